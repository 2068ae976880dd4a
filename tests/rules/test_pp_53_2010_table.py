"""PP 53/2010 read a second time: Pasal 4 angka 12-15, the general duties, the superiors.

Written from the gazette text and its elucidation, not from the rows of the library. What
an angka asks for does not depend on the day, so its elements are read on calendars that
are known to the day (2023 and 2024), with the regulation taken as still in force; the days
on which it was in force, and what it led to, are read on days of its own time.

Left out, because the text leaves them open: who mobilises staff or puts state facilities
at a campaign's service without attending (angka 12 huruf c and d speak of a *peserta
kampanye*, the elucidation only of who attends).
"""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from attrs import evolve

from netralitas import (
    LAW,
    Act,
    Certainty,
    Conduct,
    Contest,
    Finding,
    Level,
    Office,
    Role,
    SanctionKind,
    Standing,
    Status,
    TargetKind,
    Track,
    Verdict,
    assess_all,
)
from netralitas.conduct import Actor, Circumstances, Target
from netralitas.interval import ALWAYS
from netralitas.law import pp_53_2010
from reading import Case, Expected, Facts, Norm, cited, judged, the_rule, vary, wrong_cases

PEMILU_DAY = date(2023, 12, 20)  # the campaign: 28 November 2023 to 10 February 2024
PILKADA_DAY = date(2024, 10, 15)  # the campaign: 25 September to 23 November 2024

HEADS = (Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA)
SEATS = (Contest.DPR, Contest.DPD, Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA)
PEMILU = (*SEATS, Contest.PRESIDEN)

STILL_IN_FORCE = evolve(
    LAW,
    modules=tuple(
        evolve(
            module,
            rules=tuple(evolve(rule, in_force=ALWAYS) for rule in module.rules),
        )
        if module is pp_53_2010.MODULE
        else module
        for module in LAW.modules
    ),
)
"""The law as if nobody had revoked the bans and duties of PP 53/2010."""

SEAT: Facts = {"date": PEMILU_DAY, "kind": TargetKind.CALON, "contest": Contest.DPR}
PAIR: Facts = SEAT | {"contest": Contest.PRESIDEN}
HEAD: Facts = {
    "date": PILKADA_DAY,
    "kind": TargetKind.CALON,
    "contest": Contest.WALI_KOTA,
}

# Pasal 2: CPNS too. Everyone else has other rules.
PERSONS = (
    *vary("settled", status=Status.CPNS),
    *vary("absent", status=(Status.PPPK, Status.NON_ASN, Status.KEPALA_DESA)),
    *vary("absent", status=(Status.TNI, Status.WARGA)),
    *vary("possible", status=[Status.PNS, Status.PPPK]),
)
# *Calon*: no would-be candidate, no party as such.
CHAPEAU = (
    *vary("absent", standing=(Standing.BAKAL_CALON, Standing.GUGUR)),
    *vary("absent", kind=TargetKind.PARTAI),
)


def offices(contests: tuple[Contest, ...], expected: Expected) -> tuple[Case, ...]:
    """Vary the office, each in the campaign of its own election."""
    return tuple(
        Case(
            f"contest={contest.value}",
            {"contest": contest, "date": PEMILU_DAY if contest in PEMILU else PILKADA_DAY},
            expected,
        )
        for contest in contests
    )


def days(expected: Expected, *each: date) -> tuple[Case, ...]:
    """Vary the day alone."""
    return vary(expected, date=each)


ALL_SEATS = (*offices(PEMILU, "settled"), *offices(HEADS, "absent"))
ONLY_PAIR = (*offices(SEATS, "absent"), *offices(HEADS, "absent"))
ONLY_HEADS = (*offices(HEADS, "settled"), *offices(PEMILU, "absent"))

