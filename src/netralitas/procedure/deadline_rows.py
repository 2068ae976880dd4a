"""Every deadline row, by id and by day."""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.procedure import (
    deadline_rows_disiplin,
    deadline_rows_pemberhentian,
    deadline_rows_pemilu,
    deadline_rows_pilkada,
)
from netralitas.procedure.working_days import check_day
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netralitas.procedure.deadlines import DeadlineRule

__all__ = ["NOT_ENCODED", "RULES", "rule", "rules_on"]

MODULES = (
    deadline_rows_pemilu,
    deadline_rows_pilkada,
    deadline_rows_disiplin,
    deadline_rows_pemberhentian,
)

RULES: Mapping[str, DeadlineRule] = MappingProxyType(
    {row.id: row for module in MODULES for row in module.ROWS}
)
"""Every deadline of the law that is encoded, by id."""

NOT_ENCODED = tuple(entry for module in MODULES for entry in module.NOT_ENCODED)
"""Steps and deadlines without a row, and why."""


def rule(rule_id: str) -> DeadlineRule:
    """Give a deadline row by its id.

    Raises `ProcedureError` with the nearest id for one that does not exist.

    >>> rule("uu-7-2017/pasal-454/ayat-6").what.en
    'report the breach'
    """
    found = RULES.get(rule_id)
    if found is not None:
        return found
    raise ProcedureError(
        [
            Problem(
                path="rule",
                given=as_json(rule_id),
                allowed=tuple(RULES),
                nearest=get_close_matches(rule_id, RULES, 1, cutoff=0.0)[0],
                message=Text(
                    id=f"tidak ada tenggat dengan id {rule_id!r}",
                    en=f"there is no deadline with the id {rule_id!r}",
                ),
            )
        ]
    )


def rules_on(day: date) -> tuple[DeadlineRule, ...]:
    """Give the rows in force on a day, in the order of the tables.

    Raises `ProcedureError` for what is no day.
    """
    check_day("day", day)
    return tuple(row for row in RULES.values() if day in row.in_force)
