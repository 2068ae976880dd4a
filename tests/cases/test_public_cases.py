"""The recorded cases: what real bodies decided, as contracts.

Cases that this edition does not cover are expected to fail, each with its reason; one
that passes by itself must lose the mark (``xfail_strict``).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from netralitas import COVERAGE, Certainty, Citation, assess_all
from netralitas.wire import Conducts, load_item

if TYPE_CHECKING:
    from netralitas import Assessments, Finding

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "public.json").read_text(encoding="utf-8")
)["cases"]

FIRST_DAY = str(COVERAGE.start)
EARLIER_LAW = "the law before 22 September 2022 (PP 53/2010, SKB 2020) is not encoded yet"
NOT_YET = dict.fromkeys(
    (
        "k17-yogya-kapolsek",
        "k18-lampungutara-kades",
        "k20-bima-kades-mbawa",
        "k20-bima-kades-pesa",
        "k20-bontang-3asn",
        "k20-bulukumba-kades",
        "k20-depok-kepsek",
        "k20-pelalawan-kepsek",
        "k20-sukoharjo-guru",
        "p19-makassar-15camat",
        "p19-pemalang-kades",
        "p19-rembang-sekdes",
        "p19-tangsel-kasi",
    ),
    EARLIER_LAW,
)
"""Cases of acts before the coverage of this edition that it cannot answer yet."""


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
    """Print how many covered cases got the strict answer, how many a tolerated one.

    An answer is strict when the expectation admits no other, or when it is the one that
    the note calls strict; it is tolerated when the expectation admits several.
    """
    covered = [case for case in CASES if _first_day(case) >= FIRST_DAY]
    tolerated = [
        case["id"]
        for case in covered
        if not is_strict(case) and len(case["expect"]["verdict_in"]) > 1
    ]
    with capsys.disabled():
        print(  # noqa: T201  (the count is asked for in the run's output)
            f"\nrecorded cases since {FIRST_DAY}: {len(covered)}, of them "
            f"{len(covered) - len(tolerated)} strict and {len(tolerated)} tolerated; "
            f"earlier cases: {len(CASES) - len(covered)}, {len(NOT_YET)} of them expected "
            "to fail"
        )
    assert covered
    assert not {case["id"] for case in covered} & NOT_YET.keys()


def _first_day(case: dict[str, Any]) -> str:
    conducts = case.get("conducts") or [case["conduct"]]
    return min(str(conduct["date"]) for conduct in conducts)
