"""When what leaves the house is tried again."""

from datetime import timedelta

from qser_app.domain.outbox import MOST_TRIES, TURNED_DOWN, Undelivered, pause_after


def test_each_pause_is_longer_until_six_hours():
    minutes = [1, 5, 25, 120, 360, 360, 360]
    assert [pause_after(tries) for tries in range(1, MOST_TRIES)] == [timedelta(minutes=each) for each in minutes]


def test_after_the_last_try_nothing_follows():
    assert pause_after(MOST_TRIES) is None
    assert pause_after(MOST_TRIES + 1) is None


def test_an_undelivered_message_says_why():
    assert str(Undelivered(TURNED_DOWN, "550 no such user")) == "turned-down: 550 no such user"
