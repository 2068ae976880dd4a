"""Who may punish: regimes by day, gaps, overlaps, replacements, errors, both forms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from netralitas.citation import Reading
from netralitas.errors import LawError, ProcedureError
from netralitas.officials_text import competence_text, official_name
from netralitas.officials_wire import dump_competence
from netralitas.procedure.officials import (
    POSTS_OF,
    Competence,
    competent_official,
    in_place_of,
    regime_on,
)
from netralitas.procedure.officials_rows import HEADS, NOT_ENCODED, PP_94_2021, REGIMES
from netralitas.procedure.officials_rows_2010 import PP_53_2010
from netralitas.procedure.officials_types import Hindrance, Official, Place, Post
from netralitas.text import LANGUAGES
from netralitas.words import POSTS, Level, Office, SanctionKind, Status

NOW, THEN = date(2024, 12, 2), date(2018, 12, 3)


def ask(
    post: Post,
    sanction: Level | SanctionKind,
    place: Place = Place.PUSAT,
    on: date = NOW,
) -> Competence:
    return competent_official(post=post, sanction=sanction, place=place, on=on)


# ------------------------------------------------------------------------- the regimes


def test_the_new_regulation_decides_from_its_first_day() -> None:
    assert regime_on(date(2010, 6, 6)) is PP_53_2010
    assert regime_on(date(2021, 8, 30)) is PP_53_2010
    assert regime_on(date(2021, 8, 31)) is PP_94_2021
    with pytest.raises(ProcedureError) as caught:
        regime_on(date(2010, 6, 5))
    assert [problem.path for problem in caught.value.problems] == ["on"]
    wrong: Any
    for wrong in ("2024-12-02", None):
        with pytest.raises(ProcedureError):
            regime_on(wrong)


def test_a_regulation_does_not_know_the_posts_and_kinds_of_the_other() -> None:
    with pytest.raises(ProcedureError) as caught:
        ask(Post.ESELON_II, Level.TIDAK_DINYATAKAN)
    problems = {problem.path: problem for problem in caught.value.problems}
    assert set(problems) == {"post", "sanction"}
    assert "jpt_pratama" in problems["post"].allowed
    assert problems["sanction"].given == '"tidak_dinyatakan"'
    with pytest.raises(ProcedureError) as caught:
        ask(Post.ESELON_II, SanctionKind.PEMBEBASAN_JABATAN_12_BULAN, on=THEN)
    (problem,) = caught.value.problems
    assert problem.nearest == "pembebasan_jabatan"
    assert problem.message.id != problem.message.en


# ------------------------------------------------------------------------- the answers


def test_a_level_is_answered_by_its_kinds_in_the_order_of_the_law() -> None:
    for regime, post, on in (
        (PP_94_2021, Post.JPT_MADYA, NOW),
        (PP_53_2010, Post.UMUM_III_B, THEN),
    ):
        for level, kinds in regime.kinds.items():
            told = [kind for each in ask(post, level, on=on).answers for kind in each.kinds]
            assert sorted(told) == sorted(kinds)
    heavy = ask(Post.JPT_MADYA, Level.BERAT)
    assert [answer.officials for answer in heavy.answers] == [
        (Official.PPK,),
        (Official.PRESIDEN,),
    ]
    assert heavy.answers[1].kinds == (SanctionKind.PDHTAPS,)


def test_an_overlap_is_shown_and_a_single_official_is_none() -> None:
    (overlap,) = ask(Post.PELAKSANA, Level.SEDANG, Place.KABUPATEN_KOTA).answers
    assert overlap.officials == (Official.PPK, Official.ADMINISTRATOR)
    assert overlap.overlap
    (single,) = ask(Post.PELAKSANA, Level.SEDANG, Place.PROVINSI).answers
    assert not single.overlap
    assert single.reading is Reading.INFERRED


def test_a_gap_has_its_reason_and_no_reading() -> None:
    (gap,) = ask(Post.JABATAN_PRESIDEN, Level.RINGAN).answers
    assert gap.rows == ()
    assert gap.gap is not None
    assert gap.gap.cites
    assert gap.reading is None
    assert not gap.overlap


def test_the_suspended_cut_may_be_imposed_by_nobody() -> None:
    for kind in SanctionKind:
        if kind.value.startswith("pemotongan_tukin"):
            for post in PP_94_2021.posts:
                (answer,) = ask(post, kind).answers
                assert answer.gap is not None
                assert "Pasal 42 ayat (1)" in str(answer.gap.cites[0])


def test_who_the_ppk_is_follows_the_place_and_the_day() -> None:
    for on, law in (
        (NOW, "PP 11/2017"),
        (date(2017, 4, 7), "PP 11/2017"),
        (date(2017, 4, 6), "UU 5/2014"),
    ):
        for place, who in (
            (Place.PUSAT, "menteri"),
            (Place.PROVINSI, "gubernur"),
            (Place.KABUPATEN_KOTA, "bupati"),
            (Place.PERWAKILAN, "menteri"),
        ):
            post = Post.JABATAN_PRESIDEN
            head = ask(post, SanctionKind.PDHTAPS, place, on).head
            assert head is not None
            assert who in head.who.id
            assert str(head.bases[0].citation).startswith(law)
    before = ask(Post.ESELON_I, Level.RINGAN, on=date(2013, 1, 1))
    assert before.head is None
    now = competence_text(ask(Post.PELAKSANA, Level.RINGAN))
    assert "Pejabat pembina kepegawaian (PPK): menteri" in now
    assert "Pejabat pembina kepegawaian" not in competence_text(before)
    assert dump_competence(before)["ppk"] is None
    assert len({(head.in_force, head.who) for head in HEADS}) == len(HEADS)


def test_the_secretary_of_a_regency_punishes_assistants_among_echelon_ii() -> None:
    (answer,) = ask(Post.ESELON_II, Level.RINGAN, Place.KABUPATEN_KOTA, THEN).answers
    rows = {row.official: row for row in answer.rows}
    assert set(rows) == {Official.PPK, Official.SEKDA_KABKOTA}
    condition = rows[Official.SEKDA_KABKOTA].condition
    assert condition is not None
    assert "asisten" in condition.id
    assert rows[Official.PPK].condition is None
    (below,) = ask(Post.ESELON_III, Level.RINGAN, Place.KABUPATEN_KOTA, THEN).answers
    assert all(row.condition is None for row in below.rows)


def test_abroad_the_head_of_the_mission_proposes_what_he_may_not_impose() -> None:
    for post, on, cited in (
        (Post.ADMINISTRATOR, NOW, "PP 94/2021 Pasal 35 ayat (4)"),
        (Post.ESELON_III, THEN, "PP 53/2010 Pasal 30 ayat (4)"),
    ):
        (answer,) = ask(post, SanctionKind.PDHTAPS, Place.PERWAKILAN, on).answers
        (row,) = answer.rows
        assert row.official is Official.PPK
        assert row.proposal is not None
        assert [str(basis.citation) for basis in row.proposal.bases] == [cited]
    (home,) = ask(Post.ADMINISTRATOR, SanctionKind.PDHTAPS).answers
    assert home.rows[0].proposal is None
    (light,) = ask(Post.ADMINISTRATOR, Level.RINGAN, Place.PERWAKILAN).answers
    assert light.rows[0].note is not None
    assert "Pasal 35 ayat (4)" in light.rows[0].note.id


# ----------------------------------------------------------------------- replacements


@pytest.mark.parametrize(
    ("official", "place", "on", "higher"),
    [
        (Official.PENGAWAS, Place.PUSAT, NOW, Official.ADMINISTRATOR),
        (Official.JPT_PRATAMA, Place.PROVINSI, NOW, Official.JPT_MADYA),
        (Official.JPT_PRATAMA, Place.KABUPATEN_KOTA, NOW, Official.PPK),
        (Official.PPK, Place.KABUPATEN_KOTA, NOW, None),
        (Official.PRESIDEN, Place.PUSAT, NOW, None),
        (Official.KEPALA_PERWAKILAN, Place.PERWAKILAN, NOW, None),
        (Official.AHLI_MUDA_TERTENTU, Place.PUSAT, NOW, None),
        (Official.ESELON_II, Place.KABUPATEN_KOTA, THEN, Official.SEKDA_KABKOTA),
        (Official.SEKDA_KABKOTA, Place.KABUPATEN_KOTA, THEN, Official.PPK),
        (Official.ESELON_I, Place.PUSAT, THEN, Official.PPK),
    ],
)
def test_a_vacant_office_passes_one_step_up_the_ladder(
    official: Official, place: Place, on: date, higher: Official | None
) -> None:
    for hindrance in (Hindrance.LOWONG, Hindrance.TIDAK_MENGHUKUM):
        there = in_place_of(official, hindrance, place=place, on=on)
        assert there.official is higher
        assert there.of is official
        ladder = regime_on(on).ladder_basis
        assert (ladder in there.bases) is (higher is not None)
        assert ladder.reading is Reading.INFERRED
    involved = in_place_of(official, Hindrance.TERLIBAT, place=place, on=on)
    assert involved.official is None
    assert not involved.rule.steps


@pytest.mark.parametrize(
    ("official", "on"), [(Official.ESELON_II, NOW), (Official.JPT_PRATAMA, THEN)]
)
def test_an_official_of_the_other_regulation_has_no_place_to_take(
    official: Official, on: date
) -> None:
    with pytest.raises(ProcedureError) as caught:
        in_place_of(official, Hindrance.LOWONG, place=Place.PUSAT, on=on)
    (problem,) = caught.value.problems
    assert problem.path == "official"
    assert "ppk" in problem.allowed
    assert official.value not in problem.allowed


def test_each_regulation_answers_every_hindrance_once() -> None:
    for regime in REGIMES:
        assert [each.hindrance for each in regime.replacements] == list(Hindrance)


def test_every_post_of_a_conduct_has_its_posts_here_if_a_pns_can_hold_it() -> None:
    assert set(POSTS_OF) == set(Office)
    for office, posts in POSTS_OF.items():
        assert bool(posts) is (office in POSTS[Status.PNS])
        assert set(posts) <= set(PP_94_2021.posts)


# -------------------------------------------------------------------------- the forms


def test_every_answer_can_be_told_in_both_languages() -> None:
    for regime, on in ((PP_94_2021, NOW), (PP_53_2010, THEN)):
        for post in regime.posts:
            for place in Place:
                found = ask(post, Level.BERAT, place, on)
                for lang in LANGUAGES:
                    for hindrance in (None, *Hindrance):
                        told = competence_text(found, lang, hindrance=hindrance)
                        assert str(regime.citation) in told
                        assert found.place.label.in_(lang).split()[0] in told
                        assert max(map(len, told.splitlines())) <= 80
    with pytest.raises(ValueError, match="no text in 'fr'"):
        competence_text(ask(Post.PELAKSANA, Level.RINGAN), "fr")


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_text_tells_condition_proposal_note_overlap_and_gap() -> None:
    light = flat(competence_text(ask(Post.PENGAWAS, Level.RINGAN)))
    assert "Bila unit kerjanya tidak mempunyai jabatan administrator" in light
    assert "tidak mengatur siapa yang didahulukan" in light
    assert light.count("Naskah tidak menjelaskan jabatan mana") == 1
    chief = flat(competence_text(ask(Post.JPT_UTAMA, Level.BERAT), "en"))
    assert "On the proposal of: the coordinating minister" in chief
    expert = flat(competence_text(ask(Post.FUNGSIONAL_AHLI_UTAMA, Level.RINGAN), "en"))
    assert "without leaving out principal experts" in expert
    gap = flat(competence_text(ask(Post.JABATAN_PRESIDEN, Level.RINGAN)))
    assert "Naskah tidak menyebut siapa pun. Pasal 17 ayat (2) huruf c" in gap


def test_a_text_tells_who_takes_the_place_once_for_each_official() -> None:
    found = ask(Post.ADMINISTRATOR, Level.BERAT)
    vacant = flat(competence_text(found, hindrance=Hindrance.LOWONG))
    assert vacant.count("- PPK: naskah tidak menyebut siapa") == 1
    lower = ask(Post.PENGAWAS, Level.SEDANG)
    vacant = flat(competence_text(lower, "en", hindrance=Hindrance.LOWONG))
    assert "equal one: holder of a JPT madya post" in vacant
    assert vacant.count("The text does not say which post is one level lower") == 1
    assert "equal one (Article 16 of PP 94/2021 [reading: our matching" in vacant
    gap = ask(Post.JABATAN_PRESIDEN, Level.RINGAN)
    nobody = flat(competence_text(gap, hindrance=Hindrance.LOWONG))
    assert "Kewenangannya beralih" in nobody
    assert "jenjang yang dapat dibaca" not in nobody
    involved = flat(competence_text(found, hindrance=Hindrance.TERLIBAT))
    assert "tidak mengatur pejabat berwenang yang terlibat" in involved
    # What no ladder was used for does not explain the ladder.
    assert "CATATAN" not in involved


def test_an_official_is_named_by_the_abbreviation_where_there_is_one() -> None:
    assert official_name(Official.PPK, "id") == "PPK"
    assert official_name(Official.ESELON_I, "en") == "structural official, echelon I"


def test_an_object_tells_what_the_text_tells() -> None:
    told = dump_competence(ask(Post.JPT_MADYA, Level.BERAT), hindrance=Hindrance.LOWONG)
    assert list(told) == [
        *("format", "law", "regulation", "post", "sanction", "place", "on", "ppk"),
        *("answers", "in_place"),
    ]
    assert told["format"] == "netralitas/competent-officials/1"
    assert told["sanction"] == "berat"
    first, second = told["answers"]
    assert first["kinds"] == ["penurunan_jabatan_12_bulan", "pembebasan_jabatan_12_bulan"]
    assert first["overlap"] is False
    (president,) = second["officials"]
    assert president["proposal"]["who"]["en"] == "the PPK"
    assert president["bases"][0]["citation"] == "PP 94/2021 Pasal 17 ayat (2) huruf a"
    assert [(each["of"], each["official"]) for each in told["in_place"]] == [
        ("ppk", None),
        ("presiden", None),
    ]
    lower = ask(Post.PENGAWAS, Level.RINGAN)
    told = dump_competence(lower, hindrance=Hindrance.TIDAK_MENGHUKUM)
    assert told["in_place"][0]["official"] == "jpt_pratama"
    assert told["in_place"][0]["bases"][-1]["reading"] == "inferred"
    gap = dump_competence(ask(Post.JABATAN_PRESIDEN, Level.SEDANG))
    assert gap["answers"][0]["officials"] == []
    assert gap["answers"][0]["gap"]["cites"][0].startswith("PP 94/2021")
    assert gap["in_place"] == []


# ----------------------------------------------------------------------------- the rows


def test_a_row_needs_a_basis_a_post_a_kind_and_a_place() -> None:
    row = PP_94_2021.rows[0]
    for empty in (
        {"bases": ()},
        {"posts": frozenset[Post]()},
        {"kinds": frozenset[SanctionKind]()},
        {"places": frozenset[Place]()},
    ):
        change: dict[str, Any] = empty
        with pytest.raises(LawError):
            evolve(row, **change)


def test_what_is_not_encoded_says_why() -> None:
    assert all(entry.why.id and entry.why.en for entry in NOT_ENCODED)


def test_every_word_has_both_labels_and_a_source() -> None:
    for family in (Post, Place, Official, Hindrance):
        for word in family:
            assert word.label.id
            assert word.label.en
            assert word.source
            assert word.value == word.name.lower()
