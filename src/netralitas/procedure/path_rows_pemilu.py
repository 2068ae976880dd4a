"""The path of a report and of a crime in a Pemilu: UU 7/2017 and Perbawaslu 7/2022.

Pasal 95 to 106, 454 ayat (4)-(8) and 482 ayat (5) to 484 were read in the gazette; 476,
477 and 479 in one copy of the Act; 480 and 482 ayat (1)-(4) in reprints; 455 not at all,
so that passing on to the agency rests on the powers of Bawaslu.
"""

from __future__ import annotations

from netralitas.citation import Reading
from netralitas.law.norm import NotEncoded
from netralitas.procedure.deadline_rows_pemilu import (
    BAWASLU,
    BY_2023,
    DISTRICT_COURT,
    HIGH_COURT,
    IN_FORCE,
    INVESTIGATOR,
    PROSECUTOR,
    REPORTER,
    SUPERVISOR,
)
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Counted, Step
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.text import Text
from netralitas.words import Authority, ElectionKind, Track

__all__ = ["NOT_ENCODED", "PARTIES", "PATHS", "POLICE"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED

POLICE = Text(id="Polri", en="the police")
PARTIES = Text(id="terdakwa atau penuntut umum", en="the defendant or the prosecutor")
EXECUTOR = Text(id="jaksa", en="the prosecutor")
COURT = Text(id="pengadilan yang memutus", en="the court that gave it")

FOLLOW_UP = Counted(rules=("uu-7-2017/pasal-454/ayat-7",), since=(CaseEvent.DIREGISTRASI,))
WITH_INFORMATION = Counted(
    rules=("uu-7-2017/pasal-454/ayat-8",), since=(CaseEvent.DIREGISTRASI,)
)
BEFORE_RESULT = Counted(rules=("uu-7-2017/pasal-484/ayat-1",), since=(KnownDay.RESULT_ON,))

FORWARDED = (
    basis("UU 7/2017 Pasal 95 huruf e", quote="mengenai hasil"),
    basis("UU 7/2017 Pasal 99 huruf d", quote="merekomendasikan hasil pengawasan"),
    basis("UU 7/2017 Pasal 103 huruf d", quote="merekomendasikan kepada instansi"),
    basis("UU 7/2017 Pasal 106 huruf c", quote="merekomendasikan kepada instansi"),
)
UNPROVEN = (
    basis(
        "UU 7/2017 Pasal 454 ayat (7)",
        INFERRED,
        quote="dikaji dan terbukti kebenarannya",
    ),
)
ONLY_PROVEN = Text(
    id="Simpulan: yang wajib ditindaklanjuti hanya yang terbukti kebenarannya.",
    en="Concluded: only what proved true must be followed up.",
)


def _followed_up(state: CaseState, due: Counted) -> tuple[Step, ...]:
    """Give what a study can lead to, from a state with its own deadline."""
    return (
        Step(
            event=CaseEvent.DITERUSKAN,
            source=(state,),
            to=CaseState.DITERUSKAN,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=FORWARDED,
            due=(due,),
            note=Text(
                id="Pasal 95 huruf e menyebut ASN, TNI, dan Polri; Pasal 99, 103, dan 106 "
                "menyebut semua pihak yang dilarang ikut kampanye. Sesudah ini perkara "
                "berjalan menurut jalur penerusan.",
                en="Pasal 95 huruf e names ASN, TNI and Polri; Pasal 99, 103 and 106 name "
                "all who may not take part in a campaign. The case then goes on as one of "
                "passing on.",
            ),
        ),
        Step(
            event=CaseEvent.PIDANA_DINYATAKAN,
            source=(state,),
            to=CaseState.DUGAAN_PIDANA,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(basis("UU 7/2017 Pasal 476 ayat (2)", SINGLE, quote="dalam Gakkumdu"),),
            due=(due,),
            note=Text(
                id="Dinyatakan sesudah berkoordinasi dengan kepolisian dan kejaksaan dalam "
                "Gakkumdu.",
                en="Declared after coordination with police and prosecution in Gakkumdu.",
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(state,),
            to=CaseState.TIDAK_TERBUKTI,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=UNPROVEN,
            due=(due,),
            note=ONLY_PROVEN,
        ),
    )


REPORT = CasePath(
    procedure=Procedure.LAPORAN_PEMILU,
    tracks=frozenset(
        {Track.KODE_ETIK, Track.DISIPLIN, Track.PIDANA, Track.HUKUM_DESA, Track.ETIK_LAIN}
    ),
    election=ElectionKind.PEMILU,
    initial=CaseState.DUGAAN,
    ends=frozenset(
        {
            CaseState.DITERUSKAN,
            CaseState.DITERUSKAN_KE_POLRI,
            CaseState.TIDAK_TERDAFTAR,
            CaseState.TIDAK_TERBUKTI,
        }
    ),
    note=Text(
        id="Bila perbuatannya sekaligus pelanggaran kepegawaian dan tindak pidana, tiap "
        "jalur adalah perkara tersendiri; tidak satu pun menunggu yang lain.",
        en="Where an act is both a breach of service law and a crime, each is a case of "
        "its own; neither waits for the other.",
    ),
    steps=(
        Step(
            event=CaseEvent.TEMUAN_DITETAPKAN,
            source=(CaseState.DUGAAN,),
            to=CaseState.TEMUAN,
            who=SUPERVISOR,
            authority=Authority.BAWASLU,
            in_force=IN_FORCE,
            bases=(
                basis("UU 7/2017 Pasal 454 ayat (5)", quote="ditetapkan sebagai temuan"),
            ),
            due=(
                Counted(rules=("uu-7-2017/pasal-454/ayat-5",), since=(KnownDay.KNOWN_ON,)),
            ),
        ),
        Step(
            event=CaseEvent.LAPORAN_DISAMPAIKAN,
            source=(CaseState.DUGAAN,),
            to=CaseState.DILAPORKAN,
            who=REPORTER,
            in_force=IN_FORCE,
            may=True,
            bases=(
                basis("UU 7/2017 Pasal 454 ayat (4)", quote="paling sedikit memuat"),
                basis("UU 7/2017 Pasal 454 ayat (6)", quote="sejak diketahui"),
            ),
            due=(
                Counted(rules=("uu-7-2017/pasal-454/ayat-6",), since=(KnownDay.KNOWN_ON,)),
            ),
        ),
        Step(
            event=CaseEvent.KAJIAN_AWAL_SELESAI,
            source=(CaseState.DILAPORKAN,),
            to=CaseState.KAJIAN_AWAL,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            in_force=BY_2023,
            bases=(basis("Perbawaslu 7/2022 Pasal 15 ayat (1)", REPRINT),),
            due=(
                Counted(
                    rules=("perbawaslu-7-2022/pasal-15/ayat-1",),
                    since=(CaseEvent.LAPORAN_DISAMPAIKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.DIREGISTRASI,
            source=(CaseState.TEMUAN, CaseState.DILAPORKAN, CaseState.KAJIAN_AWAL),
            to=CaseState.TERDAFTAR,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(
                basis("UU 7/2017 Pasal 454 ayat (7)", quote="diterima dan diregistrasi"),
            ),
        ),
        Step(
            event=CaseEvent.TIDAK_DIREGISTRASI,
            source=(CaseState.KAJIAN_AWAL,),
            to=CaseState.TIDAK_TERDAFTAR,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(
                basis("Perbawaslu 7/2022 Pasal 15 ayat (3)", INFERRED),
                basis("Perbawaslu 7/2022 Pasal 15 ayat (4)", INFERRED),
            ),
            note=Text(
                id="Simpulan: laporan yang tidak memenuhi syarat formal dan materiel tidak "
                "diregistrasi. Kesempatan melengkapinya tidak terbaca.",
                en="Concluded: a report that lacks the formal and material requirements is "
                "not registered. The chance to complete it was not read.",
            ),
        ),
        Step(
            event=CaseEvent.KETERANGAN_DIMINTA,
            source=(CaseState.TERDAFTAR,),
            to=CaseState.MINTA_KETERANGAN,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            may=True,
            bases=(
                basis(
                    "UU 7/2017 Pasal 454 ayat (8)",
                    quote="memerlukan keterangan tambahan",
                ),
            ),
        ),
        *_followed_up(CaseState.TERDAFTAR, FOLLOW_UP),
        *_followed_up(CaseState.MINTA_KETERANGAN, WITH_INFORMATION),
        Step(
            event=CaseEvent.DITERUSKAN_KE_POLRI,
            source=(CaseState.DUGAAN_PIDANA,),
            to=CaseState.DITERUSKAN_KE_POLRI,
            who=BAWASLU,
            authority=Authority.BAWASLU,
            bases=(
                basis("UU 7/2017 Pasal 476 ayat (1)", SINGLE, quote="paling lama 1 x 24"),
            ),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-476/ayat-1",),
                    since=(CaseEvent.PIDANA_DINYATAKAN,),
                ),
            ),
        ),
    ),
)

HANDED_IN = (CaseEvent.BERKAS_DISERAHKAN, CaseEvent.BERKAS_DISERAHKAN_KEMBALI)
JUDGED = (CaseEvent.PUTUSAN_PN, CaseEvent.PUTUSAN_PT)

CRIME = CasePath(
    procedure=Procedure.PIDANA_PEMILU,
    tracks=frozenset({Track.PIDANA}),
    election=ElectionKind.PEMILU,
    initial=CaseState.MENUNGGU_POLRI,
    ends=frozenset({CaseState.DILAKSANAKAN, CaseState.DIHENTIKAN}),
    note=Text(
        id="Putusan bebas juga disampaikan dan dilaksanakan. Terdakwa dapat diadili tanpa "
        "hadir.",
        en="An acquittal is handed over and executed too. The defendant may be tried in "
        "absence.",
    ),
    steps=(
        Step(
            event=CaseEvent.DITERIMA_POLRI,
            source=(CaseState.MENUNGGU_POLRI,),
            to=CaseState.PENYELIDIKAN,
            who=POLICE,
            authority=Authority.POLRI,
            in_force=IN_FORCE,
            bases=(
                basis(
                    "UU 7/2017 Pasal 476 ayat (1)",
                    SINGLE,
                    quote="kepada Kepolisian Negara Republik Indonesia",
                ),
            ),
        ),
        Step(
            event=CaseEvent.BUKTI_DITEMUKAN,
            source=(CaseState.PENYELIDIKAN,),
            to=CaseState.BUKTI_PERMULAAN,
            who=Text(id="penyelidik Polri", en="the police inquirer"),
            authority=Authority.POLRI,
            bases=(
                basis("UU 7/2017 Pasal 479 ayat (1)", SINGLE, quote="bukti permulaan yang"),
            ),
        ),
        Step(
            event=CaseEvent.DISERAHKAN_KE_PENYIDIK,
            source=(CaseState.BUKTI_PERMULAAN,),
            to=CaseState.PENYIDIKAN,
            who=Text(id="penyelidik Polri", en="the police inquirer"),
            authority=Authority.POLRI,
            bases=(
                basis(
                    "UU 7/2017 Pasal 479 ayat (1)",
                    SINGLE,
                    quote="disampaikan kepada penyidik",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-479/ayat-1",),
                    since=(CaseEvent.BUKTI_DITEMUKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.PERKARA_DIHENTIKAN,
            source=(
                CaseState.PENYELIDIKAN,
                CaseState.BUKTI_PERMULAAN,
                CaseState.PENYIDIKAN,
            ),
            to=CaseState.DIHENTIKAN,
            who=POLICE,
            authority=Authority.POLRI,
            may=True,
            bases=(basis("UU 7/2017 Pasal 477", INFERRED),),
            note=Text(
                id="Simpulan: penghentian mengikuti hukum acara pidana umum, yang berlaku "
                "kecuali ditentukan lain.",
                en="Concluded: discontinuing follows general criminal procedure, which "
                "holds unless the Act says otherwise.",
            ),
        ),
        Step(
            event=CaseEvent.BERKAS_DISERAHKAN,
            source=(CaseState.PENYIDIKAN,),
            to=CaseState.DI_PENUNTUT,
            who=INVESTIGATOR,
            authority=Authority.POLRI,
            bases=(basis("UU 7/2017 Pasal 480 ayat (1)", REPRINT),),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-480/ayat-1",),
                    since=(CaseEvent.DITERIMA_POLRI,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.BERKAS_DIKEMBALIKAN,
            source=(CaseState.DI_PENUNTUT,),
            to=CaseState.DILENGKAPI,
            who=PROSECUTOR,
            may=True,
            bases=(basis("UU 7/2017 Pasal 480 ayat (2)", REPRINT),),
            due=(Counted(rules=("uu-7-2017/pasal-480/ayat-2",), since=HANDED_IN),),
        ),
        Step(
            event=CaseEvent.BERKAS_DISERAHKAN_KEMBALI,
            source=(CaseState.DILENGKAPI,),
            to=CaseState.DI_PENUNTUT,
            who=INVESTIGATOR,
            authority=Authority.POLRI,
            bases=(basis("UU 7/2017 Pasal 480 ayat (3)", SINGLE),),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-480/ayat-3",),
                    since=(CaseEvent.BERKAS_DIKEMBALIKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.DILIMPAHKAN,
            source=(CaseState.DI_PENUNTUT,),
            to=CaseState.PERSIDANGAN,
            who=PROSECUTOR,
            bases=(basis("UU 7/2017 Pasal 480 ayat (4)", REPRINT),),
            due=(Counted(rules=("uu-7-2017/pasal-480/ayat-4",), since=HANDED_IN),),
        ),
        Step(
            event=CaseEvent.PUTUSAN_PN,
            source=(CaseState.PERSIDANGAN,),
            to=CaseState.DIPUTUS_PN,
            who=DISTRICT_COURT,
            authority=Authority.PENGADILAN,
            bases=(
                basis("UU 7/2017 Pasal 482 ayat (1)", REPRINT),
                basis(
                    "Perma 1/2018 Pasal 3 ayat (1)",
                    SINGLE,
                    quote="setelah pelimpahan berkas perkara",
                ),
            ),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-482/ayat-1",), since=(CaseEvent.DILIMPAHKAN,)
                ),
                BEFORE_RESULT,
            ),
        ),
        Step(
            event=CaseEvent.BANDING_DIAJUKAN,
            source=(CaseState.DIPUTUS_PN, CaseState.DIPUTUS_PN_DI_JAKSA),
            to=CaseState.BANDING,
            who=PARTIES,
            may=True,
            bases=(basis("UU 7/2017 Pasal 482 ayat (2)", REPRINT),),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-482/ayat-2",), since=(CaseEvent.PUTUSAN_PN,)
                ),
            ),
        ),
        Step(
            event=CaseEvent.BANDING_DILIMPAHKAN,
            source=(CaseState.BANDING,),
            to=CaseState.DI_PT,
            who=DISTRICT_COURT,
            authority=Authority.PENGADILAN,
            bases=(basis("UU 7/2017 Pasal 482 ayat (3)", REPRINT),),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-482/ayat-3",),
                    since=(CaseEvent.BANDING_DIAJUKAN,),
                ),
            ),
        ),
        Step(
            event=CaseEvent.PUTUSAN_PT,
            source=(CaseState.DI_PT,),
            to=CaseState.TETAP,
            who=HIGH_COURT,
            bases=(
                basis("UU 7/2017 Pasal 482 ayat (4)", REPRINT),
                basis("UU 7/2017 Pasal 482 ayat (5)", quote="terakhir dan mengikat"),
            ),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-482/ayat-4",),
                    since=(CaseEvent.BANDING_DIAJUKAN,),
                ),
                BEFORE_RESULT,
            ),
        ),
        *(
            Step(
                event=CaseEvent.PUTUSAN_TETAP,
                source=(source,),
                to=to,
                who=Text(id="lewatnya waktu", en="lapse of time"),
                bases=(basis("UU 7/2017 Pasal 482 ayat (2)", INFERRED),),
                opens=(
                    Counted(
                        rules=("uu-7-2017/pasal-482/ayat-2",),
                        since=(CaseEvent.PUTUSAN_PN,),
                    ),
                ),
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
                who=COURT,
                authority=Authority.PENGADILAN,
                bases=(
                    basis(
                        "UU 7/2017 Pasal 483 ayat (1)",
                        quote="sudah disampaikan kepada penuntut umum",
                    ),
                ),
                due=(Counted(rules=("uu-7-2017/pasal-483/ayat-1",), since=JUDGED),),
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
            who=EXECUTOR,
            bases=(basis("UU 7/2017 Pasal 483 ayat (2)", quote="harus dilaksanakan"),),
            due=(
                Counted(
                    rules=("uu-7-2017/pasal-483/ayat-2",),
                    since=(CaseEvent.PUTUSAN_DISAMPAIKAN,),
                ),
            ),
        ),
    ),
)

PATHS = (REPORT, CRIME)

NOT_ENCODED = (
    NotEncoded(
        provision="UU 7/2017 Pasal 455 ayat (1)",
        why=Text(
            id="Tidak terbaca. Penerusan kepada DKPP (etik penyelenggara) dan penyelesaian "
            "pelanggaran administratif (Pasal 460-461) tidak menyangkut pegawai.",
            en="Not read. Passing on to DKPP (ethics of organisers) and administrative "
            "breaches (Pasal 460-461) do not concern civil servants.",
        ),
    ),
    NotEncoded(
        provision="Perbawaslu 7/2022: perbaikan laporan yang belum lengkap",
        why=Text(
            id="Teksnya tidak terlihat dalam sumber mana pun yang dibaca.",
            en="Its text was not seen in any source read.",
        ),
    ),
    NotEncoded(
        provision="Pembahasan pertama, kedua, dan ketiga dalam Gakkumdu",
        why=Text(
            id="Satu sumber menyebut urutannya tanpa norma; undang-undang hanya menyebut "
            "koordinasi (Pasal 476 ayat (2)).",
            en="One source tells their order and names no norm; the Act speaks of "
            "coordination only (Pasal 476 ayat (2)).",
        ),
    ),
)
"""Steps of these procedures without a transition, and why."""
