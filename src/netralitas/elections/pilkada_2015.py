"""Pilkada 2015: 9 governors, 224 regents and 36 mayors, voting on 9 December 2015.

PKPU 2/2015, Tahapan, Program, dan Jadwal Penyelenggaraan Pemilihan Gubernur dan Wakil
Gubernur, Bupati dan Wakil Bupati, dan/atau Walikota dan Wakil Walikota. The annex was
not read: each day comes from reprints, and its reading says of how many.

Five areas voted later, because courts still had to decide who stood there. Until
polling day the common plan was theirs; after it the quiet days are those that Pasal 67
ayat (2) counts back from their own poll. None had a campaign again: for Kalimantan
Tengah, Simalungun and Manado one source each says so, for Fakfak and Pematangsiantar it
follows from Pasal 120 ayat (2), which resumes a vote at the stage that stopped.

Who was sworn in when: the governors are known one by one (decrees of the President with
a number of a kind that cannot be cited here), of regents and mayors only some. The last
day that the others are given is one year after the last term that Pasal 201 ayat (1)
counts to this wave.

Not encoded: the re-votes that the Constitutional Court ordered, which were not
collected.
"""

from datetime import date, timedelta

from attrs import evolve

from netralitas.citation import Reading
from netralitas.elections.calendar import (
    ONE_DAY,
    CalendarVersion,
    Election,
    End,
    cite,
    polling,
    span,
    sworn_in,
)
from netralitas.elections.waves import WAVE_2015, WHERE_2015
from netralitas.interval import Interval, since
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH, Contest, ElectionKind

