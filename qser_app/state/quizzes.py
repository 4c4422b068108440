"""A quiz on the screen: the rules, one question at a time, the list before handing in, the result."""

from dataclasses import dataclass, replace

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.quizzes import (
    AttemptOver,
    Choice,
    PastAttempt,
    ReviewedQuestion,
    SittingOption,
    SittingQuestion,
)
from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import Refusal
from qser_app.queries.quizzes import intro, review, sitting
from qser_app.services.quizzes import answer, start, submit, turn_to
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState


@dataclass(frozen=True)
class Mark:
    """One place in the row of questions."""

    place: int
    number: int
    answered: bool


_NO_QUESTION = SittingQuestion(0, QuestionKind.SINGLE, "", "", (SittingOption("", "", chosen=False),))


class QuizState(rx.State):
    """What is on the screen. Nothing that could tell a right answer is here before the attempt was handed in.

    ``stage`` is one of loading, intro, question, check, result.
    """

    stage: str = "loading"
    title: str = ""
    language: str = ""
    questions: int = 0
    pass_mark: int = 0
    allowed: int = 0
    left: int = 0
    best: int = -1
    passed_before: bool = False
    may_start: bool = False
    past: list[PastAttempt] = []

    attempt_id: int = 0
    number: int = 0
    place: int = 0
    marks: list[Mark] = []
    question: SittingQuestion = _NO_QUESTION
    # The browser's names of the last save that is in the database, and of the last one that was refused.
    acknowledged: str = ""
    refused: str = ""
    _unit: int = 0

    score: int = 0
    passed: bool = False
    earned: int = 0
    reviewed: list[ReviewedQuestion] = []

    @rx.var
    def unanswered(self) -> int:
        """How many questions have no answer yet."""
        return sum(not mark.answered for mark in self.marks)

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Open the quiz that the player opened: in the middle of an attempt where there is one."""
        self.stage, self._unit = "loading", 0
        player = await self.get_state(PlayerState)
        if player.found != "here":
            return
        self._unit = player.unit.id
        open_attempt = self._introduce(self._unit)
        if open_attempt:
            self._sit(open_attempt)

    @rx.event
    @allow(SIGNED_IN)
    async def begin(self):
        """Start an attempt, or go on with the open one."""
        self._sit(await work(start, actor=who(), unit_id=self._unit, at=now()))

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, attempt_id: int, place: int, chosen: list[str], operation: str):
        """Save what is chosen at a place, and tell the browser which of its saves this was."""
        try:
            await work(answer, actor=who(), choice=Choice(attempt_id, place, tuple(chosen), operation), at=now())
        except Refusal as refusal:
            self.refused = operation[:36]
            if isinstance(refusal, AttemptOver):
                self._introduce(self._unit)
            raise
        self.acknowledged = operation
        if attempt_id == self.attempt_id:
            self.marks = [replace(mark, answered=bool(chosen)) if mark.place == place else mark for mark in self.marks]

    @rx.event
    @allow(SIGNED_IN)
    async def turn(self, place: int):
        """Show another question, or the list before handing in (one past the last)."""
        await work(turn_to, actor=who(), attempt_id=self.attempt_id, place=place)
        self._sit(self.attempt_id)

    @rx.event
    @allow(SIGNED_IN)
    async def hand_in(self):
        """Have the attempt graded, and show the result."""
        result = await work(submit, actor=who(), attempt_id=self.attempt_id, at=now())
        self._introduce(self._unit)
        self._review(self.attempt_id)
        self.earned = result.reward.points

    @rx.event
    @allow(SIGNED_IN)
    async def look_back(self, attempt_id: int):
        """Show the result of an earlier attempt."""
        self._review(attempt_id)

    @rx.event
    @allow(SIGNED_IN)
    async def leave(self):
        """Back to the rules and the attempts so far."""
        self._introduce(self._unit)

    @rx.event
    @allow(SIGNED_IN)
    async def read_again(self):
        """The same screen in the language the person has just chosen."""
        stage, attempt_id = self.stage, self.attempt_id
        self._introduce(self._unit)
        if stage in ("question", "check"):
            self._sit(attempt_id)
        elif stage == "result":
            self._review(attempt_id)

    def _introduce(self, unit_id: int) -> int | None:
        """Show the rules; the open attempt, if there is one."""
        seen = look(intro, actor=who(), unit_id=unit_id)
        self.stage, self.title, self.language = "intro", seen.title, seen.language
        self.questions, self.pass_mark, self.allowed = seen.questions, seen.rules.pass_mark, seen.rules.attempts
        self.left = max(0, seen.rules.attempts - len(seen.attempts))
        self.best = -1 if seen.best is None else seen.best
        self.passed_before, self.may_start = seen.passed, seen.may_start
        self.past = [attempt for attempt in seen.attempts if attempt.submitted_at]
        self.reviewed = []
        return seen.open_attempt

    def _sit(self, attempt_id: int) -> None:
        seen = look(sitting, actor=who(), attempt_id=attempt_id)
        self.attempt_id, self.number, self.place = attempt_id, seen.number, seen.position
        self.marks = [Mark(each.place, each.place + 1, each.answered) for each in seen.questions]
        self.stage = "question" if seen.position < len(seen.questions) else "check"
        self.question = seen.questions[seen.position] if self.stage == "question" else _NO_QUESTION
        self.reviewed = []

    def _review(self, attempt_id: int) -> None:
        seen = look(review, actor=who(), attempt_id=attempt_id)
        self.attempt_id, self.number, self.score, self.passed = attempt_id, seen.number, seen.score, seen.passed
        self.stage, self.earned, self.reviewed = "result", 0, list(seen.questions)
        self.question, self.marks = _NO_QUESTION, []
