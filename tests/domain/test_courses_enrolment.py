"""The rules of a course as they are typed, and links."""

from datetime import UTC, datetime, timedelta

import pytest

from qser_app.domain.courses_enrolment import BadAdmission, LinkState, checked_admission, days_of, state_of_link
from qser_app.domain.learning_enrolment import Admission
from tests.support.people import NOON

ATHENS = "Europe/Athens"


def test_days_count_whole_by_the_course_s_own_calendar():
    rules = checked_admission(
        {"self_enrolment": "on", "opens_on": "2027-03-03", "closes_on": "2027-03-28", "capacity": " 30 "}, zone=ATHENS
    )
    assert rules == Admission(
        True, datetime(2027, 3, 2, 22, tzinfo=UTC), datetime(2027, 3, 28, 21, tzinfo=UTC), 30
    )  # the clocks go forward on the last day
    assert days_of(rules, zone=ATHENS) == ("2027-03-03", "2027-03-28")


def test_what_is_left_empty_is_no_rule():
    assert checked_admission({}, zone=ATHENS) == Admission(self_enrolment=False)
    assert days_of(Admission(), zone=ATHENS) == ("", "")


def test_a_level_is_two_or_more_and_none_where_nothing_was_typed():
    assert [checked_admission({"level": said}, zone=ATHENS).level for said in ("", " 3 ", "100")] == [0, 3, 100]
    for said in ("1", "101", "three", "-2"):
        with pytest.raises(BadAdmission) as refused:
            checked_admission({"level": said}, zone=ATHENS)
        assert refused.value.errors == {"level": "admission-error-level"}


def test_a_course_of_one_day_has_a_last_day():
    assert checked_admission({"opens_on": "2027-03-03", "closes_on": "2027-03-03"}, zone=ATHENS).closes_at == datetime(
        2027, 3, 3, 22, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ({"opens_on": "soon"}, {"opens_on"}),
        ({"opens_on": "0001-01-01", "closes_on": "9999-12-31"}, {"opens_on", "closes_on"}),
        ({"opens_on": "2027-03-03", "closes_on": "2027-03-02"}, {"closes_on"}),
        ({"capacity": "0"}, {"capacity"}),
        ({"capacity": "-1"}, {"capacity"}),
        ({"capacity": "many"}, {"capacity"}),
        ({"capacity": "١٢"}, {"capacity"}),
        ({"capacity": "99999999999"}, {"capacity"}),
        ({"capacity": [1], "opens_on": {"a": 1}}, {"capacity", "opens_on"}),
    ],
)
def test_every_mistake_is_told_at_its_field(typed, fields):
    with pytest.raises(BadAdmission) as caught:
        checked_admission(typed, zone=ATHENS)
    assert set(caught.value.errors) == fields


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, LinkState.OPEN),
        ({"used": 1}, LinkState.OPEN),
        ({"used": 2}, LinkState.USED_UP),
        ({"capacity": None, "used": 9}, LinkState.OPEN),
        ({"expires_at": NOON}, LinkState.EXPIRED),
        ({"revoked": True, "expires_at": NOON}, LinkState.REVOKED),
    ],
)
def test_a_link_works_until_it_does_not(fields, state):
    whole = {"expires_at": NOON + timedelta(days=1), "revoked": False, "capacity": 2, "used": 0, "at": NOON} | fields
    assert state_of_link(**whole) is state
