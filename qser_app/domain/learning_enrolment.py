"""Who is in a course: how people come in, when a course is open, and what stands before it while it is not."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qser_app.domain.refusals import Refusal


class Way(StrEnum):
    """How somebody came in."""

    SELF = "self"
    PERSON = "person"
    DEPARTMENT = "department"
    LINK = "link"
    SHEET = "sheet"


class Step(StrEnum):
    """What a line of the ledger says."""

    ENROLLED = "enrolled"
    LEFT = "left"


class Lock(StrEnum):
    """Why a course is not open to somebody."""

    NOT_YET = "not_yet"
    CLOSED = "closed"
    FULL = "full"
    INVITED_ONLY = "invited_only"
    LEVEL = "level"


class CourseLocked(Refusal):
    """The course is not open to this person now."""


class CourseNotYet(CourseLocked):
    """The course opens later."""

    code = "course-not-yet"


class CourseClosed(CourseLocked):
    """The course is over; what was done stays."""

    code = "course-closed"


class CourseFull(CourseLocked):
    """Every seat is taken."""

    code = "course-full"


class CourseInvitedOnly(CourseLocked):
    """People are enrolled by those who look after the course; nobody enrols themselves."""

    code = "course-invited-only"


class CourseNeedsLevel(CourseLocked):
    """The course asks for a level that this person has not reached; gaps: ``level``."""

    code = "course-needs-level"


_REFUSALS: dict[Lock, type[CourseLocked]] = {
    Lock.NOT_YET: CourseNotYet,
    Lock.CLOSED: CourseClosed,
    Lock.FULL: CourseFull,
    Lock.INVITED_ONLY: CourseInvitedOnly,
    Lock.LEVEL: CourseNeedsLevel,
}


@dataclass(frozen=True, slots=True)
class Admission:
    """Who may be in a course, and when: from ``opens_at`` until before ``closes_at``, at most ``capacity`` people (None: no limit).

    ``level`` must be reached by whoever begins it; 0: none.
    """

    self_enrolment: bool = True
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    capacity: int | None = None
    level: int = 0

    def lock(self, *, enrolled: bool, taken: int, at: datetime, level: int | None = None) -> Lock | None:
        """What keeps somebody out, who is ``enrolled`` or is not, while ``taken`` seats are taken; None: the course is open to them.

        ``level`` is theirs; None where it is not asked for: of whoever has begun already.
        """
        if self.closes_at is not None and at >= self.closes_at:
            return Lock.CLOSED
        if not enrolled and not self.self_enrolment:
            return Lock.INVITED_ONLY
        if not enrolled and self.capacity is not None and taken >= self.capacity:
            return Lock.FULL
        if self.opens_at is not None and at < self.opens_at:
            return Lock.NOT_YET
        return Lock.LEVEL if level is not None and level < self.level else None


@dataclass(frozen=True, slots=True)
class Door:
    """A course's door as somebody stands before it; ``lock`` is empty when it is open. ``left``: they were in it, and are not any more.

    ``level``: what the course asks for, ``reached``: what they have; 0 where no level is asked of them.
    """

    lock: str = ""
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    enrolled: bool = False
    left: bool = False
    level: int = 0
    reached: int = 0


@dataclass(frozen=True, slots=True)
class Enrolling:
    """How somebody comes in, and by whose hand (None: their own)."""

    way: Way
    made_by: int | None = None
    link_id: int | None = None


def refuse(lock: Lock | None, **gaps: int) -> None:
    """Raise the refusal of a lock, with what its words ask for; nothing where the door is open."""
    if lock is not None:
        raise _REFUSALS[lock](**gaps)
