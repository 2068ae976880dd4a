"""Laws of citations: every rendering reads back; the order is total; covers nests."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netralitas.citation import Citation, Instrument, InstrumentKind, Unit, UnitKind
from netralitas.errors import CitationError

# No deadline: how fast a machine is says nothing about the law.
LAW = settings(deadline=None)
# Small stocks, written out: drawing from a regular expression is slow.
NUMBERS = {
    InstrumentKind.PUTUSAN_MK: st.sampled_from(
        ["136/PUU-XXII", "41/PUU-XII", "304/PHPU.GUB-XXIII", "03-03/PHPU.DPD-XXII"]
    ),
    InstrumentKind.SURAT_MENPANRB: st.sampled_from(
        ["B/71/M.SM.00.00", "B/09", "B/2355/M.PANRB/07"]
    ),
    InstrumentKind.SURAT_KASN: st.sampled_from(["B-4790/NK.01.00/12", "B-2900/KASN/11"]),
    InstrumentKind.KEPUTUSAN_KPU: st.sampled_from(["360", "179/PL.02-KPT/01/KPU/III"]),
}
PLAIN = st.integers(min_value=1, max_value=21).map(str)
YEARS = st.integers(min_value=2000, max_value=2014)
WITH_LETTER = st.builds(
    "{}{}".format,
    st.integers(min_value=1, max_value=300),
    st.sampled_from(["", "", "a", "b", "z"]),
)
LABELS = {
    UnitKind.UMUM: st.just(""),
    UnitKind.PASAL: WITH_LETTER.map(str.upper) | st.sampled_from(["I", "IV", "IX"]),
    UnitKind.AYAT: WITH_LETTER,
    UnitKind.HURUF: st.sampled_from(["a", "c", "i", "n", "z", "aa", "ab"]),
    UnitKind.ANGKA: WITH_LETTER,
    UnitKind.DIKTUM: st.sampled_from(
        ["KESATU", "KESEPULUH", "KESEBELAS", "KEDUA", "KEDUA BELAS", "KEDUA PULUH"]
    ),
    UnitKind.LAMPIRAN: st.sampled_from(["", "I", "II", "IV", "IX", "XIV", "XL", "XCIX"]),
    UnitKind.DAFTAR: st.sampled_from(["kode_etik", "disiplin"]),
    UnitKind.NOMOR: st.integers(min_value=1, max_value=30).map(str),
    UnitKind.PENJELASAN: st.just(""),
}
TOP = [
    kind
    for kind in UnitKind
    if kind not in {UnitKind.UMUM, UnitKind.AYAT, UnitKind.DAFTAR, UnitKind.NOMOR}
]


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    kind = draw(st.sampled_from(InstrumentKind))
    if kind is InstrumentKind.KUHP:
        return Instrument(kind=kind)
    if kind is InstrumentKind.UUD:
        return Instrument(kind=kind, year=1945)
    number = draw(NUMBERS.get(kind, PLAIN))
    return Instrument(kind=kind, number=number, year=draw(YEARS))


@st.composite
def unit_paths(draw: st.DrawFn) -> tuple[Unit, ...]:
    units: list[Unit] = []
    for _ in range(draw(st.integers(min_value=0, max_value=5))):
        kinds = list(units[-1].kind.holds) if units else TOP
        if not kinds:
            break
        kind = draw(st.sampled_from(kinds))
        units.append(Unit(kind=kind, label=draw(LABELS[kind])))
    return tuple(units)


CITATIONS = st.builds(
    Citation,
    instrument=instruments(),
    amended_by=st.lists(instruments(), max_size=3).map(tuple),
    units=unit_paths(),
)
# From a small stock of laws, so that the same ones meet.
FEW = st.builds(
    Citation,
    instrument=st.sampled_from(
        [
            Instrument(kind=InstrumentKind.UU, number=number, year=2015)
            for number in ("1", "8", "10")
        ]
    ),
    units=unit_paths(),
)


@LAW
@given(CITATIONS)
def test_every_rendering_reads_back_to_the_same_value(citation: Citation) -> None:
    for rendering in (
        str(citation),
        citation.slug,
        citation.text("id"),
        citation.text("en"),
    ):
        assert Citation.parse(rendering) == citation, rendering


@LAW
@given(CITATIONS)
def test_case_and_spacing_carry_no_meaning(citation: Citation) -> None:
    wire = str(citation)
    assert Citation.parse(f"  {wire.upper()} ") == citation
    assert Citation.parse(f" {wire.casefold()}") == citation


@LAW
@given(CITATIONS)
def test_the_work_id_is_the_one_rendering_that_is_not_read(citation: Citation) -> None:
    with pytest.raises(CitationError):
        Citation.parse(citation.akn_work_id)


@LAW
@given(CITATIONS, CITATIONS, CITATIONS)
def test_the_order_is_total_and_agrees_with_equality(
    first: Citation, second: Citation, third: Citation
) -> None:
    assert (first < second) + (first == second) + (second < first) == 1
    assert (first.sort_key == second.sort_key) == (first == second)
    low, middle, high = sorted([first, second, third])
    assert low <= middle <= high
    assert low <= high


@LAW
@given(CITATIONS, st.data())
def test_a_prefix_covers_and_comes_first(citation: Citation, data: st.DataObject) -> None:
    length = data.draw(st.integers(min_value=0, max_value=len(citation.units)))
    prefix = Citation(
        instrument=citation.instrument,
        amended_by=citation.amended_by,
        units=citation.units[:length],
    )
    assert citation.covers(citation)
    assert prefix.covers(citation)
    assert prefix <= citation
    assert citation.covers(prefix) == (prefix == citation)


@LAW
@given(CITATIONS)
def test_an_amended_norm_is_the_same_norm_by_either_instrument(
    citation: Citation,
) -> None:
    for law in (citation.instrument, *citation.amended_by):
        alone = Citation(instrument=law, units=citation.units)
        assert alone.covers(citation)
        assert citation.covers(alone)


@LAW
@given(FEW, FEW, FEW)
def test_covers_is_transitive_where_the_instruments_are_the_same(
    first: Citation, second: Citation, third: Citation
) -> None:
    if first.covers(second) and second.covers(third):
        assert first.covers(third)
    if first.covers(second) and second.covers(first):
        assert first == second


def outcome(text: str) -> Citation | CitationError:
    try:
        return Citation.parse(text)
    except CitationError as error:
        return error


def check(text: str) -> None:
    found = outcome(text)
    if isinstance(found, Citation):
        assert Citation.parse(str(found)) == found
    else:
        assert found.given == text
        assert 0 <= found.at <= len(text)
        assert found.understood == text[: found.at].rstrip()


@LAW
@given(st.text())
def test_any_text_is_a_citation_or_an_error_that_says_where(text: str) -> None:
    check(text)


@LAW
@given(CITATIONS, st.integers(min_value=0, max_value=300), st.sampled_from("@(),;x 1-"))
def test_a_damaged_citation_is_read_or_refused_never_lost(
    citation: Citation, at: int, char: str
) -> None:
    for text in (str(citation), citation.slug, citation.text("id")):
        check(text[:at] + char + text[at:])
