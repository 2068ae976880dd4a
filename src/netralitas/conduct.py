"""What happened, as far as it is known: the input of `netralitas.assess`.

Each key holds one value, several (*one of these, not known which*) or None
(*unknown*). Unknown is never false. Values are kept as tuples in the order of the
vocabulary, so that a conduct is hashable and prints the same everywhere.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any, TypeVar, cast

import attrs
from attrs import evolve, field, frozen

from netralitas.errors import ConductError, Problem, as_json
from netralitas.interval import Span
from netralitas.text import Text
from netralitas.words import (
    IMPLIED,
    POSTS,
    Act,
    Circumstance,
    Contest,
    Office,
    Role,
    Standing,
    Status,
    TargetKind,
    Word,
    in_order,
)

__all__ = [
    "NEVER_SPOUSE",
    "WITHOUT_STANDING",
    "Actor",
    "Circumstances",
    "Conduct",
    "Target",
    "can_be",
    "kinds_of",
    "post_problems",
    "problems_of",
]

W = TypeVar("W", bound=Word)

WITHOUT_STANDING = frozenset({TargetKind.PARTAI, TargetKind.TANPA_SASARAN})
"""Targets that are no candidate: a party as such, and none at all."""

NEVER_SPOUSE = frozenset({TargetKind.DIRI_SENDIRI, TargetKind.TANPA_SASARAN})
"""Targets that cannot be the actor's husband or wife."""

REF_LENGTH = 200
"""The longest ``ref`` that is echoed."""


def _words(kind: type[W], path: str, value: object, *, empty: bool) -> tuple[W, ...]:
    """Read a key that takes one word or several; refuse everything else."""
    several = isinstance(value, Iterable)
    given = tuple(cast("Iterable[object]", value)) if several else (value,)
    words = tuple(word for word in given if isinstance(word, kind))
    if len(words) != len(given) or not (words or empty):
        raise ConductError([_not_a_word(kind, path, value)])
    return in_order(words)


def _not_a_word(kind: type[Word], path: str, given: object) -> Problem:
    return Problem(
        path=path,
        given=repr(given),
        allowed=tuple(word.value for word in kind),
        message=Text(
            id=f"harus satu atau beberapa anggota {kind.__name__}, bukan {given!r}",
            en=f"must be one or several members of {kind.__name__}, not {given!r}",
        ),
    )


def _status(value: Status | Iterable[Status]) -> tuple[Status, ...]:
    return _words(Status, "actor.status", value, empty=False)


def _offices(value: Office | Iterable[Office] | None) -> tuple[Office, ...] | None:
    return None if value is None else _words(Office, "actor.office", value, empty=False)


def _roles(value: Role | Iterable[Role] | None) -> tuple[Role, ...] | None:
    return None if value is None else _words(Role, "actor.roles", value, empty=True)


def _kinds(
    value: TargetKind | Iterable[TargetKind] | None,
) -> tuple[TargetKind, ...] | None:
    return None if value is None else _words(TargetKind, "target.kind", value, empty=False)


def _contests(value: Contest | Iterable[Contest] | None) -> tuple[Contest, ...] | None:
    return None if value is None else _words(Contest, "target.contest", value, empty=False)


def _standings(value: Standing | Iterable[Standing] | None) -> tuple[Standing, ...] | None:
    return (
        None if value is None else _words(Standing, "target.standing", value, empty=False)
    )


def _acts(value: Act | Iterable[Act] | None) -> tuple[Act, ...] | None:
    return None if value is None else _words(Act, "act", value, empty=False)


def _three_valued(
    _instance: object, attribute: attrs.Attribute[bool | None], value: object
) -> None:
    """Refuse everything but True, False and None: 1 and "tidak" are not facts."""
    if value is None or isinstance(value, bool):
        return
    family = "target" if attribute.name == "spouse" else "circumstances"
    path = f"{family}.{attribute.name}"
    raise ConductError(
        [
            Problem(
                path=path,
                given=repr(value),
                allowed=("true", "false", "null"),
                message=Text(
                    id=f"harus benar, salah, atau tidak diketahui, bukan {value!r}",
                    en=f"must be true, false or unknown, not {value!r}",
                ),
            )
        ]
    )


