"""Toward whom: the kind of target, the contest, and how far the bid has come."""

from __future__ import annotations

from typing import Final

from netralitas.words._word import Word

__all__ = [
    "KEPALA_DAERAH",
    "LEGISLATIF",
    "PASANGAN",
    "PEMILIHAN_CONTESTS",
    "PEMILU_CONTESTS",
    "Contest",
    "Standing",
    "TargetKind",
]


class TargetKind(Word):
    """Whom or what the act favours, harms or is shown with.

    Of a campaign team and of props the contest and the standing are those of the
    candidate they serve. Supporting the empty column harms the only pair, so its
    contest and standing are that pair's. One's own bid wins over ``CALON``.
    """

    CALON = (
        "calon",
        "calon, pasangan calon, atau bakalnya",
        "candidate, pair or would-be candidate",
        "PP 94/2021 Pasal 5 huruf n",
    )
    TIM_SUKSES = (
        "tim_sukses",
        "tim sukses",
        "campaign team",
        "SKB 2/2022 Lampiran II disiplin 7",
    )
    ALAT_PERAGA = (
        "alat_peraga",
        "alat peraga partai politik atau calon",
        "props of a party or candidate",
        "SKB 2/2022 Lampiran II disiplin 7",
    )
    PARTAI = (
        "partai",
        "partai politik",
        "political party",
        "UU 1/2015 Pasal 1 angka 5",
    )
    DIRI_SENDIRI = (
        "diri_sendiri",
        "pencalonan diri sendiri",
        "one's own bid",
        "SKB 2/2022 Lampiran II disiplin 3",
    )
    KOLOM_KOSONG = (
        "kolom_kosong",
        "kolom kosong",
        "empty column on the ballot",
        "UU 10/2016 Pasal 54C ayat (2)",
    )
    TANPA_SASARAN = (
        "tanpa_sasaran",
        "tanpa sasaran",
        "no target",
        "UU 10/2016 Pasal 71 ayat (2)",
    )


class Contest(Word):
    """What is being elected.

    Norms differ by it: some protect pairs only, some all five offices.
    ``TIDAK_BERLAKU`` is for acts without a contest and is never an input word.
    """

    PRESIDEN = (
        "presiden",
        "Presiden dan Wakil Presiden",
        "President and Vice President",
        "UU 7/2017 Pasal 1 angka 3",
    )
    DPR = (
        "dpr",
        "Dewan Perwakilan Rakyat (DPR)",
        "House of Representatives (DPR)",
        "UU 7/2017 Pasal 1 angka 4",
    )
    DPD = (
        "dpd",
        "Dewan Perwakilan Daerah (DPD)",
        "Regional Representative Council (DPD)",
        "UU 7/2017 Pasal 1 angka 5",
    )
    DPRD_PROVINSI = (
        "dprd_provinsi",
        "Dewan Perwakilan Rakyat Daerah (DPRD) provinsi",
        "provincial legislature (DPRD)",
        "UU 7/2017 Pasal 1 angka 6",
    )
    DPRD_KABKOTA = (
        "dprd_kabkota",
        "Dewan Perwakilan Rakyat Daerah (DPRD) kabupaten/kota",
        "legislature of a regency or city (DPRD)",
        "UU 7/2017 Pasal 1 angka 6",
    )
    GUBERNUR = (
        "gubernur",
        "gubernur dan wakil gubernur",
        "governor and deputy governor",
        "UU 8/2015 Pasal 1 angka 3",
    )
    BUPATI = (
        "bupati",
        "bupati dan wakil bupati",
        "regent and deputy regent",
        "UU 8/2015 Pasal 1 angka 4",
    )
    WALI_KOTA = (
        "wali_kota",
        "wali kota dan wakil wali kota",
        "mayor and deputy mayor",
        "UU 8/2015 Pasal 1 angka 4",
    )
    TIDAK_BERLAKU = (
        "tidak_berlaku",
        "tidak ada pemilihan yang dituju",
        "no contest applies",
        "PP 37/2004 Pasal 2 ayat (1)",
    )


class Standing(Word):
    """How far the candidate has come on the day of the act.

    Not the word of UU 8/2015 Pasal 1 angka 3-4, which calls everyone who registers a
    *calon*: here, as in the joint decree, a would-be candidate becomes a candidate
    when the election commission fixes the list, and stays one to the swearing-in. A
    party has no standing.
    """

    BAKAL_CALON = (
        "bakal_calon",
        "bakal calon",
        "would-be candidate",
        "SKB 2/2022 Lampiran II disiplin 9",
    )
    CALON = (
        "calon",
        "calon yang telah ditetapkan",
        "candidate fixed on the list",
        "SKB 2/2022 Lampiran II disiplin 10",
    )
    GUGUR = (
        "gugur",
        "gugur atau tidak ditetapkan",
        "not fixed, or struck off",
        "UU 10/2016 Pasal 54 ayat (5)",
    )
    TIDAK_BERLAKU = (
        "tidak_berlaku",
        "tidak mengenal tahap pencalonan",
        "standing does not apply",
        "UU 1/2015 Pasal 1 angka 5",
    )


KEPALA_DAERAH: Final = frozenset({Contest.GUBERNUR, Contest.BUPATI, Contest.WALI_KOTA})
"""Heads of region and their deputies (UU 8/2015 Pasal 1 angka 1)."""

PASANGAN: Final = KEPALA_DAERAH | {Contest.PRESIDEN}
"""Contests of pairs: *pasangan calon* in PP 94/2021 Pasal 5 huruf n angka 5-6.

UU 7/2017 Pasal 1 angka 28 and UU 10/2016 Pasal 71 ayat (1).
"""

LEGISLATIF: Final = frozenset(
    {Contest.DPR, Contest.DPD, Contest.DPRD_PROVINSI, Contest.DPRD_KABKOTA}
)
"""Contests for a seat (UU 7/2017 Pasal 1 angka 1)."""

PEMILU_CONTESTS: Final = LEGISLATIF | {Contest.PRESIDEN}
"""What is elected in the *Pemilu* (UU 7/2017 Pasal 1 angka 1)."""

PEMILIHAN_CONTESTS: Final = KEPALA_DAERAH
"""What is elected in the *Pemilihan* (UU 8/2015 Pasal 1 angka 1)."""
