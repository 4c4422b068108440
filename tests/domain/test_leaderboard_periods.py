"""Months, seasons, and how people appear."""

from datetime import UTC, date, datetime

import pytest

from qser_app.domain.leaderboard_periods import (
    BoardTerms,
    SeasonDays,
    SeasonDaysWrong,
    SeasonNameMissing,
    SeasonState,
    Span,
    appears,
    choices_under,
    day_at,
    in_order,
    month_before,
    month_period,
    months_about,
    months_between,
    season_state,
    span_of_days,
    span_of_month,
)
from qser_app.domain.people import Privacy

NAMED, COLLEAGUE, HIDDEN = Privacy.NAMED, Privacy.COLLEAGUE, Privacy.HIDDEN


def test_a_month_is_that_of_the_calendar_on_the_wall():
    late = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)  # half past midnight in Athens, half past ten in Lisbon
    assert month_period(day_at(late, "Europe/Athens")) == 202611
    assert month_period(day_at(late, "Europe/Lisbon")) == 202610
    assert set(months_about(late)) == {202610, 202611}
    assert set(months_about(datetime(2026, 11, 15, tzinfo=UTC))) == {202611}


def test_a_month_ends_where_the_next_begins():
    october, november = span_of_month(202610, "Europe/Athens"), span_of_month(202611, "Europe/Athens")
    assert october.ends == november.begins == datetime(2026, 10, 31, 22, 0, tzinfo=UTC)
    assert october.begins == datetime(2026, 9, 30, 21, 0, tzinfo=UTC)  # summer time


def test_the_last_day_of_a_season_is_in_it():
    day = span_of_days(date(2026, 11, 2), date(2026, 11, 2), "Europe/Berlin")
    assert day == Span(datetime(2026, 11, 1, 23, 0, tzinfo=UTC), datetime(2026, 11, 2, 23, 0, tzinfo=UTC))


def test_months_follow_each_other_over_new_year():
    assert months_between(date(2026, 11, 30), date(2027, 2, 1)) == [202611, 202612, 202701, 202702]
    assert [month_before(month) for month in (202611, 202701)] == [202610, 202612]


def test_a_season_comes_runs_and_ends():
    states = [season_state(date(2026, 11, 2), date(2026, 11, 4), date(2026, 11, day)) for day in (1, 2, 4, 5)]
    assert states == [SeasonState.COMING, SeasonState.RUNNING, SeasonState.RUNNING, SeasonState.ENDED]


def test_a_season_has_a_name_and_its_days_in_order():
    first, last = date(2026, 9, 1), date(2026, 12, 31)
    assert in_order(SeasonDays("  Autumn   2026 ", first, last)) == SeasonDays("Autumn 2026", first, last)
    for name in ("", "  ", "x" * 61):
        with pytest.raises(SeasonNameMissing):
            in_order(SeasonDays(name, first, last))
    for days in ((last, first), (first, date(2029, 1, 1))):
        with pytest.raises(SeasonDaysWrong):
            in_order(SeasonDays("Autumn", *days))


@pytest.mark.parametrize(
    ("chosen", "default", "most_open", "shown"),
    [
        (None, COLLEAGUE, NAMED, COLLEAGUE),
        (NAMED, COLLEAGUE, NAMED, NAMED),
        (HIDDEN, NAMED, NAMED, HIDDEN),
        (NAMED, NAMED, COLLEAGUE, COLLEAGUE),
        (HIDDEN, NAMED, COLLEAGUE, HIDDEN),
        (NAMED, NAMED, HIDDEN, HIDDEN),
        (None, NAMED, COLLEAGUE, COLLEAGUE),
    ],
)
def test_nobody_appears_more_openly_than_allowed(chosen, default, most_open, shown):
    assert appears(chosen, BoardTerms(default, most_open)) is shown


def test_what_may_be_chosen():
    assert choices_under(NAMED) == [NAMED, COLLEAGUE, HIDDEN]
    assert choices_under(COLLEAGUE) == [COLLEAGUE, HIDDEN]
