"""Villages, soldiers and police, read a second time, norm by norm.

UU 6/2014 Pasal 29, 51 and 64, UU 34/2004 Pasal 39, UU 2/2002 Pasal 28. Written from the
gazette texts, not from the rows of the library. For each norm: facts that break it, one
near miss for each element, the border of its validity, and an unknown fact.
"""

from __future__ import annotations

from datetime import date

import pytest

from netralitas import (
    LAW,
    Act,
    Contest,
    Finding,
    Level,
    Office,
    Reading,
    SanctionKind,
    Standing,
    Status,
    TargetKind,
    Track,
    Verdict,
)
from netralitas.words import Authority
from reading import (
    Case,
    Facts,
    Norm,
    among,
    cited,
    judged,
    the_rule,
    vary,
    wrong_cases,
)

PILKADA_CAMPAIGN = date(2024, 10, 15)  # pairs are fixed on 22 September 2024
PEMILU_CAMPAIGN = date(2023, 12, 20)  # the campaign opens on 28 November 2023

PILKADA: Facts = {
    "date": PILKADA_CAMPAIGN,
    "kind": TargetKind.CALON,
    "contest": Contest.WALI_KOTA,
}
PEMILU: Facts = {
    "date": PEMILU_CAMPAIGN,
    "kind": TargetKind.CALON,
    "contest": Contest.DPR,
}
MEMBER: Facts = {
    "date": PILKADA_CAMPAIGN,
    "act": Act.MENJADI_ANGGOTA_PARTAI,
    "kind": TargetKind.PARTAI,
}
ALL_ELECTIONS = (
    Case("a Pemilu", PEMILU, "settled"),
    Case("the President", PEMILU | {"contest": Contest.PRESIDEN}, "settled"),
    Case("a governor", {"contest": Contest.GUBERNUR}, "settled"),
)


def only(*these: Status) -> tuple[Case, ...]:
    """Go through everyone: the norm reaches these persons and nobody else."""
    return among("status", *these, office=None)


OF_NO_SIDE = frozenset(
    {
        Act.MENDEKATI_PARTAI,
        Act.MENDEKLARASIKAN_DIRI,
        Act.MENCALONKAN_DIRI,
        Act.MENJADI_ANGGOTA_PARTAI,
        Act.MENGGANTI_PEJABAT,
        Act.TIDAK_MENINDAK_BAWAHAN,
        Act.MELIBATKAN_PEGAWAI,
        Act.MEMILIH,
        Act.MENJADI_PENYELENGGARA,
        Act.MENERIMA_BARANG_ATAU_UANG,
        Act.TIDAK_BERBUAT,
    }
)
"""Every act but these shows or gives a side."""

SIDE = (TargetKind.CALON, TargetKind.TIM_SUKSES, TargetKind.DIRI_SENDIRI)
THINGS = (TargetKind.ALAT_PERAGA, TargetKind.KOLOM_KOSONG)
FOR_A_PARTY: Facts = {"kind": TargetKind.PARTAI}

# ---------------------------------------------------------------------------- villages

HEAD: Facts = {"status": Status.KEPALA_DESA, "office": None}
OFFICER: Facts = {"status": Status.PERANGKAT_DESA, "office": None}
COUNCIL: Facts = {"status": Status.ANGGOTA_BPD, "office": None}

DECISION: Facts = PILKADA | {
    "act": Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
    "benefits_or_harms": True,
}
# The ban names decisions; the word of the act is wider, hence *found*.
HURUF_B = (
    *vary("absent", benefits_or_harms=False),
    *vary("possible", benefits_or_harms=None),
    *among("act", Act.MEMBUAT_KEPUTUSAN_BERPIHAK, expected="found"),
    # *Pihak lain, dan/atau golongan tertentu*: a party too.
    *among("kind", *SIDE, *THINGS, TargetKind.PARTAI, expected="found"),
    *vary("found", standing=Standing.BAKAL_CALON),  # in every stage
    Case("in a Pemilu", PEMILU, "found"),
)
HURUF_G = (
    *vary("absent", party_officer=False),  # *pengurus*, not a member
    *vary("possible", party_officer=None),
    *vary("absent", own_will=False),
    *vary("settled", own_will=None),
    *among("act", Act.MENJADI_ANGGOTA_PARTAI),
)
CAMPAIGNING = (
    Act.MEMASANG_ALAT_PERAGA,
    Act.KAMPANYE_DARING,
    Act.MENGHADIRI_KAMPANYE,
    Act.MENJADI_PELAKSANA_KAMPANYE,
    Act.MENJADI_TIM_PEMENANGAN,
    Act.BERBICARA_DI_FORUM_PARTAI,
    Act.MEMBUAT_BAHAN_KAMPANYE,
    Act.MELIBATKAN_PEGAWAI,
)
"""Part of a campaign; attending included, a declaration not: open question 15."""

