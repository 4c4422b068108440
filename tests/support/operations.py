"""A small town for backups: courses with packages and a picture, people who are signed in, a mail that waits."""

import hashlib
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import inspect
from sqlmodel import Session

from alembic import command
from qser_app import db as house
from qser_app.adapters import files, migrations
from qser_app.adapters import operations_tables as tables
from qser_app.domain.operations_backup import RowsDigest
from qser_app.models import Media, OutboxMessage, Ticket
from qser_app.settings import settings
from tests.support.one_course import OneCourse
from tests.support.people import NOON

LATER = NOON.replace(year=2027)


def a_town(folder: Path) -> OneCourse:
    """What is worth a backup, in the database that the house works on."""
    return house.do(_town, folder)


def _town(db: Session, folder: Path) -> OneCourse:
    town = OneCourse(db, folder)
    a_picture(db, b"a picture")
    payload = {"to": "ada@example.org", "template": "hello", "gaps": {"b": 1.0, "a": [0.1, 12, None, "ü"]}}
    db.add(OutboxMessage(kind="mail", payload=payload, created_at=NOON, due_at=NOON))
    db.add(Ticket(token_hash="t", purpose="new-password", email="ada@example.org", created_at=NOON, expires_at=LATER))
    return town


def a_picture(db: Session, content: bytes) -> str:
    """A file on the disk, then the row that names it; returns its path below the data folder."""
    sha256 = hashlib.sha256(content).hexdigest()
    files.keep(sha256, content)
    db.add(Media(sha256=sha256, content_type="image/png", size=len(content), created_at=NOON))
    return f"media/{sha256}"


def alone() -> None:
    """Hang up what `glance` keeps for threads of other tests: an operator's command runs in a process that has none."""
    if house.engine().dialect.name == "postgresql":
        house.engine().dispose()
        with house.engine().connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


def stamp() -> None:
    """Say that the tables are of the newest schema, as they are when the models made them."""
    with house.engine().begin() as connection:
        config = migrations._config()
        config.attributes["connection"] = connection
        command.stamp(config, "head")


def unstamp() -> None:
    """Leave no trace of it for the next test."""
    with house.engine().begin() as connection:
        connection.exec_driver_sql("drop table if exists alembic_version")


def contents() -> dict[str, tuple[int, str]]:
    """How many rows each table has, and what they come to."""
    found = {}
    with tables.snapshot(house.engine()) as moment:
        for shape in tables.shapes(moment):
            digest = RowsDigest()
            digest.add_all(tables.rows(moment, shape))
            found[shape.name] = digest.rows, digest.hexdigest()
    return found


def table_names() -> set[str]:
    """The tables that are there."""
    with house.engine().connect() as connection:
        return set(inspect(connection).get_table_names())


@contextmanager
def data_in(folder: Path):
    """Let the platform's files be in ``folder``, as in another installation."""
    before = settings.var_dir
    settings.__dict__["var_dir"] = folder
    yield folder
    settings.__dict__["var_dir"] = before
