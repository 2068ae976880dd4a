"""The law, its changes and the calendars in words: what is said, in both languages."""

from __future__ import annotations

import re
from datetime import date

import pytest
from attrs import evolve

import toy
from netralitas import (
    LAW,
    Citation,
    Level,
    Status,
    changes_between,
    coverage,
    law_on,
    look_up,
    stale,
)
from netralitas.calendar_text import calendar_text
from netralitas.changes_text import changes_text
from netralitas.citation import Basis
from netralitas.elections import ELECTIONS, KNOWN_IDS, election
from netralitas.interval import ALWAYS, Interval, since
from netralitas.law.norm import Consequence, Rule, When, any_of, cite, when
from netralitas.law_text import (
    coverage_text,
    day_text,
    in_force_text,
    look_up_text,
    persons_text,
    stale_text,
)
from netralitas.prose import place_of, short, shortly
from netralitas.text import Text
from netralitas.words import Act, Clock, ClosedPeriod, Role, SanctionKind, Track

DAY = date(2024, 10, 11)


def told(text: str) -> str:
    """Undo the wrapping, so that a sentence is found wherever its lines break."""
    return re.sub(r"\s+", " ", text)


def trial(
    *alternatives: When,
    residual: bool = False,
    in_force: Interval = ALWAYS,
    level: Level | None = None,
) -> Rule:
    """Make a rule of the trial regulation."""
    return toy.rule(
        5,
        *(alternatives or (when(act=Act.MEMILIH),)),
        residual=residual,
        in_force=in_force,
        level=level,
    )


def of_rule(rule: Rule, lang: str = "id") -> str:
    """Tell of a rule alone in its law."""
    return told(look_up_text(look_up("PP 94/2021 Pasal 5", law=toy.law(rule)), lang))


def test_another_language_is_refused() -> None:
    look = look_up("PP 94/2021 Pasal 5")
    with pytest.raises(ValueError, match="no text in 'fr'"):
        look_up_text(look, "fr")


# ---------------------------------------------------------------------- one provision


def test_a_norm_is_told_with_its_instrument_level_validity_bases_and_elements() -> None:
    look = look_up("PP 94/2021 Pasal 5 huruf n angka 5", DAY)
    text = told(look_up_text(look))
    assert text.startswith(
        "Pasal 5 huruf n angka 5 Peraturan Pemerintah Nomor 94 Tahun 2021 "
        "Hukum pada 11 Oktober 2024. INSTRUMEN"
    )
    for sentence in (
        (
            "Mencabut PP 53/2010, kecuali jenis hukuman disiplin sedang: Pasal 7 ayat (3) "
            "tetap dipakai (Pasal 45 angka 3 dan Pasal 42 ayat (2) PP 94/2021)."
        ),
        "Id: pp-94-2021/pasal-5/huruf-n/angka-5",
        "Jalur: disiplin pegawai; hukuman disiplin berat.",
        "Berlaku sejak 31 Agustus 2021, dibaca menurut hari dimulainya pemeriksaan.",
        "Dasar: - Pasal 5 huruf n angka 5 PP 94/2021 - Pasal 14 huruf i angka 3 PP",
        "- perbuatan: perbuatan yang menunjukkan keberpihakan - sasaran:",
        "- perbuatan itu nyata menguntungkan atau merugikan calon",
        "Diterapkan oleh Lampiran II disiplin 1, 2, 4, 6, 7, 10, dan 12 SKB 2/2022.",
        (
            "KAIDAH LAIN YANG BERSANDAR PADANYA - Lampiran II disiplin 1 SKB 2/2022 "
            "(disiplin pegawai): Memasang spanduk"
        ),
    ):
        assert sentence in text, sentence
    assert "TIDAK DISANDIKAN" not in text
    assert "[bacaan: naskah" not in text


def test_the_same_in_english() -> None:
    look = look_up("PP 94/2021 Pasal 5 huruf n angka 1", DAY)
    text = told(look_up_text(look, "en"))
    for sentence in (
        (
            "Article 5 letter n number 1 of Government Regulation No. 94 of 2021 The law "
            "on 11 October 2024."
        ),
        "Track: discipline; level: no level stated.",
        "In force from 31 August 2021, read on the day the examination began.",
        "Excepted: accompanying a husband or wife who stands",
        "Disputed, see below: pp-94-2021/ikut-kampanye",
        "- pp-94-2021/ikut-kampanye, about whether the rule applies: - The Minister",
    ):
        assert sentence in text, sentence


