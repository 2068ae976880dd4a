"""The deadlines: every term of procedure with its norm and the ways to count it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from website.places import escape, label, norm_link, norms_link

from netralitas.law_text import in_force_text
from netralitas.procedure.deadline_rows import NOT_ENCODED, RULES
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.procedure.deadlines import DeadlineRule

TITLE: Final = Text(id="Tenggat", en="Deadlines")
INTRO: Final = Text(
    id="Setiap tenggat yang tersandi: siapa harus melakukan apa, dihitung dari kapan, dan "
    "menurut ketentuan mana. Bila naskah membuka lebih dari satu cara menghitung, semuanya "
    "ditampilkan.",
    en="Every deadline that is encoded: who must do what, counted from what, by which "
    "provision. Where the text leaves more than one way to count, all are shown.",
)
STARTS: Final = Text(id="Sejak", en="From")
TERM: Final = Text(id="Cara menghitung", en="How it is counted")
VALIDITY: Final = Text(id="Berlaku", en="In force")
BASES: Final = Text(id="Dasar", en="Bases")
LAPSE: Final = Text(id="Bila terlewat", en="If it is missed")
NOTE: Final = Text(id="Catatan", en="Note")
LEFT_OUT: Final = Text(id="Tidak disandikan", en="Not encoded")


def page(lang: str) -> str:
    """Write the page of the deadlines in one language."""
    parts = [f"# {TITLE.in_(lang)}\n\n{INTRO.in_(lang)}\n"]
    law = None
    for id_, row in RULES.items():
        instrument = row.bases[0].citation.instrument
        if instrument != law:
            law = instrument
            parts.append(f"## {escape(str(law))}\n")
        parts.append(f"({label('deadline', id_)})=")
        parts.append("::::{container} rule")
        parts.extend(_row(id_, row, lang))
        parts.append("::::\n")
    parts.append(f"## {LEFT_OUT.in_(lang)}\n")
    parts.extend(
        f"- {escape(each.provision)}: {escape(each.why.in_(lang))}" for each in NOT_ENCODED
    )
    return "\n".join(parts) + "\n"


def _row(id_: str, row: DeadlineRule, lang: str) -> Iterator[str]:
    who, what = escape(row.who.in_(lang)), escape(row.what.in_(lang))
    yield f"**{who}: {what}** (`{id_}`)\n"
    yield f":{STARTS.in_(lang)}: {escape(row.start.in_(lang))}"
    yield f":{TERM.in_(lang)}:"
    for way in row.ways:
        term = way.term.unit.label.in_(lang)
        if way.term.amount:
            term = f"{way.term.amount} {term}"
        said = f"    - {row.nature.label.in_(lang)} {term} ({way.reading.label.in_(lang)})"
        if way.says is not None:
            said = f"{said}. {escape(way.says.in_(lang))}"
        yield f"{said} {norms_link(way.cites, lang)}".rstrip()
    yield f":{VALIDITY.in_(lang)}: {in_force_text(row.in_force, lang)}"
    yield f":{BASES.in_(lang)}:"
    for basis in row.bases:
        quote = "" if basis.quote is None else f": “{escape(basis.quote)}”"
        reading = basis.reading.label.in_(lang)
        yield f"    - {norm_link(basis.citation, lang)} ({reading}){quote}"
    for title, text in ((LAPSE, row.lapse), (NOTE, row.note)):
        if text is not None:
            yield f":{title.in_(lang)}: {escape(text.in_(lang))}"
