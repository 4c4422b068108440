"""The moment something is earned: shown once, wherever the person is, and then remembered as seen.

SessionState reads it with the frame, on every page and whenever something about the person changes.
"""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.rewards import Badge, BadgeCard, BadgeCategory
from qser_app.queries.rewards import celebration
from qser_app.services.rewards import celebrated
from qser_app.state.gate import allow, now, who


class CelebrationState(rx.State):
    """The badges to celebrate, newest first, and the level; ``level_reached`` is 0 when none was reached on this page."""

    level: int = 0
    level_reached: int = 0
    fresh: list[BadgeCard] = []

    @rx.event
    @allow(SIGNED_IN)
    async def thank(self):
        """Put the celebration away and remember that it was seen."""
        seen = [Badge(BadgeCategory(card.category), card.tier) for card in self.fresh]
        self.fresh, self.level_reached = [], 0
        await work(celebrated, person_id=who().person_id, badges=seen, at=now())

    def _read(self) -> None:
        """Look for what was earned since the last time."""
        found = look(celebration, person_id=who().person_id)
        if self.level and found.level > self.level:
            self.level_reached = found.level
        for name, value in {"level": found.level, "fresh": list(found.fresh)}.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
