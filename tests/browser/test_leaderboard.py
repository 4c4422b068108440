"""Boards of every period and scope, seasons, and how people appear: what the admin decides shows while others look."""

import pytest
from playwright.sync_api import expect

from qser_app.i18n.catalogue import phrase
from tests.browser.test_look import _findings

pytestmark = pytest.mark.browser
ROWS = ".leaderboard-table tbody tr"


def test_periods_scopes_seasons_and_privacy(visit):
    maria, giorgos = visit().as_one("maria"), visit(language="el", width=360).as_one("giorgos")
    board = maria.go("/leaderboard")
    expect(board.locator("tr.mine")).to_have_count(1)
    for field, value in (
        ("period", "month"),
        ("period", "season-1"),
        ("scope", "course:QSER"),
        ("scope", "teams"),
        ("period", "all"),
        ("scope", "organisation"),
    ):
        board.select_option(f"#{field}", value)
        board.wait_for_function("([name, value]) => new URLSearchParams(location.search).get(name) === value", arg=[field, value])
        expect(board.locator("#main table, #main .empty").first).to_be_visible()
    expect(board.locator(ROWS, has_text="Νίκος Αλεξίου")).to_be_visible()

    settings = giorgos.go("/leaderboard/settings")
    settings.select_option("#most_open", "colleague")
    settings.locator("main form button[type=submit]").first.press("Enter")
    expect(board.locator(ROWS, has_text="Νίκος Αλεξίου")).to_have_count(0)  # while she looks
    expect(board.locator(ROWS, has_text="A colleague").first).to_be_visible()
    settings.select_option("#most_open", "named")
    settings.locator("main form button[type=submit]").first.press("Enter")
    expect(board.locator(ROWS, has_text="Νίκος Αλεξίου")).to_be_visible()

    settings.fill("#name-new", "Άνοιξη")
    settings.fill("#first-new", "2031-03-01")
    settings.fill("#last-new", "2031-02-01")
    add = settings.get_by_role("button", name=phrase("el", "leaderboard-season-open"))
    add.press("Enter")
    expect(settings.locator("#problem-new")).to_have_text(phrase("el", "refusal-season-days"))
    settings.fill("#last-new", "2031-05-31")
    add.press("Enter")
    season = settings.locator(".leaderboard-seasons > li", has_text="Άνοιξη")
    season.locator("summary").press("Enter")
    assert _findings(settings, "seasons", in_both=True) == []
    season.get_by_role("button", name=phrase("el", "leaderboard-season-remove")).press("Enter")
    expect(season).to_have_count(0)
    assert maria.complaints + giorgos.complaints == []
