"""The texts about the law are whole, whatever they tell of: every norm, law and day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from netralitas import LAW, Citation, changes_between, coverage, law_on, look_up, stale
from netralitas.calendar_text import calendar_text
from netralitas.changes_text import changes_text
from netralitas.elections import KNOWN_IDS, election
from netralitas.law_text import coverage_text, day_text, look_up_text, stale_text
from netralitas.prose import WIDTH
from netralitas.text import LANGUAGES

DAY = date(2024, 10, 11)


def texts(lang: str) -> Iterator[tuple[str, str]]:
    """Give every kind of text about the whole law."""
    asked: set[tuple[Citation, date | None]] = set()
    for rule in LAW.rules:
        norm = rule.bases[0].citation
        asked |= {(norm, None), (norm, rule.in_force.start)}
    for norm, on_day in asked:
        yield str(norm), look_up_text(look_up(norm, on_day), lang)
    for one in LAW.regulations:
        yield str(one), coverage_text(coverage(one), LAW, lang)
    whole = date(2000, 1, 1), date(2030, 1, 1)
    for a, b in (whole, whole[::-1]):
        yield f"{a} {b}", changes_text(a, b, changes_between(a, b), LAW, lang)
    for on in (date(1950, 1, 1), DAY, date(2099, 1, 1)):
        yield str(on), day_text(on, law_on(on), LAW, lang)
        yield str(on), stale_text(on, stale(on), LAW, lang)
    for id_ in KNOWN_IDS:
        yield id_, calendar_text(election(id_), lang)


@cache
def everything(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(texts(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_is_whole_and_fits_the_page(lang: str) -> None:
    for name, text in everything(lang):
        assert text.endswith("\n"), name
        assert not re.search(r"[{}]|\bNone\b(?!:)", text), name
        assert "()" not in text, name
        assert ".." not in text, name
        for line in text.splitlines():
            assert len(line) <= WIDTH, (name, line)
            assert line == line.rstrip(), (name, line)


def test_no_english_is_left_in_indonesian() -> None:
    english = {"the", "rule", "in force", "basis", "rules", "reading", "candidate"}
    for name, text in everything("id"):
        words = set(re.findall(r"[a-z]+", re.sub(r"\s+", " ", text)))
        assert not words & english, (name, words & english)
