"""What the public pages look like and the little they do: the app's own tokens and parts, one sheet and one script in each page.

Written into the page, so that a first visit paints after one answer; the content-security policy names both by their hashes.
"""

import base64
import functools
import hashlib
import re
from pathlib import Path

from qser_app.settings import ROOT

_HERE = Path(__file__).parent / "site"
_APP = ROOT / "assets" / "styles"
_PARTS = ("pressed", "filled in", "frames")  # the sections of parts.css that these pages use
_DARK = re.compile(r"\.dark \{(?P<tokens>[^}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@functools.cache
def sheet() -> str:
    """The style sheet: letters, tokens, parts, and what is the site's own."""
    base = (_APP / "base.css").read_text(encoding="utf-8")
    own = (_HERE / "site.css").read_text(encoding="utf-8")
    return _short("\n".join((base, _by_night(base), _chosen_parts(), own)))


@functools.cache
def script() -> str:
    """The script: theme, language and menus; a page without it can be read and used."""
    lines = (_HERE / "site.js").read_text(encoding="utf-8").splitlines()
    return "\n".join(line.strip() for line in lines)


@functools.cache
def policy() -> str:
    """The content-security policy of these pages: nothing from elsewhere, no script but the one above."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(script())}",
            f"style-src {_hash(sheet())}",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",  # programs that judge a page ask for robots.txt in its name
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def _by_night(base: str) -> str:
    """The dark tokens for a browser that asks for them and runs no script."""
    found = _DARK.search(base)
    if found is None:
        raise ValueError("base.css no longer writes the dark tokens as .dark { ... }")
    return f"@layer house {{ @media (prefers-color-scheme: dark) {{ :root:not(.light) {{{found['tokens']}}} }} }}"


def _chosen_parts() -> str:
    sections = re.split(r"/\* ---- ([a-z ]+) ---- \*/", (_APP / "parts.css").read_text(encoding="utf-8"))
    named = dict(zip(sections[1::2], sections[2::2], strict=True))
    return "@layer house {" + "\n".join(named[each] for each in _PARTS) + "}"


def _short(css: str) -> str:
    return re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", _COMMENT.sub("", css))).strip()


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
