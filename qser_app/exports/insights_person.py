"""A person's record as a workbook, in the reader's language and time zone: as much of it as the reader may see, a sheet for each part.

How a sheet is added: a heading for each column and a function that gives its rows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session

from qser_app.domain.insights_profile import Part, ProfileHead
from qser_app.domain.insights_timeline import EventKind
from qser_app.domain.people import Actor, Language
from qser_app.domain.rewards_facts import Rule
from qser_app.exports.quizzes_results import told_in
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.i18n.catalogue import phrase
from qser_app.queries import insights_courses, insights_progress, insights_tests, insights_timeline, rewards
from qser_app.queries.certificates import certificates_of
from qser_app.queries.insights_ledger import ledger_of
from qser_app.queries.insights_profile import Subject, profile_head, subject_of
from qser_app.queries.people_self import reads_in

Row = Sequence[Cell]
_STATES = {
    "completed": "insights-status-completed",
    "in_progress": "insights-status-in-progress",
    "not_started": "insights-status-not-started",
    "not_passed": "insights-status-not-passed",
    "left": "insights-status-left",
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who asks for whose record, when, and how they read."""

    db: Session
    actor: Actor
    subject: Subject
    at: datetime
    language: Language

    def say(self, key: str, **gaps: str | int) -> str:
        """A phrase in the reader's language."""
        return phrase(self.language, key, **gaps)

    @property
    def whose(self) -> dict[str, Any]:
        """What every query about the person is given."""
        return {"actor": self.actor, "person_id": self.subject.id, "reader": self.language}


def person_workbook(db: Session, *, actor: Actor, person_id: int, at: datetime, target: Path) -> None:
    """Write the workbook to ``target``. Raises NotFound."""
    subject = subject_of(db, actor=actor, person_id=person_id, part=Part.EXPORT)
    language, zone = reads_in(db, actor=actor)
    asked = _Asked(db, actor, subject, at, Language(language))
    parts = [part for part in _SHEETS if part.of in subject.sight.parts]
    sheets = [Sheet(asked.say(part.title), [asked.say(heading) for heading in part.headings]) for part in parts]
    rows = ((number, row) for number, part in enumerate(parts) for row in part.rows(asked))
    write(target, sheets, rows, time_zone=zone)


def _summary(asked: _Asked) -> Iterator[Row]:
    head, sight = profile_head(asked.db, actor=asked.actor, person_id=asked.subject.id, at=asked.at, part=Part.EXPORT)
    yield asked.say("members-name"), head.name
    yield asked.say("members-email"), head.email
    yield asked.say("profile-organisation"), head.organisation
    yield asked.say("members-department"), head.department
    yield asked.say("members-roles"), ", ".join(asked.say(f"insights-role-{role}") for role in head.roles)
    rows = [row for row in insights_courses.courses_of(asked.db, **asked.whose) if row.status != "left"]
    yield asked.say("insights-tab-courses"), len(rows)
    yield asked.say("insights-status-completed"), sum(row.status == "completed" for row in rows)
    yield asked.say("insights-training-time"), timedelta(seconds=sum(row.seconds for row in rows))
    if not sight.limited:
        yield from _standing(asked, head)
    yield asked.say("profile-as-of"), asked.at


def _standing(asked: _Asked, head: ProfileHead) -> Iterator[Row]:
    points, level = rewards.standing(asked.db, person_id=asked.subject.id)
    yield asked.say("insights-points"), points
    yield asked.say("insights-level"), level
    yield asked.say("insights-badges"), len(rewards.badges(asked.db, person_id=asked.subject.id))
    yield asked.say("profile-logins-week"), head.sign_ins_week
    yield asked.say("profile-logins-month"), head.sign_ins_month
    yield asked.say("profile-last-login"), _moment(head.last_sign_in)


def _courses(asked: _Asked) -> Iterator[Row]:
    for row in insights_courses.courses_of(asked.db, **asked.whose):
        moments = _moment(row.enrolled_at), _moment(row.completed_at)
        work = asked.say(_STATES[row.status]), row.percent, row.score, timedelta(seconds=row.seconds)
        yield row.title, asked.say(f"insights-role-{row.role}"), *moments, *work


def _units(asked: _Asked) -> Iterator[Row]:
    courses = {row.course_id: row.title for row in insights_courses.courses_of(asked.db, **asked.whose)}
    for line in insights_progress.unit_lines(asked.db, asked.subject, list(courses), asked.language):
        unit, score = line.unit, line.unit.score if line.unit.score >= 0 else None
        spans = timedelta(seconds=unit.seconds), timedelta(seconds=line.open_seconds)
        yield courses[line.course_id], unit.title, asked.say(_STATES[unit.state]), score, *spans, line.started_at, line.completed_at


