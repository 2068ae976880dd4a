"""The re-votes (PSU) of 2025 that the Constitutional Court ordered on Pilkada 2024.

Rulings of 24 February 2025 on 24 areas, with limits of 30, 45, 60, 90 and 180 days, and
of 14 May 2025 on Barito Utara again. From its ruling on a re-vote has the id
``psu-pilkada-2024/<area>``. Where the Court struck off a pair or a candidate, another
registered and a short campaign came before the vote; elsewhere the pairs fixed on 22
September 2024 stood again, without campaign. A re-vote has a campaign or not by its own
ruling; it is no trait of re-votes as such.

The letter of the KPU that ordered the campaigns (631/PL.02.4-SD/06/2025 of 23 March
2025) and the decisions of the local commissions are not instruments that can be cited
here: the ruling is, and the note says where the days come from.

Not encoded: that some votes were held at a few polling stations only; the re-votes
after earlier elections (2015-2020), which were not collected. Most of the swearing-ins
have no day here, so those cycles have an open end.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from netralitas.citation import Reading
from netralitas.elections.calendar import (
    CalendarVersion,
    Election,
    End,
    StageSpan,
    cite,
    span,
)
from netralitas.interval import Interval, since
from netralitas.text import Text
from netralitas.words import Contest, ElectionKind

__all__ = ["PSU_2025", "REVOTED"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED
ORDERED = "2025-02-24"
PAIRS_OF_2024 = date(2024, 9, 22)
NEW_PAIRS = date(2025, 3, 23)

LETTER = Text(
    id="Hari menurut Surat Dinas KPU 631/PL.02.4-SD/06/2025 (23 Maret 2025).",
    en="Days by the letter KPU 631/PL.02.4-SD/06/2025 (23 March 2025).",
)
BY_LETTER = Text(
    id="Tujuh atau empat belas hari menurut Surat Dinas KPU 631/PL.02.4-SD/06/2025, "
    "dihitung mundur dari masa tenang.",
    en="Seven or fourteen days by the letter KPU 631/PL.02.4-SD/06/2025, counted back "
    "from the quiet days.",
)
CUT_SHORT = Text(
    id="Semula diumumkan 26 Maret-15 April; dipotong menjadi tujuh hari oleh Surat "
    "Dinas KPU 631/PL.02.4-SD/06/2025, tanpa rapat umum.",
    en="First announced for 26 March-15 April; cut to seven days by the letter KPU "
    "631/PL.02.4-SD/06/2025, without rallies.",
)
LOCAL = Text(id="Hari menurut keputusan KPU setempat.", en="Days by the local commission.")
STANDS_AGAIN = Text(
    id="Pasangan calon yang ditetapkan pada 22 September 2024 tetap calon; yang "
    "menggantikan baru ditetapkan kemudian.",
    en="Pairs fixed on 22 September 2024 stay candidates; who replaces one is fixed later.",
)
REGISTRATION_UNSETTLED = Text(
    id="Pendaftaran 8-10 Maret atau 7-9 Maret 2025: sumber berbeda.",
    en="Registration on 8-10 or 7-9 March 2025: sources differ.",
)
PAPUA_CAMPAIGN = Text(
    id="Kampanye Papua diberitakan dalam tiga versi: 26 Maret-2 Agustus, 4 Juni-2 "
    "Agustus (pernyataan terakhir KPU Papua), atau empat belas hari menurut surat KPU.",
    en="The campaign of Papua is reported in three versions: 26 March-2 August, 4 "
    "June-2 August (the last word of KPU Papua), or fourteen days by the KPU letter.",
)
NOT_SWORN_IN_YET = Text(
    id="Hari pelantikan setelah pemungutan suara ulang tidak tercatat di sini.",
    en="The day of the swearing-in after the re-vote is not recorded here.",
)


def contest_of(area: str) -> Contest:
    """Give the office that an electing area fills."""
    if "." not in area:
        return Contest.GUBERNUR
    return Contest.WALI_KOTA if area[3:] >= "71" else Contest.BUPATI


def ruling(number: str) -> StageSpan:
    """Give the ruling of 24 February 2025 as the first milestone."""
    return span("ruling", ORDERED, ORDERED, number, REPRINT)


def same_pairs(
    area: str, number: str, voting: str, valid: Interval | None = None
) -> CalendarVersion:
    """Plan a vote between the pairs of 2024, without registration and campaign."""
    return CalendarVersion(
        valid=valid or since(2025, 2, 24),
        spans=(ruling(number), span("voting", voting, voting, number, REPRINT)),
        fixing={contest_of(area): PAIRS_OF_2024},
    )


def new_pairs(
    area: str, spans: Iterable[StageSpan], note: Text | None = None
) -> CalendarVersion:
    """Plan a vote in which a pair was replaced and the others stand again."""
    return CalendarVersion(
        valid=since(2025, 2, 24),
        spans=tuple(spans),
        fixing={contest_of(area): NEW_PAIRS},
        kept={contest_of(area): PAIRS_OF_2024},
        note=note,
    )


def sixty_days(number: str) -> tuple[StageSpan, ...]:
    """Give the plan of 19 April 2025 with campaign, common to six areas."""
    return (
        ruling(number),
        span("registration", "2025-03-08", "2025-03-10", number, REPRINT, LOCAL),
        span("pair_fixing", "2025-03-23", "2025-03-23", number, REPRINT, LOCAL),
        span("campaign", "2025-04-09", "2025-04-15", number, REPRINT, CUT_SHORT),
        span("quiet", "2025-04-16", "2025-04-18", number, SINGLE, LETTER),
        span("voting", "2025-04-19", "2025-04-19", number, REPRINT),
    )


def parigi_moutong(first: str, last: str, reading: Reading) -> CalendarVersion:
    """Give the plan of Parigi Moutong, whose registration is unsettled."""
    number = "MK 75/PHPU.BUP-XXIII/2025"
    moved = Text(
        id="Dipindahkan dari Sabtu 19 April karena hari ibadah umat Advent (Keputusan "
        "KPU Parigi Moutong 35/2025).",
        en="Moved from Saturday 19 April for the Adventist day of worship (decision "
        "KPU Parigi Moutong 35/2025).",
    )
    fixed = Text(
        id="Pasangan pengganti tidak diterima; empat pasangan calon tetap.",
        en="The replacement was not accepted; four pairs stayed.",
    )
    spans = (
        ruling(number),
        span("registration", first, last, number, reading, LOCAL),
        span("pair_fixing", "2025-03-23", "2025-03-23", number, REPRINT, fixed),
        span("campaign", "2025-04-06", "2025-04-12", number, INFERRED, BY_LETTER),
        span("quiet", "2025-04-13", "2025-04-15", number, INFERRED, BY_LETTER),
        span("voting", "2025-04-16", "2025-04-16", number, REPRINT, moved),
    )
    return new_pairs("72.08", spans, REGISTRATION_UNSETTLED)


def ninety_days(
    area: str,
    number: str,
    registration: tuple[str, str] = ("2025-03-08", "2025-03-10"),
    note: Text | None = None,
) -> CalendarVersion:
    """Give the plan of 24 May 2025, common to three areas."""
    seen = REPRINT if area == "73.73" else INFERRED
    spans = (
        ruling(number),
        span("registration", *registration, number, SINGLE, LOCAL),
        span("pair_fixing", "2025-03-23", "2025-03-23", number, SINGLE, LOCAL),
        span("campaign", "2025-05-07", "2025-05-20", number, seen, LETTER),
        span("quiet", "2025-05-21", "2025-05-23", number, SINGLE, LETTER),
        span("voting", "2025-05-24", "2025-05-24", number, REPRINT),
    )
    return new_pairs(area, spans, note)


def papua(first: str, reading: Reading) -> CalendarVersion:
    """Give one of the three campaigns that are reported of Papua."""
    number = "MK 304/PHPU.GUB-XXIII/2025"
    moved = Text(id="Dipindahkan dari Sabtu 9 Agustus.", en="Moved from Saturday 9 August.")
    spans = (
        ruling(number),
        span("pair_fixing", "2025-03-23", "2025-03-23", number, SINGLE, LOCAL),
        span("campaign", first, "2025-08-02", number, reading, PAPUA_CAMPAIGN),
        span("campaign_media", "2025-07-21", "2025-08-02", number, REPRINT, LOCAL),
        span("quiet", "2025-08-03", "2025-08-05", number, REPRINT, LOCAL),
        span("voting", "2025-08-06", "2025-08-06", number, REPRINT, moved),
    )
    return new_pairs("91", spans, PAPUA_CAMPAIGN)


def boven_digoel() -> CalendarVersion:
    """Give the plan of Boven Digoel."""
    number = "MK 260/PHPU.BUP-XXIII/2025"
    spans = (
        ruling(number),
        span("pair_fixing", "2025-03-23", "2025-03-23", number, SINGLE, LOCAL),
        span("campaign", "2025-07-20", "2025-08-02", number, INFERRED, BY_LETTER),
        span("quiet", "2025-08-03", "2025-08-05", number, INFERRED, BY_LETTER),
        span("voting", "2025-08-06", "2025-08-06", number, REPRINT),
    )
    return new_pairs("93.02", spans)


def barito_utara() -> tuple[CalendarVersion, ...]:
    """Give the two votes of Barito Utara; the second has new pairs only.

    The ruling of 14 May 2025 struck off both pairs, so none kept its standing.
    """
    number = "MK 313/PHPU.BUP-XXIII/2025"
    again = date(2025, 5, 14)
    first = same_pairs(
        "62.05",
        "MK 28/PHPU.BUP-XXIII/2025",
        "2025-03-22",
        Interval(start=date(2025, 2, 24), end=again),
    )
    second = CalendarVersion(
        valid=Interval(start=again),
        spans=(
            span("ruling", "2025-05-14", "2025-05-14", number, SINGLE),
            span("pair_fixing", "2025-06-16", "2025-06-16", number, SINGLE, LOCAL),
            span("campaign", "2025-06-19", "2025-08-02", number, SINGLE, LOCAL),
            span("campaign_media", "2025-07-20", "2025-08-02", number, SINGLE, LOCAL),
            span("quiet", "2025-08-03", "2025-08-05", number, SINGLE, LOCAL),
            span("voting", "2025-08-06", "2025-08-06", number, REPRINT),
        ),
        fixing={Contest.BUPATI: date(2025, 6, 16)},
    )
    return first, second


# Area, ruling, polling day: few polling stations or all, no pair replaced.
WITHOUT_CAMPAIGN = (
    ("11.72", "MK 47/PHPU.WAKO-XXIII/2025", "2025-04-05"),  # Sabang
    ("14.08", "MK 73/PHPU.BUP-XXIII/2025", "2025-03-22"),  # Siak
    ("15.08", "MK 173/PHPU.BUP-XXIII/2025", "2025-04-05"),  # Bungo
    ("19.05", "MK 99/PHPU.BUP-XXIII/2025", "2025-03-22"),  # Bangka Barat
    ("35.20", "MK 30/PHPU.BUP-XXIII/2025", "2025-03-22"),  # Magetan
    ("36.04", "MK 70/PHPU.BUP-XXIII/2025", "2025-04-19"),  # Serang
    ("63.72", "MK 05/PHPU.WAKO-XXIII/2025", "2025-04-19"),  # Banjarbaru
    ("71.04", "MK 51/PHPU.BUP-XXIII/2025", "2025-04-09"),  # Kepulauan Talaud
    ("72.01", "MK 171/PHPU.BUP-XXIII/2025", "2025-04-05"),  # Banggai
    ("81.04", "MK 174/PHPU.BUP-XXIII/2025", "2025-04-05"),  # Buru
    ("82.08", "MK 267/PHPU.BUP-XXIII/2025", "2025-04-05"),  # Pulau Taliabu
)
SIXTY_DAYS = (
    ("13.08", "MK 02/PHPU.BUP-XXIII/2025"),  # Pasaman
    ("16.11", "MK 24/PHPU.BUP-XXIII/2025"),  # Empat Lawang
    ("17.01", "MK 68/PHPU.BUP-XXIII/2025"),  # Bengkulu Selatan
    ("32.06", "MK 132/PHPU.BUP-XXIII/2025"),  # Tasikmalaya
    ("64.02", "MK 195/PHPU.BUP-XXIII/2025"),  # Kutai Kartanegara
    ("75.05", "MK 55/PHPU.BUP-XXIII/2025"),  # Gorontalo Utara
)
PALOPO = "MK 168/PHPU.WAKO-XXIII/2025"

VERSIONS: dict[str, tuple[CalendarVersion, ...]] = {
    **{
        area: (same_pairs(area, number, voting),)
        for area, number, voting in WITHOUT_CAMPAIGN
    },
    **{area: (new_pairs(area, sixty_days(number)),) for area, number in SIXTY_DAYS},
    "18.09": (ninety_days("18.09", "MK 20/PHPU.BUP-XXIII/2025"),),
    "62.05": barito_utara(),
    "64.11": (ninety_days("64.11", "MK 224/PHPU.BUP-XXIII/2025"),),
    "72.08": (
        parigi_moutong("2025-03-08", "2025-03-10", REPRINT),
        parigi_moutong("2025-03-07", "2025-03-09", SINGLE),
    ),
    "73.73": (
        ninety_days("73.73", PALOPO, note=REGISTRATION_UNSETTLED),
        ninety_days("73.73", PALOPO, ("2025-03-07", "2025-03-09"), REGISTRATION_UNSETTLED),
    ),
    "91": (
        papua("2025-06-04", SINGLE),
        papua("2025-03-26", SINGLE),
        papua("2025-07-20", INFERRED),
    ),
    "93.02": (boven_digoel(),),
}

SWORN_IN = {"64.02": date(2025, 6, 23), "64.11": date(2025, 9, 23)}

REVOTED = frozenset(VERSIONS)


def revote(area: str, versions: tuple[CalendarVersion, ...]) -> Election:
    """Make the re-vote of one area, which continues Pilkada 2024 there."""
    contests = frozenset({contest_of(area)})
    voting = versions[-1].voting
    known = SWORN_IN.get(area)
    rulings = dict.fromkeys(version.spans[0].basis for version in versions)
    basis = versions[-1].spans[0].basis
    return Election(
        id=f"psu-pilkada-2024/{area}",
        kind=ElectionKind.PEMILIHAN,
        label=Text(
            id=f"Pemungutan suara ulang Pilkada 2024 di {area}",
            en=f"Re-vote of the elections of 2024 in {area}",
        ),
        contests=contests,
        regulations=tuple(rulings),
        voting_day=voting,
        versions=versions,
        ends=(
            End(
                contests=contests,
                earliest=known or voting + timedelta(days=1),
                latest=known,
                basis=cite(str(basis.citation), INFERRED if known is None else REPRINT),
                note=None if known is not None else NOT_SWORN_IN_YET,
            ),
        ),
        areas=frozenset({area}),
        parent="pilkada-2024",
        revote=True,
        note=STANDS_AGAIN if versions[-1].kept else None,
    )


PSU_2025 = tuple(revote(area, VERSIONS[area]) for area in sorted(VERSIONS))
