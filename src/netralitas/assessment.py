"""From a conduct to an assessment: the one place where the rooms meet.

`assess` and `assess_all` are pure: the same conduct and law give the same answer, on
any day and in any order of rows.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, frozen

from netralitas._version import __version__
from netralitas.errors import ConductError, Problem
from netralitas.law import LAW
from netralitas.law.norm import instruments_of
from netralitas.matching import (
    PERSON,
    SETTING,
    Branch,
    Index,
    Leaf,
    RuleBits,
    State,
    branches,
    index_of,
    possible_bits,
    solve_bits,
    solve_rule,
    solve_verdict,
)
from netralitas.notes import notes_of
from netralitas.questions import asked, key_of, pivots_of, reached
from netralitas.result import (
    Assessment,
    Assessments,
    Discipline,
    Exempted,
    Finding,
    LawOn,
    LawStamp,
    Permitted,
    Reason,
    SeenDispute,
    SituationView,
)
from netralitas.sanctions import heaviest, sanction_of
from netralitas.situation import Person, Setting, Situation, situate
from netralitas.text import Text
from netralitas.words import (
    Certainty,
    Clock,
    Track,
    Verdict,
    Word,
    in_order,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from netralitas.citation import Basis
    from netralitas.conduct import Conduct
    from netralitas.law.norm import Law, Value

__all__ = ["assess", "assess_all"]

K = TypeVar("K")
R = TypeVar("R")


def assess(conduct: Conduct, law: Law = LAW) -> Assessment:
    """Say what the law says about one conduct, and why.

    Raises `ConductError` for an unknown region or election, or a contest that the
    region or the election does not have.

    >>> from datetime import date
    >>> from netralitas import Act, Actor, Circumstances, Conduct, Contest, Status
    >>> from netralitas import Target
    >>> photo = Conduct(
    ...     date=date(2024, 10, 11),
    ...     region="64.72",
    ...     actor=Actor(status=Status.PNS),
    ...     act=Act.MENGUNGGAH_FOTO_BERSAMA,
    ...     target=Target(contest=Contest.WALI_KOTA, spouse=False),
    ...     circumstances=Circumstances(intent_to_support=True),
    ... )
    >>> assess(photo).verdict
    Verdict.VIOLATION

    The day before the pair was fixed the same photo was a matter of ethics:

    >>> import attrs
    >>> before = attrs.evolve(photo, date=date(2024, 9, 21))
    >>> sorted(
    ...     {
    ...         finding.track.value
    ...         for finding in assess(before).findings
    ...         if finding.certainty.value == "certain"
    ...     }
    ... )
    ['kode_etik']
    """
    return _solve(situate(conduct, law), law).assessment()


def assess_all(conducts: Iterable[Conduct], law: Law = LAW) -> Assessments:
    """Judge several conducts of one person together.

    What is unknown about the person is shared: a world in which the person is a PNS for
    one act is one in which the person is a PNS for the others. The verdict of the whole
    is the worst of each world. Several discipline breaches lead to one sanction, the
    heaviest (PP 94/2021 Pasal 35 ayat (1)). Raises `ConductError` if the conducts cannot
    be of one person, or if there is none.
    """
    situations = _of_one_person([situate(conduct, law) for conduct in conducts])
    solved = [_solve(situation, law) for situation in situations]
    assessments = tuple(one.assessment() for one in solved)
    reachable = in_order(_together(solved))
    verdict = reachable[0] if len(reachable) == 1 else Verdict.NEEDS_FACTS
    return Assessments(
        verdict=verdict,
        reachable=reachable,
        missing=_asked_together(solved, assessments)
        if verdict is Verdict.NEEDS_FACTS
        else (),
        assessments=assessments,
        discipline=_one_sanction(assessments, law),
    )


def _of_one_person(situations: list[Situation]) -> list[Situation]:
    """Keep what every conduct leaves open about the person."""
    if not situations:
        raise ConductError([_problem("tidak ada perbuatan", "there is no conduct")])
    persons = [
        person
        for person in situations[0].persons
        if all(person in other.persons for other in situations)
    ]
    roles = [
        (
            role,
            tuple(
                value
                for value in values
                if all(value in dict(other.roles)[role] for other in situations)
            ),
        )
        for role, values in situations[0].roles
    ]
    if not persons or not all(values for _, values in roles):
        raise ConductError(
            [
                _problem(
                    "perbuatan-perbuatan ini tidak mungkin dilakukan oleh satu orang "
                    "yang sama: status, jabatan, atau peran (actor) bertentangan",
                    "these conducts cannot be of one person: status, post or roles "
                    "(actor) contradict each other",
                )
            ]
        )
    return [evolve(one, persons=tuple(persons), roles=tuple(roles)) for one in situations]


def _problem(id_: str, en: str) -> Problem:
    return Problem(path="conducts", given="[…]", message=Text(id=id_, en=en))


@frozen(kw_only=True, eq=False)
class _Solved:
    """A situation with everything that was worked out about it."""

    situation: Situation
    index: Index
    found: tuple[Branch, ...]
    possible: int
    verdicts: tuple[Leaf[Verdict], ...]
    rules: tuple[tuple[RuleBits, tuple[Leaf[int], ...]], ...]
    held: Callable[[str], set[Value]]

    @property
    def residual_breach(self) -> bool:
        """Tell whether a residual row holds for certain."""
        return any(
            rule.rule.residual and all(leaf.result & State.FOUND for leaf in leaves)
            for rule, leaves in self.rules
        )

    @property
    def reachable(self) -> tuple[Verdict, ...]:
        """The verdicts that some world reaches."""
        if self.residual_breach:
            return (Verdict.VIOLATION,)
        return in_order(leaf.result for leaf in self.verdicts)

    def assessment(self) -> Assessment:
        """Put together what is said about this one conduct."""
        reachable = self.reachable
        verdict = reachable[0] if len(reachable) == 1 else Verdict.NEEDS_FACTS
        findings = tuple(
            self._finding(rule, leaves)
            for rule, leaves in self.rules
            if not all(leaf.result == State.NO_MATCH for leaf in leaves)
        )
        missing = (
            asked(self.situation, self.verdicts, findings)
            if verdict is Verdict.NEEDS_FACTS
            else ()
        )
        law = self.index.law
        return Assessment(
            ref=self.situation.conduct.ref,
            law=LawStamp(
                netralitas=__version__,
                fingerprint=law.fingerprint,
                reviewed_on=law.reviewed_on,
            ),
            verdict=verdict,
            situation=_views(self.situation.settings),
            findings=findings,
            reachable=reachable,
            missing=missing,
            permissions=self._permissions(),
            pivots=()
            if verdict is Verdict.NEEDS_FACTS or self.residual_breach
            else pivots_of(self.index, self.situation, verdict),
            notes=notes_of(self.index, self.situation, self.possible, verdict, findings),
        )

    def _finding(self, rule: RuleBits, leaves: tuple[Leaf[int], ...]) -> Finding:
        row = rule.rule
        matched = [leaf for leaf in leaves if leaf.result != State.NO_MATCH]
        open_ = [leaf for leaf in matched if leaf.result & State.FOUND]
        seen = open_ or matched
        settings = _kept(seen, SETTING, self.situation.settings)
        persons = _kept(seen, PERSON, self.situation.persons)
        sanction, authority = sanction_of(
            self.index.law, row, (person.status for person in persons), settings
        )
        certain = bool(open_) and all(leaf.result & State.FOUND for leaf in leaves)
        lifted_by = () if open_ else self._lifting(rule)
        if lifted_by:
            certain = all(leaf.result == State.LIFTED for leaf in leaves)
        alternative, because = self._because(rule)
        return Finding(
            rule=row.id,
            certainty=Certainty.CERTAIN if certain else Certainty.POSSIBLE,
            disputed=bool(open_) and all(leaf.result == State.DISPUTED for leaf in open_),
            residual=row.residual,
            lifted_by=lifted_by,
            track=row.track,
            gist=row.gist,
            bases=_bases_in_force(self.index.law, row.bases, row.clock, persons, settings),
            applies=row.applies,
            alternative=alternative,
            because=because,
            waits_for=() if row.residual else asked(self.situation, leaves),
            sanction=sanction,
            authority=authority,
            disputes=self._disputes(rule),
            exemptions=tuple(
                Exempted(id=each.id, gist=each.gist, bases=each.bases)
                for each in self.index.law.exemptions
                if each.id in lifted_by
            ),
        )

    def _lifting(self, rule: RuleBits) -> tuple[str, ...]:
        possible = self.possible
        return tuple(
            exemption.id for exemption in rule.exemptions if possible & exemption.bits
        )

    def _disputes(self, rule: RuleBits) -> tuple[SeenDispute, ...]:
        possible = self.possible
        about = {rule.rule.id}
        about.update(e.id for e in rule.exemptions if possible & e.bits)
        return tuple(
            SeenDispute(id=row.id, about=row.about, readings=row.readings)
            for row, bits in self.index.disputes
            if possible & bits and row.concerns & about
        )

    def _permissions(self) -> tuple[Permitted, ...]:
        possible = self.possible
        permitted: list[Permitted] = []
        for row, bits in self.index.permissions:
            if not possible & bits:
                continue
            leaves = solve_bits(bits, self.found)
            # Never empty: what is possible is exact, bit by bit.
            held = [leaf for leaf in leaves if leaf.result]
            permitted.append(
                Permitted(
                    id=row.id,
                    certainty=Certainty.CERTAIN
                    if len(held) == len(leaves)
                    else Certainty.POSSIBLE,
                    gist=row.gist,
                    bases=_bases_in_force(
                        self.index.law,
                        row.bases,
                        row.clock,
                        _kept(held, PERSON, self.situation.persons),
                        _kept(held, SETTING, self.situation.settings),
                    ),
                    waits_for=asked(self.situation, leaves),
                )
            )
        return tuple(permitted)

    def _because(self, rule: RuleBits) -> tuple[str | None, tuple[Reason, ...]]:
        """Name the alternative that matched and, axis by axis, what is known of it."""
        possible = self.possible
        places = [at for at, bit in enumerate(rule.alternatives) if possible & bit]
        reasons = {at: self._reasons(rule.rule.when[at].terms) for at in places}
        full = [at for at in places if len(reasons[at]) == len(rule.rule.when[at].terms)]
        if full or len(places) == 1:
            at = (full or places)[0]
            return rule.rule.when[at].label, reasons[at]
        shared = [
            reason
            for reason in reasons[places[0]]
            if all(reason in reasons[at] for at in places)
        ]
        return None, tuple(shared)

    def _reasons(
        self, terms: tuple[tuple[str, frozenset[Value]], ...]
    ) -> tuple[Reason, ...]:
        reasons: list[Reason] = []
        for axis, allowed in terms:
            held = self.held(axis)
            if held <= allowed:
                reasons.append(Reason(axis=key_of(axis), value=_plain(axis, held)))
        return tuple(reasons)


def _solve(situation: Situation, law: Law) -> _Solved:
    index = index_of(law)
    found = branches(index, situation)
    possible = 0
    for branch in found:
        possible |= possible_bits(branch)
    return _Solved(
        situation=situation,
        index=index,
        found=found,
        possible=possible,
        held=cache(situation.held),
        verdicts=solve_verdict(index, found),
        rules=tuple(
            (rule, solve_rule(rule, found)) for rule in index.rules if possible & rule.bits
        ),
    )


def _kept(leaves: Iterable[Leaf[R]], axis: int, values: tuple[K, ...]) -> tuple[K, ...]:
    """Give the values of a joint axis that occur in some of the leaves."""
    places: set[int] = set()
    for kept in {leaf.kept.get(axis) for leaf in leaves}:
        if kept is None:
            return values
        places.update(kept)
    return tuple(values[place] for place in sorted(places))


def _bases_in_force(
    law: Law,
    bases: tuple[Basis, ...],
    clock: Clock,
    persons: tuple[Person, ...],
    settings: tuple[Setting, ...],
) -> tuple[Basis, ...]:
    """Keep the bases that were in force on their clock and bind such a person."""
    days = {setting.day(clock) for setting in settings}
    statuses = {person.status for person in persons}

    def counts(basis: Basis) -> bool:
        known = [
            law.regulations[instrument]
            for instrument in instruments_of(basis.citation)
            if instrument in law.regulations
        ]
        return all(
            any(day in regulation.in_force for day in days)
            and (regulation.addressees is None or bool(regulation.addressees & statuses))
            for regulation in known
        )

    return tuple(basis for basis in bases if counts(basis))


def _plain(axis: str, held: set[Value]) -> str | bool | tuple[str, ...]:
    if axis.startswith(("closed_period.", "role.")):
        return axis.partition(".")[2]
    words = in_order(value for value in held if isinstance(value, Word))
    if not words:
        return held == {True}
    return words[0].value if len(words) == 1 else tuple(word.value for word in words)


def _views(settings: tuple[Setting, ...]) -> tuple[SituationView, ...]:
    return tuple(
        dict.fromkeys(
            SituationView(
                election=setting.election_id,
                contest=setting.contest,
                stage=setting.stage,
                standing=setting.standing,
                closed_periods=in_order(setting.closed),
                law_on=LawOn(
                    act=setting.act_on,
                    examination=setting.examined_on,
                    judgement=setting.tried_on,
                ),
            )
            for setting in settings
        )
    )


def _together(solved: list[_Solved]) -> set[Verdict]:
    """Give the verdicts of the whole: in each world of the person, the worst."""
    roles = sorted(
        {
            leaf.branch.names[axis]
            for one in solved
            for leaf in one.verdicts
            for axis in leaf.kept
            if leaf.branch.names[axis].startswith("role.")
        }
    )
    reachable: set[Verdict] = set()
    for person in solved[0].situation.persons:
        for values in product((False, True), repeat=len(roles)):
            shared = dict(zip(roles, values, strict=True))
            whole = {Verdict.NO_RULE}
            for one in solved:
                each = (
                    {Verdict.VIOLATION}
                    if one.residual_breach
                    else reached(one.verdicts, {"person": person, **shared})
                )
                whole = {min(a, b) for a in whole for b in each}
            reachable |= whole
    return reachable


def _asked_together(
    solved: list[_Solved], assessments: tuple[Assessment, ...]
) -> tuple[str, ...]:
    """List the keys that can still change the verdict of the whole.

    A conduct cannot make the whole milder than what the others make certain, so its
    worlds are told apart only above that floor.
    """
    missing: dict[str, None] = {}
    for one, assessment in zip(solved, assessments, strict=True):
        others = [max(other.reachable) for other in solved if other is not one]
        floor = min(others, default=Verdict.NO_RULE)
        leaves = tuple(
            evolve(leaf, result=min(leaf.result, floor)) for leaf in one.verdicts
        )
        asked_ = asked(one.situation, leaves, assessment.findings)
        missing.update(dict.fromkeys(asked_))
    return tuple(missing)


def _one_sanction(assessments: tuple[Assessment, ...], law: Law) -> Discipline | None:
    """Reduce all discipline findings to the one sanction that they may lead to."""
    findings = [
        finding
        for one in assessments
        for finding in one.findings
        if finding.track is Track.DISIPLIN and not finding.lifted
    ]
    certain = [f for f in findings if f.certainty is Certainty.CERTAIN and not f.disputed]
    counted = certain or findings
    level = heaviest(f.sanction.level for f in counted if f.sanction.level is not None)
    if level is None:
        return None
    top = [f for f in counted if f.sanction.level is level]
    applied = {norm for finding in counted for norm in finding.applies}
    rules = dict.fromkeys(f.rule for f in top if f.rule not in applied)
    examined = {view.law_on.examination for one in assessments for view in one.situation}
    return Discipline(
        level=level,
        certainty=Certainty.CERTAIN if certain else Certainty.POSSIBLE,
        rules=tuple(rules) or tuple(dict.fromkeys(f.rule for f in top)),
        options=in_order(kind for f in top for kind in f.sanction.options),
        suspended=in_order(kind for f in top for kind in f.sanction.suspended),
        cites=tuple(
            citation
            for remark in law.remarks
            if remark.code == "satu_hukuman_disiplin"
            and any(day in remark.in_force for day in examined)
            for citation in remark.cites
        ),
    )
