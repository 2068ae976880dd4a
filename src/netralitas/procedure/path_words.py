"""The words of a case: which procedure, where it stands, what happened, which days.

An event is named for what was done, in the words of the provision that speaks of it. The
provisions themselves stand with the transitions (`netralitas.procedure.path_rows`).
"""

from __future__ import annotations

from netralitas.words import Word

__all__ = ["CaseEvent", "CaseState", "KnownDay", "Procedure"]


class Procedure(Word):
    """One procedure that an act can open; the same act may open several."""

    LAPORAN_PEMILU = (
        "laporan_pemilu",
        "laporan pelanggaran Pemilu",
        "report of a breach in a Pemilu",
    )
    LAPORAN_PEMILIHAN = (
        "laporan_pemilihan",
        "laporan pelanggaran Pemilihan",
        "report of a breach in a Pemilihan",
    )
    PENERUSAN = (
        "penerusan",
        "penerusan kepada KASN atau BKN dan kepada PPK",
        "passing on to KASN or BKN and to the PPK",
    )
    PIDANA_PEMILU = (
        "pidana_pemilu",
        "tindak pidana Pemilu",
        "crime in a Pemilu",
    )
    PIDANA_PEMILIHAN = (
        "pidana_pemilihan",
        "tindak pidana Pemilihan",
        "crime in a Pemilihan",
    )
    TSM_PEMILIHAN = (
        "tsm_pemilihan",
        "pelanggaran administrasi Pemilihan yang terstruktur, sistematis, dan masif",
        "structured, systematic and massive administrative breach in a Pemilihan",
    )
    DISIPLIN = ("disiplin", "disiplin PNS", "discipline of PNS")
    KODE_ETIK = ("kode_etik", "kode etik PNS", "code of ethics of PNS")
    DISIPLIN_PPPK = ("disiplin_pppk", "disiplin PPPK", "discipline of PPPK")
    PARPOL_PPPK = (
        "parpol_pppk",
        "pemutusan hubungan kerja PPPK karena partai politik",
        "termination of a PPPK over a political party",
    )
    PARPOL_PNS = (
        "parpol_pns",
        "pemberhentian PNS karena partai politik",
        "dismissal of a PNS over a political party",
    )
    KEPALA_DESA = ("kepala_desa", "sanksi kepala desa", "sanctions on a village head")
    PERANGKAT_DESA = (
        "perangkat_desa",
        "sanksi perangkat desa",
        "sanctions on a village officer",
    )
    UPAYA_ADMINISTRATIF = (
        "upaya_administratif",
        "upaya administratif",
        "administrative remedies",
    )


class KnownDay(Word):
    """A day that a deadline is counted from and that is no event of the procedure.

    The word is the field of `netralitas.procedure.path.Case` that holds it.
    """

    ACTED_ON = ("acted_on", "hari perbuatan", "the day of the act")
    KNOWN_ON = (
        "known_on",
        "hari diketahui atau ditemukannya dugaan pelanggaran",
        "the day on which the suspected breach became known or was found",
    )
    JOINED_ON = (
        "joined_on",
        "hari menjadi anggota atau pengurus partai politik",
        "the day of becoming a member or officer of a party",
    )
    RESULT_ON = (
        "result_on",
        "hari penetapan hasil",
        "the day on which the result is fixed",
    )


