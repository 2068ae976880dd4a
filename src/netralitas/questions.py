"""What is worth asking, and what a known fact turns on.

Both are read off the leaves of the splitting: they are disjoint and cover every world,
so the worlds that an answer leaves are the leaves that can still hold with it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from netralitas.interval import Span
from netralitas.matching import PERSON, SETTING, branches, solve_verdict
from netralitas.result import Finding, Pivot
from netralitas.sanctions import SEVERITY
from netralitas.situation import ACTING_AXIS
from netralitas.words import (
    IMPLIED,
    Act,
    Circumstance,
    Stage,
    Standing,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas.matching import Index, Leaf
    from netralitas.situation import Situation

__all__ = ["asked", "key_of", "pivots_of", "reached"]

R = TypeVar("R", bound=Hashable)
V = TypeVar("V")

PIVOTS = 3
"""How many pivots are shown at most."""

_KEYS = {
    "status": "actor.status",
    "office": "actor.office",
    "kind": "target.kind",
    "contest": "target.contest",
    "spouse": "target.spouse",
}

_ORDER = (
    "date",
    "election",
    "region",
    "actor.status",
    "actor.office",
    "actor.roles",
    "act",
    "target.kind",
    "target.contest",
    "target.standing",
    "target.spouse",
    *(f"circumstances.{fact.value}" for fact in Circumstance),
)


def key_of(axis: str) -> str:
    """Give the input key that answers an axis; a derived axis keeps its own name.

    >>> key_of("office"), key_of("closed_period.pemanfaatan_program")
    ('actor.office', 'closed_period')
    """
    family = axis.partition(".")[0]
    if family == "role":
        return "actor.roles"
    return "closed_period" if family == "closed_period" else _KEYS.get(axis, axis)


def reached(leaves: Iterable[Leaf[R]], answers: Mapping[str, object]) -> set[R]:
    """Give the results that remain when these axes have these values."""
    return {
        leaf.result
        for leaf in leaves
        if all(
            answers[name] in leaf.values(axis)
            for axis, name in enumerate(leaf.branch.names)
            if name in answers
        )
    }


def asked(
    situation: Situation, leaves: tuple[Leaf[R], ...], findings: tuple[Finding, ...] = ()
) -> tuple[str, ...]:
    """List the input keys whose answer can change what the leaves reach.

    A key whose answer goes along with another's is one of them: a structural post tells a
    PNS. Ordered by how much the answers narrow it, then by the heaviest finding that waits
    for the key, then by the vocabulary; never by the order of a set.
    """
    everything = {leaf.result for leaf in leaves}
    if len(everything) == 1:
        return ()
    axes = _open_axes(situation, leaves)
    told = {act: _told(situation, act) for act in {leaf.branch.act for leaf in leaves}}
    answers: dict[tuple[str, str], dict[object, set[R]]] = {}
    for question, value, reach in chain(
        _joint_answers(situation, leaves, axes),
        *(_answers(leaf, axes, told[leaf.branch.act]) for leaf in leaves),
    ):
        answers.setdefault(question, {}).setdefault(value, set()).update(reach)
    best: dict[str, float] = {}
    for (key, _), results in answers.items():
        if any(reach != everything for reach in results.values()):
            narrowing = sum(map(len, results.values())) / len(results)
            best[key] = min(narrowing, best.get(key, narrowing))
    if not best:
        # Only several answers together decide: every key that has a part in it is asked.
        several = {key for (key, _), results in answers.items() if len(results) > 1}
        best = dict.fromkeys(several, float(len(everything)))
    return tuple(
        sorted(
            best,
            key=lambda key: (best[key], -_weight(key, findings), _ORDER.index(key)),
        )
    )


def _open_axes(situation: Situation, leaves: tuple[Leaf[R], ...]) -> set[str]:
    """Give the axes that were split, and the facts that tell the open acts apart."""
    axes = {leaf.branch.names[axis] for leaf in leaves for axis in leaf.kept}
    if len(situation.acts) > 1:
        implied = {fact for act in situation.acts for fact in IMPLIED[act]}
        axes |= {
            f"circumstances.{fact.value}"
            for fact, values in situation.circumstances
            if fact in implied and len(values) > 1
        }
    if situation.conduct.actor.roles is None and any(
        leaf.branch.asks_acting for leaf in leaves
    ):
        axes.add(ACTING_AXIS)
    return axes


def _told(situation: Situation, act: Act) -> dict[str, tuple[bool, ...]]:
    """Give what an act leaves open of each role and circumstance."""
    return {
        **{f"role.{role.value}": values for role, values in situation.roles},
        **{
            f"circumstances.{fact.value}": values
            for fact, values in situation.facts_of(act)
        },
    }


def _weight(key: str, findings: tuple[Finding, ...]) -> int:
    return max(
        (
            SEVERITY.index(finding.sanction.level)
            for finding in findings
            if key in finding.waits_for and finding.sanction.level is not None
        ),
        default=-1,
    )


def _joint_answers(
    situation: Situation, leaves: tuple[Leaf[R], ...], axes: set[str]
) -> Iterator[tuple[tuple[str, str], object, set[R]]]:
    """Give, for each unknown key of the joint axes, an answer and what it can reach.

    Each person and setting is looked at once, not once for each leaf that it is in.
    """
    conduct = situation.conduct
    if "person" in axes:
        for person, results in _reached(leaves, PERSON, situation.persons):
            yield ("actor.status", ""), person.status, results
            yield ("actor.office", ""), person.office, results
            if ACTING_AXIS in axes:
                yield ("actor.roles", ACTING_AXIS), person.acting_head, results
    if "setting" in axes:
        for setting, results in _reached(leaves, SETTING, situation.settings):
            yield ("target.kind", ""), setting.kind, results
            yield ("target.contest", ""), setting.contest, results
            yield ("target.standing", ""), setting.standing, results
            yield ("target.spouse", ""), setting.spouse, results
            if conduct.election is None:
                yield ("election", ""), setting.election_id, results
            if conduct.region is None:
                yield ("region", ""), setting.region_class, results
            if isinstance(conduct.date, Span):
                yield ("date", ""), setting.act_on, results


def _reached(
    leaves: tuple[Leaf[R], ...], axis: int, values: tuple[V, ...]
) -> Iterator[tuple[V, set[R]]]:
    """Give what can be reached with each value of a joint axis."""
    kept: dict[tuple[int, ...] | None, set[R]] = {}
    for leaf in leaves:
        kept.setdefault(leaf.kept.get(axis), set()).add(leaf.result)
    anywhere = kept.pop(None, set[R]())
    reach = [set(anywhere) for _ in values]
    for places, results in kept.items():
        for place in places or ():
            reach[place] |= results
    return zip(values, reach, strict=True)


def _answers(
    leaf: Leaf[R], axes: set[str], told: Mapping[str, tuple[bool, ...]]
) -> Iterator[tuple[tuple[str, str], object, set[R]]]:
    """Give, for each other unknown key, the answers with which the leaf can still hold."""
    results = {leaf.result}
    yield ("act", ""), leaf.branch.act, results
    names = leaf.branch.names
    for name in axes & told.keys():
        # A branch in which no row reads the axis holds with every answer that it allows.
        values = leaf.values(names.index(name)) if name in names else told[name]
        for value in values:
            yield (key_of(name), name), value, results


def pivots_of(index: Index, situation: Situation, verdict: Verdict) -> tuple[Pivot, ...]:
    """Find known facts whose change would alter the verdict, the mildest result first.

    At most three: stated or presumed circumstances, the standing, the stage.
    """
    found: list[Pivot] = []
    for axis, has, instead, other in _flips(index, situation):
        leaves = solve_verdict(index, branches(index, other))
        results = {leaf.result for leaf in leaves}
        turned = results.pop() if len(results) == 1 else Verdict.NEEDS_FACTS
        if turned is not verdict:
            found.append(Pivot(axis=axis, has=has, instead=instead, verdict=turned))
    found.sort(key=_mildness)
    kept: dict[str, Pivot] = {}
    for pivot in found:
        kept.setdefault(pivot.axis, pivot)
    return tuple(kept.values())[:PIVOTS]


def _mildness(pivot: Pivot) -> tuple[bool, int]:
    """Put settled verdicts first, the mildest at the head."""
    return pivot.verdict is Verdict.NEEDS_FACTS, -pivot.verdict.ordinal


def _flips(
    index: Index, situation: Situation
) -> Iterator[tuple[str, str | bool, str | bool, Situation]]:
    read = 0
    for act in situation.acts:
        read |= index.tables["act"][act.ordinal]
    for place, (fact, values) in enumerate(situation.circumstances):
        axis = f"circumstances.{fact.value}"
        if len(values) != 1 or not read & index.reads[axis]:
            continue
        flipped = list(situation.circumstances)
        flipped[place] = (fact, (not values[0],))
        yield (
            axis,
            values[0],
            not values[0],
            evolve(situation, circumstances=tuple(flipped)),
        )
    standings = {setting.standing for setting in situation.settings}
    for had, other in _STANDINGS:
        if standings == {had}:
            settings = (evolve(s, standing=other) for s in situation.settings)
            yield (
                "standing",
                had.value,
                other.value,
                evolve(situation, settings=tuple(settings)),
            )
    stages = {setting.stage for setting in situation.settings}
    if len(stages) == 1:
        stage = stages.pop()
        for other_stage in Stage:
            if other_stage is not stage:
                settings = (evolve(s, stage=other_stage) for s in situation.settings)
                yield (
                    "stage",
                    stage.value,
                    other_stage.value,
                    evolve(situation, settings=tuple(settings)),
                )


_STANDINGS = (
    (Standing.BAKAL_CALON, Standing.CALON),
    (Standing.CALON, Standing.BAKAL_CALON),
)
