"""The tree itself: rooms, citations, words, what is loaded and what is never read."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from attrs import evolve

import netralitas
from netralitas import LAW, Certainty, Citation, Text, assess
from netralitas.citation import Instrument
from netralitas.conduct import Conduct
from netralitas.law.norm import (
    Exemption,
    Permission,
    Rule,
    citation_of,
    instruments_of,
)
from netralitas.procedure.deadline_rows import RULES
from netralitas.wire import load_item

HERE = Path(__file__).parent
HOME = Path(netralitas.__file__).parent

ROOMS = (
    ("_on_use", "_version", "text"),
    ("errors",),
    ("interval",),
    ("_citation_parts",),
    ("_citation_parse",),
    ("citation",),
    ("words",),
    ("conduct",),
    ("elections",),
    ("law",),
    ("situation",),
    ("matching",),
    ("sanctions",),
    ("result",),
    ("questions", "notes"),
    ("assessment",),
    ("identity",),
    ("procedure",),
    ("siasn",),
    ("stage_day",),
    ("phrases",),
    ("prose",),
    ("query",),
    ("explanation", "law_text"),
    (
        "changes_text",
        "calendar_text",
        "candidacy_text",
        "deadline_text",
        "identity_text",
        "officials_text",
        "stage_text",
    ),
    ("path_text",),
    ("_wire_shape",),
    ("_wire_problems",),
    ("_wire_converter", "_wire_decoding"),
    ("wire", "law_wire"),
    (
        "calendar_wire",
        "candidacy_wire",
        "deadline_wire",
        "identity_wire",
        "officials_wire",
        "path_wire",
        "stage_wire",
    ),
    ("schema",),
    ("cli", "strategies"),
    ("__main__",),
)
"""The rooms from left to right: each imports only what stands to its left."""

PLACE = {name: place for place, names in enumerate(ROOMS) for name in names}

SHARED = frozenset({"law", "elections", "words", "procedure", "cli", "strategies"})
"""The rooms with several modules, which may import each other without a circle."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Give every module of the library by its dotted name, parsed."""
    for path in sorted(HOME.rglob("*.py")):
        parts = path.relative_to(HOME).with_suffix("").parts
        name = ".".join(("netralitas", *parts)).removesuffix(".__init__")
        yield name, ast.parse(path.read_text(encoding="utf-8"))


MODULES: Mapping[str, ast.Module] = dict(modules())


