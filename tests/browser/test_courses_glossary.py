"""A glossary kept in a real browser: a term added, written beside its source, changed by two at once, and put away."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_courses_editor import SLOW
from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser


def test_a_term_is_added_translated_and_never_written_over_unseen(visit):
    page = visit().as_one("anna").go("/desk/glossary/qser")
    expect(page.locator(".glossary-terms")).to_contain_text("acculturation", timeout=SLOW)
    assert _findings(page, "the desk of a glossary") == []
    page.get_by_role("link", name="Add a term").click()
    page.fill("#name", "front desk")
    page.get_by_role("button", name="Save and show to readers").click()
    expect(page.locator("#body-help")).to_contain_text("Please say what it means", timeout=SLOW)
    page.fill("#source", "A handbook, 2025")
    page.reload()
    expect(page.locator("#source")).to_have_value("A handbook, 2025", timeout=SLOW)
    page.locator("#body").press_sequentially("Where people ask first. See ")
    page.locator("select[data-tool='term']").select_option(label="empathy")
    page.get_by_role("button", name="Save and show to readers").click()
    page.get_by_role("link", name="Ελληνικά").click(timeout=SLOW)
    expect(page.locator("[data-editor] .author-source").first).to_have_text("front desk", timeout=SLOW)
    other = page.context.new_page()
    other.goto(page.url)
    for each, name in ((other, "γκισέ"), (page, "υποδοχή")):
        each.fill("#name", name)
        each.fill("#source", "Εγχειρίδιο")
        each.fill("#body", "Εκεί όπου ρωτούν πρώτα.")
        each.get_by_role("button", name="Save and show to readers").click()
        expect(each.locator(".glossary-preview" if each is other else ".callout-warning")).to_contain_text("γκισέ", timeout=SLOW)
    other.close()
    expect(page.locator("#name")).to_have_value("υποδοχή")
    assert _findings(page, "two who changed a term") == []
    page.get_by_role("button", name="Save mine in its place").click()
    expect(page.locator(".glossary-preview")).to_contain_text("υποδοχή", timeout=SLOW)
    page.locator("summary", has_text="Put away").click()
    page.get_by_role("button", name="Put away").click()
    expect(page.get_by_text("This term is put away")).to_be_visible(timeout=SLOW)
