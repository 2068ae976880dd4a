"""The line of the code on which each row of the law is written.

The modules of the law are run once more, while the constructors of rows note which
line of the module called them. A row that a helper makes is written where the helper
is called; a row that is derived stands where it is derived.
"""

from __future__ import annotations

import importlib
import inspect
import runpy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import netralitas.law
from netralitas.law.norm import Dispute, Exemption, Permission, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import FrameType

LAW_HOME: Final = Path(netralitas.law.__file__).parent
HOME: Final = LAW_HOME.parent
ROWS: Final = (Rule, Exemption, Permission, Dispute)


def modules() -> tuple[Path, ...]:
    """Give the files that hold rows: those with a `Module` of their own."""
    files = sorted(LAW_HOME.glob("*.py"))
    return tuple(
        file
        for file in files
        if file.stem != "__init__"
        and hasattr(importlib.import_module(f"netralitas.law.{file.stem}"), "MODULE")
    )


@cache
def lines() -> Mapping[str, tuple[str, int]]:
    """Give, by the id of a row, its file inside the package and its line, from 1."""
    found: dict[str, tuple[str, int]] = {}
    for file in modules():
        for row_id, line in _written(file):
            found[row_id] = (str(file.relative_to(HOME)), line)
    return found


def _written(file: Path) -> Iterator[tuple[str, int]]:
    noted: list[tuple[str, int]] = []

    def noting(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: Any, *args: Any, **facts: Any) -> None:  # noqa: ANN401  (as given)
            original(self, *args, **facts)
            line = _line(inspect.currentframe(), str(file))
            if line is not None:
                noted.append((self.id, line))

        return init

    kept = [(kind, kind.__init__) for kind in ROWS]
    try:
        for kind, original in kept:
            setattr(kind, "__init__", noting(original))  # noqa: B010  (mypy refuses)
        held = runpy.run_path(str(file))
    finally:
        for kind, original in kept:
            setattr(kind, "__init__", original)  # noqa: B010  (as above)
    module = held["MODULE"]
    own = {
        row.id
        for rows in (module.rules, module.exemptions, module.permissions, module.disputes)
        for row in rows
    }
    return (each for each in noted if each[0] in own)


def _line(frame: FrameType | None, file: str) -> int | None:
    """Give the line at the top level of the file from which a frame was reached."""
    while frame is not None:
        code = frame.f_code
        if code.co_filename == file and code.co_name == "<module>":
            return frame.f_lineno
        frame = frame.f_back
    return None
