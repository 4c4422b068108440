"""The catalogue and the course page on the screen."""

from datetime import timedelta

import reflex as rx

from qser_app.db import glance, look
from qser_app.domain.certificates import HeldCertificate
from qser_app.domain.courses import CourseStatus
from qser_app.domain.courses_pages import CatalogueEntry, CoursePage, ModuleRow
from qser_app.domain.courses_search import SearchHit
from qser_app.domain.learning_enrolment import Door
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards_facts import Rule
from qser_app.queries.certificates import certificates_of
from qser_app.queries.courses import course_page, language_of
from qser_app.queries.courses_catalogue import catalogue
from qser_app.queries.courses_glossary import glossary_size
from qser_app.queries.courses_search import courses_that_say, search
from qser_app.queries.learning_enrolment import behind_doors, door_of, locks_of, status_of
from qser_app.queries.rewards_rules import rules_of
from qser_app.state.gate import allow, argument, now, who


class CatalogueState(rx.State):
    """The courses one may take; ``words`` come from the address, so that a search can be kept and sent."""

    loaded: bool = False
    words: str = ""
    language: str = ""
    length: str = ""
    courses: list[CatalogueEntry] = []
    hits: list[SearchHit] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the catalogue for the words in the address."""
        self.words = str(self.router.url.query_parameters.get("q", ""))[:200]
        self.hits = self._found() if self.words.strip() else []
        self._read()

    def _found(self) -> list[SearchHit]:
        """What the words are found in; of a course that is not open to the reader only the course itself."""
        closed = look(locks_of, actor=who(), at=now())
        return [hit for hit in look(search, actor=who(), words=self.words) if hit.course not in closed or hit.kind == "course"]

    def _read(self) -> None:
        if self.words.strip():
            among = look(courses_that_say, actor=who(), words=self.words)
            entries = look(catalogue, actor=who(), among=among, language=self.language, length=self.length)
        else:
            entries = glance(catalogue, actor=who(), language=self.language, length=self.length)
        self.courses = glance(behind_doors, entries=entries, actor=who(), at=now())
        self.loaded = True

    @rx.event
    @allow(SIGNED_IN)
    async def keep_language(self, language: str):
        """Show only what exists in this language; empty: all."""
        self.language = language
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def keep_length(self, length: str):
        """Show only what is this long; empty: all."""
        self.length = length
        self._read()


class CourseState(rx.State):
    """One course, called ``course`` in addresses. ``found`` is loading, here, missing, draft or archived.

    ``next_to`` is the page to go on with, empty when all is done; ``lock`` what keeps the reader out (empty: nothing).
    """

    found: str = "loading"
    course: str = ""
    title: str = ""
    summary: str = ""
    welcome: str = ""
    language: str = ""
    in_your_language: bool = True
    languages: list[str] = []
    licence: str = ""
    progress: str = ""
    percent: int = 0
    minutes: int = 0
    points: int = 0
    modules: list[ModuleRow] = []
    next_to: str = ""
    next_title: str = ""
    may_author: bool = False
    terms: int = 0
    lock: str = ""
    opens_at: str = ""
    last_day: str = ""
    was_in: bool = False
    level: int = 0
    reached: int = 0
    certificates: list[HeldCertificate] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the course of the address."""
        code = ""
        try:
            code = argument(self, "code")[:40]
            page = look(course_page, actor=who(), code=code)
        except (NotFound, BadInput):
            status = look(status_of, actor=who(), code=code)
            self.found = str(status) if status in (CourseStatus.DRAFT, CourseStatus.ARCHIVED) else "missing"
            return
        self._fill(page)
        self._stand_before(look(door_of, actor=who(), course_id=page.id, at=now()))
        self.terms = look(glossary_size, course_id=page.id)
        mine = {"person_id": who().person_id, "reader": look(language_of, who()), "course_id": page.id}
        self.certificates = look(certificates_of, actor=who(), at=now(), **mine)[:1]
        self.found = "here"

    def _stand_before(self, door: Door) -> None:
        self.lock, self.was_in, self.level, self.reached = door.lock, door.left, door.level, door.reached
        self.opens_at = door.opens_at.isoformat() if door.opens_at else ""
        # The course closes with the end of its last day.
        self.last_day = (door.closes_at - timedelta(seconds=1)).isoformat() if door.closes_at else ""

    def _fill(self, page: CoursePage) -> None:
        self.course, self.title, self.summary = page.code, page.title, page.summary
        self.welcome, self.licence = page.welcome_html, page.licence
        self.language, self.in_your_language, self.languages = page.language, page.in_your_language, page.languages
        self.progress, self.percent, self.minutes, self.modules = page.progress, page.percent, page.minutes, page.modules
        self.may_author = page.may_author
        left = sum(not unit.completed for unit in page.units)
        worth = look(rules_of, organisation_id=who().organisation_id).points
        self.points = left * worth[Rule.UNIT] + (worth[Rule.COURSE] if left else 0)
        unit = page.next_unit()
        self.next_to, self.next_title = (unit.address, unit.title) if unit else ("", "")
