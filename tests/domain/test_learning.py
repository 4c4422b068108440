"""How learning is counted."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qser_app.domain.learning import (
    Day,
    Gain,
    Progress,
    ReasonMissing,
    beat_gain,
    clean_reason,
    day_of,
    minutes_left,
    percent_of,
    progress_of,
    together,
    what_fits,
)
from qser_app.domain.rewards import Badge, BadgeCategory, Reward

BADGE = Badge(BadgeCategory.LEARNING, 1)


@pytest.mark.parametrize(
    ("since_last", "active", "gain"),
    [(15, True, Gain(15, 15)), (15, False, Gain(0, 15)), (20, True, Gain(20, 20)), (3600, True, Gain(20, 20)), (-5, True, Gain(0, 0))],
)
def test_a_beat_counts_the_time_since_the_last_one_but_never_more_than_20_seconds(since_last, active, gain):
    assert beat_gain(timedelta(seconds=since_last), active=active, active_so_far=0, open_so_far=0) == gain


def test_a_sitting_counts_two_hours_at_most():
    assert beat_gain(timedelta(seconds=15), active=True, active_so_far=7195, open_so_far=7200) == Gain(5, 0)
    assert beat_gain(timedelta(seconds=15), active=True, active_so_far=7200, open_so_far=7200) == Gain(0, 0)


def test_the_day_is_the_one_on_the_persons_own_calendar():
    late = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
    assert day_of(late, "Europe/Athens") == date(2026, 11, 3)
    assert day_of(late, "Europe/Madrid") == date(2026, 11, 2)
    assert day_of(late, "Nowhere/Land") == date(2026, 11, 2)
    assert day_of(late, "../etc/passwd") == date(2026, 11, 2)


def test_the_ring_fills_by_the_chosen_minutes_and_the_hour_is_the_same_for_all():
    assert [Day(seconds, 30).percent for seconds in (0, 60, 899, 1800, 9000)] == [0, 3, 49, 100, 100]
    assert [Day(seconds, 10).hour_is_full for seconds in (3599, 3600)] == [False, True]
    assert Day(125, 30).minutes == 2


def test_a_hundred_per_cent_means_all():
    assert [percent_of(0, 0), percent_of(0, 3), percent_of(2, 3), percent_of(199, 200), percent_of(3, 3)] == [0, 0, 66, 99, 100]


def test_a_course_is_not_started_in_progress_or_completed():
    assert progress_of([], started=False) is Progress.NOT_STARTED
    assert progress_of([False, False], started=False) is Progress.NOT_STARTED
    assert progress_of([False, False], started=True) is Progress.IN_PROGRESS
    assert progress_of([True, False], started=False) is Progress.IN_PROGRESS
    assert progress_of([True, True], started=True) is Progress.COMPLETED


def test_the_minutes_left_never_say_zero():
    assert [minutes_left(6, percent) for percent in (0, 50, 99, 100, 200)] == [6, 3, 1, 1, 1]


def test_what_fits_keeps_the_order_of_the_course():
    assert what_fits([(1, 12), (2, 10), (3, 4)], 10) == [2, 3]


def test_two_rewards_of_one_moment_are_one():
    assert together(Reward(25, level=2), Reward(150, (BADGE,))) == Reward(175, (BADGE,), 2)


def test_a_reason_has_its_spaces_in_order():
    assert clean_reason("  the line\nwas\tdead  ") == "the line was dead"


@pytest.mark.parametrize("text", ["", "  ", "no", " a \n b"[:3], "x" * 501])
def test_a_reason_is_not_empty_and_not_endless(text):
    with pytest.raises(ReasonMissing):
        clean_reason(text)
