"""PP 37/2004 tentang Larangan Pegawai Negeri Sipil Menjadi Anggota Partai Politik.

LN 2004/128, TLN 4440; in force from 16 October 2004. Read in the gazette. PNS includes CPNS
(Pasal 1 angka 1). Never expressly revoked in what was seen: UU 5/2014 Pasal 139 and PP
11/2017 Pasal 363 keep it so far as it is not contrary, and the list of PP 11/2017 Pasal 362
does not name it.

Encoded: who joins a party without resigning (9 ayat (1)); who resigns first leaves with
honour (3), which until PP 11/2017 keeps the statute's dismissal away. That someone has
resigned does not tell whether before or after joining, so both are shown as a dispute;
since PP 11/2017 Pasal 255 lets a member resign, its text too (``keluar-dari-partai``; for
a CPNS ``keluar-dari-partai-sebagai-cpns``).
Pasal 10 extends the regime to would-be members of the DPD; PP 11/2017 Pasal 254 took that
matter over on 7 April 2017.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import revokes
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import PNS_AND_CPNS, cites, regulation
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Contest,
    DisputeAbout,
    SanctionKind,
    Standing,
    Status,
    Track,
)

IN_FORCE = since(2004, 10, 16)
BEFORE_PP_11 = Interval(start=IN_FORCE.start, end=date(2017, 4, 7))

UNTIL_PP_11 = Interval(start=date(2014, 1, 15), end=BEFORE_PP_11.end)
"""From the statute's dismissal without exception (UU 5/2014 Pasal 87) to PP 11/2017."""

JOINED = "pp-37-2004/pasal-9/ayat-1"
RESIGNED_FIRST = "pp-37-2004/pasal-3/ayat-2"
FOR_DPD = "pp-37-2004/pasal-10"

FIRST_RESIGNED = DisputeReading(
    holder="PP 37/2004 Pasal 3, bila mundurnya mendahului",
    holder_en="PP 37/2004 Pasal 3, where the resignation came first",
    says=Text(
        id="Yang mundur sebelum masuk partai diberhentikan dengan hormat; fakta yang "
        "diberikan tidak menyebut urutannya.",
        en="Who resigned before joining leaves with honour; the facts given do not tell "
        "the order.",
    ),
    cites=cites("PP 37/2004 Pasal 3 ayat (1)", "PP 37/2004 Pasal 3 ayat (2)"),
)

