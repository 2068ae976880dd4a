"""What a reader must be told beside the findings: what was presumed, what differs.

Remarks of the law are rows (`netralitas.law.norm.Remark`); the notes written here are
about the input and the reading of it, and state no law.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netralitas.result import Finding, Note
from netralitas.situation import Setting
from netralitas.text import Text
from netralitas.words import Certainty, Clock, Track, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.law.norm import Consequence, Remark, Rule
    from netralitas.matching import Index
    from netralitas.situation import Situation

__all__ = ["notes_of"]


def notes_of(
    index: Index,
    situation: Situation,
    possible: int,
    verdict: Verdict,
    findings: tuple[Finding, ...],
) -> tuple[Note, ...]:
    """Give the notes: on the input first, then the remarks of the law by code."""
    standing = tuple(
        finding
        for finding in findings
        if not finding.lifted
        and (not finding.residual or finding.certainty is Certainty.CERTAIN)
    )
    return (
        *_coverage(index, situation),
        *_presumed(index, situation, possible),
        *_clocks(index, situation, standing),
        *_calendar(situation),
        *_in_every_case(verdict, standing),
        *_remarks(index, possible, standing),
    )


def _coverage(index: Index, situation: Situation) -> Iterator[Note]:
    law = index.law
    days = {setting.act_on for setting in situation.settings}
    statuses = {person.status for person in situation.persons}
    if not all(day in law.coverage for day in days) or not statuses <= law.persons:
        first, last = law.coverage.start or "…", law.coverage.end or "…"
        persons = ", ".join(sorted(status.value for status in law.persons))
        yield Note(
            code="di_luar_cakupan",
            text=Text(
                id="Perbuatan ini di luar cakupan yang dinyatakan: perbuatan sejak "
                f"{first} sampai sebelum {last} oleh {persons}. Yang ditampilkan hanya "
                "yang sudah tersandi; tidak ditemukannya aturan tidak berarti apa-apa.",
                en=f"This act lies outside the stated coverage: acts from {first} up to, "
                f"not including, {last} by {persons}. Only what is encoded is shown; "
                "that no rule is found means nothing.",
            ),
        )


def _presumed(index: Index, situation: Situation, possible: int) -> Iterator[Note]:
    """Tell that own will was presumed, where a row that can match reads it."""
    if situation.conduct.circumstances.own_will is not None:
        return
    reads = index.reads["circumstances.own_will"]
    if possible & reads:
        yield Note(
            code="kehendak_sendiri_dianggap",
            text=Text(
                id="Dianggap dilakukan dengan sepengetahuan dan kehendak sendiri, karena "
                "perbuatannya sendiri menyatakan demikian; nyatakan own_will = false "
                "bila namanya dicatut orang lain.",
                en="Presumed to be done with own knowledge and will, because the act "
                "itself says so; state own_will = false if others entered the name.",
            ),
        )


def _clocks(
    index: Index, situation: Situation, findings: tuple[Finding, ...]
) -> Iterator[Note]:
    """Tell where another day of examination or judgement would change the result."""
    conduct = situation.conduct
    tracks = {finding.track for finding in findings}
    first = conduct.first_day
    law = index.law
    if conduct.examined_on is None and Track.DISIPLIN in tracks:
        statuses = {person.status for person in situation.persons}
        rows: tuple[Rule | Consequence, ...] = (
            *law.rules,
            *(row for row in law.consequences if not row.status or row.status & statuses),
        )
        later = sorted(
            {
                day
                for row in rows
                if row.clock is Clock.PEMERIKSAAN and row.track is Track.DISIPLIN
                for day in row.in_force.borders
                if day > first
            }
        )
        if later:
            yield Note(
                code="hari_pemeriksaan_dianggap",
                text=Text(
                    id="Hari dimulainya pemeriksaan disiplin tidak disebut dan dianggap "
                    f"sama dengan hari perbuatan; sejak {later[0]} berlaku aturan lain.",
                    en="The day on which the discipline examination began is not stated "
                    "and is taken to be the day of the act; other law applies from "
                    f"{later[0]}.",
                ),
            )
    crimes = {finding.rule for finding in findings if finding.track is Track.PIDANA}
    if conduct.tried_on is None and crimes:
        borders = sorted(
            {
                day
                for row in law.consequences
                if row.clock is Clock.PUTUSAN and row.rules & crimes
                for day in row.in_force.borders
                if day > first
            }
        )
        if borders:
            yield Note(
                code="hari_putusan_dianggap",
                text=Text(
                    id="Hari putusan tidak disebut; ancaman pidana dibaca menurut hari "
                    f"perbuatan. Untuk putusan sejak {borders[0]} ancamannya lain.",
                    en="The day of judgement is not stated; the penalty is read on the "
                    f"day of the act. For judgements from {borders[0]} it is another.",
                ),
            )


def _calendar(situation: Situation) -> Iterator[Note]:
    """Tell where the stated standing differs from the calendar's."""
    stated = situation.conduct.target.standing
    settings: tuple[Setting, ...] = situation.settings
    if stated is None or all(s.standing is s.derived_standing for s in settings):
        return
    derived = sorted({setting.derived_standing.value for setting in settings})
    given = ", ".join(word.value for word in stated)
    yield Note(
        code="kedudukan_berbeda_dari_kalender",
        text=Text(
            id=f"Kedudukan yang dinyatakan ({given}) dipakai, meskipun menurut kalender "
            f"pada hari itu: {', '.join(derived)}.",
            en=f"The stated standing ({given}) is used, although on that day the "
            f"calendar gives: {', '.join(derived)}.",
        ),
    )


def _in_every_case(verdict: Verdict, findings: tuple[Finding, ...]) -> Iterator[Note]:
    """Tell that it is a breach whichever finding turns out to hold."""
    if verdict is not Verdict.VIOLATION or any(
        finding.certainty is Certainty.CERTAIN and not finding.disputed
        for finding in findings
    ):
        return
    keys = dict.fromkeys(key for finding in findings for key in finding.waits_for)
    yield Note(
        code="pelanggaran_dalam_setiap_hal",
        text=Text(
            id="Bagaimanapun jawabannya, ini pelanggaran; aturan mana yang dilanggar "
            f"ditentukan oleh: {', '.join(keys)}.",
            en="Whatever the answer, this is a breach; which rule is broken is decided "
            f"by: {', '.join(keys)}.",
        ),
    )


def _remarks(index: Index, possible: int, findings: tuple[Finding, ...]) -> Iterator[Note]:
    for row, bits in index.remarks:
        if possible & bits and _bears(row, findings):
            yield Note(
                code=row.code, text=row.text, cites=row.cites, authority=row.authority
            )


def _bears(row: Remark, findings: tuple[Finding, ...]) -> bool:
    """Tell whether a remark bears on what was found."""
    if not row.concerns and not row.tracks:
        return True
    relevant = [
        finding
        for finding in findings
        if (not row.concerns or finding.rule in row.concerns)
        and (not row.tracks or finding.track in row.tracks)
        and (not row.levels or finding.sanction.level in row.levels)
    ]
    return len(relevant) >= row.at_least
