"""Pilkada 2018: 17 governors, 115 regents and 39 mayors, voting on 27 June 2018.

PKPU 1/2017. The annex was not read: each day comes from reprints, and its reading says
of how many.

Who was sworn in when: the governors are known one by one, of regents and mayors nobody.
In Kota Makassar the empty column won; nobody was sworn in, and the vote was held again
in 2020.

Not encoded: the amendment that is said to be PKPU 2/2018, of which nothing was seen; the
re-votes ordered by the Constitutional Court and votes held later in single areas, which
were not collected.
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
from netralitas.elections.waves import MAKASSAR, WAVE_2018, WHERE_2018
from netralitas.interval import Interval
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["PILKADA_2018"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 1/2017 Lampiran"
LAW = "UU 1/2015 jo. UU 10/2016"
GOVERNOR_SWORN_IN = f"{LAW} Pasal 163 ayat (1)"

SPANS = (
    span(
        "preparation",
        "2017-06-14",
        "2018-06-23",
        ANNEX,
        SINGLE,
        Text(
            id="Sosialisasi sejak 14 Juni 2017; anggaran dan hibah sampai 27 September "
            "2017.",
            en="Voter information from 14 June 2017; budget and grants to 27 September "
            "2017.",
        ),
    ),
    span("individual_support", "2017-07-31", "2018-01-03", ANNEX, SINGLE),
    span("registration", "2018-01-08", "2018-01-10", ANNEX, REPRINT),
    span("pair_fixing", "2018-02-12", "2018-02-12", ANNEX, REPRINT),
    span("number_draw", "2018-02-13", "2018-02-13", ANNEX, REPRINT),
    span(
        "campaign",
        "2018-02-15",
        "2018-06-23",
        ANNEX,
        REPRINT,
        Text(
            id="Hari terakhir dari satu sumber; kutipan yang mencetak 13 atau 23 Juli "
            "dan 24 Juni keliru.",
            en="The last day has one source; reprints with 13 or 23 July and with 24 "
            "June are in error.",
        ),
    ),
    span("quiet", "2018-06-24", "2018-06-26", ANNEX, REPRINT),
    polling("2018-06-27", ANNEX, "Keppres 15/2018"),
    span("recap", "2018-06-27", "2018-07-09", ANNEX, REPRINT),
    span(
        "swearing_in_heads",
        "2018-09-05",
        "2018-09-05",
        f"{LAW} Pasal 163",
        REPRINT,
        Text(
            id="Sembilan gubernur; delapan yang lain antara 19 September 2018 dan 12 "
            "Juni 2019.",
            en="Nine governors; the eight others between 19 September 2018 and 12 June "
            "2019.",
        ),
    ),
)

PILKADA_2018 = Election(
    id="pilkada-2018",
    kind=ElectionKind.PEMILIHAN,
    label=Text(id="Pemilihan serentak 2018", en="Elections of heads of region, 2018"),
    contests=KEPALA_DAERAH,
    regulations=(cite("PKPU 1/2017", REPRINT),),
    voting_day=date(2018, 6, 27),
    versions=(
        CalendarVersion(
            spans=SPANS, fixing=dict.fromkeys(KEPALA_DAERAH, date(2018, 2, 12))
        ),
    ),
    areas=WAVE_2018,
    where=WHERE_2018,
    terms=Interval(start=date(2018, 1, 1), end=date(2020, 1, 1)),
    previous=(
        End(
            contests=KEPALA_DAERAH,
            earliest=date(2013, 1, 1),
            latest=date(2014, 12, 31),
            basis=cite("UU 1/2015 jo. UU 8/2015 Pasal 201 ayat (3)", INFERRED),
            note=Text(
                id="Lima tahun sebelum masa jabatan yang berakhir pada 2018 dan 2019.",
                en="Five years before terms that ended in 2018 and 2019.",
            ),
        ),
    ),
    ends=(
        End(
            contests=KEPALA_DAERAH - {Contest.GUBERNUR},
            earliest=date(2018, 7, 9),
            latest=date(2020, 12, 31),
            basis=cite(f"{LAW} Pasal 164 ayat (1)", INFERRED),
            note=Text(
                id="Hari pelantikan bupati dan wali kota tidak tercatat di sini: tidak "
                "sebelum rekapitulasi selesai pada 9 Juli 2018, dan paling lambat "
                "setahun sesudah akhir masa jabatan yang terakhir dalam gelombang ini.",
                en="The day on which regents and mayors were sworn in is not recorded "
                "here: not before the recapitulation ended on 9 July 2018, and at the "
                "latest one year after the last end of term of this wave.",
            ),
        ),
        End(
            contests=frozenset({Contest.WALI_KOTA}),
            areas=frozenset({MAKASSAR}),
            earliest=date(2018, 7, 9),
            latest=date(2019, 9, 22),
            basis=cite(f"{LAW} Pasal 54D", INFERRED),
            note=Text(
                id="Kolom kosong menang; tidak ada yang dilantik. Pemilihan diulang pada "
                "2020, yang tahapannya dimulai pada 23 September 2019.",
                en="The empty column won and nobody was sworn in. The vote was held again "
                "in 2020, the stages of which began on 23 September 2019.",
            ),
        ),
        sworn_in(
            "2018-09-05",
            Contest.GUBERNUR,
            ("12", "32", "33", "51", "53", "61", "73", "74", "91"),
            GOVERNOR_SWORN_IN,
        ),
        sworn_in("2018-09-19", Contest.GUBERNUR, ("52",), GOVERNOR_SWORN_IN),
        sworn_in("2018-10-01", Contest.GUBERNUR, ("16", "64"), GOVERNOR_SWORN_IN),
        sworn_in("2019-02-13", Contest.GUBERNUR, ("35",), GOVERNOR_SWORN_IN),
        sworn_in("2019-02-20", Contest.GUBERNUR, ("14",), GOVERNOR_SWORN_IN),
        sworn_in("2019-04-24", Contest.GUBERNUR, ("81",), GOVERNOR_SWORN_IN),
        sworn_in("2019-05-10", Contest.GUBERNUR, ("82",), GOVERNOR_SWORN_IN),
        sworn_in("2019-06-12", Contest.GUBERNUR, ("18",), GOVERNOR_SWORN_IN),
    ),
)
