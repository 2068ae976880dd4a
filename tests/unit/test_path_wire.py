"""A case on the wire and in words: strict in, whole out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netralitas.errors import ProcedureError
from netralitas.path_text import problems_text, timeline_text
from netralitas.path_wire import dump_case, dump_timeline, load_case
from netralitas.procedure.path import Case, timeline
from netralitas.procedure.path_words import CaseEvent, Procedure

EXAMPLES = Path(__file__).parents[2] / "examples" / "cases"

SUMMONS: dict[str, Any] = {"kind": "dipanggil", "date": "2024-10-14"}


def refused(given: object) -> list[tuple[str, str]]:
    with pytest.raises(ProcedureError) as caught:
        load_case(given)
    return [(problem.path, problem.given) for problem in caught.value.problems]


# ---------------------------------------------------------------------------- reading


def test_null_and_absent_are_the_same() -> None:
    bare = load_case({"procedure": "disiplin", "events": [SUMMONS]})
    nulls = {"for_day": None, "actor": None, "details": None}
    assert bare == load_case(
        {
            "ref": None,
            "procedure": "disiplin",
            "status": None,
            "known_on": None,
            "events": [{**SUMMONS, **nulls}],
        }
    )
    assert load_case({"procedure": "disiplin", "events": None}).events == ()


def test_every_problem_comes_at_once_with_its_path() -> None:
    given = {
        "procedure": "disiplin pns",
        "status": "asn",
        "acted_on": "11 Oktober 2024",
        "happenings": [],
        "events": [
            {"kind": "dipanggil", "date": "2024-02-30"},
            {"kind": "diperksa"},
            "diperiksa",
        ],
    }
    assert refused(given) == [
        ("procedure", '"disiplin pns"'),
        ("status", '"asn"'),
        ("acted_on", '"11 Oktober 2024"'),
        ("events[0].date", '"2024-02-30"'),
        ("events[1].kind", '"diperksa"'),
        ("events[1].date", "null"),
        ("events[2]", '"diperiksa"'),
        ("happenings", '"happenings"'),
    ]


def test_a_wrong_word_gets_the_nearest_one() -> None:
    with pytest.raises(ProcedureError) as caught:
        load_case({"procedure": "disiplin", "events": [{**SUMMONS, "kind": "dipangil"}]})
    (problem,) = caught.value.problems
    assert problem.nearest == "dipanggil"
    assert "dipanggil" in problem.allowed


def test_the_order_of_events_is_judged_with_their_paths() -> None:
    assert refused(
        {
            "procedure": "disiplin",
            "events": [SUMMONS, {"kind": "keputusan_ppk", "date": "2024-10-15"}],
        }
    ) == [("events[1].kind", "keputusan_ppk")]
    assert refused(
        {
            "procedure": "disiplin",
            "acted_on": "2024-10-15",
            "events": [SUMMONS, {"kind": "diperiksa", "date": "2024-10-01"}],
        }
    ) == [("events[0].date", "2024-10-14"), ("events[1].date", "2024-10-01")]


@pytest.mark.parametrize(
    "given", [None, [], "disiplin", {}, {"procedure": "disiplin", "events": {}}]
)
def test_what_is_no_case_is_refused(given: object) -> None:
    assert len(refused(given)) == 1


def test_a_key_that_stands_twice_is_refused() -> None:
    class Repeating(dict[str, Any]):
        twice: tuple[str, ...] = ()

    given = Repeating({"procedure": "disiplin", "status": None})
    given.twice = ("procedure",)
    assert refused(given) == [("procedure", '"procedure"')]


def test_the_callers_own_objects_are_not_changed() -> None:
    event = {**SUMMONS, "actor": None}
    given = {"procedure": "disiplin", "status": None, "events": [event]}
    load_case(given)
    assert given == {"procedure": "disiplin", "status": None, "events": [event]}
    assert event == {**SUMMONS, "actor": None}


# ---------------------------------------------------------------------------- writing


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_each_example_is_read_and_told(path: Path) -> None:
    given = json.loads(path.read_text(encoding="utf-8"))
    case = load_case(given)
    assert case.ref == path.stem
    assert dump_case(case) == given
    on = date(2025, 12, 1)
    found = dump_timeline(timeline(case, on))
    assert json.loads(json.dumps(found)) == found
    assert len(found["events"]) == len(case.events)
    for lang, words in (("id", "YANG DAPAT MENYUSUL"), ("en", "WHAT MAY COME NEXT")):
        assert words in timeline_text(case, lang, on)


def test_a_timeline_says_what_was_late_and_what_is_not_known() -> None:
    found = dump_timeline(
        timeline(
            load_case(
                {
                    "procedure": "laporan_pemilihan",
                    "known_on": "2024-10-01",
                    "events": [
                        {"kind": "laporan_disampaikan", "date": "2024-10-11"},
                        {"kind": "keterangan_diminta", "date": "2024-10-14"},
                    ],
                }
            )
        )
    )
    first, second = found["events"]
    (report,), (asking,) = first["due"], second["due"]
    assert report["late"] is True
    assert report["start"] == "2024-10-01"
    assert report["day"] == "2024-10-08"
    assert [way["days"] for way in report["ways"]] == [["2024-10-08"], ["2024-10-07"]]
    assert asking["late"] is None
    assert asking["day"] is None
    assert [way["days"] for way in asking["ways"]] == [None]
    assert found["overdue"] is None
    assert found["on"] is None


def test_a_disputed_day_shows_both_sides_on_the_wire() -> None:
    case = Case(procedure=Procedure.PENERUSAN)
    steps = dump_timeline(timeline(case, date(2024, 8, 28)))["next"]
    assert {each["event"] for each in steps} == {"diterima_kasn", "diterima_bkn"}
    assert all(len(each["readings"]) == 2 for each in steps)
    assert steps[0]["in_force"] == {"from": "2024-08-24", "to": "2024-09-04"}


# ------------------------------------------------------------------------------ words


def told(given: object, lang: str = "id", on: date | None = None) -> str:
    return " ".join(timeline_text(load_case(given), lang, on).split())


def test_an_empty_case_says_that_nothing_happened_yet() -> None:
    said = told({"procedure": "kode_etik"}, "en")
    assert "Nothing yet." in said
    assert "Where it stands: suspected breach of the code of ethics." in said
    assert "DEADLINES" not in said


def test_every_procedure_is_told_from_its_beginning() -> None:
    for procedure in Procedure:
        case = Case(procedure=procedure)
        for lang in ("id", "en"):
            assert procedure.label.in_(lang) in " ".join(timeline_text(case, lang).split())
        assert dump_timeline(timeline(case))["state"] == case.path.initial.value


def test_an_ended_case_says_so_and_names_no_further_step() -> None:
    said = told(
        {
            "procedure": "kepala_desa",
            "events": [
                {"kind": "teguran_lisan", "date": "2024-11-04"},
                {"kind": "teguran_dipatuhi", "date": "2024-11-20"},
            ],
        },
        on=date(2024, 12, 2),
    )
    assert "Jalur ini selesai di sini" in said
    assert "Tidak ada langkah lagi" in said
    assert "Tidak ada tenggat yang diketahui sudah lewat." in said


def test_late_in_time_and_unsettled_are_told_apart() -> None:
    events = [
        {"kind": "laporan_disampaikan", "date": "2024-01-12"},
        {"kind": "kajian_awal_selesai", "date": "2024-01-15"},
    ]
    given = {"procedure": "laporan_pemilu", "known_on": "2024-01-05", "events": events}
    said = told(given)
    assert "Tepat waktu. Paling lambat 16 Januari 2024" in said
    assert "Tepat waktu atau terlambat menurut cara menghitung." in said
    assert "Tidak ada cara menghitung yang diutamakan." in said
    assert "Terlambat. Paling lambat" in told({**given, "known_on": "2024-01-02"})
    assert "Tenggat. 7 hari kerja; awal hitungannya belum diketahui" in told(
        {**given, "known_on": None}
    )


def test_own_words_of_the_file_and_the_day_of_a_summons_are_told() -> None:
    said = told(
        {
            "ref": "uji",
            "procedure": "disiplin",
            "acted_on": "2024-10-11",
            "events": [
                {
                    **SUMMONS,
                    "for_day": "2024-10-23",
                    "actor": "kepala dinas",
                    "details": "Surat panggilan pertama.",
                }
            ],
        },
        on=date(2024, 10, 20),
    )
    assert "Jalur perkara uji: disiplin PNS" in said
    assert "Hari perbuatan: 11 Oktober 2024." in said
    assert "untuk 23 Oktober 2024" in said
    assert "Menurut berkas, oleh: kepala dinas." in said
    assert "Surat panggilan pertama." in said
    assert "Paling lambat 24 Oktober 2024: 7 hari kerja penuh di antaranya" in said


def test_a_claim_before_its_time_and_one_after_it() -> None:
    case = load_case(
        {
            "procedure": "upaya_administratif",
            "events": [
                {"kind": "keputusan_ppk", "date": "2024-10-01"},
                {"kind": "keputusan_diterima", "date": "2024-10-02"},
                {"kind": "keberatan_diajukan", "date": "2024-10-07"},
            ],
        }
    )
    assert "Possible once this has run out." in " ".join(timeline_text(case, "en").split())
    for day, words in (
        (date(2024, 10, 14), "Before the deadline had run out."),
        (date(2024, 12, 2), "After the deadline had run out."),
    ):
        sued = case.with_event(CaseEvent.GUGATAN_PTUN, day)
        assert words in " ".join(timeline_text(sued, "en").split())


def test_what_is_overdue_is_told_as_duty_right_or_doubt() -> None:
    said = told(
        {
            "procedure": "laporan_pemilu",
            "known_on": "2024-01-05",
        },
        "en",
        date(2024, 1, 15),
    )
    assert "The result of supervision is fixed as a finding (by some ways" in said
    said = told(
        {"procedure": "laporan_pemilu", "known_on": "2024-01-05"}, "en", date(2024, 3, 4)
    )
    assert "The report is made (a right that lapsed)." in said
    assert "The result of supervision is fixed as a finding." in said


def test_a_doubtful_day_of_the_calendar_gives_both_days() -> None:
    # 18 August 2025 is doubtful: no source settles whether the service worked.
    said = told(
        {
            "procedure": "disiplin",
            "events": [
                {"kind": "dipanggil", "date": "2025-08-01"},
                {"kind": "tidak_hadir", "date": "2025-08-08"},
            ],
        }
    )
    assert "19 Agustus 2025 atau 20 Agustus 2025, karena ada hari yang diragukan" in said


def test_a_dispute_is_set_out_once() -> None:
    said = told({"procedure": "penerusan"}, on=date(2024, 8, 28))
    assert said.count("KASN berhenti bertugas pada 24 Agustus 2024.") == 1
    assert "Dipersoalkan, seperti disebut di atas." in said


def test_problems_are_written_in_both_languages() -> None:
    with pytest.raises(ProcedureError) as caught:
        load_case({"procedure": "kode_etik", "events": [SUMMONS]})
    assert problems_text(caught.value).startswith("- events[0].kind: ")
    assert "is not possible on 2024-10-14" in " ".join(
        problems_text(caught.value, "en").split()
    )


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no text in 'fr'"):
        timeline_text(Case(procedure=Procedure.DISIPLIN), "fr")
