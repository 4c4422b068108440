"""Quizzes: their rules, and what people see of an attempt before and after it was handed in."""

from dataclasses import dataclass
from datetime import datetime

from qser_app.domain.quizzes_kinds import QuestionKind
from qser_app.domain.refusals import Refusal
from qser_app.domain.rewards import NOTHING, Reward


class AttemptOver(Refusal):
    """The attempt was handed in; its answers stay as they are."""

    code = "attempt-over"


class AttemptOpen(Refusal):
    """The attempt has not been handed in, so its right answers are not shown."""

    code = "attempt-open"


class NoAttemptsLeft(Refusal):
    """Every attempt that the quiz allows was taken; gaps: ``allowed``."""

    code = "no-attempts-left"


class EmptyQuiz(Refusal):
    """The module's bank holds no question yet."""

    code = "empty-quiz"


@dataclass(frozen=True, slots=True)
class QuizRules:
    """What the author decided: questions drawn, pass mark in per cent, attempts (0: as many as you like)."""

    unit_id: int
    course_id: int
    module_id: int
    draw: int = 10
    pass_mark: int = 70
    attempts: int = 0

    def allows_another(self, taken: int) -> bool:
        """Whether someone who took ``taken`` attempts may start one more."""
        return self.attempts == 0 or taken < self.attempts


@dataclass(frozen=True, slots=True)
class Choice:
    """What someone chose at one place of an attempt; ``operation`` is the browser's name for this save (36 characters at most)."""

    attempt_id: int
    place: int
    chosen: tuple[str, ...]
    operation: str


@dataclass(frozen=True, slots=True)
class QuizResult:
    """What handing in meant; an attempt handed in before earns nothing again."""

    attempt_id: int
    score: int
    passed: bool
    reward: Reward = NOTHING


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """An attempt as its owner sees it in the list; ``score`` and ``passed`` once it was handed in."""

    id: int
    number: int
    started_at: datetime
    submitted_at: datetime | None
    score: int | None
    passed: bool | None


@dataclass(frozen=True, slots=True)
class QuizIntro:
    """What someone knows before starting: the rules, and what they did so far (newest attempt first)."""

    unit_id: int
    title: str
    language: str
    rules: QuizRules
    questions: int
    attempts: tuple[PastAttempt, ...]

    @property
    def open_attempt(self) -> int | None:
        """The attempt that waits to be finished."""
        return next((each.id for each in self.attempts if each.submitted_at is None), None)

    @property
    def best(self) -> int | None:
        """The best score so far; None before the first."""
        return max((each.score for each in self.attempts if each.score is not None), default=None)

    @property
    def passed(self) -> bool:
        """Whether any attempt passed."""
        return any(each.passed for each in self.attempts)

    @property
    def may_start(self) -> bool:
        """Whether a new attempt can be started or an open one gone on with."""
        return bool(self.questions) and (self.open_attempt is not None or self.rules.allows_another(len(self.attempts)))


@dataclass(frozen=True, slots=True)
class SittingOption:
    """An option before submission: its words, and whether it was chosen. Nothing says whether it is right."""

    key: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SittingQuestion:
    """A question before submission, in ``language``."""

    place: int
    kind: QuestionKind
    stem: str
    language: str
    options: tuple[SittingOption, ...]

    @property
    def answered(self) -> bool:
        """Whether anything was chosen."""
        return any(option.chosen for option in self.options)


@dataclass(frozen=True, slots=True)
class QuizSitting:
    """An attempt that goes on: where the person is, and every question as drawn."""

    attempt_id: int
    unit_id: int
    number: int
    position: int
    questions: tuple[SittingQuestion, ...]


@dataclass(frozen=True, slots=True)
class ReviewedOption:
    """An option after submission."""

    key: str
    text: str
    chosen: bool
    right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class ReviewedQuestion:
    """A question after submission: ``credit`` 0 to 100, why, and the lesson that teaches it (0: none)."""

    place: int
    kind: QuestionKind
    stem: str
    language: str
    options: tuple[ReviewedOption, ...]
    credit: int
    explanation: str
    lesson_id: int
    lesson_title: str


@dataclass(frozen=True, slots=True)
class QuizReview:
    """An attempt that was handed in."""

    attempt_id: int
    unit_id: int
    number: int
    score: int
    passed: bool
    pass_mark: int
    submitted_at: datetime
    questions: tuple[ReviewedQuestion, ...]
