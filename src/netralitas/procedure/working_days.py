"""Which days are worked, and how working days are counted.

The five-day week rests on Keppres 68/1995 (so a reprint of the recitals of its successor
says) and since April 2023 on Perpres 21/2023 Pasal 3; it knows no work on a national
holiday, on a polling day that a presidential decree frees, and on the joint leave
(*cuti bersama*) that the President sets (PP 11/2017 Pasal 333 ayat (1); for PPPK by
reference, PP 49/2018 Pasal 91 ayat (1)). The days themselves stand in
`netralitas.procedure.days_off`.

A day is free because it was decided before it came: a day that is granted late shifts
only what still runs, and a decision after the day changes nothing, since the day was
worked. Where the ministers took back what the President had given, or gave what he had
not, no source settles whether the service worked: such a day is doubtful, and whoever
counts over it gets both results.

Counting calendar days needs no calendar and is not done here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Protocol

from attrs import evolve, field, frozen

from netralitas.citation import Basis, Reading
from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.interval import Interval
from netralitas.text import Text
from netralitas.words import Word

__all__ = [
    "FIVE_DAYS",
    "SIX_DAYS",
    "Calendar",
    "DayKind",
    "DayOff",
    "Doubt",
    "OffKind",
    "WorkingCalendar",
    "check_day",
    "nth_working_day",
]

ONE_DAY = timedelta(days=1)

FIVE_DAYS = frozenset({6, 7})
"""The free days of a week worked from Monday to Friday (1 = Monday, as ISO counts)."""

SIX_DAYS = frozenset({7})
"""The free day of a week worked from Monday to Saturday."""


class DayKind(Word):
    """Whether a day is worked; no source decides about a doubtful one."""

    HARI_KERJA = ("hari_kerja", "hari kerja", "working day")
    LIBUR = ("libur", "bukan hari kerja", "not a working day")
    DIRAGUKAN = ("diragukan", "diragukan", "doubtful")


class OffKind(Word):
    """Why a day of the week is free."""

    NASIONAL = ("nasional", "hari libur nasional", "national holiday")
    PEMUNGUTAN_SUARA = (
        "pemungutan_suara",
        "hari pemungutan suara yang diliburkan",
        "polling day made a holiday",
    )
    CUTI_BERSAMA = ("cuti_bersama", "cuti bersama", "joint leave")
    SETEMPAT = ("setempat", "hari libur setempat", "local holiday")


@frozen(kw_only=True)
class Doubt:
    """Why it is not settled that a day was free, and on what the doubt rests.

    ``since`` is the day on which the doubt arose, None where that day was not seen.
    """

    says: Text
    bases: tuple[Basis, ...] = ()
    since: date | None = None


@frozen(kw_only=True)
class DayOff:
    """One day on which the service does not work, and who decided so, when.

    ``decided_on`` None: the day of the decision was not seen, and it is taken to have
    come before the day itself. ``bases`` is empty where no source names an instrument.
    """

    day: date
    kind: OffKind
    name: Text
    reading: Reading
    bases: tuple[Basis, ...] = ()
    decided_on: date | None = None
    doubt: Doubt | None = None
    note: Text | None = None

    @property
    def in_time(self) -> bool:
        """Whether it was decided before the day was over; if not, it was worked."""
        return self.decided_on is None or self.decided_on <= self.day


class WorkingCalendar(Protocol):
    """What counting needs of a calendar: its name, and the kind of each day.

    Any object with these two will do. ``kind`` raises `ProcedureError` for a day of
    which the calendar knows nothing.
    """

    @property
    def name(self) -> Text:
        """What the calendar is called beside a result."""
        ...

    def kind(self, day: date) -> DayKind:
        """Tell whether the day is worked."""
        ...


def _some_day_is_worked(_instance: object, _field: object, value: frozenset[int]) -> None:
    if value < frozenset(range(1, 8)):
        return
    raise ProcedureError(
        [
            Problem(
                path="calendar.weekend",
                given=as_json(sorted(value)),
                allowed=("[6, 7]", "[7]"),
                message=Text(
                    id="hari libur mingguan adalah angka 1 (Senin) sampai 7 (Minggu), dan "
                    "tidak semuanya",
                    en="the weekly free days are numbers from 1 (Monday) to 7 (Sunday), "
                    "and not all of them",
                ),
            )
        ]
    )


@frozen(kw_only=True)
class Calendar:
    """Working days from a table: weekly free days, and dated ones.

    ``coverage`` is the span of which the table speaks; outside it nothing is presumed.
    An agency with its own week or local holidays makes its own from the national one:

    >>> from netralitas.procedure import NATIONAL
    >>> six_days = NATIONAL.with_week(SIX_DAYS)
    >>> saturday = date(2024, 10, 12)
    >>> NATIONAL.kind(saturday).value, six_days.kind(saturday).value
    ('libur', 'hari_kerja')
    """

    name: Text
    coverage: Interval
    days_off: tuple[DayOff, ...] = ()
    weekend: frozenset[int] = field(default=FIVE_DAYS, validator=_some_day_is_worked)

    @cached_property
    def _off(self) -> Mapping[date, tuple[DayOff, ...]]:
        table: dict[date, tuple[DayOff, ...]] = {}
        for each in self.days_off:
            table[each.day] = (*table.get(each.day, ()), each)
        return table

    def off_on(self, day: date) -> tuple[DayOff, ...]:
        """Give what the table says of a day, also what was decided too late."""
        return self._off.get(day, ())

    def kind(self, day: date) -> DayKind:
        """Tell whether the day is worked.

        A settled reason outweighs a doubtful one. Raises `ProcedureError` outside
        the coverage.
        """
        if day not in self.coverage:
            first, after = self.coverage.start or "…", self.coverage.end or "…"
            raise ProcedureError(
                [
                    Problem(
                        path="calendar",
                        given=as_json(day),
                        allowed=(f"{first} … < {after}",),
                        message=Text(
                            id=f"kalender ini tidak memuat {day}; yang dimuat {first} "
                            f"sampai sebelum {after}",
                            en=f"this calendar does not hold {day}; it holds {first} up "
                            f"to, not including, {after}",
                        ),
                    )
                ]
            )
        if day.isoweekday() in self.weekend:
            return DayKind.LIBUR
        reasons = [each for each in self.off_on(day) if each.in_time]
        if not reasons:
            return DayKind.HARI_KERJA
        settled = any(each.doubt is None for each in reasons)
        return DayKind.LIBUR if settled else DayKind.DIRAGUKAN

    def known_on(self, day: date) -> Calendar:
        """Give the calendar as it could be known on a day, before later decisions.

        So an agency sees how a deadline moved. A day whose decision has no known date
        is taken as known; a doubt that had not yet arisen is not there.

        >>> from netralitas.procedure import NATIONAL
        >>> polling_day = date(2024, 11, 27)
        >>> NATIONAL.known_on(date(2024, 11, 20)).kind(polling_day).value
        'hari_kerja'
        >>> NATIONAL.known_on(date(2024, 11, 21)).kind(polling_day).value
        'libur'
        """
        return evolve(
            self,
            days_off=tuple(
                _as_of(each, day)
                for each in self.days_off
                if each.decided_on is None or each.decided_on <= day
            ),
        )

    def with_week(self, weekend: frozenset[int]) -> Calendar:
        """Give the same days with another week."""
        return evolve(self, weekend=weekend)

    def with_days(self, days_off: Iterable[DayOff]) -> Calendar:
        """Give the same calendar with further free days, such as local ones."""
        return evolve(self, days_off=(*self.days_off, *days_off))


def _as_of(off: DayOff, day: date) -> DayOff:
    arisen = off.doubt is None or off.doubt.since is None or off.doubt.since <= day
    return off if arisen else evolve(off, doubt=None)


def check_day(path: str, value: object) -> None:
    """Refuse what is no day: a text is not read here, and a missing day is not today.

    Raises `ProcedureError`.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return
    raise ProcedureError(
        [
            Problem(
                path=path,
                given=as_json(value),
                allowed=("datetime.date(2024, 10, 11)",),
                message=Text(
                    id=f"harus suatu hari (date), bukan {value!r}; hari yang tidak "
                    "disebut tidak dianggap hari ini",
                    en=f"must be a day (date), not {value!r}; a day that is not given "
                    "is not taken to be today",
                ),
            )
        ]
    )


