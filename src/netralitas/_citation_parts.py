"""What a citation is made of: instruments and structural units, each with its names.

The Indonesian names of units are kept (pasal, ayat, huruf, angka, diktum, lampiran,
penjelasan): translations would merge what the law's own numbering separates.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache, total_ordering
from typing import TYPE_CHECKING, Final, Self, final

from attrs import field, frozen

from netralitas.errors import CitationError
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

Key = tuple[int, int, tuple[tuple[str, int], ...], str]
UnitKey = tuple[int, int, int, int, str]

EXAMPLE: Final = "PP 94/2021 Pasal 5 huruf n angka 5"

_ROMAN: Final = r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_PLAIN: Final = r"[1-9][0-9]{0,5}"
# Letters, and decisions of the KPU: B/71/M.SM.00.00, B-4790/NK.01.00/12, 360.
_LETTER: Final = r"[A-Z0-9]{1,20}(?:[/.-][A-Z0-9]{1,20}){0,9}"
# Judicial review (PUU) and disputes over results (PHPU.BUP ...): 136/PUU-XXII.
_RULING: Final = r"[0-9]{1,4}(?:-[0-9]{1,4})?/(?:PUU|PHPU(?:\.[A-Z]+)?)-[IVXLC]{1,8}"
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")


def refusal(given: str, at: int, expected: Text) -> CitationError:
    """Make the error that says what was understood, where it stopped and what would do.

    ``at`` is a position in ``given``, from 0.
    """
    understood = given[:at].rstrip()
    rest = given[at:].split(maxsplit=1)
    return CitationError(
        given=given,
        understood=understood,
        at=at,
        message=Text(
            id=(
                f"sitasi {given!r} tidak terbaca: dipahami {understood!r}, berhenti di "
                f"posisi {at} pada {rest[0] if rest else 'akhir teks'!r}; seharusnya "
                f"{expected.id}; contoh: {EXAMPLE!r}"
            ),
            en=(
                f"cannot read the citation {given!r}: understood {understood!r}, "
                f"stopped at position {at} at "
                f"{rest[0] if rest else 'the end of the text'!r}; expected "
                f"{expected.en}; for example {EXAMPLE!r}"
            ),
        ),
    )


class InstrumentKind(Enum):
    """The kinds of instrument that are cited, from the highest to the lowest.

    Order: the hierarchy of UU 12/2011 Pasal 7; below it, which that article does not
    rank, regulations, then decisions, circulars and letters; rulings stand apart.

    ``wire`` opens the wire text, ``slug`` the slug, ``names`` the prose; ``ordinal`` is
    the place.

    >>> InstrumentKind.PP.names.id
    'Peraturan Pemerintah'
    """

    _value_: str
    ordinal: int
    wire: str
    slug: str
    names: Text
    number: str
    akn: str

    def __new__(
        cls,
        wire: str,
        name_id: str,
        name_en: str,
        number: str = _PLAIN,
        akn: str = "act",
    ) -> Self:
        """Make a member from one row: wire word, names, form of number, AKN type."""
        member = object.__new__(cls)
        member._value_ = wire.casefold().replace(" ", "_")
        member.ordinal = len(cls.__members__)
        member.wire = wire
        member.slug = wire.casefold().replace(" ", "-")
        member.names = Text(id=name_id, en=name_en)
        member.number = number
        member.akn = akn
        return member

    UUD = ("UUD", "Undang-Undang Dasar Negara Republik Indonesia", "Constitution", "")
    UU = ("UU", "Undang-Undang", "Law")
    # The code of UU 1/1946; that of 2023 is cited by its number, UU 1/2023.
    KUHP = ("KUHP", "Kitab Undang-Undang Hukum Pidana", "Criminal Code", "")
    PERPPU = (
        "Perppu",
        "Peraturan Pemerintah Pengganti Undang-Undang",
        "Government Regulation in Lieu of Law",
    )
    PP = ("PP", "Peraturan Pemerintah", "Government Regulation")
    PERPRES = ("Perpres", "Peraturan Presiden", "Presidential Regulation")
    KEPPRES = ("Keppres", "Keputusan Presiden", "Presidential Decree")
    PERMA = ("Perma", "Peraturan Mahkamah Agung", "Supreme Court Regulation")
    PKPU = (
        "PKPU",
        "Peraturan Komisi Pemilihan Umum",
        "General Election Commission Regulation",
    )
    PERBAWASLU = (
        "Perbawaslu",
        "Peraturan Badan Pengawas Pemilihan Umum",
        "Election Supervisory Agency Regulation",
    )
    PERMENDAGRI = (
        "Permendagri",
        "Peraturan Menteri Dalam Negeri",
        "Minister of Home Affairs Regulation",
    )
    PERBKN = (
        "Peraturan BKN",
        "Peraturan Badan Kepegawaian Negara",
        "National Civil Service Agency Regulation",
    )
    PERKA_BKN = (
        "Perka BKN",
        "Peraturan Kepala Badan Kepegawaian Negara",
        "Head of the National Civil Service Agency Regulation",
    )
    KEPUTUSAN_KPU = (
        "Keputusan KPU",
        "Keputusan Komisi Pemilihan Umum",
        "General Election Commission Decision",
        _LETTER,
    )
    # Five offices sign, each with its own number; the first signer's number is cited.
    SKB = ("SKB", "Keputusan Bersama", "Joint Decree")
    SE_MENPANRB = (
        "SE MenPANRB",
        "Surat Edaran Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        "Minister of Administrative and Bureaucratic Reform Circular",
        _PLAIN,
        "doc",
    )
    SURAT_MENPANRB = (
        "Surat MenPANRB",
        "Surat Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        "Minister of Administrative and Bureaucratic Reform Letter",
        _LETTER,
        "doc",
    )
    SURAT_KASN = (
        "Surat KASN",
        "Surat Komisi Aparatur Sipil Negara",
        "Civil Service Commission Letter",
        _LETTER,
        "doc",
    )
    PUTUSAN_MK = (
        "MK",
        "Putusan Mahkamah Konstitusi",
        "Constitutional Court Decision",
        _RULING,
        "judgment",
    )


# Misprints of the press that look like instruments.
# "SKB Nomor 22 Tahun 2022" is No. 2 of 2022, dated 22 September 2022; the letter of
# 27 December 2017 is B/71/M.SM.00.00/2017, "B/71/2017" drops a part of its number.
_MISPRINTS: Final = {
    (InstrumentKind.SKB, "22", 2022): "SKB 2/2022",
    (
        InstrumentKind.SURAT_MENPANRB,
        "B/71",
        2017,
    ): "Surat MenPANRB B/71/M.SM.00.00/2017",
}


def misprint(kind: InstrumentKind, number: str, year: int | None) -> Text | None:
    """Say which instrument a known misprint means; None where it is not one."""
    right = _MISPRINTS.get((kind, number, year or 0))
    if right is None:
        return None
    return Text(
        id=f"{right!r} (nomor yang tertulis adalah salah cetak yang dikenal)",
        en=f"{right!r} (the number given is a known misprint)",
    )


def is_year(text: str) -> bool:
    """Tell whether the text is a year in four digits."""
    return _YEAR.fullmatch(text) is not None


def is_number(kind: InstrumentKind, text: str) -> bool:
    """Tell whether the text has the form of the numbers of that kind."""
    return re.fullmatch(kind.number, text) is not None


def as_number(number: str) -> str:
    """Keep capitals, and no leading zeros: MenPANRB 05/2020 is number 5 of 2020."""
    return number.lstrip("0") if number.isdigit() else number.upper()


@final
@total_ordering
@frozen(kw_only=True, order=False)
class Instrument:
    """An instrument is known by its kind, its number and its year.

    ``number`` is what stands before the year: ``94``, ``136/PUU-XXII``,
    ``B/71/M.SM.00.00``; it is empty for the Constitution and the KUHP, and the KUHP
    alone has no year. Raises `CitationError` for a number that the kind cannot have
    and for known misprints.

    >>> print(Instrument(kind=InstrumentKind.PP, number="94", year=2021))
    PP 94/2021
    """

    kind: InstrumentKind
    number: str = field(default="", converter=as_number)
    year: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be cited, so that every value can be written and read."""
        expected = misprint(self.kind, self.number, self.year)
        years: Iterable[int | None] = range(1900, 2100)
        if self.kind is InstrumentKind.KUHP:
            years = (None,)
        elif self.kind is InstrumentKind.UUD:
            years = (1945,)
        if expected is None and not (
            self.year in years and is_number(self.kind, self.number)
        ):
            expected = Text(
                id=f"nomor dan tahun yang mungkin bagi {self.kind.names.id}",
                en=f"a number and year that a {self.kind.names.en} can have",
            )
        if expected is not None:
            raise refusal(str(self), len(self.kind.wire) + 1, expected)

    def __str__(self) -> str:
        """Give the wire text."""
        return self._joined(self.kind.wire, " ", "/", self.number)

    @property
    def slug(self) -> str:
        """The slug; ``_`` stands for a hyphen of the number, ``-`` for its slashes."""
        return self._joined(self.kind.slug, "-", "-", self._plain_number)

    @property
    def akn_work_id(self) -> str:
        """The Akoma Ntoso id of the work (the instrument, in no version or language).

        >>> Instrument(kind=InstrumentKind.PP, number="94", year=2021).akn_work_id
        '/akn/id/act/pp/2021/94'
        """
        parts = ["/akn/id", self.kind.akn, self.kind.slug]
        parts += [str(self.year)] if self.year else []
        parts += [self._plain_number] if self.number else []
        return "/".join(parts)

    def text(self, lang: str = "id") -> str:
        """Name the instrument in prose.

        >>> Instrument(kind=InstrumentKind.PP, number="94", year=2021).text("en")
        'Government Regulation No. 94 of 2021'
        """
        name = self.kind.names.in_(lang)
        no, of = ("Nomor", "Tahun") if lang == "id" else ("No.", "of")
        if not self.year:
            return name
        if not self.number:
            return f"{name} {of} {self.year}"
        if not self.number.isdigit():
            return f"{name} {no} {self.number}/{self.year}"
        return f"{name} {no} {self.number} {of} {self.year}"

    @property
    def sort_key(self) -> Key:
        """Hierarchy, then year, then number; 9 comes before 10."""
        pieces = re.findall(r"([^0-9]*)([0-9]*)", self.number)
        parts = tuple((text, int(digits or 0)) for text, digits in pieces)
        return self.kind.ordinal, self.year or 0, parts, self.number

    def __lt__(self, other: object) -> bool:
        """Order as `sort_key` does."""
        if isinstance(other, Instrument):
            return self.sort_key < other.sort_key
        return NotImplemented

    @property
    def _plain_number(self) -> str:
        return self.number.casefold().replace("-", "_").replace("/", "-")

    def _joined(self, name: str, gap: str, slash: str, number: str) -> str:
        digits = [part for part in (number, str(self.year or "")) if part]
        return gap.join([name, slash.join(digits)]) if digits else name


