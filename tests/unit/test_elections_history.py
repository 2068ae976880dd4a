"""The elections of 2015 to 2020: a second reading, written from the list of stages.

Last days are included here, as the annexes write them; R is a day with two sources or
more, S one with a single source, I one inferred.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from netralitas.citation import Reading
from netralitas.elections import (
    ELECTIONS,
    CalendarVersion,
    StageSpan,
    borders,
    closed_periods_on,
    points,
    reasons,
    stage_on,
    standing_on,
)
from netralitas.words import (
    KEPALA_DAERAH,
    ClosedPeriod,
    Contest,
    Stage,
    Standing,
)

R, S, I = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED  # noqa: E741 -- one letter each
ONE_DAY = timedelta(days=1)
FIRST = date(2015, 1, 1)
NOTHING: frozenset[ClosedPeriod] = frozenset()
BOTH = frozenset(ClosedPeriod)
GUBERNUR, BUPATI, WALI_KOTA = Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA

Rows = dict[str, tuple[str, str, Reading]]
PILKADA_2015: Rows = {
    "preparation": ("2015-02-18", "2015-02-18", S),
    "individual_support": ("2015-06-08", "2015-06-15", S),
    "registration_announcement": ("2015-07-14", "2015-07-25", S),
    "registration": ("2015-07-26", "2015-07-28", R),
    "pair_fixing": ("2015-08-24", "2015-08-24", R),
    "number_draw": ("2015-08-25", "2015-08-26", R),
    "campaign": ("2015-08-27", "2015-12-05", R),
    "quiet": ("2015-12-06", "2015-12-08", S),
    "voting": ("2015-12-09", "2015-12-09", R),
    "swearing_in_heads": ("2016-02-12", "2016-02-17", R),
}
BEFORE_UU_10_2016: Rows = {
    "preparation": ("2016-04-30", "2016-05-22", S),
    "individual_support": ("2016-08-03", "2016-08-07", R),
    "registration": ("2016-09-19", "2016-09-21", S),
    "pair_fixing": ("2016-10-22", "2016-10-22", S),
    "number_draw": ("2016-10-23", "2016-10-23", S),
    "campaign": ("2016-10-26", "2017-02-11", I),
    "quiet": ("2017-02-12", "2017-02-14", I),
    "voting": ("2017-02-15", "2017-02-15", R),
}
PILKADA_2017: Rows = {
    "preparation": ("2016-04-30", "2016-05-22", S),
    "individual_support": ("2016-08-03", "2016-08-07", R),
    "registration": ("2016-09-21", "2016-09-23", S),
    "pair_fixing": ("2016-10-24", "2016-10-24", S),
    "number_draw": ("2016-10-25", "2016-10-25", S),
    "campaign": ("2016-10-28", "2017-02-11", R),
    "quiet": ("2017-02-12", "2017-02-14", R),
    "voting": ("2017-02-15", "2017-02-15", R),
    "recap": ("2017-02-16", "2017-02-27", S),
    "swearing_in_heads": ("2017-05-12", "2017-05-22", S),
}
ROUND_2: Rows = {
    "pair_fixing": ("2017-03-04", "2017-03-04", R),
    "campaign": ("2017-03-07", "2017-04-15", R),
    "campaign_media": ("2017-04-09", "2017-04-15", S),
    "quiet": ("2017-04-16", "2017-04-18", R),
    "voting": ("2017-04-19", "2017-04-19", R),
    "recap": ("2017-04-20", "2017-05-01", R),
}
PILKADA_2018: Rows = {
    "preparation": ("2017-06-14", "2018-06-23", S),
    "individual_support": ("2017-07-31", "2018-01-03", S),
    "registration": ("2018-01-08", "2018-01-10", R),
    "pair_fixing": ("2018-02-12", "2018-02-12", R),
    "number_draw": ("2018-02-13", "2018-02-13", R),
    "campaign": ("2018-02-15", "2018-06-23", R),
    "quiet": ("2018-06-24", "2018-06-26", R),
    "voting": ("2018-06-27", "2018-06-27", R),
    "recap": ("2018-06-27", "2018-07-09", R),
    "swearing_in_heads": ("2018-09-05", "2018-09-05", R),
}
PEMILU_2019: Rows = {
    "preparation": ("2017-08-17", "2019-03-31", S),
    "party_registration": ("2017-10-03", "2017-10-16", S),
    "party_fixing": ("2018-02-17", "2018-02-17", R),
    "party_number_draw": ("2018-02-18", "2018-02-18", S),
    "legislative_nomination": ("2018-07-04", "2018-07-17", R),
    "dpd_nomination": ("2018-07-09", "2018-07-11", S),
    "president_registration": ("2018-08-04", "2018-08-10", R),
    "dct_fixing": ("2018-09-20", "2018-09-20", S),
    "president_fixing": ("2018-09-20", "2018-09-20", R),
    "president_number_draw": ("2018-09-21", "2018-09-21", R),
    "dct_announcement": ("2018-09-21", "2018-09-23", R),
    "campaign": ("2018-09-23", "2019-04-13", R),
    "campaign_rally_media": ("2019-03-24", "2019-04-13", S),
    "quiet": ("2019-04-14", "2019-04-16", R),
    "voting": ("2019-04-17", "2019-04-17", R),
    "recap": ("2019-04-21", "2019-05-22", R),
    "swearing_in_legislature": ("2019-10-01", "2019-10-01", S),
    "swearing_in_president": ("2019-10-20", "2019-10-20", S),
}
BEFORE_THE_PANDEMIC: Rows = {
    "preparation": ("2019-09-23", "2019-10-01", S),
    "registration": ("2020-06-16", "2020-06-18", R),
    "pair_fixing": ("2020-07-08", "2020-07-08", R),
    "campaign": ("2020-07-11", "2020-09-19", R),
    "voting": ("2020-09-23", "2020-09-23", R),
}
SUSPENSION: Rows = {"suspension": ("2020-03-21", "2020-06-14", R)}
PILKADA_2020: Rows = {
    "preparation": ("2019-09-23", "2019-10-01", S),
    **SUSPENSION,
    "voter_list": ("2020-06-15", "2020-10-16", S),
    "registration_announcement": ("2020-08-28", "2020-09-03", S),
    "registration": ("2020-09-04", "2020-09-06", R),
    "verification": ("2020-09-04", "2020-09-22", S),
    "pair_fixing": ("2020-09-23", "2020-09-23", R),
    "number_draw": ("2020-09-24", "2020-09-24", R),
    "campaign": ("2020-09-26", "2020-12-05", R),
    "campaign_media": ("2020-11-22", "2020-12-05", S),
    "quiet": ("2020-12-06", "2020-12-08", R),
    "voting": ("2020-12-09", "2020-12-09", R),
    "count_recap": ("2020-12-09", "2020-12-26", S),
    "swearing_in_heads": ("2021-02-26", "2021-02-26", S),
}

PLANS = (
    ("pilkada-2015", 0, PILKADA_2015),
    ("pilkada-2017", 0, BEFORE_UU_10_2016),
    ("pilkada-2017", 1, PILKADA_2017),
    ("pilkada-2017-dki-round2", 0, ROUND_2),
    ("pilkada-2018", 0, PILKADA_2018),
    ("pemilu-2019", 0, PEMILU_2019),
    ("pilkada-2020", 0, BEFORE_THE_PANDEMIC),
    ("pilkada-2020", 1, BEFORE_THE_PANDEMIC | SUSPENSION),
    ("pilkada-2020", 2, PILKADA_2020),
)


def rows(spans: tuple[StageSpan, ...]) -> Rows:
    return {
        row.code: (f"{row.first}", f"{row.after - ONE_DAY}", row.basis.reading)
        for row in spans
    }


@pytest.mark.parametrize(("election_id", "place", "expected"), PLANS)
def test_a_plan_holds_every_stage_with_its_reading(
    election_id: str, place: int, expected: Rows
) -> None:
    version = ELECTIONS[election_id].plans()[place]
    assert rows(version.spans) == expected
    assert len(version.spans) == len(expected)


def test_the_second_round_of_2019_was_planned_and_never_held() -> None:
    # The polling day planned for it has no source.
    assert rows(ELECTIONS["pemilu-2019"].planned_not_held) == {
        "round2_campaign": ("2019-06-22", "2019-08-03", R),
        "round2_quiet": ("2019-08-04", "2019-08-06", S),
    }
    for day in (date(2019, 6, 22), date(2019, 8, 3), date(2019, 8, 5)):
        assert stage_on(day, Contest.PRESIDEN) == {Stage.PASCA}


def test_polling_days_were_holidays_by_decree() -> None:
    decrees = {
        each.id: [str(also.citation) for also in plan.spans[at].also]
        for each in ELECTIONS.values()
        for plan in each.plans()[-1:]
        for at, row in enumerate(plan.spans)
        if row.code == "voting" and row.first < date(2021, 1, 1)
    }
    assert decrees == {
        "pilkada-2015": ["Keppres 25/2015"],
        "pilkada-2017": ["Keppres 3/2017"],
        "pilkada-2017-dki-round2": [],
        "pilkada-2018": ["Keppres 15/2018"],
        "pemilu-2019": ["Keppres 10/2019"],
        "pilkada-2020": ["Keppres 22/2020"],
    }


# ------------------------------------------------------------- days before and days of

Turns = tuple[tuple[date, Stage], ...]
FROM_2015: Turns = (
    (date(2015, 2, 18), Stage.PERSIAPAN),
    (date(2015, 7, 26), Stage.PENCALONAN),
    (date(2015, 8, 24), Stage.PENETAPAN),
    (date(2015, 8, 27), Stage.KAMPANYE),
    (date(2015, 12, 6), Stage.MASA_TENANG),
    (date(2015, 12, 9), Stage.PEMUNGUTAN_SUARA),
    (date(2015, 12, 10), Stage.PASCA),
)
FROM_2016: Turns = (
    (date(2016, 4, 30), Stage.PERSIAPAN),
    (date(2016, 9, 21), Stage.PENCALONAN),
    (date(2016, 10, 24), Stage.PENETAPAN),
    (date(2016, 10, 28), Stage.KAMPANYE),
    (date(2017, 2, 12), Stage.MASA_TENANG),
    (date(2017, 2, 15), Stage.PEMUNGUTAN_SUARA),
    (date(2017, 2, 16), Stage.PASCA),
)
FROM_2017: Turns = (
    (date(2017, 6, 14), Stage.PERSIAPAN),
    (date(2018, 1, 8), Stage.PENCALONAN),
    (date(2018, 2, 12), Stage.PENETAPAN),
    (date(2018, 2, 15), Stage.KAMPANYE),
    (date(2018, 6, 24), Stage.MASA_TENANG),
    (date(2018, 6, 27), Stage.PEMUNGUTAN_SUARA),
    (date(2018, 6, 28), Stage.PASCA),
)
FROM_2019: Turns = (
    (date(2019, 9, 23), Stage.PERSIAPAN),
    # Not on 16 June 2020, as the first plan had it.
    (date(2020, 9, 4), Stage.PENCALONAN),
    (date(2020, 9, 23), Stage.PENETAPAN),
    (date(2020, 9, 26), Stage.KAMPANYE),
    (date(2020, 12, 6), Stage.MASA_TENANG),
    (date(2020, 12, 9), Stage.PEMUNGUTAN_SUARA),
    (date(2020, 12, 10), Stage.PASCA),
)
HEADS = (
    (GUBERNUR, "13", (*FROM_2015, (date(2016, 2, 13), Stage.DI_LUAR_TAHAPAN))),
    (BUPATI, "64.02", FROM_2015),
    (WALI_KOTA, "64.72", FROM_2015),
    (GUBERNUR, "36", (*FROM_2016, (date(2017, 5, 13), Stage.DI_LUAR_TAHAPAN))),
    (BUPATI, "33.18", FROM_2016),
    (WALI_KOTA, "34.71", FROM_2016),
    (GUBERNUR, "64", (*FROM_2017, (date(2018, 10, 2), Stage.DI_LUAR_TAHAPAN))),
    (BUPATI, "64.09", FROM_2017),
    (WALI_KOTA, "73.71", FROM_2017),
    (GUBERNUR, "71", (*FROM_2019, (date(2021, 2, 16), Stage.DI_LUAR_TAHAPAN))),
    (BUPATI, "33.11", FROM_2019),
    (WALI_KOTA, "64.74", FROM_2019),
)


@pytest.mark.parametrize(("contest", "area", "turns"), HEADS)
def test_every_border_of_a_head_of_region(
    contest: Contest, area: str, turns: Turns
) -> None:
    before = Stage.DI_LUAR_TAHAPAN
    for day, stage in turns:
        assert stage_on(day - ONE_DAY, contest, area) == {before}, day
        assert stage_on(day, contest, area) == {stage}, day
        before = stage
    fixed = next(day for day, stage in turns if stage is Stage.PENETAPAN)
    assert standing_on(fixed - ONE_DAY, contest, area) == {Standing.BAKAL_CALON}
    assert standing_on(fixed, contest, area) == {Standing.CALON}


@pytest.mark.parametrize(
    ("contest", "registered"),
    [
        (Contest.PRESIDEN, date(2018, 8, 4)),
        (Contest.DPR, date(2018, 7, 4)),
        (Contest.DPD, date(2018, 7, 9)),
        (Contest.DPRD_PROVINSI, date(2018, 7, 4)),
        (Contest.DPRD_KABKOTA, date(2018, 7, 4)),
    ],
)
def test_every_border_of_pemilu_2019(contest: Contest, registered: date) -> None:
    before = Stage.DI_LUAR_TAHAPAN
    for day, stage in (
        (date(2017, 8, 17), Stage.PERSIAPAN),
        (registered, Stage.PENCALONAN),
        (date(2018, 9, 20), Stage.PENETAPAN),
        (date(2018, 9, 23), Stage.KAMPANYE),
        (date(2019, 4, 14), Stage.MASA_TENANG),
        (date(2019, 4, 17), Stage.PEMUNGUTAN_SUARA),
        (date(2019, 4, 18), Stage.PASCA),
    ):
        assert stage_on(day - ONE_DAY, contest) == {before}, day
        assert stage_on(day, contest) == {stage}, day
        before = stage
    assert standing_on(date(2018, 9, 19), contest) == {Standing.BAKAL_CALON}
    assert standing_on(date(2018, 9, 20), contest) == {Standing.CALON}


def test_parties_were_fixed_on_17_february_2018() -> None:
    only = frozenset({Contest.DPR})
    for day, stage in (
        (date(2017, 10, 2), Stage.PERSIAPAN),
        (date(2017, 10, 3), Stage.PENCALONAN),
        (date(2018, 2, 16), Stage.PENCALONAN),
        (date(2018, 2, 17), Stage.PENETAPAN),
        (date(2018, 9, 22), Stage.PENETAPAN),
        (date(2018, 9, 23), Stage.KAMPANYE),
    ):
        found = points(day, region="64.72", election=None, contests=only)
        assert {point.party_stage for point in found} == {stage}, day


# ------------------------------------------------------- one election, three plans: 2020


def test_the_plan_of_the_day_counts_in_2020() -> None:
    first, suspended, again = ELECTIONS["pilkada-2020"].versions
    for day, version in (
        (date(2019, 8, 8), first),  # before any plan the first is looked at
        (date(2019, 8, 9), first),
        (date(2020, 3, 1), first),
        (date(2020, 3, 20), first),
        (date(2020, 3, 21), suspended),
        (date(2020, 6, 11), suspended),
        (date(2020, 6, 12), again),
        (date(2020, 12, 9), again),
    ):
        assert ELECTIONS["pilkada-2020"].versions_on(day) == (version,), day
    assert {each.fixing[BUPATI] for each in (first, suspended)} == {date(2020, 7, 8)}
    assert again.fixing[BUPATI] == date(2020, 9, 23)
    assert (first.voting, again.voting) == (date(2020, 9, 23), date(2020, 12, 9))


def test_an_act_of_1_march_2020_falls_under_the_superseded_plan() -> None:
    day, only = date(2020, 3, 1), frozenset({WALI_KOTA})
    [point] = points(day, region="64.74", election="pilkada-2020", contests=only)
    assert (point.stage, point.standing) == (Stage.PERSIAPAN, Standing.BAKAL_CALON)
    # By the plan of the day, six months before 8 July; by the later one not yet.
    assert point.closed == BOTH
    assert points(day, region="64.74", election=None, contests=only) == (point,)


def test_the_closed_periods_of_2020_opened_by_the_first_plan() -> None:
    def closed(day: date) -> frozenset[frozenset[ClosedPeriod]]:
        return closed_periods_on(day, BUPATI, "72.12")

    assert closed(date(2020, 1, 7)) == {NOTHING}
    # Not interrupted by the suspension nor by the new plan.
    day = date(2020, 1, 8)
    while day <= date(2020, 12, 26):
        assert closed(day) == {BOTH}, day
        day += ONE_DAY
    assert len(closed(date(2020, 12, 27))) == 4


def test_suspension_belongs_to_the_preparation() -> None:
    day = date(2020, 3, 20)
    while day <= date(2020, 6, 20):
        assert stage_on(day, WALI_KOTA, "64.74") == {Stage.PERSIAPAN}, day
        day += ONE_DAY


# -------------------------------------------------------------------- 2015, 2016 and 2017


@pytest.mark.parametrize(
    ("area", "contest", "poll", "reading"),
    [
        ("92.03", BUPATI, date(2016, 1, 16), S),
        ("62", GUBERNUR, date(2016, 1, 27), R),
        ("12.08", BUPATI, date(2016, 2, 10), S),
        ("71.71", WALI_KOTA, date(2016, 2, 17), R),
        ("12.72", WALI_KOTA, date(2016, 11, 16), R),
    ],
)
def test_five_areas_voted_later(
    area: str, contest: Contest, poll: date, reading: Reading
) -> None:
    for day, stage in (
        (date(2015, 8, 27), Stage.KAMPANYE),
        (date(2015, 12, 5), Stage.KAMPANYE),
        (date(2015, 12, 8), Stage.MASA_TENANG),
        (date(2015, 12, 9), Stage.PENETAPAN),  # no poll, and no campaign again
        (poll - 4 * ONE_DAY, Stage.PENETAPAN),
        (poll - 3 * ONE_DAY, Stage.MASA_TENANG),
        (poll - ONE_DAY, Stage.MASA_TENANG),
        (poll, Stage.PEMUNGUTAN_SUARA),
        (poll + ONE_DAY, Stage.PASCA),
    ):
        assert stage_on(day, contest, area) == {stage}, day
        found = points(day, region=area, election=None, contests=frozenset({contest}))
        assert {p.election for p in found} == {"pilkada-2015"}
        assert {p.standing for p in found} == {Standing.CALON}
    own = ELECTIONS["pilkada-2015"].plans(area)[-1].span("voting")
    assert own is not None
    assert own.basis.reading is reading


def test_a_regency_of_kalimantan_tengah_voted_with_the_others() -> None:
    day = date(2015, 12, 9)
    assert stage_on(day, BUPATI, "62.02") == {Stage.PEMUNGUTAN_SUARA}
    assert stage_on(day, GUBERNUR, "62.02") == {Stage.PENETAPAN}
    assert stage_on(date(2016, 1, 27), GUBERNUR, "62.02") == {Stage.PEMUNGUTAN_SUARA}
    # One that elected its regent in 2018 voted for the governor alone.
    assert stage_on(date(2016, 1, 27), BUPATI, "62.03") == {Stage.DI_LUAR_TAHAPAN}


def test_uu_10_2016_moved_the_plan_of_2017() -> None:
    first, later = ELECTIONS["pilkada-2017"].versions
    assert ELECTIONS["pilkada-2017"].versions_on(date(2016, 6, 30)) == (first,)
    # The day of the amendment was not seen, but it was public on 24 August.
    assert ELECTIONS["pilkada-2017"].versions_on(date(2016, 7, 1)) == (first, later)
    assert ELECTIONS["pilkada-2017"].versions_on(date(2016, 8, 23)) == (first, later)
    assert ELECTIONS["pilkada-2017"].versions_on(date(2016, 8, 24)) == (later,)
    assert stage_on(date(2016, 7, 15), GUBERNUR, "36") == {Stage.PERSIAPAN}
    for day in (date(2016, 9, 19), date(2016, 9, 20)):
        assert stage_on(day, GUBERNUR, "36") == {Stage.PERSIAPAN}
    for day in (date(2016, 10, 22), date(2016, 10, 23)):
        assert stage_on(day, GUBERNUR, "36") == {Stage.PENCALONAN}


def test_before_july_2016_the_closed_periods_hung_on_the_end_of_term() -> None:
    either = {NOTHING, BOTH}
    # Wave of 2015: terms that ended from January 2015 to June 2016.
    assert closed_periods_on(FIRST, BUPATI, "64.02") == either
    assert closed_periods_on(date(2015, 12, 9), BUPATI, "64.02") == either
    # Wave of 2017: from July 2016 on, so never before January 2016.
    assert closed_periods_on(date(2015, 12, 31), GUBERNUR, "36") == {NOTHING}
    assert closed_periods_on(date(2016, 1, 1), GUBERNUR, "36") == either
    assert closed_periods_on(date(2016, 6, 30), GUBERNUR, "36") == either
    # UU 10/2016 counts from fixing, six months before 24 October.
    assert closed_periods_on(date(2016, 7, 1), GUBERNUR, "36") == {BOTH}
    assert closed_periods_on(date(2017, 2, 27), GUBERNUR, "36") == {BOTH}
    assert len(closed_periods_on(date(2017, 2, 28), GUBERNUR, "36")) == 4
    # Wave of 2018: not before the reform.
    assert closed_periods_on(date(2016, 6, 30), GUBERNUR, "64") == {NOTHING}
    assert closed_periods_on(date(2017, 8, 11), GUBERNUR, "64") == {NOTHING}
    assert closed_periods_on(date(2017, 8, 12), GUBERNUR, "64") == {BOTH}
    assert closed_periods_on(date(2018, 7, 9), GUBERNUR, "64") == {BOTH}
    assert len(closed_periods_on(date(2018, 7, 10), GUBERNUR, "64")) == 4
    # Before the Perppu of 2 October 2014 there were none.
    assert closed_periods_on(date(2014, 10, 1), BUPATI, "64.02") == {NOTHING}
    assert closed_periods_on(date(2014, 10, 2), BUPATI, "64.02") == either
    only = frozenset({BUPATI})
    [why] = reasons(date(2015, 12, 9), region="64.02", contests=only)
    assert "enam bulan terakhir masa jabatan" in why.id


def test_dki_went_into_a_second_round() -> None:
    area, only = "31.71", frozenset({GUBERNUR})
    first, second = "pilkada-2017", "pilkada-2017-dki-round2"
    for day, election_id, stage, standing in (
        (date(2017, 2, 15), first, Stage.PEMUNGUTAN_SUARA, Standing.CALON),
        (date(2017, 3, 3), first, Stage.PASCA, Standing.CALON),
        (date(2017, 3, 4), second, Stage.PENETAPAN, Standing.CALON),
        (date(2017, 3, 6), second, Stage.PENETAPAN, Standing.CALON),
        (date(2017, 3, 7), second, Stage.KAMPANYE, Standing.CALON),
        (date(2017, 4, 15), second, Stage.KAMPANYE, Standing.CALON),
        (date(2017, 4, 16), second, Stage.MASA_TENANG, Standing.CALON),
        (date(2017, 4, 19), second, Stage.PEMUNGUTAN_SUARA, Standing.CALON),
        (date(2017, 4, 20), second, Stage.PASCA, Standing.CALON),
        (date(2017, 10, 16), second, Stage.PASCA, Standing.CALON),
        (
            date(2017, 10, 17),
            "pilkada-2024",
            Stage.DI_LUAR_TAHAPAN,
            Standing.BAKAL_CALON,
        ),
    ):
        found = points(day, region=area, election=None, contests=only)
        assert {(p.election, p.stage, p.standing) for p in found} == {
            (election_id, stage, standing)
        }, day
    # The first round, when stated, goes on in the second.
    assert stage_on(date(2017, 3, 20), GUBERNUR, area, first) == {Stage.KAMPANYE}
    assert closed_periods_on(date(2017, 5, 1), GUBERNUR, area) == {BOTH}
    assert len(closed_periods_on(date(2017, 5, 2), GUBERNUR, area)) == 4
    # Nowhere else was there one.
    assert not points(date(2017, 4, 1), region="36", election=second, contests=only)
    assert stage_on(date(2017, 4, 1), GUBERNUR, "36") == {Stage.PASCA}


def test_the_days_of_a_year_are_split_at_the_borders_of_its_plans() -> None:
    days = borders("33.11")
    assert all(one < other for one, other in pairwise(days))
    for day in (
        date(2015, 2, 18),
        date(2015, 8, 24),
        date(2016, 7, 1),
        date(2018, 9, 20),
        date(2020, 1, 8),
        date(2020, 3, 21),
        date(2020, 6, 12),
        date(2020, 9, 23),
        date(2020, 12, 27),
    ):
        assert day in days, day


def test_the_postponed_areas_are_the_only_ones_with_a_plan_of_their_own() -> None:
    own: dict[str, list[CalendarVersion]] = {}
    for each in ELECTIONS.values():
        for version in each.versions:
            for area in version.areas:
                own.setdefault(area, []).append(version)
    assert sorted(own) == ["12.08", "12.72", "62", "71.71", "92.03"]
    for area, versions in own.items():
        assert ELECTIONS["pilkada-2015"].plans(area) == tuple(versions)
        assert len(versions) == 2
    assert len(ELECTIONS["pilkada-2015"].plans("64.72")) == 1
    assert set(ELECTIONS["pilkada-2015"].contests) == KEPALA_DAERAH
