"""The calendars of the elections, and what they say about a day in an area.

Start with `points`: everything that day, area, election and contests leave open.
"""

from netralitas.elections.calendar import (
    CalendarVersion,
    Election,
    End,
    Interval,
    StageSpan,
    Track,
    six_months_before,
)
from netralitas.elections.coming import COMING
from netralitas.elections.joint import (
    Point,
    borders,
    closed_periods_on,
    points,
    stage_on,
    standing_on,
)
from netralitas.elections.regions import (
    Region,
    RegionKind,
    area_of,
    area_then,
    contests_of,
    find_region,
    nearest_region,
    region,
    regions,
)
from netralitas.elections.register import (
    ELECTIONS,
    KNOWN_IDS,
    election,
)
from netralitas.elections.why import reasons

__all__ = [
    "COMING",
    "ELECTIONS",
    "KNOWN_IDS",
    "CalendarVersion",
    "Election",
    "End",
    "Interval",
    "Point",
    "Region",
    "RegionKind",
    "StageSpan",
    "Track",
    "area_of",
    "area_then",
    "borders",
    "closed_periods_on",
    "contests_of",
    "election",
    "find_region",
    "nearest_region",
    "points",
    "reasons",
    "region",
    "regions",
    "six_months_before",
    "stage_on",
    "standing_on",
]
