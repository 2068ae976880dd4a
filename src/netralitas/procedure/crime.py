"""What may be imposed for an election crime, by the day of the act and of judgement.

The ranges are those of the law's own rows, each read on the day of judgement, because a
later milder law governs older acts (UU 1/2023 Pasal 3 ayat (1)): *kurungan* and special
minimums are gone for judgements since 2 January 2026. Most ranges of UU 1/2015 join their
bounds with *atau* (*paling singkat ... atau paling lama ...*): both are read as binding.

Not read: the general part (attempt, aiding, concurrence, probation, *kurungan* in place
of an unpaid fine), and Pasal 554 UU 7/2017 (a third more for organisers). A sentence
outside the range may therefore still be lawful, and one inside it is not thereby just.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import Final

from attrs import frozen

from netralitas.citation import Basis, Citation
from netralitas.errors import CitationError, LawError, Problem, ProcedureError, as_json
from netralitas.law import LAW
from netralitas.law.norm import Law, Penalty, Remark, Rule, citation_of
from netralitas.procedure.crime_rows import (
    DAYS_IN_MONTH,
    MONTH,
    SHORTEST,
)
from netralitas.procedure.working_days import check_day
from netralitas.text import Text, rupiah
from netralitas.words import Clock, SanctionKind, Track

__all__ = [
    "CrimePenalty",
    "PenaltyRange",
    "Sentence",
    "penalties",
    "too_early",
]

DEPRIVATION: Final = (SanctionKind.PENJARA, SanctionKind.KURUNGAN)
SEVERITY: Final = (None, SanctionKind.KURUNGAN, SanctionKind.PENJARA)
"""Kinds of imprisonment from light to heavy; a fine alone is the lightest."""

# --------------------------------------------------------------------------- a sentence


@frozen(kw_only=True)
class Sentence:
    """What a court imposed: imprisonment of a kind and a length, a fine, or both.

    ``months`` and ``days`` add up; ``rupiah`` is the fine in whole rupiah, None where none
    was imposed. Raises `ProcedureError` with everything that cannot be: an amount that is
    negative or no whole number, a length without a kind, a kind without a length, a
    sentence that imposes nothing.

    >>> Sentence(imprisonment=SanctionKind.PENJARA, months=-1)
    Traceback (most recent call last):
    netralitas.errors.ProcedureError: months: must be a whole number from 0, not -1
    """

    imprisonment: SanctionKind | None = None
    months: int = 0
    days: int = 0
    rupiah: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what no court can have imposed."""
        problems = [*_wrong_amounts(self), *_wrong_kind(self)]
        if not problems:
            problems = [*_wrong_whole(self)]
        if problems:
            raise ProcedureError(problems)

    @property
    def length(self) -> int:
        """The imprisonment in days, a month being thirty of them."""
        return self.months * DAYS_IN_MONTH + self.days


def _wrong_amounts(sentence: Sentence) -> Iterator[Problem]:
    for name, least in (("months", 0), ("days", 0), ("rupiah", 1)):
        value: object = getattr(sentence, name)
        if value is None and name == "rupiah":
            continue
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            yield Problem(
                path=name,
                given=as_json(value),
                allowed=("null", "6000000") if least else ("0", "6"),
                message=Text(
                    id=f"harus bilangan bulat mulai dari {least}, bukan {value!r}",
                    en=f"must be a whole number from {least}, not {value!r}",
                ),
            )


def _wrong_kind(sentence: Sentence) -> Iterator[Problem]:
    if sentence.imprisonment not in (None, *DEPRIVATION):
        yield Problem(
            path="imprisonment",
            given=as_json(sentence.imprisonment),
            allowed=tuple(kind.value for kind in DEPRIVATION),
            message=Text(
                id=f"harus penjara atau kurungan, bukan {sentence.imprisonment!r}",
                en=f"must be penjara or kurungan, not {sentence.imprisonment!r}",
            ),
        )


def _wrong_whole(sentence: Sentence) -> Iterator[Problem]:
    if (sentence.imprisonment is None) is not (sentence.length == 0):
        yield Problem(
            path="imprisonment",
            given=as_json(sentence.imprisonment),
            allowed=tuple(kind.value for kind in DEPRIVATION),
            message=Text(
                id="jenis pidana dan lamanya (months, days) disebut bersama-sama",
                en="the kind and the length (months, days) are given together",
            ),
        )
    elif sentence.imprisonment is None and sentence.rupiah is None:
        yield Problem(
            path="",
            given="{}",
            allowed=("imprisonment", "rupiah"),
            message=Text(
                id="putusan pemidanaan menjatuhkan sesuatu: penjara, kurungan, atau denda",
                en="a sentence imposes something: imprisonment or a fine",
            ),
        )


# ------------------------------------------------------------------------------ a range


