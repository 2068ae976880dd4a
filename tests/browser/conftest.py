"""A browser before the built site: watched, so that nothing goes wrong unseen.

`make docs-test` runs these tests; they need Chromium on the machine and the dependency
group ``browser``. What drives it is imported on use: the other suites go without it.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize

SITE: Final = Path(__file__).parents[2] / "docs" / "_build" / "site"
CHROMIUM: Final = ("chromium", "chromium-browser", "google-chrome")
FLAGS: Final = (
    "--no-sandbox",  # root in a container has no user namespaces
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

NARROW: Final = 390
WIDE: Final = 1280


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the built site be named."""
    parser.addoption("--site", type=Path, default=SITE, help="the built site")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that the tests recorded: they tell, but do not judge."""
    figures = [
        str(value)
        for report in terminalreporter.getreports("passed")
        if report.when == "call"
        for name, value in report.user_properties
        if name == "figure"
    ]
    if figures:
        terminalreporter.section("figures of the site")
        for figure in figures:
            terminalreporter.write_line(figure)


class Watched:
    """A page of the browser and what was wrong with it."""

    def __init__(self, page: Page, base: str) -> None:
        self.page = page
        self.base = base
        self.requested: list[str] = []
        self.wrong: list[str] = []
        page.on("request", lambda request: self._asked(request.url))
        page.on("requestfailed", self._failed)
        page.on("pageerror", lambda error: self._note("script", str(error)))
        page.on("console", self._said)

    def _note(self, what: str, text: str) -> None:
        self.wrong.append(f"{self.page.url}: {what}: {text}")

    def _asked(self, url: str) -> None:
        self.requested.append(url)
        if not url.startswith((self.base, "data:", "blob:")):
            self._note("asked outside of the site", url)

    def _failed(self, request: Request) -> None:
        # Aborted is what a page still loads when it is left.
        if request.failure != "net::ERR_ABORTED":
            self._note(f"not loaded ({request.failure})", request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note("console", f"{message.text} {message.location['url']}")

    def open(self, address: str) -> Page:
        """Open an address of the site anew, also where only the fragment differs."""
        self.page.goto("about:blank")
        self.page.goto(self.base + address)
        return self.page


class Visit(Protocol):
    """Open a page of the browser before the site."""

    def __call__(
        self, *, width: int = WIDE, dark: bool = False, base: str | None = None
    ) -> Watched:
        """Give it with its width in pixels, its colours and where the site is."""
        ...


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    """The directory of the built site."""
    directory = Path(str(request.config.getoption("--site")))
    if not (directory / "index.html").is_file():
        pytest.fail(f"{directory}: no site there; `make docs` builds it")
    return directory.resolve()


class Quiet(SimpleHTTPRequestHandler):
    """A plain static server that keeps no log."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name)
        """Say nothing."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the site on a plain static server, below a path."""
    with tempfile.TemporaryDirectory() as root:
        Path(root, "lembaga").mkdir()
        Path(root, "lembaga", "netralitas").symlink_to(site)
        with ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(Quiet, directory=root)
        ) as server:
            Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}/lembaga/netralitas/"
            server.shutdown()


@pytest.fixture(params=["file", "http"])
def base(request: pytest.FixtureRequest, site: Path, served: str) -> str:
    """The site as files, and on a server."""
    return served if request.param == "http" else f"{site.as_uri()}/"


@cache
def chromium() -> str:
    """Find the browser; without it the site is untested, which is a failure."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        pytest.fail("Chromium is needed to test the site (Debian: apt install chromium)")
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window, with a fresh profile of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, served: str) -> Iterator[Visit]:
    """Open pages; at the end none of them may have complained or asked outside."""
    seen: list[Watched] = []

    def opened(
        *, width: int = WIDE, dark: bool = False, base: str | None = None
    ) -> Watched:
        size: ViewportSize = {"width": width, "height": 844 if width < WIDE else 800}
        page = stack.enter_context(
            browser.new_context(viewport=size, color_scheme="dark" if dark else "light")
        ).new_page()
        seen.append(Watched(page, base or served))
        return seen[-1]

    with ExitStack() as stack:
        yield opened
        assert [wrong for each in seen for wrong in each.wrong] == []
