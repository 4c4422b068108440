"""A new owner of an empty installation, from the code to the first lesson; and what everybody else sees meanwhile."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.test_look import _findings
from tests.support.app import RunningApp

pytestmark = pytest.mark.browser


@pytest.fixture
def empty():
    app = RunningApp(QSER_JOBS="false")
    app.qser("migrate")
    app.start()
    yield app
    app.close()


def _said(page, **fields):
    """Fill a step in and go on."""
    for name, value in fields.items():
        page.fill(f"#{name}", value)
    page.click("main form button")


def _set_up(page, url, code):
    """From the first page somebody asks for to their home; returns what a look at each step found."""
    found = []
    page.goto(f"{url}/sign-in")
    assert page.url == f"{url}/setup"
    _said(page, code="ABCD-ABCD-ABCD-ABCD")
    expect(page.get_by_role("alert")).to_be_visible()
    found += _findings(page, "/setup refused")
    _said(page, code=code)
    page.wait_for_url("**/setup/organisation")
    found += _findings(page, "/setup/organisation")
    page.select_option("#country", "GR")
    page.select_option("#language", "en")
    _said(page, organisation="Nea Akti")
    page.wait_for_url("**/setup/owner")
    found += _findings(page, "/setup/owner", in_both=True)
    _said(page, name="Ada Owner", email="ada@nea-akti.example", password="harbour olive counter")
    page.wait_for_url("**/setup/people")
    found += _findings(page, "/setup/people")
    _said(page, departments="Registry\nSocial services", addresses="bo@nea-akti.example")
    page.wait_for_url("**/setup/course")
    found += _findings(page, "/setup/course")
    _said(page)
    page.wait_for_selector("[data-who='person']", timeout=60_000)
    return found


def test_the_code_leads_from_nothing_to_the_first_lesson(empty, chrome):
    code = re.search(r"[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}", empty.qser("setup"))[0]
    owner = Visitor(chrome.new_context(locale="en-GB", viewport={"width": 360, "height": 800}), empty)
    page = owner.page
    assert _set_up(page, empty.url, code) == []
    expect(page.get_by_role("heading", name="First steps")).to_be_visible()
    expect(page.get_by_text("3 of 9 done")).to_be_visible()
    assert _findings(page, "/ with the first steps") == []
    page.get_by_role("button", name="Hide this list").click()
    page.get_by_role("button", name="Show it again").click()
    page.locator(".home-continue a.button-primary").click()
    page.wait_for_url("**/learn/**")
    assert page.goto(f"{empty.url}/setup").status == 404
    stranger = Visitor(chrome.new_context(), empty)
    assert stranger.page.goto(f"{empty.url}/setup/owner").status == 404
    stranger.go("/sign-in")
    assert [each for each in owner.complaints if "404" not in each and "422" not in each] == []
