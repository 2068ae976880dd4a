"""What a reader does on the site, from files and from a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.conftest import Visit

pytestmark = pytest.mark.browser

LANGUAGES: Final = ("id", "en")
NAMES: Final = {"id": "Bahasa Indonesia", "en": "English"}
CITATION: Final = "Pasal 5 huruf n angka 5 PP 94/2021"
PROVISION: Final = "pp-94-2021/pasal-5/huruf-n/angka-5"
ON_SCREEN: Final = """
(id) => {
  const { top } = document.getElementById(id).getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
"""
RULE_PAGE: Final = f"law/rule/{PROVISION}.html"
LAW_PAGE: Final = f"law/pp-94-2021.html#{PROVISION}"


def follow(page: Page, link: str) -> None:
    """Click the first link of a kind, and wait for where it leads."""
    here = page.url
    page.locator(link).first.click()
    page.wait_for_url(lambda url: url != here)


def provision(page: Page) -> str:
    """Select what the address names, once it is on the screen."""
    part = page.url.partition("#")[2]
    page.wait_for_function(ON_SCREEN, arg=part)
    return f'[id="{part}"]'


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_front_page_leads_to_the_home_of_each_language(
    visit: Visit, base: str, lang: str
) -> None:
    page = visit(base=base).open("index.html")
    follow(page, f'a[hreflang="{lang}"]')
    assert page.url == f"{base}{lang}/index.html"
    assert page.locator("html").get_attribute("lang") == lang
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_citation_leads_to_its_provision_rule_case_code_and_back(
    visit: Visit, base: str, lang: str
) -> None:
    page = visit(base=base).open(f"{lang}/index.html")
    page.get_by_role("searchbox").or_(page.locator("input[name=q]")).first.fill(CITATION)
    page.keyboard.press("Enter")
    page.locator("#search-results li a").first.wait_for()
    follow(page, "#search-results li a")
    assert page.url == f"{base}{lang}/{LAW_PAGE}"

    follow(page, f'{provision(page)} .rule a[href^="rule/"]')
    assert page.url.startswith(f"{base}{lang}/{RULE_PAGE}")

    follow(page, '.rule a[href*="cases.html#"]')
    follow(page, f'{provision(page)} a[href^="rule/{PROVISION}.html"]')
    assert page.url.startswith(f"{base}{lang}/{RULE_PAGE}")

    follow(page, '.rule a[href*="/source/"]')
    provision(page)
    follow(page, f'a.to-rule[href$="{PROVISION}.html"]')
    assert page.url == f"{base}{lang}/{RULE_PAGE}"
    follow(page, '.rule a[href*="pp-94-2021.html#"]')
    assert page.url == f"{base}{lang}/{LAW_PAGE}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_example_of_a_rule_and_its_near_miss_open_in_the_checker(
    visit: Visit, base: str, lang: str
) -> None:
    page = visit(base=base).open(f"{lang}/{RULE_PAGE}")
    example, near = (
        page.locator('a[href*="checker.html#"]').nth(at).get_attribute("href")
        for at in (0, -1)
    )
    broken = f'#bs-reasons a[href*="{PROVISION}"]'
    for link, count in ((example, 1), (near, 0)):
        assert link is not None
        page.goto(f"{base}{lang}/{link.replace('../', '')}")
        page.locator("#bs-verdict[data-verdict]").wait_for()
        assert min(page.locator(broken).count(), 1) == count
        page.goto(f"{base}{lang}/{RULE_PAGE}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_laboratory_runs_the_library(visit: Visit, lang: str) -> None:
    page = visit().open(f"{lang}/laboratory.html")
    assert page.locator("textarea").count() == 0
    page.locator("#lab button").click()
    example = page.locator(".example").first
    code = example.locator("textarea")
    code.wait_for(timeout=120_000)
    code.fill("from netralitas import Status\nStatus.PNS.label.id.upper()")
    example.get_by_role("button").first.click()
    told = example.get_by_text("'PEGAWAI NEGERI SIPIL (PNS)'")
    told.wait_for(timeout=120_000)
    assert told.count() == 1


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "address",
    [
        "index.html",
        LAW_PAGE,
        RULE_PAGE,
        "law/cases.html",
        "source/law/pp_94_2021.html#L-30",
    ],
)
def test_the_switch_of_languages_leads_to_the_same_place(
    visit: Visit, base: str, lang: str, address: str
) -> None:
    (other,) = set(LANGUAGES) - {lang}
    page = visit(base=base).open(f"{lang}/{address}")
    assert page.locator(".languages [aria-current]").inner_text() == NAMES[lang]
    follow(page, "a[data-language]")
    assert page.url == f"{base}{other}/{address}"
    assert page.locator("html").get_attribute("lang") == other


def test_on_a_phone_the_navigation_opens_and_leads_on(visit: Visit, base: str) -> None:
    page = visit(base=base, width=390).open("id/index.html")
    link = page.locator('.sidebar-drawer a[href="checker.html"]')
    assert link.evaluate("(each) => each.getBoundingClientRect().right") <= 0
    page.locator("header .nav-overlay-icon").click()
    link.click()
    page.wait_for_url("**/checker.html")
