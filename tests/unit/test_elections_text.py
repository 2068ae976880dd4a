"""What is told of the calendars of several plans and of many areas."""

from __future__ import annotations

import pytest

from netralitas.calendar_text import calendar_text
from netralitas.calendar_wire import dump_calendar
from netralitas.elections import ELECTIONS


def told(election_id: str, lang: str = "id") -> str:
    return " ".join(calendar_text(ELECTIONS[election_id], lang).split())


def test_plans_of_single_areas_are_no_second_reading() -> None:
    said = told("pilkada-2015")
    assert "bacaan yang berbeda" not in said
    assert "Wilayah: Kalimantan Tengah (62)." in said
    assert "27 Januari 2016: Pemungutan suara" in said
    for election_id in ("pilkada-2017", "pilkada-ulang-2025"):
        assert "bacaan yang berbeda" in told(election_id)
    assert "bacaan yang berbeda" not in told("pilkada-2020")


@pytest.mark.parametrize(
    ("election_id", "count"),
    [("pilkada-2015", 269), ("pilkada-2017", 101), ("pilkada-2018", 171)],
)
def test_many_areas_are_counted_and_the_list_says_what_it_rests_on(
    election_id: str, count: int
) -> None:
    for lang, words in (("id", f"{count} daerah"), ("en", f"Areas: {count}")):
        said = told(election_id, lang)
        assert words in said
        assert "Undang-undang tidak menyebut" in said or "The law names no area" in said
    found = dump_calendar(ELECTIONS[election_id])
    assert len(found["areas"]) == count
    assert found["where"]["note"]["id"]


def test_few_areas_are_named_and_the_wire_tells_whose_plan_it_is() -> None:
    assert "Daerah Khusus Ibukota Jakarta (31)" in told("pilkada-2017-dki-round2")
    assert "putaran kedua" in told("pilkada-2017-dki-round2")
    plans = dump_calendar(ELECTIONS["pilkada-2015"])["versions"]
    assert [each["areas"] for each in plans[:3]] == [[], ["92.03"], ["92.03"]]
    assert dump_calendar(ELECTIONS["pemilu-2019"])["where"] is None
