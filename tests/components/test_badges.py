"""Badges as drawings."""

import pytest

from qser_app.components.badges import badge_label, badge_picture
from qser_app.domain.rewards import BadgeCategory


@pytest.mark.parametrize("category", list(BadgeCategory))
def test_a_badge_is_a_picture_with_its_words(category):
    drawn = str(badge_picture(category.value, 3, badge_label(category.value, 3, 16, 0)))
    assert "rewards-badge-label" in drawn
    assert drawn.count("badge-step") >= 8
    assert "badge-symbol" in drawn


def test_beside_its_words_a_badge_is_silent():
    assert '"aria-hidden":"true"' in str(badge_picture("activity", 1, None)).replace(" ", "")
