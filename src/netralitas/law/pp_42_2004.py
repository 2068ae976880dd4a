"""PP 42/2004 tentang Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil.

In force from 18 October 2004; never expressly revoked in what was seen (not in the list
of PP 11/2017 Pasal 362; kept by UU 5/2014 Pasal 139). Read in the gazette. Pasal 1 angka 5
counts a CPNS as PNS, so CPNS are bound by its own words; PPPK are not. It binds in service
and in daily life (Pasal 1 angka 2, 7), in word, writing and act (Pasal 1 angka 4).

Encoded: Pasal 11 huruf c (conflict of personal, group or faction interest) as the general
ethics rule for support of a would-be candidate that no row of the joint decree names; the
moral sanction of Pasal 15. The application of huruf c to that is the authorities'
practice, not its words: `Reading.INFERRED`. A bid of one's own before the joint decrees is
reached by the letters of the Minister (B/71/2017), not by this regulation alone.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Remark,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import (
    FAVOURED,
    KEBERPIHAKAN,
    PNS_AND_CPNS,
    cites,
    regulation,
)
from netralitas.text import Text
from netralitas.words import (
    Authority,
    Clock,
    SanctionKind,
    Standing,
    TargetKind,
    Track,
)

IN_FORCE = since(2004, 10, 18)
NEUTRALITY = "profesionalisme, netralitas, dan bermoral tinggi"

MODULE = Module(
    regulations=(
        regulation(
            "PP 42/2004",
            Text(
                id="Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil",
                en="Corps spirit and code of ethics of civil servants",
            ),
            IN_FORCE,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
        ),
    ),
    rules=(
        Rule(
            id="pp-42-2004/pasal-11/huruf-c",
            bases=(
                cite(
                    "PP 42/2004 Pasal 11 huruf c",
                    Reading.INFERRED,
                    quote="konflik kepentingan pribadi, kelompok maupun golongan",
                ),
                cite("PP 42/2004 Pasal 6 huruf h", quote=NEUTRALITY),
            ),
            track=Track.KODE_ETIK,
            when=any_of(
                when(
                    status=PNS_AND_CPNS,
                    act=KEBERPIHAKAN,
                    kind=FAVOURED - {TargetKind.DIRI_SENDIRI},
                    standing=Standing.BAKAL_CALON,
                    active_support=True,
                ),
                when(
                    status=PNS_AND_CPNS,
                    act=KEBERPIHAKAN,
                    kind=FAVOURED - {TargetKind.DIRI_SENDIRI},
                    standing=Standing.BAKAL_CALON,
                    intent_to_support=True,
                ),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Mendukung bakal calon secara aktif atau dengan maksud mendukung: "
                "konflik kepentingan pribadi, kelompok, atau golongan.",
                en="Supporting a would-be candidate actively or with that intent: a "
                "conflict of personal, group or faction interest.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.KODE_ETIK,
            status=PNS_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(
                SanctionKind.PERNYATAAN_TERTUTUP,
                SanctionKind.PERNYATAAN_TERBUKA,
            ),
            authority=(Authority.PPK, Authority.MAJELIS_KODE_ETIK),
            bases=(
                cite("PP 42/2004 Pasal 15 ayat (1)", quote="dikenakan sanksi moral"),
                cite(
                    "PP 42/2004 Pasal 15 ayat (2)",
                    quote="dinyatakan oleh Pejabat Pembina Kepegawaian",
                ),
                cite(
                    "PP 42/2004 Pasal 15 ayat (3)",
                    quote="pernyataan secara tertutup … pernyataan secara terbuka",
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="hak_membela_diri",
            text=Text(
                id="Majelis Kode Etik memutus setelah PNS yang bersangkutan diberi "
                "kesempatan membela diri",
                en="the ethics council decides after the civil servant (PNS) has had the "
                "opportunity of a defence",
            ),
            cites=cites("PP 42/2004 Pasal 19 ayat (2)"),
            when=any_of(when(status=PNS_AND_CPNS)),
            in_force=IN_FORCE,
            tracks=frozenset({Track.KODE_ETIK}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 42/2004 Pasal 6 huruf a-g dan i, 8-10, 11 huruf a, b, d-h, 12",
            why=Text(
                id="Nilai dan etika yang tidak khusus tentang netralitas (kepentingan "
                "negara, ketaatan pada hukum, tidak diskriminatif, sumber daya negara, "
                "persatuan); tidak ada keputusan yang mendasarkan keberpihakan padanya.",
                en="Values and ethics not particular to neutrality (interest of the state, "
                "obedience to law, no discrimination, state resources, unity); no decision "
                "was seen that rests taking sides on them.",
            ),
        ),
        NotEncoded(
            provision="PP 42/2004 Pasal 13-14, 15 ayat (4)-(5), 16-21",
            why=Text(
                id="Kode etik instansi dan profesi, tindakan administratif tambahan, "
                "dan Majelis Kode Etik: bagian prosedur.",
                en="Codes of agencies and professions, additional administrative action "
                "and the ethics council: part of procedure.",
            ),
        ),
    ),
)
