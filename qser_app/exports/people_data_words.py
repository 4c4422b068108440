"""What stands in a person's own data, in words: what columns are called, and what the house means by its codes and numbers."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

from qser_app.domain.leaderboard_periods import ALL_TIME, is_month
from qser_app.domain.people_data import Record
from qser_app.domain.rewards_facts import OF_COURSES, OF_UNITS
from qser_app.i18n.catalogue import LANGUAGES, LOCALES, known_keys, named_languages, phrase
from qser_app.i18n.catalogue_formats import city, country, day, lasts

PICTURE = "files/picture.webp"  # where a picture stands in the archive
# Columns in the words of people: many columns, few words. Beside each stands the column's own name, as in data.json.
WORDS = {
    "when": "at day",
    "made": "created_at written_at made_at linked_at asked_at given_at",
    "began": "started_at opened_at enrolled_at welcomed_at loaded_at begun_at",
    "ended": "ended_at finished_at closed_at left_at closes_at suspended_at dead_at erased_at taken_back_at held_at done_at",
    "completed": "completed_at submitted_at used_at confirmed_at proved_at",
    "changed": "changed_at updated_at saved_at last_at seen_at last_beat_at answered_at watched_at chosen_at regraded_at reset_at",
    "until": "until expires_at deadline_at due_at mail_due_at",
    "issued": "issued_at delivered_at sent_at received_at reminded_at read_at celebrated_at",
    "withdrawn": "withdrawn_at undone_at",
    "name": "name",
    "address": "email",
    "language": "language",
    "country": "country",
    "zone": "time_zone",
    "organisation": "organisation_id",
    "department": "department_id",
    "field": "field_of_work",
    "privacy": "privacy",
    "role": "role roles",
    "course": "course_id",
    "unit": "unit_id last_unit_id module_id",
    "result": "score credit",
    "progress": "percent",
    "passed": "passed",
    "seconds": "seconds total_seconds session_seconds second minutes",
    "active": "active_seconds",
    "open": "open_seconds",
    "each": "seconds_each",
    "hour": "minutes_a_day",
    "number": "version number round size sign_count",
    "extra": "extra",
    "practice": "practice",
    "reached": "position",
    "drawn": "draw",
    "tier": "tier",
    "needed": "needed",
    "share": "share",
    "period": "period",
    "what": "kind what purpose part report issuer",
    "happened": "step",
    "badge": "category",
    "for": "rule",
    "about": "subject",
    "news": "code",
    "how": "way rhythm digest",
    "secure": "strong",
    "shown": "visible",
    "named": "shows_name",
    "agreed": "given",
    "state": "status success stage state",
    "end": "end_key",
    "stages": "stages",
    "showed": "scores",
    "scene": "scene",
    "choice": "choice",
    "title": "title",
    "text": "text note happened hard helped reason before last_error",
    "answer": "chosen",
    "place": "place",
    "quiet": "quiet_from quiet_until days",
    "browser": "browser origin link provider wanted",
    "details": "content sha256 data course details gaps payload words evidence asked reading sco",
} | {
    f"sum-{name}": name
    for name in (
        *("units", "scored", "results", "points", "badges", "level", "courses", "certificates", "tests", "assignments", "perfect"),
        *("sign_ins", "surveys", "comments", "sessions", "meetings", "practices"),
    )
}
_WORD = {column: word for word, columns in WORDS.items() for column in columns.split()}
# Where a column means something else than its namesakes.
HERE = {
    ("identity", "subject"): "what",
    ("learning_total", "passed"): "sum-passed",
    ("learning_total", "scores"): "sum-scores",
    ("quiz_attempt", "number"): "attempt",
    ("case_run", "number"): "attempt",
    ("scorm_attempt", "number"): "attempt",
    ("quiz_extra_time", "percent"): "extra",
    ("quiz_answer", "answered_at"): "when",
    ("quiz_save", "saved_at"): "when",
    ("case_step", "chosen_at"): "when",
    ("badge_award", "celebrated_at"): "seen",
    ("notice", "read_at"): "seen",
    ("web_session", "proved_at"): "proved",
    **{(table, "place"): "question" for table in ("quiz_answer", "quiz_save", "quiz_opening")},
}
# What a code is called: how the keys of its phrases begin, and where it means that alone.
CODES = {
    "role": "role-",
    "field_of_work": "field-",
    "privacy": "privacy-",
    "rhythm": "reports-rhythm-",
    "digest": "notices-digest-",
    "report": "reports-",
    ("audit_entry", "kind"): "audit-kind-",
    ("bulk_change", "kind"): "bulk-kind-",
    ("case_proposal", "status"): "data-code-proposal-",
    ("consent", "what"): "consent-",
    ("correction", "what"): "data-code-correction-",
    ("enrolment_line", "step"): "reports-event-",
    ("enrolment_line", "way"): "data-code-way-",
    ("notice", "kind"): "notices-kind-",
    ("notice", "way"): "notices-way-",
    ("notice_choice", "kind"): "notices-kind-",
    ("notice_choice", "way"): "notices-way-",
    ("people_sheet", "stage"): "data-code-sheet-",
    ("profile_view", "part"): "data-code-part-",
    ("report_export", "kind"): "reports-",
    ("report_export", "stage"): "exports-stage-",
    ("scorm_attempt", "status"): "data-code-scorm-",
    ("scorm_attempt", "success"): "data-code-scorm-",
    ("scorm_move", "choice"): "data-code-move-",
    ("sign_in_step", "kind"): "data-code-door-",
    ("ticket", "purpose"): "data-code-link-",
}
# The members of documents that stand for something themselves.
_MEMBERS = {("case_run", "scores"): "cases-", ("case_run", "stages"): "cases-stage-"}
# What the house counts from 0.
_FROM_NOUGHT = (
    ("quiz_attempt", "position"),
    ("quiz_answer", "place"),
    ("quiz_save", "place"),
    ("quiz_opening", "place"),
    ("case_step", "number"),
)
_LASTS = {"minutes": 60, "minutes_a_day": 60} | dict.fromkeys(("active_seconds", "open_seconds", "total_seconds", "session_seconds"), 1)
_LASTS |= {"seconds": 1, "seconds_each": 1}
Row = dict[str, Any]


def heading(language: str, table: str, name: str) -> str:
    """What a column is called."""
    return phrase(language, f"data-word-{HERE.get((table, name), _WORD[name])}")


def member(language: str, table: str, name: str, key: str) -> str:
    """What a member of a document is called; its own name where it is none of ours."""
    return _coded(language, _MEMBERS.get((table, name), ""), key)


def said(record: Record, table: str, name: str, row: Row) -> str:
    """A value as the person reads it: of a code and of a number of ours, what it stands for."""
    value = row[name]
    if value is None:
        return ""
    if isinstance(value, bool | bytes | datetime | date):
        return _of_kind(record, value)
    special = _SPECIAL.get((table, name)) or _SPECIAL.get(name)
    if special is not None:
        return special(record, row, value)
    if name in _LASTS:
        return lasts(record.language, value * _LASTS[name])
    titles = _titles(record).get(name)
    if titles:
        return str(titles.get(value, value))
    return _coded(record.language, CODES.get((table, name), CODES.get(name, "")), str(value))


def _of_kind(record: Record, value: bool | bytes | datetime | date) -> str:
    """What needs no name of a column to be read."""
    if isinstance(value, bytes):
        return PICTURE
    if isinstance(value, bool):
        return phrase(record.language, "data-paper-yes" if value else "data-paper-no")
    if not isinstance(value, datetime):
        return day(record.language, value)
    there, locale = value.astimezone(ZoneInfo(record.zone)), LOCALES[record.language].replace("-", "_")
    return f"{format_date(there.date(), 'medium', locale=locale)}, {there:%H:%M}"


def _coded(language: str, begins: str, code: str) -> str:
    key = begins + code.replace(" ", "-")
    return phrase(language, key) if begins and key in known_keys() else code


def _titles(record: Record) -> dict[str, dict[int, str]]:
    """What is called by a number, by its column."""
    units = {"unit_id": record.units, "last_unit_id": record.units}
    return units | {"organisation_id": record.organisations, "department_id": record.departments}


def _course(record: Record, _: Row, value: int) -> str:
    """A course by its title; 0 stands for all of them together."""
    return record.courses.get(value, str(value)) if value else phrase(record.language, "data-code-course-all")


def _period(record: Record, _: Row, value: int) -> str:
    """All time, a month or a season."""
    if value == ALL_TIME:
        return phrase(record.language, "leaderboard-period-all")
    if is_month(value):
        return format_date(date(value // 100, value % 100, 1), "LLLL y", locale=LOCALES[record.language].replace("-", "_"))
    return record.seasons.get(-value, str(value))


def _badge(record: Record, row: Row, value: str) -> str:
    return phrase(record.language, "rewards-badge-name", category=value, tier=row["tier"])


def _rule(record: Record, _: Row, value: str) -> str:
    return phrase(record.language, "rewards-rule", what=value)


def _subject(record: Record, row: Row, value: str) -> str:
    """What points were earned with: the unit or the course; nothing where a number alone would stand."""
    number, _, attempt = value.partition(":")
    titles = record.units if row["rule"] in OF_UNITS else record.courses if row["rule"] in OF_COURSES else {}
    named = titles.get(int(number)) if number.isdecimal() else None
    return f"{named} ({attempt})" if named and attempt else named or ("" if number.isdecimal() else value)


def _news(record: Record, row: Row, value: str) -> str:
    """What a notice said, as the inbox does."""
    key = f"notice-{value}"
    return phrase(record.language, key, **named_languages(row["gaps"] or {})) if key in known_keys() else value


def _roles(record: Record, _: Row, value: str) -> str:
    return ", ".join(_coded(record.language, "role-", each.strip()) for each in value.split(","))


def _days(record: Record, _: Row, value: str) -> str:
    return ", ".join(_coded(record.language, "notices-day-", each) for each in value)


def _scene(record: Record, _: Row, value: str) -> str:
    return record.scenes.get(value, value)


def _choice(record: Record, row: Row, value: int) -> str:
    """What was chosen in a case, in its words; which of the choices it was, where the case has been changed since."""
    return record.choices.get((row["scene"], value), str(value + 1))


_SPECIAL: dict[str | tuple[str, str], Callable[[Record, Row, Any], str]] = {
    "country": lambda record, _, value: country(record.language, value),
    "time_zone": lambda record, _, value: city(record.language, value),
    "language": lambda _, __, value: str(LANGUAGES.get(value, value)),
    "roles": _roles,
    "course_id": _course,
    "period": _period,
    "days": _days,
    "quiet_from": lambda _, __, value: f"{value:02}:00",
    "quiet_until": lambda _, __, value: f"{value:02}:00",
    ("badge_award", "category"): _badge,
    ("point_entry", "rule"): _rule,
    ("point_entry", "subject"): _subject,
    ("notice", "code"): _news,
    ("case_run", "end_key"): _scene,
    ("case_step", "scene"): _scene,
    ("case_step", "choice"): _choice,
    ("badge_award", "share"): lambda _, __, value: str(value or ""),
    **dict.fromkeys(_FROM_NOUGHT, lambda _, __, value: str(value + 1)),
}
