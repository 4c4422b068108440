"""What an operator decides."""

import pytest
from pydantic import SecretStr, ValidationError

from qser_app.settings import DEFAULT_SECRET, Settings

WELL_KNOWN = "/.well-known/openid-configuration"


@pytest.fixture(autouse=True)
def _a_bare_machine(monkeypatch, tmp_path):
    for name in Settings.model_fields:
        monkeypatch.delenv(f"QSER_{name.upper()}", raising=False)


def _settings(**given):
    return Settings(_env_file=None, **given)


def test_a_fresh_machine_needs_no_setting(tmp_path):
    settings = _settings(var_dir=tmp_path)
    assert settings.database == f"sqlite:///{tmp_path}/qser.db"
    assert (settings.port, settings.content_port) == (3000, 3001)
    assert settings.secret == DEFAULT_SECRET
    assert (settings.secure, settings.session_cookie) == (False, "qser_session")


def test_the_environment_decides(monkeypatch):
    monkeypatch.setenv("QSER_DATABASE_URL", "postgresql+psycopg://db/qser")
    monkeypatch.setenv("QSER_SESSION_DAYS", "3")
    assert (_settings().database, _settings().session_days) == ("postgresql+psycopg://db/qser", 3)


def test_over_tls_the_cookie_is_bound_to_the_host():
    settings = _settings(public_url="https://learn.example.org", content_url="https://content.example.org:8443")
    assert (settings.port, settings.content_port) == (443, 8443)
    assert settings.secure
    assert settings.session_cookie == "__Host-qser"


def test_behind_a_proxy_the_platform_listens_where_it_is_told():
    settings = _settings(public_url="https://learn.example.org", bind_port=3000)
    assert (settings.port, settings.origin) == (3000, "https://learn.example.org")


@pytest.mark.parametrize("wrong", [{"workers": 0}, {"session_days": 91}, {"mode": "staging"}, {"trusted_proxy_hops": -1}])
def test_what_cannot_be_is_refused_at_the_start(wrong):
    with pytest.raises(ValidationError):
        _settings(**wrong)


def test_nothing_changes_a_setting_later():
    with pytest.raises(ValidationError):
        _settings().secret = "another"


def test_providers_are_named_one_setting_each(monkeypatch):
    for name, value in {
        "DISCOVERY": f"https://id.town.example{WELL_KNOWN}",
        "CLIENT_ID": "qser",
        "LABEL__EN": "Town",
        "LABEL__EL": "Δήμος",
    }.items():
        monkeypatch.setenv(f"QSER_OIDC__TOWN__{name}", value)
    town = _settings().oidc["town"]
    assert (town.issuer, town.scopes, town.trust_email) == ("https://id.town.example", "openid email profile", False)
    assert [town.called(each, otherwise="town") for each in ("en", "el", "cs")] == ["Town", "Δήμος", "Town"]
    assert "between us" not in repr(town.model_copy(update={"client_secret": SecretStr("between us")}))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("town", {"discovery": "https://id.town.example"}),
        ("town", {"discovery": f"http://id.town.example{WELL_KNOWN}"}),
        ("town", {"scopes": "email"}),
        ("town", {"client_id": ""}),
        ("town", {"clientid": "typed wrongly"}),
        ("Town hall", {}),
    ],
)
def test_a_provider_that_cannot_be_is_refused_at_the_start(name, wrong):
    with pytest.raises(ValidationError):
        _settings(oidc={name: {"discovery": f"https://id.town.example{WELL_KNOWN}", "client_id": "qser"} | wrong})
