"""The words and the rows of competence: who may impose which punishment on whom.

Posts have the names of the regulation that speaks of them: PP 94/2021 knows the posts of
UU 5/2014, PP 53/2010 the former echelons and ranks. One regime does not know the posts of
the other, and none is translated here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.errors import LawError
from netralitas.interval import Interval
from netralitas.text import Text
from netralitas.words import Level, SanctionKind, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Competent",
    "Gap",
    "Head",
    "Hindrance",
    "Official",
    "Place",
    "Post",
    "Proposal",
    "Regime",
    "Replacement",
]


class Post(Word):
    """The post of the one who is to be punished, as the rows of competence name it.

    The first ten are those of PP 94/2021, the others those of PP 53/2010;
    ``JABATAN_PRESIDEN`` stands in both.
    """

    JPT_UTAMA = (
        "jpt_utama",
        "jabatan pimpinan tinggi utama",
        "chief executive post (JPT utama)",
        "PP 94/2021 Pasal 17 ayat (1) huruf a",
    )
    JPT_MADYA_PPK = (
        "jpt_madya_ppk",
        "jabatan pimpinan tinggi madya yang merupakan PPK",
        "senior executive post (JPT madya) whose holder is the PPK",
        "PP 94/2021 Pasal 17 ayat (1) huruf b",
    )
    JPT_MADYA = (
        "jpt_madya",
        "jabatan pimpinan tinggi madya",
        "senior executive post (JPT madya)",
        "PP 94/2021 Pasal 18 ayat (1)",
    )
    JPT_PRATAMA = (
        "jpt_pratama",
        "jabatan pimpinan tinggi pratama",
        "executive post of the first rank (JPT pratama)",
        "PP 94/2021 Pasal 18 ayat (2) huruf a",
    )
    ADMINISTRATOR = (
        "administrator",
        "jabatan administrator",
        "administrator's post",
        "PP 94/2021 Pasal 18 ayat (2) huruf c",
    )
    PENGAWAS = (
        "pengawas",
        "jabatan pengawas",
        "supervisor's post",
        "PP 94/2021 Pasal 18 ayat (2) huruf c",
    )
    PELAKSANA = (
        "pelaksana",
        "jabatan pelaksana",
        "executing post",
        "PP 94/2021 Pasal 18 ayat (2) huruf c",
    )
    FUNGSIONAL_AHLI_UTAMA = (
        "fungsional_ahli_utama",
        "jabatan fungsional jenjang ahli utama",
        "functional post, principal expert",
        "PP 94/2021 Pasal 18 ayat (2) huruf b",
    )
    FUNGSIONAL_LAIN = (
        "fungsional_lain",
        "jabatan fungsional selain jenjang ahli utama",
        "functional post below principal expert",
        "PP 94/2021 Pasal 18 ayat (2) huruf d",
    )
    JABATAN_PRESIDEN = (
        "jabatan_presiden",
        "jabatan lain yang pengangkatan dan pemberhentiannya wewenang Presiden",
        "another post that the President fills and vacates",
        "PP 94/2021 Pasal 17 ayat (2) huruf c",
    )
    ESELON_I = (
        "eselon_i",
        "jabatan struktural eselon I",
        "structural post, echelon I",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 1",
    )
    SEKDA_KABKOTA = (
        "sekda_kabkota",
        "Sekretaris Daerah kabupaten/kota",
        "secretary of a regency or city",
        "PP 53/2010 Pasal 20 ayat (1) huruf a angka 1",
    )
    ESELON_II_VERTIKAL = (
        "eselon_ii_vertikal",
        "jabatan struktural eselon II instansi vertikal langsung di bawah PPK",
        "structural post, echelon II, of a vertical office directly below the PPK",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 5",
    )
    ESELON_II = (
        "eselon_ii",
        "jabatan struktural eselon II",
        "structural post, echelon II",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 4",
    )
    ESELON_III = (
        "eselon_iii",
        "jabatan struktural eselon III",
        "structural post, echelon III",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 7",
    )
    ESELON_IV = (
        "eselon_iv",
        "jabatan struktural eselon IV",
        "structural post, echelon IV",
        "PP 53/2010 Pasal 16 ayat (3) huruf a angka 2",
    )
    ESELON_V = (
        "eselon_v",
        "jabatan struktural eselon V",
        "structural post, echelon V",
        "PP 53/2010 Pasal 16 ayat (5) huruf a angka 2",
    )
    TERTENTU_UTAMA = (
        "tertentu_utama",
        "jabatan fungsional tertentu jenjang Utama",
        "specific functional post, level Utama",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 2",
    )
    TERTENTU_MADYA = (
        "tertentu_madya",
        "jabatan fungsional tertentu jenjang Madya",
        "specific functional post, level Madya",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 4",
    )
    TERTENTU_MUDA = (
        "tertentu_muda",
        "jabatan fungsional tertentu jenjang Muda",
        "specific functional post, level Muda",
        "PP 53/2010 Pasal 16 ayat (2) huruf a angka 2",
    )
    TERTENTU_PENYELIA = (
        "tertentu_penyelia",
        "jabatan fungsional tertentu jenjang Penyelia",
        "specific functional post, level Penyelia",
        "PP 53/2010 Pasal 16 ayat (2) huruf a angka 2",
    )
    TERTENTU_PERTAMA = (
        "tertentu_pertama",
        "jabatan fungsional tertentu jenjang Pertama",
        "specific functional post, level Pertama",
        "PP 53/2010 Pasal 16 ayat (3) huruf a angka 2",
    )
    TERTENTU_PELAKSANA_LANJUTAN = (
        "tertentu_pelaksana_lanjutan",
        "jabatan fungsional tertentu jenjang Pelaksana Lanjutan",
        "specific functional post, level Pelaksana Lanjutan",
        "PP 53/2010 Pasal 16 ayat (3) huruf a angka 2",
    )
    TERTENTU_PELAKSANA = (
        "tertentu_pelaksana",
        "jabatan fungsional tertentu jenjang Pelaksana",
        "specific functional post, level Pelaksana",
        "PP 53/2010 Pasal 16 ayat (5) huruf a angka 2",
    )
    TERTENTU_PELAKSANA_PEMULA = (
        "tertentu_pelaksana_pemula",
        "jabatan fungsional tertentu jenjang Pelaksana Pemula",
        "specific functional post, level Pelaksana Pemula",
        "PP 53/2010 Pasal 16 ayat (5) huruf a angka 2",
    )
    UMUM_IV_DE = (
        "umum_iv_de",
        "jabatan fungsional umum golongan ruang IV/d dan IV/e",
        "general functional post, rank IV/d or IV/e",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 3",
    )
    UMUM_IV_AC = (
        "umum_iv_ac",
        "jabatan fungsional umum golongan ruang IV/a sampai IV/c",
        "general functional post, rank IV/a to IV/c",
        "PP 53/2010 Pasal 16 ayat (1) huruf a angka 6",
    )
    UMUM_III_CD = (
        "umum_iii_cd",
        "jabatan fungsional umum golongan ruang III/c dan III/d",
        "general functional post, rank III/c or III/d",
        "PP 53/2010 Pasal 16 ayat (3) huruf a angka 1",
    )
    UMUM_III_B = (
        "umum_iii_b",
        "jabatan fungsional umum golongan ruang III/b",
        "general functional post, rank III/b",
        "PP 53/2010 Pasal 16 ayat (2) huruf a angka 2",
    )
    UMUM_II_C_III_A = (
        "umum_ii_c_iii_a",
        "jabatan fungsional umum golongan ruang II/c sampai III/a",
        "general functional post, rank II/c to III/a",
        "PP 53/2010 Pasal 16 ayat (3) huruf a angka 2",
    )
    UMUM_II_AB = (
        "umum_ii_ab",
        "jabatan fungsional umum golongan ruang II/a dan II/b",
        "general functional post, rank II/a or II/b",
        "PP 53/2010 Pasal 16 ayat (5) huruf a angka 2",
    )
    UMUM_I = (
        "umum_i",
        "jabatan fungsional umum golongan ruang I/a sampai I/d",
        "general functional post, rank I/a to I/d",
        "PP 53/2010 Pasal 16 ayat (6) huruf a angka 2",
    )


class Place(Word):
    """The kind of agency in which the person serves.

    ``PERWAKILAN`` is a mission abroad; under PP 53/2010 whoever is seconded to one.
    """

    PUSAT = ("pusat", "instansi pusat", "central agency", "PP 94/2021 Pasal 18 ayat (2)")
    PROVINSI = (
        "provinsi",
        "instansi daerah provinsi",
        "provincial government",
        "PP 94/2021 Pasal 18 ayat (2)",
    )
    KABUPATEN_KOTA = (
        "kabupaten_kota",
        "instansi daerah kabupaten/kota",
        "government of a regency or city",
        "PP 94/2021 Pasal 18 ayat (3)",
    )
    PERWAKILAN = (
        "perwakilan",
        "Perwakilan Republik Indonesia di luar negeri",
        "mission of the Republic abroad",
        "PP 94/2021 Pasal 19",
    )


class Official(Word):
    """Who may punish (*pejabat yang berwenang menghukum*)."""

    PRESIDEN = ("presiden", "Presiden", "the President", "PP 94/2021 Pasal 16 huruf a")
    PPK = (
        "ppk",
        "pejabat pembina kepegawaian (PPK)",
        "head of personnel of the agency (PPK)",
        "PP 94/2021 Pasal 16 huruf b",
    )
    GUBERNUR = (
        "gubernur",
        "gubernur selaku wakil Pemerintah",
        "the governor as representative of the Government",
        "PP 53/2010 Pasal 19",
    )
    KEPALA_PERWAKILAN = (
        "kepala_perwakilan",
        "Kepala Perwakilan Republik Indonesia",
        "head of the mission of the Republic",
        "PP 94/2021 Pasal 16 huruf c",
    )
    JPT_MADYA = (
        "jpt_madya",
        "pejabat pimpinan tinggi madya atau yang setara",
        "holder of a JPT madya post or an equal one",
        "PP 94/2021 Pasal 16 huruf d",
    )
    JPT_PRATAMA = (
        "jpt_pratama",
        "pejabat pimpinan tinggi pratama atau yang setara",
        "holder of a JPT pratama post or an equal one",
        "PP 94/2021 Pasal 16 huruf e",
    )
    ADMINISTRATOR = (
        "administrator",
        "pejabat administrator atau yang setara",
        "administrator or an equal official",
        "PP 94/2021 Pasal 16 huruf f",
    )
    PENGAWAS = (
        "pengawas",
        "pejabat pengawas atau yang setara",
        "supervisor or an equal official",
        "PP 94/2021 Pasal 16 huruf g",
    )
    AHLI_MADYA_TERTENTU = (
        "ahli_madya_tertentu",
        "pejabat fungsional ahli madya tertentu yang ditetapkan PPK",
        "senior expert named by the PPK",
        "PP 94/2021 Pasal 22 ayat (2)",
    )
    AHLI_MUDA_TERTENTU = (
        "ahli_muda_tertentu",
        "pejabat fungsional ahli muda tertentu yang ditetapkan PPK",
        "junior expert named by the PPK",
        "PP 94/2021 Pasal 23 ayat (2)",
    )
    SEKDA_KABKOTA = (
        "sekda_kabkota",
        "Sekretaris Daerah kabupaten/kota",
        "secretary of the regency or city",
        "PP 53/2010 Pasal 20 ayat (2)",
    )
    ESELON_I = (
        "eselon_i",
        "pejabat struktural eselon I",
        "structural official, echelon I",
        "PP 53/2010 Pasal 16 ayat (2)",
    )
    ESELON_II = (
        "eselon_ii",
        "pejabat struktural eselon II",
        "structural official, echelon II",
        "PP 53/2010 Pasal 16 ayat (3)",
    )
    ESELON_III = (
        "eselon_iii",
        "pejabat struktural eselon III",
        "structural official, echelon III",
        "PP 53/2010 Pasal 16 ayat (5)",
    )
    ESELON_IV = (
        "eselon_iv",
        "pejabat struktural eselon IV",
        "structural official, echelon IV",
        "PP 53/2010 Pasal 16 ayat (6)",
    )
    ESELON_V = (
        "eselon_v",
        "pejabat struktural eselon V",
        "structural official, echelon V",
        "PP 53/2010 Pasal 16 ayat (7)",
    )


class Hindrance(Word):
    """Why the competent official does not decide the case himself."""

    LOWONG = (
        "lowong",
        "jabatan pejabat yang berwenang lowong",
        "the competent office is vacant",
        "PP 94/2021 Penjelasan Pasal 25",
    )
    TIDAK_MENGHUKUM = (
        "tidak_menghukum",
        "pejabat yang berwenang tidak menjatuhkan hukuman",
        "the competent official does not punish",
        "PP 94/2021 Pasal 24 ayat (2)",
    )
    TERLIBAT = (
        "terlibat",
        "pejabat yang berwenang terlibat dalam perkaranya",
        "the competent official is involved in the case",
        "PP 94/2021 Pasal 29 ayat (6)",
    )


@frozen(kw_only=True)
class Proposal:
    """On whose proposal a punishment is imposed; ``who`` says so where no text does."""

    who: Text
    bases: tuple[Basis, ...]


@frozen(kw_only=True)
class Competent:
    """One row of competence: this official, for these posts, kinds and places.

    ``condition`` is what must hold besides, such as the unit in which both serve.
    Raises `LawError` without a basis, a post, a kind or a place.
    """

    bases: tuple[Basis, ...]
    in_force: Interval
    official: Official
    posts: frozenset[Post]
    kinds: frozenset[SanctionKind]
    places: frozenset[Place]
    condition: Text | None = None
    proposal: Proposal | None = None
    note: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a row that rests on nothing or reaches nobody."""
        if not (self.bases and self.posts and self.kinds and self.places):
            msg = f"{self.official.value}: a competence needs bases, posts, kinds, places"
            raise LawError(msg)

    @property
    def reading(self) -> Reading:
        """The weakest reading on which the row rests."""
        return max(basis.reading for basis in self.bases)

    def reaches(self, post: Post, kind: SanctionKind, place: Place) -> bool:
        """Tell whether the row gives this kind for this post in this place."""
        return post in self.posts and kind in self.kinds and place in self.places


