"""The settings of a quiz as browser and server tell them each other."""

import pytest
from sqlmodel import select

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.models import Enrolment, QuizExtraTime, QuizSettings
from qser_app.state.feedback import FeedbackState
from qser_app.state.quizzes_settings import QuizSettingsState
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.worlds import world

FORM = {"draw": "3", "pass_mark": "80", "attempts": "2", "minutes": "15", "seconds_each": "0", "wait_hours": "", "shown_passed": "5"}
FORM |= {"shown_failed": "2", "layout": "page", "access_code": "Harbour", "tags": "a, b", "shuffle": "on"}


@world
def house(engine):
    def plant(db):
        here = an_organisation(db)
        quiz = a_quiz(db, organisation_id=here.id, minutes=20)
        people = {name: a_person(db, here, role, name=name) for name, role in (("Fay", Role.FACILITATOR), ("Ada", Role.LEARNER))}
        db.add(Enrolment(person_id=people["Ada"].id, course_id=quiz.course_id, enrolled_at=NOON))
        return quiz, people["Ada"].id, {name: a_session(db, person) for name, person in people.items()}

    return do(plant)


async def _open(tabs, house, who="Fay"):
    quiz, _, cookies = house
    tab = tabs.open(cookies[who])
    await tab.go(f"/desk/quiz/{quiz.unit_id}", unit_id=str(quiz.unit_id))
    return tab


def _rows(table):
    return do(lambda db: db.exec(select(table)).all())


async def test_the_rules_of_the_files_come_first(tabs, house):
    tab = await _open(tabs, house)
    numbers = tab.var(QuizSettingsState, "numbers")
    assert (tab.var(QuizSettingsState, "found"), numbers["draw"], numbers["minutes"]) == ("here", 4, 20)
    assert tab.var(QuizSettingsState, "changed_at") in (None, "")


async def test_rules_are_saved_and_can_be_taken_back(tabs, house):
    tab = await _open(tabs, house)
    await tab.call(QuizSettingsState.save, form=FORM)
    [row] = _rows(QuizSettings)
    assert (row.options["pass_mark"], row.options["layout"], row.options["tags"], row.options["wait_hours"]) == (80, "page", ["a", "b"], 0)
    assert (row.options["shuffle"], row.options["unsure"], row.options["practice"]) == (True, False, False)
    assert (tab.var(QuizSettingsState, "changed_by"), tab.var(FeedbackState, "code")) == ("Fay", "quizzes-settings-saved")
    await tab.call(QuizSettingsState.drop)
    assert (_rows(QuizSettings), tab.var(QuizSettingsState, "numbers")["pass_mark"]) == ([], 70)


async def test_every_mistake_is_told_at_its_field_and_nothing_is_written_anew(tabs, house):
    tab = await _open(tabs, house)
    before = tab.var(QuizSettingsState, "version")
    await tab.call(QuizSettingsState.save, form=FORM | {"draw": "many", "seconds_each": "3"})
    assert tab.var(QuizSettingsState, "errors") == {"draw": "quizzes-error-number", "seconds_each": "quizzes-error-seconds"}
    assert (tab.var(QuizSettingsState, "version"), tab.var(FeedbackState, "code")) == (before, "refusal-quiz-settings")
    assert _rows(QuizSettings) == []


async def test_somebody_is_found_and_given_more_time(tabs, house):
    _, ada, _ = house
    tab = await _open(tabs, house)
    await tab.call(QuizSettingsState.find, form={"search": "ad"})
    assert [each.name for each in tab.var(QuizSettingsState, "found_people")] == ["Ada"]
    await tab.call(QuizSettingsState.give, form={"person_id": str(ada), "percent": "50"})
    assert [(each.name, each.percent) for each in tab.var(QuizSettingsState, "extra")] == [("Ada", 50)]
    await tab.call(QuizSettingsState.give, form={"person_id": str(ada), "percent": "lots"})
    assert tab.var(QuizSettingsState, "time_errors") == {str(ada): "quizzes-error-percent"}
    await tab.call(QuizSettingsState.give, form={"person_id": str(ada), "percent": "0"})
    assert tab.var(QuizSettingsState, "extra") == []
    assert [line.percent for line in _rows(QuizExtraTime)] == [50, 0]


@pytest.mark.parametrize("form", [{}, {"person_id": "x", "percent": "5"}, {"person_id": "999999", "percent": "5"}])
async def test_forged_people_get_no_time(tabs, house, form):
    tab = await _open(tabs, house)
    await tab.call(QuizSettingsState.give, form=form)
    assert tab.var(FeedbackState, "code") in ("refusal-bad-input", "refusal-not-allowed")
    assert _rows(QuizExtraTime) == []
    assert not tabs.errors


async def test_learners_change_nothing(tabs, house):
    tab = await _open(tabs, house, "Ada")
    await tab.call(QuizSettingsState.save, form=FORM)
    await tab.call(QuizSettingsState.give, form={"person_id": str(house[1]), "percent": "50"})
    assert (_rows(QuizSettings), _rows(QuizExtraTime)) == ([], [])
    assert set(tab.var(QuizSettingsState, "numbers").values()) == {0}


@pytest.mark.parametrize("unit_id", ["0", "-1", "999999", "99999999999999", "abc", ""])
async def test_an_unknown_quiz_is_missing_politely(tabs, house, unit_id):
    tab = tabs.open(house[2]["Fay"])
    await tab.go("/desk/quiz/x", unit_id=unit_id)
    assert tab.var(QuizSettingsState, "found") == "missing"
    assert not tabs.errors
