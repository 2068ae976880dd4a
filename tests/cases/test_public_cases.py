"""The recorded cases: what real bodies decided, as contracts.

Cases that this edition does not cover are expected to fail, each with its reason; one
that passes by itself must lose the mark (``xfail_strict``).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from netralitas import Certainty, Citation, assess_all
from netralitas.wire import Conducts, load_item

if TYPE_CHECKING:
    from netralitas import Assessments, Finding

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "public.json").read_text(encoding="utf-8")
)["cases"]

EARLIER_LAW = "the law before 22 September 2022 (PP 53/2010, SKB 2020) is not encoded yet"
NOT_YET = {
    case["id"]: EARLIER_LAW
    for case in CASES
    if case["id"]
    in {
        "k18-cirebon-camat",
        "k20-bontang-3asn",
        "k20-depok-kepsek",
        "k20-morowaliutara-plt",
        "k20-pelalawan-kepsek",
        "k20-situbondo-asn",
        "k20-sukoharjo-guru",
        "k20-sukoharjo-kabid",
        "k20-sukoharjo-lurah",
        "k20-sukoharjo-radio",
        "k20-sukoharjo-sekda",
        "tni-2014-jakpus-babinsa",
    }
}
"""Cases of acts outside the coverage of this edition, with the reason."""


def judged(case: dict[str, Any]) -> Assessments:
    """Assess all conducts of a case together."""
    loaded = load_item({"conducts": case.get("conducts") or [case["conduct"]]})
    return assess_all(loaded if isinstance(loaded, Conducts) else (loaded,))


def is_strict(case: dict[str, Any]) -> bool:
    """Tell whether the note names a strict answer beside a tolerated one."""
    return "is the strict answer" in case["expect"]["notes"]


def standing(result: Assessments) -> list[Finding]:
    """Give the findings that no exemption lifts."""
    return [
        finding
        for assessment in result.assessments
        for finding in assessment.findings
        if not finding.lifted
    ]


def rests_on(finding: Finding, cited: str) -> bool:
    """Tell whether a finding rests on a citation: equal, or one covers the other."""
    wanted = Citation.parse(cited)
    return any(
        wanted.covers(basis.citation) or basis.citation.covers(wanted)
        for basis in finding.bases
    )


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=case["id"],
            marks=pytest.mark.xfail(reason=NOT_YET[case["id"]], strict=True)
            if case["id"] in NOT_YET
            else (),
        )
        for case in CASES
    ],
)
def test_case_meets_what_the_law_says(case: dict[str, Any]) -> None:
    expect = case["expect"]
    result = judged(case)
    findings = standing(result)
    tracks = {finding.track.value for finding in findings}
    certain = {
        finding.track.value
        for finding in findings
        if finding.certainty is Certainty.CERTAIN
    }
    allowed = {"violation"} if is_strict(case) else set(expect["verdict_in"])
    assert result.verdict.value in allowed
    assert set(expect["tracks_include"]) <= tracks
    assert not set(expect["tracks_exclude_certain"]) & certain
    if expect["rules_cite_any"]:
        assert any(
            rests_on(finding, cited)
            for finding in findings
            for cited in expect["rules_cite_any"]
        )


def test_count_of_strict_and_tolerated_answers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Print how many cases got the strict answer, and how many only a tolerated one.

    A case is answered strictly when its verdict is the first that its expectation
    names; a later one in the list is tolerated.
    """
    covered = [case for case in CASES if case["id"] not in NOT_YET]
    answers = {case["id"]: judged(case).verdict.value for case in covered}
    strict = [c["id"] for c in covered if answers[c["id"]] == c["expect"]["verdict_in"][0]]
    tolerated = [id_ for id_ in answers if id_ not in strict]
    with capsys.disabled():
        print(  # noqa: T201  (the count is asked for in the run's output)
            f"\nrecorded cases: {len(strict)} strict, {len(tolerated)} only tolerated "
            f"({', '.join(tolerated)}), {len(NOT_YET)} expected to fail"
        )
    assert len(strict) + len(tolerated) == len(covered)