PEMILU_CAMPAIGN = (
    *days("absent", date(2023, 11, 27), date(2024, 2, 11)),
    *days("settled", date(2023, 11, 28), date(2024, 2, 10)),
)
PILKADA_CAMPAIGN = (
    *days("absent", date(2024, 9, 24), date(2024, 11, 24)),
    *days("settled", date(2024, 9, 25), date(2024, 11, 23)),
)
FAVOUR = (
    *vary("settled", act=(Act.MEMBUAT_KEPUTUSAN_BERPIHAK, Act.MEMBIARKAN)),
    *vary("settled", kind=TargetKind.ALAT_PERAGA),
    *vary("absent", benefits_or_harms=False, act=(Act.MEMILIH, Act.TIDAK_BERBUAT)),
    *vary("possible", benefits_or_harms=None),
    Case(
        "might have, and did not",
        {"benefits_or_harms": False, "may_benefit": True},
        "absent",
    ),
)
ACTIVITY = (
    *vary("settled", act=(Act.MENYATAKAN_DUKUNGAN, Act.MENYEDIAKAN_TEMPAT)),
    Case(
        "goods handed out",
        {"act": Act.MEMBAGIKAN_BARANG_ATAU_UANG, "gives_goods": True},
        "settled",
    ),
    *vary("settled", kind=(TargetKind.TIM_SUKSES, TargetKind.DIRI_SENDIRI)),
    *vary("absent", act=(Act.MENGHADIRI_KAMPANYE, Act.MEMBUAT_KEPUTUSAN_BERPIHAK)),
    *vary("absent", kind=TargetKind.ALAT_PERAGA),
)
SUPPORT = (
    *vary("absent", own_will=False),
    *vary("settled", own_will=None),  # presumed, because the act itself says so
)

