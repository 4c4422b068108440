"""Signing in and out."""

from datetime import timedelta

import pytest
from sqlmodel import select

from qser_app.adapters.cookies import hash_of
from qser_app.domain.people import Actor, Suspended
from qser_app.domain.people_steps import Arrival
from qser_app.domain.refusals import NotFound
from qser_app.models import SignIn, Standing, WebSession
from qser_app.queries.people import actor_of_session
from qser_app.services import people_sessions as doors
from tests.support.people import NOON, a_person, actor_for, an_organisation


@pytest.fixture
def ada(db):
    return a_person(db, an_organisation(db))


def _enter(db, person, **more) -> str:
    return doors.sign_in(db, person_id=person.id, arrival=Arrival("Firefox/1 Windows", **more), at=NOON)


def test_a_sign_in_is_a_session_a_line_and_points(db, ada):
    token = _enter(db, ada)
    row = db.exec(select(WebSession)).one()
    assert (row.token_hash, row.browser, row.expires_at) == (hash_of(token), "Firefox, Windows", NOON + timedelta(days=14))
    assert len(db.exec(select(SignIn)).all()) == 1
    assert db.get(Standing, ada.id).points == 25
    assert actor_of_session(db, token_hash=hash_of(token), at=NOON).person_id == ada.id


def test_a_prepared_session_does_not_survive_a_sign_in(db, ada):
    old = _enter(db, ada)
    new = _enter(db, ada, replaces=hash_of(old))
    assert old != new
    assert actor_of_session(db, token_hash=hash_of(old), at=NOON) is None
    assert actor_of_session(db, token_hash=hash_of(new), at=NOON) is not None


def test_a_suspended_person_does_not_get_in(db, ada):
    ada.suspended_at = NOON
    db.flush()
    with pytest.raises(Suspended):
        _enter(db, ada)


def test_a_session_ends_by_itself(db, ada):
    token = _enter(db, ada)
    assert actor_of_session(db, token_hash=hash_of(token), at=NOON + timedelta(days=14)) is None


def test_sign_out_ends_this_browser_alone(db, ada):
    here, there = _enter(db, ada), _enter(db, ada)
    doors.sign_out(db, token_hash=hash_of(here), at=NOON)
    doors.sign_out(db, token_hash=hash_of(here), at=NOON)
    assert actor_of_session(db, token_hash=hash_of(here), at=NOON) is None
    assert actor_of_session(db, token_hash=hash_of(there), at=NOON) is not None


def test_sign_out_everywhere_may_spare_this_browser(db, ada):
    here, _there = _enter(db, ada), _enter(db, ada)
    actor = actor_of_session(db, token_hash=hash_of(here), at=NOON)
    assert doors.sign_out_everywhere(db, actor=actor, at=NOON, but_here=True) == 1
    assert actor_of_session(db, token_hash=hash_of(here), at=NOON) is not None
    assert doors.sign_out_everywhere(db, actor=actor, at=NOON) == 1


def test_a_session_of_somebody_else_does_not_exist(db, ada):
    _enter(db, ada)
    session_id = db.exec(select(WebSession.id)).one()
    other = a_person(db, an_organisation(db, "elsewhere"), name="Bob")
    with pytest.raises(NotFound):
        doors.end_session(db, actor=actor_for(other), session_id=session_id, at=NOON)
    doors.end_session(db, actor=Actor(ada.id, ada.organisation_id, None, frozenset()), session_id=session_id, at=NOON)
    assert db.get(WebSession, session_id).ended_at == NOON


def test_a_provider_ends_what_it_vouched_for_and_nothing_else(db, ada):
    _enter(db, ada)
    _enter(db, ada, provider="town", sid_hash=hash_of("one"))
    _enter(db, ada, provider="town", sid_hash=hash_of("two"))
    assert doors.end_sessions_by(db, provider="town", at=NOON) == 0
    assert doors.end_sessions_by(db, provider="other", person_id=ada.id, at=NOON) == 0
    assert doors.end_sessions_by(db, provider="town", sid="one", at=NOON) == 1
    assert doors.end_sessions_by(db, provider="town", person_id=ada.id, at=NOON) == 1
    assert [row.provider for row in db.exec(select(WebSession).where(WebSession.ended_at.is_(None)))] == [""]


def test_sign_out_tells_who_had_vouched(db, ada):
    token = _enter(db, ada, provider="town")
    assert doors.sign_out(db, token_hash=hash_of(token), at=NOON) == "town"
    assert doors.sign_out(db, token_hash=hash_of(token), at=NOON) == ""
