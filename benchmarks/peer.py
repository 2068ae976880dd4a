"""What an agency would write by hand: a match over the rows of one act, all facts known.

It gives the ids of the rules that hold for a published photo, and nothing else. It is the
peer of the benchmark, not part of the library.
"""

from __future__ import annotations

from datetime import date

from netralitas import Act, Conduct, Contest, Office, Standing, Status, TargetKind

FIXING = date(2024, 9, 22)
ANGKA_5 = "pp-94-2021/pasal-5/huruf-n/angka-5"


def by_hand(conduct: Conduct) -> list[str]:
    """Give the rules that a known photo of a Pilkada 2024 pair falls under."""
    found: list[str] = []
    (status,) = conduct.actor.status
    office = conduct.actor.office[0] if conduct.actor.office else Office.TIDAK_BERLAKU
    (contest,) = conduct.target.contest or (Contest.BUPATI,)
    kind = conduct.target.kind[0] if conduct.target.kind else TargetKind.CALON
    day = conduct.date
    assert isinstance(day, date)  # noqa: S101  (the peer knows single days only)
    standing = Standing.CALON if day >= FIXING else Standing.BAKAL_CALON
    facts = conduct.circumstances
    (act,) = conduct.act or (Act.BENTUK_LAIN,)
    match (status, act, kind, standing):
        case (
            Status.PNS | Status.CPNS | Status.PPPK,
            Act.MENGUNGGAH_FOTO_BERSAMA,
            TargetKind.CALON,
            Standing.BAKAL_CALON,
        ):
            found.append("skb-2-2022/lampiran-ii/kode-etik/5")
            if facts.active_support or facts.intent_to_support:
                found.append("pp-42-2004/pasal-11/huruf-c")
        case (
            Status.PNS | Status.CPNS | Status.PPPK,
            Act.MENGUNGGAH_FOTO_BERSAMA,
            TargetKind.CALON,
            Standing.CALON,
        ):
            if facts.intent_to_support:
                found.append("skb-2-2022/lampiran-ii/disiplin/7")
            if facts.benefits_or_harms and contest in {
                Contest.GUBERNUR,
                Contest.BUPATI,
                Contest.WALI_KOTA,
            }:
                if status is not Status.PPPK:
                    found.append(ANGKA_5)
                if status is not Status.CPNS and office is not Office.TIDAK_BERLAKU:
                    found.append("uu-1-2015/pasal-71/ayat-1")
                    if facts.deliberate:
                        found.append("uu-1-2015/pasal-188")
        case _:
            pass
    return found
