"""The reference of the library, from its docstrings: one page for each public module."""

from __future__ import annotations

import pkgutil
from typing import TYPE_CHECKING, Final

import netralitas
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE: Final = Text(id="Pustaka Python", en="The Python library")
INTRO: Final = Text(
    id="Dari docstring. Uraian setiap modul ditulis dalam bahasa Inggris saja, juga dalam "
    "bagian situs yang berbahasa Indonesia ini; istilah hukumnya tetap bahasa Indonesia. "
    "Nama-nama di halaman pertama tersedia langsung dari `netralitas`.",
    en="From the docstrings. The names on the first page are offered by `netralitas` "
    "itself.",
)
APART: Final = frozenset({"netralitas.__main__"})


def modules() -> Iterator[str]:
    """Give the public modules by their dotted names; the rows of law have own pages."""
    yield "netralitas"
    for found in pkgutil.walk_packages(netralitas.__path__, "netralitas."):
        parts = found.name.split(".")
        rows = (
            parts[1:2] == ["law"] and parts[2:] not in ([], ["norm"], ["link"])
        ) or "_rows" in parts[-1]
        elections = parts[1:2] == ["elections"] and parts[-1][-1].isdigit()
        private = any(part.startswith("_") for part in parts)
        if not (rows or elections or private) and found.name not in APART:
            yield found.name


def pages(lang: str) -> dict[str, str]:
    """Give the page of each module, and the index."""
    names = list(modules())
    listed = "\n".join(names)
    index = (
        f"# {TITLE.in_(lang)}\n\n{INTRO.in_(lang)}\n\n"
        f"```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"
    )
    return {
        "reference/api/index": index,
        **{f"reference/api/{name}": _module(name) for name in names},
    }


def _module(name: str) -> str:
    members = "" if name == "netralitas" else "   :members:\n   :ignore-module-all:\n"
    listed = ""
    if name == "netralitas":
        listed = "\n" + "\n".join(
            f"- {{py:obj}}`~{getattr(netralitas, each).__module__}.{each}`"
            if hasattr(getattr(netralitas, each), "__module__")
            and hasattr(getattr(netralitas, each), "__qualname__")
            else f"- `{each}`"
            for each in sorted(netralitas.__all__)
        )
    return f"# {name}\n\n```{{eval-rst}}\n.. automodule:: {name}\n{members}```\n{listed}\n"
