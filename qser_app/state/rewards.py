"""The moment something is earned: shown once, wherever the person is, and then remembered as seen."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.policies import ANYONE, SIGNED_IN
from qser_app.domain.rewards import Badge, BadgeCard, BadgeCategory
from qser_app.queries.rewards import celebration
from qser_app.services.rewards import celebrated
from qser_app.state.gate import allow, now, visitor, who
from qser_app.state.live import follow


class CelebrationState(rx.State):
    """Points and level as they are, and the badge to celebrate; ``level_reached`` is 0 when none was."""

    points: int = 0
    level: int = 0
    level_reached: int = 0
    fresh: list[BadgeCard] = []

    @rx.event
    @allow(ANYONE)
    async def load(self):
        """Look for what was earned since the last page, then stay with the person; visitors have nothing to celebrate."""
        if visitor() is None:
            return None
        self._read()
        return CelebrationState.watch

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Celebrate while the person is on the page."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_person(person_id)], self._read)

    @rx.event
    @allow(SIGNED_IN)
    async def thank(self):
        """Put the celebration away and remember that it was seen."""
        seen = [Badge(BadgeCategory(card.category), card.tier) for card in self.fresh]
        self.fresh, self.level_reached = [], 0
        await work(celebrated, person_id=who().person_id, badges=seen, at=now())

    def _read(self) -> None:
        found = look(celebration, person_id=who().person_id)
        if self.level and found.level > self.level:
            self.level_reached = found.level
        for name, value in {"points": found.points, "level": found.level, "fresh": list(found.fresh)}.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
