"""Compare the encoded law with the gazette texts, citation by citation.

    python tools/check_law.py TEXTS [--dossiers DIRECTORY]

For everything that the code cites and whose text is in the directory TEXTS it looks up
the unit (pasal, ayat, huruf, angka) and, in that unit or in what leads into it, the
operative words recorded with the citation. A basis said to rest on the text must have
one. What does not agree is listed; what is explained stands one by one in
``check_law_known.toml``, and an explanation that nothing needs any more is an error too.

With ``--dossiers``, the ledger (``docs/ledger.csv``) is compared with the dossiers that
it lists: every row is there, and none that is gone.

The texts are scans and no part of the repository, nor is this tool part of the library.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import EnumType
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
from attrs import define, field, frozen
from gazette import Document, Pieces, Source
from quotes import absent
from units import Found, Missing

import netralitas
from netralitas import LAW
from netralitas.citation import Basis, Citation, Instrument, InstrumentKind, Reading

if TYPE_CHECKING:
    from types import ModuleType

HERE: Final = Path(__file__).resolve().parent
KNOWN: Final = HERE / "check_law_known.toml"

sys.path.append(str(HERE.parent / "docs"))

from ledger import BEYOND, ledger_rows  # noqa: E402  (no package: found by its path)

Key = tuple[str, str, str]


# ----------------------------------------------------------------- what is cited


@frozen
class Use:
    """One citation as the code makes it, with the words that decide, and where."""

    citation: Citation
    quote: str | None = None
    reading: Reading | None = None


def uses() -> dict[Use, list[str]]:
    """Give everything that library and ledger cite, with what cites it.

    Whatever holds a citation is walked through, so that a new kind of row needs no entry
    here; rows of the law come first, so that they are what is named.
    """
    walk = _Walk()
    for row in LAW.rows:
        name = getattr(row, "id", None) or getattr(row, "code", None)
        walk.through(row, name or type(row).__name__)
    for module in _modules():
        for name, value in vars(module).items():
            if not name.startswith("__"):
                walk.through(value, f"{module.__name__}.{name}")
    for entry in ledger_rows():
        walk.through(entry.citations, f"ledger {entry.key}")
    return walk.found


@define
class _Walk:
    """A way through values that meets each of them once, and keeps it, for its id."""

    found: dict[Use, list[str]] = field(factory=dict)
    seen: dict[int, object] = field(factory=dict)

    def through(self, value: object, where: str) -> None:
        """Note every citation inside a value."""
        if isinstance(value, Basis):
            self.note(Use(value.citation, value.quote, value.reading), where)
        elif isinstance(value, Citation):
            self.note(Use(value), where)
        elif not isinstance(value, str | bytes) and id(value) not in self.seen:
            self.seen[id(value)] = value
            for inner in _parts(value):
                self.through(inner, where)

    def note(self, use: Use, where: str) -> None:
        places = self.found.setdefault(use, [])
        if where not in places:
            places.append(where)


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(netralitas.__path__, "netralitas."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _parts(value: object) -> Iterable[object]:
    """Give what a value is made of, where it is made of values."""
    if isinstance(value, EnumType):
        return cast("Iterable[object]", list(value))
    if isinstance(value, Mapping):
        return [*value.keys(), *value.values()]
    if isinstance(value, tuple | list | set | frozenset):
        return cast("Iterable[object]", value)
    if attrs.has(type(value)):
        fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
        return [getattr(value, each.name) for each in fields]
    return ()


# ------------------------------------------------------------------ what is there


_KINDS: Final = {
    "uu": InstrumentKind.UU,
    "pp": InstrumentKind.PP,
    "perbkn": InstrumentKind.PERBKN,
    "perma": InstrumentKind.PERMA,
}


def texts(directory: Path, last: Mapping[str, str]) -> dict[Instrument, list[Source]]:
    """Read the texts of a directory by their names: ``uu-2015-1.md`` is UU 1/2015.

    Under ``partial`` the number comes first (``uu-7-2017.md``), and files of other kinds
    hold notes, no text. ``last`` names the last article of a text that breaks off.
    """
    found: dict[Instrument, list[Source]] = defaultdict(list)
    for path in sorted(directory.glob("*.md")):
        kind, year, number = path.stem.split("-")
        instrument = Instrument(kind=_KINDS[kind], number=number, year=int(year))
        text = path.read_text(encoding="utf-8")
        found[instrument].append(Document(text, last.get(path.name)))
    for path in sorted(directory.glob("partial/*.md")):
        kind, *rest = path.stem.split("-")
        if kind in _KINDS:
            number, year = rest
            instrument = Instrument(kind=_KINDS[kind], number=number, year=int(year))
            found[instrument].append(Pieces(path.read_text(encoding="utf-8")))
    return dict(found)


# -------------------------------------------------------------------- the check


@frozen
class Problem:
    """A citation and its text do not agree: in the unit, the words or the reading."""

    kind: str
    citation: str
    passage: str
    what: str = field(eq=False)
    where: tuple[str, ...] = field(eq=False, default=())

    @property
    def key(self) -> Key:
        """What a known problem is recognised by."""
        return self.kind, self.citation, self.passage


@frozen
class Outcome:
    """What the check of one citation gave."""

    state: str
    problems: tuple[Problem, ...] = ()


def check(
    use: Use, where: Iterable[str], sources: Mapping[Instrument, list[Source]]
) -> Outcome:
    """Look up one citation and its words.

    The state is *found*, *loose* (the scan tore the labels off, so the words were looked
    for in the unit around), *unseen* (there is no text, or only pieces without it) or
    *wrong*.
    """
    places = tuple(where)

    def wrong(kind: str, what: str, passage: str = "") -> Problem:
        return Problem(kind, str(use.citation), passage, what, places)

    found, absences = locate(use.citation, sources)
    problems = [wrong("unit", what) for what in absences]
    if found is None and not absences and use.reading is Reading.TEXT:
        problems = [wrong("reading", "said to be read, but there is no text of it")]
    if found is None:
        return Outcome("wrong" if problems else "unseen", tuple(problems))
    for passage in passages(use.quote):
        nearest = absent(f"{found.lead}\n{found.text}", passage)
        if nearest is not None:
            problems.append(wrong("quote", f"nearest: {nearest or '-'}", passage))
    state = "wrong" if problems else "loose" if found.loose else "found"
    return Outcome(state, tuple(problems))


def locate(
    citation: Citation, sources: Mapping[Instrument, list[Source]]
) -> tuple[Found | None, list[str]]:
    """Find what a citation names, and say where it should be and is not.

    An amended norm is read in the last act that is cited as amending it; each act cited
    so must hold the article. The base is read where none of them has a text.
    """
    found, absences = None, list[str]()
    for instrument in (*reversed(citation.amended_by), citation.instrument):
        if found and instrument == citation.instrument:
            break
        missed: list[str] = []
        for source in sources.get(instrument, ()):
            try:
                hit = source.find(citation.units)
            except Missing as missing:
                if source.reaches(citation.units):
                    missed.append(f"{instrument}: {missing}")
            else:
                found, missed = found or hit, []
                break
        absences += missed
    return found, absences


def passages(quote: str | None) -> list[str]:
    """Take a quote apart at its ellipses."""
    parts = (quote or "").replace("...", "…").split("…")
    return [part.strip() for part in parts if part.strip()]


def known(path: Path) -> tuple[dict[Key, str], dict[str, str]]:
    """Read the explained problems with their reasons, and the texts that break off."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    explained: dict[Key, str] = {}
    for row in data.get("known", ()):
        key = row["problem"], row["citation"], row.get("passage", "")
        if key in explained or not row["why"].strip():
            msg = f"{path.name}: explained twice or not at all: {key}"
            raise ValueError(msg)
        explained[key] = row["why"]
    return explained, {row["file"]: row["last"] for row in data.get("incomplete", ())}


