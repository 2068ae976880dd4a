"""What the calendar leaves open about a day: joint points, never five separate sets.

`points` joins election, contest, stage, standing and closed period, because they move
together: lists are fixed on other days than pairs, and what is kampanye for one office
is nothing for another. Several points mean that the facts or the sources leave more
than one possibility; `reasons` says why.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from netralitas.elections.calendar import ONE_DAY, six_months_before
from netralitas.elections.cycles import (
    chain,
    legs_on,
    region_classes,
)
from netralitas.elections.psu_2025 import STANDS_AGAIN
from netralitas.elections.regions import area_of, contests_of, region
from netralitas.elections.register import (
    ELECTIONS,
    NO_CALENDAR,
    NOT_ENCODED,
    election,
)
from netralitas.text import Text
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
    from collections.abc import Iterable, Iterator

    from netralitas.elections.calendar import CalendarVersion, Election
    from netralitas.elections.regions import Region

__all__ = [
    "Point",
    "borders",
    "closed_periods_on",
    "points",
    "reasons",
    "stage_on",
    "standing_on",
]

OPEN_CLOSURE = Text(
    id="Akhir masa jabatan dan penetapan pasangan calon terpilih per daerah tidak "
    "tercatat di sini, maka berakhirnya masa larangan UU 10/2016 Pasal 71 ayat (2)-(3) "
    "tidak diketahui.",
    en="The end of term and the fixing of the elected pair of each area are not "
    "recorded here, so it is not known when the closed periods of UU 10/2016 Pasal 71 "
    "ayat (2)-(3) ended.",
)
OPEN_REGISTRATION = Text(
    id="Hari pendaftaran pengganti tidak diketahui.",
    en="The day on which replacements registered is not known.",
)

NOTHING: frozenset[ClosedPeriod] = frozenset()
EVERYTHING = frozenset(ClosedPeriod)
SUBSETS = (
    NOTHING,
    *(frozenset({period}) for period in ClosedPeriod),
    EVERYTHING,
)
BEFORE_FIXING = (Stage.PERSIAPAN, Stage.PENCALONAN, Stage.DI_LUAR_TAHAPAN)
BEFORE_CAMPAIGN = (Stage.PERSIAPAN, Stage.PENCALONAN, Stage.PENETAPAN)


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


@frozen
class _State:
    """A point without what is fixed by contest and area."""

    stage: Stage
    standing: Standing
    party_stage: Stage
    closed: frozenset[ClosedPeriod] = NOTHING


OUTSIDE = _State(Stage.DI_LUAR_TAHAPAN, Standing.BAKAL_CALON, Stage.DI_LUAR_TAHAPAN)
"""Outside every stage: whoever bids now is a would-be candidate, however early."""


@lru_cache(maxsize=4096)
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
    calendar. For an id without a calendar every stage is possible, with the standing
    that goes with it. Without a region there is one set of points for each class of
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
    _check(election)
    found = [
        evolve(point, region_class=label)
        for area, label in _areas(day, region, election, contests)
        for point in _points_of(day, area, election, contests)
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
    of the term; ayat (3): to the fixing of the elected pair. Errors as `points`.

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


def _check(election_id: str | None) -> None:
    if election_id is not None:
        election(election_id)


def _areas(
    day: date,
    code: str | None,
    election_id: str | None,
    contests: frozenset[Contest] | None,
) -> tuple[tuple[Region, str], ...]:
    """Give the areas to look at with the label of their class.

    Of the classes those that differ on the day, a special one only where it does.
    """
    if code is not None:
        return ((region(code), ""),)
    seen: dict[tuple[str, tuple[Point, ...]], tuple[Region, str]] = {}
    for each in region_classes():
        found = _points_of(day, each.example, election_id, contests)
        seen.setdefault((each.base, found), (each.example, each.label))
    return tuple(seen.values())


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


@lru_cache(maxsize=16384)
def _points_at(
    day: date, contest: Contest, area: str, election_id: str | None
) -> tuple[Point, ...]:
    """Give the possibilities of one office in one electing area, each once."""
    if election_id is None:
        found = _by_cycle(day, contest, area)
    elif election_id in NOT_ENCODED:
        known = NOT_ENCODED[election_id].held_in(contest, area)
        found = [(election_id, each) for each in _anything(contest)] if known else []
    else:
        stated = ELECTIONS[election_id]
        held = stated.held_in(contest, area)
        found = _stated(stated, day, contest, area) if held else []
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
        for name, state in dict.fromkeys(found)
    )


Found = list[tuple[str | None, _State]]


def _by_cycle(day: date, contest: Contest, area: str) -> Found:
    found: Found = []
    for leg in legs_on(chain(contest, area), day):
        if leg.election is None:
            found.extend((None, each) for each in _anything(contest))
        else:
            name = None if leg.election.voting_day is None else leg.election.id
            found.extend((name, each) for each in _in(leg.election, day, contest))
    return found


def _stated(stated: Election, day: date, contest: Contest, area: str) -> Found:
    running = _running(stated, day, contest, area)
    end = running.end(contest, area)
    found: Found = []
    if end.latest is None or day <= end.latest:
        found.extend((stated.id, each) for each in _in(running, day, contest))
    if day > end.earliest:
        found.append((stated.id, OUTSIDE))
    return found


def _running(stated: Election, day: date, contest: Contest, area: str) -> Election:
    """Give the re-vote that continues the stated election, once it was ordered."""
    for each in ELECTIONS.values():
        if each.revote and each.parent == stated.id and each.held_in(contest, area):
            return each if day >= each.versions[0].begins else stated
    return stated


def _in(running: Election, day: date, contest: Contest) -> Iterator[_State]:
    """Give the possibilities within one cycle, whatever bounds it."""
    versions = running.versions_on(day)
    if not versions:
        yield OUTSIDE
    closures = _closures(running, day, contest)
    for version in versions:
        party = version.party_track
        for stage in version.track(contest).stages(day):
            seen = (stage,) if party is None else party.stages(day)
            for standing in version.standings(contest, day):
                for party_stage in seen:
                    for closed in closures:
                        yield _State(stage, standing, party_stage, closed)


def _anything(contest: Contest) -> Iterator[_State]:
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
                yield _State(stage, standing, party_stage, closed)


def _closures(
    running: Election, day: date, contest: Contest
) -> tuple[frozenset[ClosedPeriod], ...]:
    """Give the sets of closed periods that are possible.

    Certain from six months before fixing to the end of the recapitulation (polling day
    where none is planned), because nobody is elected before; open from there to the
    swearing-in. What the first vote opened runs on in a re-vote or a repeated election.
    """
    if contest not in KEPALA_DAERAH:
        return (NOTHING,)
    plans = [*running.versions_on(day)]
    if running.parent is not None:
        plans.extend(ELECTIONS[running.parent].versions_on(day))
    spans = [_closure(plan, contest) for plan in plans]
    if any(opens <= day < counted for opens, counted in spans):
        return (EVERYTHING,)
    if any(counted <= day for _, counted in spans):
        return SUBSETS
    return (NOTHING,)


def _closure(plan: CalendarVersion, contest: Contest) -> tuple[date, date]:
    return six_months_before(plan.fixing[contest]), plan.counted + ONE_DAY


@lru_cache(maxsize=1024)
def borders(region: str | None = None) -> tuple[date, ...]:
    """Give every day on which a point can differ from that of the day before.

    A span of dates is split at these; between two of them nothing changes, whatever
    election is stated. Sorted; errors as `points`.

    >>> date(2024, 9, 22) in borders("64.72")
    True
    """
    days: set[date] = set()
    for area, _ in _every_area(region):
        for contest in contests_of(area):
            for leg in chain(contest, area_of(contest, area)):
                days.update({leg.earliest, leg.latest or leg.earliest})
                if leg.election is not None:
                    days.update(_turns(leg.election, contest))
    return tuple(sorted(days - {date.min}))


def _every_area(code: str | None) -> tuple[tuple[Region, str], ...]:
    if code is not None:
        return ((region(code), ""),)
    return tuple((each.example, each.label) for each in region_classes())


def _turns(each: Election, contest: Contest) -> Iterator[date]:
    for version in each.versions:
        yield from version.valid.borders
        yield from version.track(contest).borders
        yield from version.kept.values()
        if version.party_track is not None:
            yield from version.party_track.borders
        if contest in KEPALA_DAERAH:
            yield from _closure(version, contest)


def reasons(
    day: date,
    *,
    region: str | None = None,
    election: str | None = None,
    contests: frozenset[Contest] | None = None,
) -> tuple[Text, ...]:
    """Say why the sources leave several points open, in both languages.

    Empty where they leave none open; that the caller gave no region or contest is no
    reason of the sources. Arguments and errors as `points`.

    >>> [why] = reasons(
    ...     date(2025, 3, 1), region="11.01", contests=frozenset({Contest.DPR})
    ... ) or [None]
    >>> why is None
    True
    """
    _check(election)
    texts: dict[Text, None] = {}
    for area, _ in _areas(day, region, election, contests):
        for contest in sorted(contests_of(area)):
            if contests is None or contest in contests:
                code = area_of(contest, area)
                texts.update(dict.fromkeys(_why(day, contest, code, election)))
    return tuple(texts)


def _why(
    day: date, contest: Contest, area: str, election_id: str | None
) -> Iterable[Text]:
    if election_id is None:
        legs = legs_on(chain(contest, area), day)
        ends = (leg.opened_by for leg in legs[1:])
        yield from (end.note for end in ends if end and end.note)
        for leg in legs:
            if leg.election is None:
                yield NO_CALENDAR
            else:
                yield from _why_in(leg.election, day, contest)
    elif not election(election_id).held_in(contest, area):
        return
    elif election_id in NOT_ENCODED:
        yield NO_CALENDAR
    else:
        running = _running(ELECTIONS[election_id], day, contest, area)
        end = running.end(contest, area)
        if end.latest is None or day <= end.latest:
            yield from _why_in(running, day, contest)
            if end.note is not None and day > end.earliest:
                yield end.note


def _why_in(running: Election, day: date, contest: Contest) -> Iterator[Text]:
    versions = running.versions_on(day)
    stages = {version.track(contest).stages(day) for version in versions}
    if len(stages) > 1:
        yield from (version.note for version in versions if version.note is not None)
    if any(len(each) > 1 for each in stages):
        yield OPEN_REGISTRATION
    if any(len(version.standings(contest, day)) > 1 for version in versions):
        yield STANDS_AGAIN
    if len(_closures(running, day, contest)) > 1:
        yield OPEN_CLOSURE
