"""Laws of the numbers: written and read back, hidden at the same length."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netralitas.errors import IdentityError, Problem
from netralitas.identity import Golongan, Nip, NiPppk, Sex, golongan, parse

births = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
years = st.integers(min_value=1, max_value=9999)
serials = st.integers(min_value=1, max_value=999)
sexes = st.sampled_from(Sex)

nips = st.builds(
    Nip,
    born=births,
    appointed=st.tuples(years, st.integers(min_value=1, max_value=12)),
    sex=sexes,
    serial=serials,
)
pppks = st.builds(
    NiPppk,
    born=births,
    appointed=years,
    agreement=st.integers(min_value=1, max_value=9),
    sex=sexes,
    serial=serials,
)
numbers = st.one_of(nips, pppks)


@given(numbers)
def test_a_number_written_and_read_back_is_the_same(number: Nip | NiPppk) -> None:
    assert parse(str(number)) == number
    assert parse(number.formatted()) == number
    assert parse(number.formatted()).formatted() == number.formatted()
    assert str(parse(number.formatted())) == str(number)


@given(numbers)
def test_masking_hides_all_but_the_serial_and_keeps_the_length(
    number: Nip | NiPppk,
) -> None:
    plain, masked = str(number), number.masked()
    assert len(masked) == len(plain) == 18
    assert masked[-3:] == plain[-3:]
    assert set(masked[:-3]) == {"*"}


@given(numbers, st.dates() | st.none())
def test_notes_never_fail_and_are_told_in_both_languages(
    number: Nip | NiPppk, on: date | None
) -> None:
    assert all(note.id and note.en and note.id != note.en for note in number.notes(on))


def read(text: str) -> Nip | NiPppk | tuple[Problem, ...]:
    """Give the number, or all that is wrong with it."""
    try:
        return parse(text)
    except IdentityError as error:
        return error.problems


@given(st.text())
def test_any_text_is_a_number_or_an_error_that_names_a_part(text: str) -> None:
    found = read(text)
    assert found
    if isinstance(found, tuple):
        assert all(problem.path.startswith("nip") for problem in found)
    else:
        assert str(found).isascii()


@given(st.from_regex(r"[0-9]{18}", fullmatch=True))
def test_eighteen_digits_are_read_as_they_are_or_refused(digits: str) -> None:
    found = read(digits)
    if isinstance(found, tuple):
        assert all(problem.allowed for problem in found)
    else:
        assert str(found) == digits


@given(numbers, st.integers(min_value=0, max_value=17))
def test_a_number_with_a_digit_lost_is_refused(number: Nip | NiPppk, place: int) -> None:
    text = str(number)
    with pytest.raises(IdentityError):
        parse(text[:place] + text[place + 1 :])


@given(st.sampled_from(Golongan))
def test_a_rank_written_and_read_back_is_the_same(rank: Golongan) -> None:
    assert golongan(rank.value) is rank
    lower = rank.lower
    assert lower is None or lower < rank


def whole(problems: tuple[Problem, ...]) -> str:
    """Give what the problems say of what was given, without what they allow."""
    return " ".join(
        text
        for problem in problems
        for text in (problem.path, problem.given, problem.message.id, problem.message.en)
    )


@given(st.from_regex(r"[0-9]{12,24}", fullmatch=True))
def test_an_error_never_gives_a_number_back(digits: str) -> None:
    found = read(digits)
    if isinstance(found, tuple):
        said = whole(found)
        assert digits not in said
        assert not re.search(r"\d{8}", said)


@given(numbers, st.text(alphabet="abc ./-", min_size=1, max_size=3))
def test_a_number_with_something_beside_it_is_hidden_too(
    number: Nip | NiPppk, beside: str
) -> None:
    found = read(beside + "x" + str(number))
    assert isinstance(found, tuple)
    assert not re.search(r"\d{3}", whole(found))
