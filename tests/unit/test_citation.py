"""Citations: what each rendering is, what is read, what is refused and why."""

import itertools

import pytest

from netralitas.citation import (
    Basis,
    Citation,
    Instrument,
    InstrumentKind,
    Reading,
    Unit,
    UnitKind,
)
from netralitas.errors import CitationError, NetralitasError
from netralitas.text import Text

parse = Citation.parse

# Wire text, slug, prose in Indonesian, prose in English.
RENDERINGS = (
    (
        "PP 94/2021",
        "pp-94-2021",
        "Peraturan Pemerintah Nomor 94 Tahun 2021",
        "Government Regulation No. 94 of 2021",
    ),
    (
        "PP 94/2021 Pasal 5 huruf n angka 5",
        "pp-94-2021/pasal-5/huruf-n/angka-5",
        "Pasal 5 huruf n angka 5 Peraturan Pemerintah Nomor 94 Tahun 2021",
        "Article 5 letter n number 5 of Government Regulation No. 94 of 2021",
    ),
    (
        "PP 53/2010 Pasal 4 angka 13 huruf a",
        "pp-53-2010/pasal-4/angka-13/huruf-a",
        "Pasal 4 angka 13 huruf a Peraturan Pemerintah Nomor 53 Tahun 2010",
        "Article 4 number 13 letter a of Government Regulation No. 53 of 2010",
    ),
    (
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)",
        "uu-1-2015-jo-uu-10-2016/pasal-71/ayat-1",
        (
            "Pasal 71 ayat (1) Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah "
            "diubah dengan Undang-Undang Nomor 10 Tahun 2016"
        ),
        ("Article 71 paragraph (1) of Law No. 1 of 2015 as amended by Law No. 10 of 2016"),
    ),
    (
        "UU 1/2015 jo. UU 8/2015 jo. UU 10/2016 jo. MK 136/PUU-XXII/2024 Pasal 188",
        "uu-1-2015-jo-uu-8-2015-jo-uu-10-2016-jo-mk-136-puu_xxii-2024/pasal-188",
        (
            "Pasal 188 Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah diubah "
            "dengan Undang-Undang Nomor 8 Tahun 2015, Undang-Undang Nomor 10 Tahun "
            "2016 dan dimaknai dengan Putusan Mahkamah Konstitusi Nomor "
            "136/PUU-XXII/2024"
        ),
        (
            "Article 188 of Law No. 1 of 2015 as amended by Law No. 8 of 2015, Law "
            "No. 10 of 2016 and read by Constitutional Court Decision No. "
            "136/PUU-XXII/2024"
        ),
    ),
    (
        "UU 1/2015 jo. MK 33/PUU-XIII/2015 jo. UU 10/2016 jo. UU 6/2020 Pasal 7",
        "uu-1-2015-jo-mk-33-puu_xiii-2015-jo-uu-10-2016-jo-uu-6-2020/pasal-7",
        (
            "Pasal 7 Undang-Undang Nomor 1 Tahun 2015 sebagaimana telah dimaknai "
            "dengan Putusan Mahkamah Konstitusi Nomor 33/PUU-XIII/2015, diubah "
            "dengan Undang-Undang Nomor 10 Tahun 2016 dan Undang-Undang Nomor 6 "
            "Tahun 2020"
        ),
        (
            "Article 7 of Law No. 1 of 2015 as read by Constitutional Court "
            "Decision No. 33/PUU-XIII/2015, amended by Law No. 10 of 2016 and Law "
            "No. 6 of 2020"
        ),
    ),
    (
        "SKB 2/2022 Lampiran II disiplin 7 huruf b",
        "skb-2-2022/lampiran-ii/disiplin/7/huruf-b",
        (
            "Lampiran II daftar pelanggaran disiplin nomor urut 7 huruf b Keputusan"
            " Bersama Nomor 2 Tahun 2022"
        ),
        (
            "Annex II list of discipline violations row 7 letter b of Joint Decree "
            "No. 2 of 2022"
        ),
    ),
    (
        "SKB 2/2022 Lampiran II kode etik 1",
        "skb-2-2022/lampiran-ii/kode-etik/1",
        (
            "Lampiran II daftar pelanggaran kode etik nomor urut 1 Keputusan "
            "Bersama Nomor 2 Tahun 2022"
        ),
        "Annex II list of ethics violations row 1 of Joint Decree No. 2 of 2022",
    ),
    (
        "SKB 2/2022 Diktum KEDUA BELAS huruf a",
        "skb-2-2022/diktum-kedua-belas/huruf-a",
        "Diktum KEDUA BELAS huruf a Keputusan Bersama Nomor 2 Tahun 2022",
        "Dictum KEDUA BELAS letter a of Joint Decree No. 2 of 2022",
    ),
    (
        "PKPU 2/2015 Lampiran",
        "pkpu-2-2015/lampiran",
        "Lampiran Peraturan Komisi Pemilihan Umum Nomor 2 Tahun 2015",
        "Annex of General Election Commission Regulation No. 2 of 2015",
    ),
    (
        "PP 94/2021 Penjelasan",
        "pp-94-2021/penjelasan",
        "Penjelasan Peraturan Pemerintah Nomor 94 Tahun 2021",
        "Elucidation of Government Regulation No. 94 of 2021",
    ),
    (
        "UU 5/2014 Penjelasan Umum",
        "uu-5-2014/penjelasan/umum",
        "Penjelasan Umum Undang-Undang Nomor 5 Tahun 2014",
        "General Elucidation of Law No. 5 of 2014",
    ),
    (
        "PP 94/2021 Penjelasan Pasal 5 huruf n angka 1",
        "pp-94-2021/penjelasan/pasal-5/huruf-n/angka-1",
        "Penjelasan Pasal 5 huruf n angka 1 Peraturan Pemerintah Nomor 94 Tahun 2021",
        (
            "Elucidation of Article 5 letter n number 1 of Government Regulation "
            "No. 94 of 2021"
        ),
    ),
    (
        "MK 136/PUU-XXII/2024",
        "mk-136-puu_xxii-2024",
        "Putusan Mahkamah Konstitusi Nomor 136/PUU-XXII/2024",
        "Constitutional Court Decision No. 136/PUU-XXII/2024",
    ),
    (
        "MK 304/PHPU.GUB-XXIII/2025 angka 2",
        "mk-304-phpu.gub_xxiii-2025/angka-2",
        "angka 2 Putusan Mahkamah Konstitusi Nomor 304/PHPU.GUB-XXIII/2025",
        "number 2 of Constitutional Court Decision No. 304/PHPU.GUB-XXIII/2025",
    ),
    (
        "Surat MenPANRB B/71/M.SM.00.00/2017 huruf g",
        "surat-menpanrb-b-71-m.sm.00.00-2017/huruf-g",
        (
            "huruf g Surat Menteri Pendayagunaan Aparatur Negara dan Reformasi "
            "Birokrasi Nomor B/71/M.SM.00.00/2017"
        ),
        (
            "letter g of Minister of Administrative and Bureaucratic Reform Letter "
            "No. B/71/M.SM.00.00/2017"
        ),
    ),
    (
        "Surat KASN B-4790/NK.01.00/12/2023",
        "surat-kasn-b_4790-nk.01.00-12-2023",
        "Surat Komisi Aparatur Sipil Negara Nomor B-4790/NK.01.00/12/2023",
        "Civil Service Commission Letter No. B-4790/NK.01.00/12/2023",
    ),
    (
        "Keputusan KPU 360/2024",
        "keputusan-kpu-360-2024",
        "Keputusan Komisi Pemilihan Umum Nomor 360 Tahun 2024",
        "General Election Commission Decision No. 360 of 2024",
    ),
    (
        "UUD 1945 Pasal 28E ayat (3)",
        "uud-1945/pasal-28e/ayat-3",
        "Pasal 28E ayat (3) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
        "Article 28E paragraph (3) of Constitution of 1945",
    ),
    (
        "KUHP Pasal 64 ayat (1)",
        "kuhp/pasal-64/ayat-1",
        "Pasal 64 ayat (1) Kitab Undang-Undang Hukum Pidana",
        "Article 64 paragraph (1) of Criminal Code",
    ),
    (
        "UU 8/2015 Pasal I angka 1a",
        "uu-8-2015/pasal-i/angka-1a",
        "Pasal I angka 1a Undang-Undang Nomor 8 Tahun 2015",
        "Article I number 1a of Law No. 8 of 2015",
    ),
)

