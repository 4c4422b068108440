"""Which days of a timeline are chosen."""

from datetime import UTC, date, datetime, timedelta

import pytest

from qser_app.domain.insights_timeline import Chosen, day_in, span_of

AT = datetime(2026, 11, 10, 12, tzinfo=UTC)


def test_days_are_the_person_s_own_and_end_with_now():
    since, until = span_of(Chosen(since=date(2026, 11, 2), until=date(2026, 11, 3)), "Europe/Athens", AT)
    assert (since, until) == (datetime(2026, 11, 1, 22, tzinfo=UTC), datetime(2026, 11, 3, 22, tzinfo=UTC))
    assert span_of(Chosen(), "Europe/Athens", AT) == (None, AT + timedelta(microseconds=1))
    assert span_of(Chosen(until=date(2027, 1, 1)), "Europe/Athens", AT)[1] == AT + timedelta(microseconds=1)


@pytest.mark.parametrize("text", ["", "2026-13-01", "20261102", "2026-11-02T12", "1999-12-31", "9999-12-31", "now"])
def test_what_is_no_day_chooses_nothing(text):
    assert day_in(text) is None


def test_a_day_is_written_as_addresses_write_it():
    assert day_in("2026-11-02") == date(2026, 11, 2)
