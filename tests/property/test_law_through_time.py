"""The law of a day and what changes between two: laws that hold on all days.

What is in force on a day has the day in its interval; changes lead from the law of one
day to that of another, join where they meet, and are undone when read backwards.
"""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from netralitas import LAW, changes_between, coverage, law_on, rules_for, stale
from netralitas.law.norm import Law
from netralitas.query import Change, ChangeKind, Excerpt, Row
from netralitas.situation import law_borders

BORDERS = law_borders(LAW)
ONE_DAY = dt.timedelta(days=1)


def days() -> st.SearchStrategy[dt.date]:
    """Draw a day: mostly one on which the law changes, or the day before."""
    turning = st.sampled_from(BORDERS)
    return st.one_of(
        turning,
        turning.map(lambda day: day - ONE_DAY),
        st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)),
    )


def rows(held: Excerpt) -> Counter[Row]:
    """Give the rows that can begin and end."""
    return Counter(
        (
            *held.regulations,
            *held.rules,
            *held.exemptions,
            *held.permissions,
            *held.consequences,
        )
    )


def after(state: Counter[Row], changes: tuple[Change, ...]) -> Counter[Row]:
    """Apply changes to the law of a day; what ends must have been there."""
    result = Counter(state)
    for change in changes:
        gone = change.row if change.kind is ChangeKind.ENDED else change.before
        if gone is not None:
            assert result[gone] > 0
            result[gone] -= 1
        if change.kind is not ChangeKind.ENDED:
            result[change.row] += 1
    return +result


@given(days())
def test_what_is_in_force_on_a_day_and_only_that_is_its_law(day: dt.date) -> None:
    held = rows(law_on(day))
    assert all(day in row.in_force for row in held)
    everything: tuple[Row, ...] = (
        *LAW.regulations.values(),
        *LAW.rules,
        *LAW.exemptions,
        *LAW.permissions,
        *LAW.consequences,
    )
    assert held == Counter(row for row in everything if day in row.in_force)


@given(days())
def test_a_dispute_of_a_day_is_about_something_of_that_day(day: dt.date) -> None:
    held = law_on(day)
    ids = {row.id for row in held.rules}
    ids |= {row.id for row in held.exemptions} | {row.id for row in held.permissions}
    for dispute in held.disputes:
        assert dispute.concerns & ids, dispute.id


@given(days(), days())
def test_changes_lead_from_the_law_of_one_day_to_that_of_another(
    a: dt.date, b: dt.date
) -> None:
    assert after(rows(law_on(a)), changes_between(a, b)) == rows(law_on(b))


@given(days(), days(), days())
def test_changes_join_where_they_meet(a: dt.date, b: dt.date, c: dt.date) -> None:
    first, second, third = sorted((a, b, c))
    joined = changes_between(first, second) + changes_between(second, third)
    assert joined == changes_between(first, third)


@given(days(), days(), days())
def test_by_whatever_day_one_goes_the_net_change_is_the_same(
    a: dt.date, b: dt.date, c: dt.date
) -> None:
    detour = after(rows(law_on(a)), changes_between(a, b) + changes_between(b, c))
    assert detour == after(rows(law_on(a)), changes_between(a, c))


@given(days())
def test_where_no_time_passes_nothing_changes(day: dt.date) -> None:
    assert changes_between(day, day) == ()


@given(days(), days())
def test_read_backwards_what_began_ends_and_what_ended_begins(
    a: dt.date, b: dt.date
) -> None:
    swapped = {
        ChangeKind.BEGUN: ChangeKind.ENDED,
        ChangeKind.ENDED: ChangeKind.BEGUN,
        ChangeKind.REPLACED: ChangeKind.REPLACED,
    }
    there, back = changes_between(a, b), changes_between(b, a)
    assert len(there) == len(back)
    for change, undone in zip(there, reversed(back), strict=True):
        assert undone.day == change.day
        assert undone.kind is swapped[change.kind]
        if change.before is not None:
            assert (undone.row, undone.before) == (change.before, change.row)
            assert undone.persons == change.persons_before
        else:
            assert undone.row == change.row


@given(days(), days())
def test_a_change_falls_after_the_first_day_and_not_after_the_second(
    a: dt.date, b: dt.date
) -> None:
    for change in changes_between(min(a, b), max(a, b)):
        assert min(a, b) < change.day <= max(a, b)
        assert change.persons
        assert change.gist.id
        assert change.gist.en


@given(days(), days())
def test_changes_stand_in_the_order_of_days_then_of_the_law(a: dt.date, b: dt.date) -> None:
    changes = changes_between(min(a, b), max(a, b))
    places = [(change.day, change.citation.instrument) for change in changes]
    assert places == sorted(places)


def test_each_rule_rests_on_each_of_its_bases_and_on_what_holds_them() -> None:
    for rule in LAW.rules:
        for basis in rule.bases:
            norm = basis.citation
            assert rule in rules_for(norm)
            for depth in range(len(norm.units)):
                assert rule in rules_for(evolve(norm, units=norm.units[:depth]))


@given(days())
def test_a_rule_in_force_rests_on_the_norm_that_it_is(day: dt.date) -> None:
    held = law_on(day).rules
    for rule in held:
        found = rules_for(rule.bases[0].citation, on=day)
        assert rule in found
        assert set(found) <= set(held)


@given(days(), days())
def test_what_is_stale_on_a_day_stays_stale_until_it_is_checked(
    a: dt.date, b: dt.date
) -> None:
    first, second = sorted((a, b))
    assert set(stale(first)) <= set(stale(second))


@given(st.randoms(use_true_random=False), days(), days())
def test_in_whatever_order_the_law_is_given_the_answers_are_the_same(
    chance: random.Random, a: dt.date, b: dt.date
) -> None:
    modules = list(LAW.modules)
    chance.shuffle(modules)
    shuffled = Law(
        modules=tuple(modules),
        coverage=LAW.coverage,
        persons=LAW.persons,
        reviewed_on=LAW.reviewed_on,
    )
    assert law_on(a, shuffled) == law_on(a)
    assert changes_between(a, b, shuffled) == changes_between(a, b)
    one = LAW.rules[0].bases[0].citation.instrument
    assert coverage(one, shuffled).provisions == coverage(one).provisions
