"""What is made with the installation's secret: marks that nobody else can make, texts that nobody else can read."""

import base64
import hashlib
import hmac

from joserfc import jwe, jwk
from joserfc.errors import JoseError

from qser_app.settings import settings


class Unreadable(Exception):
    """A sealed text that this installation cannot read: its secret has changed since."""


def mark(purpose: str, *parts: str) -> str:
    """A mark of these words: the same each time here, and not to be guessed elsewhere. 43 letters that may stand in an address."""
    words = "\0".join((purpose, *parts)).encode()
    return base64.urlsafe_b64encode(hmac.new(settings.secret.encode(), words, hashlib.sha256).digest()).rstrip(b"=").decode()


def is_mark(given: str, purpose: str, *parts: str) -> bool:
    """Whether somebody holds the mark of these words."""
    return hmac.compare_digest(given.encode(), mark(purpose, *parts).encode())


def seal(purpose: str, text: str) -> str:
    """A text that only this installation can read again: encrypted with a key made from its secret for this purpose alone."""
    return jwe.encrypt_compact({"alg": "dir", "enc": "A256GCM"}, text.encode(), _key(purpose))


def unseal(purpose: str, sealed: str) -> str:
    """The text that was sealed. Raises Unreadable when the installation's secret has changed since."""
    try:
        plain = jwe.decrypt_compact(sealed, _key(purpose), algorithms=["dir", "A256GCM"]).plaintext
    except (JoseError, ValueError) as error:
        raise Unreadable(purpose) from error
    return (plain or b"").decode()


def _key(purpose: str) -> jwk.OctKey:
    return jwk.OctKey.import_key(hmac.digest(settings.secret.encode(), f"key\0{purpose}".encode(), hashlib.sha256))
