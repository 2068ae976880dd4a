"""Who may punish whom, read a second time from PP 94/2021 and PP 53/2010.

Each line is a post; each cell gives the officials whom the text names and the provision,
for one kind of agency and one group of kinds. ``?`` is a gap: the text names nobody.
Together the tables hold every combination of post, kind and place that can be asked.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from netralitas.citation import Citation, Reading
from netralitas.procedure.officials import Answer, competent_official
from netralitas.procedure.officials_rows import PP_94_2021, REGIMES
from netralitas.procedure.officials_rows_2010 import PP_53_2010
from netralitas.procedure.officials_types import (
    Competent,
    Gap,
    Official,
    Place,
    Post,
    Regime,
)
from netralitas.words import SanctionKind

NOW, THEN = date(2024, 12, 2), date(2018, 12, 3)

# ---------------------------------------------------------------------- the shape


class Line(NamedTuple):
    """One post: what each group of kinds gives, ``official provision`` by place."""

    post: Post
    cells: tuple[str, ...]


def cell(text: str) -> frozenset[tuple[str, str]]:
    """Read ``"ppk 18 (3) a; jpt_pratama 21 b"`` into officials and their provisions."""
    if text == "?":
        return frozenset()
    parts = (each.strip().partition(" ") for each in text.split(";"))
    return frozenset((official, place) for official, _, place in parts)


def clause(citation: Citation) -> str:
    """Write a provision as the cells do: ``18 (3) a``, ``16 (1) a 4``."""
    said = " ".join(str(unit) for unit in citation.units)
    for word in ("Pasal ", "ayat ", "huruf ", "angka "):
        said = said.replace(word, "")
    return said


def told(answer: Answer) -> frozenset[tuple[str, str]]:
    return frozenset(
        (row.official.value, clause(row.bases[0].citation)) for row in answer.rows
    )


def ask(post: Post, kind: SanctionKind, place: Place, on: date) -> Answer:
    found = competent_official(post=post, sanction=kind, place=place, on=on)
    (answer,) = found.answers
    assert answer.kinds == (kind,)
    return answer


# ------------------------------------------------------------------------ PP 94/2021

K = SanctionKind
LIGHT = (K.TEGURAN_LISAN, K.TEGURAN_TERTULIS, K.PERNYATAAN_TIDAK_PUAS)
MEDIUM = (
    K.PENUNDAAN_KGB_1_TAHUN,
    K.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
    K.PENURUNAN_PANGKAT_1_TAHUN,
)
AB = (K.PENURUNAN_JABATAN_12_BULAN, K.PEMBEBASAN_JABATAN_12_BULAN)
C = (K.PDHTAPS,)
CUTS = (
    K.PEMOTONGAN_TUKIN_25_6_BULAN,
    K.PEMOTONGAN_TUKIN_25_9_BULAN,
    K.PEMOTONGAN_TUKIN_25_12_BULAN,
)
GONE = (
    K.PENURUNAN_PANGKAT_3_TAHUN,
    K.PEMINDAHAN_PENURUNAN_JABATAN,
    K.PEMBEBASAN_JABATAN,
    K.PTDH,
)
GROUPS_94 = (LIGHT, MEDIUM, AB, C, CUTS, GONE)

UTAMA = Line(Post.JPT_UTAMA, ("presiden 17 (1) a",) * 4)
MADYA_PPK = Line(Post.JPT_MADYA_PPK, ("presiden 17 (1) b",) * 4)
UPPER = (
    UTAMA,
    MADYA_PPK,
    Line(Post.JPT_MADYA, ("ppk 18 (1)",) * 3 + ("presiden 17 (2) a",)),
    Line(Post.JPT_PRATAMA, ("jpt_madya 20 a",) + ("ppk 18 (2) a",) * 3),
    Line(
        Post.ADMINISTRATOR,
        ("jpt_pratama 21 a", "jpt_madya 20 b", "ppk 18 (2) c", "ppk 18 (2) c"),
    ),
    Line(
        Post.PENGAWAS,
        (
            "administrator 22 (1) a; ahli_madya_tertentu 22 (2)",
            "jpt_pratama 21 b",
            "ppk 18 (2) c",
            "ppk 18 (2) c",
        ),
    ),
    Line(
        Post.PELAKSANA,
        (
            "pengawas 23 (1) a; ahli_muda_tertentu 23 (2)",
            "administrator 22 (1) b",
            "ppk 18 (2) c",
            "ppk 18 (2) c",
        ),
    ),
    Line(Post.FUNGSIONAL_AHLI_UTAMA, ("ppk 18 (2) b",) * 3 + ("presiden 17 (2) b",)),
    Line(
        Post.FUNGSIONAL_LAIN,
        (
            "jpt_pratama 21 c; administrator 22 (1) c; pengawas 23 (1) c",
            "jpt_pratama 21 c; administrator 22 (1) c",
            "ppk 18 (2) d",
            "ppk 18 (2) d",
        ),
    ),
    Line(Post.JABATAN_PRESIDEN, ("?", "?", "?", "presiden 17 (2) c")),
)
LOWER = (
    UTAMA,
    MADYA_PPK,
    Line(Post.JPT_MADYA, ("?", "?", "?", "presiden 17 (2) a")),
    Line(Post.JPT_PRATAMA, ("ppk 18 (3) a",) * 4),
    Line(
        Post.ADMINISTRATOR,
        ("jpt_pratama 21 a", "ppk 18 (3) c", "ppk 18 (3) c", "ppk 18 (3) c"),
    ),
    Line(
        Post.PENGAWAS,
        (
            "administrator 22 (1) a; ahli_madya_tertentu 22 (2)",
            "jpt_pratama 21 b; ppk 18 (3) c",
            "ppk 18 (3) c",
            "ppk 18 (3) c",
        ),
    ),
    Line(
        Post.PELAKSANA,
        (
            "pengawas 23 (1) a; ahli_muda_tertentu 23 (2)",
            "administrator 22 (1) b; ppk 18 (3) c",
            "ppk 18 (3) c",
            "ppk 18 (3) c",
        ),
    ),
    Line(Post.FUNGSIONAL_AHLI_UTAMA, ("ppk 18 (3) b",) * 3 + ("presiden 17 (2) b",)),
    Line(
        Post.FUNGSIONAL_LAIN,
        (
            "jpt_pratama 21 c; administrator 22 (1) c; pengawas 23 (1) c",
            "jpt_pratama 21 c; administrator 22 (1) c",
            "ppk 18 (3) d",
            "ppk 18 (3) d",
        ),
    ),
    Line(Post.JABATAN_PRESIDEN, ("?", "?", "?", "presiden 17 (2) c")),
)
ABROAD = (
    UTAMA,
    MADYA_PPK,
    Line(
        Post.JPT_MADYA,
        (
            "kepala_perwakilan 19 a; ppk 18 (1)",
            "kepala_perwakilan 19 b; ppk 18 (1)",
            "ppk 18 (1)",
            "presiden 17 (2) a",
        ),
    ),
    Line(
        Post.JPT_PRATAMA,
        (
            "kepala_perwakilan 19 a",
            "kepala_perwakilan 19 b; ppk 18 (2) a",
            "ppk 18 (2) a",
            "ppk 18 (2) a",
        ),
    ),
    *(
        Line(
            post,
            ("kepala_perwakilan 19 a", "kepala_perwakilan 19 b")
            + (f"ppk 18 (2) {letter}",) * 2,
        )
        for post, letter in (
            (Post.ADMINISTRATOR, "c"),
            (Post.PENGAWAS, "c"),
            (Post.PELAKSANA, "c"),
            (Post.FUNGSIONAL_LAIN, "d"),
        )
    ),
    Line(
        Post.FUNGSIONAL_AHLI_UTAMA,
        (
            "kepala_perwakilan 19 a; ppk 18 (2) b",
            "kepala_perwakilan 19 b; ppk 18 (2) b",
            "ppk 18 (2) b",
            "presiden 17 (2) b",
        ),
    ),
    Line(
        Post.JABATAN_PRESIDEN,
        (
            "kepala_perwakilan 19 a",
            "kepala_perwakilan 19 b",
            "?",
            "presiden 17 (2) c",
        ),
    ),
)
TABLES_94 = {
    Place.PUSAT: UPPER,
    Place.PROVINSI: UPPER,
    Place.KABUPATEN_KOTA: LOWER,
    Place.PERWAKILAN: ABROAD,
}

# ------------------------------------------------------------------------ PP 53/2010

# The groups are those between which some competence of Pasal 15-20 parts Pasal 7.
GROUPS_53 = (
    LIGHT,
    MEDIUM[:2],
    MEDIUM[2:],
    (K.PENURUNAN_PANGKAT_3_TAHUN,),
    (K.PEMINDAHAN_PENURUNAN_JABATAN, K.PEMBEBASAN_JABATAN),
    (K.PDHTAPS, K.PTDH),
)


def central() -> tuple[Line, ...]:
    """Pasal 15 and 16."""
    iii = ("eselon_ii 16 (3) a 1", "eselon_i 16 (2) a 2")
    iv = ("eselon_iii 16 (5) a 1", "eselon_ii 16 (3) a 2")
    v = ("eselon_iv 16 (6) a 1", "eselon_iii 16 (5) a 2")
    seven, eight = "ppk 16 (1) a 7", "ppk 16 (1) a 8"
    both, both_ranks = f"{seven}; eselon_ii 16 (4)", f"{eight}; eselon_ii 16 (4)"
    four = "ppk 16 (1) a 4"
    general = (eight, "?", eight)
    return (
        Line(Post.ESELON_I, ("ppk 16 (1) a 1",) * 4 + ("presiden 15 (1)",) * 2),
        Line(Post.SEKDA_KABKOTA, ("?",) * 6),
        Line(Post.ESELON_II_VERTIKAL, ("ppk 16 (1) a 5",) * 6),
        Line(Post.ESELON_II, ("eselon_i 16 (2) a 1",) + (four,) * 5),
        Line(Post.ESELON_III, (*iii, seven, seven, seven, seven)),
        Line(Post.ESELON_IV, (*iv, both, seven, seven, seven)),
        Line(Post.ESELON_V, (*v, both, seven, seven, seven)),
        Line(Post.TERTENTU_UTAMA, ("ppk 16 (1) a 2",) * 6),
        Line(Post.TERTENTU_MADYA, ("eselon_i 16 (2) a 1",) + (four,) * 5),
        Line(Post.TERTENTU_MUDA, (*iii, seven, seven, seven, seven)),
        Line(
            Post.TERTENTU_PENYELIA,
            (iii[0], f"{iii[1]}; {four}") + (f"{seven}; {four}",) * 4,
        ),
        Line(Post.TERTENTU_PERTAMA, (*iv, both, seven, seven, seven)),
        Line(Post.TERTENTU_PELAKSANA_LANJUTAN, (*iv, both, seven, seven, seven)),
        Line(Post.TERTENTU_PELAKSANA, (*v, seven, seven, seven, seven)),
        Line(Post.TERTENTU_PELAKSANA_PEMULA, (*v, seven, seven, seven, seven)),
        Line(Post.UMUM_IV_DE, ("ppk 16 (1) a 3",) * 4 + ("?", "ppk 16 (1) a 3")),
        Line(
            Post.UMUM_IV_AC,
            ("eselon_i 16 (2) a 1",) + ("ppk 16 (1) a 6",) * 3 + ("?", "ppk 16 (1) a 6"),
        ),
        Line(Post.UMUM_III_CD, (*iii, both_ranks, *general)),
        Line(Post.UMUM_III_B, (iv[0], f"{iv[1]}; {iii[1]}", both_ranks, *general)),
        Line(Post.UMUM_II_C_III_A, (*iv, both_ranks, *general)),
        Line(Post.UMUM_II_AB, (*v, both_ranks, *general)),
        Line(
            Post.UMUM_I,
            ("eselon_v 16 (7) a", "eselon_iv 16 (6) a 2", both_ranks, *general),
        ),
        Line(Post.JABATAN_PRESIDEN, ("?",) * 4 + ("presiden 15 (1)",) * 2),
    )


def province() -> tuple[Line, ...]:
    """Pasal 15 and 18: as Pasal 16, without vertical offices and its ayat (4)."""
    iii = ("eselon_ii 18 (3) a 1", "eselon_i 18 (2) a 2")
    iv = ("eselon_iii 18 (4) a 1", "eselon_ii 18 (3) a 2")
    v = ("eselon_iv 18 (5) a 1", "eselon_iii 18 (4) a 2")
    four, six, seven = (f"ppk 18 (1) a {angka}" for angka in (4, 6, 7))
    general = (seven, "?", seven)
    return (
        Line(Post.ESELON_I, ("ppk 18 (1) a 1",) * 4 + ("presiden 15 (1)",) * 2),
        Line(Post.SEKDA_KABKOTA, ("?",) * 6),
        Line(Post.ESELON_II_VERTIKAL, ("?",) * 6),
        Line(Post.ESELON_II, ("eselon_i 18 (2) a 1",) + (four,) * 5),
        Line(Post.ESELON_III, iii + (six,) * 4),
        Line(Post.ESELON_IV, iv + (six,) * 4),
        Line(Post.ESELON_V, v + (six,) * 4),
        Line(Post.TERTENTU_UTAMA, ("ppk 18 (1) a 2",) * 6),
        Line(Post.TERTENTU_MADYA, ("eselon_i 18 (2) a 1",) + (four,) * 5),
        Line(Post.TERTENTU_MUDA, iii + (six,) * 4),
        Line(
            Post.TERTENTU_PENYELIA,
            (iii[0], f"{iii[1]}; {four}") + (f"{six}; {four}",) * 4,
        ),
        Line(Post.TERTENTU_PERTAMA, iv + (six,) * 4),
        Line(Post.TERTENTU_PELAKSANA_LANJUTAN, iv + (six,) * 4),
        Line(Post.TERTENTU_PELAKSANA, v + (six,) * 4),
        Line(Post.TERTENTU_PELAKSANA_PEMULA, v + (six,) * 4),
        Line(Post.UMUM_IV_DE, ("ppk 18 (1) a 3",) * 4 + ("?", "ppk 18 (1) a 3")),
        Line(
            Post.UMUM_IV_AC,
            ("eselon_i 18 (2) a 1",) + ("ppk 18 (1) a 5",) * 3 + ("?", "ppk 18 (1) a 5"),
        ),
        Line(Post.UMUM_III_CD, (*iii, seven, *general)),
        Line(Post.UMUM_III_B, (iv[0], f"{iv[1]}; {iii[1]}", seven, *general)),
        Line(Post.UMUM_II_C_III_A, (*iv, seven, *general)),
        Line(Post.UMUM_II_AB, (*v, seven, *general)),
        Line(
            Post.UMUM_I,
            ("eselon_v 18 (6) a", "eselon_iv 18 (5) a 2", seven, *general),
        ),
        Line(Post.JABATAN_PRESIDEN, ("?",) * 4 + ("presiden 15 (1)",) * 2),
    )


def regency() -> tuple[Line, ...]:
    """Pasal 15, 19 and 20: the PPK beside his secretary and the heads of office."""
    four, five, six, seven = (f"ppk 20 (1) a {angka}" for angka in (4, 5, 6, 7))
    iii = "sekda_kabkota 20 (2) a 2; eselon_ii 20 (3) a 1"
    iv = "sekda_kabkota 20 (2) a 3; eselon_ii 20 (3) a 2"
    light_iv, light_v = "eselon_iii 20 (4) a 1", "eselon_iv 20 (5) a 1"
    v = "eselon_iii 20 (4) a 2"
    general = (seven, seven, "?", seven)
    of_iii = Line(Post.ESELON_III, (iii,) + (six,) * 5)
    of_iv = Line(Post.ESELON_IV, (light_iv, f"{six}; {iv}") + (six,) * 4)
    of_v = Line(Post.ESELON_V, (light_v, f"{six}; {v}") + (six,) * 4)
    return (
        Line(Post.ESELON_I, ("?",) * 4 + ("presiden 15 (1)",) * 2),
        Line(Post.SEKDA_KABKOTA, ("ppk 20 (1) a 1",) * 4 + ("gubernur 19 a",) * 2),
        Line(Post.ESELON_II_VERTIKAL, ("?",) * 6),
        Line(Post.ESELON_II, (f"{four}; sekda_kabkota 20 (2) a 1",) + (four,) * 5),
        of_iii,
        of_iv,
        of_v,
        Line(Post.TERTENTU_UTAMA, ("ppk 20 (1) a 2",) * 6),
        Line(Post.TERTENTU_MADYA, (four,) * 6),
        of_iii._replace(post=Post.TERTENTU_MUDA),
        Line(Post.TERTENTU_PENYELIA, (f"{four}; {iii}",) + (f"{four}; {six}",) * 5),
        of_iv._replace(post=Post.TERTENTU_PERTAMA),
        of_iv._replace(post=Post.TERTENTU_PELAKSANA_LANJUTAN),
        of_v._replace(post=Post.TERTENTU_PELAKSANA),
        of_v._replace(post=Post.TERTENTU_PELAKSANA_PEMULA),
        Line(Post.UMUM_IV_DE, ("ppk 20 (1) a 3",) * 4 + ("?", "ppk 20 (1) a 3")),
        Line(Post.UMUM_IV_AC, ("?",) + (five,) * 3 + ("?", five)),
        Line(Post.UMUM_III_CD, (iii, seven, *general)),
        Line(Post.UMUM_III_B, (light_iv, f"{seven}; {iv}", *general)),
        Line(Post.UMUM_II_C_III_A, (light_iv, f"{seven}; {iv}", *general)),
        Line(Post.UMUM_II_AB, (light_v, f"{seven}; {v}", *general)),
        Line(
            Post.UMUM_I,
            ("eselon_v 20 (6) a", f"{seven}; eselon_iv 20 (5) a 2", *general),
        ),
        Line(Post.JABATAN_PRESIDEN, ("?",) * 4 + ("presiden 15 (1)",) * 2),
    )


def missions() -> tuple[Line, ...]:
    """Pasal 17 and the letters f; the President has his own by the letter of Pasal 15."""
    head, ppk = "kepala_perwakilan 17", "ppk 16 (1) f"
    kinds = (head, ppk, ppk, ppk, head, ppk)
    his = (*kinds[:4], f"{head}; presiden 15 (1)", f"{ppk}; presiden 15 (1)")
    reserved = (Post.ESELON_I, Post.JABATAN_PRESIDEN)
    return tuple(
        Line(post, his if post in reserved else kinds) for post in PP_53_2010.posts
    )


TABLES_53 = {
    Place.PUSAT: central(),
    Place.PROVINSI: province(),
    Place.KABUPATEN_KOTA: regency(),
    Place.PERWAKILAN: missions(),
}

TABLES = (
    (PP_94_2021, TABLES_94, GROUPS_94, NOW),
    (PP_53_2010, TABLES_53, GROUPS_53, THEN),
)

# ----------------------------------------------------------------------------- tests


@pytest.mark.parametrize("place", Place)
def test_each_post_and_kind_has_its_officials_or_its_gap(place: Place) -> None:
    for regime, tables, groups, on in TABLES:
        lines = tables[place]
        assert {line.post for line in lines} == set(regime.posts)
        assert len(lines) == len(regime.posts)
        for line in lines:
            cells = (*line.cells, *["?"] * (len(groups) - len(line.cells)))
            for kinds, text in zip(groups, cells, strict=True):
                for kind in kinds:
                    answer = ask(line.post, kind, place, on)
                    where = (place, line.post, kind)
                    assert told(answer) == cell(text), where
                    assert (answer.gap is None) is (text != "?"), where


def test_the_tables_hold_every_kind_that_can_be_asked() -> None:
    for regime, _, groups, _ in TABLES:
        kinds = [kind for group in groups for kind in group]
        assert sorted(kinds) == sorted(regime.all_kinds)


def combinations(regime: Regime) -> list[tuple[Post, SanctionKind, Place]]:
    return [
        (post, kind, place)
        for post in regime.posts
        for kind in regime.all_kinds
        for place in Place
    ]


def test_a_gap_is_shown_exactly_where_no_row_reaches_and_only_once() -> None:
    for regime in REGIMES:
        for point in combinations(regime):
            rows = [row for row in regime.rows if row.reaches(*point)]
            gaps = [gap for gap in regime.gaps if gap.reaches(*point)]
            assert len(gaps) == (not rows), point


def test_every_row_and_every_gap_reaches_someone() -> None:
    for regime in REGIMES:
        points = combinations(regime)
        rows: list[Competent | Gap] = [*regime.rows, *regime.gaps]
        for row in rows:
            assert any(row.reaches(*point) for point in points)
            assert row.posts <= set(regime.posts)


def test_what_is_inferred_is_the_ladder_the_medium_kinds_and_the_missions() -> None:
    for row in PP_94_2021.rows:
        cites = {str(basis.citation) for basis in row.bases}
        by_ladder = "PP 94/2021 Pasal 16" in cites
        by_transition = "PP 94/2021 Pasal 42 ayat (2)" in cites
        abroad = row.official is Official.PPK and Place.PERWAKILAN in row.places
        assert (row.reading is Reading.INFERRED) is (
            by_ladder or by_transition or abroad
        ), cites
        assert by_transition is bool(row.kinds & set(MEDIUM))
    assert {row.reading for row in PP_53_2010.rows} == {Reading.TEXT}


def test_the_president_decides_on_a_proposal_and_the_ppk_for_who_is_abroad() -> None:
    for regime in REGIMES:
        for row in regime.rows:
            abroad = row.official is Official.PPK and row.places == {Place.PERWAKILAN}
            assert (row.proposal is not None) is (
                abroad or row.official is Official.PRESIDEN
            )
