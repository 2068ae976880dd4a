"""Hypothesis strategies: conducts over the whole vocabulary, and how they narrow.

Only valid conducts are drawn, and they are built so that hardly any is rejected. Four
kinds: `conducts` (anything), `mostly_known`, `mostly_unknown`, and `known_conducts`, of
which each leaves exactly one world. `narrowings` gives the same conduct with more known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from netralitas.conduct import Actor, Circumstances, Conduct, Target
from netralitas.elections import (
    ELECTIONS,
    KNOWN_IDS,
    borders,
    contests_of,
    points,
    region,
    regions,
)
from netralitas.errors import ConductError
from netralitas.interval import Span
from netralitas.law import LAW
from netralitas.situation import Situation, situate
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    Contest,
    Office,
    Role,
    Standing,
    Status,
    TargetKind,
    Word,
)

W = TypeVar("W", bound=Word)
T = TypeVar("T")

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(2014, 7, 1), dt.date(2027, 12, 31)

CONTESTS = tuple(word for word in Contest if word is not Contest.TIDAK_BERLAKU)
BARE = frozenset({TargetKind.PARTAI, TargetKind.TANPA_SASARAN})
HARMS = (Circumstance.HARM_TO_UNIT, Circumstance.HARM_TO_AGENCY, Circumstance.HARM_TO_STATE)
FACTS = tuple(Circumstance)
ROLES = tuple(Role)

REGIONS = (
    "11",
    "11.01",
    "31",
    "31.71",
    "34",
    "34.71",
    "35.20",
    "62.05",
    "64",
    "64.02",
    "64.03",
    "64.72",
    "73.73",
    "91.71",
    "95.01",
)
"""One of each kind of area, and of each that is special: drawn more often."""


def turning_days() -> tuple[dt.date, ...]:
    """Give the days on which the law or a calendar turns, and the days before."""
    turns = {day for row in LAW.rows for day in row.in_force.borders}
    turns.update(borders(None))
    turns.update([day - ONE_DAY for day in turns])
    return tuple(sorted(day for day in turns if FIRST <= day <= LAST))


DAYS: st.SearchStrategy[dt.date] = st.one_of(
    st.sampled_from(turning_days()),
    st.dates(dt.date(2015, 1, 1), dt.date(2022, 9, 21)),
    st.dates(dt.date(2022, 9, 22), dt.date(2025, 12, 31)),
    st.dates(dt.date(2024, 8, 1), dt.date(2024, 12, 31)),
    st.dates(FIRST, LAST),
)
CODES = st.one_of(st.sampled_from(REGIONS), st.sampled_from(sorted(regions())))


def some(words: Sequence[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Draw a set of values, not empty, one value most often."""
    one = st.sampled_from(words).map(lambda word: (word,))
    several = st.lists(
        st.sampled_from(words), min_size=1, max_size=min(most, len(words)), unique=True
    )
    return st.one_of(one, one, several.map(tuple))


def maybe(values: st.SearchStrategy[T], unknown: int, known: int) -> Any:
    """Draw a value or None, in this proportion."""
    return st.sampled_from((False,) * unknown + (True,) * known).flatmap(
        lambda is_known: values if is_known else st.none()
    )


def spans(day: dt.date, days: int) -> Span:
    """Give the span that begins on a day."""
    return Span(start=day, end=day + dt.timedelta(days=days))


@st.composite
def actors(draw: st.DrawFn, unknown: int, known: int) -> Actor:
    """Draw who acted; the post is one that one of the statuses can hold."""
    likely = (Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA)
    statuses = draw(st.one_of(some(likely), some(tuple(Status))))
    possible = tuple(
        office for office in Office if any(office in POSTS[word] for word in statuses)
    )
    return Actor(
        status=statuses,
        office=draw(maybe(some(possible), unknown, known)),
        roles=draw(maybe(st.lists(st.sampled_from(ROLES), max_size=2), unknown, known)),
        region=draw(maybe(st.sampled_from(REGIONS), 3, 1)),
    )


