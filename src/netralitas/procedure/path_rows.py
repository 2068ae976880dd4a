"""Every procedure, by its word."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netralitas.procedure import (
    path_rows_disiplin,
    path_rows_etik,
    path_rows_pemberhentian,
    path_rows_pemilihan,
    path_rows_pemilu,
    path_rows_penerusan,
    path_rows_upaya,
)
from netralitas.procedure.path_words import Procedure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netralitas.procedure.path_machine import CasePath

__all__ = ["PATHS", "WITHOUT_STEP"]

MODULES = (
    path_rows_pemilu,
    path_rows_pemilihan,
    path_rows_penerusan,
    path_rows_disiplin,
    path_rows_etik,
    path_rows_pemberhentian,
    path_rows_upaya,
)

_FOUND = {path.procedure: path for module in MODULES for path in module.PATHS}

PATHS: Mapping[Procedure, CasePath] = MappingProxyType(
    {procedure: _FOUND[procedure] for procedure in Procedure}
)
"""Every procedure that is encoded, in the order of the words."""

WITHOUT_STEP = tuple(entry for module in MODULES for entry in module.NOT_ENCODED)
"""Steps of procedures without a transition, and why."""
