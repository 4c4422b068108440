"""When a course is open, and to whom."""

from datetime import timedelta

import pytest

from qser_app.domain.learning_enrolment import (
    Admission,
    CourseClosed,
    CourseFull,
    CourseInvitedOnly,
    CourseNeedsLevel,
    CourseNotYet,
    Lock,
    refuse,
)
from tests.support.people import NOON

DAY = timedelta(days=1)


def test_without_rules_a_course_is_open_to_everybody():
    assert Admission().lock(enrolled=False, taken=10_000, at=NOON) is None


def test_a_course_opens_and_closes_on_the_moment():
    rules = Admission(opens_at=NOON, closes_at=NOON + DAY)
    moments = [NOON - timedelta(seconds=1), NOON, NOON + DAY - timedelta(seconds=1), NOON + DAY]
    for enrolled in (True, False):
        assert [rules.lock(enrolled=enrolled, taken=0, at=at) for at in moments] == [Lock.NOT_YET, None, None, Lock.CLOSED]


def test_seats_and_invitations_bind_those_alone_who_are_not_in():
    full, closed_circle = Admission(capacity=2), Admission(self_enrolment=False)
    assert [full.lock(enrolled=False, taken=taken, at=NOON) for taken in (1, 2, 3)] == [None, Lock.FULL, Lock.FULL]
    assert full.lock(enrolled=True, taken=3, at=NOON) is None
    assert closed_circle.lock(enrolled=False, taken=0, at=NOON) is Lock.INVITED_ONLY
    assert closed_circle.lock(enrolled=True, taken=0, at=NOON) is None


def test_a_level_is_asked_of_whoever_has_not_begun_enrolled_or_not():
    rules = Admission(level=3)
    for enrolled in (True, False):
        assert [rules.lock(enrolled=enrolled, taken=0, at=NOON, level=level) for level in (2, 3)] == [Lock.LEVEL, None]
        assert rules.lock(enrolled=enrolled, taken=0, at=NOON) is None


def test_what_will_not_change_is_said_first():
    over = Admission(self_enrolment=False, closes_at=NOON, capacity=1)
    assert over.lock(enrolled=False, taken=1, at=NOON) is Lock.CLOSED
    soon = Admission(opens_at=NOON + DAY, capacity=1)
    assert soon.lock(enrolled=False, taken=1, at=NOON) is Lock.FULL


@pytest.mark.parametrize(
    ("lock", "refusal"),
    [
        (Lock.NOT_YET, CourseNotYet),
        (Lock.CLOSED, CourseClosed),
        (Lock.FULL, CourseFull),
        (Lock.INVITED_ONLY, CourseInvitedOnly),
        (Lock.LEVEL, CourseNeedsLevel),
    ],
)
def test_each_lock_has_a_refusal(lock, refusal):
    with pytest.raises(refusal):
        refuse(lock)
    assert refuse(None) is None
