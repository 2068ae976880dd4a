"""Tell whether a scanned text has the words that a quote says it has.

Scanners confuse 1 and l, lose spaces and hyphens and print ``Ralryat`` for *Rakyat*; they
do not put one word for another. So the passage is aligned with the part of the text that
is nearest to it, and the errors are weighed word by word.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["absent", "normal"]

# What scanners confuse, before capitals are set aside.
_SAME: Final = str.maketrans("i105", "llos")
_WORD: Final = re.compile(r"[^\W_]+")
_GRAM: Final = 4
_SHARE: Final = 0.12
_ADDED: Final = 2


class _Char(NamedTuple):
    """A character as scanners leave it, the word that it stands in, and if a digit."""

    face: str
    word: int
    digit: bool


def _characters(text: str) -> list[_Char]:
    """Reduce a text to what a scanner keeps apart."""
    whole = re.sub(r"-\s*|[\^<>]", "", text)  # words that a scan or a line takes apart
    folded = re.sub(r"[!|]", "l", whole.casefold())
    return [
        _Char(char.translate(_SAME), number, char.isdigit())
        for number, word in enumerate(_WORD.finditer(folded))
        for char in word[0]
    ]


def normal(text: str) -> str:
    """Write a text without what scanners confuse: case, spaces, hyphens, 1 and l.

    >>> normal("Dewan Perwa-kilan") == normal("dewan perwaki1an")
    True
    """
    return "".join(char.face for char in _characters(text))


def absent(text: str, passage: str) -> str | None:
    """Give what a text has in the place of a passage; None where it has the passage.

    A few wrong characters in a word are the scanner's; a word more, less or other is
    not, nor is another digit. The nearest words come back in the form of `normal`.
    """
    wanted, given = _characters(passage), _characters(text)
    needle = "".join(char.face for char in wanted)
    hay = "".join(char.face for char in given)
    alone = wanted[-1:] and wanted[-1].word == 0
    if needle in hay and not alone:
        return None
    nearest, fewest = "", len(needle)
    for start, end in _words(given) if alone else _windows(hay, needle):
        errors, begin, stop = _align(wanted, given[start:end])
        if alone:
            errors.added[0] += end - start - (stop - begin)
        allowed = max(1, int(len(needle) * _SHARE))
        if errors.total <= allowed and errors.excusable(wanted):
            return None
        if errors.total < fewest:
            nearest, fewest = hay[start + begin : start + stop], errors.total
    return nearest


def _words(given: Sequence[_Char]) -> list[tuple[int, int]]:
    """Give the bounds of each word: a word alone is no part of another."""
    starts = [
        place
        for place, char in enumerate(given)
        if not place or char.word != given[place - 1].word
    ]
    return list(zip(starts, [*starts[1:], len(given)], strict=True))


def _windows(hay: str, needle: str) -> list[tuple[int, int]]:
    """Give the few stretches of a text that share most with the passage."""
    slack = 4 + len(needle) // 5
    counts: Counter[int] = Counter()
    for offset in range(max(1, len(needle) - _GRAM + 1)):
        gram = needle[offset : offset + _GRAM]
        counts.update(
            (match.start() - offset) // slack
            for match in re.finditer(f"(?={re.escape(gram)})", hay)
        )
    return [
        (max(0, (bucket - 1) * slack), (bucket + 2) * slack + len(needle))
        for bucket, _ in counts.most_common(8)
    ]


@define
class _Errors:
    """In which words of a passage a text has other characters, or more of them.

    What is added between two words counts for the first; ``digits`` if one is a digit.
    """

    other: Counter[int] = field(factory=Counter)
    added: Counter[int] = field(factory=Counter)
    digits: bool = False

    @property
    def total(self) -> int:
        return self.other.total() + self.added.total()

    def excusable(self, wanted: Sequence[_Char]) -> bool:
        """Tell whether no digit, no whole word and no added word is among them."""
        lengths = Counter(char.word for char in wanted)
        return not self.digits and all(
            self.other[word] + self.added[word] <= _allowed(length)
            and self.added[word] + self.added[word + 1] <= _ADDED
            for word, length in lengths.items()
        )


def _allowed(length: int) -> int:
    """Give how many characters of a word a scanner may get wrong."""
    if length < 3:  # noqa: PLR2004  (di, ke, a: another letter is another word)
        return 0
    return 1 if length < 5 else max(2, length // 3)  # noqa: PLR2004  (kerja, read keda)


def _align(wanted: Sequence[_Char], given: Sequence[_Char]) -> tuple[_Errors, int, int]:
    """Align a passage with the part of a text that is nearest to it.

    With the errors come the first place of that part and the place after its last.
    """
    rows = [[0] * (len(given) + 1)]
    for left in wanted:
        above = rows[-1]
        row = [above[0] + 1]
        for place, right in enumerate(given, start=1):
            cost = _cost(left, right)
            row.append(min(above[place - 1] + cost, above[place] + 1, row[-1] + 1))
        rows.append(row)
    stop = min(range(len(given) + 1), key=lambda place: rows[-1][place])
    errors = _Errors()
    down, across = len(wanted), stop
    while down:
        left, here = wanted[down - 1], rows[down][across]
        if across and here == rows[down - 1][across - 1] + _cost(left, given[across - 1]):
            across -= 1
            if _cost(left, given[across]):
                errors.other[left.word] += 1
                errors.digits |= left.digit and given[across].digit
            down -= 1
        elif across and here == rows[down][across - 1] + 1:
            across -= 1
            errors.added[left.word] += 1
            # A bracket read as 1 is no digit.
            errors.digits |= given[across].digit and given[across].face != "l"
        else:
            errors.other[left.word] += 1
            errors.digits |= left.digit
            down -= 1
    return errors, across, stop


def _cost(left: _Char, right: _Char) -> int:
    return 0 if left.face == right.face else 1
