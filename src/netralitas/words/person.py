"""Who acts: the status in law, the post held, and what the person is besides."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netralitas.words._word import Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["JPT", "POSTS", "STRUKTURAL", "Office", "Role", "Status"]


class Status(Word):
    """What the person is in law: the statute that binds follows from it.

    Each norm names its own circle of persons, so the words are kept as far apart as
    the narrowest norm keeps them: UU Pilkada Pasal 70 ayat (1) stops at the officers
    of a state company, UU 7/2017 Pasal 280 ayat (2) goes on to its employees. Someone
    who acts in two capacities is assessed in each.
    """

    PNS = (
        "pns",
        "pegawai negeri sipil (PNS)",
        "permanent civil servant (PNS)",
        "PP 94/2021 Pasal 1 angka 1",
    )
    CPNS = (
        "cpns",
        "calon pegawai negeri sipil (CPNS)",
        "civil servant on probation (CPNS)",
        "PP 11/2017 Pasal 33",
    )
    PPPK = (
        "pppk",
        "pegawai pemerintah dengan perjanjian kerja (PPPK)",
        "government employee under a work agreement (PPPK)",
        "PP 49/2018 Pasal 1 angka 4",
    )
    NON_ASN = (
        "non_asn",
        "pegawai pemerintah bukan ASN",
        "government worker outside the civil service",
        "PP 49/2018 Penjelasan Pasal 99 ayat (1)",
    )
    TNI = (
        "tni",
        "prajurit Tentara Nasional Indonesia (TNI)",
        "member of the armed forces (TNI)",
        "UU 34/2004 Pasal 1 angka 13",
    )
    POLRI = (
        "polri",
        "anggota Kepolisian Negara Republik Indonesia (Polri)",
        "member of the national police (Polri)",
        "UU 2/2002 Pasal 1 angka 2",
    )
    KEPALA_DESA = (
        "kepala_desa",
        "kepala desa",
        "village head",
        "UU 6/2014 Pasal 26 ayat (1)",
    )
    PERANGKAT_DESA = (
        "perangkat_desa",
        "perangkat desa",
        "village officer",
        "UU 6/2014 Pasal 48",
    )
    ANGGOTA_BPD = (
        "anggota_bpd",
        "anggota Badan Permusyawaratan Desa (BPD)",
        "member of the village council (BPD)",
        "UU 6/2014 Pasal 56 ayat (1)",
    )
    PEJABAT_NEGARA = (
        "pejabat_negara",
        "pejabat negara",
        "state official",
        "UU 5/2014 Pasal 122",
    )
    KEPALA_DAERAH = (
        "kepala_daerah",
        "kepala daerah atau wakil kepala daerah",
        "elected head of a region or the deputy",
        "UU 10/2016 Pasal 71 ayat (2)",
    )
    PEJABAT_BUMN = (
        "pejabat_bumn",
        "direksi, komisaris, atau dewan pengawas BUMN/BUMD",
        "director, commissioner or supervisor of a state or regional company",
        "UU 7/2017 Pasal 280 ayat (2) huruf d",
    )
    KARYAWAN_BUMN = (
        "karyawan_bumn",
        "karyawan BUMN/BUMD",
        "employee of a state or regional company",
        "UU 7/2017 Pasal 280 ayat (2) huruf d",
    )
    HAKIM = (
        "hakim",
        "hakim",
        "judge",
        "UU 7/2017 Pasal 280 ayat (2) huruf a",
    )
    ANGGOTA_BPK = (
        "anggota_bpk",
        "ketua, wakil ketua, atau anggota Badan Pemeriksa Keuangan (BPK)",
        "chair or member of the audit board (BPK)",
        "UU 7/2017 Pasal 280 ayat (2) huruf b",
    )
    PEJABAT_BI = (
        "pejabat_bi",
        "gubernur atau deputi gubernur Bank Indonesia",
        "governor or deputy governor of Bank Indonesia",
        "UU 7/2017 Pasal 280 ayat (2) huruf c",
    )
    PEJABAT_DAERAH = (
        "pejabat_daerah",
        "pejabat daerah",
        "regional official",
        "UU 10/2016 Pasal 71 ayat (1)",
    )
    WARGA = (
        "warga",
        "warga di luar semua status lain",
        "citizen with none of the other statuses",
        "UU 10/2016 Pasal 73 ayat (4)",
    )


class Office(Word):
    """The one post that the person holds.

    Of a status that can hold none it is ``TIDAK_BERLAKU``, never unknown; `POSTS`
    says which posts are possible. Whether a holder is a *pejabat ASN* in the sense of
    UU Pilkada Pasal 71 ayat (1) turns on this word.
    """

    JPT_UTAMA = (
        "jpt_utama",
        "jabatan pimpinan tinggi utama",
        "chief executive post (JPT utama)",
        "PP 11/2017 Pasal 102 huruf a",
    )
    JPT_MADYA = (
        "jpt_madya",
        "jabatan pimpinan tinggi madya",
        "senior executive post (JPT madya)",
        "PP 11/2017 Pasal 102 huruf b",
    )
    JPT_PRATAMA = (
        "jpt_pratama",
        "jabatan pimpinan tinggi pratama",
        "executive post of the first rank (JPT pratama)",
        "PP 11/2017 Pasal 102 huruf c",
    )
    ADMINISTRATOR = (
        "administrator",
        "jabatan administrator",
        "administrator's post",
        "PP 11/2017 Pasal 50 huruf a",
    )
    PENGAWAS = (
        "pengawas",
        "jabatan pengawas",
        "supervisor's post",
        "PP 11/2017 Pasal 50 huruf b",
    )
    PELAKSANA = (
        "pelaksana",
        "jabatan pelaksana",
        "executing post",
        "PP 11/2017 Pasal 50 huruf c",
    )
    FUNGSIONAL = (
        "fungsional",
        "jabatan fungsional",
        "functional post",
        "PP 11/2017 Pasal 1 angka 11",
    )
    PENJABAT_KEPALA_DAERAH = (
        "penjabat_kepala_daerah",
        "penjabat gubernur, bupati, atau wali kota",
        "appointed acting governor, regent or mayor",
        "UU 10/2016 Pasal 71 ayat (4)",
    )
    PELAKSANA_TUGAS_KEPALA_DAERAH = (
        "pelaksana_tugas_kepala_daerah",
        "wakil kepala daerah yang melaksanakan tugas kepala daerah",
        "elected deputy acting as head of the region",
        "UU 23/2014 Pasal 66 ayat (1) huruf c",
    )
    TIDAK_BERLAKU = (
        "tidak_berlaku",
        "tidak ada jabatan",
        "no post applies",
        "PP 11/2017 Pasal 47",
    )


class Role(Word):
    """What the person is besides the post, as the norms name it.

    A person may have several, and an empty list says that there is none of these. The
    same act weighs differently when a superior, a candidate or a voter does it.
    """

    PEJABAT_PEMBINA_KEPEGAWAIAN = (
        "pejabat_pembina_kepegawaian",
        "pejabat pembina kepegawaian",
        "head of personnel of an agency (PPK)",
        "PP 94/2021 Pasal 1 angka 2",
    )
    ATASAN_LANGSUNG = (
        "atasan_langsung",
        "atasan langsung",
        "direct superior",
        "PP 94/2021 Pasal 27 ayat (1)",
    )
    PENJABAT_KEPALA_DAERAH = (
        "penjabat_kepala_daerah",
        "penjabat kepala daerah",
        "appointed acting head of a region",
        "UU 10/2016 Pasal 71 ayat (4)",
    )
    CALON = (
        "calon",
        "calon",
        "candidate",
        "UU 10/2016 Pasal 73 ayat (1)",
    )
    CALON_PETAHANA = (
        "calon_petahana",
        "calon petahana",
        "incumbent candidate",
        "UU 10/2016 Pasal 71 ayat (5)",
    )
    PELAKSANA_KAMPANYE = (
        "pelaksana_kampanye",
        "pelaksana atau anggota tim kampanye",
        "registered campaign officer",
        "UU 7/2017 Pasal 280 ayat (2)",
    )
    PEMILIH = (
        "pemilih",
        "pemilih",
        "voter",
        "UU 1/2015 Pasal 1 angka 6",
    )


JPT: Final = frozenset({Office.JPT_UTAMA, Office.JPT_MADYA, Office.JPT_PRATAMA})
"""The high leadership posts (UU 5/2014 Pasal 19 ayat (1); PP 11/2017 Pasal 102)."""

STRUKTURAL: Final = JPT | {Office.ADMINISTRATOR, Office.PENGAWAS}
"""The posts that lead a unit: *pejabat struktural* in UU 7/2017 Pasal 282 and 283.

