"""Facilitators of one course are appointed and dismissed."""

import pytest
from sqlmodel import select

from qser_app.domain.people import Grant, NotOneself, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import Notice, RoleGrant
from qser_app.services.courses_people import appoint, dismiss
from tests.support.courses import a_course
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.worlds import world


@world
def town(db):
    home, other = an_organisation(db), an_organisation(db, "elsewhere")
    return {
        "home": home,
        "own": a_course(db, "OWN", organisation_id=home.id),
        "house": a_course(db, "HOUSE"),
        "foreign": a_course(db, "FOREIGN", organisation_id=other.id),
        "ada": a_person(db, home),
        "fani": a_person(db, home, Role.FACILITATOR, name="Fani"),
        "boss": a_person(db, other, Role.SUPERADMIN, name="Boss"),
        "stranger": a_person(db, other, name="Bob"),
    }


def _held(db, person):
    rows = db.exec(select(RoleGrant).where(RoleGrant.person_id == person.id, RoleGrant.course_id.is_not(None)))
    return [Grant(Role(row.role), row.organisation_id, row.course_id) for row in rows]


@pytest.mark.parametrize("course", ["own", "house"])
@pytest.mark.parametrize(("who", "role"), [("fani", Role.FACILITATOR), ("fani", Role.ADMIN), ("boss", Role.SUPERADMIN)])
def test_whoever_looks_after_all_courses_appoints_once_and_dismisses(db, town, course, who, role):
    actor, course_id = actor_for(town[who], role), town[course].id
    for _ in range(2):
        appoint(db, actor=actor, course_id=course_id, person_id=town["ada"].id, at=NOON)
    assert _held(db, town["ada"]) == [Grant(Role.FACILITATOR, town["home"].id, course_id)]
    told = db.exec(select(Notice)).one()
    assert (told.person_id, told.code, told.gaps) == (town["ada"].id, "course-appointed", {"title": f"Course {town[course].code}"})
    for _ in range(2):
        dismiss(db, actor=actor, course_id=course_id, person_id=town["ada"].id, at=NOON)
    assert _held(db, town["ada"]) == []


@pytest.mark.parametrize("verb", [appoint, dismiss])
@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        (("fani", Role.FACILITATOR, "foreign", "ada"), NotFound),
        (("fani", Role.FACILITATOR, "own", "stranger"), NotFound),
        (("fani", Role.FACILITATOR, "house", "stranger"), NotFound),
        (("fani", Role.FACILITATOR, "own", "fani"), NotOneself),
        (("fani", Role.MANAGER, "own", "ada"), NotFound),
        (("ada", Role.LEARNER, "own", "fani"), NotFound),
        (("boss", Role.SUPERADMIN, "foreign", "ada"), NotAllowed),
    ],
)
def test_nobody_else_does_nor_elsewhere(db, town, verb, asked, refusal):
    who, role, course, whom = asked
    with pytest.raises(refusal):
        verb(db, actor=actor_for(town[who], role), course_id=town[course].id, person_id=town[whom].id, at=NOON)
    assert _held(db, town[whom]) == []


@pytest.mark.parametrize(("course_id", "person_id"), [(99_999, None), (None, 99_999), (0, None)])
def test_what_does_not_exist_is_not_found(db, town, course_id, person_id):
    actor = actor_for(town["fani"], Role.FACILITATOR)
    where, whom = town["own"].id if course_id is None else course_id, person_id or town["ada"].id
    with pytest.raises(NotFound):
        appoint(db, actor=actor, course_id=where, person_id=whom, at=NOON)


def test_a_role_in_one_course_is_passed_on_to_nobody(db, town):
    appoint(db, actor=actor_for(town["fani"], Role.FACILITATOR), course_id=town["own"].id, person_id=town["ada"].id, at=NOON)
    cora = actor_for(town["ada"])
    cora = type(cora)(cora.person_id, cora.organisation_id, None, cora.grants | set(_held(db, town["ada"])))
    someone = a_person(db, town["home"], name="Cleo")
    with pytest.raises(NotAllowed):
        appoint(db, actor=cora, course_id=town["own"].id, person_id=someone.id, at=NOON)
    with pytest.raises(NotFound):
        appoint(db, actor=cora, course_id=town["house"].id, person_id=someone.id, at=NOON)
