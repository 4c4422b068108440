"""The organisations of an installation and who is signed in, as whoever looks after all of them sees it."""

from dataclasses import dataclass
from datetime import datetime

from qser_app.domain.people import Language
from qser_app.domain.refusals import Refusal

SESSIONS_PAGE = 50
MOST_ORGANISATIONS = 500


class OwnOrganisation(Refusal):
    """Nobody shuts their own organisation, and themselves with it."""

    code = "own-organisation"


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation at a glance; ``last_at``: when somebody of it was last here."""

    id: int
    name: str
    country: str
    language: Language
    people: int
    last_at: datetime | None
    suspended_at: datetime | None
    created_at: datetime
    own: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A sign-in that is open; ``provider``: who vouched for the person, empty for a password. ``here``: the one asking."""

    id: int
    person_id: int
    name: str
    organisation: str
    browser: str
    provider: str
    created_at: datetime
    seen_at: datetime
    here: bool
