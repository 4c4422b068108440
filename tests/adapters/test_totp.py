"""Codes of authenticator apps: what an app reads, which codes count, and what happens when the installation's secret has changed."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from qser_app.adapters import sealing, totp
from tests.support.people import NOON


@pytest.fixture
def sealed() -> str:
    return totp.new_secret()


@pytest.fixture
def app(sealed) -> pyotp.TOTP:
    """The app that has read the square."""
    return pyotp.parse_uri(totp.address(sealed, account="ada@example.org"))


def test_an_app_reads_whose_account_it_is_and_where(sealed):
    address = urlsplit(totp.address(sealed, account="ada@example.org"))
    assert (address.scheme, address.netloc, address.path) == ("otpauth", "totp", "/Q-SER:ada%40example.org")
    assert parse_qs(address.query)["issuer"] == ["Q-SER"]
    assert totp.square(address.geturl()).startswith("data:image/svg+xml")


def test_what_is_typed_by_hand_is_what_the_square_says(sealed, app):
    groups = totp.typed_by_hand(sealed).split()
    assert "".join(groups) == app.secret
    assert {len(group) for group in groups} == {4}


def test_secrets_are_sealed_and_never_the_same():
    one, other = totp.new_secret(), totp.new_secret()
    assert totp.typed_by_hand(one) != totp.typed_by_hand(other)
    assert totp.typed_by_hand(one).replace(" ", "") not in one


@pytest.mark.parametrize(("seconds", "counts"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_a_telephone_s_clock_may_differ_by_half_a_minute(sealed, app, seconds, counts):
    then = NOON + timedelta(seconds=seconds)
    assert totp.step_of(sealed, app.at(then), NOON) == (app.timecode(then) if counts else None)


@pytest.mark.parametrize("code", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "-12345", " 12345"])
def test_what_is_no_code_is_none(sealed, code):
    assert totp.step_of(sealed, code, NOON) is None


def test_a_secret_nobody_can_read_any_more_opens_nothing(sealed, app, monkeypatch):
    monkeypatch.setattr(sealing, "settings", sealing.settings.model_copy(update={"secret": "another"}))
    assert totp.step_of(sealed, app.at(NOON), NOON) is None
