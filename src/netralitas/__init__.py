"""What the law says about this act, by this person, on this day, in this election.

The neutrality law of Indonesia's civil service (ASN) as typed data and pure functions.
It decides law, not guilt: facts go in as found, and the result says what they amount
to. It is not legal advice.

Every public name is loaded on first use, so that importing the package costs next to
nothing, and so that only what needs cattrs (`loads`, `dumps`) loads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netralitas._on_use import on_use
from netralitas._version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from netralitas.assessment import assess, assess_all
    from netralitas.citation import Basis, Citation, Reading
    from netralitas.conduct import Actor, Circumstances, Conduct, Target
    from netralitas.errors import (
        CitationError,
        ConductError,
        NetralitasError,
        Problem,
        QueryError,
    )
    from netralitas.explanation import explain
    from netralitas.interval import Span
    from netralitas.law import COVERAGE, LAW
    from netralitas.query import (
        Change,
        Coverage,
        Excerpt,
        LookUp,
        changes_between,
        coverage,
        law_on,
        lineage,
        look_up,
        rules_for,
        stale,
    )
    from netralitas.result import Assessment, Assessments, Finding
    from netralitas.text import Text
    from netralitas.wire import dumps, loads
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

__all__ = [
    "COVERAGE",
    "LAW",
    "Act",
    "Actor",
    "Assessment",
    "Assessments",
    "Basis",
    "Certainty",
    "Change",
    "Circumstance",
    "Circumstances",
    "Citation",
    "CitationError",
    "Conduct",
    "ConductError",
    "Contest",
    "Coverage",
    "Excerpt",
    "Finding",
    "Level",
    "LookUp",
    "NetralitasError",
    "Office",
    "Problem",
    "QueryError",
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
    "changes_between",
    "coverage",
    "dumps",
    "explain",
    "law_on",
    "lineage",
    "loads",
    "look_up",
    "rules_for",
    "stale",
]

_HOME = {
    "assessment": ("assess", "assess_all"),
    "citation": ("Basis", "Citation", "Reading"),
    "conduct": ("Actor", "Circumstances", "Conduct", "Target"),
    "errors": (
        "CitationError",
        "ConductError",
        "NetralitasError",
        "Problem",
        "QueryError",
    ),
    "explanation": ("explain",),
    "interval": ("Span",),
    "law": ("COVERAGE", "LAW"),
    "query": (
        "Change",
        "Coverage",
        "Excerpt",
        "LookUp",
        "changes_between",
        "coverage",
        "law_on",
        "lineage",
        "look_up",
        "rules_for",
        "stale",
    ),
    "result": ("Assessment", "Assessments", "Finding"),
    "text": ("Text",),
    "wire": ("dumps", "loads"),
    "words": (
        "Act",
        "Certainty",
        "Circumstance",
        "Contest",
        "Level",
        "Office",
        "Role",
        "SanctionKind",
        "Stage",
        "Standing",
        "Status",
        "TargetKind",
        "Track",
        "Verdict",
    ),
}
"""Where each public name lives."""

__getattr__: Callable[[str], object] = on_use(__name__, _HOME)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
