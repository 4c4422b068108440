"""All organisations and all open sign-ins, on the screens of whoever looks after the installation."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, study, work
from qser_app.domain.operations_organisations import SESSIONS_PAGE, OrganisationLine, SessionLine
from qser_app.domain.operations_setup import OrganisationNameMissing, read_founding
from qser_app.domain.people import BadEmail, EmailTaken, Language
from qser_app.domain.policies import SUPERADMIN
from qser_app.queries.insights_portal import scopes
from qser_app.queries.operations_organisations import organisations, signed_in_now
from qser_app.services.operations_organisations import (
    end_sign_in,
    make_organisation,
    rename_organisation,
    reopen_organisation,
    suspend_organisation,
)
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who


@dataclasses.dataclass
class OrganisationRow:
    """An organisation; times are ISO 8601, empty where there is none."""

    id: int
    name: str
    country: str
    people: int
    last_at: str
    suspended_at: str
    created_at: str
    own: bool


@dataclasses.dataclass
class SignInRow:
    """An open sign-in; times are ISO 8601."""

    id: int
    person_id: int
    name: str
    organisation: str
    browser: str
    provider: str
    created_at: str
    seen_at: str
    here: bool


class OrganisationsState(rx.State):
    """Every organisation; ``problems`` are keys of phrases by field of the new one, ``wrong_name``: whose new name was refused."""

    loaded: bool = False
    rows: list[OrganisationRow] = []
    problems: dict[str, str] = {}
    wrong_name: int = 0
    made: int = 0

    @rx.event
    @allow(SUPERADMIN)
    def load(self):
        """Read them all."""
        self.problems, self.wrong_name = {}, 0
        self._read()
        self.loaded = True

    @rx.event
    @allow(SUPERADMIN)
    async def make(self, form: dict[str, Any]):
        """Make an organisation, and invite whoever will administer it."""
        typed = {name: str(form.get(name, "")) for name in ("organisation", "country", "zone", "language")}
        founding, wrong = read_founding(typed | {f"offer-{each}": "on" for each in Language})  # which are offered it decides itself
        self.problems = {name: f"refusal-{refusal.code}" for name, refusal in wrong.items()}
        if founding is None:
            return
        address = str(form.get("administrator", "")).strip()
        try:
            await work(make_organisation, actor=who(), founding=founding, administrator=address, at=now())
        except (BadEmail, EmailTaken) as refusal:
            self.problems = {"administrator": f"refusal-{refusal.code}"}
            return
        self.made += 1
        await self._done("organisations-made")

    @rx.event
    @allow(SUPERADMIN)
    async def rename(self, organisation_id: int, form: dict[str, Any]):
        """Call one by another name."""
        self.wrong_name = 0
        try:
            await work(rename_organisation, actor=who(), organisation_id=organisation_id, name=str(form.get("name", "")), at=now())
        except OrganisationNameMissing:
            self.wrong_name = organisation_id
            return
        await self._done("account-saved")

    @rx.event
    @allow(SUPERADMIN)
    async def suspend(self, organisation_id: int):
        """Shut one: its people are out at once."""
        await work(suspend_organisation, actor=who(), organisation_id=organisation_id, at=now())
        await self._done("organisations-suspended-now")

    @rx.event
    @allow(SUPERADMIN)
    async def reopen(self, organisation_id: int):
        """Let the people of one in again."""
        await work(reopen_organisation, actor=who(), organisation_id=organisation_id, at=now())
        await self._done("organisations-reopened-now")

    async def _done(self, code: str) -> None:
        self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say(code, tone="good")

    def _read(self) -> None:
        self.rows = [_row(line) for line in look(organisations, actor=who())]


class SignInsState(rx.State):
    """A page of the open sign-ins, of one organisation or (an empty ``organisation``) of all."""

    loaded: bool = False
    rows: list[SignInRow] = []
    total: int = 0
    page: int = 1
    pages: int = 1
    organisation: str = ""
    organisations: list[list[str]] = []

    @rx.event
    @allow(SUPERADMIN)
    async def load(self):
        """Read who was here last."""
        self.organisations = [[str(each.organisation_id), each.name] for each in look(scopes, actor=who())]
        self.organisation, self.page = "", 1
        await self._read()
        self.loaded = True

    @rx.event
    @allow(SUPERADMIN)
    async def narrow(self, organisation: str):
        """Show those of one organisation alone."""
        self.organisation = organisation if organisation in {key for key, _ in self.organisations} else ""
        self.page = 1
        await self._read()

    @rx.event
    @allow(SUPERADMIN)
    async def turn_to(self, page: int):
        """Show another page."""
        self.page = min(max(1, page), self.pages)
        await self._read()

    @rx.event
    @allow(SUPERADMIN)
    async def end(self, session_id: int):
        """End a sign-in; whoever goes on with it is out at once."""
        await work(end_sign_in, actor=who(), session_id=session_id, at=now())
        await self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say("sessions-ended-now", tone="good")

    async def _read(self) -> None:
        asked = {"organisation_id": int(self.organisation or 0), "page": self.page}
        found, self.total = await study(signed_in_now, actor=who(), at=now(), **asked)
        self.rows, self.pages = [_signed_in(line) for line in found], max(1, -(-self.total // SESSIONS_PAGE))


def _row(line: OrganisationLine) -> OrganisationRow:
    last = line.last_at.isoformat() if line.last_at else ""
    suspended = line.suspended_at.isoformat() if line.suspended_at else ""
    return OrganisationRow(line.id, line.name, line.country, line.people, last, suspended, line.created_at.isoformat(), line.own)


def _signed_in(line: SessionLine) -> SignInRow:
    since, seen = line.created_at.isoformat(), line.seen_at.isoformat()
    return SignInRow(line.id, line.person_id, line.name, line.organisation, line.browser, line.provider, since, seen, line.here)