def verdict(problems: Iterable[Problem], explained: Mapping[Key, str]) -> list[str]:
    """Give a line for each problem without explanation, and for each idle explanation."""
    lines: list[str] = []
    met: set[Key] = set()
    for problem in problems:
        met.add(problem.key)
        if problem.key not in explained:
            passage = f" «{problem.passage}»" if problem.passage else ""
            rows = ", ".join(problem.where[:3])
            lines.append(
                f"{problem.kind}: {problem.citation}{passage}: {problem.what} [{rows}]"
            )
    lines += [
        f"idle: {kind}: {citation}{f' «{passage}»' if passage else ''}: does not occur"
        for kind, citation, passage in explained
        if (kind, citation, passage) not in met
    ]
    return lines


# ------------------------------------------------------------------- the ledger


def dossier_rows(directory: Path) -> dict[tuple[str, str], str]:
    """Give every row of the three dossiers, by dossier and key, with its citation."""
    import yaml  # noqa: PLC0415  (the rest of the tool needs no more than the library)

    def load(name: str) -> Any:  # noqa: ANN401  (whatever the file holds)
        return yaml.safe_load((directory / name).read_text(encoding="utf-8"))

    skb, personnel, electoral = map(
        load, ("skb.yaml", "personnel-law.yaml", "electoral-law.yaml")
    )
    rows = {
        **{("skb", row["id"]): f"{row['list']} {row['no']}" for row in skb},
        **{("personnel", row["id"]): row["citation"] for row in personnel["provisions"]},
    }
    for part in ("prohibitions", "penalties"):
        rows |= {("electoral", row["id"]): row["citation"] for row in electoral[part]}
    return rows


