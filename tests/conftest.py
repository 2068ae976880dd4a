"""How Hypothesis runs here, and what the summary of a run tells beside its failures."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest

# Always the same examples, and more of them in CI.
settings.register_profile(
    "default-here",
    deadline=None,
    derandomize=True,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=False,
)
settings.register_profile("ci-here", settings.get_profile("default-here"), max_examples=40)
settings.load_profile("ci-here" if os.environ.get("CI") else "default-here")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests recorded of themselves.

    Here and not in the tests, because what a worker of pytest-xdist prints is lost.
    """
    recorded = [
        (name, value, outcome)
        for outcome in ("passed", "failed", "xfailed", "xpassed")
        for report in terminalreporter.getreports(outcome)
        if report.when == "call"
        for name, value in report.user_properties
    ]
    cases = Counter(
        (str(value), outcome)
        for name, value, outcome in recorded
        if name == "recorded case"
    )
    if cases:
        terminalreporter.section("recorded cases: the answers given")
        for (answer, outcome), count in sorted(cases.items()):
            terminalreporter.write_line(f"{count:4d} {answer}, {outcome}")
    spaces = [str(value) for name, value, _ in recorded if name == "space"]
    if spaces:
        terminalreporter.section("points compared with the slow reference")
        for space in sorted(spaces):
            terminalreporter.write_line(space)
