"""Changing a course on the desk: what its authors press, and what the page then says."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

import reflex as rx
from sqlmodel import Session

from qser_app.db import work
from qser_app.domain.cases_proposals import Proposal
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.courses_desk import Part
from qser_app.domain.courses_structure import BadCourse, NewCourse
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Actor, Language
from qser_app.domain.permissions import may_author
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput
from qser_app.services import courses_copies as copies
from qser_app.services import courses_structure as structure
from qser_app.services.courses_publishing import WRITTEN
from qser_app.state.cases_drafts import draft_case
from qser_app.state.cases_published import telling
from qser_app.state.courses_desk import DeskCourseState
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who

Word = TypeVar("Word", bound=StrEnum)


def _word(kind: type[Word], value: str) -> Word:
    """The word of an enumeration that a browser sent."""
    if value not in list(kind):
        raise BadInput
    return kind(value)


def _made(db: Session, *, actor: Actor, module_id: int, kind: UnitKind, title: str, at: datetime) -> int:
    """A new unit; a case begins with a draft that shows how one is written."""
    if kind is UnitKind.CASE:
        return draft_case(db, actor=actor, module_id=module_id, told=Proposal(title=title), at=at)
    return structure.create_unit(db, actor=actor, module_id=module_id, kind=kind, title=title, at=at)


class NewCourseState(rx.State):
    """A course that is about to begin. ``may`` tells whether this person may begin one, and one for the whole house.

    ``asked``: they came for it, so its form is open.
    """

    may: bool = False
    may_house: bool = False
    asked: bool = False
    errors: dict[str, str] = {}

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Begin with an empty form, open for whoever asked for it in the address."""
        self.errors, self.asked = {}, self.router.url.query_parameters.get("new", "") == "course"
        actor = who()
        self.may = may_author(actor, organisation_id=actor.organisation_id)
        self.may_house = may_author(actor, organisation_id=None)

    @rx.event
    @allow(AUTHOR)
    async def create(self, form: dict[str, Any]):
        """Begin the course and go to it; every mistake is told at its field."""
        first = str(form.get("language", ""))
        more = [language for language in Language if form.get(f"language-{language}") and language != first]
        new = NewCourse(str(form.get("code", "")), str(form.get("title", "")), [first, *more], whole_house=bool(form.get("whole_house")))
        try:
            code = await work(structure.create_course, actor=who(), new=new, at=now())
        except BadCourse as refusal:
            self.errors = refusal.errors
            return None
        self.errors = {}
        return rx.redirect(f"/desk/{code}")


