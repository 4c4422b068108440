"""Totals of learning that drifted are found and put right."""

from datetime import timedelta

from sqlmodel import select

from qser_app.domain.rewards import Difference
from qser_app.models import LearningTotal, QuizAttempt
from qser_app.services.learning_totals_audit import rebuild_totals, total_differences
from tests.support.people import NOON
from tests.support.reports import a_town


def test_a_town_that_learned_is_in_order(db):
    a_town(db)
    assert total_differences(db) == []
    assert rebuild_totals(db) == 0


def test_what_drifted_is_found_and_put_right(db):
    town = a_town(db)
    ada, house = town.people["ada"], town.house.id
    total = db.get_one(LearningTotal, (ada.id, house))
    total.seconds, total.last_at, kept = 1, NOON - timedelta(days=9), total.model_dump()
    db.flush()
    assert total_differences(db) == [
        Difference("learning_total", ada.id, f"last_at, course {house}", round(total.last_at.timestamp()), round(NOON.timestamp()) - 86400),
        Difference("learning_total", ada.id, f"seconds, course {house}", 1, 1500),
    ]
    assert rebuild_totals(db) == 2
    db.expire_all()
    assert total_differences(db) == []
    assert db.get_one(LearningTotal, (ada.id, house)).model_dump() == kept | {"seconds": 1500, "last_at": NOON - timedelta(days=1)}


def test_a_total_that_is_missing_and_one_of_nothing_are_found(db):
    town = a_town(db)
    ben, cleo = town.people["ben"], town.people["cleo"]
    db.delete(db.get_one(LearningTotal, (ben.id, town.house.id)))
    db.add(LearningTotal(person_id=cleo.id, course_id=town.house.id, units=3))
    db.flush()
    found = {(each.subject, each.number.partition(",")[0]): (each.kept, each.counted) for each in total_differences(db)}
    assert found[cleo.id, "units"] == (3, 0)
    assert found[ben.id, "tests"] == (0, 1)
    rebuild_totals(db)
    db.expire_all()
    assert db.exec(select(LearningTotal).where(LearningTotal.person_id == cleo.id)).all() == []
    assert total_differences(db) == []


def test_a_moment_that_was_reached_is_no_difference_where_a_slower_clock_wrote_an_earlier_one(db):
    town = a_town(db)
    db.get_one(LearningTotal, (town.people["ada"].id, town.house.id)).last_at = NOON
    db.flush()
    assert total_differences(db) == []


def test_practice_and_what_is_not_handed_in_count_nowhere(db):
    town = a_town(db)
    shared = {"person_id": town.people["fay"].id, "unit_id": town.quiz.id, "draw": [], "started_at": NOON}
    db.add(QuizAttempt(**shared, number=1))
    db.add(QuizAttempt(**shared, number=1, practice=True, submitted_at=NOON, score=90, passed=True))
    db.flush()
    assert total_differences(db) == []
