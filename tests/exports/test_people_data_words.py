"""What codes and numbers in a person's own data are called."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
import sqlalchemy
from sqlmodel import SQLModel

from qser_app.domain.people import Language
from qser_app.domain.people_data import Record
from qser_app.domain.people_data_tables import HOLDINGS, PERSONAL
from qser_app.exports.people_data_words import CODES, HERE, heading, member, said
from qser_app.i18n.catalogue import LANGUAGES, known_keys

WHOSE = (7, "Ada", Language.EN, "Europe/Athens")
RECORD = Record(
    *WHOSE,
    kept=[],
    deeds=[],
    courses={1: "Q-SER"},
    units={4: "Introduction"},
    organisations={2: "Nea Karya"},
    departments={},
    seasons={3: "Spring"},
    scenes={"counter": "At the counter", "half": "One of two"},
    choices={("counter", 0): "Good morning."},
    certificates=[],
)
BESIDE = {"tier": 2, "rule": "unit", "gaps": {}, "scene": "counter"}
ENUMS = {
    (held.table, name): SQLModel.metadata.tables[held.table].c[name].type.enum_class
    for held in PERSONAL
    for name in held.told
    if isinstance(SQLModel.metadata.tables[held.table].c[name].type, sqlalchemy.Enum)
}


def _said(table, name, value, *, language=Language.EN, **beside):
    return said(replace(RECORD, language=language), table, name, BESIDE | beside | {name: value})


def test_no_code_of_the_house_is_shown_as_it_is():
    assert len(ENUMS) > 20
    codes = [(*place, str(value)) for place, kind in ENUMS.items() for value in kind if place[1] != "language"]
    assert [each for each in codes if _said(*each, language=Language.EL) == each[2]] == []


@pytest.mark.parametrize(
    ("table", "name", "value", "words"),
    [
        ("badge_award", "category", "activity", "Activity Grower"),
        ("badge_award", "share", 0, ""),
        ("point_entry", "rule", "sign_in", "Signing in"),
        ("period_standing", "period", 0, "All time"),
        ("period_standing", "period", 202611, "November 2026"),
        ("period_standing", "period", -3, "Spring"),
        ("period_standing", "course_id", 0, "All courses"),
        ("enrolment", "course_id", 1, "Q-SER"),
        ("enrolment", "course_id", 99, "99"),
        ("unit_progress", "unit_id", 4, "Introduction"),
        ("standing", "organisation_id", 2, "Nea Karya"),
        ("person", "time_zone", "Europe/Athens", "Athens"),
        ("person", "country", "GR", "Greece"),
        ("person", "minutes_a_day", 30, "30 mins"),
        ("person", "language", "el", "Ελληνικά"),
        ("ticket", "roles", "learner,mentor", "Learner, Mentor"),
        ("ticket", "purpose", "new-password", "New password"),
        ("notice_terms", "days", "16", "Monday, Saturday"),
        ("notice_terms", "quiet_from", 8, "08:00"),
        ("scorm_attempt", "status", "not attempted", "not begun"),
        ("correction", "what", "attempt-reset", "reset"),
        ("case_run", "end_key", "half", "One of two"),
        ("case_run", "end_key", "since-removed", "since-removed"),
        ("case_step", "choice", 0, "Good morning."),
        ("case_step", "choice", 5, "6"),
        ("quiz_answer", "place", 0, "1"),
        ("consent", "given", True, "yes"),
        ("sign_in", "at", datetime(2026, 11, 2, 8, 5, tzinfo=UTC), "2 Nov 2026, 10:05"),
        ("learning_day", "day", date(2026, 11, 2), "2 November 2026"),
        ("person_picture", "content", b"x", "files/picture.webp"),
        ("person", "country", None, ""),
    ],
)
def test_what_stands_there_is_said_in_words(table, name, value, words):
    assert _said(table, name, value) == words


@pytest.mark.parametrize(
    ("rule", "subject", "words"),
    [
        ("unit", "4", "Introduction"),
        ("test", "4:2", "Introduction (2)"),
        ("course", "1", "Q-SER"),
        ("sign_in", "12", ""),
        ("unit", "99", ""),
        ("live", "x:1", "x:1"),
    ],
)
def test_points_say_what_they_were_earned_with(rule, subject, words):
    assert _said("point_entry", "subject", subject, rule=rule) == words


def test_a_notice_says_what_it_said():
    gaps = {"category": "activity", "tier": 1}
    assert _said("notice", "code", "badge", gaps=gaps) == "New badge: Activity Newbie"
    assert _said("notice", "code", "of-old", gaps=gaps) == "of-old"


def test_what_a_case_showed_is_named():
    assert (member("en", "case_run", "scores", "observe"), member("en", "case_run", "stages", "denial")) == ("Observe", "Denial")
    assert member("en", "notice", "gaps", "observe") == "observe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_words(language):
    assert [name for held in PERSONAL for name in held.told if not heading(language, held.table, name)] == []
    assert heading("en", "quiz_answer", "place") != heading("en", "case_proposal", "place")


def test_nothing_is_named_that_there_is_not():
    told = {(held.table, name) for held in PERSONAL for name in held.told}
    columns = {name for _, name in told}
    assert [each for each in [*CODES, *HERE] if each not in (told if isinstance(each, tuple) else columns)] == []


def test_whatever_somebody_did_at_work_has_a_name():
    assert [held.table for held in HOLDINGS if held.by and f"data-deed-{held.table}" not in known_keys()] == []
