"""The page of competent officials: who may punish whom, as tables from the rows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import citing

from netralitas.interval import Interval
from netralitas.officials_text import official_name
from netralitas.phrases import OR
from netralitas.procedure.officials_rows import HEADS, NOT_ENCODED, REGIMES
from netralitas.procedure.officials_types import (
    Competent,
    Gap,
    Place,
    Post,
    Regime,
)
from netralitas.prose import labels, with_cited
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas.words import SanctionKind

ROOT: Final = Path(__file__).parent

HEAD: Final = Text(
    id="# Pejabat yang berwenang menghukum\n\n[English](../en/competent-officials.md)\n\n"
    "Siapa yang berwenang menjatuhkan hukuman disiplin, menurut jabatan yang akan dihukum, "
    "jenis hukumannya, dan tempatnya bertugas. Yang menentukan ialah hari keputusannya. "
    "Beberapa nama dalam satu sel berarti naskah menyebut semuanya tanpa urutan; tanda "
    "[n] menunjuk catatan di bawah tabel, dan — berarti naskah tidak menyebut siapa pun. "
    "Dibuat dari kode.\n",
    en="# Competent officials\n\n[Bahasa Indonesia](../id/pejabat-yang-berwenang.md)\n\n"
    "Who may impose a punishment of discipline, by the post of the one to be punished, the "
    "kind of punishment and where he serves. What decides is the day of the decision. "
    "Several names in a cell mean that the text names all of them without an order; [n] "
    "points to a note below the table, and — means that the text names nobody. Generated "
    "from the code.\n",
)
REGIME: Final = Text(id="## {law}, {validity}\n", en="## {law}, {validity}\n")
FROM: Final = Text(id="sejak {first}", en="since {first}")
FROM_TO: Final = Text(
    id="sejak {first} sampai sebelum {after}", en="from {first} to before {after}"
)
POST: Final = Text(id="jabatan", en="post")
INFERRED: Final = Text(id="pembacaan kami", en="our reading")
CONDITION: Final = Text(id="Bila {condition}.", en="If {condition}.")
PROPOSAL: Final = Text(
    id="Atas usul: {who} ({norms}).", en="On the proposal of: {who} ({norms})."
)
WITHOUT: Final = Text(
    id="Tanpa pejabat yang berwenang: {kinds}. {why}\n",
    en="Without a competent official: {kinds}. {why}\n",
)
REPLACED: Final = Text(
    id="### Bila pejabat itu tidak memutus\n",
    en="### Where that official does not decide\n",
)
WHO_IS_PPK: Final = Text(
    id="## Siapa PPK\n\n| tempat | PPK | dasar | berlaku |\n|---|---|---|---|",
    en="## Who the PPK is\n\n| place | PPK | basis | in force |\n|---|---|---|---|",
)
LEFT_OUT: Final = Text(
    id="## Tidak disandikan\n\n| ketentuan | alasan |\n|---|---|",
    en="## Not encoded\n\n| provision | reason |\n|---|---|",
)

Column = tuple["SanctionKind", ...]
Found = tuple[tuple[Competent, ...], Gap | None]


def pages() -> dict[Path, str]:
    """Give the page in both languages."""
    return {
        ROOT / "id" / "pejabat-yang-berwenang.md": page("id"),
        ROOT / "en" / "competent-officials.md": page("en"),
    }


def page(lang: str) -> str:
    """Write the page in one language."""
    parts = [HEAD.in_(lang)]
    for regime in reversed(REGIMES):
        parts.extend(_regime(regime, lang))
    parts.append(WHO_IS_PPK.in_(lang))
    for each in HEADS:
        places = labels(sorted(each.places), OR, lang)
        norms = citing.bases(each.bases, lang)
        said = each.who.in_(lang), norms, _validity(each.in_force, lang)
        parts.append(f"| {places} | {' | '.join(said)} |")
    parts.extend(["", LEFT_OUT.in_(lang)])
    parts.extend(f"| {each.provision} | {each.why.in_(lang)} |" for each in NOT_ENCODED)
    return "\n".join([*parts, ""])


def _validity(interval: Interval, lang: str) -> str:
    days = {"first": interval.start, "after": interval.end}
    return (FROM if interval.end is None else FROM_TO).in_(lang).format(**days)


def _found(regime: Regime, post: Post, kind: SanctionKind, place: Place) -> Found:
    rows = tuple(row for row in regime.rows if row.reaches(post, kind, place))
    gaps = (gap for gap in regime.gaps if gap.reaches(post, kind, place))
    return rows, None if rows else next(gaps)


def _columns(regime: Regime) -> tuple[Column, ...]:
    """Put kinds together that have the same officials for every post and place."""
    groups: dict[tuple[Found, ...], list[SanctionKind]] = {}
    for kind in regime.all_kinds:
        points = ((post, place) for post in regime.posts for place in Place)
        alike = tuple(_found(regime, post, kind, place) for post, place in points)
        groups.setdefault(alike, []).append(kind)
    return tuple(tuple(kinds) for kinds in groups.values())


def _never(regime: Regime, column: Column) -> Gap | None:
    """Give the gap of kinds that nobody may impose on anyone; None for all others."""
    gaps = {
        _found(regime, post, column[0], place)[1]
        for post in regime.posts
        for place in Place
    }
    return gaps.pop() if len(gaps) == 1 else None


def _regime(regime: Regime, lang: str) -> Iterator[str]:
    said = {"law": regime.citation, "validity": _validity(regime.in_force, lang)}
    yield REGIME.in_(lang).format(**said)
    columns = [each for each in _columns(regime) if _never(regime, each) is None]
    tables: dict[str, list[Place]] = {}
    for place in Place:
        table = "\n".join(_table(regime, columns, place, lang))
        tables.setdefault(table, []).append(place)
    for table, places in tables.items():
        title = labels(places, OR, lang)
        yield f"### {title[0].upper()}{title[1:]}\n\n{table}\n"
    for column in _columns(regime):
        gap = _never(regime, column)
        if gap is not None:
            why = with_cited(gap.why.in_(lang), citing.norms(gap.cites, lang))
            kinds = labels(column, OR, lang)
            yield WITHOUT.in_(lang).format(kinds=kinds, why=why)
    yield REPLACED.in_(lang)
    for each in regime.replacements:
        norms = citing.bases(each.bases, lang)
        label = each.hindrance.label.in_(lang)
        yield f"- {label[0].upper()}{label[1:]}: {each.says.in_(lang)} ({norms})."
    yield ""


def _table(
    regime: Regime, columns: Iterable[Column], place: Place, lang: str
) -> Iterator[str]:
    columns, notes = tuple(columns), dict[str, int]()
    heads = (POST.in_(lang), *(_head(regime, column, lang) for column in columns))
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    alike: dict[tuple[Found, ...], list[str]] = {}
    for post in regime.posts:
        found = tuple(_found(regime, post, column[0], place) for column in columns)
        alike.setdefault(found, []).append(post.label.in_(lang))
    for found, posts in alike.items():
        cells = (_cell(rows, gap, notes, lang) for rows, gap in found)
        yield f"| {' | '.join(('<br>'.join(posts), *cells))} |"
    if notes:
        yield ""
    yield from (f"{number}. {note}" for note, number in notes.items())


def _head(regime: Regime, column: Column, lang: str) -> str:
    """Name kinds by their level where they are all of it, else one by one."""
    levels = (level for level, kinds in regime.kinds.items() if kinds == column)
    return labels(tuple(levels) or column, OR, lang)


def _cell(
    rows: Iterable[Competent], gap: Gap | None, notes: dict[str, int], lang: str
) -> str:
    """Write the officials of a cell, or a dash; what must be said besides is a note."""

    def noted(*texts: str) -> str:
        numbers = (notes.setdefault(text, len(notes) + 1) for text in texts)
        return "".join(f" [{number}]" for number in numbers)

    if gap is not None:
        return f"—{noted(with_cited(gap.why.in_(lang), citing.norms(gap.cites, lang)))}"
    said: list[str] = []
    for row in rows:
        place = citing.place(row.bases[0].citation, lang)
        reading = f"; {INFERRED.in_(lang)}" if row.reading.ordinal else ""
        name = f"{official_name(row.official, lang)} ({place}{reading})"
        said.append(name + noted(*_notes(row, lang)))
    return "<br>".join(said)


def _notes(row: Competent, lang: str) -> Iterator[str]:
    if row.condition is not None:
        yield CONDITION.in_(lang).format(condition=row.condition.in_(lang))
    if row.proposal is not None:
        norms = citing.bases(row.proposal.bases, lang)
        yield PROPOSAL.in_(lang).format(who=row.proposal.who.in_(lang), norms=norms)
    if row.note is not None:
        yield row.note.in_(lang)
    for basis in row.bases:
        if basis.note is not None:
            yield with_cited(basis.note.in_(lang), citing.norms((basis.citation,), lang))
