"""The path of a breach of discipline by a PNS or CPNS: PP 53/2010, then PP 94/2021.

A step follows the regulation in force on its own day: what was examined before 31 August
2021 keeps its result and goes on under PP 94/2021, what was not yet examined falls under it
altogether (Pasal 40 ayat (3)-(4)). All were read in the gazette. No number of days limits
the examination.
"""

from __future__ import annotations

from netralitas.citation import Basis, Reading
from netralitas.interval import Interval
from netralitas.law.norm import DisputeReading, NotEncoded
from netralitas.law.pp_11_2017 import IN_FORCE as PP_11
from netralitas.law.terms import PNS_AND_CPNS
from netralitas.procedure.deadline_rows_disiplin import (
    OFFICIAL,
    PP_53,
    PP_94,
    PPK,
    SUPERIOR,
)
from netralitas.procedure.deadline_rows_pemberhentian import PRESIDENT_OR_PPK
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Counted, Step
from netralitas.procedure.path_rows_upaya import (
    BEFORE_79,
    OVERLAP,
    REMEDIES,
    REMEDY_ENDS,
    REMEDY_OR_NONE,
)
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text
from netralitas.words import Authority, Track

__all__ = ["NOT_ENCODED", "PATHS"]

INFERRED = Reading.INFERRED

PRESIDENT = Text(id="Presiden", en="the President")
SUMMONED = Text(id="PNS yang dipanggil", en="the civil servant who was summoned")
SUPERIOR_OR_TEAM = Text(
    id="atasan langsung atau tim pemeriksa", en="the direct superior or the team"
)

PPK_OR_DESIGNATED = Text(
    id="PPK atau pejabat lain yang ditunjuk", en="the PPK or another designated official"
)
HEAVY_ONLY = Text(
    id="Hanya bila kemungkinan dijatuhi hukuman berat; berlaku sampai keputusan hukuman "
    "ditetapkan (ayat (2)). Tanpa atasan langsung, oleh pejabat yang lebih tinggi.",
    en="Only if a heavy punishment is likely; it lasts until the decision is set (ayat "
    "(2)). Without a direct superior, by the higher official.",
)

IDLE_SUPERIOR = Text(
    id="Atasan langsung yang tidak memanggil, memeriksa, atau melaporkan dijatuhi hukuman "
    "disiplin yang lebih berat, sesudah diperiksa (Pasal 28).",
    en="A direct superior who does not summon, examine or report is punished more heavily, "
    "after an examination (Pasal 28).",
)
IDLE_OFFICIAL_94 = Text(
    id="Pejabat yang tidak menjatuhkan hukuman dijatuhi hukuman oleh atasannya, yang juga "
    "menghukum PNS itu (Pasal 24).",
    en="An official who does not punish is punished by his superior, who also punishes the "
    "civil servant (Pasal 24).",
)
IDLE_OFFICIAL_53 = Text(
    id="Pejabat yang tidak menjatuhkan hukuman dijatuhi jenis hukuman yang sama oleh "
    "atasannya, yang juga menghukum PNS itu (Pasal 21).",
    en="An official who does not punish gets the same kind of punishment from his "
    "superior, who also punishes the civil servant (Pasal 21).",
)

SUMMONS = Counted(
    rules=("pp-53-2010/pasal-23/ayat-2",), since=(CaseEvent.DIPANGGIL,), named=True
)
AGAIN = Counted(
    rules=("pp-53-2010/pasal-23/ayat-3", "pp-94-2021/pasal-26/ayat-3"),
    since=(CaseEvent.TIDAK_HADIR,),
)

BEFORE_DECISION = (
    *(CaseState.DUGAAN_DISIPLIN, CaseState.DIPANGGIL, CaseState.MANGKIR),
    *(CaseState.DIPANGGIL_LAGI, CaseState.DIPERIKSA),
)
READY = (CaseState.DIPERIKSA, CaseState.DI_PEJABAT, CaseState.TANPA_PEMERIKSAAN)

