"""Build the site: both languages, every warning an error, then every link checked.

``python -m website [directory]`` from ``docs/``. Without a directory the site is written
anew to ``docs/_build/site``; a directory that is named must not be there yet. The
laboratory needs npm, pip and the network; ``--without-laboratory`` leaves it out.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from checker.build import parts, write
from checker.data import checker_data
from website import checks, laboratory, sources, theme_words

from netralitas.text import LANGUAGES

HERE: Final = Path(__file__).parent
SITE: Final = HERE.parent / "_build" / "site"
LEFT_OUT: Final = "Tanpa laboratorium | without the laboratory"


def write_sources(lang: str, home: Path, size: int | None) -> None:
    """Write the pages of a language where Sphinx reads them."""
    for name, text in sources.pages(lang, size).items():
        file = home / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def build_language(lang: str, out: Path, size: int | None) -> int:
    """Build one language; give the status of Sphinx."""
    # Here, so that what is asked can be read where there is no Sphinx.
    from sphinx.cmd.build import main as sphinx  # noqa: PLC0415  (as said)

    # Docutils makes many objects and little garbage: a sixth of the time went to looking.
    gc.set_threshold(200_000, 20, 50)
    with TemporaryDirectory() as work:
        home = Path(work, "pages")
        write_sources(lang, home, size)
        options = ["-q", "-W", "--keep-going", "-c", str(HERE), "-d", f"{work}/trees"]
        options += ["-D", f"language={lang}"]
        return sphinx([*options, str(home), str(out / lang)])


def build(out: Path, *, with_laboratory: bool = True) -> int:
    """Build both languages and the front page; give the number of what went wrong.

    Each language has a process of its own: Sphinx keeps the words of its first. Raises
    `LaboratoryError`, before anything is built, where the laboratory cannot be fetched.
    """
    size = None
    if with_laboratory:
        size = laboratory.write(out / "laboratory", laboratory.fetch())
    with ProcessPoolExecutor(max_workers=len(LANGUAGES)) as pool:
        failed = sum(pool.map(build_language, LANGUAGES, repeat(out), repeat(size)))
    if failed:
        return failed
    write(out / "checker", parts(checker_data()))
    theme_words.translate(out / "id")
    shutil.copy(HERE / "templates" / "front.html", out / "index.html")
    problems = list(checks.problems(out))
    for problem in problems:
        print(problem, file=sys.stderr)
    return len(problems)


def main() -> int:
    """Build where the command line says; give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m website", allow_abbrev=False)
    parser.add_argument("directory", nargs="?", type=Path)
    parser.add_argument("--without-laboratory", action="store_true")
    asked = parser.parse_args()
    out = SITE if asked.directory is None else asked.directory.resolve()
    if asked.directory is None:
        shutil.rmtree(out, ignore_errors=True)
    elif out.exists():
        print(f"{out}: sudah ada | is already there", file=sys.stderr)
        return 2
    if asked.without_laboratory:
        print(LEFT_OUT, file=sys.stderr)
    try:
        failed = build(out, with_laboratory=not asked.without_laboratory)
    except laboratory.LaboratoryError as error:
        print(error, file=sys.stderr)
        return 1
    if failed:
        return 1
    print(f"{out}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
