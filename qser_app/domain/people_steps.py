"""Steps of signing in that wait for an answer from elsewhere: another house, a device, the person's own hand."""

from dataclasses import dataclass
from enum import StrEnum

MINUTES = 10


class StepKind(StrEnum):
    """What is being waited for."""

    PROVIDER = "provider"
    LINK = "link"
    INVITATION = "invitation"
    SECOND = "second"
    PASSKEY = "passkey"
    NEW_PASSKEY = "new-passkey"


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it begins, and as it is given back once: what for, by whom, and where it leads."""

    kind: StepKind
    provider: str = ""
    person_id: int | None = None
    ticket_id: int | None = None
    wanted: str = "/"
    sid_hash: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How somebody comes in: in which browser, in place of which session (the hash of its cookie), and who vouched for them, if anybody.

    ``sid_hash``: of the provider's own session, if it named one; ``strong``: whether more was shown than a password; ``new_hash``: their
    password, to be remembered in today's way.
    """

    browser: str
    replaces: str = ""
    provider: str = ""
    sid_hash: str = ""
    strong: bool = False
    new_hash: str | None = None
