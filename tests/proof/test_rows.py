"""Proofs 2 and 3: each rule over its own axes, each named pair over the axes of both.

Everything is gone through: all values of all axes that the alternatives read, against
the index with one value on each axis. Values that neither the definition nor the index
tells apart are visited once and counted each. Where nothing can hold any more, neither by
the definition nor by the index, the rest of that branch is the same and is counted whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import prod

from attrs import evolve

from naive import meets
from netralitas.interval import ALWAYS
from netralitas.law import LAW
from netralitas.law.norm import (
    AXES,
    Dispute,
    Exemption,
    Law,
    Module,
    Rule,
    Value,
    When,
)
from netralitas.matching import Index, RuleBits, State, index_of
from netralitas.words import Clock, DisputeAbout, Word

Values = dict[str, Value]


def axes_of(*rows: Rule | Exemption | Dispute) -> tuple[str, ...]:
    """Give the axes that the rows read: the act first, then those of the first row."""
    read = [
        dict.fromkeys(axis for each in row.when for axis, _ in each.terms) for row in rows
    ]
    return tuple(dict.fromkeys(("act", *read[0], *(axis for row in read for axis in row))))


def place(value: Value) -> int:
    return value.ordinal if isinstance(value, Word) else int(value)


def alike(index: Index, axis: str, relevant: int) -> list[tuple[Value, int]]:
    """Give one value for each kind that neither definition nor index tells apart.

    With it how many values are of that kind. Of two values that every relevant
    alternative and every relevant bit of the index treat alike, one proves both.
    """
    rows = [each for at, each in enumerate(index.alternatives) if relevant >> at & 1]
    kinds: dict[object, list[Value]] = {}
    for value in AXES[axis]:
        accepted = tuple(
            (allowed := each.allows(axis)) is None or value in allowed for each in rows
        )
        mask = index.tables[axis][place(value)] & relevant
        kinds.setdefault((mask, accepted), []).append(value)
    return [(values[0], len(values)) for values in kinds.values()]


def go_through(
    index: Index,
    bits: RuleBits,
    axes: tuple[str, ...],
    check: Callable[[Values, int], None],
    relevant: int,
) -> int:
    """Visit every point of the axes, alike ones once; give the number of points."""
    kinds = {axis: alike(index, axis, relevant) for axis in axes}

    def visit(at: int, values: Values, held: int, left: list[When]) -> int:
        if not left and not held & bits.bits:
            return prod(len(AXES[axis]) for axis in axes[at:])
        if at == len(axes):
            check(values, held)
            return 1
        axis = axes[at]
        points = 0
        for value, many in kinds[axis]:
            values[axis] = value
            points += many * visit(
                at + 1,
                values,
                held & index.tables[axis][place(value)],
                [
                    each
                    for each in left
                    if (allowed := each.allows(axis)) is None or value in allowed
                ],
            )
        del values[axis]
        return points

    return visit(0, {}, index.everything, list(bits.rule.when))


def alone(rule: Rule, exemptions: Iterable[Exemption], disputes: Iterable[Dispute]) -> Law:
    """Give a law of these rows only, in force on every day."""
    here = {rule.id} | {exemption.id for exemption in exemptions}
    module = Module(
        regulations=tuple(LAW.regulations.values()),
        rules=(evolve(rule, applies=(), in_force=ALWAYS),),
        exemptions=tuple(
            evolve(each, excepts=frozenset({rule.id}), in_force=ALWAYS)
            for each in exemptions
        ),
        disputes=tuple(
            evolve(each, concerns=each.concerns & here, in_force=ALWAYS)
            for each in disputes
        ),
    )
    return evolve(LAW, modules=(module,))


def test_each_rule_is_met_where_one_of_its_alternatives_is() -> None:
    index = index_of(LAW)
    for bits in index.rules:
        axes = axes_of(bits.rule)

        def check(values: Values, held: int, bits: RuleBits = bits) -> None:
            for bit, each in zip(bits.alternatives, bits.rule.when, strict=True):
                assert bool(held & bit) is meets(each, values), (bits.rule.id, values)

        points = go_through(index, bits, axes, check, bits.bits)
        assert points == prod(len(AXES[axis]) for axis in axes)


def expected(
    rule: Rule, exemptions: Iterable[Exemption], disputes: Iterable[Dispute]
) -> Callable[[Mapping[str, Value]], int]:
    """Give the definition of the state of a rule, as a function of one world."""

    def held(row: Rule | Exemption | Dispute, values: Mapping[str, Value]) -> bool:
        return any(meets(each, values) for each in row.when)

    def doubted(id_: str, values: Mapping[str, Value]) -> bool:
        return any(
            dispute.about is DisputeAbout.PENERAPAN
            and id_ in dispute.concerns
            and held(dispute, values)
            for dispute in disputes
        )

    def state(values: Mapping[str, Value]) -> int:
        if not held(rule, values):
            return State.NO_MATCH
        lifting = [each for each in exemptions if held(each, values)]
        if any(not doubted(each.id, values) for each in lifting):
            return State.LIFTED
        if lifting or doubted(rule.id, values):
            return State.DISPUTED
        return State.APPLIES

    return state


def prove(
    rule: Rule, exemptions: tuple[Exemption, ...], disputes: tuple[Dispute, ...]
) -> set[int]:
    """Compare the state of a rule with the definition over the axes of all rows."""
    law = alone(rule, exemptions, disputes)
    index = index_of(law)
    bits = index.rules[0]
    axes = axes_of(rule, *exemptions, *disputes)
    state = expected(rule, exemptions, disputes)
    seen: set[int] = set()

    def check(values: Values, held: int) -> None:
        found = bits.states(held, held)
        assert found == state(values), (rule.id, values)
        seen.add(found)

    points = go_through(index, bits, axes, check, index.everything)
    assert points == prod(len(AXES[axis]) for axis in axes)
    return seen


def test_each_exemption_lifts_each_rule_that_it_names() -> None:
    pairs = 0
    for exemption in LAW.exemptions:
        for id_ in sorted(exemption.excepts):
            seen = prove(LAW.rule[id_], (exemption,), ())
            assert State.LIFTED in seen, (exemption.id, id_)
            assert seen <= {State.NO_MATCH, State.LIFTED, State.APPLIES}
            pairs += 1
    assert pairs == sum(len(exemption.excepts) for exemption in LAW.exemptions)


def test_each_dispute_reaches_each_rule_that_it_names() -> None:
    for dispute in LAW.disputes:
        for id_ in sorted(dispute.concerns & LAW.rule.keys()):
            seen = prove(LAW.rule[id_], (), (dispute,))
            touches = dispute.about is DisputeAbout.PENERAPAN
            assert (State.DISPUTED in seen) is touches, (dispute.id, id_)
            assert State.LIFTED not in seen


def test_each_disputed_exemption_leaves_its_rules_disputed() -> None:
    exemptions = {exemption.id: exemption for exemption in LAW.exemptions}
    for dispute in LAW.disputes:
        for id_ in sorted(dispute.concerns & exemptions.keys()):
            for rule in sorted(exemptions[id_].excepts):
                seen = prove(LAW.rule[rule], (exemptions[id_],), (dispute,))
                assert State.DISPUTED in seen, (dispute.id, id_, rule)


def test_each_rule_with_everything_that_names_it() -> None:
    for rule in LAW.rules:
        exemptions = tuple(each for each in LAW.exemptions if rule.id in each.excepts)
        ids = {rule.id, *(each.id for each in exemptions)}
        disputes = tuple(
            each
            for each in LAW.disputes
            if ids & each.concerns and each.about is DisputeAbout.PENERAPAN
        )
        if exemptions or disputes:
            prove(rule, exemptions, disputes)


def test_what_a_row_applies_changes_neither_its_state_nor_that_of_the_norm() -> None:
    for bits in index_of(LAW).rules:
        for id_ in bits.rule.applies:
            norm = LAW.rule[id_]
            assert (
                bits.bits
                & next(other.bits for other in index_of(LAW).rules if other.rule is norm)
                == 0
            )
            assert bits.rule.track is norm.track or norm.track.value == "pemberhentian"
            assert _meet(bits.rule, norm), (bits.rule.id, id_)


def _meet(row: Rule, norm: Rule) -> bool:
    """Tell whether some world has both: otherwise neither could apply the other."""
    return any(
        all(
            (other := two.allows(axis)) is None or allowed & other
            for axis, allowed in one.terms
        )
        for one in row.when
        for two in norm.when
    ) and (
        row.in_force.end is None
        or norm.in_force.start is None
        or norm.in_force.start < row.in_force.end
    )


def test_each_dispute_and_exemption_is_read_on_a_clock_of_a_rule_it_names() -> None:
    rows: tuple[Exemption | Dispute, ...] = (*LAW.exemptions, *LAW.disputes)
    for row in rows:
        named = row.excepts if isinstance(row, Exemption) else row.concerns
        for id_ in named & LAW.rule.keys():
            rule = LAW.rule[id_]
            overlap = [
                day
                for day in (rule.in_force.start, row.in_force.start)
                if day and day in rule.in_force and day in row.in_force
            ]
            assert overlap or row.in_force == ALWAYS, (row.id, id_)
            assert row.clock in {Clock.PERBUATAN, rule.clock}
