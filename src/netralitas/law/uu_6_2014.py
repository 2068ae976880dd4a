"""UU 6/2014 tentang Desa: the bans on village heads, officers and councils.

LN 2014/7; in force 15 January 2014; read in the gazette. UU 3/2024 lists other articles
as changed, so Pasal 29, 30, 51, 52 and 64 are taken as unchanged. Pasal 51 repeats the
letters of Pasal 29 for village officers; Pasal 64 forbids a member of the council (BPD)
to be an officer of a party, and says nothing of campaigns.

Huruf j (taking part in a campaign) includes attendance. Before fixing there is no
campaign in law: huruf j does not reach a declaration then.

The ladder is one for heads and officers: reprimand; suspension where that is not heeded;
then removal. The act names who removes (Pasal 40 and 53), not who reprimands, and gives
no sanction for the council.

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
    Remark,
    Rule,
    When,
    any_of,
    cite,
    when,
)
from netralitas.law.terms import (
    AFTER_FIXING,
    FAVOURED,
    KAMPANYE,
    SIDE,
    cites,
    regulation,
)
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
HEAD, OFFICER = Status.KEPALA_DESA, Status.PERANGKAT_DESA
COUNCIL = Status.ANGGOTA_BPD

P29_B, P51_B = "uu-6-2014/pasal-29/huruf-b", "uu-6-2014/pasal-51/huruf-b"
P29_G, P51_G = "uu-6-2014/pasal-29/huruf-g", "uu-6-2014/pasal-51/huruf-g"
P29_J, P51_J = "uu-6-2014/pasal-29/huruf-j", "uu-6-2014/pasal-51/huruf-j"
P64_H = "uu-6-2014/pasal-64/huruf-h"

FAVOURS = "membuat keputusan yang menguntungkan … pihak lain, dan/atau golongan tertentu"
OFFICER_OF_A_PARTY = "menjadi pengurus partai politik"
CAMPAIGN = (
    "ikut serta dan/atau terlibat dalam kampanye pemilihan umum dan/atau pemilihan "
    "kepala daerah"
)
WIDER = Text(
    id="Naskahnya menyebut keputusan yang menguntungkan; perbuatan dan fakta yang dibaca "
    "di sini mencakup juga tindakan jabatan lain dan yang merugikan.",
    en="The text names decisions that favour; the act and the fact that are read here also "
    "cover other acts of office, and harm.",
)
REPRIMAND = "teguran lisan dan/atau teguran tertulis"
REMOVAL = (
    "tidak dilaksanakan, dilakukan tindakan pemberhentian sementara dan dapat dilanjutkan "
    "dengan pemberhentian"
)
"""The words of Pasal 29 and 30, which Pasal 51 and 52 repeat."""

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


def _decides(status: Status) -> tuple[When, ...]:
    """Write the elements of huruf b: a decision that favours a party or a group."""
    return any_of(
        when(
            status=status,
            act=Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
            kind=FAVOURED | {TargetKind.PARTAI},
            benefits_or_harms=True,
        )
    )


def _leads_a_party(status: Status) -> tuple[When, ...]:
    """Write the elements of huruf g, and of 64 huruf h: office in a party."""
    return any_of(
        when(
            status=status,
            act=Act.MENJADI_ANGGOTA_PARTAI,
            party_officer=True,
            own_will=True,
        )
    )


TO_THE_VOTE = AFTER_FIXING - {Stage.PASCA}
"""When one can campaign at all, outside the schedule too: after the vote nobody does."""


def _joins_a_campaign(status: Status) -> tuple[When, ...]:
    """Write the elements of huruf j: taking part or being involved in a campaign."""
    return (
        when(
            status=status,
            act=IN_CAMPAIGN,
            kind=SIDE,
            standing=Standing.CALON,
            stage=TO_THE_VOTE,
        ),
        when(
            status=status,
            act=IN_CAMPAIGN,
            kind=TargetKind.PARTAI,
            stage=TO_THE_VOTE,
        ),
        when(
            status=status,
            act=DURING_CAMPAIGN,
            kind=SIDE,
            standing=Standing.CALON,
            stage=Stage.KAMPANYE,
        ),
    )


LADDER = (
    SanctionKind.TEGURAN_LISAN,
    SanctionKind.TEGURAN_TERTULIS,
    SanctionKind.PEMBERHENTIAN_SEMENTARA,
    SanctionKind.PEMBERHENTIAN,
)

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
            id=P29_B,
            bases=(
                cite(
                    "UU 6/2014 Pasal 29 huruf b",
                    Reading.INFERRED,
                    quote=FAVOURS,
                    note=WIDER,
                ),
            ),
            track=Track.HUKUM_DESA,
            when=_decides(HEAD),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa membuat keputusan yang menguntungkan pihak atau golongan "
                "tertentu.",
                en="A village head takes a decision that favours a party or a group.",
            ),
        ),
        Rule(
            id=P29_G,
            bases=(cite("UU 6/2014 Pasal 29 huruf g", quote=OFFICER_OF_A_PARTY),),
            track=Track.HUKUM_DESA,
            when=_leads_a_party(HEAD),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa menjadi pengurus partai politik.",
                en="A village head is an officer of a political party.",
            ),
        ),
        Rule(
            id=P29_J,
            bases=(cite("UU 6/2014 Pasal 29 huruf j", quote=CAMPAIGN),),
            track=Track.HUKUM_DESA,
            when=_joins_a_campaign(HEAD),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa ikut serta dan/atau terlibat dalam kampanye.",
                en="A village head takes part or is involved in a campaign.",
            ),
        ),
        Rule(
            id=P51_B,
            bases=(
                cite(
                    "UU 6/2014 Pasal 51 huruf b",
                    Reading.INFERRED,
                    quote=FAVOURS,
                    note=WIDER,
                ),
            ),
            track=Track.HUKUM_DESA,
            when=_decides(OFFICER),
            in_force=IN_FORCE,
            gist=Text(
                id="Perangkat desa membuat keputusan yang menguntungkan pihak atau "
                "golongan tertentu.",
                en="A village officer takes a decision that favours a party or a group.",
            ),
        ),
        Rule(
            id=P51_G,
            bases=(cite("UU 6/2014 Pasal 51 huruf g", quote=OFFICER_OF_A_PARTY),),
            track=Track.HUKUM_DESA,
            when=_leads_a_party(OFFICER),
            in_force=IN_FORCE,
            gist=Text(
                id="Perangkat desa menjadi pengurus partai politik.",
                en="A village officer is an officer of a political party.",
            ),
        ),
        Rule(
            id=P51_J,
            bases=(cite("UU 6/2014 Pasal 51 huruf j", quote=CAMPAIGN),),
            track=Track.HUKUM_DESA,
            when=_joins_a_campaign(OFFICER),
            in_force=IN_FORCE,
            gist=Text(
                id="Perangkat desa ikut serta dan/atau terlibat dalam kampanye.",
                en="A village officer takes part or is involved in a campaign.",
            ),
        ),
        Rule(
            id=P64_H,
            bases=(cite("UU 6/2014 Pasal 64 huruf h", quote=OFFICER_OF_A_PARTY),),
            track=Track.HUKUM_DESA,
            when=_leads_a_party(COUNCIL),
            in_force=IN_FORCE,
            gist=Text(
                id="Anggota Badan Permusyawaratan Desa menjadi pengurus partai politik. "
                "Undang-undang ini tidak memberi sanksi baginya.",
                en="A member of the village council is an officer of a political party. "
                "This act sets no sanction for him.",
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({P29_B, P29_G, P29_J}),
            status=frozenset({HEAD}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=LADDER,
            authority=(Authority.BUPATI_WALI_KOTA,),
            bases=(
                cite("UU 6/2014 Pasal 30 ayat (1)", quote=REPRIMAND),
                cite("UU 6/2014 Pasal 30 ayat (2)", quote=REMOVAL),
                # It names who removes; that the same official reprimands is our reading.
                cite(
                    "UU 6/2014 Pasal 40 ayat (3)",
                    Reading.INFERRED,
                    quote="ditetapkan oleh Bupati/Walikota",
                ),
            ),
        ),
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({P51_B, P51_G, P51_J}),
            status=frozenset({OFFICER}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            options=LADDER,
            bases=(
                cite("UU 6/2014 Pasal 52 ayat (1)", quote=REPRIMAND),
                cite("UU 6/2014 Pasal 52 ayat (2)", quote=REMOVAL),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="tangga_sanksi_desa",
            text=Text(
                id="Pemberhentian sementara menyusul bila teguran tidak dilaksanakan, dan "
                "pemberhentian dapat menyusul sesudahnya; melanggar larangan juga "
                "disebut sebagai alasan pemberhentian.",
                en="Suspension follows where the reprimand is not heeded, and removal may "
                "follow it; breach of a ban is also named as a ground of removal.",
            ),
            cites=cites(
                "UU 6/2014 Pasal 30 ayat (2)",
                "UU 6/2014 Pasal 40 ayat (2) huruf d",
                "UU 6/2014 Pasal 52 ayat (2)",
                "UU 6/2014 Pasal 53 ayat (2) huruf d",
            ),
            when=any_of(when(status=frozenset({HEAD, OFFICER}))),
            in_force=IN_FORCE,
            concerns=frozenset({P29_B, P29_G, P29_J, P51_B, P51_G, P51_J}),
        ),
        Remark(
            code="pemberhentian_perangkat_desa",
            text=Text(
                id="Pemberhentian perangkat desa ditetapkan oleh kepala desa setelah "
                "dikonsultasikan dengan camat atas nama bupati/wali kota; siapa yang "
                "menegur tidak disebut.",
                en="The village head removes a village officer after consulting the camat "
                "on behalf of the regent or mayor; who reprimands is not said.",
            ),
            cites=cites("UU 6/2014 Pasal 53 ayat (3)"),
            when=any_of(when(status=OFFICER)),
            in_force=IN_FORCE,
            concerns=frozenset({P51_B, P51_G, P51_J}),
        ),
        Remark(
            code="pns_di_pemerintah_desa",
            text=Text(
                id="Penjabat kepala desa diangkat dari PNS; ia dan perangkat desa yang "
                "PNS dinilai juga sebagai PNS. Naskah memberi penjabat tugas, wewenang, "
                "kewajiban, dan hak kepala desa; bahwa larangannya pun berlaku adalah "
                "simpulan.",
                en="An acting village head is appointed from the civil service; he, and a "
                "village officer who is a PNS, are assessed as PNS too. The text gives "
                "the acting head the tasks, powers, duties and rights of a village "
                "head; that the bans bind him as well is inferred.",
            ),
            cites=cites(
                "UU 6/2014 Pasal 46 ayat (1)",
                "UU 6/2014 Pasal 46 ayat (2)",
                "UU 6/2014 Pasal 47 ayat (1)",
                "UU 6/2014 Pasal 47 ayat (2)",
            ),
            when=any_of(when(status=frozenset({HEAD, OFFICER}))),
            in_force=IN_FORCE,
            tracks=frozenset({Track.HUKUM_DESA}),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 6/2014 Pasal 26 ayat (4), 27-28",
            why=Text(
                id="Kewajiban umum dan laporan kepala desa, bukan tentang keberpihakan.",
                en="General duties and reports of the village head, not about taking "
                "sides.",
            ),
        ),
        NotEncoded(
            provision="UU 6/2014 Pasal 29 dan 51 huruf a, c-f, h, i, k, l",
            why=Text(
                id="Bukan tentang keberpihakan, atau memerlukan temuan tersendiri "
                "(penyalahgunaan wewenang, diskriminasi, keresahan, pemberian yang "
                "memengaruhi keputusan, rangkap jabatan, sumpah) yang tidak ada faktanya "
                "dalam kosakata.",
                en="Not about taking sides, or needing a finding of its own (abuse of "
                "powers, discrimination, unrest, gifts that sway a decision, double "
                "office, oath) for which the vocabulary has no fact.",
            ),
        ),
        NotEncoded(
            provision="UU 6/2014 Pasal 63, 64 huruf a-g, i",
            why=Text(
                id="Kewajiban dan larangan anggota BPD yang tidak menyebut kampanye atau "
                "partai; ikut kampanye tidak dilarang baginya dalam undang-undang ini.",
                en="Duties and bans of council members that name neither campaigns nor "
                "parties; this act does not forbid them to take part in a campaign.",
            ),
        ),
        NotEncoded(
            provision="UU 6/2014 Pasal 41-45",
            why=Text(
                id="Pemberhentian karena perkara pidana: bukan perbuatan yang dinilai di "
                "sini.",
                en="Removal on account of a criminal case: not an act that is judged here.",
            ),
        ),
    ),
)
