"""What grading anew would change, before anybody says yes."""

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.quizzes_regrading import MOST_LINES, RegradeLine
from qser_app.domain.refusals import NotFound
from qser_app.models import Correction, QuizAttempt
from qser_app.queries.quizzes_regrading import regrade_preview
from tests.queries.test_quizzes_results import Here, sat
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG
from tests.support.regrading import corrected
from tests.support.statements import statements
from tests.support.worlds import world

B_IS_RIGHT = {"weights": {"a": 0, "b": 100, "c": 0}}


@world
def here(db):
    return Here(db)


def seen(db, here):
    return regrade_preview(db, actor=here.facilitator, unit_id=here.quiz.unit_id)


def test_nothing_would_change(db, here):
    found = seen(db, here)
    assert (found.looked_at, found.judged_anew, found.changed, found.corrected, found.reworded, found.lines) == (2, 0, 0, 0, 0, [])


def test_each_result_that_would_change_is_told_before_and_after_and_nothing_is_touched(db, here):
    corrected(db, here.quiz.module_id, "q1", B_IS_RIGHT)
    corrected(db, here.quiz.module_id, "q2", B_IS_RIGHT, stem="Something else?")
    before = [row.model_dump() for row in db.exec(select(QuizAttempt))]
    found = seen(db, here)
    assert (found.looked_at, found.judged_anew, found.changed, found.corrected, found.reworded) == (2, 2, 2, 1, 1)
    assert sorted(found.lines, key=lambda line: line.person) == [
        RegradeLine("Ada", 1, practice=False, before=100, after=75, passed_before=True, passed_after=True),
        RegradeLine("Ζωή", 1, practice=False, before=0, after=25, passed_before=False, passed_after=False),
    ]
    assert [row.model_dump() for row in db.exec(select(QuizAttempt))] == before
    assert db.exec(select(Correction)).all() == []


def test_others_see_nothing(db, here):
    foreign = actor_for(a_person(db, an_organisation(db, "prague"), Role.FACILITATOR), Role.FACILITATOR)
    manager = actor_for(a_person(db, here.town, Role.MANAGER), Role.MANAGER)
    for actor, unit_id in (
        (here.ada, here.quiz.unit_id),
        (foreign, here.quiz.unit_id),
        (manager, here.quiz.unit_id),
        (here.facilitator, 0),
    ):
        with pytest.raises(NotFound):
            regrade_preview(db, actor=actor, unit_id=unit_id)


def test_more_attempts_cost_no_more_statements_and_the_list_ends(db, here, monkeypatch):
    corrected(db, here.quiz.module_id, "q1", B_IS_RIGHT)
    few = statements(db, lambda: seen(db, here))
    for number in range(3):
        sat(db, here.quiz.unit_id, actor_for(a_person(db, here.town, name=f"P{number}")), WRONG | {"q4": RIGHT["q4"]}, at=NOON)
    assert statements(db, lambda: seen(db, here)) == few
    monkeypatch.setattr("qser_app.queries.quizzes_regrading.MOST_LINES", 2)
    # Whoever sat it after the correction was asked the newer version.
    found = seen(db, here)
    assert (found.looked_at, found.changed, len(found.lines), MOST_LINES) == (5, 2, 2, 100)
