"""The drill: what was backed up while people wrote comes back in an empty place, whole or not at all."""

import sqlite3
import threading

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel, col, func, select

from qser_app import db as house
from qser_app.adapters import migrations
from qser_app.adapters import operations_files as kept
from qser_app.domain.operations_backup import OperationRefused
from qser_app.domain.people import Role
from qser_app.models import Media, OutboxMessage, Person, RoleGrant, Ticket, WebSession
from qser_app.services import doctor
from qser_app.services.operations_backup import back_up
from qser_app.services.operations_restore import restore
from tests.support.killed import killed, now
from tests.support.operations import LATER, a_picture, a_town, contents, data_in, stamp, table_names, unstamp
from tests.support.people import NOON, a_person, an_organisation

# What a restore changes on purpose.
SETTLED = {"web_session", "ticket", "outbox_message", "job_lease"}


@pytest.fixture
def town(engine, tmp_path):
    """A town in a database of the newest schema."""
    stamp()
    return a_town(tmp_path)


@pytest.fixture
def elsewhere(town, _database):
    """``elsewhere()``: from here on the house works on a database without tables."""
    bare = []

    def go():
        unstamp()
        bare.append(_database.bare())
        house.use_engine(bare[0])
        return bare[0]

    yield go
    bare[0].dispose()


def _backed_up_while_people_arrive(town, file):
    written, stop = threading.Event(), threading.Event()

    def arrive(db, number):
        a_person(db, town.town, Role.MENTOR, name=f"Person {number}")
        a_picture(db, f"face {number}".encode())

    def write():
        for number in range(10_000):
            house.do(arrive, number)
            written.set()
            if stop.is_set():
                return

    def told(*_how_far):
        written.clear()
        written.wait(10)

    writer = threading.Thread(target=write)
    writer.start()
    written.wait(10)
    try:
        return back_up(file, at=NOON, told=told)
    finally:
        stop.set()
        writer.join()


def test_the_drill(town, elsewhere, tmp_path):
    manifest = _backed_up_while_people_arrive(town, tmp_path / "b.zip")
    elsewhere()
    with data_in(tmp_path / "elsewhere"):
        restored = restore(tmp_path / "b.zip", at=LATER, replace=False)
        assert restored.manifest == manifest
        assert (restored.aside, restored.held, restored.same_secret) == ("", 1, True)
        arrived = contents()
        assert {table.name for table in manifest.tables if arrived[table.name] != (table.rows, table.content)} <= SETTLED
        with house.unit_of_work() as db:
            _everybody_is_whole(db)
            _what_lived_on_is_at_rest(db)
            newest = max(db.exec(select(Person.id)).all())
            assert a_person(db, an_organisation(db, "new")).id == newest + 1
            assert db.connection().execute(text("select count(*) from search_index")).scalar_one() > 0
        assert [finding.text for finding in doctor.problems()] == []


def _everybody_is_whole(db):
    """Whoever is in the backup has a role, and a face that is on the disk."""
    mentors = db.exec(select(func.count()).where(RoleGrant.role == Role.MENTOR)).one()
    assert mentors == db.exec(select(func.count()).where(col(Person.name).startswith("Person "))).one() > 0
    pictures = db.exec(select(Media.sha256)).all()
    assert len(pictures) == mentors + 1
    assert kept.missing([f"media/{sha256}" for sha256 in pictures]) == []


def _what_lived_on_is_at_rest(db):
    assert set(db.exec(select(WebSession.ended_at))) == {LATER}
    assert db.exec(select(Ticket.used_at)).all() == [LATER]
    message = db.exec(select(OutboxMessage)).one()
    assert (message.dead_at, message.last_error) == (LATER, "restored")
    assert message.payload["gaps"] == {"b": 1.0, "a": [0.1, 12, None, "ü"]}


def test_an_installation_with_people_is_put_aside_or_left_as_it_was(town, elsewhere, tmp_path):
    back_up(tmp_path / "b.zip", at=NOON, files=False)
    occupied = elsewhere()
    SQLModel.metadata.create_all(occupied)
    stamp()
    house.do(lambda db: a_person(db, an_organisation(db, "here"), name="Here"))
    before = contents()

    with pytest.raises(OperationRefused, match="--replace"):
        restore(tmp_path / "b.zip", at=LATER, replace=False)
    running = house.make_engine(occupied.url.render_as_string(hide_password=False))
    with running.connect() as connection:
        connection.execute(text("select 1 from person"))
        with pytest.raises(OperationRefused, match="Stop the platform"):
            restore(tmp_path / "b.zip", at=LATER, replace=True)
    running.dispose()

    killed(lambda: restore(tmp_path / "b.zip", at=LATER, replace=True, told=lambda what, *_: what == "rows of web_session" and now()))
    assert contents() == before

    aside = restore(tmp_path / "b.zip", at=LATER, replace=True).aside
    assert contents()["person"] != before["person"]
    assert _names_in(occupied, aside) == ["Here"]


def _names_in(engine, aside):
    if engine.dialect.name == "sqlite":
        with sqlite3.connect(aside) as old:
            return [name for (name,) in old.execute("select name from person")]
    with engine.connect() as connection:
        return connection.scalars(text(f"select name from {aside}.person")).all()


def test_a_backup_of_an_older_version_arrives_at_the_newest_schema(bare_engine, tmp_path):
    migrations.upgrade("d98bb1779738")
    with bare_engine.connect().execution_options(qser_writes=True) as connection:
        columns = "id, slug, name, country, language, default_privacy, created_at"
        values = "7, 'o', 'O', 'GR', 'el', 'named', '2026-11-20 12:00:00+00:00'"
        connection.execute(text(f"insert into organisation ({columns}) values ({values})"))
        connection.commit()
    assert back_up(tmp_path / "old.zip", at=NOON).schema == "d98bb1779738"
    restore(tmp_path / "old.zip", at=LATER, replace=True)
    assert migrations.current() == migrations.head()
    with house.reading() as db:
        assert db.execute(text("select id, most_open_privacy from organisation")).all() == [(7, "named")]


def test_a_backup_of_a_newer_version_is_refused(town, tmp_path):
    with house.engine().begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = 'from-tomorrow'")
    back_up(tmp_path / "b.zip", at=NOON)
    unstamp()
    with pytest.raises(OperationRefused, match="newer version"):
        restore(tmp_path / "b.zip", at=LATER, replace=True)
    assert "person" in table_names()
