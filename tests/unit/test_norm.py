"""Rows of law: what can be written, and what a law refuses to hold."""

from __future__ import annotations

from datetime import date

import pytest

import toy
from netralitas import LAW, Act, Level, Status
from netralitas.citation import Citation
from netralitas.errors import LawError
from netralitas.interval import since
from netralitas.law.norm import (
    AXES,
    Law,
    Module,
    Remark,
    Rule,
    When,
    all_of,
    any_of,
    citation_of,
    instruments_of,
    when,
)
from netralitas.words import Clock, ClosedPeriod, Role, Track


def test_an_alternative_is_sorted_by_the_axes_and_says_what_it_allows() -> None:
    alternative = when(
        active_support=True,
        act=Act.MEMILIH,
        status=[Status.PNS, Status.CPNS],
        role=Role.PEMILIH,
        closed=ClosedPeriod.PEMANFAATAN_PROGRAM,
        spouse=False,
    )
    axes = [axis for axis, _ in alternative.terms]
    assert axes == sorted(axes, key=list(AXES).index)
    assert alternative.allows("status") == frozenset({Status.PNS, Status.CPNS})
    assert alternative.allows("role.pemilih") == frozenset({True})
    assert alternative.allows("closed_period.pemanfaatan_program") == frozenset({True})
    assert alternative.allows("stage") is None


def test_plus_adds_circumstances_and_keeps_the_letter() -> None:
    (lettered,) = any_of(b=when(act=Act.MEMILIH))
    more = lettered.plus(deliberate=True)
    assert more.label == "b"
    assert more.allows("circumstances.deliberate") == frozenset({True})
    assert more.allows("act") == frozenset({Act.MEMILIH})


def test_joined_conditions_read_different_axes() -> None:
    joined = all_of(when(act=Act.MEMILIH), when(status=Status.PNS))
    assert joined == when(act=Act.MEMILIH, status=Status.PNS)
    with pytest.raises(LawError, match="different axes"):
        all_of(when(act=Act.MEMILIH), when(act=Act.MEMBIARKAN))


def test_letters_may_join_several_alternatives() -> None:
    first, second = when(act=Act.MEMILIH), when(act=Act.MEMBIARKAN)
    labels = [
        alternative.label for alternative in any_of(first, a=second, b=(first, second))
    ]
    assert labels == [None, "a", "b", "b"]


def test_an_unknown_circumstance_and_an_empty_or_full_set_are_refused() -> None:
    with pytest.raises(LawError, match="'tidak_ada' is not a circumstance"):
        when(act=Act.MEMILIH, tidak_ada=True)
    with pytest.raises(LawError, match="act"):
        when(act=tuple(Act))
    with pytest.raises(LawError, match="status"):
        When((("status", frozenset()),))


def test_a_row_without_a_basis_cannot_be_made() -> None:
    with pytest.raises(LawError, match="without a basis"):
        Rule(
            id="pp-94-2021/pasal-1",
            bases=(),
            track=Track.DISIPLIN,
            when=(when(act=Act.MEMILIH),),
            in_force=since(2021, 8, 31),
            gist=toy.GIST,
        )


def test_an_id_used_twice_is_refused() -> None:
    row = toy.rule(5, when(act=Act.MEMILIH))
    with pytest.raises(LawError, match="used twice: \\['pp-94-2021/pasal-5'\\]"):
        toy.law(row, row)


def test_an_id_that_does_not_exist_is_refused() -> None:
    with pytest.raises(LawError, match="do not exist: \\['pp-94-2021/pasal-6'\\]"):
        toy.law(
            toy.rule(5, when(act=Act.MEMILIH)), toy.exemption("x", 6, when(spouse=True))
        )


def test_a_citation_of_an_instrument_that_is_not_held_is_refused() -> None:
    with pytest.raises(LawError, match="PP 94/2021 Pasal 5"):
        toy.law(
            toy.rule(5, when(act=Act.MEMILIH)),
            regulations=(toy.regulation("PP 42/2004"),),
        )


def test_a_remark_may_only_cite_what_the_law_holds() -> None:
    remark = Remark(
        code="catatan",
        text=toy.GIST,
        cites=(Citation.parse("UU 1/1974 Pasal 1"),),
        when=(when(act=Act.MEMILIH),),
    )
    with pytest.raises(LawError, match="UU 1/1974"):
        toy.law(remark)


def test_rows_stand_in_the_order_of_the_law_whatever_order_they_come_in() -> None:
    rows = [toy.rule(number, when(act=Act.MEMILIH)) for number in (10, 9, 2)]
    law = toy.law(*rows)
    assert [row.id[-2:] for row in law.rules] == ["-2", "-9", "10"]
    assert law.fingerprint == toy.law(*reversed(rows)).fingerprint


def test_the_fingerprint_changes_with_any_row() -> None:
    one = toy.law(toy.rule(5, when(act=Act.MEMILIH)))
    other = toy.law(toy.rule(5, when(act=Act.MEMILIH), level=Level.BERAT))
    assert one.fingerprint != other.fingerprint
    assert len(LAW.fingerprint) == 64


def test_a_law_is_compared_by_identity() -> None:
    module = Module(regulations=(toy.regulation(),))
    laws = [
        Law(
            modules=(module,),
            coverage=since(2022, 9, 22),
            persons=frozenset({Status.PNS}),
            reviewed_on=date(2026, 1, 1),
        )
        for _ in range(2)
    ]
    assert laws[0] != laws[1]
    assert laws[0].rows == laws[1].rows


@pytest.mark.parametrize(
    ("rule_id", "cited"),
    [
        ("pp-94-2021/pasal-5/huruf-n/angka-5", "PP 94/2021 Pasal 5 huruf n angka 5"),
        ("uu-1-2015/pasal-188@2024-11-14", "UU 1/2015 Pasal 188"),
        ("uu-1-2015/pasal-71/ayat-1#hukum_desa", "UU 1/2015 Pasal 71 ayat (1)"),
    ],
)
def test_a_rule_s_id_is_its_citation(rule_id: str, cited: str) -> None:
    assert str(citation_of(rule_id)) == cited


def test_an_amended_norm_rests_on_both_instruments() -> None:
    amended = Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)")
    assert [str(i) for i in instruments_of(amended)] == ["UU 1/2015", "UU 10/2016"]


def test_every_clock_is_used_by_the_law() -> None:
    clocks = {rule.clock for rule in LAW.rules}
    assert clocks | {row.clock for row in LAW.consequences} == set(Clock)
