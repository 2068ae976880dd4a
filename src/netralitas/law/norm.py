"""What a rule of law is here: a row of data, never a program.

A prohibition is a short list of alternatives, each a conjunction of set memberships
over closed, finite axes. Exceptions, permissions, disputes, remarks and consequences
are rows of the same shape, each with its own citation, so that everything the law says
stands in one place and can be enumerated, shuffled, mutated and shown.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import attrs
from attrs import evolve, field, frozen

from netralitas.citation import Basis, Citation, Instrument, Reading
from netralitas.errors import LawError
from netralitas.interval import ALWAYS, Interval
from netralitas.law.link import Link, Relation
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Circumstance,
    Clock,
    ClosedPeriod,
    Contest,
    DisputeAbout,
    ElectionKind,
    Level,
    Office,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

__all__ = [
    "AXES",
    "Consequence",
    "Dated",
    "Dispute",
    "DisputeReading",
    "Exemption",
    "Grounded",
    "Law",
    "Module",
    "NotEncoded",
    "Penalty",
    "Permission",
    "Regulation",
    "Remark",
    "Rule",
    "Value",
    "When",
    "all_of",
    "any_of",
    "bases",
    "citation_of",
    "cite",
    "instruments_of",
    "when",
]

Value: TypeAlias = Word | bool
W = TypeVar("W", bound=Word)

TRUTH: tuple[Value, ...] = (False, True)

AXES: Mapping[str, tuple[Value, ...]] = {
    "status": tuple(Status),
    "office": tuple(Office),
    **{f"role.{role.value}": TRUTH for role in Role},
    "act": tuple(Act),
    "kind": tuple(TargetKind),
    "contest": tuple(Contest),
    "standing": tuple(Standing),
    "spouse": TRUTH,
    "election": tuple(ElectionKind),
    "stage": tuple(Stage),
    **{f"closed_period.{period.value}": TRUTH for period in ClosedPeriod},
    **{f"circumstances.{fact.value}": TRUTH for fact in Circumstance},
}
"""Every axis that a row may read, with its values; closed and finite."""


@frozen
class When:
    """One alternative: axes with the values that they may take, all of them required.

    ``terms`` is sorted by the order of `AXES`; an axis that is not named is not read.
    ``label`` is the letter that the row itself gives the alternative.
    """

    terms: tuple[tuple[str, frozenset[Value]], ...]
    label: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an unknown axis, an empty or a full set: neither says anything."""
        for axis, allowed in self.terms:
            if not allowed or not allowed < set(AXES[axis]):
                msg = f"{axis}: {sorted(map(str, allowed))} is empty or excludes nothing"
                raise LawError(msg)

    def plus(self, **circumstances: bool) -> When:
        """Give the same alternative with further circumstances required."""
        return _ordered({**dict(self.terms), **_facts(circumstances)}, self.label)

    def allows(self, axis: str) -> frozenset[Value] | None:
        """Give the values allowed on an axis, or None if the axis is not read."""
        return dict(self.terms).get(axis)


def _set(value: W | Iterable[W]) -> frozenset[Value]:
    return frozenset((value,)) if isinstance(value, Word) else frozenset(value)


def when(  # noqa: PLR0913  (one keyword for each axis is the point)
    *,
    status: Status | Iterable[Status] | None = None,
    office: Office | Iterable[Office] | None = None,
    role: Role | None = None,
    act: Act | Iterable[Act] | None = None,
    kind: TargetKind | Iterable[TargetKind] | None = None,
    contest: Contest | Iterable[Contest] | None = None,
    standing: Standing | Iterable[Standing] | None = None,
    spouse: bool | None = None,
    election: ElectionKind | None = None,
    stage: Stage | Iterable[Stage] | None = None,
    closed: ClosedPeriod | None = None,
    **circumstances: bool,
) -> When:
    """Write one alternative: each keyword an axis, each value what it must be.

    Circumstances are keywords too (``active_support=True``). Raises `LawError` for a
    circumstance that the vocabulary does not know.

    >>> when(act=Act.MEMILIH, spouse=False).terms
    (('act', frozenset({Act.MEMILIH})), ('spouse', frozenset({False})))
    """
    terms: dict[str, frozenset[Value]] = {}
    for axis, value in (
        ("status", status),
        ("office", office),
        ("act", act),
        ("kind", kind),
        ("contest", contest),
        ("standing", standing),
        ("election", election),
        ("stage", stage),
    ):
        if value is not None:
            terms[axis] = _set(value)
    if role is not None:
        terms[f"role.{role.value}"] = frozenset((True,))
    if spouse is not None:
        terms["spouse"] = frozenset((spouse,))
    if closed is not None:
        terms[f"closed_period.{closed.value}"] = frozenset((True,))
    return _ordered({**terms, **_facts(circumstances)})


