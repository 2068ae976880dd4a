"""Citations: values that name one place in the law, written and ordered as the law is.

A citation has four renderings: wire text with the instrument first, prose in drafting
order in two languages, and a slug; `Citation.parse` reads each of them back to the
same value. A `Basis` says on what reading of the source a statement rests.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache, total_ordering
from typing import TYPE_CHECKING, Final, Self, final

from attrs import evolve, frozen

from netralitas._citation_parse import read
from netralitas._citation_parts import (
    TOP,
    Instrument,
    InstrumentKind,
    Unit,
    UnitKind,
    refusal,
)
from netralitas.text import Text

if TYPE_CHECKING:
    from netralitas._citation_parts import Key, UnitKey

__all__ = [
    "Basis",
    "Citation",
    "Instrument",
    "InstrumentKind",
    "Reading",
    "Unit",
    "UnitKind",
]

# What the later instrument did. A ruling of the Constitutional Court does not amend;
# it says how the norm must be read, or that it no longer binds.
_AMENDED: Final = Text(id="diubah dengan", en="amended by")
_READ: Final = Text(id="dimaknai dengan", en="read by")


@final
@total_ordering
@frozen(kw_only=True, order=False)
class Citation:
    """A norm is cited by its instrument, those that amended it, and its place there.

    ``amended_by`` holds the amending instruments and rulings in the order in which
    they are cited; ``units`` lead from the largest to the smallest. The explanation of
    an article is another text than the article and begins with a penjelasan.
    Raises `CitationError` where a unit cannot stand inside the one before it.

    >>> norm = Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)")
    >>> norm.slug
    'uu-1-2015-jo-uu-10-2016/pasal-71/ayat-1'
    >>> Citation.parse("UU 10/2016 Pasal 71").covers(norm)
    True
    >>> Citation.parse("UU 10/2016 Pasal 7").covers(norm)
    False
    """

    instrument: Instrument
    amended_by: tuple[Instrument, ...] = ()
    units: tuple[Unit, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a nesting that the law does not have, so that text can be read."""
        allowed: tuple[UnitKind, ...] = TOP
        for place, unit in enumerate(self.units):
            if unit.kind not in allowed:
                words = ", ".join(kind.value for kind in allowed) or "-"
                given = str(self)
                inner = " ".join(str(later) for later in self.units[place:])
                raise refusal(given, len(given) - len(inner), Text(id=words, en=words))
            allowed = unit.kind.holds

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a citation in any of its renderings but the AKN work id.

        Common shorthands are read as well: ``Pasal 71(1)``, ``UU No. 10 Tahun 2016``,
        ``PKPU 8/2024 jo. 10/2024``. Raises `CitationError`, which says what was
        understood and where reading stopped.

        >>> Citation.parse("Pasal 71(1) UU No. 10 Tahun 2016").slug
        'uu-10-2016/pasal-71/ayat-1'
        >>> Citation.parse("SKB No. 22/2022")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        netralitas.errors.CitationError: cannot read the citation ...
        """
        instruments, units = _read(text)
        base, *later = instruments
        return cls(instrument=base, amended_by=tuple(later), units=units)

    def __str__(self) -> str:
        """Give the wire text: instrument first, as dossiers cite."""
        laws = " jo. ".join(str(law) for law in (self.instrument, *self.amended_by))
        return " ".join([laws, *(str(unit) for unit in self.units)])

    @property
    def slug(self) -> str:
        """The citation as a path, for ids and addresses.

        >>> Citation.parse("SKB 2/2022 Lampiran II kode etik 1").slug
        'skb-2-2022/lampiran-ii/kode-etik/1'
        """
        laws = "-jo-".join(law.slug for law in (self.instrument, *self.amended_by))
        return "/".join([laws, *(unit.slug for unit in self.units)])

    @property
    def base(self) -> Citation:
        """The same place, cited by its base instrument alone.

        A norm keeps its place when it is amended, so ids of rules are built on this.

        >>> Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 188").base.slug
        'uu-1-2015/pasal-188'
        """
        return evolve(self, amended_by=())

    @property
    def akn_work_id(self) -> str:
        """The Akoma Ntoso id of the instrument as a work; units are not part of it."""
        return self.instrument.akn_work_id

    def text(self, lang: str = "id") -> str:
        """Give prose in drafting order; `ValueError` for a language that is not there.

        >>> norm = Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)")
        >>> print(norm.base.text())
        Pasal 71 ayat (1) Undang-Undang Nomor 1 Tahun 2015
        >>> print(norm.base.text("en"))
        Article 71 paragraph (1) of Law No. 1 of 2015
        """
        laws = self.instrument.text(lang) + self._amendments(lang)
        if not self.units:
            return laws
        units = [unit.text(lang) for unit in self.units]
        if lang == "id":
            return " ".join([*units, laws])
        if len(units) > 1 and self.units[0].kind is UnitKind.PENJELASAN:
            if self.units[1].kind is UnitKind.UMUM:
                units.reverse()
            else:
                units.insert(1, "of")
        return " ".join([*units, "of", laws])

    def covers(self, other: Citation) -> bool:
        """Tell whether the other norm is this one or stands inside it.

        A norm that was amended is the same norm by its base and by either amending
        instrument alone; two norms that are both cited as amended need the same base,
        or one law that amends two others would make them one. An instrument covers
        all its parts. An article does not cover its explanation, which explains the
        norm and is not part of it: ``Penjelasan Pasal 5`` covers that of its letters.
        Always reflexive; transitive where the instruments are the same.

        >>> whole = Citation.parse("PP 94/2021 Pasal 5")
        >>> whole.covers(Citation.parse("PP 94/2021 Pasal 5 huruf n angka 5"))
        True
        >>> whole.covers(Citation.parse("PP 94/2021 Penjelasan Pasal 5 huruf n"))
        False
        """
        same = (
            self.instrument == other.instrument
            or self.instrument in other.amended_by
            or other.instrument in self.amended_by
        )
        return same and other.units[: len(self.units)] == self.units

    @property
    def sort_key(self) -> tuple[Key, tuple[UnitKey, ...], tuple[Key, ...]]:
        """Base instrument, then the place in it, then the amendments."""
        return (
            self.instrument.sort_key,
            tuple(unit.sort_key for unit in self.units),
            tuple(law.sort_key for law in self.amended_by),
        )

    def __lt__(self, other: object) -> bool:
        """Order as the law orders: Pasal 9 < 9A < 10.

        >>> texts = ["UU 7/2017 Pasal 10", "UU 7/2017 Pasal 9A", "UU 7/2017 Pasal 9"]
        >>> [str(norm.units[0]) for norm in sorted(map(Citation.parse, texts))]
        ['Pasal 9', 'Pasal 9A', 'Pasal 10']
        """
        if isinstance(other, Citation):
            return self.sort_key < other.sort_key
        return NotImplemented

    def _amendments(self, lang: str) -> str:
        """Say in prose what amended the instrument; the verb only where it changes."""
        items: list[str] = []
        said = ""
        for law in self.amended_by:
            ruling = law.kind is InstrumentKind.PUTUSAN_MK
            verb = (_READ if ruling else _AMENDED).in_(lang)
            items.append(law.text(lang) if verb == said else f"{verb} {law.text(lang)}")
            said = verb
        if not items:
            return ""
        opening, link = (" sebagaimana telah ", "dan") if lang == "id" else (" as ", "and")
        *first, last = items
        if not first:
            return opening + last
        return f"{opening}{', '.join(first)} {link} {last}"


class Reading(Enum):
    """How the source of a statement was read, from the strongest to the weakest.

    `max` of several is the weakest; ``ordinal`` is the place, ``label`` the words.

    >>> max(Reading.INFERRED, Reading.TEXT).label.en
    'our matching of clauses'
    """

    _value_: str
    ordinal: int
    label: Text

    def __new__(cls, value: str, label_id: str, label_en: str) -> Self:
        """Make a member from one row: value and labels."""
        member = object.__new__(cls)
        member._value_ = value
        member.ordinal = len(cls.__members__)
        member.label = Text(id=label_id, en=label_en)
        return member

    TEXT = ("text", "naskah peraturan dibaca", "the statute text was read")
    REPRINT = (
        "reprint",
        "dua kutipan atau lebih sepakat",
        "two or more reprints agree",
    )
    SINGLE = ("single", "satu sumber", "one source")
    INFERRED = ("inferred", "pencocokan klausul oleh kami", "our matching of clauses")

    def __lt__(self, other: object) -> bool:
        """Order from strong to weak."""
        if isinstance(other, Reading):
            return self.ordinal < other.ordinal
        return NotImplemented


@final
@frozen(kw_only=True)
class Basis:
    """A statement rests on a citation, and on how its source was read.

    ``quote`` holds the few words of the source that decide, "…" between passages; the
    check against the gazette texts looks for them. ``note`` says what a reader must know
    about this link, and only about it.

    >>> norm = Citation.parse("PP 94/2021 Pasal 5 huruf n angka 5")
    >>> Basis(citation=norm, reading=Reading.INFERRED).reading.value
    'inferred'
    """

    citation: Citation
    reading: Reading
    quote: str | None = None
    note: Text | None = None


# Rules cite the same norms again and again; reading is the slow part.
_read = lru_cache(maxsize=2048)(read)
