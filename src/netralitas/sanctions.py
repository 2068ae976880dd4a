"""What a finding may lead to on its clock, and the heaviest of several.

The kinds themselves are rows of the law (`netralitas.law.norm.Consequence`); here they
are only selected: by track, rule, level and status, each read on its own clock.
No arithmetic of months or days: that is procedure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.words import Level, Status, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netralitas.citation import Basis
    from netralitas.law.norm import Consequence, Law, Penalty, Rule
    from netralitas.situation import Setting
    from netralitas.words import Authority, SanctionKind

__all__ = ["Sanction", "heaviest", "sanction_of"]

SEVERITY = (
    Level.TIDAK_DINYATAKAN,
    Level.SESUAI_ATURAN_INSTANSI,
    Level.RINGAN,
    Level.SEDANG,
    Level.BERAT,
)
"""Discipline levels from light to heavy; the two without a scale come first."""


@frozen(kw_only=True)
class Sanction:
    """What a finding may lead to.

    ``level`` is the discipline level, None on every other track; ``suspended`` holds
    what a norm names and another norm holds back, never an option.
    """

    level: Level | None = None
    options: tuple[SanctionKind, ...] = ()
    suspended: tuple[SanctionKind, ...] = ()
    bases: tuple[Basis, ...] = ()
    penalty: Penalty | None = None


def sanction_of(
    law: Law,
    rule: Rule,
    statuses: Iterable[Status],
    settings: Iterable[Setting],
) -> tuple[Sanction, tuple[Authority, ...]]:
    """Select what a breach of the rule may lead to, and who decides.

    ``statuses`` and ``settings`` are those of the worlds in which the rule is found;
    where they lead to different sanctions, all of them are given.
    """
    persons = set(statuses)
    places = tuple(settings)
    rows = tuple(
        row
        for row in law.consequences
        if row.track is rule.track
        and (not row.rules or rule.id in row.rules)
        and (not row.levels or rule.level in row.levels)
        and (not row.status or row.status & persons)
        and any(place.day(row.clock) in row.in_force for place in places)
    )
    penalties = {row.penalty for row in rows if row.penalty is not None}
    sanction = Sanction(
        level=_level(rule.level, rows, persons),
        options=in_order(kind for row in rows for kind in row.options),
        suspended=in_order(kind for row in rows for kind in row.suspended),
        bases=tuple(dict.fromkeys(basis for row in rows for basis in row.bases)),
        penalty=penalties.pop() if len(penalties) == 1 else None,
    )
    return sanction, in_order(word for row in rows for word in row.authority)


def _level(
    level: Level | None, rows: tuple[Consequence, ...], persons: set[Status]
) -> Level | None:
    """Replace the row's level where another scale binds everyone who may be meant."""
    for row in rows:
        if row.becomes is not None and persons <= row.status:
            return row.becomes
    return level


def heaviest(levels: Iterable[Level]) -> Level | None:
    """Give the heaviest level: PP 94/2021 Pasal 35 ayat (1), PP 53/2010 Pasal 30 ayat (1).

    >>> heaviest([Level.SEDANG, Level.BERAT, Level.TIDAK_DINYATAKAN])
    Level.BERAT
    """
    return max(levels, key=SEVERITY.index, default=None)
