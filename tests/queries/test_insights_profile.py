"""Whose profile it is, and how often they were here."""

from datetime import timedelta

from qser_app.domain.insights import Bar
from qser_app.models import LearningDay, SignIn
from qser_app.queries.insights_profile import activity, profile_head
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation


def somebody(db, **fields):
    ada = a_person(db, an_organisation(db), name="Ada Zagos", **fields)
    return ada, {"actor": actor_for(ada), "person_id": ada.id}


def test_the_head_counts_sign_ins_of_the_last_7_and_30_days(db):
    ada, me = somebody(db)
    for days in (0.1, 6.9, 7.1, 29.9, 30.1):
        db.add(SignIn(person_id=ada.id, at=NOON - timedelta(days=days)))
    head, sight = profile_head(db, **me, at=NOON)
    assert (head.sign_ins_week, head.sign_ins_month, sight.own) == (2, 4, True)
    assert head.last_sign_in == (NOON - timedelta(days=0.1)).isoformat()
    assert (head.short, head.initials, head.roles, head.organisation, head.department) == ("A. Zagos", "AZ", ["learner"], "Egaleon", "")


def test_the_head_names_the_department(db):
    town = an_organisation(db)
    ada = a_person(db, town, department_id=a_department(db, town).id)
    assert profile_head(db, actor=actor_for(ada), person_id=ada.id, at=NOON)[0].department == "Social services"


def test_activity_is_minutes_of_each_of_28_days(db):
    ada, me = somebody(db)
    db.add(LearningDay(person_id=ada.id, day=NOON.date(), active_seconds=61))
    db.add(LearningDay(person_id=ada.id, day=NOON.date() - timedelta(days=28), active_seconds=600))
    days = activity(db, **me, at=NOON)
    assert len(days) == 28
    assert days[-1] == Bar("2026-11-02", 2, 100)
    assert sum(day.value for day in days) == 2