def test_a_basis_that_fell_away_is_not_told_for_a_day() -> None:
    row = "SKB 2/2022 Lampiran II disiplin 1"
    on_day = told(look_up_text(look_up(row, DAY)))
    assert "Pasal 9 ayat (2) UU 20/2023" in on_day
    assert "UU 5/2014" not in on_day
    assert "Pasal 9 ayat (2) UU 5/2014" in told(look_up_text(look_up(row)))


def test_what_is_not_in_force_on_the_day_is_told_apart() -> None:
    text = told(look_up_text(look_up("UU 1/2015 Pasal 188", date(2024, 11, 14))))
    apart = text.partition("TIDAK BERLAKU PADA HARI ITU")[2]
    assert (
        "- Pasal 188 UU 1/2015 (pidana): Dengan sengaja melanggar Pasal 71. Berlaku dari "
        "1 Juli 2016 sampai dengan 13 November 2024."
    ) in apart
    early = told(look_up_text(look_up("PP 94/2021 Pasal 5", date(2021, 8, 30))))
    assert "Tidak berlaku pada 30 Agustus 2021." in early
    assert "Tidak ada kaidah yang tersandi di sini bersandar pada ketentuan ini" in early


def test_where_nothing_is_encoded_it_is_told_what_is_left_out_and_why() -> None:
    text = told(look_up_text(look_up("UU 8/1974 Pasal 3")))
    assert "Hukum pada semua hari yang dimuat di sini" in text
    assert "INSTRUMEN" not in text
    assert "Itu tidak berarti bahwa ketentuan ini tidak mengatur apa pun." in text
    assert "TIDAK DISANDIKAN, DAN ALASANNYA - UU 8/1974" in text
    bare = look_up("PP 6/1974 Pasal 1")
    assert "TIDAK DISANDIKAN" not in look_up_text(bare)


def test_a_consequence_is_told_for_whom_and_until_when() -> None:
    text = told(look_up_text(look_up("PP 94/2021 Pasal 8 ayat (4)", DAY)))
    assert (
        "AKIBAT HUKUM - Akibat pada jalur disiplin pegawai (hukuman disiplin berat): "
        "penurunan jabatan setingkat lebih rendah selama 12 bulan,"
    ) in text
    assert "(Pasal 8 ayat (4) PP 94/2021). Subjek: PNS. Berlaku sejak" in text
    held = told(look_up_text(look_up("PP 94/2021 Pasal 8 ayat (3)", DAY)))
    assert "12 bulan (disebut tetapi belum berlaku); yang berwenang:" in held


def test_a_consequence_names_the_rules_that_are_in_force() -> None:
    row = "UU 5/2014 Pasal 87 ayat (4) huruf c"
    early = told(look_up_text(look_up(row, date(2016, 8, 1))))
    consequences = early.partition("AKIBAT HUKUM")[2].partition("TIDAK BERLAKU")[0]
    assert "UU 5/2014" in consequences
    assert "SKB 2/2022" not in consequences
    late = told(look_up_text(look_up(row, date(2023, 1, 1))))
    assert "UU 5/2014; Lampiran II disiplin 5 SKB 2/2022: pemberhentian" in late


def test_alternatives_tell_what_they_share_once() -> None:
    text = of_rule(
        trial(
            *any_of(
                when(status=Status.PNS, act=Act.MEMILIH),
                a=when(status=Status.PNS, act=Act.MEMBIARKAN, spouse=True),
            )
        )
    )
    assert "Unsur, seluruhnya harus terpenuhi: - pelaku: pegawai negeri sipil" in text
    assert "dan salah satu dari: - perbuatan: memberikan suara - huruf a:" in text
    assert text.count("pelaku: pegawai") == 1
    assert "; calon itu suami atau istri pelaku" in text


