"""Conducts and persons: over the whole vocabulary, and each one that can be.

They are built so that hardly any is rejected: the standing is one that the kind of target
can have, the contest one that is held in the area, the post one that the status can hold.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from netralitas.conduct import (
    NEVER_SPOUSE,
    WITHOUT_STANDING,
    Actor,
    Circumstances,
    Conduct,
    Target,
    kinds_of,
)
from netralitas.elections import (
    KNOWN_IDS,
    borders,
    contests_of,
    points,
    region,
    regions,
)
from netralitas.interval import Span
from netralitas.law import LAW
from netralitas.situation import law_borders, situate
from netralitas.strategies._draw import EITHER, HARMS, ONE_DAY, ROLES, maybe, some
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    Contest,
    Office,
    Standing,
    Status,
    TargetKind,
)

__all__ = [
    "SAMPLE_REGIONS",
    "actors",
    "conducts",
    "known_conducts",
    "mostly_known",
    "mostly_unknown",
    "turning_days",
]

SAMPLE_REGIONS: Final = (
    *("11", "11.01", "31", "31.71", "34", "34.02", "34.71", "35.20", "62.05"),
    *("64", "64.02", "64.03", "64.72", "73.73", "91.71", "95.01"),
)
"""Codes of one area of each kind and of each special one, which are drawn more often."""

# More than is covered on both sides: an act outside has an answer too, and a note.
_FIRST, _LAST = dt.date(2014, 7, 1), dt.date(2027, 12, 31)
_LIKELY = (Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA)


def turning_days() -> tuple[dt.date, ...]:
    """Give the days on which the law or a calendar turns, and the days before, in order.

    A row begins or ends, a stage begins, candidates are fixed: what an application keeps
    of an earlier answer may be wrong from such a day on. Half a year before the coverage
    and a year after are included.

    >>> dt.date(2022, 9, 22) in turning_days()  # the joint decree on neutrality
    True
    >>> dt.date(2022, 9, 20) in turning_days()
    False
    """
    turns = {*law_borders(LAW), *borders()}
    turns.update([day - ONE_DAY for day in turns])
    return tuple(sorted(day for day in turns if _FIRST <= day <= _LAST))


_DAYS = st.one_of(
    st.sampled_from(turning_days()),
    st.dates(dt.date(2015, 1, 1), dt.date(2025, 12, 31)),
    st.dates(dt.date(2024, 8, 1), dt.date(2024, 12, 31)),  # most is reported of these
    st.dates(_FIRST, _LAST),
)
_CODES = st.one_of(st.sampled_from(SAMPLE_REGIONS), st.sampled_from(sorted(regions())))


def actors() -> st.SearchStrategy[Actor]:
    """Draw who acted: one status or several, and a post that one of them can hold.

    Several acts of one person are several conducts that share the actor.

    >>> from hypothesis import given, settings
    >>> @settings(derandomize=True, deadline=None)
    ... @given(actors())
    ... def a_stated_post_can_be_held(actor):
    ...     posts = {post for status in actor.status for post in POSTS[status]}
    ...     assert actor.office is None or posts.intersection(actor.office)
    >>> a_stated_post_can_be_held()
    """
    return _actors(unknown=2, known=5)


@st.composite
def _actors(draw: st.DrawFn, *, unknown: int, known: int) -> Actor:
    statuses = draw(st.one_of(some(_LIKELY), some(tuple(Status))))
    posts = [post for post in Office if any(post in POSTS[word] for word in statuses)]
    return Actor(
        status=statuses,
        office=draw(maybe(some(posts), unknown, known)),
        roles=draw(maybe(ROLES, unknown, known)),
        region=draw(maybe(st.sampled_from(SAMPLE_REGIONS), 3, 1)),
    )


@st.composite
def _targets(
    draw: st.DrawFn, contests: Sequence[Contest], *, unknown: int, known: int
) -> Target:
    """Draw who is favoured: one of the kinds fits the standing and the spouse."""
    target = Target(
        kind=draw(maybe(some(tuple(TargetKind)), unknown, known)),
        contest=draw(maybe(some(contests), unknown, known)),
    )
    standings = [
        word for word in Standing if any(_fits(word, kind) for kind in kinds_of(target))
    ]
    standing = draw(maybe(some(standings), 3, 2))
    fitting = {
        kind
        for kind in kinds_of(target)
        if any(_fits(word, kind) for word in standing or standings)
    }
    spouse = st.just(value=False) if fitting <= NEVER_SPOUSE else st.booleans()
    return evolve(target, standing=standing, spouse=draw(maybe(spouse, unknown, known)))


def _fits(standing: Standing, kind: TargetKind) -> bool:
    return (standing is Standing.TIDAK_BERLAKU) is (kind in WITHOUT_STANDING)


@st.composite
def _circumstances(
    draw: st.DrawFn, acts: Sequence[Act] | None, *, unknown: int, known: int
) -> Circumstances:
    """Draw how it was done: the first of the acts stays possible; harms are told seldom."""
    implied: Mapping[Circumstance, bool] = IMPLIED[acts[0]] if acts else {}
    stated: dict[str, bool | None] = {}
    for fact in Circumstance:
        values = [None] * unknown + [True, False] * known
        if fact in HARMS:
            values = [None, None, None, False, True]
        fitting = [v for v in values if v is None or v is implied.get(fact, v)]
        stated[fact.value] = draw(st.sampled_from(fitting))
    return Circumstances(**stated)


@st.composite
def _conducts(draw: st.DrawFn, *, unknown: int, known: int, span: int) -> Conduct:
    day = draw(_DAYS)
    act = draw(maybe(some(tuple(Act)), unknown, 3 * known))
    # All acts in all areas, or on many days, take long to assess.
    code = draw(maybe(_CODES, 0 if act is None else unknown, known + 1))
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
    later = st.one_of(_later(day), st.just(last))
    return Conduct(
        date=Span(start=day, end=last) if length else day,
        examined_on=draw(maybe(later, 2, 1)),
        tried_on=draw(maybe(later, 2, 1)),
        election=election,
        region=code,
        actor=draw(_actors(unknown=unknown, known=known)),
        act=act,
        target=draw(_targets(held, unknown=unknown, known=known)),
        circumstances=draw(_circumstances(act, unknown=unknown, known=known)),
        ref=draw(maybe(st.text(max_size=12), 3, 1)),
    )


def _held(day: dt.date, code: str | None, election: str | None) -> tuple[Contest, ...]:
    found = points(day, region=code, election=election, contests=None)
    return tuple(dict.fromkeys(point.contest for point in found))


def _later(day: dt.date) -> st.SearchStrategy[dt.date]:
    """Draw a day on which the act may be examined or tried."""
    return st.dates(day, _LAST + 400 * ONE_DAY)


def mostly_known() -> st.SearchStrategy[Conduct]:
    """Draw conducts of which little is unknown, as in a report that was looked into.

    >>> from hypothesis import given, settings
    >>> from netralitas import assess, explain
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(mostly_known())
    ... def each_can_be_explained(conduct):
    ...     assert explain(assess(conduct))
    >>> each_can_be_explained()
    """
    return _conducts(unknown=1, known=8, span=40)


def mostly_unknown() -> st.SearchStrategy[Conduct]:
    """Draw conducts of which little is known, as in the first line of a report.

    >>> from hypothesis import given, settings
    >>> from netralitas import dumps, loads
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(mostly_unknown())
    ... def what_is_unknown_stays_so_on_the_wire(conduct):
    ...     assert loads(dumps(conduct)) == conduct
    >>> what_is_unknown_stays_so_on_the_wire()
    """
    return _conducts(unknown=5, known=1, span=90)


def conducts() -> st.SearchStrategy[Conduct]:
    """Draw conducts over the whole vocabulary, from all known to nearly nothing known.

    Each is one that `netralitas.assess` answers: no fact contradicts another, and the
    election is held there. The day lies in the coverage or somewhat outside; every fourth
    or so is one of `turning_days`. Most take milliseconds to assess; one of which nearly
    nothing is known can take seconds, so that a deadline of Hypothesis is best left out.

    >>> from hypothesis import given, settings
    >>> from netralitas import assess
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(conducts())
    ... def each_has_an_answer(conduct):
    ...     assert assess(conduct).reachable
    >>> each_has_an_answer()
    """
    return st.one_of(
        mostly_known(),
        _conducts(unknown=2, known=2, span=120),
        known_conducts(),
        mostly_unknown(),
    )


def known_conducts() -> st.SearchStrategy[Conduct]:
    """Draw conducts that leave one world: everything is known, the calendar too.

    Nothing is left to ask, so the verdict is never ``needs_facts``.

    >>> from hypothesis import given, settings
    >>> from netralitas import assess
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(known_conducts())
    ... def nothing_is_missing(conduct):
    ...     assert assess(conduct).missing == ()
    >>> nothing_is_missing()
    """
    return _known_conducts()


@st.composite
def _known_conducts(draw: st.DrawFn) -> Conduct:
    status = draw(st.one_of(st.sampled_from(_LIKELY), st.sampled_from(Status)))
    act = draw(st.sampled_from(Act))
    kind = draw(st.sampled_from((TargetKind.CALON, *TargetKind)))
    day, code = draw(_DAYS), draw(_CODES)
    stated = {
        fact: draw(st.sampled_from((False,) * 5 + (True,)) if fact in HARMS else EITHER)
        for fact in Circumstance
    }
    stated |= IMPLIED[act]
    conduct = Conduct(
        date=day,
        region=code,
        actor=Actor(
            status=status,
            office=draw(st.sampled_from(sorted(POSTS[status]))),
            roles=draw(ROLES),
        ),
        act=act,
        target=Target(
            kind=kind,
            contest=draw(st.sampled_from(sorted(contests_of(region(code))))),
            standing=draw(
                maybe(some([word for word in Standing if _fits(word, kind)], 1), 2, 1)
            ),
            spouse=draw(EITHER) and kind not in NEVER_SPOUSE,
        ),
        circumstances=Circumstances(**{fact.value: v for fact, v in stated.items()}),
        examined_on=draw(maybe(_later(day), 2, 1)),
        tried_on=draw(maybe(_later(day), 2, 1)),
    )
    # Where the sources leave the calendar open, another day is taken.
    assume(len(situate(conduct, LAW).settings) == 1)
    return conduct
