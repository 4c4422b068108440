"""A quiz at its facilitator's desk: a corrected key grades earlier answers, and the workbook holds what was answered."""

import re

import pytest
from openpyxl import load_workbook

from qser_app.i18n.catalogue import phrase
from tests.browser.test_quizzes import _begin, _hand_in, _saved

pytestmark = pytest.mark.browser
SLOW = 15_000


def _sit_wrong(visitor, unit_id):
    visitor.as_one("maria")
    page = _begin(visitor, unit_id)
    page.get_by_text("Wrong one").click()
    _saved(page)
    _hand_in(page)


def _told_why(visitor, unit_id, why):
    page = visitor.go(f"/learn/quiz/{unit_id}")
    page.click(".notices-bell")
    page.wait_for_selector(f"#notices-panel >> text={why}")
    page.keyboard.press("Escape")
    page.get_by_role("button", name=phrase("en", "quizzes-see-answers-of", number=1)).click()
    page.locator(".quizzes-result").wait_for(timeout=SLOW)
    return page.locator(".quizzes-score").inner_text()


def test_a_corrected_key_is_looked_at_first_then_grades_again_and_the_learner_reads_why(visit, quizzes, platform):
    unit_id, learner, boss = quizzes["CORRECTED"], visit(), visit()
    _sit_wrong(learner, unit_id)
    platform.run("tests.support.quizzes_plant", "correct", str(unit_id))
    boss.as_one("anna")
    desk = boss.go(f"/desk/quiz-results/{unit_id}")
    desk.get_by_text(phrase("en", "regrade-title")).click()
    desk.get_by_role("button", name=phrase("en", "regrade-look")).click()
    desk.get_by_text(phrase("en", "regrade-would-change", count=1, all=1)).wait_for(timeout=SLOW)
    line = desk.locator(f"table:has(caption:has-text('{phrase('en', 'regrade-lines')}')) tbody tr").inner_text()
    assert re.findall(r"(\d+)\s?%", line) == ["0", "100"]
    now = desk.get_by_role("button", name=phrase("en", "regrade-now", count=1))
    now.click()
    desk.locator(".field-error:has-text('3 to 500')").wait_for(timeout=SLOW)
    desk.fill("#reason", "The key of this question was wrong.")
    now.click()
    desk.get_by_text(phrase("en", "regrade-done", count=1)).wait_for(timeout=SLOW)
    assert re.search(r"100\s?%", desk.locator("table tbody tr").first.inner_text())
    assert _told_why(learner, unit_id, "The key of this question was wrong.") == "100%"
    assert learner.complaints + boss.complaints == []


def test_what_was_answered_is_taken_along_as_a_workbook(visit, quizzes, tmp_path):
    unit_id = quizzes["SHORT"]
    learner, boss = visit(), visit()
    learner.as_one("maria")
    page = _begin(learner, unit_id)
    page.locator("[data-quiz-place] input").first.fill("=1+1")
    _saved(page)
    _hand_in(page)
    boss.as_one("anna")
    desk = boss.go(f"/desk/quiz-results/{unit_id}")
    with desk.expect_download() as coming:
        desk.get_by_text(phrase("en", "results-download-quiz")).click()
    coming.value.save_as(tmp_path / "quiz.xlsx")
    answers = load_workbook(tmp_path / "quiz.xlsx")["Answers"]
    cell = next(cell for cell in answers["G"] if cell.value == "=1+1")
    assert (cell.data_type, answers.cell(cell.row, 8).value, answers.cell(cell.row, 9).value) == ("s", "CANARYSHORT", 0)
