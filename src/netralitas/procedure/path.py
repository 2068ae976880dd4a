"""What may or must come next in a case, what is overdue, and its whole timeline.

The case itself and its fold are in `netralitas.procedure.path_case`, the law of each
procedure in `netralitas.procedure.path_rows`; here deadlines are counted from the events.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from netralitas.interval import Interval
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.deadlines import Deadline, DeadlineRule, Nature, deadline
from netralitas.procedure.path_case import (
    Case,
    Event,
    Passed,
    Progress,
    begun,
    day_of,
    fold,
    last_of,
)
from netralitas.procedure.path_machine import Counted, Since, Step
from netralitas.procedure.path_rows import PATHS
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.procedure.working_days import ONE_DAY, WorkingCalendar
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
    "CaseEvent",
    "CaseState",
    "Entry",
    "Event",
    "NextStep",
    "Overdue",
    "Passed",
    "Procedure",
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


# ----------------------------------------------------------------------------- deadlines


def _started(
    case: Case, counted: Counted, events: tuple[Event, ...]
) -> tuple[Since, dt.date] | None:
    """Give what starts a count, and on which day."""
    last = last_of(events, counted.since)
    if last is not None:
        day = last.for_day if counted.named else last.date
        return None if day is None else (last.kind, day)
    days = (
        (word, day_of(case, word)) for word in counted.since if isinstance(word, KnownDay)
    )
    return next(((word, day) for word, day in days if day is not None), None)


@frozen(kw_only=True)
class _Counting:
    """What a count in a case looks at: what happened before, which days it can be about."""

    case: Case
    events: tuple[Event, ...]
    within: Interval
    calendar: WorkingCalendar

    def running(self, counts: Iterable[Counted]) -> tuple[Running, ...]:
        """Count each deadline by the rows in force on the day of its start."""
        return tuple(found for counted in counts for found in self._each(counted))

    def _each(self, counted: Counted) -> Iterator[Running]:
        rules = [RULES[each] for each in counted.rules]
        started = _started(self.case, counted, self.events)
        if started is None:
            for rule in rules:
                if _meet(rule.in_force, self.within):
                    yield Running(rule=rule)
            return
        since, start = started
        for rule in rules:
            if start in rule.in_force:
                yield Running(
                    rule=rule,
                    since=since,
                    start=start,
                    deadline=deadline(rule, start, self.calendar),
                )


def _meet(one: Interval, other: Interval) -> bool:
    """Tell whether two intervals share a day."""
    return all(
        first.start is None or last.end is None or first.start < last.end
        for first, last in ((one, other), (other, one))
    )


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
    latest = case.events[-1].date if case.events else case.acted_on
    within = Interval(start=latest if on is None else on)
    counting = _Counting(case=case, events=case.events, within=within, calendar=calendar)
    return tuple(
        NextStep(
            step=step,
            due=counting.running(_before_event(step.due, step)),
            opens=counting.running(step.opens),
        )
        for step in case.path.steps
        if state in step.source
        and begun(step, case.events)
        and (_meet(step.in_force, within) if on is None else on in step.in_force)
    )


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
    day = Interval(start=event.date, end=event.date + ONE_DAY)
    before, itself = (
        _Counting(case=case, events=case.events[:last], within=day, calendar=calendar)
        for last in (number, number + 1)
    )
    due = (
        running
        for step in passed.steps
        for counted in step.due
        for running in (itself if event.kind in counted.since else before).running(
            (counted,)
        )
    )
    opens = (each for step in passed.steps for each in before.running(step.opens))
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
    found = [each for each in assessment.findings if not each.lifted]
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
        if any(
            each.track in path.tracks and (not path.rules or each.rule in path.rules)
            for each in found
        )
        and (path.election is None or path.election in elections)
        and (not path.status or status in path.status)
    )
