"""Who is where in a course, on the screen; and a friendly word to those who are stuck."""

import dataclasses
from typing import Any
from urllib.parse import urlencode

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.courses_people_progress import PAGE, REMINDED_EVERY, LearnerLine, LearnersPage, Pace, Reminded, Sought, WordsTooLong
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.i18n.catalogue import LANGUAGES, phrase
from qser_app.queries.courses_people_progress import learners_page
from qser_app.services.courses_enrolment import enrol_people, take_out
from qser_app.services.courses_people_reminders import remind, remind_stuck
from qser_app.state.courses_people_head import AboutCourse
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who


@dataclasses.dataclass
class ShownLearner:
    """A line of the list; moments are ISO 8601 or empty. ``free``: they may be reminded now."""

    id: int
    name: str
    email: str
    department: str
    pace: str
    snag: str
    percent: int
    unit: str
    failed: str
    last_active: str
    reminded_at: str
    reminders: bool
    free: bool


class LearnersState(AboutCourse, rx.State):
    """One page of the people of a course; ``chosen`` is whom a reminder is being written to (0: all who are stuck, -1: nobody)."""

    rows: list[ShownLearner] = []
    counts: dict[str, int] = {}
    departments: list[dict[str, str]] = []
    total: int = 0
    pages: int = 1
    page: int = 1
    words: str = ""
    department: str = ""
    pace: str = ""
    query: str = ""
    chosen: int = -1
    chosen_name: str = ""
    problem: str = ""
    undo_id: int = 0
    undo_name: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the first page for the course of the address; in a thread, for there may be many people."""
        self.found, self.page, self.words, self.department, self.pace = "loading", 1, "", "", ""
        self.chosen, self.problem, self.undo_id = -1, "", 0
        try:
            code = argument(self, "code")[:40]
            self._show(await study(learners_page, actor=who(), at=now(), sought=Sought(), code=code))
        except (NotFound, BadInput):
            self.found, self.rows, self.counts, self.departments = "missing", [], {}, []
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def find(self, words: str):
        """Only people called so."""
        self.words, self.page = words[:100], 1
        await self._again()

    @rx.event
    @allow(AUTHOR)
    async def keep_department(self, department: str):
        """Only this department; empty: all."""
        self.department, self.page = str(parse(department or "0", int) or ""), 1
        await self._again()

    @rx.event
    @allow(AUTHOR)
    async def keep_pace(self, pace: str):
        """Only people at this pace; empty: all."""
        if pace and pace not in set(Pace):
            raise BadInput
        self.pace, self.page = pace, 1
        await self._again()

    @rx.event
    @allow(AUTHOR)
    async def turn_to(self, page: int):
        """Show another page."""
        self.page = min(max(1, page), self.pages)
        await self._again()

    @rx.event
    @allow(AUTHOR)
    async def write_to(self, person_id: int):
        """Begin a reminder to one of them (0: to all who are stuck; -1: to nobody after all)."""
        self.chosen, self.problem = person_id, ""
        self.chosen_name = next((row.name for row in self.rows if row.id == person_id), "")

    @rx.event
    @allow(AUTHOR)
    async def remind(self, form: dict[str, Any]):
        """Send the reminder that is being written."""
        words = str(form.get("words", ""))
        words = "" if words.strip() in {phrase(language, "learners-reminder-default") for language in LANGUAGES} else words
        told = {"actor": who(), "course_id": self.head.id, "words": words, "at": now()}
        try:
            done = await work(remind, people=[self.chosen], **told) if self.chosen else await work(remind_stuck, **told)
        except WordsTooLong as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.chosen, self.problem = -1, ""
        await self._again()
        _say_reminded(await self.get_state(FeedbackState), done)

    @rx.event
    @allow(AUTHOR)
    async def take_out(self, person_id: int):
        """Take somebody out of the course; it can be undone."""
        name = next((row.name for row in self.rows if row.id == person_id), "")
        await work(take_out, actor=who(), course_id=self.head.id, person_id=person_id, at=now())
        self.undo_id, self.undo_name = person_id, name
        await self._again()

    @rx.event
    @allow(AUTHOR)
    async def bring_back(self, person_id: int):
        """Let whoever was taken out be in the course again."""
        await work(enrol_people, actor=who(), course_id=self.head.id, people=[person_id], at=now())
        self.undo_id = 0
        await self._again()

    async def _again(self) -> None:
        sought = Sought(self.words, int(self.department or "0"), self.pace, self.page)
        self._show(await study(learners_page, actor=who(), at=now(), sought=sought, course_id=self.head.id))

    def _show(self, page: LearnersPage) -> None:
        self.head, self.rows, self.total = page.head, [_shown(row) for row in page.rows], page.total
        self.counts = {str(pace): page.counts.get(pace, 0) for pace in Pace}
        self.departments = [{"id": str(key), "name": name} for key, name in page.departments]
        self.pages = max(1, -(-page.total // PAGE))
        self.query = urlencode({"words": self.words, "department": self.department, "pace": self.pace})


def _shown(row: LearnerLine) -> ShownLearner:
    free = row.pace is not Pace.DONE and row.reminders and (row.reminded_at is None or now() - row.reminded_at >= REMINDED_EVERY)
    last, reminded = (each.isoformat() if each else "" for each in (row.last_active, row.reminded_at))
    return ShownLearner(
        row.id,
        row.name,
        row.email,
        row.department,
        row.pace,
        row.snag,
        row.percent,
        row.unit,
        row.failed,
        last,
        reminded,
        row.reminders,
        free,
    )


def _say_reminded(feedback: FeedbackState, done: Reminded) -> None:
    code = "learners-reminded" if done.too_soon + done.unwanted == 0 else "learners-reminded-some"
    feedback._say(code, tone="good", count=done.sent, soon=done.too_soon, unwanted=done.unwanted)
