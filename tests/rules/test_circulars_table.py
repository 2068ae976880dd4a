"""The letters B/71 of 2017 and B/36 of 2018, and who oversees ethics, read a second time.

Written from reprints of the letters and not from the rows of the library. Standings are
stated, so that nothing hangs on a calendar. Left out, because the letters are silent: a
candidate who fell out, the empty column, and party events without any election.
"""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from netralitas import (
    LAW,
    Act,
    Contest,
    Finding,
    SanctionKind,
    Standing,
    Status,
    TargetKind,
    Track,
    Verdict,
)
from netralitas.words import Authority, DisputeAbout
from reading import Case, Facts, Norm, cited, judged, the_rule, vary, wrong_cases

IN_2018 = date(2018, 1, 10)
IN_2019 = date(2019, 3, 1)
B_71, B_71_EVE = date(2017, 12, 27), date(2017, 12, 26)
B_36, B_36_EVE = date(2018, 2, 2), date(2018, 2, 1)
SKB_2020, SKB_2020_EVE = date(2020, 9, 10), date(2020, 9, 9)
SKB_2022, SKB_2022_EVE = date(2022, 9, 22), date(2022, 9, 21)
SE_18, SE_18_EVE = date(2023, 9, 29), date(2023, 9, 28)

WOULD_BE: Facts = {
    "date": IN_2018,
    "kind": TargetKind.CALON,
    "contest": Contest.GUBERNUR,
    "standing": Standing.BAKAL_CALON,
}
FIXED: Facts = WOULD_BE | {"date": IN_2019, "standing": Standing.CALON}
ONESELF: Facts = WOULD_BE | {"kind": TargetKind.DIRI_SENDIRI}
PARTY: Facts = {"kind": TargetKind.PARTAI, "standing": None}

# PNS, and CPNS as PP 42/2004 Pasal 1 angka 5 counts them.
PERSONS = (
    *vary("settled", status=Status.CPNS),
    *vary("absent", status=(Status.PPPK, Status.NON_ASN, Status.WARGA, Status.KEPALA_DESA)),
)
# No end is stated: until the joint decrees it counts, from then on it is disputed.
DAYS = (
    *vary("settled", date=(B_71, SKB_2020_EVE)),
    *vary("absent", date=B_71_EVE),
    *vary("disputed", date=(SKB_2020, date(2024, 7, 1))),
    *(
        Case(
            f"in a Pemilu, {day}",
            {"contest": Contest.DPD, "date": day},
            "settled" if day < SKB_2022 else "disputed",
        )
        for day in (IN_2018, SKB_2020, SKB_2022_EVE, SKB_2022)
    ),
)
ANY = (*PERSONS, *DAYS)
# The wording: *bakal calon*; in the elections of 2019 candidates too.
ONLY_BEFORE = vary("absent", standing=Standing.CALON)
ALSO_FIXED_IN_A_PEMILU = (
    *ONLY_BEFORE,
    *(
        Case(
            f"a candidate for {contest.value}",
            FIXED | {"contest": contest},
            "settled",
        )
        for contest in (Contest.PRESIDEN, Contest.DPR)
    ),
)
DISCREET_SPOUSE = {"spouse": True, "date": B_36}

