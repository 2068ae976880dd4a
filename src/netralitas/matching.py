"""Which rows hold: the bit-set index and the splitting of what is unknown.

Every alternative of every row is one bit. For each axis and value the index keeps the
set of alternatives that accept it, as one Python int; a world is then a few ANDs. Under
partial knowledge an axis holds several values: the OR over them says what is possible,
the AND what is certain, and the axis that the most open alternatives read is split until
nothing that matters is open. The leaves are disjoint and cover every world, so verdicts,
certainty and the questions worth asking are all read off them.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import field, frozen

from netralitas.law.norm import AXES, Exemption, Law, Permission, Rule
from netralitas.situation import ACTING_AXIS
from netralitas.words import Act, Clock, ClosedPeriod, DisputeAbout, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from netralitas.interval import Interval
    from netralitas.law.norm import Dispute, Remark, Value, When
    from netralitas.situation import Person, Setting, Situation

__all__ = [
    "Branch",
    "Index",
    "Leaf",
    "State",
    "branches",
    "index_of",
    "possible_bits",
    "solve_bits",
    "solve_rule",
    "solve_verdict",
]

R = TypeVar("R")


class State:
    """What a rule can be in a world, as bits of an int; several bits = still open.

    Plain ints, not an ``IntFlag``: they are combined in the innermost loop.
    """

    NO_MATCH: Final = 1
    LIFTED: Final = 2
    DISPUTED: Final = 4
    APPLIES: Final = 8
    FOUND: Final = DISPUTED | APPLIES


@frozen
class _Excepting:
    """An exemption of a rule: its bits, and those of the disputes about it."""

    id: str
    bits: int
    disputed: int


@frozen
class RuleBits:
    """The bits that decide one rule."""

    rule: Rule
    alternatives: tuple[int, ...]
    bits: int
    exemptions: tuple[_Excepting, ...]
    disputed: int
    all_bits: int

    def states(self, possible: int, certain: int) -> int:
        """Bound the state of the rule between what is certain and what is possible."""
        if not possible & self.bits:
            return State.NO_MATCH
        state = 0 if certain & self.bits else State.NO_MATCH
        lifting = [e for e in self.exemptions if possible & e.bits]
        if any(certain & e.bits and not possible & e.disputed for e in lifting):
            return state | State.LIFTED
        doubted = certain & self.disputed
        for exemption in lifting:
            if certain & exemption.bits:
                doubted |= certain & exemption.disputed
            if possible & exemption.disputed:
                state |= State.DISPUTED
            if not certain & exemption.disputed:
                state |= State.LIFTED
        if possible & self.disputed:
            state |= State.DISPUTED
        return state if doubted else state | State.APPLIES


@frozen(kw_only=True, eq=False)
class Index:
    """The law as bit sets; built once for each `Law`."""

    law: Law
    tables: Mapping[str, tuple[int, ...]]
    reads: Mapping[str, int]
    everything: int
    rules: tuple[RuleBits, ...]
    permissions: tuple[tuple[Permission, int], ...]
    disputes: tuple[tuple[Dispute, int], ...]
    remarks: tuple[tuple[Remark, int], ...]
    alternatives: tuple[When, ...]
    validity: tuple[tuple[Clock, Interval, int], ...]
    in_force: Callable[[date, date, date], int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Remember the rows in force by day: few days are asked for often."""
        object.__setattr__(self, "in_force", lru_cache(maxsize=4096)(self._in_force))

    def _in_force(self, act: date, examined: date, tried: date) -> int:
        days = {
            Clock.PERBUATAN: act,
            Clock.PEMERIKSAAN: examined,
            Clock.PUTUSAN: tried,
        }
        bits = 0
        for clock, interval, row_bits in self.validity:
            if days[clock] in interval:
                bits |= row_bits
        return bits

    def person(self, person: Person) -> int:
        """Give the alternatives that accept a person."""
        tables = self.tables
        return (
            tables["status"][person.status.ordinal]
            & tables["office"][person.office.ordinal]
            & tables[ACTING_AXIS][person.acting_head]
        )

    def setting(self, setting: Setting) -> int:
        """Give the alternatives that accept a setting and are in force in it."""
        tables = self.tables
        bits = (
            self.in_force(setting.act_on, setting.examined_on, setting.tried_on)
            & tables["kind"][setting.kind.ordinal]
            & tables["contest"][setting.contest.ordinal]
            & tables["standing"][setting.standing.ordinal]
            & tables["spouse"][setting.spouse]
            & tables["election"][setting.election.ordinal]
            & tables["stage"][setting.stage.ordinal]
        )
        for period, axis in _CLOSED_AXES:
            bits &= tables[axis][period in setting.closed]
        return bits


_CLOSED_AXES = tuple((word, f"closed_period.{word.value}") for word in ClosedPeriod)


@lru_cache(maxsize=64)
def index_of(law: Law) -> Index:
    """Build the index of a law."""
    return _Builder(law).build()


