"""What each command of `netralitas.cli.commands` answers: an object, or a text.

What computes an answer is imported inside, so that a command loads only what it needs.
"""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from netralitas.cli.files import lines
from netralitas.cli.reader import Reader, read_day
from netralitas.errors import Problem
from netralitas.text import Text

if TYPE_CHECKING:
    from netralitas.conduct import Actor
    from netralitas.elections import Election
    from netralitas.procedure.officials_types import Hindrance
    from netralitas.words import Contest, Office

__all__ = [
    "Answer",
    "calendar",
    "deadline",
    "deadline_misused",
    "duties",
    "law",
    "law_misused",
    "nip",
    "official",
    "stage",
    "timeline",
]

Answer: TypeAlias = "str | dict[str, Any]"

# ----------------------------------------------------------------------------- the law


def law(options: Namespace) -> Answer:
    """Answer what rests on a norm, what is in force, changed, encoded or stale."""
    if options.changes is not None:
        return _changes(options)
    if options.coverage is not None:
        return _coverage(options)
    if options.stale is not None:
        return _stale(options)
    return _norm(options) if options.citation is not None else _law_on(options)


def _norm(options: Namespace) -> Answer:
    from netralitas.query import look_up

    on = None if options.on is None else read_day(options.on, "--on")
    found = look_up(options.citation, on)
    if options.format == "json":
        from netralitas.law_wire import dump_look_up

        return dump_look_up(found)
    from netralitas.law_text import look_up_text

    return look_up_text(found, options.lang)


def _law_on(options: Namespace) -> Answer:
    from netralitas.law import LAW
    from netralitas.query import law_on

    on = read_day(options.on, "--on")
    if options.format == "json":
        from netralitas.law_wire import dump_day

        return dump_day(on, law_on(on), LAW)
    from netralitas.law_text import day_text

    return day_text(on, law_on(on), LAW, options.lang)


def _changes(options: Namespace) -> Answer:
    from netralitas.law import LAW
    from netralitas.query import changes_between

    a, b = (read_day(text, "--changes") for text in options.changes)
    changes = changes_between(a, b)
    if options.format == "json":
        from netralitas.law_wire import dump_changes

        return dump_changes(a, b, changes, LAW)
    from netralitas.changes_text import changes_text

    return changes_text(a, b, changes, LAW, options.lang)


def _coverage(options: Namespace) -> Answer:
    from netralitas.law import LAW
    from netralitas.query import coverage

    found = coverage(options.coverage)
    if options.format == "json":
        from netralitas.law_wire import dump_coverage

        return dump_coverage(found, LAW)
    from netralitas.law_text import coverage_text

    return coverage_text(found, LAW, options.lang)


def _stale(options: Namespace) -> Answer:
    from netralitas.law import LAW
    from netralitas.query import stale

    on = read_day(options.stale, "--stale")
    if options.format == "json":
        from netralitas.law_wire import dump_stale

        return dump_stale(on, stale(on), LAW)
    from netralitas.law_text import stale_text

    return stale_text(on, stale(on), LAW, options.lang)


def law_misused(options: Namespace) -> Text | None:
    """Say what is wrong with the question to the law: none asked, or a day too many."""
    others = (options.changes, options.coverage, options.stale)
    if options.on is not None and others != (None, None, None):
        return Text(
            id="--on hanya bersama ketentuan atau sendiri",
            en="--on goes with a norm or alone",
        )
    if (options.citation, options.on, *others) == (None,) * 5:
        return Text(
            id="sebut ketentuan, --on, --changes, --coverage, atau --stale",
            en="name a norm, --on, --changes, --coverage or --stale",
        )
    return None


# --------------------------------------------------------------------------- elections


def calendar(options: Namespace) -> Answer:
    """Answer the calendar of an election."""
    from netralitas.elections import election

    found = election(options.election)
    if options.format == "json":
        from netralitas.calendar_wire import dump_calendar

        return dump_calendar(found)
    from netralitas.calendar_text import calendar_text

    return calendar_text(found, options.lang)


def stage(options: Namespace) -> Answer:
    """Answer what each office of an election is on a day."""
    from netralitas.elections import election, region
    from netralitas.stage_day import stage_day

    reader = Reader()
    reader.read(lambda: election(options.election))
    on = reader.day(options.date, "date")
    if options.region is not None:
        reader.read(lambda: region(options.region))
    if on is None or reader.problems:
        raise reader.refusal()
    found = stage_day(options.election, on, options.region)
    if options.format == "json":
        from netralitas.stage_wire import dump_stage

        return dump_stage(found)
    from netralitas.stage_text import stage_text

    return stage_text(found, options.lang)


# --------------------------------------------------------------------------- procedure


def deadline(options: Namespace) -> Answer:
    """Answer when a deadline ends, or which deadlines there are."""
    if options.list:
        return _deadlines(options)
    from netralitas.procedure.deadline_rows import rule as find_rule
    from netralitas.procedure.deadlines import deadline
    from netralitas.procedure.named_calendars import CALENDARS

    reader = Reader()
    rule = reader.read(lambda: find_rule(options.rule))
    start = reader.day(options.start, "start")
    if options.start is None:
        reader.problems.append(_no_start(rule.start if rule else None))
    if rule is None or start is None:
        raise reader.refusal()
    found = deadline(rule, start, CALENDARS[options.calendar])
    if options.format == "json":
        from netralitas.deadline_wire import dump_deadline

        return dump_deadline(found)
    from netralitas.deadline_text import deadline_text

    return deadline_text(found, options.lang)


