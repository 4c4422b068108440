"""An organisation's admin changes what things are worth; learners read it in the rules of their own pages."""

import pytest
from playwright.sync_api import expect

from qser_app.i18n.catalogue import phrase
from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser


def greek(key, **gaps):
    return phrase("el", key, **gaps)


def test_an_admin_changes_values_sees_what_would_change_and_learners_read_it(visit):
    giorgos, maria = visit(language="el", dark=True).as_one("giorgos"), visit().as_one("maria")
    page = giorgos.go("/rewards/rules")
    ahead = page.locator(".rules-preview")
    see, publish = (page.get_by_role("button", name=greek(key)) for key in ("rules-see", "rules-publish"))

    page.fill("#badges-activity", "1")
    page.fill("#shares-perfect", "20")
    see.press("Enter")
    expect(page.locator("#shares-perfect-help")).to_have_text(greek("rules-error-share", least=50, most=100))
    page.fill("#shares-perfect", "95")
    see.press("Enter")
    expect(ahead.locator(".rules-gains li").first).to_be_visible()  # easier badges: somebody would be given one at once
    expect(ahead.locator(".rules-moved li")).to_have_count(2)
    assert _findings(page, "what would change", in_both=True) == []

    page.get_by_role("button", name=greek("rules-go-on")).press("Enter")
    page.fill("#badges-activity", "4")
    page.fill("#points-unit", "30")
    see.press("Enter")
    expect(ahead.locator(".rules-moved li")).to_have_count(2)
    publish.press("Enter")
    expect(page.locator(".rules-versions li h3").first).to_have_text(greek("rules-version", number=1))
    printed = maria.go("/leaderboard").locator("main aside")
    expect(printed).to_contain_text("Completing a unit30 points")
    expect(printed).to_contain_text("1 test with 95% or more")

    page.get_by_role("button", name=greek("rules-take-house")).press("Enter")
    publish.press("Enter")
    expect(page.locator(".rules-versions li h3").first).to_have_text(greek("rules-version", number=2))
    expect(maria.go("/me?tab=badges").locator("main")).to_contain_text("Completing a unit25 points")
    assert giorgos.complaints + maria.complaints == []
