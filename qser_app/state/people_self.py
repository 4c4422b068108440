"""One's own account: choices, password, and where one is signed in."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.leaderboard_periods import BoardTerms, appears
from qser_app.domain.people import Language, NameMissing, Privacy
from qser_app.domain.people_self import Choices
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.queries.people_self import account, open_sessions
from qser_app.services.people_credentials import prepare, prove_again
from qser_app.services.people_picture import remove_picture
from qser_app.services.people_self import change_account
from qser_app.services.people_sessions import end_session
from qser_app.services.people_tickets import change_password
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class SessionRow:
    """A place where one is signed in; moments are ISO 8601."""

    id: int
    browser: str
    created_at: str
    seen_at: str
    here: bool


class AccountState(rx.State):
    """What the account page shows; ``errors`` names a phrase for a field."""

    loaded: bool = False
    name: str = ""
    email: str = ""
    time_zone: str = ""
    minutes_a_day: int = 30
    privacy: str = ""
    house_privacy: str = "colleague"
    most_open: str = "named"
    sessions: list[SessionRow] = []
    errors: dict[str, str] = {}
    password_changed: int = 0

    @rx.event
    @allow(SIGNED_IN)
    def load(self):
        """Read the account."""
        mine = look(account, actor=who())
        self.name, self.email, self.time_zone = mine.name, mine.email, mine.time_zone
        self.minutes_a_day, self.house_privacy = mine.minutes_a_day, mine.house_privacy
        self.most_open = mine.most_open.value
        # What was chosen before the organisation allowed less is shown as what it means now.
        self.privacy = appears(mine.privacy, BoardTerms(mine.house_privacy, mine.most_open)).value if mine.privacy else ""
        self._read_sessions()
        self.loaded, self.errors = True, {}

    @rx.event
    @allow(SIGNED_IN)
    async def save(self, form: dict[str, Any]):
        """Keep the choices; a mistake is told at its field and nothing typed is lost."""
        try:
            await work(change_account, actor=who(), choices=_choices(form), at=now())
        except NameMissing as refusal:
            self.errors = {"name": f"refusal-{refusal.code}"}
            return
        self.errors = {}
        feedback = await self.get_state(FeedbackState)
        feedback._say("account-saved", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def remove_picture(self):
        """Show one's initials again."""
        await work(remove_picture, actor=who(), at=now())
        (await self.get_state(FeedbackState))._say("portrait-removed", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def change_password(self, form: dict[str, Any]):
        """Replace the password by one's own hand; every other sign-in ends."""
        field = "current"
        try:
            await prove_again(actor=who(), password=str(form.get("current", "")))
            field = "new"
            secret = await prepare(str(form.get("new", "")), own=(self.email, self.name))
        except Refusal as refusal:
            self.errors = {field: f"refusal-{refusal.code}"}
            return
        await work(change_password, actor=who(), password_hash=secret, at=now())
        self.errors, self.password_changed = {}, self.password_changed + 1
        self._read_sessions()
        feedback = await self.get_state(FeedbackState)
        feedback._say("account-password-changed", tone="good")

    @rx.event
    @allow(SIGNED_IN)
    async def sign_out_there(self, session_id: int):
        """End one of the other sign-ins."""
        await work(end_session, actor=who(), session_id=session_id, at=now())
        self._read_sessions()

    def _read_sessions(self) -> None:
        rows = look(open_sessions, actor=who(), at=now())
        self.sessions = [SessionRow(row.id, row.browser, row.created_at.isoformat(), row.seen_at.isoformat(), row.here) for row in rows]


def _choices(form: dict[str, Any]) -> Choices:
    try:
        privacy = str(form.get("privacy", ""))
        return Choices(
            name=str(form.get("name", "")),
            language=Language(str(form.get("language", ""))),
            time_zone=str(form.get("time_zone", "")),
            minutes_a_day=int(str(form.get("minutes_a_day", ""))),
            privacy=Privacy(privacy) if privacy else None,
        )
    except ValueError as error:
        raise BadInput from error
