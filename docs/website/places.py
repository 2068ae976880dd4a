"""Where each norm stands on the site: the page of its instrument, its slug the anchor.

Every citation that the library holds has a place, so that every citation on the site
can lead there: those of the rows of the law, of deadlines, calendars and the vocabulary.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

import ledger

from netralitas import LAW, words
from netralitas.citation import Basis, Citation, Instrument
from netralitas.elections import ELECTIONS
from netralitas.law.norm import Grounded, citation_of
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.officials_rows import HEADS, REGIMES
from netralitas.procedure.path_rows import PATHS
from netralitas.prose import place_of, read_as, shortly

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FAMILIES: Final = (
    ("actor.status", words.Status),
    ("actor.office", words.Office),
    ("actor.roles", words.Role),
    ("act", words.Act),
    ("target.kind", words.TargetKind),
    ("target.contest", words.Contest),
    ("target.standing", words.Standing),
    ("circumstances", words.Circumstance),
    ("stage", words.Stage),
    ("closed_periods", words.ClosedPeriod),
    ("track", words.Track),
    ("sanction.level", words.Level),
    ("sanction.options", words.SanctionKind),
    ("authority", words.Authority),
    ("verdict", words.Verdict),
    ("certainty", words.Certainty),
    ("disputes.about", words.DisputeAbout),
)
"""The words of the wire, family by family, under the key that takes them."""

RULE_PAGES: Final = "law/rule/"
"""Where the pages of the rules are."""

OTHERS: Final = "law/others"
"""The page of the instruments that are cited and have no rows of their own."""


def _in_bases(bases: tuple[Basis, ...]) -> Iterator[Citation]:
    return (basis.citation for basis in bases)


def _of_law() -> Iterator[Citation]:
    for rule in LAW.rules:
        yield citation_of(rule.id)
    rows: tuple[Grounded, ...] = (
        *LAW.rules,
        *LAW.exemptions,
        *LAW.permissions,
        *LAW.consequences,
    )
    for row in rows:
        yield from _in_bases(row.bases)
    for dispute in LAW.disputes:
        for side in dispute.readings:
            yield from side.cites
    for remark in LAW.remarks:
        yield from remark.cites
    for regulation in LAW.regulations.values():
        yield Citation(instrument=regulation.instrument)
        for link in regulation.links:
            yield Citation(instrument=link.earlier)
            yield from _in_bases(link.bases)


def _of_deadlines() -> Iterator[Citation]:
    for row in RULES.values():
        yield from _in_bases(row.bases)
        for way in row.ways:
            yield from way.cites


def _of_procedures() -> Iterator[Citation]:
    for path in PATHS.values():
        for step in path.steps:
            yield from _in_bases(step.bases)
    for regime in REGIMES:
        for gap in regime.gaps:
            yield from gap.cites
        for replacement in regime.replacements:
            yield from _in_bases(replacement.bases)
        for row in regime.rows:
            yield from _in_bases(row.bases)
            if row.proposal is not None:
                yield from _in_bases(row.proposal.bases)
    for head in HEADS:
        yield from _in_bases(head.bases)


def _of_calendars() -> Iterator[Citation]:
    for election in ELECTIONS.values():
        yield from _in_bases(election.regulations)
        if election.where is not None:
            yield election.where.citation
        for end in (*election.previous, *election.ends):
            yield end.basis.citation
        stages = (each for version in election.versions for each in version.spans)
        for stage in (*stages, *election.planned_not_held):
            yield from _in_bases((stage.basis, *stage.also))


def _of_words() -> Iterator[Citation]:
    for _, family in FAMILIES:
        for word in family:
            yield from sources(word)


def sources(word: words.Word) -> tuple[Citation, ...]:
    """Give the norms that a word comes from; a word of our own has none.

    >>> [str(norm) for norm in sources(words.Status.PNS)]
    ['PP 94/2021 Pasal 1 angka 1']
    """
    parts = (part.strip() for part in word.source.split(";"))
    return tuple(Citation.parse(part) for part in parts if part)


@cache
def cited() -> Mapping[Citation, frozenset[Citation]]:
    """Give every place that is cited, with the citations that lead there.

    A place is cited by its base instrument; it keeps its place when it is amended.
    """
    found: defaultdict[Citation, set[Citation]] = defaultdict(set)
    rows = (norm for row in ledger.ledger_rows() for norm in row.citations)
    procedures = (_of_deadlines(), _of_procedures())
    for norms in (_of_law(), *procedures, _of_calendars(), _of_words(), rows):
        for norm in norms:
            for one in (norm.instrument, *norm.amended_by):
                found[Citation(instrument=one)].add(Citation(instrument=one))
            found[norm.base].add(norm)
    return {norm: frozenset(found[norm]) for norm in sorted(found)}


@cache
def provisions(one: Instrument) -> tuple[Citation, ...]:
    """Give the cited places inside an instrument, in its own order."""
    return tuple(norm for norm in cited() if norm.units and norm.instrument == one)


@cache
def outside() -> tuple[Instrument, ...]:
    """Give the instruments that are cited and of which the law holds nothing."""
    held = LAW.regulations
    return tuple(sorted({norm.instrument for norm in cited()} - held.keys()))


def page_of(one: Instrument) -> str:
    """Name the page of an instrument, from the root of a language.

    >>> page_of(Citation.parse("PP 94/2021").instrument)
    'law/pp-94-2021'
    """
    return f"law/{one.slug}" if one in LAW.regulations else OTHERS


SIGNS: Final = str.maketrans({"#": ":", "(": "_", ")": "_"})


def label(kind: str, row_id: str) -> str:
    """Give the label of a row: its kind and its id, without signs that labels lack.

    >>> label("rule", "uu-1-2015/pasal-71/ayat-1#etik_lain")
    'rule:uu-1-2015/pasal-71/ayat-1:etik_lain'
    """
    return f"{kind}:{row_id.translate(SIGNS)}"


def rule_page(rule_id: str) -> str:
    """Name the page of a rule, from the root of a language.

    >>> rule_page("uu-1-2015/pasal-71/ayat-1@2016-07-01#etik_lain")
    'law/rule/uu-1-2015/pasal-71/ayat-1@2016-07-01.etik_lain'
    """
    return f"{RULE_PAGES}{rule_id.replace('#', '.')}"


# ---------------------------------------------------------------------------- links


def escape(text: str) -> str:
    """Write plain words in Markdown, so that no sign of theirs is taken as markup."""
    signs = "\\`*_[]<>|$#~"
    return "".join(f"\\{sign}" if sign in signs else sign for sign in text)


def linked(text: str, target: str) -> str:
    """Write a link to a label of the site; one that does not exist stops the build."""
    safe = text.replace("\\", "\\\\").replace("`", "'").replace("<", "\\<")
    return f"{{ref}}`{safe} <{target}>`"


def norm_link(norm: Citation, lang: str) -> str:
    """Cite a norm briefly, as a link to its place."""
    return linked(shortly((norm,), lang), f"norm:{norm.base.slug}")


def norms_link(norms: tuple[Citation, ...], lang: str) -> str:
    """Cite several norms, each as a link to its place."""
    return "; ".join(norm_link(norm, lang) for norm in norms)


class Linked:
    """Citations as links, for the pages of docs/ that the site takes."""

    def bases(self, rows: Iterable[Basis], lang: str) -> str:
        """Cite each basis by itself, with how it was read where that matters."""
        said = (norm_link(row.citation, lang) + escape(read_as(row, lang)) for row in rows)
        return "; ".join(dict.fromkeys(said))

    def norms(self, norms: Iterable[Citation], lang: str) -> str:
        """Cite each norm by itself."""
        return norms_link(tuple(norms), lang)

    def place(self, norm: Citation, lang: str) -> str:
        """Name a place as a table under the name of its instrument does."""
        return linked(place_of(norm, lang), f"norm:{norm.base.slug}")


def rule_link(rule_id: str) -> str:
    """Name a rule by its id, as a link to it."""
    return linked(rule_id, label("rule", rule_id))
