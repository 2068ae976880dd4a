"""The duties of who stands for an office as a JSON object; ``last`` is the last day itself.

The same answers as `netralitas.candidacy_text`, for programs. Days are ISO, and an empty
list of days says that none is named or known.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from netralitas.law import LAW
from netralitas.law_wire import headed, interval, plain, values
from netralitas.procedure.candidacy import (
    CandidacyNote,
    Duties,
    Duty,
    OpenPoint,
    Window,
)
from netralitas.procedure.deadlines import Deadline, DeadlineRule

__all__ = ["FORMAT", "dump_duties"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/duties/1"


def dump_duties(found: Duties) -> Json:
    """Give what a person must do who stands for an office.

    >>> from netralitas.conduct import Actor
    >>> from netralitas.elections import ELECTIONS
    >>> from netralitas.procedure.candidacy import duties
    >>> from netralitas.words import Contest, Status
    >>> person = Actor(status=Status.PPPK)
    >>> found = duties(person, Contest.GUBERNUR, ELECTIONS["pilkada-2024"])
    >>> [(duty["citation"], duty["due"]) for duty in dump_duties(found)["duties"]]
    [('UU 20/2023 Pasal 59 ayat (3)', [{'first': '2024-09-22', 'last': '2024-09-22'}])]
    """
    person = found.person
    return {
        **headed(FORMAT, LAW),
        "person": {
            "status": values(person.status),
            "office": None if person.office is None else values(person.office),
            "roles": None if person.roles is None else values(person.roles),
            "region": person.region,
        },
        "contest": found.contest.value,
        "election": found.election.id,
        "region": found.area or None,
        "days": {each.value: _windows(windows) for each, windows in found.days},
        "duties": [_duty(duty) for duty in found.duties],
        "notes": [_note(note) for note in found.notes],
    }


def _windows(windows: Iterable[Window]) -> list[Json]:
    return [
        {"first": plain(window.first), "last": plain(window.last)} for window in windows
    ]


def _duty(duty: Duty) -> Json:
    rule = duty.rule
    return {
        "id": rule.id,
        "citation": str(rule.citation),
        "reading": rule.reading.value,
        "bases": plain(rule.bases),
        "in_force": interval(rule.in_force),
        "certainty": duty.certainty.value,
        "waits_for": list(duty.waits_for),
        "demand": rule.demand.value,
        "due_on": rule.due.value,
        "due": _windows(duty.due),
        "gist": plain(rule.gist),
        "open_points": [_open(point) for point in duty.open_points],
        "effects": [_effect(effect) for effect in duty.effects],
        "pending": [_term(rule) for rule in duty.pending],
        "lapse": plain(rule.lapse),
        "consequences": [
            {
                "track": row.track.value,
                "options": [kind.value for kind in row.options],
                "authority": [each.value for each in row.authority],
                "bases": plain(row.bases),
            }
            for row in duty.consequences
        ],
        "disputes": [
            {
                "id": row.id,
                "about": row.about.value,
                "readings": plain(row.readings),
            }
            for row in duty.disputes
        ],
    }


def _open(point: OpenPoint) -> Json:
    return {
        "says": plain(point.says),
        "cites": plain(point.cites),
        "limits": point.limits,
    }


def _term(rule: DeadlineRule) -> Json:
    return {
        "rule": rule.id,
        "citation": str(rule.citation),
        "nature": rule.nature.value,
        "what": plain(rule.what),
        "who": plain(rule.who),
        "start": plain(rule.start),
    }


def _effect(effect: Deadline) -> Json:
    return {
        **_term(effect.rule),
        "from": plain(effect.start),
        "days": [plain(each) for each in effect.days],
    }


def _note(note: CandidacyNote) -> Json:
    return {
        "code": note.code,
        "gap": note.gap,
        "says": plain(note.says),
        "bases": plain(note.bases),
    }