MAKING_IT_POSSIBLE = (
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    Act.MENYEDIAKAN_TEMPAT,
    Act.MENGGUNAKAN_FASILITAS_NEGARA,
    Act.MENGERAHKAN_PEGAWAI,
)
"""Involvement in a campaign while one is held."""

ATTENDS: Facts = PILKADA | {"act": Act.MENGHADIRI_KAMPANYE}
A_MEETING: Facts = PILKADA | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN}


def huruf_j(rule: str, person: Facts) -> tuple[Norm, ...]:
    """Read the ban on campaigns: for a candidate, for a party, and what helps it."""
    status: Status = person["status"]
    return (
        Norm(
            rule,
            ATTENDS | person,
            "settled",
            (
                *ALL_ELECTIONS,
                *only(status),
                *vary("possible", status=[status, Status.WARGA]),
                # No campaign in law before fixing.
                *vary("absent", date=date(2024, 9, 21), standing=Standing.BAKAL_CALON),
                *vary("absent", standing=Standing.GUGUR),
                # Between fixing and the campaign, what only helps one is none.
                *among("act", *CAMPAIGNING, date=date(2024, 9, 22)),
                *among("act", *CAMPAIGNING, *MAKING_IT_POSSIBLE),
                *among("kind", *SIDE, TargetKind.PARTAI),
            ),
        ),
        Norm(
            rule,
            PEMILU | FOR_A_PARTY | person | {"act": Act.MENGHADIRI_KAMPANYE},
            "settled",
            (
                *only(status),
                *among("act", *CAMPAIGNING),
                # Parties are fixed on 14 December 2022; from then on in every stage.
                *vary("absent", date=date(2022, 12, 13)),
                *vary("settled", date=(date(2022, 12, 14), date(2024, 2, 11))),
                *vary("settled", date=date(2024, 2, 14)),
                *vary("absent", date=date(2024, 2, 15)),  # after the vote nobody campaigns
            ),
        ),
        Norm(
            rule,
            A_MEETING | person,
            "settled",
            (
                *ALL_ELECTIONS,
                *only(status),
                *vary("absent", standing=(Standing.BAKAL_CALON, Standing.GUGUR)),
                *vary("absent", date=(date(2024, 9, 24), date(2024, 11, 24))),
                *vary("settled", date=(date(2024, 9, 25), date(2024, 11, 23))),
                *among("kind", *SIDE),
            ),
        ),
    )


VILLAGES = (
    Norm(
        "uu-6-2014/pasal-29/huruf-b",
        DECISION | HEAD,
        "found",
        (*HURUF_B, *among("status", Status.KEPALA_DESA, expected="found")),
    ),
    Norm(
        "uu-6-2014/pasal-51/huruf-b",
        DECISION | OFFICER,
        "found",
        (*HURUF_B, *among("status", Status.PERANGKAT_DESA, expected="found")),
    ),
    Norm(
        "uu-6-2014/pasal-29/huruf-g",
        MEMBER | HEAD | {"party_officer": True},
        "settled",
        (*HURUF_G, *only(Status.KEPALA_DESA)),
    ),
    Norm(
        "uu-6-2014/pasal-51/huruf-g",
        MEMBER | OFFICER | {"party_officer": True},
        "settled",
        (*HURUF_G, *only(Status.PERANGKAT_DESA)),
    ),
    Norm(
        "uu-6-2014/pasal-64/huruf-h",
        MEMBER | COUNCIL | {"party_officer": True},
        "settled",
        (*HURUF_G, *only(Status.ANGGOTA_BPD)),
    ),
    *huruf_j("uu-6-2014/pasal-29/huruf-j", HEAD),
    *huruf_j("uu-6-2014/pasal-51/huruf-j", OFFICER),
)

# ---------------------------------------------------------------------- army and police

SOLDIER: Facts = {"status": Status.TNI, "office": None}
POLICE: Facts = {"status": Status.POLRI, "office": None}

