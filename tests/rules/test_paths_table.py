"""The paths of cases as a table: sound as machines, every row of the law walked.

Each transition is a row of law. A case is walked through every one of them on days on
which it is in force, so that no row is dead.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from netralitas.citation import Reading
from netralitas.errors import LawError, ProcedureError
from netralitas.procedure import RULES
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path import Case, fold
from netralitas.procedure.path_machine import CasePath, Step
from netralitas.procedure.path_rows import PATHS, WITHOUT_STEP
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text

DAYS = (
    date(2014, 6, 2),
    date(2015, 3, 2),
    date(2015, 6, 1),
    date(2017, 6, 1),
    date(2021, 8, 2),
    date(2021, 8, 12),
    date(2021, 9, 1),
    date(2023, 6, 1),
    date(2023, 11, 1),
    date(2024, 8, 26),
    date(2024, 9, 10),
    date(2025, 8, 4),
)
"""A day of each regulation, and of each stretch between two of them."""


def walked(path: CasePath, first: date, later: date) -> set[Step]:
    """Give every transition open to a case whose events fall on one day, then on another.

    What is open depends on the state, the day, and the days of what a row goes back to.
    """
    read = {kind for step in path.steps for kind in step.read_on}
    through: set[Step] = set()
    seen: set[object] = set()
    waiting = [(Case(procedure=path.procedure), first)]
    while waiting:
        case, day = waiting.pop()
        told = fold(case)
        through.update(step for passed in told.passed for step in passed.steps)
        last = {event.kind: event.date for event in case.events if event.kind in read}
        key = (told.state, day, frozenset(last.items()))
        if key in seen:
            continue
        seen.add(key)
        waiting.append((case, later))
        for kind in {step.event for step in path.steps if told.state in step.source}:
            try:
                waiting.append((case.with_event(kind, day), day))
            except ProcedureError:
                continue
    return through


@pytest.mark.parametrize("path", PATHS.values(), ids=lambda path: path.procedure.value)
def test_a_case_can_go_through_every_row(path: CasePath) -> None:
    through = {
        step for first, later in pairwise(DAYS) for step in walked(path, first, later)
    }
    assert [step.event for step in path.steps if step not in through] == []


def test_every_procedure_state_and_event_has_its_rows() -> None:
    assert list(PATHS) == list(Procedure)
    assert {state for path in PATHS.values() for state in path.states} == set(CaseState)
    events = {step.event for path in PATHS.values() for step in path.steps}
    assert events == set(CaseEvent)
    for path in PATHS.values():
        assert path.ends <= path.states, path.procedure


def test_deadlines_exist_and_start_from_events_of_the_same_path() -> None:
    for path in PATHS.values():
        events = {step.event for step in path.steps}
        for step in path.steps:
            for counted in (*step.due, *step.opens):
                assert set(counted.rules) <= set(RULES)
                started = {each for each in counted.since if isinstance(each, CaseEvent)}
                assert not started or started & events, (path.procedure, counted.rules)


def test_rows_that_go_back_to_an_event_or_keep_its_day_name_one_of_their_path() -> None:
    for path in PATHS.values():
        naming = {step.event for step in path.steps if step.names_day}
        events = {step.event for step in path.steps}
        for step in path.steps:
            assert set(step.read_on) <= events
            assert step.keeps_day is None or step.keeps_day in naming


def test_what_was_concluded_says_so() -> None:
    for path in PATHS.values():
        for step in path.steps:
            readings = {each.reading for each in step.bases}
            if readings == {Reading.INFERRED} and not step.note:
                assert step.event is CaseEvent.DINYATAKAN_TIDAK_TERBUKTI, step


def test_disputes_have_two_sides() -> None:
    for path in PATHS.values():
        for step in path.steps:
            assert len(step.readings) in {0, 2}


def test_what_has_no_step_says_why() -> None:
    assert all(each.provision and each.why.id and each.why.en for each in WITHOUT_STEP)
    assert len({each.provision for each in WITHOUT_STEP}) >= len(WITHOUT_STEP) - 1


def test_a_transition_needs_a_basis_and_a_path_a_way_on() -> None:
    who = Text(id="uji", en="test")
    event, state = CaseEvent.DIPANGGIL, CaseState.DUGAAN_DISIPLIN
    with pytest.raises(LawError, match="needs a basis"):
        Step(event=event, source=(state,), to=None, who=who, bases=())
    bases = (basis("PP 94/2021 Pasal 26 ayat (1)"),)
    with pytest.raises(LawError, match="needs a basis"):
        Step(event=event, source=(), to=None, who=who, bases=bases)
    stays = Step(event=event, source=(state,), to=None, who=who, bases=bases)
    with pytest.raises(LawError, match="no way on from dugaan_disiplin"):
        CasePath(
            procedure=Procedure.DISIPLIN,
            tracks=frozenset(),
            initial=state,
            ends=frozenset(),
            steps=(stays,),
        )
