"""The law asked for itself: what is in force, what rests on a norm, what changed.

Each row has a validity of its own, read on its own clock: a rule of discipline that is
in force on a day binds the examinations begun on it, a penalty the judgements given on
it. Every question takes the days that it is about; none reads a clock.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import Final, TypeAlias, TypeVar

from attrs import evolve, frozen

from netralitas.citation import Basis, Citation, Instrument
from netralitas.errors import CitationError, Problem, QueryError, as_json
from netralitas.law import LAW
from netralitas.law.link import Link
from netralitas.law.norm import (
    Consequence,
    Dated,
    Dispute,
    Exemption,
    Grounded,
    Law,
    NotEncoded,
    Permission,
    Regulation,
    Rule,
    instruments_of,
)
from netralitas.prose import consequence_text, place_of
from netralitas.text import Text
from netralitas.words import Status, in_order

__all__ = [
    "Change",
    "ChangeKind",
    "Coverage",
    "Edge",
    "Excerpt",
    "LookUp",
    "Provision",
    "Row",
    "bases_on",
    "changes_between",
    "coverage",
    "gist_of",
    "id_of",
    "law_on",
    "lineage",
    "look_up",
    "rules_for",
    "stale",
]

Row: TypeAlias = Regulation | Grounded
"""What begins, ends and is replaced."""

G = TypeVar("G", Rule, Exemption, Permission, Consequence)

EXAMPLE: Final = "PP 94/2021 Pasal 5 huruf n angka 5"

# ------------------------------------------------------------------- the law of a day


@frozen(kw_only=True)
class Excerpt:
    """Some rows of the law, of each kind, in the law's order."""

    regulations: tuple[Regulation, ...]
    rules: tuple[Rule, ...]
    exemptions: tuple[Exemption, ...]
    permissions: tuple[Permission, ...]
    consequences: tuple[Consequence, ...]
    disputes: tuple[Dispute, ...]


def law_on(day: date, law: Law = LAW) -> Excerpt:
    """Give the law that is in force on a day, each row on its own clock.

    >>> held = law_on(date(2023, 10, 30))
    >>> "UU 5/2014" in {str(each.instrument) for each in held.regulations}
    True
    >>> "uu-20-2023/pasal-56" in {rule.id for rule in held.rules}
    False
    """
    return _excerpt(law, lambda row: _holds(row, day, law))


def _holds(row: Dated, day: date, law: Law) -> bool:
    """Tell whether a row is in force; a dispute needs a row to be about."""
    if isinstance(row, Dispute) and not any(
        day in each.in_force for each in _named(law) if each.id in row.concerns
    ):
        return False
    return day in row.in_force


def _named(law: Law) -> tuple[Rule | Exemption | Permission, ...]:
    return (*law.rules, *law.exemptions, *law.permissions)


def _excerpt(law: Law, keep: Callable[[Dated], bool]) -> Excerpt:
    regulations = filter(keep, law.regulations.values())
    return Excerpt(
        regulations=tuple(sorted(regulations, key=lambda each: each.instrument)),
        rules=tuple(filter(keep, law.rules)),
        exemptions=tuple(sorted(filter(keep, law.exemptions), key=_first)),
        permissions=tuple(sorted(filter(keep, law.permissions), key=_first)),
        consequences=tuple(sorted(filter(keep, law.consequences), key=_first)),
        disputes=tuple(filter(keep, law.disputes)),
    )


def _first(row: Grounded) -> Citation:
    """Give the norm that the row is, or first rests on."""
    return row.bases[0].citation


# --------------------------------------------------------------- what rests on a norm


def rules_for(
    citation: Citation | str, on: date | None = None, law: Law = LAW
) -> tuple[Rule, ...]:
    """Give the rules that rest on a norm, on what holds it, or on a part of it.

    With ``on`` only those that are in force on that day and rest on it then: a basis
    falls away with its instrument. Raises `QueryError` for a text that is no citation.

    >>> norm = "PP 94/2021 Pasal 5 huruf n angka 7"
    >>> [rule.id for rule in rules_for(norm, on=date(2024, 10, 11))]
    ['pp-94-2021/pasal-5/huruf-n/angka-7', 'skb-2-2022/lampiran-ii/disiplin/11']
    >>> rules_for(norm, on=date(2021, 8, 30))
    ()
    """
    norm = _citation(citation, law)
    return tuple(
        rule
        for rule in law.rules
        if _rests(rule, norm, on, law) and (on is None or on in rule.in_force)
    )


