"""Build the site: both languages, every warning an error, then every link checked.

``python -m website [directory]`` from ``docs/``. Without a directory the site is written
anew to ``docs/_build/site``; a directory that is named must not be there yet.
"""

from __future__ import annotations

import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from checker.build import parts, write
from checker.data import checker_data
from sphinx.cmd.build import main as sphinx
from website import checks, sources, theme_words

from netralitas.text import LANGUAGES

HERE: Final = Path(__file__).parent
SITE: Final = HERE.parent / "_build" / "site"


def write_sources(lang: str, home: Path) -> None:
    """Write the pages of a language where Sphinx reads them."""
    for name, text in sources.pages(lang).items():
        file = home / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def build_language(lang: str, out: Path) -> int:
    """Build one language; give the status of Sphinx."""
    with TemporaryDirectory() as work:
        home = Path(work, "pages")
        write_sources(lang, home)
        options = ["-q", "-W", "--keep-going", "-c", str(HERE), "-d", f"{work}/trees"]
        options += ["-D", f"language={lang}"]
        return sphinx([*options, str(home), str(out / lang)])


def build(out: Path) -> int:
    """Build both languages and the front page; give the number of what went wrong.

    Each language has a process of its own: Sphinx keeps the words of its first.
    """
    with ProcessPoolExecutor(max_workers=len(LANGUAGES)) as pool:
        failed = sum(pool.map(build_language, LANGUAGES, [out] * len(LANGUAGES)))
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
    if len(sys.argv) > 1:
        out = Path(sys.argv[1]).resolve()
        if out.exists():
            print(f"{out}: sudah ada | is already there", file=sys.stderr)
            return 2
    else:
        out = SITE
        shutil.rmtree(out, ignore_errors=True)
    if build(out):
        return 1
    print(f"{out}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
