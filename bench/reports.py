"""Reports among ten thousand people with a year behind them, the matrix of 500 people by 60 units, and a workbook of 100,000 rows.

`python -m bench.reports --databases sqlite`. Organisation 1 has half of the people; the matrix is that of a course with 500.
"""

import argparse
import os
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.engine import Engine

from bench.database import a_database
from bench.leaderboard import NOON, timed
from qser_app import db as house
from qser_app.domain.courses import CourseStatus, UnitKind
from qser_app.domain.learning_enrolment import Step, Way
from qser_app.domain.people import Actor, Grant, Language, Privacy, Role
from qser_app.domain.reports import Report
from qser_app.domain.reports_asked import Asked, Period
from qser_app.domain.reports_rules import rules_of
from qser_app.exports.workbook import Cell, Sheet, write
from qser_app.models import (
    Course,
    CourseText,
    Department,
    Enrolment,
    EnrolmentLine,
    Module,
    Organisation,
    Person,
    QuizAttempt,
    RoleGrant,
    Sitting,
    Unit,
    UnitProgress,
    UnitText,
)
from qser_app.queries.reports_all import report_overview, report_page
from qser_app.queries.reports_units import matrix_head, matrix_lens, matrix_rows
from qser_app.services.learning_totals_audit import rebuild_totals

PEOPLE, TOWNS, DEPARTMENTS, COURSES, UNITS, MATRIX = 10_000, 20, 10, 3, 30, (500, 60)
BATCH = 20_000
UNWRITTEN = {"body": "", "body_html": "", "sources": []}
BIG = COURSES + 1  # the course of the matrix


def plant(engine: Engine) -> None:
    """People in two courses each, in which they did some twenty units over the year; 500 of them in the course of the matrix."""
    chance = random.Random(1)
    with engine.begin() as db:
        shared = {"country": "GR", "language": Language.EL, "default_privacy": Privacy.NAMED, "created_at": NOON}
        db.execute(insert(Organisation), [shared | {"id": n, "slug": f"t{n}", "name": f"Town {n}"} for n in range(1, TOWNS + 1)])
        rooms = [(town, room) for town in range(1, TOWNS + 1) for room in range(DEPARTMENTS)]
        db.execute(insert(Department), [{"id": n, "organisation_id": t, "name": f"Department {r}"} for n, (t, r) in enumerate(rooms, 1)])
        for number in range(1, BIG + 1):
            plant_course(db, number)
        for first in range(1, PEOPLE + 1, BATCH):
            db.execute(insert(Person), [a_person(n) for n in range(first, min(first + BATCH, PEOPLE + 1))])
        db.execute(insert(RoleGrant), [{"person_id": 1, "role": Role.ADMIN, "organisation_id": 1}])
        for table, rows in lives(chance):
            for first in range(0, len(rows), BATCH):
                db.execute(insert(table), rows[first : first + BATCH])
    house.use_engine(engine)
    house.do(rebuild_totals)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("analyze")


def plant_course(db: Any, number: int) -> None:
    """A course with a module; every tenth unit is a quiz."""
    words = {"language": Language.EN, "title": f"Course {number}"}
    shared = {"created_at": NOON, "updated_at": NOON, "source_language": Language.EN, "status": CourseStatus.PUBLISHED, "licence": ""}
    db.execute(insert(Course), [shared | {"id": number, "code": f"C{number}", "languages": ["en"]}])
    db.execute(insert(CourseText), [words | {"course_id": number, "body": "", "welcome_html": ""}])
    db.execute(insert(Module), [{"id": number, "course_id": number, "key": "m", "position": 1}])
    for place in range(MATRIX[1] if number == BIG else UNITS):
        key = unit_id(number, place)
        kind = UnitKind.QUIZ if place % 10 == 9 else UnitKind.LESSON
        row = {"id": key, "module_id": number, "course_id": number, "key": f"u{place}", "kind": kind, "position": place, "options": {}}
        db.execute(insert(Unit), [row])
        db.execute(insert(UnitText), [{"unit_id": key, "language": Language.EN, "title": f"Unit {place} of {number}"} | UNWRITTEN])


def unit_id(course: int, place: int) -> int:
    """Where the units of a course have their numbers."""
    return course * 1000 + place


def a_person(number: int) -> dict[str, object]:
    """One row of a person; every second lives in town 1."""
    town = 1 if number % 2 else number % TOWNS + 1
    shared = {"language": Language.EN, "country": "GR", "time_zone": "Europe/Athens", "created_at": NOON, "organisation_id": town}
    room = (town - 1) * DEPARTMENTS + number // 7 % DEPARTMENTS + 1
    return shared | {"id": number, "email": f"p{number}@example.org", "name": f"Person {number * 7919 % PEOPLE}", "department_id": room}


def lives(chance: random.Random) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    """The rows of everything that people did, table by table."""
    taken = [(person, (person + step) % COURSES + 1) for person in range(1, PEOPLE + 1) for step in range(2)]
    taken += [(person, BIG) for person in range(1, 2 * MATRIX[0] + 1, 2)]
    began = {pair: NOON - timedelta(days=chance.randrange(365)) for pair in taken}
    done = [(*pair, place) for pair in taken for place in range(min(MATRIX[1] if pair[1] == BIG else UNITS, chance.randrange(31)))]
    lived = [(person, course, place, began[person, course] + timedelta(hours=place)) for person, course, place in done]
    lines = [{"person_id": p, "course_id": c, "at": began[p, c], "step": Step.ENROLLED, "way": Way.SELF} for p, c in taken]
    yield Enrolment, [an_enrolment(pair, began[pair]) for pair in taken]
    yield EnrolmentLine, lines
    yield UnitProgress, [a_progress(*each, chance) for each in lived]
    yield Sitting, [a_sitting(*each) for each in lived]
    yield QuizAttempt, [an_attempt(*each, chance) for each in lived if each[2] % 10 == 9]


