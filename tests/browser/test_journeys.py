"""A learner's way through the real platform, and a superadmin who watches it happen."""

import re
import signal

import pytest
from playwright.sync_api import Page, expect

from qser_app.i18n.catalogue import phrase
from tests.support.packages import real

pytestmark = pytest.mark.browser
SLOW = 15_000


def _button(page: Page, language: str, key: str, **gaps):
    return page.get_by_role("button", name=phrase(language, key, **gaps), exact=True)


def _points(page: Page) -> int:
    return int(re.sub(r"\D", "", page.locator(".top-hour span[aria-hidden]").last.inner_text()))


def _answer(page: Page, language: str) -> None:
    """Answer the question on the screen, of whatever kind, and wait until it is saved."""
    question = page.locator("[data-quiz-place]")
    kind = question.get_attribute("data-kind")
    if kind == "order":
        _button(page, language, "quizzes-order-keep").click()
    elif kind in ("match", "gap"):
        for part in question.locator("select").all():
            part.select_option(index=1)
    elif kind in ("numeric", "short"):
        question.locator("input[type=text]").fill("5")
    else:
        page.locator(".quizzes-options .option").nth(1).click()
    expect(page.get_by_text(phrase(language, "quizzes-saved"), exact=True)).to_be_visible(timeout=SLOW)


def _take_quiz(page: Page, language: str, questions: int = 10) -> None:
    """Answer everything and wait each time until it is saved."""
    for number in range(1, questions + 1):
        expect(page.get_by_role("heading", name=phrase(language, "quizzes-question", number=number, count=questions))).to_be_visible()
        _answer(page, language)
        _button(page, language, "quizzes-next" if number < questions else "quizzes-to-check").click()


@pytest.mark.parametrize(("language", "account"), [("el", "eleni"), ("en", "anna")])
def test_a_learner_goes_from_the_first_questions_to_the_board(visit, language, account):
    learner = visit(language=language, width=360 if language == "el" else 1280)
    page = learner.sign_in(account)
    if account == "eleni":
        expect(page).to_have_url(re.compile("/welcome"))
        _button(page, language, "welcome-go-on").click()
        page.get_by_role("button", name=phrase(language, "field-education")).click()
        page.get_by_role("button", name=phrase(language, "welcome-minutes-option", count=20)).click()
        expect(page).to_have_url(re.compile(r"/learn/lesson/\d+"))
    else:
        page.locator("main a.button-primary").first.click()
        expect(page).to_have_url(re.compile(r"/learn/lesson/\d+"))
    _button(page, language, "learning-finish").wait_for(timeout=SLOW)
    before = _points(page)
    here = page.url
    page.wait_for_timeout(500)
    _button(page, language, "learning-finish").click()
    page.wait_for_function("address => location.href !== address", arg=here)
    expect(page.locator(".top-hour")).to_contain_text(str(before + 25), timeout=SLOW)
    assert learner.complaints == []


def _number(written: str) -> int:
    return int(re.sub(r"\D", "", written))


def test_a_superadmin_sees_the_board_move_by_itself(visit):
    watcher, learner = visit(), visit()
    board = watcher.as_one("anna").go("/leaderboard")
    row = board.locator("tr", has_text="Μαρία Δημητρίου")
    expect(row).to_be_visible(timeout=SLOW)
    page = learner.as_one("maria").go("/course/QSER")
    page.locator("main a[href*='/learn/lesson/']").last.click()  # nobody has come so far yet; what home goes on with may be a case
    finish = _button(page, "en", "learning-finish")
    finish.wait_for(timeout=SLOW)
    note = page.locator(".lesson-note textarea").first  # what she writes for herself stands there again
    note.fill("Το βλέμμα της")
    expect(page.locator(".lesson-note-status").first).to_have_text(phrase("en", "learning-note-saved"), timeout=SLOW)
    page.reload()
    expect(note).to_have_value("Το βλέμμα της", timeout=SLOW)
    before = row.locator("td").last.inner_text()
    finish.click()
    expect(row.locator("td").last).not_to_have_text(before, timeout=2_000)
    assert _number(row.locator("td").last.inner_text()) >= _number(before) + 25


def test_every_answer_that_was_saved_survives_a_killed_server(visit, platform):
    learner = visit()
    page = learner.as_one("sofia").go("/course/QSER")
    page.locator("a[href*='/learn/quiz/']").first.click()
    _button(page, "el", "quizzes-start").or_(_button(page, "el", "quizzes-again")).click(timeout=SLOW)
    headings = [page.get_by_role("heading", name=phrase("el", "quizzes-question", number=number, count=10)) for number in (1, 2, 3, 4)]
    for heading in headings[:3]:
        expect(heading).to_be_visible(timeout=SLOW)
        _answer(page, "el")
        _button(page, "el", "quizzes-next").click()
    expect(headings[3]).to_be_visible(timeout=SLOW)
    address = page.url
    platform.stop(signal.SIGKILL)
    platform.start()
    page.goto(address)
    expect(headings[3]).to_be_visible(timeout=SLOW)
    expect(page.locator(".quizzes-mark-answered")).to_have_count(3)


def test_a_quiz_is_graded_and_explained(visit):
    learner = visit(dark=True)
    page = learner.as_one("nikos").go("/course/QSER")
    page.locator("a[href*='/learn/quiz/']").first.click()
    _button(page, "el", "quizzes-start").or_(_button(page, "el", "quizzes-again")).click(timeout=SLOW)
    assert "####" not in page.content()
    _take_quiz(page, "el")
    page.get_by_role("button", name=phrase("el", "quizzes-hand-in")).click()
    expect(page.locator(".quizzes-reviewed")).to_have_count(10, timeout=SLOW)
    assert learner.complaints == []


def test_a_package_is_uploaded_played_closed_and_resumed(visit):
    package = real("scorm", "RuntimeBasicCalls_SCORM12.zip")
    author = visit()
    page = author.as_one("nikos").go("/packages")
    page.locator("input[type=file]").set_input_files(package)
    _button(page, "el", "scorm-publish").click(timeout=SLOW)
    page.get_by_role("link", name=phrase("el", "scorm-open")).click(timeout=SLOW)
    content = page.frame_locator("iframe").frame_locator("iframe")
    content.locator("body").wait_for(timeout=SLOW)
    expect(page.get_by_text(phrase("el", "scorm-saved"), exact=True)).to_be_visible(timeout=SLOW)
    address = page.url
    page.close()
    again = author.new_page()
    again.goto(address)
    again.frame_locator("iframe").frame_locator("iframe").locator("body").wait_for(timeout=SLOW)
    cookies = [cookie for cookie in author.context.cookies() if "127.0.0.1" in cookie["domain"]]
    assert cookies == []
