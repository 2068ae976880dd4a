"""What a punishment does besides: the step down, promotion, pay rise, pay, resignation.

One step lower is read from the tables of ranks and posts (`netralitas.identity`). Where
there is no step below, or the step is set by each agency, that is said and nothing put
in its place.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from netralitas.citation import Basis, Reading
from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.identity import ESELON_BASES, PANGKAT_BASES, Golongan, Jenjang
from netralitas.interval import Interval, since
from netralitas.procedure.deadline_ways import basis
from netralitas.procedure.discipline_rows import (
    ANNEX,
    ANYONE,
    BEGAN,
    BY_BANDING,
    DISMISSALS,
    PP_53,
    PPK,
    ImposedBy,
    Lowers,
)
from netralitas.text import Text
from netralitas.words import STRUKTURAL, Level, Office, SanctionKind, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EFFECTS", "LADDERS", "Effect", "Post", "Step", "While", "step_down"]

Post = Golongan | Office | Jenjang
"""What can be lowered: a rank, a post, a level of a functional post."""

INFERRED = Reading.INFERRED

# ---------------------------------------------------------------------------- steps

LADDERS: Final[tuple[tuple[tuple[Office | Jenjang, ...], tuple[Basis, ...]], ...]] = (
    (
        (Office.JPT_UTAMA, Office.JPT_MADYA, Office.JPT_PRATAMA),
        (basis("PP 11/2017 Pasal 102", INFERRED),),
    ),
    (
        (Office.JPT_PRATAMA, Office.ADMINISTRATOR),
        (*ESELON_BASES, ANNEX),
    ),
    (
        (Office.ADMINISTRATOR, Office.PENGAWAS, Office.PELAKSANA),
        (
            basis(
                "PP 11/2017 Pasal 50",
                quote="dari yang paling tinggi ke yang paling rendah",
            ),
        ),
    ),
    (
        (
            Jenjang.AHLI_UTAMA,
            Jenjang.AHLI_MADYA,
            Jenjang.AHLI_MUDA,
            Jenjang.AHLI_PERTAMA,
        ),
        (
            basis(
                "PP 11/2017 Penjelasan Pasal 69 ayat (2)",
                quote="ahli utama, ahli madya, ahli muda, dan ahli pertama",
            ),
        ),
    ),
    (
        (Jenjang.PENYELIA, Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA),
        (
            basis(
                "PP 11/2017 Penjelasan Pasal 69 ayat (3)",
                quote="penyelia, mahir, terampil, dan pemula",
            ),
        ),
    ),
)
"""Posts from high to low, each group with what orders it.

