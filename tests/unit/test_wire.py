"""What the wire reads, refuses and writes."""

from __future__ import annotations

import io
import json
import types
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
from hypothesis import given

from netralitas import (
    Act,
    Actor,
    Assessment,
    Basis,
    Certainty,
    Circumstance,
    Citation,
    Conduct,
    ConductError,
    Contest,
    Level,
    Office,
    Reading,
    Role,
    Span,
    Stage,
    Standing,
    Status,
    Target,
    TargetKind,
    Text,
    Track,
    Verdict,
    assess,
    assess_all,
)
from netralitas.errors import Problem
from netralitas.law.norm import DisputeReading, Penalty
from netralitas.result import (
    Exempted,
    Finding,
    LawOn,
    LawStamp,
    Note,
    Permitted,
    Pivot,
    Reason,
    SeenDispute,
    SituationView,
)
from netralitas.sanctions import Sanction
from netralitas.strategies import conducts
from netralitas.wire import (
    Conducts,
    Item,
    Unread,
    dump,
    dump_error,
    dumps,
    load_assessment,
    load_assessments,
    load_conduct,
    load_item,
    loads,
    read_items,
)
from netralitas.words import Authority, ClosedPeriod, DisputeAbout, SanctionKind, Word

Json = dict[str, Any]

CASES: list[Json] = json.loads(
    (Path(__file__).parents[1] / "cases" / "public.json").read_text(encoding="utf-8")
)["cases"]
RECORDED: list[Json] = [
    conduct
    for case in CASES
    for conduct in (case["conducts"] if "conducts" in case else [case["conduct"]])
]
BARE: Json = {"date": "2024-10-11", "actor": {"status": "pns"}}
TEACHING: Json = {
    "date": "2024-10-11",
    "examined_on": None,
    "tried_on": None,
    "election": "pilkada-2024",
    "region": "64.72",
    "actor": {"status": "pns", "office": "administrator"},
    "act": "mengunggah_foto_bersama",
    "target": {"kind": "calon", "contest": "wali_kota", "standing": None, "spouse": False},
    "circumstances": {
        "published": True,
        "intent_to_support": True,
        "partisan_symbol": True,
    },
}


def with_(**changes: object) -> Json:
    """The bare conduct, with other keys."""
    return {**BARE, **changes}


def problems(
    mapping: object, load: Callable[[object], object] = load_item
) -> list[Problem]:
    """What is refused."""
    with pytest.raises(ConductError) as caught:
        load(mapping)
    return list(caught.value.problems)


def paths(mapping: object) -> list[str]:
    return [problem.path for problem in problems(mapping)]


def only(mapping: object) -> Problem:
    (problem,) = problems(mapping)
    return problem


# --------------------------------------------------------------------------- reading


def test_the_example_of_the_vocabulary_is_read() -> None:
    conduct = load_conduct(TEACHING)
    assert conduct.date == date(2024, 10, 11)
    assert (conduct.examined_on, conduct.tried_on) == (None, None)
    assert (conduct.election, conduct.region) == ("pilkada-2024", "64.72")
    assert conduct.actor == Actor(status=Status.PNS, office=Office.ADMINISTRATOR)
    assert conduct.act == (Act.MENGUNGGAH_FOTO_BERSAMA,)
    assert conduct.target == Target(
        kind=TargetKind.CALON, contest=Contest.WALI_KOTA, spouse=False
    )
    assert conduct.circumstances.get(Circumstance.PARTISAN_SYMBOL) is True
    assert conduct.circumstances.get(Circumstance.ON_DUTY) is None


def test_null_is_the_same_as_an_absent_key_and_neither_is_false() -> None:
    optional = (
        *("ref", "examined_on", "tried_on", "election", "region", "act"),
        *("target", "circumstances"),
    )
    inner = {
        "actor": {"status": "pns", "office": None, "roles": None, "region": None},
        "target": dict.fromkeys(("kind", "contest", "standing", "spouse")),
        "circumstances": {fact.value: None for fact in Circumstance},
    }
    assert load_conduct({**dict.fromkeys(optional), **BARE}) == load_conduct(BARE)
    assert load_conduct({**BARE, **inner}) == load_conduct(BARE)
    assert load_conduct(BARE).target.spouse is None
    assert load_conduct(BARE).circumstances.published is None
    assert load_conduct(BARE).actor.roles is None


