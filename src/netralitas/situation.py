"""From a conduct to its situations: what the facts and the calendar leave open.

`situate` joins what was stated with what the calendar knows. The calendar axes
(election, contest, stage, standing, closed period) and the target belong together: they
are one list of joint tuples (`Setting`), never independent sets, because legislative
lists and presidential pairs are fixed on different days. Status and post are joint too.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from netralitas.conduct import (
    NEVER_SPOUSE,
    WITHOUT_STANDING,
    can_be,
    kinds_of,
)
from netralitas.elections import (
    KNOWN_IDS,
    borders,
    find_region,
    nearest_region,
    points,
)
from netralitas.errors import ConductError, Problem, as_json
from netralitas.interval import Span
from netralitas.text import Text
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    Clock,
    ClosedPeriod,
    Contest,
    ElectionKind,
    Office,
    Role,
    Stage,
    Standing,
    Status,
    TargetKind,
)

if TYPE_CHECKING:
    from datetime import date

    from netralitas.conduct import Conduct
    from netralitas.elections import Point
    from netralitas.law.norm import Law, Value

__all__ = ["Person", "Setting", "Situation", "area_problems", "situate"]

ACTING_AXIS = f"role.{Role.PENJABAT_KEPALA_DAERAH.value}"


@frozen(cache_hash=True)
class Person:
    """One way in which status, post and acting headship can lie together."""

    status: Status
    office: Office
    acting_head: bool


@frozen(cache_hash=True)
class Setting:
    """One joint tuple of target, calendar and the days on which the law is read."""

    kind: TargetKind
    contest: Contest
    standing: Standing
    spouse: bool
    election: ElectionKind
    stage: Stage
    closed: frozenset[ClosedPeriod]
    act_on: date
    examined_on: date
    tried_on: date
    election_id: str | None
    region_class: str
    derived_standing: Standing = field(eq=False)

    def day(self, clock: Clock) -> date:
        """Give the day on which a row with this clock is read."""
        if clock is Clock.PEMERIKSAAN:
            return self.examined_on
        return self.tried_on if clock is Clock.PUTUSAN else self.act_on


@frozen(kw_only=True)
class Situation:
    """All that is still open about one conduct; each field holds what is possible."""

    conduct: Conduct
    persons: tuple[Person, ...]
    roles: tuple[tuple[Role, tuple[bool, ...]], ...]
    acts: tuple[Act, ...]
    settings: tuple[Setting, ...]
    circumstances: tuple[tuple[Circumstance, tuple[bool, ...]], ...]

    def facts_of(self, act: Act) -> tuple[tuple[Circumstance, tuple[bool, ...]], ...]:
        """Give the circumstances as this act leaves them: it may imply some."""
        implied = IMPLIED.get(act)
        if not implied:
            return self.circumstances
        return tuple(
            (fact, (implied[fact],) if fact in implied else values)
            for fact, values in self.circumstances
        )

    def held(self, axis: str) -> set[Value]:
        """Give the values that are still possible on an axis of the law."""
        family, _, name = axis.partition(".")
        if axis == ACTING_AXIS:
            return {person.acting_head for person in self.persons}
        if family == "role":
            return {v for role, values in self.roles if role.value == name for v in values}
        if family == "circumstances":
            facts = (fact for act in self.acts for fact in self.facts_of(act))
            return {v for fact, values in facts if fact.value == name for v in values}
        if family == "closed_period":
            period = ClosedPeriod(name)
            return {period in setting.closed for setting in self.settings}
        if axis == "act":
            return set(self.acts)
        rows = self.persons if axis in {"status", "office"} else self.settings
        return {getattr(row, axis) for row in rows}


def situate(conduct: Conduct, law: Law) -> Situation:
    """Join a conduct with the calendar.

    Raises `ConductError` for an unknown region or election and for a contest that the
    region or the election does not have, all problems at once.
    """
    problems = area_problems(conduct)
    if problems:
        raise ConductError(problems)
    settings = _settings(conduct, law)
    acts = tuple(act for act in conduct.act or tuple(Act) if can_be(conduct, act))
    return Situation(
        conduct=conduct,
        persons=_persons(conduct),
        roles=_roles(conduct),
        acts=acts,
        settings=settings,
        circumstances=tuple(
            (fact, _values(fact, stated=conduct.circumstances.get(fact)))
            for fact in Circumstance
        ),
    )


def area_problems(conduct: Conduct) -> tuple[Problem, ...]:
    """List what is wrong with region, election and contest, singly and together."""
    problems = [
        *_region_problem("region", conduct.region),
        *_region_problem("actor.region", conduct.actor.region),
        *_election_problem(conduct.election),
    ]
    if not problems and not _points(conduct, conduct.first_day):
        contests = conduct.target.contest or ()
        problems.append(
            Problem(
                path="target.contest",
                given=as_json([contest.value for contest in contests]),
                allowed=tuple(
                    dict.fromkeys(
                        point.contest.value
                        for point in points(
                            conduct.first_day,
                            region=conduct.region,
                            election=conduct.election,
                            contests=None,
                        )
                    )
                ),
                message=Text(
                    id="pemilihan jabatan ini tidak ada di wilayah (region) atau "
                    f"pemilihan (election) yang disebut: {conduct.region}, "
                    f"{conduct.election}",
                    en="this contest is not held in the stated region (region) or "
                    f"election (election): {conduct.region}, {conduct.election}",
                ),
            )
        )
    return tuple(problems)


def _region_problem(path: str, code: str | None) -> list[Problem]:
    if code is None or find_region(code) is not None:
        return []
    return [
        Problem(
            path=path,
            given=as_json(code),
            allowed=("64", "64.72"),
            nearest=nearest_region(code),
            message=Text(
                id=f"tidak ada wilayah berkode Kemendagri {code!r}; tulis dengan titik, "
                "misalnya 64.72",
                en=f"no region has the Kemendagri code {code!r}; write it with the dot, "
                "for example 64.72",
            ),
        )
    ]


def _election_problem(election: str | None) -> list[Problem]:
    if election is None or election in KNOWN_IDS:
        return []
    nearest = get_close_matches(election, KNOWN_IDS, 1, cutoff=0.0)
    return [
        Problem(
            path="election",
            given=as_json(election),
            allowed=tuple(KNOWN_IDS),
            nearest=nearest[0] if nearest else None,
            message=Text(
                id=f"tidak ada pemilihan dengan id {election!r}",
                en=f"there is no election with the id {election!r}",
            ),
        )
    ]


def _values(fact: Circumstance, *, stated: bool | None) -> tuple[bool, ...]:
    """Give the open values; own will alone is presumed, because the act says so."""
    if stated is not None:
        return (stated,)
    return (True,) if fact is Circumstance.OWN_WILL else (False, True)


def _persons(conduct: Conduct) -> tuple[Person, ...]:
    actor = conduct.actor
    persons: list[Person] = []
    for status in actor.status:
        for office in Office:
            if office not in POSTS[status]:
                continue
            if actor.office is not None and office not in actor.office:
                continue
            persons.extend(
                Person(status, office, acting)
                for acting in _acting(status, office, actor.roles)
            )
    return tuple(persons)


def _acting(
    status: Status, office: Office, roles: tuple[Role, ...] | None
) -> tuple[bool, ...]:
    """Tell whether the person may be an acting head of a region (penjabat).

    The post says it; a PNS may be one besides his post, which the roles then say. Of
    whom no status allows the post, no role makes one.
    """
    if office is Office.PENJABAT_KEPALA_DAERAH:
        return (True,)
    if Office.PENJABAT_KEPALA_DAERAH not in POSTS[status]:
        return (False,)
    return (False, True) if roles is None else (Role.PENJABAT_KEPALA_DAERAH in roles,)


def _roles(conduct: Conduct) -> tuple[tuple[Role, tuple[bool, ...]], ...]:
    roles = conduct.actor.roles
    return tuple(
        (role, (False, True) if roles is None else (role in roles,))
        for role in Role
        if role is not Role.PENJABAT_KEPALA_DAERAH
    )


def _days(conduct: Conduct, law: Law) -> tuple[date, ...]:
    """Give one day for each stretch of the span in which nothing changes."""
    if not isinstance(conduct.date, Span):
        return (conduct.date,)
    span = conduct.date
    inside = {
        day
        for day in (*borders(conduct.region), *law_borders(law))
        if span.start < day < span.end
    }
    return (span.start, *sorted(inside))


@lru_cache(maxsize=16)
def law_borders(law: Law) -> tuple[date, ...]:
    """Give every day on which a row of the law begins or ends."""
    return tuple(sorted({day for row in law.rows for day in row.in_force.borders}))


def _points(conduct: Conduct, day: date) -> tuple[Point, ...]:
    contest = conduct.target.contest
    return points(
        day,
        region=conduct.region,
        election=conduct.election,
        contests=None if contest is None else frozenset(contest),
    )


def _settings(conduct: Conduct, law: Law) -> tuple[Setting, ...]:
    target = conduct.target
    settings: dict[Setting, None] = {}
    for day in _days(conduct, law):
        for point in _points(conduct, day):
            for kind in kinds_of(target):
                bare = kind in WITHOUT_STANDING
                derived = Standing.TIDAK_BERLAKU if bare else point.standing
                standings = target.standing or (derived,)
                for standing in standings:
                    if bare is not (standing is Standing.TIDAK_BERLAKU):
                        continue
                    for spouse in _spouse(kind, stated=target.spouse):
                        setting = Setting(
                            kind=kind,
                            contest=point.contest,
                            standing=standing,
                            spouse=spouse,
                            election=point.kind,
                            stage=point.party_stage
                            if kind is TargetKind.PARTAI
                            else point.stage,
                            closed=point.closed,
                            act_on=day,
                            examined_on=conduct.examined_on or day,
                            tried_on=conduct.tried_on or day,
                            election_id=point.election,
                            region_class=point.region_class,
                            derived_standing=derived,
                        )
                        settings[setting] = None
    return tuple(settings)


def _spouse(kind: TargetKind, *, stated: bool | None) -> tuple[bool, ...]:
    if stated is not None:
        return () if stated and kind in NEVER_SPOUSE else (stated,)
    return (False,) if kind in NEVER_SPOUSE else (False, True)
