"""The path of what is passed on: KASN until August 2024, BKN since, and the PPK.

UU 5/2014 was read in the gazette; UU 20/2023 Pasal 70, the presidential regulations of 2024
and the circular that moved the work only in reports. KASN stopped on 24 August 2024 (the
chair of Bawaslu, two outlets); the circular that moves its work is of 4 September 2024.
Between the two days both ways are open here, and both sides are shown.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from netralitas.citation import Citation, Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import DisputeReading, NotEncoded
from netralitas.law.terms import ASN_AND_CPNS
from netralitas.law.uu_5_2014 import IN_FORCE as UU_5
from netralitas.law.uu_20_2023 import IN_FORCE as UU_20
from netralitas.procedure.deadline_rows_disiplin import PPK
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Step, notes
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text
from netralitas.words import Authority, Track

__all__ = ["NOT_ENCODED", "PATHS"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED

STOPPED = date(2024, 8, 24)
"""The day on which KASN ceased to act."""
MOVED = date(2024, 9, 4)
"""The day of the circular that moves its work."""

KEPT = Interval(start=UU_20.start, end=STOPPED)
BETWEEN = Interval(start=STOPPED, end=MOVED)
SINCE_MOVED = Interval(start=MOVED)
BLOCKING = since(2023, 1, 10)

KASN = Text(id="KASN", en="KASN")
BKN = Text(id="BKN", en="BKN")
TASK_FORCE = Text(
    id="satuan tugas netralitas (BKN, Kementerian PANRB, Kemendagri, Bawaslu)",
    en="the task force (BKN, the Ministry PANRB, the Ministry of Home Affairs, Bawaslu)",
)
CIRCULAR = basis("SE MenPANRB 4/2024", REPRINT)
POWERS = (CIRCULAR, basis("Perpres 92/2024", REPRINT))

STILL = basis("UU 20/2023 Pasal 70 ayat (3)", REPRINT)
"""What kept KASN at work after UU 5/2014 was repealed."""
STILL_KNOWN_FROM = Text(
    id="UU 5/2014 dicabut sejak 31 Oktober 2023; KASN tetap bertugas melalui UU 20/2023 "
    "Pasal 70 ayat (3), yang hanya diketahui dari laporan.",
    en="UU 5/2014 is repealed since 31 October 2023; KASN went on under UU 20/2023 Pasal "
    "70 ayat (3), known only from reports.",
)

TWO_DAYS = (
    DisputeReading(
        holder="ketua Bawaslu",
        holder_en="the chair of Bawaslu",
        says=Text(
            id="KASN berhenti bertugas pada 24 Agustus 2024.",
            en="KASN ceased to act on 24 August 2024.",
        ),
    ),
    DisputeReading(
        holder="surat edaran Menteri PANRB",
        holder_en="the circular of the Minister PANRB",
        says=Text(
            id="Pengawasan beralih kepada BKN menurut surat edaran tanggal 4 September "
            "2024.",
            en="Oversight moves to BKN under the circular of 4 September 2024.",
        ),
        cites=(Citation.parse("SE MenPANRB 4/2024"),),
    ),
)
"""Both days are shown; no source read settles them."""


def _until(step: Step) -> tuple[Step, ...]:
    """Let KASN act until it stopped, and with both sides shown until the circular."""
    kept = _kept(evolve(step, in_force=KEPT))
    return (
        evolve(step, in_force=UU_5),
        kept,
        evolve(kept, in_force=BETWEEN, readings=TWO_DAYS),
    )


def _while_kept(step: Step) -> tuple[Step, Step]:
    """Let what rests on UU 5/2014 go on after its repeal, up to the circular."""
    return (
        evolve(step, in_force=UU_5),
        _kept(evolve(step, in_force=Interval(start=UU_20.start, end=MOVED))),
    )


def _kept(step: Step) -> Step:
    """Cite what kept KASN at work after the repeal, and say how that is known."""
    return evolve(step, bases=(*step.bases, STILL), note=notes(step.note, STILL_KNOWN_FROM))


def _from(step: Step) -> tuple[Step, Step]:
    """Let BKN act from the circular, and with both sides shown since KASN stopped."""
    return (
        evolve(step, in_force=BETWEEN, readings=TWO_DAYS),
        evolve(step, in_force=SINCE_MOVED),
    )


WITH_KASN = (CaseState.DI_KASN, CaseState.DIPUTUS_KASN)
PENDING_AT_PPK = (*(CaseState.DI_PPK, CaseState.DIUSULKAN_SANKSI, CaseState.DATA_DIBLOKIR),)

MUST_ACT = basis("UU 5/2014 Pasal 32 ayat (3)", quote="wajib ditindaklanjuti")
SANCTION_ON_PPK = Text(
    id="KASN merekomendasikan kepada Presiden sanksi bagi PPK dan pejabat yang berwenang "
    "(Pasal 33).",
    en="KASN recommends to the President a sanction on the PPK and the competent official "
    "(Pasal 33).",
)

ACTED_ON = Step(
    event=CaseEvent.PPK_MENINDAKLANJUTI,
    source=PENDING_AT_PPK,
    to=CaseState.DITINDAKLANJUTI,
    who=PPK,
    authority=Authority.PPK,
    bases=POWERS,
    lapse=Text(
        id="BKN dapat memblokir data kepegawaian instansi itu.",
        en="BKN may block the personnel data of that agency.",
    ),
    note=Text(
        id="Tindak lanjutnya adalah perkara disiplin atau kode etik.",
        en="Acting on it is a case of discipline or of ethics.",
    ),
)

STEPS = (
    *_until(
        Step(
            event=CaseEvent.DITERIMA_KASN,
            source=(CaseState.MENUNGGU_PENGAWAS,),
            to=CaseState.DI_KASN,
            who=KASN,
            authority=Authority.KASN,
            bases=(
                basis(
                    "UU 5/2014 Pasal 31 ayat (2) huruf c", quote="menerima laporan terhadap"
                ),
            ),
        )
    ),
    *_until(
        Step(
            event=CaseEvent.KASN_MEMUTUSKAN,
            source=(CaseState.DI_KASN,),
            to=CaseState.DIPUTUS_KASN,
            who=KASN,
            authority=Authority.KASN,
            bases=(
                basis("UU 5/2014 Pasal 32 ayat (2)", quote="memutuskan adanya pelanggaran"),
            ),
        )
    ),
    *_until(
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.DI_KASN,),
            to=CaseState.TIDAK_TERBUKTI,
            who=KASN,
            authority=Authority.KASN,
            bases=(
                basis(
                    "UU 5/2014 Pasal 32 ayat (2)",
                    INFERRED,
                    quote="memutuskan adanya pelanggaran",
                ),
            ),
        )
    ),
    *_until(
        Step(
            event=CaseEvent.HASIL_DISAMPAIKAN,
            source=(CaseState.DIPUTUS_KASN,),
            to=CaseState.DI_PPK,
            who=KASN,
            authority=Authority.KASN,
            bases=(
                basis(
                    "UU 5/2014 Pasal 32 ayat (3)",
                    quote="disampaikan kepada Pejabat Pembina Kepegawaian",
                ),
            ),
        )
    ),
    *_from(
        Step(
            event=CaseEvent.DIALIHKAN_KE_BKN,
            source=(CaseState.DI_KASN,),
            to=CaseState.DI_BKN,
            who=KASN,
            authority=Authority.KASN,
            bases=(CIRCULAR,),
            note=Text(
                id="Untuk berkas yang belum diproses KASN.",
                en="For files that KASN had not yet processed.",
            ),
        )
    ),
    *_from(
        Step(
            event=CaseEvent.DIALIHKAN_KE_MENPANRB,
            source=WITH_KASN,
            to=CaseState.DI_MENPANRB,
            who=KASN,
            authority=Authority.KASN,
            bases=(CIRCULAR,),
            note=Text(
                id="Untuk berkas yang sudah diproses KASN.",
                en="For files that KASN had processed.",
            ),
        )
    ),
    *_from(
        Step(
            event=CaseEvent.DITERIMA_BKN,
            source=(CaseState.MENUNGGU_PENGAWAS,),
            to=CaseState.DI_BKN,
            who=BKN,
            authority=Authority.BKN,
            bases=POWERS,
        )
    ),
    *_from(
        Step(
            event=CaseEvent.DIVERIFIKASI,
            source=(CaseState.DI_BKN,),
            to=CaseState.TERVERIFIKASI,
            who=TASK_FORCE,
            authority=Authority.SATGAS,
            bases=(basis("SKB 2/2022", INFERRED),),
            note=Text(
                id="Praktik 2024 menurut beberapa laporan, dalam tujuh hari; normanya "
                "tidak disebut dan lampiran SKB tentang tata cara tidak terbaca.",
                en="Practice of 2024 by several reports, within seven days; they name no "
                "norm, and the annex of the joint decree on procedure was not read.",
            ),
        )
    ),
    *_from(
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.DI_BKN, CaseState.TERVERIFIKASI, CaseState.DI_MENPANRB),
            to=CaseState.TIDAK_TERBUKTI,
            who=Text(id="BKN atau Kementerian PANRB", en="BKN or the Ministry PANRB"),
            authority=Authority.BKN,
            bases=(evolve(CIRCULAR, reading=INFERRED),),
        )
    ),
    *_from(
        Step(
            event=CaseEvent.HASIL_DISAMPAIKAN,
            source=(CaseState.DI_BKN, CaseState.TERVERIFIKASI, CaseState.DI_MENPANRB),
            to=CaseState.DI_PPK,
            who=Text(id="BKN atau Kementerian PANRB", en="BKN or the Ministry PANRB"),
            authority=Authority.BKN,
            bases=POWERS,
        )
    ),
    *_until(
        Step(
            event=CaseEvent.SANKSI_PPK_DIREKOMENDASIKAN,
            source=(CaseState.DI_PPK, CaseState.DATA_DIBLOKIR),
            to=CaseState.DIUSULKAN_SANKSI,
            who=KASN,
            authority=Authority.KASN,
            bases=(
                basis(
                    "UU 5/2014 Pasal 33 ayat (1)", quote="merekomendasikan kepada Presiden"
                ),
            ),
            note=Text(
                id="Bila hasil pengawasan tidak ditindaklanjuti; teks tidak menyebut "
                "sesudah berapa hari.",
                en="If the result is not acted on; the text does not say after how many "
                "days.",
            ),
        )
    ),
    *_while_kept(
        Step(
            event=CaseEvent.SANKSI_PPK_DIJATUHKAN,
            source=(CaseState.DIUSULKAN_SANKSI,),
            to=CaseState.DI_PPK,
            who=Text(
                id="Presiden atau Menteri PANRB", en="the President or the Minister PANRB"
            ),
            bases=(
                basis("UU 5/2014 Pasal 33 ayat (2)", quote="berupa"),
                basis("UU 5/2014 Pasal 33 ayat (3)", quote="dilakukan oleh"),
                evolve(MUST_ACT, reading=INFERRED),
            ),
            note=Text(
                id="Simpulan: kewajiban menindaklanjuti tetap ada sesudahnya.",
                en="Concluded: the duty to act on the result remains afterwards.",
            ),
        )
    ),
    Step(
        event=CaseEvent.DATA_DIBLOKIR,
        source=(CaseState.DI_PPK, CaseState.DIUSULKAN_SANKSI),
        to=CaseState.DATA_DIBLOKIR,
        who=BKN,
        authority=Authority.BKN,
        in_force=BLOCKING,
        may=True,
        bases=(
            basis("Peraturan BKN 1/2023", SINGLE),
            basis("Perpres 116/2022 Pasal 20 ayat (4)", SINGLE),
        ),
    ),
    *_while_kept(
        evolve(ACTED_ON, bases=(MUST_ACT,), lapse=SANCTION_ON_PPK),
    ),
    evolve(ACTED_ON, in_force=Interval(start=STOPPED)),
)

PATHS = (
    CasePath(
        procedure=Procedure.PENERUSAN,
        tracks=frozenset({Track.KODE_ETIK, Track.DISIPLIN}),
        status=ASN_AND_CPNS,
        initial=CaseState.MENUNGGU_PENGAWAS,
        ends=frozenset({CaseState.TIDAK_TERBUKTI, CaseState.DITINDAKLANJUTI}),
        note=Text(
            id="Tidak satu pun ketentuan yang dibaca menyebut jumlah hari. Lembaga "
            "independen yang diperintahkan Mahkamah Konstitusi (Putusan 121/PUU-XXII/2024) "
            "belum disandikan.",
            en="No provision that was read sets a number of days. The independent body "
            "that the Constitutional Court ordered (121/PUU-XXII/2024) is not encoded yet.",
        ),
        steps=STEPS,
    ),
)

NOT_ENCODED = (
    NotEncoded(
        provision="SKB 2/2022 Lampiran I",
        why=Text(
            id="Tata cara penanganan laporan: tidak terbaca dalam salinan mana pun.",
            en="The handling of reports: not readable in any copy.",
        ),
    ),
    NotEncoded(
        provision="Praktik BKN 2024: verifikasi tujuh hari, kajian Bawaslu tiga hari kerja",
        why=Text(
            id="Beberapa laporan, tanpa norma yang disebut: bukan tenggat hukum.",
            en="Several reports, which name no norm: no deadline of law.",
        ),
    ),
)
"""Steps of this procedure without a transition, and why."""
