"""Laws of an election on a day: it agrees with its points, and a region narrows it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netralitas.elections import (
    ELECTIONS,
    closed_periods_on,
    regions,
    stage_on,
    standing_on,
)
from netralitas.stage_day import stage_day

elections = st.sampled_from(sorted(ELECTIONS))
days = st.dates(min_value=date(2015, 1, 1), max_value=date(2026, 12, 31))
codes = st.sampled_from(sorted(regions()))


@given(elections, days, codes)
def test_each_office_is_what_its_points_say(election: str, on: date, code: str) -> None:
    for each in stage_day(election, on, code).contests:
        asked = on, each.contest, code, election
        assert set(each.stages) == stage_on(*asked)
        assert set(each.standings) == standing_on(*asked)
        assert each.closed == closed_periods_on(*asked)
        assert each.areas == ()


@given(elections, days, codes)
def test_a_region_leaves_nothing_possible_that_was_not(
    election: str, on: date, code: str
) -> None:
    everywhere = stage_day(election, on).contests
    for each in stage_day(election, on, code).contests:
        alike = [other for other in everywhere if other.contest is each.contest]
        assert set(each.stages) <= {stage for other in alike for stage in other.stages}
        assert each.closed <= frozenset[object]().union(*(other.closed for other in alike))


@given(elections, days, codes)
def test_a_closed_period_is_certain_or_open_never_both(
    election: str, on: date, code: str
) -> None:
    for each in stage_day(election, on, code).contests:
        assert not set(each.closed_for_certain) & set(each.perhaps_closed)
