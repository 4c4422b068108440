"""What an operator does about people from a terminal."""

from datetime import UTC, datetime, timedelta

from sqlmodel import select
from typer.testing import CliRunner

from qser_app.cli import app
from qser_app.db import do, look
from qser_app.models import Notice
from tests.support.people import a_person, an_organisation


def an_old_notice(db):
    ada = a_person(db, an_organisation(db))
    db.add(Notice(person_id=ada.id, key="k", kind="reward", code="level", gaps={}, at=datetime.now(UTC) - timedelta(days=400)))


def left():
    return look(lambda db: len(db.exec(select(Notice)).all()))


def test_retention_is_seen_before_it_is_carried_out(engine):
    do(an_old_notice)
    seen = CliRunner().invoke(app, ["retention", "--preview"])
    assert "notices        kept 180 days   1 to go" in seen.output
    assert left() == 1
    done = CliRunner().invoke(app, ["retention"])
    assert (done.exit_code, left()) == (0, 0)
    assert "notices        kept 180 days   0 to go" in done.output
