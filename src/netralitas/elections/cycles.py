"""The cycles of each office in each area, one after the other without a gap.

An office has one cycle on every day, from the day after a swearing-in to the next. A
re-vote takes the cycle over on the day of the ruling, a repeated election with its
first stage. Where the day of a swearing-in is not known, two cycles are possible, and
neither is preferred.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.elections.calendar import ONE_DAY
from netralitas.elections.coming import COMING
from netralitas.elections.regions import (
    DIY,
    DKI,
    Region,
    RegionKind,
    area_of,
    contests_of,
    regions,
)
from netralitas.elections.register import ELECTIONS

if TYPE_CHECKING:
    from netralitas.elections.calendar import CalendarVersion, Election, End
    from netralitas.words import Contest

__all__ = ["Leg", "RegionClass", "chain", "legs_on", "region_classes"]


@frozen(kw_only=True)
class Leg:
    """One cycle in the chain of an office, and the days between which it began.

    ``election`` is None for all that came before the first calendar, ``plans`` are
    those that it has in the area. ``latest`` is None where no source says by when the
    cycle before it had ended, ``opened_by``.
    """

    election: Election | None
    earliest: date
    latest: date | None
    opened_by: End | None
    plans: tuple[CalendarVersion, ...] = ()


@lru_cache(maxsize=2048)
def chain(contest: Contest, area: str) -> tuple[Leg, ...]:
    """Give the cycles of an office in an electing area, first to last."""
    held = [each for each in ELECTIONS.values() if each.held_in(contest, area)]
    coming = next(each for each in COMING if contest in each.contests)
    legs = [
        Leg(election=None, earliest=date.min, latest=date.min, opened_by=None),
    ]
    end = held[0].previous_end(contest, area)
    for each in (*held, coming):
        legs.append(
            Leg(
                election=each,
                earliest=end.earliest + ONE_DAY,
                latest=None if end.latest is None else end.latest + ONE_DAY,
                opened_by=end,
                plans=each.plans(area),
            )
        )
        if each is not coming:
            end = each.end(contest, area)
    return tuple(legs)


def legs_on(legs: tuple[Leg, ...], day: date) -> tuple[Leg, ...]:
    """Give the cycles in which the day can lie; one where that is known."""
    return tuple(
        leg
        for place, leg in enumerate(legs)
        if leg.earliest <= day and not _surely_over(legs[place + 1 :], day)
    )


def _surely_over(later: tuple[Leg, ...], day: date) -> bool:
    return any(leg.latest is not None and leg.latest <= day for leg in later)


@frozen(kw_only=True)
class RegionClass:
    """Areas that vote for the same offices in the same cycles by the same plans.

    ``base`` names the kind of area; ``example`` is one of them and stands for all.
    """

    base: str
    example: Region


@cache
def region_classes() -> tuple[RegionClass, ...]:
    """Give the classes of areas, in the order of the codes of their examples."""
    classes: dict[object, RegionClass] = {}
    for area in regions().values():
        base = _base(area)
        key = (base, *(_cycles(contest, area) for contest in sorted(contests_of(area))))
        classes.setdefault(key, RegionClass(base=base, example=area))
    return tuple(classes.values())


def _cycles(contest: Contest, area: Region) -> tuple[object, ...]:
    place = area_of(contest, area)
    legs = chain(contest, place)
    return contest, *((leg.election, leg.earliest, leg.latest, leg.plans) for leg in legs)


def _base(area: Region) -> str:
    kind = RegionKind.KOTA if area.kind is RegionKind.KOTA else RegionKind.KABUPATEN
    if area.province == DKI:
        return "DKI"
    if area.province == DIY:
        return "DIY" if area.is_province else f"DIY {kind.value}"
    return area.kind.value
