"""A package on the screen: what the learner sees around it. What happens inside is between the package and its record."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.scorm_pages import PackagePage
from qser_app.domain.scorm_rules import PackageTries
from qser_app.queries.scorm import package_page
from qser_app.queries.scorm_rules import package_tries
from qser_app.services.scorm_attempts import start_again
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState


class ScormState(rx.State):
    """The package that the player opened; ``turn`` grows when a new attempt begins.

    Which part is open is between the frame and the run-time inside it.
    """

    page: PackagePage = PackagePage()
    tries: PackageTries = PackageTries()
    turn: int = 0

    def _read(self, unit_id: int) -> None:
        self.page = look(package_page, actor=who(), unit_id=unit_id)
        self.tries = look(package_tries, actor=who(), unit_id=unit_id)

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Look up the package that the player opened."""
        player = await self.get_state(PlayerState)
        if player.found != "here":
            return
        self._read(player.unit.id)

    @rx.event
    @allow(SIGNED_IN)
    async def refresh(self):
        """A part was opened, left or completed: show what is known now."""
        self._read(self.page.unit_id)

    @rx.event
    @allow(SIGNED_IN)
    async def start_again(self):
        """Begin a new attempt; the older ones stay as they are."""
        await work(start_again, actor=who(), unit_id=self.page.unit_id, at=now())
        self._read(self.page.unit_id)
        self.turn += 1
