"""How the tables of the law are read a second time: one element varied at a time.

A table holds norms; each has one set of facts and says how the norm then comes out, and
for each of its elements one set that differs in that element alone. *Settled* is found
and undisputed, *disputed* found while authorities disagree whether it reaches the case,
*open* disputed or not found, *possible* what an unknown element leaves, *absent* not
found or lifted. What a table does not state is stated as not so, except what the act
itself says.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from netralitas import (
    LAW,
    Act,
    Actor,
    Assessment,
    Certainty,
    Circumstance,
    Circumstances,
    Conduct,
    Contest,
    Finding,
    Office,
    Status,
    Target,
    assess,
)
from netralitas.law.norm import Law
from netralitas.words import Word

Facts = dict[str, Any]
Expected = Literal["settled", "found", "disputed", "open", "possible", "absent"]


class Case(NamedTuple):
    """What is varied, how, and how the norm then comes out."""

    label: str
    change: Facts
    expected: Expected


class Norm(NamedTuple):
    """One norm: the facts, how it then comes out, and what decides it."""

    rule: str
    facts: Facts
    expected: Expected
    cases: tuple[Case, ...]


def vary(expected: Expected, /, **change: object) -> tuple[Case, ...]:
    """Vary one element at a time; a tuple holds several values, a list one of these."""
    return tuple(
        Case(f"{key}={value}", {key: value}, expected)
        for key, values in change.items()
        for value in (values if isinstance(values, tuple) else (values,))
    )


def among(
    key: str, *these: Word, expected: Expected = "settled", **beside: object
) -> tuple[Case, ...]:
    """Go through every word of a family: it comes out so for these and for no other."""
    return tuple(
        Case(
            f"{key}={word.value}",
            {key: word, **beside},
            expected if word in these else "absent",
        )
        for word in type(these[0])
    )


SAID = {
    Act.KAMPANYE_DARING: "active_support",
    Act.MENYATAKAN_DUKUNGAN: "active_support",
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN: "active_support",
    Act.MENJADI_TIM_PEMENANGAN: "active_support",
    Act.MENJADI_PELAKSANA_KAMPANYE: "active_support",
    Act.MEMBERI_DUKUNGAN_KTP: "active_support",
    Act.MENGGUNAKAN_FASILITAS_NEGARA: "state_facility",
    Act.MENGUNGGAH_FOTO_BERSAMA: "published",
}
"""What these acts say by themselves."""

AREA = {Contest.BUPATI: "33.25", Contest.GUBERNUR: "33"}
"""Where each office is elected; every other contest is held in a city of Java."""

POST = {
    Status.PNS: Office.PELAKSANA,
    Status.CPNS: Office.PELAKSANA,
    Status.PPPK: Office.FUNGSIONAL,
}
"""The common post of each service; others hold none, or it is not known which."""


def judged(facts: Facts, law: Law = LAW) -> Assessment:
    """Assess one row of facts, with every circumstance not named stated as not so."""
    act: Act = facts["act"]
    contest: Contest | None = facts.get("contest")
    found: dict[str, bool | None] = {word.value: False for word in Circumstance}
    found["own_will"] = True
    if act in SAID:
        found[SAID[act]] = True
    found |= {key: facts[key] for key in found if key in facts}
    return assess(
        Conduct(
            date=facts["date"],
            examined_on=facts.get("examined_on"),
            tried_on=facts.get("tried_on"),
            region=facts.get("region", AREA.get(contest, "33.74") if contest else "33.74"),
            actor=Actor(
                status=facts.get("status", Status.PNS),
                office=_post(facts),
                roles=facts.get("roles", ()),
            ),
            act=act,
            target=Target(
                kind=facts["kind"],
                contest=contest,
                standing=facts.get("standing"),
                spouse=facts.get("spouse", False),
            ),
            circumstances=Circumstances(**found),
        ),
        law,
    )


def _post(facts: Facts) -> Office | None:
    """Give the post of a PNS as stated, that of everyone else as is common."""
    status = facts.get("status", Status.PNS)
    if status == Status.PNS:
        office: Office | None = facts.get("office", Office.PELAKSANA)
        return office
    return POST.get(status) if isinstance(status, Status) else None


def the_rule(rule: str, facts: Facts, law: Law = LAW) -> Finding | None:
    """Give the finding of this rule, if there is one that nothing lifts."""
    for finding in judged(facts, law).findings:
        if finding.rule == rule and not finding.lifted:
            return finding
    return None


def wrong_cases(
    rule: str,
    facts: Facts,
    expected: Expected,
    cases: tuple[Case, ...],
    law: Law = LAW,
) -> str:
    """Judge the facts and each variation; give a line for each that came out otherwise."""
    wrong: list[str] = []
    for case in (Case("the norm itself", {}, expected), *cases):
        finding = the_rule(rule, facts | case.change, law)
        if not holds(finding, case.expected):
            wrong.append(f"{case.label}: {case.expected} expected, {_said(finding)}")
    return "\n".join(wrong)


def holds(finding: Finding | None, expected: Expected) -> bool:
    """Tell whether the norm came out as the table says."""
    if finding is None:
        return expected in {"absent", "open"}
    if finding.certainty is Certainty.POSSIBLE:
        return expected == "possible"
    return {
        "settled": not finding.disputed,
        "found": True,
        "disputed": finding.disputed,
        "open": finding.disputed,
        "possible": False,
        "absent": False,
    }[expected]


def _said(finding: Finding | None) -> str:
    if finding is None:
        return "absent"
    return f"{finding.certainty.value}{', disputed' if finding.disputed else ''}"


def cited(finding: Finding) -> set[str]:
    """Collect every provision that the finding shows."""
    bases = (*finding.bases, *finding.sanction.bases)
    return {str(basis.citation) for basis in bases}
