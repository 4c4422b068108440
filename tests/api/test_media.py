"""Pictures of lessons over HTTP."""

import pytest
from sqlmodel import select

from qser_app.adapters.content_recordings import arrived
from qser_app.db import do, look
from qser_app.models import Media
from qser_app.seeds.courses import import_folder
from qser_app.services.courses_files import keep_media
from tests.support.content import SVG, a_folder
from tests.support.people import NOON, a_person, a_session, an_organisation
from tests.support.recordings import a_webm
from tests.support.web import web


@pytest.fixture
def address(engine, tmp_path):
    import_folder(a_folder(tmp_path), NOON)
    return f"/media/{look(lambda db: db.exec(select(Media.sha256)).one())}.svg"


@pytest.fixture
def cookie(engine):
    return do(lambda db: a_session(db, a_person(db, an_organisation(db))))


async def test_a_signed_in_person_sees_a_picture_that_cannot_act(address, cookie):
    async with web(cookie=cookie) as client:
        answer = await client.get(address)
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (200, SVG, "image/svg+xml")
    assert answer.headers["content-security-policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_visitor_sees_none(address):
    async with web() as client:
        assert (await client.get(address)).status_code == 401


@pytest.mark.parametrize("name", ["0" * 64 + ".svg", "..%2Fqser.db.svg", "x.svg"])
async def test_other_names_are_not_found(cookie, name):
    async with web(cookie=cookie) as client:
        assert (await client.get(f"/media/{name}")).status_code == 404


@pytest.fixture
def video(engine, tmp_path):
    path = tmp_path / "arriving"
    path.write_bytes(a_webm(6))
    source = arrived(path)
    do(lambda db: keep_media(db, source, at=NOON))
    return f"/media/{source.sha256}.webm"


async def _asked(cookie, address, **headers):
    async with web(cookie=cookie) as client:
        return await client.get(address, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-", 0, None), ("bytes=0-0", 0, 1), ("bytes=100-199", 100, 200), ("bytes=-50", -50, None), ("bytes=7-999999999999", 7, None)],
)
async def test_a_player_gets_the_piece_it_asks_for(video, cookie, asked, first, last):
    whole = a_webm(6)
    answer = await _asked(cookie, video, range=asked)
    piece = whole[first:last]
    begins = first % len(whole)
    assert (answer.status_code, answer.content) == (206, piece)
    assert answer.headers["content-range"] == f"bytes {begins}-{begins + len(piece) - 1}/{len(whole)}"
    assert (answer.headers["content-length"], answer.headers["content-type"]) == (str(len(piece)), "video/webm")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'"


@pytest.mark.parametrize(
    "asked",
    [
        "bytes=0-1,5-6",
        "bytes=" + ",".join(["0-"] * 1000),
        "bytes=a-b",
        "items=0-1",
        "bytes=",
        "bytes=-",
        "bytes=" + "9" * 5000 + "-",
        "0-5",
    ],
)
async def test_whoever_asks_strangely_gets_the_whole(video, cookie, asked):
    answer = await _asked(cookie, video, range=asked)
    assert (answer.status_code, answer.content, answer.headers["accept-ranges"]) == (200, a_webm(6), "bytes")


async def test_what_lies_behind_the_end_is_told_so(video, cookie):
    answer = await _asked(cookie, video, range="bytes=999999-")
    assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(a_webm(6))}")


async def test_whoever_has_it_already_gets_it_once(video, cookie):
    etag = (await _asked(cookie, video)).headers["etag"]
    assert (await _asked(cookie, video, if_none_match=f'"x", W/{etag}')).status_code == 304
    assert (await _asked(cookie, video, if_none_match='"x"')).status_code == 200
    assert (await _asked(cookie, video, range="bytes=0-9", if_range=etag)).status_code == 206
    assert (await _asked(cookie, video, range="bytes=0-9", if_range='"another"')).status_code == 200


async def test_a_visitor_gets_no_piece(video):
    assert (await _asked("", video, range="bytes=0-9")).status_code == 401
