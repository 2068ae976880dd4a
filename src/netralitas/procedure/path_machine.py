"""A procedure as data: states, the transitions between them, and what they rest on.

A transition names its deadlines by the ids of `netralitas.procedure.deadline_rows` and the
events from which they are counted; it never restates them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from netralitas.errors import LawError
from netralitas.interval import ALWAYS, Interval
from netralitas.procedure.path_words import CaseEvent, KnownDay
from netralitas.text import Text

if TYPE_CHECKING:
    from netralitas.citation import Basis
    from netralitas.law.norm import DisputeReading
    from netralitas.procedure.path_words import CaseState, Procedure
    from netralitas.words import Authority, ElectionKind, Status, Track

__all__ = ["CasePath", "Counted", "Since", "Step", "notes"]

Since: TypeAlias = CaseEvent | KnownDay
"""What starts a count: an event of the case, or a known day that is none."""


@frozen(kw_only=True)
class Counted:
    """Deadline rows by id, and from what they are counted in a case.

    ``rules`` are the versions of one provision, and of those that followed it; what counts
    is what was in force on the day of the start. Of several events in ``since`` the last
    that happened starts the count; without any, the text does not name the start.
    ``named``: the count starts from the day that the event set, not from the event.
    """

    rules: tuple[str, ...]
    since: tuple[Since, ...] = ()
    named: bool = False


@frozen(kw_only=True)
class Step:
    """One transition of a procedure.

    It leads from any of ``source`` by ``event`` to ``to``; None leaves the state.
    ``due`` are the deadlines within which it must happen or on which it takes effect,
    ``opens`` those that must have run out before. ``may``: a right or a choice, no duty.
    ``in_force`` is read on the day of the event. With ``read_on`` the last event of those
    kinds must have happened within ``begun``. ``names_day``: the event sets a day;
    ``keeps_day``: it falls on the day that the last event of that kind set.
    ``readings`` are the sides where it is disputed whether or until when the step is open.
    Raises `LawError` without a basis or without a state to leave.
    """

    event: CaseEvent
    source: tuple[CaseState, ...]
    to: CaseState | None
    who: Text
    bases: tuple[Basis, ...]
    authority: Authority | None = None
    due: tuple[Counted, ...] = ()
    opens: tuple[Counted, ...] = ()
    may: bool = False
    in_force: Interval = ALWAYS
    read_on: tuple[CaseEvent, ...] = ()
    begun: Interval = ALWAYS
    names_day: bool = False
    keeps_day: CaseEvent | None = None
    lapse: Text | None = None
    note: Text | None = None
    readings: tuple[DisputeReading, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a transition that rests on nothing or leads from nowhere."""
        if not self.bases or not self.source:
            msg = f"{self.event.value}: a transition needs a basis and a state to leave"
            raise LawError(msg)


@frozen(kw_only=True)
class CasePath:
    """One procedure: where it begins, where it may end, and every transition.

    ``tracks`` are the bodies of law that lead into it, ``rules`` the ids of the rules of
    law that do (empty: every rule of those tracks), ``status`` those whom it binds (empty:
    anyone). Raises `LawError` where a state that is no end has no way on.
    """

    procedure: Procedure
    tracks: frozenset[Track]
    initial: CaseState
    ends: frozenset[CaseState]
    steps: tuple[Step, ...]
    election: ElectionKind | None = None
    status: frozenset[Status] = frozenset()
    rules: frozenset[str] = frozenset()
    note: Text | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a path on which a case would be stuck."""
        left = {state for step in self.steps if step.to for state in step.source}
        stuck = self.states - self.ends - left
        if stuck:
            names = ", ".join(sorted(state.value for state in stuck))
            msg = f"{self.procedure.value}: there is no way on from {names}"
            raise LawError(msg)

    @property
    def states(self) -> frozenset[CaseState]:
        """Every state that the path speaks of."""
        named = {state for step in self.steps for state in step.source}
        named.update(step.to for step in self.steps if step.to is not None)
        return frozenset({self.initial, *named})


def notes(*said: Text | None) -> Text:
    """Join what is said on a transition, sentence after sentence."""
    given = [each for each in said if each is not None]
    return Text(
        id=" ".join(each.id for each in given), en=" ".join(each.en for each in given)
    )
