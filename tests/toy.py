"""A law small enough to see through: for tests of the machinery, not of the law."""

from __future__ import annotations

from datetime import date

from netralitas.citation import Citation, Reading
from netralitas.interval import ALWAYS, Interval
from netralitas.law.norm import (
    Consequence,
    Dispute,
    DisputeReading,
    Exemption,
    Law,
    Module,
    Permission,
    Regulation,
    Remark,
    Rule,
    When,
    cite,
)
from netralitas.text import Text
from netralitas.words import DisputeAbout, Level, Status, Track

GIST = Text(id="aturan percobaan", en="a trial rule")
BASES = (cite("PP 94/2021 Pasal 1"),)


def rule(
    article: int,
    *when: When,
    residual: bool = False,
    in_force: Interval = ALWAYS,
    level: Level | None = None,
) -> Rule:
    """Make a rule at an article of the trial regulation."""
    return Rule(
        id=f"pp-94-2021/pasal-{article}",
        bases=(cite(f"PP 94/2021 Pasal {article}"),),
        track=Track.DISIPLIN,
        when=when,
        in_force=in_force,
        gist=GIST,
        residual=residual,
        level=level,
    )


def exemption(id_: str, article: int, *when: When) -> Exemption:
    """Make an exemption of a rule."""
    return Exemption(
        id=id_,
        bases=BASES,
        when=when,
        excepts=frozenset({f"pp-94-2021/pasal-{article}"}),
        in_force=ALWAYS,
        gist=GIST,
    )


def permission(id_: str, *when: When) -> Permission:
    """Make a permission."""
    return Permission(id=id_, bases=BASES, when=when, in_force=ALWAYS, gist=GIST)


def dispute(
    id_: str, concerns: str, *when: When, about: DisputeAbout = DisputeAbout.PENERAPAN
) -> Dispute:
    """Make a dispute about a rule or an exemption."""
    reading = DisputeReading(holder="percobaan", holder_en="trial", says=GIST)
    return Dispute(
        id=id_,
        about=about,
        concerns=frozenset({concerns}),
        when=when,
        readings=(reading, reading),
    )


def regulation(
    cited: str = "PP 94/2021",
    in_force: Interval = ALWAYS,
    addressees: frozenset[Status] | None = None,
) -> Regulation:
    """Make the trial regulation."""
    return Regulation(
        instrument=Citation.parse(cited).instrument,
        title=GIST,
        in_force=in_force,
        reading=Reading.TEXT,
        reviewed_on=date(2026, 1, 1),
        addressees=addressees,
    )


def law(
    *rows: Rule | Exemption | Permission | Dispute | Remark | Consequence,
    regulations: tuple[Regulation, ...] | None = None,
) -> Law:
    """Put rows of every kind into one law."""
    return Law(
        modules=(
            Module(
                regulations=regulations or (regulation(),),
                rules=tuple(row for row in rows if isinstance(row, Rule)),
                exemptions=tuple(row for row in rows if isinstance(row, Exemption)),
                permissions=tuple(row for row in rows if isinstance(row, Permission)),
                disputes=tuple(row for row in rows if isinstance(row, Dispute)),
                remarks=tuple(row for row in rows if isinstance(row, Remark)),
                consequences=tuple(row for row in rows if isinstance(row, Consequence)),
            ),
        ),
        coverage=ALWAYS,
        persons=frozenset(Status),
        reviewed_on=date(2026, 1, 1),
    )


__all__ = [
    "BASES",
    "GIST",
    "dispute",
    "exemption",
    "law",
    "permission",
    "regulation",
    "rule",
]
