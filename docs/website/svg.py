"""Timelines as inline SVG: no script, no font and no colour that the page does not set."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH: Final = 760
MARGIN: Final = 12
ROW: Final = 38
LETTER: Final = 6.9
"""A letter is about so wide; a label that is thought too long only moves to the left."""
TOP: Final = 30
ONE_DAY: Final = timedelta(days=1)


@frozen(kw_only=True)
class Bar:
    """One stretch of days: what it is called, its days, how it is drawn.

    ``last`` is included; ``open_end`` draws an end that is not known or not there yet.
    """

    label: str
    first: date
    last: date
    kind: str = "stage"
    open_end: bool = False
    href: str | None = None


def timeline(name: str, title: str, told: str, bars: Iterable[Bar]) -> str:
    """Draw bars below each other on one scale of days.

    ``name`` makes the ids of the picture unique on its page, ``told`` says in words what
    the picture shows.
    """
    rows = tuple(bars)
    first = min(bar.first for bar in rows)
    after = max(bar.last for bar in rows) + ONE_DAY
    height = TOP + ROW * len(rows) + 8

    def x(day: date) -> float:
        share = (day - first) / (after - first)
        return MARGIN + share * (WIDTH - 2 * MARGIN)

    parts = [
        '<figure class="timeline"><div class="scroll" tabindex="0">',
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"',
        f'role="group" aria-labelledby="{name}-title {name}-told">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-told">{escape(told)}</desc>',
        *(_tick(x(day), label, height) for day, label in _ticks(first, after)),
    ]
    for number, bar in enumerate(rows):
        parts.extend(_bar(bar, x(bar.first), x(bar.last + ONE_DAY), TOP + number * ROW))
    parts.append(f"</svg></div><figcaption>{escape(title)}</figcaption></figure>")
    return "\n".join(parts)


def _bar(bar: Bar, left: float, right: float, top: int) -> Iterator[str]:
    width = max(right - left, 3)
    # A label begins at its bar, or as far before it as it needs to end in the picture.
    at = max(MARGIN, min(left, WIDTH - MARGIN - LETTER * len(bar.label)))
    text = f'<text x="{at:.1f}" y="{top + 14}">{escape(bar.label)}</text>'
    if bar.href is not None:
        text = f'<a href="{escape(bar.href)}">{text}</a>'
    yield text
    yield (
        f'<rect class="{bar.kind}" x="{left:.1f}" y="{top + 19}" width="{width:.1f}" '
        'height="11" rx="2"/>'
    )
    if bar.open_end:
        tip, y = left + width, top + 19
        yield f'<path class="{bar.kind}" d="M{tip:.1f} {y} l8 5.5 l-8 5.5 z"/>'


def _ticks(first: date, after: date) -> Iterator[tuple[date, str]]:
    """Give the first days of years, and of quarters where the picture is short."""
    short = (after - first).days < 3 * 366
    for year in range(first.year, after.year + 1):
        for month in (1, 4, 7, 10) if short else (1,):
            day = date(year, month, 1)
            if first <= day < after:
                yield day, f"{month}/{year}" if short else str(year)


def _tick(x: float, label: str, height: int) -> str:
    return (
        f'<line class="tick" x1="{x:.1f}" y1="20" x2="{x:.1f}" y2="{height}"/>'
        f'<text class="tick" x="{x:.1f}" y="14" text-anchor="middle">{label}</text>'
    )
