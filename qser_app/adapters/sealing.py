"""What is made with the installation's secret: marks that nobody else can make."""

import base64
import hashlib
import hmac

from qser_app.settings import settings


def mark(purpose: str, *parts: str) -> str:
    """A mark of these words: the same each time here, and not to be guessed elsewhere. 43 letters that may stand in an address."""
    words = "\0".join((purpose, *parts)).encode()
    return base64.urlsafe_b64encode(hmac.new(settings.secret.encode(), words, hashlib.sha256).digest()).rstrip(b"=").decode()


def is_mark(given: str, purpose: str, *parts: str) -> bool:
    """Whether somebody holds the mark of these words."""
    return hmac.compare_digest(given.encode(), mark(purpose, *parts).encode())