def test_every_word_is_read_alone_and_as_one_of_several() -> None:
    axes: dict[str, tuple[type[Word], Callable[[object], Json]]] = {
        "status": (Status, lambda word: with_(actor={"status": word})),
        "act": (Act, lambda word: with_(act=word)),
        "kind": (TargetKind, lambda word: with_(target={"kind": word})),
        "contest": (Contest, lambda word: with_(target={"contest": word})),
    }
    for name, (kind, conduct) in axes.items():
        words = [word for word in kind if word is not Contest.TIDAK_BERLAKU]
        for word in words:
            alone = load_conduct(conduct(word.value))
            assert load_conduct(conduct([word.value])) == alone
            holder = {"status": alone.actor, "act": alone}.get(name, alone.target)
            assert getattr(holder, name) == (word,)
        several = conduct([word.value for word in reversed(words)])
        assert load_conduct(several) == load_conduct(conduct([w.value for w in words]))


def test_a_span_is_half_open() -> None:
    conduct = load_conduct(with_(date={"from": "2024-10-01", "to": "2024-11-01"}))
    assert conduct.date == Span(start=date(2024, 10, 1), end=date(2024, 11, 1))


def test_a_role_in_the_place_of_the_post_is_the_role() -> None:
    for word in ("pejabat_pembina_kepegawaian", "atasan_langsung"):
        alone = load_conduct(with_(actor={"status": "pns", "office": word}))
        assert alone.actor.office is None
        assert alone.actor.roles == (Role(word),)
        empty = with_(actor={"status": "pns", "office": word, "roles": []})
        assert load_conduct(empty) == alone
        given = {"status": "pns", "office": word, "roles": ["calon"]}
        besides = load_conduct(with_(actor=given))
        assert besides.actor.roles == (Role(word), Role.CALON)


def test_a_role_cannot_be_one_of_several_posts() -> None:
    actor = {"status": "pns", "office": ["administrator", "atasan_langsung"]}
    problem = only(with_(actor=actor))
    assert problem.path == "actor.office[1]"
    assert "actor.roles" in problem.message.id
    assert "actor.roles" in problem.message.en
    assert "atasan_langsung" not in problem.allowed
    single = only(with_(actor={"status": "pns", "office": "atasan"}))
    assert single.allowed[-2:] == ("pejabat_pembina_kepegawaian", "atasan_langsung")


def test_roles_that_are_no_list_are_refused_beside_a_role_as_post() -> None:
    actor = {"status": "pns", "office": "atasan_langsung", "roles": "calon"}
    assert "actor.roles" in paths(with_(actor=actor))


def test_empty_roles_are_none_of_these() -> None:
    assert load_conduct(with_(actor={"status": "pns", "roles": []})).actor.roles == ()


def test_a_status_without_posts_may_say_so() -> None:
    actor = {"status": "kepala_desa", "office": "tidak_berlaku"}
    assert load_conduct(with_(actor=actor)).actor.office == (Office.TIDAK_BERLAKU,)


def test_any_mapping_is_read() -> None:
    frozen = types.MappingProxyType(
        {**BARE, "actor": types.MappingProxyType(BARE["actor"])}
    )
    assert load_conduct(frozen) == load_conduct(BARE)


def test_every_recorded_conduct_is_read_and_comes_back() -> None:
    assert len(RECORDED) > 70
    for raw in RECORDED:
        conduct = load_conduct(raw)
        assert load_conduct(dump(conduct)) == conduct
        assert loads(json.dumps(raw)) == conduct


def test_several_conducts_are_one_item() -> None:
    item = load_item({"ref": "perkara 1", "conducts": [TEACHING, BARE]})
    assert isinstance(item, Conducts)
    assert item.ref == "perkara 1"
    assert list(item) == [load_conduct(TEACHING), load_conduct(BARE)]
    assert load_item(BARE) == load_conduct(BARE)


# -------------------------------------------------------------------------- refusals


def test_what_is_no_truth_value_is_refused() -> None:
    nearest = {
        "false": "false",
        "tidak": "false",
        "Tidak": "false",
        "ya": "true",
        "": None,
        0: "false",
        1: "true",
        1.5: None,
    }
    for value, near in nearest.items():
        for raw in (
            with_(circumstances={"published": value}),
            with_(target={"spouse": value}),
        ):
            problem = only(raw)
            assert problem.path in {"circumstances.published", "target.spouse"}
            assert problem.allowed == ("true", "false", "null")
            assert problem.given == json.dumps(value)
            assert problem.nearest == near, value
    for other in ([], [True], {}, {"true": True}):
        assert paths(with_(circumstances={"published": other})) == [
            "circumstances.published"
        ]


