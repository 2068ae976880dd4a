"""The law and the calendars from the command line: text, JSON, and honest refusals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from netralitas import (
    LAW,
    Citation,
    LookUp,
    __version__,
    changes_between,
    coverage,
    law_on,
    look_up,
    stale,
)
from netralitas.calendar_text import calendar_text
from netralitas.calendar_wire import dump_calendar
from netralitas.changes_text import changes_text
from netralitas.cli import main
from netralitas.elections import ELECTIONS, KNOWN_IDS, election
from netralitas.law_text import coverage_text, day_text, look_up_text, stale_text
from netralitas.law_wire import (
    dump_changes,
    dump_coverage,
    dump_day,
    dump_look_up,
    dump_stale,
)
from netralitas.text import LANGUAGES
from netralitas.words import Act, Clock, Level, Status, Track

Json = dict[str, Any]

DAY = date(2024, 10, 11)
NORM = "Pasal 5 huruf n PP 94/2021"
A, B = date(2020, 12, 9), date(2024, 11, 27)
LATER = date(2099, 1, 1)


def out(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that succeeds and give what it wrote."""
    assert main(arguments) == 0
    written = capsys.readouterr()
    assert written.err == ""
    return written.out


QUESTIONS: tuple[tuple[list[str], Callable[[str], str]], ...] = (
    (["law", NORM, "--on", "2024-10-11"], lambda lang: look_up_text(look(), lang)),
    (["law", NORM], lambda lang: look_up_text(look_up(NORM), lang)),
    (
        ["law", "--on", "2024-10-11"],
        lambda lang: day_text(DAY, law_on(DAY), LAW, lang),
    ),
    (
        ["law", "--changes", str(A), str(B)],
        lambda lang: changes_text(A, B, changes_between(A, B), LAW, lang),
    ),
    (
        ["law", "--coverage", "PP 94/2021"],
        lambda lang: coverage_text(coverage("PP 94/2021"), LAW, lang),
    ),
    (
        ["law", "--stale", str(LATER)],
        lambda lang: stale_text(LATER, stale(LATER), LAW, lang),
    ),
    (
        ["calendar", "pilkada-2024"],
        lambda lang: calendar_text(ELECTIONS["pilkada-2024"], lang),
    ),
)

OBJECTS: tuple[tuple[list[str], Callable[[], Json]], ...] = (
    (["law", NORM, "--on", "2024-10-11"], lambda: dump_look_up(look())),
    (["law", NORM], lambda: dump_look_up(look_up(NORM))),
    (["law", "--on", "2024-10-11"], lambda: dump_day(DAY, law_on(DAY), LAW)),
    (
        ["law", "--changes", str(A), str(B)],
        lambda: dump_changes(A, B, changes_between(A, B), LAW),
    ),
    (
        ["law", "--coverage", "PP 94/2021"],
        lambda: dump_coverage(coverage("PP 94/2021"), LAW),
    ),
    (["law", "--stale", str(LATER)], lambda: dump_stale(LATER, stale(LATER), LAW)),
    (["calendar", "pilkada-2024"], lambda: dump_calendar(ELECTIONS["pilkada-2024"])),
)


def look() -> LookUp:
    return look_up(NORM, DAY)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_question_is_answered_in_words(
    lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, told in QUESTIONS:
        assert out(capsys, *arguments, "--lang", lang) == told(lang), arguments
    assert out(capsys, "law", NORM) == look_up_text(look_up(NORM), "id")


def test_each_question_is_answered_as_one_line_of_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for arguments, dumped in OBJECTS:
        (line,) = out(capsys, *arguments, "--format", "json").splitlines()
        answer = json.loads(line)
        assert answer == dumped(), arguments
        assert list(answer)[:2] == ["format", "law"], arguments
        assert re.fullmatch(r"netralitas/[a-z-]+/1", answer["format"])
        assert answer["law"] == {
            "netralitas": __version__,
            "fingerprint": LAW.fingerprint,
            "reviewed_on": str(LAW.reviewed_on),
        }


# --------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("arguments", "path", "nearest"),
    [
        (["law", "PP 94/2021 Psal 5 huruf n"], "citation", "PP 94/2021 Pasal 5 huruf n"),
        (["law", "PP 94/2012 Pasal 5"], "instrument", "PP 94/2021"),
        (["law", "--coverage", "UU 20/2032"], "instrument", "UU 20/2023"),
        (["law", "--coverage", "PP 94/2021 Pasal 5"], "instrument", "PP 94/2021"),
        (["law", NORM, "--on", "11-10-2024"], "--on", None),
        (["law", "--on", "2024-02-30"], "--on", None),
        (["law", "--changes", "2024-01-01", "kemarin"], "--changes", None),
        (["law", "--stale", "20240101"], "--stale", None),
        (["calendar", "pilkada-2042"], "election", "pilkada-2024"),
    ],
)
def test_a_question_that_cannot_be_answered_says_why(
    arguments: list[str],
    path: str,
    nearest: str | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*arguments, "--format", "json"]) == 1
    written = capsys.readouterr()
    assert written.err == ""
    (line,) = written.out.splitlines()
    error: Json = json.loads(line)["error"]
    assert error["ref"] is None
    (problem,) = error["problems"]
    assert problem["path"] == path
    assert problem["nearest"] == nearest
    assert problem["allowed"]
    assert json.loads(problem["given"]) in " ".join(arguments)
    for lang, head, given in (
        ("id", "Pertanyaan ini tidak dapat dijawab:", "diberikan"),
        ("en", "This question cannot be answered:", "given"),
    ):
        assert main([*arguments, "--lang", lang]) == 1
        written = capsys.readouterr()
        assert written.out == ""
        assert written.err.startswith(f"{head}\n- {path}: {problem['message'][lang]}\n")
        assert f"  {given}: {problem['given']}" in written.err
        assert (nearest is None) or nearest in written.err


