"""Every operator decision, typed, read once from the environment (``QSER_...``) or a ``.env`` file."""

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_SECRET = "change-me"  # noqa: S105 -- refused in production by `qser doctor`
_WELL_KNOWN = "/.well-known/openid-configuration"
_AT_HOME = ("localhost", "127.0.0.1", "::1")
_PROVIDER = re.compile("[a-z0-9][a-z0-9_-]{0,29}")


class Provider(BaseModel):
    """A house that vouches for people (OpenID Connect); docs/sign_in.md says how to fill it in for the usual ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    discovery: str
    client_id: str = Field(min_length=1)
    client_secret: SecretStr = SecretStr("")
    scopes: str = "openid email profile"
    label: dict[str, str] = {}
    trust_email: bool = False

    @field_validator("discovery")
    @classmethod
    def _leads_to_a_provider(cls, discovery: str) -> str:
        parts = urlsplit(discovery)
        if not discovery.endswith(_WELL_KNOWN) or not parts.hostname:
            raise ValueError(f"a provider's discovery address ends in {_WELL_KNOWN}")
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _AT_HOME):
            raise ValueError("a provider is asked over https")
        return discovery

    @field_validator("scopes")
    @classmethod
    def _asks_who_it_is(cls, scopes: str) -> str:
        if "openid" not in scopes.split():
            raise ValueError("the scopes of a provider include openid")
        return scopes

    @property
    def issuer(self) -> str:
        """Who signs the provider's tokens (OpenID Connect Discovery 1.0, 4.1), without a slash at its end."""
        return self.discovery.removesuffix(_WELL_KNOWN)

    def called(self, language: str, *, otherwise: str) -> str:
        """The provider's name in a language; in English, or ``otherwise``, where there is none."""
        return self.label.get(language) or self.label.get("en") or otherwise


class Settings(BaseSettings):
    """The platform's settings; docs/settings.md holds the same table in words."""

    model_config = SettingsConfigDict(env_prefix="QSER_", env_file=ROOT / ".env", env_nested_delimiter="__", extra="ignore", frozen=True)

    mode: Literal["local", "production"] = Field("local", description="production refuses to start with unsafe settings")
    public_url: str = Field("http://localhost:3000", description="where people reach the platform")
    content_url: str = Field("http://127.0.0.1:3001", description="where course packages run; another origin than public_url")
    bind_host: str = Field("127.0.0.1", description="address the servers listen on")
    bind_port: int = Field(0, ge=0, le=65535, description="port the application listens on; 0: that of public_url")
    database_url: str = Field("", description="empty: SQLite in var_dir; postgresql+psycopg://... when outgrown")
    redis_url: str = Field("", description="empty: one worker; redis://... for several")
    workers: int = Field(1, ge=1, le=32, description="worker processes; more than one needs redis_url")
    var_dir: Path = Field(ROOT / "var", description="database, files, mail, packages")
    secret: str = Field(DEFAULT_SECRET, description="key for pseudonyms in logs and limits")
    trusted_proxy_hops: int = Field(0, ge=0, le=5, description="reverse proxies whose X-Forwarded-For is believed")
    session_days: int = Field(14, ge=1, le=90, description="days until a sign-in expires")
    oidc: dict[str, Provider] = Field({}, description="providers people may sign in with: QSER_OIDC__<NAME>__DISCOVERY ...")
    password_hashes_at_once: int = Field(2, ge=1, le=16, description="argon2 computations in parallel (64 MiB each)")
    upload_max_mb: int = Field(500, ge=1, le=4096, description="largest course package")
    recording_max_mb: int = Field(500, ge=1, le=4096, description="largest video or sound of a lesson")
    package_max_files: int = Field(5000, ge=100, le=25_000, description="most files in a course package")
    quiz_saves_per_minute: int = Field(240, ge=0, description="answers one person may save within a minute; 0: no limit")
    smtp_url: str = Field("", description="smtp://user:password@host:port; empty: mails are written to var_dir/mail")
    mail_from: str = Field("Q-SER <no-reply@localhost>", description="sender of mails")
    operator: str = Field("", description="name and address of who runs the platform, for the imprint; lines end with \\n")
    contact_email: str = Field("", description="where the contact form's messages go; empty: to the superadmins")
    log_format: Literal["text", "json"] = Field("text", description="json for log collectors")
    target_people: int = Field(200, ge=1, description="people the project wants to train: the indicator on the house's infographic")
    jobs: bool = Field(True, description="run the jobs loop in the workers (one leads)")
    erasure_days: int = Field(14, ge=0, le=90, description="days between asking for erasure and having it done")
    keep_accounts_days: int = Field(730, ge=0, description="days without a sign of life after which an account is erased; 0: never")
    keep_sign_ins_days: int = Field(365, ge=0, description="days that single sign-ins are kept; 0: for good, here and below")
    keep_views_days: int = Field(365, ge=0, description="days that it is kept who looked at whose profile")
    keep_answers_days: int = Field(730, ge=0, description="days that typed answers and saves are kept after handing in")
    keep_package_data_days: int = Field(365, ge=0, description="days that what packages wrote is kept once an attempt is over")
    keep_sittings_days: int = Field(400, ge=0, description="days that single stretches of learning are kept")
    keep_notices_days: int = Field(180, ge=0, description="days that notices are kept")
    keep_messages_days: int = Field(30, ge=0, description="days that delivered mails are kept")
    keep_audit_days: int = Field(730, ge=0, description="days that lines of the audit log are kept")
    gallery: bool = Field(False, description="show /_gallery, the page of all components")

    @field_validator("oidc")
    @classmethod
    def _names_stand_in_addresses(cls, providers: dict[str, Provider]) -> dict[str, Provider]:
        if wrong := [name for name in providers if not _PROVIDER.fullmatch(name)]:
            raise ValueError(f"a provider's name has small letters and digits, at most 30: {wrong}")
        return providers

    @property
    def port(self) -> int:
        """The TCP port the application listens on; behind a proxy it is not the one people type."""
        return self.bind_port or _port(self.public_url)

    @property
    def content_port(self) -> int:
        """The TCP port of the content origin."""
        return _port(self.content_url)

    @property
    def origin(self) -> str:
        """The one origin our own pages have, as browsers write it."""
        return _origin(self.public_url)

    @property
    def content_origin(self) -> str:
        """The origin course packages run on, as browsers write it."""
        return _origin(self.content_url)

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database."""
        return self.database_url or f"sqlite:///{self.var_dir / 'qser.db'}"

    @property
    def secure(self) -> bool:
        """Whether people reach the platform over TLS."""
        return self.public_url.startswith("https://")

    @property
    def session_cookie(self) -> str:
        """The session cookie's name; ``__Host-`` needs TLS (RFC 6265bis 4.1.3.2)."""
        return "__Host-qser" if self.secure else "qser_session"


def _port(url: str) -> int:
    parts = urlsplit(url)
    return parts.port or (443 if parts.scheme == "https" else 80)


def _origin(url: str) -> str:
    parts = urlsplit(url.lower())
    return f"{parts.scheme}://{parts.netloc}"


settings = Settings()  # pyright: ignore[reportCallIssue] -- every field has a default
