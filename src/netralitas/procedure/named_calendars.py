"""The calendars of working days that have a name on the command line."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve

from netralitas.interval import ALWAYS
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.working_days import SIX_DAYS, Calendar
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CALENDARS"]

CALENDARS: Final[Mapping[str, Calendar]] = MappingProxyType(
    {
        "national": NATIONAL,
        "six-days": evolve(
            NATIONAL.with_week(SIX_DAYS),
            name=Text(
                id="hari libur nasional, pemungutan suara, dan cuti bersama; Senin "
                "sampai Sabtu",
                en="national holidays, polling days and joint leave; Monday to Saturday",
            ),
        ),
        "none": Calendar(
            name=Text(
                id="tanpa hari libur; Senin sampai Jumat",
                en="without holidays; Monday to Friday",
            ),
            coverage=ALWAYS,
        ),
    }
)
"""The national one, the same in a week of six days, and one of weekends alone."""
