"""How one instrument bears on another: it amends, revokes, replaces, enacts or reads it.

A link stands with the later instrument, whose words make it, and takes effect on the
first day of that instrument; `netralitas.query.lineage` reads it from both ends. Named
are the links between instruments that bear on neutrality, discipline, dismissal and
elections, not all that a closing article lists.
"""

from __future__ import annotations

from enum import Enum
from typing import Self

from attrs import frozen

from netralitas.citation import Basis, Citation, Instrument, Reading
from netralitas.errors import LawError
from netralitas.text import Text

__all__ = [
    "Link",
    "Relation",
    "amends",
    "enacts",
    "reads",
    "replaces",
    "revokes",
]


class Relation(Enum):
    """What a later instrument does to an earlier one.

    *Menggantikan* is our word for a text that takes the place of another without a
    clause of revocation that was read. ``active`` tells it from the later instrument,
    ``passive`` from the earlier.

    >>> Relation.REVOKES.passive.id
    'dicabut dengan'
    """

    _value_: str
    active: Text
    passive: Text

    def __new__(cls, value: str, *words: str) -> Self:
        """Make a member from one row: value, active and passive in both languages."""
        member = object.__new__(cls)
        member._value_ = value
        active_id, active_en, passive_id, passive_en = words
        member.active = Text(id=active_id, en=active_en)
        member.passive = Text(id=passive_id, en=passive_en)
        return member

    AMENDS = ("amends", "mengubah", "amends", "diubah dengan", "amended by")
    REVOKES = ("revokes", "mencabut", "revokes", "dicabut dengan", "revoked by")
    REPLACES = (
        "replaces",
        "menggantikan",
        "takes the place of",
        "digantikan oleh",
        "its place taken by",
    )
    ENACTS = (
        "enacts",
        "menetapkan menjadi undang-undang",
        "makes a law of",
        "ditetapkan menjadi undang-undang dengan",
        "made a law by",
    )
    READS = ("reads", "memaknai", "reads", "dimaknai dengan", "read by")


@frozen(kw_only=True)
class Link:
    """A relation to one earlier instrument, and the provision on which it rests.

    ``extent`` says what of the earlier instrument is meant; None is all of it. Raises
    `LawError` without a basis.
    """

    relation: Relation
    earlier: Instrument
    bases: tuple[Basis, ...]
    extent: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a link that no text makes."""
        if not self.bases:
            msg = f"a link to {self.earlier} without a basis is not law"
            raise LawError(msg)


def _link(
    relation: Relation,
    earlier: str,
    cited: tuple[str, ...],
    reading: Reading,
    extent: Text | None,
) -> Link:
    return Link(
        relation=relation,
        earlier=Citation.parse(earlier).instrument,
        bases=tuple(
            Basis(citation=Citation.parse(text), reading=reading) for text in cited
        ),
        extent=extent,
    )


def amends(
    earlier: str, *cited: str, reading: Reading = Reading.TEXT, extent: Text | None = None
) -> Link:
    """Write that the earlier instrument is amended.

    >>> amends("PP 11/2017", "PP 17/2020 Pasal I").earlier.slug
    'pp-11-2017'
    """
    return _link(Relation.AMENDS, earlier, cited, reading, extent)


def revokes(
    earlier: str, *cited: str, reading: Reading = Reading.TEXT, extent: Text | None = None
) -> Link:
    """Write that the earlier instrument is revoked, as far as ``extent`` says."""
    return _link(Relation.REVOKES, earlier, cited, reading, extent)


def replaces(
    earlier: str,
    *cited: str,
    reading: Reading = Reading.INFERRED,
    extent: Text | None = None,
) -> Link:
    """Write that the earlier text gave way without a clause of revocation being read."""
    return _link(Relation.REPLACES, earlier, cited, reading, extent)


def enacts(
    earlier: str, *cited: str, reading: Reading = Reading.TEXT, extent: Text | None = None
) -> Link:
    """Write that the earlier instrument, a Perppu, is made a law."""
    return _link(Relation.ENACTS, earlier, cited, reading, extent)


def reads(
    earlier: str,
    *cited: str,
    reading: Reading = Reading.REPRINT,
    extent: Text | None = None,
) -> Link:
    """Write that a ruling says how the earlier instrument must be read."""
    return _link(Relation.READS, earlier, cited, reading, extent)
