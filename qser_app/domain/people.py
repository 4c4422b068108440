"""People, their roles and their places: the words everything else is said in."""

from dataclasses import dataclass
from enum import StrEnum


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
    """Who is acting: the person behind a session, as the server knows them."""

    person_id: int
    organisation_id: int
    department_id: int | None
    grants: frozenset[Grant]
    session_id: int = 0

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
        return any(grant.role is role and grant.course_id == course_id for grant in self.grants)
