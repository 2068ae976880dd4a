"""A conduct in words, fact by fact, and as a link that asks the checker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from netralitas.conduct import Conduct
from netralitas.elections import region
from netralitas.interval import Span
from netralitas.law_text import ONE_DAY
from netralitas.phrases import day
from netralitas.text import Text
from netralitas.wire import dump
from netralitas.words import Circumstance, Office, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SPOUSE: Final = Text(id="sasaran adalah suami atau istrinya", en="the target is the spouse")
YES: Final = Text(id="{fact}: ya", en="{fact}: yes")
NO: Final = Text(id="{fact}: tidak", en="{fact}: no")


def when(conduct: Conduct, lang: str) -> str:
    """Tell the day of the act, or the first and the last of its days.

    >>> from datetime import date
    >>> from netralitas import Actor, Status
    >>> october = Span(start=date(2024, 10, 1), end=date(2024, 11, 1))
    >>> when(Conduct(date=october, actor=Actor(status=Status.PNS)), "en")
    '1 October 2024 … 31 October 2024'
    """
    if not isinstance(conduct.date, Span):
        return day(conduct.date, lang)
    first, last = conduct.date.start, conduct.date.end - ONE_DAY
    return day(first, lang) if first == last else f"{day(first, lang)} … {day(last, lang)}"


def told(conduct: Conduct, lang: str) -> Iterator[str]:
    """Tell what is known, fact by fact; of the circumstances those that are so."""
    actor, target = conduct.actor, conduct.target
    yield when(conduct, lang)
    if conduct.region is not None:
        yield f"{region(conduct.region).name} ({conduct.region})"
    posts = tuple(each for each in actor.office or () if each is not Office.TIDAK_BERLAKU)
    for words in (actor.status, posts, conduct.act, target.kind, target.contest):
        if words:
            yield _either(words, lang)
    for role in actor.roles or ():
        yield role.label.in_(lang)
    if target.standing:
        yield _either(target.standing, lang)
    if target.spouse:
        yield SPOUSE.in_(lang)
    for fact in Circumstance:
        if conduct.circumstances.get(fact):
            yield fact.label.in_(lang)


def _either(words: Iterable[Word], lang: str) -> str:
    return " / ".join(word.label.in_(lang) for word in words)


def said(fact: Text, lang: str, *, so: bool) -> str:
    """Say of a fact that it is so, or not.

    >>> said(SPOUSE, "en", so=False)
    'the target is the spouse: no'
    """
    return (YES if so else NO).in_(lang).format(fact=fact.in_(lang))


def fragment(conduct: Conduct) -> str:
    """Write the facts as the link of the checker does: the keys of the wire format.

    For a conduct of one day, whose facts have one value each: the checker takes no other.

    >>> from datetime import date
    >>> from netralitas import Actor, Status
    >>> fragment(Conduct(date=date(2024, 10, 11), actor=Actor(status=Status.PNS)))
    'date=2024-10-11&actor.status=pns'
    """
    return urlencode(list(_pairs(dump(conduct))), safe="/,")


def _pairs(facts: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in facts.items():
        if isinstance(value, dict):
            yield from _pairs(value, f"{prefix}{key}.")
        elif isinstance(value, bool):
            yield prefix + key, str(value).lower()
        elif isinstance(value, list):
            yield prefix + key, ",".join(map(str, value))
        else:
            yield prefix + key, str(value)