def nth_working_day(
    start: date,
    number: int,
    calendar: WorkingCalendar,
    *,
    back: bool = False,
    counts_start: bool = False,
    doubtful: DayKind = DayKind.LIBUR,
) -> date:
    """Give the ``number``-th working day after ``start``, or before it (``back``).

    With ``counts_start`` the start is the first of them when it is worked itself.
    ``doubtful`` says how doubtful days are taken. The result is always a working day.
    Raises `ProcedureError` for a calendar that has too few of them.

    >>> from netralitas.procedure import NATIONAL
    >>> nth_working_day(date(2022, 2, 8), 15, NATIONAL)
    datetime.date(2022, 3, 2)
    """
    step = -ONE_DAY if back else ONE_DAY
    day = start if counts_start else start + step
    left = number
    while True:
        kind = calendar.kind(day)
        if (doubtful if kind is DayKind.DIRAGUKAN else kind) is DayKind.HARI_KERJA:
            left -= 1
            if not left:
                return day
        try:
            day += step
        except OverflowError:
            raise _never_worked(calendar) from None


def _never_worked(calendar: WorkingCalendar) -> ProcedureError:
    return ProcedureError(
        [
            Problem(
                path="calendar",
                given=as_json(calendar.name.id),
                message=Text(
                    id="kalender ini tidak mempunyai cukup hari kerja",
                    en="this calendar has too few working days",
                ),
            )
        ]
    )