class CourseShapeState(rx.State):
    """One course being changed. ``open`` names the part whose settings are open (``unit-3``), ``adding`` what is being added where
    (``lesson-2``); ``moved`` and ``put_away`` are what the page last did, ``place`` of ``total`` where something moved to.
    """

    open: str = ""
    adding: str = ""
    errors: dict[str, str] = {}
    moved: Part = Part()
    place: int = 0
    total: int = 0
    serial: int = 0
    put_away: Part = Part()
    came_back: bool = False

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Nothing is open yet."""
        self.open, self.adding, self.errors, self.moved, self.put_away = "", "", {}, Part(), Part()

    @rx.event
    @allow(AUTHOR)
    async def toggle(self, name: str):
        """Open the settings of a part, or close them."""
        self.open, self.adding, self.errors = "" if self.open == name[:40] else name[:40], "", {}

    @rx.event
    @allow(AUTHOR)
    async def ask(self, what: str):
        """Ask for the title of something new; an empty word closes the form again."""
        self.adding, self.open, self.errors = what[:40], "", {}

    @rx.event
    @allow(AUTHOR)
    async def add_module(self, form: dict[str, Any]):
        """Add a module at the end."""
        desk = await self.get_state(DeskCourseState)
        title = str(form.get("title", ""))
        if await self._done(structure.create_module, code=desk.course.code, title=title):
            self.adding = ""
            await self._say("author-added-module", title=title)

    @rx.event
    @allow(AUTHOR)
    async def add_unit(self, form: dict[str, Any]):
        """Add a lesson, a case or a quiz to a module; what is written opens in its editor."""
        kind, _, module = self.adding.partition("-")
        unit_kind, module_id = _word(UnitKind, kind), parse(module, int)
        try:
            made = await work(_made, actor=who(), module_id=module_id, kind=unit_kind, title=str(form.get("title", "")), at=now())
        except BadCourse as refusal:
            self.errors = refusal.errors
            return None
        self.adding = ""
        if unit_kind in WRITTEN:
            return rx.redirect(f"/desk/{unit_kind}/{made}")
        (await self.get_state(DeskCourseState))._read_again()
        await self._say("author-added", title=str(form.get("title", "")))
        return None

    @rx.event
    @allow(AUTHOR)
    async def rename(self, form: dict[str, Any]):
        """Give a part its new title, in the language it is shown in."""
        text = TextId(
            _word(TextOf, str(form.get("of", ""))), parse(str(form.get("id", "")), int), _word(Language, str(form.get("language")))
        )
        if await self._done(structure.rename, text=text, title=str(form.get("title", ""))):
            await self._say("author-saved")

    @rx.event
    @allow(AUTHOR)
    async def set_facts(self, form: dict[str, Any]):
        """Say how long a unit takes and who answers for it."""
        unit_id, minutes = parse(str(form.get("id", "")), int), str(form.get("minutes", "")).strip()
        whole = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 5 else 0
        owner = parse(str(form.get("owner", "0")), int)
        if await self._done(structure.set_minutes, unit_id=unit_id, minutes=whole):
            await self._done(structure.set_owner, of=TextOf.UNIT, part_id=unit_id, person_id=owner)
            await self._say("author-saved")

    @rx.event
    @allow(AUTHOR)
    async def set_owner(self, person: str):
        """Say who answers for the course."""
        desk = await self.get_state(DeskCourseState)
        if await self._done(structure.set_owner, of=TextOf.COURSE, part_id=desk.course.id, person_id=parse(person, int)):
            await self._say("author-saved")

    @rx.event
    @allow(AUTHOR)
    async def move(self, of: str, part_id: int, title: str, by: int):
        """Move a part; the page says where it is now, and the focus stays with it."""
        kind = _word(TextOf, of)
        self.place, self.total = await work(structure.move, actor=who(), of=kind, part_id=part_id, by=max(-1, min(1, by)), at=now())
        self.moved, self.put_away, self.serial = Part(of, part_id, title[:300]), Part(), self.serial + 1
        (await self.get_state(DeskCourseState))._read_again()

    @rx.event
    @allow(AUTHOR)
    async def archive(self, of: str, part_id: int, title: str):
        """Put a part away; one press brings it back."""
        if await self._done(structure.archive, of=_word(TextOf, of), part_id=part_id):
            self.put_away, self.came_back, self.open, self.moved = Part(of, part_id, title[:300]), False, "", Part()

    @rx.event
    @allow(AUTHOR)
    async def restore(self, of: str, part_id: int, title: str):
        """Bring a part back to its place."""
        if await self._done(telling(structure.restore), of=_word(TextOf, of), part_id=part_id):
            self.put_away, self.came_back, self.moved = Part(of, part_id, title[:300]), True, Part()

    @rx.event
    @allow(AUTHOR)
    async def set_status(self, status: str):
        """Publish the course, make it a draft again, or archive it."""
        desk = await self.get_state(DeskCourseState)
        if await self._done(telling(structure.set_status), code=desk.course.code, status=_word(CourseStatus, status)):
            await self._say("author-course-published" if status == CourseStatus.PUBLISHED else "author-status-set")

    @rx.event
    @allow(AUTHOR)
    async def show_unit(self, unit_id: int):
        """Let learners see a unit."""
        if await self._done(telling(structure.show_unit), unit_id=unit_id):
            await self._say("author-unit-shown")

    @rx.event
    @allow(AUTHOR)
    async def hide_unit(self, unit_id: int):
        """Make a unit a draft again."""
        if await self._done(structure.hide_unit, unit_id=unit_id):
            await self._say("author-unit-hidden")

    @rx.event
    @allow(AUTHOR)
    async def copy(self, of: str, part_id: int):
        """Duplicate a unit or a module, right below it."""
        named: dict[str, Callable[..., Any]] = {"unit": copies.copy_unit, "module": copies.copy_module}
        if of not in named:
            raise BadInput
        if await self._done(named[of], **{f"{of}_id": part_id}):
            self.open = ""
            await self._say("author-copied")

    @rx.event
    @allow(AUTHOR)
    async def copy_course(self):
        """Duplicate the whole course and go to the copy."""
        desk = await self.get_state(DeskCourseState)
        code = await work(copies.copy_course, actor=who(), code=desk.course.code, at=now())
        await self._say("author-copied")
        return rx.redirect(f"/desk/{code}")

    async def _done(self, verb: Callable[..., Any], **named: Any) -> bool:
        """Do it and read the course again; a mistake is told at its field."""
        try:
            await work(verb, actor=who(), **named, at=now())
        except BadCourse as refusal:
            self.errors = refusal.errors
            return False
        self.errors = {}
        (await self.get_state(DeskCourseState))._read_again()
        return True

    async def _say(self, code: str, title: str = "") -> None:
        (await self.get_state(FeedbackState))._say(code, tone="good", title=title)