# Citations that recorded cases and sources use; each is already in wire text.
RECORDED = (
    "PKPU 15/2023 Pasal 22 ayat (4)",
    "PP 42/2004 Pasal 11 huruf c",
    "PP 49/2018 Pasal 53 ayat (3) huruf c",
    "PP 53/2010 Pasal 4 angka 13 huruf b",
    "PP 53/2010 Pasal 4 angka 15 huruf a",
    "PP 53/2010 Pasal 7 ayat (4)",
    "PP 94/2021 Pasal 10 ayat (1) huruf b",
    "PP 94/2021 Pasal 3 huruf d",
    "PP 94/2021 Pasal 5 huruf n angka 1",
    "PP 94/2021 Pasal 5 huruf n angka 2",
    "PP 94/2021 Pasal 5 huruf n angka 6",
    "Peraturan BKN 6/2022 Pasal 32 huruf a",
    "Perbawaslu 7/2022 Pasal 16",
    "Permendagri 84/2022",
    "SE MenPANRB 1/2023",
    "SKB 2/2022 Lampiran II disiplin 7",
    "UU 1/2015 Pasal 188",
    "UU 1/2026 Pasal 2 ayat (3)",
    "UU 10/2016 Pasal 187A",
    "UU 10/2016 Pasal 71 ayat (2)",
    "UU 2/2002 Pasal 28 ayat (1)",
    "UU 20/2023 Pasal 24 ayat (1) huruf d",
    "UU 6/2014 Pasal 29 huruf j",
    "UU 7/2017 Pasal 280 ayat (3)",
    "UU 7/2017 Pasal 282",
    "UU 8/1974 jo. UU 43/1999 Pasal 3 ayat (2)",
)

