"""The deadlines of the law, read a second time from the gazette: number, unit, days.

Each line says what the paragraph says, in the words of the paragraph: *hari kerja*, *hari
kalender*, *hari* where it says no more; *mundur* is counted back. The last column is the
count that is shown beside, or what both counts are.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

import pytest

from netralitas.errors import ProcedureError
from netralitas.procedure import (
    RULES,
    CalendarDays,
    DeadlineRule,
    Nature,
    Way,
    WorkingDays,
    deadline,
)
from netralitas.procedure.deadline_rows import MODULES


class Line(NamedTuple):
    """What one paragraph says, from when to before when, and the rival count."""

    provision: str
    term: str
    since: str
    until: str = ""
    beside: str = ""


FIRST = "hari pertama"
"""The day of the event counted as the first is shown beside."""

PEMILU = "2017-08-16"

REPORTS_PEMILU = (
    Line("UU 7/2017 Pasal 454 ayat (5)", "7 hari", PEMILU),
    Line("UU 7/2017 Pasal 454 ayat (6)", "7 hari kerja", PEMILU, "", FIRST),
    Line("UU 7/2017 Pasal 454 ayat (7)", "7 hari", PEMILU),
    Line("UU 7/2017 Pasal 454 ayat (8)", "14 hari kerja", PEMILU),
    Line("Perbawaslu 7/2022 Pasal 15 ayat (1)", "2 hari", "2023-01-01"),
    Line("UU 7/2017 Pasal 476 ayat (1)", "24 jam", PEMILU),
    Line("UU 7/2017 Pasal 479 ayat (1)", "24 jam", PEMILU),
    Line("UU 7/2017 Pasal 480 ayat (1)", "14 hari", PEMILU),
    Line("UU 7/2017 Pasal 480 ayat (2)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 480 ayat (3)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 480 ayat (4)", "5 hari", PEMILU),
    Line("UU 7/2017 Pasal 482 ayat (1)", "7 hari", PEMILU),
    Line("UU 7/2017 Pasal 482 ayat (2)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 482 ayat (3)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 482 ayat (4)", "7 hari", PEMILU),
    Line("UU 7/2017 Pasal 483 ayat (1)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 483 ayat (2)", "3 hari", PEMILU),
    Line("UU 7/2017 Pasal 484 ayat (1)", "5 hari mundur", PEMILU),
)

# Hari: kerja from 2 February 2015, kalender from 18 March 2015.
FEBRUARY, MARCH, AMENDED, PERMA = "2015-02-02", "2015-03-18", "2016-07-01", "2018-01-01"
COURTS = "hari kerja"

PILKADA = (
    Line("UU 1/2015 Pasal 134 ayat (4)", "7 hari kerja", FEBRUARY, MARCH, FIRST),
    Line("UU 1/2015 Pasal 134 ayat (4)", "7 hari kalender", MARCH, "", FIRST),
    Line("UU 1/2015 Pasal 134 ayat (5)", "3 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 134 ayat (5)", "3 hari kalender", MARCH),
    Line("UU 1/2015 Pasal 134 ayat (6)", "2 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 134 ayat (6)", "2 hari kalender", MARCH),
    Line("UU 1/2015 Pasal 135 ayat (2)", "24 jam", FEBRUARY),
    Line("UU 1/2015 Pasal 135A ayat (2)", "14 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 135A ayat (4)", "3 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 135A ayat (6)", "3 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 135A ayat (7)", "14 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 140 ayat (1)", "7 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 140 ayat (1)", "7 hari kalender", MARCH, "2025-07-30"),
    Line("UU 1/2015 Pasal 140 ayat (1)", "7 hari kalender", "2025-07-30"),
    Line("UU 1/2015 Pasal 146 ayat (1)", "14 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 146 ayat (1)", "14 hari kalender", MARCH, AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (2)", "3 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 146 ayat (2)", "3 hari kalender", MARCH, AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (3)", "3 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 146 ayat (3)", "3 hari kalender", MARCH, AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (3)", "14 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (4)", "5 hari kerja", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 146 ayat (4)", "5 hari kalender", MARCH, AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (4)", "3 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (5)", "3 hari kerja", AMENDED),
    Line("UU 1/2015 Pasal 146 ayat (6)", "5 hari kerja", AMENDED),
    *(
        line
        for provision, days in (
            ("UU 1/2015 Pasal 148 ayat (1)", 7),
            ("UU 1/2015 Pasal 148 ayat (2)", 3),
            ("UU 1/2015 Pasal 148 ayat (3)", 3),
            ("UU 1/2015 Pasal 148 ayat (4)", 7),
            ("UU 1/2015 Pasal 149 ayat (1)", 3),
            ("UU 1/2015 Pasal 149 ayat (2)", 3),
        )
        for line in (
            Line(provision, f"{days} hari kerja", FEBRUARY, MARCH),
            Line(provision, f"{days} hari kalender", MARCH, PERMA),
            Line(provision, f"{days} hari kalender", PERMA, "", COURTS),
        )
    ),
    Line("UU 1/2015 Pasal 150 ayat (1)", "5 hari kerja mundur", FEBRUARY, MARCH),
    Line("UU 1/2015 Pasal 150 ayat (1)", "5 hari kalender mundur", MARCH),
)

PP_53, PP_94, BKN = "2010-06-06", "2021-08-31", "2022-04-07"

DISIPLIN = (
    Line("PP 53/2010 Pasal 23 ayat (2)", "7 hari kerja mundur", PP_53, PP_94),
    Line("PP 53/2010 Pasal 23 ayat (3)", "7 hari kerja", PP_53, PP_94),
    Line("PP 53/2010 Pasal 31 ayat (3)", "14 hari kerja", PP_53, PP_94),
    Line("PP 53/2010 Pasal 35 ayat (2)", "14 hari kalender", PP_53, PP_94, FIRST),
    Line("PP 53/2010 Pasal 36 ayat (2)", "6 hari kerja", PP_53, PP_94, FIRST),
    Line("PP 53/2010 Pasal 36 ayat (3)", "21 hari kerja", PP_53, PP_94, FIRST),
    Line("PP 53/2010 Pasal 43", "berlaku hari itu", PP_53, PP_94),
    Line("PP 53/2010 Pasal 44 ayat (1)", "berlaku 15 hari kalender", PP_53, PP_94),
    Line("PP 53/2010 Pasal 44 ayat (2)", "berlaku hari itu", PP_53, PP_94),
    Line("PP 53/2010 Pasal 45 ayat (1)", "berlaku 15 hari kalender", PP_53, PP_94),
    Line("PP 53/2010 Pasal 45 ayat (2)", "berlaku hari itu", PP_53, PP_94),
    Line("PP 53/2010 Pasal 46", "berlaku 15 hari kalender", PP_53, PP_94),
    Line("PP 94/2021 Pasal 26 ayat (2)", "7 hari kerja penuh", PP_94, "", "hari ketujuh"),
    Line("PP 94/2021 Pasal 26 ayat (3)", "7 hari kerja", PP_94),
    Line("PP 94/2021 Pasal 37 ayat (3)", "14 hari kerja", PP_94),
    Line("PP 94/2021 Pasal 38 ayat (1)", "berlaku 15 hari", PP_94, BKN),
    Line("PP 94/2021 Pasal 38 ayat (1)", "berlaku 15 hari kerja", BKN),
    Line("Peraturan BKN 6/2022 Pasal 49 ayat (8)", "3 hari kerja", BKN),
)

PP_79 = "2021-08-10"

APPEALS = (
    Line("PP 79/2021 Pasal 4 ayat (2)", "14 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 5 ayat (1)", "21 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 8 ayat (3)", "6 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 8 ayat (4)", "21 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 11 ayat (3)", "14 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 13 ayat (1)", "21 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 13 ayat (4)", "65 hari kerja", PP_79, "", FIRST),
    Line("PP 79/2021 Pasal 16 ayat (4)", "berlaku hari itu", PP_79),
)

PP_37, PP_11, SEEN, PP_49 = "2004-10-16", "2017-04-07", "2020-05-12", "2018-11-28"

DISMISSAL = (
    Line("PP 37/2004 Pasal 3 ayat (3)", "berlaku akhir bulan", PP_37),
    Line("PP 37/2004 Pasal 4 ayat (3)", "6 bulan", PP_37),
    Line("PP 37/2004 Pasal 5 ayat (2)", "10 hari kerja", PP_37),
    Line("PP 37/2004 Pasal 5 ayat (3)", "10 hari kerja", PP_37),
    Line("PP 37/2004 Pasal 5 ayat (4)", "20 hari kerja", PP_37),
    Line("PP 37/2004 Pasal 5 ayat (6)", "30 hari", PP_37),
    Line("PP 37/2004 Pasal 9 ayat (2)", "berlaku akhir bulan", PP_37),
    Line("PP 11/2017 Pasal 252", "berlaku akhir bulan", PP_11),
    Line("PP 11/2017 Pasal 254 ayat (5)", "berlaku akhir bulan", PP_11, SEEN),
    Line("PP 11/2017 Pasal 254 ayat (5)", "berlaku akhir bulan", SEEN),
    Line("PP 11/2017 Pasal 255 ayat (3)", "berlaku akhir bulan", PP_11),
    Line("PP 11/2017 Pasal 255 ayat (5)", "berlaku akhir bulan", PP_11),
    Line("PP 11/2017 Pasal 266 ayat (3)", "21 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 267 ayat (3)", "21 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 268 ayat (4)", "14 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 269 ayat (4)", "14 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 270 ayat (3)", "21 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 280 ayat (1)", "berlaku akhir bulan", PP_11, SEEN, "hari itu"),
    Line("PP 11/2017 Pasal 280", "berlaku hari itu", SEEN),
    Line("PP 11/2017 Pasal 284 ayat (3)", "14 hari kerja", PP_11),
    Line("PP 11/2017 Pasal 346 ayat (5)", "berlaku akhir bulan", PP_11),
    Line("PP 49/2018 Pasal 71 ayat (3)", "14 hari kerja", PP_49),
    Line("PP 49/2018 Pasal 71 ayat (4)", "berlaku hari itu", PP_49),
    Line("PP 49/2018 Pasal 74 ayat (3)", "14 hari kerja", PP_49),
    Line("PP 49/2018 Pasal 74 ayat (4)", "berlaku hari itu", PP_49),
    Line("MK 121/PUU-XXII/2024", "2 tahun", "2025-10-16"),
)

TABLE = (*REPORTS_PEMILU, *PILKADA, *DISIPLIN, *APPEALS, *DISMISSAL)


def line_of(rule: DeadlineRule) -> Line:
    """Write a row of the library as a line of this table."""
    first, *others = rule.ways
    effect = "berlaku " if rule.nature is Nature.BERLAKU else ""
    both = {type(way.term) for way in rule.ways} == {CalendarDays, WorkingDays}
    term = said(first)
    if both and not rule.settled:
        term, others = term.replace(" kalender", ""), []
    return Line(
        str(rule.citation.base),
        f"{effect}{term}",
        str(rule.in_force.start),
        str(rule.in_force.end or ""),
        ", ".join(beside(first, way) for way in others),
    )


def said(way: Way) -> str:
    """Say one way to count in the words of the table."""
    term = way.term
    number = f"{term.amount} " if term.amount else ""
    words = f"{number}{term.unit.value}".replace("_", " ")
    if isinstance(term, WorkingDays) and term.between:
        words += " penuh"
    if isinstance(term, WorkingDays | CalendarDays) and term.back:
        words += " mundur"
    return words


def beside(first: Way, way: Way) -> str:
    """Say in what a rival way differs."""
    term, own = way.term, first.term
    if isinstance(term, WorkingDays | CalendarDays) and term.counts_start:
        assert type(term) is type(own)
        return FIRST
    if isinstance(term, WorkingDays) and isinstance(own, WorkingDays):
        return "hari ketujuh"
    return str(term.unit.value).replace("_", " ")


def test_each_row_says_what_the_paragraph_says() -> None:
    assert [line for line in map(line_of, RULES.values()) if line not in TABLE] == []


def test_each_paragraph_that_was_read_has_its_row() -> None:
    rows = set(map(line_of, RULES.values()))
    assert [line for line in TABLE if line not in rows] == []
    assert [line for line, times in Counter(TABLE).items() if times > 1] == []


def test_a_row_begins_and_ends_on_its_day() -> None:
    for rule in RULES.values():
        for border, inside, outside in (
            (rule.in_force.start, 0, -1),
            (rule.in_force.end, -1, 0),
        ):
            if border is None or border.year < 2015:
                continue
            day = border + timedelta(days=inside)
            assert deadline(rule, day).start == day, rule.id
            with pytest.raises(ProcedureError) as caught:
                deadline(rule, border + timedelta(days=outside))
            assert caught.value.problems[0].path == "start", rule.id


def test_versions_of_one_paragraph_follow_each_other_without_overlap() -> None:
    versions: dict[str, list[DeadlineRule]] = {}
    for rule in RULES.values():
        versions.setdefault(rule.citation.base.slug, []).append(rule)
    for slug, rows in versions.items():
        for before, after in pairwise(rows):
            assert before.in_force.end == after.in_force.start == after.version, slug


def test_no_id_is_used_twice() -> None:
    assert len(RULES) == len(TABLE) == sum(len(module.ROWS) for module in MODULES)
