"""The joint calendar: every border by the day before and the day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from netralitas.elections import (
    Point,
    borders,
    closed_periods_on,
    points,
    reasons,
    stage_on,
    standing_on,
)
from netralitas.errors import ConductError
from netralitas.words import (
    PEMILU_CONTESTS,
    ClosedPeriod,
    Contest,
    ElectionKind,
    Stage,
    Standing,
)

ONE_DAY = timedelta(days=1)
NOTHING: frozenset[ClosedPeriod] = frozenset()
BOTH = frozenset(ClosedPeriod)
BAKAL_CALON, CALON = Standing.BAKAL_CALON, Standing.CALON
OUTSIDE = Stage.DI_LUAR_TAHAPAN


def see(
    day: date,
    contest: Contest | None = None,
    region: str | None = "64.72",
    election: str | None = None,
) -> tuple[Point, ...]:
    contests = None if contest is None else frozenset({contest})
    return points(day, region=region, election=election, contests=contests)


def ids(found: tuple[Point, ...]) -> set[str | None]:
    return {point.election for point in found}


def test_every_border_of_the_presidential_contest() -> None:
    before = Stage.DI_LUAR_TAHAPAN
    for day, stage in (
        (date(2022, 6, 14), Stage.PERSIAPAN),
        (date(2023, 10, 19), Stage.PENCALONAN),
        (date(2023, 11, 13), Stage.PENETAPAN),
        (date(2023, 11, 28), Stage.KAMPANYE),
        (date(2024, 2, 11), Stage.MASA_TENANG),
        (date(2024, 2, 14), Stage.PEMUNGUTAN_SUARA),
        (date(2024, 2, 15), Stage.PASCA),
        # The day of the swearing-in, 20 October, belongs to the old cycle.
        (date(2024, 10, 21), Stage.DI_LUAR_TAHAPAN),
    ):
        assert stage_on(day - ONE_DAY, Contest.PRESIDEN) == {before}
        assert stage_on(day, Contest.PRESIDEN) == {stage}
        before = stage


def test_every_border_of_a_head_of_region() -> None:
    before = Stage.DI_LUAR_TAHAPAN
    for day, stage in (
        (date(2024, 1, 26), Stage.PERSIAPAN),
        (date(2024, 8, 27), Stage.PENCALONAN),
        (date(2024, 9, 22), Stage.PENETAPAN),
        (date(2024, 9, 25), Stage.KAMPANYE),
        (date(2024, 11, 24), Stage.MASA_TENANG),
        (date(2024, 11, 27), Stage.PEMUNGUTAN_SUARA),
        (date(2024, 11, 28), Stage.PASCA),
        (date(2025, 2, 21), Stage.DI_LUAR_TAHAPAN),
    ):
        assert stage_on(day - ONE_DAY, Contest.WALI_KOTA, "64.72") == {before}
        assert stage_on(day, Contest.WALI_KOTA, "64.72") == {stage}
        before = stage


def test_lists_are_fixed_ten_days_before_presidential_pairs() -> None:
    day = date(2023, 11, 5)
    assert standing_on(day, Contest.PRESIDEN) == {BAKAL_CALON}
    for contest in PEMILU_CONTESTS - {Contest.PRESIDEN}:
        assert standing_on(date(2023, 11, 2), contest) == {BAKAL_CALON}
        assert standing_on(date(2023, 11, 3), contest) == {CALON}
        assert stage_on(day, contest) == {Stage.PENETAPAN}
    # Jointly, never a presidential pair that is fixed on that day.
    assert {(p.contest, p.standing) for p in see(day, region="64")} >= {
        (Contest.PRESIDEN, BAKAL_CALON),
        (Contest.DPR, CALON),
    }
    assert (Contest.PRESIDEN, CALON) not in {
        (p.contest, p.standing) for p in see(day, region="64")
    }


def test_dpd_candidates_register_earlier_than_the_others() -> None:
    assert stage_on(date(2022, 12, 5), Contest.DPD) == {Stage.PERSIAPAN}
    assert stage_on(date(2022, 12, 6), Contest.DPD) == {Stage.PENCALONAN}
    assert stage_on(date(2023, 4, 23), Contest.DPR) == {Stage.PERSIAPAN}
    assert stage_on(date(2023, 4, 24), Contest.DPR) == {Stage.PENCALONAN}


def test_standing_ends_with_the_day_of_the_swearing_in() -> None:
    for contest, day in (
        (Contest.DPR, date(2024, 10, 1)),
        (Contest.DPD, date(2024, 10, 1)),
        (Contest.PRESIDEN, date(2024, 10, 20)),
        (Contest.WALI_KOTA, date(2025, 2, 20)),
    ):
        assert standing_on(day, contest, "64.72") == {CALON}
        assert standing_on(day + ONE_DAY, contest, "64.72") == {BAKAL_CALON}


def test_the_swearing_in_of_a_dprd_lies_between_august_and_october() -> None:
    contest = Contest.DPRD_KABKOTA
    assert ids(see(date(2024, 8, 1), contest)) == {"pemilu-2024"}
    assert ids(see(date(2024, 8, 2), contest)) == {"pemilu-2024", None}
    assert standing_on(date(2024, 9, 1), contest, "64.72") == {BAKAL_CALON, CALON}
    assert stage_on(date(2024, 10, 31), contest, "64.72") == {Stage.PASCA, OUTSIDE}
    assert ids(see(date(2024, 11, 1), contest)) == {None}
    [why] = reasons(
        date(2024, 9, 1), region="64.72", contests=frozenset({Contest.DPRD_KABKOTA})
    )
    assert "DPRD" in why.id


def test_a_party_is_fixed_on_its_own_day() -> None:
    for day, stage in (
        (date(2022, 6, 13), OUTSIDE),
        (date(2022, 6, 14), Stage.PERSIAPAN),
        (date(2022, 7, 28), Stage.PERSIAPAN),
        (date(2022, 7, 29), Stage.PENCALONAN),
        (date(2022, 12, 13), Stage.PENCALONAN),
        (date(2022, 12, 14), Stage.PENETAPAN),
        (date(2023, 11, 27), Stage.PENETAPAN),
        (date(2023, 11, 28), Stage.KAMPANYE),
        (date(2024, 10, 21), OUTSIDE),
    ):
        assert {p.party_stage for p in see(day, Contest.PRESIDEN)} == {stage}
    # In a Pilkada parties follow the pairs that they put forward.
    for point in see(date(2024, 9, 1), Contest.GUBERNUR):
        assert point.party_stage is point.stage is Stage.PENCALONAN


def test_the_planned_second_round_is_no_stage() -> None:
    for day in (date(2024, 6, 10), date(2024, 6, 24), date(2024, 6, 26)):
        assert stage_on(day, Contest.PRESIDEN) == {Stage.PASCA}


def test_the_coming_cycle_has_no_id_no_stage_and_no_closed_period() -> None:
    found = see(date(2026, 11, 21))
    assert {p.contest for p in found} == (
        PEMILU_CONTESTS | {Contest.GUBERNUR, Contest.WALI_KOTA}
    )
    for point in found:
        assert point.election is None
        assert (point.stage, point.party_stage) == (OUTSIDE, OUTSIDE)
        assert point.standing is BAKAL_CALON
        assert point.closed == NOTHING
        assert point.kind is (
            ElectionKind.PEMILU
            if point.contest in PEMILU_CONTESTS
            else ElectionKind.PEMILIHAN
        )


def test_closed_periods_open_six_months_before_fixing() -> None:
    def closed(day: date) -> frozenset[frozenset[ClosedPeriod]]:
        return closed_periods_on(day, Contest.WALI_KOTA, "64.72")

    assert closed(date(2024, 3, 21)) == {NOTHING}
    assert closed(date(2024, 3, 22)) == {BOTH}
    assert closed(date(2024, 12, 16)) == {BOTH}
    # From here on nobody recorded when each of the two ended.
    every = {NOTHING, BOTH, *(frozenset({period}) for period in ClosedPeriod)}
    assert closed(date(2024, 12, 17)) == every
    assert closed(date(2025, 2, 20)) == every
    assert closed(date(2025, 2, 21)) == {NOTHING}
    [why] = reasons(
        date(2025, 1, 1), region="64.72", contests=frozenset({Contest.WALI_KOTA})
    )
    assert "Pasal 71" in why.id


def test_a_pemilu_closes_nothing() -> None:
    for contest in PEMILU_CONTESTS:
        assert closed_periods_on(date(2023, 11, 13), contest) == {NOTHING}


def test_diy_and_dki() -> None:
    day = date(2024, 10, 11)
    assert see(day, Contest.GUBERNUR, "34.71") == ()
    assert see(day, Contest.GUBERNUR, "34") == ()
    assert [p.stage for p in see(day, Contest.WALI_KOTA, "34.71")] == [Stage.KAMPANYE]
    assert [p.stage for p in see(day, Contest.GUBERNUR, "31.71")] == [Stage.KAMPANYE]
    assert see(day, Contest.WALI_KOTA, "31.71") == ()
    assert see(day, Contest.DPRD_KABKOTA, "31.71") == ()


def test_a_combination_that_cannot_be_leaves_nothing() -> None:
    day = date(2024, 10, 11)
    assert see(day, Contest.PRESIDEN, election="pilkada-2024") == ()
    assert see(day, Contest.BUPATI) == ()
    assert see(day, Contest.BUPATI, "64") == ()
    assert see(day, election="psu-pilkada-2024/64.02") == ()
    assert see(day, election="pilkada-2017-dki-round2") == ()
    assert see(day, Contest.TIDAK_BERLAKU) == ()
    assert stage_on(day, Contest.BUPATI, "64.72") == frozenset()
    only = frozenset({Contest.PRESIDEN})
    for stated in ("pilkada-2024", "pilkada-2018"):
        assert reasons(day, region="64.72", election=stated, contests=only) == ()


def test_a_stated_election_narrows_to_its_contests() -> None:
    found = see(date(2024, 10, 11), election="pilkada-2024")
    assert [p.contest for p in found] == [Contest.GUBERNUR, Contest.WALI_KOTA]
    found = see(date(2024, 10, 11), election="pemilu-2024")
    assert {p.contest for p in found} == PEMILU_CONTESTS


def test_a_stated_election_wins_outside_its_cycle() -> None:
    contest, stated = Contest.WALI_KOTA, "pilkada-2024"
    for day in (date(2015, 1, 1), date(2025, 2, 21), date(2026, 1, 1)):
        [point] = see(day, contest, election=stated)
        assert point.election == stated
        assert (point.stage, point.standing) == (OUTSIDE, BAKAL_CALON)
        assert point.closed == NOTHING
        assert reasons(day, region="64.72", election=stated) == ()
    # Unstated, the first of these days lies in the cycle that led to 2015.
    assert ids(see(date(2015, 1, 1), contest)) == {"pilkada-2015"}


def test_a_stated_election_whose_end_is_open() -> None:
    contest, stated = Contest.DPRD_PROVINSI, "pemilu-2024"
    found = see(date(2024, 9, 1), contest, election=stated)
    assert {(p.stage, p.standing) for p in found} == {
        (Stage.PASCA, CALON),
        (OUTSIDE, BAKAL_CALON),
    }
    why = reasons(
        date(2024, 9, 1),
        region="64.72",
        election=stated,
        contests=frozenset({contest}),
    )
    assert len(why) == 1
    assert not reasons(
        date(2024, 7, 1),
        region="64.72",
        election=stated,
        contests=frozenset({contest}),
    )


def test_the_second_round_of_2017_was_of_dki_alone() -> None:
    stated = "pilkada-2017-dki-round2"
    day = date(2017, 4, 1)
    found = see(day, None, "31.71", stated)
    assert {p.contest for p in found} == {Contest.GUBERNUR}
    found = see(day, None, None, stated)
    assert {p.region_class for p in found} == {"DKI"}


def test_before_the_first_calendar_everything_is_possible() -> None:
    day = date(2009, 6, 1)
    found = see(day, None, "31.71")
    assert ids(found) == {None}
    assert {p.stage for p in found if p.contest is Contest.PRESIDEN} == set(Stage)
    assert {p.standing for p in found} == {BAKAL_CALON, CALON}
    assert len({p.closed for p in found if p.contest is Contest.GUBERNUR}) == 4
    for point in found:
        # A party may be ahead of the candidates, but not after the campaign has begun.
        if point.stage is Stage.KAMPANYE:
            assert point.party_stage is Stage.KAMPANYE
        # What the words themselves say still holds: no campaign before fixing.
        before = {Stage.DI_LUAR_TAHAPAN, Stage.PERSIAPAN, Stage.PENCALONAN}
        assert (point.standing is BAKAL_CALON) is (point.stage in before)
    [why] = reasons(day, region="31.71")
    assert "not encoded" in why.en


def test_the_cycle_of_2024_begins_the_day_after_the_swearing_in_of_2019() -> None:
    assert ids(see(date(2019, 10, 1), Contest.DPR)) == {"pemilu-2019"}
    assert ids(see(date(2019, 10, 2), Contest.DPR)) == {"pemilu-2024"}
    assert ids(see(date(2019, 10, 20), Contest.PRESIDEN)) == {"pemilu-2019"}
    assert ids(see(date(2019, 10, 21), Contest.PRESIDEN)) == {"pemilu-2024"}
    assert ids(see(date(2022, 6, 14), Contest.PRESIDEN)) == {"pemilu-2024"}


def test_heads_are_surely_bound_for_2024_since_22_september_2022() -> None:
    contest = Contest.WALI_KOTA
    assert ids(see(date(2022, 9, 21), contest)) == {"pilkada-2020", "pilkada-2024"}
    assert ids(see(date(2022, 9, 22), contest)) == {"pilkada-2024"}
    only = frozenset({contest})
    why = reasons(date(2022, 9, 21), region="64.72", contests=only)
    assert any("26 Februari 2021" in text.id for text in why)
    assert reasons(date(2022, 9, 22), region="64.72", contests=only) == ()


def test_a_re_vote_with_a_new_pair_has_stages_of_its_own() -> None:
    area, contest = "64.02", Contest.BUPATI
    for day, election_id, stages, standings in (
        (date(2025, 2, 23), "pilkada-2024", {Stage.PASCA}, {CALON}),
        (
            date(2025, 2, 24),
            "psu-pilkada-2024/64.02",
            {Stage.PERSIAPAN},
            {BAKAL_CALON, CALON},
        ),
        (
            date(2025, 3, 8),
            "psu-pilkada-2024/64.02",
            {Stage.PENCALONAN},
            {BAKAL_CALON, CALON},
        ),
        (date(2025, 3, 23), "psu-pilkada-2024/64.02", {Stage.PENETAPAN}, {CALON}),
        (date(2025, 4, 9), "psu-pilkada-2024/64.02", {Stage.KAMPANYE}, {CALON}),
        (date(2025, 4, 16), "psu-pilkada-2024/64.02", {Stage.MASA_TENANG}, {CALON}),
        (
            date(2025, 4, 19),
            "psu-pilkada-2024/64.02",
            {Stage.PEMUNGUTAN_SUARA},
            {CALON},
        ),
        (date(2025, 6, 23), "psu-pilkada-2024/64.02", {Stage.PASCA}, {CALON}),
        (date(2025, 6, 24), None, {OUTSIDE}, {BAKAL_CALON}),
    ):
        assert ids(see(day, contest, area)) == {election_id}
        assert stage_on(day, contest, area) == stages
        assert standing_on(day, contest, area) == standings
    # The governor of the same province was sworn in long before.
    assert ids(see(date(2025, 4, 10), Contest.GUBERNUR, area)) == {None}
    only = frozenset({contest})
    [why] = reasons(date(2025, 3, 10), region=area, contests=only)
    assert "22 September 2024" in why.en
    assert not reasons(date(2025, 4, 10), region=area, contests=only)


def test_a_re_vote_among_the_same_pairs_has_no_campaign() -> None:
    area, contest = "35.20", Contest.BUPATI
    day = date(2025, 2, 24)
    while day < date(2025, 3, 22):
        assert stage_on(day, contest, area) == {Stage.PENETAPAN}
        assert standing_on(day, contest, area) == {CALON}
        assert closed_periods_on(day, contest, area) == {BOTH}
        day += ONE_DAY
    assert stage_on(day, contest, area) == {Stage.PEMUNGUTAN_SUARA}
    # The swearing-in has no day here: both cycles stay possible, and it is said why.
    assert ids(see(date(2025, 3, 23), contest, area)) == {"psu-pilkada-2024/35.20"}
    assert ids(see(date(2025, 12, 1), contest, area)) == {
        "psu-pilkada-2024/35.20",
        None,
    }
    why = reasons(date(2025, 12, 1), region=area, contests=frozenset({contest}))
    assert any("pelantikan setelah pemungutan suara ulang" in text.id for text in why)


def test_the_parent_stated_in_a_re_vote_goes_on_in_its_calendar() -> None:
    area, stated = "64.02", "pilkada-2024"
    [point] = see(date(2025, 4, 10), Contest.BUPATI, area, stated)
    assert point.election == stated
    assert (point.stage, point.standing) == (Stage.KAMPANYE, CALON)
    [point] = see(date(2025, 6, 24), Contest.BUPATI, area, stated)
    assert (point.stage, point.standing) == (OUTSIDE, BAKAL_CALON)
    [point] = see(date(2024, 10, 1), Contest.BUPATI, area, stated)
    assert point.stage is Stage.KAMPANYE
    # The re-vote itself, stated for a day before its ruling, has not begun.
    found = see(date(2024, 10, 1), Contest.BUPATI, area, "psu-pilkada-2024/64.02")
    assert {p.stage for p in found} == {OUTSIDE}


def test_barito_utara_voted_twice_again() -> None:
    area, contest = "62.05", Contest.BUPATI
    assert stage_on(date(2025, 3, 22), contest, area) == {Stage.PEMUNGUTAN_SUARA}
    assert stage_on(date(2025, 5, 13), contest, area) >= {Stage.PASCA}
    again = date(2025, 5, 14)
    assert stage_on(again, contest, area) == {Stage.PERSIAPAN, Stage.PENCALONAN}
    assert standing_on(again, contest, area) == {BAKAL_CALON}
    assert closed_periods_on(again, contest, area) == {BOTH}
    assert stage_on(date(2025, 6, 19), contest, area) == {Stage.KAMPANYE}
    assert ids(see(date(2025, 8, 6), contest, area)) == {"psu-pilkada-2024/62.05"}
    why = reasons(again, region=area, contests=frozenset({contest}))
    assert any("mendaftar" in text.id or "pendaftaran" in text.id for text in why)


def test_disputed_days_of_papua_leave_both_stages() -> None:
    contest, area = Contest.GUBERNUR, "91.71"
    assert stage_on(date(2025, 3, 25), contest, area) == {Stage.PENETAPAN}
    for day in (date(2025, 3, 26), date(2025, 6, 4), date(2025, 7, 19)):
        assert stage_on(day, contest, area) == {Stage.PENETAPAN, Stage.KAMPANYE}
    assert stage_on(date(2025, 7, 20), contest, area) == {Stage.KAMPANYE}
    [why] = reasons(date(2025, 6, 4), region=area, contests=frozenset({contest}))
    assert "tiga versi" in why.id
    # Sources differ on one day of registration of Palopo and Parigi Moutong.
    for place, office in (("73.73", Contest.WALI_KOTA), ("72.08", Contest.BUPATI)):
        assert stage_on(date(2025, 3, 7), office, place) == {
            Stage.PERSIAPAN,
            Stage.PENCALONAN,
        }
        assert stage_on(date(2025, 3, 8), office, place) == {Stage.PENCALONAN}


def test_the_repeated_election_began_on_a_day_of_january_that_is_not_known() -> None:
    area, contest, new = "19.71", Contest.WALI_KOTA, "pilkada-ulang-2025"
    assert ids(see(date(2024, 12, 31), contest, area)) == {"pilkada-2024"}
    assert ids(see(date(2025, 1, 15), contest, area)) == {"pilkada-2024", new}
    assert ids(see(date(2025, 1, 31), contest, area)) == {new}
    assert stage_on(date(2025, 1, 31), contest, area) == {Stage.PERSIAPAN}
    assert standing_on(date(2025, 7, 21), contest, area) == {BAKAL_CALON}
    assert standing_on(date(2025, 7, 22), contest, area) == {CALON}
    # 22 January is six months before its fixing; the first vote's period ran on.
    assert len(closed_periods_on(date(2025, 1, 21), contest, area)) == 4
    assert closed_periods_on(date(2025, 1, 22), contest, area, new) == {BOTH}
    assert closed_periods_on(date(2025, 8, 27), contest, area) == {BOTH}
    assert len(closed_periods_on(date(2025, 8, 28), contest, area)) == 4
    assert ids(see(date(2025, 10, 15), contest, area)) == {new}
    assert ids(see(date(2025, 10, 16), contest, area)) == {None}
    assert ids(see(date(2025, 11, 5), Contest.BUPATI, "19.01")) == {new}
    assert ids(see(date(2025, 11, 6), Contest.BUPATI, "19.01")) == {None}
    # It is no re-vote: the election of 2024 does not go on in it.
    [point] = see(date(2025, 7, 1), contest, area, "pilkada-2024")
    assert point.stage is OUTSIDE


def test_aceh_swears_in_by_its_own_rule() -> None:
    assert ids(see(date(2025, 2, 12), Contest.GUBERNUR, "11")) == {"pilkada-2024"}
    assert ids(see(date(2025, 2, 13), Contest.GUBERNUR, "11")) == {None}
    assert ids(see(date(2025, 2, 12), Contest.BUPATI, "11.01")) == {"pilkada-2024"}
    assert ids(see(date(2025, 2, 13), Contest.BUPATI, "11.01")) == {
        "pilkada-2024",
        None,
    }
    why = reasons(date(2025, 3, 1), region="11.01", contests=frozenset({Contest.BUPATI}))
    assert any("Aceh" in text.en for text in why)


def test_areas_in_dispute_were_not_sworn_in_with_the_others() -> None:
    berau = "64.03"
    assert standing_on(date(2025, 2, 25), Contest.BUPATI, berau) == {CALON}
    assert standing_on(date(2025, 2, 26), Contest.BUPATI, berau) == {
        BAKAL_CALON,
        CALON,
    }
    for day in (date(2025, 2, 21), date(2025, 4, 17)):
        assert ids(see(day, Contest.GUBERNUR, "95")) == {"pilkada-2024"}
    assert ids(see(date(2025, 4, 18), Contest.GUBERNUR, "95")) == {None}


def test_without_a_region_there_is_one_set_for_each_class() -> None:
    day = date(2024, 10, 11)
    assert {p.region_class for p in see(day, region=None)} == {
        "DIY",
        "DIY kabupaten",
        "DIY kota",
        "DKI",
        "kabupaten",
        "kota",
        "provinsi",
    }
    assert {p.region_class for p in see(day, Contest.WALI_KOTA, None)} == {
        "DIY kota",
        "kota",
    }
    # A re-vote makes a class where its contest is asked about, and only there.
    day, own = date(2025, 4, 10), "psu-pilkada-2024/64.02"
    heads = see(day, Contest.BUPATI, None)
    [label] = {p.region_class for p in heads if p.election == own}
    assert {p.election for p in heads if p.region_class == label} == {own}
    assert label not in {p.region_class for p in see(day, Contest.PRESIDEN, region=None)}
    # With its id stated only its own class is left.
    assert {p.region_class for p in see(day, None, None, own)} == {label}


def test_the_classes_of_a_day_have_names_of_their_own() -> None:
    # What is possible for one class is told under one name, whatever the day.
    for day in (date(2015, 6, 1), date(2018, 5, 15), date(2020, 10, 1), date(2025, 4, 10)):
        named: dict[str, set[tuple[object, ...]]] = {}
        for p in see(day, region=None):
            named.setdefault(p.region_class, set()).add(
                (p.election, p.contest, p.stage, p.standing, p.party_stage, p.closed)
            )
        kinds = [(label.split(" (")[0], frozenset(each)) for label, each in named.items()]
        assert len(set(kinds)) == len(kinds) > 7


def test_points_are_ordered_and_each_stands_once() -> None:
    for day in (date(2024, 10, 11), date(2025, 1, 15), date(2025, 4, 10)):
        for area in (None, "19.71", "64.02"):
            found = see(day, region=area)
            assert len(set(found)) == len(found)
            keys = [
                (p.contest.ordinal, p.election is None, p.election or "") for p in found
            ]
            assert all(one <= other for one, other in pairwise(keys))


def test_a_former_code_of_papua_gives_the_points_of_the_area() -> None:
    day = date(2024, 10, 11)
    assert see(day, region="91.01") == see(day, region="93.01") != ()


def test_what_does_not_exist_is_refused() -> None:
    with pytest.raises(ConductError, match=r"64\.72"):
        see(date(2024, 10, 11), region="6472")
    with pytest.raises(ConductError, match="pilkada-1999"):
        see(date(2024, 10, 11), election="pilkada-1999")
    with pytest.raises(ConductError, match="pilkada-1999"):
        reasons(date(2024, 10, 11), election="pilkada-1999")
    with pytest.raises(ConductError, match="99"):
        borders("99")


def test_borders_are_sorted_and_grow_with_the_areas() -> None:
    samarinda, everywhere = borders("64.72"), borders()
    assert list(samarinda) == sorted(set(samarinda))
    assert set(samarinda) < set(everywhere)
    for day in (
        date(2022, 12, 14),
        date(2023, 11, 3),
        date(2023, 11, 13),
        date(2024, 3, 22),
        date(2024, 12, 17),
        date(2025, 2, 21),
    ):
        assert day in samarinda
    assert date(2025, 4, 9) not in samarinda
    assert date(2025, 4, 9) in borders("64.02")
    assert date(2025, 2, 13) in borders("11.01")
