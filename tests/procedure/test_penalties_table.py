"""The penalties of election crimes, read a second time from the statutes.

Each line: the article, the kind of imprisonment, least and most of it (months, or days
with *hari*), least and most of the fine, how the two are joined; then the same for
judgements since 2 January 2026, empty where the text is not known to have changed.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

import pytest

from netralitas import LAW
from netralitas.procedure.crime import PenaltyRange, Sentence, penalties
from netralitas.procedure.crime_rows import DAYS_IN_MONTH, TRACK, CrimeEvent
from netralitas.procedure.deadline_rows import RULES
from netralitas.words import SanctionKind, Track


class Range(NamedTuple):
    """One range as the text has it; 0 where it sets no bound."""

    kind: str
    least: str
    most: int
    least_fine: int
    most_fine: int
    joined: str | None


class Line(NamedTuple):
    """One article, a day on which it was in force, its range before and since 2026."""

    article: str
    act_on: date
    before: Range
    since: Range


PILKADA = date(2024, 10, 11)
PEMILU = date(2024, 1, 10)
SIX = Range("penjara", "1 bulan", 6, 600_000, 6_000_000, "dan/atau")
SIX_SINCE = Range("penjara", "", 6, 0, 6_000_000, "dan/atau")
LIGHT = Range("kurungan", "", 12, 0, 12_000_000, "dan")
FINE = Range("", "", 0, 0, 10_000_000, None)


def prison(years: int) -> Range:
    return Range("penjara", "", years * 12, 0, years * 12_000_000, "dan")


LINES = (
    Line(
        "UU 1/2015 Pasal 187 ayat (1)",
        PILKADA,
        Range("penjara", "15 hari", 3, 100_000, 1_000_000, "dan/atau"),
        Range("penjara", "", 3, 0, 1_000_000, "dan/atau"),
    ),
    Line(
        "UU 1/2015 Pasal 187 ayat (3)",
        PILKADA,
        Range("penjara", "1 bulan", 6, 100_000, 1_000_000, "dan/atau"),
        Range("penjara", "", 6, 0, 1_000_000, "dan/atau"),
    ),
    *(
        Line(
            f"UU 1/2015 Pasal 187A ayat ({ayat})",
            PILKADA,
            Range("penjara", "36 bulan", 72, 200_000_000, 1_000_000_000, "dan"),
            Range("penjara", "", 72, 0, 1_000_000_000, "dan"),
        )
        for ayat in (1, 2)
    ),
    Line("UU 1/2015 Pasal 188", date(2015, 9, 1), SIX, SIX_SINCE),
    Line("UU 1/2015 Pasal 188", PILKADA, SIX, SIX_SINCE),
    Line("UU 1/2015 Pasal 188", date(2024, 11, 14), SIX, SIX_SINCE),
    Line("UU 1/2015 Pasal 189", PILKADA, SIX, SIX_SINCE),
    Line("UU 1/2015 Pasal 190", date(2015, 9, 1), SIX, SIX_SINCE),
    Line("UU 1/2015 Pasal 190", PILKADA, SIX, SIX_SINCE),
    Line("UU 7/2017 Pasal 490", PEMILU, prison(1), prison(1)),
    Line("UU 7/2017 Pasal 493", PEMILU, LIGHT, FINE),
    Line("UU 7/2017 Pasal 494", PEMILU, LIGHT, FINE),
    Line("UU 7/2017 Pasal 521", date(2019, 3, 1), prison(2), prison(2)),
    Line("UU 7/2017 Pasal 521", PEMILU, prison(2), prison(2)),
    Line("UU 7/2017 Pasal 522", PEMILU, prison(2), prison(2)),
    Line("UU 7/2017 Pasal 523 ayat (1)", PEMILU, prison(2), prison(2)),
    Line("UU 7/2017 Pasal 523 ayat (2)", PEMILU, prison(4), prison(4)),
    Line("UU 7/2017 Pasal 523 ayat (3)", PEMILU, prison(3), prison(3)),
    Line("UU 7/2017 Pasal 547", PEMILU, prison(3), prison(3)),
)


def as_range(found: PenaltyRange) -> Range:
    penalty = found.penalty
    least = ""
    if found.shortest_days is not None:
        least = f"{found.shortest_days} hari"
    elif penalty.min_months is not None:
        least = f"{penalty.min_months} bulan"
    return Range(
        "" if penalty.imprisonment is None else penalty.imprisonment.value,
        least,
        penalty.max_months or 0,
        penalty.min_rupiah or 0,
        penalty.max_rupiah or 0,
        penalty.joined,
    )


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.article} {line.act_on}")
def test_each_range_is_what_the_statute_says(line: Line) -> None:
    (found,) = penalties(line.article, line.act_on, tried_on=date(2026, 1, 2))
    assert as_range(found.at_act) == line.before
    assert found.at_judgement is not None
    assert as_range(found.at_judgement) == line.since
    (before,) = penalties(line.article, line.act_on, tried_on=date(2026, 1, 1))
    assert as_range(before.governing) == line.before


def test_every_crime_of_the_law_has_a_line() -> None:
    told = {
        found.rule.id for line in LINES for found in penalties(line.article, line.act_on)
    }
    assert told == {rule.id for rule in LAW.rules if rule.track is Track.PIDANA}


def days_of(least: str) -> int:
    number, _, unit = least.partition(" ")
    return 0 if not least else int(number) * (1 if unit == "hari" else DAYS_IN_MONTH)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.article} {line.act_on}")
def test_each_bound_is_met_and_missed_by_one(line: Line) -> None:
    """The last sentence inside, and the first one outside, at each end."""
    (found,) = penalties(line.article, line.act_on)
    text = line.before
    kind = SanctionKind(text.kind)
    least = max(days_of(text.least), 1)
    most, fine = text.most * DAYS_IN_MONTH, text.most_fine

    def holds(days: int, rupiah: int) -> bool:
        sentence = Sentence(imprisonment=kind, days=days, rupiah=rupiah)
        return found.governing.contains(sentence)

    assert holds(least, fine)
    assert holds(most, fine)
    assert holds(most, max(text.least_fine, 1))
    assert not holds(most + 1, fine)
    assert not holds(most, fine + 1)
    if least > 1:
        assert not holds(least - 1, fine)
    if text.least_fine:
        assert not holds(most, text.least_fine - 1)
    alone = Sentence(imprisonment=kind, days=most)
    assert found.governing.contains(alone) is (text.joined == "dan/atau")
    assert found.governing.contains(Sentence(rupiah=fine)) is (text.joined == "dan/atau")


# ------------------------------------------------------------------- the criminal track


def test_every_term_of_reports_and_crimes_is_one_step_of_its_track() -> None:
    """All versions of a term stand in one step, and no term in two."""
    for kind, steps in TRACK.items():
        used = [id_ for step in steps for id_ in step.rules]
        assert len(used) == len(set(used))
        mine = {
            rule.id
            for rule in RULES.values()
            if rule.election is kind and rule.track is not Track.ADMINISTRATIF
        }
        left_out = {id_ for id_ in mine if "pasal-134/ayat-6" in id_}
        assert set(used) == mine - left_out
        assert left_out <= {id_ for step in steps for id_ in step.longer} <= mine


def test_the_versions_of_a_step_follow_each_other() -> None:
    for steps in TRACK.values():
        for step in steps:
            spans = sorted(
                (RULES[id_].in_force for id_ in step.rules),
                key=lambda each: str(each.start),
            )
            for earlier, later in pairwise(spans):
                assert earlier.end == later.start
            assert spans[-1].end is None


STARTS = {
    CrimeEvent.DITEMUKAN: {"the suspected breach was discovered"},
    CrimeEvent.DIKETAHUI: {
        "the suspected breach became known",
        "the breach became known or was found",
    },
    CrimeEvent.LAPORAN: {"the report was made", "the report was received"},
    CrimeEvent.REGISTRASI: {"the finding or report was received and registered"},
    CrimeEvent.DINYATAKAN_PIDANA: {
        "it was declared a suspected crime after coordination in Gakkumdu",
        "it was decided to be a crime",
    },
    CrimeEvent.BUKTI_CUKUP: {"enough initial evidence was found"},
    CrimeEvent.DITERIMA_POLRI: {
        "the report was received",
        "the report was received from Bawaslu",
    },
    CrimeEvent.BERKAS_DITERIMA: {
        "the file was received",
        "the file was received from the investigator",
    },
    CrimeEvent.BERKAS_KEMBALI: {"the file was received back"},
    CrimeEvent.PELIMPAHAN: {"the file was brought to the court"},
    CrimeEvent.PUTUSAN: {"the judgement was read out"},
    CrimeEvent.BANDING: {"the appeal was received"},
    CrimeEvent.PUTUSAN_DITERIMA: {"the prosecutor received it"},
    CrimeEvent.PENETAPAN_HASIL: {
        "the day on which the KPU fixes the national result (counted back)",
        "the day on which the KPU fixes the result (counted back)",
    },
}
"""What the rows call the event that starts each step."""


def test_the_start_that_a_row_names_is_the_event_of_its_step() -> None:
    named: dict[CrimeEvent, set[str]] = {}
    for steps in TRACK.values():
        for step in steps:
            words = {RULES[id_].start.en for id_ in step.rules}
            named.setdefault(step.starts[0], set()).update(words)
    assert named == STARTS


def test_the_day_before_the_new_code_is_the_last_of_the_old_ranges() -> None:
    border = date(2026, 1, 2)
    for day in (border - timedelta(days=1), border):
        (found,) = penalties("UU 7/2017 Pasal 494", PEMILU, tried_on=day)
        assert found.changed is (day == border)
