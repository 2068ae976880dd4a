"""The paths of cases, read a second time: event, leading provision, deadlines.

Each line names an event of a procedure, the provisions that lead its transitions in their
order, after ``<`` the deadlines within which it must happen (or on which it takes effect)
and after ``>`` those that must have run out before. Versions of a deadline are not told
apart here. Then the laws that hold for every path are searched through all their states.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest

from netralitas.citation import Reading
from netralitas.law import LAW
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.path_case import Event, open_on
from netralitas.procedure.path_machine import CasePath, Counted, Step
from netralitas.procedure.path_rows import PATHS, WITHOUT_STEP
from netralitas.procedure.path_words import CaseEvent, CaseState, KnownDay, Procedure

TABLE: Mapping[Procedure, str] = {
    Procedure.LAPORAN_PEMILU: """
        temuan_ditetapkan: UU 7/2017 Pasal 454 ayat (5) < uu-7-2017/pasal-454/ayat-5
        laporan_disampaikan: UU 7/2017 Pasal 454 ayat (4) < uu-7-2017/pasal-454/ayat-6
        kajian_awal_selesai: Perbawaslu 7/2022 Pasal 15 ayat (1) <
            perbawaslu-7-2022/pasal-15/ayat-1
        diregistrasi: UU 7/2017 Pasal 454 ayat (7)
        tidak_diregistrasi: Perbawaslu 7/2022 Pasal 15 ayat (3)
        keterangan_diminta: UU 7/2017 Pasal 454 ayat (8)
        diteruskan: UU 7/2017 Pasal 95 huruf e < uu-7-2017/pasal-454/ayat-7,
            uu-7-2017/pasal-454/ayat-8
        pidana_dinyatakan: UU 7/2017 Pasal 476 ayat (2) < uu-7-2017/pasal-454/ayat-7,
            uu-7-2017/pasal-454/ayat-8
        dinyatakan_tidak_terbukti: UU 7/2017 Pasal 454 ayat (7) <
            uu-7-2017/pasal-454/ayat-7, uu-7-2017/pasal-454/ayat-8
        diteruskan_ke_polri: UU 7/2017 Pasal 476 ayat (1) < uu-7-2017/pasal-476/ayat-1
        """,
    Procedure.LAPORAN_PEMILIHAN: """
        temuan_ditetapkan: UU 1/2015 Pasal 28 ayat (1) huruf d
        laporan_disampaikan: UU 1/2015 Pasal 134 ayat (2) < uu-1-2015/pasal-134/ayat-4
        keterangan_diminta: UU 1/2015 Pasal 134 ayat (6) < uu-1-2015/pasal-134/ayat-6
        diteruskan: UU 1/2015 Pasal 28 ayat (1) huruf e; UU 1/2015 jo. UU 8/2015 Pasal
            28 ayat (1) huruf e < uu-1-2015/pasal-134/ayat-5
        pidana_dinyatakan: UU 1/2015 Pasal 135 ayat (1) huruf d <
            uu-1-2015/pasal-134/ayat-5
        diteruskan_ke_polri: UU 1/2015 Pasal 135 ayat (2) < uu-1-2015/pasal-135/ayat-2
        administrasi_disampaikan: UU 1/2015 Pasal 139 ayat (1); UU 1/2015 jo. MK
            104/PUU-XXIII/2025 Pasal 139 ayat (1) < uu-1-2015/pasal-134/ayat-5
        kpu_menindaklanjuti: UU 1/2015 Pasal 139 ayat (2) < uu-1-2015/pasal-140/ayat-1
        dinyatakan_tidak_terbukti: UU 1/2015 Pasal 134 ayat (5) <
            uu-1-2015/pasal-134/ayat-5
        """,
    Procedure.PENERUSAN: """
        diterima_kasn: UU 5/2014 Pasal 31 ayat (2) huruf c
        kasn_memutuskan: UU 5/2014 Pasal 32 ayat (2)
        dinyatakan_tidak_terbukti: UU 5/2014 Pasal 32 ayat (2); SE MenPANRB 4/2024
        hasil_disampaikan: UU 5/2014 Pasal 32 ayat (3); SE MenPANRB 4/2024
        dialihkan_ke_bkn: SE MenPANRB 4/2024
        dialihkan_ke_menpanrb: SE MenPANRB 4/2024
        diterima_bkn: SE MenPANRB 4/2024
        diverifikasi: SKB 2/2022
        sanksi_ppk_direkomendasikan: UU 5/2014 Pasal 33 ayat (1)
        sanksi_ppk_dijatuhkan: UU 5/2014 Pasal 33 ayat (2)
        data_diblokir: Peraturan BKN 1/2023
        ppk_menindaklanjuti: UU 5/2014 Pasal 32 ayat (3); SE MenPANRB 4/2024
        """,
    Procedure.PIDANA_PEMILU: """
        diterima_polri: UU 7/2017 Pasal 476 ayat (1)
        bukti_ditemukan: UU 7/2017 Pasal 479 ayat (1)
        diserahkan_ke_penyidik: UU 7/2017 Pasal 479 ayat (1) <
            uu-7-2017/pasal-479/ayat-1
        perkara_dihentikan: UU 7/2017 Pasal 477
        berkas_diserahkan: UU 7/2017 Pasal 480 ayat (1) < uu-7-2017/pasal-480/ayat-1
        berkas_dikembalikan: UU 7/2017 Pasal 480 ayat (2) < uu-7-2017/pasal-480/ayat-2
        berkas_diserahkan_kembali: UU 7/2017 Pasal 480 ayat (3) <
            uu-7-2017/pasal-480/ayat-3
        dilimpahkan: UU 7/2017 Pasal 480 ayat (4) < uu-7-2017/pasal-480/ayat-4
        putusan_pn: UU 7/2017 Pasal 482 ayat (1) < uu-7-2017/pasal-482/ayat-1,
            uu-7-2017/pasal-484/ayat-1
        banding_diajukan: UU 7/2017 Pasal 482 ayat (2) < uu-7-2017/pasal-482/ayat-2
        banding_dilimpahkan: UU 7/2017 Pasal 482 ayat (3) < uu-7-2017/pasal-482/ayat-3
        putusan_pt: UU 7/2017 Pasal 482 ayat (4) < uu-7-2017/pasal-482/ayat-4,
            uu-7-2017/pasal-484/ayat-1
        putusan_tetap: UU 7/2017 Pasal 482 ayat (2) > uu-7-2017/pasal-482/ayat-2
        putusan_disampaikan: UU 7/2017 Pasal 483 ayat (1) < uu-7-2017/pasal-483/ayat-1
        putusan_dilaksanakan: UU 7/2017 Pasal 483 ayat (2) < uu-7-2017/pasal-483/ayat-2
        """,
    Procedure.PIDANA_PEMILIHAN: """
        diterima_polri: UU 1/2015 Pasal 135 ayat (2)
        perkara_dihentikan: UU 1/2015 Pasal 145
        berkas_diserahkan: UU 1/2015 Pasal 146 ayat (1); UU 1/2015 jo. UU 10/2016 Pasal
            146 ayat (3) < uu-1-2015/pasal-146/ayat-1, uu-1-2015/pasal-146/ayat-3
        berkas_dikembalikan: UU 1/2015 Pasal 146 ayat (2); UU 1/2015 jo. UU 10/2016
            Pasal 146 ayat (4) < uu-1-2015/pasal-146/ayat-2, uu-1-2015/pasal-146/ayat-4
        berkas_diserahkan_kembali: UU 1/2015 Pasal 146 ayat (3); UU 1/2015 jo. UU
            10/2016 Pasal 146 ayat (5) < uu-1-2015/pasal-146/ayat-3,
            uu-1-2015/pasal-146/ayat-5
        dilimpahkan: UU 1/2015 Pasal 146 ayat (4); UU 1/2015 jo. UU 10/2016 Pasal 146
            ayat (6) < uu-1-2015/pasal-146/ayat-4, uu-1-2015/pasal-146/ayat-6
        putusan_pn: UU 1/2015 Pasal 148 ayat (1) < uu-1-2015/pasal-148/ayat-1,
            uu-1-2015/pasal-150/ayat-1
        banding_diajukan: UU 1/2015 Pasal 148 ayat (2) < uu-1-2015/pasal-148/ayat-2
        banding_dilimpahkan: UU 1/2015 Pasal 148 ayat (3) < uu-1-2015/pasal-148/ayat-3
        putusan_pt: UU 1/2015 Pasal 148 ayat (4) < uu-1-2015/pasal-148/ayat-4,
            uu-1-2015/pasal-150/ayat-1
        putusan_tetap: UU 1/2015 Pasal 148 ayat (2) > uu-1-2015/pasal-148/ayat-2
        putusan_disampaikan: UU 1/2015 Pasal 149 ayat (1) < uu-1-2015/pasal-149/ayat-1
        putusan_dilaksanakan: UU 1/2015 Pasal 149 ayat (2) < uu-1-2015/pasal-149/ayat-2
        """,
    Procedure.TSM_PEMILIHAN: """
        diregistrasi: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2)
        bawaslu_memutus: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2) <
            uu-1-2015/pasal-135a/ayat-2
        dinyatakan_tidak_terbukti: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (2) <
            uu-1-2015/pasal-135a/ayat-2
        calon_dibatalkan: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (4) <
            uu-1-2015/pasal-135a/ayat-4
        ke_mahkamah_agung: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (6) <
            uu-1-2015/pasal-135a/ayat-6
        putusan_ma: UU 1/2015 jo. UU 10/2016 Pasal 135A ayat (7) <
            uu-1-2015/pasal-135a/ayat-7
        """,
    Procedure.DISIPLIN: """
        dipanggil: PP 53/2010 Pasal 23 ayat (1); PP 94/2021 Pasal 26 ayat (1) <
            pp-53-2010/pasal-23/ayat-2
        tim_dibentuk: PP 53/2010 Pasal 25 ayat (1); PP 94/2021 Pasal 29 ayat (1)
        tidak_hadir: PP 53/2010 Pasal 23 ayat (3); PP 94/2021 Pasal 26 ayat (3)
        dipanggil_lagi: PP 53/2010 Pasal 23 ayat (3); PP 94/2021 Pasal 26 ayat (3) <
            pp-53-2010/pasal-23/ayat-3, pp-94-2021/pasal-26/ayat-3
        tidak_hadir_lagi: PP 53/2010 Pasal 23 ayat (4); PP 94/2021 Pasal 26 ayat (4)
        diperiksa: PP 53/2010 Pasal 24 ayat (1); PP 94/2021 Pasal 27 ayat (1) <
            pp-94-2021/pasal-26/ayat-2
        dibebastugaskan: PP 53/2010 Pasal 27 ayat (1); PP 94/2021 Pasal 31 ayat (1)
        hasil_dilaporkan: PP 53/2010 Pasal 24 ayat (3) huruf b; PP 94/2021 Pasal 27 ayat
            (4)
        dinyatakan_tidak_terbukti: PP 53/2010 Pasal 29 ayat (1); PP 94/2021 Pasal 33
            ayat (1)
        usul_diterima: PP 11/2017 Pasal 267 ayat (1)
        keputusan_tanpa_upaya: PP 53/2010 Pasal 33; PP 11/2017 Pasal 267 ayat (2) <
            pp-53-2010/pasal-43, pp-11-2017/pasal-267/ayat-3
        keputusan_pejabat: PP 53/2010 Pasal 31 ayat (1); PP 94/2021 Pasal 33 ayat (1)
        pemberhentian_ditetapkan: PP 53/2010 Pasal 31 ayat (1); PP 94/2021 Pasal 16
            huruf b; PP 11/2017 Pasal 267 ayat (2) < pp-11-2017/pasal-267/ayat-3
        keputusan_ppk: PP 53/2010 Pasal 31 ayat (1); PP 94/2021 Pasal 16 huruf b
        keputusan_presiden: PP 94/2021 Pasal 16 huruf a; PP 11/2017 Pasal 267 ayat (2) <
            pp-11-2017/pasal-267/ayat-3
        penyampaian_tidak_dihadiri: PP 53/2010 Pasal 31 ayat (4); PP 94/2021 Pasal 37
            ayat (4)
        keputusan_dikirim: PP 53/2010 Pasal 31 ayat (4); PP 94/2021 Pasal 37 ayat (4) <
            peraturan-bkn-6-2022/pasal-49/ayat-8
        keputusan_diterima: PP 53/2010 Pasal 31 ayat (2); PP 94/2021 Pasal 37 ayat (2) <
            pp-53-2010/pasal-31/ayat-3, pp-94-2021/pasal-37/ayat-3
        keputusan_berlaku: PP 53/2010 Pasal 44 ayat (1); PP 53/2010 Pasal 45 ayat (1);
            PP 53/2010 Pasal 43; PP 53/2010 Pasal 46; PP 94/2021 Pasal 38 ayat (1); PP
            53/2010 Pasal 44 ayat (2); PP 94/2021 Pasal 38 ayat (2); PP 53/2010 Pasal 45
            ayat (2) < pp-53-2010/pasal-44/ayat-1, pp-53-2010/pasal-45/ayat-1,
            pp-53-2010/pasal-43, pp-53-2010/pasal-46, pp-94-2021/pasal-38/ayat-1,
            pp-53-2010/pasal-44/ayat-2, pp-53-2010/pasal-45/ayat-2
        keberatan_diajukan: PP 53/2010 Pasal 34 ayat (1); PP 79/2021 Pasal 3 ayat (1)
            huruf b; PP 79/2021 Pasal 3 ayat (2) < pp-53-2010/pasal-35/ayat-2,
            pp-79-2021/pasal-4/ayat-2
        tanggapan_disampaikan: PP 53/2010 Pasal 36 ayat (2); PP 79/2021 Pasal 8 ayat
            (3); PP 79/2021 Pasal 13 ayat (1) < pp-53-2010/pasal-36/ayat-2,
            pp-79-2021/pasal-8/ayat-3, pp-79-2021/pasal-13/ayat-1
        keberatan_diputus: PP 53/2010 Pasal 37 ayat (1); PP 79/2021 Pasal 6 ayat (1); PP
            79/2021 Pasal 9 ayat (1) < pp-53-2010/pasal-36/ayat-3,
            pp-79-2021/pasal-5/ayat-1, pp-79-2021/pasal-8/ayat-4
        keputusan_dibatalkan: PP 53/2010 Pasal 37 ayat (1); PP 79/2021 Pasal 6 ayat (1);
            PP 79/2021 Pasal 9 ayat (1); PP 79/2021 Pasal 16 ayat (1) <
            pp-53-2010/pasal-36/ayat-3, pp-79-2021/pasal-5/ayat-1,
            pp-79-2021/pasal-8/ayat-4, pp-79-2021/pasal-13/ayat-4
        batal_demi_hukum: PP 53/2010 Pasal 37 ayat (4) > pp-53-2010/pasal-36/ayat-3
        upaya_tidak_diterima: PP 79/2021 Pasal 4 ayat (3); PP 79/2021 Pasal 12 ayat (1)
        gugatan_ptun: PP 79/2021 Pasal 5 ayat (3); PP 79/2021 Pasal 8 ayat (7); PP
            79/2021 Pasal 6 ayat (3) > pp-79-2021/pasal-5/ayat-1,
            pp-79-2021/pasal-8/ayat-4
        banding_ke_bpasn: PP 79/2021 Pasal 10 < pp-79-2021/pasal-11/ayat-3
        bpasn_memutus: PP 79/2021 Pasal 13 ayat (4); PP 79/2021 Pasal 31 huruf b <
            pp-79-2021/pasal-13/ayat-4, pp-79-2021/pasal-16/ayat-4
        gugatan_pttun: PP 79/2021 Pasal 18
        banding_ke_bapek: PP 53/2010 Pasal 34 ayat (2)
        bapek_memutus: PP 53/2010 Pasal 45 ayat (2)
        """,
    Procedure.KODE_ETIK: """
        majelis_dibentuk: PP 42/2004 Pasal 17 ayat (1)
        diperiksa_majelis: PP 42/2004 Pasal 19 ayat (1)
        membela_diri: PP 42/2004 Pasal 19 ayat (2)
        majelis_memutuskan: PP 42/2004 Pasal 19 ayat (3)
        dinyatakan_tidak_terbukti: PP 42/2004 Pasal 19 ayat (5)
        keputusan_majelis_disampaikan: PP 42/2004 Pasal 20
        pernyataan_tertutup: PP 42/2004 Pasal 15 ayat (2)
        pernyataan_terbuka: PP 42/2004 Pasal 15 ayat (2)
        tindakan_dikenakan: PP 42/2004 Pasal 16
        """,
    Procedure.DISIPLIN_PPPK: """
        diperiksa: PP 49/2018 Pasal 71 ayat (4)
        dinyatakan_bersalah: PP 49/2018 Pasal 71 ayat (4)
        dinyatakan_tidak_terbukti: PP 49/2018 Pasal 51 ayat (3)
        hukuman_instansi: PP 49/2018 Pasal 51 ayat (3)
        usul_diterima: PP 49/2018 Pasal 59 ayat (1)
        pemberhentian_ditetapkan: PP 49/2018 Pasal 71 ayat (2) <
            pp-49-2018/pasal-71/ayat-3, pp-49-2018/pasal-71/ayat-4
        keputusan_diterima: PP 79/2021 Pasal 11 ayat (3)
        banding_ke_bpasn: PP 79/2021 Pasal 10 < pp-79-2021/pasal-11/ayat-3
        upaya_tidak_diterima: PP 79/2021 Pasal 12 ayat (1)
        tanggapan_disampaikan: PP 79/2021 Pasal 13 ayat (1) < pp-79-2021/pasal-13/ayat-1
        bpasn_memutus: PP 79/2021 Pasal 13 ayat (4) < pp-79-2021/pasal-13/ayat-4,
            pp-79-2021/pasal-16/ayat-4
        keputusan_dibatalkan: PP 79/2021 Pasal 16 ayat (1) < pp-79-2021/pasal-13/ayat-4
        gugatan_pttun: PP 79/2021 Pasal 18
        """,
    Procedure.PARPOL_PPPK: """
        parpol_terbukti: PP 49/2018 Pasal 63 ayat (1)
        dinyatakan_tidak_terbukti: PP 49/2018 Pasal 74 ayat (3)
        pemberhentian_ditetapkan: PP 49/2018 Pasal 74 ayat (2) <
            pp-49-2018/pasal-74/ayat-3, pp-49-2018/pasal-74/ayat-4
        keputusan_diterima: PP 79/2021 Pasal 11 ayat (3)
        banding_ke_bpasn: PP 79/2021 Pasal 10 < pp-79-2021/pasal-11/ayat-3
        upaya_tidak_diterima: PP 79/2021 Pasal 12 ayat (1)
        tanggapan_disampaikan: PP 79/2021 Pasal 13 ayat (1) < pp-79-2021/pasal-13/ayat-1
        bpasn_memutus: PP 79/2021 Pasal 13 ayat (4) < pp-79-2021/pasal-13/ayat-4,
            pp-79-2021/pasal-16/ayat-4
        keputusan_dibatalkan: PP 79/2021 Pasal 16 ayat (1) < pp-79-2021/pasal-13/ayat-4
        gugatan_pttun: PP 79/2021 Pasal 18
        """,
    Procedure.PARPOL_PNS: """
        parpol_terbukti: PP 11/2017 Pasal 270 ayat (1)
        dinyatakan_tidak_terbukti: PP 11/2017 Pasal 270 ayat (3)
        pemberhentian_ditetapkan: PP 11/2017 Pasal 270 ayat (2) <
            pp-11-2017/pasal-270/ayat-3, pp-11-2017/pasal-255/ayat-5,
            pp-37-2004/pasal-9/ayat-2
        keputusan_diterima: PP 79/2021 Pasal 11 ayat (3)
        banding_ke_bpasn: PP 79/2021 Pasal 10 < pp-79-2021/pasal-11/ayat-3
        upaya_tidak_diterima: PP 79/2021 Pasal 12 ayat (1)
        tanggapan_disampaikan: PP 79/2021 Pasal 13 ayat (1) < pp-79-2021/pasal-13/ayat-1
        bpasn_memutus: PP 79/2021 Pasal 13 ayat (4) < pp-79-2021/pasal-13/ayat-4,
            pp-79-2021/pasal-16/ayat-4
        keputusan_dibatalkan: PP 79/2021 Pasal 16 ayat (1) < pp-79-2021/pasal-13/ayat-4
        gugatan_pttun: PP 79/2021 Pasal 18
        """,
    Procedure.KEPALA_DESA: """
        teguran_lisan: UU 6/2014 Pasal 30 ayat (1)
        teguran_tertulis: UU 6/2014 Pasal 30 ayat (1)
        dinyatakan_tidak_terbukti: UU 6/2014 Pasal 30 ayat (1)
        teguran_dipatuhi: UU 6/2014 Pasal 30 ayat (2)
        diberhentikan_sementara: UU 6/2014 Pasal 30 ayat (2)
        diberhentikan: UU 6/2014 Pasal 30 ayat (2)
        """,
    Procedure.PERANGKAT_DESA: """
        teguran_lisan: UU 6/2014 Pasal 52 ayat (1)
        teguran_tertulis: UU 6/2014 Pasal 52 ayat (1)
        dinyatakan_tidak_terbukti: UU 6/2014 Pasal 52 ayat (1)
        teguran_dipatuhi: UU 6/2014 Pasal 52 ayat (2)
        diberhentikan_sementara: UU 6/2014 Pasal 52 ayat (2)
        dikonsultasikan: UU 6/2014 Pasal 53 ayat (3)
        diberhentikan: UU 6/2014 Pasal 52 ayat (2)
        """,
    Procedure.UPAYA_ADMINISTRATIF: """
        keputusan_pejabat: PP 79/2021 Pasal 3 ayat (1) huruf b
        keputusan_ppk: PP 79/2021 Pasal 3 ayat (1) huruf a
        pemberhentian_ditetapkan: PP 79/2021 Pasal 10
        keputusan_diterima: PP 79/2021 Pasal 4 ayat (2)
        keputusan_berlaku: PP 79/2021 Pasal 2 ayat (1)
        keberatan_diajukan: PP 79/2021 Pasal 3 ayat (1) huruf b; PP 79/2021 Pasal 3 ayat
            (2) < pp-79-2021/pasal-4/ayat-2
        upaya_tidak_diterima: PP 79/2021 Pasal 4 ayat (3); PP 79/2021 Pasal 12 ayat (1)
        keberatan_diputus: PP 79/2021 Pasal 6 ayat (1); PP 79/2021 Pasal 9 ayat (1) <
            pp-79-2021/pasal-5/ayat-1, pp-79-2021/pasal-8/ayat-4
        keputusan_dibatalkan: PP 79/2021 Pasal 6 ayat (1); PP 79/2021 Pasal 9 ayat (1);
            PP 79/2021 Pasal 16 ayat (1) < pp-79-2021/pasal-5/ayat-1,
            pp-79-2021/pasal-8/ayat-4, pp-79-2021/pasal-13/ayat-4
        tanggapan_disampaikan: PP 79/2021 Pasal 8 ayat (3); PP 79/2021 Pasal 13 ayat (1)
            < pp-79-2021/pasal-8/ayat-3, pp-79-2021/pasal-13/ayat-1
        gugatan_ptun: PP 79/2021 Pasal 5 ayat (3); PP 79/2021 Pasal 8 ayat (7); PP
            79/2021 Pasal 6 ayat (3) > pp-79-2021/pasal-5/ayat-1,
            pp-79-2021/pasal-8/ayat-4
        banding_ke_bpasn: PP 79/2021 Pasal 10 < pp-79-2021/pasal-11/ayat-3
        bpasn_memutus: PP 79/2021 Pasal 13 ayat (4) < pp-79-2021/pasal-13/ayat-4,
            pp-79-2021/pasal-16/ayat-4
        gugatan_pttun: PP 79/2021 Pasal 18
        """,
}


def lines(procedure: Procedure) -> list[str]:
    """Give the lines of a procedure; what is indented further goes on."""
    found: list[str] = []
    for line in TABLE[procedure].strip("\n").splitlines():
        if line.startswith(" " * 12):
            found[-1] = f"{found[-1]} {line.strip()}"
        elif line.strip():
            found.append(line.strip())
    return found


def ids(steps: list[Step], field: str) -> list[str]:
    counts: list[Counted] = [each for step in steps for each in getattr(step, field)]
    return list(dict.fromkeys(id_.partition("@")[0] for c in counts for id_ in c.rules))


def line_of(event: CaseEvent, steps: list[Step]) -> str:
    """Write the transitions of an event as a line of the table."""
    provisions = dict.fromkeys(str(step.bases[0].citation) for step in steps)
    due, opens = ids(steps, "due"), ids(steps, "opens")
    return (
        f"{event.value}: {'; '.join(provisions)}"
        + (f" < {', '.join(due)}" if due else "")
        + (f" > {', '.join(opens)}" if opens else "")
    )


@pytest.mark.parametrize("procedure", Procedure)
def test_each_procedure_is_what_the_table_says(procedure: Procedure) -> None:
    events: dict[CaseEvent, list[Step]] = defaultdict(list)
    for step in PATHS[procedure].steps:
        events[step.event].append(step)
    assert [line_of(event, steps) for event, steps in events.items()] == lines(procedure)


# --------------------------------------------------------------------- through all states

LAST = date(2026, 11, 22)
"""A day after every border of every path."""


def days_of(path: CasePath) -> list[date]:
    """Give the days on which something begins or has ended, and a late one."""
    borders = {
        day
        for step in path.steps
        for span in (step.in_force, step.begun)
        for day in span.borders
    }
    return [*sorted(borders), LAST]


def ways_from(path: CasePath) -> Mapping[CaseState, list[tuple[int, Step]]]:
    """Give the transitions that leave each state, with their places."""
    found: dict[CaseState, list[tuple[int, Step]]] = defaultdict(list)
    for place, step in enumerate(path.steps):
        for state in step.source:
            found[state].append((place, step))
    return found


Node = tuple[CaseState, date, tuple[Event, ...]]


@cache
def search(procedure: Procedure) -> tuple[frozenset[Node], Mapping[int, int]]:
    """Walk a path through every state, at every border, with every history that counts.

    A history is the last day of each event on whose day a validity is read. Give the
    nodes, and how often each transition was walked, by its place.
    """
    path = PATHS[procedure]
    read = {event for step in path.steps for event in step.read_on}
    walked: dict[int, int] = defaultdict(int)
    days, leaving = days_of(path), ways_from(path)
    todo: list[Node] = [(path.initial, days[0], ())]
    seen: set[Node] = set(todo)
    while todo:
        state, since, history = todo.pop()
        for day in (each for each in days if each >= since):
            for place, step in leaving[state]:
                if not open_on(step, day, history):
                    continue
                walked[place] += 1
                after = history
                if step.event in read:
                    kept = (each for each in history if each.kind is not step.event)
                    after = (*kept, Event(kind=step.event, date=day))
                node = (step.to or state, day, after)
                if node not in seen:
                    seen.add(node)
                    todo.append(node)
    return frozenset(seen), walked


@pytest.mark.parametrize("procedure", Procedure)
def test_every_state_is_reached_and_every_transition_is_walked(
    procedure: Procedure,
) -> None:
    path = PATHS[procedure]
    nodes, walked = search(procedure)
    assert {state for state, _, _ in nodes} == path.states
    assert path.ends <= path.states
    assert set(walked) == set(range(len(path.steps)))


@pytest.mark.parametrize("procedure", Procedure)
def test_no_case_is_left_without_a_way_on_or_an_end(procedure: Procedure) -> None:
    path = PATHS[procedure]
    for state, _, history in search(procedure)[0]:
        ways = [
            step
            for step in path.steps
            if state in step.source and step.to is not None and open_on(step, LAST, history)
        ]
        assert ways or state in path.ends, (state, history)


@pytest.mark.parametrize("procedure", Procedure)
def test_an_event_leads_to_one_state_only(procedure: Procedure) -> None:
    path = PATHS[procedure]
    days, leaving = days_of(path), ways_from(path)
    for state, since, history in search(procedure)[0]:
        for day in (each for each in days if each >= since):
            leads: dict[CaseEvent, set[CaseState | None]] = defaultdict(set)
            for _, step in leaving[state]:
                if open_on(step, day, history):
                    leads[step.event].add(step.to)
            assert all(len(to) == 1 for to in leads.values()), (state, day)


def counts(path: CasePath) -> Iterator[tuple[Step, Counted]]:
    for step in path.steps:
        yield from ((step, each) for each in (*step.due, *step.opens))


def test_every_transition_has_a_citation_and_every_deadline_exists() -> None:
    for path in PATHS.values():
        assert all(step.bases for step in path.steps)
        for step, counted in counts(path):
            assert counted.rules, step.event
            assert set(counted.rules) <= set(RULES), step.event


def test_every_start_of_a_count_is_an_event_of_the_path_or_a_known_day() -> None:
    for path in PATHS.values():
        events = {step.event for step in path.steps}
        for _, counted in counts(path):
            known = {each for each in counted.since if isinstance(each, CaseEvent)}
            # One tuple names what sets a decision, on whatever path it is.
            assert not known or known & events, counted
            setters = {step.event for step in path.steps if step.names_day}
            assert not counted.named or set(counted.since) <= setters


def test_rows_that_go_back_to_an_event_or_keep_its_day_name_one_of_their_path() -> None:
    for path in PATHS.values():
        setters = {step.event for step in path.steps if step.names_day}
        events = {step.event for step in path.steps}
        for step in path.steps:
            assert set(step.read_on) <= events
            assert step.keeps_day is None or step.keeps_day in setters


def test_a_path_names_only_rules_that_the_law_holds() -> None:
    for path in PATHS.values():
        for id_ in path.rules:
            assert LAW.rule[id_].track in path.tracks, id_


def test_a_deadline_of_one_election_is_on_no_path_of_the_other() -> None:
    for path in PATHS.values():
        for _, counted in counts(path):
            for id_ in counted.rules:
                assert RULES[id_].election is path.election
                bound = RULES[id_].status
                assert not bound or not path.status or bound & path.status


NOT_ON_A_PATH = {
    "pp-37-2004/pasal-3/ayat-3",
    "pp-37-2004/pasal-4/ayat-3",
    "pp-37-2004/pasal-5/ayat-2",
    "pp-37-2004/pasal-5/ayat-3",
    "pp-37-2004/pasal-5/ayat-4",
    "pp-37-2004/pasal-5/ayat-6",
    "pp-11-2017/pasal-252",
    "pp-11-2017/pasal-254/ayat-5",
    "pp-11-2017/pasal-254/ayat-5@2020-05-12",
    "pp-11-2017/pasal-255/ayat-3",
    "pp-11-2017/pasal-266/ayat-3",
    "pp-11-2017/pasal-268/ayat-4",
    "pp-11-2017/pasal-269/ayat-4",
    "pp-11-2017/pasal-280/ayat-1",
    "pp-11-2017/pasal-280@2020-05-12",
    "pp-11-2017/pasal-284/ayat-3",
    "pp-11-2017/pasal-346/ayat-5",
    "mk-121-puu_xxii-2024",
}
"""Deadlines of resignation, candidacy, crimes and suspension: no path is encoded yet."""


def test_every_other_deadline_is_on_a_path() -> None:
    used = {
        id_ for path in PATHS.values() for _, each in counts(path) for id_ in each.rules
    }
    assert set(RULES) - used == NOT_ON_A_PATH


def test_every_event_state_and_known_day_is_used() -> None:
    steps = [step for path in PATHS.values() for step in path.steps]
    assert {step.event for step in steps} == set(CaseEvent)
    assert {state for path in PATHS.values() for state in path.states} == set(CaseState)
    since = {each for path in PATHS.values() for _, c in counts(path) for each in c.since}
    assert set(KnownDay) - since == {KnownDay.ACTED_ON}


def test_no_transition_of_today_rests_on_law_that_ended() -> None:
    for path in PATHS.values():
        for step in path.steps:
            if step.read_on or step.in_force.start is None or step.in_force.end:
                continue
            for basis in step.bases:
                held = LAW.regulations.get(basis.citation.instrument)
                assert held is None or held.in_force.end is None, (step.event, basis)


def test_kasn_acts_after_october_2023_only_through_the_act_that_kept_it() -> None:
    repealed = date(2023, 10, 31)
    for step in PATHS[Procedure.PENERUSAN].steps:
        cited = {str(basis.citation.instrument) for basis in step.bases}
        if step.event is not CaseEvent.SANKSI_PPK_DIJATUHKAN and "UU 5/2014" in cited:
            assert step.in_force.start is not None
            assert ("UU 20/2023" in cited) is (step.in_force.start >= repealed)


def test_what_is_concluded_says_so_in_its_reading() -> None:
    for path in PATHS.values():
        for step in path.steps:
            said = step.note is not None and step.note.en.startswith("Concluded")
            readings = {each.reading for each in step.bases}
            assert not said or Reading.INFERRED in readings, (path.procedure, step.event)


def test_what_rests_on_conclusions_alone_says_why() -> None:
    for path in PATHS.values():
        for step in path.steps:
            if {each.reading for each in step.bases} == {Reading.INFERRED}:
                acquitted = step.event is CaseEvent.DINYATAKAN_TIDAK_TERBUKTI
                assert step.note or acquitted, (path.procedure, step.event)


def test_disputes_have_two_sides() -> None:
    for path in PATHS.values():
        assert all(len(step.readings) in {0, 2} for step in path.steps)


def test_every_text_is_whole_in_both_languages() -> None:
    texts = [entry.why for entry in WITHOUT_STEP]
    for path in PATHS.values():
        texts += [path.note] if path.note else []
        for step in path.steps:
            texts += [each for each in (step.who, step.note, step.lapse) if each]
            texts += [side.says for side in step.readings]
    for text in texts:
        for words in (text.id, text.en):
            assert words == words.strip()
            assert words
            assert "  " not in words