NORMS = (
    Norm(
        "pasal-4/angka-12/huruf-a",
        SEAT | {"act": Act.MENJADI_PELAKSANA_KAMPANYE},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ALL_SEATS,
            *SUPPORT,
            *vary("settled", kind=TargetKind.DIRI_SENDIRI),
            *vary("absent", act=(Act.MENJADI_TIM_PEMENANGAN, Act.MENGHADIRI_KAMPANYE)),
        ),
    ),
    Norm(
        "pasal-4/angka-12/huruf-b",
        SEAT | {"act": Act.MENGHADIRI_KAMPANYE, "party_attributes": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ALL_SEATS,
            *PEMILU_CAMPAIGN,  # *dalam masa kampanye*
            *vary("absent", party_attributes=False),
            *vary("possible", party_attributes=None),
            Case(
                "attributes of the service",
                {"party_attributes": False, "asn_attributes": True},
                "settled",
            ),
            # The elucidation ties only the attributes of a party to the period.
            Case(
                "attributes of the service, the eve",
                {
                    "party_attributes": False,
                    "asn_attributes": True,
                    "date": date(2023, 11, 27),
                },
                "settled",
            ),
            *vary("absent", act=(Act.MENGHADIRI_ACARA_PARTAI, Act.MENGHADIRI_DEKLARASI)),
        ),
    ),
    Norm(
        "pasal-4/angka-12/huruf-c",
        SEAT | {"act": Act.MENGHADIRI_KAMPANYE, "mobilised_others": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ALL_SEATS,
            *vary("absent", mobilised_others=False),
            *vary("possible", mobilised_others=None),
            Case(
                "villagers, not PNS",
                {"mobilised_others": False, "mobilised_public": True},
                "absent",
            ),
            # An executor stands in huruf a.
            *vary("absent", act=(Act.MENJADI_PELAKSANA_KAMPANYE, Act.MEMILIH)),
        ),
    ),
    Norm(
        "pasal-4/angka-12/huruf-d",
        SEAT | {"act": Act.MENGHADIRI_KAMPANYE, "state_facility": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ALL_SEATS,
            *vary("absent", state_facility=False),
            *vary("possible", state_facility=None),
            *vary("absent", act=(Act.MENJADI_PELAKSANA_KAMPANYE, Act.MEMILIH)),
        ),
    ),
    Norm(
        "pasal-4/angka-13/huruf-a",
        PAIR | {"act": Act.MENYATAKAN_DUKUNGAN, "benefits_or_harms": True},
        "settled",
        (*PERSONS, *CHAPEAU, *ONLY_PAIR, *PEMILU_CAMPAIGN, *FAVOUR),
    ),
    Norm(
        "pasal-4/angka-13/huruf-b",
        PAIR | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ONLY_PAIR,
            *ACTIVITY,
            # Before, during and after the campaign.
            *days("settled", date(2023, 11, 20), date(2024, 2, 12), date(2024, 3, 1)),
        ),
    ),
    Norm(
        "pasal-4/angka-14",
        HEAD | {"act": Act.MEMBERI_DUKUNGAN_KTP},
        "settled",
        (
            *PERSONS,
            *offices((*HEADS, Contest.DPD), "settled"),
            *offices((Contest.PRESIDEN, Contest.DPR), "absent"),
            *offices((Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA), "absent"),
            # Letters are given before fixing; the base of that is disputed, not the case.
            *vary("settled", standing=Standing.BAKAL_CALON),
            *vary("absent", standing=Standing.GUGUR, kind=TargetKind.PARTAI),
            *vary("absent", act=(Act.MENYATAKAN_DUKUNGAN, Act.MENDEKATI_PARTAI)),
        ),
    ),
    Norm(
        "pasal-4/angka-15/huruf-a",
        HEAD | {"act": Act.MENGHADIRI_KAMPANYE, "active_support": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ONLY_HEADS,
            *SUPPORT,
            *vary("settled", kind=(TargetKind.TIM_SUKSES, TargetKind.DIRI_SENDIRI)),
            # *Pelaksana kampanye, petugas kampanye/tim sukses ... dan lain-lain*.
            *vary("settled", act=(Act.MENJADI_PELAKSANA_KAMPANYE, Act.KAMPANYE_DARING)),
            *vary("settled", act=(Act.MENJADI_TIM_PEMENANGAN, Act.MEMBUAT_BAHAN_KAMPANYE)),
            *vary("settled", act=(Act.BERBICARA_DI_FORUM_PARTAI, Act.MEMASANG_ALAT_PERAGA)),
            *vary("absent", active_support=False),  # *untuk mendukung*
            *vary("possible", active_support=None),
            Case(
                "the intent to support",
                {"active_support": False, "intent_to_support": True},
                "settled",
            ),
            *vary("absent", act=(Act.MENGHADIRI_DEKLARASI, Act.MENGHADIRI_ACARA_PARTAI)),
            *vary("absent", act=(Act.MELIBATKAN_PEGAWAI, Act.MEMILIH)),
        ),
    ),
    Norm(
        "pasal-4/angka-15/huruf-b",
        HEAD | {"act": Act.MENGHADIRI_KAMPANYE, "state_facility": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ONLY_HEADS,
            *vary("absent", state_facility=False),
            *vary("possible", state_facility=None),
            # No status of a participant is asked for, unlike angka 12 huruf d.
            *vary(
                "settled", act=(Act.MENGGUNAKAN_FASILITAS_NEGARA, Act.MENYEDIAKAN_TEMPAT)
            ),
            *vary("settled", act=Act.MENJADI_PELAKSANA_KAMPANYE),
            *vary("absent", act=(Act.MENGHADIRI_DEKLARASI, Act.MEMILIH)),
        ),
    ),
    Norm(
        "pasal-4/angka-15/huruf-c",
        HEAD | {"act": Act.MENYATAKAN_DUKUNGAN, "benefits_or_harms": True},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ONLY_HEADS,
            *PILKADA_CAMPAIGN,
            *FAVOUR,
            *vary("settled", kind=TargetKind.KOLOM_KOSONG),  # harms the only pair
        ),
    ),
    Norm(
        "pasal-4/angka-15/huruf-d",
        HEAD | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN},
        "settled",
        (
            *PERSONS,
            *CHAPEAU,
            *ONLY_HEADS,
            *ACTIVITY,
            *days("settled", date(2024, 9, 23), date(2024, 11, 25), date(2024, 12, 10)),
        ),
    ),
)