def _rests(row: Grounded, norm: Citation, on: date | None, law: Law) -> bool:
    return any(_meet(basis.citation, norm) for basis in bases_on(row, on, law))


def bases_on(row: Grounded, on: date | None, law: Law = LAW) -> tuple[Basis, ...]:
    """Give the bases of a row whose instruments are in force on a day, or all of them.

    >>> row = LAW.rule["skb-2-2022/lampiran-ii/disiplin/1"]
    >>> [str(each.citation) for each in bases_on(row, date(2024, 10, 11))][1:3]
    ['PP 94/2021 Pasal 5 huruf n angka 5', 'UU 20/2023 Pasal 9 ayat (2)']
    """
    return tuple(
        basis
        for basis in row.bases
        if on is None
        or all(
            law.regulations[each].in_force_on(on) for each in instruments_of(basis.citation)
        )
    )


def _meet(one: Citation, other: Citation) -> bool:
    return one.covers(other) or other.covers(one)


@frozen(kw_only=True)
class LookUp:
    """What the law holds about a norm, on a day or on all days.

    ``found`` are the rows that rest on the norm, and the disputes that cite it or
    concern a row that the norm itself is. ``own`` are the rules that the norm itself is,
    ``not_in_force`` the rules that rest on it on other days only, ``not_encoded`` what is
    left out of its instrument, ``edges`` how that instrument bears on others.
    """

    citation: Citation
    on: date | None
    law: Law
    found: Excerpt
    not_in_force: tuple[Rule, ...]
    not_encoded: tuple[NotEncoded, ...]
    edges: tuple[Edge, ...]

    @property
    def own(self) -> tuple[Rule, ...]:
        """The rules that the norm itself is."""
        return tuple(
            rule for rule in self.found.rules if _meet(_first(rule), self.citation)
        )


def look_up(citation: Citation | str, on: date | None = None, law: Law = LAW) -> LookUp:
    """Look a norm up, on a day or on all days.

    Raises `QueryError` for a text that is no citation and for an instrument that the
    law here neither holds nor names.

    >>> look = look_up("UU 1/2015 Pasal 188", on=date(2024, 11, 27))
    >>> [rule.id for rule in look.own]
    ['uu-1-2015/pasal-188@2024-11-14']
    """
    norm = _citation(citation, law)
    left, edges = _left_out(norm.instrument, law)
    own = {row.id for row in _named(law) if _meet(_first(row), norm)}

    def keep(row: Dated) -> bool:
        if on is not None and not _holds(row, on, law):
            return False
        if isinstance(row, Regulation):
            return row.instrument in instruments_of(norm)
        if isinstance(row, Dispute):
            cites = (cited for side in row.readings for cited in side.cites)
            return bool(row.concerns & own) or any(_meet(cited, norm) for cited in cites)
        return isinstance(row, Grounded) and _rests(row, norm, on, law)

    found = _excerpt(law, keep)
    return LookUp(
        citation=norm,
        on=on,
        law=law,
        found=found,
        not_in_force=tuple(
            rule for rule in rules_for(norm, law=law) if rule not in found.rules
        ),
        not_encoded=left,
        edges=edges,
    )


def _citation(given: Citation | str, law: Law) -> Citation:
    """Read a citation; an error names the one of the law that is most like it."""
    if isinstance(given, Citation):
        return given
    try:
        return Citation.parse(given)
    except CitationError as error:
        known = dict(_renderings(law))
        likest = _nearest(given, known)
        raise QueryError(
            [
                Problem(
                    path="citation",
                    given=as_json(given),
                    message=error.message,
                    allowed=(EXAMPLE,),
                    nearest=None if likest is None else known[likest],
                )
            ]
        ) from None


def _renderings(law: Law) -> Iterator[tuple[str, str]]:
    """Give each cited norm and what holds it, in both orders, with its wire text."""
    for norm in _cited(law):
        for depth in range(len(norm.units) + 1):
            part = evolve(norm, units=norm.units[:depth])
            yield str(part), str(part)
            yield f"{place_of(part, 'id')} {evolve(part, units=())}", str(part)


def _cited(law: Law) -> Iterator[Citation]:
    rows: tuple[Grounded, ...] = (
        *law.rules,
        *law.exemptions,
        *law.permissions,
        *law.consequences,
    )
    for row in rows:
        yield from (basis.citation for basis in row.bases)


