"""The site says what the code says, the same in both languages."""

from __future__ import annotations

import doctest
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl
from xml.etree import ElementTree as ET

import generate
import pytest
from checker.build import body
from checker.data import checker_data
from website import (
    checks,
    examples,
    facts,
    lines,
    pictures,
    places,
    runner,
    sources,
    svg,
    theme_words,
)

from netralitas import LAW, Citation, assess
from netralitas.elections import ELECTIONS
from netralitas.law.norm import AXES, Grounded, Rule, citation_of, instruments_of
from netralitas.procedure.deadline_rows import RULES
from netralitas.text import LANGUAGES
from netralitas.wire import dump
from netralitas.words import Circumstance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netralitas import Conduct

ROOT = Path(__file__).parents[2]
WRITTEN = sorted((ROOT / "docs" / "website").glob("??/**/*.md"))
TARGET = re.compile(r"^\(([^)\s]+)\)=$", re.MULTILINE)
REFERENCE = re.compile(r"\{ref\}`[^`]*<([^`<>]+)>`")
NORM = re.compile(r"\{norm\}`([^`]+)`")
RULE = re.compile(r"\{rule\}`([^`]+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)\.md[^)]*\)")


@cache
def pages(lang: str) -> Mapping[str, str]:
    return sources.pages(lang)


@cache
def targets(lang: str) -> Counter[str]:
    return Counter(each for text in pages(lang).values() for each in TARGET.findall(text))


# ------------------------------------------------------------------- both languages


def test_each_page_is_there_in_both_languages_with_the_same_anchors() -> None:
    one, other = LANGUAGES
    assert pages(one).keys() == pages(other).keys()
    assert targets(one) == targets(other)


def test_the_pages_written_by_hand_link_and_show_the_same_in_both_languages() -> None:
    for path in WRITTEN:
        if path.parts[path.parts.index("website") + 1] == "id":
            there = (
                ROOT
                / "docs"
                / "website"
                / "en"
                / path.relative_to(ROOT / "docs" / "website" / "id")
            )
            one, other = (each.read_text(encoding="utf-8") for each in (path, there))
            for pattern in (REFERENCE, NORM, RULE):
                assert sorted(pattern.findall(one)) == sorted(pattern.findall(other)), path


# ------------------------------------------------------------------------ the law


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_is_linked_has_one_anchor(lang: str) -> None:
    known = targets(lang)
    assert [each for each, count in known.items() if count > 1] == []
    for name, text in pages(lang).items():
        lost = {
            each for each in REFERENCE.findall(text) if each != "genindex"
        } - known.keys()
        assert lost == set(), name
        for cited in NORM.findall(text):
            norm = Citation.parse(cited)
            assert f"norm:{norm.base.slug}" in known, f"{name}: {cited}"
        for rule in RULE.findall(text):
            assert rule in LAW.rule, f"{name}: {rule}"


def test_every_row_of_the_law_has_a_place_and_its_line() -> None:
    known = targets("id")
    for kind, rows in (
        ("rule", LAW.rules),
        ("exemption", LAW.exemptions),
        ("permission", LAW.permissions),
        ("dispute", LAW.disputes),
    ):
        for row in rows:
            assert places.label(kind, row.id) in known
            file, line = lines.lines()[row.id]
            text = (lines.HOME / file).read_text(encoding="utf-8").splitlines()
            assert text[line - 1].strip(), row.id
    assert all(places.label("deadline", id_) in known for id_ in RULES)


def test_every_citation_of_a_basis_has_a_place() -> None:
    known = targets("id")
    rows: tuple[Grounded, ...] = (
        *LAW.rules,
        *LAW.exemptions,
        *LAW.permissions,
        *LAW.consequences,
    )
    for row in rows:
        for basis in row.bases:
            assert f"norm:{basis.citation.base.slug}" in known
            for one in instruments_of(basis.citation):
                assert f"norm:{one.slug}" in known


def test_every_gist_is_on_the_page_of_its_instrument_and_on_its_own() -> None:
    for lang in LANGUAGES:
        for rule in LAW.rules:
            home = places.page_of(citation_of(rule.id).instrument)
            for page in (home, places.rule_page(rule.id)):
                assert places.escape(rule.gist.in_(lang)) in pages(lang)[page]


@pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.id)
def test_every_rule_has_an_example_that_breaks_it_and_near_misses_that_do_not(
    rule: Rule,
) -> None:
    found = examples.examples(rule)
    assert found
    for example in found:
        assert fate(example.told.conduct, rule) == {True}
        [shown] = [each for each in example.result.findings if each.rule == rule.id]
        assert shown.bases[0].citation.base == citation_of(rule.id)
        assert len(example.near) > 1
        for near in example.near:
            assert fate(near.told.conduct, rule) <= {False}
            changed = {
                axis for axis in AXES if near.told.value(axis) != example.told.value(axis)
            }
            assert near.axis in changed


def fate(conduct: Conduct, rule: Rule) -> set[bool]:
    """Tell whether a rule is found and whether it counts; nothing where it is not."""
    found = assess(conduct).findings
    return {not finding.lifted for finding in found if finding.rule == rule.id}


