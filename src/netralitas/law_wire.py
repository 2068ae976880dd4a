"""The law as JSON objects: the same answers as `netralitas.law_text`, for programs.

The keys are documented with the wire format. Days are ISO; ``to`` is the first day after,
as everywhere on the wire, and null leaves a side open.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias, cast

from netralitas._version import __version__
from netralitas._wire_converter import converter
from netralitas.interval import Interval
from netralitas.law.norm import (
    Consequence,
    Dispute,
    Exemption,
    Grounded,
    Law,
    NotEncoded,
    Permission,
    Regulation,
    Rule,
    Value,
    When,
)
from netralitas.query import (
    Change,
    Coverage,
    Edge,
    Excerpt,
    LookUp,
    Provision,
    Row,
    bases_on,
    gist_of,
    id_of,
    lineage,
)
from netralitas.questions import key_of
from netralitas.result import LawStamp
from netralitas.words import Word, in_order

__all__ = [
    "FORMATS",
    "dump_changes",
    "dump_coverage",
    "dump_day",
    "dump_look_up",
    "dump_stale",
    "headed",
    "interval",
    "plain",
    "values",
]

Json: TypeAlias = "dict[str, Any]"

FORMATS = {
    "law": "netralitas/law/1",
    "changes": "netralitas/law-changes/1",
    "coverage": "netralitas/law-coverage/1",
    "stale": "netralitas/law-stale/1",
}
"""The key ``format`` of each answer about the law."""


def headed(form: str, law: Law) -> Json:
    """Open an answer: its format, and which law gave it."""
    stamp = LawStamp(
        netralitas=__version__,
        fingerprint=law.fingerprint,
        reviewed_on=law.reviewed_on,
    )
    return {"format": form, "law": plain(stamp)}


def dump_look_up(look: LookUp) -> Json:
    """Give what the law holds about a norm.

    >>> from netralitas.query import look_up
    >>> found = dump_look_up(look_up("UU 6/2014 Pasal 29 huruf g"))
    >>> found["rules"][0]["alternatives"][0]["elements"]["act"]
    ['menjadi_anggota_partai']
    """
    return {
        **headed(FORMATS["law"], look.law),
        "citation": str(look.citation),
        "on": plain(look.on),
        **_excerpt(look.found, look.law, look.on),
        "links": [_edge(edge) for edge in look.edges],
        "not_in_force": [rule.id for rule in look.not_in_force],
        "not_encoded": _not_encoded(look.not_encoded),
    }


def dump_day(on: date, held: Excerpt, law: Law) -> Json:
    """Give the law of a day; ``citation`` is null, because it is about no one norm."""
    instruments = {each.instrument for each in held.regulations}
    return {
        **headed(FORMATS["law"], law),
        "citation": None,
        "on": plain(on),
        **_excerpt(held, law, on),
        "links": [_edge(edge) for edge in lineage(law=law) if edge.later in instruments],
        "not_in_force": [],
        "not_encoded": [],
    }


def dump_changes(a: date, b: date, changes: Iterable[Change], law: Law) -> Json:
    """Give what changed between two days, in the order of days and of the law."""
    return {
        **headed(FORMATS["changes"], law),
        "after": plain(a),
        "up_to": plain(b),
        "changes": [_change(change) for change in changes],
    }


def dump_coverage(found: Coverage, law: Law) -> Json:
    """Give what of an instrument is encoded, disputed, or left out and why."""
    return {
        **headed(FORMATS["coverage"], law),
        "instrument": str(found.instrument),
        "regulation": None if found.regulation is None else _regulation(found.regulation),
        "links": [_edge(edge) for edge in found.edges],
        "provisions": [_provision(each) for each in found.provisions],
        "not_encoded": _not_encoded(found.not_encoded),
    }


def dump_stale(on: date, regulations: Iterable[Regulation], law: Law) -> Json:
    """Give the instruments whose source was not checked for more than a year."""
    return {
        **headed(FORMATS["stale"], law),
        "on": plain(on),
        "instruments": [_regulation(each) for each in regulations],
    }


# -------------------------------------------------------------------------------- rows


def _excerpt(found: Excerpt, law: Law, on: date | None) -> Json:
    return {
        "instruments": [_regulation(each) for each in found.regulations],
        "rules": [_rule(rule, law, on) for rule in found.rules],
        "exemptions": [_exemption(row, law, on) for row in found.exemptions],
        "permissions": [_permission(row, law, on) for row in found.permissions],
        "consequences": [_consequence(row, law, on) for row in found.consequences],
        "disputes": [_dispute(row) for row in found.disputes],
    }


def _regulation(row: Regulation) -> Json:
    addressees = None if row.addressees is None else values(row.addressees)
    return {
        "instrument": str(row.instrument),
        "title": plain(row.title),
        "in_force": interval(row.in_force),
        "addressees": addressees,
        "reading": row.reading.value,
        "reviewed_on": plain(row.reviewed_on),
        "note": plain(row.note),
    }


def _edge(edge: Edge) -> Json:
    return {
        "later": str(edge.later),
        "relation": edge.link.relation.value,
        "earlier": str(edge.link.earlier),
        "day": plain(edge.day),
        "extent": plain(edge.link.extent),
        "bases": plain(edge.link.bases),
    }


def _rule(rule: Rule, law: Law, on: date | None) -> Json:
    return {
        "id": rule.id,
        "track": rule.track.value,
        "level": plain(rule.level),
        "residual": rule.residual,
        **_grounded(rule, law, on),
        "gist": plain(rule.gist),
        "alternatives": _alternatives(rule.when),
        "applies": list(rule.applies),
        "applied_by": [each.id for each in law.rules if rule.id in each.applies],
        "excepted_by": [row.id for row in law.exemptions if rule.id in row.excepts],
        "disputes": [row.id for row in law.disputes if rule.id in row.concerns],
    }


def _exemption(row: Exemption, law: Law, on: date | None) -> Json:
    return {
        "id": row.id,
        "excepts": sorted(row.excepts),
        **_grounded(row, law, on),
        "gist": plain(row.gist),
        "alternatives": _alternatives(row.when),
    }


def _permission(row: Permission, law: Law, on: date | None) -> Json:
    return {
        "id": row.id,
        **_grounded(row, law, on),
        "gist": plain(row.gist),
        "alternatives": _alternatives(row.when),
    }


def _consequence(row: Consequence, law: Law, on: date | None) -> Json:
    return {
        "track": row.track.value,
        "rules": sorted(row.rules),
        "levels": values(row.levels),
        "status": values(row.status),
        **_grounded(row, law, on),
        "options": [kind.value for kind in row.options],
        "suspended": [kind.value for kind in row.suspended],
        "authority": [each.value for each in row.authority],
        "becomes": plain(row.becomes),
        "penalty": plain(row.penalty),
    }


def _grounded(row: Grounded, law: Law, on: date | None) -> Json:
    """Give validity, clock and bases, those of the day where there is one."""
    return {
        "in_force": interval(row.in_force),
        "clock": row.clock.value,
        "bases": plain(bases_on(row, on, law)),
    }


def _dispute(row: Dispute) -> Json:
    return {
        "id": row.id,
        "about": row.about.value,
        "concerns": sorted(row.concerns),
        "in_force": interval(row.in_force),
        "readings": plain(row.readings),
    }


def _alternatives(alternatives: tuple[When, ...]) -> list[Json]:
    """Give each alternative: its letter, and the values of each axis that it reads."""
    return [
        {
            "letter": each.label,
            "elements": {_axis(axis): _element(allowed) for axis, allowed in each.terms},
        }
        for each in alternatives
    ]


def _axis(axis: str) -> str:
    """Name an axis as the input does; a role and a closed period keep their word."""
    _, _, name = axis.partition(".")
    key = key_of(axis)
    return f"{key}.{name}" if key in {"actor.roles", "closed_period"} else key


def _element(allowed: frozenset[Value]) -> list[str] | bool:
    """Give the words that are allowed, or the truth that is required."""
    words = in_order(value for value in allowed if isinstance(value, Word))
    return [word.value for word in words] if words else True in allowed


def _change(change: Change) -> Json:
    row = change.row
    return {
        "day": plain(change.day),
        "change": change.kind.value,
        "of": change.of,
        "id": change.id,
        "citation": str(change.citation),
        "gist": plain(change.gist),
        "clock": None if isinstance(row, Regulation) else row.clock.value,
        "persons": values(change.persons),
        "before": None if change.before is None else _before(change, change.before),
    }


def _before(change: Change, row: Row) -> Json:
    """Give the version that was replaced: its id, what it said, for whom."""
    return {
        "id": id_of(row),
        "gist": plain(gist_of(row)),
        "persons": values(change.persons_before),
    }


def _provision(each: Provision) -> Json:
    return {
        "citation": str(each.citation),
        "rules": list(each.rules),
        "exemptions": list(each.exemptions),
        "permissions": list(each.permissions),
        "consequences": values(row.track for row in each.consequences),
        "notes": list(each.remarks),
        "disputes": list(each.disputes),
    }


def _not_encoded(items: Iterable[NotEncoded]) -> list[Json]:
    return [{"provision": item.provision, "why": plain(item.why)} for item in items]


# ------------------------------------------------------------------------------- values


def interval(span: Interval) -> Json:
    """Give the first day and the first day after; null leaves a side open."""
    return {"from": plain(span.start), "to": plain(span.end)}


def values(words: Iterable[Word]) -> list[str]:
    """Give words once each, in the order of the vocabulary."""
    return [word.value for word in in_order(words)]


def plain(value: object) -> Any:  # noqa: ANN401  (what JSON can hold)
    """Write a value as the wire does everywhere."""
    if isinstance(value, tuple):
        return [plain(each) for each in cast("tuple[object, ...]", value)]
    return converter().unstructure(value)
