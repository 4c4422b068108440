"""The people of an organisation, a page at a time."""

import pytest

from qser_app.domain.people import Role
from qser_app.domain.people_list import NOWHERE, AccountState, MembersFilter
from qser_app.domain.refusals import NotAllowed
from qser_app.models import RoleGrant, SignIn
from qser_app.queries.people_list import PAGE, members, members_that_match
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation


def test_an_administrator_sees_their_own_people_by_name(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    admin = a_person(db, town, Role.ADMIN, name="Zoe")
    ben = a_person(db, town, Role.LEARNER, Role.MENTOR, name="Ben")
    a_person(db, other, name="Alien")
    db.add(SignIn(person_id=ben.id, at=NOON))
    db.flush()

    found = members(db, actor=actor_for(admin, Role.ADMIN), organisation_id=town.id)

    assert [(row.name, row.roles, row.last_sign_in) for row in found.rows] == [
        ("Ben", (Role.LEARNER, Role.MENTOR), NOON),
        ("Zoe", (Role.ADMIN,), None),
    ]


def test_roles_in_single_courses_stand_beside_the_others_by_the_course_s_title(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    admin, ben = a_person(db, town, Role.ADMIN, name="Zoe"), a_person(db, town, name="Ben")
    for code, home in (("B", town), ("A", town), ("X", other)):
        course = a_course(db, code, organisation_id=home.id)
        db.add(RoleGrant(person_id=ben.id, role=Role.FACILITATOR, organisation_id=home.id, course_id=course.id))
    db.flush()
    found = members(db, actor=actor_for(admin, Role.ADMIN), organisation_id=town.id)
    assert [(row.name, row.roles, row.courses) for row in found.rows] == [
        ("Ben", (Role.LEARNER,), ("Course A", "Course B")),
        ("Zoe", (Role.ADMIN,), ()),
    ]


@pytest.mark.parametrize("role", [Role.LEARNER, Role.FACILITATOR, Role.MANAGER])
def test_nobody_else_sees_the_list(db, role):
    town = an_organisation(db)
    with pytest.raises(NotAllowed):
        members(db, actor=actor_for(a_person(db, town, role), role), organisation_id=town.id)


def test_an_administrator_does_not_see_another_organisation(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    admin = actor_for(a_person(db, town, Role.ADMIN), Role.ADMIN)
    with pytest.raises(NotAllowed):
        members(db, actor=admin, organisation_id=other.id)


def test_a_search_takes_percent_signs_as_they_are(db):
    town = an_organisation(db)
    admin = actor_for(a_person(db, town, Role.ADMIN, name="Zoe"), Role.ADMIN)
    assert members(db, actor=admin, organisation_id=town.id, asked=MembersFilter("%")).total == 0
    assert members(db, actor=admin, organisation_id=town.id, asked=MembersFilter("zo")).total == 1


def test_pages_hold_what_fits(db):
    town = an_organisation(db)
    admin = actor_for(a_person(db, town, Role.ADMIN, name="Zoe"), Role.ADMIN)
    for number in range(PAGE):
        a_person(db, town, name=f"P{number:02}")
    second = members(db, actor=admin, organisation_id=town.id, page=2)
    assert ([row.name for row in second.rows], second.total) == (["Zoe"], PAGE + 1)


def test_the_list_is_narrowed_to_a_department_with_all_below_it_a_role_and_how_accounts_stand(db):
    town, other = an_organisation(db), an_organisation(db, "other")
    top, foreign = a_department(db, town, "Social services"), a_department(db, other, "Elsewhere")
    below = a_department(db, town, "Families")
    below.parent_id = top.id
    admin = actor_for(a_person(db, town, Role.ADMIN, name="Zoe"), Role.ADMIN)
    ben = a_person(db, town, Role.MENTOR, name="Ben", department_id=top.id)
    a_person(db, town, name="Cora", department_id=below.id, suspended_at=NOON)
    db.add(SignIn(person_id=ben.id, at=NOON))
    db.flush()

    def named(**asked):
        found = members(db, actor=admin, organisation_id=town.id, asked=MembersFilter(**asked))
        matching = members_that_match(db, actor=admin, organisation_id=town.id, asked=MembersFilter(**asked), most=100)
        assert [row.id for row in found.rows] == matching
        return [row.name for row in found.rows]

    assert named(department_id=top.id) == ["Ben", "Cora"]
    assert named(department_id=below.id) == ["Cora"]
    assert named(department_id=NOWHERE) == ["Zoe"]
    assert named(department_id=foreign.id) == []
    assert named(role=Role.MENTOR) == ["Ben"]
    assert named(state=AccountState.SUSPENDED) == ["Cora"]
    assert named(state=AccountState.NEVER) == ["Cora", "Zoe"]
    assert named(department_id=top.id, state=AccountState.ACTIVE) == ["Ben"]


def test_people_are_found_and_stand_in_order_whatever_their_accents(db):
    town = an_organisation(db)
    admin = actor_for(a_person(db, town, Role.ADMIN, name="Αγγελική"), Role.ADMIN)
    for name in ("Όλγα Πετρίδη", "Άρης Μανωλάς", "Ζωή"):
        a_person(db, town, name=name)
    listed = members(db, actor=admin, organisation_id=town.id).rows
    found = members(db, actor=admin, organisation_id=town.id, asked=MembersFilter("ΠΕΤΡΙΔΗ")).rows
    assert [row.name for row in listed] == ["Αγγελική", "Άρης Μανωλάς", "Ζωή", "Όλγα Πετρίδη"]
    assert [row.name for row in found] == ["Όλγα Πετρίδη"]
