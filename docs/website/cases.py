"""The recorded cases: what real bodies decided, and what the library says of the facts."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from website import facts
from website.places import cited, escape, linked, norm_link, rule_link

from netralitas import Assessments, Citation, CitationError, Conduct, assess_all, loads
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FILE: Final = Path(__file__).parents[2] / "tests" / "cases" / "public.json"

TITLE: Final = Text(id="Perkara yang tercatat", en="Recorded cases")
INTRO: Final = Text(
    id="Perkara nyata dengan hasil resmi yang diketahui, tanpa nama orang. Faktanya "
    "ditulis dalam format kawat; yang tampil di sini ialah fakta itu, hasil resminya, dan "
    "penilaian pustaka ini. Harapan setiap perkara adalah kontrak: pengujian gagal bila "
    "penilaiannya berubah. Sumber berada di luar situs ini.",
    en="Real cases with a known official outcome, without names. Their facts are in "
    "the wire format; shown are these facts, the official outcome and what this library "
    "says of them. The expectation of each case is a contract: a test fails when the "
    "assessment changes. Sources lie outside this site.",
)
OUTCOMES: Final = {
    "convicted": Text(id="dipidana", en="convicted"),
    "not_proven": Text(id="tidak terbukti", en="not proven"),
    "not_violation": Text(id="bukan pelanggaran", en="no breach"),
    "sanction_recommended": Text(id="direkomendasikan sanksi", en="sanction recommended"),
    "sanctioned": Text(id="dijatuhi sanksi", en="sanctioned"),
}
FACTS: Final = Text(id="Fakta", en="Facts")
OFFICIAL: Final = Text(id="Hasil resmi", en="Official outcome")
CITED: Final = Text(id="Yang dikutip pejabat", en="Cited by the authority")
ANSWER: Final = Text(id="Penilaian pustaka", en="What the library says")
FOUND: Final = Text(id="Kaidah yang ditemukan", en="Rules that are found")
SOURCES: Final = Text(id="Sumber", en="Sources")
ASSUMED: Final = Text(
    id="hari diperkirakan dalam berkas perkara", en="the day is assumed in the record"
)
NOTHING: Final = Text(id="tidak ada", en="none")


@frozen(kw_only=True)
class Recorded:
    """One case as it is recorded, with the assessment of its facts."""

    record: dict[str, Any]
    conducts: tuple[Conduct, ...]
    result: Assessments

    @property
    def id(self) -> str:
        """The id of the case."""
        return str(self.record["id"])

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that are found and not lifted, in the order of the findings."""
        found = (
            finding.rule
            for assessment in self.result.assessments
            for finding in assessment.findings
            if not finding.lifted
        )
        return tuple(dict.fromkeys(found))


@cache
def recorded() -> tuple[Recorded, ...]:
    """Read and assess every recorded case, in the order of the file."""
    records: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))["cases"]
    return tuple(map(_judged, records))


def _judged(record: dict[str, Any]) -> Recorded:
    given = record.get("conducts") or [record["conduct"]]
    conducts = tuple(loads(json.dumps(each)) for each in given)
    return Recorded(record=record, conducts=conducts, result=assess_all(conducts))


@cache
def by_rule() -> Mapping[str, tuple[Recorded, ...]]:
    """Give the cases in which each rule is found."""
    found: defaultdict[str, list[Recorded]] = defaultdict(list)
    for case in recorded():
        for rule in case.rules:
            found[rule].append(case)
    return {rule: tuple(cases) for rule, cases in found.items()}


def case_link(case: Recorded) -> str:
    """Name a case by its id, as a link to it."""
    return linked(case.id, f"case:{case.id}")


def page(lang: str) -> str:
    """Write the page of the recorded cases."""
    parts = [f"# {TITLE.in_(lang)}\n\n{INTRO.in_(lang)}"]
    parts.extend("\n".join(_case(case, lang)) for case in recorded())
    return "\n\n".join(parts) + "\n"


def _case(case: Recorded, lang: str) -> Iterator[str]:
    record, official = case.record, case.record["official"]
    yield f"(case:{case.id})=\n## {case.id}\n"
    if lang == "en":
        yield f"{escape(record['what'])}\n"
    yield f":{FACTS.in_(lang)}:"
    for conduct in case.conducts:
        assumed = f" ({ASSUMED.in_(lang)})" if record.get("date_assumed") else ""
        yield f"    - {escape('; '.join(facts.told(conduct, lang)))}{assumed}"
    said = OUTCOMES[official["outcome"]].in_(lang)
    yield f":{OFFICIAL.in_(lang)}: {escape(official['body'])}: {escape(said)}"
    cites = "; ".join(_cite(each, lang) for each in official.get("cites", ()))
    if cites:
        yield f":{CITED.in_(lang)}: {cites}"
    verdict = case.result.verdict
    yield f":{ANSWER.in_(lang)}: **{verdict.label.in_(lang)}** (`{verdict.value}`)"
    rules = ", ".join(map(rule_link, case.rules)) or NOTHING.in_(lang)
    yield f":{FOUND.in_(lang)}: {rules}"
    yield f":{SOURCES.in_(lang)}: {' · '.join(f'<{url}>' for url in record['sources'])}"


def _cite(text: str, lang: str) -> str:
    """Link what the authority cited, where the library can read it and holds it."""
    try:
        norm = Citation.parse(text)
    except CitationError:
        return escape(text)
    return norm_link(norm, lang) if norm.base in cited() else escape(text)
