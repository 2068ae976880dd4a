"""The repeated elections of 27 August 2025 in Kota Pangkalpinang and Kabupaten Bangka.

The empty column had won in 2024. UU 10/2016 Pasal 54D, MK 126/PUU-XXII/2024 and PKPU
19/2024: a full election with candidates of its own, not a re-vote. Its annex was not
read; each day comes from reprints. Its first stage began in January 2025, the day is
not known: the two versions hold the first and the last day that the source leaves.
"""

from datetime import date

from attrs import evolve

from netralitas.citation import Reading
from netralitas.elections.calendar import (
    CalendarVersion,
    Election,
    End,
    cite,
    span,
)
from netralitas.text import Text
from netralitas.words import Contest, ElectionKind

__all__ = ["PILKADA_ULANG_2025"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 19/2024 Lampiran"
CONTESTS = frozenset({Contest.BUPATI, Contest.WALI_KOTA})
BEGAN_IN_JANUARY = Text(
    id="Tahapan dimulai pada Januari 2025; harinya tidak diketahui.",
    en="The stages began in January 2025; the day is not known.",
)

EARLIEST = CalendarVersion(
    spans=(
        span("preparation", "2025-01-01", "2025-02-24", ANNEX, SINGLE, BEGAN_IN_JANUARY),
        span("voter_list", "2025-02-20", "2025-06-24", ANNEX, SINGLE),
        span("registration_announcement", "2025-06-23", "2025-06-25", ANNEX, SINGLE),
        span("registration", "2025-06-26", "2025-06-28", ANNEX, REPRINT),
        span("verification", "2025-06-26", "2025-07-21", ANNEX, SINGLE),
        span(
            "pair_fixing",
            "2025-07-22",
            "2025-07-22",
            ANNEX,
            REPRINT,
            Text(
                id="Satu kutipan mencetak 22 Juni: keliru.",
                en="One reprint has 22 June: an error.",
            ),
        ),
        span("number_draw", "2025-07-23", "2025-07-23", ANNEX, SINGLE),
        span("campaign", "2025-07-25", "2025-08-23", ANNEX, REPRINT),
        span(
            "quiet",
            "2025-08-24",
            "2025-08-26",
            ANNEX,
            INFERRED,
            Text(
                id="Tiga hari antara kampanye dan pemungutan suara.",
                en="The three days between campaign and voting.",
            ),
        ),
        span("voting", "2025-08-27", "2025-08-27", ANNEX, REPRINT),
        span(
            "swearing_in_heads",
            "2025-10-15",
            "2025-11-05",
            "PKPU 19/2024",
            INFERRED,
            Text(
                id="Pangkalpinang 15 Oktober, Bangka 5 November; hari-harinya ada di "
                "dua sumber, keputusan Menteri Dalam Negeri tidak bernomor.",
                en="Pangkalpinang 15 October, Bangka 5 November; two sources give the "
                "days, the Minister's decisions without number.",
            ),
        ),
    ),
    fixing=dict.fromkeys(CONTESTS, date(2025, 7, 22)),
    note=BEGAN_IN_JANUARY,
)
LATEST = evolve(
    EARLIEST,
    spans=(
        span("preparation", "2025-01-31", "2025-02-24", ANNEX, SINGLE, BEGAN_IN_JANUARY),
        *EARLIEST.spans[1:],
    ),
)

PILKADA_ULANG_2025 = Election(
    id="pilkada-ulang-2025",
    kind=ElectionKind.PEMILIHAN,
    label=Text(
        id="Pemilihan ulang 2025 (Kota Pangkalpinang, Kabupaten Bangka)",
        en="Repeated elections of 2025 (Kota Pangkalpinang, Kabupaten Bangka)",
    ),
    contests=CONTESTS,
    regulations=(
        cite("UU 10/2016 Pasal 54D", Reading.TEXT),
        cite("MK 126/PUU-XXII/2024", REPRINT),
        cite("PKPU 19/2024", REPRINT),
    ),
    voting_day=date(2025, 8, 27),
    versions=(EARLIEST, LATEST),
    ends=(
        End(
            contests=frozenset({Contest.WALI_KOTA}),
            areas=frozenset({"19.71"}),
            earliest=date(2025, 10, 15),
            latest=date(2025, 10, 15),
            basis=cite("PKPU 19/2024", INFERRED),
        ),
        End(
            contests=frozenset({Contest.BUPATI}),
            areas=frozenset({"19.01"}),
            earliest=date(2025, 11, 5),
            latest=date(2025, 11, 5),
            basis=cite("PKPU 19/2024", INFERRED),
        ),
    ),
    areas=frozenset({"19.01", "19.71"}),
    parent="pilkada-2024",
)
