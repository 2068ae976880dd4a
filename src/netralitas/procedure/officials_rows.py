"""Who may punish under PP 94/2021 (Pasal 16-25), in the order of the regulation.

Pasal 20-23 speak of a PNS one or two levels below, and no text says which post that is.
The order of Pasal 16 huruf d-g (JPT madya, JPT pratama, administrator, pengawas), with the
executing post below, is taken as the ladder: such rows are inferred. Pasal 42 ayat (2)
puts the medium kinds of PP 53/2010 Pasal 7 ayat (3) in the place of those of Pasal 8 ayat
(3), to which the competences refer: that they go with them is inferred as well.

A CPNS is under the regulation *mutatis mutandis* (Pasal 43): the row of the post applies.
Who is on special assignment elsewhere is proposed to his own agency where a kind is not for
the head of that place (Pasal 35 ayat (4)); which kinds are for that head is said of
missions abroad only.
"""

from __future__ import annotations

from datetime import date
from itertools import starmap
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import NotEncoded
from netralitas.law.pp_53_2010 import LIGHT, MEDIUM
from netralitas.procedure.officials_rows_2010 import NOT_ENCODED_2010, PP_53_2010
from netralitas.procedure.officials_types import (
    Competent,
    Gap,
    Head,
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
    from collections.abc import Iterable

__all__ = ["HEADS", "NOT_ENCODED", "PP_94_2021", "REGIMES"]

IN_FORCE: Final = since(2021, 8, 31)
TEXT, INFERRED = Reading.TEXT, Reading.INFERRED

# --------------------------------------------------------------- kinds, posts, places

HEAVY_AB: Final = (
    SanctionKind.PENURUNAN_JABATAN_12_BULAN,
    SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
)
HEAVY_C: Final = (SanctionKind.PDHTAPS,)
HEAVY: Final = (*HEAVY_AB, *HEAVY_C)
BELOW_C: Final = (*LIGHT, *MEDIUM, *HEAVY_AB)
ALL_KINDS: Final = (*BELOW_C, *HEAVY_C)

SUSPENDED: Final = frozenset(
    {
        SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN,
        SanctionKind.PEMOTONGAN_TUKIN_25_9_BULAN,
        SanctionKind.PEMOTONGAN_TUKIN_25_12_BULAN,
    }
)
FORMER: Final = frozenset(
    {
        SanctionKind.PENURUNAN_PANGKAT_3_TAHUN,
        SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN,
        SanctionKind.PEMBEBASAN_JABATAN,
        SanctionKind.PTDH,
    }
)
"""The heavy kinds that PP 94/2021 Pasal 8 ayat (4) no longer names."""

POSTS: Final = (
    Post.JPT_UTAMA,
    Post.JPT_MADYA_PPK,
    Post.JPT_MADYA,
    Post.JPT_PRATAMA,
    Post.ADMINISTRATOR,
    Post.PENGAWAS,
    Post.PELAKSANA,
    Post.FUNGSIONAL_AHLI_UTAMA,
    Post.FUNGSIONAL_LAIN,
    Post.JABATAN_PRESIDEN,
)
ADMINISTRATOR_DOWN: Final = (Post.ADMINISTRATOR, Post.PENGAWAS, Post.PELAKSANA)
RESERVED: Final = (Post.JPT_UTAMA, Post.JPT_MADYA_PPK)
"""Of whom the President decides every kind (Pasal 17 ayat (1))."""

EVERYWHERE: Final = tuple(Place)
AT_HOME: Final = (Place.PUSAT, Place.PROVINSI, Place.KABUPATEN_KOTA)
UPPER: Final = (Place.PUSAT, Place.PROVINSI)
LOWER: Final = (Place.KABUPATEN_KOTA,)
ABROAD: Final = (Place.PERWAKILAN,)

# ---------------------------------------------------------------------- bases and notes


def _cite(
    clause: str,
    quote: str | None = None,
    reading: Reading = TEXT,
    note: Text | None = None,
) -> Basis:
    return Basis(
        citation=Citation.parse(f"PP 94/2021 {clause}"),
        reading=reading,
        quote=quote,
        note=note,
    )


LADDER: Final = _cite(
    "Pasal 16",
    reading=INFERRED,
    note=Text(
        id="Naskah tidak menjelaskan jabatan mana yang setingkat lebih rendah, juga "
        "pejabat mana yang lebih tinggi; urutan huruf d sampai g dibaca sebagai "
        "jenjangnya, dengan pelaksana di bawahnya dan PPK di atasnya.",
        en="The text does not say which post is one level lower, nor which official is the "
        "higher one; the order of letters d to g is read as the ladder, with the executing "
        "post below and the PPK above.",
    ),
)
IN_PLACE_OF_MEDIUM: Final = _cite(
    "Pasal 42 ayat (2)",
    "penjatuhan Hukuman Disiplin sedang berlaku ketentuan",
    INFERRED,
    Text(
        id="Jenis sedang adalah jenis PP 53/2010 Pasal 7 ayat (3); bahwa kewenangan yang "
        "menunjuk Pasal 8 ayat (3) ikut berlaku baginya adalah pembacaan kami.",
        en="The medium kinds are those of PP 53/2010 Pasal 7 ayat (3); that the "
        "competences, which refer to Pasal 8 ayat (3), go with them is our reading.",
    ),
)
ABROAD_TOO: Final = Text(
    id="Pasal 19 hanya mengatur Kepala Perwakilan; PNS di Perwakilan dibaca tetap dalam "
    "lingkungan PPK instansi pusatnya.",
    en="Pasal 19 speaks of the head of the mission only; who serves there is read as still "
    "belonging to the PPK of the central agency.",
)
PROPOSED_HOME: Final = Text(
    id="Jenis lain bagi PNS yang mendapat penugasan khusus diusulkan Kepala Perwakilan "
    "kepada pimpinan instansi induknya, disertai berita acara pemeriksaan (Pasal 35 ayat "
    "(4)).",
    en="For who is there on special assignment, the head of the mission proposes any other "
    "kind to the head of the home agency, with the record of the examination (Pasal 35 "
    "ayat (4)).",
)
BY_LETTER: Final = Text(
    id='Pasal 21 huruf c, 22 ayat (1) huruf c, dan 23 ayat (1) huruf c menyebut "Pejabat '
    'Fungsional" tanpa mengecualikan ahli utama; Pasal 18 dibaca sebagai aturan khususnya.',
    en='Pasal 21 huruf c, 22 ayat (1) huruf c and 23 ayat (1) huruf c say "functional '
    'officials" without leaving out principal experts; Pasal 18 is read as the special '
    "rule.",
)
IN_HIS_UNIT: Final = Text(
    id="pejabat fungsional itu berada di lingkungannya",
    en="the functional official serves in the unit that he leads",
)
ONE_BELOW: Final = Text(
    id="PNS itu berada satu tingkat di bawah Kepala Perwakilan",
    en="the person stands one level below the head of the mission",
)
TWO_BELOW: Final = Text(
    id="PNS itu berada dua tingkat di bawah Kepala Perwakilan",
    en="the person stands two levels below the head of the mission",
)
NO_ADMINISTRATOR: Final = Text(
    id="unit kerjanya tidak mempunyai jabatan administrator dan PPK telah menetapkan "
    "pejabat fungsional itu (ayat (3))",
    en="the unit has no administrator's post and the PPK has named that functional "
    "official (ayat (3))",
)
NO_SUPERVISOR: Final = Text(
    id="unit kerjanya tidak mempunyai jabatan pengawas dan PPK telah menetapkan pejabat "
    "fungsional itu (ayat (3))",
    en="the unit has no supervisor's post and the PPK has named that functional official "
    "(ayat (3))",
)

# ------------------------------------------------------------------------------- rows


def _given(
    official: Official,
    bases: Iterable[Basis],
    posts: Iterable[Post],
    kinds: Iterable[SanctionKind],
    places: Iterable[Place],
    *,
    condition: Text | None = None,
    proposal: Proposal | None = None,
    note: Text | None = None,
) -> tuple[Competent, ...]:
    """Write a row, that of the medium kinds apart because it rests on Pasal 42 too."""
    stated, all_kinds = tuple(bases), frozenset(kinds)
    medium = all_kinds & frozenset(MEDIUM)
    return tuple(
        Competent(
            bases=grounds,
            in_force=IN_FORCE,
            official=official,
            posts=frozenset(posts),
            kinds=part,
            places=frozenset(places),
            condition=condition,
            proposal=proposal,
            note=note,
        )
        for part, grounds in (
            (all_kinds - medium, stated),
            (medium, (*stated, IN_PLACE_OF_MEDIUM)),
        )
        if part
    )


def _ladder(
    official: Official,
    clause: str,
    quote: str,
    post: Post,
    kinds: Iterable[SanctionKind],
    places: Iterable[Place],
    condition: Text | None = None,
) -> tuple[Competent, ...]:
    """Write a row for the post that the ladder puts one or two levels below."""
    bases = (_cite(clause, quote), LADDER)
    return _given(official, bases, (post,), kinds, places, condition=condition)


BY_COORDINATOR: Final = Proposal(
    who=Text(id="menteri yang mengoordinasikan", en="the coordinating minister"),
    bases=(_cite("Pasal 17 ayat (3) huruf a", "Menteri yang mengoordinasikan"),),
)
BY_PPK: Final = Proposal(
    who=Text(id="PPK", en="the PPK"),
    bases=(_cite("Pasal 17 ayat (3) huruf b", "Pejabat Pembina Kepegawaian bagi PNS"),),
)
BY_PPK_FOR_EXPERTS: Final = Proposal(
    who=Text(
        id="PPK; huruf b tidak menyebut ahli utama, yang dibaca termasuk jabatan lain yang "
        "pengangkatannya wewenang Presiden",
        en="the PPK; letter b does not name principal experts, who are read as holding "
        "another post that the President fills",
    ),
    bases=(
        _cite(
            "Pasal 17 ayat (3) huruf b",
            "jabatan lain yang pengangkatan dan pemberhentiannya",
            INFERRED,
        ),
    ),
)
BY_NOBODY_ELSE: Final = Proposal(
    who=Text(
        id="PPK menurut huruf b, yang di sini PNS itu sendiri; pengusul lain tidak disebut",
        en="the PPK by letter b, here the person himself; nobody else is named",
    ),
    bases=(
        _cite(
            "Pasal 17 ayat (3) huruf b",
            "Pejabat Pembina Kepegawaian bagi PNS",
            INFERRED,
        ),
    ),
)

BY_MISSION: Final = Proposal(
    who=Text(
        id="Kepala Perwakilan, bagi PNS yang mendapat penugasan khusus di sana",
        en="the head of the mission, for who is there on special assignment",
    ),
    bases=(
        _cite(
            "Pasal 35 ayat (4)",
            "mengusulkan penjatuhan Hukuman Disiplin kepada pimpinan instansi induk",
        ),
    ),
)

PRESIDENT: Final = (
    *_given(
        Official.PRESIDEN,
        (_cite("Pasal 17 ayat (1) huruf a", "Jabatan Pimpinan Tinggi Utama"),),
        (Post.JPT_UTAMA,),
        ALL_KINDS,
        EVERYWHERE,
        proposal=BY_COORDINATOR,
    ),
    *_given(
        Official.PRESIDEN,
        (
            _cite(
                "Pasal 17 ayat (1) huruf b",
                "yang merupakan Pejabat Pembina Kepegawaian",
            ),
        ),
        (Post.JPT_MADYA_PPK,),
        ALL_KINDS,
        EVERYWHERE,
        proposal=BY_NOBODY_ELSE,
    ),
    *_given(
        Official.PRESIDEN,
        (_cite("Pasal 17 ayat (2) huruf a", "Jabatan Pimpinan Tinggi Madya"),),
        (Post.JPT_MADYA,),
        HEAVY_C,
        EVERYWHERE,
        proposal=BY_PPK,
    ),
    *_given(
        Official.PRESIDEN,
        (_cite("Pasal 17 ayat (2) huruf b", "Jabatan Fungsional Jenjang Ahli Utama"),),
        (Post.FUNGSIONAL_AHLI_UTAMA,),
        HEAVY_C,
        EVERYWHERE,
        proposal=BY_PPK_FOR_EXPERTS,
    ),
    *_given(
        Official.PRESIDEN,
        (
            _cite(
                "Pasal 17 ayat (2) huruf c",
                "pengangkatan dan pemberhentiannya menjadi wewenang Presiden",
            ),
        ),
        (Post.JABATAN_PRESIDEN,),
        HEAVY_C,
        EVERYWHERE,
        proposal=BY_PPK,
    ),
)

UPPER_HEADS: Final = (
    (
        "Pasal 18 ayat (1)",
        "bagi Pejabat Pimpinan Tinggi Madya di lingkungannya",
        (Post.JPT_MADYA,),
        BELOW_C,
        None,
    ),
    (
        "Pasal 18 ayat (2) huruf a",
        "Pejabat Pimpinan Tinggi Pratama di lingkungannya",
        (Post.JPT_PRATAMA,),
        (*MEDIUM, *HEAVY),
        None,
    ),
    (
        "Pasal 18 ayat (2) huruf b",
        "jenjang Ahli Utama",
        (Post.FUNGSIONAL_AHLI_UTAMA,),
        BELOW_C,
        BY_LETTER,
    ),
    (
        "Pasal 18 ayat (2) huruf c",
        "Pejabat Administrator",
        ADMINISTRATOR_DOWN,
        HEAVY,
        None,
    ),
    (
        "Pasal 18 ayat (2) huruf d",
        "Pejabat Fungsional selain",
        (Post.FUNGSIONAL_LAIN,),
        HEAVY,
        None,
    ),
)
"""What Pasal 18 ayat (1)-(2) gives to the PPK of a central agency or a province."""

LOWER_HEADS: Final = (
    (
        "Pasal 18 ayat (3) huruf a",
        "Pejabat Pimpinan Tinggi Pratama di lingkungannya",
        (Post.JPT_PRATAMA,),
        ALL_KINDS,
        None,
    ),
    (
        "Pasal 18 ayat (3) huruf b",
        "jenjang Ahli Utama",
        (Post.FUNGSIONAL_AHLI_UTAMA,),
        BELOW_C,
        BY_LETTER,
    ),
    (
        "Pasal 18 ayat (3) huruf c",
        "Pejabat Administrator ke bawah",
        ADMINISTRATOR_DOWN,
        (*MEDIUM, *HEAVY),
        None,
    ),
    (
        "Pasal 18 ayat (3) huruf d",
        "Pejabat Fungsional selain",
        (Post.FUNGSIONAL_LAIN,),
        HEAVY,
        None,
    ),
)
"""What Pasal 18 ayat (3) gives to the PPK of a regency or city."""


def _heads() -> Iterable[Competent]:
    for clauses, places in ((UPPER_HEADS, UPPER), (LOWER_HEADS, LOWER)):
        for clause, quote, posts, kinds, note in clauses:
            bases = (_cite(clause, quote),)
            yield from _given(Official.PPK, bases, posts, kinds, places, note=note)
    for clause, quote, posts, kinds, note in UPPER_HEADS:
        bases = (_cite(clause, quote, INFERRED, ABROAD_TOO),)
        yield from _given(
            Official.PPK, bases, posts, kinds, ABROAD, proposal=BY_MISSION, note=note
        )


LEVEL_1: Final = "1 (satu) tingkat di bawahnya"
LEVEL_2: Final = "2 (dua) tingkat di bawahnya"
WHOEVER: Final = tuple(post for post in POSTS if post not in RESERVED)

MISSION: Final = (
    *_given(
        Official.KEPALA_PERWAKILAN,
        (_cite("Pasal 19 huruf a", LEVEL_1),),
        WHOEVER,
        LIGHT,
        ABROAD,
        condition=ONE_BELOW,
        note=PROPOSED_HOME,
    ),
    *_given(
        Official.KEPALA_PERWAKILAN,
        (_cite("Pasal 19 huruf b", LEVEL_2),),
        WHOEVER,
        MEDIUM,
        ABROAD,
        condition=TWO_BELOW,
        note=PROPOSED_HOME,
    ),
)

SUPERIORS: Final = tuple(
    row
    for rows in starmap(
        _ladder,
        (
            (
                Official.JPT_MADYA,
                "Pasal 20 huruf a",
                LEVEL_1,
                Post.JPT_PRATAMA,
                LIGHT,
                UPPER,
            ),
            (
                Official.JPT_MADYA,
                "Pasal 20 huruf b",
                LEVEL_2,
                Post.ADMINISTRATOR,
                MEDIUM,
                UPPER,
            ),
            (
                Official.JPT_PRATAMA,
                "Pasal 21 huruf a",
                LEVEL_1,
                Post.ADMINISTRATOR,
                LIGHT,
                AT_HOME,
            ),
            (
                Official.JPT_PRATAMA,
                "Pasal 21 huruf b",
                LEVEL_2,
                Post.PENGAWAS,
                MEDIUM,
                AT_HOME,
            ),
            (
                Official.ADMINISTRATOR,
                "Pasal 22 ayat (1) huruf a",
                LEVEL_1,
                Post.PENGAWAS,
                LIGHT,
                AT_HOME,
            ),
            (
                Official.ADMINISTRATOR,
                "Pasal 22 ayat (1) huruf b",
                LEVEL_2,
                Post.PELAKSANA,
                MEDIUM,
                AT_HOME,
            ),
            (
                Official.AHLI_MADYA_TERTENTU,
                "Pasal 22 ayat (2)",
                "tidak terdapat jabatan administrator",
                Post.PENGAWAS,
                LIGHT,
                AT_HOME,
                NO_ADMINISTRATOR,
            ),
            (
                Official.PENGAWAS,
                "Pasal 23 ayat (1) huruf a",
                LEVEL_1,
                Post.PELAKSANA,
                LIGHT,
                AT_HOME,
            ),
            (
                Official.AHLI_MUDA_TERTENTU,
                "Pasal 23 ayat (2)",
                "tidak terdapat jabatan pengawas",
                Post.PELAKSANA,
                LIGHT,
                AT_HOME,
                NO_SUPERVISOR,
            ),
        ),
    )
    for row in rows
)

OF_FUNCTIONAL: Final = tuple(
    row
    for official, clause, kinds in (
        (Official.JPT_PRATAMA, "Pasal 21 huruf c", (*LIGHT, *MEDIUM)),
        (Official.ADMINISTRATOR, "Pasal 22 ayat (1) huruf c", (*LIGHT, *MEDIUM)),
        (Official.PENGAWAS, "Pasal 23 ayat (1) huruf c", LIGHT),
    )
    for row in _given(
        official,
        (_cite(clause, "Pejabat Fungsional di lingkungannya"),),
        (Post.FUNGSIONAL_LAIN,),
        kinds,
        AT_HOME,
        condition=IN_HIS_UNIT,
    )
)

ROWS: Final = (*PRESIDENT, *_heads(), *MISSION, *SUPERIORS, *OF_FUNCTIONAL)

# ------------------------------------------------------------------------------- gaps

GAPS: Final = (
    Gap(
        in_force=IN_FORCE,
        posts=frozenset(POSTS),
        kinds=SUSPENDED,
        places=frozenset(EVERYWHERE),
        why=Text(
            id="Potongan tunjangan kinerja belum berlaku, sehingga tidak ada yang "
            "berwenang menjatuhkannya: jenis sedang masih jenis PP 53/2010 Pasal 7 ayat "
            "(3).",
            en="The cut of the performance allowance is not yet in force, so nobody may "
            "impose it: the medium kinds are still those of PP 53/2010 Pasal 7 ayat (3).",
        ),
        cites=(
            Citation.parse("PP 94/2021 Pasal 42 ayat (1)"),
            Citation.parse("PP 94/2021 Pasal 42 ayat (2)"),
        ),
    ),
    Gap(
        in_force=IN_FORCE,
        posts=frozenset(POSTS),
        kinds=FORMER,
        places=frozenset(EVERYWHERE),
        why=Text(
            id="Pasal 8 ayat (4) tidak mengenal jenis ini. Bila pemeriksaan menurut PP "
            "53/2010 selesai sebelum 31 Agustus 2021, Pasal 40 ayat (4) mempertahankan "
            "hasilnya, tetapi Pasal 17-23 tidak menyebut siapa yang menjatuhkan jenis ini.",
            en="Pasal 8 ayat (4) does not know this kind. Where an examination under PP "
            "53/2010 came before 31 August 2021, Pasal 40 ayat (4) keeps its result, but "
            "Pasal 17-23 do not say who imposes this kind.",
        ),
        cites=(
            Citation.parse("PP 94/2021 Pasal 8 ayat (4)"),
            Citation.parse("PP 94/2021 Pasal 40 ayat (4)"),
        ),
    ),
    Gap(
        in_force=IN_FORCE,
        posts=frozenset({Post.JABATAN_PRESIDEN}),
        kinds=frozenset(BELOW_C),
        places=frozenset(AT_HOME),
        why=Text(
            id="Pasal 17 ayat (2) huruf c hanya menyerahkan pemberhentian kepada Presiden; "
            "Pasal 18 tidak menyebut jabatan ini untuk jenis yang lain.",
            en="Pasal 17 ayat (2) huruf c leaves only the dismissal to the President; "
            "Pasal 18 does not name this post for the other kinds.",
        ),
        cites=(
            Citation.parse("PP 94/2021 Pasal 17 ayat (2) huruf c"),
            Citation.parse("PP 94/2021 Pasal 18"),
        ),
    ),
    Gap(
        in_force=IN_FORCE,
        posts=frozenset({Post.JABATAN_PRESIDEN}),
        kinds=frozenset(HEAVY_AB),
        places=frozenset(ABROAD),
        why=Text(
            id="Pasal 19 memberi Kepala Perwakilan hukuman ringan dan sedang saja; Pasal "
            "17 dan 18 tidak menyebut jabatan ini untuk jenis berat huruf a dan b.",
            en="Pasal 19 gives the head of the mission light and medium kinds only; Pasal "
            "17 and 18 do not name this post for heavy kinds a and b.",
        ),
        cites=(
            Citation.parse("PP 94/2021 Pasal 17 ayat (2) huruf c"),
            Citation.parse("PP 94/2021 Pasal 19"),
        ),
    ),
    Gap(
        in_force=IN_FORCE,
        posts=frozenset({Post.JPT_MADYA}),
        kinds=frozenset(BELOW_C),
        places=frozenset(LOWER),
        why=Text(
            id="Pasal 18 ayat (3) tidak menyebut JPT madya di lingkungan kabupaten/kota.",
            en="Pasal 18 ayat (3) names no JPT madya in a regency or city.",
        ),
        cites=(Citation.parse("PP 94/2021 Pasal 18 ayat (3)"),),
    ),
)

# ------------------------------------------------------------------------ replacements

NEXT_UP: Final = Text(
    id="kewenangannya beralih kepada pejabat yang lebih tinggi",
    en="the competence passes to the next higher official",
)
REPLACEMENTS: Final = (
    Replacement(
        hindrance=Hindrance.LOWONG,
        says=NEXT_UP,
        bases=(
            _cite("Pasal 25", "menjadi kewenangan pejabat yang lebih tinggi"),
            _cite("Penjelasan Pasal 25", "pejabatnya lowong"),
        ),
    ),
    Replacement(
        hindrance=Hindrance.TIDAK_MENGHUKUM,
        says=Text(
            id="atasannya menghukum pelanggarnya, dan menghukum pejabat itu setelah "
            "pemeriksaan",
            en="his superior punishes the offender, and that official after an examination",
        ),
        bases=(
            _cite("Pasal 24 ayat (2)", "dijatuhi Hukuman Disiplin oleh atasannya"),
            _cite("Pasal 24 ayat (4)", "setelah melalui proses pemeriksaan"),
            _cite("Pasal 24 ayat (5)", "juga menjatuhkan Hukuman Disiplin"),
        ),
    ),
    Replacement(
        hindrance=Hindrance.TERLIBAT,
        says=Text(
            id="naskah tidak mengatur pejabat berwenang yang terlibat; yang diatur hanya "
            "atasan langsung yang terlibat, yang dalam tim pemeriksa diganti atasan yang "
            "lebih tinggi",
            en="the text does not speak of a competent official who is involved; it speaks "
            "only of a direct superior who is, whose place among the examiners a higher "
            "superior takes",
        ),
        bases=(_cite("Pasal 29 ayat (6)", "terlibat dalam pelanggaran tersebut"),),
        steps=False,
    ),
)

_UPPER_LADDER: Final = (
    Official.PENGAWAS,
    Official.ADMINISTRATOR,
    Official.JPT_PRATAMA,
    Official.JPT_MADYA,
    Official.PPK,
)

PP_94_2021: Final = Regime(
    citation=Citation.parse("PP 94/2021"),
    in_force=IN_FORCE,
    posts=POSTS,
    kinds=MappingProxyType({Level.RINGAN: LIGHT, Level.SEDANG: MEDIUM, Level.BERAT: HEAVY}),
    rows=ROWS,
    gaps=GAPS,
    ladders=MappingProxyType(
        {
            Place.PUSAT: _UPPER_LADDER,
            Place.PROVINSI: _UPPER_LADDER,
            # Pasal 20 knows no JPT madya there.
            Place.KABUPATEN_KOTA: tuple(
                each for each in _UPPER_LADDER if each is not Official.JPT_MADYA
            ),
            Place.PERWAKILAN: (),
        }
    ),
    ladder_basis=LADDER,
    replacements=REPLACEMENTS,
)

REGIMES: Final = (PP_53_2010, PP_94_2021)
"""The discipline regulations, in the order of time."""

# ------------------------------------------------------------------------- the PPK

_PPK: Final = (
    (
        (Place.PUSAT, Place.PERWAKILAN),
        Text(
            id="menteri, pimpinan lembaga pemerintah nonkementerian, atau sekretaris "
            "jenderal sekretariat lembaga negara dan lembaga nonstruktural",
            en="the minister, the head of a non-ministerial agency, or the secretary "
            "general of the secretariat of a state organ or a non-structural body",
        ),
        ("huruf a", "huruf b", "huruf c"),
    ),
    ((Place.PROVINSI,), Text(id="gubernur", en="the governor"), ("huruf d",)),
    (
        (Place.KABUPATEN_KOTA,),
        Text(id="bupati atau wali kota", en="the regent or mayor"),
        ("huruf e",),
    ),
)
_QUOTES: Final = MappingProxyType(
    {
        "huruf a": "menteri di kementerian",
        "huruf b": "pimpinan lembaga di lembaga pemerintah nonkementerian",
        "huruf c": "sekretaris jenderal",
        "huruf d": "gubernur di provinsi",
        "huruf e": "bupati/walikota di kabupaten/kota",
    }
)

HEADS: Final = tuple(
    Head(
        places=frozenset(places),
        who=who,
        bases=tuple(
            Basis(
                citation=Citation.parse(f"{norm} {letter}"),
                reading=TEXT,
                quote=_QUOTES[letter],
            )
            for letter in letters
        ),
        in_force=in_force,
    )
    for norm, in_force in (
        ("PP 11/2017 Pasal 3 ayat (2)", since(2017, 4, 7)),
        (
            "UU 5/2014 Pasal 53",
            Interval(start=date(2014, 1, 15), end=date(2023, 10, 31)),
        ),
    )
    for places, who, letters in _PPK
)
"""To whom the President may delegate appointment and dismissal, by kind of agency.

The regulation that carries out the statute comes first: where both are in force, it is the
one that is shown."""

NOT_ENCODED: Final = (
    NotEncoded(
        provision="PP 94/2021 Pasal 23 ayat (1) huruf b",
        why=Text(
            id="Pengawas atas PNS dua tingkat di bawahnya: menurut jenjang Pasal 16 tidak "
            "ada jabatan dua tingkat di bawah pengawas.",
            en="A supervisor over who stands two levels below: by the ladder of Pasal 16 "
            "no post stands two levels below a supervisor.",
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 20-23: pejabat fungsional langsung di bawah JPT madya",
        why=Text(
            id="Huruf c hanya ada pada Pasal 21, 22, dan 23; apakah pejabat fungsional "
            'dapat "satu tingkat di bawah" JPT madya tidak dikatakan.',
            en="Letter c stands in Pasal 21, 22 and 23 only; whether a functional official "
            'may be "one level below" a JPT madya is not said.',
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 35 ayat (4): penugasan khusus selain di Perwakilan",
        why=Text(
            id="Pimpinan tempat penugasan mengusulkan jenis yang bukan wewenangnya kepada "
            "pimpinan instansi induk; jenis mana yang menjadi wewenangnya tidak disebut.",
            en="The head of that place proposes a kind that is not his to the head of the "
            "home agency; which kinds are his is not said.",
        ),
    ),
    NotEncoded(
        provision="PP 49/2018 Pasal 52",
        why=Text(
            id="Disiplin PPPK diatur tiap instansi; yang berwenang dibaca dalam aturannya.",
            en="The discipline of PPPK is set by each agency; its rules say who decides.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 267-270",
        why=Text(
            id="Pemberhentian di luar disiplin mempunyai pejabat dan tenggat sendiri.",
            en="Dismissal outside discipline has officials and deadlines of its own.",
        ),
    ),
    NotEncoded(
        provision="UU 20/2023 tentang PPK",
        why=Text(
            id="Ketentuan yang menggantikan UU 5/2014 Pasal 53 belum terbaca; PP 11/2017 "
            "Pasal 3 masih berlaku.",
            en="The provision that took the place of UU 5/2014 Pasal 53 was not read; PP "
            "11/2017 Pasal 3 is still in force.",
        ),
    ),
    *NOT_ENCODED_2010,
)
"""What bears on competence and has no row, and why."""
