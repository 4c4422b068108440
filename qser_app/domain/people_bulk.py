"""Doing the same with several people at once: what is meant, whom it changes, and whom it leaves out."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from qser_app.domain.people import Role
from qser_app.domain.refusals import BadInput, Refusal

MOST_AT_ONCE = 500
UNDONE_WITHIN = timedelta(days=1)


class Bulk(StrEnum):
    """What is done with each of them."""

    MOVE = "move"
    GIVE = "give"
    TAKE = "take"
    SUSPEND = "suspend"
    REINSTATE = "reinstate"


class LeftOut(StrEnum):
    """Why somebody is left out."""

    ONESELF = "oneself"
    ABOVE = "above"
    LAST = "last"
    GONE = "gone"


class TooManyPeople(Refusal):
    """So many people are not changed at once; gaps: ``most``."""

    code = "bulk-too-many"


class UndoneAlready(Refusal):
    """It was undone before, or longer than a day has passed."""

    code = "bulk-undone"


@dataclass(frozen=True, slots=True)
class BulkWish:
    """What is to be done; ``department_id`` (None: none) for moving, ``role`` for giving and taking."""

    kind: Bulk
    department_id: int | None = None
    role: Role | None = None

    def __post_init__(self) -> None:
        if (self.role is None) is (self.kind in (Bulk.GIVE, Bulk.TAKE)):
            raise BadInput


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands before something is done with them."""

    id: int
    department_id: int | None
    suspended: bool
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """Whom it changes (ids), for how many it is so already, and how many are left out, by the reason."""

    changing: list[int] = field(default_factory=list[int])
    same: int = 0
    left_out: dict[LeftOut, int] = field(default_factory=dict[LeftOut, int])


@dataclass(frozen=True, slots=True)
class BulkDone:
    """What was done: how many changed, how many were left out, and the number by which it can be undone."""

    id: int
    changed: int
    left_out: int


def is_so_already(wish: BulkWish, person: Standing) -> bool:
    """Whether nothing would change for this person."""
    if wish.kind is Bulk.MOVE:
        return person.department_id == wish.department_id
    if wish.role is not None:
        return (wish.role in person.roles) is (wish.kind is Bulk.GIVE)
    return person.suspended is (wish.kind is Bulk.SUSPEND)


def may_leave_nobody(wish: BulkWish) -> bool:
    """Whether this could leave an organisation without an administrator."""
    return wish.kind is Bulk.SUSPEND or (wish.kind is Bulk.TAKE and wish.role is Role.ADMIN)
