"""The law as one JSON object: the rows, the axes, the words, with nothing added.

Every text comes with both languages as a pair, Indonesian first; every word of the
vocabulary is told by its place in its family; rows name alternatives by the number of
the first and how many follow. Days are ISO, half-open as everywhere.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from netralitas import LAW, __version__
from netralitas import phrases as say
from netralitas import words as vocabulary
from netralitas.citation import Reading
from netralitas.conduct import NEVER_SPOUSE, WITHOUT_STANDING
from netralitas.law.norm import AXES, citation_of, instruments_of
from netralitas.matching import index_of
from netralitas.prose import number_of, penalty_text, place_of
from netralitas.questions import PIVOTS, key_of
from netralitas.sanctions import SEVERITY
from netralitas.text import LANGUAGES, Text
from netralitas.words import IMPLIED, POSTS, Word, groups_of, in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from netralitas.citation import Basis, Citation, Instrument
    from netralitas.law.norm import (
        Consequence,
        Dispute,
        DisputeReading,
        Exemption,
        Law,
        Penalty,
        Permission,
        Regulation,
        Remark,
        Rule,
        Value,
        When,
    )

    Row = Rule | Exemption | Permission | Dispute | Remark
    Dated = Row | Consequence | Regulation

__all__ = ["FORMAT", "law_data", "pair"]

Json = dict[str, Any]

FORMAT: Final = "netralitas/checker/1"

FAMILIES: Final[dict[str, type[Word]]] = {
    "status": vocabulary.Status,
    "office": vocabulary.Office,
    "role": vocabulary.Role,
    "act": vocabulary.Act,
    "group": vocabulary.ActGroup,
    "kind": vocabulary.TargetKind,
    "contest": vocabulary.Contest,
    "standing": vocabulary.Standing,
    "election": vocabulary.ElectionKind,
    "stage": vocabulary.Stage,
    "closed_period": vocabulary.ClosedPeriod,
    "circumstances": vocabulary.Circumstance,
    "clock": vocabulary.Clock,
    "track": vocabulary.Track,
    "level": vocabulary.Level,
    "sanction": vocabulary.SanctionKind,
    "authority": vocabulary.Authority,
    "about": vocabulary.DisputeAbout,
    "verdict": vocabulary.Verdict,
}
"""The families of words, by the names that the page gives them."""


def pair(text: Text) -> list[str]:
    """Give a text in both languages, Indonesian first."""
    return [text.in_(lang) for lang in LANGUAGES]


def pairs(say_it: Callable[[str], str]) -> list[str]:
    """Write the same in both languages."""
    return [say_it(lang) for lang in LANGUAGES]


def law_data(law: Law = LAW) -> Json:
    """Give the whole law that the page asks."""
    return _Writer(law).data()


class _Writer:
    """Numbers what recurs in the rows: bases, citations, instruments, penalties."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.bases: dict[Basis, int] = {}
        self.citations: dict[Citation, int] = {}
        self.instruments: dict[Instrument, int] = {
            instrument: place for place, instrument in enumerate(law.regulations)
        }
        self.penalties: dict[Penalty, int] = {}
        self.first = 0

    def data(self) -> Json:
        """Write the rows in the order of the index, then what they refer to."""
        law = self.law
        rows: Json = {
            "rules": [self.rule(row) for row in law.rules],
            "exemptions": [self.exemption(row) for row in law.exemptions],
            "permissions": [self.permission(row) for row in law.permissions],
            "disputes": [self.dispute(row) for row in law.disputes],
            "remarks": [self.remark(row) for row in law.remarks],
            "consequences": [self.consequence(row) for row in law.consequences],
        }
        return {
            "format": FORMAT,
            "law": {
                "netralitas": __version__,
                "fingerprint": law.fingerprint,
                "reviewed_on": law.reviewed_on.isoformat(),
            },
            "coverage": [_day(law.coverage.start), _day(law.coverage.end)],
            "persons": _places(law.persons),
            **_vocabulary(),
            "alternatives": [_alternative(each) for each in index_of(law).alternatives],
            **rows,
            "bases": [self.basis(each) for each in tuple(self.bases)],
            "citations": [self.citation(each) for each in tuple(self.citations)],
            "instruments": [
                {
                    "number": pairs(partial(number_of, one.instrument)),
                    "title": pair(one.title),
                    "addressees": None
                    if one.addressees is None
                    else _places(one.addressees),
                    **_validity(one),
                }
                for one in law.regulations.values()
            ],
            "penalties": [pairs(partial(penalty_text, one)) for one in self.penalties],
        }

    # ------------------------------------------------------------------- rows

    def condition(self, row: Row) -> Json:
        """Give a row's alternatives and when it is in force, on which clock."""
        first, self.first = self.first, self.first + len(row.when)
        return {
            "first": first,
            "count": len(row.when),
            "clock": row.clock.ordinal,
            **_validity(row),
        }

    def rule(self, row: Rule) -> Json:
        """Write a rule."""
        return {
            "id": row.id,
            "norm": self.cited(_norm(row)),
            "track": row.track.ordinal,
            "level": None if row.level is None else row.level.ordinal,
            "residual": row.residual,
            "applies": list(row.applies),
            "gist": pair(row.gist),
            "bases": self.numbered(row.bases),
            **self.condition(row),
        }

    def exemption(self, row: Exemption) -> Json:
        """Write an exemption."""
        return {"excepts": sorted(row.excepts), **self.permission(row)}

    def permission(self, row: Permission | Exemption) -> Json:
        """Write a permission, or what an exemption has in common with one."""
        return {
            "id": row.id,
            "gist": pair(row.gist),
            "bases": self.numbered(row.bases),
            **self.condition(row),
        }

    def dispute(self, row: Dispute) -> Json:
        """Write a dispute with its sides."""
        return {
            "id": row.id,
            "about": row.about.ordinal,
            "concerns": sorted(row.concerns),
            "readings": [self.side(each) for each in row.readings],
            **self.condition(row),
        }

    def side(self, one: DisputeReading) -> Json:
        """Write one side of a dispute."""
        return {
            "holder": [one.holder, one.holder_en],
            "says": pair(one.says),
            "cites": [self.cited(each) for each in one.cites],
        }

    def remark(self, row: Remark) -> Json:
        """Write a remark, with what it bears on."""
        return {
            "code": row.code,
            "text": pair(row.text),
            "cites": [self.cited(each) for each in row.cites],
            "concerns": sorted(row.concerns),
            "tracks": _places(row.tracks),
            "levels": _places(row.levels),
            "authority": None if row.authority is None else row.authority.ordinal,
            "at_least": row.at_least,
            **self.condition(row),
        }

    def consequence(self, row: Consequence) -> Json:
        """Write what a breach leads to; it has no alternatives."""
        penalty = row.penalty
        return {
            "track": row.track.ordinal,
            "rules": sorted(row.rules),
            "levels": _places(row.levels),
            "status": _places(row.status),
            "options": [word.ordinal for word in row.options],
            "suspended": [word.ordinal for word in row.suspended],
            "authority": [word.ordinal for word in row.authority],
            "penalty": None
            if penalty is None
            else self.penalties.setdefault(penalty, len(self.penalties)),
            "becomes": None if row.becomes is None else row.becomes.ordinal,
            "bases": self.numbered(row.bases),
            "clock": row.clock.ordinal,
            **_validity(row),
        }

    # ---------------------------------------------------- what the rows refer to

    def numbered(self, bases: Iterable[Basis]) -> list[int]:
        """Give the numbers of some bases."""
        return [self.bases.setdefault(basis, len(self.bases)) for basis in bases]

    def cited(self, norm: Citation) -> int:
        """Give the number of a citation."""
        return self.citations.setdefault(norm, len(self.citations))

    def basis(self, one: Basis) -> Json:
        """Write how a norm was read; nothing is said of one read in its own text."""
        return {
            "cites": self.cited(one.citation),
            "reading": one.reading.value,
            "read": None if one.reading is Reading.TEXT else pair(one.reading.label),
            "note": None if one.note is None else pair(one.note),
        }

    def citation(self, norm: Citation) -> Json:
        """Write a citation: on the wire, its place, its instruments, its address."""
        return {
            "wire": str(norm),
            "slug": norm.base.slug,
            "place": pairs(partial(place_of, norm)),
            "law": pairs(evolve(norm, units=()).text),
            "instruments": [self.instruments[one] for one in instruments_of(norm)],
        }


