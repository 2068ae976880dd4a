"""A case read from JSON, and its timeline as a JSON object.

A case is read as strictly as a conduct: no unknown key, no word or day that is not exactly
one, every problem at once with its path. Null is the same as an absent key. Its keys are
``procedure`` (required), ``ref``, ``status``, the days ``acted_on``, ``known_on``,
``joined_on`` and ``result_on``, and ``events``, each with ``kind`` and ``date`` (required),
``for_day``, ``actor`` and ``details``.
"""

from __future__ import annotations

from copy import copy
from typing import Any, Final, TypeAlias, cast

from cattrs import BaseValidationError

from netralitas._wire_converter import converter
from netralitas._wire_decoding import decoded
from netralitas._wire_problems import Refusal, Refusals, with_paths
from netralitas.errors import ConductError, ProcedureError
from netralitas.interval import ALWAYS
from netralitas.law import LAW
from netralitas.law_wire import headed, interval, plain
from netralitas.procedure.deadlines import Deadline, DeadlineRule, Due, Way
from netralitas.procedure.path import (
    Case,
    Entry,
    Event,
    NextStep,
    Overdue,
    Running,
    Timeline,
)
from netralitas.procedure.path_machine import Step

__all__ = ["FORMAT", "dump_case", "dump_timeline", "load_case", "loads_case"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/timeline/1"

EXAMPLE: Final = (
    '{"procedure": "disiplin", "events": [{"kind": "dipanggil", "date": "2024-10-28"}]}',
)
"""What would do where something else than a case was given."""


def load_case(mapping: object) -> Case:
    """Read a case from a decoded JSON object.

    Raises `ProcedureError` with every problem at once: first those of keys, words and days,
    and where there are none, those of the order of the events.

    >>> case = load_case(
    ...     {
    ...         "procedure": "kode_etik",
    ...         "events": [{"kind": "majelis_dibentuk", "date": "2024-10-14"}],
    ...     }
    ... )
    >>> case.events[0].kind
    CaseEvent.MAJELIS_DIBENTUK
    >>> load_case({"procedure": "kode_etik", "events": [{"kind": "diperiksa"}]})
    Traceback (most recent call last):
    netralitas.errors.ProcedureError: events[0].date: is required
    """
    try:
        return converter().structure(_without_null(mapping), Case)
    except (BaseValidationError, Refusal, Refusals) as error:
        raise _refused(with_paths(error)) from None


def loads_case(text: str) -> Case:
    """Read a case from JSON text; a byte order mark before it is passed over.

    Raises `ProcedureError` with every problem at once, a key that stands twice among them.

    >>> loads_case('{"procedure": "disiplin", "procedure": "kode_etik", "events": []}')
    Traceback (most recent call last):
    netralitas.errors.ProcedureError: procedure: this key stands twice in one object
    """
    try:
        mapping = decoded(text.removeprefix("\ufeff"), EXAMPLE)
    except ConductError as error:
        raise _refused(error) from None
    return load_case(mapping)


def _refused(error: ConductError) -> ProcedureError:
    return ProcedureError(error.problems)


def _without_null(value: object) -> object:
    """Leave out what is null in a case and in its events; the rest stays as it was."""
    if not isinstance(value, dict):
        return value
    kept = copy(cast("Json", value))
    for key in [key for key, held in kept.items() if held is None]:
        del kept[key]
    events = kept.get("events")
    if isinstance(events, list):
        kept["events"] = [_without_null(each) for each in cast("list[object]", events)]
    return kept


def dump_case(case: Case) -> Json:
    """Give the JSON object of a case; what is unknown is left out.

    >>> from netralitas.procedure.path_words import Procedure
    >>> dump_case(Case(procedure=Procedure.DISIPLIN))
    {'procedure': 'disiplin', 'events': []}
    """
    found = {
        "ref": case.ref,
        "procedure": case.procedure.value,
        "status": plain(case.status),
        "acted_on": plain(case.acted_on),
        "known_on": plain(case.known_on),
        "joined_on": plain(case.joined_on),
        "result_on": plain(case.result_on),
        "events": [_event(each) for each in case.events],
    }
    return {key: value for key, value in found.items() if value is not None}


def _event(event: Event) -> Json:
    found = {
        "kind": event.kind.value,
        "date": plain(event.date),
        "for_day": plain(event.for_day),
        "actor": event.actor,
        "details": event.details,
    }
    return {key: value for key, value in found.items() if value is not None}


def dump_timeline(told: Timeline) -> Json:
    """Give a timeline; ``overdue`` is null where no day was given to compare with.

    >>> from netralitas.procedure.path import timeline
    >>> from netralitas.procedure.path_words import Procedure
    >>> found = dump_timeline(timeline(Case(procedure=Procedure.KODE_ETIK)))
    >>> found["state"], [each["event"] for each in found["next"]]
    ('dugaan_etik', ['majelis_dibentuk'])
    """
    progress = told.progress
    return {
        **headed(FORMAT, LAW),
        "case": dump_case(told.case),
        "on": plain(told.on),
        "calendar": plain(told.calendar),
        "note": plain(told.case.path.note),
        "events": [_entry(each) for each in told.entries],
        "state": progress.state.value,
        "since": plain(progress.since),
        "ended": progress.ended,
        "next": [_next(each) for each in told.coming],
        "overdue": None if told.on is None else [_overdue(each) for each in told.overdue],
    }


def _entry(entry: Entry) -> Json:
    return {
        **_event(entry.event),
        "state": entry.state.value,
        "steps": [_step(step) for step in entry.steps],
        "due": [
            {**_running(each), "late": each.over_on(entry.event.date)} for each in entry.due
        ],
        "opens": [
            {**_running(each), "over": each.over_on(entry.event.date)}
            for each in entry.opens
        ],
    }


def _next(coming: NextStep) -> Json:
    step = coming.step
    return {
        "event": step.event.value,
        "to": plain(step.to),
        **_step(step),
        "may": step.may,
        "in_force": None if step.in_force == ALWAYS else interval(step.in_force),
        "read_on": [word.value for word in step.read_on],
        "begun": None if step.begun == ALWAYS else interval(step.begun),
        "due": [_running(each) for each in coming.due],
        "opens": [_running(each) for each in coming.opens],
        "lapse": plain(coming.lapse),
    }


def _step(step: Step) -> Json:
    return {
        "who": plain(step.who),
        "authority": plain(step.authority),
        "bases": plain(step.bases),
        "note": plain(step.note),
        "readings": plain(step.readings),
    }


def _overdue(each: Overdue) -> Json:
    return {
        **_running(each.running),
        "certain": each.certain,
        "may": each.may,
        "events": [step.event.value for step in each.steps],
    }


def _running(running: Running) -> Json:
    rule = running.rule
    return {
        "rule": rule.id,
        "nature": rule.nature.value,
        "bases": plain(rule.bases),
        "since": plain(running.since),
        "start": plain(running.start),
        **_counted(rule, running.deadline),
    }


def _counted(rule: DeadlineRule, found: Deadline | None) -> Json:
    """Give each way to count, with the days to which it leads where the start is known."""
    due = (None,) * len(rule.ways) if found is None else found.due
    return {
        "settled": rule.settled,
        "day": None if found is None else plain(found.day),
        "ways": [_way(way, each) for way, each in zip(rule.ways, due, strict=True)],
    }


def _way(way: Way, due: Due | None) -> Json:
    return {
        "unit": way.term.unit.value,
        "amount": way.term.amount,
        "reading": way.reading.value,
        "says": plain(way.says),
        "days": None if due is None else plain(due.days),
        "doubtful": [] if due is None else plain(due.doubtful),
    }
