"""The path of a breach of the code of ethics, and of a village officer.

PP 42/2004 and UU 6/2014 were read in the gazette. Neither sets a number of days anywhere.
"""

from __future__ import annotations

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.norm import NotEncoded
from netralitas.law.terms import PNS_AND_CPNS
from netralitas.procedure.deadline_rows_disiplin import PPK
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Step
from netralitas.procedure.path_words import CaseEvent, CaseState, Procedure
from netralitas.text import Text
from netralitas.words import Authority, Status, Track

__all__ = ["NOT_ENCODED", "PATHS"]

INFERRED = Reading.INFERRED

PP_42 = since(2004, 10, 18)
UU_6 = since(2014, 1, 15)

COUNCIL = Text(id="majelis kode etik", en="the ethics council")
STATING = Text(
    id="PPK atau pejabat yang menerima delegasinya", en="the PPK or who acts for it"
)

ETHICS = CasePath(
    procedure=Procedure.KODE_ETIK,
    tracks=frozenset({Track.KODE_ETIK}),
    status=PNS_AND_CPNS,
    initial=CaseState.DUGAAN_ETIK,
    ends=frozenset(
        {
            CaseState.TIDAK_TERBUKTI,
            CaseState.SANKSI_MORAL,
            CaseState.TINDAKAN_ADMINISTRATIF,
        }
    ),
    note=Text(
        id="Peraturan ini tidak menyebut jumlah hari di mana pun. PPPK diperiksa menurut "
        "kode etik instansinya.",
        en="The regulation sets no number of days anywhere. A PPPK is examined under the "
        "code of the agency.",
    ),
    steps=(
        Step(
            event=CaseEvent.MAJELIS_DIBENTUK,
            source=(CaseState.DUGAAN_ETIK,),
            to=CaseState.DI_MAJELIS,
            who=PPK,
            authority=Authority.PPK,
            in_force=PP_42,
            bases=(
                basis(
                    "PP 42/2004 Pasal 17 ayat (1)", quote="pada setiap instansi dibentuk"
                ),
                basis("PP 42/2004 Pasal 17 ayat (2)", quote="Pejabat Pembina Kepegawaian"),
                basis("PP 42/2004 Pasal 18 ayat (1)", quote="sekurang-kurangnya 3"),
            ),
            note=Text(
                id="Sedikitnya lima orang; bila lebih, jumlahnya ganjil; jabatan dan "
                "pangkat anggotanya tidak lebih rendah dari yang diperiksa (Pasal 18).",
                en="Five persons at least, if more an odd number; in post and rank not "
                "below who is examined (Pasal 18).",
            ),
        ),
        Step(
            event=CaseEvent.DIPERIKSA_MAJELIS,
            source=(CaseState.DI_MAJELIS,),
            to=CaseState.DIPERIKSA_MAJELIS,
            who=COUNCIL,
            authority=Authority.MAJELIS_KODE_ETIK,
            bases=(basis("PP 42/2004 Pasal 19 ayat (1)", quote="setelah memeriksa"),),
        ),
        Step(
            event=CaseEvent.MEMBELA_DIRI,
            source=(CaseState.DIPERIKSA_MAJELIS,),
            to=CaseState.TELAH_MEMBELA_DIRI,
            who=COUNCIL,
            authority=Authority.MAJELIS_KODE_ETIK,
            bases=(
                basis(
                    "PP 42/2004 Pasal 19 ayat (2)", quote="diberi kesempatan membela diri"
                ),
            ),
        ),
        Step(
            event=CaseEvent.MAJELIS_MEMUTUSKAN,
            source=(CaseState.TELAH_MEMBELA_DIRI,),
            to=CaseState.DIPUTUS_MAJELIS,
            who=COUNCIL,
            authority=Authority.MAJELIS_KODE_ETIK,
            bases=(
                basis("PP 42/2004 Pasal 19 ayat (3)", quote="musyawarah mufakat"),
                basis("PP 42/2004 Pasal 19 ayat (4)", quote="suara terbanyak"),
                basis("PP 42/2004 Pasal 19 ayat (5)", quote="bersifat final"),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.TELAH_MEMBELA_DIRI,),
            to=CaseState.TIDAK_TERBUKTI,
            who=COUNCIL,
            authority=Authority.MAJELIS_KODE_ETIK,
            bases=(basis("PP 42/2004 Pasal 19 ayat (5)", quote="bersifat final"),),
        ),
        Step(
            event=CaseEvent.KEPUTUSAN_MAJELIS_DISAMPAIKAN,
            source=(CaseState.DIPUTUS_MAJELIS,),
            to=CaseState.PUTUSAN_DI_PPK,
            who=COUNCIL,
            authority=Authority.MAJELIS_KODE_ETIK,
            bases=(
                basis(
                    "PP 42/2004 Pasal 20", quote="wajib menyampaikan keputusan hasil sidang"
                ),
            ),
        ),
        *(
            Step(
                event=event,
                source=(CaseState.PUTUSAN_DI_PPK,),
                to=CaseState.SANKSI_MORAL,
                who=STATING,
                authority=Authority.PPK,
                bases=(
                    basis("PP 42/2004 Pasal 15 ayat (2)", quote="secara tertulis"),
                    basis(place, quote=quote),
                ),
            )
            for event, place, quote in (
                (
                    CaseEvent.PERNYATAAN_TERTUTUP,
                    "PP 42/2004 Pasal 15 ayat (3) huruf a",
                    "pernyataan secara tertutup",
                ),
                (
                    CaseEvent.PERNYATAAN_TERBUKA,
                    "PP 42/2004 Pasal 15 ayat (3) huruf b",
                    "pernyataan secara terbuka",
                ),
            )
        ),
        Step(
            event=CaseEvent.TINDAKAN_DIKENAKAN,
            source=(CaseState.SANKSI_MORAL,),
            to=CaseState.TINDAKAN_ADMINISTRATIF,
            who=PPK,
            authority=Authority.PPK,
            may=True,
            bases=(
                basis("PP 42/2004 Pasal 16", quote="atas rekomendasi Majelis Kode Etik"),
            ),
        ),
    ),
)


