"""Alembic from within: bring the database to the newest schema, and say where it stands."""

import functools

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from alembic import command
from qser_app.db import engine
from qser_app.settings import ROOT


def _config() -> Config:
    config = Config(str(ROOT / "alembic.ini"))
    config.set_main_option("script_location", str(ROOT / "alembic"))
    return config


def is_modelled(_thing: object, name: str | None, kind: str, *_more: object) -> bool:
    """Whether the models describe it: the index of words is each database's own (models/courses_search.py)."""
    return not (kind == "table" and (name or "").startswith("search_index"))


def upgrade(revision: str = "head", *, on: Connection | None = None) -> None:
    """Bring the database to the newest schema, or to an older one; does nothing when it is there.

    ``on``: within the transaction of somebody who holds a lock, lets foreign keys rest and commits.
    """
    config = _config()
    config.attributes["connection"] = on
    command.upgrade(config, revision)


@functools.cache
def _scripts() -> ScriptDirectory:
    """The ways from schema to schema; read once, for /ready asks for the newest again and again."""
    return ScriptDirectory.from_config(_config())


def head() -> str | None:
    """The newest schema this code knows."""
    return _scripts().get_current_head()


def current() -> str | None:
    """The schema the database has; None when it is empty."""
    with engine().connect() as connection:
        return schema_of(connection)


def schema_of(connection: Connection) -> str | None:
    """The schema of the database behind a connection."""
    return MigrationContext.configure(connection).get_current_revision()


def knows(revision: str) -> bool:
    """Whether this code knows a schema; what it does not know, a newer version made."""
    return revision in {script.revision for script in _scripts().walk_revisions()}


def is_newer_than_code() -> bool:
    """Whether the database was migrated by a newer version of the platform than this one."""
    revision = current()
    return revision is not None and not knows(revision)
