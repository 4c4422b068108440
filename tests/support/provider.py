"""A provider of identities that does as it is told, also what no provider may do; it lives in this process and answers httpx."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from joserfc import jwk, jwt

from qser_app.adapters.oidc import OpenId
from qser_app.settings import Provider

CLIENT, SECRET = "qser", "between us"
_KEYS = {name: jwk.RSAKey.generate_key(2048, {"kid": name, "use": "sig"}) for name in ("first", "second")}


class TestProvider:
    """One provider: ``claims`` are what its next token says, ``header`` how it is signed; every question it was asked is kept."""

    __test__ = False

    def __init__(self, name: str = "town", issuer: str = "https://id.town.example", **settings: Any) -> None:
        self.name, self.issuer = name, issuer
        self.claims: dict[str, Any] = {}
        self.header: dict[str, Any] = {"alg": "RS256", "kid": "first"}
        self.key: Any = _KEYS["first"]
        self.keys: list[Any] = [_KEYS["first"]]
        self.metadata: dict[str, Any] = {}
        self.userinfo: dict[str, Any] = {}
        self.asked: list[str] = []
        self.codes: dict[str, dict[str, str]] = {}
        self.override: Callable[[httpx.Request], httpx.Response] | None = None
        given = {"discovery": f"{issuer}/.well-known/openid-configuration", "client_id": CLIENT, "client_secret": SECRET} | settings
        self.client = OpenId(name, Provider(**given), httpx.MockTransport(self._answer))

    def rotate(self) -> None:
        """Sign with another key from now on."""
        self.key, self.keys, self.header = _KEYS["second"], [_KEYS["second"]], self.header | {"kid": "second"}

    def consent(self, address: str, **more: str) -> dict[str, str]:
        """What the browser brings back when the person said yes at ``address``."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = asked
        return {"code": code, "state": asked["state"]} | more

    def token(self, **claims: Any) -> str:
        """A token of ours, signed as ``header`` and ``key`` say; a claim of None is left out."""
        told = {name: value for name, value in claims.items() if value is not None}
        if isinstance(self.key, bytes):  # what no library would sign any more
            text = ".".join(_plain(json.dumps(each).encode()) for each in (self.header, told))
            signed = b"" if self.header["alg"] == "none" else hmac.digest(self.key, text.encode(), "sha256")
            return f"{text}.{_plain(signed)}"
        return jwt.encode(self.header, told, self.key, algorithms=[self.header["alg"]])

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.asked.append(path)
        if self.override is not None:
            return self.override(request)
        if path.endswith("openid-configuration"):
            return httpx.Response(200, json=self._metadata())
        if path == "/jwks":
            return httpx.Response(200, json={"keys": [key.as_dict(private=False) for key in self.keys]})
        if path == "/userinfo":
            return httpx.Response(200, json=self.userinfo)
        return self._redeem(request)

    def _metadata(self) -> dict[str, Any]:
        doors = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "jwks", "userinfo_endpoint": "userinfo"}
        doors |= {"end_session_endpoint": "end"}
        return {"issuer": self.issuer} | {door: f"{self.issuer}/{path}" for door, path in doors.items()} | self.metadata

    def _redeem(self, request: httpx.Request) -> httpx.Response:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        proof = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        asked = self.codes.pop(form["code"], None)
        challenge = _plain(hashlib.sha256(form["code_verifier"].encode()).digest())
        right = asked and request.headers.get("authorization") == f"Basic {proof}" and asked["code_challenge"] == challenge
        if not right or form["redirect_uri"] != asked["redirect_uri"]:
            return httpx.Response(400, json={"error": "invalid_grant"})
        claims = {"iss": self.issuer, "aud": CLIENT, "nonce": asked["nonce"]} | self.claims
        return httpx.Response(200, json={"access_token": "at", "token_type": "Bearer", "id_token": self.token(**claims)})


def _plain(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()
