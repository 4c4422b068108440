"""The glossary of a course on the screen."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.courses_glossary import GlossaryPage, Term
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses_glossary import glossary_page
from qser_app.state.gate import allow, argument, who


class GlossaryState(rx.State):
    """One glossary, or what was looked for in it. ``found`` is loading, here or missing."""

    found: str = "loading"
    course: str = ""
    title: str = ""
    summary: str = ""
    language: str = ""
    as_of: str = ""
    review: str = ""
    total: int = 0
    words: str = ""
    terms: list[Term] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read the glossary of the address, all of it."""
        self.words = ""
        try:
            page = look(glossary_page, actor=who(), code=argument(self, "code")[:40])
        except (NotFound, BadInput):
            self.found, self.terms = "missing", []
            return
        self._fill(page)
        self.found = "here"

    @rx.event
    @allow(SIGNED_IN)
    async def find(self, words: str):
        """Only terms that speak of the words."""
        self.words = words[:100]
        if self.found == "here":
            self._fill(look(glossary_page, actor=who(), code=self.course, words=self.words))

    def _fill(self, page: GlossaryPage) -> None:
        self.course, self.title, self.summary, self.language = page.code, page.title, page.summary, page.language
        self.as_of, self.review, self.total, self.terms = page.as_of, page.review, page.total, page.terms
