"""The path of a PPPK and of a PNS in a party: PP 49/2018 and PP 11/2017.

Both were read in the gazette; PP 49/2018 Pasal 52 ayat (3), on the procedure, breaks off in
the copy. The discipline of PPPK is set by each agency, so that only what the regulation
itself says about it stands here.
"""

from __future__ import annotations

from netralitas.citation import Reading
from netralitas.law.norm import NotEncoded
from netralitas.law.pp_11_2017 import IN_FORCE as PP_11
from netralitas.procedure.deadline_rows_pemberhentian import (
    PP_49,
    PPK,
    PPPK,
    PRESIDENT_OR_PPK,
)
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.path_machine import CasePath, Counted, Step
from netralitas.procedure.path_rows_upaya import DISMISSAL_ENDS, REMEDY_DISMISSAL
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure
from netralitas.text import Text
from netralitas.words import Authority, Status, Track

__all__ = ["NOT_ENCODED", "PATHS"]

INFERRED = Reading.INFERRED

TEAM = Text(id="tim pemeriksa pelanggaran disiplin PPPK", en="the team that examines PPPK")
PROVEN = (CaseEvent.PARPOL_TERBUKTI,)

PARTY = frozenset(
    {
        "uu-20-2023/pasal-52/ayat-3/huruf-j",
        "skb-5-2020/lampiran/angka-16",
        "skb-2-2022/lampiran-ii/disiplin/5",
    }
)
"""The rules against membership in a party that bind PNS and PPPK alike."""

