"""Proofs 4 and 5: splitting what is unknown gives what going through all worlds gives."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from naive import Cube, answer, count, rows_of
from naive import State as Defined
from netralitas import COVERAGE, Conduct, Verdict, assess
from netralitas.law import LAW
from netralitas.law.norm import AXES, Dispute, Exemption, Permission, Rule
from netralitas.matching import (
    Branch,
    Index,
    Leaf,
    RuleBits,
    State,
    index_of,
    solve_rule,
    solve_verdict,
)
from netralitas.situation import situate
from netralitas.strategies import conducts, known_conducts, mostly_known, mostly_unknown
from netralitas.words import Act, Word

MOST = 4096
LIMIT = 10_000_000
"""Larger spaces are left to the generated cubes."""

SMALL = st.one_of(mostly_known(), conducts(), mostly_unknown()).filter(
    lambda conduct: count(situate(conduct, LAW), LAW) <= MOST
)


def same(conduct: Conduct) -> None:
    """Compare an assessment with what the definition says of all worlds."""
    assessment = assess(conduct)
    defined = answer(situate(conduct, LAW), LAW)
    assert assessment.verdict is defined.verdict
    assert set(assessment.reachable) == defined.reachable
    assert {f.rule for f in assessment.findings} == set(defined.findings)
    for finding in assessment.findings:
        seen = defined.findings[finding.rule]
        assert finding.certainty is seen.certainty, finding.rule
        assert finding.disputed is seen.disputed, finding.rule
        assert finding.lifted is seen.lifted, finding.rule
    assert {p.id for p in assessment.permissions} == set(defined.permissions)
    for permitted in assessment.permissions:
        assert permitted.certainty is defined.permissions[permitted.id].certainty
    # Empty where only several answers together decide.
    assert set(assessment.missing) == defined.asking or not defined.asking


@given(SMALL)
def test_splitting_is_going_through_all_worlds(conduct: Conduct) -> None:
    same(conduct)


@given(known_conducts())
def test_one_world_is_judged_by_the_definition(conduct: Conduct) -> None:
    assume(len(situate(conduct, LAW).settings) == 1)
    same(conduct)


# ------------------------------------------------------------------ the whole space


def branch_of(index: Index, cube: Cube) -> Branch:
    """Give the space of a cube as the splitting sees it, one value for each group."""
    names = tuple(cube.axes)
    values = tuple(tuple(group[0] for group in cube.axes[axis]) for axis in names)
    masks = tuple(
        tuple(
            index.tables[axis][v.ordinal if isinstance(v, Word) else int(v)] for v in chosen
        )
        for axis, chosen in zip(names, values, strict=True)
    )
    spread: list[tuple[int, int]] = []
    for of_axis in masks:
        union, common = 0, -1
        for mask in of_axis:
            union, common = union | mask, common & mask
        spread.append((union, common))
    day = cube.day
    live = index.tables["act"][cube.act.ordinal] & index.in_force(day, day, day)
    return Branch(cube.act, names, values, masks, tuple(spread), live, asks_acting=False)


def points_of(cube: Cube, leaf: Leaf[Verdict] | Leaf[int]) -> int:
    """Give the points that a leaf stands for."""
    points = cube.every
    for axis, kept in leaf.kept.items():
        here = 0
        for group in kept:
            here |= cube.holding(leaf.branch.names[axis], group)
        points &= here
    return points


def prove(
    cube: Cube,
    leaves: tuple[Leaf[Verdict], ...] | tuple[Leaf[int], ...],
    by: dict[object, int],
) -> None:
    """Check that the leaves are disjoint, cover all points and say what is defined."""
    covered = 0
    for leaf in leaves:
        points = points_of(cube, leaf)
        assert points
        assert not points & covered
        assert not points & ~by[leaf.result]
        covered |= points
    assert covered == cube.every


STATES = {
    State.NO_MATCH: Defined.NO_MATCH,
    State.LIFTED: Defined.LIFTED,
    State.DISPUTED: Defined.DISPUTED,
    State.APPLIES: Defined.APPLIES,
}


def rules_of(index: Index, cube: Cube) -> Iterator[RuleBits]:
    """Give the rules that can be met somewhere in the space."""
    return (rule for rule in index.rules if cube.alternatives.get(id(rule.rule)))


def whole(act: Act, day: dt.date) -> int:
    """Prove the whole space of an act on a day; give the number of its points."""
    index = index_of(LAW)
    duties = Cube(LAW, act, day, residual=True)
    cube = Cube(LAW, act, day)
    if cube.size >= LIMIT:
        return 0
    by_verdict: dict[object, int] = dict(cube.verdicts().items())
    prove(cube, solve_verdict(index, (branch_of(index, cube),)), by_verdict)
    for space in (cube, duties):
        branch = branch_of(index, space)
        for rule in rules_of(index, space):
            states = space.states(rule.rule)
            by: dict[object, int] = {bit: states[word] for bit, word in STATES.items()}
            prove(space, solve_rule(rule, (branch,)), by)
    return cube.size + duties.size


def regimes() -> list[dt.date]:
    """Give one day for each set of rows in force in the span that is covered."""
    days = {day for row in rows_of(LAW) for day in row.in_force.borders}
    assert COVERAGE.start is not None
    days.add(COVERAGE.start)
    return sorted(day for day in days if day in COVERAGE)


SMALL_ACTS = (Act.MENDEKATI_PARTAI, Act.MENCALONKAN_DIRI, Act.MENJADI_ANGGOTA_PARTAI)


def test_the_whole_space_of_the_small_acts() -> None:
    for act, day in itertools.product(SMALL_ACTS, regimes()):
        assert whole(act, day)


def test_the_cube_numbers_its_points_as_a_product_does() -> None:
    cube = Cube(LAW, Act.MENJADI_ANGGOTA_PARTAI, dt.date(2024, 10, 11))
    assert set(cube.axes) <= set(AXES)
    for axis, groups in cube.axes.items():
        slices = [cube.holding(axis, group) for group in range(len(groups))]
        assert sum(slices) == cube.every
        assert {each.bit_count() for each in slices} == {cube.size // len(groups)}


ROWS: tuple[Rule | Exemption | Permission | Dispute, ...] = (
    *LAW.rules,
    *LAW.exemptions,
    *LAW.permissions,
    *LAW.disputes,
)


def spaces(act: Act) -> list[dt.date]:
    """Give the first day of each set of alternatives that the act can meet."""
    first: dict[object, dt.date] = {}
    for day in regimes():
        cubes = (Cube(LAW, act, day), Cube(LAW, act, day, residual=True))
        # By identity: to compare alternatives whole would take seconds.
        met = {
            (row.id, id(each))
            for cube in cubes
            for row in ROWS
            for each in cube.alternatives.get(id(row), ())
        }
        first.setdefault(frozenset(met), day)
    return list(first.values())


@pytest.mark.slow
@pytest.mark.parametrize("act", Act, ids=lambda act: act.value)
def test_the_whole_space_of_an_act(
    act: Act, record_property: Callable[[str, object], None]
) -> None:
    for day in spaces(act):
        size = whole(act, day)
        told = f"{size:,} points" if size else "too large, left to the generated cubes"
        record_property("space", f"{act.value} from {day}: {told}")
