"""The same for several people at once, and as before again."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.domain.people import Role
from qser_app.domain.people_bulk import MOST_AT_ONCE, Bulk, BulkWish, LeftOut, TooManyPeople, UndoneAlready
from qser_app.domain.refusals import BadInput, NotAllowed, NotFound
from qser_app.models import AuditEntry, Department, Person, RoleGrant, Standing
from qser_app.queries.people_bulk import bulk_plan
from qser_app.services.people import change_department, grant_role, revoke_role, suspend, unsuspend
from qser_app.services.people_bulk import change_several, undo_several
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation
from tests.support.statements import statements

LATER = NOON + timedelta(minutes=1)


@pytest.fixture
def house(db):
    home, other = an_organisation(db), an_organisation(db, "other")
    office = a_department(db, home, "Office")
    people = {name: a_person(db, home, name=name, department_id=office.id if name == "Ada" else None).id for name in ("Ada", "Ben", "Cora")}
    admin, boss = a_person(db, home, Role.ADMIN, name="Eleni"), a_person(db, home, Role.SUPERADMIN, name="Boss")
    people |= {"admin": admin.id, "boss": boss.id, "alien": a_person(db, other, name="Alien").id}
    actors = {"admin": actor_for(admin, Role.ADMIN), "boss": actor_for(boss, Role.SUPERADMIN)}
    return {"home": home, "other": other, "office": office.id, "people": people, **actors}


def _plan(db, house, wish, who="admin"):
    people = list(house["people"].values())
    plan = bulk_plan(db, actor=house[who], organisation_id=house["home"].id, people=people, wish=wish)
    named = {key: name for name, key in house["people"].items()}
    return sorted(named[key] for key in plan.changing), plan.same, plan.left_out


def _done(db, house, wish, *, at=NOON):
    people = list(house["people"].values())
    return change_several(db, actor=house["admin"], organisation_id=house["home"].id, people=people, wish=wish, at=at)


def _undone(db, house, done, *, at=LATER):
    back = undo_several(db, actor=house["admin"], change_id=done.id, at=at)
    return back.changed, back.left_out


def _departments(db, house):
    db.expire_all()
    return [db.get(Person, house["people"][name]).department_id for name in ("Ada", "Ben", "Cora")]


def test_it_is_said_beforehand_whom_it_changes_and_whom_not(db, house):
    gone = {LeftOut.GONE: 1}
    assert _plan(db, house, BulkWish(Bulk.MOVE, house["office"])) == (["Ben", "Cora", "admin"], 1, gone | {LeftOut.ABOVE: 1})
    assert _plan(db, house, BulkWish(Bulk.MOVE)) == (["Ada"], 4, gone)
    assert _plan(db, house, BulkWish(Bulk.GIVE, role=Role.MENTOR)) == (
        ["Ada", "Ben", "Cora"],
        0,
        gone | {LeftOut.ONESELF: 1, LeftOut.ABOVE: 1},
    )
    assert _plan(db, house, BulkWish(Bulk.SUSPEND)) == (["Ada", "Ben", "Cora"], 0, gone | {LeftOut.ONESELF: 1, LeftOut.ABOVE: 1})


def test_the_last_administrator_stays(db, house):
    for wish in (BulkWish(Bulk.SUSPEND), BulkWish(Bulk.TAKE, role=Role.ADMIN)):
        changing, _, left_out = _plan(db, house, wish, "boss")
        assert "admin" not in changing
        assert left_out[LeftOut.LAST] == 1
    a_person(db, house["home"], Role.ADMIN, name="Second")
    assert "admin" in _plan(db, house, BulkWish(Bulk.SUSPEND), "boss")[0]


def test_moving_is_written_down_for_each_and_comes_undone(db, house):
    done = _done(db, house, BulkWish(Bulk.MOVE, house["office"]))
    assert (done.changed, done.left_out) == (3, 2)
    assert _departments(db, house) == [house["office"]] * 3
    assert db.get(Standing, house["people"]["Ben"]).department_id == house["office"]
    assert Counter(db.exec(select(AuditEntry.kind)).all()) == {"moved": 3}
    elsewhere = a_department(db, house["home"], "Elsewhere")
    change_department(db, actor=house["admin"], person_id=house["people"]["Cora"], department_id=elsewhere.id, at=LATER)
    assert _undone(db, house, done) == (2, 1)
    assert _departments(db, house) == [house["office"], None, elsewhere.id]
    with pytest.raises(UndoneAlready):
        _undone(db, house, done)


def test_what_one_came_from_may_be_gone(db, house):
    old = a_department(db, house["home"], "Old")
    change_department(db, actor=house["admin"], person_id=house["people"]["Ben"], department_id=old.id, at=NOON)
    done = _done(db, house, BulkWish(Bulk.MOVE, house["office"]))
    db.delete(db.get(Department, old.id))
    db.flush()
    assert _undone(db, house, done) == (2, 1)
    assert _departments(db, house) == [house["office"], house["office"], None]


@pytest.mark.parametrize("kind", [Bulk.GIVE, Bulk.TAKE])
def test_roles_are_given_and_taken_and_come_undone(db, house, kind):
    admin, people = house["admin"], house["people"]
    if kind is Bulk.TAKE:
        for name in ("Ada", "Ben"):
            grant_role(db, actor=admin, person_id=people[name], role=Role.MENTOR, at=NOON)
    done = _done(db, house, BulkWish(kind, role=Role.MENTOR))

    def mentors():
        return set(db.exec(select(RoleGrant.person_id).where(RoleGrant.role == Role.MENTOR)))

    assert mentors() == (set() if kind is Bulk.TAKE else {people[name] for name in ("Ada", "Ben", "Cora")})
    (grant_role if kind is Bulk.TAKE else revoke_role)(db, actor=admin, person_id=people["Ada"], role=Role.MENTOR, at=LATER)
    assert _undone(db, house, done) == ((1, 1) if kind is Bulk.TAKE else (2, 1))
    assert mentors() == ({people["Ada"], people["Ben"]} if kind is Bulk.TAKE else set())


def test_suspension_comes_undone_but_not_one_that_somebody_else_decided(db, house):
    admin, people = house["admin"], house["people"]
    done = _done(db, house, BulkWish(Bulk.SUSPEND))
    unsuspend(db, actor=admin, person_id=people["Ada"], at=LATER)
    suspend(db, actor=admin, person_id=people["Ada"], at=LATER)
    assert _undone(db, house, done) == (2, 1)
    db.expire_all()
    assert [db.get(Person, people[name]).suspended_at for name in ("Ada", "Ben", "Cora")] == [LATER, None, None]
    again = _done(db, house, BulkWish(Bulk.REINSTATE), at=LATER)
    assert _undone(db, house, again) == (1, 0)
    assert db.get(Person, people["Ada"]).suspended_at is not None


def test_undoing_is_for_whoever_did_it_and_for_a_day(db, house):
    done = _done(db, house, BulkWish(Bulk.MOVE, house["office"]))
    with pytest.raises(NotFound):
        undo_several(db, actor=house["boss"], change_id=done.id, at=LATER)
    with pytest.raises(NotFound):
        undo_several(db, actor=house["admin"], change_id=99_999, at=LATER)
    with pytest.raises(UndoneAlready):
        _undone(db, house, done, at=NOON + timedelta(hours=25))


def test_nobody_else_and_nothing_above(db, house):
    manager = actor_for(a_person(db, house["home"], Role.MANAGER), Role.MANAGER)
    given = {"people": [house["people"]["Ada"]], "at": NOON}
    for who, where in ((manager, house["home"]), (house["admin"], house["other"])):
        with pytest.raises(NotAllowed):
            change_several(db, actor=who, organisation_id=where.id, wish=BulkWish(Bulk.SUSPEND), **given)
    with pytest.raises(NotAllowed):
        change_several(db, actor=house["admin"], organisation_id=house["home"].id, wish=BulkWish(Bulk.GIVE, role=Role.SUPERADMIN), **given)
    foreign = a_department(db, house["other"], "Foreign")
    for department in (foreign.id, 99_999):
        with pytest.raises(NotFound):
            change_several(db, actor=house["admin"], organisation_id=house["home"].id, wish=BulkWish(Bulk.MOVE, department), **given)
    with pytest.raises(TooManyPeople):
        change_several(
            db, actor=house["admin"], organisation_id=house["home"].id, wish=BulkWish(Bulk.SUSPEND), people=range(MOST_AT_ONCE + 1), at=NOON
        )


@pytest.mark.parametrize(("kind", "role"), [(Bulk.GIVE, None), (Bulk.SUSPEND, Role.MENTOR), (Bulk.MOVE, Role.MENTOR)])
def test_half_a_wish_is_none(kind, role):
    with pytest.raises(BadInput):
        BulkWish(kind, role=role)


def test_weighing_asks_the_same_of_one_and_of_several(db, house):
    def asked(people):
        return lambda: bulk_plan(db, actor=house["admin"], organisation_id=house["home"].id, people=people, wish=BulkWish(Bulk.SUSPEND))

    ids = list(house["people"].values())
    assert statements(db, asked(ids[:1])) == statements(db, asked(ids))
