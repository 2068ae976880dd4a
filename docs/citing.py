"""How the generated pages cite: plainly in the repository, as links on the site."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Protocol

from netralitas import prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netralitas.citation import Basis, Citation


class Writer(Protocol):
    """A way to write citations in a language."""

    def bases(self, rows: Iterable[Basis], lang: str, /) -> str:
        """Cite several bases, each with how it was read where that matters."""
        ...

    def norms(self, norms: Iterable[Citation], lang: str, /) -> str:
        """Cite several norms."""
        ...

    def place(self, norm: Citation, lang: str, /) -> str:
        """Name a place inside its instrument."""
        ...


class Plain:
    """Words alone."""

    bases = staticmethod(prose.short_bases)
    norms = staticmethod(prose.shortly)
    place = staticmethod(prose.place_of)


PLAIN: Final[Writer] = Plain()

_writer: Final[ContextVar[Writer]] = ContextVar("citing", default=PLAIN)


@contextmanager
def by(writer: Writer) -> Iterator[None]:
    """Let pages that are written inside cite in another way."""
    token = _writer.set(writer)
    try:
        yield
    finally:
        _writer.reset(token)


def bases(rows: Iterable[Basis], lang: str) -> str:
    """Cite several bases, each with how it was read where that matters."""
    return _writer.get().bases(rows, lang)


def norms(cited: Iterable[Citation], lang: str) -> str:
    """Cite several norms."""
    return _writer.get().norms(cited, lang)


def place(norm: Citation, lang: str) -> str:
    """Name a place inside its instrument."""
    return _writer.get().place(norm, lang)
