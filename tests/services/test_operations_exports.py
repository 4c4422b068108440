"""An export is let go of before its time, or tried again, by whoever looks after the installation and by nobody else."""

import pytest
from sqlmodel import col, select

from qser_app.adapters import reports_files
from qser_app.db import do, look
from qser_app.domain.operations_exports import Standing
from qser_app.domain.people import Actor, Grant, Role
from qser_app.domain.refusals import NotAllowed, NotFound
from qser_app.domain.reports_exports import Stage
from qser_app.models import AuditEntry, ReportExport
from qser_app.queries.reports_exports import finished_export, my_exports
from qser_app.services.operations_exports import delete_export, retry_export
from qser_app.services.reports_exports import take_up
from tests.support.operations import data_in
from tests.support.operations_exports import LATER, every_standing, key_of
from tests.support.worlds import world

KEPT = {Standing.READY}
TRIED = {Standing.WAITING, Standing.FAILED}


@world
def house(engine):
    return every_standing()


def _entries():
    found = look(lambda db: db.exec(select(AuditEntry).order_by(col(AuditEntry.id))).all())
    return [(each.kind, each.actor_id, each.subject_id, each.chain, each.details) for each in found]


def _row(export_id):
    return look(lambda db: db.get_one(ReportExport, export_id))


def test_a_finished_one_is_gone_with_its_file_and_its_owner_sees_it_as_expired(house, tmp_path):
    key = key_of(Standing.READY)
    with data_in(tmp_path):
        file = reports_files.place(f"{key}.xlsx")
        file.write_bytes(b"a workbook")
        assert look(finished_export, actor=house.bo, key=key, at=LATER)
        do(delete_export, actor=house.anna, export_id=house.ids[Standing.READY], at=LATER)
        assert not file.exists()
    with pytest.raises(NotFound):
        look(finished_export, actor=house.bo, key=key, at=LATER)
    line = next(each for each in look(my_exports, actor=house.bo, at=LATER) if each.key == key)
    assert (line.stage, line.size, line.expires_at) == (Stage.READY, 0, None)
    assert _entries() == [("export-deleted", house.anna.person_id, house.bo.person_id, house.bo.organisation_id, {})]


def test_a_failed_one_is_made_as_if_it_had_just_been_asked_for(house):
    do(retry_export, actor=house.anna, export_id=house.ids[Standing.FAILED], at=LATER)
    row = _row(house.ids[Standing.FAILED])
    assert (row.stage, row.tries, row.error, row.ended_at) == (Stage.WAITING, 0, "", None)
    order = do(take_up, holder="one", at=LATER)
    assert order
    assert (order.key, order.tries, order.actor.person_id) == (key_of(Standing.FAILED), 1, house.bo.person_id)
    assert _entries() == [("export-retried", house.anna.person_id, house.bo.person_id, house.bo.organisation_id, {})]


def test_one_that_waits_after_a_failure_waits_no_longer(house):
    assert do(take_up, holder="one", at=LATER) is None
    do(retry_export, actor=house.anna, export_id=house.ids[Standing.WAITING], at=LATER)
    order = do(take_up, holder="one", at=LATER)
    assert order
    assert order.key == key_of(Standing.WAITING)


@pytest.mark.parametrize(("verb", "meant"), [(delete_export, KEPT), (retry_export, TRIED)])
def test_what_does_not_stand_so_stays_as_it_is(house, verb, meant):
    before = {standing: _row(export_id) for standing, export_id in house.ids.items() if standing not in meant}
    for export_id in (*(row.id for row in before.values()), 99, 0, -1):
        with pytest.raises(NotFound):
            do(verb, actor=house.anna, export_id=export_id, at=LATER)
    assert {standing: _row(house.ids[standing]) for standing in before} == before
    assert _entries() == []


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SUPERADMIN])
def test_nobody_else_does_either_not_even_with_their_own(house, role):
    bo = Actor(house.bo.person_id, house.bo.organisation_id, None, frozenset({Grant(role, house.bo.organisation_id)}))
    for verb, standing in ((delete_export, Standing.READY), (retry_export, Standing.FAILED)):
        with pytest.raises(NotAllowed):
            do(verb, actor=bo, export_id=house.ids[standing], at=LATER)
    assert _entries() == []
