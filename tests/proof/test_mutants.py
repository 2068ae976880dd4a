"""Proof 6: no word of a rule is idle.

For each rule and each term of each of its alternatives a mutant of the law is made: the
term is dropped, or one of its values; an alternative or the rule is removed. For each
mutant a known conduct is searched, one that the calendar can have, on which the
assessment of the mutant differs from that of the law. Mutants that no conduct can tell
from the law are listed with the reason.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, product
from typing import NamedTuple

import pytest
from attrs import evolve

from naive import meets, worlds
from netralitas import COVERAGE, Conduct, assess
from netralitas.conduct import Actor, Circumstances, Target
from netralitas.elections import borders, contests_of, points, region
from netralitas.law import LAW
from netralitas.law.norm import AXES, Law, Rule, Value, When, citation_of
from netralitas.law.pp_53_2010 import IN_CAMPAIGN
from netralitas.situation import situate
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    ClosedPeriod,
    Contest,
    ElectionKind,
    Office,
    Role,
    Stage,
    Standing,
    Status,
    TargetKind,
)

TRIES = 200_000
AREAS = ("64.72", "64.02", "31.71", "34.71", "11")
BARE = frozenset({TargetKind.PARTAI, TargetKind.TANPA_SASARAN})
NO_SPOUSE = frozenset({TargetKind.DIRI_SENDIRI, TargetKind.TANPA_SASARAN})

CLOSED_AXES = frozenset(f"closed_period.{period.value}" for period in ClosedPeriod)

Terms = Mapping[str, frozenset[Value]]


class Place(NamedTuple):
    """A day in an area and a contest that leave one point of the calendar.

    ``sure`` is false where they leave a closed period open: such a place serves the
    acts of which the rule does not read it.
    """

    day: dt.date
    code: str
    contest: Contest
    election: ElectionKind
    stage: Stage
    party_stage: Stage
    closed: frozenset[ClosedPeriod]
    sure: bool

    def seen(self, kind: TargetKind) -> Stage:
        """Give the stage as such a target sees it."""
        return self.party_stage if kind is TargetKind.PARTAI else self.stage


@cache
def places(law_days: tuple[dt.date, ...]) -> tuple[Place, ...]:
    """Give one place for each point of the calendar in each stretch of the law."""
    found: dict[object, Place] = {}
    days = {day for code in AREAS for day in borders(code) if day in COVERAGE}
    for day in sorted(days | set(law_days)):
        since = max((each for each in law_days if each <= day), default=None)
        for code in AREAS:
            for contest in sorted(contests_of(region(code))):
                here = points(
                    day, region=code, election=None, contests=frozenset({contest})
                )
                point = here[0]
                if all(evolve(each, closed=point.closed) == point for each in here):
                    place = Place(
                        day,
                        code,
                        contest,
                        point.kind,
                        point.stage,
                        point.party_stage,
                        point.closed,
                        sure=len(here) == 1,
                    )
                    found.setdefault((since, place[2:]), place)
    return tuple(found.values())


def law_days() -> tuple[dt.date, ...]:
    """Give the days on which a rule begins or ends, in the span that is covered."""
    assert COVERAGE.start is not None
    days = {day for rule in LAW.rules for day in rule.in_force.borders}
    return tuple(sorted({COVERAGE.start, *(day for day in days if day in COVERAGE)}))


def is_covered(rule: Rule) -> bool:
    """Tell whether a rule is in force on some day of the span that is covered."""
    here, span = rule.in_force, COVERAGE
    begins = not (here.start and span.end) or here.start < span.end
    return begins and (not (here.end and span.start) or span.start < here.end)


RULES = tuple(filter(is_covered, LAW.rules))
"""The calendars that are known to the day reach only as far as the coverage."""


# ------------------------------------------------------------------------ witnesses


def persons(
    read: frozenset[str], wanted: Terms
) -> Iterator[tuple[Status, Office, frozenset[Role]]]:
    """Give the persons that the terms allow, with each role that the rule reads or not."""
    asked = [role for role in Role if f"role.{role.value}" in read]
    for status in Status:
        for office in sorted(POSTS[status]):
            for chosen in product((False, True), repeat=len(asked)):
                roles = {role for role, has in zip(asked, chosen, strict=True) if has}
                if office is Office.PENJABAT_KEPALA_DAERAH:
                    roles.add(Role.PENJABAT_KEPALA_DAERAH)
                elif Office.PENJABAT_KEPALA_DAERAH not in POSTS[status]:
                    roles.discard(Role.PENJABAT_KEPALA_DAERAH)
                values: dict[str, Value] = {"status": status, "office": office}
                values.update({f"role.{role.value}": role in roles for role in Role})
                if fits(values, wanted):
                    yield status, office, frozenset(roles)


def fits(values: Mapping[str, Value], wanted: Terms) -> bool:
    """Tell whether the values that are given are among those that are wanted."""
    return all(
        axis not in wanted or value in wanted[axis] for axis, value in values.items()
    )


def targets(wanted: Terms) -> Iterator[tuple[TargetKind, Standing, bool]]:
    """Give the targets that the terms allow."""
    for kind, standing, spouse in product(TargetKind, Standing, (False, True)):
        if (kind in BARE) is (standing is Standing.TIDAK_BERLAKU) and not (
            spouse and kind in NO_SPOUSE
        ):
            values: dict[str, Value] = {
                "kind": kind,
                "standing": standing,
                "spouse": spouse,
            }
            if fits(values, wanted):
                yield kind, standing, spouse


def facts(act: Act, read: frozenset[str], wanted: Terms) -> Iterator[dict[str, bool]]:
    """Give the circumstances that the terms allow; the unread are false."""
    names = [fact for fact in Circumstance if f"circumstances.{fact.value}" in read]
    said = IMPLIED[act]
    for chosen in product((False, True), repeat=len(names)):
        told = {fact.value: False for fact in Circumstance}
        told.update({fact.value: v for fact, v in zip(names, chosen, strict=True)})
        if any(told[fact.value] is not v for fact, v in said.items() if fact in names):
            continue
        told.update({fact.value: v for fact, v in said.items()})
        if fits({f"circumstances.{name}": v for name, v in told.items()}, wanted):
            yield told


class Told(NamedTuple):
    """What makes a conduct of which everything is known."""

    place: Place
    person: tuple[Status, Office, frozenset[Role]]
    act: Act
    aim: tuple[TargetKind, Standing, bool]
    facts: Mapping[str, bool]

    @property
    def values(self) -> dict[str, Value]:
        """The same as a world: a value on every axis."""
        place, (status, office, roles), (kind, standing, spouse) = (
            self.place,
            self.person,
            self.aim,
        )
        return {
            "status": status,
            "office": office,
            **{f"role.{role.value}": role in roles for role in Role},
            "act": self.act,
            "kind": kind,
            "contest": place.contest,
            "standing": standing,
            "spouse": spouse,
            "election": place.election,
            "stage": place.seen(kind),
            **{f"closed_period.{p.value}": p in place.closed for p in ClosedPeriod},
            **{f"circumstances.{name}": fact for name, fact in self.facts.items()},
        }

    @property
    def conduct(self) -> Conduct:
        """The conduct that leaves this world only."""
        status, office, roles = self.person
        kind, standing, spouse = self.aim
        return Conduct(
            date=self.place.day,
            region=self.place.code,
            actor=Actor(status=status, office=office, roles=roles),
            act=self.act,
            target=Target(
                kind=kind, contest=self.place.contest, standing=standing, spouse=spouse
            ),
            circumstances=Circumstances(**self.facts),
        )


def told_with(rule: Rule, wanted: Terms) -> Iterator[Told]:
    """Give what can be told with the wanted values, while the rule is in force."""
    read = frozenset(axis for each in rule.when for axis, _ in each.terms)
    here = [
        place
        for place in places(law_days())
        if place.day in rule.in_force
        and fits({"contest": place.contest, "election": place.election}, wanted)
        and fits(
            {f"closed_period.{p.value}": p in place.closed for p in ClosedPeriod}, wanted
        )
        and any(fits({"stage": each}, wanted) for each in (place.stage, place.party_stage))
    ]
    who, aims = list(persons(read, wanted)), list(targets(wanted))
    for act in Act:
        if fits({"act": act}, wanted):
            sure = reads_closed(rule, act)
            said = list(facts(act, read, wanted))
            for place in here:
                if place.sure or not sure:
                    met = [
                        aim for aim in aims if fits({"stage": place.seen(aim[0])}, wanted)
                    ]
                    yield from map(Told._make, product([place], who, [act], met, said))


def reads_closed(rule: Rule, act: Act) -> bool:
    """Tell whether a rule reads a closed period of this act."""
    return any(
        act in (each.allows("act") or tuple(Act))
        and any(each.allows(axis) for axis in CLOSED_AXES)
        for each in rule.when
    )


def witness(rule: Rule, alternative: When, wanted: Terms) -> Conduct | None:
    """Find a conduct with the wanted values that no other alternative meets."""
    others = [each for each in rule.when if each is not alternative]
    # Of these acts another alternative is met whatever else is told.
    met_anyway = {
        act
        for other in others
        for act in other.allows("act") or Act
        if all(
            axis == "act" or wanted.get(axis, frozenset(AXES[axis])) <= allowed
            for axis, allowed in other.terms
        )
    }
    acts = wanted.get("act", frozenset(Act)) - met_anyway
    for told in islice(told_with(rule, {**wanted, "act": acts}), TRIES):
        values = told.values
        if not any(meets(other, values) for other in others):
            told_of = AXES.keys() - (set() if told.place.sure else CLOSED_AXES)
            for world in worlds(situate(told.conduct, LAW), LAW):
                assert {axis: values[axis] for axis in told_of} == {
                    axis: world.values[axis] for axis in told_of
                }
            return told.conduct
    return None


# -------------------------------------------------------------------------- mutants


class Mutant(NamedTuple):
    """One change of one alternative, and the values that can show it."""

    name: str
    alternatives: tuple[When, ...]
    shown_by: Terms


def mutants(rule: Rule) -> Iterator[tuple[When, Mutant]]:
    """Give the mutants of a rule with the alternative that each of them changes."""
    for at, alternative in enumerate(rule.when):
        terms = dict(alternative.terms)

        def changed(
            axis: str, allowed: frozenset[Value] | None, at: int = at
        ) -> tuple[When, ...]:
            kept = tuple(
                (name, values if name != axis else allowed or values)
                for name, values in rule.when[at].terms
                if name != axis or allowed is not None
            )
            other = evolve(rule.when[at], terms=kept)
            return (*rule.when[:at], other, *rule.when[at + 1 :])

        yield (
            alternative,
            Mutant(f"{at}: removed", (*rule.when[:at], *rule.when[at + 1 :]), terms),
        )
        for axis, allowed in alternative.terms:
            outside = frozenset(AXES[axis]) - allowed
            yield (
                alternative,
                Mutant(
                    f"{at}: {axis} dropped", changed(axis, None), {**terms, axis: outside}
                ),
            )
            for value in sorted(allowed, key=str) if len(allowed) > 1 else ():
                yield (
                    alternative,
                    Mutant(
                        f"{at}: {axis} without {getattr(value, 'value', value)}",
                        changed(axis, allowed - {value}),
                        {**terms, axis: frozenset({value})},
                    ),
                )


def law_with(rule: Rule, alternatives: tuple[When, ...]) -> Law:
    """Give the law with other alternatives in one rule."""
    other = evolve(rule, when=alternatives)
    return evolve(
        LAW,
        modules=tuple(
            evolve(m, rules=tuple(other if r is rule else r for r in m.rules))
            if rule in m.rules
            else m
            for m in LAW.modules
        ),
    )


def findings(conduct: Conduct, law: Law) -> set[str]:
    return {finding.rule for finding in assess(conduct, law).findings}


def survivors(rule: Rule, *, assessed: bool) -> set[str]:
    """Give the mutants of a rule that no conduct tells from the law."""
    left: set[str] = set()
    for alternative, mutant in mutants(rule):
        conduct = witness(rule, alternative, mutant.shown_by)
        if conduct is None:
            left.add(mutant.name)
            continue
        is_met = not mutant.name.endswith("dropped")
        assert (rule.id in findings(conduct, LAW)) is is_met, (rule.id, mutant.name)
        if assessed:
            mutated = law_with(rule, mutant.alternatives)
            assert (rule.id in findings(conduct, mutated)) is not is_met, mutant.name
    return left


KIND = "outside are only a party and nobody at all, who have no standing"
CLOSED = "closed periods exist in a Pemilihan only"
PREPARED = "the preparation of 2020 was over when the decree was signed"
NO_OTHER = "no Pemilu had its campaign while the decree was in force"
FACILITIES = "the act itself uses the facilities that the other alternative forbids"
ACTIVE = "the act itself includes the active support of the other alternative"

ACTING = "nobody but a PNS can be an appointed acting head"
NO_PEMILU = "no Pemilu had its campaign while this wording was in force"
OPEN_TERM = "in the campaign of 2015 the end of no term is known"

FAVOURS = {"0: kind dropped": KIND}
OFFICIALS = FAVOURS | {"2: kind dropped": KIND}
REPLACES = {"0: election dropped": CLOSED, "1: election dropped": CLOSED}
OR_ACTING = REPLACES | {"1: status dropped": ACTING}
CRIME = (
    FAVOURS
    | {f"{at}: election dropped": CLOSED for at in range(1, 5)}
    | {f"{at}: status dropped": ACTING for at in (3, 4)}
)
IN_2015 = {f"{at}: election dropped": NO_PEMILU for at in (0, 1)}
FAVOURS_2015 = FAVOURS | {"0: election dropped": NO_PEMILU}
CRIME_2015 = (
    FAVOURS_2015
    | {f"{at}: election dropped": CLOSED for at in (1, 2)}
    | {"0: act without memanfaatkan_program": OPEN_TERM}
)
ONE = {"0: election dropped": CLOSED}
SUPPORT = {
    f"1: act without {act.value}": ACTIVE
    for act, said in IMPLIED.items()
    if Circumstance.ACTIVE_SUPPORT in said
}
P71, P188 = "uu-1-2015/pasal-71/ayat-", "uu-1-2015/pasal-188"
P190 = "uu-1-2015/pasal-190"

SKB_2020 = "skb-5-2020/lampiran/angka-"
OF_2020 = [rule for rule in LAW.rules if rule.id.startswith(SKB_2020)]

REASONS: Mapping[str, Mapping[str, str]] = {
    "uu-1-2015/pasal-70/ayat-1": IN_2015,
    "uu-1-2015/pasal-70/ayat-3": IN_2015,
    "uu-1-2015/pasal-70/ayat-3@2016-07-01": {
        f"{at}: act without menggunakan_fasilitas_negara": FACILITIES for at in (0, 1)
    },
    P71 + "1": FAVOURS_2015,
    P71 + "1@2016-07-01": FAVOURS,
    P71 + "1#administratif": FAVOURS_2015,
    P71 + "1#administratif@2016-07-01": FAVOURS,
    P71 + "1#etik_lain": FAVOURS,
    P71 + "1#hukum_desa": FAVOURS_2015,
    P71 + "1#hukum_desa@2016-07-01": FAVOURS,
    P71 + "2": ONE,
    P71 + "2@2016-07-01": OR_ACTING,
    P71 + "3": ONE,
    P71 + "3@2016-07-01": OR_ACTING,
    P71 + "4": REPLACES,
    P71 + "5": REPLACES,
    P188: CRIME_2015,
    P188 + "@2016-07-01": CRIME,
    P188 + "@2024-11-14": CRIME,
    P190: ONE,
    P190 + "@2016-07-01": OR_ACTING,
    "uu-2-2002/pasal-28/ayat-1": SUPPORT,
    "uu-7-2017/pasal-282": FAVOURS,
    "uu-7-2017/pasal-282#administratif": OFFICIALS,
    "uu-7-2017/pasal-282#hukum_desa": FAVOURS,
    "uu-7-2017/pasal-306/ayat-2": FAVOURS,
    "uu-7-2017/pasal-306/ayat-2#hukum_desa": FAVOURS,
    "uu-7-2017/pasal-490": FAVOURS,
    "uu-7-2017/pasal-547": OFFICIALS,
    "uu-34-2004/pasal-39/angka-2": SUPPORT,
    "pp-42-2004/pasal-11/huruf-c": SUPPORT,
    "pp-53-2010/pasal-4/angka-13/huruf-a": FAVOURS,
    "pp-53-2010/pasal-4/angka-15/huruf-a": {
        f"1: act without {act.value}": ACTIVE
        for act, said in IMPLIED.items()
        if Circumstance.ACTIVE_SUPPORT in said and act in IN_CAMPAIGN
    },
    "pp-53-2010/pasal-4/angka-15/huruf-c": FAVOURS,
    "pp-94-2021/pasal-5/huruf-n/angka-5": FAVOURS,
    **{
        rule.id: {
            f"{at}: stage without persiapan": PREPARED
            for at, each in enumerate(rule.when)
            if Stage.PERSIAPAN in (each.allows("stage") or ())
        }
        for rule in OF_2020
    },
    SKB_2020 + "15": FAVOURS | {"0: election dropped": NO_OTHER},
    "skb-2-2022/lampiran-ii/disiplin/12": FAVOURS | {"1: kind dropped": KIND},
    "skb-2-2022/lampiran-ii/disiplin/12#kontrak": FAVOURS | {"1: kind dropped": KIND},
}
"""The mutants that nothing can tell from the law, by rule, and why."""


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_word_of_a_rule_is_idle(rule: Rule) -> None:
    assert survivors(rule, assessed=True) == set(REASONS.get(rule.id, {}))


@pytest.mark.slow
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_is_met_by_a_known_conduct_and_shown_with_its_citation(
    rule: Rule,
) -> None:
    conducts = [witness(rule, each, dict(each.terms)) for each in rule.when]
    assert any(conducts)
    without = law_with(rule, ())
    for conduct in filter(None, conducts):
        [found] = [f for f in assess(conduct).findings if f.rule == rule.id]
        assert found.bases[0].citation.base == citation_of(rule.id)
        assert rule.id not in findings(conduct, without)


def test_the_reasons_name_rules_that_exist() -> None:
    assert REASONS.keys() <= LAW.rule.keys()
