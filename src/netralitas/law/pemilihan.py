"""What the statutes on the Pemilihan share: their days, persons, elements and penalties.

UU 1/2015 was amended by UU 8/2015 and UU 10/2016 and read by MK 136/PUU-XXII/2024; each
has its module, and each wording of an article is a row of its own with its first day.
"""

from netralitas.citation import Basis, Reading
from netralitas.interval import Interval, since
from netralitas.law.norm import Consequence, Penalty, When, all_of, cite, when
from netralitas.law.terms import (
    FAVOURED,
    KAMPANYE,
    KEBERPIHAKAN,
    SIDE,
    SIDED,
    STATE_OFFICIALS,
)
from netralitas.law.uu_7_2017 import KUHP
from netralitas.text import Text
from netralitas.words import (
    Act,
    Authority,
    Clock,
    ClosedPeriod,
    ElectionKind,
    Role,
    SanctionKind,
    Stage,
    Standing,
    Status,
    TargetKind,
    Track,
)

PEMILIHAN = ElectionKind.PEMILIHAN

# ------------------------------------------------------------------------------- days

PERPPU = since(2014, 10, 2)
UU_1_2015 = since(2015, 2, 2)
UU_8_2015 = since(2015, 3, 18)
UU_10_2016 = since(2016, 7, 1)
MK_136 = since(2024, 11, 14)


def until(first: Interval, later: Interval) -> Interval:
    """Give the days from the first day of one instrument to the eve of a later one."""
    return Interval(start=first.start, end=later.start)


FIRST_AMENDED = "UU 1/2015 jo. UU 8/2015"
AMENDED = "UU 1/2015 jo. UU 10/2016"

# ---------------------------------------------------------------------------- persons

VILLAGE = frozenset({Status.KEPALA_DESA})
"""*Kepala Desa atau sebutan lain*; a lurah is a PNS (UU 23/2014 Pasal 229 ayat (3))."""

REGIONAL = frozenset({Status.PEJABAT_DAERAH})

SITTING_HEAD = (when(status=Status.KEPALA_DAERAH),)
INCUMBENT = (when(status=Status.KEPALA_DAERAH, role=Role.CALON_PETAHANA),)
HEAD_OR_ACTING = (
    *SITTING_HEAD,
    when(status=Status.PNS, role=Role.PENJABAT_KEPALA_DAERAH),
)
"""Heads, and acting heads by Pasal 71 ayat (4) of UU 10/2016."""

CANDIDATE = (when(role=Role.CALON), when(role=Role.CALON_PETAHANA))
CANDIDATE_OR_TEAM = (*CANDIDATE, when(role=Role.PELAKSANA_KAMPANYE))

# --------------------------------------------------------------------------- elements


def by(persons: tuple[When, ...], *acts: When) -> tuple[When, ...]:
    """Join every person with every act."""
    return tuple(all_of(person, act) for person in persons for act in acts)


def favours(
    status: frozenset[Status], *, stage: Stage | None = None, deliberate: bool = False
) -> tuple[When, ...]:
    """Write the elements of 71 ayat (1): a decision or measure that favours or harms."""
    facts = {"deliberate": True} if deliberate else {}
    return (
        when(
            status=status,
            act=KEBERPIHAKAN,
            kind=FAVOURED,
            standing=Standing.CALON,
            election=PEMILIHAN,
            stage=stage,
            benefits_or_harms=True,
        ).plus(**facts),
    )


REPLACES = when(
    act=Act.MENGGANTI_PEJABAT,
    election=PEMILIHAN,
    closed=ClosedPeriod.PENGGANTIAN_PEJABAT,
)
"""71 ayat (2); the calendar counts the closed period as the law of the day does."""

USES_PROGRAMMES = when(
    act=Act.MEMANFAATKAN_PROGRAM,
    election=PEMILIHAN,
    closed=ClosedPeriod.PEMANFAATAN_PROGRAM,
)
"""71 ayat (3)."""

PROMISING = frozenset(
    {
        Act.KAMPANYE_DARING,
        Act.BERBICARA_DI_FORUM_PARTAI,
        Act.MENYATAKAN_DUKUNGAN,
        Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    }
)
"""Acts by which the doer himself can promise (*menjanjikan*, Pasal 73)."""

MONEY = tuple(
    all_of(gift, when(election=PEMILIHAN, intent_to_support=True))
    for gift in (
        when(act=Act.MEMBAGIKAN_BARANG_ATAU_UANG),
        when(act=Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN, gives_goods=True),
        when(act=PROMISING, promises_goods=True),
    )
)
"""*Menjanjikan dan/atau memberikan uang atau materi lainnya untuk mempengaruhi Pemilih*
(Pasal 73): given or promised by the doer, in order to influence the vote."""

CAMPAIGNING = frozenset(
    {
        Act.MEMASANG_ALAT_PERAGA,
        Act.KAMPANYE_DARING,
        Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
    }
)
"""Acts by which one campaigns: *kegiatan untuk meyakinkan Pemilih* (Pasal 1 angka 21), by
the methods of Pasal 65 ayat (1). Who only attends does not campaign."""

CAMPAIGNS = (
    when(act=CAMPAIGNING, intent_to_support=True),
    when(act=Act.BERBICARA_DI_FORUM_PARTAI, active_support=True),
)

CAMPAIGNED_FOR = SIDE | {TargetKind.ALAT_PERAGA}
"""Whose vision and programme a campaign offers; the empty column has none."""

OUTSIDE_SCHEDULE = frozenset({Stage.PENETAPAN, Stage.MASA_TENANG, Stage.PEMUNGUTAN_SUARA})
"""When a candidate can be campaigned for though no campaign is scheduled (Pasal 67)."""