class _Builder:
    """Numbers the alternatives and fills the tables."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.alternatives: list[When] = []
        self.validity: list[tuple[Clock, Interval, int]] = []

    def build(self) -> Index:
        """Number every row once, rules first, and compile."""
        law = self.law
        rules = [(rule, self._number(rule)) for rule in law.rules]
        exemptions = [(row, sum(self._number(row))) for row in law.exemptions]
        permissions = tuple((row, sum(self._number(row))) for row in law.permissions)
        disputes = tuple((row, sum(self._number(row))) for row in law.disputes)
        remarks = tuple((row, sum(self._number(row))) for row in law.remarks)
        everything = (1 << len(self.alternatives)) - 1
        tables = {
            axis: tuple(self._accepting(axis, value) for value in values)
            for axis, values in AXES.items()
        }
        reads = {
            axis: sum(
                1 << bit
                for bit, alternative in enumerate(self.alternatives)
                if alternative.allows(axis) is not None
            )
            for axis in AXES
        }
        return Index(
            law=law,
            tables=tables,
            reads=reads,
            everything=everything,
            rules=tuple(
                self._rule_bits(rule, bits, exemptions, disputes) for rule, bits in rules
            ),
            permissions=permissions,
            disputes=disputes,
            remarks=remarks,
            alternatives=tuple(self.alternatives),
            validity=tuple(self.validity),
        )

    def _number(
        self, row: Rule | Exemption | Permission | Dispute | Remark
    ) -> tuple[int, ...]:
        first = len(self.alternatives)
        self.alternatives.extend(row.when)
        bits = tuple(1 << bit for bit in range(first, len(self.alternatives)))
        self.validity.append((row.clock, row.in_force, sum(bits)))
        return bits

    def _accepting(self, axis: str, value: Value) -> int:
        accepting = 0
        for bit, alternative in enumerate(self.alternatives):
            allowed = alternative.allows(axis)
            if allowed is None or value in allowed:
                accepting |= 1 << bit
        return accepting

    @staticmethod
    def _rule_bits(
        rule: Rule,
        alternatives: tuple[int, ...],
        exemptions: list[tuple[Exemption, int]],
        disputes: tuple[tuple[Dispute, int], ...],
    ) -> RuleBits:
        def about(id_: str) -> int:
            return sum(
                bits
                for dispute, bits in disputes
                if dispute.about is DisputeAbout.PENERAPAN and id_ in dispute.concerns
            )

        excepting = tuple(
            _Excepting(row.id, bits, about(row.id))
            for row, bits in exemptions
            if rule.id in row.excepts
        )
        bits = sum(alternatives)
        all_bits = bits | about(rule.id)
        for exemption in excepting:
            all_bits |= exemption.bits | exemption.disputed
        return RuleBits(
            rule=rule,
            alternatives=alternatives,
            bits=bits,
            exemptions=excepting,
            disputed=about(rule.id),
            all_bits=all_bits,
        )


# --- the space of worlds ----------------------------------------------------------

PERSON, SETTING = 0, 1
"""The places of the joint axes in a branch."""

Group = tuple[int, tuple[int, ...]]
"""The alternatives that accept some values of an axis, and the values' places."""


@frozen(eq=False)
class Branch:
    """The worlds of one act: for each axis its values and the bits that accept them.

    ``asks_acting`` tells whether a row that can match reads acting headship; a post alone
    says it too, so it is not worth asking otherwise.
    """

    act: Act
    names: tuple[str, ...]
    values: tuple[tuple[object, ...], ...]
    masks: tuple[tuple[int, ...], ...]
    spread: tuple[tuple[int, int], ...]
    live: int
    asks_acting: bool


def branches(index: Index, situation: Situation) -> tuple[Branch, ...]:
    """Lay out the worlds, one branch for each act: an act implies circumstances."""
    persons = tuple(index.person(person) for person in situation.persons)
    settings = tuple(index.setting(setting) for setting in situation.settings)
    tables = index.tables
    found: list[Branch] = []
    for act in situation.acts:
        live = tables["act"][act.ordinal]
        names = ["person", "setting"]
        values: list[tuple[object, ...]] = [situation.persons, situation.settings]
        masks = [persons, settings]
        facts = (
            *((f"role.{role.value}", open_) for role, open_ in situation.roles),
            *(
                (f"circumstances.{fact.value}", open_)
                for fact, open_ in situation.facts_of(act)
            ),
        )
        for axis, open_ in facts:
            table = tables[axis]
            if len(open_) == 1:
                live &= table[open_[0]]
            elif live & index.reads[axis]:
                names.append(axis)
                values.append(open_)
                masks.append(table)
        spread = tuple(map(_spread, masks))
        acting = bool(live & index.reads[ACTING_AXIS])
        found.append(
            Branch(act, tuple(names), tuple(values), tuple(masks), spread, live, acting)
        )
    return tuple(found)


@frozen(eq=False)
class Leaf(Generic[R]):
    """A set of worlds that share a result: the act, and values kept on split axes."""

    branch: Branch
    kept: Mapping[int, tuple[int, ...]]
    result: R

    def values(self, axis: int) -> tuple[object, ...]:
        """Give the values of an axis in these worlds."""
        values = self.branch.values[axis]
        places = self.kept.get(axis)
        return values if places is None else tuple(values[place] for place in places)


