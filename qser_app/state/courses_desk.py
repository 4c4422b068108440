"""The desk on the screen: the courses one looks after, and one of them with its ways."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import reflex as rx

from qser_app.db import look
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_desk import PAGE, Chosen, DeskCourse, DeskModule, DeskPage, Owner, Part, UnitHead
from qser_app.domain.courses_readiness import Readiness
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_desk import desk, desk_course
from qser_app.queries.courses_people import courses_of_the_house
from qser_app.queries.courses_readiness import readiness
from qser_app.state.gate import allow, argument, parse, who

NO_COURSE = DeskCourse("", "", "en", "", "", 0, 0)
NO_UNIT = UnitHead(0, "", "", "en")


class DeskState(rx.State):
    """The courses one may author; ``of_the_house``: those in which one only looks after people."""

    loaded: bool = False
    courses: list[DeskCourse] = []
    of_the_house: list[DeskCourse] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the list."""
        self.courses, self.of_the_house = look(desk, actor=who()), look(courses_of_the_house, actor=who())
        self.loaded = True


class DeskCourseState(rx.State):
    """One course on the desk. ``found`` is loading, here or missing."""

    found: str = "loading"
    course: DeskCourse = NO_COURSE
    modules: list[DeskModule] = []
    archived: list[Part] = []
    owners: list[Owner] = []
    lacks: Readiness = Readiness()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the course of the address."""
        try:
            page = look(desk_course, actor=who(), code=argument(self, "code")[:40])
        except (NotFound, BadInput):
            self.found, self.course, self.modules, self.archived = "missing", NO_COURSE, [], []
            return
        self._fill(page)

    def _fill(self, page: DeskPage) -> None:
        self.found, self.course, self.modules = "here", page.course, page.modules
        self.archived, self.owners = page.archived, page.owners
        is_draft = page.course.status == CourseStatus.DRAFT
        self.lacks = look(readiness, actor=who(), code=page.course.code, modules=page.modules) if is_draft else Readiness()

    def _read_again(self) -> None:
        """As it is after a change."""
        self._fill(look(desk_course, actor=who(), code=self.course.code))


class AttemptFilter(rx.State, mixin=True):
    """Which attempts of a unit a list shows; whoever mixes it in reads them in ``_read``. ``query`` asks the workbook for the same."""

    found: str = "loading"
    unit: UnitHead = NO_UNIT
    departments: list[dict[str, str]] = []
    total: int = 0
    pages: int = 1
    page: int = 1
    words: str = ""
    department: str = ""
    outcome: str = ""
    query: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the first page for the unit of the address."""
        self.found, self.page, self.words, self.department, self.outcome = "loading", 1, "", "", ""
        try:
            self._read(parse(argument(self, "unit_id"), int))
        except (NotFound, BadInput):
            self.found, self.unit, self.total = "missing", NO_UNIT, 0
            self._forget()

    @rx.event
    @allow(AUTHOR)
    async def find(self, words: str):
        """Only people called so."""
        self.words, self.page = words[:100], 1
        self._read(self.unit.id)

    @rx.event
    @allow(AUTHOR)
    async def keep_department(self, department: str):
        """Only this department; empty: all."""
        self.department, self.page = str(parse(department or "0", int) or ""), 1
        self._read(self.unit.id)

    @rx.event
    @allow(AUTHOR)
    async def keep_outcome(self, outcome: str):
        """Only attempts that stand so; empty: all."""
        self.outcome, self.page = outcome[:20], 1
        self._read(self.unit.id)

    @rx.event
    @allow(AUTHOR)
    async def turn_to(self, page: int):
        """Show another page."""
        self.page = min(max(1, page), self.pages)
        self._read(self.unit.id)

    if TYPE_CHECKING:  # what the mixing state brings

        def _read(self, unit_id: int) -> None: ...
        def _forget(self) -> None: ...

    def _chosen(self) -> Chosen:
        return Chosen(self.words, int(self.department or "0"), self.outcome)

    def _here(self, unit: UnitHead, total: int, departments: list[tuple[int, str]]) -> None:
        self.found, self.unit, self.total = "here", unit, total
        self.departments = [{"id": str(key), "name": name} for key, name in departments]
        self.pages = max(1, -(-total // PAGE))
        self.query = urlencode({"words": self.words, "department": self.department, "outcome": self.outcome})