def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["law"],
        ["law", "--lang", "en"],
        ["law", "--changes", "2024-01-01"],
        ["law", "--stale", "2024-01-01", "--on", "2024-01-01"],
        ["law", "--coverage", "PP 94/2021", "--on", "2024-01-01"],
        ["law", "--changes", "2024-01-01", "2024-01-02", "--on", "2024-01-01"],
        ["law", NORM, "--stale", "2024-01-01"],
        ["law", NORM, "PP 94/2021"],
        ["law", NORM, "--lang", "fr"],
        ["calendar"],
        ["calendar", "a", "b"],
    ):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2, arguments
        assert capsys.readouterr().err.startswith("usage: netralitas")


def test_help_is_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("law", "calendar"):
        with pytest.raises(SystemExit) as caught:
            main([command, "--help"])
        assert caught.value.code == 0
        shown = capsys.readouterr().out
        assert "Status keluar" in shown
        assert "Exit status" in shown


def test_a_question_in_words_about_a_norm_loads_no_json_machinery() -> None:
    code = (
        "import sys, netralitas.cli\n"
        f"netralitas.cli.main(['law', {NORM!r}])\n"
        "print('loaded:', *{'cattrs', 'netralitas.wire'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1].strip() == "loaded:"


# ------------------------------------------------------------------------ the objects


def test_a_rule_is_told_whole() -> None:
    found = dump_look_up(look())
    assert list(found) == [
        *("format", "law", "citation", "on", "instruments", "rules", "exemptions"),
        *("permissions", "consequences", "disputes", "links", "not_in_force"),
        "not_encoded",
    ]
    assert (found["citation"], found["on"]) == ("PP 94/2021 Pasal 5 huruf n", "2024-10-11")
    rules = {rule["id"]: rule for rule in found["rules"]}
    rule = rules["pp-94-2021/pasal-5/huruf-n/angka-1"]
    assert list(rule) == [
        *("id", "track", "level", "residual", "in_force", "clock", "bases", "gist"),
        *("alternatives", "applies", "applied_by", "excepted_by", "disputes"),
    ]
    assert (rule["track"], rule["level"]) == ("disiplin", "tidak_dinyatakan")
    assert rule["in_force"] == {"from": "2021-08-31", "to": None}
    assert rule["clock"] == "pemeriksaan"
    assert rule["bases"][0]["citation"] == "PP 94/2021 Pasal 5 huruf n angka 1"
    assert rule["bases"][0]["reading"] == "text"
    (alternative,) = rule["alternatives"]
    assert alternative == {
        "letter": None,
        "elements": {
            "actor.status": ["pns", "cpns"],
            "act": ["menghadiri_kampanye"],
            "target.kind": ["calon", "tim_sukses", "diri_sendiri"],
            "standing": ["calon"],
            "circumstances.active_support": False,
            "circumstances.party_attributes": False,
            "circumstances.asn_attributes": False,
        },
    }
    assert "mendampingi-pasangan-terhadap-pp" in rule["excepted_by"]
    assert "pp-94-2021/ikut-kampanye" in rule["disputes"]
    applied = rules["pp-94-2021/pasal-5/huruf-n/angka-5"]["applied_by"]
    assert "skb-2-2022/lampiran-ii/disiplin/1" in applied
    angka_5 = "pp-94-2021/pasal-5/huruf-n/angka-5"
    assert rules["skb-2-2022/lampiran-ii/disiplin/1"]["applies"] == [angka_5]


def test_roles_and_closed_periods_keep_their_word() -> None:
    (rule,) = [
        each
        for each in dump_look_up(look_up("UU 1/2015 Pasal 71 ayat (2)"))["rules"]
        if each["id"] == "uu-1-2015/pasal-71/ayat-2@2016-07-01"
    ]
    elements = rule["alternatives"][1]["elements"]
    assert elements["actor.roles.penjabat_kepala_daerah"] is True
    assert elements["closed_period.penggantian_pejabat"] is True


def test_a_link_tells_both_ends_and_what_is_kept() -> None:
    links = dump_coverage(coverage("PP 53/2010"), LAW)["links"]
    (kept,) = [link for link in links if link["later"] == "PP 94/2021"]
    assert kept["relation"] == "revokes"
    assert kept["earlier"] == "PP 53/2010"
    assert kept["day"] == "2021-08-31"
    assert "Pasal 7 ayat (3)" in kept["extent"]["id"]
    assert kept["bases"][0]["citation"] == "PP 94/2021 Pasal 45 angka 3"


def test_a_consequence_a_permission_and_a_dispute_are_told() -> None:
    found = dump_day(DAY, law_on(DAY), LAW)
    assert found["citation"] is None
    (crime,) = [
        row
        for row in found["consequences"]
        if "uu-1-2015/pasal-188@2016-07-01" in row["rules"]
    ]
    assert crime["penalty"]["max_months"] == 6
    assert (crime["clock"], crime["in_force"]["to"]) == ("putusan", "2026-01-02")
    (agency,) = [row for row in found["consequences"] if row["becomes"]]
    assert agency["becomes"] == "sesuai_aturan_instansi"
    assert agency["status"] == ["pppk"]
    (photo,) = [
        row for row in found["permissions"] if row["id"] == "berfoto-dengan-pasangan"
    ]
    assert photo["alternatives"][0]["elements"]["target.spouse"] is True
    (dispute,) = [row for row in found["disputes"] if row["id"] == "pejabat-asn"]
    assert dispute["about"] == "penerapan"
    assert dispute["readings"][0]["cites"]
    laters = {link["later"] for link in found["links"]}
    assert "PP 94/2021" in laters
    assert "UU 1/2026" not in laters


def test_a_change_tells_the_version_before() -> None:
    days = date(2024, 11, 13), date(2024, 11, 14)
    told = dump_changes(*days, changes_between(*days), LAW)
    assert (told["after"], told["up_to"]) == ("2024-11-13", "2024-11-14")
    version, ruling = told["changes"]
    assert version["change"] == "replaced"
    assert version["of"] == "rule"
    assert version["before"]["id"] == "uu-1-2015/pasal-188@2016-07-01"
    assert set(version["persons"]) - set(version["before"]["persons"]) == {
        *("tni", "polri", "pejabat_daerah")
    }
    assert (ruling["of"], ruling["id"], ruling["clock"]) == ("regulation", None, None)
    assert ruling["before"] is None


def test_coverage_tells_what_is_left_out() -> None:
    found = dump_coverage(coverage("UU 8/1974"), LAW)
    assert found["regulation"] is None
    assert found["provisions"] == []
    assert found["not_encoded"][0]["provision"].startswith("UU 8/1974")
    assert set(found["not_encoded"][0]["why"]) == {"id", "en"}


def words(value: object) -> set[str]:
    """Give every text of an object that is a key or a value of it."""
    if isinstance(value, dict):
        return {*value, *(word for each in value.values() for word in words(each))}
    if isinstance(value, list):
        return {word for each in value for word in words(each)}
    return {value} if isinstance(value, str) else set()


def test_only_words_of_the_vocabulary_are_used() -> None:
    found = dump_day(DAY, law_on(DAY), LAW)
    known = {word.value for kind in (Act, Status, Track, Level, Clock) for word in kind}
    for rule in found["rules"]:
        assert rule["track"] in known
        assert rule["level"] is None or rule["level"] in known
        for alternative in rule["alternatives"]:
            elements = alternative["elements"]
            assert set(elements.get("act", ())) <= known
            assert set(elements.get("actor.status", ())) <= known
    for text in words(found):
        assert text == text.strip()


def test_every_citation_of_an_object_can_be_read_back() -> None:
    for row in dump_day(DAY, law_on(DAY), LAW)["rules"]:
        for basis in row["bases"]:
            assert str(Citation.parse(basis["citation"])) == basis["citation"]


def test_a_calendar_has_its_last_days_and_its_readings() -> None:
    found = dump_calendar(ELECTIONS["pilkada-2024"])
    assert found["voting_day"] == "2024-11-27"
    (version,) = found["versions"]
    assert version["valid"] == {"from": "2024-01-26", "to": None}
    assert version["fixing"]["bupati"] == "2024-09-22"
    assert version["kept"] == {}
    stages = {stage["code"]: stage for stage in version["stages"]}
    campaign = stages["campaign"]
    assert (campaign["first"], campaign["last"]) == ("2024-09-25", "2024-11-23")
    assert campaign["bases"][0]["reading"] == "reprint"
    assert len(stages["voting"]["bases"]) == 2
    assert found["ends"][0]["latest"] == "2025-02-20"
    assert found["ends"][0]["areas"] == []
    revote = dump_calendar(ELECTIONS["psu-pilkada-2024/73.73"])
    assert (revote["parent"], revote["revote"]) == ("pilkada-2024", True)
    assert revote["versions"][0]["kept"] == {"wali_kota": "2024-09-22"}


def test_a_calendar_that_is_not_encoded_has_no_versions() -> None:
    for id_ in KNOWN_IDS:
        found = dump_calendar(election(id_))
        assert bool(found["versions"]) is (id_ in ELECTIONS)
        assert found["election"] == id_