# What people write, and the wire text that it means.
SHORTHANDS = (
    ("UU 1/2015 Pasal 187(4)", "UU 1/2015 Pasal 187 ayat (4)"),
    ("Pasal 71(1) UU No. 10 Tahun 2016", "UU 10/2016 Pasal 71 ayat (1)"),
    ("uu no 5/2014 pasal 9 ayat 2", "UU 5/2014 Pasal 9 ayat (2)"),
    ("Law Number 5 of 2014 Article 9", "UU 5/2014 Pasal 9"),
    ("PP 94 Tahun 2021 Ps. 5 huruf N angka 5", "PP 94/2021 Pasal 5 huruf n angka 5"),
    ("PP 94/2021, Pasal 5, huruf n", "PP 94/2021 Pasal 5 huruf n"),
    ("Pasal 71, UU 10/2016", "UU 10/2016 Pasal 71"),
    ("  PKPU 3/2022, Lampiran I ", "PKPU 3/2022 Lampiran I"),
    ("PKPU 8/2024 jo. 10/2024 Pasal 135", "PKPU 8/2024 jo. PKPU 10/2024 Pasal 135"),
    ("UU 1/2015 juncto UU 10/2016", "UU 1/2015 jo. UU 10/2016"),
    ("UU 1/2015 jo UU 10/2016", "UU 1/2015 jo. UU 10/2016"),
    ("UUD Tahun 1945 Pasal 28", "UUD 1945 Pasal 28"),
    ("SE MenPANRB 01/2023", "SE MenPANRB 1/2023"),
    ("Putusan MK 136/puu-xxii/2024", "MK 136/PUU-XXII/2024"),
    ("MenPANRB B/71/M.SM.00.00/2017", "Surat MenPANRB B/71/M.SM.00.00/2017"),
    ("Surat Keputusan Bersama Nomor 2 Tahun 2022", "SKB 2/2022"),
    ("SKB 2/2022 Lampiran II kode_etik 4", "SKB 2/2022 Lampiran II kode etik 4"),
    ("SKB 2/2022 diktum kesatu", "SKB 2/2022 Diktum KESATU"),
    ("PP-94-2021/Pasal-187a", "PP 94/2021 Pasal 187A"),
    (
        (
            "Pasal 7 Undang-Undang Nomor 1 Tahun 2015, sebagaimana telah beberapa "
            "kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2020"
        ),
        "UU 1/2015 jo. UU 6/2020 Pasal 7",
    ),
    (
        "Law No. 1 of 2015 as last amended by Law No. 6 of 2020",
        "UU 1/2015 jo. UU 6/2020",
    ),
    (
        (
            "Law No. 1 of 2015 as amended by Law No. 10 of 2016, and as read by "
            "Constitutional Court Decision No. 136/PUU-XXII/2024, Article 188"
        ),
        "UU 1/2015 jo. UU 10/2016 jo. MK 136/PUU-XXII/2024 Pasal 188",
    ),
)

