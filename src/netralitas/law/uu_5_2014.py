"""UU 5/2014 tentang Aparatur Sipil Negara: in force until 30 October 2023.

LN 2014/6, TLN 5494; promulgated and in force 15 January 2014; revoked by UU 20/2023 on
31 October 2023. Pasal 119 and 123 ayat (3) are read by the Constitutional Court (MK
41/PUU-XII/2014, from 8 July 2015): resignation is due at fixing, not at registration.
Read in the gazette.
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
    any_of,
    bases,
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

OFFICES_SOUGHT = PASANGAN | {Contest.DPR, Contest.DPD}
"""Pasal 123 ayat (3) names neither DPRD: that duty is electoral law."""

PARTY = Text(
    id="Menjadi anggota dan/atau pengurus partai politik.",
    en="Being a member and/or officer of a political party.",
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
            Interval(start=date(2015, 7, 8), end=date(2023, 10, 31)),
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
            bases=(cite("UU 5/2014 Pasal 87 ayat (4) huruf c"),),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id="uu-5-2014/pasal-105/ayat-3/huruf-c",
            bases=(cite("UU 5/2014 Pasal 105 ayat (3) huruf c"),),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PPPK, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id="uu-5-2014/pasal-119",
            bases=bases(Reading.TEXT, "UU 5/2014 Pasal 119")
            + bases(Reading.REPRINT, "MK 41/PUU-XII/2014"),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=Status.PNS,
                    office=frozenset({Office.JPT_MADYA, Office.JPT_PRATAMA}),
                    act=Act.MENCALONKAN_DIRI,
                    contest=KEPALA_DAERAH,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat pimpinan tinggi madya atau pratama ditetapkan sebagai calon "
                "kepala daerah tanpa mengundurkan diri.",
                en="A holder of a senior post is fixed as a candidate for head of a "
                "region without having resigned.",
            ),
        ),
        Rule(
            id="uu-5-2014/pasal-123/ayat-3",
            bases=bases(Reading.TEXT, "UU 5/2014 Pasal 123 ayat (3)")
            + bases(Reading.REPRINT, "MK 41/PUU-XII/2014"),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=Status.PNS,
                    act=Act.MENCALONKAN_DIRI,
                    contest=OFFICES_SOUGHT,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
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
            bases=(cite("UU 5/2014 Pasal 87 ayat (4) huruf c"),),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=PARTY_ROWS | {"uu-5-2014/pasal-105/ayat-3/huruf-c"},
            status=frozenset({Status.PPPK}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PEMUTUSAN_TIDAK_DENGAN_HORMAT,),
            authority=(Authority.PPK,),
            bases=(cite("UU 5/2014 Pasal 105 ayat (3) huruf c"),),
        ),
        Consequence(
            track=Track.KODE_ETIK,
            status=ASN_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.KASN,),
            bases=bases(Reading.TEXT, "UU 5/2014 Pasal 32 ayat (2)"),
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
            provision="UU 5/2014 Pasal 2 huruf f, 9 ayat (2), 23",
            why=Text(
                id="Asas dan kedudukan tanpa sanksi sendiri; dikutip sebagai dasar baris "
                "SKB.",
                en="Principle and position without a sanction of their own; cited as "
                "bases of the rows of the joint decree.",
            ),
        ),
        NotEncoded(
            provision="UU 5/2014 Pasal 87 ayat (2), ayat (4) huruf b dan d, 88",
            why=Text(
                id="Akibat putusan pidana: bukan perbuatan yang dinilai di sini.",
                en="Consequences of a conviction: not an act that is judged here.",
            ),
        ),
    ),
)
