"""Delivery, effect and remedies of a decision: PP 53/2010, PP 94/2021, PP 79/2021.

These transitions are shared: discipline, dismissal and termination all lead into them. PP
53/2010 Pasal 31 to 46 and PP 79/2021 were read in the gazette, PP 79/2021 Pasal 7 excepted:
the copy lacks it.

Between 10 and 30 August 2021 an appeal finds both regulations. PP 79/2021 Pasal 31 takes
over what is pending on its day; PP 94/2021 Pasal 40 ayat (2) leaves to PP 53/2010 what
was filed before its own. Both are shown; PP 94/2021 is the later text and special to
discipline.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from netralitas.citation import Citation, Reading
from netralitas.interval import Interval
from netralitas.law.norm import DisputeReading, NotEncoded
from netralitas.law.terms import ASN_AND_CPNS
from netralitas.procedure.deadline_rows_disiplin import (
    ABOVE,
    BKN_6,
    DELIVERER,
    EMPLOYEE,
    OFFICIAL,
    PP_53,
    PP_79,
    PP_94,
    PPK,
    PUNISHED,
)
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Counted, Step, notes
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text
from netralitas.words import Authority

__all__ = [
    "BEFORE_79",
    "DISMISSAL_ENDS",
    "NOT_ENCODED",
    "OVERLAP",
    "PATHS",
    "REMEDIES",
    "REMEDY_DISMISSAL",
    "REMEDY_ENDS",
    "REMEDY_OR_NONE",
]

INFERRED = Reading.INFERRED

SET = (
    CaseEvent.KEPUTUSAN_TANPA_UPAYA,
    CaseEvent.KEPUTUSAN_PRESIDEN,
    CaseEvent.KEPUTUSAN_PEJABAT,
    CaseEvent.KEPUTUSAN_PPK,
    CaseEvent.PEMBERHENTIAN_DITETAPKAN,
)
SETTING = (
    CaseState.DIJATUHI_TANPA_UPAYA,
    CaseState.DIJATUHI_PRESIDEN,
    CaseState.DIJATUHI_PEJABAT,
    CaseState.DIJATUHI_PPK,
    CaseState.DIPUTUS_BERHENTI,
)
BPASN = Text(id="BPASN", en="the BPASN")
BAPEK = Text(
    id="Badan Pertimbangan Kepegawaian (BAPEK)", en="the personnel advisory board (BAPEK)"
)
OVER_OFFICIAL = Text(id="atasan pejabat itu", en="that official's superior")
BY_ITSELF = Text(id="hukum itu sendiri", en="operation of law")

OVERLAP = Interval(start=PP_79.start, end=PP_94.start)
BEFORE_79 = Interval(start=date(2010, 6, 6), end=PP_79.start)

PENDING = (
    DisputeReading(
        holder="PP 79/2021",
        holder_en="PP 79/2021",
        says=Text(
            id="Keberatan dan banding yang belum diputus pada 10 Agustus 2021 diselesaikan "
            "menurut PP 79/2021.",
            en="Objections and appeals undecided on 10 August 2021 are settled under PP "
            "79/2021.",
        ),
        cites=(Citation.parse("PP 79/2021 Pasal 31"),),
    ),
    DisputeReading(
        holder="PP 94/2021",
        holder_en="PP 94/2021",
        says=Text(
            id="Keberatan dan banding yang diajukan sebelum 31 Agustus 2021 diselesaikan "
            "menurut PP 53/2010.",
            en="Objections and appeals filed before 31 August 2021 are settled under PP "
            "53/2010.",
        ),
        cites=(Citation.parse("PP 94/2021 Pasal 40 ayat (2)"),),
    ),
)
"""Open question 31: a remedy filed before 31 August 2021 and undecided on 10 August."""

REMEDY_OR_NONE = (
    DisputeReading(
        holder="PP 53/2010",
        holder_en="PP 53/2010",
        says=Text(
            id="Hukuman oleh PPK selain pemberhentian, dan setiap hukuman ringan, tidak "
            "dapat diajukan upaya administratif dan berlaku sejak ditetapkan.",
            en="A punishment by the PPK other than dismissal, and any light one, finds no "
            "administrative remedy and takes effect when it is set.",
        ),
        cites=(
            Citation.parse("PP 53/2010 Pasal 33"),
            Citation.parse("PP 53/2010 Pasal 43"),
        ),
    ),
    DisputeReading(
        holder="PP 79/2021",
        holder_en="PP 79/2021",
        says=Text(
            id="Keputusan PPK selain pemberhentian dan keputusan pejabat dapat diajukan "
            "keberatan sejak 10 Agustus 2021.",
            en="Decisions of the PPK other than dismissal, and those of officials, are "
            "open to an objection since 10 August 2021.",
        ),
        cites=(
            Citation.parse("PP 79/2021 Pasal 3 ayat (1) huruf a"),
            Citation.parse("PP 79/2021 Pasal 3 ayat (1) huruf b"),
        ),
    ),
)
"""From 10 to 30 August 2021 both regulations are in force; neither names the other."""

FIFTEENTH_94 = (
    "pp-94-2021/pasal-38/ayat-1",
    "pp-94-2021/pasal-38/ayat-1@2022-04-07",
)
RECEIPT = (CaseEvent.KEPUTUSAN_DITERIMA,)

DELIVERY_DUE = Counted(
    rules=("pp-53-2010/pasal-31/ayat-3", "pp-94-2021/pasal-37/ayat-3"), since=SET
)

# What is decided on a PPPK is delivered and disputed too, but PP 94/2021 does not reach it.
DELIVERY = (
    *(
        Step(
            event=CaseEvent.PENYAMPAIAN_TIDAK_DIHADIRI,
            source=SETTING,
            to=None,
            who=PUNISHED,
            in_force=in_force,
            bases=(basis(provision, quote="tidak hadir pada"),),
        )
        for in_force, provision in (
            (PP_53, "PP 53/2010 Pasal 31 ayat (4)"),
            (PP_94, "PP 94/2021 Pasal 37 ayat (4)"),
        )
    ),
    *(
        Step(
            event=CaseEvent.KEPUTUSAN_DIKIRIM,
            source=SETTING,
            to=None,
            who=DELIVERER,
            authority=Authority.PEJABAT_BERWENANG,
            in_force=in_force,
            bases=(basis(provision, quote="keputusan dikirim kepada yang bersangkutan"),),
            due=(
                Counted(
                    rules=("peraturan-bkn-6-2022/pasal-49/ayat-8",),
                    since=(CaseEvent.PENYAMPAIAN_TIDAK_DIHADIRI,),
                ),
            ),
        )
        for in_force, provision in (
            (PP_53, "PP 53/2010 Pasal 31 ayat (4)"),
            (PP_94, "PP 94/2021 Pasal 37 ayat (4)"),
        )
    ),
    *(
        Step(
            event=CaseEvent.KEPUTUSAN_DITERIMA,
            source=(source,),
            to=to,
            who=DELIVERER,
            authority=Authority.PEJABAT_BERWENANG,
            in_force=in_force,
            bases=(basis(provision, quote="disampaikan"),),
            due=(DELIVERY_DUE,),
        )
        for source, to, since_94 in (
            (CaseState.DIJATUHI_TANPA_UPAYA, CaseState.BERLAKU, False),
            (CaseState.DIJATUHI_PRESIDEN, CaseState.DITERIMA_PRESIDEN, True),
            (CaseState.DIJATUHI_PEJABAT, CaseState.DITERIMA_PEJABAT, False),
            (CaseState.DIJATUHI_PPK, CaseState.DITERIMA_PPK, False),
            (CaseState.DIPUTUS_BERHENTI, CaseState.DITERIMA_BERHENTI, False),
        )
        for in_force, provision in (
            (PP_53, "PP 53/2010 Pasal 31 ayat (2)"),
            (PP_94, "PP 94/2021 Pasal 37 ayat (2)"),
        )[since_94:]
    ),
)
"""A decision of the President has a state of its own since PP 94/2021."""

EFFECT = (
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.DITERIMA_PEJABAT,),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        read_on=RECEIPT,
        begun=PP_53,
        bases=(basis("PP 53/2010 Pasal 44 ayat (1)", quote="tidak diajukan keberatan"),),
        due=(Counted(rules=("pp-53-2010/pasal-44/ayat-1",), since=RECEIPT),),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.DITERIMA_BERHENTI,),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        read_on=RECEIPT,
        begun=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 45 ayat (1)", quote="tidak diajukan banding administratif"
            ),
        ),
        due=(Counted(rules=("pp-53-2010/pasal-45/ayat-1",), since=RECEIPT),),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.DITERIMA_PPK,),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        read_on=RECEIPT,
        begun=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 43", quote="berlaku sejak tanggal keputusan ditetapkan"
            ),
        ),
        due=(Counted(rules=("pp-53-2010/pasal-43",), since=(CaseEvent.KEPUTUSAN_PPK,)),),
        readings=REMEDY_OR_NONE,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(
            *(CaseState.DIJATUHI_PEJABAT, CaseState.DIPUTUS_BERHENTI),
            *(CaseState.DITERIMA_PEJABAT, CaseState.DITERIMA_BERHENTI),
        ),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        read_on=(CaseEvent.PENYAMPAIAN_TIDAK_DIHADIRI,),
        begun=PP_53,
        bases=(basis("PP 53/2010 Pasal 46", quote="tidak hadir pada waktu penyampaian"),),
        due=(
            Counted(
                rules=("pp-53-2010/pasal-46",),
                since=(CaseEvent.PENYAMPAIAN_TIDAK_DIHADIRI,),
            ),
        ),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(
            *(CaseState.DITERIMA_PEJABAT, CaseState.DITERIMA_PPK),
            *(CaseState.DITERIMA_BERHENTI, CaseState.DITERIMA_PRESIDEN),
        ),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        read_on=RECEIPT,
        begun=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 38 ayat (1)", quote="berlaku pada hari ke-15"),
            basis("PP 94/2021 Pasal 38 ayat (2)", quote="diajukan Upaya Administratif"),
        ),
        due=(Counted(rules=FIFTEENTH_94, since=RECEIPT),),
    ),
)

OBJECTED = (CaseEvent.KEBERATAN_DIAJUKAN,)
FILED_IS_RECEIVED = Text(
    id="Simpulan: hari pengajuan dihitung sebagai hari penerimaan, karena hari suratnya "
    "diterima tidak dicatat tersendiri.",
    en="Concluded: the day of filing is counted as that of receipt, because the day on "
    "which the letter arrives is not recorded apart.",
)

REPLIED_53 = Counted(rules=("pp-53-2010/pasal-36/ayat-2",), since=OBJECTED)
DECIDED_53 = Counted(rules=("pp-53-2010/pasal-36/ayat-3",), since=OBJECTED)

OBJECTION_53 = (
    Step(
        event=CaseEvent.KEBERATAN_DIAJUKAN,
        source=(CaseState.DITERIMA_PEJABAT,),
        to=CaseState.KEBERATAN_ATASAN,
        who=PUNISHED,
        may=True,
        in_force=PP_53,
        bases=(
            basis("PP 53/2010 Pasal 34 ayat (1)", quote="dapat diajukan keberatan"),
            basis("PP 53/2010 Pasal 35 ayat (1)", quote="diajukan secara tertulis"),
        ),
        due=(Counted(rules=("pp-53-2010/pasal-35/ayat-2",), since=RECEIPT),),
        note=Text(
            id="Hanya terhadap hukuman sedang huruf a dan b; huruf c oleh pejabat di bawah "
            "PPK tidak disebut Pasal 33 maupun Pasal 34.",
            en="Only against medium punishments a and b; c by an official below the PPK "
            "stands in neither Pasal 33 nor Pasal 34.",
        ),
    ),
    Step(
        event=CaseEvent.TANGGAPAN_DISAMPAIKAN,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=None,
        who=OFFICIAL,
        authority=Authority.PEJABAT_BERWENANG,
        read_on=OBJECTED,
        begun=PP_53,
        bases=(basis("PP 53/2010 Pasal 36 ayat (2)", quote="disampaikan secara tertulis"),),
        due=(REPLIED_53,),
    ),
    Step(
        event=CaseEvent.KEBERATAN_DIPUTUS,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.KEBERATAN_DIPUTUS,
        who=ABOVE,
        read_on=OBJECTED,
        begun=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 37 ayat (1)", quote="memperkuat, memperingan, memperberat"
            ),
            basis("PP 53/2010 Pasal 36 ayat (3)", INFERRED, quote="menerima surat"),
        ),
        due=(DECIDED_53,),
        note=FILED_IS_RECEIVED,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_DIBATALKAN,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.DIBATALKAN,
        who=ABOVE,
        may=True,
        read_on=OBJECTED,
        begun=PP_53,
        bases=(
            basis("PP 53/2010 Pasal 37 ayat (1)", quote="membatalkan hukuman disiplin"),
        ),
        due=(DECIDED_53,),
    ),
    Step(
        event=CaseEvent.BATAL_DEMI_HUKUM,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.DIBATALKAN,
        who=BY_ITSELF,
        read_on=OBJECTED,
        begun=PP_53,
        bases=(basis("PP 53/2010 Pasal 37 ayat (4)", quote="batal demi hukum"),),
        opens=(DECIDED_53,),
    ),
)

WITH_PPK = frozenset({CaseState.DITERIMA_PPK, CaseState.KEBERATAN_PPK})
TO_PPK = Counted(rules=("pp-79-2021/pasal-4/ayat-2",), since=RECEIPT)
BY_PPK = Counted(rules=("pp-79-2021/pasal-5/ayat-1",), since=OBJECTED)
BY_SUPERIOR = Counted(rules=("pp-79-2021/pasal-8/ayat-4",), since=OBJECTED)

OBJECTION_79 = (
    Step(
        event=CaseEvent.KEBERATAN_DIAJUKAN,
        source=(CaseState.DITERIMA_PEJABAT,),
        to=CaseState.KEBERATAN_ATASAN,
        who=EMPLOYEE,
        may=True,
        in_force=PP_79,
        bases=(
            basis("PP 79/2021 Pasal 3 ayat (1) huruf b", quote="Keputusan Pejabat"),
            basis("PP 79/2021 Pasal 3 ayat (3)", quote="diajukan kepada atasan Pejabat"),
        ),
        note=Text(
            id="Tenggatnya seharusnya ada dalam Pasal 7; naskah yang dibaca tidak memuat "
            "pasal itu.",
            en="Its deadline should stand in Pasal 7; the copy that was read lacks it.",
        ),
    ),
    Step(
        event=CaseEvent.KEBERATAN_DIAJUKAN,
        source=(CaseState.DITERIMA_PPK,),
        to=CaseState.KEBERATAN_PPK,
        who=EMPLOYEE,
        may=True,
        in_force=PP_79,
        bases=(
            basis("PP 79/2021 Pasal 3 ayat (2)", quote="diajukan kepada PPK"),
            basis("PP 79/2021 Pasal 4 ayat (1)", quote="memuat alasan Keberatan"),
        ),
        due=(TO_PPK,),
    ),
    Step(
        event=CaseEvent.UPAYA_TIDAK_DITERIMA,
        source=(CaseState.KEBERATAN_PPK,),
        to=CaseState.UPAYA_DITOLAK,
        who=Text(
            id="PPK atau pejabat yang ditunjuk", en="the PPK or a designated official"
        ),
        authority=Authority.PPK,
        bases=(basis("PP 79/2021 Pasal 4 ayat (3)", quote="tidak dapat diterima"),),
        note=Text(
            id="Untuk keberatan yang terlambat. Teks tidak menyebut sejak kapan keputusan "
            "semula lalu berlaku.",
            en="For an objection filed late. The text does not say from when the decision "
            "then takes effect.",
        ),
    ),
    Step(
        event=CaseEvent.UPAYA_TIDAK_DITERIMA,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.UPAYA_DITOLAK,
        who=OVER_OFFICIAL,
        read_on=OBJECTED,
        begun=PP_79,
        bases=(
            basis("PP 79/2021 Pasal 4 ayat (3)", INFERRED, quote="tidak dapat diterima"),
        ),
        note=Text(
            id="Simpulan: Pasal 7 tidak ada dalam naskah yang dibaca, tetapi penjelasannya "
            'menerangkan "pejabat yang ditunjuk" seperti penjelasan Pasal 4 ayat (3).',
            en="Concluded: the copy that was read lacks Pasal 7, but its elucidation "
            'explains "pejabat yang ditunjuk" as that of Pasal 4 ayat (3) does.',
        ),
    ),
    Step(
        event=CaseEvent.KEBERATAN_DIPUTUS,
        source=(CaseState.KEBERATAN_PPK,),
        to=CaseState.KEBERATAN_DIPUTUS,
        who=PPK,
        authority=Authority.PPK,
        bases=(
            basis(
                "PP 79/2021 Pasal 6 ayat (1)", quote="memperkuat, memperingan, memperberat"
            ),
            basis("PP 79/2021 Pasal 5 ayat (1)", INFERRED, quote="menerima Keberatan"),
        ),
        due=(BY_PPK,),
        note=FILED_IS_RECEIVED,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_DIBATALKAN,
        source=(CaseState.KEBERATAN_PPK,),
        to=CaseState.DIBATALKAN,
        who=PPK,
        authority=Authority.PPK,
        may=True,
        bases=(basis("PP 79/2021 Pasal 6 ayat (1)", quote="mencabut, atau membatalkan"),),
        due=(BY_PPK,),
    ),
    Step(
        event=CaseEvent.TANGGAPAN_DISAMPAIKAN,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=None,
        who=Text(
            id="pejabat yang menetapkan keputusan", en="the official who made the decision"
        ),
        authority=Authority.PEJABAT_BERWENANG,
        read_on=OBJECTED,
        begun=PP_79,
        bases=(basis("PP 79/2021 Pasal 8 ayat (3)", quote="disampaikan secara tertulis"),),
        due=(Counted(rules=("pp-79-2021/pasal-8/ayat-3",), since=OBJECTED),),
    ),
    Step(
        event=CaseEvent.KEBERATAN_DIPUTUS,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.KEBERATAN_DIPUTUS,
        who=OVER_OFFICIAL,
        read_on=OBJECTED,
        begun=PP_79,
        bases=(
            basis(
                "PP 79/2021 Pasal 9 ayat (1)", quote="memperkuat, memperingan, memperberat"
            ),
            basis("PP 79/2021 Pasal 8 ayat (4)", INFERRED, quote="menerima Keberatan"),
        ),
        due=(BY_SUPERIOR,),
        note=FILED_IS_RECEIVED,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_DIBATALKAN,
        source=(CaseState.KEBERATAN_ATASAN,),
        to=CaseState.DIBATALKAN,
        who=OVER_OFFICIAL,
        may=True,
        read_on=OBJECTED,
        begun=PP_79,
        bases=(basis("PP 79/2021 Pasal 9 ayat (1)", quote="mencabut, atau membatalkan"),),
        due=(BY_SUPERIOR,),
    ),
    *(
        Step(
            event=CaseEvent.GUGATAN_PTUN,
            source=(source,),
            to=CaseState.DI_PTUN,
            who=EMPLOYEE,
            may=True,
            read_on=OBJECTED,
            begun=PP_79,
            bases=(basis(provision, quote="Pengadilan Tata Usaha Negara"),),
            opens=(counted,),
            note=Text(
                id="Bila keberatan tidak diputus dalam tenggatnya.",
                en="If the objection is not decided in its time.",
            ),
        )
        for source, provision, counted in (
            (CaseState.KEBERATAN_PPK, "PP 79/2021 Pasal 5 ayat (3)", BY_PPK),
            (CaseState.KEBERATAN_ATASAN, "PP 79/2021 Pasal 8 ayat (7)", BY_SUPERIOR),
        )
    ),
    Step(
        event=CaseEvent.GUGATAN_PTUN,
        source=(CaseState.KEBERATAN_DIPUTUS, CaseState.BERLAKU_SESUDAH_KEBERATAN),
        to=CaseState.DI_PTUN,
        who=EMPLOYEE,
        may=True,
        read_on=OBJECTED,
        begun=PP_79,
        bases=(
            basis("PP 79/2021 Pasal 6 ayat (3)", quote="dapat mengajukan upaya hukum"),
            basis("PP 79/2021 Pasal 9 ayat (3)", quote="dapat mengajukan upaya hukum"),
        ),
    ),
)


def _until_79(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Show both regulations beside what PP 53/2010 still settles from 10 August 2021."""
    return tuple(
        each
        for step in steps
        for each in (
            (
                evolve(step, in_force=Interval(end=PP_79.start)),
                evolve(step, in_force=PP_79, readings=PENDING),
            )
            if step.begun == PP_53
            else (step,)
        )
    )


