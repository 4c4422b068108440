"""What a password must be: long enough to matter, and nobody's first guess (NIST SP 800-63B, 5.1.1.2)."""

import re
import unicodedata
from collections.abc import Collection, Iterable

from qser_app.domain.refusals import Refusal

SHORTEST = 8
RECOMMENDED = 15
LONGEST = 256
# The house's own words, and "password" in its languages: published lists know English best.
_HOUSE = (
    "qser",
    "q-ser",
    "welcome",
    "password",
    "municipality",
    "κωδικός",
    "kodikos",
    "contraseña",
    "contrasena",
    "passwort",
    "kennwort",
    "heslo",
)
_AROUND = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_LOOKALIKES = str.maketrans("013457@$!", "oleastasi")
_SHORTEST_OWN_WORD = 3


class PasswordTooShort(Refusal):
    """Fewer than eight characters."""

    code = "password-short"


class PasswordTooLong(Refusal):
    """More than 256 characters."""

    code = "password-long"


class PasswordTooCommon(Refusal):
    """One of the first passwords anybody would try for this person."""

    code = "password-common"


def normalised(password: str) -> str:
    """The password as it is hashed: the same letters typed on another keyboard are the same password."""
    return unicodedata.normalize("NFC", password)


def accepted(password: str, *, common: Collection[str], own: Iterable[str] = ()) -> str:
    """The password, ready to be hashed, if it may be one. ``own``: names and e-mail of the person and the organisation.

    Raises PasswordTooShort, PasswordTooLong or PasswordTooCommon.
    """
    password = normalised(password)
    if len(password) < SHORTEST:
        raise PasswordTooShort(shortest=SHORTEST)
    if len(password) > LONGEST:
        raise PasswordTooLong(longest=LONGEST)
    guesses = _guesses(password)
    if len(set(password)) == 1 or not guesses.isdisjoint(common) or not guesses.isdisjoint(_own_words(own)):
        raise PasswordTooCommon
    return password


def _guesses(password: str) -> set[str]:
    plain = password.casefold()
    bare = _AROUND.sub("", plain)
    return {plain, bare, plain.translate(_LOOKALIKES), bare.translate(_LOOKALIKES)} - {""}


def _own_words(own: Iterable[str]) -> set[str]:
    words = set(_HOUSE)
    for text in own:
        folded = text.casefold()
        words |= {folded, folded.replace(" ", ""), *re.split(r"[\W\d_]+", folded)}
    return {word for word in words if len(word) >= _SHORTEST_OWN_WORD}
