"""Unions of words that have a meaning in law, each with its citation, and short forms.

They are names for sets that several instruments use, not further axes.
"""

from datetime import date

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval
from netralitas.law.link import Link
from netralitas.law.norm import Regulation, When, all_of, when
from netralitas.text import Text
from netralitas.words import (
    GROUPS,
    Act,
    ActGroup,
    Contest,
    Stage,
    Status,
    TargetKind,
)

ASN = frozenset({Status.PNS, Status.PPPK})
"""*Aparatur sipil negara*: PNS and PPPK (UU 5/2014 Pasal 6); a CPNS is not yet one."""

ASN_AND_CPNS = ASN | {Status.CPNS}
"""Whom the joint decree addresses; CPNS through PP 94/2021 Pasal 43."""

PNS_AND_CPNS = frozenset({Status.PNS, Status.CPNS})
"""PP 94/2021 Pasal 43; PP 42/2004 Pasal 1 angka 5 counts a CPNS as PNS."""

STATE_OFFICIALS = frozenset(
    {Status.PEJABAT_NEGARA, Status.KEPALA_DAERAH, Status.HAKIM, Status.ANGGOTA_BPK}
)
"""*Pejabat negara* (UU 5/2014 Pasal 122; the list of UU 20/2023 was not read).

The elucidation of UU 10/2016 Pasal 71 ayat (1) sends there; before, the term had no
definition of its own in the Pilkada statutes.
Judges *ad hoc* are none (huruf e); the word does not tell them apart."""

MILITARY_AND_POLICE = frozenset({Status.TNI, Status.POLRI})
"""*Anggota TNI dan Polri* (UU 7/2017 Pasal 200; 280 ayat (2) huruf g)."""

SIDE = frozenset({TargetKind.CALON, TargetKind.TIM_SUKSES, TargetKind.DIRI_SENDIRI})
"""A candidate, who works for him, and one's own candidacy."""

FAVOURED = SIDE | {TargetKind.ALAT_PERAGA, TargetKind.KOLOM_KOSONG}
"""Through whom a pair can be favoured or harmed; the empty column harms the only pair."""

TEAM = SIDE - {TargetKind.DIRI_SENDIRI}

PERSEORANGAN = frozenset({Contest.DPD, Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA})
"""Contests with independent candidates (SKB 2/2022 Lampiran II disiplin 11)."""

AFTER_FIXING = frozenset(
    {
        Stage.PENETAPAN,
        Stage.KAMPANYE,
        Stage.MASA_TENANG,
        Stage.PEMUNGUTAN_SUARA,
        Stage.PASCA,
    }
)
"""The stages in which participants exist (SKB 2/2022 Lampiran II disiplin 10)."""

BEFORE_FIXING = frozenset({Stage.DI_LUAR_TAHAPAN, Stage.PERSIAPAN, Stage.PENCALONAN})

UNDER_WAY = frozenset(Stage) - {Stage.DI_LUAR_TAHAPAN}
"""The stages of an election, from its first one to the swearing-in."""

KEBERPIHAKAN = GROUPS[ActGroup.KEBERPIHAKAN]
KAMPANYE = GROUPS[ActGroup.KAMPANYE]
KANDIDASI = GROUPS[ActGroup.KANDIDASI]
JABATAN = GROUPS[ActGroup.JABATAN]

SIDED = KEBERPIHAKAN | KAMPANYE | KANDIDASI | JABATAN
"""Every act by which a side may be taken: all but the neutral ones."""

OFFICIAL_ACTS = JABATAN & KEBERPIHAKAN
"""Acts that give a side by virtue of office (UU 7/2017 Pasal 282, 306 ayat (2))."""

ATTENDANCE = frozenset({Act.MENGHADIRI_DEKLARASI, Act.MENGHADIRI_KAMPANYE})
"""*Menghadiri deklarasi/kampanye* (SKB 2/2022 Lampiran II kode etik 3, disiplin 4)."""

APPEALS = frozenset(
    {
        Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
        Act.MENYATAKAN_DUKUNGAN,
        Act.MEMBAGIKAN_BARANG_ATAU_UANG,
        Act.MENYEDIAKAN_TEMPAT,
    }
)
"""*Pertemuan, ajakan, himbauan, seruan, pemberian barang* (PP 94/2021 Pasal 5 huruf n
angka 6; UU 7/2017 Pasal 283 ayat (2))."""