def _beside(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Show both regulations beside PP 79/2021 for what was filed before PP 94/2021."""
    return tuple(each for step in steps for each in _shown(step))


def _shown(step: Step) -> tuple[Step, ...]:
    """Split a row at the first day of PP 94/2021.

    What was pending with a superior on 10 August 2021 PP 79/2021 takes over (Pasal 31).
    Under PP 53/2010 there is no objection to the PPK, so that another dispute is shown.
    """
    since = Interval(start=PP_94.start)
    readings = REMEDY_OR_NONE if WITH_PPK & {*step.source, step.to} else PENDING
    if step.in_force == PP_79:
        after = evolve(step, in_force=since)
        before = evolve(step, in_force=OVERLAP, readings=readings)
    elif step.begun == PP_79:
        after = evolve(step, begun=since)
        filed = PP_53 if CaseState.KEBERATAN_ATASAN in step.source else OVERLAP
        before = evolve(step, in_force=PP_79, begun=filed, readings=readings)
    else:
        return (step,)
    return before, after


DECIDED_ON = (CaseEvent.KEBERATAN_DIPUTUS,)

EFFECT_AFTER = (
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.KEBERATAN_DIPUTUS,),
        to=CaseState.BERLAKU_SESUDAH_KEBERATAN,
        who=BY_ITSELF,
        read_on=OBJECTED,
        begun=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 44 ayat (2)",
                quote="tanggal ditetapkannya keputusan atas keberatan",
            ),
        ),
        due=(Counted(rules=("pp-53-2010/pasal-44/ayat-2",), since=DECIDED_ON),),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.KEBERATAN_DIPUTUS,),
        to=CaseState.BERLAKU_SESUDAH_KEBERATAN,
        who=BY_ITSELF,
        read_on=DECIDED_ON,
        begun=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 38 ayat (2)", quote="sesuai dengan keputusan upaya"),
        ),
        note=Text(id="Teks tidak menyebut harinya.", en="The text does not name the day."),
    ),
)

IN_FORCE_AT_ONCE = Counted(
    rules=("pp-79-2021/pasal-16/ayat-4",), since=(CaseEvent.BPASN_MEMUTUS,)
)

APPEAL_BPASN = (
    Step(
        event=CaseEvent.BANDING_KE_BPASN,
        source=(CaseState.DITERIMA_BERHENTI,),
        to=CaseState.DI_BPASN,
        who=EMPLOYEE,
        may=True,
        in_force=PP_79,
        bases=(
            basis("PP 79/2021 Pasal 10", quote="dapat mengajukan Banding Administratif"),
            basis("PP 79/2021 Pasal 11 ayat (1)", quote="secara tertulis kepada BPASN"),
        ),
        due=(Counted(rules=("pp-79-2021/pasal-11/ayat-3",), since=RECEIPT),),
        note=Text(
            id="Hanya terhadap keputusan PPK (Pasal 10); upaya atas keputusan Presiden "
            "tidak disebut.",
            en="Only against decisions of the PPK (Pasal 10); no remedy is named against "
            "the President's.",
        ),
    ),
    Step(
        event=CaseEvent.UPAYA_TIDAK_DITERIMA,
        source=(CaseState.DI_BPASN,),
        to=CaseState.UPAYA_DITOLAK,
        who=BPASN,
        bases=(
            basis("PP 79/2021 Pasal 12 ayat (1)", quote="tidak dapat diterima"),
            basis("PP 79/2021 Pasal 12 ayat (2)", quote="bukan merupakan Keputusan PPK"),
            basis("PP 79/2021 Pasal 12 ayat (3)", quote="Kepala Sekretariat BPASN"),
        ),
        note=Text(
            id="Untuk banding yang terlambat atau yang bukan terhadap keputusan PPK dalam "
            "Pasal 10; ditandatangani Kepala Sekretariat BPASN.",
            en="For an appeal filed late or not against a decision of the PPK named in "
            "Pasal 10; signed by the head of the secretariat of the BPASN.",
        ),
    ),
    Step(
        event=CaseEvent.TANGGAPAN_DISAMPAIKAN,
        source=(CaseState.DI_BPASN,),
        to=None,
        who=PPK,
        authority=Authority.PPK,
        bases=(basis("PP 79/2021 Pasal 13 ayat (1)", quote="harus memberikan tanggapan"),),
        due=(
            Counted(
                rules=("pp-79-2021/pasal-13/ayat-1",), since=(CaseEvent.BANDING_KE_BPASN,)
            ),
        ),
    ),
    Step(
        event=CaseEvent.BPASN_MEMUTUS,
        source=(CaseState.DI_BPASN,),
        to=CaseState.BANDING_DIPUTUS,
        who=BPASN,
        bases=(
            basis("PP 79/2021 Pasal 13 ayat (4)", quote="wajib mengambil keputusan"),
            basis("PP 79/2021 Pasal 13 ayat (4)", INFERRED, quote="diterimanya permohonan"),
            basis(
                "PP 79/2021 Pasal 16 ayat (1)", quote="memperkuat, memperingan, memperberat"
            ),
        ),
        due=(
            Counted(
                rules=("pp-79-2021/pasal-13/ayat-4",), since=(CaseEvent.BANDING_KE_BPASN,)
            ),
            IN_FORCE_AT_ONCE,
        ),
        note=FILED_IS_RECEIVED,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_DIBATALKAN,
        source=(CaseState.DI_BPASN,),
        to=CaseState.DIBATALKAN,
        who=BPASN,
        may=True,
        bases=(basis("PP 79/2021 Pasal 16 ayat (1)", quote="membatalkan keputusan PPK"),),
        due=(
            Counted(
                rules=("pp-79-2021/pasal-13/ayat-4",), since=(CaseEvent.BANDING_KE_BPASN,)
            ),
        ),
    ),
    Step(
        event=CaseEvent.GUGATAN_PTTUN,
        source=(CaseState.BANDING_DIPUTUS,),
        to=CaseState.DI_PTTUN,
        who=EMPLOYEE,
        may=True,
        bases=(basis("PP 79/2021 Pasal 18", quote="Pengadilan Tinggi Tata Usaha Negara"),),
    ),
)

APPEALED_BAPEK = (CaseEvent.BANDING_KE_BAPEK,)

APPEAL_BAPEK = (
    *(
        Step(
            event=CaseEvent.BANDING_KE_BAPEK,
            source=(CaseState.DITERIMA_BERHENTI,),
            to=CaseState.DI_BAPEK,
            who=PUNISHED,
            may=True,
            in_force=in_force,
            bases=(
                basis(
                    "PP 53/2010 Pasal 34 ayat (2)", quote="diajukan banding administratif"
                ),
                basis(
                    "PP 53/2010 Pasal 38 ayat (1)",
                    quote="kepada Badan Pertimbangan Kepegawaian",
                ),
            ),
            note=Text(
                id="Tenggatnya diserahkan kepada peraturan tentang BAPEK (Pasal 38 ayat "
                "(2)), yang tidak dibaca.",
                en="Its deadline is left to the regulation on the BAPEK (Pasal 38 ayat "
                "(2)), which was not read.",
            ),
            readings=readings,
        )
        for in_force, readings in ((BEFORE_79, ()), (OVERLAP, PENDING))
    ),
    *(
        Step(
            event=CaseEvent.BAPEK_MEMUTUS,
            source=(CaseState.DI_BAPEK,),
            to=CaseState.BAPEK_DIPUTUS,
            who=BAPEK,
            in_force=in_force,
            read_on=APPEALED_BAPEK,
            bases=(
                basis(
                    "PP 53/2010 Pasal 45 ayat (2)",
                    quote="ditetapkannya keputusan banding administratif",
                ),
            ),
            readings=readings,
        )
        for in_force, readings in ((Interval(end=PP_79.start), ()), (PP_79, PENDING))
    ),
    Step(
        event=CaseEvent.BPASN_MEMUTUS,
        source=(CaseState.DI_BAPEK,),
        to=CaseState.BANDING_DIPUTUS,
        who=BPASN,
        in_force=PP_79,
        read_on=APPEALED_BAPEK,
        bases=(
            basis("PP 79/2021 Pasal 31 huruf b", quote="belum diputus"),
            basis(
                "PP 79/2021 Pasal 16 ayat (1)", quote="memperkuat, memperingan, memperberat"
            ),
        ),
        due=(IN_FORCE_AT_ONCE,),
        note=Text(
            id="Pasal 31 tidak menyebut sejak kapan tenggat BPASN dihitung untuk banding "
            "yang diambil alih.",
            en="Pasal 31 does not say from when the time of the BPASN runs for an appeal "
            "that it takes over.",
        ),
        readings=PENDING,
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(CaseState.BAPEK_DIPUTUS,),
        to=CaseState.BERLAKU,
        who=BY_ITSELF,
        bases=(
            basis(
                "PP 53/2010 Pasal 45 ayat (2)",
                quote="mulai berlaku pada tanggal ditetapkannya",
            ),
        ),
        due=(
            Counted(
                rules=("pp-53-2010/pasal-45/ayat-2",), since=(CaseEvent.BAPEK_MEMUTUS,)
            ),
        ),
    ),
)

DECIDED_BY = {
    CaseState.DITERIMA_PEJABAT: CaseEvent.KEPUTUSAN_PEJABAT,
    CaseState.DITERIMA_PPK: CaseEvent.KEPUTUSAN_PPK,
    CaseState.DITERIMA_BERHENTI: CaseEvent.PEMBERHENTIAN_DITETAPKAN,
}
SHORTER = Interval(start=PP_79.start, end=BKN_6)
"""The days of a decision whose fifteenth day may be counted by the calendar."""
STILL_OPEN = Text(
    id="Simpulan: hari ke-15 menurut kalender mendahului akhir 14 hari kerja; keputusan "
    "yang sudah berlaku masih dapat diajukan upaya dalam tenggat itu.",
    en="Concluded: the fifteenth day by the calendar comes before the end of 14 working "
    "days; a decision that has taken effect is still open to a remedy within that time.",
)


def _after_effect(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Leave the filing of a remedy open to what took effect by the calendar."""
    return tuple(
        evolve(
            step,
            source=(CaseState.BERLAKU,),
            read_on=(DECIDED_BY[state],),
            begun=SHORTER,
            bases=(
                *step.bases,
                basis("PP 79/2021 Pasal 2 ayat (1)", INFERRED, quote="dapat mengajukan"),
            ),
            note=notes(STILL_OPEN, step.note),
        )
        for step in steps
        for state in step.source
        if state in DECIDED_BY and step.in_force == PP_79
    )


REMEDIES = (
    *DELIVERY,
    *EFFECT,
    *_until_79(OBJECTION_53),
    *_beside((*OBJECTION_79, *_after_effect(OBJECTION_79))),
    *EFFECT_AFTER,
    *_beside((*APPEAL_BPASN, *_after_effect(APPEAL_BPASN))),
    *APPEAL_BAPEK,
)
"""From the day on which a decision on a PNS is set."""

REMEDY_ENDS = frozenset(
    {
        CaseState.BERLAKU,
        CaseState.BERLAKU_SESUDAH_KEBERATAN,
        CaseState.BANDING_DIPUTUS,
        CaseState.DIBATALKAN,
        CaseState.UPAYA_DITOLAK,
        CaseState.DI_PTUN,
        CaseState.DI_PTTUN,
    }
)

DISMISSAL_ENDS = frozenset(
    {
        CaseState.DITERIMA_BERHENTI,
        CaseState.BANDING_DIPUTUS,
        CaseState.DIBATALKAN,
        CaseState.UPAYA_DITOLAK,
        CaseState.DI_PTTUN,
    }
)

REMEDY_DISMISSAL = (
    Step(
        event=CaseEvent.KEPUTUSAN_DITERIMA,
        source=(CaseState.DIPUTUS_BERHENTI,),
        to=CaseState.DITERIMA_BERHENTI,
        who=PPK,
        authority=Authority.PPK,
        bases=(
            basis("PP 79/2021 Pasal 11 ayat (3)", INFERRED, quote="diterima oleh Pegawai"),
        ),
        note=Text(
            id="Penyampaiannya tidak diatur dalam ketentuan yang dibaca; hari penerimaan "
            "memulai tenggat banding.",
            en="Its delivery is not governed by what was read; the day of receipt starts "
            "the time for an appeal.",
        ),
    ),
    *APPEAL_BPASN,
)
"""The same for a dismissal or termination outside the discipline of PNS."""

OPENING = (
    Step(
        event=CaseEvent.KEPUTUSAN_PEJABAT,
        source=(CaseState.BELUM_DIPUTUS,),
        to=CaseState.DIJATUHI_PEJABAT,
        who=Text(id="pejabat di bawah PPK", en="an official below the PPK"),
        authority=Authority.PEJABAT_BERWENANG,
        in_force=PP_79,
        bases=(basis("PP 79/2021 Pasal 3 ayat (1) huruf b", quote="Keputusan Pejabat"),),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_PPK,
        source=(CaseState.BELUM_DIPUTUS,),
        to=CaseState.DIJATUHI_PPK,
        who=PPK,
        authority=Authority.PPK,
        in_force=PP_79,
        bases=(
            basis(
                "PP 79/2021 Pasal 3 ayat (1) huruf a",
                quote="selain pemberhentian sebagai PNS",
            ),
        ),
    ),
    Step(
        event=CaseEvent.PEMBERHENTIAN_DITETAPKAN,
        source=(CaseState.BELUM_DIPUTUS,),
        to=CaseState.DIPUTUS_BERHENTI,
        who=PPK,
        authority=Authority.PPK,
        in_force=PP_79,
        bases=(basis("PP 79/2021 Pasal 10", quote="pemberhentian sebagai PNS"),),
    ),
    *(
        Step(
            event=CaseEvent.KEPUTUSAN_DITERIMA,
            source=(source,),
            to=to,
            who=Text(id="pejabat yang memutus", en="the official who decided"),
            bases=(
                basis(
                    "PP 79/2021 Pasal 4 ayat (2)", INFERRED, quote="diterima oleh Pegawai"
                ),
            ),
            note=Text(
                id="Penyampaiannya diatur menurut jenis keputusan; hari penerimaan memulai "
                "tenggat upaya administratif.",
                en="Its delivery is governed by the kind of decision; the day of receipt "
                "starts the time for a remedy.",
            ),
        )
        for source, to in (
            (CaseState.DIJATUHI_PEJABAT, CaseState.DITERIMA_PEJABAT),
            (CaseState.DIJATUHI_PPK, CaseState.DITERIMA_PPK),
            (CaseState.DIPUTUS_BERHENTI, CaseState.DITERIMA_BERHENTI),
        )
    ),
)

UNUSED = tuple(
    Step(
        event=CaseEvent.KEPUTUSAN_BERLAKU,
        source=(source,),
        to=to,
        who=BY_ITSELF,
        bases=(basis("PP 79/2021 Pasal 2 ayat (1)", INFERRED, quote="dapat mengajukan"),),
        note=Text(
            id="Simpulan: keputusan berlaku menurut ketentuannya sendiri bila tidak (lagi) "
            "ada upaya administratif.",
            en="Concluded: the decision takes effect by its own rules where there is no "
            "remedy (left).",
        ),
    )
    for source, to in (
        (CaseState.DITERIMA_PEJABAT, CaseState.BERLAKU),
        (CaseState.DITERIMA_PPK, CaseState.BERLAKU),
        (CaseState.DITERIMA_BERHENTI, CaseState.BERLAKU),
        (CaseState.KEBERATAN_DIPUTUS, CaseState.BERLAKU_SESUDAH_KEBERATAN),
    )
)

PATHS = (
    CasePath(
        procedure=Procedure.UPAYA_ADMINISTRATIF,
        tracks=frozenset(),
        status=ASN_AND_CPNS,
        initial=CaseState.BELUM_DIPUTUS,
        ends=REMEDY_ENDS,
        note=Text(
            id="Untuk keputusan di luar disiplin PNS; upaya atas hukuman disiplin berada "
            "dalam jalurnya sendiri.",
            en="For decisions outside the discipline of PNS; remedies against discipline "
            "stand in its own path.",
        ),
        steps=(
            *OPENING,
            *UNUSED,
            *OBJECTION_79,
            *APPEAL_BPASN,
        ),
    ),
)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 24/2011",
        why=Text(
            id="Tenggat banding kepada BAPEK dan putusannya: tidak dibaca.",
            en="Deadlines of the appeal to the BAPEK and of its decision: not read.",
        ),
    ),
    NotEncoded(
        provision="PP 79/2021 Pasal 20, 23",
        why=Text(
            id="Pengaduan atas tindakan PPK: bukan upaya atas keputusan yang menghukum.",
            en="Complaints against acts of the PPK: no remedy against a punishment.",
        ),
    ),
    NotEncoded(
        provision="Hukum acara PTUN",
        why=Text(
            id="Jalur ini berakhir pada gugatan; hukum acara pengadilan tidak dibaca.",
            en="The path ends with the claim; the procedure of the courts was not read.",
        ),
    ),
)
"""Steps of these procedures without a transition, and why."""
