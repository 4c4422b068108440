"""Who is behind a session."""

import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlmodel import select

from qser_app.domain.people import Grant, Role
from qser_app.models import WebSession
from qser_app.queries.people import actor_of_session, actors_of_sessions
from tests.support.people import a_person, a_session, an_organisation


def hash_of(cookie: str) -> str:
    return hashlib.sha256(cookie.partition("=")[2].encode()).hexdigest()


def test_a_session_leads_to_its_person_with_every_role(db):
    town = an_organisation(db)
    ada = a_person(db, town, Role.LEARNER, Role.ADMIN)
    token = hash_of(a_session(db, ada))
    actor = actor_of_session(db, token_hash=token, at=datetime.now(UTC))
    assert (actor.person_id, actor.organisation_id) == (ada.id, town.id)
    assert actor.grants == {Grant(Role.LEARNER, town.id), Grant(Role.ADMIN, town.id)}
    assert actors_of_sessions(db, token_hashes=[token, "unknown"], at=datetime.now(UTC)) == {token: actor}


def test_ended_expired_and_suspended_lead_to_nobody(db):
    town = an_organisation(db)
    ended, expired, suspended = (a_person(db, town, name=name) for name in ("ended", "expired", "suspended"))
    tokens = [hash_of(a_session(db, person)) for person in (ended, expired, suspended)]
    at = datetime.now(UTC)
    rows = {row.person_id: row for row in db.exec(select(WebSession))}
    rows[ended.id].ended_at = at
    rows[expired.id].expires_at = at - timedelta(seconds=1)
    suspended.suspended_at = at
    db.flush()
    assert [actor_of_session(db, token_hash=token, at=at) for token in tokens] == [None, None, None]
    assert actors_of_sessions(db, token_hashes=tokens, at=at) == {}


@pytest.mark.parametrize("people", [1, 3])
def test_many_sessions_cost_one_statement(db, people):
    town = an_organisation(db)
    tokens = [hash_of(a_session(db, a_person(db, town, name=f"P{n}"))) for n in range(people)]
    db.commit()
    statements = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *call: statements.append(call[2]))
    assert len(actors_of_sessions(db, token_hashes=tokens, at=datetime.now(UTC))) == people
    assert len([each for each in statements if each.startswith("SELECT")]) == 1
