"""A quiz on the screen: the rules, the questions, the list before handing in, the result."""

from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.quizzes_pages import PastAttempt, QuizIntro, ReviewedQuestion
from qser_app.domain.quizzes_rules import AccessCodeNeeded, WrongAccessCode, is_over
from qser_app.domain.refusals import TooMany
from qser_app.queries.quizzes import intro
from qser_app.queries.quizzes_review import review
from qser_app.services.quizzes import submit
from qser_app.services.quizzes_access import enter
from qser_app.services.quizzes_practice import practise
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState
from qser_app.state.quizzes_sitting import Sitting


class QuizState(Sitting, rx.State):
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
    minutes: int = 0
    seconds_each: int = 0
    extra: int = 0
    wait_hours: int = 0
    opens_at: str = ""
    needs_code: bool = False
    code_problem: str = ""
    unsure: bool = False
    best: int = -1
    passed_before: bool = False
    may_start: bool = False
    is_open: bool = False
    in_practice: bool = False
    past: list[PastAttempt] = []
    _unit: int = 0

    score: int = -1
    passed: bool = False
    earned: int = 0
    missed: int = 0
    ran_out: bool = False
    reviewed: list[ReviewedQuestion] = []

    @rx.event
    @allow(SIGNED_IN)
    async def load(self):
        """Open the quiz that the player opened: in the middle of an attempt where there is one."""
        self.stage, self._unit = "loading", 0
        player = await self.get_state(PlayerState)
        if player.found != "here":
            return
        self._unit = player.unit.id
        seen = self._introduce()
        if who().viewer:  # the rules and what was done so far; an open test goes on for whoever takes it alone
            return
        if seen.open_attempt and is_over(seen.deadline_at, now()):
            await self._finish(seen.open_attempt, ran_out=True)
        elif seen.open_attempt:
            self._sit(seen.open_attempt)
        else:
            self._look_where_asked()

    def _look_where_asked(self) -> None:
        """An earlier attempt, where the address asks for it: a profile leads there."""
        asked = str(self.router.url.query_parameters.get("result", ""))
        if asked in {str(attempt.id) for attempt in self.past}:
            self._review(int(asked))

    @rx.event
    @allow(SIGNED_IN)
    async def begin(self):
        """Start an attempt, or go on with the open one."""
        await self._enter("")

    @rx.event
    @allow(SIGNED_IN)
    async def begin_with(self, form: dict[str, Any]):
        """Start an attempt with the access code that was typed."""
        await self._enter(str(form.get("code", ""))[:200])

    async def _enter(self, code: str) -> None:
        self.code_problem = ""
        try:
            self._sit(await enter(actor=who(), unit_id=self._unit, code=code, at=now()))
        except (AccessCodeNeeded, WrongAccessCode) as refusal:
            self.code_problem = f"refusal-{refusal.code}"
        except TooMany:
            self.code_problem = "quizzes-code-too-many"

    @rx.event
    @allow(SIGNED_IN)
    async def go_on_practising(self):
        """Go on with the open practice."""
        seen = look(intro, actor=who(), unit_id=self._unit)
        if seen.practice:
            self._sit(seen.practice)

    @rx.event
    @allow(SIGNED_IN)
    async def practise(self):
        """Practise what was missed in the attempt whose result is shown."""
        self._sit(await work(practise, actor=who(), attempt_id=self.attempt_id, at=now()))

    @rx.event
    @allow(SIGNED_IN)
    async def hand_in(self):
        """Have the attempt graded, and show the result."""
        await self._finish(self.attempt_id)

    async def _finish(self, attempt_id: int, *, ran_out: bool = False) -> None:
        result = await work(submit, actor=who(), attempt_id=attempt_id, at=now())
        self._introduce()
        self._review(attempt_id)
        # What a test earns is its score: where that is not shown, this is not either.
        self.earned, self.ran_out = result.reward.points if self.score >= 0 else 0, ran_out

    @rx.event
    @allow(SIGNED_IN)
    async def look_back(self, attempt_id: int):
        """Show the result of an earlier attempt."""
        self._review(attempt_id)

    @rx.event
    @allow(SIGNED_IN)
    async def leave(self):
        """Back to the rules and the attempts so far."""
        self._introduce()

    @rx.event
    @allow(SIGNED_IN)
    async def read_again(self):
        """The same screen in the language the person has just chosen."""
        stage, attempt_id, practice = self.stage, self.attempt_id, self.practice
        self._introduce()
        if stage in ("question", "check"):
            self.practice = practice
            self._sit(attempt_id)
            await self._look_again()  # it may have been handed in elsewhere
        elif stage == "result":
            self._review(attempt_id)

    def _introduce(self) -> QuizIntro:
        """Show the rules and what was done so far."""
        seen = look(intro, actor=who(), unit_id=self._unit)
        rules = seen.rules
        self.stage, self.title, self.language = "intro", seen.title, seen.language
        self.questions, self.pass_mark, self.allowed = seen.questions, rules.pass_mark, rules.attempts
        self.left = max(0, rules.attempts - len(seen.attempts))
        self.minutes, self.seconds_each, self.wait_hours, self.extra = rules.minutes, rules.seconds_each, rules.wait_hours, seen.extra
        self.opens_at = seen.opens_at.isoformat() if seen.opens_at and seen.opens_at > now() and not seen.open_attempt else ""
        self.is_open, self.in_practice = seen.open_attempt is not None, seen.practice is not None
        self.needs_code, self.code_problem = bool(rules.access_code) and not self.is_open, ""
        self.best = -1 if seen.best is None else seen.best
        self.passed_before, self.may_start = seen.passed, seen.may_start and not self.opens_at
        self.past = [attempt for attempt in seen.attempts if attempt.submitted_at]
        # Answers of the last attempt that are still on their way are heard, and said to be too late.
        self.attempt_id = seen.attempts[0].id if seen.attempts else 0
        self._clear()
        return seen

    def _review(self, attempt_id: int) -> None:
        seen = look(review, actor=who(), attempt_id=attempt_id)
        self._clear()
        self.attempt_id, self.number, self.score, self.passed = attempt_id, seen.number, seen.score, seen.passed
        self.practice, self.missed = seen.practice, seen.missed
        self.stage, self.earned, self.ran_out, self.reviewed = "result", 0, False, list(seen.questions)