def test_what_is_no_word_is_refused() -> None:
    values: tuple[object, ...] = (
        *(5, 0, True, 1.5, "", "PNS", "pns ", {}, {"a": 1}, Status.PNS),
    )
    for value in values:
        assert paths(with_(act=value)) == ["act"], value
        assert paths(with_(actor={"status": value})) == ["actor.status"], value
        assert paths(with_(target={"contest": value})) == ["target.contest"], value
        assert paths(with_(actor={"status": "pns", "office": value})) == ["actor.office"]
        assert paths(with_(actor={"status": "pns", "roles": [value]})) == ["actor.roles[0]"]
    for empty in ("act", "status", "office"):
        actor = BARE["actor"] if empty == "act" else {**BARE["actor"], empty: []}
        raw = with_(actor=actor, **({"act": []} if empty == "act" else {}))
        assert only(raw).path.endswith(empty)
        assert only(raw).message.id == "harus satu kata atau lebih"
    assert paths(with_(actor={"status": "pns", "roles": "calon"})) == ["actor.roles"]
    assert paths(with_(act=[["memilih"]])) == ["act[0]"]
    assert paths(with_(act=[None])) == ["act[0]"]


def test_a_refused_word_comes_with_the_allowed_ones_and_the_nearest() -> None:
    problem = only(with_(act="Mengunggah foto-bersama"))
    assert problem.given == '"Mengunggah foto-bersama"'
    assert problem.allowed == tuple(act.value for act in Act)
    assert problem.nearest == "mengunggah_foto_bersama"
    assert "bukan salah satu kata" in problem.message.id
    assert "is not one of the words" in problem.message.en
    assert only(with_(act="xyzzy")).nearest is None


def test_an_act_without_a_contest_states_none() -> None:
    problem = only(with_(target={"contest": "tidak_berlaku"}))
    assert problem.path == "target.contest"
    assert "tidak_berlaku" not in problem.allowed
    bare = {"kind": "tanpa_sasaran", "standing": "tidak_berlaku"}
    assert load_conduct(with_(target=bare)).target.standing == (Standing.TIDAK_BERLAKU,)


def test_what_is_no_day_is_refused() -> None:
    for value in (
        *("2024-02-30", "2024-13-01", "2023-02-29", "2024-02", "2024", "20241011"),
        *("2024-W41-5", "11-10-2024", "2024-10-11T00:00:00", "2024-10-11 ", ""),
        *(
            "2024-10-1",
            # Digits that `int` reads and the wire does not.
            "".join(chr(0x660 + int(d)) if d.isdigit() else d for d in "2024-10-11"),
            20241011,
            1.5,
            True,
            ["2024-10-11"],
        ),
        date(2024, 10, 11),
    ):
        for key in ("date", "examined_on", "tried_on"):
            problem = only(with_(**{key: value}))
            assert problem.path == key, value
            assert problem.allowed[0] == "2024-10-11"
            assert len(problem.allowed) == (2 if key == "date" else 1)
    assert only(with_(date="2024-02-30")).message.en.startswith("there is no day")
    assert only(with_(date="2024-02")).message.id.startswith("harus hari dalam bentuk")


def test_a_span_must_be_whole_and_hold_a_day() -> None:
    assert paths(with_(date={"from": "2024-10-01"})) == ["date.to"]
    assert paths(with_(date={"to": "2024-10-01", "from": None})) == ["date.from"]
    assert paths(with_(date={"from": "2024-10", "to": "2024-11-31"})) == [
        "date.from",
        "date.to",
    ]
    assert paths(with_(date={})) == ["date.from", "date.to"]
    assert paths(with_(date={"from": "2024-10-01", "to": "2024-10-01"})) == ["date"]
    start = {"start": "2024-10-01", "from": "2024-10-01", "to": "2024-11-01"}
    assert paths(with_(date=start)) == ["date.start"]


def test_what_is_required_is_asked_for() -> None:
    empty: Json = {}
    for absent in (empty, {"date": None, "actor": None}):
        missing = problems(absent)
        assert [problem.path for problem in missing] == ["date", "actor"]
        assert {problem.message.id for problem in missing} == {"wajib diisi"}
        assert {problem.given for problem in missing} == {"null"}
        assert missing[0].allowed[0] == "2024-10-11"
        assert missing[1].allowed == ('{"status": "pns"}',)
    for actor in (empty, {"status": None}):
        problem = only(with_(actor=actor))
        assert problem.path == "actor.status"
        assert problem.allowed == tuple(status.value for status in Status)


def test_an_unknown_key_is_refused_with_the_nearest_known_one() -> None:
    problem = only(with_(circumstances={"publishd": True}))
    assert problem.path == "circumstances.publishd"
    assert problem.given == '"publishd"'
    assert problem.nearest == "published"
    assert problem.allowed == tuple(fact.value for fact in Circumstance)
    assert only(with_(jabatan="x")).path == "jabatan"
    assert only(with_(jabatan=None)).path == "jabatan"
    assert only(with_(actor={"status": "pns", "stauts": 1})).nearest == "status"
    assert only(with_(**{"a.b": 1})).path == "a.b"
    no_json: dict[object, object] = {5: 1}
    no_json.update(BARE)
    assert paths(no_json) == ["5"]


