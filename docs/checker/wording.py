"""The page's own words, in both languages; what states law comes from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.law_data import pair

from netralitas import phrases as say
from netralitas.text import Text
from netralitas.words import Circumstance, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PAGE", "library_words", "page_words"]

PAGE: Final[Mapping[str, Text]] = {
    "title": Text(id="Bolehkah saya …?", en="May I …?"),
    "subtitle": Text(
        id="Netralitas aparatur sipil negara dalam Pemilu dan Pilkada: sebutkan siapa, "
        "berbuat apa, kapan, dan terhadap siapa.",
        en="The neutrality of Indonesia's civil service in elections: say who, what, "
        "when and toward whom.",
    ),
    "caveat": Text(
        id="Ini pembacaan hukum atas fakta yang dimasukkan, bukan nasihat hukum.",
        en="This is a reading of the law on the facts that were entered, not legal advice.",
    ),
    "private": Text(
        id="Jawaban disusun di perangkat ini. Tidak ada yang dikirim atau disimpan.",
        en="The answer is worked out on this device. Nothing is sent or stored.",
    ),
    "skip": Text(id="Langsung ke jawaban", en="Skip to the answer"),
    "other_language": Text(id="English", en="Bahasa Indonesia"),
    "no_script": Text(
        id="Halaman ini memerlukan JavaScript di peramban. Kaidah yang sama dapat dibaca "
        "dalam dokumentasi netralitas.",
        en="This page needs JavaScript in the browser. The same rules can be read in the "
        "documentation of netralitas.",
    ),
    # ----------------------------------------------------------------- the questions
    "form": Text(id="Pertanyaan", en="Questions"),
    "who": Text(id="Siapa?", en="Who?"),
    "what": Text(id="Berbuat apa?", en="Does what?"),
    "when": Text(id="Kapan?", en="When?"),
    "toward": Text(id="Terhadap siapa, dan di mana?", en="Toward whom, and where?"),
    "actor.status": Text(id="Status pelaku", en="Status of the person"),
    "act": Text(id="Perbuatan", en="Act"),
    "date": Text(id="Hari perbuatan", en="Day of the act"),
    "date_hint": Text(
        id="Boleh hari yang lalu atau yang akan datang.", en="It may be past or to come."
    ),
    "date_open": Text(id="Harinya tidak pasti", en="The day is not certain"),
    "date_last": Text(id="Sampai dengan", en="To, inclusive"),
    "target.kind": Text(id="Sasaran", en="Target"),
    "target.contest": Text(id="Jabatan yang diperebutkan", en="Office contested"),
    "region": Text(id="Provinsi", en="Province"),
    "area": Text(id="Kabupaten atau kota", en="Regency or city"),
    "whole_province": Text(
        id="tidak diketahui, atau seluruh provinsi", en="not known, or the whole province"
    ),
    "person": Text(
        id="“Pelaku” adalah orang yang berbuat: Anda sendiri, atau orang yang Anda "
        "tanyakan.",
        en="“The person” is the one who acts: yourself, or the one you ask about.",
    ),
    "choose": Text(id="pilih …", en="choose …"),
    "unknown": Text(id="belum diketahui", en="not known"),
    "presumed_candidate": Text(
        id="tidak disebut: dianggap calon", en="not stated: taken to be a candidate"
    ),
    "yes": Text(id="Ya", en="Yes"),
    "no": Text(id="Tidak", en="No"),
    "no_role": Text(id="bukan salah satu dari ini", en="none of these"),
    "facts": Text(id="Bagaimana?", en="How?"),
    "facts_none": Text(
        id="Tidak ada pertanyaan lain yang dapat mengubah kesimpulan.",
        en="No other question can change the conclusion.",
    ),
    "marked": Text(
        id="Bidang bertanda ? di atas juga dapat mengubah kesimpulan.",
        en="The fields above that are marked ? can change the conclusion too.",
    ),
    "matters": Text(
        id="Jawaban ini dapat mengubah kesimpulan.",
        en="This answer can change the conclusion.",
    ),
    "more": Text(id="Tampilkan {count} pertanyaan lain", en="Show {count} more questions"),
    "besides": Text(
        id="Yang menentukan temuan mana yang berlaku ({count})",
        en="What decides which findings hold ({count})",
    ),
    "presumed": Text(id="Yang dianggap selama tidak disebut", en="Presumed unless stated"),
    "reset": Text(id="Mulai dari awal", en="Start again"),
    "dropped": Text(
        id="Jawaban berikut dihapus karena tidak mungkin bersama jawaban lain: {what}.",
        en="These answers were removed, because they cannot go with the others: {what}.",
    ),
    "unread": Text(
        id="Bagian tautan ini tidak dapat dibaca dan diabaikan: {what}.",
        en="This part of the link cannot be read and was left out: {what}.",
    ),
    "other_law": Text(
        id="Tautan ini dibuat dengan hukum versi {other}; jawaban di bawah menurut versi "
        "{this}.",
        en="This link was made with version {other} of the law; the answer below is by "
        "version {this}.",
    ),
    # -------------------------------------------------------------------- the answer
    "answer": Text(id="Jawaban", en="Answer"),
    "waiting": Text(
        id="Sebutkan status pelaku, perbuatan, dan harinya; jawabannya langsung muncul di "
        "sini.",
        en="Give the person's status, the act and the day; the answer then appears here.",
    ),
    "impossible": Text(
        id="Fakta yang dimasukkan tidak mungkin semuanya benar. Periksa kembali sasaran, "
        "kedudukan, dan wilayahnya.",
        en="The facts that were entered cannot all be true. Check the target, its standing "
        "and the area.",
    ),
    "situation": Text(id="Keadaan menurut kalender", en="Situation by the calendar"),
    "certain": Text(id="Aturan yang dilanggar", en="Rules that are broken"),
    "disputed": Text(
        id="Aturan yang penerapannya diperselisihkan",
        en="Rules whose application is disputed",
    ),
    "possible": Text(
        id="Aturan yang mungkin dilanggar, bergantung pada fakta lain",
        en="Rules that may be broken, depending on other facts",
    ),
    "lifted": Text(id="Yang dikecualikan", en="What is excepted"),
    "residual": Text(id="Kewajiban umum", en="General duties"),
    "permissions": Text(id="Yang diperbolehkan", en="What is permitted"),
    "pivots": Text(id="Seandainya faktanya lain", en="If a fact were different"),
    "notes": Text(id="Catatan", en="Notes"),
    "rights": Text(id="Hak yang bersangkutan", en="Rights of the person"),
    "details": Text(id="Dasar dan alasan", en="Basis and reasons"),
    "dispute": Text(id="Perselisihan tentang {about}:", en="Dispute about {about}:"),
    "waits": Text(id="Bergantung pada: {topics}.", en="Depends on: {topics}."),
    # --------------------------------------------------------------- notes on the input
    "di_luar_cakupan": Text(
        id="Perbuatan ini di luar cakupan yang dinyatakan, yaitu perbuatan sejak {from} "
        "sampai sebelum {to}. Yang ditampilkan hanya yang sudah dimuat; tidak ditemukannya "
        "aturan tidak berarti apa-apa.",
        en="This act lies outside the stated coverage, which is acts from {from} up to, "
        "not including, {to}. Only what is encoded is shown; that no rule is found means "
        "nothing.",
    ),
    "kehendak_sendiri_dianggap": Text(
        id="Dianggap dilakukan dengan sepengetahuan dan kehendak sendiri, karena "
        "perbuatannya sendiri menyatakan demikian. Sebutkan bila namanya dicatut orang "
        "lain.",
        en="Presumed to be done with own knowledge and will, because the act itself says "
        "so. Say so if others entered the name.",
    ),
    "hari_pemeriksaan_dianggap": Text(
        id="Hari dimulainya pemeriksaan disiplin tidak disebut dan dianggap sama dengan "
        "hari perbuatan; sejak {day} berlaku aturan lain.",
        en="The day on which the discipline examination began is not stated and is taken "
        "to be the day of the act; other law applies from {day}.",
    ),
    "hari_putusan_dianggap": Text(
        id="Hari putusan tidak disebut; ancaman pidana dibaca menurut hari perbuatan. "
        "Untuk putusan sejak {day} ancamannya lain.",
        en="The day of judgement is not stated; the penalty is read on the day of the act. "
        "For judgements from {day} it is another.",
    ),
    "kedudukan_berbeda_dari_kalender": Text(
        id="Kedudukan yang dinyatakan ({given}) dipakai, meskipun menurut kalender pada "
        "hari itu: {derived}.",
        en="The stated standing ({given}) is used, although on that day the calendar "
        "gives: {derived}.",
    ),
    "pelanggaran_dalam_setiap_hal": Text(
        id="Bagaimanapun jawabannya, ini pelanggaran; aturan mana yang dilanggar "
        "ditentukan oleh: {keys}.",
        en="Whatever the answer, this is a breach; which rule is broken is decided by: "
        "{keys}.",
    ),
    # ---------------------------------------------------------------------- the link
    "share": Text(id="Tautan ke jawaban ini", en="Link to this answer"),
    "share_hint": Text(
        id="Fakta yang dimasukkan termuat dalam tautan; jangan menambahkan nama atau NIP.",
        en="The link holds the facts that were entered; add no names and no NIP.",
    ),
    "copy": Text(id="Salin tautan", en="Copy the link"),
    "copied": Text(id="Tautan disalin.", en="The link was copied."),
    "not_copied": Text(
        id="Tautan sudah dipilih; salinlah sendiri.",
        en="The link is selected; please copy it yourself.",
    ),
    "print": Text(id="Cetak", en="Print"),
}
"""What the page says about itself, its fields and its sections; states no law."""

SENTENCES: Final = (
    "AND",
    "OR",
    "STILL_OPEN",
    "TRACKS_CERTAIN",
    "TRACKS_POSSIBLE",
    "ASKED",
    "ASKED_BESIDES",
    "NOT_ASKED",
    "LAW_ON",
    "LAW_ON_SEVERAL",
    "EXAMINED",
    "TRIED",
    "UNKNOWN",
    "UNKNOWN_MANY",
    "NO_CALENDAR",
    "REVOTE",
    "TRACK",
    "READ_AS",
    "APPLIES",
    "BECAUSE",
    "BECAUSE_LETTER",
    "MET_ALREADY",
    "WAITS_IF_DISPUTED",
    "DISPUTED_WHERE_FOUND",
    "LIFTED_BY",
    "LIFTED_BY_ONE_OF",
    "LIFTED_IN_SOME",
    "RESIDUAL",
    "SANCTION",
    "OF_KINDS",
    "NO_KIND",
    "SUSPENDED",
    "SANCTION_BASES",
    "ENFORCED_BY",
    "AUTHORITY",
    "PIVOT",
    "PIVOT_STANDING",
    "PIVOT_STAGE",
    "DECIDED_BY",
    "PRESUMED",
    "PRESUMED_ONLY",
    "DISCLAIMER",
)
"""The sentences of the library's explanations that the page says as they are."""