@lru_cache(maxsize=256)
def instrument_of(kind: InstrumentKind, number: str, year: str) -> Instrument | None:
    """Make the instrument; None where that kind cannot have that number and year."""
    if year and not is_year(year):
        return None
    try:
        return Instrument(kind=kind, number=number, year=int(year) if year else None)
    except CitationError:
        return None


_ORDINALS: Final = ("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM")
_ORDINALS_ON: Final = ("KETUJUH", "KEDELAPAN", "KESEMBILAN")
# The operative points of a decision, as drafting writes them: KESATU to KEDUA PULUH.
DIKTUM: Final = (
    *_ORDINALS,
    *_ORDINALS_ON,
    "KESEPULUH",
    "KESEBELAS",
    *(f"{word} BELAS" for word in (*_ORDINALS[1:], *_ORDINALS_ON)),
    "KEDUA PULUH",
)


class UnitKind(Enum):
    """The structural units of instruments, in the order in which siblings stand.

    A daftar is a list in an annex, a nomor one numbered row of it.
    ``words`` are the templates of wire and prose, ``example`` is a label that will do.

    >>> UnitKind.AYAT.words.en
    'paragraph ({})'
    """

    _value_: str
    ordinal: int
    wire: str
    words: Text
    label: str
    example: str

    def __new__(
        cls, value: str, wire: str, text_id: str, text_en: str, label: str, example: str
    ) -> Self:
        """Make a member from one row: value, templates, form and example of label."""
        member = object.__new__(cls)
        member._value_ = value
        member.ordinal = len(cls.__members__)
        member.wire = wire
        member.words = Text(id=text_id, en=text_en)
        member.label = label
        member.example = example
        return member

    UMUM = ("umum", "Umum", "Umum", "General", "", "")
    PASAL = (
        "pasal",
        "Pasal {}",
        "Pasal {}",
        "Article {}",
        # Amending acts number their own articles I and II.
        rf"[1-9][0-9]{{0,3}}[A-Z]{{0,2}}|{_ROMAN}",
        "9A",
    )
    AYAT = (
        "ayat",
        "ayat ({})",
        "ayat ({})",
        "paragraph ({})",
        "[1-9][0-9]{0,3}[a-z]{0,2}",
        "(1)",
    )
    HURUF = ("huruf", "huruf {}", "huruf {}", "letter {}", "[a-z]{1,2}", "n")
    ANGKA = (
        "angka",
        "angka {}",
        "angka {}",
        "number {}",
        "[1-9][0-9]{0,3}[a-z]{0,2}",
        "5",
    )
    DIKTUM = (
        "diktum",
        "Diktum {}",
        "Diktum {}",
        "Dictum {}",
        "|".join(DIKTUM),
        "KESATU",
    )
    LAMPIRAN = (
        "lampiran",
        "Lampiran {}",
        "Lampiran {}",
        "Annex {}",
        f"|{_ROMAN}",
        "II",
    )
    DAFTAR = (
        "daftar",
        "{}",
        "daftar pelanggaran {}",
        "list of {} violations",
        "kode_etik|disiplin",
        "disiplin",
    )
    NOMOR = ("nomor", "{}", "nomor urut {}", "row {}", "[1-9][0-9]{0,3}", "7")
    PENJELASAN = ("penjelasan", "Penjelasan", "Penjelasan", "Elucidation", "", "")

    @property
    def holds(self) -> tuple[UnitKind, ...]:
        """The units that may stand directly inside this one."""
        return _HOLDS.get(self, ())


