"""The editor of a text on the screen: what is around it, how the draft would look, who else has it open, and publishing."""

import secrets
from dataclasses import replace
from typing import Any

import reflex as rx

from qser_app.adapters.live import hub
from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.courses import UnitKind
from qser_app.domain.courses_editor import DraftPage, EditorPage
from qser_app.domain.courses_texts import BadText, Release, TextId, TextOf
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_editor import draft_page, editor_page
from qser_app.queries.courses_structure import authored_course
from qser_app.queries.courses_texts import authored_text
from qser_app.services.courses_drafts import arrive, discard_draft, leave
from qser_app.services.courses_publishing import publish_text
from qser_app.state.cases_published import telling
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who
from qser_app.state.live import follow


class EditorState(rx.State):
    """One text in one language. ``address`` is where the page keeps its draft, ``draft`` how that would look now.

    ``opening`` is another name each time a text is opened, so that a page never takes the text of the page before for its own.
    """

    found: str = "loading"
    page: EditorPage = EditorPage()
    draft: DraftPage = DraftPage()
    address: str = ""
    opening: str = ""
    errors: dict[str, str] = {}
    _language: str = ""
    _loaded_at: int = 0

    @rx.event
    @allow(AUTHOR)
    async def load_unit(self):
        """Open the unit of the address."""
        return await self._open(TextOf.UNIT, lambda: parse(argument(self, "unit_id"), int))

    @rx.event
    @allow(AUTHOR)
    async def load_module(self):
        """Open the words of the module of the address."""
        return await self._open(TextOf.MODULE, lambda: parse(argument(self, "module_id"), int))

    @rx.event
    @allow(AUTHOR)
    async def load_course(self):
        """Open the words of the course of the address."""
        return await self._open(TextOf.COURSE, lambda: look(authored_course, actor=who(), code=argument(self, "code")[:40]).id or 0)

    async def _open(self, of: TextOf, key: Any) -> Any:
        self._loaded_at, self.errors = hub.moment, {}
        try:
            asked = TextId(of, key(), Language.EN)
            text = asked.in_language(self._asked() or look(authored_text, actor=who(), text=asked).course.source_language)
            if self.found == "here" and self._text != text:
                await work(leave, actor=who(), text=self._text)
            await work(arrive, actor=who(), text=text, at=now())
            self._show(text)
            self.opening = secrets.token_hex(8)
        except (NotFound, BadInput):
            self.found, self.page, self.draft, self.address = "missing", EditorPage(), DraftPage(), ""
            return None
        if self.page.kind == UnitKind.CASE and "/desk/lesson/" in self.router.url.path:
            return rx.redirect(f"/desk/case/{self.page.id}?language={self.page.language}", replace=True)
        return EditorState.watch

    def _asked(self) -> Language | None:
        """The language that the address asks for."""
        asked = self.router.url.query_parameters
        code = str(asked.get("language") or asked.get("to") or "")
        return Language(code) if code in list(Language) else None

    def _show(self, text: TextId) -> None:
        self.page = look(editor_page, actor=who(), text=text)
        self._see(text)
        self.found = "here"

    @property
    def _text(self) -> TextId:
        if self.found != "here":
            raise NotFound
        return TextId(TextOf(self.page.of), self.page.id, Language(self.page.language))

    @rx.event(background=True)
    @allow(AUTHOR)
    async def watch(self):
        """Follow what others do with the text."""
        async with self:
            heard, loaded_at = [topics.of_text(self._text.name)] if self.found == "here" else [], self._loaded_at
        await follow(self, heard, self._refresh, since=loaded_at)

    def _refresh(self) -> None:
        if self.found != "here":
            return
        self._see(self._text)
        if not self.draft.is_open:  # it was published, or let go: what stands around it has changed as well
            self.page = look(editor_page, actor=who(), text=self._text)

    @rx.event
    @allow(AUTHOR)
    async def look_again(self):
        """Show the draft as it now is: something was saved."""
        self._see(self._text)

    @rx.event
    @allow(AUTHOR)
    async def look_around(self):
        """Show what can be put into the text now: a picture was added."""
        self._show(self._text)

    def _see(self, text: TextId) -> None:
        """The draft as it would look; while something has to be mended, as it looked before."""
        seen, address = look(draft_page, actor=who(), text=text, at=now()), f"/drafts/{text.of}/{text.id}/{text.language}"
        before = self.draft.blocks if seen.mistake and self.address == address else []
        self.draft, self.address = replace(seen, blocks=seen.blocks or before), address

    @rx.event
    @allow(AUTHOR)
    async def stay(self):
        """The page is still open."""
        if self.found == "here":
            await work(arrive, actor=who(), text=self._text, at=now())
            self._see(self._text)

    @rx.event
    @allow(AUTHOR)
    async def go(self):
        """The page is being left."""
        if self.found == "here":
            await work(leave, actor=who(), text=self._text)

    @rx.event
    @allow(AUTHOR)
    async def publish(self, revision: int, note: str, is_up_to_date: bool):
        """Publish the draft of ``revision``, which is what the author's page shows; every mistake is told at its field."""
        release = Release(revision, self.page.version, note, is_up_to_date)
        try:
            number = await work(telling(publish_text), actor=who(), text=self._text, release=release, at=now())
        except BadText as refusal:
            self.errors = refusal.errors
            raise
        self.errors = {}
        self._show(self._text)
        (await self.get_state(FeedbackState))._say("author-published", tone="good", number=number)

    @rx.event
    @allow(AUTHOR)
    async def discard(self):
        """Go back to what learners see."""
        await work(discard_draft, actor=who(), text=self._text, at=now())
        self.errors = {}
        self._show(self._text)
        (await self.get_state(FeedbackState))._say("author-discarded", tone="good")
