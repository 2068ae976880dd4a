"""Who a civil servant is in the registers: the numbers, the ranks and the posts.

A NIP has 18 digits: date of birth, year and month of the first appointment (TMT CPNS),
sex, serial (Perka BKN 22/2007). The number of a PPPK (NI PPPK) has as many: date of birth,
year of appointment, the digit 2, the number of the agreement, sex, serial. Digits 13-14
tell them apart. The form rests on reprints that agree; the regulations were not read.

A number says what was entered when it was given, not what is true today: that its parts
do not fit is a note, never an error. What no number can hold (a thirteenth month) is one.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from attrs import frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.errors import IdentityError, Problem, as_json
from netralitas.interval import Interval, since
from netralitas.law.norm import NotEncoded
from netralitas.text import Text
from netralitas.words import JPT, Office, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ESELON",
    "ESELON_BASES",
    "NIP_BASES",
    "NOT_ENCODED",
    "PANGKAT_BASES",
    "SCALES",
    "Golongan",
    "Jenjang",
    "NiPppk",
    "Nip",
    "Number",
    "PostGroup",
    "PostScale",
    "Sex",
    "golongan",
    "group_of",
    "parse",
]

REPRINT, SINGLE = Reading.REPRINT, Reading.SINGLE


def _cite(text: str, reading: Reading = Reading.TEXT) -> Basis:
    return Basis(citation=Citation.parse(text), reading=reading)


# ---------------------------------------------------------------------------- numbers

LENGTH: Final = 18
SEPARATORS: Final = re.compile(r"[ .-]")
DIGITS: Final = re.compile(r"[0-9]+")
YOUNGEST: Final = 16
"""Years of age below which an appointment is remarked upon: our bound, not the law's."""
PPPK_BEGAN: Final = 2018
"""PP 49/2018, under which the first were appointed, is of 28 November 2018."""

NIP_BASES: Final = (
    _cite("Perka BKN 22/2007", SINGLE),
    _cite("Perka BKN 43/2007", SINGLE),
)
MONTHS: Final = range(1, 13)
"""Digits 13-14 of a PNS: the month of appointment."""
AGREEMENTS: Final = range(21, 30)
"""Digits 13-14 of a PPPK: 2, and the number of the agreement."""


class Sex(Word):
    """Sex as digit 15 records it."""

    LAKI_LAKI = ("1", "laki-laki", "male")
    PEREMPUAN = ("2", "perempuan", "female")


@frozen(kw_only=True)
class Nip:
    """The number of a PNS or CPNS, read into its parts.

    ``appointed`` is year and month of the TMT CPNS. ``str`` gives the 18 digits. Raises
    `IdentityError` for parts that no number can hold.
    """

    born: date
    appointed: tuple[int, int]
    sex: Sex
    serial: int

    def __attrs_post_init__(self) -> None:
        """Refuse parts that the digits cannot hold."""
        if _parts(str(self)).kind not in MONTHS:
            raise IdentityError([_not_a_kind(self.appointed[1])])

    def __str__(self) -> str:
        """Give the 18 digits without gaps."""
        return self.formatted().replace(" ", "")

    def formatted(self) -> str:
        """Give the digits in the groups in which they are printed.

        >>> parse("199001012015031001").formatted()
        '19900101 201503 1 001'
        """
        year, month = self.appointed
        return _formatted(self.born, f"{year:04}{month:02}", self.sex, self.serial)

    def masked(self) -> str:
        """Give the number with all but the serial hidden, as long as before.

        >>> parse("199001012015031001").masked()
        '***************001'
        """
        return _masked(str(self))

    def notes(self, on: date | None = None) -> tuple[Text, ...]:
        """Give what looks wrong in a number that can exist; none if nothing does.

        ``on`` is the day on which the number is looked at; without it nothing is said
        about the future.
        """
        day = date(*self.appointed, 1)
        return _doubts(self.born, day, day, on)