@frozen(kw_only=True)
class Gap:
    """Where the text names no official, and what is known about that."""

    in_force: Interval
    posts: frozenset[Post]
    kinds: frozenset[SanctionKind]
    places: frozenset[Place]
    why: Text
    cites: tuple[Citation, ...]

    def reaches(self, post: Post, kind: SanctionKind, place: Place) -> bool:
        """Tell whether this kind for this post in this place is in the gap."""
        return post in self.posts and kind in self.kinds and place in self.places


@frozen(kw_only=True)
class Head:
    """Who the PPK of a kind of agency is, while the provision is in force."""

    places: frozenset[Place]
    who: Text
    bases: tuple[Basis, ...]
    in_force: Interval


@frozen(kw_only=True)
class Replacement:
    """Who decides in the place of an official who cannot or does not.

    ``steps`` is false where the text names nobody; then ``says`` states the gap.
    """

    hindrance: Hindrance
    says: Text
    bases: tuple[Basis, ...]
    steps: bool = True


@frozen(kw_only=True, eq=False)
class Regime:
    """The discipline regulation of a time: its posts, kinds, ladder and replacements.

    ``ladders`` name the officials from low to high, by which the next higher one is
    found; ``ladder_basis`` says on what that order rests. Above the PPK and above the head
    of a mission no text names anyone, so the ladders end there.
    """

    citation: Citation
    in_force: Interval
    posts: tuple[Post, ...]
    kinds: Mapping[Level, tuple[SanctionKind, ...]]
    rows: tuple[Competent, ...]
    gaps: tuple[Gap, ...]
    ladders: Mapping[Place, tuple[Official, ...]]
    ladder_basis: Basis
    replacements: tuple[Replacement, ...]

    @property
    def all_kinds(self) -> tuple[SanctionKind, ...]:
        """Every kind that may be asked about, from light to heavy, gaps among them."""
        told = [kind for kinds in self.kinds.values() for kind in kinds]
        gaps = [kind for gap in self.gaps for kind in sorted(gap.kinds)]
        return tuple(dict.fromkeys((*told, *gaps)))

    def higher(self, official: Official, place: Place) -> Official | None:
        """Give the official one step up; None at the top or off the ladder."""
        ladder = self.ladders[place]
        if official not in ladder[:-1]:
            return None
        return ladder[ladder.index(official) + 1]
