"""The first questions: language, field of work, minutes a day, and then the first lesson."""

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.people import FieldOfWork, Language
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.refusals import BadInput
from qser_app.domain.site import local_path
from qser_app.queries.learning import going_on
from qser_app.services.people_self import welcome
from qser_app.state.gate import allow, now, who


class WelcomeState(rx.State):
    """Which of the three questions is on the screen, and the answers so far."""

    step: int = 1
    field_of_work: str = ""
    minutes_a_day: int = 30

    @rx.event
    @allow(SIGNED_IN)
    def choose_field(self, value: str):
        """The second answer leads to the third question."""
        if value not in set(FieldOfWork):
            raise BadInput
        self.field_of_work, self.step = value, 3

    @rx.event
    @allow(SIGNED_IN)
    def go_to(self, step: int):
        """Go on, or back to an earlier question."""
        if step not in (1, 2, 3) or (step == 3 and not self.field_of_work):
            raise BadInput
        self.step = step

    @rx.event
    @allow(SIGNED_IN)
    async def finish(self, minutes: int, language: str):
        """Keep the answers and open the first lesson, or the course that the link they came by is for."""
        if language not in set(Language) or self.field_of_work not in set(FieldOfWork):
            raise BadInput
        answers = {"language": Language(language), "field_of_work": FieldOfWork(self.field_of_work), "minutes_a_day": minutes}
        await work(welcome, actor=who(), at=now(), **answers)
        wanted = local_path(self.router.url.query_parameters.get("next", ""))
        if wanted.startswith("/join/"):
            return rx.redirect(wanted)
        lesson, _course = look(going_on, actor=who(), reader=Language(language), at=now())
        return rx.redirect(lesson.unit.address if lesson else "/")
