"""An election on one day, in words: each office, and why something stays open.

Plain text for a terminal or a memo, in Indonesian or English from one structure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from netralitas import phrases as say
from netralitas.law import LAW
from netralitas.law_text import Page, foot
from netralitas.phrases import day, joined
from netralitas.prose import Block, head, labels, written
from netralitas.stage_day import ContestDay, StageDay
from netralitas.text import Text
from netralitas.words import KEPALA_DAERAH

__all__ = ["stage_text"]

TITLE: Final = Text(id="{election} ({id}), {day}.", en="{election} ({id}), {day}.")
REGION: Final = Text(id="Wilayah: {name} ({code}).", en="Region: {name} ({code}).")
EVERYWHERE: Final = Text(
    id="Wilayah tidak disebut: daerah yang berbeda disebut satu per satu.",
    en="No region was given: areas that differ are told one by one.",
)
NOTHING_HERE: Final = Text(
    id="Pemilihan ini tidak mengisi jabatan apa pun di wilayah itu.",
    en="This election fills no office in that region.",
)
STAGE: Final = Text(id="Tahap: {stages}.", en="Stage: {stages}.")
PARTY: Final = Text(id="Tahap bagi partai: {stages}.", en="Stage of a party: {stages}.")
STANDING: Final = Text(id="Kedudukan: {standings}.", en="Standing: {standings}.")
FIXED: Final = Text(
    id="Penetapan calon menurut jadwal hari itu: {days}.",
    en="Candidates are fixed, by the plan of that day, on {days}.",
)
CLOSED: Final = Text(id="Di dalam {period}.", en="Inside the {period}.")
PERHAPS: Final = Text(
    id="Tidak diketahui apakah masih di dalam {period}.",
    en="It is not known whether still inside the {period}.",
)
OPEN: Final = Text(id="Di luar masa larangan.", en="Outside the closed periods.")
H_WHY: Final = Text(id="YANG TIDAK DIKETAHUI, DAN ALASANNYA", en="NOT KNOWN, AND WHY")


def stage_text(found: StageDay, lang: str = "id") -> str:
    """Tell an election on a day; several stages are possibilities.

    Raises `ValueError` for a language that is not there.

    >>> from datetime import date
    >>> from netralitas.stage_day import stage_day
    >>> told = stage_text(stage_day("pemilu-2024", date(2024, 2, 12), "64.72"))
    >>> print(*told.splitlines()[3:5], sep="; ")
    PRESIDEN DAN WAKIL PRESIDEN; - Tahap: masa tenang.
    """
    return written(_stage(found, lang))


def _stage(found: StageDay, lang: str) -> Iterator[Block]:
    election = found.election
    title = {"election": election.label.in_(lang), "id": election.id}
    yield Block(TITLE.in_(lang).format(**title, day=day(found.on, lang)))
    if found.region is None:
        yield Block(EVERYWHERE.in_(lang))
    else:
        region = {"name": found.region.name, "code": found.region.code}
        yield Block(REGION.in_(lang).format(**region))
    if not found.contests:
        yield Block(NOTHING_HERE.in_(lang), space=True)
    for contest in found.contests:
        label = contest.contest.label.in_(lang).upper()
        areas = ", ".join(contest.areas)
        yield Block(f"{label}: {areas}" if areas else label, space=True)
        yield from (Block(said, mark="- ") for said in _contest(contest, lang))
    if found.why:
        yield head(H_WHY, lang)
        yield from (Block(reason.in_(lang), mark="- ") for reason in found.why)
    yield foot(Page(law=LAW, lang=lang))


def _contest(contest: ContestDay, lang: str) -> Iterator[str]:
    yield STAGE.in_(lang).format(stages=labels(contest.stages, say.OR, lang))
    if contest.party_stages != contest.stages:
        party = labels(contest.party_stages, say.OR, lang)
        yield PARTY.in_(lang).format(stages=party)
    yield STANDING.in_(lang).format(standings=labels(contest.standings, say.OR, lang))
    if contest.fixed_on:
        days = joined(tuple(day(each, lang) for each in contest.fixed_on), say.OR, lang)
        yield FIXED.in_(lang).format(days=days)
    if contest.contest not in KEPALA_DAERAH:
        return
    for period in contest.closed_for_certain:
        yield CLOSED.in_(lang).format(period=period.label.in_(lang))
    for period in contest.perhaps_closed:
        yield PERHAPS.in_(lang).format(period=period.label.in_(lang))
    if not contest.closed_for_certain and not contest.perhaps_closed:
        yield OPEN.in_(lang)
