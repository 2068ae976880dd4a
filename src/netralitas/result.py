"""What an assessment says: plain values, the same in memory, on the wire, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from datetime import date

    from netralitas.citation import Basis, Citation
    from netralitas.law.norm import DisputeReading
    from netralitas.sanctions import Sanction
    from netralitas.text import Text
    from netralitas.words import (
        Authority,
        Certainty,
        ClosedPeriod,
        Contest,
        DisputeAbout,
        Level,
        SanctionKind,
        Stage,
        Standing,
        Track,
        Verdict,
    )

__all__ = [
    "Assessment",
    "Assessments",
    "Discipline",
    "Exempted",
    "Finding",
    "LawOn",
    "LawStamp",
    "Note",
    "Permitted",
    "Pivot",
    "Reason",
    "SeenDispute",
    "SituationView",
]


@frozen(kw_only=True)
class LawStamp:
    """Which law gave the answer, so that it can be reproduced."""

    netralitas: str
    fingerprint: str
    reviewed_on: date


@frozen(kw_only=True)
class LawOn:
    """The day on which the law was read, for each clock."""

    act: date
    examination: date
    judgement: date


@frozen(kw_only=True)
class SituationView:
    """One way in which the calendar can lie; ``election`` None = a coming cycle."""

    election: str | None
    contest: Contest
    stage: Stage
    standing: Standing
    closed_periods: tuple[ClosedPeriod, ...]
    law_on: LawOn


@frozen(kw_only=True)
class Reason:
    """One element that was met: the axis and the value, or values, that met it."""

    axis: str
    value: str | bool | tuple[str, ...]


@frozen(kw_only=True)
class Exempted:
    """An exemption that lifts a finding, or one of several that may."""

    id: str
    gist: Text
    bases: tuple[Basis, ...]


@frozen(kw_only=True)
class SeenDispute:
    """A dispute that can bear on a finding, with every side."""

    id: str
    about: DisputeAbout
    readings: tuple[DisputeReading, ...]


@frozen(kw_only=True)
class Finding:
    """A rule that is found, in every world or in some, or that an exemption lifts.

    ``disputed`` is true when authorities disagree whether the rule reaches the case, in
    every world in which it is found. ``exemptions`` tells of each in ``lifted_by``.
    """

    rule: str
    certainty: Certainty
    disputed: bool
    residual: bool
    lifted_by: tuple[str, ...]
    track: Track
    gist: Text
    bases: tuple[Basis, ...]
    applies: tuple[str, ...]
    alternative: str | None
    because: tuple[Reason, ...]
    waits_for: tuple[str, ...]
    sanction: Sanction
    authority: tuple[Authority, ...]
    disputes: tuple[SeenDispute, ...]
    exemptions: tuple[Exempted, ...]

    @property
    def lifted(self) -> bool:
        """Tell whether an exemption takes the finding away."""
        return bool(self.lifted_by)


@frozen(kw_only=True)
class Permitted:
    """An express permission that holds, in every world or in some."""

    id: str
    certainty: Certainty
    gist: Text
    bases: tuple[Basis, ...]
    waits_for: tuple[str, ...]


@frozen(kw_only=True)
class Pivot:
    """A known fact whose change would alter the verdict."""

    axis: str
    has: str | bool
    instead: str | bool
    verdict: Verdict


@frozen(kw_only=True)
class Note:
    """Something a reader must be told beside the findings."""

    code: str
    text: Text
    cites: tuple[Citation, ...] = ()
    authority: Authority | None = None


@frozen(kw_only=True)
class Assessment:
    """What the law says about one conduct, and why.

    ``findings`` is a set in the order of the law, never collapsed to one. With the
    verdict ``needs_facts``, ``reachable`` lists the verdicts still open and ``missing``
    the input keys that can change them.
    """

    ref: str | None
    law: LawStamp
    verdict: Verdict
    situation: tuple[SituationView, ...]
    findings: tuple[Finding, ...]
    reachable: tuple[Verdict, ...]
    missing: tuple[str, ...]
    permissions: tuple[Permitted, ...]
    pivots: tuple[Pivot, ...]
    notes: tuple[Note, ...]


@frozen(kw_only=True)
class Discipline:
    """The one discipline sanction that several breaches lead to: the heaviest."""

    level: Level
    certainty: Certainty
    rules: tuple[str, ...]
    options: tuple[SanctionKind, ...]
    suspended: tuple[SanctionKind, ...]
    cites: tuple[Citation, ...]


@frozen(kw_only=True)
class Assessments:
    """Several conducts of one person, judged together; ``ref`` is that of the whole."""

    ref: str | None = None
    verdict: Verdict
    reachable: tuple[Verdict, ...]
    missing: tuple[str, ...]
    assessments: tuple[Assessment, ...]
    discipline: Discipline | None
