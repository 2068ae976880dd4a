"""What a conduct accepts, keeps and refuses."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from netralitas import (
    Act,
    Actor,
    Circumstance,
    Circumstances,
    Conduct,
    ConductError,
    Contest,
    Office,
    Span,
    Standing,
    Status,
    Target,
    TargetKind,
    assess,
)

DAY = date(2024, 10, 11)
PNS = Actor(status=Status.PNS)


def paths(error: ConductError) -> list[str]:
    return [problem.path for problem in error.problems]


def test_one_word_several_and_none_are_kept_as_ordered_tuples() -> None:
    target = Target(contest=[Contest.WALI_KOTA, Contest.GUBERNUR, Contest.WALI_KOTA])
    assert target.contest == (Contest.GUBERNUR, Contest.WALI_KOTA)
    assert target.kind is None
    assert Actor(status={Status.PPPK, Status.PNS}).status == (Status.PNS, Status.PPPK)
    assert Actor(status=Status.PNS, roles=()).roles == ()
    assert Target(standing=Standing.CALON).standing == (Standing.CALON,)


def test_a_conduct_is_frozen_hashable_and_equal_by_value() -> None:
    one = Conduct(date=DAY, actor=PNS, act=Act.MEMILIH)
    assert {one: 1}[Conduct(date=DAY, actor=PNS, act=[Act.MEMILIH])] == 1
    with pytest.raises(AttributeError):
        one.ref = "x"  # type: ignore[misc]


def test_the_first_day_of_a_span_is_its_start() -> None:
    span = Span(start=DAY, end=date(2024, 10, 20))
    assert Conduct(date=span, actor=PNS).first_day == DAY
    assert Conduct(date=DAY, actor=PNS).first_day == DAY


@pytest.mark.parametrize(
    ("build", "path"),
    [
        (lambda value: Actor(status=value), "actor.status"),
        (lambda value: Actor(status=Status.PNS, office=value), "actor.office"),
        (lambda value: Actor(status=Status.PNS, roles=value), "actor.roles"),
        (lambda value: Target(kind=value), "target.kind"),
        (lambda value: Target(contest=value), "target.contest"),
        (lambda value: Target(standing=value), "target.standing"),
        (lambda value: Conduct(date=DAY, actor=PNS, act=value), "act"),
    ],
)
@pytest.mark.parametrize("value", ["pns", 1, [None], ["x"]])
def test_what_is_no_word_is_refused_with_what_is_allowed(
    build: Any, path: str, value: object
) -> None:
    with pytest.raises(ConductError) as caught:
        build(value)
    (problem,) = caught.value.problems
    assert problem.path == path
    assert problem.given == repr(value)
    assert problem.allowed


@pytest.mark.parametrize(
    "build", [lambda: Actor(status=[]), lambda: Target(kind=[])], ids=["status", "kind"]
)
def test_an_empty_set_says_nothing_and_is_refused(build: Any) -> None:
    with pytest.raises(ConductError):
        build()


@pytest.mark.parametrize("value", ["false", "tidak", 0, 1, ""])
def test_only_true_false_and_unknown_are_facts(value: Any) -> None:
    with pytest.raises(ConductError) as caught:
        Circumstances(published=value)
    (problem,) = caught.value.problems
    assert problem.path == "circumstances.published"
    assert problem.allowed == ("true", "false", "null")
    with pytest.raises(ConductError) as caught:
        Target(spouse=value)
    assert paths(caught.value) == ["target.spouse"]


def test_every_circumstance_of_the_vocabulary_is_a_field() -> None:
    stated = {fact.value: bool(fact.ordinal % 2) for fact in Circumstance}
    circumstances = Circumstances(**stated)
    assert {f.value: circumstances.get(f) for f in Circumstance} == stated
    assert all(Circumstances().get(fact) is None for fact in Circumstance)


def test_a_post_that_the_status_cannot_hold_is_refused_with_both_paths() -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=Actor(status=Status.WARGA, office=Office.JPT_MADYA))
    (problem,) = caught.value.problems
    assert problem.path == "actor.office"
    assert "actor.status" in problem.message.id
    assert problem.allowed == ("tidak_berlaku",)


def test_a_post_that_one_of_the_statuses_can_hold_is_accepted() -> None:
    actor = Actor(status=[Status.WARGA, Status.PNS], office=Office.JPT_MADYA)
    assert Conduct(date=DAY, actor=actor).actor.office == (Office.JPT_MADYA,)


@pytest.mark.parametrize("key", ["date", "examined_on", "tried_on"])
@pytest.mark.parametrize(
    "value", ["2024-10-11", datetime(2024, 10, 11, 8, tzinfo=UTC), 20241011]
)
def test_only_a_day_is_a_day(key: str, value: object) -> None:
    keys: dict[str, Any] = {"date": DAY, key: value}
    with pytest.raises(ConductError) as caught:
        Conduct(actor=PNS, **keys)
    assert paths(caught.value) == [key]


def test_only_the_span_of_an_act_is_a_span() -> None:
    span: Any = Span(start=DAY, end=date(2024, 10, 12))
    with pytest.raises(ConductError):
        Conduct(date=DAY, actor=PNS, tried_on=span)


def test_an_act_without_a_contest_names_none() -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, target=Target(contest=Contest.TIDAK_BERLAKU))
    (problem,) = caught.value.problems
    assert problem.path == "target.contest"
    assert "tidak_berlaku" not in problem.allowed


@pytest.mark.parametrize("kind", [TargetKind.DIRI_SENDIRI, TargetKind.TANPA_SASARAN])
def test_nobody_is_his_own_spouse(kind: TargetKind) -> None:
    target = Target(kind=kind, spouse=True)
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, target=target)
    assert paths(caught.value) == ["target.spouse"]


def test_facts_that_each_kind_refuses_in_its_own_way_are_refused_together() -> None:
    # A party has no standing, oneself is not one's spouse: no target is left.
    neither = (TargetKind.PARTAI, TargetKind.DIRI_SENDIRI)
    target = Target(kind=neither, standing=Standing.GUGUR, spouse=True)
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, target=target)
    (problem,) = caught.value.problems
    assert problem.path == "target.kind"
    assert problem.given == '["partai", "diri_sendiri"]'
    assert "calon" in problem.allowed
    assert not {word.value for word in neither} & set(problem.allowed)
    fits = Target(kind=(*neither, TargetKind.CALON), standing=Standing.GUGUR, spouse=True)
    assert assess(Conduct(date=DAY, actor=PNS, target=fits)).situation


@pytest.mark.parametrize("kind", [TargetKind.PARTAI, TargetKind.TANPA_SASARAN])
def test_what_is_no_candidate_has_no_standing(kind: TargetKind) -> None:
    target = Target(kind=kind, standing=Standing.CALON)
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, target=target)
    assert paths(caught.value) == ["target.standing"]
    fine = Target(kind=kind, standing=Standing.TIDAK_BERLAKU)
    assert Conduct(date=DAY, actor=PNS, target=fine).target == fine


@pytest.mark.parametrize(
    "target",
    [
        Target(kind=TargetKind.CALON, standing=Standing.TIDAK_BERLAKU),
        Target(contest=Contest.DPR, standing=Standing.TIDAK_BERLAKU),
    ],
)
def test_a_candidate_always_has_a_standing(target: Target) -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, target=target)
    assert paths(caught.value) == ["target.standing"]


def test_a_circumstance_that_the_act_includes_cannot_be_denied() -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(
            date=DAY,
            actor=PNS,
            act=Act.MENGUNGGAH_FOTO_BERSAMA,
            circumstances=Circumstances(published=False),
        )
    (problem,) = caught.value.problems
    assert problem.path == "circumstances.published"
    assert "(act)" in problem.message.en
    either = Conduct(
        date=DAY,
        actor=PNS,
        act=[Act.MENGUNGGAH_FOTO_BERSAMA, Act.BERFOTO_BERSAMA],
        circumstances=Circumstances(published=False),
    )
    assert either.circumstances.published is False


def test_facts_that_leave_no_stated_act_possible_are_refused_together() -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(
            date=DAY,
            actor=PNS,
            act=[Act.MENGUNGGAH_FOTO_BERSAMA, Act.MENYATAKAN_DUKUNGAN],
            circumstances=Circumstances(published=False, active_support=False),
        )
    assert paths(caught.value) == [
        "circumstances.active_support",
        "circumstances.published",
    ]


@pytest.mark.parametrize("key", ["examined_on", "tried_on"])
def test_nothing_is_examined_or_tried_before_it_happened(key: str) -> None:
    days: dict[str, Any] = {key: date(2024, 10, 10)}
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, **days)
    assert paths(caught.value) == [key]
    same: dict[str, Any] = {key: DAY}
    assert getattr(Conduct(date=DAY, actor=PNS, **same), key) == DAY


def test_a_long_reference_is_refused_without_repeating_it() -> None:
    assert Conduct(date=DAY, actor=PNS, ref="x" * 200).ref == "x" * 200
    with pytest.raises(ConductError) as caught:
        Conduct(date=DAY, actor=PNS, ref="x" * 201)
    (problem,) = caught.value.problems
    assert problem.path == "ref"
    assert len(problem.given) < 40


def test_all_problems_come_back_at_once() -> None:
    with pytest.raises(ConductError) as caught:
        Conduct(
            date=DAY,
            actor=Actor(status=Status.KEPALA_DESA, office=Office.PENGAWAS),
            act=Act.MENYATAKAN_DUKUNGAN,
            target=Target(kind=TargetKind.DIRI_SENDIRI, spouse=True),
            circumstances=Circumstances(active_support=False),
            tried_on=date(2024, 1, 1),
        )
    assert paths(caught.value) == [
        "tried_on",
        "actor.office",
        "target.spouse",
        "circumstances.active_support",
    ]
