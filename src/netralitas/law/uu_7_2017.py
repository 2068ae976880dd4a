"""UU 7/2017 tentang Pemilihan Umum: what binds officials and campaigns in a Pemilu.

LN 2017/182, TLN 6109. Pasal 280-283, 299-306 and 490-554 were never amended; the stored
text of the gazette ends before them, so they are read in quotations that agree, single
ones where the row says so. Pasal 182, 200, 227 and 461 were read in the gazette itself.
The earlier acts on general elections are not encoded: no rule here reaches back beyond
16 August 2017.

That day of promulgation could not be read in the gazette; the act was signed on the day
before. It decides nothing but acts of those two days.

An ordinary ASN commits no crime by Pasal 282 or 283: only 494 (campaign executors and
teams) is one, 490 for village heads and 547 for state officials. Pasal 280 ayat (3) binds
ASN, that is PNS and PPPK: a CPNS is not one, and a criminal norm is not widened by
analogy. The staff of state companies, judges, BPK and Bank Indonesia stand in 522, with
imprisonment where 494 has *kurungan*. Being present is in none of them.

State officials and heads of regions have a right to campaign (299), so an appeal of theirs
is not by itself a favour by virtue of office: 282 and 547 are read for acts of office, and
whether 283 forbids during the campaign what 299 allows is disputed. Judges and members of
BPK may not be in a campaign team at all (280 ayat (2)-(3)); for them 282 and 547 are read
as they stand, for every act that favours.

The campaign's own side (493, 521, 523) is met by roles: *pelaksana_kampanye*, and *calon*
as participant. Who accepts money as a voter breaks none of these articles.

Since 2 January 2026 *kurungan* is gone (UU 1/2026 Pasal 2 ayat (3)): for 493 and 494 only
a fine of at most category II remains; that cap is derived.
"""

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import amends, reads
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Module,
    NotEncoded,
    Penalty,
    Permission,
    Remark,
    Rule,
    When,
    all_of,
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import (
    AFTER_FIXING,
    APPEALS,
    ASN,
    FAVOURED,
    KEBERPIHAKAN,
    MILITARY_AND_POLICE,
    OFFICIAL_ACTS,
    READ_AS_ACTIVITY,
    SIDE,
    STATE_OFFICIALS,
    TEAM,
    cites,
    regulation,
)
from netralitas.text import Text
from netralitas.words import (
    STRUKTURAL,
    Act,
    Authority,
    Clock,
    Contest,
    DisputeAbout,
    ElectionKind,
    Level,
    Office,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
)

IN_FORCE = since(2017, 8, 16)
MK_65 = since(2023, 8, 15)
BEFORE_MK_65 = Interval(start=IN_FORCE.start, end=MK_65.start)
KUHP = since(2026, 1, 2)
BEFORE_KUHP = Interval(start=IN_FORCE.start, end=KUHP.start)
PEMILU = ElectionKind.PEMILU
CALON = Standing.CALON

BARRED = ASN | {
    Status.TNI,
    Status.POLRI,
    Status.KEPALA_DESA,
    Status.PERANGKAT_DESA,
    Status.ANGGOTA_BPD,
}
"""Pasal 494 by name: ASN, TNI, Polri, village heads, officers and councils."""

COMPANIES = frozenset({Status.PEJABAT_BUMN, Status.KARYAWAN_BUMN})
"""*Direksi, komisaris, dewan pengawas, dan karyawan BUMN/BUMD* (280 ayat (2) huruf d)."""

GUARDED = COMPANIES | {Status.HAKIM, Status.ANGGOTA_BPK, Status.PEJABAT_BI}
"""Pasal 522 by name: judges, BPK, Bank Indonesia, and state companies."""

MUST_RESIGN = ASN | MILITARY_AND_POLICE | COMPANIES | {Status.KEPALA_DAERAH}
"""Who resigns to stand for DPR or DPRD (240 ayat (1) huruf k), as its copies have it."""

VILLAGE = frozenset({Status.KEPALA_DESA, Status.PERANGKAT_DESA, Status.ANGGOTA_BPD})
"""Who besides resigns to stand for DPD (182 huruf k)."""

OFFICIALS = STRUKTURAL | {Office.FUNGSIONAL, Office.PENJABAT_KEPALA_DAERAH}
"""*Pejabat struktural dan pejabat fungsional dalam jabatan negeri* (Pasal 282)."""

JOINING = frozenset({Act.MENGHADIRI_KAMPANYE, Act.BERBICARA_DI_FORUM_PARTAI})
"""To take part in a campaign in person (Pasal 281 ayat (1))."""

POLITICIANS = frozenset({Status.PEJABAT_NEGARA, Status.KEPALA_DAERAH})
"""State officials whom Pasal 299 may give a right to campaign: no judges, no auditors."""

APPEALING = frozenset({Act.MENYATAKAN_DUKUNGAN, Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN})
"""*Ajakan, imbauan, seruan, pertemuan* (Pasal 283 ayat (2)), without gifts and places."""

BASIS_283_1 = cite("UU 7/2017 Pasal 283 ayat (1)", Reading.REPRINT)
# One quotation; and the row goes beyond its words, as the note says.
BASIS_283_2 = cite("UU 7/2017 Pasal 283 ayat (2)", Reading.INFERRED, note=READ_AS_ACTIVITY)

PROMISING = APPEALING | {Act.KAMPANYE_DARING, Act.BERBICARA_DI_FORUM_PARTAI}
"""Acts by which the doer himself can promise (*menjanjikan*, Pasal 523)."""

P182_K, P200 = "uu-7-2017/pasal-182/huruf-k", "uu-7-2017/pasal-200"
P227, P240_K = "uu-7-2017/pasal-227", "uu-7-2017/pasal-240/ayat-1/huruf-k"
P281_A = "uu-7-2017/pasal-281/ayat-1/huruf-a"
P281_B = "uu-7-2017/pasal-281/ayat-1/huruf-b"
P282, P283 = "uu-7-2017/pasal-282", "uu-7-2017/pasal-283/ayat-1"
P304, P306 = "uu-7-2017/pasal-304/ayat-1", "uu-7-2017/pasal-306/ayat-2"
P490, P493, P494 = (f"uu-7-2017/pasal-{pasal}" for pasal in (490, 493, 494))
P521, P522, P547 = (f"uu-7-2017/pasal-{pasal}" for pasal in (521, 522, 547))
P521_2023 = f"{P521}@2023-08-15"
P523_1, P523_2, P523_3 = (f"uu-7-2017/pasal-523/ayat-{ayat}" for ayat in (1, 2, 3))

CRIMES = (P490, P493, P494, P521, P521_2023, P522, P523_1, P523_2, P523_3, P547)
IMPRISONABLE = frozenset(CRIMES) - {P493, P494}

PESERTA = (
    when(kind=FAVOURED, standing=CALON),
    when(kind=TargetKind.PARTAI),
)
"""*Peserta Pemilu*: candidates once fixed, and parties."""