@frozen(kw_only=True)
class NiPppk:
    """The number of a PPPK, read into its parts.

    ``appointed`` is the year of the first appointment, ``agreement`` the number of the
    work agreement, from 1 to 9. Raises `IdentityError` for parts that no number can
    hold.
    """

    born: date
    appointed: int
    agreement: int
    sex: Sex
    serial: int

    def __attrs_post_init__(self) -> None:
        """Refuse parts that the digits cannot hold."""
        _parts(str(self))

    def __str__(self) -> str:
        """Give the 18 digits without gaps."""
        return self.formatted().replace(" ", "")

    def formatted(self) -> str:
        """Give the digits in the groups in which they are printed.

        >>> parse("199001012024211001").formatted()
        '19900101 202421 1 001'
        """
        year = f"{self.appointed:04}2{self.agreement}"
        return _formatted(self.born, year, self.sex, self.serial)

    def masked(self) -> str:
        """Give the number with all but the serial hidden, as long as before."""
        return _masked(str(self))

    def notes(self, on: date | None = None) -> tuple[Text, ...]:
        """Give what looks wrong in a number that can exist; see `Nip.notes`."""
        first, last = date(self.appointed, 1, 1), date(self.appointed, 12, 31)
        doubts = _doubts(self.born, first, last, on)
        if self.appointed >= PPPK_BEGAN:
            return doubts
        early = Text(
            id=f"Tahun pengangkatan {self.appointed} mendahului PP 49/2018.",
            en=f"The year of appointment, {self.appointed}, is before PP 49/2018.",
        )
        return (*doubts, early)


Number: TypeAlias = Nip | NiPppk


def parse(text: str) -> Number:
    """Read a NIP or NI PPPK; spaces, dots and hyphens between digits are passed over.

    Raises `IdentityError` with every problem at once, each with its part; none repeats
    the number, of which the year of birth always stays hidden.

    >>> parse("19900101 201503 1 001").appointed
    (2015, 3)
    >>> parse("199013012015031001")
    Traceback (most recent call last):
    netralitas.errors.IdentityError: nip.born: digits 1-8 are a date of birth (year, \
month, day) that exists, not '****1301'
    """
    parts = _parts(text)
    if parts.kind in MONTHS:
        return Nip(
            born=parts.born,
            appointed=(parts.year, parts.kind),
            sex=parts.sex,
            serial=parts.serial,
        )
    return NiPppk(
        born=parts.born,
        appointed=parts.year,
        agreement=parts.kind % 10,
        sex=parts.sex,
        serial=parts.serial,
    )


class _Parts(NamedTuple):
    """What the digits say; ``kind`` is the number of digits 13-14."""

    born: date
    year: int
    kind: int
    sex: Sex
    serial: int


def _parts(text: str) -> _Parts:
    digits = _digits(text)
    problems: list[Problem] = []
    born = _born(digits[:8], problems)
    year, kind, serial = int(digits[8:12]), int(digits[12:14]), int(digits[15:])
    sexes = {sex.value: sex for sex in Sex}
    if not year:
        problems.append(
            _problem(
                "nip.appointed",
                digits[8:12],
                ("2015",),
                Text(
                    id="digit 9-12 adalah tahun pengangkatan",
                    en="digits 9-12 are the year of appointment",
                ),
            )
        )
    if kind not in (*MONTHS, *AGREEMENTS):
        problems.append(_not_a_kind(kind))
    if digits[14] not in sexes:
        problems.append(
            _problem(
                "nip.sex",
                digits[14],
                tuple(sexes),
                Text(
                    id="digit 15 adalah jenis kelamin: 1 laki-laki, 2 perempuan",
                    en="digit 15 is the sex: 1 male, 2 female",
                ),
            )
        )
    if not serial:
        problems.append(
            _problem(
                "nip.serial",
                digits[15:],
                ("001-999",),
                Text(
                    id="digit 16-18 adalah nomor urut, mulai 001",
                    en="digits 16-18 are the serial, from 001",
                ),
            )
        )
    if born is None or problems:
        raise IdentityError(problems)
    return _Parts(born, year, kind, sexes[digits[14]], serial)


def _not_a_kind(kind: int) -> Problem:
    return _problem(
        "nip.kind",
        f"{kind:02}",
        ("01-12", "21-29"),
        Text(
            id="digit 13-14 adalah bulan pengangkatan (01-12) bagi PNS, atau 2 dan nomor "
            "perjanjian kerja (21-29) bagi PPPK",
            en="digits 13-14 are the month of appointment (01-12) of a PNS or 2 and the "
            "number of the agreement (21-29) of a PPPK",
        ),
    )


