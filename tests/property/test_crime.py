"""Laws of penalties and of the criminal track: milder later law, monotone, in order."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netralitas import LAW
from netralitas.law.norm import citation_of
from netralitas.procedure.crime import CrimePenalty, Sentence, penalties
from netralitas.procedure.crime_rows import TRACK, CrimeEvent
from netralitas.procedure.crime_steps import criminal_calendar
from netralitas.words import ElectionKind, SanctionKind, Track

CRIMES = tuple(rule for rule in LAW.rules if rule.track is Track.PIDANA)
LAST = date(2027, 6, 1)

amounts = st.integers(min_value=1, max_value=2_000_000_000)
lengths = st.integers(min_value=1, max_value=80 * 30)
sentences = st.one_of(
    st.builds(Sentence, rupiah=amounts),
    st.builds(
        Sentence,
        imprisonment=st.sampled_from((SanctionKind.PENJARA, SanctionKind.KURUNGAN)),
        days=lengths,
        rupiah=st.none() | amounts,
    ),
)


@st.composite
def judged(draw: st.DrawFn) -> CrimePenalty:
    """Draw a crime, a day on which it was one, and a later day of judgement."""
    rule = draw(st.sampled_from(CRIMES))
    first = rule.in_force.start or date(2015, 2, 2)
    last = (rule.in_force.end or LAST) - timedelta(days=1)
    act_on = draw(st.dates(min_value=first, max_value=last))
    tried_on = draw(st.dates(min_value=act_on, max_value=LAST))
    found = penalties(citation_of(rule.id), act_on, tried_on=tried_on)
    return next(each for each in found if each.rule is rule)


@given(judged())
def test_the_governing_range_is_never_harsher_than_that_of_the_act(
    found: CrimePenalty,
) -> None:
    assert found.governing.no_harsher_than(found.at_act)


@given(judged())
def test_the_law_as_encoded_has_only_grown_milder(found: CrimePenalty) -> None:
    assert found.governing is found.at_judgement


@given(judged(), sentences)
def test_a_sentence_is_outside_exactly_for_a_reason(
    found: CrimePenalty, sentence: Sentence
) -> None:
    reasons = found.governing.outside(sentence)
    assert found.governing.contains(sentence) is (reasons == ())
    assert len(set(reasons)) == len(reasons)


@given(judged(), lengths, lengths, lengths, amounts)
def test_between_two_sentences_inside_every_length_is_inside(
    found: CrimePenalty, one: int, two: int, three: int, rupiah: int
) -> None:
    low, middle, high = sorted((one, two, three))
    kind = found.governing.penalty.imprisonment or SanctionKind.PENJARA

    def holds(days: int) -> bool:
        sentence = Sentence(imprisonment=kind, days=days, rupiah=rupiah)
        return found.governing.contains(sentence)

    if holds(low) and holds(high):
        assert holds(middle)


@given(judged(), st.integers(min_value=0, max_value=80), st.integers(0, 29), amounts)
def test_a_month_counts_as_thirty_days_however_it_is_written(
    found: CrimePenalty, months: int, days: int, rupiah: int
) -> None:
    if months + days == 0:
        return
    kind = SanctionKind.PENJARA
    written = Sentence(imprisonment=kind, months=months, days=days, rupiah=rupiah)
    counted = Sentence(imprisonment=kind, days=months * 30 + days, rupiah=rupiah)
    contains = found.governing.contains
    assert contains(written) is contains(counted)


@given(judged(), sentences)
def test_a_sentence_inside_stays_inside_as_long_as_imprisonment_does(
    found: CrimePenalty, sentence: Sentence
) -> None:
    """Lower bounds fall away, upper ones stay: no sentence becomes too light or heavy."""
    later = found.governing
    if found.at_act.contains(sentence) and later.penalty.imprisonment is not None:
        assert later.contains(sentence)


# ------------------------------------------------------------------------ the calendar


@st.composite
def cases(draw: st.DrawFn) -> tuple[ElectionKind, dict[CrimeEvent, date]]:
    """Draw a case whose events come one after the other, some of them not known."""
    kind = draw(st.sampled_from(list(ElectionKind)))
    mine = {
        event
        for step in TRACK[kind]
        for event in (*step.starts, step.done)
        if event is not None
    }
    day = draw(st.dates(min_value=date(2017, 8, 16), max_value=date(2026, 1, 1)))
    known: dict[CrimeEvent, date] = {}
    for event in CrimeEvent:
        day += timedelta(days=draw(st.integers(min_value=0, max_value=9)))
        if event in mine and draw(st.booleans()):
            known[event] = day
    return kind, known or {CrimeEvent.PUTUSAN: day}


@given(cases())
def test_a_case_in_order_is_never_refused_and_each_known_start_has_a_term(
    case: tuple[ElectionKind, dict[CrimeEvent, date]],
) -> None:
    kind, known = case
    for step in criminal_calendar(kind, known):
        assert (step.deadline is None) is (step.start not in known)
        if step.deadline is not None:
            assert step.deadline.start == known[step.start]
            assert step.deadline.rule is step.rule
        assert step.done_on == (None if step.done is None else known.get(step.done))


@given(cases(), st.data())
def test_a_further_event_never_changes_a_step_that_it_does_not_touch(
    case: tuple[ElectionKind, dict[CrimeEvent, date]], data: st.DataObject
) -> None:
    kind, known = case
    if len(known) == 1:
        return
    left_out = data.draw(st.sampled_from(list(known)))
    fewer = {event: day for event, day in known.items() if event is not left_out}
    before = {step.rule.id: step for step in criminal_calendar(kind, fewer)}
    for step in criminal_calendar(kind, known):
        touched = left_out in {step.start, step.done} or step.deadline is None
        if not touched:
            assert before[step.rule.id] == step


@given(cases())
def test_the_same_events_in_another_order_give_the_same_steps(
    case: tuple[ElectionKind, dict[CrimeEvent, date]],
) -> None:
    kind, known = case
    turned = dict(reversed(list(known.items())))
    assert criminal_calendar(kind, turned) == criminal_calendar(kind, known)
