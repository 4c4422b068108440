"""Databases for one test after the other: emptied fast, and filled again with what was kept."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Engine
from sqlmodel import SQLModel

from qser_app import db as house
from qser_app import models  # noqa: F401 -- shows every table to the metadata

# An engine keeps the text of the statements it has met, 500 unless told otherwise; the tests of the whole house have more.
_STATEMENTS = 10_000


class Database:
    """What is asked of either."""

    def fresh(self) -> Engine:
        """An engine on an empty database with all tables."""
        raise NotImplementedError

    def bare(self) -> Engine:
        """An engine on a database without any table."""
        raise NotImplementedError

    def kept(self, engine: Engine) -> Any:
        """A copy of everything in a database."""
        raise NotImplementedError

    def bring_back(self, engine: Engine, kept: Any) -> None:
        """Fill an empty database with what was kept."""
        raise NotImplementedError


class SqliteDatabase(Database):
    """A file for each test, a copy of one with all tables."""

    def __init__(self, folder: Path) -> None:
        self.template, self.live, self.count = folder / "template.db", folder / "live.db", 0
        self.first = engine = house.make_engine(f"sqlite:///{self.template}")
        engine._compiled_cache.capacity = _STATEMENTS
        SQLModel.metadata.create_all(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        engine.dispose()

    def fresh(self) -> Engine:
        shutil.copyfile(self.template, self._next())
        engine = house.make_engine(f"sqlite:///{self.live}")
        # An engine keeps the text of each statement it has met. To write them anew for every test took longer than to run them.
        engine.dialect, engine._compiled_cache = self.first.dialect, self.first._compiled_cache
        return engine

    def bare(self) -> Engine:
        return house.make_engine(f"sqlite:///{self._next()}")

    def kept(self, engine: Engine) -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        with self._line(engine) as line:
            line.backup(copy)
        return copy

    def bring_back(self, engine: Engine, kept: sqlite3.Connection) -> None:
        with self._line(engine) as line:
            kept.backup(line)

    @contextmanager
    def _line(self, engine: Engine) -> Iterator[sqlite3.Connection]:
        pooled = engine.raw_connection()
        yield pooled.driver_connection
        pooled.close()

    def _next(self) -> Path:
        """A name of its own for each test: a thread that a test left behind must not meet the next one's file."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.live}{suffix}").unlink(missing_ok=True)
        self.count += 1
        self.live = self.template.with_name(f"live-{self.count}.db")
        return self.live


# The head and the end of a table that is copied in binary form.
_NO_ROWS = 21
# Foreign keys rest meanwhile, so the order does not matter; numbers begin at 1 again.
_CLEAR = """
create function clear_everything() returns void language plpgsql as $$ begin
  set local session_replication_role = replica;
  {deletions}
  perform setval(format('%%I', sequencename)::regclass, 1, false) from pg_sequences where last_value is not null;
end $$
"""


class PostgresDatabase(Database):
    """One database for all tests of a process."""

    def __init__(self, server: str, name: str) -> None:
        self.server, self.name = server, name
        self.engine = self._created(name)
        self.engine._compiled_cache.capacity = _STATEMENTS
        SQLModel.metadata.create_all(self.engine)
        # To truncate sixty tables takes a fifth of a second; to delete what a test has written, a few milliseconds.
        with self.engine.begin() as connection:
            self.tables = connection.scalars(text("select tablename from pg_tables where schemaname = 'public'")).all()
            connection.exec_driver_sql(_CLEAR.format(deletions=" ".join(f'delete from "{table}";' for table in self.tables)))
        self.clear = text("select clear_everything()")

    def fresh(self) -> Engine:
        with self.engine.begin() as connection:
            connection.execute(self.clear)
        return self.engine

    def kept(self, engine: Engine) -> tuple[dict[str, bytes], list[tuple[str, int]]]:
        rows = {}
        with engine.connect() as connection, connection.connection.cursor() as cursor:
            for table in self.tables:
                with cursor.copy(f'copy "{table}" to stdout (format binary)') as copy:
                    rows[table] = b"".join(bytes(piece) for piece in copy)
            numbers = connection.execute(text("select sequencename, last_value from pg_sequences where last_value is not null"))
            return {table: data for table, data in rows.items() if len(data) > _NO_ROWS}, [(name, last) for name, last in numbers]

    def bring_back(self, engine: Engine, kept: tuple[dict[str, bytes], list[tuple[str, int]]]) -> None:
        rows, numbers = kept
        with engine.begin() as connection, connection.connection.cursor() as cursor:
            connection.exec_driver_sql("set local session_replication_role = replica")
            for table, data in rows.items():
                with cursor.copy(f'copy "{table}" from stdin (format binary)') as copy:
                    copy.write(data)
            for name, last in numbers:
                connection.execute(text("select setval(format('%I', cast(:name as text))::regclass, :last)"), {"name": name, "last": last})

    def bare(self) -> Engine:
        return self._created(f"{self.name}_bare")

    def _created(self, name: str) -> Engine:
        admin = house.make_engine(f"{self.server}/postgres").execution_options(isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f'drop database if exists "{name}" with (force)'))
            connection.execute(text(f'create database "{name}"'))
        admin.dispose()
        return house.make_engine(f"{self.server}/{name}")
