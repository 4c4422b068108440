"""Departments made, renamed, moved, put together and removed; and by whom."""

import pytest
from sqlmodel import select

from qser_app.domain.people import Invitation, Role
from qser_app.domain.people_departments import (
    DEEPEST,
    DepartmentBelowItself,
    DepartmentInUse,
    DepartmentName,
    DepartmentTaken,
    DepartmentTooDeep,
)
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import AuditEntry, Department, EnrolmentDepartment, Person, SignInRules, Standing, Ticket
from qser_app.queries.people_departments import department_choices, department_tree
from qser_app.services import people_departments as departments
from qser_app.services.people import change_department
from qser_app.services.people_tickets import invite
from tests.support.courses import a_course
from tests.support.people import NOON, a_department, a_person, actor_for, an_organisation


@pytest.fixture
def home(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, home):
    return actor_for(a_person(db, home, Role.ADMIN, name="Eleni"), Role.ADMIN)


def _add(db, admin, name, under=None):
    return departments.add_department(db, actor=admin, organisation_id=admin.organisation_id, name=name, under=under, at=NOON)


def _tree(db, admin):
    found = department_tree(db, actor=admin, organisation_id=admin.organisation_id)
    return [(each.name, each.depth, each.people, each.whole) for each in found]


def _moved(db, admin, department_id, under):
    departments.move_department(db, actor=admin, department_id=department_id, under=under, at=NOON)


def test_a_tree_grows_by_name_and_counts_people_with_those_below(db, home, admin):
    services = _add(db, admin, "  Social   services ")
    families = _add(db, admin, "Families", services)
    _add(db, admin, "Archive")
    for place in (services, families, families):
        a_person(db, home, department_id=place)
    assert _tree(db, admin) == [("Archive", 1, 0, 0), ("Social services", 1, 1, 3), ("Families", 2, 2, 2)]
    assert [name for _, name in department_choices(db, organisation_id=home.id)] == [
        "Archive",
        "Social services",
        "Social services › Families",
    ]


@pytest.mark.parametrize(
    ("name", "refusal"), [("", DepartmentName), (" \t", DepartmentName), ("x" * 201, DepartmentName), ("ARCHIVE", DepartmentTaken)]
)
def test_a_name_is_needed_and_is_one_s_own(db, admin, name, refusal):
    archive, other = _add(db, admin, "Archive"), _add(db, admin, "Other")
    with pytest.raises(refusal):
        _add(db, admin, name)
    with pytest.raises(refusal):
        departments.rename_department(db, actor=admin, department_id=other, name=name, at=NOON)
    departments.rename_department(db, actor=admin, department_id=archive, name="archive", at=NOON)
    assert [each[0] for each in _tree(db, admin)] == ["archive", "Other"]


def test_nothing_moves_below_itself_or_too_deep(db, admin):
    line = [_add(db, admin, "D0")]
    for number in range(1, DEEPEST):
        line.append(_add(db, admin, f"D{number}", line[-1]))
    with pytest.raises(DepartmentTooDeep):
        _add(db, admin, "Deeper", line[-1])
    for target in (line[1], line[-1]):
        with pytest.raises(DepartmentBelowItself):
            _moved(db, admin, line[1], target)
    pair = _add(db, admin, "Pair")
    _add(db, admin, "Below", pair)
    with pytest.raises(DepartmentTooDeep):
        _moved(db, admin, pair, line[-2])
    _moved(db, admin, pair, line[-3])
    _moved(db, admin, pair, None)
    assert db.get(Department, pair).parent_id is None


def test_merging_takes_everybody_and_everything_along(db, home, admin):
    old, new = _add(db, admin, "Old"), _add(db, admin, "New")
    below = _add(db, admin, "Below", old)
    ada, gone = a_person(db, home, name="Ada"), a_person(db, home, name="Gone")
    for person in (ada, gone):
        change_department(db, actor=admin, person_id=person.id, department_id=old, at=NOON)
    gone.erased_at = NOON
    course = a_course(db, "A", organisation_id=home.id)
    db.add(EnrolmentDepartment(department_id=old, course_id=course.id, made_by_id=admin.person_id, made_at=NOON))
    db.add(SignInRules(organisation_id=home.id, departments={"social": old, "other": below}, changed_at=NOON))
    invite(db, actor=admin, invitation=Invitation(home.id, "new@example.org", (Role.LEARNER,), old), at=NOON)

    assert departments.merge_department(db, actor=admin, department_id=old, into=new, at=NOON) == 2

    db.expire_all()
    assert (db.get(Department, old), db.get(Department, below).parent_id) == (None, new)
    assert (db.get(Person, ada.id).department_id, db.get(Standing, ada.id).department_id) == (new, new)
    assert db.exec(select(EnrolmentDepartment.department_id)).all() == [new]
    assert db.get(SignInRules, home.id).departments == {"social": new, "other": below}
    assert db.exec(select(Ticket.department_id)).one() == new
    with pytest.raises(DepartmentBelowItself):
        departments.merge_department(db, actor=admin, department_id=new, into=below, at=NOON)
    assert "departments-changed" in db.exec(select(AuditEntry.kind)).all()


def test_only_an_empty_one_is_removed(db, home, admin):
    top = _add(db, admin, "Top")
    below = _add(db, admin, "Below", top)
    person = a_person(db, home, department_id=below)
    for department in (top, below):
        with pytest.raises(DepartmentInUse):
            departments.remove_department(db, actor=admin, department_id=department, at=NOON)
    person.erased_at = NOON
    invite(db, actor=admin, invitation=Invitation(home.id, "new@example.org", (Role.LEARNER,), below), at=NOON)
    with pytest.raises(DepartmentInUse):
        departments.remove_department(db, actor=admin, department_id=below, at=NOON)
    db.exec(select(Ticket)).one().used_at = NOON
    db.flush()
    departments.remove_department(db, actor=admin, department_id=below, at=NOON)
    departments.remove_department(db, actor=admin, department_id=top, at=NOON)
    assert (_tree(db, admin), db.get(Person, person.id).department_id) == ([], None)


def test_nobody_else_reaches_them(db, home, admin):
    own, other = _add(db, admin, "Own"), an_organisation(db, "other")
    foreign = a_department(db, other, "Foreign")
    boss = a_person(db, other, Role.SUPERADMIN)
    for who in (actor_for(a_person(db, home, Role.MANAGER), Role.MANAGER), actor_for(a_person(db, other, Role.ADMIN), Role.ADMIN)):
        with pytest.raises(NotAllowed):
            departments.add_department(db, actor=who, organisation_id=home.id, name="X", under=None, at=NOON)
        with pytest.raises(NotAllowed):
            department_tree(db, actor=who, organisation_id=home.id)
        for verb, more in (
            (departments.rename_department, {"name": "X"}),
            (departments.move_department, {"under": None}),
            (departments.merge_department, {"into": foreign.id}),
            (departments.remove_department, {}),
        ):
            with pytest.raises(NotFound):
                verb(db, actor=who, department_id=own, at=NOON, **more)
    for under in (foreign.id, 99_999):
        with pytest.raises(NotFound):
            _add(db, admin, "X", under)
        with pytest.raises(NotFound):
            _moved(db, admin, own, under)
        with pytest.raises(NotFound):
            departments.merge_department(db, actor=admin, department_id=own, into=under, at=NOON)
    departments.rename_department(db, actor=actor_for(boss, Role.SUPERADMIN), department_id=own, name="Ours", at=NOON)
    assert db.get(Department, own).name == "Ours"
