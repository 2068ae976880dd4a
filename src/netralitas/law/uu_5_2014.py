"""UU 5/2014 tentang Aparatur Sipil Negara: in force until 30 October 2023.

LN 2014/6, TLN 5494; promulgated and in force 15 January 2014; revoked by UU 20/2023 on
31 October 2023. Read in the gazette. Pasal 119 and 123 ayat (3) ask for resignation *sejak
mendaftar sebagai calon*; since 8 July 2015 the Constitutional Court reads them as from
fixing (MK 41/PUU-XII/2014): one version each for either side of that day. The vocabulary
has no word for registering: a bid of one's own by a would-be candidate is read as one that
is registered.

Encoded: party membership (87 ayat (4) huruf c, 105 ayat (3) huruf c), resignation of
candidates (119, 123 ayat (3)), the decision of KASN on ethics (32 ayat (2)).
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval
from netralitas.law.link import reads, revokes
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Remark,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import ASN_AND_CPNS, PARTY_ROWS, cites, regulation
from netralitas.text import Text
from netralitas.words import (
    KEPALA_DAERAH,
    PASANGAN,
    Act,
    Authority,
    Clock,
    Contest,
    Office,
    SanctionKind,
    Standing,
    Status,
    Track,
)

IN_FORCE = Interval(start=date(2014, 1, 15), end=date(2023, 10, 31))
MK_41 = date(2015, 7, 8)
AT_REGISTRATION = Interval(start=IN_FORCE.start, end=MK_41)
AT_FIXING = Interval(start=MK_41, end=IN_FORCE.end)
"""When the resignation of a candidate was due, before and since MK 41/PUU-XII/2014."""

REGISTERED = frozenset({Standing.BAKAL_CALON, Standing.CALON})
"""Who has registered may or may not be fixed yet."""

OFFICES_SOUGHT = PASANGAN | {Contest.DPR, Contest.DPD}
"""Pasal 123 ayat (3) names neither DPRD: that duty is electoral law."""

PARTY = Text(
    id="Menjadi anggota dan/atau pengurus partai politik.",
    en="Being a member and/or officer of a political party.",
)

# The articles name the dismissal only; the ban itself stands in the elucidation.
BAN = cite(
    "UU 5/2014 Penjelasan Umum", quote="ASN dilarang menjadi anggota dan/atau pengurus"
)
RESIGNS = "wajib menyatakan pengunduran diri secara tertulis"
FROM_REGISTRATION = "pengunduran diri … sejak mendaftar sebagai calon"


def _bid_of_a_jpt(standing: Standing | frozenset[Standing]) -> When:
    """Write the bid of a holder of a senior post for head of a region (Pasal 119)."""
    return when(
        status=Status.PNS,
        office=frozenset({Office.JPT_MADYA, Office.JPT_PRATAMA}),
        act=Act.MENCALONKAN_DIRI,
        contest=KEPALA_DAERAH,
        standing=standing,
        resigned=False,
    )


def _bid_of_a_pns(standing: Standing | frozenset[Standing]) -> When:
    """Write the bid of any PNS for an office of Pasal 123 ayat (3)."""
    return when(
        status=Status.PNS,
        act=Act.MENCALONKAN_DIRI,
        contest=OFFICES_SOUGHT,
        standing=standing,
        resigned=False,
    )


MODULE = Module(
    regulations=(
        regulation(
            "UU 5/2014",
            Text(id="Aparatur Sipil Negara", en="The civil service (2014)"),
            IN_FORCE,
            Reading.TEXT,
            addressees=ASN_AND_CPNS,
            links=(
                revokes("UU 8/1974", "UU 5/2014 Pasal 136"),
                revokes("UU 43/1999", "UU 5/2014 Pasal 136"),
            ),
        ),
        regulation(
            "MK 41/PUU-XII/2014",
            Text(
                id="Pengunduran diri sejak ditetapkan sebagai calon",
                en="Resignation from fixing as a candidate",
            ),
            AT_FIXING,
            Reading.REPRINT,
            links=(
                reads(
                    "UU 5/2014",
                    "MK 41/PUU-XII/2014",
                    extent=Text(
                        id="Pasal 119 dan Pasal 123 ayat (3)",
                        en="Pasal 119 and Pasal 123 ayat (3)",
                    ),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            id="uu-5-2014/pasal-87/ayat-4/huruf-c",
            bases=(
                cite(
                    "UU 5/2014 Pasal 87 ayat (4) huruf c",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
                BAN,
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id="uu-5-2014/pasal-105/ayat-3/huruf-c",
            bases=(
                cite(
                    "UU 5/2014 Pasal 105 ayat (3) huruf c",
                    quote="menjadi anggota dan/atau pengurus partai politik",
                ),
                BAN,
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PPPK, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id="uu-5-2014/pasal-119",
            bases=(cite("UU 5/2014 Pasal 119", quote=FROM_REGISTRATION),),
            track=Track.PEMBERHENTIAN,
            when=any_of(_bid_of_a_jpt(REGISTERED)),
            in_force=AT_REGISTRATION,
            gist=Text(
                id="Pejabat pimpinan tinggi madya atau pratama mendaftar sebagai calon "
                "kepala daerah tanpa mengundurkan diri.",
                en="A holder of a senior post registers as a candidate for head of a "
                "region without having resigned.",
            ),
        ),
        Rule(
            id="uu-5-2014/pasal-119@2015-07-08",
            bases=(
                cite("UU 5/2014 Pasal 119", quote=RESIGNS),
                cite("MK 41/PUU-XII/2014", Reading.REPRINT),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(_bid_of_a_jpt(Standing.CALON)),
            in_force=AT_FIXING,
            gist=Text(
                id="Pejabat pimpinan tinggi madya atau pratama ditetapkan sebagai calon "
                "kepala daerah tanpa mengundurkan diri.",
                en="A holder of a senior post is fixed as a candidate for head of a "
                "region without having resigned.",
            ),
        ),
        Rule(
            id="uu-5-2014/pasal-123/ayat-3",
            bases=(cite("UU 5/2014 Pasal 123 ayat (3)", quote=FROM_REGISTRATION),),
            track=Track.PEMBERHENTIAN,
            when=any_of(_bid_of_a_pns(REGISTERED)),
            in_force=AT_REGISTRATION,
            gist=Text(
                id="PNS mendaftar sebagai calon tanpa mengundurkan diri.",
                en="A PNS registers as a candidate without having resigned.",
            ),
        ),
        Rule(
            id="uu-5-2014/pasal-123/ayat-3@2015-07-08",
            bases=(
                cite("UU 5/2014 Pasal 123 ayat (3)", quote=RESIGNS),
                cite("MK 41/PUU-XII/2014", Reading.REPRINT),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(_bid_of_a_pns(Standing.CALON)),
            in_force=AT_FIXING,
            gist=Text(
                id="PNS ditetapkan sebagai calon tanpa mengundurkan diri.",
                en="A PNS is fixed as a candidate without having resigned.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=PARTY_ROWS | {"uu-5-2014/pasal-87/ayat-4/huruf-c"},
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "UU 5/2014 Pasal 87 ayat (4) huruf c",
                    quote="PNS diberhentikan tidak dengan hormat",
                ),
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=PARTY_ROWS | {"uu-5-2014/pasal-105/ayat-3/huruf-c"},
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PEMUTUSAN_TIDAK_DENGAN_HORMAT,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "UU 5/2014 Pasal 105 ayat (3) huruf c",
                    quote="dilakukan tidak dengan hormat",
                ),
            ),
        ),
        Consequence(
            track=Track.KODE_ETIK,
            status=ASN_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.KASN,),
            bases=(
                cite(
                    "UU 5/2014 Pasal 32 ayat (2)",
                    quote="pelanggaran kode etik dan kode perilaku Pegawai ASN",
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="kasn_belum_tentu_bekerja",
            text=Text(
                id="KASN harus dibentuk paling lama enam bulan sejak UU 5/2014 "
                "diundangkan, jadi paling lambat 15 Juli 2014; hari mulai bekerjanya tidak "
                "ditemukan.",
                en="KASN had to be formed within six months of the promulgation of UU "
                "5/2014, by 15 July 2014 at the latest; the day on which it began to work "
                "was not found.",
            ),
            cites=cites("UU 5/2014 Pasal 140"),
            when=any_of(when(status=ASN_AND_CPNS)),
            in_force=Interval(start=IN_FORCE.start, end=date(2014, 7, 16)),
            tracks=frozenset({Track.KODE_ETIK}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 8/1974 jo. UU 43/1999 Pasal 3",
            why=Text(
                id="Dicabut 15 Januari 2014, sebelum perbuatan yang dicakup; peraturan "
                "pelaksanaannya (PP 37/2004, PP 42/2004, PP 53/2010) tetap berlaku menurut "
                "UU 5/2014 Pasal 139.",
                en="Revoked on 15 January 2014, before any act that is covered; its "
                "regulations (PP 37/2004, PP 42/2004, PP 53/2010) stayed in force by UU "
                "5/2014 Pasal 139.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 2 huruf f, 9 ayat (2), 23",
            why=Text(
                id="Asas dan kedudukan tanpa sanksi sendiri; dikutip sebagai dasar baris "
                "SKB. Netralitas tidak disebut di antara kewajiban Pasal 23.",
                en="Principle and position without a sanction of their own; cited as "
                "bases of the rows of the joint decree. Pasal 23 does not name neutrality "
                "among the duties.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 4 huruf d-h, 5 ayat (2)",
            why=Text(
                id="Nilai dasar dan isi kode etik; ditegakkan melalui PP 42/2004 bagi PNS "
                "dan CPNS, melalui kode etik instansi bagi PPPK.",
                en="Values and contents of the code of ethics, enforced through PP 42/2004 "
                "for PNS and CPNS and through the code of the agency for PPPK.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 27-31, 32 ayat (1) dan (3), 33-34, 138, 140",
            why=Text(
                id="Tugas dan tata cara KASN: bagian prosedur.",
                en="Tasks and procedure of KASN: part of procedure.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 86, 87 ayat (3), 105 ayat (2) huruf b",
            why=Text(
                id="Dasar disiplin dan akibat pelanggaran berat; jenisnya menurut "
                "peraturan disiplin, bagi PPPK menurut aturan instansi.",
                en="The base of discipline and what follows a grave breach; the kinds are "
                "those of the discipline regulation, for PPPK of the agency's rules.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 87 ayat (2), ayat (4) huruf b dan d, 88, 105 "
            "ayat (2) huruf a, ayat (3) huruf b dan d",
            why=Text(
                id="Akibat putusan pidana dan penahanan: bukan perbuatan yang dinilai di "
                "sini.",
                en="Consequences of a conviction or detention: not an act that is judged "
                "here.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 121-122, 123 ayat (1)-(2), 124, 126 ayat (3) "
            "huruf c, 129, 139",
            why=Text(
                id="Jabatan negara, pengaktifan kembali, korps pegawai, upaya "
                "administratif, dan peralihan: bukan larangan.",
                en="State offices, reactivation, the corps of civil servants, remedies "
                "and transition: no prohibition.",
            ),
        ),
    ),
)
