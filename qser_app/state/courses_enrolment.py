"""Enrolling people by name and by department, on the screen."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_enrolment import DepartmentLine, Enrolled, EnrolPage
from qser_app.domain.courses_people import FoundPerson
from qser_app.domain.policies import AUTHOR
from qser_app.queries.courses_enrolment import enrol_page, possible_learners
from qser_app.services.courses_enrolment import enrol_department, enrol_people, stop_department
from qser_app.state.courses_people_head import AboutCourse
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who

_CHOSEN = "person-"
_NONE = DepartmentLine(0, "", 0, 0, later=False)


class EnrolState(AboutCourse, rx.State):
    """Whom to enrol: people found, and departments. ``seats``: how many are left, -1 where there is no limit."""

    departments: list[DepartmentLine] = []
    seats: int = -1
    search: str = ""
    people: list[FoundPerson] = []
    department: DepartmentLine = _NONE

    def _begin(self) -> None:
        self.search, self.people, self.department = "", [], _NONE

    def _read(self, code: str) -> None:
        self._show(look(enrol_page, actor=who(), code=code))

    def _forget(self) -> None:
        self.departments = []

    def _again(self) -> None:
        self._show(look(enrol_page, actor=who(), course_id=self.head.id))

    def _show(self, page: EnrolPage) -> None:
        self.head, self.departments, self.seats = page.head, page.departments, -1 if page.seats is None else page.seats
        self.department = next((each for each in page.departments if each.id == self.department.id), _NONE)

    @rx.event
    @allow(AUTHOR)
    async def find(self, form: dict[str, Any]):
        """Look for people by name or address."""
        self.search = str(form.get("search", ""))[:100]
        self._look_for()

    def _look_for(self) -> None:
        self.people = look(possible_learners, actor=who(), course_id=self.head.id, search=self.search)

    @rx.event
    @allow(AUTHOR)
    async def enrol(self, form: dict[str, Any]):
        """Enrol the people who were chosen."""
        people = [parse(name.removeprefix(_CHOSEN), int) for name, given in form.items() if name.startswith(_CHOSEN) and given]
        feedback = await self.get_state(FeedbackState)
        if not people:
            feedback._say("enrol-nobody-chosen", tone="warning")
            return
        done = await work(enrol_people, actor=who(), course_id=self.head.id, people=people, at=now())
        self._again()
        self._look_for()
        say_enrolled(feedback, done)

    @rx.event
    @allow(AUTHOR)
    async def choose_department(self, department: str):
        """Say what enrolling a department would mean."""
        key = parse(department or "0", int)
        self._again()
        self.department = next((each for each in self.departments if each.id == key), _NONE)

    @rx.event
    @allow(AUTHOR)
    async def enrol_department(self, form: dict[str, Any]):
        """Enrol a department, and whoever joins it later where that is wanted."""
        key, later = parse(str(form.get("department", "")), int), bool(form.get("later"))
        done = await work(enrol_department, actor=who(), course_id=self.head.id, department_id=key, later=later, at=now())
        self._again()
        say_enrolled(await self.get_state(FeedbackState), done)

    @rx.event
    @allow(AUTHOR)
    async def stop_department(self, department_id: int):
        """Whoever joins the department later is not enrolled any more."""
        await work(stop_department, actor=who(), course_id=self.head.id, department_id=department_id, at=now())
        self._again()
        (await self.get_state(FeedbackState))._say("enrol-later-stopped", tone="good")


def say_enrolled(feedback: FeedbackState, done: Enrolled) -> None:
    """What became of enrolling several people."""
    code = "enrol-done-no-seat" if done.no_seat else "enrol-done"
    feedback._say(code, tone="warning" if done.no_seat else "good", count=done.came, present=done.present, left=done.no_seat)
