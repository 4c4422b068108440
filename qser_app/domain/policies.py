"""Who may call a handler or a route at all; the finer question is asked again by the service."""

from collections.abc import Callable
from dataclasses import dataclass

from qser_app.domain.people import Actor, Role
from qser_app.domain.permissions import looks_after_courses, may_report


@dataclass(frozen=True, slots=True)
class Policy:
    """A named answer to "may this actor (None: a visitor) call this?"."""

    name: str
    allows: Callable[[Actor | None], bool]


ANYONE = Policy("anyone", lambda actor: True)  # noqa: ARG005 -- everybody means everybody
SIGNED_IN = Policy("signed in", lambda actor: actor is not None)
# Somebody who has signed in, but whose organisation asks for a second step they have not taken: for making one, and nothing else.
HALFWAY = Policy("signed in, perhaps without the second step", lambda actor: actor is not None)
AUTHOR = Policy("author", lambda actor: actor is not None and looks_after_courses(actor))
REPORTER = Policy("reporter", lambda actor: actor is not None and may_report(actor))
ADMIN = Policy("admin", lambda actor: actor is not None and (actor.is_superadmin or actor.holds(Role.ADMIN)))
SUPERADMIN = Policy("superadmin", lambda actor: actor is not None and actor.is_superadmin)
# The route itself proves the caller's right: a capability in the address, or a secret link.
CAPABILITY = Policy("capability", lambda actor: True)  # noqa: ARG005 -- proved by the route
