"""The kinds of punishment: which of a level, which is heavier, which for a superior.

The kinds of a level are rows of the law, read on the day on which the examination began
(PP 94/2021 Pasal 40 ayat (3)-(4), PP 53/2010 Pasal 48 ayat (3)-(4)).
"""

from __future__ import annotations

from datetime import date
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from netralitas.citation import Basis
from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.law import LAW
from netralitas.law.norm import Law
from netralitas.law.terms import PNS_AND_CPNS
from netralitas.procedure.discipline_rows import (
    KINDS,
    SCALES,
    SUPERIORS,
    Failure,
    SuperiorRule,
    Weight,
)
from netralitas.procedure.working_days import check_day
from netralitas.text import Text
from netralitas.words import Level, SanctionKind, Status, Track, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "LEVELS",
    "Options",
    "SuperiorOptions",
    "heaviest_kinds",
    "no_level",
    "options",
    "superior_options",
    "weigh",
]


def _lighter() -> frozenset[tuple[SanctionKind, SanctionKind]]:
    """Give every pair of a lighter and a heavier kind, by way of kinds in both scales."""
    pairs = {pair for kinds, _ in SCALES for pair in combinations(kinds, 2)}
    while (
        more := {
            (light, heavy)
            for (light, middle), (same, heavy) in product(pairs, pairs)
            if middle is same
        }
        - pairs
    ):
        pairs |= more
    return frozenset(pairs)


LIGHTER: Final = _lighter()
RANKED: Final = frozenset(kind for pair in LIGHTER for kind in pair)
LEVELS: Final = (Level.RINGAN, Level.SEDANG, Level.BERAT)
"""The three levels of the scale: PP 94/2021 Pasal 8 ayat (1)."""


def weigh(kind: SanctionKind, other: SanctionKind) -> Weight | None:
    """Compare a kind of punishment with another one.

    None where the law ranks neither above the other: two heavy kinds of different
    regulations, short of dismissal, or what is no kind of discipline.

    >>> weigh(SanctionKind.PDHTAPS, SanctionKind.PENURUNAN_JABATAN_12_BULAN)
    Weight.LEBIH_BERAT
    >>> weigh(SanctionKind.PEMBEBASAN_JABATAN, SanctionKind.PEMBEBASAN_JABATAN_12_BULAN)
    """
    if kind is other:
        return Weight.SAMA
    if (other, kind) in LIGHTER:
        return Weight.LEBIH_BERAT
    return Weight.LEBIH_RINGAN if (kind, other) in LIGHTER else None


def heaviest_kinds(kinds: Iterable[SanctionKind]) -> tuple[SanctionKind, ...]:
    """Give the kinds above which none of the others stands.

    One where all can be ranked, several where the law ranks none of them above the
    other; the order of what is given does not matter.

    >>> heaviest_kinds([SanctionKind.PDHTAPS, SanctionKind.TEGURAN_LISAN])
    (SanctionKind.PDHTAPS,)
    """
    given = in_order(kinds)
    return tuple(
        kind for kind in given if not any((kind, other) in LIGHTER for other in given)
    )


def _order_of(kind: SanctionKind) -> Iterator[Basis]:
    """Give what shows the order of the scales in which a kind stands."""
    for kinds, bases in SCALES:
        if kind in kinds:
            yield from bases


# -------------------------------------------------------------------------- options


@frozen(kw_only=True)
class Options:
    """The kinds that may be imposed, and those that are named and not in force.

    ``unranked`` are kinds among them of which the law does not say whether they are
    heavier than the last punishment.
    """

    level: Level
    kinds: tuple[SanctionKind, ...]
    suspended: tuple[SanctionKind, ...]
    bases: tuple[Basis, ...]
    unranked: tuple[SanctionKind, ...] = ()


