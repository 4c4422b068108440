"""One's own data on the screen: taking everything along, consents, who has looked, and erasure."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.insights_profile import ViewLine
from qser_app.domain.people_rights import Consent, ConsentLine
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.domain.reports_exports import MINE
from qser_app.i18n.catalogue import phrase
from qser_app.queries.insights_views import PAGE, views_of
from qser_app.queries.people_rights import administrators, consents_in_force, consents_of, erasure_of
from qser_app.queries.people_self import has_password, reads_in
from qser_app.services.people_consents import take_back_consent
from qser_app.services.people_credentials import prove_presence
from qser_app.services.people_erasure import ask_erasure, take_back_erasure
from qser_app.services.reports_exports import ask_for
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.reports_exports import ExportsState


@dataclasses.dataclass
class ShownConsent:
    """A line of the ledger; ``at`` is ISO 8601."""

    what: str
    version: int
    given: bool
    at: str


class MyDataState(rx.State):
    """What the page "My data" shows. ``given``: the consents that stand. ``due``: when one's data are erased (ISO 8601), or empty."""

    loaded: bool = False
    has_password: bool = True
    grace: int = 14
    due: str = ""
    problem: str = ""
    given: list[str] = []
    history: list[ShownConsent] = []
    whom: list[list[str]] = []
    views: list[ViewLine] = []
    views_page: int = 1
    views_pages: int = 1

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read everything the page tells."""
        self.problem, self.has_password = "", look(has_password, actor=who())
        self.whom = [list(pair) for pair in look(administrators, actor=who())]
        self._read()
        self._read_views(1)
        self.loaded = True

    @rx.event
    @allow(SIGNED_IN)
    async def take_along(self):
        """Have everything about oneself put together."""
        language, _ = look(reads_in, actor=who())
        await work(ask_for, actor=who(), kind=MINE, title=phrase(language, "data-title"), asked={}, at=now())
        return ExportsState.load

    @rx.event
    @allow(SIGNED_IN)
    async def take_back(self, what: str):
        """Take a consent back."""
        if what not in set(Consent):
            raise BadInput
        await work(take_back_consent, actor=who(), what=Consent(what), at=now())
        self._read()
        (await self.get_state(FeedbackState))._say("data-consent-taken-back", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def erase(self, form: dict[str, Any]):
        """Ask that one's data be erased; a wrong password is told at its field."""
        try:
            await prove_presence(actor=who(), password=str(form.get("password", "")), at=now())
            await work(ask_erasure, actor=who(), at=now())
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.problem = ""
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def keep(self):
        """Have one's data kept after all."""
        await work(take_back_erasure, actor=who(), at=now())
        self._read()
        (await self.get_state(FeedbackState))._say("data-erase-taken-back", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def turn_views(self, page: int):
        """Show another page of who has looked at one's profile."""
        self._read_views(min(max(1, page), self.views_pages))

    def _read(self) -> None:
        erasure, lines = look(erasure_of, actor=who()), look(consents_of, actor=who())
        self.grace, self.due = erasure.grace, erasure.due_at.isoformat() if erasure.due_at else ""
        self.given = [what.value for what in look(consents_in_force, actor=who())]
        self.history = [_shown(line) for line in lines]

    def _read_views(self, page: int) -> None:
        self.views, total = look(views_of, actor=who(), page=page)
        self.views_page, self.views_pages = page, max(1, -(-total // PAGE))


def _shown(line: ConsentLine) -> ShownConsent:
    return ShownConsent(line.what.value, line.version, line.given, line.at.isoformat())