# Pasal 12 and 13: (level, clause).
LEVELS = {
    "pasal-4/angka-12/huruf-a": (Level.SEDANG, "Pasal 12 angka 6"),
    "pasal-4/angka-12/huruf-b": (Level.SEDANG, "Pasal 12 angka 6"),
    "pasal-4/angka-12/huruf-c": (Level.SEDANG, "Pasal 12 angka 6"),
    "pasal-4/angka-12/huruf-d": (Level.BERAT, "Pasal 13 angka 11"),
    "pasal-4/angka-13/huruf-a": (Level.BERAT, "Pasal 13 angka 12"),
    "pasal-4/angka-13/huruf-b": (Level.SEDANG, "Pasal 12 angka 7"),
    "pasal-4/angka-14": (Level.SEDANG, "Pasal 12 angka 8"),
    "pasal-4/angka-15/huruf-a": (Level.SEDANG, "Pasal 12 angka 9"),
    "pasal-4/angka-15/huruf-b": (Level.BERAT, "Pasal 13 angka 13"),
    "pasal-4/angka-15/huruf-c": (Level.BERAT, "Pasal 13 angka 13"),
    "pasal-4/angka-15/huruf-d": (Level.SEDANG, "Pasal 12 angka 9"),
}

# ------------------------------------------------------------- duties by their impact

UNIT, AGENCY, STATE = "harm_to_unit", "harm_to_agency", "harm_to_state"
DUTIES = (
    ("Pasal 3 angka 4", UNIT, "pasal-8/angka-2", Level.RINGAN),
    ("Pasal 3 angka 4", AGENCY, "pasal-9/angka-4", Level.SEDANG),
    ("Pasal 3 angka 4", STATE, "pasal-10/angka-2", Level.BERAT),
    ("Pasal 3 angka 6", UNIT, "pasal-8/angka-4", Level.RINGAN),
    ("Pasal 3 angka 6", AGENCY, "pasal-9/angka-6", Level.SEDANG),
    ("Pasal 3 angka 6", STATE, "pasal-10/angka-4", Level.BERAT),
    ("Pasal 3 angka 7", UNIT, "pasal-8/angka-5", Level.RINGAN),
    ("Pasal 3 angka 7", AGENCY, "pasal-9/angka-7", Level.SEDANG),
    ("Pasal 3 angka 7", STATE, "pasal-10/angka-5", Level.BERAT),
    # Goods of the state: only where they were used.
    ("Pasal 3 angka 13", UNIT, "pasal-8/angka-10", Level.RINGAN),
    ("Pasal 3 angka 13", AGENCY, "pasal-9/angka-13", Level.SEDANG),
    ("Pasal 3 angka 13", STATE, "pasal-10/angka-11", Level.BERAT),
    ("Pasal 3 angka 17", UNIT, "pasal-8/angka-14", Level.RINGAN),
    ("Pasal 3 angka 17", AGENCY, "pasal-9/angka-17", Level.SEDANG),
    ("Pasal 3 angka 17", STATE, "pasal-10/angka-13", Level.BERAT),
)

# ----------------------------------------------------------------------- consequences

KINDS = {
    Level.RINGAN: frozenset(
        {
            SanctionKind.TEGURAN_LISAN,
            SanctionKind.TEGURAN_TERTULIS,
            SanctionKind.PERNYATAAN_TIDAK_PUAS,
        }
    ),
    Level.SEDANG: frozenset(
        {
            SanctionKind.PENUNDAAN_KGB_1_TAHUN,
            SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
            SanctionKind.PENURUNAN_PANGKAT_1_TAHUN,
        }
    ),
    Level.BERAT: frozenset(
        {
            SanctionKind.PENURUNAN_PANGKAT_3_TAHUN,
            SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN,
            SanctionKind.PEMBEBASAN_JABATAN,
            SanctionKind.PDHTAPS,
            SanctionKind.PTDH,
        }
    ),
}
PASAL_7 = {Level.RINGAN: "(2)", Level.SEDANG: "(3)", Level.BERAT: "(4)"}

# Days of its own time, in a campaign for each office; the standing is stated.
PEMILU_2019, PILKADA_2020, PILKADA_2015 = (
    date(2019, 2, 15),
    date(2020, 10, 15),
    date(2015, 10, 15),
)
EVE, DAY = date(2021, 8, 30), date(2021, 8, 31)  # PP 94/2021 Pasal 45 angka 3, 46
FIRST = date(2010, 6, 6)
LAST_OF_PP_98, FIRST_OF_PP_11 = date(2017, 4, 6), date(2017, 4, 7)

# ------------------------------------------------------------------------ the reading