def _nearest(given: str, known: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(given, list(known), 1)), None)


# ------------------------------------------------------------- instruments among others


@frozen(kw_only=True)
class Edge:
    """One instrument bears on an earlier one, from the day on which it began.

    ``day`` is None where the first day of the later instrument is not known.
    """

    later: Instrument
    link: Link
    day: date | None


def lineage(instrument: Instrument | str | None = None, law: Law = LAW) -> tuple[Edge, ...]:
    """Give what an instrument did to earlier ones and later ones did to it, by day.

    Without an instrument it is the whole graph of the law. Raises `QueryError` for a
    text that is no citation.

    >>> [(str(e.later), e.link.relation.value) for e in lineage("UU 5/2014")][-2:]
    [('MK 41/PUU-XII/2014', 'reads'), ('UU 20/2023', 'revokes')]
    """
    one = None if instrument is None else _instrument(instrument, law)
    edges = (
        Edge(later=regulation.instrument, link=link, day=regulation.in_force.start)
        for regulation in law.regulations.values()
        for link in regulation.links
        if one is None or one in {regulation.instrument, link.earlier}
    )
    return tuple(sorted(edges, key=_by_day))


def _by_day(edge: Edge) -> tuple[date, Instrument, Instrument]:
    return edge.day or date.min, edge.later, edge.link.earlier


def _instrument(given: Instrument | str, law: Law) -> Instrument:
    """Read an instrument; a place in it is another question."""
    if isinstance(given, Instrument):
        return given
    norm = _citation(given, law)
    if norm.units:
        message = Text(
            id="yang ditanyakan seluruh instrumen, bukan satu ketentuan di dalamnya",
            en="what is asked for is a whole instrument, not one provision of it",
        )
        whole = str(evolve(norm, units=()))
        raise QueryError(
            [
                Problem(
                    path="instrument",
                    given=as_json(given),
                    message=message,
                    allowed=(whole,),
                    nearest=whole,
                )
            ]
        )
    return norm.instrument


# ------------------------------------------------------------------ what is encoded


@frozen(kw_only=True)
class Provision:
    """What is encoded of one provision.

    ``rules``, ``exemptions`` and ``permissions`` are ids of the rows that rest on it,
    ``disputes`` of those that cite it or concern a rule that it is.
    """

    citation: Citation
    rules: tuple[str, ...]
    exemptions: tuple[str, ...]
    permissions: tuple[str, ...]
    consequences: tuple[Consequence, ...]
    remarks: tuple[str, ...]
    disputes: tuple[str, ...]


@frozen(kw_only=True)
class Coverage:
    """What of an instrument is encoded, disputed, or left out and why.

    ``regulation`` is None for an instrument that is only named, as one of which
    nothing is encoded or as one that another has changed.
    """

    instrument: Instrument
    regulation: Regulation | None
    provisions: tuple[Provision, ...]
    not_encoded: tuple[NotEncoded, ...]
    edges: tuple[Edge, ...]


def coverage(instrument: Instrument | str, law: Law = LAW) -> Coverage:
    """Tell of each provision of an instrument whether it is encoded, and if not, why.

    Raises `QueryError` for an instrument that the law here neither holds nor names.

    >>> held = coverage("PP 94/2021")
    >>> [str(each.citation) for each in held.provisions if each.disputes][1:3]
    ['PP 94/2021 Pasal 5 huruf n', 'PP 94/2021 Pasal 5 huruf n angka 1']
    """
    one = _instrument(instrument, law)
    left, edges = _left_out(one, law)
    return Coverage(
        instrument=one,
        regulation=law.regulations.get(one),
        provisions=tuple(_provisions(one, law)),
        not_encoded=left,
        edges=edges,
    )


def _left_out(one: Instrument, law: Law) -> tuple[tuple[NotEncoded, ...], tuple[Edge, ...]]:
    """Give what is not encoded of an instrument, and how it bears on others.

    Raises `QueryError` where the law neither holds nor names the instrument.
    """
    named = re.compile(rf"(?<![\w/]){re.escape(str(one))}(?![\w/])")
    left = tuple(
        item
        for module in law.modules
        for item in module.not_encoded
        if named.search(item.provision)
    )
    edges = lineage(one, law)
    if one not in law.regulations and not left and not edges:
        raise _unknown(one, law)
    return left, edges


