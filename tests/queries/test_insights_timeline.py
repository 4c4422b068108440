"""What happened to a person, the newest first."""

from datetime import timedelta

import pytest
from sqlalchemy import event

from qser_app.domain.insights import EventRow
from qser_app.domain.people import Language
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.rewards_facts import CourseCompleted, SignedIn, TestScored, UnitCompleted
from qser_app.models import Enrolment
from qser_app.queries.insights_timeline import timeline
from qser_app.services.rewards import reward
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.rewards import earn


def test_events_name_what_they_are_about(db):
    ada = a_person(db, an_organisation(db))
    course = a_course(db)
    unit = a_unit(db, a_module(db, course, "m2", position=2), "quiz")
    db.add(Enrolment(person_id=ada.id, course_id=course.id, enrolled_at=NOON))
    facts = [SignedIn(1), UnitCompleted(unit.id), TestScored(unit.id, 5, 80, passed=True), CourseCompleted(course.id)]
    for hour, fact in enumerate(facts, start=1):
        reward(db, person_id=ada.id, fact=fact, at=NOON + timedelta(hours=hour))
    at = [(NOON + timedelta(hours=hour)).isoformat() for hour in range(5)]
    assert timeline(db, actor=actor_for(ada), person_id=ada.id, reader=Language.EN, most=10) == [
        EventRow("earned-course", "Course QSER", 150, at[4]),
        EventRow("badge", "", 0, at[4], "learning", 1),
        EventRow("earned-test", "Quiz", 80, at[3]),
        EventRow("earned-unit", "Quiz", 25, at[2]),
        EventRow("earned-sign_in", "", 25, at[1]),
        EventRow("enrolled", "Course QSER", 0, at[0]),
    ]
    assert len(timeline(db, actor=actor_for(ada), person_id=ada.id, reader=Language.EN, most=2)) == 2


def test_nobody_reads_the_timeline_of_another(db):
    town = an_organisation(db)
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    with pytest.raises(NotAllowed):
        timeline(db, actor=actor_for(bob), person_id=ada.id, reader=Language.EN, most=9)
    with pytest.raises(NotFound):
        timeline(db, actor=actor_for(bob), person_id=999, reader=Language.EN, most=9)


@pytest.mark.parametrize("events", [1, 3])
def test_a_timeline_costs_the_same_for_few_and_for_many(db, events):
    ada = a_person(db, an_organisation(db))
    earn(db, ada.id, *[UnitCompleted(number) for number in range(events)])
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    timeline(db, actor=actor_for(ada), person_id=ada.id, reader=Language.EN, most=10)
    assert len([each for each in statements if each.startswith("SELECT")]) == 6
