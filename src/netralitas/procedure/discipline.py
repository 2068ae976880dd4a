"""Discipline decided: which kind may be imposed, from when, until when, with what effect.

The kinds follow the regulation under which the examination began (PP 94/2021 Pasal 40
ayat (3)-(4)), what comes after it the regulation of its own day. Several breaches lead to
one punishment, the heaviest (Pasal 35 ayat (1)); a breach of the same nature to a heavier
kind than the last (ayat (2)); one breach never to two (ayat (3)).

Terms end by the calendar: the end is counted once from the start, so that no month slips.
Days, terms and amounts are never guessed: what is not given or not told stays open and
says so. Not legal advice: facts go in as found, the law comes out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from netralitas.citation import Basis, Reading
from netralitas.errors import ProcedureError
from netralitas.interval import ALWAYS, Interval
from netralitas.law import LAW
from netralitas.law.norm import Law
from netralitas.procedure.days_off import NATIONAL
from netralitas.procedure.deadlines import Deadline, deadline
from netralitas.procedure.discipline_kinds import (
    LEVELS,
    Options,
    SuperiorOptions,
    heaviest_kinds,
    options,
    superior_options,
    weigh,
)
from netralitas.procedure.discipline_notes import decided_later, notes
from netralitas.procedure.discipline_rows import (
    EXAMINED_BEFORE,
    KINDS,
    OVERLAPS,
    PRINCIPLES,
    STARTS,
    Event,
    Failure,
    ImposedBy,
    Kind,
    OverlapRule,
    Principle,
    PrincipleOf,
    StartRule,
    Weight,
)
from netralitas.procedure.effects import EFFECTS, Effect, Step, While, step_down
from netralitas.procedure.punishment import (
    Breach,
    Punishment,
    Serving,
    breach_problems,
    check_days,
    fact_problems,
    fit_problems,
    kind_problems,
    without_remedy,
)
from netralitas.procedure.working_days import WorkingCalendar
from netralitas.sanctions import heaviest
from netralitas.text import Text
from netralitas.words import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Amount",
    "Breach",
    "Cut",
    "Decision",
    "Failure",
    "ImposedBy",
    "Options",
    "Overlap",
    "Punishment",
    "Serving",
    "Start",
    "SuperiorOptions",
    "Weight",
    "decide",
    "heaviest_kinds",
    "options",
    "superior_options",
    "weigh",
]

# --------------------------------------------------------------------------- answer


@frozen(kw_only=True)
class Start:
    """When the decision takes effect: the deadlines that say it, with every doubt.

    ``waits_for`` names what must be known first; ``provisional`` holds while it is not
    known whether a remedy is used; ``gap`` says where the law is silent.
    """

    deadlines: tuple[Deadline, ...] = ()
    waits_for: tuple[str, ...] = ()
    provisional: bool = False
    gap: Text | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which it may take effect, in order."""
        return tuple(sorted({day for each in self.deadlines for day in each.deciding}))

    @property
    def day(self) -> date | None:
        """The one day on which it takes effect; None where that is not settled."""
        return self.days[0] if len(self.days) == 1 else None


@frozen(kw_only=True)
class Amount:
    """An amount of money: whole rupiah and sen (hundredths), nothing rounded."""

    rupiah: int
    sen: int


@frozen(kw_only=True)
class Cut:
    """What is withheld: a share of the allowance of each month, and in all.

    No text that was read says how to round, so the sen are shown.
    """

    percent: int
    months: tuple[Amount, ...]
    total: Amount


@frozen(kw_only=True)
class Overlap:
    """How the punishment meets the one that is being served.

    ``rule`` is None where no provision that was read says it. The examples compare a
    medium with a heavy punishment: within one level the ``reading`` is our own.
    """

    rule: OverlapRule | None
    says: Text
    reading: Reading


@frozen(kw_only=True)
class Decision:
    """A punishment as the law has it: options, start, term, effects, and their bases.

    ``served`` holds one term for each day in ``start.days``, half-open: the last named
    day is the first that is free. It is empty where the kind has no term, where the start
    is not known, and where the law does not say how it meets another punishment.
    """

    punishment: Punishment
    kind: Kind
    level: Level
    options: Options
    start: Start
    served: tuple[Interval, ...]
    principles: tuple[Principle, ...]
    effects: tuple[Effect, ...]
    overlap: Overlap | None
    step: Step | None
    cut: Cut | None
    notes: tuple[Text, ...]

    @property
    def bases(self) -> tuple[Basis, ...]:
        """Everything that the decision rests on, each once."""
        found = (
            self.options.bases,
            self.kind.bases,
            *(row.bases for row in self.principles),
            *(each.rule.bases for each in self.start.deadlines),
            *(row.bases for row in self.effects),
            self.step.bases if self.step else (),
            self.overlap.rule.bases if self.overlap and self.overlap.rule else (),
        )
        return tuple(dict.fromkeys(basis for bases in found for basis in bases))

    @property
    def reading(self) -> Reading:
        """The weakest reading on which it rests, the ways to count among them."""
        ways = [each.rule.reading for each in self.start.deadlines]
        if self.overlap is not None:
            ways.append(self.overlap.reading)
        return max(*ways, *(basis.reading for basis in self.bases))


