"""The way to a provider that does as it is told, and back from it, as a browser goes it."""

from sqlmodel import select

from qser_app.adapters import oidc
from qser_app.api.gate import now
from qser_app.db import do
from qser_app.models import Identity, WebSession
from tests.support.people import NOON, a_person, an_organisation
from tests.support.provider import TestProvider
from tests.support.web import web

CALLBACK = "/auth/oidc/town/callback"
FROM_US = {"sec-fetch-site": "same-origin"}


def a_provider(monkeypatch, name="town", issuer="https://id.town.example") -> TestProvider:
    """A provider that knows Ada, among the settings while the test lasts."""
    provider = TestProvider(name, issuer)
    stamp = int(now().timestamp())
    provider.claims = {"sub": "42", "iat": stamp, "exp": stamp + 300, "email": "Ada@town.example", "email_verified": True, "name": "Ada L."}
    monkeypatch.setitem(oidc.KNOWN, name, provider.client)
    return provider


def somebody_known(db, **fields):
    """Ada, whom the town's provider vouches for; returns her id."""
    ada = a_person(db, an_organisation(db), email="ada@elsewhere.example", **fields)
    db.add(Identity(person_id=ada.id, issuer="https://id.town.example", subject="42", linked_at=NOON))
    return ada.id


def a_browser(cookie=""):
    """A client that keeps the cookies it is given, as a browser does."""
    client = web()
    if cookie:
        client.cookies.set(*cookie.split("=", 1))
    return client


def just_signed_in():
    """Everybody's sessions, as if they had typed their password a moment ago."""
    do(lambda db: [setattr(row, "proved_at", now()) for row in db.exec(select(WebSession))])


async def there_and_yes(client, provider, path="/auth/oidc/town", **more):
    """Follow the way to the provider, say yes, and return what the browser brings back."""
    answer = await client.get(path, headers=FROM_US)
    assert answer.status_code == 303, answer.text
    assert answer.headers["location"].startswith(provider.issuer), answer.headers["location"]
    return provider.consent(answer.headers["location"], **more)


async def whole_way(provider, path="/auth/oidc/town", cookie="", callback=CALLBACK, **more):
    async with a_browser(cookie) as client:
        brought = await there_and_yes(client, provider, path)
        return await client.get(callback, params=brought | more)


def session_of(answer):
    cookies = [each for each in answer.headers.get_list("set-cookie") if each.startswith("qser_session=")]
    return cookies[0] if cookies else ""
