"""What may be imposed for an election crime, and the dated steps of its track."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve

from netralitas import LAW, Citation
from netralitas.errors import LawError, ProcedureError
from netralitas.law.norm import Module, Penalty
from netralitas.procedure.crime import (
    CrimePenalty,
    PenaltyRange,
    Sentence,
    penalties,
)
from netralitas.procedure.crime_rows import MONTH, SHORTEST, TRACK, CrimeEvent
from netralitas.procedure.crime_steps import TimedStep, criminal_calendar
from netralitas.words import ElectionKind, SanctionKind

PENJARA, KURUNGAN, DENDA = SanctionKind.PENJARA, SanctionKind.KURUNGAN, SanctionKind.DENDA
PEMILU, PEMILIHAN = ElectionKind.PEMILU, ElectionKind.PEMILIHAN
E = CrimeEvent

ACT = date(2024, 10, 11)
LATER = date(2026, 3, 2)


def one(article: str, act_on: date = ACT, tried_on: date | None = None) -> CrimePenalty:
    (found,) = penalties(article, act_on, tried_on=tried_on)
    return found


def prison(months: int = 0, days: int = 0, rupiah: int | None = None) -> Sentence:
    return Sentence(imprisonment=PENJARA, months=months, days=days, rupiah=rupiah)


# ------------------------------------------------------------------------- a sentence


@pytest.mark.parametrize(
    ("facts", "paths"),
    [
        ({"imprisonment": PENJARA, "months": -1}, ["months"]),
        ({"imprisonment": PENJARA, "months": 1, "days": -3}, ["days"]),
        ({"rupiah": 0}, ["rupiah"]),
        ({"rupiah": -600_000}, ["rupiah"]),
        ({"rupiah": 1.5}, ["rupiah"]),
        ({"imprisonment": PENJARA, "months": True}, ["months"]),
        ({"imprisonment": PENJARA, "months": None}, ["months"]),
        ({"imprisonment": DENDA, "months": 1}, ["imprisonment"]),
        ({"months": -1, "days": -1, "rupiah": -1}, ["months", "days", "rupiah"]),
        ({"months": 3}, ["imprisonment"]),
        ({"imprisonment": PENJARA}, ["imprisonment"]),
        ({}, [""]),
    ],
)
def test_a_sentence_that_no_court_can_give_is_refused(
    facts: dict[str, Any], paths: list[str]
) -> None:
    with pytest.raises(ProcedureError) as caught:
        Sentence(**facts)
    assert [problem.path for problem in caught.value.problems] == paths
    for problem in caught.value.problems:
        assert problem.allowed
        assert problem.message.id != problem.message.en


def test_months_and_days_add_up_at_thirty_days_a_month() -> None:
    assert prison(months=1, days=15).length == 45
    assert Sentence(rupiah=1).length == 0


def test_a_month_is_thirty_days_under_either_code() -> None:
    assert [str(basis.citation) for _, basis in MONTH] == [
        "KUHP Pasal 97",
        "UU 1/2023 Pasal 184",
    ]
    assert one("UU 1/2015 Pasal 188").governing.month is MONTH[0][1]
    assert one("UU 1/2015 Pasal 188", tried_on=LATER).governing.month is MONTH[1][1]


# --------------------------------------------------------------------------- a range


def test_and_or_asks_for_one_penalty_within_its_bounds() -> None:
    found = one("UU 1/2015 Pasal 188").governing
    assert found.contains(prison(months=1))
    assert found.contains(prison(months=6, rupiah=6_000_000))
    assert found.contains(Sentence(rupiah=600_000))
    assert not found.contains(prison(days=29))
    assert not found.contains(prison(months=6, days=1))
    assert not found.contains(Sentence(rupiah=599_999))
    assert not found.contains(Sentence(rupiah=6_000_001))
    assert not found.contains(prison(months=3, rupiah=7_000_000))


def test_and_asks_for_both_penalties() -> None:
    found = one("UU 7/2017 Pasal 490").governing
    assert found.contains(prison(months=2, rupiah=3_000_000))
    assert found.contains(prison(days=1, rupiah=1))
    assert [each.en for each in found.outside(prison(months=2))] == [
        "fine and imprisonment are threatened together; there is no fine"
    ]
    assert [each.en for each in found.outside(Sentence(rupiah=1))] == [
        "fine and imprisonment are threatened together; the latter is missing"
    ]


def test_kurungan_is_not_imprisonment_and_imprisonment_no_kurungan() -> None:
    light = one("UU 7/2017 Pasal 494").governing
    held = Sentence(imprisonment=KURUNGAN, months=3, rupiah=1_000_000)
    assert light.contains(held)
    assert not light.contains(evolve(held, imprisonment=PENJARA))
    assert not one("UU 7/2017 Pasal 490").governing.contains(held)


def test_a_fine_alone_knows_no_imprisonment() -> None:
    found = one("UU 7/2017 Pasal 494", tried_on=LATER).governing
    assert found.contains(Sentence(rupiah=10_000_000))
    assert not found.contains(Sentence(rupiah=10_000_001))
    assert [each.en for each in found.outside(prison(months=1, rupiah=1_000_000))] == [
        "what is threatened is a fine alone, not imprisonment"
    ]


def test_fifteen_days_are_the_least_for_a_campaign_out_of_time() -> None:
    found = one("UU 1/2015 Pasal 187 ayat (1)").governing
    assert found.contains(prison(days=15))
    assert not found.contains(prison(days=14))
    assert [note.code for note in found.notes] == ["kampanye_paling_singkat_15_hari"]
    later = one("UU 1/2015 Pasal 187 ayat (1)", tried_on=LATER).governing
    assert later.contains(prison(days=1))


def test_a_lower_bound_in_days_is_in_the_words_of_the_row() -> None:
    for rule_id, shortest in SHORTEST.items():
        (row,) = (
            row
            for row in LAW.consequences
            if rule_id in row.rules and row.in_force.end == shortest.in_force.end
        )
        assert f"paling singkat {shortest.days} (" in (row.bases[0].quote or "")


def test_every_reason_is_given_in_both_languages() -> None:
    found = one("UU 1/2015 Pasal 187A ayat (1)").governing
    reasons = found.outside(prison(months=80, rupiah=600_001))
    assert len(reasons) == 2
    assert len(found.outside(prison(months=1, rupiah=2_000_000_000))) == 2
    assert all(each.id != each.en for each in reasons)
    length, fine = reasons
    assert length.id == "2400 hari lebih dari batas tertinggi 72 bulan (2160 hari)"
    assert fine.id == "denda Rp600.001 kurang dari batas terendah Rp200.000.000"
    assert fine.en == "a fine of Rp600,001 is less than the least of Rp200,000,000"


def test_a_bound_that_is_not_set_does_not_bind() -> None:
    base = one("UU 7/2017 Pasal 490").governing
    bare = evolve(base, penalty=Penalty(imprisonment=PENJARA))
    assert bare.contains(prison(months=600))
    assert bare.contains(Sentence(rupiah=10**12))


# --------------------------------------------------------------- the milder later law


def test_a_later_law_without_minimum_governs_an_older_act() -> None:
    found = one("UU 1/2015 Pasal 188", tried_on=LATER)
    assert found.changed
    assert found.governing is found.at_judgement
    assert found.governing.contains(prison(days=3))
    assert not found.at_act.contains(prison(days=3))
    assert "penyesuaian_pidana_belum_terverifikasi" in {
        note.code for note in found.governing.notes
    }


def test_without_a_day_of_judgement_the_law_of_the_act_is_told() -> None:
    found = one("UU 7/2017 Pasal 494")
    assert found.at_judgement is None
    assert found.governing is found.at_act
    assert not found.changed


def test_judged_under_the_same_law_nothing_changed() -> None:
    found = one("UU 7/2017 Pasal 494", tried_on=date(2025, 12, 31))
    assert not found.changed
    assert found.governing.penalty == found.at_act.penalty


def test_a_harsher_later_law_does_not_reach_back() -> None:
    found = one("UU 7/2017 Pasal 494", tried_on=LATER)
    assert found.at_judgement is not None
    turned = evolve(found, at_act=found.at_judgement, at_judgement=found.at_act)
    assert turned.governing is turned.at_act


def test_harsher_is_told_by_each_part_of_a_range() -> None:
    base = one("UU 1/2015 Pasal 188").governing
    harsher: tuple[PenaltyRange, ...] = (
        evolve(base, penalty=evolve(base.penalty, max_months=7)),
        evolve(base, penalty=evolve(base.penalty, min_months=2)),
        evolve(base, penalty=evolve(base.penalty, min_rupiah=600_001)),
        evolve(base, penalty=evolve(base.penalty, max_rupiah=None)),
        evolve(base, penalty=evolve(base.penalty, max_months=None)),
        evolve(base, shortest_days=31),
    )
    assert base.no_harsher_than(base)
    for each in harsher:
        assert base.no_harsher_than(each)
        assert not each.no_harsher_than(base)
    joined = evolve(base, penalty=evolve(base.penalty, joined="dan"))
    assert not joined.no_harsher_than(base)
    assert base.no_harsher_than(joined)


# ------------------------------------------------------------------------- the article


def test_an_article_of_several_paragraphs_gives_one_answer_each() -> None:
    found = penalties(Citation.parse("UU 7/2017 Pasal 523"), date(2024, 1, 10))
    assert [each.rule.id[-1] for each in found] == ["1", "2", "3"]


def test_the_version_of_the_day_of_the_act_is_told() -> None:
    assert one("UU 1/2015 Pasal 188", date(2024, 11, 13)).rule.id.endswith("@2016-07-01")
    assert one("UU 1/2015 Pasal 188", date(2024, 11, 14)).rule.id.endswith("@2024-11-14")


@pytest.mark.parametrize(
    ("article", "act_on", "nearest"),
    [
        ("Pasal sekian", ACT, True),
        (None, ACT, True),
        ("UU 7/2017 Pasal 283", ACT, True),
        ("UU 1/2015 Pasal 188", date(2014, 1, 1), False),
        ("UU 1/2015 Pasal 187A", date(2016, 6, 30), False),
    ],
)
def test_an_article_that_is_no_crime_here_is_refused_with_the_nearest(
    article: Any, act_on: date, nearest: bool
) -> None:
    with pytest.raises(ProcedureError) as caught:
        penalties(article, act_on)
    (problem,) = caught.value.problems
    assert problem.path == "article"
    assert problem.allowed
    assert (problem.nearest is not None) is nearest


@pytest.mark.parametrize(
    ("act_on", "tried_on", "path"),
    [
        ("2024-10-11", None, "act_on"),
        (datetime(2024, 10, 11), None, "act_on"),  # noqa: DTZ001  (no day, on purpose)
        (ACT, "2026-01-02", "tried_on"),
        (ACT, date(2024, 10, 10), "tried_on"),
    ],
)
def test_what_is_no_day_or_lies_before_the_act_is_refused(
    act_on: Any, tried_on: Any, path: str
) -> None:
    with pytest.raises(ProcedureError) as caught:
        penalties("UU 1/2015 Pasal 188", act_on, tried_on=tried_on)
    assert caught.value.problems[0].path == path


def test_a_law_that_sets_no_penalty_or_two_is_refused() -> None:
    bare = evolve(
        LAW,
        modules=tuple(
            Module(
                regulations=module.regulations,
                rules=module.rules,
                exemptions=module.exemptions,
                permissions=module.permissions,
                disputes=module.disputes,
                remarks=module.remarks,
            )
            for module in LAW.modules
        ),
    )
    with pytest.raises(LawError, match="one row must set the penalty"):
        penalties("UU 1/2015 Pasal 188", ACT, law=bare)


# ------------------------------------------------------------------------ the calendar


def step(found: tuple[TimedStep, ...], done: CrimeEvent) -> TimedStep:
    return next(each for each in found if each.done is done)


def test_a_case_of_the_pemilihan_mixes_working_and_calendar_days() -> None:
    found = criminal_calendar(
        PEMILIHAN,
        {
            E.DIKETAHUI: date(2024, 10, 11),
            E.LAPORAN: date(2024, 10, 18),
            E.DINYATAKAN_PIDANA: date(2024, 10, 21),
            E.DITERIMA_POLRI: date(2024, 10, 22),
            E.BERKAS_DITERIMA: date(2024, 11, 12),
            E.PELIMPAHAN: date(2024, 11, 19),
            E.PUTUSAN: date(2024, 11, 26),
        },
    )
    days = {
        each.done: each.deadline.deciding[0]
        for each in found
        if each.deadline is not None and each.done is not None
    }
    assert days == {
        E.LAPORAN: date(2024, 10, 18),
        E.DINYATAKAN_PIDANA: date(2024, 10, 21),
        E.DITERIMA_POLRI: date(2024, 10, 22),
        E.BERKAS_DITERIMA: date(2024, 11, 11),
        E.BERKAS_KEMBALI: date(2024, 11, 15),
        E.PELIMPAHAN: date(2024, 11, 19),
        E.PUTUSAN: date(2024, 11, 26),
        E.BANDING: date(2024, 11, 29),
        E.PUTUSAN_DITERIMA: date(2024, 11, 29),
    }
    assert step(found, E.LAPORAN).in_time is True
    assert step(found, E.BERKAS_DITERIMA).in_time is False
    assert step(found, E.BERKAS_KEMBALI).in_time is None  # not sent back, as far as known


def test_a_completed_file_starts_the_five_days_anew() -> None:
    known = {
        E.BERKAS_DITERIMA: date(2024, 11, 4),
        E.BERKAS_KEMBALI: date(2024, 11, 7),
        E.BERKAS_DITERIMA_LAGI: date(2024, 11, 12),
    }
    brought = step(criminal_calendar(PEMILIHAN, known), E.PELIMPAHAN)
    assert brought.start is E.BERKAS_DITERIMA_LAGI
    assert brought.deadline is not None
    assert brought.deadline.day == date(2024, 11, 19)


def test_a_step_whose_event_is_not_known_is_told_without_a_day() -> None:
    found = criminal_calendar(PEMILIHAN, {E.DITERIMA_POLRI: date(2024, 10, 14)})
    appeal = step(found, E.BANDING)
    assert appeal.deadline is None
    assert appeal.in_time is None
    assert appeal.rule.id == "uu-1-2015/pasal-148/ayat-2@2018-01-01"
    assert step(found, E.LAPORAN).rule.id == "uu-1-2015/pasal-134/ayat-4@2015-03-18"


def test_each_step_is_read_by_the_wording_of_the_day_that_starts_it() -> None:
    before = criminal_calendar(PEMILIHAN, {E.DITERIMA_POLRI: date(2016, 6, 30)})
    after = criminal_calendar(PEMILIHAN, {E.DITERIMA_POLRI: date(2016, 7, 1)})
    assert step(before, E.BERKAS_DITERIMA).rule.id == (
        "uu-1-2015/pasal-146/ayat-1@2015-03-18"
    )
    assert step(after, E.BERKAS_DITERIMA).rule.id == "uu-1-2015/pasal-146/ayat-3@2016-07-01"


def test_a_pemilu_leaves_the_unit_open_and_says_so() -> None:
    found = criminal_calendar(
        PEMILU, {E.PELIMPAHAN: date(2024, 5, 30), E.PUTUSAN: date(2024, 6, 7)}
    )
    judged = step(found, E.PUTUSAN)
    assert judged.deadline is not None
    assert judged.deadline.days == (date(2024, 6, 6), date(2024, 6, 10))
    assert judged.in_time is None  # late by the calendar, in time by working days


def test_what_further_information_may_lengthen_is_not_called_late() -> None:
    """The five days of practice are not written: on the fifth it is open, not late."""
    for declared, kept in ((date(2024, 10, 21), True), (date(2024, 10, 23), None)):
        known = {E.LAPORAN: date(2024, 10, 18), E.DINYATAKAN_PIDANA: declared}
        studied = step(criminal_calendar(PEMILIHAN, known), E.DINYATAKAN_PIDANA)
        assert studied.in_time is kept
        assert studied.longer is not None
        assert studied.longer.id == "uu-1-2015/pasal-134/ayat-6@2015-03-18"
    registered = date(2024, 1, 8)
    for declared, both in (
        (date(2024, 1, 15), (True, True)),
        (date(2024, 1, 23), (None, True)),
        (date(2024, 1, 29), (None, False)),
    ):
        known = {E.REGISTRASI: registered, E.DINYATAKAN_PIDANA: declared}
        found = criminal_calendar(PEMILU, known)
        told = [each.in_time for each in found if each.done is E.DINYATAKAN_PIDANA]
        assert tuple(told) == both


def test_a_provision_that_was_not_in_force_gives_no_step() -> None:
    study = E.KAJIAN_AWAL
    known = {E.LAPORAN: date(2019, 3, 1)}
    assert all(each.done is not study for each in criminal_calendar(PEMILU, known))
    known = {E.LAPORAN: date(2023, 3, 1)}
    assert any(each.done is study for each in criminal_calendar(PEMILU, known))


def test_the_result_is_counted_back_from() -> None:
    found = criminal_calendar(PEMILIHAN, {E.PENETAPAN_HASIL: date(2024, 12, 16)})
    last = found[-1]
    assert last.done is None
    assert last.done_on is None
    assert last.deadline is not None
    assert last.deadline.day == date(2024, 12, 11)


@pytest.mark.parametrize(
    ("kind", "known", "paths"),
    [
        (PEMILU, {}, ["known"]),
        (PEMILIHAN, {E.BUKTI_CUKUP: ACT}, ["known.bukti_cukup"]),
        (PEMILU, {"putusan": ACT}, ["known.'putusan'"]),
        (PEMILU, {E.PUTUSAN: "2024-06-07"}, ["known.putusan"]),
        (PEMILU, {E.PUTUSAN: date(2014, 5, 1)}, ["known.putusan"]),
        (
            PEMILU,
            {E.PUTUSAN: date(2024, 5, 1), E.PELIMPAHAN: date(2024, 5, 2)},
            ["known.putusan"],
        ),
        (
            PEMILIHAN,
            {
                E.BUKTI_CUKUP: ACT,
                E.BERKAS_DITERIMA: date(2024, 11, 4),
                E.BERKAS_DITERIMA_LAGI: date(2024, 11, 12),
                E.PELIMPAHAN: date(2024, 11, 11),
            },
            ["known.bukti_cukup", "known.pelimpahan"],
        ),
    ],
)
def test_events_that_cannot_be_are_refused_all_at_once(
    kind: ElectionKind, known: Any, paths: list[str]
) -> None:
    with pytest.raises(ProcedureError) as caught:
        criminal_calendar(kind, known)
    assert [problem.path for problem in caught.value.problems] == paths
    assert all(problem.allowed for problem in caught.value.problems)


def test_every_event_is_whole_and_starts_or_ends_a_step() -> None:
    used = {
        event
        for steps in TRACK.values()
        for each in steps
        for event in (*each.starts, each.done)
        if event is not None
    }
    assert used == set(CrimeEvent)
    for event in CrimeEvent:
        assert event.label.id
        assert event.label.en
        assert event.label.id != event.label.en
