"""A number told without giving it back, in words and as an object."""

from __future__ import annotations

import json
from datetime import date

import pytest

from netralitas.identity import parse
from netralitas.identity_text import number_text
from netralitas.identity_wire import dump_number
from netralitas.text import LANGUAGES

PNS = "199001012015031001"
PPPK = "199502282024292045"


def test_neither_form_gives_the_number_back_nor_what_would_make_it_up() -> None:
    for digits in (PNS, PPPK):
        number = parse(digits)
        forms = [number_text(number, lang=lang) for lang in LANGUAGES]
        forms.append(json.dumps({**dump_number(number), "law": None}))
        for told in forms:
            assert digits not in told
            assert digits[:8] not in told
            assert number.born.isoformat() not in told
            assert str(number.born.year) not in told
            assert number.sex.label.id not in told
            assert number.masked() in told


def test_a_nip_tells_its_month_and_an_ni_pppk_its_agreement() -> None:
    pns, pppk = number_text(parse(PNS)), number_text(parse(PPPK), lang="en")
    assert "Pengangkatan pertama menurut nomornya: Maret 2015." in pns
    assert "Perka BKN 22/2007" in pns
    assert "First appointment by the number: 2024." in pppk
    assert "Number of the work agreement: 9." in pppk
    assert "Perka BKN" not in pppk
    assert dump_number(parse(PNS))["appointed"] == "2015-03"
    told = dump_number(parse(PPPK))
    assert (told["kind"], told["appointed"], told["agreement"]) == ("pppk", "2024", 9)
    assert told["bases"] == []
    assert [each["reading"] for each in dump_number(parse(PNS))["bases"]] == ["single"] * 2


def test_what_looks_wrong_is_told_as_a_note() -> None:
    on = date(2015, 2, 28)
    told = number_text(parse(PNS), on)
    assert "CATATAN" in told
    assert "belum tiba" in told
    assert "CATATAN" not in number_text(parse(PNS))
    assert len(dump_number(parse(PNS), on)["notes"]) == 1
    assert dump_number(parse(PNS), on)["on"] == "2015-02-28"
    assert dump_number(parse(PNS))["on"] is None
    with pytest.raises(ValueError, match="no text in 'fr'"):
        number_text(parse(PNS), lang="fr")
