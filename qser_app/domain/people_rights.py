"""What a person may decide about their data: consents that are a ledger, and erasure with a time to think again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qser_app.domain.people import Role
from qser_app.domain.refusals import Refusal

# Whoever signs in without a password of ours shows that they are there by having just signed in.
FRESH = timedelta(minutes=15)
ERASED_ADDRESS = "{person_id}@erased.invalid"  # RFC 2606: nobody ever receives a mail there
KEEPERS = (Role.ADMIN, Role.SUPERADMIN)  # whoever looks after an organisation, or after all of them
NAMELESS = "…"  # what stands where a name stood in words that others received


class Consent(StrEnum):
    """What happens only if somebody wants it; the text they agree to is ``consent-text-<value>``."""

    BOARD_NAME = "board-name"
    CERTIFICATE_NAME = "certificate-name"


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a consent: its version, and the first signs of the digest of its words in five languages."""

    version: int
    digest: str


# Whoever changes the words of a consent raises its version: what was agreed to must stay known.
TEXTS = {
    Consent.BOARD_NAME: Text(2, "6f623ac42635ce7c"),
    Consent.CERTIFICATE_NAME: Text(1, "f3f34a38c06b5152"),
}


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A line of the ledger: what was agreed to (or taken back), in which version of the text, when."""

    what: Consent
    version: int
    given: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class ErasureState:
    """Whether somebody's data are to be erased; ``due_at`` None: nobody asked for it. ``grace``: days to think again."""

    grace: int
    due_at: datetime | None = None


class LastKeeper(Refusal):
    """Nobody else could look after the house, or the organisation, when this person is gone."""

    code = "last-keeper"


class LastAdministrator(Refusal):
    """Nobody else administers the organisation: this would leave it without anybody who does."""

    code = "last-administrator"


class LastSuperadministrator(Refusal):
    """Nobody else looks after the installation: this would leave it without anybody who does."""

    code = "last-superadministrator"


class SignInAnew(Refusal):
    """The person has no password here, and signed in too long ago."""

    code = "sign-in-anew"


class ErasureAsked(Refusal):
    """The erasure was asked for already."""

    code = "erasure-asked"