SIDE_OF_THE_CAMPAIGN = tuple(
    when(role=role) for role in (Role.PELAKSANA_KAMPANYE, Role.CALON, Role.CALON_PETAHANA)
)
"""*Pelaksana, peserta, dan tim kampanye* (280 ayat (1)): officers, and candidates."""

GOODS = (
    when(act=Act.MEMBAGIKAN_BARANG_ATAU_UANG),
    when(act=Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN, gives_goods=True),
    when(act=PROMISING, promises_goods=True),
)
"""*Menjanjikan atau memberikan uang atau materi lainnya* (Pasal 523), by the doer."""


def _favours(person: When) -> tuple[When, ...]:
    """Write the elements of 282 and 490: a decision or measure that favours or harms."""
    act = when(
        act=KEBERPIHAKAN, election=PEMILU, stage=Stage.KAMPANYE, benefits_or_harms=True
    )
    return tuple(all_of(person, act, peserta) for peserta in PESERTA)


def _favours_by_office(person: When) -> tuple[When, ...]:
    """Write the same, done by virtue of office: 282 and 547 beside 299, and 306."""
    act = when(
        act=OFFICIAL_ACTS, election=PEMILU, stage=Stage.KAMPANYE, benefits_or_harms=True
    )
    return tuple(all_of(person, act, peserta) for peserta in PESERTA)


def _state_official_favours(**facts: bool) -> tuple[When, ...]:
    """Write 282 and 547: by office, and by any act of whom 299 gives no right."""
    return (
        *_favours_by_office(when(status=POLITICIANS).plus(**facts)),
        *_favours(when(status=STATE_OFFICIALS - POLITICIANS).plus(**facts)),
    )


def _campaigns_with_facilities(status: frozenset[Status]) -> tuple[When, ...]:
    """Write the elements of 281 ayat (1) huruf a and 304 ayat (1)."""
    here = when(status=status, election=PEMILU, stage=Stage.KAMPANYE)
    return (
        all_of(here, when(act=Act.MENGGUNAKAN_FASILITAS_NEGARA)),
        all_of(here, when(act=JOINING, active_support=True, state_facility=True)),
    )


def _uses_facilities(**attributes: bool) -> tuple[When, ...]:
    """Write the elements of 521 with 280 ayat (1) huruf h."""
    act = when(
        act=Act.MENGGUNAKAN_FASILITAS_NEGARA,
        election=PEMILU,
        stage=Stage.KAMPANYE,
        deliberate=True,
    ).plus(**attributes)
    return tuple(all_of(person, act) for person in SIDE_OF_THE_CAMPAIGN)


def _gives(stage: Stage, *persons: When) -> tuple[When, ...]:
    """Write the elements of 523: money or goods, given or promised, in that stage."""
    here = when(election=PEMILU, stage=stage, deliberate=True)
    return tuple(all_of(person, here, goods) for person in persons for goods in GOODS)


IN_RETURN = tuple(person.plus(intent_to_support=True) for person in SIDE_OF_THE_CAMPAIGN)
"""*Sebagai imbalan* (523 ayat (1)-(2), 278 ayat (2)): given so that a side is supported."""

COURT = (Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN)


def _prison(
    months: int, rupiah: int, cited: str, *rules: str, reading: Reading = Reading.REPRINT
) -> Consequence:
    """Write imprisonment and a fine as first worded; UU 1/2026 on them is unverified."""
    return Consequence(
        track=Track.PIDANA,
        rules=frozenset(rules),
        clock=Clock.PUTUSAN,
        in_force=IN_FORCE,
        options=(SanctionKind.PENJARA, SanctionKind.DENDA),
        authority=COURT,
        penalty=Penalty(
            imprisonment=SanctionKind.PENJARA,
            max_months=months,
            max_rupiah=rupiah,
            joined="dan",
        ),
        bases=(cite(cited, reading),),
    )


def _light(rule: str, cited: str) -> tuple[Consequence, Consequence]:
    """Write *kurungan* and a fine, and the fine alone since 2026."""
    return (
        Consequence(
            track=Track.PIDANA,
            rules=frozenset({rule}),
            clock=Clock.PUTUSAN,
            in_force=BEFORE_KUHP,
            options=(SanctionKind.KURUNGAN, SanctionKind.DENDA),
            authority=COURT,
            penalty=Penalty(
                imprisonment=SanctionKind.KURUNGAN,
                max_months=12,
                max_rupiah=12_000_000,
                joined="dan",
            ),
            bases=(cite(cited, Reading.REPRINT),),
        ),
        Consequence(
            track=Track.PIDANA,
            rules=frozenset({rule}),
            clock=Clock.PUTUSAN,
            in_force=KUHP,
            options=(SanctionKind.DENDA,),
            authority=COURT,
            penalty=Penalty(max_rupiah=10_000_000),
            bases=(
                cite(cited, Reading.REPRINT),
                cite(
                    "UU 1/2026 Pasal 2 ayat (3)",
                    Reading.INFERRED,
                    quote="pidana kurungan dihapuskan",
                ),
                cite("UU 1/2023 Pasal 79 ayat (1)"),
            ),
        ),
    )


def _own_code(status: Status, authority: Authority) -> Consequence:
    """Write what is left to the forces' own codes; Bawaslu recommends to them."""
    return Consequence(
        track=Track.ETIK_LAIN,
        rules=frozenset({P200, P306}),
        status=frozenset({status}),
        clock=Clock.PERBUATAN,
        in_force=IN_FORCE,
        authority=(Authority.BAWASLU, authority),
        # The scan breaks up the words of huruf e: the recommendation to the institution
        # on the neutrality of ASN, TNI and Polri.
        bases=(cite("UU 7/2017 Pasal 95 huruf e"),),
    )


VOTERS = frozenset(Status) - MILITARY_AND_POLICE
"""Every citizen of age votes but soldiers and police (Pasal 198 ayat (1), 200)."""

