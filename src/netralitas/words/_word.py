"""The base of every closed vocabulary of the wire."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Self, TypeVar

from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Word", "in_order"]


class Word(Enum):
    """A word of the wire: its value, its place, its labels and where it is defined.

    The value is lower snake case in the law's own words and never changes. A plain
    `enum.Enum`, not a ``StrEnum``: a word must not equal a free text by accident.
    ``ordinal`` is the place in the vocabulary; tables are lists indexed by it.
    """

    _value_: str
    ordinal: int
    label: Text
    source: str

    # The defaults are for the type checkers, to which `Act("memilih")`, a look-up,
    # is a call of this method too; a test sees to it that every row is whole.
    def __new__(
        cls, value: str, label_id: str = "", label_en: str = "", source: str = ""
    ) -> Self:
        """Make a member from one row: value, labels, defining citation."""
        member = object.__new__(cls)
        member._value_ = value
        member.ordinal = len(cls.__members__)
        member.label = Text(id=label_id, en=label_en)
        member.source = source
        return member

    # Members are singletons: their identity is a hash, and in C.
    if TYPE_CHECKING:

        def __hash__(self) -> int: ...

    else:
        __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Show the name alone, as the code writes it."""
        return f"{type(self).__name__}.{self.name}"

    def __lt__(self, other: object) -> bool:
        """Order by place in the vocabulary, so that no output hangs on set order."""
        if isinstance(other, Word) and type(other) is type(self):
            return self.ordinal < other.ordinal
        return NotImplemented


W = TypeVar("W", bound=Word)


def in_order(words: Iterable[W]) -> tuple[W, ...]:
    """Give the words once each, in the order of the vocabulary."""
    return tuple(sorted(set(words), key=lambda word: word.ordinal))