EXAMINATION_53 = (
    Step(
        event=CaseEvent.DIPANGGIL,
        source=(CaseState.DUGAAN_DISIPLIN,),
        to=CaseState.DIPANGGIL,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_53,
        names_day=True,
        bases=(basis("PP 53/2010 Pasal 23 ayat (1)", quote="dipanggil secara tertulis"),),
        due=(SUMMONS,),
    ),
    Step(
        event=CaseEvent.TIM_DIBENTUK,
        source=BEFORE_DECISION,
        to=None,
        who=PPK_OR_DESIGNATED,
        authority=Authority.PPK,
        in_force=PP_53,
        may=True,
        bases=(
            basis("PP 53/2010 Pasal 25 ayat (1)", quote="dapat dibentuk Tim Pemeriksa"),
            basis("PP 53/2010 Pasal 25 ayat (3)", quote="pejabat lain yang ditunjuk"),
        ),
        note=Text(
            id="Hanya untuk ancaman hukuman sedang atau berat.",
            en="Only where a medium or heavy punishment threatens.",
        ),
    ),
    Step(
        event=CaseEvent.TIDAK_HADIR,
        source=(CaseState.DIPANGGIL,),
        to=CaseState.MANGKIR,
        who=SUMMONED,
        keeps_day=CaseEvent.DIPANGGIL,
        in_force=PP_53,
        bases=(basis("PP 53/2010 Pasal 23 ayat (3)", quote="tidak hadir"),),
    ),
    Step(
        event=CaseEvent.DIPANGGIL_LAGI,
        source=(CaseState.MANGKIR,),
        to=CaseState.DIPANGGIL_LAGI,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_53,
        names_day=True,
        bases=(basis("PP 53/2010 Pasal 23 ayat (3)", quote="pemanggilan kedua"),),
        due=(AGAIN,),
    ),
    Step(
        event=CaseEvent.TIDAK_HADIR_LAGI,
        source=(CaseState.DIPANGGIL_LAGI,),
        to=CaseState.TANPA_PEMERIKSAAN,
        who=SUMMONED,
        keeps_day=CaseEvent.DIPANGGIL_LAGI,
        in_force=PP_53,
        bases=(basis("PP 53/2010 Pasal 23 ayat (4)", quote="tanpa dilakukan pemeriksaan"),),
    ),
    Step(
        event=CaseEvent.DIPERIKSA,
        source=(CaseState.DIPANGGIL, CaseState.DIPANGGIL_LAGI),
        to=CaseState.DIPERIKSA,
        who=SUPERIOR_OR_TEAM,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_53,
        bases=(
            basis("PP 53/2010 Pasal 24 ayat (1)", quote="wajib memeriksa terlebih dahulu"),
            basis("PP 53/2010 Pasal 24 ayat (2)", quote="secara tertutup"),
        ),
    ),
    Step(
        event=CaseEvent.DIBEBASTUGASKAN,
        source=(CaseState.DIPERIKSA, CaseState.DI_PEJABAT),
        to=None,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_53,
        may=True,
        bases=(basis("PP 53/2010 Pasal 27 ayat (1)", quote="dapat dibebaskan sementara"),),
        note=HEAVY_ONLY,
    ),
    Step(
        event=CaseEvent.HASIL_DILAPORKAN,
        source=(CaseState.DIPERIKSA,),
        to=CaseState.DI_PEJABAT,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 24 ayat (3) huruf b",
                quote="wajib melaporkan secara hierarki",
            ),
        ),
    ),
    Step(
        event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
        source=(CaseState.DIPERIKSA, CaseState.DI_PEJABAT),
        to=CaseState.TIDAK_TERBUKTI,
        who=OFFICIAL,
        authority=Authority.PEJABAT_BERWENANG,
        in_force=PP_53,
        bases=(basis("PP 53/2010 Pasal 29 ayat (1)", INFERRED, quote="Berdasarkan hasil"),),
        note=Text(
            id="Simpulan: hukuman dijatuhkan hanya berdasarkan hasil pemeriksaan.",
            en="Concluded: punishment rests on the result of the examination alone.",
        ),
    ),
)

