"""A house at a glance, on the screen of those who look after its people."""

import reflex as rx

from qser_app.db import look, study
from qser_app.domain.insights_drawings import SCREEN
from qser_app.domain.insights_portal import PortalPage, Scope, drawings_of
from qser_app.domain.policies import ADMIN
from qser_app.queries.insights_portal import portal, scopes
from qser_app.settings import settings
from qser_app.state.gate import allow, now, parse, who


class PortalState(rx.State):
    """The figures of ``chosen`` (an organisation's number, 0: everybody) and their drawings."""

    loaded: bool = False
    chosen: str = "0"
    scopes: list[Scope] = []
    page: PortalPage = PortalPage()
    drawings: dict[str, str] = {}

    @rx.event
    @allow(ADMIN)
    async def load(self):
        """Read the figures of the organisation in the address; an administrator's are their own."""
        self.scopes = look(scopes, actor=who())
        asked = self.router.url.query_parameters.get("organisation", "0")
        number = parse(asked, int) if who().is_superadmin else who().organisation_id
        self.page = await study(portal, actor=who(), organisation_id=number, at=now(), target=settings.target_people)
        self.chosen, self.drawings, self.loaded = str(number), drawings_of(self.page, SCREEN), True

    @rx.event
    @allow(ADMIN)
    async def choose(self, organisation: str):
        """Look at another organisation: another address, so that it can be kept."""
        return rx.redirect(f"/insights?organisation={parse(organisation, int)}")
