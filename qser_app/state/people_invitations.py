"""Open invitations on the screen: found, chosen, sent (again), withdrawn."""

import dataclasses
from typing import ClassVar

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people_invitations import MOST_AT_ONCE, PAGE, InvitationLine, InvitationsAsked, InvitationState
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput
from qser_app.queries.people_invitations import invitations, invitations_that_match
from qser_app.services.people_invitations import send_invitations, withdraw_invitations
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.people_choosing import Choosing


@dataclasses.dataclass
class InvitationRow:
    """Somebody who was invited; moments are ISO 8601 or empty."""

    id: int
    email: str
    name: str
    department: str
    roles: list[str]
    state: str
    sent_at: str
    expires_at: str
    chosen: bool


class InvitationsState(Choosing, rx.State):
    """One page of them, and those that are chosen."""

    loaded: bool = False
    rows: list[InvitationRow] = []
    counts: list[dict[str, str | int]] = []
    state: str = ""
    search: str = ""
    _most: ClassVar[int] = MOST_AT_ONCE

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read the first page."""
        self.state, self.search, self.page = "", "", 1
        self._choose([])
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    def find(self, text: str):
        """Only those whose name or address holds ``text``."""
        self.search, self.page = text[:100], 1
        self._choose([])

    @rx.event
    @allow(ADMIN)
    def keep_state(self, state: str):
        """Only those that stand so; empty: all."""
        if state and state not in set(InvitationState):
            raise BadInput
        self.state, self.page = state, 1
        self._choose([])

    @rx.event
    @allow(ADMIN)
    def choose_all(self):
        """Choose all that the filter shows, on every page."""
        self._choose(look(invitations_that_match, actor=who(), asked=self._asked(), at=now()))

    @rx.event
    @allow(ADMIN)
    async def send(self):
        """Send the chosen ones, each with a new link."""
        count = await work(send_invitations, actor=who(), organisation_id=who().organisation_id, tickets=self._chosen, at=now())
        await self._told("invitations-sent-now", count)

    @rx.event
    @allow(ADMIN)
    async def withdraw(self):
        """Let the links of the chosen ones end."""
        count = await work(withdraw_invitations, actor=who(), organisation_id=who().organisation_id, tickets=self._chosen, at=now())
        await self._told("invitations-withdrawn", count)

    async def _told(self, code: str, count: int) -> None:
        self._choose([])
        (await self.get_state(FeedbackState))._say(code, tone="good", count=count)

    def _asked(self) -> InvitationsAsked:
        return InvitationsAsked(who().organisation_id, self.state, self.search)

    def _read(self) -> None:
        found = look(invitations, actor=who(), asked=self._asked(), at=now(), page=self.page)
        self.rows, self.total = [_row(each, each.id in self._chosen) for each in found.rows], found.total
        self.counts = [{"state": state, "count": count} for state, count in found.counts]
        self.pages = max(1, -(-found.total // PAGE))


def _row(line: InvitationLine, chosen: bool) -> InvitationRow:
    roles, sent = [role.value for role in line.roles], line.sent_at.isoformat() if line.sent_at else ""
    return InvitationRow(line.id, line.email, line.name, line.department, roles, str(line.state), sent, line.expires_at.isoformat(), chosen)
