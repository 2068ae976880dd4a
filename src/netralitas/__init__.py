"""What the law says about this act, by this person, on this day, in this election.

The neutrality law of Indonesia's civil service (ASN) as typed data and pure functions.
It decides law, not guilt: facts go in as found, and the result says what they amount to.
It is not legal advice.

`explain`, `loads` and `dumps` are loaded on use, so that importing the package loads
attrs and the standard library only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netralitas._version import __version__
from netralitas.assessment import assess, assess_all
from netralitas.citation import Basis, Citation, Reading
from netralitas.conduct import Actor, Circumstances, Conduct, Target
from netralitas.errors import CitationError, ConductError, NetralitasError
from netralitas.interval import Span
from netralitas.law import COVERAGE, LAW
from netralitas.result import Assessment, Assessments, Finding
from netralitas.text import Text
from netralitas.words import (
    Act,
    Certainty,
    Circumstance,
    Contest,
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

if TYPE_CHECKING:
    from netralitas.explain import explain
    from netralitas.wire import dumps, loads

__all__ = [
    "COVERAGE",
    "LAW",
    "Act",
    "Actor",
    "Assessment",
    "Assessments",
    "Basis",
    "Certainty",
    "Circumstance",
    "Circumstances",
    "Citation",
    "CitationError",
    "Conduct",
    "ConductError",
    "Contest",
    "Finding",
    "Level",
    "NetralitasError",
    "Office",
    "Reading",
    "Role",
    "SanctionKind",
    "Span",
    "Stage",
    "Standing",
    "Status",
    "Target",
    "TargetKind",
    "Text",
    "Track",
    "Verdict",
    "__version__",
    "assess",
    "assess_all",
    "dumps",
    "explain",
    "loads",
]

_ON_USE = {
    "dumps": "netralitas.wire",
    "explain": "netralitas.explain",
    "loads": "netralitas.wire",
}


def __getattr__(name: str) -> object:
    """Load what needs more than attrs when it is first asked for."""
    if name in _ON_USE:
        from importlib import import_module

        return getattr(import_module(_ON_USE[name]), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """List the public names, those that are loaded on use included."""
    return sorted(__all__)
