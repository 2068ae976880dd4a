"""The track of an election crime as rows: which event starts which term, and ends it.

The terms themselves are the rows of `deadline_rows_pemilu` and `deadline_rows_pilkada`;
here stands only how they hang together: UU 7/2017 Pasal 454-484, UU 1/2015 Pasal 134-150.
Besides, two facts that a range of penalty needs and its row cannot hold: how long a month
of imprisonment is, and a lower bound of less than a month.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from netralitas.citation import Basis, Reading
from netralitas.interval import Interval
from netralitas.law.norm import NotEncoded
from netralitas.law.uu_7_2017 import KUHP
from netralitas.procedure.deadline_ways import basis
from netralitas.text import Text
from netralitas.words import ElectionKind, Word

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "DAYS_IN_MONTH",
    "LEFT_OUT",
    "MONTH",
    "SHORTEST",
    "TRACK",
    "CrimeEvent",
    "Shortest",
    "Step",
]


class CrimeEvent(Word):
    """What happens in a case of an election crime, in the order in which it can."""

    DIKETAHUI = (
        "diketahui",
        "pelanggaran diketahui pelapor",
        "the reporter learned of the breach",
    )
    DITEMUKAN = (
        "ditemukan",
        "dugaan pelanggaran ditemukan pengawas",
        "a supervisor discovered the suspected breach",
    )
    TEMUAN_DITETAPKAN = (
        "temuan_ditetapkan",
        "hasil pengawasan ditetapkan sebagai temuan",
        "the result of supervision was fixed as a finding",
    )
    LAPORAN = ("laporan", "laporan disampaikan dan diterima", "the report was received")
    KAJIAN_AWAL = (
        "kajian_awal",
        "kajian awal selesai",
        "the preliminary study was completed",
    )
    REGISTRASI = (
        "registrasi",
        "laporan atau temuan diregistrasi",
        "the report or finding was registered",
    )
    DINYATAKAN_PIDANA = (
        "dinyatakan_pidana",
        "Bawaslu menyatakannya dugaan tindak pidana",
        "Bawaslu declared it a suspected crime",
    )
    DITERIMA_POLRI = (
        "diterima_polri",
        "Polri menerima laporan dari Bawaslu",
        "the police received the report from Bawaslu",
    )
    BUKTI_CUKUP = (
        "bukti_cukup",
        "bukti permulaan yang cukup ditemukan",
        "enough initial evidence was found",
    )
    PENYIDIKAN = (
        "penyidikan",
        "hasil penyelidikan diterima penyidik",
        "the investigator received the result of the inquiry",
    )
    BERKAS_DITERIMA = (
        "berkas_diterima",
        "penuntut umum menerima berkas perkara",
        "the prosecutor received the file",
    )
    BERKAS_KEMBALI = (
        "berkas_kembali",
        "penyidik menerima kembali berkas yang belum lengkap",
        "the investigator received the incomplete file back",
    )
    BERKAS_DITERIMA_LAGI = (
        "berkas_diterima_lagi",
        "penuntut umum menerima berkas yang dilengkapi",
        "the prosecutor received the completed file",
    )
    PELIMPAHAN = (
        "pelimpahan",
        "berkas dilimpahkan kepada pengadilan negeri",
        "the file was brought to the district court",
    )
    PUTUSAN = (
        "putusan",
        "putusan pengadilan negeri dibacakan",
        "the judgement of the district court was read out",
    )
    BANDING = ("banding", "permohonan banding diterima", "the appeal was received")
    BERKAS_BANDING = (
        "berkas_banding",
        "berkas banding dilimpahkan kepada pengadilan tinggi",
        "the file of the appeal was passed to the high court",
    )
    PUTUSAN_BANDING = (
        "putusan_banding",
        "putusan pengadilan tinggi dibacakan",
        "the judgement of the high court was read out",
    )
    PUTUSAN_DITERIMA = (
        "putusan_diterima",
        "jaksa menerima putusan terakhir",
        "the prosecutor received the last judgement",
    )
    PELAKSANAAN = (
        "pelaksanaan",
        "putusan dilaksanakan",
        "the judgement was executed",
    )
    PENETAPAN_HASIL = (
        "penetapan_hasil",
        "KPU menetapkan hasil",
        "the KPU fixed the result",
    )


@frozen(kw_only=True)
class Step:
    """One step: the events of which the last known starts it, and the one that ends it.

    ``rules`` are the ids of the rows that set its term, all versions of them; ``done`` is
    None where no single event fulfils it. A step that starts anew when a file comes back
    completed has two starts. ``longer`` are the rows by which it may last longer where
    further information is needed.
    """

    starts: tuple[CrimeEvent, ...]
    done: CrimeEvent | None
    rules: tuple[str, ...]
    longer: tuple[str, ...] = ()


WORDED, PERMA, AMENDED = "@2015-03-18", "@2018-01-01", "@2016-07-01"


def _step(
    *starts: CrimeEvent,
    done: CrimeEvent | None,
    rules: tuple[str, ...],
    longer: tuple[str, ...] = (),
) -> Step:
    return Step(starts=starts, done=done, rules=rules, longer=longer)


def _pemilu(*places: str) -> tuple[str, ...]:
    return tuple(f"uu-7-2017/pasal-{place}" for place in places)


def _pilkada(place: str, *versions: str) -> tuple[str, ...]:
    return tuple(f"uu-1-2015/pasal-{place}{version}" for version in ("", *versions))


E = CrimeEvent

TRACK: Final[Mapping[ElectionKind, tuple[Step, ...]]] = MappingProxyType(
    {
        ElectionKind.PEMILU: (
            _step(E.DITEMUKAN, done=E.TEMUAN_DITETAPKAN, rules=_pemilu("454/ayat-5")),
            _step(E.DIKETAHUI, done=E.LAPORAN, rules=_pemilu("454/ayat-6")),
            _step(
                E.LAPORAN, done=E.KAJIAN_AWAL, rules=("perbawaslu-7-2022/pasal-15/ayat-1",)
            ),
            _step(
                E.REGISTRASI,
                done=E.DINYATAKAN_PIDANA,
                rules=_pemilu("454/ayat-7"),
                longer=_pemilu("454/ayat-8"),
            ),
            _step(E.REGISTRASI, done=E.DINYATAKAN_PIDANA, rules=_pemilu("454/ayat-8")),
            _step(E.DINYATAKAN_PIDANA, done=E.DITERIMA_POLRI, rules=_pemilu("476/ayat-1")),
            _step(E.BUKTI_CUKUP, done=E.PENYIDIKAN, rules=_pemilu("479/ayat-1")),
            _step(E.DITERIMA_POLRI, done=E.BERKAS_DITERIMA, rules=_pemilu("480/ayat-1")),
            _step(E.BERKAS_DITERIMA, done=E.BERKAS_KEMBALI, rules=_pemilu("480/ayat-2")),
            _step(
                E.BERKAS_KEMBALI, done=E.BERKAS_DITERIMA_LAGI, rules=_pemilu("480/ayat-3")
            ),
            _step(
                E.BERKAS_DITERIMA,
                E.BERKAS_DITERIMA_LAGI,
                done=E.PELIMPAHAN,
                rules=_pemilu("480/ayat-4"),
            ),
            _step(E.PELIMPAHAN, done=E.PUTUSAN, rules=_pemilu("482/ayat-1")),
            _step(E.PUTUSAN, done=E.BANDING, rules=_pemilu("482/ayat-2")),
            _step(E.BANDING, done=E.BERKAS_BANDING, rules=_pemilu("482/ayat-3")),
            _step(E.BANDING, done=E.PUTUSAN_BANDING, rules=_pemilu("482/ayat-4")),
            _step(
                E.PUTUSAN,
                E.PUTUSAN_BANDING,
                done=E.PUTUSAN_DITERIMA,
                rules=_pemilu("483/ayat-1"),
            ),
            _step(E.PUTUSAN_DITERIMA, done=E.PELAKSANAAN, rules=_pemilu("483/ayat-2")),
            _step(E.PENETAPAN_HASIL, done=None, rules=_pemilu("484/ayat-1")),
        ),
        ElectionKind.PEMILIHAN: (
            _step(E.DIKETAHUI, done=E.LAPORAN, rules=_pilkada("134/ayat-4", WORDED)),
            _step(
                E.LAPORAN,
                done=E.DINYATAKAN_PIDANA,
                rules=_pilkada("134/ayat-5", WORDED),
                longer=_pilkada("134/ayat-6", WORDED),
            ),
            _step(E.DINYATAKAN_PIDANA, done=E.DITERIMA_POLRI, rules=_pilkada("135/ayat-2")),
            _step(
                E.DITERIMA_POLRI,
                done=E.BERKAS_DITERIMA,
                rules=(
                    *_pilkada("146/ayat-1", WORDED),
                    "uu-1-2015/pasal-146/ayat-3" + AMENDED,
                ),
            ),
            _step(
                E.BERKAS_DITERIMA,
                done=E.BERKAS_KEMBALI,
                rules=(
                    *_pilkada("146/ayat-2", WORDED),
                    "uu-1-2015/pasal-146/ayat-4" + AMENDED,
                ),
            ),
            _step(
                E.BERKAS_KEMBALI,
                done=E.BERKAS_DITERIMA_LAGI,
                rules=(*_pilkada("146/ayat-3", WORDED), "uu-1-2015/pasal-146/ayat-5"),
            ),
            _step(
                E.BERKAS_DITERIMA,
                E.BERKAS_DITERIMA_LAGI,
                done=E.PELIMPAHAN,
                rules=(*_pilkada("146/ayat-4", WORDED), "uu-1-2015/pasal-146/ayat-6"),
            ),
            _step(
                E.PELIMPAHAN, done=E.PUTUSAN, rules=_pilkada("148/ayat-1", WORDED, PERMA)
            ),
            _step(E.PUTUSAN, done=E.BANDING, rules=_pilkada("148/ayat-2", WORDED, PERMA)),
            _step(
                E.BANDING,
                done=E.BERKAS_BANDING,
                rules=_pilkada("148/ayat-3", WORDED, PERMA),
            ),
            _step(
                E.BANDING,
                done=E.PUTUSAN_BANDING,
                rules=_pilkada("148/ayat-4", WORDED, PERMA),
            ),
            _step(
                E.PUTUSAN,
                E.PUTUSAN_BANDING,
                done=E.PUTUSAN_DITERIMA,
                rules=_pilkada("149/ayat-1", WORDED, PERMA),
            ),
            _step(
                E.PUTUSAN_DITERIMA,
                done=E.PELAKSANAAN,
                rules=_pilkada("149/ayat-2", WORDED, PERMA),
            ),
            _step(E.PENETAPAN_HASIL, done=None, rules=_pilkada("150/ayat-1", WORDED)),
        ),
    }
)
"""The steps of each regime, in its own order.

