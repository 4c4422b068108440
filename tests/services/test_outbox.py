"""What the jobs do with the outbox."""

import threading
from datetime import timedelta

import pytest

from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain import topics
from qser_app.domain.outbox import MOST_TRIES, TURNED_DOWN, UNREACHABLE, Undelivered
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.models import OutboxMessage
from qser_app.services.outbox import delivered, failed, lease_due, revive
from tests.support.outbox import a_message
from tests.support.people import NOON, a_person, actor_for, an_organisation

LEASE = timedelta(minutes=5)
DOWN = Undelivered(UNREACHABLE, "no route")
ROOT = Actor(1, 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))
ADMIN = Actor(2, 1, None, frozenset({Grant(Role.ADMIN, 1)}))


@pytest.fixture
def heard(engine, monkeypatch) -> list[str]:
    """The topics that were whispered."""
    topics_heard: list[str] = []
    monkeypatch.setattr(hub, "whisper", topics_heard.append)
    return topics_heard


def message(message_id: int) -> OutboxMessage:
    return look(lambda db: db.get_one(OutboxMessage, message_id))


def lease(minutes: float = 0, limit: int = 10) -> list[int]:
    return [parcel.id for parcel in do(lease_due, limit=limit, at=NOON + timedelta(minutes=minutes), lease=LEASE)]


def test_a_due_message_is_given_to_one_worker_until_its_lease_has_passed(engine):
    first = do(a_message)
    assert lease() == [first]
    assert lease(4.9) == []
    assert lease(5) == [first]
    assert message(first).attempts == 2


def test_what_is_not_due_is_left_alone(engine):
    do(a_message, due_at=NOON + timedelta(minutes=1))
    assert lease() == []


def test_the_oldest_go_first_and_no_more_than_asked_for(engine):
    later, first, second = (do(a_message, due_at=NOON - timedelta(hours=hours)) for hours in (1, 3, 2))
    assert lease(limit=2) == [first, second]
    assert lease(limit=2) == [later]


def test_a_parcel_holds_what_to_deliver(engine):
    do(a_message)
    [parcel] = do(lease_due, limit=1, at=NOON, lease=LEASE)
    assert (parcel.kind, parcel.payload["to"], parcel.attempts, parcel.created_at) == ("mail", "ada@example.org", 1, NOON)


def test_a_delivered_message_never_goes_out_again_and_forgets_its_secrets(heard):
    sent = do(a_message)
    lease()
    do(delivered, message_id=sent, at=NOON)
    assert lease(60) == []
    assert message(sent).payload == {"to": "ada@example.org", "template": "new-password", "language": "en"}
    assert heard == [topics.OUTBOX]


def test_a_failed_delivery_is_tried_again_after_a_pause(engine):
    late = do(a_message)
    lease()
    do(failed, message_id=late, error=DOWN, at=NOON)
    assert (message(late).last_error, message(late).due_at) == ("unreachable: no route", NOON + timedelta(minutes=1))
    assert lease(0.9) == []
    assert lease(1) == [late]


def test_after_eight_tries_a_message_is_dead_and_the_superadmin_hears_of_it(heard):
    lost = do(a_message)
    at = NOON
    for _ in range(MOST_TRIES):
        assert [parcel.id for parcel in do(lease_due, limit=1, at=at, lease=LEASE)] == [lost]
        assert heard == []
        do(failed, message_id=lost, error=DOWN, at=at)
        at += timedelta(hours=6)
    assert message(lost).dead_at == at - timedelta(hours=6)
    assert heard == [topics.OUTBOX]
    assert do(lease_due, limit=1, at=at, lease=LEASE) == []


def test_what_the_other_side_will_never_take_is_not_sent_twice(heard):
    lost = do(a_message)
    lease()
    do(failed, message_id=lost, error=Undelivered(TURNED_DOWN, "550", for_good=True), at=NOON)
    assert message(lost).dead_at == NOON


def test_a_message_that_kills_its_carrier_every_time_is_given_up(heard):
    poison = do(a_message, attempts=MOST_TRIES, leased_until=NOON)
    assert lease() == []
    assert (message(poison).dead_at, message(poison).last_error) == (NOON, "broken: ")


def test_a_late_failure_does_not_undo_a_delivery(engine):
    sent = do(a_message)
    lease()
    do(delivered, message_id=sent, at=NOON)
    do(failed, message_id=sent, error=DOWN, at=NOON)
    assert (message(sent).delivered_at, message(sent).last_error) == (NOON, "")


def test_the_superadmin_has_a_dead_letter_tried_again(heard):
    lost = do(a_message, attempts=MOST_TRIES, dead_at=NOON)
    root = do(lambda db: actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN))
    do(revive, actor=root, message_id=lost, at=NOON)
    assert heard == [topics.OUTBOX]
    assert lease() == [lost]
    assert message(lost).attempts == 1


def test_nobody_else_may_revive(engine):
    lost = do(a_message, attempts=MOST_TRIES, dead_at=NOON)
    with pytest.raises(NotAllowed):
        do(revive, actor=ADMIN, message_id=lost, at=NOON)
    assert message(lost).dead_at == NOON


def test_only_the_dead_can_be_revived(engine):
    waiting = do(a_message)
    for message_id in (waiting, 999):
        with pytest.raises(NotFound):
            do(revive, actor=ROOT, message_id=message_id, at=NOON)


def test_two_workers_never_lease_the_same_message(engine):
    expected = {do(a_message) for _ in range(40)}
    taken: list[int] = []
    gate = threading.Barrier(2)

    def worker() -> None:
        gate.wait()
        while parcels := lease(limit=3):
            taken.extend(parcels)

    workers = [threading.Thread(target=worker) for _ in range(2)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert sorted(taken) == sorted(expected)
