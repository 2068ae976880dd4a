"""Who acts on a finding."""

from __future__ import annotations

from netralitas.words._word import Word

__all__ = ["Authority"]


class Authority(Word):
    """The body or official that examines, decides, recommends or punishes.

    ``PPK`` is the head of personnel of an agency, not the district election committee
    that has the same initials.
    """

    PPK = (
        "ppk",
        "pejabat pembina kepegawaian (PPK)",
        "head of personnel of the agency (PPK)",
        "PP 94/2021 Pasal 1 angka 2",
    )
    ATASAN_LANGSUNG = (
        "atasan_langsung",
        "atasan langsung",
        "direct superior",
        "PP 94/2021 Pasal 27 ayat (1)",
    )
    PEJABAT_BERWENANG = (
        "pejabat_berwenang",
        "pejabat yang berwenang menghukum",
        "official competent to punish",
        "PP 94/2021 Pasal 1 angka 3",
    )
    MAJELIS_KODE_ETIK = (
        "majelis_kode_etik",
        "majelis kode etik",
        "ethics council",
        "PP 42/2004 Pasal 1 angka 3",
    )
    KASN = (
        "kasn",
        "Komisi Aparatur Sipil Negara (KASN)",
        "Civil Service Commission (KASN)",
        "UU 5/2014 Pasal 1 angka 19",
    )
    BKN = (
        "bkn",
        "Badan Kepegawaian Negara (BKN)",
        "National Civil Service Agency (BKN)",
        "UU 5/2014 Pasal 1 angka 21",
    )
    SATGAS = (
        "satgas",
        "satuan tugas netralitas ASN",
        "task force on civil service neutrality",
        "SKB 2/2022 Lampiran II disiplin 13",
    )
    BAWASLU = (
        "bawaslu",
        "Badan Pengawas Pemilihan Umum (Bawaslu)",
        "Election Supervisory Agency (Bawaslu)",
        "UU 7/2017 Pasal 1 angka 17",
    )
    GAKKUMDU = (
        "gakkumdu",
        "Sentra Penegakan Hukum Terpadu (Gakkumdu)",
        "integrated law enforcement centre (Gakkumdu)",
        "UU 7/2017 Pasal 1 angka 38",
    )
    PENGADILAN = (
        "pengadilan",
        "pengadilan negeri",
        "district court",
        "UU 1/2015 Pasal 148 ayat (1)",
    )
    KPU = (
        "kpu",
        "Komisi Pemilihan Umum (KPU)",
        "General Elections Commission (KPU)",
        "UU 7/2017 Pasal 1 angka 8",
    )
    BUPATI_WALI_KOTA = (
        "bupati_wali_kota",
        "bupati atau wali kota",
        "regent or mayor",
        "UU 6/2014 Pasal 40 ayat (3)",
    )
    PEMBERI_KERJA = (
        "pemberi_kerja",
        "instansi pemberi kerja",
        "the employing agency",
        "SE MenPANRB 1/2023",
    )
    TNI = (
        "tni",
        "Tentara Nasional Indonesia (TNI)",
        "the armed forces (TNI)",
        "UU 34/2004 Pasal 1 angka 7",
    )
    POLRI = (
        "polri",
        "Kepolisian Negara Republik Indonesia (Polri)",
        "the national police (Polri)",
        "UU 2/2002 Pasal 5 ayat (1)",
    )