SPEECH: Facts = PILKADA | {
    "act": Act.BERBICARA_DI_FORUM_PARTAI,
    "active_support": True,
}
A_SIGN: Facts = PILKADA | {
    "act": Act.MENUNJUKKAN_SIMBOL,
    "intent_to_support": True,
}
ANY_SIDE = (*SIDE, *THINGS, TargetKind.PARTAI)
ANY_ACT = tuple(act for act in Act if act not in OF_NO_SIDE)
EVER = (
    *ALL_ELECTIONS,
    *vary("settled", date=(date(2024, 1, 5), date(2025, 3, 25), date(2025, 3, 26))),
    *vary("settled", standing=(Standing.BAKAL_CALON, Standing.GUGUR)),
)
BID: Facts = {
    "date": PILKADA_CAMPAIGN,
    "act": Act.MENCALONKAN_DIRI,
    "kind": TargetKind.DIRI_SENDIRI,
    "contest": Contest.WALI_KOTA,
    "standing": Standing.CALON,
}
CANDIDACY = (
    *vary("settled", contest=(Contest.GUBERNUR, Contest.BUPATI)),
    Case("DPR", {"contest": Contest.DPR, "date": date(2023, 11, 3)}, "settled"),
    *vary("absent", resigned=True),
    *vary("possible", resigned=None),
)
BEFORE_FIXING = (Act.MENDEKATI_PARTAI, Act.MENDEKLARASIKAN_DIRI)
PARTY = (
    *vary("settled", party_officer=True),
    *vary("absent", own_will=False),
)
BALLOT: Facts = PILKADA | {"date": date(2024, 11, 27), "act": Act.MEMILIH}


def politics(rule: str, person: Facts, *besides: Act) -> tuple[Norm, ...]:
    """Read *politik praktis*: a side supported, actively or with that intent.

    ``besides`` are acts that the same norm reaches on other grounds.
    """
    status: Status = person["status"]
    return (
        Norm(
            rule,
            SPEECH | person,
            "settled",
            (
                *EVER,
                *only(status),
                *vary("possible", status=[status, Status.WARGA]),
                *vary("absent", active_support=False),  # present, and no more
                *vary("possible", active_support=None),
                *among("act", *ANY_ACT, *besides),
                *among("kind", *ANY_SIDE),
            ),
        ),
        Norm(
            rule,
            A_SIGN | person,
            "settled",
            (
                *EVER,
                *only(status),
                *vary("absent", intent_to_support=False),
                *vary("possible", intent_to_support=None),
                *among("act", *ANY_ACT, *besides),
                *among("kind", *ANY_SIDE),
            ),
        ),
    )


FORCES = (
    Norm(
        "uu-34-2004/pasal-39/angka-1",
        MEMBER | SOLDIER,
        "settled",
        (*PARTY, *only(Status.TNI), *among("act", Act.MENJADI_ANGGOTA_PARTAI)),
    ),
    *politics("uu-34-2004/pasal-39/angka-2", SOLDIER),
    Norm(
        "uu-34-2004/pasal-39/angka-4",
        BID | SOLDIER,
        "settled",
        (
            *CANDIDACY,
            *only(Status.TNI),
            *among("act", Act.MENCALONKAN_DIRI, *BEFORE_FIXING),
        ),
    ),
    # The pursuit of the post, before any resignation is due.
    Norm(
        "uu-34-2004/pasal-39/angka-4",
        BID | SOLDIER | {"act": Act.MENDEKATI_PARTAI},
        "settled",
        (
            *only(Status.TNI),
            *vary("settled", resigned=(True, None), standing=Standing.BAKAL_CALON),
        ),
    ),
    *politics(
        "uu-2-2002/pasal-28/ayat-1",
        POLICE,
        Act.MENJADI_ANGGOTA_PARTAI,
        *BEFORE_FIXING,
    ),
    # Its elucidation: neither member nor officer of a party.
    Norm(
        "uu-2-2002/pasal-28/ayat-1",
        MEMBER | POLICE,
        "settled",
        (*PARTY, *only(Status.POLRI)),
    ),
    Norm(
        "uu-2-2002/pasal-28/ayat-1",
        BID | POLICE | {"act": Act.MENDEKATI_PARTAI},
        "settled",
        (*only(Status.POLRI), *vary("settled", standing=Standing.BAKAL_CALON)),
    ),
    Norm(
        "uu-2-2002/pasal-28/ayat-2",
        BID | POLICE,
        "settled",
        (
            *CANDIDACY,
            *only(Status.POLRI),
            *among("act", Act.MENCALONKAN_DIRI, Act.MEMILIH),
        ),
    ),
    Norm(
        "uu-2-2002/pasal-28/ayat-2",
        BALLOT | POLICE,
        "settled",
        (
            Case("in a Pemilu", PEMILU | {"date": date(2024, 2, 14)}, "settled"),
            *only(Status.POLRI),
            *among("act", Act.MEMILIH, Act.MENCALONKAN_DIRI),
        ),
    ),
)