EXAMINATION_94 = (
    Step(
        event=CaseEvent.DIPANGGIL,
        source=(CaseState.DUGAAN_DISIPLIN,),
        to=CaseState.DIPANGGIL,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        names_day=True,
        bases=(basis("PP 94/2021 Pasal 26 ayat (1)", quote="dipanggil secara tertulis"),),
        lapse=IDLE_SUPERIOR,
    ),
    Step(
        event=CaseEvent.TIM_DIBENTUK,
        source=BEFORE_DECISION,
        to=None,
        who=PPK_OR_DESIGNATED,
        authority=Authority.PPK,
        in_force=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 29 ayat (1)", quote="dapat dilakukan pemeriksaan"),
            basis("PP 94/2021 Pasal 29 ayat (2)", quote="dilakukan pemeriksaan oleh tim"),
            basis("PP 94/2021 Pasal 29 ayat (5)", quote="pejabat lain yang ditunjuk"),
        ),
        note=Text(
            id="Untuk ancaman hukuman sedang dapat dibentuk, untuk hukuman berat wajib; "
            "bila atasan langsung terlibat, digantikan atasan yang lebih tinggi (ayat "
            "(6)).",
            en="Where a medium punishment threatens it may be formed, where a heavy one it "
            "must; a superior who is involved gives way to the next (ayat (6)).",
        ),
    ),
    Step(
        event=CaseEvent.TIDAK_HADIR,
        source=(CaseState.DIPANGGIL,),
        to=CaseState.MANGKIR,
        who=SUMMONED,
        keeps_day=CaseEvent.DIPANGGIL,
        in_force=PP_94,
        bases=(basis("PP 94/2021 Pasal 26 ayat (3)", quote="tidak hadir"),),
    ),
    Step(
        event=CaseEvent.DIPANGGIL_LAGI,
        source=(CaseState.MANGKIR,),
        to=CaseState.DIPANGGIL_LAGI,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        names_day=True,
        bases=(basis("PP 94/2021 Pasal 26 ayat (3)", quote="pemanggilan kedua"),),
        due=(AGAIN,),
        lapse=IDLE_SUPERIOR,
    ),
    Step(
        event=CaseEvent.TIDAK_HADIR_LAGI,
        source=(CaseState.DIPANGGIL_LAGI,),
        to=CaseState.TANPA_PEMERIKSAAN,
        who=SUMMONED,
        keeps_day=CaseEvent.DIPANGGIL_LAGI,
        in_force=PP_94,
        bases=(basis("PP 94/2021 Pasal 26 ayat (4)", quote="tanpa dilakukan pemeriksaan"),),
    ),
    Step(
        event=CaseEvent.DIPERIKSA,
        source=(CaseState.DIPANGGIL,),
        to=CaseState.DIPERIKSA,
        who=SUPERIOR_OR_TEAM,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 27 ayat (1)", quote="wajib memeriksa"),
            basis("PP 94/2021 Pasal 27 ayat (2)", quote="secara tertutup"),
        ),
        due=(Counted(rules=("pp-94-2021/pasal-26/ayat-2",), since=(CaseEvent.DIPANGGIL,)),),
        lapse=IDLE_SUPERIOR,
    ),
    Step(
        event=CaseEvent.DIPERIKSA,
        source=(CaseState.DIPANGGIL_LAGI,),
        to=CaseState.DIPERIKSA,
        who=SUPERIOR_OR_TEAM,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 27 ayat (1)", quote="wajib memeriksa"),
            basis("PP 94/2021 Pasal 27 ayat (2)", quote="secara tertutup"),
        ),
        lapse=IDLE_SUPERIOR,
        note=Text(
            id="Jarak antara panggilan kedua dan pemeriksaannya tidak disebut ayat (3).",
            en="Ayat (3) does not say how far the examination may lie from the second "
            "summons.",
        ),
    ),
    Step(
        event=CaseEvent.DIBEBASTUGASKAN,
        source=(CaseState.DIPERIKSA, CaseState.DI_PEJABAT),
        to=None,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        may=True,
        bases=(basis("PP 94/2021 Pasal 31 ayat (1)", quote="dapat dibebaskan sementara"),),
        note=HEAVY_ONLY,
    ),
    Step(
        event=CaseEvent.HASIL_DILAPORKAN,
        source=(CaseState.DIPERIKSA,),
        to=CaseState.DI_PEJABAT,
        who=SUPERIOR,
        authority=Authority.ATASAN_LANGSUNG,
        in_force=PP_94,
        bases=(
            basis(
                "PP 94/2021 Pasal 27 ayat (4)",
                quote="berita acara pemeriksaan dan hasil pemeriksaan secara hierarki",
            ),
        ),
        lapse=IDLE_SUPERIOR,
    ),
    Step(
        event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
        source=(CaseState.DIPERIKSA, CaseState.DI_PEJABAT),
        to=CaseState.TIDAK_TERBUKTI,
        who=OFFICIAL,
        authority=Authority.PEJABAT_BERWENANG,
        in_force=PP_94,
        bases=(basis("PP 94/2021 Pasal 33 ayat (1)", INFERRED, quote="Berdasarkan hasil"),),
        note=Text(
            id="Simpulan: hukuman dijatuhkan hanya berdasarkan hasil pemeriksaan.",
            en="Concluded: punishment rests on the result of the examination alone.",
        ),
    ),
)

