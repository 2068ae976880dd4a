"""Who may punish, as a JSON object: the same answers as `officials_text`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from netralitas.law import LAW
from netralitas.law_wire import headed, plain
from netralitas.procedure.officials import Answer, Competence, in_place_of

if TYPE_CHECKING:
    from netralitas.procedure.officials_types import (
        Competent,
        Gap,
        Head,
        Hindrance,
        Official,
        Proposal,
    )

__all__ = ["FORMAT", "dump_competence"]

Json: TypeAlias = "dict[str, Any]"

FORMAT: Final = "netralitas/competent-officials/1"


def dump_competence(found: Competence, *, hindrance: Hindrance | None = None) -> Json:
    """Give who may punish; ``in_place`` is empty without a hindrance.

    >>> from datetime import date
    >>> from netralitas.procedure.officials import competent_official
    >>> from netralitas.procedure.officials_types import Place, Post
    >>> from netralitas.words import Level
    >>> found = competent_official(
    ...     post=Post.JPT_MADYA,
    ...     sanction=Level.BERAT,
    ...     place=Place.PUSAT,
    ...     on=date(2024, 12, 2),
    ... )
    >>> answers = dump_competence(found)["answers"]
    >>> [[row["official"] for row in each["officials"]] for each in answers]
    [['ppk'], ['presiden']]
    """
    named = (each for answer in found.answers for each in answer.officials)
    return {
        **headed(FORMAT, LAW),
        "regulation": str(found.regime.citation),
        "post": found.post.value,
        "sanction": found.asked.value,
        "place": found.place.value,
        "on": plain(found.on),
        "ppk": None if found.head is None else _head(found.head),
        "answers": [_answer(answer) for answer in found.answers],
        "in_place": [
            _in_place(found, official, hindrance)
            for official in dict.fromkeys(named)
            if hindrance is not None
        ],
    }


def _head(head: Head) -> Json:
    return {"who": plain(head.who), "bases": plain(head.bases)}


def _answer(answer: Answer) -> Json:
    return {
        "kinds": [kind.value for kind in answer.kinds],
        "officials": [_row(row) for row in answer.rows],
        "overlap": answer.overlap,
        "gap": None if answer.gap is None else _gap(answer.gap),
    }


def _row(row: Competent) -> Json:
    return {
        "official": row.official.value,
        "reading": row.reading.value,
        "bases": plain(row.bases),
        "condition": plain(row.condition),
        "proposal": None if row.proposal is None else _proposal(row.proposal),
        "note": plain(row.note),
    }


def _proposal(proposal: Proposal) -> Json:
    return {"who": plain(proposal.who), "bases": plain(proposal.bases)}


def _gap(gap: Gap) -> Json:
    return {"why": plain(gap.why), "cites": [str(each) for each in gap.cites]}


def _in_place(found: Competence, official: Official, hindrance: Hindrance) -> Json:
    there = in_place_of(official, hindrance, place=found.place, on=found.on)
    return {
        "of": official.value,
        "hindrance": hindrance.value,
        "official": None if there.official is None else there.official.value,
        "says": plain(there.rule.says),
        "bases": plain(there.bases),
    }
