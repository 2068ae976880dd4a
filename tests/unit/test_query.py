"""The law asked for itself: days, norms, lineage, coverage, review and change."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

import toy
from netralitas import (
    LAW,
    Citation,
    NetralitasError,
    QueryError,
    Status,
    changes_between,
    coverage,
    law_on,
    lineage,
    look_up,
    rules_for,
    stale,
)
from netralitas.citation import Instrument
from netralitas.errors import LawError
from netralitas.interval import Interval, since
from netralitas.law.link import Link, Relation, amends
from netralitas.law.norm import (
    Consequence,
    Exemption,
    Law,
    Module,
    NotEncoded,
    Regulation,
    Rule,
    instruments_of,
    when,
)
from netralitas.query import ChangeKind, bases_on
from netralitas.text import Text
from netralitas.words import Act, Clock, SanctionKind, Track

ANGKA_5 = "PP 94/2021 Pasal 5 huruf n angka 5"
P188, P188_2024 = "uu-1-2015/pasal-188@2016-07-01", "uu-1-2015/pasal-188@2024-11-14"


LEFT_OUT = evolve(
    toy.law(),
    modules=(
        Module(
            regulations=(toy.regulation(),),
            not_encoded=(NotEncoded(provision="UU 34/2004 Pasal 39: TNI", why=toy.GIST),),
        ),
    ),
)
"""A law that names an instrument only as left out."""


def instrument(text: str) -> Instrument:
    return Citation.parse(text).instrument


# ------------------------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("day", "held", "not_held"),
    [
        (date(2021, 8, 30), "PP 53/2010", "PP 94/2021"),
        (date(2021, 8, 31), "PP 94/2021", "UU 20/2023"),
        (date(2022, 9, 21), "PP 94/2021", "SKB 2/2022"),
        (date(2022, 9, 22), "SKB 2/2022", "UU 20/2023"),
        (date(2023, 10, 30), "UU 5/2014", "UU 20/2023"),
        (date(2023, 10, 31), "UU 20/2023", "UU 5/2014"),
        (date(2026, 1, 1), "UU 20/2023", "UU 1/2026"),
        (date(2026, 1, 2), "UU 1/2026", "UU 5/2014"),
    ],
)
def test_an_instrument_is_law_from_its_first_day_to_the_day_before_its_end(
    day: date, held: str, not_held: str
) -> None:
    found = {str(each.instrument) for each in law_on(day).regulations}
    assert held in found
    assert not_held not in found
    assert LAW.regulations[instrument(held)].in_force_on(day)
    assert not LAW.regulations[instrument(not_held)].in_force_on(day)


def test_of_a_norm_with_versions_each_day_has_one() -> None:
    for day, version in ((date(2024, 11, 13), P188), (date(2024, 11, 14), P188_2024)):
        found = [rule.id for rule in law_on(day).rules]
        assert [id_ for id_ in found if "/pasal-188" in id_] == [version]


def test_every_row_counts_on_its_own_clock() -> None:
    judged = law_on(date(2026, 1, 2)).consequences
    light = [row for row in judged if SanctionKind.KURUNGAN in row.options]
    assert light == []  # for judgements of that day, whenever the act was
    assert {row.clock for row in judged} == set(Clock)


def test_a_dispute_is_there_while_a_row_is_that_it_is_about() -> None:
    before, after = date(2022, 9, 21), date(2022, 9, 22)
    name = "skb-2-2022/akun-biasa"
    assert name not in {row.id for row in law_on(before).disputes}
    assert name in {row.id for row in law_on(after).disputes}


def test_the_law_of_a_day_stands_in_its_order_and_cannot_be_changed() -> None:
    held = law_on(date(2024, 10, 11))
    instruments = [each.instrument for each in held.regulations]
    assert instruments == sorted(instruments)
    assert list(held.rules) == [rule for rule in LAW.rules if rule in held.rules]
    for rows in (held.exemptions, held.permissions, held.consequences):
        norms = [row.bases[0].citation for row in rows]
        assert norms == sorted(norms)
    with pytest.raises(FrozenInstanceError):
        held.rules = ()  # type: ignore[misc]


# ------------------------------------------------------------------------------- norms


def test_rules_are_found_by_the_norm_by_what_holds_it_and_by_its_parts() -> None:
    own = "pp-94-2021/pasal-5/huruf-n/angka-5"
    row = "skb-2-2022/lampiran-ii/disiplin/1"
    for cited in (ANGKA_5, "PP 94/2021 Pasal 5", "PP 94/2021", f"{ANGKA_5} huruf a"):
        ids = [rule.id for rule in rules_for(cited)]
        assert own in ids, cited
        assert row in ids, cited
    assert rules_for(Citation.parse(ANGKA_5)) == rules_for(ANGKA_5)
    assert rules_for("PP 94/2021 Pasal 6") == ()


def test_an_amended_norm_is_found_by_either_instrument() -> None:
    for cited in (
        "UU 1/2015 Pasal 71 ayat (2)",
        "UU 10/2016 Pasal 71 ayat (2)",
        "UU 1/2015 jo. UU 10/2016 Pasal 71 ayat (2)",
    ):
        found = {rule.id for rule in rules_for(cited)}
        assert "uu-1-2015/pasal-71/ayat-2@2016-07-01" in found, cited


def test_on_a_day_only_the_rules_in_force_are_found() -> None:
    found = rules_for("UU 1/2015 Pasal 188", on=date(2024, 11, 13))
    assert [rule.id for rule in found] == [P188]
    found = rules_for("UU 1/2015 Pasal 188", on=date(2024, 11, 14))
    assert [rule.id for rule in found] == [P188_2024]


def test_a_basis_falls_away_with_its_instrument() -> None:
    neutral = "UU 5/2014 Pasal 9 ayat (2)"
    row = "skb-2-2022/lampiran-ii/disiplin/1"
    assert row in {rule.id for rule in rules_for(neutral, on=date(2023, 10, 30))}
    assert rules_for(neutral, on=date(2023, 10, 31)) == ()
    assert row in {rule.id for rule in rules_for(neutral)}
    rule = LAW.rule[row]
    assert bases_on(rule, None) == rule.bases
    assert neutral not in {str(each.citation) for each in bases_on(rule, date(2024, 1, 1))}


def test_what_is_no_citation_is_refused_with_the_likest_norm() -> None:
    for given in ("PP 94/2021 Psal 5 huruf n", "Psal 5 huruf n PP 94/2021"):
        with pytest.raises(QueryError) as caught:
            rules_for(given)
        assert isinstance(caught.value, NetralitasError)
        (problem,) = caught.value.problems
        assert problem.path == "citation"
        assert problem.given == f'"{given}"'
        assert problem.nearest == "PP 94/2021 Pasal 5 huruf n"
        assert problem.allowed == (ANGKA_5,)
        assert "tidak terbaca" in problem.message.id
        assert "cannot read" in problem.message.en
    with pytest.raises(QueryError) as caught:
        rules_for("?")
    assert caught.value.problems[0].nearest is None


def test_a_norm_is_looked_up_with_all_that_rests_on_it() -> None:
    look = look_up("PP 94/2021 Pasal 5 huruf n angka 1", on=date(2024, 10, 11))
    assert [rule.id for rule in look.own] == ["pp-94-2021/pasal-5/huruf-n/angka-1"]
    assert [str(each.instrument) for each in look.found.regulations] == ["PP 94/2021"]
    ids = {row.id for row in look.found.disputes}
    assert {"pp-94-2021/ikut-kampanye", "surat-edaran-di-bawah-pp"} <= ids
    assert "pejabat-asn" not in ids
    assert look.not_in_force == ()


def test_what_rests_on_a_norm_may_be_no_rule() -> None:
    look = look_up("PP 94/2021 Pasal 8 ayat (4)")
    assert look.found.rules == ()
    (consequence,) = look.found.consequences
    assert SanctionKind.PDHTAPS in consequence.options
    spouse = look_up("SE MenPANRB 18/2023", on=date(2024, 1, 1)).found
    assert "mendampingi-pasangan" in {row.id for row in spouse.exemptions}
    assert "berfoto-dengan-pasangan" in {row.id for row in spouse.permissions}


def test_a_norm_before_its_day_has_its_rules_elsewhere_in_time() -> None:
    look = look_up("PP 94/2021 Pasal 5 huruf n angka 7", on=date(2021, 8, 30))
    assert look.found.rules == ()
    assert look.found.regulations == ()
    assert "pp-94-2021/pasal-5/huruf-n/angka-7" in {r.id for r in look.not_in_force}


def test_an_instrument_that_is_named_as_left_out_can_be_looked_up() -> None:
    look = look_up("UU 34/2004 Pasal 39", law=LEFT_OUT)
    assert look.found.rules == ()
    assert [item.provision for item in look.not_encoded] == ["UU 34/2004 Pasal 39: TNI"]


# ----------------------------------------------------------------------------- lineage

B_71 = "Surat MenPANRB B/71/M.SM.00.00/2017"
B_36 = "Surat MenPANRB B/36/M.SM.00.00/2018"

# Read from the closing articles of the gazette texts, and for what was not read there
# from the dossiers: later, relation, earlier, provision, in part only.
LINEAGE = (
    ("UU 5/2014", "revokes", "UU 8/1974", "UU 5/2014 Pasal 136", False),
    ("UU 5/2014", "revokes", "UU 43/1999", "UU 5/2014 Pasal 136", False),
    ("UU 6/2014", "revokes", "UU 32/2004", "UU 6/2014 Pasal 121", True),
    ("UU 1/2015", "enacts", "Perppu 1/2014", "UU 1/2015 Pasal 1", False),
    ("UU 8/2015", "amends", "UU 1/2015", "UU 8/2015 Pasal I", False),
    ("UU 10/2016", "amends", "UU 1/2015", "UU 10/2016 Pasal I", False),
    ("UU 20/2023", "revokes", "UU 5/2014", "UU 20/2023", False),
    ("UU 1/2026", "amends", "UU 1/2023", "UU 1/2026", False),
    ("PP 37/2004", "revokes", "PP 5/1999", "PP 37/2004 Pasal 15", False),
    ("PP 37/2004", "revokes", "PP 12/1999", "PP 37/2004 Pasal 15", False),
    ("PP 53/2010", "revokes", "PP 32/1979", "PP 53/2010 Pasal 50 angka 1", True),
    ("PP 53/2010", "revokes", "PP 30/1980", "PP 53/2010 Pasal 50 angka 2", False),
    ("PP 11/2017", "revokes", "PP 32/1979", "PP 11/2017 Pasal 362 angka 5", False),
    ("PP 11/2017", "revokes", "PP 9/2003", "PP 11/2017 Pasal 362 angka 14", False),
    ("PP 17/2020", "amends", "PP 11/2017", "PP 17/2020 Pasal I", False),
    ("Peraturan BKN 6/2022", "implements", "PP 94/2021", "Peraturan BKN 6/2022", False),
    ("PP 79/2021", "revokes", "PP 24/2011", "PP 79/2021 Pasal 33", False),
    ("PP 94/2021", "revokes", "PP 6/1974", "PP 94/2021 Pasal 45 angka 2", False),
    ("PP 94/2021", "revokes", "PP 53/2010", "PP 94/2021 Pasal 45 angka 3", True),
    ("SKB 2/2022", "replaces", "SKB 5/2020", "SKB 2/2022", False),
    ("SKB 2/2022", "replaces", B_71, "SKB 2/2022", True),
    ("SKB 2/2022", "replaces", B_36, "SKB 2/2022", False),
    ("SKB 5/2020", "replaces", B_71, "SKB 5/2020", True),
    ("SKB 5/2020", "replaces", B_36, "SKB 5/2020", True),
    ("MK 41/PUU-XII/2014", "reads", "UU 5/2014", "MK 41/PUU-XII/2014", True),
    ("MK 136/PUU-XXII/2024", "reads", "UU 1/2015", "MK 136/PUU-XXII/2024", True),
)


@pytest.mark.parametrize("row", LINEAGE, ids=lambda row: f"{row[0]} {row[1]} {row[2]}")
def test_each_link_of_the_closing_articles_is_there(
    row: tuple[str, str, str, str, bool],
) -> None:
    later, relation, earlier, provision, in_part = row
    found = [
        edge
        for edge in lineage()
        if (str(edge.later), str(edge.link.earlier)) == (later, earlier)
    ]
    (edge,) = found
    assert edge.link.relation is Relation(relation)
    assert str(edge.link.bases[0].citation) == provision
    assert (edge.link.extent is not None) is in_part
    assert edge.day == LAW.regulations[instrument(later)].in_force.start


def test_what_amends_and_revokes_is_told_by_the_instrument_itself() -> None:
    later = LAW.regulations[instrument("UU 10/2016")]
    assert later.amends == (instrument("UU 1/2015"),)
    assert later.revokes == ()
    discipline = LAW.regulations[instrument("PP 94/2021")]
    assert discipline.revokes == (instrument("PP 6/1974"), instrument("PP 53/2010"))
    assert discipline.amends == ()


def test_lineage_is_seen_from_both_ends_by_day() -> None:
    edges = lineage("UU 1/2015")
    seen = [(str(edge.later), edge.link.relation.value) for edge in edges]
    told = [
        ("UU 1/2015", "enacts"),
        ("UU 8/2015", "amends"),
        ("UU 10/2016", "amends"),
        ("MK 136/PUU-XXII/2024", "reads"),
    ]
    assert [each for each in seen if each in told] == told
    assert edges == lineage(instrument("UU 1/2015"))
    assert [edge.day for edge in lineage()] == sorted(
        edge.day for edge in lineage() if edge.day
    )


def test_lineage_is_asked_of_an_instrument_not_of_a_place_in_it() -> None:
    with pytest.raises(QueryError) as caught:
        lineage("PP 94/2021 Pasal 5")
    assert caught.value.problems[0].nearest == "PP 94/2021"


def test_every_relation_is_told_from_both_ends_in_both_languages() -> None:
    assert {edge.link.relation for edge in lineage()} == set(Relation)
    words = [text for each in Relation for text in (each.active, each.passive)]
    assert len({text.id for text in words}) == len(words)
    assert len({text.en for text in words}) == len(words)


def test_no_instrument_bears_on_a_later_one() -> None:
    held = LAW.regulations
    for edge in lineage():
        earlier = held.get(edge.link.earlier)
        assert earlier is None or earlier.in_force.start is not None
        if earlier is not None and edge.day is not None and earlier.in_force.start:
            assert earlier.in_force.start <= edge.day
        first = edge.link.bases[0].citation
        assert edge.later in instruments_of(first), "a link rests on the later instrument"


def test_an_instrument_ends_on_the_day_on_which_another_revokes_it_whole() -> None:
    for edge in lineage():
        earlier = LAW.regulations.get(edge.link.earlier)
        if earlier is None or edge.link.relation is not Relation.REVOKES:
            continue
        whole = edge.link.extent is None
        assert (earlier.in_force.end == edge.day) is whole, str(earlier.instrument)


def test_no_instrument_ends_without_another_that_ends_it() -> None:
    ended = {each for each, row in LAW.regulations.items() if row.in_force.end}
    assert ended
    for each in ended:
        day = LAW.regulations[each].in_force.end
        by = [edge for edge in lineage(each) if edge.link.earlier == each]
        # A Perppu ends with the law that it becomes.
        ending = {Relation.REVOKES, Relation.REPLACES, Relation.ENACTS}
        gone = any(edge.day == day and edge.link.relation in ending for edge in by)
        # A ruling on how a law must be read ends with that law.
        read = [
            LAW.regulations[edge.link.earlier].in_force.end
            for edge in lineage(each)
            if edge.later == each and edge.link.relation is Relation.READS
        ]
        assert gone or day in read, str(each)


def test_a_link_without_a_basis_is_not_law() -> None:
    with pytest.raises(LawError, match="without a basis"):
        Link(relation=Relation.AMENDS, earlier=instrument("PP 1/2000"), bases=())


def test_a_link_may_only_cite_what_the_law_holds() -> None:
    linked = evolve(toy.regulation(), links=(amends("PP 1/2000", "UU 9/1999 Pasal 1"),))
    with pytest.raises(LawError, match="UU 9/1999"):
        toy.law(regulations=(linked,))


def test_where_the_first_day_is_not_known_a_link_has_none() -> None:
    linked = evolve(toy.regulation(), links=(amends("PP 1/2000", "PP 94/2021 Pasal 1"),))
    (edge,) = lineage(law=toy.law(regulations=(linked,)))
    assert edge.day is None


# ---------------------------------------------------------------------------- coverage


def test_coverage_names_each_provision_with_what_rests_on_it() -> None:
    found = coverage("PP 94/2021")
    by = {str(each.citation): each for each in found.provisions}
    norm = by[ANGKA_5]
    assert "pp-94-2021/pasal-5/huruf-n/angka-5" in norm.rules
    assert "skb-2-2022/lampiran-ii/disiplin/1" in norm.rules
    assert "skb-2-2022/sebelum-penetapan" in norm.disputes
    assert by["PP 94/2021 Pasal 8 ayat (4)"].consequences
    assert by["PP 94/2021 Pasal 8 ayat (4)"].rules == ()
    assert by["PP 94/2021 Pasal 35 ayat (1)"].remarks == ("satu_hukuman_disiplin",)
    assert by["PP 94/2021 Pasal 5 huruf n angka 1"].disputes
    assert any("Pasal 5 huruf a" in item.provision for item in found.not_encoded)
    norms = [each.citation for each in found.provisions]
    assert norms == sorted(set(norms))


def test_coverage_of_a_circular_tells_its_exemptions_and_permissions() -> None:
    (whole,) = coverage("SE MenPANRB 18/2023").provisions
    assert "surat-tugas" not in whole.exemptions
    assert "mendampingi-pasangan" in whole.exemptions
    assert "berfoto-dengan-pasangan" in whole.permissions


def test_every_rule_is_covered_by_the_instrument_that_it_is_named_after() -> None:
    held = {one: coverage(one).provisions for one in LAW.regulations}
    for rule in LAW.rules:
        first = rule.bases[0].citation
        ids = {
            id_
            for each in held[first.instrument]
            if each.citation == first
            for id_ in each.rules
        }
        assert rule.id in ids


def test_what_is_left_out_is_told_by_each_instrument_that_it_names() -> None:
    left = {one: coverage(one).not_encoded for one in LAW.regulations}
    for module in LAW.modules:
        for item in module.not_encoded:
            for one, told in left.items():
                named = f"{one} " in f"{item.provision.replace(',', ' ')} "
                assert (item in told) >= named, item.provision
    # UU 1/2015 is not named by a longer number, nor PP 1/2015 by UU 1/2015.
    for item in coverage("UU 1/2015").not_encoded:
        assert "UU 1/2015" in item.provision
    with pytest.raises(QueryError):
        coverage("UU 4/2004", LEFT_OUT)
    with pytest.raises(QueryError):
        coverage("PP 34/2004", LEFT_OUT)


def test_an_instrument_that_is_only_named_has_no_regulation() -> None:
    found = coverage("UU 34/2004", LEFT_OUT)
    assert found.regulation is None
    assert (found.provisions, found.edges) == ((), ())
    assert coverage("PP 30/1980").edges  # revoked by one that is held
    assert coverage("PP 30/1980").regulation is None


def test_an_unknown_instrument_is_refused_with_the_nearest() -> None:
    with pytest.raises(QueryError) as caught:
        coverage("PP 94/2012")
    (problem,) = caught.value.problems
    assert (problem.path, problem.nearest) == ("instrument", "PP 94/2021")
    assert problem.given == '"PP 94/2012"'
    assert "UU 20/2023" in problem.allowed
    with pytest.raises(QueryError, match="not held"):
        look_up("UU 1/1974 Pasal 1")


# ------------------------------------------------------------------------------ review


def reviewed(*days: date) -> Law:
    """Make a law whose instruments were checked on these days."""
    return toy.law(
        regulations=tuple(
            evolve(toy.regulation(f"PP {number}/2001"), reviewed_on=day)
            for number, day in enumerate(days, 1)
        )
    )


def test_a_source_is_stale_after_a_year_not_on_its_day() -> None:
    law = reviewed(date(2026, 11, 21), date(2025, 11, 21), date(2025, 11, 20))
    assert [str(each.instrument) for each in stale(date(2026, 11, 21), law)] == [
        "PP 3/2001"
    ]
    assert [str(each.instrument) for each in stale(date(2026, 11, 22), law)] == [
        "PP 3/2001",
        "PP 2/2001",
    ]


def test_a_year_after_the_leap_day_is_the_first_of_march() -> None:
    law = reviewed(date(2024, 2, 29))
    assert stale(date(2025, 3, 1), law) == ()
    assert len(stale(date(2025, 3, 2), law)) == 1


# ------------------------------------------------------------------------------ change


def test_a_version_takes_the_place_of_another_and_tells_whom_it_reaches_now() -> None:
    changes = changes_between(date(2024, 11, 13), date(2024, 11, 14))
    version, ruling = changes
    assert version.kind is ChangeKind.REPLACED
    assert isinstance(version.before, Rule)
    assert (version.before.id, version.id) == (P188, P188_2024)
    assert set(version.persons) - set(version.persons_before) == {
        Status.TNI,
        Status.POLRI,
        Status.PEJABAT_DAERAH,
    }
    assert str(version.citation) == "UU 1/2015 Pasal 188"
    assert version.gist.en == "Deliberately breaking Pasal 71."
    assert (ruling.of, ruling.kind, ruling.id) == ("regulation", ChangeKind.BEGUN, None)
    assert ruling.persons == tuple(Status)


def test_a_penalty_changes_for_the_persons_of_its_rules() -> None:
    changes = changes_between(date(2026, 1, 1), date(2026, 1, 2))
    replaced = [each for each in changes if each.kind is ChangeKind.REPLACED]
    cited = [str(each.citation) for each in replaced]
    assert {"UU 1/2015 Pasal 188", "UU 7/2017 Pasal 494"} <= set(cited)
    crime = replaced[cited.index("UU 1/2015 Pasal 188")]
    assert Status.KEPALA_DESA in crime.persons
    assert Status.CPNS not in crime.persons
    assert "paling singkat" not in crime.gist.id
    assert crime.id is None


def test_a_law_is_ended_and_another_begun_on_one_day_for_each_its_persons() -> None:
    changes = changes_between(date(2023, 10, 30), date(2023, 10, 31))
    told = {(each.of, each.id or str(each.citation), each.kind) for each in changes}
    assert {
        ("regulation", "UU 5/2014", ChangeKind.ENDED),
        ("rule", "uu-5-2014/pasal-87/ayat-4/huruf-c", ChangeKind.ENDED),
        ("regulation", "UU 20/2023", ChangeKind.BEGUN),
        ("rule", "uu-20-2023/pasal-52/ayat-3/huruf-j", ChangeKind.BEGUN),
    } <= told
    persons = {each.id: each.persons for each in changes if each.of == "rule"}
    assert persons["uu-20-2023/pasal-59/ayat-3"] == (Status.PNS, Status.PPPK)
    assert persons["uu-5-2014/pasal-87/ayat-4/huruf-c"] == (Status.PNS,)


def test_what_comes_and_goes_in_between_is_told() -> None:
    short = toy.rule(
        5,
        when(act=Act.MEMILIH),
        in_force=Interval(start=date(2024, 2, 1), end=date(2024, 3, 1)),
    )
    law = toy.law(short)
    changes = changes_between(date(2024, 1, 1), date(2025, 1, 1), law)
    assert [(each.kind, each.day) for each in changes] == [
        (ChangeKind.BEGUN, date(2024, 2, 1)),
        (ChangeKind.ENDED, date(2024, 3, 1)),
    ]
    assert changes[0].persons == tuple(Status)  # a row that reads no status


def test_an_exemption_that_names_nobody_concerns_the_persons_of_its_rules() -> None:
    first = date(2024, 2, 1)
    rule = toy.rule(5, when(act=Act.MEMILIH, status=Status.PNS))
    exemption = evolve(toy.exemption("x", 5, when(spouse=True)), in_force=since(2024, 2, 1))
    tight = evolve(
        toy.exemption("y", 5, when(status=Status.TNI)), in_force=since(2024, 2, 1)
    )
    law = toy.law(rule, exemption, tight)
    found = {each.id: each.persons for each in changes_between(date.min, first, law)}
    assert found == {"x": (Status.PNS,), "y": (Status.TNI,)}
    kinds = {type(each.row) for each in changes_between(date.min, first, law)}
    assert kinds == {Exemption}


def consequence(
    span: Interval,
    *options: SanctionKind,
    status: frozenset[Status] = frozenset(),
) -> Consequence:
    """Make a consequence of the trial regulation."""
    return Consequence(
        track=Track.DISIPLIN,
        bases=toy.BASES,
        in_force=span,
        clock=Clock.PERBUATAN,
        options=options,
        status=status,
    )


def test_consequences_of_one_norm_and_scope_are_versions_others_are_not() -> None:
    day = date(2024, 2, 1)
    before, after = Interval(end=day), Interval(start=day)
    status = frozenset({Status.PNS})
    law = toy.law(
        consequence(before, SanctionKind.PTDH),
        consequence(before, SanctionKind.TEGURAN),
        consequence(after, SanctionKind.PDHTAPS),
        consequence(after, status=status),
    )
    changes = changes_between(date(2024, 1, 1), day, law)
    kinds = sorted(each.kind.value for each in changes)
    assert kinds == ["begun", "ended", "replaced"]
    (begun,) = (each for each in changes if each.kind is ChangeKind.BEGUN)
    assert begun.persons == (Status.PNS,)
    assert all(each.persons == tuple(Status) for each in changes if each is not begun)


def test_read_backwards_a_version_gives_way_to_the_one_before() -> None:
    changes = changes_between(date(2024, 11, 14), date(2024, 11, 13))
    ruling, version = changes
    assert ruling.kind is ChangeKind.ENDED
    assert (version.kind, version.id) == (ChangeKind.REPLACED, P188)
    assert isinstance(version.before, Rule)
    assert version.before.id == P188_2024


def test_a_regulation_says_whom_it_binds() -> None:
    binds = toy.regulation(in_force=since(2024, 2, 1), addressees=frozenset({Status.PNS}))
    (change,) = changes_between(
        date(2024, 1, 1), date(2024, 2, 1), toy.law(regulations=(binds,))
    )
    assert isinstance(change.row, Regulation)
    assert change.persons == (Status.PNS,)
    assert change.gist == Text(id="aturan percobaan", en="a trial rule")
