"""A case in a real browser: played by mouse and by keyboard, through a killed server, in two languages."""

import json
import os
import signal

import pytest

from tests.browser.test_look import SCREENS, _findings, looks

pytestmark = pytest.mark.browser


@pytest.fixture
def world(platform):
    """A town with one case; see tests/support/cases_plant.py."""
    return json.loads(platform.run("tests.support.cases_plant"))


def opened(visit, world, who="learner", **screen):
    visitor = visit(**screen).with_cookie(world["cookies"][who])
    page = visitor.go(f"/learn/case/{world['unit']}")
    page.wait_for_selector(".case-situation")
    return visitor, page


def begin(page):
    page.locator(".case .button-primary").first.click()
    page.wait_for_selector(".case-choice")


def test_a_case_is_played_by_keys_and_what_is_new_has_the_focus(visit, world):
    visitor, page = opened(visit, world)
    begin(page)
    page.keyboard.press("1")
    page.wait_for_selector(".case-taken:focus")
    assert page.locator(".case-taken .case-words").all_inner_texts() == [
        '"Which paper did they ask you for?"',
        "She takes a folded note out of her bag.",
        "This one.",
    ]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.choice") == "0"
    page.keyboard.press("j")  # the player's own key must not lead out of the talk
    page.keyboard.press("Enter")
    page.wait_for_selector(".case-scores")
    assert [bar.get_attribute("value") for bar in page.locator(".case-scores progress").all()] == ["100", "0", "67"]
    page.get_by_role("button", name="Play it again").click()
    page.wait_for_selector("[data-begin]:focus")
    assert page.locator(".case-taken").count() == 0
    assert visitor.complaints == []


def test_a_run_outlives_a_killed_server_and_goes_on_in_another_language(platform, visit, world):
    _, page = opened(visit, world, "greek", language="el", width=360)
    begin(page)
    page.locator(".case-choice").first.click()
    page.wait_for_selector(".case-taken")
    os.killpg(platform.process.pid, signal.SIGSTOP)  # the browser still believes in its line: the choice is sent, and lost with the server
    page.locator(".case-choice").nth(1).click()
    page.wait_for_selector("[data-waiting]")
    platform.stop(signal.SIGKILL)
    platform.start()
    page.wait_for_selector(".case-taken >> nth=1", timeout=60_000)
    page.locator(".language-select").first.select_option("en")
    page.wait_for_selector(".case-title >> text=The folded note")
    assert page.locator(".case-taken").count() == 2


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_a_case_is_for_everybody_from_its_situation_to_its_debrief(visit, world, language, dark, width):
    _, page = opened(visit, world, "greek" if language == "el" else "learner", language=language, dark=dark, width=width)
    found = _findings(page, "the situation", **looks(dark, width))
    begin(page)
    page.locator(".case-choice").first.click()
    page.wait_for_selector(".case-taken")
    found += _findings(page, "the talk", **looks(dark, width))
    page.locator(".case-choice").first.click()
    page.wait_for_selector(".case-scores")
    assert found + _findings(page, "the debrief", **looks(dark, width)) == []