# At the top, huruf and angka are those of letters, circulars and rulings, which have
# no pasal.
TOP: Final = (
    UnitKind.PASAL,
    UnitKind.HURUF,
    UnitKind.ANGKA,
    UnitKind.DIKTUM,
    UnitKind.LAMPIRAN,
    UnitKind.PENJELASAN,
)
_HOLDS: Final = {
    UnitKind.PASAL: (UnitKind.AYAT, UnitKind.HURUF, UnitKind.ANGKA),
    UnitKind.AYAT: (UnitKind.HURUF, UnitKind.ANGKA),
    UnitKind.HURUF: (UnitKind.ANGKA,),
    # PP 53/2010 Pasal 4 angka 13 huruf a: there the letters stand under the numbers.
    UnitKind.ANGKA: (UnitKind.HURUF,),
    UnitKind.DIKTUM: (UnitKind.HURUF, UnitKind.ANGKA),
    UnitKind.LAMPIRAN: (UnitKind.HURUF, UnitKind.ANGKA, UnitKind.DAFTAR),
    UnitKind.DAFTAR: (UnitKind.NOMOR,),
    UnitKind.NOMOR: (UnitKind.HURUF,),
    UnitKind.PENJELASAN: (UnitKind.UMUM, UnitKind.PASAL),
}
_LISTS_EN: Final = {"disiplin": "discipline", "kode_etik": "ethics"}
_LISTS: Final = tuple(reversed(_LISTS_EN))  # the annex of SKB 2/2022: ethics first
_CAPITALS: Final = frozenset({UnitKind.PASAL, UnitKind.LAMPIRAN, UnitKind.DIKTUM})
_DIGITS: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def as_label(kind: UnitKind, text: str) -> str | None:
    """Give the label as that kind of unit writes it; None where it cannot have it."""
    label = text.upper() if kind in _CAPITALS else text.lower()
    return label if re.fullmatch(kind.label, label) else None


