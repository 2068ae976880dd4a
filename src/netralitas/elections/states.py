"""What one office can be in on a day: stage, standing, closed periods, as they hang.

Here the calendar is read; `netralitas.elections.joint` puts areas and offices together.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.elections.calendar import ONE_DAY, six_months_before
from netralitas.elections.cycles import chain, legs_on
from netralitas.elections.register import ELECTIONS
from netralitas.interval import Interval
from netralitas.words import (
    KEPALA_DAERAH,
    PEMILU_CONTESTS,
    ClosedPeriod,
    Contest,
    Stage,
    Standing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.elections.calendar import CalendarVersion, Election

__all__ = [
    "BY_TERM",
    "Found",
    "State",
    "by_term",
    "closure",
    "closures",
    "running_on",
    "states_of",
]

NOTHING: frozenset[ClosedPeriod] = frozenset()
EVERYTHING = frozenset(ClosedPeriod)
SUBSETS = (
    NOTHING,
    *(frozenset({period}) for period in ClosedPeriod),
    EVERYTHING,
)
BY_TERM = Interval(start=date(2014, 10, 2), end=date(2016, 7, 1))
"""When Pasal 71 ayat (2)-(3) of UU 1/2015 counted from the end of term, not from fixing."""
BEFORE_FIXING = (Stage.PERSIAPAN, Stage.PENCALONAN, Stage.DI_LUAR_TAHAPAN)
BEFORE_CAMPAIGN = (Stage.PERSIAPAN, Stage.PENCALONAN, Stage.PENETAPAN)


@frozen
class State:
    """A point without what is fixed by contest and area."""

    stage: Stage
    standing: Standing
    party_stage: Stage
    closed: frozenset[ClosedPeriod] = NOTHING


OUTSIDE = State(Stage.DI_LUAR_TAHAPAN, Standing.BAKAL_CALON, Stage.DI_LUAR_TAHAPAN)
"""Outside every stage: whoever bids now is a would-be candidate, however early."""


Found = tuple[str | None, State]


def states_of(
    day: date, contest: Contest, area: str, election_id: str | None
) -> tuple[Found, ...]:
    """Give what an office in an electing area can be in, each possibility once.

    Each comes with the id of its election, None for a cycle without one. Empty where
    the stated election does not fill that office.
    """
    if election_id is None:
        found = _by_cycle(day, contest, area)
    else:
        stated = ELECTIONS[election_id]
        held = stated.held_in(contest, area)
        found = _stated(stated, day, contest, area) if held else []
    return tuple(dict.fromkeys(found))


def _by_cycle(day: date, contest: Contest, area: str) -> list[Found]:
    found: list[Found] = []
    for leg in legs_on(chain(contest, area), day):
        if leg.election is None:
            found.extend((None, each) for each in _anything(contest))
        else:
            name = None if leg.election.voting_day is None else leg.election.id
            found.extend((name, each) for each in _in(leg.election, day, contest, area))
    return found


def _stated(stated: Election, day: date, contest: Contest, area: str) -> list[Found]:
    running = running_on(stated, day, contest, area)
    end = running.end(contest, area)
    found: list[Found] = []
    if end.latest is None or day <= end.latest:
        found.extend((stated.id, each) for each in _in(running, day, contest, area))
    if day > end.earliest:
        found.append((stated.id, OUTSIDE))
    return found


def running_on(stated: Election, day: date, contest: Contest, area: str) -> Election:
    """Give the re-vote or second round in which the stated election goes on."""
    for each in ELECTIONS.values():
        if each.revote and each.parent == stated.id and each.held_in(contest, area):
            return each if day >= each.versions[0].begins else stated
    return stated


def _in(running: Election, day: date, contest: Contest, area: str) -> Iterator[State]:
    """Give the possibilities within one cycle, whatever bounds it."""
    versions = running.versions_on(day, area)
    if not versions:
        yield OUTSIDE
    closed_sets = closures(running, day, contest, area)
    for version in versions:
        party = version.party_track
        for stage in version.track(contest).stages(day):
            seen = (stage,) if party is None else party.stages(day)
            for standing in version.standings(contest, day):
                for party_stage in seen:
                    for closed in closed_sets:
                        yield State(stage, standing, party_stage, closed)


def _anything(contest: Contest) -> Iterator[State]:
    """Give all that can be where no calendar is known.

    Standing is no free choice: a candidate is fixed when the stage `Stage.PENETAPAN`
    begins. A party differs from a candidate only before the campaign of a Pemilu.
    """
    pemilu = contest in PEMILU_CONTESTS
    for stage in Stage:
        early = pemilu and stage in BEFORE_CAMPAIGN
        standing = Standing.BAKAL_CALON if stage in BEFORE_FIXING else Standing.CALON
        for party_stage in BEFORE_CAMPAIGN if early else (stage,):
            for closed in (NOTHING,) if pemilu else SUBSETS:
                yield State(stage, standing, party_stage, closed)


def closures(
    running: Election, day: date, contest: Contest, area: str
) -> tuple[frozenset[ClosedPeriod], ...]:
    """Give the sets of closed periods that are possible.

    Certain from six months before fixing to the end of the recapitulation (polling day
    where none is planned), because nobody is elected before; open from there to the
    swearing-in. What the first vote opened runs on in a re-vote or a repeated election.
    Before 1 July 2016 both periods were the last six months of a term: possible where
    one may have ended then.
    """
    if contest not in KEPALA_DAERAH:
        return (NOTHING,)
    if day < BY_TERM.borders[-1]:
        ending = by_term(running)
        return (NOTHING, EVERYTHING) if ending and day in ending else (NOTHING,)
    plans = [*running.versions_on(day, area)]
    if running.parent is not None:
        plans.extend(ELECTIONS[running.parent].versions_on(day, area))
    spans = [closure(plan, contest) for plan in plans]
    if any(opens <= day < counted for opens, counted in spans):
        return (EVERYTHING,)
    if any(counted <= day for _, counted in spans):
        return SUBSETS
    return (NOTHING,)


def closure(plan: CalendarVersion, contest: Contest) -> tuple[date, date]:
    """Give the day that opens the closed periods and the first that may be past them."""
    return six_months_before(plan.fixing[contest]), plan.counted + ONE_DAY


def by_term(running: Election) -> Interval | None:
    """Give the days that may lie in the last six months of a term, under UU 1/2015.

    None where no term ended in time.
    """
    terms, (first, after) = running.terms, BY_TERM.borders
    if terms is None:
        return None
    opens, ended = terms.borders
    start, end = max(six_months_before(opens), first), min(ended, after)
    return Interval(start=start, end=end) if start < end else None
