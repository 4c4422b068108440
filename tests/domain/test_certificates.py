"""What a certificate says, and how long it holds."""

from datetime import UTC, datetime, timedelta

import pytest

from qser_app.domain.certificates import (
    Validity,
    clean_number,
    end_of,
    may_be_renewed,
    new_number,
    outcomes_of,
    printed,
    said_in,
    validity_of,
)

NOON = datetime(2026, 8, 31, 12, tzinfo=UTC)


def test_a_number_is_long_and_reads_the_same_as_it_is_printed():
    number = new_number()
    assert len(number) == 32
    assert number != new_number()
    assert clean_number(f"  {printed(number).upper()} ") == number
    assert printed("0123456789abcdef" * 2).startswith("0123-4567-89ab-cdef-0123")


@pytest.mark.parametrize("typed", ["", "1", "g" * 32, "0" * 33, "../../etc/passwd", "0" * 31 + "\u0661"])
def test_what_cannot_be_a_number_is_none(typed):
    assert clean_number(typed) == ""


@pytest.mark.parametrize(
    ("months", "day"), [(6, (2027, 2, 28)), (12, (2027, 8, 31)), (18, (2028, 2, 29)), (36, (2029, 8, 31)), (4, (2026, 12, 31))]
)
def test_months_end_on_the_same_day_or_the_last_of_a_shorter_month(months, day):
    assert end_of(NOON, months) == datetime(*day, 12, tzinfo=UTC)


def test_without_months_it_holds_for_good():
    assert end_of(NOON, 0) is None
    assert validity_of(None, None, NOON + timedelta(days=9999)) is Validity.VALID
    assert not may_be_renewed(None, None, NOON)


def test_it_ends_at_its_moment_and_a_withdrawal_goes_before():
    assert validity_of(NOON, None, NOON - timedelta(seconds=1)) is Validity.VALID
    assert validity_of(NOON, None, NOON) is Validity.EXPIRED
    assert validity_of(NOON, NOON, NOON) is Validity.WITHDRAWN


def test_it_can_be_renewed_from_sixty_days_before_its_end_and_after_a_withdrawal():
    assert not may_be_renewed(NOON, None, NOON - timedelta(days=61))
    assert may_be_renewed(NOON, None, NOON - timedelta(days=60))
    assert may_be_renewed(NOON, None, NOON + timedelta(days=400))
    assert may_be_renewed(None, NOON, NOON)


def test_what_a_course_teaches_is_the_first_list_of_its_text():
    body = "Welcome.\n\nYou will:\n\n- use the *right* word;\n- tell [procedures](term:x)\n  apart.\n\nThree modules:\n\n- one\n"
    assert outcomes_of(body) == ["use the right word", "tell procedures apart"]
    assert outcomes_of("No list at all.") == []


def test_the_words_are_the_readers_or_else_the_courses_own():
    words = {"el": {"title": "Μάθημα", "outcomes": [], "modules": []}, "en": {"title": "Course"}}
    assert said_in(words, "en") == {"title": "Course", "outcomes": [], "modules": []}
    assert said_in(words, "cs")["title"] == "Μάθημα"
    assert said_in({}, "cs")["title"] == ""