# Given, what was understood, and a word that the English message must hold.
REFUSED = (
    ("", "", "instrument"),
    ("   ", "", "instrument"),
    ("bukan sitasi", "", "instrument"),
    ("PP", "PP", "four digits"),
    ("pp-94-21", "pp-", "four digits"),
    ("kuhp-1", "kuhp-", "four digits"),
    ("uud-1950", "uud-", "four digits"),
    ("/akn/id/act/pp/2021/94", "", "instrument"),
    ("perda-1-2020/pasal-1", "", "instrument"),
    ("uu-1-2015-jo-xx-10-2016", "uu-1-2015-jo-", "instrument"),
    ("pp-94-2021//pasal-5", "pp-94-2021/", "one citation names one norm"),
    ("pp-94-2021/", "pp-94-2021", "end"),
    ("pp-94-2021/pasal-5/bab-1", "pp-94-2021/pasal-5/", "ayat, huruf, angka"),
    ("Perda 1/2020 Pasal 1", "", "instrument"),
    ("Kode Etik Profesi Polri Pasal 12 huruf e", "", "instrument"),
    ("Pasal 5 huruf n", "Pasal 5 huruf n", "angka, or the name of an instrument"),
    ("Pasal 5 Pasal 6 PP 94/2021", "Pasal 5", "or the name of an instrument"),
    ("PP 94", "PP 94", "a year of four digits"),
    ("PP 94 of 21", "PP 94 of", "a year of four digits"),
    ("PP 94 Pasal 5", "PP 94", "a year of four digits"),
    ("PP 94/21", "PP", "four digits"),
    ("PP 0/2021 Pasal 1", "PP", "four digits"),
    ("UUD 1950 Pasal 1", "UUD", "four digits"),
    ("UUD Pasal 1", "UUD", "a year of four digits"),
    ("MK 41/2014 angka 1", "MK", "four digits"),
    ("PP 94/2021 Pasal", "PP 94/2021 Pasal", "such as 9A"),
    ("PP 94/2021 Pasal lima", "PP 94/2021 Pasal", "such as 9A"),
    ("PP 94/2021 Pasal 5 butir 3", "PP 94/2021 Pasal 5", "ayat, huruf, angka"),
    ("PP 94/2021 Pasal 5 ayat (x)", "PP 94/2021 Pasal 5 ayat (", "such as (1)"),
    ("PP 94/2021 Pasal 5 ayat (1", "PP 94/2021 Pasal 5 ayat (1", "closing bracket"),
    ("PP 94/2021 huruf a huruf b", "PP 94/2021 huruf a", "angka"),
    ("PP 94/2021 ayat (1)", "PP 94/2021", "pasal"),
    ("PP 94/2021 Pasal 8 ayat (1)-(3)", "PP 94/2021 Pasal 8 ayat (1)", "one norm"),
    ("PP 94/2021 Pasal 8, 9", "PP 94/2021 Pasal 8", "one norm"),
    ("PP 94/2021 Pasal 8; UU 5/2014", "PP 94/2021 Pasal 8", "one norm"),
    ("UU 7/2017 Pasal 493 jo. UU 1/2026", "UU 7/2017 Pasal 493", "one norm"),
    (
        "SKB 2/2022 Lampiran II disiplin tujuh",
        "SKB 2/2022 Lampiran II disiplin",
        "nomor",
    ),
    (
        "SKB 2/2022 Lampiran II disiplin 0",
        "SKB 2/2022 Lampiran II disiplin",
        "such as 7",
    ),
    ("UU 5/2014 Penjelasan Umum Pasal 1", "UU 5/2014 Penjelasan Umum", "the end"),
    ("UU 1/2015 jo. Pasal 7", "UU 1/2015 jo.", "four digits"),
    ("UU 1/2015 sebagaimana telah dicabut", "UU 1/2015 sebagaimana telah", "amended"),
    ("UU 1/2015 as amended by Perda 1/2020", "UU 1/2015 as amended by", "instrument"),
    (
        "UU 1/2015 as amended by UU 10/2016, x",
        "UU 1/2015 as amended by UU 10/2016",
        "x",
    ),
    ("SKB Nomor 22 Tahun 2022", "SKB Nomor", "'SKB 2/2022'"),
    ("skb-22-2022/lampiran-ii", "skb-", "'SKB 2/2022'"),
    ("Surat Keputusan Besar Nomor 2 Tahun 2022", "", "'SKB 2/2022'"),
    ("SKB 3 Menteri", "", "'SKB 2/2022'"),
    ("Surat MenPANRB B/71/2017", "Surat MenPANRB", "B/71/M.SM.00.00/2017"),
    ("UU 1/2015 Pasal 188@2024-11-14", "UU 1/2015 Pasal 188", "without @"),
    ("uu-1-2015/pasal-188@2024-11-14", "uu-1-2015/pasal-188", "without @"),
)