def options(
    level: Level,
    examined_on: date,
    *,
    status: Status = Status.PNS,
    previous: SanctionKind | None = None,
    law: Law = LAW,
) -> Options:
    """Give the kinds of a level, by the regulation in force when the examination began.

    Medium kinds are those of PP 53/2010 Pasal 7 ayat (3) since 31 August 2021 too, as PP
    94/2021 Pasal 42 keeps its own back. ``previous`` is the last punishment imposed, if
    this breach is of the same nature: then only a heavier kind will do (PP 94/2021 Pasal
    35 ayat (2), PP 53/2010 Pasal 30 ayat (2)), of a heavier level where the level has
    none left. Raises `ProcedureError` for a level without a scale, for who is not bound by
    the regulations, for a day before PP 53/2010, and where nothing heavier is left.

    >>> [kind.value for kind in options(Level.BERAT, date(2024, 10, 15)).kinds]
    ['penurunan_jabatan_12_bulan', 'pembebasan_jabatan_12_bulan', 'pdhtaps']
    >>> [kind.value for kind in options(Level.SEDANG, date(2024, 10, 15)).suspended]
    ['pemotongan_tukin_25_6_bulan', 'pemotongan_tukin_25_9_bulan', \
'pemotongan_tukin_25_12_bulan']
    """
    check_day("examined_on", examined_on)
    if status not in PNS_AND_CPNS:
        raise ProcedureError([_not_bound(status, law)])
    if level not in LEVELS:
        raise ProcedureError([no_level("level", level)])
    found = _options(level, examined_on, status, law)
    if not found.kinds:
        raise ProcedureError([_no_regime(examined_on)])
    if previous is None:
        return found
    if previous not in RANKED:
        raise ProcedureError([_no_kind("previous", previous, in_order(RANKED))])
    return _heavier_options(found, examined_on, status, previous, law)


def _options(level: Level, day: date, status: Status, law: Law) -> Options:
    rows = tuple(
        row
        for row in law.consequences
        if row.track is Track.DISIPLIN
        and not row.rules
        and level in row.levels
        and status in row.status
        and day in row.in_force
    )
    return Options(
        level=level,
        kinds=in_order(kind for row in rows for kind in row.options),
        suspended=in_order(kind for row in rows for kind in row.suspended),
        bases=tuple(dict.fromkeys(basis for row in rows for basis in row.bases)),
    )


def _heavier_options(
    own: Options, day: date, status: Status, previous: SanctionKind, law: Law
) -> Options:
    """Keep what is heavier than the last punishment, in this level or in one above."""
    above = LEVELS[LEVELS.index(own.level) + 1 :]
    for found in (own, *(_options(level, day, status, law) for level in above)):
        weights = {kind: weigh(kind, previous) for kind in found.kinds}
        kinds = tuple(
            kind for kind, weight in weights.items() if weight in {Weight.LEBIH_BERAT, None}
        )
        if kinds:
            unranked = tuple(kind for kind in kinds if weights[kind] is None)
            bases = tuple(dict.fromkeys((*found.bases, *_order_of(previous))))
            return evolve(found, kinds=kinds, bases=bases, unranked=unranked)
    raise ProcedureError(
        [
            Problem(
                path="previous",
                given=as_json(previous),
                message=Text(
                    id="tidak ada jenis hukuman yang lebih berat daripada hukuman terakhir",
                    en="no kind of punishment is heavier than the last one",
                ),
            )
        ]
    )


@frozen(kw_only=True)
class SuperiorOptions:
    """What may be imposed on a superior who failed to act, and by which rule."""

    rule: SuperiorRule
    kinds: tuple[SanctionKind, ...]
    bases: tuple[Basis, ...]


