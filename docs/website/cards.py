"""What the pages of the law say of a row, field by field.

A provision shows its rules in short, the page of a rule the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import ledger
from website import cases
from website.lines import lines
from website.places import (
    escape,
    label,
    linked,
    norm_link,
    norms_link,
    rule_link,
)

from netralitas import LAW
from netralitas import phrases as say
from netralitas.law.norm import Consequence, Dispute, Exemption, instruments_of
from netralitas.law_text import elements, in_force_text, persons_text
from netralitas.prose import consequence_text
from netralitas.text import Text
from netralitas.words import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas.citation import Basis
    from netralitas.law.norm import Permission, Rule, When
    from netralitas.words import Clock

# --------------------------------------------------------------------------- phrases

VALIDITY: Final = Text(id="Masa berlaku", en="Validity")
TRACK: Final = Text(id="Jalur", en="Track")
LEVEL: Final = Text(id="tingkat: {level}", en="level: {level}")
CLOCK: Final = Text(id="Dibaca pada", en="Read on")
BASES: Final = Text(id="Dasar", en="Bases")
MUST: Final = Text(id="Yang harus terpenuhi", en="What must be true")
APPLIES: Final = Text(id="Menerapkan", en="Applies")
APPLIED: Final = Text(id="Diterapkan oleh", en="Applied by")
EXCEPTED: Final = Text(id="Dikecualikan oleh", en="Excepted by")
DISPUTED: Final = Text(id="Diperselisihkan", en="Disputed")
FOLLOWS: Final = Text(id="Akibat", en="What may follow")
HISTORY: Final = Text(id="Versi lain", en="Other versions")
RECORDED: Final = Text(id="Perkara", en="Cases")
CODE: Final = Text(id="Kode", en="Code")
RESIDUAL: Final = Text(
    id="Baris sisa: dihitung hanya bila terpenuhi dengan pasti.",
    en="A residual row: it counts only where it is met for certain.",
)
RULE: Final = Text(id="Kaidah", en="Rule")
NOTES: Final = Text(id="Catatan", en="Notes")

# ---------------------------------------------------------------------------- fields


def field(title: Text, items: Iterable[str], lang: str) -> str:
    """Write a field: one value beside its name, several as a list below it."""
    values = list(items)
    name = title.in_(lang)
    if len(values) == 1:
        return f":{name}: {values[0]}"
    return "\n".join([f":{name}:", *(f"    - {value}" for value in values)])


def ref(row: Exemption | Permission | Dispute, lang: str) -> str:
    """Name a row by what it says, as a link to it."""
    if isinstance(row, Dispute):
        return linked(f"{row.id} ({row.about.label.in_(lang)})", label("dispute", row.id))
    kind = "exemption" if isinstance(row, Exemption) else "permission"
    return linked(row.gist.in_(lang), label(kind, row.id))


def on_clock(clock: Clock, lang: str) -> str:
    """Tell on which day the validity of a row is read."""
    return f"({CLOCK.in_(lang).lower()}: {clock.label.in_(lang)})"


def track(rule: Rule, lang: str) -> str:
    """Name the track of a rule, with its level of discipline."""
    said = rule.track.label.in_(lang)
    if rule.level is None:
        return said
    return f"{said}, {LEVEL.in_(lang).format(level=rule.level.label.in_(lang))}"


def must(when: tuple[When, ...], lang: str) -> Iterator[str]:
    """Set out what must be true, as a field."""
    yield f":{MUST.in_(lang)}:"
    for line in elements_of(when, lang):
        yield f"    {line}" if line else line
    yield ""


def elements_of(when: tuple[When, ...], lang: str) -> Iterator[str]:
    """Set out what must be true, as the texts for memos do."""
    for block in elements(when, lang):
        if block.mark:
            yield f"{block.mark}{escape(block.text)}"
        elif block.text != say.ELEMENTS.in_(lang):
            yield from ("", escape(block.text), "")


def head(rule: Rule, lang: str) -> Iterator[str]:
    """Tell which rule it is, on what track, since when, and what it rests on."""
    yield f":{RULE.in_(lang)}: {rule_link(rule.id)}"
    yield f":{TRACK.in_(lang)}: {track(rule, lang)}"
    validity = in_force_text(rule.in_force, lang)
    yield f":{VALIDITY.in_(lang)}: {validity} {on_clock(rule.clock, lang)}"
    if rule.residual:
        yield f":{NOTES.in_(lang)}: {RESIDUAL.in_(lang)}"
    yield field(BASES, (basis(each, lang) for each in rule.bases), lang)


def around(rule: Rule, lang: str) -> Iterator[str]:
    """Tell what is doubtful about a rule, what may follow, and the recorded cases."""
    yield from _fields(
        lang,
        (DISPUTED, [ref(row, lang) for row in LAW.disputes if rule.id in row.concerns]),
        (FOLLOWS, [effect(row, lang) for row in _effects(rule)]),
        (RECORDED, [cases.case_link(case) for case in cases.by_rule().get(rule.id, ())]),
    )


def related(rule: Rule, lang: str) -> Iterator[str]:
    """Tell of norms that a rule applies, of exemptions, and of its other versions."""
    norm = rule.id.partition("@")[0]
    versions = [row for row in LAW.rules if row.id.partition("@")[0] == norm]
    yield from _fields(
        lang,
        (APPLIES, [rule_link(id_) for id_ in rule.applies]),
        (APPLIED, [rule_link(row.id) for row in LAW.rules if rule.id in row.applies]),
        (EXCEPTED, [ref(row, lang) for row in LAW.exemptions if rule.id in row.excepts]),
        (
            HISTORY,
            [
                f"{rule_link(row.id)} ({in_force_text(row.in_force, lang)})"
                for row in versions
                if row is not rule
            ],
        ),
    )


def code(row: Rule | Exemption | Permission, lang: str) -> str:
    """Lead to the line on which a row is written."""
    file, line = lines()[row.id]
    return f":{CODE.in_(lang)}: {{source}}`{file.removesuffix('.py')}:{line}`"


def _fields(lang: str, *fields: tuple[Text, list[str]]) -> Iterator[str]:
    yield from (field(title, items, lang) for title, items in fields if items)


def _effects(rule: Rule) -> Iterator[Consequence]:
    """Give the consequences that a breach can have, whoever commits it."""
    statuses = {
        status for each in rule.when for status in each.allows("status") or frozenset()
    }
    for row in LAW.consequences:
        fits = row.track is rule.track and (not row.rules or rule.id in row.rules)
        if row.levels and rule.level not in row.levels:
            continue
        if statuses and row.status and not row.status & statuses:
            continue
        if fits and ledger.together(row.in_force, rule.in_force):
            yield row


def effect(row: Consequence, lang: str) -> str:
    """Say what a consequence is, for whom, and where it stands."""
    who = f" ({persons_text(in_order(row.status), lang)})" if row.status else ""
    norms = norms_link(tuple(basis.citation for basis in row.bases), lang)
    said = consequence_text(row, lang, held=()).removesuffix(".")
    return f"{escape(said)}{escape(who)}: {norms}"


def basis(one: Basis, lang: str) -> str:
    """Cite a basis with its reading, the words that decide, and what is to be known."""
    said = f"{norm_link(one.citation, lang)} ({one.reading.label.in_(lang)})"
    if one.citation.amended_by:
        laws = " jo. ".join(map(str, instruments_of(one.citation)))
        said = f"{said}, {escape(laws)}"
    if one.quote is not None:
        said = f"{said}: “{escape(one.quote)}”"
    if one.note is not None:
        said = f"{said}. {escape(one.note.in_(lang))}"
    return said
