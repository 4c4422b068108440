"""A case at the desk in a real browser: written, mended by its map, published, and played."""

import json

import pytest

from tests.browser.test_look import TWO_SCREENS, _findings
from tests.support.cases import EN

pytestmark = pytest.mark.browser


@pytest.fixture
def world(platform):
    """A town with one case; see tests/support/cases_plant.py."""
    return json.loads(platform.run("tests.support.cases_plant"))


def opened(visit, world, **screen):
    visitor = visit(**screen).with_cookie(world["cookies"]["facilitator"])
    page = visitor.go(f"/desk/case/{world['unit']}")
    page.wait_for_selector("[data-ready='true']")
    page.wait_for_selector(".case-map")
    return visitor, page


def test_a_case_is_written_mended_by_its_map_and_played(visit, world):
    visitor, page = opened(visit, world)
    field = page.locator(".case-text-field")
    assert field.input_value() == EN
    field.fill(EN.replace("-> paper", "-> papers", 1))
    page.wait_for_selector(".case-box[data-mark='missing']")
    assert page.locator(".case-problem").all_inner_texts()[0].split("\n")[-1] == "There is no scene or end with the key “papers”."
    page.wait_for_selector("[data-status='saved']")
    page.reload()  # nothing that was typed is lost
    page.wait_for_selector(".case-box[data-mark='missing']")
    page.locator(".case-problem button").first.click()
    chosen = "[...document.querySelectorAll('.case-text-field')].map((each) => each.value.slice(each.selectionStart, each.selectionEnd))[0]"
    assert page.evaluate(chosen) == '* "Which paper did they ask you for?" -> papers'
    field.fill(EN.replace("Nine people are waiting.", "Ten people are waiting."))
    page.wait_for_selector(".case-desk .callout-good")
    page.locator(".case-try > summary").click()
    page.locator(".case-choice").first.click()
    page.wait_for_selector(".case-taken")
    page.get_by_role("button", name="Publish the changes").click()
    page.wait_for_selector(".author-all-published")
    learner = visit().with_cookie(world["cookies"]["learner"])
    seen = learner.go(f"/learn/case/{world['unit']}")
    seen.locator(".case .button-primary").first.click()
    seen.wait_for_selector("text=Ten people are waiting.")
    assert visitor.complaints == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_the_desk_of_a_case_is_for_everybody(visit, world, language, dark, width):
    _, page = opened(visit, world, language=language, dark=dark, width=width)
    page.locator(".case-text-field").fill(EN.replace("-> paper", "-> papers", 1))
    page.wait_for_selector(".case-problem")
    page.locator(".case-try > summary").click()
    for summary in page.locator(".case-beside summary").all():
        summary.evaluate("each => { each.parentElement.open = true; }")
    found = _findings(page, "the text and its map")
    page.goto(page.url.replace("/desk/case/", "/desk/case-results/").split("?")[0])
    page.wait_for_selector(".case-numbers")
    assert found + _findings(page, "the results") == []
