"""Points, badges and levels: what an effort is worth (shared rules: the project's original platform)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import assert_never


class Rule(StrEnum):
    """What earns points."""

    SIGN_IN = "sign_in"
    UNIT = "unit"
    COURSE = "course"
    TEST = "test"


class BadgeCategory(StrEnum):
    """What badges are given for; each has eight tiers."""

    ACTIVITY = "activity"
    LEARNING = "learning"
    TEST = "test"
    PERFECTIONISM = "perfectionism"


class Board(StrEnum):
    """What a leaderboard counts."""

    POINTS = "points"
    BADGES = "badges"
    LEVEL = "level"
    COURSES = "courses"


TIERS = 8
# The number of a standing that each category counts.
COUNTED = {
    BadgeCategory.ACTIVITY: "sign_ins",
    BadgeCategory.LEARNING: "courses",
    BadgeCategory.TEST: "tests",
    BadgeCategory.PERFECTIONISM: "perfect",
}


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody signed in."""

    sign_in_id: int


@dataclass(frozen=True, slots=True)
class UnitCompleted:
    """A unit was completed for the first time."""

    unit_id: int


@dataclass(frozen=True, slots=True)
class CourseCompleted:
    """A course was completed for the first time."""

    course_id: int


@dataclass(frozen=True, slots=True)
class TestScored:
    """A test was handed in and graded; ``score`` is 0 to 100."""

    unit_id: int
    attempt_id: int
    score: int
    passed: bool


TestScored.__test__ = False  # type: ignore[attr-defined] -- a fact, not a class of tests
Fact = SignedIn | UnitCompleted | CourseCompleted | TestScored


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge: a category and a tier from 1 to 8."""

    category: BadgeCategory
    tier: int


@dataclass(frozen=True, slots=True)
class Reward:
    """What one fact earned; ``level`` is the level reached, None when it stayed."""

    points: int = 0
    badges: tuple[Badge, ...] = ()
    level: int | None = None


NOTHING = Reward()


@dataclass(frozen=True, slots=True)
class Rules:
    """What is printed under "how points are earned", and what is reckoned with."""

    points: Mapping[Rule, int] = field(default_factory=lambda: {Rule.SIGN_IN: 25, Rule.UNIT: 25, Rule.COURSE: 150, Rule.TEST: 1})
    cool_downs: Mapping[Rule, timedelta] = field(
        default_factory=lambda: {Rule.SIGN_IN: timedelta(hours=1), Rule.UNIT: timedelta(seconds=20)}
    )
    badge_bases: Mapping[BadgeCategory, int] = field(
        default_factory=lambda: {
            BadgeCategory.ACTIVITY: 4,
            BadgeCategory.LEARNING: 1,
            BadgeCategory.TEST: 2,
            BadgeCategory.PERFECTIONISM: 1,
        }
    )
    perfect_from: int = 90
    level_points: int = 3000
    level_courses: int = 5
    level_badges: int = 5


RULES = Rules()


@dataclass(frozen=True, slots=True)
class Line:
    """Where a fact stands in the ledger; the same fact always stands on the same line."""

    rule: Rule
    subject: str
    score: int | None = None


def line_of(fact: Fact) -> Line | None:
    """The ledger line of a fact; None for a test that was not passed, which earns nothing."""
    match fact:
        case SignedIn(sign_in_id):
            return Line(Rule.SIGN_IN, str(sign_in_id))
        case UnitCompleted(unit_id):
            return Line(Rule.UNIT, str(unit_id))
        case CourseCompleted(course_id):
            return Line(Rule.COURSE, str(course_id))
        case TestScored(unit_id, attempt_id, score, passed):
            return Line(Rule.TEST, f"{unit_id}:{attempt_id}", score) if passed else None
        case _:
            assert_never(fact)


def points_for(line: Line, *, since_last: timedelta | None, best_score: int, rules: Rules = RULES) -> int:
    """The points of a new line.

    ``since_last``: time since this person's last line that earned by the same rule, None for the first. ``best_score``:
    the best score with which the test was passed before, 0 for the first time: only the improvement earns.
    """
    if line.score is not None:
        return rules.points[line.rule] * max(0, line.score - best_score)
    wait = rules.cool_downs.get(line.rule)
    if wait is not None and since_last is not None and since_last < wait:
        return 0
    return rules.points[line.rule]


def threshold(category: BadgeCategory, tier: int, rules: Rules = RULES) -> int:
    """How many of what the category counts the tier asks for."""
    return rules.badge_bases[category] * 2 ** (tier - 1)


def tier_reached(category: BadgeCategory, count: int, rules: Rules = RULES) -> int:
    """The highest tier that ``count`` reaches; 0 when none."""
    return sum(count >= threshold(category, tier, rules) for tier in range(1, TIERS + 1))


def badges_reached(counts: Mapping[BadgeCategory, int], rules: Rules = RULES) -> tuple[Badge, ...]:
    """Every badge the counts deserve, lower tiers first."""
    return tuple(Badge(category, tier) for category in counts for tier in range(1, tier_reached(category, counts[category], rules) + 1))


def level_for(*, points: int, courses: int, badges: int, rules: Rules = RULES) -> int:
    """The level these numbers deserve; whoever keeps it never lets it fall."""
    return 1 + points // rules.level_points + courses // rules.level_courses + badges // rules.level_badges


@dataclass(frozen=True, slots=True)
class BadgeCard:
    """A badge as it is shown: earned (``at``, ISO 8601) or the next one to earn (``at`` empty), with how far one is."""

    category: str
    tier: int
    needed: int
    have: int
    percent: int
    at: str = ""


def badge_card(badge: Badge, *, have: int, at: str = "", rules: Rules = RULES) -> BadgeCard:
    """The card of a badge for somebody who has ``have`` of what it counts."""
    needed = threshold(badge.category, badge.tier, rules)
    return BadgeCard(badge.category.value, badge.tier, needed, min(have, needed), min(100, 100 * have // needed), at)


def next_badges(counts: Mapping[BadgeCategory, int], rules: Rules = RULES) -> tuple[Badge, ...]:
    """The next tier of every category, where there is one."""
    tiers = {category: tier_reached(category, count, rules) + 1 for category, count in counts.items()}
    return tuple(Badge(category, tier) for category, tier in tiers.items() if tier <= TIERS)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where a projection (``kept``) says something else than its ledger (``counted``)."""

    table: str
    subject: int
    number: str
    kept: int
    counted: int


@dataclass(frozen=True, slots=True)
class Celebration:
    """Where a person stands, and the badges they have not seen yet."""

    points: int
    level: int
    fresh: tuple[BadgeCard, ...]
