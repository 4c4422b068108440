"""Messages for tests."""

from typing import Any

from sqlmodel import Session

from qser_app.models import OutboxMessage
from tests.support.people import NOON


def a_message(db: Session, to: str = "ada@example.org", **fields: Any) -> int:
    """A mail that waits since noon; returns its id."""
    letter = {"to": to, "template": "new-password", "language": "en", "gaps": {"name": "Ada", "minutes": 30, "path": "/x/s3cret"}}
    row = OutboxMessage(**{"kind": "mail", "payload": letter, "created_at": NOON, "due_at": NOON} | fields)
    db.add(row)
    db.flush()
    return row.id or 0
