"""Deadlines as values: what is due, from whom, counted from what, by which provision.

Working days and calendar days are different terms, never one number with a flag, because
one case mixes them: in a Pemilihan *hari* is a calendar day (UU 8/2015 Pasal I angka 1)
beside provisions that say *hari kerja*. Where a statute says neither, or where the day
that starts the count may count itself, a rule holds several ways to count, and a
`Deadline` shows what each gives. So does a day that is doubtful in the calendar used.

The day of the event is not counted unless a way says so. A term of calendar days that
ends on a free day is not moved: no text read here moves it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from netralitas.citation import Basis, Citation, Reading
from netralitas.errors import LawError, Problem, ProcedureError, as_json
from netralitas.interval import Interval
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.working_days import (
    ONE_DAY,
    DayKind,
    WorkingCalendar,
    check_day,
    nth_working_day,
)
from netralitas.text import Text
from netralitas.words import Authority, ElectionKind, Status, Track, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attrs import Attribute

__all__ = [
    "CalendarDays",
    "Deadline",
    "DeadlineRule",
    "Due",
    "EndOfMonth",
    "Hours",
    "Months",
    "Nature",
    "SameDay",
    "Term",
    "Unit",
    "Way",
    "WorkingDays",
    "Years",
    "deadline",
]


class Unit(Word):
    """In what a term is counted."""

    HARI_KERJA = ("hari_kerja", "hari kerja", "working days")
    HARI_KALENDER = ("hari_kalender", "hari kalender", "calendar days")
    JAM = ("jam", "jam", "hours")
    BULAN = ("bulan", "bulan", "months")
    TAHUN = ("tahun", "tahun", "years")
    AKHIR_BULAN = ("akhir_bulan", "akhir bulan", "end of the month")
    HARI_ITU = ("hari_itu", "hari itu juga", "the same day")


class Nature(Word):
    """What happens on the day: something must be done by then, or takes effect."""

    PALING_LAMBAT = ("paling_lambat", "paling lambat", "at the latest")
    BERLAKU = ("berlaku", "berlaku", "takes effect")


def _positive(_instance: object, attribute: Attribute[int], value: int) -> None:
    if value < 1:
        msg = f"{attribute.name}: a term is counted from 1, not {value}"
        raise LawError(msg)


@frozen
class WorkingDays:
    """So many working days after the event, before it (``back``), or clear between.

    *Between* means that so many working days lie between the event and the last day
    allowed, which is then one working day later.
    """

    unit: ClassVar[Unit] = Unit.HARI_KERJA
    amount: int = field(validator=_positive)
    counts_start: bool = field(default=False, kw_only=True)
    back: bool = field(default=False, kw_only=True)
    between: bool = field(default=False, kw_only=True)

    def days(self, start: date, calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the last day, or both where doubtful days decide, in order."""
        return tuple(
            sorted(
                {
                    nth_working_day(
                        start,
                        self.amount + self.between,
                        calendar,
                        back=self.back,
                        counts_start=self.counts_start,
                        doubtful=doubtful,
                    )
                    for doubtful in (DayKind.HARI_KERJA, DayKind.LIBUR)
                }
            )
        )


