"""One conduct and several: what the assessment as a whole says."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from netralitas import (
    LAW,
    Act,
    Actor,
    Certainty,
    Circumstances,
    Conduct,
    ConductError,
    Contest,
    Level,
    Office,
    Role,
    Status,
    Target,
    TargetKind,
    Track,
    Verdict,
    __version__,
    assess,
    assess_all,
)
from netralitas.result import Reason

DAY = date(2024, 10, 11)
ROW = "skb-2-2022/lampiran-ii/disiplin/"
ANGKA = "pp-94-2021/pasal-5/huruf-n/angka-"
PAIR = Target(contest=Contest.WALI_KOTA, spouse=False)
PHOTO = Conduct(
    date=DAY,
    region="64.72",
    actor=Actor(status=Status.PNS),
    act=Act.MENGUNGGAH_FOTO_BERSAMA,
    target=PAIR,
    circumstances=Circumstances(intent_to_support=True),
    ref="perkara-1",
)
LISTENS = attrs.evolve(
    PHOTO,
    act=Act.MENGHADIRI_KAMPANYE,
    circumstances=Circumstances(
        active_support=False,
        party_attributes=False,
        asn_attributes=False,
        mobilised_others=False,
        state_facility=False,
        benefits_or_harms=False,
    ),
)
VOTES = attrs.evolve(PHOTO, act=Act.MEMILIH, circumstances=Circumstances())
NOTHING = attrs.evolve(PHOTO, act=Act.TIDAK_BERBUAT, circumstances=Circumstances())


def test_the_answer_names_the_law_that_gave_it_and_echoes_the_reference() -> None:
    result = assess(PHOTO)
    assert result.ref == "perkara-1"
    assert result.law.netralitas == __version__
    assert result.law.fingerprint == LAW.fingerprint
    assert result.law.reviewed_on == LAW.reviewed_on


def test_a_finding_says_axis_by_axis_what_matched() -> None:
    (finding,) = [f for f in assess(PHOTO).findings if f.rule == ROW + "7"]
    assert finding.alternative == "a"
    assert finding.certainty is Certainty.CERTAIN
    assert finding.because == (
        Reason(axis="actor.status", value="pns"),
        Reason(axis="act", value="mengunggah_foto_bersama"),
        Reason(axis="target.kind", value="calon"),
        Reason(axis="standing", value="calon"),
        Reason(axis="circumstances.published", value=True),
        Reason(axis="circumstances.intent_to_support", value=True),
    )
    assert finding.applies == (ANGKA + "5",)


def test_where_several_alternatives_may_match_only_what_they_share_is_said() -> None:
    team = attrs.evolve(PHOTO, target=attrs.evolve(PAIR, kind=TargetKind.TIM_SUKSES))
    (finding,) = [f for f in assess(team).findings if f.rule == ROW + "7"]
    assert finding.alternative is None
    assert finding.certainty is Certainty.POSSIBLE
    assert {reason.axis for reason in finding.because} == {
        "actor.status",
        "act",
        "target.kind",
        "standing",
        "circumstances.published",
        "circumstances.intent_to_support",
    }


def test_several_values_that_all_match_are_listed() -> None:
    either = attrs.evolve(PHOTO, target=attrs.evolve(PAIR, contest=None))
    (finding,) = [f for f in assess(either).findings if f.rule == ANGKA + "5"]
    contests = [r.value for r in finding.because if r.axis == "target.contest"]
    assert contests in ([], [("gubernur", "wali_kota")])


def test_roles_and_closed_periods_are_named_by_their_words() -> None:
    replaces = attrs.evolve(
        PHOTO,
        act=Act.MENGGANTI_PEJABAT,
        actor=Actor(status=Status.PNS, office=Office.PENJABAT_KEPALA_DAERAH),
        circumstances=Circumstances(deliberate=True, ministerial_consent=False),
    )
    (finding,) = [f for f in assess(replaces).findings if "71/ayat-2" in f.rule]
    assert Reason(axis="closed_period", value="penggantian_pejabat") in finding.because
    assert Reason(axis="actor.roles", value="penjabat_kepala_daerah") in finding.because


def test_the_consent_of_the_minister_lifts_and_the_lifted_rule_is_still_shown() -> None:
    replaces = attrs.evolve(
        PHOTO,
        act=Act.MENGGANTI_PEJABAT,
        actor=Actor(status=Status.PNS, office=Office.PENJABAT_KEPALA_DAERAH),
        circumstances=Circumstances(deliberate=True, ministerial_consent=True),
    )
    result = assess(replaces)
    lifted = {f.rule: f.lifted_by for f in result.findings if f.lifted}
    assert lifted["uu-1-2015/pasal-71/ayat-2@2016-07-01"] == ("persetujuan-menteri",)
    assert lifted["uu-1-2015/pasal-190@2016-07-01"] == ("persetujuan-menteri",)


def test_the_gap_alone_gives_a_dispute_and_never_a_level() -> None:
    result = assess(LISTENS)
    assert result.verdict is Verdict.DISPUTED
    (finding,) = [f for f in result.findings if f.disputed]
    assert finding.rule == ANGKA + "1"
    assert finding.sanction.level is Level.TIDAK_DINYATAKAN
    assert {len(dispute.readings) for dispute in finding.disputes} == {2}


def test_voting_is_permitted_and_doing_nothing_is_no_rule() -> None:
    votes = assess(VOTES)
    assert votes.verdict is Verdict.PERMITTED
    assert [permission.id for permission in votes.permissions] == ["memilih-pemilihan"]
    assert assess(NOTHING).verdict is Verdict.NO_RULE


def test_several_conducts_are_judged_by_the_worst() -> None:
    assert assess_all([VOTES, NOTHING]).verdict is Verdict.PERMITTED
    assert assess_all([VOTES, LISTENS]).verdict is Verdict.DISPUTED
    whole = assess_all([VOTES, LISTENS, PHOTO])
    assert whole.verdict is Verdict.VIOLATION
    assert [one.verdict for one in whole.assessments] == [
        Verdict.PERMITTED,
        Verdict.DISPUTED,
        Verdict.VIOLATION,
    ]


def test_the_unknowns_about_the_person_are_shared() -> None:
    """A PPPK is not bound by angka 1; a PNS is: the worlds do not mix."""
    either = Actor(status=[Status.PNS, Status.PPPK])
    one = attrs.evolve(LISTENS, actor=either)
    other = attrs.evolve(NOTHING, actor=either)
    whole = assess_all([one, other])
    assert whole.reachable == (Verdict.DISPUTED, Verdict.NO_RULE)
    assert whole.verdict is Verdict.NEEDS_FACTS
    # A structural post would tell a PNS as well.
    assert whole.missing == ("actor.status", "actor.office")
    narrowed = assess_all([one, attrs.evolve(NOTHING, actor=Actor(status=Status.PPPK))])
    assert narrowed.verdict is Verdict.NO_RULE


def test_the_whole_asks_only_what_can_change_the_whole() -> None:
    """What would only tell a permission from nothing is idle beside a dispute."""
    someone = Actor(status=[Status.PNS, Status.TNI])  # who of them has a vote
    votes = attrs.evolve(VOTES, actor=someone)
    assert assess(votes).missing == ("actor.status", "actor.office")
    photo = attrs.evolve(PHOTO, circumstances=Circumstances(benefits_or_harms=False))
    assert assess(photo).missing == ("circumstances.intent_to_support",)
    assert assess_all([votes, LISTENS]).missing == ()
    both = assess_all([attrs.evolve(VOTES, target=Target()), photo])
    assert both.missing == ("circumstances.intent_to_support",)


def test_an_unknown_role_is_shared_too() -> None:
    superior = attrs.evolve(
        NOTHING, act=Act.TIDAK_MENINDAK_BAWAHAN, circumstances=Circumstances()
    )
    whole = assess_all([superior, superior])
    assert whole.reachable == (Verdict.VIOLATION, Verdict.NO_RULE)
    assert whole.missing == ("actor.roles",)
    known = attrs.evolve(
        superior, actor=Actor(status=Status.PNS, roles=Role.ATASAN_LANGSUNG)
    )
    assert assess_all([superior, known]).verdict is Verdict.VIOLATION


def test_a_certain_residual_breach_settles_the_whole() -> None:
    harmful = attrs.evolve(
        PHOTO,
        act=Act.MENDEKLARASIKAN_DIRI,
        circumstances=Circumstances(
            harm_to_agency=True, resigned=False, on_unpaid_leave=False
        ),
    )
    assert assess(harmful).verdict is Verdict.VIOLATION
    assert assess(harmful).pivots == ()
    whole = assess_all([harmful, NOTHING])
    assert whole.verdict is Verdict.VIOLATION


def test_several_breaches_lead_to_one_punishment_the_heaviest() -> None:
    attributes = attrs.evolve(
        LISTENS,
        circumstances=attrs.evolve(LISTENS.circumstances, party_attributes=True),
    )
    whole = assess_all([PHOTO, attributes])
    assert whole.discipline is not None
    assert whole.discipline.level is Level.BERAT
    assert whole.discipline.rules == (ROW + "7",)
    assert whole.discipline.certainty is Certainty.CERTAIN
    assert [str(citation) for citation in whole.discipline.cites] == [
        "PP 94/2021 Pasal 35 ayat (1)"
    ]


def test_a_norm_and_the_row_that_applies_it_count_once() -> None:
    appeal = attrs.evolve(PHOTO, act=Act.MENYATAKAN_DUKUNGAN, circumstances=Circumstances())
    found = {f.rule for f in assess(appeal).findings if f.certainty is Certainty.CERTAIN}
    assert {ROW + "8", ANGKA + "6"} <= found
    whole = assess_all([appeal])
    assert whole.discipline is not None
    assert whole.discipline.rules == (ROW + "8",)


def test_a_breach_that_is_only_possible_gives_a_possible_punishment() -> None:
    open_ = attrs.evolve(PHOTO, circumstances=Circumstances())
    discipline = assess_all([open_]).discipline
    assert discipline is not None
    assert discipline.certainty is Certainty.POSSIBLE
    assert assess_all([VOTES]).discipline is None


def test_a_norm_that_stands_alone_is_named_itself() -> None:
    facts = attrs.evolve(LISTENS.circumstances, asn_attributes=True)
    discipline = assess_all([attrs.evolve(LISTENS, circumstances=facts)]).discipline
    assert discipline is not None
    assert discipline.level is Level.SEDANG
    assert discipline.rules == (ANGKA + "2",)


@pytest.mark.parametrize(
    ("conducts", "words"),
    [
        ([], "no conduct"),
        (
            [PHOTO, attrs.evolve(PHOTO, actor=Actor(status=Status.KEPALA_DESA))],
            "one person",
        ),
        (
            [
                attrs.evolve(PHOTO, actor=Actor(status=Status.PNS, roles=())),
                attrs.evolve(PHOTO, actor=Actor(status=Status.PNS, roles=Role.PEMILIH)),
            ],
            "one person",
        ),
    ],
)
def test_what_cannot_be_of_one_person_is_refused(
    conducts: list[Conduct], words: str
) -> None:
    with pytest.raises(ConductError, match=words):
        assess_all(conducts)


def test_bases_are_those_in_force_that_bind_the_person() -> None:
    def cited(day: date, status: Status) -> set[str]:
        conduct = attrs.evolve(
            PHOTO,
            date=day,
            region="64.72",
            actor=Actor(status=status),
            act=Act.KAMPANYE_DARING,
            circumstances=Circumstances(),
        )
        return {
            str(basis.citation)
            for finding in assess(conduct).findings
            if finding.rule == "skb-2-2022/lampiran-ii/kode-etik/2"
            for basis in finding.bases
        }

    row = "SKB 2/2022 Lampiran II kode etik 2"
    assert cited(date(2023, 10, 30), Status.PPPK) == {row, "UU 5/2014 Pasal 4 huruf d"}
    assert cited(date(2023, 10, 31), Status.PPPK) == {row, "UU 20/2023 Pasal 4"}
    assert "PP 42/2004 Pasal 11 huruf c" in cited(date(2023, 10, 30), Status.PNS)


def test_findings_of_several_tracks_are_never_collapsed() -> None:
    camat = attrs.evolve(
        PHOTO,
        act=Act.MENYATAKAN_DUKUNGAN,
        actor=Actor(status=Status.PNS, office=Office.ADMINISTRATOR),
        circumstances=Circumstances(deliberate=True, benefits_or_harms=True),
    )
    tracks = {f.track for f in assess(camat).findings if f.certainty is Certainty.CERTAIN}
    assert tracks == {Track.DISIPLIN, Track.PIDANA}
