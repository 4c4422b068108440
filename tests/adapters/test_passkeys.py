"""What a browser is asked, and what a device's answer must hold."""

import os

import pytest
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

from qser_app.adapters import passkeys
from qser_app.domain.people_factors import KnownPasskey, PasskeyRefused
from tests.support.passkey import Device

ADA, EVE = 7, 8
MADE, SHOWN = bytes_to_base64url(b"a challenge for making"), bytes_to_base64url(b"a challenge for showing")


def _asked(known=()):
    return passkeys.to_make(person_id=ADA, email="ada@example.org", name="Ada", challenge=MADE, known=known)


def _known(device, person_id=ADA):
    credential_id, public_key, count = passkeys.made(device.make(_asked()), challenge=MADE)
    return KnownPasskey(1, person_id, credential_id, public_key, count)


def _answer(device, known, *, alone=True, **forged):
    return device.show(passkeys.to_show(challenge=SHOWN, known=[] if alone else [known.credential_id], alone=alone), **forged)


def test_a_browser_is_asked_for_a_passkey_of_this_house_that_it_does_not_hold_yet():
    asked = _asked(known=[bytes_to_base64url(b"held already")])
    assert (asked["rp"], asked["challenge"], asked["attestation"]) == ({"id": passkeys.host(), "name": "Q-SER"}, MADE, "none")
    assert [each["id"] for each in asked["excludeCredentials"]] == [bytes_to_base64url(b"held already")]
    assert (asked["user"]["name"], asked["user"]["displayName"]) == ("ada@example.org", "Ada")


def test_the_number_devices_know_somebody_by_says_nothing_and_stays_the_same():
    assert base64url_to_bytes(_asked()["user"]["id"]) == passkeys.handle_of(ADA) == passkeys.handle_of(ADA)
    assert passkeys.handle_of(ADA) != passkeys.handle_of(EVE)
    assert len(passkeys.handle_of(ADA)) <= 64  # Web Authentication, 5.4.3


def test_alone_the_device_must_know_its_owner_and_nobody_says_whose_passkey_it_is():
    alone = passkeys.to_show(challenge=SHOWN, alone=True)
    assert (alone["userVerification"], alone["allowCredentials"]) == ("required", [])
    second = passkeys.to_show(challenge=SHOWN, known=["AAAA"], alone=False)
    assert (second["userVerification"], [each["id"] for each in second["allowCredentials"]]) == ("preferred", ["AAAA"])


@pytest.mark.parametrize("algorithm", ["es256", "eddsa"])
@pytest.mark.parametrize("name", [b"\xfb\xff" * 16, os.urandom(16), os.urandom(64)], ids=["letters of addresses", "short", "long"])
def test_what_is_kept_is_what_is_shown(name, algorithm):
    device = Device(name, algorithm=algorithm)
    known = _known(device)
    answer = _answer(device, known)
    assert passkeys.credential_in(answer) == known.credential_id
    assert passkeys.challenge_in(answer) == SHOWN
    assert passkeys.shown(answer, challenge=SHOWN, known=known, alone=True) == 1


@pytest.mark.parametrize(
    "forged",
    [{"origin": "https://evil.example"}, {"host": "evil.example"}, {"challenge": "AAAA"}, {"signature": b"0" * 70}, {"counts": -5}],
    ids=lambda forged: next(iter(forged)),
)
def test_what_does_not_hold_is_refused(forged):
    device = Device()
    device.count = 9
    known = _known(device)
    with pytest.raises(PasskeyRefused):
        passkeys.shown(_answer(device, known, **forged), challenge=SHOWN, known=known, alone=True)


def test_a_passkey_speaks_for_its_owner_alone_and_only_when_it_knows_them():
    device = Device(verifies=False)
    known = _known(device)
    assert passkeys.shown(_answer(device, known, alone=False), challenge=SHOWN, known=known, alone=False) == 1
    with pytest.raises(PasskeyRefused):
        passkeys.shown(_answer(device, known), challenge=SHOWN, known=known, alone=True)
    with pytest.raises(PasskeyRefused):
        passkeys.shown(_answer(device, known), challenge=SHOWN, known=_known(device, EVE), alone=False)


@pytest.mark.parametrize("forged", [{"origin": "https://evil.example"}, {"host": "evil.example"}, {"challenge": "AAAA"}])
def test_a_passkey_made_elsewhere_is_not_kept(forged):
    with pytest.raises(PasskeyRefused):
        passkeys.made(Device().make(_asked(), **forged), challenge=MADE)


NO_ANSWERS = ({}, {"id": ""}, {"id": 1}, {"id": "A" * 1401}, {"response": None}, {"response": {"clientDataJSON": "!"}})


@pytest.mark.parametrize("answer", NO_ANSWERS)
def test_what_is_no_answer_is_refused(answer):
    for read in (passkeys.credential_in, passkeys.challenge_in, lambda sent: passkeys.made(sent, challenge=MADE)):
        with pytest.raises(PasskeyRefused):
            read(answer)
