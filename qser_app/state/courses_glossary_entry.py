"""One term of a glossary on the screen of its authors: written in one language at a time, put away, taken up from what it was."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_glossary_desk import BadTerm, EntryPage, TermChanged, TermId, TermSave, TermWords, TheirTerm, term_words
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_glossary_desk import changed_words, entry_page
from qser_app.queries.courses_structure import authored_course
from qser_app.services.courses_glossary import restore_term, retire_term, save_term
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who


class EntryState(rx.State):
    """A term in one language. The fields begin with ``words``, anew with every ``serial``.

    ``done``: what the page keeps of what was typed is saved, or given up. ``theirs`` is what somebody else has saved meanwhile, while
    ``conflict`` is true; ``base`` the revision that what is typed stands on.
    """

    found: str = "loading"
    page: EntryPage = EntryPage()
    words: TermWords = TermWords()
    serial: int = 0
    base: int = 0
    done: bool = False
    errors: dict[str, str] = {}
    detail: str = ""
    conflict: bool = False
    theirs: TheirTerm = TheirTerm()

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Open the term of the address in the language it asks for, else in its source's; without a term: a new one."""
        try:
            asked = self.router.url.query_parameters
            code, key = argument(self, "code")[:40], str(asked.get("key") or "")[:60]
            source = look(authored_course, actor=who(), code=code).source_language
            language = str(asked.get("language") or "")
            self._open(TermId(code, key, Language(language) if language in list(Language) else source), done=False)
        except (NotFound, BadInput):
            self.found, self.page, self.words = "missing", EntryPage(), TermWords()
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def save(self, form: dict[str, Any]):
        """Let readers see what was written; mistakes are told at their fields, and what somebody else wrote meanwhile beside it."""
        save = TermSave(_written(form), parse(str(form.get("base", "")), int))
        try:
            key = await work(save_term, actor=who(), term=self._term, save=save, at=now())
        except BadTerm as refusal:
            self.errors, self.detail = refusal.errors, refusal.detail
            raise
        except TermChanged as refusal:
            self.errors, self.conflict, self.theirs, self.base = {}, True, refusal.theirs, refusal.theirs.revision
            return None
        (await self.get_state(FeedbackState))._say("glossary-saved", tone="good")
        if not self.page.key:
            self._open(self._term)
            return rx.redirect(f"/desk/entry/{self.page.course}?key={key}&language={self.page.language}", replace=True)
        self._open(self._term)
        return None

    @rx.event
    @allow(AUTHOR)
    async def take_theirs(self):
        """Go on from what the other one has saved; what was typed here goes."""
        self._open(self._term)

    @rx.event
    @allow(AUTHOR)
    async def still_right(self):
        """Say that the translation still says what its source says."""
        save = TermSave(self.page.words, self.page.revision)
        await work(save_term, actor=who(), term=self._term, save=save, at=now())
        self._open(self._term, done=False)
        (await self.get_state(FeedbackState))._say("author-marked", tone="good")

    @rx.event
    @allow(AUTHOR)
    async def take_up(self, change_id: int):
        """Put the words of an earlier state into the fields; nothing is saved yet."""
        self.words, self.done = look(changed_words, actor=who(), term=self._term, change_id=change_id), True
        self.serial += 1
        (await self.get_state(FeedbackState))._say("glossary-taken-up")

    @rx.event
    @allow(AUTHOR)
    async def retire(self):
        """Put the term away in all languages."""
        await work(retire_term, actor=who(), code=self.page.course, key=self._term.key, at=now())
        self._open(self._term, done=False)

    @rx.event
    @allow(AUTHOR)
    async def restore(self):
        """Bring it back."""
        await work(restore_term, actor=who(), code=self.page.course, key=self._term.key, at=now())
        self._open(self._term, done=False)
        (await self.get_state(FeedbackState))._say("glossary-restored", tone="good")

    @property
    def _term(self) -> TermId:
        if self.found != "here":
            raise NotFound
        return TermId(self.page.course, self.page.key, Language(self.page.language))

    def _open(self, term: TermId, *, done: bool = True) -> None:
        self.done = done
        self.page = look(entry_page, actor=who(), term=term)
        self.words, self.base = self.page.words, self.page.revision
        self.errors, self.detail, self.conflict, self.theirs = {}, "", False, TheirTerm()
        self.serial += 1


def _written(form: dict[str, Any]) -> TermWords:
    """The words of the form; each term beside it is a box of its own."""
    see = sorted(name.removeprefix("see-") for name, ticked in form.items() if name.startswith("see-") and ticked)
    name, also, source, body = (str(form.get(each) or "") for each in ("name", "also", "source", "body"))
    return term_words(name, also, source, see, body)