def _derived(silent: str, decider: str) -> Text:
    """Say that a paragraph names no official, and whence ours is concluded."""
    return Text(
        id=f"{silent} tidak menyebut pejabatnya; disimpulkan dari pejabat yang "
        f"memberhentikan ({decider}).",
        en=f"{silent} does not name the official; concluded from who dismisses "
        f"({decider}).",
    )


def _village(
    procedure: Procedure,
    status: Status,
    who: Text,
    authority: Authority | None,
    ban: tuple[str, str],
    leaving: tuple[str, str],
) -> CasePath:
    """Write the path of one of the two offices: the texts are alike but for who decides."""
    reprimand, suspension = ban
    cause, decider = leaving
    consulted = status is Status.PERANGKAT_DESA
    reprimands = tuple(
        Step(
            event=event,
            source=(CaseState.DUGAAN_DESA, CaseState.DITEGUR),
            to=CaseState.DITEGUR,
            who=who,
            authority=authority,
            in_force=UU_6,
            bases=(
                basis(reprimand, quote="teguran lisan dan/atau teguran tertulis"),
                basis(decider, INFERRED),
            ),
            note=_derived(reprimand, decider),
        )
        for event in (CaseEvent.TEGURAN_LISAN, CaseEvent.TEGURAN_TERTULIS)
    )
    last = CaseState.DIKONSULTASIKAN if consulted else CaseState.BERHENTI_SEMENTARA
    consultation = Step(
        event=CaseEvent.DIKONSULTASIKAN,
        source=(CaseState.BERHENTI_SEMENTARA,),
        to=CaseState.DIKONSULTASIKAN,
        who=who,
        authority=authority,
        bases=(basis(decider, quote="dikonsultasikan dengan Camat"),),
    )
    return CasePath(
        procedure=procedure,
        tracks=frozenset({Track.HUKUM_DESA}),
        status=frozenset({status}),
        initial=CaseState.DUGAAN_DESA,
        ends=frozenset(
            {
                *(CaseState.TIDAK_TERBUKTI, CaseState.TEGURAN_DIPATUHI),
                *(CaseState.BERHENTI_SEMENTARA, CaseState.BERHENTI),
            }
        ),
        note=Text(
            id="Undang-undang ini tidak menyebut jumlah hari. Pemberhentian sementara "
            "dapat, tidak harus, dilanjutkan dengan pemberhentian.",
            en="The Act sets no number of days. A suspension may, but need not, be "
            "followed by dismissal.",
        ),
        steps=(
            *reprimands,
            Step(
                event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
                source=(CaseState.DUGAAN_DESA,),
                to=CaseState.TIDAK_TERBUKTI,
                who=who,
                authority=authority,
                in_force=UU_6,
                bases=(basis(reprimand, INFERRED, quote="yang melanggar larangan"),),
            ),
            Step(
                event=CaseEvent.TEGURAN_DIPATUHI,
                source=(CaseState.DITEGUR,),
                to=CaseState.TEGURAN_DIPATUHI,
                who=Text(id="yang ditegur", en="who was reprimanded"),
                bases=(basis(suspension, INFERRED, quote="tidak dilaksanakan"),),
                note=Text(
                    id="Simpulan: tindakan lanjutan hanya bila teguran tidak dilaksanakan.",
                    en="Concluded: more follows only if the reprimand is not obeyed.",
                ),
            ),
            Step(
                event=CaseEvent.DIBERHENTIKAN_SEMENTARA,
                source=(CaseState.DITEGUR,),
                to=CaseState.BERHENTI_SEMENTARA,
                who=who,
                authority=authority,
                bases=(
                    basis(suspension, quote="tindakan pemberhentian sementara"),
                    basis(decider, INFERRED),
                ),
                note=_derived(suspension, decider),
            ),
            *((consultation,) if consulted else ()),
            Step(
                event=CaseEvent.DIBERHENTIKAN,
                source=(last,),
                to=CaseState.BERHENTI,
                who=who,
                authority=authority,
                may=True,
                bases=(
                    basis(suspension, quote="dapat dilanjutkan dengan pemberhentian"),
                    basis(cause, quote="melanggar larangan sebagai"),
                    basis(decider, quote="ditetapkan oleh"),
                ),
            ),
        ),
    )


