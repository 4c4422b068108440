"""Making a backup while the platform runs, and looking one over.

Why it is consistent: the rows are read first, as they were at one moment; the files after that. A file lies on the disk
before the row that names it is committed, and is never changed, so whatever the rows name was there at their moment. A file
that has been removed since is noticed, and the backup begins anew.
"""

import hmac
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from qser_app.adapters import operations_files as kept
from qser_app.adapters import operations_tables as tables
from qser_app.adapters.migrations import schema_of
from qser_app.adapters.operations import version
from qser_app.adapters.operations_archive import Vanished, reading, writing
from qser_app.db import engine
from qser_app.domain.operations_audit import HOUSE, Event
from qser_app.domain.operations_backup import Manifest, OperationRefused
from qser_app.services.operations_audit import record
from qser_app.settings import settings

Told = Callable[[str, int, int], None]
"""Hears how far the work is: what, how much of it, of how much."""
_TRIES = 3


def silent(_what: str, _done: int, _of: int) -> None:
    """Tell nobody."""


def back_up(target: Path, *, at: datetime, files: bool = True, told: Told = silent) -> Manifest:
    """Write the whole platform into ``target``; without ``files`` the rows alone. Raises OperationRefused."""
    if target.exists():
        raise OperationRefused(f"{target} is there already.")
    unsound: set[str] = set()
    for _ in range(_TRIES):
        try:
            return _backed_up(target, at=at, unsound=unsound, files=files, told=told)
        except Vanished:
            unsound = _unsound()
    raise OperationRefused("Files kept disappearing while they were backed up. Is somebody clearing the data folder?")


def remember_backup(db: Session, *, rows: int, at: datetime) -> None:
    """Write down that there is a backup of this moment: who looks after the house sees it in the log, and on the list of first steps."""
    record(db, Event.BACKED_UP, actor=None, organisation_id=HOUSE, origin="terminal", number=rows, at=at)


def _backed_up(target: Path, *, at: datetime, unsound: set[str], files: bool, told: Told) -> Manifest:
    with writing(target) as backup, tables.snapshot(engine()) as moment:
        schema = schema_of(moment)
        if schema is None:
            raise OperationRefused("The database is empty: there is nothing to back up.")
        named = kept.named(moment) if files else []
        here = [path for path in named if path not in unsound]
        if gone := kept.missing(here):
            raise Vanished(gone[0])
        found = tables.shapes(moment)
        for done, shape in enumerate(found):
            told(f"rows of {shape.name}", done, len(found))
            backup.table(shape.name, shape.columns, tables.rows(moment, shape))
        for done, path in enumerate(here):
            told("files", done, len(here))
            backup.file(path, kept.place_of(path))
        manifest = Manifest(
            made_at=at.isoformat(timespec="seconds"),
            version=version(),
            schema=schema,
            database=engine().dialect.name,
            secret=secret_print(),
            tables=backup.tables,
            files=backup.files,
            lacking=sorted(unsound & set(named)),
        )
        backup.manifest(manifest)
    return manifest


def _unsound() -> set[str]:
    """The named files that are not there, or are not what their names say."""
    with tables.snapshot(engine()) as moment:
        named = kept.named(moment)
    gone = set(kept.missing(named))
    return gone | {path for path in named if path not in gone and kept.damaged(path)}


def look_over(source: Path, *, told: Told = silent) -> Manifest:
    """Read a whole backup and compare every byte with what its manifest says. Raises OperationRefused."""
    with reading(source) as backup:
        looked = 0
        for size in backup.look_over():
            looked += size
            told("files", looked, backup.manifest.size)
        return backup.manifest


def secret_print() -> str:
    """A fingerprint of QSER_SECRET: tells whether another installation has the same, and gives nothing of it away."""
    return hmac.new(settings.secret.encode(), b"backup", "sha256").hexdigest()[:16]
