"""Telling people."""

from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do
from qser_app.domain import topics
from qser_app.domain.people import Language
from qser_app.models import OutboxMessage
from qser_app.services.notices import send_mail
from tests.support.people import NOON


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
