"""A link into a course on the screen: what it leads to, and the step over the threshold."""

from datetime import timedelta

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people import Language
from qser_app.domain.policies import ANYONE, SIGNED_IN
from qser_app.domain.refusals import BadInput
from qser_app.queries.courses import language_of
from qser_app.queries.courses_enrolment_links import join_page
from qser_app.services.courses_enrolment_links import join
from qser_app.state.gate import allow, argument, now, visitor, who


class JoinState(rx.State):
    """What the link of the address leads to. ``found`` is loading, here or spent."""

    found: str = "loading"
    link: str = ""
    title: str = ""
    summary: str = ""
    language: str = "en"
    organisation: str = ""
    minutes: int = 0
    units: int = 0
    opens_at: str = ""
    last_day: str = ""

    @rx.event
    @allow(ANYONE)
    async def load(self):
        """Read what the link leads to; whoever holds it may see that, signed in or not."""
        self.found, self.link = "loading", ""
        try:
            self.link = argument(self, "ticket")[:64]
            page = look(join_page, token=self.link, reader=_reader(), at=now())
        except BadInput:
            page = None
        if page is None:
            self.found, self.title, self.summary = "spent", "", ""
            return
        self.title, self.summary, self.language, self.organisation = page.title, page.summary, page.language, page.organisation
        self.minutes, self.units = page.minutes, page.units
        self.opens_at = page.opens_at.isoformat() if page.opens_at and page.opens_at > now() else ""
        self.last_day = (page.closes_at - timedelta(seconds=1)).isoformat() if page.closes_at else ""
        self.found = "here"

    @rx.event
    @allow(SIGNED_IN)
    async def join(self):
        """Come in."""
        code = await work(join, actor=who(), token=self.link, at=now())
        return rx.redirect(f"/course/{code}")


def _reader() -> Language | None:
    """The person's language; what a visitor reads, their browser alone knows."""
    actor = visitor()
    return look(language_of, actor) if actor else None
