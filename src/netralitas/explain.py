"""An assessment in words: the verdict first, then why, each statement with its norm.

Plain text for a terminal or a memo, in Indonesian or in English from one structure. It
is made from the assessment alone: no look-up in the law, no clock.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from netralitas import phrases as say
from netralitas.citation import Basis, Citation, Reading
from netralitas.law.norm import citation_of
from netralitas.phrases import day, joined, months, rupiah
from netralitas.result import Assessment, Assessments
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Certainty,
    Circumstance,
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

    from netralitas.law.norm import Penalty
    from netralitas.result import (
        Discipline,
        Finding,
        Note,
        Permitted,
        Pivot,
        Reason,
        SeenDispute,
        SituationView,
    )

__all__ = ["explain"]

WIDTH: Final = 80
"""Columns of a terminal, and of a memo in a fixed-width type."""

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

_LABELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        word.value: word.label
        for kind in (Authority, Level, Track, SanctionKind, *_AXES.values())
        for word in kind
    }
)


def explain(result: Assessment | Assessments, lang: str = "id") -> str:
    """Put an assessment into words, in Indonesian (``id``) or English (``en``).

    The text states what the law says about the facts as given and finds nobody guilty.
    Raises `ValueError` for another language.

    >>> from datetime import date
    >>> from netralitas import Act, Actor, Circumstances, Conduct, Contest, Status
    >>> from netralitas import Target, assess
    >>> teacher = Conduct(
    ...     date=date(2024, 10, 15),
    ...     region="33.74",
    ...     actor=Actor(status=Status.PNS),
    ...     act=Act.BENTUK_LAIN,
    ...     target=Target(contest=Contest.WALI_KOTA),
    ...     circumstances=Circumstances(benefits_or_harms=True),
    ... )
    >>> print("\\n".join(explain(assess(teacher)).splitlines()[:3]))
    KESIMPULAN
    <BLANKLINE>
    Perbuatan sebagaimana dinyatakan melanggar aturan. Jalur hukumnya: disiplin

    >>> from attrs import evolve
    >>> nothing = evolve(teacher, act=Act.TIDAK_BERBUAT)
    >>> explain(assess(nothing), "en").splitlines()[2]
    'No rule that is broken was found among the rules encoded. That does not mean'
    """
    blocks = (
        _whole(result, lang)
        if isinstance(result, Assessments)
        else (*_single(result, lang), *_closing((result,), lang))
    )
    return "\n".join(line for block in blocks for line in block.lines()) + "\n"


# ---------------------------------------------------------------------------- layout


@frozen
class _Block:
    """A paragraph: its text, how deep it stands, what stands before it."""

    text: str
    depth: int = 0
    mark: str = ""
    space: bool = False

    def lines(self) -> list[str]:
        """Wrap the text; what follows the first line hangs under it."""
        before = " " * self.depth + self.mark
        wrapped = textwrap.wrap(
            self.text,
            width=WIDTH,
            initial_indent=before,
            subsequent_indent=" " * len(before),
            break_on_hyphens=False,
        )
        return ["", *wrapped] if self.space else wrapped


def _head(heading: Text, lang: str, **filled: object) -> _Block:
    return _Block(heading.in_(lang).format(**filled), space=True)


def _cited(norms: Iterable[Citation], lang: str) -> str:
    """Cite several norms in drafting order, each instrument once."""
    places: dict[Citation, dict[str, None]] = {}
    for norm in norms:
        law = evolve(norm, units=())
        places.setdefault(law, {})[_place(norm, law, lang)] = None
    return "; ".join(
        f"{joined(tuple(inside), say.AND, lang)}{law.text(lang)}".replace(" \0", "")
        for law, inside in places.items()
    )


def _read_as(basis: Basis, lang: str) -> str:
    """Tell how a basis was read, where the statute text itself was not."""
    if basis.reading is Reading.TEXT:
        return ""
    label = basis.reading.label.in_(lang)
    return f" {say.READ_AS.in_(lang).format(reading=label)}"


def _based(basis: Basis, lang: str) -> str:
    said = basis.citation.text(lang) + _read_as(basis, lang)
    return said if basis.note is None else f"{said}: {basis.note.in_(lang)}"


def _with(sentence: str, norms: Iterable[Citation], lang: str) -> str:
    """Put the citations before the full stop."""
    cited = _cited(norms, lang)
    return f"{sentence.removesuffix('.')} ({cited})." if cited else sentence


def _labels(words: Iterable[Word], link: Text, lang: str) -> str:
    return joined(tuple(word.label.in_(lang) for word in words), link, lang)


def _asked(keys: tuple[str, ...], lang: str) -> str:
    """Write the questions of some input keys in one paragraph."""
    questions = [say.QUESTIONS[key].in_(lang) for key in keys]
    if len(questions) == 1:
        return questions[0]
    return " ".join(f"({at}) {text}" for at, text in enumerate(questions, 1))


# -------------------------------------------------------------------------- structure


def _whole(result: Assessments, lang: str) -> Iterator[_Block]:
    """Tell of several acts of one person: the whole first, the one punishment last."""
    total = len(result.assessments)
    first, *rest = _head(say.H_WHOLE, lang)
    yield evolve(first, space=False)
    yield from rest
    summed = say.SUMMED_UP[result.verdict].in_(lang).format(total=total)
    yield _Block(" ".join([summed, *_open(result, lang)]))
    yield from _missing(result, lang)
    for number, one in enumerate(result.assessments, 1):
        yield from _head(say.H_CONDUCT, lang, number=number, total=total)
        yield from _conduct(one, lang)
    if result.discipline is not None:
        yield from _head(say.H_DISCIPLINE, lang)
        yield from _discipline(result.discipline, lang)
    yield from _closing(result.assessments, lang)


def _single(result: Assessment, lang: str) -> Iterator[_Block]:
    first, *rest = _head(say.H_CONCLUSION, lang)
    yield evolve(first, space=False)
    yield from rest
    yield from _conduct(result, lang)


def _conduct(result: Assessment, lang: str) -> Iterator[_Block]:
    """Tell of one act, from the conclusion to the notes."""
    yield _Block(" ".join(_conclusion(result, lang)))
    if result.ref is not None:
        yield _Block(say.REFERENCE.in_(lang).format(ref=result.ref))
    yield from _head(say.H_SITUATION, lang)
    yield from _situation(result.situation, lang)
    yield from _missing(result, lang)
    yield from _findings(result, lang)
    yield from _section(
        say.H_PERMISSIONS,
        (_permission(one, lang) for one in result.permissions),
        lang,
    )
    yield from _section(say.H_PIVOTS, (_pivot(one, lang) for one in result.pivots), lang)
    yield from _section(say.H_NOTES, (_note(one, lang) for one in result.notes), lang)


def _section(heading: Text, items: Iterable[str], lang: str) -> Iterator[_Block]:
    """List items under a heading; no item, no heading."""
    blocks = [_Block(item, mark="- ") for item in items]
    if blocks:
        yield from _head(heading, lang)
        yield from blocks


# ------------------------------------------------------------ conclusion and questions


def _conclusion(result: Assessment, lang: str) -> Iterator[str]:
    yield say.CONCLUSIONS[result.verdict].in_(lang)
    yield from _open(result, lang)
    standing = [f for f in result.findings if not f.lifted and not _by_impact(f)]
    disputed = result.verdict is Verdict.DISPUTED
    tracks = in_order(
        f.track
        for f in standing
        if f.certainty is Certainty.CERTAIN and f.disputed is disputed
    )
    others = in_order({f.track for f in standing} - set(tracks))
    for words, sentence in ((tracks, say.TRACKS_CERTAIN), (others, say.TRACKS_POSSIBLE)):
        if words:
            yield sentence.in_(lang).format(tracks=_labels(words, say.AND, lang))


def _open(result: Assessment | Assessments, lang: str) -> Iterator[str]:
    if result.verdict is Verdict.NEEDS_FACTS:
        open_ = _labels(result.reachable, say.OR, lang)
        yield say.STILL_OPEN.in_(lang).format(verdicts=open_)


def _missing(result: Assessment | Assessments, lang: str) -> Iterator[_Block]:
    """Ask what can change the conclusion, in the order in which it decides."""
    if result.verdict is not Verdict.NEEDS_FACTS:
        return
    yield from _head(say.H_QUESTIONS, lang)
    yield _Block((say.ASKED if result.missing else say.NOT_ASKED).in_(lang))
    for number, key in enumerate(result.missing, 1):
        yield _Block(say.QUESTIONS[key].in_(lang), 2, f"{number}. ")


# -------------------------------------------------------------------------- situation


def _situation(views: tuple[SituationView, ...], lang: str) -> Iterator[_Block]:
    """Sum up every way in which the calendar can lie."""
    yield _Block(" ".join(_law_on(views, lang)))
    for name, values in (
        (say.F_ELECTION, [_election(view.election, lang) for view in views]),
        (say.F_CONTEST, [view.contest.label.in_(lang) for view in views]),
        (say.F_STAGE, [view.stage.label.in_(lang) for view in views]),
        (say.F_STANDING, [view.standing.label.in_(lang) for view in views]),
    ):
        found = tuple(dict.fromkeys(values))
        if len(found) == 1:
            said = found[0]
        elif len(found) <= SHOWN:
            said = say.UNKNOWN.in_(lang).format(values=joined(found, say.OR, lang))
        else:
            said = say.UNKNOWN_MANY.in_(lang).format(count=len(found))
        yield _Block(f"{name.in_(lang)}: {said}", mark="- ")


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
        return say.COMING.in_(lang)
    name, _, region = election.removeprefix("psu-").partition("/")
    known = say.ELECTIONS[name].in_(lang)
    if not region:
        return known
    return say.REVOTE.in_(lang).format(election=known, region=region)


# --------------------------------------------------------------------------- findings


@frozen
class _Told:
    """What was set out already, and under which item, so that it is told once."""

    consequences: dict[object, int] = field(factory=dict)
    disputes: dict[str, int] = field(factory=dict)


def _by_impact(finding: Finding) -> bool:
    """Tell whether it is a general duty that only an unknown impact would break."""
    return finding.residual and finding.certainty is Certainty.POSSIBLE


def _findings(result: Assessment, lang: str) -> Iterator[_Block]:
    groups: dict[Text, list[Finding]] = {
        say.H_CERTAIN: [],
        say.H_DISPUTED: [],
        say.H_POSSIBLE: [],
        say.H_LIFTED: [],
    }
    residual: list[Finding] = []
    for finding in result.findings:
        if finding.lifted:
            groups[say.H_LIFTED].append(finding)
        elif _by_impact(finding):
            residual.append(finding)
        elif finding.certainty is Certainty.POSSIBLE:
            groups[say.H_POSSIBLE].append(finding)
        else:
            groups[say.H_DISPUTED if finding.disputed else say.H_CERTAIN].append(finding)
    told = _Told()
    found = {finding.rule for finding in result.findings}
    number = 0
    for heading, findings in groups.items():
        for at, finding in enumerate(findings):
            if at == 0:
                yield from _head(heading, lang)
            number += 1
            item = _finding(finding, number, found, told, lang)
            first, *rest = item
            yield evolve(first, space=at > 0)
            yield from rest
    if residual:
        yield from _head(say.H_RESIDUAL, lang)
        yield _Block(
            say.RESIDUAL.in_(lang).format(
                count=len(residual), norms=_articles(residual, lang)
            )
        )


def _finding(
    finding: Finding, number: int, found: set[str], told: _Told, lang: str
) -> Iterator[_Block]:
    mark = f"{number}. "
    yield _Block(finding.gist.in_(lang), mark=mark)
    deep = len(mark)
    track = finding.track.label.in_(lang)
    yield _Block(say.TRACK.in_(lang).format(track=track), deep)
    yield _Block(say.BASES.in_(lang), deep)
    for basis in finding.bases:
        yield _Block(_based(basis, lang), deep, "- ")
    for sentence in (
        *_applied(finding, found, lang),
        *_because(finding, lang),
        *_lifted(finding, lang),
        *_waiting(finding, lang),
        *_consequence(finding, number, told, lang),
    ):
        yield _Block(sentence, deep)
    for dispute in finding.disputes:
        for block in _dispute(dispute, number, told, lang):
            yield evolve(block, depth=deep)


def _applied(finding: Finding, found: set[str], lang: str) -> Iterator[str]:
    """Name the norms that the row applies, of those that bear on this case."""
    own = {basis.citation.base for basis in finding.bases}
    norms = [
        citation_of(rule)
        for rule in finding.applies
        if rule in found or citation_of(rule) in own
    ]
    if norms:
        yield say.APPLIES.in_(lang).format(norms=_cited(norms, lang))


def _because(finding: Finding, lang: str) -> Iterator[str]:
    reasons = "; ".join(_reason(reason, lang) for reason in finding.because)
    if not reasons:
        return
    if finding.alternative is None:
        yield say.BECAUSE.in_(lang).format(reasons=reasons)
    else:
        yield say.BECAUSE_LETTER.in_(lang).format(
            letter=finding.alternative, reasons=reasons
        )


def _reason(reason: Reason, lang: str) -> str:
    if isinstance(reason.value, bool):
        return _fact(reason.axis, holds=reason.value, lang=lang)
    values = (reason.value,) if isinstance(reason.value, str) else reason.value
    kind = _AXES[reason.axis]
    if len(values) > SHOWN:
        said = say.R_MANY.in_(lang).format(count=len(values))
    else:
        said = _labels((kind(value) for value in values), say.OR, lang)
    return say.R_VALUE.in_(lang).format(name=say.NAMES[reason.axis].in_(lang), value=said)


def _fact(axis: str, *, holds: bool, lang: str) -> str:
    """State a circumstance, or its opposite, as a clause."""
    name = axis.removeprefix("circumstances.")
    fact = say.SPOUSE if axis == "target.spouse" else say.FACTS[Circumstance(name)]
    return (fact.yes if holds else fact.no).in_(lang)


def _lifted(finding: Finding, lang: str) -> Iterator[str]:
    for id_ in finding.lifted_by:
        known = say.EXEMPTIONS.get(id_)
        named = (
            f"“{id_}”"
            if known is None
            else _with(known.name.in_(lang), (known.citation,), lang).removesuffix(".")
        )
        yield say.LIFTED_BY.in_(lang).format(exemption=named)
    if finding.lifted and finding.certainty is Certainty.POSSIBLE:
        yield say.LIFTED_IN_SOME.in_(lang)


def _waiting(finding: Finding, lang: str) -> Iterator[str]:
    if finding.waits_for:
        questions = _asked(finding.waits_for, lang)
        yield say.WAITS.in_(lang).format(questions=questions)
    if finding.disputed and finding.certainty is Certainty.POSSIBLE:
        yield say.DISPUTED_WHERE_FOUND.in_(lang)


def _articles(findings: list[Finding], lang: str) -> str:
    """Cite the articles that the findings stand in, each instrument once."""
    articles: dict[Citation, dict[str, None]] = {}
    for finding in findings:
        norm = citation_of(finding.rule)
        units = " ".join(unit.text(lang) for unit in norm.units[:1])
        articles.setdefault(evolve(norm, units=()), {})[units] = None
    of = Text(id="", en="of ").in_(lang)
    return "; ".join(
        f"{joined(tuple(units), say.AND, lang)} {of}{instrument.text(lang)}"
        for instrument, units in articles.items()
    )


# ----------------------------------------------------------- consequences and disputes


def _consequence(finding: Finding, number: int, told: _Told, lang: str) -> Iterator[str]:
    """Tell what may follow and who decides, once for all items with the same."""
    if finding.lifted:
        return
    known = told.consequences.setdefault(
        (finding.track, finding.sanction, finding.authority), number
    )
    if known != number:
        yield say.SAME_AS.in_(lang).format(number=known)
        return
    sanction = finding.sanction
    bases = "; ".join(_based(basis, lang) for basis in sanction.bases)
    if bases:
        bases = say.SANCTION_BASES.in_(lang).format(norms=bases)
    threat = _threat(sanction.level, sanction.options, sanction.penalty, lang)
    yield f"{threat}{bases}."
    if sanction.suspended:
        kinds = _labels(sanction.suspended, say.AND, lang)
        yield say.SUSPENDED.in_(lang).format(kinds=kinds)
    if finding.authority:
        who = _labels(finding.authority, say.AND, lang)
        yield say.AUTHORITY.in_(lang).format(who=who)


def _threat(
    level: Level | None,
    options: tuple[SanctionKind, ...],
    penalty: Penalty | None,
    lang: str,
) -> str:
    if penalty is not None:
        said = _penalty(penalty, lang)
        return say.MAY_LEAD.in_(lang) + say.KINDS.in_(lang).format(options=said)
    kinds = _labels(options, say.OR, lang) if options else ""
    if level is not None:
        opening = say.LEVELS[level].in_(lang)
        return opening + (say.OF_KINDS.in_(lang).format(options=kinds) if kinds else "")
    if kinds:
        return say.MAY_LEAD.in_(lang) + say.KINDS.in_(lang).format(options=kinds)
    return say.NO_KIND.in_(lang)


def _penalty(penalty: Penalty, lang: str) -> str:
    """Write the range of a penalty with the words of the statutes."""
    parts: list[str] = []
    if penalty.imprisonment is not None:
        term = [
            bound.in_(lang).format(term=months(count, lang))
            for bound, count in (
                (say.AT_LEAST_TERM, penalty.min_months),
                (say.AT_MOST_TERM, penalty.max_months),
            )
            if count is not None
        ]
        kind = penalty.imprisonment.label.in_(lang)
        parts.append(_ranged(say.PRISON, term, lang, kind=kind))
    sums = [
        bound.in_(lang).format(sum=rupiah(amount, lang))
        for bound, amount in (
            (say.AT_LEAST_SUM, penalty.min_rupiah),
            (say.AT_MOST_SUM, penalty.max_rupiah),
        )
        if amount is not None
    ]
    if sums:
        parts.append(_ranged(say.FINE, sums, lang))
    link = say.JOINED[penalty.joined or "dan"].in_(lang)
    return f" {link} ".join(parts)


def _ranged(sentence: Text, bounds: list[str], lang: str, **filled: str) -> str:
    """Write one penalty with its bounds, or without any."""
    if not bounds:
        return filled["kind"]
    span = joined(tuple(bounds), say.AND, lang)
    return sentence.in_(lang).format(range=span, **filled)


def _dispute(dispute: SeenDispute, number: int, told: _Told, lang: str) -> Iterator[_Block]:
    about = say.DISPUTED_ABOUT[dispute.about].in_(lang)
    known = told.disputes.setdefault(dispute.id, number)
    if known != number:
        yield _Block(say.DISPUTE_SEEN.in_(lang).format(about=about, number=known))
        return
    yield _Block(say.DISPUTE.in_(lang).format(about=about))
    for reading in dispute.readings:
        english = say.HOLDERS.get(reading.holder, reading.holder)
        holder = Text(id=reading.holder, en=english).in_(lang)
        says = _with(reading.says.in_(lang), reading.cites, lang)
        side = say.SIDE.in_(lang).format(holder=holder, says=says)
        yield _Block(side, mark="- ")


def _discipline(one: Discipline, lang: str) -> Iterator[_Block]:
    """Tell the one punishment that several breaches of discipline lead to."""
    norms = _cited(one.cites, lang)
    yield _Block(say.ONE_PUNISHMENT.in_(lang).format(norms=norms))
    yield _Block(f"{_threat(one.level, one.options, None, lang)}.")
    if one.suspended:
        kinds = _labels(one.suspended, say.AND, lang)
        yield _Block(say.SUSPENDED.in_(lang).format(kinds=kinds))
    rules = _cited(map(citation_of, one.rules), lang)
    yield _Block(say.ONE_RULES.in_(lang).format(norms=rules))
    if one.certainty is Certainty.POSSIBLE:
        yield _Block(say.ONE_IF_FOUND.in_(lang))


# ------------------------------------------------------- permissions, pivots and notes


def _permission(permitted: Permitted, lang: str) -> str:
    norms = "; ".join(_based(basis, lang) for basis in permitted.bases)
    said = f"{permitted.gist.in_(lang).removesuffix('.')} ({norms})."
    if not permitted.waits_for:
        return said
    questions = _asked(permitted.waits_for, lang)
    return f"{said} {say.PERMITTED_IF.in_(lang).format(questions=questions)}"


def _pivot(pivot: Pivot, lang: str) -> str:
    if isinstance(pivot.instead, bool):
        fact = _fact(pivot.axis, holds=pivot.instead, lang=lang)
    else:
        kind = _AXES[pivot.axis]
        sentence = say.PIVOT_STANDING if kind is Standing else say.PIVOT_STAGE
        fact = sentence.in_(lang).format(
            instead=kind(pivot.instead).label.in_(lang),
            has=kind(str(pivot.has)).label.in_(lang),
        )
    return say.PIVOT.in_(lang).format(fact=fact, verdict=pivot.verdict.label.in_(lang))


def _note(note: Note, lang: str) -> str:
    said = _with(_readable(note.text.in_(lang), lang), note.cites, lang)
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
        whole, word = match[0], match["word"]
        if match["day"]:
            return day(date.fromisoformat(whole), lang)
        if match["status"]:
            return whole.upper()
        if match["truth"]:
            return f"“{_fact(word, holds=match['truth'] == 'true', lang=lang)}”"
        if whole in say.QUESTIONS:
            return f"“{say.QUESTIONS[whole].in_(lang)}”"
        return _LABELS[whole].in_(lang) if whole in _LABELS else whole

    return _WIRE.sub(plain, text)


# ------------------------------------------------------------------------ the closing


def _closing(results: tuple[Assessment, ...], lang: str) -> Iterator[_Block]:
    """State the person's rights on the tracks that were found, and the limits."""
    findings = [
        finding
        for result in results
        for finding in result.findings
        if not finding.lifted and not _by_impact(finding)
    ]
    yield from _head(say.H_RIGHTS, lang)
    rights = [
        _with(say.RIGHTS[name].text.in_(lang), say.RIGHTS[name].cites, lang)
        for name in _rights(findings)
    ]
    if rights:
        told = "; ".join(right.removesuffix(".") for right in rights)
        yield _Block(say.PRESUMED.in_(lang).format(rights=told))
    elif findings:
        yield _Block(say.PRESUMED_ONLY.in_(lang))
    law = results[0].law
    yield _Block(
        say.DISCLAIMER.in_(lang).format(
            version=law.netralitas,
            fingerprint=law.fingerprint[:12],
            reviewed=day(law.reviewed_on, lang),
        )
    )


def _rights(findings: list[Finding]) -> Iterator[str]:
    """Choose the rights by track, and leave out what binds PNS only for a PPPK."""
    tracks = {finding.track for finding in findings}
    statuses = {
        reason.value
        for finding in findings
        for reason in finding.because
        if reason.axis == "actor.status"
    }
    pns = statuses != {Status.PPPK.value}
    if Track.DISIPLIN in tracks and pns:
        yield "examined"
    if Track.KODE_ETIK in tracks and pns:
        yield "defence"
    if tracks & {Track.DISIPLIN, Track.PEMBERHENTIAN}:
        yield "appeal"
    crimes = {
        basis.citation.instrument.slug
        for finding in findings
        if finding.track is Track.PIDANA
        for basis in finding.bases
    }
    if "uu-7-2017" in crimes:
        yield "court_pemilu"
    if "uu-1-2015" in crimes:
        yield "court_pemilihan"
