"""The versions of a unit's package on the screen: what they change, who is on which, rolling back, and offering the newest."""

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.domain.scorm_versions import VersionsPage
from qser_app.queries.scorm_versions import versions_page
from qser_app.services.scorm_versions import offer_update, roll_back
from qser_app.state.gate import allow, argument, now, parse, who


class VersionsState(rx.State):
    """One unit's versions. ``found`` is loading, here or missing; ``said`` names what was done last."""

    found: str = "loading"
    page: VersionsPage = VersionsPage()
    said: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the unit of the address."""
        self.said = ""
        try:
            self.page = await study(versions_page, actor=who(), unit_id=parse(argument(self, "unit_id"), int))
        except (NotFound, BadInput):
            self.found, self.page = "missing", VersionsPage()
            return
        self.found = "here"

    @rx.event
    @allow(AUTHOR)
    async def go_back_to(self, package: int):
        """Give an earlier version to those who begin."""
        await work(roll_back, actor=who(), unit_id=self.page.unit_id, package_id=package, at=now())
        self.page, self.said = await study(versions_page, actor=who(), unit_id=self.page.unit_id), "scorm-versions-back-done"

    @rx.event
    @allow(AUTHOR)
    async def offer(self, offered: bool):
        """Let people in the middle of older versions change over, or no longer."""
        await work(offer_update, actor=who(), unit_id=self.page.unit_id, offered=offered, at=now())
        self.page = await study(versions_page, actor=who(), unit_id=self.page.unit_id)
        self.said = "scorm-versions-offer-made" if offered else "scorm-versions-offer-ended"
