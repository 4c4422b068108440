"""How the installation is doing, as browser and server tell it each other."""

import pytest

from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain import topics
from qser_app.domain.people import Role
from qser_app.models import OutboxMessage
from qser_app.services.outbox import delivered
from qser_app.state.feedback import FeedbackState
from qser_app.state.gate import now
from qser_app.state.operations import OperationsState
from qser_app.state.session import SessionState
from tests.support.outbox import a_message
from tests.support.people import NOON, a_person, a_session, an_organisation


@pytest.fixture
def cookies(engine):
    """The cookies of a superadmin and of an organisation's admin."""

    def plant(db):
        organisation = an_organisation(db)
        return [a_session(db, a_person(db, organisation, role)) for role in (Role.SUPERADMIN, Role.ADMIN)]

    return do(plant)


async def test_the_superadmin_sees_what_waits_and_what_was_given_up(tabs, cookies):
    waiting = do(a_message)
    lost = do(a_message, dead_at=NOON, attempts=8, last_error="turned-down: 550 nobody here")
    tab = tabs.open(cookies[0])
    await tab.go("/operations")
    assert [tab.var(OperationsState, name) for name in ("waiting", "delivered", "dead", "live")] == [1, 0, 1, "alone"]
    [letter] = tab.var(OperationsState, "letters")
    assert letter == {
        "id": lost,
        "to": "ada@example.org",
        "what": "mail/new-password",
        "attempts": 8,
        "reason": "operations-reason-turned-down",
        "detail": "550 nobody here",
        "at": NOON.isoformat(),
    }
    assert tab.var(OperationsState, "oldest") == NOON.isoformat()
    assert look(lambda db: db.get_one(OutboxMessage, waiting)).attempts == 0
    assert not tabs.errors


async def test_the_page_changes_by_itself(tabs, cookies):
    message = do(a_message)
    tab = tabs.open(cookies[0])
    await tab.go("/operations")
    await tab.until(lambda: hub.listeners(topics.OUTBOX) == 1)
    do(delivered, message_id=message, at=now())
    await tab.until(lambda: tab.var(OperationsState, "delivered") == 1)
    assert tab.var(OperationsState, "waiting") == 0


async def test_a_dead_letter_is_tried_again(tabs, cookies):
    lost = do(a_message, dead_at=NOON, attempts=8)
    tab = tabs.open(cookies[0])
    await tab.go("/operations")
    await tab.call(OperationsState.try_again, message_id=lost)
    assert tab.var(OperationsState, "letters") == []
    assert (tab.var(OperationsState, "dead"), tab.var(OperationsState, "waiting")) == (0, 1)
    assert tab.var(FeedbackState, "code") == "operations-tried-again"


async def test_a_dead_letter_is_put_away_for_good(tabs, cookies):
    lost, waiting = do(a_message, dead_at=NOON, attempts=8), do(a_message)
    tab = tabs.open(cookies[0])
    await tab.go("/operations")
    for message, said in ((lost, "operations-put-away-now"), (lost, "refusal-not-found"), (waiting, "refusal-not-found")):
        await tab.call(OperationsState.put_away, message_id=message)
        assert tab.var(FeedbackState, "code") == said
    assert look(lambda db: [db.get(OutboxMessage, each) is None for each in (lost, waiting)]) == [True, False]
    assert next(line["says"] for line in tab.var(OperationsState, "health") if not line["good"]) == "health-bad-jobs"
    assert {heap["what"] for heap in tab.var(OperationsState, "heaps")} >= {"storage-media", "storage-packages", "storage-backups"}


async def test_nobody_else_sees_or_does_anything(tabs, cookies):
    lost = do(a_message, dead_at=NOON, attempts=8)
    tab = tabs.open(cookies[1])
    await tab.go("/operations")
    assert (tab.var(OperationsState, "known"), tab.var(OperationsState, "letters")) == (False, [])
    assert tab.var(SessionState, "closed") is True
    await tab.call(OperationsState.try_again, message_id=lost)
    await tab.call(OperationsState.put_away, message_id=lost)
    assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    await tab.call(OperationsState.watch)
    assert look(lambda db: db.get_one(OutboxMessage, lost)).dead_at == NOON
    assert hub.listeners(topics.OUTBOX) == 0


async def test_a_letter_that_is_not_dead_is_not_found(tabs, cookies):
    tab = tabs.open(cookies[0])
    await tab.go("/operations")
    await tab.call(OperationsState.try_again, message_id=4711)
    assert tab.var(FeedbackState, "code") == "refusal-not-found"
