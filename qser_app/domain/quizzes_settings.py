"""The settings of a quiz as facilitators see them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class ExtraTime:
    """Somebody and the time added for them, in per cent; who gave it, and when (empty and None: nobody yet)."""

    person_id: int
    name: str
    email: str
    percent: int
    given_by: str
    given_at: datetime | None


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """A quiz with what was decided about it. ``settings`` as the rules keep them; ``tags``: those its questions bear.

    ``changed_at``: when it was set in the house, by whom; None while the course's own files decide. ``may_change``: the
    rules; whoever may not can still give time to the people they look after.
    """

    unit_id: int
    title: str
    language: str
    course: str
    in_bank: int
    settings: Mapping[str, Any]
    tags: tuple[str, ...]
    may_change: bool
    changed_by: str = ""
    changed_at: datetime | None = None
    extra: tuple[ExtraTime, ...] = field(default=())
