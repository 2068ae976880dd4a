"""Pemilu 2019: President, DPR, DPD and DPRD, voting on 17 April 2019.

PKPU 7/2017 of 4 September 2017, in force on the next day, as amended by PKPU 5/2018 and
PKPU 32/2018 (19 September 2018). The annexes were not read: each day comes from
reprints, and its reading says of how many. The second round was planned and not held.

Not encoded: a third amendment, said to be PKPU 10/2019, of which nothing was seen; the
fixing of two further parties in March and April 2018 and the polling day planned for
the second round, for which there is no source; the superseded days of the registration
for the DPD (see its note), because the day of the amendment was not seen.
"""

from datetime import date

from netralitas.citation import Reading
from netralitas.elections.calendar import (
    CalendarVersion,
    Election,
    End,
    cite,
    polling,
    span,
)
from netralitas.interval import since
from netralitas.text import Text
from netralitas.words import (
    PEMILU_CONTESTS,
    Contest,
    ElectionKind,
)

__all__ = ["DPRD_TERMS", "PEMILU_2019"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 7/2017 jo. PKPU 5/2018 jo. PKPU 32/2018 Lampiran"

SPANS = (
    span("preparation", "2017-08-17", "2019-03-31", ANNEX, SINGLE),
    span(
        "party_registration",
        "2017-10-03",
        "2017-10-16",
        ANNEX,
        SINGLE,
        Text(
            id="Verifikasi sampai 20 Februari 2018.",
            en="Verification to 20 February 2018.",
        ),
    ),
    span("party_fixing", "2018-02-17", "2018-02-17", ANNEX, REPRINT),
    span("party_number_draw", "2018-02-18", "2018-02-18", ANNEX, SINGLE),
    span("legislative_nomination", "2018-07-04", "2018-07-17", ANNEX, REPRINT),
    span(
        "dpd_nomination",
        "2018-07-09",
        "2018-07-11",
        ANNEX,
        SINGLE,
        Text(
            id="PKPU 7/2017 sebelum diubah: 2-8 Juli 2018.",
            en="PKPU 7/2017 before its amendment: 2-8 July 2018.",
        ),
    ),
    span("president_registration", "2018-08-04", "2018-08-10", ANNEX, REPRINT),
    span("dct_fixing", "2018-09-20", "2018-09-20", ANNEX, SINGLE),
    span("president_fixing", "2018-09-20", "2018-09-20", ANNEX, REPRINT),
    span("president_number_draw", "2018-09-21", "2018-09-21", ANNEX, REPRINT),
    span("dct_announcement", "2018-09-21", "2018-09-23", ANNEX, REPRINT),
    span("campaign", "2018-09-23", "2019-04-13", ANNEX, REPRINT),
    span(
        "campaign_rally_media",
        "2019-03-24",
        "2019-04-13",
        ("PKPU 23/2018", "PKPU 32/2018"),
        SINGLE,
    ),
    span("quiet", "2019-04-14", "2019-04-16", ANNEX, REPRINT),
    polling("2019-04-17", ANNEX, "Keppres 10/2019"),
    span(
        "recap",
        "2019-04-21",
        "2019-05-22",
        ANNEX,
        REPRINT,
        Text(
            id="Kabupaten/kota 21 April-6 Mei, provinsi 23 April-9 Mei (satu sumber); "
            "nasional 25 April-22 Mei.",
            en="Kabupaten/kota 21 April-6 May, provinces 23 April-9 May (one source); "
            "national 25 April-22 May.",
        ),
    ),
    span(
        "swearing_in_legislature",
        "2019-10-01",
        "2019-10-01",
        ANNEX,
        SINGLE,
        Text(
            id="DPRD antara Agustus dan Oktober 2019.",
            en="The DPRDs between August and October 2019.",
        ),
    ),
    span("swearing_in_president", "2019-10-20", "2019-10-20", ANNEX, SINGLE),
)

SECOND_ROUND = (
    span("round2_campaign", "2019-06-22", "2019-08-03", ANNEX, REPRINT),
    span("round2_quiet", "2019-08-04", "2019-08-06", ANNEX, SINGLE),
)

DPRD_TERMS = Text(
    id="Setiap DPRD mengucapkan sumpah pada akhir masa jabatannya, antara Agustus dan "
    "Oktober; harinya per daerah tidak tercatat di sini.",
    en="Each DPRD is sworn in at the end of its term, between August and October; the "
    "day of each region is not recorded here.",
)

PEMILU_2019 = Election(
    id="pemilu-2019",
    kind=ElectionKind.PEMILU,
    label=Text(id="Pemilu 2019", en="General election of 2019"),
    contests=PEMILU_CONTESTS,
    regulations=(cite("PKPU 7/2017 jo. PKPU 5/2018 jo. PKPU 32/2018", REPRINT),),
    voting_day=date(2019, 4, 17),
    versions=(
        CalendarVersion(
            valid=since(2017, 9, 5),
            spans=SPANS,
            # Lists and pairs on one day.
            fixing=dict.fromkeys(PEMILU_CONTESTS, date(2018, 9, 20)),
        ),
    ),
    planned_not_held=SECOND_ROUND,
    previous=(
        End(
            contests=PEMILU_CONTESTS,
            earliest=date(2014, 1, 1),
            latest=date(2014, 12, 31),
            basis=cite("UU 7/2017 Pasal 167 ayat (1)", INFERRED),
            note=Text(
                id="Pemilu diadakan setiap lima tahun, maka yang sebelumnya pada 2014; "
                "hari pengucapan sumpah tidak tercatat di sini.",
                en="General elections are held every five years, so the one before was "
                "in 2014; the days of the oaths are not recorded here.",
            ),
        ),
    ),
    ends=(
        End(
            contests=frozenset({Contest.DPR, Contest.DPD}),
            earliest=date(2019, 10, 1),
            latest=date(2019, 10, 1),
            basis=cite(ANNEX, SINGLE),
        ),
        End(
            contests=frozenset({Contest.PRESIDEN}),
            earliest=date(2019, 10, 20),
            latest=date(2019, 10, 20),
            basis=cite(ANNEX, SINGLE),
        ),
        End(
            contests=frozenset({Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}),
            earliest=date(2019, 8, 1),
            latest=date(2019, 10, 31),
            basis=cite(ANNEX, INFERRED),
            note=DPRD_TERMS,
        ),
    ),
)
