"""Spans of days, half-open: the first day counts, the last named day does not."""

from datetime import date

from attrs import field, frozen

from netralitas.errors import ConductError, Problem
from netralitas.text import Text

__all__ = ["ALWAYS", "Interval", "Span", "since"]


@frozen(kw_only=True)
class Interval:
    """The days from ``start`` up to, not including, ``end``; None leaves a side open.

    Data files and statutes name last days; the code holds the day after, so that two
    regimes that follow each other share one border and no day falls between them.

    >>> kampanye = Interval(start=date(2024, 9, 25), end=date(2024, 11, 24))
    >>> date(2024, 11, 23) in kampanye, date(2024, 11, 24) in kampanye
    (True, False)
    """

    start: date | None = None
    end: date | None = None

    def __contains__(self, day: date) -> bool:
        """Tell whether the day lies inside."""
        return (self.start is None or self.start <= day) and (
            self.end is None or day < self.end
        )

    @property
    def borders(self) -> tuple[date, ...]:
        """The days on which something begins or has ended."""
        return tuple(day for day in (self.start, self.end) if day is not None)


ALWAYS = Interval()


def since(year: int, month: int, day: int) -> Interval:
    """Give the interval that begins on a day and is still open."""
    return Interval(start=date(year, month, day))


@frozen(kw_only=True)
class Span:
    """A stretch of days in which an act happened, the day itself not being known.

    Half-open as everywhere: ``Span(start=1 October, end=1 November)`` is October.
    Raises `ConductError` when no day lies inside.
    """

    start: date
    end: date = field()

    def __attrs_post_init__(self) -> None:
        """Refuse a span without days."""
        if self.end <= self.start:
            message = Text(
                id="rentang harus memuat sekurang-kurangnya satu hari: 'to' adalah hari "
                "pertama sesudahnya",
                en="a span must hold at least one day: 'to' is the first day after it",
            )
            raise ConductError(
                [
                    Problem(
                        path="date",
                        given=f'{{"from": "{self.start}", "to": "{self.end}"}}',
                        message=message,
                        allowed=('{"from": "2024-10-01", "to": "2024-11-01"}',),
                    )
                ]
            )
