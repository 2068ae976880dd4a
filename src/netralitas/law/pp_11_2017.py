"""PP 11/2017 tentang Manajemen PNS, as amended by PP 17/2020.

LN 2017/63, TLN 6037; in force 7 April 2017. PP 17/2020 (LN 2020/68, TLN 6477) reworded
Pasal 250, 254 and 280; its day (28 February 2020) is known from memory only, so it is
named without one: for acts covered by this edition it was in force on any reading. Pasal
37, 253-255 read in the gazette, Pasal 254 as amended too.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import amends, revokes
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Rule,
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import PARTY_ROWS, PNS_AND_CPNS, regulation
from netralitas.law.uu_5_2014 import OFFICES_SOUGHT, PARTY
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    Level,
    SanctionKind,
    Standing,
    Status,
    Track,
)

IN_FORCE = since(2017, 4, 7)
AMENDED = since(2020, 5, 12)
"""The first day on which the amendment was seen announced; its own day is not known."""

MEMBER_CPNS = "pp-11-2017/pasal-37/ayat-2/huruf-f"
MEMBER_PNS = "pp-11-2017/pasal-255/ayat-4"
CANDIDATE = "pp-11-2017/pasal-254/ayat-4"

MODULE = Module(
    regulations=(
        regulation(
            "PP 11/2017",
            Text(id="Manajemen Pegawai Negeri Sipil", en="Management of civil servants"),
            IN_FORCE,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            # Of the fifteen of Pasal 362, the two on who is dismissed and by whom.
            links=(
                revokes("PP 32/1979", "PP 11/2017 Pasal 362 angka 5"),
                revokes("PP 9/2003", "PP 11/2017 Pasal 362 angka 14"),
            ),
        ),
        regulation(
            "PP 17/2020",
            Text(
                id="Perubahan atas PP 11/2017 tentang Manajemen PNS",
                en="Amendment of PP 11/2017 on the management of civil servants",
            ),
            AMENDED,
            Reading.TEXT,
            addressees=PNS_AND_CPNS,
            links=(amends("PP 11/2017", "PP 17/2020 Pasal I"),),
        ),
        regulation(
            "PP 37/2004",
            Text(
                id="Larangan PNS Menjadi Anggota Partai Politik",
                en="Ban on party membership of civil servants",
            ),
            since(2004, 10, 16),
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
            id=MEMBER_CPNS,
            bases=(cite("PP 11/2017 Pasal 37 ayat (2) huruf f"),),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.CPNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
        Rule(
            id=CANDIDATE,
            bases=bases(
                Reading.TEXT,
                "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)",
                "PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (1)",
            ),
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
            in_force=AMENDED,
            gist=Text(
                id="PNS yang ditetapkan sebagai calon tetapi tidak mengundurkan diri.",
                en="A PNS who is fixed as a candidate and does not resign.",
            ),
        ),
        Rule(
            id=MEMBER_PNS,
            bases=bases(
                Reading.TEXT,
                "PP 11/2017 Pasal 255 ayat (4)",
                "PP 11/2017 Pasal 255 ayat (1)",
            ),
            track=Track.PEMBERHENTIAN,
            when=any_of(
                when(status=Status.PNS, act=Act.MENJADI_ANGGOTA_PARTAI, own_will=True)
            ),
            in_force=IN_FORCE,
            gist=PARTY,
        ),
    ),
    consequences=(
        Consequence(
            track=Track.DISIPLIN,
            levels=frozenset({Level.SEDANG, Level.BERAT}),
            status=frozenset({Status.CPNS}),
            clock=Clock.PEMERIKSAAN,
            in_force=IN_FORCE,
            options=(SanctionKind.DIBERHENTIKAN_CPNS,),
            authority=(Authority.PPK,),
            bases=(cite("PP 11/2017 Pasal 37 ayat (2) huruf c"),),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=PARTY_ROWS | {MEMBER_CPNS},
            status=frozenset({Status.CPNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.DIBERHENTIKAN_CPNS,),
            authority=(Authority.PPK,),
            bases=(cite("PP 11/2017 Pasal 37 ayat (2) huruf f"),),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({MEMBER_PNS}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=bases(
                Reading.TEXT,
                "PP 11/2017 Pasal 255 ayat (4)",
                "PP 11/2017 Pasal 255 ayat (5)",
            ),
        ),
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset({CANDIDATE}),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=AMENDED,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(cite("PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)"),),
        ),
        # The statutes set the duty and no sanction; the regulation's is carried over.
        Consequence(
            track=Track.PEMBERHENTIAN,
            rules=frozenset(
                {
                    "uu-5-2014/pasal-119",
                    "uu-5-2014/pasal-123/ayat-3",
                    "uu-20-2023/pasal-56",
                    "uu-20-2023/pasal-59/ayat-3",
                }
            ),
            status=frozenset({Status.PNS}),
            clock=Clock.PERBUATAN,
            in_force=AMENDED,
            options=(SanctionKind.PTDH,),
            authority=(Authority.PPK,),
            bases=(cite("PP 11/2017 jo. PP 17/2020 Pasal 254 ayat (4)", Reading.INFERRED),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="PP 11/2017 Pasal 23 ayat (1) huruf e, 108, 114 ayat (6)",
            why=Text(
                id="Syarat pelamar dan panitia seleksi: bukan perbuatan pegawai.",
                en="Conditions for applicants and selection panels: not acts of an "
                "employee.",
            ),
        ),
        NotEncoded(
            provision="PP 11/2017 Pasal 37 ayat (2) huruf e, 247-253, 266-285",
            why=Text(
                id="Akibat putusan pidana dan hukuman berat, serta tata cara "
                "pemberhentian: "
                "bagian prosedur.",
                en="Consequences of convictions and of heavy punishment, and the procedure "
                "of dismissal: part of procedure.",
            ),
        ),
        NotEncoded(
            provision="PP 11/2017 Pasal 254 ayat (4) sebelum PP 17/2020; Pasal 345-346",
            why=Text(
                id="Bunyi 2017 (dengan hormat) bertentangan dengan Pasal 346 ayat (4); "
                "di luar cakupan edisi ini.",
                en="The wording of 2017 (with honour) contradicts Pasal 346 ayat (4); "
                "outside the coverage of this edition.",
            ),
        ),
    ),
)
