"""Laws of deadlines: monotone, on working days, blind to what was decided later."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import assume, example, given
from hypothesis import strategies as st

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.procedure import (
    FIVE_DAYS,
    NATIONAL,
    RULES,
    SIX_DAYS,
    Calendar,
    CalendarDays,
    DayKind,
    DayOff,
    Deadline,
    DeadlineRule,
    Doubt,
    OffKind,
    WorkingDays,
    deadline,
    nth_working_day,
)
from netralitas.text import Text

ONE_DAY = timedelta(days=1)
NAME = Text(id="uji", en="test")

rules = st.sampled_from(list(RULES.values()))
# Far enough from both ends of the national table for the longest term, 65 days.
days = st.dates(min_value=date(2015, 2, 2), max_value=date(2027, 8, 1))
numbers = st.integers(min_value=1, max_value=65)


@st.composite
def days_off(draw: st.DrawFn) -> DayOff:
    """Draw a free day of 2024, granted early, late, afterwards, or with a doubt."""
    day = date(2024, 1, 1) + timedelta(days=draw(st.integers(0, 365)))
    notice = draw(st.none() | st.integers(min_value=-60, max_value=60))
    doubtful = draw(st.booleans())
    return DayOff(
        day=day,
        kind=OffKind.SETEMPAT,
        name=NAME,
        reading=Reading.SINGLE,
        decided_on=None if notice is None else day + timedelta(days=notice),
        doubt=Doubt(says=NAME) if doubtful else None,
    )


calendars = st.builds(
    Calendar,
    name=st.just(NAME),
    coverage=st.just(Interval(start=date(2023, 1, 1), end=date(2026, 1, 1))),
    days_off=st.lists(days_off(), max_size=40).map(tuple),
    weekend=st.sampled_from((FIVE_DAYS, SIX_DAYS)),
)
in_2024 = st.dates(min_value=date(2024, 1, 1), max_value=date(2024, 12, 31))
terms = st.builds(
    WorkingDays,
    numbers,
    counts_start=st.booleans(),
    back=st.booleans(),
    between=st.booleans(),
)


def start_of(rule: DeadlineRule, day: date) -> date:
    """Take the day if the row was in force on it."""
    assume(day in rule.in_force)
    return day


def ends(found: Deadline) -> list[tuple[date, ...]]:
    """Give the results way by way."""
    return [due.days for due in found.due]


@given(rule=rules, first=days, second=days)
def test_a_deadline_is_monotone_in_its_start(
    rule: DeadlineRule, first: date, second: date
) -> None:
    early, late = sorted((start_of(rule, first), start_of(rule, second)))
    for before, after in zip(
        ends(deadline(rule, early)), ends(deadline(rule, late)), strict=True
    ):
        assert before[0] <= after[0]
        assert before[-1] <= after[-1]


@given(term=terms, first=in_2024, second=in_2024, calendar=calendars)
def test_a_term_is_monotone_in_its_start_whatever_the_calendar(
    term: WorkingDays, first: date, second: date, calendar: Calendar
) -> None:
    early, late = sorted((first, second))
    before, after = term.days(early, calendar), term.days(late, calendar)
    assert before[0] <= after[0]
    assert before[-1] <= after[-1]


@given(rule=rules, day=days)
def test_a_deadline_in_working_days_never_ends_on_a_day_that_is_not_worked(
    rule: DeadlineRule, day: date
) -> None:
    for due in deadline(rule, start_of(rule, day)).due:
        if isinstance(due.way.term, WorkingDays):
            kinds = [NATIONAL.kind(end) for end in due.days]
            assert DayKind.LIBUR not in kinds
            assert len(kinds) == 2 or kinds == [DayKind.HARI_KERJA]
            assert (len(kinds) == 2) is bool(due.doubtful)


@given(term=terms, start=in_2024, calendar=calendars)
def test_a_term_in_working_days_ends_on_one_whatever_the_calendar(
    term: WorkingDays, start: date, calendar: Calendar
) -> None:
    assert all(
        calendar.kind(end) is not DayKind.LIBUR for end in term.days(start, calendar)
    )


@given(
    term=terms,
    start=in_2024,
    calendar=calendars,
    later=st.lists(days_off(), max_size=20),
)
def test_a_deadline_is_unaffected_by_days_decided_after_it_ended(
    term: WorkingDays, start: date, calendar: Calendar, later: list[DayOff]
) -> None:
    result = term.days(start, calendar)
    over = max(start, *result)
    decided = [
        each for each in later if each.decided_on is not None and each.decided_on > over
    ]
    assert term.days(start, calendar.with_days(decided)) == result


@given(rule=rules, day=days)
@example(rule=RULES["pp-94-2021/pasal-26/ayat-3"], day=date(2024, 11, 20))
def test_what_was_known_on_the_last_day_gives_the_last_day(
    rule: DeadlineRule, day: date
) -> None:
    found = deadline(rule, start_of(rule, day))
    last = max(day, *found.days)
    assert ends(deadline(rule, day, NATIONAL.known_on(last))) == ends(found)


@given(start=in_2024, number=numbers, calendar=calendars, more=st.lists(days_off()))
def test_a_further_free_day_never_makes_a_deadline_end_earlier(
    start: date, number: int, calendar: Calendar, more: list[DayOff]
) -> None:
    term = WorkingDays(number)
    before, after = term.days(start, calendar), term.days(start, calendar.with_days(more))
    assert before[0] <= after[0]
    assert before[-1] <= after[-1]


@given(start=in_2024, number=numbers, calendar=calendars)
def test_as_many_working_days_lie_between_as_were_counted(
    start: date, number: int, calendar: Calendar
) -> None:
    end = nth_working_day(start, number, calendar)
    passed = [start + ONE_DAY * n for n in range(1, (end - start).days + 1)]
    assert sum(calendar.kind(day) is DayKind.HARI_KERJA for day in passed) == number
    back = nth_working_day(end, number, calendar, back=True)
    assert start <= back or calendar.kind(start) is not DayKind.HARI_KERJA


@given(rule=rules, day=days, calendar=calendars)
def test_calendar_days_do_not_look_at_the_calendar(
    rule: DeadlineRule, day: date, calendar: Calendar
) -> None:
    for way in rule.ways:
        if not isinstance(way.term, WorkingDays):
            assert way.term.days(day, calendar) == way.term.days(day, NATIONAL)


@given(start=in_2024, number=numbers, calendar=calendars)
def test_the_first_day_counted_ends_no_later_and_clear_days_no_earlier(
    start: date, number: int, calendar: Calendar
) -> None:
    plain = WorkingDays(number).days(start, calendar)
    assert WorkingDays(number, counts_start=True).days(start, calendar)[-1] <= plain[-1]
    assert WorkingDays(number, between=True).days(start, calendar)[0] > plain[0]
    assert CalendarDays(number).days(start, calendar)[0] <= plain[0]


@given(rule=rules, day=days, on=days)
def test_a_deadline_is_open_on_its_first_day_and_over_after_its_last(
    rule: DeadlineRule, day: date, on: date
) -> None:
    found = deadline(rule, start_of(rule, day))
    assert found.over_on(found.deciding[0]) is False
    assert found.over_on(found.deciding[-1] + ONE_DAY) is True
    assert set(found.deciding) <= set(found.days)
    later = found.over_on(on + ONE_DAY)
    assert later is True or found.over_on(on) is not True
