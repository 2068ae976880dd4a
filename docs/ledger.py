"""The ledger: every provision that was found to bear on neutrality, and its rules.

``ledger.csv`` lists the rows of the three collections in which the law was gathered (the
joint decrees, the law of personnel, the law of elections), each with the rules that
encode it or the reason why there is none; rows of the collection ``beyond`` are
provisions that the code holds besides. The reasons stand in ``ledger-reasons.toml``. A
test compares the ledger with the code; `page` writes it for readers.
"""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from netralitas import LAW
from netralitas.citation import Basis, Citation
from netralitas.interval import Interval
from netralitas.law import norm
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas.law.norm import Dated, Law, Rule

# Every row asks for the provision of every rule; reading it is the slow part.
citation_of = cache(norm.citation_of)

HERE: Final = Path(__file__).parent
ROWS: Final = HERE / "ledger.csv"
REASONS: Final = HERE / "ledger-reasons.toml"

PENDING: Final = "PENDING"
BEYOND: Final = "beyond"

DOSSIERS: Final = {
    "skb": Text(id="Keputusan bersama", en="Joint decrees"),
    "personnel": Text(id="Hukum kepegawaian", en="The law of personnel"),
    "electoral": Text(
        id="Hukum pemilihan: larangan dan pidana",
        en="The law of elections: bans and penalties",
    ),
    BEYOND: Text(id="Selebihnya dalam kode", en="What the code holds besides"),
}


@frozen(kw_only=True)
class Row:
    """One provision: where it stands, what it is about, and its rules or the reason."""

    dossier: str
    key: str
    citations: tuple[Citation, ...]
    in_force: Interval
    topic: Text
    rules: tuple[str, ...]
    reason: str | None


@frozen(kw_only=True)
class Reason:
    """Why a provision has no rule of its own, and what must then be true of it."""

    text: Text
    cited: bool = False


def ledger_rows(path: Path = ROWS) -> list[Row]:
    """Read the rows, in the order of the file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [row_of(fields) for fields in csv.DictReader(file)]


def row_of(fields: dict[str, str]) -> Row:
    """Read one row from the fields of the file."""

    def day(name: str) -> date | None:
        return date.fromisoformat(fields[name]) if fields[name] else None

    cites = (text.strip() for text in fields["citation"].split(";"))
    return Row(
        dossier=fields["dossier"],
        key=fields["key"],
        citations=tuple(Citation.parse(text) for text in cites if text),
        in_force=Interval(start=day("from"), end=day("to")),
        topic=Text(id=fields["topic_id"], en=fields["topic_en"]),
        rules=tuple(fields["rules"].split()),
        reason=fields["reason"] or None,
    )


def reasons(path: Path = REASONS) -> dict[str, Reason]:
    """Read the reasons by their codes."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        code: Reason(
            text=Text(id=entry["id"], en=entry["en"]),
            cited=entry.get("cited", False),
        )
        for code, entry in data.items()
    }


# ---------------------------------------------------------------- rows and rules


def together(one: Interval, other: Interval) -> bool:
    """Tell whether two provisions are in force on a common day."""

    def before(end: date | None, start: date | None) -> bool:
        return end is not None and start is not None and end <= start

    return not (before(one.end, other.start) or before(other.end, one.start))


def own_rules(row: Row, law: Law = LAW) -> tuple[str, ...]:
    """Give the rules whose own provision is the row's or stands inside it.

    An instrument cited as a whole names none of its provisions.
    """
    return tuple(
        rule.id
        for rule in law.rules
        if together(row.in_force, rule.in_force)
        and any(
            cited.units and cited.covers(citation_of(rule.id)) for cited in row.citations
        )
    )


def resting_rules(row: Row, law: Law = LAW) -> tuple[str, ...]:
    """Give the rules that are the row's own or have it among their bases."""

    def rests(rule: Rule) -> bool:
        bases = [basis.citation for basis in rule.bases]
        return together(row.in_force, rule.in_force) and _meet(
            row.citations, [citation_of(rule.id), *bases]
        )

    return tuple(rule.id for rule in law.rules if rests(rule))


def is_cited(row: Row, law: Law = LAW) -> bool:
    """Tell whether anything of the law that is no rule cites the row's provision."""
    rows: tuple[Dated, ...] = (
        *law.exemptions,
        *law.permissions,
        *law.disputes,
        *law.remarks,
        *law.consequences,
    )
    return any(_meet(row.citations, _cites(each)) for each in rows)


def _meet(some: Iterable[Citation], others: Iterable[Citation]) -> bool:
    those = list(others)
    return any(one.covers(other) or other.covers(one) for one in some for other in those)


def _cites(row: object) -> Iterator[Citation]:
    """Give what an exemption, a permission, a consequence, a dispute or a note cites."""
    bases: tuple[Basis, ...] = getattr(row, "bases", ())
    yield from (basis.citation for basis in bases)
    yield from getattr(row, "cites", ())
    for reading in getattr(row, "readings", ()):
        yield from reading.cites


# -------------------------------------------------------------------- the page

HEAD: Final = Text(
    id="# Buku besar ketentuan\n\n[English](../en/ledger.md)\n\nSetiap ketentuan tentang "
    "netralitas yang ditemukan ketika hukum ini dikumpulkan, beserta kaidah yang "
    "menyandikannya atau alasan mengapa tidak ada. Tanggal akhir tidak termasuk. Dibuat "
    "dari `docs/ledger.csv`; sebuah pengujian membandingkannya dengan kode.\n",
    en="# Ledger of provisions\n\n[Bahasa Indonesia](../id/buku-besar.md)\n\nEvery "
    "provision on neutrality that was found when this law was gathered, with the rules "
    "that encode it or the reason why there is none. Last days are not included. Written "
    "from `docs/ledger.csv`; a test compares it with the code.\n",
)
COUNTS: Final = Text(
    id="{rows} ketentuan: {ruled} dengan kaidah, {rest} dengan alasan.\n",
    en="{rows} provisions: {ruled} with rules, {rest} with a reason.\n",
)
COLUMNS: Final = Text(
    id="| baris | ketentuan | pokok | berlaku | kaidah atau alasan |\n"
    "|---|---|---|---|---|",
    en="| row | provision | subject | in force | rules or reason |\n|---|---|---|---|---|",
)


def page(lang: str) -> str:
    """Write the ledger in one language."""
    rows, why = ledger_rows(), reasons()
    ruled = sum(bool(row.rules) for row in rows)
    counts = COUNTS.in_(lang).format(rows=len(rows), ruled=ruled, rest=len(rows) - ruled)
    parts = [HEAD.in_(lang), counts]
    for dossier, title in DOSSIERS.items():
        lines = [_line(row, why, lang) for row in rows if row.dossier == dossier]
        if lines:
            parts += [f"## {title.in_(lang)}\n", COLUMNS.in_(lang), *lines, ""]
    return "\n".join(parts)


def _line(row: Row, why: dict[str, Reason], lang: str) -> str:
    cites = "; ".join(map(str, row.citations)) or "–"
    start, end = row.in_force.start or "…", row.in_force.end or "…"
    answer = "<br>".join(f"`{rule}`" for rule in row.rules)
    if row.reason:
        answer = why[row.reason].text.in_(lang)
    return f"| {row.key} | {cites} | {row.topic.in_(lang)} | [{start}, {end}) | {answer} |"
