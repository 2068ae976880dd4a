"""The path of a case: folding, problems, deadlines, what is overdue, opening cases."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest

from netralitas import Act, Actor, Conduct, Contest, Status, Target, assess
from netralitas.citation import Reading
from netralitas.conduct import Circumstances
from netralitas.errors import LawError, ProcedureError
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path import (
    Case,
    Event,
    NextStep,
    fold,
    next_steps,
    open_cases,
    overdue,
    timeline,
)
from netralitas.procedure.path_machine import CasePath, Step
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text
from netralitas.words import TargetKind, Track

TEXT = Text(id="uji", en="test")


def case(procedure: Procedure, *events: tuple[CaseEvent, str], **opening: Any) -> Case:
    return Case(
        procedure=procedure,
        events=tuple(
            Event(kind=kind, date=date.fromisoformat(day)) for kind, day in events
        ),
        **opening,
    )


def problems(**opening: Any) -> list[tuple[str, object]]:
    with pytest.raises(ProcedureError) as caught:
        Case(**opening)
    for problem in caught.value.problems:
        assert problem.message.id
        assert problem.message.en
    return [(problem.path, json.loads(problem.given)) for problem in caught.value.problems]


def steps_to(found: Case, kind: CaseEvent, on: date | None = None) -> list[NextStep]:
    return [each for each in next_steps(found, on=on) if each.step.event is kind]


def coming(steps: tuple[NextStep, ...]) -> list[CaseEvent]:
    return [each.step.event for each in steps]


# ------------------------------------------------------------------------------- folding

SUMMONED = (CaseEvent.DIPANGGIL, "2024-10-14")
ABSENT = (CaseEvent.TIDAK_HADIR, "2024-10-21")
EXAMINED = (CaseEvent.DIPERIKSA, "2024-10-21")
DECIDED = (CaseEvent.KEPUTUSAN_PPK, "2024-11-20")
RECEIVED = (CaseEvent.KEPUTUSAN_DITERIMA, "2024-12-20")


def test_a_case_without_events_stands_at_its_beginning() -> None:
    found = fold(case(Procedure.DISIPLIN))
    assert found.state is CaseState.DUGAAN_DISIPLIN
    assert found.since is None
    assert found.passed == ()
    assert not found.ended


def test_an_event_that_changes_nothing_leaves_state_and_day() -> None:
    found = fold(case(Procedure.DISIPLIN, SUMMONED, (CaseEvent.TIM_DIBENTUK, "2024-10-15")))
    assert found.state is CaseState.DIPANGGIL
    assert found.since == date(2024, 10, 14)
    assert len(found.passed) == 2


def test_a_path_ends_where_the_law_lets_it_end() -> None:
    found = fold(
        case(
            Procedure.KEPALA_DESA,
            (CaseEvent.TEGURAN_LISAN, "2024-11-04"),
            (CaseEvent.TEGURAN_DIPATUHI, "2024-11-20"),
        )
    )
    assert found.ended
    assert found.state is CaseState.TEGURAN_DIPATUHI


def test_an_examination_before_august_2021_goes_on_under_the_new_regulation() -> None:
    found = fold(
        case(
            Procedure.DISIPLIN,
            (CaseEvent.DIPANGGIL, "2021-08-02"),
            (CaseEvent.DIPERIKSA, "2021-08-16"),
            (CaseEvent.HASIL_DILAPORKAN, "2021-08-31"),
        )
    )
    cited = [str(each.steps[0].bases[0].citation.instrument) for each in found.passed]
    assert cited == ["PP 53/2010", "PP 53/2010", "PP 94/2021"]


def test_a_decision_of_the_ppk_finds_a_remedy_only_under_the_new_regulation() -> None:
    before = (CaseEvent.DIPANGGIL, "2021-07-05"), (CaseEvent.DIPERIKSA, "2021-07-19")
    examined = case(Procedure.DISIPLIN, *before)
    with pytest.raises(ProcedureError):
        examined.with_event(CaseEvent.KEPUTUSAN_PPK, date(2021, 8, 9))
    for day, disputed in (
        (date(2021, 8, 10), True),
        (date(2021, 8, 30), True),
        (date(2021, 8, 31), False),
    ):
        found = fold(examined.with_event(CaseEvent.KEPUTUSAN_PPK, day))
        assert found.state is CaseState.DIJATUHI_PPK
        (step,) = found.passed[-1].steps
        assert bool(step.readings) is disputed
    for day, disputed in ((date(2021, 8, 9), False), (date(2021, 8, 10), True)):
        (step,) = (
            fold(examined.with_event(CaseEvent.KEPUTUSAN_TANPA_UPAYA, day)).passed[-1].steps
        )
        assert bool(step.readings) is disputed


def test_a_decision_of_the_ppk_of_august_2021_takes_effect_at_once_or_is_objected_to() -> (
    None
):
    received = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2021-07-05"),
        (CaseEvent.DIPERIKSA, "2021-07-19"),
        (CaseEvent.KEPUTUSAN_PPK, "2021-08-12"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2021-08-16"),
    )
    (effect,) = steps_to(received, CaseEvent.KEPUTUSAN_BERLAKU)
    assert [each.start for each in effect.due] == [date(2021, 8, 12)]
    (objection,) = steps_to(received, CaseEvent.KEBERATAN_DIAJUKAN, date(2021, 8, 24))
    sides = {side.holder for each in (effect, objection) for side in each.step.readings}
    assert sides == {"PP 53/2010", "PP 79/2021"}


@pytest.mark.parametrize(
    ("decided", "filed", "to"),
    [
        (CaseEvent.KEPUTUSAN_PPK, CaseEvent.KEBERATAN_DIAJUKAN, CaseState.KEBERATAN_PPK),
        (
            CaseEvent.KEPUTUSAN_PEJABAT,
            CaseEvent.KEBERATAN_DIAJUKAN,
            CaseState.KEBERATAN_ATASAN,
        ),
        (
            CaseEvent.PEMBERHENTIAN_DITETAPKAN,
            CaseEvent.BANDING_KE_BPASN,
            CaseState.DI_BPASN,
        ),
    ],
)
def test_what_took_effect_by_the_calendar_is_open_to_a_remedy_for_14_working_days(
    decided: CaseEvent, filed: CaseEvent, to: CaseState
) -> None:
    in_effect = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2022-01-10"),
        (CaseEvent.DIPERIKSA, "2022-01-24"),
        (decided, "2022-02-07"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2022-02-08"),
        (CaseEvent.KEPUTUSAN_BERLAKU, "2022-02-23"),
    )
    assert fold(in_effect).ended
    last = in_effect.with_event(filed, date(2022, 2, 25))
    assert fold(last).state is to
    # No deadline is known where the copy lacks Pasal 7.
    known = decided is not CaseEvent.KEPUTUSAN_PEJABAT
    kept = [each.over_on(date(2022, 2, 25)) for each in timeline(last).entries[-1].due]
    assert kept == [False] * known
    (step,) = fold(last).passed[-1].steps
    assert step.note is not None
    assert step.note.en.startswith("Concluded")


def test_what_took_effect_by_working_days_or_without_a_remedy_stays_in_effect() -> None:
    since_april = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2022-03-07"),
        (CaseEvent.DIPERIKSA, "2022-03-21"),
        (CaseEvent.KEPUTUSAN_PPK, "2022-04-07"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2022-04-08"),
        (CaseEvent.KEPUTUSAN_BERLAKU, "2022-05-12"),
    )
    assert next_steps(since_april) == ()
    light = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2021-07-05"),
        (CaseEvent.DIPERIKSA, "2021-07-19"),
        (CaseEvent.KEPUTUSAN_TANPA_UPAYA, "2021-08-12"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2021-08-16"),
    )
    assert next_steps(light) == ()


def test_the_day_of_filing_is_said_to_stand_for_that_of_receipt() -> None:
    filed = case(
        Procedure.UPAYA_ADMINISTRATIF,
        (CaseEvent.KEPUTUSAN_PPK, "2024-12-16"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2024-12-23"),
        (CaseEvent.KEBERATAN_DIAJUKAN, "2025-01-08"),
    )
    (decided,) = steps_to(filed, CaseEvent.KEBERATAN_DIPUTUS)
    assert [each.start for each in decided.due] == [date(2025, 1, 8)]
    assert decided.step.note is not None
    assert "hari pengajuan" in decided.step.note.id
    assert Reading.INFERRED in {each.reading for each in decided.step.bases}


def test_both_regulations_are_shown_for_an_objection_of_august_2021() -> None:
    filed = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2021-06-01"),
        (CaseEvent.DIPERIKSA, "2021-06-14"),
        (CaseEvent.KEPUTUSAN_PEJABAT, "2021-08-03"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2021-08-09"),
        (CaseEvent.KEBERATAN_DIAJUKAN, "2021-08-18"),
    )
    both = {str(step.bases[0].citation.instrument) for step in fold(filed).passed[-1].steps}
    assert both == {"PP 53/2010", "PP 79/2021"}
    decided = [
        each for each in next_steps(filed) if each.step.event is CaseEvent.KEBERATAN_DIPUTUS
    ]
    assert len(decided) == 2
    assert all(each.step.readings for each in decided)
    assert CaseEvent.BATAL_DEMI_HUKUM in coming(next_steps(filed))
    assert CaseEvent.GUGATAN_PTUN in coming(next_steps(filed))


# ------------------------------------------------------------------- remedies over time

OBJECTED = (
    (CaseEvent.DIPANGGIL, "2015-03-02"),
    (CaseEvent.DIPERIKSA, "2015-03-16"),
    (CaseEvent.KEPUTUSAN_PEJABAT, "2015-04-01"),
    (CaseEvent.KEPUTUSAN_DITERIMA, "2015-04-06"),
    (CaseEvent.KEBERATAN_DIAJUKAN, "2015-04-13"),
)


def test_an_objection_settled_years_before_2021_is_not_disputed() -> None:
    found = case(Procedure.DISIPLIN, *OBJECTED, (CaseEvent.KEBERATAN_DIPUTUS, "2015-04-27"))
    assert not any(step.readings for each in fold(found).passed for step in each.steps)
    pending = case(Procedure.DISIPLIN, *OBJECTED)
    on = date(2015, 4, 20)
    assert not any(each.step.readings for each in next_steps(pending, on=on))
    assert not steps_to(pending, CaseEvent.GUGATAN_PTUN, on)


def objected(filed: str) -> Case:
    return case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2021-06-01"),
        (CaseEvent.DIPERIKSA, "2021-06-14"),
        (CaseEvent.KEPUTUSAN_PEJABAT, "2021-07-26"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2021-07-28"),
        (CaseEvent.KEBERATAN_DIAJUKAN, filed),
    )


@pytest.mark.parametrize("filed", ["2021-08-04", "2021-08-11"])
def test_an_objection_pending_on_10_august_2021_shows_both_regulations(filed: str) -> None:
    found = steps_to(objected(filed), CaseEvent.KEBERATAN_DIPUTUS, date(2021, 8, 16))
    cited = {str(each.step.bases[0].citation) for each in found}
    assert cited == {"PP 53/2010 Pasal 37 ayat (1)", "PP 79/2021 Pasal 9 ayat (1)"}
    assert all(len(each.step.readings) == 2 for each in found)


def test_before_10_august_2021_only_pp_53_decides() -> None:
    found = steps_to(objected("2021-08-04"), CaseEvent.KEBERATAN_DIPUTUS, date(2021, 8, 9))
    assert [str(each.step.bases[0].citation) for each in found] == [
        "PP 53/2010 Pasal 37 ayat (1)"
    ]
    assert not found[0].step.readings


def test_an_objection_of_31_august_2021_follows_pp_79_alone() -> None:
    filed = objected("2021-08-31")
    assert not steps_to(filed, CaseEvent.BATAL_DEMI_HUKUM)
    assert not any(each.step.readings for each in next_steps(filed))
    (late,) = steps_to(filed, CaseEvent.UPAYA_TIDAK_DITERIMA)
    assert late.step.note is not None
    assert "Pasal 7" in late.step.note.id


def dismissed(received: str, *events: tuple[CaseEvent, str]) -> Case:
    return case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2021-06-01"),
        (CaseEvent.DIPERIKSA, "2021-06-14"),
        (CaseEvent.PEMBERHENTIAN_DITETAPKAN, "2021-07-01"),
        (CaseEvent.KEPUTUSAN_DITERIMA, received),
        *events,
    )


def test_an_appeal_pending_with_the_bapek_may_be_decided_by_either_board() -> None:
    filed = dismissed("2021-07-05", (CaseEvent.BANDING_KE_BAPEK, "2021-07-12"))
    before = {each.step.event for each in next_steps(filed, on=date(2021, 8, 9))}
    assert before == {CaseEvent.BAPEK_MEMUTUS}
    after = next_steps(filed, on=date(2021, 8, 10))
    assert set(coming(after)) == {CaseEvent.BAPEK_MEMUTUS, CaseEvent.BPASN_MEMUTUS}
    assert all(each.step.readings for each in after)


def test_absence_at_delivery_keeps_its_own_fifteenth_day_after_a_later_receipt() -> None:
    received = case(
        Procedure.DISIPLIN,
        *OBJECTED[:3],
        (CaseEvent.PENYAMPAIAN_TIDAK_DIHADIRI, "2015-04-06"),
        (CaseEvent.KEPUTUSAN_DIKIRIM, "2015-04-07"),
        (CaseEvent.KEPUTUSAN_DITERIMA, "2015-04-10"),
    )
    rules = {
        running.rule.id: running.start
        for each in steps_to(received, CaseEvent.KEPUTUSAN_BERLAKU)
        for running in each.due
    }
    assert rules == {
        "pp-53-2010/pasal-44/ayat-1": date(2015, 4, 10),
        "pp-53-2010/pasal-46": date(2015, 4, 6),
    }


def test_the_appeal_to_the_bpasn_says_that_the_president_is_not_reached() -> None:
    (found,) = steps_to(dismissed("2021-09-01"), CaseEvent.BANDING_KE_BPASN)
    assert found.step.note is not None
    assert "Presiden" in found.step.note.id


def summoned(*events: Event) -> Case:
    first = Event(
        kind=CaseEvent.DIPANGGIL, date=date(2024, 10, 28), for_day=date(2024, 11, 6)
    )
    return Case(procedure=Procedure.DISIPLIN, events=(first, *events))


def test_absence_falls_on_the_day_that_the_summons_set() -> None:
    summoned(Event(kind=CaseEvent.TIDAK_HADIR, date=date(2024, 11, 6)))
    with pytest.raises(ProcedureError) as refused:
        summoned(Event(kind=CaseEvent.TIDAK_HADIR, date=date(2024, 11, 5)))
    (problem,) = refused.value.problems
    assert problem.path == "events[1].date"
    assert problem.allowed == ("2024-11-06",)


def test_absence_without_a_day_set_or_on_the_second_summons() -> None:
    free = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2024-10-28"),
        (CaseEvent.TIDAK_HADIR, "2024-11-05"),
        (CaseEvent.DIPANGGIL_LAGI, "2024-11-07"),
        (CaseEvent.TIDAK_HADIR_LAGI, "2024-11-15"),
    )
    assert fold(free).state is CaseState.TANPA_PEMERIKSAAN


# ------------------------------------------------------------------------------ problems


def test_an_impossible_event_is_named_with_what_was_possible() -> None:
    with pytest.raises(ProcedureError) as caught:
        case(Procedure.DISIPLIN, SUMMONED, DECIDED)
    (problem,) = caught.value.problems
    assert problem.path == "events[1].kind"
    assert problem.given == '"keputusan_ppk"'
    assert problem.allowed == ("tim_dibentuk", "tidak_hadir", "diperiksa")
    assert '"dipanggil untuk diperiksa"' in problem.message.id
    assert "examined in private" in problem.message.en


def test_after_the_end_nothing_more_is_possible() -> None:
    with pytest.raises(ProcedureError) as caught:
        case(
            Procedure.KODE_ETIK,
            (CaseEvent.MAJELIS_DIBENTUK, "2024-10-14"),
            (CaseEvent.DIPERIKSA_MAJELIS, "2024-10-15"),
            (CaseEvent.MEMBELA_DIRI, "2024-10-15"),
            (CaseEvent.DINYATAKAN_TIDAK_TERBUKTI, "2024-10-16"),
            (CaseEvent.PERNYATAAN_TERBUKA, "2024-10-17"),
        )
    (problem,) = caught.value.problems
    assert problem.allowed == ()
    assert problem.nearest is None
    assert "tidak ada lagi" in problem.message.id


def test_the_nearest_word_is_suggested() -> None:
    with pytest.raises(ProcedureError) as caught:
        case(Procedure.DISIPLIN, (CaseEvent.DIPANGGIL_LAGI, "2024-10-14"))
    assert caught.value.problems[0].nearest == "dipanggil"


def test_a_case_knows_no_day_before_the_act_and_none_out_of_order() -> None:
    late, early = date(2024, 10, 14), date(2024, 10, 1)
    assert problems(
        procedure=Procedure.LAPORAN_PEMILIHAN,
        acted_on=late,
        known_on=early,
        events=(
            Event(kind=CaseEvent.LAPORAN_DISAMPAIKAN, date=early),
            Event(kind=CaseEvent.DITERUSKAN, date=date(2024, 10, 13)),
        ),
    ) == [
        ("known_on", "2024-10-01"),
        ("events[0].date", "2024-10-01"),
        ("events[1].date", "2024-10-13"),
    ]
    assert problems(
        procedure=Procedure.DISIPLIN,
        events=(
            Event(kind=CaseEvent.DIPANGGIL, date=late, for_day=early),
            Event(kind=CaseEvent.TIDAK_HADIR, date=early),
        ),
    ) == [("events[0].for_day", "2024-10-01"), ("events[1].date", "2024-10-01")]
    same = case(Procedure.LAPORAN_PEMILIHAN, acted_on=late, known_on=late)
    assert same.with_event(CaseEvent.LAPORAN_DISAMPAIKAN, late).events[0].date == late


def test_what_is_no_day_is_refused_and_never_taken_to_be_today() -> None:
    nothing: Any = None
    text: Any = "2024-10-14"
    moment: Any = datetime(2024, 10, 14, 12)  # noqa: DTZ001  (no day at all)
    assert problems(
        procedure=Procedure.DISIPLIN,
        acted_on=text,
        events=(
            Event(kind=CaseEvent.DIPANGGIL, date=nothing),
            Event(kind=CaseEvent.DIPERIKSA, date=date(2024, 10, 14), for_day=moment),
        ),
    ) == [
        ("events[0].date", None),
        ("acted_on", "2024-10-14"),
        ("events[1].for_day", str(moment)),
    ]
    for ask in (overdue, timeline):
        with pytest.raises(ProcedureError):
            ask(case(Procedure.DISIPLIN), text)


def test_only_a_summons_sets_another_day() -> None:
    assert problems(
        procedure=Procedure.KODE_ETIK,
        events=(
            Event(
                kind=CaseEvent.MAJELIS_DIBENTUK,
                date=date(2024, 10, 14),
                for_day=date(2024, 10, 15),
            ),
        ),
    ) == [("events[0].for_day", "2024-10-15")]


def test_a_procedure_binds_only_its_own_people() -> None:
    assert problems(procedure=Procedure.DISIPLIN, status=Status.PPPK) == [
        ("status", "pppk")
    ]
    for status in (Status.CPNS, Status.PPPK):
        assert problems(procedure=Procedure.PARPOL_PNS, status=status) == [
            ("status", status.value)
        ]
    assert case(Procedure.PARPOL_PNS, status=Status.PNS).status is Status.PNS
    assert case(Procedure.DISIPLIN, status=Status.CPNS).status is Status.CPNS
    assert case(Procedure.LAPORAN_PEMILU, status=Status.PPPK).status is Status.PPPK


# ----------------------------------------------------------------------------- deadlines


def test_a_deadline_is_counted_from_the_event_that_starts_it() -> None:
    found = timeline(case(Procedure.DISIPLIN, SUMMONED, EXAMINED, DECIDED, RECEIVED))
    examined, received = found.entries[1], found.entries[3]
    assert [each.over_on(examined.event.date) for each in examined.due] == [False]
    assert [each.over_on(received.event.date) for each in received.due] == [True]
    assert received.due[0].start == date(2024, 11, 20)
    assert received.due[0].since is CaseEvent.KEPUTUSAN_PPK


def test_a_deadline_whose_start_is_not_known_has_no_day() -> None:
    found = timeline(
        case(
            Procedure.LAPORAN_PEMILIHAN,
            (CaseEvent.LAPORAN_DISAMPAIKAN, "2024-10-18"),
            (CaseEvent.KETERANGAN_DIMINTA, "2024-10-21"),
        )
    )
    for entry in found.entries:
        (running,) = entry.due
        assert running.deadline is None
        assert running.start is None
        assert running.over_on(date(2026, 1, 1)) is None
    (version,) = found.entries[0].due
    assert version.rule.id == "uu-1-2015/pasal-134/ayat-4@2015-03-18"
    known = case(
        Procedure.LAPORAN_PEMILIHAN,
        (CaseEvent.LAPORAN_DISAMPAIKAN, "2024-10-18"),
        known_on=date(2024, 10, 11),
    )
    (running,) = timeline(known).entries[0].due
    assert running.deadline is not None
    assert running.deadline.day == date(2024, 10, 18)
    assert running.over_on(date(2024, 10, 18)) is False
    assert running.over_on(date(2024, 10, 19)) is True


def test_a_pemilu_counts_working_days_where_a_pemilihan_counts_the_calendar() -> None:
    known = date(2024, 1, 5)
    (pemilu,) = (
        each
        for each in next_steps(case(Procedure.LAPORAN_PEMILU, known_on=known))
        if each.step.event is CaseEvent.LAPORAN_DISAMPAIKAN
    )
    (pemilihan,) = (
        each
        for each in next_steps(case(Procedure.LAPORAN_PEMILIHAN, known_on=known), on=known)
        if each.step.event is CaseEvent.LAPORAN_DISAMPAIKAN
    )
    (first,), (second,) = pemilu.due, pemilihan.due
    assert first.deadline is not None
    assert second.deadline is not None
    assert (first.deadline.day, second.deadline.day) == (
        date(2024, 1, 16),
        date(2024, 1, 12),
    )


def test_a_summons_of_2010_is_counted_back_from_the_day_that_it_sets() -> None:
    opened = case(Procedure.DISIPLIN)
    (before,) = (
        each
        for each in next_steps(opened, on=date(2021, 6, 1))
        if each.step.event is CaseEvent.DIPANGGIL
    )
    assert [each.deadline for each in before.due] == [None]
    for day, late in ((date(2021, 6, 14), False), (date(2021, 6, 4), True)):
        summoned = opened.with_event(CaseEvent.DIPANGGIL, date(2021, 6, 1), for_day=day)
        (running,) = timeline(summoned).entries[0].due
        assert running.start == day
        assert running.over_on(date(2021, 6, 1)) is late
    (unset,) = timeline(opened.with_event(CaseEvent.DIPANGGIL, date(2021, 6, 1))).entries
    assert [each.deadline for each in unset.due] == [None]


def test_the_last_of_several_starts_counts() -> None:
    found = case(
        Procedure.PIDANA_PEMILIHAN,
        (CaseEvent.DITERIMA_POLRI, "2024-10-24"),
        (CaseEvent.BERKAS_DISERAHKAN, "2024-11-04"),
        (CaseEvent.BERKAS_DIKEMBALIKAN, "2024-11-06"),
        (CaseEvent.BERKAS_DISERAHKAN_KEMBALI, "2024-11-08"),
        result_on=date(2024, 12, 6),
    )
    steps = {each.step.event: each for each in next_steps(found)}
    assert steps[CaseEvent.DILIMPAHKAN].due[0].start == date(2024, 11, 8)
    assert steps[CaseEvent.DILIMPAHKAN].due[0].since is CaseEvent.BERKAS_DISERAHKAN_KEMBALI
    tried = found.with_event(CaseEvent.DILIMPAHKAN, date(2024, 11, 15))
    judged = tried.with_event(CaseEvent.PUTUSAN_PN, date(2024, 12, 2))
    seven, five = timeline(judged).entries[-1].due
    assert five.start == date(2024, 12, 6)
    assert [seven.over_on(date(2024, 12, 2)), five.over_on(date(2024, 12, 2))] == [
        True,
        True,
    ]


def test_what_opens_only_after_a_deadline_says_so() -> None:
    filed = case(
        Procedure.DISIPLIN,
        SUMMONED,
        EXAMINED,
        DECIDED,
        RECEIVED,
        (CaseEvent.KEBERATAN_DIAJUKAN, "2025-01-08"),
    )
    (claim,) = (
        each for each in next_steps(filed) if each.step.event is CaseEvent.GUGATAN_PTUN
    )
    (running,) = claim.opens
    assert running.deadline is not None
    early = filed.with_event(CaseEvent.GUGATAN_PTUN, running.deadline.days[0])
    entry = timeline(early).entries[-1]
    assert [each.over_on(entry.event.date) for each in entry.opens] == [False]
    assert entry.due == ()


def test_what_takes_effect_on_a_day_never_runs_out() -> None:
    received = case(Procedure.DISIPLIN, SUMMONED, EXAMINED, DECIDED, RECEIVED)
    (effect,) = (
        each
        for each in next_steps(received)
        if each.step.event is CaseEvent.KEPUTUSAN_BERLAKU
    )
    (running,) = effect.due
    assert running.deadline is not None
    assert running.deadline.day == date(2025, 1, 15)
    assert running.over_on(date(2025, 6, 1)) is False
    (late,) = overdue(received, date(2025, 6, 1))
    assert late.may
    assert late.running.rule.id == "pp-79-2021/pasal-4/ayat-2"


def test_what_follows_if_nobody_acts_comes_from_step_and_deadline() -> None:
    (summons,) = (
        each
        for each in next_steps(case(Procedure.DISIPLIN), on=date(2024, 10, 11))
        if each.step.event is CaseEvent.DIPANGGIL
    )
    (said,) = summons.lapse
    assert said.en.startswith("A direct superior who does not summon, examine or report")
    filed = case(
        Procedure.DISIPLIN,
        SUMMONED,
        EXAMINED,
        DECIDED,
        RECEIVED,
        (CaseEvent.KEBERATAN_DIAJUKAN, "2025-01-08"),
    )
    decided = next(
        each for each in next_steps(filed) if each.step.event is CaseEvent.KEBERATAN_DIPUTUS
    )
    assert "(PTUN)" in decided.lapse[0].en


def test_without_a_day_what_is_still_to_come_is_told_with_its_validity() -> None:
    waiting = case(Procedure.PENERUSAN, acted_on=date(2024, 7, 20))
    both = {each.step.event for each in next_steps(waiting)}
    assert both == {CaseEvent.DITERIMA_KASN, CaseEvent.DITERIMA_BKN}
    for day, events in (
        (date(2024, 8, 23), {CaseEvent.DITERIMA_KASN}),
        (date(2024, 8, 24), both),
        (date(2024, 9, 3), both),
        (date(2024, 9, 4), {CaseEvent.DITERIMA_BKN}),
    ):
        steps = next_steps(waiting, on=day)
        assert {each.step.event for each in steps} == events
        assert all(bool(each.step.readings) is (events == both) for each in steps)
    later = case(Procedure.PENERUSAN, acted_on=date(2025, 1, 1))
    assert {each.step.event for each in next_steps(later)} == {CaseEvent.DITERIMA_BKN}


@pytest.mark.parametrize(("day", "said"), [("2023-10-30", False), ("2023-10-31", True)])
def test_after_its_repeal_uu_5_2014_is_not_cited_without_a_word(
    day: str, said: bool
) -> None:
    found = case(
        Procedure.PENERUSAN,
        (CaseEvent.DITERIMA_KASN, day),
        (CaseEvent.KASN_MEMUTUSKAN, day),
        (CaseEvent.HASIL_DISAMPAIKAN, day),
        (CaseEvent.SANKSI_PPK_DIREKOMENDASIKAN, day),
        (CaseEvent.SANKSI_PPK_DIJATUHKAN, day),
        (CaseEvent.PPK_MENINDAKLANJUTI, day),
    )
    for each in fold(found).passed:
        (step,) = each.steps
        told = step.note is not None and "UU 20/2023" in step.note.id
        assert told is said, step.event


def test_a_proposal_to_the_president_under_pp_53_has_its_21_days() -> None:
    proposed = case(
        Procedure.DISIPLIN,
        (CaseEvent.DIPANGGIL, "2019-03-04"),
        (CaseEvent.DIPERIKSA, "2019-03-18"),
        (CaseEvent.USUL_DITERIMA, "2019-04-01"),
    )
    (found,) = steps_to(proposed, CaseEvent.KEPUTUSAN_TANPA_UPAYA)
    assert [each.rule.id for each in found.due] == [
        "pp-11-2017/pasal-267/ayat-3",
        "pp-53-2010/pasal-43",
    ]
    assert found.due[1].start is None


# ------------------------------------------------------------------- overdue, timelines


def test_the_last_day_itself_is_not_overdue() -> None:
    received = case(Procedure.PIDANA_PEMILIHAN, (CaseEvent.DITERIMA_POLRI, "2024-11-01"))
    assert overdue(received, date(2024, 11, 21)) == ()
    (late,) = overdue(received, date(2024, 11, 22))
    assert late.certain
    assert not late.may
    assert [step.event for step in late.steps] == [CaseEvent.BERKAS_DISERAHKAN]


def test_a_deadline_that_only_some_count_as_over_is_shown_as_doubtful() -> None:
    registered = case(
        Procedure.LAPORAN_PEMILU,
        (CaseEvent.LAPORAN_DISAMPAIKAN, "2024-01-12"),
        (CaseEvent.DIREGISTRASI, "2024-01-15"),
    )
    assert overdue(registered, date(2024, 1, 22)) == ()
    (late,) = overdue(registered, date(2024, 1, 23))
    assert not late.certain
    assert len(late.steps) == 3
    (late,) = overdue(registered, date(2024, 1, 25))
    assert late.certain


def test_overdue_deadlines_come_in_the_order_in_which_they_ran_out() -> None:
    judged = case(
        Procedure.PIDANA_PEMILIHAN,
        (CaseEvent.DITERIMA_POLRI, "2024-10-24"),
        (CaseEvent.BERKAS_DISERAHKAN, "2024-11-12"),
    )
    ends = [each.running.deadline for each in overdue(judged, date(2024, 12, 2))]
    days = [end.deciding[0] for end in ends if end is not None]
    assert days == sorted(days)
    assert len(days) == 2


def test_a_timeline_of_a_day_leaves_out_what_came_later() -> None:
    whole = case(Procedure.DISIPLIN, SUMMONED, ABSENT)
    found = timeline(whole, date(2024, 10, 20))
    assert found.progress.state is CaseState.DIPANGGIL
    assert len(found.entries) == 1
    assert timeline(whole).overdue == ()
    assert timeline(whole).on is None
    assert whole.as_of(date(2024, 10, 21)) == whole
    (again,) = overdue(whole, date(2024, 12, 2))
    assert again.running.rule.id == "pp-94-2021/pasal-26/ayat-3"


# -------------------------------------------------------------------------------- opening


def findings(status: Status, contest: Contest, day: date) -> set[Procedure]:
    result = assess(
        Conduct(
            date=day,
            region="64.72" if contest is Contest.WALI_KOTA else None,
            actor=Actor(status=status),
            act=Act.MENGUNGGAH_FOTO_BERSAMA,
            target=Target(kind=TargetKind.CALON, contest=contest, spouse=False),
            circumstances=Circumstances(intent_to_support=True),
        )
    )
    cases = open_cases(result, status)
    assert all(each.acted_on == day for each in cases)
    assert all(each.status is status for each in cases)
    return {each.procedure for each in cases}


def test_findings_open_the_procedures_of_their_tracks() -> None:
    day = date(2024, 10, 11)
    assert findings(Status.PNS, Contest.WALI_KOTA, day) >= {
        Procedure.LAPORAN_PEMILIHAN,
        Procedure.PENERUSAN,
        Procedure.DISIPLIN,
    }
    found = findings(Status.PPPK, Contest.WALI_KOTA, day)
    assert Procedure.DISIPLIN_PPPK in found
    assert Procedure.DISIPLIN not in found
    assert Procedure.LAPORAN_PEMILU in findings(
        Status.PNS, Contest.PRESIDEN, date(2024, 1, 8)
    )


def test_without_a_finding_no_case_is_opened() -> None:
    result = assess(
        Conduct(
            date=date(2024, 11, 27), actor=Actor(status=Status.PNS), act=Act.TIDAK_BERBUAT
        )
    )
    assert open_cases(result, Status.PNS) == ()


@pytest.mark.parametrize("act", [Act.MENJADI_ANGGOTA_PARTAI, Act.MENCALONKAN_DIRI])
def test_only_a_party_opens_the_path_of_a_party(act: Act) -> None:
    party = act is Act.MENJADI_ANGGOTA_PARTAI
    result = assess(
        Conduct(
            date=date(2024, 10, 11),
            actor=Actor(status=Status.PNS),
            act=act,
            target=Target(kind=TargetKind.PARTAI if party else TargetKind.DIRI_SENDIRI),
        )
    )
    assert any(each.track is Track.PEMBERHENTIAN for each in result.findings)
    found = {each.procedure for each in open_cases(result, Status.PNS)}
    assert (Procedure.PARPOL_PNS in found) is party
    assert Procedure.PARPOL_PPPK not in found


def test_a_count_that_leaves_the_calendar_is_refused_and_the_case_is_not() -> None:
    old = case(Procedure.DISIPLIN, (CaseEvent.DIPANGGIL, "2012-03-05"))
    absent = old.with_event(CaseEvent.TIDAK_HADIR, date(2012, 3, 14))
    assert fold(absent).state is CaseState.MANGKIR
    with pytest.raises(ProcedureError):
        next_steps(absent)


# ------------------------------------------------------------------------------- machine


def test_a_transition_without_a_basis_or_a_state_is_no_transition() -> None:
    whole: dict[str, Any] = {
        "event": CaseEvent.DIPANGGIL,
        "source": (CaseState.DUGAAN,),
        "to": CaseState.DIPANGGIL,
        "who": TEXT,
        "bases": (basis("PP 94/2021 Pasal 26", Reading.TEXT),),
    }
    assert Step(**whole).to is CaseState.DIPANGGIL
    for missing in ("bases", "source"):
        with pytest.raises(LawError, match="a basis and a state"):
            Step(**{**whole, missing: ()})


def test_a_path_on_which_a_case_is_stuck_is_no_path() -> None:
    step = Step(
        event=CaseEvent.DIPANGGIL,
        source=(CaseState.DUGAAN,),
        to=CaseState.DIPANGGIL,
        who=TEXT,
        bases=(basis("PP 94/2021 Pasal 26"),),
    )
    opening: dict[str, Any] = {
        "procedure": Procedure.DISIPLIN,
        "tracks": frozenset(),
        "initial": CaseState.DUGAAN,
        "steps": (step,),
    }
    with pytest.raises(LawError, match="no way on from dipanggil"):
        CasePath(ends=frozenset(), **opening)
    whole = CasePath(ends=frozenset({CaseState.DIPANGGIL}), **opening)
    assert whole.states == {CaseState.DUGAAN, CaseState.DIPANGGIL}


def test_the_words_of_a_case_are_whole() -> None:
    for family in (Procedure, CaseState, CaseEvent):
        values = [word.value for word in family]
        assert len(set(values)) == len(values)
        for word in family:
            assert word.label.id
            assert word.label.en
            assert word.value == word.value.lower()
