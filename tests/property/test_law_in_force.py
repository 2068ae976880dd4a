"""What is cited was in force on its clock, and bound such a person.

The discipline law is that of the day on which the examination began, a criminal penalty
that of the day of judgement, all else that of the day of the act.
"""

from __future__ import annotations

import datetime as dt

from hypothesis import example, given

from netralitas import LAW, Act, Actor, Circumstances, Conduct, Status, assess
from netralitas.citation import Basis
from netralitas.law.norm import Grounded, instruments_of
from netralitas.situation import Person, Setting, situate
from netralitas.strategies import conducts, known_conducts
from netralitas.words import Clock

CONSEQUENCES: dict[Basis, set[Clock]] = {}
for _row in LAW.consequences:
    for _basis in _row.bases:
        CONSEQUENCES.setdefault(_basis, set()).add(_row.clock)

CLOCKS = {rule.id: rule.clock for rule in LAW.rules}
CLOCKS |= {permission.id: permission.clock for permission in LAW.permissions}


def bound(
    basis: Basis,
    clocks: set[Clock],
    settings: tuple[Setting, ...],
    persons: tuple[Person, ...],
) -> bool:
    """Tell whether the instruments of a basis were in force and bind one of them."""
    days = {setting.day(clock) for setting in settings for clock in clocks}
    statuses = {person.status for person in persons}
    return all(
        any(day in LAW.regulations[instrument].in_force for day in days)
        and bool((LAW.regulations[instrument].addressees or statuses) & statuses)
        for instrument in instruments_of(basis.citation)
    )


def unbound(conduct: Conduct) -> list[tuple[str, str]]:
    """List what is cited without being in force, or to someone whom it does not bind."""
    situation = situate(conduct, LAW)
    settings, persons = situation.settings, situation.persons
    assessment = assess(conduct)
    wrong = [
        (finding.rule, str(basis.citation))
        for finding in (*assessment.findings,)
        for basis in finding.bases
        if not bound(basis, {CLOCKS[finding.rule]}, settings, persons)
    ]
    wrong += [
        (finding.rule, f"sanction: {basis.citation}")
        for finding in assessment.findings
        for basis in finding.sanction.bases
        if not bound(basis, CONSEQUENCES[basis], settings, persons)
    ]
    wrong += [
        (permitted.id, str(basis.citation))
        for permitted in assessment.permissions
        for basis in permitted.bases
        if not bound(basis, {CLOCKS[permitted.id]}, settings, persons)
    ]
    return wrong


EXAMINED_LATER = Conduct(
    date=dt.date(2021, 8, 10),
    examined_on=dt.date(2022, 1, 3),
    region="64",
    actor=Actor(status=Status.CPNS),
    act=Act.MEMASANG_ALAT_PERAGA,
    circumstances=Circumstances(harm_to_state=True),
)
"""The discipline of the day of the examination, for an act before it was in force."""


@given(known_conducts())
@example(EXAMINED_LATER)
def test_what_is_cited_was_in_force_and_binds_the_person(conduct: Conduct) -> None:
    assert unbound(conduct) == []


@given(conducts())
def test_what_is_cited_was_in_force_in_some_world(conduct: Conduct) -> None:
    assert unbound(conduct) == []


@given(conducts())
def test_a_finding_rests_on_something(conduct: Conduct) -> None:
    for finding in assess(conduct).findings:
        assert finding.bases, finding.rule


@given(known_conducts())
def test_a_finding_cites_the_provision_that_its_id_names(conduct: Conduct) -> None:
    for finding in assess(conduct).findings:
        assert finding.bases[0] == LAW.rule[finding.rule].bases[0]


def test_no_rule_outlives_the_instrument_that_it_is_named_after() -> None:
    rows: tuple[Grounded, ...] = (
        *LAW.rules,
        *LAW.exemptions,
        *LAW.permissions,
        *LAW.consequences,
    )
    for row in rows:
        for instrument in instruments_of(row.bases[0].citation):
            within = LAW.regulations[instrument].in_force
            first, last = row.in_force.start, row.in_force.end
            assert within.start is None or (first and first >= within.start), row
            assert within.end is None or (last and last <= within.end), row
