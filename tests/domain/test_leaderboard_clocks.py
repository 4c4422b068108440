"""Months of an organisation that changes its time zone: none has a gap, none overlaps, and what has begun ends as it began."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from qser_app.domain.leaderboard_clocks import Clock, changed, clock_at, clocks_of, kept_as, month_at, months_of, pending, span_of, zone_of

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
ATHENS = clocks_of(None, "GR")
EAST, WEST = "Europe/Istanbul", "Atlantic/Azores"  # an hour before Athens in winter, three behind


def test_whoever_never_changed_goes_by_the_country():
    assert (Clock("Europe/Athens"),) == ATHENS
    assert (zone_of("", "GR"), zone_of("Europe/Rome", "GR")) == ("Europe/Athens", "Europe/Rome")
    assert month_at(ATHENS, datetime(2026, 11, 30, 22, 30, tzinfo=UTC)) == 202612


@pytest.mark.parametrize("zone", [EAST, WEST])
def test_months_join_where_the_clock_changes(zone):
    clocks = changed(ATHENS, zone, at=NOON)
    spans = [span_of(clocks, month) for month in (202611, 202612, 202701)]
    assert [one.ends == other.begins for one, other in pairwise(spans)] == [True, True]
    assert spans[0] == span_of(ATHENS, 202611), "the month that has begun ends as it began"
    assert spans[2] == span_of((Clock(zone),), 202701)
    hours = [spans[0].begins + timedelta(hours=hour) for hour in range(24 * 75)]
    counted = {202611: spans[0], 202612: spans[1], 202701: spans[2]}
    assert all(counted[month_at(clocks, hour)].begins <= hour < counted[month_at(clocks, hour)].ends for hour in hours)


def test_a_change_waits_is_replaced_and_taken_back():
    once = changed(ATHENS, WEST, at=NOON)
    assert (clock_at(once, NOON).zone, pending(once, NOON)) == ("Europe/Athens", once[1])
    assert [each.zone for each in changed(once, EAST, at=NOON)] == ["Europe/Athens", EAST]
    assert changed(once, "Europe/Athens", at=NOON) == ATHENS
    later = NOON + timedelta(days=60)
    assert (clock_at(once, later).zone, pending(once, later)) == (WEST, None)
    assert [each.first for each in changed(once, EAST, at=later)] == [0, 202612, 202702]


def test_clocks_come_back_as_they_are_kept():
    clocks = changed(ATHENS, WEST, at=NOON)
    assert clocks_of(kept_as(clocks), "ES") == clocks
    assert kept_as(clocks) == [["", "Europe/Athens"], ["2026-11-30T22:00:00+00:00", WEST]]


def test_the_months_between_two_moments_are_the_organisation_s_own():
    clocks = changed(ATHENS, WEST, at=NOON)
    assert months_of(clocks, (NOON, datetime(2027, 1, 1, 0, 30, tzinfo=UTC))) == [202611, 202612]
    assert months_of(ATHENS, (NOON, datetime(2027, 1, 1, 0, 30, tzinfo=UTC))) == [202611, 202612, 202701]
