"""The second step of signing in on the screen of whoever has it, or has to make it: passkeys, an app, codes on paper."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.adapters import totp
from qser_app.adapters.cookies import stepping_browser
from qser_app.adapters.sealing import mark
from qser_app.db import look, work
from qser_app.domain.people_factors import CodeWrong, ProveAgain
from qser_app.domain.people_steps import StepKind
from qser_app.domain.policies import ANYONE, HALFWAY
from qser_app.domain.refusals import Refusal
from qser_app.queries.people_factors import factors_of
from qser_app.queries.people_self import account
from qser_app.queries.people_steps import waiting_step
from qser_app.services.people_credentials import prove_again
from qser_app.services.people_factors import begin_app, confirm_app, remove_app, remove_passkey, renew_codes
from qser_app.services.people_sessions import show_again
from qser_app.state.gate import allow, find_halfway, now, visitor, who

_AT_DOOR = ("code-wrong", "too-many", "passkey-refused")


@dataclasses.dataclass
class PasskeyRow:
    """A passkey; moments are ISO 8601, ``used_at`` may be empty."""

    id: int
    name: str
    created_at: str
    used_at: str


class FactorsState(rx.State):
    """What there is, and what is being made; ``codes`` are shown once, ``problem`` is a phrase key, ``prove``: the password first."""

    loaded: bool = False
    passkeys: list[PasskeyRow] = []
    app: bool = False
    codes_left: int = 0
    codes: list[str] = []
    square: str = ""
    typed: str = ""
    problem: str = ""
    prove: bool = False
    has_password: bool = False
    serial: int = 0

    @rx.event
    @allow(HALFWAY)
    def load(self):
        """Read what there is."""
        self.codes, self.square, self.typed, self.problem = [], "", "", ""
        # Back from a way that was not begun, because the password comes first.
        self.prove = self.router.url.query_parameters.get("problem", "") == ProveAgain.code
        self._read()
        self.loaded = True

    @rx.event
    @allow(HALFWAY)
    async def begin_app(self):
        """Show the square that an app reads."""
        try:
            sealed = await work(begin_app, actor=who(), at=now())
        except ProveAgain:
            self.prove = True
            return
        address = totp.address(sealed, account=look(account, actor=who()).email)
        self.square, self.typed, self.problem = totp.square(address), totp.typed_by_hand(sealed), ""

    @rx.event
    @allow(HALFWAY)
    async def confirm_app(self, form: dict[str, Any]):
        """Let the app count, once it has shown a code."""
        try:
            codes = await work(confirm_app, actor=who(), code=str(form.get("code", "")), at=now())
        except CodeWrong as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        except ProveAgain:
            self.prove = True
            return
        self.square = self.typed = self.problem = ""
        self._made(codes)

    @rx.event
    @allow(HALFWAY)
    async def remove_app(self):
        """Let the app count no more."""
        await self._change(remove_app)

    @rx.event
    @allow(HALFWAY)
    async def remove_passkey(self, passkey_id: int):
        """Let a passkey count no more."""
        await self._change(remove_passkey, passkey_id=passkey_id)

    @rx.event
    @allow(HALFWAY)
    async def renew_codes(self):
        """Ten new recovery codes; the old ones count no more."""
        codes = await self._change(renew_codes)
        self.codes = codes or []

    @rx.event
    @allow(HALFWAY)
    def passkey_made(self, codes: list[str]):
        """The browser has kept a new passkey; show the codes that came with it."""
        self._made([str(code)[:20] for code in codes[:20]])

    @rx.event
    @allow(HALFWAY)
    def passkey_failed(self, code: str):
        """The browser could not make one; the words for it, or the password first."""
        self.prove = code == ProveAgain.code
        self.problem = "" if self.prove else f"refusal-{code}" if code in _REFUSED else _UNMADE.get(code, "factors-passkey-none")

    @rx.event
    @allow(HALFWAY)
    async def prove_again(self, form: dict[str, Any]):
        """Compare the password once more; after that, what opens the account may be changed for a while."""
        try:
            await prove_again(actor=who(), password=str(form.get("proof", "")))
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        await work(show_again, actor=who(), at=now())
        self.prove, self.problem = False, ""

    async def _change(self, verb: Any, **what: Any) -> Any:
        self.problem = ""
        try:
            found = await work(verb, actor=who(), at=now(), **what)
        except ProveAgain:
            self.prove = True
            return None
        self._read()
        return found

    def _made(self, codes: list[str]) -> None:
        self.codes, self.prove = codes or self.codes, False
        self._read()
        self.serial += 1

    def _read(self) -> None:
        found = look(factors_of, person_id=who().person_id)
        rows = found.passkeys
        self.passkeys = [
            PasskeyRow(row.id, row.name, row.created_at.isoformat(), row.used_at.isoformat() if row.used_at else "") for row in rows
        ]
        self.app, self.codes_left = found.app, found.codes_left
        self.has_password = look(account, actor=who()).has_password


_REFUSED = ("passkey-refused", "too-many-passkeys", "step-spent", "not-allowed")
_UNMADE = {"held": "factors-passkey-held", "unreached": "factors-passkey-unreached"}


class SecondStepState(rx.State):
    """The door of the second step: what can be shown here, or that one has to be made first."""

    known: bool = False
    passkey: bool = False
    app: bool = False
    make: bool = False
    problem: str = ""

    @rx.event
    @allow(ANYONE)
    def load(self):
        """Find out what waits in this browser; somebody for whom nothing does goes on."""
        code = self.router.url.query_parameters.get("problem", "")
        self.problem = f"refusal-{code}" if code in _AT_DOOR else ""
        browser = stepping_browser(self.router.headers.cookie)
        step = look(waiting_step, token=mark("second step", browser), browser=browser, kind=StepKind.SECOND, at=now())
        halfway = find_halfway(self) if visitor() is None else None
        person_id = step.person_id if step else halfway.person_id if halfway else None
        if person_id is None:
            return rx.redirect("/" if visitor() else "/sign-in")
        found = look(factors_of, person_id=person_id)
        if step is None and found.any:
            return rx.redirect("/sign-in")
        self.passkey, self.app, self.make, self.known = bool(found.passkeys), found.app or found.codes_left > 0, step is None, True
        return FactorsState.load if self.make else None
