"""Write the pages on the paths of cases: a diagram and a table for each procedure.

Everything on them comes from the rows of `netralitas.procedure.path_rows`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeAlias

import citing
from attrs import frozen

from netralitas.interval import ALWAYS, Interval
from netralitas.procedure.path_machine import CasePath, Counted, Step
from netralitas.procedure.path_rows import PATHS, WITHOUT_STEP
from netralitas.procedure.path_words import CaseEvent, CaseState
from netralitas.text import Text

ROOT = Path(__file__).parent

TITLE = Text(
    id="# Jalur perkara\n\n[English](../en/case-paths.md)\n\nSetiap jalur dengan diagram "
    "dan tabel peralihannya: peristiwa, keadaan sebelum dan sesudahnya, siapa yang "
    "bertindak, dasarnya, dan tenggatnya. Diagram menandai keadaan tempat jalur dapat "
    "berakhir. Dibuat dari kode.\n",
    en="# Paths of cases\n\n[Bahasa Indonesia](../id/jalur-perkara.md)\n\nEvery procedure "
    "with a diagram and a table of its transitions: the event, the states before and after "
    "it, who acts, its bases and its deadlines. The diagram marks the states where a path "
    "may end. Generated from the code.\n",
)
COLUMNS = Text(
    id="| peristiwa | dari | ke | oleh | dasar | tenggat | berlaku |\n"
    "|---|---|---|---|---|---|---|",
    en="| event | from | to | by | bases | deadlines | in force |\n"
    "|---|---|---|---|---|---|---|",
)
STAYS = Text(id="(tetap)", en="(unchanged)")
ALWAYS_OPEN = Text(id="", en="")
AFTER = Text(id="sesudah lewat: {rules}", en="once over: {rules}")
GOES_BACK = Text(id="bila {read}: {days}", en="if {read}: {days}")
STATES = Text(id="| keadaan | arti |\n|---|---|", en="| state | meaning |\n|---|---|")
LEFT_OUT = Text(
    id="## Langkah yang tidak disandikan\n\n| ketentuan | alasan |\n|---|---|",
    en="## Steps that are not encoded\n\n| provision | reason |\n|---|---|",
)
FROM_TO = Text(id="{start} sampai sebelum {end}", en="{start} up to before {end}")
UNTIL = Text(id="Sampai sebelum {end}", en="Up to before {end}")
SINCE = Text(id="Sejak {start}", en="Since {start}")


@frozen(kw_only=True)
class Arrow:
    """One way from a state to a state, which may be the same, by an event."""

    source: CaseState
    event: CaseEvent
    to: CaseState


@frozen(kw_only=True)
class Drawing:
    """What is drawn of a path: where it begins, its arrows, where it may end."""

    initial: CaseState
    arrows: tuple[Arrow, ...]
    ends: tuple[CaseState, ...]


Picture: TypeAlias = Callable[[Interval, Drawing, str], str]
"""Draws a path as it is in a time, in a language."""


def eras(path: CasePath) -> Iterator[tuple[Interval, Drawing]]:
    """Cut the time of a path where its diagram changes, and draw each piece.

    A state counts from the day on which a case can have come to it.
    """
    borders = sorted(
        {
            day
            for step in path.steps
            for span in (step.in_force, step.begun)
            for day in span.borders
        }
    )
    reached = {path.initial}
    first = borders[0]
    drawn = draw(path, first, reached)
    for day in borders[1:]:
        now = draw(path, day, reached)
        if now != drawn:
            yield Interval(start=first, end=day), drawn
            first, drawn = day, now
    yield Interval(start=first), drawn


def draw(path: CasePath, day: date, reached: set[CaseState]) -> Drawing:
    """Give what is drawn of a path on a day; add the states that it reaches by then."""
    steps = [step for step in path.steps if day in step.in_force and day in step.begun]
    size = 0
    while size < len(reached):
        size = len(reached)
        for step in steps:
            if step.to is not None and reached & set(step.source):
                reached.add(step.to)
    arrows = (
        Arrow(source=source, event=step.event, to=step.to or source)
        for step in steps
        for source in step.source
        if source in reached
    )
    return Drawing(
        initial=path.initial,
        arrows=tuple(dict.fromkeys(arrows)),
        ends=tuple(sorted(path.ends & reached)),
    )


def mermaid(_era: Interval, drawing: Drawing, _lang: str) -> str:
    """Draw with Mermaid, which has the dot for beginning and end."""
    lines = (
        f"[*] --> {drawing.initial.value}",
        *(
            f"{each.source.value} --> {each.to.value} : {each.event.value}"
            for each in drawing.arrows
        ),
        *(f"{state.value} --> [*]" for state in drawing.ends),
    )
    body = "\n".join(f"    {line}" for line in lines)
    return f"```mermaid\nstateDiagram-v2\n{body}\n```\n"


def validity(interval: Interval, lang: str) -> str:
    """Write the days of a transition."""
    start, end = interval.start, interval.end
    if interval == ALWAYS:
        return ALWAYS_OPEN.in_(lang)
    if start is None:
        return UNTIL.in_(lang).format(end=end)
    if end is None:
        return SINCE.in_(lang).format(start=start)
    return FROM_TO.in_(lang).format(start=start, end=end)


def in_force(step: Step, lang: str) -> str:
    """Write the days of a transition and those of the event to which it goes back."""
    if not step.read_on:
        return validity(step.in_force, lang)
    read = ", ".join(f"`{word.value}`" for word in step.read_on)
    begun = GOES_BACK.in_(lang).format(read=read, days=validity(step.begun, lang))
    return "; ".join(part for part in (validity(step.in_force, lang), begun) if part)


def counted(counts: tuple[Counted, ...]) -> str:
    """List the ids of deadlines."""
    return ", ".join(f"`{rule}`" for each in counts for rule in each.rules)


def row(step: Step, lang: str) -> str:
    """Write one transition as a row of the table."""
    sources = ", ".join(f"`{state.value}`" for state in step.source)
    to = STAYS.in_(lang) if step.to is None else f"`{step.to.value}`"
    due = [counted(step.due)] if step.due else []
    if step.opens:
        due.append(AFTER.in_(lang).format(rules=counted(step.opens)))
    return (
        f"| `{step.event.value}`: {step.event.label.in_(lang)} | {sources} | {to} | "
        f"{step.who.in_(lang)} | {citing.bases(step.bases, lang)} | {'; '.join(due)} | "
        f"{in_force(step, lang)} |"
    )


def section(path: CasePath, lang: str, picture: Picture) -> Iterator[str]:
    """Write one procedure."""
    yield f"## {path.procedure.label.in_(lang)}\n"
    if path.note is not None:
        yield f"{path.note.in_(lang)}\n"
    drawn = tuple(eras(path))
    for era, drawing in drawn:
        if len(drawn) > 1:
            yield f"{validity(era, lang)}:\n"
        yield picture(era, drawing, lang)
    yield STATES.in_(lang)
    yield from (
        f"| `{state.value}` | {state.label.in_(lang)} |" for state in sorted(path.states)
    )
    yield ""
    yield COLUMNS.in_(lang)
    yield from (row(step, lang) for step in path.steps)
    yield ""


def page(lang: str, picture: Picture = mermaid) -> str:
    """Write the page in one language, with the diagrams drawn as asked."""
    left_out = (f"| {each.provision} | {each.why.in_(lang)} |" for each in WITHOUT_STEP)
    return "\n".join(
        [
            TITLE.in_(lang),
            *(line for path in PATHS.values() for line in section(path, lang, picture)),
            LEFT_OUT.in_(lang),
            *left_out,
            "",
        ]
    )


def pages() -> dict[Path, str]:
    """Give both pages with their content."""
    return {
        ROOT / "id" / "jalur-perkara.md": page("id"),
        ROOT / "en" / "case-paths.md": page("en"),
    }
