"""Points, badges and levels: what an effort is worth (shared rules: the project's original platform)."""

from enum import StrEnum


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
