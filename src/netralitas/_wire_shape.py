"""The shape of the wire: which keys each class has there, in which order.

The classes are the contract; here stands only where the wire says it otherwise. The
reader, the writer and the JSON Schema all take it from here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs
from attrs import frozen

from netralitas.citation import Basis, Citation
from netralitas.conduct import Actor, Circumstances, Conduct, Target
from netralitas.errors import ConductError, Problem
from netralitas.interval import Span
from netralitas.law.norm import DisputeReading, Penalty
from netralitas.result import Assessment, Assessments, Note
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
    "ALTERNATIVES",
    "AS_OFFICE",
    "EXAMPLES",
    "FORMATS",
    "INPUT",
    "NEVER_INPUT",
    "ONLY_WHEN",
    "RENAMED",
    "Conducts",
    "keys_of",
]


@frozen(kw_only=True)
class Conducts:
    """Several conducts of one person, to be judged together; at least one.

    ``ref`` is the caller's key of the whole. Iterating gives the conducts, so that
    ``assess_all`` takes it as it is. Raises `ConductError` when there is none.
    """

    conducts: tuple[Conduct, ...]
    ref: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an empty list: there is nothing to judge."""
        if not self.conducts:
            message = Text(
                id="harus memuat sekurang-kurangnya satu perbuatan",
                en="must hold at least one conduct",
            )
            allowed = EXAMPLES[Conducts]
            raise ConductError(
                [Problem(path="conducts", given="[]", message=message, allowed=allowed)]
            )

    def __iter__(self) -> Iterator[Conduct]:
        """Give the conducts in their order."""
        return iter(self.conducts)


INPUT: Final = frozenset({Conducts, Conduct, Actor, Target, Circumstances, Span})
"""What callers write; there, null is the same as an absent key."""

ALTERNATIVES: Final = frozenset({Status, Office, Act, TargetKind, Contest, Standing})
"""Where a conduct has one word, it may have a list: one of these, not known which."""

NEVER_INPUT: Final = frozenset({Contest.TIDAK_BERLAKU})
"""Words that answers use and no conduct states: an act without a contest names none."""

AS_OFFICE: Final = (Role.PEJABAT_PEMBINA_KEPEGAWAIAN, Role.ATASAN_LANGSUNG)
"""Roles that are also accepted as ``actor.office``, where they mean the role."""

FORMATS: Final[Mapping[type, str]] = MappingProxyType(
    {
        Assessment: "netralitas/assessment/1",
        Assessments: "netralitas/assessments/1",
    }
)
"""The key ``format``, the first one of an answer."""

RENAMED: Final[Mapping[type, Mapping[str, str]]] = MappingProxyType(
    {Span: {"start": "from", "end": "to"}}
)
"""Fields that have another name on the wire."""

ONLY_WHEN: Final[Mapping[type, tuple[str, ...]]] = MappingProxyType(
    {Basis: ("quote", "note"), Note: ("authority",), Sanction: ("penalty",)}
)
"""Keys that are there only when there is something to say."""

EXAMPLES: Final[Mapping[type, tuple[str, ...]]] = MappingProxyType(
    {
        Conducts: ('{"conducts": [{"date": "2024-10-11", "actor": {"status": "pns"}}]}',),
        Conduct: ('{"date": "2024-10-11", "actor": {"status": "pns"}}',),
        Actor: ('{"status": "pns"}',),
        Target: ('{"kind": "calon", "contest": "bupati"}', "null"),
        Circumstances: ('{"published": true}', "null"),
        Span: ('{"from": "2024-10-01", "to": "2024-11-01"}',),
        dt.date: ("2024-10-11",),
    }
)
"""What would do where something else was given."""

_ORDER: Final[Mapping[type, tuple[str, ...]]] = MappingProxyType(
    {
        Conduct: (
            *("ref", "date", "examined_on", "tried_on", "election", "region"),
            *("actor", "act", "target", "circumstances"),
        ),
        Conducts: ("ref", "conducts"),
        Problem: ("path", "given", "allowed", "nearest", "message"),
    }
)

# Names in annotations of the results that only the type checker imports.
_NAMES: Final[Mapping[str, Any]] = {
    kind.__name__: kind
    for kind in (
        *(Authority, Basis, Certainty, Citation, ClosedPeriod, Contest, DisputeAbout),
        *(DisputeReading, Level, Penalty, Sanction, SanctionKind, Stage, Standing),
        *(Text, Track, Verdict, dt.date),
    )
}


def keys_of(kind: type[Any]) -> Mapping[str, attrs.Attribute[Any]]:
    """Give the keys of a class on the wire, in their order, with what they hold."""
    attrs.resolve_types(kind, localns=dict(_NAMES))
    renamed = RENAMED.get(kind, {})
    fields = {renamed.get(at.name, at.name): at for at in attrs.fields(kind)}
    return {key: fields[key] for key in _ORDER.get(kind, fields)}
