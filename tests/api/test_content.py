"""The content origin: packages' files, the wrapper, and a learner's own record; nothing else lives there."""

import json

import httpx
import pytest
from sqlmodel import Session

from qser_app.api.content import ContentByHost, content_app
from qser_app.db import look, unit_of_work
from qser_app.models import ScormAttempt, ScormPackage
from qser_app.services.scorm_attempts import launch
from qser_app.settings import settings
from tests.support.packages import a_package
from tests.support.people import a_session
from tests.support.scorm import Released
from tests.support.statements import counting

OWN = {"origin": settings.content_origin}


def content(**headers: str) -> httpx.AsyncClient:
    """A browser on the content origin."""
    transport = httpx.ASGITransport(app=content_app())
    return httpx.AsyncClient(transport=transport, base_url=settings.content_origin, headers=headers)


@pytest.fixture
def here(engine, tmp_path):
    """A released package with files of several types."""
    files = {"film.mp4": bytes(range(256)) * 40, "server.php": "<?php", "pic.svg": "<svg/>", "a b/ä.html": "umlaut", "tool.exe": "MZ"}
    files |= {"app.js": "let a = 1;\n" * 1000, "small.css": "a{}"}
    with unit_of_work() as db:
        found = Released(db, a_package(tmp_path / "p.zip", files))
        found.key = db.get(ScormPackage, found.package_id).key
    return found


def launched(here) -> str:
    """A fresh capability."""
    from qser_app.state.gate import now

    with unit_of_work() as db:
        return launch(db, actor=here.learner, unit_id=here.unit_id, at=now())


async def test_a_file_is_served_as_what_the_list_says_and_never_sniffed(here):
    async with content() as client:
        page = await client.get(f"/p/{here.key}/index.html")
        assert (page.text, page.headers["content-type"], page.headers["x-content-type-options"]) == (
            "<h1>Hello</h1>",
            "text/html",
            "nosniff",
        )
        assert (await client.get(f"/p/{here.key}/a%20b/%C3%A4.html")).text == "umlaut"
        for name in ("server.php", "tool.exe"):
            unknown = await client.get(f"/p/{here.key}/{name}")
            assert (unknown.headers["content-type"], unknown.headers["content-disposition"]) == ("application/octet-stream", "attachment")


async def test_every_answer_keeps_the_content_apart(here):
    async with content(cookie="qser_session=x") as client:
        for path in (f"/p/{here.key}/index.html", "/launch/x", "/runtime/wrapper.js", "/nothing"):
            headers = (await client.get(path)).headers
            assert f"frame-ancestors {settings.origin} {settings.content_origin}" in headers["content-security-policy"]
            assert "set-cookie" not in headers
            assert (headers["referrer-policy"], headers["cross-origin-resource-policy"]) == ("no-referrer", "same-origin")
            assert "camera=()" in headers["permissions-policy"]
        assert "connect-src 'self'" in (await client.get(f"/p/{here.key}/index.html")).headers["content-security-policy"]
        assert "unsafe" not in (await client.get("/launch/x")).headers["content-security-policy"]