MEASURES = JABATAN - {Act.TIDAK_MENINDAK_BAWAHAN} | {Act.MENYATAKAN_DUKUNGAN}
"""*Keputusan/tindakan*: measures of office, and an appeal by someone in one (SKB 2/2022
Lampiran II disiplin 12; SKB 5/2020 Lampiran angka 15)."""

ONLINE = frozenset(
    {Act.KAMPANYE_DARING, Act.INTERAKSI_MEDIA_SOSIAL, Act.MENGUNGGAH_FOTO_BERSAMA}
)
"""*Posting, comment, share, like* (SKB 5/2020 Lampiran angka 1); *mengunggah, menanggapi,
menyebarluaskan* (Surat MenPANRB B/71/M.SM.00.00/2017 huruf e)."""

PHOTOS = frozenset({Act.MENGUNGGAH_FOTO_BERSAMA, Act.BERFOTO_BERSAMA})
"""*Foto bersama*, whoever publishes it."""

TEAM_WORK = frozenset({Act.MENJADI_TIM_PEMENANGAN, Act.MENJADI_PELAKSANA_KAMPANYE})
"""*Tim pemenangan*, *pelaksana kampanye*: both want one's own will."""

ACCOUNTS = frozenset({Act.INTERAKSI_MEDIA_SOSIAL, Act.MENGIKUTI_AKUN_CALON})
"""What is done in a group or account (SKB 2/2022 Lampiran II kode etik 4, disiplin 6)."""

PRESENCE = (
    ATTENDANCE
    | PHOTOS
    | ACCOUNTS
    | {
        Act.MENGIKUTI_SOSIALISASI,
        Act.MENGHADIRI_ACARA_PARTAI,
        Act.BERBICARA_DI_FORUM_PARTAI,
        Act.MENUNJUKKAN_SIMBOL,
    }
)
"""Acts that take a side only with a sign of it: texts allow some of them without one (SE
MenPANRB 18/2023; Surat KASN B-4790/NK.01.00/12/2023), on others authorities disagree."""

SIGNS = ("active_support", "intent_to_support", "partisan_symbol", "party_attributes")
"""What those texts deny to whom they allow presence or a photo, and the intent to support
(SKB 2/2022 Lampiran II disiplin 7)."""

PARTY_ROWS = frozenset(
    {"skb-5-2020/lampiran/angka-16", "skb-2-2022/lampiran-ii/disiplin/5"}
)
"""The rows of the joint decrees that repeat the statutory ban on party membership."""

CANNOT_TAKE_CLTN = frozenset({Status.CPNS, Status.PPPK})
"""PP 11/2017 Pasal 334 wants five years of service; PP 49/2018 Pasal 77 lists no CLTN."""

FOR_A_CPNS = Text(
    id="Bagi CPNS: undang-undang menyebut PNS (UU 5/2014) atau pegawai ASN (UU 20/2023), "
    "dan CPNS belum termasuk keduanya.",
    en="For a CPNS: the statute names PNS (UU 5/2014) or civil servants (UU 20/2023), and "
    "a CPNS is neither yet.",
)
"""UU 5/2014 Pasal 87 ayat (4); UU 20/2023 Pasal 52 ayat (3); PP 11/2017 Pasal 37."""

MEMBERSHIP_OF_A_CPNS = Basis(
    citation=Citation.parse("PP 11/2017 Pasal 37 ayat (2) huruf f"),
    reading=Reading.INFERRED,
    quote="menjadi anggota dan/atau pengurus partai politik",
    note=FOR_A_CPNS,
)
"""What binds a CPNS where the joint decrees cite the statute (`PARTY_ROWS`)."""

IN_UNIFORM_BY_ORDER = Text(
    id="Bila hadir berseragam karena perintah tugas: naskahnya tidak menyebut kehadiran "
    "karena perintah sebagai pengecualian; apakah yang bertugas itu peserta kampanye "
    "dinilai pemeriksa.",
    en="If present in uniform by order: the text does not name presence by order as an "
    "exception; whether who is on duty takes part in the campaign is for the examiner.",
)
"""PP 53/2010 Pasal 4 angka 12 huruf b; PP 94/2021 Pasal 5 huruf n angka 2."""

