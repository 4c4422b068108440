"""Somebody who looks after people narrows a report, writes their own, keeps it, has word sent of it, and takes it along."""

from datetime import datetime

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser
RULES = ".reports-rules li"


def test_a_report_is_narrowed_written_kept_and_taken_along(visit, platform, tmp_path):
    anna = visit(width=360).as_one("anna")
    page = anna.go("/reports/people?sort=-score")
    _narrow(page)
    assert "sort=-score" in page.url
    expect(page.locator("tbody th", has_text="Μαρία Δημητρίου")).to_be_visible()

    _write(page)
    address = page.url
    page.fill("#view-name", "Half way")
    page.get_by_role("button", name="Keep this report").press("Enter")
    rhythm = page.locator(".reports-views li", has_text="Half way").locator("select")
    rhythm.select_option("weekly")
    assert _findings(page, "a report of one's own", in_both=True) == []

    head, *rows = _taken_along(anna, platform, tmp_path / "report.xlsx")
    assert {type(row[head.index("Enrolled on")]) for row in rows} == {datetime}
    assert all(row[head.index("Average score")] >= 50 for row in rows)

    anna.walk("/reports")
    page.locator(".recharts-surface").press("ArrowRight")
    expect(page.locator(".recharts-tooltip-wrapper")).to_contain_text("Minutes")
    page.get_by_role("link", name="Half way").press("Enter")
    page.wait_for_url(address)
    expect(rhythm).to_have_value("weekly")
    assert anna.complaints == []


def _narrow(page):
    page.select_option("#period", "year")
    page.fill("#q", "Μαρία")
    page.get_by_role("button", name="Show", exact=True).press("Enter")
    page.wait_for_function("() => new URLSearchParams(location.search).get('q') === 'Μαρία'")


def _write(page):
    """Two rules: of two values one is enough, and both hold."""
    page.get_by_role("link", name="My own", exact=True).press("Enter")
    page.wait_for_url("**/reports/custom")
    page.select_option("#rule-field", "standing")
    for value in ("completed", "in-progress"):
        page.locator(f"#value-{value}").press("Space")
    page.get_by_role("button", name="Add the rule").press("Enter")
    expect(page.locator(RULES)).to_have_count(1)
    page.select_option("#rule-field", "score")
    page.fill("#value", "50")
    page.get_by_role("button", name="Add the rule").press("Enter")
    expect(page.locator(RULES)).to_have_count(2)
    expect(page.locator("tbody tr").first).to_be_visible()


def _taken_along(visitor, platform, target):
    """The rows of the workbook of what is on the screen."""
    page = visitor.page
    page.get_by_role("button", name="Export in Excel").press("Enter")
    page.wait_for_url("**/exports")
    expect(page.locator(".exports-list .pill")).to_have_text("Waiting")
    platform.run("tests.support.reports_made")
    visitor.go("/exports")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download").press("Enter")
    assert _findings(page, "exports", in_both=True) == []
    taken.value.save_as(target)
    return load_workbook(target).worksheets[0].iter_rows(values_only=True)
