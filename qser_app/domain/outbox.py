"""What leaves the house: when it is tried again, and when it is given up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

MAIL = "mail"
NOTICES = "notices"  # the template of mails about news: not written by its own phrases, but put together (adapters/mail_notices.py)
MOST_TRIES = 8
_PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=25), timedelta(hours=2))
_LONGEST_PAUSE = timedelta(hours=6)

# Why a delivery failed; each is put into words by ``operations-reason-<code>``.
UNREACHABLE = "unreachable"
TOO_SLOW = "too-slow"
LOCKED_OUT = "locked-out"
TURNED_DOWN = "turned-down"
MALFORMED = "malformed"
BROKEN = "broken"
RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message a worker has leased; ``attempts`` counts this try too."""

    id: int
    kind: str
    payload: dict[str, Any]
    attempts: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that was given up and waits for the superadmin; ``reason`` is a code, ``detail`` the machine's words."""

    id: int
    kind: str
    to: str
    template: str
    attempts: int
    reason: str
    detail: str
    dead_at: datetime


@dataclass(frozen=True, slots=True)
class Traffic:
    """The outbox at a glance; ``oldest`` is when the message that waits longest was written."""

    waiting: int
    oldest: datetime | None
    delivered_today: int
    dead: int


class Undelivered(Exception):
    """A delivery that failed; ``for_good``: the other side will never take this message."""

    def __init__(self, reason: str, detail: str = "", *, for_good: bool = False) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail, self.for_good = reason, detail, for_good


def pause_after(attempts: int) -> timedelta | None:
    """How long to wait after that many tries; None when it was the last."""
    if attempts >= MOST_TRIES:
        return None
    return _PAUSES[attempts - 1] if attempts <= len(_PAUSES) else _LONGEST_PAUSE