__all__ = ["PILKADA_2015"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ANNEX = "PKPU 2/2015 Lampiran"
LAW = "UU 1/2015 jo. UU 8/2015"
GOVERNOR_SWORN_IN = f"{LAW} Pasal 163 ayat (1)"
SWORN_IN = f"{LAW} Pasal 164 ayat (1)"
COMMON_POLL = date(2015, 12, 9)

SPANS = (
    span(
        "preparation",
        "2015-02-18",
        "2015-02-18",
        ANNEX,
        SINGLE,
        Text(
            id="Hari pertama perencanaan program dan anggaran; hari terakhirnya tidak "
            "terbaca.",
            en="The first day of planning; its last day could not be read.",
        ),
    ),
    span(
        "individual_support",
        "2015-06-08",
        "2015-06-15",
        ANNEX,
        SINGLE,
        Text(
            id="Gubernur 8-12 Juni; bupati dan wali kota 11-15 Juni.",
            en="Governors 8-12 June; regents and mayors 11-15 June.",
        ),
    ),
    span(
        "registration_announcement",
        "2015-07-14",
        "2015-07-25",
        ANNEX,
        SINGLE,
        Text(
            id="Sumber lain mencetak 24-25 Juli: belum pasti.",
            en="Another source has 24-25 July: not settled.",
        ),
    ),
    span("registration", "2015-07-26", "2015-07-28", ANNEX, REPRINT),
    span("pair_fixing", "2015-08-24", "2015-08-24", ANNEX, REPRINT),
    span("number_draw", "2015-08-25", "2015-08-26", ANNEX, REPRINT),
    span("campaign", "2015-08-27", "2015-12-05", ANNEX, REPRINT),
    span("quiet", "2015-12-06", "2015-12-08", ANNEX, SINGLE),
    polling("2015-12-09", ANNEX, "Keppres 25/2015"),
    span(
        "swearing_in_heads",
        "2016-02-12",
        "2016-02-17",
        f"{LAW} Pasal 163",
        REPRINT,
        Text(
            id="Tujuh gubernur 12 Februari; sekitar 202 bupati dan wali kota 17 "
            "Februari (diumumkan); yang lain kemudian, terutama pada Maret dan Juni "
            "2016.",
            en="Seven governors on 12 February; about 202 regents and mayors on 17 "
            "February (announced); the others later, mostly in March and June 2016.",
        ),
    ),
)

FIXED = dict.fromkeys(KEPALA_DAERAH, date(2015, 8, 24))
NO_CAMPAIGN_AGAIN = Text(
    id="Tidak ada kampanye lagi menurut KPU setempat.",
    en="No campaign again, by the word of the local commission.",
)
RESUMED = Text(
    id="Bahwa tidak ada kampanye lagi disimpulkan dari Pasal 120 ayat (2).",
    en="That there was no campaign again is inferred from Pasal 120 ayat (2).",
)
# Area, polling day, how it was read, and what is known of a campaign.
POSTPONED = (
    ("92.03", date(2016, 1, 16), SINGLE, RESUMED),  # Fakfak
    ("62", date(2016, 1, 27), REPRINT, NO_CAMPAIGN_AGAIN),  # Kalimantan Tengah
    ("12.08", date(2016, 2, 10), SINGLE, NO_CAMPAIGN_AGAIN),  # Simalungun
    ("71.71", date(2016, 2, 17), REPRINT, NO_CAMPAIGN_AGAIN),  # Manado
    (
        "12.72",  # Pematangsiantar
        date(2016, 11, 16),
        REPRINT,
        Text(
            id="Libur setempat dengan surat edaran. " + RESUMED.id,
            en="A local holiday by circular. " + RESUMED.en,
        ),
    ),
)


def postponed(
    area: str, poll: date, reading: Reading, note: Text
) -> tuple[CalendarVersion, CalendarVersion]:
    """Give the plans of an area that voted later: the common one, then its own."""
    again = f"{LAW} Pasal 120 ayat (2)"
    before, last = poll - timedelta(days=3), poll - ONE_DAY
    quiet = span("quiet", f"{before}", f"{last}", f"{LAW} Pasal 67 ayat (2)", INFERRED)
    own = {
        "quiet": quiet,
        "voting": span("voting", f"{poll}", f"{poll}", again, reading, note),
    }
    common = CalendarVersion(
        valid=Interval(end=COMMON_POLL),
        areas=frozenset({area}),
        spans=SPANS,
        fixing=FIXED,
    )
    return common, evolve(
        common,
        valid=since(COMMON_POLL.year, COMMON_POLL.month, COMMON_POLL.day),
        spans=tuple(own.get(row.code, row) for row in SPANS),
    )


NOT_RECORDED = Text(
    id="Bupati dan wali kota dilantik bertahap sejak 17 Februari 2016; hari tiap daerah "
    "tidak tercatat di sini. Batas akhirnya setahun sesudah akhir masa jabatan yang "
    "terakhir dalam gelombang ini.",
    en="Regents and mayors were sworn in by stages from 17 February 2016; the day of "
    "each area is not recorded here. The last day is one year after the last end of "
    "term of this wave.",
)

PILKADA_2015 = Election(
    id="pilkada-2015",
    kind=ElectionKind.PEMILIHAN,
    label=Text(id="Pemilihan serentak 2015", en="Elections of heads of region, 2015"),
    contests=KEPALA_DAERAH,
    regulations=(cite("PKPU 2/2015", REPRINT),),
    voting_day=COMMON_POLL,
    versions=(
        CalendarVersion(spans=SPANS, fixing=FIXED),
        *(version for row in POSTPONED for version in postponed(*row)),
    ),
    areas=WAVE_2015,
    where=WHERE_2015,
    terms=Interval(start=date(2015, 1, 1), end=date(2016, 7, 1)),
    previous=(
        End(
            contests=KEPALA_DAERAH,
            earliest=date(2010, 1, 1),
            latest=date(2011, 6, 30),
            basis=cite(f"{LAW} Pasal 201 ayat (1)", INFERRED),
            note=Text(
                id="Lima tahun sebelum masa jabatan yang berakhir pada 2015 sampai Juni "
                "2016.",
                en="Five years before terms that ended from 2015 to June 2016.",
            ),
        ),
    ),
    ends=(
        End(
            contests=KEPALA_DAERAH - {Contest.GUBERNUR},
            earliest=date(2016, 2, 17),
            latest=date(2017, 6, 30),
            basis=cite(SWORN_IN, INFERRED),
            note=NOT_RECORDED,
        ),
        sworn_in(
            "2016-02-12",
            Contest.GUBERNUR,
            ("13", "15", "17", "21", "63", "65", "71"),
            GOVERNOR_SWORN_IN,
        ),
        sworn_in("2016-05-25", Contest.GUBERNUR, ("62",), GOVERNOR_SWORN_IN),
        sworn_in("2016-06-16", Contest.GUBERNUR, ("72",), GOVERNOR_SWORN_IN),
        sworn_in("2016-03-24", Contest.BUPATI, ("92.03",), SWORN_IN, SINGLE),
        sworn_in("2016-04-22", Contest.BUPATI, ("12.08",), SWORN_IN),
        End(
            contests=frozenset({Contest.WALI_KOTA}),
            areas=frozenset({"71.71"}),
            earliest=date(2016, 2, 18),
            latest=date(2017, 6, 30),
            basis=cite(SWORN_IN, INFERRED),
            note=NOT_RECORDED,
        ),
        # The mayor elect had died: his deputy was sworn in alone.
        sworn_in("2017-02-22", Contest.WALI_KOTA, ("12.72",), SWORN_IN),
    ),
)
