"""For each rule conducts that break it, and near misses: the same but for one fact.

They are searched, not written: the search starts from the terms of a row and believes
only what `assess` then says. What a row does not read is told as not so, so that every
answer is whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import IntEnum
from functools import cache
from itertools import islice, pairwise, product
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import evolve, frozen

from netralitas import COVERAGE, LAW, Actor, Circumstances, Conduct, Target, assess
from netralitas.conduct import NEVER_SPOUSE, WITHOUT_STANDING
from netralitas.elections import Point, borders, contests_of, points, region
from netralitas.law.norm import AXES, Rule, Value, When
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Certainty,
    Circumstance,
    ClosedPeriod,
    Office,
    Role,
    Stage,
    Standing,
    Status,
    TargetKind,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas import Assessment

AREAS: Final = ("64.72", "64.02", "31.71", "34.71", "11")
"""A city, a regency, an area without a head of its own, and two that are special."""

USUAL_DAY: Final = date(2024, 10, 11)
"""The days nearest to this one come first: the elections that readers remember."""

USUAL: Final[tuple[Word, ...]] = (
    *(Status.PNS, Status.PPPK),
    *(Office.PELAKSANA, Office.FUNGSIONAL),
    *(TargetKind.CALON, Standing.CALON, Act.MENYATAKAN_DUKUNGAN),
)
"""The words that come before the others of their families, where a row leaves them open."""

TRIES: Final = 40
"""So many conducts are judged before a disputed example is taken for a settled one."""

MOST: Final = 3
"""So many alternatives of a rule get an example; the first ones say what it is about."""

CHOICES: Final = 400
"""So many combinations of a row's values are tried."""

PLACES: Final = 12
"""... in so many places."""

ONE_DAY: Final = timedelta(days=1)
CLOSED: Final = {f"closed_period.{each.value}": each for each in ClosedPeriod}
CALENDAR: Final = frozenset({"contest", "election", "stage", *CLOSED})
"""The axes that the day and the area decide."""

Values: TypeAlias = Mapping[str, Any]
"""Axes with a value of their own family each."""

# ------------------------------------------------------------------------ the calendar


@frozen
class Place:
    """Days in an area, for one office, between which neither calendar nor law turns."""

    first: date
    last: date
    code: str
    point: Point

    def nearest(self, day: date) -> date:
        """Give the day of these that is nearest to another."""
        return min(max(day, self.first), self.last)

    def says(self, axis: str, kind: Value) -> Value:
        """Give the value of an axis of the calendar, toward such a target."""
        point = self.point
        if axis in CLOSED:
            return CLOSED[axis] in point.closed
        own: dict[str, Word] = {
            "contest": point.contest,
            "election": point.kind,
            "stage": point.party_stage if kind is TargetKind.PARTAI else point.stage,
        }
        return own[axis]


@cache
def places() -> tuple[Place, ...]:
    """Give all of the coverage, the usual first, what the calendar leaves open last."""
    begin, end = COVERAGE.start or date.min, COVERAGE.end or date.max
    law = {day for rule in LAW.rules for day in rule.in_force.borders}
    found: list[Place] = []
    doubtful: list[Place] = []
    for code in AREAS:
        days = sorted({begin, *borders(code), *law, end})
        days = [day for day in days if begin <= day <= end]
        for contest in sorted(contests_of(region(code))):
            only = frozenset({contest})
            for first, after in pairwise(days):
                here = points(first, region=code, election=None, contests=only)
                # What the calendar leaves open the row may not read: `assess` will say.
                kept = found if len(here) == 1 else doubtful
                kept.append(Place(first, after - ONE_DAY, code, here[0]))

    return (*sorted(found, key=_usual), *sorted(doubtful, key=_usual))


def _usual(place: Place) -> tuple[bool, bool, timedelta]:
    """Put a dated campaign first, then what is near to the usual day."""
    point = place.point
    quiet = point.stage is not Stage.KAMPANYE
    return point.election is None, quiet, abs(place.nearest(USUAL_DAY) - USUAL_DAY)


# ------------------------------------------------------------------------- a conduct


@frozen
class Told:
    """A conduct with everything told: a value on every axis but the calendar's."""

    values: Values
    place: Place
    day: date

    def value(self, axis: str) -> Value:
        """Give the value on any axis."""
        if axis in CALENDAR:
            return self.place.says(axis, self.values["kind"])
        value: Value = self.values[axis]
        return value

    @property
    def conduct(self) -> Conduct:
        """Say it as a user of the library would."""
        values = self.values
        # What the calendar gives by itself need not be stated.
        given = (
            values["kind"] in WITHOUT_STANDING
            or values["standing"] is self.place.point.standing
        )
        facts = {each: values[f"circumstances.{each.value}"] for each in Circumstance}
        roles = [role for role in Role if values[f"role.{role.value}"]]
        return Conduct(
            date=self.day,
            region=self.place.code,
            actor=Actor(status=values["status"], office=values["office"], roles=roles),
            act=values["act"],
            target=Target(
                kind=values["kind"],
                contest=self.place.point.contest,
                standing=None if given else values["standing"],
                spouse=values["spouse"],
            ),
            circumstances=Circumstances(**{k.value: bool(v) for k, v in facts.items()}),
        )