def _digits(text: object) -> str:
    """Give the 18 digits, or say what is there instead."""
    digits = SEPARATORS.sub("", text) if isinstance(text, str) else ""
    if len(digits) == LENGTH and DIGITS.fullmatch(digits):
        return digits
    strange = "".join(sorted({sign for sign in digits if not sign.isdigit()}))
    if not isinstance(text, str):
        found = Text(id="ini bukan teks", en="this is not a text")
    elif strange:
        found = Text(id=f"ini memuat {strange!r}", en=f"this holds {strange!r}")
    elif not digits.isascii():
        found = Text(
            id="ini memuat angka selain 0 sampai 9",
            en="this holds digits other than 0 to 9",
        )
    else:
        found = Text(id=f"ini {len(digits)}", en=f"this has {len(digits)}")
    raise IdentityError(
        [
            Problem(
                path="nip",
                given=as_json(None if text is None else _hidden(str(text))),
                allowed=("199001012015031001", "19900101 201503 1 001"),
                message=Text(
                    id=f"NIP dan NI PPPK terdiri atas 18 angka; {found.id}",
                    en=f"a NIP or NI PPPK has 18 digits; {found.en}",
                ),
            )
        ]
    )


def _born(digits: str, problems: list[Problem]) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        problems.append(
            _problem(
                "nip.born",
                f"****{digits[4:]}",
                ("19900101",),
                Text(
                    id="digit 1-8 adalah tanggal lahir (tahun, bulan, hari) yang ada",
                    en="digits 1-8 are a date of birth (year, month, day) that exists",
                ),
            )
        )
        return None


def _problem(path: str, given: object, allowed: tuple[str, ...], says: Text) -> Problem:
    return Problem(
        path=path,
        given=as_json(given),
        allowed=allowed,
        message=Text(id=f"{says.id}, bukan {given!r}", en=f"{says.en}, not {given!r}"),
    )


def _formatted(born: date, appointed: str, sex: Sex, serial: int) -> str:
    day = f"{born.year:04}{born.month:02}{born.day:02}"
    return f"{day} {appointed} {sex.value} {serial:03}"


def _masked(digits: str) -> str:
    return "*" * (LENGTH - 3) + digits[-3:]


def _hidden(text: str) -> str:
    """Hide every digit of a text that may hold a number of somebody."""
    return "".join("*" if sign.isdigit() else sign for sign in text)


def _doubts(born: date, first: date, last: date, on: date | None) -> tuple[Text, ...]:
    """Doubt an appointment that lay between two days."""
    notes: list[Text] = []
    if (last.year - YOUNGEST, last.month) < (born.year, born.month):
        notes.append(
            Text(
                id=f"Menurut nomor ini pengangkatan mendahului usia {YOUNGEST} tahun; "
                "tanggal lahir dalam nomor dapat berbeda dari catatan sipil.",
                en=f"By this number the appointment is before the age of {YOUNGEST}; the "
                "date of birth in it may differ from the civil record.",
            )
        )
    if on is not None and on < max(born, first):
        notes.append(
            Text(
                id=f"Tanggal lahir atau pengangkatan dalam nomor belum tiba pada {on}.",
                en=f"The birth or the appointment in the number is still to come on {on}.",
            )
        )
    return tuple(notes)


# ------------------------------------------------------------------------------ ranks

PANGKAT_BASES: Final = (
    _cite("PP 99/2000 Lampiran", SINGLE),
    _cite("PP 11/2017 Pasal 352"),
)
"""The table was not read; that ranks remain until the regulation on pay was."""