def test_what_is_no_object_is_refused() -> None:
    values: tuple[object, ...] = (None, 5, "pns", [], [BARE], True)
    for value in values:
        problem = only(value)
        assert problem.path == ""
        assert problem.message.en == "must be an object"
    for key in ("actor", "target", "circumstances"):
        for value in values[1:]:
            problem = only(with_(**{key: value}))
            assert problem.path == key
            assert problem.allowed


def test_texts_are_texts_and_short_ones() -> None:
    for key in ("ref", "election", "region"):
        values: tuple[object, ...] = (5, True, 1.5, [], {})
        for value in values:
            assert paths(with_(**{key: value})) == [key]
        assert "201" in only(with_(**{key: "x" * 201})).message.id
        assert "Unicode" in only(with_(**{key: "\ud800"})).message.id
    assert load_conduct(with_(ref="é" * 200)).ref == "é" * 200
    assert load_conduct(with_(ref="")).ref == ""


def test_an_unknown_area_or_election_is_refused() -> None:
    assert only(with_(region="6472")).nearest == "64.72"
    assert only(with_(election="pilkada-24")).nearest == "pilkada-2024"
    assert paths(with_(actor={"status": "pns", "region": "99.99"})) == ["actor.region"]
    assert paths(with_(region="", election="")) == ["region", "election"]
    assert paths(with_(region="64.72", target={"contest": "bupati"})) == ["target.contest"]


def test_impossible_combinations_are_refused() -> None:
    assert paths(with_(actor={"status": "warga", "office": "jpt_madya"})) == [
        "actor.office"
    ]
    himself = {"kind": "diri_sendiri", "spouse": True}
    assert paths(with_(target=himself)) == ["target.spouse"]
    assert paths(with_(examined_on="2024-10-10")) == ["examined_on"]
    photo = with_(act="mengunggah_foto_bersama", circumstances={"published": False})
    assert paths(photo) == ["circumstances.published"]


def test_all_problems_of_one_input_come_back_at_once() -> None:
    raw = {
        "ref": 7,
        "date": "2024-02-30",
        "examined_on": "besok",
        "region": "6472",
        "election": "pilkada-24",
        "actor": {"status": ["PNS", "pppk"], "office": "camat", "pangkat": 1},
        "act": ["memilih", "mencoblos"],
        "target": {"kind": "partay", "contest": "bupati", "standing": "tidak_berlaku"},
        "circumstances": {"published": "tidak", "on_duty": 1},
    }
    assert sorted(paths(raw)) == [
        "act[1]",
        "actor.office",
        "actor.pangkat",
        "actor.status[0]",
        "circumstances.on_duty",
        "circumstances.published",
        "date",
        "election",
        "examined_on",
        "ref",
        "region",
        "target.kind",
    ]


def test_combinations_are_found_beside_other_problems_but_never_invented() -> None:
    warga = {"status": "warga", "office": "jpt_madya"}
    assert paths(with_(ref=7, actor=warga, region="6472")) == [
        "ref",
        "actor.office",
        "region",
    ]
    # Without a readable day it is open which contests the area has.
    assert paths(with_(date="x", region="64.72", target={"contest": "bupati"})) == ["date"]
    # Without a readable status it is open which posts the person can hold.
    assert paths(with_(actor={"status": "x", "office": "jpt_madya"})) == ["actor.status"]
    assert paths(with_(actor=5, examined_on="2020-01-01")) == ["actor", "examined_on"]
    assert paths(with_(date=None, examined_on="2020-01-01")) == ["date"]


def test_problems_of_several_conducts_name_the_conduct() -> None:
    warga = {"status": "warga", "office": "jpt_madya"}
    raw = {
        "ref": 5,
        "conducts": [
            BARE,
            with_(actor={"status": "PNS"}),
            with_(actor=warga, region="6472"),
            5,
        ],
        "verdict": 1,
    }
    assert paths(raw) == [
        "conducts[1].actor.status",
        "conducts[2].actor.office",
        "conducts[2].region",
        "conducts[3]",
        "ref",
        "verdict",
    ]
    assert paths({"conducts": []}) == ["conducts"]
    assert paths({"conducts": None}) == ["conducts"]
    assert paths({"conducts": BARE}) == ["conducts"]
    assert paths({"conducts": [BARE], "date": "2024-10-11"}) == ["date"]


