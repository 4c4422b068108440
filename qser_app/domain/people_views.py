"""People as doors and frames look at them."""

from dataclasses import dataclass

from qser_app.domain.learning import Day
from qser_app.domain.people import Language, Role


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the door compares; never leaves the server."""

    person_id: int
    password_hash: str | None
    suspended: bool
    welcomed: bool


@dataclass(frozen=True, slots=True)
class Invited:
    """Whom a link is for; ``name`` is empty where it is not known."""

    email: str
    name: str
    organisation: str
    language: Language
    ticket_id: int = 0
    organisation_id: int = 0


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account anybody may try on a machine of their own."""

    email: str
    name: str
    password: str
    role: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What the frame around every page shows of a person and their organisation; ``picture``, ``logo``: addresses, empty without one.

    ``languages``: those the person may choose from; ``accent``: the organisation's colour, empty: that of the house.
    """

    name: str
    organisation: str
    language: Language
    roles: tuple[Role, ...]
    points: int
    unread: int
    day: Day
    picture: str = ""
    languages: tuple[Language, ...] = tuple(Language)
    accent: str = ""
    logo: str = ""
    logo_alt: str = ""
