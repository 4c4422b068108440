"""The middle of a quiz on the screen: the questions, what is saved of them, and the clocks."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import reflex as rx

from qser_app.db import look, work
from qser_app.domain.policies import SIGNED_IN
from qser_app.domain.quizzes import AttemptOver, Choice
from qser_app.domain.quizzes_pages import QuizSitting, ReviewedQuestion, SittingQuestion
from qser_app.domain.quizzes_rules import TimeIsUp, is_over
from qser_app.domain.refusals import Refusal, TooMany
from qser_app.queries.quizzes import sitting
from qser_app.services.quizzes import turn_to
from qser_app.services.quizzes_saving import save
from qser_app.state.gate import allow, now, who


@dataclass(frozen=True)
class Mark:
    """One place in the row of questions."""

    place: int
    number: int
    answered: bool


class Sitting(rx.State, mixin=True):
    """The attempt that is sat; whoever mixes it in has a ``stage`` and hands in by ``_finish``.

    Times are seconds that are left (-1: no limit), for a browser's clock may be wrong by hours; ``clock`` counts how often they
    were told.
    """

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
    # The browser's name of a save that came too soon after too many others.
    held: str = ""
    is_late: bool = False
    changed_elsewhere: bool = False
    _given: dict[int, tuple[str, ...]] = {}
    _writings: int = 0

    if TYPE_CHECKING:  # what the mixing state brings
        stage: str
        unsure: bool
        reviewed: list[ReviewedQuestion]

        async def _finish(self, attempt_id: int, *, ran_out: bool = False) -> None: ...

    @rx.var
    def open_numbers(self) -> list[int]:
        """The numbers of the questions that have no answer yet."""
        return [mark.number for mark in self.marks if not mark.answered]

    @rx.event
    @allow(SIGNED_IN)
    async def choose(self, attempt_id: int, place: int, chosen: list[str], operation: str, age: int):
        """Save what is chosen at a place, and tell the browser which of its saves this was."""
        choice = Choice(attempt_id, place, tuple(chosen), operation, age)
        try:
            saved = await save(actor=who(), choice=choice, at=now())
        except TooMany:
            self.held = operation[:36]  # the browser keeps it, and sends it again by itself
            return
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
        # A clock rings once nothing is on its way any more; until then what was answered in time is waited for.
        ran_out = _is_past(seen.deadline_at) if ring else is_over(seen.deadline_at, now())
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


def _seconds_to(moment: datetime | None) -> int:
    return -1 if moment is None else max(0, int((moment - now()).total_seconds() + 0.999))


def _is_past(moment: datetime | None) -> bool:
    return moment is not None and now() >= moment
