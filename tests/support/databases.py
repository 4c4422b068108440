"""Databases for one test after the other: emptied fast, and filled again with what was kept."""

import shutil
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine
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

    def rows(self, connection: Connection) -> Any:
        """Everything that stands in a database."""
        raise NotImplementedError

    def added(self, before: Any, after: Any) -> Any:
        """What has come since, to be brought back. Raises ValueError where something has been changed or has gone."""
        raise NotImplementedError

    def bring_back(self, connection: Connection, added: Any) -> None:
        """Add it to another database, within its transaction."""
        raise NotImplementedError


def _new(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> dict[str, list[Any]]:
    found = {}
    for table, rows in after.items():
        known = set(before[table])
        if gone := known.difference(rows):
            raise ValueError(f"a world may only add to what it finds, but in {table} these are no longer: {gone}")
        if new := [row for row in rows if row not in known]:
            found[table] = new
    return found


# Without the tables in which the index of texts keeps itself.
_TABLES = "select name from sqlite_master where type = 'table' and name not like 'search_index_%' and name not like 'sqlite_%'"


def _columns(connection: Connection, table: str) -> str:
    """The names of its columns; a row of the index of texts has its number beside them."""
    names = [name for _, name, *_ in connection.exec_driver_sql(f"PRAGMA table_info({table})").all()]
    return ", ".join(f'"{name}"' for name in (["rowid"] if table == "search_index" else []) + names)


def _line(connection: Connection) -> Any:
    return connection.connection.driver_connection


class SqliteDatabase(Database):
    """A file for each test, a copy of one with all tables."""

    def __init__(self, folder: Path) -> None:
        self.template, self.live, self.count = folder / "template.db", folder / "live.db", 0
        self.first = engine = house.make_engine(f"sqlite:///{self.template}")
        engine._compiled_cache.capacity = _STATEMENTS
        SQLModel.metadata.create_all(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            self.columns = {table: _columns(connection, table) for table in connection.exec_driver_sql(_TABLES).scalars().all()}
        engine.dispose()

    def fresh(self) -> Engine:
        shutil.copyfile(self.template, self._next())
        engine = house.make_engine(f"sqlite:///{self.live}")
        # An engine keeps the text of each statement it has met. To write them anew for every test took longer than to run them.
        engine.dialect, engine._compiled_cache = self.first.dialect, self.first._compiled_cache
        return engine

    def bare(self) -> Engine:
        return house.make_engine(f"sqlite:///{self._next()}")

    def rows(self, connection: Connection) -> dict[str, list[Any]]:
        return {table: _line(connection).execute(f"select {columns} from {table}").fetchall() for table, columns in self.columns.items()}

    def added(self, before: dict[str, list[Any]], after: dict[str, list[Any]]) -> list[tuple[str, list[Any]]]:
        return [(self._insertion(table), rows) for table, rows in _new(before, after).items()]

    def bring_back(self, connection: Connection, added: list[tuple[str, list[Any]]]) -> None:
        line = _line(connection)
        line.execute("PRAGMA defer_foreign_keys = ON")
        for insertion, rows in added:
            line.executemany(insertion, rows)
        line.execute("PRAGMA defer_foreign_keys = OFF")

    def _insertion(self, table: str) -> str:
        columns = self.columns[table]
        return f"insert into {table} ({columns}) values ({', '.join('?' * len(columns.split(', ')))})"

    def _next(self) -> Path:
        """A name of its own for each test: a thread that a test left behind must not meet the next one's file."""
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.live}{suffix}").unlink(missing_ok=True)
        self.count += 1
        self.live = self.template.with_name(f"live-{self.count}.db")
        return self.live


# Foreign keys rest meanwhile, so the order does not matter; numbers begin at 1 again.
_CLEAR = """
create function clear_everything() returns void language plpgsql as $$ begin
  set local session_replication_role = replica;
  {deletions}
  perform setval(format('%%I', sequencename)::regclass, 1, false) from pg_sequences
    where schemaname = 'public' and last_value is not null;
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

    def rows(self, connection: Connection) -> tuple[dict[str, list[Any]], dict[str, int]]:
        rows = {}
        with connection.connection.cursor() as cursor:
            for table in self.tables:
                with cursor.copy(f'copy "{table}" to stdout') as copy:
                    rows[table] = b"".join(bytes(piece) for piece in copy).splitlines(keepends=True)
        # What a restore has put aside has sequences of the same names.
        ours = "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null"
        numbers = connection.execute(text(ours))
        return rows, {number.sequencename: number.last_value for number in numbers}

    def added(self, before: Any, after: Any) -> tuple[dict[str, bytes], set[tuple[str, int]]]:
        return {table: b"".join(rows) for table, rows in _new(before[0], after[0]).items()}, after[1].items() - before[1].items()

    def bring_back(self, connection: Connection, added: tuple[dict[str, bytes], set[tuple[str, int]]]) -> None:
        rows, numbers = added
        with connection.connection.cursor() as cursor:
            connection.exec_driver_sql("set local session_replication_role = replica")
            for table, data in rows.items():
                with cursor.copy(f'copy "{table}" from stdin') as copy:
                    copy.write(data)
            for name, last in numbers:
                connection.execute(text("select setval(format('%I', cast(:name as text))::regclass, :last)"), {"name": name, "last": last})
            connection.exec_driver_sql("set local session_replication_role = origin")

    def bare(self) -> Engine:
        return self._created(f"{self.name}_bare")

    def _created(self, name: str) -> Engine:
        admin = house.make_engine(f"{self.server}/postgres").execution_options(isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f'drop database if exists "{name}" with (force)'))
            connection.execute(text(f'create database "{name}"'))
        admin.dispose()
        return house.make_engine(f"{self.server}/{name}")
