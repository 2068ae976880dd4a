"""The criminal track of an election crime, dated from the events that are known.

The terms are the rows of `netralitas.procedure.deadline_rows`; here they are strung
together by the events that start and fulfil them (`netralitas.procedure.crime_rows`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches

from attrs import frozen

from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.procedure.crime import too_early
from netralitas.procedure.crime_rows import TRACK, CrimeEvent, Step
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.deadlines import Deadline, DeadlineRule, deadline
from netralitas.procedure.working_days import WorkingCalendar, check_day
from netralitas.text import Text
from netralitas.words import ElectionKind

__all__ = ["CrimeEvent", "TimedStep", "criminal_calendar"]


@frozen(kw_only=True)
class TimedStep:
    """One step of the track: its term, what started it, and whether it was kept.

    ``deadline`` is None while the event that starts it has no day; ``rule`` is then the
    row of the last day that is known, because the step lies after it. ``done_on`` is the
    day of the event that fulfils the step, None where that is not known. ``longer`` is
    the row by which it may have lasted longer, for further information.
    """

    start: CrimeEvent
    done: CrimeEvent | None
    rule: DeadlineRule
    deadline: Deadline | None
    done_on: date | None
    longer: DeadlineRule | None = None

    @property
    def in_time(self) -> bool | None:
        """Tell whether it was done in time; None while that is open or disputed.

        What was done late may have been in time by ``longer``, which nothing here tells.
        """
        if self.deadline is None or self.done_on is None:
            return None
        over = self.deadline.over_on(self.done_on)
        late_but_longer = over and self.longer is not None
        return None if over is None or late_but_longer else not over


def criminal_calendar(
    kind: ElectionKind,
    known: Mapping[CrimeEvent, date],
    calendar: WorkingCalendar = NATIONAL,
) -> tuple[TimedStep, ...]:
    """Date the steps of a criminal case from the events that are known.

    Pemilu: UU 7/2017 Pasal 454-484; Pemilihan: UU 1/2015 Pasal 134-150 as amended, each
    step by the wording of the day that starts it. The steps come in the order of the law;
    where a statute leaves the unit of its days open the deadline shows both. Raises
    `ProcedureError` with every event that is missing, is no event of that regime, has no
    day, lies outside the time of the statute, or lies before the one that it follows.

    >>> steps = criminal_calendar(
    ...     ElectionKind.PEMILIHAN,
    ...     {
    ...         CrimeEvent.DITERIMA_POLRI: date(2024, 10, 14),
    ...         CrimeEvent.BERKAS_DITERIMA: date(2024, 11, 1),
    ...     },
    ... )
    >>> step = next(each for each in steps if each.start is CrimeEvent.DITERIMA_POLRI)
    >>> step.deadline.day, step.in_time
    (datetime.date(2024, 11, 1), True)
    """
    steps = TRACK[kind]
    problems = list(_wrong_events(kind, steps, known))
    if problems:
        raise ProcedureError(problems)
    last = max(known.values())
    dated = (_timed(step, known, last, calendar) for step in steps)
    return tuple(step for step in dated if step is not None)


def _wrong_events(
    kind: ElectionKind, steps: tuple[Step, ...], known: Mapping[CrimeEvent, date]
) -> Iterator[Problem]:
    mine = {event for step in steps for event in (*step.starts, step.done) if event}
    words = tuple(event.value for event in CrimeEvent if event in mine)
    if not known:
        yield Problem(
            path="known",
            given="{}",
            allowed=words,
            message=Text(
                id="sekurang-kurangnya satu peristiwa harus diketahui harinya",
                en="the day of at least one event must be known",
            ),
        )
    days: dict[CrimeEvent, date] = {}
    for event, day in known.items():
        if event not in mine:
            yield _no_event(kind, event, words)
            continue
        try:
            check_day(f"known.{event.value}", day)
        except ProcedureError as error:
            yield from error.problems
        else:
            days[event] = day
    for event, day in days.items():
        yield from _out_of_time(kind, steps, event, day)
    for start, done in _pairs(steps):
        if start in days and done in days and days[done] < days[start]:
            yield too_early(f"known.{done.value}", days[done], start.value, days[start])


def _no_event(kind: ElectionKind, event: object, words: tuple[str, ...]) -> Problem:
    given = event.value if isinstance(event, CrimeEvent) else repr(event)
    nearest = get_close_matches(given, words, 1, cutoff=0.0)
    return Problem(
        path=f"known.{given}",
        given=as_json(given),
        allowed=words,
        nearest=nearest[0] if nearest else None,
        message=Text(
            id=f"tidak ada tenggat pidana {kind.label.id} yang dimulai atau dipenuhi "
            "dengan peristiwa ini",
            en=f"no term of the criminal track of a {kind.label.en} starts or ends with "
            "this event",
        ),
    )


def _out_of_time(
    kind: ElectionKind, steps: tuple[Step, ...], event: CrimeEvent, day: date
) -> Iterator[Problem]:
    spans = [RULES[id_].in_force for step in steps for id_ in step.rules]
    if not any(day in span for span in spans):
        first = min(span.start for span in spans if span.start)
        yield Problem(
            path=f"known.{event.value}",
            given=as_json(day),
            allowed=(f">= {first}",),
            message=Text(
                id=f"tidak ada tenggat {kind.label.id} yang berlaku pada {day}",
                en=f"no term of a {kind.label.en} was in force on {day}",
            ),
        )


def _pairs(steps: tuple[Step, ...]) -> dict[tuple[CrimeEvent, CrimeEvent], None]:
    """Give every event that starts a step with the one that fulfils it, once each."""
    return dict.fromkeys(
        (start, step.done) for step in steps for start in step.starts if step.done
    )


def _timed(
    step: Step, known: Mapping[CrimeEvent, date], last: date, calendar: WorkingCalendar
) -> TimedStep | None:
    """Date a step; None where no text set its term on the day that counts."""
    started = [event for event in step.starts if event in known]
    start = started[-1] if started else step.starts[0]
    on = known.get(start, last)
    rule = _in_force(step.rules, on)
    if rule is None:
        return None
    return TimedStep(
        start=start,
        done=step.done,
        rule=rule,
        deadline=deadline(rule, on, calendar) if started else None,
        done_on=None if step.done is None else known.get(step.done),
        longer=_in_force(step.longer, on),
    )


def _in_force(ids: tuple[str, ...], day: date) -> DeadlineRule | None:
    return next((RULES[id_] for id_ in ids if day in RULES[id_].in_force), None)
