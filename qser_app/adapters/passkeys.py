"""Passkeys (Web Authentication), the one place that knows the library; what a device answers is checked here."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, parse_client_data_json
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AttestationConveyancePreference,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from qser_app.adapters.sealing import mark
from qser_app.domain.people_factors import KnownPasskey, PasskeyRefused
from qser_app.settings import settings

_HOUSE = "Q-SER"
_MILLISECONDS = 120_000
# What the library raises for an answer that is none: its own errors, and those of the readers it stands on.
_ODD = (WebAuthnException, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError)


def host() -> str:
    """Whose passkeys they are: our host name, without the port."""
    return urlsplit(settings.origin).hostname or "localhost"


def to_make(*, person_id: int, email: str, name: str, challenge: str, known: Sequence[str]) -> dict[str, Any]:
    """What a browser is asked to make a passkey with. The device is told a number of ours that says nothing of the person."""
    options = webauthn.generate_registration_options(
        rp_id=host(),
        rp_name=_HOUSE,
        user_id=handle_of(person_id),
        user_name=email,
        user_display_name=name,
        challenge=base64url_to_bytes(challenge),
        timeout=_MILLISECONDS,
        attestation=AttestationConveyancePreference.NONE,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(base64url_to_bytes(each)) for each in known],
    )
    return json.loads(webauthn.options_to_json(options))


def to_show(*, challenge: str, known: Sequence[str] = (), alone: bool) -> dict[str, Any]:
    """What a browser is asked to show a passkey with; ``alone``: it is the only proof, so the device must know its owner."""
    wanted = UserVerificationRequirement.REQUIRED if alone else UserVerificationRequirement.PREFERRED
    options = webauthn.generate_authentication_options(
        rp_id=host(),
        challenge=base64url_to_bytes(challenge),
        timeout=_MILLISECONDS,
        allow_credentials=[PublicKeyCredentialDescriptor(base64url_to_bytes(each)) for each in known],
        user_verification=wanted,
    )
    return json.loads(webauthn.options_to_json(options))


def challenge_in(answer: dict[str, Any]) -> str:
    """The challenge a device says it answers. Raises PasskeyRefused."""
    try:
        return bytes_to_base64url(parse_client_data_json(base64url_to_bytes(answer["response"]["clientDataJSON"])).challenge)
    except _ODD as error:
        raise PasskeyRefused from error


def credential_in(answer: dict[str, Any]) -> str:
    """The name of the passkey that answers. Raises PasskeyRefused."""
    found = answer.get("id")
    if not isinstance(found, str) or not 0 < len(found) <= 1400:
        raise PasskeyRefused
    return found


def made(answer: dict[str, Any], *, challenge: str) -> tuple[str, str, int]:
    """A new passkey's name, public key and count. Raises PasskeyRefused."""
    try:
        verified = webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=host(),
            expected_origin=settings.origin,
        )
    except _ODD as error:
        raise PasskeyRefused from error
    return bytes_to_base64url(verified.credential_id), bytes_to_base64url(verified.credential_public_key), verified.sign_count


def shown(answer: dict[str, Any], *, challenge: str, known: KnownPasskey, alone: bool) -> int:
    """The passkey's new count, once its answer holds: ours, of now, not copied. Raises PasskeyRefused."""
    try:
        handle = answer["response"].get("userHandle")
        if handle and base64url_to_bytes(handle) != handle_of(known.person_id):
            raise PasskeyRefused
        verified = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=host(),
            expected_origin=settings.origin,
            credential_public_key=base64url_to_bytes(known.public_key),
            credential_current_sign_count=known.sign_count,
            require_user_verification=alone,
        )
    except _ODD as error:
        raise PasskeyRefused from error
    return verified.new_sign_count


def handle_of(person_id: int) -> bytes:
    """The number devices know somebody by."""
    return mark("passkey handle", str(person_id)).encode()