NORMS = VILLAGES + FORCES


def name(norm: Norm) -> str:
    act: Act = norm.facts["act"]
    return f"{norm.rule}: {act.value}"


@pytest.mark.parametrize("norm", NORMS, ids=name)
def test_each_norm_has_its_own_persons_days_and_elements(norm: Norm) -> None:
    wrong = wrong_cases(*norm)
    assert not wrong, wrong


# ------------------------------------------------------------------ borders of validity

BORDERS = (
    # In force on promulgation: Pasal 122 of 2014, 78 of 2004, 45 of 2002.
    ("uu-6-2014/", date(2014, 1, 15)),
    ("uu-34-2004/", date(2004, 10, 16)),
    ("uu-2-2002/", date(2002, 1, 8)),
)


@pytest.mark.parametrize(("instrument", "first"), BORDERS)
def test_each_act_holds_from_its_day_on_and_not_before(
    instrument: str, first: date
) -> None:
    rules = [rule for rule in LAW.rules if rule.id.startswith(instrument)]
    assert rules
    for rule in rules:
        assert (rule.in_force.start, rule.in_force.end) == (first, None), rule.id


def test_the_day_before_the_village_act_a_head_broke_none_of_its_bans() -> None:
    party = MEMBER | HEAD | {"party_officer": True}
    eve, day = date(2014, 1, 14), date(2014, 1, 15)
    assert the_rule("uu-6-2014/pasal-29/huruf-g", party | {"date": eve}) is None
    assert the_rule("uu-6-2014/pasal-29/huruf-g", party | {"date": day}) is not None


def test_since_the_amendment_of_2025_a_soldiers_norm_rests_on_one_report_too() -> None:
    eve, day = date(2025, 3, 25), date(2025, 3, 26)
    for norm in FORCES:
        if norm.facts["status"] is not Status.TNI:
            continue
        before, after = (
            found(norm.rule, norm.facts | {"date": each}) for each in (eve, day)
        )
        assert "UU 3/2025" not in cited(before)
        assert cited(after) - cited(before) == {"UU 3/2025"}


# ------------------------------------------------------------- what follows, and who acts


def found(rule: str, facts: Facts) -> Finding:
    finding = the_rule(rule, facts)
    assert finding is not None, rule
    return finding


LADDER = {
    SanctionKind.TEGURAN_LISAN,
    SanctionKind.TEGURAN_TERTULIS,
    SanctionKind.PEMBERHENTIAN_SEMENTARA,
    SanctionKind.PEMBERHENTIAN,
}


def test_heads_and_officers_have_the_ladder_and_the_council_none() -> None:
    for norm in VILLAGES:
        finding = found(norm.rule, norm.facts)
        council = norm.facts["status"] is Status.ANGGOTA_BPD
        head = norm.facts["status"] is Status.KEPALA_DESA
        assert finding.track is Track.HUKUM_DESA
        assert finding.sanction.level is None
        assert set(finding.sanction.options) == (set() if council else LADDER)
        # The regent or mayor removes the head; for an officer the act names the head,
        # whom the vocabulary of authorities does not have.
        assert finding.authority == ((Authority.BUPATI_WALI_KOTA,) if head else ())


def test_the_ladder_of_an_officer_rests_on_his_own_article() -> None:
    head, officer = (
        found(f"uu-6-2014/pasal-{pasal}/huruf-j", ATTENDS | person)
        for pasal, person in ((29, HEAD), (51, OFFICER))
    )
    assert {"UU 6/2014 Pasal 30 ayat (1)", "UU 6/2014 Pasal 30 ayat (2)"} < cited(head)
    assert {"UU 6/2014 Pasal 52 ayat (1)", "UU 6/2014 Pasal 52 ayat (2)"} < cited(officer)
    assert not cited(head) & cited(officer)


def test_soldiers_and_police_are_left_to_their_own_codes() -> None:
    for norm in FORCES:
        finding = found(norm.rule, norm.facts)
        army = norm.facts["status"] is Status.TNI
        assert finding.track is Track.ETIK_LAIN
        assert finding.sanction.level is None
        assert not finding.sanction.options
        assert finding.authority == ((Authority.TNI if army else Authority.POLRI),)


