"""A deadline told: by when, counted how, what is doubtful, in words and as an object."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from netralitas.deadline_text import deadline_text, rules_text, term_text
from netralitas.deadline_wire import dump_deadline, dump_rules
from netralitas.procedure import (
    NATIONAL,
    RULES,
    CalendarDays,
    DayKind,
    Deadline,
    DeadlineRule,
    EndOfMonth,
    Hours,
    Months,
    SameDay,
    Term,
    WorkingDays,
    Years,
    deadline,
    rule,
    rules_on,
)
from netralitas.procedure.named_calendars import CALENDARS
from netralitas.text import LANGUAGES


def run(id_: str, start: date) -> Deadline:
    return deadline(rule(id_), start)


def flat(text: str) -> str:
    return " ".join(text.split())


def start_of(row: DeadlineRule) -> date:
    """Give a day on which the row is in force, inside the national calendar."""
    first = max(row.in_force.start or date.min, date(2015, 3, 2))
    assert first in row.in_force
    return first


@pytest.mark.parametrize(
    ("term", "indonesian", "english"),
    [
        (WorkingDays(7), "7 hari kerja sesudahnya", "7 working days after"),
        (WorkingDays(1), "1 hari kerja sesudahnya", "1 working day after"),
        (WorkingDays(3, back=True), "3 hari kerja sebelumnya", "3 working days before"),
        (
            WorkingDays(7, between=True),
            "7 hari kerja penuh di antaranya",
            "7 working days clear between",
        ),
        (
            CalendarDays(14, counts_start=True),
            "14 hari kalender sesudahnya, hari peristiwanya termasuk",
            "14 calendar days after, the day of the event included",
        ),
        (Hours(24), "24 jam sesudahnya", "24 hours after"),
        (Months(1), "1 bulan sesudahnya", "1 month after"),
        (Years(2), "2 tahun sesudahnya", "2 years after"),
        (EndOfMonth(), "akhir bulan", "end of the month"),
        (SameDay(), "hari itu juga", "the same day"),
    ],
)
def test_each_term_is_told_as_the_statute_measures(
    term: Term, indonesian: str, english: str
) -> None:
    assert term_text(term) == indonesian
    assert term_text(term, "en") == english


def test_every_deadline_can_be_told_in_both_languages() -> None:
    for row in RULES.values():
        counted = deadline(row, start_of(row))
        for lang in LANGUAGES:
            told = deadline_text(counted, lang)
            assert row.what.in_(lang).split()[0] in told
            if row.lapse is not None:
                assert flat(row.lapse.in_(lang)) in flat(told)
            if row.note is not None:
                assert flat(row.note.in_(lang)) in flat(told)
    with pytest.raises(ValueError, match="no text in 'fr'"):
        deadline_text(run("uu-7-2017/pasal-454/ayat-6", date(2024, 1, 15)), "fr")


def test_a_settled_deadline_tells_its_day_and_shows_the_rival() -> None:
    told = flat(deadline_text(run("uu-7-2017/pasal-454/ayat-6", date(2024, 1, 15))))
    assert "Paling lambat 24 Januari 2024." in told
    assert "24 Januari 2024 (yang dipakai di sini)" in told
    assert "23 Januari 2024 (cara lain yang ditampilkan)" in told
    assert "tidak pasti" not in told
    assert "[bacaan: pencocokan klausul oleh kami]" in told


def test_an_open_deadline_tells_every_day_and_prefers_none() -> None:
    told = flat(deadline_text(run("uu-7-2017/pasal-454/ayat-7", date(2024, 1, 15)), "en"))
    assert "At the latest 22 January 2024 or 24 January 2024." in told
    assert "The day is not settled" in told
    assert told.count("none is preferred") == 2


def test_what_takes_effect_is_told_so_and_one_way_needs_no_standing() -> None:
    told = flat(
        deadline_text(run("pp-94-2021/pasal-38/ayat-1@2022-04-07", date(2026, 7, 14)))
    )
    assert "Berlaku pada 4 Agustus 2026." in told
    assert "yang dipakai di sini" not in told


def test_a_doubtful_day_on_the_way_is_named() -> None:
    doubtful = min(
        each.day
        for each in NATIONAL.days_off
        if NATIONAL.kind(each.day) is DayKind.DIRAGUKAN
    )
    start = doubtful - timedelta(days=7)
    counted = (deadline(row, start) for row in rules_on(start))
    found = [each for each in counted if any(due.doubtful for due in each.due)]
    assert found
    told = deadline_text(found[0])
    assert "Tidak pasti libur atau tidak:" in told
    assert any(due["doubtful"] for due in dump_deadline(found[0])["due"])


def test_an_object_has_the_row_the_days_and_every_way() -> None:
    counted = run("uu-7-2017/pasal-454/ayat-7", date(2024, 1, 15))
    told = dump_deadline(counted)
    assert list(told) == [
        *("format", "law", "rule", "start", "calendar", "day", "deciding", "days", "due"),
    ]
    assert told["day"] is None
    assert told["deciding"] == ["2024-01-22", "2024-01-24"]
    assert told["rule"]["settled"] is False
    assert told["due"][1]["term"] == {
        "amount": 7,
        "unit": "hari_kerja",
        "back": False,
        "counts_start": False,
        "between": False,
    }
    assert told["rule"]["in_force"] == {"from": "2017-08-16", "to": None}


def test_the_list_of_a_day_holds_its_rows_alone() -> None:
    day = date(2024, 10, 11)
    rows = rules_on(day)
    told = rules_text(rows, day)
    assert told.startswith("Tenggat yang berlaku bagi peristiwa pada 11 Oktober 2024.")
    assert all(f"- {row.id}:" in told for row in rows)
    assert "Berlaku sejak" not in told
    everything = rules_text(RULES.values(), None, "en")
    assert everything.startswith("All encoded deadlines.")
    assert "In force from" in everything
    assert "No deadline is encoded for that day." in rules_text((), date(1999, 1, 1), "en")
    listed = dump_rules(rows, day)
    assert (listed["format"], listed["on"]) == ("netralitas/deadlines/1", "2024-10-11")
    assert [each["id"] for each in listed["rules"]] == [row.id for row in rows]
    assert dump_rules(RULES.values(), None)["on"] is None


def test_the_named_calendars_differ_by_week_and_by_holidays() -> None:
    saturday, holiday = date(2024, 10, 12), date(2024, 12, 25)
    kinds = {
        name: (calendar.kind(saturday), calendar.kind(holiday))
        for name, calendar in CALENDARS.items()
    }
    work, free = DayKind.HARI_KERJA, DayKind.LIBUR
    assert kinds == {
        "national": (free, free),
        "six-days": (work, free),
        "none": (free, work),
    }
    assert len({calendar.name for calendar in CALENDARS.values()}) == 3