READ_AS_BREACH = Text(
    id="Hukuman menurut dampak menuntut kewajiban itu dilanggar; dampak saja tidak cukup. "
    "Dibaca sebagai pelanggaran: perbuatan yang menunjukkan keberpihakan, kehadiran atau "
    "foto yang disertai tandanya, pencalonan diri tanpa mundur. Apakah kewajiban itu "
    "sungguh dilanggar dinilai pemeriksa.",
    en="The sanction by impact wants the duty to be broken; the impact alone does not do. "
    "Read as a breach: an act that takes a side, presence or a photo with a sign of it, a "
    "bid of one's own without resigning. Whether the duty was in truth broken is for the "
    "examiner.",
)
"""PP 53/2010 Pasal 8-10; PP 94/2021 Pasal 9-11."""

READ_AS_ACTIVITY = Text(
    id="Pernyataan dukungan dan penyediaan tempat dibaca sebagai kegiatan; naskahnya "
    "menyebut pertemuan, ajakan, imbauan, seruan, dan pemberian barang.",
    en="A declaration of support and the lending of a place are read as an activity; the "
    "text names meetings, invitations, appeals, calls and gifts.",
)
"""PP 53/2010 Pasal 4 angka 13 huruf b, 15 huruf d; PP 94/2021 Pasal 5 huruf n angka 6."""

READ_AS_GIVING = Text(
    id="Mengumpulkan surat dukungan atau KTP dibaca sebagai memberikannya; naskahnya hanya "
    "menyebut memberikan.",
    en="Collecting support letters or identity cards is read as giving them; the text "
    "says giving only.",
)
"""PP 53/2010 Pasal 4 angka 14; PP 94/2021 Pasal 5 huruf n angka 7."""

REVIEWED_ON = date(2026, 11, 22)
"""The day on which the sources of this edition were last checked."""


def without_cltn(form: When) -> tuple[When, When]:
    """Write *dengan tidak dalam status CLTN* as an element of a form.

    A PPPK and a CPNS cannot have that leave, so for them the element is always met.
    """
    return (
        all_of(when(status=Status.PNS, on_unpaid_leave=False), form),
        all_of(when(status=CANNOT_TAKE_CLTN), form),
    )


def breaches(**facts: bool) -> tuple[When, ...]:
    """Write the acts by which a general duty may be broken, those that law allows apart.

    The clauses by impact want a breach (*apabila pelanggaran berdampak negatif*: PP
    53/2010 Pasal 8-10; PP 94/2021 Pasal 9-11), so what law allows meets none of them:
    votes, a name that others entered, replacing officials with the Minister's consent, an
    early bid on unpaid leave (SKB 5/2020 Lampiran angka 5-6; SKB 2/2022 Lampiran II
    disiplin 3), a bid after resigning. `PRESENCE` wants one of the `SIGNS`; where ``facts``
    name what was done amiss, that is the sign.
    """
    asked = PRESENCE | KANDIDASI | TEAM_WORK | {Act.MENGGANTI_PEJABAT}
    early = frozenset({Act.MENDEKATI_PARTAI, Act.MENDEKLARASIKAN_DIRI})
    signs = (dict[str, bool](),) if facts else tuple({sign: True} for sign in SIGNS)
    return tuple(
        form.plus(**facts)
        for form in (
            when(status=PNS_AND_CPNS, act=SIDED - asked),
            *(when(status=PNS_AND_CPNS, act=PRESENCE).plus(**sign) for sign in signs),
            when(status=PNS_AND_CPNS, act=TEAM_WORK, own_will=True),
            when(status=PNS_AND_CPNS, act=Act.MENGGANTI_PEJABAT, ministerial_consent=False),
            when(status=Status.PNS, act=early, resigned=False, on_unpaid_leave=False),
            when(status=Status.CPNS, act=early, resigned=False),
            when(status=PNS_AND_CPNS, act=Act.MENCALONKAN_DIRI, resigned=False),
            when(
                status=PNS_AND_CPNS,
                act=Act.MENJADI_ANGGOTA_PARTAI,
                own_will=True,
                resigned=False,
            ),
        )
    )


def regulation(
    cited: str,
    title: Text,
    in_force: Interval,
    reading: Reading,
    *,
    addressees: frozenset[Status] | None = None,
    note: Text | None = None,
    links: tuple[Link, ...] = (),
) -> Regulation:
    """Write one instrument, checked on the day of this edition."""
    return Regulation(
        instrument=Citation.parse(cited).instrument,
        title=title,
        in_force=in_force,
        reading=reading,
        reviewed_on=REVIEWED_ON,
        addressees=addressees,
        note=note,
        links=links,
    )


def cites(*texts: str) -> tuple[Citation, ...]:
    """Write several citations."""
    return tuple(map(Citation.parse, texts))
