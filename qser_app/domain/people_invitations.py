"""Invitations that were made and not yet taken up: how each stands, and how long it lasts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from qser_app.domain.people import Role

INVITATION = "invitation"  # the purpose of the link, and the name of the mail
DAYS = 7  # how long a link works
KEPT = timedelta(days=60)  # how long an invitation waits for somebody to send it
PAGE = 50
MOST_AT_ONCE = 5000


class InvitationState(StrEnum):
    """Whether the mail with the link has left, and whether the link still works."""

    UNSENT = "unsent"
    SENT = "sent"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class InvitationsAsked:
    """Which invitations somebody looks at: of one state (empty: all), and with these words in name or address."""

    organisation_id: int
    state: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """Somebody who was invited and has made no account yet; ``name`` is empty where it is not known."""

    id: int
    email: str
    name: str
    department: str
    roles: tuple[Role, ...]
    state: InvitationState
    sent_at: datetime | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Invitations:
    """A page of them, how many there are, and how many of each state (whatever is shown)."""

    rows: list[InvitationLine]
    total: int
    counts: list[tuple[str, int]]


def state_of(*, sent_at: datetime | None, expires_at: datetime, at: datetime) -> InvitationState:
    """How an invitation stands."""
    if sent_at is None:
        return InvitationState.UNSENT
    return InvitationState.SENT if at < expires_at else InvitationState.EXPIRED
