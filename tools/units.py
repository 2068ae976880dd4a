"""Find the ayat, huruf and angka of an article, however rough the scan.

The texts are machine-read pages: labels stand in the middle of lines, ``(2)`` is printed
``(21``, ``angka 1`` as ``f .``, page headers fall into sentences. So nothing is read by
one pattern. Everything that could be a label is a candidate with a weight, and the
series that the law must have (1, 2, 3 ...; a, b, c ...) is the heaviest ascending chain
of candidates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen
from quotes import normal

from netralitas.citation import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netralitas.citation import Unit

__all__ = [
    "Found",
    "Mark",
    "Missing",
    "chain",
    "inside",
    "key_of",
    "label_of",
    "number_of",
    "place_of",
]

Key = tuple[int, int]


class Missing(Exception):  # noqa: N818  (what it says of the text, not of this program)
    """The text has no such unit; the message names the first one that is not there."""


@frozen
class Found:
    """What a unit says, what leads into it, and whether its bounds could be told.

    ``loose`` means that the scan tore the label from its text, so that ``text`` is that
    of the unit around it.
    """

    text: str
    lead: str = ""
    loose: bool = False


class Mark(NamedTuple):
    """A place where a unit may begin."""

    start: int
    end: int
    key: Key
    weight: float


# ------------------------------------------------------------------------ chains


def chain(marks: Iterable[Mark], *, step: float, most: float = float("inf")) -> list[Mark]:
    """Choose the heaviest series of marks in ascending order; a gap costs ``step``.

    A series begins at 1 or pays for what it leaves out, for one gap ``most`` at most. Of
    equal series the earliest is taken.
    """

    def gap(missing: int) -> float:
        return min(step * max(missing, 0), most)

    row = sorted(set(marks))
    best: list[tuple[float, int]] = []
    for here, mark in enumerate(row):
        value, before = -gap(mark.key[0] - 1), -1
        for there in range(here):
            other = row[there]
            if other.key < mark.key and other.end <= mark.start:
                joined = best[there][0] - gap(mark.key[0] - other.key[0] - 1)
                if joined > value:
                    value, before = joined, there
        best.append((value + mark.weight, before))
    if not best:
        return []
    at = max(range(len(best)), key=lambda place: (best[place][0], -place))
    chosen: list[Mark] = []
    while at >= 0:
        chosen.append(row[at])
        at = best[at][1]
    return chosen[::-1]


# ------------------------------------------------------------------------ labels

# What scanners make of digits.
_DIGITS: Final = str.maketrans(
    {
        **dict.fromkeys("lIitTUfrL|", "1"),
        **dict.fromkeys("OoQ", "0"),
        **dict.fromkeys("Ss", "5"),
        "Z": "2",
        "a": "4",
        "B": "8",
        "e": "9",
    }
)
_NUMERAL: Final = "0-9lIitTUfrLOoQSsZaBe|"


def number_of(text: str) -> int | None:
    """Read digits as a scanner leaves them: ``1 l`` is 11, ``2O`` is 20."""
    digits = text.replace(" ", "").translate(_DIGITS)
    return int(digits) if digits.isdecimal() and digits.isascii() else None


def place_of(text: str) -> int:
    """Give the place of a letter: a is 1, z is 26, aa is 27."""
    place = ord(text[-1]) - ord("a") + 1
    return place + 26 * (len(text) - 1)


def key_of(kind: UnitKind, label: str) -> Key:
    """Give the place of a label in its series: 12 before 12A, b before b1 before c."""
    if kind is UnitKind.HURUF:
        match = re.fullmatch(r"([a-z]{1,2})(\d*)", label)
        if match:
            return place_of(match[1]), int(match[2] or 0)
    else:
        match = re.fullmatch(r"(\d+)([A-Za-z]*)", label)
        if match:
            return int(match[1]), place_of(match[2].lower()) if match[2] else 0
    roman = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
    if label in roman:
        return roman[label], 0
    msg = f"not a label of a {kind.value}: {label!r}"
    raise ValueError(msg)


# ---------------------------------------------------------- ayat, huruf, angka

# Before a mention of a unit, never before the unit itself ...
_CITED: Final = re.compile(
    r"(?:\b(?:ayat|huruf|angka|nomor|pasal\s*\w{1,4}|dengan|tanggal)|[,/])\s*\^?\s*$",
    re.IGNORECASE,
)
# ... and of an ayat, for letters and numbers are joined so: "a. ...; dan b. ...".
_JOINED: Final = re.compile(r"\b(?:dan|atau)\s*$")
_BODY: Final = {
    # "(2)", and what is left of it: "(21", "{2)", "(2t", "l2l".
    UnitKind.AYAT: re.compile(
        rf"(?<![A-Za-z0-9])[(\[{{]\s?(?P<label>[{_NUMERAL}]{{1,3}}[a-z]?)\s?"
        r"(?P<close>[)\]}]?)(?=[\s^A-Z,.]|$)"
    ),
    UnitKind.HURUF: re.compile(
        r"(?<![A-Za-z0-9/.(\-])(?P<label>[a-z]\d?|[a-z]{2}|[A-Z])\s?[.)](?=[\s^A-Z]|$)"
    ),
    UnitKind.ANGKA: re.compile(
        r"(?<![A-Za-z0-9/.,(\-])(?P<label>[0-9lIOf]{1,2}(?: \d)?[a-z]?)\s?[.)l]"
        r"(?=[\s^A-Za-z]|$)"
    ),
}
_EXPLAINED: Final = {
    UnitKind.AYAT: re.compile(
        rf"\bAyat\s*[(\[{{l]\s?(?P<label>[{_NUMERAL}]{{1,3}}[a-z]?)\s?(?P<close>[)\]}}]?)"
    ),
    UnitKind.HURUF: re.compile(r"\bHuruf\s+\^?(?P<label>[a-z]{1,2}\d?|[A-Z])(?![A-Za-z])"),
    UnitKind.ANGKA: re.compile(r"\bAngka\s+\^?(?P<label>[0-9lIO]{1,3})(?![A-Za-z])"),
}
# Capitals in the place of a letter, and what they may be.
_CAPITALS: Final = {"I": "il", "L": "l", "J": "ji", "B": "bg", "O": "o", "E": "eg"}


def _keys(kind: UnitKind, label: str, *, closed: bool) -> set[Key]:
    """Give the places that a printed label may stand for."""
    if kind is UnitKind.HURUF:
        if label in _CAPITALS:
            return {(place_of(letter), 0) for letter in _CAPITALS[label]}
        doubled = len(label) == 1 or label[1].isdigit() or label[0] == label[1]
        return {key_of(kind, label)} if label.islower() and doubled else set()
    keys: set[Key] = set()
    whole = number_of(label)
    if whole and (closed or kind is UnitKind.ANGKA or len(label) == 1):
        keys.add((whole, 0))
    if not closed and len(label) > 1:
        lost = number_of(label[:-1])  # the bracket was read as the last character
        if lost and label[-1] in "1lItJ":
            keys.add((lost, 0))
    if closed and re.fullmatch(r"\d+[a-z]", label):
        keys.add((int(label[:-1]), place_of(label[-1])))
    return keys


def _weight(text: str, start: int) -> float:
    """Weigh a label by what stands before it."""
    before = text[max(0, start - 30) : start]
    if not before.strip(" \t") or before.rstrip(" \t_").endswith("\n"):
        return 3
    tail = before.rstrip(" \t^_")
    if tail[-1:] in {";", ":", "."} or re.search(r"(?:dan|atau|dan/ ?atau)$", tail):
        return 2
    return 0.6


def _series(text: str, kind: UnitKind, *, explained: bool) -> list[Mark]:
    """Give the series of one kind of label in a text; empty where there is none."""
    marks: list[Mark] = []
    pattern = (_EXPLAINED if explained else _BODY)[kind]
    for match in pattern.finditer(text):
        before = text[max(0, match.start() - 24) : match.start()]
        joined = kind is UnitKind.AYAT and _JOINED.search(before)
        if not explained and (joined or _CITED.search(before)):
            continue
        closed = bool(match.groupdict().get("close", ")"))
        marks += [
            Mark(match.start(), match.end(), key, _weight(text, match.start()))
            for key in _keys(kind, match["label"], closed=closed)
        ]
    return chain(marks, step=1.0)


_SERIES_FROM: Final = 2
_TORN_OFF: Final = 8
_TORN: Final = re.compile(rf"(?:[(\[]\s?[{_NUMERAL}]{{1,3}}\s?[)\]]?\s+){{2,}}")
_OWN: Final = re.compile(r"\b(?:pada|dalam) ayat [(\[{]")
_SENTENCE: Final = re.compile(r"[.:;]\s+(?=[(A-Z])|[.:;]?\s*$")


def _inside(text: str, unit: Unit, holder: UnitKind, *, explained: bool) -> Found:
    """Find the unit that stands directly inside the text of a holder."""
    series = {kind: _series(text, kind, explained=explained) for kind in _BODY}
    first = {
        kind: marks[0].start
        for kind, marks in series.items()
        if kind in holder.holds and len(marks) >= _SERIES_FROM and marks[0].key == (1, 0)
    }
    outer = min(first, key=lambda kind: first[kind], default=unit.kind)
    own = series[unit.kind]
    wanted = key_of(unit.kind, unit.label)
    place = next((at for at, mark in enumerate(own) if mark.key == wanted), None)
    if place is None:
        between = _unlabelled(text, own, wanted)
        if between:
            return between
        has = ", ".join(label_of(unit.kind, mark.key) for mark in own) or "-"
        msg = f"no {unit}; the {unit.kind.value} there: {has}"
        raise Missing(msg)
    if outer is not unit.kind and first[outer] < own[0].start:
        msg = f"{unit} does not stand directly there, but inside another {outer.value}"
        raise Missing(msg)
    end = own[place + 1].start if place + 1 < len(own) else len(text)
    piece = text[own[place].end : end]
    if len(normal(piece)) < _TORN_OFF:
        return Found(text, loose=True)
    return Found(piece, lead=text[: own[0].start])


def _unlabelled(text: str, own: Sequence[Mark], wanted: Key) -> Found | None:
    """Take what stands between two neighbours as the one whose label the scan lost."""
    if len(own) < _SERIES_FROM:
        return None
    before = next((mark for mark in own if mark.key == (wanted[0] - 1, 0)), None)
    after = next((mark for mark in own if mark.key == (wanted[0] + 1, 0)), None)
    if not after or wanted[1] or not (before or wanted[0] == 1):
        return None
    start = before.end if before else 0
    return Found(text[start : after.start], text[: own[0].start], loose=True)


def _torn(text: str, unit: Unit) -> Found | None:
    """Take an article as a whole where the scan set its numbers apart from its text.

    They stand in a row, or beside another article, and this one speaks of ayat without
    having any. Which is which cannot be told there, only that there are not more of them
    than sentences.
    """
    if unit.kind is not UnitKind.AYAT:
        return None
    bare = _OWN.search(text) and not _series(text, UnitKind.AYAT, explained=False)
    if not (_TORN.search(text) or bare):
        return None
    sentences = len(_SENTENCE.findall(text))
    if key_of(unit.kind, unit.label)[0] > sentences:
        msg = f"no {unit}; there are {sentences} sentences in all"
        raise Missing(msg)
    return Found(text, loose=True)


def label_of(kind: UnitKind, key: Key) -> str:
    """Write the label that stands at a place."""
    number, suffix = key
    if kind is UnitKind.HURUF:
        return chr(ord("a") + number - 1) + (str(suffix) if suffix else "")
    return f"{number}{chr(ord('a') + suffix - 1) if suffix else ''}"


def inside(text: str, units: Sequence[Unit], *, explained: bool = False) -> Found:
    """Go down from the text of an article to the unit that is named."""
    text = re.sub(r"^\s*Pasal \w{1,4}\s*(?=[(\[])", "\n", text)  # the heading, twice
    found, lead, loose = Found(text), "", False
    holder = UnitKind.PASAL
    for unit in units:
        found = _torn(found.text, unit) or _inside(
            found.text, unit, holder, explained=explained
        )
        lead, loose = f"{lead}\n{found.lead}", loose or found.loose
        holder = unit.kind
    return Found(found.text, lead, loose)
