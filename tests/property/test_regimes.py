"""Regimes are kept apart: Pemilu and Pemilihan, PNS and PPPK, service and village."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from netralitas import Actor, Conduct, Contest, Status, assess
from netralitas.citation import Citation, Instrument
from netralitas.law import LAW
from netralitas.law.norm import citation_of
from netralitas.result import Assessment
from netralitas.situation import situate
from netralitas.strategies import conducts
from netralitas.words import (
    PEMILIHAN_CONTESTS,
    PEMILU_CONTESTS,
    ElectionKind,
    SanctionKind,
    Track,
)

UU_PEMILU = Citation.parse("UU 7/2017").instrument
UU_PILKADA = {
    Citation.parse(text).instrument for text in ("UU 1/2015", "UU 8/2015", "UU 10/2016")
}
PP_94 = Citation.parse("PP 94/2021").instrument


def cited(assessment: Assessment) -> set[Instrument]:
    """Give the instruments on which findings, sanctions and permissions rest."""
    rows = [
        *(finding.bases for finding in assessment.findings),
        *(finding.sanction.bases for finding in assessment.findings),
        *(permitted.bases for permitted in assessment.permissions),
    ]
    return {
        instrument
        for bases in rows
        for basis in bases
        for instrument in (basis.citation.instrument, *basis.citation.amended_by)
    } | {citation_of(finding.rule).instrument for finding in assessment.findings}


def of(conduct: Conduct, *status: Status) -> Conduct:
    """Give the same conduct by someone of another status."""
    roles, region = conduct.actor.roles, conduct.actor.region
    return evolve(conduct, actor=Actor(status=status, roles=roles, region=region))


def in_one(conduct: Conduct, kind: ElectionKind) -> bool:
    return {setting.election for setting in situate(conduct, LAW).settings} == {kind}


def about(conduct: Conduct, contests: frozenset[Contest]) -> Conduct:
    """Give the same conduct in other contests, without area and election."""
    target = evolve(conduct.target, kind=None, contest=contests, standing=None, spouse=None)
    return evolve(
        conduct, region=None, election=None, target=target, date=conduct.first_day
    )


@given(conducts())
def test_no_norm_of_the_pemilu_reaches_a_pemilihan(conduct: Conduct) -> None:
    conduct = about(conduct, PEMILIHAN_CONTESTS)
    assert in_one(conduct, ElectionKind.PEMILIHAN)
    assert UU_PEMILU not in cited(assess(conduct))


@given(conducts())
def test_no_norm_of_the_pemilihan_reaches_a_pemilu(conduct: Conduct) -> None:
    conduct = about(conduct, PEMILU_CONTESTS)
    assert in_one(conduct, ElectionKind.PEMILU)
    assert not UU_PILKADA & cited(assess(conduct))


@given(conducts(), st.sampled_from([(Status.PPPK,), (Status.KEPALA_DESA,), (Status.TNI,)]))
def test_pp_94_binds_nobody_but_pns_and_cpns(
    conduct: Conduct, status: tuple[Status, ...]
) -> None:
    assessment = assess(of(conduct, *status))
    assert PP_94 not in cited(assessment)


@given(conducts())
def test_a_village_head_has_no_discipline_and_no_code_of_the_service(
    conduct: Conduct,
) -> None:
    tracks = {f.track for f in assess(of(conduct, Status.KEPALA_DESA)).findings}
    assert not tracks & {Track.DISIPLIN, Track.KODE_ETIK, Track.KONTRAK, Track.ETIK_LAIN}


@given(
    conducts(), st.sampled_from([word for word in Status if word.value != "kepala_desa"])
)
def test_village_law_binds_only_the_village(conduct: Conduct, status: Status) -> None:
    village = {Status.PERANGKAT_DESA, Status.ANGGOTA_BPD}
    found = {f.track for f in assess(of(conduct, status)).findings}
    assert status in village or Track.HUKUM_DESA not in found


@given(conducts())
def test_the_crime_of_494_is_not_widened_to_a_cpns(conduct: Conduct) -> None:
    for finding in assess(of(conduct, Status.CPNS)).findings:
        cites = {str(basis.citation) for basis in finding.bases}
        assert "UU 7/2017 Pasal 494" not in cites
        assert "UU 7/2017 Pasal 280 ayat (3)" not in cites


@given(conducts(), st.sampled_from([word for word in Status if word is not Status.PNS]))
def test_a_heavy_sanction_of_a_pns_never_falls_on_another(
    conduct: Conduct, status: Status
) -> None:
    of_pns = {
        SanctionKind.PENURUNAN_JABATAN_12_BULAN,
        SanctionKind.PEMBEBASAN_JABATAN_12_BULAN,
    }
    for finding in assess(of(conduct, status)).findings:
        assert not of_pns & set(finding.sanction.options), finding.rule


OF_ANYONE = (
    "uu-1-2015/pasal-187/",
    "uu-1-2015/pasal-187a/",
    "uu-7-2017/pasal-523/ayat-3",
)
"""*Setiap orang*, and the voter."""

OF_CANDIDATES = (
    "uu-1-2015/pasal-70/",
    "uu-1-2015/pasal-73/",
    "uu-1-2015/pasal-189",
    "uu-7-2017/pasal-493",
    "uu-7-2017/pasal-521",
    "uu-7-2017/pasal-523/",
)
"""Candidates, and the campaign's own side."""


@given(conducts())
def test_a_citizen_breaks_only_what_binds_anyone_or_a_candidate(conduct: Conduct) -> None:
    found = assess(of(conduct, Status.WARGA)).findings
    assert all(f.rule.startswith(OF_ANYONE + OF_CANDIDATES) for f in found)


@given(conducts())
def test_a_citizen_who_is_no_candidate_breaks_only_what_binds_anyone(
    conduct: Conduct,
) -> None:
    bare = evolve(conduct, actor=Actor(status=Status.WARGA, roles=()))
    assert all(f.rule.startswith(OF_ANYONE) for f in assess(bare).findings)
