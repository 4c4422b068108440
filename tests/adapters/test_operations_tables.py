"""Rows travel as they are, of every kind of column, out of and into either database."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy import text
from sqlmodel import SQLModel

from qser_app import models  # noqa: F401 -- shows every table
from qser_app.adapters import operations_files as kept
from qser_app.adapters import operations_tables as tables
from qser_app.domain.operations_backup import OperationRefused
from qser_app.models.columns import document

KINDS = sa.Table(
    "every_kind",
    sa.MetaData(),
    sa.Column("key", sa.String(20), primary_key=True),
    sa.Column("part", sa.Integer, primary_key=True),
    sa.Column("at", sa.DateTime(timezone=True)),
    sa.Column("day", sa.Date),
    sa.Column("yes", sa.Boolean),
    sa.Column("share", sa.Float),
    sa.Column("raw", sa.LargeBinary),
    sa.Column("said", document(nullable=True).type),
)
NOON = datetime(2026, 11, 2, 12, 0, 0, 5, UTC)
GIVEN = [
    {"key": "é", "part": 2, "at": None, "day": None, "yes": None, "share": None, "raw": None, "said": sa.null()},
    {"key": "Z", "part": 1, "at": NOON, "day": date(2026, 1, 2), "yes": True, "share": 0.1, "raw": b"\x00\xff", "said": {"b": [1, "ü"]}},
    {"key": "a", "part": 1, "at": NOON, "day": None, "yes": False, "share": 3.0, "raw": b"", "said": None},
    {"key": "Z", "part": -1, "at": NOON, "day": None, "yes": False, "share": -2.5, "raw": b"tab\t", "said": "a\\b\tc\nd"},
]
READ = [  # by key, in the order of bytes; columns by name: at, day, key, part, raw, said, share, yes
    ["2026-11-02T12:00:00.000005Z", None, "Z", -1, "dGFiCQ==", ["a\\b\tc\nd"], -2.5, False],
    ["2026-11-02T12:00:00.000005Z", "2026-01-02", "Z", 1, "AP8=", [{"b": [1, "ü"]}], 0.1, True],
    ["2026-11-02T12:00:00.000005Z", None, "a", 1, "", [None], 3.0, False],
    [None, None, "é", 2, None, None, None, None],
]


def _shape(connection):
    return next(shape for shape in tables.shapes(connection) if shape.name == "every_kind")


@pytest.fixture
def filled(bare_engine):
    """A table with every kind of column."""
    KINDS.create(bare_engine)
    with bare_engine.begin() as connection:
        for row in GIVEN:
            connection.execute(KINDS.insert().values(**row))
    return bare_engine


def test_rows_are_read_and_written_as_they_are(filled):
    with filled.begin() as connection:
        shape = _shape(connection)
        assert list(tables.rows(connection, shape)) == READ
        before = connection.execute(KINDS.select().order_by(KINDS.c.part, KINDS.c.key)).all()
        nothing = "select count(*) from every_kind where said is null"
        tables.clear(connection, [shape])
        tables.write(connection, shape, shape.columns, [list(row) for row in READ])
        assert list(tables.rows(connection, shape)) == READ
        assert connection.execute(KINDS.select().order_by(KINDS.c.part, KINDS.c.key)).all() == before
        assert connection.execute(text(nothing)).scalar_one() == 1  # null as a document is not nothing


def test_a_row_that_is_not_taken_is_told_with_its_table(filled):
    with filled.connect() as connection, pytest.raises(OperationRefused, match="rows of every_kind were not taken"):
        tables.write(connection, _shape(connection), ["key", "part"], [["Z", 1]])


def test_a_snapshot_stays_at_its_moment(filled):
    with tables.snapshot(filled) as moment:
        with filled.connect().execution_options(qser_writes=True) as other:
            other.execute(KINDS.delete())
            other.commit()
        assert len(list(tables.rows(moment, _shape(moment)))) == 4


def test_every_column_of_the_house_can_be_carried(engine):
    with engine.connect() as connection:
        found = {shape.name: set(shape.columns) for shape in tables.shapes(connection)}
    expected = {name: set(table.columns.keys()) for name, table in SQLModel.metadata.tables.items() if name != "search_document"}
    assert {name: columns for name, columns in found.items() if name in expected} == expected


def test_a_kind_of_column_that_nobody_taught_us_is_refused(bare_engine):
    sa.Table("odd", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("at", sa.Time)).create(bare_engine)
    with bare_engine.connect() as connection, pytest.raises(OperationRefused, match=r"odd\.at is of a kind"):
        tables.shapes(connection)


def test_every_table_that_names_files_is_known_to_backups():
    """A new table with a digest of a file joins operations_files; these name none of their own."""
    others = {"scorm_package", "course_file", "person_picture", "organisation_logo"}
    named = {name for name, table in SQLModel.metadata.tables.items() if "sha256" in table.columns}
    assert named - others == set(kept._NAMED)
