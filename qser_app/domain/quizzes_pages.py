"""What people see of a quiz: before an attempt, in the middle of one, and after it was handed in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind, split_part
from qser_app.domain.quizzes_rules import QuizRules, Shown

_GAP = re.compile(r"\[\[([^\[\]]+)\]\]")


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """An attempt as its owner sees it in the list; ``score`` once it was handed in, and as far as it is shown at all."""

    id: int
    number: int
    started_at: datetime
    submitted_at: datetime | None
    score: int | None
    passed: bool | None


@dataclass(frozen=True, slots=True)
class QuizIntro:
    """What someone knows before starting: the rules, and what they did so far (newest attempt first).

    ``extra``: the time added for this person, in per cent; ``waits``: the attempt that waits to be finished, and its
    deadline; ``practice``: the open practice, if there is one. Practice never stands among the attempts.
    """

    unit_id: int
    title: str
    language: str
    rules: QuizRules
    questions: int
    attempts: tuple[PastAttempt, ...]
    extra: int = 0
    deadline_at: datetime | None = None
    practice: int | None = None

    @property
    def open_attempt(self) -> int | None:
        """The attempt that waits to be finished."""
        return next((each.id for each in self.attempts if each.submitted_at is None), None)

    @property
    def best(self) -> int | None:
        """The best score so far that is shown; None before the first."""
        return max((each.score for each in self.attempts if each.score is not None), default=None)

    @property
    def passed(self) -> bool:
        """Whether any attempt passed."""
        return any(each.passed for each in self.attempts)

    @property
    def opens_at(self) -> datetime | None:
        """From when the next attempt may begin; None when nothing has to be waited for."""
        return self.rules.opens_at(max((each.submitted_at for each in self.attempts if each.submitted_at), default=None))

    @property
    def may_start(self) -> bool:
        """Whether a new attempt can be started or an open one gone on with, waiting times aside."""
        return bool(self.questions) and (self.open_attempt is not None or self.rules.allows_another(len(self.attempts)))


@dataclass(frozen=True, slots=True)
class SittingOption:
    """An option before submission: its words, and whether it was chosen. Nothing says whether it is right."""

    key: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SittingPrompt:
    """One side of a pair; ``chosen`` is the key of the option that was put to it."""

    key: str
    text: str
    chosen: str


@dataclass(frozen=True, slots=True)
class SittingPiece:
    """A piece of a text with gaps: words, or (with a ``key``) a gap with its list, or one to type in."""

    text: str
    key: str = ""
    number: int = 0
    options: tuple[SittingOption, ...] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class SittingQuestion:
    """A question before submission, in ``language``; ``value`` is what was typed, ``closes_at`` when its own time ends.

    ``version`` tells the screen that the answer came from elsewhere and has to be shown anew.
    """

    place: int
    kind: QuestionKind
    stem: str
    language: str
    options: tuple[SittingOption, ...]
    prompts: tuple[SittingPrompt, ...] = ()
    pieces: tuple[SittingPiece, ...] = ()
    value: str = ""
    unit: str = ""
    chosen: tuple[str, ...] = ()
    closes_at: datetime | None = None
    version: int = 0

    @property
    def answered(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.chosen)


@dataclass(frozen=True, slots=True)
class QuizSitting:
    """An attempt that goes on: where the person is, every question as drawn, and when it ends."""

    attempt_id: int
    unit_id: int
    number: int
    position: int
    questions: tuple[SittingQuestion, ...]
    rules: QuizRules
    deadline_at: datetime | None = None
    submitted: bool = False
    practice: bool = False


def pieces(stem: str, lists: dict[str, tuple[SittingOption, ...]], chosen: Sequence[str]) -> tuple[SittingPiece, ...]:
    """A text with gaps in its pieces; ``lists`` are the options of each gap, none where people type."""
    given = dict(split_part(part) for part in chosen if part != UNSURE)
    parts: list[SittingPiece] = []
    for number, text in enumerate(_GAP.split(stem)):
        if number % 2 == 0:
            parts.append(SittingPiece(text))
        else:
            value = given.get(text, "")
            options = tuple(replace(option, chosen=option.key == value) for option in lists.get(text, ()))
            parts.append(SittingPiece("", text, number // 2 + 1, options, value))
    return tuple(part for part in parts if part.text or part.key)


def without_gaps(stem: str) -> str:
    """A text with gaps as one line that can be read aloud."""
    return _GAP.sub("…", stem)


@dataclass(frozen=True, slots=True)
class ReviewedOption:
    """An option after submission."""

    key: str
    text: str
    chosen: bool
    right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class ReviewedLine:
    """A part of an answer after submission: what it is about, what was given, and what would have been right.

    ``credit``: 0 to 100 of this part, -1 where nothing is said about it.
    """

    label: str
    given: str
    right: str
    credit: int


@dataclass(frozen=True, slots=True)
class ReviewedQuestion:
    """A question after submission: ``credit`` 0 to 100 (-1: not shown, or never graded), why, and the lesson that teaches it (0: none).

    ``shown``: the level that decides how much of it is here.
    """

    place: int
    kind: QuestionKind
    stem: str
    language: str
    options: tuple[ReviewedOption, ...]
    credit: int
    explanation: str
    lesson_id: int
    lesson_title: str
    lines: tuple[ReviewedLine, ...] = ()
    answered: bool = True
    unsure: bool = False
    remark: str = ""
    shown: int = Shown.EVERYTHING


@dataclass(frozen=True, slots=True)
class QuizReview:
    """An attempt that was handed in, as far as it is shown; ``score`` is -1 where it is not. ``missed``: how many can be practised."""

    attempt_id: int
    unit_id: int
    number: int
    score: int
    passed: bool
    pass_mark: int
    submitted_at: datetime
    questions: tuple[ReviewedQuestion, ...]
    shown: Shown = Shown.EVERYTHING
    practice: bool = False
    missed: int = 0


def as_shown(review: QuizReview, shown: Shown) -> QuizReview:
    """The review without what the level hides: the screen is never sent more."""
    questions = tuple(_as_shown(question, shown) for question in review.questions) if shown >= Shown.QUESTIONS else ()
    score = review.score if shown >= Shown.SCORE else -1
    return replace(review, shown=shown, questions=questions, score=score, missed=review.missed if shown >= Shown.SCORE else 0)


def _as_shown(question: ReviewedQuestion, shown: Shown) -> ReviewedQuestion:
    if shown >= Shown.EVERYTHING:
        return question
    given = shown >= Shown.ANSWERS
    lines = question.lines if given or question.kind is QuestionKind.MATCH else ()
    credit = question.credit if shown >= Shown.SCORE else -1
    return replace(
        question,
        options=tuple(_option_as_shown(each, question.kind, given=given) for each in question.options),
        lines=tuple(ReviewedLine(each.label, each.given if given else "", "", -1) for each in lines),
        credit=credit,
        answered=question.answered if given else True,
        unsure=question.unsure and given,
        shown=shown,
        explanation="",
        remark="",
        lesson_id=0,
        lesson_title="",
    )


def _option_as_shown(option: ReviewedOption, kind: QuestionKind, *, given: bool) -> ReviewedOption:
    """An option without what would tell whether it is right: the author's key, the first of which often is."""
    key = option.key if kind is QuestionKind.TRUE_FALSE else ""
    return replace(option, key=key, chosen=option.chosen and given, right=False, feedback="")