def test_the_link_of_an_example_tells_the_checker_the_whole_conduct() -> None:
    conduct = examples.examples(LAW.rules[0])[0].told.conduct
    told = dict(parse_qsl(facts.fragment(conduct), keep_blank_values=True))
    assert told.pop("actor.roles") == ""
    whole = dump(conduct)
    for key, value in told.items():
        family, _, name = key.partition(".")
        given = whole[family][name] if name else whole[family]
        assert value == (str(given).lower() if isinstance(given, bool) else given)
    assert len(told) == 2 + 2 + 1 + 3 + len(Circumstance) - 1 + 1


def test_every_election_has_its_page() -> None:
    for election in ELECTIONS.values():
        page = pages("en")[f"elections/{election.id.replace('/', '-')}"]
        assert election.label.en in page


def test_the_examples_in_the_generators_run() -> None:
    for module in (facts, places, pictures, runner, sources):
        assert doctest.testmod(module).failed == 0


# ---------------------------------------------------------------------- the pictures


def test_a_timeline_is_told_in_words_and_well_formed() -> None:
    count = 0
    for lang in LANGUAGES:
        for text in pages(lang).values():
            for picture in re.findall(r"<svg.*?</svg>", text, flags=re.DOTALL):
                root = ET.fromstring(picture)  # noqa: S314  (our own)
                space = "{http://www.w3.org/2000/svg}"
                ids = {each.get("id") for each in root.iter()}
                assert set((root.get("aria-labelledby") or "").split()) <= ids
                assert root.findtext(f"{space}title")
                assert root.findtext(f"{space}desc")
                count += 1
    assert count > 2 * len(ELECTIONS)


def test_a_bar_that_goes_on_has_an_arrow() -> None:
    day = date(2024, 1, 1)
    bar = svg.Bar(label="a < b", first=day, last=day, open_end=True)
    drawn = svg.timeline("x", "title", "told", [bar])
    assert "<path" in drawn
    assert "a &lt; b" in drawn


# ------------------------------------------------------------------- what is checked


def site(home: Path, page: str, other: str = "<p id='here'></p>") -> list[str]:
    checks.read.cache_clear()
    for lang in LANGUAGES:
        (home / lang).mkdir()
        (home / lang / "a.html").write_text(page, encoding="utf-8")
        (home / lang / "b.html").write_text(other, encoding="utf-8")
    return list(checks.problems(home))


def test_a_sound_site_has_no_problems(tmp_path: Path) -> None:
    page = (
        '<a href="b.html#here">b</a><a href="https://example.org/">out</a>'
        '<link rel="canonical" href="https://example.org/"><a href="#x" id="x" hidden>x</a>'
    )
    assert site(tmp_path, page) == []


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ('<a href="c.html">c</a>', "leads nowhere"),
        ('<a href="b.html#there">b</a>', "no such anchor"),
        ('<a href="../../outside.html">o</a>', "leads nowhere"),
        ('<script src="https://example.org/x.js"></script>', "fetches"),
        ('<link rel="stylesheet" href="//example.org/x.css">', "fetches"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, page: str, told: str) -> None:
    (tmp_path.parent / "outside.html").touch()
    found = site(tmp_path, page)
    assert found
    assert all(told in each for each in found)


def test_a_page_in_one_language_only_is_told(tmp_path: Path) -> None:
    site(tmp_path, "")
    (tmp_path / "id" / "c.html").touch()
    assert list(checks.problems(tmp_path)) == ["c.html: in one language only"]


def test_a_style_that_fetches_is_told(tmp_path: Path) -> None:
    site(tmp_path, "")
    (tmp_path / "id" / "a.css").write_text("a{background:url(//x.org/a)}", encoding="utf-8")
    assert list(checks.problems(tmp_path)) == ["id/a.css: fetches from outside"]


def test_the_words_of_the_theme_become_indonesian(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("\n".join(theme_words.WORDS), encoding="utf-8")
    theme_words.translate(tmp_path)
    assert page.read_text(encoding="utf-8") == "\n".join(theme_words.WORDS.values())


# ------------------------------------------------------- pages of other generators


def test_the_links_of_a_page_of_docs_lead_to_the_site() -> None:
    text = "[English](../en/x.md)\n\n[kosakata](kosakata.md)\n"
    found = sources._adapted(text, "procedure/x", {"kosakata": "reference/glossary"})
    assert found.split() == ["[kosakata](../reference/glossary.md)"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_checker_is_in_its_page(lang: str) -> None:
    assert body(lang, "../checker/", "law/") in pages(lang)["checker"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_checker_cites_is_where_its_links_lead(lang: str) -> None:
    data = checker_data()
    for norm in data["citations"]:
        page = f"law/{norm['slug'].partition('/')[0]}"
        assert f"(norm:{norm['slug']})=" in pages(lang)[page]
    for rule in data["rules"]:
        assert places.rule_page(rule["id"]) in pages(lang)


def test_a_page_of_docs_names_its_counterpart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "x.md").write_text("# x\n", encoding="utf-8")
    monkeypatch.setattr(sources, "DOCS", tmp_path)
    monkeypatch.setattr(generate, "pages", dict)
    sources.pairs.cache_clear()
    with pytest.raises(LookupError, match=r"x\.md does not name"):
        sources.pairs()
    sources.pairs.cache_clear()
