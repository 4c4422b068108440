"""Pictures of the running platform: those of the README, or every page that each role can walk to, to be looked at.

``python -m tests.support.pictures docs/pictures`` writes the README's; ``... <folder> all`` writes the pages of every role, on a phone and
at a desk, in light and in dark, in English and in Greek.
"""

import base64
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from qser_app.domain.people import DEMO_PASSWORD
from qser_app.i18n.catalogue import LOCALES
from tests.support import chromium
from tests.support.app import RunningApp

ACCOUNTS = ("", "maria", "eleni", "nikos", "sofia", "giorgos", "anna")
_AS_WEBP = """async (shot) => {
  const picture = new Image();
  picture.src = shot;
  await picture.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.toDataURL("image/webp", 0.86);
}"""
_VISITED = ("/sign-in", "/forgot", "/invitation/none", "/new-password/none", "/no-such-page")
_DOCUMENTS = re.compile(r"^/(?!auth/|reports/.*[./]|people-sheets/|banks/|media/|scorm/|assets/)[^#?]*")


@dataclass(frozen=True, slots=True)
class Screen:
    """How somebody looks at the platform."""

    width: int = 1280
    height: int = 800
    dark: bool = False
    language: str = "en"

    def __str__(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}-{self.language}"


DESK = Screen()
SCREENS = (DESK, Screen(dark=True, language="el"), Screen(360, 740, language="el"), Screen(360, 740, dark=True))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the README: a page as ``account`` sees it, once everything in ``press`` was pressed and ``wait`` stands there."""

    name: str
    path: str
    account: str = "maria"
    screen: Screen = DESK
    press: tuple[str, ...] = ()
    wait: str = "main h1"


# The demo's package, whose code is drawn anew each time.
_PACKAGE = ".courses-entry[href*='/course/P-']"
README = (
    Picture("home", "/"),
    Picture("course", "/course/QSER"),
    Picture("lesson", "/learn/lesson/4"),
    Picture("quiz", "/learn/quiz/10", press=(".quizzes-stage .button-primary",), wait="[data-quiz-place]"),
    Picture("scorm", "/catalogue", "nikos", press=(_PACKAGE, ".courses-unit"), wait=".scorm-frame"),
    Picture("leaderboard-dark", "/leaderboard", screen=Screen(dark=True)),
    Picture("profile", "/me"),
    Picture("desk", "/desk/QSER", "anna", wait=".desk-unit"),
)


@contextmanager
def at_home(browser: Browser, url: str, account: str, screen: Screen) -> Iterator[Page]:
    """A browser at this screen, signed in as ``account`` (nobody, where it is empty)."""
    context = browser.new_context(
        locale=LOCALES[screen.language],
        color_scheme="dark" if screen.dark else "light",
        viewport={"width": screen.width, "height": screen.height},
        timezone_id="Europe/Athens",
    )
    page = context.new_page()
    page.goto(f"{url}/sign-in")
    page.wait_for_selector("[data-who='visitor']")
    if account:
        page.fill("#email", f"{account}@nea-karya.example")
        page.fill("#password", DEMO_PASSWORD)
        page.click("main form button[type=submit]")
        page.wait_for_selector("[data-who='person']")
        # The account has a language of its own; the picture is in the one asked for.
        page.select_option(".language-select", screen.language)
    yield page
    context.close()


def go(page: Page, address: str) -> None:
    """Open a page and wait until it stands still."""
    page.goto(address)
    page.wait_for_selector("main h1")
    page.wait_for_selector("main .skeleton, main .loading", state="detached")
    page.wait_for_timeout(350)


def walk(page: Page, url: str) -> list[str]:
    """Every kind of page that links lead to from here: one of each, whatever its numbers."""
    start = page.url.removeprefix(url)
    found, waiting, known = [], [start or "/"], set[str]()
    while waiting:
        path = waiting.pop(0)
        if (kind := re.sub(r"\d+", "#", path.rstrip("/"))) in known:
            continue
        known.add(kind)
        found.append(path)
        go(page, url + path)
        links = page.eval_on_selector_all("a[href^='/']", "all => all.map(each => each.getAttribute('href'))")
        waiting += [match[0] for link in links if (match := _DOCUMENTS.match(link))]
    return found


def kept(browser: Browser, shot: bytes, file: Path) -> None:
    """Write a picture as WebP, which a browser can make of it: small, and eyes do not notice."""
    page = browser.new_page()
    made = page.evaluate(_AS_WEBP, f"data:image/png;base64,{base64.b64encode(shot).decode()}")
    file.write_bytes(base64.b64decode(made.split(",", 1)[1]))
    page.close()


def of_the_readme(browser: Browser, url: str, folder: Path) -> None:
    """The pictures of the README."""
    for picture in README:
        with at_home(browser, url, picture.account, picture.screen) as page:
            go(page, url + picture.path)
            for pressed in picture.press:
                page.locator(pressed).first.click()
            page.wait_for_selector(picture.wait)
            page.mouse.move(0, 0)
            page.wait_for_timeout(1200)
            if page.locator(".celebration .button").count():
                page.locator(".celebration .button").click()
                page.wait_for_selector(".celebration", state="detached")
            kept(browser, page.screenshot(), folder / f"{picture.name}.webp")


def of_everything(browser: Browser, url: str, folder: Path, accounts: tuple[str, ...] = ACCOUNTS) -> None:
    """Every page of every role at every screen, in full length."""
    for account in accounts:
        paths = list(_VISITED)
        if account:
            with at_home(browser, url, account, DESK) as page:
                paths = walk(page, url)
        for screen in SCREENS:
            with at_home(browser, url, account, screen) as page:
                for path in paths:
                    go(page, url + path)
                    name = path.strip("/").replace("/", "_") or "home"
                    page.screenshot(path=folder / f"{account or 'visitor'}-{name}-{screen}.png", full_page=True)
                    print(account, path, screen, flush=True)


def main(folder: Path, *wanted: str) -> None:
    """Start a platform of its own and take the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = RunningApp()
    app.qser("migrate")
    app.qser("seed", "--stage", "running")
    app.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.found(whole=True), args=chromium.FLAGS)
            if wanted:
                of_everything(browser, app.url, folder, wanted[1:] or ACCOUNTS)
            else:
                of_the_readme(browser, app.url, folder)
    finally:
        app.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
