"""Texts, intervals, spans, errors: the ground that everything stands on."""

from __future__ import annotations

from datetime import date

import pytest

from netralitas.errors import (
    CitationError,
    ConductError,
    LawError,
    NetralitasError,
    Problem,
)
from netralitas.interval import ALWAYS, Interval, Span, since
from netralitas.text import LANGUAGES, Text

DAY = date(2024, 11, 27)


def test_a_text_is_given_in_its_languages_and_no_other() -> None:
    text = Text(id="calon", en="candidate")
    assert [text.in_(lang) for lang in LANGUAGES] == ["calon", "candidate"]
    with pytest.raises(ValueError, match="the languages are 'id' and 'en'"):
        text.in_("jv")


def test_an_interval_holds_its_first_day_and_not_its_end() -> None:
    interval = Interval(start=DAY, end=date(2024, 11, 28))
    assert DAY in interval
    assert date(2024, 11, 26) not in interval
    assert date(2024, 11, 28) not in interval
    assert interval.borders == (DAY, date(2024, 11, 28))


def test_an_open_side_has_no_border() -> None:
    assert date.min in ALWAYS
    assert date.max in ALWAYS
    assert ALWAYS.borders == ()
    assert since(2024, 11, 27).borders == (DAY,)


def test_a_span_without_a_day_is_refused_with_what_was_given() -> None:
    assert Span(start=DAY, end=date(2024, 11, 28)).start == DAY
    with pytest.raises(ConductError) as caught:
        Span(start=DAY, end=DAY)
    (problem,) = caught.value.problems
    assert problem.path == "date"
    assert problem.given == '{"from": "2024-11-27", "to": "2024-11-27"}'
    assert problem.allowed


def test_domain_errors_have_one_root_and_are_value_errors() -> None:
    for error in (CitationError, ConductError, LawError):
        assert issubclass(error, NetralitasError)
        assert issubclass(error, ValueError)


def test_a_conduct_error_names_every_problem_with_its_path() -> None:
    text = Text(id="salah", en="wrong")
    error = ConductError(
        [
            Problem(path="act", given='"x"', message=text),
            Problem(path="", given="[]", message=text),
        ]
    )
    assert str(error) == "act: wrong; input: wrong"
    assert len(error.problems) == 2
