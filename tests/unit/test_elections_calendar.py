"""Calendars: spans, versions, tracks, ends, and the data of the encoded elections."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from netralitas.citation import Reading
from netralitas.elections import (
    COMING,
    ELECTIONS,
    KNOWN_IDS,
    CalendarVersion,
    Election,
    Interval,
    StageSpan,
    Track,
    area_of,
    contests_of,
    election,
    regions,
    six_months_before,
)
from netralitas.elections.calendar import cite, span
from netralitas.errors import ConductError
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    LEGISLATIF,
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
    Stage,
    Standing,
)

PEMILU = ELECTIONS["pemilu-2024"]
PILKADA = ELECTIONS["pilkada-2024"]
ULANG = ELECTIONS["pilkada-ulang-2025"]
ONE_DAY = timedelta(days=1)


def days_of(each: Election) -> dict[str, tuple[str, str, Reading]]:
    """Give the first and last days of the spans of the first version."""
    return {
        row.code: (
            row.first.isoformat(),
            (row.after - ONE_DAY).isoformat(),
            row.basis.reading,
        )
        for row in each.versions[0].spans
    }


def test_six_calendar_months_back_keep_the_day_number() -> None:
    assert six_months_before(date(2024, 9, 22)) == date(2024, 3, 22)
    assert six_months_before(date(2025, 3, 23)) == date(2024, 9, 23)
    assert six_months_before(date(2025, 6, 16)) == date(2024, 12, 16)
    # February has no 31st: its last day is taken.
    assert six_months_before(date(2024, 8, 31)) == date(2024, 2, 29)
    assert six_months_before(date(2025, 8, 31)) == date(2025, 2, 28)


def test_data_name_last_days_and_intervals_are_half_open() -> None:
    row = span(
        "quiet",
        "2024-11-24",
        "2024-11-26",
        ("PKPU 13/2024", "PKPU 2/2024"),
        Reading.SINGLE,
    )
    assert row.interval == Interval(start=date(2024, 11, 24), end=date(2024, 11, 27))
    assert (row.first, row.after) == (date(2024, 11, 24), date(2024, 11, 27))
    assert str(row.basis.citation) == "PKPU 13/2024"
    assert [str(basis.citation) for basis in row.also] == ["PKPU 2/2024"]
    assert row.label.id == "Masa tenang"


def test_a_stage_without_a_last_day_is_refused_where_it_is_needed() -> None:
    row = StageSpan(
        code="quiet",
        interval=Interval(start=date(2024, 1, 1)),
        label=Text(id="Masa tenang", en="Quiet days"),
        basis=cite("PKPU 2/2024", Reading.SINGLE),
    )
    with pytest.raises(ValueError, match="a first and a last day"):
        _ = row.after


def test_a_calendar_without_polling_day_is_refused() -> None:
    version = CalendarVersion(
        spans=(span("quiet", "2024-11-24", "2024-11-26", "PKPU 2/2024", Reading.TEXT),),
        fixing={},
    )
    assert version.period("campaign") is None
    with pytest.raises(ValueError, match="needs the span 'voting'"):
        _ = version.voting


def test_the_stages_of_a_full_track_follow_each_other() -> None:
    track = PILKADA.versions[0].track(Contest.BUPATI)
    borders = [
        (date(2024, 1, 26), Stage.PERSIAPAN),
        (date(2024, 8, 27), Stage.PENCALONAN),
        (date(2024, 9, 22), Stage.PENETAPAN),
        (date(2024, 9, 25), Stage.KAMPANYE),
        (date(2024, 11, 24), Stage.MASA_TENANG),
        (date(2024, 11, 27), Stage.PEMUNGUTAN_SUARA),
        (date(2024, 11, 28), Stage.PASCA),
    ]
    before = Stage.DI_LUAR_TAHAPAN
    for day, stage in borders:
        assert track.stages(day - ONE_DAY) == (before,)
        assert track.stages(day) == (stage,)
        before = stage
    assert set(track.borders) == {day for day, _ in borders}


def test_a_track_without_registration_and_campaign() -> None:
    track = Track(
        begins=date(2025, 2, 24),
        registration=None,
        fixing=date(2025, 3, 23),
        campaign=None,
        quiet=None,
        voting=date(2025, 4, 19),
    )
    assert track.stages(date(2025, 3, 22)) == (Stage.PERSIAPAN, Stage.PENCALONAN)
    assert track.stages(date(2025, 3, 23)) == (Stage.PENETAPAN,)
    assert track.stages(date(2025, 4, 18)) == (Stage.PENETAPAN,)
    assert track.stages(date(2025, 4, 19)) == (Stage.PEMUNGUTAN_SUARA,)
    assert set(track.borders) == {
        date(2025, 2, 24),
        date(2025, 3, 23),
        date(2025, 4, 19),
        date(2025, 4, 20),
    }


def test_lists_and_pairs_of_2024_are_registered_and_fixed_on_their_own_days() -> None:
    version = PEMILU.versions[0]
    registered = {
        contest: version.track(contest).registration for contest in PEMILU_CONTESTS
    }
    assert registered == {
        Contest.PRESIDEN: date(2023, 10, 19),
        Contest.DPD: date(2022, 12, 6),
        Contest.DPR: date(2023, 4, 24),
        Contest.DPRD_PROVINSI: date(2023, 4, 24),
        Contest.DPRD_KABKOTA: date(2023, 4, 24),
    }
    assert dict(version.fixing) == {
        Contest.PRESIDEN: date(2023, 11, 13),
        **dict.fromkeys(LEGISLATIF, date(2023, 11, 3)),
    }
    party = version.party_track
    assert party is not None
    assert (party.registration, party.fixing) == (
        date(2022, 7, 29),
        date(2022, 12, 14),
    )
    assert PILKADA.versions[0].party_track is None


def test_pemilu_2024_holds_every_stage_with_its_reading() -> None:
    days = days_of(PEMILU)
    assert len(days) == len(PEMILU.versions[0].spans) == 26
    assert days["preparation"] == ("2022-06-14", "2024-06-14", Reading.REPRINT)
    assert days["campaign"] == ("2023-11-28", "2024-02-10", Reading.REPRINT)
    assert days["campaign_rally_media"][0] == "2024-01-21"
    assert days["president_registration"][2] is Reading.SINGLE
    assert days["result_fixing"] == ("2024-03-20", "2024-03-20", Reading.REPRINT)
    assert days["mk_revote"][2] is Reading.INFERRED
    assert PEMILU.voting_day == date(2024, 2, 14)
    assert [str(basis.citation) for basis in PEMILU.regulations] == [
        "PKPU 3/2022",
        "PKPU 19/2023",
        "PKPU 15/2023 jo. PKPU 20/2023",
    ]


def test_pilkada_2024_holds_every_stage_with_its_reading() -> None:
    days = days_of(PILKADA)
    assert len(days) == len(PILKADA.versions[0].spans) == 15
    assert days["registration_extension"][0] == "2024-09-02"
    assert days["verification"] == ("2024-08-27", "2024-09-21", Reading.SINGLE)
    assert days["count_recap"] == ("2024-11-27", "2024-12-16", Reading.REPRINT)
    assert PILKADA.versions[0].counted == date(2024, 12, 16)
    assert ULANG.versions[0].counted == ULANG.voting_day == date(2025, 8, 27)


def test_the_second_round_was_planned_and_never_held() -> None:
    planned = {row.code: row for row in PEMILU.planned_not_held}
    assert planned["round2_campaign"].first == date(2024, 6, 2)
    assert planned["round2_voting"].first == date(2024, 6, 26)
    assert not {row.code for row in PEMILU.versions[0].spans} & set(planned)
    track = PEMILU.versions[0].track(Contest.PRESIDEN)
    for row in planned.values():
        day = row.first
        while day < row.after:
            assert track.stages(day) == (Stage.PASCA,)
            day += ONE_DAY


def test_no_span_is_empty_and_each_text_has_both_languages() -> None:
    for each in ELECTIONS.values():
        for version in each.versions:
            for row in (*version.spans, *each.planned_not_held):
                assert row.first < row.after, (each.id, row.code)
                for text in (row.label, row.note, each.label, version.note):
                    assert text is None or (text.id and text.en)


def test_swearing_in_days() -> None:
    assert PEMILU.sworn_in(Contest.DPR) == date(2024, 10, 1)
    assert PEMILU.sworn_in(Contest.DPD) == date(2024, 10, 1)
    assert PEMILU.sworn_in(Contest.PRESIDEN) == date(2024, 10, 20)
    assert PEMILU.sworn_in(Contest.DPRD_PROVINSI) is None
    assert PILKADA.sworn_in(Contest.WALI_KOTA, "64.72") == date(2025, 2, 20)
    assert PILKADA.sworn_in(Contest.GUBERNUR, "11") == date(2025, 2, 12)
    assert PILKADA.sworn_in(Contest.BUPATI, "11.01") is None
    assert PILKADA.sworn_in(Contest.GUBERNUR, "19") == date(2025, 4, 17)
    assert PILKADA.sworn_in(Contest.BUPATI, "64.03") is None
    kukar = ELECTIONS["psu-pilkada-2024/64.02"]
    assert kukar.sworn_in(Contest.BUPATI, "64.02") == date(2025, 6, 23)
    mahulu = ELECTIONS["psu-pilkada-2024/64.11"]
    assert mahulu.sworn_in(Contest.BUPATI, "64.11") == date(2025, 9, 23)
    assert ULANG.sworn_in(Contest.WALI_KOTA, "19.71") == date(2025, 10, 15)
    assert ULANG.sworn_in(Contest.BUPATI, "19.01") == date(2025, 11, 5)


def test_481_areas_were_sworn_in_on_20_february_2025() -> None:
    electing = {
        (contest, area_of(contest, area))
        for area in regions().values()
        for contest in contests_of(area, ElectionKind.PEMILIHAN)
    }
    assert len(electing) == 545
    sworn_in = [
        area
        for contest, area in electing
        if PILKADA.sworn_in(contest, area) == date(2025, 2, 20)
    ]
    assert len(sworn_in) == 481


def test_an_election_that_does_not_fill_the_office_has_no_end_of_it() -> None:
    with pytest.raises(LookupError, match="no cycle of presiden ends here"):
        PILKADA.end(Contest.PRESIDEN, "")
    with pytest.raises(LookupError, match="no cycle of bupati ends here"):
        ULANG.end(Contest.BUPATI, "64.02")
    assert not PILKADA.held_in(Contest.PRESIDEN, "")
    assert ULANG.held_in(Contest.BUPATI, "19.01")
    assert not ULANG.held_in(Contest.BUPATI, "64.02")


def test_there_are_24_re_votes_each_with_its_ruling() -> None:
    revotes = [each for each in ELECTIONS.values() if each.id.startswith("psu-")]
    assert len(revotes) == 24
    for each in revotes:
        areas = sorted(each.areas or ())
        assert [each.id] == [f"psu-pilkada-2024/{area}" for area in areas]
        assert each.parent == "pilkada-2024"
        assert each.revote
        assert all("/PHPU." in str(basis.citation) for basis in each.regulations)
    with_campaign = {
        area
        for each in revotes
        for area in each.areas or ()
        if each.versions[-1].period("campaign") is not None
    }
    assert sorted(with_campaign) == [
        "13.08",
        "16.11",
        "17.01",
        "18.09",
        "32.06",
        "62.05",
        "64.02",
        "64.11",
        "72.08",
        "73.73",
        "75.05",
        "91",
        "93.02",
    ]


def test_the_version_in_force_on_the_day_counts() -> None:
    barito = ELECTIONS["psu-pilkada-2024/62.05"]
    first, second = barito.versions
    assert barito.versions_on(date(2025, 5, 13)) == (first,)
    assert barito.versions_on(date(2025, 5, 14)) == (second,)
    # Before any plan the first one is looked at, and it has not begun.
    assert barito.versions_on(date(2024, 1, 1)) == (first,)
    assert first.standings(Contest.BUPATI, date(2025, 5, 13)) == (Standing.CALON,)
    # Both pairs were struck off: nobody keeps a standing.
    assert second.standings(Contest.BUPATI, date(2025, 5, 14)) == (Standing.BAKAL_CALON,)


def test_pairs_that_were_not_replaced_stay_candidates() -> None:
    [plan] = ELECTIONS["psu-pilkada-2024/64.02"].versions
    both = (Standing.BAKAL_CALON, Standing.CALON)
    assert plan.standings(Contest.BUPATI, date(2024, 9, 21)) == both[:1]
    assert plan.standings(Contest.BUPATI, date(2024, 9, 22)) == both
    assert plan.standings(Contest.BUPATI, date(2025, 3, 22)) == both
    assert plan.standings(Contest.BUPATI, date(2025, 3, 23)) == both[1:]


def test_versions_keep_their_days_from_change() -> None:
    days = {Contest.BUPATI: date(2024, 9, 22)}
    version = evolve(PILKADA.versions[0], fixing=days)
    days.clear()
    assert version.fixing[Contest.BUPATI] == date(2024, 9, 22)


def test_coming_elections_have_no_date_at_all() -> None:
    assert frozenset().union(*(each.contests for each in COMING)) == (
        PEMILU_CONTESTS | KEPALA_DAERAH
    )
    for each in COMING:
        assert each.voting_day is None
        assert not each.versions
        assert not each.ends
        assert each.versions_on(date(2029, 1, 1)) == ()
        assert each.id not in KNOWN_IDS


def test_every_id_of_the_wire_is_known() -> None:
    assert tuple(ELECTIONS) == KNOWN_IDS
    for known in (
        "pilkada-2015",
        "pilkada-2017",
        "pilkada-2017-dki-round2",
        "pilkada-2018",
        "pemilu-2019",
        "pilkada-2020",
        "pemilu-2024",
        "pilkada-2024",
        "pilkada-ulang-2025",
        "psu-pilkada-2024/35.20",
    ):
        assert election(known).id == known
    assert len(KNOWN_IDS) == 9 + 24


def test_an_unknown_id_is_refused_with_the_nearest() -> None:
    with pytest.raises(ConductError) as caught:
        election("pilkada-2042")
    [problem] = caught.value.problems
    assert problem.path == "election"
    assert problem.given == '"pilkada-2042"'
    assert problem.nearest == "pilkada-2024"
    assert problem.allowed == KNOWN_IDS
