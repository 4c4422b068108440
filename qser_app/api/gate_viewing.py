"""What a route answers while somebody looks at the platform as somebody else: these routes alone, and of them only what reads.

As in state/gate_viewing.py: a new route is closed until it stands here. What people take along (reports, documents, workbooks) is closed.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from qser_app.db import only_look
from qser_app.domain.people_viewing import OnlyLooking, OtherEyes

SAFE = ("GET", "HEAD", "OPTIONS")
_READS = {
    "site": "health ready metrics",
    "site_pages": "enter first show robots sitemap",
    "site_news": "all_news all_events one_piece atom card picture",
    "media": "show",
    "people_picture": "show",
    "people_organisation": "show",
    "reports": "units units_as_text",
}
READS = frozenset(f"{where}.{name}" for where, names in _READS.items() for name in names.split())
# The ways out: whoever is really there stops looking, or leaves.
ENDS = frozenset({"people_viewing.stop", "people.post_sign_out", "people_providers_out.back_channel", "people_providers_out.front_channel"})
_ANSWER = "/viewing/0"  # a page that says why


def named(endpoint: Callable[..., Any]) -> str:
    """A route as it stands above: its module and its function."""
    return f"{endpoint.__module__.rpartition('.')[2]}.{endpoint.__name__}"


def closed(request: Request, endpoint: Callable[..., Any]) -> Response | None:
    """The answer where this is closed to whoever looks as somebody else; None: go on, and from here on nothing can be changed.

    Once a view is over, whoever looked goes on as themselves, but changes nothing before a page has loaded anew: it may still
    show what the other one sees.
    """
    actor, name = request.state.actor, named(endpoint)
    only_look(from_here=False)
    if actor is None or not actor.view_id:
        return None
    if name in ENDS:
        request.state.actor = actor.viewer or replace(actor, view_id=0)
        return None
    if actor.viewer is None:
        return None if request.method in SAFE else _said(request, OtherEyes.code)
    if name not in READS or request.method not in SAFE:
        return _said(request, OnlyLooking.code)
    only_look(from_here=True)
    return None


def _said(request: Request, code: str) -> Response:
    """In words for a page that was asked for, or a form that was sent; as a code for what a page asks for itself."""
    if "text/html" in request.headers.get("accept", ""):
        return RedirectResponse(_ANSWER, 303, headers={"Cache-Control": "no-store"})
    return JSONResponse({"refused": code}, status_code=403, headers={"Cache-Control": "no-store"})
