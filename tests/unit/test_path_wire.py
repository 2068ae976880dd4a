"""A case on the wire and in words: strict in, whole out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netralitas.errors import ProcedureError
from netralitas.path_text import timeline_text
from netralitas.path_wire import FORMAT, dump_case, dump_timeline, load_case
from netralitas.procedure.path import Case, timeline
from netralitas.procedure.path_words import Procedure

EXAMPLES = Path(__file__).parents[2] / "examples" / "cases"

SUMMONS: dict[str, Any] = {"kind": "dipanggil", "date": "2024-10-14"}


def refused(given: object) -> list[tuple[str, object]]:
    with pytest.raises(ProcedureError) as caught:
        load_case(given)
    return [(problem.path, json.loads(problem.given)) for problem in caught.value.problems]


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
        ("procedure", "disiplin pns"),
        ("status", "asn"),
        ("acted_on", "11 Oktober 2024"),
        ("events[0].date", "2024-02-30"),
        ("events[1].kind", "diperksa"),
        ("events[1].date", None),
        ("events[2]", "diperiksa"),
        ("happenings", "happenings"),
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
    assert refused(given) == [("procedure", "procedure")]


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


def test_a_timeline_as_an_object_names_what_it_knows_and_what_not() -> None:
    text = (EXAMPLES / "disiplin-peralihan-2021.json").read_text(encoding="utf-8")
    moving = load_case(json.loads(text))
    found = dump_timeline(timeline(moving))
    assert found["format"] == FORMAT
    assert found["overdue"] is None
    void = next(each for each in found["next"] if each["event"] == "batal_demi_hukum")
    assert void["read_on"] == ["keberatan_diajukan"]
    assert void["begun"] == {"from": "2010-06-06", "to": "2021-08-31"}
    assert void["opens"][0]["start"] == "2021-08-18"
    late = dump_timeline(timeline(moving, date(2021, 9, 20)))
    assert {each["rule"] for each in late["overdue"]} >= {"pp-53-2010/pasal-36/ayat-2"}
    fresh = dump_timeline(timeline(Case(procedure=Procedure.LAPORAN_PEMILU)))
    reported = next(
        each for each in fresh["next"] if each["event"] == "laporan_disampaikan"
    )
    assert reported["due"][0]["day"] is None
    assert reported["due"][0]["ways"][0]["days"] is None