MODULE = Module(
    regulations=(
        regulation(
            "UU 7/2017",
            Text(id="Pemilihan Umum", en="General elections"),
            IN_FORCE,
            Reading.REPRINT,
            note=Text(
                id="Hari pengundangan tidak terbaca dalam naskah; undang-undang ini "
                "ditandatangani sehari sebelumnya.",
                en="The day of promulgation could not be read in the gazette; the act "
                "was signed on the day before.",
            ),
        ),
        regulation(
            "MK 65/PUU-XXI/2023",
            Text(
                id="Fasilitas pemerintah dan tempat pendidikan dalam kampanye Pemilu",
                en="Government and school premises in the campaign of a Pemilu",
            ),
            MK_65,
            Reading.REPRINT,
            links=(
                reads(
                    "UU 7/2017",
                    "MK 65/PUU-XXI/2023",
                    extent=Text(
                        id="Pasal 280 ayat (1) huruf h", en="Pasal 280 ayat (1) huruf h"
                    ),
                ),
            ),
        ),
        regulation(
            "UU 1/2023",
            Text(id="Kitab Undang-Undang Hukum Pidana", en="Criminal Code"),
            KUHP,
            Reading.TEXT,
        ),
        regulation(
            "UU 1/2026",
            Text(id="Penyesuaian Pidana", en="Adjustment of penalties"),
            KUHP,
            Reading.REPRINT,
            links=(amends("UU 1/2023", "UU 1/2026", reading=Reading.REPRINT),),
        ),
    ),
    rules=(
        Rule(
            id=P182_K,
            bases=(
                cite(
                    "UU 7/2017 Pasal 182 huruf k",
                    quote="mengundurkan diri sebagai kepala daerah … surat pengunduran "
                    "diri yang tidak dapat ditarik kembali",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=any_of(
                when(
                    status=MUST_RESIGN | VILLAGE,
                    act=Act.MENCALONKAN_DIRI,
                    contest=Contest.DPD,
                    standing=CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Ditetapkan sebagai calon anggota DPD tanpa pengunduran diri yang tidak "
                "dapat ditarik kembali.",
                en="Fixed as a candidate for DPD without an irrevocable resignation.",
            ),
        ),
        Rule(
            id=P200,
            bases=(
                cite(
                    "UU 7/2017 Pasal 200",
                    quote="anggota Tentara Nasional Indonesia dan anggota Kepolisian "
                    "Negara Republik Indonesia tidak menggunakan",
                ),
            ),
            track=Track.ETIK_LAIN,
            when=any_of(when(status=MILITARY_AND_POLICE, act=Act.MEMILIH, election=PEMILU)),
            in_force=IN_FORCE,
            gist=Text(
                id="Anggota TNI atau Polri memberikan suara dalam Pemilu.",
                en="A soldier or member of the police votes in a Pemilu.",
            ),
        ),
        Rule(
            id=P227,
            # The scan loses the letter.
            bases=(
                cite(
                    "UU 7/2017 Pasal 227",
                    quote="anggota Tentara Nasional Indonesia, Kepolisian Negara Republik "
                    "Indonesia, dan Pegawai Negeri Sipil sejak ditetapkan sebagai "
                    "Pasangan Calon",
                ),
            ),
            track=Track.ADMINISTRATIF,
            when=any_of(
                when(
                    status=MILITARY_AND_POLICE | {Status.PNS},
                    act=Act.MENCALONKAN_DIRI,
                    contest=Contest.PRESIDEN,
                    standing=CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Ditetapkan sebagai pasangan calon Presiden dan Wakil Presiden tanpa "
                "pernyataan pengunduran diri.",
                en="Fixed in a presidential pair without a statement of resignation.",
            ),
        ),
        Rule(
            id=P240_K,
            # Two papers quote the same words from the regulation of KPU that copies it.
            bases=(cite("UU 7/2017 Pasal 240 ayat (1) huruf k", Reading.INFERRED),),
            track=Track.ADMINISTRATIF,
            when=any_of(
                when(
                    status=MUST_RESIGN,
                    act=Act.MENCALONKAN_DIRI,
                    contest=frozenset(
                        {Contest.DPR, Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}
                    ),
                    standing=CALON,
                    resigned=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Ditetapkan sebagai calon anggota DPR atau DPRD tanpa pengunduran diri "
                "yang tidak dapat ditarik kembali.",
                en="Fixed as a candidate for DPR or DPRD without an irrevocable "
                "resignation.",
            ),
        ),
        Rule(
            id=P281_A,
            bases=(cite("UU 7/2017 Pasal 281 ayat (1) huruf a", Reading.REPRINT),),
            track=Track.ADMINISTRATIF,
            when=_campaigns_with_facilities(frozenset({Status.KEPALA_DAERAH})),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala daerah ikut berkampanye dengan fasilitas jabatannya; fasilitas "
                "pengamanan dikecualikan.",
                en="A head of a region campaigns with the facilities of his office; "
                "security is excepted.",
            ),
        ),
        Rule(
            id=P281_B,
            bases=(cite("UU 7/2017 Pasal 281 ayat (1) huruf b", Reading.REPRINT),),
            track=Track.ADMINISTRATIF,
            when=any_of(
                when(
                    status=Status.KEPALA_DAERAH,
                    act=JOINING,
                    election=PEMILU,
                    stage=Stage.KAMPANYE,
                    active_support=True,
                    on_unpaid_leave=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala daerah ikut berkampanye tanpa cuti di luar tanggungan negara.",
                en="A head of a region campaigns without unpaid leave.",
            ),
        ),
        Rule(
            id=P282,
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
            track=Track.DISIPLIN,
            when=_favours(when(status=Status.PNS, office=OFFICIALS)),
            in_force=IN_FORCE,
            level=Level.TIDAK_DINYATAKAN,
            gist=Text(
                id="Pejabat struktural atau fungsional membuat keputusan atau tindakan "
                "yang menguntungkan atau merugikan peserta Pemilu selama masa kampanye. "
                "Undang-undang ini tidak memberi sanksi baginya.",
                en="A structural or functional official takes a decision or measure that "
                "favours or harms a participant during the campaign. This act sets no "
                "sanction for him.",
            ),
        ),
        Rule(
            id=f"{P282}#administratif",
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
            track=Track.ADMINISTRATIF,
            when=_state_official_favours(),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat negara membuat keputusan atau tindakan yang menguntungkan atau "
                "merugikan peserta Pemilu selama masa kampanye; bagi yang berhak "
                "berkampanye, tindakan jabatan saja.",
                en="A state official takes a decision or measure that favours or harms a "
                "participant during the campaign; for those with a right to campaign, by "
                "virtue of office only.",
            ),
        ),
        Rule(
            id=f"{P282}#hukum_desa",
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
            track=Track.HUKUM_DESA,
            when=_favours(when(status=Status.KEPALA_DESA)),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa membuat keputusan atau tindakan yang menguntungkan atau "
                "merugikan peserta Pemilu selama masa kampanye.",
                en="A village head takes a decision or measure that favours or harms a "
                "participant during the campaign.",
            ),
        ),
        Rule(
            id=P283,
            bases=(BASIS_283_1, BASIS_283_2),
            track=Track.DISIPLIN,
            when=any_of(
                when(status=ASN, act=APPEALS, kind=SIDE, standing=CALON, election=PEMILU),
                when(
                    status=ASN,
                    act=APPEALS,
                    kind=TargetKind.PARTAI,
                    election=PEMILU,
                    stage=AFTER_FIXING,
                ),
            ),
            in_force=IN_FORCE,
            level=Level.TIDAK_DINYATAKAN,
            gist=Text(
                id="ASN mengadakan kegiatan yang mengarah kepada keberpihakan terhadap "
                "peserta Pemilu. Dilarang tanpa pidana: ditegakkan lewat disiplin.",
                en="A civil servant holds activities that lean to a participant. "
                "Forbidden without a penalty: enforced through discipline.",
            ),
        ),
        Rule(
            id=f"{P283}#administratif",
            bases=(BASIS_283_1, BASIS_283_2),
            track=Track.ADMINISTRATIF,
            # One's own candidacy is no leaning of an official.
            when=any_of(
                when(
                    status=STATE_OFFICIALS,
                    act=APPEALS,
                    kind=TEAM,
                    standing=CALON,
                    election=PEMILU,
                ),
                when(
                    status=STATE_OFFICIALS,
                    act=APPEALS,
                    kind=TargetKind.PARTAI,
                    election=PEMILU,
                    stage=AFTER_FIXING,
                ),
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat negara mengadakan kegiatan yang mengarah kepada keberpihakan "
                "terhadap peserta Pemilu. Dilarang tanpa pidana.",
                en="A state official holds activities that lean to a participant. "
                "Forbidden without a penalty.",
            ),
        ),
        Rule(
            id=P304,
            bases=(cite("UU 7/2017 Pasal 304 ayat (1)", Reading.REPRINT),),
            track=Track.ADMINISTRATIF,
            when=_campaigns_with_facilities(STATE_OFFICIALS | {Status.PEJABAT_DAERAH}),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat negara atau pejabat daerah menggunakan fasilitas negara dalam "
                "melaksanakan kampanye.",
                en="A state or regional official uses state facilities in campaigning.",
            ),
        ),
        Rule(
            id=P306,
            # It names the forces; that their member's official act is meant is our reading,
            # and so is the campaign, of which the quoted words say nothing.
            bases=(cite("UU 7/2017 Pasal 306 ayat (2)", Reading.INFERRED),),
            track=Track.ETIK_LAIN,
            when=_favours_by_office(when(status=MILITARY_AND_POLICE)),
            in_force=IN_FORCE,
            gist=Text(
                id="TNI atau Polri melakukan tindakan yang menguntungkan atau merugikan "
                "peserta Pemilu, pelaksana, atau tim kampanye.",
                en="The armed forces or the police take a measure that favours or harms a "
                "participant, campaign executor or team.",
            ),
        ),
        Rule(
            id=f"{P306}#hukum_desa",
            # It names the *desa*, whose government is the head with the officers (UU
            # 6/2014 Pasal 1 angka 3); the head stands in 282.
            bases=(cite("UU 7/2017 Pasal 306 ayat (2)", Reading.INFERRED),),
            track=Track.HUKUM_DESA,
            when=_favours_by_office(when(status=Status.PERANGKAT_DESA)),
            in_force=IN_FORCE,
            gist=Text(
                id="Pemerintah desa, lewat perangkatnya, melakukan tindakan yang "
                "menguntungkan atau merugikan peserta Pemilu.",
                en="The village government, through an officer, takes a measure that "
                "favours or harms a participant.",
            ),
        ),
        Rule(
            id=P490,
            bases=bases(Reading.REPRINT, "UU 7/2017 Pasal 490", "UU 7/2017 Pasal 282"),
            track=Track.PIDANA,
            when=_favours(when(status=Status.KEPALA_DESA, deliberate=True)),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala desa dengan sengaja membuat keputusan atau tindakan yang "
                "menguntungkan atau merugikan peserta Pemilu dalam masa kampanye.",
                en="A village head deliberately takes a decision or measure that favours "
                "or harms a participant during the campaign.",
            ),
        ),
        Rule(
            id=P493,
            bases=bases(
                Reading.REPRINT, "UU 7/2017 Pasal 493", "UU 7/2017 Pasal 280 ayat (2)"
            ),
            track=Track.PIDANA,
            when=any_of(
                when(
                    role=Role.PELAKSANA_KAMPANYE,
                    act=Act.MELIBATKAN_PEGAWAI,
                    election=PEMILU,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Pelaksana atau tim kampanye mengikutsertakan orang yang dilarang ikut, "
                "antara lain ASN, anggota TNI atau Polri, dan kepala atau perangkat desa.",
                en="A campaign executor or team involves who may not take part, among them "
                "civil servants, soldiers, police, village heads and officers.",
            ),
        ),
        Rule(
            id=P494,
            bases=bases(
                Reading.REPRINT, "UU 7/2017 Pasal 494", "UU 7/2017 Pasal 280 ayat (3)"
            ),
            track=Track.PIDANA,
            when=any_of(
                when(
                    status=BARRED,
                    act=Act.MENJADI_PELAKSANA_KAMPANYE,
                    election=PEMILU,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Ikut serta sebagai pelaksana dan tim kampanye Pemilu.",
                en="Taking part as campaign executor and team in a Pemilu.",
            ),
        ),
        Rule(
            id=P521,
            bases=bases(
                Reading.REPRINT,
                "UU 7/2017 Pasal 521",
                "UU 7/2017 Pasal 280 ayat (1) huruf h",
            ),
            track=Track.PIDANA,
            when=_uses_facilities(),
            in_force=BEFORE_MK_65,
            gist=Text(
                id="Pelaksana, peserta, atau tim kampanye dengan sengaja menggunakan "
                "fasilitas pemerintah.",
                en="A campaign executor, participant or team deliberately uses government "
                "facilities.",
            ),
        ),
        Rule(
            id=P521_2023,
            bases=bases(
                Reading.REPRINT,
                "UU 7/2017 Pasal 521",
                "UU 7/2017 Pasal 280 ayat (1) huruf h",
                "MK 65/PUU-XXI/2023",
            ),
            track=Track.PIDANA,
            # With attributes of the campaign no permission helps; without them all turns
            # on the keeper's, which is no fact here (see the remark).
            when=_uses_facilities(party_attributes=True),
            in_force=MK_65,
            gist=Text(
                id="Pelaksana, peserta, atau tim kampanye dengan sengaja menggunakan "
                "fasilitas pemerintah dengan atribut kampanye.",
                en="A campaign executor, participant or team deliberately uses government "
                "facilities with attributes of the campaign.",
            ),
        ),
        Rule(
            id=P522,
            bases=bases(
                Reading.REPRINT, "UU 7/2017 Pasal 522", "UU 7/2017 Pasal 280 ayat (3)"
            ),
            track=Track.PIDANA,
            when=any_of(
                when(
                    status=GUARDED,
                    act=Act.MENJADI_PELAKSANA_KAMPANYE,
                    election=PEMILU,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Hakim, BPK, Bank Indonesia, atau BUMN/BUMD sampai karyawannya ikut "
                "serta sebagai pelaksana dan tim kampanye Pemilu.",
                en="A judge, a member of BPK or Bank Indonesia, or anyone of a state "
                "company down to its employees takes part as campaign executor and team.",
            ),
        ),
        Rule(
            id=P523_1,
            bases=bases(Reading.SINGLE, "UU 7/2017 Pasal 523 ayat (1)")
            + bases(Reading.REPRINT, "UU 7/2017 Pasal 280 ayat (1) huruf j"),
            track=Track.PIDANA,
            when=_gives(Stage.KAMPANYE, *IN_RETURN),
            in_force=IN_FORCE,
            gist=Text(
                id="Pelaksana, peserta, atau tim kampanye dengan sengaja menjanjikan atau "
                "memberikan uang atau materi lainnya sebagai imbalan kepada peserta "
                "kampanye.",
                en="A campaign executor, participant or team deliberately promises or "
                "gives money or goods in return to who takes part in the campaign.",
            ),
        ),
        Rule(
            id=P523_2,
            bases=(cite("UU 7/2017 Pasal 523 ayat (2)", Reading.REPRINT),),
            track=Track.PIDANA,
            when=_gives(Stage.MASA_TENANG, *IN_RETURN),
            in_force=IN_FORCE,
            gist=Text(
                id="Pelaksana, peserta, atau tim kampanye dengan sengaja menjanjikan atau "
                "memberikan imbalan uang atau materi lainnya kepada pemilih pada masa "
                "tenang.",
                en="A campaign executor, participant or team deliberately promises or "
                "gives money or goods in return to voters in the quiet period.",
            ),
        ),
        Rule(
            id=P523_3,
            bases=(cite("UU 7/2017 Pasal 523 ayat (3)", Reading.REPRINT),),
            track=Track.PIDANA,
            # *Supaya pemilih ... memilih peserta tertentu*, or nobody.
            when=_gives(Stage.PEMUNGUTAN_SUARA, when(intent_to_support=True)),
            in_force=IN_FORCE,
            gist=Text(
                id="Siapa pun dengan sengaja pada hari pemungutan suara menjanjikan atau "
                "memberikan uang atau materi lainnya supaya pemilih memilih peserta "
                "tertentu.",
                en="Anyone deliberately, on polling day, promises or gives money or goods "
                "so that voters choose a certain participant.",
            ),
        ),
        Rule(
            id=P547,
            bases=bases(Reading.REPRINT, "UU 7/2017 Pasal 547", "UU 7/2017 Pasal 282"),
            track=Track.PIDANA,
            when=_state_official_favours(deliberate=True),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat negara dengan sengaja membuat keputusan atau tindakan yang "
                "menguntungkan atau merugikan peserta Pemilu dalam masa kampanye; bagi "
                "yang berhak berkampanye, tindakan jabatan saja.",
                en="A state official deliberately takes a decision or measure that favours "
                "or harms a participant during the campaign; for those with a right to "
                "campaign, by virtue of office only.",
            ),
        ),
    ),
    exemptions=(
        Exemption(
            id="pejabat-negara-terdaftar-berkampanye",
            bases=(cite("UU 7/2017 Pasal 299 ayat (3)", Reading.REPRINT),),
            when=any_of(
                when(
                    status=POLITICIANS,
                    role=Role.PELAKSANA_KAMPANYE,
                    act=APPEALING,
                    election=PEMILU,
                    stage=Stage.KAMPANYE,
                    on_unpaid_leave=True,
                    state_facility=False,
                    gives_goods=False,
                )
            ),
            excepts=frozenset({f"{P283}#administratif"}),
            in_force=IN_FORCE,
            gist=Text(
                id="Pejabat negara yang terdaftar sebagai pelaksana atau anggota tim "
                "kampanye dapat berkampanye.",
                en="A state official registered as campaign executor or team member may "
                "campaign.",
            ),
        ),
    ),
    permissions=(
        Permission(
            id="kepala-daerah-berkampanye",
            bases=(cite("UU 7/2017 Pasal 299 ayat (3)", Reading.REPRINT),),
            when=any_of(
                when(
                    status=Status.KEPALA_DAERAH,
                    role=Role.PELAKSANA_KAMPANYE,
                    act=JOINING | {Act.MENYATAKAN_DUKUNGAN},
                    election=PEMILU,
                    stage=Stage.KAMPANYE,
                    on_unpaid_leave=True,
                    state_facility=False,
                    gives_goods=False,
                )
            ),
            in_force=IN_FORCE,
            gist=Text(
                id="Kepala daerah yang terdaftar sebagai pelaksana atau anggota tim "
                "kampanye, dengan cuti dan tanpa fasilitas jabatan, dapat berkampanye.",
                en="A head of a region registered as campaign executor or team member, on "
                "leave and without the facilities of office, may campaign.",
            ),
        ),
        Permission(
            id="memilih-pemilu",
            bases=(cite("UU 7/2017 Pasal 198 ayat (1)", Reading.INFERRED),),
            when=any_of(when(status=VOTERS, act=Act.MEMILIH, election=PEMILU)),
            in_force=IN_FORCE,
            gist=Text(
                id="Menggunakan hak pilih; netralitas tidak menghapus hak memilih.",
                en="Voting; neutrality does not take away the right to vote.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="calon-legislatif-sebagai-peserta",
            about=DisputeAbout.DASAR,
            concerns=frozenset(
                {
                    P282,
                    f"{P282}#administratif",
                    f"{P282}#hukum_desa",
                    P283,
                    f"{P283}#administratif",
                    P306,
                    f"{P306}#hukum_desa",
                    P490,
                    P547,
                }
            ),
            when=any_of(
                when(
                    contest=frozenset(
                        {Contest.DPR, Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}
                    ),
                    kind=frozenset(
                        {
                            TargetKind.CALON,
                            TargetKind.TIM_SUKSES,
                            TargetKind.DIRI_SENDIRI,
                            TargetKind.ALAT_PERAGA,
                        }
                    ),
                )
            ),
            readings=(
                DisputeReading(
                    holder="pengadilan yang memidana kepala desa karena mendukung calon "
                    "legislatif",
                    holder_en="the courts that convicted village heads for supporting "
                    "legislative candidates",
                    says=Text(
                        id="Siapa yang menguntungkan calon menguntungkan peserta Pemilu.",
                        en="Who favours a candidate favours a participant of the election.",
                    ),
                    cites=cites("UU 7/2017 Pasal 490"),
                ),
                DisputeReading(
                    holder="definisi peserta Pemilu",
                    holder_en="the definition of a participant",
                    says=Text(
                        id="Peserta Pemilu anggota DPR dan DPRD ialah partai politik; "
                        "calon legislatif bukan peserta.",
                        en="The participant in the election of DPR and DPRD is the party; "
                        "a legislative candidate is none.",
                    ),
                    cites=cites("UU 7/2017 Pasal 1"),
                ),
            ),
        ),
        Dispute(
            id="hadir-saja-sebagai-pidana",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset(
                {
                    P490,
                    "uu-1-2015/pasal-188",
                    "uu-1-2015/pasal-188@2016-07-01",
                    "uu-1-2015/pasal-188@2024-11-14",
                }
            ),
            when=any_of(
                when(
                    status=Status.KEPALA_DESA,
                    act=Act.MENGHADIRI_KAMPANYE,
                    active_support=False,
                )
            ),
            readings=(
                DisputeReading(
                    holder="sebagian pengadilan negeri",
                    holder_en="some district courts",
                    says=Text(
                        id="Kehadiran kepala desa pada kampanye sudah menguntungkan.",
                        en="The presence of a village head at a campaign already favours.",
                    ),
                    cites=cites("UU 7/2017 Pasal 490", "UU 1/2015 Pasal 188"),
                ),
                DisputeReading(
                    holder="sebagian sentra penegakan hukum terpadu dan pengadilan lain",
                    holder_en="some integrated law enforcement centres and other courts",
                    says=Text(
                        id="Hadir saja bukan keputusan atau tindakan yang menguntungkan; "
                        "yang dilanggar hukum desa.",
                        en="Presence alone is no decision or measure that favours; it "
                        "breaks village law.",
                    ),
                    cites=cites("UU 6/2014 Pasal 29 huruf j"),
                ),
            ),
        ),
        Dispute(
            id="hak-berkampanye-pejabat-negara",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({f"{P283}#administratif"}),
            when=any_of(
                when(
                    status=POLITICIANS,
                    election=PEMILU,
                    stage=Stage.KAMPANYE,
                )
            ),
            readings=(
                DisputeReading(
                    holder="bunyi Pasal 283",
                    holder_en="the wording of Pasal 283",
                    says=Text(
                        id="Pejabat negara dilarang sebelum, selama, dan sesudah masa "
                        "kampanye.",
                        en="State officials are forbidden before, during and after the "
                        "campaign.",
                    ),
                    cites=cites("UU 7/2017 Pasal 283 ayat (1)"),
                ),
                DisputeReading(
                    holder="bunyi Pasal 299",
                    holder_en="the wording of Pasal 299",
                    says=Text(
                        id="Pejabat negara yang anggota partai politik mempunyai hak "
                        "melaksanakan kampanye.",
                        en="A state official who is member of a party has the right to "
                        "campaign.",
                    ),
                    cites=cites("UU 7/2017 Pasal 299 ayat (2)"),
                ),
            ),
        ),
    ),
    consequences=(
        Consequence(
            track=Track.ADMINISTRATIF,
            rules=frozenset({P182_K, P227, P240_K}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.KPU,),
            bases=(
                cite(
                    "UU 7/2017 Pasal 182",
                    quote="menjadi Peserta Pemilu setelah memenuhi persyaratan",
                ),
                cite("UU 7/2017 Pasal 227", Reading.INFERRED),
                cite("UU 7/2017 Pasal 240 ayat (1)", Reading.INFERRED),
            ),
        ),
        Consequence(
            track=Track.ADMINISTRATIF,
            rules=frozenset(
                {P281_A, P281_B, f"{P282}#administratif", f"{P283}#administratif", P304}
            ),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.BAWASLU,),
            bases=(
                # That these are administrative violations is our reading.
                cite(
                    "UU 7/2017 Pasal 461 ayat (1)",
                    Reading.INFERRED,
                    quote="menerima, memeriksa, mengkaji, dan memutus pelanggaran "
                    "administratif Pemilu",
                ),
            ),
        ),
        Consequence(
            track=Track.DISIPLIN,
            rules=frozenset({P282}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.DISIPLIN,
            rules=frozenset({P283}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.PPK, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 283 ayat (1)", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({f"{P282}#hukum_desa"}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.BUPATI_WALI_KOTA, Authority.BAWASLU),
            bases=(cite("UU 7/2017 Pasal 282", Reading.REPRINT),),
        ),
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({f"{P306}#hukum_desa"}),
            clock=Clock.PERBUATAN,
            in_force=IN_FORCE,
            authority=(Authority.BAWASLU,),
            bases=(cite("UU 7/2017 Pasal 306 ayat (2)", Reading.SINGLE),),
        ),
        _own_code(Status.TNI, Authority.TNI),
        _own_code(Status.POLRI, Authority.POLRI),
        _prison(12, 12_000_000, "UU 7/2017 Pasal 490", P490),
        *_light(P493, "UU 7/2017 Pasal 493"),
        *_light(P494, "UU 7/2017 Pasal 494"),
        _prison(24, 24_000_000, "UU 7/2017 Pasal 521", P521, P521_2023),
        _prison(24, 24_000_000, "UU 7/2017 Pasal 522", P522),
        _prison(24, 24_000_000, "UU 7/2017 Pasal 523 ayat (1)", P523_1),
        _prison(48, 48_000_000, "UU 7/2017 Pasal 523 ayat (2)", P523_2),
        _prison(36, 36_000_000, "UU 7/2017 Pasal 523 ayat (3)", P523_3),
        # Several name the offence; one source has the penalty.
        _prison(36, 36_000_000, "UU 7/2017 Pasal 547", P547, reading=Reading.SINGLE),
    ),
    remarks=(
        Remark(
            code="hak_diadili_pemilu",
            text=Text(
                id="tindak pidana Pemilu hanya diputus oleh pengadilan",
                en="only a court decides on a crime of a Pemilu",
            ),
            cites=cites("UU 7/2017 Pasal 482 ayat (1)"),
            when=any_of(when(election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset(CRIMES),
        ),
        Remark(
            code="syarat_calon_diperiksa_kpu",
            text=Text(
                id="Pengunduran diri adalah syarat pencalonan yang diperiksa KPU sebelum "
                "calon ditetapkan; undang-undang tidak menyebut harinya.",
                en="Resignation is a condition of candidacy that KPU checks before it "
                "fixes the candidates; the act does not name the day.",
            ),
            cites=cites(
                "UU 7/2017 Pasal 182 huruf k", "UU 7/2017 Pasal 240 ayat (1) huruf k"
            ),
            when=any_of(when(act=Act.MENCALONKAN_DIRI)),
            in_force=IN_FORCE,
            concerns=frozenset({P182_K, P240_K}),
        ),
        Remark(
            code="cuti_kepala_daerah_hari_libur",
            text=Text(
                id="Bagi menteri, hari libur bebas untuk berkampanye tanpa cuti (Pasal "
                "302); pasal tentang cuti kepala daerah (Pasal 303) tidak terbaca.",
                en="For ministers holidays are free for campaigning without leave (Pasal "
                "302); the article on the leave of heads of regions (Pasal 303) was not "
                "read.",
            ),
            cites=cites("UU 7/2017 Pasal 302 ayat (3)", "UU 7/2017 Pasal 303"),
            when=any_of(when(status=Status.KEPALA_DAERAH)),
            in_force=IN_FORCE,
            concerns=frozenset({P281_B}),
        ),
        Remark(
            code="presiden_dan_menteri_berkampanye",
            text=Text(
                id="Presiden, Wakil Presiden, dan menteri yang ikut berkampanye juga "
                "tunduk pada syarat cuti dan larangan fasilitas Pasal 281; menteri dapat "
                "cuti satu hari kerja setiap minggu dan bebas pada hari libur. Status "
                "pejabat negara di sini tidak membedakan mereka dari anggota DPR atau "
                "DPD.",
                en="The President, Vice President and ministers who campaign are also "
                "bound to the leave and the ban on facilities of Pasal 281; a minister "
                "may have one working day of leave a week and is free on holidays. The "
                "status of state official here does not tell them from members of DPR "
                "or DPD.",
            ),
            cites=cites(
                "UU 7/2017 Pasal 281 ayat (1)",
                "UU 7/2017 Pasal 302 ayat (2)",
                "UU 7/2017 Pasal 302 ayat (3)",
            ),
            when=any_of(
                when(
                    status=Status.PEJABAT_NEGARA,
                    act=JOINING,
                    election=PEMILU,
                    stage=Stage.KAMPANYE,
                )
            ),
            in_force=IN_FORCE,
        ),
        Remark(
            code="fasilitas_negara_yang_dikecualikan",
            text=Text(
                id="Pasal 304 mengecualikan gedung atau fasilitas negara yang disewakan "
                "kepada umum; di daerah terpencil hanya gedung kantor, rumah dinas, dan "
                "rumah jabatan, dengan memperhatikan prinsip keadilan. Fasilitas mana yang "
                "dipakai tidak dibaca di sini.",
                en="Pasal 304 excepts state premises or facilities that are rented to the "
                "public; in remote areas only offices and official residences, with "
                "regard to fairness. Which facilities were used is not read here.",
            ),
            cites=cites(
                "UU 7/2017 Pasal 304 ayat (2) huruf b", "UU 7/2017 Pasal 304 ayat (3)"
            ),
            when=any_of(when(election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset({P304}),
        ),
        Remark(
            code="fasilitas_melekat_pada_presiden",
            text=Text(
                id="Pengamanan, kesehatan, dan protokoler yang melekat pada jabatan "
                "Presiden dan Wakil Presiden tetap diberikan, sesuai dengan kondisi "
                "lapangan, secara profesional dan proporsional; Pasal 304 dan 305 tidak "
                "memberikannya kepada pejabat lain. Status pejabat negara di sini tidak "
                "membedakan mereka.",
                en="Security, health care and protocol that go with the office of the "
                "President and Vice President are still given, as the situation demands, "
                "professionally and in proportion; Pasal 304 and 305 give them to no other "
                "official. The status of state official here does not tell them apart.",
            ),
            cites=cites("UU 7/2017 Pasal 305 ayat (1)", "UU 7/2017 Pasal 305 ayat (2)"),
            when=any_of(when(status=Status.PEJABAT_NEGARA, election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset({P304}),
        ),
        Remark(
            code="fasilitas_pengamanan_dikecualikan",
            text=Text(
                id="Pasal 281 hanya mengecualikan fasilitas pengamanan bagi pejabat "
                "negara; pengecualian Pasal 304 tidak disebutnya.",
                en="Pasal 281 excepts only security for state officials; it does not name "
                "the exceptions of Pasal 304.",
            ),
            cites=cites("UU 7/2017 Pasal 281 ayat (1) huruf a"),
            when=any_of(when(election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset({P281_A}),
        ),
        Remark(
            code="siapa_yang_diikutsertakan",
            text=Text(
                id="Siapa yang diikutsertakan tidak dibaca di sini. Yang disebut: hakim; "
                "pimpinan dan anggota BPK; gubernur dan deputi gubernur Bank Indonesia; "
                "direksi, komisaris, dewan pengawas, dan karyawan BUMN atau BUMD; pejabat "
                "negara bukan anggota partai yang memimpin lembaga nonstruktural; ASN; "
                "anggota TNI dan Polri; kepala desa, perangkat desa, dan anggota BPD; "
                "warga tanpa hak memilih. Tidak disebut: CPNS dan pegawai non-ASN.",
                en="Who was involved is not read here. Named are judges; the heads and "
                "members of BPK; the governor and deputy governors of Bank Indonesia; "
                "directors, commissioners, supervisors and employees of state or regional "
                "companies; state officials outside any party who lead a non-structural "
                "body; civil servants; soldiers and police; village heads, officers and "
                "councils; citizens without a vote. Not named are CPNS and staff who are "
                "no civil servants.",
            ),
            cites=cites("UU 7/2017 Pasal 280 ayat (2)"),
            when=any_of(when(act=Act.MELIBATKAN_PEGAWAI, election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset({P493}),
        ),
        Remark(
            code="fasilitas_pemerintah_dengan_izin",
            text=Text(
                id="Sejak putusan Mahkamah Konstitusi, fasilitas pemerintah dan tempat "
                "pendidikan dapat dipakai berkampanye bila penanggung jawabnya memberi "
                "izin dan tanpa atribut kampanye; tempat ibadah tidak pernah. Izin itu "
                "tidak ada faktanya di sini.",
                en="Since the ruling of the Constitutional Court government and school "
                "premises may be used for a campaign if their keeper permits it and "
                "without attributes of the campaign; places of worship never. That "
                "permission is no fact here.",
            ),
            cites=cites("MK 65/PUU-XXI/2023", "UU 7/2017 Pasal 280 ayat (1) huruf h"),
            when=_uses_facilities(),
            in_force=MK_65,
        ),
        Remark(
            code="hakim_ad_hoc",
            text=Text(
                id="Hakim ad hoc bukan pejabat negara, sehingga tidak terjangkau; status "
                "di sini tidak membedakannya.",
                en="A judge *ad hoc* is no state official and not reached; the status "
                "here does not tell him apart.",
            ),
            cites=cites("UU 5/2014 Pasal 122 huruf e"),
            when=any_of(when(status=Status.HAKIM, election=PEMILU)),
            in_force=IN_FORCE,
            concerns=frozenset(
                {f"{P282}#administratif", f"{P283}#administratif", P304, P547}
            ),
        ),
        Remark(
            code="penyesuaian_pidana_belum_terverifikasi",
            text=Text(
                id="Penyesuaian oleh UU 1/2026 atas pidana penjara bersama denda belum "
                "terverifikasi; yang ditampilkan bunyi semula, tanpa minimum khusus.",
                en="How UU 1/2026 adjusts imprisonment together with a fine is "
                "unverified; the original wording is shown, without special minimums.",
            ),
            cites=cites("UU 1/2026 Pasal 2"),
            when=any_of(when(election=PEMILU), when(election=ElectionKind.PEMILIHAN)),
            in_force=KUHP,
            clock=Clock.PUTUSAN,
            concerns=IMPRISONABLE
            | {
                "uu-1-2015/pasal-187/ayat-1",
                "uu-1-2015/pasal-187/ayat-3",
                "uu-1-2015/pasal-187a/ayat-1",
                "uu-1-2015/pasal-187a/ayat-2",
                "uu-1-2015/pasal-188",
                "uu-1-2015/pasal-188@2016-07-01",
                "uu-1-2015/pasal-188@2024-11-14",
                "uu-1-2015/pasal-189",
                "uu-1-2015/pasal-190",
                "uu-1-2015/pasal-190@2016-07-01",
            },
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 8/2012 dan UU 42/2008: Pemilu sebelum 16 Agustus 2017",
            why=Text(
                id="Naskahnya tidak ada pada sumber edisi ini.",
                en="Their text is not among the sources of this edition.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 72: menjadi penyelenggara (KPPS, PPS, PPK)",
            why=Text(
                id="Syaratnya tidak mengecualikan ASN, tetapi tidak ada izin yang tegas; "
                "diam bukan kebolehan.",
                en="Its conditions do not exclude civil servants, yet there is no "
                "express permission; silence is not a may.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 170-171",
            why=Text(
                id="Pengunduran diri dan izin pejabat negara yang maju sebagai calon "
                "Presiden: yang dikecualikan (antara lain anggota DPR) tidak dibedakan "
                "dalam kosakata, dan izin Presiden tidak ada faktanya.",
                en="Resignation and permission of state officials who stand for "
                "President: those excepted (members of DPR among them) are not told "
                "apart by the vocabulary, and the President's permission is no fact.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 240 ayat (1) huruf k bagi kepala desa, perangkat "
            "desa, dan BPD",
            why=Text(
                id="Hanya ada dalam satu kutipan peraturan KPU; kutipan undang-undangnya "
                "tidak menyebut mereka.",
                en="Only in one quotation of a KPU regulation; the quotations of the act "
                "do not name them.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (1) huruf a-g dan i",
            why=Text(
                id="Hinaan, hasutan, kekerasan, perusakan, dan atribut peserta lain: bukan "
                "tentang keberpihakan pejabat, dan perbuatannya tidak ada dalam "
                "kosakata.",
                en="Insult, incitement, violence, damage and attributes of another "
                "participant: not about officials taking sides, and no acts of the "
                "vocabulary.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (1) huruf h: tempat ibadah dan tempat "
            "pendidikan, dan tanpa kesengajaan",
            why=Text(
                id="Kosakata hanya mengenal fasilitas negara; pelanggaran tanpa sengaja "
                "oleh pihak kampanye bukan tentang netralitas pejabat.",
                en="The vocabulary knows state facilities only; a breach without intent "
                "by the campaign is not about the neutrality of officials.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (3) bagi pimpinan lembaga nonstruktural "
            "bukan anggota partai dan warga tanpa hak memilih",
            why=Text(
                id="Tidak ada pasal pidana yang menyebut mereka, dan kosakata tidak "
                "membedakan mereka.",
                en="No penal article names them, and the vocabulary does not tell them "
                "apart.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 280 ayat (4)",
            why=Text(
                id="Daftar tindak pidana yang tidak cocok dengan Pasal 494 dan 521; "
                "pengadilan memakai pasal pidananya.",
                en="A list of offences that does not fit Pasal 494 and 521; courts apply "
                "the penal articles.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 281 ayat (1) bagi Presiden, Wakil Presiden, dan "
            "menteri; 281 ayat (2)-(3)",
            why=Text(
                id="Kosakata tidak membedakan mereka dari pejabat negara lain (catatan "
                "menyebutnya); ayat lainnya tentang kelancaran tugas dan peraturan KPU.",
                en="The vocabulary does not tell them from other state officials (a note "
                "says so); the rest is about continuity of duties and KPU regulations.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 282 bagi PPPK",
            why=Text(
                id="Apakah pemegang jabatan dengan perjanjian kerja memegang jabatan "
                "negeri "
                "tidak dinyatakan; Pasal 283 menjangkaunya sebagai ASN lainnya.",
                en="Whether the holder of a post by agreement holds a *jabatan "
                "negeri* is not "
                "said; Pasal 283 reaches him as another civil servant.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 282 dan 547: tidak menindak bawahan",
            why=Text(
                id="Membiarkan keberpihakan terjangkau sebagai tindakan; tidak menghukum "
                "bawahan sesudahnya bukan keputusan atau tindakan yang menguntungkan "
                "peserta, dan bagi atasan PNS diatur PP 94/2021.",
                en="Tolerating partisan acts is reached as a measure; not punishing a "
                "subordinate afterwards is no decision or measure that favours a "
                "participant, and for superiors who are PNS PP 94/2021 provides.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 300-301, 303, 305, 306 ayat (1)",
            why=Text(
                id="Kelancaran tugas, hak Presiden, dan kesempatan yang sama: bukan "
                "perbuatan dalam kosakata; Pasal 303 dan 306 ayat (1) tidak terbaca.",
                en="Continuity of duties, rights of the President, equal opportunity: no "
                "acts of the vocabulary; Pasal 303 and 306 ayat (1) were not read.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 306 ayat (2) bagi pegawai pemerintah dan pemerintah "
            "daerah",
            why=Text(
                id="Yang dilarang lembaganya; pejabatnya terjangkau Pasal 282, pelaksana "
                "tidak disebut.",
                en="The institution is forbidden; its officials are reached by Pasal 282, "
                "other staff are not named.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 491-492",
            why=Text(
                id="Mengganggu kampanye bukan perbuatan dalam kosakata; kampanye di luar "
                "jadwal bergantung pada jadwal tiap peserta menurut Pasal 276 ayat (2), "
                "yang tidak terbaca.",
                en="Disturbing a campaign is no act of the vocabulary; campaigning outside "
                "the schedule turns on the schedule of each participant by Pasal 276 "
                "ayat (2), which was not read.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 495, 548",
            why=Text(
                id="Naskahnya tidak ditemukan.",
                en="Their text was not found.",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 515",
            why=Text(
                id="Uang pada saat pemungutan suara: saatnya tidak ada faktanya; "
                "perbuatan yang sama pada hari itu ada dalam Pasal 523 ayat (3).",
                en="Money at the time of the poll: the hour is no fact; the same conduct "
                "on that day stands in Pasal 523 ayat (3).",
            ),
        ),
        NotEncoded(
            provision="UU 7/2017 Pasal 488-489, 496-514, 516-520, 524-546, 549-554",
            why=Text(
                id="Daftar pemilih, dana kampanye, pemungutan suara, dan penyelenggara: "
                "bukan netralitas pejabat, dan ancaman Pasal 546 tidak terbaca.",
                en="Voters' lists, campaign funds, the poll and the organisers: not the "
                "neutrality of officials, and the penalty of Pasal 546 was not read.",
            ),
        ),
        NotEncoded(
            provision="PKPU 10/2023, PP 32/2018 jo. PP 53/2023: pengunduran diri dan cuti "
            "kampanye",
            why=Text(
                id="Hanya kutipan pers atas beberapa pasal yang terbaca.",
                en="Only press quotations of some articles were read.",
            ),
        ),
    ),
)
