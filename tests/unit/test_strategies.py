"""The strategies that are shipped: what they draw is valid, narrower, and reaches all."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from importlib import import_module
from operator import attrgetter
from typing import Any, TypeVar

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netralitas import (
    LAW,
    Act,
    Actor,
    Circumstances,
    Conduct,
    Contest,
    Office,
    Span,
    Standing,
    Status,
    Target,
    TargetKind,
    Verdict,
    assess,
)
from netralitas.elections import ELECTIONS, contests_of, region, regions
from netralitas.errors import ConductError
from netralitas.procedure.path import fold
from netralitas.situation import situate
from netralitas.strategies import (
    SAMPLE_REGIONS,
    actors,
    cases,
    conducts,
    known_conducts,
    mostly_known,
    mostly_unknown,
    narrowings,
    turning_days,
)
from netralitas.words import POSTS, Circumstance

T = TypeVar("T")

HARMS = (Circumstance.HARM_TO_UNIT, Circumstance.HARM_TO_AGENCY, Circumstance.HARM_TO_STATE)


def drawn(strategy: st.SearchStrategy[T], examples: int = 15) -> list[T]:
    """Draw the same examples in every run."""
    found: list[T] = []

    @settings(
        derandomize=True,
        deadline=None,
        max_examples=examples,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(strategy)
    def draw(one: T) -> None:
        found.append(one)

    draw()
    return found


# -------------------------------------------------------------------------- conducts


def test_each_conduct_leaves_a_world() -> None:
    for conduct in drawn(conducts(), 30):
        situation = situate(conduct, LAW)
        assert situation.persons
        assert situation.acts
        assert situation.settings


def test_a_conduct_is_more_and_less_known() -> None:
    several = [*drawn(mostly_known()), *drawn(mostly_unknown())]
    for key in ("region", "act", "actor.office", "target.kind", "circumstances.published"):
        assert len({attrgetter(key)(conduct) is None for conduct in several}) == 2, key
    assert len({isinstance(conduct.date, Span) for conduct in several}) == 2


def test_a_known_conduct_leaves_one_world() -> None:
    for conduct in drawn(known_conducts()):
        situation = situate(conduct, LAW)
        assert len(situation.persons) == len(situation.acts) == len(situation.settings) == 1
        facts = situation.facts_of(situation.acts[0])
        assert all(len(values) == 1 for _, values in (*situation.roles, *facts))
        assert assess(conduct).verdict is not Verdict.NEEDS_FACTS


def test_a_stated_post_can_be_held() -> None:
    for actor in drawn(actors()):
        posts = {post for status in actor.status for post in POSTS[status]}
        assert actor.office is None or posts.intersection(actor.office)


def test_the_sample_has_each_kind_of_area() -> None:
    sample = [region(code) for code in SAMPLE_REGIONS]
    every = regions().values()
    assert set(map(contests_of, sample)) == set(map(contests_of, every))


def test_the_law_turns_on_the_turning_days() -> None:
    days = turning_days()
    assert list(days) == sorted(set(days))
    for rule in LAW.rules:
        for border in rule.in_force.borders:
            if days[0] < border < days[-1]:
                assert {border, border - timedelta(days=1)} <= set(days)


# ------------------------------------------------------------------------- narrowing

KNOWN = Conduct(
    date=date(2024, 10, 11),
    region="64.72",
    election="pilkada-2024",
    actor=Actor(status=Status.PNS, office=Office.PELAKSANA, roles=()),
    act=Act.MENGHADIRI_KAMPANYE,
    target=Target(kind=TargetKind.CALON, contest=Contest.WALI_KOTA, spouse=False),
    circumstances=Circumstances(
        **{fact.value: fact is Circumstance.OWN_WILL for fact in Circumstance}
    ),
)


def opened(key: str, value: object = None) -> Conduct:
    """Give the known conduct with one key open."""
    family, _, name = key.rpartition(".")
    told: dict[str, Any] = {name: value}
    if family:
        told = {family: evolve(getattr(KNOWN, family), **told)}
    return evolve(KNOWN, **told)


OPEN = {
    "date": opened("date", Span(start=date(2024, 10, 1), end=date(2024, 11, 1))),
    "actor.status": opened("actor.status", (Status.PNS, Status.CPNS)),
    "target.standing": opened("target.standing", (Standing.BAKAL_CALON, Standing.CALON)),
    **{
        key: opened(key)
        for key in (
            *("region", "election", "act", "actor.office", "actor.roles"),
            *("target.kind", "target.contest", "target.spouse"),
            *(f"circumstances.{fact.value}" for fact in Circumstance),
        )
    },
}


def test_each_key_is_told_and_no_other() -> None:
    for key, wide in OPEN.items():
        narrower = drawn(narrowings(wide), 8)
        assert any(attrgetter(key)(one) != attrgetter(key)(wide) for one in narrower), key
        for one in narrower:
            others = set(OPEN) - {key}
            assert all(attrgetter(k)(one) == attrgetter(k)(wide) for k in others), key


def test_what_is_known_comes_back_as_it_is() -> None:
    assert set(drawn(narrowings(KNOWN))) == {KNOWN}


def test_harms_are_left_untold_where_one_says_so() -> None:
    told = dict.fromkeys((fact.value for fact in HARMS), None)
    wide = evolve(KNOWN, circumstances=evolve(KNOWN.circumstances, **told))
    assert set(drawn(narrowings(wide, harms=False))) == {wide}
    assert len(set(drawn(narrowings(wide)))) > 1


def test_a_narrowing_reaches_nothing_new() -> None:
    told = Circumstances(active_support=False, harm_to_agency=False)
    photo = evolve(KNOWN, act=Act.BERFOTO_BERSAMA, target=Target(), circumstances=told)
    before = set(assess(photo).reachable)
    after = [set(assess(each).reachable) for each in drawn(narrowings(photo, harms=False))]
    assert all(reachable <= before for reachable in after)
    assert any(reachable < before for reachable in after)


def test_an_act_is_not_put_after_its_examination() -> None:
    examined = date(2024, 10, 16)
    for narrow in drawn(narrowings(evolve(OPEN["date"], examined_on=examined))):
        assert narrow.first_day <= examined


def test_a_revote_is_not_put_elsewhere() -> None:
    revote = "psu-pilkada-2024/11.72"
    assert revote in ELECTIONS
    wide = evolve(OPEN["region"], election=revote, target=Target(contest=Contest.WALI_KOTA))
    assert {narrow.region for narrow in drawn(narrowings(wide))} == {None}


def test_what_cannot_be_assessed_cannot_be_narrowed() -> None:
    with pytest.raises(ConductError, match="Kemendagri"):
        drawn(narrowings(evolve(KNOWN, region="00.00")))


# ----------------------------------------------------------------------------- cases


def test_each_case_can_have_gone_so() -> None:
    several = drawn(cases(), 80)
    assert len({case.procedure for case in several}) > 5
    assert {fold(case).ended for case in several} == {True, False}
    for case in several:
        assert len(fold(case).passed) == len(case.events)


# ---------------------------------------------------------------------------- loading


def test_without_hypothesis_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.delitem(sys.modules, "netralitas.strategies")
    with pytest.raises(ImportError, match=r'pip install "netralitas\[testing\]"') as caught:
        import_module("netralitas.strategies")
    assert caught.value.name == "hypothesis"
