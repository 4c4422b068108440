"""Certificates: what they say, how long they hold, and what a stranger who holds one may learn."""

import re
import secrets
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from qser_app.domain.refusals import Refusal

# Months that a course's certificates hold; nought: for good.
VALIDITIES = (0, 6, 12, 18, 24, 36, 60)
# From so long before its end on, a certificate can be renewed; so long before, its holder is told.
RENEWABLE = timedelta(days=60)
WARNED = timedelta(days=30)
SHORTEST_REASON, LONGEST_REASON = 3, 300
_NUMBER = re.compile(r"[0-9a-f]{32}")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+(.*)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Validity(StrEnum):
    """Whether a certificate still says what it said."""

    VALID = "valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class BadValidity(Refusal):
    """A certificate holds for one of the offered numbers of months."""

    code = "certificate-validity"


class WithdrawalReason(Refusal):
    """Withdrawing a certificate needs a reason of 3 to 300 characters."""

    code = "certificate-reason"


@dataclass(frozen=True, slots=True)
class HeldCertificate:
    """A certificate as its holder sees it in a list; moments are ISO 8601, ``expires_at`` empty when it holds for good.

    ``renewable``: passing the course's last quiz again now renews it.
    """

    number: str
    course: str
    title: str
    issued_at: str
    expires_at: str
    validity: str
    renewable: bool
    shows_name: bool


@dataclass(frozen=True, slots=True)
class CheckedCertificate:
    """What anybody who holds the number may learn: as little as proves it. ``holder`` is a name only where its holder allows that."""

    number: str = ""
    holder: str = ""
    title: str = ""
    language: str = "en"
    issued_at: str = ""
    expires_at: str = ""
    validity: str = ""
    mine: bool = False
    may_withdraw: bool = False
    shows_name: bool = False


@dataclass(frozen=True, slots=True)
class WrittenCertificate:
    """Everything that stands on the paper, in one language; ``minutes`` is what the course takes."""

    number: str
    name: str
    title: str
    organisation: str
    minutes: int
    outcomes: list[str]
    modules: list[str]
    issued_at: datetime
    expires_at: datetime | None
    validity: Validity
    course: str
    time_zone: str


def new_number() -> str:
    """A number that nobody guesses (128 bits)."""
    return secrets.token_hex(16)


def clean_number(typed: str) -> str:
    """A number as it is stored, from how it is printed or typed; empty when it cannot be one."""
    number = re.sub(r"[\s–-]", "", typed).lower()
    return number if _NUMBER.fullmatch(number) else ""


def printed(number: str) -> str:
    """A number in groups of four, as it is read aloud."""
    return "-".join(number[place : place + 4] for place in range(0, len(number), 4))


def end_of(issued_at: datetime, months: int) -> datetime | None:
    """The moment until which a certificate holds; None: for good. The 31st becomes the last day of a shorter month."""
    if months == 0:
        return None
    year, month = divmod(issued_at.month - 1 + months, 12)
    year, month = issued_at.year + year, month + 1
    return issued_at.replace(year=year, month=month, day=min(issued_at.day, monthrange(year, month)[1]))


def validity_of(expires_at: datetime | None, withdrawn_at: datetime | None, at: datetime) -> Validity:
    """How a certificate stands."""
    if withdrawn_at is not None:
        return Validity.WITHDRAWN
    return Validity.EXPIRED if expires_at is not None and expires_at <= at else Validity.VALID


def may_be_renewed(expires_at: datetime | None, withdrawn_at: datetime | None, at: datetime) -> bool:
    """Whether passing the course's last quiz again earns a new one: near the end, after it, and after a withdrawal."""
    return withdrawn_at is not None or (expires_at is not None and expires_at - RENEWABLE <= at)


def said_in(words: Mapping[str, Any], reader: str) -> dict[str, Any]:
    """The words of a certificate in the reader's language, else in the course's own (the first)."""
    chosen: dict[str, Any] = words.get(reader) or next(iter(words.values()), None) or {}
    nothing: dict[str, Any] = {"title": "", "outcomes": [], "modules": []}
    return nothing | chosen


def outcomes_of(body: str) -> list[str]:
    """What a course teaches: the first list in its own words (Markdown), without marks."""
    found: list[str] = []
    for line in body.splitlines():
        item = _ITEM.fullmatch(line)
        if item:
            found.append(_plain(item[1]))
        elif found and line.strip() and line[0].isspace():
            found[-1] += " " + _plain(line)
        elif found and line.strip():
            break
    return found


def _plain(text: str) -> str:
    return re.sub(r"[*_`]", "", _LINK.sub(r"\1", text)).strip().rstrip(";.·\u0387").strip()
