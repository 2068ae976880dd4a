"""The sentences of an explanation, in both languages, and how numbers are written.

A catalogue, not a translation: each sentence was written in Indonesian as a jurist
would sign it and again in English. Names in braces are filled in by
`netralitas.explanation`. Nothing here states law.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from netralitas.text import Text
from netralitas.words import Circumstance, DisputeAbout, Level, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CONCLUSIONS",
    "DISPUTED_ABOUT",
    "ELECTIONS",
    "FACTS",
    "LEVELS",
    "QUESTIONS",
    "SUMMED_UP",
    "Fact",
    "day",
    "joined",
    "months",
]

# ------------------------------------------------------------------ numbers and lists

MONTHS: Final = (
    Text(id="Januari", en="January"),
    Text(id="Februari", en="February"),
    Text(id="Maret", en="March"),
    Text(id="April", en="April"),
    Text(id="Mei", en="May"),
    Text(id="Juni", en="June"),
    Text(id="Juli", en="July"),
    Text(id="Agustus", en="August"),
    Text(id="September", en="September"),
    Text(id="Oktober", en="October"),
    Text(id="November", en="November"),
    Text(id="Desember", en="December"),
)

AND: Final = Text(id="dan", en="and")
OR: Final = Text(id="atau", en="or")


def day(value: date, lang: str = "id") -> str:
    """Write a day as memos do.

    >>> day(date(2024, 8, 7)), day(date(2024, 8, 7), "en")
    ('7 Agustus 2024', '7 August 2024')
    """
    return f"{value.day} {MONTHS[value.month - 1].in_(lang)} {value.year}"


def months(count: int, lang: str = "id") -> str:
    """Write a number of months; Indonesian has no plural.

    >>> months(1), months(1, "en"), months(6, "en")
    ('1 bulan', '1 month', '6 months')
    """
    unit = "month" if count == 1 else "months"
    return f"{count} {Text(id='bulan', en=unit).in_(lang)}"


def joined(items: tuple[str, ...], word: Text, lang: str = "id") -> str:
    """Write a list with its last link; semicolons where an item has commas itself.

    >>> joined(("a", "b", "c"), AND), joined(("a", "b", "c"), AND, "en")
    ('a, b, dan c', 'a, b and c')
    >>> joined(("a, b", "c"), OR)
    'a, b; atau c'
    """
    *first, last = items
    if not first:
        return last
    link = word.in_(lang)
    if any("," in item for item in items):
        return f"{'; '.join(first)}; {link} {last}"
    comma = "," if lang == "id" and len(first) > 1 else ""
    return f"{', '.join(first)}{comma} {link} {last}"


# ---------------------------------------------------------------------------- headings

H_CONCLUSION: Final = Text(id="KESIMPULAN", en="CONCLUSION")
H_WHOLE: Final = Text(
    id="KESIMPULAN ATAS SELURUH PERBUATAN", en="CONCLUSION ON THE CONDUCT AS A WHOLE"
)
H_CONDUCT: Final = Text(id="PERBUATAN {number} DARI {total}", en="ACT {number} OF {total}")
H_SITUATION: Final = Text(id="KEADAAN", en="SITUATION")
H_QUESTIONS: Final = Text(id="YANG PERLU DIKETAHUI", en="WHAT NEEDS TO BE KNOWN")
H_CERTAIN: Final = Text(
    id="TEMUAN YANG PASTI ATAS FAKTA YANG DINYATAKAN",
    en="FINDINGS THAT ARE CERTAIN ON THE STATED FACTS",
)
H_DISPUTED: Final = Text(
    id="TEMUAN YANG PENERAPANNYA DIPERSELISIHKAN",
    en="FINDINGS WHOSE APPLICATION IS DISPUTED",
)
H_POSSIBLE: Final = Text(
    id="TEMUAN YANG MUNGKIN, BERGANTUNG PADA FAKTA LAIN",
    en="FINDINGS THAT ARE POSSIBLE, DEPENDING ON OTHER FACTS",
)
H_LIFTED: Final = Text(id="YANG DIKECUALIKAN", en="WHAT IS EXCEPTED")
H_RESIDUAL: Final = Text(id="KEWAJIBAN UMUM", en="GENERAL DUTIES")
H_PERMISSIONS: Final = Text(id="YANG DIPERBOLEHKAN", en="WHAT IS PERMITTED")
H_PIVOTS: Final = Text(id="SEANDAINYA FAKTANYA LAIN", en="IF A FACT WERE DIFFERENT")
H_NOTES: Final = Text(id="CATATAN", en="NOTES")
H_DISCIPLINE: Final = Text(id="SATU HUKUMAN DISIPLIN", en="ONE DISCIPLINARY PUNISHMENT")
H_RIGHTS: Final = Text(
    id="HAK YANG BERSANGKUTAN DAN BATAS URAIAN INI",
    en="RIGHTS OF THE PERSON, AND LIMITS OF THIS TEXT",
)
H_LIMITS: Final = Text(id="BATAS URAIAN INI", en="LIMITS OF THIS TEXT")

# ------------------------------------------------------------------------- conclusions

REFERENCE: Final = Text(id="Rujukan: {ref}", en="Reference: {ref}")

CONCLUSIONS: Final[Mapping[Verdict, Text]] = MappingProxyType(
    {
        Verdict.VIOLATION: Text(
            id="Perbuatan sebagaimana dinyatakan melanggar aturan.",
            en="The act as stated is a violation.",
        ),
        Verdict.DISPUTED: Text(
            id="Hukumnya diperselisihkan: lembaga atau sumber tidak sepakat apakah "
            "aturan yang ditemukan berlaku bagi perbuatan ini.",
            en="The law is disputed: authorities or sources disagree whether the rule "
            "that was found reaches this act.",
        ),
        Verdict.NEEDS_FACTS: Text(
            id="Belum dapat disimpulkan: jawabannya bergantung pada fakta yang belum "
            "diketahui.",
            en="No conclusion yet: the answer depends on facts that are not known.",
        ),
        Verdict.PERMITTED: Text(
            id="Perbuatan sebagaimana dinyatakan diperbolehkan secara tegas.",
            en="The act as stated is expressly permitted.",
        ),
        Verdict.NO_RULE: Text(
            id="Tidak ditemukan aturan yang dilanggar di antara aturan yang dimuat. Itu "
            "tidak berarti bahwa perbuatan ini diperbolehkan.",
            en="No rule that is broken was found among the rules encoded. That does not "
            "mean that the act is lawful.",
        ),
    }
)
"""The first sentence for each verdict."""

SUMMED_UP: Final[Mapping[Verdict, Text]] = MappingProxyType(
    {
        Verdict.VIOLATION: Text(
            id="Setidak-tidaknya satu dari {total} perbuatan ini melanggar aturan.",
            en="At least one of these {total} acts is a violation.",
        ),
        Verdict.DISPUTED: Text(
            id="Atas {total} perbuatan ini hukumnya diperselisihkan: lembaga atau sumber "
            "tidak sepakat apakah aturan yang ditemukan berlaku.",
            en="The law on these {total} acts is disputed: authorities or sources "
            "disagree whether a rule that was found applies.",
        ),
        Verdict.NEEDS_FACTS: Text(
            id="Atas {total} perbuatan ini belum dapat disimpulkan: jawabannya "
            "bergantung pada fakta yang belum diketahui.",
            en="No conclusion yet on these {total} acts: the answer depends on facts "
            "that are not known.",
        ),
        Verdict.PERMITTED: Text(
            id="Setidak-tidaknya satu dari {total} perbuatan ini diperbolehkan secara "
            "tegas, dan tidak ditemukan aturan yang dilanggar oleh yang lain.",
            en="At least one of these {total} acts is expressly permitted, and no rule "
            "that the others break was found.",
        ),
        Verdict.NO_RULE: Text(
            id="Atas {total} perbuatan ini tidak ditemukan aturan yang dilanggar di "
            "antara aturan yang dimuat. Itu tidak berarti bahwa perbuatan itu "
            "diperbolehkan.",
            en="No rule that these {total} acts break was found among the rules "
            "encoded. That does not mean that they are lawful.",
        ),
    }
)
"""The first sentence for each verdict on several acts of one person."""

TRACKS_CERTAIN: Final = Text(
    id="Jalur hukumnya: {tracks}.", en="It is a matter of: {tracks}."
)
TRACKS_POSSIBLE: Final = Text(
    id="Bergantung pada fakta lain, mungkin menyangkut: {tracks}.",
    en="Depending on other facts, it may concern: {tracks}.",
)
STILL_OPEN: Final = Text(id="Yang masih mungkin: {verdicts}.", en="Still open: {verdicts}.")
ASKED: Final = Text(
    id="Jawaban atas pertanyaan berikut dapat mengubah kesimpulan, yang paling "
    "menentukan lebih dahulu:",
    en="The answers to these questions can change the conclusion, the most decisive first:",
)
ASKED_BESIDES: Final = Text(
    id="Jawaban berikut tidak dengan sendirinya mengubah kesimpulan, tetapi menentukan "
    "temuan mana yang berlaku:",
    en="These answers do not by themselves change the conclusion, but decide which "
    "findings hold:",
)
NOT_ASKED: Final = Text(
    id="Tidak ada satu jawaban pun yang dengan sendirinya mempersempit kesimpulan; "
    "diperlukan beberapa fakta sekaligus.",
    en="No single answer narrows the conclusion by itself; several facts are needed "
    "together.",
)

# --------------------------------------------------------------------------- situation

LAW_ON: Final = Text(
    id="Hukum dibaca menurut hari perbuatan, {days}.",
    en="The law is read on the day of the act, {days}.",
)
LAW_ON_SEVERAL: Final = Text(
    id="Hari perbuatan belum pasti: hukum dibaca sejak {days}; kalender atau hukumnya "
    "berubah pada {changes}.",
    en="The day of the act is not certain: the law is read from {days} on; the calendar "
    "or the law changes on {changes}.",
)
EXAMINED: Final = Text(
    id="Hukum disiplin dibaca menurut hari dimulainya pemeriksaan, {days}.",
    en="Discipline law is read on the day the examination began, {days}.",
)
TRIED: Final = Text(
    id="Ancaman pidana dibaca menurut hari putusan, {days}.",
    en="The criminal penalty is read on the day of judgement, {days}.",
)
UNKNOWN: Final = Text(id="belum diketahui: {values}", en="not known: {values}")
UNKNOWN_MANY: Final = Text(
    id="belum diketahui ({count} kemungkinan)", en="not known ({count} possibilities)"
)
MORE_DAYS: Final = Text(id="{count} hari lain", en="{count} other days")
NO_CALENDAR: Final = Text(
    id="pemilihan yang kalendernya belum dimuat",
    en="an election whose calendar is not encoded",
)
REVOTE: Final = Text(
    id="pemungutan suara ulang {election} di wilayah berkode {region}",
    en="re-vote of {election} in the area with code {region}",
)

ELECTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "pilkada-2015": Text(id="Pilkada 2015", en="Pilkada 2015 (heads of region)"),
        "pilkada-2017": Text(id="Pilkada 2017", en="Pilkada 2017 (heads of region)"),
        "pilkada-2017-dki-round2": Text(
            id="Pilkada DKI Jakarta 2017 putaran kedua",
            en="Pilkada DKI Jakarta 2017, second round (governor)",
        ),
        "pilkada-2018": Text(id="Pilkada 2018", en="Pilkada 2018 (heads of region)"),
        "pemilu-2019": Text(id="Pemilu 2019", en="Pemilu 2019 (general election)"),
        "pilkada-2020": Text(id="Pilkada 2020", en="Pilkada 2020 (heads of region)"),
        "pemilu-2024": Text(id="Pemilu 2024", en="Pemilu 2024 (general election)"),
        "pilkada-2024": Text(id="Pilkada 2024", en="Pilkada 2024 (heads of region)"),
        "pilkada-ulang-2025": Text(
            id="Pilkada ulang 2025", en="repeated Pilkada 2025 (heads of region)"
        ),
    }
)
"""What each election is called; a re-vote is named by `REVOTE`."""

# ---------------------------------------------------------------------------- findings

TRACK: Final = Text(id="Jalur: {track}.", en="Track: {track}.")
BASES: Final = Text(id="Dasar:", en="Basis:")
READ_AS: Final = Text(id="[bacaan: {reading}]", en="[reading: {reading}]")
APPLIES: Final = Text(id="Menerapkan {norms}.", en="Applies {norms}.")
BECAUSE: Final = Text(id="Karena: {reasons}.", en="Because: {reasons}.")
BECAUSE_LETTER: Final = Text(
    id="Karena (huruf {letter}): {reasons}.", en="Because (letter {letter}): {reasons}."
)
MET_ALREADY: Final = Text(
    id="Unsur yang sudah terpenuhi: {reasons}.", en="Elements already met: {reasons}."
)
AS_ABOVE: Final = Text(id="{names} seperti di atas", en="{names} as above")
WAITS: Final = Text(
    id="Menunggu jawaban atas pertanyaan {questions}.",
    en="Depends on the answer to question {questions}.",
)
WAITS_IF_DISPUTED: Final = Text(
    id="Unsurnya pasti terpenuhi; apakah penerapannya diperselisihkan, bergantung pada "
    "jawaban atas pertanyaan {questions}.",
    en="Its elements are met for certain; whether its application is disputed depends on "
    "the answer to question {questions}.",
)
WAITS_FOR_ONE: Final = Text(id="{number} ({topic})", en="{number} ({topic})")
DISPUTED_WHERE_FOUND: Final = Text(
    id="Andaikata unsurnya terpenuhi, penerapannya diperselisihkan.",
    en="Where its elements are met, its application is disputed.",
)
DISPUTE: Final = Text(id="Perselisihan tentang {about}:", en="Dispute about {about}:")
DISPUTE_SEEN: Final = Text(
    id="Perselisihan tentang {about}: sama dengan yang diuraikan pada butir {number}.",
    en="Dispute about {about}: the one set out under item {number}.",
)
LIFTED_BY: Final = Text(
    id="Tidak berlaku di sini, karena dikecualikan: {exemption}.",
    en="Does not apply here, because it is excepted: {exemption}.",
)
LIFTED_BY_ONE_OF: Final = Text(
    id="Tidak berlaku di sini, karena dikecualikan oleh sekurang-kurangnya satu dari: "
    "{exemption}.",
    en="Does not apply here, because it is excepted by at least one of: {exemption}.",
)
LIFTED_IN_SOME: Final = Text(
    id="Dikecualikan sejauh unsur aturannya terpenuhi; apakah terpenuhi, bergantung "
    "pada fakta lain.",
    en="Excepted as far as the elements of the rule are met; whether they are depends "
    "on other facts.",
)
RESIDUAL: Final = Text(
    id="Bila kewajibannya dilanggar dan dampak negatifnya ada, perbuatan ini mungkin pula "
    "dihukum menurut kewajiban umum ({count} ketentuan): {norms}.",
    en="Where the duty is broken and there is a negative impact, the act may also be "
    "punished under general duties ({count} provisions): {norms}.",
)

DISPUTED_ABOUT: Final[Mapping[DisputeAbout, Text]] = MappingProxyType(
    {
        DisputeAbout.PENERAPAN: Text(
            id="apakah aturan ini berlaku bagi perbuatan ini",
            en="whether this rule reaches this act",
        ),
        DisputeAbout.TINGKAT: Text(
            id="tingkat hukumannya (tidak mengubah kesimpulan)",
            en="the level of punishment (the conclusion stays the same)",
        ),
        DisputeAbout.DASAR: Text(
            id="dasar hukumnya (tidak mengubah kesimpulan)",
            en="the legal basis (the conclusion stays the same)",
        ),
        DisputeAbout.TANGGAL: Text(
            id="tanggal berlakunya (tidak mengubah kesimpulan)",
            en="the date of its force (the conclusion stays the same)",
        ),
    }
)

# --------------------------------------------------------------------------- reasons

NAMES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "actor.status": Text(id="pelaku", en="person"),
        "actor.office": Text(id="jabatan pelaku", en="post of the person"),
        "actor.roles": Text(id="peran pelaku", en="role of the person"),
        "act": Text(id="perbuatan", en="act"),
        "target.kind": Text(id="sasaran", en="target"),
        "election": Text(id="pemilihan", en="election"),
        "target.contest": Text(id="jabatan yang dipilih", en="office contested"),
        "stage": Text(id="tahap", en="stage"),
        "standing": Text(id="kedudukan sasaran", en="standing of the target"),
        "closed_period": Text(id="waktu", en="time"),
    }
)
"""What the axes are called that are answered by a word, in the order of a memo."""

TOPICS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "date": Text(id="hari perbuatan", en="day of the act"),
        "examined_on": Text(id="hari pemeriksaan", en="day of the examination"),
        "tried_on": Text(id="hari putusan", en="day of judgement"),
        "region": Text(id="wilayah", en="area"),
        "actor.region": Text(id="wilayah jabatan", en="area of the post"),
        "target.standing": NAMES["standing"],
        "target.spouse": Text(id="suami atau istri calon", en="husband or wife"),
        **{key: NAMES[key] for key in NAMES if key not in {"stage", "standing"}},
        **{f"circumstances.{fact.value}": fact.label for fact in Circumstance},
        "actor.status": Text(id="status pelaku", en="status of the person"),
        "circumstances.deliberate": Text(id="unsur sengaja", en="intent"),
        "circumstances.on_unpaid_leave": Text(
            id="cuti di luar tanggungan negara", en="unpaid leave"
        ),
    }
)
"""What an input key is about, in a few words, beside the number of its question."""

# ------------------------------------------------------------------------- sanctions

LEVELS: Final[Mapping[Level, Text]] = MappingProxyType(
    {
        Level.RINGAN: Text(
            id="Sanksi yang dapat dijatuhkan: hukuman disiplin ringan",
            en="Possible sanction: a light disciplinary punishment",
        ),
        Level.SEDANG: Text(
            id="Sanksi yang dapat dijatuhkan: hukuman disiplin sedang",
            en="Possible sanction: a medium disciplinary punishment",
        ),
        Level.BERAT: Text(
            id="Sanksi yang dapat dijatuhkan: hukuman disiplin berat",
            en="Possible sanction: a heavy disciplinary punishment",
        ),
        Level.SESUAI_ATURAN_INSTANSI: Text(
            id="Sanksi yang dapat dijatuhkan: hukuman yang tingkat dan jenisnya menurut "
            "aturan disiplin instansi yang bersangkutan",
            en="Possible sanction: a punishment whose level and kind follow the "
            "discipline rules of the agency",
        ),
        Level.TIDAK_DINYATAKAN: Text(
            id="Celah hukum: tidak ada ketentuan yang menyatakan tingkat hukuman "
            "disiplin bagi pelanggaran norma ini, dan celah itu tidak diisi di sini "
            "dengan dugaan",
            en="A gap in the law: no provision states a level of discipline for a "
            "breach of this norm, and the gap is not filled here by a guess",
        ),
    }
)
"""How each discipline level is stated, the gap as a gap."""

SANCTION: Final = Text(
    id="Sanksi yang dapat dijatuhkan: {options}", en="Possible sanction: {options}"
)
OF_KINDS: Final = Text(id="{level}, yaitu {options}", en="{level}, namely {options}")
NO_KIND: Final = Text(
    id="Sanksi: jenisnya tidak dirinci dalam aturan yang dimuat",
    en="Sanction: its kind is not spelled out in the rules encoded",
)
SUSPENDED: Final = Text(
    id="Disebut dalam aturan tetapi belum berlaku, sehingga tidak dapat dijatuhkan: "
    "{kinds}.",
    en="Named by the rule but not in force, so that it cannot be imposed: {kinds}.",
)
SANCTION_BASES: Final = Text(id="(dasar: {norms})", en="(basis: {norms})")
ENFORCED_BY: Final = Text(
    id="(ketentuan penegakannya: {norms})", en="(enforced under: {norms})"
)
SAME_AS: Final = Text(
    id="Sanksi dan yang berwenang: sama dengan butir {number}.",
    en="Sanction and competence: as under item {number}.",
)
AUTHORITY: Final = Text(id="Yang berwenang: {who}.", en="Competent: {who}.")

AT_LEAST_TERM: Final = Text(id="paling singkat {term}", en="at least {term}")
AT_MOST_TERM: Final = Text(id="paling lama {term}", en="at most {term}")
AT_LEAST_SUM: Final = Text(id="paling sedikit {sum}", en="at least {sum}")
AT_MOST_SUM: Final = Text(id="paling banyak {sum}", en="at most {sum}")
PRISON: Final = Text(id="{kind} {range}", en="{kind} of {range}")
FINE: Final = Text(id="denda {range}", en="a fine of {range}")
JOINED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "dan": AND,
        "dan/atau": Text(id="dan/atau", en="and/or"),
        "atau": OR,
    }
)

ONE_PUNISHMENT: Final = Text(
    id="Beberapa pelanggaran disiplin dijatuhi satu hukuman saja, yang terberat ({norms}).",
    en="Several breaches of discipline lead to one punishment only, the heaviest "
    "({norms}).",
)
ONE_IF_FOUND: Final = Text(
    id="Baru mungkin: bergantung pada fakta yang belum diketahui.",
    en="Only possible as yet: it depends on facts that are not known.",
)
ONE_RULES: Final = Text(
    id="Berdasarkan temuan menurut {norms}.", en="Based on the findings under {norms}."
)

# ------------------------------------------------------- permissions, pivots and notes


PIVOT: Final = Text(
    id="Seandainya {fact}, maka kesimpulannya: {verdict}.",
    en="Suppose that {fact}: the conclusion would then be: {verdict}.",
)
PIVOT_STANDING: Final = Text(
    id="kedudukan sasaran itu {instead}, bukan {has}",
    en="the standing of the target was “{instead}”, not “{has}”",
)
PIVOT_STAGE: Final = Text(
    id="perbuatan itu terjadi pada tahap lain ({instead}, bukan {has})",
    en="the act fell in another stage (“{instead}”, not “{has}”)",
)
DECIDED_BY: Final = Text(id="Yang memutus: {who}.", en="Decided by: {who}.")

# ------------------------------------------------------------------------------- facts


@frozen(kw_only=True)
class Fact:
    """One circumstance as a clause, as its opposite, and as a question."""

    yes: Text
    no: Text
    question: Text


def _fact(yes: str, no: str, *english: str) -> Fact:
    """Write one fact: in Indonesian the question is the clause with *apakah*."""
    en_yes, en_no, en_question = english
    return Fact(
        yes=Text(id=yes, en=en_yes),
        no=Text(id=no, en=en_no),
        question=Text(id=f"Apakah {yes}?", en=en_question),
    )


FACTS: Final[Mapping[Circumstance, Fact]] = MappingProxyType(
    {
        Circumstance.ACTIVE_SUPPORT: _fact(
            "pelaku berbuat atau menyatakan dukungan secara aktif, lebih dari sekadar "
            "hadir",
            "pelaku tidak berbuat atau menyatakan dukungan secara aktif",
            "the person gave active support, beyond being present",
            "the person gave no active support",
            "Did the person give active support, beyond being present?",
        ),
        Circumstance.PUBLISHED: _fact(
            "hal itu sampai kepada publik",
            "hal itu tidak sampai kepada publik",
            "it reached the public",
            "it did not reach the public",
            "Did it reach the public?",
        ),
        Circumstance.INTENT_TO_SUPPORT: _fact(
            "perbuatan itu bertujuan mendukung atau merugikan",
            "perbuatan itu tidak bertujuan mendukung atau merugikan",
            "the act was done in order to support or harm",
            "the act was not done in order to support or harm",
            "Was the act done in order to support or harm?",
        ),
        Circumstance.PARTISAN_SYMBOL: _fact(
            "pelaku memperagakan simbol keberpihakan",
            "pelaku tidak memperagakan simbol keberpihakan",
            "the person showed a gesture of one side",
            "the person showed no gesture of one side",
            "Did the person show a gesture of one side?",
        ),
        Circumstance.PARTISAN_BACKDROP: _fact(
            "pelaku berada di depan latar belakang partai politik atau calon",
            "pelaku tidak berada di depan latar belakang partai politik atau calon",
            "the person stood before a backdrop of a party or candidate",
            "the person did not stand before a backdrop of a party or candidate",
            "Did the person stand before a backdrop of a party or candidate?",
        ),
        Circumstance.PARTY_ATTRIBUTES: _fact(
            "pelaku memakai, membawa, atau memperlihatkan atribut partai politik atau "
            "calon",
            "pelaku tidak memakai, membawa, atau memperlihatkan atribut partai politik "
            "atau calon",
            "the person wore, carried or showed attributes of a party or candidate",
            "the person wore, carried or showed no attributes of a party or candidate",
            "Did the person wear, carry or show attributes of a party or candidate?",
        ),
        Circumstance.ASN_ATTRIBUTES: _fact(
            "pelaku memakai seragam, kendaraan dinas, atau atribut kepegawaian lain",
            "pelaku tidak memakai seragam, kendaraan dinas, atau atribut kepegawaian lain",
            "the person used a uniform, an official vehicle or other attributes of the "
            "service",
            "the person used no attributes of the service",
            "Did the person use a uniform, an official vehicle or other attributes of "
            "the service?",
        ),
        Circumstance.STATE_FACILITY: _fact(
            "pelaku menggunakan fasilitas atau anggaran negara atau daerah untuk salah "
            "satu pihak",
            "pelaku tidak menggunakan fasilitas atau anggaran negara atau daerah untuk "
            "salah satu pihak",
            "the person used state or regional facilities or budget for one side",
            "the person used no state or regional facilities or budget for one side",
            "Did the person use state or regional facilities or budget for one side?",
        ),
        Circumstance.MOBILISED_OTHERS: _fact(
            "pelaku membawa atau mengerahkan pegawai negeri sipil lain",
            "pelaku tidak membawa atau mengerahkan pegawai negeri sipil lain",
            "the person brought or ordered other civil servants (PNS)",
            "the person brought or ordered no other civil servants (PNS)",
            "Did the person bring or order other civil servants (PNS)?",
        ),
        Circumstance.MOBILISED_PUBLIC: _fact(
            "pelaku membawa atau mengerahkan warga, perangkat desa, atau orang "
            "lain di luar PNS",
            "pelaku tidak membawa atau mengerahkan warga, perangkat desa, atau "
            "orang lain di luar PNS",
            "the person brought or ordered villagers, village officers or others who "
            "are not civil servants",
            "the person brought or ordered nobody from outside the civil service",
            "Did the person bring or order villagers, village officers or others who "
            "are not civil servants?",
        ),
        Circumstance.CAMPAIGN_GROUP: _fact(
            "grup atau akun itu dibuat untuk memenangkan calon",
            "grup atau akun itu tidak dibuat untuk memenangkan calon",
            "the group or account exists to make the candidate win",
            "the group or account does not exist to make the candidate win",
            "Does the group or account exist to make the candidate win?",
        ),
        Circumstance.GIVES_GOODS: _fact(
            "ada barang atau uang yang dibagikan",
            "tidak ada barang atau uang yang dibagikan",
            "goods or money were handed out",
            "no goods or money were handed out",
            "Were goods or money handed out?",
        ),
        Circumstance.PROMISES_GOODS: _fact(
            "ada barang, uang, atau keuntungan lain yang dijanjikan atau diperlihatkan",
            "tidak ada barang, uang, atau keuntungan lain yang dijanjikan atau "
            "diperlihatkan",
            "goods, money or another benefit were promised or shown",
            "no goods, money or other benefit were promised or shown",
            "Were goods, money or another benefit promised or shown?",
        ),
        Circumstance.ON_UNPAID_LEAVE: _fact(
            "pelaku sedang menjalani cuti di luar tanggungan negara (CLTN)",
            "pelaku tidak sedang menjalani cuti di luar tanggungan negara (CLTN)",
            "the person was on unpaid leave (CLTN)",
            "the person was not on unpaid leave (CLTN)",
            "Was the person on unpaid leave (CLTN)?",
        ),
        Circumstance.ASSIGNMENT_LETTER: _fact(
            "pelaku bertindak berdasarkan surat tugas atasan",
            "pelaku tidak bertindak berdasarkan surat tugas atasan",
            "the person acted on a superior's written assignment",
            "the person did not act on a superior's written assignment",
            "Did the person act on a superior's written assignment?",
        ),
        Circumstance.ON_DUTY: _fact(
            "pelaku hadir karena perintah kedinasan, seperti protokol, pengamanan, atau "
            "pengawasan",
            "pelaku tidak hadir karena perintah kedinasan",
            "the person was there on duty by order, as for protocol, security or "
            "supervision",
            "the person was not there on duty by order",
            "Was the person there on duty by order, as for protocol, security or "
            "supervision?",
        ),
        Circumstance.PARTY_OFFICER: _fact(
            "pelaku menjadi pengurus partai politik, bukan hanya anggota",
            "pelaku bukan pengurus partai politik",
            "the person is an officer of the party, not only a member",
            "the person is not an officer of the party",
            "Is the person an officer of the party, not only a member?",
        ),
        Circumstance.OWN_WILL: _fact(
            "pelaku berbuat atau terdaftar dengan sepengetahuan dan kehendaknya sendiri",
            "pelaku berbuat atau terdaftar tanpa sepengetahuan dan kehendaknya sendiri",
            "the person acted, or was registered, with own knowledge and will",
            "the person acted, or was registered, without own knowledge and will",
            "Did the person act, or let himself be registered, with own knowledge and "
            "will?",
        ),
        Circumstance.RESIGNED: _fact(
            "pelaku telah mengundurkan diri dan tidak dapat menariknya kembali",
            "pelaku belum mengundurkan diri dengan tidak dapat ditarik kembali",
            "the person had resigned irrevocably",
            "the person had not resigned irrevocably",
            "Had the person resigned irrevocably?",
        ),
        Circumstance.DELIBERATE: _fact(
            "unsur “dengan sengaja” terbukti",
            "unsur “dengan sengaja” tidak terbukti",
            "intent (dengan sengaja) is established",
            "intent (dengan sengaja) is not established",
            "Is intent (dengan sengaja) established?",
        ),
        Circumstance.BENEFITS_OR_HARMS: _fact(
            "perbuatan itu nyata menguntungkan atau merugikan calon",
            "perbuatan itu tidak nyata menguntungkan atau merugikan calon",
            "the act in fact favoured or harmed a candidate",
            "the act in fact neither favoured nor harmed a candidate",
            "Did the act in fact favour or harm a candidate?",
        ),
        Circumstance.MAY_BENEFIT: _fact(
            "perbuatan itu dapat menguntungkan atau merugikan salah satu pihak",
            "perbuatan itu tidak dapat menguntungkan atau merugikan salah satu pihak",
            "the act could favour or harm one side",
            "the act could neither favour nor harm one side",
            "Could the act favour or harm one side?",
        ),
        Circumstance.MINISTERIAL_CONSENT: _fact(
            "ada persetujuan tertulis dari Menteri",
            "tidak ada persetujuan tertulis dari Menteri",
            "there was written consent of the Minister",
            "there was no written consent of the Minister",
            "Was there written consent of the Minister?",
        ),
        Circumstance.HARM_TO_UNIT: _fact(
            "perbuatan itu berdampak negatif pada unit kerja",
            "perbuatan itu tidak berdampak negatif pada unit kerja",
            "the act had a negative impact on the unit",
            "the act had no negative impact on the unit",
            "Did the act have a negative impact on the unit?",
        ),
        Circumstance.HARM_TO_AGENCY: _fact(
            "perbuatan itu berdampak negatif pada instansi",
            "perbuatan itu tidak berdampak negatif pada instansi",
            "the act had a negative impact on the agency",
            "the act had no negative impact on the agency",
            "Did the act have a negative impact on the agency?",
        ),
        Circumstance.HARM_TO_STATE: _fact(
            "perbuatan itu berdampak negatif pada negara",
            "perbuatan itu tidak berdampak negatif pada negara",
            "the act had a negative impact on the state",
            "the act had no negative impact on the state",
            "Did the act have a negative impact on the state?",
        ),
    }
)

SPOUSE: Final = _fact(
    "calon itu suami atau istri pelaku",
    "calon itu bukan suami atau istri pelaku",
    "the candidate is the person's husband or wife",
    "the candidate is not the person's husband or wife",
    "Is the candidate the person's husband or wife?",
)

QUESTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "date": Text(
            id="Pada hari apa perbuatan itu dilakukan?",
            en="On which day was the act done?",
        ),
        "examined_on": Text(
            id="Pada hari apa pemeriksaan disiplin dimulai?",
            en="On which day did the discipline examination begin?",
        ),
        "tried_on": Text(
            id="Pada hari apa putusan pengadilan dijatuhkan?",
            en="On which day was judgement given?",
        ),
        "election": Text(
            id="Pemilihan yang mana yang bersangkutan, misalnya Pemilu 2024 atau Pilkada "
            "2024?",
            en="Which election is concerned, for example Pemilu 2024 or Pilkada 2024?",
        ),
        "region": Text(
            id="Di wilayah mana pemilihan itu berlangsung?",
            en="In which area is the election held?",
        ),
        "actor.status": Text(
            id="Apa status pelaku, misalnya PNS, PPPK, atau kepala desa?",
            en="What is the person's status, for example PNS, PPPK or village head?",
        ),
        "actor.office": Text(
            id="Jabatan apa yang dipegang pelaku, misalnya jabatan administrator, "
            "pelaksana, atau fungsional?",
            en="Which post does the person hold, for example that of an administrator, "
            "an executing or a functional one?",
        ),
        "actor.roles": Text(
            id="Apa peran pelaku di samping jabatannya, misalnya atasan langsung, calon, "
            "atau penjabat kepala daerah?",
            en="What is the person besides the post, for example direct superior, "
            "candidate or acting head of a region?",
        ),
        "actor.region": Text(
            id="Di wilayah mana pelaku memegang jabatannya?",
            en="In which area does the person hold the post?",
        ),
        "act": Text(
            id="Perbuatan apa yang dilakukan?",
            en="What was done?",
        ),
        "target.kind": Text(
            id="Siapa atau apa yang didukung, dirugikan, atau didampingi: calon, tim "
            "sukses, alat peraga, partai politik, diri sendiri, atau kolom kosong?",
            en="Who or what was favoured, harmed or accompanied: a candidate, a campaign "
            "team, props, a party, one's own bid or the empty column?",
        ),
        "target.contest": Text(
            id="Jabatan apa yang diperebutkan, misalnya bupati, gubernur, atau anggota "
            "DPR?",
            en="Which office was contested, for example regent, governor or member of "
            "the DPR?",
        ),
        "target.standing": Text(
            id="Apakah yang dituju masih bakal calon, telah ditetapkan sebagai calon, "
            "atau telah gugur?",
            en="Was the target still a would-be candidate, already fixed as a candidate, "
            "or struck off?",
        ),
        "target.spouse": SPOUSE.question,
        **{f"circumstances.{fact.value}": FACTS[fact].question for fact in Circumstance},
    }
)
"""The question that answers each input key."""

# ------------------------------------------------------ names that an assessment lacks


# ------------------------------------------------------------------ the law for itself

CONSEQUENCE: Final = Text(
    id="Akibat pada jalur {scope}: {what}.",
    en="Consequence on the track of {scope}: {what}.",
)
COMPETENT: Final = Text(
    id="Yang berwenang pada jalur {scope}: {who}.",
    en="Competent on the track of {scope}: {who}.",
)
SCOPE_OF_RULES: Final = Text(
    id="{track} atas pelanggaran {norms}", en="{track} for a breach of {norms}"
)
SCOPE_OF_LEVELS: Final = Text(id="{track} ({levels})", en="{track} ({levels})")
HELD_BACK: Final = Text(
    id="{kinds} (disebut tetapi belum berlaku)", en="{kinds} (named but not in force)"
)
DECIDES: Final = Text(id="yang berwenang: {who}", en="competent: {who}")

RULING: Final = Text(id="Putusan {ruling}", en="ruling {ruling}")

IN_FORCE_FROM: Final = Text(id="Berlaku sejak {first}", en="In force from {first}")
IN_FORCE_TO: Final = Text(
    id="Berlaku sampai dengan {last}", en="In force to {last} inclusive"
)
IN_FORCE_FROM_TO: Final = Text(
    id="Berlaku dari {first} sampai dengan {last}",
    en="In force from {first} to {last} inclusive",
)
IN_FORCE_ALWAYS: Final = Text(
    id="Berlaku tanpa batas hari", en="In force without a limit of days"
)
ON_CLOCK: Final = Text(
    id="{validity}, dibaca menurut {clock}.", en="{validity}, read on the {clock}."
)
ANYONE: Final = Text(id="siapa pun", en="anyone")
BINDS: Final = Text(id="Mengikat: {who}.", en="Binds: {who}.")
READ_IN: Final = Text(
    id="Bacaan: {reading}; sumber terakhir diperiksa pada {day}.",
    en="Reading: {reading}; source last checked on {day}.",
)
NOT_THEN: Final = Text(id="Tidak berlaku pada {day}.", en="Not in force on {day}.")
WHOLE: Final = Text(id="(seluruh instrumen)", en="(the whole instrument)")

LAW_ON_DAY: Final = Text(id="Hukum pada {day}.", en="The law on {day}.")
LAW_ON_EVERY_DAY: Final = Text(
    id="Hukum pada semua hari yang dimuat di sini; sebut satu hari untuk membatasinya.",
    en="The law on all days that are held here; name a day to narrow it.",
)
H_INSTRUMENTS: Final = Text(id="INSTRUMEN", en="INSTRUMENTS")
H_OWN: Final = Text(id="KAIDAH KETENTUAN INI", en="RULES OF THIS PROVISION")
H_RESTING: Final = Text(
    id="KAIDAH LAIN YANG BERSANDAR PADANYA", en="OTHER RULES THAT REST ON IT"
)
H_RULES: Final = Text(id="KAIDAH", en="RULES")
H_EXEMPTIONS: Final = Text(id="PENGECUALIAN", en="EXEMPTIONS")
H_MAYS: Final = Text(id="KEBOLEHAN YANG TEGAS", en="EXPRESS PERMISSIONS")
H_CONSEQUENCES: Final = Text(id="AKIBAT HUKUM", en="CONSEQUENCES")
H_DISPUTES: Final = Text(id="YANG DIPERSELISIHKAN", en="DISPUTES")
H_NOT_IN_FORCE: Final = Text(
    id="TIDAK BERLAKU PADA HARI ITU", en="NOT IN FORCE ON THAT DAY"
)
H_NOT_ENCODED: Final = Text(id="TIDAK DISANDIKAN, DAN ALASANNYA", en="NOT ENCODED, AND WHY")
NOTHING_RESTS: Final = Text(
    id="Tidak ada kaidah yang tersandi di sini bersandar pada ketentuan ini. Itu tidak "
    "berarti bahwa ketentuan ini tidak mengatur apa pun.",
    en="No rule that is encoded here rests on this provision. That does not mean that "
    "the provision says nothing.",
)
NOTHING_RESTS_THEN: Final = Text(
    id="Tidak ada kaidah yang tersandi di sini bersandar pada ketentuan ini pada hari itu.",
    en="No rule that is encoded here rests on this provision on that day.",
)
NOTHING_THEN: Final = Text(
    id="Tidak ada kaidah yang tersandi di sini berlaku pada hari itu.",
    en="No rule that is encoded here is in force on that day.",
)
RULE_ID: Final = Text(id="Id: {id}", en="Id: {id}")
TRACK_AND_LEVEL: Final = Text(
    id="Jalur: {track}; {level}.", en="Track: {track}; level: {level}."
)
RESIDUAL_RULE: Final = Text(
    id="Kewajiban umum: dihitung dalam putusan hanya bila pasti dilanggar.",
    en="A general duty: it counts for the verdict only when it is broken for certain.",
)
ELEMENTS: Final = Text(
    id="Unsur, seluruhnya harus terpenuhi:", en="Elements, all of them required:"
)
AND_ONE_OF: Final = Text(id="dan salah satu dari:", en="and one of:")
ONE_OF: Final = Text(id="Unsur, salah satu dari:", en="Elements, one of:")
LETTERED: Final = Text(id="huruf {letter}: {terms}", en="letter {letter}: {terms}")
NOTHING_MORE: Final = Text(id="tanpa unsur lain", en="no further element")
IS_ROLE: Final = Text(id="pelaku adalah {role}", en="the person is {role}")
IS_NOT_ROLE: Final = Text(id="pelaku bukan {role}", en="the person is not {role}")
IN_PERIOD: Final = Text(id="dalam {period}", en="within the {period}")
OUT_OF_PERIOD: Final = Text(id="di luar {period}", en="outside the {period}")
NAMED: Final = Text(id="{name}: {values}", en="{name}: {values}")
APPLIED_BY: Final = Text(id="Diterapkan oleh {norms}.", en="Applied by {norms}.")
EXCEPTED_BY: Final = Text(id="Dikecualikan: {exemption}.", en="Excepted: {exemption}.")
EXCEPTS: Final = Text(id="Mengecualikan dari {norms}.", en="Excepts from {norms}.")
SEE_DISPUTE: Final = Text(
    id="Diperselisihkan, lihat di bawah: {ids}.", en="Disputed, see below: {ids}."
)
DISPUTE_ID: Final = Text(id="{id}, tentang {about}:", en="{id}, about {about}:")

H_CHANGES: Final = Text(
    id="PERUBAHAN HUKUM SESUDAH {a} SAMPAI DENGAN {b}",
    en="CHANGES IN THE LAW AFTER {a} UP TO AND INCLUDING {b}",
)
H_CHANGES_UNDONE: Final = Text(
    id="PERUBAHAN HUKUM DIBACA MUNDUR, DARI {a} KE {b}",
    en="CHANGES IN THE LAW READ BACKWARDS, FROM {a} TO {b}",
)
NO_CHANGES: Final = Text(
    id="Tidak ada perubahan dalam hukum yang dimuat di sini.",
    en="Nothing changed in the law that is held here.",
)
FOR_WHOM: Final = Text(id="Subjek: {who}.", en="Persons: {who}.")
FOR_WHOM_MORE: Final = Text(
    id="Kini menjangkau pula: {who}.", en="Now also reaches: {who}."
)
FOR_WHOM_LESS: Final = Text(
    id="Tidak lagi menjangkau: {who}.", en="No longer reaches: {who}."
)
ROWS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "regulation": Text(id="Instrumen", en="Instruments"),
        "rule": Text(id="Kaidah", en="Rules"),
        "exemption": Text(id="Pengecualian", en="Exemptions"),
        "permission": Text(id="Kebolehan", en="Permissions"),
        "consequence": Text(id="Akibat hukum", en="Consequences"),
    }
)
"""What the kinds of row are called that change."""

ON_TRACK: Final = Text(id="{rows} pada jalur {track}", en="{rows} on the track of {track}")
CHANGED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "begun": Text(
            id="{rows} yang mulai berlaku bagi {who}", en="{rows} that begin for {who}"
        ),
        "ended": Text(
            id="{rows} yang tidak berlaku lagi bagi {who}",
            en="{rows} that end for {who}",
        ),
        "replaced": Text(
            id="{rows} dengan versi baru bagi {who}",
            en="{rows} in a new version for {who}",
        ),
    }
)
"""What happens to rows on a day, and to whom."""

BEGINS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "begun": Text(id="Mulai berlaku", en="It begins"),
        "ended": Text(id="Tidak berlaku lagi", en="It ends"),
    }
)
"""What happens to an instrument on a day."""

BEGINS_FOR: Final = Text(id="{begins} bagi {who}", en="{begins} for {who}")
READ_ON: Final = Text(
    id="{heading}, dibaca menurut {clock}", en="{heading}, read on the {clock}"
)
ELEMENTS_CHANGED: Final = Text(id="Unsurnya berubah.", en="Its elements changed.")
BEFORE: Final = Text(id="Sebelumnya: {gist}", en="Before: {gist}")
BY_NORMS: Final = Text(id="Berdasarkan {norms}.", en="By {norms}.")

H_STALE: Final = Text(
    id="SUMBER YANG PADA {day} SUDAH LEBIH DARI SETAHUN TIDAK DIPERIKSA",
    en="SOURCES NOT CHECKED FOR MORE THAN A YEAR, ON {day}",
)
NONE_STALE: Final = Text(
    id="Tidak ada: setiap sumber diperiksa dalam setahun terakhir.",
    en="None: every source was checked within the year.",
)
CHECKED_ON: Final = Text(id="Terakhir diperiksa pada {day}.", en="Last checked on {day}.")

H_COVERAGE: Final = Text(id="YANG TERSANDI DARI {law}", en="WHAT IS ENCODED OF {law}")
H_PROVISIONS: Final = Text(id="KETENTUAN", en="PROVISIONS")
IS_RULE: Final = Text(id="Tersandi sebagai kaidah.", en="Encoded as a rule.")
BASIS_OF: Final = Text(
    id="Tersandi sebagai dasar bagi {norms}.", en="Encoded as a basis of {norms}."
)
BASIS_OF_EXEMPTIONS: Final = Text(
    id="Tersandi sebagai dasar pengecualian {ids}.",
    en="Encoded as the basis of the exemption {ids}.",
)
BASIS_OF_PERMISSIONS: Final = Text(
    id="Tersandi sebagai dasar kebolehan {ids}.",
    en="Encoded as the basis of the permission {ids}.",
)
SETS_CONSEQUENCES: Final = Text(
    id="Menetapkan akibat pada jalur {tracks}.",
    en="Sets consequences on the track of {tracks}.",
)
CITED_IN_NOTES: Final = Text(
    id="Dikutip dalam catatan {ids}.", en="Cited in the note {ids}."
)
DISPUTED_IN: Final = Text(id="Diperselisihkan: {ids}.", en="Disputed: {ids}.")
NOTHING_ENCODED: Final = Text(
    id="Tidak ada ketentuan yang tersandi.", en="No provision is encoded."
)

H_CALENDAR: Final = Text(id="KALENDER", en="CALENDAR")
H_CALENDAR_OF: Final = Text(
    id="KALENDER, VERSI {number} DARI {total}", en="CALENDAR, VERSION {number} OF {total}"
)
H_NOT_HELD: Final = Text(
    id="DIRENCANAKAN TETAPI TIDAK DILAKSANAKAN", en="PLANNED AND NOT HELD"
)
H_ENDS: Final = Text(id="AKHIR SIKLUS (PELANTIKAN)", en="END OF THE CYCLE (SWEARING-IN)")
ELECTED: Final = Text(
    id="Jenis: {kind}. Yang dipilih: {offices}.", en="Kind: {kind}. Elected: {offices}."
)
IN_AREAS: Final = Text(id="Wilayah: {areas}.", en="Areas: {areas}.")
IN_MANY_AREAS: Final = Text(
    id="Wilayah: {count} daerah, yang kodenya ada dalam bentuk JSON.",
    en="Areas: {count}, of which the JSON form gives the codes.",
)
VOTING_DAY: Final = Text(id="Hari pemungutan suara: {day}.", en="Day of the vote: {day}.")
PLANNED_BY: Final = Text(id="Dasar: {norms}.", en="Basis: {norms}.")
GOES_ON: Final = Text(
    id="Pemungutan suara ulang atau putaran kedua yang melanjutkan {parent}.",
    en="A re-vote or second round, which continues {parent}.",
)
REPEATS: Final = Text(
    id="Pemilihan ulang yang mengulang {parent} dengan calonnya sendiri.",
    en="A repeated election, which holds {parent} again with its own candidates.",
)
TWO_READINGS: Final = Text(
    id="Versi yang berlaku pada hari yang sama adalah bacaan yang berbeda: sumbernya "
    "tidak sepakat atau membiarkannya terbuka, dan tidak satu pun dipilih di sini.",
    en="Versions in force on one day are different readings: sources disagree or leave "
    "it open, and none is chosen here.",
)
FIXED_ON: Final = Text(id="Penetapan calon: {days}.", en="Candidates are fixed on {days}.")
KEPT_SINCE: Final = Text(
    id="Yang ditetapkan lebih dahulu dan tetap calon: {days}.",
    en="Fixed before and still candidates: {days}.",
)
DAY_TO_DAY: Final = Text(
    id="{first} sampai dengan {last}", en="{first} to {last} inclusive"
)
NOT_BEFORE: Final = Text(
    id="paling cepat {day}, harinya tidak diketahui",
    en="not before {day}, the day is not known",
)

LAW_FOOT: Final = Text(
    id="Ini bukan nasihat hukum. Dihasilkan oleh netralitas {version}, sidik jari aturan "
    "{fingerprint}; sumber hukum terakhir diperiksa pada {reviewed}.",
    en="This is not legal advice. Produced by netralitas {version}, fingerprint of the "
    "rules {fingerprint}; sources of law last checked on {reviewed}.",
)

# ------------------------------------------------------------- rights and the small print


PRESUMED: Final = Text(
    id="Uraian ini tidak menyatakan siapa pun bersalah: {rights}.",
    en="This text finds nobody guilty: {rights}.",
)
PRESUMED_ONLY: Final = Text(
    id="Uraian ini tidak menyatakan siapa pun bersalah; itu wewenang pejabat atau "
    "lembaga yang memeriksa perkaranya.",
    en="This text finds nobody guilty; that is for the official or body that examines "
    "the case.",
)
DISCLAIMER: Final = Text(
    id="Ini bukan nasihat hukum. Yang dinilai hukumnya, bukan kesalahan seseorang, atas "
    "fakta sebagaimana dinyatakan. Dihasilkan oleh netralitas {version}, sidik jari "
    "aturan {fingerprint}; sumber hukum terakhir diperiksa pada {reviewed}.",
    en="This is not legal advice. It decides what the law says, not a person's guilt, on "
    "the facts as given. Produced by netralitas {version}, fingerprint of the rules "
    "{fingerprint}; sources of law last checked on {reviewed}.",
)
