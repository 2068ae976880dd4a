"""How a text is laid out, and how citations, facts and penalties are put into words.

What `netralitas.explanation` and `netralitas.law_text` have in common: paragraphs for a
terminal or a memo in a fixed-width type, and phrases that both use. Nothing here states
law.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from netralitas import phrases as say
from netralitas.citation import Basis, Citation, Instrument, InstrumentKind, Reading
from netralitas.law.norm import (
    Consequence,
    DisputeReading,
    Penalty,
    citation_of,
    instruments_of,
)
from netralitas.phrases import joined, months
from netralitas.text import Text, rupiah
from netralitas.words import Circumstance, Word, in_order

__all__ = [
    "WIDTH",
    "Block",
    "based",
    "cited",
    "consequence_text",
    "fact",
    "head",
    "kinds_text",
    "labels",
    "number_of",
    "penalty_text",
    "place_of",
    "read_as",
    "short",
    "short_bases",
    "shortly",
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


def _listed(norms: Iterable[tuple[Citation, str]], lang: str) -> str:
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
    return _listed(((norm, "") for norm in norms), lang)


def based(bases: Iterable[Basis], lang: str) -> str:
    """Cite several bases, each with how it was read where that matters."""
    return _listed(((basis.citation, read_as(basis, lang)) for basis in bases), lang)


def place_of(norm: Citation, lang: str) -> str:
    """Name a place inside its instrument, as lists and tables do; "" for all of it.

    >>> place_of(Citation.parse("SKB 2/2022 Lampiran II disiplin 7"), "id")
    'Lampiran II disiplin 7'
    """
    if lang == "id":
        return " ".join(map(str, norm.units))
    law = evolve(norm, units=()).text(lang)
    return norm.text(lang).removesuffix(law).removesuffix(" of ")


def number_of(one: Instrument, lang: str) -> str:
    """Name an instrument by kind and number alone, as jurists do among themselves.

    >>> number_of(Citation.parse("MK 136/PUU-XXII/2024").instrument, "id")
    'Putusan MK 136/PUU-XXII/2024'
    """
    if one.kind is InstrumentKind.PUTUSAN_MK:
        return say.RULING.in_(lang).format(ruling=one)
    return str(one)


def short(norms: Iterable[tuple[Citation, str]], lang: str) -> str:
    """Cite several norms briefly: instruments by number, siblings by their labels.

    >>> rows = ["SKB 2/2022 Lampiran II disiplin 1", "SKB 2/2022 Lampiran II disiplin 2"]
    >>> short([(Citation.parse(row), "") for row in rows], "id")
    'Lampiran II disiplin 1 dan 2 SKB 2/2022'
    """
    of = Text(id=" ", en=" of ").in_(lang)
    laws: dict[tuple[str, str], dict[str, dict[str, None]]] = {}
    for norm, read in norms:
        before, _, label = place_of(norm, lang).rpartition(" ")
        law = " jo. ".join(number_of(one, lang) for one in instruments_of(norm))
        laws.setdefault((law, read), {}).setdefault(before, {})[label] = None
    said: list[str] = []
    for (law, read), places in laws.items():
        inside = tuple(
            f"{before} {joined(tuple(labels_), say.AND, lang)}".strip()
            for before, labels_ in places.items()
        )
        place = joined(inside, say.AND, lang)
        said.append((place + of if place else "") + law + read)
    return "; ".join(said)


def shortly(norms: Iterable[Citation], lang: str) -> str:
    """Cite several norms briefly, without telling how they were read."""
    return short(((norm, "") for norm in norms), lang)


def short_bases(bases: Iterable[Basis], lang: str) -> str:
    """Cite several bases briefly, each with how it was read where that matters."""
    return short(((basis.citation, read_as(basis, lang)) for basis in bases), lang)


def with_cited(sentence: str, norms: str) -> str:
    """Put the citations before the full stop."""
    return f"{sentence.removesuffix('.')} ({norms})." if norms else sentence


# --------------------------------------------------------------- facts, sides, penalties


def fact(axis: str, *, holds: bool, lang: str) -> str:
    """State a circumstance, or its opposite, as a clause."""
    name = axis.removeprefix("circumstances.")
    found = say.SPOUSE if axis == "target.spouse" else say.FACTS[Circumstance(name)]
    return (found.yes if holds else found.no).in_(lang)


def sides(
    readings: Iterable[DisputeReading],
    lang: str,
    citing: Callable[[Iterable[Citation], str], str] = cited,
) -> Iterator[str]:
    """Set out what each side of a dispute says, and on what."""
    for reading in readings:
        holder = Text(id=reading.holder, en=reading.holder_en).in_(lang)
        says = with_cited(reading.says.in_(lang), citing(reading.cites, lang))
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
        bound.in_(lang).format(sum=rupiah(amount).in_(lang))
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


def consequence_text(
    row: Consequence, lang: str, held: Collection[str] | None = None
) -> str:
    """State a row of consequences: of what breach, which kinds, decided by whom.

    With ``held`` only those of its rules are named that are in it, if any are.
    """
    scope = row.track.label.in_(lang)
    if row.rules:
        rules = [id_ for id_ in row.rules if held is None or id_ in held] or row.rules
        norms = shortly(sorted(map(citation_of, rules)), lang)
        scope = say.SCOPE_OF_RULES.in_(lang).format(track=scope, norms=norms)
    elif row.levels:
        levels = labels(in_order(row.levels), say.OR, lang)
        scope = say.SCOPE_OF_LEVELS.in_(lang).format(track=scope, levels=levels)
    kinds = kinds_text(row, lang)
    who = labels(row.authority, say.AND, lang) if row.authority else ""
    if not kinds:
        return say.COMPETENT.in_(lang).format(scope=scope, who=who)
    if who:
        kinds = f"{kinds}; {say.DECIDES.in_(lang).format(who=who)}"
    return say.CONSEQUENCE.in_(lang).format(scope=scope, what=kinds)


def kinds_text(row: Consequence, lang: str) -> str:
    """Name what a consequence imposes; "" where it only says who decides."""
    return "; ".join(_kinds(row, lang))


def _kinds(row: Consequence, lang: str) -> Iterator[str]:
    """Name what may be imposed, and what is named but held back."""
    if row.penalty is not None:
        yield penalty_text(row.penalty, lang)
    elif row.options:
        yield labels(row.options, say.OR, lang)
    if row.suspended:
        kinds = labels(row.suspended, say.AND, lang)
        yield say.HELD_BACK.in_(lang).format(kinds=kinds)
    if row.becomes is not None:
        yield row.becomes.label.in_(lang)
