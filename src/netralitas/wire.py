"""The wire: conducts and assessments as JSON, read strictly and written in one way.

What is read is evidence, so nothing is guessed: ``"false"`` is not false, ``1`` is not
true, a number is not a text, an unknown key is refused, a day that is not in the
calendar is refused. Every problem of one input comes back at once. What is written has
the keys of the vocabulary in its order; `load_assessment` gives the same value back.

A null or absent key is *unknown*, never false. One word is that one; a list is *one of
these, not known which*.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Any, Final, TypeAlias, TypeVar, cast, overload

import attrs
from attrs import evolve, frozen
from cattrs import BaseValidationError, ForbiddenExtraKeysError

from netralitas.citation import Basis, Citation
from netralitas.conduct import REF_LENGTH, Actor, Circumstances, Conduct, Target
from netralitas.errors import ConductError, Problem
from netralitas.interval import Span
from netralitas.law.norm import DisputeReading, Penalty
from netralitas.result import Assessment, Assessments
from netralitas.sanctions import Sanction
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Certainty,
    ClosedPeriod,
    Contest,
    DisputeAbout,
    Level,
    Office,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
    Verdict,
)

__all__ = [
    "Conducts",
    "Unread",
    "dump",
    "dump_error",
    "dumps",
    "load_assessment",
    "load_assessments",
    "load_conduct",
    "load_item",
    "loads",
    "read_items",
]

Json: TypeAlias = "dict[str, Any]"
Hook: TypeAlias = "Callable[[Any, Any], Any]"
Keys: TypeAlias = "tuple[str | int, ...]"
T = TypeVar("T")


@frozen(kw_only=True)
class Conducts:
    """Several conducts of one person, to be judged together; at least one.

    ``ref`` is the caller's key of the whole. Iterating gives the conducts, so that
    ``assess_all`` takes it as it is.
    """

    conducts: tuple[Conduct, ...]
    ref: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an empty list: nobody did nothing together."""
        if not self.conducts:
            text = Text(id="tidak ada perbuatan di dalamnya", en="holds no conduct")
            raise ConductError(
                [Problem(path="conducts", given="[]", message=text, allowed=("[{…}]",))]
            )

    def __iter__(self) -> Iterator[Conduct]:
        """Give the conducts in their order."""
        return iter(self.conducts)


@frozen(kw_only=True)
class Unread:
    """An item that could not be read, in its place among the others."""

    ref: str | None
    error: ConductError


Item: TypeAlias = Conduct | Conducts

# ------------------------------------------------------------- the shape of the wire

INPUT: Final = (Conducts, Conduct, Actor, Target, Circumstances, Span)
"""What callers write: null is the same as an absent key."""

ALTERNATIVES: Final = frozenset({Status, Office, Act, TargetKind, Contest, Standing})
"""Where a conduct has one word, it may have a list: one of these, not known which."""

AS_OFFICE: Final = {
    role.value: role for role in (Role.PEJABAT_PEMBINA_KEPEGAWAIAN, Role.ATASAN_LANGSUNG)
}
"""Roles that are also accepted as ``actor.office``, where they mean the role."""

FORMATS: Final[Mapping[type, str]] = {
    Assessment: "netralitas/assessment/1",
    Assessments: "netralitas/assessments/1",
}

EXAMPLES: Final[Mapping[type, tuple[str, ...]]] = {
    Conducts: ('{"conducts": [{"date": "2024-10-11", "actor": {"status": "pns"}}]}',),
    Conduct: ('{"date": "2024-10-11", "actor": {"status": "pns"}}',),
    Actor: ('{"status": "pns"}',),
    Target: ('{"kind": "calon", "contest": "bupati"}', "null"),
    Circumstances: ('{"published": true}', "null"),
    Span: ('{"from": "2024-10-01", "to": "2024-11-01"}',),
}

_ORDER: Final[Mapping[type, tuple[str, ...]]] = {
    Conduct: (
        "ref",
        "date",
        "examined_on",
        "tried_on",
        "election",
        "region",
        "actor",
        "act",
        "target",
        "circumstances",
    ),
    Conducts: ("ref", "conducts"),
    Problem: ("path", "given", "allowed", "nearest", "message"),
}
_RENAMED: Final[Mapping[type, Mapping[str, str]]] = {Span: {"start": "from", "end": "to"}}
_ONLY_WHEN: Final[Mapping[type, tuple[str, ...]]] = {
    Basis: ("note",),
    Note: ("authority",),
    Sanction: ("penalty",),
}
"""Keys that are there only when there is something to say."""

