"""Pilkada 2017: 7 governors, 76 regents and 18 mayors, voting on 15 February 2017.

PKPU 3/2016, as amended a second time by PKPU 7/2016. UU 10/2016 of 1 July 2016 moved
the plan: registration, fixing, numbers and the start of the campaign lie two days later
than first planned. The day of the amendment was not seen, only that the new days were
public on 24 August 2016; in between both plans are possible, and they differ in nothing
that lies there. The annexes were not read: each day comes from reprints, and its
reading says of how many.

In DKI Jakarta nobody won more than half of the votes; the second round has an id of its
own, from the day on which its two pairs were fixed.

Who was sworn in when: the governors are known one by one, of regents and mayors only
that 22 May 2017 was the main day.

Not encoded: the first amendment, PKPU 4/2016, of which nothing was seen; the calendars of
areas that reopened registration for want of a second pair; the re-votes ordered by the
Constitutional Court; the first plan of the second round (campaign 6-15 April only).
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
from netralitas.elections.regions import DKI
from netralitas.elections.waves import WAVE_2017, WHERE_2017
from netralitas.interval import Interval, since
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["DKI_ROUND_2", "PILKADA_2017"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
FIRST_ANNEX = "PKPU 3/2016 Lampiran"
ANNEX = "PKPU 3/2016 jo. PKPU 7/2016 Lampiran"
SECOND_ROUND = "Keputusan KPU 49/Kpts/KPU-Prov-010/2017"
GOVERNOR_SWORN_IN = "UU 1/2015 jo. UU 10/2016 Pasal 163 ayat (1)"
SWORN_IN = "UU 1/2015 jo. UU 10/2016 Pasal 164 ayat (1)"
GOVERNOR = frozenset({Contest.GUBERNUR})
FIXED = date(2016, 10, 24)

BEGINNING = (
    span(
        "preparation",
        "2016-04-30",
        "2016-05-22",
        FIRST_ANNEX,
        SINGLE,
        Text(
            id="Sosialisasi sejak 30 April; perencanaan sampai 22 Mei, hari pertamanya "
            "tidak terbaca.",
            en="Voter information from 30 April; planning to 22 May, its first day could "
            "not be read.",
        ),
    ),
    span(
        "individual_support",
        "2016-08-03",
        "2016-08-07",
        ANNEX,
        REPRINT,
        Text(id="Hari untuk gubernur.", en="The days for governors."),
    ),
)
FIRST_PLAN = (
    *BEGINNING,
    span("registration", "2016-09-19", "2016-09-21", FIRST_ANNEX, SINGLE),
    span("pair_fixing", "2016-10-22", "2016-10-22", FIRST_ANNEX, SINGLE),
    span("number_draw", "2016-10-23", "2016-10-23", FIRST_ANNEX, SINGLE),
    span(
        "campaign",
        "2016-10-26",
        "2017-02-11",
        FIRST_ANNEX,
        INFERRED,
        Text(
            id="Hanya hari pertamanya ada di sumber; hari terakhir dari jadwal perubahan.",
            en="Only the first day has a source; the last is that of the later plan.",
        ),
    ),
    span("quiet", "2017-02-12", "2017-02-14", FIRST_ANNEX, INFERRED),
    polling("2017-02-15", FIRST_ANNEX, "Keppres 3/2017"),
)
PLAN = (
    *BEGINNING,
    span("registration", "2016-09-21", "2016-09-23", ANNEX, SINGLE),
    span("pair_fixing", "2016-10-24", "2016-10-24", ANNEX, SINGLE),
    span("number_draw", "2016-10-25", "2016-10-25", ANNEX, SINGLE),
    span(
        "campaign",
        "2016-10-28",
        "2017-02-11",
        ANNEX,
        REPRINT,
        Text(
            id="Hari pertama dari satu sumber, hari terakhir dari dua.",
            en="The first day has one source, the last has two.",
        ),
    ),
    span("quiet", "2017-02-12", "2017-02-14", ANNEX, REPRINT),
    polling("2017-02-15", ANNEX, "Keppres 3/2017"),
    span("recap", "2017-02-16", "2017-02-27", ANNEX, SINGLE),
    span(
        "swearing_in_heads",
        "2017-05-12",
        "2017-05-22",
        "UU 1/2015 jo. UU 10/2016 Pasal 163",
        SINGLE,
        Text(
            id="Lima gubernur 12 Mei; bupati dan wali kota 22 Mei; Aceh Juli, DKI "
            "Jakarta Oktober 2017.",
            en="Five governors on 12 May; regents and mayors on 22 May; Aceh in July, "
            "DKI Jakarta in October 2017.",
        ),
    ),
)

BY_PROVINCE = Text(
    id="Keputusan KPU Provinsi DKI Jakarta.",
    en="A decision of the commission of DKI Jakarta.",
)
ROUND_2 = (
    span("pair_fixing", "2017-03-04", "2017-03-04", SECOND_ROUND, REPRINT, BY_PROVINCE),
    span("campaign", "2017-03-07", "2017-04-15", SECOND_ROUND, REPRINT, BY_PROVINCE),
    span(
        "campaign_media",
        "2017-04-09",
        "2017-04-15",
        SECOND_ROUND,
        SINGLE,
        Text(
            id="Satu kutipan mencetak 9 Maret: keliru.",
            en="One reprint has 9 March: an error.",
        ),
    ),
    span("quiet", "2017-04-16", "2017-04-18", SECOND_ROUND, REPRINT, BY_PROVINCE),
    span("voting", "2017-04-19", "2017-04-19", SECOND_ROUND, REPRINT, BY_PROVINCE),
    span("recap", "2017-04-20", "2017-05-01", SECOND_ROUND, REPRINT, BY_PROVINCE),
)

PILKADA_2017 = Election(
    id="pilkada-2017",
    kind=ElectionKind.PEMILIHAN,
    label=Text(id="Pemilihan serentak 2017", en="Elections of heads of region, 2017"),
    contests=KEPALA_DAERAH,
    regulations=(cite("PKPU 3/2016 jo. PKPU 7/2016", REPRINT),),
    voting_day=date(2017, 2, 15),
    versions=(
        CalendarVersion(
            valid=Interval(end=date(2016, 8, 24)),
            spans=FIRST_PLAN,
            fixing=dict.fromkeys(KEPALA_DAERAH, date(2016, 10, 22)),
        ),
        CalendarVersion(
            valid=since(2016, 7, 1),
            spans=PLAN,
            fixing=dict.fromkeys(KEPALA_DAERAH, FIXED),
        ),
    ),
    areas=WAVE_2017,
    where=WHERE_2017,
    terms=Interval(start=date(2016, 7, 1), end=date(2018, 1, 1)),
    previous=(
        End(
            contests=KEPALA_DAERAH,
            earliest=date(2011, 7, 1),
            latest=date(2012, 12, 31),
            basis=cite("UU 1/2015 jo. UU 8/2015 Pasal 201 ayat (2)", INFERRED),
            note=Text(
                id="Lima tahun sebelum masa jabatan yang berakhir pada Juli 2016 sampai "
                "2017.",
                en="Five years before terms that ended from July 2016 to 2017.",
            ),
        ),
    ),
    ends=(
        End(
            contests=KEPALA_DAERAH - GOVERNOR,
            earliest=date(2017, 5, 22),
            latest=date(2018, 12, 31),
            basis=cite(SWORN_IN, INFERRED),
            note=Text(
                id="Bupati dan wali kota dilantik sejak 22 Mei 2017, sebagian baru pada "
                "akhir masa jabatan sebelumnya; hari tiap daerah tidak tercatat di "
                "sini. Batas akhirnya setahun sesudah akhir masa jabatan yang terakhir "
                "dalam gelombang ini.",
                en="Regents and mayors were sworn in from 22 May 2017, some only at the "
                "end of the term before; the day of each area is not recorded here. The "
                "last day is one year after the last end of term of this wave.",
            ),
        ),
        sworn_in(
            "2017-05-12",
            Contest.GUBERNUR,
            ("19", "36", "75", "76", "92"),
            GOVERNOR_SWORN_IN,
        ),
        sworn_in("2017-07-05", Contest.GUBERNUR, ("11",), GOVERNOR_SWORN_IN),
        End(
            contests=GOVERNOR,
            areas=frozenset({DKI}),
            earliest=date(2017, 3, 3),
            latest=date(2017, 3, 3),
            basis=cite(SECOND_ROUND, REPRINT),
            note=Text(
                id="Sejak 4 Maret 2017 berlaku kalender putaran kedua.",
                en="From 4 March 2017 the calendar of the second round counts.",
            ),
        ),
    ),
)

DKI_ROUND_2 = Election(
    id="pilkada-2017-dki-round2",
    kind=ElectionKind.PEMILIHAN,
    label=Text(
        id="Pemilihan Gubernur DKI Jakarta 2017 putaran kedua",
        en="Election of the governor of DKI Jakarta 2017, second round",
    ),
    contests=GOVERNOR,
    regulations=(cite(SECOND_ROUND, REPRINT),),
    voting_day=date(2017, 4, 19),
    versions=(
        # The pairs stayed candidates all along; 4 March chose two of them.
        CalendarVersion(spans=ROUND_2, fixing={Contest.GUBERNUR: FIXED}),
    ),
    areas=frozenset({DKI}),
    parent="pilkada-2017",
    revote=True,
    ends=(sworn_in("2017-10-16", Contest.GUBERNUR, (DKI,), GOVERNOR_SWORN_IN),),
)
