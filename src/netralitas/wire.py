"""The wire: conducts and assessments as JSON, read strictly and written in one way.

What is read is evidence, so nothing is guessed: ``"false"`` is not false, ``1`` is not
true, a number is not a text, an unknown key is refused, and so is a day that is not in
the calendar. Every problem of one input comes back at once. What is written has the
keys of the vocabulary in its order; `load_assessment` gives the same value back.

A null or absent key is *unknown*, never false. One word is that one; a list is *one of
these, not known which*.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, TypeVar, cast

from attrs import evolve, frozen
from cattrs import BaseValidationError

from netralitas._wire_converter import converter
from netralitas._wire_decoding import DECODER, decoded
from netralitas._wire_problems import Refusal, Refusals, with_paths
from netralitas._wire_shape import Conducts
from netralitas.conduct import REF_LENGTH, Conduct
from netralitas.errors import ConductError, InputError, Problem
from netralitas.result import Assessment, Assessments

__all__ = [
    "Conducts",
    "Item",
    "Unread",
    "as_line",
    "dump",
    "dump_error",
    "dumps",
    "load_assessment",
    "load_assessments",
    "load_conduct",
    "load_day",
    "load_item",
    "loads",
    "read_items",
]

T = TypeVar("T")
Json: TypeAlias = "dict[str, Any]"
Item: TypeAlias = Conduct | Conducts
"""What one answer is about: one conduct, or several of one person."""


@frozen(kw_only=True)
class Unread:
    """An item that could not be read, in its place among the others.

    ``ref`` is the caller's key where it could be read.
    """

    ref: str | None
    error: InputError


# ------------------------------------------------------------------------ objects


def load_conduct(mapping: object) -> Conduct:
    """Read one conduct from a decoded JSON object.

    A post that names a role (``pejabat_pembina_kepegawaian``, ``atasan_langsung``) is
    added to the roles, and the post stays unknown; where no roles are given, that one
    is taken to be all of them. Raises `ConductError` with every problem at once.

    >>> conduct = load_conduct(
    ...     {
    ...         "date": {"from": "2024-10-01", "to": "2024-11-01"},
    ...         "actor": {"status": ["pns", "pppk"], "office": "atasan_langsung"},
    ...     }
    ... )
    >>> conduct.actor.office, conduct.actor.roles
    (None, (Role.ATASAN_LANGSUNG,))
    """
    return _load(mapping, Conduct)


def load_item(mapping: object) -> Item:
    """Read one item: a conduct, or ``{"conducts": [...]}`` to be judged together.

    Raises `ConductError` with every problem at once.

    >>> one = {"date": "2024-10-11", "actor": {"status": "pns"}}
    >>> len(list(load_item({"conducts": [one, one]})))
    2
    """
    several = "conducts" in cast("Json", mapping) if _is_object(mapping) else False
    return _load(mapping, Conducts) if several else _load(mapping, Conduct)


def load_assessment(mapping: object) -> Assessment:
    """Read an assessment back, equal to the one that was dumped.

    Raises `ConductError` with every problem at once.
    """
    return _load(mapping, Assessment)


def load_assessments(mapping: object) -> Assessments:
    """Read back what several conducts came to together.

    Raises `ConductError` with every problem at once.
    """
    return _load(mapping, Assessments)


def load_day(value: object, path: str = "date") -> dt.date:
    """Read a day of the calendar, written in full.

    Raises `ConductError` with the problem at ``path``.

    >>> load_day("2024-10-11")
    datetime.date(2024, 10, 11)
    """
    try:
        return _load(value, dt.date)
    except ConductError as error:
        problems = [evolve(problem, path=path) for problem in error.problems]
        raise ConductError(problems) from None


def dump(value: Item | Assessment | Assessments | Unread) -> Json:
    """Give the JSON object of a conduct, of an answer, or of an item not read.

    The keys stand in the order of the vocabulary; what a conduct leaves unknown is
    left out.

    >>> from datetime import date
    >>> from netralitas import Actor, Status
    >>> dump(Conduct(date=date(2024, 10, 11), actor=Actor(status=Status.PNS)))
    {'date': '2024-10-11', 'actor': {'status': 'pns'}}
    """
    if isinstance(value, Unread):
        return dump_error(value.ref, value.error)
    return cast("Json", converter().unstructure(value))


def dump_error(ref: str | None, error: InputError) -> Json:
    """Give the JSON object that stands where an input could not be read."""
    problems = converter().unstructure(error.problems, tuple[Problem, ...])
    return {"error": {"ref": ref, "problems": problems}}


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping)


def _load(value: object, kind: type[T]) -> T:
    try:
        return converter().structure(value, kind)
    except (BaseValidationError, Refusal, Refusals) as error:
        raise with_paths(error) from None


# --------------------------------------------------------------------------- text


def loads(text: str) -> Conduct:
    """Read one conduct from JSON text.

    Raises `ConductError` with every problem of the text at once. Several conducts of
    one person, and files of many, are read by `read_items`.

    >>> loads('{"date": "2024-10-11", "actor": {"status": "pns"}}').actor.status
    (Status.PNS,)
    >>> loads('{"date": "2024-02-30", "actor": {"status": "PNS"}}')
    Traceback (most recent call last):
    netralitas.errors.ConductError: date: there is no day "2024-02-30" in the \
