"""Several conducts of one person: the worst of each world, and one sanction."""

from __future__ import annotations

from functools import reduce

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from naive import count, state_of, verdict_of, worlds
from netralitas import Certainty, Conduct, Verdict, assess, assess_all
from netralitas.errors import ConductError
from netralitas.law import LAW
from netralitas.result import Assessments
from netralitas.sanctions import SEVERITY
from netralitas.situation import situate
from netralitas.strategies import actors, known_conducts, mostly_known
from netralitas.words import Track

_CONDUCTS = st.one_of(mostly_known(), known_conducts())


@st.composite
def acts_of_one_person(draw: st.DrawFn, most: int = 3) -> list[Conduct]:
    """Draw several conducts by the same actor."""
    actor = draw(actors())
    several = draw(st.lists(_CONDUCTS, min_size=1, max_size=most))
    return [evolve(conduct, actor=actor) for conduct in several]


def together(conducts: list[Conduct]) -> Assessments:
    try:
        return assess_all(conducts)
    except ConductError:
        assume(False)
        raise


@given(acts_of_one_person())
def test_the_whole_is_never_milder_than_what_one_makes_certain(
    conducts: list[Conduct],
) -> None:
    whole = together(conducts)
    settled = [one.verdict for one in map(assess, conducts)]
    known = [verdict for verdict in settled if verdict is not Verdict.NEEDS_FACTS]
    for verdict in known:
        assert all(min(open_, verdict) is open_ for open_ in whole.reachable)
    if len(known) == len(settled):
        assert whole.verdict is min(known)
        assert whole.missing == ()


@given(acts_of_one_person())
def test_the_whole_reaches_only_what_its_parts_reach(conducts: list[Conduct]) -> None:
    whole = together(conducts)
    parts = {verdict for one in whole.assessments for verdict in one.reachable}
    assert set(whole.reachable) <= parts
    assert (whole.verdict is Verdict.NEEDS_FACTS) is (len(whole.reachable) > 1)
    assert bool(whole.missing) is (len(whole.reachable) > 1)
    assert set(whole.missing) <= {key for one in whole.assessments for key in one.missing}


@given(acts_of_one_person(most=1))
def test_one_conduct_together_is_the_conduct_alone(conducts: list[Conduct]) -> None:
    whole, alone = together(conducts), assess(conducts[0])
    assert whole.assessments == (alone,)
    assert whole.verdict is alone.verdict
    assert whole.reachable == alone.reachable
    assert whole.missing == alone.missing


@given(acts_of_one_person())
def test_the_order_of_the_conducts_changes_no_verdict(conducts: list[Conduct]) -> None:
    whole = together(conducts)
    other = together(conducts[::-1])
    assert other.verdict is whole.verdict
    assert other.reachable == whole.reachable
    assert set(other.missing) == set(whole.missing)
    if whole.discipline is None:
        assert other.discipline is None
    else:
        assert other.discipline is not None
        assert other.discipline.level is whole.discipline.level
        assert set(other.discipline.rules) == set(whole.discipline.rules)


@given(acts_of_one_person())
def test_the_one_discipline_sanction_is_the_heaviest(conducts: list[Conduct]) -> None:
    whole = together(conducts)
    found = [
        finding
        for one in whole.assessments
        for finding in one.findings
        if finding.track is Track.DISIPLIN and not finding.lifted
    ]
    sure = [f for f in found if f.certainty is Certainty.CERTAIN and not f.disputed]
    levels = [f.sanction.level for f in sure or found if f.sanction.level is not None]
    if not levels:
        assert whole.discipline is None
        return
    assert whole.discipline is not None
    assert whole.discipline.level is max(levels, key=SEVERITY.index)
    assert (whole.discipline.certainty is Certainty.CERTAIN) is bool(sure)
    top = {f.rule: f for f in sure or found if f.sanction.level is whole.discipline.level}
    assert whole.discipline.rules
    assert set(whole.discipline.rules) <= set(top)
    kinds = {kind for f in top.values() for kind in f.sanction.options}
    assert set(whole.discipline.options) <= kinds


@given(acts_of_one_person(most=2))
def test_the_whole_is_the_worst_of_each_world_of_the_person(
    conducts: list[Conduct],
) -> None:
    situations = [situate(conduct, LAW) for conduct in conducts]
    whole = together(conducts)
    assume(sum(count(situation, LAW) for situation in situations) <= 1500)
    assume(not any(f.residual for one in whole.assessments for f in one.findings))
    by_person: list[dict[object, set[Verdict]]] = []
    for situation in situations:
        reached: dict[object, set[Verdict]] = {}
        for world in worlds(situation, LAW):
            states = {rule.id: state_of(rule, world, LAW) for rule in LAW.rules}
            who = tuple(
                (axis, value)
                for axis, value in world.values.items()
                if axis in {"status", "office"} or axis.startswith("role.")
            )
            reached.setdefault(who, set()).add(verdict_of(states, world, LAW))
        by_person.append(reached)
    shared = reduce(lambda a, b: a & b, (set(reached) for reached in by_person))
    # A role that no row reads for one of the acts has one value there.
    assume(all(set(reached) == shared for reached in by_person))
    worst = {
        verdict
        for who in shared
        for verdict in reduce(
            lambda a, b: {min(x, y) for x in a for y in b},
            (reached[who] for reached in by_person),
        )
    }
    assert set(whole.reachable) == worst
