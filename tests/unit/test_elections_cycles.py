"""Cycles, the waves of areas and the former provinces of Papua."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from netralitas.citation import Reading
from netralitas.elections import (
    ELECTIONS,
    area_of,
    area_then,
    borders,
    contests_of,
    points,
    reasons,
    region,
    regions,
    standing_on,
)
from netralitas.elections.waves import WAVE_2015, WAVE_2017, WAVE_2018, WAVE_2020
from netralitas.words import (
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
    Stage,
    Standing,
)

R, I = Reading.REPRINT, Reading.INFERRED  # noqa: E741 -- one letter each
ONE_DAY = timedelta(days=1)
FIRST, LAST = date(2015, 1, 1), date(2026, 11, 22)
GUBERNUR, BUPATI, WALI_KOTA = Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA


def cycles(contest: Contest, area: str) -> list[str | None]:
    """Give the ids of the elections of an office from 2015 on, in their order."""
    found: dict[str | None, None] = {}
    only = frozenset({contest})
    for day in sorted({FIRST, LAST, *borders(area)}):
        if FIRST <= day <= LAST:
            for point in points(day, region=area, election=None, contests=only):
                found[point.election] = None
    return list(found)


@pytest.mark.parametrize(
    ("contest", "area", "expected"),
    [
        (BUPATI, "64.01", ["pilkada-2015", "pilkada-2020", "pilkada-2024", None]),
        (GUBERNUR, "36", ["pilkada-2017", "pilkada-2024", None]),
        (GUBERNUR, "64", ["pilkada-2018", "pilkada-2024", None]),
        (WALI_KOTA, "73.71", ["pilkada-2018", "pilkada-2020", "pilkada-2024", None]),
        (
            GUBERNUR,
            "31",
            ["pilkada-2017", "pilkada-2017-dki-round2", "pilkada-2024", None],
        ),
        (
            BUPATI,
            "64.02",
            [
                "pilkada-2015",
                "pilkada-2020",
                "pilkada-2024",
                "psu-pilkada-2024/64.02",
                None,
            ],
        ),
        (Contest.DPR, "64.72", ["pemilu-2019", "pemilu-2024", None]),
    ],
)
def test_a_cycle_leads_to_the_next_vote_of_its_own_wave(
    contest: Contest, area: str, expected: list[str | None]
) -> None:
    assert cycles(contest, area) == expected


def test_governors_were_sworn_in_on_known_days() -> None:
    days = {
        "pilkada-2015": {
            "2016-02-12": "13 15 17 21 63 65 71",
            "2016-05-25": "62",
            "2016-06-16": "72",
        },
        "pilkada-2017": {"2017-05-12": "19 36 75 76 92", "2017-07-05": "11"},
        "pilkada-2017-dki-round2": {"2017-10-16": "31"},
        "pilkada-2018": {
            "2018-09-05": "12 32 33 51 53 61 73 74 91",
            "2018-09-19": "52",
            "2018-10-01": "16 64",
            "2019-02-13": "35",
            "2019-02-20": "14",
            "2019-04-24": "81",
            "2019-05-10": "82",
            "2019-06-12": "18",
        },
        "pilkada-2020": {
            "2021-02-15": "65 71",
            "2021-02-25": "13 17 21",
            "2021-05-25": "62",
            "2021-06-16": "72",
            "2021-07-07": "15",
            "2021-08-25": "63",
        },
    }
    for election_id, sworn in days.items():
        each = ELECTIONS[election_id]
        expected = {area: day for day, areas in sworn.items() for area in areas.split()}
        governors = {area for area in each.areas or () if len(area) == 2} - {"31"}
        if election_id == "pilkada-2017-dki-round2":
            governors = {"31"}
        assert {area: f"{each.sworn_in(GUBERNUR, area)}" for area in governors} == expected
        for area, said in expected.items():
            day = date.fromisoformat(said)
            assert Standing.CALON in standing_on(day, GUBERNUR, area)
            assert standing_on(day + ONE_DAY, GUBERNUR, area) == {Standing.BAKAL_CALON}


@pytest.mark.parametrize(
    ("area", "old", "new", "first", "last"),
    [
        ("64.01", "pilkada-2015", "pilkada-2020", date(2016, 2, 17), date(2017, 6, 30)),
        ("33.18", "pilkada-2017", "pilkada-2024", date(2017, 5, 22), date(2018, 12, 31)),
        ("64.09", "pilkada-2018", "pilkada-2024", date(2018, 7, 9), date(2020, 12, 31)),
        ("33.11", "pilkada-2020", "pilkada-2024", date(2021, 2, 26), date(2022, 9, 21)),
    ],
)
def test_where_the_day_is_not_recorded_both_cycles_are_possible(
    area: str, old: str, new: str, first: date, last: date
) -> None:
    only = frozenset({BUPATI})

    def ids(day: date) -> set[str | None]:
        found = points(day, region=area, election=None, contests=only)
        return {point.election for point in found}

    assert ids(first) == {old}
    assert ids(first + ONE_DAY) == ids(last) == {old, new}
    assert ids(last + ONE_DAY) == {new}
    assert any(
        "pelantikan" in text.id or "dilantik" in text.id
        for text in reasons(last, region=area, contests=only)
    )
    # The election stated, its own end is as open.
    assert standing_on(last, BUPATI, area, old) == {Standing.CALON, Standing.BAKAL_CALON}
    assert standing_on(last + ONE_DAY, BUPATI, area, old) == {Standing.BAKAL_CALON}


def test_what_is_known_of_other_heads_of_2015() -> None:
    for area, contest, day in (
        ("92.03", BUPATI, date(2016, 3, 24)),
        ("12.08", BUPATI, date(2016, 4, 22)),
        ("12.72", WALI_KOTA, date(2017, 2, 22)),
    ):
        assert standing_on(day, contest, area) == {Standing.CALON}
        assert standing_on(day + ONE_DAY, contest, area) == {Standing.BAKAL_CALON}


def test_makassar_went_from_the_empty_column_to_2020() -> None:
    only = frozenset({WALI_KOTA})
    for day, expected in (
        (date(2018, 7, 9), {"pilkada-2018"}),
        (date(2018, 7, 10), {"pilkada-2018", "pilkada-2020"}),
        (date(2019, 9, 22), {"pilkada-2018", "pilkada-2020"}),
        (date(2019, 9, 23), {"pilkada-2020"}),
    ):
        found = points(day, region="73.71", election=None, contests=only)
        assert {point.election for point in found} == expected, day


def test_the_cycle_of_2019_ran_since_2014() -> None:
    for contest in PEMILU_CONTESTS:
        only = frozenset({contest})
        [point] = points(FIRST, region="64.72", election=None, contests=only)
        assert (point.election, point.stage) == ("pemilu-2019", Stage.DI_LUAR_TAHAPAN)
        found = points(date(2014, 6, 1), region="64.72", election=None, contests=only)
        assert {p.election for p in found} == {"pemilu-2019", None}


# --------------------------------------------------------------------------- the waves


def test_the_waves_have_the_totals_of_the_commission() -> None:
    def count(wave: frozenset[str]) -> tuple[int, int, int, int]:
        provinces = [area for area in wave if "." not in area]
        kota = [area for area in wave if "." in area and area[3:] >= "71"]
        return len(wave), len(provinces), len(wave) - len(provinces) - len(kota), len(kota)

    assert count(WAVE_2015) == (269, 9, 224, 36)
    assert count(WAVE_2017) == (101, 7, 76, 18)
    assert count(WAVE_2018) == (171, 17, 115, 39)
    assert count(WAVE_2020) == (270, 9, 224, 37)
    assert sorted(WAVE_2020 - WAVE_2015) == ["73.71"]


def test_every_electing_area_is_in_one_wave() -> None:
    for one, other in (
        (WAVE_2015, WAVE_2017),
        (WAVE_2017, WAVE_2018),
        (WAVE_2015, WAVE_2018),
    ):
        assert not one & other
    electing = {
        area_of(contest, area)
        for area in regions().values()
        for contest in contests_of(area, ElectionKind.PEMILIHAN)
    }
    # The four provinces made in 2022 elected no governor of their own before.
    assert electing - {"93", "94", "95", "96"} == WAVE_2015 | WAVE_2017 | WAVE_2018


def test_governors_and_priority_areas_of_each_wave() -> None:
    def governors(wave: frozenset[str]) -> str:
        return " ".join(sorted(area for area in wave if "." not in area))

    def of(province: str, wave: frozenset[str]) -> int:
        return sum(area.startswith(f"{province}.") for area in wave)

    assert governors(WAVE_2015) == "13 15 17 21 62 63 65 71 72"
    assert governors(WAVE_2017) == "11 19 31 36 75 76 92"
    assert governors(WAVE_2018) == "12 14 16 18 32 33 35 51 52 53 61 64 73 74 81 82 91"
    assert [of("64", wave) for wave in (WAVE_2015, WAVE_2017, WAVE_2018)] == [9, 0, 1]
    assert [of("35", wave) for wave in (WAVE_2015, WAVE_2017, WAVE_2018)] == [19, 1, 18]
    assert {area for area in WAVE_2017 if area[:2] == "35"} == {"35.79"}
    assert {area for area in WAVE_2018 if area[:2] == "64"} == {"64", "64.09"}
    assert {area for area in WAVE_2015 if area[:2] == "34"} == {"34.02", "34.03", "34.04"}
    assert {area for area in WAVE_2017 if area[:2] == "34"} == {"34.01", "34.71"}


def test_what_the_lists_of_areas_rest_on_is_told() -> None:
    readings = {
        each.id: each.where.reading for each in ELECTIONS.values() if each.where is not None
    }
    assert readings == {
        "pilkada-2015": I,
        "pilkada-2017": R,
        "pilkada-2018": I,
        "pilkada-2020": I,
    }
    for each in ELECTIONS.values():
        if each.where is not None:
            assert each.where.note is not None
            assert "Pasal 201" in str(each.where.citation)


def test_an_area_has_no_contest_in_the_wave_of_others() -> None:
    # Samarinda chose its mayor in 2015 and 2020, Kaltim its governor in 2018.
    for election_id, offices in (
        ("pilkada-2015", {WALI_KOTA}),
        ("pilkada-2017", set()),
        ("pilkada-2018", {GUBERNUR}),
        ("pilkada-2020", {WALI_KOTA}),
        ("pilkada-2024", {GUBERNUR, WALI_KOTA}),
    ):
        found = points(
            date(2018, 3, 1), region="64.72", election=election_id, contests=None
        )
        assert {point.contest for point in found} == offices, election_id


# --------------------------------------------------------------------- Papua before 2022


def test_the_division_of_papua_is_read_by_the_day() -> None:
    merauke = region("93.01")
    assert area_of(GUBERNUR, merauke) == "93"
    assert area_of(GUBERNUR, merauke, date(2018, 6, 27)) == "91"
    assert area_of(GUBERNUR, merauke, date(2021, 12, 31)) == "91"
    assert area_of(GUBERNUR, merauke, date(2024, 11, 27)) == "93"
    # The kabupaten is the same area under either code.
    assert area_of(BUPATI, region("91.01"), date(2018, 6, 27)) == "93.01"
    then = date(2018, 6, 27)
    assert {new: area_then(new, then) for new in ("91", "92", "93", "94", "95", "96")} == {
        "91": "91",
        "92": "92",
        "93": "91",
        "94": "91",
        "95": "91",
        "96": "92",
    }
    assert area_then("64", then) == "64"


def test_papua_selatan_elected_the_governor_of_papua_in_2018() -> None:
    day, only = date(2018, 5, 15), frozenset({GUBERNUR})
    for code in ("91.01", "93.01", "93", "91.71", "94.04", "95.01"):
        [point] = points(day, region=code, election=None, contests=only)
        assert (point.election, point.stage) == ("pilkada-2018", Stage.KAMPANYE), code
        assert standing_on(date(2018, 9, 5), GUBERNUR, code) == {Standing.CALON}
        assert standing_on(date(2018, 9, 6), GUBERNUR, code) == {Standing.BAKAL_CALON}
        assert cycles(GUBERNUR, code)[:2] == ["pilkada-2018", "pilkada-2024"]
    # Papua Barat Daya lay in Papua Barat, which voted in 2017.
    for code in ("92.01", "96.01", "96.71", "96"):
        [point] = points(date(2017, 1, 15), region=code, election=None, contests=only)
        assert (point.election, point.stage) == ("pilkada-2017", Stage.KAMPANYE), code
        assert cycles(GUBERNUR, code) == ["pilkada-2017", "pilkada-2024", None]


def test_a_regency_of_papua_is_the_same_under_both_codes() -> None:
    for day in (
        date(2015, 10, 1),
        date(2018, 5, 15),
        date(2020, 10, 15),
        date(2024, 10, 11),
    ):
        old = points(day, region="91.01", election=None, contests=None)
        assert old == points(day, region="93.01", election=None, contests=None) != ()
    only = frozenset({BUPATI})
    [point] = points(date(2020, 10, 15), region="91.01", election=None, contests=only)
    assert (point.election, point.stage) == ("pilkada-2020", Stage.KAMPANYE)
