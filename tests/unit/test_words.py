"""The vocabularies: complete, in order, labelled in both languages, and cited."""

import unicodedata

import pytest

from netralitas import words
from netralitas.words import (
    GROUPS,
    IMPLIED,
    JPT,
    KEPALA_DAERAH,
    LEGISLATIF,
    PASANGAN,
    PEMILIHAN_CONTESTS,
    PEMILU_CONTESTS,
    POSTS,
    STRUKTURAL,
    Act,
    ActGroup,
    Authority,
    Certainty,
    Circumstance,
    Clock,
    ClosedPeriod,
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
    Verdict,
    Word,
    groups_of,
    in_order,
)

# The contract, written out: a word may be added at its place, none is renamed.
VOCABULARY: dict[type[Word], str] = {
    Status: """
        pns cpns pppk non_asn tni polri kepala_desa perangkat_desa anggota_bpd
        pejabat_negara kepala_daerah pejabat_bumn karyawan_bumn hakim anggota_bpk
        pejabat_bi pejabat_daerah warga
        """,
    Office: """
        jpt_utama jpt_madya jpt_pratama administrator pengawas pelaksana fungsional
        penjabat_kepala_daerah pelaksana_tugas_kepala_daerah tidak_berlaku
        """,
    Role: """
        pejabat_pembina_kepegawaian atasan_langsung penjabat_kepala_daerah calon
        calon_petahana pelaksana_kampanye pemilih
        """,
    TargetKind: """
        calon tim_sukses alat_peraga partai diri_sendiri kolom_kosong tanpa_sasaran
        """,
    Contest: """
        presiden dpr dpd dprd_provinsi dprd_kabkota gubernur bupati wali_kota
        tidak_berlaku
        """,
    Standing: "bakal_calon calon gugur tidak_berlaku",
    ActGroup: "keberpihakan kampanye kandidasi jabatan netral",
    Act: """
        memasang_alat_peraga kampanye_daring interaksi_media_sosial
        mengunggah_foto_bersama berfoto_bersama menunjukkan_simbol
        menghadiri_deklarasi menghadiri_kampanye mengikuti_sosialisasi
        menjadi_pelaksana_kampanye menjadi_tim_pemenangan berbicara_di_forum_partai
        menyatakan_dukungan mengadakan_kegiatan_keberpihakan
        membagikan_barang_atau_uang membuat_keputusan_berpihak mengerahkan_pegawai
        menggunakan_fasilitas_negara memberi_dukungan_ktp mendekati_partai
        mendeklarasikan_diri mencalonkan_diri menjadi_anggota_partai mengganti_pejabat
        memanfaatkan_program tidak_menindak_bawahan memilih mengikuti_akun_calon
        menjadi_penyelenggara menghadiri_acara_partai membuat_bahan_kampanye
        menyediakan_tempat membiarkan melibatkan_pegawai menerima_barang_atau_uang
        tidak_berbuat bentuk_lain
        """,
    Circumstance: """
        active_support published intent_to_support partisan_symbol partisan_backdrop
        party_attributes asn_attributes state_facility mobilised_others
        mobilised_public campaign_group gives_goods promises_goods on_unpaid_leave
        assignment_letter on_duty party_officer own_will resigned deliberate
        benefits_or_harms may_benefit ministerial_consent harm_to_unit harm_to_agency
        harm_to_state
        """,
    ElectionKind: "pemilu pemilihan",
    Stage: """
        persiapan pencalonan penetapan kampanye masa_tenang pemungutan_suara pasca
        di_luar_tahapan
        """,
    ClosedPeriod: "penggantian_pejabat pemanfaatan_program",
    Clock: "perbuatan pemeriksaan putusan",
    Track: """
        kode_etik disiplin pemberhentian pidana administratif kontrak hukum_desa
        etik_lain
        """,
    Level: "ringan sedang berat sesuai_aturan_instansi tidak_dinyatakan",
    Certainty: "certain possible",
    Verdict: "violation disputed needs_facts permitted no_rule",
    DisputeAbout: "penerapan tingkat dasar tanggal",
    SanctionKind: """
        pernyataan_tertutup pernyataan_terbuka teguran_lisan teguran_tertulis
        pernyataan_tidak_puas penundaan_kgb_1_tahun penundaan_kenaikan_pangkat_1_tahun
        penurunan_pangkat_1_tahun pemotongan_tukin_25_6_bulan
        pemotongan_tukin_25_9_bulan pemotongan_tukin_25_12_bulan
        penurunan_jabatan_12_bulan pembebasan_jabatan_12_bulan pdhtaps
        penurunan_pangkat_3_tahun pemindahan_penurunan_jabatan pembebasan_jabatan ptdh
        pdh diberhentikan_cpns pemutusan_tidak_dengan_hormat
        pemutusan_dengan_hormat_tidak_atas_permintaan_sendiri teguran phk
        pemberhentian_sementara pemberhentian pembatalan_calon penghentian_kegiatan
        penjara kurungan denda
        """,
    Authority: """
        ppk atasan_langsung pejabat_berwenang majelis_kode_etik kasn bkn satgas bawaslu
        gakkumdu pengadilan kpu bupati_wali_kota pemberi_kerja tni polri
        """,
}

