"""What a finding is: its track, its level, how certain it is, and the verdict."""

from __future__ import annotations

from netralitas.words._word import Word

__all__ = ["Certainty", "DisputeAbout", "Level", "Track", "Verdict"]


class Track(Word):
    """The body of law that answers the act, each with its own procedure.

    The same act may stand on several at once. Severity is ordered inside a track,
    never across tracks.
    """

    KODE_ETIK = (
        "kode_etik",
        "kode etik",
        "code of ethics",
        "PP 42/2004 Pasal 15 ayat (1)",
    )
    DISIPLIN = (
        "disiplin",
        "disiplin pegawai",
        "discipline",
        "PP 94/2021 Pasal 7",
    )
    PEMBERHENTIAN = (
        "pemberhentian",
        "pemberhentian dari kepegawaian",
        "dismissal from the service",
        "UU 20/2023 Pasal 52 ayat (3)",
    )
    PIDANA = (
        "pidana",
        "pidana",
        "criminal law",
        "UU 1/2015 Pasal 188",
    )
    ADMINISTRATIF = (
        "administratif",
        "sanksi administratif pemilihan",
        "administrative election law",
        "UU 10/2016 Pasal 71 ayat (5)",
    )
    KONTRAK = (
        "kontrak",
        "perjanjian kerja pegawai bukan ASN",
        "work contract outside the civil service",
        "SE MenPANRB 1/2023",
    )
    HUKUM_DESA = (
        "hukum_desa",
        "hukum desa",
        "village law",
        "UU 6/2014 Pasal 30 ayat (1)",
    )
    ETIK_LAIN = (
        "etik_lain",
        "disiplin dan kode etik di luar kepegawaian sipil",
        "discipline and ethics outside the civil service",
        "UU 2/2002 Pasal 34 ayat (1)",
    )


class Level(Word):
    """How heavy a breach of discipline is.

    A gap in the law is a level of its own, never silently none; that of a PPPK is set
    by each agency.
    """

    RINGAN = (
        "ringan",
        "hukuman disiplin ringan",
        "light",
        "PP 94/2021 Pasal 8 ayat (1) huruf a",
    )
    SEDANG = (
        "sedang",
        "hukuman disiplin sedang",
        "medium",
        "PP 94/2021 Pasal 8 ayat (1) huruf b",
    )
    BERAT = (
        "berat",
        "hukuman disiplin berat",
        "heavy",
        "PP 94/2021 Pasal 8 ayat (1) huruf c",
    )
    SESUAI_ATURAN_INSTANSI = (
        "sesuai_aturan_instansi",
        "sesuai aturan disiplin instansi",
        "by the agency's own rules",
        "PP 49/2018 Pasal 52 ayat (1)",
    )
    TIDAK_DINYATAKAN = (
        "tidak_dinyatakan",
        "tingkat tidak dinyatakan",
        "no level stated",
        "PP 94/2021 Pasal 5 huruf n angka 1",
    )


class Certainty(Word):
    """Whether a finding holds in every world that the facts leave open, or in some.

    A word of this library, not of a statute: it says what is known, not how grave.
    """

    CERTAIN = ("certain", "pasti", "certain", "")
    POSSIBLE = ("possible", "mungkin", "possible", "")


class Verdict(Word):
    """The answer to one conduct.

    In one world it is the first that applies of violation, disputed, permitted and no
    rule; where the facts leave several worlds with different answers, facts are
    needed. "No rule" means not found in what is encoded, never lawful. Words of this
    library, not of a statute.
    """

    VIOLATION = ("violation", "pelanggaran", "violation", "")
    DISPUTED = ("disputed", "diperselisihkan", "disputed", "")
    NEEDS_FACTS = ("needs_facts", "perlu fakta tambahan", "needs more facts", "")
    PERMITTED = ("permitted", "diperbolehkan", "permitted", "")
    NO_RULE = ("no_rule", "tidak ditemukan aturan", "no rule found", "")


class DisputeAbout(Word):
    """What authorities or sources disagree about.

    Only a dispute about whether the rule reaches the case touches the verdict; the
    others are shown. Words of this library, not of a statute.
    """

    PENERAPAN = ("penerapan", "penerapan aturan", "whether the rule applies", "")
    TINGKAT = ("tingkat", "tingkat hukuman", "the level", "")
    DASAR = ("dasar", "dasar hukum", "the legal basis", "")
    TANGGAL = ("tanggal", "tanggal berlaku", "the date", "")
