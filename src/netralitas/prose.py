"""How a text is laid out, and how citations, facts and penalties are put into words.

What `netralitas.explanation` and `netralitas.law_text` have in common: paragraphs for a
terminal or a memo in a fixed-width type, and phrases that both use. Nothing here states
law.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from netralitas import phrases as say
from netralitas.citation import Basis, Citation, Reading
from netralitas.law.norm import DisputeReading, Penalty
from netralitas.phrases import joined, months, rupiah
from netralitas.text import Text
from netralitas.words import Circumstance, Word

__all__ = [
    "WIDTH",
    "Block",
    "based",
    "cited",
    "fact",
    "head",
    "labels",
    "listed",
    "penalty_text",
    "read_as",
    "sides",
    "with_cited",
    "written",
]

WIDTH: Final = 80
"""Columns of a terminal, and of a memo in a fixed-width type."""

# ----------------------------------------------------------------------------- layout


@frozen
class Block:
    """A paragraph: its text, how deep it stands, what stands before it."""

    text: str
    depth: int = 0
    mark: str = ""
    space: bool = False

    def lines(self) -> list[str]:
        """Wrap the text; what follows the first line hangs under it."""
        before = " " * self.depth + self.mark
        wrapped = textwrap.wrap(
            self.text,
            width=WIDTH,
            initial_indent=before,
            subsequent_indent=" " * len(before),
            break_on_hyphens=False,
        )
        return ["", *wrapped] if self.space else wrapped


def written(blocks: Iterable[Block]) -> str:
    """Write the paragraphs below each other."""
    return "\n".join(line for block in blocks for line in block.lines()) + "\n"


def head(heading: Text, lang: str) -> Block:
    """Make a heading, set off by an empty line."""
    return Block(heading.in_(lang), space=True)


# ------------------------------------------------------------------- words and citations


def labels(words: Iterable[Word], link: Text, lang: str) -> str:
    """List words of the vocabulary by their labels."""
    return joined(tuple(word.label.in_(lang) for word in words), link, lang)


def read_as(basis: Basis, lang: str) -> str:
    """Tell how a basis was read, where the statute text itself was not."""
    if basis.reading is Reading.TEXT:
        return ""
    label = basis.reading.label.in_(lang)
    return f" {say.READ_AS.in_(lang).format(reading=label)}"


def listed(norms: Iterable[tuple[Citation, str]], lang: str) -> str:
    """Cite several norms in drafting order, each instrument once for each reading."""
    of = Text(id=" ", en=" of ").in_(lang)
    places: dict[tuple[str, str], dict[str, None]] = {}
    for norm, read in norms:
        law = evolve(norm, units=()).text(lang)
        place = norm.text(lang).removesuffix(law).removesuffix(of)
        places.setdefault((law if place else "", read), {})[place or law] = None
    return "; ".join(
        joined(tuple(inside), say.AND, lang) + (of + law if law else "") + read
        for (law, read), inside in places.items()
    )


def cited(norms: Iterable[Citation], lang: str) -> str:
    """Cite several norms, without telling how they were read."""
    return listed(((norm, "") for norm in norms), lang)


def based(bases: Iterable[Basis], lang: str) -> str:
    """Cite several bases, each with how it was read where that matters."""
    return listed(((basis.citation, read_as(basis, lang)) for basis in bases), lang)


def with_cited(sentence: str, norms: str) -> str:
    """Put the citations before the full stop."""
    return f"{sentence.removesuffix('.')} ({norms})." if norms else sentence


# --------------------------------------------------------------- facts, sides, penalties


def fact(axis: str, *, holds: bool, lang: str) -> str:
    """State a circumstance, or its opposite, as a clause."""
    name = axis.removeprefix("circumstances.")
    found = say.SPOUSE if axis == "target.spouse" else say.FACTS[Circumstance(name)]
    return (found.yes if holds else found.no).in_(lang)


def sides(readings: Iterable[DisputeReading], lang: str) -> Iterator[str]:
    """Set out what each side of a dispute says, and on what."""
    for reading in readings:
        holder = Text(id=reading.holder, en=reading.holder_en).in_(lang)
        says = with_cited(reading.says.in_(lang), cited(reading.cites, lang))
        yield f"{holder[0].upper()}{holder[1:]}: {says}"


def penalty_text(penalty: Penalty, lang: str) -> str:
    """Write the range of a penalty with the words of the statutes."""
    parts: list[str] = []
    if penalty.imprisonment is not None:
        kind = penalty.imprisonment.label.in_(lang)
        term = [
            bound.in_(lang).format(term=months(count, lang))
            for bound, count in (
                (say.AT_LEAST_TERM, penalty.min_months),
                (say.AT_MOST_TERM, penalty.max_months),
            )
            if count is not None
        ]
        between = joined(tuple(term), say.AND, lang)
        parts.append(say.PRISON.in_(lang).format(kind=kind, range=between))
    amounts = [
        bound.in_(lang).format(sum=rupiah(amount, lang))
        for bound, amount in (
            (say.AT_LEAST_SUM, penalty.min_rupiah),
            (say.AT_MOST_SUM, penalty.max_rupiah),
        )
        if amount is not None
    ]
    if amounts:
        between = f" {say.AND.in_(lang)} ".join(amounts)
        parts.append(say.FINE.in_(lang).format(range=between))
    link = say.JOINED[penalty.joined or "dan"].in_(lang)
    return f" {link} ".join(parts)
