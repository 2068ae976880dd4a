"""The path of a case: where it stands, what may come, what is late, what cannot be."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from netralitas import Act, Actor, Circumstances, Conduct, Contest, Status, Target, assess
from netralitas.errors import ProcedureError
from netralitas.path_wire import dump_case, load_case
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
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure

EXAMPLES = Path(__file__).parents[2] / "examples" / "cases"

E = CaseEvent


def run(procedure: Procedure, *events: tuple[CaseEvent, date], **days: date) -> Case:
    return Case(
        procedure=procedure,
        events=tuple(Event(kind=kind, date=day) for kind, day in events),
        **days,  # type: ignore[arg-type]  # days only
    )


def example(name: str) -> Case:
    return load_case(json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")))


def coming(case: Case, kind: CaseEvent, on: date | None = None) -> list[NextStep]:
    return [each for each in next_steps(case, on=on) if each.step.event is kind]


def messages(error: ProcedureError) -> dict[str, str]:
    return {problem.path: problem.message.en for problem in error.problems}


PUNISHED = (
    (E.DIPANGGIL, date(2015, 3, 2)),
    (E.DIPERIKSA, date(2015, 3, 16)),
    (E.KEPUTUSAN_PEJABAT, date(2015, 4, 1)),
    (E.KEPUTUSAN_DITERIMA, date(2015, 4, 6)),
    (E.KEBERATAN_DIAJUKAN, date(2015, 4, 13)),
)


# ------------------------------------------------------------------- remedies over time


def test_an_objection_settled_years_before_2021_is_not_disputed() -> None:
    case = run(Procedure.DISIPLIN, *PUNISHED, (E.KEBERATAN_DIPUTUS, date(2015, 4, 27)))
    assert not any(step.readings for each in fold(case).passed for step in each.steps)
    pending = run(Procedure.DISIPLIN, *PUNISHED)
    on = date(2015, 4, 20)
    assert not any(each.step.readings for each in next_steps(pending, on=on))
    assert not coming(pending, E.GUGATAN_PTUN, on)


def objected(day: date) -> Case:
    return run(
        Procedure.DISIPLIN,
        (E.DIPANGGIL, date(2021, 6, 1)),
        (E.DIPERIKSA, date(2021, 6, 14)),
        (E.KEPUTUSAN_PEJABAT, date(2021, 7, 26)),
        (E.KEPUTUSAN_DITERIMA, date(2021, 7, 28)),
        (E.KEBERATAN_DIAJUKAN, day),
    )


@pytest.mark.parametrize("filed", [date(2021, 8, 4), date(2021, 8, 11)])
def test_an_objection_pending_on_10_august_2021_shows_both_regulations(filed: date) -> None:
    found = coming(objected(filed), E.KEBERATAN_DIPUTUS, date(2021, 8, 16))
    cited = {str(each.step.bases[0].citation) for each in found}
    assert cited == {"PP 53/2010 Pasal 37 ayat (1)", "PP 79/2021 Pasal 9 ayat (1)"}
    assert all(len(each.step.readings) == 2 for each in found)


def test_before_10_august_2021_only_pp_53_decides() -> None:
    found = coming(objected(date(2021, 8, 4)), E.KEBERATAN_DIPUTUS, date(2021, 8, 9))
    assert [str(each.step.bases[0].citation) for each in found] == [
        "PP 53/2010 Pasal 37 ayat (1)"
    ]
    assert not found[0].step.readings


def test_an_objection_of_31_august_2021_follows_pp_79_alone() -> None:
    case = objected(date(2021, 8, 31))
    assert not coming(case, E.BATAL_DEMI_HUKUM)
    assert not any(each.step.readings for each in next_steps(case))
    (late,) = coming(case, E.UPAYA_TIDAK_DITERIMA)
    assert "Pasal 7" in late.step.note.id if late.step.note else False


def dismissed(received: date, *events: tuple[CaseEvent, date]) -> Case:
    return run(
        Procedure.DISIPLIN,
        (E.DIPANGGIL, date(2021, 6, 1)),
        (E.DIPERIKSA, date(2021, 6, 14)),
        (E.PEMBERHENTIAN_DITETAPKAN, date(2021, 7, 1)),
        (E.KEPUTUSAN_DITERIMA, received),
        *events,
    )


def test_an_appeal_pending_with_the_bapek_may_be_decided_by_either_board() -> None:
    case = dismissed(date(2021, 7, 5), (E.BANDING_KE_BAPEK, date(2021, 7, 12)))
    before = {each.step.event for each in next_steps(case, on=date(2021, 8, 9))}
    assert before == {E.BAPEK_MEMUTUS}
    after = next_steps(case, on=date(2021, 8, 10))
    assert {each.step.event for each in after} == {E.BAPEK_MEMUTUS, E.BPASN_MEMUTUS}
    assert all(each.step.readings for each in after)


def test_absence_at_delivery_keeps_its_own_fifteenth_day_after_a_later_receipt() -> None:
    case = run(
        Procedure.DISIPLIN,
        *PUNISHED[:3],
        (E.PENYAMPAIAN_TIDAK_DIHADIRI, date(2015, 4, 6)),
        (E.KEPUTUSAN_DIKIRIM, date(2015, 4, 7)),
        (E.KEPUTUSAN_DITERIMA, date(2015, 4, 10)),
    )
    rules = {
        running.rule.id: running.start
        for each in coming(case, E.KEPUTUSAN_BERLAKU)
        for running in each.due
    }
    assert rules == {
        "pp-53-2010/pasal-44/ayat-1": date(2015, 4, 10),
        "pp-53-2010/pasal-46": date(2015, 4, 6),
    }


def test_the_appeal_to_the_bpasn_says_that_the_president_is_not_reached() -> None:
    (found,) = coming(dismissed(date(2021, 9, 1)), E.BANDING_KE_BPASN)
    assert found.step.note is not None
    assert "Presiden" in found.step.note.id


# ------------------------------------------------------------------------ the days of it


def summoned(*events: Event) -> Case:
    first = Event(kind=E.DIPANGGIL, date=date(2024, 10, 28), for_day=date(2024, 11, 6))
    return Case(procedure=Procedure.DISIPLIN, events=(first, *events))


def test_absence_falls_on_the_day_that_the_summons_set() -> None:
    summoned(Event(kind=E.TIDAK_HADIR, date=date(2024, 11, 6)))
    with pytest.raises(ProcedureError) as refused:
        summoned(Event(kind=E.TIDAK_HADIR, date=date(2024, 11, 5)))
    (problem,) = refused.value.problems
    assert problem.path == "events[1].date"
    assert problem.allowed == ("2024-11-06",)


def test_absence_without_a_day_set_or_on_the_second_summons() -> None:
    free = run(
        Procedure.DISIPLIN,
        (E.DIPANGGIL, date(2024, 10, 28)),
        (E.TIDAK_HADIR, date(2024, 11, 5)),
        (E.DIPANGGIL_LAGI, date(2024, 11, 7)),
        (E.TIDAK_HADIR_LAGI, date(2024, 11, 15)),
    )
    assert fold(free).state is CaseState.TANPA_PEMERIKSAAN


def test_under_pp_53_the_summons_is_counted_back_from_the_examination() -> None:
    set_for = Event(kind=E.DIPANGGIL, date=date(2021, 6, 4), for_day=date(2021, 6, 14))
    case = Case(procedure=Procedure.DISIPLIN, events=(set_for,))
    (entry,) = timeline(case).entries
    (running,) = entry.due
    assert running.over_on(date(2021, 6, 4)) is True
    assert running.over_on(date(2021, 6, 3)) is False
    unknown = run(Procedure.DISIPLIN, (E.DIPANGGIL, date(2021, 6, 4)))
    ((running,),) = (each.due for each in timeline(unknown).entries)
    assert running.deadline is None
    assert running.over_on(date(2021, 6, 4)) is None


def test_every_wrong_day_is_told_at_once() -> None:
    with pytest.raises(ProcedureError) as refused:
        Case(
            procedure=Procedure.LAPORAN_PEMILU,
            status=Status.WARGA,
            acted_on=date(2024, 1, 5),
            known_on=date(2024, 1, 4),
            events=(
                Event(kind=E.LAPORAN_DISAMPAIKAN, date=date(2024, 1, 3)),
                Event(kind=E.DIREGISTRASI, date=date(2024, 1, 9), for_day=date(2024, 1, 8)),
            ),
        )
    assert set(messages(refused.value)) == {
        "known_on",
        "events[0].date",
        "events[1].for_day",
    }


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(ProcedureError) as refused:
        Case(
            procedure=Procedure.KODE_ETIK,
            acted_on="2024-01-05",  # type: ignore[arg-type]
            events=(Event(kind=E.MAJELIS_DIBENTUK, date=None),),  # type: ignore[arg-type]
        )
    assert set(messages(refused.value)) == {"acted_on", "events[0].date"}


def test_an_event_that_sets_no_day_may_not_name_one() -> None:
    event = Event(kind=E.MAJELIS_DIBENTUK, date=date(2024, 1, 8), for_day=date(2024, 1, 9))
    with pytest.raises(ProcedureError) as refused:
        Case(procedure=Procedure.KODE_ETIK, events=(event,))
    assert set(messages(refused.value)) == {"events[0].for_day"}


def test_a_status_that_the_procedure_does_not_bind_is_refused() -> None:
    for status in (Status.CPNS, Status.PPPK):
        with pytest.raises(ProcedureError) as refused:
            Case(procedure=Procedure.PARPOL_PNS, status=status)
        (problem,) = refused.value.problems
        assert (problem.path, problem.allowed) == ("status", ("pns",))
    assert Case(procedure=Procedure.PARPOL_PNS, status=Status.PNS).status is Status.PNS


def test_what_is_not_possible_names_what_is() -> None:
    with pytest.raises(ProcedureError) as refused:
        run(Procedure.KODE_ETIK, (E.MAJELIS_MEMUTUSKAN, date(2024, 1, 8)))
    (problem,) = refused.value.problems
    assert problem.allowed == ("majelis_dibentuk",)
    with pytest.raises(ProcedureError, match="nothing more"):
        run(
            Procedure.LAPORAN_PEMILIHAN,
            (E.LAPORAN_DISAMPAIKAN, date(2024, 10, 18)),
            (E.DITERUSKAN, date(2024, 10, 21)),
            (E.DITERUSKAN, date(2024, 10, 22)),
        )


# ---------------------------------------------------------- what comes, what is late


def test_a_case_as_it_stood_on_a_day() -> None:
    case = example("disiplin-kampanye-daring-2024")
    assert fold(case.as_of(date(2024, 11, 6))).state is CaseState.MANGKIR
    assert timeline(case, date(2024, 11, 6)).progress.state is CaseState.MANGKIR
    assert case.as_of(date(2025, 1, 8)) == case
    with pytest.raises(ProcedureError):
        case.as_of("2024-11-06")  # type: ignore[arg-type]


def test_the_last_day_is_not_late_and_the_next_one_is() -> None:
    case = run(Procedure.PIDANA_PEMILIHAN, (E.DITERIMA_POLRI, date(2024, 10, 24)))
    assert not overdue(case, date(2024, 11, 13))
    (late,) = overdue(case, date(2024, 11, 14))
    assert (late.certain, late.may) == (True, False)
    assert [step.event for step in late.steps] == [E.BERKAS_DISERAHKAN]


def test_a_right_that_lapsed_breaks_no_duty_and_doubt_is_not_certain() -> None:
    case = example("pidana-pemilihan-2024")
    late = overdue(case, date(2024, 11, 30))
    right = next(each for each in late if each.steps[0].event is E.BANDING_DIAJUKAN)
    assert right.may
    assert right.certain
    reported = run(Procedure.LAPORAN_PEMILU, (E.LAPORAN_DISAMPAIKAN, date(2024, 1, 12)))
    (doubtful,) = overdue(reported, date(2024, 1, 15))
    assert not doubtful.certain


def test_effect_on_a_day_is_never_late() -> None:
    case = run(Procedure.DISIPLIN, *PUNISHED[:4])
    (effect,) = coming(case, E.KEPUTUSAN_BERLAKU)
    assert effect.due[0].over_on(date(2016, 1, 4)) is False
    lapsed = overdue(case, date(2016, 1, 4))
    assert [each.steps[0].event for each in lapsed] == [E.KEBERATAN_DIAJUKAN]


def test_without_a_day_only_what_can_still_come_is_given() -> None:
    fresh = Case(procedure=Procedure.PENERUSAN)
    assert {each.step.event for each in next_steps(fresh)} == {
        E.DITERIMA_KASN,
        E.DITERIMA_BKN,
    }
    late = Case(procedure=Procedure.PENERUSAN, acted_on=date(2025, 1, 6))
    assert {each.step.event for each in next_steps(late)} == {E.DITERIMA_BKN}


def test_between_the_two_days_both_kasn_and_bkn_are_open() -> None:
    case = Case(procedure=Procedure.PENERUSAN)
    for on, expected in (
        (date(2024, 8, 23), {E.DITERIMA_KASN}),
        (date(2024, 8, 24), {E.DITERIMA_KASN, E.DITERIMA_BKN}),
        (date(2024, 9, 3), {E.DITERIMA_KASN, E.DITERIMA_BKN}),
        (date(2024, 9, 4), {E.DITERIMA_BKN}),
    ):
        assert {each.step.event for each in next_steps(case, on=on)} == expected


@pytest.mark.parametrize(
    ("day", "said"), [(date(2023, 10, 30), False), (date(2023, 10, 31), True)]
)
def test_after_its_repeal_uu_5_2014_is_not_cited_without_a_word(
    day: date, said: bool
) -> None:
    case = run(
        Procedure.PENERUSAN,
        (E.DITERIMA_KASN, day),
        (E.KASN_MEMUTUSKAN, day),
        (E.HASIL_DISAMPAIKAN, day),
        (E.SANKSI_PPK_DIREKOMENDASIKAN, day),
        (E.SANKSI_PPK_DIJATUHKAN, day),
        (E.PPK_MENINDAKLANJUTI, day),
    )
    for each in fold(case).passed:
        (step,) = each.steps
        told = step.note is not None and "UU 20/2023" in step.note.id
        assert told is said, step.event


def test_a_proposal_to_the_president_under_pp_53_has_its_21_days() -> None:
    case = run(
        Procedure.DISIPLIN,
        (E.DIPANGGIL, date(2019, 3, 4)),
        (E.DIPERIKSA, date(2019, 3, 18)),
        (E.USUL_DITERIMA, date(2019, 4, 1)),
    )
    (found,) = coming(case, E.KEPUTUSAN_TANPA_UPAYA)
    assert [each.rule.id for each in found.due] == [
        "pp-11-2017/pasal-267/ayat-3",
        "pp-53-2010/pasal-43",
    ]
    assert found.due[1].start is None


def test_what_follows_if_nobody_acts_is_said_once() -> None:
    (step,) = coming(
        run(Procedure.DISIPLIN, (E.DIPANGGIL, date(2024, 10, 28))), E.DIPERIKSA
    )
    assert len(step.lapse) == len(set(step.lapse)) >= 1


# -------------------------------------------------------------------------------- opening


def test_findings_open_the_procedures_of_their_tracks_and_election() -> None:
    conduct = Conduct(
        date=date(2024, 10, 11),
        region="64.72",
        actor=Actor(status=Status.PNS),
        act=Act.MENGUNGGAH_FOTO_BERSAMA,
        target=Target(contest=Contest.WALI_KOTA, spouse=False),
        circumstances=Circumstances(intent_to_support=True),
    )
    opened = open_cases(assess(conduct), Status.PNS)
    kinds = {case.procedure for case in opened}
    assert {Procedure.LAPORAN_PEMILIHAN, Procedure.PENERUSAN, Procedure.DISIPLIN} <= kinds
    assert not kinds & {Procedure.LAPORAN_PEMILU, Procedure.DISIPLIN_PPPK}
    assert {case.acted_on for case in opened} == {date(2024, 10, 11)}


def test_without_a_contest_both_elections_stay_open() -> None:
    conduct = Conduct(
        date=date(2025, 3, 3),
        actor=Actor(status=Status.PNS),
        act=Act.MENJADI_ANGGOTA_PARTAI,
    )
    kinds = {case.procedure for case in open_cases(assess(conduct), Status.PNS)}
    assert Procedure.PARPOL_PNS in kinds


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda p: p.stem)
def test_the_examples_are_cases_and_come_back_as_they_were(path: Path) -> None:
    written = json.loads(path.read_text(encoding="utf-8"))
    assert dump_case(load_case(written)) == written
