"""Files given on the command line: what they hold, line by line, or why they do not."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import Final

from netralitas.text import Text

__all__ = ["UnreadableError", "lines"]

_WHY: Final[Mapping[type[OSError], Text]] = MappingProxyType(
    {
        FileNotFoundError: Text(id="berkas tidak ada", en="there is no such file"),
        IsADirectoryError: Text(id="itu direktori", en="it is a directory"),
        PermissionError: Text(id="tidak ada izin", en="it may not be read"),
    }
)


class UnreadableError(Exception):
    """A file that is not there, or holds no text."""

    def __init__(self, name: str, why: Text) -> None:
        self.message: Text = Text(
            id=f"netralitas: {name} tidak dapat dibaca: {why.id}",
            en=f"netralitas: {name} cannot be read: {why.en}",
        )
        super().__init__(self.message.en)


def lines(name: str) -> Iterator[str]:
    """Read line by line; a later line that is not UTF-8 spoils only itself."""
    errors = "strict"
    try:
        with _open(name) as stream:
            for line in stream:
                yield line if isinstance(line, str) else line.decode("utf-8", errors)
                errors = "surrogateescape"
    except OSError as error:
        said = str(error.strerror)
        why = _WHY.get(type(error), Text(id=said, en=said))
        raise UnreadableError(name, why) from None
    except UnicodeDecodeError:
        why_not = Text(id="bukan teks UTF-8", en="it is not UTF-8 text")
        raise UnreadableError(name, why_not) from None


def _open(name: str) -> AbstractContextManager[Iterable[str] | Iterable[bytes]]:
    if name == "-":  # a caller may have put text in its place
        return nullcontext(getattr(sys.stdin, "buffer", sys.stdin))
    return Path(name).open("rb")
