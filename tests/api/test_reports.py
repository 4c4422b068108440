"""Reports over HTTP: who may have which rows, which file, and for how long."""

from datetime import UTC, datetime, timedelta

import pytest

from qser_app.adapters import reports_files
from qser_app.db import do, unit_of_work
from qser_app.domain.people import Role
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked
from qser_app.services.reports_exports import ask_for, finish, take_up
from qser_app.services.reports_views import keep_view
from tests.support.people import a_person, a_session, actor_for
from tests.support.reports import a_town, grant
from tests.support.web import web


@pytest.fixture
def here(engine, monkeypatch, tmp_path):
    """A town and another, and the cookies of who might ask."""
    monkeypatch.setattr(reports_files, "folder", lambda: tmp_path / "exports")
    with unit_of_work() as db:
        town = a_town(db)
        town.other = a_town(db, "madrid", house=town.house)
        town.admin, town.learner = a_session(db, town.people["boss"]), a_session(db, town.people["ada"])
        town.manager = a_session(db, a_person(db, town.organisation, Role.MANAGER, name="Mag", department_id=town.social.id))
        grant(db, town.people["cleo"], Role.FACILITATOR, course=town.own)
        town.facilitator = a_session(db, town.people["cleo"])
        town.boss = actor_for(town.people["boss"], Role.ADMIN)
    return town


async def get(cookie, path):
    async with web(cookie=cookie) as client:
        return await client.get(path)


async def test_windows_of_the_matrix(here):
    first = (await get(here.admin, f"/reports/units.json?course={here.house.id}&count=2")).json()
    assert (first["course"], first["total"], first["units"][-1]) == ("Course HOUSE", 6, ["Quiz", "quiz"])
    assert first["rows"] == [["Ada egaleon", "Social services", "c,c,c85"], ["Ben egaleon", "Social services", "p,,f40"]]
    rest = (await get(here.admin, f"/reports/units.json?course={here.house.id}&start=4&measure=time")).json()
    assert [row[0] for row in rest["rows"]] == ["Eva egaleon", "Fay egaleon"]


async def test_who_may_have_the_rows_of_which_course(here):
    def path(course):
        return f"/reports/units.json?course={course.id}"

    assert (await get(here.facilitator, path(here.own))).status_code == 200
    assert "madrid" not in (await get(here.admin, path(here.house))).text
    for cookie, course, status in (
        ("", here.house, 401),
        (here.learner, here.house, 403),
        (here.manager, here.house, 403),
        (here.facilitator, here.house, 404),
        (here.admin, here.other.own, 404),
    ):
        assert (await get(cookie, path(course))).status_code == status
    assert (await get(here.admin, "/reports/units.json?course=x")).status_code == 422
    assert (await get(here.admin, "/reports/units.txt?course=999")).status_code == 404


async def test_the_matrix_as_text(here):
    answer = await get(here.admin, f"/reports/units.txt?course={here.house.id}")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(answer.text.splitlines()) == 1 + 6 * 3


async def test_a_finished_workbook_is_for_whoever_asked_and_for_a_while(here):
    at = datetime.now(UTC)
    key = do(ask_for, actor=here.boss, kind="report", title="People", asked={}, at=at)
    reports_files.place(f"{key}.xlsx").write_bytes(b"book")
    assert (await get(here.admin, f"/exports/{key}.xlsx")).status_code == 404
    order = do(take_up, holder="one", at=at)
    do(finish, hold=order.hold, size=4, at=at - timedelta(days=2))
    answer = await get(here.admin, f"/exports/{key}.xlsx")
    assert (answer.content, answer.headers["cache-control"]) == (b"book", "no-store")
    assert answer.headers["content-disposition"].startswith("attachment")
    for cookie, status in (("", 401), (here.learner, 404), (here.facilitator, 404)):
        assert (await get(cookie, f"/exports/{key}.xlsx")).status_code == status
    assert (await get(here.admin, "/exports/..%2F..%2Fqser.xlsx")).status_code == 404


async def test_a_workbook_whose_time_is_over_is_gone(here):
    at = datetime.now(UTC) - timedelta(days=4)
    key = do(ask_for, actor=here.boss, kind="report", title="People", asked={}, at=at)
    reports_files.place(f"{key}.xlsx").write_bytes(b"book")
    do(finish, hold=do(take_up, holder="one", at=at).hold, size=4, at=at)
    assert (await get(here.admin, f"/exports/{key}.xlsx")).status_code == 404


async def test_the_link_of_a_mail_leads_to_one_s_own_report(here):
    key = do(keep_view, actor=here.boss, name="Mine", asked=Asked(Report.PEOPLE, words="ada"), at=datetime.now(UTC))
    answer = await get(here.admin, f"/reports/kept/{key}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/reports/people?q=ada")
    assert (await get(here.facilitator, f"/reports/kept/{key}")).status_code == 404
    assert (await get(here.learner, f"/reports/kept/{key}")).status_code == 403
