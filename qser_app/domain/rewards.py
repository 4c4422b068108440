"""Points, badges and levels: what an effort is worth (shared rules: the project's original platform)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from qser_app.domain.rewards_facts import SOURCES, Line, Rule


class BadgeCategory(StrEnum):
    """What badges are given for; each has eight tiers."""

    ACTIVITY = "activity"
    LEARNING = "learning"
    TEST = "test"
    ASSIGNMENT = "assignment"
    PERFECTIONISM = "perfectionism"
    SURVEY = "survey"
    COMMUNICATION = "communication"
    CERTIFICATION = "certification"
    LIVE = "live"
    MENTORING = "mentoring"
    PRACTICE = "practice"


class Board(StrEnum):
    """What a leaderboard counts."""

    POINTS = "points"
    BADGES = "badges"
    LEVEL = "level"
    COURSES = "courses"
    CERTIFICATES = "certificates"


TIERS = 8
# Each category with the number of a standing that it counts, and the rules that feed it.
COUNTED = {
    BadgeCategory.ACTIVITY: "sign_ins",
    BadgeCategory.LEARNING: "courses",
    BadgeCategory.TEST: "tests",
    BadgeCategory.ASSIGNMENT: "assignments",
    BadgeCategory.PERFECTIONISM: "perfect",
    BadgeCategory.SURVEY: "surveys",
    BadgeCategory.COMMUNICATION: "comments",
    BadgeCategory.CERTIFICATION: "certificates",
    BadgeCategory.LIVE: "sessions",
    BadgeCategory.MENTORING: "meetings",
    BadgeCategory.PRACTICE: "practices",
}
FED_BY = {
    BadgeCategory.ACTIVITY: {Rule.SIGN_IN},
    BadgeCategory.LEARNING: {Rule.COURSE},
    BadgeCategory.TEST: {Rule.TEST},
    BadgeCategory.ASSIGNMENT: {Rule.ASSIGNMENT},
    BadgeCategory.PERFECTIONISM: {Rule.TEST, Rule.ASSIGNMENT},
    BadgeCategory.SURVEY: {Rule.SURVEY},
    BadgeCategory.COMMUNICATION: {Rule.COMMENT},
    BadgeCategory.CERTIFICATION: {Rule.CERTIFICATE},
    BadgeCategory.LIVE: {Rule.LIVE},
    BadgeCategory.MENTORING: {Rule.MEETING},
    BadgeCategory.PRACTICE: {Rule.PRACTICE, Rule.ADOPTION},
}
# The number that each line of these rules raises; tests, assignments and live sessions count by their score.
RAISED = {
    Rule.SIGN_IN: "sign_ins",
    Rule.COURSE: "courses",
    Rule.CERTIFICATE: "certificates",
    Rule.COMMENT: "comments",
    Rule.PRACTICE: "practices",
    Rule.ADOPTION: "practices",
    Rule.MEETING: "meetings",
    Rule.SURVEY: "surveys",
}
# What may be tried again: only the improvement over the best earlier score earns.
IMPROVABLE = {Rule.TEST: "tests", Rule.ASSIGNMENT: "assignments"}


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
_POINTS = {
    Rule.SIGN_IN: 25,
    Rule.UNIT: 25,
    Rule.COURSE: 150,
    Rule.CERTIFICATE: 150,
    Rule.TEST: 1,
    Rule.ASSIGNMENT: 1,
    Rule.LIVE: 1,
    Rule.COMMENT: 25,
    Rule.UPVOTE: 10,
    Rule.CASE: 25,
    Rule.PRACTICE: 50,
    Rule.ADOPTION: 50,
    Rule.MEETING: 25,
    Rule.SURVEY: 0,
}
_COOL_DOWNS = {
    Rule.SIGN_IN: timedelta(hours=1),
    Rule.UNIT: timedelta(seconds=20),
    Rule.COMMENT: timedelta(minutes=3),
    Rule.UPVOTE: timedelta(seconds=30),
}
_BASES = dict.fromkeys(BadgeCategory, 1) | {BadgeCategory.ACTIVITY: 4, BadgeCategory.TEST: 2, BadgeCategory.COMMUNICATION: 2}


@dataclass(frozen=True, slots=True)
class Rules:
    """What an organisation reckons with, and prints. Nothing (0) is a switch that is off: it earns, hangs or raises nothing."""

    points: Mapping[Rule, int] = field(default_factory=lambda: dict(_POINTS))
    cool_downs: Mapping[Rule, timedelta] = field(default_factory=lambda: dict(_COOL_DOWNS))
    badge_bases: Mapping[BadgeCategory, int] = field(default_factory=lambda: dict(_BASES))
    level_points: int = 3000
    level_courses: int = 5
    level_badges: int = 5
    perfect_from: int = 90  # per cent of a test or an assignment
    attended_from: int = 80  # per cent of a live session's minutes

    def share(self, category: BadgeCategory) -> int:
        """From how many per cent on the category counts; 0 where it counts no share."""
        return {BadgeCategory.PERFECTIONISM: self.perfect_from, BadgeCategory.LIVE: self.attended_from}.get(category, 0)


RULES = Rules()


def points_for(line: Line, *, since_last: timedelta | None, best_score: int, rules: Rules = RULES) -> int:
    """The points of a new line.

    ``since_last``: time since this person's last line that earned by the same rule, None for the first. ``best_score``:
    the best score with which the same was passed before, 0 for the first time: only the improvement earns.
    """
    if line.score is not None:
        return rules.points[line.rule] * max(0, line.score - best_score)
    wait = rules.cool_downs.get(line.rule)
    if wait is not None and since_last is not None and since_last < wait:
        return 0
    return rules.points[line.rule]


def raised_by(line: Line, *, best_before: int | None, rules: Rules = RULES) -> tuple[str, ...]:
    """The numbers of a standing that a new line raises by one; ``best_before``: the best earlier score of the same, None for the first."""
    if line.rule is Rule.LIVE:
        return ("sessions",) if (line.score or 0) >= rules.attended_from else ()
    if line.rule in IMPROVABLE:
        passed = (IMPROVABLE[line.rule],) if best_before is None else ()
        return (*passed, "perfect") if (best_before or 0) < rules.perfect_from <= (line.score or 0) else passed
    return (RAISED[line.rule],) if line.rule in RAISED else ()


def is_offered(category: BadgeCategory, rules: Rules = RULES, *, sources: Collection[Rule] = SOURCES) -> bool:
    """Whether badges of the category can be earned: something that feeds it is told here, and it is not switched off."""
    return rules.badge_bases[category] > 0 and not FED_BY[category].isdisjoint(sources)


def threshold(category: BadgeCategory, tier: int, rules: Rules = RULES) -> int:
    """How many of what the category counts the tier asks for."""
    return rules.badge_bases[category] * 2 ** (tier - 1)


def tier_reached(category: BadgeCategory, count: int, rules: Rules = RULES) -> int:
    """The highest tier that ``count`` reaches; 0 when none, and of a category that is switched off."""
    base = rules.badge_bases[category]
    return min(TIERS, (count // base).bit_length()) if base else 0


def badges_reached(counts: Mapping[BadgeCategory, int], rules: Rules = RULES) -> tuple[Badge, ...]:
    """Every badge the counts deserve, lower tiers first."""
    return tuple(Badge(category, tier) for category in counts for tier in range(1, tier_reached(category, counts[category], rules) + 1))


def level_for(*, points: int, courses: int, badges: int, rules: Rules = RULES) -> int:
    """The level these numbers deserve; whoever keeps it never lets it fall."""
    switches = ((points, rules.level_points), (courses, rules.level_courses), (badges, rules.level_badges))
    return 1 + sum(number // every for number, every in switches if every)


@dataclass(frozen=True, slots=True)
class BadgeCard:
    """A badge as it is shown: earned (``at``, ISO 8601) or the next one to earn (``at`` empty), with how far one is.

    ``share``: the per cent from which on it counts, 0 where it counts no share.
    """

    category: str
    tier: int
    needed: int
    have: int
    percent: int
    at: str = ""
    share: int = 0


def earned_card(badge: Badge, *, needed: int, at: str, share: int = 0) -> BadgeCard:
    """The card of a badge that was given for ``needed`` of what it counts, whatever it would ask for today."""
    return BadgeCard(badge.category.value, badge.tier, needed, needed, 100, at, share)


def badge_card(badge: Badge, *, have: int, rules: Rules = RULES) -> BadgeCard:
    """The card of a badge that is still to be earned by somebody who has ``have`` of what it counts."""
    needed = threshold(badge.category, badge.tier, rules)
    share = rules.share(badge.category)
    return BadgeCard(badge.category.value, badge.tier, needed, min(have, needed), min(100, 100 * have // needed), share=share)


def next_badges(counts: Mapping[BadgeCategory, int], rules: Rules = RULES, *, sources: Collection[Rule] = SOURCES) -> tuple[Badge, ...]:
    """The next tier of every category that can be earned, where there is one."""
    offered = [category for category in counts if is_offered(category, rules, sources=sources)]
    tiers = {category: tier_reached(category, counts[category], rules) + 1 for category in offered}
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