@st.composite
def targets(
    draw: st.DrawFn, contests: Sequence[Contest], unknown: int, known: int
) -> Target:
    """Draw who is favoured; the standing is one that the kind can have."""
    kinds = draw(maybe(some(tuple(TargetKind)), unknown, known))
    contest = draw(maybe(some(contests), unknown, known))
    seen = set(kinds or ((TargetKind.CALON,) if contest else TargetKind))
    stages = tuple(word for word in Standing if word is not Standing.TIDAK_BERLAKU)
    if seen <= BARE:
        standings = some((Standing.TIDAK_BERLAKU,))
    elif seen & BARE:
        standings = some(tuple(Standing))
    else:
        standings = some(stages)
    spouse = [False] if seen <= {TargetKind.DIRI_SENDIRI} | BARE else [False, True]
    return Target(
        kind=kinds,
        contest=contest,
        standing=draw(maybe(standings, 3, 2)),
        spouse=draw(maybe(st.sampled_from(spouse), unknown, known)),
    )


def refused(acts: Sequence[Act] | None, fact: Circumstance) -> set[bool]:
    """Give the value of a fact that the first of the acts rules out."""
    said = IMPLIED[acts[0]].get(fact) if acts else None
    return set() if said is None else {not said}


@st.composite
def circumstances(
    draw: st.DrawFn, acts: Sequence[Act] | None, unknown: int, known: int
) -> Circumstances:
    """Draw how it was done; the general harms are stated seldom."""
    stated: dict[str, bool | None] = {}
    for fact in Circumstance:
        values = [None] * unknown + [True, False] * known
        if fact in HARMS:
            values = [None, None, None, False, True]
        out = refused(acts, fact)
        stated[fact.value] = draw(st.sampled_from([v for v in values if v not in out]))
    return Circumstances(**stated)


@st.composite
def _conducts(
    draw: st.DrawFn, *, unknown: int, known: int, span: int, acts: int = 3
) -> Conduct:
    day = draw(DAYS)
    act = draw(maybe(some(tuple(Act), acts), unknown, 3 * known))
    # All acts in all areas, or on many days, take long: tests of their own do that.
    code = draw(maybe(CODES, 0 if act is None else unknown, known + 1))
    if act is None:
        span = 0
    elif code is None:
        span = min(span, 10)
    length = draw(st.one_of(st.just(0), st.integers(0, span)))
    election = draw(maybe(st.sampled_from(KNOWN_IDS), 5, 1))
    held = _held(day, code, election)
    if not held:  # this election is not held there
        election, held = None, _held(day, code, None)
    last = day + dt.timedelta(days=length)
    later = st.one_of(st.dates(day, LAST + ONE_DAY * 400), st.just(last))
    return Conduct(
        date=spans(day, length) if length else day,
        examined_on=draw(maybe(later, 2, 1)),
        tried_on=draw(maybe(later, 2, 1)),
        election=election,
        region=code,
        actor=draw(actors(unknown, known)),
        act=act,
        target=draw(targets(held, unknown, known)),
        circumstances=draw(circumstances(act, unknown, known)),
        ref=draw(maybe(st.text(max_size=12), 3, 1)),
    )


def _held(day: dt.date, code: str | None, election: str | None) -> tuple[Contest, ...]:
    found = points(day, region=code, election=election, contests=None)
    return tuple(dict.fromkeys(point.contest for point in found))


def mostly_known() -> st.SearchStrategy[Conduct]:
    """Draw conducts of which little is unknown."""
    return _conducts(unknown=1, known=8, span=40)


def mostly_unknown() -> st.SearchStrategy[Conduct]:
    """Draw conducts of which little is known."""
    return _conducts(unknown=5, known=1, span=90)


