"""Single questions from the command line: deadlines, officials, cases, stages, numbers."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from netralitas.candidacy_text import duties_text
from netralitas.candidacy_wire import dump_duties
from netralitas.cli import main
from netralitas.cli.commands import COMMANDS, Argument
from netralitas.conduct import Actor
from netralitas.deadline_text import deadline_text, rules_text
from netralitas.deadline_wire import dump_deadline, dump_rules
from netralitas.elections import ELECTIONS
from netralitas.identity import parse
from netralitas.identity_text import number_text
from netralitas.identity_wire import dump_number
from netralitas.officials_text import competence_text
from netralitas.officials_wire import dump_competence
from netralitas.path_text import timeline_text
from netralitas.path_wire import dump_timeline, loads_case
from netralitas.procedure import RULES, Deadline, deadline, rule, rules_on
from netralitas.procedure.candidacy import Duties, duties
from netralitas.procedure.named_calendars import CALENDARS
from netralitas.procedure.officials import Competence, competent_official
from netralitas.procedure.officials_types import Hindrance, Place, Post
from netralitas.procedure.path import Case, timeline
from netralitas.stage_day import stage_day
from netralitas.stage_text import stage_text
from netralitas.stage_wire import dump_stage
from netralitas.text import LANGUAGES
from netralitas.words import Contest, Level, Office, Role, SanctionKind, Status

Json = dict[str, Any]

RULE = "uu-7-2017/pasal-454/ayat-6"
DAY = date(2024, 1, 15)
NIP = "199001012015031001"
OFFICIAL = ["official", "pelaksana", "--place", "kabupaten_kota", "--on", "2024-12-02"]
CASE = str(
    Path(__file__).parents[2] / "examples" / "cases" / "disiplin-kampanye-daring-2024.json"
)
BID = [
    *("duties", "--status", "pns", "--contest", "wali_kota"),
    *("--election", "pilkada-2024", "--region", "64.72"),
]


def case() -> Case:
    return loads_case(Path(CASE).read_text(encoding="utf-8"))


def bid(area: str | None = "64.72", **known: Any) -> Duties:
    person = Actor(status=Status.PNS, **known)
    election = ELECTIONS["pilkada-2024"]
    return duties(person, Contest.WALI_KOTA, election, region=area)


def counted(calendar: str = "national") -> Deadline:
    return deadline(rule(RULE), DAY, CALENDARS[calendar])


def competent(sanction: Level | SanctionKind) -> Competence:
    return competent_official(
        post=Post.PELAKSANA,
        sanction=sanction,
        place=Place.KABUPATEN_KOTA,
        on=date(2024, 12, 2),
    )


QUESTIONS: tuple[tuple[list[str], Callable[[str], str], Callable[[], Json]], ...] = (
    (
        ["deadline", RULE, "2024-01-15"],
        lambda lang: deadline_text(counted(), lang),
        lambda: dump_deadline(counted()),
    ),
    (
        ["deadline", RULE, "2024-01-15", "--calendar", "none"],
        lambda lang: deadline_text(counted("none"), lang),
        lambda: dump_deadline(counted("none")),
    ),
    (
        ["deadline", RULE, "2024-01-15", "--calendar", "six-days"],
        lambda lang: deadline_text(counted("six-days"), lang),
        lambda: dump_deadline(counted("six-days")),
    ),
    (
        ["deadline", "--list"],
        lambda lang: rules_text(RULES.values(), None, lang),
        lambda: dump_rules(RULES.values(), None),
    ),
    (
        ["deadline", "--list", "--on", "2024-01-15"],
        lambda lang: rules_text(rules_on(DAY), DAY, lang),
        lambda: dump_rules(rules_on(DAY), DAY),
    ),
    (
        [*OFFICIAL, "--level", "sedang"],
        lambda lang: competence_text(competent(Level.SEDANG), lang),
        lambda: dump_competence(competent(Level.SEDANG)),
    ),
    (
        [*OFFICIAL, "--kind", "pdhtaps", "--hindrance", "lowong"],
        lambda lang: competence_text(
            competent(SanctionKind.PDHTAPS), lang, hindrance=Hindrance.LOWONG
        ),
        lambda: dump_competence(
            competent(SanctionKind.PDHTAPS), hindrance=Hindrance.LOWONG
        ),
    ),
    (
        ["stage", "pilkada-2024", "2024-10-11", "--region", "64.72"],
        lambda lang: stage_text(
            stage_day("pilkada-2024", date(2024, 10, 11), "64.72"), lang
        ),
        lambda: dump_stage(stage_day("pilkada-2024", date(2024, 10, 11), "64.72")),
    ),
    (
        ["stage", "pilkada-2024", "2024-10-11"],
        lambda lang: stage_text(stage_day("pilkada-2024", date(2024, 10, 11)), lang),
        lambda: dump_stage(stage_day("pilkada-2024", date(2024, 10, 11))),
    ),
    (
        ["timeline", CASE],
        lambda lang: timeline_text(case(), lang),
        lambda: dump_timeline(timeline(case())),
    ),
    (
        ["timeline", CASE, "--on", "2025-02-12"],
        lambda lang: timeline_text(case(), lang, date(2025, 2, 12)),
        lambda: dump_timeline(timeline(case(), date(2025, 2, 12))),
    ),
    (
        BID,
        lambda lang: duties_text(bid(), lang),
        lambda: dump_duties(bid()),
    ),
    (
        BID[:-2],
        lambda lang: duties_text(bid(area=None), lang),
        lambda: dump_duties(bid(area=None)),
    ),
    (
        [*BID, "--office", "administrator", "--no-role", "--post-region", "64.74"],
        lambda lang: duties_text(
            bid(office=Office.ADMINISTRATOR, roles=(), region="64.74"), lang
        ),
        lambda: dump_duties(bid(office=Office.ADMINISTRATOR, roles=(), region="64.74")),
    ),
    (
        [*BID, "--role", "penjabat_kepala_daerah", "--role", "pemilih"],
        lambda lang: duties_text(
            bid(roles=(Role.PENJABAT_KEPALA_DAERAH, Role.PEMILIH)), lang
        ),
        lambda: dump_duties(bid(roles=(Role.PENJABAT_KEPALA_DAERAH, Role.PEMILIH))),
    ),
    (
        ["nip", NIP],
        lambda lang: number_text(parse(NIP), lang=lang),
        lambda: dump_number(parse(NIP)),
    ),
    (
        ["nip", "19900101", "201503", "1", "001", "--on", "2015-02-01"],
        lambda lang: number_text(parse(NIP), date(2015, 2, 1), lang),
        lambda: dump_number(parse(NIP), date(2015, 2, 1)),
    ),
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_question_is_answered_in_words(
    lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, told, _ in QUESTIONS:
        assert main([*arguments, "--lang", lang]) == 0
        written = capsys.readouterr()
        assert (written.out, written.err) == (told(lang), ""), arguments


def test_each_question_is_answered_as_one_line_of_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for arguments, _, dumped in QUESTIONS:
        assert main([*arguments, "--format", "json"]) == 0
        (line,) = capsys.readouterr().out.splitlines()
        answer = json.loads(line)
        assert answer == dumped(), arguments
        assert list(answer)[:2] == ["format", "law"]
        assert re.fullmatch(r"netralitas/[a-z-]+/1", answer["format"])


REFUSED: tuple[tuple[list[str], dict[str, str | None]], ...] = (
    (["deadline", "uu-7-2017/pasal-454/ayat-66", "2024-01-15"], {"rule": RULE}),
    (["deadline", "uu-7-2017/pasal-454/ayat-66"], {"rule": RULE, "start": None}),
    (["deadline", RULE], {"start": None}),
    (["deadline", RULE, "kemarin"], {"start": None}),
    (["deadline", RULE, "2016-01-01"], {"start": None}),
    (["deadline", "--list", "--on", "2024-13-01"], {"--on": None}),
    (["deadline", RULE, "2027-12-30"], {"calendar": None}),
    (
        [
            *("official", "adminstrator", "--level", "brat", "--place", "propinsi"),
            *("--on", "2024-12-32", "--hindrance", "kosong"),
        ],
        {
            "post": "administrator",
            "--level": "berat",
            "--place": "provinsi",
            "--on": None,
            "--hindrance": "lowong",
        },
    ),
    ([*OFFICIAL, "--kind", "pdhtap"], {"--kind": "pdhtaps"}),
    ([*OFFICIAL, "--level", "ringan", "--hindrance", "lowon"], {"--hindrance": "lowong"}),
    ([*OFFICIAL, "--kind", "pemindahan_penurunan_jabatan"], {}),
    (
        [
            *("official", "eselon_ii", "--level", "ringan", "--place", "pusat"),
            *("--on", "2024-12-02"),
        ],
        {"post": None},
    ),
    (
        ["stage", "pilkada-2042", "kemarin", "--region", "6472"],
        {"election": "pilkada-2024", "date": None, "region": "64.72"},
    ),
    (["stage", "pilkada-2042", "2024-10-11"], {"election": "pilkada-2024"}),
    (["timeline", CASE, "--on", "kemarin"], {"--on": None}),
    (["timeline", CASE, "--on", "2027-12-32"], {"--on": None}),
    (
        [
            *("duties", "--status", "pnss", "--office", "administratur"),
            *("--role", "pemilih", "--role", "calonn", "--contest", "walikota"),
            *("--election", "pilkada-2042", "--region", "6472", "--post-region", "6474"),
        ],
        {
            "--status": "pns",
            "--office": "administrator",
            "--role": "calon",
            "--contest": "wali_kota",
            "--election": "pilkada-2024",
            "--region": "64.72",
            "--post-region": "64.74",
        },
    ),
    (
        [
            *("duties", "--status", "kepala_desa", "--office", "administrator"),
            *("--contest", "bupati", "--election", "pilkada-2024", "--region", "64.72"),
        ],
        {"--office": None, "--contest": "wali_kota"},
    ),
    (["nip", NIP[:-1]], {"nip": None}),
    (["nip", NIP[:-1], "--on", "kemarin"], {"nip": None, "--on": None}),
    (["nip", NIP, "--on", "kemarin"], {"--on": None}),
)


@pytest.mark.parametrize(("arguments", "problems"), [each for each in REFUSED if each[1]])
def test_a_question_that_cannot_be_answered_says_all_that_is_wrong(
    arguments: list[str],
    problems: dict[str, str | None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*arguments, "--format", "json"]) == 1
    written = capsys.readouterr()
    assert written.err == ""
    (line,) = written.out.splitlines()
    found = json.loads(line)["error"]["problems"]
    for problem in found:
        nearest = problems[problem["path"]]
        assert nearest is None or problem["nearest"] == nearest
        assert problem["allowed"]
    assert [problem["path"] for problem in found] == list(problems)
    assert main([*arguments, "--lang", "en"]) == 1
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.startswith("This question cannot be answered:\n")
    for problem in found:
        assert problem["message"]["en"] in written.err


def test_a_kind_of_the_former_regulation_is_answered_by_a_gap(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = [*OFFICIAL, "--kind", "pemindahan_penurunan_jabatan", "--format", "json"]
    assert main(arguments) == 0
    (answer,) = json.loads(capsys.readouterr().out)["answers"]
    assert answer["gap"]["cites"] == [
        "PP 94/2021 Pasal 8 ayat (4)",
        "PP 94/2021 Pasal 40 ayat (4)",
    ]


def given_on_stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8"))))


def test_a_case_is_read_from_standard_input_with_or_without_a_byte_order_mark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = Path(CASE).read_text(encoding="utf-8")
    for before in ("", "\ufeff"):
        given_on_stdin(monkeypatch, before + text)
        assert main(["timeline", "-"]) == 0
        assert capsys.readouterr().out == timeline_text(case())


def test_what_is_null_in_a_case_is_the_same_as_absent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for known in ("", ', "acted_on": null'):
        given_on_stdin(monkeypatch, f'{{"procedure": "disiplin", "events": []{known}}}')
        assert main(["timeline", "-"]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", ""),
        ('{"procedure": "disiplin", "events": [', ""),
        ("[" * 200_000, ""),
        ("[]", ""),
        ('{"procedure": "disiplin", "procedure": "kode_etik", "events": []}', "procedure"),
        ('{"procedure": "kode_etik", "ref": "a", "ref": "b", "events": []}', "ref"),
        ('{"procedure": "disiplin", "events": [{"kind": "dipanggil"}]}', "events[0].date"),
        (
            '{"procedure":"kode_etik","events":[{"kind":"putusan_pn","date":"2024-10-28"}]}',
            "events[0].kind",
        ),
    ],
)
def test_a_case_that_cannot_be_read_is_refused_with_the_bad_day_beside_it(
    text: str,
    path: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given_on_stdin(monkeypatch, text)
    assert main(["timeline", "-", "--on", "kemarin", "--format", "json"]) == 1
    written = capsys.readouterr()
    found = json.loads(written.out)["error"]["problems"]
    assert [problem["path"] for problem in found] == [path, "--on"]
    assert written.err == ""


def test_a_case_that_is_no_file_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", str(tmp_path / "tidak-ada.json")]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert "berkas tidak ada" in written.err


def test_what_is_overdue_is_told_only_of_a_day_that_is_given(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["timeline", CASE]) == 0
    assert "TENGGAT YANG SUDAH LEWAT" not in capsys.readouterr().out
    assert main(["timeline", CASE, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["overdue"] is None
    overdue = []
    for day in ("2025-02-11", "2025-02-12"):
        assert main(["timeline", CASE, "--on", day, "--format", "json"]) == 0
        found = json.loads(capsys.readouterr().out)["overdue"]
        overdue.append([(each["events"], each["certain"]) for each in found])
    late = ["keberatan_diputus", "keputusan_dibatalkan"]
    assert overdue == [[], [(late, True)]]


def test_roles_that_are_not_given_are_unknown_and_not_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    roles = []
    for arguments in (BID, [*BID, "--no-role"], [*BID, "--role", "pemilih"]):
        assert main([*arguments, "--format", "json"]) == 0
        roles.append(json.loads(capsys.readouterr().out)["person"]["roles"])
    assert roles == [None, [], ["pemilih"]]


def test_a_deadline_without_its_day_tells_which_event_starts_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["deadline", RULE]) == 1
    assert "diketahuinya dugaan pelanggaran" in capsys.readouterr().err
    assert main(["deadline", "tidak/ada"]) == 1
    assert "peristiwa yang memulainya" in capsys.readouterr().err


def test_a_long_list_of_allowed_words_is_cut_in_text_and_whole_in_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["deadline", "tidak/ada", "2024-01-15"]) == 1
    assert f", … ({len(RULES)})" in capsys.readouterr().err
    assert main(["deadline", "tidak/ada", "2024-01-15", "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["error"]["problems"]
    assert problem["allowed"] == list(RULES)


def test_nothing_that_is_written_gives_a_number_back(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken = (NIP, NIP[:-1], NIP + "9", "NIP" + NIP, NIP[:6] + "32" + NIP[8:])
    for digits in broken:
        for form in ("text", "json"):
            main(["nip", digits, "--format", form])
            written = capsys.readouterr()
            said = written.out + written.err
            examples = said.replace(NIP, "") if digits != NIP else said
            assert not re.search(r"\b[0-9]{17,}", examples)
            assert digits not in examples
            assert digits[:8] not in examples.replace("19900101", "")


def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["deadline"],
        ["deadline", RULE, "2024-01-15", "--list"],
        ["deadline", RULE, "2024-01-15", "--on", "2024-01-15"],
        ["deadline", RULE, "2024-01-15", "--calendar", "lunar"],
        ["official", "pelaksana"],
        [*OFFICIAL],
        [*OFFICIAL, "--level", "ringan", "--kind", "pdhtaps"],
        ["official", "pelaksana", "--level", "ringan", "--on", "2024-12-02"],
        ["stage", "pilkada-2024"],
        ["timeline"],
        [*BID, "--role", "pemilih", "--no-role"],
        BID[:-4],
        [*BID[:1], *BID[3:]],
        [*BID[:3], *BID[5:]],
        ["nip"],
    ):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2, arguments
        assert capsys.readouterr().err.startswith("usage: netralitas")


def test_help_is_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    whole = capsys.readouterr().out
    for command in COMMANDS:
        assert command.name in whole
        with pytest.raises(SystemExit) as caught:
            main([command.name, "--help"])
        assert caught.value.code == 0
        shown = capsys.readouterr().out
        assert "Status keluar" in shown
        assert " | " in shown


def test_the_calendars_of_the_command_are_those_that_exist() -> None:
    (command,) = (each for each in COMMANDS if each.name == "deadline")
    (choices,) = (
        each.options["choices"]
        for each in command.arguments
        if isinstance(each, Argument) and each.name == "--calendar"
    )
    assert choices == tuple(CALENDARS)


def test_a_command_loads_only_what_it_needs() -> None:
    code = (
        "import sys, netralitas.cli\n"
        f"netralitas.cli.main(['nip', {NIP!r}])\n"
        "print('loaded:', *{'cattrs', 'dateutil', 'netralitas.procedure'} "
        "& set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1].strip() == "loaded:"
