"""The areas of Indonesia and what each of them votes for.

Codes are those of the Ministry of Home Affairs, with the dot: ``64`` Kalimantan Timur,
``64.72`` Kota Samarinda. The statistical office numbers the same areas otherwise, and
its codes collide with these (BPS 6402 is Kutai Barat, 64.02 is Kutai Kartanegara), so
a code without its dot is never read as one of these.

Not encoded: districts and villages, and names in former use.
"""

from __future__ import annotations

import csv
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.errors import ConductError, Problem, as_json
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    PEMILIHAN_CONTESTS,
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "DIY",
    "DKI",
    "Region",
    "RegionKind",
    "area_of",
    "area_then",
    "contests_of",
    "find_region",
    "nearest_region",
    "region",
    "regions",
]

DKI = "31"
DIY = "34"

DIVIDED = date(2022, 1, 1)
"""Papua and Papua Barat were divided in the course of this year, without an election."""


class RegionKind(Enum):
    """The kinds of area; the administrative units of DKI elect nobody of their own."""

    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    KOTA = "kota"
    KABUPATEN_ADMINISTRASI = "kabupaten_administrasi"
    KOTA_ADMINISTRASI = "kota_administrasi"


@frozen(kw_only=True)
class Region:
    """One area; ``province`` is the code of its province, its own for a province.

    ``code_2020`` is its code before the provinces of Papua were divided in 2022, None
    for a province that did not exist then.
    """

    code: str
    name: str
    kind: RegionKind
    province: str
    elects_head: bool
    code_2020: str | None

    @property
    def is_province(self) -> bool:
        """Tell whether the area is a whole province."""
        return self.kind is RegionKind.PROVINSI


@cache
def regions() -> Mapping[str, Region]:
    """Give all areas by their code, in the order of the codes."""
    # Read on use: importlib.resources is a slow import, and few callers need a region.
    from importlib.resources import files  # noqa: PLC0415

    text = (files("netralitas.elections") / "regions.csv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return {
        row["code"]: Region(
            code=row["code"],
            name=row["name"],
            kind=RegionKind(row["kind"]),
            province=row["code"][:2],
            elects_head=row["elects_head"] == "yes",
            code_2020=row["code_2020"] or None,
        )
        for row in csv.DictReader(lines)
    }


@cache
def _former() -> Mapping[str, Region]:
    return {
        area.code_2020: area
        for area in regions().values()
        if area.code_2020 is not None and area.code_2020 != area.code
    }


def find_region(code: str) -> Region | None:
    """Give the area with that code, None where there is none.

    The codes that 26 areas of Papua had until 2022 are read as the same areas; none of
    them has been given to another.

    >>> find_region("64.72").name, find_region("91.01").code, find_region("6472")
    ('Kota Samarinda', '93.01', None)
    """
    return regions().get(code) or _former().get(code)


def nearest_region(code: str) -> str | None:
    """Give the code that was most likely meant, None where nothing comes close.

    A name is looked up as such. It is a suggestion for an error, never a reading: a
    code without its dot may be one of the statistical office for another area.

    >>> nearest_region("6472"), nearest_region("kota samarinda")
    ('64.72', '64.72')
    """
    given = code.strip().casefold()
    names = {area.name.casefold(): area.code for area in regions().values()}
    if given in names:
        return names[given]
    found = get_close_matches(given, regions(), 1)
    if found:
        return found[0]
    named = get_close_matches(given, names, 1)
    return names[named[0]] if named else None


def region(code: str) -> Region:
    """Give the area with that code.

    Raises `ConductError` with the nearest code for one that does not exist.
    """
    found = find_region(code)
    if found is None:
        raise ConductError(
            [
                Problem(
                    path="region",
                    given=as_json(code),
                    allowed=("64", "64.72"),
                    nearest=nearest_region(code),
                    message=Text(
                        id=f"tidak ada wilayah berkode Kemendagri {code!r}; tulis "
                        "dengan titik, misalnya 64.72",
                        en=f"no region has the Kemendagri code {code!r}; write it with "
                        "the dot, for example 64.72",
                    ),
                )
            ]
        )
    return found


@cache
def contests_of(area: Region, kind: ElectionKind | None = None) -> frozenset[Contest]:
    """Give what is voted for in an area, by itself or with the area around it.

    A whole province has no contest of the areas inside it. DIY elects no governor, the
    units of DKI neither a head nor a DPRD of their own. ``kind`` narrows to Pemilu or
    Pemilihan; today's law is told, not that of earlier elections.

    >>> kulon_progo = region("34.01")
    >>> sorted(contests_of(kulon_progo, ElectionKind.PEMILIHAN))
    [Contest.BUPATI]
    """
    contests = set(PEMILU_CONTESTS | KEPALA_DAERAH)
    if area.province == DIY:
        contests.discard(Contest.GUBERNUR)
    if area.is_province or not area.elects_head:
        contests -= {Contest.DPRD_KABKOTA, Contest.BUPATI, Contest.WALI_KOTA}
    elif area.kind is RegionKind.KABUPATEN:
        contests.discard(Contest.WALI_KOTA)
    else:
        contests.discard(Contest.BUPATI)
    if kind is ElectionKind.PEMILU:
        return frozenset(contests & PEMILU_CONTESTS)
    if kind is ElectionKind.PEMILIHAN:
        return frozenset(contests & PEMILIHAN_CONTESTS)
    return frozenset(contests)


def area_of(contest: Contest, area: Region, day: date | None = None) -> str:
    """Give the code of the area that elects, empty where all have one calendar.

    ``day`` reads the provinces as they were, None as they are.

    >>> area_of(Contest.GUBERNUR, region("64.72"))
    '64'
    >>> merauke = region("93.01")
    >>> (
    ...     area_of(Contest.GUBERNUR, merauke),
    ...     area_of(Contest.GUBERNUR, merauke, date(2018, 6, 27)),
    ... )
    ('93', '91')
    """
    if contest is Contest.GUBERNUR:
        return area.province if day is None else area_then(area.province, day)
    return area.code if contest in KEPALA_DAERAH else ""


def area_then(code: str, day: date) -> str:
    """Give the electing area that lay there on a day, from the code of one of today.

    Only provinces differ: the four that Papua and Papua Barat gave up in 2022 elected
    the governor of these before. A kabupaten or kota keeps its code of today, because
    it is the same area.
    """
    return _undivided().get(code, code) if day < DIVIDED else code


@cache
def _undivided() -> Mapping[str, str]:
    return {area.province: former[:2] for former, area in _former().items()}
