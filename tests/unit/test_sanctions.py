"""What a finding may lead to: by track, level, status and clock."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

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
    Office,
    SanctionKind,
    Status,
    Target,
    Track,
    assess,
)
from netralitas.interval import ALWAYS, Interval, since
from netralitas.law.norm import Consequence, Penalty, when
from netralitas.sanctions import heaviest
from netralitas.words import Authority, Clock

if TYPE_CHECKING:
    from netralitas import Finding
    from netralitas.law.norm import Law

DAY = date(2024, 10, 11)
PHOTO = Conduct(
    date=DAY,
    region="64.72",
    actor=Actor(status=Status.PNS, office=Office.ADMINISTRATOR),
    act=Act.MENGUNGGAH_FOTO_BERSAMA,
    target=Target(contest=Contest.WALI_KOTA, spouse=False),
    circumstances=Circumstances(
        intent_to_support=True, deliberate=True, benefits_or_harms=True
    ),
)


def found(conduct: Conduct, rule: str, law: Law | None = None) -> Finding:
    result = assess(conduct) if law is None else assess(conduct, law)
    (finding,) = [finding for finding in result.findings if finding.rule == rule]
    return finding


def test_the_heaviest_level_is_the_one_that_is_imposed() -> None:
    assert heaviest([Level.RINGAN, Level.SEDANG]) is Level.SEDANG
    assert heaviest([Level.TIDAK_DINYATAKAN, Level.RINGAN]) is Level.RINGAN
    assert heaviest([]) is None


def test_heavy_discipline_by_status() -> None:
    row = "skb-2-2022/lampiran-ii/disiplin/7"
    pns = found(PHOTO, row).sanction
    assert pns.level is Level.BERAT
    assert pns.options == (
        SanctionKind.PENURUNAN_JABATAN_12_BULAN,
        SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
        SanctionKind.PDHTAPS,
    )
    cpns = found(attrs.evolve(PHOTO, actor=Actor(status=Status.CPNS)), row).sanction
    assert (cpns.level, cpns.options) == (Level.BERAT, (SanctionKind.DIBERHENTIKAN_CPNS,))
    pppk = found(attrs.evolve(PHOTO, actor=Actor(status=Status.PPPK)), row).sanction
    assert (pppk.level, pppk.options) == (Level.SESUAI_ATURAN_INSTANSI, ())


def test_a_person_of_unknown_status_may_face_either_sanction_at_the_row_s_level() -> None:
    either = Actor(status=[Status.PNS, Status.PPPK])
    sanction = found(
        attrs.evolve(PHOTO, actor=either), "skb-2-2022/lampiran-ii/disiplin/7"
    ).sanction
    assert sanction.level is Level.BERAT
    assert SanctionKind.PDHTAPS in sanction.options


def test_medium_discipline_keeps_the_old_kinds_while_the_cut_is_suspended() -> None:
    attends = attrs.evolve(
        PHOTO,
        act=Act.MENGHADIRI_KAMPANYE,
        circumstances=Circumstances(party_attributes=True),
    )
    sanction = found(attends, "pp-94-2021/pasal-5/huruf-n/angka-2").sanction
    assert sanction.options == (
        SanctionKind.PENUNDAAN_KGB_1_TAHUN,
        SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
        SanctionKind.PENURUNAN_PANGKAT_1_TAHUN,
    )
    assert sanction.suspended == (
        SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN,
        SanctionKind.PEMOTONGAN_TUKIN_25_9_BULAN,
        SanctionKind.PEMOTONGAN_TUKIN_25_12_BULAN,
    )
    assert {str(basis.citation) for basis in sanction.bases} == {
        "PP 53/2010 Pasal 7 ayat (3)",
        "PP 94/2021 Pasal 42 ayat (2)",
        "PP 94/2021 Pasal 8 ayat (3)",
        "PP 94/2021 Pasal 42 ayat (1)",
    }


def test_the_gap_has_a_level_of_its_own_and_no_sanction() -> None:
    listens = attrs.evolve(
        PHOTO,
        act=Act.MENGHADIRI_KAMPANYE,
        circumstances=Circumstances(
            active_support=False, party_attributes=False, asn_attributes=False
        ),
    )
    sanction = found(listens, "pp-94-2021/pasal-5/huruf-n/angka-1").sanction
    assert (sanction.level, sanction.options) == (Level.TIDAK_DINYATAKAN, ())


@pytest.mark.parametrize(
    ("tried_on", "penalty"),
    [
        (
            None,
            Penalty(
                imprisonment=SanctionKind.PENJARA,
                min_months=1,
                max_months=6,
                min_rupiah=600_000,
                max_rupiah=6_000_000,
                joined="dan/atau",
            ),
        ),
        (
            date(2026, 1, 1),
            Penalty(
                imprisonment=SanctionKind.PENJARA,
                min_months=1,
                max_months=6,
                min_rupiah=600_000,
                max_rupiah=6_000_000,
                joined="dan/atau",
            ),
        ),
        (
            date(2026, 1, 2),
            Penalty(
                imprisonment=SanctionKind.PENJARA,
                max_months=6,
                max_rupiah=6_000_000,
                joined="dan/atau",
            ),
        ),
    ],
)
def test_a_milder_later_penalty_follows_the_day_of_judgement(
    tried_on: date | None, penalty: Penalty
) -> None:
    finding = found(
        attrs.evolve(PHOTO, tried_on=tried_on), "uu-1-2015/pasal-188@2016-07-01"
    )
    assert finding.track is Track.PIDANA
    assert finding.sanction.level is None
    assert finding.sanction.penalty == penalty
    assert finding.authority == (
        Authority.BAWASLU,
        Authority.GAKKUMDU,
        Authority.PENGADILAN,
    )


def test_kurungan_is_gone_since_the_second_of_january_2026() -> None:
    executor = Conduct(
        date=date(2024, 1, 10),
        region="33.13",
        actor=Actor(status=Status.PPPK),
        act=Act.MENJADI_PELAKSANA_KAMPANYE,
        target=Target(contest=Contest.DPRD_KABKOTA),
    )
    before = found(executor, "uu-7-2017/pasal-494").sanction
    assert before.options == (SanctionKind.KURUNGAN, SanctionKind.DENDA)
    late = attrs.evolve(executor, tried_on=date(2026, 1, 2))
    after = found(late, "uu-7-2017/pasal-494").sanction
    assert after.options == (SanctionKind.DENDA,)
    assert after.penalty == Penalty(max_rupiah=10_000_000)


def test_penalties_that_differ_between_open_days_are_not_merged_into_one() -> None:
    act = Act.MENYATAKAN_DUKUNGAN
    rule = attrs.evolve(toy.rule(5, when(act=act)), track=Track.PIDANA)

    def range_(months: int, in_force: Interval) -> Consequence:
        return Consequence(
            track=Track.PIDANA,
            bases=toy.BASES,
            in_force=in_force,
            clock=Clock.PUTUSAN,
            penalty=Penalty(max_months=months),
        )

    same = toy.law(rule, range_(6, ALWAYS))
    assert found(attrs.evolve(PHOTO, act=act), rule.id, same).sanction.penalty == Penalty(
        max_months=6
    )
    both = toy.law(rule, range_(6, ALWAYS), range_(3, since(2024, 1, 1)))
    assert found(attrs.evolve(PHOTO, act=act), rule.id, both).sanction.penalty is None
