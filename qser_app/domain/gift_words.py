"""What a GIFT file is made of: questions, answers, texts, and what can be wrong with them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from qser_app.domain.refusals import Refusal


class GiftKind(StrEnum):
    """What the braces of a question hold; a description has none, a category only names what follows."""

    CHOICE = "choice"
    TRUE_FALSE = "true_false"
    SHORT = "short"
    MATCH = "match"
    NUMERIC = "numeric"
    ESSAY = "essay"
    DESCRIPTION = "description"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class GiftText:
    """A text and how it is written: moodle, plain, html or markdown."""

    text: str
    format: str = "moodle"


@dataclass(frozen=True, slots=True)
class GiftNumber:
    """An accepted number as written: ``simple`` (5), ``range`` (5:0.1) or ``high-low`` (4.9..5.1), from ``low`` to ``high``."""

    form: str
    low: Decimal
    high: Decimal

    @property
    def middle(self) -> Decimal:
        """The number itself where a tolerance was written."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class GiftAnswer:
    """One answer; ``weight`` in per cent where the author gave one. Of a true/false question: ``true``, then ``false``.

    ``match`` is what the text belongs to, ``number`` what a number is compared with (None of a numeric answer: any other).
    """

    text: GiftText
    correct: bool
    weight: float | None = None
    feedback: GiftText | None = None
    match: str | None = None
    number: GiftNumber | None = None


@dataclass(frozen=True, slots=True)
class GiftQuestion:
    """One question as written; ``line`` is where it begins, ``embedded`` says that the stem goes on after the answers."""

    line: int
    kind: GiftKind
    stem: GiftText
    answers: tuple[GiftAnswer, ...] = ()
    explanation: GiftText | None = None
    title: str = ""
    id: str = ""
    tags: tuple[str, ...] = ()
    embedded: bool = False


@dataclass(frozen=True, slots=True)
class GiftProblem:
    """What could not be read: the line, a reason (``unclosed``, ``unopened``, ``not-separated``, ``answers``, ``number``), first words."""

    line: int
    reason: str
    words: str = ""


class BadGift(Refusal):
    """A bank that cannot be read; ``problems`` names every place, the message the first."""

    def __init__(self, problems: list[GiftProblem]) -> None:
        self.problems = tuple(problems)
        self.code = f"gift-{problems[0].reason}"
        super().__init__(line=problems[0].line, count=len(problems))


class Unreadable(Exception):
    """A question that cannot be read: why, and in which line where it is not the question's first."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.line = reason, line
