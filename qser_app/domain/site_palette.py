"""What can be opened from anywhere by its name: the pages whose address needs no number, and what a search found."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from qser_app.domain.courses import fold
from qser_app.domain.people import Actor
from qser_app.domain.permissions import may_author
from qser_app.domain.policies import ADMIN, AUTHOR, REPORTER, SIGNED_IN, SUPERADMIN, Policy

LONGEST_WISH = 80
SHORTEST_WISH = 2
_ACCENTS = re.compile("[\u0300-\u036f]+")
_BETWEEN = re.compile("[@._'’/,-]")  # what stands between the parts of a name or an address


@dataclass(frozen=True, slots=True)
class Place:
    """A page: where it is, the key of its name, its sign, who may open it, and the key of more words it is looked for with (or empty)."""

    to: str
    words: str
    icon: str
    policy: Policy = SIGNED_IN
    also: str = ""


# Whoever looks after one course alone begins no other.
_BEGINNER = Policy("may begin a course", lambda actor: actor is not None and may_author(actor, organisation_id=actor.organisation_id))

PLACES = (
    Place("/", "site-home", "house", also="palette-also-home"),
    Place("/catalogue", "site-courses", "book-open", also="palette-also-courses"),
    Place("/leaderboard", "site-leaderboard", "trophy", also="palette-also-leaderboard"),
    Place("/me", "site-profile", "user-round", also="palette-also-profile"),
    Place("/me/infographic", "palette-infographic", "chart-pie", also="palette-also-infographic"),
    Place("/account", "site-account", "settings", also="palette-also-account"),
    Place("/account/notices", "palette-notice-choices", "bell-ring", also="palette-also-notice-choices"),
    Place("/notices", "notices-title", "bell", also="palette-also-notices"),
    Place("/account/data", "palette-data", "database", also="palette-also-data"),
    Place("/cases/propose", "palette-propose", "messages-square", also="palette-also-cases"),
    Place("/certificate", "palette-certificate", "badge-check"),
    Place("/exports", "palette-exports", "download", also="palette-also-exports"),
    Place("/desk", "site-desk", "briefcase", AUTHOR, "palette-also-desk"),
    Place("/desk?new=course", "palette-new-course", "plus", _BEGINNER),
    Place("/bring", "palette-bring", "folder-input", _BEGINNER),
    Place("/packages", "palette-packages", "package-plus", AUTHOR),
    Place("/desk/proposals", "palette-proposals", "messages-square", AUTHOR, "palette-also-cases"),
    Place("/reports", "site-reports", "chart-column", REPORTER, "palette-also-reports"),
    Place("/people", "site-people", "users-round", ADMIN, "palette-also-people"),
    Place("/people/invitations", "palette-invitations", "users-round", ADMIN),
    Place("/people/departments", "palette-departments", "building-2", ADMIN),
    Place("/people/import", "palette-import", "folder-input", ADMIN),
    Place("/insights", "palette-portal", "chart-pie", ADMIN, "palette-also-portal"),
    Place("/organisation", "site-organisation", "building-2", ADMIN, "palette-also-organisation"),
    Place("/rewards/rules", "site-rewards", "award", ADMIN, "palette-also-rewards"),
    Place("/leaderboard/settings", "palette-board-settings", "trophy", ADMIN, "palette-also-board-settings"),
    Place("/organisation/sign-in", "palette-entry", "key-round", ADMIN, "palette-also-entry"),
    Place("/organisation/notices", "palette-notice-defaults", "bell-ring", ADMIN, "palette-also-notice-choices"),
    Place("/newsdesk", "site-newsdesk", "newspaper", ADMIN, "palette-also-newsdesk"),
    Place("/audit", "palette-audit", "scroll-text", ADMIN, "palette-also-audit"),
    Place("/operations", "site-operations", "activity", SUPERADMIN, "palette-also-operations"),
    Place("/operations/sessions", "palette-sessions", "monitor-smartphone", SUPERADMIN, "palette-also-sessions"),
    Place("/operations/organisations", "palette-organisations", "building-2", SUPERADMIN),
    Place("/operations/exports", "palette-all-exports", "download", SUPERADMIN, "palette-also-exports"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """Something a search found: ``kind`` is that of a unit, or course, term, desk or person; ``detail`` says which of several it is.

    ``language`` is that of the title, empty for names.
    """

    kind: str
    title: str
    detail: str
    to: str
    language: str = ""


def places_of(actor: Actor) -> list[Place]:
    """The pages that are the actor's to open."""
    return [place for place in PLACES if place.policy.allows(actor)]


def wish(words: str) -> str:
    """What is looked for: without accents and case, no longer than anybody types; empty when it is too short to say anything."""
    wanted = fold(words[:LONGEST_WISH])
    return wanted if len(wanted) >= SHORTEST_WISH else ""


def those_called(wanted: str, names: Sequence[str]) -> list[int]:
    """The places of the names in which each word of ``wanted`` (a wish) begins a word; the parts of an address are words.

    All names are folded as one text: ten thousand take some forty milliseconds so, one by one three hundred.
    """
    words = [f" {word}" for word in _BETWEEN.sub(" ", wanted).split()]
    lines = unicodedata.normalize("NFD", "\n".join(" " + name.replace("\n", " ") for name in names))
    folded = _BETWEEN.sub(" ", _ACCENTS.sub("", lines)).casefold().replace("ς", "σ").split("\n")
    return [place for place, line in enumerate(folded) if all(word in line for word in words)] if words else []