# From first to last, as the law orders.
ORDER = (
    "UUD 1945",
    "UU 5/2014",
    "UU 1/2015",
    "UU 1/2015 Pasal 9",
    "UU 1/2015 Pasal 9A",
    "UU 1/2015 Pasal 10",
    "UU 1/2015 jo. UU 8/2015 Pasal 10",
    "UU 1/2015 jo. UU 10/2016 Pasal 10",
    "UU 1/2015 Pasal 10 ayat (1)",
    "UU 1/2015 Pasal 10 ayat (1a)",
    "UU 1/2015 Pasal 10 ayat (2)",
    "UU 1/2015 Pasal 10 huruf a",
    "UU 1/2015 Pasal 10 huruf z",
    "UU 1/2015 Pasal 10 huruf aa",
    "UU 1/2015 Pasal 10 angka 9",
    "UU 1/2015 Pasal 10 angka 10",
    "UU 1/2015 Pasal 135AA",
    "UU 1/2015 Pasal I",
    "UU 1/2015 Pasal IX",
    "UU 1/2015 Pasal X",
    "UU 1/2015 Diktum KESATU",
    "UU 1/2015 Diktum KEDUA",
    "UU 1/2015 Diktum KEDUA BELAS",
    "UU 1/2015 Lampiran",
    "UU 1/2015 Lampiran II",
    "UU 1/2015 Lampiran II kode etik 7",
    "UU 1/2015 Lampiran II disiplin 1",
    "UU 1/2015 Lampiran IV",
    "UU 1/2015 Lampiran XL",
    "UU 1/2015 Lampiran L",
    "UU 1/2015 Penjelasan",
    "UU 1/2015 Penjelasan Umum",
    "UU 1/2015 Penjelasan Pasal 1",
    "UU 2/2015",
    "UU 10/2015",
    "KUHP",
    "Perppu 1/2014",
    "PP 53/2010",
    "PP 94/2021",
    "Perpres 92/2024",
    "SKB 2/2022",
    "Surat KASN B-2900/KASN/11/2017",
    "MK 41/PUU-XII/2014",
    "MK 121/PUU-XII/2014",
)

# The first covers the second; the third says whether the second covers the first too.
COVERS = (
    ("UU 7/2017", "UU 7/2017 Pasal 280 ayat (3)", False),
    ("UU 7/2017", "UU 7/2017 Penjelasan Pasal 280", False),
    ("UU 7/2017 Pasal 280", "UU 7/2017 Pasal 280 ayat (3)", False),
    ("UU 1/2015 Pasal 188", "UU 1/2015 jo. UU 10/2016 Pasal 188", True),
    (
        "UU 10/2016 Pasal 71 ayat (1)",
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)",
        True,
    ),
    ("UU 10/2016", "UU 1/2015 jo. UU 10/2016 Pasal 188", False),
    ("UU 1/2015 jo. UU 10/2016 Pasal 71", "UU 1/2015 Pasal 71 ayat (1)", False),
    ("MK 136/PUU-XXII/2024", "UU 1/2015 jo. MK 136/PUU-XXII/2024 Pasal 188", False),
    ("PP 94/2021 Penjelasan Pasal 5", "PP 94/2021 Penjelasan Pasal 5 huruf n", False),
)
APART = (
    ("UU 7/2017 Pasal 28", "UU 7/2017 Pasal 280"),
    ("UU 7/2017 Pasal 280", "UU 10/2016 Pasal 280"),
    ("PP 94/2021 Pasal 5", "PP 94/2021 Penjelasan Pasal 5"),
    ("UU 8/2015 Pasal 7", "UU 10/2016 Pasal 7"),
    # One law adjusted the penalties of both election laws; they stay two norms.
    ("UU 7/2017 jo. UU 1/2026 Pasal 187", "UU 1/2015 jo. UU 1/2026 Pasal 187"),
)


