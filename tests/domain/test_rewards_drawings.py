"""Badges as lines."""

import xml.etree.ElementTree as ET

import pytest

from qser_app.domain.rewards import TIERS, BadgeCategory
from qser_app.domain.rewards_drawings import SYMBOLS, badge_drawing, body_of


def test_every_category_has_a_symbol_of_its_own():
    assert set(SYMBOLS) == set(BadgeCategory)
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_every_tier_has_a_body_of_its_own():
    assert len({body_of(tier) for tier in range(1, TIERS + 1)}) == TIERS


@pytest.mark.parametrize("category", [BadgeCategory.LEARNING, BadgeCategory.MENTORING])
@pytest.mark.parametrize("tier", [1, TIERS])
def test_a_badge_is_a_drawing_whose_ring_is_filled_as_far_as_its_tier(category, tier):
    drawn = badge_drawing(category, tier, colour="#0a4754", track="#e2d8cb", paper="#ffffff")
    strokes = [each.get("stroke") for each in ET.fromstring(drawn).iter("{http://www.w3.org/2000/svg}path")]
    assert strokes[:TIERS].count("#0a4754") == tier
