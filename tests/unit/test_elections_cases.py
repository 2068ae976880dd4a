"""Where the recorded cases of 2016 to 2020 lie in the calendar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from netralitas import LAW
from netralitas.errors import ConductError
from netralitas.situation import Situation, situate
from netralitas.wire import Conducts, load_item
from netralitas.words import PEMILU_CONTESTS, Contest, Stage, Standing

GUBERNUR, BUPATI, WALI_KOTA = Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA
CASES: dict[str, dict[str, Any]] = {
    case["id"]: case
    for case in json.loads(
        (Path(__file__).parent.parent / "cases" / "public.json").read_text("utf-8")
    )["cases"]
}
EARLY = {"pilkada-2017", "pilkada-2018", "pilkada-2020", "pemilu-2019"}
BAKAL, CALON = Standing.BAKAL_CALON, Standing.CALON
# What the case says of the stage of its own act, by election and office.
IMPLIED = {
    "k17-yogya-kapolsek": ("pilkada-2017", {WALI_KOTA}, Stage.KAMPANYE, CALON),
    "k18-cirebon-camat": ("pilkada-2018", {GUBERNUR, BUPATI}, Stage.KAMPANYE, CALON),
    "k18-lampungutara-kades": ("pilkada-2018", {GUBERNUR}, Stage.KAMPANYE, CALON),
    "k20-bima-kades-mbawa": ("pilkada-2020", {BUPATI}, Stage.KAMPANYE, CALON),
    "k20-bima-kades-pesa": ("pilkada-2020", {BUPATI}, Stage.KAMPANYE, CALON),
    "k20-bontang-3asn": ("pilkada-2020", {WALI_KOTA}, Stage.PERSIAPAN, BAKAL),
    "k20-bulukumba-kades": ("pilkada-2020", {BUPATI}, Stage.KAMPANYE, CALON),
    "k20-depok-kepsek": ("pilkada-2020", {WALI_KOTA}, Stage.KAMPANYE, CALON),
    "k20-pelalawan-kepsek": ("pilkada-2020", {BUPATI}, Stage.KAMPANYE, CALON),
    "k20-situbondo-asn": ("pilkada-2020", {BUPATI}, Stage.KAMPANYE, CALON),
    "k20-sukoharjo-guru": ("pilkada-2020", {BUPATI}, Stage.PERSIAPAN, BAKAL),
    "k20-sukoharjo-kabid": ("pilkada-2020", {BUPATI}, Stage.PERSIAPAN, BAKAL),
    "k20-sukoharjo-lurah": ("pilkada-2020", {BUPATI}, Stage.PERSIAPAN, BAKAL),
    "k20-sukoharjo-radio": ("pilkada-2020", {BUPATI}, Stage.PERSIAPAN, BAKAL),
    "k20-sukoharjo-sekda": ("pilkada-2020", {BUPATI}, Stage.PERSIAPAN, BAKAL),
    "p19-makassar-15camat": ("pemilu-2019", {Contest.PRESIDEN}, Stage.KAMPANYE, CALON),
    "p19-malang-asn": ("pemilu-2019", {Contest.PRESIDEN}, Stage.KAMPANYE, CALON),
    "p19-lumajang-honorer": ("pemilu-2019", {Contest.PRESIDEN}, Stage.KAMPANYE, CALON),
    "p19-rembang-sekdes": ("pemilu-2019", {Contest.PRESIDEN}, Stage.KAMPANYE, CALON),
    "p19-tangsel-kasi": ("pemilu-2019", {Contest.PRESIDEN}, Stage.KAMPANYE, CALON),
    "p19-pemalang-kades": ("pemilu-2019", PEMILU_CONTESTS, Stage.KAMPANYE, CALON),
    "p19-tegal-kades": ("pemilu-2019", PEMILU_CONTESTS, Stage.KAMPANYE, CALON),
    "p19-banten-6honorer": ("pemilu-2019", PEMILU_CONTESTS, Stage.KAMPANYE, CALON),
}


def situations(case: dict[str, Any]) -> list[Situation]:
    loaded = load_item({"conducts": case.get("conducts") or [case["conduct"]]})
    conducts = loaded if isinstance(loaded, Conducts) else (loaded,)
    return [situate(conduct, LAW) for conduct in conducts]


@pytest.mark.parametrize("name", sorted(IMPLIED))
def test_a_recorded_case_lies_where_it_says(name: str) -> None:
    election_id, offices, stage, standing = IMPLIED[name]
    for situation in situations(CASES[name]):
        settings = situation.settings
        assert {each.election_id for each in settings} == {election_id}
        assert {each.contest for each in settings} == offices
        assert {each.stage for each in settings} == {stage}
        assert {each.standing for each in settings} == {standing}
        # The calendar gives what the record states.
        assert {each.derived_standing for each in settings} == {standing}


def test_every_case_before_2022_is_listed_here() -> None:
    early = {
        name
        for name, case in CASES.items()
        for conduct in case.get("conducts") or [case["conduct"]]
        if conduct.get("election") in EARLY and conduct.get("target") is not None
    }
    assert early == set(IMPLIED)


def test_a_case_without_target_lies_in_the_closed_period() -> None:
    [situation] = situations(CASES["k20-morowaliutara-plt"])
    assert situation.held("closed_period.penggantian_pejabat") == {True}
    assert {each.stage for each in situation.settings} == {Stage.PERSIAPAN}


def test_a_contest_outside_its_wave_is_refused() -> None:
    case = CASES["k20-depok-kepsek"]["conduct"]
    # Depok chose its mayor in 2015 and 2020, not in 2018.
    for election_id in ("pilkada-2017", "pilkada-2018"):
        with pytest.raises(ConductError) as caught:
            situations({"conduct": case | {"election": election_id}})
        [problem] = caught.value.problems
        assert problem.path.endswith("target.contest")
