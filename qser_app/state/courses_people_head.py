"""Which course a page about its people is about; the pages of one course share it."""

from typing import TYPE_CHECKING

import reflex as rx

from qser_app.domain.courses_people import CourseHead
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.state.gate import allow, argument


class AboutCourse(rx.State, mixin=True):
    """A page about the people of the course in the address, read in ``_read`` by whoever mixes it in. ``found``: loading, here, missing."""

    found: str = "loading"
    head: CourseHead = CourseHead()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the page of the course in the address."""
        self.found = "loading"
        self._begin()
        try:
            self._read(argument(self, "code")[:40])
        except (NotFound, BadInput):
            self.found, self.head = "missing", CourseHead()
            self._forget()
            return
        self.found = "here"

    if TYPE_CHECKING:  # what the mixing state brings

        def _read(self, code: str) -> None: ...

    def _begin(self) -> None:
        """What is put aside before another page is read."""

    def _forget(self) -> None:
        """What must not stay where nothing was found."""
