"""Migrations on the platform's own engine; one migrator at a time."""

from alembic import context
from sqlmodel import SQLModel

from qser_app import models  # noqa: F401 -- shows every table
from qser_app.db import engine

LOCK = 871001  # any number that nobody else uses as an advisory lock


def run() -> None:
    with engine().connect().execution_options(qser_writes=True) as connection:
        if connection.dialect.name == "postgresql":  # several workers may start at once
            connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        context.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            compare_type=True,
            render_as_batch=connection.dialect.name == "sqlite",
            user_module_prefix="sqlmodel.sql.sqltypes.",
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()


run()
