"""Keeping the journal of erasures, and erasing again whom a backup has brought back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlmodel import Session

from qser_app.adapters import operations_erased as journal
from qser_app.adapters import operations_tables as tables
from qser_app.db import engine, look
from qser_app.domain.operations_erased import Gone, merged
from qser_app.queries.operations_erased import back_again, erased_people
from qser_app.services.people_erasing import Erased, erase_again


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the journals name together. ``unread``: a database was here that could not be asked as well."""

    journal: list[Gone]
    unread: bool = False


def keep_journal(db: Session, *, folder: Path | None = None) -> None:
    """Let the platform's own journal name everybody who was erased; with ``folder`` lay a copy of it there as well."""
    journal.keep(journal.home(), erased_people(db))
    if folder is not None:
        journal.keep(folder, journal.known(journal.home()))


def known_before(source: Path) -> Known:
    """Everybody who is known to have been erased before ``source`` is brought back: by both journals and by the database that is here."""
    named = merged(journal.known(journal.home()), journal.known(source.parent))
    if not tables.has_people(engine()):
        return Known(named)
    try:
        return Known(merged(named, look(erased_people)))
    except DatabaseError:  # damaged, or of a version that knew no erasures: whoever restores is told so
        return Known(named, unread=True)


def erase_those_again(db: Session, *, named: Sequence[Gone], at: datetime) -> list[Erased]:
    """Erase everybody anew whom the journal names and who is here again."""
    return [erase_again(db, person_id=each, at=at) for each in back_again(db, journal=named)]


def erase_returned(db: Session, *, at: datetime) -> list[Erased]:
    """Erase everybody anew whom the platform's own journal names: whoever restored by other means than ours. Raises OperationRefused."""
    return erase_those_again(db, named=journal.known(journal.home()), at=at)


def returned(db: Session) -> int:
    """How many people the platform's own journal names who are here again. Raises OperationRefused when it cannot be read."""
    return len(back_again(db, journal=journal.known(journal.home())))
