"""Driving packages in a real browser: a planted town, somebody's session, the content's window, the record behind it."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Frame, Page

from tests.support.app import RunningApp


def planted(platform: RunningApp, *packages: Path) -> dict[str, Any]:
    """A town with these packages; see tests/support/scorm_world.py."""
    return json.loads(platform.run("tests.support.scorm_world", *map(str, packages)))


def record(platform: RunningApp, unit_id: int) -> dict[str, Any]:
    """What is known of the one learner in a unit."""
    with sqlite3.connect(platform.folder / "var" / "qser.db") as database:
        database.row_factory = sqlite3.Row
        row = database.execute("select * from scorm_attempt where unit_id = ?", (unit_id,)).fetchone()
        return dict(row) | {"data": json.loads(row["data"]), "course": json.loads(row["course"])} if row else {"data": {}, "sequence": 0}


def until(probe: Callable[[], object], page: Page | None = None, *, seconds: float = 20) -> None:
    """Wait until ``probe()`` holds; ``page`` goes on living meanwhile."""
    end = time.monotonic() + seconds
    while not probe():
        assert time.monotonic() < end, "it never happened"
        if page is None:
            time.sleep(0.1)
        else:
            page.wait_for_timeout(100)


def content(page: Page, address: str = "/p/") -> Frame:
    """The package's own window, or the one among its windows whose address holds ``address``."""
    until(lambda: any(address in frame.url and "/p/" in frame.url for frame in page.frames), page)
    frame = next(frame for frame in page.frames if address in frame.url and "/p/" in frame.url)
    frame.wait_for_load_state()
    return frame


class Learner:
    """One learner, one package: opened in a tab, closed, opened again."""

    def __init__(self, platform: RunningApp, visitor: Any, *sources: Path) -> None:
        self.platform, self.visitor = platform, visitor
        self.world = planted(platform, *sources)
        self.unit_id = self.world["units"][0]
        self.asked: list[str] = []
        self.page = self.visitor.page
        visitor.with_cookie(self.world["cookies"]["learner"])
        self._listen()

    def _listen(self) -> None:
        self.page.on("dialog", lambda dialog: (self.asked.append(dialog.message), dialog.accept()))

    def open(self) -> "Learner":
        """Open the package in the present tab."""
        self.page.goto(f"{self.platform.url}/learn/scorm/{self.unit_id}")
        return self

    def reopen(self) -> "Learner":
        """Close the tab without a word, and come back in another."""
        self.page.close(run_before_unload=False)
        self.page = self.visitor.new_page()
        self._listen()
        return self.open()

    def content(self, address: str = "/p/") -> Frame:
        """The content's window."""
        return content(self.page, address)

    @property
    def record(self) -> dict[str, Any]:
        """The attempt as it is stored."""
        return record(self.platform, self.unit_id)

    def part(self, name: str) -> dict[str, str]:
        """What is stored of one part."""
        return self.record["data"].get(name, {})

    def until(self, probe: Callable[[], object], seconds: float = 20) -> None:
        """Wait until ``probe()`` holds."""
        until(probe, self.page, seconds=seconds)

    def go(self, words: str) -> None:
        """Press a button of the strip as soon as it may be pressed."""
        self.page.click(f".scorm-strip button:has-text('{words}'):not([disabled])")

    def choose(self, title: str) -> None:
        """Choose a part in the contents."""
        self.page.click(f".scorm-contents button:not([disabled]):has-text('{title}')")

    def here(self) -> str:
        """The part that the contents show as open."""
        found = self.page.query_selector(".scorm-part-here .scorm-part-title")
        return found.inner_text() if found else ""

    def at(self) -> int:
        """Which of the parts is open, from 0; -1 while none is."""
        marks = [each.get_attribute("aria-current") for each in self.page.query_selector_all(".scorm-part")]
        return marks.index("step") if "step" in marks else -1

    def open_parts(self) -> list[str]:
        """The parts that may be chosen now."""
        return [each.inner_text() for each in self.page.query_selector_all(".scorm-contents button:not([disabled]) .scorm-part-title")]

    def ticked(self) -> int:
        """How many parts bear a tick."""
        return len(self.page.query_selector_all(".scorm-mark-done"))
