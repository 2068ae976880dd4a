"""Laws of competence: someone or a shown gap, a level is its kinds, steps lead upwards."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netralitas.procedure.officials import competent_official, in_place_of, regime_on
from netralitas.procedure.officials_types import Hindrance, Official, Place, Post
from netralitas.words import SanctionKind

days = st.dates(min_value=date(2010, 6, 6), max_value=date(2030, 12, 31))
places = st.sampled_from(Place)


@st.composite
def questions(draw: st.DrawFn) -> tuple[date, Post, SanctionKind, Place]:
    on = draw(days)
    regime = regime_on(on)
    post = draw(st.sampled_from(regime.posts))
    return on, post, draw(st.sampled_from(regime.all_kinds)), draw(places)


@given(questions())
def test_every_question_names_an_official_or_shows_a_gap(
    question: tuple[date, Post, SanctionKind, Place],
) -> None:
    on, post, kind, place = question
    found = competent_official(post=post, sanction=kind, place=place, on=on)
    (answer,) = found.answers
    assert bool(answer.rows) is (answer.gap is None)
    for row in answer.rows:
        assert on in row.in_force


@given(days, st.data(), places)
def test_a_level_answers_as_its_kinds_do(
    on: date, data: st.DataObject, place: Place
) -> None:
    regime = regime_on(on)
    post = data.draw(st.sampled_from(regime.posts))
    level = data.draw(st.sampled_from(sorted(regime.kinds)))
    whole = competent_official(post=post, sanction=level, place=place, on=on)
    for answer in whole.answers:
        for kind in answer.kinds:
            one = competent_official(post=post, sanction=kind, place=place, on=on)
            assert one.answers[0].rows == answer.rows
            assert one.answers[0].gap == answer.gap


@given(days, st.data(), places)
def test_stepping_up_ends_and_never_comes_back(
    on: date, data: st.DataObject, place: Place
) -> None:
    officials = sorted({row.official for row in regime_on(on).rows})
    official = data.draw(st.sampled_from(officials))
    seen = {official}
    at: Official | None = official
    while at is not None:
        at = in_place_of(at, Hindrance.LOWONG, place=place, on=on).official
        assert at not in seen
        seen.add(at or official)
