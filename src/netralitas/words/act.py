"""What was done: the acts, named as conduct, and the groups that norms speak of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netralitas.words._word import Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GROUPS", "Act", "ActGroup", "groups_of"]


class ActGroup(Word):
    """A group of acts, for the norms that speak of any act of a kind.

    Showing or giving a side, campaigning, bidding for office, acting by virtue of
    office, and what leans to no side. An act may be in several.
    """

    KEBERPIHAKAN = (
        "keberpihakan",
        "perbuatan yang menunjukkan keberpihakan",
        "acts that show or give a side",
        "UU 7/2017 Pasal 283 ayat (1)",
    )
    KAMPANYE = (
        "kampanye",
        "kegiatan kampanye",
        "campaigning",
        "UU 7/2017 Pasal 1 angka 35",
    )
    KANDIDASI = (
        "kandidasi",
        "pencalonan dan keanggotaan partai",
        "bidding for office and party membership",
        "UU 20/2023 Pasal 59 ayat (3)",
    )
    JABATAN = (
        "jabatan",
        "perbuatan karena jabatan",
        "acts by virtue of office",
        "UU 7/2017 Pasal 282",
    )
    NETRAL = (
        "netral",
        "perbuatan yang tidak memihak",
        "acts that lean to no side",
        "UU 20/2023 Pasal 24 ayat (1) huruf d",
    )


class Act(Word):
    """One act, as conduct and not as judgement.

    Someone who did three things has three conducts. ``BENTUK_LAIN`` is a known act
    that no other word covers; an act that was not reported is unknown, and
    ``TIDAK_BERBUAT`` says that nothing of the kind alleged was done.
    """

    MEMASANG_ALAT_PERAGA = (
        "memasang_alat_peraga",
        "memasang alat peraga",
        "puts up banners or other props",
        "SKB 2/2022 Lampiran II disiplin 1",
    )
    KAMPANYE_DARING = (
        "kampanye_daring",
        "berkampanye secara daring",
        "campaigns online with own content",
        "SKB 2/2022 Lampiran II disiplin 2",
    )
    INTERAKSI_MEDIA_SOSIAL = (
        "interaksi_media_sosial",
        "membuat unggahan, komentar, suka, atau mengikuti di media sosial",
        "posts, comments, shares, likes or joins on social media",
        "SKB 2/2022 Lampiran II disiplin 6",
    )
    MENGUNGGAH_FOTO_BERSAMA = (
        "mengunggah_foto_bersama",
        "mengunggah foto bersama",
        "publishes a photo taken together",
        "SKB 2/2022 Lampiran II disiplin 7",
    )
    BERFOTO_BERSAMA = (
        "berfoto_bersama",
        "berfoto bersama",
        "is photographed together",
        "SKB 2/2022 Lampiran II kode etik 5",
    )
    MENUNJUKKAN_SIMBOL = (
        "menunjukkan_simbol",
        "menunjukkan simbol keberpihakan",
        "shows a partisan symbol",
        "SKB 2/2022 Lampiran II kode etik 5",
    )
    MENGHADIRI_DEKLARASI = (
        "menghadiri_deklarasi",
        "menghadiri deklarasi atau pendaftaran calon",
        "attends a declaration or registration",
        "SKB 2/2022 Lampiran II disiplin 4",
    )
    MENGHADIRI_KAMPANYE = (
        "menghadiri_kampanye",
        "menghadiri kampanye",
        "attends a campaign event",
        "PP 94/2021 Pasal 5 huruf n angka 1",
    )
    MENGIKUTI_SOSIALISASI = (
        "mengikuti_sosialisasi",
        "mengikuti sosialisasi atau pengenalan bakal calon",
        "takes part in promotion outside the campaign",
        "SKB 2/2022 Lampiran II kode etik 6",
    )
    MENJADI_PELAKSANA_KAMPANYE = (
        "menjadi_pelaksana_kampanye",
        "menjadi pelaksana atau anggota tim kampanye terdaftar",
        "is a registered campaign executor or team member",
        "UU 7/2017 Pasal 280 ayat (3)",
    )
    MENJADI_TIM_PEMENANGAN = (
        "menjadi_tim_pemenangan",
        "menjadi tim ahli, tim pemenangan, atau konsultan",
        "is expert, consultant or member of a winning team",
        "SKB 2/2022 Lampiran II disiplin 10",
    )
    BERBICARA_DI_FORUM_PARTAI = (
        "berbicara_di_forum_partai",
        "menjadi pembicara dalam acara partai atau kampanye",
        "speaks at a party or campaign event",
        "SKB 5/2020 Lampiran angka 4",
    )
    MENYATAKAN_DUKUNGAN = (
        "menyatakan_dukungan",
        "menyatakan dukungan atau mengajak memilih",
        "declares support or appeals to vote",
        "SKB 2/2022 Lampiran II disiplin 8",
    )
    MENGADAKAN_KEGIATAN_KEBERPIHAKAN = (
        "mengadakan_kegiatan_keberpihakan",
        "mengadakan kegiatan yang mengarah kepada keberpihakan",
        "holds an activity that leans to one side",
        "PP 94/2021 Pasal 5 huruf n angka 6",
    )
    MEMBAGIKAN_BARANG_ATAU_UANG = (
        "membagikan_barang_atau_uang",
        "membagikan barang atau uang",
        "hands out goods or money",
        "UU 10/2016 Pasal 73 ayat (4)",
    )
    MEMBUAT_KEPUTUSAN_BERPIHAK = (
        "membuat_keputusan_berpihak",
        "membuat keputusan atau tindakan jabatan yang berpihak",
        "takes a decision or official act that favours or harms",
        "PP 94/2021 Pasal 5 huruf n angka 5",
    )
    MENGERAHKAN_PEGAWAI = (
        "mengerahkan_pegawai",
        "mengerahkan pegawai atau warga",
        "orders or mobilises staff or villagers",
        "PP 94/2021 Pasal 5 huruf n angka 3",
    )
    MENGGUNAKAN_FASILITAS_NEGARA = (
        "menggunakan_fasilitas_negara",
        "menggunakan fasilitas negara untuk kampanye",
        "puts state facilities at a campaign's service",
        "PP 94/2021 Pasal 5 huruf n angka 4",
    )
    MEMBERI_DUKUNGAN_KTP = (
        "memberi_dukungan_ktp",
        "memberi atau mengumpulkan surat dukungan dengan fotokopi KTP",
        "gives or collects support letters with ID copies",
        "PP 94/2021 Pasal 5 huruf n angka 7",
    )
    MENDEKATI_PARTAI = (
        "mendekati_partai",
        "mendekati partai atau masyarakat untuk pencalonan sendiri",
        "approaches a party or the public for one's own bid",
        "SKB 2/2022 Lampiran II disiplin 3",
    )
    MENDEKLARASIKAN_DIRI = (
        "mendeklarasikan_diri",
        "mendeklarasikan diri sebagai bakal calon",
        "declares oneself a would-be candidate",
        "SKB 5/2020 Lampiran angka 6",
    )
    MENCALONKAN_DIRI = (
        "mencalonkan_diri",
        "ditetapkan sebagai calon",
        "is fixed as a candidate",
        "UU 20/2023 Pasal 59 ayat (3)",
    )
    MENJADI_ANGGOTA_PARTAI = (
        "menjadi_anggota_partai",
        "menjadi anggota atau pengurus partai politik",
        "is member or officer of a party",
        "UU 20/2023 Pasal 52 ayat (3) huruf j",
    )
    MENGGANTI_PEJABAT = (
        "mengganti_pejabat",
        "mengganti pejabat dalam masa larangan",
        "replaces officials in the closed period",
        "UU 10/2016 Pasal 71 ayat (2)",
    )
    MEMANFAATKAN_PROGRAM = (
        "memanfaatkan_program",
        "memanfaatkan kewenangan, program, atau kegiatan pemerintah",
        "uses powers, programmes or activities for or against a pair",
        "UU 10/2016 Pasal 71 ayat (3)",
    )
    TIDAK_MENINDAK_BAWAHAN = (
        "tidak_menindak_bawahan",
        "tidak memeriksa atau menghukum bawahan yang melanggar",
        "does not examine or punish a subordinate's breach",
        "PP 94/2021 Pasal 24 ayat (2)",
    )
    MEMILIH = (
        "memilih",
        "memberikan suara",
        "votes",
        "UU 1/2015 Pasal 56 ayat (1)",
    )
    MENGIKUTI_AKUN_CALON = (
        "mengikuti_akun_calon",
        "mengikuti akun biasa milik calon",
        "follows a candidate's ordinary account",
        "SKB 2/2022 Lampiran II disiplin 6",
    )
    MENJADI_PENYELENGGARA = (
        "menjadi_penyelenggara",
        "menjadi penyelenggara pemilihan (KPPS, PPS, atau PPK)",
        "serves as election organiser (KPPS, PPS or PPK)",
        "UU 7/2017 Pasal 72",
    )
    MENGHADIRI_ACARA_PARTAI = (
        "menghadiri_acara_partai",
        "menghadiri acara partai di luar kampanye",
        "attends a party's event outside a campaign",
        "SKB 5/2020 Lampiran angka 4",
    )
    MEMBUAT_BAHAN_KAMPANYE = (
        "membuat_bahan_kampanye",
        "membuat bahan kampanye",
        "makes campaign material",
        "UU 1/2015 Pasal 65 ayat (1) huruf d",
    )
    MENYEDIAKAN_TEMPAT = (
        "menyediakan_tempat",
        "menyediakan rumah, kantor, atau lahan untuk kampanye",
        "lends a place to a campaign or meeting",
        "SKB 2/2022 Lampiran II disiplin 8",
    )
    MEMBIARKAN = (
        "membiarkan",
        "membiarkan keberpihakan dalam tanggung jawabnya",
        "tolerates partisan acts in one's charge",
        "UU 10/2016 Pasal 71 ayat (1)",
    )
    MELIBATKAN_PEGAWAI = (
        "melibatkan_pegawai",
        "melibatkan pejabat atau pegawai dalam kampanye",
        "involves officials in a campaign, on the candidate's side",
        "UU 10/2016 Pasal 70 ayat (1)",
    )
    MENERIMA_BARANG_ATAU_UANG = (
        "menerima_barang_atau_uang",
        "menerima barang atau uang sebagai pemilih",
        "accepts goods or money as a voter",
        "UU 10/2016 Pasal 187A ayat (2)",
    )
    TIDAK_BERBUAT = (
        "tidak_berbuat",
        "tidak melakukan perbuatan yang dituduhkan",
        "did nothing of the kind alleged",
        "PP 94/2021 Pasal 1 angka 6",
    )
    BENTUK_LAIN = (
        "bentuk_lain",
        "bentuk perbuatan lain",
        "another form of conduct",
        "SKB 2/2022 Lampiran II disiplin 13",
    )


_FROM_PROPS_TO_SUPPORT_LETTER: Final = frozenset(
    act for act in Act if act.ordinal <= Act.MEMBERI_DUKUNGAN_KTP.ordinal
)

GROUPS: Final[Mapping[ActGroup, frozenset[Act]]] = MappingProxyType(
    {
        ActGroup.KEBERPIHAKAN: _FROM_PROPS_TO_SUPPORT_LETTER
        | {
            Act.MEMANFAATKAN_PROGRAM,
            Act.MENGIKUTI_AKUN_CALON,
            Act.MENGHADIRI_ACARA_PARTAI,
            Act.MEMBUAT_BAHAN_KAMPANYE,
            Act.MENYEDIAKAN_TEMPAT,
            Act.MEMBIARKAN,
            Act.BENTUK_LAIN,
        },
        ActGroup.KAMPANYE: frozenset(
            {
                Act.MEMASANG_ALAT_PERAGA,
                Act.KAMPANYE_DARING,
                Act.MENGHADIRI_DEKLARASI,
                Act.MENGHADIRI_KAMPANYE,
                Act.MENJADI_PELAKSANA_KAMPANYE,
                Act.MENJADI_TIM_PEMENANGAN,
                Act.BERBICARA_DI_FORUM_PARTAI,
                Act.MEMBUAT_BAHAN_KAMPANYE,
                Act.MELIBATKAN_PEGAWAI,
            }
        ),
        ActGroup.KANDIDASI: frozenset(
            {
                Act.MENDEKATI_PARTAI,
                Act.MENDEKLARASIKAN_DIRI,
                Act.MENCALONKAN_DIRI,
                Act.MENJADI_ANGGOTA_PARTAI,
            }
        ),
        ActGroup.JABATAN: frozenset(
            {
                Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
                Act.MENGERAHKAN_PEGAWAI,
                Act.MENGGUNAKAN_FASILITAS_NEGARA,
                Act.MENGGANTI_PEJABAT,
                Act.MEMANFAATKAN_PROGRAM,
                Act.TIDAK_MENINDAK_BAWAHAN,
                Act.MEMBIARKAN,
            }
        ),
        ActGroup.NETRAL: frozenset(
            {
                Act.MEMILIH,
                Act.MENJADI_PENYELENGGARA,
                Act.MENERIMA_BARANG_ATAU_UANG,
                Act.TIDAK_BERBUAT,
            }
        ),
    }
)
"""The acts of each group; every act is in at least one."""


def groups_of(act: Act) -> frozenset[ActGroup]:
    """Give the groups that an act is in, at least one.

    >>> sorted(groups_of(Act.MEMBIARKAN))
    [ActGroup.KEBERPIHAKAN, ActGroup.JABATAN]
    >>> sorted(groups_of(Act.MEMILIH))
    [ActGroup.NETRAL]
    """
    return frozenset(group for group, acts in GROUPS.items() if act in acts)
