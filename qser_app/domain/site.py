"""Addresses within the site, and the browsers that call."""

import re

_LOCAL = re.compile(r"/(?:[a-z0-9][a-zA-Z0-9_.-]*(?:/[a-zA-Z0-9][a-zA-Z0-9_.-]*)*/?)?(?:\?[a-zA-Z0-9_=&.-]*)?")
_DOORS = ("/auth/", "/sign-in", "/forgot", "/new-password", "/invitation")
_LONGEST = 300
# In this order: every browser also claims to be the ones below it.
_PROGRAMS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def local_path(wanted: str, *, otherwise: str = "/") -> str:
    """``wanted`` if it leads to a page of ours, else ``otherwise``.

    Only plain letters count: no scheme, no second slash, no backslash, nothing encoded, so that no browser can read a
    foreign host out of it. The doors themselves are no destination either.
    """
    fits = len(wanted) <= _LONGEST and _LOCAL.fullmatch(wanted) and not wanted.startswith(_DOORS)
    return wanted if fits else otherwise


def browser_named(user_agent: str) -> str:
    """What a browser calls itself, in two words a person knows: "Firefox, Windows"."""
    program = next((name for mark, name in _PROGRAMS if mark in user_agent), "")
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), "")
    return ", ".join(filter(None, (program, system)))