class CaseState(Word):
    """Where a case stands between two events."""

    # ---------------------------------------------------------------- laporan, temuan
    DUGAAN = (
        "dugaan",
        "dugaan pelanggaran, belum dilaporkan",
        "suspected breach, not yet reported",
    )
    TEMUAN = ("temuan", "ditetapkan sebagai temuan", "fixed as a finding")
    DILAPORKAN = ("dilaporkan", "laporan diterima", "report received")
    KAJIAN_AWAL = (
        "kajian_awal",
        "kajian awal selesai",
        "preliminary study completed",
    )
    TERDAFTAR = ("terdaftar", "diregistrasi", "registered")
    MINTA_KETERANGAN = (
        "minta_keterangan",
        "menunggu keterangan tambahan",
        "further information awaited",
    )
    DUGAAN_PIDANA = (
        "dugaan_pidana",
        "dinyatakan sebagai dugaan tindak pidana",
        "declared a suspected crime",
    )
    DI_KPU = ("di_kpu", "pada KPU", "with the KPU")
    DITERUSKAN = (
        "diteruskan",
        "diteruskan kepada instansi yang berwenang",
        "passed on to the competent agency",
    )
    DITERUSKAN_KE_POLRI = (
        "diteruskan_ke_polri",
        "diteruskan kepada Polri",
        "passed on to the police",
    )
    TIDAK_TERDAFTAR = ("tidak_terdaftar", "tidak diregistrasi", "not registered")
    TIDAK_TERBUKTI = ("tidak_terbukti", "tidak terbukti", "not proven")
    SELESAI_DI_KPU = ("selesai_di_kpu", "ditindaklanjuti KPU", "acted on by the KPU")
    # -------------------------------------------------------------- KASN, BKN, PPK
    MENUNGGU_PENGAWAS = (
        "menunggu_pengawas",
        "belum diterima pengawas kepegawaian",
        "not yet received by the overseer of the service",
    )
    DI_KASN = ("di_kasn", "pada KASN", "with KASN")
    DIPUTUS_KASN = (
        "diputus_kasn",
        "pelanggaran diputuskan KASN",
        "breach decided by KASN",
    )
    DI_BKN = ("di_bkn", "pada BKN", "with BKN")
    DI_MENPANRB = ("di_menpanrb", "pada Kementerian PANRB", "with the Ministry PANRB")
    TERVERIFIKASI = (
        "terverifikasi",
        "diverifikasi satuan tugas",
        "verified by the task force",
    )
    DI_PPK = ("di_ppk", "hasil pengawasan pada PPK", "result of oversight with the PPK")
    DIUSULKAN_SANKSI = (
        "diusulkan_sanksi",
        "sanksi bagi PPK direkomendasikan",
        "sanction on the PPK recommended",
    )
    DATA_DIBLOKIR = (
        "data_diblokir",
        "data kepegawaian diblokir",
        "personnel data blocked",
    )
    DITINDAKLANJUTI = ("ditindaklanjuti", "ditindaklanjuti PPK", "acted on by the PPK")
    # ------------------------------------------------------------------------- pidana
    MENUNGGU_POLRI = (
        "menunggu_polri",
        "belum diterima Polri",
        "not yet received by the police",
    )
    PENYELIDIKAN = ("penyelidikan", "penyelidikan", "inquiry")
    BUKTI_PERMULAAN = (
        "bukti_permulaan",
        "bukti permulaan cukup",
        "initial evidence suffices",
    )
    PENYIDIKAN = ("penyidikan", "penyidikan", "investigation")
    DI_PENUNTUT = ("di_penuntut", "berkas pada penuntut umum", "file with the prosecutor")
    DILENGKAPI = (
        "dilengkapi",
        "berkas dilengkapi penyidik",
        "file being completed by the investigator",
    )
    PERSIDANGAN = (
        "persidangan",
        "persidangan di pengadilan negeri",
        "trial at the district court",
    )
    DIPUTUS_PN = (
        "diputus_pn",
        "diputus pengadilan negeri",
        "judged by the district court",
    )
    DIPUTUS_PN_DI_JAKSA = (
        "diputus_pn_di_jaksa",
        "diputus pengadilan negeri, putusan pada penuntut umum",
        "judged by the district court, judgement with the prosecutor",
    )
    BANDING = ("banding", "banding diajukan", "appeal filed")
    DI_PT = ("di_pt", "banding pada pengadilan tinggi", "appeal at the high court")
    TETAP = ("tetap", "putusan berkekuatan hukum tetap", "judgement final")
    TETAP_DI_JAKSA = (
        "tetap_di_jaksa",
        "putusan berkekuatan hukum tetap, pada penuntut umum",
        "judgement final, with the prosecutor",
    )
    DILAKSANAKAN = ("dilaksanakan", "putusan dilaksanakan", "judgement executed")
    DIHENTIKAN = (
        "dihentikan",
        "penyelidikan atau penyidikan dihentikan",
        "inquiry or investigation discontinued",
    )
    # ---------------------------------------------------------------------------- TSM
    TSM_TERDAFTAR = (
        "tsm_terdaftar",
        "laporan TSM diterima Bawaslu provinsi",
        "report accepted by Bawaslu of the province",
    )
    TSM_DIPUTUS = ("tsm_diputus", "diputus Bawaslu provinsi", "ruled on by Bawaslu")
    CALON_DIBATALKAN = (
        "calon_dibatalkan",
        "pasangan calon dibatalkan KPU",
        "pair cancelled by the KPU",
    )
    DI_MA = ("di_ma", "pada Mahkamah Agung", "with the Supreme Court")
    TSM_SELESAI = ("tsm_selesai", "selesai", "concluded")
    # ----------------------------------------------------------------- disiplin, PPPK
    DUGAAN_DISIPLIN = (
        "dugaan_disiplin",
        "dugaan pelanggaran disiplin, belum dipanggil",
        "suspected breach of discipline, not yet summoned",
    )
    DIPANGGIL = ("dipanggil", "dipanggil untuk diperiksa", "summoned")
    MANGKIR = (
        "mangkir",
        "tidak hadir pada panggilan pertama",
        "absent at the first summons",
    )
    DIPANGGIL_LAGI = ("dipanggil_lagi", "dipanggil kedua kali", "summoned again")
    TANPA_PEMERIKSAAN = (
        "tanpa_pemeriksaan",
        "dua kali tidak hadir: diputus tanpa pemeriksaan",
        "absent twice: decided without examination",
    )
    DIPERIKSA = ("diperiksa", "telah diperiksa", "examined")
    DI_PEJABAT = (
        "di_pejabat",
        "hasil pemeriksaan pada pejabat yang berwenang",
        "result with the competent official",
    )
    DIUSULKAN_BERHENTI = (
        "diusulkan_berhenti",
        "pemberhentian diusulkan",
        "dismissal proposed",
    )
    BERSALAH = (
        "bersalah",
        "dinyatakan bersalah oleh tim pemeriksa",
        "found guilty by the examining team",
    )
    DIHUKUM_INSTANSI = (
        "dihukum_instansi",
        "dihukum menurut disiplin PPPK instansi",
        "punished by the agency's rules for PPPK",
    )
    TERBUKTI_PARPOL = (
        "terbukti_parpol",
        "keanggotaan partai politik terbukti",
        "membership in a party proven",
    )
    # ------------------------------------------------------ keputusan dan upayanya
    BELUM_DIPUTUS = ("belum_diputus", "belum ada keputusan", "no decision yet")
    DIJATUHI_TANPA_UPAYA = (
        "dijatuhi_tanpa_upaya",
        "dijatuhi hukuman tanpa upaya administratif; berlaku, belum disampaikan",
        "punished without a remedy; in force, not yet delivered",
    )
    DIJATUHI_PRESIDEN = (
        "dijatuhi_presiden",
        "keputusan Presiden ditetapkan, belum disampaikan",
        "decision of the President set, not yet delivered",
    )
    DIJATUHI_PEJABAT = (
        "dijatuhi_pejabat",
        "keputusan pejabat di bawah PPK ditetapkan, belum disampaikan",
        "decision of an official below the PPK set, not yet delivered",
    )
    DIJATUHI_PPK = (
        "dijatuhi_ppk",
        "keputusan PPK ditetapkan, belum disampaikan",
        "decision of the PPK set, not yet delivered",
    )
    DIPUTUS_BERHENTI = (
        "diputus_berhenti",
        "pemberhentian atau pemutusan ditetapkan, belum disampaikan",
        "dismissal or termination set, not yet delivered",
    )
    DITERIMA_PRESIDEN = (
        "diterima_presiden",
        "keputusan Presiden diterima",
        "decision of the President received",
    )
    DITERIMA_PEJABAT = (
        "diterima_pejabat",
        "keputusan pejabat di bawah PPK diterima",
        "decision of an official below the PPK received",
    )
    DITERIMA_PPK = (
        "diterima_ppk",
        "keputusan PPK diterima",
        "decision of the PPK received",
    )
    DITERIMA_BERHENTI = (
        "diterima_berhenti",
        "keputusan pemberhentian atau pemutusan diterima",
        "decision on dismissal or termination received",
    )
    KEBERATAN_PPK = ("keberatan_ppk", "keberatan pada PPK", "objection with the PPK")
    KEBERATAN_ATASAN = (
        "keberatan_atasan",
        "keberatan pada atasan pejabat",
        "objection with the official's superior",
    )
    KEBERATAN_DIPUTUS = ("keberatan_diputus", "keberatan diputus", "objection decided")
    DI_BPASN = ("di_bpasn", "banding pada BPASN", "appeal with the BPASN")
    DI_BAPEK = ("di_bapek", "banding pada BAPEK", "appeal with the BAPEK")
    BANDING_DIPUTUS = (
        "banding_diputus",
        "banding diputus BPASN; berlaku",
        "appeal decided by the BPASN; in force",
    )
    BAPEK_DIPUTUS = (
        "bapek_diputus",
        "banding diputus BAPEK",
        "appeal decided by the BAPEK",
    )
    BERLAKU = ("berlaku", "keputusan berlaku", "decision in force")
    BERLAKU_SESUDAH_KEBERATAN = (
        "berlaku_sesudah_keberatan",
        "berlaku menurut keputusan atas keberatan",
        "in force according to the decision on the objection",
    )
    DIBATALKAN = ("dibatalkan", "keputusan batal atau dibatalkan", "decision void")
    UPAYA_DITOLAK = (
        "upaya_ditolak",
        "upaya administratif tidak dapat diterima",
        "remedy not admissible",
    )
    DI_PTUN = (
        "di_ptun",
        "pada Pengadilan Tata Usaha Negara (PTUN)",
        "with the administrative court (PTUN)",
    )
    DI_PTTUN = (
        "di_pttun",
        "pada Pengadilan Tinggi Tata Usaha Negara",
        "with the high administrative court",
    )
    # ---------------------------------------------------------------------- kode etik
    DUGAAN_ETIK = (
        "dugaan_etik",
        "dugaan pelanggaran kode etik",
        "suspected breach of the code of ethics",
    )
    DI_MAJELIS = ("di_majelis", "pada majelis kode etik", "with the ethics council")
    DIPERIKSA_MAJELIS = (
        "diperiksa_majelis",
        "diperiksa majelis kode etik",
        "examined by the ethics council",
    )
    TELAH_MEMBELA_DIRI = (
        "telah_membela_diri",
        "kesempatan membela diri diberikan",
        "given the chance to answer",
    )
    DIPUTUS_MAJELIS = (
        "diputus_majelis",
        "pelanggaran diputuskan majelis",
        "breach decided by the council",
    )
    PUTUSAN_DI_PPK = (
        "putusan_di_ppk",
        "keputusan majelis pada pejabat yang berwenang",
        "decision of the council with the competent official",
    )
    SANKSI_MORAL = ("sanksi_moral", "sanksi moral dijatuhkan", "moral sanction imposed")
    TINDAKAN_ADMINISTRATIF = (
        "tindakan_administratif",
        "tindakan administratif dikenakan",
        "administrative action taken",
    )
    # --------------------------------------------------------------------------- desa
    DUGAAN_DESA = (
        "dugaan_desa",
        "dugaan pelanggaran larangan",
        "suspected breach of a ban",
    )
    DITEGUR = ("ditegur", "ditegur", "reprimanded")
    TEGURAN_DIPATUHI = ("teguran_dipatuhi", "teguran dilaksanakan", "reprimand obeyed")
    BERHENTI_SEMENTARA = (
        "berhenti_sementara",
        "diberhentikan sementara",
        "suspended",
    )
    DIKONSULTASIKAN = (
        "dikonsultasikan",
        "pemberhentian dikonsultasikan dengan camat",
        "dismissal put to the camat",
    )
    BERHENTI = ("berhenti", "diberhentikan", "dismissed")