def superior_options(
    failure: Failure, due: SanctionKind, examined_on: date, *, law: Law = LAW
) -> SuperiorOptions:
    """Give the kinds for a superior who did not act on a breach of a subordinate.

    ``due`` is the kind that the subordinate should have had, ``examined_on`` the day on
    which the examination of the superior began, or on which he was heard. PP 53/2010 Pasal
    21 ayat (3) has the same kind; PP 94/2021 Pasal 24 ayat (3) and 28 ayat (2) a heavier
    one; Pasal 24 ayat (2) names none, so that all are given. Raises `ProcedureError` where
    no such rule is in force, and where ``due`` is no kind of discipline or has nothing
    above it.

    >>> superior_options(
    ...     Failure.TIDAK_MEMERIKSA,
    ...     SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
    ...     date(2024, 12, 2),
    ... ).kinds
    (SanctionKind.PDHTAPS,)
    """
    check_day("examined_on", examined_on)
    there = [row for row in SUPERIORS if examined_on in row.in_force]
    rule = next((row for row in there if row.failure is failure), None)
    if rule is None:
        raise ProcedureError(
            [
                Problem(
                    path="failure",
                    given=as_json(failure),
                    allowed=tuple(row.failure.value for row in there),
                    message=Text(
                        id=f"pada {examined_on} tidak ada ketentuan tentang hukuman untuk "
                        f"atasan yang {failure.label.id}",
                        en=f"on {examined_on} no provision punishes a superior who "
                        f"{failure.label.en}",
                    ),
                )
            ]
        )
    ladder = {
        kind: found.bases
        for found in (_options(level, examined_on, Status.PNS, law) for level in LEVELS)
        for kind in found.kinds
    }
    kinds = tuple(
        kind for kind in ladder if rule.weight is None or weigh(kind, due) is rule.weight
    )
    if not kinds or due not in RANKED:
        raise ProcedureError([_no_kind("due", due, ladder)])
    bases = [*rule.bases, *(basis for kind in kinds for basis in ladder[kind])]
    if rule.weight is Weight.LEBIH_BERAT:
        bases += _order_of(due)
    return SuperiorOptions(rule=rule, kinds=kinds, bases=tuple(dict.fromkeys(bases)))


def _not_bound(status: Status, law: Law) -> Problem:
    """Name whose rules these are, and the provision that sets another scale, if any."""
    cited = "; ".join(
        str(basis.citation)
        for row in law.consequences
        if row.becomes is not None and status in row.status
        for basis in row.bases
    )
    other = f" ({cited})" if cited else ""
    return Problem(
        path="status",
        given=as_json(status),
        allowed=tuple(word.value for word in sorted(PNS_AND_CPNS)),
        message=Text(
            id=f"peraturan disiplin PNS tidak mengikat {status.label.id}{other}",
            en="the regulations on discipline do not bind this status: "
            f"{status.label.en}{other}",
        ),
    )


def no_level(path: str, level: Level | None) -> Problem:
    """Say that a breach has no level on the scale, and that the decision must state one."""
    return Problem(
        path=path,
        given=as_json(level),
        allowed=tuple(word.value for word in LEVELS),
        message=Text(
            id="ketentuan tidak menyebut tingkat hukumannya; tingkat dalam keputusan harus "
            "disebut",
            en="the provision states no level; that of the decision must be given",
        ),
    )


def _no_regime(day: date) -> Problem:
    first = min(row.in_force.start or date.min for row in KINDS)
    return Problem(
        path="examined_on",
        given=as_json(day),
        allowed=(f"{first} …",),
        message=Text(
            id=f"jenis hukuman untuk pemeriksaan pada {day} tidak tercakup",
            en=f"the kinds for an examination on {day} are not covered",
        ),
    )


def _no_kind(path: str, kind: SanctionKind, allowed: Iterable[SanctionKind]) -> Problem:
    return Problem(
        path=path,
        given=as_json(kind),
        allowed=tuple(each.value for each in allowed),
        message=Text(
            id=f"{kind.label.id} bukan jenis hukuman disiplin menurut peraturannya, atau "
            "tidak ada yang lebih berat",
            en=f"{kind.label.en} is no kind of punishment under the regulation that "
            "applies, or nothing is heavier",
        ),
    )