def _consistent(values: Values, asked: Values) -> dict[str, Value] | None:
    """Let the values follow from those that were asked; None where these exclude them."""
    found = {**values, **asked}
    act, kind, status = found["act"], found["kind"], found["status"]
    for fact, said in IMPLIED[act].items():
        found[f"circumstances.{fact.value}"] = said
    if found["office"] not in POSTS[status]:
        found["office"] = _first(POSTS[status])
    acting = found["office"] is Office.PENJABAT_KEPALA_DAERAH
    found[f"role.{Role.PENJABAT_KEPALA_DAERAH.value}"] = acting
    bare = kind in WITHOUT_STANDING
    if bare is not (found["standing"] is Standing.TIDAK_BERLAKU):
        found["standing"] = Standing.TIDAK_BERLAKU if bare else Standing.CALON
    if kind in NEVER_SPOUSE:
        found["spouse"] = False
    return found if all(found[axis] is value for axis, value in asked.items()) else None


def _first(words: Iterable[Value]) -> Value:
    return _ordered(words)[0]


def _ordered(words: Iterable[Value]) -> list[Value]:
    """Put the usual words first, the others in the order of their family."""
    usual: list[Value] = [each for each in USUAL if each in words]
    return [*usual, *sorted(each for each in words if each not in usual)]


PLAIN: Final[Values] = {
    **dict.fromkeys(AXES, False),
    **{
        axis: _first(AXES[axis]) for axis in ("status", "office", "act", "kind", "standing")
    },
    f"circumstances.{Circumstance.OWN_WILL.value}": True,
}

# --------------------------------------------------------------------------- searching


class State(IntEnum):
    """What becomes of a rule, the clearest first."""

    SETTLED = 0
    DISPUTED = 1
    POSSIBLE = 2
    NOT_BROKEN = 3


def judged(told: Told, rule: Rule) -> tuple[State, Assessment]:
    """Judge a conduct; tell what becomes of a rule."""
    result = assess(told.conduct)
    for finding in result.findings:
        if finding.rule == rule.id and not finding.lifted:
            if finding.certainty is Certainty.POSSIBLE:
                return State.POSSIBLE, result
            return (State.DISPUTED if finding.disputed else State.SETTLED), result
    return State.NOT_BROKEN, result


def _tellings(rule: Rule, when: When) -> Iterator[Told]:
    """Give conducts that meet one alternative of a rule, as different as they can be."""
    axes = [axis for axis, _ in when.terms if axis not in CALENDAR]
    terms = dict(when.terms)
    choices = product(*(_ordered(terms[axis]) for axis in axes))
    asked = (dict(zip(axes, each, strict=True)) for each in islice(choices, CHOICES))
    sound = [values for each in asked if (values := _consistent(PLAIN, each)) is not None]
    found = [_fitting(rule, when, values["kind"], values["standing"]) for values in sound]
    for at in range(PLACES):
        for values, fitting in zip(sound, found, strict=True):
            if at < len(fitting):
                place = fitting[at]
                middle = place.first + (place.last - place.first) // 2
                yield Told(values, place, middle)


@cache
def _fitting(rule: Rule, when: When, kind: Value, standing: Value) -> list[Place]:
    """Give the places that meet the terms, first where the standing comes by itself."""
    found = [
        place
        for place in places()
        if place.first in rule.in_force
        and all(
            place.says(axis, kind) in allowed
            for axis, allowed in when.terms
            if axis in CALENDAR
        )
    ]
    return sorted(
        found[: PLACES * 20],
        key=lambda each: (each.point.election is None, each.point.standing is not standing),
    )


@frozen
class NearMiss:
    """An example with one fact told otherwise, and what the law then says."""

    axis: str
    told: Told
    result: Assessment


@frozen
class Example:
    """A conduct that breaks a rule, what the law says of it, and its near misses."""

    told: Told
    result: Assessment
    state: State
    near: tuple[NearMiss, ...]


@cache
def examples(rule: Rule) -> tuple[Example, ...]:
    """Give an example for each of the first alternatives of a rule, none twice."""
    found: dict[Conduct, Example] = {}
    for when in rule.when[:MOST]:
        best = _clearest(rule, when)
        if best is not None:
            state, result, told = best
            near = tuple(_near(rule, when, told))
            found.setdefault(told.conduct, Example(told, result, state, near))
    return tuple(found.values())


def _clearest(rule: Rule, when: When) -> tuple[State, Assessment, Told] | None:
    """Find the first settled breach, else the clearest; None where there is none."""
    best: tuple[State, Assessment, Told] | None = None
    for told in islice(_tellings(rule, when), TRIES):
        state, result = judged(told, rule)
        if state < (State.NOT_BROKEN if best is None else best[0]):
            best = (state, result, told)
        if state is State.SETTLED:
            break
    return best


def _near(rule: Rule, when: When, told: Told) -> Iterator[NearMiss]:
    """Give one near miss for each term of the alternative that was met."""
    for axis, allowed in when.terms:
        ways = (
            _days(rule, when, axis, told)
            if axis in CALENDAR
            else _ways(axis, allowed, told)
        )
        for other in ways:
            state, result = judged(other, rule)
            if state is State.NOT_BROKEN:
                yield NearMiss(axis, other, result)
                break


def _ways(axis: str, allowed: frozenset[Value], told: Told) -> Iterator[Told]:
    """Tell one fact otherwise, with what follows from it."""
    for value in _ordered(set(AXES[axis]) - allowed):
        values = _consistent(told.values, {axis: value})
        if values is not None:
            yield evolve(told, values=values)


def _days(rule: Rule, when: When, axis: str, told: Told) -> Iterator[Told]:
    """Go to the nearest day, or another office, that differs on this axis alone."""
    kind = told.values["kind"]
    here = [each for each in places() if each.code == told.place.code]
    for place in sorted(here, key=lambda each: abs(each.nearest(told.day) - told.day)):
        if place.first in rule.in_force and all(
            (place.says(each, kind) in allowed) is (each != axis)
            for each, allowed in when.terms
            if each in CALENDAR
        ):
            yield evolve(told, place=place, day=place.nearest(told.day))
