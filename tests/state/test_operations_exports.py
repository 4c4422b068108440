"""Everybody's exports on the superadmin's screen."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from qser_app.db import do, look
from qser_app.domain.operations_exports import Standing
from qser_app.domain.people import Role
from qser_app.models import AuditEntry, ReportExport
from qser_app.state.feedback import FeedbackState
from qser_app.state.operations_exports import AllExportsState
from tests.support.operations_exports import plant_exports
from tests.support.people import a_person, a_session, an_organisation

PATH = "/operations/exports"


@pytest.fixture
def cookies(engine):
    """A superadmin's, and that of an admin of another organisation whose finished export is kept for another hour."""

    def plant(db):
        home, far = an_organisation(db), an_organisation(db, "far")
        people = [a_person(db, home, Role.SUPERADMIN, name="Anna"), a_person(db, far, Role.ADMIN, name="Bo")]
        ids = plant_exports(db, people[1].id or 0)
        db.get_one(ReportExport, ids[Standing.READY]).expires_at = datetime.now(UTC) + timedelta(hours=1)
        return [a_session(db, person) for person in people], ids

    return do(plant)


def _rows(tab):
    return [(row.standing, row.kilobytes, row.why, row.again) for row in tab.var(AllExportsState, "rows")]


async def test_exports_are_narrowed_deleted_and_tried_again(tabs, cookies):
    (anna, _), ids = cookies
    tab = tabs.open(anna)
    await tab.go(PATH)
    assert [row.standing for row in tab.var(AllExportsState, "rows")] == [str(each) for each in reversed(Standing)]
    await tab.call(AllExportsState.narrow, standing="failed")
    assert _rows(tab) == [("failed", 0, "all-exports-why-not-allowed", True)]
    await tab.call(AllExportsState.retry, export_id=ids[Standing.FAILED])
    assert (_rows(tab), tab.var(FeedbackState, "code")) == ([], "all-exports-retried-now")
    await tab.call(AllExportsState.narrow, standing="ready")
    assert _rows(tab) == [("ready", 5, "", False)]
    await tab.call(AllExportsState.delete, export_id=ids[Standing.READY])
    assert (_rows(tab), tab.var(FeedbackState, "code")) == ([], "all-exports-deleted-now")
    await tab.call(AllExportsState.narrow, standing="no such")
    await tab.call(AllExportsState.turn_to, page=7)
    found = tab.var
    assert (found(AllExportsState, "standing"), found(AllExportsState, "total"), found(AllExportsState, "page")) == ("", 6, 1)
    assert not tabs.errors


async def test_what_is_not_there_or_does_not_stand_so_is_refused_in_words(tabs, cookies):
    (anna, _), ids = cookies
    tab = tabs.open(anna)
    await tab.go(PATH)
    asked = ((10**20, "bad-input"), ("one", "bad-input"), (None, "bad-input"), (99, "not-found"), (-1, "not-found"))
    for export_id, code in (*asked, (ids[Standing.CANCELLED], "not-found")):
        for handler in (AllExportsState.delete, AllExportsState.retry):
            await tab.call(FeedbackState.dismiss)
            await tab.call(handler, export_id=export_id)
            assert tab.var(FeedbackState, "code") == f"refusal-{code}"
    await tab.call(AllExportsState.narrow, standing=["failed"])
    assert tab.var(FeedbackState, "code") == "refusal-bad-input"
    assert tab.var(AllExportsState, "total") == 6


async def test_an_admin_sees_and_does_none_of_it_not_even_with_their_own(tabs, cookies):
    (_, bo), ids = cookies
    tab = tabs.open(bo)
    await tab.go(PATH)
    for handler, payload in (
        (AllExportsState.narrow, {"standing": ""}),
        (AllExportsState.turn_to, {"page": 1}),
        (AllExportsState.delete, {"export_id": ids[Standing.READY]}),
        (AllExportsState.retry, {"export_id": ids[Standing.FAILED]}),
    ):
        await tab.call(FeedbackState.dismiss)
        await tab.call(handler, **payload)
        assert tab.var(FeedbackState, "code") == "refusal-not-allowed"
    assert (tab.var(AllExportsState, "rows") or []) == []
    assert look(lambda db: db.exec(select(AuditEntry.id).where(col(AuditEntry.kind).startswith("export-"))).all()) == []
