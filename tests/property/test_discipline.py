"""Laws of discipline: the end follows the start, the heaviest is one, amounts are exact."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given
from hypothesis import strategies as st

from netralitas.errors import ProcedureError
from netralitas.interval import Interval
from netralitas.law import LAW
from netralitas.procedure.discipline import (
    Breach,
    ImposedBy,
    Punishment,
    Serving,
    Weight,
    _amount,
    decide,
    heaviest_kinds,
    options,
    weigh,
)
from netralitas.procedure.discipline_rows import SCALES
from netralitas.words import Level, SanctionKind, Track

RANKED = sorted({kind for kinds, _ in SCALES for kind in kinds})
LEVELS = (Level.RINGAN, Level.SEDANG, Level.BERAT)
RULES = [
    rule
    for rule in LAW.rules
    if rule.track is Track.DISIPLIN
    and rule.level in LEVELS
    and rule.id.startswith(("pp-53-2010", "pp-94-2021"))
]

kinds = st.sampled_from(RANKED)
days = st.dates(min_value=date(2015, 6, 1), max_value=date(2026, 6, 1))
gaps = st.integers(min_value=0, max_value=60).map(lambda number: timedelta(days=number))


@st.composite
def punishments(draw: st.DrawFn) -> Punishment:
    """Draw a punishment that may be: its kind is one of the options of its breach."""
    examined = draw(days)
    rule = draw(st.sampled_from([each for each in RULES if examined in each.in_force]))
    assert rule.level is not None
    kind = draw(st.sampled_from(options(rule.level, examined).kinds))
    decided = examined + draw(gaps)
    received = decided + draw(gaps)
    serving = draw(st.none() | st.builds(Serving, kind=kinds, term=terms(received)))
    return Punishment(
        kind=kind,
        breaches=(Breach(rule=rule.id, acted_on=examined - draw(gaps)),),
        by=draw(st.sampled_from(ImposedBy)),
        examined_on=examined,
        decided_on=decided,
        received_on=draw(st.none() | st.just(received)),
        delivery_missed_on=draw(st.none() | st.just(decided)),
        appealed=draw(st.sampled_from([False, None])),
        serving=serving,
    )


def terms(near: date) -> st.SearchStrategy[Interval]:
    """Draw a term of a year that began around a day."""
    starts = st.integers(min_value=-400, max_value=30)
    return starts.map(
        lambda shift: Interval(
            start=near + timedelta(days=shift), end=near + timedelta(days=shift + 365)
        )
    )


@given(punishments())
def test_an_end_is_never_before_its_start_and_no_start_before_the_decision(
    punishment: Punishment,
) -> None:
    found = decide(punishment)
    for day in found.start.days:
        assert day >= punishment.decided_on
    for term in found.served:
        assert term.start is not None
        assert term.end is not None
        assert term.start < term.end
        assert term.start >= min(found.start.days)


@given(punishments())
def test_an_end_is_the_start_and_the_whole_term_counted_once(
    punishment: Punishment,
) -> None:
    found = decide(punishment)
    for term in found.served:
        assert term.start is not None
        assert found.kind.term is not None
        months = found.kind.term.amount * (12 if "tahun" in found.kind.kind.value else 1)
        assert term.end == term.start + relativedelta(months=months)


@given(punishments(), gaps)
def test_a_later_receipt_never_takes_effect_earlier(
    punishment: Punishment, gap: timedelta
) -> None:
    at_once = evolve(punishment, received_on=punishment.decided_on, serving=None)
    later = evolve(at_once, received_on=punishment.decided_on + gap)
    first, last = decide(at_once).start.days, decide(later).start.days
    assert min(first) <= min(last)
    assert max(first) <= max(last)


@given(punishments())
def test_a_decision_takes_nothing_from_the_options_and_all_its_bases_are_cited(
    punishment: Punishment,
) -> None:
    found = decide(punishment)
    assert punishment.kind in found.options.kinds
    assert found.bases
    assert found.reading == max(found.reading, *(basis.reading for basis in found.bases))


@given(punishments(), st.sampled_from(SanctionKind))
def test_what_is_not_an_option_is_refused_whatever_it_is(
    punishment: Punishment, kind: SanctionKind
) -> None:
    assume(kind not in decide(punishment).options.kinds)
    with pytest.raises(ProcedureError) as caught:
        decide(evolve(punishment, kind=kind, appealed=None))
    assert [problem.path for problem in caught.value.problems] == ["kind"]


# --------------------------------------------------------------------------- weight


@given(st.lists(kinds))
def test_the_heaviest_is_idempotent_and_blind_to_order(
    given_: list[SanctionKind],
) -> None:
    found = heaviest_kinds(given_)
    assert heaviest_kinds(found) == found
    assert heaviest_kinds(reversed(given_)) == found
    assert heaviest_kinds([*given_, *given_]) == found
    assert set(found) <= set(given_)
    assert bool(found) == bool(given_)


@given(st.lists(kinds, min_size=1), st.lists(kinds, min_size=1))
def test_the_heaviest_of_all_is_the_heaviest_of_the_heaviest(
    first: list[SanctionKind], second: list[SanctionKind]
) -> None:
    both = heaviest_kinds([*first, *second])
    assert heaviest_kinds([*heaviest_kinds(first), *heaviest_kinds(second)]) == both


@given(kinds, kinds, kinds)
def test_weight_is_an_order(
    one: SanctionKind, two: SanctionKind, three: SanctionKind
) -> None:
    mirror = {
        Weight.LEBIH_BERAT: Weight.LEBIH_RINGAN,
        Weight.LEBIH_RINGAN: Weight.LEBIH_BERAT,
        Weight.SAMA: Weight.SAMA,
        None: None,
    }
    assert weigh(two, one) is mirror[weigh(one, two)]
    assert (weigh(one, two) is Weight.SAMA) == (one is two)
    if weigh(one, two) is weigh(two, three) is Weight.LEBIH_BERAT:
        assert weigh(one, three) is Weight.LEBIH_BERAT


@given(st.sampled_from(LEVELS), days, kinds)
def test_a_repeated_breach_never_leads_to_what_is_not_heavier(
    level: Level, day: date, previous: SanctionKind
) -> None:
    try:
        found = options(level, day, previous=previous)
    except ProcedureError:
        assert all(
            weigh(kind, previous) in {Weight.SAMA, Weight.LEBIH_RINGAN}
            for each in LEVELS[LEVELS.index(level) :]
            for kind in options(each, day).kinds
        )
        return
    for kind in found.kinds:
        expected = None if kind in found.unranked else Weight.LEBIH_BERAT
        assert weigh(kind, previous) is expected


# --------------------------------------------------------------------------- amounts


@given(st.lists(st.integers(min_value=0, max_value=10**12), min_size=1, max_size=12))
def test_amounts_are_exact_to_the_sen_and_add_up(allowances: list[int]) -> None:
    months = [_amount(each * 25) for each in allowances]
    for allowance, amount in zip(allowances, months, strict=True):
        assert 0 <= amount.sen < 100
        assert 4 * (amount.rupiah * 100 + amount.sen) == allowance * 100
    total = _amount(sum(allowances) * 25)
    assert total.rupiah * 100 + total.sen == sum(
        each.rupiah * 100 + each.sen for each in months
    )


@given(st.integers(min_value=0, max_value=10**9))
def test_a_higher_allowance_never_loses_less(allowance: int) -> None:
    amounts = [_amount(each * 25) for each in (allowance, allowance + 1)]
    for less, more in pairwise(amounts):
        assert (less.rupiah, less.sen) < (more.rupiah, more.sen)