PROPOSED = Counted(rules=("pp-11-2017/pasal-267/ayat-3",), since=(CaseEvent.USUL_DITERIMA,))

PROPOSAL = Step(
    event=CaseEvent.USUL_DITERIMA,
    source=READY,
    to=CaseState.DIUSULKAN_BERHENTI,
    who=PRESIDENT_OR_PPK,
    in_force=PP_11,
    bases=(
        basis(
            "PP 11/2017 Pasal 267 ayat (1)",
            quote="PNS yang melakukan pelanggaran disiplin diusulkan oleh",
        ),
    ),
    note=Text(
        id="Hanya untuk pemberhentian; hukuman lain tidak diusulkan lebih dahulu.",
        en="For dismissal only; other punishments need no proposal.",
    ),
)


IN_FORCE_AT_ONCE = Counted(
    rules=("pp-53-2010/pasal-43",), since=(CaseEvent.KEPUTUSAN_TANPA_UPAYA,)
)


def _decision(
    event: CaseEvent,
    to: CaseState,
    who: Text,
    authority: Authority | None,
    *bases: Basis,
    note: Text | None = None,
    in_force: Interval = PP_94,
    readings: tuple[DisputeReading, ...] = (),
) -> Step:
    """Write the setting of a decision; a dismissal waits for no proposal on record."""
    return Step(
        event=event,
        source=READY,
        to=to,
        who=who,
        authority=authority,
        in_force=in_force,
        bases=bases,
        lapse=IDLE_OFFICIAL_94 if in_force is PP_94 else IDLE_OFFICIAL_53,
        note=note,
        readings=readings,
    )


