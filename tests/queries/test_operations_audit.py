"""Reading the audit log: each administrator their own, superadministrators all, narrowed."""

from datetime import timedelta

import pytest

from qser_app.domain.operations_audit import HOUSE, AuditAsked, Event
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed
from qser_app.queries.operations_audit import audit_lines
from qser_app.services.operations_audit import record
from tests.support.people import NOON, a_person, actor_for, an_organisation
from tests.support.statements import statements


@pytest.fixture
def house(db):
    """Two towns with an administrator each, and a superadministrator; what was done in them."""
    towns = [an_organisation(db, slug) for slug in ("egaleo", "prague")]
    admins = [a_person(db, town, Role.ADMIN, name=f"Boss of {town.name}") for town in towns]
    ada = a_person(db, towns[0])
    for place, boss in enumerate(admins):
        record(db, Event.BOARDS_CHANGED, actor=actor_for(boss, Role.ADMIN), at=NOON + timedelta(days=place))
    record(db, Event.ROLE_GIVEN, actor=actor_for(admins[0], Role.ADMIN), subject_id=ada.id, role="mentor", at=NOON + timedelta(days=3))
    record(db, Event.MAIL_REVIVED, actor=None, organisation_id=HOUSE, at=NOON)
    return towns, [actor_for(boss, Role.ADMIN) for boss in admins], actor_for(a_person(db, towns[0], Role.SUPERADMIN), Role.SUPERADMIN)


def kinds(db, actor, **asked):
    lines, total = audit_lines(db, actor=actor, asked=AuditAsked(**asked))
    assert total == len(lines)
    return [line.kind for line in lines]


def test_administrators_read_their_own_organisation_s(db, house):
    towns, (here, there), root = house
    assert kinds(db, here) == ["role-given", "boards-changed"]
    assert kinds(db, there) == ["boards-changed"]
    assert kinds(db, root) == ["role-given", "boards-changed", "mail-revived", "boards-changed"]
    assert kinds(db, root, organisation_id=towns[1].id) == ["boards-changed"]
    with pytest.raises(NotAllowed):
        audit_lines(db, actor=there, asked=AuditAsked(organisation_id=towns[0].id))


def test_nobody_else_reads_it(db, house):
    for role in (Role.LEARNER, Role.FACILITATOR, Role.MANAGER):
        with pytest.raises(NotAllowed):
            audit_lines(db, actor=actor_for(a_person(db, house[0][0], role), role), asked=AuditAsked())


def test_it_is_narrowed_by_kind_person_and_days(db, house):
    root = house[2]
    assert kinds(db, root, kind="role-given") == ["role-given"]
    assert kinds(db, root, words="ada") == ["role-given"]
    assert kinds(db, root, words="boss of egaleo") == ["role-given", "boards-changed"]
    assert kinds(db, root, words="%") == []
    assert kinds(db, root, since=NOON + timedelta(days=1)) == ["role-given", "boards-changed"]
    assert kinds(db, root, until=NOON + timedelta(days=1)) == ["mail-revived", "boards-changed"]


def test_a_line_names_who_and_whom(db, house):
    line = audit_lines(db, actor=house[1][0], asked=AuditAsked())[0][0]
    assert (line.actor, line.subject, line.role, line.organisation) == ("Boss of Egaleo", "Ada", "mentor", "Egaleo")


def test_three_lines_cost_no_more_statements_than_one(db, house):
    root = house[2]
    one = statements(db, lambda: kinds(db, root, kind="role-given"))
    assert statements(db, lambda: kinds(db, root)) == one