_DAYS: Final = ("2024-10-11", *EXAMPLES[Span])
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TRUTH: Final = {
    **dict.fromkeys(("tidak", "salah", "bukan", "no", "0", "false", "f", "n"), "false"),
    **dict.fromkeys(("ya", "iya", "benar", "yes", "1", "true", "t", "y"), "true"),
}
_GIVEN: Final = 200
"""How much of what was given an error repeats."""

# Names in annotations of the results that only the type checker imports.
_NAMES: Final[Mapping[str, Any]] = {
    kind.__name__: kind
    for kind in (
        *(Authority, Basis, Certainty, Citation, ClosedPeriod, Contest, DisputeAbout),
        *(DisputeReading, Level, Penalty, Sanction, SanctionKind, Stage, Standing),
        *(Text, Track, Verdict, dt.date),
    )
}


@cache
def keys_of(kind: type[Any]) -> Mapping[str, attrs.Attribute[Any]]:
    """Give the keys of a class on the wire, in their order, with what they hold."""
    attrs.resolve_types(kind, localns=dict(_NAMES))
    renamed = _RENAMED.get(kind, {})
    fields = {renamed.get(at.name, at.name): at for at in attrs.fields(kind)}
    return {key: fields[key] for key in _ORDER.get(kind, fields)}


# ---------------------------------------------------------------------- the reading


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
    return load_conduct(_parsed(text))


def load_conduct(mapping: object) -> Conduct:
    """Read one conduct from a decoded JSON object.

    A post that names a role (``pejabat_pembina_kepegawaian``, ``atasan_langsung``)
    is added to the roles, and the post stays unknown; where no roles are given, that
    one is taken to be all of them. Raises `ConductError` with every problem at once.

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
    """
    if isinstance(mapping, Mapping) and "conducts" in mapping:
        return _load(cast("object", mapping), Conducts)
    return load_conduct(cast("object", mapping))


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


def read_items(source: str | Iterable[str]) -> Iterator[Item | Unread]:
    """Read one object, an array, or JSON Lines, whichever the content is.

    ``source`` is a text or its lines (an open file). JSON Lines are read line by line
    as they come. A bad item is given in its place as `Unread`, and none is dropped;
    what precedes the end of a truncated text is kept.

    >>> found = list(read_items('{"date": "2024-10-11"}\\n{"date": "2024'))
    >>> [item.error.problems[0].path for item in found]
    ['actor', '']
    """
    stream = io.StringIO(source) if isinstance(source, str) else source
    lines = (line for line in stream if line.strip())
    first = next(lines, "").removeprefix("\ufeff")
    if not first:
        return
    try:
        value, whole = _parsed(first), True
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
        value = _parsed(text)
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
    if (whole and rest) or all(line.lstrip()[0] == "{" for line in (first, *rest)):
        return True
    for line in rest:
        try:
            if isinstance(_parsed(line), dict):
                return True
        except ConductError:
            continue
    return False


def _elements(text: str, error: ConductError) -> Iterator[Item | Unread]:
    """Read the elements of an array that breaks off, up to where it does."""
    at = text.index("[") + 1
    while True:
        try:
            value, at = _DECODER.raw_decode(text, _after_blank(text, at))
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
        value = _parsed(line)
    except ConductError as error:
        return Unread(ref=None, error=error)
    return _item(value)


def _item(value: object) -> Item | Unread:
    try:
        return load_item(value)
    except ConductError as error:
        ref = cast("Json", value).get("ref") if isinstance(value, dict) else None
        good = isinstance(ref, str) and len(ref) <= REF_LENGTH
        return Unread(ref=ref if good else None, error=error)


class _Repeating(dict[str, Any]):
    """A JSON object that names a key twice; the last value would win in silence."""

    twice: tuple[str, ...] = ()


def _pairs(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeating = _Repeating(found)
    names = [name for name, _ in pairs]
    repeating.twice = tuple(name for name in found if names.count(name) > 1)
    return repeating


# No input holds a number: one of any length is read, so that it is refused in place.
_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_int=lambda digits: int(digits[:_GIVEN])
)


