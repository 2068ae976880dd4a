"""Discipline, read a second time from the gazette: kinds, terms, start, principles.

The worked examples annexed to Peraturan BKN 6/2022 stand at the end; one of them does not
fit a strict count of working days and is kept as a known discrepancy.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise, product
from typing import NamedTuple

import pytest

from netralitas.citation import Reading
from netralitas.identity import ESELON, Golongan, Jenjang
from netralitas.interval import Interval
from netralitas.procedure.deadlines import Months, Years
from netralitas.procedure.discipline import (
    Breach,
    Failure,
    ImposedBy,
    Punishment,
    Serving,
    Weight,
    decide,
    options,
    superior_options,
    weigh,
)
from netralitas.procedure.discipline_rows import (
    KINDS,
    NOT_ENCODED,
    OVERLAPS,
    PRINCIPLES,
    SCALES,
    STARTS,
    SUPERIORS,
    Event,
    Lowers,
    PrincipleOf,
)
from netralitas.procedure.effects import EFFECTS, LADDERS, step_down
from netralitas.words import Level, Office, SanctionKind, Status


class Line(NamedTuple):
    """One kind: where it stands, its term, what it lowers, from when to before when."""

    provision: str
    kind: str
    term: str = ""
    lowers: str = ""


PP_53, PP_94 = ("2010-06-06", "2021-08-31"), ("2021-08-31", "None")

BEFORE = (
    Line("PP 53/2010 Pasal 7 ayat (2) huruf a", "teguran_lisan"),
    Line("PP 53/2010 Pasal 7 ayat (2) huruf b", "teguran_tertulis"),
    Line("PP 53/2010 Pasal 7 ayat (2) huruf c", "pernyataan_tidak_puas"),
    Line("PP 53/2010 Pasal 7 ayat (3) huruf a", "penundaan_kgb_1_tahun", "1 tahun"),
    Line(
        "PP 53/2010 Pasal 7 ayat (3) huruf b",
        "penundaan_kenaikan_pangkat_1_tahun",
        "1 tahun",
    ),
    Line(
        "PP 53/2010 Pasal 7 ayat (3) huruf c",
        "penurunan_pangkat_1_tahun",
        "1 tahun",
        "pangkat",
    ),
    Line(
        "PP 53/2010 Pasal 7 ayat (4) huruf a",
        "penurunan_pangkat_3_tahun",
        "3 tahun",
        "pangkat",
    ),
    Line(
        "PP 53/2010 Pasal 7 ayat (4) huruf b",
        "pemindahan_penurunan_jabatan",
        "",
        "jabatan",
    ),
    Line("PP 53/2010 Pasal 7 ayat (4) huruf c", "pembebasan_jabatan", "", "tanpa_jabatan"),
    Line("PP 53/2010 Pasal 7 ayat (4) huruf d", "pdhtaps"),
    Line("PP 53/2010 Pasal 7 ayat (4) huruf e", "ptdh"),
)

SINCE = (
    Line("PP 94/2021 Pasal 8 ayat (2) huruf a", "teguran_lisan"),
    Line("PP 94/2021 Pasal 8 ayat (2) huruf b", "teguran_tertulis"),
    Line("PP 94/2021 Pasal 8 ayat (2) huruf c", "pernyataan_tidak_puas"),
    *BEFORE[3:6],
    Line("PP 94/2021 Pasal 8 ayat (3) huruf a", "pemotongan_tukin_25_6_bulan", "6 bulan"),
    Line("PP 94/2021 Pasal 8 ayat (3) huruf b", "pemotongan_tukin_25_9_bulan", "9 bulan"),
    Line("PP 94/2021 Pasal 8 ayat (3) huruf c", "pemotongan_tukin_25_12_bulan", "12 bulan"),
    Line(
        "PP 94/2021 Pasal 8 ayat (4) huruf a",
        "penurunan_jabatan_12_bulan",
        "12 bulan",
        "jabatan",
    ),
    Line(
        "PP 94/2021 Pasal 8 ayat (4) huruf b",
        "pembebasan_jabatan_12_bulan",
        "12 bulan",
        "ke_pelaksana",
    ),
    Line("PP 94/2021 Pasal 8 ayat (4) huruf c", "pdhtaps"),
)


def term_of(term: Months | Years | None) -> str:
    return "" if term is None else f"{term.amount} {term.unit.value}"


@pytest.mark.parametrize(("days", "lines"), [(PP_53, BEFORE), (PP_94, SINCE)])
def test_each_kind_has_the_level_the_term_and_the_step_of_its_letter(
    days: tuple[str, str], lines: tuple[Line, ...]
) -> None:
    found = {
        Line(
            str(row.bases[0].citation),
            row.kind.value,
            term_of(row.term),
            row.lowers.value if row.lowers else "",
        )
        for row in KINDS
        if (str(row.in_force.start), str(row.in_force.end)) == days
    }
    assert found == set(lines)
    levels = {"(2)": Level.RINGAN, "(3)": Level.SEDANG, "(4)": Level.BERAT}
    for row in KINDS:
        assert row.level is levels[str(row.bases[0].citation).split()[-3]]
        assert row.bases[0].reading is Reading.TEXT
        assert row.ends_service == (row.kind in {SanctionKind.PDHTAPS, SanctionKind.PTDH})
        assert (row.percent == 25) == ("tukin" in row.kind.value)


def test_what_the_law_offers_at_a_level_is_what_the_rows_describe() -> None:
    for level in (Level.RINGAN, Level.SEDANG, Level.BERAT):
        for day in (date(2010, 6, 6), date(2021, 8, 30), date(2021, 8, 31)):
            found = options(level, day)
            rows = {row.kind for row in KINDS if row.level is level and day in row.in_force}
            assert rows == {*found.kinds, *found.suspended}
            assert set(found.kinds).isdisjoint(found.suspended)


def test_the_scales_ascend_from_level_to_level() -> None:
    for kinds, bases in SCALES:
        levels = [next(row.level for row in KINDS if row.kind is kind) for kind in kinds]
        assert levels == sorted(levels)
        assert all(basis.reading is Reading.INFERRED for basis in bases)
        for place, kind in enumerate(kinds[1:], 1):
            assert weigh(kind, kinds[place - 1]) is Weight.LEBIH_BERAT


# ----------------------------------------------------------------------------- start

OFFICIALS = {
    # PP 53/2010 Pasal 43: by whom which kinds took effect on the day they were set.
    ImposedBy.PRESIDEN: "a b c d e f g h i j k",
    ImposedBy.PPK: "a b c d e f g h i",
    ImposedBy.GUBERNUR: "a b c h i",
    ImposedBy.KEPALA_PERWAKILAN: "a b c d e f g h i j k",
    ImposedBy.PEJABAT_LAIN: "a b c",
}
LETTERS = dict(zip("abcdefghijk", (line.kind for line in BEFORE), strict=True))


def test_what_took_effect_at_once_is_what_pasal_43_lists() -> None:
    for by, letters in OFFICIALS.items():
        kinds = {
            kind.value
            for row in STARTS
            if row.event is Event.DITETAPKAN and by in row.by
            for kind in row.kinds
        }
        wanted = {LETTERS[letter] for letter in letters.split()}
        assert {kind for kind in kinds if "tukin" not in kind} & set(
            LETTERS.values()
        ) == wanted


def test_each_official_and_kind_has_one_way_into_effect_under_pp_53() -> None:
    ways = (Event.DITETAPKAN, Event.DITERIMA)
    for by, line in product(ImposedBy, BEFORE):
        kind = SanctionKind(line.kind)
        for day in (date(2010, 6, 6), date(2021, 8, 30)):
            rows = [
                row
                for row in STARTS
                if row.event in ways
                and by in row.by
                and kind in row.kinds
                and day in row.rule.in_force
            ]
            assert len(rows) == 1, (by, kind)
            ruled = [
                row
                for row in STARTS
                if row.event is Event.PUTUSAN_UPAYA
                and by in row.by
                and kind in row.kinds
                and day in row.rule.in_force
            ]
            assert len(ruled) == (rows[0].event is Event.DITERIMA)


def test_since_2021_every_decision_counts_from_the_receipt() -> None:
    for by, line in product(ImposedBy, SINCE):
        kind = SanctionKind(line.kind)
        for day in (date(2021, 8, 31), date(2022, 4, 6), date(2022, 4, 7)):
            rows = [
                row.rule.citation
                for row in STARTS
                if by in row.by and kind in row.kinds and day in row.rule.in_force
            ]
            assert sorted(map(str, rows)) == [
                "PP 94/2021 Pasal 38 ayat (1)",
                "PP 94/2021 Pasal 38 ayat (2)",
            ]


# ----------------------------------------------------------- principles, superiors, steps


@pytest.mark.parametrize(
    ("of", "old", "new"),
    [
        (PrincipleOf.TERBERAT, "30 ayat (1)", "35 ayat (1)"),
        (PrincipleOf.BERULANG, "30 ayat (2)", "35 ayat (2)"),
        (PrincipleOf.SEKALI, "30 ayat (3)", "35 ayat (3)"),
    ],
)
def test_each_principle_has_its_paragraph_in_either_regulation(
    of: PrincipleOf, old: str, new: str
) -> None:
    for day, cited in (
        (date(2021, 8, 30), f"PP 53/2010 Pasal {old}"),
        (date(2021, 8, 31), f"PP 94/2021 Pasal {new}"),
    ):
        rows = [row for row in PRINCIPLES if row.of is of and day in row.in_force]
        assert [str(basis.citation) for row in rows for basis in row.bases] == [cited]
    assert not any(date(2010, 6, 5) in row.in_force for row in PRINCIPLES)


def test_the_rows_about_superiors() -> None:
    assert [
        (row.failure.value, row.weight and row.weight.value, str(row.bases[0].citation))
        for row in SUPERIORS
    ] == [
        ("tidak_menghukum", "sama", "PP 53/2010 Pasal 21 ayat (3)"),
        ("tidak_menghukum", None, "PP 94/2021 Pasal 24 ayat (2)"),
        ("tidak_sesuai", "lebih_berat", "PP 94/2021 Pasal 24 ayat (3)"),
        ("tidak_memeriksa", "lebih_berat", "PP 94/2021 Pasal 28 ayat (2)"),
    ]
    assert all(row.says is not None for row in SUPERIORS)


def test_the_ladders_of_posts_follow_the_echelons_and_the_levels() -> None:
    posts = list(dict.fromkeys(office for offices in ESELON.values() for office in offices))
    for post, below in pairwise(posts):
        assert step_down(Lowers.JABATAN, post).after is below
    for level, lower in pairwise(Jenjang):
        found = step_down(Lowers.JABATAN, level)
        assert found.after is (None if level is Jenjang.AHLI_PERTAMA else lower)
        assert max(basis.reading for basis in found.bases) is Reading.TEXT
    assert len(LADDERS) == 5


def test_each_rank_but_the_lowest_has_one_below() -> None:
    lowered = {rank: step_down(Lowers.PANGKAT, rank) for rank in Golongan}
    assert [rank for rank, step in lowered.items() if step.after is None] == [Golongan.I_A]
    below = Counter(step.after for step in lowered.values())
    assert all(times == 1 for times in below.values())


def test_the_effects_and_their_provisions() -> None:
    assert {effect.id: str(effect.bases[0].citation) for effect in EFFECTS} == {
        "tanpa_kenaikan": "Peraturan BKN 6/2022 Pasal 55 ayat (1)",
        "kgb_berikutnya": "PP 53/2010 Penjelasan Pasal 7 ayat (3) huruf a",
        "tidak_dapat_berhenti": "PP 11/2017 Pasal 238 ayat (3) huruf e",
        "tanpa_kenaikan_selama_upaya": "PP 53/2010 Pasal 41 ayat (1)",
        "tidak_pindah_instansi": "PP 53/2010 Pasal 42",
        "tidak_dapat_berhenti_selama_banding": "PP 11/2017 Pasal 238 ayat (3) huruf d",
        "gaji_selama_banding_2010": "PP 53/2010 Pasal 39 ayat (1) huruf a",
        "gaji_dihentikan": "PP 53/2010 Pasal 39 ayat (1) huruf b",
        "gaji_selama_banding": "PP 79/2021 Pasal 28 ayat (1)",
    }
    for effect in EFFECTS:
        bkn = "BKN" in str(effect.bases[0].citation)
        assert effect.bases[0].reading is (Reading.SINGLE if bkn else Reading.TEXT)


def test_what_is_not_decided_says_why_in_both_languages() -> None:
    assert all(row.why.id and row.why.en and row.provision for row in NOT_ENCODED)
    assert all(row.says.id != row.says.en for row in OVERLAPS)


# ------------------------------------------------------------------- worked examples

ANGKA = "pp-94-2021/pasal-5/huruf-n/angka-"


def example(received: date, kind: str, angka: str) -> Punishment:
    return Punishment(
        kind=SanctionKind(kind),
        breaches=(Breach(rule=ANGKA + angka, acted_on=date(2022, 1, 4)),),
        by=ImposedBy.PPK,
        examined_on=date(2022, 1, 12),
        decided_on=date(2022, 2, 1),
        received_on=received,
        appealed=False,
    )


def test_received_on_8_february_2022_in_force_on_2_march() -> None:
    found = decide(example(date(2022, 2, 8), "penundaan_kgb_1_tahun", "2"))
    assert date(2022, 3, 2) in found.start.days


def test_received_on_14_february_2022_is_a_known_discrepancy() -> None:
    # The example says 8 March, which counts Nyepi (3 March) as a working day.
    found = decide(example(date(2022, 2, 14), "penundaan_kgb_1_tahun", "2"))
    assert date(2022, 3, 9) in found.start.days
    assert date(2022, 3, 8) not in found.start.days


def test_a_written_reprimand_is_followed_by_a_statement_of_dissatisfaction() -> None:
    found = options(Level.RINGAN, date(2022, 6, 1), previous=SanctionKind.TEGURAN_TERTULIS)
    assert [kind.value for kind in found.kinds] == ["pernyataan_tidak_puas"]


def test_an_official_who_did_not_punish_may_get_one_kind_heavier() -> None:
    due = SanctionKind.TEGURAN_TERTULIS
    found = superior_options(Failure.TIDAK_MENGHUKUM, due, date(2022, 6, 1))
    heavier = [kind for kind in found.kinds if weigh(kind, due) is Weight.LEBIH_BERAT]
    assert heavier[0] is SanctionKind.PERNYATAAN_TIDAK_PUAS


@pytest.mark.parametrize(
    ("serving", "new", "angka", "from_"),
    [
        ("penundaan_kgb_1_tahun", "penurunan_jabatan_12_bulan", "4", None),
        ("penurunan_jabatan_12_bulan", "penundaan_kgb_1_tahun", "2", date(2023, 1, 9)),
    ],
)
def test_serving_one_when_the_other_takes_effect(
    serving: str, new: str, angka: str, from_: date | None
) -> None:
    given = Punishment(
        kind=SanctionKind(new),
        breaches=(Breach(rule=ANGKA + angka, acted_on=date(2022, 4, 4)),),
        by=ImposedBy.PPK,
        examined_on=date(2022, 5, 9),
        decided_on=date(2022, 6, 6),
        received_on=date(2022, 6, 13),
        appealed=False,
        serving=Serving(
            kind=SanctionKind(serving),
            term=Interval(start=date(2022, 1, 9), end=date(2023, 1, 9)),
        ),
    )
    found = decide(given)
    assert found.served[0].start == (from_ or found.start.day)


def test_echelon_ii_goes_down_to_echelon_iii() -> None:
    before, after = ESELON["II"][0], ESELON["III"][0]
    assert step_down(Lowers.JABATAN, before).after is after


def test_the_class_of_an_executing_post_is_left_to_the_agency() -> None:
    for lowers in (Lowers.JABATAN, Lowers.KE_PELAKSANA):
        found = step_down(lowers, Office.PELAKSANA)
        assert found.after is None
        assert found.gap is not None
        assert "instansi" in found.gap.id


def test_the_performance_allowance_is_cut_for_nobody_yet() -> None:
    for day in (date(2021, 8, 31), date(2024, 10, 15), date(2026, 11, 21)):
        found = options(Level.SEDANG, day)
        assert not any("tukin" in kind.value for kind in found.kinds)
        assert len(found.suspended) == 3


def test_a_breach_of_the_campaign_bans_ends_someone_on_probation() -> None:
    for level in (Level.SEDANG, Level.BERAT):
        found = options(level, date(2024, 10, 15), status=Status.CPNS)
        assert found.kinds == (SanctionKind.DIBERHENTIKAN_CPNS,)
