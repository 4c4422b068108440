"""How long a part may take, where its package says so, and what becomes of a try whose time is over.

Sources: SCORM 1.2 CAM 2.3.2.5 and RTE 3.4.2 (maxtimeallowed, timelimitaction); SCORM 2004 4th Edition RTE 4.2.16 and 4.2.24, CAM
5.1.6. The standard leaves it to content to act on its limit; where content does not, the wrapper does.
"""

from dataclasses import dataclass

from qser_app.domain.scorm import Edition, Sco
from qser_app.domain.scorm_data import Record, total_seconds
from qser_app.domain.scorm_elements import seconds

_CLOSES, _TELLS = "exit", "message"
_OUT_OF_TIME = "time-out"


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """Seconds that a try may take, and those ``left`` of it; whether its part ``closes`` then, and whether the learner is told."""

    allowed: int
    left: int
    closes: bool
    tells: bool


def time_limit(edition: Edition, sco: Sco, record: Record | None) -> TimeLimit | None:
    """The limit that a part's next visit has; None where there is none, or where its end changes nothing."""
    allowed = seconds(edition, sco.max_time)
    closes, _, word = (each.strip() for each in sco.time_limit_action.lower().partition(","))
    tells = word == _TELLS
    if not allowed or not (closes == _CLOSES or tells):
        return None
    spent = 0 if is_out_of_time(edition, sco, record) else total_seconds(record)
    return TimeLimit(int(allowed), max(0, int(allowed) - spent), closes == _CLOSES, tells)


def is_out_of_time(edition: Edition, sco: Sco, record: Record | None) -> bool:
    """Whether a part's last try ended because its time was over: the next one begins anew (RTE 4.2.8, exit)."""
    left = (record or {}).get("cmi.exit" if edition.is_2004 else "cmi.core.exit", "")
    return left == _OUT_OF_TIME and bool(seconds(edition, sco.max_time))
