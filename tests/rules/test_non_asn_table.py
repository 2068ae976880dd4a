"""SE MenPANRB 1/2023, read a second time: contract workers and the forms of the decree.

Written from reports of the circular and the reconciled wording of the decree's annex:
every form, with the day before and the day of the circular, what does not reach a
contract worker, and what the disputes and the leniency of the decree come to.
"""

from __future__ import annotations

from datetime import date

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

EVE, FIRST_DAY = date(2023, 1, 2), date(2023, 1, 3)
BEFORE_FIXING = date(2024, 9, 10)  # pairs are fixed on 22 September 2024
AFTER_FIXING = date(2024, 10, 15)

WOULD_BE: Facts = {
    "status": Status.NON_ASN,
    "date": BEFORE_FIXING,
    "kind": TargetKind.CALON,
    "contest": Contest.WALI_KOTA,
}
FIXED: Facts = WOULD_BE | {"date": AFTER_FIXING}
ONESELF: Facts = WOULD_BE | {"kind": TargetKind.DIRI_SENDIRI}
TEAM: Facts = {"kind": TargetKind.TIM_SUKSES, "partisan_symbol": True}

# Whom the decree itself addresses answers by the decree, all others not at all.
PERSONS = vary(
    "absent",
    status=(Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA, Status.WARGA),
)
BEFORE = (*PERSONS, *vary("absent", date=AFTER_FIXING))
AFTER = (*PERSONS, *vary("absent", date=BEFORE_FIXING))
NO_LEAVE = vary("settled", on_unpaid_leave=True)  # there is none for them

