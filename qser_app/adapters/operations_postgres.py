"""What moving rows asks of PostgreSQL: a new schema in one transaction, foreign keys that rest, numbers that go on."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine

from qser_app.adapters.operations_tables import Shape

Key = tuple[str, str, str]
"""A foreign key: its table, its name, its definition."""
_KEYS = """
SELECT rel.relname, con.conname, pg_get_constraintdef(con.oid) FROM pg_constraint con
JOIN pg_class rel ON rel.oid = con.conrelid WHERE con.contype = 'f' AND rel.relnamespace = current_schema()::regnamespace
ORDER BY rel.relname, con.conname
"""
_OTHERS = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""
_LOOKS, _PAUSE = 10, 0.2


@contextmanager
def apart(engine: Engine, *, at: datetime, settle: Callable[[Connection], bool]) -> Iterator[tuple[Connection, str]]:
    """A connection to which the database is empty, and the schema the old tables will be in; without an error at the end it is true.

    ``settle`` has the last word there; what it removes PostgreSQL clears away by itself.
    """
    with engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL lock_timeout = '10s'")
        old = inspect(connection).get_table_names()
        aside = f"qser_before_{at:%Y%m%d%H%M%S}" if old else ""
        if old:
            connection.exec_driver_sql(f'CREATE SCHEMA "{aside}"')
        for table in old:
            connection.exec_driver_sql(f'ALTER TABLE "{table}" SET SCHEMA "{aside}"')
        yield connection, aside
        settle(connection)


def is_alone(engine: Engine) -> bool:
    """Whether nobody else is connected to the database."""
    engine.dispose()  # what we no longer use is not somebody else
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for _ in range(_LOOKS):
            if connection.exec_driver_sql(_OTHERS).scalar_one() == 0:
                return True
            time.sleep(_PAUSE)  # a platform that was stopped this moment is still leaving
    return False


@contextmanager
def keys_resting(connection: Connection) -> Iterator[None]:
    """Let rows arrive in whatever order; at the end the database looks whether each refers to one that is there."""
    lifted = lift_keys(connection)
    yield
    lay_keys(connection, lifted)


def lift_keys(connection: Connection) -> list[Key]:
    """Take the foreign keys away."""
    lifted = [(table, name, definition) for table, name, definition in connection.exec_driver_sql(_KEYS)]
    for table, name, _ in lifted:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"')
    return lifted


def lay_keys(connection: Connection, lifted: list[Key]) -> None:
    """Put them back."""
    for table, name, definition in lifted:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {definition}')


def set_sequences(connection: Connection, found: list[Shape]) -> None:
    """Let new rows be numbered after those that arrived."""
    for shape in found:
        for column in shape.key:
            name = connection.exec_driver_sql("SELECT pg_get_serial_sequence(%s, %s)", (f'"{shape.name}"', column)).scalar_one()
            if name:
                highest = connection.exec_driver_sql(f'SELECT max("{column}") FROM "{shape.name}"').scalar_one()  # noqa: S608 -- our own names
                connection.exec_driver_sql("SELECT setval(%s, %s, %s)", (name, highest or 1, highest is not None))
