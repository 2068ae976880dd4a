"""The path of a report and of a crime in a Pemilihan: UU 1/2015 as amended.

All texts were read in the gazette; the ruling MK 104/PUU-XXIII/2025 in two reports. The Act
names no step of registration and no preliminary study; the regulations of Bawaslu that do
were not read.
"""

from __future__ import annotations

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.procedure.deadline_rows_pilkada import (
    AMENDED,
    BAWASLU,
    CALENDAR_DAYS,
    DISTRICT_COURT,
    ENACTED,
    HIGH_COURT,
    INVESTIGATOR,
    KPU,
    MK_104,
    PROSECUTOR,
    REPORTER,
    UNTIL_2016,
    UNTIL_MK_104,
)
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Counted, Since, Step
from netralitas.procedure.path_rows_pemilu import PARTIES, POLICE
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.text import Text
from netralitas.words import Authority, ElectionKind, Track

__all__ = ["NOT_ENCODED", "PATHS"]

INFERRED = Reading.INFERRED

SINCE_2016 = Interval(start=AMENDED)
BEFORE_8_2015 = Interval(start=ENACTED.start, end=CALENDAR_DAYS)


def _days(provision: str, *since: Since, courts: bool = False) -> Counted:
    """Count by a paragraph that says *hari*, in each of its versions."""
    versions = ("", "@2015-03-18", *(("@2018-01-01",) if courts else ()))
    return Counted(
        rules=tuple(f"uu-1-2015/{provision}{each}" for each in versions), since=since
    )


def _two_texts(before: str, after: str, *since: Since) -> Counted:
    """Count by the paragraphs of Pasal 146 before and since UU 10/2016."""
    return Counted(
        rules=(
            f"uu-1-2015/pasal-146/{before}",
            f"uu-1-2015/pasal-146/{before}@2015-03-18",
            f"uu-1-2015/pasal-146/{after}",
        ),
        since=since,
    )


OPEN = (CaseState.DILAPORKAN, CaseState.MINTA_KETERANGAN, CaseState.TEMUAN)
FOLLOW_UP = _days("pasal-134/ayat-5", CaseEvent.LAPORAN_DISAMPAIKAN)
BEFORE_RESULT = _days("pasal-150/ayat-1", KnownDay.RESULT_ON)

NOT_ITS_OWN = "yang bukan menjadi kewenangannya kepada instansi yang berwenang"

