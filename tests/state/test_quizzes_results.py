"""Results of a quiz in a tab."""

import pytest

from qser_app.db import unit_of_work
from qser_app.domain.people import Role
from qser_app.state.quizzes_results import AnalysisState, QuizResultsState, QuizTryState
from qser_app.state.session import SessionState
from tests.queries.test_quizzes_results import Here
from tests.support.people import a_person, a_session
from tests.support.worlds import world


@world
def here(engine):
    """A quiz that three people sat, and the cookies of who might look."""
    with unit_of_work() as db:
        found = Here(db)
        found.facilitators = a_session(db, a_person(db, found.town, Role.FACILITATOR))
        found.learners = a_session(db, a_person(db, found.town))
    return found


async def go(tabs, cookie, page, key, name="unit_id"):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/{page}/{key}", **{name: str(key)})
    return tab


async def test_a_facilitator_reads_attempts_and_one_with_its_answers(tabs, here):
    tab = await go(tabs, here.facilitators, "quiz-results", here.quiz.unit_id)
    assert [(row.person, row.outcome, row.score) for row in tab.var(QuizResultsState, "rows")] == [
        ("Ben", "open", -1),
        ("Ζωή", "failed", 0),
        ("Ada", "passed", 100),
    ]
    await tab.call(QuizResultsState.keep_outcome, outcome="passed")
    assert tab.var(QuizResultsState, "total") == 1
    tab = await go(tabs, here.facilitators, "quiz-attempt", here.wrong, "attempt_id")
    several = next(each for each in tab.var(QuizTryState, "answers") if len(each.right) == 2)
    assert (several.given, several.right, several.credit) == (["Wrong 4"], ["Right 4a", "Right 4b"], 0)


async def test_a_facilitator_reads_the_analysis(tabs, here):
    tab = await go(tabs, here.facilitators, "analysis", here.quiz.unit_id)
    assert (tab.var(AnalysisState, "found"), tab.var(AnalysisState, "people")) == ("here", 2)
    assert {tuple(item.verdicts) for item in tab.var(AnalysisState, "items")} == {("few",)}
    assert tab.var(AnalysisState, "young") == len(tab.var(AnalysisState, "items"))
    assert not tab.var(AnalysisState, "points")
    assert not tabs.errors


@pytest.mark.parametrize("key", ["999999", "nonsense"])
async def test_what_is_not_there_is_missing(tabs, here, key):
    assert (await go(tabs, here.facilitators, "quiz-results", key)).var(QuizResultsState, "found") == "missing"
    assert (await go(tabs, here.facilitators, "analysis", key)).var(AnalysisState, "found") == "missing"
    assert (await go(tabs, here.facilitators, "quiz-attempt", key, "attempt_id")).var(QuizTryState, "found") == "missing"
    assert not tabs.errors


async def test_a_learner_reaches_nothing(tabs, here):
    assert not (await go(tabs, here.learners, "quiz-results", here.quiz.unit_id)).var(QuizResultsState, "rows")
    assert not (await go(tabs, here.learners, "quiz-attempt", here.right, "attempt_id")).var(QuizTryState, "answers")
    tab = await go(tabs, here.learners, "analysis", here.quiz.unit_id)
    assert not tab.var(AnalysisState, "items")
    assert tab.var(SessionState, "closed") is True
