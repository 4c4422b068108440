"""The job that takes in people: woken when a sheet is begun, alone where several workers look on, and stopped with the app."""

import asyncio

from sqlmodel import select

from qser_app.adapters.live import hub
from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.domain.people_import import BATCH, Line, Stage
from qser_app.jobs import people_import as job
from qser_app.models import PeopleSheet, Ticket
from qser_app.services.people_import import begin_import, receive_people
from qser_app.settings import settings
from tests.support.people import NOON, a_person, actor_for, an_organisation


def _a_sheet(db):
    town = an_organisation(db)
    admin = actor_for(a_person(db, town, Role.ADMIN), Role.ADMIN)
    lines = [Line(number, f"p{number}@example.org") for number in range(2 * BATCH + 1)]
    return admin, receive_people(db, actor=admin, organisation_id=town.id, name="people.csv", lines=lines, at=NOON)


def _sheet(sheet_id):
    return look(lambda db: db.get(PeopleSheet, sheet_id))


async def _until(probe):
    for _ in range(500):
        if probe():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never happened")


async def test_a_sheet_is_carried_out_as_soon_as_it_is_begun_by_however_many_workers(engine, monkeypatch):
    monkeypatch.setattr(job, "settings", settings.model_copy(update={"jobs": True}))
    async with hub.running(), job.importing(), job.importing():
        admin, sheet = do(_a_sheet)
        await asyncio.sleep(0.05)
        # The job looks by itself only every thirty seconds; `_until` gives up long before, so it was woken.
        do(begin_import, actor=admin, sheet_id=sheet, at=NOON)
        await _until(lambda: _sheet(sheet).stage is Stage.DONE)
    assert _sheet(sheet).told == {"invited": 2 * BATCH + 1}
    assert len(look(lambda db: db.exec(select(Ticket.id)).all())) == 2 * BATCH + 1


async def test_no_sheet_is_carried_out_where_jobs_are_off(engine):
    async with hub.running(), job.importing():
        admin, sheet = do(_a_sheet)
        do(begin_import, actor=admin, sheet_id=sheet, at=NOON)
        await asyncio.sleep(0.05)
    assert _sheet(sheet).stage is Stage.GOING
