"""What the settings alone say about an installation, and the providers they name."""

import asyncio

import httpx
import pytest

from qser_app.adapters import oidc
from qser_app.adapters.oidc import OpenId
from qser_app.services.doctor import provider_findings, settings_findings
from qser_app.settings import settings
from tests.support.provider import TestProvider


@pytest.mark.parametrize(
    ("mode", "operator", "told"), [("production", "", True), ("production", "Town of Egaleo", False), ("local", "", False)]
)
def test_a_public_site_that_names_nobody_is_told_of_and_starts_all_the_same(mode, operator, told):
    found = settings_findings(settings.model_copy(update={"mode": mode, "operator": operator}))
    nameless = [each for each in found if "QSER_OPERATOR" in each.text]
    assert bool(nameless) == told
    assert not any(each.fatal for each in nameless)


def _away(request):
    raise httpx.ConnectError("nobody there", request=request)


@pytest.mark.parametrize(
    ("metadata", "override", "good", "passing", "said"),
    [
        ({}, None, True, False, "The provider town answers as https://id.town.example."),
        ({"issuer": "https://evil.example"}, None, False, False, "it calls itself https://evil.example, and not https://id.town.example"),
        ({"token_endpoint": "http://id.town.example/token"}, None, False, False, "addresses of the discovery"),
        ({}, lambda request: httpx.Response(200, text="<html>"), False, False, "an answer that is no JSON"),
        ({}, lambda request: httpx.Response(404), False, False, "status 404"),
        ({}, lambda request: httpx.Response(503), False, True, "does not answer now (status 503)"),
        ({}, _away, False, True, "does not answer now (ConnectError)"),
    ],
)
def test_providers_are_asked_who_they_are(metadata, override, good, passing, said):
    town, other = TestProvider(), TestProvider("other")
    town.metadata, town.override = metadata, override
    found, fine = provider_findings([town.client, other.client])
    assert (found.good, found.passing, found.fatal) == (good, passing, False)
    assert said in found.text
    assert fine.good


class _Slow(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request):
        await asyncio.sleep(600)


def test_one_that_takes_its_time_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(oidc, "_PATIENCE", 0.01)
    slow = OpenId("town", TestProvider().client.provider, _Slow())
    [found] = provider_findings([slow])
    assert (found.passing, found.text) == (True, "The provider town does not answer now (no answer in time).")
