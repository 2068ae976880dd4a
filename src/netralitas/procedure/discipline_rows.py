"""What the discipline regulations say about a punishment, as rows: term, start, others.

PP 53/2010 (kinds: Pasal 7; start: Pasal 43-46) and PP 94/2021 (kinds: Pasal 8; start:
Pasal 38) were read in the gazette. Peraturan BKN 6/2022 was not: what is cited of it is
known from one application or one set of worked examples, and says so.

Which kinds may be imposed at a level is told by the law itself (`Consequence`), not here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from netralitas.citation import Basis, Citation, Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import NotEncoded
from netralitas.procedure.deadline_rows import RULES
from netralitas.procedure.deadline_ways import basis, inferred
from netralitas.procedure.deadlines import (
    DeadlineRule,
    Months,
    Nature,
    SameDay,
    Years,
)
from netralitas.text import Text
from netralitas.words import Level, SanctionKind, Track, Word

__all__ = [
    "DISMISSALS",
    "KINDS",
    "NOT_ENCODED",
    "OVERLAPS",
    "PRINCIPLES",
    "SCALES",
    "STARTS",
    "SUPERIORS",
    "Event",
    "Failure",
    "ImposedBy",
    "Kind",
    "Lowers",
    "OverlapRule",
    "Principle",
    "PrincipleOf",
    "StartRule",
    "SuperiorRule",
    "Weight",
]

SINGLE, INFERRED = Reading.SINGLE, Reading.INFERRED

BEGAN: Final = date(2010, 6, 6)
PP_94_BEGAN: Final = date(2021, 8, 31)
PP_53: Final = Interval(start=BEGAN, end=PP_94_BEGAN)
PP_94: Final = Interval(start=PP_94_BEGAN)
BKN_6: Final = since(2022, 4, 7)

EXAMPLES: Final = Text(
    id="Contoh resmi pada lampiran; hanya salinan contohnya yang terlihat.",
    en="A worked example of the annex; only a copy of the examples was seen.",
)
ANNEX: Final = Basis(
    citation=Citation.parse("Peraturan BKN 6/2022 Lampiran"), reading=SINGLE, note=EXAMPLES
)

# --------------------------------------------------------------------------- words


class ImposedBy(Word):
    """Who imposes the punishment, as far as its start depends on it (PP 53/2010 43)."""

    PRESIDEN = (
        "presiden",
        "Presiden",
        "the President",
        "PP 53/2010 Pasal 43 huruf a",
    )
    PPK = (
        "ppk",
        "Pejabat Pembina Kepegawaian (PPK)",
        "the head of personnel (PPK)",
        "PP 53/2010 Pasal 43 huruf b",
    )
    GUBERNUR = (
        "gubernur",
        "gubernur selaku wakil pemerintah",
        "the governor as representative of the government",
        "PP 53/2010 Pasal 43 huruf c",
    )
    KEPALA_PERWAKILAN = (
        "kepala_perwakilan",
        "Kepala Perwakilan Republik Indonesia",
        "the head of a mission abroad",
        "PP 53/2010 Pasal 43 huruf d",
    )
    PEJABAT_LAIN = (
        "pejabat_lain",
        "pejabat lain yang berwenang menghukum",
        "another official competent to punish",
        "PP 53/2010 Pasal 44 ayat (1)",
    )


class Event(Word):
    """The day from which the start of a punishment is counted."""

    DITETAPKAN = ("ditetapkan", "keputusan ditetapkan", "the decision was set")
    DITERIMA = ("diterima", "keputusan diterima", "the decision was received")
    TIDAK_HADIR = (
        "tidak_hadir",
        "tanggal penyampaian yang tidak dihadiri",
        "the date fixed for delivery, which was missed",
    )
    PUTUSAN_UPAYA = (
        "putusan_upaya",
        "keputusan atas upaya administratif ditetapkan",
        "the ruling on the remedy was set",
    )


class Lowers(Word):
    """What a punishment takes away one step of."""

    PANGKAT = ("pangkat", "pangkat", "the rank")
    JABATAN = ("jabatan", "jabatan", "the post")
    KE_PELAKSANA = (
        "ke_pelaksana",
        "jabatan, menjadi pelaksana",
        "the post, to an executing one",
    )
    TANPA_JABATAN = ("tanpa_jabatan", "jabatan, tanpa pengganti", "the post, for none")


class Weight(Word):
    """How one kind of punishment compares with another."""

    LEBIH_RINGAN = ("lebih_ringan", "lebih ringan", "lighter")
    SAMA = ("sama", "sama", "the same")
    LEBIH_BERAT = ("lebih_berat", "lebih berat", "heavier")


class PrincipleOf(Word):
    """The rules on how many punishments, and how heavy."""

    TERBERAT = (
        "terberat",
        "beberapa pelanggaran: satu jenis hukuman, yang terberat",
        "several breaches: one punishment, the heaviest",
    )
    BERULANG = (
        "berulang",
        "pelanggaran yang sifatnya sama: lebih berat dari hukuman terakhir",
        "a breach of the same nature: heavier than the last punishment",
    )
    SEKALI = (
        "sekali",
        "tidak dua kali untuk satu pelanggaran",
        "never twice for one breach",
    )


class Failure(Word):
    """What the superior or the official competent to punish failed to do."""

    TIDAK_MENGHUKUM = (
        "tidak_menghukum",
        "tidak menjatuhkan hukuman disiplin",
        "did not punish",
        "PP 94/2021 Pasal 24 ayat (2)",
    )
    TIDAK_SESUAI = (
        "tidak_sesuai",
        "menjatuhkan hukuman yang tidak sesuai dengan pelanggarannya",
        "punished, but not as the breach requires",
        "PP 94/2021 Pasal 24 ayat (3)",
    )
    TIDAK_MEMERIKSA = (
        "tidak_memeriksa",
        "tidak memanggil, memeriksa, atau melaporkan hasil pemeriksaan",
        "did not summon, examine or report",
        "PP 94/2021 Pasal 28 ayat (1)",
    )


# --------------------------------------------------------------------------- kinds


@frozen(kw_only=True)
class Kind:
    """One kind of punishment in one text: its level, its term, what it takes away.

    ``in_force`` is read on the day on which the examination began. ``term`` is None
    where the text sets none. ``percent`` of the performance allowance is withheld each
    month of the term; ``ends_service`` marks a dismissal.
    """

    kind: SanctionKind
    level: Level
    in_force: Interval
    bases: tuple[Basis, ...]
    term: Months | Years | None = None
    lowers: Lowers | None = None
    percent: int | None = None
    ends_service: bool = False


STILL = basis(
    "PP 94/2021 Pasal 42 ayat (2)",
    quote="berlaku ketentuan sebagaimana diatur dalam Pasal 7",
)
"""Why the medium kinds of PP 53/2010 go on after 30 August 2021."""


def _cut(kind: SanctionKind, huruf: str, months: int, quote: str) -> Kind:
    return Kind(
        kind=kind,
        level=Level.SEDANG,
        in_force=PP_94,
        term=Months(months),
        percent=25,
        bases=(basis(f"PP 94/2021 Pasal 8 ayat (3) huruf {huruf}", quote=quote),),
    )


LIGHT: Final = tuple(
    Kind(
        kind=kind,
        level=Level.RINGAN,
        in_force=in_force,
        bases=(basis(f"{pp} ayat (2) huruf {huruf}", quote=quote),),
    )
    for pp, in_force in (("PP 53/2010 Pasal 7", PP_53), ("PP 94/2021 Pasal 8", PP_94))
    for kind, huruf, quote in (
        (SanctionKind.TEGURAN_LISAN, "a", "teguran lisan"),
        (SanctionKind.TEGURAN_TERTULIS, "b", "teguran tertulis"),
        (SanctionKind.PERNYATAAN_TIDAK_PUAS, "c", "pernyataan tidak puas secara tertulis"),
    )
)

MEDIUM: Final = tuple(
    Kind(
        kind=kind,
        level=Level.SEDANG,
        in_force=in_force,
        term=Years(1),
        lowers=lowers,
        bases=(
            basis(f"PP 53/2010 Pasal 7 ayat (3) huruf {huruf}", quote=quote),
            *kept,
        ),
    )
    for in_force, kept in ((PP_53, ()), (PP_94, (STILL,)))
    for kind, huruf, lowers, quote in (
        (
            SanctionKind.PENUNDAAN_KGB_1_TAHUN,
            "a",
            None,
            "penundaan kenaikan gaji berkala selama 1 (satu) tahun",
        ),
        (
            SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
            "b",
            None,
            "penundaan kenaikan pangkat selama 1 (satu) tahun",
        ),
        (
            SanctionKind.PENURUNAN_PANGKAT_1_TAHUN,
            "c",
            Lowers.PANGKAT,
            "penurunan pangkat setingkat lebih rendah selama 1 (satu) tahun",
        ),
    )
)

CUTS: Final = (
    _cut(SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN, "a", 6, "selama 6 (enam) bulan"),
    _cut(SanctionKind.PEMOTONGAN_TUKIN_25_9_BULAN, "b", 9, "selama 9 (sembilan) bulan"),
    _cut(SanctionKind.PEMOTONGAN_TUKIN_25_12_BULAN, "c", 12, "selama 12 (dua belas) bulan"),
)

HEAVY_53: Final = (
    Kind(
        kind=SanctionKind.PENURUNAN_PANGKAT_3_TAHUN,
        level=Level.BERAT,
        in_force=PP_53,
        term=Years(3),
        lowers=Lowers.PANGKAT,
        bases=(
            basis("PP 53/2010 Pasal 7 ayat (4) huruf a", quote="selama 3 (tiga) tahun"),
        ),
    ),
    Kind(
        kind=SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN,
        level=Level.BERAT,
        in_force=PP_53,
        lowers=Lowers.JABATAN,
        bases=(
            basis(
                "PP 53/2010 Pasal 7 ayat (4) huruf b",
                quote="penurunan jabatan setingkat lebih rendah",
            ),
            basis(
                "PP 53/2010 Penjelasan Pasal 7 ayat (4) huruf b",
                quote="jabatan yang lowong dan persyaratan jabatan",
            ),
        ),
    ),
    Kind(
        kind=SanctionKind.PEMBEBASAN_JABATAN,
        level=Level.BERAT,
        in_force=PP_53,
        lowers=Lowers.TANPA_JABATAN,
        bases=(
            basis("PP 53/2010 Pasal 7 ayat (4) huruf c", quote="pembebasan dari jabatan"),
            basis(
                "PP 53/2010 Penjelasan Pasal 7 ayat (4) huruf c",
                quote="jabatan struktural dan fungsional tertentu",
            ),
        ),
    ),
    Kind(
        kind=SanctionKind.PDHTAPS,
        level=Level.BERAT,
        in_force=PP_53,
        ends_service=True,
        bases=(
            basis(
                "PP 53/2010 Pasal 7 ayat (4) huruf d",
                quote="pemberhentian dengan hormat tidak atas permintaan sendiri",
            ),
        ),
    ),
    Kind(
        kind=SanctionKind.PTDH,
        level=Level.BERAT,
        in_force=PP_53,
        ends_service=True,
        bases=(
            basis(
                "PP 53/2010 Pasal 7 ayat (4) huruf e",
                quote="pemberhentian tidak dengan hormat",
            ),
        ),
    ),
)

HEAVY_94: Final = (
    Kind(
        kind=SanctionKind.PENURUNAN_JABATAN_12_BULAN,
        level=Level.BERAT,
        in_force=PP_94,
        term=Months(12),
        lowers=Lowers.JABATAN,
        bases=(
            basis(
                "PP 94/2021 Pasal 8 ayat (4) huruf a",
                quote="setingkat lebih rendah selama 12 (dua belas) bulan",
            ),
        ),
    ),
    Kind(
        kind=SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
        level=Level.BERAT,
        in_force=PP_94,
        term=Months(12),
        lowers=Lowers.KE_PELAKSANA,
        bases=(
            basis(
                "PP 94/2021 Pasal 8 ayat (4) huruf b",
                quote="menjadi jabatan pelaksana selama 12 (dua belas) bulan",
            ),
        ),
    ),
    Kind(
        kind=SanctionKind.PDHTAPS,
        level=Level.BERAT,
        in_force=PP_94,
        ends_service=True,
        bases=(
            basis(
                "PP 94/2021 Pasal 8 ayat (4) huruf c",
                quote="pemberhentian dengan hormat tidak atas permintaan sendiri",
            ),
        ),
    ),
)

EXAMINED_BEFORE: Final = basis(
    "PP 94/2021 Pasal 40 ayat (4)",
    INFERRED,
    "hasil pemeriksaan tetap berlaku dan proses selanjutnya",
)
"""Why the heavy kinds of PP 53/2010 are read for what was decided later."""

KINDS: Final = (*LIGHT, *MEDIUM, *CUTS, *HEAVY_53, *HEAVY_94)
"""Every kind that the two regulations name; the cuts are named and suspended."""

SCALES: Final = tuple(
    (tuple(row.kind for row in rows), bases)
    for rows, bases in (
        (
            (*LIGHT[:3], *MEDIUM[:3], *HEAVY_53),
            (
                basis("PP 53/2010 Pasal 8 angka 9", INFERRED),
                basis("PP 53/2010 Pasal 9 angka 11", INFERRED),
                basis("PP 53/2010 Pasal 10 angka 9", INFERRED),
            ),
        ),
        (
            (*LIGHT[3:], *MEDIUM[3:], *HEAVY_94),
            (
                basis("PP 94/2021 Pasal 9 ayat (2) huruf b", INFERRED),
                basis("PP 53/2010 Pasal 9 angka 11", INFERRED),
                basis("PP 94/2021 Pasal 11 ayat (2) huruf d", INFERRED),
            ),
        ),
        # Once the cuts are in force; Pasal 42 keeps them back.
        (
            (*LIGHT[3:], *CUTS, *HEAVY_94),
            (
                basis("PP 94/2021 Pasal 9 ayat (2) huruf b", INFERRED),
                basis("PP 94/2021 Pasal 10 ayat (2) huruf f", INFERRED),
                basis("PP 94/2021 Pasal 11 ayat (2) huruf d", INFERRED),
            ),
        ),
    )
)
"""The kinds of each regulation from light to heavy, and what shows the order.