def _parsed(text: str) -> object:
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        message = Text(
            id=f"bukan JSON yang sah: baris {error.lineno}, kolom {error.colno}",
            en=f"not valid JSON: line {error.lineno}, column {error.colno}: {error.msg}",
        )
    except RecursionError:
        message = Text(
            id="terlalu dalam: objek atau larik di dalam satu sama lain",
            en="too deep: objects or arrays inside each other",
        )
    problem = Problem(
        path="", given=_json(text.strip()), message=message, allowed=EXAMPLES[Conduct]
    )
    raise ConductError([problem])


# -------------------------------------------------------------------- the writing


@overload
def dump(value: Item | Assessment | Assessments) -> Json: ...
@overload
def dump(value: Unread) -> Json: ...
def dump(value: object) -> Json:
    """Give the JSON object of a conduct, an assessment, or an item that was not read.

    The keys stand in the order of the vocabulary; what a conduct leaves unknown is
    left out.

    >>> from netralitas.words import Status
    >>> dump(Conduct(date=dt.date(2024, 10, 11), actor=Actor(status=Status.PNS)))
    {'date': '2024-10-11', 'actor': {'status': 'pns'}}
    """
    if isinstance(value, Unread):
        return dump_error(value.ref, value.error)
    return cast("Json", _converter().unstructure(value))


def dump_error(ref: str | None, error: ConductError) -> Json:
    """Give the JSON object that stands where an input could not be read."""
    problems = _converter().unstructure(error.problems, tuple[Problem, ...])
    return {"error": {"ref": ref, "problems": problems}}


def dumps(value: Item | Assessment | Assessments | Unread) -> str:
    """Write the JSON object of `dump` on one line, the same everywhere.

    >>> dumps(Unread(ref="a", error=ConductError([])))
    '{"error": {"ref": "a", "problems": []}}'
    """
    text = json.dumps(dump(value), ensure_ascii=False)
    return _one_line(text)


