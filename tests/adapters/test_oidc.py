"""What a provider's word must look like before it counts."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwk

from qser_app.adapters import oidc
from qser_app.domain.people_providers import ProviderAway, ProviderRefused
from tests.support.provider import CLIENT, SECRET, TestProvider

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
STAMP = int(NOON.timestamp())
BACK = "http://localhost:3000/auth/oidc/town/callback"
GOOD = {
    "sub": "42",
    "iat": STAMP,
    "exp": STAMP + 300,
    "email": "ada@town.example",
    "email_verified": True,
    "name": "Ada",
    "locale": "el-GR",
}


@pytest.fixture
def town() -> TestProvider:
    provider = TestProvider()
    provider.claims = dict(GOOD)
    return provider


async def _vouched(provider, *, at=NOON, nonce="n", **more):
    address = await provider.client.address(state="s", nonce="n", verifier="v" * 43, back=BACK)
    code = provider.consent(address)["code"]
    asked = {"code": code, "verifier": "v" * 43, "nonce": nonce, "back": BACK} | more
    return await provider.client.redeem(at=at, **asked)


async def test_the_browser_is_sent_with_a_challenge_a_state_and_a_nonce(town):
    address = await town.client.address(state="s", nonce="n", verifier="v" * 43, back=BACK, prompt="login")
    asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    assert address.startswith("https://id.town.example/authorize?")
    assert asked.pop("code_challenge") not in ("", "v" * 43)
    assert asked == {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": BACK,
        "scope": "openid email profile",
        "state": "s",
        "nonce": "n",
        "code_challenge_method": "S256",
        "prompt": "login",
    }


async def test_a_provider_s_word_is_read(town):
    town.claims |= {"sid": "there-1", "department": "Registry", "groups": ["a", "b", 3], "age": 40}
    vouched = await _vouched(town)
    assert (vouched.provider, vouched.issuer, vouched.subject, vouched.sid) == ("town", "https://id.town.example", "42", "there-1")
    assert (vouched.email, vouched.email_verified, vouched.name, vouched.language) == ("ada@town.example", True, "Ada", "el-GR")
    assert (vouched.claims["department"], vouched.claims["groups"], "age" in vouched.claims) == (("Registry",), ("a", "b"), False)


WRONG = {
    "nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "audience": {"aud": "another"},
    "audience in a list of others": {"aud": ["another", "third"]},
    "several audiences without azp": {"aud": [CLIENT, "another"]},
    "azp": {"aud": [CLIENT, "another"], "azp": "another"},
    "issuer": {"iss": "https://evil.example"},
    "no issuer": {"iss": None},
    "expired": {"exp": STAMP - 61},
    "no expiry": {"exp": None},
    "an expiry that is no number": {"exp": "tomorrow"},
    "from the future": {"iat": STAMP + 61},
    "old": {"iat": STAMP - 3600},
    "not yet": {"nbf": STAMP + 61},
    "no subject": {"sub": None},
    "an empty subject": {"sub": ""},
    "a subject that is no text": {"sub": 42},
    "an endless subject": {"sub": "x" * 256},
    "another access token": {"at_hash": "AAAA"},
}


@pytest.mark.parametrize("claims", WRONG.values(), ids=WRONG)
async def test_a_token_that_does_not_hold_is_refused(town, claims):
    town.claims |= claims
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_clocks_may_differ_by_a_minute(town):
    town.claims |= {"iat": STAMP + 59, "exp": STAMP - 59, "nbf": STAMP + 59}
    assert (await _vouched(town)).subject == "42"


async def test_no_signature_is_no_signature(town):
    town.key, town.header = b"", {"alg": "none"}
    with pytest.raises(ProviderRefused):
        await _vouched(town)


@pytest.mark.parametrize("offered", [["RS256"], ["HS256", "none", "RS256"]])
async def test_a_shared_secret_is_no_signature_even_if_the_provider_says_so(town, offered):
    town.metadata = {"id_token_signing_alg_values_supported": offered}
    secrets = [SECRET.encode(), town.keys[0].as_pem(private=False)]  # the client's secret, and the public key taken for one
    for secret in secrets:
        town.key, town.header = secret, {"alg": "HS256", "kid": "first"}
        with pytest.raises(ProviderRefused):
            await _vouched(town)


async def test_a_symmetric_key_among_the_published_ones_counts_for_nothing(town):
    shared = jwk.OctKey.import_key("shared with everybody who can read", {"kid": "shared"})
    town.keys, town.key, town.header = [*town.keys, shared], shared, {"alg": "HS256", "kid": "shared"}
    town.metadata = {"id_token_signing_alg_values_supported": ["HS256", "RS256"]}
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_a_strangers_key_is_refused(town):
    town.key = jwk.RSAKey.generate_key(2048, {"kid": "first"})
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_addresses_and_keys_are_kept(town):
    for _ in range(3):
        await _vouched(town)
    assert town.asked.count("/.well-known/openid-configuration") == town.asked.count("/jwks") == 1


async def test_a_new_key_is_looked_for_once(town):
    await _vouched(town)
    town.rotate()
    assert (await _vouched(town)).subject == "42"
    assert town.asked.count("/jwks") == 2
    town.header = town.header | {"kid": "made up"}
    for _ in range(3):  # whoever sends made-up keys does not make us ask again and again
        with pytest.raises(ProviderRefused):
            await _vouched(town)
    assert town.asked.count("/jwks") == 2


async def test_keys_are_asked_for_anew_after_an_hour(town, monkeypatch):
    await _vouched(town)
    later = oidc.time.monotonic() + oidc.KEPT + 1
    monkeypatch.setattr(oidc.time, "monotonic", lambda: later)
    await _vouched(town)
    assert town.asked.count("/jwks") == 2


async def test_the_discovery_must_be_the_provider_s_own(town):
    town.metadata = {"issuer": "https://evil.example"}
    with pytest.raises(ProviderRefused):
        await _vouched(town)


@pytest.mark.parametrize("door", ["authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint"])
async def test_nothing_is_asked_in_the_open(town, door):
    town.metadata = {door: "http://id.town.example/door"}
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_an_answer_names_its_sender(town):
    await town.client.check_sender("")
    await town.client.check_sender("https://id.town.example")
    with pytest.raises(ProviderRefused):
        await town.client.check_sender("https://evil.example")


async def test_who_promises_to_name_itself_must(town):
    town.metadata = {"authorization_response_iss_parameter_supported": True}
    with pytest.raises(ProviderRefused):
        await town.client.check_sender("")


async def test_a_code_without_its_verifier_is_worth_nothing(town):
    with pytest.raises(ProviderRefused):
        await _vouched(town, verifier="w" * 43)


async def test_an_address_missing_in_the_token_is_asked_for(town):
    town.claims |= {"email": None, "email_verified": None}
    town.userinfo = {"sub": "42", "email": "ada@town.example", "email_verified": True, "iss": "https://evil.example"}
    vouched = await _vouched(town)
    assert (vouched.email, vouched.email_verified, vouched.issuer) == ("ada@town.example", True, "https://id.town.example")
    town.userinfo["sub"] = "43"
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_an_address_nobody_verified_counts_only_where_the_operator_trusts_the_house():
    for trusted in (False, True):
        provider = TestProvider(trust_email=trusted)
        provider.claims = GOOD | {"email_verified": None}
        assert (await _vouched(provider)).email_verified is trusted
        provider.claims = GOOD | {"email_verified": False}
        assert (await _vouched(provider)).email_verified is False


ODD = {
    "broken": httpx.Response(200, text="<html>"),
    "a list": httpx.Response(200, json=[]),
    "a redirect": httpx.Response(302, headers={"location": "http://169.254.169.254/"}),
    "endless": httpx.Response(200, content=b"{" + b" " * 600_000),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
async def test_an_odd_answer_is_refused(town, answer):
    town.override = lambda request: answer
    with pytest.raises(ProviderRefused):
        await _vouched(town)


async def test_a_provider_that_is_away_is_not_a_mistake_of_ours(town):
    def broken(request):
        raise httpx.ConnectTimeout("too slow")

    for answer in (broken, lambda request: httpx.Response(503)):
        town.override = answer
        with pytest.raises(ProviderAway):
            await _vouched(town)


LOGOUT = {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}, "jti": "j1", "sub": "42", "sid": "s1"}
WHOSE = {"iss": "https://id.town.example", "aud": CLIENT, "iat": STAMP, "exp": STAMP + 120}


async def test_a_logout_token_is_read(town):
    told = await town.client.signed_out(town.token(**WHOSE, **LOGOUT), at=NOON)
    assert (told.issuer, told.subject, told.sid, told.jti) == ("https://id.town.example", "42", "s1", "j1")


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://evil.example"},
        {"aud": "another"},
        {"iat": STAMP - 3600},
        {"exp": STAMP - 100},
        {"nonce": "n"},
        {"events": {}},
        {"events": ["http://schemas.openid.net/event/backchannel-logout"]},
        {"jti": None},
        {"sub": None, "sid": None},
    ],
    ids=str,
)
async def test_a_logout_token_that_does_not_hold_is_refused(town, wrong):
    with pytest.raises(ProviderRefused):
        await town.client.signed_out(town.token(**(WHOSE | LOGOUT | wrong)), at=NOON)


async def test_an_id_token_is_no_logout_token(town):
    town.header |= {"typ": "at+jwt"}
    with pytest.raises(ProviderRefused):
        await town.client.signed_out(town.token(**WHOSE, **LOGOUT), at=NOON)


async def test_the_way_out_is_asked_without_a_token(town):
    way = await town.client.way_out(back="http://localhost:3000/sign-in", state="s")
    assert way == "https://id.town.example/end?client_id=qser&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fsign-in&state=s"
    town.metadata = {"end_session_endpoint": None}
    town.client._places = None
    assert await town.client.way_out(back="x", state="s") == ""


def test_a_minute_is_all_the_difference_clocks_may_have():
    assert timedelta(seconds=oidc.SKEW) == timedelta(minutes=1)
