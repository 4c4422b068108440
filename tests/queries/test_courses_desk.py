"""The desk: who sees which course, and what of it."""

import pytest

from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_desk import DeskUnit
from qser_app.domain.people import Grant, Language, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import UnitProgress
from qser_app.queries.courses_desk import authored_unit, desk, desk_course
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.quizzes import a_quiz
from tests.support.statements import statements
from tests.support.worlds import world


@world
def town(db):
    """An organisation with a course in draft; another one with its own; one of the whole house."""
    here, there = an_organisation(db), an_organisation(db, "prague")
    a_course(db, "OURS", organisation_id=here.id, status=CourseStatus.DRAFT)
    a_course(db, "THEIRS", organisation_id=there.id)
    a_course(db, "HOUSE", units=0)
    return here


def test_a_facilitator_finds_the_courses_of_their_organisation_drafts_too(db, town):
    found = desk(db, actor=actor_for(a_person(db, town), Role.FACILITATOR))
    assert [(course.code, course.status, course.organisation, course.units) for course in found] == [("OURS", "draft", "Egaleon", 3)]


def test_a_superadmin_finds_every_course(db, town):
    found = desk(db, actor=actor_for(a_person(db, town), Role.SUPERADMIN))
    assert [(course.code, course.organisation) for course in found] == [("HOUSE", ""), ("OURS", "Egaleon"), ("THEIRS", "Prague")]


@pytest.mark.parametrize("role", [Role.LEARNER, Role.MANAGER, Role.MENTOR])
def test_others_find_none(db, town, role):
    actor = actor_for(a_person(db, town), role)
    assert desk(db, actor=actor) == []
    for code in ("OURS", "HOUSE", "NOWHERE"):
        with pytest.raises(NotFound):
            desk_course(db, actor=actor, code=code)


def test_a_facilitator_does_not_look_into_a_foreign_course(db, town):
    actor = actor_for(a_person(db, town), Role.FACILITATOR)
    with pytest.raises(NotFound):
        desk_course(db, actor=actor, code="THEIRS")
    with pytest.raises(NotFound):
        desk_course(db, actor=actor, code="HOUSE")


def test_a_facilitator_of_one_course_finds_that_course(db, town):
    other = a_course(db, "OTHER", organisation_id=town.id)
    actor = actor_for(a_person(db, town))
    actor = type(actor)(actor.person_id, town.id, None, frozenset({Grant(Role.FACILITATOR, town.id, other.id)}))
    assert [course.code for course in desk(db, actor=actor)] == ["OTHER"]


def test_a_course_shows_its_units_with_who_began_and_who_completed(db, town):
    quiz = a_quiz(db, code="QUIZ", organisation_id=town.id)
    actor = actor_for(a_person(db, town), Role.FACILITATOR)
    for name, completed_at in (("Ada", NOON), ("Ben", None)):
        person = a_person(db, town, name=name)
        values = {"unit_id": quiz.unit_id, "course_id": quiz.course_id, "started_at": NOON, "updated_at": NOON}
        db.add(UnitProgress(person_id=person.id, completed_at=completed_at, **values))
    db.flush()
    page = desk_course(db, actor=actor, code="quiz", reader=Language.EL)
    assert (page.course.code, page.course.title, page.modules[0].questions) == ("QUIZ", "Course QUIZ", 4)
    assert page.modules[0].units == [
        DeskUnit(quiz.lesson_id, "lesson", "words (el)", "el", 0, 0, minutes=5, ready=True),
        DeskUnit(quiz.unit_id, "quiz", "quiz (el)", "el", 2, 1, minutes=5, ready=True),
    ]


def test_the_number_of_statements_does_not_grow(db, town):
    actor = actor_for(a_person(db, town), Role.FACILITATOR)
    few = statements(db, lambda: desk(db, actor=actor)), statements(db, lambda: desk_course(db, actor=actor, code="OURS"))
    for number in range(3):
        course = a_course(db, f"MORE-{number}", organisation_id=town.id)
        for unit in range(3):
            a_unit(db, a_module(db, course, f"m-{unit}"), "more")
    many = statements(db, lambda: desk(db, actor=actor)), statements(db, lambda: desk_course(db, actor=actor, code="MORE-1"))
    assert few == many


def test_a_unit_is_found_by_its_author_alone_and_only_as_what_it_is(db, town):
    quiz = a_quiz(db, code="QUIZ", organisation_id=town.id)
    facilitator, learner = actor_for(a_person(db, town), Role.FACILITATOR), actor_for(a_person(db, town))
    assert authored_unit(db, actor=facilitator, unit_id=quiz.unit_id, kind=UnitKind.QUIZ).title == "quiz (en)"
    for actor, unit_id, kind in (
        (facilitator, quiz.unit_id, UnitKind.SCORM),
        (facilitator, 999_999, UnitKind.QUIZ),
        (learner, quiz.unit_id, UnitKind.QUIZ),
    ):
        with pytest.raises(NotFound):
            authored_unit(db, actor=actor, unit_id=unit_id, kind=kind)