def test_what_was_given_is_repeated_shortly_whatever_it_is() -> None:
    endless: list[object] = []
    endless.append(endless)
    assert only(with_(act=endless)).given == "list"
    assert len(only(with_(act="x" * 10_000)).given) == 201
    assert only(with_(act={1})).given == '"{1}"'
    deep: object = "x"
    for _ in range(100_000):
        deep = [deep]
    assert only(with_(circumstances={"published": deep})).given == "list"


def test_duplicate_keys_are_refused_where_they_stand() -> None:
    text = (
        '{"date": "2024-10-11", "actor": {"status": "pns", "status": "pppk"},'
        ' "act": "memilih", "act": "PILIH", "act": "memilih"}'
    )
    with pytest.raises(ConductError) as caught:
        loads(text)
    assert [problem.path for problem in caught.value.problems] == ["act", "actor.status"]
    assert caught.value.problems[0].message.id.startswith("kunci ini disebut dua kali")
    (item,) = read_items('{"conducts": [], "conducts": [' + json.dumps(BARE) + "]}")
    assert isinstance(item, Unread)
    assert [problem.path for problem in item.error.problems] == ["conducts"]


def test_text_that_is_no_json_is_refused() -> None:
    for text in ("", "  ", "{", "{'date': 1}", '{"date": "2024-10-11",}', "[1", "{}{}"):
        with pytest.raises(ConductError) as caught:
            loads(text)
        (problem,) = caught.value.problems
        assert problem.path == ""
        assert problem.message.id.startswith("bukan JSON yang sah di kolom")
        assert problem.given == json.dumps(text.strip())
    with pytest.raises(ConductError, match="line 2, column 1"):
        loads('{"date":\n}')


def test_numbers_that_json_cannot_hold_are_refused_in_place() -> None:
    for number in ("NaN", "Infinity", "-Infinity", "1e999", "9" * 10_000):
        text = '{"date": "2024-10-11", "actor": {"status": "pns"}, "act": ' + number + "}"
        with pytest.raises(ConductError) as caught:
            loads(text)
        assert [problem.path for problem in caught.value.problems] == ["act"]


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    for text in ("[" * 200_000, '{"a":' * 200_000):
        with pytest.raises(ConductError, match="nested too deep"):
            loads(text)
        (item,) = read_items(text)
        assert isinstance(item, Unread)


# ---------------------------------------------------------------------- many of them


def kinds(source: str) -> list[str]:
    """For each item, whether it was read."""
    return ["bad" if isinstance(one, Unread) else "ok" for one in read_items(source)]


LINE = json.dumps(BARE)


def test_one_object_an_array_and_json_lines_are_told_apart_by_content() -> None:
    pretty = json.dumps(BARE, indent=2)
    for source, expected in {
        "": [],
        "\n \n": [],
        "\ufeff": [],
        LINE: ["ok"],
        f"\ufeff{LINE}\n": ["ok"],
        f"\n\n  {LINE}\n\n": ["ok"],
        pretty: ["ok"],
        "[]": [],
        f"[{LINE}]": ["ok"],
        f"[{LINE}, {LINE}]\n\n": ["ok", "ok"],
        json.dumps([BARE, 5, BARE], indent=1): ["ok", "bad", "ok"],
        f"{LINE}\n{LINE}": ["ok", "ok"],
        f"{LINE}\r\n\r\n{LINE}\r\n": ["ok", "ok"],
        f'{{"conducts": [{LINE}]}}\n{LINE}\n': ["ok", "ok"],
    }.items():
        assert kinds(source) == expected, source


def test_a_bad_line_spoils_only_itself() -> None:
    for source, expected in {
        "x": ["bad"],
        "null": ["bad"],
        f"x\n{LINE}\n": ["bad", "ok"],
        f"{LINE}\nx\n{LINE}": ["ok", "bad", "ok"],
        f'{{"date": "2024\n{LINE}\n{LINE}': ["bad", "ok", "ok"],
        f'{{"date": "2024\n{{"date\n{LINE[:-1]}': ["bad", "bad", "bad"],
        f"[oops\n{LINE}\n": ["bad", "ok"],
        f"[1, 2]\n{LINE}\n": ["bad", "ok"],
        f"{LINE}\n[{LINE}]\n5\n": ["ok", "bad", "bad"],
        f"{{oops\nx\n{LINE}": ["bad", "bad", "ok"],
    }.items():
        assert kinds(source) == expected, source


