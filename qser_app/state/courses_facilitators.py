"""Who looks after one course, on the screen."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_people import CourseFacilitator, FoundPerson
from qser_app.domain.policies import AUTHOR
from qser_app.queries.courses_people import facilitators, possible_facilitators
from qser_app.services.courses_people import appoint, dismiss
from qser_app.state.courses_people_head import AboutCourse
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


class FacilitatorsState(AboutCourse, rx.State):
    """The facilitators of a course, and the people found who could be."""

    rows: list[CourseFacilitator] = []
    search: str = ""
    people: list[FoundPerson] = []
    undo_id: int = 0
    undo_name: str = ""

    def _begin(self) -> None:
        self.search, self.people, self.undo_id = "", [], 0

    def _read(self, code: str) -> None:
        page = look(facilitators, actor=who(), code=code)
        self.head, self.rows = page.head, page.rows

    def _forget(self) -> None:
        self.rows = []

    @rx.event
    @allow(AUTHOR)
    async def find(self, form: dict[str, Any]):
        """Look for colleagues by name or address."""
        self.search = str(form.get("search", ""))[:100]
        self._look_for()

    def _look_for(self) -> None:
        self.people = look(possible_facilitators, actor=who(), course_id=self.head.id, search=self.search)

    @rx.event
    @allow(AUTHOR)
    async def appoint(self, person_id: int):
        """Make somebody facilitator of this course."""
        await work(appoint, actor=who(), course_id=self.head.id, person_id=person_id, at=now())
        self.undo_id = 0
        await self._show("facilitators-appointed")

    @rx.event
    @allow(AUTHOR)
    async def dismiss(self, person_id: int):
        """Take the role back; it can be undone."""
        name = next((row.name for row in self.rows if row.id == person_id), "")
        await work(dismiss, actor=who(), course_id=self.head.id, person_id=person_id, at=now())
        self.undo_id, self.undo_name = person_id, name
        await self._show("")

    async def _show(self, said: str) -> None:
        self.rows = look(facilitators, actor=who(), course_id=self.head.id).rows
        self._look_for()
        if said:
            (await self.get_state(FeedbackState))._say(said, tone="good")
