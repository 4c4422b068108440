"""The first steps of an organisation on the platform, each of which is done when the data say so."""

from dataclasses import dataclass
from enum import StrEnum


class FirstStep(StrEnum):
    """What makes a platform ready; the phrase is ``checklist-<value>``, why it matters ``checklist-why-<value>``."""

    COURSE = "course"
    DEPARTMENTS = "departments"
    PEOPLE = "people"
    LOOK = "look"
    WAYS = "ways"
    SECOND_STEP = "second-step"
    IMPRINT = "imprint"
    CONTACT = "contact"
    BACKUP = "backup"


# Where each is done; what an operator does at the machine is explained where its effect is seen.
PLACES = {
    FirstStep.COURSE: "/desk",
    FirstStep.DEPARTMENTS: "/people/departments",
    FirstStep.PEOPLE: "/people",
    FirstStep.LOOK: "/organisation",
    FirstStep.WAYS: "/organisation/sign-in",
    FirstStep.SECOND_STEP: "/account",
    FirstStep.IMPRINT: "/operations",
    FirstStep.CONTACT: "/operations",
    FirstStep.BACKUP: "/operations",
}
# What only whoever looks after the whole installation can do.
OF_THE_HOUSE = frozenset({FirstStep.IMPRINT, FirstStep.CONTACT, FirstStep.BACKUP})


@dataclass(frozen=True, slots=True)
class Checklist:
    """The steps in their order with whether each is done; ``hidden``: the organisation has seen enough of them."""

    steps: tuple[tuple[FirstStep, bool], ...]
    hidden: bool

    @property
    def done(self) -> int:
        """How many are done."""
        return sum(done for _, done in self.steps)
