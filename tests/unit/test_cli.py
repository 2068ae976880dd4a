"""The command line: one answer for each item, in its place, and honest exit codes."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from netralitas import __version__, assess, assess_all, explain
from netralitas.cli import main
from netralitas.wire import Conducts, dump, dumps, load_conduct, load_item

Json = dict[str, Any]

BARE: Json = {"date": "2024-10-11", "actor": {"status": "pns"}, "act": "memilih"}
LINE = json.dumps(BARE)
BAD: Json = {
    **BARE,
    "ref": "k-2",
    "circumstances": {"published": "tidak"},
    "act": "menyebrang",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "perbuatan.jsonl"


def answers(capsys: pytest.CaptureFixture[str]) -> list[Json]:
    """What was written, line by line."""
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def command(*arguments: str, env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start the command in a process of its own."""
    run = [sys.executable, "-c", "import sys, netralitas.cli as c; sys.exit(c.main())"]
    return subprocess.Popen(
        [*run, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    )


def test_each_item_has_one_answer_in_its_place(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several = {"conducts": [BARE, BARE], "ref": "k-3"}
    items = [LINE, json.dumps(BAD), "", "bukan json", json.dumps(several), LINE[:30]]
    path.write_text("\n".join(items), encoding="utf-8")
    assert main(["assess", str(path), "--format", "json"]) == 1
    first, second, third, fourth, fifth = answers(capsys)
    assert first == dump(assess(load_conduct(BARE)))
    assert second["error"]["ref"] == "k-2"
    assert [one["path"] for one in second["error"]["problems"]] == [
        "act",
        "circumstances.published",
    ]
    assert third["error"]["problems"][0]["given"] == '"bukan json"'
    item = load_item(several)
    assert isinstance(item, Conducts)
    assert fourth == {**dump(assess_all(item)), "ref": "k-3"}
    assert fifth["error"]["problems"][0]["path"] == ""


def test_the_same_items_have_the_same_answers_in_every_form(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written: list[str] = []
    for source in (
        f"{LINE}\n{json.dumps(BAD)}\n",
        f"\ufeff{LINE}\r\n\r\n{json.dumps(BAD)}",
        json.dumps([BARE, BAD]),
        json.dumps([BARE, BAD], indent=2),
    ):
        path.write_text(source, encoding="utf-8", newline="")
        assert main(["assess", "--format", "json", str(path)]) == 1
        written.append(capsys.readouterr().out)
    assert len(set(written)) == 1
    path.write_text(json.dumps(BARE, indent=2), encoding="utf-8")
    assert main(["assess", "--format", "json", str(path)]) == 0
    assert capsys.readouterr().out == written[0].splitlines(keepends=True)[0]


def test_nothing_in_nothing_out(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for source in ("", "\n\n", "[]"):
        path.write_text(source, encoding="utf-8")
        for form in ("text", "json"):
            assert main(["assess", str(path), "--format", form]) == 0
            assert capsys.readouterr().out == ""


def test_an_act_outside_the_coverage_is_assessed(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(json.dumps({**BARE, "date": "1999-06-07"}), encoding="utf-8")
    assert main(["assess", str(path), "--format", "json"]) == 0
    (answer,) = answers(capsys)
    assert "di_luar_cakupan" in {note["code"] for note in answer["notes"]}


def test_conducts_of_different_persons_are_a_bad_item(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = {**BARE, "actor": {"status": "tni"}}
    path.write_text(json.dumps({"ref": "k", "conducts": [BARE, other]}), encoding="utf-8")
    assert main(["assess", str(path), "--format", "json"]) == 1
    (answer,) = answers(capsys)
    assert answer["error"]["ref"] == "k"
    assert answer["error"]["problems"][0]["path"] == "conducts"


def test_text_is_indonesian_unless_english_is_asked_for(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(LINE, encoding="utf-8")
    answer = assess(load_conduct(BARE))
    assert main(["assess", str(path)]) == 0
    assert capsys.readouterr().out.rstrip() == explain(answer, lang="id").rstrip()
    assert main(["assess", str(path), "--lang", "en"]) == 0
    assert capsys.readouterr().out.rstrip() == explain(answer, lang="en").rstrip()


def test_several_answers_in_text_have_their_number_and_key(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keyed = json.dumps({**BARE, "ref": "k-1"})
    path.write_text(f"{keyed}\n{LINE}\n{json.dumps(BAD)}", encoding="utf-8")
    assert main(["assess", str(path)]) == 1
    written = capsys.readouterr().out
    heads = [line for line in written.splitlines() if line.startswith("== ")]
    assert [head.rstrip("=") for head in heads] == ["== 1 (k-1) ", "== 2 ", "== 3 (k-2) "]
    assert {len(head) for head in heads} == {80}
    assert written.count("\n\n== ") == 2


def test_a_bad_input_teaches_in_the_language_asked_for(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(json.dumps({**BAD, "ref": None}), encoding="utf-8")
    assert main(["assess", str(path)]) == 1
    written = capsys.readouterr().out.splitlines()
    assert written[0] == "Masukan ini tidak dapat dibaca:"
    assert written[1].startswith('- act: "menyebrang" bukan salah satu kata')
    assert written[-3:] == [
        '  diberikan: "tidak"',
        "  yang boleh: true, false, null",
        "  yang terdekat: false",
    ]
    assert main(["assess", str(path), "--lang", "en"]) == 1
    english = capsys.readouterr().out.splitlines()
    assert english[0] == "This input cannot be read:"
    assert english[-3:] == [
        '  given: "tidak"',
        "  allowed: true, false, null",
        "  nearest: false",
    ]
    path.write_text("{", encoding="utf-8")
    assert main(["assess", str(path)]) == 1
    assert "- (seluruhnya): bukan JSON yang sah" in capsys.readouterr().out
    path.write_text(json.dumps({**BARE, "ref": 5}), encoding="utf-8")
    assert main(["assess", str(path)]) == 1
    assert capsys.readouterr().out.endswith("harus berupa teks\n  diberikan: 5\n")


def test_a_file_that_cannot_be_read_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    utf16 = tmp_path / "utf16.json"
    utf16.write_text(LINE, encoding="utf-16")
    for file, indonesian, english in (
        (tmp_path / "tidak-ada", "berkas tidak ada", "there is no such file"),
        (tmp_path, "itu direktori", "it is a directory"),
        (tmp_path / ("x" * 300), "File name too long", "File name too long"),
        (utf16, "bukan teks UTF-8", "it is not UTF-8 text"),
    ):
        assert main(["assess", str(file)]) == 2
        written = capsys.readouterr()
        assert written.out == ""
        assert written.err.endswith(f"{file} tidak dapat dibaca: {indonesian}\n")
        assert main(["assess", str(file), "--lang", "en"]) == 2
        assert capsys.readouterr().err.endswith(f"{file} cannot be read: {english}\n")


def test_a_later_line_that_is_not_utf8_spoils_only_itself(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = json.dumps({**BARE, "ref": "é"}, ensure_ascii=False).encode("latin-1")
    path.write_bytes(b"\n".join([LINE.encode(), latin, b"\xff", LINE.encode()]))
    assert main(["assess", str(path), "--format", "json"]) == 1
    good, spoilt, noise, last = answers(capsys)
    assert good == last == dump(assess(load_conduct(BARE)))
    assert spoilt["error"]["problems"][0]["path"] == "ref"
    assert noise["error"]["problems"][0]["path"] == ""


def test_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for stream in (io.TextIOWrapper(io.BytesIO(LINE.encode())), io.StringIO(LINE)):
        monkeypatch.setattr(sys, "stdin", stream)
        assert main(["assess", "-", "--format", "json"]) == 0
        assert capsys.readouterr().out == f"{dumps(assess(load_conduct(BARE)))}\n"


def test_output_goes_where_the_caller_puts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(LINE))
    output = io.StringIO()
    monkeypatch.setattr(sys, "stdout", output)
    assert main(["assess", "-", "--format", "json"]) == 0
    assert json.loads(output.getvalue()) == dump(assess(load_conduct(BARE)))


def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        [],
        ["nilai"],
        ["assess"],
        ["assess", "-", "--lang", "fr"],
        ["assess", "-", "--format", "xml"],
        ["assess", "a", "b"],
    ):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 2
        assert capsys.readouterr().err.startswith("usage: netralitas")


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"netralitas {__version__}\n"
    for arguments in (["--help"], ["assess", "--help"]):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 0
        shown = capsys.readouterr().out
        assert shown.index("Status keluar" if "assess" in arguments else "Hukum")
        assert "|" in shown


def test_lines_are_answered_as_they_come() -> None:
    with command("assess", "-", "--format", "json") as process:
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(json.dumps({**BARE, "ref": str(number)}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["ref"] == str(number)
        process.stdin.close()
        assert process.wait() == 0


def test_a_reader_that_leaves_early_is_no_error() -> None:
    with command("assess", "-", "--format", "json") as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(f"{LINE}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.write(f"{LINE}\n".encode() * 20)
            process.stdin.close()
        assert process.wait() == 0
        assert process.stderr.read() == b""


def test_a_broken_pipe_is_taken_quietly(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return descriptor

    descriptor = os.open(tmp_path / "keluaran", os.O_CREAT | os.O_WRONLY)
    path.write_text(LINE, encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", Gone())
    assert main(["assess", str(path)]) == 0
    os.close(descriptor)


def test_output_is_utf8_on_every_terminal() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    keyed = json.dumps({**BARE, "ref": "é"})
    with command("assess", "-", "--format", "json", env=environment) as process:
        out, _ = process.communicate(keyed.encode())
    assert json.loads(out.decode("utf-8"))["ref"] == "é"
    with command("assess", "-", env=environment) as process:
        out, errors = process.communicate(keyed.encode())
    assert process.returncode == 0
    assert out.isascii()
    assert errors == b""


def test_the_package_runs_as_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["netralitas", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("netralitas", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"netralitas {__version__}\n"


def test_help_loads_nothing_that_it_does_not_need() -> None:
    code = (
        "import sys, netralitas.cli\n"
        "try: netralitas.cli.main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(*{'cattrs', 'netralitas.law', 'netralitas.assessment'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[1] == ""
