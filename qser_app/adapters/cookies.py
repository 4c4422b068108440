"""The cookies the platform sets: which sign-in this browser is, which browser began to sign in, and what was typed a minute ago."""

import functools
import hashlib
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import quote, unquote

from qser_app.adapters.sealing import Unreadable, is_mark, mark, seal, unseal
from qser_app.domain.people_steps import MINUTES
from qser_app.settings import settings

TYPED = "qser_typed"
_TYPED_SECONDS = 60
_SETUP_SECONDS = 3600
_LONGEST_TYPED = 254


def value_of(cookie_header: str, name: str) -> str:
    """The value of one cookie; empty when it is absent or the header makes no sense."""
    try:
        cookie = SimpleCookie(cookie_header or "").get(name)
    except CookieError:
        return ""
    return cookie.value if cookie else ""


@functools.lru_cache(maxsize=4096)  # asked on every event of a connection, whose header never changes
def session_hash(cookie_header: str) -> str:
    """The hash under which the browser's session is remembered; empty without a session cookie."""
    token = value_of(cookie_header, settings.session_cookie)
    return hash_of(token) if token else ""


def hash_of(token: str) -> str:
    """What the database keeps of a secret token: knowing it opens nothing."""
    return hashlib.sha256(token.encode()).hexdigest()


def session_cookie(token: str) -> dict[str, Any]:
    """The arguments of ``Response.set_cookie`` for a sign-in."""
    seconds = settings.session_days * 24 * 3600
    return {"key": settings.session_cookie, "value": token, "max_age": seconds, **_flags()}


def no_session_cookie() -> dict[str, Any]:
    """The arguments of ``Response.delete_cookie`` for a sign-out."""
    return {"key": settings.session_cookie, **_flags()}


def typed_cookie(field: str, text: str) -> dict[str, Any]:
    """Keep what was typed into a field out of the address line and bring it back to the form, for a minute."""
    return {"key": f"{TYPED}_{field}", "value": quote(text[:_LONGEST_TYPED]), "max_age": _TYPED_SECONDS, **_flags()}


def typed_text(cookie_header: str, field: str) -> str:
    """What was typed into a field a moment ago."""
    return unquote(value_of(cookie_header, f"{TYPED}_{field}"))[:_LONGEST_TYPED]


def step_cookie(browser: str) -> dict[str, Any]:
    """Tell this browser apart while a step of signing in waits for its answer; signed, so that only values of ours come back."""
    return {"key": _step_name(), "value": f"{browser}.{mark('browser', browser)}", "max_age": MINUTES * 60, **_flags()}


def no_step_cookie() -> dict[str, Any]:
    """The arguments of ``Response.delete_cookie`` once the step has been taken."""
    return {"key": _step_name(), **_flags()}


def stepping_browser(cookie_header: str) -> str:
    """What `step_cookie` gave this browser; empty when it holds none, or one that is not ours."""
    browser, _, signature = value_of(cookie_header, _step_name()).partition(".")
    return browser if browser and is_mark(signature, "browser", browser) else ""


def setup_cookie(text: str) -> dict[str, Any]:
    """Keep what the first steps of the setup have said, for an hour; sealed, for the code is in it."""
    return {"key": _setup_name(), "value": seal("setup", text), "max_age": _SETUP_SECONDS, **_flags()}


def no_setup_cookie() -> dict[str, Any]:
    """The arguments of ``Response.delete_cookie`` once the owner is in."""
    return {"key": _setup_name(), **_flags()}


def setup_text(cookie_header: str) -> str:
    """What `setup_cookie` kept; empty when there is none, or one that is not ours."""
    sealed = value_of(cookie_header, _setup_name())
    try:
        return unseal("setup", sealed) if sealed else ""
    except Unreadable:
        return ""


def _setup_name() -> str:
    return "__Host-qser_setup" if settings.secure else "qser_setup"


def _step_name() -> str:
    return "__Host-qser_step" if settings.secure else "qser_step"


def _flags() -> dict[str, Any]:
    return {"path": "/", "httponly": True, "samesite": "lax", "secure": settings.secure}
