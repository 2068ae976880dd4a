"""What holds in every world, what in some, and when a split is needed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import toy
from netralitas import (
    Act,
    Actor,
    Certainty,
    Circumstances,
    Conduct,
    Contest,
    Status,
    Target,
    Verdict,
    assess,
)
from netralitas.interval import since
from netralitas.law.norm import when
from netralitas.words import DisputeAbout

if TYPE_CHECKING:
    from netralitas import Assessment
    from netralitas.law.norm import Law

ACT = Act.MENYATAKAN_DUKUNGAN
RULE = toy.rule(5, when(act=ACT, published=True))
LIFT = toy.exemption("lift", 5, when(act=ACT, on_duty=True))
DOUBT = toy.dispute("doubt", RULE.id, when(act=ACT, deliberate=False))
DOUBT_LIFT = toy.dispute("doubt-lift", "lift", when(act=ACT, resigned=True))
MAY = toy.permission("may", when(act=ACT, assignment_letter=True))


def judged(law: Law, **facts: bool) -> Assessment:
    return assess(
        Conduct(
            date=date(2024, 10, 11),
            region="64.72",
            actor=Actor(status=Status.KEPALA_DESA),
            act=ACT,
            target=Target(contest=Contest.WALI_KOTA, spouse=False),
            circumstances=Circumstances(**facts),
        ),
        law,
    )


ALL = toy.law(RULE, LIFT, DOUBT, DOUBT_LIFT, MAY)
SETTLED: dict[str, bool] = {
    "published": True,
    "on_duty": False,
    "deliberate": True,
    "resigned": False,
    "assignment_letter": False,
}


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, Verdict.VIOLATION),
        ({"deliberate": False}, Verdict.DISPUTED),
        ({"on_duty": True}, Verdict.NO_RULE),
        ({"on_duty": True, "deliberate": False}, Verdict.NO_RULE),
        ({"on_duty": True, "resigned": True}, Verdict.DISPUTED),
        ({"on_duty": True, "assignment_letter": True}, Verdict.PERMITTED),
        ({"published": False}, Verdict.NO_RULE),
        ({"published": False, "assignment_letter": True}, Verdict.PERMITTED),
        ({"assignment_letter": True}, Verdict.VIOLATION),
    ],
)
def test_in_one_world_the_first_of_the_verdicts_that_holds(
    change: dict[str, bool], verdict: Verdict
) -> None:
    result = judged(ALL, **{**SETTLED, **change})
    assert result.verdict is verdict
    assert result.reachable == (verdict,)
    assert result.missing == ()


def test_what_is_unknown_leaves_every_verdict_of_its_worlds_reachable() -> None:
    result = judged(ALL)
    assert result.verdict is Verdict.NEEDS_FACTS
    assert result.reachable == (
        Verdict.VIOLATION,
        Verdict.DISPUTED,
        Verdict.PERMITTED,
        Verdict.NO_RULE,
    )
    # Whether he had resigned matters only once the presence by order is known.
    assert set(result.missing) == {
        f"circumstances.{fact}" for fact in SETTLED if fact != "resigned"
    }


def test_only_what_can_change_the_verdict_is_asked() -> None:
    known = {**SETTLED}
    del known["resigned"]
    assert judged(ALL, **known).missing == ()
    del known["on_duty"]
    assert set(judged(ALL, **known).missing) == {
        "circumstances.on_duty",
        "circumstances.resigned",
    }


@pytest.mark.parametrize(
    ("facts", "certainty", "disputed", "lifted_by"),
    [
        (SETTLED, Certainty.CERTAIN, False, ()),
        ({**SETTLED, "deliberate": False}, Certainty.CERTAIN, True, ()),
        ({**SETTLED, "on_duty": True}, Certainty.CERTAIN, False, ("lift",)),
        ({"on_duty": True, "resigned": False}, Certainty.POSSIBLE, False, ("lift",)),
        ({"on_duty": False, "deliberate": True}, Certainty.POSSIBLE, False, ()),
        ({"published": True, "on_duty": False}, Certainty.CERTAIN, False, ()),
    ],
)
def test_a_finding_is_certain_possible_disputed_or_lifted(
    facts: dict[str, bool], certainty: Certainty, disputed: bool, lifted_by: tuple[str, ...]
) -> None:
    (finding,) = judged(ALL, **facts).findings
    assert finding.certainty is certainty
    assert finding.disputed is disputed
    assert finding.lifted_by == lifted_by
    assert finding.lifted is bool(lifted_by)


def test_a_permission_is_certain_or_possible_and_waits_for_its_fact() -> None:
    (certain,) = judged(ALL, assignment_letter=True).permissions
    assert (certain.id, certain.certainty) == ("may", Certainty.CERTAIN)
    assert certain.waits_for == ()
    (possible,) = judged(ALL).permissions
    assert possible.certainty is Certainty.POSSIBLE
    assert possible.waits_for == ("circumstances.assignment_letter",)
    assert judged(ALL, assignment_letter=False).permissions == ()


def test_a_dispute_not_about_its_application_changes_no_verdict() -> None:
    law = toy.law(
        RULE, toy.dispute("level", RULE.id, when(act=ACT), about=DisputeAbout.TINGKAT)
    )
    result = judged(law, published=True)
    assert result.verdict is Verdict.VIOLATION
    (finding,) = result.findings
    assert not finding.disputed
    assert [(seen.id, seen.about) for seen in finding.disputes] == [
        ("level", DisputeAbout.TINGKAT)
    ]


def test_a_row_is_met_by_any_of_its_alternatives() -> None:
    law = toy.law(
        toy.rule(5, when(act=ACT, published=True), when(act=ACT, deliberate=True)),
        toy.exemption("lift", 5, when(act=ACT, on_duty=True)),
    )
    assert judged(law, published=True, on_duty=False).verdict is Verdict.VIOLATION
    assert judged(law, deliberate=True, on_duty=False).verdict is Verdict.VIOLATION
    assert judged(law, published=False, deliberate=False).verdict is Verdict.NO_RULE


def test_either_of_two_exclusive_rows_makes_a_breach_in_every_case() -> None:
    law = toy.law(
        toy.rule(5, when(act=ACT, published=True)),
        toy.rule(6, when(act=ACT, published=False)),
    )
    result = judged(law)
    assert result.verdict is Verdict.VIOLATION
    assert {finding.certainty for finding in result.findings} == {Certainty.POSSIBLE}
    assert [note.code for note in result.notes] == ["pelanggaran_dalam_setiap_hal"]


def test_a_residual_row_counts_only_when_it_holds_for_certain() -> None:
    law = toy.law(toy.rule(3, when(act=ACT, harm_to_state=True), residual=True))
    unknown = judged(law)
    assert unknown.verdict is Verdict.NO_RULE
    assert unknown.missing == ()
    (finding,) = unknown.findings
    assert (finding.certainty, finding.residual) == (Certainty.POSSIBLE, True)
    assert finding.waits_for == ()
    assert judged(law, harm_to_state=True).verdict is Verdict.VIOLATION
    assert judged(law, harm_to_state=False).findings == ()


def test_a_row_out_of_force_on_its_clock_is_not_there() -> None:
    law = toy.law(toy.rule(5, when(act=ACT), in_force=since(2024, 10, 12)))
    assert judged(law).verdict is Verdict.NO_RULE
    assert judged(law).findings == ()


def test_an_unreported_act_is_one_of_all() -> None:
    law = toy.law(toy.rule(5, when(act=ACT)))
    conduct = Conduct(
        date=date(2024, 10, 11),
        region="64.72",
        actor=Actor(status=Status.KEPALA_DESA),
        target=Target(contest=Contest.WALI_KOTA, spouse=False),
    )
    result = assess(conduct, law)
    assert result.reachable == (Verdict.VIOLATION, Verdict.NO_RULE)
    # That there was no active support rules the act out, which includes it.
    assert result.missing == ("act", "circumstances.active_support")
    (finding,) = result.findings
    assert finding.waits_for == result.missing


def test_the_person_is_asked_for_where_rows_differ_by_person() -> None:
    law = toy.law(toy.rule(5, when(status=Status.PNS, act=ACT)))
    any_: Any = [Status.PNS, Status.WARGA]
    conduct = Conduct(
        date=date(2024, 10, 11),
        region="64.72",
        actor=Actor(status=any_),
        act=ACT,
        target=Target(contest=Contest.WALI_KOTA, spouse=False),
    )
    assert assess(conduct, law).missing == ("actor.status", "actor.office")
