"""A question written in a real browser, by keyboard alone: one of each kind."""

import re

import pytest
from playwright.sync_api import Page, expect

from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.i18n.catalogue import phrase

pytestmark = pytest.mark.browser

SLOW = 15_000


def _begin(page: Page, kind: str, language: str = "en") -> None:
    page.get_by_text(phrase(language, "question-write-new"), exact=True).press("Enter")
    page.get_by_role("button", name=phrase(language, f"bank-kind-{kind}"), exact=True).press("Enter")
    page.wait_for_selector(".question-form[data-ready]", timeout=SLOW)


def _only_english(page: Page) -> None:
    for box in page.locator(".question-languages input:checked").all()[1:]:
        box.press("Space")


def _type(page: Page, place: str, text: str) -> None:
    field = page.locator(f"#question-{place}")
    field.press("Control+End")
    field.press_sequentially(text)


def _options(page: Page) -> None:
    for key, text in zip("abc", ("Ask her", "Send her away", "Wait"), strict=True):
        _type(page, f"rows-{key}-text-en", text)


def _one(page: Page) -> None:
    _options(page)
    page.get_by_label("Answer 1 is right").press("Space")


def _several(page: Page) -> None:
    _one(page)
    page.get_by_label("Answer 2 is right").press("Space")


def _truth(page: Page) -> None:
    page.get_by_label("False is right").press("Space")


def _order(page: Page) -> None:
    _options(page)
    page.locator("#question-rows-a-text-en").press("Alt+ArrowDown")
    expect(page.locator(".question-row").nth(1).locator("textarea")).to_be_focused()


def _match(page: Page) -> None:
    for key, one, other in (("p1", "Greece", "Athens"), ("p2", "Spain", "Madrid")):
        _type(page, f"rows-{key}-text-en", one)
        _type(page, f"rows-{key}-partner-en", other)


def _gap(page: Page) -> None:
    page.get_by_role("button", name="Put a gap here").press("Enter")
    expect(page.locator("#question-stem-en")).to_have_value(re.compile(r"\[\[g1\]\]"))
    page.get_by_role("button", name="Add an accepted answer").press("Enter")
    expect(page.locator("#question-gaps-g1-en1-text-en")).to_be_focused()
    page.keyboard.type("municipality")


def _number(page: Page) -> None:
    _type(page, "rows-r1-low", "9,5")
    _type(page, "rows-r1-high", "0.5")


def _short(page: Page) -> None:
    page.get_by_role("button", name="Add an accepted answer").press("Enter")
    page.keyboard.type("permit*")


ANSWERS = {
    "single": _one,
    "multiple": _several,
    "all": _several,
    "true_false": _truth,
    "match": _match,
    "order": _order,
    "gap": _gap,
    "numeric": _number,
    "short": _short,
    "likert": _options,
}


def test_a_question_of_each_kind_is_written_by_keyboard_alone(visit):
    visitor = visit()
    page = visitor.as_one("anna").go("/bank/1")
    for kind in QuestionKind:
        _begin(page, kind.value)
        _only_english(page)
        _type(page, "stem-en", f"Keyboard {kind.value}? ")
        ANSWERS[kind.value](page)
        expect(page.locator(".question-preview")).to_contain_text(f"Keyboard {kind.value}?", timeout=SLOW)
        page.get_by_role("button", name="Put into the bank").press("Enter")
        page.wait_for_url("**/bank/1", timeout=SLOW)
        page.wait_for_selector(".bank-row", timeout=SLOW)
    page.fill("#search", "Keyboard")
    page.press("#search", "Enter")
    expect(page.get_by_role("heading", name="10 questions")).to_be_visible(timeout=SLOW)
    assert visitor.complaints == []
