"""What is asked, in which order, and what a verdict turns on."""

from __future__ import annotations

from datetime import date

import attrs

from netralitas import (
    Act,
    Actor,
    Circumstances,
    Conduct,
    Contest,
    Office,
    Span,
    Standing,
    Status,
    Target,
    TargetKind,
    Verdict,
    assess,
)
from netralitas.questions import key_of
from netralitas.result import Pivot

ATTENDS = Conduct(
    date=date(2024, 10, 15),
    region="33.74",
    actor=Actor(status=Status.PNS, office=Office.PELAKSANA),
    act=Act.MENGHADIRI_KAMPANYE,
    target=Target(contest=Contest.WALI_KOTA, spouse=False),
)
BANNER = attrs.evolve(ATTENDS, act=Act.MEMASANG_ALAT_PERAGA)


def test_every_axis_has_an_input_key_or_its_own_name() -> None:
    assert key_of("status") == "actor.status"
    assert key_of("role.atasan_langsung") == "actor.roles"
    assert key_of("spouse") == "target.spouse"
    assert key_of("stage") == "stage"
    assert key_of("circumstances.resigned") == "circumstances.resigned"


def test_questions_come_in_the_order_in_which_they_narrow() -> None:
    missing = assess(ATTENDS).missing
    assert missing[0] == "circumstances.active_support"
    assert set(missing) == {
        "circumstances.active_support",
        "circumstances.party_attributes",
        "circumstances.asn_attributes",
        "circumstances.state_facility",
        "circumstances.mobilised_others",
        "circumstances.benefits_or_harms",
    }


def test_an_answer_that_goes_along_with_another_can_settle_it_too() -> None:
    """A structural post tells a PNS from a citizen."""
    before = attrs.evolve(
        BANNER, date=date(2024, 9, 1), actor=Actor(status=[Status.PNS, Status.WARGA])
    )
    assert assess(before).missing == ("actor.status", "actor.office")


def test_the_calendar_is_asked_for_where_it_decides() -> None:
    photo = attrs.evolve(
        BANNER,
        act=Act.MENGUNGGAH_FOTO_BERSAMA,
        circumstances=Circumstances(intent_to_support=False, benefits_or_harms=False),
    )
    span = Span(start=date(2024, 9, 20), end=date(2024, 9, 24))
    spanned = assess(attrs.evolve(photo, date=span))
    assert spanned.reachable == (Verdict.VIOLATION, Verdict.DISPUTED, Verdict.NO_RULE)
    assert spanned.missing == (
        "date",
        "target.standing",
        "circumstances.active_support",
        "circumstances.on_duty",
    )
    anywhere = attrs.evolve(
        photo, date=date(2023, 11, 8), region=None, target=Target(spouse=False)
    )
    missing = assess(anywhere).missing
    assert {"target.kind", "target.contest", "target.standing"} <= set(missing)


def test_a_region_that_is_not_stated_is_asked_for_where_it_decides() -> None:
    appeal = Conduct(
        date=date(2025, 4, 10),
        actor=Actor(status=Status.PNS, office=Office.PELAKSANA),
        act=Act.BERBICARA_DI_FORUM_PARTAI,
        target=Target(contest=Contest.BUPATI, kind=TargetKind.CALON, spouse=False),
        circumstances=Circumstances(
            benefits_or_harms=True, active_support=False, intent_to_support=False
        ),
    )
    assert "region" in assess(appeal).missing
    stated = attrs.evolve(appeal, region="64.02")
    assert assess(stated).verdict is Verdict.VIOLATION


def test_whatever_the_standing_a_banner_is_a_breach() -> None:
    open_ = attrs.evolve(
        BANNER,
        date=date(2024, 9, 1),
        target=Target(
            contest=Contest.WALI_KOTA,
            spouse=False,
            standing=[Standing.BAKAL_CALON, Standing.CALON],
        ),
    )
    result = assess(open_)
    assert result.verdict is Verdict.VIOLATION
    assert result.missing == ()
    waits = {f.rule: f.waits_for for f in result.findings if f.rule.startswith("skb")}
    assert waits == {
        "skb-2-2022/lampiran-ii/kode-etik/1": ("target.standing",),
        "skb-2-2022/lampiran-ii/disiplin/1": ("target.standing",),
    }
    assert "pelanggaran_dalam_setiap_hal" in [note.code for note in result.notes]


def test_a_pivot_is_a_known_fact_whose_change_alters_the_verdict() -> None:
    spouse = Conduct(
        date=date(2024, 10, 15),
        region="33.74",
        actor=Actor(status=Status.PNS, office=Office.PELAKSANA),
        act=Act.MENGHADIRI_KAMPANYE,
        target=Target(contest=Contest.WALI_KOTA, spouse=True),
        circumstances=Circumstances(
            on_unpaid_leave=False,
            active_support=False,
            partisan_symbol=False,
            party_attributes=False,
            asn_attributes=False,
            state_facility=False,
            mobilised_others=False,
            benefits_or_harms=False,
        ),
    )
    result = assess(spouse)
    assert result.verdict is Verdict.VIOLATION
    leave = Pivot(
        axis="circumstances.on_unpaid_leave",
        has=False,
        instead=True,
        verdict=Verdict.DISPUTED,
    )
    assert leave in result.pivots
    assert len(result.pivots) <= 3


def test_pivots_name_standing_and_stage_too_the_mildest_first() -> None:
    joined = attrs.evolve(
        ATTENDS,
        actor=Actor(status=Status.KEPALA_DESA),
        circumstances=Circumstances(deliberate=False),
    )
    result = assess(joined)
    assert result.verdict is Verdict.VIOLATION
    assert result.pivots == (
        Pivot(axis="standing", has="calon", instead="bakal_calon", verdict=Verdict.NO_RULE),
        Pivot(
            axis="stage",
            has="kampanye",
            instead="persiapan",
            verdict=Verdict.NEEDS_FACTS,
        ),
    )
    event = attrs.evolve(joined, act=Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN)
    assert [(p.axis, p.instead) for p in assess(event).pivots][:2] == [
        ("standing", "bakal_calon"),
        ("stage", "persiapan"),
    ]


def test_a_presumption_is_a_pivot_as_well() -> None:
    member = attrs.evolve(ATTENDS, act=Act.MENJADI_ANGGOTA_PARTAI)
    pivots = assess(
        attrs.evolve(member, circumstances=Circumstances(resigned=False))
    ).pivots
    assert (
        Pivot(
            axis="circumstances.own_will", has=True, instead=False, verdict=Verdict.NO_RULE
        )
        in pivots
    )


def test_a_fact_whose_change_opens_the_matter_is_a_pivot_behind_the_settled_ones() -> None:
    photo = attrs.evolve(
        ATTENDS,
        act=Act.MENGUNGGAH_FOTO_BERSAMA,
        circumstances=Circumstances(intent_to_support=True),
    )
    (pivot,) = assess(photo).pivots
    assert (pivot.axis, pivot.verdict) == (
        "circumstances.intent_to_support",
        Verdict.NEEDS_FACTS,
    )
