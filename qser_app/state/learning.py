"""The player on the screen: the unit in its course, the time it takes, the lesson and what the learner writes."""

from typing import Any

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.courses import Block
from qser_app.domain.courses_glossary import Term
from qser_app.domain.courses_pages import LessonPage, PlayerCourse, PlayerUnit, address_of, in_player
from qser_app.domain.learning import Day
from qser_app.domain.people import Language
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound, Refusal
from qser_app.queries.courses import language_of
from qser_app.queries.learning import following, lesson_page, player_course, today
from qser_app.queries.learning_enrolment import barred_course
from qser_app.services import learning
from qser_app.services.learning_time import beat
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who
from qser_app.state.live import follow
from qser_app.state.session import SessionState


def _language(code: str) -> Language | None:
    return Language(code) if code in list(Language) else None


async def _opened(unit_id: int) -> None:
    """Begin or go on with the unit; whoever looks as somebody begins nothing for them, and sees what is open to them. Raises a Refusal."""
    if who().viewer is None:
        await work(learning.open_unit, actor=who(), unit_id=unit_id, at=now())
        return
    look(player_course, actor=who(), unit_id=unit_id)
    if look(barred_course, actor=who(), unit_id=unit_id, at=now()):
        raise NotFound


class PlayerState(rx.State):
    """Any unit in its course. ``found`` is loading, here or missing; ``is_enough``: the day's hour is over."""

    found: str = "loading"
    course: PlayerCourse = PlayerCourse()
    unit: PlayerUnit = PlayerUnit()
    is_enough: bool = False
    _goes_on: bool = False
    _leaves: bool = False
    _loaded_at: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Open the unit of the address; what is not there for this person is politely missing."""
        self._loaded_at, self._leaves = hub.moment, False
        try:
            unit_id = parse(argument(self, "unit_id"), int)
            await _opened(unit_id)
        except Refusal:
            self.found = "missing"
            return self._to_the_door()
        self._show(unit_id)
        if f"/learn/{self.unit.kind}/" not in self.router.url.path:
            return rx.redirect(address_of(self.unit.kind, unit_id), replace=True)
        self.found = "here"
        return PlayerState.watch

    def _to_the_door(self) -> Any:
        """Where it is the course that is not open, its page says why."""
        try:
            code = look(barred_course, actor=who(), unit_id=parse(argument(self, "unit_id"), int), at=now())
        except BadInput:
            return None
        return rx.redirect(f"/course/{code}", replace=True) if code else None

    def _show(self, unit_id: int) -> None:
        page = look(player_course, actor=who(), unit_id=unit_id)
        self.course, self.unit = in_player(page, unit_id)

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Follow what happens to this person elsewhere: a quiz passed, a package completed."""
        async with self:
            heard, loaded_at = topics.of_person(who().person_id), self._loaded_at
        await follow(self, [heard], self._refresh, since=loaded_at)

    async def _refresh(self) -> None:
        if self._leaves:
            return  # the next page reads all this in a moment
        self._show(self.unit.id)
        await self._fill(look(today, actor=who(), at=now()))
        lesson = await self.get_state(LessonState)
        if lesson.unit == self.unit.id:
            lesson._follow_reader()

    @rx.event
    @allow(SIGNED_IN)
    async def beat(self, key: str, active: bool):
        """The page is seen: count the time."""
        if self.found == "here":
            await self._fill(await work(beat, actor=who(), unit_id=self.unit.id, key=key, active=active, at=now()))

    async def _fill(self, day: Day) -> None:
        session = await self.get_state(SessionState)
        shown = (session.hour_minutes, session.hour_goal, session.hour_percent)
        if shown != (day.minutes, day.goal_minutes, day.percent):
            session.hour_minutes, session.hour_goal, session.hour_percent = day.minutes, day.goal_minutes, day.percent
        self.is_enough = day.hour_is_full and not self._goes_on

    @rx.event
    @allow(SIGNED_IN)
    async def keep_place(self, block: int, part: int, percent: int):
        """Remember where the eye stopped."""
        place = {"block": block, "part": part}
        if self.found == "here":
            await work(learning.keep_place, actor=who(), unit_id=self.unit.id, place=place, percent=percent, at=now())

    @rx.event
    @allow(SIGNED_IN)
    async def go_on(self):
        """The learner chose to go on after the hour."""
        self._goes_on, self.is_enough = True, False


class LessonState(rx.State):
    """A lesson in one language; ``kept`` names the last note that is in the database."""

    unit: int = 0
    owner: int = 0
    title: str = ""
    summary: str = ""
    language: str = ""
    languages: list[str] = []
    blocks: list[Block] = []
    sources: list[str] = []
    as_of: str = ""
    review: str = ""
    spot: dict[str, int | str] = {}
    notes: dict[str, str] = {}
    kept: str = ""
    terms: list[Term] = []
    watched: dict[str, int] = {}
    _reader: str = ""
    _person_reads: str = ""

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the lesson that the player opened."""
        player = await self.get_state(PlayerState)
        if player.found == "here":
            self._person_reads = str(look(language_of, who()))
            self._fill(look(lesson_page, actor=who(), unit_id=player.unit.id, reader=_language(self._reader)))

    def _fill(self, page: LessonPage) -> None:
        self.unit, self.owner, self.title, self.summary = page.unit_id, who().person_id, page.title, page.summary
        self.language, self.languages, self.blocks = page.language, page.languages, page.blocks
        self.sources, self.as_of, self.review = page.sources, page.as_of, page.review
        self.spot, self.notes, self.kept, self.terms = page.place, page.reflections, "", page.terms
        self.watched = page.watched

    def _follow_reader(self) -> None:
        """Show the lesson in the language the person has chosen meanwhile, unless they chose another for reading."""
        reads = str(look(language_of, who()))
        if self._reader or reads == self._person_reads:
            return
        self._person_reads = reads
        page = look(lesson_page, actor=who(), unit_id=self.unit)
        if page.language != self.language:
            self._fill(page)

    @rx.event
    @allow(SIGNED_IN)
    async def read_in(self, code: str):
        """Show this and the next lessons in another language; the frame stays in its own."""
        if _language(code) is None:
            raise BadInput
        self._reader = code
        self._fill(look(lesson_page, actor=who(), unit_id=self.unit, reader=_language(code)))

    @rx.event
    @allow(SIGNED_IN)
    async def keep_note(self, place: str, text: str, name: str):
        """Keep what the learner wrote for themselves."""
        await work(learning.keep_reflection, actor=who(), unit_id=self.unit, place=place, text=text, at=now())
        self.notes, self.kept = {**self.notes, place: text}, name[:40]

    @rx.event
    @allow(SIGNED_IN)
    async def finish(self):
        """Mark the lesson as done and go on to what comes next."""
        done = await work(learning.complete_unit, actor=who(), unit_id=self.unit, at=now())
        address = look(following, actor=who(), unit_id=self.unit)
        (await self.get_state(PlayerState))._leaves = True
        if done.first_time:
            code = "learning-course-done" if done.course_completed else "learning-done"
            (await self.get_state(FeedbackState))._say(code, tone="good", points=done.reward.points)
        return rx.redirect(address)
