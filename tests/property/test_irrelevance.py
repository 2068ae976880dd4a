"""Irrelevance: what the law does not read changes nothing."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TypeVar

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from naive import read_axes
from netralitas import Conduct, Span, assess
from netralitas.elections import borders, points, regions
from netralitas.law import LAW
from netralitas.situation import situate
from netralitas.strategies import conducts, mostly_known
from netralitas.words import Act, Circumstance, Word

W = TypeVar("W", bound=Word)


@cache
def read_by(acts: tuple[Act, ...]) -> frozenset[str]:
    return read_axes(LAW, acts)


@given(conducts(), st.data())
def test_a_circumstance_that_no_row_reads_for_the_act_changes_nothing(
    conduct: Conduct, data: st.DataObject
) -> None:
    acts = situate(conduct, LAW).acts
    unread = [
        fact
        for fact in Circumstance
        if f"circumstances.{fact.value}" not in read_by(acts)
        # An act that includes the fact could be ruled out by its denial.
        and fact not in {Circumstance.ACTIVE_SUPPORT, Circumstance.PUBLISHED}
        and fact is not Circumstance.STATE_FACILITY
    ]
    told = {fact.value: data.draw(st.sampled_from((None, False, True))) for fact in unread}
    other = evolve(conduct, circumstances=evolve(conduct.circumstances, **told))
    assert assess(other) == assess(conduct)


@given(conducts(), st.text(max_size=20))
def test_the_callers_own_key_is_only_echoed(conduct: Conduct, ref: str) -> None:
    other = assess(evolve(conduct, ref=ref))
    assert other.ref == ref
    assert evolve(other, ref=conduct.ref) == assess(conduct)


@cache
def neighbours(code: str) -> tuple[str, ...]:
    """Give the areas of the same kind that have the same turning days."""
    area = regions()[code]
    return tuple(
        other
        for other in regions()
        if regions()[other].kind is area.kind and borders(other) == borders(code)
    )


@given(mostly_known(), st.data())
def test_areas_of_one_class_have_one_answer(conduct: Conduct, data: st.DataObject) -> None:
    if conduct.region is None:
        return
    code = data.draw(st.sampled_from(neighbours(conduct.region)))
    turns = {conduct.first_day}
    if isinstance(conduct.date, Span):
        span = conduct.date
        turns.update(day for day in borders(code) if span.start <= day < span.end)
    for day in turns:
        here = points(day, region=conduct.region, election=conduct.election, contests=None)
        there = points(day, region=code, election=conduct.election, contests=None)
        if here != there:
            return
    assert assess(evolve(conduct, region=code)) == assess(conduct)


@given(conducts(), st.randoms(use_true_random=False))
def test_the_order_in_which_a_set_is_told_changes_nothing(
    conduct: Conduct, chance: Random
) -> None:
    actor, target = conduct.actor, conduct.target
    other = evolve(
        conduct,
        act=_mixed(conduct.act, chance),
        actor=evolve(
            actor,
            status=_mixed(actor.status, chance) or actor.status,
            office=_mixed(actor.office, chance),
            roles=_mixed(actor.roles, chance),
        ),
        target=evolve(
            target,
            kind=_mixed(target.kind, chance),
            contest=_mixed(target.contest, chance),
            standing=_mixed(target.standing, chance),
        ),
    )
    assert other == conduct
    assert assess(other) == assess(conduct)


def _mixed(words: tuple[W, ...] | None, chance: Random) -> tuple[W, ...] | None:
    return None if words is None else tuple(chance.sample(words, len(words)))
