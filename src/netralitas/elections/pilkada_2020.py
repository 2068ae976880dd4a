"""Pilkada 2020: 9 governors, 224 regents and 37 mayors, voting on 9 December 2020.

One election with three plans. PKPU 15/2019, in force on 9 August 2019, as amended by
PKPU 16/2019 and PKPU 2/2020 (28 February 2020), planned the fixing of pairs for 8 July
and the poll for 23 September 2020. On 21 March 2020 the commission suspended four
stages; Perppu 2/2020 of 4 May (UU 6/2020) moved the poll to December. PKPU 5/2020 of 12
June 2020 planned again, fixing on 23 September, and the stages went on from 15 June.

An act is read against the plan of its own day. Which fixing opens the closed periods of
Pasal 71 is contested; the one in force on the day of the act is taken, so that they
opened on 8 January 2020. During the suspension no other day of fixing had been set: the
one of the first plan is read on (INFERRED).

The annexes were not read: each day comes from reprints, and its reading says of how
many.

Who was sworn in when: the governors are known one by one; about 170 of the others on 26
February 2021. Not encoded: the re-votes of 2021 and 2022 that the Constitutional Court
ordered, which were not collected.
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
    sworn_in,
)
from netralitas.elections.waves import WAVE_2020, WHERE_2020
from netralitas.interval import Interval, since
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["PILKADA_2020"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
FIRST_ANNEX = "PKPU 15/2019 jo. PKPU 16/2019 jo. PKPU 2/2020 Lampiran"
ANNEX = "PKPU 15/2019 jo. PKPU 16/2019 jo. PKPU 2/2020 jo. PKPU 5/2020 Lampiran"
SUSPENDED_BY = "Keputusan KPU 179/PL.02-Kpt/01/KPU/III/2020"
GOVERNOR_SWORN_IN = "UU 1/2015 jo. UU 10/2016 Pasal 163 ayat (1)"
SUSPENDED = date(2020, 3, 21)
PLANNED_AGAIN = date(2020, 6, 12)

PREPARATION = span(
    "preparation",
    "2019-09-23",
    "2019-10-01",
    FIRST_ANNEX,
    SINGLE,
    Text(
        id="KPU membuka tahapan pada 23 September 2019; perencanaan dan perjanjian hibah "
        "sampai 1 Oktober 2019.",
        en="The commission opened the stages on 23 September 2019; planning and grants to "
        "1 October 2019.",
    ),
)
SUSPENSION = span(
    "suspension",
    "2020-03-21",
    "2020-06-14",
    (SUSPENDED_BY, "Perppu 2/2020 Pasal 201A ayat (1)"),
    REPRINT,
    Text(
        id="Empat tahapan persiapan ditunda; dilanjutkan pada 15 Juni 2020.",
        en="Four stages of the preparation were put off; they went on on 15 June 2020.",
    ),
)
FIRST_PLAN = (
    PREPARATION,
    span("registration", "2020-06-16", "2020-06-18", FIRST_ANNEX, REPRINT),
    span("pair_fixing", "2020-07-08", "2020-07-08", FIRST_ANNEX, REPRINT),
    span("campaign", "2020-07-11", "2020-09-19", FIRST_ANNEX, REPRINT),
    span("voting", "2020-09-23", "2020-09-23", FIRST_ANNEX, REPRINT),
)
PLAN = (
    PREPARATION,
    SUSPENSION,
    span(
        "voter_list",
        "2020-06-15",
        "2020-10-16",
        ANNEX,
        SINGLE,
        Text(
            id="Daftar pemilih tetap diumumkan 28 Oktober-6 Desember.",
            en="The final list was published from 28 October to 6 December.",
        ),
    ),
    span("registration_announcement", "2020-08-28", "2020-09-03", ANNEX, SINGLE),
    span("registration", "2020-09-04", "2020-09-06", ANNEX, REPRINT),
    span("verification", "2020-09-04", "2020-09-22", ANNEX, SINGLE),
    span("pair_fixing", "2020-09-23", "2020-09-23", ANNEX, REPRINT),
    span("number_draw", "2020-09-24", "2020-09-24", ANNEX, REPRINT),
    span("campaign", "2020-09-26", "2020-12-05", ANNEX, REPRINT),
    span("campaign_media", "2020-11-22", "2020-12-05", ANNEX, SINGLE),
    span("quiet", "2020-12-06", "2020-12-08", ANNEX, REPRINT),
    polling("2020-12-09", "PKPU 5/2020 Pasal 8C", "Keppres 22/2020"),
    span(
        "count_recap",
        "2020-12-09",
        "2020-12-26",
        ANNEX,
        SINGLE,
        Text(
            id="Kabupaten dan kota sampai 17 Desember.",
            en="In kabupaten and kota to 17 December.",
        ),
    ),
    span(
        "swearing_in_heads",
        "2021-02-26",
        "2021-02-26",
        "UU 1/2015 jo. UU 10/2016 Pasal 164",
        SINGLE,
        Text(
            id="Sekitar 170 daerah; lima gubernur sebelumnya, pada 15 dan 25 Februari; "
            "yang lain kemudian.",
            en="About 170 areas; five governors before, on 15 and 25 February; the "
            "others later.",
        ),
    ),
)

FIRST_FIXING = dict.fromkeys(KEPALA_DAERAH, date(2020, 7, 8))

PILKADA_2020 = Election(
    id="pilkada-2020",
    kind=ElectionKind.PEMILIHAN,
    label=Text(
        id="Pemilihan serentak lanjutan 2020", en="Elections of heads of region, 2020"
    ),
    contests=KEPALA_DAERAH,
    regulations=(
        cite("PKPU 15/2019 jo. PKPU 16/2019 jo. PKPU 2/2020", REPRINT),
        cite("Perppu 2/2020", SINGLE),
        cite("PKPU 5/2020", REPRINT),
    ),
    voting_day=date(2020, 12, 9),
    versions=(
        CalendarVersion(
            valid=Interval(start=date(2019, 8, 9), end=SUSPENDED),
            spans=FIRST_PLAN,
            fixing=FIRST_FIXING,
        ),
        CalendarVersion(
            valid=Interval(start=SUSPENDED, end=PLANNED_AGAIN),
            spans=(*FIRST_PLAN, SUSPENSION),
            fixing=FIRST_FIXING,
        ),
        CalendarVersion(
            valid=since(2020, 6, 12),
            spans=PLAN,
            fixing=dict.fromkeys(KEPALA_DAERAH, date(2020, 9, 23)),
        ),
    ),
    areas=WAVE_2020,
    where=WHERE_2020,
    ends=(
        End(
            contests=KEPALA_DAERAH - {Contest.GUBERNUR},
            earliest=date(2021, 2, 26),
            latest=date(2022, 9, 21),
            basis=cite("UU 1/2015 jo. UU 10/2016 Pasal 164 ayat (1)", INFERRED),
            note=Text(
                id="Bupati dan wali kota dilantik bertahap sejak 26 Februari 2021; hari "
                "tiap daerah tidak tercatat di sini. Sejak 22 September 2022 semua "
                "daerah menuju pemilihan 2024.",
                en="Regents and mayors were sworn in by stages from 26 February 2021; "
                "the day of each area is not recorded here. Since 22 September 2022 all "
                "were bound for 2024.",
            ),
        ),
        sworn_in("2021-02-15", Contest.GUBERNUR, ("65", "71"), GOVERNOR_SWORN_IN),
        sworn_in("2021-02-25", Contest.GUBERNUR, ("13", "17", "21"), GOVERNOR_SWORN_IN),
        sworn_in("2021-05-25", Contest.GUBERNUR, ("62",), GOVERNOR_SWORN_IN),
        sworn_in(
            "2021-06-16", Contest.GUBERNUR, ("72",), GOVERNOR_SWORN_IN, Reading.SINGLE
        ),
        sworn_in("2021-07-07", Contest.GUBERNUR, ("15",), GOVERNOR_SWORN_IN),
        sworn_in("2021-08-25", Contest.GUBERNUR, ("63",), GOVERNOR_SWORN_IN),
    ),
)
