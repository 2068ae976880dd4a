"""What a reader is told beside the findings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest

import toy
from netralitas import (
    Act,
    Actor,
    Circumstances,
    Conduct,
    Contest,
    Level,
    Standing,
    Status,
    Target,
    TargetKind,
    assess,
)
from netralitas.interval import ALWAYS, Span, since
from netralitas.law.norm import Consequence, Remark, when
from netralitas.law.terms import REVIEWED_ON
from netralitas.words import Authority, Clock, Track

APPEAL = Conduct(
    date=date(2024, 10, 15),
    region="33.74",
    actor=Actor(status=Status.PNS),
    act=Act.MENYATAKAN_DUKUNGAN,
    target=Target(contest=Contest.WALI_KOTA, spouse=False),
)


def codes(conduct: Conduct) -> list[str]:
    return [note.code for note in assess(conduct).notes]


@pytest.mark.parametrize(
    ("change", "outside"),
    [
        ({"date": date(2014, 12, 31)}, True),
        ({"date": date(2015, 1, 1)}, False),
        ({"date": REVIEWED_ON}, False),
        ({"date": REVIEWED_ON + timedelta(days=1)}, True),
        ({"date": Span(start=date(2014, 12, 1), end=date(2015, 2, 1))}, True),
        ({"actor": Actor(status=Status.TNI)}, False),
        ({"actor": Actor(status=[Status.PNS, Status.TNI])}, False),
    ],
)
def test_an_act_outside_the_coverage_says_so(change: dict[str, Any], outside: bool) -> None:
    noted = codes(attrs.evolve(APPEAL, **change))
    assert ("di_luar_cakupan" in noted) is outside


def test_own_will_is_noted_where_it_was_presumed_and_read() -> None:
    member = attrs.evolve(APPEAL, act=Act.MENJADI_ANGGOTA_PARTAI)
    assert "kehendak_sendiri_dianggap" in codes(member)
    stated = attrs.evolve(member, circumstances=Circumstances(own_will=True))
    assert "kehendak_sendiri_dianggap" not in codes(stated)
    assert "kehendak_sendiri_dianggap" not in codes(APPEAL)


def test_the_day_of_judgement_is_noted_where_another_would_change_the_penalty() -> None:
    crime = attrs.evolve(
        APPEAL, circumstances=Circumstances(deliberate=True, benefits_or_harms=True)
    )
    assert "hari_putusan_dianggap" in codes(crime)
    tried = attrs.evolve(crime, tried_on=date(2024, 12, 1))
    assert "hari_putusan_dianggap" not in codes(tried)
    late = attrs.evolve(
        crime,
        date=date(2026, 2, 1),
        target=Target(contest=Contest.WALI_KOTA, standing=Standing.CALON, spouse=False),
    )
    assert "hari_putusan_dianggap" not in codes(late)


def test_the_day_of_examination_is_noted_where_the_regime_would_change() -> None:
    early = attrs.evolve(APPEAL, date=date(2021, 8, 30))
    law = toy.law(
        attrs.evolve(toy.rule(5, when(act=APPEAL.act)), level=Level.BERAT),
        Consequence(
            track=Track.DISIPLIN,
            bases=toy.BASES,
            in_force=since(2021, 8, 31),
            clock=Clock.PEMERIKSAAN,
        ),
    )
    noted = [note.code for note in assess(early, law).notes]
    assert "hari_pemeriksaan_dianggap" in noted
    examined = attrs.evolve(early, examined_on=date(2021, 10, 1))
    assert "hari_pemeriksaan_dianggap" not in [n.code for n in assess(examined, law).notes]
    late = attrs.evolve(early, date=date(2021, 8, 31))
    assert "hari_pemeriksaan_dianggap" not in [n.code for n in assess(late, law).notes]


def test_a_stated_standing_that_differs_from_the_calendar_is_noted() -> None:
    target = attrs.evolve(APPEAL.target, standing=Standing.BAKAL_CALON)
    assert "kedudukan_berbeda_dari_kalender" in codes(attrs.evolve(APPEAL, target=target))
    same = attrs.evolve(APPEAL.target, standing=Standing.CALON)
    assert "kedudukan_berbeda_dari_kalender" not in codes(attrs.evolve(APPEAL, target=same))


def test_a_form_outside_the_list_is_referred_to_the_task_force() -> None:
    other = attrs.evolve(APPEAL, act=Act.BENTUK_LAIN)
    (note,) = [n for n in assess(other).notes if n.code == "dirujuk_ke_satgas"]
    assert note.authority is Authority.SATGAS
    assert [str(c) for c in note.cites] == ["SKB 2/2022 Lampiran II disiplin 13"]
    assert not any("disiplin/13" in f.rule for f in assess(other).findings)


def test_remarks_follow_the_tracks_and_levels_that_are_found() -> None:
    noted = codes(APPEAL)
    assert "ptdh_atau_pdhtaps" in noted
    assert "satu_hukuman_disiplin" in noted
    assert "tukin_ditangguhkan" not in noted
    attributes = attrs.evolve(
        APPEAL,
        act=Act.MENGHADIRI_KAMPANYE,
        circumstances=Circumstances(party_attributes=True),
    )
    assert "tukin_ditangguhkan" in codes(attributes)


def test_oversight_names_both_bodies_between_the_two_days() -> None:
    ethics = attrs.evolve(APPEAL, act=Act.KAMPANYE_DARING)
    for day, both in (
        (date(2024, 8, 23), False),
        (date(2024, 8, 24), True),
        (date(2024, 9, 3), True),
        (date(2024, 9, 4), False),
    ):
        result = assess(attrs.evolve(ethics, date=day))
        (row,) = [f for f in result.findings if f.rule.endswith("kode-etik/2")]
        bodies = {Authority.KASN, Authority.BKN} & set(row.authority)
        assert (len(bodies) == 2) is both
        assert ("peralihan_kasn_bkn" in [n.code for n in result.notes]) is both


def test_leave_that_cannot_be_had_is_explained_to_a_pppk() -> None:
    spouse = attrs.evolve(
        APPEAL,
        actor=Actor(status=Status.PPPK),
        act=Act.MENGHADIRI_KAMPANYE,
        target=attrs.evolve(APPEAL.target, spouse=True),
        circumstances=Circumstances(on_unpaid_leave=True),
    )
    result = assess(spouse)
    assert "skb-2-2022/lampiran-ii/kode-etik/7" in {f.rule for f in result.findings}
    assert "cltn_tidak_tersedia" in [note.code for note in result.notes]


def test_a_remark_without_rules_or_tracks_is_shown_whenever_its_condition_can_hold() -> (
    None
):
    remark = Remark(
        code="selalu",
        text=toy.GIST,
        cites=(),
        when=(when(act=Act.MEMILIH),),
        in_force=ALWAYS,
    )
    law = toy.law(remark)
    votes = attrs.evolve(APPEAL, act=Act.MEMILIH)
    assert [n.code for n in assess(votes, law).notes] == ["selalu"]
    assert assess(APPEAL, law).notes == ()


def test_a_party_can_stand_where_nobody_has_a_standing() -> None:
    party = attrs.evolve(
        APPEAL,
        target=Target(kind=TargetKind.PARTAI, standing=Standing.TIDAK_BERLAKU),
        date=date(2023, 6, 1),
        election="pemilu-2024",
    )
    assert "kedudukan_berbeda_dari_kalender" not in codes(party)