class CaseEvent(Word):
    """What happened in a case."""

    # ---------------------------------------------------------------- laporan, temuan
    LAPORAN_DISAMPAIKAN = (
        "laporan_disampaikan",
        "laporan disampaikan",
        "the report is made",
    )
    TEMUAN_DITETAPKAN = (
        "temuan_ditetapkan",
        "hasil pengawasan ditetapkan sebagai temuan",
        "the result of supervision is fixed as a finding",
    )
    KAJIAN_AWAL_SELESAI = (
        "kajian_awal_selesai",
        "kajian awal selesai",
        "the preliminary study is completed",
    )
    DIREGISTRASI = (
        "diregistrasi",
        "laporan atau temuan diregistrasi",
        "the report or finding is registered",
    )
    TIDAK_DIREGISTRASI = (
        "tidak_diregistrasi",
        "laporan tidak diregistrasi",
        "the report is not registered",
    )
    KETERANGAN_DIMINTA = (
        "keterangan_diminta",
        "keterangan tambahan diminta",
        "further information is asked for",
    )
    DITERUSKAN = (
        "diteruskan",
        "diteruskan atau direkomendasikan kepada instansi yang berwenang",
        "it is passed on or recommended to the competent agency",
    )
    PIDANA_DINYATAKAN = (
        "pidana_dinyatakan",
        "dinyatakan sebagai dugaan tindak pidana",
        "it is declared a suspected crime",
    )
    DITERUSKAN_KE_POLRI = (
        "diteruskan_ke_polri",
        "diteruskan kepada Polri",
        "it is passed on to the police",
    )
    ADMINISTRASI_DISAMPAIKAN = (
        "administrasi_disampaikan",
        "rekomendasi atau putusan pelanggaran administrasi disampaikan kepada KPU",
        "a recommendation or ruling on an administrative breach goes to the KPU",
    )
    KPU_MENINDAKLANJUTI = (
        "kpu_menindaklanjuti",
        "KPU memutus atau menindaklanjuti",
        "the KPU decides or acts",
    )
    DINYATAKAN_TIDAK_TERBUKTI = (
        "dinyatakan_tidak_terbukti",
        "dinyatakan tidak terbukti",
        "it is found not proven",
    )
    # -------------------------------------------------------------- KASN, BKN, PPK
    DITERIMA_KASN = ("diterima_kasn", "laporan diterima KASN", "KASN receives the report")
    KASN_MEMUTUSKAN = (
        "kasn_memutuskan",
        "KASN memutuskan adanya pelanggaran",
        "KASN decides that there is a breach",
    )
    DITERIMA_BKN = ("diterima_bkn", "laporan diterima BKN", "BKN receives the report")
    DIALIHKAN_KE_BKN = (
        "dialihkan_ke_bkn",
        "berkas KASN dialihkan kepada BKN",
        "the file of KASN moves to BKN",
    )
    DIALIHKAN_KE_MENPANRB = (
        "dialihkan_ke_menpanrb",
        "berkas KASN dialihkan kepada Menteri PANRB",
        "the file of KASN moves to the Minister PANRB",
    )
    DIVERIFIKASI = (
        "diverifikasi",
        "laporan diverifikasi satuan tugas",
        "the task force verifies the report",
    )
    HASIL_DISAMPAIKAN = (
        "hasil_disampaikan",
        "hasil pengawasan disampaikan kepada PPK",
        "the result of oversight goes to the PPK",
    )
    SANKSI_PPK_DIREKOMENDASIKAN = (
        "sanksi_ppk_direkomendasikan",
        "sanksi bagi PPK direkomendasikan kepada Presiden",
        "a sanction on the PPK is recommended to the President",
    )
    SANKSI_PPK_DIJATUHKAN = (
        "sanksi_ppk_dijatuhkan",
        "sanksi dijatuhkan kepada PPK",
        "the PPK is sanctioned",
    )
    DATA_DIBLOKIR = (
        "data_diblokir",
        "data kepegawaian diblokir",
        "personnel data are blocked",
    )
    PPK_MENINDAKLANJUTI = (
        "ppk_menindaklanjuti",
        "PPK menindaklanjuti",
        "the PPK acts on it",
    )
    # ------------------------------------------------------------------------- pidana
    DITERIMA_POLRI = (
        "diterima_polri",
        "laporan diterima Polri",
        "the police receive the report",
    )
    BUKTI_DITEMUKAN = (
        "bukti_ditemukan",
        "bukti permulaan yang cukup ditemukan",
        "enough initial evidence is found",
    )
    DISERAHKAN_KE_PENYIDIK = (
        "diserahkan_ke_penyidik",
        "hasil penyelidikan disampaikan kepada penyidik",
        "the result of the inquiry goes to the investigator",
    )
    BERKAS_DISERAHKAN = (
        "berkas_diserahkan",
        "berkas perkara disampaikan kepada penuntut umum",
        "the file goes to the prosecutor",
    )
    BERKAS_DIKEMBALIKAN = (
        "berkas_dikembalikan",
        "berkas perkara dikembalikan kepada penyidik",
        "the file is returned to the investigator",
    )
    BERKAS_DISERAHKAN_KEMBALI = (
        "berkas_diserahkan_kembali",
        "berkas perkara disampaikan kembali",
        "the file is handed in again",
    )
    DILIMPAHKAN = (
        "dilimpahkan",
        "perkara dilimpahkan kepada pengadilan negeri",
        "the case is brought to the district court",
    )
    PUTUSAN_PN = (
        "putusan_pn",
        "putusan pengadilan negeri dibacakan",
        "the district court reads its judgement",
    )
    BANDING_DIAJUKAN = (
        "banding_diajukan",
        "banding diajukan dan diterima pengadilan negeri",
        "an appeal is filed and received by the district court",
    )
    BANDING_DILIMPAHKAN = (
        "banding_dilimpahkan",
        "berkas banding dilimpahkan kepada pengadilan tinggi",
        "the file of the appeal goes to the high court",
    )
    PUTUSAN_PT = (
        "putusan_pt",
        "putusan pengadilan tinggi dibacakan",
        "the high court reads its judgement",
    )
    PUTUSAN_TETAP = (
        "putusan_tetap",
        "putusan pengadilan negeri berkekuatan hukum tetap",
        "the judgement of the district court becomes final",
    )
    PUTUSAN_DISAMPAIKAN = (
        "putusan_disampaikan",
        "putusan disampaikan kepada penuntut umum",
        "the judgement goes to the prosecutor",
    )
    PUTUSAN_DILAKSANAKAN = (
        "putusan_dilaksanakan",
        "putusan dilaksanakan",
        "the judgement is executed",
    )
    PERKARA_DIHENTIKAN = (
        "perkara_dihentikan",
        "penyelidikan atau penyidikan dihentikan",
        "the inquiry or investigation is discontinued",
    )
    # ---------------------------------------------------------------------------- TSM
    BAWASLU_MEMUTUS = (
        "bawaslu_memutus",
        "Bawaslu provinsi memutus",
        "Bawaslu of the province rules",
    )
    CALON_DIBATALKAN = (
        "calon_dibatalkan",
        "KPU menerbitkan keputusan pembatalan pasangan calon",
        "the KPU cancels the pair",
    )
    KE_MAHKAMAH_AGUNG = (
        "ke_mahkamah_agung",
        "berkas upaya hukum diterima Mahkamah Agung",
        "the Supreme Court receives the file",
    )
    PUTUSAN_MA = ("putusan_ma", "Mahkamah Agung memutus", "the Supreme Court rules")
    # ----------------------------------------------------------------- disiplin, PPPK
    DIPANGGIL = (
        "dipanggil",
        "dipanggil secara tertulis untuk diperiksa",
        "summoned in writing",
    )
    TIDAK_HADIR = (
        "tidak_hadir",
        "tidak hadir pada hari pemeriksaan pertama",
        "absent on the first day of examination",
    )
    DIPANGGIL_LAGI = ("dipanggil_lagi", "dipanggil kedua kali", "summoned again")
    TIDAK_HADIR_LAGI = (
        "tidak_hadir_lagi",
        "tidak hadir pada panggilan kedua",
        "absent at the second summons",
    )
    TIM_DIBENTUK = (
        "tim_dibentuk",
        "tim pemeriksa dibentuk",
        "an examining team is formed",
    )
    DIPERIKSA = ("diperiksa", "diperiksa secara tertutup", "examined in private")
    DIBEBASTUGASKAN = (
        "dibebastugaskan",
        "dibebaskan sementara dari tugas jabatan",
        "released from duty for the time being",
    )
    HASIL_DILAPORKAN = (
        "hasil_dilaporkan",
        "hasil pemeriksaan dilaporkan kepada pejabat yang lebih tinggi",
        "the result is reported to the higher official",
    )
    USUL_DITERIMA = (
        "usul_diterima",
        "usul pemberhentian atau pemutusan diterima",
        "the proposal to dismiss or terminate is received",
    )
    DINYATAKAN_BERSALAH = (
        "dinyatakan_bersalah",
        "dinyatakan bersalah oleh tim pemeriksa",
        "found guilty by the examining team",
    )
    HUKUMAN_INSTANSI = (
        "hukuman_instansi",
        "hukuman disiplin PPPK dijatuhkan menurut aturan instansi",
        "punished by the agency's rules for PPPK",
    )
    PARPOL_TERBUKTI = (
        "parpol_terbukti",
        "terbukti menjadi anggota atau pengurus partai politik",
        "membership or office in a party is proven",
    )
    # ------------------------------------------------------ keputusan dan upayanya
    KEPUTUSAN_TANPA_UPAYA = (
        "keputusan_tanpa_upaya",
        "hukuman tanpa upaya administratif ditetapkan",
        "a punishment without a remedy is set",
    )
    KEPUTUSAN_PRESIDEN = (
        "keputusan_presiden",
        "keputusan Presiden ditetapkan",
        "the President's decision is set",
    )
    KEPUTUSAN_PEJABAT = (
        "keputusan_pejabat",
        "keputusan pejabat di bawah PPK ditetapkan",
        "the decision of an official below the PPK is set",
    )
    KEPUTUSAN_PPK = (
        "keputusan_ppk",
        "keputusan PPK selain pemberhentian ditetapkan",
        "a decision of the PPK other than dismissal is set",
    )
    PEMBERHENTIAN_DITETAPKAN = (
        "pemberhentian_ditetapkan",
        "pemberhentian atau pemutusan hubungan perjanjian kerja ditetapkan",
        "dismissal or termination is set",
    )
    PENYAMPAIAN_TIDAK_DIHADIRI = (
        "penyampaian_tidak_dihadiri",
        "tidak hadir pada penyampaian keputusan",
        "absent at the delivery of the decision",
    )
    KEPUTUSAN_DIKIRIM = ("keputusan_dikirim", "keputusan dikirim", "the decision is sent")
    KEPUTUSAN_DITERIMA = (
        "keputusan_diterima",
        "keputusan diterima",
        "the decision is received",
    )
    KEPUTUSAN_BERLAKU = (
        "keputusan_berlaku",
        "keputusan mulai berlaku",
        "the decision takes effect",
    )
    KEBERATAN_DIAJUKAN = (
        "keberatan_diajukan",
        "keberatan diajukan",
        "an objection is filed",
    )
    TANGGAPAN_DISAMPAIKAN = (
        "tanggapan_disampaikan",
        "tanggapan atas upaya administratif disampaikan",
        "a reply to the remedy is given",
    )
    KEBERATAN_DIPUTUS = (
        "keberatan_diputus",
        "keberatan diputus",
        "the objection is decided",
    )
    KEPUTUSAN_DIBATALKAN = (
        "keputusan_dibatalkan",
        "keputusan dicabut atau dibatalkan",
        "the decision is withdrawn or annulled",
    )
    BATAL_DEMI_HUKUM = (
        "batal_demi_hukum",
        "hukuman batal demi hukum karena keberatan tidak diputus",
        "the punishment is void because the objection was not decided",
    )
    UPAYA_TIDAK_DITERIMA = (
        "upaya_tidak_diterima",
        "upaya administratif ditetapkan tidak dapat diterima",
        "the remedy is declared not admissible",
    )
    BANDING_KE_BPASN = (
        "banding_ke_bpasn",
        "banding administratif diajukan kepada BPASN",
        "an appeal is filed with the BPASN",
    )
    BPASN_MEMUTUS = ("bpasn_memutus", "BPASN memutus banding", "the BPASN decides")
    BANDING_KE_BAPEK = (
        "banding_ke_bapek",
        "banding administratif diajukan kepada BAPEK",
        "an appeal is filed with the BAPEK",
    )
    BAPEK_MEMUTUS = ("bapek_memutus", "BAPEK memutus banding", "the BAPEK decides")
    GUGATAN_PTUN = (
        "gugatan_ptun",
        "gugatan diajukan kepada PTUN",
        "a claim is brought to the administrative court",
    )
    GUGATAN_PTTUN = (
        "gugatan_pttun",
        "gugatan diajukan kepada Pengadilan Tinggi Tata Usaha Negara",
        "a claim is brought to the high administrative court",
    )
    # ---------------------------------------------------------------------- kode etik
    MAJELIS_DIBENTUK = (
        "majelis_dibentuk",
        "majelis kode etik dibentuk atau menerima perkara",
        "the ethics council is formed or takes the case",
    )
    DIPERIKSA_MAJELIS = (
        "diperiksa_majelis",
        "diperiksa majelis kode etik",
        "examined by the ethics council",
    )
    MEMBELA_DIRI = (
        "membela_diri",
        "kesempatan membela diri diberikan",
        "the chance to answer is given",
    )
    MAJELIS_MEMUTUSKAN = (
        "majelis_memutuskan",
        "majelis memutuskan adanya pelanggaran",
        "the council decides that there is a breach",
    )
    KEPUTUSAN_MAJELIS_DISAMPAIKAN = (
        "keputusan_majelis_disampaikan",
        "keputusan majelis disampaikan kepada pejabat yang berwenang",
        "the decision of the council goes to the competent official",
    )
    PERNYATAAN_TERTUTUP = (
        "pernyataan_tertutup",
        "sanksi moral: pernyataan secara tertutup",
        "moral sanction: a closed statement",
    )
    PERNYATAAN_TERBUKA = (
        "pernyataan_terbuka",
        "sanksi moral: pernyataan secara terbuka",
        "moral sanction: an open statement",
    )
    TINDAKAN_DIKENAKAN = (
        "tindakan_dikenakan",
        "tindakan administratif dikenakan",
        "administrative action is taken",
    )
    # --------------------------------------------------------------------------- desa
    TEGURAN_LISAN = ("teguran_lisan", "teguran lisan", "an oral reprimand")
    TEGURAN_TERTULIS = ("teguran_tertulis", "teguran tertulis", "a written reprimand")
    TEGURAN_DIPATUHI = (
        "teguran_dipatuhi",
        "teguran dilaksanakan",
        "the reprimand is obeyed",
    )
    DIBERHENTIKAN_SEMENTARA = (
        "diberhentikan_sementara",
        "diberhentikan sementara",
        "suspended",
    )
    DIKONSULTASIKAN = (
        "dikonsultasikan",
        "dikonsultasikan dengan camat",
        "put to the camat",
    )
    DIBERHENTIKAN = ("diberhentikan", "diberhentikan", "dismissed")
