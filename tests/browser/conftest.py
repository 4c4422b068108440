"""One built platform with the demo municipality for all journeys, and a browser."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from qser_app.domain.people import DEMO_PASSWORD
from tests.support import chromium
from tests.support.app import RunningApp
from tests.support.planted import Planting, wait_for
from tests.support.windows import Screen, Windows, forget

# How long a screen takes says how busy the machine is. What must happen within a time says so where it is expected.
expect.set_options(timeout=15_000)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Of several processes the controlling one plants the demo municipality for all of them, while they still collect."""
    config = session.config
    if getattr(config.option, "numprocesses", None) and not config.option.collectonly:
        config.planting = Planting()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """Tell each process where what was planted will lie."""
    node.workerinput["planted"] = str(node.config.planting.folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove it with the run."""
    if planting := getattr(config, "planting", None):
        planting.remove()


@pytest.fixture(scope="session")
def planted_demo(request) -> Iterator[Path]:
    """The data folder of an installation with the demo municipality, to be copied."""
    if hasattr(request.config, "workerinput"):
        yield wait_for(Path(request.config.workerinput["planted"]))
    else:
        planting = Planting()
        yield wait_for(planting.folder)
        planting.remove()


@pytest.fixture(scope="session")
def platform(planted_demo) -> Iterator[RunningApp]:
    """The platform with the demo municipality, served for the whole run."""
    app = RunningApp()
    shutil.copytree(planted_demo, app.folder / "var")
    app.start()
    yield app
    app.close()


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    """A Chromium."""
    path = chromium.found()
    if path is None:
        pytest.skip("Chromium is not installed: apt-get install chromium, or set QSER_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=chromium.FOR_TESTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def quizzes(platform) -> dict[str, int]:
    """The units of planted quizzes, one of every sort, by their code."""
    return json.loads(platform.run("tests.support.quizzes_plant", "plant").splitlines()[-1])


class Visitor:
    """Somebody at a browser of their own; what the console complains of is kept in ``complaints``."""

    def __init__(self, context: BrowserContext, platform: RunningApp, screen: Screen | None = None) -> None:
        self.context, self.platform, self.url, self._screen = context, platform, platform.url, screen
        self.complaints: list[str] = []
        self.page = self.new_page()

    def new_page(self) -> Page:
        """Another tab."""
        page = self.context.new_page()
        if self._screen:
            self._screen.show(page)
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def go(self, path: str) -> Page:
        """Open an address and wait until the page is alive."""
        self.page.goto(self.url + path)
        self.page.wait_for_selector("[data-who='person'], [data-who='visitor']")
        return self.page

    def walk(self, path: str) -> Page:
        """Go to an address within the app, as a link does: nothing is loaded twice."""
        if not self.page.url.startswith(self.url):
            return self.go(path)
        self.page.evaluate("path => window.__reactRouterDataRouter.navigate(path)", path)
        self.page.wait_for_function("path => location.pathname + location.search === path", arg=path)
        return self.page

    def as_one(self, account: str) -> Self:
        """Be somebody of the demo municipality, with a session that was made behind the scenes; opens no page."""
        return self.with_cookie(self.platform.run("tests.support.people_session", f"{account}@nea-karya.example").strip())

    def with_cookie(self, cookie: str) -> Self:
        """Hold somebody's session."""
        name, _, value = cookie.partition("=")
        self.context.add_cookies([{"name": name, "value": value, "url": self.url}])
        return self

    def speak(self, language: str) -> None:
        """Choose a language in the frame."""
        self.page.locator(".language-select").first.select_option(language)
        self.page.wait_for_function("language => document.documentElement.lang === language", arg=language)

    def sign_in(self, account: str, *, place: str = "nea-karya") -> Page:
        """Sign in with a demo account through the real form."""
        page = self.go("/sign-in")
        page.fill("#email", f"{account}@{place}.example")
        page.fill("#password", DEMO_PASSWORD)
        page.click("main form button[type=submit]")
        page.wait_for_selector("[data-who='person']")
        return page


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Keep what the screen showed when a journey failed, for whoever has to find out why."""
    report = (yield).get_result()
    if report.when == "call" and report.failed and (app := item.funcargs.get("platform")):
        report.sections.append(("server log", (app.folder / "log").read_text()[-6000:]))
    if report.when == "call" and report.failed and (folder := os.environ.get("QSER_SCREENSHOTS")):
        for number, context in enumerate(getattr(item.funcargs.get("visit"), "_opened", ())):
            for page in context.pages:
                page.screenshot(path=f"{folder}/{item.name}-{number}.png")


@pytest.fixture(scope="session")
def windows(chrome) -> Windows:
    """Browsers that are used one after the other."""
    return Windows(chrome)


@pytest.fixture
def visit(platform, windows):
    """Open a browser of one's own: ``visit(language="el", dark=True, width=360)``; with ``clock`` its time can be put on."""
    opened: list[BrowserContext] = []

    def open_one(*, language: str = "en", dark: bool = False, width: int = 1280, height: int = 900, clock: bool = False) -> Visitor:
        context = windows.take(language, clock=clock)
        opened.append(context)
        visitor = Visitor(context, platform, Screen(width, height, dark=dark))
        forget(visitor.page, platform.url, platform.content_url)
        return visitor

    open_one._opened = opened
    yield open_one
    for context in opened:
        windows.give_back(context)


@pytest.fixture
def boss(visit):
    """The operator at a screen, in its language; afterwards in English again."""
    came: list[Visitor] = []

    def come(language: str, dark: bool, width: int) -> Visitor:
        visitor = visit(language=language, dark=dark, width=width).as_one("anna")
        came.append(visitor)
        visitor.go("/account")
        visitor.speak(language)
        return visitor

    yield come
    for visitor in came:
        visitor.speak("en")


@pytest.fixture(autouse=True)
def _mark(request) -> None:
    """Everything in this folder drives a browser."""
    assert request.node.get_closest_marker("browser"), "a browser test without its mark"
