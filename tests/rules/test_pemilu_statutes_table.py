"""UU 7/2017, read a second time: officials, campaigns, candidates and money in a Pemilu.

Pasal 182, 200, 227 and 240 (who must resign, who does not vote), 281 to 283, 299, 304
and 306 (state officials and the forces), 493 to 547 (the crimes). Written from the gazette
and the quotations of it, not from the rows of the library. For each norm: facts that
break it, one near miss for each element, the days around each border, an unknown fact.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from netralitas import (
    LAW,
    Act,
    Contest,
    Finding,
    Office,
    Role,
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

# Pemilu 2024: parties fixed on 14 December 2022, lists on 3 and pairs on 13 November 2023,
# campaign from 28 November 2023 to 10 February 2024, quiet days, poll on 14 February.
CAMPAIGN = date(2023, 12, 20)
EVE_OF_CAMPAIGN, FIRST_DAY = date(2023, 11, 27), date(2023, 11, 28)
LAST_DAY, QUIET = date(2024, 2, 10), date(2024, 2, 11)
LAST_QUIET, POLL, AFTER = date(2024, 2, 13), date(2024, 2, 14), date(2024, 2, 15)
PILKADA_CAMPAIGN = date(2024, 10, 15)

PEMILU: Facts = {"date": CAMPAIGN, "kind": TargetKind.CALON, "contest": Contest.DPR}
CONTESTS = (
    Contest.PRESIDEN,
    Contest.DPD,
    Contest.DPRD_PROVINSI,
    Contest.DPRD_KABKOTA,
)
DPRD = (Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA)
HEADS = (Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA)
IN_A_PILKADA: Facts = {"contest": Contest.WALI_KOTA, "date": PILKADA_CAMPAIGN}
FOR_A_PARTY: Facts = {"kind": TargetKind.PARTAI}

EVERY_CONTEST = vary("settled", contest=CONTESTS)
A_PEMILU = (
    *EVERY_CONTEST,
    Case("for a head of a region", IN_A_PILKADA, "absent"),
)
THE_CAMPAIGN = (
    *A_PEMILU,
    *vary("absent", date=(EVE_OF_CAMPAIGN, QUIET, POLL, AFTER)),
    *vary("settled", date=(FIRST_DAY, LAST_DAY)),
)
ONCE_FIXED = vary("absent", standing=(Standing.BAKAL_CALON, Standing.GUGUR))
INTENT = (*vary("absent", deliberate=False), *vary("possible", deliberate=None))


def only(*these: Status) -> tuple[Case, ...]:
    """Go through everyone: the norm reaches these persons and nobody else."""
    return among("status", *these, office=None)


# ---------------------------------------------------------------- who resigns, who votes

FIXED: Facts = {
    "date": date(2023, 11, 3),
    "act": Act.MENCALONKAN_DIRI,
    "kind": TargetKind.DIRI_SENDIRI,
    "contest": Contest.DPR,
    "standing": Standing.CALON,
}
RESIGNATION = (
    *vary("absent", resigned=True),
    *vary("possible", resigned=None),
    # A condition to be fixed as a candidate, not to bid.
    *vary("absent", standing=Standing.BAKAL_CALON),
    *among("act", Act.MENCALONKAN_DIRI),
)
SERVICE = (Status.PNS, Status.PPPK, Status.TNI, Status.POLRI)
PAID = (*SERVICE, Status.PEJABAT_BUMN, Status.KARYAWAN_BUMN, Status.KEPALA_DAERAH)
VILLAGE = (Status.KEPALA_DESA, Status.PERANGKAT_DESA, Status.ANGGOTA_BPD)

CANDIDATES = (
    Norm(
        "uu-7-2017/pasal-182/huruf-k",
        FIXED | {"contest": Contest.DPD},
        "settled",
        (
            *RESIGNATION,
            *only(*PAID, *VILLAGE),  # it alone names the village
            *vary("absent", contest=(Contest.DPR, Contest.PRESIDEN, *DPRD, *HEADS)),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-227",
        FIXED | {"date": date(2023, 11, 13), "contest": Contest.PRESIDEN},
        "settled",
        (
            *RESIGNATION,
            *only(Status.PNS, Status.TNI, Status.POLRI),  # no PPPK
            *vary("absent", contest=(Contest.DPR, Contest.DPD, *DPRD, *HEADS)),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-240/ayat-1/huruf-k",
        FIXED,
        "settled",
        (
            *RESIGNATION,
            *only(*PAID),
            *vary("settled", contest=DPRD),
            *vary("absent", contest=(Contest.DPD, Contest.PRESIDEN, *HEADS)),
        ),
    ),
)
BALLOT: Facts = PEMILU | {"date": POLL, "act": Act.MEMILIH}

VOTE = (
    Norm(
        "uu-7-2017/pasal-200",
        BALLOT | {"status": Status.TNI},
        "settled",
        (
            *only(Status.TNI, Status.POLRI),
            *vary("settled", contest=CONTESTS),
            *among("act", Act.MEMILIH),
            # *Dalam Pemilu*: the vote in a Pilkada is another act's matter.
            Case("a Pilkada", IN_A_PILKADA | {"date": date(2024, 11, 27)}, "absent"),
        ),
    ),
)

# ---------------------------------------------------- who favours: 282, 306, 490 and 547

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
ANY_ACT = tuple(act for act in Act if act not in OF_NO_SIDE)
"""*Keputusan dan/atau tindakan*: every act that gives a side."""

BY_OFFICE = (
    Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
    Act.MENGERAHKAN_PEGAWAI,
    Act.MENGGUNAKAN_FASILITAS_NEGARA,
    Act.MEMANFAATKAN_PROGRAM,
    Act.MEMBIARKAN,
)
"""The same by virtue of office: campaigning is another matter (Pasal 299), and so is who
does not punish afterwards."""

PARTICIPANTS = (
    TargetKind.CALON,
    TargetKind.TIM_SUKSES,
    TargetKind.ALAT_PERAGA,
    TargetKind.DIRI_SENDIRI,
    TargetKind.KOLOM_KOSONG,
    TargetKind.PARTAI,
)
MEASURE: Facts = PEMILU | {"act": Act.MEMBIARKAN, "benefits_or_harms": True}


def favours(
    rule: str,
    facts: Facts,
    persons: tuple[Case, ...],
    acts: tuple[Act, ...],
    elements: tuple[Case, ...] = (),
) -> tuple[Norm, ...]:
    """Read a decision or measure that favours or harms: a candidate, then a party."""
    common = (
        *persons,
        *elements,
        *THE_CAMPAIGN,
        # Attendance alone is disputed as a crime: with support it is not.
        *among("act", *acts, active_support=True),
        *among("kind", *PARTICIPANTS),
        *vary("absent", benefits_or_harms=False),
        *vary("possible", benefits_or_harms=None),
    )
    return (
        Norm(rule, facts, "settled", (*common, *ONCE_FIXED)),
        Norm(rule, facts | FOR_A_PARTY, "settled", common),
    )


STATE = (
    Status.PEJABAT_NEGARA,
    Status.KEPALA_DAERAH,
    Status.HAKIM,
    Status.ANGGOTA_BPK,
)
HEAD: Facts = {"status": Status.KEPALA_DAERAH}
STRUCTURAL = (
    Office.JPT_UTAMA,
    Office.JPT_MADYA,
    Office.JPT_PRATAMA,
    Office.ADMINISTRATOR,
    Office.PENGAWAS,
)
POSTS = (
    *vary("settled", office=(*STRUCTURAL, Office.FUNGSIONAL)),
    *vary("settled", office=Office.PENJABAT_KEPALA_DAERAH),
    *vary("absent", office=Office.PELAKSANA),
    *vary("possible", office=None),
    *(
        Case(f"not {status.value}", {"status": status, "office": None}, "absent")
        for status in Status
        if status is not Status.PNS
    ),
    Case("a PPPK", {"status": Status.PPPK, "office": Office.JPT_MADYA}, "absent"),
)

FAVOURS = (
    *favours(
        "uu-7-2017/pasal-282", MEASURE | {"office": Office.ADMINISTRATOR}, POSTS, ANY_ACT
    ),
    *favours(
        "uu-7-2017/pasal-282#administratif",
        MEASURE | HEAD,
        (*only(*STATE), *vary("possible", status=[Status.PEJABAT_NEGARA, Status.WARGA])),
        BY_OFFICE,
    ),
    # Judges and auditors have no right to campaign: for them every act.
    *(
        norm
        for rule, more, elements in (
            ("uu-7-2017/pasal-282#administratif", {}, ()),
            ("uu-7-2017/pasal-547", {"deliberate": True}, INTENT),
        )
        for status in (Status.HAKIM, Status.ANGGOTA_BPK)
        for norm in favours(
            rule, MEASURE | more | {"status": status}, only(*STATE), ANY_ACT, elements
        )
    ),
    *favours(
        "uu-7-2017/pasal-282#hukum_desa",
        MEASURE | {"status": Status.KEPALA_DESA},
        only(Status.KEPALA_DESA),
        ANY_ACT,
    ),
    *favours(
        "uu-7-2017/pasal-306/ayat-2",
        MEASURE | {"status": Status.TNI},
        only(Status.TNI, Status.POLRI),
        BY_OFFICE,
    ),
    *favours(
        "uu-7-2017/pasal-306/ayat-2#hukum_desa",
        MEASURE | {"status": Status.PERANGKAT_DESA},
        only(Status.PERANGKAT_DESA),
        BY_OFFICE,
    ),
    *favours(
        "uu-7-2017/pasal-490",
        MEASURE | {"status": Status.KEPALA_DESA, "deliberate": True},
        only(Status.KEPALA_DESA),
        ANY_ACT,
        INTENT,
    ),
    *favours(
        "uu-7-2017/pasal-547",
        MEASURE | HEAD | {"deliberate": True},
        only(*STATE),
        BY_OFFICE,
        INTENT,
    ),
)

# ------------------------------------------------------ who campaigns: 281, 283 and 304

SPEECH: Facts = PEMILU | {
    "act": Act.BERBICARA_DI_FORUM_PARTAI,
    "active_support": True,
}
JOINING = (Act.MENGHADIRI_KAMPANYE, Act.BERBICARA_DI_FORUM_PARTAI)
USES: Facts = PEMILU | {"act": Act.MENGGUNAKAN_FASILITAS_NEGARA}


def with_facilities(rule: str, *persons: Status) -> tuple[Norm, ...]:
    """Read campaigning with the facilities of office, then lending them."""
    common = (
        *THE_CAMPAIGN,
        *only(*persons),
        *vary("settled", kind=TargetKind.PARTAI),
        *vary("settled", on_unpaid_leave=True),  # leave does not free the facilities
    )
    return (
        Norm(
            rule,
            SPEECH | HEAD | {"state_facility": True},
            "settled",
            (
                *common,
                *among("act", *JOINING, Act.MENGGUNAKAN_FASILITAS_NEGARA),
                # Whoever is only present does not campaign.
                *vary("absent", active_support=False, state_facility=False),
                *vary("possible", active_support=None, state_facility=None),
            ),
        ),
        Norm(rule, USES | HEAD, "settled", common),
    )


APPEALS = (
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    Act.MENYATAKAN_DUKUNGAN,
    Act.MEMBAGIKAN_BARANG_ATAU_UANG,
    Act.MENYEDIAKAN_TEMPAT,
)
"""*Pertemuan, ajakan, imbauan, seruan, pemberian barang* (283 ayat (2))."""

A_MEETING: Facts = PEMILU | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN}
# *Sebelum, selama, dan sesudah masa kampanye*, once there are participants.
LEANING = (
    *A_PEMILU,
    *among("act", *APPEALS),
    *vary("absent", date=date(2023, 11, 2)),
    *vary("settled", date=(date(2023, 11, 3), QUIET, POLL, AFTER)),
)
LEANING_TO_A_PARTY = (
    *A_PEMILU,
    *among("act", *APPEALS),
    *vary("absent", date=date(2022, 12, 13)),
    *vary("settled", date=(date(2022, 12, 14), QUIET, POLL, AFTER)),
)
SERVANTS = (Status.PNS, Status.PPPK)

CAMPAIGNS = (
    *with_facilities("uu-7-2017/pasal-281/ayat-1/huruf-a", Status.KEPALA_DAERAH),
    Norm(
        "uu-7-2017/pasal-281/ayat-1/huruf-b",
        SPEECH | HEAD,
        "settled",
        (
            *THE_CAMPAIGN,
            *only(Status.KEPALA_DAERAH),
            *vary("absent", on_unpaid_leave=True, active_support=False),
            *vary("possible", on_unpaid_leave=None, active_support=None),
            *among("act", *JOINING),
            Case(
                "the deputy who acts as head",
                {"office": Office.PELAKSANA_TUGAS_KEPALA_DAERAH},
                "settled",
            ),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-283/ayat-1",
        A_MEETING,
        "settled",
        (
            *LEANING,
            *ONCE_FIXED,
            *only(*SERVANTS),
            *among(
                "kind",
                TargetKind.CALON,
                TargetKind.TIM_SUKSES,
                TargetKind.DIRI_SENDIRI,
                TargetKind.PARTAI,
            ),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-283/ayat-1",
        A_MEETING | FOR_A_PARTY,
        "settled",
        (*LEANING_TO_A_PARTY, *only(*SERVANTS)),
    ),
    # State officials: before the campaign settled, in it disputed for politicians.
    Norm(
        "uu-7-2017/pasal-283/ayat-1#administratif",
        A_MEETING | {"status": Status.ANGGOTA_BPK},
        "settled",
        (
            *LEANING,
            *ONCE_FIXED,
            # One's own candidacy is no leaning of an official.
            *among("kind", TargetKind.CALON, TargetKind.TIM_SUKSES, TargetKind.PARTAI),
            *among("status", *STATE, office=None, date=EVE_OF_CAMPAIGN),
            *among("status", *STATE, expected="found", office=None),
            *vary("settled", status=Status.HAKIM),
            *vary("disputed", status=(Status.PEJABAT_NEGARA, Status.KEPALA_DAERAH)),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-283/ayat-1#administratif",
        A_MEETING | FOR_A_PARTY | {"status": Status.ANGGOTA_BPK},
        "settled",
        (
            *LEANING_TO_A_PARTY,
            *among("status", *STATE, office=None, date=EVE_OF_CAMPAIGN),
            *vary("disputed", status=(Status.PEJABAT_NEGARA, Status.KEPALA_DAERAH)),
        ),
    ),
    *with_facilities("uu-7-2017/pasal-304/ayat-1", *STATE, Status.PEJABAT_DAERAH),
)

# ------------------------------------------------------------- the campaign's own crimes

EXECUTOR: Facts = {"roles": (Role.PELAKSANA_KAMPANYE,), "status": Status.WARGA}
CANDIDATE: Facts = {"roles": (Role.CALON,), "status": Status.WARGA}
INCUMBENT: Facts = {"roles": (Role.CALON_PETAHANA,), "status": Status.PEJABAT_NEGARA}
INVOLVES: Facts = PEMILU | EXECUTOR | {"act": Act.MELIBATKAN_PEGAWAI}
TEAM: Facts = PEMILU | {"act": Act.MENJADI_PELAKSANA_KAMPANYE, "status": Status.HAKIM}
NO_SIDE_OF_THE_CAMPAIGN = (
    *vary("absent", roles=((), (Role.PEMILIH,))),
    *vary("possible", roles=None),
)
ANYONE = vary("settled", status=tuple(Status))
FACILITY: Facts = USES | EXECUTOR | {"deliberate": True, "party_attributes": True}

GIFT: Facts = {"act": Act.MEMBAGIKAN_BARANG_ATAU_UANG}
GIFT_AT_A_MEETING: Facts = {
    "act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    "gives_goods": True,
}
PROMISE: Facts = {"act": Act.MENYATAKAN_DUKUNGAN, "promises_goods": True}
PROMISING = (
    Act.MENYATAKAN_DUKUNGAN,
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    Act.KAMPANYE_DARING,
    Act.BERBICARA_DI_FORUM_PARTAI,
)
GIVES: Facts = PEMILU | {"deliberate": True, "intent_to_support": True}
IN_RETURN = (  # *sebagai imbalan*
    *vary("absent", intent_to_support=False),
    *vary("possible", intent_to_support=None),
)
OF_GIFTS = {
    "a gift": (GIFT, among("act", Act.MEMBAGIKAN_BARANG_ATAU_UANG)),
    "a gift at a meeting": (
        GIFT_AT_A_MEETING,
        (
            *among(
                "act",
                Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
                Act.MEMBAGIKAN_BARANG_ATAU_UANG,
            ),
            *vary("absent", gives_goods=False),
            *vary("possible", gives_goods=None),
        ),
    ),
    "a promise": (
        PROMISE,
        (
            *among("act", *PROMISING, Act.MEMBAGIKAN_BARANG_ATAU_UANG),
            *vary("absent", promises_goods=False),
            *vary("possible", promises_goods=None),
        ),
    ),
}


def money(rule: str, facts: Facts, *elements: Case) -> tuple[Norm, ...]:
    """Read 523: money or goods, handed out, given at a meeting, promised."""
    return tuple(
        Norm(rule, GIVES | facts | gift, "settled", (*elements, *cases, *INTENT))
        for gift, cases in OF_GIFTS.values()
    )


def by_the_campaign(rule: str, *elements: Case, **facts: object) -> tuple[Norm, ...]:
    """Read the same for who campaigns: officer, candidate, incumbent candidate."""
    return tuple(
        norm
        for person in (EXECUTOR, CANDIDATE, INCUMBENT)
        for norm in money(
            rule,
            {**person, **facts},
            *elements,
            *IN_RETURN,
            *NO_SIDE_OF_THE_CAMPAIGN,
            *vary("settled", kind=TargetKind.PARTAI),
        )
    )


CRIMES = (
    Norm(
        "uu-7-2017/pasal-493",
        INVOLVES,
        "settled",
        (
            *A_PEMILU,
            *NO_SIDE_OF_THE_CAMPAIGN,
            # *Pelaksana dan/atau tim*: the candidate as such is not named.
            *vary("absent", roles=((Role.CALON,), (Role.CALON_PETAHANA,))),
            *ANYONE,
            *vary("settled", kind=TargetKind.PARTAI),
            *vary("settled", deliberate=(True, None)),  # no intent in the text
            *among("act", Act.MELIBATKAN_PEGAWAI),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-494",
        TEAM | {"status": Status.TNI},
        "settled",
        (
            *A_PEMILU,
            *only(*SERVICE, *VILLAGE),  # a CPNS is no ASN
            *vary("settled", kind=TargetKind.PARTAI),
            *among("act", Act.MENJADI_PELAKSANA_KAMPANYE),
        ),
    ),
    Norm(
        "uu-7-2017/pasal-522",
        TEAM,
        "settled",
        (
            *A_PEMILU,
            *only(
                Status.HAKIM,
                Status.ANGGOTA_BPK,
                Status.PEJABAT_BI,
                Status.PEJABAT_BUMN,
                Status.KARYAWAN_BUMN,  # down to the employees
            ),
            *vary("settled", kind=TargetKind.PARTAI),
            *vary("settled", deliberate=(True, None)),
            *among("act", Act.MENJADI_PELAKSANA_KAMPANYE),
        ),
    ),
    *(
        Norm(
            "uu-7-2017/pasal-521@2023-08-15",
            FACILITY | person,
            "settled",
            (
                *THE_CAMPAIGN,
                *NO_SIDE_OF_THE_CAMPAIGN,
                *INTENT,
                *ANYONE,
                # Without attributes all turns on the keeper's permission: no fact here.
                *vary("absent", party_attributes=False),
                *vary("possible", party_attributes=None),
                *among("act", Act.MENGGUNAKAN_FASILITAS_NEGARA),
            ),
        )
        for person in (EXECUTOR, CANDIDATE, INCUMBENT)
    ),
    # Until the ruling of 15 August 2023 attributes did not matter: the campaign of 2019,
    # from 23 September 2018 to 13 April 2019.
    *(
        Norm(
            "uu-7-2017/pasal-521",
            FACILITY | person | {"date": date(2018, 12, 5), "party_attributes": False},
            "settled",
            (
                *EVERY_CONTEST,
                *NO_SIDE_OF_THE_CAMPAIGN,
                *INTENT,
                *ANYONE,
                *vary("settled", party_attributes=(True, None)),
                *vary("absent", date=(date(2018, 9, 22), date(2019, 4, 14), CAMPAIGN)),
                *vary("settled", date=(date(2018, 9, 23), date(2019, 4, 13))),
                Case(
                    "a campaign of a Pilkada",
                    {"contest": Contest.BUPATI, "date": date(2020, 10, 20)},
                    "absent",
                ),
                *among("act", Act.MENGGUNAKAN_FASILITAS_NEGARA),
            ),
        )
        for person in (EXECUTOR, CANDIDATE, INCUMBENT)
    ),
    *by_the_campaign("uu-7-2017/pasal-523/ayat-1", *THE_CAMPAIGN),
    *by_the_campaign(
        "uu-7-2017/pasal-523/ayat-2",
        *EVERY_CONTEST,
        *vary("absent", date=(LAST_DAY, POLL, AFTER)),
        *vary("settled", date=LAST_QUIET),
        Case(
            "the quiet days of a Pilkada",
            {"contest": Contest.WALI_KOTA, "date": date(2024, 11, 25)},
            "absent",
        ),
        date=QUIET,
    ),
    *money(
        "uu-7-2017/pasal-523/ayat-3",
        {"date": POLL, "status": Status.WARGA, "intent_to_support": True},
        *EVERY_CONTEST,
        *ANYONE,  # *setiap orang*
        *vary("settled", roles=((), (Role.PELAKSANA_KAMPANYE,), (Role.CALON,))),
        # So that voters choose someone, or nobody.
        *vary("absent", intent_to_support=False),
        *vary("possible", intent_to_support=None),
        *vary("settled", kind=(TargetKind.PARTAI, TargetKind.TANPA_SASARAN)),
        *vary("absent", date=(CAMPAIGN, LAST_QUIET, AFTER)),
        Case(
            "the poll of a Pilkada",
            {"contest": Contest.WALI_KOTA, "date": date(2024, 11, 27)},
            "absent",
        ),
    ),
)

NORMS = CANDIDATES + VOTE + FAVOURS + CAMPAIGNS + CRIMES


def name(norm: Norm) -> str:
    act: Act = norm.facts["act"]
    return f"{norm.rule}: {act.value}"


@pytest.mark.parametrize("norm", NORMS, ids=name)
def test_each_norm_has_its_own_persons_days_and_elements(norm: Norm) -> None:
    wrong = wrong_cases(*norm)
    assert not wrong, wrong


def found(rule: str, facts: Facts) -> Finding:
    finding = the_rule(rule, facts)
    assert finding is not None, rule
    return finding


def noted(facts: Facts) -> set[str]:
    return {note.code for note in judged(facts).notes}


# ------------------------------------------------------------------ borders of validity

EVE, FIRST = date(2017, 8, 15), date(2017, 8, 16)
EVE_OF_MK_65, MK_65 = date(2023, 8, 14), date(2023, 8, 15)

WITHOUT_STAGE = (
    ("uu-7-2017/pasal-493", INVOLVES),
    ("uu-7-2017/pasal-494", TEAM | {"status": Status.TNI}),
    ("uu-7-2017/pasal-522", TEAM),
    ("uu-7-2017/pasal-200", BALLOT | {"status": Status.POLRI}),
    *((norm.rule, norm.facts) for norm in CANDIDATES),
)
"""Norms that turn on no stage: their own day is the border."""


@pytest.mark.parametrize(("rule", "facts"), WITHOUT_STAGE)
def test_the_act_of_2017_answers_from_its_first_day_on(rule: str, facts: Facts) -> None:
    assert the_rule(rule, facts | {"date": EVE}) is None
    assert the_rule(rule, facts | {"date": FIRST}) is not None


def test_every_row_of_the_act_begins_with_it_but_the_one_that_a_ruling_changed() -> None:
    spans = {
        rule.id: (rule.in_force.start, rule.in_force.end)
        for rule in LAW.rules
        if rule.id.startswith("uu-7-2017/")
    }
    assert spans.pop("uu-7-2017/pasal-521") == (FIRST, MK_65)
    assert spans.pop("uu-7-2017/pasal-521@2023-08-15") == (MK_65, None)
    assert set(spans.values()) == {(FIRST, None)}


def test_the_ruling_divides_the_two_rows_on_facilities() -> None:
    for day, held in ((date(2018, 12, 5), "521"), (CAMPAIGN, "521@2023-08-15")):
        rules = {
            finding.rule
            for finding in judged(FACILITY | {"date": day}).findings
            if "pasal-521" in finding.rule
        }
        assert rules == {f"uu-7-2017/pasal-{held}"}


def test_since_the_ruling_the_keepers_permission_is_spoken_of() -> None:
    facts = FACILITY | {"party_attributes": False}
    assert "fasilitas_pemerintah_dengan_izin" in noted(facts)
    assert "fasilitas_pemerintah_dengan_izin" in noted(facts | CANDIDATE)
    assert "fasilitas_pemerintah_dengan_izin" not in noted(facts | {"roles": ()})
    assert "fasilitas_pemerintah_dengan_izin" not in noted(facts | {"date": QUIET})
    old = facts | {"date": date(2018, 12, 5)}
    assert "fasilitas_pemerintah_dengan_izin" not in noted(old)


# --------------------------------------------------------------------------- penalties


class Range(NamedTuple):
    """A criminal penalty, as the text sets it; this act knows no minimum."""

    imprisonment: SanctionKind | None
    months: int | None
    rupiah: int
    joined: str | None


PRISON, LIGHT = SanctionKind.PENJARA, SanctionKind.KURUNGAN
OLD_LAW, NEW_LAW = date(2026, 1, 1), date(2026, 1, 2)  # UU 1/2026
FINE = Range(None, None, 10_000_000, None)  # kurungan struck out, category II
OLD_FACILITY = FACILITY | {"date": date(2018, 12, 5)}
STATE_CRIME = MEASURE | HEAD | {"deliberate": True}

PENALTIES: tuple[tuple[str, Facts, Range, Range], ...] = tuple(
    (f"uu-7-2017/pasal-{pasal}", facts, before, before if before.months != 12 else FINE)
    for pasal, facts, before in (
        ("493", INVOLVES, Range(LIGHT, 12, 12_000_000, "dan")),
        ("494", TEAM | {"status": Status.TNI}, Range(LIGHT, 12, 12_000_000, "dan")),
        ("521", OLD_FACILITY, Range(PRISON, 24, 24_000_000, "dan")),
        ("521@2023-08-15", FACILITY, Range(PRISON, 24, 24_000_000, "dan")),
        ("522", TEAM, Range(PRISON, 24, 24_000_000, "dan")),
        ("523/ayat-1", GIVES | EXECUTOR | GIFT, Range(PRISON, 24, 24_000_000, "dan")),
        (
            "523/ayat-2",
            GIVES | EXECUTOR | GIFT | {"date": QUIET},
            Range(PRISON, 48, 48_000_000, "dan"),
        ),
        (
            "523/ayat-3",
            GIVES
            | GIFT
            | {"date": POLL, "status": Status.WARGA, "intent_to_support": True},
            Range(PRISON, 36, 36_000_000, "dan"),
        ),
        ("547", STATE_CRIME, Range(PRISON, 36, 36_000_000, "dan")),
    )
)


@pytest.mark.parametrize(("rule", "facts", "before", "since"), PENALTIES)
def test_penalties_are_those_of_the_text_and_of_the_day_of_judgement(
    rule: str, facts: Facts, before: Range, since: Range
) -> None:
    for tried, expected in ((OLD_LAW, before), (NEW_LAW, since)):
        finding = found(rule, facts | {"tried_on": tried})
        penalty = finding.sanction.penalty
        assert penalty is not None
        assert (penalty.min_months, penalty.min_rupiah) == (None, None)
        assert (
            Range(
                penalty.imprisonment,
                penalty.max_months,
                penalty.max_rupiah or 0,
                penalty.joined,
            )
            == expected
        ), tried
        kinds = {SanctionKind.DENDA, expected.imprisonment} - {None}
        assert set(finding.sanction.options) == kinds
        assert finding.track is Track.PIDANA
        assert finding.authority == (
            Authority.BAWASLU,
            Authority.GAKKUMDU,
            Authority.PENGADILAN,
        )


@pytest.mark.parametrize(("rule", "facts", "_before", "since"), PENALTIES)
def test_what_is_unverified_since_2026_is_told_for_imprisonment_only(
    rule: str, facts: Facts, _before: Range, since: Range
) -> None:
    code = "penyesuaian_pidana_belum_terverifikasi"
    assert code not in noted(facts | {"tried_on": OLD_LAW})
    assert (code in noted(facts | {"tried_on": NEW_LAW})) is (since is not FINE), rule
    assert "hak_diadili_pemilu" in noted(facts)


def test_the_cap_of_the_fine_is_shown_as_derived() -> None:
    finding = found("uu-7-2017/pasal-493", INVOLVES | {"tried_on": NEW_LAW})
    assert "UU 1/2026 Pasal 2 ayat (3)" in cited(finding)
    assert "UU 1/2023 Pasal 79 ayat (1)" in cited(finding)


# ---------------------------------------------------------------- tracks and authorities


CIVIL = {
    "uu-7-2017/pasal-282",
    "uu-7-2017/pasal-282#hukum_desa",
    "uu-7-2017/pasal-283/ayat-1",
}
CRIMINAL = {"uu-7-2017/pasal-490", "uu-7-2017/pasal-547"}


def test_norms_without_a_sanction_of_their_own_name_who_deals_with_them() -> None:
    for norm in CANDIDATES + VOTE + FAVOURS + CAMPAIGNS:
        if norm.rule in CIVIL or norm.rule in CRIMINAL:
            continue
        finding = found(norm.rule, norm.facts)
        expected = {
            "182": (Track.ADMINISTRATIF, {Authority.KPU}),
            "227": (Track.ADMINISTRATIF, {Authority.KPU}),
            "240": (Track.ADMINISTRATIF, {Authority.KPU}),
            "200": (Track.ETIK_LAIN, {Authority.BAWASLU, Authority.TNI}),
            "306": (Track.ETIK_LAIN, {Authority.BAWASLU, Authority.TNI}),
        }.get(
            norm.rule.removeprefix("uu-7-2017/pasal-")[:3],
            (Track.ADMINISTRATIF, {Authority.BAWASLU}),
        )
        if norm.rule.endswith("#hukum_desa"):
            expected = (Track.HUKUM_DESA, {Authority.BAWASLU})
        assert (finding.track, set(finding.authority)) == expected, norm.rule
        assert finding.sanction.level is None
        assert not finding.sanction.options


def test_the_police_have_their_own_authority() -> None:
    finding = found("uu-7-2017/pasal-200", BALLOT | {"status": Status.POLRI})
    assert set(finding.authority) == {Authority.BAWASLU, Authority.POLRI}


# ----------------------------------------------------- the right to campaign (Pasal 299)

ON_LEAVE: Facts = (
    PEMILU
    | HEAD
    | {
        "act": Act.MENYATAKAN_DUKUNGAN,
        "roles": (Role.PELAKSANA_KAMPANYE,),
        "on_unpaid_leave": True,
    }
)
P283 = "uu-7-2017/pasal-283/ayat-1"
RULE_283 = f"{P283}#administratif"
PESERTA = tuple(f"uu-7-2017/pasal-{pasal}" for pasal in (282, 283, 306, 490, 547))
"""The norms that protect *peserta Pemilu* by that name."""

NEAR_MISSES = (
    {"roles": ()},
    {"on_unpaid_leave": False},
    {"state_facility": True},
    {"gives_goods": True},
    {"date": QUIET},
)


def test_a_head_registered_and_on_leave_may_campaign() -> None:
    assert judged(ON_LEAVE).verdict is Verdict.PERMITTED
    for near_miss in NEAR_MISSES:
        result = judged(ON_LEAVE | near_miss)
        assert not result.permissions, near_miss
        assert the_rule(RULE_283, ON_LEAVE | near_miss) is not None, near_miss
    speech = ON_LEAVE | {"act": Act.BERBICARA_DI_FORUM_PARTAI, "active_support": True}
    assert judged(speech).verdict is Verdict.PERMITTED
    assert judged(speech | {"on_unpaid_leave": False}).verdict is Verdict.VIOLATION
    assert judged(speech | {"state_facility": True}).verdict is Verdict.VIOLATION
    unknown = judged(ON_LEAVE | {"roles": None})
    assert "actor.roles" in unknown.missing


def test_a_registered_state_official_is_free_of_283_and_no_more() -> None:
    minister = ON_LEAVE | {"status": Status.PEJABAT_NEGARA}
    assert judged(minister).verdict is Verdict.NO_RULE
    assert the_rule(RULE_283, minister) is None
    for near_miss in NEAR_MISSES:
        assert the_rule(RULE_283, minister | near_miss) is not None, near_miss
    # An auditor may not be a campaign officer, registered or not (280 ayat (3)).
    assert the_rule(RULE_283, minister | {"status": Status.ANGGOTA_BPK}) is not None


def test_what_the_vocabulary_cannot_tell_is_told_in_a_note() -> None:
    speech = SPEECH | {"status": Status.PEJABAT_NEGARA}
    assert "presiden_dan_menteri_berkampanye" in noted(speech)
    assert "presiden_dan_menteri_berkampanye" not in noted(SPEECH | HEAD)
    assert "presiden_dan_menteri_berkampanye" not in noted(speech | {"date": QUIET})
    assert "cuti_kepala_daerah_hari_libur" in noted(SPEECH | HEAD)
    assert "cuti_kepala_daerah_hari_libur" not in noted(
        SPEECH | HEAD | {"on_unpaid_leave": True}
    )
    assert "hakim_ad_hoc" in noted(MEASURE | {"status": Status.HAKIM})
    assert "hakim_ad_hoc" not in noted(MEASURE | HEAD)
    assert "hakim_ad_hoc" not in noted(TEAM)  # 522 names all judges
    assert "siapa_yang_diikutsertakan" in noted(INVOLVES)
    assert "siapa_yang_diikutsertakan" not in noted(INVOLVES | {"roles": ()})
    assert "siapa_yang_diikutsertakan" not in noted(INVOLVES | IN_A_PILKADA)
    assert "syarat_calon_diperiksa_kpu" in noted(FIXED)
    assert "syarat_calon_diperiksa_kpu" not in noted(FIXED | {"resigned": True})


def test_the_facilities_excepted_are_those_of_each_article_and_person() -> None:
    # 281: security alone, for heads; 304 ayat (2)-(3): rented and remote premises, for
    # all; 305: what goes with the office of the President, whom no status tells apart.
    rented, presidential, security = (
        "fasilitas_negara_yang_dikecualikan",
        "fasilitas_melekat_pada_presiden",
        "fasilitas_pengamanan_dikecualikan",
    )
    every = {rented, presidential, security}
    facilities = SPEECH | {"state_facility": True}
    for status, told in (
        (Status.KEPALA_DAERAH, {rented, security}),
        (Status.PEJABAT_NEGARA, {rented, presidential}),
        (Status.PEJABAT_DAERAH, {rented}),
        (Status.HAKIM, {rented}),
        (Status.PNS, set[str]()),
    ):
        facts = facilities | {"status": status}
        assert noted(facts) & every == told, status
        assert not noted(facts | {"state_facility": False}) & every, status


def test_a_place_or_a_word_is_read_as_an_activity_and_says_so() -> None:
    for rule, person in ((P283, {"status": Status.PNS}), (RULE_283, HEAD)):
        facts = A_MEETING | person | {"date": EVE_OF_CAMPAIGN}
        notes = {
            str(basis.citation): basis.note
            for basis in found(rule, facts).bases
            if basis.note is not None
        }
        assert set(notes) == {"UU 7/2017 Pasal 283 ayat (2)"}


def test_whether_a_legislative_candidate_is_a_participant_is_told_of_every_norm() -> None:
    for norm in (*FAVOURS, *CAMPAIGNS):
        if norm.facts["kind"] is TargetKind.PARTAI or not norm.rule.startswith(PESERTA):
            continue
        for contest, told in ((Contest.DPR, True), (Contest.PRESIDEN, False)):
            disputes = found(norm.rule, norm.facts | {"contest": contest}).disputes
            codes = {dispute.id for dispute in disputes}
            assert ("calon-legislatif-sebagai-peserta" in codes) is told, norm.rule


# ------------------------------------------------------------ whom these articles leave out


def test_mere_presence_is_no_crime_of_a_pemilu_for_anyone() -> None:
    for status in Status:
        facts = PEMILU | {"act": Act.MENGHADIRI_KAMPANYE, "status": status, "office": None}
        tracks = {finding.track for finding in judged(facts).findings}
        assert Track.PIDANA not in tracks, status


def test_employees_of_state_companies_may_do_what_is_not_forbidden_to_them() -> None:
    # Named as campaign officers only, and in a Pemilu only.
    for status in (Status.KARYAWAN_BUMN, Status.PEJABAT_BUMN):
        someone = {"status": status, "office": None}
        for act in (Act.MENGHADIRI_KAMPANYE, Act.MENYATAKAN_DUKUNGAN):
            assert judged(PEMILU | someone | {"act": act}).verdict is Verdict.NO_RULE


def test_a_voter_who_accepts_money_in_a_pemilu_breaks_none_of_these_articles() -> None:
    for day in (CAMPAIGN, QUIET, POLL):
        facts = PEMILU | {
            "roles": (Role.PEMILIH,),
            "act": Act.MENERIMA_BARANG_ATAU_UANG,
            "date": day,
        }
        facts |= {"status": Status.WARGA, "deliberate": True}
        assert judged(facts).verdict is Verdict.NO_RULE


def test_who_favours_in_a_village_is_punished_only_as_its_head() -> None:
    # 490 names the head; an officer breaks 306, without a penalty.
    facts = MEASURE | {"deliberate": True}
    rules = {
        status: {
            finding.rule.partition("uu-7-2017/pasal-")[2]
            for finding in judged(facts | {"status": status, "office": None}).findings
            if finding.rule.startswith("uu-7-2017/")
        }
        for status in VILLAGE
    }
    assert rules == {
        Status.KEPALA_DESA: {"282#hukum_desa", "490"},
        Status.PERANGKAT_DESA: {"306/ayat-2#hukum_desa"},
        Status.ANGGOTA_BPD: set(),
    }


def test_an_appointed_acting_head_stays_a_civil_servant() -> None:
    # He is in 282 as an official of the service, and no state official of 547.
    acting = {"status": Status.PNS, "office": Office.PENJABAT_KEPALA_DAERAH}
    facts = MEASURE | acting | {"deliberate": True}
    assert the_rule("uu-7-2017/pasal-282", facts) is not None
    assert the_rule("uu-7-2017/pasal-547", facts) is None
    assert the_rule("uu-7-2017/pasal-281/ayat-1/huruf-b", SPEECH | acting) is None


def test_everyone_may_vote_but_soldiers_and_police() -> None:
    for status in Status:
        result = judged(BALLOT | {"status": status, "office": None})
        forces = status in {Status.TNI, Status.POLRI}
        expected = Verdict.VIOLATION if forces else Verdict.PERMITTED
        assert result.verdict is expected, status