def page_words() -> dict[str, list[str]]:
    """Give the page's own words as pairs, Indonesian first."""
    return {key: pair(text) for key, text in PAGE.items()}


def library_words() -> dict[str, Any]:
    """Give the library's sentences, names and questions as pairs."""
    return {
        **{name: pair(getattr(say, name)) for name in SENTENCES},
        "months": [pair(month) for month in say.MONTHS],
        "conclusions": {word.value: pair(say.CONCLUSIONS[word]) for word in Verdict},
        "levels": {word.value: pair(text) for word, text in say.LEVELS.items()},
        "disputed_about": {
            word.value: pair(text) for word, text in say.DISPUTED_ABOUT.items()
        },
        "elections": {id_: pair(text) for id_, text in say.ELECTIONS.items()},
        "names": {key: pair(text) for key, text in say.NAMES.items()},
        "topics": {key: pair(text) for key, text in say.TOPICS.items()},
        "questions": {key: pair(text) for key, text in say.QUESTIONS.items()},
        "clauses": {
            **{
                f"circumstances.{fact.value}": _clauses(say.FACTS[fact])
                for fact in Circumstance
            },
            "target.spouse": _clauses(say.SPOUSE),
        },
    }


def _clauses(fact: say.Fact) -> dict[str, list[str]]:
    return {"true": pair(fact.yes), "false": pair(fact.no)}
