"""What became of a quiz, on the screen: its attempts, one with its answers, and how well its questions measure."""

import dataclasses

import reflex as rx

from qser_app.db import look, study
from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.policies import AUTHOR
from qser_app.domain.quizzes_answers import Told
from qser_app.domain.quizzes_kinds import UNSURE
from qser_app.domain.quizzes_results import ChosenLine, GivenAnswer, ItemLine, QuizTry
from qser_app.domain.refusals import BadInput, NotFound
from qser_app.queries.quizzes_analysis import quiz_analysis
from qser_app.queries.quizzes_results import quiz_attempt, quiz_attempts
from qser_app.state.courses_desk import NO_UNIT, AttemptFilter
from qser_app.state.gate import allow, argument, parse, who


@dataclasses.dataclass
class ShownTry:
    """A line of the list; ``score`` and ``seconds`` -1 until it was handed in, moments are ISO 8601."""

    id: int = 0
    person: str = ""
    department: str = ""
    number: int = 0
    practice: bool = False
    outcome: str = ""
    score: int = -1
    seconds: int = -1
    began: str = ""


@dataclasses.dataclass
class ShownAnswer:
    """A question with what was answered and what is right, line by line; ``credit`` -1 where nothing is graded."""

    place: int
    question: str
    language: str
    given: list[str]
    right: list[str]
    unsure: bool
    credit: int


@dataclasses.dataclass
class ShownItem:
    """A question and how it fared; ``facility`` and ``tries`` -1, ``discrimination`` -2 where nothing can be said."""

    id: int
    number: int
    question: str
    language: str
    version: int
    current: bool
    seen: int
    unsure: int
    facility: int
    discrimination: float
    tries: float
    thirds: int
    verdicts: list[str]
    unchosen: str
    chosen: list[ChosenLine]


@dataclasses.dataclass
class ShownPoint:
    """A question's place in the chart, 0 to 100 both ways; ``y`` counts from above."""

    number: int
    x: int
    y: int
    good: bool


class QuizResultsState(AttemptFilter, rx.State):
    """One page of a quiz's attempts. ``found`` is loading, here or missing."""

    rows: list[ShownTry] = []

    def _read(self, unit_id: int) -> None:
        found = look(quiz_attempts, actor=who(), unit_id=unit_id, chosen=self._chosen(), page=self.page)
        self._here(found.unit, found.total, found.departments)
        self.rows = [_shown(row) for row in found.rows]

    def _forget(self) -> None:
        self.rows = []


class QuizTryState(rx.State):
    """One attempt at a quiz. ``found`` is loading, here or missing."""

    found: str = "loading"
    unit: UnitHead = NO_UNIT
    attempt: ShownTry = ShownTry()
    answers: list[ShownAnswer] = []

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the attempt of the address."""
        self.found = "loading"
        try:
            detail = look(quiz_attempt, actor=who(), attempt_id=parse(argument(self, "attempt_id"), int))
        except (NotFound, BadInput):
            self.found, self.unit, self.attempt, self.answers = "missing", NO_UNIT, ShownTry(), []
            return
        self.found, self.unit, self.attempt = "here", detail.unit, _shown(detail.row)
        self.answers = [_answer(each) for each in detail.answers]


class AnalysisState(rx.State):
    """How well a quiz's questions measure. ``found`` is loading, here or missing; ``points``: those that the chart can show."""

    found: str = "loading"
    unit: UnitHead = NO_UNIT
    attempts: int = 0
    people: int = 0
    items: list[ShownItem] = []
    points: list[ShownPoint] = []
    told: int = 0
    young: int = 0
    trouble: int = 0

    @rx.event
    @allow(AUTHOR)
    async def load(self):
        """Read the quiz of the address; in a thread, for there may be many answers."""
        self.found = "loading"
        try:
            found = await study(quiz_analysis, actor=who(), unit_id=parse(argument(self, "unit_id"), int))
        except (NotFound, BadInput):
            self.found, self.unit, self.items, self.points = "missing", NO_UNIT, [], []
            return
        self.found, self.unit, self.attempts, self.people = "here", found.unit, found.attempts, found.people
        told = [line for line in found.items if line.verdicts[0] not in ("few", "opinion")]
        self.items = [_item(line) for line in found.items]
        self.points = [_point(line) for line in told if line.facility is not None and line.discrimination is not None]
        self.young = sum(line.verdicts[0] == "few" for line in found.items)
        self.told, self.trouble = len(told), sum(line.verdicts[0] != "good" for line in told)


def _shown(row: QuizTry) -> ShownTry:
    return ShownTry(
        row.id,
        row.person,
        row.department,
        row.number,
        row.practice,
        row.outcome,
        -1 if row.score is None else row.score,
        -1 if row.seconds is None else row.seconds,
        row.started_at.isoformat(),
    )


def _item(line: ItemLine) -> ShownItem:
    return ShownItem(
        line.id,
        line.number,
        line.question,
        line.language,
        line.version,
        line.current,
        line.seen,
        line.unsure,
        -1 if line.facility is None else line.facility,
        -2 if line.discrimination is None else line.discrimination / 100,
        -1 if line.tries is None else line.tries,
        line.thirds,
        line.verdicts,
        " · ".join(line.unchosen),
        line.chosen,
    )


def _point(line: ItemLine) -> ShownPoint:
    return ShownPoint(line.number, line.facility or 0, (100 - (line.discrimination or 0)) // 2, line.verdicts[0] == "good")


def _answer(each: GivenAnswer) -> ShownAnswer:
    unsure = [told.key for told in each.given] == [UNSURE]
    credit = -1 if each.credit is None else each.credit
    given = [] if unsure else [_line(told) for told in each.given]
    return ShownAnswer(each.place, each.question, each.language, given, [_line(told) for told in each.right], unsure, credit)


def _line(told: Told) -> str:
    """An answer's line: "prompt: answer"; the house's own words go as their key."""
    text = told.text or told.key
    return f"{told.label}: {text}" if told.label else text
