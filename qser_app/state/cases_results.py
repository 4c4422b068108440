"""What became of a case, on the screen: choices and ends in numbers."""

import reflex as rx

from qser_app.db import study
from qser_app.domain.cases_results import CaseResults
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.cases_results import case_results
from qser_app.state.courses_desk import NO_UNIT
from qser_app.state.gate import allow, argument, parse, who

_NOTHING = CaseResults(NO_UNIT, "en", 0, 0, 0, 0, is_told=False)


class CaseResultsState(rx.State):
    """A case as its facilitator sees it. ``found`` is loading, here or missing."""

    found: str = "loading"
    seen: CaseResults = _NOTHING

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the case of the address."""
        self.found = "loading"
        try:
            self.seen = await study(case_results, actor=who(), unit_id=parse(argument(self, "unit_id"), int))
        except (NotFound, BadInput):
            self.found, self.seen = "missing", _NOTHING
            return
        self.found = "here"