def noted(facts: Facts) -> set[str]:
    return {note.code for note in judged(facts).notes}


def test_what_a_reader_must_know_stands_beside_the_finding() -> None:
    campaign = PILKADA | {"act": Act.MENGHADIRI_KAMPANYE}
    assert {"tangga_sanksi_desa", "pns_di_pemerintah_desa"} <= noted(campaign | HEAD)
    assert "pemberhentian_perangkat_desa" in noted(campaign | OFFICER)
    assert "pemberhentian_perangkat_desa" not in noted(campaign | HEAD)
    council = MEMBER | COUNCIL | {"party_officer": True}
    assert not {"tangga_sanksi_desa", "pns_di_pemerintah_desa"} & noted(council)
    assert "sanksi_menurut_aturan_tni" in noted(SPEECH | SOLDIER)
    assert "sanksi_menurut_aturan_polri" in noted(SPEECH | POLICE)
    assert "sanksi_menurut_aturan_tni" not in noted(SPEECH | POLICE)


def test_a_soldier_accused_of_a_crime_stands_before_the_military_courts() -> None:
    team = PEMILU | {"act": Act.MENJADI_PELAKSANA_KAMPANYE}
    assert "peradilan_militer" in noted(team | SOLDIER)
    assert "peradilan_militer" not in noted(team | POLICE)
    assert "peradilan_militer" not in noted(SPEECH | SOLDIER)


# ------------------------------------------------------- who and what none of them reaches


def test_a_council_member_in_a_campaign_breaks_no_village_law() -> None:
    # Pasal 64 forbids office in a party, and says nothing of campaigns.
    for campaign in (PILKADA, PEMILU):
        facts = campaign | COUNCIL | {"act": Act.MENGHADIRI_KAMPANYE}
        assert judged(facts).verdict is Verdict.NO_RULE
    assert judged(MEMBER | COUNCIL).verdict is Verdict.NO_RULE


def test_a_village_officer_present_at_a_campaign_commits_no_crime() -> None:
    for campaign in (PILKADA, PEMILU):
        facts = campaign | OFFICER | {"act": Act.MENGHADIRI_KAMPANYE}
        tracks = {finding.track for finding in judged(facts).findings}
        assert tracks == {Track.HUKUM_DESA}


def test_a_soldier_on_guard_at_a_campaign_breaks_nothing() -> None:
    guard = {"act": Act.MENGHADIRI_KAMPANYE, "on_duty": True}
    for campaign in (PILKADA, PEMILU):
        for person in (SOLDIER, POLICE):
            assert judged(campaign | person | guard).verdict is Verdict.NO_RULE


def test_asking_whom_people_vote_for_is_a_question_and_not_a_breach() -> None:
    # A soldier collecting data in 2014: no intent to support; more is not reported.
    asks: Facts = SOLDIER | {
        "date": date(2014, 6, 1),
        "act": Act.BENTUK_LAIN,
        "kind": None,
        "active_support": None,
    }
    assert judged(asks).verdict is Verdict.NEEDS_FACTS
    assert judged(asks | {"active_support": False}).verdict is Verdict.NO_RULE


def test_civil_servants_are_reached_by_none_of_these_norms() -> None:
    mine = tuple(instrument for instrument, _ in BORDERS)
    for norm in NORMS:
        for status in (Status.PNS, Status.CPNS, Status.PPPK):
            post = Office.PELAKSANA if status is not Status.PPPK else Office.FUNGSIONAL
            facts = norm.facts | {"status": status, "office": post}
            reached = [f.rule for f in judged(facts).findings if f.rule.startswith(mine)]
            assert reached == [], (norm.rule, status)


def test_where_a_row_goes_beyond_the_words_its_basis_says_so() -> None:
    beyond = {
        "uu-6-2014/pasal-29/huruf-b",
        "uu-6-2014/pasal-51/huruf-b",
        "uu-34-2004/pasal-39/angka-2",
        "uu-2-2002/pasal-28/ayat-1",
    }
    for norm in NORMS:
        noted_bases = {
            basis.reading
            for basis in found(norm.rule, norm.facts).bases
            if basis.note is not None
        }
        expected = {Reading.INFERRED} if norm.rule in beyond else set[Reading]()
        assert noted_bases == expected, norm.rule


def test_no_level_of_discipline_is_invented_for_any_of_them() -> None:
    for norm in NORMS:
        level: Level | None = found(norm.rule, norm.facts).sanction.level
        assert level is None