The articles list the kinds without calling one heavier; that the list ascends is read
from the ladder of absence, in which more days lead to the next kind. Only the place of
PTDH above PDHTAPS rests on the list alone.
"""

DISMISSALS: Final = frozenset(row.kind for row in KINDS if row.ends_service)


# --------------------------------------------------------------------------- start


@frozen(kw_only=True)
class StartRule:
    """When a punishment takes effect: the deadline row, and to what it applies.

    ``by`` and ``kinds`` bound it; ``appealed`` is None where a remedy changes nothing.
    """

    rule: DeadlineRule
    event: Event
    by: frozenset[ImposedBy]
    kinds: frozenset[SanctionKind]
    appealed: bool | None = None


ANYONE: Final = frozenset(ImposedBy)
OTHER: Final = frozenset({ImposedBy.PEJABAT_LAIN})
PPK: Final = frozenset({ImposedBy.PPK})
GOVERNOR: Final = frozenset({ImposedBy.GUBERNUR})
BY_BANDING: Final = PPK | GOVERNOR
"""Against whose dismissals there is an appeal: PP 53/2010 Pasal 34 ayat (2)."""

LIGHT_KINDS: Final = frozenset(row.kind for row in LIGHT)
MEDIUM_KINDS: Final = frozenset(row.kind for row in MEDIUM)
HEAVY_KINDS: Final = frozenset(row.kind for row in HEAVY_53)
ALL_KINDS: Final = frozenset(row.kind for row in KINDS)
RANK_3: Final = frozenset({SanctionKind.PENURUNAN_PANGKAT_3_TAHUN})
POSTS: Final = frozenset(
    {SanctionKind.PEMINDAHAN_PENURUNAN_JABATAN, SanctionKind.PEMBEBASAN_JABATAN}
)

BY_RULING: Final = DeadlineRule(
    bases=(basis("PP 94/2021 Pasal 38 ayat (2)", quote="sesuai dengan keputusan upaya"),),
    in_force=PP_94,
    track=Track.DISIPLIN,
    nature=Nature.BERLAKU,
    what=Text(id="mulai berlaku", en="takes effect"),
    who=Text(id="keputusan hukuman disiplin", en="the decision on punishment"),
    start=Text(
        id="keputusan atas upaya administratif ditetapkan",
        en="the ruling on the administrative remedy was set",
    ),
    ways=inferred(
        SameDay(),
        Text(
            id="Teks menyerahkannya pada keputusan atas upaya administratif tanpa "
            "menyebut hari; dibaca: hari keputusan itu ditetapkan.",
            en="The text leaves it to the ruling on the remedy and names no day; read as "
            "the day on which that ruling was set.",
        ),
        "PP 79/2021 Pasal 16 ayat (4)",
    ),
)
"""Pasal 38 ayat (2) counts no days, so it has no row among the deadlines."""


def _starts(
    rule: str, event: Event, *where: tuple[frozenset[ImposedBy], frozenset[SanctionKind]]
) -> tuple[StartRule, ...]:
    """Write one provision for several pairs of official and kinds."""
    appealed = {
        Event.DITERIMA: False,
        Event.TIDAK_HADIR: False,
        Event.PUTUSAN_UPAYA: True,
    }.get(event)
    return tuple(
        StartRule(rule=RULES[rule], event=event, by=by, kinds=kinds, appealed=appealed)
        for by, kinds in where
    )


# Pasal 43: what cannot be appealed. Pasal 44: every other official and kind. Pasal 45:
# the two dismissals by a PPK or a governor.
NO_APPEAL: Final = (
    (frozenset({ImposedBy.PRESIDEN, ImposedBy.KEPALA_PERWAKILAN}), ALL_KINDS),
    (PPK, LIGHT_KINDS | MEDIUM_KINDS | (HEAVY_KINDS - DISMISSALS)),
    (GOVERNOR, LIGHT_KINDS | POSTS),
    (OTHER, LIGHT_KINDS),
)
OBJECTION: Final = (
    (GOVERNOR, MEDIUM_KINDS | RANK_3),
    (OTHER, MEDIUM_KINDS | HEAVY_KINDS),
)
BANDING: Final = ((BY_BANDING, DISMISSALS),)
EVERYTHING: Final = ((ANYONE, ALL_KINDS),)

STARTS: Final = (
    *_starts("pp-53-2010/pasal-43", Event.DITETAPKAN, *NO_APPEAL),
    *_starts("pp-53-2010/pasal-44/ayat-1", Event.DITERIMA, *OBJECTION),
    *_starts("pp-53-2010/pasal-44/ayat-2", Event.PUTUSAN_UPAYA, *OBJECTION),
    *_starts("pp-53-2010/pasal-45/ayat-1", Event.DITERIMA, *BANDING),
    *_starts("pp-53-2010/pasal-45/ayat-2", Event.PUTUSAN_UPAYA, *BANDING),
    # By its letter Pasal 46 names no official and no kind.
    *_starts("pp-53-2010/pasal-46", Event.TIDAK_HADIR, *EVERYTHING),
    *_starts("pp-94-2021/pasal-38/ayat-1", Event.DITERIMA, *EVERYTHING),
    *_starts("pp-94-2021/pasal-38/ayat-1@2022-04-07", Event.DITERIMA, *EVERYTHING),
    StartRule(
        rule=BY_RULING,
        event=Event.PUTUSAN_UPAYA,
        by=ANYONE,
        kinds=ALL_KINDS,
        appealed=True,
    ),
)
"""When a punishment takes effect, by who imposed it, its kind, and whether appealed."""

NO_REMEDY: Final = basis(
    "PP 53/2010 Pasal 33", quote="tidak dapat diajukan upaya administratif"
)
NO_REMEDY_UNTIL: Final = date(2021, 8, 10)
"""From PP 79/2021 on the decisions of a PPK and of other officials can be objected to
(Pasal 3 ayat (1)), dismissals by a PPK appealed (Pasal 10)."""
REACHED_BY_PP_79: Final = ANYONE - {ImposedBy.PRESIDEN}
"""Whose decisions PP 79/2021 speaks of: the PPK, and officials who have a superior."""

REMEDIES: Final = (
    (
        OTHER,
        frozenset(
            {
                SanctionKind.PENUNDAAN_KGB_1_TAHUN,
                SanctionKind.PENUNDAAN_KENAIKAN_PANGKAT_1_TAHUN,
            }
        ),
        basis("PP 53/2010 Pasal 34 ayat (1)", quote="huruf a dan huruf b yang dijatuhkan"),
    ),
    (
        BY_BANDING,
        DISMISSALS,
        basis("PP 53/2010 Pasal 34 ayat (2)", quote="dapat diajukan banding administratif"),
    ),
)
"""The remedies that PP 53/2010 names; some punishments stand neither here nor in 33."""


# ----------------------------------------------------------- how many, and how heavy


@frozen(kw_only=True)
class Principle:
    """A rule on the number and the weight of punishments, while it is in force.

    ``in_force`` is read on the day of the decision: what follows the examination is
    governed by the later regulation (PP 94/2021 Pasal 40 ayat (4)).
    """

    of: PrincipleOf
    in_force: Interval
    bases: tuple[Basis, ...]


PRINCIPLES: Final = tuple(
    Principle(of=of, in_force=in_force, bases=(basis(cited, quote=quote),))
    for of, in_force, cited, quote in (
        (
            PrincipleOf.TERBERAT,
            PP_53,
            "PP 53/2010 Pasal 30 ayat (1)",
            "satu jenis hukuman disiplin yang terberat",
        ),
        (
            PrincipleOf.TERBERAT,
            PP_94,
            "PP 94/2021 Pasal 35 ayat (1)",
            "Hukuman Disiplin yang terberat",
        ),
        (
            PrincipleOf.BERULANG,
            PP_53,
            "PP 53/2010 Pasal 30 ayat (2)",
            "lebih berat dari hukuman disiplin terakhir",
        ),
        (
            PrincipleOf.BERULANG,
            PP_94,
            "PP 94/2021 Pasal 35 ayat (2)",
            "lebih berat dari Hukuman Disiplin terakhir",
        ),
        (
            PrincipleOf.SEKALI,
            PP_53,
            "PP 53/2010 Pasal 30 ayat (3)",
            "dua kali atau lebih untuk satu pelanggaran disiplin",
        ),
        (
            PrincipleOf.SEKALI,
            PP_94,
            "PP 94/2021 Pasal 35 ayat (3)",
            "kali atau lebih untuk 1 (satu) Pelanggaran Disiplin",
        ),
    )
)


@frozen(kw_only=True)
class SuperiorRule:
    """What befalls a superior who fails to act on a breach.

    ``weight`` compares his punishment with that due to the subordinate; None where the
    text does not say it. ``in_force`` is read on the day of his own examination, under
    PP 53/2010 on that of his hearing.
    """

    failure: Failure
    weight: Weight | None
    in_force: Interval
    bases: tuple[Basis, ...]
    says: Text | None = None


HEAVIER_THAN: Final = Text(
    id='Teks menyebut "lebih berat" tanpa pembandingnya; dibaca: lebih berat dari hukuman '
    "yang seharusnya dijatuhkan kepada bawahan.",
    en='The text says "heavier" and not than what; read as heavier than the punishment due '
    "to the subordinate.",
)

SUPERIORS: Final = (
    SuperiorRule(
        failure=Failure.TIDAK_MENGHUKUM,
        weight=Weight.SAMA,
        in_force=PP_53,
        bases=(
            basis(
                "PP 53/2010 Pasal 21 ayat (3)",
                quote="sama dengan jenis hukuman disiplin yang seharusnya",
            ),
            basis(
                "PP 53/2010 Penjelasan Pasal 21 ayat (2)",
                quote="setelah mendengar keterangannya, dan tidak perlu",
            ),
        ),
        says=Text(
            id="Cukup keterangannya didengar, tanpa berita acara pemeriksaan; demikian "
            "pula berjenjang bagi atasan dari atasan.",
            en="It is enough to hear him, with no record of an examination; likewise "
            "upwards for the superior's superior.",
        ),
    ),
    SuperiorRule(
        failure=Failure.TIDAK_MENGHUKUM,
        weight=None,
        in_force=PP_94,
        bases=(
            basis("PP 94/2021 Pasal 24 ayat (2)", quote="dijatuhi Hukuman Disiplin oleh"),
            ANNEX,
        ),
        says=Text(
            id="Teks tidak menyebut tingkat atau jenisnya; contoh resmi memberikan satu "
            "jenis lebih berat daripada yang seharusnya dijatuhkan.",
            en="The text names neither level nor kind; the worked example gives one kind "
            "heavier than the one that was due.",
        ),
    ),
    SuperiorRule(
        failure=Failure.TIDAK_SESUAI,
        weight=Weight.LEBIH_BERAT,
        in_force=PP_94,
        bases=(
            basis(
                "PP 94/2021 Pasal 24 ayat (3)",
                quote="dijatuhi Hukuman Disiplin yang lebih berat",
            ),
        ),
        says=HEAVIER_THAN,
    ),
    SuperiorRule(
        failure=Failure.TIDAK_MEMERIKSA,
        weight=Weight.LEBIH_BERAT,
        in_force=PP_94,
        bases=(
            basis(
                "PP 94/2021 Pasal 28 ayat (2)",
                quote="Hukuman Disiplin yang lebih berat kepada atasan langsung",
            ),
        ),
        says=HEAVIER_THAN,
    ),
)


@frozen(kw_only=True)
class OverlapRule:
    """What becomes of a punishment that is being served when another one takes effect.

    ``weight`` is that of the new one. ``in_force`` is read on the day of the decision.
    """

    weight: Weight
    in_force: Interval
    bases: tuple[Basis, ...]
    says: Text


OVERLAPS: Final = (
    OverlapRule(
        weight=Weight.LEBIH_BERAT,
        in_force=BKN_6,
        bases=(ANNEX,),
        says=Text(
            id="Hukuman yang sedang dijalani dianggap selesai; hukuman baru yang lebih "
            "berat langsung dijalani.",
            en="The punishment that is being served counts as finished; the new, heavier "
            "one is served at once.",
        ),
    ),
    OverlapRule(
        weight=Weight.LEBIH_RINGAN,
        in_force=BKN_6,
        bases=(ANNEX,),
        says=Text(
            id="Hukuman baru yang lebih ringan dijalani setelah hukuman yang sedang "
            "dijalani selesai.",
            en="The new, lighter punishment is served after the one that is being served.",
        ),
    ),
)
"""No article that was read speaks of it. The examples compare a medium and a heavy
punishment; between two kinds of one level the same is our reading."""

NOT_ENCODED: Final = (
    NotEncoded(
        provision="PP 94/2021 Pasal 8 ayat (4) huruf a dan b: sesudah 12 bulan",
        why=Text(
            id="Tidak disebut apakah PNS kembali ke jabatan semula.",
            en="It is not said whether the civil servant returns to the former post.",
        ),
    ),
    NotEncoded(
        provision="Eselon a dan b dalam satu jabatan",
        why=Text(
            id="Contoh resmi menurunkan II-b ke III-a; apakah II-a turun ke II-b tidak "
            "terlihat.",
            en="The worked example lowers II-b to III-a; whether II-a goes to II-b was not "
            "seen.",
        ),
    ),
    NotEncoded(
        provision="PP 94/2021 Pasal 35 ayat (2): sejauh mana ke belakang",
        why=Text(
            id='"Pernah dijatuhi" tidak dibatasi waktu, dan seberapa lebih berat tidak '
            "disebut.",
            en="No limit in time is set, and how much heavier is not said.",
        ),
    ),
    NotEncoded(
        provision="Peraturan BKN 6/2022 Pasal 62",
        why=Text(
            id="Padanan 6, 9, dan 12 bulan dengan ketiga jenis hukuman sedang PP 53/2010 "
            "diketahui dari satu aplikasi; pilihan jenisnya tidak bergantung padanya.",
            en="That 6, 9 and 12 months answer to the three medium kinds of PP 53/2010 is "
            "known from one application; the choice of the kind does not hang on it.",
        ),
    ),
    NotEncoded(
        provision="PP 11/2017 Pasal 37 ayat (2) huruf c: saat mulai berlaku",
        why=Text(
            id="Hari mulai berlakunya pemberhentian calon PNS tidak disebut.",
            en="The day on which the dismissal of one on probation takes effect is not "
            "stated.",
        ),
    ),
    NotEncoded(
        provision="PP 49/2018 Pasal 52",
        why=Text(
            id="Tingkat dan jenis hukuman PPPK ditetapkan setiap instansi.",
            en="Levels and kinds for a PPPK are set by each agency.",
        ),
    ),
)
"""What bears on a punishment and is not decided here, and why."""
