"""Pictures come in for the authors of a course only."""

import pytest

from qser_app.db import do, look
from qser_app.domain.courses_files import LARGEST_PICTURE_MB
from qser_app.domain.people import Role
from qser_app.models import CourseFile, Media
from qser_app.settings import settings
from tests.support.authoring import a_desk
from tests.support.people import a_person, a_session, an_organisation
from tests.support.uploads import a_picture
from tests.support.web import OURS, web
from tests.support.worlds import world


@world
def desk(engine):
    return do(a_desk)


def _stranger(db):
    return a_session(db, a_person(db, an_organisation(db, "other"), Role.FACILITATOR, name="Else"))


async def _send(cookie, address, body=None, **headers):
    async with web(cookie=cookie) as client:
        return await client.put(address, content=a_picture() if body is None else body, headers=OURS | headers)


def _nothing_is_left_behind():
    uploads = settings.var_dir / "uploads"
    return not uploads.exists() or not list(uploads.iterdir())


async def test_a_picture_is_sent_named_and_served(desk):
    answer = await _send(desk.cookies["Fani"], f"/pictures/unit/{desk.lesson}?name=Market%20Hall.PNG")
    assert (answer.status_code, answer.json()) == (201, {"written": "files/market-hall.webp", "width": 30, "height": 20, "kilobytes": 1})
    sha256 = look(lambda db: db.get(CourseFile, 1)).sha256
    async with web(cookie=desk.cookies["Ada"]) as learner:
        shown = await learner.get(f"/media/{sha256}.webp")
    assert (shown.status_code, shown.headers["content-type"], shown.content[8:12]) == (200, "image/webp", b"WEBP")
    assert _nothing_is_left_behind()


@pytest.mark.parametrize(("who", "status"), [("Ada", 403), ("stranger", 404), (None, 401)])
async def test_nobody_else_sends_one(desk, who, status):
    cookie = do(_stranger) if who == "stranger" else desk.cookies.get(who)
    assert (await _send(cookie, f"/pictures/unit/{desk.lesson}?name=x.png")).status_code == status
    assert look(lambda db: db.get(Media, 1)) is None


async def test_a_foreign_page_sends_none(desk):
    answer = await _send(desk.cookies["Fani"], f"/pictures/unit/{desk.lesson}", origin="https://elsewhere.example")
    assert (answer.status_code, answer.json()["refused"]) == (403, "foreign-origin")


@pytest.mark.parametrize("where", ["house/1", "unit/4711", "module/4711", "course/99999999999"])
async def test_a_text_that_does_not_exist_gets_none(desk, where):
    assert (await _send(desk.cookies["Fani"], f"/pictures/{where}?name=x.png")).status_code == 404


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 422, "picture-kind"),
        (b"<html></html>", 422, "picture-kind"),
        (a_picture()[:40], 422, "picture-broken"),
        (b"x" * ((LARGEST_PICTURE_MB << 20) + 1), 413, "picture-too-large"),
    ],
)
async def test_what_is_no_picture_is_refused_by_name(desk, body, status, code):
    answer = await _send(desk.cookies["Fani"], f"/pictures/unit/{desk.lesson}?name=x.png", body)
    assert (answer.status_code, answer.json()["refused"]) == (status, code)
    assert look(lambda db: db.get(Media, 1)) is None
    assert _nothing_is_left_behind()


async def test_more_than_was_announced_is_not_read_on(desk):
    async def endless():
        for _ in range(LARGEST_PICTURE_MB + 2):
            yield b"x" * (1 << 20)

    async with web(cookie=desk.cookies["Fani"]) as client:
        answer = await client.put(f"/pictures/unit/{desk.lesson}", content=endless(), headers=OURS)
    assert answer.status_code == 413
    assert _nothing_is_left_behind()