def test_of_a_text_that_breaks_off_what_is_whole_is_kept() -> None:
    array = json.dumps([BARE, BARE, BARE], indent=1)
    last = array.rindex("{")
    for source, expected in {
        f"{LINE}\n{LINE}\n{LINE[:20]}": ["ok", "ok", "bad"],
        array[:-1]: ["ok", "ok", "ok", "bad"],
        array[: last - 1]: ["ok", "ok", "bad"],
        array[:20]: ["bad"],
        "[": ["bad"],
        f"[{LINE},": ["ok", "bad"],
        f"[{LINE}] x": ["ok", "bad"],
        f"[{LINE} {LINE}]": ["ok", "bad"],
        json.dumps(BARE, indent=1)[:-2]: ["bad"],
        '{"date":\n"2024-10-11"\n"actor"': ["bad"],
    }.items():
        assert kinds(source) == expected, source


def test_json_lines_are_read_as_they_come() -> None:
    taken: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(3):
            taken.append(number)
            yield f"{LINE}\n"

    items = read_items(lines())
    assert taken == []
    next(items)
    assert taken == [0]
    assert len(list(items)) == 2
    assert kinds(LINE) == ["ok"]
    assert len(list(read_items(io.StringIO(f"{LINE}\n{LINE}")))) == 2


def test_a_bad_item_keeps_its_key_where_it_has_one() -> None:
    refs: dict[object, str | None] = {"k-1": "k-1", 5: None, "x" * 201: None, None: None}
    for ref, echoed in refs.items():
        (item,) = read_items(json.dumps({"ref": ref, "date": "x"}))
        assert isinstance(item, Unread)
        assert item.ref == echoed
        assert dump(item)["error"]["ref"] == echoed


def test_a_line_is_ended_by_a_line_feed_only() -> None:
    (item,) = read_items(LINE[:-1] + ', "ref": "a\u2028b\x85c"}')
    assert isinstance(item, Conduct)
    assert item.ref == "a\u2028b\x85c"


# --------------------------------------------------------------------------- writing


def test_a_conduct_is_written_in_the_order_of_the_vocabulary() -> None:
    known = {key: value for key, value in TEACHING.items() if value is not None}
    del known["target"]["standing"]
    raw = dump(load_conduct({**known, "ref": "r", "tried_on": "2025-01-01"}))
    assert raw == {**known, "ref": "r", "tried_on": "2025-01-01"}
    assert list(raw) == [
        *("ref", "date", "tried_on", "election", "region", "actor", "act", "target"),
        "circumstances",
    ]
    assert list(dump(Conducts(conducts=(load_conduct(BARE),), ref="x"))) == [
        "ref",
        "conducts",
    ]


def test_one_word_is_written_alone_and_several_as_a_list() -> None:
    conduct = Conduct(
        date=Span(start=date(2024, 10, 1), end=date(2024, 11, 1)),
        actor=Actor(status=[Status.PPPK, Status.PNS], roles=[Role.CALON]),
        act=Act.MEMILIH,
    )
    assert dump(conduct) == {
        "date": {"from": "2024-10-01", "to": "2024-11-01"},
        "actor": {"status": ["pns", "pppk"], "roles": ["calon"]},
        "act": "memilih",
    }


@given(conducts())
def test_what_is_written_is_read_back(conduct: Conduct) -> None:
    assert loads(dumps(conduct)) == conduct
    assert dumps(loads(dumps(conduct))) == dumps(conduct)


def builtins_only(value: object) -> bool:
    if isinstance(value, dict):
        return all(type(key) is str and builtins_only(held) for key, held in value.items())
    if isinstance(value, list):
        return all(builtins_only(held) for held in value)
    return type(value) in {str, int, bool, type(None)}


def test_an_assessment_is_written_as_plain_json_and_read_back() -> None:
    for told in (TEACHING, BARE, *RECORDED):
        answer = assess(load_conduct(told))
        raw = dump(answer)
        assert builtins_only(raw)
        assert load_assessment(raw) == answer
        assert load_assessment(json.loads(dumps(answer))) == answer


def test_several_assessments_are_written_and_read_back() -> None:
    for conduct in (TEACHING, *RECORDED[::7]):
        item = load_item({"conducts": [conduct, conduct], "ref": "k"})
        assert isinstance(item, Conducts)
        answer = attrs.evolve(assess_all(item), ref=item.ref)
        raw = dump(answer)
        assert builtins_only(raw)
        assert [*raw][:3] == ["format", "ref", "verdict"]
        assert [*raw][-2:] == ["assessments", "discipline"]
        assert raw["format"] == "netralitas/assessments/1"
        assert raw["assessments"][0]["format"] == "netralitas/assessment/1"
        assert load_assessments(raw) == answer


