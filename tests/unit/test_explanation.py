"""Explanations: what they say, in both languages, and what never shows in them."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from netralitas import LAW, assess, assess_all, phrases
from netralitas.citation import Basis, Citation, Reading
from netralitas.elections import KNOWN_IDS
from netralitas.explanation import explain
from netralitas.law.norm import DisputeReading, Penalty, citation_of
from netralitas.prose import WIDTH
from netralitas.result import (
    Assessment,
    Assessments,
    Discipline,
    Exempted,
    Finding,
    LawOn,
    LawStamp,
    Note,
    Permitted,
    Pivot,
    Reason,
    SeenDispute,
    SituationView,
)
from netralitas.sanctions import Sanction
from netralitas.text import LANGUAGES, Text
from netralitas.wire import load_item
from netralitas.words import (
    Act,
    Authority,
    Certainty,
    Circumstance,
    ClosedPeriod,
    Contest,
    DisputeAbout,
    Level,
    SanctionKind,
    Stage,
    Standing,
    Track,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]
EXAMPLES = TESTS.parent / "examples"

BOTH = pytest.mark.parametrize("lang", LANGUAGES)

# ------------------------------------------------------------------- made by hand

DAY = date(2024, 10, 11)
VIEW = SituationView(
    election="pilkada-2024",
    contest=Contest.BUPATI,
    stage=Stage.KAMPANYE,
    standing=Standing.CALON,
    closed_periods=(),
    law_on=LawOn(act=DAY, examination=DAY, judgement=DAY),
)
ROW = Basis(
    citation=Citation.parse("SKB 2/2022 Lampiran II disiplin 7"),
    reading=Reading.REPRINT,
)
FOUND = Finding(
    rule="skb-2-2022/lampiran-ii/disiplin/7",
    certainty=Certainty.CERTAIN,
    disputed=False,
    residual=False,
    lifted_by=(),
    track=Track.DISIPLIN,
    gist=Text(id="Aturan yang ditemukan.", en="The rule that is found."),
    bases=(ROW,),
    applies=(),
    alternative=None,
    because=(
        Reason(axis="actor.status", value="pns"),
        Reason(axis="act", value=Act.MEMILIH.value),
        Reason(axis="circumstances.published", value=True),
    ),
    waits_for=(),
    sanction=Sanction(),
    authority=(),
    disputes=(),
    exemptions=(),
)
PLAIN = Assessment(
    ref=None,
    law=LawStamp(
        netralitas="26.1.0", fingerprint="0123456789abcdef", reviewed_on=date(2026, 11, 21)
    ),
    verdict=Verdict.VIOLATION,
    situation=(VIEW,),
    findings=(FOUND,),
    reachable=(Verdict.VIOLATION,),
    missing=(),
    permissions=(),
    pivots=(),
    notes=(),
)


def flat(text: str) -> str:
    """Undo the wrapping, to look for sentences."""
    return " ".join(text.split())


def said(result: Assessment | Assessments, lang: str = "id") -> str:
    return flat(explain(result, lang))


evolve: Any = attrs.evolve
"""Without the check of each field: what is changed is under test."""


def told(lang: str = "id", **changes: object) -> str:
    """Explain one finding that differs from the usual one."""
    return said(attrs.evolve(PLAIN, findings=(evolve(FOUND, **changes),)), lang)


# ----------------------------------------------------------------- recorded cases

CASES: Final[dict[str, Any]] = {
    case["id"]: case.get("conducts") or [case["conduct"]]
    for case in json.loads((TESTS / "cases" / "public.json").read_text(encoding="utf-8"))[
        "cases"
    ]
}
COVERED: Final = [
    name
    for name, conducts in CASES.items()
    if all(conduct["date"] >= "2022-09-22" for conduct in conducts)
]


def judged(item: dict[str, Any]) -> Assessment | Assessments:
    loaded = load_item(item)
    if "conducts" in item:
        return assess_all(loaded.conducts)  # type: ignore[union-attr]
    return assess(loaded)  # type: ignore[arg-type]


def case(name: str) -> Assessment | Assessments:
    conducts = CASES[name]
    return judged({"conducts": conducts} if len(conducts) > 1 else conducts[0])


def example(name: str) -> Assessment | Assessments:
    return judged(json.loads((EXAMPLES / name).read_text(encoding="utf-8")))


def parts(result: Assessment | Assessments) -> tuple[Assessment, ...]:
    return result.assessments if isinstance(result, Assessments) else (result,)


def every_result() -> Iterator[Assessment | Assessments]:
    for path in sorted(EXAMPLES.glob("*.json*")):
        text = path.read_text(encoding="utf-8")
        items = (
            [json.loads(line) for line in text.splitlines()]
            if path.suffix == ".jsonl"
            else json.loads(text)
        )
        for item in items if isinstance(items, list) else [items]:
            yield judged(item)
    for name in COVERED:
        yield case(name)


@cache
def results() -> tuple[Assessment | Assessments, ...]:
    return tuple(every_result())


DEBRIS = re.compile(
    r"\bNone\b|\bTrue\b|\bFalse\b|[a-z0-9]+_[a-z0-9_]+"  # Python, words of the wire
    r"|\b(?:actor|target|circumstances|law_on)\.[a-z]"  # input keys
    r"|[<{}]|\bSanctionKind\b|\bText\("  # representations, unfilled names
    r"|\(\)|\[\]|\.\.| \.| ,|;\.|  "  # empty lists, doubled stops
    r"|\d{4}-\d{2}-\d{2}"  # days that nobody writes so
)


@BOTH
def test_nothing_of_the_machine_shows_and_no_line_is_too_wide(lang: str) -> None:
    assert len(COVERED) >= 26
    for result in results():
        text = explain(result, lang)
        assert unicodedata.is_normalized("NFC", text)
        assert max(map(len, text.splitlines())) <= WIDTH
        assert text.endswith(".\n")
        assert "\n\n\n" not in text
        found = DEBRIS.search(flat(text))
        assert found is None, (found, flat(text)[max(0, found.start() - 60) :][:160])


def test_the_two_languages_have_the_same_structure() -> None:
    item = re.compile(r"^ *(?:- |\d+\. )", re.MULTILINE)
    headings = re.compile(r"^[A-Z][A-Z0-9 ,]{4,}$", re.MULTILINE)
    for result in results():
        indonesian, english = explain(result), explain(result, "en")
        assert len(item.findall(indonesian)) == len(item.findall(english))
        assert len(headings.findall(indonesian)) == len(headings.findall(english))
        assert indonesian != english


def test_the_same_assessment_gives_the_same_text() -> None:
    for result in results():
        assert explain(result) == explain(result, "id") == explain(attrs.evolve(result))


@BOTH
def test_every_finding_stands_in_the_text_with_its_citations(lang: str) -> None:
    for result in results():
        text = said(result, lang)
        for one in parts(result):
            for finding in one.findings:
                if finding.residual and finding.certainty is Certainty.POSSIBLE:
                    assert flat(finding.gist.in_(lang)) not in text
                    continue
                assert flat(finding.gist.in_(lang)) in text
                assert finding.track.label.in_(lang) in text
                for basis in finding.bases:
                    assert basis.citation.text(lang) in text
                    if basis.reading is not Reading.TEXT:
                        assert basis.reading.label.in_(lang) in text
                for dispute in finding.disputes:
                    for reading in dispute.readings:
                        assert reading.says.in_(lang).removesuffix(".") in text


@BOTH
def test_every_open_question_is_asked_in_order(lang: str) -> None:
    asked = 0
    for result in results():
        text = said(result, lang)
        places = [
            text.index(f"{at}. {phrases.QUESTIONS[key].in_(lang)}")
            for at, key in enumerate(result.missing, 1)
        ]
        assert places == sorted(places)
        asked += len(places)
    assert asked > 10


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no text in 'fr'"):
        explain(PLAIN, "fr")
    with pytest.raises(ValueError, match="no text in 'fr'"):
        explain(example("beberapa-perbuatan-seorang.json"), "fr")


# ------------------------------------------------------------------------ verdicts


@BOTH
@pytest.mark.parametrize("verdict", Verdict)
def test_the_first_sentence_is_the_verdict(verdict: Verdict, lang: str) -> None:
    one = attrs.evolve(PLAIN, verdict=verdict)
    assert (
        said(one, lang).split(" ", 1)[1].startswith(phrases.CONCLUSIONS[verdict].in_(lang))
    )
    several = Assessments(
        verdict=verdict,
        reachable=(verdict,),
        missing=(),
        assessments=(one, one),
        discipline=None,
    )
    first = phrases.SUMMED_UP[verdict].in_(lang).format(total=2)
    opening = f"{phrases.H_WHOLE.in_(lang)} {first}"
    assert said(several, lang).startswith(opening)


def test_a_discipline_matter() -> None:
    text = said(example("disiplin-kampanye-daring.json"))
    assert text.startswith(
        "KESIMPULAN Perbuatan sebagaimana dinyatakan melanggar aturan. Jalur hukumnya: "
        "disiplin pegawai. Bergantung pada fakta lain, mungkin menyangkut: pidana dan "
        "sanksi administratif pemilihan. Rujukan: k24-melawi-stafahli"
    )
    assert "hukuman disiplin berat, yaitu penurunan jabatan setingkat lebih rendah" in text
    assert "(dasar: Pasal 8 ayat (4) Peraturan Pemerintah Nomor 94 Tahun 2021)" in text
    assert "Yang berwenang: pejabat pembina kepegawaian (PPK)." in text


def test_an_ethics_matter() -> None:
    text = said(example("kode-etik-acara-partai.json"))
    assert "Jalur hukumnya: kode etik." in text
    assert (
        "Sanksi yang dapat dijatuhkan: pernyataan secara tertutup atau pernyataan secara "
        "terbuka (dasar: Pasal 15 ayat (1)"
    ) in text
    assert (
        "Majelis Kode Etik memutus setelah PNS yang bersangkutan diberi kesempatan" in text
    )
    assert "Pasal 19 ayat (2) Peraturan Pemerintah Nomor 42 Tahun 2004" in text
    assert "Pasal 27 ayat (1)" not in text


def test_a_crime() -> None:
    result = example("pidana-camat-mengajak-memilih.json")
    assert (
        "pidana penjara paling singkat 1 bulan dan paling lama 6 bulan dan/atau denda "
        "paling sedikit Rp600.000 dan paling banyak Rp6.000.000 (dasar: Pasal 188 "
        "Undang-Undang Nomor 1 Tahun 2015)"
    ) in said(result)
    assert (
        "imprisonment of at least 1 month and at most 6 months and/or a fine of at least "
        "Rp600,000 and at most Rp6,000,000 (basis: Article 188 of Law No. 1 of 2015)"
    ) in said(result, "en")
    assert (
        "tindak pidana Pemilihan hanya diputus oleh pengadilan (Pasal 148 ayat (1) "
        "Undang-Undang Nomor 1 Tahun 2015)"
    ) in said(result)


def test_a_crime_of_a_pemilu_names_its_own_court() -> None:
    text = said(case("p24-sidoarjo-kades"))
    assert (
        "pidana penjara paling lama 12 bulan dan denda paling banyak Rp12.000.000" in text
    )
    assert "tindak pidana Pemilu hanya diputus oleh pengadilan" in text
    assert "tindak pidana Pemilihan" not in text
    assert "Ancaman pidana dibaca menurut hari putusan, 26 Februari 2024." in text


def test_a_permitted_act() -> None:
    result = example("diperbolehkan-mendampingi-suami.json")
    text = said(result)
    assert "diperbolehkan secara tegas. Rujukan" in text
    assert (
        "Tidak berlaku di sini, karena dikecualikan: mendampingi suami atau istri yang "
        "menjadi calon"
    ) in text
    assert "YANG DIPERBOLEHKAN - Mendampingi suami atau istri" in text
    assert "hak" not in text.casefold().split("batas uraian ini")[1]
    assert "Does not apply here, because it is excepted: accompanying" in said(result, "en")


def test_a_disputed_act() -> None:
    text = said(example("diperselisihkan-hadir-tanpa-atribut.json"))
    assert "Hukumnya diperselisihkan" in text
    assert "Perselisihan tentang apakah aturan ini berlaku bagi perbuatan ini:" in text
    assert (
        "Menteri Dalam Negeri (9 Juli 2024), beberapa kantor Bawaslu: Hadir secara pasif "
        "untuk mendengar visi dan misi diperbolehkan (Penjelasan Pasal 5 huruf n angka 1"
    ) in text
    assert "Seorang anggota Bawaslu RI (15 Juli 2024): Hadir tidak diperbolehkan" in text
    assert "Celah hukum: tidak ada ketentuan yang menyatakan tingkat hukuman" in text
    assert "Sanksi yang dapat dijatuhkan" not in text


def test_an_act_that_needs_facts() -> None:
    result = example("perlu-fakta-hadir-kampanye.json")
    text = said(result)
    assert isinstance(result, Assessment)
    assert result.missing
    open_ = " atau ".join(verdict.label.id for verdict in result.reachable)
    assert f"Yang masih mungkin: {open_}." in text
    assert phrases.ASKED.id in text
    assert phrases.ASKED_BESIDES.id in text
    assert "Menunggu jawaban atas pertanyaan 1 (" in text
    assert (
        "Disebut dalam aturan tetapi belum berlaku, sehingga tidak dapat dijatuhkan: "
        "pemotongan tunjangan kinerja 25% selama 6 bulan"
    ) in text
    assert "hukuman disiplin sedang, yaitu penundaan kenaikan gaji berkala" in text


def test_general_duties_take_one_line() -> None:
    text = said(example("perlu-fakta-hadir-kampanye.json"))
    assert (
        "kewajiban umum (16 ketentuan): Pasal 9, Pasal 10, dan Pasal 11 Peraturan "
        "Pemerintah Nomor 94 Tahun 2021."
    ) in text
    assert text.count("Kewajiban") == 0


def test_a_general_duty_that_is_broken_for_certain_is_a_finding() -> None:
    broken = told(residual=True)
    assert "TEMUAN YANG PASTI" in broken
    assert "KEWAJIBAN UMUM" not in broken


# ---------------------------------------------------------------------- several acts


@BOTH
def test_several_acts_come_after_the_whole_and_before_the_one_punishment(
    lang: str,
) -> None:
    result = example("beberapa-perbuatan-seorang.json")
    assert isinstance(result, Assessments)
    text = explain(result, lang)
    total = len(result.assessments)
    headings = [
        phrases.H_WHOLE.in_(lang),
        *(
            phrases.H_CONDUCT.in_(lang).format(number=number, total=total)
            for number in range(1, total + 1)
        ),
        phrases.H_DISCIPLINE.in_(lang),
        phrases.H_RIGHTS.in_(lang),
    ]
    assert text.startswith(headings[0])
    places = [text.index(f"{heading}\n") for heading in headings]
    assert places == sorted(places)
    assert "35" in text[places[-2] :]


def test_findings_are_numbered_through_and_what_is_the_same_is_said_once() -> None:
    result = example("beberapa-perbuatan-seorang.json")
    text = explain(result)
    held = [f for one in parts(result) for f in one.findings if not f.residual]
    for number in range(1, len(held) + 1):
        assert f"\n{number}. " in text
    assert text.count("hukuman disiplin berat, yaitu") == 2  # finding, one punishment
    assert flat(text).count("Beberapa pelanggaran disiplin hanya dijatuhi satu") == 1
    assert "Sanksi dan yang berwenang: sama dengan butir" in flat(text)
    assert "sama dengan yang diuraikan pada butir 1." in flat(text)


def test_each_act_says_which_questions_it_waits_for() -> None:
    open_ = attrs.evolve(
        PLAIN,
        verdict=Verdict.NEEDS_FACTS,
        reachable=(Verdict.VIOLATION, Verdict.NO_RULE),
        missing=("actor.office",),
    )
    several = Assessments(
        verdict=Verdict.VIOLATION,
        reachable=(Verdict.VIOLATION,),
        missing=(),
        assessments=(PLAIN, open_),
        discipline=None,
    )
    text = said(several)
    assert f"{phrases.ASKED_BESIDES.id} 1. Jabatan apa" in text
    assert "Menunggu jawaban atas pertanyaan 1 (jabatan pelaku)." in text


def test_a_punishment_that_is_only_possible_is_said_to_be() -> None:
    one = Discipline(
        level=Level.SEDANG,
        certainty=Certainty.POSSIBLE,
        rules=("pp-94-2021/pasal-5/huruf-n/angka-2",),
        options=(SanctionKind.PENUNDAAN_KGB_1_TAHUN,),
        suspended=(SanctionKind.PEMOTONGAN_TUKIN_25_6_BULAN,),
        cites=(Citation.parse("PP 94/2021 Pasal 35 ayat (1)"),),
    )
    several = Assessments(
        verdict=Verdict.VIOLATION,
        reachable=(Verdict.VIOLATION,),
        missing=(),
        assessments=(PLAIN, PLAIN),
        discipline=one,
    )
    text = said(several)
    assert phrases.ONE_IF_FOUND.id in text
    assert (
        "Disebut dalam aturan tetapi belum berlaku"
        in text.split(phrases.H_DISCIPLINE.id)[1]
    )
    gap = attrs.evolve(
        several, discipline=attrs.evolve(one, level=Level.TIDAK_DINYATAKAN, options=())
    )
    assert "Celah hukum" in said(gap).split(phrases.H_DISCIPLINE.id)[1]


# ----------------------------------------------------------------------- the findings


def test_a_certain_finding_that_may_be_disputed_says_on_what_it_hangs() -> None:
    text = told(waits_for=("actor.office",))
    assert "1. Jabatan apa yang dipegang pelaku" in text
    assert (
        "Unsurnya pasti terpenuhi; apakah penerapannya diperselisihkan, bergantung pada "
        "jawaban atas pertanyaan 1 (jabatan pelaku)."
    ) in text
    assert "Jalur hukumnya" not in text
    assert "mungkin menyangkut: disiplin pegawai" in text


def test_a_possible_finding_that_is_disputed_where_found_says_so() -> None:
    text = told(certainty=Certainty.POSSIBLE, disputed=True)
    assert "TEMUAN YANG MUNGKIN" in text
    assert phrases.DISPUTED_WHERE_FOUND.id in text
    assert "Unsur yang sudah terpenuhi: pelaku dan perbuatan seperti di atas;" in text


def test_a_disputed_finding_stands_under_its_own_heading() -> None:
    assert "TEMUAN YANG PENERAPANNYA DIPERSELISIHKAN 1. Aturan" in told(disputed=True)


def test_what_is_lifted_has_no_sanction_and_names_what_lifts_it() -> None:
    letter = Exempted(
        id="surat-tugas",
        gist=Text(id="Hadir berdasarkan surat tugas.", en="Presence on an assignment."),
        bases=(Basis(citation=Citation.parse("PP 42/2004"), reading=Reading.TEXT),),
    )
    lifted = told(lifted_by=("surat-tugas",), exemptions=(letter,))
    assert "YANG DIKECUALIKAN 1. Aturan" in lifted
    named = "hadir berdasarkan surat tugas (Peraturan Pemerintah Nomor 42 Tahun 2004)"
    assert named in lifted
    assert "Sanksi" not in lifted
    assert "Uraian ini tidak menyatakan" not in lifted
    several = told(
        lifted_by=("surat-tugas", "izin-lain"),
        exemptions=(letter, letter),
        certainty=Certainty.POSSIBLE,
    )
    assert f"oleh sekurang-kurangnya satu dari: {named}; {named}." in several
    assert phrases.LIFTED_IN_SOME.id in several


def test_a_letter_of_the_row_is_named() -> None:
    assert "Karena (huruf a): pelaku dan perbuatan seperti di atas;" in told(
        alternative="a"
    )


def test_a_finding_without_known_elements_gives_no_reason() -> None:
    assert "Karena" not in told(because=())


def test_reasons_state_circumstances_spouse_and_closed_period() -> None:
    text = told(
        because=(
            Reason(axis="actor.roles", value="calon"),
            Reason(axis="actor.roles", value="calon_petahana"),
            Reason(axis="target.contest", value=("bupati", "gubernur")),
            Reason(axis="target.spouse", value=False),
            Reason(axis="closed_period", value="penggantian_pejabat"),
            Reason(axis="circumstances.resigned", value=False),
        )
    )
    assert "- Peran pelaku: calon dan calon petahana" in text
    assert (
        "Karena: peran pelaku dan jabatan yang dipilih seperti di atas; calon itu bukan "
        "suami atau istri pelaku; masa larangan penggantian pejabat; pelaku belum "
        "mengundurkan diri"
    ) in text
    assert told(because=(Reason(axis="target.spouse", value=True),)).count(
        "Karena: calon itu suami atau istri pelaku."
    )


def test_the_norm_that_a_row_applies_is_named_where_it_bears() -> None:
    norm = "pp-94-2021/pasal-5/huruf-n/angka-5"
    assert "Menerapkan" not in told(applies=(norm,))
    basis = Basis(citation=citation_of(norm), reading=Reading.INFERRED)
    assert "Menerapkan Pasal 5 huruf n angka 5 Peraturan" in told(
        applies=(norm,), bases=(ROW, basis)
    )
    applied = attrs.evolve(FOUND, rule=norm)
    both = attrs.evolve(PLAIN, findings=(attrs.evolve(FOUND, applies=(norm,)), applied))
    assert said(both).count("Menerapkan Pasal 5 huruf n angka 5 Peraturan") == 1


def test_a_norm_that_was_amended_is_named_as_amended() -> None:
    norm = "uu-1-2015/pasal-71/ayat-2@2016-07-01"
    amended = Citation.parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (2)")
    basis = Basis(citation=amended, reading=Reading.TEXT)
    applied = attrs.evolve(FOUND, rule=norm, bases=(basis,))
    row = attrs.evolve(FOUND, applies=(norm,))
    text = said(attrs.evolve(PLAIN, findings=(row, applied)))
    assert f"Menerapkan {amended.text()}." in text


def test_a_note_on_a_basis_is_shown() -> None:
    noted = attrs.evolve(ROW, note=Text(id="halaman hilang", en="a page is lost"))
    assert "[bacaan: dua kutipan atau lebih sepakat]: halaman hilang" in told(
        bases=(noted,)
    )


# ----------------------------------------------------------------------- consequences


@BOTH
@pytest.mark.parametrize("level", Level)
def test_every_level_is_stated_and_a_gap_as_a_gap(level: Level, lang: str) -> None:
    text = told(lang, sanction=Sanction(level=level))
    assert f"{phrases.LEVELS[level].in_(lang)}." in text
    gap = {"id": "Celah hukum", "en": "A gap in the law"}[lang]
    assert (gap in text) is (level is Level.TIDAK_DINYATAKAN)


def test_a_sanction_that_is_not_spelled_out_is_said_to_be_so() -> None:
    assert "Sanksi: jenisnya tidak dirinci dalam aturan yang dimuat." in told()


@pytest.mark.parametrize(
    ("penalty", "words"),
    [
        (Penalty(max_rupiah=10_000_000), "denda paling banyak Rp10.000.000."),
        (
            Penalty(imprisonment=SanctionKind.KURUNGAN, max_months=12),
            "pidana kurungan paling lama 12 bulan.",
        ),
        (
            Penalty(
                imprisonment=SanctionKind.PENJARA,
                max_months=12,
                max_rupiah=12_000_000,
                joined="dan",
            ),
            "pidana penjara paling lama 12 bulan dan denda paling banyak Rp12.000.000.",
        ),
    ],
)
def test_a_penalty_has_the_bounds_that_its_text_sets(penalty: Penalty, words: str) -> None:
    assert f"Sanksi yang dapat dijatuhkan: {words}" in told(
        track=Track.PIDANA, sanction=Sanction(penalty=penalty)
    )


@BOTH
@pytest.mark.parametrize("authority", Authority)
def test_every_authority_is_named(authority: Authority, lang: str) -> None:
    assert authority.label.in_(lang) in told(lang, authority=(authority,))


@BOTH
@pytest.mark.parametrize("kind", SanctionKind)
def test_every_sanction_is_named(kind: SanctionKind, lang: str) -> None:
    assert kind.label.in_(lang) in told(lang, sanction=Sanction(options=(kind,)))


@BOTH
@pytest.mark.parametrize("about", DisputeAbout)
def test_every_dispute_says_what_it_is_about(about: DisputeAbout, lang: str) -> None:
    reading = DisputeReading(
        holder="pihak lain",
        holder_en="pihak lain",
        says=Text(id="Begitu.", en="So it is."),
        cites=(),
    )
    dispute = SeenDispute(id="x", about=about, readings=(reading,))
    text = told(lang, disputes=(dispute,))
    assert f"{phrases.DISPUTED_ABOUT[about].in_(lang)}: - Pihak lain: " in text


# ------------------------------------------------------------------------- situation


@BOTH
@pytest.mark.parametrize("stage", Stage)
def test_every_stage_is_named(stage: Stage, lang: str) -> None:
    view = attrs.evolve(VIEW, stage=stage)
    assert stage.label.in_(lang) in said(attrs.evolve(PLAIN, situation=(view,)), lang)


@BOTH
@pytest.mark.parametrize("track", Track)
def test_every_track_is_named(track: Track, lang: str) -> None:
    assert track.label.in_(lang) in told(lang, track=track)


@BOTH
@pytest.mark.parametrize("election", [*KNOWN_IDS, None])
def test_every_election_is_named(election: str | None, lang: str) -> None:
    view = attrs.evolve(VIEW, election=election)
    text = said(attrs.evolve(PLAIN, situation=(view,)), lang)
    assert DEBRIS.search(text) is None
    assert "psu-" not in text
    if election is None:
        assert phrases.NO_CALENDAR.in_(lang) in text


def test_several_situations_are_summed_up() -> None:
    two = (VIEW, attrs.evolve(VIEW, contest=Contest.GUBERNUR))
    assert (
        "Jabatan yang dipilih: belum diketahui: bupati dan wakil bupati atau gubernur "
        "dan wakil gubernur"
    ) in said(attrs.evolve(PLAIN, situation=two))
    many = tuple(attrs.evolve(VIEW, contest=contest) for contest in Contest)
    assert f"belum diketahui ({len(Contest)} kemungkinan)" in said(
        attrs.evolve(PLAIN, situation=many)
    )


def test_an_uncertain_day_is_said_to_be_one() -> None:
    days = [date(2024, 9, 1), *(date(2024, 10, day) for day in (1, 5, 9, 12))]
    views = tuple(
        attrs.evolve(VIEW, law_on=LawOn(act=day, examination=day, judgement=day))
        for day in days
    )
    text = said(attrs.evolve(PLAIN, situation=views))
    assert (
        "Hari perbuatan belum pasti: hukum dibaca sejak 1 September 2024; kalender atau "
        "hukumnya berubah pada 1 Oktober 2024, 5 Oktober 2024, 9 Oktober 2024, dan 1 "
        "hari lain."
    ) in text


def test_the_day_of_examination_is_told_where_it_is_another() -> None:
    law_on = LawOn(act=DAY, examination=date(2025, 1, 2), judgement=DAY)
    text = said(attrs.evolve(PLAIN, situation=(attrs.evolve(VIEW, law_on=law_on),)))
    assert (
        "Hukum disiplin dibaca menurut hari dimulainya pemeriksaan, 2 Januari 2025." in text
    )
    assert "hari putusan" not in text


# -------------------------------------------------------- questions, pivots and notes


def test_where_no_single_answer_helps_the_text_says_so() -> None:
    stuck = attrs.evolve(
        PLAIN,
        verdict=Verdict.NEEDS_FACTS,
        reachable=(Verdict.VIOLATION, Verdict.NO_RULE),
        findings=(),
    )
    assert phrases.NOT_ASKED.id in said(stuck)


def test_a_possible_permission_waits_for_its_questions() -> None:
    may = Permitted(
        id="memilih",
        certainty=Certainty.POSSIBLE,
        gist=Text(id="Menggunakan hak pilih.", en="Voting."),
        bases=(ROW,),
        waits_for=("target.spouse", "election"),
    )
    text = said(attrs.evolve(PLAIN, permissions=(may,)))
    assert "Menggunakan hak pilih (Lampiran II daftar pelanggaran disiplin" in text
    assert "pertanyaan 1 (suami atau istri calon) dan 2 (pemilihan)." in text


def test_pivots_say_what_would_be_if() -> None:
    pivots = (
        Pivot(
            axis="circumstances.on_unpaid_leave",
            has=False,
            instead=True,
            verdict=Verdict.NO_RULE,
        ),
        Pivot(
            axis="standing", has="calon", instead="bakal_calon", verdict=Verdict.DISPUTED
        ),
        Pivot(
            axis="stage", has="kampanye", instead="masa_tenang", verdict=Verdict.PERMITTED
        ),
    )
    text = said(attrs.evolve(PLAIN, pivots=pivots))
    assert (
        "Seandainya pelaku sedang menjalani cuti di luar tanggungan negara (CLTN), maka "
        "kesimpulannya: tidak ditemukan aturan."
    ) in text
    assert "kedudukan sasaran itu bakal calon, bukan calon yang telah ditetapkan" in text
    assert "tahap lain (masa tenang, bukan masa kampanye)" in text


def test_notes_are_put_into_plain_words_and_name_who_decides() -> None:
    wire = Text(
        id="Ditentukan oleh: actor.office, circumstances.deliberate; oleh pns, "
        "kepala_desa sejak 2022-09-22; own_will = false; www.contoh dan kata_lain.",
        en="Decided by: actor.office.",
    )
    note = Note(
        code="x",
        text=wire,
        cites=(Citation.parse("PP 94/2021"), Citation.parse("PP 94/2021 Pasal 7")),
        authority=Authority.SATGAS,
    )
    text = said(attrs.evolve(PLAIN, notes=(note,)))
    assert "“Jabatan apa yang dipegang pelaku, misalnya" in text
    assert "“Apakah unsur “dengan sengaja” terbukti?”" in text
    assert "oleh PNS, kepala desa sejak 22 September 2022; “pelaku berbuat" in text
    assert "www.contoh dan kata_lain (Peraturan Pemerintah Nomor 94 Tahun 2021;" in text
    assert "Pasal 7 Peraturan Pemerintah Nomor 94 Tahun 2021)." in text
    assert "Yang memutus: satuan tugas netralitas ASN." in text


# ------------------------------------------------------------- rights and the closing


@BOTH
def test_the_text_ends_with_what_it_is_not(lang: str) -> None:
    text = said(PLAIN, lang)
    closing = {
        "id": "Ini bukan nasihat hukum. Yang dinilai hukumnya, bukan kesalahan "
        "seseorang, atas fakta sebagaimana dinyatakan. Dihasilkan oleh netralitas "
        "26.1.0, sidik jari aturan 0123456789ab; sumber hukum terakhir diperiksa pada "
        "21 November 2026.",
        "en": "This is not legal advice. It decides what the law says, not a person's "
        "guilt, on the facts as given. Produced by netralitas 26.1.0, fingerprint of "
        "the rules 0123456789ab; sources of law last checked on 21 November 2026.",
    }
    assert text.endswith(closing[lang])


def test_rights_are_those_that_the_law_gives_in_this_matter() -> None:
    right = Note(
        code="hak_diperiksa",
        text=Text(id="atasan wajib memeriksa", en="the superior must examine"),
        cites=(Citation.parse("PP 94/2021 Pasal 27 ayat (1)"),),
    )
    text = said(attrs.evolve(PLAIN, notes=(right, evolve(right, code="hak_lain"))))
    cited = "Pasal 27 ayat (1) Peraturan Pemerintah Nomor 94 Tahun 2021"
    once = f"atasan wajib memeriksa ({cited})"
    assert f"tidak menyatakan siapa pun bersalah: {once}; {once}." in text
    assert "CATATAN" not in text
    assert phrases.PRESUMED_ONLY.id in told(track=Track.HUKUM_DESA)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("k24-melawi-stafahli", {"hak_diperiksa", "hak_upaya_administratif"}),
        ("k24-purbalingga-kades", {"hak_diadili_pemilihan"}),
        ("p24-lombokbarat-kades", {"hak_diadili_pemilu"}),
        ("p24-kepri-dispar", {"hak_membela_diri"}),
    ],
)
def test_rights_follow_the_tracks(name: str, codes: set[str]) -> None:
    notes = {note.code for part in parts(case(name)) for note in part.notes}
    assert codes <= notes


# ------------------------------------------------------------------------ the phrases


def test_every_catalogue_is_complete() -> None:
    assert set(phrases.CONCLUSIONS) == set(phrases.SUMMED_UP) == set(Verdict)
    assert set(phrases.LEVELS) == set(Level)
    assert set(phrases.DISPUTED_ABOUT) == set(DisputeAbout)
    assert set(phrases.FACTS) == set(Circumstance)
    plain = {election for election in KNOWN_IDS if not election.startswith("psu-")}
    assert set(phrases.ELECTIONS) == plain
    joined = {row.penalty.joined for row in LAW.consequences if row.penalty is not None}
    assert joined <= {*phrases.JOINED, None}


def test_every_input_key_has_a_question_and_a_topic() -> None:
    keys = {
        *("date", "examined_on", "tried_on", "election", "region", "act"),
        *(f"actor.{name}" for name in ("status", "office", "roles", "region")),
        *(f"target.{name}" for name in ("kind", "contest", "standing", "spouse")),
        *(f"circumstances.{fact.value}" for fact in Circumstance),
    }
    assert set(phrases.QUESTIONS) == keys
    assert keys <= set(phrases.TOPICS)
    for question in phrases.QUESTIONS.values():
        assert question.id.endswith("?")
        assert question.en.endswith("?")
        assert question.id[0].isupper()
        assert question.en[0].isupper()


def test_phrases_are_clean_in_both_languages() -> None:
    texts = [value for value in vars(phrases).values() if isinstance(value, Text)]
    for table in (phrases.QUESTIONS, phrases.TOPICS, phrases.LEVELS, phrases.NAMES):
        texts.extend(table.values())
    for fact in (*phrases.FACTS.values(), phrases.SPOUSE):
        texts.extend((fact.yes, fact.no, fact.question))
    for text in texts:
        for lang in LANGUAGES:
            words = text.in_(lang)
            assert words == words.strip()
            assert words
            assert unicodedata.is_normalized("NFC", words)
        assert sorted(re.findall(r"{\w*}", text.id)) == sorted(
            re.findall(r"{\w*}", text.en)
        )


@BOTH
def test_a_closed_period_is_named(lang: str) -> None:
    for period in ClosedPeriod:
        reason = Reason(axis="closed_period", value=period.value)
        assert period.label.in_(lang) in told(lang, because=(reason,))
