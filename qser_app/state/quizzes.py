"""A quiz on the screen: the rules, the questions, the list before handing in, the result."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.quizzes import AttemptOver, Choice
from qser_app.domain.quizzes_pages import PastAttempt, QuizIntro, QuizSitting, ReviewedQuestion, SittingQuestion
from qser_app.domain.quizzes_rules import AccessCodeNeeded, TimeIsUp, WrongAccessCode, is_over
from qser_app.domain.refusals import Refusal, TooMany
from qser_app.queries.quizzes import intro, sitting
from qser_app.queries.quizzes_review import review
from qser_app.services.quizzes import answer_as_shown, submit, turn_to
from qser_app.services.quizzes_access import enter
from qser_app.services.quizzes_practice import practise
from qser_app.state.gate import allow, now, who
from qser_app.state.learning import PlayerState


@dataclass(frozen=True)
class Mark:
    """One place in the row of questions."""

    place: int
    number: int
    answered: bool


class QuizState(rx.State):
    """What is on the screen. Nothing that could tell a right answer is here before the attempt was handed in.

    ``stage`` is one of loading, intro, question, check, result. Times are seconds that are left (-1: no limit), for a
    browser's clock may be wrong by hours; ``clock`` counts how often they were told.
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

    attempt_id: int = 0
    number: int = 0
    practice: bool = False
    one_by_one: bool = True
    place: int = 0
    marks: list[Mark] = []
    shown: list[SittingQuestion] = []
    seconds_left: int = -1
    question_left: int = -1
    is_closed: bool = False
    clock: int = 0
    # The browser's names of the last save that is in the database, and of the last one that was refused.
    acknowledged: str = ""
    refused: str = ""
    is_late: bool = False
    changed_elsewhere: bool = False
    _unit: int = 0
    _given: dict[int, tuple[str, ...]] = {}
    _writings: int = 0

    score: int = -1
    passed: bool = False
    earned: int = 0
    missed: int = 0
    ran_out: bool = False
    reviewed: list[ReviewedQuestion] = []

    @rx.var
    def open_numbers(self) -> list[int]:
        """The numbers of the questions that have no answer yet."""
        return [mark.number for mark in self.marks if not mark.answered]

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
        if seen.open_attempt and is_over(seen.deadline_at, now()):
            await self._finish(seen.open_attempt, ran_out=True)
        elif seen.open_attempt:
            self._sit(seen.open_attempt)

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
    async def choose(self, attempt_id: int, place: int, chosen: list[str], operation: str, age: int):
        """Save what is chosen at a place, and tell the browser which of its saves this was."""
        choice = Choice(attempt_id, place, tuple(chosen), operation, age)
        try:
            saved = await work(answer_as_shown, actor=who(), choice=choice, at=now())
        except Refusal as refusal:
            if await self._turn_down(choice, refusal):
                raise
            return
        self.acknowledged = operation
        if attempt_id == self.attempt_id:
            self._mark(place, saved.chosen, anew=not saved.is_newest)

    async def _turn_down(self, choice: Choice, refusal: Refusal) -> bool:
        """Tell the browser that this save will never be taken; whether that has to be said aloud."""
        self.is_late = isinstance(refusal, AttemptOver | TimeIsUp)
        self.refused = choice.operation[:36]
        if choice.attempt_id != self.attempt_id or self.stage not in ("question", "check"):
            return not self.is_late  # an answer that a dead tab left behind: the page shows it with the others that came too late
        if self.is_late:
            await self._look_again()
        return True

    @rx.event
    @allow(SIGNED_IN)
    async def turn(self, place: int):
        """Show another question, or the list before handing in (one past the last)."""
        try:
            await work(turn_to, actor=who(), attempt_id=self.attempt_id, place=place, at=now())
        except (AttemptOver, TimeIsUp):
            await self._look_again()
            raise
        self._sit(self.attempt_id)

    @rx.event
    @allow(SIGNED_IN)
    async def ring(self):
        """A clock on the screen has run down: the server's clock decides what follows."""
        if self.stage in ("question", "check"):
            await self._look_again(ring=True)

    @rx.event
    @allow(SIGNED_IN)
    async def look_again(self):
        """Something may have happened to this attempt in another tab or on another device."""
        if self.stage in ("question", "check"):
            await self._look_again()

    async def _look_again(self, *, ring: bool = False) -> None:
        seen = look(sitting, actor=who(), attempt_id=self.attempt_id)
        ran_out = seen.deadline_at is not None and now() >= seen.deadline_at
        if seen.submitted or ran_out:
            await self._finish(self.attempt_id, ran_out=ran_out)
            return
        place = self.place
        if ring and self.stage == "question" and _is_past(seen.questions[place].closes_at):
            await work(turn_to, actor=who(), attempt_id=self.attempt_id, place=place + 1, at=now())
            self._sit(self.attempt_id)
            return
        for question in seen.questions:
            if self._given.get(question.place, ()) != question.chosen:
                self._mark(question.place, question.chosen, anew=True)
        self._show_clocks(seen)

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

    def _clear(self) -> None:
        self.reviewed, self.shown, self.marks, self._given = [], [], [], {}
        self.seconds_left, self.question_left, self.is_closed, self.changed_elsewhere = -1, -1, False, False

    def _sit(self, attempt_id: int) -> None:
        seen = look(sitting, actor=who(), attempt_id=attempt_id)
        if attempt_id != self.attempt_id or self.stage == "result":
            self._clear()
        self.attempt_id, self.number, self.practice = attempt_id, seen.number, seen.practice
        self.place, self.one_by_one, self.unsure = seen.position, seen.rules.one_by_one or seen.practice, seen.rules.unsure
        self.stage = "question" if seen.position < len(seen.questions) else "check"
        self.marks = [Mark(each.place, each.place + 1, each.answered) for each in seen.questions]
        self._given = {each.place: each.chosen for each in seen.questions}
        self.reviewed, self.changed_elsewhere = [], False
        here = seen.questions[self.place : self.place + 1] if self.one_by_one else seen.questions
        # A reload brings the fields of before back for a moment: the ones that are read now are others.
        self._writings += 1
        self.shown = [replace(each, version=self._writings) for each in here if self.stage == "question"]
        self._show_clocks(seen)

    def _show_clocks(self, seen: QuizSitting) -> None:
        closes_at = next((each.closes_at for each in self.shown if self.one_by_one), None)
        self.seconds_left, self.question_left = _seconds_to(seen.deadline_at), _seconds_to(closes_at)
        # The time of the whole attempt is the sum of its questions' times: one clock is enough.
        if closes_at:
            self.seconds_left = -1
        self.is_closed = _is_past(closes_at)
        self.clock += 1

    def _mark(self, place: int, chosen: tuple[str, ...], *, anew: bool) -> None:
        """Remember what stands at a place; ``anew``: it came from elsewhere, so the screen has to be written again."""
        self._given = self._given | {place: chosen}
        self.marks = [replace(mark, answered=bool(chosen)) if mark.place == place else mark for mark in self.marks]
        if not anew:
            return
        self._writings += 1
        fresh = look(sitting, actor=who(), attempt_id=self.attempt_id).questions[place]
        self.shown = [replace(fresh, version=self._writings) if each.place == place else each for each in self.shown]
        self.changed_elsewhere = True

    def _review(self, attempt_id: int) -> None:
        seen = look(review, actor=who(), attempt_id=attempt_id)
        self._clear()
        self.attempt_id, self.number, self.score, self.passed = attempt_id, seen.number, seen.score, seen.passed
        self.practice, self.missed = seen.practice, seen.missed
        self.stage, self.earned, self.ran_out, self.reviewed = "result", 0, False, list(seen.questions)


def _seconds_to(moment: datetime | None) -> int:
    return -1 if moment is None else max(0, int((moment - now()).total_seconds() + 0.999))


def _is_past(moment: datetime | None) -> bool:
    return moment is not None and now() >= moment