def possible_bits(branch: Branch) -> int:
    """Give the alternatives that some world of the branch meets."""
    possible = branch.live
    for union, _ in branch.spread:
        possible &= union
    return possible


def _spread(masks: Iterable[int]) -> tuple[int, int]:
    """Give what some value of an axis accepts, and what every value accepts."""
    union, common = 0, -1
    for mask in masks:
        union |= mask
        common &= mask
    return union, common


def _split(
    branch: Branch, relevant: int, judge: Callable[[int, int], tuple[R | None, int]]
) -> Iterator[Leaf[R]]:
    """Split a branch until the judge is sure; yield disjoint leaves that cover it.

    The judge is given what is possible and what is certain; it answers with a result,
    or with None and the bits that still keep it from one.
    """
    live = branch.live & relevant
    for union, _ in branch.spread:
        live &= union
    axes = [
        (axis, _grouped(branch.masks[axis], live))
        for axis, (union, common) in enumerate(branch.spread)
        if union & ~common & live
    ]
    stack: list[tuple[list[tuple[int, list[Group]]], dict[int, tuple[int, ...]]]] = [
        (axes, {})
    ]
    while stack:
        axes, kept = stack.pop()
        possible = certain = live
        spread: list[tuple[int, int]] = []
        for _, groups in axes:
            union, common = _spread(mask for mask, _ in groups)
            possible &= union
            certain &= common
            spread.append((union, common))
        result, wanted = judge(possible, certain)
        if result is not None:
            yield Leaf(branch, kept, result)
            continue
        wanted &= possible & ~certain
        best = max(
            range(len(axes)),
            key=lambda at: (
                ((spread[at][0] & ~spread[at][1]) & wanted).bit_count(),
                -axes[at][0],
            ),
        )
        axis, groups = axes[best]
        for group in reversed(_regrouped(groups, possible)):
            rest = [*axes]
            rest[best] = (axis, [group])
            stack.append((rest, {**kept, axis: group[1]}))


def _grouped(masks: tuple[int, ...], live: int) -> list[Group]:
    groups: dict[int, list[int]] = {}
    for place, mask in enumerate(masks):
        groups.setdefault(mask & live, []).append(place)
    return [(mask, tuple(places)) for mask, places in groups.items()]


def _regrouped(groups: list[Group], live: int) -> list[Group]:
    merged: dict[int, tuple[int, ...]] = {}
    for mask, places in groups:
        merged[mask & live] = merged.get(mask & live, ()) + places
    return list(merged.items())


def solve_verdict(index: Index, found: tuple[Branch, ...]) -> tuple[Leaf[Verdict], ...]:
    """Give the verdict of every world, residual rows left aside."""
    leaves: list[Leaf[Verdict]] = []
    for branch in found:
        possible = possible_bits(branch)
        rules = [
            rule for rule in index.rules if possible & rule.bits and not rule.rule.residual
        ]
        permissions = possible & _spread(bits for _, bits in index.permissions)[0]
        relevant = permissions | _spread(rule.all_bits for rule in rules)[0]
        leaves.extend(_split(branch, relevant, partial(_judge, rules, permissions)))
    return tuple(leaves)


def _judge(
    rules: list[RuleBits], permissions: int, possible: int, certain: int
) -> tuple[Verdict | None, int]:
    """Give the verdict if it is settled, else the bits that keep it open."""
    wanted = union = 0
    disputed = False
    for rule in rules:
        state = rule.states(possible, certain)
        if state == State.APPLIES:
            return Verdict.VIOLATION, 0
        union |= state
        if state == State.DISPUTED:
            disputed = True
        elif state & State.FOUND:
            wanted |= rule.all_bits
    if union & State.APPLIES or (union & State.DISPUTED and not disputed):
        return None, wanted
    if disputed:
        return Verdict.DISPUTED, 0
    if certain & permissions:
        return Verdict.PERMITTED, 0
    return (None, permissions) if possible & permissions else (Verdict.NO_RULE, 0)


def solve_rule(rule: RuleBits, found: tuple[Branch, ...]) -> tuple[Leaf[int], ...]:
    """Give the state of one rule in every world."""

    def judge(possible: int, certain: int) -> tuple[int | None, int]:
        state = rule.states(possible, certain)
        return (state, 0) if state.bit_count() == 1 else (None, rule.all_bits)

    return tuple(leaf for branch in found for leaf in _split(branch, rule.all_bits, judge))


def solve_bits(bits: int, found: tuple[Branch, ...]) -> tuple[Leaf[bool], ...]:
    """Tell in which worlds one of the alternatives is met."""

    def judge(possible: int, certain: int) -> tuple[bool | None, int]:
        if certain & bits:
            return True, 0
        return (None, bits) if possible & bits else (False, 0)

    return tuple(leaf for branch in found for leaf in _split(branch, bits, judge))
