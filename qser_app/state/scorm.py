"""A package on the screen: what the learner sees around it. What happens inside is between the package and its record."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.scorm_pages import PackagePage
from qser_app.queries.scorm import package_page
from qser_app.state.gate import allow, who
from qser_app.state.learning import PlayerState


class ScormState(rx.State):
    """The package that the player opened; ``sco`` is the part that is open."""

    page: PackagePage = PackagePage()
    sco: str = ""

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Look up the package that the player opened."""
        player = await self.get_state(PlayerState)
        if player.found != "here":
            return
        before, self.page = self.page.unit_id, look(package_page, actor=who(), unit_id=player.unit.id)
        if player.unit.id != before:  # a connection that comes back must not change what is open
            self.sco = self.page.next

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, sco: str):
        """Open another part."""
        self.sco = sco
        self.page = look(package_page, actor=who(), unit_id=self.page.unit_id)

    @rx.event
    @allow(SIGNED_IN)
    async def refresh(self):
        """A part was opened, left or completed: show what is known now."""
        self.page = look(package_page, actor=who(), unit_id=self.page.unit_id)
