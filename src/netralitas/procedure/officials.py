"""Who may impose a punishment of discipline, by post, kind, agency and day.

PP 94/2021 Pasal 16-25, and before 31 August 2021 PP 53/2010 Pasal 15-22. The day is that
on which the punishment is decided: what was examined before goes on under the new
regulation (PP 94/2021 Pasal 40 ayat (3)-(4)). Several officials may be named for one
point; then the text has no order among them, and all are given. Where it names none, the
gap is given with what is known about it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from netralitas.citation import Basis, Reading
from netralitas.errors import Problem, ProcedureError, as_json
from netralitas.procedure.officials_rows import HEADS, REGIMES
from netralitas.procedure.officials_types import (
    Competent,
    Gap,
    Head,
    Hindrance,
    Official,
    Place,
    Post,
    Regime,
    Replacement,
)
from netralitas.procedure.working_days import check_day
from netralitas.text import Text
from netralitas.words import Level, Office, SanctionKind, Word, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "POSTS_OF",
    "Answer",
    "Competence",
    "InPlace",
    "competent_official",
    "in_place_of",
    "regime_on",
]

Asked: TypeAlias = Level | SanctionKind
"""A punishment by its level or by its kind."""

POSTS_OF: Final[Mapping[Office, tuple[Post, ...]]] = MappingProxyType(
    {
        Office.JPT_UTAMA: (Post.JPT_UTAMA,),
        Office.JPT_MADYA: (Post.JPT_MADYA, Post.JPT_MADYA_PPK),
        Office.JPT_PRATAMA: (Post.JPT_PRATAMA,),
        Office.ADMINISTRATOR: (Post.ADMINISTRATOR,),
        Office.PENGAWAS: (Post.PENGAWAS,),
        Office.PELAKSANA: (Post.PELAKSANA,),
        Office.FUNGSIONAL: (Post.FUNGSIONAL_LAIN, Post.FUNGSIONAL_AHLI_UTAMA),
        # Who acts as governor holds a JPT madya, who acts as regent a JPT pratama: UU
        # 10/2016 Pasal 201 ayat (10)-(11).
        Office.PENJABAT_KEPALA_DAERAH: (Post.JPT_MADYA, Post.JPT_PRATAMA),
        Office.PELAKSANA_TUGAS_KEPALA_DAERAH: (),
        Office.TIDAK_BERLAKU: (),
    }
)
"""The posts of PP 94/2021 that may stand behind a post of a conduct; none: no PNS."""


@frozen(kw_only=True)
class Answer:
    """Who may impose some kinds of punishment: the rows, or the gap in the text."""

    kinds: tuple[SanctionKind, ...]
    rows: tuple[Competent, ...]
    gap: Gap | None = None

    @property
    def officials(self) -> tuple[Official, ...]:
        """The officials whom the rows name, from the highest to the lowest."""
        return in_order(row.official for row in self.rows)

    @property
    def overlap(self) -> bool:
        """Whether the text names several and does not say who goes first."""
        return len(self.officials) > 1

    @property
    def reading(self) -> Reading | None:
        """The weakest reading of the rows; None for a gap."""
        return max((row.reading for row in self.rows), default=None)


@frozen(kw_only=True)
class Competence:
    """What the regulation of a day says about punishing someone in a post.

    ``answers`` group the kinds asked about by who decides them, from light to heavy;
    ``head`` is who the PPK is, None where no provision that was read says so.
    """

    regime: Regime
    post: Post
    asked: Asked
    place: Place
    on: date
    answers: tuple[Answer, ...]
    head: Head | None


@frozen(kw_only=True)
class InPlace:
    """Who decides in the place of an official.

    ``official`` is None where the text names nobody or the ladder ends. Where there is
    one, ``bases`` hold the ladder by which he was found.
    """

    of: Official
    rule: Replacement
    official: Official | None
    bases: tuple[Basis, ...]


def regime_on(on: date) -> Regime:
    """Give the regulation under which a punishment is decided on a day.

    Raises `ProcedureError` for what is no day and before PP 53/2010.

    >>> (
    ...     str(regime_on(date(2021, 8, 30)).citation),
    ...     str(regime_on(date(2021, 8, 31)).citation),
    ... )
    ('PP 53/2010', 'PP 94/2021')
    """
    check_day("on", on)
    for regime in REGIMES:
        if on in regime.in_force:
            return regime
    raise ProcedureError(
        [
            Problem(
                path="on",
                given=as_json(on),
                allowed=(f"{REGIMES[0].in_force.start} …",),
                message=Text(
                    id=f"pejabat yang berwenang menghukum pada {on} tidak tersandi; yang "
                    "tersandi sejak PP 53/2010 (6 Juni 2010)",
                    en=f"who may punish on {on} is not encoded; it is since PP 53/2010 "
                    "(6 June 2010)",
                ),
            )
        ]
    )


def competent_official(
    *, post: Post, sanction: Level | SanctionKind, place: Place, on: date
) -> Competence:
    """Tell who may punish the holder of a post, with one kind or a whole level.

    ``on`` is the day of the decision. Raises `ProcedureError`, with all problems at once,
    for a post or a punishment that the regulation of that day does not know.

    >>> def who(post: Post, place: Place) -> list[tuple[Official, ...]]:
    ...     day = date(2024, 12, 2)
    ...     found = competent_official(post=post, sanction=Level.BERAT, place=place, on=day)
    ...     return [answer.officials for answer in found.answers]
    >>> who(Post.ADMINISTRATOR, Place.KABUPATEN_KOTA)
    [(Official.PPK,)]
    >>> who(Post.JPT_MADYA, Place.PUSAT)
    [(Official.PPK,), (Official.PRESIDEN,)]
    """
    regime = regime_on(on)
    kinds = _kinds(regime, post, sanction, on)
    answers: dict[tuple[tuple[Competent, ...], Gap | None], list[SanctionKind]] = {}
    for kind in kinds:
        rows = tuple(row for row in regime.rows if row.reaches(post, kind, place))
        gaps = (gap for gap in regime.gaps if gap.reaches(post, kind, place))
        answers.setdefault((rows, None if rows else next(gaps)), []).append(kind)
    return Competence(
        regime=regime,
        post=post,
        asked=sanction,
        place=place,
        on=on,
        answers=tuple(
            Answer(kinds=tuple(told), rows=rows, gap=gap)
            for (rows, gap), told in answers.items()
        ),
        head=next(
            (head for head in HEADS if place in head.places and on in head.in_force), None
        ),
    )


def in_place_of(
    official: Official, hindrance: Hindrance, *, place: Place, on: date
) -> InPlace:
    """Tell who decides where the competent official cannot or does not.

    Which official is the next higher one is inferred from the order of the regulation;
    the text says only *pejabat yang lebih tinggi*. Errors as `regime_on`, and for an
    official whom the regulation of that day does not name.

    >>> day = date(2024, 12, 2)
    >>> in_place_of(
    ...     Official.PENGAWAS, Hindrance.LOWONG, place=Place.PROVINSI, on=day
    ... ).official
    Official.ADMINISTRATOR
    >>> in_place_of(Official.PPK, Hindrance.TERLIBAT, place=Place.PUSAT, on=day).official
    """
    regime = regime_on(on)
    known = in_order(row.official for row in regime.rows)
    if official not in known:
        raise ProcedureError([_unknown("official", official, known, regime, on)])
    rule = next(each for each in regime.replacements if each.hindrance is hindrance)
    higher = regime.higher(official, place) if rule.steps else None
    bases = rule.bases if higher is None else (*rule.bases, regime.ladder_basis)
    return InPlace(of=official, rule=rule, official=higher, bases=bases)


def _kinds(
    regime: Regime, post: Post, sanction: Asked, on: date
) -> tuple[SanctionKind, ...]:
    """Give the kinds that are asked about, or say what the regulation does not know."""
    problems: list[Problem] = []
    if post not in regime.posts:
        problems.append(_unknown("post", post, regime.posts, regime, on))
    known = (*regime.kinds, *regime.all_kinds)
    if sanction not in known:
        problems.append(_unknown("sanction", sanction, known, regime, on))
    if problems:
        raise ProcedureError(problems)
    return (sanction,) if isinstance(sanction, SanctionKind) else regime.kinds[sanction]


def _unknown(
    path: str, word: Word, known: Iterable[Word], regime: Regime, on: date
) -> Problem:
    allowed = tuple(each.value for each in known)
    return Problem(
        path=path,
        given=as_json(word),
        allowed=allowed,
        nearest=next(iter(get_close_matches(word.value, allowed, 1)), None),
        message=Text(
            id=f"{regime.citation}, yang berlaku pada {on}, tidak mengenal "
            f"{word.label.id or word.value}",
            en=f"{regime.citation}, in force on {on}, does not know "
            f"{word.label.en or word.value}",
        ),
    )