WHILE_CAMPAIGNED = OUTSIDE_SCHEDULE | {Stage.KAMPANYE}
"""*Dalam kampanye* (Pasal 69, 70 ayat (1)), which is not *masa kampanye*: Pasal 69 itself
counts the campaign outside the schedule among what is done in one. Disputed there."""

INVOLVES = when(act=Act.MELIBATKAN_PEGAWAI, election=PEMILIHAN, stage=WHILE_CAMPAIGNED)
"""70 ayat (1): the act says that officials were involved, a remark which of them count."""

TAKES_PART = (KAMPANYE - {Act.MELIBATKAN_PEGAWAI}) | {
    Act.MENYATAKAN_DUKUNGAN,
    Act.MENGADAKAN_KEGIATAN_KEBERPIHAKAN,
}
"""*Ikut dalam kampanye*, *melaksanakan kampanye* (Pasal 70 ayat (2)-(3))."""

IN_CAMPAIGN = when(act=TAKES_PART, election=PEMILIHAN, stage=Stage.KAMPANYE)

RUNS_AGAIN = when(status=Status.KEPALA_DAERAH, kind=TargetKind.DIRI_SENDIRI)
"""*Yang mencalonkan kembali pada daerah yang sama*: who runs elsewhere must leave office
from the fixing on (Pasal 7) and is no head any more."""

WITHOUT_LEAVE = all_of(RUNS_AGAIN, IN_CAMPAIGN.plus(on_unpaid_leave=False))
WITH_FACILITIES = all_of(
    RUNS_AGAIN,
    when(
        act=TAKES_PART | {Act.MENGGUNAKAN_FASILITAS_NEGARA},
        election=PEMILIHAN,
        stage=Stage.KAMPANYE,
        state_facility=True,
    ),
)
"""70 ayat (3) to 30 June 2016: *dalam melaksanakan kampanye*."""

RUNNING = (RUNS_AGAIN, *INCUMBENT)
THROUGHOUT = when(act=SIDED, election=PEMILIHAN, stage=Stage.KAMPANYE)
"""70 ayat (3) since UU 10/2016: *selama masa kampanye*, whatever side he then takes, or
none, by office or as a candidate; the neutral acts say nothing of his work."""

ON_LEAVE = IN_CAMPAIGN.plus(on_unpaid_leave=True, state_facility=False)

MAY_CAMPAIGN = STATE_OFFICIALS | REGIONAL
"""70 ayat (2), since UU 8/2015: heads, other state officials and regional officials."""

EITHER = Text(
    id="Naskahnya menyebut ayat (2) “dan” ayat (3); di sini pelanggaran salah satunya "
    "dibaca cukup, karena masing-masing larangan berdiri sendiri. Menurut bunyinya dapat "
    "pula dibaca bahwa keduanya harus dilanggar.",
    en="The text names ayat (2) *and* ayat (3); to break either is read as enough here, "
    "because each ban stands on its own. By its words it can also be read to ask for a "
    "breach of both.",
)
"""71 ayat (4) of UU 1/2015, ayat (5) of UU 10/2016."""

FAVOURING = Text(
    id="Membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu "
    "pasangan calon.",
    en="Taking a decision or measure that favours or harms one pair of candidates.",
)
DELIBERATELY = Text(
    id="Dengan sengaja melanggar Pasal 71.",
    en="Deliberately breaking Pasal 71.",
)

# -------------------------------------------------------------------------- penalties

MINIMUMS = cite("UU 1/2026", Reading.INFERRED)
"""Special minimums are gone; that it reaches these articles is derived."""


def crime(
    rules: frozenset[str],
    basis: Basis,
    *,
    months: tuple[int | None, int],
    rupiah: tuple[int, int],
    joined: str = "dan/atau",
    first: Interval = UU_1_2015,
) -> tuple[Consequence, Consequence]:
    """Write a range of imprisonment and fine, and the same without minimum since 2026.

    Both are read on the day of judgement: the later law is the milder one and governs
    older acts too (UU 1/2023 Pasal 3 ayat (1)).
    """

    def row(in_force: Interval, penalty: Penalty, *bases: Basis) -> Consequence:
        return Consequence(
            track=Track.PIDANA,
            rules=rules,
            clock=Clock.PUTUSAN,
            in_force=in_force,
            options=(SanctionKind.PENJARA, SanctionKind.DENDA),
            authority=(Authority.BAWASLU, Authority.GAKKUMDU, Authority.PENGADILAN),
            penalty=penalty,
            bases=bases,
        )

    def penalty(shortest: int | None, least: int | None) -> Penalty:
        return Penalty(
            imprisonment=SanctionKind.PENJARA,
            min_months=shortest,
            max_months=months[1],
            min_rupiah=least,
            max_rupiah=rupiah[1],
            joined=joined,
        )

    return (
        row(until(first, KUHP), penalty(months[0], rupiah[0]), basis),
        row(KUHP, penalty(None, None), basis, MINIMUMS),
    )


def enforced(
    track: Track,
    rules: frozenset[str],
    in_force: Interval,
    basis: Basis,
    *authority: Authority,
    status: frozenset[Status] = frozenset(),
    options: tuple[SanctionKind, ...] = (),
) -> Consequence:
    """Write who acts on a norm that has no penalty, with what sanction, if any."""
    return Consequence(
        track=track,
        rules=rules,
        clock=Clock.PERBUATAN,
        in_force=in_force,
        status=status,
        options=options,
        authority=authority,
        bases=(basis,),
    )
