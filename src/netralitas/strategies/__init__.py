"""Hypothesis strategies: conducts and cases to test your own code against.

An agency cannot think of every conduct that will reach its system; these draw them over
the whole vocabulary, valid ones only, the unlikely and the half known among them.
`conducts` draws any; `mostly_known`, `mostly_unknown` and `known_conducts` draw some of
them; `narrowings` tells more of one; `actors` and `cases` draw a person and a procedure.
A fact that yours always knows is set by mapping, as with any strategy:

>>> from attrs import evolve
>>> from hypothesis import given, settings
>>> from netralitas import Actor, Status, Verdict, assess
>>> ours = conducts().map(lambda one: evolve(one, actor=Actor(status=Status.PPPK)))
>>> @settings(derandomize=True, deadline=None, max_examples=10)
... @given(ours)
... def what_is_open_is_asked(conduct):
...     answer = assess(conduct)
...     assert (answer.verdict is Verdict.NEEDS_FACTS) is bool(answer.missing)
>>> what_is_open_is_asked()

What is drawn is invented: it says nothing on how often a breach happens.
Hypothesis comes with ``pip install "netralitas[testing]"``; without it this package
cannot be imported, and nothing else in the library loads it.
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("hypothesis") is None:
    raise ImportError(
        "netralitas.strategies memerlukan Hypothesis | needs Hypothesis: "
        'pip install "netralitas[testing]"',
        name="hypothesis",
    )

from netralitas.strategies.case import cases
from netralitas.strategies.conduct import (
    SAMPLE_REGIONS,
    actors,
    conducts,
    known_conducts,
    mostly_known,
    mostly_unknown,
    turning_days,
)
from netralitas.strategies.narrowing import narrowings

__all__ = [
    "SAMPLE_REGIONS",
    "actors",
    "cases",
    "conducts",
    "known_conducts",
    "mostly_known",
    "mostly_unknown",
    "narrowings",
    "turning_days",
]
