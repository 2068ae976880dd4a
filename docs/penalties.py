"""The pages on criminal penalties: article, who, what may be imposed, since which day.

Made from the rows of the law alone: each crime with its persons, and each range with the
judgements to which it applies. `generate` writes them; a test compares them with the code.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Final

import citing
from attrs import frozen

from netralitas import LAW
from netralitas import phrases as say
from netralitas.citation import Basis
from netralitas.interval import Interval
from netralitas.law.norm import Penalty, Remark, Rule
from netralitas.law_text import in_force_text, norm_of, persons_text
from netralitas.phrases import day, joined
from netralitas.prose import penalty_text
from netralitas.text import Text
from netralitas.words import Clock, DisputeAbout, Role, Status, Track, in_order

HERE: Final = Path(__file__).parent

TITLE: Final = Text(
    id="# Ancaman pidana\n\n[English](../en/penalties.md)\n\nSetiap tindak pidana yang "
    "tersandi: siapa yang diancam, apa ancamannya, dan untuk putusan yang mana. Ancaman "
    "dibaca menurut hari putusan, karena hukum kemudian yang lebih ringan juga berlaku "
    "atas perbuatan yang lebih dahulu; bagian umum (percobaan, perbarengan, pidana "
    "pengganti) tidak dimuat. Dibuat dari kode.\n",
    en="# Criminal penalties\n\n[Bahasa Indonesia](../id/ancaman-pidana.md)\n\nEvery crime "
    "that is encoded: who is threatened, with what, and in which judgements. A penalty is "
    "read on the day of judgement, because a later milder law governs earlier acts too; "
    "the general part (attempt, concurrence, substitute penalties) is not held here. "
    "Generated from the code.\n",
)
COLUMNS: Final = Text(
    id="| ketentuan | bagi perbuatan | siapa | perbuatan | ancaman | dasar ancaman |\n"
    "|---|---|---|---|---|---|",
    en="| provision | for acts | who | act | penalty | basis of the penalty |\n"
    "|---|---|---|---|---|---|",
)
AS: Final = Text(id="{who} sebagai {role}", en="{who} as {role}")
JUDGED_TO: Final = Text(
    id="putusan sampai dengan {last}: {penalty}", en="judged to {last} inclusive: {penalty}"
)
JUDGED_FROM: Final = Text(
    id="putusan sejak {first}: {penalty}", en="judged from {first} on: {penalty}"
)
JUDGED: Final = Text(id="setiap putusan: {penalty}", en="every judgement: {penalty}")
DISPUTED: Final = Text(
    id="{who}; terhadap sebagian orang atau perbuatan penerapannya diperselisihkan",
    en="{who}; for some persons or acts its application is disputed",
)
NOTES: Final = Text(id="## Catatan", en="## Notes")


def crimes() -> tuple[Rule, ...]:
    """Give the rules on the criminal track, in the order of the law."""
    return tuple(rule for rule in LAW.rules if rule.track is Track.PIDANA)


@frozen
class Range:
    """What may be imposed in the judgements of some days, and on what that rests."""

    penalty: Penalty
    judged: Interval
    bases: tuple[Basis, ...]


def ranges(rule: Rule) -> tuple[Range, ...]:
    """Give what may be imposed for a crime, the earlier range first."""
    found = [
        Range(row.penalty, row.in_force, row.bases)
        for row in LAW.consequences
        if row.penalty is not None and rule.id in row.rules
    ]
    return tuple(sorted(found, key=lambda each: str(each.judged.start)))


def notes() -> tuple[Remark, ...]:
    """Give what the law remarks on the penalties, in its own order."""
    ids = {rule.id for rule in crimes()}
    return tuple(
        remark
        for remark in LAW.remarks
        if remark.clock is Clock.PUTUSAN and ids & remark.concerns
    )


def who(rule: Rule, lang: str) -> str:
    """Name whom a crime threatens: by status, by status and role, by role, or anyone."""
    statuses: set[Status] = set()
    roles: set[Role] = set()
    both: list[tuple[tuple[Status, ...], Role]] = []
    for alternative in rule.when:
        named = in_order(
            each for each in alternative.allows("status") or () if isinstance(each, Status)
        )
        role = next(
            (each for each in Role if alternative.allows(f"role.{each.value}")), None
        )
        if role is None and not named:
            return say.ANYONE.in_(lang)
        if role is None:
            statuses.update(named)
        elif named:
            both.append((named, role))
        else:
            roles.add(role)
    parts = [persons_text(in_order(statuses), lang)] if statuses else []
    parts += [
        AS.in_(lang).format(who=persons_text(named, lang), role=role.label.in_(lang))
        for named, role in dict.fromkeys(both)
        if not statuses.issuperset(named)
    ]
    parts += [role.label.in_(lang) for role in in_order(roles)]
    return joined(tuple(parts), say.OR, lang)


def told(rule: Rule, lang: str) -> str:
    """Name whom a crime threatens, and say where its application is disputed."""
    disputed = any(
        rule.id in dispute.concerns and dispute.about is DisputeAbout.PENERAPAN
        for dispute in LAW.disputes
    )
    said = who(rule, lang)
    return DISPUTED.in_(lang).format(who=said) if disputed else said


def threat(each: Range, lang: str, *, several: bool) -> str:
    """State one range and the judgements to which it applies."""
    said = penalty_text(each.penalty, lang)
    first, *after = each.judged.borders
    if after:
        last = day(after[0] - timedelta(days=1), lang)
        return JUDGED_TO.in_(lang).format(last=last, penalty=said)
    sentence = JUDGED_FROM if several else JUDGED
    return sentence.in_(lang).format(first=day(first, lang), penalty=said)


def line(rule: Rule, lang: str) -> str:
    """Write one crime as a row of the table."""
    found = ranges(rule)
    marks = "".join(
        f" [{number}]"
        for number, remark in enumerate(notes(), 1)
        if rule.id in remark.concerns
    )
    cells = (
        citing.norms((norm_of(rule),), lang),
        in_force_text(rule.in_force, lang),
        told(rule, lang),
        rule.gist.in_(lang),
        "<br>".join(threat(each, lang, several=len(found) > 1) for each in found) + marks,
        "<br>".join(citing.bases(each.bases, lang) for each in found),
    )
    return f"| {' | '.join(cells)} |"


def page(lang: str) -> str:
    """Write the page in one language."""
    return "\n".join(
        [
            TITLE.in_(lang),
            COLUMNS.in_(lang),
            *(line(rule, lang) for rule in crimes()),
            "",
            NOTES.in_(lang),
            "",
            *(
                f"{number}. {remark.text.in_(lang)}"
                for number, remark in enumerate(notes(), 1)
            ),
            "",
        ]
    )


def pages() -> dict[Path, str]:
    """Give the two pages with their content."""
    return {
        HERE / "id" / "ancaman-pidana.md": page("id"),
        HERE / "en" / "penalties.md": page("en"),
    }