def conducts() -> st.SearchStrategy[Conduct]:
    """Draw conducts over the whole vocabulary."""
    return st.one_of(
        mostly_known(),
        _conducts(unknown=2, known=2, span=120),
        known_conducts(),
        mostly_unknown(),
    )


@st.composite
def known_conducts(draw: st.DrawFn) -> Conduct:
    """Draw conducts that leave one world: everything is known, the calendar too."""
    likely = st.sampled_from((Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA))
    status = draw(st.one_of(likely, likely, st.sampled_from(tuple(Status))))
    office = draw(st.sampled_from(sorted(POSTS[status])))
    roles = set(draw(st.lists(st.sampled_from(ROLES), max_size=2)))
    act = draw(st.sampled_from(tuple(Act)))
    kind = draw(st.sampled_from((TargetKind.CALON, *TargetKind)))
    bare = kind in BARE
    spouse = draw(st.booleans()) and kind is not TargetKind.DIRI_SENDIRI and not bare
    day = draw(DAYS)
    code = draw(CODES)
    contest = draw(st.sampled_from(sorted(contests_of(region(code)))))
    standings = [word for word in Standing if bare is (word is Standing.TIDAK_BERLAKU)]
    stated = {
        fact: draw(st.booleans()) if fact not in HARMS else draw(st.integers(0, 5)) == 0
        for fact in Circumstance
    }
    stated |= dict(IMPLIED[act])
    conduct = Conduct(
        date=day,
        region=code,
        actor=Actor(status=status, office=office, roles=roles),
        act=act,
        target=Target(kind=kind, contest=contest, spouse=spouse),
        circumstances=Circumstances(**{fact.value: v for fact, v in stated.items()}),
        examined_on=draw(maybe(st.dates(day, LAST + ONE_DAY * 400), 2, 1)),
        tried_on=draw(maybe(st.dates(day, LAST + ONE_DAY * 400), 2, 1)),
    )
    if draw(st.integers(0, 2)) == 0:
        standing = draw(st.sampled_from(standings))
        conduct = evolve(conduct, target=evolve(conduct.target, standing=standing))
    # Where the sources leave the calendar open, another day is taken.
    assume(len(situate(conduct, LAW).settings) == 1)
    return conduct


# ------------------------------------------------------------------------- narrowing


def narrower(draw: st.DrawFn, values: Sequence[T]) -> tuple[T, ...]:
    """Draw a part of some values that is not empty, most often one."""
    return draw(some(values, max(1, len(values) - 1)))


def open_keys(conduct: Conduct, situation: Situation) -> list[str]:
    """List the keys that can be told more exactly without telling something else."""
    actor, target = conduct.actor, conduct.target
    keys = [
        key
        for key, is_open in (
            ("date", isinstance(conduct.date, Span)),
            ("region", conduct.region is None),
            ("election", conduct.election is None and bool(_ids(situation))),
            ("actor.status", len(actor.status) > 1),
            ("actor.office", actor.office is None or len(actor.office) > 1),
            ("actor.roles", actor.roles is None),
            ("act", conduct.act is None or len(conduct.act) > 1),
            ("target.kind", target.kind is None or len(target.kind) > 1),
            ("target.contest", target.contest is None or len(target.contest) > 1),
            ("target.standing", target.standing is not None and len(target.standing) > 1),
            ("target.spouse", target.spouse is None),
        )
        if is_open
    ]
    keys.extend(
        f"circumstances.{fact.value}"
        for fact in Circumstance
        if conduct.circumstances.get(fact) is None
    )
    return keys


def _ids(situation: Situation) -> list[str]:
    """List the elections that every area and office derives, of those that fill it.

    Where one area or office is bound for another election, to state this one would tell
    something else about it.
    """
    derived: dict[tuple[str, Contest, dt.date], set[str | None]] = {}
    for setting in situation.settings:
        key = (setting.region_class, setting.contest, setting.act_on)
        derived.setdefault(key, set()).add(setting.election_id)
    named = {id_ for ids in derived.values() for id_ in ids if id_ is not None}
    return sorted(
        id_
        for id_ in named
        if all(
            id_ in ids
            for (_, contest, _), ids in derived.items()
            if contest in ELECTIONS[id_].contests
        )
    )