def _a_day(_instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:  # noqa: ANN401  (attrs takes the type of the field from here)
    """Refuse what is no day: a text is not read here, and a time of day says too much."""
    days = (dt.date, Span) if attribute.name == "date" else (dt.date, type(None))
    if isinstance(value, days) and not isinstance(value, dt.datetime):
        return
    raise ConductError(
        [
            Problem(
                path=attribute.name,
                given=repr(value),
                allowed=("datetime.date(2024, 10, 11)",),
                message=Text(
                    id=f"harus berupa hari (datetime.date), bukan {value!r}",
                    en=f"must be a day (datetime.date), not {value!r}",
                ),
            )
        ]
    )


def _fact() -> bool | None:
    """Declare a three-valued fact, unknown until stated."""
    fact: bool | None = field(default=None, validator=_three_valued)
    return fact


@frozen(kw_only=True)
class Actor:
    """Who acted: the status of service, the one post held, what else the person is.

    ``status`` is required; ``office`` and ``roles`` are unknown when None, and an empty
    ``roles`` means none. ``region`` is the area of the post where it differs.
    """

    status: tuple[Status, ...] = field(converter=_status)
    office: tuple[Office, ...] | None = field(default=None, converter=_offices)
    roles: tuple[Role, ...] | None = field(default=None, converter=_roles)
    region: str | None = None


@frozen(kw_only=True)
class Target:
    """Who is favoured, harmed or accompanied.

    ``kind`` absent with a contest means a candidate. A stated ``standing`` wins over
    the one that the calendar gives. ``spouse`` is true when the candidate is the
    actor's husband or wife.
    """

    kind: tuple[TargetKind, ...] | None = field(default=None, converter=_kinds)
    contest: tuple[Contest, ...] | None = field(default=None, converter=_contests)
    standing: tuple[Standing, ...] | None = field(default=None, converter=_standings)
    spouse: bool | None = _fact()


@frozen(kw_only=True)
class Circumstances:
    """How it was done: positive assertions, each true, false or unknown (None).

    What each key means stands with the words of `netralitas.words.Circumstance`.
    """

    active_support: bool | None = _fact()
    published: bool | None = _fact()
    intent_to_support: bool | None = _fact()
    partisan_symbol: bool | None = _fact()
    partisan_backdrop: bool | None = _fact()
    party_attributes: bool | None = _fact()
    asn_attributes: bool | None = _fact()
    state_facility: bool | None = _fact()
    mobilised_others: bool | None = _fact()
    mobilised_public: bool | None = _fact()
    campaign_group: bool | None = _fact()
    gives_goods: bool | None = _fact()
    promises_goods: bool | None = _fact()
    on_unpaid_leave: bool | None = _fact()
    assignment_letter: bool | None = _fact()
    on_duty: bool | None = _fact()
    party_officer: bool | None = _fact()
    own_will: bool | None = _fact()
    resigned: bool | None = _fact()
    deliberate: bool | None = _fact()
    benefits_or_harms: bool | None = _fact()
    may_benefit: bool | None = _fact()
    ministerial_consent: bool | None = _fact()
    harm_to_unit: bool | None = _fact()
    harm_to_agency: bool | None = _fact()
    harm_to_state: bool | None = _fact()

    def get(self, circumstance: Circumstance) -> bool | None:
        """Give the stated value of one circumstance."""
        return cast("bool | None", getattr(self, circumstance.value))


@frozen(kw_only=True)
class Conduct:
    """One act of one person on one day, as found; several acts are several conducts.

    ``date`` is the day of the act or a half-open `Span`; ``examined_on`` the day on
    which the discipline examination began, ``tried_on`` the day of judgement (both:
    None = the law of the day of the act). ``election`` is an id, ``region`` a
    Kemendagri code with the dot. Raises `ConductError` with every impossible
    combination at once.

    >>> Conduct(date=dt.date(2024, 10, 11), actor=Actor(status=Status.WARGA,
    ...     office=Office.JPT_MADYA))
    Traceback (most recent call last):
    netralitas.errors.ConductError: actor.office: a person with status warga cannot \
hold the post jpt_madya
    """

    date: dt.date | Span = field(validator=_a_day)
    actor: Actor
    act: tuple[Act, ...] | None = field(default=None, converter=_acts)
    target: Target = Target()
    circumstances: Circumstances = Circumstances()
    election: str | None = None
    region: str | None = None
    examined_on: dt.date | None = field(default=None, validator=_a_day)
    tried_on: dt.date | None = field(default=None, validator=_a_day)
    ref: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what no world can hold."""
        problems = problems_of(self)
        if problems:
            raise ConductError(problems)

    @property
    def first_day(self) -> dt.date:
        """The earliest day on which the act can have happened."""
        return self.date.start if isinstance(self.date, Span) else self.date


def problems_of(conduct: Conduct) -> tuple[Problem, ...]:
    """List every combination of stated facts that cannot be."""
    return (
        *_dates(conduct),
        *post_problems(conduct.actor),
        *_contest(conduct.target),
        *_target(conduct.target),
        *_implied(conduct),
        *_reference(conduct.ref),
    )


def _dates(conduct: Conduct) -> list[Problem]:
    problems: list[Problem] = []
    for path in ("examined_on", "tried_on"):
        day: dt.date | None = getattr(conduct, path)
        if day is not None and day < conduct.first_day:
            problems.append(
                Problem(
                    path=path,
                    given=json.dumps(day.isoformat()),
                    message=Text(
                        id=f"tidak mungkin sebelum hari perbuatan (date: "
                        f"{conduct.first_day})",
                        en=f"cannot be before the day of the act (date: "
                        f"{conduct.first_day})",
                    ),
                )
            )
    return problems


def post_problems(actor: Actor) -> list[Problem]:
    """List what is wrong with the post: none of the statuses can hold it."""
    if actor.office is None or any(
        office in POSTS[status] for status in actor.status for office in actor.office
    ):
        return []
    status = ", ".join(word.value for word in actor.status)
    office = ", ".join(word.value for word in actor.office)
    possible = {post for status_ in actor.status for post in POSTS[status_]}
    return [
        Problem(
            path="actor.office",
            given=json.dumps(office),
            allowed=tuple(word.value for word in in_order(possible)),
            message=Text(
                id=f"orang berstatus {status} (actor.status) tidak dapat memegang "
                f"jabatan {office}",
                en=f"a person with status {status} cannot hold the post {office}",
            ),
        )
    ]


def _contest(target: Target) -> list[Problem]:
    if target.contest is None or Contest.TIDAK_BERLAKU not in target.contest:
        return []
    return [
        Problem(
            path="target.contest",
            given=json.dumps(Contest.TIDAK_BERLAKU.value),
            allowed=tuple(w.value for w in Contest if w is not Contest.TIDAK_BERLAKU),
            message=Text(
                id="perbuatan tanpa jabatan yang dipilih tidak menyebut jabatan apa pun",
                en="an act without a contest names none",
            ),
        )
    ]


def _target(target: Target) -> list[Problem]:
    """Give what no target of the kinds stated can be, each fact alone or both together."""
    alone = [*_spouse(target), *_standing(target)]
    if alone or target.spouse is not True or target.standing is None:
        return alone
    fitting = tuple(
        kind
        for kind in TargetKind
        for one in (evolve(target, kind=kind),)
        if not _spouse(one) and not _standing(one)
    )
    kinds = kinds_of(target)
    if not set(kinds).isdisjoint(fitting):
        return []
    kind = ", ".join(word.value for word in kinds)
    return [
        Problem(
            path="target.kind",
            given=json.dumps([word.value for word in kinds]),
            allowed=tuple(word.value for word in fitting),
            message=Text(
                id=f"tidak ada sasaran {kind} yang suami atau istri pelaku "
                "(target.spouse) dan sekaligus berkedudukan demikian (target.standing)",
                en=f"no target {kind} is both the actor's spouse (target.spouse) and of "
                "that standing (target.standing)",
            ),
        )
    ]


def _spouse(target: Target) -> list[Problem]:
    kinds = set(kinds_of(target))
    if target.spouse is not True or not kinds <= NEVER_SPOUSE:
        return []
    kind = ", ".join(word.value for word in in_order(kinds))
    return [
        Problem(
            path="target.spouse",
            given="true",
            allowed=("false", "null"),
            message=Text(
                id=f"sasaran {kind} (target.kind) bukan suami atau istri pelaku",
                en=f"the target {kind} (target.kind) is not the actor's spouse",
            ),
        )
    ]


def _standing(target: Target) -> list[Problem]:
    if target.standing is None:
        return []
    kinds = kinds_of(target)
    bare = {kind in WITHOUT_STANDING for kind in kinds}
    stated = {standing is Standing.TIDAK_BERLAKU for standing in target.standing}
    if bare & stated:
        return []
    kind = ", ".join(word.value for word in kinds)
    has = (
        Text(id="tidak punya", en="has no")
        if True in bare
        else Text(id="punya", en="has a")
    )
    return [
        Problem(
            path="target.standing",
            given=json.dumps(target.standing[0].value),
            allowed=tuple(
                word.value for word in Standing if (word is Standing.TIDAK_BERLAKU) in bare
            ),
            message=Text(
                id=f"sasaran {kind} (target.kind) {has.id} kedudukan sebagai calon",
                en=f"the target {kind} (target.kind) {has.en} standing as a candidate",
            ),
        )
    ]


def can_be(conduct: Conduct, act: Act) -> bool:
    """Tell whether the stated circumstances leave room for an act and what it includes."""
    return all(
        conduct.circumstances.get(fact) in {None, value}
        for fact, value in IMPLIED[act].items()
    )


def kinds_of(target: Target) -> tuple[TargetKind, ...]:
    """Give the kinds that a target may be of: with a contest, absent means a candidate."""
    if target.kind is not None:
        return target.kind
    return tuple(TargetKind) if target.contest is None else (TargetKind.CALON,)


def _implied(conduct: Conduct) -> list[Problem]:
    """Refuse circumstances that contradict every act that is stated."""
    if conduct.act is None or any(can_be(conduct, act) for act in conduct.act):
        return []
    denied = {
        (fact, value, act)
        for act in conduct.act
        for fact, value in IMPLIED[act].items()
        if conduct.circumstances.get(fact) is not value
        and conduct.circumstances.get(fact) is not None
    }
    return [
        Problem(
            path=f"circumstances.{fact.value}",
            given=json.dumps(not value),
            allowed=(json.dumps(value), "null"),
            message=Text(
                id=f"perbuatan {act.value} (act) sudah memuat {fact.value} = "
                f"{json.dumps(value)}",
                en=f"the act {act.value} (act) already includes {fact.value} = "
                f"{json.dumps(value)}",
            ),
        )
        for fact, value, act in sorted(denied)
    ]


def _reference(ref: str | None) -> list[Problem]:
    if ref is None or len(ref) <= REF_LENGTH:
        return []
    return [
        Problem(
            path="ref",
            given=as_json(f"{ref[:20]}…"),
            message=Text(
                id=f"paling banyak {REF_LENGTH} karakter, bukan {len(ref)}",
                en=f"at most {REF_LENGTH} characters, not {len(ref)}",
            ),
        )
    ]