def test_alternatives_may_share_nothing_or_ask_no_more() -> None:
    apart = of_rule(trial(when(act=Act.MEMILIH), when(act=Act.MEMBIARKAN)))
    assert "Unsur, salah satu dari: - perbuatan:" in apart
    more = of_rule(trial(when(act=Act.MEMILIH), when(act=Act.MEMILIH, deliberate=True)))
    assert "dan salah satu dari: - tanpa unsur lain - unsur “dengan sengaja”" in more


def test_roles_and_closed_periods_are_told_as_they_are_and_are_not() -> None:
    role, closed = f"role.{Role.CALON.value}", ClosedPeriod.PENGGANTIAN_PEJABAT
    text = of_rule(
        trial(
            when(act=Act.MEMILIH, role=Role.ATASAN_LANGSUNG, closed=closed),
            When(
                (
                    (role, frozenset({False})),
                    (f"closed_period.{closed.value}", frozenset({False})),
                )
            ),
        )
    )
    assert "pelaku adalah atasan langsung" in text
    assert "dalam masa larangan penggantian pejabat" in text
    assert "pelaku bukan calon; di luar masa larangan penggantian pejabat" in text


def test_acts_are_named_by_their_group_and_the_rest_one_by_one() -> None:
    text = told(look_up_text(look_up("PP 94/2021 Pasal 5 huruf n angka 5")))
    assert "perbuatan: perbuatan yang menunjukkan keberpihakan" in text
    assert "memasang alat peraga" not in text


def test_a_general_duty_and_a_rule_without_level_say_so() -> None:
    assert "Kewajiban umum: dihitung" in of_rule(trial(residual=True))
    assert "Jalur: disiplin pegawai. Berlaku tanpa batas hari" in of_rule(trial())
    assert "hukuman disiplin ringan" in of_rule(trial(level=Level.RINGAN))


# ---------------------------------------------------------------------- small phrases


@pytest.mark.parametrize(
    ("interval", "id_", "en"),
    [
        (ALWAYS, "Berlaku tanpa batas hari", "In force without a limit of days"),
        (since(2024, 1, 2), "Berlaku sejak 2 Januari 2024", "In force from 2 January 2024"),
        (
            Interval(end=date(2024, 1, 2)),
            "Berlaku sampai dengan 1 Januari 2024",
            "In force to 1 January 2024 inclusive",
        ),
        (
            Interval(start=date(2024, 1, 2), end=date(2024, 3, 1)),
            "Berlaku dari 2 Januari 2024 sampai dengan 29 Februari 2024",
            "In force from 2 January 2024 to 29 February 2024 inclusive",
        ),
    ],
)
def test_validity_names_the_last_day(interval: Interval, id_: str, en: str) -> None:
    assert in_force_text(interval, "id") == id_
    assert in_force_text(interval, "en") == en


def test_persons_are_named_by_their_abbreviations() -> None:
    some = (Status.PNS, Status.TNI, Status.ANGGOTA_BPD)
    assert persons_text(some, "id") == (
        "PNS, TNI, dan anggota Badan Permusyawaratan Desa (BPD)"
    )
    assert persons_text(tuple(Status), "en") == "anyone"


def test_norms_are_cited_briefly_siblings_together() -> None:
    norms = [
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (2)",
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (3)",
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (3)",
        "UU 1/2015 Pasal 188",
        "SE MenPANRB 18/2023",
        "MK 136/PUU-XXII/2024",
        "SKB 5/2020 Lampiran",
    ]
    cited = [Citation.parse(each) for each in norms]
    assert shortly(cited, "id") == (
        "Pasal 71 ayat (2) dan (3) UU 1/2015 jo. UU 10/2016; Pasal 188 UU 1/2015; "
        "SE MenPANRB 18/2023; Putusan MK 136/PUU-XXII/2024; Lampiran SKB 5/2020"
    )
    assert shortly(cited[:4], "en") == (
        "Article 71 paragraph (2) and (3) of UU 1/2015 jo. UU 10/2016; Article 188 of "
        "UU 1/2015"
    )
    assert short([(cited[0], " x"), (cited[1], "")], "id") == (
        "Pasal 71 ayat (2) UU 1/2015 jo. UU 10/2016 x; Pasal 71 ayat (3) UU 1/2015 jo. "
        "UU 10/2016"
    )
    row = Citation.parse("SKB 2/2022 Lampiran II disiplin 7")
    assert place_of(row, "en") == "Annex II list of discipline violations row 7"