DISCIPLINE_PPPK = CasePath(
    procedure=Procedure.DISIPLIN_PPPK,
    tracks=frozenset({Track.DISIPLIN}),
    status=PPPK,
    initial=CaseState.DUGAAN_DISIPLIN,
    ends=DISMISSAL_ENDS | {CaseState.TIDAK_TERBUKTI, CaseState.DIHUKUM_INSTANSI},
    note=Text(
        id="Disiplin PPPK ditetapkan PPK masing-masing instansi (Pasal 52 ayat (1)); tahap "
        "pemeriksaannya mengikuti aturan instansi.",
        en="The discipline of PPPK is set by the PPK of each agency (Pasal 52 ayat (1)); "
        "the stages of its examination follow the agency's rules.",
    ),
    steps=(
        Step(
            event=CaseEvent.DIPERIKSA,
            source=(CaseState.DUGAAN_DISIPLIN,),
            to=CaseState.DIPERIKSA,
            who=TEAM,
            in_force=PP_49,
            bases=(
                basis(
                    "PP 49/2018 Pasal 71 ayat (4)",
                    quote="tim pemeriksa pelanggaran disiplin",
                ),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_BERSALAH,
            source=(CaseState.DIPERIKSA,),
            to=CaseState.BERSALAH,
            who=TEAM,
            bases=(
                basis("PP 49/2018 Pasal 71 ayat (4)", quote="dinyatakan bersalah oleh tim"),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.DIPERIKSA,),
            to=CaseState.TIDAK_TERBUKTI,
            who=TEAM,
            bases=(
                basis("PP 49/2018 Pasal 51 ayat (3)", INFERRED, quote="dijatuhi hukuman"),
            ),
            note=Text(
                id="Simpulan: hanya yang melakukan pelanggaran dijatuhi hukuman.",
                en="Concluded: only who committed a breach is punished.",
            ),
        ),
        Step(
            event=CaseEvent.HUKUMAN_INSTANSI,
            source=(CaseState.BERSALAH,),
            to=CaseState.DIHUKUM_INSTANSI,
            who=Text(
                id="pejabat menurut aturan instansi",
                en="the official named by the agency's rules",
            ),
            bases=(
                basis("PP 49/2018 Pasal 51 ayat (3)", quote="dijatuhi hukuman disiplin"),
                basis("PP 49/2018 Pasal 52 ayat (1)", quote="menetapkan disiplin PPPK"),
            ),
            note=Text(
                id="Keberatan atasnya berjalan menurut jalur upaya administratif (PP "
                "79/2021 Pasal 3).",
                en="An objection to it runs by the path of administrative remedies (PP "
                "79/2021 Pasal 3).",
            ),
        ),
        Step(
            event=CaseEvent.USUL_DITERIMA,
            source=(CaseState.BERSALAH,),
            to=CaseState.DIUSULKAN_BERHENTI,
            who=PRESIDENT_OR_PPK,
            bases=(
                basis("PP 49/2018 Pasal 59 ayat (1)", quote="pelanggaran disiplin PPPK"),
                basis(
                    "PP 49/2018 Pasal 71 ayat (1)",
                    quote="melakukan pelanggaran disiplin diusulkan oleh",
                ),
            ),
            note=Text(
                id="Hanya untuk pelanggaran disiplin tingkat berat (Pasal 53 ayat (2) "
                "huruf b).",
                en="For heavy breaches of discipline only (Pasal 53 ayat (2) huruf b).",
            ),
        ),
        Step(
            event=CaseEvent.PEMBERHENTIAN_DITETAPKAN,
            source=(CaseState.DIUSULKAN_BERHENTI,),
            to=CaseState.DIPUTUS_BERHENTI,
            who=PRESIDENT_OR_PPK,
            authority=Authority.PPK,
            bases=(
                basis("PP 49/2018 Pasal 71 ayat (2)", quote="Presiden atau PPK menetapkan"),
            ),
            due=(
                Counted(
                    rules=("pp-49-2018/pasal-71/ayat-3",), since=(CaseEvent.USUL_DITERIMA,)
                ),
                Counted(
                    rules=("pp-49-2018/pasal-71/ayat-4",),
                    since=(CaseEvent.DINYATAKAN_BERSALAH,),
                ),
            ),
        ),
        *REMEDY_DISMISSAL,
    ),
)

PARTY_PPPK = CasePath(
    procedure=Procedure.PARPOL_PPPK,
    tracks=frozenset({Track.PEMBERHENTIAN}),
    rules=PARTY
    | {"uu-5-2014/pasal-105/ayat-3/huruf-c", "pp-49-2018/pasal-53/ayat-3/huruf-c"},
    status=PPPK,
    initial=CaseState.DUGAAN,
    ends=DISMISSAL_ENDS | {CaseState.TIDAK_TERBUKTI},
    steps=(
        Step(
            event=CaseEvent.PARPOL_TERBUKTI,
            source=(CaseState.DUGAAN,),
            to=CaseState.TERBUKTI_PARPOL,
            who=PPK,
            authority=Authority.PPK,
            in_force=PP_49,
            bases=(
                basis("PP 49/2018 Pasal 63 ayat (1)", quote="partai politik"),
                basis("PP 49/2018 Pasal 74 ayat (3)", quote="terbukti menjadi anggota"),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.DUGAAN,),
            to=CaseState.TIDAK_TERBUKTI,
            who=PPK,
            authority=Authority.PPK,
            in_force=PP_49,
            bases=(
                basis(
                    "PP 49/2018 Pasal 74 ayat (3)",
                    INFERRED,
                    quote="terbukti menjadi anggota",
                ),
            ),
        ),
        Step(
            event=CaseEvent.PEMBERHENTIAN_DITETAPKAN,
            source=(CaseState.TERBUKTI_PARPOL,),
            to=CaseState.DIPUTUS_BERHENTI,
            who=PRESIDENT_OR_PPK,
            authority=Authority.PPK,
            bases=(basis("PP 49/2018 Pasal 74 ayat (2)", quote="tidak dengan hormat"),),
            due=(
                Counted(rules=("pp-49-2018/pasal-74/ayat-3",), since=PROVEN),
                Counted(rules=("pp-49-2018/pasal-74/ayat-4",), since=PROVEN),
            ),
        ),
        *REMEDY_DISMISSAL,
    ),
)

PARTY_PNS = CasePath(
    procedure=Procedure.PARPOL_PNS,
    tracks=frozenset({Track.PEMBERHENTIAN}),
    rules=PARTY
    | {
        "uu-5-2014/pasal-87/ayat-4/huruf-c",
        "pp-37-2004/pasal-9/ayat-1",
        "pp-11-2017/pasal-255/ayat-4",
    },
    status=frozenset({Status.PNS}),
    initial=CaseState.DUGAAN,
    ends=DISMISSAL_ENDS | {CaseState.TIDAK_TERBUKTI},
    note=Text(
        id="Bagi yang tidak mengundurkan diri sesudah menjadi anggota atau pengurus "
        "partai; upaya sebelum 10 Agustus 2021 tidak disandikan.",
        en="For who did not resign after becoming a member or officer of a party; remedies "
        "before 10 August 2021 are not encoded.",
    ),
    steps=(
        Step(
            event=CaseEvent.PARPOL_TERBUKTI,
            source=(CaseState.DUGAAN,),
            to=CaseState.TERBUKTI_PARPOL,
            who=PPK,
            authority=Authority.PPK,
            in_force=PP_11,
            bases=(
                basis("PP 11/2017 Pasal 270 ayat (1)", quote="tidak mengundurkan diri"),
                basis("PP 11/2017 Pasal 270 ayat (3)", quote="terbukti menjadi anggota"),
            ),
        ),
        Step(
            event=CaseEvent.DINYATAKAN_TIDAK_TERBUKTI,
            source=(CaseState.DUGAAN,),
            to=CaseState.TIDAK_TERBUKTI,
            who=PPK,
            authority=Authority.PPK,
            in_force=PP_11,
            bases=(
                basis(
                    "PP 11/2017 Pasal 270 ayat (3)",
                    INFERRED,
                    quote="terbukti menjadi anggota",
                ),
            ),
        ),
        Step(
            event=CaseEvent.PEMBERHENTIAN_DITETAPKAN,
            source=(CaseState.TERBUKTI_PARPOL,),
            to=CaseState.DIPUTUS_BERHENTI,
            who=PRESIDENT_OR_PPK,
            authority=Authority.PPK,
            bases=(
                basis(
                    "PP 11/2017 Pasal 270 ayat (2)", quote="Presiden atau PPK menetapkan"
                ),
            ),
            due=(
                Counted(rules=("pp-11-2017/pasal-270/ayat-3",), since=PROVEN),
                Counted(
                    rules=("pp-11-2017/pasal-255/ayat-5", "pp-37-2004/pasal-9/ayat-2"),
                    since=(KnownDay.JOINED_ON,),
                ),
            ),
        ),
        *REMEDY_DISMISSAL,
    ),
)

PATHS = (DISCIPLINE_PPPK, PARTY_PPPK, PARTY_PNS)

NOT_ENCODED = (
    NotEncoded(
        provision="PP 49/2018 Pasal 52 ayat (3)",
        why=Text(
            id="Tata cara pengenaan sanksi: kalimatnya terputus dalam naskah yang dibaca.",
            en="How sanctions are imposed: its sentence breaks off in the copy read.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 37 ayat (2) huruf f",
        why=Text(
            id="CPNS dalam partai politik diberhentikan sebagai calon PNS; Pasal 270 hanya "
            "mengatur tata cara bagi PNS.",
            en="A CPNS in a party is dismissed as a candidate civil servant; Pasal 270 "
            "sets a procedure for PNS only.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 254, 266, 268-269; PP 37/2004 Pasal 5",
        why=Text(
            id="Pemberhentian karena pidana, pencalonan, dan pengunduran diri: tenggatnya "
            "tersandi, jalurnya belum.",
            en="Dismissal for a crime, for candidacy and by resignation: their deadlines "
            "are encoded, their paths not yet.",
        ),
    ),
)
"""Steps of these procedures without a transition, and why."""
