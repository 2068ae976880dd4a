"""Everything that the page asks and says, as one JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from checker.calendar_data import calendar_data
from checker.law_data import law_data
from checker.wording import library_words, page_words

from netralitas import LAW

if TYPE_CHECKING:
    from netralitas.law.norm import Law

__all__ = ["checker_data", "written"]


def checker_data(law: Law = LAW) -> dict[str, Any]:
    """Give the rows and axes of a law, the calendars, and the words of the page."""
    return {
        **law_data(law),
        "calendar": calendar_data(),
        "say": library_words(),
        "page": page_words(),
    }


def written(data: object) -> str:
    """Write JSON on one line, the same everywhere, that can stand in a script."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return (
        text.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    )