def _roman(label: str) -> int:
    values = [_DIGITS[digit] for digit in label]
    return sum(
        -value if any(later > value for later in values[place:]) else value
        for place, value in enumerate(values)
    )


@final
@frozen(kw_only=True)
class Unit:
    """A structural unit is a kind and the label that the law gives it.

    A penjelasan and its general part have no label; nor has an only lampiran.
    Raises `CitationError` for a label that the kind cannot have.

    >>> print(Unit(kind=UnitKind.AYAT, label="1"))
    ayat (1)
    """

    kind: UnitKind
    label: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a label that could not be written and read back."""
        if as_label(self.kind, self.label) != self.label:
            raise refusal(
                f"{self.kind.value} {self.label}",
                len(self.kind.value) + 1,
                label_expected(self.kind),
            )

    def __str__(self) -> str:
        """Give the wire text."""
        return self.kind.wire.format(self.label.replace("_", " ")).rstrip()

    @property
    def slug(self) -> str:
        """The segment of the slug; lists and rows are named by their label alone."""
        label = self.label.lower().replace("_", "-").replace(" ", "-")
        if self.kind in {UnitKind.DAFTAR, UnitKind.NOMOR}:
            return label
        return f"{self.kind.value}-{label}".rstrip("-")

    def text(self, lang: str = "id") -> str:
        """Name the unit in prose.

        >>> Unit(kind=UnitKind.DAFTAR, label="kode_etik").text("en")
        'list of ethics violations'
        """
        label = self.label.replace("_", " ")
        if lang == "en":
            label = _LISTS_EN.get(self.label, label)
        return self.kind.words.in_(lang).format(label).rstrip()

    @property
    def sort_key(self) -> UnitKey:
        """The place among siblings: 9 < 9A < 10, a < z < aa, I < IX < X."""
        place = self.kind.ordinal
        if self.kind is UnitKind.DIKTUM:
            return place, 0, DIKTUM.index(self.label), 0, ""
        if self.kind is UnitKind.DAFTAR:
            return place, 0, _LISTS.index(self.label), 0, ""
        digits = self.label.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        if self.label and not digits and self.kind is not UnitKind.HURUF:
            return place, 1, _roman(self.label), 0, ""
        letters = self.label.removeprefix(digits)
        return place, 0, int(digits or 0), len(letters), letters


@lru_cache(maxsize=1024)
def unit_of(kind: UnitKind, text: str) -> Unit | None:
    """Make the unit; None where that kind cannot have that label."""
    label = as_label(kind, text)
    return None if label is None else Unit(kind=kind, label=label)


def label_expected(kind: UnitKind) -> Text:
    """Say what label a unit of that kind has."""
    if not kind.example:
        return Text(id=f"{kind.value} tanpa label", en=f"{kind.value} without a label")
    return Text(
        id=f"label {kind.value}, misalnya {kind.example}",
        en=f"the label of a {kind.value}, such as {kind.example}",
    )
