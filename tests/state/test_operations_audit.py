"""The audit log on the screen."""

from qser_app.db import do
from qser_app.domain.operations_audit import Event
from qser_app.domain.people import Role
from qser_app.services.operations_audit import record
from qser_app.state.feedback import FeedbackState
from qser_app.state.operations_audit import AuditState
from tests.support.people import NOON, a_person, a_session, actor_for, an_organisation


def _plant(db):
    town = an_organisation(db)
    boss = a_person(db, town, Role.ADMIN, name="Boss")
    for role in (Role.MENTOR, Role.MANAGER):
        record(db, Event.ROLE_GIVEN, actor=actor_for(boss, Role.ADMIN), subject_id=boss.id, role=role, at=NOON)
    record(db, Event.SIGN_IN_LOCKED, actor=None, subject_id=boss.id, origin="203.0.113.0/24", at=NOON)
    return a_session(db, boss), a_session(db, a_person(db, town)), a_session(db, a_person(db, town, Role.SUPERADMIN, name="Root"))


async def test_an_administrator_reads_and_narrows_it(tabs):
    boss, _, _ = do(_plant)
    tab = tabs.open(boss)
    await tab.go("/audit")
    await tab.call(AuditState.load)
    rows = tab.var(AuditState, "rows")
    assert [(row.kind, row.actor, row.role, row.origin) for row in rows] == [
        ("sign-in-locked", "", "", "203.0.113.0/24"),
        ("role-given", "Boss", "manager", ""),
        ("role-given", "Boss", "mentor", ""),
    ]
    await tab.call(AuditState.narrow, form={"kind": "sign-in-locked", "since": "2026-11-02", "until": "2026-11-02"})
    assert tab.var(AuditState, "total") == 1
    await tab.call(AuditState.narrow, form={"kind": "no such", "since": "yesterday", "until": "9999-12-31"})
    assert tab.var(AuditState, "total") in (1, 3)
    await tab.call(AuditState.narrow, form={"words": "nobody"})
    assert tab.var(AuditState, "rows") == []


async def test_superadministrators_choose_an_organisation(tabs):
    _, _, root = do(_plant)
    tab = tabs.open(root)
    await tab.call(AuditState.load)
    assert tab.var(AuditState, "organisations")[0][1] == "Egaleon"
    await tab.call(AuditState.narrow, form={"organisation": "999"})
    assert tab.var(AuditState, "total") == 0


async def test_learners_are_refused(tabs):
    _, ada, _ = do(_plant)
    tab = tabs.open(ada)
    await tab.call(AuditState.load)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert tab.var(AuditState, "rows") is None
