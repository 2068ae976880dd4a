"""What is said beside a decided punishment: doubts, gaps, and who may not impose it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from netralitas.law.norm import Law
from netralitas.procedure.discipline_kinds import Options
from netralitas.procedure.discipline_rows import (
    NO_REMEDY_UNTIL,
    PP_53,
    REACHED_BY_PP_79,
    REMEDIES,
    ImposedBy,
)
from netralitas.procedure.officials import regime_on
from netralitas.procedure.punishment import Punishment
from netralitas.text import Text
from netralitas.words import Level, SanctionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["decided_later", "notes"]

PROVISIONAL: Final = Text(
    id="Mulai berlaku pada hari ini hanya bila tidak diajukan upaya administratif; hal itu "
    "belum diketahui.",
    en="It takes effect on this day only if no administrative remedy is used; whether one "
    "is, is not known.",
)
UNRANKED: Final = Text(
    id="Tidak ada ketentuan yang memeringkat jenis ini terhadap hukuman terakhir.",
    en="No provision ranks this kind against the last punishment.",
)
OWN_LEVEL: Final = Text(
    id="Tingkat pelanggaran diambil dari keputusan, bukan dari ketentuan yang dilanggar.",
    en="The level of the breach is that of the decision, not of the rule that was broken.",
)
NO_NAMED_REMEDY: Final = Text(
    id="PP 53/2010 tidak menyebut upaya administratif atas hukuman ini, juga tidak "
    "meniadakannya (Pasal 33 dan 34).",
    en="PP 53/2010 neither names a remedy against this punishment nor rules one out (Pasal "
    "33 and 34).",
)
BY_PRESIDENT: Final = Text(
    id="Naskah tidak menyebut upaya administratif atas keputusan Presiden: PP 79/2021 "
    "Pasal 3 dan 10 mengatur keputusan PPK, dan keputusan pejabat lain yang mempunyai "
    "atasan.",
    en="The text names no remedy against a decision of the President: PP 79/2021 Pasal 3 "
    "and 10 govern decisions of the PPK, and of other officials who have a superior.",
)
OLD_KINDS: Final = Text(
    id="Jenis hukuman dibaca menurut PP 53/2010, karena pemeriksaannya mendahului 31 "
    "Agustus 2021. PP 94/2021 Pasal 40 ayat (4) mempertahankan hasil pemeriksaan, tetapi "
    "tidak menyebut apakah jenis hukuman termasuk hasil itu atau proses selanjutnya.",
    en="The kinds are read by PP 53/2010, as the examination came before 31 August 2021. "
    "PP 94/2021 Pasal 40 ayat (4) keeps the result of the examination, and does not say "
    "whether the kind of punishment is part of it or of what follows.",
)
NOT_COMPETENT: Final = Text(
    id="{law} tidak menyebut hukuman ini di antara wewenang {by}.",
    en="{law} does not name this punishment among those for {by}.",
)
HONOUR: Final = "ptdh_atau_pdhtaps"
"""The remark of the law on dismissal with and without honour for the same breach."""


def decided_later(given: Punishment, level: Level) -> bool:
    """Tell whether it was examined before PP 94/2021 and decided under it."""
    old, now = given.examined_on in PP_53, given.decided_on not in PP_53
    return level is Level.BERAT and old and now


def _not_competent(given: Punishment) -> Iterator[Text]:
    """Say so where no row of the day's regulation gives the kind to who imposed it."""
    regime = regime_on(given.decided_on)
    named = {each.value for each in ImposedBy}
    officials = {row.official.value for row in regime.rows if given.kind in row.kinds}
    if given.by is ImposedBy.PEJABAT_LAIN:
        competent = bool(officials - named)
    else:
        competent = given.by.value in officials
    if given.kind in regime.all_kinds and not competent:
        law = str(regime.citation)
        yield Text(
            id=NOT_COMPETENT.id.format(law=law, by=given.by.label.id),
            en=NOT_COMPETENT.en.format(law=law, by=given.by.label.en),
        )


def notes(
    given: Punishment, level: Level, found: Options, law: Law, *, provisional: bool
) -> Iterator[Text]:
    """Give what must be said besides; ``provisional`` of the day on which it starts."""
    yield from _not_competent(given)
    if decided_later(given, level):
        yield OLD_KINDS
    if any(each.level not in {None, law.rule[each.rule].level} for each in given.breaches):
        yield OWN_LEVEL
    if given.kind in found.unranked:
        yield UNRANKED
    if provisional:
        yield PROVISIONAL
    named = any(given.by in by and given.kind in kinds for by, kinds, _ in REMEDIES)
    if given.appealed and given.decided_on < NO_REMEDY_UNTIL and not named:
        yield NO_NAMED_REMEDY
    if given.appealed and given.by not in REACHED_BY_PP_79:
        yield BY_PRESIDENT
    if given.kind is SanctionKind.PDHTAPS:
        for remark in law.remarks:
            if remark.code == HONOUR and given.decided_on in remark.in_force:
                yield remark.text
