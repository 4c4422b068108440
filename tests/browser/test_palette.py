"""The palette and the sheet of shortcuts: by key, by mouse, on a phone; what leads away goes there, what closes gives the focus back."""

import pytest
from playwright.sync_api import Page, expect

from qser_app.i18n.catalogue import phrase
from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser
OPTION = ".palette [role=option]"
ACTIVE = f"{OPTION}[aria-selected=true]"
# A Greek keyboard writes κ with the key of K.
GREEK_K = "() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'κ', code: 'KeyK', ctrlKey: true, cancelable: true }))"


def _type(page: Page, words: str) -> None:
    """Type once the palette is there."""
    expect(page.locator(".palette [role=combobox]")).to_be_focused()
    page.keyboard.type(words)


def _ask(page: Page, words: str) -> None:
    """Open the palette by key and type."""
    page.keyboard.press("Control+k")
    _type(page, words)


def _speaks(page: Page, language: str) -> None:
    page.wait_for_function("language => document.documentElement.lang === language", arg=language)


def test_an_administrator_goes_anywhere_by_key(visit):
    anna = visit().as_one("anna")
    page = anna.go("/")
    _ask(page, "νικος αλεξιου")
    expect(page.locator(ACTIVE)).to_contain_text("Νίκος Αλεξίου")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/*")
    expect(page.locator("main h1")).to_be_focused()

    _ask(page, "")
    expect(page.locator(ACTIVE)).to_have_text("Home")
    page.keyboard.press("End")
    expect(page.locator(ACTIVE)).to_have_text("Sign out")
    page.keyboard.press("ArrowDown")
    expect(page.locator(ACTIVE)).to_have_text("Home")
    assert _findings(page, "palette") == []
    page.keyboard.type("new cour")
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk?new=course")
    expect(page.locator("#title")).to_be_visible()

    _ask(page, "qser")
    expect(page.locator(OPTION, has_text="QSER").first).to_be_visible()
    page.keyboard.press("Escape")
    _ask(page, "ελληνικα")
    page.keyboard.press("Enter")
    _speaks(page, "el")
    page.evaluate(GREEK_K)
    _type(page, "english")
    page.keyboard.press("Enter")
    _speaks(page, "en")
    assert anna.complaints == []


def test_a_learner_finds_it_by_mouse_on_a_phone_and_nobody_s_name(visit):
    maria = visit(language="el", dark=True, width=360, height=740).as_one("maria")
    page = maria.go("/")
    maria.speak("el")
    door = page.get_by_role("button", name=phrase("el", "site-palette"))
    door.click()
    _type(page, "αλεξιου")
    expect(page.locator(OPTION)).to_have_count(1)  # what leads to the catalogue's search
    assert _findings(page, "palette on a phone") == []
    page.keyboard.press("Escape")
    expect(door).to_be_focused()
    door.click()
    _type(page, "δεδομενα")
    page.locator(ACTIVE).click()
    page.wait_for_url("**/account/data")
    maria.speak("en")
    assert maria.complaints == []


def test_the_sheet_lists_what_the_page_has_and_its_keys_can_be_turned_off(visit):
    maria = visit().as_one("maria")
    page = maria.go("/learn/lesson/2")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(sheet.get_by_role("heading", name="In a lesson")).to_be_visible()
    expect(sheet.get_by_role("heading", name="In a case")).to_have_count(0)
    assert _findings(page, "shortcuts") == []
    sheet.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    expect(page.locator(".player-keys input")).not_to_be_checked()
    page.keyboard.press("?")
    page.keyboard.press("j")
    expect(sheet).to_have_count(0)
    assert page.url.endswith("/learn/lesson/2")

    page.locator("[popovertarget=me-menu]").click()
    page.get_by_role("button", name="Keyboard shortcuts").click()
    sheet.get_by_role("checkbox").check()
    sheet.get_by_role("button", name="Close").click()
    page.locator(".search-input").press("?")
    expect(sheet).to_have_count(0)
    page.locator(".search-input").blur()
    page.keyboard.press("j")
    page.wait_for_url(lambda url: not url.endswith("/learn/lesson/2"))
    assert maria.complaints == []