def _provisions(one: Instrument, law: Law) -> Iterator[Provision]:
    sides = {
        dispute.id: {cited for side in dispute.readings for cited in side.cites}
        | {law.rule[id_].bases[0].citation for id_ in dispute.concerns if id_ in law.rule}
        for dispute in law.disputes
    }
    cited = {
        *_cited(law),
        *(norm for norms in sides.values() for norm in norms),
        *(norm for remark in law.remarks for norm in remark.cites),
    }
    for norm in sorted(each for each in cited if one in instruments_of(each)):
        yield Provision(
            citation=norm,
            rules=tuple(row.id for row in _on(norm, law.rules)),
            exemptions=tuple(row.id for row in _on(norm, law.exemptions)),
            permissions=tuple(row.id for row in _on(norm, law.permissions)),
            consequences=tuple(_on(norm, law.consequences)),
            remarks=tuple(each.code for each in law.remarks if norm in each.cites),
            disputes=tuple(id_ for id_, norms in sides.items() if norm in norms),
        )


def _on(norm: Citation, rows: Iterable[G]) -> Iterator[G]:
    """Give the rows of which that very norm is a basis."""
    for row in rows:
        if any(basis.citation == norm for basis in row.bases):
            yield row


def _unknown(one: Instrument, law: Law) -> QueryError:
    known = tuple(str(each) for each in sorted(law.regulations))
    return QueryError(
        [
            Problem(
                path="instrument",
                given=as_json(str(one)),
                message=Text(
                    id=f"{one} tidak dimuat dan tidak disebut di antara yang tidak "
                    "disandikan",
                    en=f"{one} is not held, nor named among what is not encoded",
                ),
                allowed=known,
                nearest=_nearest(str(one), known),
            )
        ]
    )


def stale(on: date, law: Law = LAW) -> tuple[Regulation, ...]:
    """Give the instruments whose source was last checked more than a year before.

    The longest unchecked first. The day is an argument: nothing here knows today.

    >>> checked = LAW.reviewed_on
    >>> stale(checked.replace(year=checked.year + 1))
    ()
    """
    old = (each for each in law.regulations.values() if _a_year_on(each.reviewed_on) < on)
    return tuple(sorted(old, key=lambda each: (each.reviewed_on, each.instrument)))


def _a_year_on(day: date) -> date:
    """Give the same day a year later; of 29 February it is 1 March."""
    leap = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 3, 1) if leap else day.replace(year=day.year + 1)


# ------------------------------------------------------------------------- what changed


class ChangeKind(Enum):
    """What happens to a row on a day: it begins, ends, or a version takes its place."""

    BEGUN = "begun"
    ENDED = "ended"
    REPLACED = "replaced"


_INVERSE: Final = {
    ChangeKind.BEGUN: ChangeKind.ENDED,
    ChangeKind.ENDED: ChangeKind.BEGUN,
    ChangeKind.REPLACED: ChangeKind.REPLACED,
}


@frozen(kw_only=True)
class Change:
    """What changed on a day, for whom.

    ``row`` began or ended on ``day``, which is the first day of the new law; where it
    is replaced, ``row`` is the new version and ``before`` the old. ``persons`` are the
    statuses that the row concerns, ``persons_before`` those of the version before it.
    """

    day: date
    kind: ChangeKind
    row: Row
    persons: tuple[Status, ...]
    before: Row | None = None
    persons_before: tuple[Status, ...] = ()

    @property
    def of(self) -> str:
        """What kind of row changed: regulation, rule, exemption and so on."""
        return type(self.row).__name__.lower()

    @property
    def id(self) -> str | None:
        """The id of the row; instruments and consequences have none."""
        return id_of(self.row)

    @property
    def citation(self) -> Citation:
        """The norm that the row is, or first rests on; of an instrument, itself."""
        if isinstance(self.row, Regulation):
            return Citation(instrument=self.row.instrument)
        return _first(self.row)

    @property
    def gist(self) -> Text:
        """What the row says; of an instrument, its title."""
        return gist_of(self.row)


def id_of(row: Row) -> str | None:
    """Give the id of a row; instruments and consequences have none."""
    return None if isinstance(row, Regulation | Consequence) else row.id


def gist_of(row: Row) -> Text:
    """Give what a row says: a title, a gist, or the consequence in words."""
    if isinstance(row, Regulation):
        return row.title
    if isinstance(row, Consequence):
        return Text(id=consequence_text(row, "id"), en=consequence_text(row, "en"))
    return row.gist


