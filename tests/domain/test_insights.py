"""Rows, bars and findings."""

from datetime import date

import pytest

from qser_app.domain.insights import Bar, Executions, bars_of, days_until, executions_of, initials_of, share, status_of


@pytest.mark.parametrize(("name", "initials"), [("Anna Maria Zagos", "AZ"), ("ada", "A"), ("", "")])
def test_initials_are_of_the_first_and_the_last_name(name, initials):
    assert initials_of(name) == initials


def test_two_of_seven_courses_are_29_per_cent_and_none_of_none_is_nothing():
    assert share(2, 7) == 29
    assert share(0, 0) is None


def test_without_executions_there_is_a_dash_not_a_zero():
    assert executions_of(0, 0, 0, 0) == Executions(0, 0, None, None)
    assert executions_of(3, 2, 3, 200) == Executions(3, 2, 67, 67)


def test_the_longest_bar_is_100_and_the_least_can_be_seen():
    assert bars_of([("a", 0), ("b", 1), ("c", 1000)]) == [Bar("a", 0, 0), Bar("b", 1, 2), Bar("c", 1000, 100)]
    assert bars_of([]) == []


def test_days_end_with_today():
    assert days_until(date(2026, 11, 2), 3) == [date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 2)]


@pytest.mark.parametrize(
    ("completed", "done", "started", "status"),
    [(True, 0, False, "completed"), (False, 1, False, "in_progress"), (False, 0, True, "in_progress"), (False, 0, False, "not_started")],
)
def test_a_course_stands_where_its_learner_does(completed, done, started, status):
    assert status_of(completed=completed, done=done, started=started) == status
