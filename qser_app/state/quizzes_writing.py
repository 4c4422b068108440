"""Writing questions on the page of a bank: as text, with what it means shown beside it."""

import secrets
from typing import Any

import reflex as rx

from qser_app.adapters import quizzes_gift
from qser_app.db import look, work
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_bank_answers import written_preview
from qser_app.domain.quizzes_bank_pages import QuestionPreview
from qser_app.domain.quizzes_drafts import BadFile, Place, Received
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.quizzes_templates import template
from qser_app.domain.refusals import BadInput
from qser_app.exports import quizzes_gift as written
from qser_app.queries.quizzes_bank import authored_module, question_source
from qser_app.services.quizzes_bank import keep_written
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who
from qser_app.state.quizzes_bank import BankState


class WritingState(rx.State):
    """What is being written. ``text`` is put into the field whenever ``serial`` grows; ``previews``: the questions in it."""

    text: str = ""
    serial: int = 0
    language: str = "en"
    previews: list[QuestionPreview] = []
    unread: list[Place] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """An empty field, in the language of the bank."""
        bank = await self.get_state(BankState)
        self.language = bank.file_language
        self._put("")

    def _put(self, text: str) -> None:
        self.text, self.serial = text, self.serial + 1
        self._read(text)

    def _read(self, text: str) -> None:
        reading = quizzes_gift.read(text, self.language)
        self.previews = [written_preview(draft, self.language) for draft in reading.drafts[:20]]
        self.unread = list(reading.unread[:20])

    @rx.event
    @allow(AUTHOR)
    async def speak(self, language: str):
        """The language of what is written."""
        if language not in list(Language):
            raise BadInput
        self.language = language

    @rx.event
    @allow(AUTHOR)
    async def begin(self, kind: str, before: str):
        """Put a question of a kind below what stands in the field."""
        if kind not in list(QuestionKind):
            raise BadInput
        new = template(QuestionKind(kind), f"q-{secrets.token_hex(3)}")
        self._put(f"{before.rstrip()}\n\n{new}" if before.strip() else new)

    @rx.event
    @allow(AUTHOR)
    async def edit(self, question_id: int):
        """Put a question of the bank into the field; saved, it becomes its next version."""
        source = look(question_source, actor=who(), question_id=question_id)
        language = self.language if self.language in source.body else next(iter(source.body))
        if not written.holds(source):
            raise BadFile("unwritable")
        self.language = language
        self._put(written.write([source], language).decode())

    @rx.event
    @allow(AUTHOR)
    async def look_at(self, text: str):
        """Show what the text means as it now stands."""
        bank = await self.get_state(BankState)
        look(authored_module, actor=who(), module_id=bank.module)
        self._read(text)

    @rx.event
    @allow(AUTHOR)
    async def save(self, text: str):
        """Keep the questions; what cannot be asked is told, and nothing is kept."""
        bank = await self.get_state(BankState)
        self._read(text)
        file = Received("", Language(self.language), quizzes_gift.read(text, self.language))
        done: Any = await work(keep_written, actor=who(), module_id=parse(bank.module, int), written=file, at=now())
        self._put("")
        bank._read_again()
        code = "bank-written" if done.added + done.changed else "bank-written-same"
        (await self.get_state(FeedbackState))._say(code, tone="good", added=done.added, changed=done.changed)
