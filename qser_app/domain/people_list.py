"""The people of an organisation as its administrator sees them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qser_app.domain.people import Role

NOWHERE = -1  # in the filter: people of no department


class AccountState(StrEnum):
    """How an account stands."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class MembersFilter:
    """Which people are looked at: of a department with those below it (0: all, -1: of none), with a role, with such accounts."""

    search: str = ""
    department_id: int = 0
    role: Role | None = None
    state: AccountState | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One person in the list; ``courses``: those of which alone they are facilitator, by title.

    ``erased_on``: when their data will be erased; ``own_wish``: they asked for it themselves.
    """

    id: int
    name: str
    email: str
    department: str
    roles: tuple[Role, ...]
    last_sign_in: datetime | None
    suspended: bool
    courses: tuple[str, ...] = ()
    erased_on: datetime | None = None
    own_wish: bool = False


@dataclass(frozen=True, slots=True)
class Members:
    """One page of the list, and how many there are in all."""

    rows: list[Member]
    total: int