MODULE = Module(
    regulations=(
        regulation(
            "PP 37/2004",
            Text(
                id="Larangan PNS Menjadi Anggota Partai Politik",
                en="Ban on party membership of civil servants",
            ),
            IN_FORCE,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            links=(
                revokes("PP 5/1999", "PP 37/2004 Pasal 15"),
                revokes("PP 12/1999", "PP 37/2004 Pasal 15"),
            ),
        ),
    ),
    rules=(
        Rule(
            id=JOINED,
            bases=(
                cite("PP 37/2004 Pasal 9 ayat (1)", quote="tanpa mengundurkan diri"),
                cite(
                    "PP 37/2004 Pasal 2 ayat (1)",
                    quote="dilarang menjadi anggota dan/atau pengurus partai politik",
                ),
                cite("PP 37/2004 Pasal 3 ayat (1)", quote="wajib mengundurkan diri"),
                cite(
                    "PP 37/2004 Pasal 1 angka 4",
                    quote="terdaftar sebagai anggota dan/atau pengurus",
                ),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=PNS_AND_CPNS,
                    act=Act.MENJADI_ANGGOTA_PARTAI,
                    own_will=True,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Menjadi anggota atau pengurus partai politik tanpa mengundurkan diri "
                "lebih dahulu.",
                en="Being a member or officer of a party without having resigned first.",
            ),
        ),
        Rule(
            id=FOR_DPD,
            bases=(
                cite(
                    "PP 37/2004 Pasal 10",
                    quote="akan menjadi calon anggota Dewan Perwakilan Daerah",
                ),
                cite("PP 37/2004 Pasal 3 ayat (1)", quote="wajib mengundurkan diri"),
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(
                    status=PNS_AND_CPNS,
                    act=Act.MENCALONKAN_DIRI,
                    contest=Contest.DPD,
                    standing=Standing.CALON,
                    resigned=False,
                )
            ),
            in_force=BEFORE_PP_11,
            gist=Text(
                id="Ditetapkan sebagai calon anggota DPD tanpa mengundurkan diri lebih "
                "dahulu.",
                en="Being fixed as a candidate for the DPD without having resigned first.",
            ),
        ),
    ),
    exemptions=(
        Exemption(
            id=RESIGNED_FIRST,
            bases=(
                cite("PP 37/2004 Pasal 3 ayat (2)", quote="diberhentikan dengan hormat"),
                cite(
                    "UU 5/2014 Pasal 87 ayat (1) huruf b", quote="atas permintaan sendiri"
                ),
            ),
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, resigned=True)
            ),
            excepts=frozenset({"uu-5-2014/pasal-87/ayat-4/huruf-c"}),
            in_force=UNTIL_PP_11,
            gist=Text(
                id="Yang mengundurkan diri lebih dahulu diberhentikan dengan hormat.",
                en="Who resigned first leaves with honour.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="pp-37-2004/urutan-mundur-dan-masuk",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({RESIGNED_FIRST}),
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, resigned=True)
            ),
            readings=(
                FIRST_RESIGNED,
                DisputeReading(
                    holder="PP 37/2004 Pasal 9 ayat (1), bila masuknya mendahului",
                    holder_en="PP 37/2004 Pasal 9 ayat (1), where the joining came first",
                    says=Text(
                        id="Yang masuk partai tanpa mengundurkan diri lebih dahulu "
                        "diberhentikan tidak dengan hormat.",
                        en="Who joined without resigning first is dismissed without "
                        "honour.",
                    ),
                    cites=cites("PP 37/2004 Pasal 9 ayat (1)"),
                ),
            ),
            in_force=UNTIL_PP_11,
        ),
    ),
    consequences=(
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({JOINED}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 37/2004 Pasal 9 ayat (1)",
                    quote="diberhentikan tidak dengan hormat",
                ),
            ),
        ),
        # Of a CPNS PP 11/2017 Pasal 37 says only that the probation ends.
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({JOINED}),
            status=frozenset({Status.CPNS}),
            clock=Clock.PERBUATAN,
            in_force=BEFORE_PP_11,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(
                cite(
                    "PP 37/2004 Pasal 9 ayat (1)",
                    quote="diberhentikan tidak dengan hormat",
                ),
                cite(
                    "PP 37/2004 Pasal 1 angka 1",
                    quote="Calon Pegawai Negeri Sipil dan Pegawai Negeri Sipil",
                ),
            ),
        ),
        # *Berlaku juga*: the dismissal of Pasal 9 is carried over.
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({FOR_DPD}),
            status=PNS_AND_CPNS,
            clock=Clock.PERBUATAN,
            in_force=BEFORE_PP_11,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(cite("PP 37/2004 Pasal 9 ayat (1)", Reading.INFERRED),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 37/2004 Pasal 3 ayat (3), 4-8, 9 ayat (2)-(3), 11",
            why=Text(
                id="Tata cara pengunduran diri, penangguhan, dan saat berlakunya "
                "pemberhentian: bagian prosedur; penangguhan (Pasal 9 ayat (3)) tidak ada "
                "faktanya dalam kosakata.",
                en="The procedure of resignation, its suspension and the day of effect: "
                "part of procedure; for suspension (Pasal 9 ayat (3)) the vocabulary has "
                "no fact.",
            ),
        ),
        NotEncoded(
            provision="PP 37/2004 Pasal 12-13",
            why=Text(
                id="Peralihan bagi yang masuk partai pada 1999-2004.",
                en="Transition for those who joined in 1999-2004.",
            ),
        ),
    ),
)
