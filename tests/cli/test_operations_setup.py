"""The code for the first day, from a terminal."""

import re
from datetime import UTC, datetime

from typer.testing import CliRunner

from qser_app.cli import app
from qser_app.cli.operations_setup import say_code_once
from qser_app.db import do, look
from qser_app.queries.operations_setup import code_opens
from tests.support.people import a_person, an_organisation

_CODE = re.compile(r"\b[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}\b")


def test_the_command_prints_a_code_that_opens_and_a_newer_one(engine, capsys):
    printed = [_CODE.search(CliRunner().invoke(app, ["setup"]).output)[0] for _ in range(2)]
    assert [look(code_opens, code=code, at=datetime.now(UTC)) for code in printed] == [False, True]


def test_where_there_are_people_there_is_no_code(engine):
    do(lambda db: a_person(db, an_organisation(db)))
    done = CliRunner().invoke(app, ["setup"])
    assert (done.exit_code, _CODE.search(done.output)) == (1, None)


def test_a_start_says_it_only_where_nobody_is(engine, capsys, monkeypatch):
    from qser_app.cli import operations_setup

    printed = []
    monkeypatch.setattr(operations_setup.console, "print", printed.append)
    say_code_once()
    assert len(_CODE.findall("\n".join(printed))) == 1
    do(lambda db: a_person(db, an_organisation(db)))
    printed.clear()
    say_code_once()
    assert printed == []
