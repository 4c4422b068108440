"""From an SQLite file to a PostgreSQL server: nothing of the source is changed, and what broke off is gone on with.

Rows travel a few thousand at a time. Each such step and the note of how far it is are one transaction of the target, so that a
move which was killed goes on where it was. At the end every table's rows are counted and compared by their digest; a source that
has changed meanwhile shows there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlmodel import Session

from qser_app.adapters import migrations
from qser_app.adapters import operations_postgres as postgres
from qser_app.adapters import operations_sqlite as sqlite
from qser_app.adapters import operations_tables as tables
from qser_app.db import engine, make_engine
from qser_app.domain.operations_backup import OperationRefused, Row, RowsDigest
from qser_app.services.courses_search import index_everything
from qser_app.services.operations_backup import Told, silent

_NOTES = 'CREATE TABLE qser_move (what text PRIMARY KEY, "rows" integer NOT NULL DEFAULT 0)'
_KEYS = 'CREATE TABLE qser_move_key ("table" text, name text, definition text)'
_NOTES_GONE = "DROP TABLE qser_move, qser_move_key"


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved; ``resumed``: how many rows an earlier try had brought."""

    tables: int
    rows: int
    resumed: int


def move(to: str, *, anew: bool = False, told: Told = silent) -> Moved:
    """Copy this installation's database into the PostgreSQL database ``to``. ``anew``: forget an earlier try. Raises OperationRefused."""
    target = _target(to)
    try:
        with _source() as source:
            found = tables.shapes(source)
            _prepare(target, anew=anew)
            resumed, rows = 0, 0
            digests: dict[str, RowsDigest] = {}
            for done, shape in enumerate(found):
                told(f"rows of {shape.name}", done, len(found))
                digests[shape.name], there = _carry(source, target, shape)
                resumed, rows = resumed + there, rows + digests[shape.name].rows
        told("comparing", len(found), len(found))
        _finish(target, found, digests)
    finally:
        target.dispose()
    return Moved(len(found), rows, resumed)


def _target(to: str) -> Engine:
    try:
        url = make_url(to)
    except ArgumentError as error:
        raise OperationRefused("The address of the target must look like postgresql+psycopg://user:password@host/name.") from error
    if url.get_backend_name() != "postgresql":
        raise OperationRefused("The target must be a PostgreSQL database. (To get back to SQLite: qser backup, then qser restore there.)")
    target = make_engine(url.set(drivername="postgresql+psycopg").render_as_string(hide_password=False))
    try:
        target.connect().close()
    except OperationalError as error:
        raise OperationRefused(f"The target does not answer: {error.orig}") from error
    return target


@contextmanager
def _source() -> Iterator[Connection]:
    """The SQLite file, which nobody else may open meanwhile: what was written now would not be moved."""
    if engine().dialect.name != "sqlite":
        raise OperationRefused("This installation is not on SQLite. (From PostgreSQL: qser backup, then qser restore there.)")
    if not tables.has_people(engine()):
        raise OperationRefused("There is nobody in this installation: set QSER_DATABASE_URL and run `qser migrate`.")
    if migrations.current() != migrations.head():
        raise OperationRefused("The database is not at the newest schema. Run `qser migrate` first.")
    if not sqlite.is_alone(engine()):
        raise OperationRefused("Something has the database open. Stop the platform first.")
    with engine().connect().execution_options(qser_writes=True) as connection:
        yield connection  # it writes nothing, but holds the lock of whoever writes


def _prepare(target: Engine, *, anew: bool) -> None:
    """The tables, and a note that a move has begun; nothing when it has."""
    with target.begin() as connection:
        there = inspect(connection).get_table_names()
        begun = "qser_move" in there
        if begun and not anew:
            return
        if there and not begun:
            raise OperationRefused("The target is not empty. Give it an empty database: nothing there is overwritten.")
        for table in there:
            connection.exec_driver_sql(f'DROP TABLE "{table}" CASCADE')
        migrations.upgrade(on=connection)
        lifted = postgres.lift_keys(connection)
        tables.clear(connection, tables.shapes(connection))
        connection.exec_driver_sql(_NOTES)
        connection.exec_driver_sql(_KEYS)
        for key in lifted:
            connection.exec_driver_sql("INSERT INTO qser_move_key VALUES (%s, %s, %s)", key)


def _carry(source: Connection, target: Engine, shape: tables.Shape) -> tuple[RowsDigest, int]:
    """Bring the rows of a table that are not there yet; the digest of all of them, and how many were there."""
    with target.begin() as connection:
        connection.exec_driver_sql("INSERT INTO qser_move VALUES (%s) ON CONFLICT DO NOTHING", (shape.name,))
        there = connection.exec_driver_sql('SELECT "rows" FROM qser_move WHERE what = %s', (shape.name,)).scalar_one()
    digest = RowsDigest()
    rows = _counted(tables.rows(source, shape), digest)
    for _ in islice(rows, there):
        pass
    while batch := list(islice(rows, tables.BATCH)):
        with target.begin() as connection:
            tables.write(connection, shape, shape.columns, batch)
            connection.exec_driver_sql('UPDATE qser_move SET "rows" = %s WHERE what = %s', (digest.rows, shape.name))
    return digest, there


def _counted(rows: Iterator[Row], digest: RowsDigest) -> Iterator[Row]:
    for row in rows:
        digest.add(row)
        yield row


def _finish(target: Engine, found: list[tables.Shape], digests: dict[str, RowsDigest]) -> None:
    """Compare, let the foreign keys be looked over, number on, make the index of words: all of it or nothing."""
    with target.begin() as connection:
        for shape in found:
            arrived, sent = RowsDigest(), digests[shape.name]
            arrived.add_all(tables.rows(connection, shape))
            if (arrived.rows, arrived.hexdigest()) != (sent.rows, sent.hexdigest()):
                raise OperationRefused(
                    f"{shape.name} has {arrived.rows} rows in the target and {sent.rows} in the source, or other ones: the source has"
                    " changed since the move began. `--anew` begins again."
                )
        keys = [tuple(key) for key in connection.exec_driver_sql('SELECT "table", name, definition FROM qser_move_key')]
        postgres.lay_keys(connection, keys)
        postgres.set_sequences(connection, found)
        with Session(connection) as db:
            index_everything(db)
            db.flush()
        connection.exec_driver_sql(_NOTES_GONE)
