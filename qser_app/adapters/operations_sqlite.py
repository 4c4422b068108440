"""A new SQLite database that is built beside the old one and takes its place in one step."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Connection, Engine

from qser_app.adapters.operations_archive import settle_folder
from qser_app.db import make_engine
from qser_app.domain.operations_backup import OperationRefused

_BESIDE = ("-wal", "-shm")


def file_of(engine: Engine) -> Path:
    """The database's file."""
    return Path(engine.url.database or "")


@contextmanager
def apart(engine: Engine, *, at: datetime, settle: Callable[[Connection], bool]) -> Iterator[tuple[Connection, str]]:
    """A connection to a new, empty database, and where the old one will be; without an error at the end they change places.

    ``settle`` has the last word there, when keys are kept again; after a True the file is written anew without what it has removed.
    """
    file = file_of(engine)
    fresh, aside = file.with_name(f".{file.name}.restoring"), file.with_name(f"{file.name}.before-{at:%Y%m%d%H%M%S}")
    _remove(fresh)
    building = make_engine(f"sqlite:///{fresh}")
    try:
        with building.connect().execution_options(qser_writes=True) as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA foreign_keys=OFF")  # rows arrive in whatever order; the last line of this block looks them over
            with connection.begin():
                yield connection, str(aside) if file.exists() else ""
                if astray := raw.execute("PRAGMA foreign_key_check").fetchall():
                    raise OperationRefused(f"Rows refer to nothing: {astray[:5]}.")
            raw.execute("PRAGMA foreign_keys=ON")  # which nothing changes within a transaction
            with connection.begin():
                removed = settle(connection)
            if removed:
                raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.close()
        building.dispose()
        engine.dispose()
        _change_places(file, fresh, aside)
    finally:
        building.dispose()
        _remove(fresh)


def _change_places(file: Path, fresh: Path, aside: Path) -> None:
    with fresh.open("rb") as whole:
        os.fsync(whole.fileno())
    if file.exists():
        _close(file)
        for suffix in ("", *_BESIDE):
            with suppress(FileNotFoundError):
                _link(Path(f"{file}{suffix}"), Path(f"{aside}{suffix}"))
        for suffix in _BESIDE:  # what an old file has beside it must never meet the new one
            Path(f"{file}{suffix}").unlink(missing_ok=True)
    fresh.replace(file)
    settle_folder(file.parent)


def _close(file: Path) -> None:
    """Write what lies beside the old file into it; of a file that can no longer be read the pieces are put aside as they are."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(file)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _link(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except (PermissionError, NotImplementedError):  # a file system without a second name for a file
        shutil.copyfile(source, target)


def _remove(file: Path) -> None:
    for suffix in ("", *_BESIDE):
        Path(f"{file}{suffix}").unlink(missing_ok=True)


def is_alone(engine: Engine) -> bool:
    """Whether nobody else has the database open: only then SQLite gives out an exclusive lock."""
    engine.dispose()  # what we no longer use is not somebody else
    file = file_of(engine)
    if not file.exists():
        return True
    try:
        with closing(sqlite3.connect(file, timeout=1, isolation_level=None)) as asking:
            asking.execute("PRAGMA locking_mode=EXCLUSIVE")
            asking.execute("BEGIN IMMEDIATE")
            asking.execute("ROLLBACK")
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        return True  # no database any more, so nobody works with it
    return True