class Golongan(Word):
    """The ranks of a PNS from low to high, each with its name.

    PP 11/2017 Pasal 352 keeps them until the regulation on pay and allowances.
    """

    I_A = ("I/a", "Juru Muda", "Juru Muda")
    I_B = ("I/b", "Juru Muda Tingkat I", "Juru Muda Tingkat I")
    I_C = ("I/c", "Juru", "Juru")
    I_D = ("I/d", "Juru Tingkat I", "Juru Tingkat I")
    II_A = ("II/a", "Pengatur Muda", "Pengatur Muda")
    II_B = ("II/b", "Pengatur Muda Tingkat I", "Pengatur Muda Tingkat I")
    II_C = ("II/c", "Pengatur", "Pengatur")
    II_D = ("II/d", "Pengatur Tingkat I", "Pengatur Tingkat I")
    III_A = ("III/a", "Penata Muda", "Penata Muda")
    III_B = ("III/b", "Penata Muda Tingkat I", "Penata Muda Tingkat I")
    III_C = ("III/c", "Penata", "Penata")
    III_D = ("III/d", "Penata Tingkat I", "Penata Tingkat I")
    IV_A = ("IV/a", "Pembina", "Pembina")
    IV_B = ("IV/b", "Pembina Tingkat I", "Pembina Tingkat I")
    IV_C = ("IV/c", "Pembina Utama Muda", "Pembina Utama Muda")
    IV_D = ("IV/d", "Pembina Utama Madya", "Pembina Utama Madya")
    IV_E = ("IV/e", "Pembina Utama", "Pembina Utama")

    @property
    def lower(self) -> Golongan | None:
        """The rank one step lower (*setingkat lebih rendah*); None below the first.

        >>> Golongan("III/a").lower
        Golongan.II_D
        """
        return tuple(Golongan)[self.ordinal - 1] if self.ordinal else None


def golongan(text: str) -> Golongan:
    """Read a rank by its sign; capitals and gaps do not matter.

    Raises `IdentityError` for one that a PNS cannot have.

    >>> golongan("iv / B").label.id
    'Pembina Tingkat I'
    """
    sign = str(text).replace(" ", "").upper()
    for each in Golongan:
        if each.value.upper() == sign:
            return each
    raise IdentityError(
        [
            _problem(
                "golongan",
                text,
                tuple(each.value for each in Golongan),
                Text(
                    id="golongan ruang PNS adalah I/a sampai IV/e",
                    en="the rank of a PNS is one of I/a to IV/e",
                ),
            )
        ]
    )


# ------------------------------------------------------------------------------ posts


class Jenjang(Word):
    """The levels of a functional post, from high to low in each of the two kinds."""

    AHLI_UTAMA = (
        "ahli_utama",
        "ahli utama",
        "principal expert",
        "UU 5/2014 Pasal 18 ayat (2) huruf a",
    )
    AHLI_MADYA = (
        "ahli_madya",
        "ahli madya",
        "senior expert",
        "UU 5/2014 Pasal 18 ayat (2) huruf b",
    )
    AHLI_MUDA = (
        "ahli_muda",
        "ahli muda",
        "junior expert",
        "UU 5/2014 Pasal 18 ayat (2) huruf c",
    )
    AHLI_PERTAMA = (
        "ahli_pertama",
        "ahli pertama",
        "first expert",
        "UU 5/2014 Pasal 18 ayat (2) huruf d",
    )
    PENYELIA = (
        "penyelia",
        "penyelia",
        "supervising technician",
        "UU 5/2014 Pasal 18 ayat (3) huruf a",
    )
    MAHIR = (
        "mahir",
        "mahir",
        "proficient technician",
        "UU 5/2014 Pasal 18 ayat (3) huruf b",
    )
    TERAMPIL = (
        "terampil",
        "terampil",
        "skilled technician",
        "UU 5/2014 Pasal 18 ayat (3) huruf c",
    )
    PEMULA = (
        "pemula",
        "pemula",
        "beginning technician",
        "UU 5/2014 Pasal 18 ayat (3) huruf d",
    )


class PostGroup(Word):
    """The kinds of post: three by UU 5/2014, two by UU 20/2023."""

    PIMPINAN_TINGGI = (
        "pimpinan_tinggi",
        "jabatan pimpinan tinggi",
        "high leadership post",
        "UU 5/2014 Pasal 13 huruf c",
    )
    ADMINISTRASI = (
        "administrasi",
        "jabatan administrasi",
        "administrative post",
        "UU 5/2014 Pasal 13 huruf a",
    )
    FUNGSIONAL = (
        "fungsional",
        "jabatan fungsional",
        "functional post",
        "UU 5/2014 Pasal 13 huruf b",
    )
    MANAJERIAL = (
        "manajerial",
        "jabatan manajerial",
        "managerial post",
        "UU 20/2023 Pasal 13",
    )
    NONMANAJERIAL = (
        "nonmanajerial",
        "jabatan nonmanajerial",
        "non-managerial post",
        "UU 20/2023 Pasal 13",
    )


@frozen(kw_only=True)
class PostScale:
    """How one Act divides the posts of the service, while it is in force."""

    bases: tuple[Basis, ...]
    in_force: Interval
    groups: Mapping[Office, PostGroup]


