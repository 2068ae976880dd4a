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
            "SE MenPANRB 1/2023: non-ASN, bentuk pelanggaran menurut perjanjian kerja",
            "SKB 5/2020: Pilkada 2020",
            "SE MenPANRB B/71/2017 dan B/36/2018: sampai SKB 22 September 2022",
            "PP 37/2004 Pasal 2-5, 9-10: keluar dari partai politik sebelum PP 11/2017",
            "UU 1/2015 Pasal 71 sebelum 1 Juli 2016",
        )
    ),
)
