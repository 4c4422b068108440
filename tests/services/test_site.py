"""What the house does for itself."""

import threading
from datetime import timedelta

from sqlmodel import Session, func, select

from qser_app.db import do, look
from qser_app.domain.people_bulk import Bulk
from qser_app.models import BulkChange, JobLease, OutboxMessage, PeopleSheet, Ticket, WebSession
from qser_app.services.site import lead, resign, sweep
from tests.support.outbox import a_message
from tests.support.people import NOON, a_person, a_session, an_organisation

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def leads(holder: str, minutes: float = 0) -> bool:
    return do(lead, holder=holder, at=NOON + minutes * MINUTE, lease=MINUTE)


def test_one_worker_leads_until_its_time_has_passed(engine):
    assert leads("one")
    assert not leads("other", 0.9)
    assert leads("other", 1)
    assert not leads("one", 1.5)


def test_the_leader_keeps_the_lead_by_asking_again(engine):
    assert leads("one")
    assert leads("one", 0.9)
    assert not leads("other", 1.5)


def test_whoever_resigns_is_followed_at_once(engine):
    assert leads("one")
    do(resign, holder="one", at=NOON)
    assert leads("other")


def test_nobody_resigns_for_another(engine):
    assert leads("one")
    do(resign, holder="other", at=NOON)
    assert not leads("other")


def test_of_two_that_ask_at_once_one_leads(engine):
    for turn in range(5):
        gate, answers = threading.Barrier(2), {}

        def ask(holder: str, turn: int = turn, gate: threading.Barrier = gate, answers: dict[str, bool] = answers) -> None:
            gate.wait()
            answers[holder] = leads(f"{holder}{turn}", 10 * turn)

        askers = [threading.Thread(target=ask, args=(holder,)) for holder in ("one", "other")]
        for each in askers:
            each.start()
        for each in askers:
            each.join()
        assert sorted(answers.values()) == [False, True]


def remaining(table) -> int:
    return look(lambda db: db.exec(select(func.count()).select_from(table)).one())


def plant(db: Session) -> None:
    ada = a_person(db, an_organisation(db))
    a_session(db, ada, at=NOON - 2 * DAY)  # expired a day ago
    a_session(db, ada, at=NOON)
    a_message(db, delivered_at=NOON - 30 * DAY)
    a_message(db, created_at=NOON - 90 * DAY)
    a_message(db, dead_at=NOON - 90 * DAY)
    for days, token in ((30, "old"), (29, "young")):
        db.add(Ticket(token_hash=token, purpose="invitation", email="a@b.org", created_at=NOON - 60 * DAY, expires_at=NOON - days * DAY))
    for days in (1, 0):
        whose = {"organisation_id": ada.organisation_id, "sent_by_id": ada.id}
        db.add(PeopleSheet(rows=[], sent_at=NOON - days * DAY, **whose))
        db.add(BulkChange(organisation_id=ada.organisation_id, made_by_id=ada.id, kind=Bulk.SUSPEND, people=[], made_at=NOON - days * DAY))
    db.flush()


def test_what_is_long_past_is_forgotten_and_nothing_else(engine):
    do(plant)
    assert do(sweep, at=NOON) == {"sessions": 1, "tickets": 1, "capabilities": 0, "changes": 1, "sheets": 1, "visits": 0}
    assert (remaining(WebSession), remaining(Ticket), remaining(OutboxMessage)) == (1, 1, 3)


def test_the_house_is_swept_once_a_day(engine):
    assert do(sweep, at=NOON) != {}
    assert do(sweep, at=NOON + timedelta(hours=23)) == {}
    assert do(sweep, at=NOON + DAY) != {}
    assert remaining(JobLease) == 1
