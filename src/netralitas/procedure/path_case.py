"""A case: its events in order, what makes it impossible, and where they lead.

A `Case` holds one procedure of one person as a row of events; the law of the procedure is
data (`netralitas.procedure.path_rows`), and where a case stands is a fold over it. A case
that cannot have gone so is refused. Nothing is taken to have happened because a deadline
ran out, and a day that is not given is never taken to be today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from attrs import evolve, frozen

from netralitas.errors import InputError, Problem, ProcedureError, as_json
from netralitas.procedure.path_machine import CasePath, Since, Step
from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.procedure.working_days import check_day
from netralitas.text import Text
from netralitas.words import Status

__all__ = [
    "Case",
    "Event",
    "Passed",
    "Progress",
    "begun",
    "day_of",
    "fold",
    "last_of",
    "open_on",
]


@frozen(kw_only=True)
class Event:
    """Something that happened on a day.

    ``for_day`` is the day that the event set (that of the examination, in a summons).
    ``actor`` and ``details`` are the caller's own words; no name of a person is needed.
    """

    kind: CaseEvent
    date: dt.date
    for_day: dt.date | None = None
    actor: str | None = None
    details: str | None = None


@frozen(kw_only=True)
class Case:
    """One procedure against one person: how it was opened, and its events in order.

    ``acted_on`` is the day of the act, ``known_on`` that on which the breach became known
    or was found, ``joined_on`` that of joining a party, ``result_on`` that on which the
    result of the election is fixed; what is counted from one of them is counted only when
    it is known. Raises `ProcedureError` with every problem of the days, and with the first
    event that was not possible when it is said to have happened.

    >>> from datetime import date
    >>> case = Case(procedure=Procedure.LAPORAN_PEMILIHAN, known_on=date(2024, 10, 11))
    >>> case = case.with_event(CaseEvent.LAPORAN_DISAMPAIKAN, date(2024, 10, 14))
    >>> fold(case).state
    CaseState.DILAPORKAN
    >>> case.with_event(CaseEvent.PUTUSAN_PN, date(2024, 10, 15))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    netralitas.errors.ProcedureError: events[1].kind: "the district court reads its ...
    """

    procedure: Procedure
    status: Status | None = None
    acted_on: dt.date | None = None
    known_on: dt.date | None = None
    joined_on: dt.date | None = None
    result_on: dt.date | None = None
    ref: str | None = None
    events: tuple[Event, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a case that cannot have gone so."""
        problems = [*_status_problems(self), *_day_problems(self)]
        if not problems:
            problems = list(_order_problems(self))
        if problems:
            raise ProcedureError(problems)

    @property
    def path(self) -> CasePath:
        """The procedure as data."""
        return PATHS[self.procedure]

    def with_event(
        self,
        kind: CaseEvent,
        date: dt.date,
        *,
        for_day: dt.date | None = None,
        actor: str | None = None,
        details: str | None = None,
    ) -> Case:
        """Give the case with one more event; raises `ProcedureError` as `Case` does."""
        event = Event(kind=kind, date=date, for_day=for_day, actor=actor, details=details)
        return evolve(self, events=(*self.events, event))

    def as_of(self, day: dt.date) -> Case:
        """Give the case as it stood at the end of a day: without what came later."""
        check_day("on", day)
        return evolve(
            self, events=tuple(event for event in self.events if event.date <= day)
        )


@frozen(kw_only=True)
class Passed:
    """An event, the transitions that it is, and the state to which it led."""

    event: Event
    steps: tuple[Step, ...]
    state: CaseState


@frozen(kw_only=True)
class Progress:
    """Where a case stands: its state, since when, whether it may end there, how it came."""

    state: CaseState
    since: dt.date | None
    ended: bool
    passed: tuple[Passed, ...]


def day_of(case: Case, word: KnownDay) -> dt.date | None:
    """Give a known day of a case, by its word."""
    day: dt.date | None = getattr(case, word.value)
    return day


# ------------------------------------------------------------------------------- folding


def fold(case: Case) -> Progress:
    """Fold the events of a case into where it stands.

    >>> fold(Case(procedure=Procedure.KODE_ETIK)).state
    CaseState.DUGAAN_ETIK
    """
    passed, _ = _walk(case)
    state = passed[-1].state if passed else case.path.initial
    changed = [each for each in passed if any(step.to for step in each.steps)]
    return Progress(
        state=state,
        since=changed[-1].event.date if changed else None,
        ended=state in case.path.ends,
        passed=passed,
    )


def _walk(case: Case) -> tuple[tuple[Passed, ...], int | None]:
    """Take each event in turn; stop at the first that no transition allows."""
    state = case.path.initial
    passed: list[Passed] = []
    for number, event in enumerate(case.events):
        before = case.events[:number]
        steps = tuple(
            step
            for step in case.path.steps
            if step.event is event.kind
            and state in step.source
            and open_on(step, event.date, before)
        )
        if not steps:
            return tuple(passed), number
        state = steps[0].to or state
        passed.append(Passed(event=event, steps=steps, state=state))
    return tuple(passed), None


def open_on(step: Step, day: dt.date, before: tuple[Event, ...]) -> bool:
    """Tell whether a transition is in force for an event of a day."""
    return day in step.in_force and begun(step, before)


def begun(step: Step, before: tuple[Event, ...]) -> bool:
    """Tell whether what a transition goes back to happened in its time."""
    if not step.read_on:
        return True
    read = last_of(before, step.read_on)
    return read is not None and read.date in step.begun


