"""The public face of the package: its names, and what loading it loads."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from types import ModuleType

import pytest

import netralitas
from netralitas import procedure


def loaded(code: str) -> set[str]:
    """Run code in a fresh interpreter and give the modules that it loaded."""
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


HEAVY = {"cattrs", "dateutil", "hypothesis", "numpy", "jsonschema"}


@pytest.mark.parametrize("package", [netralitas, procedure])
def test_every_public_name_is_there_and_comes_from_its_home(package: ModuleType) -> None:
    assert dir(package) == sorted(package.__all__)
    homes = {name: module for module, names in package._HOME.items() for name in names}
    version = {"__version__"} & set(package.__all__)
    assert sorted([*homes, *version]) == sorted(package.__all__)
    for name, module in homes.items():
        home = import_module(f"{package.__name__}.{module}")
        assert getattr(package, name) is getattr(home, name)
        assert name in home.__all__, f"{module}.{name} is not public"


def test_what_a_call_needs_can_be_imported_beside_it() -> None:
    for calls in (
        ("decide", "Punishment", "Breach", "Decision", "ImposedBy"),
        ("competent_official", "in_place_of", "Post", "Place", "Hindrance"),
        ("duties", "Duties"),
        ("penalties", "Sentence", "criminal_calendar", "CrimeEvent"),
        ("timeline", "Case", "Event", "CaseEvent", "Procedure"),
    ):
        assert set(calls) <= set(procedure.__all__)


@pytest.mark.parametrize("package", [netralitas, procedure])
def test_an_unknown_name_is_an_attribute_error(package: ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'tidak_ada'"):
        package.tidak_ada  # noqa: B018


def test_importing_the_package_loads_nothing_else() -> None:
    alone = loaded("import netralitas")
    assert not alone & (HEAVY | {"attr", "attrs", "netralitas.procedure"})


def test_assessing_loads_nothing_of_the_procedure() -> None:
    assert "netralitas.procedure" not in loaded("from netralitas import assess, explain")


def test_a_part_of_the_procedure_does_not_load_the_others() -> None:
    package = loaded("import netralitas.procedure")
    assert not {name for name in package if name.startswith("netralitas.procedure.")}
    counting = loaded("from netralitas.procedure import deadline, rule")
    parts = ("candidacy", "crime", "discipline", "officials", "path")
    assert not {f"netralitas.procedure.{part}" for part in parts} & counting


def test_assessing_loads_attrs_and_the_standard_library_only() -> None:
    assert not loaded("from netralitas import assess, Conduct, LAW") & HEAVY


def test_reading_the_wire_loads_cattrs() -> None:
    assert "cattrs" in loaded("from netralitas import loads; loads")
