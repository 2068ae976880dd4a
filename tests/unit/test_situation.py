"""What the facts and the calendar leave open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from netralitas import (
    LAW,
    Act,
    Actor,
    Circumstance,
    Circumstances,
    Conduct,
    ConductError,
    Contest,
    Office,
    Role,
    Span,
    Stage,
    Standing,
    Status,
    Target,
    TargetKind,
)
from netralitas.situation import Person, Situation, law_borders, situate
from netralitas.words import Clock, ElectionKind

DAY = date(2024, 10, 11)
PNS = Actor(status=Status.PNS)


def situated(**keys: Any) -> Situation:
    return situate(Conduct(**{"date": DAY, "actor": PNS, **keys}), LAW)


def test_a_village_head_holds_no_post_and_that_is_not_unknown() -> None:
    situation = situated(actor=Actor(status=Status.KEPALA_DESA))
    assert situation.persons == (Person(Status.KEPALA_DESA, Office.TIDAK_BERLAKU, False),)


def test_an_unknown_post_stays_open_over_those_that_the_status_can_hold() -> None:
    offices = {person.office for person in situated().persons}
    assert Office.JPT_UTAMA in offices
    assert Office.TIDAK_BERLAKU not in offices


def test_an_acting_head_is_one_by_post_or_besides_it() -> None:
    post = Actor(status=Status.PNS, office=Office.PENJABAT_KEPALA_DAERAH)
    assert {person.acting_head for person in situated(actor=post).persons} == {True}
    senior = Actor(status=Status.PNS, office=Office.JPT_PRATAMA)
    assert {p.acting_head for p in situated(actor=senior).persons} == {False, True}
    junior = Actor(status=Status.PNS, office=Office.PELAKSANA)
    assert {p.acting_head for p in situated(actor=junior).persons} == {False, True}
    none = Actor(status=Status.PNS, office=Office.JPT_PRATAMA, roles=())
    assert {p.acting_head for p in situated(actor=none).persons} == {False}
    other = Actor(status=Status.PPPK, office=Office.JPT_MADYA)
    assert {p.acting_head for p in situated(actor=other).persons} == {False}
    told = Actor(status=Status.KEPALA_DAERAH, roles=Role.PENJABAT_KEPALA_DAERAH)
    assert {p.acting_head for p in situated(actor=told).persons} == {False}


def test_stated_roles_are_all_there_are() -> None:
    actor = Actor(status=Status.PNS, roles=Role.ATASAN_LANGSUNG)
    roles = dict(situated(actor=actor).roles)
    assert roles[Role.ATASAN_LANGSUNG] == (True,)
    assert roles[Role.PEMILIH] == (False,)
    assert dict(situated().roles)[Role.PEMILIH] == (False, True)


def test_an_unreported_act_may_be_any_and_a_stated_fact_rules_some_out() -> None:
    assert situated().acts == tuple(Act)
    denied = situated(circumstances=Circumstances(published=False))
    assert Act.MENGUNGGAH_FOTO_BERSAMA not in denied.acts
    assert Act.BERFOTO_BERSAMA in denied.acts


def test_own_will_alone_is_presumed() -> None:
    facts = dict(situated().circumstances)
    assert facts[Circumstance.OWN_WILL] == (True,)
    assert all(
        values == (False, True)
        for fact, values in facts.items()
        if fact is not Circumstance.OWN_WILL
    )
    denied = situated(circumstances=Circumstances(own_will=False))
    assert dict(denied.circumstances)[Circumstance.OWN_WILL] == (False,)


def test_an_act_implies_its_circumstances() -> None:
    situation = situated(act=Act.MENYATAKAN_DUKUNGAN)
    facts = dict(situation.facts_of(Act.MENYATAKAN_DUKUNGAN))
    assert facts[Circumstance.ACTIVE_SUPPORT] == (True,)
    assert facts[Circumstance.PUBLISHED] == (False, True)
    assert situation.facts_of(Act.MEMILIH) == situation.circumstances


def test_region_and_contest_narrow_the_calendar_to_one_tuple() -> None:
    situation = situated(
        region="64.72", target=Target(contest=Contest.WALI_KOTA, spouse=False)
    )
    (setting,) = situation.settings
    assert setting.kind is TargetKind.CALON
    assert setting.election is ElectionKind.PEMILIHAN
    assert (setting.stage, setting.standing) == (Stage.KAMPANYE, Standing.CALON)
    assert setting.election_id == "pilkada-2024"
    assert [setting.day(clock) for clock in Clock] == [DAY, DAY, DAY]


def test_each_clock_reads_its_own_day() -> None:
    later, last = date(2024, 11, 1), date(2025, 1, 1)
    (setting,) = situated(
        region="64.72",
        target=Target(contest=Contest.WALI_KOTA, spouse=False),
        examined_on=later,
        tried_on=last,
    ).settings
    assert setting.day(Clock.PERBUATAN) == DAY
    assert setting.day(Clock.PEMERIKSAAN) == later
    assert setting.day(Clock.PUTUSAN) == last


def test_a_stated_standing_wins_and_the_derived_one_is_remembered() -> None:
    target = Target(contest=Contest.WALI_KOTA, standing=Standing.GUGUR, spouse=False)
    (setting,) = situated(region="64.72", target=target).settings
    assert setting.standing is Standing.GUGUR
    assert setting.derived_standing is Standing.CALON


def test_a_party_has_no_standing_and_its_own_stage() -> None:
    target = Target(kind=TargetKind.PARTAI, contest=Contest.DPR)
    situation = situate(
        Conduct(date=date(2023, 5, 1), actor=PNS, target=target, region="64.72"), LAW
    )
    assert {setting.standing for setting in situation.settings} == {Standing.TIDAK_BERLAKU}
    assert {setting.stage for setting in situation.settings} == {Stage.PENETAPAN}
    assert {setting.spouse for setting in situation.settings} == {False, True}


def test_an_unknown_target_with_a_stated_standing_is_a_candidate_of_some_kind() -> None:
    situation = situated(region="64.72", target=Target(standing=Standing.CALON))
    kinds = {setting.kind for setting in situation.settings}
    assert TargetKind.PARTAI not in kinds
    assert TargetKind.CALON in kinds


def test_one_who_may_be_oneself_is_then_not_one_s_spouse() -> None:
    target = Target(
        kind=[TargetKind.CALON, TargetKind.DIRI_SENDIRI],
        contest=Contest.WALI_KOTA,
        spouse=True,
    )
    situation = situated(region="64.72", target=target)
    assert {setting.kind for setting in situation.settings} == {TargetKind.CALON}
    self_ = Target(kind=TargetKind.DIRI_SENDIRI, contest=Contest.WALI_KOTA)
    assert {s.spouse for s in situated(region="64.72", target=self_).settings} == {False}


def test_a_span_is_split_at_its_borders() -> None:
    situation = situate(
        Conduct(
            date=Span(start=date(2024, 9, 20), end=date(2024, 9, 27)),
            actor=PNS,
            region="64.72",
            target=Target(contest=Contest.WALI_KOTA, spouse=False),
        ),
        LAW,
    )
    by_day = {s.act_on: (s.stage, s.standing) for s in situation.settings}
    assert by_day == {
        date(2024, 9, 20): (Stage.PENCALONAN, Standing.BAKAL_CALON),
        date(2024, 9, 22): (Stage.PENETAPAN, Standing.CALON),
        date(2024, 9, 25): (Stage.KAMPANYE, Standing.CALON),
    }


def test_the_law_s_own_borders_are_known() -> None:
    borders = law_borders(LAW)
    assert borders == tuple(sorted(set(borders)))
    assert {date(2022, 9, 22), date(2023, 10, 31), date(2024, 11, 14)} <= set(borders)


def test_every_axis_of_the_law_can_be_asked_for_what_is_open() -> None:
    situation = situated(
        region="64.72",
        act=Act.MEMILIH,
        target=Target(contest=Contest.WALI_KOTA, spouse=False),
    )
    assert situation.held("act") == {Act.MEMILIH}
    assert situation.held("status") == {Status.PNS}
    assert situation.held("standing") == {Standing.CALON}
    assert situation.held("role.pemilih") == {False, True}
    assert situation.held("role.penjabat_kepala_daerah") == {False, True}
    assert situation.held("closed_period.pemanfaatan_program") == {True}
    assert situation.held("circumstances.own_will") == {True}


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"region": "6472"}, "region"),
        ({"region": "99.99"}, "region"),
        ({"actor": Actor(status=Status.PNS, region="x")}, "actor.region"),
        ({"election": "pilkada-2023"}, "election"),
        ({"region": "34", "target": Target(contest=Contest.GUBERNUR)}, "target.contest"),
        (
            {"election": "pemilu-2024", "target": Target(contest=Contest.BUPATI)},
            "target.contest",
        ),
    ],
)
def test_unknown_areas_and_elections_are_refused(
    keys: dict[str, object], path: str
) -> None:
    with pytest.raises(ConductError) as caught:
        situated(**keys)
    (problem,) = caught.value.problems
    assert problem.path == path
    assert problem.given
    assert problem.message.id != problem.message.en


def test_area_errors_come_together_and_name_the_nearest_word() -> None:
    with pytest.raises(ConductError) as caught:
        situated(region="64.99", election="pilkada-2042")
    region, election = caught.value.problems
    assert (region.path, election.path) == ("region", "election")
    assert region.nearest is not None
    assert region.nearest.startswith("64.")
    assert election.nearest == "pilkada-2024"
