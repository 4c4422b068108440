"""The rules of a quiz: what its author and its facilitator decided, and what follows from it for one person."""

import hmac
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any, cast

from qser_app.domain.courses import fold
from qser_app.domain.refusals import Refusal

GRACE = timedelta(seconds=10)  # what was chosen in time may still be on its way
MOST_EXTRA = 300  # per cent


class Shown(IntEnum):
    """What is shown of an attempt that was handed in; each level holds the ones before it."""

    MESSAGE = 1
    QUESTIONS = 2
    ANSWERS = 3
    SCORE = 4
    EVERYTHING = 5


class Layout(StrEnum):
    """One question at a time, or all on one page."""

    ONE = "one"
    PAGE = "page"


class NoAttemptsLeft(Refusal):
    """Every attempt that the quiz allows was taken; gaps: ``allowed``."""

    code = "no-attempts-left"


class TooSoon(Refusal):
    """The waiting time between two attempts has not passed; gaps: ``hours`` still to wait, rounded up."""

    code = "quiz-too-soon"


class AccessCodeNeeded(Refusal):
    """The quiz begins with an access code, and none was given."""

    code = "quiz-code-needed"


class WrongAccessCode(Refusal):
    """The access code is another one."""

    code = "quiz-code-wrong"


class TimeIsUp(Refusal):
    """The time for the attempt, or for this question, is over; the answer came too late to count."""

    code = "quiz-time-is-up"


class BadSettings(Refusal):
    """Settings that cannot be; ``errors``: the phrase of each field that is wrong, by its name."""

    code = "quiz-settings"

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__()
        self.errors = dict(errors)


@dataclass(frozen=True, slots=True)
class QuizRules:
    """What was decided about a quiz. Nought means no limit, except for ``draw`` and ``pass_mark`` (per cent).

    ``minutes`` are for the whole attempt, ``seconds_each`` for each question, ``wait_hours`` between two attempts;
    ``tags``: only questions that bear one of them are drawn (empty: all).
    """

    unit_id: int
    course_id: int
    module_id: int
    draw: int = 10
    pass_mark: int = 70
    attempts: int = 0
    minutes: int = 0
    seconds_each: int = 0
    wait_hours: int = 0
    shown_passed: int = Shown.EVERYTHING
    shown_failed: int = Shown.EVERYTHING
    layout: str = Layout.ONE
    access_code: str = field(default="", repr=False)
    unsure: bool = False
    shuffle: bool = True
    tags: tuple[str, ...] = ()
    practice: bool = True

    @property
    def one_by_one(self) -> bool:
        """Whether one question is shown at a time; a time for each question makes it so."""
        return self.layout != Layout.PAGE or self.seconds_each > 0

    def allows_another(self, taken: int) -> bool:
        """Whether someone who took ``taken`` attempts may start one more."""
        return self.attempts == 0 or taken < self.attempts

    def opens_at(self, last: datetime | None) -> datetime | None:
        """When the next attempt may begin after the last was handed in; None: at once."""
        return last + timedelta(hours=self.wait_hours) if last and self.wait_hours else None

    def opens_for(self, code: str) -> bool:
        """Whether the access code is the right one: capitals, accents and spaces aside, and in the same time whatever it is."""
        wanted, given = (fold(each).encode() for each in (self.access_code, code))
        return not wanted or hmac.compare_digest(wanted, given)

    def shown(self, *, passed: bool) -> Shown:
        """What is shown of an attempt that passed, or did not."""
        return Shown(self.shown_passed if passed else self.shown_failed)

    def deadline(self, began: datetime, questions: int, *, extra: int = 0) -> datetime | None:
        """When an attempt of so many questions ends; ``extra`` time in per cent. None: never."""
        limits = [each for each in (self.minutes * 60, self.seconds_each * questions) if each]
        return began + timedelta(seconds=_longer(min(limits), extra)) if limits else None


def _longer(seconds: int, extra: int) -> int:
    return seconds * (100 + extra) // 100


def is_over(deadline: datetime | None, at: datetime) -> bool:
    """Whether an answer that arrives ``at`` is too late, grace included."""
    return deadline is not None and at > deadline + GRACE


