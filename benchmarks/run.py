"""Print the speed of the library as ratios against peers, measured in one run.

Times on a shared machine move from run to run; the ratios are what counts. Each figure is
the median over interleaved rounds: every contender runs in turn, round after round.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from peer import by_hand

from netralitas import (
    Act,
    Actor,
    Circumstances,
    Conduct,
    Contest,
    Office,
    Status,
    Target,
    assess,
)

PEER = "import attrs, cattrs, dateutil.relativedelta"

PHOTO = Conduct(
    date=date(2024, 10, 11),
    region="64.72",
    actor=Actor(status=Status.PNS, office=Office.ADMINISTRATOR, roles=()),
    act=Act.MENGUNGGAH_FOTO_BERSAMA,
    target=Target(contest=Contest.WALI_KOTA, spouse=False),
    circumstances=Circumstances(
        intent_to_support=True,
        benefits_or_harms=True,
        deliberate=True,
        harm_to_unit=False,
        harm_to_agency=False,
        harm_to_state=False,
    ),
)
UNKNOWN = Conduct(
    date=date(2024, 10, 11), actor=Actor(status=Status.PNS), act=Act.MENGHADIRI_KAMPANYE
)


def seconds(action: Callable[[], object]) -> float:
    """Time one call."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def interleaved(actions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Give the median time of each action over interleaved rounds."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            times[name].append(seconds(action))
    return {name: statistics.median(each) for name, each in times.items()}


def process(code: str) -> Callable[[], object]:
    """Make an action that runs code in a fresh interpreter, the whole process."""
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def imports() -> None:
    """Print import times as ratios to the libraries that agencies load anyway."""
    ours = {
        "import netralitas": "import netralitas",
        "from netralitas import assess": "from netralitas import assess, Conduct",
        "from netralitas import assess, loads": "from netralitas import assess, loads",
    }
    times = interleaved(
        {PEER: process(PEER), **{name: process(code) for name, code in ours.items()}}, 11
    )
    print(f"whole process, ratio to `{PEER}` ({times[PEER] * 1e3:.0f} ms):")
    for name in ours:
        print(f"  {times[name] / times[PEER]:5.2f}  {name}")


def judging() -> None:
    """Print one `assess` as a ratio to a hand-written match over the same rows."""
    assert sorted(by_hand(PHOTO)) == sorted(  # noqa: S101  (equal work, checked)
        finding.rule for finding in assess(PHOTO).findings
    )
    times = interleaved(
        {
            "match by hand": lambda: [by_hand(PHOTO) for _ in range(100)],
            "all known": lambda: [assess(PHOTO) for _ in range(5)],
            "little known": lambda: assess(UNKNOWN),
        },
        41,
    )
    hand = times["match by hand"] / 100
    print(f"one assess with because, ratio to a match by hand ({hand * 1e6:.1f} µs):")
    for name, calls in (("all known", 5), ("little known", 1)):
        each = times[name] / calls
        print(f"  {each / hand:7.0f}  {name} ({each * 1e3:.2f} ms)")
    print("the match gives the ids of the rules and nothing else: no reasons, no unknowns,")
    print("no sanctions, no citations, no notes.")


if __name__ == "__main__":
    imports()
    judging()