# ----------------------------------------------------------------- a day, its coverage


def test_the_law_of_a_day_is_told_by_kind() -> None:
    text = told(day_text(DAY, law_on(DAY), LAW))
    order = ["INSTRUMEN", "KAIDAH -", "PENGECUALIAN", "KEBOLEHAN", "AKIBAT HUKUM", "YANG D"]
    places = [text.index(heading) for heading in order]
    assert places == sorted(places)
    assert "UU 5/2014" not in text.partition("KAIDAH")[0]


def test_a_day_before_all_law_has_none() -> None:
    day = date(1950, 1, 1)
    text = told(day_text(day, law_on(day), LAW))
    assert "Tidak ada kaidah yang tersandi di sini berlaku pada hari itu." in text
    assert "INSTRUMEN" not in text


def test_coverage_tells_of_each_provision_as_what_it_is_encoded() -> None:
    text = told(coverage_text(coverage("PP 94/2021"), LAW))
    for sentence in (
        "YANG TERSANDI DARI PP 94/2021 INSTRUMEN",
        "- Pasal 5 huruf n angka 2: Tersandi sebagai kaidah.",
        "- Pasal 14 huruf i angka 1: Tersandi sebagai dasar bagi Pasal 5 huruf n angka 3",
        "- Pasal 8 ayat (4): Menetapkan akibat pada jalur disiplin pegawai.",
        "- Pasal 35 ayat (1): Dikutip dalam catatan satu_hukuman_disiplin.",
        "Diperselisihkan: skb-2-2022/dukungan-ktp-bakal-calon.",
        "TIDAK DISANDIKAN, DAN ALASANNYA - PP 94/2021 Pasal 3 huruf a",
    ):
        assert sentence in text, sentence
    amended = told(coverage_text(coverage("UU 10/2016"), LAW))
    assert "- Pasal 71 ayat (5) UU 1/2015 jo. UU 10/2016: Tersandi" in amended
    whole = told(coverage_text(coverage("SE MenPANRB 18/2023"), LAW, "en"))
    assert "(the whole instrument): Encoded as the basis of the exemption" in whole
    assert "Encoded as the basis of the permission berfoto-dengan-pasangan" in whole


def test_coverage_of_what_is_only_named_tells_nothing_is_encoded() -> None:
    text = told(coverage_text(coverage("UU 8/1974"), LAW))
    assert "KETENTUAN Tidak ada ketentuan yang tersandi. TIDAK DISANDIKAN" in text
    assert "INSTRUMEN" not in text


def test_stale_sources_are_listed_with_their_day() -> None:
    later = date(2099, 1, 1)
    text = told(stale_text(later, stale(later), LAW))
    assert text.startswith("SUMBER YANG PADA 1 JANUARI 2099 SUDAH LEBIH DARI SETAHUN")
    assert "(PP 94/2021): Disiplin Pegawai Negeri Sipil. Terakhir diperiksa pada" in text
    fresh = told(stale_text(LAW.reviewed_on, (), LAW, "en"))
    assert "None: every source was checked within the year." in fresh


# ---------------------------------------------------------------------------- changes


def changed(a: date, b: date, lang: str = "id") -> str:
    return told(changes_text(a, b, changes_between(a, b), LAW, lang))


