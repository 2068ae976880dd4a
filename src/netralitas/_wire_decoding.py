"""JSON text decoded so that nothing is lost: a key that stands twice is remembered.

What is wrong with a value is left to who knows what it should be: NaN, and numbers of any
length, are decoded and refused where they stand.
"""

from __future__ import annotations

import json
from typing import Any, Final

from netralitas._wire_shape import EXAMPLES
from netralitas.conduct import Conduct
from netralitas.errors import GIVEN_LENGTH, ConductError, Problem, as_json
from netralitas.text import Text

__all__ = ["DECODER", "decoded"]


class _Repeating(dict[str, Any]):
    """A JSON object that names a key twice; the last value would win in silence."""

    twice: tuple[str, ...] = ()


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeating = _Repeating(found)
    names = [name for name, _ in pairs]
    repeating.twice = tuple(name for name in found if names.count(name) > 1)
    return repeating


# No input holds a number: one of any length is read, so that it is refused in place.
DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_int=lambda digits: int(digits[:GIVEN_LENGTH])
)


def decoded(text: str, allowed: tuple[str, ...] = EXAMPLES[Conduct]) -> object:
    """Decode JSON; ``allowed`` is an example of what would do instead.

    Raises `ConductError` for what is no JSON, or nested too deep.
    """
    try:
        return DECODER.decode(text)
    except json.JSONDecodeError as error:
        line, column = error.lineno, error.colno
        message = Text(
            id=f"bukan JSON yang sah di baris {line}, kolom {column}",
            en=f"not valid JSON in line {line}, column {column}: {error.msg}",
        )
        if line == 1:  # every item of JSON Lines is a first line
            message = Text(
                id=f"bukan JSON yang sah di kolom {column}",
                en=f"not valid JSON in column {column}: {error.msg}",
            )
    except RecursionError:
        message = Text(
            id="objek atau larik bersarang terlalu dalam",
            en="objects or lists are nested too deep",
        )
    problem = Problem(
        path="", given=as_json(text.strip()), message=message, allowed=allowed
    )
    raise ConductError([problem])
