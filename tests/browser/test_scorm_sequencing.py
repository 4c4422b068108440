"""Packages of several parts in a real browser: the way through them, and who decides it."""

import pytest

from tests.support.packages import MANIFEST_2004, a_package, real
from tests.support.scorm_browser import Learner

pytestmark = pytest.mark.browser

GOLF = ["playing_item", "etuqiette_item", "handicapping_item", "havingfun_item", "assessment_item"]
TITLES = ["Playing the Game", "Etiquette", "Handicapping", "Having Fun", "Quiz"]
PAGES = [5, 3, 4, 2]


def read_through(learner: Learner, at: int) -> None:
    """Turn every page of a golf part."""
    frame = learner.content(f"content={TITLES_IN_URL[at]}")
    for _ in range(PAGES[at] - 1):
        frame.click("#butNext")


TITLES_IN_URL = ["playing", "etiquette", "handicapping", "havingfun", "assessment"]


def answer_all(learner: Learner, *, right: bool) -> None:
    """Fill in the golf quiz and submit it."""
    frame = learner.content("assessmenttemplate")
    if right:
        frame.evaluate("""() => test.Questions.forEach((question) => {
          const at = (end) => document.getElementById(`question_${question.Id}_${end}`);
          if (question.Type === "choice") at(question.Answers.indexOf(question.CorrectAnswer)).checked = true;
          else if (question.Type === "true-false") at(question.CorrectAnswer ? "True" : "False").checked = true;
          else at("Text").value = question.CorrectAnswer;
        })""")
    frame.click("text=Submit Answers")


@pytest.mark.parametrize("name", ["SequencingForcedSequential_SCORM20043rdEdition.zip", "SequencingPostTestRollup_SCORM20043rdEdition.zip"])
def test_a_forced_order_is_kept_and_the_test_decides(platform, visit, name):
    learner = Learner(platform, visit(), real("scorm", name)).open()
    learner.content("content=playing")
    learner.until(lambda: learner.here() == TITLES[0])
    assert learner.open_parts() == TITLES[:1]
    assert learner.page.is_disabled(".scorm-strip button:has-text('Next part')")
    for at in range(4):
        read_through(learner, at)
        learner.until(lambda at=at: learner.part(GOLF[at]).get("cmi.completion_status") == "completed")
        if at == 1:
            come_back(learner, at)
        learner.go("Next part")
        learner.content(f"content={TITLES_IN_URL[at + 1]}")
        learner.until(lambda at=at: learner.here() == TITLES[at + 1] and learner.ticked() > at)
    assert learner.record["completed_at"] is None
    take_test(learner, right=False)
    assert (learner.record["success"], learner.record["completed_at"]) == ("failed", None)
    learner.choose("Quiz")
    take_test(learner, right=True)
    learner.page.wait_for_selector(".scorm-done")
    found = learner.record
    assert (found["status"], found["success"], found["score"], found["percent"]) == ("completed", "passed", 100, 100)
    assert learner.open_parts() == TITLES


def come_back(learner: Learner, at: int) -> None:
    """A tab that dies in the middle: the next one shows the same part, at the same page."""
    learner.until(lambda: learner.record["course"]["current"] == GOLF[at])
    learner.reopen()
    learner.content(f"content={TITLES_IN_URL[at]}")
    learner.until(lambda: learner.here() == TITLES[at] and learner.asked)
    assert learner.asked == ["Would you like to resume from where you previously left off?"]


def take_test(learner: Learner, *, right: bool) -> None:
    """Submit the quiz and leave it: a course hears of a part's result as the part ends."""
    wanted = "passed" if right else "failed"
    answer_all(learner, right=right)
    learner.until(lambda: learner.part(GOLF[4]).get("cmi.success_status") == wanted)
    learner.choose("Handicapping")
    learner.content("content=handicapping")
    learner.until(lambda: learner.record["success"] == wanted)


MAPPED = (
    '<s:objectives><s:primaryObjective objectiveID="P"><s:mapInfo targetObjectiveID="town.counter" writeSatisfiedStatus="true"'
    ' readSatisfiedStatus="true"/></s:primaryObjective></s:objectives>'
)
# What was learned elsewhere is not to be learned again.
SKIPPED = (
    '<s:sequencingRules><s:preConditionRule><s:ruleConditions><s:ruleCondition condition="satisfied"/></s:ruleConditions>'
    '<s:ruleAction action="skip"/></s:preConditionRule></s:sequencingRules>'
)
SAYS = """<script>
const api = parent.API_1484_11;
api.Initialize("");
onunload = () => api.Terminate("");
</script><h1>{}</h1>"""


def sharing(path, *, shares: str):
    """A package of two parts; whoever has the first one's objective already begins with the second."""
    rules = f'<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss">{SKIPPED}{MAPPED}</s:sequencing>'
    flow = '<s:sequencing xmlns:s="http://www.imsglobal.org/xsd/imsss"><s:controlMode flow="true" choice="true"/></s:sequencing>'
    text = MANIFEST_2004.format(item=rules, href="index.html")
    text = text.replace('<organization identifier="o">', f'<organization identifier="o" objectivesGlobalToSystem="{shares}">')
    second = f'</item><item identifier="j" identifierref="r"><title>Second</title></item>{flow}</organization>'
    files = {"imsmanifest.xml": text.replace("</item></organization>", second), "index.html": SAYS.format(path.stem)}
    return a_package(path, files)


@pytest.mark.parametrize(("shares", "begins"), [("true", "Second"), ("false", "First visit")])
def test_what_was_reached_in_one_package_counts_in_another(platform, visit, tmp_path, shares, begins):
    learner = Learner(platform, visit(), *(sharing(tmp_path / f"{name}.zip", shares=shares) for name in ("one", "two")))
    learner.open().content().evaluate("api.SetValue('cmi.success_status', 'passed')")
    learner.go("Next part")
    learner.until(lambda: learner.here() == "Second" and learner.record["course"].get("current") == "j")
    learner.unit_id = learner.world["units"][1]
    learner.reopen()
    learner.until(lambda: learner.here() == begins)