REPORT = CasePath(
    procedure=Procedure.LAPORAN_PEMILIHAN,
    tracks=frozenset(
        {
            *(Track.KODE_ETIK, Track.DISIPLIN, Track.PIDANA, Track.ADMINISTRATIF),
            *(Track.HUKUM_DESA, Track.ETIK_LAIN),
        }
    ),
    election=ElectionKind.PEMILIHAN,
    initial=CaseState.DUGAAN,
    ends=frozenset(
        {
            CaseState.DITERUSKAN,
            CaseState.DITERUSKAN_KE_POLRI,
            CaseState.SELESAI_DI_KPU,
            CaseState.TIDAK_TERBUKTI,
        }
    ),
    note=Text(
        id="Undang-undang tidak menyebut registrasi. Bila perbuatannya sekaligus "
        "pelanggaran kepegawaian dan tindak pidana, tiap jalur adalah perkara tersendiri.",
        en="The Act does not speak of registration. Where an act is both a breach of "
        "service law and a crime, each is a case of its own.",
    ),
    steps=(
        Step(
            event=CaseEvent.TEMUAN_DITETAPKAN,
            source=(CaseState.DUGAAN,),
            to=CaseState.TEMUAN,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            in_force=ENACTED,
            bases=(
                basis("UU 1/2015 Pasal 28 ayat (1) huruf d", quote="temuan dan laporan"),
                basis("UU 1/2015 Pasal 30 huruf d", quote="temuan dan laporan"),
            ),
            note=Text(
                id="Undang-undang menyebut temuan tanpa tata cara dan tanpa tenggat; Pasal "
                "134 ayat (5) hanya mengatur laporan.",
                en="The Act names findings without a procedure and without a deadline; "
                "Pasal 134 ayat (5) governs reports only.",
            ),
        ),
        Step(
            event=CaseEvent.LAPORAN_DISAMPAIKAN,
            source=(CaseState.DUGAAN,),
            to=CaseState.DILAPORKAN,
            who=REPORTER,
            in_force=ENACTED,
            may=True,
            bases=(
                basis("UU 1/2015 Pasal 134 ayat (2)", quote="dapat disampaikan oleh"),
                basis("UU 1/2015 Pasal 134 ayat (4)", quote="sejak diketahui dan/atau"),
            ),
            due=(_days("pasal-134/ayat-4", KnownDay.KNOWN_ON),),
        ),
        Step(
            event=CaseEvent.KETERANGAN_DIMINTA,
            source=(CaseState.DILAPORKAN,),
            to=CaseState.MINTA_KETERANGAN,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            may=True,
            bases=(
                basis(
                    "UU 1/2015 Pasal 134 ayat (6)",
                    quote="dapat meminta keterangan tambahan",
                ),
            ),
            due=(_days("pasal-134/ayat-6"),),
        ),
        *(
            Step(
                event=CaseEvent.DITERUSKAN,
                source=OPEN,
                to=CaseState.DITERUSKAN,
                who=BAWASLU,
                authority=Authority.BAWASLU,
                in_force=in_force,
                bases=tuple(basis(each, quote=NOT_ITS_OWN) for each in cited),
                due=(FOLLOW_UP,),
                note=Text(
                    id="Sesudah ini perkara berjalan menurut jalur penerusan.",
                    en="The case then goes on as one of passing on.",
                ),
            )
            for in_force, cited in (
                (
                    BEFORE_8_2015,
                    (
                        "UU 1/2015 Pasal 28 ayat (1) huruf e",
                        "UU 1/2015 Pasal 30 huruf e",
                        "UU 1/2015 Pasal 33 huruf e",
                    ),
                ),
                (
                    Interval(start=CALENDAR_DAYS, end=AMENDED),
                    (
                        "UU 1/2015 jo. UU 8/2015 Pasal 28 ayat (1) huruf e",
                        "UU 1/2015 Pasal 30 huruf e",
                        "UU 1/2015 Pasal 33 huruf e",
                    ),
                ),
                (
                    SINCE_2016,
                    (
                        "UU 1/2015 jo. UU 8/2015 Pasal 28 ayat (1) huruf e",
                        "UU 1/2015 jo. UU 10/2016 Pasal 30 huruf e",
                        "UU 1/2015 jo. UU 10/2016 Pasal 33 huruf e",
                    ),
                ),
            )
        ),
        Step(
            event=CaseEvent.PIDANA_DINYATAKAN,
            source=OPEN,
            to=CaseState.DUGAAN_PIDANA,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(
                basis(
                    "UU 1/2015 Pasal 135 ayat (1) huruf d", quote="tindak pidana Pemilihan"
                ),
                basis("UU 1/2015 Pasal 135 ayat (2)", quote="sejak diputuskan"),
            ),
            due=(FOLLOW_UP,),
        ),
        Step(
            event=CaseEvent.DITERUSKAN_KE_POLRI,
            source=(CaseState.DUGAAN_PIDANA,),
            to=CaseState.DITERUSKAN_KE_POLRI,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(basis("UU 1/2015 Pasal 135 ayat (2)", quote="paling lama 1 x 24"),),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135/ayat-2",),
                    since=(CaseEvent.PIDANA_DINYATAKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.ADMINISTRASI_DISAMPAIKAN,
            source=OPEN,
            to=CaseState.DI_KPU,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            in_force=UNTIL_MK_104,
            bases=(basis("UU 1/2015 Pasal 139 ayat (1)", quote="membuat rekomendasi"),),
            due=(FOLLOW_UP,),
        ),
        Step(
            event=CaseEvent.ADMINISTRASI_DISAMPAIKAN,
            source=OPEN,
            to=CaseState.DI_KPU,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            in_force=Interval(start=MK_104),
            bases=(
                basis(
                    "UU 1/2015 jo. MK 104/PUU-XXIII/2025 Pasal 139 ayat (1)",
                    Reading.REPRINT,
                ),
            ),
            due=(FOLLOW_UP,),
            note=Text(
                id="Sejak putusan itu Bawaslu memutus dan tidak lagi hanya "
                "merekomendasikan.",
                en="Since that ruling Bawaslu decides and no longer only recommends.",
            ),
        ),
        Step(
            event=CaseEvent.KPU_MENINDAKLANJUTI,
            source=(CaseState.DI_KPU,),
            to=CaseState.SELESAI_DI_KPU,
            who=KPU,
            authority=Authority.KPU,
            bases=(
                basis("UU 1/2015 Pasal 139 ayat (2)", quote="wajib menindaklanjuti"),
                basis("UU 1/2015 Pasal 140 ayat (1)", quote="memeriksa dan memutus"),
            ),
            due=(
                Counted(
                    rules=(
                        "uu-1-2015/pasal-140/ayat-1",
                        "uu-1-2015/pasal-140/ayat-1@2015-03-18",
                        "uu-1-2015/pasal-140/ayat-1@2025-07-30",
                    ),
                    since=(CaseEvent.ADMINISTRASI_DISAMPAIKAN,),
                ),
            ),
            lapse=Text(
                id="Yang tidak menindaklanjuti diberi peringatan lisan atau tertulis oleh "
                "pengawas (Pasal 141).",
                en="Who does not act is warned orally or in writing by the supervisors "
                "(Pasal 141).",
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=OPEN,
            to=CaseState.TIDAK_TERBUKTI,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(
                basis(
                    "UU 1/2015 Pasal 134 ayat (5)",
                    INFERRED,
                    quote="dikaji dan terbukti kebenarannya",
                ),
            ),
            due=(FOLLOW_UP,),
            note=Text(
                id="Simpulan: yang wajib ditindaklanjuti hanya yang terbukti kebenarannya.",
                en="Concluded: only what proved true must be followed up.",
            ),
        ),
    ),
)

HANDED_IN = (CaseEvent.BERKAS_DISERAHKAN, CaseEvent.BERKAS_DISERAHKAN_KEMBALI)

FILE = (
    (
        CaseEvent.BERKAS_DISERAHKAN,
        CaseState.PENYIDIKAN,
        CaseState.DI_PENUNTUT,
        INVESTIGATOR,
        "ayat (1)",
        "ayat (3)",
        "menyampaikan hasil penyidikan",
        _two_texts("ayat-1", "ayat-3@2016-07-01", CaseEvent.DITERIMA_POLRI),
    ),
    (
        CaseEvent.BERKAS_DIKEMBALIKAN,
        CaseState.DI_PENUNTUT,
        CaseState.DILENGKAPI,
        PROSECUTOR,
        "ayat (2)",
        "ayat (4)",
        "mengembalikan berkas perkara",
        _two_texts("ayat-2", "ayat-4@2016-07-01", *HANDED_IN),
    ),
    (
        CaseEvent.BERKAS_DISERAHKAN_KEMBALI,
        CaseState.DILENGKAPI,
        CaseState.DI_PENUNTUT,
        INVESTIGATOR,
        "ayat (3)",
        "ayat (5)",
        "menyampaikan kembali berkas perkara",
        _two_texts("ayat-3", "ayat-5", CaseEvent.BERKAS_DIKEMBALIKAN),
    ),
    (
        CaseEvent.DILIMPAHKAN,
        CaseState.DI_PENUNTUT,
        CaseState.PERSIDANGAN,
        PROSECUTOR,
        "ayat (4)",
        "ayat (6)",
        "melimpahkan berkas perkara",
        _two_texts("ayat-4", "ayat-6", *HANDED_IN),
    ),
)
"""The file between police, prosecutor and court: Pasal 146 before and since UU 10/2016."""

CRIME = CasePath(
    procedure=Procedure.PIDANA_PEMILIHAN,
    tracks=frozenset({Track.PIDANA}),
    election=ElectionKind.PEMILIHAN,
    initial=CaseState.MENUNGGU_POLRI,
    ends=frozenset({CaseState.DILAKSANAKAN, CaseState.DIHENTIKAN}),
    note=Text(
        id="Putusan bebas juga disampaikan dan dilaksanakan.",
        en="An acquittal is handed over and executed too.",
    ),
    steps=(
        Step(
            event=CaseEvent.DITERIMA_POLRI,
            source=(CaseState.MENUNGGU_POLRI,),
            to=CaseState.PENYIDIKAN,
            who=POLICE,
            authority=Authority.POLRI,
            in_force=ENACTED,
            bases=(
                basis(
                    "UU 1/2015 Pasal 135 ayat (2)",
                    quote="diteruskan kepada Kepolisian Negara Republik Indonesia",
                ),
            ),
            note=Text(
                id="Sejak 1 Juli 2016 penyelidikan dapat dimulai sesudah laporan diterima "
                "pengawas (Pasal 146 ayat (1)), sehingga tidak menjadi tahap tersendiri.",
                en="Since 1 July 2016 the inquiry may begin once the supervisors have the "
                "report (Pasal 146 ayat (1)), so that it is no stage of its own.",
            ),
        ),
        Step(
            event=CaseEvent.PERKARA_DIHENTIKAN,
            source=(CaseState.PENYIDIKAN,),
            to=CaseState.DIHENTIKAN,
            who=POLICE,
            authority=Authority.POLRI,
            may=True,
            bases=(basis("UU 1/2015 Pasal 145", INFERRED),),
            note=Text(
                id="Simpulan dari hukum acara pidana umum; undang-undang ini tidak "
                "mengatur penghentian.",
                en="Concluded from general criminal procedure; this Act does not speak of "
                "discontinuing.",
            ),
        ),
        *(
            Step(
                event=event,
                source=(source,),
                to=to,
                who=who,
                authority=Authority.POLRI if who is INVESTIGATOR else None,
                in_force=in_force,
                may=event is CaseEvent.BERKAS_DIKEMBALIKAN,
                bases=(basis(f"{act} Pasal 146 {place}", quote=quote),),
                due=(due,),
            )
            for event, source, to, who, before, after, quote, due in FILE
            for act, place, in_force in (
                ("UU 1/2015", before, UNTIL_2016),
                ("UU 1/2015 jo. UU 10/2016", after, SINCE_2016),
            )
        ),
        Step(
            event=CaseEvent.PUTUSAN_PN,
            source=(CaseState.PERSIDANGAN,),
            to=CaseState.DIPUTUS_PN,
            who=DISTRICT_COURT,
            authority=Authority.PENGADILAN,
            bases=(
                basis(
                    "UU 1/2015 Pasal 148 ayat (1)",
                    quote="memeriksa, mengadili, dan memutus",
                ),
            ),
            due=(
                _days("pasal-148/ayat-1", CaseEvent.DILIMPAHKAN, courts=True),
                BEFORE_RESULT,
            ),
        ),
        Step(
            event=CaseEvent.BANDING_DIAJUKAN,
            source=(CaseState.DIPUTUS_PN, CaseState.DIPUTUS_PN_DI_JAKSA),
            to=CaseState.BANDING,
            who=PARTIES,
            may=True,
            bases=(
                basis("UU 1/2015 Pasal 148 ayat (2)", quote="permohonan banding diajukan"),
            ),
            due=(_days("pasal-148/ayat-2", CaseEvent.PUTUSAN_PN, courts=True),),
        ),
        Step(
            event=CaseEvent.BANDING_DILIMPAHKAN,
            source=(CaseState.BANDING,),
            to=CaseState.DI_PT,
            who=DISTRICT_COURT,
            authority=Authority.PENGADILAN,
            bases=(
                basis("UU 1/2015 Pasal 148 ayat (3)", quote="kepada Pengadilan Tinggi"),
            ),
            due=(_days("pasal-148/ayat-3", CaseEvent.BANDING_DIAJUKAN, courts=True),),
        ),
        Step(
            event=CaseEvent.PUTUSAN_PT,
            source=(CaseState.DI_PT,),
            to=CaseState.TETAP,
            who=HIGH_COURT,
            bases=(
                basis("UU 1/2015 Pasal 148 ayat (4)", quote="memutus perkara banding"),
                basis("UU 1/2015 Pasal 148 ayat (5)", quote="terakhir dan mengikat"),
            ),
            due=(
                _days("pasal-148/ayat-4", CaseEvent.BANDING_DIAJUKAN, courts=True),
                BEFORE_RESULT,
            ),
        ),
        *(
            Step(
                event=CaseEvent.PUTUSAN_TETAP,
                source=(source,),
                to=to,
                who=Text(id="lewatnya waktu", en="lapse of time"),
                bases=(basis("UU 1/2015 Pasal 148 ayat (2)", INFERRED),),
                opens=(_days("pasal-148/ayat-2", CaseEvent.PUTUSAN_PN, courts=True),),
                note=Text(
                    id="Simpulan: tanpa banding dalam tenggatnya.",
                    en="Concluded: without an appeal in its time.",
                ),
            )
            for source, to in (
                (CaseState.DIPUTUS_PN, CaseState.TETAP),
                (CaseState.DIPUTUS_PN_DI_JAKSA, CaseState.TETAP_DI_JAKSA),
            )
        ),
        *(
            Step(
                event=CaseEvent.PUTUSAN_DISAMPAIKAN,
                source=(source,),
                to=to,
                who=Text(id="pengadilan yang memutus", en="the court that gave it"),
                authority=Authority.PENGADILAN,
                bases=(
                    basis(
                        "UU 1/2015 Pasal 149 ayat (1)",
                        quote="sudah disampaikan kepada penuntut umum",
                    ),
                ),
                due=(
                    _days(
                        "pasal-149/ayat-1",
                        *(CaseEvent.PUTUSAN_PN, CaseEvent.PUTUSAN_PT),
                        courts=True,
                    ),
                ),
            )
            for source, to in (
                (CaseState.DIPUTUS_PN, CaseState.DIPUTUS_PN_DI_JAKSA),
                (CaseState.TETAP, CaseState.TETAP_DI_JAKSA),
            )
        ),
        Step(
            event=CaseEvent.PUTUSAN_DILAKSANAKAN,
            source=(CaseState.TETAP_DI_JAKSA,),
            to=CaseState.DILAKSANAKAN,
            who=Text(id="jaksa", en="the prosecutor"),
            bases=(basis("UU 1/2015 Pasal 149 ayat (2)", quote="harus dilaksanakan"),),
            due=(_days("pasal-149/ayat-2", CaseEvent.PUTUSAN_DISAMPAIKAN, courts=True),),
        ),
    ),
)

TSM = CasePath(
    procedure=Procedure.TSM_PEMILIHAN,
    tracks=frozenset(),
    election=ElectionKind.PEMILIHAN,
    initial=CaseState.DUGAAN,
    ends=frozenset(
        {CaseState.TIDAK_TERBUKTI, CaseState.CALON_DIBATALKAN, CaseState.TSM_SELESAI}
    ),
    note=Text(
        id="Pihaknya pasangan calon; seorang pegawai hanya saksi atau alat pelanggaran.",
        en="The party is the pair; a civil servant is only a witness or an instrument.",
    ),
    steps=(
        Step(
            event=CaseEvent.DIREGISTRASI,
            source=(CaseState.DUGAAN,),
            to=CaseState.TSM_TERDAFTAR,
            who=Text(id="Bawaslu provinsi", en="Bawaslu of the province"),
            authority=Authority.BAWASLU,
            in_force=SINCE_2016,
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2)",
                    quote="menerima, memeriksa, dan memutus",
                ),
                basis(
                    "Perbawaslu 9/2020 Pasal 45 ayat (1)",
                    quote="diregister dan dinyatakan diterima",
                ),
            ),
        ),
        Step(
            event=CaseEvent.BAWASLU_MEMUTUS,
            source=(CaseState.TSM_TERDAFTAR,),
            to=CaseState.TSM_DIPUTUS,
            who=Text(id="Bawaslu provinsi", en="Bawaslu of the province"),
            authority=Authority.BAWASLU,
            in_force=SINCE_2016,
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2)",
                    quote="menerima, memeriksa, dan memutus",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135a/ayat-2",), since=(CaseEvent.DIREGISTRASI,)
                ),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.TSM_TERDAFTAR,),
            to=CaseState.TIDAK_TERBUKTI,
            who=Text(id="Bawaslu provinsi", en="Bawaslu of the province"),
            authority=Authority.BAWASLU,
            in_force=SINCE_2016,
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2)",
                    quote="menerima, memeriksa, dan memutus",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135a/ayat-2",), since=(CaseEvent.DIREGISTRASI,)
                ),
            ),
        ),
        Step(
            event=CaseEvent.CALON_DIBATALKAN,
            source=(CaseState.TSM_DIPUTUS,),
            to=CaseState.CALON_DIBATALKAN,
            who=KPU,
            authority=Authority.KPU,
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (4)",
                    quote="wajib menindaklanjuti putusan Bawaslu Provinsi",
                ),
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (5)",
                    quote="pembatalan pasangan calon",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135a/ayat-4",),
                    since=(CaseEvent.BAWASLU_MEMUTUS,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.KE_MAHKAMAH_AGUNG,
            source=(CaseState.CALON_DIBATALKAN,),
            to=CaseState.DI_MA,
            who=Text(id="pasangan calon yang dibatalkan", en="the pair that was cancelled"),
            may=True,
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (6)",
                    quote="dapat mengajukan upaya hukum ke Mahkamah Agung",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135a/ayat-6",),
                    since=(CaseEvent.CALON_DIBATALKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.PUTUSAN_MA,
            source=(CaseState.DI_MA,),
            to=CaseState.TSM_SELESAI,
            who=Text(id="Mahkamah Agung", en="the Supreme Court"),
            bases=(
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (7)",
                    quote="memutus upaya hukum",
                ),
                basis(
                    "UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (9)",
                    quote="final dan mengikat",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-1-2015/pasal-135a/ayat-7",),
                    since=(CaseEvent.KE_MAHKAMAH_AGUNG,),
                ),
            ),
        ),
    ),
)

PATHS = (REPORT, CRIME, TSM)

NOT_ENCODED = (
    NotEncoded(
        provision="Perbawaslu 8/2020 jo. Perbawaslu 9/2024: kajian awal dan registrasi",
        why=Text(
            id="Tidak satu pun pasalnya terlihat; satu sumber menceritakan penerusan tanpa "
            "registrasi.",
            en="None of its articles was seen; one source tells of passing on without "
            "registration.",
        ),
    ),
    NotEncoded(
        provision="UU 1/2015 Pasal 135 ayat (1) huruf a dan c, 136-137, 142-144",
        why=Text(
            id="Etik penyelenggara dan sengketa antarpeserta: pihaknya bukan pegawai.",
            en="Ethics of organisers and disputes among candidates: no civil servant is a "
            "party.",
        ),
    ),
    NotEncoded(
        provision="Pembahasan pertama, kedua, dan ketiga dalam Gakkumdu",
        why=Text(
            id="Satu sumber menyebut urutannya tanpa norma; Pasal 152 hanya membentuk "
            "sentra itu.",
            en="One source tells their order and names no norm; Pasal 152 only forms the "
            "centre.",
        ),
    ),
)
"""Steps of these procedures without a transition, and why."""
