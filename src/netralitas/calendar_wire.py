"""The calendar of an election as a JSON object; ``last`` is the last day itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from netralitas.elections import CalendarVersion, Election, End, StageSpan
from netralitas.law import LAW
from netralitas.law_wire import headed, interval, plain, values
from netralitas.words import Contest, in_order

__all__ = ["FORMAT", "dump_calendar"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/calendar/1"


def dump_calendar(election: Election) -> Json:
    """Give the calendar of an election; ``versions`` is empty where it has none here.

    >>> from netralitas.elections import ELECTIONS
    >>> stages = dump_calendar(ELECTIONS["pilkada-2024"])["versions"][0]["stages"]
    >>> [(each["first"], each["last"]) for each in stages if each["code"] == "quiet"]
    [('2024-11-24', '2024-11-26')]
    """
    return {
        **headed(FORMAT, LAW),
        "election": election.id,
        "kind": election.kind.value,
        "contests": values(election.contests),
        "areas": None if election.areas is None else sorted(election.areas),
        "note": plain(election.note),
        "label": plain(election.label),
        "regulations": plain(election.regulations),
        "voting_day": plain(election.voting_day),
        "parent": election.parent,
        "revote": election.revote,
        "versions": [_version(each) for each in election.versions],
        "planned_not_held": [_stage(each) for each in election.planned_not_held],
        "ends": [_end(each) for each in election.ends],
    }


def _version(version: CalendarVersion) -> Json:
    return {
        "valid": interval(version.valid),
        "stages": [_stage(each) for each in version.spans],
        "fixing": _days(version.fixing),
        "kept": _days(version.kept),
        "note": plain(version.note),
    }


def _stage(span: StageSpan) -> Json:
    return {
        "code": span.code,
        "label": plain(span.label),
        "first": plain(span.first),
        "last": plain(span.after - timedelta(days=1)),
        "bases": plain((span.basis, *span.also)),
        "note": plain(span.note),
    }


def _days(days: Mapping[Contest, date]) -> Json:
    return {contest.value: plain(days[contest]) for contest in in_order(days)}


def _end(end: End) -> Json:
    return {
        "contests": values(end.contests),
        "areas": sorted(end.areas),
        "earliest": plain(end.earliest),
        "latest": plain(end.latest),
        "bases": plain((end.basis,)),
        "note": plain(end.note),
    }
