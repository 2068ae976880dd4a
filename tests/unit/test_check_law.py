"""The check of the law against the gazette texts finds what is there and what is not.

A check that cannot fail proves nothing: beside each unit that is found stands one that
must be reported, and beside each quote one with a word changed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from gazette import Document, Pieces, Source
from ledger import BEYOND, ledger_rows
from quotes import absent
from units import Missing

import check_law
from check_law import KNOWN, Use, check, known, locate, passages, uses, verdict
from netralitas import LAW
from netralitas.citation import Citation, Instrument, Reading

PP = """ PERATURAN PEMERINTAH NOMOR 9 TAHUN 2021 TENTANG CONTOH
Menimbang bahwa untuk melaksanakan ketentuan Pasal 4 Undang-Undang Nomor 5 Tahun 2Ol4;
MEMUTUSKAN:
BAB I KETENTUAN UMUM
Pasal 1
Dalam Peraturan Pemerintah ini yang dimaksud dengan:
1. Pegawai adalah warga negara. 2. Atasan adalah pejabat di atasnya.
3. Hari adalah hari kalender.
Pasal 2
Pasal 2 (1) Pegawai wajib: a. setia; dan
b. menaati peraturan sebagaimana dimaksud dalam Pasal 1 angka 3. (21 Kewajiban pada ayat
(1) huruf a dan huruf b berlaku setiap hari. (3) Atasan mengawasinya. Pasal 3 Pegawai
dilarang:
a. menerima hadiah; l .'o 106
b. memberikan dukungan kepada calon dengan cara: f . ikut kampanye;
2. menjadi peserta kampanye dengan menggunakan atribut; dan
3. mengerahkan Ralryat selama 6 (enam) bulan.
c. melanggar kewajiban.
Pasal L2 Pegawai yang melanggar dihukum.
PENJELASAN ATAS PERATURAN PEMERINTAH NOMOR 9 TAHUN 2021 I. UMUM Netralitas perlu dijaga.
II. PASAL DEMI PASAL Pasal 1 Cukup ^jelas. Pasal 2 Ayat (1) Cukup jelas. Ayat (21 Yang
dimaksud dengan "setiap hari" termasuk hari libur. Ayat (3) Cukup jelas.
Pasal 3
Huruf a Cukup jelas. Huruf b Angka 1 Hadir untuk mendengar. Angka 2 Cukup jelas.
"""

AMENDING = """ UNDANG-UNDANG NOMOR 8 TAHUN 2022 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 7
MEMUTUSKAN:
Pasal I
Beberapa ketentuan diubah sebagai berikut:
1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
Pasal 5
(1) Pejabat dilarang membuat keputusan yang menguntungkan salah satu pasangan calon.
(1a) Larangan itu berlaku sejak penetapan.
(2) Pelanggarnya dikenai sanksi.
2. Di antara Pasal 9 dan Pasal 10 disisipkan 1 (satu) pasal, yakni Pasal 9A:
Pasal 9A
Setiap orang dilarang menjanjikan uang.
Pasal II
Undang-Undang ini mulai berlaku pada tanggal diundangkan.
"""

BASE = """ UNDANG-UNDANG NOMOR 7 TAHUN 2020
MEMUTUSKAN:
Pasal 1
Cukup umum.
Pasal 5
(1) Pejabat dilarang berpihak.
(2) Cukup.
Pasal 6
Siapa pun yang sengaja melanggar Pasal 5 dipidana.
"""

PARTIAL = """# UU 9/2023: pieces

## Pasal 2, 4
Pasal 2: not found.

## Pasal 52 [P52, text]
[Q: a newspaper, ayat (1)-(2)] (1) Pemberhentian meliputi: a. atas permintaan; dan b. tidak.
(21 Pegawai diberhentikan apabila:
a. meninggal dunia; atau
b. menjadi anggota partai politik.

## Pasal 60-61
60 Pegawai non-ASN ditata.
61 Larangan berlaku.

## Pasal I angka 19: Pasal 250 [P20, text]
Pegawai diberhentikan apabila menjadi anggota partai politik.

## Pasal I angka 20: Pasal 254 [P20]
(1) Pegawai wajib mengundurkan diri.
(2) Pernyataannya tidak dapat ditarik kembali.

## Pasal 70
Not found beyond the heading.
"""

TORN = """MEMUTUSKAN:
Pasal 1
Pegawai dilarang menjadi anggota partai. Pegawai yang menjadi anggota wajib mundur.
(1) (2t (3) _138_ Pegawai yang mundur diberhentikan dengan hormat.
Pasal 2
Ketentuan ini berlaku.
Pasal 3
Pegawai dilarang berpihak. Larangan sebagaimana dimaksud pada ayat (1) berlaku juga bagi
calon pegawai.
"""


def instrument(text: str) -> Instrument:
    return Citation.parse(text).instrument


SOURCES: dict[Instrument, list[Source]] = {
    instrument("PP 9/2021"): [Document(PP)],
    instrument("UU 7/2020"): [Document(BASE)],
    instrument("UU 8/2022"): [Document(AMENDING)],
    instrument("UU 9/2023"): [Pieces(PARTIAL)],
    instrument("PP 1/2017"): [Document(TORN)],
}


def found(text: str) -> str:
    hit, absences = locate(Citation.parse(text), SOURCES)
    assert absences == []
    assert hit is not None
    return " ".join(hit.text.split())


def problems(text: str, quote: str = "", reading: Reading = Reading.TEXT) -> list[str]:
    use = Use(Citation.parse(text), quote, reading)
    return [problem.kind for problem in check(use, (), SOURCES).problems]


@pytest.mark.parametrize(
    ("citation", "opening"),
    [
        ("PP 9/2021 Pasal 1 angka 2", "Atasan adalah pejabat di atasnya."),
        ("PP 9/2021 Pasal 1 angka 3", "Hari adalah hari kalender."),
        ("PP 9/2021 Pasal 2 ayat (1)", "Pegawai wajib: a. setia; dan b. menaati"),
        ("PP 9/2021 Pasal 2 ayat (1) huruf b", "menaati peraturan sebagaimana"),
        ("PP 9/2021 Pasal 2 ayat (2)", "Kewajiban pada ayat (1) huruf a"),
        ("PP 9/2021 Pasal 2 ayat (3)", "Atasan mengawasinya."),
        ("PP 9/2021 Pasal 3 huruf b angka 1", "ikut kampanye;"),
        ("PP 9/2021 Pasal 3 huruf b angka 3", "mengerahkan Ralryat selama"),
        ("PP 9/2021 Pasal 3 huruf c", "melanggar kewajiban."),
        ("PP 9/2021 Pasal 12", "Pegawai yang melanggar dihukum."),
        ("PP 9/2021 Penjelasan Umum", "PENJELASAN ATAS"),
        ("PP 9/2021 Penjelasan Pasal 2 ayat (2)", "Yang dimaksud dengan"),
        ("PP 9/2021 Penjelasan Pasal 3 huruf b angka 1", "Hadir untuk mendengar."),
        ("UU 8/2022 Pasal 5 ayat (1a)", "Larangan itu berlaku sejak penetapan."),
        ("UU 8/2022 Pasal 9A", "Setiap orang dilarang menjanjikan uang."),
        ("UU 8/2022 Pasal I angka 2", "Di antara Pasal 9 dan Pasal 10 disisipkan"),
        ("UU 7/2020 jo. UU 8/2022 Pasal 5 ayat (1)", "Pejabat dilarang membuat"),
        ("UU 7/2020 Pasal 5 ayat (1)", "Pejabat dilarang berpihak."),
        ("UU 9/2023 Pasal 52 ayat (2) huruf b", "menjadi anggota partai politik."),
        ("UU 9/2023 Pasal 61", "Larangan berlaku."),
        ("UU 9/2023 Pasal 254 ayat (2)", "Pernyataannya tidak dapat"),
        ("UU 9/2023 Pasal I", "19. Pasal 250"),
        ("UU 9/2023 Pasal I angka 20", "Pasal 254 [P20] (1) Pegawai wajib"),
    ],
)
def test_a_unit_is_found_in_a_rough_text(citation: str, opening: str) -> None:
    assert found(citation).startswith(opening)


@pytest.mark.parametrize(
    "citation",
    [
        "PP 9/2021 Pasal 4",
        "PP 9/2021 Pasal 1 angka 4",
        "PP 9/2021 Pasal 1 ayat (1)",
        "PP 9/2021 Pasal 2 huruf a",
        "PP 9/2021 Pasal 2 ayat (4)",
        "PP 9/2021 Pasal 2 ayat (1) huruf c",
        "PP 9/2021 Pasal 3 angka 1",
        "PP 9/2021 Pasal 3 huruf b angka 4",
        "PP 9/2021 Pasal 3 huruf d",
        "PP 9/2021 Penjelasan Pasal 2 ayat (4)",
        "PP 9/2021 Diktum KESATU",
        "UU 7/2020 Penjelasan Pasal 5",
        "UU 8/2022 Pasal 5 ayat (1b)",
        "UU 8/2022 Pasal I angka 3",
        "UU 7/2020 jo. UU 8/2022 Pasal 6",
        "PP 1/2017 Pasal 1 ayat (9)",
    ],
)
def test_a_unit_that_is_not_there_is_reported(citation: str) -> None:
    assert problems(citation) == ["unit"]


def test_an_amended_norm_is_read_where_it_was_amended() -> None:
    cited = "UU 7/2020 jo. UU 8/2022 Pasal 5 ayat (1)"
    assert problems(cited, "menguntungkan salah satu pasangan calon") == []
    assert problems(cited, "Pejabat dilarang berpihak") == ["quote"]


def test_numbers_that_a_scan_tore_off_leave_the_article_as_a_whole() -> None:
    hit, _ = locate(Citation.parse("PP 1/2017 Pasal 1 ayat (3)"), SOURCES)
    assert hit is not None
    assert hit.loose
    assert problems("PP 1/2017 Pasal 1 ayat (3)", "diberhentikan dengan hormat") == []
    assert problems("PP 1/2017 Pasal 1 ayat (3)", "Ketentuan ini berlaku") == ["quote"]
    assert problems("PP 1/2017 Pasal 2 ayat (1)") == ["unit"]
    assert problems("PP 1/2017 Pasal 3 ayat (2)", "dimaksud pada ayat (1)") == []


def test_a_label_that_a_scan_lost_stands_between_its_neighbours() -> None:
    text = Document("MEMUTUSKAN:\nPasal 1\n(1) Satu.\nDua.\n(3) Tiga.\nPasal 2\nEmpat.")
    assert text.find(Citation.parse("PP 1/2017 Pasal 1 ayat (2)").units).loose
    with pytest.raises(Missing, match=r"no ayat \(4\)"):
        text.find(Citation.parse("PP 1/2017 Pasal 1 ayat (4)").units)


def test_a_number_read_as_letters_is_a_number() -> None:
    series = "".join(f"\nPasal {number}\nCukup." for number in range(1, 77))
    whole = Document(f"MEMUTUSKAN:{series} PasalTT Cuti. Pasal 78 (1) Sisa. (2) Habis.")
    assert whole.find(Citation.parse("PP 1/2017 Pasal 77").units).text.strip() == "Cuti."


def test_nothing_follows_from_what_is_not_among_pieces_or_after_a_text_breaks_off() -> None:
    for missing in ("UU 9/2023 Pasal 2", "UU 9/2023 Pasal 70", "UU 9/2023 Pasal 53"):
        assert problems(missing, reading=Reading.REPRINT) == []
        assert problems(missing, reading=Reading.TEXT) == ["reading"]
    broken: dict[Instrument, list[Source]] = {
        instrument("PP 9/2021"): [Document(PP, last="3")]
    }
    for cited, state in (
        ("Pasal 2 ayat (4)", "wrong"),
        ("Pasal 4", "unseen"),
        ("Penjelasan Pasal 9", "unseen"),
    ):
        assert check(Use(Citation.parse(f"PP 9/2021 {cited}")), (), broken).state == state


def test_a_basis_said_to_be_read_needs_a_text() -> None:
    assert problems("UU 1/1999 Pasal 3", reading=Reading.TEXT) == ["reading"]
    assert problems("UU 1/1999 Pasal 3", reading=Reading.INFERRED) == []


TEXT = """memberikan dukungan kepada calon anggota Dewan Perwakilan Ral<yat dengan cara
menjadi peserta kampanye dengan menggunakan atribut par-tai danlatau atribut PNS,
paling Iama 6 (enam) bulan tanpa pedanjian kerja yang mewajibkannya"""


@pytest.mark.parametrize(
    "passage",
    [
        "Dewan Perwakilan Rakyat",
        "menjadi peserta kampanye",
        "atribut partai dan/atau atribut PNS",
        "paling lama 6 (enam) bulan",
        "6",
        "tanpa perjanjian kerja",
        "partai",
        "rakyat",
    ],
)
def test_what_a_scanner_does_to_a_word_is_no_difference(passage: str) -> None:
    assert absent(TEXT, passage) is None


@pytest.mark.parametrize(
    "passage",
    [
        "Dewan Perwakilan Daerah",
        "menjadi pelaksana kampanye",
        "tidak menjadi peserta kampanye",
        "menjadi kampanye",
        "atribut partai dan atribut PNS",
        "paling lama 9 (enam) bulan",
        "paling lama 6 (tiga) bulan",
        "9",
        "wajib",
        "hukuman disiplin sedang",
    ],
)
def test_another_word_a_word_more_or_less_and_another_digit_are_differences(
    passage: str,
) -> None:
    assert absent(TEXT, passage) is not None


def test_a_quote_may_take_words_from_what_leads_into_the_unit_and_no_others() -> None:
    cited = "PP 9/2021 Pasal 3 huruf b angka 2"
    assert problems(cited, "dilarang … dengan cara … peserta kampanye") == []
    assert problems(cited, "dilarang … ikut kampanye") == ["quote"]
    assert problems(cited, "Pegawai wajib … peserta kampanye ... hadiah") == ["quote"] * 2
    assert passages("satu … dua ... tiga") == ["satu", "dua", "tiga"]


def test_what_is_explained_is_quiet_and_an_idle_explanation_is_not(
    tmp_path: Path,
) -> None:
    use = Use(Citation.parse("PP 9/2021 Pasal 3"), "wajib", Reading.TEXT)
    (problem,) = check(use, ["a-rule"], SOURCES).problems
    assert len(verdict([problem], {})) == 1
    assert "a-rule" in verdict([problem], {})[0]
    assert verdict([problem], {problem.key: "misprint"}) == []
    idle = {problem.key: "misprint", ("unit", "PP 9/2021 Pasal 4", ""): "lost"}
    assert verdict([problem], idle) == [
        "idle: unit: PP 9/2021 Pasal 4: does not occur",
    ]
    twice = tmp_path / "known.toml"
    row = '[[known]]\nproblem = "unit"\ncitation = "PP 9/2021 Pasal 4"\nwhy = "lost"\n'
    twice.write_text(row, encoding="utf-8")
    assert list(known(twice)[0]) == [("unit", "PP 9/2021 Pasal 4", "")]
    twice.write_text(row * 2, encoding="utf-8")
    with pytest.raises(ValueError, match="explained twice"):
        known(twice)


def test_the_explained_problems_are_about_what_is_cited() -> None:
    cited = {str(use.citation) for use in uses()}
    assert {citation for _, citation, _ in known(KNOWN)[0]} <= cited


def test_everything_that_is_cited_is_looked_up() -> None:
    found = uses()
    bases = {
        Use(basis.citation, basis.quote, basis.reading): row.id
        for row in LAW.rules
        for basis in row.bases
    }
    cites = [
        Use(citation)
        for dispute in LAW.disputes
        for reading in dispute.readings
        for citation in reading.cites
    ]
    assert bases.keys() <= found.keys()
    assert all(row in found[use] for use, row in bases.items())
    assert {Use(citation) for row in LAW.remarks for citation in row.cites} <= found.keys()
    assert set(cites) <= found.keys()
    assert any(
        where.startswith("netralitas.elections")
        for places in found.values()
        for where in places
    )


def test_without_texts_the_check_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_law.main([str(tmp_path)]) == 2
    assert check_law.main([str(tmp_path / "absent")]) == 2
    assert "no gazette texts" in capsys.readouterr().err


def test_the_command_tells_what_does_not_agree(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = "MEMUTUSKAN:\nPasal 1\nCukup.\nPasal 2\nCukup.\n"
    (tmp_path / "pp-2021-94.md").write_text(wrong, encoding="utf-8")
    (tmp_path / "partial").mkdir()
    (tmp_path / "partial" / "uu-20-2023.md").write_text("", encoding="utf-8")
    (tmp_path / "partial" / "skb-2022.md").write_text("", encoding="utf-8")
    empty = tmp_path / "known.toml"
    empty.write_text("", encoding="utf-8")
    assert check_law.main([str(tmp_path), "--known", str(empty)]) == 1
    said = capsys.readouterr().out
    assert "unit: PP 94/2021 Pasal 5 huruf n angka 2: PP 94/2021: no Pasal 5" in said
    assert "reading: UU 20/2023 Pasal 52 ayat (3) huruf j" in said


def test_the_ledger_is_compared_with_the_dossiers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = {(row.dossier, row.key): "" for row in ledger_rows() if row.dossier != BEYOND}
    monkeypatch.setattr(check_law, "dossier_rows", lambda _directory: dict(rows))
    assert check_law.ledger_differences(tmp_path) == []
    gone = rows.popitem()[0]
    rows["skb", "new"] = "Lampiran III"
    assert check_law.ledger_differences(tmp_path) == [
        "ledger: no row skb new (Lampiran III)",
        f"ledger: {' '.join(gone)} is in no dossier",
    ]
