"""From a sheet and a link into a course, and a friendly word to those who have not begun, all in the browser."""

import pytest
from playwright.sync_api import expect

from qser_app.domain.people import DEMO_PASSWORD

pytestmark = pytest.mark.browser


@pytest.fixture
def course(visit):
    """The facilitator at the people of his own course."""
    page = visit().as_one("nikos").go("/desk")
    page.select_option(".language-select", "en")
    page.locator(".desk-course", has_text="πολυπολιτισμικότητα").first.click()  # not what another journey has made meanwhile
    page.get_by_role("link", name="People of this course").click()
    page.wait_for_selector(".people-counts")
    yield page
    page.select_option(".language-select", "el")


def _tab(page, name):
    page.locator(".tabs").get_by_role("link", name=name).click()


def test_a_sheet_is_looked_at_row_by_row_and_then_people_are_reminded(course, tmp_path):
    sheet = tmp_path / "people.csv"
    rows = ["Όνομα;Ηλεκτρονική διεύθυνση", "Αθηνά;colleague-23@nea-karya.example", "?;nobody@nea-karya.example", "=1+1;=2+2"]
    sheet.write_bytes("\r\n".join(rows).encode("cp1253"))
    _tab(course, "Enrol")
    course.set_input_files("#sheet-file", sheet)
    expect(course.locator(".people-sheet tbody tr")).to_have_count(3)
    expect(course.locator(".people-sheet tbody tr").nth(0)).to_contain_text("to be enrolled")
    expect(course.locator(".people-sheet tbody tr").nth(2)).to_contain_text("not an e-mail address")
    course.get_by_role("button", name="Enrol one person").click()
    expect(course.locator(".said")).to_contain_text("One person enrolled.")
    _tab(course, "People")
    course.get_by_role("button", name="not begun").click()
    row = course.locator("tbody tr", has_text="Αθηνά Κουρή")
    row.get_by_role("button", name="Remind:").click()
    expect(course.locator("#reminder-words")).to_be_focused()
    course.get_by_role("button", name="Send the reminder").click()
    expect(row).to_contain_text("Reminded on")
    row.get_by_role("button", name="Take out:").click()
    expect(row).to_have_count(0)
    course.get_by_role("button", name="Undo").click()
    expect(row).to_have_count(1)


def test_a_link_leads_past_the_sign_in_into_the_course(course, visit):
    _tab(course, "Links and rules")
    course.locator("#people-links form button").click()
    link = course.input_value("#new-link")
    newcomer = visit()
    page = newcomer.go(link.removeprefix(newcomer.url))
    expect(page.locator("main h1")).to_contain_text("πολυπολιτισμικότητα")
    page.get_by_role("link", name="Sign in to join").click()
    page.fill("#email", "giorgos@nea-karya.example")
    page.fill("#password", DEMO_PASSWORD)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/join/**")
    page.locator(".join-card button").click()
    page.wait_for_url("**/course/P-*")
    assert newcomer.complaints == []
