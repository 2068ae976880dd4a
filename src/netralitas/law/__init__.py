"""The law as rows: one module for each instrument, in the law's own order.

`LAW` is the encoded law of this edition. Acts outside `COVERAGE`, or by others than
`PERSONS`, are assessed by what is encoded and carry the note ``di_luar_cakupan``.
"""

from datetime import date

from netralitas.interval import Interval
from netralitas.law import (
    later,
    pp_11_2017,
    pp_37_2004,
    pp_42_2004,
    pp_49_2018,
    pp_53_2010,
    pp_94_2021,
    se_1_2023,
    se_18_2023,
    skb_2_2022,
    skb_5_2020,
    surat_b_36_2018,
    surat_b_71_2017,
    uu_1_2015,
    uu_5_2014,
    uu_6_2014,
    uu_7_2017,
    uu_8_2015,
    uu_10_2016,
    uu_20_2023,
)
from netralitas.law.norm import Law
from netralitas.law.terms import REVIEWED_ON
from netralitas.words import Status

__all__ = ["COVERAGE", "LAW", "PERSONS"]

COVERAGE = Interval(start=date(2022, 9, 22), end=date(2026, 1, 1))
"""Acts from the first day of the joint decree to the end of 2025."""

PERSONS = frozenset({Status.PNS, Status.CPNS, Status.PPPK, Status.KEPALA_DESA})
"""The persons whose law this edition encodes in full."""

LAW = Law(
    modules=(
        uu_1_2015.MODULE,
        uu_8_2015.MODULE,
        uu_10_2016.MODULE,
        uu_5_2014.MODULE,
        uu_6_2014.MODULE,
        uu_7_2017.MODULE,
        uu_20_2023.MODULE,
        pp_37_2004.MODULE,
        pp_42_2004.MODULE,
        pp_53_2010.MODULE,
        pp_11_2017.MODULE,
        pp_49_2018.MODULE,
        pp_94_2021.MODULE,
        surat_b_71_2017.MODULE,
        surat_b_36_2018.MODULE,
        skb_5_2020.MODULE,
        skb_2_2022.MODULE,
        se_1_2023.MODULE,
        se_18_2023.MODULE,
        later.MODULE,
    ),
    coverage=COVERAGE,
    persons=PERSONS,
    reviewed_on=REVIEWED_ON,
)
"""The law as this edition encodes it."""
