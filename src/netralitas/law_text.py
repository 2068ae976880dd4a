"""The law in words: one provision, one day, what is encoded, what is stale.

Plain text for a terminal or a memo, in Indonesian or English from one structure, made
from the answers of `netralitas.query` alone. Spans are given as statutes name them: the
last day is included. Every function raises `ValueError` for a language that is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve, frozen

from netralitas import phrases as say
from netralitas._version import __version__
from netralitas.citation import Citation, Instrument
from netralitas.interval import Interval
from netralitas.law.norm import (
    Consequence,
    Dispute,
    Exemption,
    Grounded,
    Law,
    NotEncoded,
    Permission,
    Regulation,
    Rule,
    Value,
    When,
    citation_of,
    instruments_of,
)
from netralitas.phrases import day, joined
from netralitas.prose import (
    Block,
    consequence_text,
    fact,
    head,
    labels,
    number_of,
    place_of,
    read_as,
    short_bases,
    shortly,
    sides,
    with_cited,
    written,
)
from netralitas.query import Coverage, Edge, Excerpt, LookUp, Provision, bases_on
from netralitas.questions import key_of
from netralitas.words import (
    GROUPS,
    Act,
    ClosedPeriod,
    Role,
    Status,
    Word,
    in_order,
)

__all__ = [
    "Page",
    "coverage_text",
    "day_text",
    "edge_text",
    "elements",
    "foot",
    "full_name",
    "in_force_text",
    "look_up_text",
    "norm_of",
    "persons_text",
    "stale_text",
]

ONE_DAY: Final = timedelta(days=1)


@frozen(kw_only=True)
class Page:
    """What every sentence needs: the law, the language, and the day if there is one."""

    law: Law
    lang: str
    on: date | None = None

    def holds(self, interval: Interval) -> bool:
        """Tell whether something is in force on the day, or whether no day is set."""
        return self.on is None or self.on in interval

    # ------------------------------------------------------------- the rows of the law

    def exemption(self, row: Exemption) -> str:
        """State an exemption, its norm, and from what it excepts."""
        return f"{self.gist(row)} {self.excepts(row)}"

    def excepts(self, row: Exemption) -> str:
        """Name the norms from which it excepts."""
        norms = sorted(norm_of(self.law.rule[id_]) for id_ in row.excepts)
        return say.EXCEPTS.in_(self.lang).format(norms=shortly(norms, self.lang))

    def gist(self, row: Exemption | Permission) -> str:
        """State a row by its gist and its norm."""
        return with_cited(row.gist.in_(self.lang), self.bases(row))

    def bases(self, row: Grounded) -> str:
        """Cite the bases of a row, on the day if there is one."""
        return short_bases(bases_on(row, self.on, self.law), self.lang)

    def consequence(self, row: Consequence) -> str:
        """State a consequence: what, for whom, since when and on which clock."""
        said = self.consequence_alone(row)
        if row.status:
            who = persons_text(in_order(row.status), self.lang)
            said = f"{said} {say.FOR_WHOM.in_(self.lang).format(who=who)}"
        return f"{said} {self.validity(row)}"

    def consequence_alone(self, row: Consequence) -> str:
        """State a consequence, of the rules that are in force, with its norms."""
        held = {rule.id for rule in self.law.rules if self.holds(rule.in_force)}
        return with_cited(consequence_text(row, self.lang, held), self.bases(row))

    def validity(self, row: Rule | Consequence) -> str:
        """Say since when a row is in force, and on which clock that is read."""
        return say.ON_CLOCK.in_(self.lang).format(
            validity=in_force_text(row.in_force, self.lang),
            clock=row.clock.label.in_(self.lang),
        )


# ------------------------------------------------------------------------ one provision


def look_up_text(look: LookUp, lang: str = "id") -> str:
    """Tell what the law holds about a norm.

    >>> from netralitas.query import look_up
    >>> print(look_up_text(look_up("UU 6/2014 Pasal 29 huruf g")).splitlines()[0])
    Pasal 29 huruf g Undang-Undang Nomor 6 Tahun 2014
    """
    return written(_look_up(look, Page(law=look.law, lang=lang, on=look.on)))


def _look_up(look: LookUp, page: Page) -> Iterator[Block]:
    lang = page.lang
    yield Block(look.citation.text(lang))
    yield Block(
        say.LAW_ON_EVERY_DAY.in_(lang)
        if look.on is None
        else say.LAW_ON_DAY.in_(lang).format(day=day(look.on, lang))
    )
    held = [
        page.law.regulations[each]
        for each in instruments_of(look.citation)
        if each in page.law.regulations
    ]
    if held:
        yield head(say.H_INSTRUMENTS, lang)
        for one in held:
            ends = {one.instrument}
            edges = [each for each in look.edges if ends & {each.later, each.link.earlier}]
            yield from _regulation(one, edges, page)
    yield from _rules(look, page)
    yield from _other_rows(look.found, page)
    if look.not_in_force:
        yield head(say.H_NOT_IN_FORCE, lang)
    for rule in look.not_in_force:
        validity = in_force_text(rule.in_force, lang)
        yield Block(f"{_line(rule, lang)} {validity}.", mark="- ")
    found = look.found
    if not (found.rules or found.exemptions or found.permissions or found.consequences):
        yield from _not_encoded(look.not_encoded, lang)
    yield foot(page)


def _rules(look: LookUp, page: Page) -> Iterator[Block]:
    """Set out the rules that the norm is; the others that rest on it take a line."""
    lang = page.lang
    if not look.found.rules:
        nothing = say.NOTHING_RESTS if look.on is None else say.NOTHING_RESTS_THEN
        yield Block(nothing.in_(lang), space=True)
    if look.own:
        yield head(say.H_OWN, lang)
    for number, rule in enumerate(look.own, 1):
        mark = f"{number}. "
        yield Block(rule.gist.in_(lang), mark=mark, space=number > 1)
        for block in _of_rule(rule, look.found.disputes, page):
            yield evolve(block, depth=block.depth + len(mark))
    rest = [rule for rule in look.found.rules if rule not in look.own]
    if rest:
        yield head(say.H_RESTING, lang)
        yield from (Block(_line(rule, lang), mark="- ") for rule in rest)


def _other_rows(found: Excerpt, page: Page) -> Iterator[Block]:
    for heading, items in (
        (say.H_EXEMPTIONS, [page.exemption(row) for row in found.exemptions]),
        (say.H_MAYS, [page.gist(row) for row in found.permissions]),
        (say.H_CONSEQUENCES, [page.consequence(row) for row in found.consequences]),
    ):
        if items:
            yield head(heading, page.lang)
            yield from (Block(item, mark="- ") for item in items)
    if found.disputes:
        yield head(say.H_DISPUTES, page.lang)
    for dispute in found.disputes:
        about = dispute.about.label.in_(page.lang)
        named = say.DISPUTE_ID.in_(page.lang).format(id=dispute.id, about=about)
        yield Block(named, mark="- ")
        for side in sides(dispute.readings, page.lang, shortly):
            yield Block(side, depth=2, mark="- ")


def _not_encoded(items: Iterable[NotEncoded], lang: str) -> Iterator[Block]:
    rows = [Block(f"{item.provision}: {item.why.in_(lang)}", mark="- ") for item in items]
    if rows:
        yield head(say.H_NOT_ENCODED, lang)
        yield from rows


def foot(page: Page) -> Block:
    """Close a text: which law gave it, and what it is not."""
    said = say.LAW_FOOT.in_(page.lang).format(
        version=__version__,
        fingerprint=page.law.fingerprint[:12],
        reviewed=day(page.law.reviewed_on, page.lang),
    )
    return Block(said, space=True)


# ----------------------------------------------------------------------------- one rule


def norm_of(rule: Rule) -> Citation:
    """Give the norm that a rule is, cited as amended where its bases do so."""
    norm = citation_of(rule.id)
    of_it = (each.citation for each in rule.bases if each.citation.base == norm)
    return next(of_it, norm)


def _line(rule: Rule, lang: str) -> str:
    """Tell a rule in a line: its norm, its track and its gist."""
    norm, track = shortly((norm_of(rule),), lang), rule.track.label.in_(lang)
    return f"{norm} ({track}): {rule.gist.in_(lang)}"


def _of_rule(rule: Rule, disputes: tuple[Dispute, ...], page: Page) -> Iterator[Block]:
    """Set out a rule: level, validity, bases, elements, what it applies, exemptions."""
    law, lang = page.law, page.lang
    yield Block(say.RULE_ID.in_(lang).format(id=rule.id))
    track = rule.track.label.in_(lang)
    if rule.level is None:
        yield Block(say.TRACK.in_(lang).format(track=track))
    else:
        level = rule.level.label.in_(lang)
        yield Block(say.TRACK_AND_LEVEL.in_(lang).format(track=track, level=level))
    yield Block(page.validity(rule))
    if rule.residual:
        yield Block(say.RESIDUAL_RULE.in_(lang))
    yield Block(say.BASES.in_(lang))
    for basis in bases_on(rule, page.on, law):
        yield Block(short_bases((basis,), lang), mark="- ")
    yield from elements(rule.when, lang)
    applied = [law.rule[id_] for id_ in rule.applies]
    by = [each for each in law.rules if rule.id in each.applies]
    for sentence, rules in ((say.APPLIES, applied), (say.APPLIED_BY, by)):
        norms = [norm_of(each) for each in rules if page.holds(each.in_force)]
        if norms:
            yield Block(sentence.in_(lang).format(norms=shortly(norms, lang)))
    for row in law.exemptions:
        if rule.id in row.excepts and page.holds(row.in_force):
            gist = row.gist.in_(lang).rstrip(".")
            said = f"{gist[0].lower()}{gist[1:]} ({page.bases(row)})"
            yield Block(say.EXCEPTED_BY.in_(lang).format(exemption=said))
    ids = [each.id for each in disputes if rule.id in each.concerns]
    if ids:
        yield Block(say.SEE_DISPUTE.in_(lang).format(ids=", ".join(ids)))


def elements(alternatives: tuple[When, ...], lang: str) -> Iterator[Block]:
    """State what all alternatives require, then what each requires beside it."""
    first, *others = alternatives
    common = [term for term in first.terms if all(term in each.terms for each in others)]
    if common:
        yield Block(say.ELEMENTS.in_(lang))
        yield from (Block(_term(*term, lang), mark="- ") for term in common)
    if not others:
        return
    yield Block((say.AND_ONE_OF if common else say.ONE_OF).in_(lang))
    for alternative in alternatives:
        terms = [_term(*term, lang) for term in alternative.terms if term not in common]
        said = "; ".join(terms) or say.NOTHING_MORE.in_(lang)
        if alternative.label is not None:
            lettered = say.LETTERED.in_(lang)
            said = lettered.format(letter=alternative.label, terms=said)
        yield Block(said, mark="- ")


def _term(axis: str, allowed: frozenset[Value], lang: str) -> str:
    """State one element: what the axis must be."""
    family, _, name = axis.partition(".")
    holds = True in allowed
    if family == "role":
        sentence = say.IS_ROLE if holds else say.IS_NOT_ROLE
        return sentence.in_(lang).format(role=Role(name).label.in_(lang))
    if family == "closed_period":
        sentence = say.IN_PERIOD if holds else say.OUT_OF_PERIOD
        return sentence.in_(lang).format(period=ClosedPeriod(name).label.in_(lang))
    key = key_of(axis)
    if key not in say.NAMES:
        return fact(key, holds=holds, lang=lang)
    words = in_order(value for value in allowed if isinstance(value, Word))
    values = joined(tuple(_values(words, lang)), say.OR, lang)
    return say.NAMED.in_(lang).format(name=say.NAMES[key].in_(lang), values=values)


def _values(words: tuple[Word, ...], lang: str) -> Iterator[str]:
    """Name the values of an axis; acts of a whole group by the group."""
    acts = {word for word in words if isinstance(word, Act)}
    groups = [group for group, members in GROUPS.items() if members <= acts]
    yield from (group.label.in_(lang) for group in groups)
    grouped = {act for group in groups for act in GROUPS[group]}
    yield from (word.label.in_(lang) for word in words if word not in grouped)


# ---------------------------------------------------------------------- persons and days


def persons_text(persons: tuple[Status, ...], lang: str) -> str:
    """List statuses, by their abbreviations where they have one; all are anyone.

    >>> persons_text((Status.PNS, Status.KEPALA_DESA), "id")
    'PNS dan kepala desa'
    """
    if len(persons) == len(Status):
        return say.ANYONE.in_(lang)
    return joined(tuple(_person(each, lang) for each in persons), say.AND, lang)


def _person(status: Status, lang: str) -> str:
    label = status.label.in_(lang)
    abbreviated = label.rpartition("(")[2].removesuffix(")")
    return abbreviated if abbreviated.casefold() == status.value else label


def in_force_text(interval: Interval, lang: str) -> str:
    """Say from which day to which something is in force, the last day included."""
    first = "" if interval.start is None else day(interval.start, lang)
    last = "" if interval.end is None else day(interval.end - ONE_DAY, lang)
    if first and last:
        return say.IN_FORCE_FROM_TO.in_(lang).format(first=first, last=last)
    if first:
        return say.IN_FORCE_FROM.in_(lang).format(first=first)
    if last:
        return say.IN_FORCE_TO.in_(lang).format(last=last)
    return say.IN_FORCE_ALWAYS.in_(lang)


# -------------------------------------------------------------------------- instruments


def full_name(one: Instrument, lang: str) -> str:
    """Name an instrument in full and by its number."""
    return f"{one.text(lang)} ({number_of(one, lang)})"


def _titled(regulation: Regulation, lang: str) -> str:
    return f"{full_name(regulation.instrument, lang)}: {regulation.title.in_(lang)}."


def _regulation(
    regulation: Regulation, edges: Iterable[Edge], page: Page
) -> Iterator[Block]:
    """Set out an instrument: validity, whom it binds, its source, what bears on it."""
    lang = page.lang
    yield Block(_titled(regulation, lang), mark="- ")
    said = [f"{in_force_text(regulation.in_force, lang)}."]
    if regulation.addressees is not None:
        who = persons_text(in_order(regulation.addressees), lang)
        said.append(say.BINDS.in_(lang).format(who=who))
    said.append(
        say.READ_IN.in_(lang).format(
            reading=regulation.reading.label.in_(lang),
            day=day(regulation.reviewed_on, lang),
        )
    )
    yield Block(" ".join(said), depth=2)
    for edge in edges:
        yield Block(edge_text(edge, regulation.instrument, lang), depth=2)
    if page.on is not None and not regulation.in_force_on(page.on):
        yield Block(say.NOT_THEN.in_(lang).format(day=day(page.on, lang)), depth=2)


def edge_text(edge: Edge, seen_from: Instrument, lang: str) -> str:
    """Tell a link from the instrument at one of its ends."""
    link = edge.link
    active = edge.later == seen_from
    verb = (link.relation.active if active else link.relation.passive).in_(lang)
    other = number_of(link.earlier if active else edge.later, lang)
    extent = "" if link.extent is None else f", {link.extent.in_(lang)}"
    said = f"{verb[0].upper()}{verb[1:]} {other}{extent}"
    placed = [basis for basis in link.bases if basis.citation.units]
    if placed:
        return f"{said} ({short_bases(placed, lang)})."
    return f"{said}{read_as(link.bases[0], lang)}."


# ------------------------------------------------------------------------------- a day


def day_text(on: date, held: Excerpt, law: Law, lang: str = "id") -> str:
    """Tell which law is in force on a day: instruments, rules and the other rows."""
    return written(_day(on, held, Page(law=law, lang=lang, on=on)))


def _day(on: date, held: Excerpt, page: Page) -> Iterator[Block]:
    lang = page.lang
    yield Block(say.LAW_ON_DAY.in_(lang).format(day=day(on, lang)))
    for heading, items in (
        (say.H_INSTRUMENTS, [_titled(each, lang) for each in held.regulations]),
        (say.H_RULES, [_line(rule, lang) for rule in held.rules]),
    ):
        if items:
            yield head(heading, lang)
            yield from (Block(item, mark="- ") for item in items)
    if not held.rules:
        yield Block(say.NOTHING_THEN.in_(lang), space=True)
    yield from _other_rows(held, page)
    yield foot(page)


# ------------------------------------------------------------------- coverage and review


def coverage_text(found: Coverage, law: Law, lang: str = "id") -> str:
    """Tell what of an instrument is encoded, disputed, or left out and why."""
    return written(_coverage(found, Page(law=law, lang=lang)))


def _coverage(found: Coverage, page: Page) -> Iterator[Block]:
    lang = page.lang
    number = number_of(found.instrument, lang)
    yield Block(say.H_COVERAGE.in_(lang).format(law=number))
    if found.regulation is not None:
        yield head(say.H_INSTRUMENTS, lang)
        yield from _regulation(found.regulation, found.edges, page)
    yield head(say.H_PROVISIONS, lang)
    if not found.provisions:
        yield Block(say.NOTHING_ENCODED.in_(lang))
    for provision in found.provisions:
        norm = provision.citation
        place = place_of(norm, lang) or say.WHOLE.in_(lang)
        if norm.amended_by:
            place = f"{place} {shortly((evolve(norm, units=()),), lang)}"
        yield Block(f"{place}: {_encoded(provision, page)}", mark="- ")
    yield from _not_encoded(found.not_encoded, lang)
    yield foot(page)


def _encoded(provision: Provision, page: Page) -> str:
    """Say as what a provision is encoded, and what is disputed about it."""
    lang = page.lang
    norms = [norm_of(page.law.rule[id_]) for id_ in provision.rules]
    others = [norm for norm in norms if norm != provision.citation]
    said = [say.IS_RULE.in_(lang)] if len(others) < len(norms) else []
    if others:
        said.append(say.BASIS_OF.in_(lang).format(norms=shortly(others, lang)))
    if provision.consequences:
        tracks = in_order(row.track for row in provision.consequences)
        named = labels(tracks, say.AND, lang)
        said.append(say.SETS_CONSEQUENCES.in_(lang).format(tracks=named))
    for sentence, ids in (
        (say.BASIS_OF_EXEMPTIONS, provision.exemptions),
        (say.BASIS_OF_PERMISSIONS, provision.permissions),
        (say.CITED_IN_NOTES, provision.remarks),
        (say.DISPUTED_IN, provision.disputes),
    ):
        if ids:
            said.append(sentence.in_(lang).format(ids=joined(ids, say.AND, lang)))
    return " ".join(said)


def stale_text(
    on: date, regulations: tuple[Regulation, ...], law: Law, lang: str = "id"
) -> str:
    """Tell which sources were not checked for more than a year."""
    return written(_stale(on, regulations, Page(law=law, lang=lang)))


def _stale(on: date, regulations: tuple[Regulation, ...], page: Page) -> Iterator[Block]:
    lang = page.lang
    yield Block(say.H_STALE.in_(lang).format(day=day(on, lang).upper()))
    if not regulations:
        yield Block(say.NONE_STALE.in_(lang), space=True)
    for each in regulations:
        checked = say.CHECKED_ON.in_(lang).format(day=day(each.reviewed_on, lang))
        yield Block(f"{_titled(each, lang)} {checked}", mark="- ")
    yield foot(page)
