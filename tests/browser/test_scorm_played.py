"""Real packages of one part, driven to their end in a real browser, left in the middle and taken up again."""

import re

import pytest

from tests.support.packages import real
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

RESUME = "Would you like to resume from where you previously left off?"


def turn(learner: Learner, pages: int) -> None:
    """Turn pages of a golf course that is one part."""
    frame = learner.content("launchpage")
    for _ in range(pages):
        frame.click("#butNext")


@pytest.mark.parametrize("name", ["ContentPackagingSingleSCO_SCORM20042ndEdition.zip", "ContentPackagingSingleSCO_SCORM20043rdEdition.zip"])
def test_a_part_that_never_speaks_is_done_when_it_is_left(platform, visit, name):
    learner = Learner(platform, visit(), real("scorm", name)).open()
    learner.content("launchpage").wait_for_selector("text=Not implemented yet")  # these two packages say no more than that
    learner.page.wait_for_timeout(3500)  # long enough to have been looked at
    assert learner.record["completed_at"] is None
    learner.page.click(".scorm-strip button:has-text('Save and leave')")
    learner.until(lambda: learner.record["status"] == "completed")
    assert learner.part("item_1")["cmi.completion_status"] == "completed"
    assert learner.record["score"] is None


def test_the_advanced_calls_report_questions_objectives_and_progress(platform, visit):
    learner = Learner(platform, visit(), real("scorm", "RunTimeAdvancedCalls_SCORM20043rdEdition.zip")).open()
    turn(learner, 5)
    learner.until(lambda: learner.part("item_1").get("cmi.location") == "5")
    assert 0 < float(learner.part("item_1")["cmi.progress_measure"]) < 1
    learner.reopen()
    learner.until(lambda: learner.asked)
    assert learner.asked == [RESUME]
    frame = learner.content("launchpage")
    while frame.is_enabled("#butNext"):
        frame.click("#butNext")
    learner.content("assessmenttemplate").evaluate(ANSWER)
    learner.content("assessmenttemplate").click("text=Submit Answers")
    learner.until(lambda: learner.part("item_1").get("cmi.score.scaled") == "1")
    found = learner.part("item_1")
    questions = [found[f"cmi.interactions.{row}.result"] for row in range(15)]
    assert (questions, "cmi.interactions.15.id" in found) == (["correct"] * 15, False)
    scored = [found[key] for key in sorted(found) if re.fullmatch(r"cmi\.objectives\.\d+\.score\.scaled", key)]
    assert scored == ["1"] * 4
    learner.page.wait_for_selector(".scorm-done")
    assert (learner.record["status"], learner.record["success"], learner.record["score"]) == ("completed", "passed", 100)


ANSWER = """() => test.Questions.forEach((question) => {
  const at = (end) => document.getElementById(`question_${question.Id}_${end}`);
  if (question.Type === "choice") at(question.Answers.indexOf(question.CorrectAnswer)).checked = true;
  else if (question.Type === "true-false") at(question.CorrectAnswer ? "True" : "False").checked = true;
  else at("Text").value = question.CorrectAnswer;
})"""
