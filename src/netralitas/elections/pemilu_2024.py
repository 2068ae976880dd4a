"""Pemilu 2024: President, DPR, DPD and DPRD, voting on 14 February 2024.

PKPU 3/2022, Tahapan dan Jadwal Penyelenggaraan Pemilihan Umum Tahun 2024, of 9 June
2022 (jdih.kpu.go.id). Campaign: PKPU 15/2023 jo. PKPU 20/2023; presidential nomination:
PKPU 19/2023. The annexes themselves were not read: each day comes from reprints, and
its reading says of how many.

Not encoded: the re-votes that the Constitutional Court ordered in June 2024, for want
of their days and places (see ``mk_revote``; the DPD vote of Sumatera Barat, 13 July
2024, has one source). The second round was planned and not held.
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
from netralitas.elections.pemilu_2019 import DPRD_TERMS
from netralitas.interval import since
from netralitas.text import Text
from netralitas.words import (
    LEGISLATIF,
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
)

__all__ = ["PEMILU_2024"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 3/2022 Lampiran I"
ANNEX_ROUND_2 = "PKPU 3/2022 Lampiran II"
CAMPAIGN_ANNEX = "PKPU 15/2023 Lampiran I"
DPRD = frozenset({Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA})
DPR_DPD = frozenset({Contest.DPR, Contest.DPD})

SPANS = (
    span("preparation", "2022-06-14", "2024-06-14", ANNEX, REPRINT),
    span(
        "party_registration",
        "2022-07-29",
        "2022-12-13",
        ANNEX,
        REPRINT,
        Text(
            id="Satu kutipan mencetak 29 Juni: keliru.",
            en="One reprint has 29 June: an error.",
        ),
    ),
    span("voter_list", "2022-10-14", "2023-06-21", ANNEX, REPRINT),
    span("seat_district_fixing", "2022-10-14", "2023-02-09", ANNEX, REPRINT),
    span("dpd_nomination", "2022-12-06", "2023-11-25", ANNEX, REPRINT),
    span("party_fixing", "2022-12-14", "2022-12-14", ANNEX, REPRINT),
    span(
        "party_fixing_late",
        "2022-12-30",
        "2022-12-30",
        ANNEX,
        INFERRED,
        Text(
            id="Partai Ummat, nomor urut 24, setelah sengketa. Harinya ada di dua "
            "sumber; nomor Keputusan KPU tidak diketahui, maka jadwal yang dirujuk.",
            en="Partai Ummat, number 24, after a dispute. Two sources give the day; "
            "the number of the commission's decision is not known, so the plan is "
            "cited.",
        ),
    ),
    span("legislative_nomination", "2023-04-24", "2023-11-25", ANNEX, REPRINT),
    span(
        "dcs_announcement",
        "2023-08-19",
        "2023-08-23",
        "PKPU 10/2023",
        INFERRED,
        Text(
            id="Hari dari satu sumber (ditetapkan 18 Agustus 2023); nomor peraturannya "
            "dari pengumuman DCT.",
            en="The days have one source (fixed on 18 August 2023); the number of the "
            "regulation comes from the announcement of the final list.",
        ),
    ),
    span("president_nomination", "2023-10-19", "2023-11-25", ANNEX, REPRINT),
    span("president_registration", "2023-10-19", "2023-10-25", "PKPU 19/2023", SINGLE),
    span(
        "dct_fixing",
        "2023-11-03",
        "2023-11-03",
        ("PKPU 10/2023", "PKPU 11/2023"),
        INFERRED,
        Text(
            id="Harinya ada di tiga sumber; peraturan yang dirujuk adalah peraturan "
            "pengumuman keesokan harinya (PKPU 11/2023 untuk DPD).",
            en="Three sources give the day; the regulations cited are those of the "
            "announcement on the next day (PKPU 11/2023 for the DPD).",
        ),
    ),
    span(
        "dct_announcement",
        "2023-11-04",
        "2023-11-04",
        ("PKPU 10/2023", "PKPU 11/2023"),
        REPRINT,
        Text(
            id="Satu sumber menyebut DCT baru ditetapkan 4 November: longgar, hari itu "
            "nama-nama diumumkan.",
            en="One source says fixed on 4 November: loosely put, the names were "
            "published on that day.",
        ),
    ),
    span("president_fixing", "2023-11-13", "2023-11-13", "PKPU 19/2023", REPRINT),
    span("president_number_draw", "2023-11-14", "2023-11-14", "PKPU 19/2023", SINGLE),
    span("campaign", "2023-11-28", "2024-02-10", (ANNEX, CAMPAIGN_ANNEX), REPRINT),
    span("campaign_rally_media", "2024-01-21", "2024-02-10", CAMPAIGN_ANNEX, REPRINT),
    span("quiet", "2024-02-11", "2024-02-13", ANNEX, REPRINT),
    span("voting", "2024-02-14", "2024-02-14", (ANNEX, "Keppres 10/2024"), REPRINT),
    span("counting", "2024-02-14", "2024-02-15", ANNEX, REPRINT),
    span("recap", "2024-02-15", "2024-03-20", ANNEX, REPRINT),
    span("result_fixing", "2024-03-20", "2024-03-20", "Keputusan KPU 360/2024", REPRINT),
    span(
        "elected_fixing",
        "2024-04-24",
        "2024-04-24",
        ANNEX,
        INFERRED,
        Text(
            id="Presiden dan Wakil Presiden terpilih; satu sumber, yang menyebut "
            "Berita Acara KPU 218/PL.01.08-BA/05/2024.",
            en="The President and Vice President elect; one source, which names the "
            "minutes KPU 218/PL.01.08-BA/05/2024.",
        ),
    ),
    span(
        "mk_revote",
        "2024-06-07",
        "2024-07-25",
        "PKPU 25/2023 Pasal 98",
        INFERRED,
        Text(
            id="Rentang dari putusan pertama sampai tenggat terakhir 20 pemungutan "
            "suara ulang, bukan hari-harinya; tanpa kampanye. DPD Sumatera Barat "
            "memilih pada 13 Juli 2024 (satu sumber).",
            en="From the first ruling to the last deadline of 20 re-votes, not their "
            "days; without campaign. Sumatera Barat voted for the DPD on 13 July 2024 "
            "(one source).",
        ),
    ),
    span(
        "swearing_in_legislature",
        "2024-10-01",
        "2024-10-01",
        ANNEX,
        REPRINT,
        Text(
            id="DPRD pada akhir masa jabatan masing-masing.",
            en="The DPRDs at the end of each term.",
        ),
    ),
    span("swearing_in_president", "2024-10-20", "2024-10-20", ANNEX, REPRINT),
)

SECOND_ROUND = (
    span("round2_voter_list", "2024-03-22", "2024-04-25", ANNEX_ROUND_2, SINGLE),
    span(
        "round2_campaign",
        "2024-06-02",
        "2024-06-22",
        (ANNEX_ROUND_2, "PKPU 15/2023 Lampiran"),
        REPRINT,
        Text(
            id="Satu kutipan mencetak sampai 23 Juni: keliru.",
            en="One reprint has 23 June as the end: an error.",
        ),
    ),
    span("round2_quiet", "2024-06-23", "2024-06-25", "PKPU 15/2023 Lampiran", REPRINT),
    span("round2_voting", "2024-06-26", "2024-06-26", ANNEX_ROUND_2, SINGLE),
)

PEMILU_2024 = Election(
    id="pemilu-2024",
    kind=ElectionKind.PEMILU,
    label=Text(id="Pemilu 2024", en="General election of 2024"),
    contests=PEMILU_CONTESTS,
    regulations=(
        cite("PKPU 3/2022", REPRINT),
        cite("PKPU 19/2023", REPRINT),
        cite("PKPU 15/2023 jo. PKPU 20/2023", REPRINT),
    ),
    voting_day=date(2024, 2, 14),
    versions=(
        CalendarVersion(
            valid=since(2022, 6, 9),
            spans=SPANS,
            fixing={
                Contest.PRESIDEN: date(2023, 11, 13),
                **dict.fromkeys(LEGISLATIF, date(2023, 11, 3)),
            },
        ),
    ),
    planned_not_held=SECOND_ROUND,
    ends=(
        End(
            contests=DPR_DPD,
            earliest=date(2024, 10, 1),
            latest=date(2024, 10, 1),
            basis=cite(ANNEX, REPRINT),
        ),
        End(
            contests=frozenset({Contest.PRESIDEN}),
            earliest=date(2024, 10, 20),
            latest=date(2024, 10, 20),
            basis=cite(ANNEX, REPRINT),
        ),
        End(
            contests=DPRD,
            earliest=date(2024, 8, 1),
            latest=date(2024, 10, 31),
            basis=cite(ANNEX, INFERRED),
            note=DPRD_TERMS,
        ),
    ),
)
