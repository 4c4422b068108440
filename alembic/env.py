"""Migrations on the platform's own engine; one migrator at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import context
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from qser_app import models  # noqa: F401 -- shows every table
from qser_app.adapters.migrations import is_modelled
from qser_app.db import engine

LOCK = 871001  # any number that nobody else uses as an advisory lock


@contextmanager
def keys_at_rest(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by writing a new one and dropping the old: with foreign keys on, that would delete whatever
    refers to its rows. They rest while we migrate. Only outside a transaction can they be turned off."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.cursor()
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
        raw.close()


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        compare_type=True,
        include_object=is_modelled,
        render_as_batch=connection.dialect.name == "sqlite",
        user_module_prefix="sqlmodel.sql.sqltypes.",
    )
    with context.begin_transaction():
        if not is_founded(connection):
            context.run_migrations()


def is_founded(connection: Connection) -> bool:
    """Whether an empty database got the newest schema from the models in one step (docs/decisions/0026-an-empty-database.md)."""
    scripts = ScriptDirectory.from_config(context.config)
    if context.get_revision_argument() != scripts.get_current_head() or inspect(connection).get_table_names():
        return False
    SQLModel.metadata.create_all(connection, checkfirst=False)
    context.get_context().stamp(scripts, "head")
    return True


def run() -> None:
    """All migrations in one transaction of ours, on both databases: whoever is killed on the way has changed nothing."""
    given = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    with engine().connect().execution_options(qser_writes=True) as connection, keys_at_rest(connection), connection.begin():
        if connection.dialect.name == "postgresql":  # several workers may start at once
            connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        migrate(connection)
        if connection.dialect.name == "sqlite" and (astray := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()):
            raise RuntimeError(f"rows refer to nothing: {astray[:5]}")


run()
