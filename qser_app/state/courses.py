"""The catalogue and the course page on the screen."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.courses_pages import CatalogueEntry, CoursePage, ModuleRow
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.rewards import RULES, Rule
from qser_app.queries.courses import catalogue, course_page
from qser_app.queries.courses_glossary import glossary_size
from qser_app.state.gate import allow, argument, who


class CatalogueState(rx.State):
    """The courses one may take; ``words`` come from the address, so that a search can be kept and sent."""

    loaded: bool = False
    words: str = ""
    language: str = ""
    length: str = ""
    courses: list[CatalogueEntry] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the catalogue for the words in the address."""
        self.words = str(self.router.url.query_parameters.get("q", ""))[:200]
        self._read()

    def _read(self) -> None:
        self.courses = look(catalogue, actor=who(), words=self.words, language=self.language, length=self.length)
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
    """One course, called ``course`` in addresses. ``found`` is loading, here or missing.

    ``next_to`` is the page to go on with, empty when all is done.
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

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the course of the address."""
        try:
            page = look(course_page, actor=who(), code=argument(self, "code")[:40])
        except (NotFound, BadInput):
            self.found = "missing"
            return
        self._fill(page)
        self.terms = look(glossary_size, course_id=page.id)
        self.found = "here"

    def _fill(self, page: CoursePage) -> None:
        self.course, self.title, self.summary = page.code, page.title, page.summary
        self.welcome, self.licence = page.welcome_html, page.licence
        self.language, self.in_your_language, self.languages = page.language, page.in_your_language, page.languages
        self.progress, self.percent, self.minutes, self.modules = page.progress, page.percent, page.minutes, page.modules
        self.may_author = page.may_author
        left = sum(not unit.completed for unit in page.units)
        self.points = left * RULES.points[Rule.UNIT] + (RULES.points[Rule.COURSE] if left else 0)
        unit = page.next_unit()
        self.next_to, self.next_title = (unit.address, unit.title) if unit else ("", "")
