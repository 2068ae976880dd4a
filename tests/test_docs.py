"""The documentation says what the code says."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import netralitas

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
