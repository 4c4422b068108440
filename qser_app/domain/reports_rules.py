"""A report of one's own: up to five rules, all of which hold (AND), each with one of several values (OR); kept, and sent word of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from qser_app.domain.people import FieldOfWork, Language
from qser_app.domain.refusals import BadInput, Refusal

MOST_RULES = 5
MOST_VALUES = 20
LONGEST_NAME = 100
MOST_VIEWS = 50
_HOUR = 6  # when the mail leaves, in the organisation's time zone
_RULE = re.compile(r"([a-z_]+):([a-z]+):([0-9a-z_|.-]+)")
_LARGEST = 10**9


class NameTooLong(Refusal):
    """A kept report needs a name of at most 100 characters."""

    code = "report-name"


class TooManyRules(Refusal):
    """A report of one's own has at most five rules."""

    code = "too-many-rules"


class TooManyViews(Refusal):
    """Nobody keeps more than fifty reports."""

    code = "too-many-views"


class Rhythm(StrEnum):
    """How often a mail says that a kept report is there."""

    NEVER = "never"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Standing(StrEnum):
    """How somebody stands in a course."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"


class Field(StrEnum):
    """What a rule asks about somebody in a course."""

    COURSE = "course"
    DEPARTMENT = "department"
    STANDING = "standing"
    FIELD = "field"
    LANGUAGE = "language"
    PERCENT = "percent"
    SCORE = "score"
    MINUTES = "minutes"
    ENROLLED = "enrolled"
    COMPLETED = "completed"
    ACTIVE = "active"


class Compare(StrEnum):
    """How a value is compared: one of several, at least, at most; for days: since, until."""

    IS = "is"
    LEAST = "least"
    MOST = "most"


CHOSEN = {Field.COURSE, Field.DEPARTMENT, Field.STANDING, Field.FIELD, Field.LANGUAGE}
DAYS = {Field.ENROLLED, Field.COMPLETED, Field.ACTIVE}
_WORDS: dict[Field, type[StrEnum]] = {Field.STANDING: Standing, Field.FIELD: FieldOfWork, Field.LANGUAGE: Language}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what is asked, how it is compared, with which values."""

    field: Field
    compare: Compare
    values: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.field}:{self.compare}:{'|'.join(self.values)}"


def rules_of(text: str) -> tuple[Rule, ...]:
    """The rules as an address holds them (``course:is:3|5;percent:least:50``). Raises BadInput, TooManyRules."""
    parts = [part for part in text.split(";") if part]
    if len(parts) > MOST_RULES:
        raise TooManyRules
    return tuple(_rule(part) for part in parts)


def written(rules: Iterable[Rule]) -> str:
    """Rules as an address holds them."""
    return ";".join(map(str, rules))


def _rule(text: str) -> Rule:
    found = _RULE.fullmatch(text)
    if found is None or found[1] not in set(Field) or found[2] not in set(Compare):
        raise BadInput
    rule = Rule(Field(found[1]), Compare(found[2]), tuple(dict.fromkeys(found[3].split("|"))))
    if not _fits(rule):
        raise BadInput
    return rule


def _fits(rule: Rule) -> bool:
    if rule.field in CHOSEN:
        known = _WORDS.get(rule.field)
        right = all(value in set(known) if known else _is_number(value) for value in rule.values)
        return rule.compare is Compare.IS and 0 < len(rule.values) <= MOST_VALUES and right
    if rule.compare is Compare.IS or len(rule.values) != 1:
        return False
    return day_of_text(rule.values[0]) is not None if rule.field in DAYS else _is_number(rule.values[0])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10 and int(text) < _LARGEST


def day_of_text(text: str) -> date | None:
    """The day that a text of the form 2026-11-02 says, if it says one."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def clean_title(name: str) -> str:
    """The name of a kept report with its spaces in order. Raises NameTooLong."""
    clean = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    if not 0 < len(clean) <= LONGEST_NAME:
        raise NameTooLong
    return clean


def next_due(rhythm: Rhythm, *, at: datetime, zone: str) -> datetime | None:
    """When the next mail leaves: tomorrow, next Monday, or on the first of the next month, at six in the morning of ``zone``."""
    if rhythm is Rhythm.NEVER:
        return None
    today = at.astimezone(ZoneInfo(zone)).date()
    if rhythm is Rhythm.DAILY:
        day = today + timedelta(days=1)
    elif rhythm is Rhythm.WEEKLY:
        day = today + timedelta(days=7 - today.weekday())
    else:
        day = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return datetime.combine(day, time(_HOUR), ZoneInfo(zone)).astimezone(at.tzinfo)


@dataclass(frozen=True, slots=True)
class KeptView:
    """A kept report in the list of whoever keeps it; ``address`` leads to it."""

    id: int
    name: str
    report: str
    address: str
    rhythm: Rhythm
    due_at: datetime | None
