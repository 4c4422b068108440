"""OpenID Connect with other houses: where they are, where people are sent, and whether what comes back holds.

The protocol's own parts come from Authlib and joserfc, the wire is httpx; why not Authlib's whole client stands in
docs/decisions/0019-openid-connect-from-parts.md.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn
from urllib.parse import urlencode

import httpx
import structlog
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwk, jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jws import JWSRegistry

from qser_app.adapters.oidc_wire import Away, Odd, ask
from qser_app.domain.people_providers import LONGEST_SUBJECT, LogoutToken, ProviderAway, ProviderRefused, Vouched
from qser_app.settings import Provider, settings

# Signatures of a key pair alone: neither "none" nor a shared secret is one.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
_KEY_KINDS = ("RSA", "EC", "OKP")
SKEW = 60  # seconds by which two clocks may differ
OLDEST = 15 * 60  # seconds since a token was made; Entra dates its tokens five minutes back
KEPT = 3600.0  # seconds until a provider's addresses and keys are asked for again
_PATIENCE = 8.0  # seconds in which a whole answer must have come to whoever only asks who is there
PAUSE = 60.0  # seconds between two looks for a key nobody knew
_LOGOUT = "http://schemas.openid.net/event/backchannel-logout"
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Places:
    """Where a provider's doors are, as its own discovery document says (OpenID Connect Discovery 1.0, 3)."""

    issuer: str
    authorization: str
    token: str
    keys: str
    userinfo: str
    end_session: str
    algorithms: tuple[str, ...]
    names_itself: bool
    proves_by: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What a provider answered when it was only asked who it is. ``away``: nobody answered; ``wrong``: nobody can sign in by it."""

    name: str
    issuer: str = ""
    away: str = ""
    wrong: str = ""


class OpenId:
    """One provider: what is known of it is kept for an hour, by this process."""

    def __init__(self, name: str, provider: Provider, wire: httpx.AsyncBaseTransport | None = None) -> None:
        self.name, self.provider, self._wire = name, provider, wire
        self._asking = asyncio.Lock()
        self._places: Places | None = None
        self._keys: jwk.KeySet | None = None
        self._places_at = self._keys_at = self._looked_at = -KEPT

    async def address(self, *, state: str, nonce: str, verifier: str, back: str, prompt: str = "") -> str:
        """Where the browser goes to sign in there. Raises ProviderAway or ProviderRefused."""
        places = await self.places()
        asked = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": back,
            "scope": self.provider.scopes,
            "state": state,
            "nonce": nonce,
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
        } | ({"prompt": prompt} if prompt else {})
        return str(httpx.URL(places.authorization).copy_merge_params(asked))

    async def check_sender(self, issuer: str) -> None:
        """That an answer comes from this provider and no other (RFC 9207, 2.4). Raises ProviderRefused."""
        places = await self.places()
        if (issuer or places.names_itself) and issuer != places.issuer:
            self._refuse("issuer of the answer")

    async def redeem(self, *, code: str, verifier: str, nonce: str, back: str, at: datetime) -> Vouched:
        """Whom the provider vouches for, in exchange for the code. Raises ProviderAway or ProviderRefused.

        The tokens themselves are read once and forgotten.
        """
        places = await self.places()
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        proof = ClientAuth(self.provider.client_id, self.provider.client_secret.get_secret_value(), places.proves_by)
        url, headers, body = proof.prepare("POST", places.token, {"Content-Type": "application/x-www-form-urlencoded"}, urlencode(form))
        tokens = await self._ask("POST", url, headers=headers, content=body)
        id_token, access = tokens.get("id_token"), tokens.get("access_token")
        if not isinstance(id_token, str):
            self._refuse("no id token")
        claims = await self._checked(id_token, nonce=nonce, access=access, at=at)
        if not claims.get("email") and places.userinfo and isinstance(access, str):
            claims = await self._more(places, claims, access)
        return self._vouched(claims)

    async def signed_out(self, token: str, *, at: datetime) -> LogoutToken:
        """Whom a logout token is about (OpenID Connect Back-Channel Logout 1.0, 2.6). Raises ProviderAway or ProviderRefused."""
        signed = await self._signed(token)
        kind = str(signed.header.get("typ", "")).lower()
        if kind and kind not in ("jwt", "logout+jwt"):
            self._refuse("kind of the logout token")
        claims = signed.claims
        self._check_times(claims, at)
        await self._check_parties(claims)
        events = claims.get("events")
        if not isinstance(events, dict) or not isinstance(events.get(_LOGOUT), dict) or "nonce" in claims:
            self._refuse("no logout token")
        subject, sid, jti = (_text(claims.get(name)) for name in ("sub", "sid", "jti"))
        if not jti or not (subject or sid):
            self._refuse("logout of nobody")
        return LogoutToken((await self.places()).issuer, subject, sid, jti)

    async def way_out(self, *, back: str, state: str) -> str:
        """Where somebody signs out there as well (RP-Initiated Logout 1.0); empty where the provider has no such door."""
        places = await self.places()
        if not places.end_session:
            return ""
        asked = {"client_id": self.provider.client_id, "post_logout_redirect_uri": back, "state": state}
        return str(httpx.URL(places.end_session).copy_merge_params(asked))

    async def places(self) -> Places:
        """The provider's doors. Raises ProviderAway, or ProviderRefused when it is another than the settings name."""
        async with self._asking:
            if self._places is None or time.monotonic() - self._places_at > KEPT:
                self._places = self._read(await self._ask("GET", self.provider.discovery))
                self._places_at = time.monotonic()
            return self._places

    async def heard(self) -> Heard:
        """What its discovery document says of it, asked anew; for operators."""
        try:
            async with asyncio.timeout(_PATIENCE):
                told = await ask(httpx.Request("GET", self.provider.discovery), wire=self._wire)
        except (Away, TimeoutError) as error:
            return Heard(self.name, away=str(error) or "no answer in time")
        except Odd as error:
            return Heard(self.name, wrong=str(error))
        issuer = _text(told.get("issuer"))
        if issuer.removesuffix("/") != self.provider.issuer:
            return Heard(self.name, issuer, wrong=f"it calls itself {issuer or 'nothing'}, and not {self.provider.issuer}")
        try:
            self._read(told)
        except ProviderRefused:
            return Heard(self.name, issuer, wrong="addresses of the discovery")
        return Heard(self.name, issuer)

    def _read(self, told: Mapping[str, Any]) -> Places:
        issuer = _text(told.get("issuer"))
        if issuer.removesuffix("/") != self.provider.issuer:
            self._refuse("issuer of the discovery")
        doors = ("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint")
        found = {door: _text(told.get(door)) for door in doors}
        needed = [found[door] for door in doors[:3]]
        scheme = self.provider.discovery.partition("://")[0]
        if not all(needed) or any(each and not each.startswith(("https://", f"{scheme}://")) for each in found.values()):
            self._refuse("addresses of the discovery")
        offered = told.get("id_token_signing_alg_values_supported") or ["RS256"]
        ways = told.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        secret = "client_secret_basic" if "client_secret_basic" in ways else "client_secret_post"
        return Places(
            issuer,
            *found.values(),
            algorithms=tuple(each for each in ALGORITHMS if each in offered),
            names_itself=told.get("authorization_response_iss_parameter_supported") is True,
            proves_by=secret if self.provider.client_secret.get_secret_value() else "none",
        )

    async def _checked(self, token: str, *, nonce: str, access: Any, at: datetime) -> dict[str, Any]:
        """The claims of an ID token that holds (OpenID Connect Core 1.0, 3.1.3.7)."""
        signed = await self._signed(token)
        self._check_times(signed.claims, at)
        await self._check_parties(signed.claims)
        client = self.provider.client_id
        given = {"nonce": nonce, "client_id": client, "access_token": access}
        options: Any = {"aud": {"essential": True, "value": client}, "nonce": {"essential": True, "value": nonce}}
        claims = CodeIDToken(signed.claims, signed.header, options, given)
        try:
            claims.validate(now=int(at.timestamp()), leeway=SKEW)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            self._refuse("claims of the id token", error)
        if not 0 < len(str(claims["sub"])) <= LONGEST_SUBJECT:
            self._refuse("subject of the id token")
        return dict(claims)

    def _check_times(self, claims: Mapping[str, Any], at: datetime) -> None:
        rules = jwt.JWTClaimsRegistry(now=int(at.timestamp()), leeway=SKEW, iat={"essential": True}, exp={"essential": True})
        try:
            rules.validate({name: claims[name] for name in ("iat", "exp", "nbf") if name in claims})
        except JoseError as error:
            self._refuse("times of the token", error)
        if claims["iat"] < at.timestamp() - OLDEST - SKEW:
            self._refuse("age of the token")

    async def _check_parties(self, claims: Mapping[str, Any]) -> None:
        audience = claims.get("aud")
        for_us = self.provider.client_id in (audience if isinstance(audience, list) else [audience])
        if claims.get("iss") != (await self.places()).issuer or not for_us:
            self._refuse("issuer or audience of the token")

    async def _signed(self, token: str) -> jwt.Token:
        """A token whose signature is one of the provider's; a key nobody knew is looked for once."""
        try:
            return await self._with(token, await self._known_keys())
        except InvalidKeyIdError:
            if time.monotonic() - self._looked_at < PAUSE:
                self._refuse("key of the token")
            self._looked_at = time.monotonic()
        try:
            return await self._with(token, await self._known_keys(anew=True))
        except InvalidKeyIdError as error:
            self._refuse("key of the token", error)

    async def _with(self, token: str, keys: jwk.KeySet) -> jwt.Token:
        accepted = JWSRegistry(algorithms=(await self.places()).algorithms or ("RS256",), strict_check_header=False)
        try:
            return jwt.decode(token, keys, registry=accepted)
        except InvalidKeyIdError:
            raise
        except (JoseError, ValueError, TypeError) as error:
            self._refuse("signature of the token", error)

    async def _known_keys(self, *, anew: bool = False) -> jwk.KeySet:
        address = (await self.places()).keys
        async with self._asking:
            if self._keys is None or anew or time.monotonic() - self._keys_at > KEPT:
                self._keys = _key_set(await self._ask("GET", address))
                self._keys_at = time.monotonic()
            return self._keys

    async def _more(self, places: Places, claims: dict[str, Any], access: str) -> dict[str, Any]:
        told = await self._ask("GET", places.userinfo, headers={"Authorization": f"Bearer {access}"})
        if told.get("sub") != claims["sub"]:
            self._refuse("subject of the userinfo")
        return dict(told) | claims

    def _vouched(self, claims: Mapping[str, Any]) -> Vouched:
        said = claims.get("email_verified")
        verified = said in (True, "true") or (said is None and self.provider.trust_email)
        texts = {name: _texts(value) for name, value in claims.items() if _texts(value)}
        words = {name: _text(claims.get(claim)) for name, claim in {"email": "email", "name": "name", "language": "locale"}.items()}
        sid = _text(claims.get("sid"))
        who = {"issuer": str(claims["iss"]), "subject": str(claims["sub"]), "sid": sid}
        return Vouched(self.name, **who, **words, email_verified=verified, claims=texts)

    async def _ask(self, method: str, url: str, **more: Any) -> dict[str, Any]:
        """A JSON object of the provider's."""
        try:
            return await ask(httpx.Request(method, url, **more), wire=self._wire)
        except Odd as error:
            self._refuse(str(error), error)
        except Away as error:
            log.warning("oidc.away", provider=self.name, error=str(error))
            raise ProviderAway from error

    def _refuse(self, reason: str, error: Exception | None = None) -> NoReturn:
        log.warning("oidc.refused", provider=self.name, reason=reason, error=str(error or ""))
        raise ProviderRefused from error


def _key_set(told: Mapping[str, Any]) -> jwk.KeySet:
    """The public keys among those of a provider; what cannot be read is left out, so that one odd key shuts nobody out."""
    found: list[jwk.Key] = []
    listed = told.get("keys")
    for each in listed if isinstance(listed, list) else []:
        if not isinstance(each, dict) or each.get("kty") not in _KEY_KINDS or each.get("use", "sig") != "sig":
            continue
        try:
            found.append(jwk.import_key({name: value for name, value in each.items() if name not in ("key_ops", "x5c", "x5t", "x5t#S256")}))
        except (JoseError, ValueError, TypeError, KeyError):
            log.info("oidc.odd_key", kid=str(each.get("kid", ""))[:80])
    return jwk.KeySet(found)


def _text(value: Any) -> str:
    return value if isinstance(value, str) and len(value) <= 2000 and value.isprintable() else ""


def _texts(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(each for each in values[:200] if _text(each))


KNOWN: dict[str, OpenId] = {name: OpenId(name, provider) for name, provider in settings.oidc.items()}