Only a worked example joins JPT pratama and administrator (from II-b to III-a); that the
levels of JPT are listed from high to low is our reading. The two kinds of functional posts
are two ladders, none above the other."""

# The scan lost the number of the paragraph above "Huruf b".
TO_PELAKSANA: Final = basis(
    "PP 94/2021 Penjelasan Pasal 8",
    quote="menugaskan ke dalam jabatan pelaksana",
)

FROM_POST: Final = basis(
    "PP 53/2010 Penjelasan Pasal 7 ayat (4) huruf c",
    quote="jabatan struktural dan fungsional tertentu",
)

LOWEST: Final = Text(
    id="Tidak ada tingkat di bawahnya; teks tidak menyebut apa yang berlaku.",
    en="There is no step below; the text does not say what then applies.",
)
CLASSES: Final = Text(
    id="Tingkat di bawahnya adalah kelas jabatan, yang ditetapkan setiap instansi; contoh "
    "resmi menurunkan pelaksana satu kelas, atau ke kelas terendah bila dibebaskan dari "
    "jabatan.",
    en="The step below is a class of posts, set by each agency; the worked examples lower "
    "an executing post by one class, or to the lowest class where it is a release.",
)
NEEDS_JENJANG: Final = Text(
    id="Jabatan fungsional diturunkan menurut jenjangnya, yang tidak disebut.",
    en="A functional post is lowered by its level (jenjang), which is not given.",
)
NO_SUCH_POST: Final = Text(
    id="Yang dimaksud adalah jabatan struktural dan fungsional tertentu; pelaksana tidak "
    "mendudukinya.",
    en="What is meant are structural and certain functional posts; an executing one is "
    "neither.",
)
NO_SUCCESSOR: Final = Text(
    id="Teks tidak menyebut jabatan penggantinya.",
    en="The text names no post in its place.",
)


@frozen(kw_only=True)
class Step:
    """One step down: from what, to what, by which table.

    ``after`` is None where the text or the tables have no step; ``gap`` then says why.
    """

    before: Post
    after: Post | None
    bases: tuple[Basis, ...]
    gap: Text | None = None


def step_down(lowers: Lowers, post: Post) -> Step:
    """Give what stands one step lower (*setingkat lebih rendah*).

    Raises `ProcedureError` for a rank where a post is lowered or the other way round,
    and for a post that is none of the civil service.

    >>> step_down(Lowers.PANGKAT, Golongan.III_A).after
    Golongan.II_D
    >>> step_down(Lowers.PANGKAT, Golongan.I_A).gap.en
    'There is no step below; the text does not say what then applies.'
    """
    if lowers is Lowers.PANGKAT and isinstance(post, Golongan):
        return Step(
            before=post,
            after=post.lower,
            bases=PANGKAT_BASES,
            gap=None if post.lower else LOWEST,
        )
    if lowers is Lowers.PANGKAT or not _is_post(post):
        raise ProcedureError([_wrong_post(lowers, post)])
    if post in {Office.PELAKSANA, Office.FUNGSIONAL} and lowers is Lowers.JABATAN:
        gap = CLASSES if post is Office.PELAKSANA else NEEDS_JENJANG
        return Step(before=post, after=None, bases=(ANNEX,), gap=gap)
    if lowers is Lowers.JABATAN:
        return _on_ladder(post)
    if lowers is Lowers.TANPA_JABATAN:
        gap = NO_SUCH_POST if post is Office.PELAKSANA else NO_SUCCESSOR
        return Step(before=post, after=None, bases=(FROM_POST,), gap=gap)
    if post is Office.PELAKSANA:
        return Step(before=post, after=None, bases=(TO_PELAKSANA, ANNEX), gap=CLASSES)
    return Step(before=post, after=Office.PELAKSANA, bases=(TO_PELAKSANA,))


def _is_post(post: Post) -> bool:
    posts = STRUKTURAL | {Office.PELAKSANA, Office.FUNGSIONAL}
    return isinstance(post, Jenjang) or post in posts


def _on_ladder(post: Post) -> Step:
    for ladder, bases in LADDERS:
        lower: Mapping[Post, Office | Jenjang] = dict(pairwise(ladder))
        if post in lower:
            return Step(before=post, after=lower[post], bases=bases)
    bases = next(bases for ladder, bases in LADDERS if post in ladder)
    return Step(before=post, after=None, bases=bases, gap=LOWEST)


def _wrong_post(lowers: Lowers, post: Post) -> Problem:
    rank = lowers is Lowers.PANGKAT
    wanted = Text(
        id="golongan ruang" if rank else "jabatan atau jenjang ASN",
        en="a rank (golongan)" if rank else "a post or level of the civil service",
    )
    return Problem(
        path="post",
        given=as_json(post),
        allowed=tuple(
            word.value
            for word in (Golongan if rank else (*sorted(STRUKTURAL), Office.PELAKSANA))
        ),
        message=Text(
            id=f"hukuman ini menurunkan {lowers.label.id}: diperlukan {wanted.id}",
            en=f"this punishment takes away {lowers.label.en}: it needs {wanted.en}",
        ),
    )


# -------------------------------------------------------------------------- effects


class While(Word):
    """During what an effect lasts."""

    MENJALANI = ("menjalani", "selama menjalani hukuman", "while the punishment is served")
    UPAYA = ("upaya", "selama upaya administratif", "while a remedy is pending")
    TANPA_UPAYA = ("tanpa_upaya", "bila tidak mengajukan banding", "if no appeal is filed")


@frozen(kw_only=True)
class Effect:
    """Something that follows from a punishment by itself, while it is in force.

    Empty ``kinds`` mean every kind of the ``levels``; ``by`` are those against whose
    decision there is the remedy of which it speaks.
    """

    id: str
    during: While
    says: Text
    bases: tuple[Basis, ...]
    in_force: Interval
    levels: frozenset[Level]
    kinds: frozenset[SanctionKind] = frozenset()
    by: frozenset[ImposedBy] = ANYONE

    def follows(
        self,
        kind: SanctionKind,
        level: Level,
        by: ImposedBy,
        during: frozenset[While],
    ) -> bool:
        """Tell whether it follows from a kind of a level by someone in such a phase."""
        return (
            self.during in during
            and by in self.by
            and level in self.levels
            and (not self.kinds or kind in self.kinds)
        )


SERVED: Final = frozenset({Level.SEDANG, Level.BERAT})
EVERY: Final = frozenset({Level.RINGAN, *SERVED})
HEAVY: Final = frozenset({Level.BERAT})

EFFECTS: Final = (
    Effect(
        id="tanpa_kenaikan",
        during=While.MENJALANI,
        says=Text(
            id="Selama menjalani hukuman sedang atau berat tidak diberikan kenaikan "
            "pangkat dan kenaikan gaji berkala.",
            en="While a medium or heavy punishment is served there is no promotion in rank "
            "and no periodic pay rise.",
        ),
        bases=(basis("Peraturan BKN 6/2022 Pasal 55 ayat (1)", Reading.SINGLE),),
        in_force=since(2022, 4, 7),
        levels=SERVED,
    ),
    Effect(
        id="kgb_berikutnya",
        during=While.MENJALANI,
        says=Text(
            id="Masa penundaan dihitung penuh untuk kenaikan gaji berkala berikutnya.",
            en="The time of the delay counts in full for the next periodic pay rise.",
        ),
        bases=(
            basis(
                "PP 53/2010 Penjelasan Pasal 7 ayat (3) huruf a",
                quote="dihitung penuh untuk kenaikan gaji berkala berikutnya",
            ),
        ),
        in_force=Interval(start=BEGAN),
        levels=SERVED,
        kinds=frozenset({SanctionKind.PENUNDAAN_KGB_1_TAHUN}),
    ),
    Effect(
        id="tidak_dapat_berhenti",
        during=While.MENJALANI,
        says=Text(
            id="Permintaan berhenti sebagai PNS ditolak selama menjalani hukuman.",
            en="A request to leave the service is refused while a punishment is served.",
        ),
        bases=(
            basis(
                "PP 11/2017 Pasal 238 ayat (3) huruf e",
                quote="sedang menjalani hukuman disiplin",
            ),
        ),
        in_force=since(2017, 4, 7),
        levels=SERVED,
    ),
    Effect(
        id="tanpa_kenaikan_selama_upaya",
        during=While.UPAYA,
        says=Text(
            id="Sampai ada keputusan berkekuatan hukum tetap tidak diberikan kenaikan "
            "pangkat dan/atau kenaikan gaji berkala.",
            en="Until the decision is final there is no promotion in rank and no periodic "
            "pay rise.",
        ),
        bases=(
            basis(
                "PP 53/2010 Pasal 41 ayat (1)",
                quote="tidak diberikan kenaikan pangkat dan/atau kenaikan gaji berkala",
            ),
        ),
        in_force=PP_53,
        levels=EVERY,
    ),
    Effect(
        id="tidak_pindah_instansi",
        during=While.UPAYA,
        says=Text(
            id="Perpindahan ke instansi lain tidak dapat disetujui.",
            en="A transfer to another agency cannot be approved.",
        ),
        bases=(
            basis(
                "PP 53/2010 Pasal 42", quote="tidak dapat disetujui untuk pindah instansi"
            ),
        ),
        in_force=PP_53,
        levels=EVERY,
    ),
    Effect(
        id="tidak_dapat_berhenti_selama_banding",
        during=While.UPAYA,
        says=Text(
            id="Permintaan berhenti sebagai PNS ditolak selama banding atas pemberhentian "
            "dengan hormat tidak atas permintaan sendiri.",
            en="A request to leave the service is refused during the appeal against "
            "dismissal with honour, not at own request.",
        ),
        bases=(
            basis(
                "PP 11/2017 Pasal 238 ayat (3) huruf d",
                quote="sedang mengajukan upaya banding administratif",
            ),
        ),
        in_force=since(2017, 4, 7),
        levels=HEAVY,
        kinds=frozenset({SanctionKind.PDHTAPS}),
        by=BY_BANDING,
    ),
    Effect(
        id="gaji_selama_banding_2010",
        during=While.UPAYA,
        says=Text(
            id="Gaji tetap dibayarkan sepanjang tetap melaksanakan tugas, menurut PPK.",
            en="Pay goes on while the civil servant stays on duty, as the PPK decides.",
        ),
        bases=(
            basis("PP 53/2010 Pasal 39 ayat (1) huruf a", quote="gajinya tetap dibayarkan"),
        ),
        in_force=PP_53,
        levels=HEAVY,
        kinds=DISMISSALS,
        by=BY_BANDING,
    ),
    Effect(
        id="gaji_dihentikan",
        during=While.TANPA_UPAYA,
        says=Text(
            id="Gaji dihentikan mulai bulan berikutnya sejak hari ke-15 sesudah keputusan "
            "diterima.",
            en="Pay stops from the month after the 15th day from receipt of the decision.",
        ),
        bases=(
            basis(
                "PP 53/2010 Pasal 39 ayat (1) huruf b",
                quote="dihentikan terhitung mulai bulan berikutnya",
            ),
        ),
        in_force=PP_53,
        levels=HEAVY,
        kinds=DISMISSALS,
        by=BY_BANDING,
    ),
    Effect(
        id="gaji_selama_banding",
        during=While.UPAYA,
        says=Text(
            id="Gaji dan tunjangan, termasuk tunjangan kinerja, tetap dibayarkan sepanjang "
            "diizinkan PPK melaksanakan tugas, sampai ada keputusan BPASN.",
            en="Pay and allowances, the performance allowance among them, go on while the "
            "PPK permits work, until the BPASN decides.",
        ),
        bases=(
            basis(
                "PP 79/2021 Pasal 28 ayat (1)",
                quote="tetap dibayarkan sepanjang yang bersangkutan mendapatkan izin",
            ),
        ),
        in_force=since(2021, 8, 10),
        levels=HEAVY,
        kinds=DISMISSALS,
        by=PPK,
    ),
)
"""What follows by itself, in the order: served, appealed, not appealed."""
