"""News for a person, as it is shown in their inbox."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One line of the inbox: the phrase ``notice-<code>`` with its gaps, and where it leads (may be empty)."""

    id: int
    kind: str
    code: str
    gaps: dict[str, Any]
    link: str
    at: datetime
    read: bool


@dataclass(frozen=True, slots=True)
class News:
    """Something worth a line in an inbox; ``key`` makes telling it twice harmless. Its code stands in `notices_kinds`."""

    code: str
    key: str
    gaps: dict[str, str | int] = field(default_factory=dict[str, str | int])
    link: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """The line after which a page of the inbox goes on."""

    at: datetime
    id: int
