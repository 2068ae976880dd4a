"""A deadline in words: by when, counted how, on what, and where that is not settled.

Plain text for a terminal or a memo, in Indonesian or English from one structure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from netralitas import phrases as say
from netralitas.citation import Reading
from netralitas.law import LAW
from netralitas.law_text import Page, foot, in_force_text
from netralitas.phrases import day, joined
from netralitas.procedure.deadlines import (
    Deadline,
    DeadlineRule,
    Due,
    Nature,
    Term,
)
from netralitas.prose import Block, head, short_bases, shortly, with_cited, written
from netralitas.text import Text

__all__ = ["deadline_text", "rules_text", "term_text"]

ID_OF: Final = Text(id="Id: {id}", en="Id: {id}")
WHAT: Final = Text(id="Tenggat: {what}.", en="Deadline: {what}.")
WHO: Final = Text(id="Siapa atau apa: {who}.", en="Who or what: {who}.")
FROM: Final = Text(id="Dihitung dari: {start}, {day}.", en="Counted from: {start}, {day}.")
BY: Final = Text(id="Paling lambat {days}.", en="At the latest {days}.")
EFFECT: Final = Text(id="Berlaku pada {days}.", en="Takes effect on {days}.")
UNSETTLED: Final = Text(
    id="Hari ini tidak pasti; semua kemungkinannya disebut.",
    en="The day is not settled; every possibility is given.",
)
H_WAYS: Final = Text(id="CARA MENGHITUNG", en="WAYS TO COUNT")
WAY: Final = Text(id="{term}: {days}.", en="{term}: {days}.")
PREFERRED: Final = Text(id="yang dipakai di sini", en="the one used here")
RIVAL: Final = Text(id="cara lain yang ditampilkan", en="another that is shown")
OPEN: Final = Text(id="tidak ada yang diutamakan", en="none is preferred")
DOUBTFUL: Final = Text(
    id="Tidak pasti libur atau tidak: {days}.", en="Not settled whether free: {days}."
)
CALENDAR: Final = Text(id="Kalender: {name}.", en="Calendar: {name}.")
LAPSE: Final = Text(id="Bila lewat: {lapse}", en="If it passes: {lapse}")
BASIS: Final = Text(id="Dasar: {norms}.", en="Basis: {norms}.")
BACK: Final = Text(id="{term} sebelumnya", en="{term} before")
AFTER: Final = Text(id="{term} sesudahnya", en="{term} after")
BETWEEN: Final = Text(id="{term} penuh di antaranya", en="{term} clear between")
WITH_START: Final = Text(
    id="{term}, hari peristiwanya termasuk", en="{term}, the day of the event included"
)
ALL_ROWS: Final = Text(id="Semua tenggat yang tersandi.", en="All encoded deadlines.")
ROWS_ON: Final = Text(
    id="Tenggat yang berlaku bagi peristiwa pada {day}.",
    en="Deadlines in force for an event on {day}.",
)
NO_ROWS: Final = Text(
    id="Tidak ada tenggat yang tersandi untuk hari itu.",
    en="No deadline is encoded for that day.",
)
ROW: Final = Text(
    id="{id}: {what}; {term}, dihitung dari: {start}",
    en="{id}: {what}; {term}, counted from: {start}",
)


def term_text(term: Term, lang: str = "id") -> str:
    """Write how a statute measures, with the direction and what is included.

    >>> from netralitas.procedure.deadlines import CalendarDays, SameDay, WorkingDays
    >>> term_text(WorkingDays(7)), term_text(CalendarDays(14, back=True), "en")
    ('7 hari kerja sesudahnya', '14 calendar days before')
    >>> term_text(SameDay()), term_text(WorkingDays(7, between=True), "en")
    ('hari itu juga', '7 working days clear between')
    """
    unit = term.unit.label.in_(lang)
    if not term.amount:
        return unit
    one = lang == "en" and term.amount == 1
    said = f"{term.amount} {unit.removesuffix('s') if one else unit}"
    if getattr(term, "between", False):
        said = BETWEEN.in_(lang).format(term=said)
    else:
        direction = BACK if getattr(term, "back", False) else AFTER
        said = direction.in_(lang).format(term=said)
    if getattr(term, "counts_start", False):
        said = WITH_START.in_(lang).format(term=said)
    return said


def deadline_text(found: Deadline, lang: str = "id") -> str:
    """Tell a deadline: what is due, by when, each way to count, its basis.

    Raises `ValueError` for a language that is not there.

    >>> from netralitas.procedure import deadline, rule
    >>> counted = deadline(rule("pp-94-2021/pasal-37/ayat-3"), date(2024, 12, 2))
    >>> print(deadline_text(counted, "en").splitlines()[0])
    Article 37 paragraph (3) of PP 94/2021
    """
    return written(_deadline(found, lang))


def _deadline(found: Deadline, lang: str) -> Iterator[Block]:
    rule = found.rule
    yield Block(shortly((rule.citation,), lang))
    yield Block(ID_OF.in_(lang).format(id=rule.id))
    yield Block(WHAT.in_(lang).format(what=rule.what.in_(lang)))
    yield Block(WHO.in_(lang).format(who=rule.who.in_(lang)))
    start = {"start": rule.start.in_(lang), "day": day(found.start, lang)}
    yield Block(FROM.in_(lang).format(**start))
    result = EFFECT if rule.nature is Nature.BERLAKU else BY
    days = _days(found.deciding, lang)
    yield Block(result.in_(lang).format(days=days), space=True)
    if found.day is None:
        yield Block(UNSETTLED.in_(lang))
    yield head(H_WAYS, lang)
    for place, due in enumerate(found.due):
        yield Block(_way(due, _standing(rule, place), lang), mark="- ")
        if due.doubtful:
            doubtful = _days(due.doubtful, lang, say.AND)
            yield Block(DOUBTFUL.in_(lang).format(days=doubtful), depth=2)
    yield Block(CALENDAR.in_(lang).format(name=found.calendar.in_(lang)), space=True)
    norms = short_bases(rule.bases, lang)
    yield Block(BASIS.in_(lang).format(norms=norms))
    if rule.lapse is not None:
        yield Block(LAPSE.in_(lang).format(lapse=rule.lapse.in_(lang)))
    if rule.note is not None:
        yield Block(rule.note.in_(lang))
    yield foot(Page(law=LAW, lang=lang))


def _days(days: Iterable[date], lang: str, link: Text = say.OR) -> str:
    return joined(tuple(day(each, lang) for each in days), link, lang)


def _standing(rule: DeadlineRule, place: int) -> Text | None:
    """Say what a way is among several: used, shown beside, or equal to the rest."""
    if len(rule.ways) == 1:
        return None
    if not rule.settled:
        return OPEN
    return RIVAL if place else PREFERRED


def _way(due: Due, standing: Text | None, lang: str) -> str:
    """State one way to count: its term, its days, why, and how it was read."""
    way = due.way
    parts = {"term": term_text(way.term, lang), "days": _days(due.days, lang)}
    said = [WAY.in_(lang).format(**parts)]
    if standing is not None:
        said[0] = f"{said[0].removesuffix('.')} ({standing.in_(lang)})."
    if way.says is not None:
        said.append(with_cited(way.says.in_(lang), shortly(way.cites, lang)))
    if way.reading is not Reading.TEXT:
        said.append(say.READ_AS.in_(lang).format(reading=way.reading.label.in_(lang)))
    return " ".join(said)


def rules_text(rules: Iterable[DeadlineRule], on: date | None, lang: str = "id") -> str:
    """List deadlines with their ids; ``on`` is the day for which they were chosen."""
    return written(_rules(tuple(rules), on, lang))


def _rules(rules: tuple[DeadlineRule, ...], on: date | None, lang: str) -> Iterator[Block]:
    if on is None:
        yield Block(ALL_ROWS.in_(lang))
    else:
        yield Block(ROWS_ON.in_(lang).format(day=day(on, lang)))
    if not rules:
        yield Block(NO_ROWS.in_(lang), space=True)
    for rule in rules:
        parts = {
            "id": rule.id,
            "what": rule.what.in_(lang),
            "term": term_text(rule.ways[0].term, lang),
            "start": rule.start.in_(lang),
        }
        said = ROW.in_(lang).format(**parts)
        if on is None:
            said = f"{said}. {in_force_text(rule.in_force, lang)}"
        yield Block(f"{said}.", mark="- ")
    yield foot(Page(law=LAW, lang=lang))
