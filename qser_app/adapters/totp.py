"""Codes of authenticator apps (RFC 6238), the one place that knows pyotp; their secrets are sealed at rest."""

from datetime import datetime

import segno
import structlog
from pyotp import random_base32
from pyotp.totp import TOTP
from pyotp.utils import strings_equal

from qser_app.adapters.sealing import Unreadable, seal, unseal

_PURPOSE = "authenticator app"
_HOUSE = "Q-SER"
log = structlog.get_logger()
_WINDOW = (0, -1, 1)  # steps of half a minute by which a telephone's clock may differ


def new_secret() -> str:
    """A fresh secret, sealed."""
    return seal(_PURPOSE, random_base32())


def address(sealed: str, *, account: str) -> str:
    """What an app reads from the square: ``otpauth://totp/...``."""
    return TOTP(unseal(_PURPOSE, sealed)).provisioning_uri(name=account, issuer_name=_HOUSE)


def typed_by_hand(sealed: str) -> str:
    """The secret in groups of four letters, for those who type it."""
    secret = unseal(_PURPOSE, sealed)
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def square(address: str) -> str:
    """The QR code of an address as an SVG picture that stands in a page's own text (a ``data:`` address)."""
    return segno.make(address, error="m").svg_data_uri(scale=5, border=3, dark="#0d1316", light="#ffffff")


def step_of(sealed: str, code: str, at: datetime) -> int | None:
    """The half-minute a code belongs to; None when it is not one of now, or of the one before or after, or nobody can tell any more."""
    try:
        secret = unseal(_PURPOSE, sealed)
    except Unreadable:
        log.error("totp.unreadable", hint="QSER_SECRET has changed")
        return None
    totp = TOTP(secret)
    now = totp.timecode(at)
    if not (code.isascii() and code.isdigit() and len(code) == totp.digits):
        return None
    return next((now + each for each in _WINDOW if strings_equal(totp.generate_otp(now + each), code)), None)
