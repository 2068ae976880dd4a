"""What an election is on one day: each office's stage, standing and closed periods.

A calendar tells an election from its first day to its last; here one day is told, as far
as the sources go. Several values of one office are possibilities, and the reasons say
why they are open.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from netralitas.elections import (
    Election,
    Point,
    Region,
    area_of,
    points,
    reasons,
)
from netralitas.elections import election as find_election
from netralitas.elections import region as find_region
from netralitas.elections.states import running_on
from netralitas.words import ClosedPeriod, Contest, Stage, Standing, in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.text import Text

__all__ = ["ContestDay", "StageDay", "stage_day"]


@frozen(kw_only=True)
class ContestDay:
    """One office on the day: what it can be, in the areas where that is the same.

    ``areas`` names the classes of areas where no region was given and they differ; a
    class that is not the first of its kind has the code of an example. ``party_stages``
    are those of a party, which has its own fixing in a Pemilu. ``closed`` holds every
    set of closed periods that is possible, ``fixed_on`` the days on which the plans of
    the day fix the candidates; it is empty where areas have plans of their own and no
    region was given.
    """

    contest: Contest
    areas: tuple[str, ...]
    stages: tuple[Stage, ...]
    standings: tuple[Standing, ...]
    party_stages: tuple[Stage, ...]
    closed: frozenset[frozenset[ClosedPeriod]]
    fixed_on: tuple[date, ...]

    @property
    def closed_for_certain(self) -> tuple[ClosedPeriod, ...]:
        """The closed periods in which the day lies whatever is open."""
        return in_order(frozenset[ClosedPeriod].intersection(*self.closed))

    @property
    def perhaps_closed(self) -> tuple[ClosedPeriod, ...]:
        """The closed periods of which the sources do not say whether they still run."""
        some = frozenset[ClosedPeriod].union(*self.closed)
        return in_order(some.difference(self.closed_for_certain))


@frozen(kw_only=True)
class StageDay:
    """An election on a day; ``contests`` is empty where it fills no office there."""

    election: Election
    on: date
    region: Region | None
    contests: tuple[ContestDay, ...]
    why: tuple[Text, ...]


def stage_day(election_id: str, on: date, region: str | None = None) -> StageDay:
    """Tell what each office of an election is on a day.

    Raises `ConductError` for an election or a region that does not exist.

    >>> found = stage_day("pilkada-2024", date(2024, 9, 21), "64.72")
    >>> [(each.contest.value, each.stages, each.standings) for each in found.contests]
    [('gubernur', (Stage.PENCALONAN,), (Standing.BAKAL_CALON,)), ('wali_kota', \
(Stage.PENCALONAN,), (Standing.BAKAL_CALON,))]
    >>> found.contests[0].fixed_on
    (datetime.date(2024, 9, 22),)
    """
    stated = find_election(election_id)
    area = None if region is None else find_region(region)
    found = points(on, region=region, election=election_id, contests=stated.contests)
    return StageDay(
        election=stated,
        on=on,
        region=area,
        contests=tuple(
            each
            for contest in in_order(point.contest for point in found)
            for each in _contest(
                [point for point in found if point.contest is contest],
                _fixed(stated, on, contest, area),
            )
        ),
        why=reasons(on, region=region, election=election_id, contests=stated.contests),
    )


def _contest(found: list[Point], fixed_on: tuple[date, ...]) -> Iterator[ContestDay]:
    """Give what an office can be; areas in which it is the same stand together."""
    classes = dict.fromkeys(point.region_class for point in found)
    told: dict[ContestDay, list[str]] = {}
    for label in classes:
        group = [point for point in found if point.region_class == label]
        state = ContestDay(
            contest=group[0].contest,
            areas=(),
            stages=in_order(point.stage for point in group),
            standings=in_order(point.standing for point in group),
            party_stages=in_order(point.party_stage for point in group),
            closed=frozenset(point.closed for point in group),
            fixed_on=fixed_on,
        )
        told.setdefault(state, []).append(label)
    for state, labels in told.items():
        yield state if len(told) == 1 else evolve(state, areas=tuple(labels))


def _fixed(
    stated: Election, on: date, contest: Contest, area: Region | None
) -> tuple[date, ...]:
    """Give the days on which the plans of the day fix the candidates of an office."""
    if area is None:
        if any(version.areas for version in stated.versions):
            return ()
        plans = stated.versions_on(on)
    else:
        code = area_of(contest, area)
        plans = running_on(stated, on, contest, code).versions_on(on, code)
    return tuple(sorted({plan.fixing[contest] for plan in plans}))