def in_its_time(facts: Facts, day: date | None = None) -> Facts:
    """Give the same facts on a day of its own time, with the standing stated."""
    own = PEMILU_2019 if facts.get("contest") in PEMILU else PILKADA_2020
    return {"standing": Standing.CALON} | facts | {"date": day or own}


def the_clause(clause: str, facts: Facts) -> Finding | None:
    """Give the finding of a provision of PP 53/2010, if nothing lifts it."""
    return the_rule(f"pp-53-2010/{clause}", facts)


def name(norm: Norm) -> str:
    return norm.rule


@pytest.mark.parametrize("norm", NORMS, ids=name)
def test_each_number_of_pasal_4_has_its_own_elements(norm: Norm) -> None:
    rule = f"pp-53-2010/{norm.rule}"
    wrong = wrong_cases(rule, norm.facts, norm.expected, norm.cases, STILL_IN_FORCE)
    assert not wrong, wrong


@pytest.mark.parametrize("norm", NORMS, ids=name)
def test_each_number_of_pasal_4_has_the_level_that_the_text_gives(norm: Norm) -> None:
    level, clause = LEVELS[norm.rule]
    finding = cast("Finding", the_clause(norm.rule, in_its_time(norm.facts)))
    assert finding.track is Track.DISIPLIN
    assert finding.sanction.level is level
    assert set(finding.sanction.options) == KINDS[level]
    assert not finding.sanction.suspended  # the cut of the allowance is of 2021
    shown = cited(finding)
    assert f"PP 53/2010 {clause}" in shown
    assert f"PP 53/2010 Pasal 7 ayat {PASAL_7[level]}" in shown
    assert not any(citation.startswith("PP 94/2021") for citation in shown)


# One medium and one heavy breach that do not turn on the stage of the calendar.
INVOLVED = HEAD | {"act": Act.MENGHADIRI_KAMPANYE, "active_support": True}
OFFICE_CAR = HEAD | {"act": Act.MENGHADIRI_KAMPANYE, "state_facility": True}
EITHER = (
    ("pasal-4/angka-15/huruf-a", INVOLVED, Level.SEDANG),
    ("pasal-4/angka-15/huruf-b", OFFICE_CAR, Level.BERAT),
)


@pytest.mark.parametrize(("rule", "facts", "level"), EITHER)
def test_a_cpns_has_the_same_kinds_until_pp_11_ends_the_probation(
    rule: str, facts: Facts, level: Level
) -> None:
    # Pasal 2; PP 11/2017 Pasal 37 ayat (2) huruf c, on the day of the examination.
    cpns = in_its_time(facts | {"status": Status.CPNS}, PILKADA_2015)
    before = cast("Finding", the_clause(rule, cpns | {"examined_on": LAST_OF_PP_98}))
    assert set(before.sanction.options) == KINDS[level]
    assert "PP 53/2010 Pasal 2" in cited(before)
    since = cast("Finding", the_clause(rule, cpns | {"examined_on": FIRST_OF_PP_11}))
    assert set(since.sanction.options) == {SanctionKind.DIBERHENTIKAN_CPNS}
    assert any(c.startswith("PP 11/2017 Pasal 37") for c in cited(since))


@pytest.mark.parametrize("norm", NORMS, ids=name)
def test_the_day_of_the_examination_decides_whether_it_binds(norm: Norm) -> None:
    # PP 94/2021 Pasal 40 ayat (3)-(4).
    for examined, binds in ((EVE, True), (DAY, False), (date(2021, 10, 1), False)):
        found = the_clause(norm.rule, in_its_time(norm.facts) | {"examined_on": examined})
        assert (found is not None) is binds, examined


@pytest.mark.parametrize(("rule", "facts", "level"), EITHER)
def test_its_days_are_read_on_the_act_where_no_examination_is_known(
    rule: str, facts: Facts, level: Level
) -> None:
    for day, examined, binds in (
        # Pasal 48 ayat (4): an act before it, not yet examined.
        (date(2010, 6, 1), date(2010, 6, 5), False),
        (date(2010, 6, 1), FIRST, True),
        (date(2010, 6, 5), None, False),
        (FIRST, None, True),
        (EVE, None, True),
        (DAY, None, False),
    ):
        found = the_clause(rule, in_its_time(facts, day) | {"examined_on": examined})
        assert (found is not None) is binds, (day, examined)
        assert found is None or found.sanction.level is level


