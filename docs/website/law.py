"""The pages of the law: one for each instrument, its provisions in its own order.

Everything is taken from the rows; nothing about law is said here. Each provision that
anything cites is a section whose anchor is its slug, so that whoever knows a citation
knows the address.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

import ledger
from website import cards
from website.places import (
    FAMILIES,
    OTHERS,
    cited,
    escape,
    label,
    linked,
    norm_link,
    norms_link,
    outside,
    page_of,
    provisions,
    rule_link,
    sources,
)

from netralitas import LAW
from netralitas.citation import Citation, Instrument, InstrumentKind
from netralitas.law.norm import (
    Consequence,
    Dispute,
    Exemption,
    Grounded,
    Permission,
    Rule,
    citation_of,
)
from netralitas.law_text import (
    edge_text,
    full_name,
    in_force_text,
    persons_text,
)
from netralitas.phrases import day
from netralitas.procedure.deadline_rows import RULES as DEADLINES
from netralitas.procedure.officials_rows import REGIMES
from netralitas.procedure.path_rows import PATHS
from netralitas.prose import consequence_text, number_of, shortly
from netralitas.query import Coverage, coverage
from netralitas.text import Text
from netralitas.words import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICIAL: Final = {
    InstrumentKind.UU: "https://peraturan.go.id/id/uu-no-{number}-tahun-{year}",
    InstrumentKind.PP: "https://peraturan.go.id/id/pp-no-{number}-tahun-{year}",
}
"""Where the official database of regulations keeps an instrument, by its kind."""

# --------------------------------------------------------------------------- phrases

LAWS: Final = Text(id="Hukum", en="The law")
LAWS_INTRO: Final = Text(
    id="Satu halaman untuk setiap instrumen, ketentuannya menurut urutan instrumen itu. "
    "Tulis sitasi apa pun dalam kotak pencarian, misalnya *Pasal 5 huruf n angka 5 PP "
    "94/2021*; alamat sebuah ketentuan adalah sitasinya.",
    en="One page for each instrument, its provisions in its own order. Type any citation "
    "into the search box, such as *Pasal 5 huruf n angka 5 PP 94/2021*; the address of a "
    "provision is its citation.",
)
OTHER_LAWS: Final = Text(
    id="Instrumen lain yang disitir", en="Other instruments that are cited"
)
OTHER_INTRO: Final = Text(
    id="Instrumen yang hanya disitir: oleh kalender pemilihan, tenggat, kosakata, atau "
    "buku besar. Tidak ada kaidah yang disandikan darinya.",
    en="Instruments that are only cited: by calendars of elections, deadlines, the "
    "vocabulary or the ledger. No rule of theirs is encoded.",
)
TITLE_OF: Final = Text(id="Judul", en="Title")
BINDS: Final = Text(id="Mengikat", en="Binds")
READ: Final = Text(id="Bacaan sumber", en="Reading of the source")
CHECKED: Final = Text(id="terakhir diperiksa {day}", en="last checked on {day}")
LINK: Final = Text(id="Naskah resmi", en="Official text")
NO_LINK: Final = Text(id="tidak ada alamat resmi yang dicatat", en="no address recorded")
LINEAGE: Final = Text(id="Hubungan", en="Lineage")
PROVISIONS: Final = Text(id="Ketentuan", en="Provisions")
AMENDING: Final = Text(
    id="Sebagai pengubah, instrumen ini disitir di", en="As an amendment it is cited at"
)
NOT_ENCODED_OF: Final = Text(id="Tidak disandikan dari {law}", en="Not encoded from {law}")
BASIS_OF: Final = Text(id="Dasar dari kaidah", en="A basis of the rules")
EXEMPTIONS: Final = Text(id="Pengecualian", en="Exemptions")
PERMISSIONS: Final = Text(id="Kebolehan", en="Permissions")
DISPUTES: Final = Text(id="Perselisihan", en="Disputes")
CONCERNS: Final = Text(id="Tentang", en="Concerns")
EXCEPTS: Final = Text(id="Mengecualikan dari", en="Excepts from")
DEADLINE: Final = Text(id="Tenggat", en="Deadlines")
PROCEDURES: Final = Text(id="Prosedur", en="Procedure")
COMPETENT: Final = Text(id="pejabat yang berwenang", en="competent officials")
WORDS: Final = Text(id="Kata dalam kosakata", en="Words of the vocabulary")
ALSO: Final = Text(id="Juga disitir sebagai", en="Also cited as")
LEDGER: Final = Text(id="Buku besar", en="Ledger")
CALENDAR: Final = Text(
    id="Disitir oleh kalender pemilihan atau oleh hubungan antarinstrumen.",
    en="Cited by the calendar of an election or by a link between instruments.",
)
RULES_TITLE: Final = Text(id="Semua kaidah", en="All rules")
RULES_INTRO: Final = Text(
    id="{rules} kaidah, {exemptions} pengecualian, {permissions} kebolehan, {disputes} "
    "perselisihan; sidik jari `{fingerprint}`.",
    en="{rules} rules, {exemptions} exemptions, {permissions} permissions, {disputes} "
    "disputes; fingerprint `{fingerprint}`.",
)
COLUMNS: Final = Text(
    id="| kaidah | pokok | jalur | berlaku |\n|---|---|---|---|",
    en="| rule | gist | track | in force |\n|---|---|---|---|",
)

# ------------------------------------------------------------------------------ pages


def pages(lang: str) -> dict[str, str]:
    """Give every page of the law, by its name from the root of a language."""
    held = {
        page_of(one): _instrument(coverage(one), lang) for one in sorted(LAW.regulations)
    }
    return {
        "law/index": _index(lang),
        **held,
        OTHERS: _others(lang),
        "law/rules": _rules(lang),
    }


def _index(lang: str) -> str:
    lines_ = [f"# {LAWS.in_(lang)}\n\n{LAWS_INTRO.in_(lang)}\n"]
    lines_.append(
        "```{toctree}\n:maxdepth: 1\n:hidden:\n\nregimes\nmatrix\nrules\nledger\ncases"
    )
    lines_.extend(page_of(one).removeprefix("law/") for one in sorted(LAW.regulations))
    lines_.append("others\n```\n")
    for one in sorted(LAW.regulations):
        row = LAW.regulations[one]
        name = linked(number_of(one, lang), f"norm:{one.slug}")
        validity = in_force_text(row.in_force, lang)
        lines_.append(f"- {name}: {escape(row.title.in_(lang))}. {validity}.")
    return "\n".join(lines_) + "\n"


def _rules(lang: str) -> str:
    """Write the table of all rules."""
    parts = [
        f"# {RULES_TITLE.in_(lang)}\n",
        RULES_INTRO.in_(lang).format(
            rules=len(LAW.rules),
            exemptions=len(LAW.exemptions),
            permissions=len(LAW.permissions),
            disputes=len(LAW.disputes),
            fingerprint=LAW.fingerprint,
        )
        + "\n",
        COLUMNS.in_(lang),
    ]
    parts.extend(
        f"| {rule_link(rule.id)} | {escape(rule.gist.in_(lang))} | "
        f"{cards.track(rule, lang)} | {in_force_text(rule.in_force, lang)} |"
        for rule in LAW.rules
    )
    return "\n".join(parts) + "\n"


def _others(lang: str) -> str:
    parts = [f"# {OTHER_LAWS.in_(lang)}\n\n{OTHER_INTRO.in_(lang)}\n"]
    for one in outside():
        whole = Citation(instrument=one)
        parts.append(_target(whole))
        parts.append(f"## {escape(number_of(one, lang))}\n\n{_indexed(whole)}\n")
        parts.append(f"{escape(one.text(lang))}.\n")
        parts.extend(_of_provision(whole, lang))
        for norm in provisions(one):
            parts.append(_target(norm))
            parts.append(f"### {escape(shortly((norm,), lang))}\n\n{_indexed(norm)}\n")
            parts.extend(_of_provision(norm, lang) or [CALENDAR.in_(lang) + "\n"])
    return "\n".join(parts) + "\n"


def _instrument(found: Coverage, lang: str) -> str:
    """Write the page of an instrument that the law holds."""
    one = found.instrument
    whole = Citation(instrument=one)
    parts = [
        _target(whole),
        f"# {escape(number_of(one, lang))}\n\n{_indexed(whole)}\n",
        *_metadata(found, lang),
        *_of_provision(whole, lang),
    ]
    inside = provisions(one)
    if inside:
        parts.append(f"## {PROVISIONS.in_(lang)}\n")
    for norm in inside:
        parts.append(_target(norm))
        parts.append(f"### {escape(shortly((norm,), lang))}\n\n{_indexed(norm)}\n")
        parts.extend(_of_provision(norm, lang))
    parts.extend(_exemptions(one, lang))
    parts.extend(_permissions(one, lang))
    parts.extend(_disputes(one, lang))
    if found.not_encoded:
        title = NOT_ENCODED_OF.in_(lang).format(law=number_of(one, lang))
        parts.append(f"## {title}\n")
        parts.extend(
            f"- {escape(item.provision)}: {escape(item.why.in_(lang))}"
            for item in found.not_encoded
        )
        parts.append("")
    return "\n".join(parts) + "\n"


def _metadata(found: Coverage, lang: str) -> Iterator[str]:
    row, one = found.regulation, found.instrument
    if row is None:
        return
    yield f"**{escape(full_name(one, lang))}**\n"
    yield f":{TITLE_OF.in_(lang)}: {escape(row.title.in_(lang))}"
    yield f":{cards.VALIDITY.in_(lang)}: {in_force_text(row.in_force, lang)}"
    who = None if row.addressees is None else in_order(row.addressees)
    if who is not None:
        yield f":{BINDS.in_(lang)}: {escape(persons_text(who, lang))}"
    checked = CHECKED.in_(lang).format(day=day(row.reviewed_on, lang))
    yield f":{READ.in_(lang)}: {row.reading.label.in_(lang)}; {checked}"
    yield f":{LINK.in_(lang)}: {_official(one, lang)}"
    if row.note is not None:
        yield f":{cards.NOTES.in_(lang)}: {escape(row.note.in_(lang))}"
    if found.edges:
        yield f":{LINEAGE.in_(lang)}:"
        for edge in found.edges:
            other = edge.link.earlier if edge.later == one else edge.later
            name = norm_link(Citation(instrument=other), lang)
            yield f"    - {escape(edge_text(edge, one, lang))} ({name})"
    amending = [
        norm
        for norm, forms in cited().items()
        if norm.units and any(one in form.amended_by for form in forms)
    ]
    if amending:
        yield f":{AMENDING.in_(lang)}: {norms_link(tuple(amending), lang)}"
    yield ""


def _official(one: Instrument, lang: str) -> str:
    pattern = OFFICIAL.get(one.kind)
    if pattern is None:
        return NO_LINK.in_(lang)
    return f"<{pattern.format(number=one.number, year=one.year)}>"


# ----------------------------------------------------------------------- a provision


def _target(norm: Citation) -> str:
    """Give the anchor of a place: its slug."""
    return f"(norm:{norm.slug})="


def _indexed(norm: Citation) -> str:
    """Enter a place into the index and the search, in both orders of a citation."""
    forms = dict.fromkeys((str(norm), shortly((norm,), "id"), shortly((norm,), "en")))
    return f"```{{index}} {', '.join(f'! {form}' for form in forms)}\n```"


@cache
def _own_rules() -> dict[Citation, tuple[Rule, ...]]:
    found: dict[Citation, tuple[Rule, ...]] = {}
    for rule in LAW.rules:
        norm = citation_of(rule.id).base
        found[norm] = (*found.get(norm, ()), rule)
    return found


def _of_provision(norm: Citation, lang: str) -> list[str]:
    """Set out what the library holds about one place."""
    parts: list[str] = []
    for rule in _own_rules().get(norm, ()):
        parts.extend(_rule(rule, lang))
    fields = list(_about(norm, lang))
    if fields:
        parts.extend(fields)
        parts.append("")
    return parts


def _about(norm: Citation, lang: str) -> Iterator[str]:
    forms = sorted(form for form in cited()[norm] if form.amended_by)
    if forms:
        yield cards.field(ALSO, (escape(str(form)) for form in forms), lang)
    found = _by_norm(lang).get(norm, {})
    for title in BESIDE:
        if title in found:
            yield cards.field(title, dict.fromkeys(found[title]), lang)


BESIDE: Final = (
    BASIS_OF,
    EXEMPTIONS,
    PERMISSIONS,
    cards.FOLLOWS,
    DISPUTES,
    cards.NOTES,
    DEADLINE,
    PROCEDURES,
    WORDS,
    LEDGER,
)


@cache
def _by_norm(lang: str) -> dict[Citation, dict[Text, list[str]]]:
    """Give, for each place, what rests on it or cites it; every row is read once."""
    found: defaultdict[Citation, defaultdict[Text, list[str]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for norm, title, said in _citing(lang):
        found[norm.base][title].append(said)
    for rule in LAW.rules:
        own = found[citation_of(rule.id)]
        own[BASIS_OF] = [each for each in own[BASIS_OF] if each != rule_link(rule.id)]
    return {
        norm: {title: items for title, items in titles.items() if items}
        for norm, titles in found.items()
    }


def _citing(lang: str) -> Iterator[tuple[Citation, Text, str]]:
    """Give each citation with the heading under which it is told, and what is said."""
    grounded: tuple[Grounded, ...] = (
        *LAW.rules,
        *LAW.exemptions,
        *LAW.permissions,
        *LAW.consequences,
    )
    for row in grounded:
        title, said = _said(row, lang)
        yield from ((basis.citation, title, said) for basis in row.bases)
    for dispute in LAW.disputes:
        said = cards.ref(dispute, lang)
        yield from (
            (cite, DISPUTES, said) for side in dispute.readings for cite in side.cites
        )
    for remark in LAW.remarks:
        said = f"{escape(remark.text.in_(lang))} (`{remark.code}`)"
        yield from ((cite, cards.NOTES, said) for cite in remark.cites)
    yield from _citing_beside(lang)


def _said(row: Grounded, lang: str) -> tuple[Text, str]:
    """Tell under which heading a row is told where it is cited, and what it says."""
    match row:
        case Rule():
            return BASIS_OF, rule_link(row.id)
        case Exemption():
            return EXEMPTIONS, cards.ref(row, lang)
        case Permission():
            return PERMISSIONS, cards.ref(row, lang)
        case Consequence():
            said = escape(consequence_text(row, lang).removesuffix("."))
            validity = in_force_text(row.in_force, lang)
            return cards.FOLLOWS, f"{said}. {validity} {cards.on_clock(row.clock, lang)}."


def _citing_beside(lang: str) -> Iterator[tuple[Citation, Text, str]]:
    """Give the citations of what is no row of the law: deadlines, words, the ledger."""
    for id_, deadline in DEADLINES.items():
        said = f"{deadline.who.in_(lang)}: {deadline.what.in_(lang)}"
        said = linked(said, label("deadline", id_))
        yield from ((each.citation, DEADLINE, said) for each in deadline.bases)
    for path in PATHS.values():
        said = f"[{path.procedure.label.in_(lang)}](/procedure/case-paths.md)"
        for step in path.steps:
            yield from ((each.citation, PROCEDURES, said) for each in step.bases)
    for competent in (row for regime in REGIMES for row in regime.rows):
        said = f"[{COMPETENT.in_(lang)}](/procedure/competent-officials.md)"
        yield from ((each.citation, PROCEDURES, said) for each in competent.bases)
    for key, family in FAMILIES:
        for word in family:
            said = linked(word.value, f"word:{key}.{word.value}")
            yield from ((norm, WORDS, said) for norm in sources(word))
    for entry in ledger_rows():
        said = linked(entry.key, label("ledger", f"{entry.dossier}.{entry.key}"))
        yield from ((norm, LEDGER, said) for norm in entry.citations)


@cache
def ledger_rows() -> tuple[ledger.Row, ...]:
    """Give the rows of the ledger, read once."""
    return tuple(ledger.ledger_rows())


def _rule(rule: Rule, lang: str) -> Iterator[str]:
    """Set out a rule in short; its page has the elements and the examples."""
    yield "::::{container} rule"
    yield f"**{escape(rule.gist.in_(lang))}**\n"
    yield from cards.head(rule, lang)
    yield from cards.around(rule, lang)
    yield "::::\n"


# ------------------------------------------------------------- rows that are no rules


def _grounded_in(one: Instrument, row: Exemption | Permission) -> bool:
    return row.bases[0].citation.instrument == one


def _exemptions(one: Instrument, lang: str) -> Iterator[str]:
    rows = [row for row in LAW.exemptions if _grounded_in(one, row)]
    if rows:
        yield f"## {EXEMPTIONS.in_(lang)} ({number_of(one, lang)})\n"
    for row in rows:
        yield f"({label('exemption', row.id)})="
        yield from _card(row, lang)
        yield cards.field(EXCEPTS, map(rule_link, sorted(row.excepts)), lang)
        yield "::::\n"


def _permissions(one: Instrument, lang: str) -> Iterator[str]:
    rows = [row for row in LAW.permissions if _grounded_in(one, row)]
    if rows:
        yield f"## {PERMISSIONS.in_(lang)} ({number_of(one, lang)})\n"
    for row in rows:
        yield f"({label('permission', row.id)})="
        yield from _card(row, lang)
        yield "::::\n"


def _card(row: Exemption | Permission, lang: str) -> Iterator[str]:
    yield "::::{container} rule"
    yield f"**{escape(row.gist.in_(lang))}** (`{row.id}`)\n"
    validity = in_force_text(row.in_force, lang)
    yield f":{cards.VALIDITY.in_(lang)}: {validity} {cards.on_clock(row.clock, lang)}"
    yield cards.field(cards.BASES, (cards.basis(each, lang) for each in row.bases), lang)
    yield from cards.must(row.when, lang)
    yield cards.code(row, lang)


def home_of(row: Dispute) -> Instrument:
    """Give the instrument on whose page a dispute stands: that of what it concerns."""
    first = min(row.concerns)
    if first in LAW.rule:
        return citation_of(first).instrument
    return _mays()[first].bases[0].citation.instrument


@cache
def _mays() -> dict[str, Exemption | Permission]:
    """Give exemptions and permissions by their ids."""
    rows: tuple[Exemption | Permission, ...] = (*LAW.exemptions, *LAW.permissions)
    return {row.id: row for row in rows}


def _disputes(one: Instrument, lang: str) -> Iterator[str]:
    rows = [row for row in LAW.disputes if home_of(row) == one]
    if rows:
        yield f"## {DISPUTES.in_(lang)} ({number_of(one, lang)})\n"
    for row in rows:
        yield f"({label('dispute', row.id)})="
        yield "::::{container} rule"
        yield f"**{escape(row.about.label.in_(lang))}** (`{row.id}`)\n"
        for side in row.readings:
            holder = Text(id=side.holder, en=side.holder_en).in_(lang)
            said = f"- *{escape(holder)}*: {escape(side.says.in_(lang))}"
            norms = norms_link(side.cites, lang)
            yield f"{said} ({norms})" if norms else said
        yield ""
        yield cards.field(
            CONCERNS, (_concern(id_, lang) for id_ in sorted(row.concerns)), lang
        )
        if row.when:
            yield from cards.must(row.when, lang)
        yield "::::\n"


def _concern(row_id: str, lang: str) -> str:
    if row_id in LAW.rule:
        return rule_link(row_id)
    return cards.ref(_mays()[row_id], lang)
