"""Refinement: to know more never turns an answer round.

Narrowing never changes a verdict other than ``needs_facts``, never removes a certain
finding, and makes nothing possible that was not.

The one exception, and it is the definition's own: a *residual* row (a general duty, by
its impact) counts for the verdict only when it holds for certain. Once a harm is stated,
narrowing can make such a row certain, and a verdict that was settled without it then
becomes ``violation``; it never becomes anything else. As long as no harm is stated as
true the law holds without exception.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from naive import worlds
from netralitas import (
    Act,
    Actor,
    Certainty,
    Circumstances,
    Conduct,
    Contest,
    Role,
    Status,
    Target,
    Verdict,
    assess,
)
from netralitas.errors import ConductError
from netralitas.law import LAW
from netralitas.result import Assessment
from netralitas.situation import situate
from netralitas.strategies import (
    conducts,
    known_conducts,
    mostly_unknown,
    narrowings,
)
from netralitas.words import POSTS, Circumstance

HARMS = (Circumstance.HARM_TO_UNIT, Circumstance.HARM_TO_AGENCY, Circumstance.HARM_TO_STATE)


def harmless(conduct: Conduct) -> Conduct:
    """Give the same conduct without a stated harm."""
    told = {fact.value: None for fact in HARMS}
    return evolve(conduct, circumstances=evolve(conduct.circumstances, **told))


@st.composite
def steps(draw: st.DrawFn, *, harms: bool) -> tuple[Conduct, Conduct]:
    """Draw a conduct and the same one with more known."""
    wide = draw(st.one_of(conducts(), mostly_unknown()))
    if not harms:
        wide = harmless(wide)
    return wide, draw(narrowings(wide, harms=harms))


def certain(assessment: Assessment) -> set[str]:
    return {
        finding.rule
        for finding in assessment.findings
        if finding.certainty is Certainty.CERTAIN and not finding.lifted
    }


def possible(assessment: Assessment) -> set[str]:
    return {finding.rule for finding in assessment.findings if not finding.lifted}


def seen(assessment: Assessment) -> set[str]:
    return {finding.rule for finding in assessment.findings}


def permitted(assessment: Assessment, *which: Certainty) -> set[str]:
    return {row.id for row in assessment.permissions if row.certainty in which}


@given(steps(harms=False))
def test_narrowing_never_changes_a_settled_verdict(step: tuple[Conduct, Conduct]) -> None:
    before, after = map(assess, step)
    if before.verdict is not Verdict.NEEDS_FACTS:
        assert after.verdict is before.verdict
    assert set(after.reachable) <= set(before.reachable)


def test_a_role_that_may_be_told_was_open() -> None:
    for office in sorted(POSTS[Status.PNS]):
        wide = Conduct(
            date=dt.date(2024, 10, 3),
            region="64.72",
            actor=Actor(status=Status.PNS, office=office),
            act=Act.MENGGANTI_PEJABAT,
            target=Target(contest=Contest.WALI_KOTA),
            circumstances=Circumstances(may_benefit=False, benefits_or_harms=False),
        )
        for roles in ((), *Role):
            try:
                narrow = evolve(wide, actor=evolve(wide.actor, roles=roles))
            except ConductError:
                continue  # it cannot be, so it was not open
            before, after = set(assess(wide).reachable), set(assess(narrow).reachable)
            assert after <= before, (office, roles)


@given(steps(harms=True))
def test_with_a_harm_the_only_change_is_to_violation(
    step: tuple[Conduct, Conduct],
) -> None:
    before, after = map(assess, step)
    if after.verdict is not before.verdict and before.verdict is not Verdict.NEEDS_FACTS:
        assert after.verdict is Verdict.VIOLATION
        assert any(f.residual and f.rule in certain(after) for f in after.findings)
    if not set(after.reachable) <= set(before.reachable):
        assert after.reachable == (Verdict.VIOLATION,)
        assert any(f.residual and f.rule in certain(after) for f in after.findings)


@given(steps(harms=True))
def test_narrowing_never_removes_a_certain_finding(step: tuple[Conduct, Conduct]) -> None:
    before, after = map(assess, step)
    assert certain(before) <= certain(after)
    sure = Certainty.CERTAIN
    assert permitted(before, sure) <= permitted(after, sure)


@given(steps(harms=True))
def test_narrowing_makes_nothing_possible_that_was_not(
    step: tuple[Conduct, Conduct],
) -> None:
    before, after = map(assess, step)
    assert possible(after) <= possible(before)
    assert seen(after) <= seen(before)
    assert permitted(after, *Certainty) <= permitted(before, *Certainty)


@given(st.data())
def test_narrowing_leaves_only_worlds_that_were_there(data: st.DataObject) -> None:
    wide = data.draw(conducts())
    narrow = data.draw(narrowings(wide))
    before, after = situate(wide, LAW), situate(narrow, LAW)
    assert set(after.persons) <= set(before.persons)
    assert set(after.acts) <= set(before.acts)
    for (_, told), (_, open_) in (
        *zip(after.roles, before.roles, strict=True),
        *zip(after.circumstances, before.circumstances, strict=True),
    ):
        assert set(told) <= set(open_)
    if wide.date == narrow.date and wide.region == narrow.region:
        wide_settings = {evolve(s, election_id=None) for s in before.settings}
        narrow_settings = {evolve(s, election_id=None) for s in after.settings}
        assert narrow_settings <= wide_settings


@given(known_conducts())
def test_a_known_conduct_is_one_world(conduct: Conduct) -> None:
    assert len(list(worlds(situate(conduct, LAW), LAW))) == 1