# Machinery words: no statute defines them, so they may go without a citation.
MACHINERY = {Verdict, Certainty, DisputeAbout, Clock}

# English that has no business in an Indonesian label.
ENGLISH = {
    "and",
    "by",
    "campaign",
    "comment",
    "follow",
    "for",
    "group",
    "like",
    "of",
    "online",
    "or",
    "party",
    "posting",
    "share",
    "the",
    "to",
    "with",
}

ALL_WORDS = [word for kind in VOCABULARY for word in kind]


def test_every_vocabulary_is_listed_here() -> None:
    exported = [getattr(words, name) for name in words.__all__]
    kinds = {k for k in exported if isinstance(k, type) and issubclass(k, Word)}
    assert kinds - {Word} == set(VOCABULARY)


def test_members_are_the_words_of_the_contract_in_its_order() -> None:
    for kind, listed in VOCABULARY.items():
        assert [word.value for word in kind] == listed.split(), kind


def test_a_member_is_named_after_its_value_and_has_no_alias() -> None:
    for kind in VOCABULARY:
        assert len(kind.__members__) == len(list(kind)), kind
        for name, word in kind.__members__.items():
            assert name == word.value.upper()
            assert kind(word.value) is word


def test_ordinals_are_consecutive_from_zero() -> None:
    for kind in VOCABULARY:
        assert [word.ordinal for word in kind] == list(range(len(kind))), kind


def test_labels_are_short_clean_and_in_both_languages() -> None:
    for word in ALL_WORDS:
        for text in (word.label.id, word.label.en):
            assert text, word
            assert text == " ".join(text.split()), word
            assert unicodedata.is_normalized("NFC", text), word
            assert text.isascii(), word
            assert text[-1] not in ".,;:", word
            assert len(text) <= 80, word
        assert word.label.id != word.label.en, word


def test_indonesian_labels_hold_no_untranslated_english() -> None:
    for word in ALL_WORDS:
        found = set(word.label.id.lower().replace(",", " ").split())
        assert not found & ENGLISH, word


def test_labels_tell_the_words_of_a_vocabulary_apart() -> None:
    for kind in VOCABULARY:
        assert len({word.label.id for word in kind}) == len(kind), kind
        assert len({word.label.en for word in kind}) == len(kind), kind


def test_every_legal_word_has_a_citation_and_every_citation_parses() -> None:
    from netralitas.citation import Citation

    for word in ALL_WORDS:
        if type(word) in MACHINERY and not word.source:
            continue
        assert str(Citation.parse(word.source)) == word.source, word


def test_a_word_shows_its_name_and_is_no_string() -> None:
    free_text: object = "pns"
    assert repr(Status.PNS) == "Status.PNS"
    assert free_text not in set(Status)
    assert Act("memilih") is Act.MEMILIH


def test_words_order_by_place_inside_one_vocabulary_only() -> None:
    for kind in VOCABULARY:
        assert sorted(frozenset(kind)) == list(kind)
    assert Status.PNS < Status.CPNS
    assert not Status.CPNS < Status.PNS
    for word in Status:
        for other in (Role.CALON, "pns", None):
            with pytest.raises(TypeError):
                assert word < other


def test_in_order_gives_each_word_once_in_the_order_of_the_vocabulary() -> None:
    given = [Status.WARGA, Status.PNS, Status.TNI, Status.PNS]
    assert in_order(given) == (Status.PNS, Status.TNI, Status.WARGA)
    assert in_order(iter(frozenset(Act))) == tuple(Act)
    assert in_order(()) == ()


