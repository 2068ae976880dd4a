"""Every example in a document does what the document shows.

Sybil finds and runs the blocks. The examples of a document share a namespace, so a
document is one test, which no distribution over workers can tear apart; its examples are
subtests, so that one failure hides no other.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import jsonschema
import pytest
from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

from netralitas import Assessment, Verdict, loads
from netralitas.cli import main
from netralitas.path_wire import dump_case, loads_case
from netralitas.schema import error_schema

if TYPE_CHECKING:
    from sybil import Example

ROOT: Final = Path(__file__).parent.parent
DOCUMENTS: Final = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "examples/**/*.md", "tests/**/*.md")
    for path in ROOT.glob(pattern)
    if "_build" not in path.relative_to(ROOT).parts  # the site, made from the others
)
READMES: Final = ("README.md", "README.id.md")
COMMAND_LINE: Final = ("docs/id/baris-perintah.md", "docs/en/command-line.md")


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ------------------------------------------------------------------------ the languages


def followed(words: list[str]) -> tuple[int, str, str]:
    """Follow a command in this process: its status, what it told, what it complained of."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        status = main(words)
    return status, out.getvalue(), err.getvalue()


def pattern(shown: str) -> str:
    """Give what a shown output stands for: "…" alone is any lines, in a line any text."""
    return "".join(
        "(?:.*\n)*?" if line == "…\n" else ".*".join(map(re.escape, line.split("…")))
        for line in shown.splitlines(keepends=True)
    )


def console(example: Example) -> str | None:
    """Compare commands with the outputs shown below them."""
    start, *commands = re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)
    if start or not commands:
        return "a console block begins with a command: $ netralitas …"
    for each in commands:
        command, _, shown = each.partition("\n")
        program, *words = shlex.split(command)
        if program != "netralitas":
            return f"cannot be run: {command}"
        status, told, wrong = followed(words)
        if status != bool(wrong) or not re.fullmatch(pattern(shown), told + wrong):
            return f"{command}\nshown:\n{shown}\ngiven ({status}):\n{told}{wrong}"
    return None


def shell(example: Example) -> str | None:
    """Let every command succeed; what is shown here are the commands alone."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([\w-]+):", makefile, re.MULTILINE)
    for line in example.parsed.splitlines():
        match shlex.split(line, comments=True):
            case []:
                pass
            case ["netralitas", *words]:
                status, told, wrong = followed(words)
                if status or not told:
                    return f"{line}\nstatus {status}: {told}{wrong}"
            case ["make", target] if target in targets:
                pass  # .ci/run makes demo and test, from a fresh clone
            case ["pip", "install", "netralitas" | "netralitas[testing]"]:
                pass  # would fetch a published edition; .ci/run installs this one
            case _:
                return f"cannot be run: {line}"
    return None


def wire(example: Example) -> str | None:
    """Read a conduct, a case or an error in the wire format."""
    told = json.loads(example.parsed)
    if "error" in told:
        jsonschema.validate(told, error_schema())
    elif "procedure" in told:
        assert dump_case(loads_case(example.parsed)) == told
    else:
        loads(example.parsed)
    return None


EXAMPLES: Final = Sybil(
    [
        PythonCodeBlockParser(),
        CodeBlockParser("console", console),
        CodeBlockParser("sh", shell),
        CodeBlockParser("json", wire),
    ]
)
NOT_RUN: Final = {
    "{toctree}": "the builder of the site follows it, and fails where it leads nowhere",
    "example": "test_site_laboratory runs it, each from nothing",
    "mermaid": "docs/generate.py draws it, and test_docs compares",
    "text": "the forms that commands take, with names in place of values",
}


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory that holds what the commands read, and nothing else of the project."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    shutil.copy(next((ROOT / "examples").glob("*.jsonl")), tmp_path / "perkara.jsonl")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(
    "path", [each for each in DOCUMENTS if "```" in each.read_text("utf-8")], ids=named
)
def test_every_example_does_what_it_shows(path: Path, subtests: pytest.Subtests) -> None:
    for example in EXAMPLES.parse(path).examples():
        with subtests.test(line=example.line):
            example.evaluate()


# ---------------------------------------------------------------------- nothing is lost

BLOCKS: Final = RawFencedCodeBlockLexer(re.compile(r"(?P<language>.*)\n"))


def test_every_block_is_run_or_left_for_a_reason() -> None:
    met = set[str]()
    for path in DOCUMENTS:
        document = EXAMPLES.parse(path)
        starts = [example.start for example in document.examples()]
        blocks = list(BLOCKS(document))
        assert 2 * len(blocks) == document.text.count("```"), named(path)
        for block in blocks:
            language, source = block.lexemes["language"], block.lexemes["source"]
            where = f"{named(path)}, {document.line_column(block.start)}: {language}"
            run = any(block.start <= start < block.end for start in starts)
            assert run != (language in NOT_RUN), where
            met.add(language)
            if source.startswith(">>>"):  # doctest passes over a paragraph without a prompt
                parts = re.split(r"\n{2,}", source.strip())
                assert all(part.startswith(">>>") for part in parts), where
    assert met >= NOT_RUN.keys(), "a reason that nothing needs"


def test_the_first_example_of_the_readme_finds_the_violation(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in READMES:
        first = next(Sybil([PythonCodeBlockParser()]).parse(ROOT / name).examples())
        first.evaluate()
        result = first.namespace.get("result") or first.namespace["hasil"]
        assert isinstance(result, Assessment)
        assert result.verdict is Verdict.VIOLATION
        assert result.missing == ()
        assert "Pasal" in capsys.readouterr().out


COMMAND: Final = re.compile(r"^\$ (.+?)(?: --lang en)?$", re.MULTILINE)


def test_both_pages_of_the_command_line_show_the_same_commands() -> None:
    indonesian, english = (
        COMMAND.findall((ROOT / name).read_text("utf-8")) for name in COMMAND_LINE
    )
    assert indonesian
    assert indonesian == english


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("console\n$ netralitas nip 1 2\n", "given"),
        ("console\n$ netralitas calendar pilkada-2024\nanother output\n", "given"),
        ("console\n$ netralitas calendar pilkada-2024\n", "given"),
        ("console\n$ ls\n", "cannot be run"),
        ("console\nnetralitas --version\n", "begins with a command"),
        ("sh\nnetralitas nip 1\n", "status 1"),
        ("sh\nmake nothing\n", "cannot be run"),
        ("json\n{}\n", "date"),
        ("python\n>>> 1 + 1\n3\n", "Got"),
        ("python\nassert 1 == 2, 'so'\n", "so"),
    ],
)
def test_an_example_that_does_not_hold_fails(block: str, told: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"```{block}```\n", encoding="utf-8")
    (example,) = EXAMPLES.parse(page).examples()
    with pytest.raises((AssertionError, ValueError), match=told):
        example.evaluate()
