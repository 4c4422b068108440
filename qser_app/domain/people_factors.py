"""The second step of signing in: a passkey, a code of an authenticator app, or one of the recovery codes on paper."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from qser_app.domain.refusals import Refusal

CODES = 10
MOST_PASSKEYS = 10
LONGEST_PASSKEY_NAME = 60
FRESH = timedelta(minutes=15)
# No letter that is read as another, no vowel that makes a word.
ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ"
CODE_LETTERS = 10


@dataclass(frozen=True, slots=True)
class PasskeyLine:
    """A passkey as its owner sees it."""

    id: int
    name: str
    created_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Factors:
    """What somebody can take the second step with."""

    passkeys: tuple[PasskeyLine, ...] = ()
    app: bool = False
    codes_left: int = 0

    @property
    def any(self) -> bool:
        """Whether there is a second step to take; recovery codes alone are none."""
        return bool(self.passkeys) or self.app


@dataclass(frozen=True, slots=True)
class KnownPasskey:
    """A passkey as the door compares it; never leaves the server."""

    id: int
    person_id: int
    credential_id: str
    public_key: str
    sign_count: int


class CodeWrong(Refusal):
    """The code is not the one of now, or was used already; nothing more is said."""

    code = "code-wrong"


class PasskeyRefused(Refusal):
    """The passkey's answer does not hold."""

    code = "passkey-refused"


class PasskeyUnknown(Refusal):
    """The passkey is none of ours, or no longer: the browser may tell the device, which then offers it no more."""

    code = "passkey-unknown"


class FactorNeeded(Refusal):
    """The organisation asks its administrators for a second step: the last one is not removed."""

    code = "factor-needed"


class ProveAgain(Refusal):
    """What opens the account is changed only by somebody who has just shown who they are."""

    code = "prove-again"


class TooManyPasskeys(Refusal):
    """Ten passkeys are enough for anybody."""

    code = "too-many-passkeys"


def folded_code(text: str) -> str:
    """A code as it is compared: without blanks and hyphens, in capitals."""
    return "".join(each for each in text.upper() if each.isalnum())[:40]


def readable_code(code: str) -> str:
    """A recovery code in two halves."""
    return f"{code[: CODE_LETTERS // 2]}-{code[CODE_LETTERS // 2 :]}"


def is_fresh(proved_at: datetime, at: datetime) -> bool:
    """Whether somebody has shown who they are a moment ago."""
    return at - proved_at < FRESH
