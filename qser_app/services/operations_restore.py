"""Bringing a backup back: whole or not at all.

The order: look the backup over; write its files beside those that are there (they are never changed, so they harm nobody);
build the database apart and compare it with the backup; erase again whoever was erased since; then let it take the old one's
place in one step. Until that step everything is as it was. What was there is put aside, never removed.
"""

from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import disk_usage
from types import ModuleType

from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Connection
from sqlmodel import Session, col

from qser_app.adapters import migrations
from qser_app.adapters import operations_erased as journal
from qser_app.adapters import operations_files as kept
from qser_app.adapters import operations_postgres as postgres
from qser_app.adapters import operations_sqlite as sqlite
from qser_app.adapters import operations_tables as tables
from qser_app.adapters.operations_archive import Reader, reading
from qser_app.db import engine, look
from qser_app.domain.operations_backup import Manifest, OperationRefused, RowsDigest, TableInBackup
from qser_app.domain.outbox import RESTORED
from qser_app.models import JobLease, OutboxMessage, Ticket, WebSession
from qser_app.services.courses_search import index_everything
from qser_app.services.notices_choices import leave_unsent
from qser_app.services.operations_backup import Told, secret_print, silent
from qser_app.services.operations_erased import Known, erase_those_again, keep_journal, known_before
from qser_app.services.people_erasing import Erased, forget_files
from qser_app.services.people_tickets import NEW_PASSWORD
from qser_app.settings import settings


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back. ``aside``: where the old database is now; ``held``: mails that waited and were not sent again.

    ``known``: whom the journals name as erased; ``again``: who of them was in the backup, and is erased again.
    """

    manifest: Manifest
    aside: str
    held: int
    same_secret: bool
    known: Known
    again: tuple[Erased, ...]


def restore(source: Path, *, at: datetime, replace: bool, told: Told = silent) -> Restored:
    """Bring back what ``source`` holds into this installation. ``replace``: although there are people in it. Raises OperationRefused."""
    with reading(source) as backup:
        manifest, known, again = backup.manifest, known_before(source), list[Erased]()
        _refuse(manifest, replace=replace)
        journal.keep(journal.home(), known.journal)
        looked = 0
        for size in backup.look_over():
            looked += size
            told("looked over", looked, manifest.size)
        for done, file in enumerate(manifest.files):
            told("files", done, len(manifest.files))
            with backup.file(file) as content:
                kept.put(file.path, content)
        with _room().apart(engine(), at=at, settle=partial(_erase, known, again, at)) as (connection, aside):
            held = _fill(connection, backup, at=at, told=told)
    look(keep_journal)
    for each in again:
        forget_files(each)
    return Restored(manifest, aside, held, manifest.secret == secret_print(), known, tuple(again))


def _erase(known: Known, again: list[Erased], at: datetime, connection: Connection) -> bool:
    """Whoever was erased after the backup is erased again before anybody sees them."""
    with Session(connection) as db:
        again += erase_those_again(db, named=known.journal, at=at)
        db.flush()
    return bool(again)


def _room() -> ModuleType:
    return postgres if engine().dialect.name == "postgresql" else sqlite


def _refuse(manifest: Manifest, *, replace: bool) -> None:
    if not migrations.knows(manifest.schema):
        raise OperationRefused(
            f"This backup was made by a newer version of Q-SER ({manifest.version}). Install that version, then restore."
        )
    if not replace and tables.has_people(engine()):
        raise OperationRefused("There are people in this installation. --replace puts its database aside and brings the backup's.")
    if not _room().is_alone(engine()):
        raise OperationRefused("Something is connected to the database. Stop the platform first.")
    settings.var_dir.mkdir(parents=True, exist_ok=True)
    free = disk_usage(settings.var_dir).free
    if free < manifest.size:
        raise OperationRefused(f"The files of this backup need {manifest.size >> 20} MB; there are {free >> 20} MB on the disk.")


def _fill(connection: Connection, backup: Reader, *, at: datetime, told: Told) -> int:
    """The backup's schema, its rows, the way to the newest schema, and what must not come back to life."""
    migrations.upgrade(backup.manifest.schema, on=connection)
    found = {shape.name: shape for shape in tables.shapes(connection)}
    strange = [table.name for table in backup.manifest.tables if table.name not in found or table.columns != found[table.name].columns]
    if strange:
        raise OperationRefused(f"The backup has a table {strange[0]} that its schema {backup.manifest.schema} does not have like that.")
    with postgres.keys_resting(connection) if connection.dialect.name == "postgresql" else nullcontext():
        tables.clear(connection, list(found.values()))
        for done, table in enumerate(backup.manifest.tables):
            told(f"rows of {table.name}", done, len(found))
            _bring(connection, backup, found[table.name], table)
    if connection.dialect.name == "postgresql":
        postgres.set_sequences(connection, list(found.values()))
    migrations.upgrade(on=connection)
    with Session(connection) as db:
        held = _settle(db, at)
        index_everything(db)
        db.flush()
    return held


def _bring(connection: Connection, backup: Reader, shape: tables.Shape, table: TableInBackup) -> None:
    tables.write(connection, shape, table.columns, backup.lines(table))
    digest = RowsDigest()
    digest.add_all(tables.rows(connection, shape))
    if (digest.rows, digest.hexdigest()) != (table.rows, table.content):
        raise OperationRefused(f"The rows of {table.name} did not arrive as they were backed up.")


def _settle(db: Session, at: datetime) -> int:
    """End what lived on after the backup was made: sign-ins and links that were ended or used since, mails that were sent since."""
    db.execute(update(WebSession).where(col(WebSession.ended_at).is_(None)).values(ended_at=at))
    spent = (col(Ticket.purpose) == NEW_PASSWORD, col(Ticket.used_at).is_(None))
    db.execute(update(Ticket).where(*spent).values(used_at=at))
    db.execute(delete(JobLease))
    waiting = (col(OutboxMessage.delivered_at).is_(None), col(OutboxMessage.dead_at).is_(None))
    leave_unsent(db, until=at)
    held = db.scalar(select(func.count()).select_from(OutboxMessage).where(*waiting)) or 0
    db.execute(update(OutboxMessage).where(*waiting).values(dead_at=at, leased_until=None, last_error=RESTORED))
    return held
