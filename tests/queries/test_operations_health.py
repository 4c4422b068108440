"""The checks of the installation say what is, and what needs a hand."""

from datetime import timedelta

import pytest

from qser_app.db import do, look
from qser_app.domain.operations import Machine
from qser_app.domain.operations_health import Check, Clutter
from qser_app.domain.people import Role
from qser_app.domain.refusals import NotAllowed
from qser_app.models import JobLease, ReportExport
from qser_app.queries.operations_health import clutter, health
from qser_app.services.operations_backup import remember_backup
from qser_app.settings import settings
from tests.support.outbox import a_message
from tests.support.people import NOON, a_person, actor_for, an_organisation

ROOM, FULL = Machine(60, 100, "1"), Machine(9, 100, "1")
SET = settings.model_copy(update={"smtp_url": "smtp://mail.example.org"})
OPEN = settings.model_copy(update={"mode": "production", "smtp_url": ""})


@pytest.fixture
def anna(engine):
    return do(lambda db: actor_for(a_person(db, an_organisation(db), Role.SUPERADMIN), Role.SUPERADMIN))


def _bad(actor, machine=ROOM, given=SET):
    return {each.check: each.number for each in look(health, actor=actor, machine=machine, given=given, at=NOON) if not each.good}


def test_all_is_well_when_it_is(anna):
    def work(db):
        db.add(JobLease(name="lead", holder="x", until=NOON + timedelta(seconds=60)))
        remember_backup(db, rows=7, at=NOON - timedelta(days=6))
        a_message(db, created_at=NOON - timedelta(minutes=50))

    do(work)
    assert _bad(anna) == {}


def test_what_needs_a_hand_is_named_with_its_number(anna):
    def work(db):
        db.add(JobLease(name="lead", holder="x", until=NOON))
        remember_backup(db, rows=7, at=NOON - timedelta(days=8))
        for hours in (2, 0):
            a_message(db, created_at=NOON - timedelta(hours=hours))
        a_message(db, dead_at=NOON)
        lost = {
            "person_id": anna.person_id,
            "title": "",
            "asked": {},
            "done": 0,
            "total": 0,
            "size": 0,
            "tries": 3,
            "error": "",
            "holder": "",
        }
        for days in (0, 2):
            at = NOON - timedelta(days=days)
            db.add(ReportExport(**lost, key=f"key-{days}", kind="people", stage="failed", asked_at=at))

    do(work)
    assert _bad(anna, FULL, OPEN) == {
        Check.JOBS: 0,
        Check.QUEUE: 2,
        Check.LETTERS: 1,
        Check.MAIL: 0,
        Check.EXPORTS: 1,
        Check.DISK: 9,
        Check.BACKUP: 0,
        Check.SAFETY: 0,
    }


def test_what_nothing_points_to_is_counted(anna):
    assert look(clutter, actor=anna, idle=["a" * 64, "b" * 64], at=NOON) == Clutter(packages=0, files=2)


def test_it_is_for_the_superadmin_alone(anna):
    eve = do(lambda db: actor_for(a_person(db, an_organisation(db, "far"), Role.ADMIN), Role.ADMIN))
    for ask in (
        lambda: look(health, actor=eve, machine=ROOM, given=SET, at=NOON),
        lambda: look(clutter, actor=eve, idle=[], at=NOON),
    ):
        with pytest.raises(NotAllowed):
            ask()