def test_changes_are_told_by_day_then_by_instrument_and_for_whom() -> None:
    text = changed(date(2023, 10, 30), date(2024, 11, 14))
    places = [
        text.index(part)
        for part in (
            "PERUBAHAN HUKUM SESUDAH 30 OKTOBER 2023 SAMPAI DENGAN 14 NOVEMBER 2024",
            "31 OKTOBER 2023 ===",
            (
                "Undang-Undang Nomor 5 Tahun 2014 (UU 5/2014) Tidak berlaku lagi bagi PNS, "
                "CPNS, dan PPPK: Aparatur Sipil Negara. Dicabut dengan UU 20/2023 [bacaan: "
                "dua kutipan atau lebih sepakat]."
            ),
            (
                "Kaidah pada jalur pemberhentian dari kepegawaian yang tidak berlaku lagi "
                "bagi PNS: - Pasal 87 ayat (4) huruf c: Menjadi anggota"
            ),
            "Undang-Undang Nomor 20 Tahun 2023 (UU 20/2023) Mulai berlaku bagi PNS",
            "Mencabut UU 5/2014",
            "yang mulai berlaku bagi PNS dan PPPK: - Pasal 52 ayat (3) huruf j:",
            "24 AGUSTUS 2024 ===",
            "14 NOVEMBER 2024 ===",
            "Kaidah pada jalur pidana dengan versi baru bagi PNS",
            (
                "Kini menjangkau pula: TNI, Polri, dan pejabat daerah. Berdasarkan "
                "Putusan MK 136/PUU-XXII/2024."
            ),
            "Memaknai UU 1/2015, Pasal 188",
        )
    ]
    assert places == sorted(places)


def test_of_another_clock_it_is_told_on_which_day_it_is_read() -> None:
    text = changed(date(2021, 8, 30), date(2021, 8, 31), "en")
    assert (
        "Rules on the track of discipline that begin for PNS and CPNS, read on the day "
        "the examination began: - Article 5 letter n number 1:"
    ) in text


def test_a_penalty_is_told_with_the_one_before() -> None:
    text = changed(date(2026, 1, 1), date(2026, 1, 2))
    assert (
        "Sebelumnya: pidana kurungan paling lama 12 bulan dan denda paling banyak "
        "Rp12.000.000."
    ) in text
    assert "Mengubah UU 1/2023" in text


def test_read_backwards_nothing_is_said_to_be_amended() -> None:
    text = changed(date(2026, 1, 2), date(2026, 1, 1))
    assert text.startswith("PERUBAHAN HUKUM DIBACA MUNDUR, DARI 2 JANUARI 2026 KE 1 JAN")
    assert "Undang-Undang Nomor 1 Tahun 2026 (UU 1/2026) Tidak berlaku lagi:" in text
    assert "Mengubah" not in text
    less = changed(date(2024, 11, 14), date(2024, 11, 13))
    assert "Tidak lagi menjangkau: TNI, Polri, dan pejabat daerah." in less


def test_an_exemption_is_told_with_what_it_excepts_from() -> None:
    text = changed(date(2023, 9, 28), date(2023, 9, 29))
    assert (
        "Pengecualian yang mulai berlaku bagi PNS, CPNS, dan PPPK: - Berfoto dengan suami"
    ) in text
    assert "Mengecualikan dari Lampiran II kode etik 5 SKB 2/2022." in text


def test_no_change_is_said_to_be_none() -> None:
    assert "Tidak ada perubahan" in changed(DAY, DAY)


def test_a_version_with_another_gist_tells_the_old_one() -> None:
    day = date(2024, 2, 1)
    norm = "pp-94-2021/pasal-5"
    new = Text(id="Bunyi baru.", en="New wording.")
    law = toy.law(
        trial(in_force=Interval(end=day)),
        evolve(trial(in_force=since(2024, 2, 1)), id=f"{norm}@{day}", gist=new),
        consequence(Interval(end=day)),
        consequence(Interval(start=day), cite("PP 94/2021 Pasal 7")),
    )
    a = date(2024, 1, 1)
    text = told(changes_text(a, day, changes_between(a, day, law), law))
    assert "- Pasal 5: Bunyi baru. Sebelumnya: aturan percobaan" in text
    assert "Akibat hukum dengan versi baru bagi siapa pun: - Akibat" in text
    assert text.count("Sebelumnya") == 1
    assert "Unsurnya" not in text


def test_a_version_with_the_same_gist_tells_that_its_elements_changed() -> None:
    day = date(2024, 2, 1)
    law = toy.law(
        trial(in_force=Interval(end=day)),
        evolve(
            trial(when(act=Act.MEMBIARKAN), in_force=since(2024, 2, 1)),
            id=f"pp-94-2021/pasal-5@{day}",
        ),
    )
    a = date(2024, 1, 1)
    text = told(changes_text(a, day, changes_between(a, day, law), law, "en"))
    assert "- Article 5: a trial rule Its elements changed." in text


