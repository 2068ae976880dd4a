"""The duties of a candidate in words and on the wire."""

from __future__ import annotations

import json
from datetime import date

import pytest
from attrs import evolve

from netralitas.candidacy_text import duties_text
from netralitas.candidacy_wire import FORMAT, dump_duties
from netralitas.conduct import Actor
from netralitas.elections import COMING, ELECTIONS, Election
from netralitas.procedure.candidacy import Duties, Window, duties
from netralitas.prose import WIDTH
from netralitas.text import LANGUAGES
from netralitas.words import Certainty, Contest, Office, Status

PILKADA = ELECTIONS["pilkada-2024"]


def pns(office: Office = Office.PELAKSANA) -> Duties:
    actor = Actor(status=Status.PNS, roles=(), office=office)
    return duties(actor, Contest.WALI_KOTA, PILKADA, region="64.72")


def flat(found: Duties, lang: str = "id") -> str:
    """Write the text on one line, so that a sentence can be looked for."""
    return " ".join(duties_text(found, lang).split())


def every() -> list[Duties]:
    """Give what every status must do in every election, and in those to come."""
    elections: tuple[Election, ...] = (*ELECTIONS.values(), *COMING)
    return [
        duties(Actor(status=status), contest, election)
        for election in elections
        if not election.id.startswith("psu-")
        for contest in sorted(election.contests)
        for status in Status
    ]


def test_every_answer_can_be_written_in_both_languages_and_as_json() -> None:
    for found in every():
        for lang in LANGUAGES:
            text = duties_text(found, lang)
            assert text.endswith("\n")
            assert all(len(line) <= WIDTH for line in text.splitlines())
            assert "{" not in text
            assert ".." not in text
        held = json.loads(json.dumps(dump_duties(found)))
        assert held["format"] == FORMAT
        assert len(held["duties"]) == len(found.duties)


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no text in 'fr'"):
        duties_text(pns(), "fr")


def test_the_text_names_person_office_area_and_days() -> None:
    text = flat(pns(Office.ADMINISTRATOR))
    assert (
        "PNS dengan jabatan administrator, yang hendak mencalonkan diri dalam pemilihan "
        "wali kota dan wakil wali kota, Pemilihan serentak nasional 2024" in text
    )
    assert "di Kota Samarinda (64.72)" in text
    assert "saat mendaftar sebagai calon: 27 Agustus 2024 sampai dengan 29 Agustus" in text
    assert "mulai berlaku 30 September 2024" in text
    assert "14 hari kerja sejak usul pemberhentian diterima" in text
    assert "YANG MUNGKIN" not in text


def test_two_statuses_that_are_possible_are_told_as_one_of_two() -> None:
    person = Actor(status=(Status.PNS, Status.CPNS))
    text = flat(duties(person, Contest.BUPATI, PILKADA))
    assert "PNS atau CPNS, yang hendak mencalonkan diri" in text
    assert "Bergantung pada: status pelaku" in text


def test_what_depends_on_something_stands_apart_and_says_on_what() -> None:
    found = duties(Actor(status=Status.PNS), Contest.BUPATI, PILKADA)
    text = flat(found, "en")
    assert "WHAT MAY HAVE TO BE DONE, DEPENDING ON SOMETHING ELSE" in text
    assert "Depends on: post of the person." in text
    assert " in Kota" not in text


def test_a_day_that_is_not_known_is_said_to_be() -> None:
    coming = next(each for each in COMING if Contest.BUPATI in each.contests)
    text = flat(duties(Actor(status=Status.PNS), Contest.BUPATI, coming))
    assert "sejak ditetapkan sebagai calon: belum diketahui." in text
    assert "Pemberhentian: mulai berlaku, akhir bulan sejak ditetapkan" in text


def test_a_day_that_the_text_does_not_name_is_not_called_unknown() -> None:
    found = duties(Actor(status=Status.PNS), Contest.DPD, ELECTIONS["pemilu-2024"])
    text = flat(found)
    assert (
        "Menyatakan pengunduran diri secara tertulis, harinya tidak disebut teks." in text
    )


def test_several_days_are_all_told() -> None:
    found = pns()
    (duty, *_) = found.duties
    other = Window(first=date(2024, 9, 23), last=date(2024, 9, 23))
    twice = evolve(found, duties=(evolve(duty, due=(*duty.due, other)),))
    assert "22 September 2024 atau 23 September 2024" in flat(twice)


