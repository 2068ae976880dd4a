"""The calendars of the elections as one small table, for a program that has only that.

What the library works out day by day is written down once: for each office in each class
of areas the days on which something turns, with the states that it can then be in. The
page looks a day up and computes none.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from netralitas.elections import (
    ELECTIONS,
    KNOWN_IDS,
    Point,
    area_of,
    borders,
    contests_of,
    points,
    regions,
)
from netralitas.elections.cycles import (
    _base,  # the library names the classes; which area is in which it keeps to itself
    _cycles,
    region_classes,
)
from netralitas.words import PEMILU_CONTESTS, Contest

if TYPE_CHECKING:
    from collections.abc import Hashable

    from netralitas.elections import Region
    from netralitas.elections.cycles import RegionClass

__all__ = ["calendar_data"]

Json = dict[str, Any]

BEGINNING: Final = date.min
"""What holds before the first border."""


def calendar_data() -> Json:
    """Give the areas, their classes, and what each office is in from which day on.

    A state is election, stage, standing, the stage as a party sees it, closed periods;
    words are told by their place in the vocabulary, elections by that in ``elections``.
    """
    return _Calendar().data()


class _Calendar:
    """Numbers what recurs: states, timelines, offices, sets of borders."""

    def __init__(self) -> None:
        self.states: dict[Hashable, int] = {}
        self.timelines: dict[Hashable, int] = {}
        self.offices: dict[Hashable, int] = {}
        self.known: dict[Hashable, int] = {}
        self.turns = sorted({day for each in region_classes() for day in _borders(each)})

    def data(self) -> Json:
        """Give the whole table."""
        classes = region_classes()
        place = {_class_key(each.example): at for at, each in enumerate(classes)}
        rows = [
            {
                "base": each.base,
                "example": each.example.code,
                "offices": [
                    [contest.ordinal, self.office(contest, each.example)]
                    for contest in sorted(contests_of(each.example))
                ],
                "borders": self.mask(borders(each.example.code)),
            }
            for each in classes
        ]
        return {
            "pemilu": sorted(contest.ordinal for contest in PEMILU_CONTESTS),
            "elections": list(KNOWN_IDS),
            "classes": rows,
            "offices": [dict(office) for office in _listed(self.offices)],
            "timelines": _listed(self.timelines),
            "states": _listed(self.states),
            "turns": [day.isoformat() for day in self.turns],
            "regions": [
                [area.code, area.name, place[_class_key(area)]]
                for area in regions().values()
            ],
            "former": {
                area.code_2020: area.code
                for area in regions().values()
                if area.code_2020 is not None and area.code_2020 != area.code
            },
        }

    def office(self, contest: Contest, example: Region) -> int:
        """Number the timelines of an office: its own, and those of a stated election."""
        key = (contest, _cycles(contest, example))
        if key not in self.known:
            area = area_of(contest, example)
            held = [each.id for each in ELECTIONS.values() if each.held_in(contest, area)]
            stated = tuple(
                (KNOWN_IDS.index(id_), self.timeline(contest, example, id_)) for id_ in held
            )
            office = (("own", self.timeline(contest, example, None)), ("of", stated))
            self.known[key] = self.offices.setdefault(office, len(self.offices))
        return self.known[key]

    def timeline(self, contest: Contest, example: Region, election: str | None) -> int:
        """Number what an office can be in, from each day on which that changes."""
        turns: list[tuple[str, tuple[int, ...]]] = []
        for day in (BEGINNING, *borders(example.code)):
            found = points(
                day,
                region=example.code,
                election=election,
                contests=frozenset({contest}),
            )
            states = tuple(self.state(point) for point in found)
            if not turns or turns[-1][1] != states:
                turns.append((day.isoformat(), states))
        return self.timelines.setdefault(tuple(turns), len(self.timelines))

    def state(self, point: Point) -> int:
        """Number a point without its contest and class."""
        state = (
            None if point.election is None else KNOWN_IDS.index(point.election),
            point.stage.ordinal,
            point.standing.ordinal,
            point.party_stage.ordinal,
            tuple(sorted(period.ordinal for period in point.closed)),
        )
        return self.states.setdefault(state, len(self.states))

    def mask(self, days: tuple[date, ...]) -> str:
        """Write some of the turning days as bits, in hexadecimal."""
        places = {day: place for place, day in enumerate(self.turns)}
        return f"{sum(1 << places[day] for day in days):x}"


def _borders(each: RegionClass) -> tuple[date, ...]:
    return borders(each.example.code)


def _class_key(area: Region) -> Hashable:
    """Give what areas of one class have in common."""
    cycles = (_cycles(contest, area) for contest in sorted(contests_of(area)))
    return (_base(area), *cycles)


def _listed(numbered: dict[Hashable, int]) -> list[Any]:
    return sorted(numbered, key=numbered.__getitem__)
