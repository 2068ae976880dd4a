"""The laboratory runs what its page shows, from files that are pinned, and asks first."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tarfile
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from attrs import evolve
from website import __main__ as builder
from website import laboratory, runner

import netralitas
from netralitas.text import LANGUAGES

HOME = Path(__file__).parents[2] / "docs" / "website"
WRITTEN = {
    lang: (HOME / lang / "laboratory.md").read_text(encoding="utf-8") for lang in LANGUAGES
}
EXAMPLES = {lang: laboratory.BLOCK.findall(text) for lang, text in WRITTEN.items()}


# -------------------------------------------------------------------------- the examples


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_example_runs_by_itself(lang: str) -> None:
    assert len(EXAMPLES[lang]) >= 3
    for code in EXAMPLES[lang]:
        told = runner.run(code)
        assert told
        assert "Traceback" not in told


def test_the_examples_are_the_same_in_both_languages() -> None:
    def bare(code: str, lang: str) -> str:
        plain = re.sub(r" +#.*", "", code)
        return plain.replace(f'lang="{lang}"', "").replace(f"gist.{lang}", "gist")

    one, other = ([bare(code, lang) for code in EXAMPLES[lang]] for lang in LANGUAGES)
    assert one == other


def test_values_are_shown_as_a_console_shows_them() -> None:
    assert runner.run("x = 2\nx\nNone\nprint(x + 1)") == "2\n3\n"


def test_each_run_begins_from_nothing() -> None:
    runner.run("left = 1")
    assert "NameError" in runner.run("left")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("1 +", "SyntaxError: invalid syntax"),
        ("raise SystemExit(2)", "SystemExit: 2"),
        ("exec('1 +')", "SyntaxError: invalid syntax"),
        ("def f():\n    1 / 0\nf()", "ZeroDivisionError: division by zero"),
    ],
)
def test_an_error_is_told_without_the_lines_of_the_runner(code: str, told: str) -> None:
    found = runner.run(code)
    assert found.rstrip().endswith(told)
    assert "runner.py" not in found
    assert runner.NAME in found


# ------------------------------------------------------------------------------ the page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_says_how_much_the_button_loads(lang: str) -> None:
    page = laboratory.page(lang, WRITTEN[lang], 13_000_001)
    assert laboratory.LOAD.in_(lang).format(size=14) in page
    assert "{{laboratory}}" not in page
    assert "```example" not in page
    assert runner.run(EXAMPLES[lang][0]).rstrip() in page
    for piece in laboratory.PIECES:
        assert f"| {piece.version} | {piece.licence} |" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_the_laboratory_the_page_says_so_and_loads_nothing(lang: str) -> None:
    page = laboratory.page(lang, WRITTEN[lang], None)
    assert laboratory.LEFT_OUT.in_(lang) in page
    assert "<script" not in page
    assert laboratory.LOADED.in_(lang) not in page
    assert runner.run(EXAMPLES[lang][0]).rstrip() in page


# ----------------------------------------------------------------------------- the files


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a cache with small files in place of the packages, pinned as they are."""
    home = tmp_path / "cache"
    home.mkdir()
    pinned = []
    for piece in laboratory.PIECES:
        file = home / piece.file
        if piece is laboratory.PYODIDE:
            with tarfile.open(file, "w:gz") as package:
                for name in laboratory.RUNTIME:
                    entry = tarfile.TarInfo(f"package/{name}")
                    entry.size = len(name)
                    package.addfile(entry, io.BytesIO(name.encode()))
        else:
            file.write_text(piece.name, encoding="utf-8")
        pinned.append(evolve(piece, sha256=sha256(file.read_bytes()).hexdigest()))
    monkeypatch.setattr(laboratory, "PIECES", tuple(pinned))
    monkeypatch.setattr(laboratory, "PYODIDE", pinned[0])
    return home


def refused(*_arguments: object, **_options: object) -> None:
    pytest.fail("nothing is to be fetched")


def test_what_is_in_the_cache_is_not_fetched(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "run", refused)
    assert laboratory.fetch(cache) == cache


def test_another_file_than_the_pinned_one_is_refused_and_not_kept(cache: Path) -> None:
    file = cache / laboratory.WHEELS[0].file
    file.write_text("another", encoding="utf-8")
    with pytest.raises(laboratory.LaboratoryError, match="not the file that is pinned"):
        laboratory.fetch(cache)
    assert not file.exists()