def test_each_rendering_is_as_drafted_and_reads_back_to_the_same_value() -> None:
    for wire, slug, prose_id, prose_en in RENDERINGS:
        citation = parse(wire)
        assert str(citation) == wire
        assert citation.slug == slug
        assert citation.text() == citation.text(lang="id") == prose_id
        assert citation.text(lang="en") == prose_en
        for rendering in (slug, prose_id, prose_en):
            assert parse(rendering) == citation, rendering


def test_the_units_of_a_citation_lead_inwards() -> None:
    assert parse("SKB 2/2022 Lampiran II disiplin 7") == Citation(
        instrument=Instrument(kind=InstrumentKind.SKB, number="2", year=2022),
        units=(
            Unit(kind=UnitKind.LAMPIRAN, label="II"),
            Unit(kind=UnitKind.DAFTAR, label="disiplin"),
            Unit(kind=UnitKind.NOMOR, label="7"),
        ),
    )


def test_citations_of_recorded_cases_are_wire_text() -> None:
    for wire in RECORDED:
        assert str(parse(wire)) == wire


def test_what_people_write_is_read_where_it_is_plain() -> None:
    for given, wire in SHORTHANDS:
        assert str(parse(given)) == wire, given


@pytest.mark.parametrize(("given", "understood", "word"), REFUSED)
def test_an_error_says_what_was_understood_and_where_it_stopped(
    given: str, understood: str, word: str
) -> None:
    with pytest.raises(CitationError) as caught:
        parse(given)
    error = caught.value
    assert error.given == given
    assert error.understood == understood
    assert given[: error.at].rstrip() == understood
    assert word in str(error)
    assert str(error) == error.message.en
    for message in (error.message.id, error.message.en):
        assert f"{error.at}" in message
        assert "PP 94/2021 Pasal 5 huruf n angka 5" in message


def test_an_error_is_read_in_both_languages() -> None:
    with pytest.raises(CitationError) as caught:
        parse("PP 94/2021 Pasal lima")
    assert caught.value.message == Text(
        id=(
            "sitasi 'PP 94/2021 Pasal lima' tidak terbaca: dipahami 'PP 94/2021 "
            "Pasal', berhenti di posisi 17 pada 'lima'; seharusnya label pasal, "
            "misalnya 9A; contoh: 'PP 94/2021 Pasal 5 huruf n angka 5'"
        ),
        en=(
            "cannot read the citation 'PP 94/2021 Pasal lima': understood 'PP 94/2021 "
            "Pasal', stopped at position 17 at 'lima'; expected the label of a pasal, "
            "such as 9A; for example 'PP 94/2021 Pasal 5 huruf n angka 5'"
        ),
    )
    assert isinstance(caught.value, NetralitasError)
    assert isinstance(caught.value, ValueError)


def test_a_value_that_could_not_be_written_cannot_be_made() -> None:
    for kind, number, year in (
        (InstrumentKind.PP, "94", None),
        (InstrumentKind.PP, "94", 21),
        (InstrumentKind.PP, "", 2021),
        (InstrumentKind.PUTUSAN_MK, "136", 2024),
        (InstrumentKind.KUHP, "", 1946),
        (InstrumentKind.UUD, "", 1950),
        (InstrumentKind.SKB, "22", 2022),
    ):
        with pytest.raises(CitationError):
            Instrument(kind=kind, number=number, year=year)
    for unit, label in (
        (UnitKind.PASAL, ""),
        (UnitKind.PASAL, "9a"),
        (UnitKind.HURUF, "N"),
        (UnitKind.LAMPIRAN, "2"),
        (UnitKind.DAFTAR, "pidana"),
        (UnitKind.DIKTUM, "PERTAMA"),
        (UnitKind.PENJELASAN, "5"),
    ):
        with pytest.raises(CitationError, match=f"'{unit.value}'"):
            Unit(kind=unit, label=label)


