"""A person's learning at a glance, on the screen: one's own, or that of somebody one administers."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain import topics
from qser_app.domain.insights_cases import Competent, PlayedCase
from qser_app.domain.insights_drawings import SCREEN
from qser_app.domain.insights_infographic import Infographic, drawings_of
from qser_app.domain.insights_profile import Part
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.courses import language_of
from qser_app.queries.insights_cases import played_cases
from qser_app.queries.insights_infographic import infographic
from qser_app.services.insights_profile import look_at
from qser_app.state.gate import allow, argument, now, parse, who
from qser_app.state.live import follow


class InfographicState(rx.State):
    """The figures and their drawings; cases are for one's own eyes, and in no document.

    ``found``: loading, here, missing; ``base``: the address of the profile, ``papers``: that of the documents without their ending.
    """

    found: str = "loading"
    base: str = "/me"
    papers: str = "/insights/me"
    shown: Infographic = Infographic()
    drawings: dict[str, str] = {}
    competences: list[Competent] = []
    cases: list[PlayedCase] = []
    _person_id: int = 0

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Read everything, and stay with it."""
        self._person_id, self.base, self.papers = who().person_id, "/me", "/insights/me"
        self._read()
        return InfographicState.watch

    @rx.event
    @allow(SIGNED_IN)
    async def load_other(self):
        """Read that of the person in the address; it is written in their access log."""
        try:
            self._person_id = parse(argument(self, "person_id"), int)
            await work(look_at, actor=who(), person_id=self._person_id, part=Part.INFOGRAPHIC, at=now())
        except (BadInput, NotFound):
            self.reset()
            self.found = "missing"
            return
        self.base, self.papers = f"/people/{self._person_id}", f"/insights/person/{self._person_id}"
        self._read()

    @rx.event(background=True)
    @allow(SIGNED_IN)
    async def watch(self):
        """Keep the page true while its person looks at it."""
        async with self:
            person_id = who().person_id
        await follow(self, [topics.of_person(person_id)], self._read)

    def _read(self) -> None:
        reader = look(language_of, who())
        shown, minutes = look(infographic, actor=who(), person_id=self._person_id, reader=reader, at=now())
        competences, cases = look(played_cases, actor=who(), reader=reader) if shown.whose == "own" else ([], [])
        fresh = {"shown": shown, "drawings": drawings_of(shown, minutes, SCREEN), "competences": competences, "cases": cases}
        for name, value in fresh.items():
            if getattr(self, name) != value:
                setattr(self, name, value)
        self.found = "here"