FORMS = (
    Norm(
        "lampiran-ii/kode-etik/1#kontrak",
        WOULD_BE | {"act": Act.MEMASANG_ALAT_PERAGA},
        "settled",
        (*BEFORE, *vary("absent", kind=TargetKind.PARTAI)),
    ),
    Norm(
        "lampiran-ii/kode-etik/2#kontrak",
        WOULD_BE | {"act": Act.KAMPANYE_DARING},
        "settled",
        (*BEFORE, *vary("absent", act=Act.MENUNJUKKAN_SIMBOL)),
    ),
    Norm(
        "lampiran-ii/kode-etik/3#kontrak",
        WOULD_BE | {"act": Act.MENGHADIRI_DEKLARASI, "active_support": True},
        "settled",
        (*BEFORE, *vary("absent", active_support=False)),
    ),
    Norm(
        "lampiran-ii/kode-etik/4#kontrak",
        WOULD_BE | {"act": Act.INTERAKSI_MEDIA_SOSIAL, "campaign_group": True},
        "settled",
        (*BEFORE, *vary("disputed", campaign_group=False)),
    ),
    Norm(
        "lampiran-ii/kode-etik/5#kontrak",
        WOULD_BE | {"act": Act.MENGUNGGAH_FOTO_BERSAMA},
        "settled",
        (
            *BEFORE,
            *vary("disputed", on_duty=True),
            *vary("absent", act=Act.BERFOTO_BERSAMA),
            Case(
                "a photo that others published",
                {"act": Act.BERFOTO_BERSAMA, "published": True},
                "disputed",
            ),
            Case("with the team and a sign", TEAM, "settled"),
            Case("with the team", TEAM | {"partisan_symbol": False}, "absent"),
            # SE MenPANRB 18/2023 names civil servants only.
            *vary("disputed", spouse=True),
            Case(
                "the spouse, before SE 18/2023",
                {"spouse": True, "date": FIRST_DAY},
                "settled",
            ),
            Case(
                "the spouse, with a sign",
                {"spouse": True, "partisan_symbol": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "lampiran-ii/kode-etik/6#kontrak",
        WOULD_BE | {"act": Act.MENGIKUTI_SOSIALISASI},
        "settled",
        (
            *BEFORE,
            *vary("disputed", on_duty=True, spouse=True),
            *vary("absent", assignment_letter=True),  # as KASN reads the form
            Case(
                "on an assignment, and supporting",
                {"assignment_letter": True, "active_support": True},
                "settled",
            ),
        ),
    ),
    Norm(
        "lampiran-ii/kode-etik/7#kontrak",
        FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "spouse": True},
        "settled",
        (*AFTER, *NO_LEAVE, *vary("absent", spouse=False)),
    ),
    Norm(
        "lampiran-ii/disiplin/1#kontrak",
        FIXED | {"act": Act.MEMASANG_ALAT_PERAGA},
        "settled",
        (*AFTER, *vary("absent", kind=TargetKind.PARTAI)),
    ),
    Norm(
        "lampiran-ii/disiplin/2#kontrak",
        FIXED | {"act": Act.KAMPANYE_DARING},
        "settled",
        AFTER,
    ),
    Norm(
        "lampiran-ii/disiplin/3#kontrak",
        ONESELF | {"act": Act.MENDEKATI_PARTAI},
        "settled",
        (*BEFORE, *NO_LEAVE, *vary("settled", kind=TargetKind.PARTAI)),
    ),
    Norm(
        "lampiran-ii/disiplin/4#kontrak",
        FIXED | {"act": Act.MENGHADIRI_KAMPANYE, "active_support": True},
        "settled",
        (*AFTER, *vary("absent", active_support=False)),
    ),
    Norm(
        "lampiran-ii/disiplin/5#kontrak",
        FIXED | {"act": Act.MENJADI_ANGGOTA_PARTAI, "kind": TargetKind.PARTAI},
        "settled",
        (
            *PERSONS,
            *vary("settled", date=BEFORE_FIXING),
            *vary("absent", own_will=False, act=Act.MENGHADIRI_ACARA_PARTAI),
        ),
    ),
    Norm(
        "lampiran-ii/disiplin/6#kontrak",
        FIXED | {"act": Act.INTERAKSI_MEDIA_SOSIAL, "campaign_group": True},
        "settled",
        (*AFTER, *vary("disputed", campaign_group=False)),
    ),
    Norm(
        "lampiran-ii/disiplin/7#kontrak",
        FIXED | {"act": Act.MENGUNGGAH_FOTO_BERSAMA, "intent_to_support": True},
        "settled",
        (*AFTER, *vary("absent", intent_to_support=False)),
    ),
    Norm(
        "lampiran-ii/disiplin/8#kontrak",
        FIXED | {"act": Act.MENYATAKAN_DUKUNGAN},
        "settled",
        (*PERSONS, *vary("disputed", date=BEFORE_FIXING)),  # open question 3
    ),
    Norm(
        "lampiran-ii/disiplin/9#kontrak",
        WOULD_BE | {"act": Act.MENJADI_TIM_PEMENANGAN},
        "settled",
        (*BEFORE, *vary("absent", own_will=False)),
    ),
    Norm(
        "lampiran-ii/disiplin/10#kontrak",
        FIXED | {"act": Act.MENJADI_TIM_PEMENANGAN},
        "settled",
        AFTER,
    ),
    Norm(
        "lampiran-ii/disiplin/11#kontrak",
        WOULD_BE | {"act": Act.MEMBERI_DUKUNGAN_KTP},
        "settled",
        BEFORE,
    ),
    Norm(
        "lampiran-ii/disiplin/12#kontrak",
        FIXED | {"act": Act.MEMBUAT_KEPUTUSAN_BERPIHAK, "may_benefit": True},
        "settled",
        (
            *PERSONS,
            *vary("disputed", date=BEFORE_FIXING),
            *vary("absent", may_benefit=False),
        ),
    ),
)


def the_form(norm: Norm, **change: object) -> Finding | None:
    return the_rule(f"skb-2-2022/{norm.rule}", norm.facts | change)


def stated(norm: Norm) -> Facts:
    """State the standing, for days on which nobody is fixed yet."""
    if norm.facts["kind"] is TargetKind.PARTAI:
        return {}
    fixed = norm.facts["date"] == AFTER_FIXING
    return {"standing": Standing.CALON if fixed else Standing.BAKAL_CALON}


def name(norm: Norm) -> str:
    return norm.rule.removeprefix("lampiran-ii/")


@pytest.mark.parametrize("norm", FORMS, ids=name)
def test_each_form_reaches_a_contract_worker_as_it_reaches_an_asn(norm: Norm) -> None:
    rule = f"skb-2-2022/{norm.rule}"
    wrong = wrong_cases(rule, norm.facts, norm.expected, norm.cases)
    assert not wrong, wrong


def test_every_form_is_read_and_no_other_binds_a_contract_worker() -> None:
    derived = {rule.id for rule in LAW.rules if rule.track is Track.KONTRAK}
    assert derived == {f"skb-2-2022/{norm.rule}" for norm in FORMS}
    assert len(FORMS) == 7 + 12


@pytest.mark.parametrize("norm", FORMS, ids=name)
def test_the_circular_counts_from_its_day(norm: Norm) -> None:
    assert the_form(norm, date=FIRST_DAY, **stated(norm)) is not None
    assert the_form(norm, date=EVE, **stated(norm)) is None


@pytest.mark.parametrize("norm", FORMS, ids=name)
def test_a_contract_is_answered_for_by_the_employer_and_has_no_level(norm: Norm) -> None:
    finding = the_form(norm)
    assert finding is not None
    assert finding.track is Track.KONTRAK
    assert finding.sanction.level is None
    assert finding.sanction.options == (SanctionKind.TEGURAN, SanctionKind.PHK)
    assert finding.authority == (Authority.PEMBERI_KERJA,)
    row = name(norm).removesuffix("#kontrak").replace("-", " ").replace("/", " ")
    assert cited(finding) == {f"SKB 2/2022 Lampiran II {row}", "SE MenPANRB 1/2023"}
    # The level and its clauses are of the service, and so are disputes about them.
    about = {dispute.about for dispute in finding.disputes}
    assert DisputeAbout.TINGKAT not in about


def test_pairs_of_candidates_are_disputed_for_contract_workers_too() -> None:
    [attends] = [norm for norm in FORMS if norm.rule.endswith("disiplin/4#kontrak")]
    finding = the_form(attends, contest=Contest.DPR, date=date(2023, 12, 20))
    assert finding is not None
    assert DisputeAbout.DASAR in {dispute.about for dispute in finding.disputes}


def test_no_other_track_binds_a_contract_worker_here() -> None:
    for norm in FORMS:
        tracks = {finding.track for finding in judged(norm.facts).findings}
        assert tracks == {Track.KONTRAK}, norm.rule


def test_before_the_circular_nothing_is_found_for_a_contract_worker() -> None:
    for norm in FORMS:
        facts = norm.facts | {"date": EVE, **stated(norm)}
        assert judged(facts).verdict is Verdict.NO_RULE, norm.rule


def test_other_forms_of_contract_workers_are_not_referred_to_the_task_force() -> None:
    notes = judged(FIXED | {"act": Act.BENTUK_LAIN}).notes
    assert not [note for note in notes if note.authority is Authority.SATGAS]


def test_accompanying_a_spouse_is_no_express_permission_for_a_contract_worker() -> None:
    facts = WOULD_BE | {"act": Act.MENGIKUTI_SOSIALISASI, "spouse": True}
    assert judged(facts).permissions == ()
    assert judged(facts | {"on_unpaid_leave": True}).verdict is Verdict.DISPUTED


def test_the_reader_is_told_that_a_contract_worker_has_no_such_leave() -> None:
    for row, told in (("kode-etik/7#kontrak", True), ("disiplin/4#kontrak", False)):
        [norm] = [norm for norm in FORMS if norm.rule.endswith(row)]
        facts = norm.facts | {"spouse": told}
        codes = [note.code for note in judged(facts).notes]
        assert ("cltn_tidak_tersedia_non_asn" in codes) is told
