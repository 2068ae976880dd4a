"""An election on a day: each office, what stays open and why, in words and as an object."""

from __future__ import annotations

from datetime import date

import pytest

from netralitas.elections import ELECTIONS
from netralitas.errors import ConductError
from netralitas.stage_day import ContestDay, StageDay, stage_day
from netralitas.stage_text import stage_text
from netralitas.stage_wire import dump_stage
from netralitas.text import LANGUAGES
from netralitas.words import ClosedPeriod, Contest, Stage, Standing

FIXING = date(2024, 9, 22)


def of(found: StageDay, contest: Contest) -> ContestDay:
    (one,) = (each for each in found.contests if each.contest is contest)
    return one


def flat(text: str) -> str:
    return " ".join(text.split())


def test_who_bids_is_a_candidate_from_the_day_of_fixing() -> None:
    before = of(stage_day("pilkada-2024", date(2024, 9, 21), "64.72"), Contest.WALI_KOTA)
    after = of(stage_day("pilkada-2024", FIXING, "64.72"), Contest.WALI_KOTA)
    assert before.standings == (Standing.BAKAL_CALON,)
    assert after.standings == (Standing.CALON,)
    assert before.fixed_on == after.fixed_on == (FIXING,)
    assert (before.stages, after.stages) == ((Stage.PENCALONAN,), (Stage.PENETAPAN,))


def test_a_party_is_fixed_on_another_day_than_a_pair() -> None:
    found = stage_day("pemilu-2024", date(2023, 11, 3), "64.72")
    pair = of(found, Contest.PRESIDEN)
    assert pair.stages == (Stage.PENCALONAN,)
    assert pair.party_stages == (Stage.PENETAPAN,)
    assert "Tahap bagi partai: penetapan calon" in flat(stage_text(found))
    campaign = stage_day("pemilu-2024", date(2024, 1, 3), "64.72")
    assert "Tahap bagi partai" not in stage_text(campaign)


def test_the_closed_periods_are_open_certain_or_unknown() -> None:
    def told(on: date) -> tuple[ContestDay, str]:
        found = stage_day("pilkada-2024", on, "64.72")
        return of(found, Contest.WALI_KOTA), flat(stage_text(found, "en"))

    one, text = told(date(2024, 3, 21))
    assert one.closed_for_certain == one.perhaps_closed == ()
    assert "Outside the closed periods." in text
    one, text = told(date(2024, 3, 22))
    assert one.closed_for_certain == tuple(ClosedPeriod)
    assert "Inside the closed period for replacing officials" in text
    assert "Outside" not in text
    assert "NOT KNOWN" not in text
    one, text = told(date(2025, 1, 10))
    assert one.closed_for_certain == ()
    assert one.perhaps_closed == tuple(ClosedPeriod)
    assert "It is not known whether still inside" in text
    assert "NOT KNOWN, AND WHY" in text
    assert "Outside" not in text


def test_a_general_election_has_no_closed_periods() -> None:
    told = stage_text(stage_day("pemilu-2024", date(2024, 1, 3), "64.72"))
    assert "masa larangan" not in told


def test_without_a_region_areas_that_are_alike_are_told_together() -> None:
    found = stage_day("pilkada-2024", date(2025, 1, 10))
    governor = of(found, Contest.GUBERNUR)
    assert governor.areas == ()
    regents = [each for each in found.contests if each.contest is Contest.BUPATI]
    assert len(regents) == 2
    assert all(each.areas for each in regents)
    assert len({each.stages for each in regents}) == 2
    told = stage_text(found)
    assert "Wilayah tidak disebut" in told
    assert f"BUPATI DAN WAKIL BUPATI: {', '.join(regents[0].areas)}" in told


def test_plans_of_single_areas_leave_the_day_of_fixing_open_without_a_region() -> None:
    day = date(2015, 10, 1)
    assert all(not each.fixed_on for each in stage_day("pilkada-2015", day).contests)
    assert "Penetapan calon menurut jadwal" not in stage_text(
        stage_day("pilkada-2015", day)
    )
    regent = of(stage_day("pilkada-2015", day, "64.03"), Contest.BUPATI)
    assert regent.fixed_on == (date(2015, 8, 24),)


def test_a_re_vote_has_its_own_day_of_fixing() -> None:
    found = stage_day("pilkada-2024", date(2025, 5, 1), "73.73")
    mayor = of(found, Contest.WALI_KOTA)
    plan = ELECTIONS["psu-pilkada-2024/73.73"].versions[0]
    assert mayor.fixed_on == (plan.fixing[Contest.WALI_KOTA],)


def test_an_election_fills_no_office_where_it_is_not_held() -> None:
    found = stage_day("pilkada-2018", date(2018, 3, 1), "64.72")
    offices = {each.contest for each in found.contests}
    assert offices == {Contest.GUBERNUR}
    nothing = stage_day("pilkada-2017-dki-round2", date(2017, 4, 1), "64.72")
    assert nothing.contests == ()
    assert "tidak mengisi jabatan apa pun" in flat(stage_text(nothing))
    assert dump_stage(nothing)["contests"] == []


def test_what_does_not_exist_is_refused() -> None:
    for election, region in (("pilkada-2042", None), ("pilkada-2024", "6472")):
        with pytest.raises(ConductError):
            stage_day(election, FIXING, region)


def test_a_former_code_is_told_as_the_area_of_today() -> None:
    found = stage_day("pemilu-2024", date(2024, 1, 3), "91.01")
    assert dump_stage(found)["region"] == "93.01"
    assert "(93.01)" in stage_text(found)


def test_every_election_can_be_told_on_its_polling_day() -> None:
    for election in ELECTIONS.values():
        assert election.voting_day is not None
        found = stage_day(election.id, election.voting_day)
        for lang in LANGUAGES:
            assert election.label.in_(lang) in flat(stage_text(found, lang))


def test_an_object_has_lists_of_what_is_possible() -> None:
    told = dump_stage(stage_day("pilkada-2024", date(2025, 1, 10), "64.72"))
    assert list(told) == ["format", "law", "election", "on", "region", "contests", "why"]
    (_, mayor) = told["contests"]
    assert mayor == {
        "contest": "wali_kota",
        "areas": [],
        "stages": ["pasca"],
        "standings": ["calon"],
        "party_stages": ["pasca"],
        "closed_periods": [
            [],
            ["pemanfaatan_program"],
            ["penggantian_pejabat"],
            ["penggantian_pejabat", "pemanfaatan_program"],
        ],
        "fixed_on": ["2024-09-22"],
    }
    assert told["why"][0]["id"].startswith("Akhir masa jabatan")