UNTOLD: Final = Text(
    id="Ketentuan yang terbaca tidak mengatur hubungannya dengan hukuman yang sedang "
    "dijalani.",
    en="No provision that was read says how it meets the punishment that is being served.",
)
NO_START: Final = Text(
    id="Ketentuan yang terbaca tidak menyebut kapan pemberhentian ini mulai berlaku.",
    en="No provision that was read says when this dismissal takes effect.",
)


def decide(
    punishment: Punishment, *, calendar: WorkingCalendar = NATIONAL, law: Law = LAW
) -> Decision:
    """Say what a punishment amounts to: whether it may be, from when, until when.

    Raises `ProcedureError` with everything that is wrong at once: a kind outside the
    options, or suspended (with the provision that keeps it back); a breach punished
    before; days out of order; an appeal that the law does not have; a post or an amount
    that does not fit.

    >>> from netralitas.words import SanctionKind
    >>> decision = decide(
    ...     Punishment(
    ...         kind=SanctionKind.PENURUNAN_JABATAN_12_BULAN,
    ...         breaches=(
    ...             Breach(
    ...                 rule="pp-94-2021/pasal-5/huruf-n/angka-5",
    ...                 acted_on=date(2026, 3, 2),
    ...             ),
    ...         ),
    ...         by=ImposedBy.PPK,
    ...         examined_on=date(2026, 4, 1),
    ...         decided_on=date(2026, 7, 1),
    ...         received_on=date(2026, 7, 14),
    ...         appealed=False,
    ...     )
    ... )
    >>> decision.start.day, decision.served[0].end
    (datetime.date(2026, 8, 4), datetime.date(2027, 8, 4))
    """
    check_days(punishment)
    problems = [*breach_problems(punishment, law), *fact_problems(punishment)]
    level = heaviest(_levels(punishment, law))
    found = kind = None
    if level in LEVELS:
        try:
            found = options(
                level,
                punishment.examined_on,
                status=punishment.status,
                previous=punishment.previous,
                law=law,
            )
        except ProcedureError as error:
            problems += error.problems
        else:
            kind = _kind(punishment, found)
            wrong = list(kind_problems(punishment, found))
            problems += wrong or fit_problems(punishment, kind)
    if problems or found is None or kind is None or level is None:
        raise ProcedureError(problems)
    return _decision(punishment, level, found, kind, calendar, law)


def _decision(
    given: Punishment,
    level: Level,
    found: Options,
    kind: Kind,
    calendar: WorkingCalendar,
    law: Law,
) -> Decision:
    start = _start(given, calendar)
    if decided_later(given, level):
        found = evolve(found, bases=(*found.bases, EXAMINED_BEFORE))
    overlap = _overlap(given, kind, start)
    served = _served(given, kind, start, overlap, calendar)
    return Decision(
        punishment=given,
        kind=kind,
        level=level,
        options=found,
        start=start,
        served=served,
        principles=tuple(_principles(given)),
        effects=tuple(_effects(given, kind, start, served)),
        overlap=overlap,
        step=None
        if kind.lowers is None or given.post is None
        else step_down(kind.lowers, given.post),
        cut=_cut(given, kind),
        notes=tuple(notes(given, level, found, law, provisional=start.provisional)),
    )


def _kind(given: Punishment, found: Options) -> Kind:
    """Give the row of the kind; what no discipline regulation names ends the service."""
    for row in KINDS:
        if row.kind is given.kind and given.examined_on in row.in_force:
            return row
    return Kind(
        kind=given.kind,
        level=found.level,
        in_force=ALWAYS,
        bases=found.bases,
        ends_service=True,
    )


def _levels(given: Punishment, law: Law) -> Iterator[Level]:
    for breach in given.breaches:
        rule = law.rule.get(breach.rule)
        level = breach.level or (rule.level if rule else None)
        if level is not None:
            yield level


# ---------------------------------------------------------------------- start and end

AWAITED: Final = {Event.DITERIMA: "received_on", Event.PUTUSAN_UPAYA: "ruled_on"}
"""The input that holds the day of an event that is still to come."""


