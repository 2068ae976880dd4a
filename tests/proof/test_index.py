"""Proof 1: the index is the rows, value by value."""

from __future__ import annotations

from naive import rows_of
from netralitas.law import LAW
from netralitas.law.norm import AXES
from netralitas.matching import index_of
from netralitas.words import Clock, Word

INDEX = index_of(LAW)
ALTERNATIVES = [(row, each) for row in rows_of(LAW) for each in row.when]


def test_every_alternative_of_every_row_is_one_bit() -> None:
    assert list(INDEX.alternatives) == [each for _, each in ALTERNATIVES]
    assert INDEX.everything == (1 << len(ALTERNATIVES)) - 1


def test_of_each_axis_and_value_the_set_is_that_of_the_rows() -> None:
    assert set(INDEX.tables) == set(AXES)
    points = 0
    for axis, values in AXES.items():
        table = INDEX.tables[axis]
        assert len(table) == len(values)
        for place, value in enumerate(values):
            # Tables are lists, read by ordinal or by truth.
            assert place == (value.ordinal if isinstance(value, Word) else int(value))
            for bit, (row, alternative) in enumerate(ALTERNATIVES):
                terms = dict(alternative.terms)
                accepts = axis not in terms or value in terms[axis]
                assert bool(table[place] >> bit & 1) is accepts, (row, axis, value)
                points += 1
    assert points == len(ALTERNATIVES) * sum(map(len, AXES.values()))


def test_an_axis_is_read_where_an_alternative_names_it() -> None:
    for axis in AXES:
        for bit, (_, alternative) in enumerate(ALTERNATIVES):
            named = axis in dict(alternative.terms)
            assert bool(INDEX.reads[axis] >> bit & 1) is named


def test_the_bits_of_a_row_are_its_alternatives() -> None:
    for bits in INDEX.rules:
        mine = [at for at, (row, _) in enumerate(ALTERNATIVES) if row is bits.rule]
        assert bits.alternatives == tuple(1 << at for at in mine)
        assert bits.bits == sum(1 << at for at in mine)
    for row, found in (*INDEX.permissions, *INDEX.disputes, *INDEX.remarks):
        assert found == sum(
            1 << at for at, (other, _) in enumerate(ALTERNATIVES) if other is row
        )


def test_the_rows_in_force_are_those_of_the_day_on_their_clock() -> None:
    days = sorted({day for row in rows_of(LAW) for day in row.in_force.borders})
    for act in days:
        for examined in days:
            for tried in (days[0], days[-1]):
                on = {
                    Clock.PERBUATAN: act,
                    Clock.PEMERIKSAAN: examined,
                    Clock.PUTUSAN: tried,
                }
                expected = sum(
                    1 << bit
                    for bit, (row, _) in enumerate(ALTERNATIVES)
                    if on[row.clock] in row.in_force
                )
                assert INDEX.in_force(act, examined, tried) == expected