def changes_between(a: date, b: date, law: Law = LAW) -> tuple[Change, ...]:
    """Tell what changed in the law from one day to another, and for whom.

    Every change counts, also of what came and went in between: the changes from ``a``
    to ``c`` are those from ``a`` to ``b`` and then those from ``b`` to ``c``. A day
    belongs to the law that begins on it. Where ``b`` is the earlier, the changes are
    undone, the latest first. In the order of days, then of the law.

    >>> days = date(2024, 11, 13), date(2024, 11, 14)
    >>> [(str(each.citation), each.kind.value) for each in changes_between(*days)]
    [('UU 1/2015 Pasal 188', 'replaced'), ('MK 136/PUU-XXII/2024', 'begun')]
    >>> changes_between(days[1], days[1])
    ()
    """
    if b < a:
        return tuple(_undone(each) for each in reversed(changes_between(b, a, law)))
    rows: tuple[Row, ...] = (
        *law.regulations.values(),
        *law.rules,
        *law.exemptions,
        *law.permissions,
        *law.consequences,
    )
    found = [
        Change(day=day, kind=kind, row=row, persons=_persons(row, law))
        for row in rows
        for kind, day in (
            (ChangeKind.BEGUN, row.in_force.start),
            (ChangeKind.ENDED, row.in_force.end),
        )
        if day is not None and a < day <= b
    ]
    return tuple(sorted(_versions(found), key=_in_law))


def _undone(change: Change) -> Change:
    kind = _INVERSE[change.kind]
    if change.before is None:
        return evolve(change, kind=kind)
    return evolve(
        change,
        kind=kind,
        row=change.before,
        before=change.row,
        persons=change.persons_before,
        persons_before=change.persons,
    )


def _versions(changes: Iterable[Change]) -> Iterator[Change]:
    """Join the end of a row and the beginning of its next version on the same day."""
    ended: defaultdict[tuple[object, ...], list[Change]] = defaultdict(list)
    begun: list[Change] = []
    for change in changes:
        if change.kind is ChangeKind.ENDED:
            ended[change.day, *_norm(change.row)].append(change)
        else:
            begun.append(change)
    for change in begun:
        olds = ended[change.day, *_norm(change.row)]
        if not olds:
            yield change
        else:
            old = olds.pop(0)
            yield evolve(
                change,
                kind=ChangeKind.REPLACED,
                before=old.row,
                persons_before=old.persons,
            )
    for left in ended.values():
        yield from left


def _norm(row: Row) -> tuple[object, ...]:
    """Give what all versions of a row have in common."""
    if isinstance(row, Regulation):
        return (Regulation, row.instrument)
    if isinstance(row, Consequence):
        scope = (row.track, row.rules, row.levels, row.status, row.clock)
        return (Consequence, _first(row), *scope)
    return (type(row), row.id.partition("@")[0])


_KINDS: Final = (Regulation, Rule, Exemption, Permission, Consequence)


def _in_law(change: Change) -> tuple[date, Instrument, int, Citation, str, str]:
    """Order by day, then by the law: instrument, kind of row, norm."""
    citation = change.citation
    place = _KINDS.index(type(change.row))
    rest = (change.id or change.gist.id, change.kind.value)
    return (change.day, citation.instrument, place, citation, *rest)


def _persons(row: Row, law: Law) -> tuple[Status, ...]:
    return in_order(_statuses(row, law))


def _statuses(row: Row, law: Law) -> frozenset[Status]:
    """Give the statuses that a row concerns; who is not named is everyone.

    A consequence or an exemption that names nobody concerns those of its rules.
    """
    if isinstance(row, Regulation):
        return row.addressees or frozenset(Status)
    if isinstance(row, Consequence):
        return row.status or _of_rules(row.rules, law)
    others = (
        _of_rules(row.excepts, law) if isinstance(row, Exemption) else frozenset(Status)
    )
    return frozenset(
        status
        for alternative in row.when
        for status in alternative.allows("status") or others
        if isinstance(status, Status)
    )


def _of_rules(ids: frozenset[str], law: Law) -> frozenset[Status]:
    named = (_statuses(law.rule[id_], law) for id_ in ids if id_ in law.rule)
    return frozenset[Status]().union(*named) or frozenset(Status)
