"""Who may be in a course, and the links into it, on the screen."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_enrolment import AdmissionPage, BadAdmission, LinkLine
from qser_app.domain.policies import AUTHOR
from qser_app.queries.courses_enrolment import admission_page
from qser_app.queries.learning_certificates import months_of
from qser_app.services.certificates import keep_validity
from qser_app.services.courses_enrolment import keep_admission
from qser_app.services.courses_enrolment_links import make_link, revoke_link
from qser_app.state.courses_people_head import AboutCourse
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who


@dataclasses.dataclass
class ShownLink:
    """A link of the list; ``expires_at`` is ISO 8601."""

    id: int
    name: str
    made_by: str
    expires_at: str
    used: int
    capacity: int
    state: str


class AdmissionState(AboutCourse, rx.State):
    """The rules of a course and its links; ``version`` grows when the fields are to be written anew, ``made`` is the newest link's path."""

    self_enrolment: bool = True
    opens_on: str = ""
    closes_on: str = ""
    capacity: str = ""
    level: str = ""
    enrolled: int = 0
    links: list[ShownLink] = []
    errors: dict[str, str] = {}
    link_error: str = ""
    made: str = ""
    version: int = 0
    months: str = "0"

    def _begin(self) -> None:
        self.errors, self.link_error, self.made = {}, "", ""

    def _read(self, code: str) -> None:
        self._show(look(admission_page, actor=who(), code=code, at=now()))

    def _forget(self) -> None:
        self.links = []

    def _show(self, page: AdmissionPage) -> None:
        self.head, self.self_enrolment, self.opens_on, self.closes_on = page.head, page.self_enrolment, page.opens_on, page.closes_on
        self.capacity, self.level, self.enrolled = page.capacity, page.level, page.enrolled
        self.links = [_shown(link) for link in page.links]
        self.months = str(look(months_of, course_id=page.head.id))
        self.version += 1

    def _again(self) -> None:
        self._show(look(admission_page, actor=who(), course_id=self.head.id, at=now()))

    @rx.event
    @allow(AUTHOR)
    async def save(self, form: dict[str, Any]):
        """Keep the rules; every mistake is told at its field, and nothing typed is lost."""
        try:
            await work(keep_admission, actor=who(), course_id=self.head.id, typed=form, at=now())
        except BadAdmission as refusal:
            self.errors = refusal.errors
            return
        self.errors = {}
        self._again()
        (await self.get_state(FeedbackState))._say("admission-saved", tone="good")

    @rx.event
    @allow(AUTHOR)
    async def keep_validity(self, form: dict[str, Any]):
        """Keep for how many months the course's certificates hold."""
        months = parse(str(form.get("months", "")), int)
        await work(keep_validity, actor=who(), course_id=self.head.id, months=months, at=now())
        self._again()
        (await self.get_state(FeedbackState))._say("admission-saved", tone="good")

    @rx.event
    @allow(AUTHOR)
    async def make_link(self, form: dict[str, Any]):
        """Make a link; its address is shown this once."""
        self.link_error = ""
        try:
            token = await work(make_link, actor=who(), course_id=self.head.id, typed=form, at=now())
        except BadAdmission as refusal:
            self.link_error = next(iter(refusal.errors.values()))
            return
        self.made = f"/join/{token}"
        self._again()

    @rx.event
    @allow(AUTHOR)
    async def revoke(self, link_id: int):
        """Take a link back."""
        await work(revoke_link, actor=who(), link_id=link_id, at=now())
        self.made = ""
        self._again()
        (await self.get_state(FeedbackState))._say("admission-revoked", tone="good")


def _shown(link: LinkLine) -> ShownLink:
    return ShownLink(link.id, link.name, link.made_by, link.expires_at.isoformat(), link.used, link.capacity, link.state)
