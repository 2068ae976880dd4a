"""The documentation says what the code says."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netralitas import Actor, Contest, Office, Status
from netralitas.candidacy_wire import dump_duties
from netralitas.elections import ELECTIONS
from netralitas.path_wire import dump_timeline, loads_case
from netralitas.procedure import Milestone, duties, timeline

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
MARKDOWN = sorted(
    path
    for pattern in (
        "*.md",
        "docs/*.md",
        "docs/??/*.md",
        "docs/checker/*.md",
        "examples/*.md",
    )
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


def text_of(path: Path) -> str:
    """Give a page without its blocks, where a bracket or a hash is no mark."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


@cache
def anchors(path: Path) -> set[str]:
    """Give the anchors that readers of Markdown make of the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", text_of(path), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_internal_link_leads_somewhere(path: Path) -> None:
    text = text_of(path).replace("\n", " ")
    for file, anchor in re.findall(r"\]\((?!https?:|mailto:)([^)#\s]*)#?([^)\s]*)", text):
        there = path.parent / file if file else path
        assert there.exists(), f"{path.name}: {file}"
        assert not anchor or anchor in anchors(there), f"{path.name}: {file}#{anchor}"


COMMON = {"citation", "holder", "holder_en", "id", "en", "note", "quote"}
"""Keys of a basis, of a side of a dispute and of a text, which every answer shares."""

FORMATS = (ROOT / "docs" / "en" / "wire.md", ROOT / "docs" / "id" / "format.md")


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
