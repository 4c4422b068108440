"""Recordings come in for the authors of a course only, in pieces, and leave nothing behind that broke."""

import pytest
from sqlmodel import select

from qser_app.db import do, look
from qser_app.domain.people import Role
from qser_app.models import CourseFile
from qser_app.settings import settings
from tests.support.authoring import a_desk
from tests.support.people import a_person, a_session, an_organisation
from tests.support.recordings import a_webm, an_mp4
from tests.support.web import OURS, web
from tests.support.worlds import world


@world
def desk(engine):
    return do(a_desk)


def _stranger(db):
    return a_session(db, a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"))


async def _send(cookie, address, body=None, **headers):
    async with web(cookie=cookie) as client:
        return await client.put(address, content=a_webm(3) if body is None else body, headers=OURS | headers)


def _nothing_is_left_behind():
    uploads, media = settings.var_dir / "uploads", settings.var_dir / "media"
    return not list(uploads.glob("*")) and not [path for path in media.glob("*") if len(path.name) != 64]


async def test_a_video_is_sent_named_and_served(desk):
    answer = await _send(desk.cookies["Fani"], f"/recordings/unit/{desk.lesson}?name=My%20Talk.mov")
    file = look(lambda db: db.exec(select(CourseFile)).one())
    assert (answer.status_code, answer.json()) == (201, {"file": file.id, "written": "media/my-talk.webm"})
    async with web(cookie=desk.cookies["Ada"]) as learner:
        shown = await learner.get(f"/media/{file.sha256}.webm")
    assert (shown.status_code, shown.headers["content-type"], shown.content) == (200, "video/webm", a_webm(3))
    assert _nothing_is_left_behind()


@pytest.mark.parametrize(("who", "status"), [("Ada", 403), ("stranger", 404), (None, 401)])
async def test_nobody_else_sends_one(desk, who, status):
    cookie = do(_stranger) if who == "stranger" else desk.cookies.get(who)
    assert (await _send(cookie, f"/recordings/unit/{desk.lesson}?name=x.mp4")).status_code == status
    assert _nothing_is_left_behind()


async def test_a_foreign_page_sends_none(desk):
    answer = await _send(desk.cookies["Fani"], f"/recordings/unit/{desk.lesson}", origin="https://elsewhere.example")
    assert (answer.status_code, answer.json()["refused"]) == (403, "foreign-origin")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 422, "recording-kind"),
        (b"<html></html>", 422, "recording-kind"),
        (an_mp4()[:-4], 422, "recording-broken"),
        (an_mp4(video=b"hvc1"), 422, "recording-codec"),
    ],
)
async def test_what_browsers_do_not_play_is_refused_by_name(desk, body, status, code):
    answer = await _send(desk.cookies["Fani"], f"/recordings/unit/{desk.lesson}?name=x.mp4", body)
    assert (answer.status_code, answer.json()["refused"]) == (status, code)
    assert _nothing_is_left_behind()


async def test_more_than_was_announced_is_not_read_on(desk, monkeypatch):
    monkeypatch.setattr("qser_app.api.courses_recordings.settings", settings.model_copy(update={"recording_max_mb": 1}))

    async def endless():
        for _ in range(3):
            yield b"x" * (1 << 20)

    async with web(cookie=desk.cookies["Fani"]) as client:
        answer = await client.put(f"/recordings/unit/{desk.lesson}", content=endless(), headers=OURS)
        announced = await client.put(f"/recordings/unit/{desk.lesson}", content=b"x" * (2 << 20), headers=OURS)
    assert [(each.status_code, each.json()) for each in (answer, announced)] == [
        (413, {"refused": "recording-too-large", "gaps": {"megabytes": 1}})
    ] * 2
    assert _nothing_is_left_behind()
