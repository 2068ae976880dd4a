"""What the strategies share: sets, unknowns, the facts that are drawn apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

from netralitas.words import Circumstance, Role

__all__ = ["EITHER", "HARMS", "ONE_DAY", "ROLES", "maybe", "some"]

T = TypeVar("T")

ONE_DAY = dt.timedelta(days=1)
EITHER = st.booleans()
ROLES = st.lists(st.sampled_from(Role), max_size=2, unique=True)

HARMS = (Circumstance.HARM_TO_UNIT, Circumstance.HARM_TO_AGENCY, Circumstance.HARM_TO_STATE)
"""The general harms, on which the general duties turn: drawn seldom."""


def some(words: Sequence[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Draw a set of values, not empty, one value most often."""
    word = st.sampled_from(words)
    several = st.lists(word, min_size=1, max_size=min(most, len(words)), unique=True)
    return st.one_of(st.tuples(word), several.map(tuple))


def maybe(
    values: st.SearchStrategy[T], unknown: int, known: int
) -> st.SearchStrategy[T | None]:
    """Draw a value or None, in this proportion."""
    told = st.sampled_from((False,) * unknown + (True,) * known)
    return told.flatmap(lambda is_known: values if is_known else st.none())
