"""The path of a case as a picture: its states from top to bottom, ways on the right.

Under each state stand the events that lead on from it. All events that lead to one state
end on one line at the right, whose arrow points to that state: so that no name is crossed
by a line, and a long path grows downward only, as a page does.
"""

from __future__ import annotations

import math
from collections import defaultdict
from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from attrs import frozen
from website.pictures import raw
from website.places import escape as plain
from website.svg import LETTER

from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paths import Arrow, Drawing

    from netralitas.interval import Interval
    from netralitas.procedure.path_words import CaseState

NAMES: Final = 290
"""So wide is the column of names: a phone shows it whole, and the lines of most paths."""
MARGIN: Final = 2
LINE: Final = 17
LANE: Final = 11
PAD: Final = 7
INDENT: Final = 18
COLOURS: Final = 4
"""The lines take so many colours in turn; which is which is told by their arrows alone."""

TITLE: Final = Text(id="Jalur dari: {state}", en="Path from: {state}")
END: Final = Text(id="dapat berakhir", en="may end here")
STAYS: Final = Text(id="keadaan tetap", en="state unchanged")
TOLD: Final = Text(
    id="Keadaan dari atas ke bawah; di bawah setiap keadaan peristiwa yang membawanya ke "
    "keadaan lain. Daftar yang sama menyusul dengan kata-kata.",
    en="The states from top to bottom; under each the events that lead on from it. The "
    "same list follows in words.",
)
EARLIER: Final = Text(id="Diagram hukum terdahulu", en="Diagram of earlier law")
IN_WORDS: Final = Text(id="Diagram ini dengan kata-kata", en="This diagram in words")
ENDS: Final = Text(id="jalur dapat berakhir di sini", en="the path may end here")


@frozen(kw_only=True)
class Row:
    """A box of a state, or an event under it, with the state that the event leads to."""

    lines: tuple[str, ...]
    top: int
    state: CaseState | None = None
    to: CaseState | None = None
    end: bool = False

    @property
    def bottom(self) -> int:
        """Where the row ends."""
        padding = 2 * PAD if self.state else 2
        return self.top + LINE * len(self.lines) + padding

    @property
    def middle(self) -> float:
        """The height at which lines meet the row: its last line, or the box's middle."""
        return (self.top + self.bottom) / 2 if self.state else self.bottom - 7


@frozen(kw_only=True)
class Lane:
    """The line that leads to a state: the heights of its events, and its place."""

    to: float
    starts: tuple[float, ...]
    number: int

    @property
    def x(self) -> int:
        """How far right the line stands."""
        return NAMES + MARGIN + LANE * (self.number + 1)


def order(drawing: Drawing) -> tuple[CaseState, ...]:
    """Give the states that are reached, each as far as can be before what follows it.

    Those to which only earlier law led, and in which a case may still be, come last.
    """
    leading = _leading(drawing)
    seen: set[CaseState] = set()

    def before(state: CaseState) -> tuple[CaseState, ...]:
        if state in seen:
            return ()
        seen.add(state)
        later = (before(arrow.to) for arrow in reversed(leading.get(state, ())))
        following: tuple[CaseState, ...] = ()
        for states in later:
            following = (*states, *following)
        return (state, *following)

    return tuple(state for first in (drawing.initial, *leading) for state in before(first))


def _leading(drawing: Drawing) -> Mapping[CaseState, list[Arrow]]:
    found: defaultdict[CaseState, list[Arrow]] = defaultdict(list)
    for arrow in drawing.arrows:
        found[arrow.source].append(arrow)
    return found


def rows(drawing: Drawing, lang: str) -> Iterator[Row]:
    """Give every row from top to bottom."""
    leading, top = _leading(drawing), MARGIN
    letters = int((NAMES - INDENT) / LETTER)
    for state in order(drawing):
        end = state in drawing.ends
        width = letters - (len(END.in_(lang)) + 2 if end else 0)
        label = state.label.in_(lang)
        box = Row(lines=tuple(wrap(label, width)), top=top, state=state, end=end)
        yield box
        top = box.bottom + 3
        for arrow in leading.get(state, ()):
            said, stays = arrow.event.label.in_(lang), arrow.to is state
            if stays:
                said = f"{said} ({STAYS.in_(lang)})"
            event = Row(
                lines=tuple(wrap(said, letters)), top=top, to=None if stays else arrow.to
            )
            yield event
            top = event.bottom
        top += 9