@frozen
class CalendarDays:
    """So many days of the calendar after the event, or before it (``back``)."""

    unit: ClassVar[Unit] = Unit.HARI_KALENDER
    amount: int = field(validator=_positive)
    counts_start: bool = field(default=False, kw_only=True)
    back: bool = field(default=False, kw_only=True)

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the last day."""
        steps = timedelta(days=self.amount - self.counts_start)
        return (start - steps if self.back else start + steps,)


@frozen
class Hours:
    """So many hours; of an event known by its day, the day on which the last one ends.

    The hour itself is that of the event, which a date does not hold.
    """

    unit: ClassVar[Unit] = Unit.JAM
    amount: int = field(validator=_positive)

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the day of the last hour."""
        return (start + timedelta(days=-(-self.amount // 24)),)


@frozen
class Months:
    """So many months; the last day of the month where the day does not exist in it."""

    unit: ClassVar[Unit] = Unit.BULAN
    amount: int = field(validator=_positive)

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the last day."""
        return (start + relativedelta(months=self.amount),)


@frozen
class Years:
    """So many years; 28 February where 29 February does not exist."""

    unit: ClassVar[Unit] = Unit.TAHUN
    amount: int = field(validator=_positive)

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the last day."""
        return (start + relativedelta(years=self.amount),)


@frozen
class EndOfMonth:
    """The end of the month in which the event falls (*akhir bulan sejak*)."""

    unit: ClassVar[Unit] = Unit.AKHIR_BULAN
    amount: ClassVar[int] = 0

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the last day of the month."""
        return (start + relativedelta(day=31),)


@frozen
class SameDay:
    """The day of the event itself (*sejak tanggal ditetapkan*)."""

    unit: ClassVar[Unit] = Unit.HARI_ITU
    amount: ClassVar[int] = 0

    def days(self, start: date, _calendar: WorkingCalendar) -> tuple[date, ...]:
        """Give the day."""
        return (start,)


Term: TypeAlias = WorkingDays | CalendarDays | Hours | Months | Years | EndOfMonth | SameDay
"""How a statute measures: each unit is a type of its own."""


@frozen(kw_only=True)
class Way:
    """One way to count, who counts so or why, and what that rests on.

    ``reading`` is that of the way itself: the text may have been read while the unit
    is our inference.
    """

    term: Term
    reading: Reading
    says: Text | None = None
    cites: tuple[Citation, ...] = ()


@frozen(kw_only=True)
class DeadlineRule:
    """One deadline of the law, as a row.

    ``start`` names the event from which it is counted, ``who`` must act or what takes
    effect; ``lapse`` says what follows where nobody acts, as far as the text does.
    ``settled``: the first way is that of the text or of this library, the others its
    rivals; otherwise none is preferred. ``in_force`` is read on the day of the event.
    ``version`` is the first day of a later text of the same paragraph. ``track``,
    ``election``, ``status`` and ``authority`` are None or empty where the row is not
    bound to one. Raises `LawError` without a basis, without a way, or with
    a single way that is not settled.
    """

    bases: tuple[Basis, ...]
    in_force: Interval
    what: Text
    who: Text
    start: Text
    ways: tuple[Way, ...]
    settled: bool = True
    version: date | None = None
    nature: Nature = Nature.PALING_LAMBAT
    track: Track | None = None
    election: ElectionKind | None = None
    status: frozenset[Status] = frozenset()
    authority: Authority | None = None
    lapse: Text | None = None
    note: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a row that rests on nothing or counts nothing."""
        if not self.bases or not self.ways or not (self.settled or len(self.ways) > 1):
            msg = f"{self.what.en}: a deadline needs a basis and a way to count, or several"
            raise LawError(msg)

    @property
    def id(self) -> str:
        """The slug of the provision, with the first day of its version."""
        slug = self.citation.base.slug
        return slug if self.version is None else f"{slug}@{self.version}"

    @property
    def citation(self) -> Citation:
        """The provision that sets the deadline."""
        return self.bases[0].citation

    @property
    def reading(self) -> Reading:
        """The weakest reading on which the deadline rests."""
        deciding = self.ways[:1] if self.settled else self.ways
        return max(
            *(basis.reading for basis in self.bases), *(way.reading for way in deciding)
        )


@frozen(kw_only=True)
class Due:
    """What one way to count gives.

    ``days`` holds one day, or the first and the last possible one where ``doubtful``
    days of the calendar lie on the way.
    """

    way: Way
    days: tuple[date, ...]
    doubtful: tuple[date, ...] = ()


@frozen(kw_only=True)
class Deadline:
    """A deadline that runs from a day: the row, the day, the calendar, the results.

    ``due`` is in the order of the ways of the rule.
    """

    rule: DeadlineRule
    start: date
    calendar: Text
    due: tuple[Due, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which it may end, in order, the rival ways among them."""
        return tuple(sorted({day for due in self.due for day in due.days}))

    @property
    def deciding(self) -> tuple[date, ...]:
        """The days on which it may end by our reading; all of them if there is none."""
        due = self.due[:1] if self.rule.settled else self.due
        return tuple(sorted({day for each in due for day in each.days}))

    @property
    def day(self) -> date | None:
        """The one day on which it ends; None where that is not settled."""
        days = self.deciding
        return days[0] if len(days) == 1 else None

    def over_on(self, day: date) -> bool | None:
        """Tell whether it has run out on a day; None while only some ways say so.

        The last day itself still counts. Raises `ProcedureError` for what is no day.
        """
        check_day("on", day)
        if day <= self.deciding[0]:
            return False
        return True if day > self.deciding[-1] else None


def deadline(
    rule: DeadlineRule, start: date, calendar: WorkingCalendar = NATIONAL
) -> Deadline:
    """Count a deadline from the day of the event that starts it.

    Raises `ProcedureError` for what is no day, for a start on which the provision was
    not in force, and for a count that leaves the calendar of working days or the years
    that a date can hold. A transition clause may keep
    an older text for later events; who applies one takes the row with another interval.

    >>> from netralitas.procedure import RULES
    >>> effect = RULES["pp-94-2021/pasal-38/ayat-1@2022-04-07"]
    >>> deadline(effect, date(2026, 7, 14)).day
    datetime.date(2026, 8, 4)
    """
    check_day("start", start)
    if start not in rule.in_force:
        first, after = rule.in_force.start or "…", rule.in_force.end or "…"
        raise ProcedureError(
            [
                Problem(
                    path="start",
                    given=as_json(start),
                    allowed=(f"{first} … < {after}",),
                    message=Text(
                        id=f"{rule.citation} ({rule.id}) tidak berlaku pada {start}; "
                        f"berlaku sejak {first} sampai sebelum {after}",
                        en=f"{rule.citation} ({rule.id}) was not in force on {start}; "
                        f"it was from {first} up to, not including, {after}",
                    ),
                )
            ]
        )
    return Deadline(
        rule=rule,
        start=start,
        calendar=calendar.name,
        due=tuple(_due(way, start, calendar) for way in rule.ways),
    )


def _due(way: Way, start: date, calendar: WorkingCalendar) -> Due:
    try:
        days = way.term.days(start, calendar)
    except ProcedureError:
        raise
    except (OverflowError, ValueError) as error:
        raise ProcedureError([_no_such_day(start)]) from error
    doubtful = () if len(days) == 1 else tuple(_doubtful(start, days, calendar))
    return Due(way=way, days=days, doubtful=doubtful)


def _no_such_day(start: date) -> Problem:
    return Problem(
        path="start",
        given=as_json(start),
        message=Text(
            id=f"hitungan sejak {start} keluar dari penanggalan (tahun 1 sampai 9999)",
            en=f"a count from {start} leaves the calendar (the years 1 to 9999)",
        ),
    )


def _doubtful(
    start: date, days: tuple[date, ...], calendar: WorkingCalendar
) -> Iterator[date]:
    day, last = min(start, *days), max(start, *days)
    while day <= last:
        if calendar.kind(day) is DayKind.DIRAGUKAN:
            yield day
        day += ONE_DAY
