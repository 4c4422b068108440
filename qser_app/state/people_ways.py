"""What opens one's own account, on the screen of whoever has it."""

import reflex as rx

from qser_app.adapters.oidc import KNOWN
from qser_app.db import look, work
from qser_app.domain.people_factors import ProveAgain
from qser_app.domain.people_providers import (
    IdentityTaken,
    LastWayIn,
    ProviderAway,
    ProviderCancelled,
    ProviderClosed,
    ProviderRefused,
    StepSpent,
)
from qser_app.domain.policies import SIGNED_IN
from qser_app.queries.people_providers import entry_rules, linked_identities
from qser_app.queries.people_self import account
from qser_app.services.people_providers import provider_of, unlink
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.people_factors import FactorsState
from qser_app.state.people_providers import ProviderRow, provider_row

# What may be said about a way to another house and back; the address decides which, and nothing else.
_PROBLEMS = (IdentityTaken, LastWayIn, ProviderAway, ProviderCancelled, ProviderClosed, ProviderRefused, StepSpent, ProveAgain)
_CODES = {each.code for each in _PROBLEMS}


class WaysState(rx.State):
    """The ways in; ``problem`` and ``done`` are phrase keys."""

    loaded: bool = False
    has_password: bool = False
    houses: list[ProviderRow] = []
    problem: str = ""
    done: str = ""

    @rx.event
    @allow(SIGNED_IN)
    def load(self):
        """Read the ways in, and what came of the way to another house."""
        asked = self.router.url.query_parameters
        code = asked.get("problem", "")
        self.problem = f"refusal-{code}" if code in _CODES else ""
        self.done = "ways-done-linked" if asked.get("done") == "linked" else ""
        self._read()
        self.loaded = True

    @rx.event
    @allow(SIGNED_IN)
    async def unlink(self, identity_id: int):
        """Remove a linked provider; never the last way in."""
        self.problem = self.done = ""
        try:
            await work(unlink, actor=who(), identity_id=identity_id, at=now())
        except ProveAgain as refusal:
            self.problem = f"refusal-{refusal.code}"
            factors = await self.get_state(FactorsState)
            factors.prove = True
            return
        self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say("ways-done-unlinked", tone="good")

    def _read(self) -> None:
        actor = who()
        self.has_password = look(account, actor=actor).has_password
        linked = {provider_of(each.issuer) or each.issuer: each for each in look(linked_identities, actor=actor)}
        rules = look(entry_rules, organisation_id=actor.organisation_id)
        rows = [provider_row(name, "", each.id, each.linked_at.isoformat()) for name, each in linked.items()]
        offered = [name for name in KNOWN if rules.admits(name) and name not in linked]
        self.houses = rows + [provider_row(name, f"/auth/oidc/{name}/link") for name in offered]
