"""A course made and written in a real browser: nothing typed is lost, and nobody overwrites anybody unseen."""

import re
import signal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser

SLOW = 15_000


def _lesson(visit, code: str) -> tuple[Page, str]:
    """A new course with one lesson, made at the desk; its editor and its address."""
    visitor = visit()
    page = visitor.as_one("anna").go("/desk")
    page.get_by_text("Begin a new course").click()
    page.fill("#title", "At the counter")
    page.fill("#code", code)
    page.get_by_label("Ελληνικά").check()
    page.get_by_role("button", name="Begin the course").click()
    page.get_by_role("button", name="Add a module").click(timeout=SLOW)
    page.locator("#title").press_sequentially("First steps")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Add a lesson").click(timeout=SLOW)
    page.locator("#title").press_sequentially("Plain words")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-ready='true']", timeout=SLOW)
    return page, page.url


def _saved(page: Page) -> None:
    page.wait_for_selector("[data-status='saved']", timeout=SLOW)


def test_a_lesson_is_typed_through_a_killed_server_and_a_closed_tab_and_then_published(visit, platform):
    page, address = _lesson(visit, "TYPED-1")
    body = page.locator("#body")
    body.press_sequentially("Say it plainly.")
    _saved(page)
    expect(page.locator(".author-preview")).to_contain_text("Say it plainly.")
    body.press_sequentially(" One more")
    platform.stop(signal.SIGKILL)
    body.press_sequentially(" sentence")
    page.wait_for_selector("[data-status='offline']", timeout=SLOW)
    page.close()
    platform.start()
    page = page.context.new_page()
    page.goto(address)
    page.wait_for_selector("[data-ready='true']", timeout=SLOW)
    expect(page.locator("#body")).to_have_value("Say it plainly. One more sentence")
    _saved(page)
    page.locator("#body").press("Control+End")
    page.keyboard.type("\n\n::: flip")
    expect(page.locator(".author-body .callout-bad")).to_contain_text("This block is never closed", timeout=SLOW)
    page.keyboard.type(" What?\nThis.\n:::")
    expect(page.locator(".author-body .callout-bad")).to_have_count(0, timeout=SLOW)
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("Version 1 is published.")).to_be_visible(timeout=SLOW)
    _translate(page, address)


def _translate(page: Page, address: str) -> None:
    page.goto(address.replace("/desk/lesson/", "/desk/translate/") + "?to=el")
    page.wait_for_selector("[data-ready='true']", timeout=SLOW)
    expect(page.locator(".author-source >> nth=2")).to_have_text("Say it plainly. One more sentence")
    page.fill("#title", "Απλά λόγια")
    page.fill("#piece-1", "Πείτε το απλά.")
    _saved(page)
    assert _findings(page, "translating") == []
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".author-languages [aria-current=page]")).to_contain_text("Published", timeout=SLOW)


def test_two_who_write_at_once_know_of_each_other_and_choose(visit):
    anna, address = _lesson(visit, "TWO-1")
    nikos = visit(language="el")
    other = nikos.as_one("nikos").go(address.replace(nikos.url, ""))
    other.wait_for_selector("[data-ready='true']", timeout=SLOW)
    expect(anna.locator(".author-company")).to_contain_text("also has this text open", timeout=SLOW)
    anna.locator("#body").press_sequentially("Anna began.")
    expect(other.locator("#body")).to_have_value("Anna began.", timeout=SLOW)  # nothing was typed there: it is simply shown
    nikos.context.set_offline(True)
    other.locator("#body").press_sequentially(" Νίκος.")
    other.wait_for_selector("[data-status='offline']", timeout=SLOW)
    anna.locator("#body").press_sequentially(" Anna went on.")
    _saved(anna)
    nikos.context.set_offline(False)
    conflict = other.locator(".author-conflict")
    expect(conflict).to_be_focused(timeout=SLOW)
    expect(conflict.locator("pre")).to_have_text([re.compile("Νίκος"), "Anna began. Anna went on."])
    assert _findings(other, "two texts") == []
    conflict.locator(".button-primary").click()
    _saved(other)
    expect(anna.locator("#body")).to_have_value(other.locator("#body").input_value(), timeout=SLOW)
    anna.goto(anna.url.replace("/desk/lesson/", "/desk/history/unit/"))
    anna.locator("summary", has_text="Earlier states").click(timeout=SLOW)
    anna.get_by_role("button", name="What changed").last.click()
    expect(anna.locator("ins").first).to_be_visible(timeout=SLOW)
