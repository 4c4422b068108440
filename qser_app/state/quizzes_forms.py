"""A question that is being written: what stands around its form, how learners would see it, and the way into the bank."""

import secrets

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_forms_pages import FormPage, OpenDraft
from qser_app.domain.quizzes_forms_reading import as_learners_see
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.quizzes_pages import SittingQuestion
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.quizzes_forms import form_page, open_drafts, others_at, question_draft
from qser_app.services.quizzes_forms import (
    begin_question,
    close_draft,
    copy_question,
    edit_question,
    keep_mine,
    reopen_draft,
    save_question,
)
from qser_app.services.quizzes_visits import arrive, leave
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who
from qser_app.state.live import follow


def new_key() -> str:
    """What a question that was begun in the browser is known as."""
    return f"q-{secrets.token_hex(8)}"


class DraftsState(rx.State):
    """The questions of a module that are being written, and the ways to begin one."""

    module: int = 0
    drafts: list[OpenDraft] = []
    away: OpenDraft = OpenDraft(0, "", "", "", "", "", is_new=False)

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read what is being written in the module of the address."""
        self.away = OpenDraft(0, "", "", "", "", "", is_new=False)
        try:
            self.module = parse(argument(self, "module_id"), int)
            self._read()
        except (NotFound, BadInput):
            self.module, self.drafts = 0, []

    @rx.event
    @allow(AUTHOR)
    async def begin(self, kind: str):
        """Begin a question of this kind."""
        if kind not in list(QuestionKind):
            raise BadInput
        given = {"module_id": self.module, "kind": QuestionKind(kind), "key": new_key()}
        return _open(await work(begin_question, actor=who(), at=now(), **given))

    @rx.event
    @allow(AUTHOR)
    async def edit(self, question_id: int):
        """Write a new version of a question."""
        return _open(await work(edit_question, actor=who(), question_id=question_id, at=now()))

    @rx.event
    @allow(AUTHOR)
    async def copy_question(self, question_id: int):
        """Begin a question with the words of another."""
        return _open(await work(copy_question, actor=who(), question_id=question_id, key=new_key(), at=now()))

    @rx.event
    @allow(AUTHOR)
    async def put_away(self, draft_id: int):
        """Write on no more."""
        gone = next((each for each in self.drafts if each.id == draft_id), OpenDraft(draft_id, "", "", "", "", "", is_new=False))
        await work(close_draft, actor=who(), draft_id=draft_id, at=now())
        self.away = gone
        self._read()

    @rx.event
    @allow(AUTHOR)
    async def take_out(self, draft_id: int):
        """Write on after all."""
        await work(reopen_draft, actor=who(), draft_id=draft_id)
        self.away = OpenDraft(0, "", "", "", "", "", is_new=False)
        self._read()

    def _read(self) -> None:
        self.drafts = list(look(open_drafts, actor=who(), module_id=self.module))


def _open(draft_id: int) -> rx.event.EventSpec:
    return rx.redirect(f"/question/{draft_id}")


class FormState(rx.State):
    """One draft; ``seen`` is how learners would see it in the language that the author looks at."""

    found: str = "loading"
    page: FormPage = FormPage()
    address: str = ""
    opening: str = ""
    seen: SittingQuestion = SittingQuestion(0, QuestionKind.SINGLE, "", "en", ())
    missing: bool = False
    others: list[str] = []
    _language: str = ""
    _loaded_at: int = 0

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Open the draft of the address."""
        self._loaded_at, self.found, self.address = hub.moment, "loading", ""
        try:
            draft_id = parse(argument(self, "draft_id"), int)
            self.page = look(form_page, actor=who(), draft_id=draft_id)
            await work(arrive, actor=who(), draft_id=draft_id, at=now())
        except (NotFound, BadInput):
            self.found, self.page = "missing", FormPage()
            return None
        if self.page.draft.closed:
            self.found = "missing"
            return None
        self._language, self.opening = self.page.reader, secrets.token_hex(8)
        self.found, self.address = "here", f"/questions/drafts/{draft_id}"
        self._see()
        return FormState.watch

    @rx.event(background=True)
    @allow(AUTHOR)
    async def watch(self):
        """Follow what others do with the draft."""
        async with self:
            heard, loaded_at = [topics.of_question_draft(self.page.id)] if self.found == "here" else [], self._loaded_at
        await follow(self, heard, self._refresh, since=loaded_at)

    def _refresh(self) -> None:
        if self.found != "here":
            return
        try:
            self.page = look(form_page, actor=who(), draft_id=self.page.id)
            self._see()
        except NotFound:
            self.found = "missing"

    @rx.event
    @allow(AUTHOR)
    async def look_again(self):
        """Show the draft as it now is: something was kept."""
        self._refresh()

    @rx.event
    @allow(AUTHOR)
    async def stay(self):
        """The page is still open."""
        if self.found == "here":
            await work(arrive, actor=who(), draft_id=self.page.id, at=now())
            self._refresh()

    @rx.event
    @allow(AUTHOR)
    async def go(self):
        """The page is being left."""
        if self.page.id:
            await work(leave, actor=who(), draft_id=self.page.id)

    @rx.event
    @allow(AUTHOR)
    async def speak(self, language: str):
        """The language in which the author wants to see it."""
        if language not in list(Language):
            raise BadInput
        self._language = language
        if self.found == "here":
            self._see()

    def _see(self) -> None:
        self.others = look(others_at, actor=who(), draft_id=self.page.id, at=now())
        form = look(question_draft, actor=who(), draft_id=self.page.id).form
        self.seen = as_learners_see(form, self._language)
        self.missing = not form.stems.get(self._language, "").strip()

    @rx.event
    @allow(AUTHOR)
    async def put(self, revision: int):
        """Put the draft of ``revision``, which is what the author's page shows, into the bank."""
        module = self.page.module
        saved = await work(_saved, actor=who(), draft_id=self.page.id, revision=revision, at=now())
        self.found = "loading"
        (await self.get_state(FeedbackState))._say("question-done", tone="good", version=saved)
        return rx.redirect(f"/bank/{module}")

    @rx.event
    @allow(AUTHOR)
    async def keep_mine(self):
        """Follow the bank's newest version, knowingly."""
        await work(keep_mine, actor=who(), draft_id=self.page.id, at=now())
        self._refresh()


def _saved(db, **given) -> int:  # noqa: ANN001, ANN003 -- as save_question
    return save_question(db, **given).version