def lanes(placed: tuple[Row, ...]) -> tuple[Lane, ...]:
    """Give each state that is led to its line, short lines nearest to the names."""
    boxes = {row.state: row.middle for row in placed if row.state}
    starts: defaultdict[CaseState, list[float]] = defaultdict(list)
    for row in placed:
        if row.to:
            starts[row.to].append(row.middle)
    spans = {state: (*heights, boxes[state]) for state, heights in starts.items()}
    taken: list[list[tuple[float, float]]] = []
    found: list[Lane] = []
    for state in sorted(spans, key=lambda each: max(spans[each]) - min(spans[each])):
        low, high = min(spans[state]), max(spans[state])
        free = (
            number
            for number, others in enumerate(taken)
            if all(high + 4 < first or last + 4 < low for first, last in others)
        )
        number = next(free, len(taken))
        if number == len(taken):
            taken.append([])
        taken[number].append((low, high))
        found.append(Lane(to=boxes[state], starts=tuple(starts[state]), number=number))
    return tuple(found)


def svg(name: str, drawing: Drawing, lang: str) -> str:
    """Draw a path; ``name`` makes the ids of the picture unique on its page."""
    placed = tuple(rows(drawing, lang))
    lines = lanes(placed)
    title = TITLE.in_(lang).format(state=drawing.initial.label.in_(lang))
    width = max((lane.x for lane in lines), default=NAMES) + 8
    height = placed[-1].bottom + MARGIN
    ends = {row.middle: _reach(row) for row in placed}
    parts = [
        '<figure class="flow"><div class="scroll" tabindex="0">',
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"',
        f'width="{width}" height="{height}"',
        f'role="img" aria-labelledby="{name}-title {name}-told">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-told">{escape(TOLD.in_(lang))}</desc>',
        *(part for lane in lines for part in _lane(lane, ends)),
        *(part for row in placed for part in _row(row, lang)),
        "</svg></div></figure>",
    ]
    return "\n".join(parts)


def _reach(row: Row) -> float:
    """Give how far right the last line of an event reaches, and a box altogether."""
    if row.state:
        return NAMES + MARGIN
    return min(MARGIN + INDENT + LETTER * len(row.lines[-1]) + 8, NAMES + MARGIN)


def _lane(lane: Lane, ends: Mapping[float, float]) -> Iterator[str]:
    heights = (*lane.starts, lane.to)
    x, tip = lane.x, NAMES + MARGIN
    colour = f"way-{lane.number % COLOURS}"
    parts = [f"M{x} {min(heights):.1f} V{max(heights):.1f}"]
    parts += [f"M{math.ceil(ends[y])} {y:.1f} H{x}" for y in lane.starts]
    parts.append(f"M{x} {lane.to:.1f} H{tip + 5}")
    yield f'<path class="{colour}" d="{" ".join(parts)}"/>'
    yield f'<path class="tip {colour}" d="M{tip} {lane.to:.1f} l8 -4.5 v9 z"/>'
    for y in lane.starts:
        yield f'<circle class="{colour}" cx="{x}" cy="{y:.1f}" r="2.5"/>'


def _row(row: Row, lang: str) -> Iterator[str]:
    if row.state:
        yield (
            f'<rect x="{MARGIN}" y="{row.top}" width="{NAMES}" '
            f'height="{row.bottom - row.top}" rx="4"/>'
        )
        if row.end:
            yield (
                f'<text class="end" x="{NAMES + MARGIN - 8}" y="{row.middle + 4:.1f}" '
                f'text-anchor="end">{END.in_(lang)}</text>'
            )
    x = MARGIN + (8 if row.state else INDENT)
    first = row.top + (PAD if row.state else 0) + 13
    kind = ' class="state"' if row.state else ""
    for number, line in enumerate(row.lines):
        yield f'<text{kind} x="{x}" y="{first + number * LINE}">{escape(line)}</text>'


def words(drawing: Drawing, lang: str) -> str:
    """Tell a path as a list in Markdown."""
    leading, said = _leading(drawing), list[str]()
    for state in order(drawing):
        end = f" ({ENDS.in_(lang)})" if state in drawing.ends else ""
        said.append(f"- **{plain(state.label.in_(lang))}**{end}")
        for arrow in leading.get(state, ()):
            event, to = arrow.event.label.in_(lang), arrow.to.label.in_(lang)
            said.append(f"    - {plain(event)} → {plain(to)}")
    return "\n".join(said)


class Pictures:
    """Draws the paths of a page, each under a name of its own."""

    def __init__(self) -> None:
        self.number = 0

    def __call__(self, era: Interval, drawing: Drawing, lang: str) -> str:
        """Give the picture and, folded beneath it, the same in words.

        A path that has changed since is folded too; on paper it is shown.
        """
        self.number += 1
        picture = svg(f"path-{self.number}", drawing, lang)
        folded = f"<details><summary>{IN_WORDS.in_(lang)}</summary>"
        drawn = (
            f"{raw(f'{picture}{folded}')}\n{words(drawing, lang)}\n\n{raw('</details>')}"
        )
        if era.end is None:
            return drawn
        earlier = f'<details class="earlier"><summary>{EARLIER.in_(lang)}</summary>'
        return f"{raw(earlier)}\n{drawn}\n{raw('</details>')}"