@frozen(kw_only=True)
class PenaltyRange:
    """What may be imposed by the text that is in force on a day.

    ``penalty`` and ``bases`` are those of the law's row; ``shortest_days`` a lower bound
    of less than a month, None where there is none; ``notes`` what the law remarks on it.
    """

    penalty: Penalty
    bases: tuple[Basis, ...]
    shortest_days: int | None
    notes: tuple[Remark, ...]
    month: Basis

    def contains(self, sentence: Sentence) -> bool:
        """Tell whether a sentence keeps within the range.

        *Dan* asks for both penalties, *dan/atau* for one of them at least; each must be
        of the kind named and within its bounds; a bound that the text does not set does
        not bind.

        >>> [found] = penalties("UU 1/2015 Pasal 188", date(2024, 11, 20))
        >>> prison = SanctionKind.PENJARA
        >>> within = found.governing.contains
        >>> within(Sentence(imprisonment=prison, months=1))
        True
        >>> within(Sentence(imprisonment=prison, days=29)), within(Sentence(rupiah=500_000))
        (False, False)
        """
        return not self.outside(sentence)

    def outside(self, sentence: Sentence) -> tuple[Text, ...]:
        """Say why a sentence is out of the range; empty if it is not."""
        return (*self._kinds(sentence), *self._term(sentence), *self._fine(sentence))

    def _kinds(self, sentence: Sentence) -> Iterator[Text]:
        named = self.penalty.imprisonment
        if sentence.imprisonment is not None and sentence.imprisonment is not named:
            given = sentence.imprisonment.label
            threatened = FINE_ALONE if named is None else named.label
            yield Text(
                id=f"yang diancamkan {threatened.id}, bukan {given.id}",
                en=f"what is threatened is {threatened.en}, not {given.en}",
            )
        if self.penalty.joined != "dan":
            return
        if sentence.imprisonment is None:
            yield Text(
                id="denda dan pidana badan diancamkan bersama-sama; pidana badan tidak ada",
                en="fine and imprisonment are threatened together; the latter is missing",
            )
        if sentence.rupiah is None:
            yield Text(
                id="denda dan pidana badan diancamkan bersama-sama; denda tidak ada",
                en="fine and imprisonment are threatened together; there is no fine",
            )

    def _term(self, sentence: Sentence) -> Iterator[Text]:
        if sentence.imprisonment is None or self.penalty.imprisonment is None:
            return
        least = self.shortest_days or (self.penalty.min_months or 0) * DAYS_IN_MONTH
        if sentence.length < least:
            yield Text(
                id=f"{sentence.length} hari kurang dari batas terendah {least} hari",
                en=f"a length in days of {sentence.length} is less than the least of "
                f"{least}",
            )
        most = self.penalty.max_months
        if most is not None and sentence.length > most * DAYS_IN_MONTH:
            yield Text(
                id=f"{sentence.length} hari lebih dari batas tertinggi {most} bulan "
                f"({most * DAYS_IN_MONTH} hari)",
                en=f"a length in days of {sentence.length} is more than the most of "
                f"{most * DAYS_IN_MONTH}, which is {most} in months",
            )

    def _fine(self, sentence: Sentence) -> Iterator[Text]:
        least, most = self.penalty.min_rupiah, self.penalty.max_rupiah
        if sentence.rupiah is None:
            return
        if least is not None and sentence.rupiah < least:
            yield Text(
                id=f"denda {rupiah(sentence.rupiah).id} kurang dari batas terendah "
                f"{rupiah(least).id}",
                en=f"a fine of {rupiah(sentence.rupiah).en} is less than the least of "
                f"{rupiah(least).en}",
            )
        if most is not None and sentence.rupiah > most:
            yield Text(
                id=f"denda {rupiah(sentence.rupiah).id} lebih dari batas tertinggi "
                f"{rupiah(most).id}",
                en=f"a fine of {rupiah(sentence.rupiah).en} is more than the most of "
                f"{rupiah(most).en}",
            )

    def no_harsher_than(self, other: PenaltyRange) -> bool:
        """Tell whether nothing in this range is heavier than in the other."""
        return all(
            mine <= theirs
            for mine, theirs in zip(_weights(self), _weights(other), strict=True)
        )


FINE_ALONE: Final = Text(id="denda saja", en="a fine alone")
ENDLESS: Final = float("inf")


def _weights(each: PenaltyRange) -> tuple[float, ...]:
    """Give what makes a range heavy; a bound that is not set is the lightest or none."""
    penalty = each.penalty
    most_months = 0.0 if penalty.imprisonment is None else _most(penalty.max_months)
    return (
        SEVERITY.index(penalty.imprisonment),
        each.shortest_days or (penalty.min_months or 0) * DAYS_IN_MONTH,
        most_months,
        penalty.min_rupiah or 0,
        _most(penalty.max_rupiah),
        penalty.joined == "dan",
    )


def _most(bound: int | None) -> float:
    return ENDLESS if bound is None else bound


@frozen(kw_only=True)
class CrimePenalty:
    """What a crime committed on one day may lead to when judged on another.

    ``at_judgement`` is None while no day of judgement is given; ``governing`` is then the
    range of the day of the act. Otherwise it is the later one, unless the earlier favours
    the defendant (UU 1/2023 Pasal 3 ayat (1)).
    """

    rule: Rule
    act_on: date
    tried_on: date | None
    at_act: PenaltyRange
    at_judgement: PenaltyRange | None

    @property
    def governing(self) -> PenaltyRange:
        """The range that binds the court."""
        later = self.at_judgement
        if later is None:
            return self.at_act
        return later if later.no_harsher_than(self.at_act) else self.at_act

    @property
    def changed(self) -> bool:
        """Tell whether a later law replaced the range of the day of the act."""
        later = self.at_judgement
        return later is not None and later.penalty != self.at_act.penalty


