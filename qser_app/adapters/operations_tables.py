"""The rows of any table of ours, out of one database and into another, whatever version of the schema they have."""

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import inspect, types
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DatabaseError, DBAPIError

from qser_app.domain.operations_backup import OperationRefused, Row

BATCH = 2000
"""Rows that travel together."""
_AS_WRITTEN = len("2026-11-02 12:00:00.000000")
# The index of words is made anew where the texts arrive; the rest is not about the platform's people and courses.
_NOT_CARRIED = ("search_index", "search_document", "alembic_version", "qser_move", "sqlite_")


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it is in a database: its columns by name and kind, and what its rows are told apart by."""

    name: str
    kinds: dict[str, str]
    key: list[str]

    @property
    def columns(self) -> list[str]:
        """The names of the columns, in an order that does not depend on which migration brought them."""
        return sorted(self.kinds)


_KINDS: tuple[tuple[type[types.TypeEngine[Any]], str], ...] = (
    (types.JSON, "document"),
    (types.DateTime, "moment"),
    (types.Date, "day"),
    (types.Boolean, "yes"),
    (types.Integer, "number"),
    (types.Float, "fraction"),
    (types.LargeBinary, "bytes"),
    (types.String, "text"),
)


def shapes(connection: Connection) -> list[Shape]:
    """Every table whose rows are carried, by name. Raises OperationRefused for a kind of column that nobody taught us to carry."""
    seen = inspect(connection)
    tables = sorted(name for name in seen.get_table_names() if not name.startswith(_NOT_CARRIED))
    columns, keys = seen.get_multi_columns(), seen.get_multi_pk_constraint()
    found: list[Shape] = []
    for name in tables:
        kinds = {each["name"]: _kind(name, each["name"], each["type"]) for each in columns[None, name]}
        found.append(Shape(name, kinds, list(keys[None, name]["constrained_columns"])))
    return found


def _kind(table: str, column: str, of: types.TypeEngine[Any]) -> str:
    for kind, name in _KINDS:
        if isinstance(of, kind):
            return name
    raise OperationRefused(f"{table}.{column} is of a kind that backups do not know ({of!r}).")


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """A connection that sees everything as it was at one moment, however long it looks; nobody waits for it."""
    postgres = engine.dialect.name == "postgresql"
    level: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True} if postgres else {}
    with engine.connect() as connection:
        looking = connection.execution_options(**level)
        inspect(looking).get_table_names()  # with the first question the moment is fixed
        yield looking


def rows(connection: Connection, shape: Shape, *, skip: int = 0) -> Iterator[Row]:
    """The rows of a table as JSON knows them, in the order of their key; without the first ``skip``."""
    postgres = connection.dialect.name == "postgresql"
    # Bytes are the one order that both databases have.
    order = ", ".join(f'"{name}"' + (' COLLATE "C"' if postgres and shape.kinds[name] == "text" else "") for name in shape.key)
    wanted = ", ".join(f'"{name}"' + ("::text" if postgres and shape.kinds[name] == "document" else "") for name in shape.columns)
    asked = f'SELECT {wanted} FROM "{shape.name}" ORDER BY {order}'  # noqa: S608 -- names of our own tables
    if skip:
        asked += f" OFFSET {skip}" if postgres else f" LIMIT -1 OFFSET {skip}"
    readers = [(place, _READ[shape.kinds[name]]) for place, name in enumerate(shape.columns) if shape.kinds[name] in _READ]
    in_pieces = {"stream_results": True, "max_row_buffer": BATCH}
    for found in connection.exec_driver_sql(asked, execution_options=in_pieces):
        row = list(found)
        for place, reader in readers:
            if row[place] is not None:
                row[place] = reader(row[place])
        yield row


def _moment(value: str | datetime) -> str:
    if isinstance(value, str) and len(value) == _AS_WRITTEN:
        return f"{value[:10]}T{value[11:]}Z"  # as SQLAlchemy writes it: there are millions of them
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # SQLite keeps no zone; we write UTC alone
    return aware.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


_READ: dict[str, Callable[[Any], Any]] = {
    "document": lambda value: [json.loads(value)],
    "moment": _moment,
    "day": lambda value: value.isoformat() if isinstance(value, date) else value,
    "yes": bool,
    "bytes": lambda value: base64.b64encode(value).decode(),
}
# PostgreSQL's COPY reads moments and days as they are written; SQLite gets them as SQLAlchemy would write them.
_WRITE: dict[str, Callable[[Any], Any]] = {
    "document": lambda value: json.dumps(value[0]),
    "bytes": base64.b64decode,
}
_WRITE_SQLITE = _WRITE | {"moment": lambda value: value.replace("T", " ").removesuffix("Z"), "yes": int}


def write(connection: Connection, shape: Shape, columns: list[str], given: Iterable[Row]) -> None:
    """Put rows into a table. Raises OperationRefused with the table and what the database said."""
    postgres = connection.dialect.name == "postgresql"
    kinds = _WRITE if postgres else _WRITE_SQLITE
    writers = [(place, kinds[shape.kinds[name]]) for place, name in enumerate(columns) if shape.kinds[name] in kinds]
    try:
        (_copy if postgres else _insert)(connection, shape.name, columns, _as_written(given, writers))
    except Exception as error:
        if not isinstance(error, DBAPIError | connection.dialect.loaded_dbapi.Error):
            raise
        raise OperationRefused(f"The rows of {shape.name} were not taken: {error}") from error


def _as_written(given: Iterable[Row], writers: list[tuple[int, Callable[[Any], Any]]]) -> Iterator[Row]:
    for row in given:
        for place, writer in writers:
            if row[place] is not None:
                row[place] = writer(row[place])
        yield row


def _names(columns: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _copy(connection: Connection, table: str, columns: list[str], given: Iterable[Row]) -> None:
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table}" ({_names(columns)}) FROM STDIN') as copy:
        for row in given:
            copy.write_row(row)


def _insert(connection: Connection, table: str, columns: list[str], given: Iterable[Row]) -> None:
    put = f'INSERT INTO "{table}" ({_names(columns)}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608 -- names of our own tables
    more = iter(given)
    while batch := [tuple(row) for row in islice(more, BATCH)]:
        connection.exec_driver_sql(put, batch)


def clear(connection: Connection, found: list[Shape]) -> None:
    """Empty tables whose foreign keys rest: migrations may have put something into a new database."""
    for shape in found:
        connection.exec_driver_sql(f'DELETE FROM "{shape.name}"')  # noqa: S608 -- names of our own tables


def has_people(engine: Engine) -> bool:
    """Whether somebody lives in this database."""
    file = engine.url.database or ""
    if engine.dialect.name == "sqlite" and not Path(file).exists():
        return False  # to ask would make it
    try:
        with engine.connect() as connection:
            there = inspect(connection).has_table("person")
            return there and connection.exec_driver_sql("SELECT 1 FROM person LIMIT 1").first() is not None
    except DatabaseError:
        return True  # damaged, perhaps, but somebody's
