"""Write the checker as static files that work from any folder, also without a server.

``python -m checker DIRECTORY`` with ``docs`` on the path. `files` gives the same as
values; `body` the part that another page can hold, which then needs the style and the
four scripts in the order of ``page.html``.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checker.data import checker_data, written
from checker.wording import PAGE

from netralitas.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["body", "files", "write"]

HERE: Final = Path(__file__).parent

FILES: Final = {"id": "index.html", "en": "en.html"}
"""The page in each language; the script links one to the other with the same facts."""

STATIC: Final = ("checker.css", "checker.js", "conduct.js", "page.js")


def body(lang: str, other_page: str | None = None) -> str:
    """Give the page without its frame, in one language.

    ``other_page`` is where the same page in the other language stands, if not beside it.
    Raises `ValueError` for a language that there is not.
    """
    words = {key: text.in_(lang) for key, text in PAGE.items()}
    (other,) = (each for each in LANGUAGES if each != lang)
    page = other_page or FILES[other]
    return _filled(
        "body.html", {**words, "lang": lang, "other_lang": other, "other_page": page}
    )


def files(data: Mapping[str, Any]) -> dict[str, str]:
    """Give every file of the checker by its name, with what `checker_data` gives."""
    return {
        **{name: (HERE / name).read_text(encoding="utf-8") for name in STATIC},
        "data.js": f"globalThis.netralitasData={written(data)};\n",
        **{FILES[lang]: _page(lang) for lang in LANGUAGES},
    }


def write(directory: Path) -> None:
    """Write every file into a directory, which is made where it is missing."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, content in files(checker_data()).items():
        (directory / name).write_text(content, encoding="utf-8")


def _page(lang: str) -> str:
    words = {key: text.in_(lang) for key, text in PAGE.items()}
    page = _filled("page.html", {**words, "lang": lang, "body": "{{body}}"})
    return page.replace("{{body}}", body(lang).strip())


def _filled(name: str, values: dict[str, str]) -> str:
    """Put words for the names in double braces; a name without a word is an error."""
    template = (HERE / name).read_text(encoding="utf-8")
    return re.sub(r"{{([\w.]+)}}", lambda match: html.escape(values[match[1]]), template)