def last_of(events: tuple[Event, ...], kinds: Iterable[Since]) -> Event | None:
    """Give the last of the events that is of one of the kinds."""
    found = [event for event in events if event.kind in kinds]
    return found[-1] if found else None


# ------------------------------------------------------------------------------ problems


def _status_problems(case: Case) -> Iterator[Problem]:
    bound = case.path.status
    if case.status is not None and bound and case.status not in bound:
        who, what = case.status.label, case.procedure.label
        yield Problem(
            path="status",
            given=as_json(case.status),
            allowed=tuple(status.value for status in Status if status in bound),
            message=Text(
                id=f"jalur {what.id} tidak berlaku bagi {who.id}",
                en=f"the procedure ({what.en}) does not bind this status ({who.en})",
            ),
        )


def _day_problems(case: Case) -> Iterator[Problem]:
    days: list[tuple[str, object]] = [
        (f"events[{number}].date", event.date) for number, event in enumerate(case.events)
    ]
    maybe: list[tuple[str, object]] = [
        *((word.value, day_of(case, word)) for word in KnownDay),
        *(
            (f"events[{number}].for_day", event.for_day)
            for number, event in enumerate(case.events)
        ),
    ]
    days += [(path, day) for path, day in maybe if day is not None]
    wrong = [problem for path, day in days for problem in _no_day(path, day)]
    yield from wrong
    if not wrong:
        yield from _backwards(case)


def _no_day(path: str, value: object) -> tuple[Problem, ...]:
    try:
        check_day(path, value)
    except InputError as error:
        return error.problems
    return ()


def _backwards(case: Case) -> Iterator[Problem]:
    """Find what is said to have happened before what came first."""
    act, known = case.acted_on, case.known_on
    if act is not None and known is not None and known < act:
        yield _too_early("known_on", known, act, KnownDay.ACTED_ON.label)
    opened = [
        (day, word.label)
        for word in (KnownDay.ACTED_ON, KnownDay.KNOWN_ON)
        if (day := day_of(case, word)) is not None
    ]
    day, what = max(opened, key=lambda each: each[0], default=(dt.date.min, _NOTHING))
    for number, event in enumerate(case.events):
        path = f"events[{number}]"
        if event.date < day:
            yield _too_early(f"{path}.date", event.date, day, what)
        else:
            day, what = event.date, event.kind.label
        if event.for_day is not None and event.for_day < event.date:
            yield _too_early(f"{path}.for_day", event.for_day, event.date, event.kind.label)


_NOTHING = Text(id="", en="")


def _too_early(path: str, given: dt.date, after: dt.date, what: Text) -> Problem:
    return Problem(
        path=path,
        given=as_json(given),
        allowed=(f"{after} …",),
        message=Text(
            id=f'mendahului "{what.id}" pada {after}',
            en=f'comes before "{what.en}" on {after}',
        ),
    )


def _order_problems(case: Case) -> Iterator[Problem]:
    passed, stopped = _walk(case)
    if stopped is not None:
        state = passed[-1].state if passed else case.path.initial
        yield _impossible(case, stopped, state)
    for number, each in enumerate(passed):
        yield from _off_day(number, each, case.events[:number])
        if each.event.for_day is not None and not any(s.names_day for s in each.steps):
            yield Problem(
                path=f"events[{number}].for_day",
                given=as_json(each.event.for_day),
                allowed=("null",),
                message=Text(
                    id=f'"{each.event.kind.label.id}" tidak menetapkan hari lain',
                    en=f'"{each.event.kind.label.en}" sets no other day',
                ),
            )


def _off_day(number: int, each: Passed, before: tuple[Event, ...]) -> Iterator[Problem]:
    """Find an event on another day than the one that was set for it."""
    kept = [step.keeps_day for step in each.steps if step.keeps_day is not None]
    setting = last_of(before, kept)
    if setting is None or setting.for_day in {None, each.event.date}:
        return
    what, by = each.event.kind.label, setting.kind.label
    yield Problem(
        path=f"events[{number}].date",
        given=as_json(each.event.date),
        allowed=(str(setting.for_day),),
        message=Text(
            id=f'"{what.id}" jatuh pada hari yang ditetapkan ketika "{by.id}", '
            f"yaitu {setting.for_day}",
            en=f'"{what.en}" falls on the day set when "{by.en}", {setting.for_day}',
        ),
    )


def _impossible(case: Case, number: int, state: CaseState) -> Problem:
    """Name the event, the state in which it came, and what was possible."""
    event, before = case.events[number], case.events[:number]
    possible = tuple(
        dict.fromkeys(
            step.event
            for step in case.path.steps
            if state in step.source and open_on(step, event.date, before)
        )
    )
    words = tuple(each.value for each in possible)
    what, here = event.kind.label, state.label
    instead = Text(
        id=", ".join(each.label.id for each in possible) or "tidak ada lagi",
        en=", ".join(each.label.en for each in possible) or "nothing more",
    )
    return Problem(
        path=f"events[{number}].kind",
        given=as_json(event.kind),
        allowed=words,
        nearest=next(iter(get_close_matches(event.kind.value, words, 1)), None),
        message=Text(
            id=f'"{what.id}" tidak mungkin pada {event.date} dalam keadaan "{here.id}"; '
            f"yang mungkin: {instead.id}",
            en=f'"{what.en}" is not possible on {event.date} in the state "{here.en}"; '
            f"possible: {instead.en}",
        ),
    )
