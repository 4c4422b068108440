"""Grading anew in a tab."""

import pytest
from sqlmodel import select

from qser_app.db import look, unit_of_work
from qser_app.domain.people import Role
from qser_app.models import Correction
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_regrading import RegradeState
from qser_app.state.quizzes_results import QuizResultsState
from tests.queries.test_quizzes_results import Here
from tests.support.people import a_person, a_session
from tests.support.regrading import corrected
from tests.support.worlds import world

B_IS_RIGHT = {"weights": {"a": 0, "b": 100, "c": 0}}


@world
def here(engine):
    """A quiz that was sat before one of its keys was corrected, and the cookies of who might look."""
    with unit_of_work() as db:
        found = Here(db)
        corrected(db, found.quiz.module_id, "q1", B_IS_RIGHT)
        found.facilitators = a_session(db, a_person(db, found.town, Role.FACILITATOR))
        found.learners = a_session(db, a_person(db, found.town))
    return found


async def results(tabs, cookie, unit_id):
    tab = tabs.open(cookie)
    await tab.go(f"/desk/quiz-results/{unit_id}", unit_id=str(unit_id))
    return tab


def written():
    return look(lambda db: db.exec(select(Correction.reason)).all())


async def test_it_says_what_would_change_asks_for_a_reason_and_does_it(tabs, here):
    tab = await results(tabs, here.facilitators, here.quiz.unit_id)
    assert not tab.var(RegradeState, "told")
    await tab.call(RegradeState.preview)
    assert (tab.var(RegradeState, "told"), tab.var(RegradeState, "changed"), tab.var(RegradeState, "corrected")) == (True, 2, 1)
    await tab.call(RegradeState.regrade, form={"reason": " "})
    assert (tab.var(RegradeState, "problem"), written()) == ("refusal-reason-missing", [])
    await tab.call(RegradeState.regrade, form={"reason": "The key was wrong."})
    assert (tab.var(FeedbackState, "code"), tab.var(FeedbackState, "gaps")) == ("regrade-done", {"count": 2})
    assert (tab.var(RegradeState, "told"), tab.var(RegradeState, "problem")) == (False, "")
    assert [(row.person, row.score) for row in tab.var(QuizResultsState, "rows")] == [("Ben", -1), ("Ζωή", 25), ("Ada", 75)]
    assert written() == ["The key was wrong."] * 2
    assert not tabs.errors


@pytest.mark.parametrize("form", [{}, {"reason": None}, {"reason": ["a"]}, {"reason": {"a": 1}}, {"reason": "x" * 5000}])
async def test_an_odd_reason_is_refused_or_is_words(tabs, here, form):
    tab = await results(tabs, here.facilitators, here.quiz.unit_id)
    await tab.call(RegradeState.regrade, form=form)
    assert tab.var(RegradeState, "problem") == "refusal-reason-missing" or written() == [str(form["reason"])] * 2
    assert not tabs.errors


async def test_a_learner_and_a_page_that_is_missing_reach_nothing(tabs, here):
    tab = await results(tabs, here.learners, here.quiz.unit_id)
    await tab.call(RegradeState.preview)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    await tab.call(RegradeState.regrade, form={"reason": "because I say so"})
    assert not tab.var(RegradeState, "lines")
    tab = await results(tabs, here.facilitators, 999_999)
    for handler, payload in ((RegradeState.preview, {}), (RegradeState.regrade, {"form": {"reason": "because I say so"}})):
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-found"
    assert written() == []
    assert not tabs.errors
