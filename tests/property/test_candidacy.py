"""Laws of candidacy: total, refined by facts, blind to what is not its business."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from netralitas.conduct import Actor
from netralitas.elections import COMING, ELECTIONS, Election
from netralitas.procedure.candidacy import Duties, Milestone, duties
from netralitas.words import POSTS, Certainty, Contest, Role, Status

ALL: tuple[Election, ...] = (*ELECTIONS.values(), *COMING)
REGIONS = (None, "64", "63", "64.72", "63.71", "64.03")


@st.composite
def persons(draw: st.DrawFn) -> Actor:
    """Draw a person of one status or several, with a post that it can hold."""
    statuses = draw(st.lists(st.sampled_from(list(Status)), min_size=1, max_size=2))
    posts = sorted({post for status in statuses for post in POSTS[status]})
    return Actor(
        status=statuses,
        office=draw(st.none() | st.sampled_from(posts)),
        roles=draw(st.none() | st.lists(st.sampled_from(list(Role)), max_size=2)),
        region=draw(st.sampled_from(REGIONS)),
    )


@st.composite
def bids(draw: st.DrawFn) -> tuple[Actor, Contest, Election]:
    """Draw a person, an election, and an office that it fills."""
    election = draw(st.sampled_from(ALL))
    contest = draw(st.sampled_from(sorted(election.contests)))
    return draw(persons()), contest, election


def certain(found: Duties) -> set[str]:
    return {duty.rule.id for duty in found.duties if duty.certainty is Certainty.CERTAIN}


def reachable(found: Duties) -> set[str]:
    return {duty.rule.id for duty in found.duties}


@given(bids())
def test_every_bid_has_an_answer_and_every_duty_its_grounds(
    bid: tuple[Actor, Contest, Election],
) -> None:
    found = duties(*bid)
    for duty in found.duties:
        assert duty.rule.bases
        assert found.contest in duty.rule.contests
        assert duty.rule.status & set(found.person.status)
        assert set(duty.due) == set(found.windows(duty.rule.due))
        if duty.waits_for:
            assert duty.certainty is Certainty.POSSIBLE
        for effect in duty.effects:
            days = [window.first for window in found.windows(Milestone.PENETAPAN)]
            assert effect.start in days
            assert all(effect.start <= day for day in effect.days)
    assert duties(*bid) == found


@given(bids(), st.data())
def test_a_known_fact_takes_possible_duties_away_or_makes_them_certain(
    bid: tuple[Actor, Contest, Election], data: st.DataObject
) -> None:
    person, contest, election = bid
    status = data.draw(st.sampled_from(person.status))
    known = Actor(
        status=status,
        office=data.draw(st.sampled_from(sorted(POSTS[status]))),
        roles=person.roles,
        region=person.region,
    )
    before = duties(Actor(status=status), contest, election)
    after = duties(known, contest, election)
    assert certain(before) <= certain(after)
    assert reachable(after) <= reachable(before)


@given(bids())
def test_two_possible_statuses_reach_what_either_reaches(
    bid: tuple[Actor, Contest, Election],
) -> None:
    person, contest, election = bid
    bare = evolve(person, office=None)
    together = duties(bare, contest, election)
    alone = [
        duties(evolve(bare, status=status), contest, election) for status in person.status
    ]
    assert reachable(together) == set().union(*map(reachable, alone))
    assert certain(together) <= set.intersection(*map(certain, alone))


@given(bids(), st.lists(st.sampled_from(list(Role)), max_size=2))
def test_a_role_matters_only_to_who_acts_as_head(
    bid: tuple[Actor, Contest, Election], roles: list[Role]
) -> None:
    person, contest, election = bid
    acting = Role.PENJABAT_KEPALA_DAERAH
    plain = duties(evolve(person, roles=()), contest, election)
    other = evolve(person, roles=[role for role in roles if role is not acting])
    assert duties(other, contest, election).duties == plain.duties


@given(bids())
def test_a_citizen_without_office_owes_nothing(
    bid: tuple[Actor, Contest, Election],
) -> None:
    _, contest, election = bid
    assert duties(Actor(status=Status.WARGA), contest, election).duties == ()


@given(bids())
def test_registration_never_comes_after_fixing_nor_the_campaign_before(
    bid: tuple[Actor, Contest, Election],
) -> None:
    found = duties(*bid)
    fixing = found.windows(Milestone.PENETAPAN)
    if fixing:
        for window in found.windows(Milestone.PENDAFTARAN):
            assert window.last < fixing[-1].last
        for window in found.windows(Milestone.KAMPANYE):
            assert window.first > fixing[0].first
