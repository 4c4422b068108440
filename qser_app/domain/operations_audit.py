"""The audit log: what was done to accounts, rules and other people's data, as a chain in which no link can be changed unseen."""

import hashlib
import ipaddress
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

PAGE = 50
HOUSE = 0  # the chain of what belongs to no single organisation
FIRST = "0" * 64  # what the first link of a chain follows


class Event(StrEnum):
    """What happened; the phrase is ``audit-<value>``."""

    SET_UP = "set-up"
    BACKED_UP = "backed-up"
    ROLE_GIVEN = "role-given"
    ROLE_TAKEN = "role-taken"
    SUSPENDED = "suspended"
    UNSUSPENDED = "unsuspended"
    MOVED = "moved"
    INVITED = "invited"
    IMPORTED = "imported"
    UNINVITED = "uninvited"
    DEPARTMENTS_CHANGED = "departments-changed"
    JOINED = "joined"
    APPOINTED = "appointed"
    DISMISSED = "dismissed"
    PASSWORD_CHANGED = "password-changed"  # noqa: S105 -- a kind of event
    PASSWORD_RESET = "password-reset"  # noqa: S105 -- a kind of event
    SIGN_IN_LOCKED = "sign-in-locked"
    LINKED = "linked"
    UNLINKED = "unlinked"
    ENTRY_CHANGED = "entry-changed"
    STEP_ADDED = "step-added"
    STEP_REMOVED = "step-removed"
    STEP_RESET = "step-reset"
    STEP_LOCKED = "step-locked"
    SIGN_IN_ENDED = "sign-in-ended"
    ORGANISATION_MADE = "organisation-made"
    ORGANISATION_SUSPENDED = "organisation-suspended"
    ORGANISATION_REOPENED = "organisation-reopened"
    ORGANISATION_CHANGED = "organisation-changed"
    LOOK_CHANGED = "look-changed"
    BOARDS_CHANGED = "boards-changed"
    RULES_PUBLISHED = "rules-published"
    CERTIFICATE_WITHDRAWN = "certificate-withdrawn"
    REGRADED = "regraded"
    ATTEMPT_RESET = "attempt-reset"
    REPORT_TAKEN = "report-taken"
    PROFILE_TAKEN = "profile-taken"
    MAIL_REVIVED = "mail-revived"
    MAIL_DISCARDED = "mail-discarded"
    EXPORT_DELETED = "export-deleted"
    EXPORT_RETRIED = "export-retried"
    DATA_ASKED = "data-asked"
    ERASURE_ASKED = "erasure-asked"
    ERASURE_TAKEN_BACK = "erasure-taken-back"
    ERASED = "erased"
    ERASURE_HELD = "erasure-held"
    RETAINED = "retained"
    VIEW_BEGUN = "view-begun"
    VIEW_ENDED = "view-ended"


@dataclass(frozen=True, slots=True)
class Entry:
    """A link as it stands in its chain. ``details`` hold words and numbers, never a name or an address of anybody."""

    chain: int
    number: int
    at: datetime
    kind: str
    actor_id: int | None
    subject_id: int | None
    details: Mapping[str, Any]
    origin: str
    previous: str
    digest: str


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link of a chain; ``begins``: the number before the oldest that is kept, and ``before`` its digest."""

    chain: int
    number: int
    digest: str
    begins: int = 0
    before: str = FIRST


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold: the number of the link, and why (altered, missing, foreign)."""

    chain: int
    number: int
    why: str


@dataclass(frozen=True, slots=True)
class AuditAsked:
    """Which lines somebody wants to see: a kind, a person's name or address, days (both included), an organisation (0: all)."""

    kind: str = ""
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None
    organisation_id: int = 0


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A line as it is read; names are empty for people whose data were erased, and where nobody was meant (then the id is 0)."""

    id: int
    at: datetime
    kind: str
    actor_id: int
    actor: str
    subject_id: int
    subject: str
    role: str
    title: str
    number: int
    origin: str
    organisation: str


def digest_of(entry: Entry) -> str:
    """What a link's digest must be (SHA-256): it covers everything the link says, and the digest of the one before."""
    said = [
        entry.chain,
        entry.number,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.kind,
        entry.actor_id,
        entry.subject_id,
        dict(entry.details),
        entry.origin,
        entry.previous,
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def breaks_in(head: Head, entries: Iterable[Entry]) -> Iterator[Break]:
    """Where a chain, told from its oldest link on, is not what its head and its digests say."""
    number, digest = head.begins, head.before
    for entry in entries:
        if entry.number != number + 1:
            yield Break(head.chain, number + 1, "missing")
        elif entry.previous != digest:
            yield Break(head.chain, entry.number, "foreign")
        if entry.digest != digest_of(entry):
            yield Break(head.chain, entry.number, "altered")
        number, digest = entry.number, entry.digest
    if number < head.number:
        yield Break(head.chain, number + 1, "missing")
    elif (number, digest) != (head.number, head.digest):
        yield Break(head.chain, number, "foreign")


def coarse(address: str) -> str:
    """The network an address belongs to: enough to see a pattern, too little to find a door. Empty for what is no address."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return ""
    return str(ipaddress.ip_network(f"{known}/{24 if known.version == 4 else 48}", strict=False))
