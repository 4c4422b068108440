"""Rows that are added or changed: what happens to each column, under a condition, one or several at a time."""

from datetime import timedelta

from sqlmodel import select

from qser_app.db_upserts import Change, Upsert
from qser_app.domain.rewards import Board
from qser_app.models import LearningTotal, Reflection, Tally, Unit
from qser_app.services.learning_totals import SUMS
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, an_organisation

_TALLY = Upsert(Tally, on=("organisation_id", "course_id", "period", "board", "value"), changes={"people": Change.ADDED_TO})
_ONCE = Upsert(Tally, on=("organisation_id", "course_id", "period", "board", "value"), returning="value")
_TOTAL = Upsert(LearningTotal, on=("person_id", "course_id"), changes={"last_at": Change.LATEST})
_LATER = Upsert(
    Reflection,
    on=("person_id", "unit_id", "place"),
    changes={"text": Change.REPLACED, "updated_at": Change.REPLACED},
    where=lambda row, new: new.updated_at > row.updated_at,
    returning="text",
)


def _tally(value, people):
    return {"organisation_id": 0, "board": Board.POINTS, "value": value, "people": people}


def test_rows_are_added_and_then_added_to(db):
    _TALLY.into(db, _tally(10, 1))
    _TALLY.into(db, [_tally(10, 2), _tally(20, 5)])
    assert sorted((row.value, row.people) for row in db.exec(select(Tally))) == [(10, 3), (20, 5)]


def test_a_row_is_replaced_only_under_its_condition(db):
    person, course = a_person(db, an_organisation(db)), a_course(db)
    unit_id = db.exec(select(Unit.id).where(Unit.course_id == course.id)).first()
    row = {"person_id": person.id, "unit_id": unit_id, "place": "think-1"}
    written = [
        _LATER.into(db, row | {"text": text, "updated_at": NOON + timedelta(seconds=seconds)}).scalar_one_or_none()
        for text, seconds in [("first", 0), ("second", 5), ("late", 3)]
    ]
    assert written == ["first", "second", None]


def test_what_waits_in_the_session_comes_first(db):
    db.add(Tally(**_tally(10, 1)))
    _TALLY.into(db, _tally(10, 1))
    db.expire_all()
    assert [row.people for row in db.exec(select(Tally))] == [2]


def test_without_changes_a_row_that_is_there_stays_as_it_is(db):
    told = [_ONCE.into(db, _tally(10, people)).scalar_one_or_none() for people in (1, 5)]
    assert told == [10, None]
    assert db.exec(select(Tally.people)).all() == [1]


def test_the_later_of_two_moments_stays_and_one_is_later_than_none(db):
    person, course = a_person(db, an_organisation(db)), a_course(db)
    kept = []
    for moment in (None, NOON, NOON - timedelta(days=1), None, NOON + timedelta(days=1)):
        _TOTAL.into(db, {"person_id": person.id, "course_id": course.id, "last_at": moment} | dict.fromkeys(SUMS, 0))
        kept.append(db.exec(select(LearningTotal.last_at)).one())
    assert kept == [None, NOON, NOON, NOON, NOON + timedelta(days=1)]
