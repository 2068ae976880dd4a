"""Pilkada 2024: 37 governors, 415 regents and 93 mayors, voting on 27 November 2024.

PKPU 2/2024, Tahapan dan Jadwal Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil
Bupati, serta Wali Kota dan Wakil Wali Kota Tahun 2024, of 26 January 2024
(jdih.kpu.go.id). Campaign: PKPU 13/2024; nomination: PKPU 8/2024 jo. PKPU 10/2024. The
annex itself was not read: each day comes from reprints, and its reading says of how
many.

Who was sworn in when: 481 areas on 20 February 2025 (Perpres 13/2025 Pasal 22A ayat
(1)). Not then: Aceh (Pasal 22B), the 40 areas whose dispute the Constitutional Court
still heard, and the two in which the empty column won. 24 + 38 + 2 of 545 areas; two of
the 40 lie in Aceh. Where no source gives their day, their end is left open.

The fixing of the elected pairs has no day in any source read, nor has the end of term
of those in office: the closed periods of UU 10/2016 Pasal 71 ayat (2)-(3) are certain
up to the end of the recapitulation and open from there to the swearing-in.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.elections.calendar import (
    CalendarVersion,
    Election,
    End,
    cite,
    span,
)
from netralitas.elections.psu_2025 import REVOTED
from netralitas.interval import since
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["PILKADA_2024"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 2/2024 Lampiran"
SWEARING_IN = "Perpres 13/2025 Pasal 22A ayat (1)"

SPANS = (
    span(
        "preparation",
        "2024-01-26",
        "2024-11-18",
        ANNEX,
        REPRINT,
        Text(
            id="Perencanaan sampai 26 Januari, penyusunan peraturan sampai 18 "
            "November; PPK, PPS, dan KPPS 17 April-5 November; pemantau 27 Februari-16 "
            "November.",
            en="Planning to 26 January, regulations to 18 November; PPK, PPS and KPPS "
            "17 April-5 November; observers 27 February-16 November.",
        ),
    ),
    span("individual_support", "2024-05-05", "2024-08-19", ANNEX, SINGLE),
    span("voter_list", "2024-05-31", "2024-09-23", ANNEX, REPRINT),
    span("registration_announcement", "2024-08-24", "2024-08-26", ANNEX, SINGLE),
    span("registration", "2024-08-27", "2024-08-29", ANNEX, REPRINT),
    span("verification", "2024-08-27", "2024-09-21", ANNEX, SINGLE),
    span(
        "registration_extension",
        "2024-09-02",
        "2024-09-04",
        "PKPU 8/2024 jo. PKPU 10/2024 Pasal 135",
        REPRINT,
        Text(
            id="43 daerah dengan satu pasangan calon, 41 tetap dengan satu; di Kaltim "
            "Kota Samarinda; di Jatim Trenggalek, Ngawi, Gresik, Kota Pasuruan, dan "
            "Kota Surabaya.",
            en="43 areas with one pair, 41 left with one; in Kaltim Kota Samarinda; in "
            "Jatim Trenggalek, Ngawi, Gresik, Kota Pasuruan and Kota Surabaya.",
        ),
    ),
    span("pair_fixing", "2024-09-22", "2024-09-22", ANNEX, REPRINT),
    span("number_draw", "2024-09-23", "2024-09-23", "PKPU 8/2024", SINGLE),
    span(
        "campaign",
        "2024-09-25",
        "2024-11-23",
        ANNEX,
        REPRINT,
        Text(
            id="Satu kutipan mencetak November 2023: keliru.",
            en="One reprint has November 2023: an error.",
        ),
    ),
    span("campaign_media", "2024-11-10", "2024-11-23", "PKPU 13/2024", REPRINT),
    span(
        "quiet",
        "2024-11-24",
        "2024-11-26",
        "PKPU 13/2024",
        REPRINT,
        Text(
            id="Satu kutipan mencetak 23-26 November: keliru.",
            en="One reprint has 23-26 November: an error.",
        ),
    ),
    span("voting", "2024-11-27", "2024-11-27", (ANNEX, "Keppres 33/2024"), REPRINT),
    span("count_recap", "2024-11-27", "2024-12-16", ANNEX, REPRINT),
    span(
        "swearing_in_heads",
        "2025-02-20",
        "2025-02-20",
        SWEARING_IN,
        REPRINT,
        Text(
            id="961 kepala daerah dan wakil di 481 daerah; Aceh menurut Pasal 22B, "
            "yang lain setelah putusan Mahkamah Konstitusi.",
            en="961 heads and deputies of 481 areas; Aceh by Pasal 22B, the others "
            "after the rulings of the Constitutional Court.",
        ),
    ),
)

ACEH = frozenset(
    {f"11.{number:02}" for number in range(1, 19)}
    | {f"11.{number}" for number in range(71, 76)}
)

# Disputes of the 40 that were heard to the end, without a re-vote. Rejected: 43, 283,
# 232, 32, 81, 44, 96 and 04/PHPU.BUP, 266/PHPU.GUB; not admitted: 272, 93, 100 and
# 183/PHPU.BUP, 293/PHPU.GUB; a new recapitulation and a corrected decision: Puncak Jaya
# and Kabupaten Jayapura. The two governors have a day of their own below.
DISPUTED = frozenset(
    {
        "11.03",  # Aceh Timur
        "12.13",  # Mandailing Natal
        "13.12",  # Pasaman Barat
        "35.28",  # Pamekasan
        "53.04",  # Belu
        "62.09",  # Lamandau
        "64.03",  # Berau
        "73.04",  # Jeneponto
        "74.14",  # Buton Tengah
        "82.03",  # Halmahera Utara
        "91.03",  # Jayapura
        "94.02",  # Puncak Jaya
        "94.04",  # Mimika
        "94.05",  # Puncak
    }
)
REPEATED = frozenset({"19.01", "19.71"})

PILKADA_2024 = Election(
    id="pilkada-2024",
    kind=ElectionKind.PEMILIHAN,
    label=Text(
        id="Pemilihan serentak nasional 2024", en="Elections of heads of region, 2024"
    ),
    contests=KEPALA_DAERAH,
    regulations=(
        cite("PKPU 2/2024", REPRINT),
        cite("PKPU 8/2024 jo. PKPU 10/2024", REPRINT),
        cite("PKPU 13/2024", REPRINT),
    ),
    voting_day=date(2024, 11, 27),
    versions=(
        CalendarVersion(
            valid=since(2024, 1, 26),
            spans=SPANS,
            fixing=dict.fromkeys(KEPALA_DAERAH, date(2024, 9, 22)),
        ),
    ),
    ends=(
        End(
            contests=KEPALA_DAERAH,
            earliest=date(2025, 2, 20),
            latest=date(2025, 2, 20),
            basis=cite(SWEARING_IN, REPRINT),
        ),
        End(
            contests=frozenset({Contest.GUBERNUR}),
            areas=frozenset({"11"}),
            earliest=date(2025, 2, 12),
            latest=date(2025, 2, 12),
            basis=cite("Perpres 13/2025 Pasal 22B ayat (2)", SINGLE),
        ),
        End(
            contests=KEPALA_DAERAH,
            areas=ACEH - DISPUTED - REVOTED,
            earliest=date(2025, 2, 12),
            latest=None,
            basis=cite("Perpres 13/2025 Pasal 22B ayat (1) huruf b", INFERRED),
            note=Text(
                id="Di Aceh bupati dan wali kota dilantik oleh gubernur, yang sendiri "
                "dilantik pada 12 Februari 2025; hari masing-masing tidak tercatat di "
                "sini.",
                en="In Aceh the governor, himself sworn in on 12 February 2025, swears "
                "in regents and mayors; the day of each is not recorded here.",
            ),
        ),
        End(
            contests=KEPALA_DAERAH,
            areas=DISPUTED,
            earliest=date(2025, 2, 25),
            latest=None,
            basis=cite(SWEARING_IN, INFERRED),
            note=Text(
                id="Sengketanya baru diputus Mahkamah Konstitusi pada 24 Februari "
                "2025, maka tidak dilantik pada 20 Februari; hari pelantikannya tidak "
                "tercatat di sini.",
                en="The Constitutional Court ruled on its dispute only on 24 February "
                "2025, so it was not sworn in on 20 February; the day is not recorded "
                "here.",
            ),
        ),
        End(
            contests=frozenset({Contest.GUBERNUR}),
            areas=frozenset({"19", "95"}),
            earliest=date(2025, 4, 17),
            latest=date(2025, 4, 17),
            basis=cite(SWEARING_IN, SINGLE),
        ),
        End(
            contests=KEPALA_DAERAH,
            areas=REVOTED,
            earliest=date(2025, 2, 23),
            latest=date(2025, 2, 23),
            basis=cite(SWEARING_IN, INFERRED),
            note=Text(
                id="Mahkamah Konstitusi memerintahkan pemungutan suara ulang pada 24 "
                "Februari 2025; sejak hari itu berlaku kalender pemungutan suara "
                "ulang.",
                en="The Constitutional Court ordered a re-vote on 24 February 2025; "
                "from that day on the calendar of the re-vote counts.",
            ),
        ),
        End(
            contests=KEPALA_DAERAH,
            areas=REPEATED,
            earliest=date(2024, 12, 31),
            latest=date(2025, 1, 30),
            basis=cite("UU 10/2016 Pasal 54D", INFERRED),
            note=Text(
                id="Kolom kosong menang; tahapan pemilihan ulang dimulai pada Januari "
                "2025, harinya tidak diketahui.",
                en="The empty column won; the stages of the repeated election began in "
                "January 2025, the day is not known.",
            ),
        ),
    ),
)