LETTERS = (
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-a",
        ONESELF | {"act": Act.MENDEKATI_PARTAI},
        "settled",
        (
            *ANY,
            *ONLY_BEFORE,
            *vary("settled", on_unpaid_leave=True),  # the letter knows no leave
            *vary("settled", kind=TargetKind.CALON),  # *dirinya ataupun orang lain*
            Case("the party itself", PARTY, "settled"),
            *vary("absent", act=Act.MENDEKLARASIKAN_DIRI),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-b",
        WOULD_BE | {"act": Act.MEMASANG_ALAT_PERAGA},
        "settled",
        (
            *ANY,
            *ONLY_BEFORE,
            *vary("settled", kind=TargetKind.DIRI_SENDIRI),
            Case("for a party", PARTY, "absent"),
            *vary("absent", act=Act.MEMBUAT_BAHAN_KAMPANYE),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-c",
        ONESELF | {"act": Act.MENDEKLARASIKAN_DIRI},
        "settled",
        (
            *ANY,
            *ONLY_BEFORE,
            *vary("settled", on_unpaid_leave=True),
            *vary("absent", act=Act.MENDEKATI_PARTAI, kind=TargetKind.CALON),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-d",
        WOULD_BE | {"act": Act.MENGHADIRI_DEKLARASI},
        "settled",
        (
            *ANY,
            *ALSO_FIXED_IN_A_PEMILU,
            *vary("settled", party_attributes=True, active_support=True),
            *vary("disputed", on_duty=True),  # open question 39
            *vary("absent", act=Act.MENGHADIRI_KAMPANYE),
            Case("for a party", PARTY, "absent"),
            Case("a spouse, before B/36", {"spouse": True, "date": B_36_EVE}, "settled"),
            Case("a spouse, since B/36", DISCREET_SPOUSE, "absent"),
            *(
                Case(f"a spouse and {fact}", DISCREET_SPOUSE | {fact: True}, "settled")
                for fact in (
                    "active_support",
                    "partisan_symbol",
                    "party_attributes",
                    "asn_attributes",
                    "state_facility",
                )
            ),
            Case(
                "a spouse, to the decree", {"spouse": True, "date": SKB_2020_EVE}, "absent"
            ),
            Case(
                "a spouse, under the decree", {"spouse": True, "date": SKB_2020}, "disputed"
            ),
            Case(
                "a spouse in a Pemilu",
                {"spouse": True, "date": SKB_2022_EVE, "contest": Contest.DPR},
                "absent",
            ),
            # SE MenPANRB 18/2023 gives way too, with leave undisputed: question 29.
            Case(
                "a spouse on leave, SE 18/2023",
                {"spouse": True, "date": SE_18, "on_unpaid_leave": True},
                "absent",
            ),
            Case(
                "a spouse on leave, the day before",
                {"spouse": True, "date": SE_18_EVE, "on_unpaid_leave": True},
                "disputed",
            ),
            Case(
                "a spouse without leave, SE 18/2023",
                {"spouse": True, "date": SE_18},
                "disputed",
            ),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-e",
        WOULD_BE | {"act": Act.INTERAKSI_MEDIA_SOSIAL},
        "settled",
        (
            *ANY,
            *ALSO_FIXED_IN_A_PEMILU,
            *vary("settled", act=(Act.KAMPANYE_DARING, Act.MENGUNGGAH_FOTO_BERSAMA)),
            *vary("settled", kind=TargetKind.ALAT_PERAGA),
            *vary("absent", act=(Act.MENGIKUTI_AKUN_CALON, Act.BERFOTO_BERSAMA)),
            Case("about a party", PARTY, "absent"),
            Case(
                "a photo with the spouse, before B/36",
                {"act": Act.MENGUNGGAH_FOTO_BERSAMA, "spouse": True, "date": B_36_EVE},
                "settled",
            ),
            Case(
                "a photo with the spouse, since B/36",
                DISCREET_SPOUSE | {"act": Act.MENGUNGGAH_FOTO_BERSAMA},
                "absent",
            ),
            Case("a like for the spouse", DISCREET_SPOUSE, "settled"),
            Case(
                "a photo with the spouse, SE 18/2023",
                {"act": Act.MENGUNGGAH_FOTO_BERSAMA, "spouse": True, "date": SE_18},
                "absent",
            ),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-f",
        WOULD_BE | {"act": Act.BERFOTO_BERSAMA, "partisan_symbol": True},
        "settled",
        (
            *ANY,
            *ALSO_FIXED_IN_A_PEMILU,
            *vary("settled", act=Act.MENGUNGGAH_FOTO_BERSAMA),
            *vary("absent", partisan_symbol=False, kind=TargetKind.TIM_SUKSES),
            *vary("absent", act=Act.MENUNJUKKAN_SIMBOL),
            Case("with the spouse", DISCREET_SPOUSE, "settled"),
        ),
    ),
    Norm(
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-g",
        WOULD_BE | PARTY | {"act": Act.BERBICARA_DI_FORUM_PARTAI},
        "settled",
        (
            *ANY,
            *vary("settled", assignment_letter=True),  # the exception came in 2020
            *vary("absent", act=Act.MENGHADIRI_ACARA_PARTAI),
        ),
    ),
)

SPOUSES = Norm(
    "surat-menpanrb-b-36-m.sm.00.00-2018",
    FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "spouse": True},
    "settled",
    (
        *vary("settled", status=(Status.CPNS, Status.PPPK)),
        *vary("absent", status=(Status.NON_ASN, Status.WARGA)),
        *vary("settled", contest=(Contest.DPR, Contest.PRESIDEN)),
        *vary("settled", date=(B_36, SKB_2020, SKB_2022_EVE)),
        *vary("absent", date=(B_36_EVE, SKB_2022)),
        *vary("absent", on_unpaid_leave=True, spouse=False),
        *vary("absent", standing=Standing.BAKAL_CALON),
        *vary("absent", act=(Act.MENGHADIRI_DEKLARASI, Act.MENGIKUTI_SOSIALISASI)),
        Case(
            "on a leave that a PPPK cannot have",
            {"status": Status.PPPK, "on_unpaid_leave": True},
            "settled",
        ),
    ),
)


def name(norm: Norm) -> str:
    return norm.rule.rpartition("/")[2]


@pytest.mark.parametrize("norm", [*LETTERS, SPOUSES], ids=name)
def test_each_letter_reaches_what_its_wording_names_and_nothing_else(norm: Norm) -> None:
    wrong = wrong_cases(norm.rule, norm.facts, norm.expected, norm.cases)
    assert not wrong, wrong


def test_every_letter_is_read() -> None:
    encoded = {rule.id for rule in LAW.rules if rule.id.startswith("surat-menpanrb-b-")}
    assert encoded == {norm.rule for norm in (*LETTERS, SPOUSES)}


@pytest.mark.parametrize("norm", [*LETTERS, SPOUSES], ids=name)
def test_a_letter_leads_to_a_moral_sanction_by_pp_42(norm: Norm) -> None:
    finding = cast("Finding", the_rule(norm.rule, norm.facts))
    assert finding.track is Track.KODE_ETIK
    assert finding.sanction.level is None
    assert set(finding.sanction.options) == {
        SanctionKind.PERNYATAAN_TERTUTUP,
        SanctionKind.PERNYATAAN_TERBUKA,
    }
    assert {"PP 42/2004 Pasal 11 huruf c", "PP 42/2004 Pasal 15 ayat (3)"} <= cited(finding)
    assert Authority.KASN in finding.authority


def about(norm: Norm, **change: object) -> set[DisputeAbout]:
    finding = cast("Finding", the_rule(norm.rule, norm.facts | change))
    return {dispute.about for dispute in finding.disputes}


def test_its_use_beyond_the_years_of_its_title_is_shown_as_a_question_of_the_day() -> None:
    for norm in LETTERS:
        assert not about(norm)
        assert about(norm, date=date(2018, 12, 31)) == set()
        assert about(norm, date=date(2020, 3, 1)) == {DisputeAbout.TANGGAL}
        in_a_pemilu = about(norm, date=date(2020, 3, 1), contest=Contest.DPR)
        assert DisputeAbout.TANGGAL in in_a_pemilu
        assert DisputeAbout.TANGGAL not in about(norm, date=IN_2019, contest=Contest.DPR)


def test_the_letters_name_heads_of_region_and_the_pemilu_rests_on_the_title() -> None:
    for norm in LETTERS:
        named = norm.rule.endswith("huruf-g")  # any party's event
        assert (DisputeAbout.DASAR in about(norm, contest=Contest.DPR)) is not named
        assert DisputeAbout.DASAR not in about(norm)


def test_an_own_bid_of_a_would_be_candidate_is_a_breach_before_the_decree_of_2020() -> None:
    # No row of PP 42/2004 alone reaches it: the letter does.
    facts = ONESELF | {"act": Act.MENDEKATI_PARTAI, "contest": Contest.WALI_KOTA}
    assert judged(facts | {"date": date(2020, 3, 1)}).verdict is Verdict.VIOLATION
    assert judged(facts | {"date": B_71_EVE}).verdict is Verdict.NO_RULE


def test_a_spouse_may_be_accompanied_while_the_letter_counts() -> None:
    def permitted(**change: object) -> bool:
        facts = WOULD_BE | {"act": Act.MENGHADIRI_DEKLARASI, "spouse": True, "date": B_36}
        return judged(facts | change).verdict is Verdict.PERMITTED

    assert permitted()
    assert permitted(act=Act.MENGIKUTI_SOSIALISASI)
    assert permitted(act=Act.BERFOTO_BERSAMA)
    assert permitted(act=Act.MENGHADIRI_KAMPANYE, on_unpaid_leave=True)
    assert not permitted(act=Act.MENGHADIRI_KAMPANYE)
    assert not permitted(date=B_36_EVE)
    assert not permitted(act=Act.BERFOTO_BERSAMA, partisan_symbol=True)
    assert not permitted(status=Status.WARGA)
    assert permitted(date=SKB_2020_EVE)
    assert not permitted(date=SKB_2020)
    assert permitted(date=SKB_2022_EVE, contest=Contest.DPR)
    assert not permitted(date=SKB_2022, contest=Contest.DPR)


# ------------------------------------------------------------------- who oversees ethics

SUPPORT: Facts = WOULD_BE | {"act": Act.MENYATAKAN_DUKUNGAN}


@pytest.mark.parametrize(
    ("day", "bodies"),
    [
        (date(2014, 1, 14), set()),
        (date(2014, 1, 15), {Authority.KASN}),
        (date(2020, 1, 20), {Authority.KASN}),
        (date(2023, 10, 30), {Authority.KASN}),
        (date(2023, 10, 31), {Authority.KASN}),
        (date(2024, 8, 23), {Authority.KASN}),
        (date(2024, 8, 24), {Authority.KASN, Authority.BKN}),
        (date(2024, 9, 3), {Authority.KASN, Authority.BKN}),
        (date(2024, 9, 4), {Authority.BKN}),
        (date(2025, 6, 2), {Authority.BKN}),
    ],
)
def test_kasn_oversees_ethics_from_2014_and_bkn_after_it(
    day: date, bodies: set[Authority]
) -> None:
    assessment = judged(SUPPORT | {"date": day})
    [ethics] = [
        finding
        for finding in assessment.findings
        if finding.rule == "pp-42-2004/pasal-11/huruf-c"
    ]
    assert set(ethics.authority) & {Authority.KASN, Authority.BKN} == bodies
    codes = {note.code for note in assessment.notes}
    assert ("peralihan_kasn_bkn" in codes) is (len(bodies) == 2)


def test_the_reader_is_told_that_kasn_was_still_to_be_formed() -> None:
    for day, told in (
        (date(2014, 1, 14), False),
        (date(2014, 1, 15), True),
        (date(2014, 7, 15), True),
        (date(2014, 7, 16), False),
    ):
        codes = {note.code for note in judged(SUPPORT | {"date": day}).notes}
        assert ("kasn_belum_tentu_bekerja" in codes) is told, day
