"""People, their roles and their places: the words everything else is said in."""

import re
from dataclasses import dataclass
from enum import StrEnum

from qser_app.domain.refusals import Refusal

MINUTES_A_DAY = (10, 20, 30, 45, 60)
DEMO_PASSWORD = "counter-harbour-olive-42"  # noqa: S105 -- of the demo's people alone; production refuses to start with them
_BRUSSELS = "Europe/Brussels"
# The clock of each country's capital: what an organisation there goes by until it says otherwise.
TIME_ZONES = {
    "GR": "Europe/Athens",
    "CY": "Asia/Nicosia",
    "ES": "Europe/Madrid",
    "DE": "Europe/Berlin",
    "CZ": "Europe/Prague",
    "AL": "Europe/Tirane",
    "AT": "Europe/Vienna",
    "BA": "Europe/Sarajevo",
    "BE": "Europe/Brussels",
    "BG": "Europe/Sofia",
    "CH": "Europe/Zurich",
    "DK": "Europe/Copenhagen",
    "EE": "Europe/Tallinn",
    "FI": "Europe/Helsinki",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest",
    "IE": "Europe/Dublin",
    "IT": "Europe/Rome",
    "LI": "Europe/Vaduz",
    "LT": "Europe/Vilnius",
    "LU": "Europe/Luxembourg",
    "LV": "Europe/Riga",
    "MD": "Europe/Chisinau",
    "ME": "Europe/Podgorica",
    "MK": "Europe/Skopje",
    "MT": "Europe/Malta",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest",
    "RS": "Europe/Belgrade",
    "SE": "Europe/Stockholm",
    "SI": "Europe/Ljubljana",
    "SK": "Europe/Bratislava",
    "TR": "Europe/Istanbul",
    "UA": "Europe/Kyiv",
    "IS": "Atlantic/Reykjavik",
}
_EMAIL = re.compile(r"[^@\s\"(),:;<>\[\]\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_LONGEST_NAME = 200


class Language(StrEnum):
    """The five languages of the house."""

    EN = "en"
    EL = "el"
    ES = "es"
    DE = "de"
    CS = "cs"


class Role(StrEnum):
    """What a person may be in an organisation; several at once."""

    LEARNER = "learner"
    MENTOR = "mentor"
    FACILITATOR = "facilitator"
    MANAGER = "manager"
    ADMIN = "admin"
    SUPERADMIN = "superadmin"


class FieldOfWork(StrEnum):
    """Where a municipal employee meets people (the project's four fields)."""

    SOCIAL_SERVICES = "social_services"
    CITIZEN_SERVICE_CENTRE = "citizen_service_centre"
    EDUCATION = "education"
    EMPLOYMENT_ADMINISTRATION = "employment_administration"


class Privacy(StrEnum):
    """How a person appears on leaderboards; the hidden appear nowhere and in no count."""

    NAMED = "named"
    COLLEAGUE = "colleague"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held in one organisation, or in one course of it (``course_id``)."""

    role: Role
    organisation_id: int | None
    course_id: int | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is acting: the person behind a session, as the server knows them.

    ``viewer``: who is really there, where somebody looks at the platform as this person sees it; then nothing is changed
    (docs/decisions/0025). ``view_id``: of that view; negative, with no viewer, while one that is over waits for the page to load anew.
    """

    person_id: int
    organisation_id: int
    department_id: int | None
    grants: frozenset[Grant]
    session_id: int = 0
    viewer: "Actor | None" = None
    view_id: int = 0

    @property
    def is_superadmin(self) -> bool:
        """Whether the actor looks after every organisation."""
        return any(grant.role is Role.SUPERADMIN for grant in self.grants)

    def holds(self, *roles: Role, organisation_id: int | None = None) -> bool:
        """Whether the actor holds one of ``roles`` in the organisation (their own when not named)."""
        where = self.organisation_id if organisation_id is None else organisation_id
        return any(grant.role in roles and grant.organisation_id == where and grant.course_id is None for grant in self.grants)

    def holds_in_course(self, role: Role, course_id: int) -> bool:
        """Whether the actor holds ``role`` in that course."""
        return course_id in self.courses_held(role)

    def courses_held(self, role: Role) -> frozenset[int]:
        """The courses in which alone the actor holds ``role``."""
        return frozenset(grant.course_id for grant in self.grants if grant.role is role and grant.course_id is not None)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is about to have an account; ``country`` and ``time_zone`` are the organisation's when empty."""

    organisation_id: int
    email: str
    name: str
    language: Language
    roles: tuple[Role, ...] = (Role.LEARNER,)
    department_id: int | None = None
    password_hash: str | None = None
    field_of_work: FieldOfWork | None = None
    country: str = ""
    time_zone: str = ""
    minutes_a_day: int = 30
    privacy: Privacy | None = None
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """Whom an organisation wants to take in, where, and as what; what else is known of them is theirs to change."""

    organisation_id: int
    email: str
    roles: tuple[Role, ...]
    department_id: int | None = None
    name: str = ""
    language: Language | None = None
    field_of_work: FieldOfWork | None = None


class BadEmail(Refusal):
    """What was typed is no e-mail address."""

    code = "bad-email"


class EmailTaken(Refusal):
    """Somebody with this e-mail has an account already."""

    code = "email-taken"


class NameMissing(Refusal):
    """A person needs a name of at most 200 characters."""

    code = "name-missing"


class SignInRefused(Refusal):
    """E-mail and password do not belong together; nothing more is said."""

    code = "sign-in"


class Suspended(Refusal):
    """The account is suspended; said only to somebody who knows its password."""

    code = "suspended"


class OrganisationSuspended(Suspended):
    """The organisation of the account is suspended: nobody of it can sign in for the time being."""

    code = "organisation-suspended"


class TicketSpent(Refusal):
    """The link was used, replaced, or is too old."""

    code = "link-spent"


class NotOneself(Refusal):
    """Nobody suspends themselves or changes their own roles."""

    code = "not-oneself"


def time_zone_of(country: str) -> str:
    """The time zone of a country's municipalities."""
    return TIME_ZONES.get(country, _BRUSSELS)


def folded_email(text: str) -> str:
    """An e-mail address as it is stored and compared. Raises BadEmail."""
    email = text.strip().lower()
    if len(email) > 254 or not _EMAIL.fullmatch(email):
        raise BadEmail
    return email


def clean_name(text: str) -> str:
    """A name with its spaces in order. Raises NameMissing."""
    name = " ".join("".join(each for each in text if each.isprintable()).split())
    if not 0 < len(name) <= _LONGEST_NAME:
        raise NameMissing
    return name


def initials(name: str) -> str:
    """One or two letters that stand for a name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()
