"""A course leaves for its authors, and comes as far as their report."""

import zipfile
from io import BytesIO

import pytest

from qser_app.db import do
from qser_app.domain.people import Role
from qser_app.settings import settings
from tests.support.authoring import a_desk
from tests.support.people import a_person, a_session, an_organisation
from tests.support.web import OURS, web
from tests.support.worlds import world


@world
def desk(engine):
    return do(a_desk)


def _stranger(db):
    return a_session(db, a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"))


async def test_an_author_takes_the_course_along(desk):
    async with web(cookie=desk.cookies["Fani"]) as client:
        answer = await client.get("/courses/counter/course.zip")
    assert (answer.status_code, answer.headers["content-disposition"]) == (200, 'attachment; filename="counter.zip"')
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert {"course.toml", "course.en.md", "first-steps/module.toml"} <= set(archive.namelist())


@pytest.mark.parametrize(("who", "status"), [("Ada", 403), ("stranger", 404), (None, 401)])
async def test_nobody_else_takes_it_along(desk, who, status):
    cookie = do(_stranger) if who == "stranger" else desk.cookies.get(who, "")
    async with web(cookie=cookie) as client:
        assert (await client.get("/courses/counter/course.zip")).status_code == status
        assert (await client.get("/courses/nowhere/course.zip")).status_code == (404 if status == 404 else status)


async def _send(cookie, body=b"PK", **headers):
    async with web(cookie=cookie) as client:
        return await client.put("/courses/arrivals", content=body, headers=OURS | headers)


async def test_a_zip_waits_for_its_sender(desk):
    answers = [await _send(desk.cookies["Fani"]) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    waiting = [file.name for file in (settings.var_dir / "arrivals").glob(f"{desk.fani.person_id}-*")]
    assert waiting == [f"{desk.fani.person_id}-{answers[1].json()['arrival']}"]


@pytest.mark.parametrize(("who", "status"), [("Ada", 403), (None, 401)])
async def test_nobody_else_sends_one(desk, who, status):
    assert (await _send(desk.cookies.get(who, ""))).status_code == status


async def test_a_foreign_page_sends_none(desk):
    assert (await _send(desk.cookies["Fani"], origin="https://elsewhere.example")).status_code == 403


async def test_more_than_the_limit_is_not_kept(desk, monkeypatch):
    monkeypatch.setattr("qser_app.api.courses_content.settings", settings.model_copy(update={"upload_max_mb": 1}))
    answer = await _send(desk.cookies["Fani"], b"x" * ((1 << 20) + 1))
    assert (answer.status_code, answer.json()) == (413, {"refused": "course-too-large", "gaps": {"megabytes": 1}})
    uploads = settings.var_dir / "uploads"
    assert not uploads.exists() or not list(uploads.iterdir())
