"""Reading citations: wire text, prose in both languages, slugs.

The reader goes from left to right over tokens and stops at the first that does not
fit, so that the error can say what was understood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from netralitas._citation_parts import (
    TOP,
    Instrument,
    InstrumentKind,
    Unit,
    UnitKind,
    as_number,
    instrument_of,
    is_number,
    is_year,
    label_expected,
    misprint,
    refusal,
    unit_of,
)
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import NoReturn

V = TypeVar("V")
Table = dict[str, list[tuple[tuple[str, ...], V]]]
Parts = tuple[tuple[Instrument, ...], tuple[Unit, ...]]

_TOKEN: Final = re.compile(r"[(),;]|[^\s(),;]+")
# A separator that joins nothing is a token too, so that it is refused.
_SLUG_TOKEN: Final = re.compile(r"[^\s/-]+|(?<=[/-])[/-]|[/-]\s*$")


def _table(rows: Iterable[tuple[str, V]]) -> Table[V]:
    """Index phrases by their first word, the longest first."""
    table: Table[V] = {}
    for phrase, value in rows:
        words = tuple(phrase.casefold().split())
        table.setdefault(words[0], []).append((words, value))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_KINDS: Final = _table(
    [
        *((kind.wire, kind) for kind in InstrumentKind),
        *((kind.names.id, kind) for kind in InstrumentKind),
        *((kind.names.en, kind) for kind in InstrumentKind),
        ("Undang-Undang Dasar", InstrumentKind.UUD),
        ("Peraturan KPU", InstrumentKind.PKPU),
        ("Peraturan Bawaslu", InstrumentKind.PERBAWASLU),
        ("PerBKN", InstrumentKind.PERBKN),
        ("Peraturan Kepala BKN", InstrumentKind.PERKA_BKN),
        ("Surat Keputusan Bersama", InstrumentKind.SKB),
        ("Surat Edaran MenPANRB", InstrumentKind.SE_MENPANRB),
        ("Surat Edaran Menteri PANRB", InstrumentKind.SE_MENPANRB),
        ("MenPANRB", InstrumentKind.SURAT_MENPANRB),
        ("Surat Menteri PANRB", InstrumentKind.SURAT_MENPANRB),
        ("KASN", InstrumentKind.SURAT_KASN),
        ("Putusan MK", InstrumentKind.PUTUSAN_MK),
    ]
)
# Names that the press gives to SKB 2/2022, and that no instrument has: "besar" is a
# misreading of "bersama", and five offices signed, not three ministers.
_WRONG_NAMES: Final = _table(
    (name, "SKB 2/2022")
    for name in ("Surat Keputusan Besar", "SKB 3 Menteri", "SKB Tiga Menteri")
)
_UNITS: Final[Table[tuple[tuple[UnitKind, str | None], ...]]] = _table(
    [
        *(
            (word, ((kind, None),))
            for kind, words in (
                (UnitKind.PASAL, ("pasal", "ps", "ps.", "article")),
                (UnitKind.AYAT, ("ayat", "paragraph")),
                (UnitKind.HURUF, ("huruf", "letter")),
                (UnitKind.ANGKA, ("angka", "number")),
                (UnitKind.DIKTUM, ("diktum", "dictum")),
                (UnitKind.LAMPIRAN, ("lampiran", "annex")),
                (UnitKind.NOMOR, ("nomor urut", "row")),
            )
            for word in words
        ),
        *(
            (phrase, ((UnitKind.DAFTAR, label),))
            for label, phrases in (
                (
                    "kode_etik",
                    (
                        "kode etik",
                        "kode_etik",
                        "daftar pelanggaran kode etik",
                        "list of ethics violations",
                    ),
                ),
                (
                    "disiplin",
                    (
                        "disiplin",
                        "daftar pelanggaran disiplin",
                        "list of discipline violations",
                    ),
                ),
            )
            for phrase in phrases
        ),
        *(
            (phrase, ((UnitKind.PENJELASAN, ""),))
            for phrase in ("penjelasan", "elucidation", "elucidation of")
        ),
        *(
            (phrase, ((UnitKind.PENJELASAN, ""), (UnitKind.UMUM, "")))
            for phrase in ("penjelasan umum", "general elucidation")
        ),
    ]
)

_INSTRUMENT: Final = Text(
    id="nama peraturan, misalnya UU, PP, PKPU, SKB atau MK",
    en="the name of an instrument, such as UU, PP, PKPU, SKB or MK",
)
_NUMBER: Final = Text(
    id="nomor dan tahun empat angka, misalnya 94/2021",
    en="a number and a year of four digits, such as 94/2021",
)
_YEAR: Final = Text(
    id="tahun empat angka, misalnya Tahun 2021",
    en="a year of four digits, such as Tahun 2021",
)
_CLOSING: Final = Text(id="kurung tutup", en="a closing bracket")
_VERB: Final = Text(
    id="'diubah dengan' atau 'dimaknai dengan'", en="'amended by' or 'read by'"
)
_VERBS: Final = (
    ("diubah", "dengan"),
    ("diubah", "terakhir", "dengan"),
    ("diubah", ",", "terakhir", "dengan"),
    ("dimaknai", "dengan"),
    ("amended", "by"),
    ("read", "by"),
)
_VERSION: Final = Text(
    id="sitasi tanpa @ dan tanggal; itu bagian dari id kaidah, bukan sitasi",
    en="a citation without @ and a day, which belong to the id of a rule",
)


def read(text: str) -> Parts:
    """Read a citation into its instruments (the base first) and its units.

    Raises `CitationError`.
    """
    if "@" in text:
        raise refusal(text, text.index("@"), _VERSION)
    if len(text.split(maxsplit=1)) > 1:
        return _Reader(text, _TOKEN, 0).citation()
    head = text.partition("/")[0]
    instruments = _slug_instruments(text, head)
    reader = _Reader(text, _SLUG_TOKEN, len(head))
    reader.named = True
    return instruments, reader.to_end(reader.units())


def _slug_instruments(text: str, head: str) -> tuple[Instrument, ...]:
    """Read the first segment of a slug: uu-1-2015-jo-uu-10-2016."""
    found: list[Instrument] = []
    at = len(head) - len(head.lstrip())
    for piece in head.strip().casefold().split("-jo-"):
        for kind in InstrumentKind:
            if piece == kind.slug or piece.startswith(f"{kind.slug}-"):
                break
        else:
            raise refusal(text, at, _INSTRUMENT)
        rest = piece.removeprefix(kind.slug).removeprefix("-")
        start = at + len(piece) - len(rest)
        number, _, year = rest.rpartition("-")
        number = number.replace("-", "/").replace("_", "-")
        found.append(_instrument(text, start, kind, number, year))
        at += len(piece) + len("-jo-")
    return tuple(found)


def _instrument(
    text: str, at: int, kind: InstrumentKind, number: str, year: str
) -> Instrument:
    """Make the instrument, or say at its number what is wrong with it."""
    found = instrument_of(kind, number, year)
    if found is None:
        wrong = misprint(kind, as_number(number), int(year) if is_year(year) else None)
        raise refusal(text, at, wrong or _NUMBER)
    return found


class _Reader:
    """A position in the tokens of one citation."""

    def __init__(self, text: str, token: re.Pattern[str], start: int) -> None:
        self.text = text
        self.tokens = [(match.start(), match[0]) for match in token.finditer(text, start)]
        self.folded = [token.casefold() for _, token in self.tokens]
        self.place = 0
        self.named = False  # has the instrument been read

    def citation(self) -> Parts:
        """Read instrument and units in either order."""
        units = self.units()
        if units:
            self.accept(",")
            self.accept("of")
        instruments = self.instruments(units)
        return instruments, self.to_end(units or self.units())

    def units(self) -> tuple[Unit, ...]:
        """Read units as far as they go; each must stand where the law has it."""
        found: list[Unit] = []
        while True:
            before = self.place
            if before:
                self.accept(",")
            at = self.place
            named = self.implied(found) or self.phrase(_UNITS)
            if named is None:
                self.place = before
                return tuple(found)
            for kind, label in named:
                if kind not in (found[-1].kind.holds if found else TOP):
                    self.place = at
                    self.fail(self.expected(found))
                found.append(
                    self.labelled(kind) if label is None else Unit(kind=kind, label=label)
                )

    def implied(self, found: list[Unit]) -> tuple[tuple[UnitKind, None], ...] | None:
        """Take the unit that goes unnamed: the row of a list, the ayat of 71(1)."""
        last = found[-1].kind if found else None
        if last is UnitKind.DAFTAR and self.word.isdigit():
            return ((UnitKind.NOMOR, None),)
        if last is UnitKind.PASAL and self.word == "(":
            return ((UnitKind.AYAT, None),)
        return None

    def labelled(self, kind: UnitKind) -> Unit:
        """Read the label of a unit."""
        opened = kind is UnitKind.AYAT and self.accept("(")
        token = self.word
        after = self.folded[self.place + 1 : self.place + 2]
        if kind is UnitKind.DIKTUM and after in (["belas"], ["puluh"]):
            token = f"{token} {after[0]}"
        unit = unit_of(kind, token)
        if unit is None and kind is UnitKind.LAMPIRAN:
            return Unit(kind=kind)  # an only annex has no number
        if unit is None:
            self.fail(label_expected(kind))
        self.place += 1 + token.count(" ")
        if opened and not self.accept(")"):
            self.fail(_CLOSING)
        return unit

    def instruments(self, units: Sequence[Unit]) -> tuple[Instrument, ...]:
        """Read the base instrument and those that amended it or say how to read it."""
        if not (self.starts(_KINDS) or self.starts(_WRONG_NAMES)):
            self.fail(self.expected(units))
        found = [self.instrument(None)]
        self.named = True
        while any(self.accept(word) for word in ("jo.", "jo", "juncto")):
            found.append(self.instrument(found[-1].kind))
        if self.amended():
            found.append(self.instrument(None))
            while self.joined():
                found.append(self.instrument(None))
        return tuple(found)

    def amended(self) -> bool:
        """Take the words that say that the instrument was amended."""
        if self.accept("sebagaimana") or self.accept(",", "sebagaimana"):
            self.accept("telah")
            self.accept("beberapa", "kali")
        elif self.accept("as"):
            self.accept("last")
        else:
            return False
        if not self.verb():
            self.fail(_VERB)
        return True

    def verb(self) -> bool:
        """Take the words that say what the next instrument did."""
        return any(self.accept(*words) for words in _VERBS)

    def joined(self) -> bool:
        """Take what joins one amending instrument to the next."""
        before = self.place
        comma = self.accept(",")
        linked = self.accept("dan") or self.accept("and")
        self.accept("as")
        told = self.verb()
        if linked or (comma and (told or self.starts(_KINDS))):
            return True
        self.place = before
        return False

    def starts(self, table: Table[V]) -> bool:
        """Tell whether a phrase of the table comes next."""
        before = self.place
        found = self.phrase(table) is not None
        self.place = before
        return found

    def instrument(self, same: InstrumentKind | None) -> Instrument:
        """Read one instrument; after jo. its kind may go unsaid and is the ``same``."""
        before = self.place
        right = self.phrase(_WRONG_NAMES)
        if right is not None:
            self.place = before
            self.fail(Text(id=repr(right), en=repr(right)))
        kind = self.phrase(_KINDS) or same
        if kind is None:
            self.fail(_INSTRUMENT)
        if kind is InstrumentKind.KUHP:
            return Instrument(kind=kind)
        at = self.at
        number = ""
        if kind is not InstrumentKind.UUD:
            any(self.accept(word) for word in ("nomor", "no.", "no", "number"))
            at = self.at
            number, _, year = self.word.rpartition("/")
            if number and is_year(year):
                self.place += 1
                return _instrument(self.text, at, kind, number, year)
            number = as_number(self.word)
            if not is_number(kind, number):
                self.fail(_NUMBER)
            self.place += 1
        if not (self.accept("tahun") or self.accept("of")) and number:
            self.fail(_YEAR)
        year = self.word
        if not is_year(year):
            self.fail(_YEAR)
        self.place += 1
        return _instrument(self.text, at, kind, number, year)

    def to_end(self, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """Give the units back; refuse whatever is left over."""
        if self.place < len(self.tokens):
            self.fail(self.expected(units))
        return units

    @property
    def word(self) -> str:
        """The token to read next; empty at the end."""
        return self.tokens[self.place][1] if self.place < len(self.tokens) else ""

    @property
    def at(self) -> int:
        """The position in the text of the token to read next."""
        if self.place < len(self.tokens):
            return self.tokens[self.place][0]
        return len(self.text.rstrip())

    def accept(self, *words: str) -> bool:
        """Take these words if they come next."""
        end = self.place + len(words)
        if self.folded[self.place : end] != [*words]:
            return False
        self.place = end
        return True

    def phrase(self, table: Table[V]) -> V | None:
        """Take the longest phrase of the table that comes next."""
        if self.place < len(self.folded):
            for words, value in table.get(self.folded[self.place], ()):
                if self.accept(*words):
                    return value
        return None

    def expected(self, found: Sequence[Unit]) -> Text:
        """Say what may follow these units."""
        kinds = found[-1].kind.holds if found else TOP
        units = "".join(f"{kind.value}, " for kind in kinds)
        if not self.named:
            return Text(
                id=f"{units}atau {_INSTRUMENT.id}", en=f"{units}or {_INSTRUMENT.en}"
            )
        return Text(
            id=f"{units}atau akhir teks, karena satu sitasi menyebut satu norma",
            en=f"{units}or the end, because one citation names one norm",
        )

    def fail(self, expected: Text) -> NoReturn:
        """Stop here."""
        raise refusal(self.text, self.at, expected)