def _facts(circumstances: Mapping[str, bool]) -> dict[str, frozenset[Value]]:
    terms: dict[str, frozenset[Value]] = {}
    for name, fact in circumstances.items():
        axis = f"circumstances.{name}"
        if axis not in AXES:
            msg = f"{name!r} is not a circumstance of the vocabulary"
            raise LawError(msg)
        terms[axis] = frozenset((fact,))
    return terms


def _ordered(terms: Mapping[str, frozenset[Value]], label: str | None = None) -> When:
    places = {axis: place for place, axis in enumerate(AXES)}
    ordered = sorted(terms.items(), key=lambda term: places[term[0]])
    return When(tuple(ordered), label)


def all_of(*parts: When) -> When:
    """Join conditions on different axes into one alternative.

    Raises `LawError` if two of them read the same axis.
    """
    terms = [term for part in parts for term in part.terms]
    if len({axis for axis, _ in terms}) != len(terms):
        msg = "the parts of an alternative must read different axes"
        raise LawError(msg)
    return _ordered(dict(terms))


def any_of(*alternatives: When, **lettered: When | Iterable[When]) -> tuple[When, ...]:
    """Write a row that is met by any one of several alternatives.

    Keywords give the letters that the row itself uses; a letter that joins several
    circumstances by *or* holds several alternatives.
    """
    named = (
        evolve(alternative, label=letter)
        for letter, value in lettered.items()
        for alternative in ((value,) if isinstance(value, When) else value)
    )
    return (*alternatives, *named)


def cite(
    text: str,
    reading: Reading = Reading.TEXT,
    *,
    quote: str | None = None,
    note: Text | None = None,
) -> Basis:
    """Write one basis: a citation, how surely its text was seen, the words that decide."""
    return Basis(citation=Citation.parse(text), reading=reading, quote=quote, note=note)


def bases(reading: Reading, *texts: str) -> tuple[Basis, ...]:
    """Write several bases of one reading."""
    return tuple(cite(text, reading) for text in texts)


def _grounded(_row: object, _attribute: object, value: tuple[Basis, ...]) -> None:
    if not value:
        msg = "a row without a basis is not law"
        raise LawError(msg)


@frozen(kw_only=True)
class Regulation:
    """An instrument: what it is called, when it is in force, whom it binds.

    ``addressees`` None means everyone; ``reviewed_on`` is the day on which its source
    was last checked; ``links`` what it does to earlier instruments.
    """

    instrument: Instrument
    title: Text
    in_force: Interval
    reading: Reading
    reviewed_on: date
    addressees: frozenset[Status] | None = None
    note: Text | None = None
    links: tuple[Link, ...] = ()

    def in_force_on(self, day: date) -> bool:
        """Tell whether the instrument is in force on a day."""
        return day in self.in_force

    @property
    def amends(self) -> tuple[Instrument, ...]:
        """The instruments that it amends."""
        return self._linked(Relation.AMENDS)

    @property
    def revokes(self) -> tuple[Instrument, ...]:
        """The instruments that it revokes, in whole or in part."""
        return self._linked(Relation.REVOKES)

    def _linked(self, relation: Relation) -> tuple[Instrument, ...]:
        return tuple(link.earlier for link in self.links if link.relation is relation)


@frozen(kw_only=True)
class Rule:
    """A prohibition or duty whose breach has consequences on one track.

    ``id`` is the slug of its citation: a norm that is enforced on another track for
    other persons adds ``#`` and the track, a later version ``@`` and its first day.
    ``level`` the discipline level that the row itself names, or the cited gap
    `Level.TIDAK_DINYATAKAN`; ``applies`` the norms that this row applies; a
    ``residual`` row is shown and counts for the verdict only when it holds for certain.
    Raises `LawError` without a basis.
    """

    id: str
    bases: tuple[Basis, ...] = field(validator=_grounded)
    track: Track
    when: tuple[When, ...]
    in_force: Interval
    gist: Text
    clock: Clock = Clock.PERBUATAN
    level: Level | None = None
    applies: tuple[str, ...] = ()
    residual: bool = False


@frozen(kw_only=True)
class Exemption:
    """An exception: under its condition the named rules do not apply.

    Tight on purpose: any one known fact can rule it out. There are no general defences.
    """

    id: str
    bases: tuple[Basis, ...] = field(validator=_grounded)
    when: tuple[When, ...]
    excepts: frozenset[str]
    in_force: Interval
    gist: Text
    clock: Clock = Clock.PERBUATAN


