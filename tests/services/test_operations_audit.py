"""Writing the audit log: every verb its link, no two at once, and no change unseen."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlmodel import col, delete, select, update

from qser_app.db import do, look
from qser_app.domain.leaderboard_periods import BoardTerms
from qser_app.domain.operations_audit import HOUSE, Break, Event
from qser_app.domain.people import Invitation, Language, Newcomer, NotOneself, Privacy, Role
from qser_app.models import AuditEntry, WebSession
from qser_app.queries.operations_audit import broken_links, newest_links
from qser_app.services.doctor import findings
from qser_app.services.leaderboard_terms import change_terms
from qser_app.services.operations_audit import prune, record
from qser_app.services.people import change_department, create_person, grant_role, revoke_role, suspend, unsuspend
from qser_app.services.people_tickets import change_password, invite
from qser_app.services.reports_exports import ask_for
from tests.support.people import NOON, a_department, a_person, a_session, actor_for, an_organisation


@pytest.fixture
def town(db):
    return an_organisation(db)


@pytest.fixture
def admin(db, town):
    return actor_for(a_person(db, town, Role.ADMIN, name="Boss"), Role.ADMIN)


def log(db):
    rows = db.exec(select(AuditEntry).order_by(col(AuditEntry.chain), col(AuditEntry.number)))
    return [(row.chain, row.number, row.kind, row.actor_id, row.subject_id) for row in rows]


def test_what_administrators_do_is_written_down(db, town, admin):
    ada, place = a_person(db, town), a_department(db, town)
    who, whom = {"actor": admin, "at": NOON}, {"person_id": ada.id}
    suspend(db, **who, **whom)
    unsuspend(db, **who, **whom)
    grant_role(db, **who, **whom, role=Role.MENTOR)
    grant_role(db, **who, **whom, role=Role.MENTOR)
    revoke_role(db, **who, **whom, role=Role.MENTOR)
    change_department(db, **who, **whom, department_id=place.id)
    invite(db, **who, invitation=Invitation(town.id, "new@example.org", (Role.LEARNER,)))
    create_person(db, **who, newcomer=Newcomer(town.id, "eva@example.org", "Eva", Language.EN))
    change_terms(db, **who, terms=BoardTerms(Privacy.HIDDEN, Privacy.NAMED))
    ask_for(db, **who, kind="report", title="People", asked={})
    change_password(db, **who, password_hash="h")
    kinds = ["suspended", "unsuspended", "role-given", "role-taken", "moved", "invited", "joined", "boards-changed", "report-taken"]
    assert [line[2] for line in log(db)] == [*kinds, "password-changed"]
    assert [line[1] for line in log(db)] == list(range(1, 11))
    assert {line[0] for line in log(db)} == {town.id}
    assert [line[3:] for line in log(db)][:2] == [(admin.person_id, ada.id)] * 2
    assert broken_links(db) == []


def test_what_is_refused_leaves_no_line(db, admin):
    with pytest.raises(NotOneself):
        suspend(db, actor=admin, person_id=admin.person_id, at=NOON)
    assert log(db) == []


def test_a_line_says_which_browser_it_came_from(db, town):
    person = a_person(db, town, Role.ADMIN)
    a_session(db, person)
    session = db.exec(select(WebSession)).one()
    session.browser = "Firefox, Linux"
    db.flush()
    actor = actor_for(person, Role.ADMIN)
    record(db, Event.BOARDS_CHANGED, actor=type(actor)(*(actor.person_id, town.id, None, actor.grants, session.id)), at=NOON)
    assert db.exec(select(AuditEntry.origin)).one() == "Firefox, Linux"


def test_nothing_that_was_typed_stands_in_it(db, town, admin):
    invite(db, actor=admin, invitation=Invitation(town.id, "secret@example.org", (Role.LEARNER,)), at=NOON)
    assert "secret" not in str([row.model_dump() for row in db.exec(select(AuditEntry))])


def test_many_at_once_make_one_chain(engine):
    town, boss = do(_a_town)

    def one(number):
        do(record, Event.RULES_PUBLISHED, actor=boss, at=NOON, number=number + 1)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(one, range(40)))
    assert [line[1] for line in look(log)] == list(range(1, 41))
    assert look(broken_links) == []
    assert [(head.chain, head.number) for head in look(newest_links)] == [(town, 40)]


def _a_town(db):
    town = an_organisation(db)
    return town.id, actor_for(a_person(db, town, Role.ADMIN), Role.ADMIN)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (update(AuditEntry).where(col(AuditEntry.number) == 2).values(actor_id=None), ("altered", 2)),
        (update(AuditEntry).where(col(AuditEntry.number) == 3).values(at=NOON + timedelta(seconds=1)), ("altered", 3)),
        (update(AuditEntry).where(col(AuditEntry.number) == 1).values(details={"number": 99}), ("altered", 1)),
        (delete(AuditEntry).where(col(AuditEntry.number) == 2), ("missing", 2)),
        (delete(AuditEntry).where(col(AuditEntry.number) == 3), ("missing", 3)),
    ],
)
def test_tampering_is_found_by_the_doctor(engine, statement, found):
    town, boss = do(_a_town)
    for number in range(3):
        do(record, Event.RULES_PUBLISHED, actor=boss, at=NOON, number=number + 1)
    assert look(broken_links) == []
    do(lambda db: db.exec(statement))
    assert look(broken_links) == [Break(town, found[1], found[0])]


def test_the_doctor_says_so(engine, monkeypatch):
    from qser_app.services import doctor

    monkeypatch.setattr(doctor.migrations, "current", doctor.migrations.head)
    town, boss = do(_a_town)
    do(record, Event.BOARDS_CHANGED, actor=boss, at=NOON)
    assert any(each.good and each.text.startswith("The audit log is whole") for each in findings())
    do(lambda db: db.exec(update(AuditEntry).values(kind="moved")))
    bad = [each.text for each in findings() if "audit log" in each.text]
    assert bad == [f"The audit log of organisation {town} was tampered with: link 1 is altered."]


def test_old_links_are_let_go_and_the_chain_still_holds(db, town, admin):
    for day in range(5):
        record(db, Event.BOARDS_CHANGED, actor=admin, at=NOON + timedelta(days=day))
    record(db, Event.MAIL_REVIVED, actor=admin, organisation_id=HOUSE, at=NOON)
    assert prune(db, before=NOON + timedelta(days=3)) == 4
    assert prune(db, before=NOON + timedelta(days=3)) == 0
    assert [line[1] for line in log(db)] == [4, 5]
    assert broken_links(db) == []
    record(db, Event.BOARDS_CHANGED, actor=admin, at=NOON + timedelta(days=9))
    record(db, Event.MAIL_REVIVED, actor=admin, organisation_id=HOUSE, at=NOON)
    assert [(line[0], line[1]) for line in log(db)] == [(0, 2), (town.id, 4), (town.id, 5), (town.id, 6)]
    assert broken_links(db) == []
