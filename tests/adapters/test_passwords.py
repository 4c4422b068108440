"""Passwords at rest."""

import asyncio

import pytest

from qser_app.adapters import passwords
from qser_app.domain.people_passwords import SHORTEST, PasswordTooCommon, accepted
from qser_app.domain.refusals import TooMany

pytestmark = pytest.mark.usefixtures("right_hashes")


def test_a_password_matches_its_own_hash_alone():
    remembered = passwords.hash_now("kalamata-olive")
    assert remembered.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.matches(remembered, "kalamata-olive")
    assert not passwords.matches(remembered, "kalamata-oliv")
    assert not passwords.matches(None, "kalamata-olive")
    assert not passwords.matches("no hash at all", "kalamata-olive")


def test_yesterdays_parameters_are_outdated():
    assert passwords.is_outdated("$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA")
    assert not passwords.is_outdated(passwords.hash_now("kalamata-olive"))


def test_the_list_of_first_guesses_has_three_thousand_of_eight_characters_and_what_people_lengthen():
    listed = passwords.common()
    assert len([word for word in listed if len(word) >= SHORTEST]) == 3000
    assert {"password", "12345678", "qwertyuiop", "1qaz2wsx", "trustno1", "liverpool", "passwort"} <= listed
    assert {"dragon", "monkey", "letmein"} <= listed


@pytest.mark.parametrize("password", ["Trustno1", "P4ssw0rd!", "dragon2024", "liverpool1", "heslo-12345"])
def test_known_first_guesses_are_refused_in_the_end(password):
    with pytest.raises(PasswordTooCommon):
        accepted(password, common=passwords.common())


def test_an_odd_sentence_is_not_on_the_list():
    assert accepted("seven olives by the harbour", common=passwords.common())


async def test_a_queue_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(passwords._Queue, "waiting", passwords._LONGEST_QUEUE)
    with pytest.raises(TooMany):
        await passwords.match_soon(None, "x")


async def test_the_event_loop_goes_on_while_hashing():
    hashing = asyncio.ensure_future(passwords.hash_soon("kalamata-olive"))
    turns = 0
    while not hashing.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 5
