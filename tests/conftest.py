"""How Hypothesis runs here: always the same examples, and more of them in CI."""

import os

from hypothesis import HealthCheck, settings

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
