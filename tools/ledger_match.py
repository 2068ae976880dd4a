"""Bring the ledger in line with the code, or say what is left to decide.

    python tools/ledger_match.py            candidates for each row that waits
    python tools/ledger_match.py --write    enter what follows from the citations

A row gets the rules whose own provision it is or holds; where there is none, those that
have it among their bases. A reason gives way to rules; a row that has lost its rules
waits (PENDING), and a rule that stands in no row gets one of its own under ``beyond``.
What waits then is decided by hand: a reason from ``docs/ledger-reasons.toml``, or a new
one.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netralitas.citation import Citation
    from netralitas.law.norm import Rule

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
sys.path.append(str(DOCS))

from ledger import (  # noqa: E402  (a module of the documentation, which is no package)
    BEYOND,
    PENDING,
    ROWS,
    Row,
    is_cited,
    ledger_rows,
    own_rules,
    reasons,
    resting_rules,
    row_of,
)

from netralitas import LAW  # noqa: E402
from netralitas.law.norm import citation_of  # noqa: E402

Fields = dict[str, str]


def matched(row: Row) -> tuple[str, ...]:
    """Give the rules that a row has by its citations."""
    return own_rules(row) or resting_rules(row)


def entered(fields: Fields, row: Row) -> Fields:
    """Give the fields of a row as they follow from the code."""
    rules = matched(row)
    reason = "" if rules else fields["reason"] or PENDING
    return {**fields, "rules": " ".join(rules), "reason": reason}


def besides(rows: list[Fields]) -> list[Fields]:
    """Give a row for each provision whose rules stand in none."""
    listed = {rule for fields in rows for rule in fields["rules"].split()}
    found: list[Fields] = []
    for rule in LAW.rules:
        if rule.id not in listed:
            fields = {
                "dossier": BEYOND,
                "key": rule.id,
                "citation": str(_provision(rule)),
                "from": str(rule.in_force.start or ""),
                "to": str(rule.in_force.end or ""),
                "topic_id": rule.gist.id.rstrip("."),
                "topic_en": rule.gist.en.rstrip("."),
                "rules": rule.id,
                "reason": "",
            }
            found.append(entered(fields, row_of(fields)))
            listed.update(found[-1]["rules"].split())
    return found


def _provision(rule: Rule) -> Citation:
    """Give a rule's own provision, as amended where a basis cites it so."""
    own = citation_of(rule.id)
    cited = (basis.citation for basis in rule.bases)
    return next((each for each in cited if each.base == own), own)


def write() -> None:
    """Enter in the file what follows from the code."""
    with ROWS.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        names = list(reader.fieldnames or ())
        given = list(reader)
    kept = [
        entered(fields, row)
        for fields, row in zip(given, ledger_rows(), strict=True)
        if row.dossier != BEYOND
    ]
    with ROWS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows([*kept, *besides(kept)])


def hints(rows: list[Row]) -> Iterator[str]:
    """Give a line for whatever a person should look at."""
    why = reasons()
    for row in rows:
        cites = "; ".join(map(str, row.citations))
        cited = "cited elsewhere" if is_cited(row) else "nowhere in the code"
        if row.reason == PENDING:
            yield f"{row.dossier} {row.key}: {cites}: {row.topic.en}"
            own, resting = own_rules(row), resting_rules(row)
            for rule in resting:
                yield f"    {'own  ' if rule in own else 'rests'} {rule}"
            if not resting:
                yield f"    {cited}"
        elif row.reason and not why[row.reason].cited and is_cited(row):
            yield f"{row.dossier} {row.key}: {cites}: {row.reason}, yet {cited}"
    listed = {rule for row in rows for rule in row.rules}
    yield from (f"in no row: {rule.id}" for rule in LAW.rules if rule.id not in listed)
    idle = sorted(why.keys() - {row.reason for row in rows})
    yield from (f"no row needs the reason: {code}" for code in idle)


def main() -> int:
    """Print what waits; with ``--write``, enter what follows from the code first."""
    parser = argparse.ArgumentParser(description="Bring the ledger in line with the code.")
    parser.add_argument("--write", action="store_true", help="enter it in the file")
    if parser.parse_args().write:
        write()
    rows = ledger_rows()
    for line in hints(rows):
        print(line)
    print(f"{len(rows)} rows, {sum(row.reason == PENDING for row in rows)} waiting")
    return 0


if __name__ == "__main__":
    sys.exit(main())
