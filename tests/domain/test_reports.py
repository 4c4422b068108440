"""Reports by their rules: whose they are, which days, what stays hidden."""

from datetime import UTC, date, datetime

import pytest

from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import BadInput, NotAllowed
from qser_app.domain.reports import Asked, Period, Reach, Report, asked_of, days_drawn, reach_of, span_of, veiled

WEDNESDAY = datetime(2026, 11, 4, 22, 30, tzinfo=UTC)  # already Thursday in Athens
ATHENS = "Europe/Athens"


def actor(*grants, department_id=4):
    return Actor(1, 1, department_id, frozenset(grants))


@pytest.mark.parametrize(
    ("grants", "reach"),
    [
        ([Grant(Role.SUPERADMIN, None)], Reach(None)),
        ([Grant(Role.ADMIN, 1), Grant(Role.MANAGER, 1)], Reach(1)),
        ([Grant(Role.FACILITATOR, 1)], Reach(1)),
        ([Grant(Role.FACILITATOR, 1, 7), Grant(Role.FACILITATOR, 1, 9)], Reach(1, frozenset({7, 9}))),
        ([Grant(Role.MANAGER, 1)], Reach(1, None, 4, totals_only=True)),
    ],
)
def test_a_reach_follows_from_the_roles(grants, reach):
    assert reach_of(actor(*grants)) == reach


def test_whoever_looks_after_nobody_has_no_reach():
    for nobody in (actor(Grant(Role.LEARNER, 1)), actor(Grant(Role.MANAGER, 1), department_id=None), actor(Grant(Role.ADMIN, 2))):
        with pytest.raises(NotAllowed):
            reach_of(nobody)


def test_sums_are_all_that_a_manager_is_shown():
    reach = Reach(1, None, 4, totals_only=True)
    assert [report for report in Report if reach.shows(report)] == [Report.OVERVIEW, Report.DEPARTMENTS]
    assert all(Reach(1).shows(report) for report in Report)


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


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ([10, 10, 5], set()),
        ([10, 10, 3], {2, 1, 0} - {0}),
        ([10, 4, 4], {1, 2}),
        ([4], {0}),
        ([6, 0], {1}),
        ([], set()),
    ],
)
def test_small_groups_are_hidden_and_never_one_alone(people, hidden):
    found = veiled(people)
    assert len(found) == len(hidden)
    assert not {place for place, count in enumerate(people) if count < 5} - found


def test_a_figure_shows_a_month_at_the_most():
    today = date(2026, 11, 5)
    assert len(days_drawn(span_of(Asked(period=Period.YEAR), at=WEDNESDAY, zone=ATHENS), today=today)) == 31
    assert days_drawn(span_of(Asked(period=Period.WEEK), at=WEDNESDAY, zone=ATHENS), today=today)[0] == date(2026, 11, 2)
    ahead = Asked(period=Period.DAYS, since=date(2027, 1, 1), until=date(2027, 2, 1))
    assert days_drawn(span_of(ahead, at=WEDNESDAY, zone=ATHENS), today=today) == []


@pytest.mark.parametrize(
    "params",
    [
        {"period": "decade"},
        {"from": "yesterday"},
        {"course": "x"},
        {"course": "99999999999"},
        {"department": "-1"},
        {"event": "party"},
        {"measure": "mood"},
        {"rules": "percent:least:many"},
    ],
)
def test_an_address_of_nobody_s_making_is_refused(params):
    with pytest.raises(BadInput):
        asked_of("people", params)


def test_a_column_asked_for_twice_turns_round():
    once = Asked(Report.PEOPLE, page=4).sorted_by("seconds", down_first=True)
    assert (once.sort, once.descending, once.page) == ("seconds", True, 1)
    assert not once.sorted_by("seconds", down_first=True).descending