def imports(tree: ast.Module) -> Iterator[str]:
    """Give what a module imports, the names for the type checker only among them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else node.module


# --------------------------------------------------------------------------- rooms


def test_each_room_imports_only_rooms_to_its_left() -> None:
    wrong: list[str] = []
    for name, tree in MODULES.items():
        room = name.split(".")[1] if "." in name else ""
        if not room:
            continue  # the front door opens onto every room
        assert room in PLACE, f"{room} has no place among the rooms"
        for other in set(imports(tree)):
            if not other.startswith("netralitas"):
                continue
            there = other.split(".")[1] if "." in other else ""
            same = there == room and room in SHARED
            if there != "_version" and not same and not _left(there, room):
                wrong.append(f"{name} imports {other}")
    assert wrong == []


def _left(there: str, room: str) -> bool:
    return there in PLACE and PLACE[there] < PLACE[room]


def test_no_module_imports_itself_by_a_way_round() -> None:
    graph = {
        name: {other for other in imports(tree) if other in MODULES and other != name}
        for name, tree in MODULES.items()
        if name != "netralitas"
    }

    def reach(name: str, seen: frozenset[str]) -> None:
        assert name not in seen, sorted(seen)
        for other in sorted(graph.get(name, ())):
            if other not in done:
                reach(other, seen | {name})
        done.add(name)

    done: set[str] = set()
    for name in graph:
        reach(name, frozenset())


PROGRAM = """
import sys
sys.path[:0] = {path!r}
import netralitas
from datetime import date
from netralitas import Act, Actor, Conduct, Status, assess, assess_all
assess(Conduct(date=date(2024, 10, 11), actor=Actor(status=Status.PNS), act=Act.MEMILIH))
heavy = ("cattrs", "dateutil", "hypothesis", "numpy", "pyarrow", "pandas", "json.tool")
print([name for name in heavy if name in sys.modules])
"""


def test_assessing_loads_nothing_but_attrs_and_the_standard_library() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", PROGRAM.format(path=sys.path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "[]"


def test_only_the_strategies_load_hypothesis() -> None:
    loading = {
        name
        for name, tree in MODULES.items()
        if any(other.partition(".")[0] == "hypothesis" for other in imports(tree))
    }
    assert {name.split(".")[1] for name in loading} == {"strategies"}


# ------------------------------------------------------------------ what is not read

CLOCKS = frozenset(
    {"today", "now", "utcnow", "environ", "environb", "getenv", "urlopen", "getlocale"}
)
BANNED = frozenset(
    {
        "time",
        "random",
        "secrets",
        "uuid",
        "locale",
        "socket",
        "ssl",
        "urllib.request",
        "http",
        "http.client",
        "subprocess",
        "pickle",
    }
)


def test_nothing_reads_the_clock_the_environment_the_network_or_chance() -> None:
    wrong: list[str] = []
    for name, tree in MODULES.items():
        wrong += [f"{name} imports {other}" for other in imports(tree) if other in BANNED]
        wrong += [
            f"{name}:{node.lineno} reads {node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and node.attr in CLOCKS
        ]
        wrong += [
            f"{name}:{node.lineno} calls {node.func.id}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"eval", "exec", "input", "__import__"}
        ]
    assert wrong == []


def test_only_the_command_line_opens_files_and_prints() -> None:
    opened = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"open", "print"}
    }
    opened |= {name for name, tree in MODULES.items() if "os" in set(imports(tree))}
    assert opened <= {"netralitas.cli"}


# ------------------------------------------------------------------------- docstrings


def undocumented(name: str, node: ast.AST) -> Iterator[str]:
    """Give what is public and says nothing about itself."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if child.name.startswith("_"):
            continue
        overloaded = any(
            isinstance(mark, ast.Name) and mark.id == "overload"
            for mark in child.decorator_list
        )
        if ast.get_docstring(child) is None and not overloaded:
            yield f"{name}.{child.name}"
        if isinstance(child, ast.ClassDef):
            yield from undocumented(f"{name}.{child.name}", child)


def test_everything_public_says_what_it_is() -> None:
    silent = [each for name, tree in MODULES.items() for each in undocumented(name, tree)]
    silent += [name for name, tree in MODULES.items() if not ast.get_docstring(tree)]
    assert [each for each in silent if not each.endswith("_version")] == []


def test_nothing_is_encoded_from_memory_alone() -> None:
    for path in HOME.rglob("*.py"):
        assert "[M]" not in path.read_text(encoding="utf-8"), path.name


# -------------------------------------------------------------------------- citations


NAMED: tuple[Rule | Exemption | Permission, ...] = (
    *LAW.rules,
    *LAW.exemptions,
    *LAW.permissions,
)
"""The rows that have an id, a gist and bases."""


def cited() -> Iterator[tuple[str, Citation]]:
    """Give every citation of every row."""
    for row in NAMED:
        yield from ((row.id, basis.citation) for basis in row.bases)
    for consequence in LAW.consequences:
        yield from (("consequence", basis.citation) for basis in consequence.bases)
    for dispute in LAW.disputes:
        for reading in dispute.readings:
            yield from ((dispute.id, citation) for citation in reading.cites)
    for remark in LAW.remarks:
        yield from ((remark.code, citation) for citation in remark.cites)


def test_each_cited_instrument_is_held_with_its_title_and_days() -> None:
    orphans = {
        (id_, str(instrument))
        for id_, citation in cited()
        for instrument in instruments_of(citation)
        if instrument not in LAW.regulations
    }
    assert orphans == set()


