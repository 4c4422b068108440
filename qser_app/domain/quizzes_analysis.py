"""Item analysis: how well each question of a quiz measures, by classical test theory, and what that means.

Facility is the mean share of the maximum; discrimination is the point-biserial (Pearson) correlation between what the question
earned and what the rest of the same attempt earned, so that a question is not correlated with itself. Sources: Ebel and Frisbie,
Essentials of Educational Measurement (1991), chapter 13; Moodle, "Quiz statistics calculations"
(https://docs.moodle.org/dev/Quiz_statistics_calculations).

Everybody counts once a question: when they met it first. What they meet again they may have learned from the review.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import sqrt
from statistics import median

from qser_app.domain.courses import fold
from qser_app.domain.quizzes_grading import FULL
from qser_app.domain.quizzes_kinds import UNSURE, QuestionKind

FEWEST = 10  # people, before anything is said
TOO_EASY, TOO_HARD = 0.9, 0.2
SEPARATES = 0.2  # Ebel and Frisbie call less than this poor
_MOST_TYPED = 8
_CHOICES = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.ALL, QuestionKind.TRUE_FALSE)
_TYPED = (QuestionKind.NUMERIC, QuestionKind.SHORT)


class Verdict(StrEnum):
    """What the figures of a question mean."""

    BACKWARDS = "backwards"
    MISLEADS = "misleads"
    WEAK = "weak"
    SAME = "same"
    HARD = "hard"
    UNCHOSEN = "unchosen"
    EASY = "easy"
    GOOD = "good"
    OPINION = "opinion"
    FEW = "few"


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody's meeting with a question in a graded attempt: what it earned, the mean of the rest (0 to 100), what was chosen.

    Meetings come in the order in which each person had them.
    """

    person_id: int
    question_id: int
    credit: int
    rest: float
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """How often something was chosen: by all, by the third of people who did best on the rest, and by the third who did worst."""

    token: str
    count: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Item:
    """How a question fared. ``facility`` is 0 to 1, ``discrimination`` -1 to 1 (None where nothing differs).

    ``unsure``: how many said they do not know; ``tries``: the median number of meetings until somebody had it right.
    """

    question_id: int
    seen: int
    answered: int
    facility: float | None = None
    discrimination: float | None = None
    unsure: int = 0
    tries: float | None = None
    thirds: int = 0
    chosen: list[Chosen] = field(default_factory=list[Chosen])


@dataclass(slots=True)
class _Gathered:
    first: list[Met] = field(default_factory=list[Met])
    meetings: Counter[int] = field(default_factory=Counter[int])
    until_right: dict[int, int] = field(default_factory=dict[int, int])


def analyse(kinds: Mapping[int, QuestionKind], meetings: Iterable[Met]) -> dict[int, Item]:
    """The analysis of each question in ``kinds``, in one pass over the meetings; one that nobody met has seen = 0."""
    gathered: dict[int, _Gathered] = defaultdict(_Gathered)
    for met in meetings:
        here = gathered[met.question_id]
        here.meetings[met.person_id] += 1
        if here.meetings[met.person_id] == 1:
            here.first.append(met)
        if met.credit >= FULL:
            here.until_right.setdefault(met.person_id, here.meetings[met.person_id])
    return {question_id: _item(question_id, kind, gathered[question_id]) for question_id, kind in kinds.items()}


def _item(question_id: int, kind: QuestionKind, gathered: _Gathered) -> Item:
    first = gathered.first
    answered = sum(bool(met.chosen) for met in first)
    unsure = sum(met.chosen == (UNSURE,) for met in first)
    thirds, chosen = _choices(kind, first)
    if not first or not kind.is_graded:
        return Item(question_id, len(first), answered, unsure=unsure, thirds=thirds, chosen=chosen)
    return Item(
        question_id,
        len(first),
        answered,
        facility([met.credit for met in first]),
        discrimination([(met.credit, met.rest) for met in first]),
        unsure,
        median(gathered.until_right.values()) if gathered.until_right else None,
        thirds,
        chosen,
    )


def facility(credits: Sequence[int]) -> float:
    """The mean share of the maximum, 0 to 1."""
    return sum(credits) / (FULL * len(credits))