def ledger_differences(directory: Path) -> list[str]:
    """Give a line for each row that only the dossiers or only the ledger has."""
    listed = {(row.dossier, row.key) for row in ledger_rows() if row.dossier != BEYOND}
    there = dossier_rows(directory)
    return [
        *(
            f"ledger: no row {' '.join(key)} ({there[key]})"
            for key in there
            if key not in listed
        ),
        *(
            f"ledger: {' '.join(key)} is in no dossier"
            for key in sorted(listed - there.keys())
        ),
    ]


# ------------------------------------------------------------------ command line


def main(arguments: list[str] | None = None) -> int:
    """Run the check; 0 if everything agrees or is explained, 1 if not, 2 without texts."""
    parser = argparse.ArgumentParser(
        description="Compare the encoded law with the gazette texts."
    )
    parser.add_argument("texts", type=Path, help="the directory of the gazette texts")
    parser.add_argument("--dossiers", type=Path, help="the directory of the dossiers")
    parser.add_argument("--known", type=Path, default=KNOWN, help="explained problems")
    given = parser.parse_args(arguments)
    explained, last = known(given.known)
    sources = texts(given.texts, last) if given.texts.is_dir() else {}
    if not sources:
        print(
            f"check-law: tidak ada naskah peraturan di | no gazette texts in: "
            f"{given.texts}\n  make check-law TEKS=<direktori|directory>",
            file=sys.stderr,
        )
        return 2
    states: Counter[str] = Counter()
    unseen: Counter[str] = Counter()
    problems: list[Problem] = []
    quotes = 0
    for use, where in sorted(uses().items(), key=lambda each: each[0].citation.sort_key):
        outcome = check(use, where, sources)
        states[outcome.state] += 1
        quotes += bool(use.quote) and outcome.state != "unseen"
        problems += outcome.problems
        if outcome.state == "unseen":
            unseen[use.citation.instrument.kind.wire] += 1
    lines = verdict(problems, explained)
    if given.dossiers and (given.dossiers / "skb.yaml").is_file():
        lines += ledger_differences(given.dossiers)
    elif given.dossiers:
        print(f"dossiers not compared, there are none in: {given.dossiers}")
    print(
        f"{sum(states.values())} citations: "
        + ", ".join(f"{count} {state}" for state, count in states.most_common())
        + f"; {quotes} quotes compared; {len(explained)} explained"
    )
    print("unseen: " + ", ".join(f"{n} {kind}" for kind, n in unseen.most_common()))
    print("\n".join(lines) or "everything agrees or is explained")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
