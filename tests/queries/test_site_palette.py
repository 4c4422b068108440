"""What somebody finds by its name from anywhere, and what nobody finds who may not open it."""

from dataclasses import replace

import pytest
from sqlmodel import select

from qser_app.domain.courses import CourseStatus
from qser_app.domain.people import Grant, Role
from qser_app.domain.refusals import NotFound
from qser_app.models import Course, CourseAdmission, CourseText, Enrolment
from qser_app.queries.insights_profile import subject_of
from qser_app.queries.site_palette import MOST_PEOPLE, found
from qser_app.services.courses_search import index_everything
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def home(db):
    return an_organisation(db)


def _found(db, actor, words, kind=None):
    return [each.title for each in found(db, actor=actor, words=words, at=NOON) if kind in (None, each.kind)]


def _town(db, home):
    """Two courses, and people of every sort who are all called Zoe."""
    away = an_organisation(db, "away")
    qser, ours = a_course(db, "QSER"), a_course(db, "OURS", organisation_id=home.id)
    people = {
        "in QSER": a_person(db, home, name="Zoe One"),
        "in OURS": a_person(db, home, name="Zoe Two"),
        "in nothing": a_person(db, home, name="Zoe Three"),
        "left": a_person(db, home, name="Zoe Four"),
        "suspended": a_person(db, home, name="Zoe Five", suspended_at=NOON),
        "erased": a_person(db, home, name="", email="zoe-erased@example.org", erased_at=NOON),
        "away": a_person(db, away, name="Zoe Seven"),
    }
    for who, course, left in (("in QSER", qser, None), ("in OURS", ours, None), ("left", ours, NOON), ("suspended", ours, None)):
        db.add(Enrolment(person_id=people[who].id, course_id=course.id, enrolled_at=NOON, left_at=left))
    db.add(Enrolment(person_id=people["away"].id, course_id=qser.id, enrolled_at=NOON))
    db.flush()
    return qser, ours, people


def _zoes(db, actor):
    return sorted(_found(db, actor, "zoe", "person"))


def test_whose_profile_opens_is_found_and_nobody_else(db, home):
    """Each actor finds exactly the people of whom the profile itself says that it opens."""
    _qser, ours, people = _town(db, home)
    run_all, run_one = actor_for(a_person(db, home, name="Eva"), Role.FACILITATOR), actor_for(a_person(db, home, name="Max"))
    run_one = replace(run_one, grants=frozenset({Grant(Role.FACILITATOR, home.id, ours.id)}))
    admin, boss = actor_for(a_person(db, home, name="Ann"), Role.ADMIN), actor_for(a_person(db, home, name="Bo"), Role.SUPERADMIN)
    manager, learner = actor_for(a_person(db, home, name="Mo"), Role.MANAGER), actor_for(a_person(db, home, name="Lo"))

    def opens(actor, person):
        try:
            return bool(subject_of(db, actor=actor, person_id=person.id))
        except NotFound:
            return False

    for actor in (run_all, run_one, admin, boss, manager, learner):
        there = sorted(person.name for who, person in people.items() if who != "erased" and opens(actor, person))
        assert _zoes(db, actor) == there[:MOST_PEOPLE]
    assert _zoes(db, learner) == _zoes(db, manager) == []
    assert _zoes(db, run_one) == ["Zoe Two"]
    assert _zoes(db, run_all) == ["Zoe One", "Zoe Two"]
    assert _zoes(db, admin) == ["Zoe Five", "Zoe Four", "Zoe One", "Zoe Three", "Zoe Two"]
    assert "Zoe Seven" in _zoes(db, boss)


def test_people_are_found_by_their_address_and_shown_with_their_department(db, home):
    office = a_department(db, home)
    maria = a_person(db, home, name="Μαρία Παππά", email="m.pappa@example.org", department_id=office.id)
    admin = actor_for(a_person(db, home, name="Ann"), Role.ADMIN)
    for words in ("παππα μαρ", "m.pappa@", "PAPPA"):
        (one,) = found(db, actor=admin, words=words, at=NOON)
        assert (one.kind, one.title, one.detail, one.to) == ("person", "Μαρία Παππά", "Social services", f"/people/{maria.id}")


def test_oneself_is_not_looked_for(db, home):
    ann = a_person(db, home, name="Ann")
    assert _found(db, actor_for(ann, Role.ADMIN), "ann") == []


def test_courses_are_found_as_in_the_catalogue(db, home):
    a_course(db, "QSER")
    a_course(db, "DRAFT", status=CourseStatus.DRAFT)
    a_course(db, "FOREIGN", organisation_id=an_organisation(db, "away").id)
    shut = a_course(db, "SHUT")
    db.add(CourseAdmission(course_id=shut.id, closes_at=NOON, changed_at=NOON))
    index_everything(db)
    learner = actor_for(a_person(db, home))
    assert sorted(_found(db, learner, "course", "course")) == ["Course QSER", "Course SHUT"]
    assert _found(db, learner, "qs") == ["Course QSER"], "by its code, once"
    assert _found(db, learner, "qser") == ["Course QSER"]
    lessons = [each for each in found(db, actor=learner, words="lesson", at=NOON) if each.kind == "lesson"]
    assert len(lessons) == 3, "those of the closed course stay closed"
    assert {each.detail for each in lessons} == {"Module-1"}


def test_the_desk_s_courses_are_found_drafts_too_by_whoever_may_author_them(db, home):
    a_course(db, "DRAFT", status=CourseStatus.DRAFT, organisation_id=home.id)
    a_course(db, "FOREIGN", status=CourseStatus.DRAFT, organisation_id=an_organisation(db, "away").id)
    key = db.exec(select(Course.id).where(Course.code == "DRAFT")).one()
    db.add(CourseText(course_id=key, language="el", title="Καλημέρα στο γκισέ", summary=""))
    db.flush()
    eva = actor_for(a_person(db, home, name="Eva"), Role.FACILITATOR)
    (desk,) = [each for each in found(db, actor=eva, words="καλημερα", at=NOON) if each.kind == "desk"]
    assert (desk.title, desk.detail, desk.to, desk.language) == ("Course DRAFT", "DRAFT", "/desk/DRAFT", "en")
    assert _found(db, eva, "foreign") == _found(db, actor_for(a_person(db, home)), "draft") == []


@pytest.mark.parametrize("words", ["", "a", '"', "* (", "100%_", "x" * 5000, "'; drop table person; --"])
def test_odd_wishes_find_nothing_and_break_nothing(db, home, words):
    _town(db, home)
    assert found(db, actor=actor_for(a_person(db, home, name="Ann"), Role.ADMIN), words=words, at=NOON) == []


def test_a_search_costs_the_same_however_many_there_are(db, home):
    admin = actor_for(a_person(db, home, name="Ann"), Role.ADMIN)

    def asked():
        return statements(db, lambda: found(db, actor=admin, words="zoe", at=NOON))

    a_person(db, home, name="Zoe")
    one = asked()
    for number in range(MOST_PEOPLE):
        a_person(db, home, name=f"Zoe {number}")
    assert asked() == one