def _tests(asked: _Asked) -> Iterator[Row]:
    for test in insights_tests.taken_tests(asked.db, **asked.whose):
        outcome = asked.say("insights-passed" if test.passed else "insights-not-passed")
        yield test.title, test.course, outcome, test.score, test.attempts, _moment(test.last_at), timedelta(seconds=test.seconds)


def _answers(asked: _Asked) -> Iterator[Row]:
    for attempt, title, lines in insights_tests.answers_of(asked.db, actor=asked.actor, subject=asked.subject, reader=asked.language):
        for line in lines:
            said = told_in(line.given, asked.language), told_in(line.right, asked.language)
            yield title, attempt.number, line.question, *said, line.credit, line.answered_at


def _certificates(asked: _Asked) -> Iterator[Row]:
    for row in certificates_of(asked.db, **asked.whose, at=asked.at):
        yield row.title, _moment(row.issued_at), _moment(row.expires_at), asked.say(f"certificates-{row.validity}"), row.number


def _badges(asked: _Asked) -> Iterator[Row]:
    for card in rewards.badges(asked.db, person_id=asked.subject.id):
        yield asked.say("rewards-badge-name", category=card.category, tier=card.tier), card.tier, card.needed, _moment(card.at)


def _points(asked: _Asked) -> Iterator[Row]:
    for line in ledger_of(asked.db, asked.subject, asked.language):
        kind = _EARNED.get(line.rule)
        words = asked.say(f"timeline-{kind}", title=line.title) if kind else asked.say("profile-other-points")
        yield words, line.points, line.score, line.at


def _timeline(asked: _Asked) -> Iterator[Row]:
    for event in insights_timeline.every_event(asked.db, subject=asked.subject, at=asked.at, reader=asked.language):
        gaps = {"title": event.title, "category": event.word, "tier": event.number, "level": event.number}
        yield asked.say(f"timeline-{event.kind}", **gaps), event.points or None, _moment(event.at)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


# The words with which the ledger's lines are told; what another feature brings is added here.
_EARNED = {
    Rule.SIGN_IN: EventKind.SIGN_IN,
    Rule.UNIT: EventKind.UNIT_COMPLETED,
    Rule.COURSE: EventKind.COURSE_COMPLETED,
    Rule.TEST: EventKind.TEST_PASSED,
    Rule.CASE: EventKind.CASE_PLAYED,
    Rule.CERTIFICATE: EventKind.CERTIFICATE_ISSUED,
}


@dataclass(frozen=True, slots=True)
class _Part:
    """A sheet: its title, its headings, where its rows come from, and the part of the profile that it is ``of``."""

    title: str
    headings: tuple[str, ...]
    rows: Callable[[_Asked], Iterator[Row]]
    of: Part = Part.EXPORT


_SHEETS = (
    _Part("profile-summary", ("profile-fact", "profile-value"), _summary),
    _Part(
        "insights-tab-courses",
        (
            "insights-course",
            "profile-role",
            "insights-enrolled",
            "insights-completed",
            "insights-status",
            "insights-progress",
            "insights-score",
            "insights-time-spent",
        ),
        _courses,
        Part.COURSES,
    ),
    _Part(
        "profile-units",
        (
            "insights-course",
            "profile-unit",
            "insights-status",
            "insights-score",
            "insights-time-spent",
            "profile-open-time",
            "profile-began",
            "insights-completed",
        ),
        _units,
        Part.PROGRESS,
    ),
    _Part(
        "insights-tab-tests",
        (
            "insights-test",
            "insights-course",
            "insights-status",
            "insights-best-score",
            "insights-attempts",
            "insights-last",
            "insights-time-spent",
        ),
        _tests,
        Part.TESTS,
    ),
    _Part(
        "profile-answers",
        ("insights-test", "results-attempt", "results-question", "results-answer", "results-right", "results-credit", "results-answered"),
        _answers,
        Part.TESTS,
    ),
    _Part(
        "profile-tab-certifications",
        ("insights-course", "profile-issued", "profile-expires", "insights-status", "profile-number"),
        _certificates,
        Part.CERTIFICATIONS,
    ),
    _Part("insights-badges", ("profile-badge", "profile-tier", "profile-needed", "profile-log-when"), _badges, Part.BADGES),
    _Part("insights-points", ("timeline-event", "insights-points", "insights-score", "profile-log-when"), _points, Part.BADGES),
    _Part("insights-tab-timeline", ("timeline-event", "insights-points", "profile-log-when"), _timeline, Part.TIMELINE),
)
