"""A question written in a real browser, by keyboard alone: one of each kind, two authors at once, and a tab that was closed."""

import re

import pytest
from playwright.sync_api import Page, expect

from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.i18n.catalogue import phrase
from tests.browser.test_look import TWO_SCREENS, _findings

pytestmark = pytest.mark.browser

SLOW = 15_000


def _begin(page: Page, kind: str, language: str = "en") -> None:
    page.locator("summary", has_text=phrase(language, "question-write-new")).press("Enter")
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
    expect(page.locator("#question-stem-en")).to_be_focused()  # one goes on writing behind the gap; a frame later than the gap is there
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


def test_what_was_typed_survives_a_closed_tab_and_nobody_overwrites_it_unseen(visit):
    visitor = visit()
    page = visitor.as_one("anna").go("/bank/1")
    _begin(page, "single")
    _type(page, "stem-en", "<b>Closed</b> in mid-sent")
    page.close()
    page = visitor.new_page()
    visitor.page = page
    visitor.go("/bank/1")
    page.get_by_role("link", name=re.compile("Go on writing")).first.press("Enter")
    expect(page.locator("#question-stem-en")).to_have_value("<b>Closed</b> in mid-sent", timeout=SLOW)
    expect(page.locator(".question-preview")).to_contain_text("<b>Closed</b> in mid-sent", timeout=SLOW)
    page.get_by_role("button", name="Put into the bank").press("Enter")
    expect(page.locator("#question-rows-help")).to_contain_text("2 and 26", timeout=SLOW)
    other = visit().as_one("anna").go(page.url.removeprefix(visitor.url))
    expect(other.locator("#question-stem-en")).to_have_value("<b>Closed</b> in mid-sent", timeout=SLOW)
    visitor.context.set_offline(offline=True)
    _type(other, "stem-en", " by another")
    other.wait_for_selector("[data-status='saved']", timeout=SLOW)
    _type(page, "stem-en", "ence")
    visitor.context.set_offline(offline=False)
    expect(page.locator(".question-conflict")).to_contain_text("mid-sent by another", timeout=SLOW)
    page.get_by_role("button", name=phrase("en", "question-take-theirs")).press("Enter")
    expect(page.locator("#question-stem-en")).to_have_value("<b>Closed</b> in mid-sent by another", timeout=SLOW)
    visitor.go("/bank/1")
    expect(page.locator(".bank-draft", has_text="<b>Closed</b> in mid-sentence")).to_be_visible(timeout=SLOW)


@pytest.mark.parametrize(("language", "dark", "width"), TWO_SCREENS)
def test_the_forms_are_for_everybody(visit, language, dark, width):
    visitor = visit(language=language, dark=dark, width=width)
    visitor.as_one("anna").go("/account")
    page = visitor.page
    visitor.speak(language)
    found = []
    try:
        for kind in ("multiple", "match", "gap", "numeric", "likert"):
            visitor.walk("/bank/1")
            _begin(page, kind, language)
            if kind == "gap":
                page.get_by_role("button", name=phrase(language, "question-put-gap"), exact=True).press("Enter")
            page.get_by_role("button", name=phrase(language, "question-put"), exact=True).press("Enter")
            page.wait_for_selector(".field-error:not(:empty)")
            found += _findings(page, f"the form of {kind}")
    finally:
        visitor.go("/account")
        visitor.speak("en")
    assert found == []
