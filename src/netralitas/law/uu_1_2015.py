"""UU 1/2015 as amended (UU 8/2015, 10/2016, 6/2020): what binds officials in a Pemilihan.

UU 1/2015 (LN 2015/23, TLN 5656) and UU 10/2016 (LN 2016/130, TLN 5898) were read in the
gazette. Pasal 71 stands as worded by UU 10/2016 since 1 July 2016; Pasal 188 and 190 as
in UU 1/2015. From 14 November 2024 Pasal 188 reaches pejabat daerah, TNI and Polri too
(MK 136/PUU-XXII/2024). The deliberate breach of Pasal 71 as a whole is the crime of 188;
71 ayat (2) is also 190, which has no word of intent.

Readings taken here: there is a *pasangan calon* only from fixing on; *pejabat ASN* is not
defined and stays open for functional posts and pelaksana (dispute); 71 ayat (1) itself,
where 188 fails, is a norm without a sanction of its own, enforced through discipline,
village law or the ethics of TNI and Polri.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.interval import Interval, since
from netralitas.law.link import amends, enacts, reads
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
    any_of,
    bases,
    cite,
    when,
)
from netralitas.law.terms import (
    ASN,
    FAVOURED,
    KEBERPIHAKAN,
    cites,
    regulation,
)
from netralitas.law.uu_7_2017 import KUHP, VOTERS
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    ClosedPeriod,
    DisputeAbout,
    ElectionKind,
    Level,
    Office,
    Role,
    SanctionKind,
    Standing,
    Status,
    Track,
)

SINCE_2016 = since(2016, 7, 1)
MK_136 = since(2024, 11, 14)
BEFORE_MK_136 = Interval(start=SINCE_2016.start, end=date(2024, 11, 14))
PEMILIHAN = ElectionKind.PEMILIHAN

VILLAGE = frozenset({Status.KEPALA_DESA})
STATE = frozenset({Status.PEJABAT_NEGARA, Status.KEPALA_DAERAH})
ADDED = frozenset({Status.PEJABAT_DAERAH, Status.TNI, Status.POLRI})

P71_1 = "uu-1-2015/pasal-71/ayat-1"
P71_2 = "uu-1-2015/pasal-71/ayat-2"
P71_3 = "uu-1-2015/pasal-71/ayat-3"
P71_5 = "uu-1-2015/pasal-71/ayat-5"
P188 = "uu-1-2015/pasal-188"
P188_2024 = "uu-1-2015/pasal-188@2024-11-14"
P190 = "uu-1-2015/pasal-190"

AMENDED = "UU 1/2015 jo. UU 10/2016"


def _favours(status: frozenset[Status], *, deliberate: bool = False) -> tuple[When, ...]:
    """Write the elements of 71 ayat (1): a decision or measure that favours or harms."""
    facts = {"deliberate": True} if deliberate else {}
    return (
        when(
            status=status,
            act=KEBERPIHAKAN,
            kind=FAVOURED,
            standing=Standing.CALON,
            election=PEMILIHAN,
            benefits_or_harms=True,
        ).plus(**facts),
    )


def _replaces(*, deliberate: bool = False) -> tuple[When, ...]:
    """Write the elements of 71 ayat (2): heads, and acting heads by ayat (4)."""
    facts = {"deliberate": True} if deliberate else {}
    closed = ClosedPeriod.PENGGANTIAN_PEJABAT
    return (
        when(
            status=Status.KEPALA_DAERAH,
            act=Act.MENGGANTI_PEJABAT,
            election=PEMILIHAN,
            closed=closed,
        ).plus(**facts),
        when(
            status=Status.PNS,
            role=Role.PENJABAT_KEPALA_DAERAH,
            act=Act.MENGGANTI_PEJABAT,
            election=PEMILIHAN,
            closed=closed,
        ).plus(**facts),
    )


def _programmes(*, deliberate: bool = False) -> tuple[When, ...]:
    """Write the elements of 71 ayat (3): heads, and acting heads by ayat (4)."""
    facts = {"deliberate": True} if deliberate else {}
    closed = ClosedPeriod.PEMANFAATAN_PROGRAM
    return (
        when(
            status=Status.KEPALA_DAERAH,
            act=Act.MEMANFAATKAN_PROGRAM,
            election=PEMILIHAN,
            closed=closed,
            benefits_or_harms=True,
        ).plus(**facts),
        when(
            status=Status.PNS,
            role=Role.PENJABAT_KEPALA_DAERAH,
            act=Act.MEMANFAATKAN_PROGRAM,
            election=PEMILIHAN,
            closed=closed,
            benefits_or_harms=True,
        ).plus(**facts),
    )


FAVOURING = Text(
    id="Membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu "
    "pasangan calon.",
    en="Taking a decision or measure that favours or harms one pair of candidates.",
)

RANGE = Penalty(
    imprisonment=SanctionKind.PENJARA,
    min_months=1,
    max_months=6,
    min_rupiah=600_000,
    max_rupiah=6_000_000,
    joined="dan/atau",
)
WITHOUT_MINIMUM = Penalty(
    imprisonment=SanctionKind.PENJARA,
    max_months=6,
    max_rupiah=6_000_000,
    joined="dan/atau",
)


def _range(
    rules: frozenset[str], in_force: Interval, penalty: Penalty, *cited: str
) -> Consequence:
    return Consequence(
        track=Track.PIDANA,
        rules=rules,
        clock=Clock.PUTUSAN,
        in_force=in_force,
        options=(SanctionKind.PENJARA, SanctionKind.DENDA),
        authority=(Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN),
        penalty=penalty,
        bases=bases(Reading.TEXT, *cited),
    )


def _crime(article: str, *rules: str) -> tuple[Consequence, Consequence]:
    """Write the range of an article, and the same without minimum since 2026."""
    found = frozenset(rules)
    before = Interval(start=date(2015, 2, 2), end=KUHP.start)
    milder = _range(found, KUHP, WITHOUT_MINIMUM, article)
    return (
        _range(found, before, RANGE, article),
        Consequence(
            track=milder.track,
            rules=milder.rules,
            clock=milder.clock,
            in_force=milder.in_force,
            options=milder.options,
            authority=milder.authority,
            penalty=milder.penalty,
            bases=(*milder.bases, cite("UU 1/2026", Reading.INFERRED)),
        ),
    )


MODULE = Module(
    regulations=(
        regulation(
            "UU 1/2015",
            Text(
                id="Pemilihan Gubernur, Bupati, dan Walikota",
                en="Election of governors, regents and mayors",
            ),
            since(2015, 2, 2),
            Reading.TEXT,
            links=(enacts("Perppu 1/2014", "UU 1/2015 Pasal 1"),),
        ),
        regulation(
            "UU 8/2015",
            Text(id="Perubahan atas UU 1/2015", en="Amendment of UU 1/2015"),
            since(2015, 3, 18),
            Reading.TEXT,
            links=(amends("UU 1/2015", "UU 8/2015 Pasal I"),),
        ),
        regulation(
            "UU 10/2016",
            Text(
                id="Perubahan Kedua atas UU 1/2015",
                en="Second amendment of UU 1/2015",
            ),
            SINCE_2016,
            Reading.TEXT,
            links=(amends("UU 1/2015", "UU 10/2016 Pasal I"),),
        ),
        regulation(
            "MK 136/PUU-XXII/2024",
            Text(
                id="Subjek Pasal 188: pejabat daerah, TNI, dan Polri",
                en="Subjects of Pasal 188: regional officials, TNI and Polri",
            ),
            MK_136,
            Reading.REPRINT,
            links=(
                reads(
                    "UU 1/2015",
                    "MK 136/PUU-XXII/2024",
                    extent=Text(id="Pasal 188", en="Pasal 188"),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            id=P71_1,
            bases=(cite(f"{AMENDED} Pasal 71 ayat (1)"),),
            track=Track.DISIPLIN,
            when=_favours(ASN),
            in_force=SINCE_2016,
            level=Level.TIDAK_DINYATAKAN,
            gist=FAVOURING,
        ),
        Rule(
            id=f"{P71_1}#hukum_desa",
            bases=(cite(f"{AMENDED} Pasal 71 ayat (1)"),),
            track=Track.HUKUM_DESA,
            when=_favours(VILLAGE),
            in_force=SINCE_2016,
            gist=FAVOURING,
        ),
        Rule(
            id=f"{P71_1}#etik_lain",
            bases=(cite(f"{AMENDED} Pasal 71 ayat (1)"),),
            track=Track.ETIK_LAIN,
            when=_favours(frozenset({Status.TNI, Status.POLRI})),
            in_force=SINCE_2016,
            gist=FAVOURING,
        ),
        Rule(
            id=P71_2,
            bases=bases(
                Reading.TEXT,
                f"{AMENDED} Pasal 71 ayat (2)",
                f"{AMENDED} Pasal 71 ayat (4)",
                f"{AMENDED} Pasal 71 ayat (6)",
            ),
            track=Track.ADMINISTRATIF,
            when=_replaces(),
            in_force=SINCE_2016,
            gist=Text(
                id="Kepala daerah atau penjabatnya mengganti pejabat dalam enam bulan "
                "sebelum penetapan sampai akhir masa jabatan.",
                en="A head or acting head of a region replaces officials from six months "
                "before fixing to the end of the term.",
            ),
        ),
        Rule(
            id=P71_3,
            bases=bases(
                Reading.TEXT,
                f"{AMENDED} Pasal 71 ayat (3)",
                f"{AMENDED} Pasal 71 ayat (4)",
                f"{AMENDED} Pasal 71 ayat (6)",
            ),
            track=Track.ADMINISTRATIF,
            when=_programmes(),
            in_force=SINCE_2016,
            gist=Text(
                id="Kepala daerah atau penjabatnya menggunakan kewenangan, program, atau "
                "kegiatan yang menguntungkan atau merugikan pasangan calon.",
                en="A head or acting head of a region uses powers, programmes or "
                "activities that favour or harm a pair.",
            ),
        ),
        Rule(
            id=P71_5,
            bases=(cite(f"{AMENDED} Pasal 71 ayat (5)"),),
            track=Track.ADMINISTRATIF,
            when=(
                when(
                    status=Status.KEPALA_DAERAH,
                    role=Role.CALON_PETAHANA,
                    act=Act.MENGGANTI_PEJABAT,
                    election=PEMILIHAN,
                    closed=ClosedPeriod.PENGGANTIAN_PEJABAT,
                ),
                when(
                    status=Status.KEPALA_DAERAH,
                    role=Role.CALON_PETAHANA,
                    act=Act.MEMANFAATKAN_PROGRAM,
                    election=PEMILIHAN,
                    closed=ClosedPeriod.PEMANFAATAN_PROGRAM,
                    benefits_or_harms=True,
                ),
            ),
            in_force=SINCE_2016,
            applies=(P71_2, P71_3),
            gist=Text(
                id="Petahana yang melanggar ayat (2) atau (3) dibatalkan sebagai calon.",
                en="An incumbent who breaks ayat (2) or (3) is struck off as a candidate.",
            ),
        ),
        Rule(
            id=P188,
            bases=bases(Reading.TEXT, "UU 1/2015 Pasal 188", f"{AMENDED} Pasal 71"),
            track=Track.PIDANA,
            when=(
                *_favours(ASN | VILLAGE | STATE, deliberate=True),
                *_replaces(deliberate=True),
                *_programmes(deliberate=True),
            ),
            in_force=BEFORE_MK_136,
            gist=Text(
                id="Dengan sengaja melanggar Pasal 71.",
                en="Deliberately breaking Pasal 71.",
            ),
        ),
        Rule(
            id=P188_2024,
            bases=bases(Reading.TEXT, "UU 1/2015 Pasal 188", f"{AMENDED} Pasal 71")
            + bases(Reading.REPRINT, "MK 136/PUU-XXII/2024"),
            track=Track.PIDANA,
            when=(
                *_favours(ASN | VILLAGE | STATE | ADDED, deliberate=True),
                *_replaces(deliberate=True),
                *_programmes(deliberate=True),
            ),
            in_force=MK_136,
            gist=Text(
                id="Dengan sengaja melanggar Pasal 71.",
                en="Deliberately breaking Pasal 71.",
            ),
        ),
        Rule(
            id=P190,
            bases=bases(
                Reading.TEXT, "UU 1/2015 Pasal 190", f"{AMENDED} Pasal 71 ayat (2)"
            ),
            track=Track.PIDANA,
            when=_replaces(),
            in_force=SINCE_2016,
            gist=Text(
                id="Pejabat yang melanggar larangan mengganti pejabat.",
                en="An official who breaks the ban on replacing officials.",
            ),
        ),
    ),
    exemptions=(
        Exemption(
            id="persetujuan-menteri",
            bases=(cite(f"{AMENDED} Pasal 71 ayat (2)"),),
            when=any_of(when(act=Act.MENGGANTI_PEJABAT, ministerial_consent=True)),
            excepts=frozenset({P71_2, P71_5, P188, P188_2024, P190}),
            in_force=SINCE_2016,
            gist=Text(
                id="Penggantian dengan persetujuan tertulis dari Menteri.",
                en="Replacement with the written consent of the Minister.",
            ),
        ),
    ),
    permissions=(
        Permission(
            id="memilih-pemilihan",
            bases=(cite("UU 1/2015 Pasal 56 ayat (1)"),),
            when=any_of(when(status=VOTERS, act=Act.MEMILIH, election=PEMILIHAN)),
            in_force=since(2015, 2, 2),
            gist=Text(
                id="Menggunakan hak pilih; netralitas tidak menghapus hak memilih.",
                en="Voting; neutrality does not take away the right to vote.",
            ),
        ),
    ),
    disputes=(
        Dispute(
            id="pejabat-asn",
            about=DisputeAbout.PENERAPAN,
            concerns=frozenset({P71_1, P188, P188_2024}),
            when=any_of(
                when(
                    status=ASN,
                    office=frozenset({Office.FUNGSIONAL, Office.PELAKSANA}),
                    election=PEMILIHAN,
                )
            ),
            readings=(
                DisputeReading(
                    holder="pengadilan yang memidana kepala sekolah; UU 5/2014",
                    holder_en="the courts that convicted school principals; UU 5/2014",
                    says=Text(
                        id="Pemegang jabatan fungsional dan pelaksana juga pejabat ASN.",
                        en="Holders of functional posts and pelaksana are officials too.",
                    ),
                    cites=cites("UU 5/2014 Pasal 1 angka 10", "UU 5/2014 Pasal 1 angka 12"),
                ),
                DisputeReading(
                    holder="bunyi Pasal 71 yang tidak mendefinisikannya",
                    holder_en="the wording of Pasal 71, which does not define the term",
                    says=Text(
                        id="Pejabat ASN hanya pemegang jabatan struktural; norma pidana "
                        "tidak diperluas.",
                        en="Only holders of structural posts are officials; a criminal "
                        "norm is not widened.",
                    ),
                    cites=cites(f"{AMENDED} Pasal 71 ayat (1)"),
                ),
            ),
        ),
    ),
    remarks=(
        Remark(
            code="hak_diadili_pemilihan",
            text=Text(
                id="tindak pidana Pemilihan hanya diputus oleh pengadilan",
                en="only a court decides on a crime of a Pemilihan",
            ),
            cites=cites("UU 1/2015 Pasal 148 ayat (1)"),
            when=any_of(when(election=PEMILIHAN)),
            in_force=since(2015, 2, 2),
            concerns=frozenset({P188, P188_2024, P190}),
        ),
    ),
    consequences=(
        *_crime("UU 1/2015 Pasal 188", P188, P188_2024),
        *_crime("UU 1/2015 Pasal 190", P190),
        Consequence(
            track=Track.DISIPLIN,
            rules=frozenset({P71_1}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            authority=(Authority.PPK, Authority.BAWASLU),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (6)"),),
        ),
        Consequence(
            track=Track.HUKUM_DESA,
            rules=frozenset({f"{P71_1}#hukum_desa"}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            authority=(Authority.BUPATI_WALI_KOTA,),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (6)"),),
        ),
        Consequence(
            track=Track.ETIK_LAIN,
            rules=frozenset({f"{P71_1}#etik_lain"}),
            status=frozenset({Status.TNI}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            authority=(Authority.TNI,),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (6)"),),
        ),
        Consequence(
            track=Track.ETIK_LAIN,
            rules=frozenset({f"{P71_1}#etik_lain"}),
            status=frozenset({Status.POLRI}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            authority=(Authority.POLRI,),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (6)"),),
        ),
        Consequence(
            track=Track.ADMINISTRATIF,
            rules=frozenset({P71_2, P71_3}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            authority=(Authority.BAWASLU,),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (6)"),),
        ),
        Consequence(
            track=Track.ADMINISTRATIF,
            rules=frozenset({P71_5}),
            clock=Clock.PERBUATAN,
            in_force=SINCE_2016,
            options=(SanctionKind.PEMBATALAN_CALON,),
            authority=(Authority.KPU,),
            bases=(cite(f"{AMENDED} Pasal 71 ayat (5)"),),
        ),
    ),
    not_encoded=(
        NotEncoded(
            provision="UU 1/2015 Pasal 69-70, 72-73, 187-187A, 189",
            why=Text(
                id="Pasal 70 dan 189 untuk calon; 187 dan 187A menjangkau setiap orang, "
                "pegawai juga: edisi berikutnya, dengan catatan pada pembagian uang.",
                en="Pasal 70 and 189 are for candidates; 187 and 187A reach anyone, an "
                "employee too: a later edition, with a note where money is handed out.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 162 ayat (3)",
            why=Text(
                id="Penggantian pejabat enam bulan setelah pelantikan: hari pelantikan "
                "tiap daerah tidak diketahui.",
                en="Replacing officials in the six months after inauguration: the day of "
                "inauguration of each region is not known.",
            ),
        ),
        NotEncoded(
            provision="UU 1/2015 Pasal 187 ayat (6)",
            why=Text(
                id="Menunjuk kewajiban Pasal 71, tampak salah tulis untuk Pasal 76.",
                en="It points to a duty of Pasal 71, evidently a slip for Pasal 76.",
            ),
        ),
    ),
)
