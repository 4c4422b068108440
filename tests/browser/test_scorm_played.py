"""Real packages, driven to their end in a real browser, left in the middle and taken up again."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Frame

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


def looked_at(learner: Learner, _frame: Frame) -> None:
    """A plain page counts as seen after three seconds: the browser's clock is put on."""
    learner.visitor.context.clock.fast_forward(3500)


def initialised(learner: Learner, frame: Frame) -> None:
    """ADL's page has said hello."""
    learner.until(lambda: frame.evaluate("initialized"))


def connected(learner: Learner, frame: Frame) -> None:
    """An eXeLearning page has said hello: it takes half a second."""
    learner.until(lambda: frame.evaluate("typeof pipwerks === 'object' && pipwerks.SCORM.connection.isActive"))


def answered(learner: Learner, frame: Frame) -> None:
    """As above, and where there is a test, its four questions are answered rightly."""
    connected(learner, frame)
    if frame.query_selector("[name=submitB]"):
        for question, right in enumerate((0, 2, 1, 0)):
            frame.check(f"[name=key{question}b25][value='{right}']")
        frame.click("[name=submitB]")
        learner.until(lambda: "Su puntuación es 100%" in learner.asked)


@dataclass(frozen=True)
class Walk:
    """A package of many parts: what is done on each page, what each part says in the end, and what they come to."""

    parts: int
    do: Callable[[Learner, Frame], None]
    said: dict[str, str] = field(default_factory=dict)
    comes_to: tuple[str, str, int | None] = ("completed", "unknown", None)


WALKS = {
    "ContentPackagingOneFilePerSCO_SCORM12.zip": Walk(18, looked_at),
    "RuntimeMinimumCalls_SCORM12.zip": Walk(18, initialised, {"cmi.core.lesson_status": "completed"}),
    "exe4_cross_functional.zip": Walk(3, connected, {"cmi.core.lesson_status": "completed"}),
    "exe_reinos_2004.zip": Walk(
        12, answered, {"cmi.completion_status": "completed", "cmi.success_status": "passed"}, ("completed", "passed", 100)
    ),
}


@pytest.mark.parametrize("name", WALKS)
def test_a_course_of_many_parts_is_walked_to_its_end(platform, visit, name):
    walk = WALKS[name]
    learner = Learner(platform, visit(clock=walk.do is looked_at), real("scorm", name))
    learner.open()
    parts = learner.world["parts"][0]
    assert len(parts) == walk.parts
    for at in range(walk.parts):
        learner.until(lambda at=at: learner.at() == at)
        walk.do(learner, learner.content())
        if at == walk.parts // 2:
            learner.reopen()  # the part ended with its tab: the next one is open
        elif at + 1 < walk.parts:
            learner.go("Next part")
        learner.until(lambda at=at: learner.ticked() >= min(at + 1, walk.parts - 1))
    learner.page.click(".scorm-strip button:has-text('Save and leave')")
    learner.until(lambda: learner.record["percent"] == 100)
    found = learner.record
    assert (found["status"], found["success"], found["score"]) == walk.comes_to
    assert {part: {element: found["data"][part].get(element) for element in walk.said} for part in parts} == dict.fromkeys(parts, walk.said)
