"""What an effort is worth."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.rewards import (
    COUNTED,
    FED_BY,
    RAISED,
    RULES,
    TIERS,
    Badge,
    BadgeCard,
    BadgeCategory,
    Rules,
    badge_card,
    badges_reached,
    earned_card,
    is_offered,
    level_for,
    next_badges,
    points_for,
    raised_by,
    threshold,
    tier_reached,
)
from qser_app.domain.rewards_facts import Line, Rule


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
        (Line(Rule.ASSIGNMENT, "1:2", 85), None, 60, 25),
        (Line(Rule.LIVE, "1", 95), None, 0, 95),
        (Line(Rule.CERTIFICATE, "1:1"), None, 0, 150),
        (Line(Rule.COMMENT, "topic:1"), timedelta(minutes=2, seconds=59), 0, 0),
        (Line(Rule.COMMENT, "topic:1"), timedelta(minutes=3), 0, 25),
        (Line(Rule.UPVOTE, "1:2"), timedelta(seconds=29), 0, 0),
        (Line(Rule.UPVOTE, "1:2"), timedelta(seconds=30), 0, 10),
        (Line(Rule.CASE, "1"), timedelta(0), 0, 25),
        (Line(Rule.PRACTICE, "1"), timedelta(0), 0, 50),
        (Line(Rule.ADOPTION, "1:2"), timedelta(0), 0, 50),
        (Line(Rule.MEETING, "1"), timedelta(0), 0, 25),
        (Line(Rule.SURVEY, "1"), timedelta(0), 0, 0),
    ],
)
def test_points_wait_for_their_cool_down_and_only_improvement_earns(line, since_last, best_score, points):
    assert points_for(line, since_last=since_last, best_score=best_score) == points


@pytest.mark.parametrize(
    ("line", "best_before", "raised"),
    [
        (Line(Rule.SIGN_IN, "1"), None, ("sign_ins",)),
        (Line(Rule.UNIT, "1"), None, ()),
        (Line(Rule.TEST, "1:1", 60), None, ("tests",)),
        (Line(Rule.TEST, "1:2", 95), 60, ("perfect",)),
        (Line(Rule.TEST, "1:3", 96), 95, ()),
        (Line(Rule.ASSIGNMENT, "1:1", 90), None, ("assignments", "perfect")),
        (Line(Rule.LIVE, "1", 79), None, ()),
        (Line(Rule.LIVE, "1", 80), None, ("sessions",)),
        (Line(Rule.UPVOTE, "1:2"), None, ()),
        (Line(Rule.ADOPTION, "1:2"), None, ("practices",)),
    ],
)
def test_a_line_raises_what_its_badges_count(line, best_before, raised):
    assert raised_by(line, best_before=best_before) == raised


def test_from_which_share_on_something_counts_is_the_organisation_s_to_say():
    mine = Rules(perfect_from=80, attended_from=50)
    assert raised_by(Line(Rule.TEST, "1:1", 80), best_before=None, rules=mine) == ("tests", "perfect")
    assert raised_by(Line(Rule.LIVE, "1", 50), best_before=None, rules=mine) == ("sessions",)
    assert badge_card(Badge(BadgeCategory.PERFECTIONISM, 1), have=0, rules=mine).share == 80


def test_everything_that_badges_count_is_raised_by_a_rule_that_feeds_it():
    assert set(FED_BY) == set(COUNTED) == set(BadgeCategory)
    for rule, number in RAISED.items():
        category = next(each for each, counted in COUNTED.items() if counted == number)
        assert rule in FED_BY[category]


@pytest.mark.parametrize(
    ("base", "thresholds"),
    [(1, [1, 2, 4, 8, 16, 32, 64, 128]), (2, [2, 4, 8, 16, 32, 64, 128, 256]), (4, [4, 8, 16, 32, 64, 128, 256, 512])],
)
def test_thresholds_double_with_each_tier(base, thresholds):
    categories = [each for each in BadgeCategory if RULES.badge_bases[each] == base]
    for category in categories:
        assert [threshold(category, tier) for tier in range(1, TIERS + 1)] == thresholds
        assert [tier_reached(category, count) for count in (0, *thresholds, 9 * thresholds[-1])] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 8]
        assert tier_reached(category, thresholds[2] - 1) == 2


def test_the_categories_begin_where_the_contract_says():
    assert {each.value: base for each, base in RULES.badge_bases.items() if base != 1} == {"activity": 4, "test": 2, "communication": 2}
    assert len(BadgeCategory) == 11


def test_what_is_switched_off_gives_nothing():
    off = Rules(badge_bases=RULES.badge_bases | {BadgeCategory.ACTIVITY: 0}, level_points=0, level_badges=0)
    assert badges_reached({BadgeCategory.ACTIVITY: 99}, off) == ()
    assert next_badges({BadgeCategory.ACTIVITY: 0, BadgeCategory.LEARNING: 0}, off) == (Badge(BadgeCategory.LEARNING, 1),)
    assert level_for(points=90_000, courses=5, badges=80, rules=off) == 2


def test_badges_of_what_cannot_be_earned_here_yet_are_not_ahead():
    assert not is_offered(BadgeCategory.MENTORING)
    assert is_offered(BadgeCategory.MENTORING, sources={Rule.MEETING})
    assert next_badges({BadgeCategory.MENTORING: 0}) == ()


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
    assert badge_card(Badge(BadgeCategory.TEST, 1), have=9) == BadgeCard("test", 1, 2, 2, 100)
    assert earned_card(Badge(BadgeCategory.TEST, 1), needed=3, at="2026-11-02") == BadgeCard("test", 1, 3, 3, 100, "2026-11-02")
