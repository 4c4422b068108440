"""The desk on the screen: the courses one looks after, and one of them with its ways."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.courses_desk import DeskCourse, DeskModule
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import NotFound
from qser_app.queries.courses_desk import desk, desk_course
from qser_app.state.gate import allow, argument, who

_NOTHING = DeskCourse("", "", "en", "", "", 0, 0)


class DeskState(rx.State):
    """The courses one may author."""

    loaded: bool = False
    courses: list[DeskCourse] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the list."""
        self.courses, self.loaded = look(desk, actor=who()), True


class DeskCourseState(rx.State):
    """One course on the desk. ``found`` is loading, here or missing."""

    found: str = "loading"
    course: DeskCourse = _NOTHING
    modules: list[DeskModule] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the course of the address."""
        try:
            page = look(desk_course, actor=who(), code=argument(self, "code")[:40])
        except NotFound:
            self.found, self.course, self.modules = "missing", _NOTHING, []
            return
        self.found, self.course, self.modules = "here", page.course, page.modules