DECISIONS = (
    *(
        Step(
            event=CaseEvent.KEPUTUSAN_TANPA_UPAYA,
            source=READY,
            to=CaseState.DIJATUHI_TANPA_UPAYA,
            who=OFFICIAL,
            authority=Authority.PEJABAT_BERWENANG,
            in_force=in_force,
            bases=(
                basis(
                    "PP 53/2010 Pasal 33", quote="tidak dapat diajukan upaya administratif"
                ),
                basis(
                    "PP 53/2010 Pasal 43",
                    quote="berlaku sejak tanggal keputusan ditetapkan",
                ),
            ),
            due=(IN_FORCE_AT_ONCE,),
            lapse=IDLE_OFFICIAL_53,
            readings=readings,
            note=Text(
                id="Hukuman oleh Presiden; oleh PPK selain pemberhentian; oleh gubernur "
                "selaku wakil pemerintah berupa hukuman berat huruf b dan c; oleh Kepala "
                "Perwakilan; dan setiap hukuman ringan.",
                en="Punishments by the President; by the PPK other than dismissal; heavy "
                "ones b and c by the governor for the government; by a head of mission; "
                "and all light ones.",
            ),
        )
        for in_force, readings in ((BEFORE_79, ()), (OVERLAP, REMEDY_OR_NONE))
    ),
    _decision(
        CaseEvent.KEPUTUSAN_PEJABAT,
        CaseState.DIJATUHI_PEJABAT,
        OFFICIAL,
        Authority.PEJABAT_BERWENANG,
        basis("PP 53/2010 Pasal 31 ayat (1)", quote="pejabat yang berwenang menghukum"),
        basis("PP 53/2010 Pasal 34 ayat (1)", quote="dapat diajukan keberatan"),
        in_force=PP_53,
    ),
    _decision(
        CaseEvent.PEMBERHENTIAN_DITETAPKAN,
        CaseState.DIPUTUS_BERHENTI,
        Text(
            id="PPK atau gubernur selaku wakil pemerintah",
            en="the PPK or the governor for the government",
        ),
        Authority.PPK,
        basis("PP 53/2010 Pasal 31 ayat (1)", quote="pejabat yang berwenang menghukum"),
        basis("PP 53/2010 Pasal 34 ayat (2)", quote="diajukan banding administratif"),
        in_force=PP_53,
    ),
    _decision(
        CaseEvent.KEPUTUSAN_PEJABAT,
        CaseState.DIJATUHI_PEJABAT,
        OFFICIAL,
        Authority.PEJABAT_BERWENANG,
        basis("PP 94/2021 Pasal 33 ayat (1)", quote="menjatuhkan Hukuman Disiplin"),
        basis("PP 94/2021 Pasal 37 ayat (1)", quote="ditetapkan dengan keputusan"),
    ),
    _decision(
        CaseEvent.KEPUTUSAN_PPK,
        CaseState.DIJATUHI_PPK,
        PPK,
        Authority.PPK,
        basis("PP 53/2010 Pasal 31 ayat (1)", quote="pejabat yang berwenang menghukum"),
        basis(
            "PP 79/2021 Pasal 3 ayat (1) huruf a", quote="selain pemberhentian sebagai PNS"
        ),
        in_force=OVERLAP,
        readings=REMEDY_OR_NONE,
    ),
    _decision(
        CaseEvent.KEPUTUSAN_PPK,
        CaseState.DIJATUHI_PPK,
        PPK,
        Authority.PPK,
        basis("PP 94/2021 Pasal 16 huruf b", quote="Pejabat Pembina Kepegawaian"),
        basis("PP 94/2021 Pasal 37 ayat (1)", quote="ditetapkan dengan keputusan"),
    ),
    _decision(
        CaseEvent.PEMBERHENTIAN_DITETAPKAN,
        CaseState.DIPUTUS_BERHENTI,
        PPK,
        Authority.PPK,
        basis("PP 94/2021 Pasal 16 huruf b", quote="Pejabat Pembina Kepegawaian"),
        basis("PP 94/2021 Pasal 37 ayat (1)", quote="ditetapkan dengan keputusan"),
    ),
    _decision(
        CaseEvent.KEPUTUSAN_PRESIDEN,
        CaseState.DIJATUHI_PRESIDEN,
        PRESIDENT,
        None,
        basis("PP 94/2021 Pasal 16 huruf a", quote="Presiden"),
        basis("PP 94/2021 Pasal 37 ayat (1)", quote="ditetapkan dengan keputusan"),
        note=Text(
            id="PP 79/2021 hanya mengatur upaya atas keputusan PPK dan pejabat; upaya atas "
            "keputusan Presiden tidak disebut.",
            en="PP 79/2021 governs remedies against decisions of the PPK and of officials "
            "only; it names none against the President's.",
        ),
    ),
    Step(
        event=CaseEvent.PEMBERHENTIAN_DITETAPKAN,
        source=(CaseState.DIUSULKAN_BERHENTI,),
        to=CaseState.DIPUTUS_BERHENTI,
        who=PPK,
        authority=Authority.PPK,
        bases=(
            basis("PP 11/2017 Pasal 267 ayat (2)", quote="Presiden atau PPK menetapkan"),
        ),
        due=(PROPOSED,),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_TANPA_UPAYA,
        source=(CaseState.DIUSULKAN_BERHENTI,),
        to=CaseState.DIJATUHI_TANPA_UPAYA,
        who=PRESIDENT,
        in_force=PP_53,
        bases=(
            basis("PP 11/2017 Pasal 267 ayat (2)", quote="Presiden atau PPK menetapkan"),
            basis("PP 53/2010 Pasal 33 huruf a", quote="Presiden"),
        ),
        due=(PROPOSED, IN_FORCE_AT_ONCE),
    ),
    Step(
        event=CaseEvent.KEPUTUSAN_PRESIDEN,
        source=(CaseState.DIUSULKAN_BERHENTI,),
        to=CaseState.DIJATUHI_PRESIDEN,
        who=PRESIDENT,
        in_force=PP_94,
        bases=(
            basis("PP 11/2017 Pasal 267 ayat (2)", quote="Presiden atau PPK menetapkan"),
        ),
        due=(PROPOSED,),
    ),
)

