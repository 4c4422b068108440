"""Looking at the platform as somebody else sees it: who is really there, for how long, why, and that nothing is changed meanwhile."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from qser_app.domain.refusals import Refusal

LASTS = timedelta(minutes=30)
SHORTEST_REASON, LONGEST_REASON = 3, 200
VIEWED = "viewing"  # the part of a profile that the access log names when it was all of the platform


class OnlyLooking(Refusal):
    """Whoever looks as somebody else changes nothing, and is not shown what is that person's alone; gaps: ``name``."""

    code = "only-looking"


class OtherEyes(Refusal):
    """The page was drawn for other eyes: since then somebody began to look as somebody else, or stopped."""

    code = "other-eyes"


class ReasonMissing(Refusal):
    """Nobody looks without saying why, in a few words."""

    code = "viewing-reason"


@dataclass(frozen=True, slots=True)
class View:
    """A view as it stands: the names of who looks and of whom they look as, until when."""

    viewer: str
    person: str
    until: datetime


def clean_reason(text: str) -> str:
    """The reason in one line. Raises ReasonMissing."""
    reason = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise ReasonMissing
    return reason
