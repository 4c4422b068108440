"""A person's months and weeks, reckoned from what they did on each day."""

from datetime import date, timedelta

import pytest

from qser_app.domain.insights_drawings import PAPER
from qser_app.domain.insights_infographic import (
    Infographic,
    Months,
    Period,
    drawings_of,
    month_begin,
    months_of,
    same_day_last_month,
    weekdays_of,
)

TODAY = date(2026, 11, 26)


def test_this_month_is_compared_with_the_last_until_the_same_day():
    seconds = {date(2026, 11, 1): 600, date(2026, 11, 26): 60, date(2026, 10, 26): 300, date(2026, 10, 27): 900, date(2026, 9, 30): 5000}
    found = months_of(seconds, {date(2026, 11, 2): 2, date(2026, 10, 31): 1}, TODAY)
    assert found == Months(Period(660, 2, 2), Period(300, 1, 0), Period(1200, 2, 1))
    assert found.change == "more"


@pytest.mark.parametrize(("now", "then", "change"), [(60, 119, "same"), (60, 120, "less"), (0, 0, "same"), (120, 60, "more")])
def test_whole_minutes_decide_what_is_more(now, then, change):
    assert Months(Period(now), Period(then), Period(then)).change == change


@pytest.mark.parametrize(
    ("today", "day"),
    [(date(2026, 3, 31), date(2026, 2, 28)), (date(2026, 1, 5), date(2025, 12, 5)), (date(2028, 3, 30), date(2028, 2, 29))],
)
def test_a_shorter_month_is_compared_until_its_last_day(today, day):
    assert same_day_last_month(today) == day
    assert month_begin(today, back=1) == day.replace(day=1)


def test_the_week_adds_up_its_days_monday_first():
    bars = weekdays_of({TODAY: 61, TODAY - timedelta(days=7): 60, TODAY - timedelta(days=84): 9999}, TODAY)
    assert [(bar.label, bar.value) for bar in bars][3] == ("2026-11-26", 3)
    assert sum(bar.value for bar in bars) == 3


def test_there_is_a_picture_for_every_figure_and_none_for_places_one_does_not_have():
    drawn = drawings_of(Infographic(today=TODAY.isoformat()), {}, PAPER)
    assert drawn.keys() == {"rate", "pass_rate", "this_month", "last_month", "rhythm"}
    assert "medal_points" in drawings_of(Infographic(today=TODAY.isoformat(), ranks={"points": 1}), {}, PAPER)
