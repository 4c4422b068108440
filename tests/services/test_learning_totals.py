"""What each person's work in a course adds up to, whatever they do and in whatever order."""

from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.quizzes import Choice, NothingToPractise
from qser_app.models import LearningTotal, Unit
from qser_app.services.learning import complete_unit, keep_place, open_unit, record_progress
from qser_app.services.learning_time import beat
from qser_app.services.learning_totals_audit import total_differences
from qser_app.services.quizzes import answer, start, submit
from qser_app.services.quizzes_practice import practise
from qser_app.services.quizzes_regrading import regrade
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import RIGHT, WRONG, a_quiz, chosen_at
from tests.support.regrading import corrected
from tests.support.statements import counting

NOTHING = {"seconds": 0, "units": 0, "scored": 0, "scores": 0, "tests": 0, "passed": 0, "results": 0}


def sit(db, actor, quiz, at, chance):
    attempt_id = start(db, actor=actor, unit_id=quiz.unit_id, at=at)
    wanted = {key: chance.choice((RIGHT[key], WRONG[key])) for key in RIGHT}
    for place, chosen in chosen_at(db, attempt_id, wanted).items():
        answer(db, actor=actor, choice=Choice(attempt_id, place, tuple(chosen), f"{attempt_id}-{place}"), at=at)
    submit(db, actor=actor, attempt_id=attempt_id, at=at)
    if not chance.randrange(3):
        submit(db, actor=actor, attempt_id=attempt_id, at=at)  # the browser sends it again
    with suppress(NothingToPractise):
        submit(db, actor=actor, attempt_id=practise(db, actor=actor, attempt_id=attempt_id, at=at), at=at)


def do_something(db, actor, units, quiz, at, chance):
    unit = chance.choice(units)
    match chance.randrange(6):
        case 0:
            open_unit(db, actor=actor, unit_id=unit, at=at)
        case 1:
            keep_place(db, actor=actor, unit_id=unit, place={"block": 1}, at=at)
        case 2:
            beat(db, actor=actor, unit_id=unit, key=f"a-tab-of-{unit}", active=True, at=at)
        case 3:
            record_progress(db, actor=actor, unit_id=unit, percent=chance.randrange(101), score=chance.choice((None, 40, 90)), at=at)
        case 4:
            complete_unit(db, actor=actor, unit_id=unit, score=chance.choice((None, 0, 60)), at=at)
        case _:
            sit(db, actor, quiz, at, chance)


@pytest.mark.parametrize("seed", range(3))
def test_after_any_history_totals_equal_what_they_sum_up(db, seed):
    chance, town = Random(seed), an_organisation(db)
    quiz, course = a_quiz(db, organisation_id=town.id), a_course(db, "LESSONS", units=3)
    units = list(db.exec(select(Unit.id).where(Unit.course_id == course.id)))
    learners = [actor_for(a_person(db, town, name=f"P{number}")) for number in range(3)]
    for step in range(60):
        do_something(db, chance.choice(learners), units, quiz, NOON + timedelta(seconds=20 * step), chance)
    fani = actor_for(a_person(db, town, Role.FACILITATOR), Role.FACILITATOR)
    corrected(db, quiz.module_id, "q1", {"weights": {"a": 0, "b": 100, "c": 0}})
    regrade(db, actor=fani, unit_id=quiz.unit_id, reason="The key was wrong.", at=NOON + timedelta(hours=1))
    assert len(db.exec(select(LearningTotal)).all()) > 3
    assert total_differences(db) == []


def test_a_total_says_what_was_done(db):
    ada, course = actor_for(a_person(db, an_organisation(db))), a_course(db, units=2)
    first, second = db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()
    open_unit(db, actor=ada, unit_id=first, at=NOON)
    for seconds in (0, 20):
        beat(db, actor=ada, unit_id=first, key="one-of-her-tabs", active=True, at=NOON + timedelta(seconds=seconds))
    for _ in range(2):
        complete_unit(db, actor=ada, unit_id=first, score=80, at=NOON + timedelta(minutes=1))
    record_progress(db, actor=ada, unit_id=second, percent=10, at=NOON + timedelta(minutes=2))
    said = {"seconds": 20, "units": 1, "scored": 1, "scores": 80, "last_at": NOON + timedelta(minutes=2)}
    db.expire_all()
    total = db.exec(select(LearningTotal)).one().model_dump()
    assert total == {"person_id": ada.person_id, "course_id": course.id} | NOTHING | said


def test_opening_again_adds_nothing(db):
    ada, course = actor_for(a_person(db, an_organisation(db))), a_course(db, units=1)
    unit = db.exec(select(Unit.id).where(Unit.course_id == course.id)).one()
    open_unit(db, actor=ada, unit_id=unit, at=NOON)
    with counting(db) as sent:
        open_unit(db, actor=ada, unit_id=unit, at=NOON + timedelta(days=1))
    assert not [statement for statement in sent if "learning_total" in statement]
    assert total_differences(db) == []