# ------------------------------------------------------------------------ vocabulary


def _vocabulary() -> Json:
    """Give the words with their labels, and what the vocabulary says of itself."""
    return {
        "words": {
            name: [[word.value, *pair(word.label)] for word in family]
            for name, family in FAMILIES.items()
        },
        "axes": [
            {"name": axis, "key": key_of(axis), "size": len(values), **_family(values)}
            for axis, values in AXES.items()
        ],
        "order": list(say.QUESTIONS),
        "posts": [_places(POSTS[status]) for status in vocabulary.Status],
        "implied": [
            {fact.value: holds for fact, holds in IMPLIED[act].items()}
            for act in vocabulary.Act
        ],
        "groups": [min(groups_of(act)).ordinal for act in vocabulary.Act],
        "bare": _places(WITHOUT_STANDING),
        "never_spouse": _places(NEVER_SPOUSE),
        "severity": [level.ordinal for level in SEVERITY],
        "pivots": PIVOTS,
    }


def _family(values: tuple[Value, ...]) -> Json:
    """Name the family of an axis that is answered by a word."""
    kind = type(values[0])
    return {"family": next((name for name, each in FAMILIES.items() if each is kind), None)}


def _alternative(one: When) -> Json:
    """Write the terms of an alternative by the places of axes and values."""
    places = {axis: place for place, axis in enumerate(AXES)}
    return {
        "label": one.label,
        "terms": [
            [places[axis], sorted(AXES[axis].index(value) for value in allowed)]
            for axis, allowed in one.terms
        ],
    }


def _norm(row: Rule) -> Citation:
    """Give the norm that a rule is, cited as amended where its bases do so."""
    norm = citation_of(row.id)
    cited = (basis.citation for basis in row.bases if basis.citation.base == norm)
    return next(cited, norm)


def _places(words: Iterable[Word]) -> list[int]:
    return [word.ordinal for word in in_order(words)]


def _validity(row: Dated) -> Json:
    return {"from": _day(row.in_force.start), "to": _day(row.in_force.end)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
