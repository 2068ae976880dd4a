"""Cases: the path of one procedure against one person, as it can have gone."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.path import next_steps
from netralitas.procedure.path_case import Case, last_of
from netralitas.procedure.path_machine import Step
from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import Procedure
from netralitas.strategies._draw import ONE_DAY

__all__ = ["cases"]

# Far enough from both ends of the national table for the longest term, 65 days.
_OPENED, _CLOSED = dt.date(2015, 2, 2), dt.date(2026, 6, 1)
_LONGEST = 9 * 20 * ONE_DAY

_IN_FORCE = (
    *(step.in_force for path in PATHS.values() for step in path.steps),
    *(rule.in_force for rule in RULES.values()),
)
_TURNS = sorted(
    {
        day - before
        for in_force in _IN_FORCE
        for day in in_force.borders
        for before in (0 * ONE_DAY, ONE_DAY)
        if _OPENED < day < _CLOSED
    }
)
_STARTS = st.one_of(st.sampled_from(_TURNS), st.dates(_OPENED, _CLOSED - _LONGEST))


def cases() -> st.SearchStrategy[Case]:
    """Draw the path of a case as it can have gone: up to nine events, each one open then.

    Every procedure is drawn, begun or ended; every second case opens on a day on which a
    step or a deadline of the law changes. What has not happened is not made up: days that
    start a count may be unknown.

    >>> from hypothesis import given, settings
    >>> from netralitas.procedure.path import fold
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(cases())
    ... def each_event_was_possible(case):
    ...     assert len(fold(case).passed) == len(case.events)
    >>> each_event_was_possible()
    """
    return _cases()


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    day = draw(_STARTS)
    known = st.sampled_from((None, day))
    case = Case(
        procedure=draw(st.sampled_from(Procedure)),
        acted_on=draw(known),
        known_on=draw(known),
        joined_on=draw(known),
        result_on=draw(st.sampled_from((None, min(day + 60 * ONE_DAY, _CLOSED)))),
    )
    for _ in range(draw(st.integers(0, 9))):
        day = min(day + draw(st.integers(0, 20)) * ONE_DAY, _CLOSED)
        steps = [each.step for each in next_steps(case, on=day)]
        fitting = [step for step in steps if (_set_day(case, step) or day) >= day]
        if not fitting:
            break
        step = draw(st.sampled_from(fitting))
        day = _set_day(case, step) or day
        later = day + draw(st.integers(0, 15)) * ONE_DAY
        for_day = draw(st.sampled_from((None, later))) if step.names_day else None
        case = case.with_event(step.event, day, for_day=for_day)
    return case


def _set_day(case: Case, step: Step) -> dt.date | None:
    """Give the day on which an event must fall, if one was set for it."""
    setting = last_of(case.events, (step.keeps_day,)) if step.keeps_day else None
    return None if setting is None else setting.for_day
