"""The days of a report: whose clock cuts them, and which of them a figure shows."""

from datetime import UTC, date, datetime

import pytest

from qser_app.domain.reports_asked import Asked, Period
from qser_app.domain.reports_days import days_drawn, span_of

WEDNESDAY = datetime(2026, 11, 4, 22, 30, tzinfo=UTC)  # already Thursday in Athens
ATHENS = "Europe/Athens"


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, date(2026, 11, 5), date(2026, 11, 5)),
        (Period.YESTERDAY, date(2026, 11, 4), date(2026, 11, 4)),
        (Period.WEEK, date(2026, 11, 2), date(2026, 11, 5)),
        (Period.MONTH, date(2026, 11, 1), date(2026, 11, 5)),
        (Period.YEAR, date(2026, 1, 1), date(2026, 11, 5)),
        (Period.ALL, None, None),
    ],
)
def test_days_are_those_of_the_organisation_s_clock(period, first, last):
    span = span_of(Asked(period=period), at=WEDNESDAY, zone=ATHENS)
    assert (span.first, span.last) == (first, last)


def test_a_day_in_which_the_clocks_change_has_its_own_edges():
    span = span_of(Asked(period=Period.DAYS, since=date(2026, 10, 25), until=date(2026, 10, 25)), at=WEDNESDAY, zone=ATHENS)
    assert (span.start, span.end) == (datetime(2026, 10, 24, 21, tzinfo=UTC), datetime(2026, 10, 25, 22, tzinfo=UTC))


def test_the_last_day_of_all_time_has_no_end():
    span = span_of(Asked(period=Period.DAYS, until=date.max), at=WEDNESDAY, zone=ATHENS)
    assert (span.start, span.end) == (None, None)


def test_a_figure_shows_a_month_at_the_most():
    today = date(2026, 11, 5)
    assert len(days_drawn(span_of(Asked(period=Period.YEAR), at=WEDNESDAY, zone=ATHENS), today=today)) == 31
    assert days_drawn(span_of(Asked(period=Period.WEEK), at=WEDNESDAY, zone=ATHENS), today=today)[0] == date(2026, 11, 2)
    ahead = Asked(period=Period.DAYS, since=date(2027, 1, 1), until=date(2027, 2, 1))
    assert days_drawn(span_of(ahead, at=WEDNESDAY, zone=ATHENS), today=today) == []