That a completed file starts the five days anew was written in UU 1/2015 Pasal 146 ayat (4)
and is read into its later wording and into UU 7/2017 Pasal 480 ayat (4)."""

LEFT_OUT: Final = (
    NotEncoded(
        provision="UU 1/2015 Pasal 134 ayat (6)",
        why=Text(
            id="Teks tidak menyebut hari awalnya, sehingga tidak ada peristiwa yang "
            "memulainya; langkah ayat (5) menyebutnya sebagai kemungkinan.",
            en="The text names no first day, so no event starts it; the step of ayat (5) "
            "names it as a possibility.",
        ),
    ),
    NotEncoded(
        provision="UU 1/2015 Pasal 135A dan 140",
        why=Text(
            id="Jalur administratif, bukan pidana.",
            en="The administrative track, no crime.",
        ),
    ),
)
"""Terms of reports that are no step of this track, and why."""

DAYS_IN_MONTH: Final = 30

MONTH: Final[tuple[tuple[Interval, Basis], ...]] = (
    (
        Interval(end=KUHP.start),
        basis(
            "KUHP Pasal 97",
            Reading.REPRINT,
            "yang disebut bulan adalah waktu selama tiga puluh hari",
        ),
    ),
    (KUHP, basis("UU 1/2023 Pasal 184", Reading.SINGLE, "30 (tiga puluh) Hari")),
)
"""How long a month of imprisonment is: thirty days under either code."""


@frozen(kw_only=True)
class Shortest:
    """A lower bound in days, as long as it is in force: a row counts whole months."""

    days: int
    in_force: Interval


SHORTEST: Final[Mapping[str, Shortest]] = MappingProxyType(
    {
        "uu-1-2015/pasal-187/ayat-1": Shortest(days=15, in_force=Interval(end=KUHP.start)),
    }
)
"""By rule; the words stand with the basis of its consequence in the law."""
