"""When somebody is told that texts must be read again."""

from datetime import date, timedelta

import pytest

from qser_app.domain.courses_reviews import Review, is_told_now, place_of

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("due", "last", "told"),
    [
        ([], None, False),
        ([1], None, False),
        ([0], None, True),
        ([-40], None, True),
        ([-3], -3, False),
        ([-3], -6, True),
        ([-40], -6, False),
        ([-40], -7, True),
        ([-40, 0], -1, True),
        ([-40, 1], -1, False),
    ],
)
def test_on_the_day_and_a_week_later(due, last, told):
    days = [TODAY + timedelta(days=each) for each in due]
    assert is_told_now(days, today=TODAY, last=None if last is None else TODAY + timedelta(days=last)) == told


def test_one_press_leads_from_the_notice_to_the_one_thing_that_is_due():
    lesson, glossary = Review(7, 1, None, None, TODAY), Review(None, 1, None, None, TODAY)
    assert place_of([lesson], "QSER") == "/desk/lesson/7"
    assert place_of([glossary], "QSER") == "/desk/glossary/QSER"
    assert place_of([lesson, glossary], "QSER") == "/desk"
