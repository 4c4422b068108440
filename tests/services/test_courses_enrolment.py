"""Facilitators enrol people, take them out, and set the rules of a course."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses_enrolment import BadAdmission, Enrolled
from qser_app.domain.learning_enrolment import CourseClosed, Step, Way
from qser_app.domain.people import Language, Newcomer, Role
from qser_app.domain.people_sheets import Unread
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import CourseAdmission, EnrolmentDepartment, EnrolmentLine, EnrolmentSheet, Notice
from qser_app.queries.courses_enrolment import sheet_report
from qser_app.services.courses_enrolment import (
    drop_sheet,
    enrol_department,
    enrol_people,
    enrol_sheet,
    keep_admission,
    receive_sheet,
    stop_department,
    take_out,
)
from qser_app.services.people import admit
from qser_app.services.site import sweep
from tests.support.enrolment import a_town, inside, rules
from tests.support.people import NOON, a_department, a_person, actor_for
from tests.support.worlds import world


@world
def town(db):
    return a_town(db)


@pytest.mark.parametrize(
    ("who", "course"), [("facilitator", "own"), ("facilitator", "house"), ("cora", "own"), ("boss", "own"), ("boss", "house")]
)
def test_whoever_looks_after_people_in_the_course_enrols_several_at_once(db, town, who, course):
    people = [a_person(db, town.home, name=name) for name in ("Ada", "Ben")]
    actor, where = getattr(town, who), getattr(town, course)
    done = enrol_people(db, actor=actor, course_id=where.id, people=[each.id for each in people] * 2, at=NOON)
    again = enrol_people(db, actor=actor, course_id=where.id, people=[people[0].id], at=NOON)
    assert (done, again) == (Enrolled(came=2), Enrolled(present=1))
    assert inside(db, where) == ["Ada", "Ben"]
    made = {(line.step, line.way, line.made_by_id) for line in db.exec(select(EnrolmentLine))}
    assert made == {(Step.ENROLLED, Way.PERSON, actor.person_id)}
    assert len(db.exec(select(Notice.id)).all()) == 2


def test_nobody_else_enrols_and_strangers_make_it_none_at_all(db, town):
    ada, alien = a_person(db, town.home), a_person(db, town.other, name="Alien")
    gone = a_person(db, town.home, name="Gone", suspended_at=NOON)
    learner, manager = actor_for(ada), actor_for(ada, Role.MANAGER)
    tries = [(learner, "own", ada), (manager, "own", ada), (town.facilitator, "foreign", ada), (town.cora, "house", ada)]
    tries += [(town.facilitator, "house", alien), (town.boss, "own", alien), (town.facilitator, "own", gone)]
    for actor, course, whom in tries:
        with pytest.raises(NotFound):
            enrol_people(db, actor=actor, course_id=getattr(town, course).id, people=[ada.id, whom.id], at=NOON)
    for people in ([], [99_999], [ada.id, 0]):
        with pytest.raises(NotFound):
            enrol_people(db, actor=town.facilitator, course_id=town.own.id, people=people, at=NOON)
    assert inside(db, town.own) == inside(db, town.house) == []


def test_seats_and_the_end_bind_facilitators_too(db, town):
    people = [a_person(db, town.home, name=name).id for name in ("Ada", "Ben", "Cleo")]
    rules(db, town.own, capacity=2, self_enrolment=False)
    done = enrol_people(db, actor=town.facilitator, course_id=town.own.id, people=people, at=NOON)
    assert (done, inside(db, town.own)) == (Enrolled(came=2, no_seat=1), ["Ada", "Ben"])
    rules(db, town.house, closes_at=NOON)
    with pytest.raises(CourseClosed):
        enrol_people(db, actor=town.facilitator, course_id=town.house.id, people=people, at=NOON)


def test_a_department_is_enrolled_with_those_below_it(db, town):
    whole, part, other = (a_department(db, town.home, name) for name in ("Whole", "Part", "Other"))
    part.parent_id = whole.id
    for name, where in (("Ada", whole), ("Ben", part), ("Cleo", other), ("Gone", whole)):
        a_person(db, town.home, name=name, department_id=where.id, suspended_at=NOON if name == "Gone" else None)
    done = enrol_department(db, actor=town.cora, course_id=town.own.id, department_id=whole.id, later=False, at=NOON)
    assert (done, inside(db, town.own)) == (Enrolled(came=2), ["Ada", "Ben"])
    admit(db, newcomer=Newcomer(town.home.id, "dia@example.org", "Dia", Language.EN, department_id=part.id), at=NOON)
    assert inside(db, town.own) == ["Ada", "Ben"]
    enrol_department(db, actor=town.cora, course_id=town.own.id, department_id=whole.id, later=True, at=NOON)
    admit(db, newcomer=Newcomer(town.home.id, "eva@example.org", "Eva", Language.EN, department_id=part.id), at=NOON)
    assert inside(db, town.own) == ["Ada", "Ben", "Dia", "Eva"]
    stop_department(db, actor=town.facilitator, course_id=town.own.id, department_id=whole.id, at=NOON)
    admit(db, newcomer=Newcomer(town.home.id, "fee@example.org", "Fee", Language.EN, department_id=whole.id), at=NOON)
    assert inside(db, town.own) == ["Ada", "Ben", "Dia", "Eva"]


@pytest.mark.parametrize("who", ["facilitator", "boss"])
def test_a_department_elsewhere_does_not_exist(db, town, who):
    theirs = a_department(db, town.other)
    for verb in (
        lambda: enrol_department(db, actor=getattr(town, who), course_id=town.own.id, department_id=theirs.id, later=True, at=NOON),
        lambda: stop_department(db, actor=getattr(town, who), course_id=town.own.id, department_id=theirs.id, at=NOON),
        lambda: enrol_department(db, actor=getattr(town, who), course_id=town.own.id, department_id=0, later=False, at=NOON),
    ):
        with pytest.raises(NotFound):
            verb()
    assert db.exec(select(EnrolmentDepartment.id)).all() == []


def test_people_are_taken_out_by_those_who_look_after_them(db, town):
    ada, alien = a_person(db, town.home), a_person(db, town.other, name="Alien")
    enrol_people(db, actor=town.boss, course_id=town.house.id, people=[ada.id, alien.id], at=NOON)
    for actor, whom in ((town.facilitator, alien), (town.cora, ada), (actor_for(ada), ada)):
        with pytest.raises(NotFound):
            take_out(db, actor=actor, course_id=town.house.id, person_id=whom.id, at=NOON)
    for _ in range(2):
        take_out(db, actor=town.facilitator, course_id=town.house.id, person_id=ada.id, at=NOON)
    assert inside(db, town.house) == ["Alien"]
    left = db.exec(select(EnrolmentLine.made_by_id).where(EnrolmentLine.step == Step.LEFT)).all()
    assert left == [town.facilitator.person_id]


def test_rules_are_kept_by_authors_alone(db, town):
    typed = {"self_enrolment": "on", "opens_on": "2027-03-03", "closes_on": "", "capacity": "12"}
    for actor in (town.facilitator, town.cora, town.boss):
        keep_admission(db, actor=actor, course_id=town.own.id, typed=typed, at=NOON)
    kept = db.exec(select(CourseAdmission)).one()
    assert (kept.self_enrolment, kept.opens_at, kept.closes_at, kept.capacity) == (True, datetime(2027, 3, 2, 22, tzinfo=UTC), None, 12)
    with pytest.raises(NotAllowed):
        keep_admission(db, actor=town.facilitator, course_id=town.house.id, typed=typed, at=NOON)
    for actor, course in ((town.facilitator, town.foreign), (actor_for(town.fani), town.own), (town.cora, town.house)):
        with pytest.raises(NotFound):
            keep_admission(db, actor=actor, course_id=course.id, typed=typed, at=NOON)
    keep_admission(db, actor=town.boss, course_id=town.house.id, typed=typed, at=NOON)
    assert db.get(CourseAdmission, town.house.id).opens_at == datetime(2027, 3, 2, 23, tzinfo=UTC)  # by the calendar of Brussels
    with pytest.raises(BadAdmission):
        keep_admission(db, actor=town.facilitator, course_id=town.own.id, typed={"capacity": "x"}, at=NOON)


def test_a_sheet_waits_for_its_sender_and_is_used_once(db, town):
    ada, ben = (a_person(db, town.home, name=name) for name in ("Ada", "Ben"))
    rows = [(2, ada.email.upper()), (3, ben.email), (4, "nobody@example.org"), (5, ada.email), (6, "nonsense")]
    sheet_id = receive_sheet(db, actor=town.cora, course_id=town.own.id, name="people.csv", rows=rows, at=NOON)
    for actor in (town.facilitator, town.boss, actor_for(ada)):
        with pytest.raises(NotFound):
            enrol_sheet(db, actor=actor, sheet_id=sheet_id, at=NOON)
    assert enrol_sheet(db, actor=town.cora, sheet_id=sheet_id, at=NOON) == Enrolled(came=2)
    with pytest.raises(NotFound):
        enrol_sheet(db, actor=town.cora, sheet_id=sheet_id, at=NOON)
    assert inside(db, town.own) == ["Ada", "Ben"]
    assert {line.way for line in db.exec(select(EnrolmentLine))} == {Way.SHEET}


def _sent(db, actor, course):
    return receive_sheet(db, actor=actor, course_id=course.id, name="x", rows=[(1, "a@b.org")], at=NOON)


def test_columns_that_are_left_out_are_told_until_the_sheet_is_used(db, town):
    ada, left_out = a_person(db, town.home), [Unread("A", "Name")]
    sent = {"name": "people.csv", "rows": [(2, ada.email)], "unread": left_out}
    used, dropped = (receive_sheet(db, actor=town.cora, course_id=town.own.id, **sent, at=NOON) for _ in range(2))
    db.expire_all()
    assert sheet_report(db, actor=town.cora, sheet_id=used).unread == left_out
    enrol_sheet(db, actor=town.cora, sheet_id=used, at=NOON)
    drop_sheet(db, actor=town.cora, sheet_id=dropped)
    assert [each.unread for each in db.exec(select(EnrolmentSheet))] == [[], []]


def test_a_sheet_that_was_put_away_enrols_nobody_and_forgotten_ones_are_swept(db, town):
    first, second, other = (_sent(db, actor, town.own) for actor in (town.cora, town.cora, town.facilitator))
    assert len({first, second, other}) == 3
    drop_sheet(db, actor=town.facilitator, sheet_id=other)
    with pytest.raises(NotFound):
        enrol_sheet(db, actor=town.facilitator, sheet_id=other, at=NOON)
    sweep(db, at=NOON + timedelta(days=2))
    assert db.exec(select(EnrolmentSheet.id)).all() == []
    with pytest.raises(NotFound):
        receive_sheet(db, actor=town.cora, course_id=town.house.id, name="x", rows=[], at=NOON)