def test_units_stand_only_where_the_law_has_them() -> None:
    law = Instrument(kind=InstrumentKind.UU, number="7", year=2017)
    pasal, ayat = parse("UU 7/2017 Pasal 280 ayat (3)").units
    with pytest.raises(CitationError) as caught:
        Citation(instrument=law, units=(pasal, ayat, pasal))
    assert caught.value.understood == "UU 7/2017 Pasal 280 ayat (3)"
    assert "huruf, angka" in caught.value.message.id
    with pytest.raises(CitationError, match="understood 'UU 7/2017'"):
        Citation(instrument=law, units=(ayat, ayat))
    umum = parse("UU 7/2017 Penjelasan Umum").units
    with pytest.raises(CitationError, match="expected -;"):
        Citation(instrument=law, units=(*umum, pasal))


def test_numbers_of_instruments_are_kept_in_one_form() -> None:
    letter = Instrument(kind=InstrumentKind.SE_MENPANRB, number="01", year=2023)
    assert letter.number == "1"
    assert parse("Keputusan KPU 179/PL.02-Kpt/01/KPU/III/2020") == parse(
        "keputusan-kpu-179-pl.02_kpt-01-kpu-iii-2020"
    )


def test_the_work_id_names_the_instrument_alone() -> None:
    for wire, work in (
        ("PP 94/2021 Pasal 5", "/akn/id/act/pp/2021/94"),
        ("UU 1/2015 jo. UU 10/2016 Pasal 188", "/akn/id/act/uu/2015/1"),
        ("MK 136/PUU-XXII/2024", "/akn/id/judgment/mk/2024/136-puu_xxii"),
        ("SE MenPANRB 1/2023", "/akn/id/doc/se-menpanrb/2023/1"),
        ("UUD 1945", "/akn/id/act/uud/1945"),
        ("KUHP", "/akn/id/act/kuhp"),
    ):
        assert parse(wire).akn_work_id == work


def test_the_base_of_an_amended_norm_keeps_its_place() -> None:
    amended = parse("UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (1)")
    assert amended.base == parse("uu-1-2015/pasal-71/ayat-1")
    assert amended.base.base == amended.base


def test_prose_exists_in_two_languages() -> None:
    for wire in ("PP 94/2021", "PP 94/2021 Pasal 5", "UU 1/2015 jo. UU 10/2016"):
        with pytest.raises(ValueError, match="'id' and 'en'"):
            parse(wire).text(lang="fr")


def test_citations_stand_in_the_order_of_the_law() -> None:
    citations = [parse(text) for text in ORDER]
    by_name = sorted(citations, key=str)
    assert by_name != citations
    assert sorted(by_name) == citations
    for before, after in itertools.pairwise(citations):
        assert before < after
        assert not after <= before
        assert before.sort_key < after.sort_key


def test_instruments_stand_by_hierarchy_then_year_then_number() -> None:
    old, new, low = (
        parse(text).instrument for text in ("UU 9/2015", "UU 10/2015", "PP 1/1945")
    )
    assert sorted([low, new, old]) == [old, new, low]
    assert old <= parse("UU 9/2015").instrument


def test_only_like_is_ordered() -> None:
    norm = parse("UU 1/2015")
    for value in (norm, norm.instrument, Reading.TEXT):
        assert value.__lt__("UU 1/2015") is NotImplemented


def test_a_norm_covers_what_stands_inside_it() -> None:
    for outer, inner, mutual in COVERS:
        assert parse(outer).covers(parse(inner)), (outer, inner)
        assert parse(inner).covers(parse(outer)) is mutual, (inner, outer)


def test_norms_that_only_look_alike_do_not_cover_each_other() -> None:
    for one, other in APART:
        assert not parse(one).covers(parse(other)), (one, other)
        assert not parse(other).covers(parse(one)), (other, one)


def test_readings_go_from_strong_to_weak() -> None:
    by_name = sorted(Reading, key=lambda reading: reading.name)
    assert [reading.value for reading in sorted(by_name)] == [
        "text",
        "reprint",
        "single",
        "inferred",
    ]
    assert [reading.ordinal for reading in Reading] == [0, 1, 2, 3]
    assert max(Reading.TEXT, Reading.SINGLE, Reading.REPRINT) is Reading.SINGLE
    assert all(reading.label.id and reading.label.en for reading in Reading)


def test_a_basis_carries_its_citation_and_its_reading() -> None:
    norm = parse("PP 94/2021 Pasal 5 huruf n angka 5")
    basis = Basis(citation=norm, reading=Reading.INFERRED)
    assert basis.note is None
    note = Text(id="dicocokkan", en="matched")
    assert Basis(citation=norm, reading=Reading.INFERRED, note=note) != basis
