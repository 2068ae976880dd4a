"""Elections, their calendars and the versions of these.

An election is planned by a regulation of the commission and may be planned again:
each `CalendarVersion` says on which days it was the plan that bound everyone, because
an act is read against the calendar of its own day. Data modules write last days, as
the annexes do; here every interval is half-open.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.elections.labels import LABELS
from netralitas.elections.regions import area_then
from netralitas.interval import ALWAYS, Interval
from netralitas.text import Text
from netralitas.words import Contest, ElectionKind, Stage, Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "CalendarVersion",
    "Election",
    "End",
    "Interval",
    "StageSpan",
    "Track",
    "cite",
    "polling",
    "six_months_before",
    "span",
    "sworn_in",
]

ONE_DAY = timedelta(days=1)

NOMINATION = {
    Contest.PRESIDEN: "president_registration",
    Contest.DPR: "legislative_nomination",
    Contest.DPD: "dpd_nomination",
    Contest.DPRD_PROVINSI: "legislative_nomination",
    Contest.DPRD_KABKOTA: "legislative_nomination",
    Contest.GUBERNUR: "registration",
    Contest.BUPATI: "registration",
    Contest.WALI_KOTA: "registration",
}
"""The span with which the registration of each contest begins."""


def six_months_before(day: date) -> date:
    """Give the day six calendar months earlier, with the same day number.

    UU 10/2016 Pasal 71 ayat (2)-(3) counts the closed periods so; 22 September gives
    22 March. The law does not speak of a day that the month lacks: its last day is
    taken, so that no day is left out.

    >>> six_months_before(date(2024, 9, 22))
    datetime.date(2024, 3, 22)
    """
    year, month = divmod(day.year * 12 + day.month - 1 - 6, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def cite(text: str, reading: Reading, note: Text | None = None) -> Basis:
    """Give the basis that a citation makes with the way in which it was read."""
    return Basis(citation=Citation.parse(text), reading=reading, note=note)


@frozen(kw_only=True)
class StageSpan:
    """One stage or milestone of a calendar, as its regulation plans it.

    ``code`` names it across elections, ``basis`` is what it rests on, ``also`` further
    instruments that say the same.
    """

    code: str
    interval: Interval
    label: Text
    basis: Basis
    also: tuple[Basis, ...] = ()
    note: Text | None = None

    @property
    def first(self) -> date:
        """The first day."""
        return _bounded(self.interval.start)

    @property
    def after(self) -> date:
        """The day after the last one."""
        return _bounded(self.interval.end)


def _bounded(day: date | None) -> date:
    if day is None:
        msg = "a stage of a calendar has a first and a last day"
        raise ValueError(msg)
    return day


def span(
    code: str,
    first: str,
    last: str,
    cites: str | tuple[str, ...],
    reading: Reading,
    note: Text | None = None,
) -> StageSpan:
    """Make one row of a calendar; ``first`` and ``last`` are ISO days, both included.

    >>> row = span("quiet", "2024-11-24", "2024-11-26", "PKPU 13/2024", Reading.REPRINT)
    >>> row.after
    datetime.date(2024, 11, 27)
    """
    texts = (cites,) if isinstance(cites, str) else cites
    basis, *also = (cite(text, reading) for text in texts)
    return StageSpan(
        code=code,
        interval=Interval(
            start=date.fromisoformat(first), end=date.fromisoformat(last) + ONE_DAY
        ),
        label=LABELS[code],
        basis=basis,
        also=tuple(also),
        note=note,
    )


def polling(day: str, plan: str, holiday: str) -> StageSpan:
    """Make the row of polling day, with the decree that made it a public holiday.

    Two sources or more give the day; the decrees stand in one list.
    """
    row = span("voting", day, day, plan, Reading.REPRINT)
    return evolve(row, also=(cite(holiday, Reading.SINGLE),))


@frozen(kw_only=True)
class Track:
    """The days on which the stage of one contest changes, in one version.

    ``registration`` is None where no source gives its day: the days before fixing are
    then preparation or registration, not known which. A re-vote may have no campaign
    and no quiet days.
    """

    begins: date
    registration: date | None
    fixing: date
    campaign: Interval | None
    quiet: Interval | None
    voting: date

    def stages(self, day: date) -> tuple[Stage, ...]:  # noqa: PLR0911 -- one a stage
        """Give the stages that the day can have.

        Between fixing and the poll a day that is neither campaign nor quiet period
        belongs to `Stage.PENETAPAN`, which is all that a re-vote without campaign has.
        """
        if day < self.begins:
            return (Stage.DI_LUAR_TAHAPAN,)
        if day >= self.voting:
            return (Stage.PEMUNGUTAN_SUARA,) if day == self.voting else (Stage.PASCA,)
        if self.campaign is not None and day in self.campaign:
            return (Stage.KAMPANYE,)
        if self.quiet is not None and day in self.quiet:
            return (Stage.MASA_TENANG,)
        if day >= self.fixing:
            return (Stage.PENETAPAN,)
        if self.registration is None:
            return (Stage.PERSIAPAN, Stage.PENCALONAN)
        return (Stage.PENCALONAN if day >= self.registration else Stage.PERSIAPAN,)

    @property
    def borders(self) -> tuple[date, ...]:
        """The days on which the stage can change."""
        days = [self.begins, self.fixing, self.voting, self.voting + ONE_DAY]
        if self.registration is not None:
            days.append(self.registration)
        for period in (self.campaign, self.quiet):
            if period is not None:
                days.extend(period.borders)
        return tuple(days)


NEVER: Mapping[Contest, date] = MappingProxyType({})


def _days(values: Mapping[Contest, date]) -> Mapping[Contest, date]:
    return MappingProxyType(dict(values))


@frozen(kw_only=True, eq=False)
class CalendarVersion:
    """One plan of an election, on the days on which it was the law's plan.

    Two versions that are valid on one day are two readings of it: sources disagree or
    leave it open, and both stages are then possible. ``fixing`` is the day on which
    the candidates of each contest are fixed, ``kept`` the day on which pairs were fixed
    that stay candidates although others may still register (a re-vote). ``areas`` are
    the electing areas with a plan of their own (a vote held later than elsewhere),
    empty for all that no other version names.
    """

    valid: Interval = ALWAYS
    areas: frozenset[str] = frozenset()
    spans: tuple[StageSpan, ...]
    fixing: Mapping[Contest, date] = field(converter=_days)
    kept: Mapping[Contest, date] = field(default=NEVER, converter=_days)
    note: Text | None = None

    def span(self, code: str) -> StageSpan | None:
        """Give the span with that code, None where the calendar has none."""
        return next((each for each in self.spans if each.code == code), None)

    @property
    def begins(self) -> date:
        """The first day of the first stage."""
        return min(each.first for each in self.spans)

    @property
    def voting(self) -> date:
        """Polling day."""
        return self._first("voting")

    @property
    def counted(self) -> date:
        """The last day of the recapitulation, or polling day where none is planned."""
        recap = self.span("count_recap") or self.span("recap")
        return self.voting if recap is None else recap.after - ONE_DAY

    def track(self, contest: Contest) -> Track:
        """Give the days on which the stage of a contest changes."""
        return _track(self, NOMINATION[contest], self.fixing[contest])

    @property
    def party_track(self) -> Track | None:
        """The same seen from a party: its own registration and fixing.

        None where parties are not fixed: they follow the pairs that they put forward.
        """
        fixing = self.span("party_fixing")
        if fixing is None:
            return None
        return _track(self, "party_registration", fixing.first)

    def standings(self, contest: Contest, day: date) -> tuple[Standing, ...]:
        """Give the standings that a candidate of the contest can have on the day."""
        if day >= self.fixing[contest]:
            return (Standing.CALON,)
        if contest in self.kept and day >= self.kept[contest]:
            return (Standing.BAKAL_CALON, Standing.CALON)
        return (Standing.BAKAL_CALON,)

    def period(self, code: str) -> Interval | None:
        """Give the interval of a span, None where the calendar has none."""
        found = self.span(code)
        return None if found is None else found.interval

    def _first(self, code: str) -> date:
        found = self.span(code)
        if found is None:
            msg = f"a calendar needs the span {code!r}"
            raise ValueError(msg)
        return found.first


@lru_cache(maxsize=1024)
def _track(version: CalendarVersion, registration: str, fixing: date) -> Track:
    opened = version.period(registration)
    return Track(
        begins=version.begins,
        registration=None if opened is None else opened.start,
        fixing=fixing,
        campaign=version.period("campaign"),
        quiet=version.period("quiet"),
        voting=version.voting,
    )


@frozen(kw_only=True)
class End:
    """A cycle ends with the swearing-in; its last day is that day.

    The day of the swearing-in belongs whole to the cycle that it closes: until the
    oath the person is a candidate, the next cycle begins the day after, and no source
    gives hours. ``earliest`` and ``latest`` bound that day, both included; they are
    equal where it is known, and ``latest`` is None where no source bounds it.
    ``areas`` are the electing areas concerned, empty for all that no other `End` names.
    """

    contests: frozenset[Contest]
    earliest: date
    latest: date | None
    basis: Basis
    areas: frozenset[str] = frozenset()
    note: Text | None = None


def sworn_in(
    day: str,
    contest: Contest,
    areas: Iterable[str],
    cites: str,
    reading: Reading = Reading.REPRINT,
) -> End:
    """Make the end of a cycle on a day that is known, an ISO day."""
    return End(
        contests=frozenset({contest}),
        areas=frozenset(areas),
        earliest=date.fromisoformat(day),
        latest=date.fromisoformat(day),
        basis=cite(cites, reading),
    )


@frozen(kw_only=True, eq=False)
class Election:
    """One election: what is elected, where, by which plan, and when its cycle ends.

    ``previous`` are the ends of the cycle before it, where no election before it is
    encoded, ``ends`` its own. ``areas`` is None for an election of all areas that have
    the contest, ``where`` is what the list of them rests on. ``parent`` is the election
    whose vote a re-vote, a second round or a repeated election takes up; ``revote``
    tells the first two, which continue their parent, from a repeated election, which
    has its own candidates. ``terms`` are the days on which the terms of those in office
    ended. ``planned_not_held`` was planned and never took place: no day has it as its
    stage. ``voting_day`` is None where no law has fixed one, and then there is no
    calendar.

    An area is asked about by its code of today, and found as it was on polling day.
    """

    id: str
    kind: ElectionKind
    label: Text
    contests: frozenset[Contest]
    regulations: tuple[Basis, ...]
    voting_day: date | None
    versions: tuple[CalendarVersion, ...] = ()
    planned_not_held: tuple[StageSpan, ...] = ()
    previous: tuple[End, ...] = ()
    ends: tuple[End, ...] = ()
    areas: frozenset[str] | None = None
    where: Basis | None = None
    parent: str | None = None
    revote: bool = False
    terms: Interval | None = None
    note: Text | None = None

    def held_in(self, contest: Contest, area: str) -> bool:
        """Tell whether this election fills that office in that electing area."""
        return contest in self.contests and (
            self.areas is None or self._then(area) in self.areas
        )

    def plans(self, area: str = "") -> tuple[CalendarVersion, ...]:
        """Give the plans of an electing area: its own, or those of all others."""
        own = tuple(version for version in self.versions if area in version.areas)
        return own or tuple(version for version in self.versions if not version.areas)

    def versions_on(self, day: date, area: str = "") -> tuple[CalendarVersion, ...]:
        """Give the plans of the day; before the first plan that one counts."""
        plans = self.plans(area)
        return tuple(plan for plan in plans if day in plan.valid) or plans[:1]

    def end(self, contest: Contest, area: str) -> End:
        """Give the end of the cycle of a contest in an electing area.

        Raises `LookupError` where the election does not fill that office.
        """
        return _end(self.ends, contest, self._then(area))

    def previous_end(self, contest: Contest, area: str) -> End:
        """Give the end of the cycle before this one."""
        return _end(self.previous, contest, self._then(area))

    def sworn_in(self, contest: Contest, area: str = "") -> date | None:
        """Give the day of the swearing-in where it is known, else None."""
        end = self.end(contest, area)
        return end.latest if end.latest == end.earliest else None

    def _then(self, area: str) -> str:
        return area if self.voting_day is None else area_then(area, self.voting_day)


def _end(ends: tuple[End, ...], contest: Contest, area: str) -> End:
    fitting = [end for end in ends if contest in end.contests]
    for end in fitting:
        if area in end.areas:
            return end
    for end in fitting:
        if not end.areas:
            return end
    msg = f"no cycle of {contest.value} ends here"
    raise LookupError(msg)