def test_where_nothing_is_found_that_is_no_answer_that_all_is_well() -> None:
    text = flat(duties(Actor(status=Status.WARGA), Contest.BUPATI, PILKADA))
    assert "Itu tidak berarti bahwa tidak ada." in text
    assert "CATATAN" not in text
    gap = flat(duties(Actor(status=Status.CPNS), Contest.BUPATI, PILKADA))
    assert "Kekosongan: Tidak ada syarat calon yang dibaca yang menyebut CPNS" in gap


def test_what_follows_is_told_by_the_law_by_the_row_or_as_unsaid() -> None:
    before = duties(Actor(status=Status.PNS), Contest.BUPATI, ELECTIONS["pilkada-2017"])
    text = flat(before)
    assert "Bila tidak: syarat calon tidak terpenuhi." in text
    assert "Bila tidak: sanksinya tidak disebut teks yang dibaca." in text
    later = flat(
        duties(Actor(status=Status.PNS), Contest.BUPATI, ELECTIONS["pilkada-2018"])
    )
    assert "Diperselisihkan: Pasal 346 ayat (4)" in later
    assert "Bila tidak: akibat pada jalur pemberhentian" in later


def test_who_is_competent_is_no_sanction_and_is_not_told_twice() -> None:
    soldier = flat(
        duties(Actor(status=Status.TNI), Contest.DPD, ELECTIONS["pemilu-2024"]), "en"
    )
    assert "If not: competent" not in soldier
    assert "If not: the texts that were read name no sanction. Competent on" in soldier
    servant = flat(pns())
    assert "Bila tidak: akibat pada jalur pemberhentian" in servant
    assert "Yang berwenang pada jalur" not in servant


def test_of_a_list_only_the_stage_of_nomination_is_dated() -> None:
    held = duties(Actor(status=Status.PNS), Contest.DPR, ELECTIONS["pemilu-2024"])
    text = flat(held)
    assert "- dalam tahap pencalonan, saat mendaftar sebagai calon: 24 April" in text
    assert "Terbuka: Kalender hanya memuat seluruh tahap pencalonan" in text
    assert "tahap pencalonan" not in flat(pns())


def test_the_permission_of_the_president_is_no_consequence_of_not_asking() -> None:
    head = duties(
        Actor(status=Status.KEPALA_DAERAH), Contest.PRESIDEN, ELECTIONS["pemilu-2024"]
    )
    text = flat(head)
    assert "dalam 15 hari sejak surat diterima Presiden, izin dianggap" in text
    assert "Bila tidak: syarat calon tidak terpenuhi." in text


def test_the_wire_tells_person_days_and_each_duty() -> None:
    held = dump_duties(pns(Office.JPT_MADYA))
    assert held["person"] == {
        "status": ["pns"],
        "office": ["jpt_madya"],
        "roles": [],
        "region": None,
    }
    assert (held["contest"], held["election"]) == ("wali_kota", "pilkada-2024")
    assert held["region"] == "64.72"
    assert held["days"]["penetapan"] == [{"first": "2024-09-22", "last": "2024-09-22"}]
    by_id = {duty["id"]: duty for duty in held["duties"]}
    own = by_id["pp-11-2017/pasal-254/ayat-1@2020-05-12"]
    assert own["certainty"] == Certainty.CERTAIN.value
    assert (own["demand"], own["due_on"]) == ("mengundurkan_diri", "penetapan")
    assert own["effects"][0]["days"] == ["2024-09-30"]
    assert own["pending"][0]["rule"] == "pp-11-2017/pasal-268/ayat-4"
    assert own["consequences"][0]["options"] == ["ptdh"]
    assert own["in_force"] == {"from": "2020-05-12", "to": None}
    assert {note["code"] for note in held["notes"]} == {
        "cltn_bukan_pengunduran_diri",
        "cltn_pemberhentian_sementara",
    }


def test_the_wire_keeps_open_points_and_disputes() -> None:
    held = dump_duties(
        duties(Actor(status=Status.PNS), Contest.DPR, ELECTIONS["pemilu-2019"])
    )
    assert held["person"]["office"] is None
    assert held["person"]["roles"] is None
    assert held["region"] is None
    disputes = {each["id"] for duty in held["duties"] for each in duty["disputes"]}
    assert disputes == {"pp-11-2017/calon-tidak-mundur"}
    limits = [point["limits"] for duty in held["duties"] for point in duty["open_points"]]
    assert True in limits
    assert False in limits