# The least and the most of every number; what is not in here is a word, a yes or no, or a list.
NUMBERS: Mapping[str, tuple[int, int]] = {
    "draw": (1, 200),
    "pass_mark": (0, 100),
    "attempts": (0, 100),
    "minutes": (0, 1440),
    "seconds_each": (0, 3600),
    "wait_hours": (0, 8760),
    "shown_passed": (Shown.MESSAGE, Shown.EVERYTHING),
    "shown_failed": (Shown.MESSAGE, Shown.EVERYTHING),
}
SWITCHES = ("unsure", "shuffle", "practice")
SETTINGS = (*NUMBERS, *SWITCHES, "layout", "access_code", "tags")
_TAG = re.compile(r"[\w .:=/-]{1,60}")
MOST_TAGS = 20
LONGEST_CODE = 40
_SHORTEST_TIME = 10


def checked(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings as they are kept: numbers within their bounds, words that exist. Raises BadSettings with all that is wrong.

    Numbers may come as text, as a form sends them; an empty one is nought. Unknown names are refused.
    """
    kept: dict[str, Any] = {}
    errors = dict.fromkeys(settings.keys() - set(SETTINGS), "quizzes-error-setting")
    for name in settings.keys() & set(SETTINGS):
        try:
            kept[name] = _checked(name, settings[name])
        except ValueError as error:
            errors[name] = str(error)
    if errors:
        raise BadSettings(errors)
    return kept


def _checked(name: str, value: Any) -> Any:
    if name in NUMBERS:
        return _number(name, value)
    if name in SWITCHES:
        if not isinstance(value, bool):
            raise ValueError("quizzes-error-setting")
        return value
    if name == "layout":
        if value not in list(Layout):
            raise ValueError("quizzes-error-setting")
        return str(value)
    if name == "access_code":
        if not isinstance(value, str) or len(value.strip()) > LONGEST_CODE:
            raise ValueError("quizzes-error-code")
        return value.strip()
    return _tags(value)


def _number(name: str, value: Any) -> int:
    if isinstance(value, str):
        text = value.strip() or "0"
        value = int(text) if re.fullmatch(r"[0-9]{1,6}", text) else None
    least, most = NUMBERS[name]
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError("quizzes-error-number")
    if name == "seconds_each" and 0 < value < _SHORTEST_TIME:
        raise ValueError("quizzes-error-seconds")
    return int(value)


def _tags(value: Any) -> list[str]:
    """Tags as a list, or as text with commas between them."""
    parts: list[Any] = [None]
    if isinstance(value, str):
        parts = re.split(r"[,;\n]", value)
    elif isinstance(value, list | tuple):
        parts = [*cast("list[Any]", value)]
    tags = list(dict.fromkeys(part.strip() if isinstance(part, str) else None for part in parts))
    tags = [tag for tag in tags if tag != ""]
    if len(tags) > MOST_TAGS or not all(tag is not None and _TAG.fullmatch(tag) for tag in tags):
        raise ValueError("quizzes-error-tags")
    return [tag for tag in tags if tag]


def rules_from(unit_id: int, course_id: int, module_id: int, *layers: Mapping[str, Any]) -> QuizRules:
    """The rules out of layers of settings, the later before the earlier: the author's, then what was set in the house."""
    told: dict[str, Any] = {}
    for layer in layers:
        told |= {name: value for name, value in layer.items() if name in SETTINGS}
    if "tags" in told:
        told["tags"] = tuple(told["tags"])
    return QuizRules(unit_id, course_id, module_id, **told)


def told(rules: QuizRules) -> dict[str, Any]:
    """The settings of the rules, as ``checked`` keeps them."""
    return {each.name: getattr(rules, each.name) for each in fields(rules) if each.name in SETTINGS} | {"tags": list(rules.tags)}


def drawable(bearing: Mapping[int, Collection[str]], tags: Collection[str]) -> list[int]:
    """The questions that may be drawn, of those and their tags: the ones that bear one of ``tags``, all when none is named."""
    return [question for question, borne in bearing.items() if not tags or set(tags) & set(borne)]
