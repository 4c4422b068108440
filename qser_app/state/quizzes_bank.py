"""A module's bank on its authors' screen: the list, one question with its answers, a file and its report."""

from dataclasses import dataclass, replace

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_bank_pages import BankFilter, BankRow, FilePreview, QuestionPreview
from qser_app.domain.quizzes_drafts import LARGEST_FILE_MB
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.exports.quizzes_formats import Holding, holdings
from qser_app.queries.quizzes_bank import bank, file_report, question_preview
from qser_app.services.quizzes_bank import import_file, restore_question, retire_question
from qser_app.state.gate import allow, argument, now, parse, who


@dataclass(frozen=True)
class Moved:
    """The question that was just retired or brought back."""

    id: int = 0
    words: str = ""
    retired: bool = False


class BankState(rx.State):
    """What is on the screen; ``found`` is loading, here or missing. Reading all of it again is cheap, so every change does."""

    found: str = "loading"
    module: int = 0
    title: str = ""
    language: str = ""
    course: str = ""
    rows: list[BankRow] = []
    count: int = 0
    pages: int = 1
    kinds: list[str] = []
    tags: list[str] = []
    languages: list[str] = []
    page: int = 1
    retired: bool = False
    preview: QuestionPreview = QuestionPreview()
    moved: Moved = Moved()

    megabytes: int = LARGEST_FILE_MB
    file_language: str = "en"
    report: FilePreview = FilePreview()
    ready: int = 0
    added: int = -1
    changed: int = 0

    export_language: str = "en"
    holdings: list[Holding] = []
    _filter: BankFilter = BankFilter()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the bank of the address."""
        self.found, self._filter = "loading", BankFilter()
        self.preview, self.moved, self.report, self.ready, self.added = QuestionPreview(), Moved(), FilePreview(), 0, -1
        try:
            self.module = parse(argument(self, "module_id"), int)
            self._read()
        except (NotFound, BadInput):
            self.found, self.rows = "missing", []
            return
        self.found = "here"
        self.file_language = self.export_language = self.languages[0] if self.languages else self.language
        if self.language in self.languages:
            self.file_language = self.export_language = self.language
        self._hold()

    @rx.event
    @allow(AUTHOR)
    async def narrow(self, form: dict):
        """Show only what was asked for."""
        search, kind, tag, language = (str(form.get(name, ""))[:100] for name in ("search", "kind", "tag", "language"))
        self._filter = BankFilter(search, kind, tag, language, retired=form.get("state") == "retired")
        self.moved = Moved()
        self._read()

    @rx.event
    @allow(AUTHOR)
    async def turn(self, page: int):
        """Another page of the list."""
        self._filter = replace(self._filter, page=page)
        self._read()

    @rx.event
    @allow(AUTHOR)
    async def open_question(self, question_id: int):
        """Show a question with its answers, or hide it when it is open."""
        if self.preview.id == question_id:
            self.preview = QuestionPreview()
            return
        self.preview = look(question_preview, actor=who(), question_id=question_id, language=self._filter.language)

    @rx.event
    @allow(AUTHOR)
    async def retire(self, question_id: int):
        """Draw the question no more."""
        seen = look(question_preview, actor=who(), question_id=question_id)
        await work(retire_question, actor=who(), question_id=question_id, at=now())
        self._show_moved(Moved(question_id, seen.stem[:140], retired=True))

    @rx.event
    @allow(AUTHOR)
    async def restore(self, question_id: int):
        """Draw the question again."""
        seen = look(question_preview, actor=who(), question_id=question_id)
        await work(restore_question, actor=who(), question_id=question_id)
        self._show_moved(Moved(question_id, seen.stem[:140], retired=False))

    @rx.event
    @allow(AUTHOR)
    async def speak(self, language: str):
        """The language of the questions in the next file."""
        self.file_language = _language(language)

    @rx.event
    @allow(AUTHOR)
    async def file_read(self, file_id: int):
        """A file is here: show what it would change; 0: another one is on its way."""
        self.added = -1
        self.report = look(file_report, actor=who(), file_id=file_id) if file_id else FilePreview()
        self.ready = self.report.ready

    @rx.event
    @allow(AUTHOR)
    async def discard(self):
        """Leave the file where it is."""
        self.report, self.ready = FilePreview(), 0

    @rx.event
    @allow(AUTHOR)
    async def bring_in(self):
        """Import the questions of the report."""
        done = await work(import_file, actor=who(), file_id=self.report.id, at=now())
        self.added, self.changed = done.added, done.changed
        self.report, self.ready, self.preview = FilePreview(), 0, QuestionPreview()
        self._read()
        self._hold()

    @rx.event
    @allow(AUTHOR)
    async def write_in(self, language: str):
        """The language of the files to take along."""
        self.export_language = _language(language)
        self._hold()

    def _read_again(self) -> None:
        """As the bank is after questions were written."""
        self.preview, self.moved = QuestionPreview(), Moved()
        self._read()
        self._hold()

    def _show_moved(self, moved: Moved) -> None:
        self.moved, self.preview = moved, QuestionPreview()
        self._read()
        self._hold()

    def _read(self) -> None:
        seen = look(bank, actor=who(), module_id=self.module, wanted=self._filter)
        self.title, self.language, self.course = seen.title, seen.language, seen.course
        self.rows, self.count, self.pages = list(seen.rows), seen.found, seen.pages
        self.kinds, self.tags, self.languages = list(seen.kinds), list(seen.tags), list(seen.languages)
        self.page, self.retired = min(max(self._filter.page, 1), seen.pages), self._filter.retired

    def _hold(self) -> None:
        self.holdings = look(holdings, actor=who(), module_id=self.module, language=Language(self.export_language))


def _language(said: str) -> Language:
    try:
        return Language(said)
    except ValueError as error:
        raise BadInput from error
