"""Every page of the site as Markdown: written by hand, generated, or taken from docs/.

Both languages have the same pages under the same names, so that one leads to the other.
"""

from __future__ import annotations

import posixpath
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import citing
import generate
import paths
from checker.build import body
from website import (
    api,
    cases,
    deadlines,
    flow,
    glossary,
    laboratory,
    law,
    ledger_page,
    pictures,
    rule_pages,
)
from website.places import Linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HERE: Final = Path(__file__).parent
DOCS: Final = HERE.parent

COUNTERPART: Final = re.compile(r"\[English\]\(\.\./en/([\w-]+)\.md\)")
LANGUAGES: Final = re.compile(
    r"\[(?:English|Bahasa Indonesia)\]\(\.\./(?:en|id)/[\w-]+\.md\)(?: · )?"
)
LINK: Final = re.compile(r"\]\((?!https?:|#)([^)#\s]+\.md)(#[^)\s]*)?\)")
PLACED: Final = {
    "how-it-works": "explanation/how-it-works",
    "wire": "reference/wire",
    "command-line": "reference/command-line",
    "vocabulary": "reference/glossary",
    "rules": "law/rules",
    "ledger": "law/ledger",
}
"""Where the pages of docs/ stand on the site; the others stand under procedure/."""

MADE: Final = frozenset({"reference/glossary", "law/rules", "law/ledger"})
"""Those that the site makes anew, with anchors and links."""


@cache
def pairs() -> Mapping[str, str]:
    """Give the pages of docs/ by their Indonesian names, with their English names.

    A page names its counterpart in its first link; raises `LookupError` for one that
    does not, or whose counterpart is not there.
    """
    found: dict[str, str] = {}
    texts = {file: file.read_text(encoding="utf-8") for file in DOCS.glob("id/*.md")}
    generated: dict[Path, str] = generate.pages()
    texts.update(
        {path: text for path, text in generated.items() if path.parent.name == "id"}
    )
    for path, text in sorted(texts.items()):
        link = COUNTERPART.search(text)
        there = None if link is None else DOCS / "en" / f"{link[1]}.md"
        if there is None or not (there.exists() or there in generated):
            msg = f"{path.name} does not name its English counterpart"
            raise LookupError(msg)
        found[path.stem] = there.stem
    return found


def _place(stem: str) -> str:
    return PLACED.get(stem, f"procedure/{stem}")


def _taken(lang: str) -> dict[str, str]:
    """Take the pages of docs/, their links made to lead to the pages of the site."""
    names = {name: _place(en) for name, en in pairs().items()}
    if lang == "en":
        names = {en: _place(en) for en in pairs().values()}
    with citing.by(Linked()):
        generated = {**generate.pages(), **_drawn(lang)}
    pages: dict[str, str] = {}
    for name, page in names.items():
        if page in MADE:
            continue
        path = DOCS / lang / f"{name}.md"
        text = generated.get(path) or path.read_text(encoding="utf-8")
        pages[page] = _adapted(text, page, names)
    return pages


def _drawn(lang: str) -> dict[Path, str]:
    """Give the page of paths with pictures: Mermaid needs a script of many megabytes."""
    (path,) = (each for each in paths.pages() if each.parent.name == lang)
    return {path: paths.page(lang, flow.Pictures())}


def _adapted(text: str, page: str, names: Mapping[str, str]) -> str:
    """Drop the links between languages, lead the others to the site."""

    def led(link: re.Match[str]) -> str:
        there = names[posixpath.basename(link[1]).removesuffix(".md")]
        address = posixpath.relpath(there, posixpath.dirname(page))
        return f"]({address}.md{link[2] or ''})"

    return LINK.sub(led, LANGUAGES.sub("", text))


def _written(lang: str) -> dict[str, str]:
    home = HERE / lang
    return {
        file.relative_to(home).with_suffix("").as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(home.rglob("*.md"))
    }


UNCONNECTED: Final = """
```{eval-rst}
.. meta::
   :http-equiv=Content-Security-Policy: connect-src 'none'; object-src 'none'
```
"""
"""What the page tells the browser, so that it keeps the promise to send nothing."""


def _checker(lang: str, text: str) -> str:
    """Put the checker into its page; both languages share its style, scripts and data."""
    return (
        f"{text}{UNCONNECTED}\n```{{raw}} html\n{body(lang, '../checker/', 'law/')}\n```\n"
    )


def _listing(index: str, text: str, pages: Iterable[str]) -> str:
    """Add to the index of a section the pages that it does not list yet.

    >>> print(_listing("procedure/index", "# P", ["procedure/a", "law/b"]))
    # P
    <BLANKLINE>
    ```{toctree}
    :maxdepth: 1
    <BLANKLINE>
    a
    ```
    """
    section = posixpath.dirname(index)
    names = sorted(
        posixpath.basename(page) for page in pages if posixpath.dirname(page) == section
    )
    missing = [name for name in names if name not in text.split()]
    if not missing:
        return text
    listed = "\n".join(missing)
    return f"{text}\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```"


def pages(lang: str, size: int | None = None) -> dict[str, str]:
    """Give every page of a language by its name.

    ``size`` is how many bytes the laboratory loads; None where it is left out.

    >>> sorted(pages("id")) == sorted(pages("en"))
    True
    """
    taken = {**_taken(lang), "procedure/deadlines": deadlines.page(lang)}
    written = _written(lang)
    return {
        **written,
        "checker": _checker(lang, written["checker"]),
        "laboratory": laboratory.page(lang, written["laboratory"], size),
        **taken,
        **{
            index: f"{_listing(index, written[index], taken)}\n"
            for index in ("procedure/index", "reference/index")
        },
        **law.pages(lang),
        **rule_pages.pages(lang),
        "law/cases": cases.page(lang),
        "law/ledger": ledger_page.page(lang),
        "reference/glossary": glossary.page(lang),
        **pictures.pages(lang),
        **api.pages(lang),
    }
