"""Instruments that bear on neutrality and wait for a later edition: named, not encoded."""

from netralitas.law.norm import Module, NotEncoded
from netralitas.text import Text

LATER = Text(
    id="Menyangkut orang atau masa di luar cakupan edisi ini.",
    en="It concerns persons or years outside the coverage of this edition.",
)

MODULE = Module(
    regulations=(),
    not_encoded=tuple(
        NotEncoded(provision=provision, why=LATER)
        for provision in (
            "UU 34/2004 Pasal 39: TNI",
            "UU 2/2002 Pasal 28: Polri",
        )
    ),
)