@st.composite
def narrowings(draw: st.DrawFn, conduct: Conduct, *, harms: bool = True) -> Conduct:
    """Draw the same conduct with one to three keys told more exactly.

    A stated standing or election wins over the calendar, and an unstated will is
    presumed; to state them otherwise than derived or presumed is to change the facts,
    not to narrow them. ``harms`` False leaves the general harms untold.
    """
    for _ in range(draw(st.integers(1, 3))):
        keys = [
            key
            for key in open_keys(conduct, situate(conduct, LAW))
            if harms or key not in {f"circumstances.{fact.value}" for fact in HARMS}
        ]
        if not keys:
            break
        try:
            conduct = narrowed(draw, conduct, draw(st.sampled_from(keys)))
            situate(conduct, LAW)
        except ConductError:
            assume(False)
    return conduct


def narrowed(  # noqa: PLR0911  (one answer for each kind of key)
    draw: st.DrawFn, conduct: Conduct, key: str
) -> Conduct:
    """Draw one answer to one key, out of the values that are still open."""
    situation = situate(conduct, LAW)
    family, _, name = key.partition(".")
    if family == "actor":
        return evolve(conduct, actor=_narrowed_actor(draw, conduct, situation, name))
    if family == "target":
        return evolve(conduct, target=_narrowed_target(draw, conduct, situation, name))
    if family == "circumstances":
        value = True if name == Circumstance.OWN_WILL.value else draw(st.booleans())
        changed = {name: value}
        return evolve(conduct, circumstances=evolve(conduct.circumstances, **changed))
    if key == "date":
        assert isinstance(conduct.date, Span)
        days = (conduct.date.end - conduct.date.start).days
        first = draw(st.integers(0, days - 1))
        length = draw(st.one_of(st.just(0), st.integers(1, days - first)))
        start = conduct.date.start + dt.timedelta(days=first)
        return evolve(conduct, date=spans(start, length) if length else start)
    if key == "region":
        held = {setting.contest for setting in situation.settings}
        fits = [code for code in REGIONS if contests_of(region(code)) & held]
        return evolve(conduct, region=draw(st.sampled_from(fits)))
    if key == "election":
        return evolve(conduct, election=draw(st.sampled_from(_ids(situation))))
    return evolve(conduct, act=narrower(draw, situation.acts))


def _narrowed_actor(
    draw: st.DrawFn, conduct: Conduct, situation: Situation, name: str
) -> Actor:
    actor = conduct.actor
    if name == "status":
        statuses = dict.fromkeys(person.status for person in situation.persons)
        return evolve(actor, status=narrower(draw, tuple(statuses)))
    if name == "office":
        offices = dict.fromkeys(person.office for person in situation.persons)
        return evolve(actor, office=narrower(draw, tuple(offices)))
    return evolve(actor, roles=draw(st.lists(st.sampled_from(ROLES), max_size=3)))


def _narrowed_target(
    draw: st.DrawFn, conduct: Conduct, situation: Situation, name: str
) -> Target:
    target, settings = conduct.target, situation.settings
    if name == "kind":
        kinds = dict.fromkeys(setting.kind for setting in settings)
        return evolve(target, kind=narrower(draw, tuple(kinds)))
    if name == "contest":
        contests = dict.fromkeys(setting.contest for setting in settings)
        return evolve(target, contest=narrower(draw, tuple(contests)))
    if name == "standing":
        standings = dict.fromkeys(setting.standing for setting in settings)
        return evolve(target, standing=narrower(draw, tuple(standings)))
    possible = sorted({setting.spouse for setting in settings})
    return evolve(target, spouse=draw(st.sampled_from(possible)))