async def test_a_film_can_be_read_in_pieces_and_is_sent_once(here):
    async with content() as client:
        piece = await client.get(f"/p/{here.key}/film.mp4", headers={"range": "bytes=2-5"})
        assert (piece.status_code, piece.content) == (206, bytes([2, 3, 4, 5]))
        again = await client.get(f"/p/{here.key}/film.mp4", headers={"if-none-match": piece.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("asked", "status", "sent"),
    [
        ("bytes=2-5", 206, bytes([2, 3, 4, 5])),
        ("bytes=-2", 206, bytes([254, 255])),
        ("bytes=10238-", 206, bytes([254, 255])),
        ("bytes=10239-99999", 206, bytes([255])),
        ("bytes=10240-", 416, b""),
        ("bytes=99999-100000", 416, b""),
        ("lines=1-2", 400, None),
    ],
)
async def test_every_form_of_a_piece_is_answered(here, asked, status, sent):
    async with content() as client:
        piece = await client.get(f"/p/{here.key}/film.mp4", headers={"range": asked})
        assert piece.status_code == status
        assert sent is None or piece.content == sent
        if status == 206:
            assert piece.headers["content-range"].endswith("/10240")
        if status == 416:
            assert piece.headers["content-range"] == "bytes */10240"


async def test_a_piece_of_what_the_browser_has_is_sent_and_all_of_what_it_has_not(here):
    async with content() as client:
        etag = (await client.get(f"/p/{here.key}/film.mp4")).headers["etag"]
        for known, status in ((etag, 206), ('"another"', 200)):
            answer = await client.get(f"/p/{here.key}/film.mp4", headers={"range": "bytes=0-9", "if-range": known})
            assert (answer.status_code, len(answer.content)) == (status, 10 if status == 206 else 10_240)
        several = await client.get(f"/p/{here.key}/film.mp4", headers={"range": "bytes=0-0,5-6"})
        assert several.headers["content-type"].startswith("multipart/byteranges")


async def test_text_is_sent_compressed_to_whoever_can_read_that(here):
    address = f"/p/{here.key}/app.js"
    async with content() as client:
        plain = await client.get(address, headers={"accept-encoding": "identity"})
        for accepted in ("gzip", "br, gzip;q=0.5", "deflate,x-gzip", "*"):
            squeezed = await client.get(address, headers={"accept-encoding": accepted})
            assert squeezed.headers["content-encoding"] == "gzip"
            assert squeezed.content == plain.content
            assert int(squeezed.headers["content-length"]) < 200
        for refused in ("gzip;q=0", "gzip; q=0.0, br", "br", ""):
            assert "content-encoding" not in (await client.get(address, headers={"accept-encoding": refused})).headers
        assert plain.headers["vary"] == squeezed.headers["vary"] == "Accept-Encoding, Service-Worker"
        assert plain.headers["etag"] != squeezed.headers["etag"]
        for form, accepted in ((plain, "identity"), (squeezed, "gzip")):
            again = {"accept-encoding": accepted, "if-none-match": f'"x", W/{form.headers["etag"]}'}
            assert (await client.get(address, headers=again)).status_code == 304
        piece = await client.get(address, headers={"accept-encoding": "gzip", "range": "bytes=0-2"})
        assert (piece.content, "content-encoding" in piece.headers) == (b"let", False)


async def test_what_gains_nothing_is_not_compressed(here):
    async with content() as client:
        for name in ("film.mp4", "small.css", "tool.exe"):
            assert "content-encoding" not in (await client.get(f"/p/{here.key}/{name}", headers={"accept-encoding": "gzip"})).headers
        assert "vary" not in (await client.get(f"/p/{here.key}/film.mp4")).headers


async def test_a_browser_may_ask_for_the_head_alone_and_keeps_files_for_good(here):
    async with content() as client:
        for name, accepted in (("film.mp4", ""), ("app.js", "gzip"), ("app.js", "")):
            whole = await client.get(f"/p/{here.key}/{name}", headers={"accept-encoding": accepted})
            head = await client.head(f"/p/{here.key}/{name}", headers={"accept-encoding": accepted})
            assert head.content == b""
            kept = ("content-length", "content-type", "etag", "cache-control", "accept-ranges")
            assert [head.headers[each] for each in kept] == [whole.headers[each] for each in kept]
            assert head.headers["cache-control"] == "private, max-age=31536000, immutable"


async def test_a_known_package_asks_the_database_once(here, engine):
    with Session(engine) as db, counting(db) as statements:
        async with content() as client:
            for name in ("index.html", "app.js", "film.mp4", "INDEX.html"):
                assert (await client.get(f"/p/{here.key}/{name}")).status_code == 200
    assert [each for each in statements if each != "BEGIN"] == statements[-1:]


@pytest.mark.parametrize(
    "path",
    ["", "../imsmanifest.xml", "%2e%2e/%2e%2e/qser.db", "..%2f..%2fqser.db", "%252e%252e/x", "index.html/", "/etc/passwd", "a%00",
     "index.html;x", "a%20b%5cx", "x" * 2000],
)  # fmt: skip
async def test_only_what_the_import_wrote_down_is_served(here, path):
    async with content() as client:
        request = client.build_request("GET", f"/p/{here.key}/x")
        request.url = request.url.copy_with(raw_path=f"/p/{here.key}/{path}".encode())
        assert (await client.send(request)).status_code == 404


async def test_another_package_s_file_is_not_in_this_one(here):
    async with content() as client:
        assert (await client.get("/p/other/index.html")).status_code == 404


async def test_no_service_worker_can_be_left_behind(here):
    async with content() as client:
        for asked in ({"service-worker": "script"}, {"sec-fetch-dest": "serviceworker"}):
            for name in ("index.html", "app.js"):
                assert (await client.get(f"/p/{here.key}/{name}", headers=asked)).status_code == 404
        assert "Service-Worker" in (await client.get(f"/p/{here.key}/app.js")).headers["vary"]


async def test_the_platform_is_not_on_the_content_origin(here):
    with unit_of_work() as db:
        cookie = a_session(db, here.person)
    async with content(cookie=cookie, **OWN) as client:
        for path in ("/", "/health", "/metrics", "/_event", "/scorm/packages", f"/scorm/units/{here.unit_id}/launch", "/auth/sign-in"):
            assert (await client.post(path)).status_code == 404


async def test_only_its_own_name_is_answered(here):
    async with content(host="evil.example") as client:
        assert (await client.get(f"/p/{here.key}/index.html")).status_code == 421


async def test_by_a_proxy_the_content_origin_is_told_by_its_name(here):
    async def platform(scope, receive, send):
        await send({"type": "http.response.start", "status": 299, "headers": []})
        await send({"type": "http.response.body", "body": b"platform"})

    transport = httpx.ASGITransport(app=ContentByHost(platform))
    async with httpx.AsyncClient(transport=transport, base_url=settings.content_origin) as client:
        assert (await client.get(f"/p/{here.key}/index.html")).text == "<h1>Hello</h1>"
        assert (await client.get("/anything", headers={"host": "localhost:3000"})).text == "platform"


async def test_a_record_is_loaded_once_and_kept_by_its_capability(here):
    token = launched(here)
    async with content(**OWN) as client:
        loaded = (await client.post(f"/launch/{token}/load")).json()
        assert (loaded["edition"], loaded["parts"][0]["address"]) == ("1.2", f"/p/{here.key}/index.html")
        again = await client.post(f"/launch/{token}/load")
        assert (again.status_code, again.json()) == (422, {"refused": "launch-ended"})
        body = {"sequence": 1, "changes": {"cmi.core.lesson_location": "7", "cmi.core.student_id": "x"}, "final": False}
        kept = await client.post(f"/launch/{token}/commit", content=json.dumps(body), headers={"content-type": "text/plain"})
        assert (kept.status_code, kept.json()["sequence"], kept.json()["refused"]) == (200, 1, {"cmi.core.student_id": 403})
    assert look(lambda db: db.get(ScormAttempt, 1).data["i"]["cmi.core.lesson_location"]) == "7"


@pytest.mark.parametrize(
    "body",
    ["", "[]", "null", '"x"', "{", '{"sequence": 1}', '{"sequence": "1", "changes": {}}', '{"sequence": 0, "changes": {}}',
     '{"sequence": true, "changes": {}}', '{"sequence": 1, "changes": {"a": 1}}', '{"sequence": 1, "changes": {"a": NaN}}',
     '{"sequence": 1, "changes": {}, "final": "yes"}', "[" * 100_000, '{"sequence": 1e999, "changes": {}}'],
)  # fmt: skip
async def test_a_commit_of_another_shape_is_refused(here, body):
    async with content(**OWN) as client:
        assert (await client.post(f"/launch/{launched(here)}/commit", content=body)).status_code == 422


async def test_half_a_letter_does_no_harm(here):
    token = launched(here)
    async with content(**OWN) as client:
        await client.post(f"/launch/{token}/load")
        body = '{"sequence": 1, "changes": {"cmi.core.lesson_location": "\\ud83d"}, "final": false}'
        assert (await client.post(f"/launch/{token}/commit", content=body)).status_code == 200


async def test_another_site_can_do_nothing_with_a_capability(here):
    token = launched(here)
    async with content(origin="https://evil.example") as client:
        assert (await client.post(f"/launch/{token}/load")).status_code == 403
        assert (await client.post(f"/launch/{token}/commit", content="{}")).status_code == 403


async def test_an_endless_commit_is_cut_off(here):
    async with content(**OWN) as client:
        assert (await client.post(f"/launch/{launched(here)}/commit", content=bytes(9 << 20))).status_code == 413
