"""The page of a rule: what must be true, what breaks it, and what just does not.

The pages stand outside the navigation, which could not hold them: the provisions, the
cases, the code and the table of all rules lead here, and each leads back.
"""

from __future__ import annotations

import posixpath
from html import escape as html
from typing import TYPE_CHECKING, Final

from website import cards, facts
from website.examples import Example, NearMiss, State, examples
from website.places import escape, label, norm_link, rule_link, rule_page

from netralitas import LAW
from netralitas.law.norm import citation_of
from netralitas.phrases import day
from netralitas.text import Text
from netralitas.words import Circumstance, ClosedPeriod, Role, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netralitas import Assessment
    from netralitas.conduct import Conduct
    from netralitas.law.norm import Rule

PROVISION: Final = Text(id="Ketentuan", en="Provision")
ALL_RULES: Final = Text(id="semua kaidah", en="all rules")
BREAKS: Final = Text(id="Contoh yang melanggarnya", en="Examples that break it")
EXAMPLE: Final = Text(id="Contoh {number}", en="Example {number}")
INTRO: Final = Text(
    id="Perbuatan rekaan, dicari dari baris kaidah ini dan dinilai oleh pustaka pada saat "
    "situs dibangun. Keadaan yang tidak disebut dinyatakan *tidak*. Contoh yang nyaris "
    "kena mengubah satu fakta, beserta yang mengikutinya: kaidah ini lalu tidak terpenuhi, "
    "kaidah lain mungkin.",
    en="Invented acts, searched from the row of this rule and judged by the library when "
    "the site was built. Circumstances that are not named are stated as *not so*. A near "
    "miss changes one fact, with what follows from it: this rule is no longer met, another "
    "one may be.",
)
MORE: Final = Text(
    id="Alternatif selebihnya ({count}) tidak diberi contoh di sini.",
    en="The other alternatives ({count}) have no example here.",
)
FACTS: Final = Text(id="Fakta", en="Facts")
ANSWER: Final = Text(id="Penilaian", en="Assessment")
STATES: Final[Mapping[State, Text]] = {
    State.DISPUTED: Text(
        id="Penerapan kaidah ini pada contoh ini diperselisihkan.",
        en="Whether this rule reaches the example is disputed.",
    ),
    State.POSSIBLE: Text(
        id="Kaidah ini mungkin terpenuhi: kalender membiarkan sesuatu terbuka.",
        en="This rule is possibly met: the calendar leaves something open.",
    ),
}
ASK: Final = Text(id="Buka di pemeriksa", en="Open in the checker")
NEAR: Final = Text(id="Nyaris kena", en="Near misses")
BUT: Final = Text(id="tetapi {fact}", en="but {fact}")
SHOWN: Final = 2
"""So many of the other rules that a near miss breaks are named."""


def pages(lang: str) -> dict[str, str]:
    """Give the page of every rule, by its name from the root of a language."""
    return {rule_page(rule.id): _page(rule, lang) for rule in LAW.rules}


def _page(rule: Rule, lang: str) -> str:
    parts = [
        f"({label('rule', rule.id)})=\n# {escape(rule.gist.in_(lang))}",
        "\n".join(_card(rule, lang)),
        "\n".join(_elements(rule, lang)),
        f"## {BREAKS.in_(lang)}\n\n{INTRO.in_(lang)}",
        *_examples(rule, lang),
    ]
    return "\n\n".join(parts) + "\n"


def _card(rule: Rule, lang: str) -> Iterator[str]:
    norm = norm_link(citation_of(rule.id), lang)
    index = f"[{ALL_RULES.in_(lang)}](/law/rules.md)"
    yield "::::{container} rule\n"
    yield f":{PROVISION.in_(lang)}: {norm} · {index}"
    yield from cards.head(rule, lang)
    yield from cards.related(rule, lang)
    yield from cards.around(rule, lang)
    yield cards.code(rule, lang)
    yield "::::"


def _elements(rule: Rule, lang: str) -> Iterator[str]:
    yield f"## {cards.MUST.in_(lang)}\n"
    yield from cards.elements_of(rule.when, lang)


# --------------------------------------------------------------------------- examples


def _examples(rule: Rule, lang: str) -> Iterator[str]:
    found = examples(rule)
    for number, example in enumerate(found, start=1):
        yield f"### {EXAMPLE.in_(lang).format(number=number)}"
        yield "\n".join(_example(rule, example, lang))
    left = len(rule.when) - len(found)
    if left > 0:
        yield MORE.in_(lang).format(count=left)


def _example(rule: Rule, example: Example, lang: str) -> Iterator[str]:
    conduct = example.told.conduct
    ask = _link(rule, conduct, ASK.in_(lang))
    yield f":{FACTS.in_(lang)}: {escape('; '.join(facts.told(conduct, lang)))}"
    said = f"**{example.result.verdict.label.in_(lang)}**"
    if example.state in STATES:
        said = f"{said}. {STATES[example.state].in_(lang)}"
    yield f":{ANSWER.in_(lang)}: {said} · {ask}"
    if example.near:
        yield f":{NEAR.in_(lang)}:"
        for near in example.near:
            fact = BUT.in_(lang).format(fact=_changed(near, example, lang))
            link = _link(rule, near.told.conduct, fact)
            yield f"    - {link}: {_verdict(near.result, lang)}"


def _verdict(result: Assessment, lang: str) -> str:
    """Say how a near miss comes out, and by which rules."""
    said = escape(result.verdict.label.in_(lang))
    rules = [rule_link(each.rule) for each in result.findings if not each.lifted]
    if not rules:
        return said
    named = ", ".join((*rules[:SHOWN], *("…" for _ in rules[SHOWN : SHOWN + 1])))
    return f"{said} ({named})"


LABELS: Final[Mapping[str, Text]] = {
    **{f"circumstances.{each.value}": each.label for each in Circumstance},
    **{f"role.{each.value}": each.label for each in Role},
    **{f"closed_period.{each.value}": each.label for each in ClosedPeriod},
    "spouse": facts.SPOUSE,
}
"""The axes that are so or not so."""


def _changed(near: NearMiss, example: Example, lang: str) -> str:
    """Say which fact is told otherwise, and how."""
    axis, told = near.axis, near.told
    value = told.value(axis)
    if isinstance(value, Word):
        said = value.label.in_(lang)
    else:
        said = facts.said(LABELS[axis], lang, so=value)
    if told.day != example.told.day:
        return f"{day(told.day, lang)}, {said}"
    return said


def _link(rule: Rule, conduct: Conduct, text: str) -> str:
    """Let the checker judge the same facts; its fragment is no anchor of the page."""
    home = posixpath.relpath("checker.html", posixpath.dirname(rule_page(rule.id)))
    address = html(f"{home}#{facts.fragment(conduct)}")
    return f'<a href="{address}">{html(text)}</a>'
