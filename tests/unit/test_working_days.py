"""Which days are worked, what is doubtful, and how working days are counted."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from attrs import evolve

from netralitas.citation import Reading
from netralitas.errors import ProcedureError, as_json
from netralitas.interval import ALWAYS, Interval
from netralitas.procedure import (
    DAYS_OFF,
    NATIONAL,
    SIX_DAYS,
    Calendar,
    DayKind,
    DayOff,
    Doubt,
    OffKind,
    nth_working_day,
)
from netralitas.procedure.working_days import check_day
from netralitas.text import Text

NAME = Text(id="uji", en="test")
WEDNESDAY = date(2024, 10, 9)


def off(day: date, decided_on: date | None = None, doubt: Doubt | None = None) -> DayOff:
    return DayOff(
        day=day,
        kind=OffKind.SETEMPAT,
        name=NAME,
        reading=Reading.SINGLE,
        decided_on=decided_on,
        doubt=doubt,
    )


PLAIN = Calendar(name=NAME, coverage=ALWAYS)


def test_a_week_is_worked_from_monday_to_friday() -> None:
    kinds = [PLAIN.kind(date(2024, 10, day)).value for day in range(7, 14)]
    assert kinds == ["hari_kerja"] * 5 + ["libur"] * 2
    six = PLAIN.with_week(SIX_DAYS)
    assert [six.kind(date(2024, 10, day)).value for day in (12, 13)] == [
        "hari_kerja",
        "libur",
    ]


@pytest.mark.parametrize("weekend", [frozenset(range(1, 8)), frozenset({0})])
def test_a_week_without_a_working_day_or_with_an_eighth_is_refused(
    weekend: frozenset[int],
) -> None:
    with pytest.raises(ProcedureError) as caught:
        PLAIN.with_week(weekend)
    (problem,) = caught.value.problems
    assert problem.path == "calendar.weekend"
    assert problem.given == as_json(sorted(weekend))
    assert problem.allowed


def test_a_day_decided_in_time_is_free_and_one_decided_after_it_was_worked() -> None:
    for decided_on, kind in (
        (None, DayKind.LIBUR),
        (date(2024, 10, 8), DayKind.LIBUR),
        (WEDNESDAY, DayKind.LIBUR),
        (date(2024, 10, 10), DayKind.HARI_KERJA),
    ):
        calendar = PLAIN.with_days([off(WEDNESDAY, decided_on)])
        assert calendar.kind(WEDNESDAY) is kind, decided_on
        assert len(calendar.off_on(WEDNESDAY)) == 1


def test_a_settled_reason_outweighs_a_doubtful_one() -> None:
    doubtful = off(WEDNESDAY, doubt=Doubt(says=NAME))
    assert PLAIN.with_days([doubtful]).kind(WEDNESDAY) is DayKind.DIRAGUKAN
    both = PLAIN.with_days([doubtful, off(WEDNESDAY)])
    assert both.kind(WEDNESDAY) is DayKind.LIBUR


def test_what_was_known_on_a_day_leaves_later_decisions_and_doubts_out() -> None:
    granted = off(WEDNESDAY, decided_on=date(2024, 10, 1))
    calendar = PLAIN.with_days([granted])
    assert calendar.known_on(date(2024, 9, 30)).kind(WEDNESDAY) is DayKind.HARI_KERJA
    assert calendar.known_on(date(2024, 10, 1)).kind(WEDNESDAY) is DayKind.LIBUR
    doubt = Doubt(says=NAME, since=date(2024, 10, 5))
    calendar = PLAIN.with_days([evolve(granted, doubt=doubt)])
    assert calendar.known_on(date(2024, 10, 4)).kind(WEDNESDAY) is DayKind.LIBUR
    assert calendar.known_on(date(2024, 10, 5)).kind(WEDNESDAY) is DayKind.DIRAGUKAN
    calendar = PLAIN.with_days([off(WEDNESDAY, doubt=Doubt(says=NAME))])
    assert calendar.known_on(date(2024, 1, 1)).kind(WEDNESDAY) is DayKind.DIRAGUKAN


def test_a_day_outside_the_coverage_is_refused_with_what_is_covered() -> None:
    for day in (date(2014, 12, 31), date(2028, 1, 1)):
        with pytest.raises(ProcedureError) as caught:
            NATIONAL.kind(day)
        (problem,) = caught.value.problems
        assert (problem.path, problem.given) == ("calendar", as_json(day))
        assert problem.allowed == ("2015-01-01 … < 2028-01-01",)
    assert NATIONAL.kind(date(2015, 1, 1)) is DayKind.LIBUR
    assert NATIONAL.kind(date(2027, 12, 31)) is DayKind.HARI_KERJA
    future = Calendar(name=NAME, coverage=Interval(end=date(2020, 1, 1)))
    with pytest.raises(ProcedureError, match="it holds …"):
        future.kind(date(2020, 1, 1))


def test_the_day_of_the_event_is_not_counted_unless_asked() -> None:
    assert nth_working_day(WEDNESDAY, 1, PLAIN) == date(2024, 10, 10)
    assert nth_working_day(WEDNESDAY, 1, PLAIN, counts_start=True) == WEDNESDAY
    saturday = date(2024, 10, 12)
    assert nth_working_day(saturday, 1, PLAIN, counts_start=True) == date(2024, 10, 14)


def test_counting_back_passes_over_the_same_days() -> None:
    assert nth_working_day(WEDNESDAY, 3, PLAIN, back=True) == date(2024, 10, 4)
    free = PLAIN.with_days([off(date(2024, 10, 7))])
    assert nth_working_day(WEDNESDAY, 3, free, back=True) == date(2024, 10, 3)


def test_a_calendar_without_working_days_is_an_error_and_no_endless_count() -> None:
    class Never:
        name = NAME

        def kind(self, day: date) -> DayKind:  # noqa: ARG002  (the protocol's name)
            return DayKind.LIBUR

    for back in (False, True):
        with pytest.raises(ProcedureError) as caught:
            nth_working_day(
                date(9999, 12, 1) if not back else date(1, 1, 30), 1, Never(), back=back
            )
        assert caught.value.problems[0].given == '"uji"'


@pytest.mark.parametrize("value", ["2024-10-11", None, datetime(2024, 10, 11)])  # noqa: DTZ001
def test_only_a_day_is_a_day_and_none_is_not_today(value: object) -> None:
    with pytest.raises(ProcedureError) as caught:
        check_day("start", value)
    (problem,) = caught.value.problems
    assert (problem.path, problem.given) == ("start", as_json(value))


# -------------------------------------------------------------------- the national table


def test_days_granted_late_shift_only_what_still_runs() -> None:
    # The polling day of 27 November 2024 was freed on the 21st.
    before = NATIONAL.known_on(date(2024, 11, 20))
    start = date(2024, 11, 20)
    assert nth_working_day(start, 7, before) == date(2024, 11, 29)
    assert nth_working_day(start, 7, NATIONAL) == date(2024, 12, 2)
    ended = date(2024, 11, 11)
    assert nth_working_day(ended, 7, before) == date(2024, 11, 20)
    assert nth_working_day(ended, 7, NATIONAL) == date(2024, 11, 20)


def test_days_that_the_ministers_took_back_are_doubtful_since_that_day() -> None:
    for day in (date(2020, 12, 28), date(2020, 12, 29), date(2020, 12, 30)):
        assert NATIONAL.kind(day) is DayKind.DIRAGUKAN
        assert NATIONAL.known_on(date(2020, 11, 30)).kind(day) is DayKind.LIBUR
    assert NATIONAL.kind(date(2020, 12, 31)) is DayKind.LIBUR
    assert NATIONAL.kind(date(2021, 12, 24)) is DayKind.DIRAGUKAN


def test_a_day_that_no_presidential_decree_gave_is_doubtful() -> None:
    day = date(2025, 8, 18)
    assert NATIONAL.kind(day) is DayKind.DIRAGUKAN
    assert NATIONAL.known_on(date(2025, 8, 6)).kind(day) is DayKind.HARI_KERJA
    (entry,) = NATIONAL.off_on(day)
    assert entry.doubt is not None
    assert "Keppres" in entry.doubt.says.id
    assert [str(basis.citation) for basis in entry.bases] == [
        "SKB 1017/2024 jo. SKB 933/2025"
    ]


def test_no_day_is_listed_after_its_decision_and_every_doubt_is_explained() -> None:
    for each in DAYS_OFF:
        assert each.in_time, each.day
        assert each.day in NATIONAL.coverage
        assert each.name.id
        assert each.name.en
        assert each.doubt is None or each.doubt.says.id


COUNTS = {
    2018: (16, 8),
    2019: (16, 4),
    2020: (16, 5),
    2023: (16, 11),
    2024: (17, 10),
    2025: (17, 11),
    2026: (17, 8),
}
"""National holidays and joint leave of the joint decree, as reprints of it count them."""


def test_each_year_has_as_many_days_as_the_joint_decree_in_its_last_form() -> None:
    taken_back = {date(2020, 12, day) for day in (28, 29, 30)}
    for year, counts in COUNTS.items():
        of_year = [
            each
            for each in DAYS_OFF
            if each.day.year == year and each.day not in taken_back
        ]
        kinds = [each.kind for each in of_year]
        assert counts == (
            kinds.count(OffKind.NASIONAL),
            kinds.count(OffKind.CUTI_BERSAMA),
        ), year


def test_a_day_whose_joint_decree_was_compared_cites_it() -> None:
    for each in DAYS_OFF:
        cited = [str(basis.citation) for basis in each.bases]
        if each.kind is OffKind.NASIONAL and each.reading is Reading.REPRINT:
            assert cited[0].startswith("SKB "), each.day
        if each.kind is OffKind.PEMUNGUTAN_SUARA:
            assert cited[0].startswith("Keppres "), each.day


def test_holidays_that_move_are_known_only_from_the_decree_of_their_year() -> None:
    early = NATIONAL.known_on(date(2024, 10, 13))
    assert early.kind(date(2025, 8, 17)) is DayKind.LIBUR  # a Sunday and a fixed day
    assert early.kind(date(2025, 5, 1)) is DayKind.LIBUR
    assert early.kind(date(2025, 1, 27)) is DayKind.HARI_KERJA
    assert NATIONAL.known_on(date(2024, 10, 14)).kind(date(2025, 1, 27)) is DayKind.LIBUR