def _start(given: Punishment, calendar: WorkingCalendar) -> Start:
    """Find the provisions that set the start, and count from the days that are known.

    What took effect when it was set does not do so again on receipt (PP 94/2021 Pasal 40
    ayat (1)), and a missed delivery stands in the place of the receipt (PP 53/2010 Pasal
    46); a later regulation adds its own day only where none of these gave one.
    """
    fitting = tuple(
        row
        for row in STARTS
        if given.by in row.by
        and given.kind in row.kinds
        and row.appealed in {None, bool(given.appealed)}
    )
    if not fitting:
        return Start(gap=NO_START)
    known = [(row, day) for row in fitting if (day := _day(given, row)) is not None]
    live = [(row, day) for row, day in known if day in row.rule.in_force]
    if any(row.event in {Event.DITETAPKAN, Event.TIDAK_HADIR} for row, _ in live):
        live = [(row, day) for row, day in live if row.event is not Event.DITERIMA]
    events = () if live else {row.event for row in fitting}
    return Start(
        deadlines=tuple(deadline(row.rule, day, calendar) for row, day in live),
        waits_for=tuple(path for event, path in AWAITED.items() if event in events),
        provisional=given.appealed is None
        and any(row.appealed is False for row, _ in live),
    )


def _day(given: Punishment, row: StartRule) -> date | None:
    return {
        Event.DITETAPKAN: given.decided_on,
        Event.DITERIMA: given.received_on,
        Event.TIDAK_HADIR: given.delivery_missed_on,
        Event.PUTUSAN_UPAYA: given.ruled_on,
    }[row.event]


def _overlap(given: Punishment, kind: Kind, start: Start) -> Overlap | None:
    """Tell how it meets the punishment being served; a light one is served at once."""
    serving = given.serving
    if serving is None or kind.level is Level.RINGAN:
        return None
    if not any(day in serving.term for day in start.days):
        return None
    weight = weigh(given.kind, serving.kind)
    for row in OVERLAPS:
        if row.weight is weight and given.decided_on in row.in_force:
            alike = any(
                each.kind is serving.kind and each.level is kind.level for each in KINDS
            )
            reading = Reading.INFERRED if alike else row.bases[0].reading
            return Overlap(rule=row, says=row.says, reading=reading)
    return Overlap(rule=None, says=UNTOLD, reading=Reading.TEXT)


def _served(
    given: Punishment,
    kind: Kind,
    start: Start,
    overlap: Overlap | None,
    calendar: WorkingCalendar,
) -> tuple[Interval, ...]:
    if kind.term is None or (overlap is not None and overlap.rule is None):
        return ()
    terms: list[Interval] = []
    for day in start.days:
        first = _after(day, given.serving, overlap)
        terms.append(Interval(start=first, end=kind.term.days(first, calendar)[0]))
    return tuple(terms)


def _after(day: date, serving: Serving | None, overlap: Overlap | None) -> date:
    """Put a lighter punishment after the one that is being served on its first day."""
    if overlap is None or overlap.rule is None or serving is None:
        return day
    end = serving.term.end
    waits = overlap.rule.weight is Weight.LEBIH_RINGAN and day in serving.term
    return end if waits and end is not None else day


# ------------------------------------------------------------------ effects and amounts


def _principles(given: Punishment) -> Iterator[Principle]:
    wanted = {PrincipleOf.SEKALI}
    if len(given.breaches) > 1:
        wanted.add(PrincipleOf.TERBERAT)
    if given.previous is not None:
        wanted.add(PrincipleOf.BERULANG)
    for row in PRINCIPLES:
        if row.of in wanted and given.decided_on in row.in_force:
            yield row


def _effects(
    given: Punishment, kind: Kind, start: Start, served: tuple[Interval, ...]
) -> Iterator[Effect]:
    """Give what follows while it is served or appealed, on any of the days of that."""
    phases = {While.UPAYA if given.appealed else While.TANPA_UPAYA}
    if given.appealed is None and not without_remedy(given):
        phases.add(While.UPAYA)
    if not kind.ends_service:
        phases.add(While.MENJALANI)
    days = [given.decided_on, *start.days]
    days += [day for term in served for day in term.borders]
    for row in EFFECTS:
        if row.follows(given.kind, kind.level, given.by, frozenset(phases)) and any(
            day in row.in_force for day in days
        ):
            yield row


def _cut(given: Punishment, kind: Kind) -> Cut | None:
    if kind.percent is None or given.allowances is None:
        return None
    share = kind.percent
    return Cut(
        percent=share,
        months=tuple(_amount(each * share) for each in given.allowances),
        total=_amount(sum(given.allowances) * share),
    )


def _amount(sen: int) -> Amount:
    """Turn sen into rupiah and sen; a percent of whole rupiah is a whole number of sen."""
    rupiah, rest = divmod(sen, 100)
    return Amount(rupiah=rupiah, sen=rest)
