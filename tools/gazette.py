"""Read a gazette text by its articles: as a whole, or from the pieces that were found.

Headings are found as labels are (see ``units.py``): everything that could be one is a
candidate, and the heaviest ascending series of candidates is taken. A unit that is not
found is reported, never guessed.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from attrs import field, frozen
from units import Found, Mark, Missing, chain, inside, key_of, number_of, place_of

from netralitas.citation import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netralitas.citation import Unit

__all__ = ["Document", "Pieces", "Source"]

# ------------------------------------------------------------------------- pasal

_PASAL: Final = re.compile(
    r"(?<![A-Za-z])[Pp]as(?:a[l1iIJ\]dt|]|a-l|d|al)[ \t]*\^?\s*"
    r"(?P<number>(?=[lIiOoLSZT]{0,2}[0-9]|TT|[lI]\s*$)[0-9lIiOoLSZT]{1,3}(?: [0-9])?)"
    r"(?P<suffix>[A-Z]{0,2})(?![A-Za-z0-9/])",
    re.MULTILINE,
)
_ROMAN: Final = re.compile(
    r"(?<![A-Za-z])Pasal[ \t]+(?P<number>I{1,3}|IV|V)(?![A-Za-z0-9])"
)
# Before a mention, never before a heading.
_MENTIONED: Final = re.compile(
    r"(?:\b(?:dalam|dengan|dimaksud|ketentuan|dan|atau|pada|jo|penjelasan|antara|sampai|"
    r"terhadap|huruf|ayat|melanggar|angka|yakni|hingga|dari|menurut|oleh|yaitu|bunyi|"
    r"disisipkan|rumusan|substansi|jo\.)|[,/(&])\s*$",
    re.IGNORECASE,
)
# After a mention, never after a heading.
_CONTINUED: Final = re.compile(
    r"\s*(?:[a-z]|[,;)/]|Undang-?\s?Undang (?!ini)|Peraturan Pemerintah (?!ini)|UUD|KUHP)"
)


def _headings(text: str) -> Iterator[Mark]:
    """Give what may be the heading of an article.

    A lone ``Pasal I`` is the first article of an amending act, if there is a second,
    and otherwise a misread 1.
    """
    amending = re.search(r"^Pasal II\b", text, re.MULTILINE)
    for match in _PASAL.finditer(text):
        if amending and match["number"] in {"I", "l"}:
            continue
        suffix = match["suffix"]
        readings = {(match["number"], suffix)}
        if " " in match["number"]:  # "Pasal 1 1. Disiplin": 11, or 1 with its angka 1
            readings.add((match["number"].split(" ")[0], ""))
        weight = _heading_weight(text, match)
        for number, letter in readings:
            value = number_of(number.replace("T", "7"))
            if weight and value:
                key = value, place_of(letter.lower()) if letter else 0
                split = 0 if number == match["number"] else 0.1
                yield Mark(match.start(), match.end(), key, weight - split)


def _heading_weight(text: str, match: re.Match[str]) -> float:
    """Weigh a heading by what stands around it; 0 where it is a mention."""
    before, after = text[: match.start()][-40:], text[match.end() :][:40]
    opens = not before.strip(" \t") or before.rstrip(" \t#").endswith("\n")
    if opens and (not after.strip() or after.lstrip(" \t").startswith("\n")):
        return 4
    if _CONTINUED.match(after) and not opens:
        return 0
    if opens:
        return 1 if _CONTINUED.match(after) else 3
    if re.match(r"\s*Cukup\b", after):
        return 2
    if _MENTIONED.search(before):
        return 0
    return 1.5 if before.rstrip()[-1:] in {".", ";", ":", '"', "”"} else 0.6


# --------------------------------------------------------------------- documents

_PARTS: Final = re.compile(
    r"(?P<explained>P ?E ?N ?J ?E ?L ?A ?S ?A ?N\s+ATAS\b)|(?P<body>MEMUTUSKAN)"
)
_EACH: Final = re.compile(r"(?:II\.?\s*)?PASAL ?DEMI ?PASAL")


@frozen
class _Articles:
    """The articles of one part of a text, by their place."""

    text: str
    marks: tuple[Mark, ...]

    @classmethod
    def read(cls, text: str) -> _Articles:
        return cls(text, tuple(chain(_headings(text), step=0.15, most=3)))

    def get(self, label: str) -> str | None:
        wanted = key_of(UnitKind.PASAL, label)
        for place, mark in enumerate(self.marks):
            if mark.key == wanted:
                later = self.marks[place + 1 :]
                return self.text[mark.end : later[0].start if later else len(self.text)]
        return None


class Source(Protocol):
    """Something in which a unit can be looked up."""

    def reaches(self, units: Sequence[Unit]) -> bool:
        """Tell whether the source goes as far as these units, which then must be there."""
        ...

    def find(self, units: Sequence[Unit]) -> Found:
        """Find the unit that a citation names; raises `Missing` where it is not there."""
        ...


@frozen
class Document:
    """One gazette text: its body, its explanation, and whether it is whole.

    ``last`` is the last article that the text still holds where it breaks off; an
    article after it is not known to be absent.
    """

    text: str = field(repr=False)
    last: str | None = None

    @cached_property
    def parts(self) -> tuple[_Articles, _Articles | None, str]:
        """The body, the explanation by articles, and its general part.

        An act that enacts another text holds two of each; the longest body counts, with
        the explanation that follows it.
        """
        cuts = [(0, "body")]
        cuts += [(m.start(), m.lastgroup or "") for m in _PARTS.finditer(self.text)]
        ends = [start for start, _ in cuts[1:]] + [len(self.text)]
        pieces = [
            (kind, self.text[start:end])
            for (start, kind), end in zip(cuts, ends, strict=True)
        ]
        bodies = {
            place: _Articles.read(text)
            for place, (kind, text) in enumerate(pieces)
            if kind == "body"
        }
        place = max(bodies, key=lambda each: len(bodies[each].marks))
        explained = next(
            (text for kind, text in pieces[place + 1 :] if kind == "explained"), None
        )
        if explained is None:
            return bodies[place], None, ""
        each = _EACH.search(explained)
        cut = each.start() if each else 0
        return bodies[place], _Articles.read(explained[cut:]), explained[:cut]

    @cached_property
    def romans(self) -> _Articles:
        """The articles I and II of an amending act."""
        body = self.parts[0].text
        marks = [
            Mark(m.start(), m.end(), key_of(UnitKind.PASAL, m["number"]), weight)
            for m in _ROMAN.finditer(body)
            if (weight := _heading_weight(body, m))
        ]
        return _Articles(body, tuple(chain(marks, step=1)))

    def reaches(self, units: Sequence[Unit]) -> bool:
        """Tell whether the text goes as far as these units, which then must be there."""
        if self.last is None:
            return True
        article = units[0] if units else None
        if article is None or article.kind is not UnitKind.PASAL:
            return False  # the explanation comes after the last article
        return key_of(article.kind, article.label) <= key_of(article.kind, self.last)

    def find(self, units: Sequence[Unit]) -> Found:
        """Find the unit that a citation names; raises `Missing` where it is not there."""
        rest = list(units)
        if not rest:
            return Found(self.text)
        explained = rest[0].kind is UnitKind.PENJELASAN
        body, explanation, general = self.parts
        articles: _Articles | None = body
        if explained:
            rest = rest[1:]
            articles = explanation
            if not articles:
                msg = "the text has no explanation"
                raise Missing(msg)
            if not rest or rest[0].kind is UnitKind.UMUM:
                return Found(general or articles.text)
        if rest[0].kind is not UnitKind.PASAL:
            msg = f"the text is not read by {rest[0].kind.value}"
            raise Missing(msg)
        if rest[0].label.startswith(("I", "V")):
            articles = self.romans
        assert articles is not None  # noqa: S101  (either part of the text)
        text = articles.get(rest[0].label)
        if text is None:
            msg = f"no {rest[0]}"
            raise Missing(msg)
        return inside(text, rest[1:], explained=explained)


_SECTION: Final = re.compile(r"^## (.*)$", re.MULTILINE)
_UNREAD: Final = re.compile(r"(?:text |statute )?not (?:found|read)\b", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"(?<![(\d])(\d{1,3}[A-Z]?)(?:-(\d{1,3}))?(?![\d)])")


@frozen
class Pieces:
    """Articles of an instrument whose text was not found as a whole.

    Each stands under a heading ``## Pasal 480-482(4)`` or ``## Pasal I angka 20: Pasal
    254``, its source in square brackets; where a heading names several, each line begins
    with its number. Nothing follows from what is not among them.
    """

    text: str = field(repr=False)

    @cached_property
    def articles(self) -> dict[str, str]:
        """The articles of which there is a text."""
        found: dict[str, str] = {}
        _, *parts = _SECTION.split(self.text)
        for heading, whole in zip(parts[::2], parts[1::2], strict=True):
            named = re.match(r"(?:Pasal (I+) angka (\d+): )?Pasal (.*)", heading)
            if not named:
                continue
            labels = _listed(re.sub(r"\[.*|ayat.*", "", named[3]))
            body = re.sub(r"^\s*\[[^\]]*\]", "", whole)
            if named[1]:
                amended = f"\n{named[2]}. Pasal {named[3]}\n{body}"
                found[named[1]] = found.get(named[1], "") + amended
            if len(labels) == 1:
                texts = {labels[0]: body}
            else:
                _, *lines = re.split(r"^(\d{1,3}[A-Z]?)[ :]", body, flags=re.MULTILINE)
                texts = dict(zip(lines[::2], lines[1::2], strict=True))
            for label, text in texts.items():
                if label in labels and not _UNREAD.match(text.strip()):
                    found[label] = found.get(label, "") + text
        return found

    def reaches(self, units: Sequence[Unit]) -> bool:
        """Tell that nothing must be among the pieces."""
        return not units

    def find(self, units: Sequence[Unit]) -> Found:
        """Find the unit that a citation names; raises `Missing` where it is not there."""
        if not units:
            return Found(self.text)
        if units[0].kind is UnitKind.PASAL and units[0].label in self.articles:
            return inside(self.articles[units[0].label], units[1:])
        msg = "not among the pieces"
        raise Missing(msg)


def _listed(text: str) -> list[str]:
    """Read ``480-482(4), 484`` as the articles that it names."""
    labels: list[str] = []
    for first, last in _NUMBERS.findall(text):
        labels += map(str, range(int(first), int(last) + 1)) if last else [first]
    return labels
