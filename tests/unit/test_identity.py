"""NIP and NI PPPK, ranks, and the posts under the two Acts."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from netralitas.errors import IdentityError
from netralitas.identity import (
    ESELON,
    NOT_ENCODED,
    SCALES,
    Golongan,
    Jenjang,
    Nip,
    NiPppk,
    PostGroup,
    Sex,
    golongan,
    group_of,
    parse,
)
from netralitas.words import Office

PNS = "199001012015031001"
PPPK = "199001012024211001"


def test_the_number_of_a_pns_says_birth_appointment_sex_and_serial() -> None:
    found = parse(PNS)
    assert found == Nip(
        born=date(1990, 1, 1), appointed=(2015, 3), sex=Sex.LAKI_LAKI, serial=1
    )
    assert str(found) == PNS
    assert found.formatted() == "19900101 201503 1 001"
    assert found.masked() == "***************001"


def test_the_number_of_a_pppk_says_year_and_agreement() -> None:
    found = parse("199001012024292999")
    assert found == NiPppk(
        born=date(1990, 1, 1), appointed=2024, agreement=9, sex=Sex.PEREMPUAN, serial=999
    )
    assert str(found) == "199001012024292999"
    assert parse(PPPK).formatted() == "19900101 202421 1 001"
    assert parse(PPPK).masked() == "***************001"


def test_gaps_dots_and_hyphens_between_digits_are_passed_over() -> None:
    for text in ("19900101 201503 1 001", "19900101.201503.1.001", "19900101-201503-1-001"):
        assert parse(text) == parse(PNS)


@pytest.mark.parametrize(
    ("text", "path", "given"),
    [
        ("199013012015031001", "nip.born", '"****1301"'),
        ("199002302015031001", "nip.born", '"****0230"'),
        ("000001012015031001", "nip.born", '"****0101"'),
        ("199001010000031001", "nip.appointed", '"0000"'),
        ("199001012015001001", "nip.kind", '"00"'),
        ("199001012015131001", "nip.kind", '"13"'),
        ("199001012015201001", "nip.kind", '"20"'),
        ("199001012015301001", "nip.kind", '"30"'),
        ("199001012015033001", "nip.sex", '"3"'),
        ("199001012015030001", "nip.sex", '"0"'),
        ("199001012015031000", "nip.serial", '"000"'),
    ],
)
def test_a_part_that_no_number_can_hold_is_an_error(
    text: str, path: str, given: str
) -> None:
    with pytest.raises(IdentityError) as caught:
        parse(text)
    (problem,) = caught.value.problems
    assert (problem.path, problem.given) == (path, given)
    assert problem.allowed
    assert problem.message.id != problem.message.en


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (PNS[:-1], "this has 17"),
        (PNS + "1", "this has 19"),
        ("", "this has 0"),
        ("19900101201503100O", "this holds 'O'"),
        ("NIP " + PNS, "this holds 'INP'"),
        ("١٩٩٠٠١٠١٢٠١٥٠٣١٠٠١", "this holds digits other than 0 to 9"),
        ("\x1f" + PNS, "this holds '\\x1f'"),
        (199001012015031001, "this is not a text"),
        ([PNS], "this is not a text"),
        (None, "this is not a text"),
    ],
)
def test_what_is_not_eighteen_digits_is_said_to_be_so(text: Any, says: str) -> None:
    with pytest.raises(IdentityError) as caught:
        parse(text)
    (problem,) = caught.value.problems
    assert problem.path == "nip"
    hidden = None if text is None else re.sub(r"\d", "*", str(text))
    assert json.loads(problem.given) == hidden
    assert says in problem.message.en
    assert PNS in problem.allowed


def test_all_that_is_wrong_comes_back_at_once() -> None:
    with pytest.raises(IdentityError) as caught:
        parse("199013010000139000")
    assert [problem.path for problem in caught.value.problems] == [
        "nip.born",
        "nip.appointed",
        "nip.kind",
        "nip.sex",
        "nip.serial",
    ]


def test_parts_that_the_digits_cannot_hold_are_refused_when_put_together() -> None:
    born, sex = date(1990, 1, 1), Sex.LAKI_LAKI
    for serial in (0, 1000, -1):
        with pytest.raises(IdentityError):
            Nip(born=born, appointed=(2015, 3), sex=sex, serial=serial)
    for month in (0, 13, 21):
        with pytest.raises(IdentityError):
            Nip(born=born, appointed=(2015, month), sex=sex, serial=1)
    for agreement in (0, 10):
        with pytest.raises(IdentityError):
            NiPppk(born=born, appointed=2024, agreement=agreement, sex=sex, serial=1)


def test_a_sound_number_has_no_notes() -> None:
    for text in (PNS, PPPK):
        assert parse(text).notes() == ()
        assert parse(text).notes(on=date(2024, 10, 11)) == ()


def test_an_appointment_below_sixteen_is_remarked_upon_and_no_error() -> None:
    assert parse("199006152006061001").notes() == ()
    (note,) = parse("199006152006051001").notes()
    assert "16" in note.id
    assert parse("200806152024211001").notes() == ()
    (note,) = parse("200906152024211001").notes()
    assert "16" in note.en


def test_what_is_still_to_come_is_remarked_upon_only_on_a_given_day() -> None:
    number = parse("199001012015031001")
    assert len(number.notes(on=date(2015, 2, 28))) == 1
    assert number.notes(on=date(2015, 3, 1)) == ()
    born = parse("200501012021031001")
    assert len(born.notes(on=date(2004, 12, 31))) == 1
    pppk = parse(PPPK)
    assert len(pppk.notes(on=date(2023, 12, 31))) == 1
    assert pppk.notes(on=date(2024, 1, 1)) == ()


def test_a_pppk_before_the_regulation_is_remarked_upon() -> None:
    assert parse("199001012018211001").notes() == ()
    (note,) = parse("199001012017211001").notes()
    assert "PP 49/2018" in note.id


# ------------------------------------------------------------------------------ ranks


def test_ranks_rise_from_juru_muda_to_pembina_utama() -> None:
    signs = [f"{group}/{letter}" for group in ("I", "II", "III") for letter in "abcd"]
    signs += [f"IV/{letter}" for letter in "abcde"]
    assert [each.value for each in Golongan] == signs
    assert Golongan.IV_E.label.id == "Pembina Utama"
    assert Golongan.I_A < Golongan.IV_E


def test_one_rank_lower_is_the_rank_before_and_there_is_none_below_the_first() -> None:
    assert Golongan.III_A.lower is Golongan.II_D
    assert Golongan.IV_A.lower is Golongan.III_D
    assert Golongan.I_B.lower is Golongan.I_A
    assert Golongan.I_A.lower is None


def test_a_rank_is_read_by_its_sign() -> None:
    assert golongan("III/d") is golongan(" iii/D ") is Golongan.III_D
    wrong: Any
    for wrong in ("V/a", "III", "IX", "", None):
        with pytest.raises(IdentityError) as caught:
            golongan(wrong)
        (problem,) = caught.value.problems
        assert (problem.path, json.loads(problem.given)) == ("golongan", wrong)
        assert len(problem.allowed) == 17
    with pytest.raises(IdentityError) as caught:
        golongan({(1, 2): "III/a"})  # type: ignore[arg-type]
    assert caught.value.problems[0].given == "dict"


# ------------------------------------------------------------------------------ posts

GROUPS = {
    Office.JPT_UTAMA: (PostGroup.PIMPINAN_TINGGI, PostGroup.MANAJERIAL),
    Office.JPT_MADYA: (PostGroup.PIMPINAN_TINGGI, PostGroup.MANAJERIAL),
    Office.JPT_PRATAMA: (PostGroup.PIMPINAN_TINGGI, PostGroup.MANAJERIAL),
    Office.ADMINISTRATOR: (PostGroup.ADMINISTRASI, PostGroup.MANAJERIAL),
    Office.PENGAWAS: (PostGroup.ADMINISTRASI, PostGroup.MANAJERIAL),
    Office.PELAKSANA: (PostGroup.ADMINISTRASI, PostGroup.NONMANAJERIAL),
    Office.FUNGSIONAL: (PostGroup.FUNGSIONAL, PostGroup.NONMANAJERIAL),
}


def test_each_post_changed_its_group_on_31_october_2023() -> None:
    for office, (before, after) in GROUPS.items():
        assert group_of(office, date(2014, 1, 15)) is before
        assert group_of(office, date(2023, 10, 30)) is before
        assert group_of(office, date(2023, 10, 31)) is after
    assert all(set(scale.groups) == set(GROUPS) for scale in SCALES)


def test_before_the_act_and_outside_the_service_there_is_no_group() -> None:
    with pytest.raises(IdentityError) as caught:
        group_of(Office.PELAKSANA, date(2014, 1, 14))
    assert caught.value.problems[0].path == "on"
    for office in (Office.TIDAK_BERLAKU, Office.PENJABAT_KEPALA_DAERAH):
        with pytest.raises(IdentityError) as caught:
            group_of(office, date(2024, 1, 1))
        assert caught.value.problems[0].path == "office"


def test_the_former_echelons_equal_the_posts_of_2014() -> None:
    assert ESELON["Ia"] == (Office.JPT_UTAMA, Office.JPT_MADYA)
    assert [ESELON[each] for each in ("II", "III", "IV", "V")] == [
        (Office.JPT_PRATAMA,),
        (Office.ADMINISTRATOR,),
        (Office.PENGAWAS,),
        (Office.PELAKSANA,),
    ]


def test_functional_posts_have_four_levels_of_each_kind() -> None:
    experts = [f"ahli_{level}" for level in ("utama", "madya", "muda", "pertama")]
    skilled = ["penyelia", "mahir", "terampil", "pemula"]
    assert [each.value for each in Jenjang] == experts + skilled


def test_what_is_not_encoded_says_why() -> None:
    assert all(entry.why.id and entry.why.en for entry in NOT_ENCODED)