def _no_start(event: Text | None) -> Problem:
    known = event or Text(id="peristiwa yang memulainya", en="the event that starts it")
    return Problem(
        path="start",
        given="null",
        allowed=("2024-10-11",),
        message=Text(
            id=f"tenggat dihitung dari suatu hari: {known.id}; hari yang tidak disebut "
            "tidak dianggap hari ini",
            en=f"a deadline is counted from a day: {known.en}; a day that is not given is "
            "not taken to be today",
        ),
    )


def _deadlines(options: Namespace) -> Answer:
    from netralitas.procedure.deadline_rows import RULES, rules_on

    on = None if options.on is None else read_day(options.on, "--on")
    rules = tuple(RULES.values()) if on is None else rules_on(on)
    if options.format == "json":
        from netralitas.deadline_wire import dump_rules

        return dump_rules(rules, on)
    from netralitas.deadline_text import rules_text

    return rules_text(rules, on, options.lang)


def deadline_misused(options: Namespace) -> Text | None:
    """Say what is wrong: a rule beside the list, or neither; a day without the list."""
    if options.list == (options.rule is not None):
        return Text(
            id="sebut id tenggat dan hari mulainya, atau --list saja",
            en="name a deadline and the day that starts it, or --list alone",
        )
    if options.on is not None and not options.list:
        return Text(id="--on hanya bersama --list", en="--on goes with --list")
    return None


def official(options: Namespace) -> Answer:
    """Answer who may punish the holder of a post."""
    from netralitas.procedure.officials import competent_official
    from netralitas.procedure.officials_rows import REGIMES
    from netralitas.procedure.officials_types import Hindrance, Place, Post
    from netralitas.words import Level, SanctionKind, in_order

    levels = in_order(level for regime in REGIMES for level in regime.kinds)
    kinds = in_order(kind for regime in REGIMES for kind in regime.all_kinds)
    reader = Reader()
    post = reader.word(Post, options.post, "post")
    sanction: Level | SanctionKind | None = (
        reader.word(levels, options.level, "--level")
        if options.level is not None
        else reader.word(kinds, options.kind, "--kind")
    )
    place = reader.word(Place, options.place, "--place")
    on = reader.day(options.on, "--on")
    hindrance: Hindrance | None = None
    if options.hindrance is not None:
        hindrance = reader.word(Hindrance, options.hindrance, "--hindrance")
    if post is None or sanction is None or place is None or on is None:
        raise reader.refusal()
    if reader.problems:
        raise reader.refusal()
    found = competent_official(post=post, sanction=sanction, place=place, on=on)
    if options.format == "json":
        from netralitas.officials_wire import dump_competence

        return dump_competence(found, hindrance=hindrance)
    from netralitas.officials_text import competence_text

    return competence_text(found, options.lang, hindrance=hindrance)


def timeline(options: Namespace) -> Answer:
    """Answer what has happened in a case, what may come and what is overdue."""
    from netralitas.path_wire import dump_timeline, loads_case

    reader = Reader()
    case = reader.read(lambda: loads_case("".join(lines(options.case))))
    on = reader.day(options.on, "--on")
    if case is None or reader.problems:
        raise reader.refusal()
    if options.format == "json":
        from netralitas.procedure.path import timeline

        return dump_timeline(timeline(case, on))
    from netralitas.path_text import timeline_text

    return timeline_text(case, options.lang, on)


_OPTIONS: Final = {
    "actor.office": "--office",
    "contest": "--contest",
    "election": "--election",
    "region": "--region",
}
"""The option in which each key of a bid is given."""


def duties(options: Namespace) -> Answer:
    """Answer what a person must do who stands for an office."""
    from netralitas.procedure.candidacy import duties

    reader = Reader()
    bid = _bid(options, reader)
    if bid is None:
        raise reader.refusal()
    found = reader.read(lambda: duties(*bid, region=options.region), _OPTIONS)
    if found is None:
        raise reader.refusal()
    if options.format == "json":
        from netralitas.candidacy_wire import dump_duties

        return dump_duties(found)
    from netralitas.candidacy_text import duties_text

    return duties_text(found, options.lang)


def _bid(options: Namespace, reader: Reader) -> tuple[Actor, Contest, Election] | None:
    """Read who stands for what; a post or roles that are not given stay unknown."""
    from netralitas.conduct import Actor
    from netralitas.elections import election, region
    from netralitas.words import Contest, Office, Role, Status

    status = reader.word(Status, options.status, "--status")
    office: Office | None = None
    if options.office is not None:
        office = reader.word(Office, options.office, "--office")
    roles = [reader.word(Role, each, "--role") for each in options.role or ()]
    contest = reader.word(Contest, options.contest, "--contest")
    found = reader.read(lambda: election(options.election), _OPTIONS)
    if options.region is not None:
        reader.read(lambda: region(options.region), _OPTIONS)
    if options.post_region is not None:
        reader.read(lambda: region(options.post_region), {"region": "--post-region"})
    if status is None or contest is None or found is None or reader.problems:
        return None
    known = options.no_role or options.role is not None
    person = Actor(
        status=(status,),
        office=None if office is None else (office,),
        roles=tuple(role for role in roles if role is not None) if known else None,
        region=options.post_region,
    )
    return person, contest, found


# --------------------------------------------------------------------------- identity


def nip(options: Namespace) -> Answer:
    """Answer whether a number has the form of a NIP or NI PPPK."""
    from netralitas.identity import parse

    reader = Reader()
    number = reader.read(lambda: parse(" ".join(options.number)))
    on = reader.day(options.on, "--on")
    if number is None or reader.problems:
        raise reader.refusal()
    if options.format == "json":
        from netralitas.identity_wire import dump_number

        return dump_number(number, on)
    from netralitas.identity_text import number_text

    return number_text(number, on, options.lang)
