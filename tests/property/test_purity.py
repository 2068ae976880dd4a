"""Purity: the same facts and the same law give the same answer, everywhere."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import date

from attrs import evolve
from hypothesis import given

from netralitas import LAW, Conduct, assess
from netralitas.interval import Interval
from netralitas.law.norm import Law, Module
from netralitas.strategies import conducts


def shuffled(seed: int) -> Law:
    """Give the same law with modules and rows in another order."""
    chance = random.Random(seed)

    def mixed(module: Module) -> Module:
        rows = {
            kind: tuple(chance.sample(getattr(module, kind), len(getattr(module, kind))))
            for kind in (
                "regulations",
                "rules",
                "exemptions",
                "permissions",
                "disputes",
                "remarks",
                "consequences",
                "not_encoded",
            )
        }
        return evolve(module, **rows)

    modules = [mixed(module) for module in LAW.modules]
    chance.shuffle(modules)
    return evolve(LAW, modules=tuple(modules))


SHUFFLED = tuple(map(shuffled, range(3)))


@given(conducts())
def test_the_order_of_the_rows_changes_nothing(conduct: Conduct) -> None:
    expected = assess(conduct)
    for law in SHUFFLED:
        assert assess(conduct, law) == expected


def test_the_fingerprint_is_that_of_the_rows_and_not_of_their_order() -> None:
    assert {law.fingerprint for law in SHUFFLED} == {LAW.fingerprint}


def test_every_row_counts_for_the_fingerprint() -> None:
    seen = {LAW.fingerprint}
    for place, module in enumerate(LAW.modules):
        for kind in ("rules", "exemptions", "permissions", "disputes", "consequences"):
            rows = getattr(module, kind)
            if not rows:
                continue
            row = evolve(rows[-1], in_force=Interval(start=date(1990, 1, 1)))
            changed = evolve(module, **{kind: (*rows[:-1], row)})
            modules = (*LAW.modules[:place], changed, *LAW.modules[place + 1 :])
            fingerprint = evolve(LAW, modules=modules).fingerprint
            assert fingerprint not in seen, (place, kind)
            seen.add(fingerprint)


@given(conducts())
def test_asking_twice_gives_the_same_answer(conduct: Conduct) -> None:
    assert assess(conduct) == assess(conduct)


PROGRAM = """
import datetime as dt
import attrs
from netralitas import *
from netralitas.words import Word

def plain(value):
    if isinstance(value, Word):
        return value.value
    if attrs.has(type(value)):
        fields = attrs.fields(type(value))
        return {f.name: plain(getattr(value, f.name)) for f in fields}
    if isinstance(value, (set, frozenset)):
        return "a set has no order: " + repr(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value if isinstance(value, (str, int, bool, type(None))) else repr(value)

import json
open_ = Conduct(
    date=Span(start=dt.date(2024, 9, 15), end=dt.date(2024, 10, 5)),
    actor=Actor(status=(Status.PPPK, Status.PNS, Status.KEPALA_DESA)),
    region="64.72",
    act=(Act.MENGHADIRI_KAMPANYE, Act.MENGUNGGAH_FOTO_BERSAMA),
)
closed = Conduct(
    date=dt.date(2024, 10, 11),
    actor=Actor(status=Status.PNS, office=Office.FUNGSIONAL, roles=()),
    region="64.72",
    act=Act.MENYATAKAN_DUKUNGAN,
    target=Target(contest=Contest.WALI_KOTA, spouse=False),
    circumstances=Circumstances(deliberate=True, benefits_or_harms=True),
)
little = Conduct(date=dt.date(2025, 3, 1), actor=Actor(status=Status.PNS), region="64")
for conduct in (open_, closed, little):
    print(json.dumps(plain(assess(conduct)), ensure_ascii=True))
print(json.dumps(plain(assess_all([open_, evolve(closed, act=Act.MENDEKATI_PARTAI)]))))
print(json.dumps(plain(LAW.fingerprint)))
""".replace("evolve(", "attrs.evolve(")


def test_the_answer_is_the_same_under_every_hash_seed() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-W", "error", "-c", PROGRAM],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(answers) == 1
    assert b"a set has no order" not in answers.pop()