DISCIPLINE = CasePath(
    procedure=Procedure.DISIPLIN,
    tracks=frozenset({Track.DISIPLIN}),
    status=PNS_AND_CPNS,
    initial=CaseState.DUGAAN_DISIPLIN,
    ends=REMEDY_ENDS | {CaseState.TIDAK_TERBUKTI},
    note=Text(
        id="Tiap langkah mengikuti peraturan yang berlaku pada harinya: sampai 30 Agustus "
        "2021 PP 53/2010, sesudahnya PP 94/2021 (Pasal 40 ayat (3)-(4)).",
        en="Each step follows the regulation in force on its day: PP 53/2010 until 30 "
        "August 2021, PP 94/2021 since (Pasal 40 ayat (3)-(4)).",
    ),
    steps=(*EXAMINATION_53, *EXAMINATION_94, PROPOSAL, *DECISIONS, *REMEDIES),
)

PATHS = (DISCIPLINE,)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 94/2021 Pasal 30, 32, 34, 36; PP 53/2010 Pasal 26, 28",
        why=Text(
            id="Keterangan pihak lain, berita acara, hasil pengawasan, dan kerugian "
            "negara: tidak mengubah kedudukan perkara.",
            en="Statements of others, the record, results of oversight and losses of the "
            "state: they do not move a case on.",
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 35; PP 53/2010 Pasal 30",
        why=Text(
            id="Beberapa pelanggaran dan pengulangan: soal jenis hukuman, bukan jalur.",
            en="Several breaches and repetition: a matter of the punishment, not of the "
            "path.",
        ),
    ),
    NotEncoded(
        provision="PP 30/1980 untuk pemeriksaan sebelum 6 Juni 2010",
        why=Text(
            id="Di luar rentang yang tersandi.", en="Outside the span that is encoded."
        ),
    ),
)
"""Steps of this procedure without a transition, and why."""