def discrimination(pairs: Sequence[tuple[int, float]]) -> float | None:
    """Pearson's correlation of what the item and the rest earned; None when one of them never differs."""
    count = len(pairs)
    if count < 2:
        return None
    mean_item = sum(item for item, _ in pairs) / count
    mean_rest = sum(rest for _, rest in pairs) / count
    together = sum((item - mean_item) * (rest - mean_rest) for item, rest in pairs)
    spread_item = sum((item - mean_item) ** 2 for item, _ in pairs)
    spread_rest = sum((rest - mean_rest) ** 2 for _, rest in pairs)
    if spread_item < 1e-9 or spread_rest < 1e-9:
        return None
    return max(-1.0, min(1.0, together / sqrt(spread_item * spread_rest)))


def _choices(kind: QuestionKind, first: Sequence[Met]) -> tuple[int, list[Chosen]]:
    """The size of a third, and how often each thing was chosen by all, the top and the bottom third."""
    ranked = sorted(first, key=lambda met: (met.rest, met.person_id))
    third = len(ranked) // 3
    counts, top, bottom = Counter[str](), Counter[str](), Counter[str]()
    for place, met in enumerate(ranked):
        tokens = tokens_of(kind, met.chosen)
        counts.update(tokens)
        if place < third:
            bottom.update(tokens)
        if place >= len(ranked) - third:
            top.update(tokens)
    common = sorted(counts, key=lambda token: (-counts[token], token))
    kept = common if kind in _CHOICES else common[: _MOST_TYPED * 4]
    return third, [Chosen(token, counts[token], top[token], bottom[token]) for token in kept]


def tokens_of(kind: QuestionKind, chosen: Sequence[str]) -> list[str]:
    """What is counted of an answer: its options, pairs and gaps; things to order with their place ("1=b"); typed texts folded."""
    if list(chosen) == [UNSURE]:
        return []
    if kind is QuestionKind.ORDER:
        return [f"{place}={key}" for place, key in enumerate(chosen, start=1)]
    return [fold(part) for part in chosen] if kind in _TYPED else list(dict.fromkeys(chosen))


def verdicts(kind: QuestionKind, item: Item, options: Mapping[str, float]) -> list[Verdict]:
    """What the figures mean; ``options``: {key: weight} of a question with options, else empty.

    FEW alone while fewer than ten people met it; GOOD alone when nothing speaks against the question.
    """
    if not kind.is_graded:
        return [Verdict.OPINION]
    if item.seen < FEWEST or item.facility is None:
        return [Verdict.FEW]
    found = [*_of_facility(item.facility), *_of_discrimination(item.discrimination)]
    if unchosen(kind, item, options):
        found.append(Verdict.UNCHOSEN)
    if _misleads(kind, item, options):
        found.append(Verdict.MISLEADS)
    return found or [Verdict.GOOD]


def _of_facility(value: float) -> list[Verdict]:
    if value >= TOO_EASY:
        return [Verdict.EASY]
    return [Verdict.HARD] if value <= TOO_HARD else []


def _of_discrimination(value: float | None) -> list[Verdict]:
    if value is None:
        return [Verdict.SAME]
    if value < 0:
        return [Verdict.BACKWARDS]
    return [Verdict.WEAK] if value < SEPARATES else []


def unchosen(kind: QuestionKind, item: Item, options: Mapping[str, float]) -> list[str]:
    """Wrong options that nobody chose, though enough people met the question."""
    if kind not in _CHOICES or kind is QuestionKind.TRUE_FALSE or item.seen < FEWEST:
        return []
    chosen = {each.token for each in item.chosen}
    return sorted(key for key, weight in options.items() if weight <= 0 and key not in chosen)


def _misleads(kind: QuestionKind, item: Item, options: Mapping[str, float]) -> bool:
    """Whether those who did best on the rest chose a wrong option more often than the right one."""
    if kind not in (QuestionKind.SINGLE, QuestionKind.TRUE_FALSE):
        return False
    top = {each.token: each.top for each in item.chosen}
    right = max((top.get(key, 0) for key, weight in options.items() if weight >= FULL), default=0)
    return any(top.get(key, 0) > right for key, weight in options.items() if weight < FULL)
