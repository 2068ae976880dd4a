"""The border to SIASN: codes, reasons, and a decision in its keys."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from attrs import evolve

from netralitas import LAW
from netralitas.citation import Reading
from netralitas.errors import ProcedureError
from netralitas.procedure.discipline import (
    Breach,
    Decision,
    ImposedBy,
    Punishment,
    Serving,
    decide,
)
from netralitas.procedure.discipline_rows import KINDS
from netralitas.siasn import (
    ALASAN,
    JENIS_HUKUMAN,
    KEYS,
    MORAL,
    READING,
    UNKNOWN,
    KedudukanHukum,
    Record,
    TingkatHukuman,
    jenis_of,
    read_jenis,
    read_kedudukan,
    reasons_of,
    to_hukdis,
)
from netralitas.words import ElectionKind, Level, SanctionKind, Status, Track

K = SanctionKind
HURUF_N = "pp-94-2021/pasal-5/huruf-n/angka-"

PUNISHMENT = Punishment(
    kind=K.PENURUNAN_JABATAN_12_BULAN,
    breaches=(Breach(rule=HURUF_N + "4", acted_on=date(2024, 10, 2)),),
    by=ImposedBy.PPK,
    examined_on=date(2024, 11, 4),
    decided_on=date(2024, 12, 2),
    received_on=date(2024, 12, 9),
    appealed=False,
)
RECORD = Record(pns_id="A1B2", sk_number="800/1/2024")


def decision(**changes: Any) -> Decision:
    return decide(evolve(PUNISHMENT, **changes))


def refused(given: Decision, record: Record) -> dict[str, Any]:
    with pytest.raises(ProcedureError) as caught:
        to_hukdis(given, record)
    return {problem.path: problem for problem in caught.value.problems}


# ----------------------------------------------------------------------------- codes


def test_every_kind_of_discipline_has_one_code_and_the_level_that_the_law_gives() -> None:
    letters = {Level.RINGAN: "R", Level.SEDANG: "S", Level.BERAT: "B"}
    for row in KINDS:
        found = jenis_of(row.kind)
        assert found.tingkat.value == letters[row.level]
        assert read_jenis(found.code) is read_jenis(int(found.code)) is found
    codes = [row.code for row in (*JENIS_HUKUMAN, *MORAL)]
    assert len(set(codes)) == len(codes)
    assert {row.kind for row in JENIS_HUKUMAN} - {None} == {row.kind for row in KINDS}


def test_codes_by_number_as_the_clients_have_them() -> None:
    assert {row.code: row.kind and row.kind.value for row in JENIS_HUKUMAN} == {
        "1": "teguran_lisan",
        "2": "teguran_tertulis",
        "3": "pernyataan_tidak_puas",
        "4": "penundaan_kgb_1_tahun",
        "5": None,
        "6": None,
        "7": "penundaan_kenaikan_pangkat_1_tahun",
        "8": "penurunan_pangkat_1_tahun",
        "9": "pembebasan_jabatan",
        "10": "pdhtaps",
        "11": "ptdh",
        "12": None,
        "13": "pemindahan_penurunan_jabatan",
        "14": "penurunan_pangkat_3_tahun",
        "23": "pemotongan_tukin_25_6_bulan",
        "24": "pemotongan_tukin_25_9_bulan",
        "25": "pemotongan_tukin_25_12_bulan",
        "27": "penurunan_jabatan_12_bulan",
        "28": "pembebasan_jabatan_12_bulan",
    }
    for row in (*JENIS_HUKUMAN, *MORAL):
        assert row.name.id
        assert row.name.en


def test_moral_sanctions_are_ethics_that_siasn_files_as_light_discipline() -> None:
    assert [(row.code, row.kind, row.tingkat) for row in MORAL] == [
        ("21", K.PERNYATAAN_TERBUKA, TingkatHukuman.RINGAN),
        ("22", K.PERNYATAAN_TERTUTUP, TingkatHukuman.RINGAN),
    ]
    ethics = {
        kind
        for row in LAW.consequences
        if row.track is Track.KODE_ETIK
        for kind in row.options
    }
    assert {row.kind for row in MORAL} == ethics
    assert ethics.isdisjoint(row.kind for row in JENIS_HUKUMAN)


def test_no_code_is_made_up() -> None:
    for kind in (K.DIBERHENTIKAN_CPNS, K.PENJARA, K.PHK):
        with pytest.raises(ProcedureError, match="no SIASN code"):
            jenis_of(kind)
    assert READING is Reading.SINGLE
    assert all(row.why.id != row.why.en for row in UNKNOWN)


@pytest.mark.parametrize("code", [15, "26", "x", "", True])
def test_a_code_that_was_not_seen_is_not_read(code: Any) -> None:
    with pytest.raises(ProcedureError, match="jenisHukumanId"):
        read_jenis(code)


def test_legal_positions_are_read_as_text_and_as_numbers() -> None:
    assert read_kedudukan("15") is KedudukanHukum.HUKUMAN_DISIPLIN
    assert read_kedudukan(4) is KedudukanHukum.PEMBERHENTIAN_SEMENTARA
    assert all(re.fullmatch("[0-9]{2}", word.value) for word in KedudukanHukum)
    assert len(KedudukanHukum) == 31
    with pytest.raises(ProcedureError, match="kedudukanHukumId"):
        read_kedudukan(10)


# --------------------------------------------------------------------------- reasons


def test_each_reason_names_rules_that_exist_and_has_its_own_code() -> None:
    for reason in ALASAN:
        assert re.fullmatch("[0-9A-F]{32}", reason.code)
        assert set(reason.rules) <= set(LAW.rule)
        assert all(LAW.rule[rule].track is Track.DISIPLIN for rule in reason.rules)
    assert len({reason.code for reason in ALASAN}) == len(ALASAN)


def test_every_ban_of_pp_53_has_one_reason() -> None:
    bans = [rule.id for rule in LAW.rules if rule.id.startswith("pp-53-2010/pasal-4/")]
    assert [reasons_of(rule)[0].code[10:12] for rule in bans] == [
        "B0",
        "B1",
        "B2",
        "B3",
        "B4",
        "B5",
        "B6",
        "B7",
        "B8",
        "B9",
        "BA",
    ]
    assert all(len(reasons_of(rule)) == 1 for rule in bans)


@pytest.mark.parametrize(
    ("rule", "election", "signs"),
    [
        (HURUF_N + "1", None, []),
        (HURUF_N + "2", None, ["B1"]),
        (HURUF_N + "2", ElectionKind.PEMILU, ["B1"]),
        (HURUF_N + "5", None, ["B4", "B9"]),
        (HURUF_N + "6", ElectionKind.PEMILU, ["B5"]),
        (HURUF_N + "6", ElectionKind.PEMILIHAN, ["BA"]),
        ("pp-94-2021/pasal-9/ayat-1/huruf-b", None, ["97"]),
        ("pp-94-2021/pasal-9/ayat-1/huruf-a", None, []),
        ("skb-2-2022/lampiran-ii/disiplin/8", ElectionKind.PEMILIHAN, ["BA"]),
        ("no-such-rule", None, []),
    ],
)
def test_reasons_of_a_rule(
    rule: str, election: ElectionKind | None, signs: list[str]
) -> None:
    assert [reason.code[10:12] for reason in reasons_of(rule, election)] == signs


# --------------------------------------------------------------------------- payload


def test_a_decision_in_the_keys_of_siasn() -> None:
    given = decision()
    found = to_hukdis(given, RECORD)
    start = given.start.day
    assert start is not None
    assert found == {
        "id": "",
        "pnsOrangId": "A1B2",
        "jenisHukumanId": "27",
        "jenisTingkatHukumanId": "B",
        "skNomor": "800/1/2024",
        "skTanggal": "02-12-2024",
        "hukumanTanggal": start.strftime("%d-%m-%Y"),
        "akhirHukumanTanggal": start.replace(year=start.year + 1).strftime("%d-%m-%Y"),
        "masaTahun": "0",
        "masaBulan": "12",
        "alasanHukumanDisiplinId": "11EC54D9B3B357B1E050640A15026590",
        "keterangan": "",
    }
    assert set(found) <= set(KEYS)


def test_what_the_caller_knows_is_sent_and_what_nobody_knows_is_left_out() -> None:
    record = evolve(
        RECORD,
        id="9",
        kedudukan=KedudukanHukum.HUKUMAN_DISIPLIN,
        nomor_pp="94",
        keterangan="uji",
        alasan="C7730BC4BB20B892E050640AF2084D0C",
    )
    found = to_hukdis(decision(kind=K.PDHTAPS), record)
    assert tuple(sorted(found)) == tuple(sorted(set(KEYS) - {"akhirHukumanTanggal"}))
    assert found["kedudukanHukumId"] == "15"
    assert found["masaTahun"] == found["masaBulan"] == "0"
    assert found["alasanHukumanDisiplinId"] == record.alasan


def test_years_and_months_stay_as_the_text_has_them() -> None:
    medium = (Breach(rule=HURUF_N + "2", acted_on=date(2024, 10, 2)),)
    found = to_hukdis(decision(kind=K.PENUNDAAN_KGB_1_TAHUN, breaches=medium), RECORD)
    assert (found["masaTahun"], found["masaBulan"]) == ("1", "0")


def test_a_punishment_that_waits_for_another_begins_after_it() -> None:
    serving = Serving(
        kind=K.PEMBEBASAN_JABATAN_12_BULAN,
        term=evolve(decision().served[0], start=date(2024, 3, 4), end=date(2025, 3, 4)),
    )
    found = to_hukdis(decision(serving=serving), RECORD)
    assert found["hukumanTanggal"] == "04-03-2025"
    assert found["akhirHukumanTanggal"] == "04-03-2026"


def test_an_open_start_is_settled_by_the_caller_within_what_the_law_leaves() -> None:
    given = decision(
        breaches=(Breach(rule=HURUF_N + "4", acted_on=date(2022, 1, 5)),),
        examined_on=date(2022, 1, 12),
        decided_on=date(2022, 2, 1),
        received_on=date(2022, 2, 8),
    )
    assert refused(given, RECORD)["start"].allowed == ("2022-02-23", "2022-03-02")
    found = to_hukdis(given, evolve(RECORD, start=date(2022, 3, 2)))
    assert found["akhirHukumanTanggal"] == "02-03-2023"
    assert set(refused(given, evolve(RECORD, start=date(2022, 3, 3)))) == {"start"}
    waiting = refused(decision(received_on=None), RECORD)["start"]
    assert "received_on" in waiting.message.en


def test_a_start_that_hangs_on_an_appeal_is_not_sent_unasked() -> None:
    given = decision(appealed=None)
    assert given.start.day is not None
    problem = refused(given, RECORD)["start"]
    assert "appealed" in problem.message.en
    assert problem.allowed == (given.start.day.isoformat(),)
    found = to_hukdis(given, evolve(RECORD, start=given.start.day))
    assert found == to_hukdis(decision(), RECORD)


def test_everything_that_is_missing_is_told_at_once() -> None:
    probation = decision(status=Status.CPNS, kind=K.DIBERHENTIKAN_CPNS)
    blank = Record(pns_id=" ", sk_number="", alasan="B3")
    assert set(refused(probation, blank)) == {
        "pns_id",
        "sk_number",
        "kind",
        "start",
        "alasan",
    }


def test_a_reason_that_is_none_or_several_is_asked_for() -> None:
    twice = decision(breaches=(Breach(rule=HURUF_N + "5", acted_on=date(2024, 10, 2)),))
    problem = refused(twice, RECORD)["alasan"]
    assert [code[10:12] for code in problem.allowed] == ["B4", "B9"]
    record = evolve(RECORD, election=ElectionKind.PEMILIHAN)
    assert to_hukdis(twice, record)["alasanHukumanDisiplinId"][10:12] == "B9"
    nothing = decision(
        kind=K.TEGURAN_LISAN,
        breaches=(
            Breach(rule="pp-94-2021/pasal-9/ayat-1/huruf-a", acted_on=date(2024, 10, 2)),
        ),
    )
    assert len(refused(nothing, RECORD)["alasan"].allowed) == len(ALASAN)
