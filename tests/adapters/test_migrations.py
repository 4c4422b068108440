"""Migrations: from nothing to the newest schema, which is the one the models describe."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlmodel import SQLModel

from qser_app.adapters import migrations


def test_an_empty_database_is_brought_to_the_newest_schema(bare_engine):
    assert migrations.current() is None
    migrations.upgrade()
    assert migrations.current() == migrations.head() is not None
    assert not migrations.is_newer_than_code()


def test_migrating_twice_changes_nothing(bare_engine):
    migrations.upgrade()
    migrations.upgrade()
    assert migrations.current() == migrations.head()


def test_models_and_migrations_agree(bare_engine):
    migrations.upgrade()
    with bare_engine.connect() as connection:
        options = {"compare_type": True, "target_metadata": SQLModel.metadata}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata) == []


def test_a_database_of_a_newer_version_is_recognised(bare_engine):
    migrations.upgrade()
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        connection.execute(text("update alembic_version set version_num = 'from-tomorrow'"))
        connection.commit()
    assert migrations.is_newer_than_code()


def test_nobody_waits_for_a_migrator_that_is_done(bare_engine):
    migrations.upgrade()
    if bare_engine.dialect.name == "postgresql":
        with bare_engine.connect() as connection:
            assert connection.execute(text("select count(*) from pg_locks where locktype = 'advisory'")).scalar_one() == 0
