"""Who is where in a course."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_people_progress import PAGE, Pace, Sought
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Module, QuizAttempt, Unit
from qser_app.queries.courses_people_progress import every_learner, learners_page, stuck_people
from qser_app.services.courses_enrolment import enrol_people, take_out
from qser_app.services.learning import complete_unit, open_unit
from tests.support.courses import a_unit
from tests.support.enrolment import a_town
from tests.support.people import NOON, a_department, a_person, actor_for
from tests.support.statements import statements
from tests.support.worlds import world

DAY = timedelta(days=1)


@world
def town(db):
    return a_town(db)


def units(db, course):
    return db.exec(select(Unit.id).where(Unit.course_id == course.id).order_by(Unit.position)).all()


def enrolled(db, town, name, course="own", **fields):
    person = a_person(db, town.home, name=name, **fields)
    enrol_people(db, actor=town.boss, course_id=getattr(town, course).id, people=[person.id], at=NOON - 30 * DAY)
    return person


def tried(db, unit_id, person, *passed, practice=False):
    for number, each in enumerate(passed, 1 + 50 * practice):
        row = QuizAttempt(person_id=person.id, unit_id=unit_id, number=number, practice=practice, draw=[], started_at=NOON - DAY)
        row.submitted_at, row.passed = (None, None) if each is None else (NOON - DAY, each)
        db.add(row)
    db.flush()


def paces(db, town, actor=None, **more):
    page = learners_page(db, actor=actor or town.cora, at=NOON, sought=Sought(**more), code="own")
    return [(row.name, str(row.pace), row.snag) for row in page.rows]


def test_each_one_s_pace_and_what_holds_them_up(db, town):
    first, *rest = units(db, town.own)
    quiz = a_unit(db, db.exec(select(Module).where(Module.course_id == town.own.id)).one(), "quiz-1", position=9, kind=UnitKind.QUIZ)
    enrolled(db, town, "Ada")
    for name, days in (("Ben", 6), ("Cleo", 8)):
        open_unit(db, actor=actor_for(enrolled(db, town, name)), unit_id=first, at=NOON - days * DAY)
    for name, passed in (("Dan", (False, False)), ("Eva", (False, False, True)), ("Fee", (False, None)), ("Gus", (False,))):
        person = enrolled(db, town, name)
        open_unit(db, actor=actor_for(person), unit_id=quiz.id, at=NOON - DAY)
        tried(db, quiz.id, person, *passed)
        tried(db, quiz.id, person, False, practice=True)
    done = actor_for(enrolled(db, town, "Hal"))
    for unit_id in (first, *rest, quiz.id):
        complete_unit(db, actor=done, unit_id=unit_id, at=NOON - 20 * DAY)
    a_unit(db, db.exec(select(Module).where(Module.course_id == town.own.id)).one(), "lesson-new", position=10)
    assert paces(db, town) == [
        ("Ada", "not_begun", ""),
        ("Ben", "going", ""),
        ("Cleo", "stuck", "no_progress"),
        ("Dan", "stuck", "failed_twice"),
        ("Eva", "going", ""),
        ("Fee", "going", ""),
        ("Gus", "going", ""),
        ("Hal", "done", ""),
    ]
    assert [name for name, *_ in paces(db, town, pace="stuck")] == ["Cleo", "Dan"]
    page = learners_page(db, actor=town.cora, at=NOON, sought=Sought(), code="own")
    assert page.counts == {"not_begun": 1, "going": 4, "stuck": 2, "done": 1}
    lines = {row.name: row for row in page.rows}
    assert (lines["Dan"].failed, lines["Dan"].unit, lines["Cleo"].unit) == ("Quiz-1", "Quiz-1", "Lesson-1")
    assert (lines["Hal"].percent, lines["Cleo"].percent, lines["Cleo"].last_active) == (100, 0, NOON - 8 * DAY)
    assert len(stuck_people(db, actor=town.cora, course_id=town.own.id, at=NOON)) == 2


def test_they_are_found_by_name_department_and_pace_together(db, town):
    registry = a_department(db, town.home, "Registry")
    for name in ("Άρης", "Ωραίος"):
        enrolled(db, town, name, department_id=registry.id)
    enrolled(db, town, "Άρης Β")
    assert [name for name, *_ in paces(db, town, words="αρησ")] == ["Άρης", "Άρης Β"]
    assert [name for name, *_ in paces(db, town, words="αρησ", department_id=registry.id)] == ["Άρης"]
    assert paces(db, town, words="αρησ", pace="stuck") == []
    assert len(paces(db, town, pace="nonsense")) == 3
    page = learners_page(db, actor=town.cora, at=NOON, sought=Sought(words="αρησ"), code="own")
    assert (page.total, page.counts, page.departments) == (2, {"not_begun": 3}, [(registry.id, "Registry")])


def test_those_who_left_or_are_suspended_are_not_listed_nor_are_strangers_people(db, town):
    enrolled(db, town, "Ada", "house")
    gone = enrolled(db, town, "Gone", "house")
    take_out(db, actor=town.facilitator, course_id=town.house.id, person_id=gone.id, at=NOON)
    enrolled(db, town, "Shut", "house").suspended_at = NOON
    alien = a_person(db, town.other, name="Alien")
    enrol_people(db, actor=town.boss, course_id=town.house.id, people=[alien.id], at=NOON)

    def seen(actor):
        return [row.name for row in learners_page(db, actor=actor, at=NOON, sought=Sought(), code="house").rows]

    assert seen(town.facilitator) == ["Ada"]
    assert seen(town.boss) == ["Ada", "Alien"]


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MANAGER, Role.MENTOR])
def test_nobody_else_sees_a_personal_row(db, town, role):
    actor = actor_for(a_person(db, town.home, role), role)
    for ask in (
        lambda: learners_page(db, actor=actor, at=NOON, sought=Sought(), code="own"),
        lambda: every_learner(db, actor=actor, course_id=town.own.id, at=NOON, sought=Sought()),
        lambda: stuck_people(db, actor=actor, course_id=town.own.id, at=NOON),
    ):
        with pytest.raises(NotFound):
            ask()


def test_five_hundred_people_take_the_statements_of_one(db, town):
    first = units(db, town.own)[0]
    open_unit(db, actor=actor_for(enrolled(db, town, "Ada")), unit_id=first, at=NOON)

    def ask():
        return learners_page(db, actor=town.cora, at=NOON, sought=Sought(words="a", page=2), code="own")

    one = statements(db, ask)
    for number in range(PAGE + 5):
        open_unit(db, actor=actor_for(enrolled(db, town, f"Anna {number:02}")), unit_id=first, at=NOON)
    assert statements(db, ask) == one
    page = ask()
    assert (len(page.rows), page.total) == (6, PAGE + 6)


def test_everybody_comes_one_by_one_for_a_workbook(db, town):
    for number in range(PAGE + 1):
        enrolled(db, town, f"P{number:02}")
    size, people = every_learner(db, actor=town.cora, course_id=town.own.id, at=NOON, sought=Sought(pace=Pace.NOT_BEGUN))
    assert (size, len(list(people))) == (3, PAGE + 1)
