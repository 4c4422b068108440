"""The outbox as the superadmin looks at it."""

from datetime import timedelta

import pytest

from qser_app.db import do, look
from qser_app.domain.outbox import DeadLetter, Traffic
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed
from qser_app.queries.outbox import dead_letters, traffic
from tests.support.outbox import a_message
from tests.support.people import NOON

ROOT = Actor(1, 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))
ADMIN = Actor(2, 1, None, frozenset({Grant(Role.ADMIN, 1)}))


def test_an_empty_outbox_has_no_traffic(engine):
    assert look(traffic, at=NOON) == Traffic(0, None, 0, 0)


def test_traffic_counts_what_waits_arrived_today_and_died(engine):
    do(a_message, created_at=NOON - timedelta(hours=2))
    do(a_message)
    do(a_message, delivered_at=NOON - timedelta(hours=23))
    do(a_message, delivered_at=NOON - timedelta(hours=25))
    do(a_message, dead_at=NOON)
    assert look(traffic, at=NOON) == Traffic(2, NOON - timedelta(hours=2), 1, 1)


def test_dead_letters_say_whom_and_why_newest_first(engine):
    old = do(a_message, dead_at=NOON, attempts=8, last_error="unreachable: no route: to host")
    new = do(a_message, to="bob@example.org", dead_at=NOON + timedelta(minutes=1), last_error="broken")
    assert look(dead_letters, actor=ROOT) == [
        DeadLetter(new, "mail", "bob@example.org", "new-password", 0, "broken", "", NOON + timedelta(minutes=1)),
        DeadLetter(old, "mail", "ada@example.org", "new-password", 8, "unreachable", "no route: to host", NOON),
    ]
    assert [letter.id for letter in look(dead_letters, actor=ROOT, limit=1)] == [new]


def test_dead_letters_are_for_the_superadmin(engine):
    with pytest.raises(NotAllowed):
        look(dead_letters, actor=ADMIN)
