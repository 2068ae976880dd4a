"""The law by its definition alone, without index and without splitting.

Written a second time from the definition (one world in which everything is known; what
holds in it; what all worlds share), so that the two can be compared. Nothing here is
clever: `answer` goes through the worlds one by one, and `Cube` goes through all points
of a space at once, one bit for each point, with the same definition.

What is still open about a conduct is taken from `netralitas.situation`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cached_property
from itertools import product
from math import prod
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from netralitas.interval import Span
from netralitas.law.norm import AXES
from netralitas.words import (
    Act,
    Certainty,
    Clock,
    ClosedPeriod,
    DisputeAbout,
    Role,
    Verdict,
)

if TYPE_CHECKING:
    from datetime import date

    from netralitas.law.norm import (
        Dispute,
        Exemption,
        Law,
        Permission,
        Remark,
        Rule,
        Value,
        When,
    )
    from netralitas.situation import Person, Setting, Situation

    Row: TypeAlias = Rule | Exemption | Permission | Dispute | Remark

ACTING = f"role.{Role.PENJABAT_KEPALA_DAERAH.value}"


class State(Enum):
    """What a rule is in one world."""

    NO_MATCH = auto()
    LIFTED = auto()
    DISPUTED = auto()
    APPLIES = auto()


FOUND = frozenset({State.DISPUTED, State.APPLIES})


@frozen
class World:
    """One completion of what is unknown: a value on every axis, a day on every clock.

    ``answers`` are the same facts by the input keys that tell them, several where no
    row reads the difference.
    """

    values: Mapping[str, Value]
    days: Mapping[Clock, date]
    answers: Mapping[str, tuple[object, ...]]


# ------------------------------------------------------------------ in one world


def rows_of(law: Law) -> tuple[Row, ...]:
    """Give the rows that have a condition."""
    return (
        *law.rules,
        *law.exemptions,
        *law.permissions,
        *law.disputes,
        *law.remarks,
    )


def meets(alternative: When, values: Mapping[str, Value]) -> bool:
    """Tell whether each axis that the alternative names has one of its values."""
    return all(values[axis] in allowed for axis, allowed in alternative.terms)


def holds(row: Row, world: World) -> bool:
    """Tell whether a row is in force on its clock and one of its alternatives met."""
    return world.days[row.clock] in row.in_force and any(
        meets(alternative, world.values) for alternative in row.when
    )


def doubted(id_: str, world: World, law: Law) -> bool:
    """Tell whether a dispute about penerapan that concerns the row holds."""
    return any(
        id_ in dispute.concerns and holds(dispute, world)
        for dispute in law.disputes
        if dispute.about is DisputeAbout.PENERAPAN
    )


def state_of(rule: Rule, world: World, law: Law) -> State:
    """Give what a rule is: not met, lifted, disputed, or it applies."""
    if not holds(rule, world):
        return State.NO_MATCH
    lifting = [
        exemption
        for exemption in law.exemptions
        if rule.id in exemption.excepts and holds(exemption, world)
    ]
    if any(not doubted(exemption.id, world, law) for exemption in lifting):
        return State.LIFTED
    if lifting or doubted(rule.id, world, law):
        return State.DISPUTED
    return State.APPLIES


def verdict_of(states: Mapping[str, State], world: World, law: Law) -> Verdict:
    """Give the verdict of a world: the first of the four that holds."""
    counted = {states[rule.id] for rule in law.rules if not rule.residual}
    if State.APPLIES in counted:
        return Verdict.VIOLATION
    if State.DISPUTED in counted:
        return Verdict.DISPUTED
    if any(holds(permission, world) for permission in law.permissions):
        return Verdict.PERMITTED
    return Verdict.NO_RULE


# ---------------------------------------------------------------------- worlds


def read_axes(law: Law, acts: tuple[Act, ...]) -> frozenset[str]:
    """Give the axes that some row reads that can be met by one of the acts."""
    wanted = frozenset(acts)
    return frozenset(
        axis
        for row in rows_of(law)
        for alternative in row.when
        if not (allowed := alternative.allows("act")) or allowed & wanted
        for axis, _ in alternative.terms
    )


def _facts(situation: Situation, act: Act) -> dict[str, tuple[bool, ...]]:
    """Give roles and circumstances with their open values."""
    roles = ((f"role.{role.value}", values) for role, values in situation.roles)
    facts = (
        (f"circumstances.{fact.value}", values) for fact, values in situation.facts_of(act)
    )
    return {**dict(roles), **dict(facts)}


def _told_apart(
    situation: Situation, act: Act, read: frozenset[str]
) -> dict[str, tuple[bool, ...]]:
    """Give roles and circumstances with their open values; the unread keep one."""
    return {
        axis: values if axis in read else values[:1]
        for axis, values in _facts(situation, act).items()
    }


def _asks_roles(situation: Situation, law: Law) -> frozenset[str]:
    """Give the roles that a row reads which act and stated facts still leave.

    An answer about another role may tell a post, but the post itself is then asked for.
    """
    found: set[str] = set()
    for act in situation.acts:
        open_: dict[str, set[object]] = {
            "act": {act},
            **{axis: set(values) for axis, values in _facts(situation, act).items()},
        }
        for row in rows_of(law):
            for alternative in row.when:
                if all(
                    axis not in open_ or allowed & open_[axis]
                    for axis, allowed in alternative.terms
                ):
                    found.update(axis for axis, _ in alternative.terms)
    return frozenset(axis for axis in found if axis.startswith("role."))


def count(situation: Situation, law: Law) -> int:
    """Count the worlds that differ on an axis that is read."""
    read = read_axes(law, situation.acts)
    return (
        len(situation.persons)
        * len(situation.settings)
        * sum(
            prod(map(len, _told_apart(situation, act, read).values()))
            for act in situation.acts
        )
    )


def worlds(situation: Situation, law: Law) -> Iterator[World]:
    """Give every world; an axis that no row reads keeps one of its values."""
    read = read_axes(law, situation.acts)
    asked = _asks_roles(situation, law)
    for act in situation.acts:
        facts = _told_apart(situation, act, read)
        unread = {axis: v for axis, v in _facts(situation, act).items() if axis not in read}
        pairs = product(situation.persons, situation.settings)
        for (person, setting), chosen in product(pairs, list(product(*facts.values()))):
            values: dict[str, Value] = {
                **_of_person(person),
                "act": act,
                **_of_setting(setting),
                **dict(zip(facts, chosen, strict=True)),
            }
            days = {
                Clock.PERBUATAN: setting.act_on,
                Clock.PEMERIKSAAN: setting.examined_on,
                Clock.PUTUSAN: setting.tried_on,
            }
            answers = _answers(situation, setting, values, asked)
            answers.update((a, v) for a, v in unread.items() if a.startswith("circ"))
            yield World(values, days, answers)


def _of_person(person: Person) -> dict[str, Value]:
    return {
        "status": person.status,
        "office": person.office,
        ACTING: person.acting_head,
    }


def _of_setting(setting: Setting) -> dict[str, Value]:
    return {
        "kind": setting.kind,
        "contest": setting.contest,
        "standing": setting.standing,
        "spouse": setting.spouse,
        "election": setting.election,
        "stage": setting.stage,
        **{f"closed_period.{p.value}": p in setting.closed for p in ClosedPeriod},
    }


def _answers(
    situation: Situation,
    setting: Setting,
    values: Mapping[str, Value],
    asked: frozenset[str],
) -> dict[str, tuple[object, ...]]:
    """Give what would be answered in a world, by input key."""
    conduct = situation.conduct
    answers: dict[str, tuple[object, ...]] = {
        "act": (values["act"],),
        "actor.status": (values["status"],),
        "actor.office": (values["office"],),
        "actor.roles": (tuple(axis for axis in sorted(asked) if values[axis]),),
        "target.kind": (setting.kind,),
        "target.contest": (setting.contest,),
        "target.standing": (setting.standing,),
        "target.spouse": (setting.spouse,),
        **{axis: (fact,) for axis, fact in values.items() if axis.startswith("circ")},
    }
    if conduct.election is None:
        answers["election"] = (setting.election_id,)
    if conduct.region is None:
        answers["region"] = (setting.region_class,)
    if isinstance(conduct.date, Span):
        answers["date"] = (setting.act_on,)
    return answers


# ------------------------------------------------------------- what all worlds share


@frozen(kw_only=True)
class Seen:
    """What a finding, or a permission, says of the worlds in which it is found."""

    certainty: Certainty
    disputed: bool = False
    lifted: bool = False


@frozen(kw_only=True)
class Answer:
    """What the definition says of a conduct."""

    verdict: Verdict
    reachable: frozenset[Verdict]
    findings: Mapping[str, Seen]
    permissions: Mapping[str, Seen]
    asking: frozenset[str]


def answer(situation: Situation, law: Law) -> Answer:
    """Go through all worlds, one by one."""
    met = _met(situation, law)
    states: dict[str, set[State]] = {rule.id: set() for rule in law.rules}
    permitted: dict[str, set[bool]] = {row.id: set() for row in law.permissions}
    reached: set[Verdict] = set()
    told: dict[str, dict[object, set[Verdict]]] = {}
    for world in worlds(situation, law):
        here = {
            rule.id: state_of(rule, world, law) if rule.id in met else State.NO_MATCH
            for rule in law.rules
        }
        verdict = verdict_of(here, world, law)
        reached.add(verdict)
        for id_, state in here.items():
            states[id_].add(state)
        for row in law.permissions:
            permitted[row.id].add(holds(row, world))
        for key, values in world.answers.items():
            for value in values:
                told.setdefault(key, {}).setdefault(value, set()).add(verdict)
    for rule in law.rules:
        if rule.residual and states[rule.id] <= FOUND:
            reached = {Verdict.VIOLATION}
    settled = len(reached) == 1
    return Answer(
        verdict=next(iter(reached)) if settled else Verdict.NEEDS_FACTS,
        reachable=frozenset(reached),
        findings={
            id_: _seen(found) for id_, found in states.items() if found != {State.NO_MATCH}
        },
        permissions={
            id_: Seen(certainty=Certainty.POSSIBLE if False in held else Certainty.CERTAIN)
            for id_, held in permitted.items()
            if True in held
        },
        asking=frozenset()
        if settled
        else frozenset(
            key
            for key, by_answer in told.items()
            if any(verdicts != reached for verdicts in by_answer.values())
        ),
    )


def _met(situation: Situation, law: Law) -> frozenset[str]:
    """Give the rules that one of the acts can meet: only to save time."""
    acts = frozenset(situation.acts)
    return frozenset(
        rule.id
        for rule in law.rules
        if any(
            not (allowed := alternative.allows("act")) or allowed & acts
            for alternative in rule.when
        )
    )


def _seen(states: set[State]) -> Seen:
    found = states & FOUND
    wanted = FOUND if found else {State.LIFTED}
    return Seen(
        certainty=Certainty.CERTAIN if states <= wanted else Certainty.POSSIBLE,
        disputed=found == {State.DISPUTED},
        lifted=not found,
    )


# ------------------------------------------------------------------ a whole space


class Cube:
    """Every point of a product of axes at once: a set of points is the bits of an int.

    Each axis has groups of values that no alternative in force tells apart. The point
    number is the mixed-radix number of its groups, the first axis the slowest. ``every``
    is the set of all points.
    """

    def __init__(self, law: Law, act: Act, day: date, *, residual: bool = False) -> None:
        """Lay out the axes that a row reads which the act can meet on the day.

        The rows are those on which the verdict rests, or the residual rules alone.
        """
        self.law, self.act, self.day = law, act, day
        rows: tuple[Row, ...] = tuple(
            rule for rule in law.rules if rule.residual is residual
        )
        if not residual:
            doubts = (row for row in law.disputes if row.about is DisputeAbout.PENERAPAN)
            rows = (*rows, *law.exemptions, *law.permissions, *doubts)
        self.alternatives = {
            id(row): tuple(
                alternative
                for alternative in row.when
                if day in row.in_force
                and (not (allowed := alternative.allows("act")) or act in allowed)
            )
            for row in rows
        }
        self._kept: dict[tuple[str, int], int] = {}

    @cached_property
    def axes(self) -> dict[str, tuple[tuple[Value, ...], ...]]:
        """The groups of values of each axis that some alternative reads."""
        live = [each for kept in self.alternatives.values() for each in kept]
        axes: dict[str, tuple[tuple[Value, ...], ...]] = {}
        for axis, values in AXES.items():
            sets = {each.allows(axis) for each in live} - {None}
            groups: dict[tuple[bool, ...], list[Value]] = {}
            for value in values if axis != "act" else ():
                key = tuple(allowed is not None and value in allowed for allowed in sets)
                groups.setdefault(key, []).append(value)
            if len(groups) > 1:
                axes[axis] = tuple(map(tuple, groups.values()))
        return axes

    @cached_property
    def size(self) -> int:
        """The number of points."""
        return prod(map(len, self.axes.values()))

    @cached_property
    def every(self) -> int:
        """The set of all points, as large as the space: not made until it is asked for."""
        return (1 << self.size) - 1

    def holding(self, axis: str, group: int) -> int:
        """Give the points at which an axis lies in a group."""
        key = axis, group
        if key in self._kept:
            return self._kept[key]
        sizes = list(map(len, self.axes.values()))
        place = list(self.axes).index(axis)
        block = prod(sizes[place + 1 :])
        points, length = ((1 << block) - 1) << (group * block), block * sizes[place]
        while length < self.size:
            points, length = points | points << length, length * 2
        self._kept[key] = points & self.every
        return self._kept[key]

    def where(self, axis: str, allowed: frozenset[Value]) -> int:
        """Give the points at which an axis has one of some values."""
        points = 0
        for group, values in enumerate(self.axes[axis]):
            if values[0] in allowed:
                points |= self.holding(axis, group)
        return points

    def holds(self, row: Row) -> int:
        """Give the points at which a row holds."""
        points = 0
        for alternative in self.alternatives[id(row)]:
            met = self.every
            for axis, allowed in alternative.terms:
                if axis != "act":
                    met &= self.where(axis, allowed)
            points |= met
        return points

    def doubted(self, id_: str) -> int:
        """Give the points at which a dispute about penerapan concerns a row."""
        points = 0
        for dispute in self.law.disputes:
            if dispute.about is DisputeAbout.PENERAPAN and id_ in dispute.concerns:
                points |= self.holds(dispute)
        return points

    def states(self, rule: Rule) -> dict[State, int]:
        """Give the points at which a rule is in each state."""
        met = self.holds(rule)
        lifted, disputed = 0, self.doubted(rule.id)
        for exemption in self.law.exemptions:
            if met and rule.id in exemption.excepts:
                held, doubt = self.holds(exemption), self.doubted(exemption.id)
                lifted |= held & ~doubt
                disputed |= held
        lifted &= met
        disputed &= met & ~lifted
        return {
            State.NO_MATCH: self.every & ~met,
            State.LIFTED: lifted,
            State.DISPUTED: disputed,
            State.APPLIES: met & ~lifted & ~disputed,
        }

    def verdicts(self) -> dict[Verdict, int]:
        """Give the points of each verdict, residual rules left aside."""
        applies = disputed = permitted = 0
        for rule in self.law.rules:
            if not rule.residual:
                states = self.states(rule)
                applies |= states[State.APPLIES]
                disputed |= states[State.DISPUTED]
        for permission in self.law.permissions:
            permitted |= self.holds(permission)
        disputed &= ~applies
        permitted &= ~applies & ~disputed
        return {
            Verdict.VIOLATION: applies,
            Verdict.DISPUTED: disputed,
            Verdict.PERMITTED: permitted,
            Verdict.NO_RULE: self.every & ~applies & ~disputed & ~permitted,
        }
