"""Cases that people propose, on the screen: one's own, written field by field; and at the desk, where they are answered."""

from datetime import datetime
from typing import Any

import reflex as rx
from sqlmodel import Session

from qser_app.db import look, work
from qser_app.domain.cases_proposals import NoteMissing, Proposal, ProposalIncomplete
from qser_app.domain.people import Actor
from qser_app.domain.policies import AUTHOR, SIGNED_IN
from qser_app.queries.cases_proposals import modules_to_fill, my_proposals, waiting_proposals
from qser_app.services import cases_proposals as proposals
from qser_app.state.cases_drafts import draft_case
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, parse, who


class ProposeState(rx.State):
    """One's own proposals. ``writing`` is what was there when the page was opened; ``serial`` counts how often it began anew."""

    loaded: bool = False
    writing: Proposal = Proposal()
    sent: list[Proposal] = []
    problem: str = ""
    kept: bool = False
    serial: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Show what is being written, and what became of what was sent."""
        self._read()

    @rx.event
    @allow(SIGNED_IN)
    async def keep(self, name: str, text: str):
        """Keep one answer as it is typed."""
        self.kept = False
        await work(proposals.keep_answer, actor=who(), name=name, text=text, at=now())
        self.kept, self.problem = True, ""

    @rx.event
    @allow(SIGNED_IN)
    async def send(self):
        """Send it to those who look after the courses."""
        try:
            await work(proposals.send_proposal, actor=who(), at=now())
        except ProposalIncomplete as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self._read()
        (await self.get_state(FeedbackState))._say("cases-propose-thanks", tone="good")

    def _read(self) -> None:
        self.writing, self.sent = look(my_proposals, actor=who())
        self.loaded, self.problem, self.kept, self.serial = True, "", False, self.serial + 1


class ProposalsState(rx.State):
    """What was proposed, at the desk; ``modules``: where a draft may be made."""

    loaded: bool = False
    rows: list[Proposal] = []
    modules: list[dict[str, str]] = []
    problem: str = ""
    problem_at: int = 0

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the list."""
        self._read()

    @rx.event
    @allow(AUTHOR)
    async def take_up(self, form: dict[str, Any]):
        """Make a draft of a proposal in the chosen module, and go there."""
        chosen = {"proposal_id": parse(form.get("proposal"), int), "module_id": parse(form.get("module"), int)}
        unit_id = await work(_drafted, actor=who(), **chosen, at=now())
        return rx.redirect(f"/desk/case/{unit_id}")

    @rx.event
    @allow(AUTHOR)
    async def decline(self, form: dict[str, Any]):
        """Decline a proposal with a note."""
        proposal_id = parse(form.get("proposal"), int)
        try:
            note = parse(form.get("note"), str)
            await work(proposals.decline, actor=who(), proposal_id=proposal_id, note=note, at=now())
        except NoteMissing as refusal:
            self.problem, self.problem_at = f"refusal-{refusal.code}", proposal_id
            return
        self._read()
        (await self.get_state(FeedbackState))._say("cases-proposals-declined-now", tone="good")

    def _read(self) -> None:
        self.rows, self.loaded, self.problem, self.problem_at = look(waiting_proposals, actor=who()), True, "", 0
        self.modules = [{"id": str(key), "name": name} for key, name in look(modules_to_fill, actor=who())]


def _drafted(db: Session, *, actor: Actor, proposal_id: int, module_id: int, at: datetime) -> int:
    """The unit whose draft is made of the proposal: one unit of work of cases and courses. Raises NotFound and BadCourse."""
    told = proposals.take_up(db, actor=actor, proposal_id=proposal_id, at=at)
    unit_id = draft_case(db, actor=actor, module_id=module_id, told=told, at=at)
    proposals.made_into(db, proposal_id=proposal_id, unit_id=unit_id)
    return unit_id
