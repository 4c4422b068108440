"""The infographics at ten thousand people with a year of history, on both databases: `python -m bench.insights --people 10000`."""

import argparse
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.engine import Engine

from bench.database import a_database
from bench.leaderboard import BATCH, NOON, TOWNS, person, settle, standing, timed
from qser_app import db as house
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.insights_drawings import PAPER
from qser_app.domain.insights_infographic import Infographic, drawings_of
from qser_app.domain.people import Actor, Grant, Language, Privacy, Role
from qser_app.exports import document
from qser_app.exports.insights_infographic import TEMPLATE, words_on_paper
from qser_app.models import (
    Course,
    CourseText,
    Department,
    Enrolment,
    LearningDay,
    Module,
    Organisation,
    Person,
    QuizAttempt,
    Standing,
    Unit,
    UnitProgress,
)
from qser_app.queries.insights_infographic import infographic
from qser_app.queries.insights_portal import portal
from qser_app.services.learning_totals_audit import rebuild_totals

COURSES, UNITS, DAYS = 7, 10, 120


def plant(engine: Engine, people: int) -> None:
    """Fill an empty database: seven courses, three of which each person is in; 120 days of learning within a year; a dozen tests."""
    chance = random.Random(1)
    with engine.begin() as db:
        shared = {"country": "GR", "language": Language.EL, "default_privacy": Privacy.NAMED, "created_at": NOON}
        db.execute(insert(Organisation), [shared | {"id": n, "slug": f"t{n}", "name": f"T{n}"} for n in range(1, TOWNS + 1)])
        db.execute(insert(Department), [{"id": n, "organisation_id": n, "name": "D"} for n in range(1, TOWNS + 1)])
        made = {"status": CourseStatus.PUBLISHED, "source_language": Language.EN, "languages": [], "created_at": NOON, "updated_at": NOON}
        numbers = range(1, COURSES + 1)
        db.execute(insert(Course), [made | {"id": n, "code": f"C{n}"} for n in numbers])
        text = {"language": Language.EN, "body": "", "welcome_html": ""}
        db.execute(insert(CourseText), [text | {"course_id": n, "title": f"Course {n}"} for n in numbers])
        db.execute(insert(Module), [{"id": n, "course_id": n, "key": "m", "position": 1} for n in numbers])
        units = [
            {"id": (n - 1) * UNITS + u, "module_id": n, "course_id": n, "key": f"u{u}", "position": u, "options": {}}
            for n in numbers
            for u in range(1, UNITS + 1)
        ]
        db.execute(insert(Unit), [unit | {"kind": UnitKind.QUIZ if unit["position"] == UNITS else UnitKind.LESSON} for unit in units])
        for first in range(1, people + 1, BATCH // 10):
            batch = range(first, min(first + BATCH // 10, people + 1))
            db.execute(insert(Person), [person(n) for n in batch])
            db.execute(insert(Standing), [standing(n, chance) for n in batch])
            for table, rows in ((Enrolment, _enrolments), (UnitProgress, _progress), (QuizAttempt, _attempts), (LearningDay, _days)):
                db.execute(insert(table), [row for n in batch for row in rows(n, chance)])
    house.use_engine(engine)
    house.do(rebuild_totals)
    settle(engine)


def _enrolments(number: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for course in _courses(number):
        done = NOON - timedelta(days=chance.randrange(365)) if chance.random() < 0.4 else None
        yield {"person_id": number, "course_id": course, "enrolled_at": NOON, "completed_at": done, "role": Role.LEARNER}


def _courses(number: int) -> list[int]:
    return [(number + step) % COURSES + 1 for step in range(3)]


def _progress(number: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for course in _courses(number):
        for unit in range(1, UNITS + 1):
            at = NOON - timedelta(days=chance.randrange(365))
            times = {"started_at": at, "updated_at": at, "completed_at": at, "active_seconds": chance.randrange(900)}
            yield {"person_id": number, "unit_id": (course - 1) * UNITS + unit, "course_id": course, "place": {}, "percent": 100} | times


def _attempts(number: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for course in _courses(number):
        for attempt in range(1, 5):
            score = chance.randrange(100)
            given = {"number": attempt, "draw": [], "started_at": NOON, "submitted_at": NOON, "score": score, "passed": score >= 70}
            yield {"person_id": number, "unit_id": course * UNITS} | given


def _days(number: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for back in chance.sample(range(365), DAYS):
        yield {"person_id": number, "day": NOON.date() - timedelta(days=back), "active_seconds": chance.randrange(3600)}


def measure(engine: Engine, people: int) -> None:
    """Read one's own figures, those of a town and those of the house; then print."""
    house.use_engine(engine)
    me = people // 2 // 100 * 100 + 50
    actor = Actor(me, me % TOWNS + 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))

    def mine() -> tuple[Infographic, dict[date, int]]:
        return house.look(infographic, actor=actor, person_id=me, reader=Language.EN, at=NOON)

    timed("my learning at a glance (floor 50 ms)", mine)
    timed("a town at a glance", lambda: house.look(portal, actor=actor, organisation_id=me % TOWNS + 1, at=NOON, target=200))
    timed("the house at a glance", lambda: house.look(portal, actor=actor, organisation_id=0, at=NOON, target=200), times=10)
    shown, minutes = mine()
    timed("its drawings", lambda: drawings_of(shown, minutes, PAPER))
    words = words_on_paper(shown, minutes, Language.EN)
    timed("its PDF", lambda: document.pdf(TEMPLATE, words), times=10)
    timed("its PNG", lambda: document.png(TEMPLATE, words), times=5)


def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    chosen = parser.parse_args()
    for kind in chosen.databases:
        print(f"  {kind}, {chosen.people:,} people with a year of history", flush=True)
        with a_database(kind) as engine:
            plant(engine, chosen.people)
            measure(engine, chosen.people)


if __name__ == "__main__":
    main()
