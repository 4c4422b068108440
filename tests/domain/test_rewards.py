"""What an effort is worth."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.rewards import (
    RULES,
    TIERS,
    Badge,
    BadgeCard,
    BadgeCategory,
    CourseCompleted,
    Line,
    Rule,
    SignedIn,
    TestScored,
    UnitCompleted,
    badge_card,
    badges_reached,
    level_for,
    line_of,
    next_badges,
    points_for,
    threshold,
    tier_reached,
)


@pytest.mark.parametrize(
    ("fact", "line"),
    [
        (SignedIn(7), Line(Rule.SIGN_IN, "7")),
        (UnitCompleted(8), Line(Rule.UNIT, "8")),
        (CourseCompleted(9), Line(Rule.COURSE, "9")),
        (TestScored(3, 11, 80, passed=True), Line(Rule.TEST, "3:11", 80)),
        (TestScored(3, 11, 40, passed=False), None),
    ],
)
def test_every_fact_has_its_own_line_and_a_failed_test_has_none(fact, line):
    assert line_of(fact) == line


@pytest.mark.parametrize(
    ("line", "since_last", "best_score", "points"),
    [
        (Line(Rule.SIGN_IN, "1"), None, 0, 25),
        (Line(Rule.SIGN_IN, "1"), timedelta(minutes=59, seconds=59), 0, 0),
        (Line(Rule.SIGN_IN, "1"), timedelta(hours=1), 0, 25),
        (Line(Rule.UNIT, "1"), timedelta(seconds=19), 0, 0),
        (Line(Rule.UNIT, "1"), timedelta(seconds=20), 0, 25),
        (Line(Rule.COURSE, "1"), timedelta(0), 0, 150),
        (Line(Rule.TEST, "1:1", 80), None, 0, 80),
        (Line(Rule.TEST, "1:2", 90), None, 80, 10),
        (Line(Rule.TEST, "1:3", 70), None, 80, 0),
        (Line(Rule.TEST, "1:4", 0), None, 0, 0),
    ],
)
def test_points_wait_for_their_cool_down_and_only_improvement_earns(line, since_last, best_score, points):
    assert points_for(line, since_last=since_last, best_score=best_score) == points


@pytest.mark.parametrize(
    ("category", "thresholds"),
    [
        (BadgeCategory.ACTIVITY, [4, 8, 16, 32, 64, 128, 256, 512]),
        (BadgeCategory.LEARNING, [1, 2, 4, 8, 16, 32, 64, 128]),
        (BadgeCategory.TEST, [2, 4, 8, 16, 32, 64, 128, 256]),
        (BadgeCategory.PERFECTIONISM, [1, 2, 4, 8, 16, 32, 64, 128]),
    ],
)
def test_thresholds_double_with_each_tier(category, thresholds):
    assert [threshold(category, tier) for tier in range(1, TIERS + 1)] == thresholds
    assert [tier_reached(category, count) for count in (0, thresholds[0], thresholds[1], thresholds[-1] * 9)] == [0, 1, 2, 8]


def test_a_jump_reaches_the_earlier_tiers_too():
    counts = {BadgeCategory.ACTIVITY: 17, BadgeCategory.TEST: 1}
    assert badges_reached(counts) == tuple(Badge(BadgeCategory.ACTIVITY, tier) for tier in (1, 2, 3))


@pytest.mark.parametrize(
    ("points", "courses", "badges", "level"),
    [(0, 0, 0, 1), (2999, 4, 4, 1), (3000, 0, 0, 2), (0, 5, 0, 2), (0, 0, 5, 2), (6000, 10, 10, 7)],
)
def test_levels_rise_with_points_courses_and_badges(points, courses, badges, level):
    assert level_for(points=points, courses=courses, badges=badges) == level


@given(scores=st.lists(st.integers(0, 100), min_size=1, max_size=12))
def test_a_test_earns_its_best_score_in_the_end_whatever_the_order(scores):
    best = earned = 0
    for number, score in enumerate(scores):
        earned += points_for(Line(Rule.TEST, f"1:{number}", score), since_last=None, best_score=best)
        best = max(best, score)
    assert earned == max(scores) * RULES.points[Rule.TEST]


def test_the_next_badge_of_each_category_is_one_tier_further_until_there_is_none():
    counts = {BadgeCategory.ACTIVITY: 5, BadgeCategory.LEARNING: 0, BadgeCategory.PERFECTIONISM: 500}
    assert next_badges(counts) == (Badge(BadgeCategory.ACTIVITY, 2), Badge(BadgeCategory.LEARNING, 1))


def test_a_card_says_how_far_one_is():
    assert badge_card(Badge(BadgeCategory.ACTIVITY, 2), have=5) == BadgeCard("activity", 2, 8, 5, 62)
    assert badge_card(Badge(BadgeCategory.TEST, 1), have=9, at="2026-11-02") == BadgeCard("test", 1, 2, 2, 100, "2026-11-02")
