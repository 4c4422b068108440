"""The maker of workbooks: what it makes, what it leaves, and what becomes of it when it is killed."""

import asyncio
import os
from datetime import timedelta

import pytest

from qser_app.adapters import reports_files
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.reports_exports import KEPT, LEASE, Interrupted, Stage
from qser_app.jobs import reports
from qser_app.queries.reports_exports import my_exports
from qser_app.services.reports_exports import ask_for, cancel
from tests.support.killed import killed, now
from tests.support.people import NOON
from tests.support.reports import a_town


@pytest.fixture
def boss(engine, monkeypatch, tmp_path):
    """Somebody who has asked for a report."""
    monkeypatch.setattr(reports_files, "folder", lambda: tmp_path / "exports")
    monkeypatch.setattr(reports, "now", lambda: NOON)
    return do(lambda db: a_town(db).actor(Role.ADMIN))


def ask(actor, **asked):
    return do(ask_for, actor=actor, kind="report", title="People", asked={"report": "people"} | asked, at=NOON)


def the_line(actor, at=NOON):
    return look(my_exports, actor=actor, at=at)[0]


async def test_it_makes_what_was_asked_for_and_then_rests(boss):
    key = ask(boss)
    assert await reports.make_next("one")
    assert not await reports.make_next("one")
    assert the_line(boss).stage is Stage.READY
    assert the_line(boss).size == reports_files.find(key).stat().st_size
    assert [path.name for path in reports_files.folder().iterdir()] == [f"{key}.xlsx"]


async def test_what_may_not_be_seen_any_more_is_told_so(boss):
    ask(boss, org="999")
    await reports.make_next("one")
    assert (the_line(boss).stage, the_line(boss).error) == (Stage.FAILED, "not-found")
    assert list(reports_files.folder().iterdir()) == []


async def test_a_failure_waits_for_another_try(boss, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise OSError("no room")

    ask(boss)
    monkeypatch.setattr(reports, "make_book", broken)
    await reports.make_next("one")
    assert the_line(boss).stage is Stage.WAITING


async def test_one_that_is_cancelled_meanwhile_leaves_nothing(boss, monkeypatch):
    key = ask(boss)

    def cancelled(_db, *, order, target, at, told):
        target.write_bytes(b"half")
        do(cancel, actor=boss, key=order.key, at=at)
        told(1, 2)

    monkeypatch.setattr(reports, "make_book", cancelled)
    await reports.make_next("one")
    assert the_line(boss).stage is Stage.CANCELLED
    assert reports_files.find(key) is None
    assert list(reports_files.folder().iterdir()) == []


def test_a_killed_server_s_workbook_is_made_by_the_next(boss, monkeypatch):
    ask(boss)
    with monkeypatch.context() as dying:
        dying.setattr(reports, "finish", lambda *_, **__: now())
        killed(lambda: asyncio.run(reports.make_next("one")))
    monkeypatch.setattr(reports, "now", lambda: NOON + LEASE)
    assert the_line(boss).stage is Stage.RUNNING
    assert asyncio.run(reports.make_next("two"))
    assert the_line(boss, NOON + LEASE).stage is Stage.READY


async def test_files_whose_time_is_over_are_swept(boss, monkeypatch):
    key = ask(boss)
    await reports.make_next("one")
    broken = reports_files.place("left.one.part")
    broken.touch()
    os.utime(broken, (NOON.timestamp() - 3600, NOON.timestamp() - 3600))
    await reports.sweep_exports()
    assert not broken.exists()
    assert reports_files.find(key)
    monkeypatch.setattr(reports, "now", lambda: NOON + KEPT + timedelta(seconds=1))
    await reports.sweep_exports()
    assert reports_files.find(key) is None
    assert the_line(boss, NOON + KEPT + timedelta(seconds=1)).size == 0


def test_words_of_how_far_it_is_end_with_the_wish(boss):
    with pytest.raises(Interrupted):
        reports._Teller(reports.Hold(99, "one")).told(1, 2)
