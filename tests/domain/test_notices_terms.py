"""Quiet hours and digests: on the reader's wall, also where clocks change."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qser_app.domain.notices_terms import DigestRhythm, NoWorkingDay, Terms, checked, digest_at, leaves_at
from qser_app.domain.refusals import BadInput

ATHENS = "Europe/Athens"
USUAL = Terms(ATHENS)
DAYS = st.sets(st.sampled_from("1234567"), min_size=1).map(lambda days: "".join(sorted(days)))
TERMS = st.builds(
    Terms,
    zone=st.sampled_from([ATHENS, "Europe/Berlin", "Atlantic/Canary", "Asia/Nicosia"]),
    digest=st.sampled_from([DigestRhythm.DAILY, DigestRhythm.WEEKLY]),
    quiet_from=st.integers(0, 23),
    quiet_until=st.integers(0, 23),
    days=DAYS,
)
MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))


def wall(text: str, zone: str = ATHENS, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("told", "leaves"),
    [
        ("2026-11-02 12:00", "2026-11-02 12:00"),  # Monday noon: at once
        ("2026-11-02 17:59", "2026-11-02 17:59"),
        ("2026-11-02 18:00", "2026-11-03 08:00"),
        ("2026-11-03 07:59", "2026-11-03 08:00"),
        ("2026-11-06 18:30", "2026-11-09 08:00"),  # Friday evening: on Monday
        ("2026-11-08 10:00", "2026-11-09 08:00"),
    ],
)
def test_a_mail_waits_until_it_is_quiet_no_more(told, leaves):
    assert leaves_at(wall(told), USUAL) == wall(leaves)


def test_quiet_may_lie_within_a_day_or_nowhere():
    nights = Terms(ATHENS, quiet_from=9, quiet_until=17, days="1234567")
    assert [leaves_at(wall(f"2026-11-02 {hour}"), nights) for hour in ("08:30", "09:00", "17:00")] == [
        wall(f"2026-11-02 {hour}") for hour in ("08:30", "17:00", "17:00")
    ]
    always = Terms(ATHENS, quiet_from=5, quiet_until=5, days="1234567")
    assert leaves_at(wall("2026-11-08 03:00"), always) == wall("2026-11-08 03:00")


def test_eight_o_clock_is_eight_o_clock_before_and_after_the_clocks_change():
    every = Terms("Europe/Berlin", DigestRhythm.DAILY, days="1234567")
    before, after = digest_at(wall("2026-03-28 07:00", "Europe/Berlin"), every), digest_at(wall("2026-03-28 09:00", "Europe/Berlin"), every)
    assert (before, after) == (datetime(2026, 3, 28, 7, tzinfo=UTC), datetime(2026, 3, 29, 6, tzinfo=UTC))
    assert digest_at(wall("2026-10-24 09:00", "Europe/Berlin"), every) == datetime(2026, 10, 25, 7, tzinfo=UTC)


def test_an_hour_that_is_left_out_begins_when_it_would_have_and_one_that_comes_twice_once():
    spring, autumn = (
        Terms("Europe/Berlin", quiet_from=18, quiet_until=2, days="1234567"),
        Terms("Europe/Berlin", DigestRhythm.DAILY, 1, 2, "1234567"),
    )
    assert leaves_at(wall("2026-03-29 00:30", "Europe/Berlin"), spring) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    first, again = wall("2026-10-25 02:30", "Europe/Berlin"), wall("2026-10-25 02:30", "Europe/Berlin", fold=1)
    assert [leaves_at(each, autumn) for each in (first, again)] == [first, again]
    digests = [digest_at(wall("2026-10-25 00:00", "Europe/Berlin"), autumn)]
    for _ in range(2):
        digests.append(digest_at(digests[-1], autumn))
    assert [each.astimezone(ZoneInfo("Europe/Berlin")).hour for each in digests] == [8, 8, 8]
    assert [later - earlier for earlier, later in pairwise(digests)] == [timedelta(days=1)] * 2


def test_a_weekly_digest_comes_on_the_first_working_day_and_none_where_none_is_wanted():
    assert digest_at(wall("2026-11-02 07:00"), USUAL) == wall("2026-11-02 08:00")
    assert digest_at(wall("2026-11-02 08:00"), USUAL) == wall("2026-11-09 08:00")
    assert digest_at(wall("2026-11-02 08:00"), Terms(ATHENS, days="37")) == wall("2026-11-04 08:00")
    assert digest_at(wall("2026-11-02 08:00"), Terms(ATHENS, DigestRhythm.NEVER)) is None
    assert digest_at(wall("2026-11-02 01:00"), Terms(ATHENS, quiet_from=20, quiet_until=10)) == wall("2026-11-02 10:00")


@given(MOMENTS, TERMS)
def test_no_mail_leaves_early_or_in_quiet_hours(at, terms):
    leaves = leaves_at(at, terms)
    here = leaves.astimezone(ZoneInfo(terms.zone))
    assert leaves >= at
    assert leaves_at(leaves, terms) == leaves
    assert str(here.isoweekday()) in terms.days
    quiet = {hour % 24 for hour in range(terms.quiet_from, terms.quiet_until + 24 * (terms.quiet_until < terms.quiet_from))}
    assert here.hour not in quiet


@given(MOMENTS, TERMS)
def test_digests_come_one_after_the_other_and_not_in_quiet_hours(at, terms):
    first = digest_at(at, terms)
    second = digest_at(first, terms)
    assert at < first < second
    assert leaves_at(first, terms) == first
    assert first - at <= timedelta(days=8)


def test_terms_are_looked_at_before_they_are_kept():
    assert checked(Terms(ATHENS, days="3312")).days == "123"
    with pytest.raises(NoWorkingDay):
        checked(Terms(ATHENS, days=""))
    for wrong in (Terms(ATHENS, days="08"), Terms(ATHENS, quiet_from=24), Terms(ATHENS, quiet_until=-1)):
        with pytest.raises(BadInput):
            checked(wrong)
