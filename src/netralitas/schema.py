"""The wire as JSON Schema (draft 2020-12), made from the classes and the words.

The schemas say what the reader accepts key by key; what only the calendar or two keys
together can say (a region, an impossible combination) is left to `netralitas.wire`.
The package carries them as files in ``netralitas/schemas``.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType, NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args, get_origin

import attrs

from netralitas._wire_shape import (
    ALTERNATIVES,
    AS_OFFICE,
    FORMATS,
    INPUT,
    NEVER_INPUT,
    ONLY_WHEN,
    Conducts,
    keys_of,
)
from netralitas.citation import Citation
from netralitas.conduct import REF_LENGTH, Conduct
from netralitas.errors import Problem
from netralitas.result import Assessment, Assessments
from netralitas.words import Office

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = [
    "FILES",
    "assessment_schema",
    "assessments_schema",
    "conduct_schema",
    "error_schema",
    "item_schema",
    "write",
]

Schema: TypeAlias = "dict[str, Any]"

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
DAY: Final[Mapping[str, str]] = MappingProxyType(
    {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
)
PLAIN: Final[Mapping[type, str]] = MappingProxyType(
    {str: "string", bool: "boolean", int: "integer", NoneType: "null"}
)


def conduct_schema() -> Schema:
    """Give the schema of one conduct, as `netralitas.wire.load_conduct` reads it.

    >>> conduct_schema()["$ref"], sorted(conduct_schema()["$defs"]["Actor"]["required"])
    ('#/$defs/Conduct', ['status'])
    """
    return _document("conduct", Conduct)


def item_schema() -> Schema:
    """Give the schema of one item: a conduct, or several to be judged together."""
    return _document("item", Conduct, Conducts)


def assessment_schema() -> Schema:
    """Give the schema of the answer to one conduct."""
    return _document("assessment", Assessment)


def assessments_schema() -> Schema:
    """Give the schema of the answer to several conducts together."""
    return _document("assessments", Assessments)


def error_schema() -> Schema:
    """Give the schema of what stands where an input could not be read."""
    schema = _document("error", Problem)
    problems = {"type": "array", "items": {"$ref": schema.pop("$ref")}}
    error = {"ref": {"type": ["string", "null"]}, "problems": problems}
    return {**schema, **_closed({"error": _closed(error, list(error))}, ["error"])}


FILES: Final[Mapping[str, Callable[[], Schema]]] = MappingProxyType(
    {
        "conduct.schema.json": conduct_schema,
        "item.schema.json": item_schema,
        "assessment.schema.json": assessment_schema,
        "assessments.schema.json": assessments_schema,
        "error.schema.json": error_schema,
    }
)
"""The files that the package carries, each with what it is made from."""


def write(directory: Path) -> None:
    """Write the files of the package anew, after a word or a key was added."""
    for name, make in FILES.items():
        text = json.dumps(make(), ensure_ascii=False, indent=1)
        (directory / name).write_text(f"{text}\n", encoding="utf-8")


def _document(name: str, *kinds: type[Any]) -> Schema:
    """Make a whole schema, with a definition for each class and vocabulary it uses."""
    defs: dict[str, Schema] = {}
    heads = [_of(kind, defs, answer=kind in FORMATS) for kind in kinds]
    return {
        "$schema": DRAFT,
        "$id": f"urn:netralitas:{name}:1",
        **(heads[0] if len(heads) == 1 else {"oneOf": heads}),
        "$defs": dict(sorted(defs.items())),
    }


def _of(kind: Any, defs: dict[str, Schema], *, answer: bool) -> Schema:  # noqa: ANN401
    """Give the schema of one type; classes and words become definitions."""
    if kind in PLAIN:
        return {"type": PLAIN[kind]}
    if kind is dt.date:
        return dict(DAY)
    if kind is Citation:
        return {"type": "string", "examples": ["PP 94/2021 Pasal 5 huruf n angka 5"]}
    if get_origin(kind) is UnionType:
        return _either(*(_of(one, defs, answer=answer) for one in get_args(kind)))
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], defs, answer=answer)
    name: str = kind.__name__
    if name not in defs:
        defs[name] = {}  # a class may lead back to itself
        defs[name] = (
            _words(kind, answer=answer)
            if issubclass(kind, Enum)
            else _object(kind, defs, answer=answer)
        )
    return {"$ref": f"#/$defs/{name}"}


def _either(*schemas: Schema) -> Schema:
    """Join schemas of which one holds; those inside are taken out."""
    flat = [one for schema in schemas for one in schema.get("oneOf", [schema])]
    return {"oneOf": flat}


def _list(element: Any, defs: dict[str, Schema], *, answer: bool) -> Schema:  # noqa: ANN401
    one = _of(element, defs, answer=answer)
    if element not in ALTERNATIVES:
        at_least = {"minItems": 1} if element is Conduct else {}
        return {"type": "array", "items": one, **at_least}
    several = {"type": "array", "items": one, "minItems": 1}
    if element is not Office:
        return _either(one, several)
    roles = [_word(role) for role in AS_OFFICE]
    return _either(one, {"oneOf": roles}, several)


def _words(kind: type[Enum], *, answer: bool) -> Schema:
    return {"oneOf": [_word(w) for w in kind if answer or w not in NEVER_INPUT]}


def _word(word: Any) -> Schema:  # noqa: ANN401  (a word, or how a source was read)
    return {
        "const": word.value,
        "title": word.label.id,
        "description": word.label.en,
    }


def _object(kind: type[Any], defs: dict[str, Schema], *, answer: bool) -> Schema:
    properties: Schema = {}
    required: list[str] = []
    if kind in FORMATS:
        properties["format"] = {"const": FORMATS[kind]}
        required.append("format")
    for key, field in keys_of(kind).items():
        properties[key] = _of(field.type, defs, answer=answer)
        if kind in INPUT and field.default is not attrs.NOTHING:
            properties[key] = _nullable(properties[key])
        elif field.name not in ONLY_WHEN.get(kind, ()):
            required.append(key)
        if kind in INPUT and field.type == str | None:
            properties[key] = {"type": ["string", "null"], "maxLength": REF_LENGTH}
        if kind is Assessment and key == "situation":
            one = properties[key]["items"]
            properties[key] = _either(one, {**properties[key], "minItems": 2})
    return _closed(properties, required)


def _nullable(schema: Schema) -> Schema:
    null = {"type": "null"}
    return schema if null in schema.get("oneOf", ()) else _either(schema, null)


def _closed(properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
