"""Quizzes at every screen: nothing axe can find, from the rules to the result, and at the desk."""

import pytest

from qser_app.i18n.catalogue import phrase
from tests.browser.test_look import SCREENS, TWO_SCREENS, _check, _findings, _learner, looks

pytestmark = pytest.mark.browser


def _step(page, language, key, what, **options):
    page.get_by_role("button", name=phrase(language, key), exact=True).first.click()
    page.wait_for_selector(what)
    return _findings(page, f"{key} {what}", **options)


@pytest.mark.parametrize(("language", "dark", "width"), SCREENS)
def test_a_quiz_of_every_kind_is_for_everybody_from_its_rules_to_its_result(visit, quizzes, language, dark, width):
    learner, colours = _learner(visit, language, dark, width), looks(dark, width)
    found = []
    for code in ("PAGE", "TIMED"):  # ten kinds under one another; one question at a time, and a clock
        page = learner.go(f"/learn/quiz/{quizzes[code]}")
        page.wait_for_selector(".quizzes-rules")
        found += _findings(page, f"{code} the rules", **colours)
        page.locator(".quizzes-rules ~ .row .button-primary").click()
        page.wait_for_selector("[data-quiz-place]")
        found += _findings(page, f"{code} the questions", **colours)
        page.locator("[data-quiz-place] input").first.click()
        if code == "TIMED":
            page.locator(".quizzes-mark").last.click()
            page.wait_for_selector("[data-quiz-place='1']")
        found += _step(page, learner.language, "quizzes-to-check", ".quizzes-hand-in", **colours)
        found += _step(page, learner.language, "quizzes-hand-in", ".quizzes-result", **colours)
    assert found == []


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_the_settings_of_a_quiz_are_for_everybody(boss, quizzes, language, dark, width):
    visitor = boss(language, dark, width)
    found = _check(visitor, f"/desk/quiz/{quizzes['TIMED']}")
    page = visitor.page
    page.fill("#draw", "many")
    page.get_by_role("button", name=phrase(language, "quizzes-settings-save"), exact=True).click()
    page.wait_for_selector("#draw-help .field-error:not(:empty)")
    page.fill("#search", "a")
    page.press("#search", "Enter")
    page.wait_for_selector(".quizzes-people li")
    assert found + _findings(page, "settings with mistakes and people") == []


@pytest.fixture
def corrected_quiz(visit, quizzes, platform):
    """A quiz that somebody sat before its key was corrected."""
    page = visit().as_one("maria").go(f"/learn/quiz/{quizzes['LOOKED']}")
    page.locator(".quizzes-rules ~ .row .button-primary").click()
    page.locator("[data-quiz-place] input").first.click()
    page.wait_for_selector("[data-status=saved]")
    _step(page, "en", "quizzes-to-check", ".quizzes-hand-in")
    _step(page, "en", "quizzes-hand-in", ".quizzes-result")
    platform.run("tests.support.quizzes_plant", "correct", str(quizzes["LOOKED"]))
    return quizzes["LOOKED"]


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_grading_a_quiz_again_is_for_everybody(boss, corrected_quiz, language, dark, width):
    page = boss(language, dark, width).go(f"/desk/quiz-results/{corrected_quiz}")
    # By keyboard: a new badge may be celebrated on top of the page.
    page.locator("summary", has_text=phrase(language, "regrade-title")).press("Enter")
    page.get_by_role("button", name=phrase(language, "regrade-look")).press("Enter")
    page.locator("form:has(#reason) button").press("Enter")
    page.wait_for_selector("#reason-help .field-error:not(:empty)")
    assert _findings(page, "grading again") == []
