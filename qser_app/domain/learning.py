"""How learning is counted: progress, active time, and the hour that is enough for a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from qser_app.domain.refusals import Refusal
from qser_app.domain.rewards import NOTHING, Reward

LONGEST_BEAT = 20
LONGEST_SITTING = 2 * 60 * 60
HOUR = 60 * 60
LONGEST_REASON, SHORTEST_REASON = 500, 3


class ReasonMissing(Refusal):
    """A correction needs a reason of 3 to 500 characters."""

    code = "reason-missing"


@dataclass(frozen=True, slots=True)
class Watched:
    """Where a person stopped in a recording of a unit, and how many seconds ago that was."""

    name: str
    second: int
    ago: int = 0


class Progress(StrEnum):
    """How far a person is in a unit or a course."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Completion:
    """What finishing a unit meant; ``first_time`` is false when it had been finished before."""

    unit_id: int
    first_time: bool
    reward: Reward = NOTHING
    course_completed: bool = False


@dataclass(frozen=True, slots=True)
class Gain:
    """Seconds that one beat adds."""

    active: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class Day:
    """A person's active seconds today, beside the minutes they chose."""

    seconds: int
    goal_minutes: int

    @property
    def minutes(self) -> int:
        """Whole active minutes."""
        return self.seconds // 60

    @property
    def percent(self) -> int:
        """How full the ring is, 0 to 100."""
        return min(100, self.seconds * 100 // (self.goal_minutes * 60)) if self.goal_minutes > 0 else 100

    @property
    def hour_is_full(self) -> bool:
        """Whether the day's hour is over: from here on nothing earns points."""
        return self.seconds >= HOUR


def beat_gain(since_last: timedelta, *, active: bool, active_so_far: int, open_so_far: int) -> Gain:
    """What a beat adds to a sitting: the time since the last one, 20 s at most, 2 h a sitting at most.

    Active time counts only while the browser says that something happened; the seconds are the server's.
    """
    seconds = max(0, min(LONGEST_BEAT, int(since_last.total_seconds())))
    room = max(0, LONGEST_SITTING - active_so_far)
    return Gain(min(seconds, room) if active else 0, min(seconds, max(0, LONGEST_SITTING - open_so_far)))


def day_of(at: datetime, time_zone: str) -> date:
    """The day on the person's own calendar; an unknown zone is read as UTC."""
    try:
        return at.astimezone(ZoneInfo(time_zone)).date()
    except (KeyError, ValueError, OSError):
        return at.astimezone(ZoneInfo("UTC")).date()


def percent_of(completed: int, total: int) -> int:
    """Completed of all units in per cent, rounded down, so that 100 means all."""
    return completed * 100 // total if total else 0


def progress_of(completed: Iterable[bool], *, started: bool) -> Progress:
    """Where somebody stands in a course, by its units."""
    ticks = list(completed)
    if ticks and all(ticks):
        return Progress.COMPLETED
    return Progress.IN_PROGRESS if started or any(ticks) else Progress.NOT_STARTED


def minutes_left(minutes: int, percent: int) -> int:
    """What is left of a unit, at least one minute: an estimate that never says zero before the end."""
    return max(1, round(minutes * (100 - min(100, max(0, percent))) / 100))


def what_fits(units: Iterable[tuple[int, int]], minutes: int) -> list[int]:
    """The next units (id, minutes), in their order, that fit into ``minutes`` one by one."""
    return [unit_id for unit_id, length in units if length <= minutes]


def together(first: Reward, second: Reward) -> Reward:
    """Two rewards of one moment as one."""
    return Reward(first.points + second.points, first.badges + second.badges, second.level or first.level)


def clean_line(text: str) -> str:
    """What was typed as one line, with its spaces in order."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def clean_reason(text: str) -> str:
    """A reason with its spaces in order. Raises ReasonMissing."""
    reason = clean_line(text)
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise ReasonMissing
    return reason
