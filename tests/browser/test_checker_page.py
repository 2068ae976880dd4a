"""The checker in the frame of the site: from the first question to each verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Page

    from browser.conftest import Visit

pytestmark = pytest.mark.browser

LANGUAGES: Final = ("id", "en")

BASE: Final = {"actor.status": "pns", "date": "2024-10-11"}
MAYOR: Final = {"region": "64", "area": "64.72", "target.contest": "wali_kota"}
PHOTO: Final = {**BASE, "act": "mengunggah_foto_bersama"}
FOLLOWING: Final = {**BASE, "act": "mengikuti_akun_calon"}
FACT: Final = "circumstances."

PATHS: Final[Mapping[str, tuple[Mapping[str, str], frozenset[str]]]] = {
    "violation": ({**PHOTO, **MAYOR}, frozenset({f"{FACT}intent_to_support"})),
    "disputed": ({**FOLLOWING, **MAYOR}, frozenset()),
    "permitted": ({**PHOTO, **MAYOR}, frozenset({"target.spouse"})),
    "no_rule": ({**PHOTO, **MAYOR}, frozenset()),
}
"""What is chosen for each verdict, and the questions then answered with yes."""

SLOWEST: Final = """
async () => {
  const field = document.getElementById("bs-act");
  const times = [];
  for (const option of [...field.options].filter((each) => each.value)) {
    field.value = option.value;
    const begun = performance.now();
    field.dispatchEvent(new Event("change"));
    times.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done));
  }
  return times.sort((a, b) => a - b);
}
"""


def choose(page: Page, facts: Mapping[str, str]) -> None:
    """Fill the fields that are always there."""
    for key, value in facts.items():
        field = page.locator(f'[id="bs-{key}"]')
        if key == "date":
            field.fill(value)
            field.dispatch_event("change")
        else:
            field.select_option(value)


def verdict(page: Page) -> str | None:
    """Read the verdict that is shown, if there is one."""
    return page.locator("#bs-verdict").get_attribute("data-verdict")


def answer_all(page: Page, agreed: frozenset[str]) -> list[str]:
    """Answer what is asked, one question after the other, until nothing is open."""
    asked: list[str] = []
    while verdict(page) == "needs_facts":
        question = page.locator("#bs-asked > :not(.known)").first
        field = question.locator("input").first
        key = field.get_attribute("name") or ""
        assert key not in asked, "a question that is answered is not asked again"
        asked.append(key)
        said = "true" if key in agreed else "false"
        question.locator(f'input[value="{said}"]').check()
    return asked


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("expected", PATHS)
def test_questions_lead_to_each_verdict_and_its_link_says_it_again(
    visit: Visit, base: str, lang: str, expected: str
) -> None:
    facts, agreed = PATHS[expected]
    page = visit(base=base).open(f"{lang}/checker.html")
    assert verdict(page) is None
    choose(page, facts)
    assert verdict(page) == "needs_facts"
    assert page.locator("#bs-asked > *").count() > 0
    assert agreed <= set(answer_all(page, agreed))
    assert verdict(page) == expected
    said = page.locator("#bs-verdict").inner_text()
    reasons = page.locator("#bs-reasons").inner_text()
    assert len(reasons) > 100

    link = page.locator("#bs-link").input_value()
    assert link == page.url
    assert link.startswith(f"{base}{lang}/checker.html#")
    again = visit(base=base).open(link.removeprefix(base))
    assert again.locator("#bs-verdict").inner_text() == said
    assert again.locator("#bs-reasons").inner_text() == reasons
    for key, value in facts.items():
        assert again.locator(f'[id="bs-{key}"]').input_value() == value
    assert not again.locator("#bs-told").inner_text()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_switch_of_languages_keeps_the_facts(
    visit: Visit, base: str, lang: str
) -> None:
    (other,) = set(LANGUAGES) - {lang}
    page = visit(base=base).open(f"{lang}/checker.html")
    choose(page, {**PHOTO, **MAYOR})
    before = page.url
    page.locator("a[data-language]").first.click()
    page.wait_for_url(f"{base}{other}/checker.html#*")
    assert page.url.partition("#")[2] == before.partition("#")[2]
    assert verdict(page) == "needs_facts"
    assert page.locator("h1").count() == 1
    assert page.locator("a[data-language]").count() == 1


def test_a_link_that_cannot_be_read_whole_says_so(visit: Visit, base: str) -> None:
    page = visit(base=base).open("id/checker.html#actor.status=pns&act=terbang")
    assert "act=terbang" in page.locator("#bs-told").inner_text()
    assert page.locator('[id="bs-actor.status"]').input_value() == "pns"


def test_starting_over_leaves_nothing(visit: Visit, base: str) -> None:
    page = visit(base=base).open("en/checker.html")
    choose(page, PHOTO)
    page.locator("#bs-reset").click()
    assert verdict(page) is None
    assert "#" not in page.url
    assert page.locator('[id="bs-actor.status"]').input_value() == ""


def test_on_a_phone_a_bar_tells_the_answer_and_leads_to_it(visit: Visit, base: str) -> None:
    page = visit(base=base, width=390).open("id/checker.html")
    assert not page.locator("#bs-bar").is_visible()
    choose(page, {**BASE, "act": "memilih"})
    bar = page.locator("#bs-bar")
    assert bar.get_attribute("data-verdict") == "permitted"
    bar.click()
    assert page.evaluate("document.activeElement.id") == "bs-answer-head"
    page.wait_for_function(
        "document.activeElement.getBoundingClientRect().top < innerHeight"
    )


@pytest.mark.parametrize("dark", [False, True])
def test_the_checker_has_the_colours_that_the_reader_chose(
    visit: Visit, *, dark: bool
) -> None:
    """Also where the site is told otherwise than the machine."""
    page = visit(dark=dark).open("en/checker.html")

    def read() -> Any:
        return page.evaluate(
            "[document.body, document.querySelector('.checker')].map((each) => "
            "[getComputedStyle(each).backgroundColor, getComputedStyle(each).color])"
        )

    before = read()
    assert before[0][0] == before[1][0]
    page.evaluate(
        "theme => document.body.dataset.theme = theme", "light" if dark else "dark"
    )
    after = read()
    assert after[0][0] == after[1][0] != before[0][0]
    assert after[1][1] != before[1][1]


def test_figures_how_long_an_answer_takes(
    visit: Visit, record_property: Callable[[str, object], None]
) -> None:
    page = visit().open("id/checker.html")
    choose(page, {**PHOTO, "region": "64"})
    times = page.evaluate(SLOWEST)
    assert len(times) > 30
    middle, longest = times[len(times) // 2], times[-1]
    record_property(
        "figure",
        f"checker: {len(times)} answers, median {middle:.0f} ms, longest {longest:.0f} ms",
    )
