"""The proxy files of deploy/ in front of the running platform: pages, sockets, uploads, addresses, and two hosts that stay apart."""

import asyncio
import json
import os
import shutil
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from qser_app.adapters.limits import PER_ADDRESS
from qser_app.domain.people import DEMO_PASSWORD
from tests.support.app import RunningApp
from tests.support.packages import a_package
from tests.support.proxies import CONTENT, LEARN, Proxy, missing, trusting_anybody
from tests.support.servers import free_port

pytestmark = pytest.mark.browser
FACILITATOR = "nikos@nea-karya.example"


@pytest.fixture(scope="module")
def behind(planted_demo):
    """The platform as it runs behind a proxy, and the port of that."""
    port = free_port()
    hosts = {"QSER_PUBLIC_URL": f"https://{LEARN}:{port}", "QSER_CONTENT_URL": f"https://{CONTENT}:{port}"}
    app = RunningApp(**hosts, QSER_TRUSTED_PROXY_HOPS="1")
    shutil.copytree(planted_demo, app.folder / "var")
    app.start()
    yield app, port
    app.close()


@pytest.fixture(params=["nginx", "caddy"])
def proxy(request, behind, tmp_path):
    """A real proxy with the file of deploy/."""
    if reason := missing(request.param):
        pytest.skip(reason)
    app, port = behind
    proxy = Proxy(request.param, tmp_path / "proxy", port=port, app_port=app.port)
    proxy.start()
    yield proxy
    proxy.stop()


def _post(proxy, path, fields, **how):
    sent = {"Origin": f"https://{LEARN}:{proxy.port}", "Content_Type": "application/x-www-form-urlencoded"}
    return proxy.ask(path, method="POST", body=urllib.parse.urlencode(fields).encode(), **sent, **how)


def _a_page_and_its_files_come(proxy):
    page = proxy.ask("/sign-in")
    assert (page.status, page.getheader("content-type")) == (200, "text/html; charset=utf-8")
    assert page.getheader("strict-transport-security") == "max-age=31536000; includeSubDomains"
    assert "script-src 'self' 'sha256-" in page.getheader("content-security-policy")
    script = page.text.partition('src="/assets/')[2].partition('"')[0] or page.text.partition('href="/assets/')[2].partition('"')[0]
    asset = proxy.ask(f"/assets/{script}", Accept_Encoding="br, gzip")
    assert (asset.status, asset.getheader("cache-control")) == (200, "public, max-age=31536000, immutable")
    assert asset.getheader("content-encoding") in {"br", "gzip"}
    assert [proxy.ask(path).status for path in ("/metrics", "/ready", "/_upload", "/_upload/x")] == [404] * 4


def _a_socket_opens_for_our_own_page_alone(proxy):
    address = f"wss://{LEARN}:{proxy.port}/_event/?EIO=4&transport=websocket&token=5a7d0c1e-0000-4000-8000-000000000001"
    hydrate = {
        "name": "reflex___state____state.hydrate_and_load",
        "payload": {},
        "router_data": {"pathname": "/", "asPath": "/", "query": {}},
    }
    with ThreadPoolExecutor(1) as aside:  # the thread of the tests has a loop of Playwright's
        aside.submit(asyncio.run, _a_tab_is_answered(proxy, address, hydrate)).result()
        with pytest.raises(InvalidStatus):
            aside.submit(asyncio.run, _greeted(proxy, address, "https://evil.example")).result()


async def _a_tab_is_answered(proxy, address, hydrate):
    async with asyncio.timeout(60), _connect(proxy, address, f"https://{LEARN}:{proxy.port}") as tab:
        assert (await tab.recv()).startswith("0{")
        await tab.send(f"40/_event,{json.dumps({'event': hydrate})}")
        while not (frame := await tab.recv()).startswith("42/_event"):
            assert not frame.startswith("44")


async def _greeted(proxy, address, origin):
    async with asyncio.timeout(60), _connect(proxy, address, origin) as tab:
        await tab.recv()


def _connect(proxy, address, origin):
    """One thread alone reads and writes the line: with two, as websockets' plain client has them, an answer was once never heard."""
    to = {"host": "127.0.0.1", "port": proxy.port, "ssl": trusting_anybody(), "server_hostname": LEARN}
    return connect(address, origin=origin, compression=None, **to)


def _an_upload_passes(proxy, cookie, tmp_path):
    archive = a_package(tmp_path / "large.zip", {"noise.bin": os.urandom(3 << 20)})
    sent = {"Origin": f"https://{LEARN}:{proxy.port}", "Cookie": cookie, "Content_Type": "application/zip"}
    answer = proxy.ask("/scorm/packages", method="PUT", body=archive.read_bytes(), **sent)
    assert answer.status == 201, answer.text


def _callers_are_told_apart_by_their_own_address(proxy):
    """Whoever guesses too often is turned away, whatever address they write down; their neighbour is not."""
    loud, neighbour = {"nginx": ("127.0.0.2", "127.0.0.3"), "caddy": ("127.0.0.4", "127.0.0.5")}[proxy.program]
    for number in range(PER_ADDRESS.amount):
        assert "link-spent" in _guess(proxy, number, loud)
    assert "too-many" in _guess(proxy, 0, loud)
    assert "link-spent" in _guess(proxy, 0, neighbour)


def _guess(proxy, number, source):
    """Guess the link to a new password; returns where that leads."""
    forged = {"X_Forwarded_For": f"10.1.1.{number}", "X_Real_IP": f"10.1.1.{number}", "Forwarded": f"for=10.1.1.{number}"}
    return _post(proxy, "/auth/new-password", {"token": f"guessed-{number}"}, source=source, **forged).getheader("location")


def _packages_run_apart(proxy, cookie):
    script = proxy.ask("/runtime/wrapper.js", host=CONTENT, Cookie=cookie)
    assert (script.status, script.getheader("set-cookie")) == (200, None)
    assert proxy.ask("/sign-in", host=CONTENT).status == 404
    assert "wrapper" not in proxy.ask("/runtime/wrapper.js").getheader("content-type", "")
    assert proxy.ask("/runtime/wrapper.js").status == 404


def test_the_platform_behind_a_real_proxy(proxy, tmp_path):
    _a_page_and_its_files_come(proxy)
    _a_socket_opens_for_our_own_page_alone(proxy)
    signed_in = _post(proxy, "/auth/sign-in", {"email": FACILITATOR, "password": DEMO_PASSWORD})
    cookie = signed_in.getheader("set-cookie").partition(";")[0]
    assert cookie.startswith("__Host-qser=")
    _an_upload_passes(proxy, cookie, tmp_path)
    _packages_run_apart(proxy, cookie)
    _callers_are_told_apart_by_their_own_address(proxy)
