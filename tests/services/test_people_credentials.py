"""Proving who one is."""

import pytest
from sqlmodel import select

from qser_app.adapters import limits as counting
from qser_app.adapters import passwords
from qser_app.db import do, look
from qser_app.domain.people import SignInRefused
from qser_app.domain.people_steps import Arrival
from qser_app.domain.refusals import TooMany
from qser_app.models import AuditEntry, Person
from qser_app.services import people_credentials as doors
from qser_app.services.people_sessions import sign_in
from tests.support.people import NOON, a_person, actor_for, an_organisation

PASSWORD = "kalamata-olive-harbour"


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch):
    monkeypatch.setattr(doors, "limits", counting.Limits())


def _ada(password_hash) -> Person:
    return do(lambda db: a_person(db, an_organisation(db), email="ada@example.org", password_hash=password_hash))


async def test_an_unknown_person_costs_the_same_computation(engine, monkeypatch):
    asked = []
    monkeypatch.setattr(passwords, "matches", lambda remembered, password: asked.append(remembered is None) or False)
    _ada("h")
    for email in ("ada@example.org", "nobody@example.org"):
        with pytest.raises(SignInRefused):
            await doors.prove(email=email, password="wrong", address="1.1.1.1", at=NOON)
    assert asked == [False, True]


async def test_somebody_without_a_password_has_none(engine):
    _ada(None)
    with pytest.raises(SignInRefused):
        await doors.prove(email="ada@example.org", password="", address="1.1.1.1", at=NOON)


async def test_an_outdated_hash_is_renewed_at_the_next_sign_in(engine):
    from argon2 import PasswordHasher

    ada = _ada(PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PASSWORD))
    proved = await doors.prove(email="ada@example.org", password=PASSWORD, address="1.1.1.1", at=NOON)
    do(sign_in, person_id=ada.id, arrival=Arrival("", new_hash=proved.new_hash), at=NOON)
    renewed = look(lambda db: db.get(Person, ada.id).password_hash)
    assert not passwords.is_outdated(renewed)
    assert passwords.matches(renewed, PASSWORD)


async def test_a_password_of_megabytes_is_never_hashed_whole(engine):
    _ada(passwords.hash_now("x" * 257))
    with pytest.raises(SignInRefused):
        await doors.prove(email="ada@example.org", password="x" * 256, address="1.1.1.1", at=NOON)


async def test_one_address_may_fail_a_hundred_times_an_hour(engine, monkeypatch):
    monkeypatch.setattr(passwords, "matches", lambda remembered, password: False)
    for number in range(100):
        with pytest.raises(SignInRefused):
            await doors.prove(email=f"p{number}@example.org", password="x", address="1.1.1.1", at=NOON)
    with pytest.raises(TooMany):
        await doors.prove(email="ada@example.org", password="x", address="1.1.1.1", at=NOON)


async def test_somebody_signed_in_proves_it_again_ten_times_at_most(engine, monkeypatch):
    ada = _ada(passwords.hash_now(PASSWORD))
    await doors.prove_again(actor=actor_for(ada), password=PASSWORD)
    monkeypatch.setattr(passwords, "matches", lambda remembered, password: False)
    for _ in range(10):
        with pytest.raises(SignInRefused):
            await doors.prove_again(actor=actor_for(ada), password="x")
    with pytest.raises(TooMany):
        await doors.prove_again(actor=actor_for(ada), password=PASSWORD)


async def test_a_locked_sign_in_is_written_down_once(engine, monkeypatch):
    ada = _ada("h")
    monkeypatch.setattr(passwords, "matches", lambda remembered, password: False)
    for email in ("ada@example.org", "nobody@example.org"):
        for _ in range(14):
            with pytest.raises((SignInRefused, TooMany)):
                await doors.prove(email=email, password="x", address="203.0.113.9", at=NOON)
    lines = look(lambda db: db.exec(select(AuditEntry.kind, AuditEntry.subject_id, AuditEntry.chain, AuditEntry.origin)).all())
    assert sorted(lines, key=str) == sorted(
        [("sign-in-locked", ada.id, ada.organisation_id, "203.0.113.0/24"), ("sign-in-locked", None, 0, "203.0.113.0/24")], key=str
    )
