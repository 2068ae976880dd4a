"""A case told: in words for people, as an object for systems, in both languages."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from netralitas.errors import NetralitasError, ProcedureError
from netralitas.path_text import problems_text, timeline_text
from netralitas.path_wire import dump_timeline, load_case
from netralitas.procedure.path import Case, Event, timeline
from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import CaseEvent, Procedure
from netralitas.text import LANGUAGES

EXAMPLES = Path(__file__).parents[2] / "examples" / "cases"
E = CaseEvent


def example(name: str) -> Case:
    return load_case(json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")))


def told(case: Case, lang: str = "id", on: date | None = None) -> str:
    return " ".join(timeline_text(case, lang, on).split())


def told_of(given: object, lang: str = "id", on: date | None = None) -> str:
    return told(load_case(given), lang, on)


def one(procedure: Procedure, *events: Event) -> Case:
    return Case(procedure=procedure, events=events)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("procedure", Procedure, ids=lambda word: word.value)
def test_a_procedure_without_an_event_is_told(procedure: Procedure, lang: str) -> None:
    text = told(Case(procedure=procedure), lang)
    assert procedure.label.in_(lang) in text
    note = PATHS[procedure].note
    assert note is None or note.in_(lang) in text
    assert "{" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_examples_are_told_with_their_citations(path: Path, lang: str) -> None:
    case = example(path.stem)
    text = told(case, lang, date(2025, 6, 2))
    for event in case.events:
        assert event.kind.label.in_(lang) in text
    assert ("Pasal" if lang == "id" else "Article") in text
    json.dumps(dump_timeline(timeline(case, date(2025, 6, 2))))


def test_a_report_in_time_and_one_a_day_late() -> None:
    for day, said in (
        (date(2024, 10, 18), "Tepat waktu."),
        (date(2024, 10, 19), "Terlambat."),
    ):
        case = Case(
            procedure=Procedure.LAPORAN_PEMILIHAN,
            known_on=date(2024, 10, 11),
            events=(Event(kind=E.LAPORAN_DISAMPAIKAN, date=day),),
        )
        text = told(case)
        assert f"{said} Paling lambat 18 Oktober 2024: 7 hari kalender sesudahnya" in text


def test_what_hangs_on_the_way_of_counting_is_told_without_a_preference() -> None:
    text = told(example("laporan-pemilu-2024"), "en")
    assert "In time or late, by the way of counting." in text
    assert "No way of counting is preferred." in text


def test_a_start_that_is_not_known_is_no_day() -> None:
    case = one(
        Procedure.LAPORAN_PEMILIHAN,
        Event(kind=E.LAPORAN_DISAMPAIKAN, date=date(2024, 10, 18)),
    )
    text = told(case)
    assert "awal hitungannya belum diketahui: diketahui dan/atau" in text
    assert "7 hari kalender sesudahnya" in text
    assert "7 hari kerja" not in text, "repealed on 18 March 2015"


def test_one_working_day_is_singular_in_english() -> None:
    case = one(Procedure.PIDANA_PEMILU, Event(kind=E.DITERIMA_POLRI, date=date(2024, 1, 8)))
    assert "1 working days" not in told(case, "en")


def test_a_state_named_as_its_event_is_said_once() -> None:
    text = told(example("kepala-desa-2024"))
    assert "Teguran dilaksanakan." in text
    assert "lalu: teguran dilaksanakan" not in text
    assert "Teguran lisan; lalu: ditegur." in text


def test_a_dispute_is_set_out_once_and_then_recalled() -> None:
    text = told(example("disiplin-peralihan-2021"))
    assert text.count("Dipersoalkan: ") == 1
    assert "Dipersoalkan, seperti disebut di atas." in text


def test_a_claim_before_the_time_to_decide_is_over_is_too_soon() -> None:
    start = [
        Event(kind=E.KEPUTUSAN_PPK, date=date(2024, 12, 16)),
        Event(kind=E.KEPUTUSAN_DITERIMA, date=date(2024, 12, 23)),
        Event(kind=E.KEBERATAN_DIAJUKAN, date=date(2025, 1, 8)),
    ]
    for day, said in (
        (date(2025, 2, 3), "Mendahului berakhirnya tenggat."),
        (date(2025, 2, 12), "Sesudah tenggat berakhir."),
    ):
        claim = Event(kind=E.GUGATAN_PTUN, date=day)
        case = one(Procedure.UPAYA_ADMINISTRATIF, *start, claim)
        assert said in told(case)
        found = dump_timeline(timeline(case))["events"][-1]["opens"]
        assert [each["over"] for each in found] == [day > date(2025, 2, 11)]


def test_the_end_of_a_path_and_a_path_without_a_step_left() -> None:
    text = told(example("laporan-pemilihan-2024"), "en")
    assert "This path ends here, unless a step is named below." in text
    assert "There is no further step on this path." in text


def test_overdue_rights_and_doubts_are_marked() -> None:
    text = told(example("pidana-pemilihan-2024"), "id", date(2024, 11, 30))
    assert "(hak yang lewat waktu)" in text
    doubtful = one(
        Procedure.LAPORAN_PEMILU,
        Event(kind=E.LAPORAN_DISAMPAIKAN, date=date(2024, 1, 12)),
    )
    text = told(doubtful, "id", date(2024, 1, 15))
    assert "Kajian awal selesai (menurut sebagian cara menghitung)." in text
    assert "Tidak ada tenggat yang diketahui sudah lewat." in told(
        doubtful, "id", date(2024, 1, 13)
    )


def test_a_doubtful_day_gives_both_days() -> None:
    case = one(
        Procedure.DISIPLIN,
        Event(kind=E.DIPANGGIL, date=date(2016, 4, 1)),
        Event(kind=E.DIPERIKSA, date=date(2016, 4, 18)),
        Event(kind=E.KEPUTUSAN_PEJABAT, date=date(2016, 5, 12)),
        Event(kind=E.KEPUTUSAN_DITERIMA, date=date(2016, 6, 2)),
    )
    text = told(case)
    assert (
        "Paling lambat 1 Juni 2016 atau 2 Juni 2016, karena ada hari yang diragukan" in text
    )
    assert "Tepat waktu atau terlambat menurut cara menghitung." in text


def test_refusals_are_written_one_below_the_other() -> None:
    with pytest.raises(ProcedureError) as refused:
        load_case(
            {
                "procedure": "disiplin",
                "acted_on": "2024-02-02",
                "known_on": "2024-02-01",
                "events": [{"kind": "dipanggil", "date": "2024-01-01"}],
            }
        )
    for lang in LANGUAGES:
        assert problems_text(refused.value, lang).count("\n- ") == 1


def test_an_empty_case_says_that_nothing_happened_yet() -> None:
    said = told_of({"procedure": "kode_etik"}, "en")
    assert "Nothing yet." in said
    assert "Where it stands: suspected breach of the code of ethics." in said
    assert "DEADLINES" not in said


def test_late_in_time_and_unsettled_are_told_apart() -> None:
    events = [
        {"kind": "laporan_disampaikan", "date": "2024-01-12"},
        {"kind": "kajian_awal_selesai", "date": "2024-01-15"},
    ]
    given = {"procedure": "laporan_pemilu", "known_on": "2024-01-05", "events": events}
    said = told_of(given)
    assert "Tepat waktu. Paling lambat 16 Januari 2024" in said
    assert "Tepat waktu atau terlambat menurut cara menghitung." in said
    assert "Tidak ada cara menghitung yang diutamakan." in said
    assert "Terlambat. Paling lambat" in told_of({**given, "known_on": "2024-01-02"})
    assert "Tenggat. 7 hari kerja sesudahnya; awal hitungannya belum diketahui" in told_of(
        {**given, "known_on": None}
    )


def test_own_words_of_the_file_and_the_day_of_a_summons_are_told() -> None:
    said = told_of(
        {
            "ref": "uji",
            "procedure": "disiplin",
            "acted_on": "2024-10-11",
            "events": [
                {
                    "kind": "dipanggil",
                    "date": "2024-10-14",
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


def test_what_is_overdue_is_told_as_duty_right_or_doubt() -> None:
    said = told_of(
        {
            "procedure": "laporan_pemilu",
            "known_on": "2024-01-05",
        },
        "en",
        date(2024, 1, 15),
    )
    assert "The result of supervision is fixed as a finding (by some ways" in said
    said = told_of(
        {"procedure": "laporan_pemilu", "known_on": "2024-01-05"}, "en", date(2024, 3, 4)
    )
    assert "The report is made (a right that lapsed)." in said
    assert "The result of supervision is fixed as a finding." in said


def test_problems_are_written_in_both_languages() -> None:
    with pytest.raises(ProcedureError) as caught:
        load_case(
            {
                "procedure": "kode_etik",
                "events": [{"kind": "dipanggil", "date": "2024-10-14"}],
            }
        )
    assert problems_text(caught.value).startswith("- events[0].kind: ")
    assert "is not possible on 2024-10-14" in " ".join(
        problems_text(caught.value, "en").split()
    )


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        timeline_text(Case(procedure=Procedure.KODE_ETIK), "fr")
    assert issubclass(ProcedureError, NetralitasError)
