"""Laws of the calendar: totality, borders, refinement, one cycle for every day."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from netralitas.elections import (
    KNOWN_IDS,
    Point,
    area_of,
    borders,
    contests_of,
    joint,
    points,
    region,
    regions,
)
from netralitas.words import PEMILU_CONTESTS, Contest, Stage, Standing

ONE_DAY = timedelta(days=1)
FIRST, AFTER = date(2015, 1, 1), date(2026, 11, 23)
# One of each kind, and one of each that is special.
SAMPLE = (
    "11",
    "11.01",
    "11.03",
    "11.72",
    "12.08",
    "19.01",
    "19.71",
    "31",
    "31.71",
    "34",
    "34.01",
    "34.71",
    "33.18",
    "35.20",
    "62",
    "62.05",
    "64",
    "64.02",
    "64.09",
    "64.03",
    "64.11",
    "64.72",
    "72.08",
    "73.71",
    "73.73",
    "91.71",
    "93.01",
    "93.02",
    "95.01",
    "96.71",
)

areas = st.sampled_from(sorted(regions()))
sampled = st.sampled_from((None, *SAMPLE))
elections = st.sampled_from((None, *KNOWN_IDS))
days = st.dates(min_value=date(2014, 1, 1), max_value=date(2027, 1, 1))
offices = st.sampled_from(
    [contest for contest in Contest if contest is not Contest.TIDAK_BERLAKU]
)


def every(day: date, area: str | None, election: str | None = None) -> set[Point]:
    return set(points(day, region=area, election=election, contests=None))


def bare(found: set[Point]) -> set[tuple[object, ...]]:
    """Leave out the name of the class, which only tells areas apart."""
    return {
        (p.election, p.contest, p.stage, p.standing, p.party_stage, p.closed) for p in found
    }


def test_every_day_has_a_cycle_for_every_office_of_an_area() -> None:
    for code in SAMPLE:
        offices_here = contests_of(region(code))
        day = FIRST
        while day < AFTER:
            found = every(day, code)
            assert {point.contest for point in found} == offices_here, (code, day)
            day += ONE_DAY


def test_points_change_only_at_borders() -> None:
    # Asked of each office apart, past the shortcut that `points` takes by the borders.
    seen: set[tuple[Contest, str]] = set()
    for code in SAMPLE:
        turns = set(borders(code))
        for contest in contests_of(region(code)):
            office = (contest, area_of(contest, region(code)))
            if office in seen:
                continue
            seen.add(office)
            before = joint._points_at(FIRST - ONE_DAY, *office, None)
            day = FIRST
            while day < AFTER:
                found = joint._points_at(day, *office, None)
                assert found == before or day in turns, (office, day)
                before = found
                day += ONE_DAY


@settings(deadline=None)
@given(day=days, code=areas, election=elections)
def test_the_borders_hold_for_every_election_that_is_stated(
    day: date, code: str, election: str | None
) -> None:
    direct = joint._points_of(day, region(code), election, None)
    assert set(direct) == every(day, code, election)


@settings(deadline=None)
@given(day=days, code=areas, election=elections)
def test_naming_the_region_only_narrows(day: date, code: str, election: str | None) -> None:
    assert bare(every(day, code, election)) <= bare(every(day, None, election))


@settings(deadline=None)
@given(day=days, code=sampled, election=elections, contest=offices)
def test_naming_the_contest_only_narrows(
    day: date, code: str | None, election: str | None, contest: Contest
) -> None:
    found = set(points(day, region=code, election=election, contests=frozenset({contest})))
    assert bare(found) == {
        point for point in bare(every(day, code, election)) if point[1] is contest
    }


@settings(deadline=None)
@given(day=days, code=areas)
def test_a_coming_cycle_knows_only_would_be_candidates(day: date, code: str) -> None:
    for point in every(max(day, FIRST), code):
        if point.election is None:
            assert point.standing is Standing.BAKAL_CALON
            assert not point.closed


@settings(deadline=None)
@given(day=days, code=areas, election=elections)
def test_a_stated_election_is_the_only_one(
    day: date, code: str, election: str | None
) -> None:
    if election is not None:
        assert {point.election for point in every(day, code, election)} <= {election}


def test_every_office_of_every_area_has_a_cycle_on_every_day() -> None:
    # Between two borders nothing changes, as the law above says.
    seen: set[tuple[Contest, str]] = set()
    for area in regions().values():
        offices = {
            contest
            for contest in contests_of(area)
            if (contest, area_of(contest, area)) not in seen
        }
        seen.update((contest, area_of(contest, area)) for contest in offices)
        only = frozenset(offices)
        days = {
            FIRST,
            AFTER - ONE_DAY,
            *(day for day in borders(area.code) if FIRST <= day <= AFTER - ONE_DAY),
        }
        for day in days if offices else ():
            found = points(day, region=area.code, election=None, contests=only)
            assert {point.contest for point in found} == offices, (area.code, day)
            # Since 2015 a cycle without an id is a coming one, in which nothing runs.
            for point in found:
                assert point.election or point.stage is Stage.DI_LUAR_TAHAPAN
    assert len(seen) == 545 + len(PEMILU_CONTESTS)
