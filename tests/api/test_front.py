"""The front door: headers, hosts, closed addresses and the socket."""

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from qser_app.api.front import Front, script_hashes
from qser_app.settings import settings

PAGE = "<html><script>let a=1</script><script src='/x.js'></script><script type='module'>b()</script><script>let a=1</script></html>"


async def _hello(request) -> PlainTextResponse:
    return PlainTextResponse(f"hello {request.path_params['path']}")


def front(tmp_path, **changes) -> Front:
    (tmp_path / "me").mkdir(exist_ok=True)
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "me" / "index.html").write_text("<script>me()</script>")
    (tmp_path / "404.html").write_text("<script>other()</script>")
    given = settings.model_copy(update=changes)
    return Front(Starlette(routes=[Route("/{path:path}", _hello, methods=["GET", "POST"])]), given, tmp_path)


async def ask(app: Front, path: str, host: str = "localhost:3000", **headers: str) -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost:3000") as client:
        return await client.get(path, headers={"host": host, **headers})


async def test_every_answer_is_dressed(tmp_path):
    headers = (await ask(front(tmp_path), "/")).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert len(headers["x-request-id"]) == 12
    assert "strict-transport-security" not in headers


async def test_over_tls_browsers_are_told_to_stay_there(tmp_path):
    app = front(tmp_path, public_url="https://learn.example.org")
    headers = (await ask(app, "/", host="learn.example.org")).headers
    assert headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert "connect-src 'self' wss://learn.example.org;" in headers["content-security-policy"]


async def test_a_page_may_run_its_own_inline_scripts_and_no_other(tmp_path):
    app = front(tmp_path)
    policy = (await ask(app, "/")).headers["content-security-policy"]
    assert f"script-src 'self' {' '.join(script_hashes(PAGE))};" in policy
    assert len(script_hashes(PAGE)) == 2
    assert "unsafe-eval" not in policy
    assert "script-src 'self' 'unsafe-inline'" not in policy
    own = script_hashes("<script>me()</script>")[0]
    assert f"script-src 'self' {own};" in (await ask(app, "/me/")).headers["content-security-policy"]
    fallback = script_hashes("<script>other()</script>")[0]
    assert f"script-src 'self' {fallback};" in (await ask(app, "/learn/lesson/7")).headers["content-security-policy"]


@pytest.mark.parametrize(("path", "kept"), [("/assets/a-1.js", "public, max-age=31536000, immutable"), ("/", "no-cache")])
async def test_only_what_never_changes_is_kept(tmp_path, path, kept):
    assert (await ask(front(tmp_path), path)).headers["cache-control"] == kept


@pytest.mark.parametrize(
    ("asked", "reached"), [("/me", "me/"), ("/me/", "me/"), ("/", "visitor"), ("/me/x.js", "me/x.js"), ("/elsewhere", "elsewhere")]
)
async def test_a_page_is_reached_without_a_redirect(tmp_path, asked, reached):
    assert (await ask(front(tmp_path), asked)).text == f"hello {reached}"


@pytest.mark.parametrize("host", ["evil.example", "localhost:3001", "localhost", ""])
async def test_a_foreign_host_is_turned_away(tmp_path, host):
    assert (await ask(front(tmp_path), "/", host=host)).status_code == 421


async def test_probes_may_call_by_address(tmp_path):
    assert (await ask(front(tmp_path), "/health", host="10.0.0.5:3000")).status_code == 200


@pytest.mark.parametrize("path", ["/_upload", "/_upload/secret.pdf", "/_all_routes", "/auth-codespace"])
async def test_reflex_doors_we_do_not_use_are_closed(tmp_path, path):
    assert (await ask(front(tmp_path), path)).status_code == 404


async def _socket(app: Front, **headers: str) -> str:
    sent = []

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        sent.append(message["type"])

    async def inner(scope, receive, send):
        await send({"type": "websocket.accept"})

    app._app = inner
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    await app({"type": "websocket", "path": "/_event/", "headers": raw}, receive, send)
    return sent[-1]


@pytest.mark.parametrize(
    ("origin", "answer"),
    [
        ({"origin": "http://localhost:3000"}, "websocket.accept"),
        ({"origin": "http://127.0.0.1:3001"}, "websocket.close"),
        ({"origin": "https://evil.example"}, "websocket.close"),
        ({"origin": "http://localhost:3000.evil.example"}, "websocket.close"),
        ({"origin": "null"}, "websocket.close"),
        ({}, "websocket.close"),
    ],
)
async def test_a_socket_comes_from_our_own_page(tmp_path, origin, answer):
    assert await _socket(front(tmp_path), host="localhost:3000", **origin) == answer


async def test_a_socket_names_our_host(tmp_path):
    assert await _socket(front(tmp_path), host="evil.example", origin="http://localhost:3000") == "websocket.close"


async def test_the_page_of_all_components_is_open_only_where_it_is_wanted(tmp_path):
    assert (await ask(front(tmp_path), "/_gallery")).status_code == 404
    assert (await ask(front(tmp_path), "/_gallery/")).status_code == 404
    assert (await ask(front(tmp_path, gallery=True), "/_gallery")).status_code == 200
