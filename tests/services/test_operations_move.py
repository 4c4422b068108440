"""From SQLite to PostgreSQL: all of it and the same, also when the power goes in between."""

import pytest
from sqlalchemy import text

from qser_app import db as house
from qser_app.adapters import migrations
from qser_app.adapters import operations_tables as tables
from qser_app.domain.operations_backup import OperationRefused
from qser_app.services import doctor
from qser_app.services.operations_backup import back_up
from qser_app.services.operations_move import move
from tests.support.killed import killed, now
from tests.support.operations import a_town, contents, data_in, stamp, unstamp
from tests.support.people import NOON, a_person, an_organisation


@pytest.fixture
def here(tmp_path):
    """An installation on SQLite with a town in it; the house works on it."""
    with data_in(tmp_path / "var") as folder:
        folder.mkdir()
        sqlite = house.make_engine(f"sqlite:///{folder / 'qser.db'}")
        house.use_engine(sqlite)
        yield sqlite
        sqlite.dispose()


@pytest.fixture
def town(here, tmp_path):
    """With a town in it."""
    from sqlmodel import SQLModel

    SQLModel.metadata.create_all(here)
    stamp()
    return a_town(tmp_path)


def _url(engine):
    return engine.url.render_as_string(hide_password=False)


@pytest.mark.postgresql
def test_every_row_arrives_and_the_source_stays_as_it_was(bare_engine, town, here):
    before = contents()
    moved = move(_url(bare_engine))
    assert (moved.tables, moved.rows, moved.resumed) == (len(before), sum(rows for rows, _ in before.values()), 0)
    assert contents() == before
    house.use_engine(bare_engine)
    assert contents() == before
    assert [finding.text for finding in doctor.problems()] == []
    with house.unit_of_work() as db:
        place = an_organisation(db, "new")  # numbers go on, foreign keys are awake, words can be found
        assert a_person(db, place).id == before["person"][0] + 1
        assert db.execute(text("select count(*) from pg_constraint where contype = 'f'")).scalar_one() > 90
        assert db.execute(text("select count(*) from search_index")).scalar_one() > 0
        assert db.execute(text("select to_regclass('qser_move')")).scalar_one() is None


@pytest.mark.postgresql
def test_a_move_that_was_killed_goes_on_where_it_was(bare_engine, town, monkeypatch):
    monkeypatch.setattr(tables, "BATCH", 2)
    before, writes, write = contents(), iter(range(25)), tables.write

    def until(*arguments):
        write(*arguments)
        if next(writes, None) is None:
            now()  # rows were sent, but not committed

    monkeypatch.setattr(tables, "write", until)
    killed(lambda: move(_url(bare_engine)))
    monkeypatch.setattr(tables, "write", write)
    with bare_engine.connect() as connection:
        brought = connection.execute(text('select sum("rows") from qser_move')).scalar_one()
    bare_engine.dispose()
    moved = move(_url(bare_engine))
    assert 0 < moved.resumed == brought < moved.rows
    house.use_engine(bare_engine)
    assert contents() == before


@pytest.mark.postgresql
def test_nothing_of_a_stranger_is_overwritten(bare_engine, town):
    with bare_engine.begin() as connection:
        connection.execute(text("create table theirs (id integer)"))
    for anew in (False, True):
        with pytest.raises(OperationRefused, match="not empty"):
            move(_url(bare_engine), anew=anew)


@pytest.mark.postgresql
def test_a_row_that_is_not_taken_and_a_source_that_has_changed_are_told_and_can_be_mended(bare_engine, town):
    def call_everybody(name):
        with house.unit_of_work() as db:
            db.execute(text("update person set name = :name"), {"name": name})

    call_everybody("long " * 50)
    with pytest.raises(OperationRefused, match=r"rows of person were not taken: .*too long"):
        move(_url(bare_engine))
    call_everybody("Ada")
    with house.unit_of_work() as db:
        db.execute(text("update organisation set name = 'Elsewhere'"))  # it has travelled already
    with pytest.raises(OperationRefused, match=r"organisation has 1 rows.* changed since the move began"):
        move(_url(bare_engine))
    assert move(_url(bare_engine), anew=True).resumed == 0


@pytest.mark.postgresql
def test_a_backup_of_either_database_comes_back_in_the_other(bare_engine, town, tmp_path):
    from qser_app.services.operations_restore import restore

    back_up(tmp_path / "b.zip", at=NOON)
    house.use_engine(bare_engine)
    there = restore(tmp_path / "b.zip", at=NOON, replace=False)
    assert there.manifest.database == "sqlite"
    assert contents()["unit"] == {table.name: (table.rows, table.content) for table in there.manifest.tables}["unit"]


def test_what_cannot_be_moved_is_told(here, town):
    for target, why in (
        ("nonsense", "must look like"),
        ("sqlite:///other.db", "must be a PostgreSQL"),
        ("postgresql+psycopg://nobody@127.0.0.1:1/none", "does not answer"),
    ):
        with pytest.raises(OperationRefused, match=why):
            move(target)


@pytest.mark.postgresql
def test_the_platform_must_rest_and_be_up_to_date(bare_engine, town, here):
    other = house.make_engine(_url(here))
    with other.connect() as connection:
        connection.execute(text("select 1 from person"))
        with pytest.raises(OperationRefused, match="Stop the platform"):
            move(_url(bare_engine))
    other.dispose()
    unstamp()
    with pytest.raises(OperationRefused, match="qser migrate"):
        move(_url(bare_engine))
    house.use_engine(bare_engine)
    assert migrations.current() is None
    with pytest.raises(OperationRefused, match="not on SQLite"):
        move(_url(bare_engine))
