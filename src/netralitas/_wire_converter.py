"""The one converter between JSON objects and the classes, strict in every hook.

By itself cattrs turns ``"tidak"`` into true, 5 into "5" and an object into a list of
its keys. Here every value is what it says it is, or it is refused.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, partial
from types import GenericAlias, MappingProxyType
from typing import Any, Final, TypeAlias, cast, get_args, get_origin

import attrs
from cattrs import BaseValidationError, ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from netralitas._wire_problems import (
    DAYS,
    Keys,
    Refusal,
    Refusals,
    nearest,
    problems_at,
)
from netralitas._wire_shape import (
    ALTERNATIVES,
    AS_OFFICE,
    EXAMPLES,
    FORMATS,
    INPUT,
    NEVER_INPUT,
    ONLY_WHEN,
    RENAMED,
    keys_of,
)
from netralitas.citation import Citation
from netralitas.conduct import REF_LENGTH, Actor, Conduct
from netralitas.errors import CitationError, Problem, as_json
from netralitas.interval import Span
from netralitas.result import Assessment, Finding, SituationView
from netralitas.situation import area_problems
from netralitas.text import Text
from netralitas.words import Contest, Office, Status, Track

__all__ = ["converter"]

Json: TypeAlias = "dict[str, Any]"
Hook: TypeAlias = "Callable[[Any, Any], Any]"

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TRUTH: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("tidak", "salah", "bukan", "no", "0", "false"), "false"),
        **dict.fromkeys(("ya", "iya", "benar", "yes", "1", "true"), "true"),
    }
)
_ROLES: Final = tuple(role.value for role in AS_OFFICE)


@cache
def converter() -> Converter:
    """Make the converter, once."""
    made = Converter(unstruct_collection_overrides={tuple: list})
    # Primitives first: what is generated later keeps the hooks that it found.
    made.register_structure_hook(str, _text)
    made.register_structure_hook(bool, _truth)
    made.register_structure_hook(int, _number)
    made.register_structure_hook(dt.date, _day)
    made.register_structure_hook(Citation, _citation)
    made.register_structure_hook(dt.date | Span, partial(_day_or_span, made))
    made.register_structure_hook(str | bool, _word_or_truth)
    made.register_structure_hook(str | bool | tuple[str, ...], partial(_values, made))
    made.register_structure_hook(Enum, lambda value, kind: _word(kind)(value, kind))
    made.register_structure_hook_factory(_is_tuple, _tuple)
    made.register_structure_hook_factory(_is_object, _object)
    made.register_structure_hook(Conduct, _conduct(_object(Conduct, made)))
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(Citation, str)
    made.register_unstructure_hook_factory(_is_alternatives, _write_alternatives)
    made.register_unstructure_hook_factory(_is_object, _write_object)
    return made


def _is_word(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _is_alternatives(kind: object) -> bool:
    return _is_tuple(kind) and get_args(kind)[0] in ALTERNATIVES


def _is_object(kind: object) -> bool:
    return isinstance(kind, type) and attrs.has(kind) and kind is not Citation


# ------------------------------------------------------------------------ reading


def _text(value: object, _: object) -> str:
    if isinstance(value, str):
        return value
    raise Refusal(value, Text(id="harus berupa teks", en="must be a text"))


def _short_text(value: object, _: object) -> str:
    """Read a text of the caller's: one that can be looked up, echoed and printed."""
    text = _text(value, _)
    if len(text) > REF_LENGTH:
        message = Text(
            id=f"paling banyak {REF_LENGTH} karakter, bukan {len(text)}",
            en=f"at most {REF_LENGTH} characters, not {len(text)}",
        )
        raise Refusal(text, message)
    if text != text.encode("utf-8", "replace").decode("utf-8"):
        message = Text(
            id="memuat karakter yang bukan Unicode",
            en="holds characters that are not Unicode",
        )
        raise Refusal(text, message)
    return text


def _truth(value: object, _: object) -> bool:
    if isinstance(value, bool):
        return value
    given = as_json(value)
    raise Refusal(
        value,
        Text(
            id=f"harus true, false, atau null (tidak diketahui), bukan {given}",
            en=f"must be true, false or null (unknown), not {given}",
        ),
        allowed=("true", "false", "null"),
        nearest=_TRUTH.get(given.strip('"').casefold()),
    )


