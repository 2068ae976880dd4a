"""Deadlines as values: terms, ways, doubts, errors, and the worked examples of BKN."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from netralitas.citation import Reading
from netralitas.errors import LawError, ProcedureError
from netralitas.interval import since
from netralitas.procedure import (
    NATIONAL,
    NOT_ENCODED,
    RULES,
    SIX_DAYS,
    CalendarDays,
    Deadline,
    DeadlineRule,
    EndOfMonth,
    Hours,
    Months,
    SameDay,
    Term,
    Unit,
    Way,
    WorkingDays,
    Years,
    deadline,
    rule,
    rules_on,
)
from netralitas.procedure.deadline_ways import basis, stated
from netralitas.text import Text
from netralitas.words import Authority, Status

TEXT = Text(id="uji", en="test")
FRIDAY = date(2024, 10, 11)


def run(id_: str, year: int, month: int, day: int) -> Deadline:
    return deadline(rule(id_), date(year, month, day))


def counted(term: Term, start: date = FRIDAY) -> tuple[date, ...]:
    return term.days(start, NATIONAL)


# ------------------------------------------------------------------------------ terms


def test_each_unit_counts_in_its_own_way() -> None:
    assert counted(WorkingDays(3)) == (date(2024, 10, 16),)
    assert counted(WorkingDays(3, counts_start=True)) == (date(2024, 10, 15),)
    assert counted(WorkingDays(3, between=True)) == (date(2024, 10, 17),)
    assert counted(WorkingDays(3, back=True)) == (date(2024, 10, 8),)
    assert counted(CalendarDays(3)) == (date(2024, 10, 14),)
    assert counted(CalendarDays(3, counts_start=True)) == (date(2024, 10, 13),)
    assert counted(CalendarDays(3, back=True)) == (date(2024, 10, 8),)
    assert counted(Hours(24)) == (date(2024, 10, 12),)
    assert counted(Hours(1)) == (date(2024, 10, 12),)
    assert counted(Hours(25)) == (date(2024, 10, 13),)
    assert counted(EndOfMonth()) == (date(2024, 10, 31),)
    assert counted(SameDay()) == (FRIDAY,)


def test_months_and_years_never_slip_into_the_next_month() -> None:
    assert counted(Months(6), date(2024, 8, 31)) == (date(2025, 2, 28),)
    assert counted(Months(6), date(2023, 8, 31)) == (date(2024, 2, 29),)
    assert counted(Years(2), date(2024, 2, 29)) == (date(2026, 2, 28),)
    assert counted(EndOfMonth(), date(2024, 2, 1)) == (date(2024, 2, 29),)
    assert counted(EndOfMonth(), date(2024, 2, 29)) == (date(2024, 2, 29),)


def test_a_term_of_calendar_days_that_ends_on_a_free_day_is_not_moved() -> None:
    assert counted(CalendarDays(2)) == (date(2024, 10, 13),)  # a Sunday


def test_a_term_knows_its_unit() -> None:
    terms: tuple[Term, ...] = (
        WorkingDays(1),
        CalendarDays(1),
        Hours(1),
        Months(1),
        Years(1),
        EndOfMonth(),
        SameDay(),
    )
    assert [term.unit for term in terms] == list(Unit)
    assert [term.amount for term in terms] == [1] * 5 + [0] * 2


@pytest.mark.parametrize("kind", [WorkingDays, CalendarDays, Hours, Months, Years])
@pytest.mark.parametrize("amount", [0, -1])
def test_a_term_of_less_than_one_is_no_term(kind: Any, amount: int) -> None:
    with pytest.raises(LawError, match="counted from 1"):
        kind(amount)


# --------------------------------------------------------- worked examples, real cases


def test_a_decision_takes_effect_on_the_fifteenth_working_day_since_april_2022() -> None:
    found = run("pp-94-2021/pasal-38/ayat-1@2022-04-07", 2026, 7, 14)
    assert found.day == date(2026, 8, 4)


def test_before_the_bkn_regulation_both_readings_of_the_fifteenth_day_are_shown() -> None:
    # The first of BKN's two examples fits 28 February 2022 as a holiday. The second,
    # 8 March, fits only if Nyepi is not passed over: the strict count is kept.
    for received, calendar, working in (
        (date(2022, 2, 8), date(2022, 2, 23), date(2022, 3, 2)),
        (date(2022, 2, 14), date(2022, 3, 1), date(2022, 3, 9)),
    ):
        found = deadline(rule("pp-94-2021/pasal-38/ayat-1"), received)
        assert found.days == found.deciding == (calendar, working)
        assert found.day is None
    border = date(2022, 4, 7)
    with pytest.raises(ProcedureError):
        deadline(rule("pp-94-2021/pasal-38/ayat-1"), border)


def test_the_first_summons_leaves_seven_clear_working_days_as_bkn_counts() -> None:
    for letter, examination in (
        (date(2022, 10, 5), date(2022, 10, 17)),
        (date(2022, 10, 17), date(2022, 10, 27)),
    ):
        found = deadline(rule("pp-94-2021/pasal-26/ayat-2"), letter)
        assert found.day == examination
        assert examination in found.days
        assert len(found.days) == 2


def test_delivery_is_due_on_the_fourteenth_working_day() -> None:
    # Decided on 1 February, called for the 8th, absent, received on the 14th.
    found = run("pp-94-2021/pasal-37/ayat-3", 2022, 2, 1)
    assert found.day == date(2022, 2, 21)
    assert found.over_on(date(2022, 2, 14)) is False


def test_courts_that_count_working_days_are_still_in_time_when_the_calendar_says_no() -> (
    None
):
    found = run("uu-7-2017/pasal-482/ayat-1", 2024, 5, 30)
    assert found.days == (date(2024, 6, 6), date(2024, 6, 10))
    assert [found.over_on(date(2024, 6, day)) for day in (6, 7, 10, 11)] == [
        False,
        None,
        None,
        True,
    ]


def test_a_pemilihan_counts_calendar_days_and_shows_the_courts_beside() -> None:
    found = run("uu-1-2015/pasal-148/ayat-1@2018-01-01", 2020, 11, 20)
    assert found.day == date(2020, 11, 27)
    assert found.days == (date(2020, 11, 27), date(2020, 12, 1))
    assert found.over_on(date(2020, 11, 28)) is True
    assert found.due[1].way.cites


def test_reporting_does_not_count_the_day_of_knowing_and_shows_the_other_count() -> None:
    found = run("uu-7-2017/pasal-454/ayat-6", 2024, 1, 10)
    assert found.day == date(2024, 1, 19)
    assert found.days == (date(2024, 1, 18), date(2024, 1, 19))
    found = run("uu-1-2015/pasal-134/ayat-4@2015-03-18", 2024, 10, 11)
    assert found.day == date(2024, 10, 18)
    assert found.days == (date(2024, 10, 17), date(2024, 10, 18))


def test_receipt_is_not_counted_and_the_other_date_is_shown() -> None:
    found = run("pp-79-2021/pasal-4/ayat-2", 2024, 10, 7)
    assert found.days == (date(2024, 10, 24), date(2024, 10, 25))
    assert found.day == date(2024, 10, 25)
    assert found.rule.lapse is not None
    found = run("pp-53-2010/pasal-35/ayat-2", 2019, 10, 7)
    assert found.days == (date(2019, 10, 20), date(2019, 10, 21))


def test_a_dismissal_takes_effect_at_the_end_of_the_month_of_fixing() -> None:
    found = run("pp-11-2017/pasal-254/ayat-5@2020-05-12", 2024, 9, 22)
    assert found.day == date(2024, 9, 30)


def test_a_case_must_be_over_before_the_result_is_fixed() -> None:
    found = run("uu-7-2017/pasal-484/ayat-1", 2024, 3, 20)
    assert found.days == (date(2024, 3, 13), date(2024, 3, 15))


# ----------------------------------------------------------------------- doubtful days


def test_a_doubtful_day_on_the_way_gives_both_dates_and_is_named() -> None:
    found = run("pp-94-2021/pasal-26/ayat-3", 2025, 8, 11)
    (due,) = found.due
    assert due.days == (date(2025, 8, 20), date(2025, 8, 21))
    assert due.doubtful == (date(2025, 8, 18),)
    assert found.day is None
    assert [found.over_on(date(2025, 8, day)) for day in (20, 21, 22)] == [
        False,
        None,
        True,
    ]


def test_a_doubtful_day_that_decides_nothing_is_not_named() -> None:
    (due,) = run("pp-94-2021/pasal-26/ayat-3", 2025, 8, 18).due
    assert (due.days, due.doubtful) == ((date(2025, 8, 27),), ())


def test_doubtful_days_are_found_when_counting_back_too() -> None:
    term = WorkingDays(5, back=True)
    assert counted(term, date(2025, 8, 20)) == (date(2025, 8, 12), date(2025, 8, 13))
    row = evolve(rule("pp-94-2021/pasal-26/ayat-3"), ways=stated(term))
    (due,) = deadline(row, date(2025, 8, 20)).due
    assert due.doubtful == (date(2025, 8, 18),)


# ------------------------------------------------------------------- calendars and rows


def test_an_agency_passes_its_own_calendar_and_its_name_stands_with_the_result() -> None:
    six_days = evolve(NATIONAL.with_week(SIX_DAYS), name=TEXT)
    row = rule("pp-94-2021/pasal-26/ayat-3")
    found = deadline(row, FRIDAY, six_days)
    assert found.day == date(2024, 10, 19)
    assert found.calendar == TEXT
    assert deadline(row, FRIDAY).calendar == NATIONAL.name


def test_a_start_outside_the_validity_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(ProcedureError) as caught:
        run("pp-94-2021/pasal-26/ayat-2", 2021, 8, 30)
    (problem,) = caught.value.problems
    assert (problem.path, problem.given) == ("start", '"2021-08-30"')
    assert problem.allowed == ("2021-08-31 … < …",)
    with pytest.raises(ProcedureError, match="2010-06-06"):
        run("pp-53-2010/pasal-43", 2021, 8, 31)
    anytime = evolve(rule("pp-53-2010/pasal-43"), in_force=since(2010, 6, 6))
    assert deadline(anytime, date(2021, 8, 31)).day == date(2021, 8, 31)


def test_a_count_that_leaves_the_calendar_is_refused() -> None:
    for start in (date(2027, 12, 20), date(2012, 1, 2)):
        row = rule("pp-37-2004/pasal-5/ayat-2")
        with pytest.raises(ProcedureError) as caught:
            deadline(row, start)
        assert caught.value.problems[0].path == "calendar"


def test_a_count_past_the_last_day_that_a_date_can_hold_is_refused() -> None:
    for id_ in (
        "uu-1-2015/pasal-135/ayat-2",
        "uu-7-2017/pasal-454/ayat-5",
        "mk-121-puu_xxii-2024",
        "pp-37-2004/pasal-4/ayat-3",
    ):
        with pytest.raises(ProcedureError) as caught:
            deadline(rule(id_), date.max)
        assert caught.value.problems[0].path == "start", id_


def test_what_is_no_day_is_refused_at_both_ends() -> None:
    not_a_day: Any = "2024-10-11"
    with pytest.raises(ProcedureError) as caught:
        deadline(rule("pp-94-2021/pasal-26/ayat-3"), not_a_day)
    assert caught.value.problems[0].path == "start"
    with pytest.raises(ProcedureError) as caught:
        run("pp-94-2021/pasal-26/ayat-3", 2024, 10, 11).over_on(not_a_day)
    assert caught.value.problems[0].path == "on"
    with pytest.raises(ProcedureError) as caught:
        rules_on(not_a_day)
    assert caught.value.problems[0].path == "day"


def test_an_unknown_id_is_refused_with_the_nearest() -> None:
    with pytest.raises(ProcedureError) as caught:
        rule("uu-7-2017/pasal-454/ayat-9")
    (problem,) = caught.value.problems
    assert (problem.path, problem.given) == ("rule", '"uu-7-2017/pasal-454/ayat-9"')
    assert problem.nearest is not None
    assert problem.nearest.startswith("uu-7-2017/pasal-454/ayat-")
    assert problem.allowed == tuple(RULES)


def test_what_was_given_is_told_as_json_text_whatever_it_holds() -> None:
    for wrong in ("", 'pasal "454"', "ayat–6", "a\nb"):
        with pytest.raises(ProcedureError) as caught:
            rule(wrong)
        (problem,) = caught.value.problems
        assert json.loads(problem.given) == wrong


def test_rows_in_force_follow_the_regulations() -> None:
    both = {row.id for row in rules_on(date(2021, 8, 20))}
    assert {"pp-53-2010/pasal-35/ayat-2", "pp-79-2021/pasal-4/ayat-2"} <= both
    assert "pp-94-2021/pasal-37/ayat-3" not in both
    after = {row.id for row in rules_on(date(2021, 8, 31))}
    assert "pp-53-2010/pasal-35/ayat-2" not in after
    assert "pp-94-2021/pasal-37/ayat-3" in after


def test_a_row_without_a_basis_or_a_way_or_with_one_unsettled_way_is_refused() -> None:
    way = Way(term=WorkingDays(1), reading=Reading.TEXT)
    right = DeadlineRule(
        bases=(basis("PP 94/2021 Pasal 26 ayat (3)"),),
        in_force=since(2021, 8, 31),
        what=TEXT,
        who=TEXT,
        start=TEXT,
        ways=(way, way),
        settled=False,
    )
    for wrong in (
        {"bases": ()},
        {"ways": (), "settled": True},
        {"ways": (way,), "settled": False},
    ):
        with pytest.raises(LawError, match="needs a basis"):
            evolve(right, **wrong)


def test_the_reading_is_the_weakest_that_decides() -> None:
    for id_, reading in (
        ("pp-94-2021/pasal-37/ayat-3", Reading.TEXT),
        ("pp-94-2021/pasal-38/ayat-1@2022-04-07", Reading.REPRINT),
        ("peraturan-bkn-6-2022/pasal-49/ayat-8", Reading.SINGLE),
        ("uu-7-2017/pasal-454/ayat-5", Reading.INFERRED),
        ("uu-1-2015/pasal-148/ayat-1@2018-01-01", Reading.TEXT),
    ):
        assert rule(id_).reading is reading, id_


def test_a_start_that_the_text_does_not_name_is_inferred_not_read() -> None:
    for id_ in (
        "uu-1-2015/pasal-134/ayat-6",
        "uu-1-2015/pasal-134/ayat-6@2015-03-18",
        "uu-1-2015/pasal-135a/ayat-2",
        "uu-1-2015/pasal-146/ayat-2",
        "uu-1-2015/pasal-146/ayat-4@2016-07-01",
    ):
        (way,) = rule(id_).ways
        assert way.reading is Reading.INFERRED, id_
        assert way.says is not None, id_
    assert rule("uu-1-2015/pasal-146/ayat-5").reading is Reading.TEXT


def test_pp_11_2017_binds_pns_and_pp_37_2004_a_cpns_too() -> None:
    for row in RULES.values():
        if row.id.startswith("pp-11-2017/"):
            assert row.status == {Status.PNS}, row.id
        if row.id.startswith(("pp-37-2004/", "pp-94-2021/", "pp-53-2010/")):
            assert row.status == {Status.PNS, Status.CPNS}, row.id


def test_where_president_or_ppk_decides_no_single_authority_is_named() -> None:
    both = [row for row in RULES.values() if row.who.id.startswith("Presiden atau PPK")]
    assert len(both) == 8
    assert {row.authority for row in both} == {None}
    assert rule("pp-37-2004/pasal-5/ayat-3").authority is Authority.PPK


def test_until_2020_a_candidate_left_with_honour_whether_he_resigned_or_not() -> None:
    first = rule("pp-11-2017/pasal-254/ayat-5")
    assert first.who == rule("pp-11-2017/pasal-254/ayat-5@2020-05-12").who
    assert rule("pp-11-2017/pasal-346/ayat-5").who != first.who


def test_twenty_days_run_only_where_the_superior_kept_silent() -> None:
    assert "tanpa pertimbangan atasan" in rule("pp-37-2004/pasal-5/ayat-4").what.id
    assert "pertimbangan" not in rule("pp-37-2004/pasal-5/ayat-3").what.id


def test_every_text_of_a_row_is_whole_in_both_languages() -> None:
    for row in RULES.values():
        texts = [row.what, row.who, row.start]
        texts += [text for text in (row.lapse, row.note) if text is not None]
        texts += [way.says for way in row.ways if way.says is not None]
        for text in texts:
            assert text.id.strip() == text.id != "", row.id
            assert text.en.strip() == text.en != "", row.id
            assert text.id != text.en, row.id
    assert all(entry.why.id and entry.why.en for entry in NOT_ENCODED)


def test_every_row_that_was_read_in_the_gazette_quotes_the_words_that_set_it() -> None:
    for row in RULES.values():
        first = row.bases[0]
        assert first.quote is not None or first.reading is not Reading.TEXT, row.id


def test_importing_the_library_does_not_import_procedure() -> None:
    program = (
        f"import sys; sys.path[:0] = {sys.path!r}; import netralitas; "
        "print('netralitas.procedure' in sys.modules, 'dateutil' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["False", "False"]
