"""UU 6/2014 tentang Desa: the bans on village heads.

LN 2014/7; in force 15 January 2014; read in the gazette. UU 3/2024 lists other articles
as changed, so Pasal 29 and 30 are taken as unchanged. Huruf j (taking part in a campaign)
includes attendance. Before fixing there is no campaign in law: huruf j does not reach a
declaration then.

A civil servant who is acting village head stays under PNS discipline; he is assessed in
each capacity.
"""

from netralitas.citation import Reading
from netralitas.interval import since
from netralitas.law.link import revokes
from netralitas.law.norm import (
    Consequence,
    Module,
    NotEncoded,
    Rule,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import AFTER_FIXING, FAVOURED, KAMPANYE, SIDE, regulation
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = since(2014, 1, 15)
HEAD = Status.KEPALA_DESA

IN_CAMPAIGN = KAMPANYE - {Act.MENGHADIRI_DEKLARASI}
"""*Ikut serta dan/atau terlibat dalam kampanye*: acts that are part of one."""

DURING_CAMPAIGN = frozenset(
    {
        Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
        Act.MENYEDIAKAN_TEMPAT,
        Act.MENGGUNAKAN_FASILITAS_NEGARA,
        Act.MENGERAHKAN_PEGAWAI,
    }
)
"""Acts that are involvement in a campaign while one is held."""

MODULE = Module(
    regulations=(
        regulation(
            "UU 6/2014",
            Text(id="Desa", en="Villages"),
            IN_FORCE,
            Reading.TEXT,
            links=(
                revokes(
                    "UU 32/2004",
                    "UU 6/2014 Pasal 121",
                    extent=Text(id="Pasal 200-216", en="Pasal 200-216"),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            id="uu-6-2014/pasal-29/huruf-b",
            # The act covers official acts beside decisions; the ban names decisions.
            bases=(cite("UU 6/2014 Pasal 29 huruf b", Reading.INFERRED),),
            track=Track.HUKUM_DESA,
            when=any_of(
                when(
                    status=HEAD,
                    act=Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
                    kind=FAVOURED | {TargetKind.PARTAI},
                    benefits_or_harms=True,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa membuat keputusan yang menguntungkan pihak atau golongan "
                "tertentu.",
                en="A village head takes a decision that favours a party or a group.",
            ),
        ),
        Rule(
            id="uu-6-2014/pasal-29/huruf-g",
            bases=(cite("UU 6/2014 Pasal 29 huruf g"),),
            track=Track.HUKUM_DESA,
            when=any_of(
                when(
                    status=HEAD,
                    act=Act.MENJADI_ANGGOTA_PARTAI,
                    party_officer=True,
                    own_will=True,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa menjadi pengurus partai politik.",
                en="A village head is an officer of a political party.",
            ),
        ),
        Rule(
            id="uu-6-2014/pasal-29/huruf-j",
            bases=(cite("UU 6/2014 Pasal 29 huruf j"),),
            track=Track.HUKUM_DESA,
            when=(
                when(
                    status=HEAD,
                    act=IN_CAMPAIGN,
                    kind=SIDE,
                    standing=Standing.CALON,
                ),
                when(
                    status=HEAD,
                    act=IN_CAMPAIGN,
                    kind=TargetKind.PARTAI,
                    stage=AFTER_FIXING,
                ),
                when(
                    status=HEAD,
                    act=DURING_CAMPAIGN,
                    kind=SIDE,
                    standing=Standing.CALON,
                    stage=Stage.KAMPANYE,
                ),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa ikut serta dan/atau terlibat dalam kampanye.",
                en="A village head takes part or is involved in a campaign.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset(
                {
                    "uu-6-2014/pasal-29/huruf-b",
                    "uu-6-2014/pasal-29/huruf-g",
                    "uu-6-2014/pasal-29/huruf-j",
                }
            ),
            status=frozenset({HEAD}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=(
                SanctionKind.TEGURAN_LISAN,
                SanctionKind.TEGURAN_TERTULIS,
                SanctionKind.PEMBERHENTIAN_SEMENTARA,
                SanctionKind.PEMBERHENTIAN,
            ),
            authority=(Authority.BUPATI_WALI_KOTA,),
            bases=(
                cite("UU 6/2014 Pasal 30 ayat (1)"),
                cite("UU 6/2014 Pasal 30 ayat (2)"),
                cite("UU 6/2014 Pasal 40 ayat (3)", Reading.INFERRED),
            ),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 6/2014 Pasal 26 ayat (4), 28, 29 huruf a, c-f, h, i, k, l",
            why=Text(
                id="Bukan tentang keberpihakan, atau memerlukan temuan tersendiri yang "
                "tidak ada faktanya dalam kosakata.",
                en="Not about taking sides, or needing a finding of its own for which the "
                "vocabulary has no fact.",
            ),
        ),
        NotEncoded(
            provision="UU 6/2014 Pasal 51-52, 64",
            why=Text(
                id="Perangkat desa dan BPD: edisi berikutnya.",
                en="Village officers and councils: a later edition.",
            ),
        ),
    ),
)
