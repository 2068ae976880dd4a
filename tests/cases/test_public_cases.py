"""The recorded cases: what real bodies decided, as contracts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from netralitas import Certainty, Citation, assess_all
from netralitas.wire import Conducts, load_item

if TYPE_CHECKING:
    from collections.abc import Callable

    from netralitas import Assessments, Finding

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "public.json").read_text(encoding="utf-8")
)["cases"]


def judged(case: dict[str, Any]) -> Assessments:
    """Assess all conducts of a case together."""
    loaded = load_item({"conducts": case.get("conducts") or [case["conduct"]]})
    return assess_all(loaded if isinstance(loaded, Conducts) else (loaded,))


def is_strict(case: dict[str, Any]) -> bool:
    """Tell whether the note names a strict answer beside a tolerated one."""
    return "is the strict answer" in case["expect"]["notes"]


def answer(case: dict[str, Any], verdict: str) -> str:
    """Tell how the answer given stands to the expectation; the run's summary counts these.

    An answer is strict when the expectation admits no other, or when it is the one that
    the note calls strict; it is tolerated when the expectation admits several.
    """
    if verdict not in case["expect"]["verdict_in"]:
        return "missed"
    if is_strict(case):
        return "strict" if verdict == "violation" else "tolerated"
    return "tolerated" if len(case["expect"]["verdict_in"]) > 1 else "strict"


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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case_meets_what_the_law_says(
    case: dict[str, Any], record_property: Callable[[str, object], None]
) -> None:
    expect = case["expect"]
    result = judged(case)
    record_property("recorded case", answer(case, result.verdict.value))
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
