"""Migrations on the platform's own engine; one migrator at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from qser_app import models  # noqa: F401 -- shows every table
from qser_app.adapters.migrations import is_modelled
from qser_app.db import engine

LOCK = 871001  # any number that nobody else uses as an advisory lock


@contextmanager
def keys_at_rest(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by writing a new one and dropping the old: with foreign keys on, that would delete whatever
    refers to its rows. They rest while we migrate, and are looked over at the end. Only outside a transaction can they be
    turned off."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.cursor()
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
        if astray := raw.execute("PRAGMA foreign_key_check").fetchall():
            raise RuntimeError(f"rows refer to nothing: {astray[:5]}")
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
        raw.close()


def run() -> None:
    with engine().connect().execution_options(qser_writes=True) as connection, keys_at_rest(connection):
        if connection.dialect.name == "postgresql":  # several workers may start at once
            connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        context.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            compare_type=True,
            include_object=is_modelled,
            render_as_batch=connection.dialect.name == "sqlite",
            user_module_prefix="sqlmodel.sql.sqltypes.",
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
