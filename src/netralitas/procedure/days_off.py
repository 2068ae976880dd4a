"""The days on which the service does not work, 2015 to 2027, and who decided so.

Three sources make a day free: a national holiday, whose kind a presidential decree names
and whose date a joint decree of three ministers fixes each year; a polling day that its
own decree frees; and joint leave, which binds the civil service when the President gives
it (PP 11/2017 Pasal 333 ayat (1); before that regulation the joint decree alone).

No decree was read in the gazette. The years 2018 to 2020 and 2023 to 2026 were compared
with reprints of the joint decree day by day (`Reading.REPRINT`; of 2018 the national
holidays only); the days of 2015 to 2017, 2021, 2022 and 2027 rest on one source, the table
of the package ``holidays`` (MIT licence), as do the decrees that name the kinds of holiday.
Where a source names no instrument, none is cited.

Doubtful, because two acts disagree or one is missing, are 1 June 2016, 28 to 30 December
2020, 24 December 2021, 18 August 2025 and the joint leave of 2027.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.procedure.working_days import Calendar, DayOff, Doubt, OffKind
from netralitas.text import Text

__all__ = ["COVERAGE", "DAYS_OFF", "NATIONAL", "NOT_ENCODED", "WEEK"]

REPRINT, SINGLE, INFERRED = Reading.REPRINT, Reading.SINGLE, Reading.INFERRED

COVERAGE = Interval(start=date(2015, 1, 1), end=date(2028, 1, 1))


def _cite(text: str, reading: Reading) -> Basis:
    return Basis(citation=Citation.parse(text), reading=reading)


WEEK = (
    _cite("Keppres 68/1995", SINGLE),
    _cite("Perpres 21/2023 Pasal 3", REPRINT),
)
"""On what the five-day week rests: the decree until April 2023, the regulation since."""


@frozen(kw_only=True)
class Occasion:
    """What is celebrated, and the decree that made it a holiday of the whole country.

    A ``fixed`` occasion has the same date every year: no yearly decision moves it.
    """

    name: Text
    decree: str | None = None
    fixed: bool = False


OCCASIONS = {
    "tahun_baru": Occasion(
        name=Text(id="Tahun Baru Masehi", en="New Year's Day"), fixed=True
    ),
    "imlek": Occasion(
        name=Text(id="Tahun Baru Imlek", en="Lunar New Year"), decree="Keppres 19/2002"
    ),
    "nyepi": Occasion(
        name=Text(id="Hari Suci Nyepi", en="Day of Silence (Nyepi)"),
        decree="Keppres 3/1983",
    ),
    "isra_mikraj": Occasion(
        name=Text(id="Isra Mikraj Nabi Muhammad", en="Isra and Mi'raj"),
        decree="Keppres 251/1967",
    ),
    "wafat": Occasion(
        name=Text(id="Wafat Yesus Kristus", en="Good Friday"), decree="Keppres 10/1971"
    ),
    "kebangkitan": Occasion(
        name=Text(id="Kebangkitan Yesus Kristus", en="Easter Sunday"),
        decree="Keppres 8/2024",
    ),
    "buruh": Occasion(
        name=Text(id="Hari Buruh Internasional", en="Labour Day"),
        decree="Keppres 24/2013",
        fixed=True,
    ),
    "kenaikan": Occasion(
        name=Text(id="Kenaikan Yesus Kristus", en="Ascension Day"),
        decree="Keppres 251/1967",
    ),
    "waisak": Occasion(
        name=Text(id="Hari Raya Waisak", en="Vesak Day"), decree="Keppres 3/1983"
    ),
    "pancasila": Occasion(
        name=Text(id="Hari Lahir Pancasila", en="Pancasila Day"),
        decree="Keppres 24/2016",
        fixed=True,
    ),
    "idul_fitri": Occasion(
        name=Text(id="Hari Raya Idul Fitri", en="Eid al-Fitr"), decree="Keppres 24/1953"
    ),
    "idul_adha": Occasion(
        name=Text(id="Hari Raya Idul Adha", en="Eid al-Adha"), decree="Keppres 24/1953"
    ),
    "tahun_baru_islam": Occasion(
        name=Text(id="Tahun Baru Islam", en="Islamic New Year"), decree="Keppres 251/1967"
    ),
    "kemerdekaan": Occasion(
        name=Text(id="Hari Kemerdekaan Republik Indonesia", en="Independence Day"),
        fixed=True,
    ),
    "maulid": Occasion(
        name=Text(id="Maulid Nabi Muhammad", en="Birthday of the Prophet"),
        decree="Keppres 251/1967",
    ),
    "natal": Occasion(
        name=Text(id="Hari Raya Natal", en="Christmas Day"),
        decree="Keppres 24/1953",
        fixed=True,
    ),
}
"""Every occasion, in the order of the year 2015."""

NEW_LIST = date(2024, 1, 29)
"""The day of Keppres 8/2024, which replaced the decrees on holidays before it."""


def _days(year: int, days: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(f"{year}-{day}") for day in days.split())


def _national(
    year: int,
    reading: Reading,
    joint_decree: str | None = None,
    decided_on: date | None = None,
    /,
    **occasions: str,
) -> tuple[DayOff, ...]:
    """Write the national holidays of one year, each occasion with its days."""
    rows: list[DayOff] = []
    for word, days in occasions.items():
        occasion = OCCASIONS[word]
        for day in _days(year, days):
            decree = "Keppres 8/2024" if day >= NEW_LIST else occasion.decree
            bases = [_cite(joint_decree, reading)] if joint_decree else []
            bases += [_cite(decree, SINGLE)] if decree else []
            rows.append(
                DayOff(
                    day=day,
                    kind=OffKind.NASIONAL,
                    name=occasion.name,
                    reading=reading,
                    bases=tuple(bases),
                    decided_on=None if occasion.fixed else decided_on,
                )
            )
    return tuple(rows)


def _joint_leave(
    year: int,
    reading: Reading,
    bases: tuple[Basis, ...],
    /,
    *,
    decided_on: date | None = None,
    doubt: Doubt | None = None,
    note: Text | None = None,
    **occasions: str,
) -> tuple[DayOff, ...]:
    """Write days of joint leave that rest on the same acts."""
    return tuple(
        DayOff(
            day=day,
            kind=OffKind.CUTI_BERSAMA,
            name=Text(
                id=f"Cuti bersama {OCCASIONS[word].name.id}",
                en=f"Joint leave for {OCCASIONS[word].name.en}",
            ),
            reading=reading,
            bases=bases,
            decided_on=decided_on,
            doubt=doubt,
            note=note,
        )
        for word, days in occasions.items()
        for day in _days(year, days)
    )


def _polling_day(
    day: date,
    decree: str,
    reading: Reading,
    election: Text,
    decided_on: date | None = None,
) -> DayOff:
    return DayOff(
        day=day,
        kind=OffKind.PEMUNGUTAN_SUARA,
        name=Text(
            id=f"Pemungutan suara {election.id}", en=f"Polling day of the {election.en}"
        ),
        reading=reading,
        bases=(_cite(decree, reading),),
        decided_on=decided_on,
    )


# ------------------------------------------------------------------ national holidays

PANCASILA_2016 = DayOff(
    day=date(2016, 6, 1),
    kind=OffKind.NASIONAL,
    name=OCCASIONS["pancasila"].name,
    reading=SINGLE,
    bases=(_cite("Keppres 24/2016", SINGLE),),
    decided_on=date(2016, 6, 1),
    doubt=Doubt(
        says=Text(
            id="Keppres 24/2016 bertanggal hari itu juga; tidak terkonfirmasi apakah hari "
            "itu sudah diliburkan.",
            en="Keppres 24/2016 bears the date of that very day; it is not confirmed that "
            "the day was already free.",
        ),
    ),
)

NATIONAL_DAYS = (
    *_national(
        2015,
        SINGLE,
        tahun_baru="01-01",
        maulid="01-03 12-24",
        imlek="02-19",
        nyepi="03-21",
        wafat="04-03",
        buruh="05-01",
        kenaikan="05-14",
        isra_mikraj="05-16",
        waisak="06-02",
        idul_fitri="07-17 07-18",
        kemerdekaan="08-17",
        idul_adha="09-24",
        tahun_baru_islam="10-14",
        natal="12-25",
    ),
    *_national(
        2016,
        SINGLE,
        tahun_baru="01-01",
        imlek="02-08",
        nyepi="03-09",
        wafat="03-25",
        buruh="05-01",
        kenaikan="05-05",
        isra_mikraj="05-06",
        waisak="05-22",
        idul_fitri="07-06 07-07",
        kemerdekaan="08-17",
        idul_adha="09-12",
        tahun_baru_islam="10-02",
        maulid="12-12",
        natal="12-25",
    ),
    PANCASILA_2016,
    *_national(
        2017,
        SINGLE,
        tahun_baru="01-01",
        imlek="01-28",
        nyepi="03-28",
        wafat="04-14",
        isra_mikraj="04-24",
        buruh="05-01",
        waisak="05-11",
        kenaikan="05-25",
        pancasila="06-01",
        idul_fitri="06-25 06-26",
        kemerdekaan="08-17",
        idul_adha="09-01",
        tahun_baru_islam="09-21",
        maulid="12-01",
        natal="12-25",
    ),
    *_national(
        2018,
        REPRINT,
        "SKB 707/2017",
        tahun_baru="01-01",
        imlek="02-16",
        nyepi="03-17",
        wafat="03-30",
        isra_mikraj="04-14",
        buruh="05-01",
        kenaikan="05-10",
        waisak="05-29",
        pancasila="06-01",
        idul_fitri="06-15 06-16",
        kemerdekaan="08-17",
        idul_adha="08-22",
        tahun_baru_islam="09-11",
        maulid="11-20",
        natal="12-25",
    ),
    *_national(
        2019,
        REPRINT,
        "SKB 617/2018",
        date(2018, 11, 2),
        tahun_baru="01-01",
        imlek="02-05",
        nyepi="03-07",
        isra_mikraj="04-03",
        wafat="04-19",
        buruh="05-01",
        waisak="05-19",
        kenaikan="05-30",
        pancasila="06-01",
        idul_fitri="06-05 06-06",
        idul_adha="08-11",
        kemerdekaan="08-17",
        tahun_baru_islam="09-01",
        maulid="11-09",
        natal="12-25",
    ),
    *_national(
        2020,
        REPRINT,
        "SKB 728/2019",
        tahun_baru="01-01",
        imlek="01-25",
        isra_mikraj="03-22",
        nyepi="03-25",
        wafat="04-10",
        buruh="05-01",
        waisak="05-07",
        kenaikan="05-21",
        idul_fitri="05-24 05-25",
        pancasila="06-01",
        idul_adha="07-31",
        kemerdekaan="08-17",
        tahun_baru_islam="08-20",
        maulid="10-29",
        natal="12-25",
    ),
    # Islamic New Year and Maulid as the source gives them: one day later than its own
    # reckoning, so moved. The act that moved them was not seen.
    *_national(
        2021,
        SINGLE,
        tahun_baru="01-01",
        imlek="02-12",
        isra_mikraj="03-11",
        nyepi="03-14",
        wafat="04-02",
        buruh="05-01",
        kenaikan="05-13",
        idul_fitri="05-13 05-14",
        waisak="05-26",
        pancasila="06-01",
        idul_adha="07-20",
        tahun_baru_islam="08-11",
        kemerdekaan="08-17",
        maulid="10-20",
        natal="12-25",
    ),
    *_national(
        2022,
        SINGLE,
        tahun_baru="01-01",
        imlek="02-01",
        isra_mikraj="02-28",
        nyepi="03-03",
        wafat="04-15",
        buruh="05-01",
        idul_fitri="05-02 05-03",
        waisak="05-16",
        kenaikan="05-26",
        pancasila="06-01",
        idul_adha="07-10",
        tahun_baru_islam="07-30",
        kemerdekaan="08-17",
        maulid="10-08",
        natal="12-25",
    ),
    *_national(
        2023,
        REPRINT,
        "SKB 1066/2022",
        tahun_baru="01-01",
        imlek="01-22",
        isra_mikraj="02-18",
        nyepi="03-22",
        wafat="04-07",
        idul_fitri="04-22 04-23",
        buruh="05-01",
        kenaikan="05-18",
        pancasila="06-01",
        waisak="06-04",
        idul_adha="06-29",
        tahun_baru_islam="07-19",
        kemerdekaan="08-17",
        maulid="09-28",
        natal="12-25",
    ),
    *_national(
        2024,
        REPRINT,
        "SKB 855/2023",
        date(2023, 9, 12),
        tahun_baru="01-01",
        isra_mikraj="02-08",
        imlek="02-10",
        nyepi="03-11",
        wafat="03-29",
        kebangkitan="03-31",
        idul_fitri="04-10 04-11",
        buruh="05-01",
        kenaikan="05-09",
        waisak="05-23",
        pancasila="06-01",
        idul_adha="06-17",
        tahun_baru_islam="07-07",
        kemerdekaan="08-17",
        maulid="09-16",
        natal="12-25",
    ),
    *_national(
        2025,
        REPRINT,
        "SKB 1017/2024",
        date(2024, 10, 14),
        tahun_baru="01-01",
        isra_mikraj="01-27",
        imlek="01-29",
        nyepi="03-29",
        idul_fitri="03-31 04-01",
        wafat="04-18",
        kebangkitan="04-20",
        buruh="05-01",
        waisak="05-12",
        kenaikan="05-29",
        pancasila="06-01",
        idul_adha="06-06",
        tahun_baru_islam="06-27",
        kemerdekaan="08-17",
        maulid="09-05",
        natal="12-25",
    ),
    *_national(
        2026,
        REPRINT,
        "SKB 1497/2025",
        date(2025, 9, 19),
        tahun_baru="01-01",
        isra_mikraj="01-16",
        imlek="02-17",
        nyepi="03-19",
        idul_fitri="03-21 03-22",
        wafat="04-03",
        kebangkitan="04-05",
        buruh="05-01",
        kenaikan="05-14",
        idul_adha="05-27",
        waisak="05-31",
        pancasila="06-01",
        tahun_baru_islam="06-16",
        kemerdekaan="08-17",
        maulid="08-25",
        natal="12-25",
    ),
    # The source marks Eid al-Fitr and Eid al-Adha of 2027 as estimated.
    *_national(
        2027,
        SINGLE,
        tahun_baru="01-01",
        isra_mikraj="01-05 12-26",
        imlek="02-06",
        nyepi="03-08",
        idul_fitri="03-10 03-11",
        wafat="03-26",
        kebangkitan="03-28",
        buruh="05-01",
        kenaikan="05-06",
        idul_adha="05-17",
        waisak="05-20",
        pancasila="06-01",
        tahun_baru_islam="06-06",
        maulid="08-15",
        kemerdekaan="08-17",
        natal="12-25",
    ),
)

# ----------------------------------------------------------------------- polling days

PEMILU = Text(id="Pemilu serentak", en="general election")
PILKADA = Text(id="Pilkada serentak", en="regional head elections")

POLLING_DAYS = (
    _polling_day(date(2015, 12, 9), "Keppres 25/2015", SINGLE, PILKADA),
    _polling_day(date(2017, 2, 15), "Keppres 3/2017", SINGLE, PILKADA),
    _polling_day(date(2018, 6, 27), "Keppres 15/2018", SINGLE, PILKADA),
    _polling_day(date(2019, 4, 17), "Keppres 10/2019", SINGLE, PEMILU),
    _polling_day(date(2020, 12, 9), "Keppres 22/2020", SINGLE, PILKADA, date(2020, 11, 27)),
    _polling_day(date(2024, 2, 14), "Keppres 10/2024", SINGLE, PEMILU),
    _polling_day(
        date(2024, 11, 27), "Keppres 33/2024", REPRINT, PILKADA, date(2024, 11, 21)
    ),
)

# ------------------------------------------------------------------------ joint leave

BEFORE_PP_11 = Text(
    id="Sebelum PP 11/2017 cuti bersama ditetapkan dengan keputusan bersama; nomornya "
    "tidak terlihat.",
    en="Before PP 11/2017 joint leave was set by the joint decree; its number was not "
    "seen.",
)
DECREE_NOT_SEEN = Text(
    id="Keputusan Presiden untuk hari ini tidak terlihat.",
    en="The presidential decree for this day was not seen.",
)
BY_CHANGE = Text(
    id="Keppres mana dari rangkaian perubahan tahun 2023 yang memuat hari ini adalah "
    "pencocokan kami.",
    en="Which decree of the chain of 2023 holds this day is our matching.",
)
TAKEN_BACK = Text(
    id="Keppres memberikan hari ini kepada ASN, keputusan bersama kemudian mencabutnya; "
    "perubahan Keppres itu tidak terlihat.",
    en="A presidential decree gave the service this day, the joint decree later took it "
    "back; no amendment of the presidential decree was seen.",
)
NOT_GIVEN = Text(
    id="Ditetapkan dengan keputusan bersama; Keppres yang memberikannya kepada ASN tidak "
    "terlihat.",
    en="Set by the joint decree; no presidential decree that gives it to the service was "
    "seen.",
)

JOINT_LEAVE = (
    *_joint_leave(2015, SINGLE, (), note=BEFORE_PP_11, idul_fitri="07-16 07-20 07-21"),
    *_joint_leave(
        2016,
        SINGLE,
        (),
        note=BEFORE_PP_11,
        idul_fitri="07-04 07-05 07-08",
        natal="12-26",
    ),
    *_joint_leave(2017, SINGLE, (), note=BEFORE_PP_11, tahun_baru="01-02"),
    # The Cabinet Secretariat reported a decree for 23 June; its number was not seen.
    *_joint_leave(
        2017,
        SINGLE,
        (),
        note=DECREE_NOT_SEEN,
        idul_fitri="06-23 06-27 06-28 06-29 06-30",
        natal="12-26",
    ),
    # The joint decree was changed on 18 April 2018; which days that added was not seen.
    # The Cabinet Secretariat reported a presidential decree, without its number.
    *_joint_leave(
        2018,
        SINGLE,
        (_cite("SKB 707/2017", SINGLE),),
        note=DECREE_NOT_SEEN,
        idul_fitri="06-11 06-12 06-13 06-14 06-18 06-19 06-20",
        natal="12-24",
    ),
    *_joint_leave(
        2019,
        REPRINT,
        (_cite("Keppres 13/2019", SINGLE), _cite("SKB 617/2018", REPRINT)),
        idul_fitri="06-03 06-04 06-07",
    ),
    *_joint_leave(
        2019,
        REPRINT,
        (_cite("SKB 617/2018", REPRINT),),
        decided_on=date(2018, 11, 2),
        note=DECREE_NOT_SEEN,
        natal="12-24",
    ),
    *_joint_leave(
        2020,
        REPRINT,
        (_cite("SKB 728/2019 jo. SKB 440/2020 jo. SKB 744/2020", REPRINT),),
        note=DECREE_NOT_SEEN,
        tahun_baru_islam="08-21",
        maulid="10-28 10-30",
    ),
    *_joint_leave(
        2020,
        REPRINT,
        (
            _cite("Keppres 17/2020", SINGLE),
            _cite("SKB 728/2019 jo. SKB 440/2020 jo. SKB 744/2020", REPRINT),
        ),
        natal="12-24",
        idul_fitri="12-31",
    ),
    *_joint_leave(
        2020,
        SINGLE,
        (_cite("Keppres 17/2020", SINGLE),),
        doubt=Doubt(
            says=TAKEN_BACK,
            bases=(_cite("SKB 728/2019 jo. SKB 744/2020", REPRINT),),
            since=date(2020, 12, 1),
        ),
        idul_fitri="12-28 12-29 12-30",
    ),
    *_joint_leave(
        2021,
        REPRINT,
        (_cite("Keppres 7/2021", REPRINT),),
        decided_on=date(2021, 4, 9),
        idul_fitri="05-12",
    ),
    *_joint_leave(
        2021,
        REPRINT,
        (_cite("Keppres 7/2021", REPRINT),),
        decided_on=date(2021, 4, 9),
        doubt=Doubt(says=TAKEN_BACK),
        natal="12-24",
    ),
    *_joint_leave(
        2022,
        SINGLE,
        (_cite("Keppres 4/2022", SINGLE),),
        idul_fitri="04-29 05-04 05-05 05-06",
    ),
    *_joint_leave(
        2023,
        REPRINT,
        (_cite("Keppres 24/2022", INFERRED), _cite("SKB 1066/2022", REPRINT)),
        decided_on=date(2022, 12, 23),
        note=BY_CHANGE,
        imlek="01-23",
        nyepi="03-23",
        waisak="06-02",
        natal="12-26",
    ),
    *_joint_leave(
        2023,
        REPRINT,
        (
            _cite("Keppres 24/2022 jo. Keppres 8/2023", INFERRED),
            _cite("SKB 1066/2022", REPRINT),
        ),
        decided_on=date(2023, 4, 13),
        note=BY_CHANGE,
        idul_fitri="04-19 04-20 04-21 04-24 04-25",
    ),
    *_joint_leave(
        2023,
        REPRINT,
        (
            _cite("Keppres 24/2022 jo. Keppres 8/2023 jo. Keppres 16/2023", INFERRED),
            _cite("SKB 1066/2022 jo. SKB 624/2023", REPRINT),
        ),
        decided_on=date(2023, 6, 22),
        note=BY_CHANGE,
        idul_adha="06-28 06-30",
    ),
    *_joint_leave(
        2024,
        REPRINT,
        (_cite("Keppres 7/2024", SINGLE), _cite("SKB 855/2023", REPRINT)),
        imlek="02-09",
        nyepi="03-12",
        idul_fitri="04-08 04-09 04-12 04-15",
        kenaikan="05-10",
        waisak="05-24",
        idul_adha="06-18",
        natal="12-26",
    ),
    *_joint_leave(
        2025,
        REPRINT,
        (_cite("Keppres 2/2025", REPRINT), _cite("SKB 1017/2024", REPRINT)),
        decided_on=date(2025, 1, 16),
        imlek="01-28",
        nyepi="03-28",
        idul_fitri="04-02 04-03 04-04 04-07",
        waisak="05-13",
        kenaikan="05-30",
        idul_adha="06-09",
        natal="12-26",
    ),
    *_joint_leave(
        2025,
        REPRINT,
        (_cite("SKB 1017/2024 jo. SKB 933/2025", REPRINT),),
        decided_on=date(2025, 8, 7),
        doubt=Doubt(says=NOT_GIVEN),
        kemerdekaan="08-18",
    ),
    *_joint_leave(
        2026,
        REPRINT,
        (_cite("Keppres 42/2025", REPRINT), _cite("SKB 1497/2025", REPRINT)),
        decided_on=date(2025, 12, 31),
        imlek="02-16",
        nyepi="03-18",
        idul_fitri="03-20 03-23 03-24",
        kenaikan="05-15",
        idul_adha="05-28",
        natal="12-24",
    ),
    *_joint_leave(
        2027,
        SINGLE,
        (),
        doubt=Doubt(says=NOT_GIVEN),
        imlek="02-05",
        idul_fitri="03-09 03-12 03-15",
        wafat="03-25",
        idul_adha="05-18",
        waisak="05-19",
        natal="12-24",
    ),
)

DAYS_OFF = tuple(
    sorted((*NATIONAL_DAYS, *POLLING_DAYS, *JOINT_LEAVE), key=lambda off: off.day)
)
"""Every free day of the years covered, by date; two may fall on one day."""

NATIONAL = Calendar(
    name=Text(
        id="hari libur nasional, pemungutan suara, dan cuti bersama; Senin sampai Jumat",
        en="national holidays, polling days and joint leave; Monday to Friday",
    ),
    coverage=COVERAGE,
    days_off=DAYS_OFF,
)
"""The calendar of the civil service, as far as the sources go."""

NOT_ENCODED = (
    NotEncoded(
        provision="Hari libur setempat (pemungutan suara ulang, hari daerah)",
        why=Text(
            id="Ditetapkan daerah; berikan sendiri dengan Calendar.with_days.",
            en="Set by each region; give them with Calendar.with_days.",
        ),
    ),
    NotEncoded(
        provision="Cuti bersama yang diganti sebelum tiba (2020, 2021, 2023)",
        why=Text(
            id="Daftar lamanya tidak terlihat. Hari yang tidak pernah jadi libur tidak "
            "mengubah tenggat mana pun, kecuali yang dihitung di muka.",
            en="The earlier lists were not seen. A day that never became free changes no "
            "deadline but one computed in advance.",
        ),
    ),
    NotEncoded(
        provision="Perpres 21/2023 Pasal 7",
        why=Text(
            id="Unit yang melayani langsung dapat bekerja pada hari lain; kalendernya "
            "ditentukan instansi.",
            en="Units of direct service may work on other days; their calendar is the "
            "agency's own.",
        ),
    ),
)
"""What bears on working days and is not in the table, and why."""
