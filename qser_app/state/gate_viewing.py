"""What may be called while one looks at the platform as somebody else: these handlers, which only read, and no other.

A new handler is closed until it stands here. That those below change nothing is not taken on trust: the database refuses whatever they
would write (`db.unit_of_work`), and tests/abuse/test_people_viewing.py calls every handler there is. Left out although they read:
what is a person's alone (their account, their data, their inbox, their ways of signing in), other people's profiles, secret links, and
the desks where texts and questions are written.
"""

from collections.abc import Callable
from typing import Any

_READS = {
    "SessionState": "load require_sign_in watch",
    "FeedbackState": "dismiss",
    "PaletteState": "open find",
    "HomeState": "load",
    "ChecklistState": "load",
    "RulesState": "load",
    "CatalogueState": "load keep_language keep_length",
    "CourseState": "load",
    "GlossaryState": "load find",
    "PlayerState": "load watch go_on",
    "LessonState": "load read_in",
    "QuizState": "load leave",
    "CaseState": "load",
    "ScormState": "load",
    "OfferState": "load",
    "ProfileState": "load choose show_older watch",
    "InfographicState": "load watch",
    "LeaderboardState": "load show watch",
    "CertificateState": "load load_form find",
    "DeskState": "load",
    "DeskCourseState": "load",
    "LearnersState": "load find keep_department keep_pace turn_to",
    "ReportsState": "load narrow turn_to choose_field add_rule",
    "PortalState": "load choose",
    "MembersState": "load find narrow turn_to",
    "BulkState": "begin",
    "DepartmentsState": "load choose",
}
READS = frozenset(f"{where}.{name}" for where, names in _READS.items() for name in names.split())
# What pages call by themselves, while nobody presses anything: not done either, and nothing is said of it.
UNSAID = frozenset({"PlayerState.beat", "PlayerState.keep_place", "CelebrationState.thank"})


def named(state: Any, handler: Callable[..., Any]) -> str:
    """A handler as it stands above: its state, also where it comes from a mixin or runs in the background, and its own name."""
    return f"{state.__class__.__name__}.{handler.__name__}"