def _number(value: object, _: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    message = Text(id="harus berupa bilangan bulat", en="must be a whole number")
    raise Refusal(value, message)


def _word_or_truth(value: object, _: object) -> str | bool:
    if isinstance(value, str | bool):
        return value
    message = Text(
        id="harus berupa kata, true, atau false", en="must be a word, true or false"
    )
    raise Refusal(value, message)


def _values(made: Converter, value: object, _: object) -> str | bool | tuple[str, ...]:
    if isinstance(value, list):
        return made.structure(cast("object", value), tuple[str, ...])
    return _word_or_truth(value, _)


def _day(value: object, _: object, allowed: tuple[str, ...] = EXAMPLES[dt.date]) -> dt.date:
    """Read a day of the calendar, written in full; 3.11 alone would read 20241011."""
    given = as_json(value)
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
    raise Refusal(value, message, allowed=allowed)


def _day_or_span(made: Converter, value: object, _: object) -> dt.date | Span:
    if isinstance(value, Mapping):
        return made.structure(cast("object", value), Span)
    return _day(value, _, DAYS)


def _citation(value: object, _: object) -> Citation:
    try:
        return Citation.parse(_text(value, _))
    except CitationError as error:
        raise Refusal(value, error.message) from None


@cache
def _word(kind: type[Enum], *, every: bool = False) -> Hook:
    """Make the reader of one word of a vocabulary."""
    known = {word.value: word for word in kind if every or word not in NEVER_INPUT}
    roles = _ROLES if kind is Office else ()
    allowed = (*known, *roles)

    def read(value: object, _: object) -> Enum:
        if isinstance(value, str) and value in known:
            return known[value]
        given = as_json(value)
        if value in roles:
            message = Text(
                id=f"{given} adalah peran dan tidak dapat menjadi salah satu dari "
                "beberapa jabatan; tulis di actor.roles",
                en=f"{given} is a role and cannot be one of several posts; write it in "
                "actor.roles",
            )
            raise Refusal(value, message, allowed=known)
        message = Text(
            id=f"{given} bukan salah satu kata yang dikenal di sini",
            en=f"{given} is not one of the words that are known here",
        )
        raise Refusal(value, message, allowed=allowed, nearest=nearest(value, allowed))

    return read


def _tuple(kind: object, made: Converter) -> Hook:
    """Make the reader of a list; in a conduct, one word stands for a list of one."""
    element = get_args(kind)[0]
    alternatives = element in ALTERNATIVES
    read_one = made.get_structure_hook(element)
    read_list = made.get_structure_hook(GenericAlias(list, (element,)))
    message = (
        Text(id="harus satu kata atau lebih", en="must be one word or several")
        if alternatives
        else Text(id="harus berupa larik", en="must be a list")
    )

    def read(value: Any, _: object) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(value, list):
            if alternatives:
                return (read_one(value, element),)
        elif value or not alternatives:
            return tuple(read_list(value, kind))
        known = (word.value for word in element) if _is_word(element) else ()
        raise Refusal(cast("object", value), message, allowed=known)

    return read


def _object(kind: type[Any], made: Converter) -> Hook:
    """Make the reader of an object: no other keys, none twice, its format if any."""
    keys = keys_of(kind)
    read_fields = make_dict_structure_fn(
        kind,
        made,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=True,
        **_own_hooks(kind, made),
    )

    def read(value: object, _: object) -> object:
        if not isinstance(value, Mapping):
            message = Text(id="harus berupa objek", en="must be an object")
            raise Refusal(value, message, allowed=EXAMPLES.get(kind, ()))
        raw = cast("Json", value)
        given = {str(key): held for key, held in raw.items()}
        errors: list[Exception] = [_twice(key) for key in getattr(raw, "twice", ())]
        if kind in FORMATS:
            errors += _other_format(kind, given.get("format"))
            given = {k: v for k, v in given.items() if k != "format"}
        if kind in INPUT:
            given = {k: v for k, v in given.items() if v is not None or k not in keys}
        if kind is Actor:
            given = _role_as_office(given)
        try:
            result = read_fields(given, kind)
        except BaseValidationError as error:
            errors.extend(error.exceptions)
        else:
            if not errors:
                return result
        # Pyright reads the signature of the group, cattrs adds the class.
        raise ClassValidationError(kind.__name__, errors, kind)  # pyright: ignore[reportCallIssue]

    return read


def _own_hooks(kind: type[Any], made: Converter) -> dict[str, Any]:
    """Give the fields of a class that are read in another way than their type says."""
    hooks: dict[str, Any] = {
        name: override(rename=key) for name, key in RENAMED.get(kind, {}).items()
    }
    if kind in INPUT:
        for name, at in keys_of(kind).items():
            if at.type == str | None:
                hooks[name] = override(struct_hook=_short_text)
    if kind is SituationView:
        hooks["contest"] = override(struct_hook=_word(Contest, every=True))
    if kind is Assessment:
        view = made.get_structure_hook(SituationView)
        views = made.get_structure_hook(tuple[SituationView, ...])

        def read_views(value: object, to: object) -> object:
            if isinstance(value, Mapping):
                return (view(value, SituationView),)
            return views(value, to)

        hooks["situation"] = override(struct_hook=read_views)
    return hooks


def _twice(key: str) -> Refusal:
    message = Text(
        id="kunci ini disebut dua kali dalam satu objek",
        en="this key stands twice in one object",
    )
    return Refusal(key, message, key=key)


def _other_format(kind: type[Any], given: object) -> list[Refusal]:
    if given == FORMATS[kind]:
        return []
    message = Text(
        id="format ini tidak dikenal di sini", en="this format is not known here"
    )
    return [Refusal(given, message, allowed=(FORMATS[kind],), key="format")]


def _role_as_office(actor: Json) -> Json:
    """Move a role that stands in the place of the post; the post stays unknown."""
    office, roles = actor.get("office"), actor.get("roles", [])
    if office not in _ROLES or not isinstance(roles, list):
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
                fresh = [one for one in problems_at(error) if one not in found]
                if not fresh:
                    break
                found += fresh
                value = _without(cast("Json", value), found)
            else:
                found += _area(conduct, dated=all(keys[0] != "date" for keys, _ in found))
                if not found:
                    return conduct
                break
        raise Refusals(found)

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
    for (first, *more), _ in found:
        inner = cast("Json | None", rest.get(str(first)))
        if more and first != "date" and isinstance(inner, dict):
            inner.pop(str(more[0]), None)
            if first == "target":  # what it may be hangs on the other keys
                inner.pop("standing", None)
        else:
            rest.pop(str(first), None)
    rest.setdefault("date", dt.date.min.isoformat())
    rest.setdefault("actor", {})
    rest["actor"].setdefault("status", [word.value for word in Status])
    return rest


# ------------------------------------------------------------------------ writing


def _write_alternatives(_: object) -> Callable[[tuple[Enum, ...]], object]:
    def write(words: tuple[Enum, ...]) -> object:
        values = [word.value for word in words]
        return values[0] if len(values) == 1 else values

    return write


def _write_object(kind: type[Any], made: Converter) -> Callable[[Any], Json]:
    """Make the writer of an object: its keys in order, without what is not there."""
    keys = keys_of(kind)
    own: dict[str, Any] = {
        name: override(rename=key) for name, key in RENAMED.get(kind, {}).items()
    }
    own |= {name: override(omit_if_default=True) for name in ONLY_WHEN.get(kind, ())}
    write_fields = make_dict_unstructure_fn(
        kind, made, _cattrs_omit_if_default=kind in INPUT, **own
    )

    def write(value: object) -> Json:
        raw = write_fields(value)
        if kind is Assessment and len(raw["situation"]) == 1:
            (raw["situation"],) = raw["situation"]
        if isinstance(value, Finding) and value.track is Track.PIDANA:
            raw["sanction"].setdefault("penalty", None)
        if kind in FORMATS:
            return {"format": FORMATS[kind], **raw}
        return {key: raw[key] for key in keys if key in raw}

    return write
