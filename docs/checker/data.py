"""Everything that the page asks, as one JSON object: the law, the calendars, the words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from checker.calendar_data import calendar_data
from checker.law_data import law_data

from netralitas import LAW

if TYPE_CHECKING:
    from netralitas.law.norm import Law

__all__ = ["checker_data", "written"]


def checker_data(law: Law = LAW) -> dict[str, Any]:
    """Give the rows and axes of a law with the calendars: all that an answer needs."""
    return {**law_data(law), "calendar": calendar_data()}


def written(data: object) -> str:
    """Write JSON on one line, the same everywhere."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
