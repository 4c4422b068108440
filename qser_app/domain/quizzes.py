"""Quizzes: what can be refused, what somebody chooses, and what handing in means."""

from dataclasses import dataclass

from qser_app.domain.refusals import Refusal
from qser_app.domain.rewards import NOTHING, Reward


class AttemptOver(Refusal):
    """The attempt was handed in; its answers stay as they are."""

    code = "attempt-over"


class AttemptOpen(Refusal):
    """The attempt has not been handed in, so its right answers are not shown."""

    code = "attempt-open"


class NothingToPractise(Refusal):
    """The attempt is not there to be practised: it is open, nothing was missed, or what was missed is not shown."""

    code = "nothing-to-practise"


class EmptyQuiz(Refusal):
    """The module's bank holds no question yet."""

    code = "empty-quiz"


@dataclass(frozen=True, slots=True)
class Choice:
    """What someone chose at one place of an attempt; ``operation`` is the browser's name for this save (36 characters at most).

    ``age``: how long ago it was chosen, in milliseconds, for a browser that could not tell at once. It decides only which of
    two answers is the later one, never whether an answer came in time.
    """

    attempt_id: int
    place: int
    chosen: tuple[str, ...]
    operation: str
    age: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """What stands at a place after a save; ``is_newest``: whether it is what was just sent, and not something chosen later elsewhere."""

    chosen: tuple[str, ...]
    is_newest: bool


@dataclass(frozen=True, slots=True)
class QuizResult:
    """What handing in meant; an attempt handed in before earns nothing again."""

    attempt_id: int
    score: int
    passed: bool
    reward: Reward = NOTHING
