"""Who is on this connection, and what the frame around every page shows of them."""

import reflex as rx

from qser_app.domain.policies import ANYONE, SIGNED_IN
from qser_app.state.gate import allow, visitor


class SessionState(rx.State):
    """The person as the frame shows them; the truth is read from the database on every page."""

    known: bool = False
    signed_in: bool = False
    name: str = ""
    language: str = ""
    points: int = 0
    hour_minutes: int = 0
    hour_goal: int = 60
    hour_percent: int = 0
    may_people: bool = False
    may_packages: bool = False
    may_operations: bool = False
    reload: bool = False
    _bound_to: str = ""

    @rx.event
    @allow(ANYONE)
    async def load(self):
        """Read who is here; every page loads this first."""
        actor = visitor()
        self.known = True
        self.signed_in = actor is not None
        self.name = f"#{actor.person_id}" if actor else ""

    @rx.event
    @allow(SIGNED_IN)
    async def choose_language(self, code: str):
        """Keep the language on the person; the browser has switched already."""
        self.language = code

    @rx.event
    @allow(ANYONE)
    async def require_sign_in(self):
        """Lead visitors to the sign-in page; courtesy only, data is guarded by the handlers."""
        await SessionState.load.fn(self)
        if not self.signed_in:
            return rx.redirect(f"/sign-in?next={self.router.url.path}")
        return None
