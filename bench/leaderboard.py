"""Leaderboards among a thousand, a hundred thousand and a million people: `python -m bench.leaderboard --people 1000 1000000`."""

import argparse
import functools
import os
import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import insert, text
from sqlalchemy.engine import Engine

from bench.database import a_database
from qser_app import db as house
from qser_app.domain.leaderboard import Reach, Scope, boards_of, scope_for
from qser_app.domain.leaderboard_periods import ALL_TIME
from qser_app.domain.people import Actor, Grant, Language, Privacy, Role
from qser_app.domain.rewards import Board
from qser_app.domain.rewards_facts import UnitCompleted
from qser_app.models import Course, Department, Enrolment, Organisation, Person, Standing
from qser_app.queries.leaderboard import around, leaderboard, ranks, teams
from qser_app.services.rewards import reward
from qser_app.services.rewards_tally import rewrite_tallies

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
BATCH = 20_000
TOWNS = 100
MONTH, SEASON, COURSE = 202611, -1, 1
_NUMBERS = "organisation_id, department_id, visible, points, badges, level, courses, certificates"
# Everybody earned something this month, in the season of their town and in one course: more than any real month has.
_LINES = (
    "insert into period_standing (person_id, course_id, period, {numbers}) select person_id, {course}, {period}, {numbers} from standing"
)


def plant(engine: Engine, people: int) -> None:
    """Fill an empty database with people whose points follow a long tail."""
    chance = random.Random(1)
    with engine.begin() as db:
        shared = {"country": "GR", "language": Language.EL, "default_privacy": Privacy.NAMED, "created_at": NOON}
        towns = [shared | {"id": n, "slug": f"t{n}", "name": f"T{n}"} for n in range(1, TOWNS + 1)]
        db.execute(insert(Organisation), towns)
        course = {"code": "C", "status": "published", "source_language": Language.EN, "created_at": NOON, "updated_at": NOON}
        db.execute(insert(Course), [course | {"id": COURSE, "languages": []}])
        db.execute(insert(Department), [{"id": n, "organisation_id": n, "name": "D"} for n in range(1, TOWNS + 1)])
        for first in range(1, people + 1, BATCH):
            numbers = range(first, min(first + BATCH, people + 1))
            db.execute(insert(Person), [person(n) for n in numbers])
            db.execute(insert(Standing), [standing(n, chance) for n in numbers])
        for course, period in ((0, MONTH), (0, SEASON), (COURSE, ALL_TIME), (COURSE, MONTH), (COURSE, SEASON)):
            db.execute(text(_LINES.format(course=course, period=period, numbers=_NUMBERS)))
        db.execute(
            insert(Enrolment), [{"person_id": n, "course_id": COURSE, "role": "learner", "enrolled_at": NOON} for n in range(1, people + 1)]
        )
    settle(engine)


def settle(engine: Engine) -> None:
    """Count what was planted, and let the database look at how it lies."""
    with house.Session(engine) as session:
        rewrite_tallies(session)
        session.commit()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
        db.exec_driver_sql("analyze")


def person(number: int) -> dict[str, object]:
    """One row of a person."""
    town = number % TOWNS + 1
    shared = {
        "language": Language.EL,
        "country": "GR",
        "time_zone": "Europe/Athens",
        "minutes_a_day": 30,
        "is_demo": True,
        "created_at": NOON,
    }
    return shared | {
        "minutes_a_day": 30,
        "is_demo": True,
        "id": number,
        "organisation_id": town,
        "email": f"p{number}@example.org",
        "name": f"P {number}",
    }


def standing(number: int, chance: random.Random) -> dict[str, object]:
    """One row of a standing; one person in ten belongs to the department, one in ten is hidden."""
    points = int(chance.expovariate(1 / 1500))
    town = number % TOWNS + 1
    numbers = {"points": points, "badges": points // 400, "level": 1 + points // 3000, "courses": points // 900, "tests": 0, "perfect": 0}
    place = {"person_id": number, "organisation_id": town, "department_id": town if number % 10 == 0 else None, "visible": number % 10 != 1}
    return place | numbers | {"sign_ins": 0, "updated_at": NOON}


def timed(name: str, act: Callable[[], object], times: int = 30) -> None:
    """Print the median and the slowest of ``times`` runs, in milliseconds."""
    act()
    spans = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        spans.append((time.perf_counter() - begun) * 1000)
    print(f"    {name:<46} median {statistics.median(spans):8.2f} ms   slowest {max(spans):8.2f} ms", flush=True)


def measure(engine: Engine, people: int) -> None:
    """Read every kind of board, and earn."""
    house.use_engine(engine)
    me = people // 2 // 100 * 100 + 50
    actor = Actor(me, me % TOWNS + 1, me % TOWNS + 1, frozenset({Grant(Role.SUPERADMIN, None)}))
    for reach in (Reach.ORGANISATION, Reach.DEPARTMENT, Reach.COURSE, Reach.EVERYONE):
        for period in (ALL_TIME, MONTH, SEASON):
            if period != SEASON or reach is not Reach.EVERYONE:
                _boards(actor, scope_for(actor, reach, course_id=COURSE if reach is Reach.COURSE else None, period=period))
    for period in (ALL_TIME, MONTH):
        scope = scope_for(actor, Reach.TEAMS, period=period)
        timed(f"teams, {_called(period)}", lambda s=scope: house.look(teams, actor=actor, scope=s))
    timed("my five places", lambda: house.look(ranks, person_id=me))
    units = iter(range(1, 10_000))
    timed("earn a unit", lambda: house.do(reward, person_id=me, fact=UnitCompleted(next(units)), at=NOON))


def _boards(actor: Actor, scope: Scope) -> None:
    """Every board of a scope, and the surroundings on the first and the last: points differ most, levels least."""
    boards = boards_of(scope.reach)
    for board in boards:
        read = functools.partial(house.look, leaderboard, actor=actor, scope=scope, board=board)
        timed(f"{scope.reach}, {_called(scope.period)}, {board}: top 50", read)
        if board in (Board.POINTS, Board.LEVEL):
            near = functools.partial(house.look, around, actor=actor, scope=scope, board=board, ladder=read().ladder)
            timed(f"{scope.reach}, {_called(scope.period)}, {board}: my rank, my neighbours", near)


def _called(period: int) -> str:
    return {ALL_TIME: "all time", MONTH: "month", SEASON: "season"}[period]


def main() -> None:
    """Measure both databases at every size asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", nargs="+", type=int, default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
    for kind in asked.databases:
        for people in asked.people:
            run(kind, people)


def run(kind: str, people: int) -> None:
    """One database of one size, made and forgotten."""
    with a_database(kind) as engine:
        plant(engine, people)
        print(f"  {kind}, {people:,} people", flush=True)
        measure(engine, people)


if __name__ == "__main__":
    main()
