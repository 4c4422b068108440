"""The last one who looks after an organisation, or after all of them, stays until somebody else can take over."""

import threading
from collections import Counter

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.people_rights import LastAdministrator, LastSuperadministrator
from qser_app.domain.refusals import Refusal
from qser_app.models import AuditEntry, Person, RoleGrant
from qser_app.services import people
from tests.support.people import NOON, a_person, actor_for, an_organisation

TAKES = {
    "suspended": lambda db, actor, person, role: people.suspend(db, actor=actor, person_id=person.id, at=NOON),
    "role taken": lambda db, actor, person, role: people.revoke_role(db, actor=actor, person_id=person.id, role=role, at=NOON),
}
LAST = {Role.ADMIN: LastAdministrator, Role.SUPERADMIN: LastSuperadministrator}


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.mark.parametrize("role", LAST)
@pytest.mark.parametrize("take", TAKES)
def test_nobody_takes_the_last_one_by_a_single_press(db, town, take, role):
    last = a_person(db, town, role, name="Last")
    gone = a_person(db, town, role, name="Gone", suspended_at=NOON)
    # Whoever presses held every right a moment ago: their own was taken while the press was on its way.
    boss = actor_for(a_person(db, an_organisation(db, "far")), Role.SUPERADMIN)
    with pytest.raises(LAST[role]):
        TAKES[take](db, boss, last, role)
    assert db.exec(select(AuditEntry)).all() == []
    assert db.get(Person, last.id).suspended_at is None
    TAKES[take](db, boss, gone, role)  # whoever is suspended keeps nothing
    second = a_person(db, town, role, name="Second")
    TAKES[take](db, boss, last, role)
    with pytest.raises(LAST[role]):
        TAKES[take](db, boss, second, role)


@pytest.mark.parametrize("take", TAKES)
def test_an_administrator_of_elsewhere_or_of_one_course_does_not_count(db, town, take):
    last, boss = a_person(db, town, Role.ADMIN), a_person(db, town, Role.SUPERADMIN, name="Boss")
    a_person(db, an_organisation(db, "far"), Role.ADMIN)
    with pytest.raises(LastAdministrator):
        TAKES[take](db, actor_for(boss, Role.SUPERADMIN), last, Role.ADMIN)


def test_other_roles_of_the_last_one_are_taken_and_moving_leaves_them_what_they_are(db, town):
    last, boss = a_person(db, town, Role.ADMIN, Role.MENTOR), actor_for(a_person(db, town, Role.SUPERADMIN), Role.SUPERADMIN)
    people.revoke_role(db, actor=boss, person_id=last.id, role=Role.MENTOR, at=NOON)
    people.change_department(db, actor=boss, person_id=last.id, department_id=None, at=NOON)
    assert db.exec(select(RoleGrant.role).where(RoleGrant.person_id == last.id)).all() == [Role.ADMIN]


@pytest.mark.parametrize("role", LAST)
@pytest.mark.parametrize("take", TAKES)
def test_of_two_who_take_it_from_each_other_at_once_one_is_refused(engine, take, role):
    ada, ben = do(lambda db: [a_person(db, town, role) for town in [an_organisation(db)] for _ in range(2)])
    start, ended = threading.Barrier(2), Counter[str]()

    def press(actor, other):
        start.wait()
        try:
            do(TAKES[take], actor_for(actor, role), other, role)
            ended["done"] += 1
        except Refusal as refusal:
            ended[refusal.code] += 1

    presses = [threading.Thread(target=press, args=pair) for pair in ((ada, ben), (ben, ada))]
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert ended["done"] == 1
    assert sum(ended.values()) == 2
    kept = select(RoleGrant.id).join(Person).where(RoleGrant.role == role, Person.suspended_at.is_(None))
    assert len(look(lambda db: db.exec(kept).all())) == 1