GROUP_WORDS = {
    "keberpihakan": """
        memasang_alat_peraga kampanye_daring interaksi_media_sosial
        mengunggah_foto_bersama berfoto_bersama menunjukkan_simbol
        menghadiri_deklarasi menghadiri_kampanye mengikuti_sosialisasi
        menjadi_pelaksana_kampanye menjadi_tim_pemenangan berbicara_di_forum_partai
        menyatakan_dukungan mengadakan_kegiatan_keberpihakan
        membagikan_barang_atau_uang membuat_keputusan_berpihak mengerahkan_pegawai
        menggunakan_fasilitas_negara memberi_dukungan_ktp memanfaatkan_program
        mengikuti_akun_calon menghadiri_acara_partai membuat_bahan_kampanye
        menyediakan_tempat membiarkan bentuk_lain
        """,
    "kampanye": """
        memasang_alat_peraga kampanye_daring menghadiri_deklarasi menghadiri_kampanye
        menjadi_pelaksana_kampanye menjadi_tim_pemenangan berbicara_di_forum_partai
        membuat_bahan_kampanye melibatkan_pegawai
        """,
    "kandidasi": """
        mendekati_partai mendeklarasikan_diri mencalonkan_diri menjadi_anggota_partai
        """,
    "jabatan": """
        membuat_keputusan_berpihak mengerahkan_pegawai menggunakan_fasilitas_negara
        mengganti_pejabat memanfaatkan_program tidak_menindak_bawahan membiarkan
        """,
    "netral": """
        memilih menjadi_penyelenggara menerima_barang_atau_uang tidak_berbuat
        """,
}


def test_groups_hold_the_acts_of_the_contract() -> None:
    assert list(GROUPS) == list(ActGroup)
    for group, acts in GROUPS.items():
        listed = GROUP_WORDS[group.value].split()
        assert [act.value for act in in_order(acts)] == listed, group


def test_every_act_is_in_a_group_and_groups_of_agrees() -> None:
    for act in Act:
        assert groups_of(act), act
        for group in ActGroup:
            assert (group in groups_of(act)) == (act in GROUPS[group])


def test_what_leans_to_no_side_is_in_no_other_group() -> None:
    for act in GROUPS[ActGroup.NETRAL]:
        assert groups_of(act) == {ActGroup.NETRAL}


IMPLIED_WORDS = {
    "kampanye_daring": "active_support",
    "mengunggah_foto_bersama": "published",
    "menjadi_pelaksana_kampanye": "active_support",
    "menjadi_tim_pemenangan": "active_support",
    "menyatakan_dukungan": "active_support",
    "mengadakan_kegiatan_keberpihakan": "active_support",
    "menggunakan_fasilitas_negara": "state_facility",
    "memberi_dukungan_ktp": "active_support",
}


def test_an_act_implies_what_its_own_words_say_and_nothing_else() -> None:
    assert list(IMPLIED) == list(Act)
    for act, implied in IMPLIED.items():
        expected = IMPLIED_WORDS.get(act.value)
        wanted = {Circumstance(expected): True} if expected else {}
        assert dict(implied) == wanted, act


def test_posts_are_total_and_never_empty() -> None:
    assert list(POSTS) == list(Status)
    assert all(POSTS.values())


def test_posts_of_each_status() -> None:
    none = {Office.TIDAK_BERLAKU}
    special = {
        Status.PNS: set(Office)
        - {Office.PELAKSANA_TUGAS_KEPALA_DAERAH, Office.TIDAK_BERLAKU},
        Status.CPNS: {Office.PELAKSANA, Office.FUNGSIONAL},
        Status.PPPK: {
            Office.JPT_UTAMA,
            Office.JPT_MADYA,
            Office.JPT_PRATAMA,
            Office.FUNGSIONAL,
            Office.PELAKSANA,
        },
        Status.KEPALA_DAERAH: none | {Office.PELAKSANA_TUGAS_KEPALA_DAERAH},
    }
    for status, posts in POSTS.items():
        assert posts == special.get(status, none), status
    assert frozenset[Office]().union(*POSTS.values()) == set(Office)


def test_named_unions() -> None:
    assert {w.value for w in JPT} == {"jpt_utama", "jpt_madya", "jpt_pratama"}
    assert {w.value for w in STRUKTURAL - JPT} == {"administrator", "pengawas"}
    assert JPT < STRUKTURAL
    assert {w.value for w in PASANGAN} == {
        "presiden",
        "gubernur",
        "bupati",
        "wali_kota",
    }
    assert {w.value for w in LEGISLATIF} == {
        "dpr",
        "dpd",
        "dprd_provinsi",
        "dprd_kabkota",
    }
    assert {w.value for w in KEPALA_DAERAH} == {"gubernur", "bupati", "wali_kota"}


def test_each_contest_is_of_one_kind_of_election_and_one_kind_of_candidacy() -> None:
    contests = set(Contest) - {Contest.TIDAK_BERLAKU}
    assert contests == PEMILU_CONTESTS | PEMILIHAN_CONTESTS
    assert not PEMILU_CONTESTS & PEMILIHAN_CONTESTS
    assert contests == PASANGAN | LEGISLATIF
    assert not PASANGAN & LEGISLATIF


def test_tables_cannot_be_changed() -> None:
    for table in (GROUPS, IMPLIED, POSTS, IMPLIED[Act.KAMPANYE_DARING]):
        assert not hasattr(table, "__setitem__")
