"""The people of an organisation: finding, inviting, roles, suspending with a way back."""

import dataclasses
from typing import Any, ClassVar

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people import Invitation, Role
from qser_app.domain.people_bulk import MOST_AT_ONCE
from qser_app.domain.people_list import NOWHERE, AccountState, Member, MembersFilter
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import BadInput, Refusal
from qser_app.queries.people_departments import department_choices
from qser_app.queries.people_factors import with_factors
from qser_app.queries.people_list import PAGE, members, members_that_match
from qser_app.services.people import grant_role, revoke_role, suspend, unsuspend
from qser_app.services.people_erasure import ask_erasure_of, take_back_erasure_of
from qser_app.services.people_factors import reset_factors
from qser_app.services.people_tickets import invite
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.people_choosing import Choosing


@dataclasses.dataclass
class MemberRow:
    """One person of the list; ``last_sign_in`` and ``erased_on`` are ISO 8601 or empty."""

    id: int
    name: str
    email: str
    department: str
    roles: list[str]
    last_sign_in: str
    suspended: bool
    courses: list[str]
    erased_on: str
    own_wish: bool
    second_step: bool
    chosen: bool


class MembersState(Choosing, rx.State):
    """One page of the list, and the invitation being written."""

    loaded: bool = False
    rows: list[MemberRow] = []
    search: str = ""
    department: str = ""
    role: str = ""
    standing: str = ""
    departments: list[dict[str, str]] = []
    invitation_problem: str = ""
    invited: str = ""
    sent: int = 0
    undo_id: int = 0
    undo_name: str = ""
    _most: ClassVar[int] = MOST_AT_ONCE + 1  # one too many is told before anything is done

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read the first page."""
        self.page, self.search, self.invited, self.invitation_problem, self.undo_id = 1, "", "", "", 0
        found = look(department_choices, organisation_id=who().organisation_id)
        self.departments = [{"id": str(key), "name": name} for key, name in found]
        asked = str(self.router.url.query_parameters.get("department", ""))
        self.department, self.role, self.standing = asked if asked in {str(key) for key, _ in found} else "", "", ""
        self._choose([])
        self.loaded = True

    @rx.event
    @allow(ADMIN)
    def find(self, text: str):
        """Show only people whose name or address holds ``text``."""
        self.search, self.page = text[:100], 1
        self._choose([])

    @rx.event
    @allow(ADMIN)
    def narrow(self, name: str, value: str):
        """Show only people of a department, with a role, or whose accounts stand so; empty: all."""
        if name not in ("department", "role", "standing"):
            raise BadInput
        before = (self.department, self.role, self.standing)
        setattr(self, name, value)
        try:
            self._asked()
        except BadInput:
            self.department, self.role, self.standing = before
            raise
        self.page = 1
        self._choose([])

    @rx.event
    @allow(ADMIN)
    def choose_all(self):
        """Choose all that the filter shows, on every page."""
        here = who().organisation_id
        self._choose(look(members_that_match, actor=who(), organisation_id=here, asked=self._asked(), most=self._most))

    @rx.event
    @allow(ADMIN)
    async def invite(self, form: dict[str, Any]):
        """Send an invitation; a mistake is told beside the field and what was typed stays."""
        self.invited = self.invitation_problem = ""
        try:
            invitation = _invitation(form, who().organisation_id)
            await work(invite, actor=who(), invitation=invitation, at=now())
        except Refusal as refusal:
            self.invitation_problem = f"refusal-{refusal.code}"
            return
        self.invited, self.sent = invitation.email, self.sent + 1

    @rx.event
    @allow(ADMIN)
    async def suspend(self, person_id: int):
        """Close an account at once; it can be undone."""
        await work(suspend, actor=who(), person_id=person_id, at=now())
        self.undo_id, self.undo_name = person_id, next((row.name for row in self.rows if row.id == person_id), "")
        self._read()

    @rx.event
    @allow(ADMIN)
    async def unsuspend(self, person_id: int):
        """Open the account again."""
        await work(unsuspend, actor=who(), person_id=person_id, at=now())
        self.undo_id = 0
        self._read()

    @rx.event
    @allow(ADMIN)
    async def erase(self, person_id: int):
        """Have somebody's data erased who asked for it; they are told, and can take it back."""
        await work(ask_erasure_of, actor=who(), person_id=person_id, at=now())
        self._read()
        (await self.get_state(FeedbackState))._say("members-erase-asked", tone="good")

    @rx.event
    @allow(ADMIN)
    async def keep(self, person_id: int):
        """Keep the data after all, where an administrator had asked."""
        await work(take_back_erasure_of, actor=who(), person_id=person_id, at=now())
        self._read()

    @rx.event
    @allow(ADMIN)
    async def set_role(self, person_id: int, role: str, given: bool):
        """Give or take a role in this organisation."""
        if role not in set(Role):
            raise BadInput
        verb = grant_role if given else revoke_role
        await work(verb, actor=who(), person_id=person_id, role=Role(role), at=now())
        self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say("account-saved", tone="good")

    @rx.event
    @allow(ADMIN)
    async def reset_second_step(self, person_id: int):
        """Take the second step away from somebody who lost theirs."""
        await work(reset_factors, actor=who(), person_id=person_id, at=now())
        self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say("factors-reset-done", tone="good")

    def _asked(self) -> MembersFilter:
        """What the filters say. Raises BadInput for what they never offered."""
        known = {"", str(NOWHERE), *(row["id"] for row in self.departments)}
        if self.department not in known or self.role not in {"", *Role} or self.standing not in {"", *AccountState}:
            raise BadInput
        role, state = Role(self.role) if self.role else None, AccountState(self.standing) if self.standing else None
        return MembersFilter(self.search, int(self.department or 0), role, state)

    def _read(self) -> None:
        found = look(members, actor=who(), organisation_id=who().organisation_id, asked=self._asked(), page=self.page)
        stepping = look(with_factors, person_ids=[member.id for member in found.rows])
        self.rows, self.total = [self._row(member, member.id in stepping) for member in found.rows], found.total
        self.pages = max(1, -(-found.total // PAGE))

    def _row(self, member: Member, second_step: bool) -> MemberRow:
        last = member.last_sign_in.isoformat() if member.last_sign_in else ""
        due = member.erased_on.isoformat() if member.erased_on else ""
        about = (member.id, member.name, member.email, member.department, [role.value for role in member.roles])
        standing = (last, member.suspended, list(member.courses), due, member.own_wish)
        return MemberRow(*about, *standing, second_step, member.id in self._chosen)


def _invitation(form: dict[str, Any], organisation_id: int) -> Invitation:
    department = str(form.get("department", ""))
    roles = tuple(role for role in Role if form.get(f"role-{role}"))
    return Invitation(
        organisation_id=organisation_id,
        email=str(form.get("email", "")).strip(),
        roles=roles or (Role.LEARNER,),
        department_id=int(department) if department.isascii() and department.isdigit() and len(department) < 10 else None,
    )
