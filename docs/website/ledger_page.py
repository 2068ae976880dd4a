"""The ledger for the site: each row with an anchor, its norms and rules as links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import ledger
from website.law import ledger_rows
from website.places import escape, label, norms_link, rule_link

from netralitas.law_text import in_force_text
from netralitas.text import Text

if TYPE_CHECKING:
    from ledger import Reason, Row

TITLE: Final = Text(id="Buku besar ketentuan", en="Ledger of provisions")
INTRO: Final = Text(
    id="Setiap ketentuan tentang netralitas yang ditemukan ketika hukum ini dikumpulkan, "
    "beserta kaidah yang menyandikannya atau alasan mengapa tidak ada.",
    en="Every provision on neutrality that was found when this law was gathered, with the "
    "rules that encode it or the reason why there is none.",
)


def page(lang: str) -> str:
    """Write the ledger in one language."""
    why = ledger.reasons()
    ruled = sum(bool(row.rules) for row in ledger_rows())
    counts = ledger.COUNTS.in_(lang).format(
        rows=len(ledger_rows()), ruled=ruled, rest=len(ledger_rows()) - ruled
    )
    parts = [f"# {TITLE.in_(lang)}\n\n{INTRO.in_(lang)}\n\n{counts}"]
    for dossier, title in ledger.DOSSIERS.items():
        rows = [row for row in ledger_rows() if row.dossier == dossier]
        if rows:
            parts.append(f"## {title.in_(lang)}\n")
            parts.extend(_row(row, why, lang) for row in rows)
    return "\n".join(parts) + "\n"


def _row(row: Row, why: dict[str, Reason], lang: str) -> str:
    cites = norms_link(row.citations, lang) or "–"
    topic = escape(row.topic.in_(lang))
    validity = in_force_text(row.in_force, lang)
    answer = ", ".join(map(rule_link, row.rules))
    if row.reason:
        answer = f"*{escape(why[row.reason].text.in_(lang))}*"
    return (
        f"({label('ledger', f'{row.dossier}.{row.key}')})=\n"
        f"**{escape(row.key)}** · {cites} · {topic} · {validity}\n"
        f": {answer}\n"
    )
