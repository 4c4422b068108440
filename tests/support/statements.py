"""Counts the SQL statements of a query: a list costs the same with one row and with three."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlmodel import Session


@contextmanager
def counting(db: Session) -> Iterator[list[str]]:
    """The statements that are sent within the block."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)

    engine = db.get_bind().engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def statements(db: Session, query: Callable[[], object]) -> int:
    """How many statements ``query`` sends; what the session knew before is forgotten."""
    db.flush()
    db.expire_all()
    with counting(db) as sent:
        query()
    return len(sent)
