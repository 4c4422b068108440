"""A house at a glance, for those who look after its people."""

from datetime import timedelta

import pytest

from qser_app.domain.insights_infographic import DASH
from qser_app.domain.insights_portal import GroupRow, Scope
from qser_app.domain.people import FieldOfWork, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Enrolment, LearningDay, UnitProgress
from qser_app.queries.insights_portal import portal, scopes
from qser_app.services.learning_totals_audit import rebuild_totals
from tests.support.courses import a_course, a_module, a_unit
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def here(db):
    """(a town of ten people in two departments and none, another town of three, an administrator of the first)."""
    town, other = an_organisation(db), an_organisation(db, "brno")
    social, school = a_department(db, town), a_department(db, town, "School")
    people = [a_person(db, town, name=f"P{n}", department_id=social.id, field_of_work=FieldOfWork.SOCIAL_SERVICES) for n in range(6)]
    people += [a_person(db, town, name=f"S{n}", department_id=school.id) for n in range(4)]
    for number in range(3):
        a_person(db, other, name=f"B{number}", country="CZ")
    a_person(db, town, name="Gone", suspended_at=NOON)
    return town, other, people


def seen(db, actor, organisation_id, **more):
    return portal(db, actor=actor, organisation_id=organisation_id, at=NOON, target=more.get("target", 200))


def test_a_department_of_four_shows_no_values(db, here):
    town, _, people = here
    page = seen(db, actor_for(people[0], Role.ADMIN), town.id)
    assert page.people == 10
    assert page.places == [GroupRow("Social services", DASH, DASH, DASH), GroupRow("School", DASH, DASH, DASH)]
    assert page.countries == [GroupRow("GR", 10, 0, 0)]
    assert [row.name for row in page.fields] == ["social_services", ""]


def test_the_indicators_count_who_is_trained_and_what_was_done(db, here):
    town, _, people = here
    for number, code in enumerate(("A", "B")):
        course = a_course(db, code, units=0)
        unit = a_unit(db, a_module(db, course, "more", position=2), "unit")
        for person in people[: 3 - number]:
            done = NOON - timedelta(days=40) if number else NOON
            db.add(Enrolment(person_id=person.id, course_id=course.id, enrolled_at=done, completed_at=done))
            values = {"started_at": NOON, "updated_at": NOON, "active_seconds": 3600}
            db.add(UnitProgress(person_id=person.id, unit_id=unit.id, course_id=course.id, **values))
        db.add(Enrolment(person_id=people[8].id, course_id=course.id, enrolled_at=NOON, left_at=NOON if number else None))
    db.add(LearningDay(person_id=people[0].id, day=NOON.date(), active_seconds=60))
    db.add(LearningDay(person_id=people[1].id, day=NOON.date() - timedelta(days=31), active_seconds=60))
    db.flush()
    rebuild_totals(db)
    page = seen(db, actor_for(people[0], Role.ADMIN), town.id, target=20)
    assert (page.people, page.active, page.enrolments, page.completions, page.rate, page.hours) == (10, 1, 6, 5, 83, 5)
    assert (page.trained, page.target, page.reached) == (3, 20, 15)
    assert [bar.value for bar in page.months][-3:] == [2, 0, 3]


def test_the_whole_house_counts_by_organisation(db, here):
    _, _, people = here
    page = seen(db, actor_for(people[0], Role.SUPERADMIN), 0)
    assert (page.whole, page.people) == (True, 13)
    assert [(row.name, row.hidden) for row in page.places] == [("Egaleon", True), ("Brno", True)]
    assert [row.name for row in page.countries] == ["GR", "CZ"]


def test_an_organisation_of_three_shows_nothing(db, here):
    _, other, people = here
    page = seen(db, actor_for(people[0], Role.SUPERADMIN), other.id)
    assert (page.too_few, page.people, page.countries) == (True, 0, [])


def test_each_sees_their_scope(db, here):
    town, other, people = here
    admin = actor_for(people[0], Role.ADMIN)
    assert scopes(db, actor=admin) == [Scope(town.id, "Egaleon")]
    assert [scope.name for scope in scopes(db, actor=actor_for(people[0], Role.SUPERADMIN))] == ["Brno", "Egaleon"]
    for organisation_id in (0, other.id):
        with pytest.raises(NotAllowed):
            seen(db, admin, organisation_id)
    for role in (Role.LEARNER, Role.MANAGER, Role.FACILITATOR):
        with pytest.raises(NotAllowed):
            seen(db, actor_for(people[0], role), town.id)
        with pytest.raises(NotAllowed):
            scopes(db, actor=actor_for(people[0], role))
    with pytest.raises(NotFound):
        seen(db, actor_for(people[0], Role.SUPERADMIN), 999)


@pytest.mark.parametrize("departments", [1, 3])
def test_it_costs_five_statements_however_many_departments_there_are(db, here, departments):
    town, _, people = here
    for number in range(departments):
        a_person(db, town, name=f"D{number}", department_id=a_department(db, town, f"D{number}").id)
    actor, number = actor_for(people[0], Role.ADMIN), town.id
    assert statements(db, lambda: seen(db, actor, number)) == 5
