"""Pivots are true: assessed anew with the fact turned round, it comes out as stated."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given

from naive import answer, count
from netralitas import Conduct, Standing, assess
from netralitas.law import LAW
from netralitas.result import Pivot
from netralitas.situation import Situation, situate
from netralitas.strategies import known_conducts, mostly_known
from netralitas.words import Stage

ENOUGH = 2000


def turned(conduct: Conduct, pivot: Pivot) -> Conduct | None:
    """Give the conduct with the fact turned round; a stage cannot be stated."""
    family, _, name = pivot.axis.partition(".")
    if family == "circumstances":
        told = evolve(conduct.circumstances, **{name: bool(pivot.instead)})
        return evolve(conduct, circumstances=told)
    if family == "standing":
        target = evolve(conduct.target, standing=Standing(str(pivot.instead)))
        return evolve(conduct, target=target)
    return None


def in_stage(situation: Situation, stage: Stage) -> Situation:
    """Give the situation as it would be in another stage."""
    settings = (evolve(setting, stage=stage) for setting in situation.settings)
    return evolve(situation, settings=tuple(settings))


def true(conduct: Conduct) -> None:
    assessment = assess(conduct)
    assert len(assessment.pivots) <= 3
    assert len({pivot.axis for pivot in assessment.pivots}) == len(assessment.pivots)
    for pivot in assessment.pivots:
        assert pivot.verdict is not assessment.verdict
        assert pivot.has != pivot.instead
        other = turned(conduct, pivot)
        if other is not None:
            assert assess(other).verdict is pivot.verdict, pivot
            continue
        assert pivot.axis == "stage"
        assert {view.stage.value for view in assessment.situation} == {pivot.has}
        situation = in_stage(situate(conduct, LAW), Stage(str(pivot.instead)))
        if count(situation, LAW) <= ENOUGH:
            assert answer(situation, LAW).verdict is pivot.verdict, pivot


@given(known_conducts())
def test_pivots_of_a_known_conduct_are_true(conduct: Conduct) -> None:
    true(conduct)


@given(mostly_known())
def test_pivots_of_a_settled_conduct_are_true(conduct: Conduct) -> None:
    true(conduct)
