"""A punishment as it was set or is drafted, and everything that can be wrong with it."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.interval import Interval
from netralitas.law.norm import Law, Rule
from netralitas.procedure.discipline_kinds import LEVELS, Options, no_level
from netralitas.procedure.discipline_rows import (
    NO_REMEDY,
    NO_REMEDY_UNTIL,
    PRINCIPLES,
    REACHED_BY_PP_79,
    STARTS,
    Event,
    ImposedBy,
    Kind,
    PrincipleOf,
)
from netralitas.procedure.effects import Post, step_down
from netralitas.procedure.working_days import check_day
from netralitas.text import Text
from netralitas.words import Clock, Level, SanctionKind, Status, Track

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Breach",
    "Punishment",
    "Serving",
    "breach_problems",
    "check_days",
    "fact_problems",
    "fit_problems",
    "kind_problems",
    "without_remedy",
]


@frozen(kw_only=True)
class Breach:
    """One breach that the examination found: the rule, the day of the act.

    ``level`` is that of the decision, where it is another than the rule's or the rule
    has none; ``punished_on`` the day on which it was punished before, if it was.
    """

    rule: str
    acted_on: date
    level: Level | None = None
    punished_on: date | None = None


@frozen(kw_only=True)
class Serving:
    """A punishment that is being served: its kind and its days, half-open."""

    kind: SanctionKind
    term: Interval


@frozen(kw_only=True)
class Punishment:
    """A decision on discipline as it was set, or as it is drafted.

    ``examined_on`` is the day on which the examination began (or the day set for it, where
    the civil servant twice stayed away). ``received_on`` is that of the receipt,
    ``delivery_missed_on`` the day fixed for delivery on which nobody came. ``appealed`` is
    None while it is not known; ``ruled_on`` the day of the ruling on the remedy.
    ``previous`` is the last punishment imposed, if this breach is of the same nature.
    ``post`` is the rank (of a punishment in rank) or the post that is taken away;
    ``allowances`` are the performance allowances of the months of a cut, in whole rupiah.
    """

    kind: SanctionKind
    breaches: tuple[Breach, ...]
    by: ImposedBy
    examined_on: date
    decided_on: date
    status: Status = Status.PNS
    received_on: date | None = None
    delivery_missed_on: date | None = None
    appealed: bool | None = None
    ruled_on: date | None = None
    previous: SanctionKind | None = None
    serving: Serving | None = None
    post: Post | None = None
    allowances: tuple[int, ...] | None = None


def check_days(given: Punishment) -> None:
    """Refuse what is no day, all at once, before anything is compared."""
    days: list[tuple[str, object]] = [
        ("examined_on", given.examined_on),
        ("decided_on", given.decided_on),
    ]
    days += [
        (path, value)
        for path in ("received_on", "delivery_missed_on", "ruled_on")
        if (value := getattr(given, path)) is not None
    ]
    days += [
        (f"breaches[{place}].acted_on", breach.acted_on)
        for place, breach in enumerate(given.breaches)
    ]
    problems: list[Problem] = []
    for path, value in days:
        try:
            check_day(path, value)
        except ProcedureError as error:
            problems += error.problems
    if problems:
        raise ProcedureError(problems)


def breach_problems(given: Punishment, law: Law) -> Iterator[Problem]:
    """Give what is wrong with the breaches: none, no such rule, punished before."""
    if not given.breaches:
        yield Problem(
            path="breaches",
            given="[]",
            allowed=tuple(rule.id for rule in law.rules if rule.track is Track.DISIPLIN),
            message=Text(
                id="harus ada sekurang-kurangnya satu pelanggaran disiplin",
                en="there must be at least one breach of discipline",
            ),
        )
    for place, breach in enumerate(given.breaches):
        path = f"breaches[{place}]"
        rule = law.rule.get(breach.rule)
        if rule is None or rule.track is not Track.DISIPLIN:
            yield _no_rule(f"{path}.rule", breach.rule, law)
            continue
        yield from _one_breach(path, given, breach, rule)


def _one_breach(
    path: str, given: Punishment, breach: Breach, rule: Rule
) -> Iterator[Problem]:
    on = given.examined_on if rule.clock is Clock.PEMERIKSAAN else breach.acted_on
    if on not in rule.in_force:
        first, after = rule.in_force.start or "…", rule.in_force.end or "…"
        yield Problem(
            path=f"{path}.rule",
            given=as_json(rule.id),
            allowed=(f"{first} … < {after}",),
            message=Text(
                id=f"{rule.id} tidak berlaku pada {on} ({rule.clock.label.id})",
                en=f"{rule.id} was not in force on {on} ({rule.clock.label.en})",
            ),
        )
    if breach.acted_on > given.examined_on:
        yield _order(f"{path}.acted_on", breach.acted_on, "examined_on", given.examined_on)
    if (breach.level or rule.level) not in LEVELS:
        yield no_level(f"{path}.level", breach.level or rule.level)
    if breach.punished_on is not None:
        cited = _cited(PrincipleOf.SEKALI, given.decided_on)
        yield Problem(
            path=f"{path}.punished_on",
            given=as_json(breach.punished_on),
            allowed=("null",),
            message=Text(
                id=f"pelanggaran ini sudah dihukum; tidak dua kali{cited}",
                en=f"this breach was punished before; never twice{cited}",
            ),
        )


def fact_problems(given: Punishment) -> Iterator[Problem]:
    """Give what is wrong with the days, the remedy and the punishment being served."""
    yield from _day_problems(given)
    if given.ruled_on is not None and not given.appealed:
        yield Problem(
            path="appealed",
            given=as_json(given.appealed),
            allowed=("true",),
            message=Text(
                id="keputusan atas upaya administratif hanya ada bila upaya itu diajukan",
                en="there is a ruling on a remedy only where the remedy was used",
            ),
        )
    if given.appealed and without_remedy(given):
        yield Problem(
            path="appealed",
            given="true",
            allowed=("false",),
            message=Text(
                id=f"hukuman {given.kind.label.id} oleh {given.by.label.id} tidak dapat "
                f"diajukan upaya administratif ({NO_REMEDY.citation})",
                en=f"{given.kind.label.en}, imposed by {given.by.label.en}, cannot be "
                f"appealed ({NO_REMEDY.citation})",
            ),
        )
    term = None if given.serving is None else given.serving.term
    if term is not None and (
        term.start is None or term.end is None or term.end <= term.start
    ):
        yield Problem(
            path="serving.term",
            given=as_json(f"{term.start or '…'} … < {term.end or '…'}"),
            allowed=("2024-01-02 … < 2025-01-02",),
            message=Text(
                id="hukuman yang sedang dijalani memerlukan hari mulai dan hari sesudah "
                "berakhir",
                en="a punishment that is being served needs its first day and the day "
                "after its last",
            ),
        )


def without_remedy(given: Punishment) -> bool:
    """Tell whether PP 53/2010 Pasal 33 rules out any remedy against the punishment.

    What Pasal 33 lists took effect on the day on which it was set (Pasal 43).
    """
    if given.by in REACHED_BY_PP_79 and given.decided_on >= NO_REMEDY_UNTIL:
        return False
    return any(
        row.event is Event.DITETAPKAN
        and given.by in row.by
        and given.kind in row.kinds
        and given.decided_on in row.rule.in_force
        for row in STARTS
    )


def _day_problems(given: Punishment) -> Iterator[Problem]:
    pairs = (
        ("decided_on", given.decided_on, "examined_on", given.examined_on),
        ("received_on", given.received_on, "decided_on", given.decided_on),
        ("delivery_missed_on", given.delivery_missed_on, "decided_on", given.decided_on),
        ("ruled_on", given.ruled_on, "decided_on", given.decided_on),
        ("ruled_on", given.ruled_on, "received_on", given.received_on),
    )
    for path, day, earlier, before in pairs:
        if day is not None and before is not None and day < before:
            yield _order(earlier, before, path, day)


def kind_problems(given: Punishment, found: Options) -> Iterator[Problem]:
    """Refuse a kind outside the options, with the provisions that leave it out."""
    if given.kind in found.kinds:
        return
    allowed = tuple(kind.value for kind in found.kinds)
    cited = f" ({', '.join(str(basis.citation) for basis in found.bases)})"
    if given.kind in found.suspended:
        says = Text(
            id=f"{given.kind.label.id} belum diberlakukan{cited}",
            en=f"{given.kind.label.en} is not in force yet{cited}",
        )
    elif given.previous is not None:
        cited = _cited(PrincipleOf.BERULANG, given.decided_on)
        says = Text(
            id=f"harus lebih berat daripada {given.previous.label.id}{cited}",
            en=f"must be heavier than {given.previous.label.en}{cited}",
        )
    else:
        says = Text(
            id=f"bukan jenis {found.level.label.id}{cited}",
            en=f"is no {found.level.label.en} kind{cited}",
        )
    yield Problem(path="kind", given=as_json(given.kind), allowed=allowed, message=says)


def fit_problems(given: Punishment, kind: Kind) -> Iterator[Problem]:
    """Give what is wrong with the post and the amounts, which hang on the kind."""
    if kind.lowers is not None and given.post is not None:
        try:
            step_down(kind.lowers, given.post)
        except ProcedureError as error:
            yield from error.problems
    if given.allowances is None:
        return
    if kind.percent is None or kind.term is None:
        yield Problem(
            path="allowances",
            given=str(len(given.allowances)),
            allowed=("null",),
            message=Text(
                id=f"{kind.kind.label.id} tidak memotong tunjangan kinerja",
                en=f"{kind.kind.label.en} cuts no performance allowance",
            ),
        )
        return
    months = kind.term.amount
    if len(given.allowances) != months:
        yield Problem(
            path="allowances",
            given=str(len(given.allowances)),
            allowed=(str(months),),
            message=Text(
                id=f"hukuman ini memotong tunjangan selama {months} bulan: satu jumlah "
                "untuk setiap bulan",
                en=f"this punishment cuts the allowance of {months} months: one amount for "
                "each",
            ),
        )
    for place, amount in enumerate(given.allowances):
        if type(amount) is not int or amount < 0:
            yield Problem(
                path=f"allowances[{place}]",
                given=as_json(amount),
                allowed=("5000000",),
                message=Text(
                    id="harus rupiah utuh, nol atau lebih",
                    en="must be whole rupiah, zero or more",
                ),
            )


def _cited(of: PrincipleOf, day: date) -> str:
    """Name the provision of a principle on a day, in brackets."""
    rows = [row for row in PRINCIPLES if row.of is of and day in row.in_force]
    return "".join(f" ({row.bases[0].citation})" for row in rows)


def _order(path: str, day: date, later: str, other: date) -> Problem:
    return Problem(
        path=path,
        given=as_json(day),
        allowed=(f"≤ {other.isoformat()}",),
        message=Text(
            id=f"{path} ({day}) tidak boleh sesudah {later} ({other})",
            en=f"{path} ({day}) cannot be after {later} ({other})",
        ),
    )


def _no_rule(path: str, given: str, law: Law) -> Problem:
    ids = tuple(rule.id for rule in law.rules if rule.track is Track.DISIPLIN)
    return Problem(
        path=path,
        given=as_json(given),
        allowed=ids,
        nearest=next(iter(get_close_matches(given, ids, 1, cutoff=0.0)), None),
        message=Text(
            id=f"tidak ada ketentuan disiplin dengan id {given!r}",
            en=f"there is no rule of discipline with the id {given!r}",
        ),
    )
