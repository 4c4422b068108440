"""An organisation's own rules: kept, typed, printed, and what a change would give."""

from dataclasses import replace
from datetime import timedelta

import pytest

from qser_app.domain.rewards import RULES, Badge, BadgeCategory, Rules
from qser_app.domain.rewards_facts import Rule
from qser_app.domain.rewards_rules import (
    BadRules,
    Holding,
    Moved,
    RuleLine,
    checked_rules,
    kept,
    moved,
    printed,
    rules_of_document,
    values_of,
)

TYPED = {value.name: str(value.value) for value in values_of(RULES)}


def test_rules_come_back_from_their_document_as_they_were_kept():
    mine = replace(RULES, points=RULES.points | {Rule.UNIT: 30}, level_badges=0, perfect_from=75)
    assert rules_of_document(kept(mine)) == mine


def test_what_came_into_the_house_later_has_the_houses_value():
    document = kept(replace(RULES, points=RULES.points | {Rule.UNIT: 30}))
    del document["points"]["survey"], document["waits"]["upvote"], document["badges"]["practice"]
    assert rules_of_document(document) == replace(RULES, points=RULES.points | {Rule.UNIT: 30})
    assert rules_of_document({}) == RULES


def test_only_what_can_be_earned_today_is_asked_for():
    names = {value.name for value in values_of(RULES)}
    assert {"points-sign_in", "waits-sign_in", "points-case", "badges-learning", "levels-points"} <= names
    assert not names & {"points-meeting", "waits-upvote", "badges-mentoring"}


def test_typed_as_they_were_the_rules_stay_the_same():
    assert checked_rules(TYPED, before=RULES) == RULES


def test_typed_values_become_rules_and_the_rest_stays():
    before = replace(RULES, points=RULES.points | {Rule.MEETING: 40})
    mine = checked_rules(
        TYPED | {"points-unit": " 30 ", "waits-sign_in": "90", "badges-activity": "3", "levels-badges": "0"}, before=before
    )
    assert (mine.points[Rule.UNIT], mine.points[Rule.MEETING]) == (30, 40)
    assert mine.cool_downs[Rule.SIGN_IN] == timedelta(minutes=90)
    assert (mine.badge_bases[BadgeCategory.ACTIVITY], mine.level_badges) == (3, 0)
    assert moved(before, mine) == [
        Moved("waits", "sign_in", 60, 90, 60),
        Moved("points", "unit", 25, 30, 1),
        Moved("badges", "activity", 4, 3, 1),
        Moved("levels", "badges", 5, 0, 1),
    ]


@pytest.mark.parametrize("said", ["", "-1", "1.5", "1001", "many", "٣", "9" * 30])
def test_what_is_no_such_number_is_told_at_its_field(said):
    with pytest.raises(BadRules) as refused:
        checked_rules(TYPED | {"points-unit": said, "levels-points": "99"}, before=RULES)
    assert refused.value.errors == dict.fromkeys(("points-unit", "levels-points"), "rules-error-number")


@pytest.mark.parametrize("said", ["0", "49", "101"])
def test_a_share_is_never_switched_off(said):
    with pytest.raises(BadRules) as refused:
        checked_rules(TYPED | {"shares-perfect": said}, before=RULES)
    assert refused.value.errors == {"shares-perfect": "rules-error-share"}
    assert checked_rules(TYPED | {"shares-perfect": "75"}, before=RULES).perfect_from == 75


def holding(**fields):
    counts = dict.fromkeys(BadgeCategory, 0) | {BadgeCategory.ACTIVITY: 9, BadgeCategory.LEARNING: 2}
    tiers = {BadgeCategory.ACTIVITY: 2, BadgeCategory.LEARNING: 2}
    return Holding(**({"counts": counts, "points": 100, "level": 1, "tiers": tiers} | fields))


def test_easier_rules_give_the_badges_that_are_missing_and_the_level():
    easier = replace(RULES, badge_bases=RULES.badge_bases | {BadgeCategory.ACTIVITY: 1})
    assert holding().gains(RULES) == ((), 0)
    assert holding().gains(easier) == ((Badge(BadgeCategory.ACTIVITY, 3), Badge(BadgeCategory.ACTIVITY, 4)), 1)


def test_harder_rules_take_nothing():
    harder = Rules(badge_bases=dict.fromkeys(BadgeCategory, 100), level_points=1_000_000)
    assert holding(level=7).gains(harder) == ((), 0)


def test_only_what_is_earned_today_and_not_switched_off_is_printed():
    mine = replace(RULES, points=RULES.points | {Rule.COURSE: 0}, badge_bases=RULES.badge_bases | {BadgeCategory.TEST: 0}, level_courses=0)
    shown = printed(mine)
    assert RuleLine("sign_in", 25, 3600) in shown.points
    assert "course" not in {line.what for line in shown.points}
    assert not {"meeting", "survey"} & {line.what for line in shown.points}
    assert "test" not in {line.what for line in shown.badges}
    assert [line.what for line in shown.levels] == ["points", "badges"]
