"""An administrator looks at the platform as somebody else sees it, from the list of people to that person's access log."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_look import _of_axe

pytestmark = pytest.mark.browser
BAR = ".viewing-bar"
WHY = "You asked where your course is"


def test_from_the_list_of_people_into_the_access_log_of_whom_one_looked_as(visit):
    admin, learner = visit().as_one("anna"), visit().as_one("sofia")
    other_tab = admin.new_page()
    other_tab.goto(admin.url + "/people")
    page = admin.go("/people")
    _begin(page)
    _is_announced(page)
    other_tab.wait_for_selector(BAR)  # it followed by itself
    _reads_but_changes_nothing(admin)
    page.locator(BAR).get_by_role("button", name="Stop looking").click()
    page.wait_for_url("**/people")
    page.wait_for_selector("[data-who='person']")
    assert page.locator(BAR).count() == 0
    other_tab.wait_for_selector(f"body:not(:has({BAR}))", timeout=20_000)  # a page loads anew every ten seconds at most
    seen = learner.go("/account/data").locator("#views")
    expect(seen).to_contain_text("Anna Zaharis")
    expect(seen).to_contain_text(WHY)
    assert admin.complaints == []


def _begin(page):
    page.fill("#members-search", "sofia@")
    expect(page.locator("tbody tr")).to_have_count(1)
    page.locator("tbody tr summary").first.click()
    page.get_by_role("link", name="View the platform as Σοφία Μακρή sees it").click()
    page.wait_for_selector("#reason")
    assert _of_axe(page) == []
    page.fill("#reason", WHY)
    page.get_by_role("button", name="Begin to look").click()


def _is_announced(page):
    """In the administrator's language, on their home, and by keyboard right after the way past the bars."""
    expect(page.locator(BAR)).to_contain_text("You are looking at the platform as Σοφία Μακρή sees it")
    assert page.evaluate("document.documentElement.lang") == "en"
    expect(page.locator(".me-name")).to_contain_text("Σοφία Μακρή")
    assert page.locator(".side-bar a[href='/people']").count() == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Stop looking"


def _reads_but_changes_nothing(admin):
    page = admin.go("/me")
    page.wait_for_selector("main h1")
    expect(page.locator(BAR)).to_be_visible()
    assert _of_axe(page) == []
    admin.go("/account/data")
    expect(page.locator("main h1")).to_have_text("Not shown while you look")
    admin.go("/learn/lesson/1").wait_for_selector(".lesson-body")
    page.locator(".lesson-end button").click()
    expect(page.locator(".said")).to_contain_text("Nothing can be changed here")
