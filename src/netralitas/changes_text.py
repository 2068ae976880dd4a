"""What changed in the law, in words: by day, then by instrument, for whom.

Made from the changes that `netralitas.query.changes_between` gives, and only from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from attrs import evolve

from netralitas import phrases as say
from netralitas.law.norm import Consequence, Exemption, Grounded, Law, Regulation, Rule
from netralitas.law_text import Page, edge_text, foot, full_name, norm_of, persons_text
from netralitas.phrases import day
from netralitas.prose import (
    Block,
    consequence_text,
    kinds_text,
    place_of,
    shortly,
    written,
)
from netralitas.query import Change, ChangeKind, lineage
from netralitas.words import Clock

__all__ = ["changes_text"]


def changes_text(
    a: date, b: date, changes: tuple[Change, ...], law: Law, lang: str = "id"
) -> str:
    """Tell what changed between two days.

    Raises `ValueError` for a language that is not there.
    """
    return written(_changes(a, b, changes, Page(law=law, lang=lang)))


def _changes(a: date, b: date, changes: tuple[Change, ...], page: Page) -> Iterator[Block]:
    lang = page.lang
    heading = say.H_CHANGES if a <= b else say.H_CHANGES_UNDONE
    days = {"a": day(a, lang).upper(), "b": day(b, lang).upper()}
    yield Block(heading.in_(lang).format(**days))
    if not changes:
        yield Block(say.NO_CHANGES.in_(lang), space=True)
    for on, of_day in groupby(changes, key=lambda each: each.day):
        yield Block(day(on, lang).upper(), space=True)
        yield Block("=" * len(day(on, lang)))
        for one, of_law in groupby(of_day, key=lambda each: each.citation.instrument):
            yield Block(full_name(one, lang), space=True)
            for block in _of_instrument(tuple(of_law), page):
                yield evolve(block, depth=block.depth + 2)
    yield foot(page)


def _of_instrument(changes: tuple[Change, ...], page: Page) -> Iterator[Block]:
    """Tell what changed in one instrument on one day, alike things together."""
    together: dict[str, list[str]] = {}
    for change in changes:
        row = change.row
        if isinstance(row, Regulation):
            yield from _began(change, row, page)
        else:
            said = " ".join([_changed(change, row, page), *_news(change, row, page)])
            together.setdefault(_heading(change, row, page.lang), []).append(said)
    for heading, alike in together.items():
        yield Block(f"{heading}:")
        yield from (Block(said, mark="- ") for said in alike)


def _began(change: Change, regulation: Regulation, page: Page) -> Iterator[Block]:
    """Tell that an instrument begins or ends, and what bears on it that day."""
    lang = page.lang
    begins = say.BEGINS[change.kind.value].in_(lang)
    if regulation.addressees is not None:
        who = persons_text(change.persons, lang)
        begins = say.BEGINS_FOR.in_(lang).format(begins=begins, who=who)
    yield Block(f"{begins}: {regulation.title.in_(lang)}.")
    begun = change.kind is ChangeKind.BEGUN
    if begun is not (change.day == regulation.in_force.start):
        return  # read backwards, what it did is undone
    for edge in lineage(regulation.instrument, page.law):
        if edge.day == change.day:
            yield Block(edge_text(edge, regulation.instrument, lang))


def _heading(change: Change, row: Grounded, lang: str) -> str:
    """Say what kind of row began, ended or was replaced, for whom, on which clock."""
    rows, who = say.ROWS[change.of].in_(lang), persons_text(change.persons, lang)
    if isinstance(row, Rule):
        track = row.track.label.in_(lang)
        rows = say.ON_TRACK.in_(lang).format(rows=rows, track=track)
    heading = say.CHANGED[change.kind.value].in_(lang).format(rows=rows, who=who)
    if row.clock is Clock.PERBUATAN:
        return heading
    clock = row.clock.label.in_(lang)
    return say.READ_ON.in_(lang).format(heading=heading, clock=clock)


def _changed(change: Change, row: Grounded, page: Page) -> str:
    """State the row, by its place in the instrument."""
    if isinstance(row, Consequence):
        return page.consequence_alone(row)
    norm = norm_of(row) if isinstance(row, Rule) else change.citation
    place, gist = place_of(norm, page.lang), row.gist.in_(page.lang)
    said = f"{place}: {gist}" if place else gist
    return f"{said} {page.excepts(row)}" if isinstance(row, Exemption) else said


def _news(change: Change, row: Grounded, page: Page) -> Iterator[str]:
    """Tell for whom, by what and in what a version differs from the one before it."""
    before, lang = change.before, page.lang
    if before is None or isinstance(before, Regulation):
        return
    now, then = change.persons, change.persons_before
    for sentence, persons in (
        (say.FOR_WHOM_MORE, tuple(each for each in now if each not in then)),
        (say.FOR_WHOM_LESS, tuple(each for each in then if each not in now)),
    ):
        if persons:
            yield sentence.in_(lang).format(who=persons_text(persons, lang))
    fresh = [basis.citation for basis in row.bases if basis not in before.bases]
    if fresh and not isinstance(row, Consequence):  # whose bases are told anyway
        yield say.BY_NORMS.in_(lang).format(norms=shortly(fresh, lang))
    new, old = (_substance(each, lang) for each in (row, before))
    if new != old:
        yield say.BEFORE.in_(lang).format(gist=old)


def _substance(row: Grounded, lang: str) -> str:
    """Give what can differ between versions: of a consequence, what it imposes."""
    if isinstance(row, Consequence):
        kinds = kinds_text(row, lang)
        return f"{kinds}." if kinds else consequence_text(row, lang)
    return row.gist.in_(lang)
