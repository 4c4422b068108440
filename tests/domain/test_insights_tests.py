"""Attempts become one line a test."""

from datetime import timedelta

from qser_app.domain.insights_tests import TakenTest, TestTry, taken
from tests.support.people import NOON


def a_try(key, unit_id, minute, score, *, passed):
    at = NOON + timedelta(minutes=minute)
    return TestTry(key, unit_id, 7, key, at - timedelta(seconds=90), at, score, passed)


def test_the_last_test_taken_comes_first_with_its_best_score():
    tries = [a_try(1, 10, 0, 80, passed=True), a_try(2, 11, 1, None, passed=False), a_try(3, 10, 2, 40, passed=False)]
    last, other = (NOON + timedelta(minutes=minute) for minute in (2, 1))
    assert taken(tries, {10: "Ten", 11: "Eleven"}, {7: "Course"}, {3: "/three"}) == [
        TakenTest(10, "Ten", "Course", True, 80, 2, last.isoformat(), 180, "/three"),
        TakenTest(11, "Eleven", "Course", False, None, 1, other.isoformat(), 90, ""),
    ]
