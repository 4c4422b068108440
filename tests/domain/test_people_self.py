"""What a person decides about their own account."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from qser_app.domain.people_self import ZONES


def test_the_time_zones_are_those_of_europe_with_its_islands_each_once_and_all_of_them_tell_the_time():
    assert {"Europe/Athens", "Europe/Prague", "Europe/Madrid", "Europe/Berlin", "Asia/Nicosia", "Atlantic/Canary"} <= set(ZONES)
    assert list(ZONES) == sorted(set(ZONES))
    noon = datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert all(-2 <= noon.astimezone(ZoneInfo(zone)).utcoffset().total_seconds() / 3600 <= 5 for zone in ZONES)
