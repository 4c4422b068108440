"""Translating on the screen: one text beside its source, and how far all languages of a course are."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_desk import DeskCourse
from qser_app.domain.courses_editor import DueText, LanguageRow, TranslationPage
from qser_app.domain.courses_texts import TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_desk import desk_course
from qser_app.queries.courses_due import due_texts
from qser_app.queries.courses_translation import course_table, translation_page
from qser_app.services.courses_publishing import mark_up_to_date, publish_titles
from qser_app.services.courses_structure import add_language
from qser_app.state.courses_desk import NO_COURSE
from qser_app.state.courses_editor import EditorState
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, who


class TranslationState(rx.State):
    """The source beside the translation that the editor opened."""

    found: str = "loading"
    source: TranslationPage = TranslationPage()

    @rx.event
    @allow(AUTHOR)
    async def begin(self):
        """Another text is being opened: its fields wait until its own source is here."""
        self.found, self.source = "loading", TranslationPage()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the source as it is now."""
        editor = await self.get_state(EditorState)
        try:
            self.source = look(translation_page, actor=who(), text=editor._text)
        except NotFound:
            self.found, self.source = "missing", TranslationPage()
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def mark(self):
        """Say that the translation still says what its source says."""
        editor = await self.get_state(EditorState)
        await work(mark_up_to_date, actor=who(), text=editor._text)
        self.source = look(translation_page, actor=who(), text=editor._text)
        (await self.get_state(FeedbackState))._say("author-marked", tone="good")


@dataclasses.dataclass
class TitleGap:
    """A title that is missing: ``name`` is its field's, ``of:id:language``."""

    name: str
    language: str


@dataclasses.dataclass
class TitleRow:
    """A text that is no more than a title, and the languages it is missing in."""

    title: str
    kind: str
    language: str
    gaps: list[TitleGap]


class LanguagesState(rx.State):
    """Every text of a course and its state in every language."""

    found: str = "loading"
    course: DeskCourse = NO_COURSE
    languages: list[str] = []
    more: list[str] = []
    rows: list[LanguageRow] = []
    titles: list[TitleRow] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the course of the address."""
        try:
            code = argument(self, "code")[:40]
            self.course = look(desk_course, actor=who(), code=code).course
            self._read()
        except (NotFound, BadInput):
            self.found, self.course, self.languages, self.more, self.rows, self.titles = "missing", NO_COURSE, [], [], [], []
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def add_language(self, form: dict[str, Any]):
        """Let the course have one more language."""
        if (asked := form.get("another")) not in list(Language):
            raise BadInput
        await work(add_language, actor=who(), code=self.course.code, language=Language(asked), at=now())
        self._read()

    @rx.event
    @allow(AUTHOR)
    async def put_titles(self, form: dict[str, Any]):
        """Publish the titles that were written; those that were not are still missing."""
        names = {text.name: text for row in self.rows for text in _missing(row)}
        written = {names[name]: title for name, title in form.items() if name in names and isinstance(title, str)}
        if await work(publish_titles, actor=who(), code=self.course.code, titles=written, at=now()):
            (await self.get_state(FeedbackState))._say("author-titles-done", tone="good")
        self._read()

    def _read(self) -> None:
        self.languages, self.rows = look(course_table, actor=who(), code=self.course.code)
        self.more = [language.value for language in Language if language not in self.languages]
        lacking = [row for row in self.rows if row.titles_missing]
        self.titles = [
            TitleRow(row.title, row.kind, row.language, [TitleGap(text.name, str(text.language)) for text in _missing(row)])
            for row in lacking
        ]


def _missing(row: LanguageRow) -> list[TextId]:
    return [TextId(TextOf(row.of), row.id, Language(language)) for language in row.titles_missing]


class DueState(rx.State):
    """What must be read again."""

    due: list[DueText] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the list, over all courses."""
        self.due = look(due_texts, actor=who(), today=now().date())
