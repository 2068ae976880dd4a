"""The ways to count that recur in the rows.

Each doubt is written once: the unit that a statute leaves open, the day of the event
that may count itself, the working days that courts count beside a calendar term.
"""

from __future__ import annotations

from attrs import evolve

from netralitas.citation import Basis, Citation, Reading
from netralitas.procedure.deadlines import (
    CalendarDays,
    Term,
    Way,
    WorkingDays,
)
from netralitas.text import Text

__all__ = [
    "KNOWING",
    "RECEIPT",
    "SILENT",
    "basis",
    "inferred",
    "open_unit",
    "stated",
    "with_start",
]

SILENT = Text(
    id="Teks hanya menyebut hari; tidak ada rumusan yang menyebut hari kerja atau hari "
    "kalender.",
    en="The text says days only; no words were found that make them working or calendar "
    "days.",
)
KNOWING = Text(
    id="Hari diketahuinya dugaan pelanggaran ikut dihitung sebagai hari pertama.",
    en="The day on which the breach became known counts as the first day.",
)
RECEIPT = Text(
    id='"Terhitung mulai tanggal diterima": menurut bunyinya hari penerimaan adalah hari '
    "pertama.",
    en='"Counted from the date of receipt": by the letter the day of receipt is the first '
    "day.",
)


def basis(text: str, reading: Reading = Reading.TEXT, quote: str | None = None) -> Basis:
    """Write one basis, with the few words that set the term."""
    return Basis(citation=Citation.parse(text), reading=reading, quote=quote)


def stated(term: Term) -> tuple[Way, ...]:
    """Count as the text says."""
    return (Way(term=term, reading=Reading.TEXT),)


def inferred(term: Term, says: Text, *cites: str) -> tuple[Way, ...]:
    """Count as we read a text that does not say it."""
    return (
        Way(
            term=term,
            reading=Reading.INFERRED,
            says=says,
            cites=tuple(map(Citation.parse, cites)),
        ),
    )


def open_unit(amount: int, *, back: bool = False) -> tuple[Way, ...]:
    """Count calendar and working days, where the statute says only *hari*."""
    return (
        *inferred(CalendarDays(amount, back=back), SILENT),
        *inferred(WorkingDays(amount, back=back), SILENT),
    )


def with_start(term: WorkingDays | CalendarDays, says: Text) -> tuple[Way, ...]:
    """Count without the day of the event, and show the count that includes it."""
    without = Text(
        id="Hari peristiwanya sendiri tidak dihitung.",
        en="The day of the event itself is not counted.",
    )
    return (
        *inferred(term, without),
        *inferred(evolve(term, counts_start=True), says),
    )
