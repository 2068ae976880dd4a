"""Every election that has an id on the wire, encoded or not yet."""

from __future__ import annotations

import json
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.elections.pemilu_2024 import PEMILU_2024
from netralitas.elections.pilkada_2024 import PILKADA_2024
from netralitas.elections.pilkada_ulang_2025 import PILKADA_ULANG_2025
from netralitas.elections.psu_2025 import PSU_2025
from netralitas.elections.regions import DKI
from netralitas.errors import ConductError, Problem
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netralitas.elections.calendar import Election

__all__ = ["ELECTIONS", "KNOWN_IDS", "NOT_ENCODED", "Announced", "election"]

NO_CALENDAR = Text(
    id="Kalender pemilihan ini belum dimuat: setiap tahap masih mungkin.",
    en="The calendar of this election is not encoded yet: every stage is possible.",
)


@frozen(kw_only=True)
class Announced:
    """An election that is known by its id and whose calendar is not encoded yet.

    ``areas`` is None where it was held in more areas than are told apart here.
    """

    id: str
    kind: ElectionKind
    contests: frozenset[Contest]
    areas: frozenset[str] | None = None
    note: Text = NO_CALENDAR

    def held_in(self, contest: Contest, area: str) -> bool:
        """Tell whether this election can have filled that office in that area."""
        return contest in self.contests and (self.areas is None or area in self.areas)


ELECTIONS: Mapping[str, Election] = MappingProxyType(
    {each.id: each for each in (PEMILU_2024, PILKADA_2024, *PSU_2025, PILKADA_ULANG_2025)}
)
"""The elections with a calendar, in the order in which they follow each other."""

NOT_ENCODED: Mapping[str, Announced] = MappingProxyType(
    {
        "pilkada-2015": Announced(
            id="pilkada-2015", kind=ElectionKind.PEMILIHAN, contests=KEPALA_DAERAH
        ),
        "pilkada-2017": Announced(
            id="pilkada-2017", kind=ElectionKind.PEMILIHAN, contests=KEPALA_DAERAH
        ),
        "pilkada-2017-dki-round2": Announced(
            id="pilkada-2017-dki-round2",
            kind=ElectionKind.PEMILIHAN,
            contests=frozenset({Contest.GUBERNUR}),
            areas=frozenset({DKI}),
        ),
        "pilkada-2018": Announced(
            id="pilkada-2018", kind=ElectionKind.PEMILIHAN, contests=KEPALA_DAERAH
        ),
        "pemilu-2019": Announced(
            id="pemilu-2019", kind=ElectionKind.PEMILU, contests=PEMILU_CONTESTS
        ),
        "pilkada-2020": Announced(
            id="pilkada-2020", kind=ElectionKind.PEMILIHAN, contests=KEPALA_DAERAH
        ),
    }
)
"""The elections of the wire that have no calendar here yet: nothing is guessed."""

KNOWN_IDS: tuple[str, ...] = (*NOT_ENCODED, *ELECTIONS)
"""Every id that the wire accepts."""


def unknown_election(election_id: str) -> ConductError:
    """Make the error for an id that no election has."""
    nearest = get_close_matches(election_id, KNOWN_IDS, 1, cutoff=0.0)
    return ConductError(
        [
            Problem(
                path="election",
                given=json.dumps(election_id, ensure_ascii=False),
                allowed=KNOWN_IDS,
                nearest=nearest[0],
                message=Text(
                    id=f"tidak ada pemilihan dengan id {election_id!r}",
                    en=f"there is no election with the id {election_id!r}",
                ),
            )
        ]
    )


def election(election_id: str) -> Election | Announced:
    """Give the election with that id, `Announced` where it has no calendar here.

    Raises `ConductError` for an id that the wire does not know.

    >>> election("pemilu-2024").voting_day
    datetime.date(2024, 2, 14)
    """
    found = ELECTIONS.get(election_id) or NOT_ENCODED.get(election_id)
    if found is None:
        raise unknown_election(election_id)
    return found
