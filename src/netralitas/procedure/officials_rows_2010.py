"""Who punished under PP 53/2010 (Pasal 15-22), for whoever served in his own agency.

Every paragraph of Pasal 15-20 was read. Encoded are the letters a (own agency), the
governor and the missions abroad; who was lent to or from another agency (letters b-e) and
served abroad otherwise (letter g) is not: there two agencies share the competence.

The text overlaps in places (Penyelia stands in angka 4 and angka 7, rank III/b with two
officials, the PPK of a regency beside its secretary and heads of office) and is silent in
others: both are shown. Which echelon II a regency's secretary may punish stands in the
elucidation only (Pasal 20 ayat (2) huruf a angka 1).
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.law.pp_53_2010 import HEAVY, LIGHT, MEDIUM
from netralitas.procedure.officials_types import (
    Competent,
    Gap,
    Hindrance,
    Official,
    Place,
    Post,
    Proposal,
    Regime,
    Replacement,
)
from netralitas.text import Text
from netralitas.words import Level, SanctionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["NOT_ENCODED_2010", "PP_53_2010"]

IN_FORCE: Final = Interval(start=date(2010, 6, 6), end=date(2021, 8, 31))

# ----------------------------------------------------------------- kinds and posts

AYAT: Final = MappingProxyType(
    {
        "2": LIGHT,
        "3": MEDIUM,
        "3a": MEDIUM[:1],
        "3b": MEDIUM[1:2],
        "3c": MEDIUM[2:],
        "4": HEAVY,
        "4a": HEAVY[:1],
        "4b": HEAVY[1:2],
        "4c": HEAVY[2:3],
        "4d": HEAVY[3:4],
        "4e": HEAVY[4:],
    }
)
"""The kinds by the paragraphs and letters of Pasal 7, as the competences name them."""

SKILLED: Final = frozenset({Post.TERTENTU_PELAKSANA, Post.TERTENTU_PELAKSANA_PEMULA})
FIRST: Final = frozenset({Post.TERTENTU_PERTAMA, Post.TERTENTU_PELAKSANA_LANJUTAN})
YOUNG: Final = frozenset({Post.TERTENTU_MUDA, Post.TERTENTU_PENYELIA})
III_DOWN: Final = frozenset({Post.ESELON_III, Post.ESELON_IV, Post.ESELON_V})
RANKS_III_BD: Final = frozenset({Post.UMUM_III_CD, Post.UMUM_III_B})
RANKS_II_C_III_B: Final = frozenset({Post.UMUM_III_B, Post.UMUM_II_C_III_A})
III_D_DOWN: Final = RANKS_III_BD | RANKS_II_C_III_B | {Post.UMUM_II_AB, Post.UMUM_I}
LEVEL_III: Final = YOUNG | {Post.ESELON_III}
LEVEL_IV: Final = FIRST | RANKS_II_C_III_B | {Post.ESELON_IV}
LEVEL_V: Final = SKILLED | {Post.ESELON_V, Post.UMUM_II_AB}

POSTS: Final = (
    Post.ESELON_I,
    Post.SEKDA_KABKOTA,
    Post.ESELON_II_VERTIKAL,
    Post.ESELON_II,
    Post.ESELON_III,
    Post.ESELON_IV,
    Post.ESELON_V,
    Post.TERTENTU_UTAMA,
    Post.TERTENTU_MADYA,
    Post.TERTENTU_MUDA,
    Post.TERTENTU_PENYELIA,
    Post.TERTENTU_PERTAMA,
    Post.TERTENTU_PELAKSANA_LANJUTAN,
    Post.TERTENTU_PELAKSANA,
    Post.TERTENTU_PELAKSANA_PEMULA,
    Post.UMUM_IV_DE,
    Post.UMUM_IV_AC,
    Post.UMUM_III_CD,
    Post.UMUM_III_B,
    Post.UMUM_II_C_III_A,
    Post.UMUM_II_AB,
    Post.UMUM_I,
    Post.JABATAN_PRESIDEN,
)
GENERAL: Final = frozenset({Post.UMUM_IV_DE, Post.UMUM_IV_AC, *III_D_DOWN})
AT_HOME: Final = frozenset({Place.PUSAT, Place.PROVINSI, Place.KABUPATEN_KOTA})

# ------------------------------------------------------------------------- writing


def _cite(clause: str, quote: str | None = None, reading: Reading = Reading.TEXT) -> Basis:
    return Basis(
        citation=Citation.parse(f"PP 53/2010 {clause}"), reading=reading, quote=quote
    )


def _kinds(ayat: str) -> frozenset[SanctionKind]:
    """Read the paragraphs of Pasal 7: ``"2 3c 4a"``."""
    return frozenset(kind for each in ayat.split() for kind in AYAT[each])


EQUAL: Final = Text(
    id="Termasuk pejabat yang setara: PNS yang diberi tugas tambahan memimpin unit kerja "
    "(penjelasan ayat itu).",
    en="Equal officials are included: those with the added task of leading a unit (so the "
    "elucidation of that paragraph).",
)
BY_PPK: Final = Proposal(
    who=Text(id="PPK", en="the PPK"),
    bases=(_cite("Pasal 15 ayat (2)", "berdasarkan usul dari Pejabat Pembina"),),
)
PRESIDENT: Final = (
    Competent(
        bases=(_cite("Pasal 15 ayat (1)", "jabatan struktural eselon I dan jabatan lain"),),
        in_force=IN_FORCE,
        official=Official.PRESIDEN,
        posts=frozenset({Post.ESELON_I, Post.JABATAN_PRESIDEN}),
        kinds=_kinds("4b 4c 4d 4e"),
        places=frozenset(Place),
        proposal=BY_PPK,
    ),
)

# The two ladders below differ in the numbers of their paragraphs only: Pasal 18 has no
# vertical offices (angka 5) and no paragraph like Pasal 16 ayat (4).

Line = tuple[str, Official, frozenset[Post], str, str]


def _ppk(pasal: str, numbers: str) -> Iterator[Line]:
    """Give what the PPK of a central agency or a province decides, angka by angka."""
    one, two, three, four, five, six, seven = numbers.split()
    posts: tuple[tuple[str, frozenset[Post], str, str], ...] = (
        (one, frozenset({Post.ESELON_I}), "2 3 4a", "struktural eselon I di lingkungannya"),
        (two, frozenset({Post.TERTENTU_UTAMA}), "2 3 4", "jenjang Utama di lingkungannya"),
        (
            three,
            frozenset({Post.UMUM_IV_DE}),
            "2 3 4a 4d 4e",
            "golongan ruang IV/d dan golongan ruang IV/e di lingkungannya",
        ),
        (
            four,
            frozenset({Post.ESELON_II, Post.TERTENTU_MADYA, Post.TERTENTU_PENYELIA}),
            "3 4",
            "struktural eselon II dan fungsional tertentu jenjang Madya dan Penyelia",
        ),
        (
            five,
            frozenset({Post.UMUM_IV_AC}),
            "3 4a 4d 4e",
            "golongan ruang IV/a sampai dengan golongan ruang IV/c di lingkungannya",
        ),
        (
            six,
            III_DOWN | YOUNG | FIRST | SKILLED,
            "3c 4",
            "struktural eselon III ke bawah",
        ),
        (
            seven,
            III_D_DOWN,
            "3c 4a 4d 4e",
            "golongan ruang III/d ke bawah di lingkungannya",
        ),
    )
    for angka, reached, ayat, quote in posts:
        clause = f"{pasal} ayat (1) huruf a angka {angka}"
        yield clause, Official.PPK, reached, ayat, quote


def _ladder(pasal: str, ayat: str) -> Iterator[Line]:
    """Give what the echelons decide, each for the one below and for the next."""
    first, second, third, fourth, fifth = (f"{pasal} ayat ({n})" for n in ayat.split())
    yield (
        f"{first} huruf a angka 1",
        Official.ESELON_I,
        frozenset({Post.ESELON_II, Post.TERTENTU_MADYA, Post.UMUM_IV_AC}),
        "2",
        "struktural eselon II, fungsional tertentu jenjang Madya",
    )
    yield (
        f"{first} huruf a angka 2",
        Official.ESELON_I,
        LEVEL_III | RANKS_III_BD,
        "3a 3b",
        "golongan ruang III/b sampai dengan III/d di lingkungannya",
    )
    yield from _second(second)
    yield from _lower(third, fourth, fifth)


def _second(ayat: str, official: Official = Official.ESELON_II) -> Iterator[Line]:
    """Give what an official of echelon II decides, in all three kinds of agency."""
    yield (
        f"{ayat} huruf a angka 1",
        official,
        LEVEL_III | {Post.UMUM_III_CD},
        "2",
        "golongan ruang III/c dan golongan ruang III/d di lingkungannya",
    )
    yield (
        f"{ayat} huruf a angka 2",
        official,
        LEVEL_IV,
        "3a 3b",
        "golongan ruang II/c sampai dengan golongan ruang III/b di lingkungannya",
    )


def _lower(third: str, fourth: str, fifth: str) -> Iterator[Line]:
    """Give what echelons III, IV and V decide, in all three kinds of agency."""
    yield (
        f"{third} huruf a angka 1",
        Official.ESELON_III,
        LEVEL_IV,
        "2",
        "golongan ruang II/c sampai dengan golongan ruang III/b di lingkungannya",
    )
    yield (
        f"{third} huruf a angka 2",
        Official.ESELON_III,
        LEVEL_V,
        "3a 3b",
        "golongan ruang II/a dan golongan ruang II/b di lingkungannya",
    )
    yield (
        f"{fourth} huruf a angka 1",
        Official.ESELON_IV,
        LEVEL_V,
        "2",
        "golongan ruang II/a dan golongan ruang II/b di lingkungannya",
    )
    yield (
        f"{fourth} huruf a angka 2",
        Official.ESELON_IV,
        frozenset({Post.UMUM_I}),
        "3a 3b",
        "golongan ruang I/a sampai dengan golongan ruang I/d",
    )
    yield (
        f"{fifth} huruf a",
        Official.ESELON_V,
        frozenset({Post.UMUM_I}),
        "2",
        "golongan ruang I/a sampai dengan golongan ruang I/d di lingkungannya",
    )


WITH_EQUALS: Final = frozenset(
    {
        *("Pasal 16 ayat (2)", "Pasal 16 ayat (3)", "Pasal 16 ayat (5)"),
        *("Pasal 16 ayat (6)", "Pasal 16 ayat (7)"),
        *("Pasal 18 ayat (5)", "Pasal 18 ayat (6)"),
        *("Pasal 20 ayat (5)", "Pasal 20 ayat (6)"),
    }
)
"""The paragraphs that add *dan pejabat yang setara*."""


def _rows(lines: Iterator[Line], place: Place) -> Iterator[Competent]:
    for clause, official, posts, ayat, quote in lines:
        yield Competent(
            bases=(_cite(clause, quote),),
            in_force=IN_FORCE,
            official=official,
            posts=posts,
            kinds=_kinds(ayat),
            places=frozenset({place}),
            note=EQUAL if clause.partition(" huruf")[0] in WITH_EQUALS else None,
        )


CENTRAL: Final = (
    *_rows(_ppk("Pasal 16", "1 2 3 4 6 7 8"), Place.PUSAT),
    Competent(
        bases=(
            _cite(
                "Pasal 16 ayat (1) huruf a angka 5",
                "eselon II di lingkungan instansi vertikal",
            ),
        ),
        in_force=IN_FORCE,
        official=Official.PPK,
        posts=frozenset({Post.ESELON_II_VERTIKAL}),
        kinds=_kinds("2 3 4"),
        places=frozenset({Place.PUSAT}),
    ),
    *_rows(_ladder("Pasal 16", "2 3 5 6 7"), Place.PUSAT),
    Competent(
        bases=(
            _cite(
                "Pasal 16 ayat (4)", "Pejabat struktural eselon II yang atasan langsungnya"
            ),
        ),
        in_force=IN_FORCE,
        official=Official.ESELON_II,
        posts=FIRST | III_D_DOWN | {Post.ESELON_IV, Post.ESELON_V},
        kinds=_kinds("3c"),
        places=frozenset({Place.PUSAT}),
        condition=Text(
            id="atasan langsung pejabat eselon II itu PPK atau pejabat eselon I yang bukan "
            "PPK",
            en="the direct superior of that official is the PPK, or an official of echelon "
            "I who is not the PPK",
        ),
    ),
)
PROVINCE: Final = (
    *_rows(_ppk("Pasal 18", "1 2 3 4 5 6 7"), Place.PROVINSI),
    *_rows(_ladder("Pasal 18", "2 3 4 5 6"), Place.PROVINSI),
)

GOVERNOR: Final = (
    Competent(
        bases=(_cite("Pasal 19 huruf a", "jabatan Sekretaris Daerah Kabupaten/Kota"),),
        in_force=IN_FORCE,
        official=Official.GUBERNUR,
        posts=frozenset({Post.SEKDA_KABKOTA}),
        kinds=_kinds("4b 4c 4d 4e"),
        places=frozenset({Place.KABUPATEN_KOTA}),
    ),
)


def _regency() -> Iterator[Line]:
    posts: tuple[tuple[int, frozenset[Post], str, str], ...] = (
        (
            1,
            frozenset({Post.SEKDA_KABKOTA}),
            "2 3 4a",
            "Sekretaris Daerah Kabupaten/Kota di lingkungannya",
        ),
        (2, frozenset({Post.TERTENTU_UTAMA}), "2 3 4", "jenjang Utama di lingkungannya"),
        (
            3,
            frozenset({Post.UMUM_IV_DE}),
            "2 3 4a 4d 4e",
            "golongan ruang IV/d dan golongan ruang IV/e",
        ),
        (
            4,
            frozenset({Post.ESELON_II, Post.TERTENTU_MADYA, Post.TERTENTU_PENYELIA}),
            "2 3 4",
            "struktural eselon II dan fungsional tertentu jenjang Madya dan Penyelia",
        ),
        (
            5,
            frozenset({Post.UMUM_IV_AC}),
            "3 4a 4d 4e",
            "golongan ruang IV/a sampai dengan golongan ruang IV/c di lingkungannya",
        ),
        (
            6,
            III_DOWN | YOUNG | FIRST | SKILLED,
            "3 4",
            "struktural eselon III ke bawah",
        ),
        (7, III_D_DOWN, "3 4a 4d 4e", "golongan ruang III/d ke bawah di lingkungannya"),
    )
    for angka, reached, ayat, quote in posts:
        clause = f"Pasal 20 ayat (1) huruf a angka {angka}"
        yield clause, Official.PPK, reached, ayat, quote
    secretary = "Pasal 20 ayat (2) huruf a angka"
    yield (
        f"{secretary} 2",
        Official.SEKDA_KABKOTA,
        LEVEL_III | {Post.UMUM_III_CD},
        "2",
        "golongan ruang III/c dan golongan ruang III/d di lingkungannya",
    )
    yield (
        f"{secretary} 3",
        Official.SEKDA_KABKOTA,
        LEVEL_IV,
        "3a 3b",
        "golongan ruang II/c sampai dengan golongan ruang III/b di lingkungannya",
    )
    yield from _second("Pasal 20 ayat (3)")
    yield from _lower("Pasal 20 ayat (4)", "Pasal 20 ayat (5)", "Pasal 20 ayat (6)")


REGENCY: Final = (
    *_rows(_regency(), Place.KABUPATEN_KOTA),
    Competent(
        bases=(
            _cite(
                "Pasal 20 ayat (2) huruf a angka 1", "struktural eselon II di lingkungannya"
            ),
            _cite(
                "Penjelasan Pasal 20 ayat (2) huruf a angka 1",
                "Jabatan struktural eselon II adalah Asisten",
            ),
        ),
        in_force=IN_FORCE,
        official=Official.SEKDA_KABKOTA,
        posts=frozenset({Post.ESELON_II}),
        kinds=_kinds("2"),
        places=frozenset({Place.KABUPATEN_KOTA}),
        condition=Text(
            id="jabatan eselon II itu jabatan asisten",
            en="the echelon II post is that of an assistant (asisten)",
        ),
    ),
)

SECONDED: Final = "dipekerjakan atau diperbantukan pada Perwakilan Republik Indonesia"
MISSION: Final = (
    Competent(
        bases=(_cite("Pasal 17", SECONDED),),
        in_force=IN_FORCE,
        official=Official.KEPALA_PERWAKILAN,
        posts=frozenset(POSTS),
        kinds=_kinds("2 4b 4c"),
        places=frozenset({Place.PERWAKILAN}),
    ),
    Competent(
        bases=(
            _cite("Pasal 16 ayat (1) huruf f", SECONDED),
            _cite("Pasal 18 ayat (1) huruf f", SECONDED),
            _cite("Pasal 20 ayat (1) huruf f", SECONDED),
        ),
        in_force=IN_FORCE,
        official=Official.PPK,
        posts=frozenset(POSTS),
        kinds=_kinds("3 4a 4d 4e"),
        places=frozenset({Place.PERWAKILAN}),
        proposal=Proposal(
            who=Text(id="Kepala Perwakilan", en="the head of the mission"),
            bases=(
                _cite(
                    "Pasal 30 ayat (4)",
                    "Kepala Perwakilan mengusulkan penjatuhan hukuman disiplin",
                ),
            ),
        ),
        note=Text(
            id="PPK instansi asalnya: pusat, provinsi, atau kabupaten/kota.",
            en="The PPK of the agency of origin: central, province, regency or city.",
        ),
    ),
)

# ------------------------------------------------------------------------------- gaps


def _gap(
    posts: frozenset[Post],
    ayat: str,
    places: frozenset[Place],
    why: Text,
    *cites: str,
) -> Gap:
    return Gap(
        in_force=IN_FORCE,
        posts=posts,
        kinds=_kinds(ayat),
        places=places,
        why=why,
        cites=tuple(Citation.parse(f"PP 53/2010 {each}") for each in cites),
    )


REGENCY_ONLY: Final = frozenset({Place.KABUPATEN_KOTA})
GAPS: Final = (
    _gap(
        GENERAL,
        "4b 4c",
        AT_HOME,
        Text(
            id="Jenis ini mengenai jabatan struktural dan fungsional tertentu; untuk "
            "fungsional umum naskah tidak memberikannya kepada siapa pun.",
            en="These kinds concern structural and specific functional posts; for general "
            "functional ones the text gives them to nobody.",
        ),
        "Penjelasan Pasal 7 ayat (4) huruf c",
    ),
    _gap(
        frozenset({Post.JABATAN_PRESIDEN}),
        "2 3 4a",
        AT_HOME,
        Text(
            id="Pasal 15 ayat (1) hanya memuat Pasal 7 ayat (4) huruf b sampai e; Pasal "
            "16, 18, dan 20 tidak menyebut jabatan ini.",
            en="Pasal 15 ayat (1) holds Pasal 7 ayat (4) huruf b to e only; Pasal 16, 18 "
            "and 20 do not name this post.",
        ),
        "Pasal 15 ayat (1)",
    ),
    _gap(
        frozenset({Post.ESELON_I}),
        "2 3 4a",
        REGENCY_ONLY,
        Text(
            id="Pasal 20 tidak menyebut eselon I di lingkungan kabupaten/kota.",
            en="Pasal 20 names no echelon I in a regency or city.",
        ),
        "Pasal 20 ayat (1)",
    ),
    _gap(
        frozenset({Post.UMUM_IV_AC}),
        "2",
        REGENCY_ONLY,
        Text(
            id="Pasal 20 tidak memberikan hukuman ringan atas golongan IV/a sampai IV/c "
            "kepada siapa pun; di pusat dan provinsi itu wewenang eselon I.",
            en="Pasal 20 gives light punishments of ranks IV/a to IV/c to nobody; in "
            "central agencies and provinces they are for echelon I.",
        ),
        "Pasal 20 ayat (1) huruf a angka 5",
        "Pasal 20 ayat (2)",
    ),
    _gap(
        frozenset({Post.ESELON_II_VERTIKAL}),
        "2 3 4",
        AT_HOME - {Place.PUSAT},
        Text(
            id="Instansi vertikal hanya ada pada instansi pusat.",
            en="Only central agencies have vertical offices.",
        ),
        "Pasal 16 ayat (1) huruf a angka 5",
    ),
    _gap(
        frozenset({Post.SEKDA_KABKOTA}),
        "2 3 4",
        AT_HOME - REGENCY_ONLY,
        Text(
            id="Jabatan ini hanya ada di kabupaten/kota.",
            en="Only regencies and cities have this post.",
        ),
        "Pasal 20 ayat (1) huruf a angka 1",
    ),
)

REPLACEMENTS: Final = (
    Replacement(
        hindrance=Hindrance.LOWONG,
        says=Text(
            id="kewenangannya beralih kepada pejabat yang lebih tinggi, juga bila jabatan "
            "itu tidak ada dalam struktur organisasi",
            en="the competence passes to the next higher official, also where the "
            "organisation has no such office",
        ),
        bases=(
            _cite("Pasal 22", "menjadi kewenangan pejabat yang lebih tinggi"),
            _cite("Penjelasan Pasal 22", "tidak terdapat dalam struktur organisasi"),
        ),
    ),
    Replacement(
        hindrance=Hindrance.TIDAK_MENGHUKUM,
        says=Text(
            id="atasannya menghukum pelanggarnya, dan menghukum pejabat itu dengan jenis "
            "yang sama setelah mendengar keterangannya; demikian berjenjang ke atas",
            en="his superior punishes the offender, and that official with the same kind "
            "after hearing him; and so on upwards",
        ),
        bases=(
            _cite("Pasal 21 ayat (2)", "dijatuhi hukuman disiplin oleh atasannya"),
            _cite("Penjelasan Pasal 21 ayat (2)", "setelah mendengar keterangannya"),
            _cite("Pasal 21 ayat (3)", "sama dengan jenis hukuman disiplin"),
            _cite("Pasal 21 ayat (4)", "juga menjatuhkan hukuman disiplin"),
        ),
    ),
    Replacement(
        hindrance=Hindrance.TERLIBAT,
        says=Text(
            id="naskah tidak mengatur pejabat berwenang yang terlibat dalam perkaranya",
            en="the text does not speak of a competent official who is involved",
        ),
        bases=(_cite("Pasal 22", reading=Reading.INFERRED),),
        steps=False,
    ),
)

_LADDER: Final = (
    Official.ESELON_V,
    Official.ESELON_IV,
    Official.ESELON_III,
    Official.ESELON_II,
    Official.ESELON_I,
    Official.PPK,
)
_REGENCY_LADDER: Final = (
    *_LADDER[:4],
    Official.SEKDA_KABKOTA,
    Official.PPK,
)

PP_53_2010: Final = Regime(
    citation=Citation.parse("PP 53/2010"),
    in_force=IN_FORCE,
    posts=POSTS,
    kinds=MappingProxyType({Level.RINGAN: LIGHT, Level.SEDANG: MEDIUM, Level.BERAT: HEAVY}),
    rows=(*PRESIDENT, *CENTRAL, *PROVINCE, *GOVERNOR, *REGENCY, *MISSION),
    gaps=GAPS,
    ladders=MappingProxyType(
        {
            Place.PUSAT: _LADDER,
            Place.PROVINSI: _LADDER,
            Place.KABUPATEN_KOTA: _REGENCY_LADDER,
            Place.PERWAKILAN: (),
        }
    ),
    ladder_basis=Basis(
        citation=Citation.parse("PP 53/2010 Pasal 16"),
        reading=Reading.INFERRED,
        note=Text(
            id="Urutan eselon dalam Pasal 16 sampai 20 dibaca sebagai jenjang pejabat yang "
            "lebih tinggi.",
            en="The order of echelons in Pasal 16 to 20 is read as the ladder of higher "
            "officials.",
        ),
    ),
    replacements=REPLACEMENTS,
)

NOT_ENCODED_2010: Final = (
    NotEncoded(
        provision="PP 53/2010 Pasal 16 ayat (1) huruf b-e, g dan ayat (2)-(7) huruf b-c; "
        "Pasal 18 dan 20 yang sejajar; Pasal 19 huruf b; Pasal 30 ayat (4)",
        why=Text(
            id="PNS yang dipekerjakan atau diperbantukan: dua instansi berbagi kewenangan, "
            "dan yang satu mengusulkan kepada yang lain. Naskahnya dibaca; barisnya tidak "
            "disusun, kecuali bagi Perwakilan.",
            en="Officials lent to or from another agency: two agencies share the "
            "competence, and one proposes to the other. The text was read; rows were made "
            "for missions abroad only.",
        ),
    ),
)
