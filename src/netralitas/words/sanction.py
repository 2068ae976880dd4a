"""What may follow: every kind of sanction that an encoded norm names, once."""

from __future__ import annotations

from netralitas.words._word import Word

__all__ = ["SanctionKind"]


class SanctionKind(Word):
    """One kind of sanction; which of them a finding may lead to is another matter.

    A word that several tracks know (an oral reprimand, dismissal without honour) is
    one member. The three cuts of the performance allowance are named by PP 94/2021
    Pasal 8 ayat (3) but suspended by its Pasal 42, so they are never an option.
    """

    PERNYATAAN_TERTUTUP = (
        "pernyataan_tertutup",
        "pernyataan secara tertutup",
        "closed statement",
        "PP 42/2004 Pasal 15 ayat (3) huruf a",
    )
    PERNYATAAN_TERBUKA = (
        "pernyataan_terbuka",
        "pernyataan secara terbuka",
        "open statement",
        "PP 42/2004 Pasal 15 ayat (3) huruf b",
    )
    TEGURAN_LISAN = (
        "teguran_lisan",
        "teguran lisan",
        "oral reprimand",
        "PP 94/2021 Pasal 8 ayat (2) huruf a",
    )
    TEGURAN_TERTULIS = (
        "teguran_tertulis",
        "teguran tertulis",
        "written reprimand",
        "PP 94/2021 Pasal 8 ayat (2) huruf b",
    )
    PERNYATAAN_TIDAK_PUAS = (
        "pernyataan_tidak_puas",
        "pernyataan tidak puas secara tertulis",
        "written statement of dissatisfaction",
        "PP 94/2021 Pasal 8 ayat (2) huruf c",
    )
    PENUNDAAN_KGB_1_TAHUN = (
        "penundaan_kgb_1_tahun",
        "penundaan kenaikan gaji berkala selama 1 tahun",
        "periodic pay rise delayed for 1 year",
        "PP 53/2010 Pasal 7 ayat (3) huruf a",
    )
    PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN = (
        "penundaan_kenaikan_pangkat_1_tahun",
        "penundaan kenaikan pangkat selama 1 tahun",
        "promotion in rank delayed for 1 year",
        "PP 53/2010 Pasal 7 ayat (3) huruf b",
    )
    PENURUNAN_PANGKAT_1_TAHUN = (
        "penurunan_pangkat_1_tahun",
        "penurunan pangkat setingkat lebih rendah selama 1 tahun",
        "one rank lower for 1 year",
        "PP 53/2010 Pasal 7 ayat (3) huruf c",
    )
    PEMOTONGAN_TUKIN_25_6_BULAN = (
        "pemotongan_tukin_25_6_bulan",
        "pemotongan tunjangan kinerja 25% selama 6 bulan",
        "performance allowance cut by 25% for 6 months",
        "PP 94/2021 Pasal 8 ayat (3) huruf a",
    )
    PEMOTONGAN_TUKIN_25_9_BULAN = (
        "pemotongan_tukin_25_9_bulan",
        "pemotongan tunjangan kinerja 25% selama 9 bulan",
        "performance allowance cut by 25% for 9 months",
        "PP 94/2021 Pasal 8 ayat (3) huruf b",
    )
    PEMOTONGAN_TUKIN_25_12_BULAN = (
        "pemotongan_tukin_25_12_bulan",
        "pemotongan tunjangan kinerja 25% selama 12 bulan",
        "performance allowance cut by 25% for 12 months",
        "PP 94/2021 Pasal 8 ayat (3) huruf c",
    )
    PENURUNAN_JABATAN_12_BULAN = (
        "penurunan_jabatan_12_bulan",
        "penurunan jabatan setingkat lebih rendah selama 12 bulan",
        "one post lower for 12 months",
        "PP 94/2021 Pasal 8 ayat (4) huruf a",
    )
    PEMBEBASAN_JABATAN_12_BULAN = (
        "pembebasan_jabatan_12_bulan",
        "pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan",
        "released to an executing post for 12 months",
        "PP 94/2021 Pasal 8 ayat (4) huruf b",
    )
    PDHTAPS = (
        "pdhtaps",
        "pemberhentian dengan hormat tidak atas permintaan sendiri",
        "dismissal with honour, not at own request",
        "PP 94/2021 Pasal 8 ayat (4) huruf c",
    )
    PENURUNAN_PANGKAT_3_TAHUN = (
        "penurunan_pangkat_3_tahun",
        "penurunan pangkat setingkat lebih rendah selama 3 tahun",
        "one rank lower for 3 years",
        "PP 53/2010 Pasal 7 ayat (4) huruf a",
    )
    PEMINDAHAN_PENURUNAN_JABATAN = (
        "pemindahan_penurunan_jabatan",
        "pemindahan dalam rangka penurunan jabatan setingkat lebih rendah",
        "transfer to a post one level lower",
        "PP 53/2010 Pasal 7 ayat (4) huruf b",
    )
    PEMBEBASAN_JABATAN = (
        "pembebasan_jabatan",
        "pembebasan dari jabatan",
        "release from the post",
        "PP 53/2010 Pasal 7 ayat (4) huruf c",
    )
    PTDH = (
        "ptdh",
        "pemberhentian tidak dengan hormat",
        "dismissal without honour",
        "UU 20/2023 Pasal 52 ayat (4)",
    )
    PDH = (
        "pdh",
        "pemberhentian dengan hormat",
        "dismissal with honour",
        "PP 11/2017 Pasal 254 ayat (3)",
    )
    DIBERHENTIKAN_CPNS = (
        "diberhentikan_cpns",
        "pemberhentian sebagai calon PNS",
        "dismissal as civil servant on probation",
        "PP 11/2017 Pasal 37 ayat (2) huruf c",
    )
    PEMUTUSAN_TIDAK_DENGAN_HORMAT = (
        "pemutusan_tidak_dengan_hormat",
        "pemutusan hubungan perjanjian kerja tidak dengan hormat",
        "work agreement ended without honour",
        "PP 49/2018 Pasal 53 ayat (3)",
    )
    PEMUTUSAN_DENGAN_HORMAT_TIDAK_ATAS_PERMINTAAN_SENDIRI = (
        "pemutusan_dengan_hormat_tidak_atas_permintaan_sendiri",
        ("pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri"),
        "work agreement ended with honour, not at own request",
        "PP 49/2018 Pasal 53 ayat (2)",
    )
    TEGURAN = (
        "teguran",
        "teguran menurut perjanjian kerja",
        "reprimand under the work contract",
        "SE MenPANRB 1/2023",
    )
    PHK = (
        "phk",
        "pemutusan hubungan kerja (PHK)",
        "end of the work contract (PHK)",
        "SE MenPANRB 1/2023",
    )
    PEMBERHENTIAN_SEMENTARA = (
        "pemberhentian_sementara",
        "pemberhentian sementara",
        "suspension from office",
        "UU 6/2014 Pasal 30 ayat (2)",
    )
    PEMBERHENTIAN = (
        "pemberhentian",
        "pemberhentian",
        "removal from office",
        "UU 6/2014 Pasal 30 ayat (2)",
    )
    PEMBATALAN_CALON = (
        "pembatalan_calon",
        "pembatalan sebagai calon",
        "cancellation as candidate",
        "UU 10/2016 Pasal 71 ayat (5)",
    )
    PENGHENTIAN_KEGIATAN = (
        "penghentian_kegiatan",
        "penghentian kegiatan kampanye",
        "stop to the campaign activity",
        "UU 1/2015 Pasal 72 ayat (2) huruf b",
    )
    PENJARA = (
        "penjara",
        "pidana penjara",
        "imprisonment",
        "UU 1/2015 Pasal 188",
    )
    KURUNGAN = (
        "kurungan",
        "pidana kurungan",
        "light imprisonment (kurungan)",
        "UU 7/2017 Pasal 493",
    )
    DENDA = (
        "denda",
        "pidana denda",
        "fine",
        "UU 1/2015 Pasal 188",
    )
