"""The duties of who stands for an office, in words: what, from when, by which norm.

Plain text for a terminal or a memo, in Indonesian or English from one structure, made
from `netralitas.procedure.candidacy.duties` alone. What is certain comes first, then what
depends on something not known, then notes and gaps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from netralitas import phrases as say
from netralitas.elections import region
from netralitas.law import LAW
from netralitas.law_text import Page, foot, persons_text
from netralitas.phrases import day, joined
from netralitas.procedure.candidacy import (
    CandidacyNote,
    Duties,
    Duty,
    Milestone,
    OpenPoint,
    Window,
)
from netralitas.procedure.deadlines import Deadline, DeadlineRule
from netralitas.prose import (
    Block,
    consequence_text,
    head,
    labels,
    short_bases,
    shortly,
    sides,
    with_cited,
    written,
)
from netralitas.text import Text
from netralitas.words import LEGISLATIF, Certainty

__all__ = ["duties_text"]

HEADING: Final = Text(id="KEWAJIBAN SEBELUM DAN SAAT MENCALONKAN", en="DUTIES ON STANDING")
WHO: Final = Text(
    id="{who}, yang hendak mencalonkan diri dalam pemilihan {contest}, {election}{where}.",
    en="{who}, who would stand in the election of: {contest}; {election}{where}.",
)
IN_AREA: Final = Text(id=" di {area}", en=" in {area}")
HOLDING: Final = Text(id="{who} dengan {post}", en="{who} in {post}")
H_DAYS: Final = Text(id="HARI YANG MENENTUKAN", en="THE DAYS THAT DECIDE")
ON_DAY: Final = Text(id="{event}: {days}.", en="{event}: {days}.")
DAY_UNKNOWN: Final = Text(id="belum diketahui", en="not known")
H_CERTAIN: Final = Text(id="YANG WAJIB", en="WHAT MUST BE DONE")
H_POSSIBLE: Final = Text(
    id="YANG MUNGKIN WAJIB, BERGANTUNG PADA HAL LAIN",
    en="WHAT MAY HAVE TO BE DONE, DEPENDING ON SOMETHING ELSE",
)
NONE_FOUND: Final = Text(
    id="Tidak ditemukan kewajiban di antara ketentuan yang dimuat. Itu tidak berarti bahwa "
    "tidak ada.",
    en="No duty was found among the provisions encoded. That does not mean that there is "
    "none.",
)
DUTY: Final = Text(id="{demand}, {due}: {days}.", en="{demand}, {due}: {days}.")
DUTY_UNDATED: Final = Text(id="{demand}, {due}.", en="{demand}, {due}.")
WAITS: Final = Text(id="Bergantung pada: {topics}.", en="Depends on: {topics}.")
LIMITED: Final = Text(id="Terbatas: {says}", en="Limited: {says}")
OPEN: Final = Text(id="Terbuka: {says}", en="Open: {says}")
EFFECT: Final = Text(
    id="{who}: {what} {days} ({norm}).", en="{who}: {what} {days} ({norm})."
)
PENDING: Final = Text(
    id="{who}: {what}, {amount} {unit} sejak {start} ({norm}).",
    en="{who}: {what}, {amount} {unit} from when {start} ({norm}).",
)
PENDING_UNCOUNTED: Final = Text(
    id="{who}: {what}, {unit} sejak {start} ({norm}).",
    en="{who}: {what}, {unit} from when {start} ({norm}).",
)
IF_NOT: Final = Text(id="Bila tidak: {what}", en="If not: {what}")
STAGE: Final = Text(
    id="dalam tahap pencalonan, {event}", en="in the stage of nomination, {event}"
)
NO_SANCTION: Final = Text(
    id="Bila tidak: sanksinya tidak disebut teks yang dibaca.",
    en="If not: the texts that were read name no sanction.",
)
DISPUTED: Final = Text(id="Diperselisihkan: {side}", en="Disputed: {side}")
GAP: Final = Text(id="Kekosongan: {says}", en="Gap: {says}")


def duties_text(found: Duties, lang: str = "id") -> str:
    """Tell what a person must do who stands for an office.

    Raises `ValueError` for a language that is not there.

    >>> from netralitas.conduct import Actor
    >>> from netralitas.elections import ELECTIONS
    >>> from netralitas.procedure.candidacy import duties
    >>> from netralitas.words import Contest, Status
    >>> person = Actor(status=Status.PPPK)
    >>> found = duties(person, Contest.WALI_KOTA, ELECTIONS["pilkada-2024"], region="64.72")
    >>> print(duties_text(found).splitlines()[6])
    - sejak ditetapkan sebagai calon: 22 September 2024.
    """
    return written(_duties(found, lang))


def _duties(found: Duties, lang: str) -> Iterator[Block]:
    yield Block(HEADING.in_(lang))
    yield Block(_who(found, lang))
    yield head(H_DAYS, lang)
    for milestone, windows in found.days:
        days = _days(windows, lang) or DAY_UNKNOWN.in_(lang)
        said = ON_DAY.in_(lang).format(event=_event(milestone, found, lang), days=days)
        yield Block(said, mark="- ")
    for heading, certainty in (
        (H_CERTAIN, Certainty.CERTAIN),
        (H_POSSIBLE, Certainty.POSSIBLE),
    ):
        duties = [duty for duty in found.duties if duty.certainty is certainty]
        if duties:
            yield head(heading, lang)
        for number, duty in enumerate(duties, 1):
            yield from _duty(duty, number, lang)
    if not found.duties:
        yield Block(NONE_FOUND.in_(lang), space=True)
    if found.notes:
        yield head(say.H_NOTES, lang)
        yield from (Block(_note(note, lang), mark="- ") for note in found.notes)
    yield foot(Page(law=LAW, lang=lang))


def _event(milestone: Milestone, found: Duties, lang: str) -> str:
    """Name an event; of a list only the stage is dated in which it is handed in."""
    event = milestone.label.in_(lang)
    if milestone is Milestone.PENDAFTARAN and found.contest in LEGISLATIF:
        return STAGE.in_(lang).format(event=event)
    return event


def _who(found: Duties, lang: str) -> str:
    person = found.person
    statuses = tuple(persons_text((status,), lang) for status in person.status)
    who = joined(statuses, say.OR, lang)
    if person.office is not None:
        post = labels(person.office, say.OR, lang)
        who = HOLDING.in_(lang).format(who=who, post=post)
    where = ""
    if found.area:
        area = f"{region(found.area).name} ({found.area})"
        where = IN_AREA.in_(lang).format(area=area)
    said = WHO.in_(lang).format(
        who=who,
        contest=found.contest.label.in_(lang),
        election=found.election.label.in_(lang),
        where=where,
    )
    return said[0].upper() + said[1:]


def _days(windows: Iterable[Window], lang: str) -> str:
    """Write the days of an event, several where areas or readings differ."""
    spans = tuple(
        day(window.first, lang)
        if window.first == window.last
        else say.DAY_TO_DAY.in_(lang).format(
            first=day(window.first, lang), last=day(window.last, lang)
        )
        for window in windows
    )
    return joined(spans, say.OR, lang) if spans else ""


def _duty(duty: Duty, number: int, lang: str) -> Iterator[Block]:
    yield Block(_what(duty, lang), mark=f"{number}. ")
    depth = len(f"{number}. ")
    yield from (Block(said, depth=depth) for said in _details(duty, lang))


def _what(duty: Duty, lang: str) -> str:
    """State what is asked, from when, and by which norm."""
    rule = duty.rule
    demand = rule.demand.label.in_(lang)
    days = _days(duty.due, lang)
    if not days and rule.due is Milestone.PENETAPAN:
        days = DAY_UNKNOWN.in_(lang)
    sentence = (DUTY if days else DUTY_UNDATED).in_(lang)
    said = sentence.format(
        demand=demand[0].upper() + demand[1:], due=rule.due.label.in_(lang), days=days
    )
    return f"{said} {with_cited(rule.gist.in_(lang), short_bases(rule.bases, lang))}"


def _details(duty: Duty, lang: str) -> Iterator[str]:
    if duty.waits_for:
        topics = tuple(say.TOPICS[key].in_(lang) for key in duty.waits_for)
        yield WAITS.in_(lang).format(topics=joined(topics, say.AND, lang))
    for point in duty.open_points:
        yield _open(point, lang)
    for effect in duty.effects:
        yield _effect(effect, lang)
    for rule in duty.pending:
        yield _pending(rule, lang)
    yield from _if_not(duty, lang)


def _open(point: OpenPoint, lang: str) -> str:
    says = with_cited(point.says.in_(lang), shortly(point.cites, lang))
    return (LIMITED if point.limits else OPEN).in_(lang).format(says=says)


def _effect(effect: Deadline, lang: str) -> str:
    rule = effect.rule
    return EFFECT.in_(lang).format(
        who=_capital(rule.who.in_(lang)),
        what=rule.what.in_(lang),
        days=joined(tuple(day(each, lang) for each in effect.deciding), say.OR, lang),
        norm=short_bases(rule.bases, lang),
    )


def _pending(rule: DeadlineRule, lang: str) -> str:
    """State a term that runs from an event whose day is not known yet."""
    term = rule.ways[0].term
    sentence = (PENDING if term.amount else PENDING_UNCOUNTED).in_(lang)
    return sentence.format(
        who=_capital(rule.who.in_(lang)),
        what=rule.what.in_(lang),
        amount=term.amount,
        unit=term.unit.label.in_(lang),
        start=rule.start.in_(lang),
        norm=short_bases(rule.bases, lang),
    )


def _if_not(duty: Duty, lang: str) -> Iterator[str]:
    """State what follows from not doing it, by the row or the law, and who decides.

    A row of the law that only names who is competent is no sanction; it is left out where
    one with a sanction names the same.
    """
    kinds = [row for row in duty.consequences if row.options]
    competent = {each for row in kinds for each in row.authority}
    if duty.rule.lapse is not None:
        yield IF_NOT.in_(lang).format(what=_small(duty.rule.lapse.in_(lang)))
    elif not kinds:
        yield NO_SANCTION.in_(lang)
    for row in duty.consequences:
        said = consequence_text(row, lang, duty.rule.breaches)
        said = with_cited(said, short_bases(row.bases, lang))
        if row in kinds:
            yield IF_NOT.in_(lang).format(what=_small(said))
        elif not competent.issuperset(row.authority):
            yield said
    for dispute in duty.disputes:
        for side in sides(dispute.readings, lang, shortly):
            yield DISPUTED.in_(lang).format(side=side)


def _note(note: CandidacyNote, lang: str) -> str:
    says = with_cited(note.says.in_(lang), short_bases(note.bases, lang))
    return GAP.in_(lang).format(says=says) if note.gap else says


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
