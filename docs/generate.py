"""Write the generated pages.

Run from the root of the repository: ``python docs/generate.py``. A test compares the
committed pages with what this gives.
"""

from __future__ import annotations

from pathlib import Path

import ledger
import officials
import paths
import penalties

from netralitas import LAW, words
from netralitas.law.norm import Rule
from netralitas.text import Text

ROOT = Path(__file__).parent

FAMILIES = (
    ("actor.status", words.Status),
    ("actor.office", words.Office),
    ("actor.roles", words.Role),
    ("act", words.Act),
    ("target.kind", words.TargetKind),
    ("target.contest", words.Contest),
    ("target.standing", words.Standing),
    ("circumstances", words.Circumstance),
    ("stage", words.Stage),
    ("closed_periods", words.ClosedPeriod),
    ("track", words.Track),
    ("sanction.level", words.Level),
    ("sanction.options", words.SanctionKind),
    ("authority", words.Authority),
    ("verdict", words.Verdict),
    ("certainty", words.Certainty),
    ("disputes.about", words.DisputeAbout),
)

VOCABULARY = Text(
    id="# Kosakata\n\n[English](../en/vocabulary.md)\n\nSetiap kata format kawat, dengan "
    "sebutannya dan ketentuan tempat kata itu berasal. Dibuat dari kode.\n",
    en="# Vocabulary\n\n[Bahasa Indonesia](../id/kosakata.md)\n\nEvery word of the wire "
    "format, with its label and the provision it comes from. Generated from the code.\n",
)
COLUMNS = Text(
    id="| kata | sebutan | ketentuan |\n|---|---|---|",
    en="| word | label | provision |\n|---|---|---|",
)
RULES = Text(
    id="# Kaidah yang tersandi\n\n[English](../en/rules.md)\n\nSetiap kaidah dengan jalur, "
    "masa berlaku, dan dasarnya; menyusul yang tidak disandikan beserta alasannya. Dibuat "
    "dari kode.\n",
    en="# Rules that are encoded\n\n[Bahasa Indonesia](../id/kaidah.md)\n\nEvery rule with "
    "its track, validity and bases; then what is not encoded, and why. Generated from the "
    "code.\n",
)
RULE_COLUMNS = Text(
    id="| kaidah | pokok | jalur | berlaku | dasar |\n|---|---|---|---|---|",
    en="| rule | gist | track | in force | bases |\n|---|---|---|---|---|",
)
LEFT_OUT = Text(
    id="## Tidak disandikan\n\n| ketentuan | alasan |\n|---|---|",
    en="## Not encoded\n\n| provision | reason |\n|---|---|",
)


def vocabulary(lang: str) -> str:
    """Write the vocabulary in one language."""
    parts = [VOCABULARY.in_(lang)]
    for key, family in FAMILIES:
        parts.append(f"## {key}\n\n{COLUMNS.in_(lang)}")
        parts.extend(
            f"| `{word.value}` | {word.label.in_(lang)} | {word.source} |"
            for word in family
        )
        parts.append("")
    return "\n".join(parts)


def row(rule: Rule, lang: str) -> str:
    """Write one rule as a row of the table."""
    start, end = rule.in_force.start or "…", rule.in_force.end or "…"
    bases = "; ".join(f"{b.citation} ({b.reading.label.in_(lang)})" for b in rule.bases)
    return (
        f"| `{rule.id}` | {rule.gist.in_(lang)} | {rule.track.label.in_(lang)} | "
        f"[{start}, {end}) | {bases} |"
    )


def rules(lang: str) -> str:
    """Write the list of rules in one language."""
    left_out = (item for module in LAW.modules for item in module.not_encoded)
    return "\n".join(
        [
            RULES.in_(lang),
            RULE_COLUMNS.in_(lang),
            *(row(rule, lang) for rule in LAW.rules),
            "",
            LEFT_OUT.in_(lang),
            *(f"| {item.provision} | {item.why.in_(lang)} |" for item in left_out),
            "",
        ]
    )


def pages() -> dict[Path, str]:
    """Give every generated page with its content."""
    return {
        ROOT / "id" / "kosakata.md": vocabulary("id"),
        ROOT / "en" / "vocabulary.md": vocabulary("en"),
        ROOT / "id" / "kaidah.md": rules("id"),
        ROOT / "en" / "rules.md": rules("en"),
        ROOT / "id" / "buku-besar.md": ledger.page("id"),
        ROOT / "en" / "ledger.md": ledger.page("en"),
        **officials.pages(),
        **paths.pages(),
        **penalties.pages(),
    }


if __name__ == "__main__":
    for path, content in pages().items():
        path.write_text(content, encoding="utf-8")