MANAGING: Final = JPT | {Office.ADMINISTRATOR, Office.PENGAWAS}

SCALES: Final = (
    PostScale(
        bases=(
            _cite("UU 5/2014 Pasal 13"),
            _cite("UU 5/2014 Pasal 14"),
            _cite("UU 5/2014 Pasal 19 ayat (1)"),
        ),
        in_force=Interval(start=date(2014, 1, 15), end=date(2023, 10, 31)),
        groups={
            **dict.fromkeys(sorted(JPT), PostGroup.PIMPINAN_TINGGI),
            Office.ADMINISTRATOR: PostGroup.ADMINISTRASI,
            Office.PENGAWAS: PostGroup.ADMINISTRASI,
            Office.PELAKSANA: PostGroup.ADMINISTRASI,
            Office.FUNGSIONAL: PostGroup.FUNGSIONAL,
        },
    ),
    PostScale(
        bases=(
            _cite("UU 20/2023 Pasal 13", REPRINT),
            _cite("UU 20/2023 Pasal 14", REPRINT),
            _cite("UU 20/2023 Pasal 18", REPRINT),
        ),
        in_force=since(2023, 10, 31),
        groups={
            **dict.fromkeys(sorted(MANAGING), PostGroup.MANAJERIAL),
            Office.PELAKSANA: PostGroup.NONMANAJERIAL,
            Office.FUNGSIONAL: PostGroup.NONMANAJERIAL,
        },
    ),
)
"""The two scales; the posts keep their names, their groups changed."""


def group_of(office: Office, on: date) -> PostGroup:
    """Give the kind of a post under the Act in force on a day.

    Raises `IdentityError` before UU 5/2014, and for what is no post of the service.

    >>> group_of(Office.PELAKSANA, date(2023, 10, 30)).value
    'administrasi'
    >>> group_of(Office.PELAKSANA, date(2023, 10, 31)).value
    'nonmanajerial'
    """
    scale = next((each for each in SCALES if on in each.in_force), None)
    if scale is None:
        raise IdentityError(
            [
                _problem(
                    "on",
                    on.isoformat(),
                    ("2014-01-15 …",),
                    Text(
                        id="pembagian jabatan dikenal sejak UU 5/2014 (15 Januari 2014)",
                        en="the division of posts is known since UU 5/2014 (15 January "
                        "2014)",
                    ),
                )
            ]
        )
    group = scale.groups.get(office)
    if group is None:
        raise IdentityError(
            [
                _problem(
                    "office",
                    office.value,
                    tuple(each.value for each in scale.groups),
                    Text(
                        id="harus jabatan ASN menurut undang-undang itu",
                        en="must be a post of the service under that Act",
                    ),
                )
            ]
        )
    return group


ESELON_BASES: Final = (_cite("UU 5/2014 Pasal 131"),)

ESELON: Final[Mapping[str, tuple[Office, ...]]] = {
    # The head of a non-ministerial agency is JPT utama, every other Ia is JPT madya.
    "Ia": (Office.JPT_UTAMA, Office.JPT_MADYA),
    "Ib": (Office.JPT_MADYA,),
    "II": (Office.JPT_PRATAMA,),
    "III": (Office.ADMINISTRATOR,),
    "IV": (Office.PENGAWAS,),
    "V": (Office.PELAKSANA,),
}
"""The former echelons and the posts that equal them (UU 5/2014 Pasal 131)."""

NOT_ENCODED: Final = (
    NotEncoded(
        provision="Peraturan BKN tentang NI PPPK",
        why=Text(
            id="Nomor peraturannya tidak terlihat; susunan nomornya dari beberapa kutipan "
            "yang sepakat.",
            en="The number of the regulation was not seen; the form of the number is from "
            "reprints that agree.",
        ),
    ),
    NotEncoded(
        provision="Perpres 98/2020 jo. Perpres 11/2024: golongan PPPK",
        why=Text(
            id="Hanya golongan I sampai IX yang terlihat, bukan seluruh skalanya.",
            en="Only grades I to IX were seen, not the whole scale.",
        ),
    ),
    NotEncoded(
        provision="Kelas jabatan",
        why=Text(
            id="Ditetapkan untuk setiap instansi.",
            en="Set for each agency.",
        ),
    ),
)
"""What bears on identity and is not encoded, and why."""
