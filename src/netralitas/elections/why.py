"""Why the calendar leaves several possibilities: what no source read says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netralitas.elections.cycles import chain, legs_on
from netralitas.elections.joint import areas_to_see, check_election
from netralitas.elections.psu_2025 import STANDS_AGAIN
from netralitas.elections.regions import area_of, contests_of
from netralitas.elections.register import ELECTIONS, election
from netralitas.elections.states import BY_TERM, closures, running_on
from netralitas.text import Text
from netralitas.words import Contest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.elections.calendar import Election

__all__ = ["reasons"]

OPEN_CLOSURE = Text(
    id="Akhir masa jabatan dan penetapan pasangan calon terpilih per daerah tidak "
    "tercatat di sini, maka berakhirnya masa larangan UU 10/2016 Pasal 71 ayat (2)-(3) "
    "tidak diketahui.",
    en="The end of term and the fixing of the elected pair of each area are not "
    "recorded here, so it is not known when the closed periods of UU 10/2016 Pasal 71 "
    "ayat (2)-(3) ended.",
)
OPEN_TERM = Text(
    id="Sebelum 1 Juli 2016 masa larangan UU 1/2015 Pasal 71 ayat (2)-(3) adalah enam "
    "bulan terakhir masa jabatan; akhir masa jabatan per daerah tidak tercatat di sini.",
    en="Before 1 July 2016 the closed periods of UU 1/2015 Pasal 71 ayat (2)-(3) were the "
    "last six months of a term; the end of term of each area is not recorded here.",
)
NO_CALENDAR = Text(
    id="Pemilihan sebelum 2015 tidak dimuat: setiap tahap masih mungkin.",
    en="Elections before 2015 are not encoded: every stage is possible.",
)
OPEN_REGISTRATION = Text(
    id="Hari pendaftaran pengganti tidak diketahui.",
    en="The day on which replacements registered is not known.",
)


def reasons(
    day: date,
    *,
    region: str | None = None,
    election: str | None = None,
    contests: frozenset[Contest] | None = None,
) -> tuple[Text, ...]:
    """Say why the sources leave several points open, in both languages.

    Empty where they leave none open; that the caller gave no region or contest is no
    reason of the sources. Arguments and errors as `points`.

    >>> bupati = frozenset({Contest.BUPATI})
    >>> [why, *_] = reasons(date(2025, 3, 1), region="64.03", contests=bupati)
    >>> why.en.split(", ")[0]
    'The Constitutional Court ruled on its dispute only on 24 February 2025'
    >>> reasons(date(2024, 10, 1), region="64.03", contests=bupati)
    ()
    """
    check_election(election)
    texts: dict[Text, None] = {}
    for area, _ in areas_to_see(day, region, election, contests):
        for contest in sorted(contests_of(area)):
            if contests is None or contest in contests:
                code = area_of(contest, area)
                texts.update(dict.fromkeys(_why(day, contest, code, election)))
    return tuple(texts)


def _why(day: date, contest: Contest, area: str, election_id: str | None) -> Iterator[Text]:
    if election_id is None:
        legs = legs_on(chain(contest, area), day)
        ends = (leg.opened_by for leg in legs[1:])
        yield from (end.note for end in ends if end and end.note)
        for leg in legs:
            if leg.election is None:
                yield NO_CALENDAR
            else:
                yield from _why_in(leg.election, day, contest, area)
    elif election(election_id).held_in(contest, area):
        running = running_on(ELECTIONS[election_id], day, contest, area)
        end = running.end(contest, area)
        if end.latest is None or day <= end.latest:
            yield from _why_in(running, day, contest, area)
            if end.note is not None and day > end.earliest:
                yield end.note


def _why_in(running: Election, day: date, contest: Contest, area: str) -> Iterator[Text]:
    versions = running.versions_on(day, area)
    stages = {version.track(contest).stages(day) for version in versions}
    if len(stages) > 1:
        yield from (version.note for version in versions if version.note is not None)
    if any(len(each) > 1 for each in stages):
        yield OPEN_REGISTRATION
    if any(len(version.standings(contest, day)) > 1 for version in versions):
        yield STANDS_AGAIN
    if len(closures(running, day, contest, area)) > 1:
        yield OPEN_TERM if day < BY_TERM.borders[-1] else OPEN_CLOSURE
