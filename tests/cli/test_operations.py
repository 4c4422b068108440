"""`qser backup`, `restore`, `move` and `migrate`, as an operator reads them."""

import pytest
from sqlalchemy import text
from sqlmodel import select
from typer.testing import CliRunner

from qser_app import db as house
from qser_app.adapters import migrations
from qser_app.adapters import operations_erased as journal
from qser_app.adapters import operations_files as kept
from qser_app.cli import app
from qser_app.domain.operations_erased import Gone
from qser_app.models import Person
from qser_app.services.operations_backup import look_over
from qser_app.settings import settings
from tests.support.operations import a_picture, a_town, alone, data_in, stamp, unstamp
from tests.support.people import NOON


@pytest.fixture
def town(engine, tmp_path):
    """An installation with people and files."""
    alone()
    with data_in(tmp_path / "var"):
        stamp()
        yield a_town(tmp_path)
        unstamp()


def qser(*arguments, expect=0):
    found = CliRunner().invoke(app, list(map(str, arguments)))
    said = found.output + (str(found.exception) if found.exception else "")
    assert found.exit_code == expect, said
    return found.output


def test_a_backup_is_made_looked_over_and_only_the_newest_are_kept(town, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in (1, 2, 3):
        (folder / f"qser-2026-11-0{day}-120000.zip").write_bytes(b"")
    (folder / "mine.zip").write_bytes(b"")
    said = qser("backup", "--to", folder, "--keep", 2)
    assert "7 files" in said
    assert "Not in it: settings and QSER_SECRET" in said
    made, third, mine = sorted(folder.iterdir(), key=lambda file: file.stat().st_size, reverse=True)
    assert {third.name, mine.name} == {"qser-2026-11-03-120000.zip", "mine.zip"}
    assert "whole" in qser("backup", "--check", made)
    assert "not a whole backup" in qser("backup", "--check", mine, expect=1)
    assert "is there already" in qser("backup", "--to", made, expect=1)
    qser("backup")
    assert len(list((settings.var_dir / "backups").glob("qser-*.zip"))) == 1
    assert "--replace" in qser("restore", made, expect=1)
    assert "must look like" in qser("move", "--to", "elsewhere", expect=1)


def test_files_that_are_not_there_are_told_by_backup_and_doctor(town, tmp_path):
    gone = house.do(a_picture, b"gone")
    kept.place_of(gone).unlink()
    assert gone in qser("backup", "--to", tmp_path / "b.zip", expect=1)
    assert (tmp_path / "b.zip").exists()
    said = " ".join(qser("doctor", expect=1).split())
    assert f"1 of 8 files that the database names are not there, such as {gone}." in said


def test_who_was_erased_is_told_by_restore_and_by_a_command_of_its_own(town, tmp_path):
    made = tmp_path / "b.zip"
    qser("backup", "--to", made)
    assert "No journal of erasures (erased.jsonl) was found" in " ".join(qser("restore", made, "--replace").split())
    someone = house.do(lambda db: db.exec(select(Person).order_by(Person.id.desc())).first())
    journal.keep(settings.var_dir, [Gone(someone.id, someone.created_at, NOON)])
    assert "names 1 people; 1 of them are here again" in qser("erasures", expect=1)
    said = qser("erasures", "--again")
    assert "1 people who had been erased" in said
    assert "names 1 people; 0 of them are here again" in said
    (settings.var_dir / "erased.jsonl").write_text("?")
    assert "Line 1 of erased.jsonl" in qser("erasures", expect=1)


PEOPLE = (
    "organisation (id, slug, name, country, language, default_privacy, created_at) values (1, 'o', 'O', 'GR', 'el', 'named', :at)",
    "person (id, organisation_id, email, name, language, country, time_zone, minutes_a_day, is_demo, created_at)"
    " values (1, 1, 'a@example.org', 'Ada', 'el', 'GR', 'Europe/Athens', 20, false, :at)",
)


def test_before_people_s_rows_are_migrated_they_are_backed_up(bare_engine, tmp_path):
    migrations.upgrade("5b0c7a1e94d2")
    _write(*(f"insert into {row}" for row in PEOPLE))
    with data_in(tmp_path / "var"):
        qser("migrate")
        qser("migrate")
        [made] = (settings.var_dir / "backups").iterdir()
        assert look_over(made).schema == "5b0c7a1e94d2"
        assert {table.name: table.rows for table in look_over(made).tables}["person"] == 1
    _write("update alembic_version set version_num = 'from-tomorrow'")
    assert "newer version" in qser("migrate", expect=1)


def _write(*statements):
    with house.engine().connect().execution_options(qser_writes=True) as connection:
        for statement in statements:
            connection.execute(text(statement), {"at": "2026-11-20 12:00:00+00:00"} if ":at" in statement else {})
        connection.commit()
