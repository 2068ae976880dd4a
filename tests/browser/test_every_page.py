"""What holds of every page: light, readable for all, and fetched from the site alone."""

from __future__ import annotations

import gzip
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

import pytest
from website import checks

if TYPE_CHECKING:
    from collections.abc import Callable

    from browser.conftest import Visit

pytestmark = pytest.mark.browser

LANGUAGES: Final = ("id", "en")
BUDGET: Final = 300_000
"""Bytes, compressed, of the first view of a page."""

HEAVY: Final = frozenset({"laboratory.html"})
"""Pages that say themselves how much they load."""

KINDS: Final = (
    "index.html",
    "checker.html",
    "tutorial/index.html",
    "howto/other-languages.html",
    "pitfalls/likes.html",
    "law/index.html",
    "law/surat-menpanrb-b-71-m.sm.00.00-2017.html",
    "law/rule/skb-2-2022/lampiran-ii/disiplin/7.html",
    "law/rule/uu-1-2015/pasal-188@2024-11-14.html",
    "law/matrix.html",
    "law/regimes.html",
    "law/cases.html",
    "elections/pilkada-2020.html",
    "procedure/case-paths.html",
    "procedure/competent-officials.html",
    "reference/schema.html",
    "reference/api/netralitas.citation.html",
    "source/law/pp_42_2004.html",
    "search.html?q=cuti",
)
"""One page of each kind."""

WCAG: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
WIDTHS: Final = (320, 390, 1280)

ANSWERED: Final = {
    "violation": "act=memasang_alat_peraga&region=64.72&target.contest=wali_kota",
    "disputed": "act=mengikuti_akun_calon&region=64.72&target.contest=wali_kota"
    "&circumstances.campaign_group=false&circumstances.benefits_or_harms=false",
    "needs_facts": "act=mengunggah_foto_bersama",
    "permitted": "act=memilih",
    "no_rule": "act=tidak_berbuat",
}


def barriers(page: Any) -> list[str]:
    """List what axe-core finds against WCAG 2.2 AA, with the places."""
    options = {
        "runOnly": {"type": "tag", "values": list(WCAG)},
        "resultTypes": ["violations"],
        "preload": False,  # it would fetch the styles again
    }
    script = resources.files("axe_playwright_python") / "axe.min.js"
    page.evaluate(script.read_text(encoding="utf-8"))
    found = page.evaluate("(options) => axe.run(options)", options)["violations"]
    return [
        f"{page.url}: {each['id']}: {each['help']}: {node['html'][:150]} "
        f"{node['failureSummary'][:200]}"
        for each in found
        for node in each["nodes"][:3]
    ]


@pytest.mark.parametrize("address", KINDS)
@pytest.mark.parametrize(
    ("lang", "width", "dark"), [("id", 1280, False), ("en", 390, True)]
)
def test_a_page_has_no_barriers(
    visit: Visit, address: str, lang: str, *, width: int, dark: bool
) -> None:
    page = visit(width=width, dark=dark).open(f"{lang}/{address}")
    if "?q=" in address:
        page.locator("#search-results li").first.wait_for()
    assert barriers(page) == []


@pytest.mark.parametrize("verdict", ANSWERED)
@pytest.mark.parametrize(
    ("lang", "width", "dark"), [("id", 390, False), ("en", 1280, True)]
)
def test_an_answer_has_no_barriers(
    visit: Visit, verdict: str, lang: str, *, width: int, dark: bool
) -> None:
    facts = f"actor.status=pns&date=2024-10-11&{ANSWERED[verdict]}"
    page = visit(width=width, dark=dark).open(f"{lang}/checker.html#{facts}")
    assert page.locator("#bs-verdict").get_attribute("data-verdict") == verdict
    page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true"
    )
    assert barriers(page) == []


def test_the_front_page_has_no_barriers(visit: Visit) -> None:
    for dark in (False, True):
        assert barriers(visit(dark=dark).open("index.html")) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_page_scrolls_sideways(visit: Visit, lang: str, width: int) -> None:
    watched = visit(width=width)
    too_wide = []
    for address in KINDS:
        page = watched.open(f"{lang}/{address}")
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            too_wide.append(f"{lang}/{address}: {wide} > {width}")
    assert too_wide == []


# ------------------------------------------------------------------------ the weight


@cache
def weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), mtime=0))


def loaded(page: Path) -> set[Path]:
    """Give the files of the first view of a page, itself among them."""
    parts = (urlsplit(each) for each in checks.read(page).fetched)
    files = {(page.parent / unquote(each.path)).resolve() for each in parts if each.path}
    return {page, *(file for file in files if file.is_file())}


def test_the_first_view_of_every_page_is_light(
    site: Path, record_property: Callable[[str, object], None]
) -> None:
    pages = [file for file in site.rglob("*.html") if file.name not in HEAVY]
    weights = sorted((sum(map(weight, loaded(page))), page) for page in pages)
    heaviest = [(size, page.relative_to(site)) for size, page in weights[-3:]]
    record_property(
        "figure",
        f"{len(pages)} pages; the middle one loads "
        f"{weights[len(weights) // 2][0] / 1000:.0f} kB compressed",
    )
    for size, page in reversed(heaviest):
        record_property("figure", f"heaviest: {page}: {size / 1000:.0f} kB compressed")
    assert weights[-1][0] < BUDGET


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_browser_loads_what_was_weighed(visit: Visit, site: Path, lang: str) -> None:
    for address in KINDS:
        watched = visit()
        page = watched.open(f"{lang}/{address}")
        page.wait_for_load_state("networkidle")
        seen = {
            site / unquote(urlsplit(url).path).partition("/netralitas/")[2]
            for url in watched.requested
            if url.startswith(watched.base)
        }
        if "?q=" in address:  # the search then reads the pages that it found
            seen = {file for file in seen if file.suffix != ".html"}
        assert seen <= loaded(site / lang / address.partition("?")[0]), address
        page.context.close()
