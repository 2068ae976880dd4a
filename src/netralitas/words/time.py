"""When: the kind of election, its stages, the closed periods and the clocks."""

from __future__ import annotations

from netralitas.words._word import Word

__all__ = ["Clock", "ClosedPeriod", "ElectionKind", "Stage"]


class ElectionKind(Word):
    """The two families of elections, which have separate statutes.

    *Pemilu* is the general election of UU 7/2017, *Pemilihan* that of heads of region
    under UU 1/2015 and its amendments. No norm of the one applies to the other.
    """

    PEMILU = (
        "pemilu",
        "pemilihan umum (Pemilu)",
        "general election (Pemilu)",
        "UU 7/2017 Pasal 1 angka 1",
    )
    PEMILIHAN = (
        "pemilihan",
        "pemilihan kepala daerah (Pemilihan)",
        "election of heads of region (Pemilihan)",
        "UU 8/2015 Pasal 1 angka 1",
    )


class Stage(Word):
    """The stage of one contest in one region, in the calendar in force on that day.

    The quiet period is no part of the campaign. Preparation runs from the first stage
    of the regulation to the day before registration, a suspension included.
    """

    PERSIAPAN = (
        "persiapan",
        "tahapan persiapan",
        "preparation",
        "UU 8/2015 Pasal 5 ayat (2)",
    )
    PENCALONAN = (
        "pencalonan",
        "pendaftaran sampai sebelum penetapan calon",
        "registration, to the day before candidates are fixed",
        "UU 8/2015 Pasal 5 ayat (3) huruf d",
    )
    PENETAPAN = (
        "penetapan",
        "penetapan calon sampai sebelum kampanye",
        "fixing of candidates, to the day before the campaign",
        "UU 8/2015 Pasal 5 ayat (3) huruf f",
    )
    KAMPANYE = (
        "kampanye",
        "masa kampanye",
        "campaign",
        "UU 8/2015 Pasal 5 ayat (3) huruf g",
    )
    MASA_TENANG = (
        "masa_tenang",
        "masa tenang",
        "quiet period",
        "UU 7/2017 Pasal 1 angka 36",
    )
    PEMUNGUTAN_SUARA = (
        "pemungutan_suara",
        "hari pemungutan suara",
        "polling day",
        "UU 8/2015 Pasal 5 ayat (3) huruf h",
    )
    PASCA = (
        "pasca",
        "setelah pemungutan suara sampai pelantikan",
        "after the poll, to the swearing-in",
        "UU 7/2017 Pasal 167 ayat (4) huruf k",
    )
    DI_LUAR_TAHAPAN = (
        "di_luar_tahapan",
        "di luar tahapan",
        "outside every stage",
        "UU 7/2017 Pasal 167 ayat (6)",
    )


class ClosedPeriod(Word):
    """A period in which a head of region may not do what is otherwise his to do.

    Both open six months before the candidates are fixed; the first closes at the end
    of the term, the second when the elected pair is fixed.
    """

    PENGGANTIAN_PEJABAT = (
        "penggantian_pejabat",
        "masa larangan penggantian pejabat",
        "closed period for replacing officials",
        "UU 10/2016 Pasal 71 ayat (2)",
    )
    PEMANFAATAN_PROGRAM = (
        "pemanfaatan_program",
        "masa larangan pemanfaatan kewenangan, program, dan kegiatan",
        "closed period for using powers, programmes and activities",
        "UU 10/2016 Pasal 71 ayat (3)",
    )


class Clock(Word):
    """The day on which the validity of a rule is read.

    The act, as a rule; the start of the examination for the kind of discipline
    (PP 94/2021 Pasal 40 ayat (3)-(4)); the judgement for a later and milder criminal
    law. A word of this library, not of a statute.
    """

    PERBUATAN = ("perbuatan", "hari perbuatan", "day of the act", "")
    PEMERIKSAAN = (
        "pemeriksaan",
        "hari dimulainya pemeriksaan",
        "day the examination began",
        "PP 94/2021 Pasal 40 ayat (3)",
    )
    PUTUSAN = ("putusan", "hari putusan pengadilan", "day of judgement", "")
