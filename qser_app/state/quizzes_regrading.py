"""Grading a quiz anew, on the screen: first what would change, then, with a reason, doing it."""

from typing import Any

import reflex as rx

from qser_app.db import study, work
from qser_app.domain.learning import ReasonMissing
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_regrading import RegradeLine
from qser_app.queries.quizzes_regrading import regrade_preview
from qser_app.services.quizzes_regrading import regrade
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, now, who
from qser_app.state.quizzes_results import QuizResultsState


class RegradeState(rx.State):
    """The quiz whose results are shown. ``told``: what would change stands on the screen."""

    told: bool = False
    looked_at: int = 0
    judged_anew: int = 0
    changed: int = 0
    corrected: int = 0
    reworded: int = 0
    lines: list[RegradeLine] = []
    problem: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Begin anew with the page."""
        self.told, self.lines, self.problem = False, [], ""

    @rx.event
    @allow(AUTHOR)
    async def preview(self):
        """Say what would change."""
        results = await self.get_state(QuizResultsState)
        found = await study(regrade_preview, actor=who(), unit_id=results.unit.id)
        self.told, self.problem, self.lines = True, "", found.lines
        self.looked_at, self.judged_anew, self.changed = found.looked_at, found.judged_anew, found.changed
        self.corrected, self.reworded = found.corrected, found.reworded

    @rx.event
    @allow(AUTHOR)
    async def regrade(self, form: dict[str, Any]):
        """Grade anew; a missing reason is told beside the field."""
        results = await self.get_state(QuizResultsState)
        try:
            done = await work(regrade, actor=who(), unit_id=results.unit.id, reason=str(form.get("reason", "")), at=now())
        except ReasonMissing as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.told, self.lines, self.problem = False, [], ""
        results._read(results.unit.id)
        (await self.get_state(FeedbackState))._say("regrade-done", tone="good", count=done.changed)
