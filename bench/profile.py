"""Profiles at ten thousand people with a year of history, on both databases: `python -m bench.profile --people 10000`."""

import argparse
import functools
import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event, insert
from sqlalchemy.engine import Engine

from bench.database import a_database
from bench.insights import plant
from bench.leaderboard import BATCH, NOON, TOWNS, timed
from qser_app import db as house
from qser_app.domain.insights_profile import Part
from qser_app.domain.insights_timeline import Chosen, Cursor
from qser_app.domain.learning_enrolment import Step, Way
from qser_app.domain.people import Actor, Grant, Language, Role
from qser_app.domain.rewards import BadgeCategory
from qser_app.domain.rewards_facts import Rule
from qser_app.exports.insights_person import person_workbook
from qser_app.models import BadgeAward, EnrolmentLine, PointEntry, SignIn
from qser_app.queries import rewards
from qser_app.queries.certificates import certificates_of
from qser_app.queries.insights_courses import courses_of
from qser_app.queries.insights_profile import activity, profile_head
from qser_app.queries.insights_progress import progress_in
from qser_app.queries.insights_tests import taken_tests
from qser_app.queries.insights_timeline import timeline
from qser_app.services.insights_profile import look_at

VISITS = 200


def add_history(engine: Engine, people: int) -> None:
    """Sign-ins with their ledger lines, badges and enrolments of a year, on top of what the infographics are measured with."""
    chance, number = random.Random(2), 0
    with engine.begin() as db:
        for first in range(1, people + 1, BATCH // 100):
            batch = range(first, min(first + BATCH // 100, people + 1))
            visits = [(person, NOON - timedelta(minutes=chance.randrange(365 * 1440))) for person in batch for _ in range(VISITS)]
            rows = [{"id": number + place, "person_id": person, "at": at} for place, (person, at) in enumerate(visits, 1)]
            number += len(rows)
            db.execute(insert(SignIn), rows)
            lines = [{"person_id": row["person_id"], "subject": str(row["id"]), "at": row["at"]} for row in rows]
            db.execute(insert(PointEntry), [line | {"rule": Rule.SIGN_IN, "points": 25} for line in lines])
            db.execute(insert(BadgeAward), [row for person in batch for row in _badges(person)])
            db.execute(insert(EnrolmentLine), [row for person in batch for row in _enrolled(person)])
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("analyze")


def _badges(person: int) -> Iterator[dict[str, Any]]:
    for tier in range(1, 6):
        yield {"person_id": person, "category": BadgeCategory.ACTIVITY, "tier": tier, "needed": 4, "at": NOON - timedelta(days=tier)}


def _enrolled(person: int) -> Iterator[dict[str, Any]]:
    for course in range(1, 4):
        yield {"person_id": person, "course_id": course, "step": Step.ENROLLED, "way": Way.SELF, "at": NOON - timedelta(days=course)}


def counted(engine: Engine, name: str, act: Callable[[], object], times: int = 30) -> None:
    """Measure, and say how many statements it takes."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    act()
    event.remove(engine, "before_cursor_execute", note)
    timed(f"{name}, {len(sent)} statements", act, times=times)


def measure(engine: Engine, people: int, folder: Path) -> None:
    """Read every part of a profile, walk back through a timeline, take it along, and look at another's."""
    house.use_engine(engine)
    me = people // 2 // 100 * 100 + 50
    actor = Actor(me, me % TOWNS + 1, None, frozenset({Grant(Role.LEARNER, me % TOWNS + 1)}))
    whose = {"actor": actor, "person_id": me}
    reads = whose | {"reader": Language.EN}
    look = functools.partial(functools.partial, house.look)
    parts = {
        "the head": look(profile_head, **whose, at=NOON),
        "activity of 28 days": look(activity, **whose, at=NOON),
        "courses": look(courses_of, **reads),
        "one course, unit by unit": look(progress_in, **reads, course_id=(me + 1) % 7 + 1),
        "tests": look(taken_tests, **reads),
        "certifications": look(certificates_of, **reads, at=NOON),
        "badges": look(rewards.badges, person_id=me),
        "badges ahead": look(rewards.badges_ahead, person_id=me),
        "timeline, the newest": look(timeline, **reads, at=NOON, chosen=Chosen()),
        "timeline, half a year back": look(
            timeline, **reads, at=NOON, chosen=Chosen(after=Cursor(NOON - timedelta(days=180), len(Part), 0))
        ),
    }
    for name, act in parts.items():
        counted(engine, name, act)
    overview = [parts[name] for name in ("the head", "activity of 28 days", "courses", "badges", "badges ahead")]
    counted(engine, "the whole overview (floor 50 ms)", lambda: [act() for act in overview])
    boss = actor.__class__(me + 1, actor.organisation_id, None, frozenset({Grant(Role.SUPERADMIN, None)}))
    hours = iter(range(10_000))
    timed(
        "a look, written in the access log",
        lambda: house.do(look_at, actor=boss, person_id=me, part=Part.COURSES, at=NOON + timedelta(hours=next(hours))),
    )
    target = folder / "profile.xlsx"
    counted(engine, "the workbook", look(person_workbook, **whose, at=NOON, target=target), times=5)


def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    asked = parser.parse_args()
    for kind in asked.databases:
        with a_database(kind) as engine, tempfile.TemporaryDirectory() as folder:
            plant(engine, asked.people)
            add_history(engine, asked.people)
            print(f"  {kind}, {asked.people:,} people, {VISITS} sign-ins each", flush=True)
            measure(engine, asked.people, Path(folder))


if __name__ == "__main__":
    main()
