"""The documentation says what the code says."""

from __future__ import annotations

import doctest
import json
import re
import shlex
import shutil
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import netralitas
from netralitas import Actor, Contest, Office, Status, loads
from netralitas.candidacy_wire import dump_duties
from netralitas.cli import main
from netralitas.elections import ELECTIONS
from netralitas.path_wire import dump_case, dump_timeline, loads_case
from netralitas.procedure import Milestone, duties, timeline

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
MARKDOWN = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "docs/??/*.md", "examples/*.md")
    for path in ROOT.glob(pattern)
)


def generator() -> ModuleType:
    spec = spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_pages_are_what_the_code_gives() -> None:
    for path, content in generator().pages().items():
        assert path.read_text(encoding="utf-8") == content, (
            f"run docs/generate.py: {path.name}"
        )


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_internal_link_leads_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text.replace("\n", " ")):
        if not link.startswith(("http:", "https:", "mailto:")):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


@pytest.mark.parametrize("name", ["README.md", "README.id.md"])
def test_the_first_lines_of_the_readme_run(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    space: dict[str, object] = {}
    exec(code, space)  # noqa: S102  (our own documentation)
    result = space.get("result") or space.get("hasil")
    assert isinstance(result, netralitas.Assessment)
    assert result.verdict is netralitas.Verdict.VIOLATION
    assert result.missing == ()
    assert "Pasal" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["README.md", "README.id.md"])
def test_what_follows_in_the_readme_is_so(name: str) -> None:
    tried = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert (tried.failed, tried.attempted) == (0, 7)


COMMON = {"citation", "holder", "holder_en", "id", "en", "note", "quote"}
"""Keys of a basis, of a side of a dispute and of a text, which every answer shares."""

FORMATS = (ROOT / "docs" / "en" / "wire.md", ROOT / "docs" / "id" / "format.md")


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.parent.name)
def test_the_inputs_that_the_format_shows_can_be_read(path: Path) -> None:
    conduct, case = (
        text for text in blocks(path, "json") if not text.startswith('{"error"')
    )
    assert loads(conduct).ref
    assert dump_case(loads_case(case)) == json.loads(case)


def keys(told: object) -> set[str]:
    """Give every key of an object and of what it holds."""
    if isinstance(told, dict):
        return {str(key) for key in told}.union(*(keys(each) for each in told.values()))
    if isinstance(told, list):
        return set[str]().union(*(keys(each) for each in told))
    return set()


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.parent.name)
def test_the_format_names_every_key_of_a_timeline_and_of_duties(path: Path) -> None:
    named = set(re.findall(r"`(?:\w+\[\])?\.?(\w+)`", path.read_text(encoding="utf-8")))
    for file in sorted((ROOT / "examples" / "cases").glob("*.json")):
        case = loads_case(file.read_text(encoding="utf-8"))
        told = dump_timeline(timeline(case, date(2025, 2, 12)))
        assert keys(told) - keys(told["law"]) - COMMON <= named, file.name
    person = Actor(status=Status.PNS, office=Office.ADMINISTRATOR)
    bid = duties(person, Contest.WALI_KOTA, ELECTIONS["pilkada-2024"], region="64.72")
    found = dump_duties(bid)
    days = {milestone.value for milestone in Milestone}
    assert keys(found) - keys(found["law"]) - COMMON - days <= named


# ------------------------------------------------------------------ the command line

COMMAND = re.compile(r"^netralitas (.+?)(?: +#.*)?$", re.MULTILINE)


def blocks(path: Path, language: str) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


@pytest.mark.parametrize("name", ["README.md", "README.id.md"])
def test_every_command_of_the_readme_succeeds(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    shutil.copy(next((ROOT / "examples").glob("*.jsonl")), tmp_path / "perkara.jsonl")
    monkeypatch.chdir(tmp_path)
    commands = [
        command for block in blocks(ROOT / name, "sh") for command in COMMAND.findall(block)
    ]
    assert len(commands) == 11
    for command in commands:
        assert main(shlex.split(command)) == 0, command
        assert capsys.readouterr().out, command


PAGES = (
    ROOT / "docs" / "en" / "command-line.md",
    ROOT / "docs" / "id" / "baris-perintah.md",
)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_every_example_of_the_command_line_gives_what_the_page_shows(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    examples = blocks(path, "console")
    assert len(examples) == 15
    for example in examples:
        command, _, shown = example.partition("\n")
        status = main(shlex.split(command.removeprefix("$ netralitas ")))
        written = capsys.readouterr()
        assert status == bool(written.err)
        pattern = re.escape(shown).replace(re.escape("…\n"), "(?:.*\n)*?")
        assert re.fullmatch(pattern, written.out + written.err), command


def test_both_pages_of_the_command_line_show_the_same_commands() -> None:
    english, indonesian = (
        [
            example.partition("\n")[0].removesuffix(" --lang en")
            for example in blocks(path, "console")
        ]
        for path in PAGES
    )
    assert english == indonesian
