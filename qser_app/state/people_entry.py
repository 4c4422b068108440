"""How people of an organisation sign in, on the screen of its administrator."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.adapters.oidc import KNOWN
from qser_app.db import look, work
from qser_app.domain.people_providers import BadDomain, EntryRules, departments_by, domains_of
from qser_app.domain.policies import ADMIN
from qser_app.queries.people_providers import entry_settings
from qser_app.services.people_entry import change_entry
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.people_providers import ProviderRow, provider_row


@dataclasses.dataclass
class DepartmentValues:
    """A department, and the values of the claim that stand for it, parted by commas."""

    id: int
    name: str
    meant: str


class EntryState(rx.State):
    """The rules as they stand; ``problem`` is a phrase key for the field of domains."""

    loaded: bool = False
    houses: list[ProviderRow] = []
    open_to: list[str] = []
    newcomers: bool = False
    domains: str = ""
    claim: str = ""
    departments: list[DepartmentValues] = []
    step_for_admins: bool = False
    step_after_provider: bool = False
    problem: str = ""
    gaps: dict[str, str] = {}

    @rx.event
    @allow(ADMIN)
    def load(self):
        """Read what is decided."""
        self._read()
        self.loaded, self.problem = True, ""

    @rx.event
    @allow(ADMIN)
    async def save(self, form: dict[str, Any]):
        """Keep the decisions; a mistake is told at its field and nothing typed is lost."""
        self.problem = ""
        try:
            await work(change_entry, actor=who(), rules=self._decided(form), at=now())
        except BadDomain as refusal:
            self.problem, self.gaps = f"refusal-{refusal.code}", {name: str(value) for name, value in refusal.gaps.items()}
            return
        self._read()
        feedback = await self.get_state(FeedbackState)
        feedback._say("account-saved", tone="good")

    def _decided(self, form: dict[str, Any]) -> EntryRules:
        chosen = tuple(name for name in KNOWN if form.get(f"house-{name}"))
        pairs = {
            value: row.id for row in self.departments for value in str(form.get(f"department-{row.id}", "")).split(",") if value.strip()
        }
        claim = str(form.get("claim", "")).strip()
        return EntryRules(
            who().organisation_id,
            providers=None if len(chosen) == len(KNOWN) else chosen,
            newcomers=bool(form.get("newcomers")),
            domains=domains_of(str(form.get("domains", ""))),
            claim=claim,
            departments=departments_by(claim, pairs),
            step_for_admins=bool(form.get("step-admins")),
            step_after_provider=bool(form.get("step-after")),
        )

    def _read(self) -> None:
        rules, departments = look(entry_settings, actor=who(), organisation_id=who().organisation_id)
        self.houses = [provider_row(name) for name in KNOWN]
        self.open_to = [name for name in KNOWN if rules.admits(name)]
        self.newcomers, self.domains, self.claim = rules.newcomers, "\n".join(rules.domains), rules.claim
        self.step_for_admins, self.step_after_provider = rules.step_for_admins, rules.step_after_provider
        meant = {key: ", ".join(value for value, department in rules.departments.items() if department == key) for key, _ in departments}
        self.departments = [DepartmentValues(key, name, meant[key]) for key, name in departments]
