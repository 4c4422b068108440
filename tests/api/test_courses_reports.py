"""Workbooks over HTTP, with the rights of whoever asks."""

import io

import pytest
from openpyxl import load_workbook

from qser_app.db import unit_of_work
from qser_app.domain.people import Role
from qser_app.settings import settings
from tests.support.people import a_person, a_session, an_organisation
from tests.support.scorm import released
from tests.support.web import web

PATHS = ("attempts.xlsx", "answers.xlsx")


@pytest.fixture
def here(engine, tmp_path):
    """A played package, and the cookies of who might ask."""
    with unit_of_work() as db:
        found = released(db, tmp_path)
        found.visit(db).save({"cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90"}, final=True)
        found.facilitators = a_session(db, found.person_of(db, found.facilitator))
        found.learners = a_session(db, found.person)
        found.foreign = a_session(db, a_person(db, an_organisation(db, "prague"), Role.FACILITATOR))
        found.managers = a_session(db, a_person(db, found.organisation, Role.MANAGER))
    return found


@pytest.mark.parametrize("path", PATHS)
async def test_a_facilitator_downloads_a_workbook_that_nobody_keeps(here, path):
    async with web(cookie=here.facilitators) as client:
        answer = await client.get(f"/reports/package/{here.unit_id}/{path}")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert load_workbook(io.BytesIO(answer.content)).worksheets
    assert not list((settings.var_dir / "reports").iterdir())


async def test_the_filter_of_the_page_holds(here):
    async with web(cookie=here.facilitators) as client:
        answer = await client.get(f"/reports/package/{here.unit_id}/attempts.xlsx?words=nobody&department=x&outcome=passed")
    assert load_workbook(io.BytesIO(answer.content)).worksheets[0].max_row == 1


@pytest.mark.parametrize("path", PATHS)
async def test_nobody_else_does(here, path):
    for cookie, status in (("", 401), (here.learners, 403), (here.managers, 403), (here.foreign, 404)):
        async with web(cookie=cookie) as client:
            assert (await client.get(f"/reports/package/{here.unit_id}/{path}")).status_code == status
    async with web(cookie=here.facilitators) as client:
        assert (await client.get(f"/reports/package/999999/{path}")).status_code == 404
    assert not list((settings.var_dir / "reports").iterdir())