def test_each_instrument_that_is_held_is_cited_or_changes_one_that_is() -> None:
    used: set[Instrument] = set()
    deadlines = (basis.citation for row in RULES.values() for basis in row.bases)
    for citation in (*(citation for _, citation in cited()), *deadlines):
        used.update(instruments_of(citation))
    for instrument, regulation in LAW.regulations.items():
        if any(link.earlier in used for link in regulation.links):
            used.add(instrument)
    unused = {str(instrument) for instrument in LAW.regulations if instrument not in used}
    assert unused == set()


def test_each_id_is_used_once_and_is_the_slug_of_its_first_citation() -> None:
    ids = [row.id for row in NAMED]
    ids += [row.id for row in LAW.disputes]
    assert [id_ for id_, times in Counter(ids).items() if times > 1] == []
    for rule in LAW.rules:
        base, _, version = rule.id.partition("@")
        base, _, track = base.partition("#")
        assert citation_of(rule.id).slug == base
        first = evolve(rule.bases[0].citation, amended_by=())
        assert first.slug == base, rule.id
        assert not track or track == rule.track.value, rule.id
        assert not version or version == str(rule.in_force.start), rule.id


def test_versions_of_one_norm_follow_each_other_without_overlap() -> None:
    versions: dict[str, list[str]] = {}
    for rule in LAW.rules:
        versions.setdefault(rule.id.partition("@")[0], []).append(rule.id)
    for ids in versions.values():
        rows = [LAW.rule[id_].in_force for id_ in sorted(ids)]
        for before, after in pairwise(rows):
            assert before.end is not None
            assert before.end == after.start


def test_every_text_of_the_law_is_whole_in_both_languages() -> None:
    texts: list[tuple[str, Text]] = [(row.id, row.gist) for row in NAMED]
    texts += [(row.id, side.says) for row in LAW.disputes for side in row.readings]
    texts += [(row.code, row.text) for row in LAW.remarks]
    texts += [(str(key), row.title) for key, row in LAW.regulations.items()]
    texts += [(row.provision, row.why) for m in LAW.modules for row in m.not_encoded]
    for id_, text in texts:
        for words in (text.id, text.en):
            assert words == words.strip(), id_
            assert words, id_
            assert "  " not in words, id_
            assert unicodedata.is_normalized("NFC", words), id_
        assert text.id != text.en or id_.startswith(("SKB", "SE", "Surat")), id_


# ------------------------------------------------------------- each rule has its proof


@cache
def recorded() -> frozenset[str]:
    """Give the rules that are found for certain in a recorded case."""
    cases = json.loads((HERE / "cases" / "public.json").read_text(encoding="utf-8"))
    found: set[str] = set()
    for case in cases["cases"]:
        for raw in case.get("conducts") or [case["conduct"]]:
            conduct = load_item(raw)
            assert isinstance(conduct, Conduct)
            found.update(
                finding.rule
                for finding in assess(conduct).findings
                if finding.certainty is Certainty.CERTAIN and not finding.lifted
            )
    return frozenset(found)


@cache
def told() -> frozenset[str]:
    """Give every string that stands in a table of the law."""
    return frozenset(
        node.value
        for path in (HERE / "rules").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and ("/" in node.value or node.value in LAW.rule)
    )


WAIVED: Mapping[str, str] = {}
"""Rules without a recorded case and without a row in a table, and why."""


def test_each_rule_has_a_recorded_case_or_a_row_in_a_table_or_a_waiver() -> None:
    bare = {
        rule.id
        for rule in LAW.rules
        if rule.id not in recorded()
        and not any(rule.id == text or rule.id.endswith("/" + text) for text in told())
    }
    assert bare == set(WAIVED)


def test_each_waiver_says_why() -> None:
    assert all(WAIVED.values())
