"""The calendar of an election in words: each version, its stages, its last days included.

Plain text for a terminal or a memo, in Indonesian or English from one structure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise

from netralitas import phrases as say
from netralitas.elections import (
    CalendarVersion,
    Election,
    End,
    StageSpan,
    area_of,
    contests_of,
    region,
)
from netralitas.interval import ALWAYS
from netralitas.law_text import ONE_DAY, in_force_text
from netralitas.phrases import day, joined
from netralitas.prose import Block, head, labels, short_bases, written
from netralitas.words import Contest, in_order

__all__ = ["calendar_text"]


def calendar_text(election: Election, lang: str = "id") -> str:
    """Tell the calendar of an election, or that it has none here.

    Raises `ValueError` for a language that is not there.

    >>> from netralitas.elections import ELECTIONS
    >>> print(calendar_text(ELECTIONS["pilkada-2024"]).splitlines()[0])
    Pemilihan serentak nasional 2024 (pilkada-2024)
    """
    return written(_calendar(election, lang))


def _calendar(election: Election, lang: str) -> Iterator[Block]:
    yield Block(f"{election.label.in_(lang)} ({election.id})")
    yield from _what(election, lang)
    if election.voting_day is not None:
        voting = day(election.voting_day, lang)
        yield Block(say.VOTING_DAY.in_(lang).format(day=voting))
    norms = short_bases(election.regulations, lang)
    yield Block(say.PLANNED_BY.in_(lang).format(norms=norms))
    if election.parent is not None:
        sentence = say.GOES_ON if election.revote else say.REPEATS
        parent = say.ELECTIONS[election.parent].in_(lang)
        yield Block(sentence.in_(lang).format(parent=parent))
    if election.note is not None:
        yield Block(election.note.in_(lang))
    total = len(election.versions)
    for number, version in enumerate(election.versions, 1):
        heading = say.H_CALENDAR if total == 1 else say.H_CALENDAR_OF
        yield Block(heading.in_(lang).format(number=number, total=total), space=True)
        yield from _version(version, lang)
    if _at_once(election.versions):
        yield Block(say.TWO_READINGS.in_(lang), space=True)
    for heading, items in (
        (say.H_NOT_HELD, [_stage(each, lang) for each in election.planned_not_held]),
        (say.H_ENDS, [_end(end, lang) for end in election.ends]),
    ):
        if items:
            yield head(heading, lang)
            yield from (Block(item, mark="- ") for item in items)


def _what(election: Election, lang: str) -> Iterator[Block]:
    """Say what is elected, and where if not everywhere."""
    kind = election.kind.label.in_(lang)
    offices = labels(in_order(election.contests), say.AND, lang)
    yield Block(say.ELECTED.in_(lang).format(kind=kind, offices=offices))
    if election.areas is not None:
        yield Block(say.IN_AREAS.in_(lang).format(areas=_areas(election.areas, lang)))


def _areas(codes: Iterable[str], lang: str) -> str:
    """Name areas with their codes."""
    named = tuple(f"{region(code).name} ({code})" for code in sorted(codes))
    return joined(named, say.AND, lang)


def _at_once(versions: tuple[CalendarVersion, ...]) -> bool:
    """Tell whether two versions were the plan on one day: two readings of it."""
    spans = sorted(
        (each.valid.start or date.min, each.valid.end or date.max) for each in versions
    )
    return any(later[0] < earlier[1] for earlier, later in pairwise(spans))


def _version(version: CalendarVersion, lang: str) -> Iterator[Block]:
    if version.valid != ALWAYS:
        yield Block(f"{in_force_text(version.valid, lang)}.")
    if version.note is not None:
        yield Block(version.note.in_(lang))
    yield from (Block(_stage(each, lang), mark="- ") for each in version.spans)
    for sentence, days in (
        (say.FIXED_ON, version.fixing),
        (say.KEPT_SINCE, version.kept),
    ):
        for said in _by_day(days, lang):
            yield Block(sentence.in_(lang).format(days=said))


def _stage(span: StageSpan, lang: str) -> str:
    """State a stage: its days, both included, its name, its norm and its remark."""
    norms = short_bases((span.basis, *span.also), lang)
    said = f"{_days(span.first, span.after, lang)}: {span.label.in_(lang)} ({norms})."
    return said if span.note is None else f"{said} {span.note.in_(lang)}"


def _days(first: date, after: date, lang: str) -> str:
    last = after - ONE_DAY
    if first == last:
        return day(first, lang)
    days = {"first": day(first, lang), "last": day(last, lang)}
    return say.DAY_TO_DAY.in_(lang).format(**days)


def _by_day(days: Mapping[Contest, date], lang: str) -> Iterator[str]:
    """Give each day with the offices for which it counts."""
    for on in sorted(set(days.values())):
        offices = in_order(contest for contest, each in days.items() if each == on)
        yield f"{day(on, lang)} ({labels(offices, say.AND, lang)})"


def _end(end: End, lang: str) -> str:
    """State when the cycle of some offices ends, and where."""
    if end.latest is None:
        when = say.NOT_BEFORE.in_(lang).format(day=day(end.earliest, lang))
    else:
        when = _days(end.earliest, end.latest + ONE_DAY, lang)
    offices = labels(in_order(_offices(end)), say.AND, lang)
    said = f"{when}: {offices} ({short_bases((end.basis,), lang)})."
    if end.areas:
        where = _areas(end.areas, lang)
        said = f"{said} {say.IN_AREAS.in_(lang).format(areas=where)}"
    return said if end.note is None else f"{said} {end.note.in_(lang)}"


def _offices(end: End) -> Iterator[Contest]:
    """Give the offices that the areas of an end fill themselves; of all areas, all."""
    areas = [region(code) for code in end.areas]
    for contest in end.contests:
        if not areas or any(
            contest in contests_of(area) and area_of(contest, area) == area.code
            for area in areas
        ):
            yield contest
