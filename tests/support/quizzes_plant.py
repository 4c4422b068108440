"""Plants quizzes for the browser tests into the running platform's database, and prints their units as JSON."""

import json
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select, update

from qser_app.db import do
from qser_app.models import Enrolment, Person, Question, QuizAttempt, QuizSettings, Unit
from tests.support.people import NOON
from tests.support.quizzes import a_quiz_of_all_kinds
from tests.support.regrading import corrected

QUIZZES: dict[str, dict[str, Any]] = {
    "KINDS": {"unsure": True},
    "PAGE": {"layout": "page"},
    "TIMED": {"minutes": 30, "kinds": ("single", "short")},
    "EACH": {"seconds_each": 600, "kinds": ("single", "short")},
    "CODE": {"access_code": "Harbour CANARYCODE", "kinds": ("single",)},
    "HIDDEN": {"shown_failed": 1, "shown_passed": 2, "kinds": ("single", "match")},
    "SCORE": {"shown_failed": 4, "kinds": ("single", "multiple", "numeric")},
    "TABS": {"kinds": ("single", "order", "short")},
    "CORRECTED": {"kinds": ("single",)},
    "LOOKED": {"kinds": ("single",)},
    "FAST": {"kinds": ("single",)},
    "QUEUE": {"kinds": ("single", "short", "multiple")},
    "KEYS": {},
    "QUICK": {"kinds": ("single",)},
    "SHORT": {"kinds": ("short",)},
}


def plant(db: Session) -> dict[str, int]:
    """Every quiz of the list, by its code."""
    planted = {code: a_quiz_of_all_kinds(db, code=f"T-{code}", **options) for code, options in QUIZZES.items()}
    for person in db.exec(select(Person).order_by(col(Person.id)).limit(5)):
        db.add(Enrolment(person_id=person.id or 0, course_id=planted["TIMED"].course_id, enrolled_at=NOON))
    return {code: quiz.unit_id for code, quiz in planted.items()}


def end_in(db: Session, unit_id: int, seconds: int) -> None:
    """Let every open attempt of a quiz end so many seconds from now."""
    ends = datetime.now(UTC) + timedelta(seconds=seconds)
    db.exec(update(QuizAttempt).where(col(QuizAttempt.unit_id) == unit_id).values(deadline_at=ends))


def correct(db: Session, unit_id: int) -> int:
    """Let the other answer of a quiz's one choice be right from now on."""
    module_id = db.get_one(Unit, unit_id).module_id
    asked = select(Question.answer_key).where(Question.module_id == module_id, col(Question.retired_at).is_(None))
    right = db.exec(asked).one()["weights"]
    return corrected(db, module_id, "single-0", {"weights": {key: 100 - weight for key, weight in right.items()}}).version


def settings_of(db: Session, unit_id: int) -> dict[str, object]:
    """What was set for a quiz in the house."""
    kept = db.get(QuizSettings, unit_id)
    return kept.options if kept else dict(db.get_one(Unit, unit_id).options)


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    verb = {"plant": plant, "end": end_in, "correct": correct, "settings": settings_of}[what]
    print(json.dumps(do(verb, *map(int, arguments))))
