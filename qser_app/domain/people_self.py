"""What a person decides about their own account."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from qser_app.domain.people import FieldOfWork, Language, Privacy

_ELSEWHERE = (
    "Asia/Nicosia",
    "Atlantic/Azores",
    "Atlantic/Canary",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
)  # Europe's clocks by other names
ZONES = tuple(sorted(zone for zone in available_timezones() if zone.startswith("Europe/") or zone in _ELSEWHERE))


@dataclass(frozen=True, slots=True)
class Choices:
    """What the account page keeps."""

    name: str
    language: Language
    time_zone: str
    minutes_a_day: int
    privacy: Privacy | None


@dataclass(frozen=True, slots=True)
class Account:
    """A person as they see themselves; ``house_privacy`` is the organisation's default, ``most_open`` what it allows at most."""

    name: str
    email: str
    language: Language
    time_zone: str
    minutes_a_day: int
    privacy: Privacy | None
    house_privacy: Privacy
    field_of_work: FieldOfWork | None
    has_password: bool
    most_open: Privacy = Privacy.NAMED


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A sign-in that is still open; ``here`` is the one asking."""

    id: int
    browser: str
    created_at: datetime
    seen_at: datetime
    here: bool
