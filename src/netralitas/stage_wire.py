"""An election on one day as a JSON object; lists of several values are possibilities."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from netralitas.law import LAW
from netralitas.law_wire import headed, plain, values
from netralitas.stage_day import ContestDay, StageDay

__all__ = ["FORMAT", "dump_stage"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/stage/1"


def dump_stage(found: StageDay) -> Json:
    """Give an election on a day, office by office.

    >>> from datetime import date
    >>> from netralitas.stage_day import stage_day
    >>> told = dump_stage(stage_day("pilkada-2024", date(2024, 10, 11), "64.72"))
    >>> told["contests"][1]["stages"], told["contests"][1]["fixed_on"]
    (['kampanye'], ['2024-09-22'])
    """
    return {
        **headed(FORMAT, LAW),
        "election": found.election.id,
        "on": plain(found.on),
        "region": None if found.region is None else found.region.code,
        "contests": [_contest(each) for each in found.contests],
        "why": plain(found.why),
    }


def _contest(each: ContestDay) -> Json:
    return {
        "contest": each.contest.value,
        "areas": list(each.areas),
        "stages": values(each.stages),
        "standings": values(each.standings),
        "party_stages": values(each.party_stages),
        "closed_periods": sorted(values(periods) for periods in each.closed),
        "fixed_on": plain(each.fixed_on),
    }
