"""The schemas say key by key what the reader accepts and the writer writes."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from netralitas import Act, Conduct, ConductError, Contest, Status, assess, assess_all
from netralitas.schema import (
    FILES,
    assessment_schema,
    assessments_schema,
    conduct_schema,
    error_schema,
    item_schema,
    write,
)
from netralitas.strategies import conducts
from netralitas.wire import Conducts, Unread, dump, load_conduct, load_item, read_items

Json = dict[str, Any]


def checker(schema: Json) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


CONDUCT, ITEM = checker(conduct_schema()), checker(item_schema())
ASSESSMENT, ASSESSMENTS = checker(assessment_schema()), checker(assessments_schema())
ERROR = checker(error_schema())

CASES: list[Json] = json.loads(
    (Path(__file__).parents[1] / "cases" / "public.json").read_text(encoding="utf-8")
)["cases"]
BARE: Json = {"date": "2024-10-11", "actor": {"status": "pns"}}


def with_(**changes: object) -> Json:
    """The bare conduct, with other keys."""
    return {**BARE, **changes}


def test_the_schemas_are_schemas() -> None:
    for make in FILES.values():
        Draft202012Validator.check_schema(make())


def test_the_files_of_the_package_are_what_the_classes_say() -> None:
    """Where this fails, run ``netralitas.schema.write`` on ``netralitas/schemas``."""
    folder = files("netralitas") / "schemas"
    assert {file.name for file in folder.iterdir()} == set(FILES)
    for name, make in FILES.items():
        assert json.loads((folder / name).read_text(encoding="utf-8")) == make(), name


def test_the_files_are_written_the_same_each_time(tmp_path: Path) -> None:
    write(tmp_path)
    folder = files("netralitas") / "schemas"
    for name in FILES:
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes(), name


def test_every_reference_has_its_definition_and_every_definition_its_use() -> None:
    def references(value: object) -> set[str]:
        if isinstance(value, dict):
            own = {value["$ref"]} if "$ref" in value else set[str]()
            return own.union(*(references(held) for held in value.values()))
        if isinstance(value, list):
            return set[str]().union(*(references(held) for held in value))
        return set()

    for make in FILES.values():
        schema = make()
        assert references(schema) == {f"#/$defs/{name}" for name in schema["$defs"]}


def test_words_are_described_in_both_languages() -> None:
    definitions = conduct_schema()["$defs"]
    assert definitions["Status"]["oneOf"][0] == {
        "const": "pns",
        "title": Status.PNS.label.id,
        "description": Status.PNS.label.en,
    }
    assert [word["const"] for word in definitions["Act"]["oneOf"]] == [
        act.value for act in Act
    ]


def test_an_answer_may_be_about_no_contest_and_a_conduct_may_not() -> None:
    def words(schema: Json) -> set[str]:
        return {word["const"] for word in schema["$defs"]["Contest"]["oneOf"]}

    nothing = Contest.TIDAK_BERLAKU.value
    assert words(assessment_schema()) == {contest.value for contest in Contest}
    assert words(conduct_schema()) == words(assessment_schema()) - {nothing}


def test_objects_are_closed() -> None:
    for make in FILES.values():
        for name, definition in make()["$defs"].items():
            if "properties" in definition:
                assert definition["additionalProperties"] is False, name


ACCEPTED: tuple[Json, ...] = (
    BARE,
    with_(**dict.fromkeys(("ref", "examined_on", "tried_on", "election", "region"))),
    with_(act=None, target=None, circumstances=None),
    with_(target={}, circumstances={}),
    with_(target=dict.fromkeys(("kind", "contest", "standing", "spouse"))),
    with_(circumstances={"published": None, "on_duty": False, "deliberate": True}),
    with_(actor={"status": ["pns"], "office": None, "roles": None, "region": None}),
    with_(actor={"status": ["pns", "pppk"], "office": ["jpt_madya"], "roles": []}),
    with_(actor={"status": "pns", "office": "atasan_langsung", "roles": ["calon"]}),
    with_(actor={"status": "warga", "office": "tidak_berlaku"}),
    with_(date={"from": "2024-10-01", "to": "2024-11-01"}, tried_on="2025-01-01"),
    with_(act=["memilih", "bentuk_lain", "memilih"], ref="x" * 200),
    with_(target={"kind": "partai", "standing": "tidak_berlaku"}),
)

REFUSED: tuple[Any, ...] = (
    None,
    5,
    [],
    {},
    {"date": "2024-10-11"},
    {"actor": {"status": "pns"}},
    with_(actor=None),
    with_(actor={}),
    with_(actor={"status": None}),
    with_(actor={"status": []}),
    with_(actor={"status": "PNS"}),
    with_(actor={"status": "pns", "office": []}),
    with_(actor={"status": "pns", "office": ["atasan_langsung"]}),
    with_(actor={"status": "pns", "roles": "calon"}),
    with_(actor={"status": "pns", "roles": [None]}),
    with_(actor={"status": "pns", "pangkat": "IV/a"}),
    with_(date=None),
    with_(date="2024-02-30"),
    with_(date="2024-10"),
    with_(date="2024-10-11T00:00:00"),
    with_(date=20241011),
    with_(date={"from": "2024-10-01"}),
    with_(date={"from": "2024-10-01", "to": None}),
    with_(date={"from": "2024-10-01", "to": "2024-11-01", "until": "x"}),
    with_(examined_on={"from": "2024-10-01", "to": "2024-11-01"}),
    with_(act=[]),
    with_(act=["memilih", None]),
    with_(act=True),
    with_(act="mencoblos"),
    with_(ref=5),
    with_(ref="x" * 201),
    with_(region=6472),
    with_(target="calon"),
    with_(target={"contest": "tidak_berlaku"}),
    with_(target={"spouse": "false"}),
    with_(target={"spouse": 0}),
    with_(circumstances=[]),
    with_(circumstances={"published": "tidak"}),
    with_(circumstances={"published": 1}),
    with_(circumstances={"publishd": True}),
    with_(verdict="violation"),
)


def test_schema_and_reader_accept_the_same() -> None:
    for raw in ACCEPTED:
        assert not list(CONDUCT.iter_errors(raw)), raw
        assert not list(ITEM.iter_errors({"conducts": [raw], "ref": None})), raw
        load_conduct(raw)


def test_schema_and_reader_refuse_the_same() -> None:
    for raw in REFUSED:
        assert list(CONDUCT.iter_errors(raw)), raw
        assert list(ITEM.iter_errors({"conducts": [raw]})), raw
        with pytest.raises(ConductError):
            load_conduct(raw)
    groups: tuple[Json, ...] = (
        {"conducts": []},
        {"conducts": BARE},
        {"conducts": [BARE], "x": 1},
    )
    for several in groups:
        assert list(ITEM.iter_errors(several))
        with pytest.raises(ConductError):
            load_item(several)


def test_one_change_of_type_is_refused_by_both() -> None:
    """Each key of a full conduct, one after the other, holds what it cannot."""
    full = {
        **with_(ref="r", examined_on="2024-12-01", tried_on="2025-01-01"),
        "election": "pilkada-2024",
        "region": "64.72",
        "actor": {"status": "pns", "office": "administrator", "roles": [], "region": "64"},
        "act": "menghadiri_kampanye",
        "target": {"kind": "calon", "contest": "wali_kota", "standing": "calon"},
        "circumstances": {"on_duty": True, "party_attributes": False},
    }
    CONDUCT.validate(full)
    load_conduct(full)
    wrong: tuple[object, ...] = (5, 1.5, "", "x", [[]], {"x": 1}, "true", [True], [None])
    texts = {"ref", "election", "region"}
    for key, held in full.items():
        for value in wrong:
            if key in texts and isinstance(value, str):
                continue  # whether an area exists only the reader knows
            bad = [{**full, key: value}]
            if isinstance(held, dict):
                bad.extend({**full, key: {**held, inner: value}} for inner in held)
            for raw in bad:
                if raw["actor"] != full["actor"] and isinstance(value, str):
                    continue
                assert list(CONDUCT.iter_errors(raw)), raw
                with pytest.raises(ConductError):
                    load_conduct(raw)


@given(conducts())
def test_every_conduct_is_written_as_the_schema_says_and_read_back(
    conduct: Conduct,
) -> None:
    raw = dump(conduct)
    CONDUCT.validate(raw)
    ITEM.validate(raw)
    assert load_conduct(raw) == conduct


def test_every_recorded_case_is_as_the_schema_says() -> None:
    assert len(CASES) > 50
    for case in CASES:
        raws = case["conducts"] if "conducts" in case else [case["conduct"]]
        for raw in raws:
            CONDUCT.validate(raw)
        ITEM.validate({"conducts": raws, "ref": case["id"]})


def test_answers_are_as_the_schemas_say() -> None:
    for case in CASES[::6]:  # the checker is slow
        item = load_item({"conducts": case.get("conducts") or [case["conduct"]]})
        assert isinstance(item, Conducts)
        answer = assess_all(item)
        ASSESSMENTS.validate(dump(answer))
        ASSESSMENTS.validate(dump(attrs.evolve(answer, ref="k", assessments=())))
        ASSESSMENT.validate(dump(answer.assessments[0]))


def test_every_error_is_as_the_schema_says() -> None:
    for raw in REFUSED:
        (item,) = read_items(json.dumps([raw]))
        assert isinstance(item, Unread)
        ERROR.validate(dump(item))


def test_an_answer_out_of_order_with_the_schema_is_refused() -> None:
    whole = with_(region="64.72", target={"contest": "wali_kota", "kind": "calon"})
    good = dump(assess(load_conduct(whole)))
    ASSESSMENT.validate(good)
    changes: tuple[Callable[[Json], object], ...] = (
        lambda raw: raw.update(format="netralitas/assessment/2"),
        lambda raw: raw.pop("format"),
        lambda raw: raw.pop("missing"),
        lambda raw: raw.update(verdict="salah"),
        lambda raw: raw.update(extra=1),
        lambda raw: raw["law"].pop("fingerprint"),
        lambda raw: raw.update(situation=[]),
    )
    for change in changes:
        raw = json.loads(json.dumps(good))
        change(raw)
        assert list(ASSESSMENT.iter_errors(raw))
