"""A person and their data: a copy, what was agreed to, leaving and staying; and what administrators read about it."""

import re

import pytest
from playwright.sync_api import expect

from qser_app.domain.people import DEMO_PASSWORD

pytestmark = pytest.mark.browser


def test_somebody_asks_for_everything_wants_to_leave_and_stays(visit):
    maria = visit(width=360)
    page = maria.sign_in("maria")
    page = maria.go("/account")
    page.click("main a[href='/account/data']")
    page.click("text=Ask for a copy")
    expect(page.locator(".exports-list li")).to_contain_text("Waiting")
    page.fill("#password", "not this one")
    page.click("text=Have my data erased")
    expect(page.locator("#password-help")).not_to_be_empty()
    page.fill("#password", DEMO_PASSWORD)
    page.click("text=Have my data erased")
    expect(page.locator("#erase [role=status]")).to_contain_text("Your data will be erased on")
    page.click("text=Keep my data")
    expect(page.locator("#erase form")).to_be_visible()
    anna = visit().as_one("anna")
    log = anna.go("/audit")
    expect(log.locator("tbody tr").first).to_contain_text("will not be erased")
    log.select_option("#kind", "data-asked")
    log.click("text=Show")
    expect(log.locator("tbody tr")).to_have_count(1)
    expect(log.locator("tbody tr").first).to_contain_text(re.compile("asked for a copy"))
    assert maria.complaints == [] == anna.complaints
