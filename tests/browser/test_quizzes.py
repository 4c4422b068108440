"""Quizzes in a real browser: every kind by keyboard, answers that survive what may happen, the clock, and what is never told."""

import json

import pytest
from playwright.sync_api import Page, expect

from qser_app.i18n.catalogue import phrase
from tests.support.quizzes import ALL_KINDS, right_of

pytestmark = pytest.mark.browser
SLOW = 15_000


@pytest.fixture(scope="module")
def quizzes(platform):
    """The units of the planted quizzes, by their code."""
    return json.loads(platform.python("-m", "tests.support.quizzes_plant", "plant").splitlines()[-1])


@pytest.fixture
def learner(visit):
    person = visit()
    person.sign_in("maria")
    return person


def _button(page: Page, key: str, **gaps):
    return page.get_by_role("button", name=phrase("en", key, **gaps), exact=True)


def _begin(visitor, unit_id) -> Page:
    page = visitor.go(f"/learn/quiz/{unit_id}")
    _button(page, "quizzes-start").or_(_button(page, "quizzes-again")).click(timeout=SLOW)
    page.locator("[data-quiz-place]").first.wait_for(timeout=SLOW)
    return page


def _saved(page: Page) -> None:
    expect(page.locator("[data-status=saved]")).to_be_visible(timeout=SLOW)


def _hand_in(page: Page) -> None:
    _button(page, "quizzes-to-check").click()
    _button(page, "quizzes-hand-in").click(timeout=SLOW)
    page.locator(".quizzes-result").wait_for(timeout=SLOW)


def _tab_to(page: Page, what: str) -> None:
    """Press Tab until the focus is on an element that matches."""
    for _ in range(60):
        if page.evaluate("what => document.activeElement.matches(what)", what):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{what} cannot be reached by keyboard")


def _choose_with_space(page: Page, kind: str) -> None:
    for key in right_of(kind):
        _tab_to(page, f"[data-quiz-place] input[value='{key}']")
        page.keyboard.press("Space")


def _choose_radio(page: Page, kind: str) -> None:
    """A group of radio buttons is one stop; arrows move within it."""
    _tab_to(page, "[data-quiz-place] input[type=radio]")
    page.keyboard.press("Space")
    for _ in range(6):
        if page.evaluate("document.activeElement.value") == right_of(kind)[0]:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError("the arrows do not move the choice")


def _choose_in_lists(page: Page, kind: str) -> None:
    for part in right_of(kind):
        place, value = part.split("=")
        _tab_to(page, f"[data-quiz-place] [data-answer='{place}']")
        text = page.evaluate("value => [...document.activeElement.options ?? []].find(each => each.value === value)?.text ?? value", value)
        page.keyboard.type(text)


def _put_in_order(page: Page, kind: str) -> None:
    for place, key in enumerate(right_of(kind)):
        while page.evaluate("[...document.querySelectorAll('[data-order] [data-key]')].map(each => each.dataset.key)").index(key) > place:
            _tab_to(page, f"[data-key='{key}'] button:first-child")
            page.keyboard.press("Enter")
            page.wait_for_timeout(50)


def _type(page: Page, kind: str) -> None:
    _tab_to(page, "[data-quiz-place] input[type=text]")
    page.keyboard.type(right_of(kind)[0])


_BY_KEYBOARD = {"single": _choose_radio, "true_false": _choose_radio, "likert": _choose_radio, "multiple": _choose_with_space}
_BY_KEYBOARD |= {"all": _choose_with_space, "match": _choose_in_lists, "gap": _choose_in_lists, "order": _put_in_order}
_BY_KEYBOARD |= {"numeric": _type, "short": _type}


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_a_question_of_each_kind_is_answered_by_keyboard_alone(learner, quizzes, kind):
    page = _begin(learner, quizzes[f"ONE-{kind}"])
    _BY_KEYBOARD[kind](page, kind)
    _saved(page)
    for label in ("quizzes-to-check", "quizzes-hand-in"):
        expect(_button(page, label)).to_be_visible(timeout=SLOW)
        for _ in range(60):
            if page.evaluate("document.activeElement.textContent") == phrase("en", label):
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    expect(page.locator(".quizzes-score")).to_have_text("100%", timeout=SLOW)
    expect(page.locator(":focus")).to_have_text(phrase("en", "quizzes-passed"))
    assert learner.complaints == []


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_what_was_answered_is_there_after_a_reload(learner, quizzes, kind):
    page = _begin(learner, quizzes[f"ONE-{kind}"])
    _BY_KEYBOARD[kind](page, kind)
    _saved(page)
    page.reload()
    page.locator("[data-quiz-place][data-answered=true]").wait_for(timeout=SLOW)
    _hand_in(page)
    expect(page.locator(".quizzes-score")).to_have_text("100%", timeout=SLOW)
