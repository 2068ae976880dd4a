"""Laws of a case: folded one by one or at once, refused out of order, told without fail."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netralitas.errors import ProcedureError
from netralitas.path_text import timeline_text
from netralitas.path_wire import dump_case, dump_timeline, load_case
from netralitas.procedure.path import fold, next_steps, overdue, timeline
from netralitas.procedure.path_case import Case, last_of
from netralitas.procedure.path_words import CaseEvent, Procedure
from netralitas.strategies import cases

ONE_DAY = timedelta(days=1)

# Far enough from both ends of the national table for the longest term, 65 days.
FIRST, LAST = date(2015, 2, 2), date(2026, 6, 1)


@given(case=cases())
def test_folding_one_by_one_is_folding_at_once(case: Case) -> None:
    grown = Case(
        procedure=case.procedure,
        acted_on=case.acted_on,
        known_on=case.known_on,
        joined_on=case.joined_on,
        result_on=case.result_on,
    )
    states = []
    for event in case.events:
        grown = grown.with_event(event.kind, event.date, for_day=event.for_day)
        states.append(fold(grown).state)
    assert grown == case
    assert fold(grown) == fold(case)
    assert states == [each.state for each in fold(case).passed]


@given(case=cases(), day=st.dates(min_value=FIRST, max_value=LAST))
def test_what_came_later_changes_nothing_earlier(case: Case, day: date) -> None:
    before = fold(case.as_of(day)).passed
    assert before == fold(case).passed[: len(before)]
    assert timeline(case, day) == timeline(case.as_of(day), day)


@given(case=cases(), kind=st.sampled_from(CaseEvent), more=st.integers(0, 30))
def test_an_event_is_taken_if_and_only_if_it_was_open(
    case: Case, kind: CaseEvent, more: int
) -> None:
    last = case.events[-1].date if case.events else case.acted_on or FIRST
    day = max(last, case.known_on or last) + more * ONE_DAY
    assume(day <= LAST)
    taken = [each.step for each in next_steps(case, on=day) if each.step.event is kind]
    kept = [last_of(case.events, (step.keeps_day,)) for step in taken if step.keeps_day]
    if {setting.for_day for setting in kept if setting is not None} - {None, day}:
        with pytest.raises(ProcedureError) as caught:
            case.with_event(kind, day)
        assert [each.path for each in caught.value.problems] == [
            f"events[{len(case.events)}].date"
        ]
    elif taken:
        assert case.with_event(kind, day).events[-1].kind is kind
    else:
        with pytest.raises(ProcedureError) as caught:
            case.with_event(kind, day)
        (problem,) = caught.value.problems
        assert problem.path == f"events[{len(case.events)}].kind"
        words = {each.step.event.value for each in next_steps(case, on=day)}
        assert set(problem.allowed) == words


@given(case=cases())
def test_no_event_comes_before_the_one_that_it_follows(case: Case) -> None:
    assume(case.events)
    last = case.events[-1]
    for each in next_steps(case):
        with pytest.raises(ProcedureError) as caught:
            case.with_event(each.step.event, last.date - ONE_DAY)
        assert caught.value.problems[0].path == f"events[{len(case.events)}].date"


@given(case=cases(), day=st.dates(min_value=FIRST, max_value=LAST), more=st.integers(1, 9))
def test_what_is_overdue_stays_so_while_nothing_happens(
    case: Case, day: date, more: int
) -> None:
    assume(not case.events or case.events[-1].date <= day)
    later = min(day + more * ONE_DAY, LAST)
    borders = (step.in_force.borders for step in case.path.steps)
    assume(not any(day < border <= later for each in borders for border in each))
    now = {(each.running.rule.id, each.certain) for each in overdue(case, day)}
    then = {(each.running.rule.id, each.certain) for each in overdue(case, later)}
    for rule, certain in now:
        assert (rule, True) in then or (not certain and (rule, False) in then)


@given(case=cases(), day=st.none() | st.dates(min_value=FIRST, max_value=LAST))
def test_a_case_is_told_in_both_languages_and_on_the_wire(
    case: Case, day: date | None
) -> None:
    assert load_case(dump_case(case)) == case
    found = dump_timeline(timeline(case, day))
    assert (found["overdue"] is None) is (day is None)
    for lang in ("id", "en"):
        told = timeline_text(case, lang, day)
        assert told.endswith("\n")
        assert all(len(line) <= 80 for line in told.splitlines())


@given(
    st.sampled_from(Procedure),
    st.lists(st.tuples(st.sampled_from(CaseEvent), st.dates(), st.none() | st.dates())),
)
def test_any_row_of_events_is_a_case_or_is_refused(
    procedure: Procedure, events: list[tuple[CaseEvent, date, date | None]]
) -> None:
    case = Case(procedure=procedure)
    with suppress(ProcedureError):
        for kind, day, for_day in sorted(events, key=lambda each: each[1]):
            case = case.with_event(kind, day, for_day=for_day)
    with suppress(ProcedureError):
        timeline(case, date(2024, 10, 11))