VILLAGE_HEAD = _village(
    Procedure.KEPALA_DESA,
    Status.KEPALA_DESA,
    Text(id="bupati atau wali kota", en="the regent or mayor"),
    Authority.BUPATI_WALI_KOTA,
    ("UU 6/2014 Pasal 30 ayat (1)", "UU 6/2014 Pasal 30 ayat (2)"),
    ("UU 6/2014 Pasal 40 ayat (2) huruf d", "UU 6/2014 Pasal 40 ayat (3)"),
)

VILLAGE_OFFICER = _village(
    Procedure.PERANGKAT_DESA,
    Status.PERANGKAT_DESA,
    Text(id="kepala desa", en="the village head"),
    None,
    ("UU 6/2014 Pasal 52 ayat (1)", "UU 6/2014 Pasal 52 ayat (2)"),
    ("UU 6/2014 Pasal 53 ayat (2) huruf d", "UU 6/2014 Pasal 53 ayat (3)"),
)

PATHS = (ETHICS, VILLAGE_HEAD, VILLAGE_OFFICER)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 42/2004 Pasal 13-14; kode etik instansi dan PPPK",
        why=Text(
            id="Kode etik instansi dapat menambah tahap dan tenggat; tidak dibaca.",
            en="The codes of agencies may add stages and deadlines; not read.",
        ),
    ),
    NotEncoded(
        provision="UU 6/2014 Pasal 40 ayat (4), 53 ayat (4) dan peraturan pelaksananya",
        why=Text(
            id="Tata cara pemberhentian diserahkan kepada peraturan pemerintah, yang tidak "
            "dibaca.",
            en="The procedure of dismissal is left to a government regulation, which was "
            "not read.",
        ),
    ),
)
"""Steps of these procedures without a transition, and why."""
