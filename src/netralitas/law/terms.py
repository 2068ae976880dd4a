"""Unions of words that have a meaning in law, each with its citation, and short forms.

They are names for sets that several instruments use, not further axes.
"""

from datetime import date

from netralitas.citation import Citation, Reading
from netralitas.interval import Interval
from netralitas.law.norm import Regulation
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

KEBERPIHAKAN = GROUPS[ActGroup.KEBERPIHAKAN]
KAMPANYE = GROUPS[ActGroup.KAMPANYE]
KANDIDASI = GROUPS[ActGroup.KANDIDASI]
JABATAN = GROUPS[ActGroup.JABATAN]

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

REVIEWED_ON = date(2026, 11, 21)
"""The day on which the sources of this edition were last checked."""


def regulation(
    cited: str,
    title: Text,
    in_force: Interval,
    reading: Reading,
    *,
    addressees: frozenset[Status] | None = None,
    note: Text | None = None,
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
    )


def cites(*texts: str) -> tuple[Citation, ...]:
    """Write several citations."""
    return tuple(map(Citation.parse, texts))