The law of the service has not used the word since UU 5/2014; these are the posts to
which the former structural ones were converted (UU 5/2014 Pasal 131).
"""

_NONE: Final = frozenset({Office.TIDAK_BERLAKU})

POSTS: Final[Mapping[Status, frozenset[Office]]] = MappingProxyType(
    {
        # PP 11/2017 Pasal 47, 50 and 102; the appointed acting head of a region comes
        # from a JPT: UU 10/2016 Pasal 201 ayat (10)-(11).
        Status.PNS: JPT
        | {
            Office.ADMINISTRATOR,
            Office.PENGAWAS,
            Office.PELAKSANA,
            Office.FUNGSIONAL,
            Office.PENJABAT_KEPALA_DAERAH,
        },
        # PP 11/2017 Pasal 49: the posts filled by recruitment.
        Status.CPNS: frozenset({Office.PELAKSANA, Office.FUNGSIONAL}),
        # PP 49/2018 Pasal 2 ayat (1) (JF and JPT; Pasal 65 ayat (1) huruf c knows JPT
        # other than utama and madya) and ayat (2) (other posts, by ayat (3) never
        # structural ones).
        Status.PPPK: JPT | {Office.FUNGSIONAL, Office.PELAKSANA},
        # UU 20/2023 Pasal 65: none may be appointed to a post of the service.
        Status.NON_ASN: _NONE,
        # UU 34/2004 Pasal 47 and UU 2/2002 Pasal 28 ayat (3). Who is seconded to a
        # post of the service (UU 5/2014 Pasal 20 ayat (2); PP 11/2017 Pasal 147) stays
        # a soldier or policeman, and no norm encoded here reads that post.
        Status.TNI: _NONE,
        Status.POLRI: _NONE,
        # UU 6/2014 Pasal 26 ayat (1): an office of the village. A PNS who acts as
        # village head is assessed as both.
        Status.KEPALA_DESA: _NONE,
        # UU 6/2014 Pasal 48.
        Status.PERANGKAT_DESA: _NONE,
        # UU 6/2014 Pasal 56 ayat (1).
        Status.ANGGOTA_BPD: _NONE,
        # UU 5/2014 Pasal 122: a state office is no post of the service.
        Status.PEJABAT_NEGARA: _NONE,
        # UU 23/2014 Pasal 66 ayat (1) huruf c: the deputy acts as head.
        Status.KEPALA_DAERAH: _NONE | {Office.PELAKSANA_TUGAS_KEPALA_DAERAH},
        # UU 7/2017 Pasal 280 ayat (2) huruf d, for both.
        Status.PEJABAT_BUMN: _NONE,
        Status.KARYAWAN_BUMN: _NONE,
        # UU 5/2014 Pasal 122 huruf e: judges are state officials.
        Status.HAKIM: _NONE,
        # UU 5/2014 Pasal 122 huruf g.
        Status.ANGGOTA_BPK: _NONE,
        # UU 7/2017 Pasal 280 ayat (2) huruf c.
        Status.PEJABAT_BI: _NONE,
        # UU 10/2016 Pasal 71 ayat (1): named beside the officials of the service.
        Status.PEJABAT_DAERAH: _NONE,
        # UU 5/2014 Pasal 20 ayat (1): posts are filled from the service.
        Status.WARGA: _NONE,
    }
)
"""The possible posts of each status; a combination outside it is refused."""
