"""More of a conduct told: the key that is open, and an answer that was possible."""

from __future__ import annotations

import datetime as dt
from operator import attrgetter
from typing import Any, cast

from attrs import evolve
from hypothesis import reject
from hypothesis import strategies as st

from netralitas.conduct import Conduct
from netralitas.elections import ELECTIONS
from netralitas.errors import ConductError
from netralitas.interval import Span
from netralitas.law import LAW
from netralitas.situation import Situation, area_problems, situate
from netralitas.strategies._draw import HARMS, ONE_DAY, ROLES, some
from netralitas.strategies.conduct import SAMPLE_REGIONS
from netralitas.words import Circumstance, Contest

__all__ = ["narrowings"]

_WORDS = (
    "act",
    "actor.status",
    "actor.office",
    "target.kind",
    "target.contest",
    "target.standing",
)
"""The keys that hold several words; of the others what is stated is known."""

_FACTS = tuple(f"circumstances.{fact.value}" for fact in Circumstance)
_HARM_KEYS = frozenset(f"circumstances.{fact.value}" for fact in HARMS)


def narrowings(conduct: Conduct, *, harms: bool = True) -> st.SearchStrategy[Conduct]:
    """Draw the same conduct with one to three open keys told more exactly.

    To know more never turns an answer round: a verdict other than ``needs_facts`` stays,
    and no other becomes reachable. One thing alone can turn it, to ``violation``: a
    stated general harm, because the general duties count only for certain. With ``harms``
    False no harm is told.

    What is derived (election, standing) or presumed (own will) is not told otherwise: that
    would be another fact, not more of the same. A conduct of which all is known comes
    back as it is. What `netralitas.assess` refuses is refused with the same
    `ConductError`, on the first draw.

    >>> from hypothesis import given, settings
    >>> from netralitas import Act, Actor, Status, assess
    >>> photo = Conduct(
    ...     date=dt.date(2024, 10, 11),
    ...     actor=Actor(status=Status.PNS),
    ...     act=Act.MENGUNGGAH_FOTO_BERSAMA,
    ... )
    >>> @settings(derandomize=True, deadline=None, max_examples=10)
    ... @given(narrowings(photo, harms=False))
    ... def nothing_new_is_reachable(told):
    ...     assert set(assess(told).reachable) <= set(assess(photo).reachable)
    >>> nothing_new_is_reachable()
    """
    return _narrowings(conduct, harms=harms)


@st.composite
def _narrowings(draw: st.DrawFn, conduct: Conduct, *, harms: bool) -> Conduct:
    for _ in range(draw(st.integers(1, 3))):
        situation = situate(conduct, LAW)
        keys = [key for key in _open_keys(situation) if harms or key not in _HARM_KEYS]
        if not keys:
            break
        key = draw(st.sampled_from(keys))
        answer = draw(_answers(situation, key))
        try:
            conduct = _told(conduct, key, answer)
            situate(conduct, LAW)
        except ConductError:  # the answer does not go with what is told already
            reject()
    return conduct


def _told(conduct: Conduct, key: str, answer: Any) -> Conduct:  # noqa: ANN401  (as stated)
    family, _, name = key.rpartition(".")
    if not family:
        return evolve(conduct, **{name: answer})
    part = evolve(getattr(conduct, family), **{name: answer})
    return evolve(conduct, **{family: part})


def _open_keys(situation: Situation) -> list[str]:
    """List the keys that can be told more exactly without telling something else."""
    conduct = situation.conduct

    def stated(key: str) -> Any:  # noqa: ANN401  (each key has its own type)
        return attrgetter(key)(conduct)

    unstated = [
        key for key in ("actor.roles", "target.spouse", *_FACTS) if stated(key) is None
    ]
    several = [
        key
        for key in _WORDS
        if (stated(key) is None and key != "target.standing") or len(stated(key) or ()) > 1
    ]
    wider = [
        key
        for key, is_open in (
            ("date", isinstance(conduct.date, Span)),
            ("region", conduct.region is None and _codes(conduct)),
            ("election", conduct.election is None and _ids(situation)),
        )
        if is_open
    ]
    return [*wider, *unstated, *several]


def _answers(situation: Situation, key: str) -> st.SearchStrategy[object]:
    """Draw an answer to one open key, out of the values that are still possible."""
    conduct = situation.conduct
    if key == "date":
        return _within(cast("Span", conduct.date))
    if key == "region":
        return st.sampled_from(_codes(conduct))
    if key == "election":
        return st.sampled_from(_ids(situation))
    if key == "actor.roles":
        return ROLES
    axis = key if key in _FACTS else key.rpartition(".")[2]
    held = sorted(situation.held(axis))
    return some(held, max(1, len(held) - 1)) if key in _WORDS else st.sampled_from(held)


def _within(span: Span) -> st.SearchStrategy[dt.date | Span]:
    day = st.dates(span.start, span.end - ONE_DAY)
    part = st.tuples(day, day).map(lambda two: Span(start=min(two), end=max(two) + ONE_DAY))
    return st.one_of(day, part)


def _codes(conduct: Conduct) -> list[str]:
    """List the areas in which the stated election or contest is held."""
    told = {code: evolve(conduct, region=code) for code in SAMPLE_REGIONS}
    return [code for code, narrower in told.items() if not area_problems(narrower)]


def _ids(situation: Situation) -> list[str]:
    """List the elections that every area and office derives, of those that fill it.

    Where one area or office is bound for another election, to state this one would tell
    something else about it.
    """
    derived: dict[tuple[str, Contest, dt.date], set[str | None]] = {}
    for setting in situation.settings:
        place = (setting.region_class, setting.contest, setting.act_on)
        derived.setdefault(place, set()).add(setting.election_id)
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
