"""Pictures of the running platform: those of the README, or every page at both widths, in both themes, in any language, to be looked at.

``python -m tests.support.pictures docs/pictures`` writes the README's; ``... <folder> all en el`` writes all pages in those languages.
"""

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

PHONE, DESK = 360, 1280


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as somebody sees it; ``begins`` presses the page's first button, as a quiz needs."""

    name: str
    path: str
    account: str = "maria"
    language: str = "en"
    dark: bool = False
    width: int = DESK
    begins: bool = False
    whole: bool = False


README = (
    Picture("home", "/"),
    Picture("lesson", "/learn/lesson/4"),
    Picture("quiz", "/learn/quiz/8", begins=True),
    Picture("leaderboard-dark", "/leaderboard", dark=True),
    Picture("infographic", "/me/infographic"),
    Picture("lesson-el-phone", "/learn/lesson/4", language="el", width=PHONE),
)
_PAGES = {
    "": ("/sign-in", "/forgot", "/no-such-page", "/_gallery"),
    "maria": (
        "/",
        "/catalogue",
        "/course/qser",
        "/leaderboard",
        "/me",
        "/me/infographic",
        "/account",
        "/learn/lesson/1",
        "/learn/quiz/8",
        "/welcome",
    ),
    "anna": ("/people", "/desk", "/desk/qser", "/packages", "/operations"),
}


def every_page(language: str) -> Iterator[Picture]:
    """All pages at both widths in both themes."""
    for account, paths in _PAGES.items():
        for path in paths:
            for width in (PHONE, DESK):
                for dark in (False, True):
                    name = f"{path.strip('/').replace('/', '_') or 'home'}-{language}-{width}-{'dark' if dark else 'light'}"
                    yield Picture(name, path, account, language, dark, width, whole=True)


@contextmanager
def _opened(browser: Browser, url: str, picture: Picture) -> Iterator[Page]:
    context = browser.new_context(
        locale=LOCALES[picture.language],
        color_scheme="dark" if picture.dark else "light",
        viewport={"width": picture.width, "height": 800},
        timezone_id="Europe/Athens",
    )
    page = context.new_page()
    if picture.account:
        page.goto(f"{url}/sign-in")
        page.fill("#email", f"{picture.account}@nea-karya.example")
        page.fill("#password", DEMO_PASSWORD)
        page.click("main form button[type=submit]")
        page.wait_for_selector("[data-who='person']")
    page.goto(url + picture.path)
    page.wait_for_selector("main h1")
    # The account has a language of its own; the picture is in the one asked for.
    page.select_option(".language-select", picture.language)
    yield page
    context.close()


def take(browser: Browser, url: str, picture: Picture, folder: Path) -> None:
    """Write one picture."""
    with _opened(browser, url, picture) as page:
        if picture.begins:
            page.locator(".quizzes-stage .button-primary").first.click()
            page.wait_for_selector(".quizzes-question")
        page.wait_for_timeout(1200)
        page.screenshot(path=folder / f"{picture.name}.png", full_page=picture.whole)


def main(folder: Path, *wanted: str) -> None:
    """Start a platform of its own and take the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [each for language in wanted[1:] or ("en",) for each in every_page(language)] if wanted else list(README)
    app = RunningApp()
    app.qser("migrate")
    app.qser("seed", "--stage", "running")
    app.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.found(whole=True), args=chromium.FLAGS)
            for picture in pictures:
                take(browser, app.url, picture, folder)
                print(picture.name, flush=True)
    finally:
        app.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
