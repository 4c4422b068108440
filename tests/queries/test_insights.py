"""A person's profile, as those who may see it see it."""

from datetime import timedelta

import pytest
from sqlalchemy import event

from qser_app.domain.courses import UnitKind
from qser_app.domain.insights import Bar, CourseRow, Executions, TakenTest
from qser_app.domain.people import Language, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import CourseText, Enrolment, LearningDay, QuizAttempt, SignIn, UnitProgress
from qser_app.queries.insights import activity, courses_of, executions, most_active, profile_head, taken_tests
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation


def somebody(db, **fields):
    ada = a_person(db, an_organisation(db), name="Ada Zagos", **fields)
    return ada, {"actor": actor_for(ada), "person_id": ada.id}


def enrol(db, person, course, *, completed: bool = False, seconds: int = 60, done: int = 1):
    db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=NOON, completed_at=NOON if completed else None))
    module = a_module(db, course, "more", position=2)
    for number in range(done):
        unit = a_unit(db, module, f"done-{number}")
        values = {"started_at": NOON, "updated_at": NOON, "completed_at": NOON, "active_seconds": seconds, "score": 80}
        db.add(UnitProgress(person_id=person.id, unit_id=unit.id, course_id=course.id, **values))
    db.flush()


def test_the_head_counts_sign_ins_of_the_last_7_and_30_days(db):
    ada, me = somebody(db)
    for days in (0.1, 6.9, 7.1, 29.9, 30.1):
        db.add(SignIn(person_id=ada.id, at=NOON - timedelta(days=days)))
    head = profile_head(db, **me, at=NOON)
    assert (head.sign_ins_week, head.sign_ins_month) == (2, 4)
    assert head.last_sign_in == (NOON - timedelta(days=0.1)).isoformat()
    assert (head.initials, head.roles, head.organisation, head.department) == ("AZ", ("learner",), "Egaleon", "")


def test_the_head_names_the_department(db):
    town = an_organisation(db)
    ada = a_person(db, town, department_id=a_department(db, town).id)
    assert profile_head(db, actor=actor_for(ada), person_id=ada.id, at=NOON).department == "Social services"


def test_a_profile_is_for_its_person_and_their_administrator(db):
    town = an_organisation(db)
    ada, bob = a_person(db, town), a_person(db, town, name="Bob")
    other = a_person(db, an_organisation(db, "brno"), name="Eve")
    assert profile_head(db, actor=actor_for(bob, Role.ADMIN), person_id=ada.id, at=NOON).name == "Ada"
    for stranger in (actor_for(bob), actor_for(bob, Role.MANAGER), actor_for(other, Role.ADMIN)):
        for query in (profile_head, activity):
            with pytest.raises(NotAllowed):
                query(db, actor=stranger, person_id=ada.id, at=NOON)
        for query in (courses_of, taken_tests):
            with pytest.raises(NotAllowed):
                query(db, actor=stranger, person_id=ada.id, reader=Language.EN)
        with pytest.raises(NotAllowed):
            executions(db, actor=stranger, person_id=ada.id)
    with pytest.raises(NotFound):
        profile_head(db, actor=actor_for(bob), person_id=999, at=NOON)


def test_activity_is_minutes_of_each_of_28_days(db):
    ada, me = somebody(db)
    db.add(LearningDay(person_id=ada.id, day=NOON.date(), active_seconds=61))
    db.add(LearningDay(person_id=ada.id, day=NOON.date() - timedelta(days=28), active_seconds=600))
    days = activity(db, **me, at=NOON)
    assert len(days) == 28
    assert days[-1] == Bar("2026-11-02", 2, 100)
    assert sum(day.value for day in days) == 2


def test_a_course_row_says_how_far_and_how_well(db):
    ada, me = somebody(db)
    enrol(db, ada, a_course(db, units=3), seconds=90)
    day = NOON.isoformat()
    assert courses_of(db, **me, reader=Language.EN) == [CourseRow("QSER", "Course QSER", day, "", "in_progress", 25, 80, 90)]


def test_titles_come_in_the_readers_language_where_they_exist(db):
    ada, me = somebody(db)
    course = a_course(db)
    db.add(CourseText(course_id=course.id, language=Language.EL, title="Μάθημα"))
    enrol(db, ada, course, completed=True)
    assert [row.title for row in courses_of(db, **me, reader=Language.EL)] == ["Μάθημα"]
    assert [(row.title, row.percent, row.status) for row in courses_of(db, **me, reader=Language.CS)] == [("Course QSER", 100, "completed")]


def a_quiz(db, ada, *scores):
    course = a_course(db, f"C{len(scores)}")
    unit = a_unit(db, a_module(db, course, "tests", position=3), "quiz", kind=UnitKind.QUIZ)
    for number, score in enumerate(scores):
        at = NOON + timedelta(minutes=number)
        given = {"draw": [], "started_at": at, "submitted_at": at, "score": score, "passed": score >= 70}
        db.add(QuizAttempt(person_id=ada.id, unit_id=unit.id, number=number + 1, **given))
    db.add(QuizAttempt(person_id=ada.id, unit_id=unit.id, number=99, draw=[], started_at=NOON))
    db.flush()
    return unit


def test_taken_tests_show_the_best_score_and_the_number_of_tries(db):
    ada, me = somebody(db)
    unit = a_quiz(db, ada, 50, 90, 70)
    last = (NOON + timedelta(minutes=2)).isoformat()
    rows = taken_tests(db, **me, reader=Language.EN)
    assert [row for row in rows if row.attempts] == [TakenTest(unit.id, "Quiz", "Course C3", True, 90, 3, last)]
    assert executions(db, **me) == Executions(3, 2, 67, 70)


def test_without_tests_there_are_no_percentages(db):
    _, me = somebody(db)
    assert executions(db, **me) == Executions(0, 0, None, None)
    assert taken_tests(db, **me, reader=Language.EN) == []


def test_the_five_busiest_courses_are_shown_in_minutes():
    rows = [CourseRow(str(n), f"C{n}", "", "", "in_progress", 0, None, n * 60) for n in range(7)]
    assert [(bar.label, bar.value) for bar in most_active(rows)] == [("C6", 6), ("C5", 5), ("C4", 4), ("C3", 3), ("C2", 2)]


@pytest.mark.parametrize("courses", [1, 3])
def test_courses_cost_five_statements_however_many(db, courses):
    ada, me = somebody(db)
    for number in range(courses):
        enrol(db, ada, a_course(db, f"C{number}"))
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    assert len(courses_of(db, **me, reader=Language.EN)) == courses
    assert len([each for each in statements if each.startswith("SELECT")]) == 5
