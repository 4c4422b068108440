"""Where one says why one looks at the platform as somebody else; the form itself goes to api/people_viewing.py."""

import reflex as rx

from qser_app.db import look
from qser_app.domain.people_viewing import ReasonMissing
from qser_app.domain.policies import ADMIN
from qser_app.domain.refusals import Refusal
from qser_app.queries.people_viewing import whom_to_view
from qser_app.state.gate import allow, argument, parse, who


class ViewingState(rx.State):
    """``found``: loading, here or missing; ``problem`` is a phrase key: what was refused, as the address says."""

    found: str = "loading"
    person: int = 0
    name: str = ""
    problem: str = ""

    @rx.event
    @allow(ADMIN)
    async def load(self):
        """Read whom the address means; whoever may not be looked as is not there."""
        self.problem = "refusal-viewing-reason" if self.router.url.query_parameters.get("problem") == ReasonMissing.code else ""
        self.person, self.name = 0, ""
        try:
            person_id = parse(argument(self, "person_id"), int)
            self.name = look(whom_to_view, actor=who(), person_id=person_id)
            self.person, self.found = person_id, "here"
        except Refusal:
            self.found = "missing"
