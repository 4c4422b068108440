"""A crowd of learners in a running platform: accounts, sign-ins, and a quiz each has begun. Run on the platform's own database."""

import hashlib
import json
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from qser_app.db import do, look
from qser_app.domain.courses import UnitKind
from qser_app.domain.people import Actor, Grant, Language, Newcomer, Role
from qser_app.domain.quizzes_aliases import aliases_of
from qser_app.domain.quizzes_answers import right_chosen
from qser_app.models import Organisation, Question, QuizAttempt, Unit, WebSession
from qser_app.seeds.courses import import_folder
from qser_app.services.learning import open_unit
from qser_app.services.people import admit
from qser_app.services.quizzes import start
from qser_app.settings import ROOT, settings

ORGANISATION = "bench"


def plant(people: int) -> None:
    """Print what the load needs as JSON: the quiz, the lessons, and for each learner a cookie and an attempt."""
    at = datetime.now(UTC)
    import_folder(ROOT / "content" / "qser", at=at)
    lessons, quiz = look(_units)
    home = do(_organisation, at=at)
    learners: list[dict[str, object]] = []
    for first in range(0, people, 200):
        numbers = range(first, min(people, first + 200))
        learners += do(lambda db, numbers=numbers: [_learner(db, home, quiz, number, at) for number in numbers])
    print(json.dumps({"quiz": quiz, "lessons": lessons, "learners": learners}))


def _units(db: Session) -> tuple[list[int], int]:
    units = db.exec(select(Unit).order_by(col(Unit.position))).all()
    lessons = [unit.id or 0 for unit in units if unit.kind is UnitKind.LESSON]
    return lessons, next(unit.id or 0 for unit in units if unit.kind is UnitKind.QUIZ)


def _organisation(db: Session, *, at: datetime) -> int:
    row = Organisation(slug=ORGANISATION, name="Bench", country="GR", language=Language.EN, created_at=at)
    db.add(row)
    db.flush()
    return row.id or 0


def _learner(db: Session, home: int, quiz: int, number: int, at: datetime) -> dict[str, object]:
    newcomer = Newcomer(organisation_id=home, email=f"l{number}@bench.example", name=f"Learner {number}", language=Language.EN)
    person_id = admit(db, newcomer=newcomer, at=at)
    actor = Actor(person_id, home, None, frozenset({Grant(Role.LEARNER, home)}))
    token = f"bench-{number}"
    hashed = hashlib.sha256(token.encode()).hexdigest()
    db.add(WebSession(token_hash=hashed, person_id=person_id, created_at=at, seen_at=at, expires_at=at + timedelta(days=1)))
    open_unit(db, actor=actor, unit_id=quiz, at=at)
    attempt = db.get_one(QuizAttempt, start(db, actor=actor, unit_id=quiz, at=at, seed=number))
    answers = [an_answer(db, drawn) for drawn in attempt.draw]
    return {"cookie": f"{settings.session_cookie}={token}", "hash": hashed, "attempt": attempt.id, "answers": answers}


def an_answer(db: Session, drawn: dict[str, Any]) -> list[str]:
    """An answer that the drawn question, of whatever kind, can be given."""
    question = db.get_one(Question, drawn["question"])
    meant = list(right_chosen(question.kind, question.answer_key, "en")) or drawn["options"][:1]
    return list(aliases_of(drawn).answer_shown(meant))


if __name__ == "__main__":
    plant(int(sys.argv[1]))
