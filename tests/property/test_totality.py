"""Totality: every valid conduct has an answer, and the answer hangs together."""

from __future__ import annotations

import datetime as dt

from hypothesis import example, given

from netralitas import Actor, Conduct, Contest, Span, Status, Target, assess
from netralitas.result import Assessment
from netralitas.strategies import conducts, known_conducts
from netralitas.words import Act, Certainty, Level, Track, Verdict, in_order


def whole(assessment: Assessment) -> None:
    """Check what must be so of every assessment."""
    reachable = assessment.reachable
    assert reachable == in_order(reachable)
    assert reachable
    assert Verdict.NEEDS_FACTS not in reachable
    if len(reachable) == 1:
        assert assessment.verdict is reachable[0]
        assert assessment.missing == ()
    else:
        assert assessment.verdict is Verdict.NEEDS_FACTS
        assert assessment.missing
        assert assessment.pivots == ()
    assert len(set(assessment.missing)) == len(assessment.missing)
    assert assessment.situation
    for text in (
        *(note.text for note in assessment.notes),
        *(finding.gist for finding in assessment.findings),
        *(permitted.gist for permitted in assessment.permissions),
        *(
            reading.says
            for finding in assessment.findings
            for dispute in finding.disputes
            for reading in dispute.readings
        ),
    ):
        assert text.id.strip()
        assert text.en.strip()
    rules = [finding.rule for finding in assessment.findings]
    assert len(set(rules)) == len(rules)
    for finding in assessment.findings:
        assert (finding.sanction.level is not None) is (finding.track is Track.DISIPLIN)
        assert not set(finding.sanction.options) & set(finding.sanction.suspended)
        assert not (finding.lifted and finding.disputed)
        if finding.certainty is Certainty.CERTAIN:
            assert finding.waits_for == () or finding.disputes
        if finding.sanction.level is Level.SEDANG:
            assert finding.sanction.bases


EITHER = Conduct(
    date=dt.date(2023, 12, 20),
    region="64.72",
    actor=Actor(status=(Status.PPPK, Status.KEPALA_DESA)),
    act=Act.MENGHADIRI_DEKLARASI,
    target=Target(contest=Contest.DPR),
)
"""Each status has its own rule and waits for another fact: no answer settles it alone."""


@given(conducts())
@example(EITHER)
def test_every_valid_conduct_has_an_answer(conduct: Conduct) -> None:
    assessment = assess(conduct)
    whole(assessment)
    assert assessment.ref == conduct.ref


@given(known_conducts())
def test_where_everything_is_known_everything_is_certain(conduct: Conduct) -> None:
    assessment = assess(conduct)
    assert len(assessment.situation) == 1
    assert assessment.verdict is not Verdict.NEEDS_FACTS
    for found in (assessment.findings, assessment.permissions):
        assert {each.certainty for each in found} <= {Certainty.CERTAIN}
        assert not any(each.waits_for for each in found)


def test_of_whom_only_the_status_is_known_every_act_is_still_open() -> None:
    for status in Status:
        assessment = assess(Conduct(date=dt.date(2024, 10, 11), actor=Actor(status=status)))
        whole(assessment)
        assert not [f for f in assessment.findings if f.certainty is Certainty.CERTAIN]
        if assessment.verdict is Verdict.NEEDS_FACTS:
            assert "act" in assessment.missing


def test_a_year_without_an_area_is_answered_too() -> None:
    span = Span(start=dt.date(2024, 1, 1), end=dt.date(2024, 2, 15))
    assessment = assess(
        Conduct(date=span, actor=Actor(status=Status.PNS), act=Act.MEMASANG_ALAT_PERAGA)
    )
    whole(assessment)
    assert assessment.verdict is Verdict.NEEDS_FACTS
