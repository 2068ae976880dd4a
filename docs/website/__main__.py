"""Build the site: both languages, every warning an error, then every link checked.

``python -m website [directory]`` from ``docs/``; the site is written to
``docs/_build/site`` unless another directory is named.
"""

from __future__ import annotations

import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Final

from sphinx.cmd.build import main as sphinx
from website import checks, sources, theme_words

from netralitas.text import LANGUAGES

HERE: Final = Path(__file__).parent
BUILD: Final = HERE.parent / "_build"


def write_sources(lang: str, home: Path) -> None:
    """Write the pages of a language where Sphinx reads them."""
    shutil.rmtree(home, ignore_errors=True)
    for name, text in sources.pages(lang).items():
        file = home / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def build_language(lang: str, out: Path) -> int:
    """Build one language; give the status of Sphinx."""
    home = BUILD / "sources" / lang
    write_sources(lang, home)
    options = ["-q", "-W", "--keep-going", "-E", "-c", str(HERE)]
    options += ["-d", str(BUILD / "doctrees" / lang), "-D", f"language={lang}"]
    return sphinx([*options, str(home), str(out / lang)])


def build(out: Path) -> int:
    """Build both languages and the front page; give the number of what went wrong.

    Each language has a process of its own: Sphinx keeps the words of its first.
    """
    shutil.rmtree(out, ignore_errors=True)
    with ProcessPoolExecutor(max_workers=len(LANGUAGES)) as pool:
        failed = sum(pool.map(build_language, LANGUAGES, [out] * len(LANGUAGES)))
    if failed:
        return failed
    if sources.has_checker():
        import_module("checker.build").write(out / "checker")
    theme_words.translate(out / "id")
    shutil.copy(HERE / "templates" / "front.html", out / "index.html")
    problems = list(checks.problems(out))
    for problem in problems:
        print(problem, file=sys.stderr)
    return len(problems)


if __name__ == "__main__":
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else BUILD / "site"
    if build(target):
        sys.exit(1)
    print(f"{target}/index.html")
