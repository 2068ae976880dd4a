"""The ledger and the code tell the same: no provision is lost, no rule stands alone."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from ledger import (
    BEYOND,
    DOSSIERS,
    PENDING,
    Reason,
    Row,
    is_cited,
    ledger_rows,
    own_rules,
    page,
    reasons,
    resting_rules,
)
from ledger import ROWS as FILE

import ledger_match
from netralitas import LAW
from netralitas.citation import Citation
from netralitas.interval import Interval, since
from netralitas.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from netralitas.law.norm import Law

ROWS = ledger_rows()
REASONS = reasons()


def faults(rows: Iterable[Row], why: Mapping[str, Reason], law: Law = LAW) -> list[str]:
    """Give a line for each row that does not agree with the code."""
    found: list[str] = []
    for row in rows:
        own, resting = set(own_rules(row, law)), set(resting_rules(row, law))
        named = set(row.rules)
        said = {
            "rules that do not exist": named - law.rule.keys(),
            "rules that do not rest on it": (named & law.rule.keys()) - resting,
            "its own rules are missing": own - named,
        }
        found += [f"{row.key}: {what}: {ids}" for what, ids in said.items() if ids]
        found += [f"{row.key}: {line}" for line in _reason(row, why, law, resting)]
    return found


def _reason(
    row: Row, why: Mapping[str, Reason], law: Law, resting: set[str]
) -> Iterable[str]:
    """Say what is wrong with the reason of a row, or with its having none."""
    if row.reason is None:
        if not row.rules:
            yield "neither rules nor a reason"
        return
    if row.rules:
        yield "a reason beside rules"
    if resting:
        yield f"a reason although there are rules: {resting}"
    if row.reason not in why:
        yield f"an unknown reason: {row.reason}"
    elif why[row.reason].cited and not is_cited(row, law):
        yield "said to be cited elsewhere, and is not"


# ------------------------------------------------------------- the ledger as it is


def test_every_row_has_its_rules_or_an_honest_reason() -> None:
    assert faults(ROWS, REASONS) == []


def test_every_rule_stands_in_a_row() -> None:
    listed = {rule for row in ROWS for rule in row.rules}
    assert [rule.id for rule in LAW.rules if rule.id not in listed] == []


def test_a_row_beyond_the_dossiers_holds_a_rule_that_no_other_row_has() -> None:
    listed = {rule for row in ROWS if row.dossier != BEYOND for rule in row.rules}
    beyond = [row for row in ROWS if row.dossier == BEYOND]
    assert all(row.rules and row.citations for row in beyond)
    assert [row.key for row in beyond if listed & set(row.rules)] == []


def test_keys_are_unique_and_topics_are_in_both_languages() -> None:
    keys = Counter((row.dossier, row.key) for row in ROWS)
    assert [key for key, count in keys.items() if count > 1] == []
    assert {row.dossier for row in ROWS} <= DOSSIERS.keys()
    for row in ROWS:
        assert row.topic.id.strip(), row.key
        assert row.topic.en.strip(), row.key
        assert row.citations or row.reason == "contoh", row.key


def test_every_reason_is_used() -> None:
    # That a row waits is no reason of the law: it stays for the next provision.
    assert REASONS.keys() - {row.reason for row in ROWS} == {PENDING}


def test_no_row_waits() -> None:
    assert [row.key for row in ROWS if row.reason == PENDING] == []


def test_the_page_shows_every_row_once() -> None:
    for lang in ("id", "en"):
        lines = page(lang).splitlines()
        shown = [line.split("|")[1].strip() for line in lines if line.startswith("| ")]
        assert {row.key for row in ROWS} <= set(shown)
        assert len(shown) == len(ROWS) + len({row.dossier for row in ROWS})


# ------------------------------------------------------- a wrong ledger is reported

RULE = "pp-94-2021/pasal-5/huruf-n/angka-2"
ROW = next(row for row in ROWS if row.key == "pp94_5_n_2")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (evolve(ROW, rules=("pp-94-2021/pasal-5",)), "do not exist"),
        (evolve(ROW, rules=(*ROW.rules, "uu-7-2017/pasal-494")), "do not rest on it"),
        (evolve(ROW, rules=()), "its own rules are missing"),
        (evolve(ROW, rules=()), "neither rules nor a reason"),
        (evolve(ROW, reason="prosedur"), "a reason beside rules"),
        (evolve(ROW, rules=(), reason="prosedur"), "a reason although there are rules"),
        (evolve(ROW, rules=(), reason="entah"), "an unknown reason"),
        (evolve(ROW, in_force=Interval(end=date(2021, 8, 31))), "do not rest on it"),
        (evolve(ROW, in_force=Interval(end=date(2021, 9, 1))), None),
        (evolve(ROW, in_force=since(1999, 1, 1)), None),
    ],
)
def test_a_wrong_row_is_reported(row: Row, fault: str | None) -> None:
    found = faults([row], REASONS)
    assert found == [] if fault is None else any(fault in line for line in found)


def unknown(reason: str | None = "prosedur", rules: tuple[str, ...] = ()) -> Row:
    """Make a row about which the code says nothing."""
    return Row(
        dossier="skb",
        key="new",
        citations=(Citation.parse("UU 1/1999 Pasal 3"),),
        in_force=Interval(),
        topic=Text(id="baru", en="new"),
        rules=rules,
        reason=reason,
    )


def test_a_reason_must_be_true() -> None:
    assert faults([unknown()], REASONS) == []
    (line,) = faults([unknown(reason="akibat")], REASONS)
    assert "said to be cited elsewhere" in line


def test_versions_of_a_norm_are_told_apart_by_their_days() -> None:
    versions = [row for row in ROWS if row.key in {"M188-b", "M188-c"}]
    assert [len(row.rules) for row in versions] == [1, 1]
    assert versions[0].rules != versions[1].rules


# ----------------------------------------------------------------- bringing in line


def fields(row: Row) -> dict[str, str]:
    return {"rules": " ".join(row.rules), "reason": row.reason or ""}


def test_rules_replace_a_reason_and_lost_rules_leave_a_row_waiting() -> None:
    waiting = evolve(ROW, rules=(), reason=PENDING)
    assert ledger_match.entered(fields(waiting), waiting) == {"rules": RULE, "reason": ""}
    lost = unknown(rules=("uu-1-1999/pasal-3",), reason=None)
    assert ledger_match.entered(fields(lost), lost) == {"rules": "", "reason": PENDING}


def test_a_row_without_rules_of_its_own_has_those_that_rest_on_it() -> None:
    principle = next(row for row in ROWS if row.key == "uu5_9_2")
    assert own_rules(principle) == ()
    assert ledger_match.matched(principle) == resting_rules(principle)
    norm = next(row for row in ROWS if row.key == "pp94_5_n_5")
    assert len(resting_rules(norm)) > len(own_rules(norm)) > 0
    assert ledger_match.matched(norm) == own_rules(norm)


def test_a_rule_in_no_row_gets_one_and_the_file_is_stable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "ledger.csv"
    text = FILE.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("skb,skb2022.D12")]
    copy.write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setattr(ledger_match, "ROWS", copy)
    monkeypatch.setattr(ledger_match, "ledger_rows", lambda: ledger_rows(copy))
    ledger_match.write()
    id_ = "skb-2-2022/lampiran-ii/disiplin/12"
    (lone,) = (row for row in ledger_rows(copy) if row.key == id_)
    assert lone.dossier == BEYOND
    assert lone.rules == own_rules(lone)
    assert id_ in lone.rules
    assert faults(ledger_rows(copy), REASONS) == []
    once = copy.read_text(encoding="utf-8")
    ledger_match.write()
    assert copy.read_text(encoding="utf-8") == once


def test_what_a_person_must_look_at_is_said() -> None:
    idle = {f"no row needs the reason: {code}" for code in REASONS}
    waiting = evolve(ROW, rules=(), reason=PENDING)
    said = list(ledger_match.hints([waiting, unknown(PENDING)]))
    assert f"    own   {RULE}" in said
    assert "    nowhere in the code" in said
    assert f"in no row: {RULE}" in said
    assert idle - set(said) == {f"no row needs the reason: {PENDING}"}
    cited = evolve(unknown(), citations=(Citation.parse("PP 94/2021 Pasal 42"),))
    (line,) = (line for line in ledger_match.hints([cited]) if "yet" in line)
    assert line.endswith("prosedur, yet cited elsewhere")


def test_what_is_committed_is_what_the_code_gives() -> None:
    rows = [evolve(row, rules=ledger_match.matched(row)) for row in ROWS]
    assert [row.key for row, old in zip(rows, ROWS, strict=True) if row != old] == []