KEYS: dict[str, tuple[str, ...]] = {
    "": (
        *("format", "ref", "law", "verdict", "situation", "findings", "reachable"),
        *("missing", "permissions", "pivots", "notes"),
    ),
    "law": ("netralitas", "fingerprint", "reviewed_on"),
    "situation": ("election", "contest", "stage", "standing", "closed_periods", "law_on"),
    "law_on": ("act", "examination", "judgement"),
    "findings": (
        *("rule", "certainty", "disputed", "residual", "lifted_by", "track", "gist"),
        *("bases", "applies", "alternative", "because", "waits_for", "sanction"),
        *("authority", "disputes", "exemptions"),
    ),
    "bases": ("citation", "reading", "quote", "note"),
    "because": ("axis", "value"),
    "sanction": ("level", "options", "suspended", "bases", "penalty"),
    "penalty": (
        *("imprisonment", "min_months", "max_months", "min_rupiah", "max_rupiah"),
        "joined",
    ),
    "disputes": ("id", "about", "readings"),
    "exemptions": ("id", "gist", "bases"),
    "readings": ("holder", "holder_en", "says", "cites"),
    "says": ("id", "en"),
    "gist": ("id", "en"),
    "text": ("id", "en"),
    "note": ("id", "en"),
    "permissions": ("id", "certainty", "gist", "bases", "waits_for"),
    "pivots": ("axis", "has", "instead", "verdict"),
    "notes": ("code", "text", "cites", "authority"),
}


def made_up() -> Assessment:
    """An assessment that has something of everything."""
    text = Text(id="ya", en="yes")
    norm = Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)")
    day = date(2024, 10, 11)
    crime = Finding(
        rule="r",
        certainty=Certainty.CERTAIN,
        disputed=False,
        residual=False,
        lifted_by=("e",),
        track=Track.PIDANA,
        gist=text,
        bases=(Basis(citation=norm, reading=Reading.TEXT, note=text),),
        applies=("x",),
        alternative="a",
        because=(
            Reason(axis="act", value="memilih"),
            Reason(axis="target.spouse", value=True),
            Reason(axis="stage", value=("kampanye", "masa_tenang")),
        ),
        waits_for=("region",),
        sanction=Sanction(
            options=(SanctionKind.PENJARA, SanctionKind.DENDA),
            penalty=Penalty(
                imprisonment=SanctionKind.PENJARA, min_months=1, joined="dan/atau"
            ),
            bases=(Basis(citation=norm, reading=Reading.INFERRED),),
        ),
        authority=(Authority.BAWASLU,),
        disputes=(
            SeenDispute(
                id="d",
                about=DisputeAbout.PENERAPAN,
                readings=(
                    DisputeReading(holder="h", holder_en="e", says=text, cites=(norm,)),
                ),
            ),
        ),
        exemptions=(Exempted(id="e", gist=text, bases=()),),
    )
    return Assessment(
        ref="r\u2028\x85\u2029",
        law=LawStamp(netralitas="26.1.0", fingerprint="f", reviewed_on=day),
        verdict=Verdict.NEEDS_FACTS,
        situation=(
            SituationView(
                election=None,
                contest=Contest.TIDAK_BERLAKU,
                stage=Stage.DI_LUAR_TAHAPAN,
                standing=Standing.TIDAK_BERLAKU,
                closed_periods=(ClosedPeriod(next(iter(ClosedPeriod)).value),),
                law_on=LawOn(act=day, examination=day, judgement=day),
            ),
        ),
        findings=(
            crime,
            attrs.evolve(crime, sanction=Sanction(level=Level.BERAT)),
            attrs.evolve(crime, track=Track.DISIPLIN, sanction=Sanction()),
        ),
        reachable=(Verdict.VIOLATION, Verdict.NO_RULE),
        missing=("region",),
        permissions=(
            Permitted(
                id="p", certainty=Certainty.POSSIBLE, gist=text, bases=(), waits_for=()
            ),
        ),
        pivots=(
            Pivot(axis="stage", has="kampanye", instead=False, verdict=Verdict.NO_RULE),
        ),
        notes=(
            Note(code="c", text=text, cites=(norm,), authority=Authority.KPU),
            Note(code="d", text=text),
        ),
    )


def test_every_key_of_an_assessment_stands_in_its_order() -> None:
    met: set[str] = set()

    def walk(value: object, name: str) -> None:
        if isinstance(value, list):
            for held in value:
                walk(held, name)
        elif isinstance(value, dict):
            met.add(name)
            assert list(value) == [key for key in KEYS[name] if key in value], name
            optional = {"quote", "note", "authority", "penalty"}
            assert set(KEYS[name]) - set(value) <= optional, name
            for key, held in value.items():
                walk(held, key)

    walk(dump(made_up()), "")
    assert met == set(KEYS)