calendar; actor.status: "PNS" is not one of the words that are known here
    """
    return load_conduct(decoded(text))


def dumps(value: Item | Assessment | Assessments | Unread) -> str:
    """Write the JSON object of `dump` on one line, the same everywhere.

    >>> dumps(Unread(ref="a", error=ConductError([])))
    '{"error": {"ref": "a", "problems": []}}'
    """
    return as_line(dump(value))


def as_line(value: Json) -> str:
    """Write a JSON object on one line, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=False).translate(_LINE_ENDS)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


_LINE_ENDS: Final = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""What JSON lets stand and some readers take for the end of a line."""


def read_items(source: str | Iterable[str]) -> Iterator[Item | Unread]:
    r"""Read one object, an array, or JSON Lines, whichever the content is.

    ``source`` is a text or its lines (an open file). JSON Lines are read line by line
    as they come. A bad item is given in its place as `Unread` and none is dropped; of
    a text that breaks off, what is whole is kept.

    >>> found = list(read_items('{"date": "2024-10-11"}\n{"date": "2024'))
    >>> [item.error.problems[0].path for item in found]
    ['actor', '']
    """
    stream = io.StringIO(source) if isinstance(source, str) else source
    lines = (line for line in stream if line.strip("\ufeff \t\r\n"))
    first = next(lines, "").removeprefix("\ufeff")
    if not first:
        return
    try:
        value, whole = decoded(first), True
    except ConductError:
        value, whole = None, False
    if isinstance(value, list) or (not whole and first.lstrip()[0] in "{["):
        yield from _document(first, list(lines), whole=whole)
        return
    yield _line(first)
    for line in lines:
        yield _line(line)


def _document(first: str, rest: list[str], *, whole: bool) -> Iterator[Item | Unread]:
    """Read what may be one document over several lines."""
    text = "".join((first, *rest))
    try:
        value = decoded(text)
    except ConductError as error:
        if _are_items(first, rest, whole=whole):
            for line in (first, *rest):
                yield _line(line)
        elif first.lstrip().startswith("["):
            yield from _elements(text, error)
        else:
            yield Unread(ref=None, error=error)
    else:
        for one in cast("list[object]", value) if isinstance(value, list) else [value]:
            yield _item(one)


def _are_items(first: str, rest: list[str], *, whole: bool) -> bool:
    """Tell bad JSON Lines from a bad document: there, a line is an object by itself."""
    if first.strip() in {"{", "["}:
        return False
    if whole or all(line.lstrip()[0] == "{" for line in (first, *rest)):
        return True
    return any(_holds_object(line) for line in rest)


def _holds_object(line: str) -> bool:
    try:
        return _is_object(decoded(line))
    except ConductError:
        return False


def _elements(text: str, error: ConductError) -> Iterator[Item | Unread]:
    """Read the elements of an array that breaks off, up to where it does."""
    at = text.index("[") + 1
    while True:
        try:
            value, at = DECODER.raw_decode(text, _after_blank(text, at))
        except (ValueError, RecursionError):
            break
        yield _item(value)
        at = _after_blank(text, at)
        if text[at : at + 1] != ",":
            break
        at += 1
    yield Unread(ref=None, error=error)


def _after_blank(text: str, at: int) -> int:
    while text[at : at + 1] in {" ", "\t", "\r", "\n"}:
        at += 1
    return at


def _line(line: str) -> Item | Unread:
    try:
        value = decoded(line)
    except ConductError as error:
        return Unread(ref=None, error=error)
    return _item(value)


def _item(value: object) -> Item | Unread:
    try:
        return load_item(value)
    except ConductError as error:
        ref = cast("Json", value).get("ref") if _is_object(value) else None
        known = isinstance(ref, str) and len(ref) <= REF_LENGTH
        return Unread(ref=cast("str", ref) if known else None, error=error)
