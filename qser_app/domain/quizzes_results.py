"""Quizzes as those who look after them see them: attempts, one attempt's answers, and what the analysis says of each question."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from qser_app.domain.courses_desk import UnitHead
from qser_app.domain.quizzes_answers import Told

_GAP = re.compile(r"\[\[[^\]]*\]\]")


@dataclass(frozen=True, slots=True)
class QuizTry:
    """An attempt in the list; ``score`` and ``seconds`` are None until it was handed in, ``practice`` counts nowhere."""

    id: int
    person: str
    department: str
    number: int
    practice: bool
    score: int | None
    passed: bool | None
    started_at: datetime
    submitted_at: datetime | None

    @property
    def seconds(self) -> int | None:
        """From the start to handing in."""
        return int((self.submitted_at - self.started_at).total_seconds()) if self.submitted_at else None

    @property
    def outcome(self) -> str:
        """passed, failed, or open."""
        if self.submitted_at is None:
            return "open"
        return "passed" if self.passed else "failed"


@dataclass(frozen=True, slots=True)
class QuizTries:
    """One page of a quiz's attempts, and how many there are in all."""

    unit: UnitHead
    rows: list[QuizTry]
    total: int
    departments: list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """A question of an attempt, what was answered and what is right; ``credit`` 0 to 100, None where nothing is graded."""

    place: int
    question: str
    language: str
    kind: str
    given: tuple[Told, ...]
    right: tuple[Told, ...]
    credit: int | None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuizTryDetail:
    """One attempt with its answers; none before it was handed in."""

    unit: UnitHead
    row: QuizTry
    answers: list[GivenAnswer]


@dataclass(frozen=True, slots=True)
class ChosenLine:
    """Something that was chosen: its words, whether it is right, and by how many of all, of the best and of the weakest third."""

    text: str
    label: str
    own: str
    right: bool
    count: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A question and how it fared. ``facility`` in per cent and ``discrimination`` from -100 to 100; None where nothing can be said.

    ``current``: it is the version that is asked now. ``unchosen``: the words of wrong options that nobody chose.
    """

    id: int
    number: int
    question: str
    language: str
    kind: str
    version: int
    current: bool
    seen: int
    answered: int
    unsure: int
    facility: int | None
    discrimination: int | None
    tries: float | None
    thirds: int
    verdicts: list[str]
    unchosen: list[str] = field(default_factory=list[str])
    chosen: list[ChosenLine] = field(default_factory=list[ChosenLine])


@dataclass(frozen=True, slots=True)
class Analysis:
    """A quiz's questions in the order of trouble: those to look at first."""

    unit: UnitHead
    attempts: int
    people: int
    items: list[ItemLine]


def asked(stem: str) -> str:
    """A question as one line; gaps are lines to write on."""
    return " ".join(_GAP.sub("____", stem).split())
