"""An assessment in words: the verdict first, then why, each statement with its norm.

Plain text for a terminal or a memo, in Indonesian or in English from one structure. It
is made from the assessment alone: no look-up in the law, no clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from netralitas import phrases as say
from netralitas.citation import Citation
from netralitas.law.norm import citation_of
from netralitas.phrases import day, joined
from netralitas.prose import (
    Block,
    based,
    cited,
    fact,
    head,
    labels,
    penalty_text,
    read_as,
    sides,
    with_cited,
    written,
)
from netralitas.result import Assessment, Assessments
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Certainty,
    ClosedPeriod,
    Contest,
    ElectionKind,
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
    Word,
    in_order,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netralitas.result import (
        Discipline,
        Exempted,
        Finding,
        Note,
        Permitted,
        Pivot,
        Reason,
        SituationView,
    )
    from netralitas.sanctions import Sanction

__all__ = ["explain"]

SHOWN: Final = 3
"""How many possibilities are named one by one."""

_AXES: Final[Mapping[str, type[Word]]] = MappingProxyType(
    {
        "act": Act,
        "actor.status": Status,
        "actor.office": Office,
        "actor.roles": Role,
        "target.kind": TargetKind,
        "target.contest": Contest,
        "standing": Standing,
        "election": ElectionKind,
        "stage": Stage,
        "closed_period": ClosedPeriod,
    }
)

_ECHOED: Final = ("actor.status", "actor.office", "actor.roles", "act", "target.kind")
"""What the situation repeats of the conduct; the calendar gives the other axes."""

_KINDS: tuple[type[Word], ...] = (Authority, Level, Track, SanctionKind)

_LABELS: Final[Mapping[str, Text]] = MappingProxyType(
    {word.value: word.label for kind in (*_KINDS, *_AXES.values()) for word in kind}
)


def explain(result: Assessment | Assessments, lang: str = "id") -> str:
    """Put an assessment into words, in Indonesian (``id``) or English (``en``).

    The text states what the law says about the facts as given and finds nobody guilty.
    Raises `ValueError` for another language.

    >>> from datetime import date
    >>> from netralitas import Act, Actor, Circumstances, Conduct, Contest, Status
    >>> from netralitas import Target, assess
    >>> speech = Conduct(
    ...     date=date(2024, 10, 15),
    ...     region="33.74",
    ...     actor=Actor(status=Status.PNS),
    ...     act=Act.MENYATAKAN_DUKUNGAN,
    ...     target=Target(contest=Contest.WALI_KOTA),
    ... )
    >>> print(explain(assess(speech)).splitlines()[1])
    Perbuatan sebagaimana dinyatakan melanggar aturan. Jalur hukumnya: disiplin

    >>> import attrs
    >>> silence = attrs.evolve(speech, act=Act.TIDAK_BERBUAT)
    >>> print(explain(assess(silence), "en").splitlines()[1])
    No rule that is broken was found among the rules encoded. That does not mean
    """
    if isinstance(result, Assessments):
        blocks = _whole(result, lang)
    else:
        blocks = _single(result, lang)
    return written(blocks)


# -------------------------------------------------------------------------- structure


def _whole(result: Assessments, lang: str) -> Iterator[Block]:
    """Tell of several acts of one person: the whole first, the one punishment last.

    Questions and findings are numbered through, and what was said of one act is not
    said again of the next.
    """
    total = len(result.assessments)
    findings = [f for one in result.assessments for f in one.findings]
    yield Block(say.H_WHOLE.in_(lang))
    summed = say.SUMMED_UP[result.verdict].in_(lang).format(total=total)
    tracks = _tracks(result, findings, lang)
    yield Block(" ".join([summed, *_open(result, lang), *tracks]))
    asked = _asked(result.missing, result.assessments)
    yield from _questions(result, asked, lang)
    told = _Told()
    for number, one in enumerate(result.assessments, 1):
        heading = say.H_CONDUCT.in_(lang).format(number=number, total=total)
        yield Block(heading, space=True)
        yield Block("=" * len(heading))
        yield from _conclusion(one, lang)
        if one.missing:
            yield Block(_waits(say.WAITS, one.missing, asked, lang))
        yield from _situation(one, lang)
        yield from _rest(one, asked, told, lang)
    if result.discipline is not None:
        yield head(say.H_DISCIPLINE, lang)
        norms = {finding.rule: _norm(finding) for finding in findings}
        yield from _discipline(result.discipline, norms, lang)
    yield from _closing(result.assessments, lang)


def _single(result: Assessment, lang: str) -> Iterator[Block]:
    asked = _asked(result.missing, (result,))
    yield Block(say.H_CONCLUSION.in_(lang))
    yield from _conclusion(result, lang)
    yield from _situation(result, lang)
    yield from _questions(result, asked, lang)
    yield from _rest(result, asked, _Told(), lang)
    yield from _closing((result,), lang)


@frozen
class _Told:
    """What was set out already, and under which item, so that it is told once."""

    items: list[str] = field(factory=list[str])
    consequences: dict[object, int] = field(factory=dict[object, int])
    disputes: dict[str, int] = field(factory=dict[str, int])
    notes: set[str] = field(factory=set[str])


def _rest(
    result: Assessment, asked: dict[str, int], told: _Told, lang: str
) -> Iterator[Block]:
    """Tell what was found, what is permitted, what would differ, what to note."""
    yield from _findings(result, asked, told, lang)
    notes = [_note(note, lang) for note in result.notes if not _is_right(note)]
    for heading, items in (
        (say.H_PERMISSIONS, [_permission(p, asked, lang) for p in result.permissions]),
        (say.H_PIVOTS, [_pivot(pivot, lang) for pivot in result.pivots]),
        (say.H_NOTES, [note for note in notes if note not in told.notes]),
    ):
        if items:
            yield head(heading, lang)
            yield from (Block(item, mark="- ") for item in items)
    told.notes.update(notes)


# ------------------------------------------------------------ conclusion and questions


def _conclusion(result: Assessment, lang: str) -> Iterator[Block]:
    verdict = say.CONCLUSIONS[result.verdict].in_(lang)
    tracks = _tracks(result, result.findings, lang)
    yield Block(" ".join([verdict, *_open(result, lang), *tracks]))
    if result.ref is not None:
        yield Block(say.REFERENCE.in_(lang).format(ref=result.ref))


def _open(result: Assessment | Assessments, lang: str) -> Iterator[str]:
    if result.verdict is Verdict.NEEDS_FACTS:
        open_ = labels(result.reachable, say.OR, lang)
        yield say.STILL_OPEN.in_(lang).format(verdicts=open_)


def _tracks(
    result: Assessment | Assessments, findings: Iterable[Finding], lang: str
) -> Iterator[str]:
    """Name the tracks on which the verdict rests, then those that are only possible."""
    held = [f for f in findings if not f.lifted and not _by_impact(f)]
    disputed = result.verdict is Verdict.DISPUTED
    tracks = in_order(
        f.track
        for f in held
        if f.certainty is Certainty.CERTAIN and f.disputed is disputed and not f.waits_for
    )
    others = in_order({f.track for f in held} - set(tracks))
    for words, sentence in ((tracks, say.TRACKS_CERTAIN), (others, say.TRACKS_POSSIBLE)):
        if words:
            yield sentence.in_(lang).format(tracks=labels(words, say.AND, lang))


def _asked(missing: tuple[str, ...], results: tuple[Assessment, ...]) -> dict[str, int]:
    """Number the questions: what can change the conclusion, then all the others."""
    keys = dict.fromkeys(missing)
    for one in results:
        keys.update(dict.fromkeys(one.missing))
        waited: list[Finding | Permitted] = [*one.findings, *one.permissions]
        for each in waited:
            keys.update(dict.fromkeys(each.waits_for))
    return {key: at for at, key in enumerate(keys, 1)}


def _questions(
    result: Assessment | Assessments, asked: dict[str, int], lang: str
) -> Iterator[Block]:
    """Ask what can change the conclusion, then what decides between findings."""
    if not asked and result.verdict is not Verdict.NEEDS_FACTS:
        return
    yield head(say.H_QUESTIONS, lang)
    if result.missing:
        yield Block(say.ASKED.in_(lang))
    elif result.verdict is Verdict.NEEDS_FACTS:
        yield Block(say.NOT_ASKED.in_(lang))
    for key, at in asked.items():
        if at == len(result.missing) + 1:
            yield Block(say.ASKED_BESIDES.in_(lang))
        yield Block(say.QUESTIONS[key].in_(lang), 2, f"{at}. ")


def _waits(sentence: Text, keys: tuple[str, ...], asked: dict[str, int], lang: str) -> str:
    """Name the questions that something waits for, by number and by topic."""
    topics = tuple(
        say.WAITS_FOR_ONE.in_(lang).format(
            number=asked[key], topic=say.TOPICS[key].in_(lang)
        )
        for key in sorted(keys, key=asked.__getitem__)
    )
    return sentence.in_(lang).format(questions=joined(topics, say.AND, lang))


# -------------------------------------------------------------------------- situation


def _situation(result: Assessment, lang: str) -> Iterator[Block]:
    """Sum up what the findings read of the conduct and what the calendar gives."""
    yield head(say.H_SITUATION, lang)
    views = result.situation
    yield Block(" ".join(_law_on(views, lang)))
    read = {
        (reason.axis, value)
        for finding in result.findings
        for reason in finding.because
        for value in _values(reason)
    }
    held = [
        (axis, [word.label.in_(lang) for word in _AXES[axis] if (axis, word.value) in read])
        for axis in _ECHOED
    ]
    calendar = [
        ("election", [_election(view.election, lang) for view in views]),
        ("target.contest", [view.contest.label.in_(lang) for view in views]),
        ("stage", [view.stage.label.in_(lang) for view in views]),
        ("standing", [view.standing.label.in_(lang) for view in views]),
    ]
    for axis, names in (*held, *calendar):
        found = tuple(dict.fromkeys(names))
        if not found:
            continue
        if len(found) == 1 or axis == "actor.roles":
            said = joined(found, say.AND, lang)
        elif len(found) <= SHOWN:
            said = say.UNKNOWN.in_(lang).format(values=joined(found, say.OR, lang))
        else:
            said = say.UNKNOWN_MANY.in_(lang).format(count=len(found))
        name = say.NAMES[axis].in_(lang)
        yield Block(f"{name[0].upper()}{name[1:]}: {said}", mark="- ")


def _law_on(views: tuple[SituationView, ...], lang: str) -> Iterator[str]:
    acted, *changes = sorted({view.law_on.act for view in views})
    if changes:
        yield say.LAW_ON_SEVERAL.in_(lang).format(
            days=day(acted, lang), changes=_days(changes, lang)
        )
    else:
        yield say.LAW_ON.in_(lang).format(days=day(acted, lang))
    for sentence, days in (
        (say.EXAMINED, {(v.law_on.examination, v.law_on.act) for v in views}),
        (say.TRIED, {(v.law_on.judgement, v.law_on.act) for v in views}),
    ):
        other = sorted({read for read, done in days if read != done})
        if other:
            yield sentence.in_(lang).format(days=_days(other, lang))


def _days(days: list[date], lang: str) -> str:
    said = [day(each, lang) for each in days[:SHOWN]]
    if len(days) > SHOWN:
        said.append(say.MORE_DAYS.in_(lang).format(count=len(days) - SHOWN))
    return joined(tuple(said), say.AND, lang)


def _election(election: str | None, lang: str) -> str:
    if election is None:
        return say.NO_CALENDAR.in_(lang)
    name, _, region = election.removeprefix("psu-").partition("/")
    known = say.ELECTIONS[name].in_(lang)
    if not region:
        return known
    return say.REVOTE.in_(lang).format(election=known, region=region)


# --------------------------------------------------------------------------- findings


def _by_impact(finding: Finding) -> bool:
    """Tell whether it is a general duty that only an unknown impact would break."""
    return finding.residual and finding.certainty is Certainty.POSSIBLE


def _group(finding: Finding) -> Text:
    """Choose the heading under which a finding stands."""
    if finding.lifted:
        return say.H_LIFTED
    if _by_impact(finding):
        return say.H_RESIDUAL
    if finding.certainty is Certainty.POSSIBLE:
        return say.H_POSSIBLE
    return say.H_DISPUTED if finding.disputed else say.H_CERTAIN


def _findings(
    result: Assessment, asked: dict[str, int], told: _Told, lang: str
) -> Iterator[Block]:
    """List the findings by how firm they are; general duties take one line."""
    found = {finding.rule: _norm(finding) for finding in result.findings}
    for heading in (say.H_CERTAIN, say.H_DISPUTED, say.H_POSSIBLE, say.H_LIFTED):
        findings = [f for f in result.findings if _group(f) is heading]
        if findings:
            yield head(heading, lang)
        for finding in findings:
            told.items.append(finding.rule)
            number = len(told.items)
            mark = f"{number}. "
            yield Block(finding.gist.in_(lang), mark=mark, space=finding is not findings[0])
            for block in (
                *_grounds(finding, found, lang),
                *_state(finding, asked, lang),
                *_consequence(finding, number, told, lang),
                *_disputes(finding, number, told, lang),
            ):
                yield evolve(block, depth=len(mark))
    residual = [f for f in result.findings if _group(f) is say.H_RESIDUAL]
    if residual:
        articles = (_norm(finding) for finding in residual)
        norms = (evolve(norm, units=norm.units[:1]) for norm in articles)
        duties = say.RESIDUAL.in_(lang).format(
            count=len(residual), norms=cited(norms, lang)
        )
        yield head(say.H_RESIDUAL, lang)
        yield Block(duties)


def _norm(finding: Finding) -> Citation:
    """Give the norm that the rule is, cited as amended where its bases do so."""
    norm = citation_of(finding.rule)
    cited = (b.citation for b in finding.bases if b.citation.base == norm)
    return next(cited, norm)


def _grounds(finding: Finding, found: dict[str, Citation], lang: str) -> Iterator[Block]:
    """State track, bases, the norms that the row applies, and why it is found."""
    track = finding.track.label.in_(lang)
    yield Block(say.TRACK.in_(lang).format(track=track))
    yield Block(say.BASES.in_(lang))
    for basis in finding.bases:
        said = basis.citation.text(lang) + read_as(basis, lang)
        note = "" if basis.note is None else f": {basis.note.in_(lang)}"
        yield Block(said + note, mark="- ")
    own = {basis.citation.base: basis.citation for basis in finding.bases}
    norms = [
        found.get(rule) or own[citation_of(rule)]
        for rule in finding.applies
        if rule in found or citation_of(rule) in own
    ]
    if norms:
        yield Block(say.APPLIES.in_(lang).format(norms=cited(norms, lang)))
    reasons = _reasons(finding, lang)
    if not reasons:
        return
    if finding.certainty is Certainty.POSSIBLE:
        yield Block(say.MET_ALREADY.in_(lang).format(reasons=reasons))
    elif finding.alternative is None:
        yield Block(say.BECAUSE.in_(lang).format(reasons=reasons))
    else:
        letter = finding.alternative
        because = say.BECAUSE_LETTER.in_(lang)
        yield Block(because.format(letter=letter, reasons=reasons))


def _reasons(finding: Finding, lang: str) -> str:
    """Name the elements that the situation shows, then state the circumstances."""
    axes = {r.axis for r in finding.because if r.axis in say.NAMES} - {"closed_period"}
    names = tuple(name.in_(lang) for axis, name in say.NAMES.items() if axis in axes)
    said: list[str] = []
    if names:
        above = joined(names, say.AND, lang)
        said.append(say.AS_ABOVE.in_(lang).format(names=above))
    for reason in finding.because:
        if isinstance(reason.value, bool):
            said.append(fact(reason.axis, holds=reason.value, lang=lang))
        elif reason.axis == "closed_period":
            said.append(labels(map(ClosedPeriod, _values(reason)), say.AND, lang))
    return "; ".join(said)


def _values(reason: Reason) -> tuple[str, ...]:
    """Give the words of a reason; a circumstance has none."""
    if isinstance(reason.value, bool):
        return ()
    return (reason.value,) if isinstance(reason.value, str) else reason.value


def _state(finding: Finding, asked: dict[str, int], lang: str) -> Iterator[Block]:
    """Tell what lifts a finding and what it waits for."""
    if finding.lifted:
        several = len(finding.lifted_by) > 1
        sentence = say.LIFTED_BY_ONE_OF if several else say.LIFTED_BY
        named = "; ".join(_exemption(row, lang) for row in finding.exemptions)
        yield Block(sentence.in_(lang).format(exemption=named))
    possible = finding.certainty is Certainty.POSSIBLE
    if finding.lifted and possible:
        yield Block(say.LIFTED_IN_SOME.in_(lang))
    if finding.waits_for:
        sentence = say.WAITS if possible else say.WAITS_IF_DISPUTED
        yield Block(_waits(sentence, finding.waits_for, asked, lang))
    if finding.disputed and possible:
        yield Block(say.DISPUTED_WHERE_FOUND.in_(lang))


def _exemption(row: Exempted, lang: str) -> str:
    """Name an exemption by its gist, inside a sentence, with its citations."""
    gist = row.gist.in_(lang).rstrip(".")
    norms = cited((basis.citation for basis in row.bases), lang)
    return f"{gist[0].lower()}{gist[1:]} ({norms})"


# ----------------------------------------------------------- consequences and disputes


def _consequence(finding: Finding, number: int, told: _Told, lang: str) -> Iterator[Block]:
    """Tell what may follow and who decides, once for all items with the same."""
    if finding.lifted:
        return
    same = (finding.track, finding.sanction, finding.authority)
    known = told.consequences.setdefault(same, number)
    if known != number:
        yield Block(say.SAME_AS.in_(lang).format(number=known))
        return
    yield from _sanction(finding.sanction, lang)
    if finding.authority:
        who = labels(finding.authority, say.AND, lang)
        yield Block(say.AUTHORITY.in_(lang).format(who=who))


def _sanction(sanction: Sanction, lang: str) -> Iterator[Block]:
    """State the sanctions with their bases; what is held back, as held back."""
    said = _possible(sanction, lang)
    if sanction.bases:
        gap = sanction.level is Level.TIDAK_DINYATAKAN
        under = say.ENFORCED_BY if gap else say.SANCTION_BASES
        norms = under.in_(lang).format(norms=based(sanction.bases, lang))
        said = f"{said} {norms}"
    yield Block(f"{said}.")
    if sanction.suspended:
        kinds = labels(sanction.suspended, say.AND, lang)
        yield Block(say.SUSPENDED.in_(lang).format(kinds=kinds))


def _possible(sanction: Sanction, lang: str) -> str:
    kinds = labels(sanction.options, say.OR, lang) if sanction.options else ""
    if sanction.penalty is not None:
        kinds = penalty_text(sanction.penalty, lang)
    if sanction.level is not None:
        return _level(sanction.level, kinds, lang)
    if kinds:
        return say.SANCTION.in_(lang).format(options=kinds)
    return say.NO_KIND.in_(lang)


def _level(level: Level, kinds: str, lang: str) -> str:
    said = say.LEVELS[level].in_(lang)
    if not kinds:
        return said
    return say.OF_KINDS.in_(lang).format(level=said, options=kinds)


def _disputes(finding: Finding, number: int, told: _Told, lang: str) -> Iterator[Block]:
    """Set out every dispute with its sides, once for all items that it concerns."""
    for dispute in finding.disputes:
        about = say.DISPUTED_ABOUT[dispute.about].in_(lang)
        known = told.disputes.setdefault(dispute.id, number)
        if known == number:
            yield Block(say.DISPUTE.in_(lang).format(about=about))
            yield from (Block(side, mark="- ") for side in sides(dispute.readings, lang))
        else:
            yield Block(say.DISPUTE_SEEN.in_(lang).format(about=about, number=known))


def _discipline(one: Discipline, found: dict[str, Citation], lang: str) -> Iterator[Block]:
    """Tell the one punishment that several breaches of discipline lead to."""
    cites = cited(one.cites, lang)
    yield Block(say.ONE_PUNISHMENT.in_(lang).format(norms=cites))
    kinds = labels(one.options, say.OR, lang) if one.options else ""
    yield Block(f"{_level(one.level, kinds, lang)}.")
    if one.suspended:
        held = labels(one.suspended, say.AND, lang)
        yield Block(say.SUSPENDED.in_(lang).format(kinds=held))
    rules = cited((found.get(rule, citation_of(rule)) for rule in one.rules), lang)
    yield Block(say.ONE_RULES.in_(lang).format(norms=rules))
    if one.certainty is Certainty.POSSIBLE:
        yield Block(say.ONE_IF_FOUND.in_(lang))


# ------------------------------------------------------- permissions, pivots and notes


def _permission(permitted: Permitted, asked: dict[str, int], lang: str) -> str:
    said = with_cited(permitted.gist.in_(lang), based(permitted.bases, lang))
    if not permitted.waits_for:
        return said
    return f"{said} {_waits(say.WAITS, permitted.waits_for, asked, lang)}"


def _pivot(pivot: Pivot, lang: str) -> str:
    if isinstance(pivot.instead, bool):
        said = fact(pivot.axis, holds=pivot.instead, lang=lang)
    else:
        kind = _AXES[pivot.axis]
        sentence = say.PIVOT_STANDING if kind is Standing else say.PIVOT_STAGE
        said = sentence.in_(lang).format(
            instead=kind(pivot.instead).label.in_(lang),
            has=kind(str(pivot.has)).label.in_(lang),
        )
    verdict = pivot.verdict.label.in_(lang)
    return say.PIVOT.in_(lang).format(fact=said, verdict=verdict)


def _is_right(note: Note) -> bool:
    """Tell whether a note states a right of the person: it closes the text."""
    return note.code.startswith("hak_")


def _note(note: Note, lang: str) -> str:
    said = with_cited(_readable(note.text.in_(lang), lang), cited(note.cites, lang))
    if note.authority is None:
        return said
    who = note.authority.label.in_(lang)
    return f"{said} {say.DECIDED_BY.in_(lang).format(who=who)}"


_WIRE = re.compile(
    r"\b(?P<key>[a-z]+\.[a-z_]+)\b"
    r"|\b(?P<word>[a-z]+(?:_[a-z0-9]+)+)\b(?: = (?P<truth>true|false))?"
    r"|\b(?P<status>cpns|pns|pppk|tni|polri)\b"
    r"|\b(?P<day>\d{4}-\d{2}-\d{2})\b"
)


def _readable(text: str, lang: str) -> str:
    """Replace keys, words of the wire and ISO days in a note by what they mean."""

    def plain(match: re.Match[str]) -> str:
        whole = match[0]
        if match["day"]:
            return day(date.fromisoformat(whole), lang)
        if match["status"]:
            return whole.upper()
        if match["truth"]:
            holds = match["truth"] == "true"
            return f"“{fact(match['word'], holds=holds, lang=lang)}”"
        if whole in say.QUESTIONS:
            return f"“{say.QUESTIONS[whole].in_(lang)}”"
        return _LABELS[whole].in_(lang) if whole in _LABELS else whole

    return _WIRE.sub(plain, text)


# ------------------------------------------------------------------------ the closing


def _closing(results: tuple[Assessment, ...], lang: str) -> Iterator[Block]:
    """State the person's rights on the tracks that were found, and the limits."""
    findings = [
        finding
        for result in results
        for finding in result.findings
        if not finding.lifted and not _by_impact(finding)
    ]
    yield head(say.H_RIGHTS if findings else say.H_LIMITS, lang)
    notes = {note.code: note for result in results for note in result.notes}
    rights = "; ".join(
        f"{note.text.in_(lang)} ({cited(note.cites, lang)})"
        for note in notes.values()
        if _is_right(note)
    )
    if rights:
        yield Block(say.PRESUMED.in_(lang).format(rights=rights))
    elif findings:
        yield Block(say.PRESUMED_ONLY.in_(lang))
    law = results[0].law
    yield Block(
        say.DISCLAIMER.in_(lang).format(
            version=law.netralitas,
            fingerprint=law.fingerprint[:12],
            reviewed=day(law.reviewed_on, lang),
        )
    )
