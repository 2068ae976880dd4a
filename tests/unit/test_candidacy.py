"""What a person who stands must do: who, from when, where, and what follows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from netralitas.citation import Reading
from netralitas.conduct import Actor
from netralitas.elections import COMING, ELECTIONS, Election
from netralitas.errors import ProcedureError
from netralitas.procedure.candidacy import Duties, Duty, Milestone, Window, duties
from netralitas.words import Certainty, Contest, Office, Role, SanctionKind, Status

S, C, M = Status, Contest, Milestone
PILKADA = ELECTIONS["pilkada-2024"]
PEMILU = ELECTIONS["pemilu-2024"]
COMING_PILKADA = next(each for each in COMING if C.BUPATI in each.contests)

T_2016 = "uu-1-2015/pasal-7/ayat-2/huruf-t"
ELSEWHERE = "uu-1-2015/pasal-7/ayat-2/huruf-p"
SAME_REGION = "uu-1-2015/pasal-70/ayat-3@2016-07-01"
ACTING = "uu-1-2015/pasal-7/ayat-2/huruf-q"
ASN = "uu-20-2023/pasal-59/ayat-3"
JPT = "uu-20-2023/pasal-56"


def found(
    status: Status | tuple[Status, ...],
    contest: Contest = C.WALI_KOTA,
    election: Election = PILKADA,
    region: str | None = None,
    **person: Any,
) -> Duties:
    return duties(Actor(status=status, **person), contest, election, region=region)


def by_id(given: Duties) -> dict[str, Duty]:
    return {duty.rule.id: duty for duty in given.duties}


def certain(given: Duties) -> set[str]:
    return {
        id_ for id_, duty in by_id(given).items() if duty.certainty is Certainty.CERTAIN
    }


def day(year: int, month: int, number: int) -> Window:
    only = date(year, month, number)
    return Window(first=only, last=only)


# ----------------------------------------------------------------------- who, from when


def test_a_pns_resigns_from_fixing_and_leaves_at_the_end_of_that_month() -> None:
    held = found(S.PNS, region="64.72", office=Office.ADMINISTRATOR, roles=())
    assert certain(held) == set(by_id(held))
    assert {duty.due for duty in held.duties} == {(day(2024, 9, 22),)}
    effects = {effect.day for duty in held.duties for effect in duty.effects}
    assert effects == {date(2024, 9, 30)}
    pending = {rule.id for duty in held.duties for rule in duty.pending}
    assert pending == {"pp-11-2017/pasal-268/ayat-4"}


def test_a_pppk_resigns_since_the_act_of_2023_and_not_before() -> None:
    assert set(by_id(found(S.PPPK))) == {ASN}
    earlier = found(S.PPPK, C.BUPATI, ELECTIONS["pilkada-2020"])
    assert earlier.duties == ()
    assert "pppk_sebelum_2023" in {note.code for note in earlier.notes if note.gap}
    assert not by_id(found(S.PPPK))[ASN].effects


def test_a_cpns_is_named_by_no_text_and_that_is_told() -> None:
    held = found(S.CPNS)
    assert held.duties == ()
    assert {note.code for note in held.notes} == {
        "cltn_tidak_untuk_cpns",
        "cpns_tidak_disebut",
    }


def test_a_cpns_and_the_dpd_are_an_open_matter_since_2017() -> None:
    held = found(S.CPNS, C.DPD, PEMILU)
    assert held.duties == ()
    assert [note.code for note in held.notes if note.gap] == ["cpns_calon_dpd"]
    assert "cpns_calon_dpd" not in {note.code for note in found(S.PNS, C.DPD, PEMILU).notes}


def test_village_heads_resign_since_2016_village_officers_do_not() -> None:
    assert set(by_id(found(S.KEPALA_DESA, C.BUPATI))) == {T_2016}
    before = found(S.KEPALA_DESA, C.BUPATI, ELECTIONS["pilkada-2015"])
    assert before.duties == ()
    assert [note.code for note in before.notes] == ["kepala_desa_sebelum_2016"]
    officer = found(S.PERANGKAT_DESA, C.BUPATI)
    assert officer.duties == ()
    assert [note.code for note in officer.notes] == ["perangkat_dan_bpd_tidak_disebut"]


def test_the_dprd_is_a_matter_of_election_law_alone() -> None:
    held = found(S.PNS, C.DPRD_KABKOTA, PEMILU)
    assert ASN not in by_id(held)
    assert "uu-7-2017/pasal-240/ayat-1/huruf-k" in certain(held)
    assert "dprd_tidak_disebut_uu_asn" in {note.code for note in held.notes}
    assert ASN in by_id(found(S.PNS, C.DPR, PEMILU))


def test_for_dpr_and_dpd_the_two_laws_name_different_days() -> None:
    of = by_id(found(S.PNS, C.DPR, PEMILU))[ASN]
    assert any("Pemilu" in point.says.id for point in of.open_points)
    assert by_id(found(S.PNS, C.PRESIDEN, PEMILU))[ASN].open_points == ()


def test_since_2015_resignation_counts_from_fixing_as_the_court_reads_it() -> None:
    held = by_id(found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2015"]))
    assert "uu-1-2015/pasal-7/huruf-t@2015-07-08" in held
    assert "uu-5-2014/pasal-123/ayat-3@2015-07-08" in held
    assert {duty.due for duty in held.values() if duty.due} == {(day(2015, 8, 24),)}


def test_ministers_are_told_apart_by_an_open_point_since_the_ruling_of_2022() -> None:
    (before,) = found(S.PEJABAT_NEGARA, C.PRESIDEN, ELECTIONS["pemilu-2019"]).duties
    (since,) = found(S.PEJABAT_NEGARA, C.PRESIDEN, PEMILU).duties
    assert (len(before.open_points), len(since.open_points)) == (1, 2)
    assert before.certainty is since.certainty is Certainty.POSSIBLE
    (judge,) = found(S.HAKIM, C.PRESIDEN, PEMILU).duties
    assert judge.certainty is Certainty.POSSIBLE  # an ad hoc judge is no state official
    (auditor,) = found(S.ANGGOTA_BPK, C.PRESIDEN, PEMILU).duties
    assert auditor.certainty is Certainty.CERTAIN


# --------------------------------------------------------------------------- the person


def test_a_post_that_is_not_known_leaves_the_duty_of_the_high_posts_open() -> None:
    assert by_id(found(S.PNS))[JPT].waits_for == ("actor.office",)
    assert JPT in certain(found(S.PNS, office=Office.JPT_PRATAMA))
    assert JPT not in by_id(found(S.PNS, office=Office.JPT_UTAMA))
    either = by_id(found(S.PNS, office=(Office.JPT_PRATAMA, Office.PENGAWAS)))
    assert either[JPT].waits_for == ("actor.office",)


def test_an_acting_head_is_one_by_post_or_by_role() -> None:
    post = Office.PENJABAT_KEPALA_DAERAH
    assert ACTING in certain(found(S.PNS, office=post))
    assert ACTING in certain(found(S.PNS, roles=Role.PENJABAT_KEPALA_DAERAH))
    open_role = by_id(found(S.PNS, office=Office.PENGAWAS))[ACTING]
    assert open_role.waits_for == ("actor.roles",)
    assert ACTING not in by_id(found(S.PNS, office=Office.PENGAWAS, roles=()))
    assert by_id(found(S.PNS, roles=()))[ACTING].waits_for == ("actor.office",)


def test_of_two_possible_statuses_one_that_is_bound_leaves_it_open() -> None:
    held = by_id(found((S.PNS, S.CPNS)))
    assert held[T_2016].waits_for == ("actor.status",)
    assert held[T_2016].certainty is Certainty.POSSIBLE
    assert by_id(found((S.TNI, S.POLRI)))[T_2016].certainty is Certainty.CERTAIN


def test_what_a_text_limits_is_possible_not_certain() -> None:
    (member,) = found(S.PEJABAT_DAERAH, C.BUPATI).duties
    assert member.certainty is Certainty.POSSIBLE
    assert member.waits_for == ()
    (director,) = found(S.PEJABAT_BUMN, C.BUPATI).duties
    assert director.certainty is Certainty.CERTAIN
    (employee,) = found(S.KARYAWAN_BUMN, C.BUPATI).duties
    assert employee.certainty is Certainty.POSSIBLE


def test_a_head_who_stands_elsewhere_leaves_the_post_at_home_only_takes_leave() -> None:
    at_home = found(S.KEPALA_DAERAH, region="64.72")
    assert {duty.waits_for for duty in at_home.duties} == {("actor.region",)}

    def of(own: str, where: str, contest: Contest) -> Duties:
        person = Actor(status=S.KEPALA_DAERAH, region=own)
        return duties(person, contest, PILKADA, region=where)

    assert certain(of("64.72", "64.72", C.WALI_KOTA)) == {SAME_REGION}
    assert certain(of("63.71", "64.72", C.WALI_KOTA)) == {ELSEWHERE}
    assert certain(of("64.03", "64.72", C.WALI_KOTA)) == {ELSEWHERE}
    assert certain(of("64", "64.72", C.GUBERNUR)) == {SAME_REGION}
    assert certain(of("63.71", "64.72", C.GUBERNUR)) == {ELSEWHERE}
    around = of("64.72", "64", C.GUBERNUR)
    assert certain(around) == set()
    assert set(by_id(around)) == {SAME_REGION, ELSEWHERE}
    assert {duty.waits_for for duty in around.duties} == {()}
    inside = of("64", "64.72", C.WALI_KOTA)
    assert certain(inside) == set()
    without = duties(Actor(status=S.KEPALA_DAERAH, region="64"), C.GUBERNUR, PILKADA)
    assert {duty.waits_for for duty in without.duties} == {("region",)}
    neither = duties(Actor(status=S.KEPALA_DAERAH), C.GUBERNUR, PILKADA)
    assert {duty.waits_for for duty in neither.duties} == {("actor.region", "region")}
    assert {len(duty.open_points) for duty in around.duties} == {1}
    leave = by_id(of("64.72", "64.72", C.WALI_KOTA))[SAME_REGION]
    assert leave.open_points == ()
    assert leave.due == (Window(first=date(2024, 9, 25), last=date(2024, 11, 23)),)


def test_until_2016_an_incumbent_took_leave_to_campaign_not_for_the_whole_campaign() -> (
    None
):
    (first,) = found(
        S.KEPALA_DAERAH, region="64.72", election=ELECTIONS["pilkada-2015"]
    ).duties[-1:]
    assert first.rule.id == "uu-1-2015/pasal-70/ayat-3"
    assert first.due == ()
    assert "dalam melaksanakan kampanye" in first.rule.gist.id
    (later,) = found(
        S.KEPALA_DAERAH, region="34.71", election=ELECTIONS["pilkada-2017"]
    ).duties[-1:]
    assert later.rule.id == SAME_REGION
    assert "selama masa kampanye" in later.rule.gist.id
    assert later.due[0].first == date(2016, 10, 28)


# ------------------------------------------------------------------------------- days


def test_a_plan_that_was_replaced_before_it_fixed_anyone_is_not_told() -> None:
    held = found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2020"])
    assert held.windows(M.PENETAPAN) == (day(2020, 9, 23),)
    held = found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2017"])
    assert held.windows(M.PENETAPAN) == (day(2016, 10, 24),)


def test_registration_ends_on_the_eve_of_fixing() -> None:
    held = found(S.PNS, C.DPR, PEMILU)
    assert held.windows(M.PENDAFTARAN) == (
        Window(first=date(2023, 4, 24), last=date(2023, 11, 2)),
    )


def test_a_revote_with_the_pairs_of_its_parent_keeps_their_day() -> None:
    held = found(S.PNS, C.WALI_KOTA, ELECTIONS["psu-pilkada-2024/11.72"], region="11.72")
    assert held.windows(M.PENETAPAN) == (day(2024, 9, 22),)
    assert held.windows(M.PENDAFTARAN) == ()
    assert held.windows(M.KAMPANYE) == ()


def test_an_election_without_a_calendar_has_duties_without_days() -> None:
    held = found(S.PNS, C.BUPATI, COMING_PILKADA)
    assert all(windows == () for _, windows in held.days)
    assert T_2016 in certain(held)
    assert not any(duty.due or duty.effects for duty in held.duties)
    pending = {rule.id for duty in held.duties for rule in duty.pending}
    assert "pp-11-2017/pasal-346/ayat-5" in pending
    assert "uu-5-2014/pasal-123/ayat-3@2015-07-08" not in by_id(held)
    assert held.windows(M.TIDAK_DISEBUT) == ()


def test_the_decision_is_handed_in_on_the_eve_of_fixing_at_the_latest() -> None:
    of = by_id(found(S.PNS, C.DPR, PEMILU))["pkpu-10-2023/pasal-14/ayat-1"]
    assert of.due == (day(2023, 11, 2),)


def test_a_duty_whose_day_the_text_does_not_name_has_none() -> None:
    of = by_id(found(S.PNS, C.DPD, PEMILU))["uu-7-2017/pasal-182/huruf-k"]
    assert of.due == ()


# ------------------------------------------------------------------------ what follows


def kinds(duty: Duty) -> set[SanctionKind]:
    return {kind for row in duty.consequences for kind in row.options}


def test_what_follows_from_not_resigning_changed_with_the_regulation() -> None:
    """No text before April 2017, both kinds until PP 17/2020, without honour since."""
    statute = "uu-5-2014/pasal-123/ayat-3@2015-07-08"
    first = by_id(found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2017"]))[statute]
    assert first.consequences == ()
    second = by_id(found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2018"]))[statute]
    assert kinds(second) == {SanctionKind.PTDH, SanctionKind.PDH}
    assert [dispute.id for dispute in second.disputes] == ["pp-11-2017/calon-tidak-mundur"]
    third = by_id(found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2020"]))[statute]
    assert kinds(third) == {SanctionKind.PTDH}
    assert third.disputes == ()


def test_before_2017_no_text_that_was_read_says_when_the_dismissal_takes_effect() -> None:
    held = found(S.PNS, C.BUPATI, ELECTIONS["pilkada-2017"])
    assert not any(duty.effects or duty.pending for duty in held.duties)


def test_joining_a_party_comes_before_standing_on_its_list() -> None:
    of = by_id(found(S.PNS, C.DPR, PEMILU))["pp-37-2004/pasal-3/ayat-1"]
    assert of.certainty is Certainty.POSSIBLE
    assert kinds(of) == {SanctionKind.PTDH}
    assert len(of.open_points) == 2
    (cpns,) = found(S.CPNS, C.DPR, PEMILU).duties
    assert len(cpns.open_points) == 1
    assert kinds(cpns) == {SanctionKind.DIBERHENTIKAN_CPNS}


def test_leave_is_no_resignation_and_the_notes_say_so() -> None:
    codes = {note.code for note in found(S.PNS).notes}
    assert codes == {"cltn_bukan_pengunduran_diri", "cltn_pemberhentian_sementara"}
    (pppk,) = found(S.PPPK).notes
    assert pppk.code == "cltn_tidak_untuk_pppk"
    assert "satu sumber" in pppk.says.id  # that the act of 2023 names it is reported once
    for note in (pppk, *found(S.PNS).notes):
        for each in note.bases:
            if str(each.citation) == "UU 20/2023 Pasal 53":
                assert each.reading is Reading.SINGLE


# ------------------------------------------------------------------------------ errors


@pytest.mark.parametrize(
    ("person", "contest", "election", "region", "paths"),
    [
        ({}, C.PRESIDEN, "pilkada-2024", None, ["contest"]),
        ({}, C.BUPATI, "pilkada-2024", "64.72", ["contest"]),
        ({}, C.GUBERNUR, "pilkada-2024", "34.71", ["contest"]),
        ({}, C.WALI_KOTA, "pilkada-2024", "6472", ["region"]),
        ({}, C.WALI_KOTA, "pilkada-2018", "64.72", ["region"]),
        ({}, C.BUPATI, "pemilu-2024", "64.72", ["contest"]),
        ({}, C.PRESIDEN, "pilkada-2024", "99", ["contest", "region"]),
        (
            {"office": Office.TIDAK_BERLAKU, "region": "nowhere"},
            C.TIDAK_BERLAKU,
            "pilkada-2024",
            None,
            ["actor.office", "actor.region", "contest"],
        ),
    ],
)
def test_what_cannot_be_is_refused_all_at_once(
    person: dict[str, Any],
    contest: Contest,
    election: str,
    region: str | None,
    paths: list[str],
) -> None:
    actor = Actor(status=S.PNS, **person)
    with pytest.raises(ProcedureError) as caught:
        duties(actor, contest, ELECTIONS[election], region=region)
    assert [problem.path for problem in caught.value.problems] == paths


def test_the_twin_of_an_office_is_what_was_meant() -> None:
    with pytest.raises(ProcedureError) as caught:
        found(S.PNS, C.BUPATI, region="64.72")
    (problem,) = caught.value.problems
    assert (problem.given, problem.nearest) == ('"bupati"', "wali_kota")
    assert problem.allowed == ("gubernur", "wali_kota")
    assert problem.message.id.endswith("bupati dan wakil bupati di Kota Samarinda (64.72)")
    assert problem.message.en.endswith("regent and deputy regent in Kota Samarinda (64.72)")


def test_an_area_where_nothing_was_held_is_told_as_it_was_given() -> None:
    with pytest.raises(ProcedureError) as caught:
        duties(Actor(status=S.PNS), C.WALI_KOTA, ELECTIONS["pilkada-2018"], region="64.72")
    (problem,) = caught.value.problems
    assert problem.given == '"64.72"'
    with pytest.raises(ProcedureError) as caught:
        duties(Actor(status=S.PNS), C.PRESIDEN, ELECTIONS["pilkada-2018"])
    (problem,) = caught.value.problems
    assert problem.message.en.endswith("elect a President and Vice President")
