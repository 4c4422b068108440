"""The parts of a profile and who is shown which."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qser_app.domain.insights_profile import OF_COURSES, Part, Sight, counts_of, hour_of, short_name, unit_state


def test_one_s_own_and_the_whole_of_another_s_show_everything():
    assert Sight(own=True).parts == Sight(whole=True).parts == frozenset(Part)
    assert Sight(courses=frozenset({1})).parts == OF_COURSES
    assert Part.BADGES not in OF_COURSES
    assert Sight().parts == frozenset()


@pytest.mark.parametrize(
    ("name", "short"),
    [("Anna Zagos", "A. Zagos"), ("Ada", "Ada"), ("Carmen García López", "C. García López"), ("έλλη  Ζάγου", "Έ. Ζάγου")],
)
def test_a_name_is_shortened_without_losing_a_surname(name, short):
    assert short_name(name) == short


def test_an_hour_is_the_same_wherever_one_is():
    at = datetime(2026, 11, 2, 14, 59, 3, tzinfo=timezone(timedelta(hours=2)))
    assert hour_of(at) == datetime(2026, 11, 2, 12, tzinfo=UTC)


def test_a_unit_that_is_done_stays_done_whatever_was_failed_later():
    assert unit_state(completed=True, started=True, failed=True) == "completed"
    assert unit_state(completed=False, started=True, failed=True) == "not_passed"
    assert unit_state(completed=False, started=True, failed=False) == "in_progress"
    assert unit_state(completed=False, started=False, failed=False) == "not_started"


def test_courses_that_were_left_count_nowhere():
    counts = counts_of(["completed", "left", "not_passed", "completed"])
    assert counts == {"completed": 2, "in_progress": 0, "not_started": 0, "not_passed": 1}
