"""Every election that has an id on the wire."""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from netralitas.elections.pemilu_2019 import PEMILU_2019
from netralitas.elections.pemilu_2024 import PEMILU_2024
from netralitas.elections.pilkada_2015 import PILKADA_2015
from netralitas.elections.pilkada_2017 import DKI_ROUND_2, PILKADA_2017
from netralitas.elections.pilkada_2018 import PILKADA_2018
from netralitas.elections.pilkada_2020 import PILKADA_2020
from netralitas.elections.pilkada_2024 import PILKADA_2024
from netralitas.elections.pilkada_ulang_2025 import PILKADA_ULANG_2025
from netralitas.elections.psu_2025 import PSU_2025
from netralitas.errors import ConductError, Problem, as_json
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netralitas.elections.calendar import Election

__all__ = ["ELECTIONS", "KNOWN_IDS", "election"]

ELECTIONS: Mapping[str, Election] = MappingProxyType(
    {
        each.id: each
        for each in (
            PILKADA_2015,
            PILKADA_2017,
            DKI_ROUND_2,
            PILKADA_2018,
            PEMILU_2019,
            PILKADA_2020,
            PEMILU_2024,
            PILKADA_2024,
            *PSU_2025,
            PILKADA_ULANG_2025,
        )
    }
)
"""The elections with a calendar, in the order in which they follow each other."""

KNOWN_IDS: tuple[str, ...] = tuple(ELECTIONS)
"""Every id that the wire accepts."""


def unknown_election(election_id: str) -> ConductError:
    """Make the error for an id that no election has."""
    nearest = get_close_matches(election_id, KNOWN_IDS, 1, cutoff=0.0)
    return ConductError(
        [
            Problem(
                path="election",
                given=as_json(election_id),
                allowed=KNOWN_IDS,
                nearest=nearest[0],
                message=Text(
                    id=f"tidak ada pemilihan dengan id {election_id!r}",
                    en=f"there is no election with the id {election_id!r}",
                ),
            )
        ]
    )


def election(election_id: str) -> Election:
    """Give the election with that id.

    Raises `ConductError` for an id that the wire does not know.

    >>> election("pemilu-2024").voting_day
    datetime.date(2024, 2, 14)
    """
    found = ELECTIONS.get(election_id)
    if found is None:
        raise unknown_election(election_id)
    return found
