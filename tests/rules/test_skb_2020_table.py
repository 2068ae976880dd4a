"""SKB 10 September 2020, read a second time: the sixteen points of the press lists.

Written from the lists and not from the rows of the library. Numbers are those of the
lists, because the annex was never readable. What the lists leave open is left out: the
division into ethics and discipline, the column of sanctions, who "others" are in point 10.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, cast

import pytest

from netralitas import (
    LAW,
    Act,
    Contest,
    Finding,
    Level,
    SanctionKind,
    Standing,
    Status,
    TargetKind,
    Track,
)
from netralitas.words import Authority, DisputeAbout
from reading import Case, Facts, Norm, cited, judged, the_rule, vary, wrong_cases

FIRST_DAY, EVE = date(2020, 9, 10), date(2020, 9, 9)
OPEN = date(2020, 9, 15)  # pairs are fixed on 23 September 2020
CAMPAIGN = date(2020, 10, 15)  # from 26 September to 5 December
BEFORE_CAMPAIGN = date(2020, 9, 24)
QUIET = date(2020, 12, 7)
AFTER_POLL = date(2020, 12, 20)
LAST_DAY, REPLACED = date(2022, 9, 21), date(2022, 9, 22)

PAIR: Facts = {
    "kind": TargetKind.CALON,
    "contest": Contest.WALI_KOTA,
    "region": "64.72",
}
WOULD_BE: Facts = {"date": OPEN, **PAIR}
FIXED: Facts = {"date": CAMPAIGN, **PAIR}
ONESELF: Facts = WOULD_BE | {"kind": TargetKind.DIRI_SENDIRI}

PARTIES = vary("absent", kind=TargetKind.PARTAI)

# *Pegawai ASN*; no contract worker before SE MenPANRB 1/2023.
PERSONS = (
    *vary("found", status=(Status.CPNS, Status.PPPK)),
    *vary(
        "absent",
        status=(Status.NON_ASN, Status.KEPALA_DESA, Status.WARGA, Status.TNI, Status.HAKIM),
    ),
)
# *Pemilihan Kepala Daerah Serentak Tahun 2020*: not elsewhere, not the Pemilu.
REACH = (
    Case("a regency", {"contest": Contest.BUPATI, "region": "64.02"}, "found"),
    *(
        Case(
            "an area that did not vote", {"region": "34.71", "standing": standing}, "absent"
        )
        for standing in (Standing.BAKAL_CALON, Standing.CALON)
    ),
    Case("the Pemilu", {"contest": Contest.PRESIDEN}, "absent"),
)
COMMON = (*PERSONS, *REACH, *vary("absent", date=EVE))

POINTS = (
    Norm(
        "skb-5-2020/lampiran/angka-1",
        WOULD_BE | {"act": Act.INTERAKSI_MEDIA_SOSIAL},
        "settled",
        (
            *COMMON,
            *PARTIES,
            *vary("settled", date=CAMPAIGN, act=Act.KAMPANYE_DARING),
            *vary("absent", act=(Act.MENGIKUTI_AKUN_CALON, Act.MENYATAKAN_DUKUNGAN)),
            Case(
                "a photo with the candidate",
                {"act": Act.MENGUNGGAH_FOTO_BERSAMA},
                "disputed",
            ),
            Case(
                "a photo with a hand sign",
                {"act": Act.MENGUNGGAH_FOTO_BERSAMA, "partisan_symbol": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-2",
        WOULD_BE | {"act": Act.MENGHADIRI_DEKLARASI},
        "settled",
        (
            *COMMON,
            *PARTIES,
            *vary("settled", date=CAMPAIGN, active_support=True, spouse=True),
            *vary("absent", act=Act.MENGHADIRI_KAMPANYE),
            *vary("disputed", on_duty=True),  # open question 39
            Case(
                "the spouse, on leave", {"spouse": True, "on_unpaid_leave": True}, "absent"
            ),
            Case(
                "the spouse, on leave and active",
                {"spouse": True, "on_unpaid_leave": True, "active_support": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-3",
        WOULD_BE | {"act": Act.BERFOTO_BERSAMA, "partisan_symbol": True},
        "settled",
        (
            *COMMON,
            *PARTIES,
            *vary("settled", date=CAMPAIGN, act=Act.MENGUNGGAH_FOTO_BERSAMA),
            *vary("absent", partisan_symbol=False, kind=TargetKind.TIM_SUKSES),
            *vary("absent", act=Act.MENUNJUKKAN_SIMBOL),  # open question 11
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-4",
        WOULD_BE | {"act": Act.BERBICARA_DI_FORUM_PARTAI, "kind": TargetKind.PARTAI},
        "settled",
        (
            *PERSONS,
            *vary("settled", date=CAMPAIGN, kind=TargetKind.CALON),
            *vary("absent", date=EVE, act=Act.MENGHADIRI_ACARA_PARTAI),
            *vary("absent", assignment_letter=True, region="34.71"),
            Case(
                "on an assignment, and supporting",
                {"assignment_letter": True, "active_support": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-5",
        ONESELF | {"act": Act.MENDEKATI_PARTAI},
        "settled",
        (
            *COMMON,
            *vary("settled", kind=TargetKind.PARTAI),
            *vary("absent", date=CAMPAIGN, on_unpaid_leave=True),
            *vary("absent", act=Act.MENDEKLARASIKAN_DIRI),
            Case(
                "on a leave that a PPPK cannot have",
                {"status": Status.PPPK, "on_unpaid_leave": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-6",
        ONESELF | {"act": Act.MENDEKLARASIKAN_DIRI},
        "settled",
        (
            *COMMON,
            *vary("absent", date=CAMPAIGN, on_unpaid_leave=True, act=Act.MENDEKATI_PARTAI),
            Case(
                "on a leave that a CPNS cannot have",
                {"status": Status.CPNS, "on_unpaid_leave": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-7",
        WOULD_BE | {"act": Act.MEMASANG_ALAT_PERAGA},
        "settled",
        (
            *COMMON,
            *PARTIES,
            *vary("settled", kind=TargetKind.DIRI_SENDIRI),
            *vary("disputed", date=CAMPAIGN),  # one list has *paslon*
            *vary("absent", act=Act.MEMBUAT_BAHAN_KAMPANYE),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-8",
        FIXED | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN},
        "settled",
        (
            *PERSONS,
            *REACH,
            *PARTIES,
            *vary("absent", date=EVE, act=Act.MENGHADIRI_KAMPANYE),
            *vary("settled", date=(BEFORE_CAMPAIGN, QUIET, AFTER_POLL)),
            *vary("settled", act=(Act.MENYATAKAN_DUKUNGAN, Act.MENYEDIAKAN_TEMPAT)),
            *vary("settled", act=Act.MENGGUNAKAN_FASILITAS_NEGARA),
            *vary("disputed", date=OPEN),  # PP 53/2010 speaks of a candidate
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-9",
        FIXED | {"act": Act.MENJADI_PELAKSANA_KAMPANYE},
        "settled",
        (
            *PERSONS,
            *REACH,
            *PARTIES,
            *vary("settled", date=(BEFORE_CAMPAIGN, AFTER_POLL)),
            *vary("disputed", date=OPEN),
            *vary("absent", date=EVE, own_will=False, act=Act.MENJADI_TIM_PEMENANGAN),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-10",
        FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "mobilised_others": True},
        "settled",
        (
            *PERSONS,
            *REACH,
            *PARTIES,
            *vary("absent", date=(EVE, OPEN), act=Act.MENGHADIRI_DEKLARASI),
            *vary("settled", act=Act.MENGERAHKAN_PEGAWAI, party_attributes=True),
            *vary("disputed", mobilised_others=False),
            Case(
                "others than civil servants",
                {"mobilised_others": False, "mobilised_public": True},
                "settled",
            ),
            Case(
                "others than civil servants, by an order",
                {
                    "act": Act.MENGERAHKAN_PEGAWAI,
                    "mobilised_others": False,
                    "mobilised_public": True,
                },
                "settled",
            ),
            Case(
                "an order that mobilised nobody",
                {"act": Act.MENGERAHKAN_PEGAWAI, "mobilised_others": False},
                "absent",
            ),
            Case(
                "attributes and nobody mobilised",
                {"mobilised_others": False, "party_attributes": True},
                "disputed",
            ),
            Case(
                "the spouse, on leave, mobilising nobody",
                {"mobilised_others": False, "spouse": True, "on_unpaid_leave": True},
                "absent",
            ),
            Case(
                "the spouse, on leave, mobilising colleagues",
                {"spouse": True, "on_unpaid_leave": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-11",
        FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "spouse": True},
        "settled",
        (
            *PERSONS,
            *REACH,
            *vary("settled", act=Act.MENGHADIRI_DEKLARASI, active_support=True),
            *vary("absent", date=(EVE, OPEN), spouse=False, on_unpaid_leave=True),
            *vary("absent", act=Act.MENGIKUTI_SOSIALISASI),
            Case(
                "on a leave that a PPPK cannot have",
                {"status": Status.PPPK, "on_unpaid_leave": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-12",
        WOULD_BE | {"act": Act.MEMBERI_DUKUNGAN_KTP},
        "settled",
        (
            *COMMON,
            *PARTIES,
            *vary("settled", date=CAMPAIGN),
            *vary("absent", act=Act.MENYATAKAN_DUKUNGAN),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-13",
        FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "state_facility": True},
        "settled",
        (
            *PERSONS,
            *REACH,
            *PARTIES,
            *vary("absent", date=(EVE, OPEN), state_facility=False),
            *vary("absent", act=Act.MENGGUNAKAN_FASILITAS_NEGARA),  # point 14
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-14",
        FIXED | {"act": Act.MENGGUNAKAN_FASILITAS_NEGARA},
        "settled",
        (
            *PERSONS,
            *REACH,
            *PARTIES,
            *vary("absent", date=(EVE, OPEN), act=Act.MENYEDIAKAN_TEMPAT),
            Case(
                "lends an office",
                {"act": Act.MENYEDIAKAN_TEMPAT, "state_facility": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "skb-5-2020/lampiran/angka-15",
        FIXED | {"act": Act.MEMBUAT_KEPUTUSAN_BERPIHAK, "benefits_or_harms": True},
        "settled",
        (
            *PERSONS,
            *REACH[:1],
            *PARTIES,
            *vary("settled", act=Act.MENYATAKAN_DUKUNGAN, kind=TargetKind.KOLOM_KOSONG),
            *vary("absent", date=(EVE, OPEN, BEFORE_CAMPAIGN, QUIET, AFTER_POLL)),
            *vary("absent", region="34.71"),
            Case(
                "only could favour",  # one list alone has *dapat*
                {"benefits_or_harms": False, "may_benefit": True},
                "absent",
            ),
        ),
    ),
)

MEMBER: Facts = {
    "date": CAMPAIGN,
    "act": Act.MENJADI_ANGGOTA_PARTAI,
    "kind": TargetKind.PARTAI,
}
MEMBERSHIP = Norm(
    "skb-5-2020/lampiran/angka-16",
    MEMBER,
    "settled",
    (
        *PERSONS,
        *vary("settled", date=(FIRST_DAY, OPEN, AFTER_POLL, LAST_DAY), party_officer=True),
        *vary("absent", date=(EVE, REPLACED), own_will=False),
        *vary("absent", act=Act.MENGHADIRI_ACARA_PARTAI),
        *vary("disputed", resigned=True),  # open question 32
    ),
)


def name(norm: Norm) -> str:
    return norm.rule.rpartition("-")[2]


@pytest.mark.parametrize("norm", POINTS, ids=name)
def test_each_point_reaches_what_its_wording_names_and_nothing_else(norm: Norm) -> None:
    wrong = wrong_cases(norm.rule, norm.facts, norm.expected, norm.cases)
    assert not wrong, wrong


def test_membership_of_a_party_needs_no_election() -> None:
    wrong = wrong_cases(*MEMBERSHIP)
    assert not wrong, wrong


def test_the_list_has_sixteen_points_and_each_is_read() -> None:
    decree = [rule.id for rule in LAW.rules if rule.id.startswith("skb-5-2020/")]
    assert decree == [norm.rule for norm in (*POINTS, MEMBERSHIP)]
    assert len(decree) == 16


def test_no_point_reaches_back_before_the_day_of_the_decree() -> None:
    for norm in POINTS[:-1]:  # point 15 wants the campaign, which came later
        before = norm.facts["date"] == OPEN
        standing = Standing.BAKAL_CALON if before else Standing.CALON
        facts = norm.facts
        if facts["kind"] is not TargetKind.PARTAI:
            facts = facts | {"standing": standing}
        assert the_rule(norm.rule, facts | {"date": FIRST_DAY}) is not None, norm.rule
        assert the_rule(norm.rule, facts | {"date": EVE}) is None, norm.rule


def test_the_decree_of_2022_takes_over_on_its_day() -> None:
    successor = "skb-2-2022/lampiran-ii/disiplin/5"
    for day, old, new in ((LAST_DAY, True, False), (REPLACED, False, True)):
        facts = MEMBER | {"date": day}
        assert (the_rule(MEMBERSHIP.rule, facts) is not None) is old
        assert (the_rule(successor, facts) is not None) is new


# ------------------------------------------------------------------------ consequences


class Consequence(NamedTuple):
    """The level of a point and what it rests on in PP 53/2010."""

    level: Level
    cites: tuple[str, str]


MEDIUM, HEAVY = Level.SEDANG, Level.BERAT
CONSEQUENCES = {
    "8": Consequence(MEDIUM, ("Pasal 4 angka 15 huruf d", "Pasal 12 angka 9")),
    "9": Consequence(MEDIUM, ("Pasal 4 angka 15 huruf a", "Pasal 12 angka 9")),
    "10": Consequence(MEDIUM, ("Pasal 4 angka 15 huruf a", "Pasal 12 angka 9")),
    "12": Consequence(MEDIUM, ("Pasal 4 angka 14", "Pasal 12 angka 8")),
    "13": Consequence(HEAVY, ("Pasal 4 angka 15 huruf b", "Pasal 13 angka 13")),
    "14": Consequence(HEAVY, ("Pasal 4 angka 15 huruf b", "Pasal 13 angka 13")),
    "15": Consequence(HEAVY, ("Pasal 4 angka 15 huruf c", "Pasal 13 angka 13")),
}
DISCIPLINE = [norm for norm in POINTS if name(norm) in CONSEQUENCES]
ETHICS = [norm for norm in POINTS if name(norm) not in CONSEQUENCES]
MORAL_KINDS = {SanctionKind.PERNYATAAN_TERTUTUP, SanctionKind.PERNYATAAN_TERBUKA}


def found(norm: Norm, **change: object) -> Finding:
    finding = the_rule(norm.rule, norm.facts | change)
    assert finding is not None, norm.rule
    return finding


@pytest.mark.parametrize("norm", DISCIPLINE, ids=name)
def test_discipline_points_carry_the_level_and_clause_of_pp_53(norm: Norm) -> None:
    expected = CONSEQUENCES[name(norm)]
    finding = found(norm)
    assert finding.track is Track.DISIPLIN
    assert finding.sanction.level is expected.level
    shown = cited(finding)
    assert {f"PP 53/2010 {place}" for place in expected.cites} <= shown
    assert f"SKB 5/2020 Lampiran angka {name(norm)}" in shown
    assert not any(cite.startswith("PP 94/2021 Pasal 5") for cite in shown)
    agreement = found(norm, status=Status.PPPK)
    assert agreement.sanction.level is Level.SESUAI_ATURAN_INSTANSI


@pytest.mark.parametrize("norm", ETHICS, ids=name)
def test_the_other_points_are_ethics_and_say_that_it_is_disputed(norm: Norm) -> None:
    finding = found(norm)
    assert finding.track is Track.KODE_ETIK
    assert finding.sanction.level is None
    assert set(finding.sanction.options) == MORAL_KINDS
    assert "PP 42/2004 Pasal 11 huruf c" in cited(finding)
    assert Authority.KASN in finding.authority
    assert DisputeAbout.DASAR in {dispute.about for dispute in finding.disputes}
    agreement = found(norm, status=Status.PPPK)  # open question 30
    assert not agreement.sanction.options
    assert Authority.PPK in agreement.authority


def test_membership_ends_the_service_of_each_kind() -> None:
    for status, kind in (
        (Status.PNS, SanctionKind.PTDH),
        (Status.CPNS, SanctionKind.DIBERHENTIKAN_CPNS),
        (Status.PPPK, SanctionKind.PEMUTUSAN_TIDAK_DENGAN_HORMAT),
    ):
        finding = cast("Finding", the_rule(MEMBERSHIP.rule, MEMBER | {"status": status}))
        assert finding.track is Track.PEMBERHENTIAN
        assert set(finding.sanction.options) == {kind}


def test_a_late_examination_is_judged_by_pp_94_and_the_reader_is_told() -> None:
    # PP 94/2021 Pasal 40 ayat (3): an act not yet examined on 31 August 2021.
    facts = FIXED | {"act": Act.MENYATAKAN_DUKUNGAN}
    later = "pp-94-2021/pasal-5/huruf-n/angka-6"
    for day, new in ((date(2021, 8, 30), False), (date(2021, 8, 31), True)):
        assessment = judged(facts | {"examined_on": day})
        rules = {finding.rule for finding in assessment.findings}
        assert "skb-5-2020/lampiran/angka-8" in rules
        assert (later in rules) is new
        codes = [note.code for note in assessment.notes]
        assert ("tingkat_menurut_pp_94" in codes) is new


def test_the_reader_is_told_that_the_numbers_are_those_of_the_press() -> None:
    notes = judged(POINTS[0].facts).notes
    assert "nomor_daftar_pers" in [note.code for note in notes]
    assert "nomor_daftar_pers" not in [
        note.code for note in judged(POINTS[0].facts | {"date": EVE}).notes
    ]


def test_nothing_is_referred_to_the_task_force_in_2020() -> None:
    notes = judged(FIXED | {"act": Act.BENTUK_LAIN}).notes
    assert not [note for note in notes if note.authority is Authority.SATGAS]