def test_one_situation_is_an_object_and_several_are_a_list() -> None:
    answer = made_up()
    assert isinstance(dump(answer)["situation"], dict)
    two = attrs.evolve(answer, situation=answer.situation * 2)
    assert isinstance(dump(two)["situation"], list)
    assert load_assessment(dump(answer)) == answer
    assert load_assessment(dump(two)) == two


def test_a_penalty_stands_on_the_criminal_track_only() -> None:
    ranged, bare, discipline = dump(made_up())["findings"]
    assert ranged["sanction"]["penalty"]["min_months"] == 1
    assert ranged["sanction"]["penalty"]["max_rupiah"] is None
    assert bare["sanction"]["penalty"] is None
    assert "penalty" not in discipline["sanction"]


def test_a_reason_has_one_value_or_several() -> None:
    because = dump(made_up())["findings"][0]["because"]
    assert [reason["value"] for reason in because] == [
        "memilih",
        True,
        ["kampanye", "masa_tenang"],
    ]


def test_a_line_holds_no_line_end_of_any_reader() -> None:
    text = dumps(made_up())
    assert text.splitlines() == [text]
    assert load_assessment(json.loads(text)) == made_up()
    assert "\\u2028" in text


def test_what_is_no_unicode_is_escaped() -> None:
    (item,) = read_items('{"ref": "\\ud800", "date": 1}')
    assert isinstance(item, Unread)
    text = dumps(item)
    assert text.encode("utf-8")
    assert json.loads(text)["error"]["ref"] == "\ud800"


def test_words_of_the_law_are_written_as_they_are() -> None:
    text = dumps(made_up())
    assert "“" not in text
    assert "é" in dumps(load_conduct(with_(ref="é")))


def changed(raw: Json, path: str, value: object) -> Json:
    """A copy in which one key holds something else."""
    copy = json.loads(json.dumps(raw))
    *outer, last = path.replace("[", ".").replace("]", "").split(".")
    holder = copy
    for key in outer:
        holder = holder[int(key) if key.isdigit() else key]
    holder[int(last) if last.isdigit() else last] = value
    return cast("Json", copy)


def test_an_assessment_is_read_as_strictly_as_a_conduct() -> None:
    good = dump(made_up())
    refused: dict[str, object] = {
        "format": "netralitas/assessment/2",
        "verdict": "salah",
        "situation": 5,
        "situation.stage": "putaran",
        "findings[0].disputed": "false",
        "findings[1].because[0].value": 5,
        "findings[0].because[2].value[0]": True,
        "findings[0].bases[0].citation": "Pasal ?",
        "findings[0].sanction.penalty.min_months": True,
        "findings[0].sanction.options": "denda",
        "missing": "region",
        "pivots[0].has": None,
        "law.reviewed_on": None,
        "vonis": 1,
    }
    for path, value in refused.items():
        (problem,) = problems(changed(good, path, value), load_assessment)
        assert problem.path == path
    del good["situation"]["stage"]
    (absent,) = problems(good, load_assessment)
    assert (absent.path, absent.message.en) == ("situation.stage", "is required")
    good = dump(made_up())
    (unknown,) = problems({**good, "formt": 1}, load_assessment)
    assert unknown.nearest == "format"
    assert "format" in {one.path for one in problems({}, load_assessments)}


def test_an_error_is_written_with_all_that_teaches() -> None:
    with pytest.raises(ConductError) as caught:
        load_item(with_(circumstances={"published": "tidak"}))
    raw = dump_error("k", caught.value)
    assert builtins_only(raw)
    assert list(raw) == ["error"]
    assert list(raw["error"]) == ["ref", "problems"]
    assert raw["error"]["ref"] == "k"
    (problem,) = raw["error"]["problems"]
    assert list(problem) == ["path", "given", "allowed", "nearest", "message"]
    assert problem["path"] == "circumstances.published"
    assert problem["given"] == '"tidak"'
    assert problem["allowed"] == ["true", "false", "null"]
    assert problem["nearest"] == "false"
    assert set(problem["message"]) == {"id", "en"}


def test_the_error_says_everything_in_one_line_of_text() -> None:
    with pytest.raises(ConductError, match=r"actor\.status: .*; act: ") as caught:
        load_item(with_(actor={"status": 5}, act=5))
    assert isinstance(caught.value, ValueError)
    assert caught.value.__cause__ is None


def test_an_item_is_a_conduct_or_conducts() -> None:
    item: Item = load_item(BARE)
    assert isinstance(item, Conduct)
    with pytest.raises(ConductError, match="at least one conduct"):
        Conducts(conducts=())
