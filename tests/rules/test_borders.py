"""The days on which the law turned since 2015: what the day before did not know.

Each border of each row stands in the first table with the instrument that makes it; the
second shows one act on the day before and on the day itself, where the turn can be seen
in an act. The days are those of the texts and of the press reports that date them.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from netralitas import LAW, Act, Contest, Office, Standing, Status, TargetKind
from netralitas.query import law_on
from netralitas.situation import law_borders
from reading import Facts, the_rule

INSTRUMENTS = {
    date(2015, 2, 2): "UU 1/2015",
    date(2015, 3, 18): "UU 8/2015",
    date(2015, 7, 8): "MK 41/PUU-XII/2014",
    date(2016, 7, 1): "UU 10/2016",
    date(2017, 4, 7): "PP 11/2017",
    date(2017, 8, 16): "UU 7/2017",
    date(2017, 12, 27): "Surat MenPANRB B/71/M.SM.00.00/2017",
    date(2018, 2, 2): "Surat MenPANRB B/36/M.SM.00.00/2018",
    date(2018, 11, 28): "PP 49/2018",
    date(2020, 5, 4): "Perppu 2/2020",
    date(2020, 5, 12): "PP 17/2020",
    date(2020, 9, 10): "SKB 5/2020",
    date(2021, 8, 10): "PP 79/2021",
    date(2021, 8, 31): "PP 94/2021",
    date(2022, 4, 7): "Peraturan BKN 6/2022",
    date(2022, 9, 22): "SKB 2/2022",
    date(2022, 12, 12): "Perppu 1/2022",
    date(2023, 1, 3): "SE MenPANRB 1/2023",
    date(2023, 8, 15): "MK 65/PUU-XXI/2023",
    date(2023, 9, 29): "SE MenPANRB 18/2023",
    date(2023, 10, 31): "UU 20/2023",
    date(2024, 4, 25): "UU 3/2024",
    date(2024, 8, 23): "Perpres 92/2024",
    date(2024, 8, 24): "SE MenPANRB 4/2024",
    date(2024, 11, 14): "MK 136/PUU-XXII/2024",
    date(2025, 3, 26): "UU 3/2025",
    date(2025, 7, 30): "MK 104/PUU-XXIII/2025",
    date(2025, 10, 16): "MK 121/PUU-XXII/2024",
    date(2026, 1, 2): "UU 1/2023",
}
"""The first day of each instrument since 2015."""

WITHOUT_INSTRUMENT = {
    date(2019, 1, 1): "the year of the letter of 2017 is over for a Pemilihan",
    date(2020, 1, 1): "the years of the letter of 2017 are over for a Pemilu",
    date(2020, 2, 28): "PP 17/2020 is said to be of this day",
    date(2024, 9, 4): "the later of two days on which KASN is said to have ended",
}
"""Days on which a row turns although no instrument begins."""

ONE_DAY = timedelta(days=1)
FIRST = date(2015, 1, 1)


@pytest.mark.parametrize(("day", "instrument"), INSTRUMENTS.items(), ids=str)
def test_an_instrument_is_law_from_its_day_and_not_on_the_day_before(
    day: date, instrument: str
) -> None:
    def named(on: date) -> set[str]:
        return {str(each.instrument) for each in law_on(on).regulations}

    assert instrument in named(day)
    assert instrument not in named(day - ONE_DAY)


def test_every_day_on_which_a_row_turns_stands_in_a_table() -> None:
    turns = {day for day in law_borders(LAW) if day >= FIRST}
    assert turns == INSTRUMENTS.keys() | WITHOUT_INSTRUMENT.keys()


CALON: Facts = {
    "kind": TargetKind.CALON,
    "contest": Contest.WALI_KOTA,
    "standing": Standing.CALON,
}
FAVOUR: Facts = CALON | {
    "act": Act.MEMBUAT_KEPUTUSAN_BERPIHAK,
    "office": Office.JPT_PRATAMA,
    "active_support": True,
    "intent_to_support": True,
    "deliberate": True,
    "benefits_or_harms": True,
}
UNRESIGNED: Facts = {
    "act": Act.MENCALONKAN_DIRI,
    "kind": TargetKind.DIRI_SENDIRI,
    "contest": Contest.WALI_KOTA,
    "standing": Standing.CALON,
    "resigned": False,
}
REGISTERED = UNRESIGNED | {"standing": Standing.BAKAL_CALON}
MEMBER: Facts = {"act": Act.MENJADI_ANGGOTA_PARTAI, "kind": TargetKind.PARTAI}
ONESELF = REGISTERED | {"act": Act.MENDEKATI_PARTAI}
BANNER = CALON | {"act": Act.MEMASANG_ALAT_PERAGA, "active_support": True}
EVENT = CALON | {"act": Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN, "active_support": True}
PPPK: Facts = {"status": Status.PPPK}
PEMILU: Facts = {"contest": Contest.DPR}

FORMS = "skb-2-2022/lampiran-ii/disiplin/"
LETTER = "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-a"

BEGINS: tuple[tuple[date, str, Facts], ...] = (
    (date(2015, 7, 8), "uu-5-2014/pasal-123/ayat-3@2015-07-08", UNRESIGNED),
    (date(2016, 7, 1), "uu-1-2015/pasal-188@2016-07-01", FAVOUR),
    (date(2017, 4, 7), "pp-11-2017/pasal-255/ayat-4", MEMBER),
    (date(2017, 4, 7), "pp-11-2017/pasal-346/ayat-4", UNRESIGNED),
    (date(2017, 8, 16), "uu-7-2017/pasal-283/ayat-1", EVENT | PEMILU),
    (date(2017, 12, 27), LETTER, ONESELF),
    (date(2018, 11, 28), "pp-49-2018/pasal-53/ayat-3/huruf-c", MEMBER | PPPK),
    (date(2020, 5, 12), "pp-11-2017/pasal-254/ayat-4", UNRESIGNED),
    (date(2020, 9, 10), "skb-5-2020/lampiran/angka-7", BANNER),
    (date(2021, 8, 31), "pp-94-2021/pasal-5/huruf-n/angka-5", FAVOUR),
    (date(2022, 9, 22), f"{FORMS}3", ONESELF),
    (date(2023, 1, 3), f"{FORMS}1#kontrak", BANNER | {"status": Status.NON_ASN}),
    (date(2023, 10, 31), "uu-20-2023/pasal-52/ayat-3/huruf-j", MEMBER),
    (date(2024, 11, 14), "uu-1-2015/pasal-188@2024-11-14", FAVOUR),
)
"""On the day the rule is found, on the day before it is not."""

ENDS: tuple[tuple[date, str, Facts], ...] = (
    (date(2015, 7, 8), "uu-5-2014/pasal-123/ayat-3", REGISTERED),
    (date(2021, 8, 31), "pp-53-2010/pasal-4/angka-15/huruf-a", BANNER),
    (date(2022, 9, 22), "skb-5-2020/lampiran/angka-16", MEMBER),
    (date(2023, 10, 31), "uu-5-2014/pasal-87/ayat-4/huruf-c", MEMBER),
    (date(2024, 11, 14), "uu-1-2015/pasal-188@2016-07-01", FAVOUR),
)
"""On the day before the rule is found, on the day it is not."""


@pytest.mark.parametrize(("day", "rule", "facts"), BEGINS)
def test_an_act_is_reached_from_the_day_on(day: date, rule: str, facts: Facts) -> None:
    assert the_rule(rule, facts | {"date": day}) is not None
    assert the_rule(rule, facts | {"date": day - ONE_DAY}) is None


@pytest.mark.parametrize(("day", "rule", "facts"), ENDS)
def test_an_act_is_reached_to_the_day_before(day: date, rule: str, facts: Facts) -> None:
    assert the_rule(rule, facts | {"date": day - ONE_DAY}) is not None
    assert the_rule(rule, facts | {"date": day}) is None


def test_a_policeman_who_favours_a_pair_is_a_criminal_from_the_ruling_on() -> None:
    police = FAVOUR | {"status": Status.POLRI}
    eve, day = date(2024, 11, 13), date(2024, 11, 14)
    assert the_rule("uu-1-2015/pasal-188@2016-07-01", police | {"date": eve}) is None
    assert the_rule("uu-1-2015/pasal-188@2024-11-14", police | {"date": day}) is not None


def test_light_imprisonment_is_gone_for_judgements_from_2026() -> None:
    act = FAVOUR | {"date": date(2024, 10, 15)}

    def tried(on: date) -> set[str]:
        finding = the_rule("uu-1-2015/pasal-188@2016-07-01", act | {"tried_on": on})
        assert finding is not None
        return {str(basis.citation) for basis in finding.sanction.bases}

    assert tried(date(2026, 1, 1)) != tried(date(2026, 1, 2))
