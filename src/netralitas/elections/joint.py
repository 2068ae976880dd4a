"""What the calendar leaves open about a day: joint points, never five separate sets.

`points` joins election, contest, stage, standing and closed period, because they move
together: lists are fixed on other days than pairs, and what is kampanye for one office
is nothing for another. Several points mean that the facts or the sources leave more
than one possibility; `netralitas.elections.reasons` says why.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from netralitas.elections.cycles import chain, region_classes
from netralitas.elections.regions import area_of, contests_of, region
from netralitas.elections.register import election
from netralitas.elections.states import by_term, closure, states_of
from netralitas.words import (
    KEPALA_DAERAH,
    PEMILU_CONTESTS,
    ClosedPeriod,
    Contest,
    ElectionKind,
    Stage,
    Standing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.elections.calendar import CalendarVersion, Election
    from netralitas.elections.regions import Region

__all__ = [
    "Point",
    "borders",
    "closed_periods_on",
    "points",
    "stage_on",
    "standing_on",
]


@frozen(kw_only=True, cache_hash=True)
class Point:
    """One possibility: the calendar axes of a day as they can lie together.

    ``election`` is None for a cycle without an id: the coming one, which no law has
    dated, and what came before the first calendar. ``standing`` is that of a candidate
    of the contest, ``party_stage`` the stage as a party sees it, which has its own
    fixing in a Pemilu. ``region_class`` names the areas for which the point holds when
    no region was given, and is empty when one was.
    """

    election: str | None
    kind: ElectionKind
    contest: Contest
    stage: Stage
    standing: Standing
    party_stage: Stage
    closed: frozenset[ClosedPeriod]
    region_class: str = ""


def points(
    day: date,
    *,
    region: str | None,
    election: str | None,
    contests: frozenset[Contest] | None,
) -> tuple[Point, ...]:
    """Give every joint possibility that day, area, election and contests leave open.

    A stated election wins: outside its cycle its stage is `Stage.DI_LUAR_TAHAPAN`. In
    an area with a re-vote the parent election, when stated, goes on in the re-vote's
    calendar. Before the first calendar every stage is possible, with the standing that
    goes with it. Without a region there is one set of points for each class of
    areas that differs on that day. Empty where the combination cannot be.

    Raises `ConductError` for a region or an election that does not exist. The order is
    that of the contests, then of the elections, then of the classes.

    >>> found = points(
    ...     date(2024, 10, 11),
    ...     region="64.72",
    ...     election=None,
    ...     contests=frozenset({Contest.WALI_KOTA}),
    ... )
    >>> [(point.election, point.stage, point.standing) for point in found]
    [('pilkada-2024', Stage.KAMPANYE, Standing.CALON)]
    >>> points(
    ...     date(2024, 10, 11),
    ...     region="64.72",
    ...     election="pilkada-2024",
    ...     contests=frozenset({Contest.PRESIDEN}),
    ... )
    ()
    """
    check_election(election)
    # Nothing changes between two borders, so the days between share one answer.
    turns = borders(region)
    place = bisect_right(turns, day)
    since = turns[place - 1] if place else date.min
    return _points(since, region, election, contests)


@lru_cache(maxsize=4096)
def _points(
    day: date,
    code: str | None,
    election_id: str | None,
    contests: frozenset[Contest] | None,
) -> tuple[Point, ...]:
    found = [
        evolve(point, region_class=label)
        for area, label in areas_to_see(day, code, election_id, contests)
        for point in _points_of(day, area, election_id, contests)
    ]
    return tuple(sorted(found, key=_order))


def _order(point: Point) -> tuple[int, bool, str]:
    return point.contest.ordinal, point.election is None, point.election or ""


def stage_on(
    day: date,
    contest: Contest,
    region: str | None = None,
    election: str | None = None,
) -> frozenset[Stage]:
    """Give the stages that a contest can be in on a day; one where it is known.

    Pemilu: UU 7/2017 Pasal 167 ayat (4); Pemilihan: UU 8/2015 Pasal 5. Empty where the
    area or the election does not have the contest; errors as `points`.

    >>> stage_on(date(2023, 11, 10), Contest.PRESIDEN)
    frozenset({Stage.PENCALONAN})
    >>> stage_on(date(2023, 11, 10), Contest.DPR)
    frozenset({Stage.PENETAPAN})
    """
    return frozenset(each.stage for each in _of(day, contest, region, election))


def standing_on(
    day: date,
    contest: Contest,
    region: str | None = None,
    election: str | None = None,
) -> frozenset[Standing]:
    """Give the standings that a candidate can have on a day; one where it is known.

    A would-be candidate to the day before fixing, then a candidate up to and including
    the day of the swearing-in. Errors as `points`.

    >>> standing_on(date(2024, 9, 21), Contest.BUPATI, "64.01")
    frozenset({Standing.BAKAL_CALON})
    >>> standing_on(date(2024, 9, 22), Contest.BUPATI, "64.01")
    frozenset({Standing.CALON})
    """
    return frozenset(each.standing for each in _of(day, contest, region, election))


def closed_periods_on(
    day: date,
    contest: Contest,
    region: str | None = None,
    election: str | None = None,
) -> frozenset[frozenset[ClosedPeriod]]:
    """Give the sets of closed periods that a day can lie in; one where it is known.

    UU 10/2016 Pasal 71 ayat (2): from six months before the pairs are fixed to the end
    of the term; ayat (3): to the fixing of the elected pair. Before 1 July 2016, UU
    1/2015 Pasal 71 ayat (2)-(3): the last six months of the term. Errors as `points`.

    >>> closed_periods_on(date(2024, 3, 21), Contest.GUBERNUR, "64")
    frozenset({frozenset()})
    >>> [periods] = closed_periods_on(date(2024, 3, 22), Contest.GUBERNUR, "64")
    >>> sorted(periods)
    [ClosedPeriod.PENGGANTIAN_PEJABAT, ClosedPeriod.PEMANFAATAN_PROGRAM]
    """
    return frozenset(each.closed for each in _of(day, contest, region, election))


def _of(
    day: date, contest: Contest, region: str | None, election: str | None
) -> tuple[Point, ...]:
    return points(day, region=region, election=election, contests=frozenset({contest}))


def check_election(election_id: str | None) -> None:
    """Raise `ConductError` for an id that no election has."""
    if election_id is not None:
        election(election_id)


def areas_to_see(
    day: date,
    code: str | None,
    election_id: str | None,
    contests: frozenset[Contest] | None,
) -> tuple[tuple[Region, str], ...]:
    """Give the areas to look at with the label of their class.

    Of the classes those that differ on the day. The first of a kind of area has the name
    of the kind, each further one the code of an example besides.
    """
    if code is not None:
        return ((region(code), ""),)
    seen: dict[str, dict[tuple[Point, ...], Region]] = {}
    for each in region_classes():
        found = _points_of(day, each.example, election_id, contests)
        seen.setdefault(each.base, {}).setdefault(found, each.example)
    return tuple(
        (area, f"{base} ({area.code})" if place else base)
        for base, kinds in sorted(seen.items())
        for place, area in enumerate(kinds.values())
    )


def _points_of(
    day: date,
    area: Region,
    election_id: str | None,
    contests: frozenset[Contest] | None,
) -> tuple[Point, ...]:
    return tuple(
        point
        for contest in sorted(contests_of(area))
        if contests is None or contest in contests
        for point in _points_at(day, contest, area_of(contest, area), election_id)
    )


@lru_cache(maxsize=4096)
def _points_at(
    day: date, contest: Contest, area: str, election_id: str | None
) -> tuple[Point, ...]:
    pemilu = contest in PEMILU_CONTESTS
    return tuple(
        Point(
            election=name,
            kind=ElectionKind.PEMILU if pemilu else ElectionKind.PEMILIHAN,
            contest=contest,
            stage=state.stage,
            standing=state.standing,
            party_stage=state.party_stage,
            closed=state.closed,
        )
        for name, state in states_of(day, contest, area, election_id)
    )


@lru_cache(maxsize=1024)
def borders(region: str | None = None) -> tuple[date, ...]:
    """Give every day on which a point can differ from that of the day before.

    A span of dates is split at these; between two of them nothing changes, whatever
    election is stated. Sorted; errors as `points`.

    >>> date(2024, 9, 22) in borders("64.72")
    True
    """
    days: set[date] = set()
    for area in _every_area(region):
        for contest in contests_of(area):
            place = area_of(contest, area)
            for leg in chain(contest, place):
                days.update({leg.earliest, leg.latest or leg.earliest})
                if leg.election is not None:
                    days.update(_turns(leg.election, leg.plans, contest))
    return tuple(sorted(days - {date.min}))


def _every_area(code: str | None) -> tuple[Region, ...]:
    if code is not None:
        return (region(code),)
    return tuple(each.example for each in region_classes())


def _turns(
    each: Election, plans: tuple[CalendarVersion, ...], contest: Contest
) -> Iterator[date]:
    if contest in KEPALA_DAERAH:
        ending = by_term(each)
        yield from ending.borders if ending else ()
    for version in plans:
        yield from version.valid.borders
        yield from version.track(contest).borders
        yield from version.kept.values()
        if version.party_track is not None:
            yield from version.party_track.borders
        if contest in KEPALA_DAERAH:
            yield from closure(version, contest)
