"""The path of a case: what has happened, where it stands, what may or must come next.

A `Case` holds one procedure of one person as a row of events; the law of the procedure is
data (`netralitas.procedure.path_rows`), and everything here is a fold over it. A case
that cannot have gone so is refused. Nothing is taken to have happened because a deadline
ran out, and a day that is not given is never taken to be today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import partial

from attrs import evolve, frozen

from netralitas.errors import InputError, Problem, ProcedureError
from netralitas.interval import Interval
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.deadlines import Deadline, DeadlineRule, Nature, deadline
from netralitas.procedure.path_machine import CasePath, Counted, Since, Step
from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.procedure.working_days import WorkingCalendar, check_day
from netralitas.result import Assessment
from netralitas.text import Text
from netralitas.words import (
    PEMILIHAN_CONTESTS,
    PEMILU_CONTESTS,
    ElectionKind,
    Status,
)

__all__ = [
    "Case",
    "Entry",
    "Event",
    "NextStep",
    "Overdue",
    "Passed",
    "Progress",
    "Running",
    "Timeline",
    "fold",
    "next_steps",
    "open_cases",
    "overdue",
    "timeline",
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


@frozen(kw_only=True)
class Running:
    """A deadline of a transition in a case.

    ``start`` is the day of ``since`` and ``deadline`` the count from it; both are None
    where that day is not known, or where the text does not name what starts the count.
    """

    rule: DeadlineRule
    since: Since | None = None
    start: dt.date | None = None
    deadline: Deadline | None = None

    def over_on(self, day: dt.date) -> bool | None:
        """Tell whether it has run out on a day; None where that is not settled or known.

        What takes effect on a day does not run out.
        """
        if self.rule.nature is Nature.BERLAKU:
            return False
        return None if self.deadline is None else self.deadline.over_on(day)


@frozen(kw_only=True)
class NextStep:
    """A transition that is open to a case, with its deadlines counted.

    ``opens`` are deadlines that must have run out before it is possible.
    """

    step: Step
    due: tuple[Running, ...]
    opens: tuple[Running, ...]

    @property
    def lapse(self) -> tuple[Text, ...]:
        """What follows if nobody acts, as far as the texts say."""
        said = (self.step.lapse, *(running.rule.lapse for running in self.due))
        return tuple(dict.fromkeys(text for text in said if text is not None))


@frozen(kw_only=True)
class Overdue:
    """A deadline that has run out without any of the transitions that it waits for.

    ``certain`` is False where only some ways to count say so. Where every transition is
    a right (``may``), it has lapsed and no duty was broken.
    """

    running: Running
    steps: tuple[Step, ...]
    certain: bool

    @property
    def may(self) -> bool:
        """Tell whether it was a right that lapsed."""
        return all(step.may for step in self.steps)


@frozen(kw_only=True)
class Entry:
    """One event in a timeline, with the deadlines that it had to keep."""

    event: Event
    steps: tuple[Step, ...]
    state: CaseState
    due: tuple[Running, ...]
    opens: tuple[Running, ...]


@frozen(kw_only=True)
class Timeline:
    """The whole of a case: what happened, where it stands, what may come, what is overdue.

    ``on`` is the day as of which it is told; without one, ``overdue`` is empty because no
    day was given to compare with.
    """

    case: Case
    on: dt.date | None
    calendar: Text
    entries: tuple[Entry, ...]
    progress: Progress
    coming: tuple[NextStep, ...]
    overdue: tuple[Overdue, ...]


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
            and _open_on(step, event.date, before)
        )
        if not steps:
            return tuple(passed), number
        state = steps[0].to or state
        passed.append(Passed(event=event, steps=steps, state=state))
    return tuple(passed), None


def _open_on(step: Step, day: dt.date, before: tuple[Event, ...]) -> bool:
    """Tell whether a transition is in force for an event of a day."""
    return day in step.in_force and _begun(step, before)


def _begun(step: Step, before: tuple[Event, ...]) -> bool:
    """Tell whether what a transition goes back to happened in its time."""
    if not step.read_on:
        return True
    read = _last(before, step.read_on)
    return read is not None and read.date in step.begun


def _last(events: tuple[Event, ...], kinds: Iterable[Since]) -> Event | None:
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
            given=case.status.value,
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
        *((word.value, _known(case, word)) for word in KnownDay),
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
        if (day := _known(case, word)) is not None
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
        given=given.isoformat(),
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
                given=each.event.for_day.isoformat(),
                allowed=("null",),
                message=Text(
                    id=f'"{each.event.kind.label.id}" tidak menetapkan hari lain',
                    en=f'"{each.event.kind.label.en}" sets no other day',
                ),
            )


def _off_day(number: int, each: Passed, before: tuple[Event, ...]) -> Iterator[Problem]:
    """Find an event on another day than the one that was set for it."""
    kept = [step.keeps_day for step in each.steps if step.keeps_day is not None]
    setting = _last(before, kept)
    if setting is None or setting.for_day in {None, each.event.date}:
        return
    what, by = each.event.kind.label, setting.kind.label
    yield Problem(
        path=f"events[{number}].date",
        given=each.event.date.isoformat(),
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
            if state in step.source and _open_on(step, event.date, before)
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
        given=event.kind.value,
        allowed=words,
        nearest=next(iter(get_close_matches(event.kind.value, words, 1)), None),
        message=Text(
            id=f'"{what.id}" tidak mungkin pada {event.date} dalam keadaan "{here.id}"; '
            f"yang mungkin: {instead.id}",
            en=f'"{what.en}" is not possible on {event.date} in the state "{here.en}"; '
            f"possible: {instead.en}",
        ),
    )


# ----------------------------------------------------------------------------- deadlines


def _known(case: Case, word: KnownDay) -> dt.date | None:
    day: dt.date | None = getattr(case, word.value)
    return day


def _started(
    case: Case, counted: Counted, events: tuple[Event, ...]
) -> tuple[Since, dt.date] | None:
    """Give what starts a count, and on which day."""
    last = _last(events, counted.since)
    if last is not None:
        day = last.for_day if counted.named else last.date
        return None if day is None else (last.kind, day)
    days = (
        (word, _known(case, word)) for word in counted.since if isinstance(word, KnownDay)
    )
    return next(((word, day) for word, day in days if day is not None), None)


def _running(
    case: Case,
    counted: Counted,
    events: tuple[Event, ...],
    calendar: WorkingCalendar,
    can_count: Callable[[Interval], bool],
) -> Iterator[Running]:
    """Count by the rows in force on the day of the start; else give those that may."""
    rules = [RULES[each] for each in counted.rules]
    started = _started(case, counted, events)
    if started is None:
        yield from (Running(rule=rule) for rule in rules if can_count(rule.in_force))
        return
    since, start = started
    for rule in rules:
        if start in rule.in_force:
            yield Running(
                rule=rule,
                since=since,
                start=start,
                deadline=deadline(rule, start, calendar),
            )


def _reaches(interval: Interval, day: dt.date | None) -> bool:
    """Tell whether an interval holds a day or a later one."""
    return day is None or interval.end is None or day < interval.end


def next_steps(
    case: Case, calendar: WorkingCalendar = NATIONAL, on: dt.date | None = None
) -> tuple[NextStep, ...]:
    """Give what may come next, each with its deadlines counted in a calendar.

    With ``on``, the case as it stood on that day and what is in force on it; without,
    whatever is in force on the day of the last event or later, each with its validity.
    Raises `ProcedureError` where a count leaves the calendar.

    >>> from datetime import date
    >>> case = Case(procedure=Procedure.LAPORAN_PEMILU).with_event(
    ...     CaseEvent.LAPORAN_DISAMPAIKAN, date(2024, 1, 8)
    ... )
    >>> step = next_steps(case)[0]
    >>> step.step.event, step.due[0].deadline.days
    (CaseEvent.KAJIAN_AWAL_SELESAI, (datetime.date(2024, 1, 10),))
    """
    if on is not None:
        case = case.as_of(on)
    state = fold(case).state
    latest = case.events[-1].date if case.events else _known(case, KnownDay.ACTED_ON)

    def count(counts: tuple[Counted, ...]) -> tuple[Running, ...]:
        reaches = partial(_reaches, day=latest if on is None else on)
        return tuple(
            running
            for each in counts
            for running in _running(case, each, case.events, calendar, reaches)
        )

    return tuple(
        NextStep(
            step=step,
            due=count(_before_event(step.due, step)),
            opens=count(step.opens),
        )
        for step in case.path.steps
        if state in step.source
        and (
            _open_on(step, on, case.events)
            if on is not None
            else _open_after(step, latest, case.events)
        )
    )


def _open_after(step: Step, latest: dt.date | None, before: tuple[Event, ...]) -> bool:
    """Tell whether a transition is in force on the day of the last event or later."""
    return _begun(step, before) and _reaches(step.in_force, latest)


def _before_event(counts: tuple[Counted, ...], step: Step) -> tuple[Counted, ...]:
    """Leave an event that starts its own count unknown as long as it has not happened."""
    return tuple(
        evolve(counted, since=()) if step.event in counted.since else counted
        for counted in counts
    )


def overdue(
    case: Case, on: dt.date, calendar: WorkingCalendar = NATIONAL
) -> tuple[Overdue, ...]:
    """Give the deadlines that have run out on a day, in the order in which they did.

    The last day itself still counts. The case is taken as it stood on that day. Raises
    `ProcedureError` for what is no day.

    >>> from datetime import date
    >>> case = Case(procedure=Procedure.PIDANA_PEMILIHAN).with_event(
    ...     CaseEvent.DITERIMA_POLRI, date(2024, 11, 1)
    ... )
    >>> [each.running.deadline.day for each in overdue(case, date(2024, 11, 25))]
    [datetime.date(2024, 11, 21)]
    """
    found: dict[tuple[str, dt.date | None], list[tuple[Running, Step]]] = {}
    for coming in next_steps(case, calendar, on):
        for running in coming.due:
            if running.deadline is not None and running.over_on(on) is not False:
                key = (running.rule.id, running.start)
                found.setdefault(key, []).append((running, coming.step))
    late = [
        Overdue(
            running=each[0][0],
            steps=tuple(step for _, step in each),
            certain=each[0][0].over_on(on) is True,
        )
        for each in found.values()
    ]
    return tuple(sorted(late, key=lambda each: _ends(each.running)))


def _ends(running: Running) -> dt.date:
    return dt.date.max if running.deadline is None else running.deadline.deciding[0]


def timeline(
    case: Case, on: dt.date | None = None, calendar: WorkingCalendar = NATIONAL
) -> Timeline:
    """Tell the whole of a case, as of a day if one is given.

    Raises `ProcedureError` for what is no day, and where a count leaves the calendar.

    >>> from datetime import date
    >>> case = Case(
    ...     procedure=Procedure.LAPORAN_PEMILU,
    ...     known_on=date(2024, 1, 2),
    ...     events=(Event(kind=CaseEvent.LAPORAN_DISAMPAIKAN, date=date(2024, 1, 12)),),
    ... )
    >>> (entry,) = timeline(case).entries
    >>> entry.due[0].over_on(entry.event.date)
    True
    """
    if on is not None:
        case = case.as_of(on)
    progress = fold(case)
    return Timeline(
        case=case,
        on=on,
        calendar=calendar.name,
        entries=tuple(
            _entry(case, number, passed, calendar)
            for number, passed in enumerate(progress.passed)
        ),
        progress=progress,
        coming=next_steps(case, calendar, on),
        overdue=() if on is None else overdue(case, on, calendar),
    )


def _entry(case: Case, number: int, passed: Passed, calendar: WorkingCalendar) -> Entry:
    """Count the deadlines of an event from what came before it, or from itself."""
    event = passed.event

    def count(each: Counted) -> Iterator[Running]:
        itself = event.kind in each.since
        before = case.events[: number + itself]
        return _running(case, each, before, calendar, lambda span: event.date in span)

    due = [running for step in passed.steps for each in step.due for running in count(each)]
    opens = [
        running for step in passed.steps for each in step.opens for running in count(each)
    ]
    return Entry(
        event=event,
        steps=passed.steps,
        state=passed.state,
        due=tuple(dict.fromkeys(due)),
        opens=tuple(dict.fromkeys(opens)),
    )


# ------------------------------------------------------------------------------- opening


def open_cases(assessment: Assessment, status: Status) -> tuple[Case, ...]:
    """Open every procedure that the findings of an assessment call for, with no event yet.

    What an exemption lifts calls for none. ``status`` decides between the procedures of
    PNS, PPPK and villages, the contests of the assessment between Pemilu and Pemilihan. The
    day of the act is taken over where the assessment holds only one.
    """
    tracks = {each.track for each in assessment.findings if not each.lifted}
    contests = {each.contest for each in assessment.situation}
    elections = {
        kind
        for kind, of in (
            (ElectionKind.PEMILU, PEMILU_CONTESTS),
            (ElectionKind.PEMILIHAN, PEMILIHAN_CONTESTS),
        )
        if contests & of
    } or set(ElectionKind)
    days = {each.law_on.act for each in assessment.situation}
    acted_on = days.pop() if len(days) == 1 else None
    return tuple(
        Case(
            procedure=path.procedure,
            status=status,
            acted_on=acted_on,
            ref=assessment.ref,
        )
        for path in PATHS.values()
        if path.tracks & tracks
        and (path.election is None or path.election in elections)
        and (not path.status or status in path.status)
    )
