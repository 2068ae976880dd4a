"""Deadlines as JSON objects: the same answers as `deadline_text`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, TypeAlias

from netralitas.law import LAW
from netralitas.law_wire import headed, interval, plain, values
from netralitas.procedure.deadlines import Deadline, DeadlineRule, Due, Term, Way

__all__ = ["FORMAT", "FORMAT_LIST", "dump_deadline", "dump_rules"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/deadline/1"
FORMAT_LIST: Final = "netralitas/deadlines/1"


def dump_deadline(found: Deadline) -> Json:
    """Give a deadline that runs; ``day`` is null where it is not settled.

    >>> from netralitas.procedure import deadline, rule
    >>> counted = deadline(rule("uu-7-2017/pasal-454/ayat-6"), date(2024, 1, 15))
    >>> told = dump_deadline(counted)
    >>> told["day"], [way["days"] for way in told["due"]]
    ('2024-01-24', [['2024-01-24'], ['2024-01-23']])
    """
    return {
        **headed(FORMAT, LAW),
        "rule": _rule(found.rule),
        "start": plain(found.start),
        "calendar": plain(found.calendar),
        "day": plain(found.day),
        "deciding": plain(found.deciding),
        "days": plain(found.days),
        "due": [_due(due) for due in found.due],
    }


def dump_rules(rules: Iterable[DeadlineRule], on: date | None) -> Json:
    """Give the rows of deadlines; ``on`` is null for all of them."""
    return {
        **headed(FORMAT_LIST, LAW),
        "on": plain(on),
        "rules": [_rule(rule) for rule in rules],
    }


def _rule(rule: DeadlineRule) -> Json:
    return {
        "id": rule.id,
        "citation": str(rule.citation),
        "reading": rule.reading.value,
        "bases": plain(rule.bases),
        "in_force": interval(rule.in_force),
        "what": plain(rule.what),
        "who": plain(rule.who),
        "start": plain(rule.start),
        "nature": rule.nature.value,
        "settled": rule.settled,
        "ways": [_way(way) for way in rule.ways],
        "track": None if rule.track is None else rule.track.value,
        "election": None if rule.election is None else rule.election.value,
        "status": values(rule.status),
        "authority": None if rule.authority is None else rule.authority.value,
        "lapse": plain(rule.lapse),
        "note": plain(rule.note),
    }


def _way(way: Way) -> Json:
    return {
        "term": _term(way.term),
        "reading": way.reading.value,
        "says": plain(way.says),
        "cites": [str(each) for each in way.cites],
    }


def _term(term: Term) -> Json:
    return {
        "amount": term.amount,
        "unit": term.unit.value,
        "back": getattr(term, "back", False),
        "counts_start": getattr(term, "counts_start", False),
        "between": getattr(term, "between", False),
    }


def _due(due: Due) -> Json:
    return {
        **_way(due.way),
        "days": plain(due.days),
        "doubtful": plain(due.doubtful),
    }
