"""Questions: what is asked decides, and what decides is asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from attrs import evolve
from hypothesis import assume, example, given

from naive import answer, count
from netralitas import Act, Actor, Conduct, Contest, Status, Target, Verdict, assess
from netralitas.errors import ConductError
from netralitas.law import LAW
from netralitas.situation import situate
from netralitas.strategies import conducts, known_conducts, mostly_known
from netralitas.words import Circumstance, Role

ENOUGH = 1500
"""The number of worlds up to which all of them are gone through."""


def answers(  # noqa: C901  (one arm for each kind of key)
    conduct: Conduct, key: str
) -> Iterator[Conduct]:
    """Give the conduct with each single answer to one key that is still open."""
    situation = situate(conduct, LAW)
    actor, target = conduct.actor, conduct.target
    settings = situation.settings
    if key == "act":
        yield from (evolve(conduct, act=act) for act in situation.acts)
    elif key == "actor.status":
        for status in dict.fromkeys(person.status for person in situation.persons):
            yield evolve(conduct, actor=evolve(actor, status=status))
    elif key == "actor.office":
        for office in dict.fromkeys(person.office for person in situation.persons):
            yield evolve(conduct, actor=evolve(actor, office=office))
    elif key == "actor.roles":
        for roles in (pair for n in range(3) for pair in combinations(Role, n)):
            yield evolve(conduct, actor=evolve(actor, roles=roles))
    elif key in {"target.kind", "target.contest", "target.standing", "target.spouse"}:
        name = key.partition(".")[2]
        for value in dict.fromkeys(getattr(setting, name) for setting in settings):
            yield evolve(conduct, target=evolve(target, **{name: value}))
    elif key.startswith("circumstances."):
        name = key.partition(".")[2]
        for fact in (False, True):
            told = evolve(conduct.circumstances, **{name: fact})
            yield evolve(conduct, circumstances=told)


def told(conduct: Conduct, key: str) -> set[frozenset[Verdict]]:
    """Give what each single answer leaves reachable."""
    found: set[frozenset[Verdict]] = set()
    try:
        for narrower in answers(conduct, key):
            found.add(frozenset(assess(narrower).reachable))
    except ConductError:
        assume(False)
    return found


TWO_ACTS = Conduct(
    date=dt.date(2022, 9, 22),
    actor=Actor(status=Status.PNS),
    act=(Act.INTERAKSI_MEDIA_SOSIAL, Act.MENGUNGGAH_FOTO_BERSAMA),
)
"""Only a row about one of the acts reads ``campaign_group``."""

ONE_INCLUDES = Conduct(
    date=dt.date(2022, 9, 22),
    actor=Actor(status=Status.KEPALA_DESA),
    act=(Act.MEMASANG_ALAT_PERAGA, Act.MENJADI_PELAKSANA_KAMPANYE),
)
"""No row reads ``active_support`` here, but its denial rules out one of the acts."""


@given(conducts())
@example(TWO_ACTS)
def test_what_is_asked_can_change_what_is_reachable(conduct: Conduct) -> None:
    assessment = assess(conduct)
    assume(len(situate(conduct, LAW).acts) < 5)
    # An answer to the others is more than one of the open values; the definition below
    # speaks of them too.
    tried = set(assessment.missing) - {
        "date",
        "region",
        "election",
        "target.standing",
        "actor.roles",
    }
    changes = {
        key: told(conduct, key) != {frozenset(assessment.reachable)} for key in tried
    }
    # Where no single answer decides, it may be asked for those that decide together.
    assert all(changes.values()) or not any(changes.values()), changes


@given(mostly_known())
@example(ONE_INCLUDES)
def test_what_is_not_asked_changes_nothing_by_itself(conduct: Conduct) -> None:
    # A general duty counts only when it is certain, and is never asked for.
    assume(not any(finding.residual for finding in assess(conduct).findings))
    assume(len(situate(conduct, LAW).acts) < 5)
    assessment = assess(conduct)
    keys = [
        "act",
        "actor.status",
        "actor.office",
        "target.kind",
        "target.spouse",
        *(
            f"circumstances.{fact.value}"
            for fact in Circumstance
            if conduct.circumstances.get(fact) is None
            and fact is not Circumstance.OWN_WILL
            and not fact.value.startswith("harm_to")
        ),
    ]
    for key in keys:
        if key not in assessment.missing:
            assert told(conduct, key) <= {frozenset(assessment.reachable)}, key


@given(conducts())
def test_the_questions_are_those_of_the_definition(conduct: Conduct) -> None:
    situation = situate(conduct, LAW)
    assume(count(situation, LAW) <= ENOUGH)
    asking = answer(situation, LAW).asking
    # Empty where only several answers together decide.
    assert set(assess(conduct).missing) == asking or not asking


NO_ROLES = Conduct(
    date=dt.date(2024, 10, 3),
    region="64.72",
    actor=Actor(status=Status.PNS, roles=()),
    act=Act.MENGGANTI_PEJABAT,
    target=Target(contest=Contest.WALI_KOTA),
)
"""That there are no roles was told; only the post is open."""


@given(conducts())
@example(NO_ROLES)
def test_nothing_is_asked_that_was_told(conduct: Conduct) -> None:
    missing = set(assess(conduct).missing)
    known = {
        f"circumstances.{fact.value}"
        for fact in Circumstance
        if conduct.circumstances.get(fact) is not None
    }
    actor, target = conduct.actor, conduct.target
    for key, values in (
        ("act", conduct.act),
        ("actor.status", actor.status),
        ("actor.office", actor.office),
        ("target.kind", target.kind),
        ("target.contest", target.contest),
        ("target.standing", target.standing),
    ):
        if values is not None and len(values) == 1:
            known.add(key)
    if actor.roles is not None:
        known.add("actor.roles")
    if target.spouse is not None:
        known.add("target.spouse")
    if conduct.region is not None:
        known.add("region")
    if conduct.election is not None:
        known.add("election")
    waits = {key for finding in assess(conduct).findings for key in finding.waits_for}
    assert known & (missing | waits) == set()


@given(conducts())
def test_a_general_duty_is_never_asked_for(conduct: Conduct) -> None:
    assessment = assess(conduct)
    assert not [key for key in assessment.missing if key.startswith("circumstances.harm")]
    for finding in assessment.findings:
        assert not finding.residual or finding.waits_for == ()


@given(known_conducts())
def test_of_a_known_conduct_nothing_is_asked(conduct: Conduct) -> None:
    assert assess(conduct).missing == ()
