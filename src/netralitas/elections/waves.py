"""Which areas elected their heads in which of the waves of 2015, 2017 and 2018.

UU 10/2016 Pasal 201 ayat (1), (2) and (4) sort the areas by the end of the terms then
running: 2015 to June 2016, July 2016 to 2017, 2018 and 2019. It names no area. The
lists come from elsewhere:

- 2017 was seen whole in three places (REPRINT).
- 2018: the 39 kota have one source; of the kabupaten only parts were seen, the rest was
  put together (INFERRED).
- 2015 is what the other two leave (INFERRED); the counts of 14 provinces agree with one
  newspaper of 8 December 2015.

Each of 541 areas stands in one wave and the totals are those of the commission (269,
101, 171), so that a wrong row would need a second one of the same kind that makes up
for it. The wave of 2015 voted again in 2020 (ayat (6)), and with it Kota Makassar, where
the empty column had won in 2018.

Each row is a province, the first two digits of its areas, and what follows these after
the dot; ``gubernur`` is the province itself. Codes are those of today; the four
provinces made in 2022 elected no governor of their own before.
"""

from netralitas.citation import Basis, Reading
from netralitas.elections.calendar import cite
from netralitas.text import Text

__all__ = [
    "WAVE_2015",
    "WAVE_2017",
    "WAVE_2018",
    "WAVE_2020",
    "WHERE_2015",
    "WHERE_2017",
    "WHERE_2018",
    "WHERE_2020",
]

MAKASSAR = "73.71"


def codes(table: str) -> frozenset[str]:
    """Give the codes of a table.

    >>> sorted(codes("75 gubernur 02"))
    ['75', '75.02']
    """
    return frozenset(
        province if area == "gubernur" else f"{province}.{area}"
        for province, *areas in map(str.split, table.strip().splitlines())
        for area in areas
    )


WAVE_2015 = codes(
    """
12 03 04 06 08 09 10 12 13 14 15 16 17 18 22 23 24 25 71 72 73 74 75 78
13 gubernur 01 02 03 04 05 06 07 08 10 11 12 72 75
14 02 03 05 06 07 08 09 10 72
15 gubernur 04 06 07 08 72
16 01 05 08 09 10 12 13
17 gubernur 01 02 03 04 05 06 07 08
18 01 02 07 08 09 13 71 72
19 03 04 05 06
21 gubernur 01 02 03 04 05 71
32 02 03 04 06 12 15 18 76
33 03 05 06 07 09 10 11 12 14 15 16 17 21 22 24 26 27 71 72 74 75
34 02 03 04
35 01 02 03 05 06 07 09 10 12 15 16 21 23 24 25 29 72 75 78
36 01 04 72 74
51 01 02 03 06 07 71
52 02 04 05 06 07 08 71
53 03 04 09 10 11 12 15 20 21
61 01 04 05 06 07 09 10
62 gubernur 02
63 gubernur 02 03 07 10 11 71 72
64 01 02 03 07 08 11 71 72 74
65 gubernur 01 02 03 04
71 gubernur 05 06 10 11 71 72 73
72 gubernur 01 02 04 09 10 11 12 71
73 01 02 06 09 10 11 12 18 22 24 26
74 03 05 07 09 10 11 12
75 01 03 04
76 01 02 05 06
81 05 07 08 09
82 01 03 04 05 06 08 71 72
91 11 15 19 20
92 02 03 06 07 08 11 12
93 01 02 04
94 01
95 02 03 06
96 02 03
"""
)

WAVE_2017 = codes(
    """
11 gubernur 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 71 72 73 74
12 01 76
13 09 76
14 01 71
15 03 05 09
16 06
17 09
18 04 05 10 11 12
19 gubernur
31 gubernur
32 16 77 78
33 01 04 18 20 25 29 73
34 01 71
35 79
36 gubernur
51 08
53 06 13 71
61 08 72
62 01 04
63 04 08
71 01 03
72 05 07
73 05
74 04 06 08 13 14 15 71
75 gubernur 02
76 gubernur
81 01 03 04 06 71
82 02 07
91 03 05 10 71
92 gubernur
93 03
94 02 06 07
95 04 07 08
96 01 04 05 71
"""
)

WAVE_2018 = codes(
    """
11 01 18 75
12 gubernur 02 05 07 11 19 20 21 77
13 71 73 74 77
14 gubernur 04
15 01 02 71
16 gubernur 02 03 04 07 11 71 72 73 74
17 71
18 gubernur 03 06
19 01 02 71
21 72
32 gubernur 01 05 07 08 09 10 11 13 14 17 71 72 73 74 75 79
33 gubernur 02 08 13 19 23 28 76
35 gubernur 04 08 11 13 14 17 18 19 20 22 26 27 28 71 73 74 76 77
36 02 03 71 73
51 gubernur 04 05
52 gubernur 01 03 72
53 gubernur 01 02 05 07 08 14 16 17 18 19
61 gubernur 02 03 11 12 71
62 03 05 06 07 08 09 10 11 12 13 71
63 01 05 06 09
64 gubernur 09
65 71
71 02 04 07 08 09 74
72 03 06 08
73 gubernur 03 04 07 08 13 14 15 16 17 71 72 73
74 gubernur 01 02 72
75 05 71
76 03 04
81 gubernur 02 72
82 gubernur
91 gubernur 06
94 03 04 05 08
95 01 05
"""
)

WAVE_2020 = WAVE_2015 | {MAKASSAR}

WHERE_2015: Basis = cite(
    "UU 1/2015 jo. UU 8/2015 Pasal 201 ayat (1)",
    Reading.INFERRED,
    Text(
        id="Undang-undang tidak menyebut daerahnya. Daftar ini adalah sisa dari daftar "
        "2017 dan 2018; jumlahnya 269 dan jumlah di 14 provinsi cocok dengan satu koran.",
        en="The law names no area. The list is what those of 2017 and 2018 leave; its "
        "total of 269 and the counts of 14 provinces agree with one newspaper.",
    ),
)
WHERE_2017: Basis = cite(
    "UU 1/2015 jo. UU 10/2016 Pasal 201 ayat (2)",
    Reading.REPRINT,
    Text(
        id="Undang-undang tidak menyebut daerahnya. Daftar 101 daerah ada di tiga sumber.",
        en="The law names no area. Three sources have the list of 101 areas.",
    ),
)
WHERE_2018: Basis = cite(
    "UU 1/2015 jo. UU 10/2016 Pasal 201 ayat (4)",
    Reading.INFERRED,
    Text(
        id="Undang-undang tidak menyebut daerahnya. Kota dari satu sumber; kabupaten "
        "disusun dari daftar-daftar sebagian, jumlahnya cocok (171).",
        en="The law names no area. The kota have one source; the kabupaten were put "
        "together from lists of parts, and their total agrees (171).",
    ),
)
WHERE_2020: Basis = cite(
    "UU 1/2015 jo. UU 10/2016 Pasal 201 ayat (6)",
    Reading.INFERRED,
    Text(
        id="Daerah gelombang 2015 dan Kota Makassar, tempat kolom kosong menang pada "
        "2018. Jumlahnya 270; 37 kota serta jumlah di Sumatera Utara dan Jawa Timur "
        "cocok dengan sumber lain.",
        en="The areas of the wave of 2015, and Kota Makassar, where the empty column "
        "won in 2018. The total is 270; the 37 kota and the counts of Sumatera Utara "
        "and Jawa Timur agree with other sources.",
    ),
)
