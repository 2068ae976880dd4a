"""Who may punish, in words: each kind with its officials, or the gap in the text.

Plain text for a terminal or a memo, in Indonesian or English from one structure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from netralitas import phrases as say
from netralitas.law import LAW
from netralitas.law_text import Page, foot
from netralitas.phrases import day
from netralitas.procedure.officials import Answer, Competence, InPlace, in_place_of
from netralitas.prose import Block, head, labels, short_bases, shortly, with_cited, written
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.procedure.officials_types import (
        Competent,
        Hindrance,
        Official,
        Replacement,
    )

__all__ = ["competence_text", "official_name"]

DECIDED_ON: Final = Text(
    id="Yang berwenang menghukum menurut {law}, keputusan pada {day}.",
    en="Who may punish under {law}, decision on {day}.",
)
WHO_AND_WHERE: Final = Text(id="Terhadap: {post}; {place}.", en="Whom: {post}; {place}.")
THE_PPK: Final = Text(
    id="Pejabat pembina kepegawaian (PPK): {who}.", en="Head of personnel (PPK): {who}."
)
OVERLAP: Final = Text(
    id="Naskah menyebut lebih dari satu dan tidak mengatur siapa yang didahulukan.",
    en="The text names more than one and does not say who goes first.",
)
NOBODY: Final = Text(id="Naskah tidak menyebut siapa pun.", en="The text names nobody.")
CONDITION: Final = Text(id="Bila {condition}.", en="If {condition}.")
PROPOSED: Final = Text(id="Atas usul: {who}.", en="On the proposal of: {who}.")
H_NOTES: Final = Text(id="CATATAN", en="NOTES")
H_IN_PLACE: Final = Text(id="BILA {hindrance}", en="IF {hindrance}")
PASSES: Final = Text(id="{one}: {other}.", en="{one}: {other}.")
UNNAMED: Final = Text(
    id="naskah tidak menyebut siapa, dan di atasnya tidak ada jenjang yang dapat dibaca",
    en="the text does not say who, and no ladder can be read above",
)


def official_name(official: Official, lang: str) -> str:
    """Name an official, by the abbreviation where there is one.

    >>> from netralitas.procedure.officials_types import Official
    >>> official_name(Official.PPK, "en"), official_name(Official.PRESIDEN, "id")
    ('PPK', 'Presiden')
    """
    label = official.label.in_(lang)
    abbreviated = label.rpartition("(")[2].removesuffix(")")
    return abbreviated if abbreviated.casefold() == official.value else label


def competence_text(
    found: Competence, lang: str = "id", *, hindrance: Hindrance | None = None
) -> str:
    """Tell who may punish, and with ``hindrance`` who does so in his place.

    Raises `ValueError` for a language that is not there.

    >>> from datetime import date
    >>> from netralitas.procedure.officials import competent_official
    >>> from netralitas.procedure.officials_types import Place, Post
    >>> from netralitas.words import SanctionKind
    >>> found = competent_official(
    ...     post=Post.ADMINISTRATOR,
    ...     sanction=SanctionKind.PDHTAPS,
    ...     place=Place.PROVINSI,
    ...     on=date(2024, 12, 2),
    ... )
    >>> lines = competence_text(found).splitlines()
    >>> next(line for line in lines if line.startswith("-"))
    '- PPK (Pasal 18 ayat (2) huruf c PP 94/2021).'
    """
    return written(_competence(found, hindrance, lang))


def _competence(
    found: Competence, hindrance: Hindrance | None, lang: str
) -> Iterator[Block]:
    decided = {"law": str(found.regime.citation), "day": day(found.on, lang)}
    yield Block(DECIDED_ON.in_(lang).format(**decided))
    where = {"post": found.post.label.in_(lang), "place": found.place.label.in_(lang)}
    yield Block(WHO_AND_WHERE.in_(lang).format(**where))
    if found.head is not None:
        who = THE_PPK.in_(lang).format(who=found.head.who.in_(lang))
        yield Block(with_cited(who, short_bases(found.head.bases, lang)))
    for answer in found.answers:
        yield from _answer(answer, lang)
    bases = [basis for each in found.answers for row in each.rows for basis in row.bases]
    if hindrance is not None:
        rule, there = _replaced(found, hindrance)
        yield from _in_place(found, rule, there, lang)
        bases.extend(basis for each in there for basis in each.bases)
    notes = dict.fromkeys(basis.note.in_(lang) for basis in bases if basis.note)
    if notes:
        yield head(H_NOTES, lang)
        yield from (Block(note, mark="- ") for note in notes)
    yield foot(Page(law=LAW, lang=lang))


def _answer(answer: Answer, lang: str) -> Iterator[Block]:
    kinds = labels(answer.kinds, say.OR, lang)
    yield Block(f"{kinds[0].upper()}{kinds[1:]}:", space=True)
    for row in answer.rows:
        yield Block(_row(row, lang), mark="- ")
    if answer.overlap:
        yield Block(OVERLAP.in_(lang))
    if answer.gap is not None:
        norms = shortly(answer.gap.cites, lang)
        why = with_cited(answer.gap.why.in_(lang), norms)
        yield Block(f"{NOBODY.in_(lang)} {why}", mark="- ")


def _row(row: Competent, lang: str) -> str:
    """State one row: the official, the provision, the condition, the proposal."""
    said = [f"{official_name(row.official, lang)} ({short_bases(row.bases, lang)})."]
    if row.condition is not None:
        said.append(CONDITION.in_(lang).format(condition=row.condition.in_(lang)))
    if row.proposal is not None:
        proposed = PROPOSED.in_(lang).format(who=row.proposal.who.in_(lang))
        said.append(with_cited(proposed, short_bases(row.proposal.bases, lang)))
    if row.note is not None:
        said.append(row.note.in_(lang))
    return " ".join(said)


def _replaced(
    found: Competence, hindrance: Hindrance
) -> tuple[Replacement, tuple[InPlace, ...]]:
    """Find the rule, and who takes the place of each official that was named."""
    rule = next(each for each in found.regime.replacements if each.hindrance is hindrance)
    named = (each for answer in found.answers for each in answer.officials)
    return rule, tuple(
        in_place_of(official, hindrance, place=found.place, on=found.on)
        for official in dict.fromkeys(named)
        if rule.steps
    )


def _in_place(
    found: Competence, rule: Replacement, there: tuple[InPlace, ...], lang: str
) -> Iterator[Block]:
    """Say who decides in the place of each official, and by which ladder."""
    label = rule.hindrance.label.in_(lang).upper()
    yield Block(H_IN_PLACE.in_(lang).format(hindrance=label), space=True)
    says, norms = rule.says.in_(lang), short_bases(rule.bases, lang)
    yield Block(with_cited(f"{says[0].upper()}{says[1:]}.", norms))
    ladder = short_bases((found.regime.ladder_basis,), lang)
    for each in there:
        known = each.official is not None
        name = official_name(each.official, lang) if each.official else UNNAMED.in_(lang)
        passes = {"one": official_name(each.of, lang), "other": name}
        line = PASSES.in_(lang).format(**passes)
        yield Block(with_cited(line, ladder if known else ""), mark="- ")
