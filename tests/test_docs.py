"""The documentation says what the code says."""

from __future__ import annotations

import re
import shlex
import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import netralitas
from netralitas.cli import main

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
MARKDOWN = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")]
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
    assert len(commands) == 9
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
