"""One's own learning at a glance, on the screen."""

import reflex as rx

from qser_app.db import look
from qser_app.domain import topics
from qser_app.domain.insights_cases import Competent, PlayedCase
from qser_app.domain.insights_drawings import SCREEN
from qser_app.domain.insights_infographic import Infographic, drawings_of
from qser_app.domain.policies import SIGNED_IN
from qser_app.queries.courses import language_of
from qser_app.queries.insights_cases import played_cases
from qser_app.queries.insights_infographic import infographic
from qser_app.state.gate import allow, now, who
from qser_app.state.live import follow


class InfographicState(rx.State):
    """The figures and their drawings; cases are for one's own eyes, and in no document."""

    loaded: bool = False
    shown: Infographic = Infographic()
    drawings: dict[str, str] = {}
    competences: list[Competent] = []
    cases: list[PlayedCase] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read everything, and stay with it."""
        self._read()
        return InfographicState.watch

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the page true while its person looks at it."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_person(person_id)], self._read)

    def _read(self) -> None:
        reader = look(language_of, who())
        shown, minutes = look(infographic, actor=who(), person_id=who().person_id, reader=reader, at=now())
        competences, cases = look(played_cases, actor=who(), reader=reader)
        fresh = {"shown": shown, "drawings": drawings_of(shown, minutes, SCREEN), "competences": competences, "cases": cases}
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
        self.loaded = True
