"""Telling people."""

from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.notices import News
from qser_app.domain.people import Language
from qser_app.models import Notice, OutboxMessage
from qser_app.services.notices import notify_each, send_mail
from tests.support.people import NOON, a_person, an_organisation


def test_a_mail_waits_in_the_outbox_with_what_caused_it(engine, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(hub, "whisper", heard.append)

    def cause(db):
        send_mail(db, to="ada@example.org", template="new-password", language=Language.EL, gaps={"name": "Ada", "path": "/x"}, at=NOON)
        assert heard == []
        return db.exec(select(OutboxMessage)).one()

    row = do(cause)
    letter = {"to": "ada@example.org", "template": "new-password", "language": "el", "gaps": {"name": "Ada", "path": "/x"}}
    assert (row.kind, row.payload, row.due_at, row.attempts) == ("mail", letter, NOON, 0)
    assert heard == [topics.OUTBOX]


def test_many_are_told_at_once_and_nobody_twice_under_one_key(db):
    town = an_organisation(db)
    people = [a_person(db, town, name=name).id for name in ("Ada", "Ben", "Cleo")]
    for key in ("one", "one", "two"):
        notify_each(db, news={person_id: News("level", key, {"level": 2}, "/me") for person_id in people}, at=NOON)
    notify_each(db, news={}, at=NOON)
    told = db.exec(select(Notice.person_id, Notice.key, Notice.gaps).order_by(Notice.key, Notice.person_id)).all()
    assert told == [(person_id, key, {"level": 2}) for key in ("one", "two") for person_id in people]
