"""A NIP or NI PPPK in words, the number itself hidden.

Date of birth and sex are not told: with what is told they would give the number back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from netralitas.identity import NIP_BASES, Nip, Number
from netralitas.phrases import MONTHS
from netralitas.prose import Block, head, short_bases, written
from netralitas.text import Text

__all__ = ["number_text"]

SOUND: Final = Text(
    id="Nomor {masked} tersusun seperti {kind}.",
    en="The number {masked} has the form of {kind}.",
)
OF_PNS: Final = Text(id="NIP (PNS atau CPNS)", en="a NIP (PNS or CPNS)")
OF_PPPK: Final = Text(id="NI PPPK", en="an NI PPPK")
APPOINTED: Final = Text(
    id="Pengangkatan pertama menurut nomornya: {when}.",
    en="First appointment by the number: {when}.",
)
AGREEMENT: Final = Text(
    id="Perjanjian kerja ke-{number}.", en="Number of the work agreement: {number}."
)
HIDDEN: Final = Text(
    id="Tanggal lahir dan jenis kelamin tidak ditampilkan.",
    en="Date of birth and sex are not shown.",
)
ONLY_FORM: Final = Text(
    id="Yang diperiksa hanya susunannya, bukan apakah nomor itu pernah diberikan.",
    en="Only the form is checked, not whether the number was ever given to anyone.",
)
H_NOTES: Final = Text(id="CATATAN", en="NOTES")
BASIS: Final = Text(id="Dasar: {norms}.", en="Basis: {norms}.")


def number_text(number: Number, on: date | None = None, lang: str = "id") -> str:
    """Tell what a number says, without repeating it; ``on`` as in `Nip.notes`.

    Raises `ValueError` for a language that is not there.

    >>> from netralitas.identity import parse
    >>> print(number_text(parse("199001012015031001")).splitlines()[1])
    Pengangkatan pertama menurut nomornya: Maret 2015.
    """
    return written(_number(number, on, lang))


def _number(number: Number, on: date | None, lang: str) -> Iterator[Block]:
    kind = OF_PNS if isinstance(number, Nip) else OF_PPPK
    told = {"masked": number.masked(), "kind": kind.in_(lang)}
    yield Block(SOUND.in_(lang).format(**told))
    if isinstance(number, Nip):
        year, month = number.appointed
        when = f"{MONTHS[month - 1].in_(lang)} {year}"
        yield Block(APPOINTED.in_(lang).format(when=when))
    else:
        yield Block(APPOINTED.in_(lang).format(when=number.appointed))
        yield Block(AGREEMENT.in_(lang).format(number=number.agreement))
    yield Block(HIDDEN.in_(lang))
    notes = number.notes(on)
    if notes:
        yield head(H_NOTES, lang)
        yield from (Block(note.in_(lang), mark="- ") for note in notes)
    yield Block(ONLY_FORM.in_(lang), space=True)
    if isinstance(number, Nip):
        yield Block(BASIS.in_(lang).format(norms=short_bases(NIP_BASES, lang)))
