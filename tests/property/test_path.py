"""Laws of cases: told or refused, never broken; the past is not changed by the future."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netralitas.errors import ProcedureError
from netralitas.path_text import timeline_text
from netralitas.path_wire import dump_case, dump_timeline, load_case
from netralitas.procedure.path import Case, fold, next_steps, overdue, timeline
from netralitas.procedure.path_words import CaseEvent, Procedure
from netralitas.text import LANGUAGES

days = st.dates(min_value=date(2014, 2, 3), max_value=date(2026, 6, 1))
gaps = st.integers(min_value=0, max_value=30)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a case that can have gone so: each event one of those that were open."""
    case = Case(procedure=draw(st.sampled_from(Procedure)))
    day = draw(days)
    for gap in draw(st.lists(gaps, max_size=10)):
        day += timedelta(days=gap)
        known = case if not case.events else case.as_of(day)
        open_now = sorted({each.step.event for each in next_steps(known, on=day)})
        if not open_now:
            break
        case = case.with_event(draw(st.sampled_from(open_now)), day)
    return case


@given(cases(), st.sampled_from(LANGUAGES))
def test_a_case_is_told_on_any_day_and_comes_back_as_it_was(case: Case, lang: str) -> None:
    assert load_case(dump_case(case)) == case
    last = case.events[-1].date if case.events else date(2024, 1, 2)
    for on in (None, last, last + timedelta(days=40)):
        assert timeline_text(case, lang, on)
        assert dump_timeline(timeline(case, on))["state"] == fold(case).state.value


@given(cases(), st.data())
def test_what_comes_later_does_not_change_what_was(case: Case, data: st.DataObject) -> None:
    on = data.draw(days)
    before = fold(case.as_of(on)).passed
    assert fold(case).passed[: len(before)] == before


@given(cases(), gaps)
def test_what_is_overdue_stays_so_until_something_happens(case: Case, gap: int) -> None:
    on = case.events[-1].date if case.events else date(2024, 1, 2)
    later = on + timedelta(days=gap)
    still = {each.running.rule.id for each in overdue(case, later)}
    open_later = {
        running.rule.id for each in next_steps(case, on=later) for running in each.due
    }
    gone = {each.running.rule.id for each in overdue(case, on)} - still
    assert not gone & open_later


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


def test_a_case_outside_the_calendar_is_refused_with_words() -> None:
    case = Case(procedure=Procedure.DISIPLIN).with_event(
        CaseEvent.TIM_DIBENTUK, date(2090, 1, 2)
    )
    assert timeline(case).entries
    set_ = (CaseEvent.DIPANGGIL, CaseEvent.DIPERIKSA, CaseEvent.KEPUTUSAN_PPK)
    for kind in set_:
        case = case.with_event(kind, date(2090, 1, 2))
    with pytest.raises(ProcedureError, match="2090"):
        timeline(case)
