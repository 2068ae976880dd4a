"""What is refused on the wire, and where it stands.

A hook of the converter knows what it was given, not where; cattrs notes the way on the
errors that pass through it. Here the two become `Problem` values with dotted paths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Final, TypeAlias, cast

from attrs import evolve
from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from netralitas._wire_shape import EXAMPLES, FORMATS, RENAMED, keys_of
from netralitas.conduct import Actor
from netralitas.errors import GIVEN_LENGTH, ConductError, InputError, Problem, as_json
from netralitas.interval import Span
from netralitas.text import Text
from netralitas.words import Status

__all__ = [
    "Keys",
    "Refusal",
    "Refusals",
    "nearest",
    "problems_at",
    "with_paths",
]

Keys: TypeAlias = "tuple[str | int, ...]"

DAYS: Final = ("2024-10-11", *EXAMPLES[Span])


class Refusal(ValueError):  # noqa: N818  (it becomes a problem, nobody catches it)
    """What one hook refuses; ``key`` is the key inside the object that it was given."""

    def __init__(
        self,
        given: object,
        message: Text,
        *,
        allowed: Iterable[str] = (),
        nearest: str | None = None,
        key: str | None = None,
    ) -> None:
        """Keep the problem, which has no path yet."""
        self.keys: Keys = () if key is None else (key,)
        self.problem = Problem(
            path="",
            given=as_json(given),
            message=message,
            allowed=tuple(allowed),
            nearest=nearest,
        )
        super().__init__(message.en)


class Refusals(ValueError):  # noqa: N818  (as above)
    """All problems of one conduct, with the keys that lead to each from there."""

    def __init__(self, found: Iterable[tuple[Keys, Problem]]) -> None:
        """Keep the problems in the order in which they were found."""
        self.found = tuple(found)
        super().__init__()


def with_paths(error: Exception) -> ConductError:
    """Make the one error that callers see of what the converter raised."""
    return ConductError(
        evolve(problem, path=_path(keys)) for keys, problem in problems_at(error)
    )


def _path(keys: Keys) -> str:
    parts = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return "".join(parts).removeprefix(".")


def problems_at(error: Exception, keys: Keys = ()) -> Iterator[tuple[Keys, Problem]]:
    """Walk the errors of cattrs; give each problem with the keys that lead to it."""
    if isinstance(error, Refusal):
        yield (*keys, *error.keys), error.problem
    elif isinstance(error, Refusals):
        yield from (((*keys, *inner), problem) for inner, problem in error.found)
    elif isinstance(error, InputError):  # of a constructor: paths from the whole
        yield from ((tuple(one.path.split(".")), one) for one in error.problems)
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields, key=str):
            yield (*keys, str(key)), _unknown_key(error.cl, key)
    else:
        group = cast("BaseValidationError", error)
        for inner in group.exceptions:
            here = (*keys, *_noted(inner, group.cl))
            if isinstance(inner, KeyError):
                yield here, _required(here)
            else:
                yield from problems_at(inner, here)


def _noted(error: Exception, kind: type[Any]) -> Keys:
    """Give the key that cattrs noted on an error, as the wire names it."""
    names: list[str | int] = [
        note.index if isinstance(note, IterableValidationNote) else note.name
        for note in getattr(error, "__notes__", ())
        if isinstance(note, IterableValidationNote | AttributeValidationNote)
    ]
    renamed = RENAMED.get(kind, {})
    return tuple(renamed.get(str(name), name) for name in names)


def _unknown_key(kind: type[Any], key: object) -> Problem:
    known = (*(("format",) if kind in FORMATS else ()), *keys_of(kind))
    return Problem(
        path="",
        given=as_json(key),
        message=Text(id="kunci ini tidak dikenal", en="this key is not known"),
        allowed=known,
        nearest=nearest(key, known),
    )


def _required(keys: Keys) -> Problem:
    allowed = {
        "actor": EXAMPLES[Actor],
        "status": tuple(word.value for word in Status),
        "date": DAYS,
    }
    return Problem(
        path="",
        given="null",
        message=Text(id="wajib diisi", en="is required"),
        allowed=allowed.get(str(keys[-1]), ()),
    )


def nearest(given: object, known: Iterable[str]) -> str | None:
    """Give the known word that was most likely meant; a suggestion, not a reading.

    >>> nearest("Wali Kota", ["bupati", "wali_kota"])
    'wali_kota'
    """
    if not isinstance(given, str):
        return None
    plain = given[:GIVEN_LENGTH].strip().casefold().replace(" ", "_").replace("-", "_")
    return next(iter(get_close_matches(plain, list(known), 1)), None)
