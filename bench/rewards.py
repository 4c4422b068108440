"""What earning costs, and what publishing rules costs an organisation of ten thousand people: `python -m bench.rewards --people 10000`."""

import argparse
import itertools
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.engine import Engine
from sqlmodel import select

from bench.database import a_database
from bench.leaderboard import person
from qser_app import db as house
from qser_app.domain.people import Actor, Grant, Language, Privacy, Role
from qser_app.domain.rewards import COUNTED, RULES
from qser_app.domain.rewards_facts import CertificateIssued, CourseCompleted, Fact, Rule, SignedIn, TestScored, UnitCompleted
from qser_app.domain.rewards_rules import checked_rules, values_of
from qser_app.models import Organisation, Person, PointEntry, RewardRules, Standing
from qser_app.queries.rewards_rules import preview
from qser_app.services.rewards import differences, rebuild, reward
from qser_app.services.rewards_rules import AT_ONCE, award_next, publish

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
HOME = 1
BATCH = 20_000
EARNING_MS, PREVIEW_MS = 10.0, 2000.0
_NUMBERS = itertools.count(1_000_000)
EARNINGS: dict[str, Callable[[int], Fact]] = {
    "sign in": SignedIn,
    "complete a unit": UnitCompleted,
    "complete a course": CourseCompleted,
    "pass a test": lambda number: TestScored(number, number, 80, passed=True),
    "receive a certificate": lambda number: CertificateIssued(number, number),
}


def plant(engine: Engine, people: int, lines: int) -> None:
    """People of one organisation with a year of ledger lines each; the standings are counted from them."""
    chance = random.Random(1)
    with engine.begin() as db:
        town = {"id": HOME, "slug": "t", "name": "T", "country": "GR", "language": Language.EL}
        db.execute(insert(Organisation), [town | {"default_privacy": Privacy.NAMED, "created_at": NOON}])
        for first in range(1, people + 1, BATCH):
            numbers = range(first, min(first + BATCH, people + 1))
            db.execute(insert(Person), [person(number) | {"organisation_id": HOME} for number in numbers])
            db.execute(insert(Standing), [standing(number) for number in numbers])
        for first in range(1, people + 1, BATCH // lines):
            numbers = range(first, min(first + BATCH // lines, people + 1))
            db.execute(insert(PointEntry), [line for number in numbers for line in ledger(number, lines, chance)])


def standing(number: int) -> dict[str, Any]:
    """Somebody at the start of every board."""
    numbers = {"points", "badges", "courses", "certificates", *COUNTED.values()}
    return {"person_id": number, "organisation_id": HOME, "visible": True, "level": 1, "updated_at": NOON} | dict.fromkeys(numbers, 0)


def ledger(person_id: int, lines: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """A year of one person: mostly units and sign-ins, now and then a test or a course."""
    rules = (Rule.UNIT, Rule.SIGN_IN, Rule.UNIT, Rule.SIGN_IN, Rule.TEST, Rule.COURSE)
    for number in range(chance.randint(lines // 2, lines)):
        rule = rules[number % len(rules)]
        score = chance.randint(60, 100) if rule is Rule.TEST else None
        subject = f"{number}:{number}" if score else str(number)
        at = NOON - timedelta(days=365) + timedelta(days=365 * number / lines)
        yield {"person_id": person_id, "rule": rule, "subject": subject, "points": score or 25, "score": score, "at": at}


def told(name: str, spans: list[float], limit: float | None = None) -> None:
    """Print the median and the slowest, and how far below its limit the median is."""
    middle = statistics.median(spans)
    ratio = f"   limit {limit:.0f} ms, {limit / middle:.1f} times below" if limit else ""
    print(f"    {name:<34} median {middle:8.2f} ms   slowest {max(spans):8.2f} ms{ratio}", flush=True)


def spent(act: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def measure(people: int) -> None:
    """Earn, look ahead, publish, give, count anew."""
    print(f"    counting the ledger into standings  {spent(lambda: house.do(rebuild)) / 1000:8.2f} s", flush=True)
    chance = random.Random(2)
    for name, fact in EARNINGS.items():
        spans = []
        for step in range(101):
            at = NOON + timedelta(hours=2 * step)
            who, number = chance.randint(1, people), next(_NUMBERS)
            spans.append(spent(lambda who=who, number=number, at=at, fact=fact: house.do(reward, person_id=who, fact=fact(number), at=at)))
        told(name, spans[1:], EARNING_MS)
    admin = Actor(1, HOME, None, frozenset({Grant(Role.ADMIN, HOME)}))
    typed = {value.name: str(value.value) for value in values_of(RULES)} | {"badges-activity": "1", "levels-badges": "2"}
    rules = checked_rules(typed, before=RULES)
    told("look ahead", [spent(lambda: house.look(preview, actor=admin, organisation_id=HOME, rules=rules)) for _ in range(5)], PREVIEW_MS)
    house.do(publish, actor=admin, organisation_id=HOME, typed=typed, above=0, at=NOON)
    spans, waiting = [], True
    while waiting:
        begun = time.perf_counter()
        waiting = house.do(award_next, at=NOON)
        spans.append((time.perf_counter() - begun) * 1000)
    version = house.look(lambda db: db.exec(select(RewardRules)).one())
    print(f"    given to {version.people:,} people in {sum(spans) / 1000:.2f} s: {version.badges:,} badges, {version.levels:,} levels")
    told(f"a transaction of {AT_ONCE} people", spans[:-2] or spans)
    print(f"    differences from the ledger: {len(house.look(differences))}", flush=True)


def main() -> None:
    """Measure on both databases."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--lines", type=int, default=60)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")
    for kind in asked.databases:
        run(kind, asked.people, asked.lines)


def run(kind: str, people: int, lines: int) -> None:
    """One database, made and forgotten."""
    with a_database(kind) as engine:
        plant(engine, people, lines)
        house.use_engine(engine)
        print(f"  {kind}, {people:,} people, up to {lines} lines each", flush=True)
        measure(people)


if __name__ == "__main__":
    main()
