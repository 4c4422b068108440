"""Packages are sent by facilitators only, counted while they come, and launched by learners."""

import asyncio
import contextlib
import json
import os
import tracemalloc
import zipfile
from types import SimpleNamespace

import pytest
from sqlmodel import select
from starlette.applications import Starlette

from qser_app.api import scorm
from qser_app.db import do, look, unit_of_work
from qser_app.domain.people import Role
from qser_app.models import ScormPackage
from qser_app.settings import settings
from tests.support.packages import a_package, in_memory
from tests.support.people import a_person, a_session, an_organisation
from tests.support.scorm import released
from tests.support.web import OURS, web


@pytest.fixture
def facilitator(engine) -> str:
    """The cookie of a facilitator."""
    return do(lambda db: a_session(db, a_person(db, an_organisation(db), Role.FACILITATOR)))


@pytest.fixture
def uploads(tmp_path, monkeypatch):
    """Where packages arrive during the test, at most a megabyte each."""
    small = SimpleNamespace(upload_max_mb=1, var_dir=tmp_path, content_origin=settings.content_origin)
    monkeypatch.setattr(scorm, "settings", small)
    return lambda: list((tmp_path / "uploads").iterdir()) if (tmp_path / "uploads").exists() else []


async def put(cookie, body, **headers):
    async with web(cookie=cookie) as client:
        return await client.put("/scorm/packages", content=body, headers=OURS | headers)


async def test_a_facilitator_sends_a_package(facilitator, uploads):
    answer = await put(facilitator, in_memory({}))
    assert answer.status_code == 201
    assert look(lambda db: db.get(ScormPackage, answer.json()["package"]).title) == "At the counter"
    assert uploads() == []


async def test_whoever_listens_hears_how_far_the_check_is(facilitator, uploads):
    answer = await put(facilitator, in_memory({f"{n}.txt": "x" * 1000 for n in range(200)}), accept="application/x-ndjson")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    told = [line["checked"] for line in lines[:-1]]
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/x-ndjson")
    assert told == sorted(told)
    assert len(told) > 50
    assert lines[-1].keys() == {"package"}
    refused = await put(facilitator, in_memory({"../x": "y"}), accept="application/x-ndjson")
    assert json.loads(refused.text) == {"refused": "package-unsafe-name", "gaps": {"entry": "../x"}}
    assert uploads() == []


async def test_a_large_package_passes_through_without_being_in_memory(facilitator, tmp_path, monkeypatch):
    monkeypatch.setattr(scorm, "settings", SimpleNamespace(upload_max_mb=200, var_dir=tmp_path, content_origin=settings.content_origin))
    source, piece = tmp_path / "p.zip", os.urandom(1 << 20)
    a_package(source)
    with zipfile.ZipFile(source, "a") as archive, archive.open("film.mp4", "w") as film:
        for _ in range(125):
            film.write(piece)

    async def sent():
        with source.open("rb") as file:
            while chunk := file.read(1 << 16):
                yield chunk

    tracemalloc.start()
    answer = await put(facilitator, sent())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert answer.status_code == 201
    assert peak < 8 << 20


async def test_a_check_nobody_waits_for_any_more_is_finished(facilitator, uploads):
    class Gone(Exception):
        """The browser was closed."""

    sent = []

    async def leaving(message):
        sent.append(message)
        if message["type"] == "http.response.body":
            raise Gone

    body = in_memory({f"{n}.txt": "x" * 1000 for n in range(200)})
    headers = {"cookie": facilitator, "accept": "application/x-ndjson", "host": settings.origin.partition("://")[2]} | OURS
    scope = {
        "type": "http",
        "method": "PUT",
        "path": "/scorm/packages",
        "raw_path": b"/scorm/packages",
        "query_string": b"",
        "scheme": "http",
    }
    scope |= {
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "asgi": {"version": "3.0", "spec_version": "2.4"},
    }
    messages = [{"type": "http.request", "body": body, "more_body": False}, {"type": "http.disconnect"}]

    async def receive():
        return messages.pop(0)

    with contextlib.suppress(BaseException):
        await Starlette(routes=scorm.routes)(scope, receive, leaving)
    await asyncio.gather(*scorm._Check._running)
    assert sent[0]["status"] == 200
    assert len(look(lambda db: db.exec(select(ScormPackage)).all())) == 1
    assert uploads() == []


async def test_a_learner_does_not(engine):
    cookie = do(lambda db: a_session(db, a_person(db, an_organisation(db))))
    assert (await put(cookie, in_memory({}))).status_code == 403
    assert (await put("", in_memory({}))).status_code == 401


async def test_another_site_does_not(facilitator):
    async with web(cookie=facilitator) as client:
        for origin in ("https://evil.example", "null", settings.content_origin):
            answer = await client.put("/scorm/packages", content=in_memory({}), headers={"origin": origin})
            assert answer.status_code == 403


async def test_a_bad_package_is_refused_with_its_reason(facilitator, uploads):
    answer = await put(facilitator, in_memory({"../x": "y"}))
    assert (answer.status_code, answer.json()) == (422, {"refused": "package-unsafe-name", "gaps": {"entry": "../x"}})
    assert (await put(facilitator, b"")).json() == {"refused": "package-not-a-zip", "gaps": {"entry": ""}}
    assert uploads() == []


async def test_too_many_bytes_are_refused_said_or_sent(facilitator, uploads):
    async def endless():
        for _ in range(3):
            yield bytes(1 << 20)

    for answer in (await put(facilitator, bytes(2 << 20)), await put(facilitator, endless())):
        assert (answer.status_code, answer.json()) == (413, {"refused": "upload-too-large", "gaps": {"megabytes": 1}})
    assert uploads() == []


async def test_a_learner_launches_and_a_stranger_does_not(engine, tmp_path):
    with unit_of_work() as db:
        here = released(db, tmp_path)
        cookie = a_session(db, here.person)
        stranger = a_session(db, a_person(db, an_organisation(db, "prague")))
    address = f"/scorm/units/{here.unit_id}/launch"
    async with web(cookie=cookie) as client:
        answer = (await client.post(address, headers=OURS)).json()
        assert answer["address"].startswith(f"{settings.content_origin}/launch/")
        assert answer["address"].endswith(f"#{answer['nonce']}")
        assert (await client.post(address, content="no such part", headers=OURS)).status_code == 404
    async with web(cookie=stranger) as client:
        assert (await client.post(address, headers=OURS)).status_code == 404
    async with web() as client:
        assert (await client.post(address, headers=OURS)).status_code == 401