def consequence(span: Interval, *more: Basis) -> Consequence:
    """Make a consequence of the trial regulation."""
    return Consequence(
        track=Track.DISIPLIN,
        bases=(*toy.BASES, *more),
        in_force=span,
        clock=Clock.PERBUATAN,
        options=(SanctionKind.PTDH,),
    )


def test_who_decides_may_be_all_that_changed() -> None:
    text = changed(date(2024, 8, 23), date(2024, 9, 4))
    assert "- Yang berwenang pada jalur kode etik: Badan Kepegawaian Negara" in text


# ---------------------------------------------------------------------------- calendars


def test_a_calendar_tells_its_stages_with_their_last_days() -> None:
    text = told(calendar_text(ELECTIONS["pilkada-2024"]))
    for sentence in (
        "Pemilihan serentak nasional 2024 (pilkada-2024) Jenis: pemilihan kepala daerah",
        "Hari pemungutan suara: 27 November 2024.",
        "KALENDER Berlaku sejak 26 Januari 2024.",
        (
            "- 25 September 2024 sampai dengan 23 November 2024: Masa kampanye (Lampiran "
            "PKPU 2/2024 [bacaan: dua kutipan atau lebih sepakat])."
        ),
        "- 22 September 2024: Penetapan pasangan calon (",
        "Penetapan calon: 22 September 2024 (gubernur dan wakil gubernur,",
        "AKHIR SIKLUS (PELANTIKAN) - 20 Februari 2025:",
        "- 17 April 2025: gubernur dan wakil gubernur (",
        "Wilayah: Kepulauan Bangka Belitung (19) dan Papua Pegunungan (95).",
    ):
        assert sentence in text, sentence
    assert "bacaan yang berbeda" not in text


def test_two_plans_of_one_day_are_two_readings() -> None:
    text = told(calendar_text(ELECTIONS["psu-pilkada-2024/73.73"], "en"))
    for sentence in (
        "which continues Pilkada 2024 (heads of region).",
        "CALENDAR, VERSION 1 OF 2 In force from 24 February 2025.",
        "- 8 March 2025 to 10 March 2025 inclusive: Registration",
        "- 7 March 2025 to 9 March 2025 inclusive: Registration",
        "Fixed before and still candidates: 22 September 2024 (mayor and deputy mayor).",
        "Versions in force on one day are different readings",
        "not before 25 May 2025, the day is not known: mayor and deputy mayor",
    ):
        assert sentence in text, sentence


def test_what_was_planned_and_not_held_is_told_apart() -> None:
    text = told(calendar_text(ELECTIONS["pemilu-2024"], "en"))
    planned = text.partition("PLANNED AND NOT HELD")[2]
    assert "- 26 June 2024: Second round: voting (" in planned
    assert "1 August 2024 to 31 October 2024 inclusive: provincial legislature" in text


def test_a_repeated_election_tells_what_it_repeats_and_where() -> None:
    text = told(calendar_text(ELECTIONS["pilkada-ulang-2025"]))
    assert "Pemilihan ulang yang mengulang Pilkada 2024" in text
    assert "Wilayah: Kabupaten Bangka (19.01) dan Kota Pangkal Pinang (19.71)." in text


def test_plans_that_follow_each_other_are_no_two_readings() -> None:
    plan = ELECTIONS["pilkada-2024"]
    (version,) = plan.versions
    day = date(2024, 6, 1)
    first = evolve(version, valid=Interval(end=day))
    follows = evolve(
        plan,
        versions=(first, evolve(version, valid=Interval(start=day))),
        voting_day=None,
        ends=(),
    )
    text = told(calendar_text(follows))
    assert "KALENDER, VERSI 2 DARI 2 Berlaku sejak 1 Juni 2024." in text
    assert "bacaan yang berbeda" not in text
    assert "Hari pemungutan suara" not in text
    assert "AKHIR SIKLUS" not in text


def test_a_calendar_that_is_not_encoded_says_so() -> None:
    for id_ in KNOWN_IDS:
        if id_ not in ELECTIONS:
            text = told(calendar_text(election(id_)))
            assert "Kalender pemilihan ini belum dimuat" in text
