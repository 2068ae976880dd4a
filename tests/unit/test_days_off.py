"""Our table of free days against the table of another hand, day by day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import holidays

from netralitas.procedure import NATIONAL, DayKind

DOUBTFUL_AND_FREE_THERE = "no presidential decree was seen for it; they list it as free"
DOUBTFUL_AND_WORKED_THERE = (
    "a presidential decree gave it, the joint decree took it back; they follow the latter"
)

DIFFERENCES: Mapping[date, str] = {
    date(2016, 6, 1): "the decree bears the date of that very day; they list it as free",
    date(2020, 12, 28): DOUBTFUL_AND_WORKED_THERE,
    date(2020, 12, 29): DOUBTFUL_AND_WORKED_THERE,
    date(2020, 12, 30): DOUBTFUL_AND_WORKED_THERE,
    date(2021, 12, 24): DOUBTFUL_AND_WORKED_THERE,
    date(2025, 8, 18): DOUBTFUL_AND_FREE_THERE,
    date(2027, 2, 5): DOUBTFUL_AND_FREE_THERE,
    date(2027, 3, 9): DOUBTFUL_AND_FREE_THERE,
    date(2027, 3, 12): DOUBTFUL_AND_FREE_THERE,
    date(2027, 3, 15): DOUBTFUL_AND_FREE_THERE,
    date(2027, 3, 25): DOUBTFUL_AND_FREE_THERE,
    date(2027, 5, 18): DOUBTFUL_AND_FREE_THERE,
    date(2027, 5, 19): DOUBTFUL_AND_FREE_THERE,
    date(2027, 12, 24): DOUBTFUL_AND_FREE_THERE,
}
"""Every day of 2015 to 2027 on which the two tables do not agree, and why."""

THEIRS = holidays.country_holidays(
    "ID", years=range(2015, 2028), categories=("public", "government")
)
DAYS = [date(2015, 1, 1) + timedelta(days=n) for n in range(4748)]


def test_each_difference_from_the_other_table_is_explained() -> None:
    assert DAYS[-1] == date(2027, 12, 31)
    found = {
        day
        for day in DAYS
        if (NATIONAL.kind(day) is DayKind.HARI_KERJA) is not THEIRS.is_working_day(day)
        or NATIONAL.kind(day) is DayKind.DIRAGUKAN
    }
    assert found == set(DIFFERENCES)


def test_what_differs_is_doubtful_here_and_never_simply_the_opposite() -> None:
    for day, why in DIFFERENCES.items():
        assert NATIONAL.kind(day) is DayKind.DIRAGUKAN, day
        worked = why == DOUBTFUL_AND_WORKED_THERE
        assert THEIRS.is_working_day(day) is worked, day


def test_both_tables_name_the_same_days_of_the_weekend_too() -> None:
    ours = {each.day for each in NATIONAL.days_off}
    assert ours ^ set(THEIRS) == {
        day for day, why in DIFFERENCES.items() if why == DOUBTFUL_AND_WORKED_THERE
    }
