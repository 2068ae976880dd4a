"""A NIP or NI PPPK as a JSON object, the number itself hidden as in `identity_text`."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, TypeAlias

from netralitas.identity import NIP_BASES, Nip, Number
from netralitas.law import LAW
from netralitas.law_wire import headed, plain

__all__ = ["FORMAT", "dump_number"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/nip/1"


def dump_number(number: Number, on: date | None = None) -> Json:
    """Give what a number says: year and month of appointment, or year and agreement.

    >>> from netralitas.identity import parse
    >>> told = dump_number(parse("199001012024211001"))
    >>> told["masked"], told["kind"], told["appointed"], told["agreement"]
    ('***************001', 'pppk', '2024', 1)
    """
    pns = isinstance(number, Nip)
    return {
        **headed(FORMAT, LAW),
        "masked": number.masked(),
        "kind": "pns" if pns else "pppk",
        "appointed": _appointed(number),
        "agreement": None if isinstance(number, Nip) else number.agreement,
        "on": plain(on),
        "notes": plain(number.notes(on)),
        "bases": plain(NIP_BASES) if pns else [],
    }


def _appointed(number: Number) -> str:
    if isinstance(number, Nip):
        year, month = number.appointed
        return f"{year:04}-{month:02}"
    return f"{number.appointed:04}"