def _one_line(text: str) -> str:
    """Escape what some readers take for the end of a line, and what is no Unicode."""
    text = text.translate({0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"})
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _json(value: object) -> str:
    """Write what was given, shortened, whatever it is."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=repr)
    except (RecursionError, TypeError, ValueError):
        text = type(value).__name__
    return text if len(text) <= _GIVEN else f"{text[:_GIVEN]}…"


# ----------------------------------------------------------- refusals and their paths


class _Refused(ValueError):
    """What a hook refuses; where it stands is known to the one who walks the errors."""

    def __init__(
        self,
        given: object,
        message: Text,
        *,
        allowed: Iterable[str] = (),
        nearest: str | None = None,
        key: str | None = None,
    ) -> None:
        self.keys: Keys = () if key is None else (key,)
        self.problem = Problem(
            path="",
            given=_json(given),
            message=message,
            allowed=tuple(allowed),
            nearest=nearest,
        )
        super().__init__(message.en)


class _Refusals(Exception):  # noqa: N818  (several of them, not one error)
    """All problems of one conduct, with the keys that lead to each from there."""

    def __init__(self, found: list[tuple[Keys, Problem]]) -> None:
        self.found = found
        super().__init__()


def _load(value: object, kind: type[T]) -> T:
    try:
        return _converter().structure(value, kind)
    except (BaseValidationError, _Refusals, _Refused) as error:
        found = _problems(error)
        raise ConductError(evolve(p, path=_path(keys)) for keys, p in found) from None


def _path(keys: Keys) -> str:
    parts = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return "".join(parts).removeprefix(".")


def _problems(error: Exception, keys: Keys = ()) -> Iterator[tuple[Keys, Problem]]:
    """Walk the errors of cattrs; give each problem with the keys that lead to it."""
    if isinstance(error, _Refused):
        yield (*keys, *error.keys), error.problem
    elif isinstance(error, _Refusals):
        yield from (((*keys, *inner), problem) for inner, problem in error.found)
    elif isinstance(error, ConductError):  # raised by a constructor: from the conduct
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
                yield from _problems(inner, here)


def _noted(error: Exception, kind: type[Any]) -> Keys:
    """Give the key that cattrs noted on an error, as the wire names it."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            return (note.index,)
        if isinstance(note, AttributeValidationNote):
            return (_RENAMED.get(kind, {}).get(note.name, note.name),)
    return ()


def _unknown_key(kind: type[Any], key: object) -> Problem:
    known = (*(("format",) if kind in FORMATS else ()), *keys_of(kind))
    return Problem(
        path="",
        given=_json(key),
        message=Text(id="kunci ini tidak dikenal", en="this key is not known"),
        allowed=known,
        nearest=_nearest(key, known),
    )


def _required(keys: Keys) -> Problem:
    allowed = {
        ("actor",): EXAMPLES[Actor],
        ("actor", "status"): tuple(word.value for word in Status),
        ("date",): _DAYS,
    }
    return Problem(
        path="",
        given="null",
        message=Text(id="wajib diisi", en="is required"),
        allowed=allowed.get(keys, ()),
    )


def _nearest(given: object, known: Iterable[str]) -> str | None:
    """Give the known word that was most likely meant; a suggestion, not a reading."""
    if not isinstance(given, str):
        return None
    plain = given[:_GIVEN].strip().casefold().replace(" ", "_").replace("-", "_")
    return next(iter(get_close_matches(plain, known, 1)), None)


# ---------------------------------------------------------------------- the converter


@cache
def _converter() -> Converter:
    """Make the one converter; every default of cattrs that coerces is replaced."""
    made = Converter(unstruct_collection_overrides={tuple: list})
    # Primitives first: what is generated later keeps the hooks that it found.
    made.register_structure_hook(str, _text)
    made.register_structure_hook(bool, _truth)
    made.register_structure_hook(int, _number)
    made.register_structure_hook(dt.date, _day)
    made.register_structure_hook(dt.date | Span, partial(_day_or_span, made))
    made.register_structure_hook(str | bool, _plain)
    made.register_structure_hook(str | bool | tuple[str, ...], partial(_plains, made))
    made.register_structure_hook(Citation, _citation)
    made.register_structure_hook_factory(_is_word, _word)
    made.register_structure_hook_factory(_is_tuple, _tuple)
    made.register_structure_hook_factory(_is_object, _object)
    made.register_structure_hook(Conduct, _conduct(_object(Conduct, made)))
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(Citation, str)
    made.register_unstructure_hook_factory(_is_alternatives, _write_alternatives)
    made.register_unstructure_hook_factory(_is_object, _write_object)
    return made


def _is_word(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_alternatives(kind: Any) -> bool:
    return _is_tuple(kind) and get_args(kind)[0] in ALTERNATIVES


def _is_object(kind: Any) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and kind is not Citation


def _text(value: object, _: object) -> str:
    if isinstance(value, str):
        return value
    raise _Refused(value, Text(id="harus berupa teks", en="must be a text"))


def _short_text(value: object, _: object) -> str:
    """Read a text of the caller's: one that can be echoed and looked up."""
    text = _text(value, _)
    if len(text) > REF_LENGTH:
        message = Text(
            id=f"paling banyak {REF_LENGTH} karakter, bukan {len(text)}",
            en=f"at most {REF_LENGTH} characters, not {len(text)}",
        )
        raise _Refused(text, message)
    if text.encode("utf-8", "replace").decode() != text:
        message = Text(
            id="memuat karakter yang bukan Unicode (UTF-8)",
            en="holds characters that are not Unicode (UTF-8)",
        )
        raise _Refused(text, message)
    return text


def _truth(value: object, _: object) -> bool:
    if isinstance(value, bool):
        return value
    message = Text(
        id=f"harus true, false, atau null (tidak diketahui), bukan {_json(value)}",
        en=f"must be true, false or null (unknown), not {_json(value)}",
    )
    nearest = _TRUTH.get(str(value).strip().casefold())
    raise _Refused(value, message, allowed=("true", "false", "null"), nearest=nearest)


def _number(value: object, _: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    message = Text(id="harus berupa bilangan bulat", en="must be a whole number")
    raise _Refused(value, message)


def _plain(value: object, _: object) -> str | bool:
    if isinstance(value, str | bool):
        return value
    message = Text(
        id="harus berupa kata, true, atau false", en="must be a word, true or false"
    )
    raise _Refused(value, message)


def _plains(made: Converter, value: object, _: object) -> str | bool | tuple[str, ...]:
    if isinstance(value, list):
        return made.structure(cast("object", value), tuple[str, ...])
    return _plain(value, _)


def _day(value: object, _: object, allowed: tuple[str, ...] = _DAYS[:1]) -> dt.date:
    """Read a day of the calendar, written in full; 3.11 alone would read 20241011."""
    given = _json(value)
    message = Text(
        id=f"harus hari dalam bentuk TTTT-BB-HH, bukan {given}",
        en=f"must be a day as YYYY-MM-DD, not {given}",
    )
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            message = Text(
                id=f"tidak ada hari {given} dalam kalender",
                en=f"there is no day {given} in the calendar",
            )
    raise _Refused(value, message, allowed=allowed)


def _day_or_span(made: Converter, value: object, _: object) -> dt.date | Span:
    if isinstance(value, Mapping):
        return made.structure(cast("object", value), Span)
    return _day(value, _, _DAYS)


def _citation(value: object, _: object) -> Citation:
    try:
        return Citation.parse(_text(value, _))
    except CitationError as error:
        raise _Refused(value, error.message) from None


def _word(kind: type[Enum], *, every: bool = False) -> Hook:
    """Make the reader of one word of a vocabulary."""
    known = {word.value: word for word in kind}
    also: tuple[str, ...] = ()
    if kind is Contest and not every:  # an act without a contest names none
        del known[Contest.TIDAK_BERLAKU.value]
    if kind is Office:
        also = tuple(AS_OFFICE)

    def read(value: object, _: object) -> Enum:
        if isinstance(value, str) and value in known:
            return known[value]
        given = _json(value)
        message = Text(
            id=f"{given} bukan salah satu kata yang dikenal di sini",
            en=f"{given} is not one of the words that are known here",
        )
        if value in also:
            message = Text(
                id=f"{given} adalah peran: tidak dapat menjadi salah satu dari beberapa "
                "jabatan; tulis di actor.roles",
                en=f"{given} is a role: it cannot be one of several posts; write it in "
                "actor.roles",
            )
        allowed = (*known, *also)
        raise _Refused(value, message, allowed=allowed, nearest=_nearest(value, allowed))

    return read


def _tuple(kind: Any, made: Converter) -> Hook:
    """Make the reader of a list; in a conduct, one word stands for a list of one."""
    (element, _) = get_args(kind)
    alternatives = element in ALTERNATIVES
    read_one = made.get_structure_hook(element)
    read_list = made.get_structure_hook(GenericAlias(list, (element,)))

    def read(value: object, _: object) -> tuple[Any, ...]:
        if isinstance(value, list) and (value or not alternatives):
            return tuple(read_list(value, kind))
        if alternatives and not isinstance(value, list):
            return (read_one(value, element),)
        message = Text(
            id="harus berupa larik (list)"
            + (" yang memuat sekurang-kurangnya satu kata" if alternatives else ""),
            en="must be a list" + (" of at least one word" if alternatives else ""),
        )
        known = (word.value for word in element) if _is_word(element) else ()
        raise _Refused(value, message, allowed=known)

    return read


def _object(kind: type[Any], made: Converter) -> Hook:
    """Make the reader of an object: no other keys, none twice, its format if any."""
    keys = keys_of(kind)
    own = {name: override(rename=key) for name, key in _RENAMED.get(kind, {}).items()}
    if kind in INPUT:
        texts = (name for name, at in keys.items() if at.type == str | None)
        own |= {name: override(struct_hook=_short_text) for name in texts}
    if kind is SituationView:
        own["contest"] = override(struct_hook=_word(Contest, every=True))
    if kind is Assessment:
        views = made.get_structure_hook(tuple[SituationView, ...])
        own["situation"] = override(
            struct_hook=lambda value, to: views(
                [value] if isinstance(value, Mapping) else value, to
            )
        )
    read_fields = make_dict_structure_fn(
        kind,
        made,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=True,
        **own,
    )

    def read(value: object, _: object) -> Any:
        if not isinstance(value, Mapping):
            message = Text(id="harus berupa objek", en="must be an object")
            raise _Refused(value, message, allowed=EXAMPLES.get(kind, ()))
        given = dict(cast("Mapping[str, object]", value))
        errors: list[Exception] = [_twice(key) for key in getattr(value, "twice", ())]
        if kind in INPUT:
            given = {k: v for k, v in given.items() if v is not None or k not in keys}
        if kind is Actor:
            given = _role_as_office(given)
        if kind in FORMATS and given.pop("format", None) != FORMATS[kind]:
            errors.append(_other_format(kind, value))
        try:
            result = read_fields(given, kind)
        except BaseValidationError as error:
            errors.extend(error.exceptions)
        else:
            if not errors:
                return result
        raise ClassValidationError(kind.__name__, errors, kind)

    return read


def _twice(key: str) -> _Refused:
    message = Text(
        id="kunci ini disebut dua kali dalam satu objek",
        en="this key stands twice in one object",
    )
    return _Refused(key, message, key=key)


def _other_format(kind: type[Any], value: Mapping[str, object]) -> _Refused:
    message = Text(
        id="format ini tidak dikenal di sini", en="this format is not known here"
    )
    return _Refused(value.get("format"), message, allowed=(FORMATS[kind],), key="format")


def _role_as_office(actor: Json) -> Json:
    """Move a role that stands in the place of the post; the post stays unknown."""
    office, roles = actor.get("office"), actor.get("roles", [])
    if not (isinstance(office, str) and office in AS_OFFICE and isinstance(roles, list)):
        return actor
    rest = {key: value for key, value in actor.items() if key != "office"}
    return {**rest, "roles": [*cast("list[object]", roles), office]}


def _conduct(read: Hook) -> Hook:
    """Make the reader of a conduct that goes on after what it had to refuse.

    Words and types are checked key by key, combinations only on a whole conduct. So
    what was refused is taken out, and the rest read again, until nothing new is found.
    """

    def read_all(value: object, _: object) -> Conduct:
        found: list[tuple[Keys, Problem]] = []
        while True:
            try:
                conduct: Conduct = read(value, Conduct)
            except BaseValidationError as error:
                fresh = [one for one in _problems(error) if one not in found]
                if not fresh:
                    break
                found += fresh
                value = _without(cast("Json", value), found)
            else:
                found += _area(conduct, dated=all(keys[0] != "date" for keys, _ in found))
                if not found:
                    return conduct
                break
        raise _Refusals(found)

    return read_all


def _area(conduct: Conduct, *, dated: bool) -> list[tuple[Keys, Problem]]:
    """Check the area; whether it has the contest is known only with the day."""
    return [
        (tuple(problem.path.split(".")), problem)
        for problem in area_problems(conduct)
        if dated or problem.path != "target.contest"
    ]


def _without(value: Json, found: list[tuple[Keys, Problem]]) -> Json:
    """Take out what was refused; what is required becomes any day, any status."""
    rest: Json = {
        key: dict(cast("Json", held)) if isinstance(held, Mapping) else held
        for key, held in value.items()
    }
    for keys, _ in found:
        first, second = str(keys[0]), keys[1] if len(keys) > 1 else None
        if second is not None and first != "date" and isinstance(rest.get(first), dict):
            rest[first].pop(second, None)
        else:
            rest.pop(first, None)
    rest["date"] = rest.get("date") or dt.date.min.isoformat()
    rest["actor"] = rest.get("actor") or {}
    everyone = [word.value for word in Status]
    rest["actor"]["status"] = rest["actor"].get("status") or everyone
    return rest


def _write_alternatives(_: Any) -> Callable[[tuple[Enum, ...]], object]:
    def write(words: tuple[Enum, ...]) -> object:
        values = [word.value for word in words]
        return values[0] if len(values) == 1 else values

    return write


def _write_object(kind: type[Any], made: Converter) -> Callable[[Any], Json]:
    """Make the writer of an object: its keys in order, without what is not there."""
    keys = keys_of(kind)
    own = {name: override(rename=key) for name, key in _RENAMED.get(kind, {}).items()}
    own |= {name: override(omit_if_default=True) for name in _ONLY_WHEN.get(kind, ())}
    write_fields = make_dict_unstructure_fn(
        kind, made, _cattrs_omit_if_default=kind in INPUT, **own
    )

    def write(value: Any) -> Json:
        raw = write_fields(value)
        if kind is Assessment and len(raw["situation"]) == 1:
            (raw["situation"],) = raw["situation"]
        if kind is Finding and value.track is Track.PIDANA:
            raw["sanction"].setdefault("penalty", None)
        if kind in FORMATS:
            return {"format": FORMATS[kind], **raw}
        return {key: raw[key] for key in keys if key in raw}

    return write