def penalties(
    article: Citation | str,
    act_on: date,
    *,
    tried_on: date | None = None,
    law: Law = LAW,
) -> tuple[CrimePenalty, ...]:
    """Give the penalty of each crime of an article that was in force on the day of the act.

    UU 1/2015 Pasal 187-190 and UU 7/2017 Pasal 490-547, as far as they are encoded; an
    article of several paragraphs gives one answer each. Raises `ProcedureError` for what
    is no citation or no day, for a judgement before the act, for an article that holds no
    encoded crime or none on that day.

    >>> [found] = penalties("UU 7/2017 Pasal 494", date(2024, 1, 10))
    >>> found.governing.penalty.max_months, found.governing.penalty.max_rupiah
    (12, 12000000)
    >>> [later] = penalties(
    ...     "UU 7/2017 Pasal 494", date(2024, 1, 10), tried_on=date(2026, 3, 2)
    ... )
    >>> later.governing.penalty.imprisonment, later.governing.penalty.max_rupiah
    (None, 10000000)
    """
    check_day("act_on", act_on)
    if tried_on is not None:
        check_day("tried_on", tried_on)
        if tried_on < act_on:
            raise ProcedureError([too_early("tried_on", tried_on, "act_on", act_on)])
    crimes = {rule: citation_of(rule.id) for rule in law.rules if _is_crime(rule)}
    norm = _article(article, crimes)
    named = [rule for rule, cited in crimes.items() if norm.covers(cited)]
    found = tuple(
        CrimePenalty(
            rule=rule,
            act_on=act_on,
            tried_on=tried_on,
            at_act=_range(rule, act_on, law),
            at_judgement=None if tried_on is None else _range(rule, tried_on, law),
        )
        for rule in named
        if act_on in rule.in_force
    )
    if not found:
        raise ProcedureError([_no_crime(norm, act_on, named, crimes)])
    return found


def _is_crime(rule: Rule) -> bool:
    return rule.track is Track.PIDANA


def _article(article: Citation | str, crimes: Mapping[Rule, Citation]) -> Citation:
    if isinstance(article, Citation):
        return article
    try:
        return Citation.parse(str(article))
    except CitationError as error:
        raise ProcedureError(
            [
                Problem(
                    path="article",
                    given=as_json(article),
                    allowed=_articles(crimes),
                    nearest=_nearest(str(article), crimes),
                    message=error.message,
                )
            ]
        ) from error


def _articles(crimes: Mapping[Rule, Citation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, crimes.values())))


def _nearest(article: str, crimes: Mapping[Rule, Citation]) -> str:
    return get_close_matches(article, _articles(crimes), 1, cutoff=0.0)[0]


def _no_crime(
    norm: Citation, day: date, named: Iterable[Rule], crimes: Mapping[Rule, Citation]
) -> Problem:
    spans = tuple(
        f"{rule.id}: {rule.in_force.start} … < {rule.in_force.end or '…'}" for rule in named
    )
    if spans:
        message = Text(
            id=f"{norm} tidak memuat tindak pidana yang berlaku pada {day}",
            en=f"{norm} held no crime that was in force on {day}",
        )
    else:
        message = Text(
            id=f"{norm} tidak memuat tindak pidana yang tersandi di sini",
            en=f"{norm} holds no crime that is encoded here",
        )
    return Problem(
        path="article",
        given=as_json(str(norm)),
        allowed=spans or _articles(crimes),
        nearest=None if spans else _nearest(str(norm), crimes),
        message=message,
    )


def _range(rule: Rule, day: date, law: Law) -> PenaltyRange:
    """Read the one row of the law that sets the range on a day."""
    rows = [
        (row.penalty, row.bases)
        for row in law.consequences
        if row.penalty is not None and rule.id in row.rules and day in row.in_force
    ]
    if len(rows) != 1:
        msg = f"{rule.id}: one row must set the penalty on {day}, not {len(rows)}"
        raise LawError(msg)
    ((penalty, bases),) = rows
    shortest = SHORTEST.get(rule.id)
    return PenaltyRange(
        penalty=penalty,
        bases=bases,
        shortest_days=shortest.days if shortest and day in shortest.in_force else None,
        notes=tuple(
            remark
            for remark in law.remarks
            if remark.clock is Clock.PUTUSAN
            and rule.id in remark.concerns
            and day in remark.in_force
        ),
        month=next(basis for span, basis in MONTH if day in span),
    )


def too_early(path: str, day: date, other: str, first: date) -> Problem:
    """Make the problem of a day that lies before one that it must follow."""
    return Problem(
        path=path,
        given=as_json(day),
        allowed=(f">= {first}",),
        message=Text(
            id=f"tidak mungkin sebelum {other} ({first})",
            en=f"cannot be before {other} ({first})",
        ),
    )
