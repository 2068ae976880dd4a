"""What is true of the built site: links lead somewhere, nothing is fetched from outside.

It is read as a browser reads it, from the HTML alone.
"""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from netralitas.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

FETCHED: Final = frozenset({"src", "srcset", "poster", "data"})
"""The attributes from which a browser fetches by itself."""

OUTSIDE: Final = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import")


class Page(HTMLParser):
    """The ids of a page, its links, and what it fetches."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what one element says."""
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag == "a":
                self.links.append(value)
            elif name in FETCHED or (name == "href" and _loads(tag, attrs)):
                self.fetched.append(value)


def _loads(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    """Tell whether a link element makes the browser load something."""
    relation = dict(attrs).get("rel") or ""
    return tag == "link" and bool({"stylesheet", "icon", "preload"} & set(relation.split()))


@cache
def read(file: Path) -> Page:
    """Read a page once."""
    page = Page()
    page.feed(file.read_text(encoding="utf-8"))
    return page


def problems(out: Path) -> Iterator[str]:
    """Give everything that is wrong with the site in a directory."""
    yield from _languages(out)
    for file in sorted(out.rglob("*.html")):
        page = read(file)
        name = file.relative_to(out)
        for address in (*page.links, *page.fetched):
            yield from (f"{name}: {what}" for what in _leads(address, file, out))
        for address in page.fetched:
            if urlsplit(address).scheme or address.startswith("//"):
                yield f"{name}: fetches {address}"
    for file in sorted(out.rglob("*.css")):
        if OUTSIDE.search(file.read_text(encoding="utf-8")):
            yield f"{file.relative_to(out)}: fetches from outside"


def _languages(out: Path) -> Iterator[str]:
    """See to it that each page is there in both languages."""
    one, other = (
        {file.relative_to(out / lang) for file in (out / lang).rglob("*.html")}
        for lang in LANGUAGES
    )
    for name in sorted(one ^ other):
        yield f"{name}: in one language only"


def _leads(address: str, file: Path, out: Path) -> Iterator[str]:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return
    target = file if not parts.path else (file.parent / unquote(parts.path)).resolve()
    if not target.is_file() or out.resolve() not in target.resolve().parents:
        yield f"leads nowhere: {address}"
    elif (
        parts.fragment
        and target.suffix == ".html"
        and unquote(parts.fragment) not in read(target).ids
        # The checker takes facts there, `key=value`, which no anchor of ours holds.
        and not (target.name == "checker.html" and "=" in parts.fragment)
    ):
        yield f"no such anchor: {address}"