@frozen(kw_only=True)
class Permission:
    """An express *may*."""

    id: str
    bases: tuple[Basis, ...] = field(validator=_grounded)
    when: tuple[When, ...]
    in_force: Interval
    gist: Text
    clock: Clock = Clock.PERBUATAN


@frozen(kw_only=True)
class DisputeReading:
    """One side of a dispute: who holds it (in both languages), what it says, on what."""

    holder: str
    holder_en: str
    says: Text
    cites: tuple[Citation, ...] = ()


@frozen(kw_only=True)
class Dispute:
    """Authorities or sources disagree; both sides are shown, none is chosen.

    ``about`` penerapan (does the row reach this case) touches the verdict; tingkat,
    dasar and tanggal are shown only. ``concerns`` holds ids of rules, exemptions or
    permissions.
    """

    id: str
    about: DisputeAbout
    concerns: frozenset[str]
    when: tuple[When, ...]
    readings: tuple[DisputeReading, ...]
    in_force: Interval = ALWAYS
    clock: Clock = Clock.PERBUATAN


@frozen(kw_only=True)
class Remark:
    """Something a reader must be told beside a finding, never a finding itself.

    Shown when its condition can hold and, where it names rules or tracks, one of them
    is found (``at_least`` times). A code that begins with ``hak_`` states a right of the
    person. With an ``authority`` it is a referral: that body
    decides.
    """

    code: str
    text: Text
    cites: tuple[Citation, ...]
    when: tuple[When, ...]
    in_force: Interval = ALWAYS
    clock: Clock = Clock.PERBUATAN
    concerns: frozenset[str] = frozenset()
    tracks: frozenset[Track] = frozenset()
    levels: frozenset[Level] = frozenset()
    authority: Authority | None = None
    at_least: int = 1


@frozen(kw_only=True)
class Penalty:
    """The range of a criminal penalty, as the text sets it; None = no bound set."""

    imprisonment: SanctionKind | None = None
    min_months: int | None = None
    max_months: int | None = None
    min_rupiah: int | None = None
    max_rupiah: int | None = None
    joined: str | None = None


@frozen(kw_only=True)
class Consequence:
    """What a finding on a track may lead to, for whom, on which clock, by whom.

    An empty set means *any*. ``becomes`` replaces the level (PPPK); ``suspended``
    sanctions are named by the norm and not in force; of the rows that fit, all count.
    """

    track: Track
    bases: tuple[Basis, ...] = field(validator=_grounded)
    in_force: Interval
    clock: Clock
    rules: frozenset[str] = frozenset()
    levels: frozenset[Level] = frozenset()
    status: frozenset[Status] = frozenset()
    options: tuple[SanctionKind, ...] = ()
    suspended: tuple[SanctionKind, ...] = ()
    authority: tuple[Authority, ...] = ()
    penalty: Penalty | None = None
    becomes: Level | None = None


Grounded: TypeAlias = Rule | Exemption | Permission | Consequence
"""The rows that rest on bases."""

Dated: TypeAlias = Grounded | Dispute | Remark | Regulation
"""The rows that are in force from one day to another."""


@frozen(kw_only=True)
class NotEncoded:
    """A provision that bears on neutrality and is not encoded, and why."""

    provision: str
    why: Text


