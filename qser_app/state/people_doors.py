"""What the doors show before anybody is signed in: what went wrong, what was typed, whom a link is for."""

import dataclasses
from urllib.parse import urlencode

import reflex as rx

from qser_app.adapters.cookies import typed_text
from qser_app.adapters.oidc import KNOWN
from qser_app.db import look
from qser_app.domain.policies import ANYONE
from qser_app.domain.site import local_path
from qser_app.queries.people_accounts import demo_accounts, ticket_holder
from qser_app.queries.people_factors import factors_of
from qser_app.queries.people_providers import entry_rules
from qser_app.services.people_tickets import INVITATION, NEW_PASSWORD
from qser_app.settings import settings
from qser_app.state.gate import allow, argument, find_halfway, now, visitor
from qser_app.state.people_providers import ProviderRow, provider_row

# Which field a problem belongs to; the others concern the whole form.
_FIELDS = {
    "bad-email": "email",
    "name-missing": "name",
    "password-short": "password",
    "password-long": "password",
    "password-common": "password",
}
_WHOLE = ("sign-in", "suspended", "organisation-suspended", "too-many", "link-spent", "email-taken")
_HOUSES = ("provider-refused", "provider-away", "provider-cancelled", "provider-closed", "step-spent", "no-account", "email-unverified")
_HOUSES += ("link-first", "identity-taken")
_DONE = ("signed-out", "signed-out-everywhere", "new-password", "sent")
_GAPS = ("minutes", "shortest", "longest")


@dataclasses.dataclass
class DemoRow:
    """An account to try on a machine of one's own."""

    email: str
    name: str
    password: str
    role: str


class DoorState(rx.State):
    """One door at a time; ``problem`` and ``errors`` are phrase keys."""

    known: bool = False
    problem: str = ""
    gaps: dict[str, int] = {}
    errors: dict[str, str] = {"email": "", "name": "", "password": ""}
    done: str = ""
    email: str = ""
    name: str = ""
    wanted: str = "/"
    link: str = ""
    link_works: bool = False
    link_name: str = ""
    link_organisation: str = ""
    link_language: str = "en"
    accounts: list[DemoRow] = []
    providers: list[ProviderRow] = []
    left: list[ProviderRow] = []

    @rx.event
    @allow(ANYONE)
    def load_sign_in(self):
        """Show the sign-in form; whoever is signed in goes on."""
        self._read_address()
        if visitor() is not None:
            return rx.redirect(self.wanted)
        if (halfway := find_halfway(self)) is not None:
            if not look(factors_of, person_id=halfway.person_id).any:
                return rx.redirect("/second-step")
            self.problem = self.problem or "factors-asked-now"
        found = look(demo_accounts) if settings.mode == "local" else []
        self.providers = [provider_row(name, f"/auth/oidc/{name}?{urlencode({'next': self.wanted})}") for name in KNOWN]
        left = self.router.url.query_parameters.get("provider", "")
        self.left = [provider_row(left, f"/auth/oidc/{left}/sign-out")] if left in KNOWN else []
        self.accounts = [DemoRow(each.email, each.name, each.password, each.role) for each in found]
        return None

    @rx.event
    @allow(ANYONE)
    def load_forgot(self):
        """Show the form that asks for a link."""
        self._read_address()

    @rx.event
    @allow(ANYONE)
    def load_new_password(self):
        """Show for whom the link in the address sets a password."""
        self._read_link(NEW_PASSWORD)

    @rx.event
    @allow(ANYONE)
    def load_invitation(self):
        """Show who invites whom with the link in the address."""
        self._read_link(INVITATION)

    def _read_address(self) -> None:
        asked = self.router.url.query_parameters
        code, done = asked.get("problem", ""), asked.get("done", "")
        self.gaps = {name: int(asked[name]) for name in _GAPS if _is_small(asked.get(name, ""))}
        self.problem = f"refusal-{code}" if code in (*_WHOLE, *_HOUSES) else ""
        self.errors = {name: f"refusal-{code}" if _FIELDS.get(code) == name else "" for name in ("email", "name", "password")}
        self.done = f"people-done-{done}" if done in _DONE else ""
        self.email = typed_text(self.router.headers.cookie, "email")
        self.name = typed_text(self.router.headers.cookie, "name")
        self.wanted = local_path(asked.get("next", ""))
        self.known = True

    def _read_link(self, purpose: str) -> None:
        self._read_address()
        self.link = argument(self, "ticket")[:64]
        found = look(ticket_holder, token=self.link, purpose=purpose, at=now())
        self.link_works = found is not None
        if found is not None:
            self.email, self.link_name = found.email, found.name
            self.link_organisation, self.link_language = found.organisation, str(found.language)
            rules = look(entry_rules, organisation_id=found.organisation_id)
            offered = [name for name in KNOWN if rules.admits(name)] if purpose == INVITATION else []
            self.providers = [provider_row(name, f"/auth/oidc/{name}/invitation/{self.link}") for name in offered]


def _is_small(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 5
