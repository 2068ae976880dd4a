"""Who resigns to stand for what, and from when, read a second time from the statutes.

Each line says what the letter says: from which day to before which, what is asked, on
which event, of whom, for which offices. Then every row is met by a person whom it names
and missed by one whom it does not, for an office that it names and for another.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from attrs import evolve

from netralitas import LAW
from netralitas.conduct import Actor
from netralitas.elections import ELECTIONS, CalendarVersion, Election, StageSpan
from netralitas.elections.calendar import NOMINATION
from netralitas.interval import Interval
from netralitas.procedure import RULES
from netralitas.procedure.candidacy import (
    NOT_ENCODED,
    NOTES,
    ROWS,
    CandidacyRule,
    Demand,
    Milestone,
    duties,
)
from netralitas.words import POSTS, Contest, Role, Status

S, M, D = Status, Milestone, Demand

HEADS_OF_REGION = "gubernur bupati wali_kota"
SOUGHT = f"presiden dpr dpd {HEADS_OF_REGION}"
LISTS = "dpr dprd_provinsi dprd_kabkota"
EVERY = f"presiden dpd {LISTS} {HEADS_OF_REGION}"
SERVICE = "pns pppk tni polri kepala_daerah pejabat_bumn karyawan_bumn"
VILLAGE = "kepala_desa perangkat_desa anggota_bpd"
RESIGN = D.MENGUNDURKAN_DIRI

FEBRUARY, MARCH, JULY, AMENDED = "2015-02-02", "2015-03-18", "2015-07-08", "2016-07-01"


class Line(NamedTuple):
    """What one provision says."""

    provision: str
    since: str
    until: str
    demand: Demand
    due: Milestone
    who: str
    offices: str


PASAL_7 = (
    Line("7 huruf s", FEBRUARY, MARCH, RESIGN, M.PENDAFTARAN, "pns tni polri", ""),
    Line("7 huruf t", MARCH, JULY, RESIGN, M.PENDAFTARAN, "pns tni polri", ""),
    Line("7 huruf t", JULY, AMENDED, RESIGN, M.PENETAPAN, "pns tni polri", ""),
    Line(
        "7 ayat (2) huruf t",
        AMENDED,
        "",
        RESIGN,
        M.PENETAPAN,
        "pns tni polri kepala_desa",
        "",
    ),
    Line(
        "7 huruf t",
        FEBRUARY,
        MARCH,
        D.BERHENTI_DARI_JABATAN,
        M.TIDAK_DISEBUT,
        "pejabat_bumn karyawan_bumn",
        "",
    ),
    Line(
        "7 huruf u",
        MARCH,
        AMENDED,
        D.BERHENTI_DARI_JABATAN,
        M.PENETAPAN,
        "pejabat_bumn karyawan_bumn",
        "",
    ),
    Line(
        "7 ayat (2) huruf u",
        AMENDED,
        "",
        D.BERHENTI_DARI_JABATAN,
        M.PENETAPAN,
        "pejabat_bumn karyawan_bumn",
        "",
    ),
    Line(
        "7 huruf o",
        FEBRUARY,
        MARCH,
        D.BERHENTI_DARI_JABATAN,
        M.TIDAK_DISEBUT,
        "kepala_daerah",
        "",
    ),
    Line(
        "7 huruf p",
        MARCH,
        AMENDED,
        D.BERHENTI_DARI_JABATAN,
        M.PENETAPAN,
        "kepala_daerah",
        "",
    ),
    Line(
        "7 ayat (2) huruf p",
        AMENDED,
        "",
        D.BERHENTI_DARI_JABATAN,
        M.PENETAPAN,
        "kepala_daerah",
        "",
    ),
    Line("7 huruf p", FEBRUARY, MARCH, D.TIDAK_MENJABAT, M.TIDAK_DISEBUT, "pns", ""),
    Line("7 huruf q", MARCH, AMENDED, D.TIDAK_MENJABAT, M.TIDAK_DISEBUT, "pns", ""),
    Line("7 ayat (2) huruf q", AMENDED, "", D.TIDAK_MENJABAT, M.TIDAK_DISEBUT, "pns", ""),
    Line(
        "7 huruf r",
        FEBRUARY,
        MARCH,
        D.MEMBERITAHUKAN,
        M.TIDAK_DISEBUT,
        "pejabat_negara pejabat_daerah",
        "",
    ),
    Line(
        "7 huruf s",
        MARCH,
        JULY,
        D.MEMBERITAHUKAN,
        M.TIDAK_DISEBUT,
        "pejabat_negara pejabat_daerah",
        "",
    ),
    Line(
        "7 huruf s",
        JULY,
        AMENDED,
        RESIGN,
        M.PENETAPAN,
        "pejabat_negara pejabat_daerah",
        "",
    ),
    Line(
        "7 ayat (2) huruf s",
        AMENDED,
        "",
        RESIGN,
        M.PENETAPAN,
        "pejabat_negara pejabat_daerah",
        "",
    ),
    Line("70 ayat (3)", MARCH, AMENDED, D.CUTI, M.TIDAK_DISEBUT, "kepala_daerah", ""),
    Line("70 ayat (3)", AMENDED, "", D.CUTI, M.KAMPANYE, "kepala_daerah", ""),
)

LINES = (
    *(
        line._replace(
            provision=f"UU 1/2015 Pasal {line.provision}", offices=HEADS_OF_REGION
        )
        for line in PASAL_7
    ),
    Line(
        "UU 5/2014 Pasal 119",
        "2014-01-15",
        JULY,
        RESIGN,
        M.PENDAFTARAN,
        "pns",
        HEADS_OF_REGION,
    ),
    Line(
        "UU 5/2014 Pasal 119",
        JULY,
        "2023-10-31",
        RESIGN,
        M.PENETAPAN,
        "pns",
        HEADS_OF_REGION,
    ),
    Line(
        "UU 5/2014 Pasal 123 ayat (3)",
        "2014-01-15",
        JULY,
        RESIGN,
        M.PENDAFTARAN,
        "pns",
        SOUGHT,
    ),
    Line(
        "UU 5/2014 Pasal 123 ayat (3)",
        JULY,
        "2023-10-31",
        RESIGN,
        M.PENETAPAN,
        "pns",
        SOUGHT,
    ),
    Line(
        "UU 20/2023 Pasal 56", "2023-10-31", "", RESIGN, M.PENETAPAN, "pns", HEADS_OF_REGION
    ),
    Line(
        "UU 20/2023 Pasal 59 ayat (3)",
        "2023-10-31",
        "",
        RESIGN,
        M.PENETAPAN,
        "pns pppk",
        SOUGHT,
    ),
    Line(
        "PP 11/2017 Pasal 254 ayat (1)",
        "2017-04-07",
        "2020-05-12",
        RESIGN,
        M.PENETAPAN,
        "pns",
        SOUGHT,
    ),
    Line(
        "PP 11/2017 Pasal 254 ayat (1)",
        "2020-05-12",
        "",
        RESIGN,
        M.PENETAPAN,
        "pns",
        SOUGHT,
    ),
    Line(
        "PP 11/2017 Pasal 346 ayat (1)",
        "2017-04-07",
        "",
        RESIGN,
        M.PENETAPAN,
        "pns",
        SOUGHT,
    ),
    Line(
        "PP 37/2004 Pasal 10",
        "2004-10-16",
        "2017-04-07",
        RESIGN,
        M.TIDAK_DISEBUT,
        "pns cpns",
        "dpd",
    ),
    Line(
        "PP 37/2004 Pasal 3 ayat (1)",
        "2004-10-16",
        "",
        RESIGN,
        M.MASUK_PARTAI,
        "pns cpns",
        LISTS,
    ),
    Line(
        "UU 34/2004 Pasal 39 angka 4",
        "2004-10-16",
        "",
        D.TIDAK_TERLIBAT,
        M.SEJAK_AWAL,
        "tni",
        EVERY,
    ),
    Line(
        "UU 2/2002 Pasal 28 ayat (2)",
        "2002-01-08",
        "",
        D.TIDAK_TERLIBAT,
        M.SEJAK_AWAL,
        "polri",
        EVERY,
    ),
    Line(
        "UU 7/2017 Pasal 170 ayat (1)",
        "2017-08-16",
        "2022-10-31",
        RESIGN,
        M.PENDAFTARAN,
        "pejabat_negara hakim anggota_bpk",
        "presiden",
    ),
    Line(
        "UU 7/2017 Pasal 170 ayat (1)",
        "2022-10-31",
        "",
        RESIGN,
        M.PENDAFTARAN,
        "pejabat_negara hakim anggota_bpk",
        "presiden",
    ),
    Line(
        "UU 7/2017 Pasal 171 ayat (1)",
        "2017-08-16",
        "",
        D.MEMINTA_IZIN,
        M.PENDAFTARAN,
        "kepala_daerah",
        "presiden",
    ),
    Line(
        "UU 7/2017 Pasal 182 huruf k",
        "2017-08-16",
        "",
        RESIGN,
        M.TIDAK_DISEBUT,
        f"{SERVICE} {VILLAGE}",
        "dpd",
    ),
    Line(
        "UU 7/2017 Pasal 227",
        "2017-08-16",
        "",
        RESIGN,
        M.PENETAPAN,
        "pns tni polri",
        "presiden",
    ),
    Line(
        "UU 7/2017 Pasal 240 ayat (1) huruf k",
        "2017-08-16",
        "",
        RESIGN,
        M.TIDAK_DISEBUT,
        SERVICE,
        LISTS,
    ),
    Line(
        "PP 32/2018 Pasal 2 ayat (2)",
        "2018-07-19",
        "",
        RESIGN,
        M.PENDAFTARAN,
        SERVICE,
        f"dpd {LISTS}",
    ),
    Line(
        "PKPU 10/2023 Pasal 14 ayat (1)",
        "2023-05-01",
        "",
        D.MENYERAHKAN_KEPUTUSAN,
        M.SEBELUM_PENETAPAN,
        f"{SERVICE} {VILLAGE}",
        LISTS,
    ),
    Line(
        "PKPU 10/2023 Pasal 14 ayat (2)",
        "2023-05-01",
        "",
        RESIGN,
        M.PENDAFTARAN,
        f"{SERVICE} {VILLAGE}",
        LISTS,
    ),
)


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@pytest.mark.parametrize(
    ("row", "line"), list(zip(ROWS, LINES, strict=True)), ids=[row.id for row in ROWS]
)
def test_each_row_says_what_the_provision_says(row: CandidacyRule, line: Line) -> None:
    assert str(row.citation.base) == line.provision
    assert str(row.in_force.start) == line.since
    assert str(row.in_force.end or "") == line.until
    assert (row.demand, row.due) == (line.demand, line.due)
    assert {each.value for each in row.status} == words(line.who)
    assert {each.value for each in row.contests} == words(line.offices)


# ------------------------------------------------------------ a breach and a near miss

BASE = ELECTIONS["pilkada-2024"]
PLAN = BASE.versions[0]


def election_on(day: date, contest: Contest) -> Election:
    """Make an election that registers, fixes and campaigns on one day."""

    def span(code: str) -> StageSpan:
        here = Interval(start=day, end=day + timedelta(days=1))
        return evolve(PLAN.spans[0], code=code, interval=here)

    return evolve(
        BASE,
        contests=frozenset({contest}),
        versions=(
            CalendarVersion(
                spans=(span(NOMINATION[contest]), span("campaign"), span("voting")),
                fixing={contest: day},
            ),
        ),
    )


def first_day(row: CandidacyRule) -> date:
    assert row.in_force.start is not None
    return row.in_force.start


def last_day(row: CandidacyRule) -> date:
    return (row.in_force.end or date(2027, 1, 1)) - timedelta(days=1)


def found_on(
    row: CandidacyRule, day: date, status: Status, contest: Contest, **person: object
) -> bool:
    eve = row.due is Milestone.SEBELUM_PENETAPAN
    election = election_on(day + timedelta(days=eve), contest)
    actor = Actor(status=status, **person)  # type: ignore[arg-type]
    return row.id in {duty.rule.id for duty in duties(actor, contest, election).duties}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_binds_whom_it_names_and_nobody_else(row: CandidacyRule) -> None:
    for status in Status:
        for contest in sorted(set(Contest) - {Contest.TIDAK_BERLAKU}):
            named = status in row.status and contest in row.contests
            assert found_on(row, last_day(row), status, contest) is named


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_binds_from_its_first_day_to_its_last(row: CandidacyRule) -> None:
    status, contest = min(row.status), min(row.contests)
    one = timedelta(days=1)
    assert found_on(row, first_day(row), status, contest)
    assert found_on(row, last_day(row), status, contest)
    assert not found_on(row, first_day(row) - one, status, contest)
    if row.in_force.end is not None:
        assert not found_on(row, row.in_force.end, status, contest)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.offices], ids=lambda row: row.id
)
def test_a_row_about_a_post_binds_who_holds_it_or_may(row: CandidacyRule) -> None:
    contest, day = min(row.contests), last_day(row)
    for office in POSTS[Status.PNS]:
        held = found_on(row, day, Status.PNS, contest, office=office, roles=())
        assert held is (office in row.offices)
    assert found_on(row, day, Status.PNS, contest)
    for role in Role:
        held = found_on(
            row, day, Status.PNS, contest, office=min(POSTS[Status.PPPK]), roles=role
        )
        assert held is (role in row.roles)


# ------------------------------------------------------------------------- the tables


def test_ids_are_unique_and_versions_follow_each_other() -> None:
    ids = [row.id for row in ROWS]
    assert len(ids) == len(set(ids))
    for row in ROWS:
        if row.version is not None:
            assert row.version == row.in_force.start


def test_each_row_names_rules_and_terms_that_exist_and_are_in_force() -> None:
    for row in ROWS:
        for rule_id in row.breaches:
            rule = LAW.rule[rule_id]
            assert last_day(row) in rule.in_force, row.id
        for id_ in row.follows:
            assert last_day(row) in RULES[id_].in_force, row.id


def test_each_row_says_what_follows_or_names_a_rule_that_is_broken() -> None:
    for row in ROWS:
        assert row.lapse is not None or row.breaches, row.id


def test_every_text_is_whole_in_both_languages() -> None:
    texts = [row.gist for row in ROWS] + [note.says for note in NOTES]
    texts += [point.says for row in ROWS for point in row.open_points]
    texts += [row.lapse for row in ROWS if row.lapse is not None]
    texts += [entry.why for entry in NOT_ENCODED]
    texts += [word.label for family in (Milestone, Demand) for word in family]
    for text in texts:
        for said in (text.id, text.en):
            assert said == " ".join(said.split())
            assert said
        assert text.id != text.en


def test_each_note_rests_on_something_and_each_point_concerns_its_row() -> None:
    for note in NOTES:
        assert note.bases
        assert note.status
    for row in ROWS:
        assert row.bases
        for point in row.open_points:
            assert point.status <= row.status
            assert point.contests <= row.contests
