"""The public face of the package: its names, and what loading it loads."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import netralitas


def loaded(code: str) -> set[str]:
    """Run code in a fresh interpreter and give the top-level modules that it loaded."""
    script = f"import sys\n{code}\nprint(' '.join(m.split('.')[0] for m in sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(run.stdout.split())


HEAVY = {"cattrs", "dateutil", "hypothesis", "numpy", "jsonschema"}


def test_every_public_name_is_there_and_comes_from_its_home() -> None:
    assert dir(netralitas) == sorted(netralitas.__all__)
    homes = {name: module for module, names in netralitas._HOME.items() for name in names}
    assert sorted([*homes, "__version__"]) == sorted(netralitas.__all__)
    for name, module in homes.items():
        home = import_module(f"netralitas.{module}")
        assert getattr(netralitas, name) is getattr(home, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'tidak_ada'"):
        netralitas.tidak_ada  # noqa: B018


def test_importing_the_package_loads_nothing_else() -> None:
    assert not loaded("import netralitas") & (HEAVY | {"attr", "attrs"})


def test_assessing_loads_attrs_and_the_standard_library_only() -> None:
    assert not loaded("from netralitas import assess, Conduct, LAW") & HEAVY


def test_reading_the_wire_loads_cattrs() -> None:
    assert "cattrs" in loaded("from netralitas import loads; loads")
