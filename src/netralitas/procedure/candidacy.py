"""What a person who stands for an office must do, from when, and what follows if not.

The duties are the rows of `netralitas.procedure.candidacy_rows`; the days are those of the
election's calendar, the consequences those of the law. Each row is read on the day on
which its duty falls due: since 8 July 2015 a civil servant resigns from fixing, no longer
from registration (MK 41/PUU-XII/2014), and nobody's leave stands in for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve, frozen

from netralitas.conduct import Actor, post_problems
from netralitas.elections import (
    CalendarVersion,
    Election,
    StageSpan,
    area_of,
    contests_of,
)
from netralitas.elections import region as region_of
from netralitas.elections.calendar import NOMINATION
from netralitas.errors import ConductError, Problem, ProcedureError, as_json
from netralitas.interval import Interval
from netralitas.law import LAW
from netralitas.law.norm import Consequence, Dispute, When
from netralitas.procedure.candidacy_rows import (
    NOT_ENCODED,
    NOTES,
    ROWS,
    CandidacyNote,
    CandidacyRule,
    Demand,
    Milestone,
    OpenPoint,
)
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.deadline_rows_pemberhentian import FIXED
from netralitas.procedure.deadlines import Deadline, DeadlineRule, deadline
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Certainty, Contest, Status, in_order

__all__ = [
    "NOTES",
    "NOT_ENCODED",
    "ROWS",
    "CandidacyNote",
    "CandidacyRule",
    "Demand",
    "Duties",
    "Duty",
    "Milestone",
    "OpenPoint",
    "Window",
    "duties",
]

ONE_DAY: Final = timedelta(days=1)

DATED: Final = (Milestone.PENDAFTARAN, Milestone.PENETAPAN, Milestone.KAMPANYE)
"""The events that a calendar dates."""


@frozen(kw_only=True, order=True)
class Window:
    """The days of an event, both included; one day where they are equal."""

    first: date
    last: date


@frozen(kw_only=True)
class Duty:
    """One duty of the person, dated.

    ``due`` are the days of its event, several where the area is not given and areas
    differ, none where the text or the calendar names none. A duty is possible, not certain,
    while something is not known (``waits_for`` names the input keys) or while an open
    point limits it. ``effects`` are the terms that run from fixing, ``pending`` those that
    run from a later event; ``consequences`` and ``disputes`` are those of the law for who
    does not do it.
    """

    rule: CandidacyRule
    certainty: Certainty
    waits_for: tuple[str, ...]
    due: tuple[Window, ...]
    open_points: tuple[OpenPoint, ...]
    effects: tuple[Deadline, ...]
    pending: tuple[DeadlineRule, ...]
    consequences: tuple[Consequence, ...]
    disputes: tuple[Dispute, ...]


@frozen(kw_only=True)
class Duties:
    """What a person must do who stands for an office in an election.

    ``area`` is the code of the electing area, empty where none was given or all have one
    calendar. ``days`` gives each event that the calendar dates, empty where it does not.
    ``duties`` come in the order of the instruments. That there are none does not mean that
    there are none in law: see ``notes``, gaps among them.
    """

    person: Actor
    contest: Contest
    election: Election
    area: str
    days: tuple[tuple[Milestone, tuple[Window, ...]], ...]
    duties: tuple[Duty, ...]
    notes: tuple[CandidacyNote, ...]

    def windows(self, milestone: Milestone) -> tuple[Window, ...]:
        """Give the days of an event; none for one that no calendar dates."""
        if milestone is Milestone.SEBELUM_PENETAPAN:
            fixing = self.windows(Milestone.PENETAPAN)
            return tuple(_one_day(window.first - ONE_DAY) for window in fixing)
        return dict(self.days).get(milestone, ())


def duties(
    person: Actor, contest: Contest, election: Election, *, region: str | None = None
) -> Duties:
    """Give what a person must do who stands for an office in an election.

    UU 1/2015 Pasal 7 as amended; UU 5/2014 Pasal 119, 123; UU 20/2023 Pasal 56, 59; PP
    11/2017 Pasal 254, 346; UU 7/2017 Pasal 170, 171, 182, 227, 240. ``region`` is a
    Kemendagri code with the dot; it decides the days of a Pemilihan, and with
    ``person.region``, the area of the post, whether a head stands elsewhere. Raises
    `ProcedureError` with every problem: an office that is not elected there, a region that
    does not exist, a post that the status cannot hold.

    >>> from netralitas.elections import ELECTIONS
    >>> from netralitas.words import Office
    >>> found = duties(
    ...     Actor(status=Status.PNS, office=Office.ADMINISTRATOR, roles=()),
    ...     Contest.WALI_KOTA,
    ...     ELECTIONS["pilkada-2024"],
    ...     region="64.72",
    ... )
    >>> [duty.rule.id for duty in found.duties][:2]
    ['uu-1-2015/pasal-7/ayat-2/huruf-t', 'uu-20-2023/pasal-59/ayat-3']
    >>> found.windows(Milestone.PENETAPAN)[0].first
    datetime.date(2024, 9, 22)
    >>> {day for duty in found.duties for effect in duty.effects for day in effect.days}
    {datetime.date(2024, 9, 30)}
    """
    problems = list(_problems(person, contest, election, region))
    if problems:
        raise ProcedureError(problems)
    area = "" if region is None else area_of(contest, region_of(region))
    days = _days(election, contest, area)
    found = Duties(
        person=person,
        contest=contest,
        election=election,
        area=area,
        days=days,
        duties=(),
        notes=(),
    )
    return evolve(
        found,
        duties=tuple(duty for rule in ROWS for duty in _duty(rule, found)),
        notes=tuple(note for note in NOTES if _told(note, found)),
    )


# ----------------------------------------------------------------------------- problems


def _problems(
    person: Actor, contest: Contest, election: Election, region: str | None
) -> Iterator[Problem]:
    yield from post_problems(person)
    if person.region is not None:
        yield from _no_region(person.region, "actor.region")
    if contest not in election.contests:
        yield _not_elected(contest, election.contests, election)
    if region is None:
        return
    wrong = tuple(_no_region(region, "region"))
    yield from wrong
    if wrong or contest not in election.contests:
        return
    area = region_of(region)
    there = contests_of(area) & election.contests
    if contest not in there:
        yield _not_elected(contest, there, election, f"{area.name} ({area.code})")
    elif not election.held_in(contest, area_of(contest, area)):
        yield Problem(
            path="region",
            given=as_json(region),
            message=Text(
                id=f"{election.id} tidak diselenggarakan di {area.name} ({area.code})",
                en=f"{election.id} was not held in {area.name} ({area.code})",
            ),
        )


def _no_region(code: str, path: str) -> Iterator[Problem]:
    try:
        region_of(code)
    except ConductError as error:
        yield from (evolve(problem, path=path) for problem in error.problems)


def _not_elected(
    contest: Contest, there: Iterable[Contest], election: Election, area: str = ""
) -> Problem:
    offices = tuple(each.value for each in in_order(there))
    where = Text(id=f" di {area}", en=f" in {area}") if area else Text(id="", en="")
    return Problem(
        path="contest",
        given=as_json(contest.value),
        allowed=offices,
        nearest=_nearest(contest, offices),
        message=Text(
            id=f"{election.id} tidak memilih {contest.label.id}{where.id}",
            en=f"{election.id} does not elect a {contest.label.en}{where.en}",
        ),
    )


def _nearest(contest: Contest, offices: tuple[str, ...]) -> str | None:
    """Give the other head of the same tier, which is what is usually mistaken."""
    twins = {Contest.BUPATI: Contest.WALI_KOTA, Contest.WALI_KOTA: Contest.BUPATI}
    twin = twins.get(contest)
    return twin.value if twin is not None and twin.value in offices else None


# --------------------------------------------------------------------------------- days


def _days(
    election: Election, contest: Contest, area: str
) -> tuple[tuple[Milestone, tuple[Window, ...]], ...]:
    """Give the days of each event, by the plan that was carried out."""
    plans = _plans(election, contest, area)
    windows: dict[Milestone, list[Window | None]] = {
        Milestone.PENDAFTARAN: [_registration(plan, contest) for plan in plans],
        Milestone.PENETAPAN: [_one_day(plan.fixing[contest]) for plan in plans],
        Milestone.KAMPANYE: [_window(plan.span("campaign")) for plan in plans],
    }
    return tuple(
        (each, tuple(sorted({window for window in windows[each] if window is not None})))
        for each in DATED
    )


def _one_day(day: date) -> Window:
    return Window(first=day, last=day)


def _window(span: StageSpan | None) -> Window | None:
    return None if span is None else Window(first=span.first, last=span.after - ONE_DAY)


def _registration(plan: CalendarVersion, contest: Contest) -> Window | None:
    """Give the days of registration, which end with fixing whatever the plan calls so."""
    window = _window(plan.span(NOMINATION[contest]))
    if window is None:
        return None
    eve = plan.fixing[contest] - ONE_DAY
    return evolve(window, last=max(window.first, min(window.last, eve)))


def _plans(election: Election, contest: Contest, area: str) -> tuple[CalendarVersion, ...]:
    """Give the plans that still bound everyone on the day on which they fix candidates.

    A plan that was replaced before that day fixed nobody; a re-vote with the pairs of its
    parent has only plans that are later. Without an area those of all areas are given.
    """
    known = area or contest not in KEPALA_DAERAH
    plans = tuple(
        plan
        for plan in (election.plans(area) if known else election.versions)
        if contest in plan.fixing
    )
    bound = tuple(plan for plan in plans if plan.fixing[contest] in plan.valid)
    return bound or plans


def _read_on(rule: CandidacyRule, found: Duties) -> tuple[Window, ...]:
    """Give the days on which a row is read: those of its event, or else of fixing."""
    return found.windows(rule.due) or found.windows(Milestone.PENETAPAN)


def _binds(in_force: Interval, windows: tuple[Window, ...]) -> bool | None:
    """Tell whether a row is in force on the days; None where on some of them only.

    Where no day is known the law that has no end is told.
    """
    if not windows:
        return in_force.end is None
    held = {window.last in in_force for window in windows}
    return None if len(held) > 1 else held.pop()


# --------------------------------------------------------------------------------- duty


def _duty(rule: CandidacyRule, found: Duties) -> Iterator[Duty]:
    """Give the duty that a row sets for the person, if it does."""
    meant = rule.status & set(found.person.status)
    windows = _read_on(rule, found)
    there = _stands_there(rule, found)
    tests = (
        (("actor.status",), _whole(meant, found.person.status)),
        (_open_post(rule, found.person), _holds_post(rule, found.person)),
        (_open_areas(found), there),
        (("region",), _binds(rule.in_force, windows)),
    )
    held = {test for _, test in tests}
    if found.contest not in rule.contests or False in held:
        return
    waits_for = dict.fromkeys(key for keys, test in tests if test is None for key in keys)
    points = tuple(
        point
        for point in rule.open_points
        if (not point.status or point.status & meant)
        and (not point.contests or found.contest in point.contests)
        and not (point.areas and there is not None)
    )
    limited = None in held or any(point.limits for point in points)
    day = windows[-1].last if windows else None
    effects, pending = _terms(rule, meant, found)
    yield Duty(
        rule=rule,
        certainty=Certainty.POSSIBLE if limited else Certainty.CERTAIN,
        waits_for=tuple(waits_for),
        due=found.windows(rule.due),
        open_points=points,
        effects=effects,
        pending=pending,
        consequences=tuple(_consequences(rule, meant, day)),
        disputes=tuple(_disputes(rule, meant, day)),
    )


def _whole(meant: frozenset[Status], given: tuple[Status, ...]) -> bool | None:
    if not meant:
        return False
    return True if meant.issuperset(given) else None


def _holds_post(rule: CandidacyRule, person: Actor) -> bool | None:
    """Tell whether the person holds the post that a row names, by office or by role."""
    if not rule.offices:
        return True
    by_office = _among(rule.offices, person.office)
    has_role = person.roles is not None and bool(rule.roles & set(person.roles))
    if by_office is True or has_role:
        return True
    open_role = bool(rule.roles) and person.roles is None
    return None if by_office is None or open_role else False


def _open_post(rule: CandidacyRule, person: Actor) -> tuple[str, ...]:
    """Name what would tell the post: the office while it is open, else the roles."""
    by_office = _among(rule.offices, person.office)
    return ("actor.office",) if by_office is None else ("actor.roles",)


def _open_areas(found: Duties) -> tuple[str, ...]:
    """Name the areas that are not given; none if both are, though the text be open."""
    own = () if found.person.region is not None else ("actor.region",)
    return own if found.area else (*own, "region")


def _among(named: frozenset[object], given: tuple[object, ...] | None) -> bool | None:
    """Tell whether one of several possible values is named; None while it is open."""
    held = {each in named for each in given or ()}
    return held.pop() if len(held) == 1 else None


def _stands_there(rule: CandidacyRule, found: Duties) -> bool | None:
    """Tell whether the person stands in another region, or in his own, as a row asks."""
    own = found.person.region
    if rule.elsewhere is None:
        return True
    if own is None or not found.area:
        return None
    post, seat = region_of(own), region_of(found.area)
    same = post.code == seat.code
    around = post.province == seat.province and (post.is_province or seat.is_province)
    return None if around and not same else same is not rule.elsewhere


def _terms(
    rule: CandidacyRule, meant: frozenset[Status], found: Duties
) -> tuple[tuple[Deadline, ...], tuple[DeadlineRule, ...]]:
    """Give the terms that run from fixing, dated, and those that wait for an event."""
    rows = [RULES[id_] for id_ in rule.follows if RULES[id_].status & meant]
    fixed = [window.first for window in found.windows(Milestone.PENETAPAN)]
    dated = [row for row in rows if row.start == FIXED and fixed]
    effects = tuple(
        deadline(row, day) for row in dated for day in fixed if day in row.in_force
    )
    return effects, tuple(row for row in rows if row not in dated)


def _consequences(
    rule: CandidacyRule, meant: frozenset[Status], day: date | None
) -> Iterator[Consequence]:
    """Give what the law lays down for who does not do it, on the day of the duty."""
    for row in LAW.consequences:
        named = not row.rules.isdisjoint(rule.breaches)
        if named and _holds(row.in_force, day) and (not row.status or row.status & meant):
            yield row


def _disputes(
    rule: CandidacyRule, meant: frozenset[Status], day: date | None
) -> Iterator[Dispute]:
    for row in LAW.disputes:
        named = not row.concerns.isdisjoint(rule.breaches)
        about = any(_meets(each, meant) for each in row.when)
        if named and about and _holds(row.in_force, day):
            yield row


def _meets(alternative: When, meant: frozenset[Status]) -> bool:
    """Tell whether an alternative is about one of these statuses, or about anyone."""
    allowed = alternative.allows("status")
    return allowed is None or not allowed.isdisjoint(meant)


def _holds(in_force: Interval, day: date | None) -> bool:
    return in_force.end is None if day is None else day in in_force


def _told(note: CandidacyNote, found: Duties) -> bool:
    """Tell whether a note is for this person, this office and these days."""
    windows = found.windows(Milestone.PENETAPAN)
    return (
        bool(note.status & set(found.person.status))
        and found.contest in note.contests
        and _binds(note.in_force, windows) is not False
    )