@pytest.mark.parametrize("number", [0, 1], ids=["npm", "pip"])
def test_the_client_of_its_registry_fetches_what_is_missing(
    cache: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    piece = laboratory.PIECES[number]
    kept = (cache / piece.file).read_bytes()
    (cache / piece.file).unlink()
    called: list[list[str]] = []

    def client(program: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        called.append(program)
        (cache / piece.file).write_bytes(kept)
        return subprocess.CompletedProcess(program, 0, "", "a warning")

    monkeypatch.setattr(subprocess, "run", client)
    laboratory.fetch(cache)
    (program,) = called
    assert ("npm" in program[0]) is (number == 0)
    assert (program[0] == sys.executable) is (number == 1)
    assert re.search(
        rf"{piece.name}(@|==){re.escape(piece.version)}( |$)", " ".join(program)
    )


@pytest.mark.parametrize("absent", [True, False])
def test_what_cannot_be_fetched_is_told_with_the_way_out(
    cache: Path, monkeypatch: pytest.MonkeyPatch, *, absent: bool
) -> None:
    (cache / laboratory.PYODIDE.file).unlink()

    def client(program: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        if absent:
            raise FileNotFoundError(program[0])
        raise subprocess.CalledProcessError(1, program, "", "")

    monkeypatch.setattr(subprocess, "run", client)
    with pytest.raises(laboratory.LaboratoryError, match="--without-laboratory"):
        laboratory.fetch(cache)


def test_a_client_that_fails_is_told_in_its_own_words(tmp_path: Path) -> None:
    unknown = evolve(laboratory.WHEELS[0], name="no such name", version="0")
    with pytest.raises(laboratory.LaboratoryError, match=r"(?s)cannot be fetched.*no such"):
        laboratory._call(unknown, tmp_path)


def test_every_file_is_written_and_counted(cache: Path, tmp_path: Path) -> None:
    out = tmp_path / "site" / "laboratory"
    size = laboratory.write(out, cache)
    names = {file.name for file in out.iterdir()}
    assert names >= {*laboratory.RUNTIME, *laboratory.ARCHIVES, "laboratory.js"}
    assert size == sum(file.stat().st_size for file in out.iterdir())


def test_the_library_is_packed_whole_and_the_same_each_time(tmp_path: Path) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other.zip"
    laboratory._pack(one)
    laboratory._pack(other)
    assert one.read_bytes() == other.read_bytes()
    home = Path(netralitas.__path__[0])
    with ZipFile(one) as archive:
        names = set(archive.namelist())
    assert not any("__pycache__" in name for name in names)
    for file in (*home.rglob("*.py"), *home.rglob("*.json")):
        assert f"netralitas/{file.relative_to(home).as_posix()}" in names


def test_the_versions_satisfy_what_the_library_asks_for() -> None:
    text = (HOME.parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    pinned = {piece.name: piece.version for piece in laboratory.WHEELS}
    asked = re.search(r"^dependencies = \[(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert asked is not None

    def parts(version: str) -> list[int]:
        return [int(each) for each in re.findall(r"\d+", version)]

    for name, version in re.findall(r'"([\w-]+)>=([\w.]+)"', asked[1]):
        assert parts(pinned[name]) >= parts(version), name


# ----------------------------------------------------------------------------- the build


def built(monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, list[object]]:
    asked: list[object] = []

    def build(out: Path, *, with_laboratory: bool) -> int:
        asked.append((out.name, with_laboratory))
        if with_laboratory:
            raise laboratory.LaboratoryError("no network")
        return 0

    monkeypatch.setattr(builder, "build", build)
    monkeypatch.setattr(sys, "argv", ["website", *words])
    return builder.main(), asked


def test_without_the_network_the_build_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, asked = built(monkeypatch, str(tmp_path / "site"))
    assert (status, asked) == (1, [("site", True)])
    assert "no network" in capsys.readouterr().err


def test_the_laboratory_is_left_out_only_when_asked_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, asked = built(monkeypatch, str(tmp_path / "site"), "--without-laboratory")
    assert (status, asked) == (0, [("site", False)])
    assert "without the laboratory" in capsys.readouterr().err


def test_a_directory_that_is_there_is_not_built_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert built(monkeypatch, str(tmp_path)) == (2, [])
