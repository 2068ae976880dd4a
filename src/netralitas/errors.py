"""The error tree: one root, and errors that teach.

Each problem names its path, what was given, what is allowed and the nearest word,
in both languages; all problems of one input come back at once.
"""

import json
from collections.abc import Iterable
from enum import Enum
from typing import Final

from attrs import frozen

from netralitas.text import Text

__all__ = [
    "CitationError",
    "ConductError",
    "IdentityError",
    "InputError",
    "LawError",
    "NetralitasError",
    "Problem",
    "ProcedureError",
    "QueryError",
    "as_json",
]

GIVEN_LENGTH: Final = 200
"""So many signs of what was given are repeated."""


def as_json(value: object) -> str:
    """Write what was given as JSON text, shortened, whatever it is.

    A word is written as on the wire, a day as ISO 8601.

    >>> from datetime import date
    >>> as_json({"published": "tidak"})
    '{"published": "tidak"}'
    >>> as_json(date(2024, 11, 27)), as_json(None), as_json("ya")
    ('"2024-11-27"', 'null', '"ya"')
    """
    try:
        text = json.dumps(value, ensure_ascii=False, default=_plain)
    except (RecursionError, TypeError, ValueError):
        text = type(value).__name__
    return text if len(text) <= GIVEN_LENGTH else f"{text[:GIVEN_LENGTH]}…"


def _plain(value: object) -> str:
    """Write what JSON does not know: a word by its value, anything else as a text."""
    return str(value.value if isinstance(value, Enum) else value)


class NetralitasError(Exception):
    """The root of all errors that the library raises on purpose."""


@frozen(kw_only=True)
class Problem:
    """One thing wrong with an input.

    ``path`` is the dotted input key (``circumstances.published``; empty for the whole
    input), ``given`` the value as JSON text, ``allowed`` the words or forms that would
    do, ``nearest`` the allowed word closest to what was given.
    """

    path: str
    given: str
    message: Text
    allowed: tuple[str, ...] = ()
    nearest: str | None = None


class InputError(NetralitasError, ValueError):
    """Something given that was refused; ``problems`` holds every reason at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which they were found."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(
            "; ".join(
                f"{problem.path or 'input'}: {problem.message.en}"
                for problem in self.problems
            )
        )


class ConductError(InputError):
    """An input that cannot be a conduct."""


class QueryError(InputError):
    """A question about the law that names what the law here does not hold."""


class ProcedureError(InputError):
    """Facts of a procedure that cannot be, or that the law encoded here does not know.

    A day from which no deadline can be counted, an event that a case cannot have at that
    point, a punishment, sentence, post or office that is not the law's on that day.
    """


class IdentityError(InputError):
    """A number, a rank or a post that the civil service does not have."""


class CitationError(NetralitasError, ValueError):
    """A citation that could not be read to its end.

    ``given`` is the text, ``understood`` the part that was read, ``at`` the position
    (from 0) where reading stopped.
    """

    def __init__(self, *, given: str, understood: str, at: int, message: Text) -> None:
        """Keep what was understood and where reading stopped."""
        self.given: str = given
        self.understood: str = understood
        self.at: int = at
        self.message: Text = message
        super().__init__(message.en)


class LawError(NetralitasError, ValueError):
    """A `Law` that contradicts itself: a row without a basis, an id used twice."""
