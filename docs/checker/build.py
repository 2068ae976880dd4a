"""Write the checker as static files that work from any folder, also without a server.

``python -m checker DIRECTORY`` with ``docs`` on the path. `files` gives the same as
values; `body` the part that another page can hold, which needs `parts` beside it.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.data import written
from checker.wording import PAGE

from netralitas.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["body", "files", "parts", "write"]

HERE: Final = Path(__file__).parent

FILES: Final = {"id": "index.html", "en": "en.html"}
"""The page in each language; the script links one to the other with the same facts."""

STATIC: Final = ("checker.css", "checker.js", "conduct.js", "page.js")


def body(lang: str, base: str = "", law: str | None = None) -> str:
    """Give the page without its frame and title, in one language.

    ``base`` leads to where the `parts` stand, if not beside the page, ``law`` to the pages
    of the law, if there are any that citations can lead to; both end in a slash.
    The frame's links to the other language are marked ``data-language``; the script lets
    them take the facts along. Raises `ValueError` for a language that there is not.
    """
    words = {key: text.in_(lang) for key, text in PAGE.items()}
    filled = _filled("body.html", {**words, "lang": lang, "base": base})
    if law is None:
        return filled
    led = f'<div id="checker" data-law="{html.escape(law)}"'
    return filled.replace('<div id="checker"', led, 1)


def parts(data: Mapping[str, Any]) -> dict[str, str]:
    """Give style, scripts and data by name, with what `checker_data` gives."""
    return {
        **{name: (HERE / name).read_text(encoding="utf-8") for name in STATIC},
        "data.js": f"globalThis.netralitasData={written(data)};\n",
    }


def files(data: Mapping[str, Any]) -> dict[str, str]:
    """Give every file of a checker that stands alone: its parts and its pages."""
    return {**parts(data), **{FILES[lang]: _page(lang) for lang in LANGUAGES}}


def write(directory: Path, content: Mapping[str, str]) -> None:
    """Write files into a directory, which is made where it is missing."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in content.items():
        (directory / name).write_text(text, encoding="utf-8")


def _page(lang: str) -> str:
    (other,) = (each for each in LANGUAGES if each != lang)
    words = {key: text.in_(lang) for key, text in PAGE.items()}
    frame = {"lang": lang, "other_lang": other, "other_page": FILES[other]}
    page = _filled("page.html", {**words, **frame, "body": "{{body}}"})
    return page.replace("{{body}}", body(lang).strip())


def _filled(name: str, values: dict[str, str]) -> str:
    """Put words for the names in double braces; a name without a word is an error."""
    template = (HERE / name).read_text(encoding="utf-8")
    return re.sub(r"{{([\w.]+)}}", lambda match: html.escape(values[match[1]]), template)
