"""Quizzes: how many answers a second are on the disk, of all ten kinds, and how long a hundred people wait for theirs."""

import asyncio
import json
import sys
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, col, select

from bench.events import Learner, closed, connect, open_loop, platform
from bench.learners import an_answer
from qser_app.db import do
from qser_app.domain.people import Actor, Grant, Role
from qser_app.models import Person, QuizAttempt
from qser_app.services.quizzes import start
from tests.support.quizzes import a_quiz_of_all_kinds

PEOPLE = 100


def plant() -> None:
    """Print a quiz of all kinds, and an attempt with ten answers for everybody, as JSON; run on the platform's own database."""
    print(json.dumps(do(_attempts)))


def _attempts(db: Session) -> dict[str, Any]:
    quiz = a_quiz_of_all_kinds(db)
    people = db.exec(select(Person).order_by(col(Person.id))).all()
    return {"quiz": quiz.unit_id, "learners": [_begun(db, person, quiz.unit_id) for person in people]}


def _begun(db: Session, person: Person, unit_id: int) -> dict[str, Any]:
    actor = Actor(person.id or 0, person.organisation_id, None, frozenset({Grant(Role.LEARNER, person.organisation_id)}))
    attempt = db.get_one(QuizAttempt, start(db, actor=actor, unit_id=unit_id, at=datetime.now(UTC)))
    return {"attempt": attempt.id, "answers": [an_answer(db, drawn) for drawn in attempt.draw]}


async def measure(kind: str) -> None:
    """Print what an answer costs: as fast as they are acknowledged, then at the pace of people who read."""
    with platform(kind, PEOPLE) as (app, plan):
        planted = json.loads(app.python("-m", "bench.quizzes", "plant").splitlines()[-1])
        plan["quiz"] = planted["quiz"]
        for mine, begun in zip(plan["learners"], planted["learners"], strict=True):
            mine |= begun
        learners = await connect(app, plan, PEOPLE)
        await asyncio.sleep(2)
        print(f"{kind}, {PEOPLE} people answering without a pause: {await closed(app, learners, Learner.save_answer)}", flush=True)
        paced = await open_loop(app, learners, Learner.save_answer, every=5)
        print(f"{kind}, {PEOPLE} people answering every 5 s: {paced}", flush=True)
        for learner in learners:
            await learner.tab.close()


def main() -> None:
    """SQLite, then PostgreSQL and Redis."""
    for kind in ("sqlite", "postgresql+redis"):
        asyncio.run(measure(kind))


if __name__ == "__main__":
    plant() if sys.argv[1:] == ["plant"] else main()
