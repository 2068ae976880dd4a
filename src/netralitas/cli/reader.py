"""The values of a question, read so that all that is wrong with them comes back at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import evolve

from netralitas.errors import InputError, Problem
from netralitas.text import Text

if TYPE_CHECKING:
    from datetime import date

    from netralitas.words import Word

__all__ = ["Reader", "read_day"]

T = TypeVar("T")
W = TypeVar("W", bound="Word")

AS_THEY_ARE: Final[Mapping[str, str]] = MappingProxyType({})
"""Every problem keeps its path."""


class Reader:
    """Reads the values of a question, so that all that is wrong comes back at once."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(
        self, call: Callable[[], T], options: Mapping[str, str] = AS_THEY_ARE
    ) -> T | None:
        """Give what a call gives; None, and its problems kept, where it refuses.

        ``options`` names the option in which a key of the call was given.
        """
        try:
            return call()
        except InputError as error:
            self.problems.extend(
                evolve(problem, path=options.get(problem.path, problem.path))
                for problem in error.problems
            )
            return None

    def word(self, words: Iterable[W], text: str, path: str) -> W | None:
        """Read one of some words of the vocabulary."""
        return self.read(lambda: _word(text, path, words))

    def day(self, text: str | None, path: str) -> date | None:
        """Read a day; one that was not given stays away."""
        return None if text is None else self.read(lambda: read_day(text, path))

    def refusal(self) -> InputError:
        """Make one error of all problems."""
        return InputError(self.problems)


def read_day(text: str, path: str) -> date:
    """Read a day of the calendar; `InputError` with its path for what is none."""
    from netralitas.wire import load_day

    return load_day(text, path)


def _word(text: str, path: str, words: Iterable[W]) -> W:
    known = {word.value: word for word in words}
    found = known.get(text)
    if found is not None:
        return found
    raise InputError([_unknown(text, path, tuple(known))])


def _unknown(text: str, path: str, allowed: tuple[str, ...]) -> Problem:
    from netralitas.errors import as_json

    return Problem(
        path=path,
        given=as_json(text),
        allowed=allowed,
        nearest=next(iter(get_close_matches(text, allowed, 1, cutoff=0.0)), None),
        message=Text(
            id=f"{text!r} bukan salah satu kata yang dikenal di sini",
            en=f"{text!r} is not one of the words known here",
        ),
    )