@frozen(kw_only=True)
class Module:
    """What one instrument's module holds, in the law's own order."""

    regulations: tuple[Regulation, ...]
    rules: tuple[Rule, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    permissions: tuple[Permission, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    remarks: tuple[Remark, ...] = ()
    consequences: tuple[Consequence, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()


@frozen(kw_only=True, eq=False)
class Law:
    """The whole of the encoded law: an immutable value, compared by identity.

    Another version, a shuffled copy, a mutant, an agency's own code of ethics are other
    values of this class, not other mechanisms. Rows are kept in the order of the law
    whatever order they come in. Raises `LawError` for an id used twice, for a row that
    names an id that does not exist, for a citation of an instrument it does not hold.
    """

    modules: tuple[Module, ...]
    coverage: Interval
    persons: frozenset[Status]
    reviewed_on: date

    def __attrs_post_init__(self) -> None:
        """Check that ids are unique and that all that is named exists."""
        rows: tuple[Rule | Exemption | Permission | Dispute, ...] = (
            *self.rules,
            *self.exemptions,
            *self.permissions,
            *self.disputes,
        )
        counts = Counter(row.id for row in rows)
        twice = sorted(id_ for id_, count in counts.items() if count > 1)
        named = {id_ for rule in self.rules for id_ in rule.applies}
        named.update(id_ for row in self.exemptions for id_ in row.excepts)
        named.update(id_ for row in self.disputes for id_ in row.concerns)
        named.update(id_ for remark in self.remarks for id_ in remark.concerns)
        named.update(id_ for row in self.consequences for id_ in row.rules)
        lost = sorted(named - counts.keys())
        grounded: tuple[Grounded, ...] = (
            *self.rules,
            *self.exemptions,
            *self.permissions,
            *self.consequences,
        )
        cited = {basis.citation for row in grounded for basis in row.bases}
        cited.update(
            citation
            for dispute in self.disputes
            for reading in dispute.readings
            for citation in reading.cites
        )
        cited.update(citation for remark in self.remarks for citation in remark.cites)
        cited.update(
            basis.citation
            for regulation in self.regulations.values()
            for link in regulation.links
            for basis in link.bases
        )
        orphans = sorted(
            str(citation)
            for citation in cited
            if not all(i in self.regulations for i in instruments_of(citation))
        )
        if twice or lost or orphans:
            msg = (
                f"ids used twice: {twice}; ids that do not exist: {lost}; "
                f"citations of unknown instruments: {orphans}"
            )
            raise LawError(msg)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules in the order of the law."""
        rules = (rule for module in self.modules for rule in module.rules)
        return tuple(sorted(rules, key=lambda rule: _place(rule.id)))

    @cached_property
    def exemptions(self) -> tuple[Exemption, ...]:
        """All exemptions by id."""
        rows = (row for module in self.modules for row in module.exemptions)
        return tuple(sorted(rows, key=lambda row: row.id))

    @cached_property
    def permissions(self) -> tuple[Permission, ...]:
        """All permissions by id."""
        rows = (row for module in self.modules for row in module.permissions)
        return tuple(sorted(rows, key=lambda row: row.id))

    @cached_property
    def disputes(self) -> tuple[Dispute, ...]:
        """All disputes by id."""
        rows = (row for module in self.modules for row in module.disputes)
        return tuple(sorted(rows, key=lambda row: row.id))

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """All remarks by code."""
        rows = (row for module in self.modules for row in module.remarks)
        return tuple(sorted(rows, key=lambda row: row.code))

    @cached_property
    def consequences(self) -> tuple[Consequence, ...]:
        """All consequences, ordered by what they say."""
        rows = (row for module in self.modules for row in module.consequences)
        return tuple(sorted(rows, key=_canonical))

    @cached_property
    def regulations(self) -> Mapping[Instrument, Regulation]:
        """Every instrument that the rows rest on."""
        return {
            regulation.instrument: regulation
            for module in self.modules
            for regulation in module.regulations
        }

    @property
    def rows(self) -> tuple[Dated, ...]:
        """Every row of every kind."""
        return (
            *self.rules,
            *self.exemptions,
            *self.permissions,
            *self.disputes,
            *self.remarks,
            *self.consequences,
            *self.regulations.values(),
        )

    @cached_property
    def rule(self) -> Mapping[str, Rule]:
        """Every rule by its id."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of the rows, the same in whatever order they were given."""
        lines = sorted(map(_canonical, self.rows))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def instruments_of(citation: Citation) -> tuple[Instrument, ...]:
    """Give the instrument of a citation and those that amended it."""
    return (citation.instrument, *citation.amended_by)


def citation_of(rule_id: str) -> Citation:
    """Read the citation out of a rule's id, without track and version.

    >>> str(citation_of("uu-1-2015/pasal-188@2024-11-14"))
    'UU 1/2015 Pasal 188'
    """
    return Citation.parse(rule_id.partition("@")[0].partition("#")[0])


def _place(rule_id: str) -> tuple[Citation, str]:
    """Order a rule as the law orders its citation, then by track and version."""
    return citation_of(rule_id), rule_id


def _canonical(value: object) -> str:
    """Write a row so that equal rows have equal text under every hash seed."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Citation | Instrument):
        return str(value)
    if isinstance(value, frozenset):
        values = cast("frozenset[object]", value)
        return "{" + ",".join(sorted(map(_canonical, values))) + "}"
    if isinstance(value, tuple):
        return "(" + ",".join(map(_canonical, cast("tuple[object, ...]", value))) + ")"
    if attrs.has(type(value)):
        class_ = cast("type[attrs.AttrsInstance]", type(value))
        names = (item.name for item in attrs.fields(class_))
        body = ",".join(_canonical(getattr(value, name)) for name in names)
        return f"{type(value).__name__}({body})"
    return repr(value)
