"""The timeline of a case in words: what happened, in time or not, and what may come next.

Plain text for a terminal or a memo, in Indonesian or English from one structure.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final, TypeAlias

from netralitas import phrases as say
from netralitas.deadline_text import term_text
from netralitas.errors import ProcedureError
from netralitas.interval import ALWAYS
from netralitas.law.norm import DisputeReading
from netralitas.law_text import in_force_text
from netralitas.phrases import day, joined
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.deadlines import DeadlineRule, Due, Nature
from netralitas.procedure.path import (
    Case,
    Entry,
    NextStep,
    Overdue,
    Running,
    Timeline,
    timeline,
)
from netralitas.procedure.path_machine import Step
from netralitas.procedure.path_words import KnownDay
from netralitas.procedure.working_days import WorkingCalendar
from netralitas.prose import Block, head, short_bases, shortly, sides, written
from netralitas.text import Text

__all__ = ["problems_text", "timeline_text"]

TITLE: Final = Text(id="Jalur perkara: {what}", en="Path of a case: {what}")
TITLE_REF: Final = Text(
    id="Jalur perkara {ref}: {what}", en="Path of the case {ref}: {what}"
)
KNOWN: Final = Text(id="{what}: {day}.", en="{what}: {day}.")
STANDS: Final = Text(id="Kedudukan: {state}.", en="Where it stands: {state}.")
STANDS_SINCE: Final = Text(
    id="Kedudukan sejak {day}: {state}.", en="Where it stands since {day}: {state}."
)
ENDED: Final = Text(
    id="Jalur ini selesai di sini, kecuali masih ada langkah yang disebut di bawah.",
    en="This path ends here, unless a step is named below.",
)
AS_OF: Final = Text(id="Menurut keadaan pada {day}.", en="As of {day}.")
CALENDAR: Final = Text(
    id="Hari kerja dihitung menurut: {name}.", en="Working days are counted by: {name}."
)
H_HAPPENED: Final = Text(id="YANG TELAH TERJADI", en="WHAT HAS HAPPENED")
H_COMING: Final = Text(id="YANG DAPAT MENYUSUL", en="WHAT MAY COME NEXT")
H_OVERDUE: Final = Text(
    id="TENGGAT YANG SUDAH LEWAT PADA {day}", en="DEADLINES THAT HAD RUN OUT ON {day}"
)
NOTHING: Final = Text(id="Belum ada.", en="Nothing yet.")
NO_STEP: Final = Text(
    id="Tidak ada langkah lagi dalam jalur ini.",
    en="There is no further step on this path.",
)
NONE_OVERDUE: Final = Text(
    id="Tidak ada tenggat yang diketahui sudah lewat.",
    en="No deadline is known to have run out.",
)
HAPPENED: Final = Text(id="{day}: {what}{set_for}.", en="{day}: {what}{set_for}.")
SET_FOR: Final = Text(id=", untuk {day}", en=", for {day}")
BY: Final = Text(id="Oleh: {who} ({norms}).", en="By: {who} ({norms}).")
TOLD_BY: Final = Text(
    id="Menurut berkas, oleh: {who}.", en="By, according to the file: {who}."
)
LEADS_TO: Final = Text(id="{what}; lalu: {state}.", en="{what}; then: {state}.")
MAY: Final = Text(
    id="Hak atau pilihan, bukan kewajiban.", en="A right or a choice, not a duty."
)
LAPSE: Final = Text(id="Bila tidak: {what}", en="If not: {what}")
BOTH: Final = Text(id="Dipersoalkan:", en="Disputed:")
BOTH_AGAIN: Final = Text(
    id="Dipersoalkan, seperti disebut di atas.", en="Disputed, as told above."
)
IN_TIME: Final = Text(id="Tepat waktu", en="In time")
LATE: Final = Text(id="Terlambat", en="Late")
UNSETTLED: Final = Text(
    id="Tepat waktu atau terlambat menurut cara menghitung",
    en="In time or late, by the way of counting",
)
UNKNOWN: Final = Text(id="Tenggat", en="Deadline")
TOO_SOON: Final = Text(
    id="Mendahului berakhirnya tenggat", en="Before the deadline had run out"
)
AFTER: Final = Text(id="Sesudah tenggat berakhir", en="After the deadline had run out")
POSSIBLE_AFTER: Final = Text(
    id="Baru dapat sesudah tenggat ini berakhir", en="Possible once this has run out"
)
NATURES: Final = {
    Nature.PALING_LAMBAT: Text(id="Paling lambat {days}", en="At the latest {days}"),
    Nature.BERLAKU: Text(id="Berlaku {days}", en="Takes effect {days}"),
}
RIGHT_LAPSED: Final = Text(id="hak yang lewat waktu", en="a right that lapsed")
BY_SOME: Final = Text(id="menurut sebagian cara menghitung", en="by some ways of counting")
COUNTED_FROM: Final = Text(
    id="dihitung dari {day}, {what}", en="counted from {day}, {what}"
)
NO_START: Final = Text(
    id="awal hitungannya belum diketahui: {what}",
    en="what starts the count is not known yet: {what}",
)
OTHER_WAY: Final = Text(id="Cara lain: {days}. {says}", en="Another way: {days}. {says}")
EITHER: Final = Text(
    id="Tidak ada cara menghitung yang diutamakan.", en="No way of counting is preferred."
)
WAY: Final = Text(id="{days} ({term})", en="{days} ({term})")
DOUBT: Final = Text(
    id="{first} atau {last}, karena ada hari yang diragukan",
    en="{first} or {last}, because a day is doubtful",
)


Seen: TypeAlias = "set[tuple[DisputeReading, ...]]"
"""Disputes that were set out before, so that they are not told twice."""


def timeline_text(
    case: Case,
    lang: str = "id",
    on: dt.date | None = None,
    calendar: WorkingCalendar = NATIONAL,
) -> str:
    """Tell a case: what happened, what may come and, with a day, what is overdue on it.

    Raises `ValueError` for a language that is not there, `ProcedureError` where a count
    leaves the calendar.

    >>> from netralitas.procedure.path_words import Procedure
    >>> print(timeline_text(Case(procedure=Procedure.KODE_ETIK)).splitlines()[0])
    Jalur perkara: kode etik PNS
    """
    return written(_told(timeline(case, on, calendar), lang))


def problems_text(error: ProcedureError, lang: str = "id") -> str:
    """Write why a case was refused, one problem below the other.

    >>> from datetime import date
    >>> from netralitas.procedure.path_words import CaseEvent, Procedure
    >>> try:
    ...     Case(procedure=Procedure.KODE_ETIK).with_event(
    ...         CaseEvent.PUTUSAN_PN, date(2024, 1, 8)
    ...     )
    ... except ProcedureError as error:
    ...     print(problems_text(error, "en").splitlines()[0])
    - events[0].kind: "the district court reads its judgement" is not possible on
    """
    return written(
        Block(f"{problem.path}: {problem.message.in_(lang)}", mark="- ")
        for problem in error.problems
    )


def _told(told: Timeline, lang: str) -> Iterator[Block]:
    seen: Seen = set()
    yield from _opening(told, lang)
    yield head(H_HAPPENED, lang)
    if not told.entries:
        yield Block(NOTHING.in_(lang))
    for entry in told.entries:
        yield from _entry(entry, lang, seen)
    yield head(H_COMING, lang)
    if not told.coming:
        yield Block(NO_STEP.in_(lang))
    for coming in told.coming:
        yield from _coming(coming, lang, seen)
    if told.on is not None:
        yield Block(H_OVERDUE.in_(lang).format(day=day(told.on, lang)), space=True)
        if not told.overdue:
            yield Block(NONE_OVERDUE.in_(lang))
        for each in told.overdue:
            yield from _overdue(each, lang)


def _opening(told: Timeline, lang: str) -> Iterator[Block]:
    case, progress = told.case, told.progress
    title = TITLE if case.ref is None else TITLE_REF
    what = case.procedure.label.in_(lang)
    yield Block(title.in_(lang).format(what=what, ref=case.ref))
    for word in KnownDay:
        known: dt.date | None = getattr(case, word.value)
        if known is not None:
            label = _capital(word.label.in_(lang))
            yield Block(KNOWN.in_(lang).format(what=label, day=day(known, lang)))
    if told.on is not None:
        yield Block(AS_OF.in_(lang).format(day=day(told.on, lang)))
    state = progress.state.label.in_(lang)
    if progress.since is None:
        yield Block(STANDS.in_(lang).format(state=state))
    else:
        since = day(progress.since, lang)
        yield Block(STANDS_SINCE.in_(lang).format(state=state, day=since))
    if progress.ended:
        yield Block(ENDED.in_(lang))
    if case.path.note is not None:
        yield Block(case.path.note.in_(lang))
    yield Block(CALENDAR.in_(lang).format(name=told.calendar.in_(lang)))


def _capital(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"


# ---------------------------------------------------------------------- what happened


def _entry(entry: Entry, lang: str, seen: Seen) -> Iterator[Block]:
    event = entry.event
    set_for = ""
    if event.for_day is not None:
        set_for = SET_FOR.in_(lang).format(day=day(event.for_day, lang))
    what = event.kind.label.in_(lang)
    said = HAPPENED.in_(lang).format(day=day(event.date, lang), what=what, set_for=set_for)
    yield Block(said, mark="- ")
    if event.details is not None:
        yield Block(event.details, depth=2)
    if event.actor is not None:
        yield Block(TOLD_BY.in_(lang).format(who=event.actor), depth=2)
    for step in entry.steps:
        yield from _step(step, lang, seen)
    for running in entry.due:
        late = running.over_on(event.date)
        verdict = None if running.rule.nature is Nature.BERLAKU else _KEPT[late]
        if running.deadline is None:
            verdict = UNKNOWN
        yield from _running(running, lang, verdict)
    for running in entry.opens:
        yield from _running(running, lang, _OPENED[running.over_on(event.date)])


_KEPT: Final = {True: LATE, False: IN_TIME, None: UNSETTLED}
_OPENED: Final = {True: AFTER, False: TOO_SOON, None: UNSETTLED}


def _step(step: Step, lang: str, seen: Seen) -> Iterator[Block]:
    norms = short_bases(step.bases, lang)
    yield Block(BY.in_(lang).format(who=step.who.in_(lang), norms=norms), depth=2)
    if step.note is not None:
        yield Block(step.note.in_(lang), depth=2)
    if step.readings in seen:
        yield Block(BOTH_AGAIN.in_(lang), depth=2)
    elif step.readings:
        seen.add(step.readings)
        yield Block(BOTH.in_(lang), depth=2)
        for side in sides(step.readings, lang, shortly):
            yield Block(side, depth=2, mark="- ")


# ----------------------------------------------------------------------- what may come


def _coming(coming: NextStep, lang: str, seen: Seen) -> Iterator[Block]:
    step = coming.step
    label = step.event.label.in_(lang)
    what = _capital(label)
    said = f"{what}."
    if step.to is not None and (state := step.to.label.in_(lang)) != label:
        said = LEADS_TO.in_(lang).format(what=what, state=state)
    if step.in_force != ALWAYS and not step.read_on:
        said = f"{said} {in_force_text(step.in_force, lang)}."
    yield Block(said, mark="- ")
    yield from _step(step, lang, seen)
    if step.may:
        yield Block(MAY.in_(lang), depth=2)
    for running in coming.opens:
        yield from _running(running, lang, POSSIBLE_AFTER)
    for running in coming.due:
        yield from _running(running, lang)
    for lapse in coming.lapse:
        yield Block(LAPSE.in_(lang).format(what=lapse.in_(lang)), depth=2)


def _overdue(each: Overdue, lang: str) -> Iterator[Block]:
    names = tuple(dict.fromkeys(step.event.label.in_(lang) for step in each.steps))
    marks = [
        mark.in_(lang)
        for mark, holds in ((RIGHT_LAPSED, each.may), (BY_SOME, not each.certain))
        if holds
    ]
    said = _capital(joined(names, say.OR, lang))
    yield Block(f"{said} ({'; '.join(marks)})." if marks else f"{said}.", mark="- ")
    yield from _running(each.running, lang)


# --------------------------------------------------------------------------- deadlines


def _running(running: Running, lang: str, verdict: Text | None = None) -> Iterator[Block]:
    """State a deadline: its day, how it is counted and by which norm, and its rivals."""
    rule = running.rule
    norms = short_bases(rule.bases, lang)
    first = "" if verdict is None else f"{verdict.in_(lang)}. "
    if running.deadline is None or running.start is None:
        start = NO_START.in_(lang).format(what=rule.start.in_(lang))
        ways = rule.ways[:1] if rule.settled else rule.ways
        terms = joined(tuple(term_text(way.term, lang) for way in ways), say.OR, lang)
        yield Block(f"{first}{_capital(terms)}; {start} ({norms}).", depth=2)
        return
    due = running.deadline.due
    start = COUNTED_FROM.in_(lang).format(
        what=rule.start.in_(lang), day=day(running.start, lang)
    )
    if rule.settled:
        days, count = _days(due[0], lang), f": {term_text(due[0].way.term, lang)}, {start}"
    else:
        days = joined(tuple(_way(each, lang) for each in due), say.OR, lang)
        count = f", {start}"
    nature = NATURES[rule.nature].in_(lang).format(days=days)
    yield Block(f"{first}{nature}{count} ({norms}).", depth=2)
    yield from _doubts(rule, due, lang)


def _doubts(rule: DeadlineRule, due: tuple[Due, ...], lang: str) -> Iterator[Block]:
    """Show the rival ways, or that none is preferred."""
    if not rule.settled:
        yield Block(EITHER.in_(lang), depth=2)
    for each in due[1:] if rule.settled else ():
        says = "" if each.way.says is None else each.way.says.in_(lang)
        said = OTHER_WAY.in_(lang).format(days=_days(each, lang), says=says)
        yield Block(said.strip(), depth=2)
    if rule.note is not None:
        yield Block(rule.note.in_(lang), depth=2)


def _way(due: Due, lang: str) -> str:
    return WAY.in_(lang).format(days=_days(due, lang), term=term_text(due.way.term, lang))


def _days(due: Due, lang: str) -> str:
    first, last = due.days[0], due.days[-1]
    if first == last:
        return day(first, lang)
    return DOUBT.in_(lang).format(first=day(first, lang), last=day(last, lang))
