"""Areas: their codes, and what each of them votes for."""

import csv
from collections import Counter
from importlib.resources import files

import pytest

from netralitas.elections import (
    Region,
    RegionKind,
    area_of,
    contests_of,
    find_region,
    nearest_region,
    region,
    regions,
)
from netralitas.errors import ConductError
from netralitas.words import (
    KEPALA_DAERAH,
    LEGISLATIF,
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
)

HEADS = ElectionKind.PEMILIHAN


def test_the_table_is_complete_and_keeps_the_licence_of_its_source() -> None:
    kinds = Counter(area.kind for area in regions().values())
    assert kinds == {
        RegionKind.PROVINSI: 38,
        RegionKind.KABUPATEN: 415,
        RegionKind.KOTA: 93,
        RegionKind.KABUPATEN_ADMINISTRASI: 1,
        RegionKind.KOTA_ADMINISTRASI: 5,
    }
    text = (files("netralitas.elections") / "regions.csv").read_text("utf-8")
    assert "cahyadsn/wilayah" in text
    assert "Copyright (c) 2017-2025 Cahya DSN" in text
    assert "Permission is hereby granted, free of charge" in text
    rows = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(list(csv.DictReader(rows))) == len(regions()) == 552


def test_an_area_knows_its_province_and_its_former_code() -> None:
    assert region("64.72") == Region(
        code="64.72",
        name="Kota Samarinda",
        kind=RegionKind.KOTA,
        province="64",
        elects_head=True,
        code_2020="64.72",
    )
    assert region("93.01").code_2020 == "91.01"
    assert region("93").code_2020 is None
    assert region("64").is_province
    assert not region("64.72").is_province
    assert all(area.province in regions() for area in regions().values())


def test_a_former_code_is_the_same_area_and_belongs_to_no_other() -> None:
    former = {
        area.code_2020: area
        for area in regions().values()
        if area.code_2020 not in {None, area.code}
    }
    assert len(former) == 26
    assert not former.keys() & regions().keys()
    assert find_region("92.01") == region("96.01") == region("92.01")


def test_the_two_codes_of_kaltim_are_not_mixed_up() -> None:
    # The statistical office calls Kutai Barat 6402.
    assert region("64.02").name == "Kabupaten Kutai Kartanegara"
    assert region("64.07").name == "Kabupaten Kutai Barat"
    assert find_region("6402") is None


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(ConductError) as caught:
        region("6472")
    [problem] = caught.value.problems
    assert problem.path == "region"
    assert problem.given == '"6472"'
    assert problem.nearest == "64.72"
    assert problem.message.id
    assert problem.message.en


def test_the_nearest_region_by_code_by_name_or_none() -> None:
    assert nearest_region(" 64.72 ") == "64.72"
    assert nearest_region("Kota Samarinda") == "64.72"
    assert nearest_region("kabupaten kutai kertanegara") == "64.02"
    assert nearest_region("???") is None


def test_a_kabupaten_and_a_kota_elect_all_but_each_others_head() -> None:
    assert contests_of(region("64.02")) == (
        PEMILU_CONTESTS | {Contest.GUBERNUR, Contest.BUPATI}
    )
    assert contests_of(region("64.72")) == (
        PEMILU_CONTESTS | {Contest.GUBERNUR, Contest.WALI_KOTA}
    )
    assert contests_of(region("64.72"), ElectionKind.PEMILU) == PEMILU_CONTESTS
    assert contests_of(region("64.72"), HEADS) == {Contest.GUBERNUR, Contest.WALI_KOTA}


def test_a_province_has_no_contest_of_the_areas_inside_it() -> None:
    assert contests_of(region("64")) == (
        PEMILU_CONTESTS - {Contest.DPRD_KABKOTA} | {Contest.GUBERNUR}
    )
    assert contests_of(region("93"), HEADS) == {Contest.GUBERNUR}


def test_diy_elects_no_governor() -> None:
    assert contests_of(region("34"), HEADS) == frozenset()
    assert contests_of(region("34.01"), HEADS) == {Contest.BUPATI}
    assert contests_of(region("34.71"), HEADS) == {Contest.WALI_KOTA}


def test_the_units_of_dki_elect_neither_a_head_nor_a_dprd() -> None:
    expected = {Contest.PRESIDEN, *LEGISLATIF, Contest.GUBERNUR} - {Contest.DPRD_KABKOTA}
    for code in ("31", "31.01", "31.71", "31.75"):
        assert contests_of(region(code)) == expected


def test_who_elects() -> None:
    samarinda = region("64.72")
    assert area_of(Contest.GUBERNUR, samarinda) == "64"
    assert area_of(Contest.WALI_KOTA, samarinda) == "64.72"
    assert area_of(Contest.DPRD_KABKOTA, samarinda) == ""
    assert not {area_of(contest, samarinda) for contest in KEPALA_DAERAH} & {""}
