"""The glossary of a course on the screen of those who look after it: its terms in every language, and the days to read it again."""

from datetime import date, timedelta
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_glossary_desk import GlossaryDesk, LookedFor
from qser_app.domain.people import Language
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_glossary_desk import glossary_desk
from qser_app.services.courses_glossary import mark_reviewed, restore_term
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, who

_A_YEAR = timedelta(days=365)


class GlossaryDeskState(rx.State):
    """A glossary, or what was looked for in it. ``lacking``: only terms that this language lacks.

    ``next_day`` is proposed as the day to read it again.
    """

    found: str = "loading"
    desk: GlossaryDesk = GlossaryDesk()
    words: str = ""
    lacking: str = ""
    next_day: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the glossary of the address, all of it, or what the address says one language lacks."""
        asked = str(self.router.url.query_parameters.get("lacking") or "")
        self.words, self.lacking = "", asked if asked in list(Language) else ""
        self.next_day = (now() + _A_YEAR).date().isoformat()
        try:
            self._read(argument(self, "code")[:40])
        except (NotFound, BadInput):
            self.found, self.desk = "missing", GlossaryDesk()
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def find(self, words: str):
        """Only terms that speak of the words, in any language."""
        self.words = words[:100]
        self._read_again()

    @rx.event
    @allow(AUTHOR)
    async def keep_lacking(self, language: str):
        """Only terms that this language lacks or has behind their source; empty: all."""
        self.lacking = language if language in list(Language) else ""
        self._read_again()

    @rx.event
    @allow(AUTHOR)
    async def reviewed(self, form: dict[str, Any]):
        """Say that the glossary was read again, in the languages that were ticked, and when the next time is."""
        languages = [each for each in Language if form.get(f"reviewed-{each}")]
        await work(mark_reviewed, actor=who(), code=self.desk.course, languages=languages, review=_day(str(form.get("next", ""))), at=now())
        self._read_again()
        (await self.get_state(FeedbackState))._say("glossary-reviewed", tone="good")

    @rx.event
    @allow(AUTHOR)
    async def restore(self, key: str):
        """Bring a term back that was put away."""
        await work(restore_term, actor=who(), code=self.desk.course, key=key, at=now())
        self._read_again()
        (await self.get_state(FeedbackState))._say("glossary-restored", tone="good")

    def _read_again(self) -> None:
        if self.found == "here":
            self._read(self.desk.course)

    def _read(self, code: str) -> None:
        looked = LookedFor(self.words, Language(self.lacking) if self.lacking else None)
        self.desk = look(glossary_desk, actor=who(), code=code, today=now().date(), looked=looked)


def _day(text: str) -> date:
    """The day that a browser sent."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput from error
