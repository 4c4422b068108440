"""Checking a certificate on the screen: whoever holds its number learns the least that proves it."""

from typing import Any
from urllib.parse import quote

import reflex as rx

from qser_app.adapters.limits import CHECKS_PER_ADDRESS, limits
from qser_app.db import look, work
from qser_app.domain.certificates import CheckedCertificate, clean_number
from qser_app.domain.people import Language
from qser_app.domain.policies import ANYONE, SIGNED_IN
from qser_app.domain.refusals import BadInput, TooMany
from qser_app.queries.certificates import checked_certificate
from qser_app.queries.courses import language_of
from qser_app.services.certificates import show_name, withdraw
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, visitor, who


class CertificateState(rx.State):
    """What the number of the address proves. ``found``: loading, form (no number was given), here, missing, too-many."""

    found: str = "loading"
    seen: CheckedCertificate = CheckedCertificate()

    @rx.event
    @allow(ANYONE)
    async def load_form(self):
        """Show the form that asks for a number."""
        self.found, self.seen = "form", CheckedCertificate()

    @rx.event
    @allow(ANYONE)
    async def load(self):
        """Check the number of the address; so many tries an address, so that nobody lets a machine guess."""
        self.found, self.seen = "loading", CheckedCertificate()
        try:
            await limits.take(CHECKS_PER_ADDRESS, self.router.session.client_ip)
            self._read(argument(self, "proof")[:64])
        except BadInput:
            self.found = "missing"
        except TooMany:
            self.found = "too-many"

    @rx.event
    @allow(ANYONE)
    async def find(self, form: dict[str, Any]):
        """Go to the page of the number that was typed."""
        typed = str(form.get("typed", ""))[:64].strip()
        return rx.redirect(f"/certificate/{clean_number(typed) or quote(typed, safe='')}") if typed else None

    @rx.event
    @allow(SIGNED_IN)
    async def show_name(self, shown: bool):
        """Let strangers read the name, or only its initials."""
        await work(show_name, actor=who(), number=self.seen.number, shown=shown, at=now())
        self._read(self.seen.number)

    @rx.event
    @allow(SIGNED_IN)
    async def withdraw(self, form: dict[str, Any]):
        """Withdraw the certificate, with the reason that was typed."""
        await work(withdraw, actor=who(), number=self.seen.number, reason=str(form.get("reason", "")), at=now())
        self._read(self.seen.number)
        (await self.get_state(FeedbackState))._say("certificates-withdrawn-done", tone="good")

    def _read(self, number: str) -> None:
        actor = visitor()
        reader = look(language_of, actor) if actor else Language.EN
        seen = look(checked_certificate, number=number, actor=actor, reader=reader, at=now())
        self.found, self.seen = ("here", seen) if seen else ("missing", CheckedCertificate())