def test_an_act_of_2020_examined_late_is_judged_by_pp_94() -> None:
    # An appeal for a pair was medium and became heavy; there is no milder-law clause.
    appeal = in_its_time(HEAD | {"act": Act.MENYATAKAN_DUKUNGAN}, date(2020, 11, 1))
    old = cast("Finding", the_clause("pasal-4/angka-15/huruf-d", appeal))
    assert old.sanction.level is Level.SEDANG
    rule = "pp-94-2021/pasal-5/huruf-n/angka-6"
    assert the_rule(rule, appeal) is None
    assert the_rule(rule, appeal | {"examined_on": EVE}) is None
    new = cast("Finding", the_rule(rule, appeal | {"examined_on": DAY}))
    assert new.sanction.level is Level.BERAT


def test_plain_attendance_is_none_of_its_forms_and_is_said_to_be() -> None:
    # The elucidation of angka 12 huruf b; under PP 94/2021 the same is *ikut kampanye*.
    listens = in_its_time(SEAT | {"act": Act.MENGHADIRI_KAMPANYE})
    assessment = judged(listens)
    assert not [f for f in assessment.findings if "pasal-4/" in f.rule]
    assert "hadir_untuk_mendengar" in {note.code for note in assessment.notes}
    for change in (
        {"party_attributes": True},
        {"asn_attributes": True},
        {"active_support": True},
        {"contest": Contest.WALI_KOTA},
        {"date": DAY},
        {"status": Status.PPPK},
    ):
        noted = {note.code for note in judged(listens | change).notes}
        assert "hadir_untuk_mendengar" not in noted, change


@pytest.mark.parametrize(("duty", "impact", "clause", "level"), DUTIES)
def test_a_general_duty_is_residual_and_has_the_level_of_its_impact(
    duty: str, impact: str, clause: str, level: Level
) -> None:
    facts = in_its_time(
        HEAD
        | {
            "act": Act.MENGHADIRI_DEKLARASI,
            "active_support": True,
            "state_facility": True,
        }
    )
    found = cast("Finding", the_clause(clause, facts | {impact: True}))
    assert found is not None
    assert found.residual
    assert found.certainty is Certainty.CERTAIN
    assert found.sanction.level is level
    assert set(found.sanction.options) == KINDS[level]
    assert any(c.startswith(f"PP 53/2010 {duty}") for c in cited(found)), cited(found)
    assert the_clause(clause, facts) is None
    assert the_clause(clause, facts | {impact: True, "act": Act.MEMILIH}) is None
    assert the_clause(clause, facts | {impact: True, "status": Status.PPPK}) is None
    assert the_clause(clause, facts | {impact: True, "status": Status.CPNS}) is not None
    assert the_clause(clause, facts | {impact: True, "date": DAY}) is None
    for other in {UNIT, AGENCY, STATE} - {impact}:
        assert the_clause(clause, facts | {other: True}) is None
    goods = the_clause(clause, facts | {impact: True, "state_facility": False})
    assert (goods is None) is (duty == "Pasal 3 angka 13")


def test_a_general_duty_of_2010_never_asks_for_facts() -> None:
    unknown = dict.fromkeys((UNIT, AGENCY, STATE))
    facts = in_its_time(
        HEAD | {"act": Act.MENGHADIRI_ACARA_PARTAI, "partisan_symbol": True}
    )
    assessment = judged(facts | unknown)
    assert assessment.verdict is not Verdict.NEEDS_FACTS
    assert not {f"circumstances.{key}" for key in unknown} & set(assessment.missing)
    assert judged(facts | {AGENCY: True}).verdict is Verdict.VIOLATION