def an_enrolment(pair: tuple[int, int], at: datetime) -> dict[str, Any]:
    """Somebody in a course; one in three has completed it."""
    person, course = pair
    completed = at + timedelta(days=30) if (person + course) % 3 == 0 else None
    shared = {"person_id": person, "course_id": course, "role": Role.LEARNER}
    return shared | {"enrolled_at": at, "completed_at": completed, "last_at": at + timedelta(days=3)}


def a_progress(person: int, course: int, place: int, at: datetime, chance: random.Random) -> dict[str, Any]:
    """What somebody did in a unit."""
    quiz, completed = place % 10 == 9, chance.random() < 0.9
    score = chance.randrange(30, 101) if quiz else None
    times = {"started_at": at, "updated_at": at, "completed_at": at if completed else None}
    shared = {
        "person_id": person,
        "unit_id": unit_id(course, place),
        "course_id": course,
        "place": {},
        "passed": completed if quiz else None,
    }
    return shared | times | {"score": score, "active_seconds": 300 + place}


def a_sitting(person: int, course: int, place: int, at: datetime) -> dict[str, Any]:
    """One stretch of work."""
    shared = {"person_id": person, "unit_id": unit_id(course, place), "key": f"k-{course}-{place}-bench"}
    return shared | {"started_at": at, "last_beat_at": at, "active_seconds": 300}


def an_attempt(person: int, course: int, place: int, at: datetime, chance: random.Random) -> dict[str, Any]:
    """A quiz handed in."""
    score = chance.randrange(30, 101)
    shared = {"person_id": person, "unit_id": unit_id(course, place), "number": 1, "draw": [], "started_at": at, "submitted_at": at}
    return shared | {"score": score, "passed": score >= 70}


WAYS: list[tuple[str, Asked]] = [
    ("people by name", Asked(Report.PEOPLE)),
    ("people by time, the most first", Asked(Report.PEOPLE, sort="seconds", descending=True)),
    ("people by time of this month", Asked(Report.PEOPLE, period=Period.MONTH, sort="seconds", descending=True)),
    ("courses", Asked(Report.COURSES)),
    ("courses of this year", Asked(Report.COURSES, period=Period.YEAR)),
    ("departments", Asked(Report.DEPARTMENTS)),
    ("tests", Asked(Report.TESTS)),
    ("packages", Asked(Report.SCORM)),
    ("timeline", Asked(Report.TIMELINE)),
    ("timeline, page 100", Asked(Report.TIMELINE, page=100)),
    ("custom by name", Asked(Report.CUSTOM)),
    ("custom, half way and still going", Asked(Report.CUSTOM, rules=rules_of("standing:is:in-progress;percent:least:50"))),
]


def measure(engine: Engine) -> None:
    """Every report, as the superadmin and as an admin of the largest town look at it."""
    house.use_engine(engine)
    boss = Actor(1, 1, None, frozenset({Grant(Role.SUPERADMIN, None)}))
    admin = Actor(1, 1, None, frozenset({Grant(Role.ADMIN, 1)}))
    for who, actor in (("everybody", boss), ("half of them", admin)):
        for period in (Period.ALL, Period.MONTH):
            asked = Asked(period=period)
            timed(f"{who}: overview, {period}", lambda a=actor, q=asked: house.look(report_overview, actor=a, asked=q, at=NOON), 7)
        for name, asked in WAYS:
            timed(f"{who}: {name}", lambda a=actor, q=asked: house.look(report_page, actor=a, asked=q, at=NOON), 7)
    timed(f"unit matrix {MATRIX[0]} x {MATRIX[1]}: the head and the first 60 rows", lambda: first_view(admin), 7)


def first_view(actor: Actor) -> None:
    """What the page of the matrix asks for before anything is scrolled."""
    with house.reading() as db:
        lens = matrix_lens(db, actor=actor, asked=Asked(course_id=BIG), at=NOON)
        head = matrix_head(db, lens=lens)
        rows = matrix_rows(db, lens=lens, units=[unit.id for unit in head.units], start=0, count=60)
        assert (head.total, len(head.units), len([row.packed() for row in rows])) == (*MATRIX, 60)


def workbook(rows: int) -> None:
    """Write a table of ten columns in a process of its own, and say what it took."""
    moment, span = datetime.now(UTC), timedelta(seconds=754)

    def lines() -> Iterator[tuple[int, list[Cell]]]:
        for number in range(rows):
            yield 0, [f"Person {number}", "Department", "=Course", number, number, 87, span, moment, moment, "person@example.org"]

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        target, begun = Path(folder) / "book.xlsx", time.perf_counter()
        write(target, [Sheet("Rows", [f"Column {n}" for n in range(10)])], lines(), time_zone="Europe/Athens")
        seconds, size = time.perf_counter() - begun, target.stat().st_size
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    memory = f"{most / 1024:.0f} MB at the most ({before / 1024:.0f} before)"
    print(f"  workbook of {rows:,} rows by 10: {seconds:.1f} s, {memory}, {size / 1e6:.1f} MB")


def main() -> None:
    """Measure the workbook first, while the process is small, then both databases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--databases", nargs="*", default=["sqlite", "postgresql"])
    parser.add_argument("--rows", type=int, default=100_000)
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
    if asked.rows:
        workbook(asked.rows)
    for kind in asked.databases:
        run(kind)


def run(kind: str) -> None:
    """One database, made and forgotten."""
    with a_database(kind) as engine:
        plant(engine)
        print(f"  {kind}, {PEOPLE:,} people", flush=True)
        measure(engine)


if __name__ == "__main__":
    main()
