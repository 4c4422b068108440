"""What became of a package, on the screen: the list of attempts, and one of them."""

import dataclasses
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.policies import AUTHOR
from qser_app.domain.refusals import BadInput, NotFound, Refusal
from qser_app.domain.scorm_results import AttemptDetail, AttemptRow, Recorded
from qser_app.queries.scorm_results import attempt_detail, package_attempts
from qser_app.services.scorm_resets import reset_attempt
from qser_app.state.courses_desk import NO_UNIT, AttemptFilter
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import allow, argument, now, parse, who


@dataclasses.dataclass
class ShownAttempt:
    """A line of the list; ``score`` -1 while there is none, moments are ISO 8601."""

    id: int = 0
    person: str = ""
    department: str = ""
    number: int = 0
    version: int = 0
    status: str = ""
    success: str = ""
    reset: bool = False
    score: int = -1
    seconds: int = 0
    began: str = ""
    last: str = ""


class PackageResultsState(AttemptFilter, rx.State):
    """One page of a package's attempts. ``found`` is loading, here or missing."""

    rows: list[ShownAttempt] = []

    def _read(self, unit_id: int) -> None:
        found = look(package_attempts, actor=who(), unit_id=unit_id, chosen=self._chosen(), page=self.page)
        self._here(found.unit, found.total, found.departments)
        self.rows = [_shown(row) for row in found.rows]

    def _forget(self) -> None:
        self.rows = []


class PackageAttemptState(rx.State):
    """One attempt. ``found`` is loading, here or missing; ``raw`` is empty for all but administrators."""

    found: str = "loading"
    unit: UnitHead = NO_UNIT
    attempt: ShownAttempt = ShownAttempt()
    edition: str = ""
    parts: list[Recorded] = []
    reset_by: str = ""
    reset_reason: str = ""
    reset_at: str = ""
    raw: list[dict[str, str]] = []
    problem: str = ""

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the attempt of the address."""
        self.found, self.problem = "loading", ""
        try:
            self._show(look(attempt_detail, actor=who(), attempt_id=parse(argument(self, "attempt_id"), int)))
        except (NotFound, BadInput):
            self.found, self.unit, self.attempt, self.parts, self.raw = "missing", NO_UNIT, ShownAttempt(), [], []

    @rx.event
    @allow(AUTHOR)
    async def reset_it(self, form: dict[str, Any]):
        """Take the attempt out; a missing reason is told beside the field."""
        try:
            await work(reset_attempt, actor=who(), attempt_id=self.attempt.id, reason=str(form.get("reason", "")), at=now())
        except Refusal as refusal:
            self.problem = f"refusal-{refusal.code}"
            return
        self.problem = ""
        self._show(look(attempt_detail, actor=who(), attempt_id=self.attempt.id))
        (await self.get_state(FeedbackState))._say("results-reset-done", tone="good")

    def _show(self, detail: AttemptDetail) -> None:
        self.found, self.unit, self.attempt, self.edition, self.parts = (
            "here",
            detail.unit,
            _shown(detail.row),
            detail.edition,
            detail.parts,
        )
        line = detail.reset
        self.reset_by, self.reset_reason = (line.by, line.reason) if line else ("", "")
        self.reset_at = line.at.isoformat() if line else ""
        self.raw = [{"element": element, "value": value} for element, value in detail.raw]


def _shown(row: AttemptRow) -> ShownAttempt:
    return ShownAttempt(
        row.id,
        row.person,
        row.department,
        row.number,
        row.version,
        row.status,
        row.success,
        row.reset,
        -1 if row.score is None else row.score,
        row.seconds,
        row.started_at.isoformat(),
        row.updated_at.isoformat(),
    )