@pytest.mark.parametrize(
    ("allowed", "broken"),
    [
        ({"act": Act.TIDAK_BERBUAT}, {"act": Act.MENYATAKAN_DUKUNGAN}),
        (
            {
                "act": Act.MENCALONKAN_DIRI,
                "kind": TargetKind.DIRI_SENDIRI,
                "resigned": True,
            },
            {"resigned": False},
        ),
        # The elucidation of angka 12 huruf b: a civil servant is present to listen.
        ({"act": Act.MENGHADIRI_KAMPANYE}, {"active_support": True}),
        ({"act": Act.BERFOTO_BERSAMA, "spouse": True}, {"partisan_symbol": True}),
    ],
)
def test_harm_alone_broke_no_general_duty(allowed: Facts, broken: Facts) -> None:
    # *Apabila pelanggaran berdampak negatif*: Pasal 8 to 10.
    harms = dict.fromkeys((UNIT, AGENCY, STATE), True)
    facts = in_its_time(HEAD | harms | allowed)
    assert not [f.rule for f in judged(facts).findings if f.residual]
    met = {f.rule for f in judged(facts | broken).findings if f.residual}
    goods = "Pasal 3 angka 13"
    assert met == {f"pp-53-2010/{clause}" for duty, _, clause, _ in DUTIES if duty != goods}


# ------------------------------------------------------------------------- superiors

INACTION: Facts = {
    "date": PILKADA_2020,
    "act": Act.TIDAK_MENINDAK_BAWAHAN,
    "kind": TargetKind.TANPA_SASARAN,
    "office": Office.JPT_PRATAMA,
}
SUPERIORS = (
    ("pasal-21/ayat-2", Role.PEJABAT_PEMBINA_KEPEGAWAIAN, Role.ATASAN_LANGSUNG),
    ("pasal-24/ayat-3", Role.ATASAN_LANGSUNG, Role.PEJABAT_PEMBINA_KEPEGAWAIAN),
)


@pytest.mark.parametrize(("rule", "role", "other"), SUPERIORS)
def test_a_superior_of_2010_who_does_not_act_is_punished(
    rule: str, role: Role, other: Role
) -> None:
    facts = INACTION | {"roles": (role,)}
    finding = cast("Finding", the_clause(rule, facts))
    assert finding.track is Track.DISIPLIN
    # Pasal 21 ayat (3): the kind that was due to the subordinate, so no level of its own.
    assert finding.sanction.level is Level.TIDAK_DINYATAKAN
    assert not finding.sanction.options
    for change in (
        {"roles": ()},
        {"roles": (other,)},
        {"act": Act.TIDAK_BERBUAT},
        {"status": Status.PPPK, "office": Office.FUNGSIONAL},
        {"date": DAY},
    ):
        assert the_clause(rule, facts | change) is None, change
    unknown = cast("Finding", the_clause(rule, facts | {"roles": None}))
    assert unknown.certainty is Certainty.POSSIBLE


# ---------------------------------------------------------------------------- remarks


def test_what_stands_beside_a_heavy_breach_is_told_on_its_days() -> None:

    def noted(day: date, **change: object) -> set[str]:
        return {note.code for note in judged(in_its_time(OFFICE_CAR | change, day)).notes}

    # PP 94/2021 Pasal 40 ayat (4); the cut of the allowance is of the new regulation.
    assert "hasil_pemeriksaan_tetap" in noted(EVE)
    assert "hasil_pemeriksaan_tetap" not in noted(DAY)
    assert "hak_keberatan_dan_banding" in noted(EVE)
    assert "hak_keberatan_dan_banding" not in noted(DAY)
    assert "cpns_sebelum_pp_11_2017" in noted(LAST_OF_PP_98, status=Status.CPNS)
    assert "cpns_sebelum_pp_11_2017" not in noted(FIRST_OF_PP_11, status=Status.CPNS)
    assert "cpns_sebelum_pp_11_2017" not in noted(LAST_OF_PP_98)


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("pp-53-2010/pasal-4/angka-15/huruf-b", OFFICE_CAR),
        ("pp-53-2010/pasal-10/angka-5", INVOLVED | {STATE: True}),
    ],
)
def test_dismissal_without_honour_is_an_option_with_the_statute_against_it(
    rule: str, facts: Facts
) -> None:
    # Pasal 7 ayat (4) huruf e; UU 5/2014 Pasal 87 ayat (3), 139, from 15 January 2014.
    for examined, disputed in (
        (date(2014, 1, 14), False),
        (date(2014, 1, 15), True),
        (EVE, True),
    ):
        day = date(2014, 1, 10)
        seen = the_rule(rule, in_its_time(facts, day) | {"examined_on": examined})
        assert seen is not None
        assert SanctionKind.PTDH in seen.sanction.options
        shown = "pp-53-2010/tidak-dengan-hormat" in {each.id for each in seen.disputes}
        assert shown is disputed, examined
        assert not seen.disputed  # the kind is disputed, the breach is not
    # The statute's clause names a PNS; of a CPNS it is silent.
    probation = in_its_time(facts | {"status": Status.CPNS}, PILKADA_2015)
    seen = the_rule(rule, probation | {"examined_on": LAST_OF_PP_98})
    assert seen is not None
    assert not seen.disputes
    # Medium kinds hold no dismissal.
    medium = the_clause("pasal-4/angka-15/huruf-a", in_its_time(INVOLVED))
    assert medium is not None
    assert not medium.disputes


def test_beside_a_heavy_form_of_2020_the_norm_shows_the_dispute_on_dismissal() -> None:
    for examined, disputed in ((EVE, True), (DAY, False)):
        findings = judged(in_its_time(OFFICE_CAR) | {"examined_on": examined}).findings
        assert "skb-5-2020/lampiran/angka-13" in {finding.rule for finding in findings}
        shown = {each.id for finding in findings for each in finding.disputes}
        assert ("pp-53-2010/tidak-dengan-hormat" in shown) is disputed, examined


def test_presence_in_uniform_by_order_is_told_to_be_no_named_exception() -> None:
    uniform = in_its_time(SEAT | {"act": Act.MENGHADIRI_KAMPANYE, "asn_attributes": True})
    for change, told in (
        ({"on_duty": True}, True),
        ({"on_duty": False}, False),
        ({"on_duty": True, "contest": Contest.WALI_KOTA}, False),
        ({"on_duty": True, "asn_attributes": False}, False),
    ):
        noted = {note.code for note in judged(uniform | change).notes}
        assert ("berseragam_karena_perintah" in noted) is told, change


def test_the_remedies_are_those_of_the_day_of_the_examination() -> None:
    # PP 79/2021, from 10 August 2021; until PP 94/2021 both are shown (question 31).
    for examined, codes in (
        (date(2021, 8, 9), {"hak_keberatan_dan_banding"}),
        (date(2021, 8, 10), {"hak_keberatan_dan_banding", "hak_upaya_administratif"}),
        (DAY, {"hak_upaya_administratif"}),
    ):
        facts = in_its_time(OFFICE_CAR) | {"examined_on": examined}
        noted = {note.code for note in judged(facts).notes}
        remedies = {"hak_keberatan_dan_banding", "hak_upaya_administratif"}
        assert noted & remedies == codes, examined


def test_several_breaches_lead_to_the_single_punishment_of_their_regulation() -> None:
    # Pasal 30 ayat (1), then PP 94/2021 Pasal 35 ayat (1).
    for examined, regulation in ((EVE, "PP 53/2010"), (DAY, "PP 94/2021")):
        conducts = [
            Conduct(
                date=date(2020, 11, 1),
                examined_on=examined,
                region="33.74",
                actor=Actor(status=Status.PNS, office=Office.PELAKSANA),
                act=act,
                target=Target(
                    contest=Contest.WALI_KOTA, standing=Standing.CALON, spouse=False
                ),
                circumstances=Circumstances(state_facility=True),
            )
            for act in (Act.MENGHADIRI_KAMPANYE, Act.MENYATAKAN_DUKUNGAN)
        ]
        one = assess_all(conducts).discipline
        assert one is not None
        assert one.level is Level.BERAT
        assert {str(citation.instrument) for citation in one.cites} == {regulation}


def test_the_day_that_changes_the_law_is_that_of_the_person() -> None:
    # PP 11/2017 changed the end of a CPNS, not of a PNS.
    for status, turns in ((Status.PNS, "2021-08-31"), (Status.CPNS, "2017-04-07")):
        facts = in_its_time(OFFICE_CAR, date(2016, 5, 2)) | {"status": status}
        [note] = [
            note for note in judged(facts).notes if note.code == "hari_pemeriksaan_dianggap"
        ]
        assert turns in note.text.id
